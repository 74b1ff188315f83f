/** What the results that arrive bit by bit have in common. */
import type { Readable } from 'node:stream';
import { UsageError } from './errors.js';

/**
 * A result that is read as it arrives, once. Whoever stops reading early (`break`, a throw in the loop, `destroy()`,
 * `await using`) frees its connection.
 */
export abstract class Streamed<T> implements AsyncIterable<T>, AsyncDisposable {
  readonly #body: Readable;
  #taken = false;
  #dropped = false;

  protected constructor(body: Readable) {
    this.#body = body;
    // Whoever iterates is told; a stream that nobody iterates must not end the process.
    body.on('error', () => {});
  }

  /** Makes values of chunks until these end. Must destroy `body` when it returns or throws. */
  protected abstract decode(body: Readable): AsyncGenerator<T, void, undefined>;

  /** True after `destroy()` without a reason: iteration then ends instead of failing. */
  protected get dropped(): boolean {
    return this.#dropped;
  }

  /** @throws {UsageError} `ALREADY_CONSUMED`: it can be iterated only once. */
  [Symbol.asyncIterator](): AsyncIterableIterator<T> {
    if (this.#taken) {
      throw new UsageError('ALREADY_CONSUMED', 'a stream can be read only once, and this one has a reader');
    }
    this.#taken = true;
    const values = this.decode(this.#body);
    const iterator = {
      next: () => values.next(),
      // A generator finishes what it waits for before it returns; on a silent stream that would be never.
      return: async (value?: T): Promise<IteratorResult<T, T | undefined>> => {
        this.destroy();
        await values.return();
        return { done: true, value };
      },
      [Symbol.asyncIterator]: () => iterator,
    };
    return iterator;
  }

  /** Gives the stream up and frees its connection. A loop over it ends, or throws the reason if there is one. */
  destroy(reason?: Error): void {
    if (this.#body.destroyed) return;
    this.#dropped = reason === undefined;
    this.#body.destroy(reason);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.destroy();
    if (!this.#body.closed) await new Promise<void>((resolve) => this.#body.once('close', () => resolve()));
  }
}
