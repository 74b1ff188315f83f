import { ByteStream, type ByteStreamOptions } from '../util/byte-stream.js';
import type { RefCounted, ResultStream } from '../util/ref-counted.js';

/** The output of a process as a stream of bytes, which keeps the process of the caller alive as long as its result does. */
export class OutputStream extends ByteStream implements ResultStream {
  readonly #result: RefCounted;

  constructor(result: RefCounted, bytes: AsyncIterator<Uint8Array>, options: ByteStreamOptions) {
    super(bytes, options);
    this.#result = result;
  }

  unref(): this {
    this.#result.unref();
    return this;
  }

  ref(): this {
    this.#result.ref();
    return this;
  }
}
