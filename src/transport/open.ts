/** Opening a stream to an endpoint: one function for each way, so that only the way in use is loaded. */
import type { Duplex } from 'node:stream';
import type { Endpoint } from '../endpoint/endpoint.js';
import type { EngineAccess } from '../engine-profile.js';
import { PIECE } from '../util/piece.js';
import type { RefCounted } from '../util/ref-counted.js';

/** The parts of an engine's access that dialling needs. */
export type DialAccess = Pick<EngineAccess, 'dialStdio' | 'socketGroup'>;

/** A stream that is being opened, and the event that tells when the stream is ready. */
export interface Opening {
  readonly stream: Duplex & RefCounted;
  readonly ready: 'connect' | 'secureConnect';
}

/** @param connectTimeout In milliseconds; 0 for none. Only a program that has such an option needs it. */
export type Open = (endpoint: Endpoint, access: DialAccess, connectTimeout: number) => Opening;

/**
 * The options of a socket. Reads are as large as a file stream's. Once the engine has ended its side, the socket ends,
 * too: nobody reads our data any more, and no caller has to remember to close. Our side can still end first and read on.
 */
export const socketOptions = { highWaterMark: PIECE, allowHalfOpen: false };
