/**
 * The size of the pieces in which bytes are read and sent. A body that fits in one piece is written as it is. The write
 * timeout measures one piece: with small pieces it expires only if the engine stops reading, not if it reads slowly.
 */
export const PIECE = 64 * 1024;
