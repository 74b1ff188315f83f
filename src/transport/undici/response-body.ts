import { Readable } from 'node:stream';
import { PIECE } from '../../util/piece.js';
import type { ResultStream } from '../../util/ref-counted.js';
import type { RefGroup } from '../../util/ref-group.js';

/** The exchange that a body belongs to, as the body needs it. */
export interface BodySource {
  /** The reader has room for more. */
  resume(): void;
  /** The reader has destroyed the body. */
  abandon(): void;
  /** All that keeps the process alive on behalf of the call. */
  readonly refs: RefGroup;
}

/** The answer's body. Reading and pausing reach down to the socket. Destroying the body ends the call. */
export class ResponseBody extends Readable implements ResultStream {
  readonly #source: BodySource;

  constructor(source: BodySource) {
    super({ highWaterMark: PIECE });
    this.#source = source;
    // A body may break while nobody reads it. A later reader gets the error.
    this.on('error', () => {});
  }

  unref(): this {
    this.#source.refs.unref();
    return this;
  }

  ref(): this {
    this.#source.refs.ref();
    return this;
  }

  override _read(): void {
    this.#source.resume();
  }

  override _destroy(error: Error | null, callback: (error: Error | null) => void): void {
    this.#source.abandon();
    callback(error);
  }
}
