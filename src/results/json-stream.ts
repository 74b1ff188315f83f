/** Splits a stream of bytes into JSON documents. */
import { StreamError } from '../errors.js';

const TAB = 0x09;
const LF = 0x0a;
const CR = 0x0d;
/** Begins each document of a JSON text sequence: https://www.rfc-editor.org/rfc/rfc7464 */
const RS = 0x1e;
const SPACE = 0x20;
const QUOTE = 0x22;
const OPEN_ARRAY = 0x5b;
const BACKSLASH = 0x5c;
const CLOSE_ARRAY = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;

function isBlank(byte: number): boolean {
  return byte === LF || byte === SPACE || byte === CR || byte === TAB || byte === RS;
}

/**
 * Parses one JSON document. Returns `undefined`, which no JSON document gives, if the text is not one whole document.
 */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Returns the beginning of data that cannot be read, for the error's `detail`. */
function start(bytes: Buffer): string {
  return bytes.toString('utf8', 0, 200);
}

/**
 * Reads JSON lines, JSON text sequences and documents without separators. Chunks may be cut anywhere. Each document is
 * given as soon as it is whole.
 *
 * Engines usually send one document per line. Such a line is found and parsed by native code. For any other text, and
 * for the piece of a line at the end of a chunk, brackets are counted. Each byte is looked at once.
 */
export class JsonStream {
  readonly #limit: number;
  /** The pieces of a document that has begun. */
  #parts: Buffer[] = [];
  #size = 0;
  #open = false;
  #scalar = false;
  #depth = 0;
  #quoted = false;
  #escaped = false;

  /** @param limit The length of the longest document that is accepted, in bytes. */
  constructor(limit: number) {
    this.#limit = limit;
  }

  /**
   * Takes a chunk and appends the documents that it completes.
   *
   * @throws {StreamError} `MALFORMED_RECORD`, `TRUNCATED_RECORD` or `RECORD_TOO_LARGE`. The documents before the error
   * are appended.
   */
  push(chunk: Buffer, documents: unknown[]): void {
    let at = 0;
    // Lines before this position do not hold one document each.
    let scanTo = 0;
    while (at < chunk.length) {
      if (!this.#open) {
        if (isBlank(chunk[at]!)) {
          at++;
          continue;
        }
        const end = at < scanTo ? -1 : chunk.indexOf(LF, at);
        if (end >= 0 && end - at <= this.#limit) {
          const document = parse(chunk.toString('utf8', at, end));
          if (document !== undefined) {
            documents.push(document);
            at = end + 1;
            continue;
          }
          scanTo = end;
        }
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
    const bytes = this.#take();
    const document = this.#scalar ? parse(bytes.toString()) : undefined;
    if (document === undefined) throw this.#truncated(bytes);
    documents.push(document);
  }

  /** Scans to the end of the document or of the chunk, and returns the position of this end. */
  #scan(chunk: Buffer, from: number, documents: unknown[]): number {
    const end = this.#documentEnd(chunk, from);
    const stop = end < 0 ? chunk.length : end;
    this.#parts.push(chunk.subarray(from, stop));
    this.#size += stop - from;
    if (this.#size > this.#limit) {
      const message = `a record is longer than ${this.#limit} bytes`;
      throw new StreamError('RECORD_TOO_LARGE', message, { detail: start(this.#take()) });
    }
    if (end >= 0) {
      const bytes = this.#take();
      const document = parse(bytes.toString());
      if (document === undefined) {
        if (chunk[end] === RS && !this.#scalar) throw this.#truncated(bytes);
        const message = 'the engine should have sent JSON and sent something else';
        throw new StreamError('MALFORMED_RECORD', message, { detail: start(bytes) });
      }
      documents.push(document);
    }
    return stop;
  }

  /** Returns the end of the document that begins or continues at `from`; -1 if the end is not in this chunk. */
  #documentEnd(chunk: Buffer, from: number): number {
    let at = from;
    if (!this.#open) {
      const first = chunk[at]!;
      this.#open = true;
      this.#depth = 0;
      this.#quoted = false;
      this.#scalar = first !== OPEN_OBJECT && first !== OPEN_ARRAY && first !== QUOTE;
      if (this.#scalar) at++;
    }
    for (; at < chunk.length; at++) {
      const byte = chunk[at]!;
      if (this.#quoted) {
        if (this.#escaped) this.#escaped = false;
        else if (byte === BACKSLASH) this.#escaped = true;
        else if (byte === QUOTE) {
          this.#quoted = false;
          if (this.#depth === 0) return at + 1;
        }
      } else if (this.#scalar) {
        if (isBlank(byte) || byte === OPEN_OBJECT || byte === OPEN_ARRAY || byte === QUOTE) return at;
      } else if (byte === QUOTE) {
        this.#quoted = true;
      } else if (byte === OPEN_OBJECT || byte === OPEN_ARRAY) {
        this.#depth++;
      } else if (byte === CLOSE_OBJECT || byte === CLOSE_ARRAY) {
        if (--this.#depth === 0) return at + 1;
      } else if (byte === RS) {
        return at;
      }
    }
    return -1;
  }

  #take(): Buffer {
    const bytes = this.#parts.length === 1 ? this.#parts[0]! : Buffer.concat(this.#parts, this.#size);
    this.#parts = [];
    this.#size = 0;
    this.#open = false;
    return bytes;
  }

  #truncated(bytes: Buffer): StreamError {
    return new StreamError('TRUNCATED_RECORD', 'the stream broke off in the middle of a record', {
      detail: start(bytes),
    });
  }
}
