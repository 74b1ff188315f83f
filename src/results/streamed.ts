/** The base of results that arrive piece by piece. Its protected members are for the results, and are not published. */
import type { Readable } from 'node:stream';
import { AbortError, ConnectionError, TimeoutError, UsageError } from '../errors.js';
import type { RefCounted } from '../util/ref-counted.js';
import { oneByOne } from './one-by-one.js';

/** Tells if an error says that our side ended the stream. */
function isGivenUp(error: Error): boolean {
  return (
    error instanceof AbortError ||
    error instanceof TimeoutError ||
    (error instanceof ConnectionError && error.code === 'CONNECTION_CLOSED')
  );
}

/**
 * A result that is read as it arrives. It can be read once. Reading can stop early (`break`, a throw in the loop,
 * `destroy()`, `await using`), which frees the connection.
 */
export abstract class Streamed<T> implements AsyncIterable<T>, AsyncDisposable, RefCounted {
  readonly #body: Readable & Partial<RefCounted>;
  #taken = false;
  #dropped = false;
  #reason: Error | undefined;

  /** @internal */
  protected constructor(body: Readable & Partial<RefCounted>) {
    this.#body = body;
    // Iteration throws the error. If nobody iterates the stream, the error must not end the process.
    body.on('error', () => {});
  }

  /**
   * Decodes the body. Gives all values of a chunk at once. Must destroy `body` at the end.
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
   * Throws if `destroy()` has ended the stream early: a part of the stream must not pass for the whole.
   *
   * @internal
   * @throws {AbortError}
   */
  protected checkWhole(): void {
    if (this.#dropped) throw new AbortError();
  }

  /**
   * Calls back when the stream is given up: by `destroy()`, a signal, a timeout, or the end of the engine's connections.
   * A reader that waits for something else than the stream has to stop then.
   *
   * @internal
   */
  protected onGivenUp(callback: (reason: Error) => void): void {
    const body = this.#body;
    body.once('close', () => {
      const reason = this.#reason ?? body.errored ?? undefined;
      if (this.#dropped) callback(new AbortError());
      else if (reason !== undefined && (this.#reason !== undefined || isGivenUp(reason))) callback(reason);
    });
  }

  /**
   * True once there is a reader.
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
   * @throws {UsageError} `ALREADY_CONSUMED`: the stream has had a reader.
   */
  protected batches(): AsyncIterableIterator<readonly T[]> {
    if (this.#taken) {
      throw new UsageError('ALREADY_CONSUMED', 'a stream can be read only once, and this one has a reader');
    }
    this.#taken = true;
    return this.stoppable(this.decode(this.#body));
  }

  /**
   * Makes an iterator that can be left at once. A generator returns only after it gets the value that it waits for, and
   * on a silent stream the value never comes.
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
   * The reason that `destroy()` was given. If the body is a socket, it reports the reason as a lost connection, so the
   * reason is kept here.
   *
   * @internal
   */
  protected get reason(): Error | undefined {
    return this.#reason;
  }

  /**
   * Iterates the values one by one.
   *
   * @throws {UsageError} `ALREADY_CONSUMED`: the stream has had a reader.
   */
  [Symbol.asyncIterator](): AsyncIterableIterator<T> {
    return oneByOne(this.batches(), () => this.#dropped);
  }

  unref(): this {
    this.#body.unref?.();
    return this;
  }

  ref(): this {
    this.#body.ref?.();
    return this;
  }

  /**
   * Stops reading and frees the connection. A loop over the stream ends, or throws `reason` if it is given. A method that
   * waits for the whole stream rejects with `reason`, or with an `AbortError`.
   */
  destroy(reason?: Error): void {
    if (this.#body.destroyed) return;
    this.#dropped = reason === undefined;
    this.#reason = reason;
    this.#body.destroy(reason);
  }

  /** Calls `destroy()`, and resolves when the stream is closed. */
  async [Symbol.asyncDispose](): Promise<void> {
    this.destroy();
    if (!this.#body.closed) await new Promise<void>((resolve) => this.#body.once('close', () => resolve()));
  }
}
