/** Output as a stream of bytes. */
import { Readable } from 'node:stream';
import type { Frame } from './frame-splitter.js';

/** The result that the output belongs to, as the stream needs it. */
export interface OutputSource {
  /** Returns true if the result was destroyed: it ends early. */
  dropped(): boolean;
  /** Frees the connection. */
  drop(): void;
}

/**
 * The payloads of frames as one stream. `Readable.from` is not used: it emits `end` for a stream that is destroyed while
 * its iterator waits, so that a part passes for the whole.
 */
export class OutputStream extends Readable {
  readonly #batches: AsyncIterableIterator<readonly Frame[]>;
  readonly #source: OutputSource;
  #pulling = false;

  constructor(batches: AsyncIterableIterator<readonly Frame[]>, source: OutputSource) {
    super();
    this.#batches = batches;
    this.#source = source;
    // A reader gets the error. Without a reader, the error must not end the process.
    this.on('error', () => {});
  }

  /** Ends the stream early, even if nobody reads. */
  giveUp(reason: Error | undefined): void {
    if (!this.readableEnded) this.destroy(reason);
  }

  override _read(): void {
    if (!this.#pulling) void this.#pull();
  }

  async #pull(): Promise<void> {
    this.#pulling = true;
    try {
      for (let room = true; room; ) {
        const { done, value } = await this.#batches.next();
        if (this.destroyed) return;
        if (done === true) {
          if (this.#source.dropped()) this.destroy();
          else this.push(null);
          return;
        }
        // Small pieces are put together, because each piece would take a turn of its own, and the result has no frames.
        const [only] = value;
        if (value.length > 1) room = this.push(Buffer.concat(value.map(({ chunk }) => chunk)));
        else if (only !== undefined) room = this.push(only.chunk);
      }
    } catch (error) {
      this.destroy(error as Error);
    } finally {
      this.#pulling = false;
    }
  }

  override _destroy(error: Error | null, callback: (error: Error | null) => void): void {
    this.#source.drop();
    callback(error);
  }
}
