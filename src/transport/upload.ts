/** A request body on its way to the engine. */
import { Readable } from 'node:stream';
import { FairleadError, StreamError, UsageError } from '../errors.js';
import { errorMessage } from '../util/error-message.js';
import { PIECE } from '../util/piece.js';
import { RepeatTimer } from './repeat-timer.js';
import { TextPieces } from './text-pieces.js';
import type { RequestBody } from './transport.js';

function* pieces(bytes: Uint8Array): Generator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += PIECE) yield bytes.subarray(start, start + PIECE);
}

export interface UploadEvents {
  /** The source has ended and its last chunk was taken. */
  sent(): void;
  /** The source failed, or gave something that can't be sent. */
  failed(error: FairleadError): void;
  /** No chunk was taken for the length of the write timeout. */
  stuck(): void;
}

/**
 * Gives a body's chunks to the writer, which asks for the next chunk when there is room. From the time when a chunk is
 * given until the writer asks again, we wait for the engine, and the write timeout runs. A failure of the source ends
 * the upload at once. The end of the call does, too, even if the source is silent.
 */
export class Upload implements AsyncIterableIterator<Uint8Array> {
  readonly #body: Uint8Array | Readable | AsyncIterable<string | Uint8Array>;
  readonly #events: UploadEvents;
  readonly #timer: RepeatTimer;
  readonly #texts = new TextPieces();
  #source: AsyncIterator<unknown> | Iterator<unknown> | undefined;
  #reject: ((reason: Error) => void) | undefined;
  #over = false;

  constructor(body: Exclude<RequestBody, string>, writeTimeout: number, events: UploadEvents) {
    this.#body = body;
    this.#events = events;
    this.#timer = new RepeatTimer(writeTimeout, () => events.stuck());
    // The stream may fail before it is read, while the connection is being made.
    if (body instanceof Readable) body.on('error', this.#onError);
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  next(): Promise<IteratorResult<Uint8Array, undefined>> {
    this.#timer.disarm();
    return new Promise((resolve, reject) => {
      if (this.#over) return reject(new Error('the call is over'));
      this.#reject = reject;
      this.#pull().then((result) => {
        if (this.#over) return;
        this.#reject = undefined;
        let value: unknown = result.value;
        try {
          if (result.done !== true && typeof value === 'string') value = this.#texts.encode(value);
          else this.#texts.end();
        } catch (error) {
          return this.#onError(error);
        }
        if (result.done === true) {
          this.#end();
          this.#events.sent();
          return resolve({ done: true, value: undefined });
        }
        if (!(value instanceof Uint8Array)) {
          return this.#fail(
            new UsageError('INVALID_PARAMETER', 'a request body must be made of bytes or strings'),
          );
        }
        this.#timer.arm();
        resolve({ done: false, value });
      }, this.#onError);
    });
  }

  async #pull(): Promise<IteratorResult<unknown>> {
    const body = this.#body;
    this.#source ??= body instanceof Uint8Array ? pieces(body) : body[Symbol.asyncIterator]();
    return this.#source.next();
  }

  async return(): Promise<IteratorResult<Uint8Array, undefined>> {
    this.stop();
    return { done: true, value: undefined };
  }

  /** Ends the upload because the call is over: asks for nothing more, and closes the source. */
  stop(): void {
    if (this.#over) return;
    this.#end();
    this.#reject?.(new Error('the call is over'));
    if (this.#body instanceof Readable) {
      // The listener stays: destroying a stream may still make it fail.
      this.#body.destroy();
    } else {
      const source = this.#source;
      Promise.resolve(source?.return?.()).catch(() => {});
    }
  }

  #end(): void {
    this.#over = true;
    this.#timer.disarm();
  }

  #fail(error: FairleadError): void {
    if (this.#over) return;
    this.stop();
    this.#events.failed(error);
  }

  readonly #onError = (cause: unknown): void => {
    const why = errorMessage(cause);
    const error = new StreamError('REQUEST_BODY_FAILED', `the request body's stream failed: ${why}`, {
      cause,
    });
    this.#fail(cause instanceof FairleadError ? cause : error);
  };
}
