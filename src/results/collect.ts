/** Reads the body of an answer to its end, or up to a limit. */
import { constants } from 'node:buffer';
import type { Readable } from 'node:stream';
import { ConnectionError, StreamError } from '../errors.js';
import type { TransportResponse } from '../transport/transport.js';
import { readAll } from '../util/read-all.js';

/** The length of the longest string, in characters: 512 MiB less some bytes on 64 bits. */
export const LONGEST_TEXT = constants.MAX_STRING_LENGTH;

/** The error for a result that is larger than a string or a Buffer can be. */
function tooLarge(what: string, size: string, cause?: unknown): StreamError {
  const message = `the ${what} has ${size}, and a value of this Node cannot hold as much: take the ${what} as a stream`;
  return new StreamError('RESULT_TOO_LARGE', message, cause === undefined ? {} : { cause });
}

/**
 * Counts the length of a result, and refuses the result once it is too long. The check comes before the
 * parts are put together, where Node would throw an error of its own.
 */
export class Growth {
  readonly #what: string;
  readonly #limit: number;
  readonly #unit: 'bytes' | 'characters';
  #length = 0;

  constructor(what: string, limit: number, unit: 'bytes' | 'characters' = 'bytes') {
    this.#what = what;
    this.#limit = limit;
    this.#unit = unit;
  }

  /** @throws {StreamError} `RESULT_TOO_LARGE`. */
  add(length: number): void {
    this.#length += length;
    if (this.#length > this.#limit) throw tooLarge(this.#what, `more than ${this.#limit} ${this.#unit}`);
  }
}

/** An answer, as far as its body is read here. */
type Answered = Pick<TransportResponse, 'gather'> & { readonly body: Readable };

/** Reads an answer to its end. */
function read(answer: Answered, take: (chunk: Buffer) => void): Promise<void> {
  return answer.gather === undefined ? readAll(answer.body, take) : answer.gather(take);
}

function collect(answer: Answered, growth: Growth): Promise<Buffer> {
  const chunks: Buffer[] = [];
  return read(answer, (chunk) => {
    growth.add(chunk.length);
    chunks.push(chunk);
  }).then(() => joined('answer', chunks));
}

/** @throws {StreamError} `RESULT_TOO_LARGE`: there is no memory for a Buffer of this length. */
export function joined(what: string, chunks: readonly Buffer[]): Buffer {
  if (chunks.length === 1) return chunks[0]!;
  const length = chunks.reduce((sum, chunk) => sum + chunk.length, 0);
  try {
    return Buffer.concat(chunks, length);
  } catch (cause) {
    throw tooLarge(what, `${length} bytes and more`, cause);
  }
}

/** @throws {StreamError} `RESULT_TOO_LARGE`: the body is longer than a Buffer can be. */
export function collectBytes(answer: Answered, limit = constants.MAX_LENGTH): Promise<Buffer> {
  return collect(answer, new Growth('answer', limit));
}

/**
 * Decodes a body as UTF-8.
 *
 * @throws {StreamError} `RESULT_TOO_LARGE`: the body has more bytes than a string can have characters. A string never has
 * more characters than its UTF-8 has bytes.
 */
export async function collectText(answer: Answered, limit = LONGEST_TEXT): Promise<string> {
  return (await collect(answer, new Growth('answer', limit))).toString('utf8');
}

/** The beginning of a body. */
export interface Beginning {
  readonly bytes: Buffer;
  /** The reason why the bytes are not the whole body: the limit, or the error of an answer that broke off. */
  readonly cut: 'limit' | StreamError | ConnectionError | undefined;
}

/**
 * Reads a body up to a limit. A body that is longer is destroyed, and its connection with it. A body that breaks off
 * gives what arrived. A timeout, an abort and `close()` reject.
 */
export async function collectBeginning(body: Readable, limit: number): Promise<Beginning> {
  const chunks: Buffer[] = [];
  let length = 0;
  let cut: Beginning['cut'];
  try {
    for await (const chunk of body as AsyncIterable<Buffer>) {
      chunks.push(chunk);
      length += chunk.length;
      if (length <= limit) continue;
      // Leaving the loop destroys the body.
      cut = 'limit';
      break;
    }
  } catch (error) {
    if (!isBreak(error)) throw error;
    cut = error;
  }
  return { bytes: Buffer.concat(chunks).subarray(0, limit), cut };
}

function isBreak(error: unknown): error is StreamError | ConnectionError {
  return (
    (error instanceof StreamError && error.code === 'BODY_BROKEN') ||
    (error instanceof ConnectionError && error.code === 'CONNECTION_LOST')
  );
}

/** Reads and discards a body, so that the connection can be used again. */
export function drain(answer: Answered): Promise<void> {
  return read(answer, () => {});
}
