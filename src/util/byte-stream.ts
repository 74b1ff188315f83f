/** A stream of the bytes that an iterator gives. */
import { Readable } from 'node:stream';

/** Options of a `ByteStream`. */
export interface ByteStreamOptions {
  /** In bytes. @default Node's own */
  readonly highWaterMark?: number;
  /** Returns false if the iterator ended early: the stream then closes without an end. */
  readonly whole?: () => boolean;
}

/**
 * Reads an iterator when there is room for more. Destroying the stream returns the iterator.
 *
 * `Readable.from` is not used: it emits `end` for a stream that is destroyed while its iterator waits, so that a part
 * passes for the whole.
 */
export class ByteStream extends Readable {
  readonly #bytes: AsyncIterator<Uint8Array>;
  readonly #whole: () => boolean;
  #pulling = false;

  constructor(bytes: AsyncIterator<Uint8Array>, { whole = () => true, ...options }: ByteStreamOptions = {}) {
    super(options);
    this.#bytes = bytes;
    this.#whole = whole;
  }

  override _read(): void {
    if (!this.#pulling) void this.#pull();
  }

  async #pull(): Promise<void> {
    this.#pulling = true;
    try {
      for (let room = true; room; ) {
        const { done, value } = await this.#bytes.next();
        if (this.destroyed) return;
        if (done === true) {
          if (this.#whole()) this.push(null);
          else this.destroy();
          return;
        }
        room = this.push(value);
      }
    } catch (error) {
      this.destroy(error as Error);
    } finally {
      this.#pulling = false;
    }
  }

  override _destroy(error: Error | null, callback: (error: Error | null) => void): void {
    Promise.resolve(this.#bytes.return?.()).then(
      () => callback(error),
      (failure: Error) => callback(error ?? failure),
    );
  }
}
