import { Readable } from 'node:stream';
import { PIECE } from '../../util/piece.js';

/** What a body asks of the exchange that it is a part of. */
export interface BodySource {
  /** The reader has room for more. */
  resume(): void;
  /** The reader has destroyed the body. */
  abandon(): void;
}

/** The answer's body. Reading and pausing reach down to the socket; destroying it ends the call. */
export class ResponseBody extends Readable {
  readonly #source: BodySource;

  constructor(source: BodySource) {
    super({ highWaterMark: PIECE });
    this.#source = source;
    // A body may break while nobody reads it. A later reader is told then.
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
