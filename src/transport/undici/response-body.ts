import { Readable } from 'node:stream';
import { PIECE } from '../../util/piece.js';

/** The exchange that a body belongs to, as the body needs it. */
export interface BodySource {
  /** The reader has room for more. */
  resume(): void;
  /** The reader has destroyed the body. */
  abandon(): void;
}

/** The answer's body. Reading and pausing reach down to the socket. Destroying the body ends the call. */
export class ResponseBody extends Readable {
  readonly #source: BodySource;

  constructor(source: BodySource) {
    super({ highWaterMark: PIECE });
    this.#source = source;
    // A body may break while nobody reads it. A later reader gets the error.
    this.on('error', () => {});
  }

  override _read(): void {
    this.#source.resume();
  }

  override _destroy(error: Error | null, callback: (error: Error | null) => void): void {
    this.#source.abandon();
    callback(error);
  }
}
