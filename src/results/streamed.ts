/** The base of results that arrive bit by bit. Its protected members are for the results, and not published. */
import type { Readable } from 'node:stream';
import { UsageError } from '../errors.js';
import { oneByOne } from './one-by-one.js';

/**
 * A result that is read as it arrives, once. Reading can stop early (`break`, a throw in the loop, `destroy()`,
 * `await using`), which frees the connection.
 */
export abstract class Streamed<T> implements AsyncIterable<T>, AsyncDisposable {
  readonly #body: Readable;
  #taken = false;
  #dropped = false;
  #reason: Error | undefined;

  /** @internal */
  protected constructor(body: Readable) {
    this.#body = body;
    // Iteration tells of the error; a stream that nobody iterates must not end the process.
    body.on('error', () => {});
  }

  /**
   * Makes values of chunks until these end, as many at once as a chunk holds. Must destroy `body` when it is over.
   *
   * @internal
   */
  protected abstract decode(body: Readable): AsyncGenerator<readonly T[], void, undefined>;

  /**
   * True after `destroy()` without a reason: iteration then ends instead of failing.
   *
   * @internal
   */
  protected get dropped(): boolean {
    return this.#dropped;
  }

  /**
   * True once somebody reads.
   *
   * @internal
   */
  protected get taken(): boolean {
    return this.#taken;
  }

  /**
   * Gives the values in the batches in which they arrive.
   *
   * @internal
   * @throws {UsageError} `ALREADY_CONSUMED`: it can be read only once.
   */
  protected batches(): AsyncIterableIterator<readonly T[]> {
    if (this.#taken) {
      throw new UsageError('ALREADY_CONSUMED', 'a stream can be read only once, and this one has a reader');
    }
    this.#taken = true;
    return this.stoppable(this.decode(this.#body));
  }

  /**
   * Makes an iterator that can be left at once: a generator finishes what it waits for before it returns, and on a silent
   * stream that would be never.
   *
   * @internal
   */
  protected stoppable<V>(values: AsyncGenerator<V, void, undefined>): AsyncIterableIterator<V> {
    const iterator: AsyncIterableIterator<V> = {
      next: () => values.next(),
      return: async () => {
        this.destroy();
        await values.return();
        return { done: true, value: undefined };
      },
      [Symbol.asyncIterator]: () => iterator,
    };
    return iterator;
  }

  /**
   * The reason that `destroy()` was given. A body that is a socket would tell of it as of a lost connection.
   *
   * @internal
   */
  protected get reason(): Error | undefined {
    return this.#reason;
  }

  /** @throws {UsageError} `ALREADY_CONSUMED`: it can be iterated only once. */
  [Symbol.asyncIterator](): AsyncIterableIterator<T> {
    return oneByOne(this.batches(), () => this.#dropped);
  }

  /** Gives the stream up and frees its connection. A loop over it ends, or throws the reason if there is one. */
  destroy(reason?: Error): void {
    if (this.#body.destroyed) return;
    this.#dropped = reason === undefined;
    this.#reason = reason;
    this.#body.destroy(reason);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.destroy();
    if (!this.#body.closed) await new Promise<void>((resolve) => this.#body.once('close', () => resolve()));
  }
}
