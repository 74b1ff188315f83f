/** Splits a stream of bytes into JSON documents. */
import { constants } from 'node:buffer';
import { StreamError } from '../errors.js';
import { parsedJson } from '../util/json-text.js';
import { ChunkText } from './chunk-text.js';
import { DocumentScanner } from './document-scanner.js';
import { EndGuess, gapEnd, lineEnd } from './end-guess.js';
import { Gathered } from './gathered.js';
import { isBlank, RS } from './json-bytes.js';

/** The number of bytes that an error shows of data that cannot be read. */
const SHOWN = 200;

/** Returns the beginning of data that cannot be read, for the error's `detail`. */
function start(bytes: Buffer): string {
  return bytes.toString('utf8', 0, SHOWN);
}

/**
 * Reads JSON lines, JSON text sequences and documents without separators. Chunks may be cut anywhere. Each document is
 * given as soon as it is whole.
 *
 * Engines usually send one document per line. Such a line is found and parsed by native code, and so are documents with
 * other gaps between them. For any other text, and for a document that is cut by the end of a chunk, brackets are
 * counted. The time is in proportion to the length of the data, whatever the data is.
 */
export class JsonStream {
  readonly #limit: number;
  readonly #guesses = [new EndGuess(lineEnd), new EndGuess(gapEnd)];
  readonly #text = new ChunkText();
  readonly #scanner = new DocumentScanner();
  /** The bytes of a document that began in an earlier chunk. */
  readonly #begun = new Gathered();
  #open = false;

  /**
   * @param limit The length of the longest document that is accepted, in bytes. No document can be longer than the
   * longest string.
   */
  constructor(limit: number) {
    this.#limit = Math.min(limit, constants.MAX_STRING_LENGTH);
  }

  /**
   * Takes a chunk and appends the documents that it completes.
   *
   * @throws {StreamError} `MALFORMED_RECORD`, `TRUNCATED_RECORD` or `RECORD_TOO_LARGE`. The documents before the error
   * are appended.
   */
  push(chunk: Buffer, documents: unknown[]): void {
    for (const guess of this.#guesses) guess.begin();
    this.#text.begin(chunk);
    let at = 0;
    while (at < chunk.length) {
      if (!this.#open) {
        const first = chunk[at]!;
        if (isBlank(first)) {
          at++;
          continue;
        }
        const end = this.#guess(chunk, at, documents);
        if (end >= 0) {
          at = end;
          continue;
        }
        this.#scanner.begin(first);
        this.#open = true;
      }
      at = this.#scan(chunk, at, documents);
    }
  }

  /**
   * Takes the end of the stream. The last document needs no separator after it.
   *
   * @throws {StreamError} `TRUNCATED_RECORD`: the last document is not whole.
   */
  end(documents: unknown[]): void {
    if (!this.#open) return;
    this.#open = false;
    const bytes = this.#begun.take();
    const document = this.#scanner.scalar ? parsedJson(bytes.toString()) : undefined;
    if (document === undefined) throw this.#truncated(bytes);
    documents.push(document);
  }

  /** Returns the end of a document, if a guess of the end is right; otherwise -1. */
  #guess(chunk: Buffer, from: number, documents: unknown[]): number {
    for (const guess of this.#guesses) {
      const end = guess.end(chunk, from);
      if (end < 0) continue;
      const document = end - from > this.#limit ? undefined : parsedJson(this.#text.between(from, end));
      if (document !== undefined) {
        documents.push(document);
        return end;
      }
      guess.wrong(end);
    }
    return -1;
  }

  /** Scans to the end of the document or of the chunk, and returns the position of this end. */
  #scan(chunk: Buffer, from: number, documents: unknown[]): number {
    const begun = this.#begun;
    const scalar = this.#scanner.scalar;
    // Not the first byte of a scalar: the byte may be anything.
    const end = this.#scanner.end(chunk, scalar && begun.length === 0 ? from + 1 : from);
    const stop = end < 0 ? chunk.length : end;
    const piece = chunk.subarray(from, stop);
    if (begun.length + piece.length > this.#limit) {
      const message = `a record is longer than ${this.#limit} bytes`;
      const detail = start(this.#joined(piece.subarray(0, SHOWN)));
      throw new StreamError('RECORD_TOO_LARGE', message, { detail });
    }
    if (end < 0) {
      begun.add(piece);
      return stop;
    }
    this.#open = false;
    const bytes = begun.length > 0 ? this.#joined(piece) : piece;
    const document = parsedJson(bytes.toString());
    if (document === undefined) {
      if (chunk[end] === RS && !scalar) throw this.#truncated(bytes);
      const message = 'the engine should have sent JSON and sent something else';
      throw new StreamError('MALFORMED_RECORD', message, { detail: start(bytes) });
    }
    documents.push(document);
    return stop;
  }

  #joined(last: Buffer): Buffer {
    this.#begun.add(last);
    return this.#begun.take();
  }

  #truncated(bytes: Buffer): StreamError {
    return new StreamError('TRUNCATED_RECORD', 'the stream broke off in the middle of a record', {
      detail: start(bytes),
    });
  }
}
