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

/** `undefined`, which no JSON is, for what is not one whole document. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The beginning of what can't be read, for the error's `detail`. */
function start(bytes: Buffer): string {
  return bytes.toString('utf8', 0, 200);
}

/**
 * Takes JSON lines, JSON text sequences and documents one right after another, in chunks cut anywhere, and gives each
 * document as soon as it is whole.
 *
 * A line that is one document, which is what engines send, is found and parsed natively. Only where that fails, and
 * for the piece of a line at a chunk's end, are brackets counted; each byte once.
 */
export class JsonStream {
  readonly #limit: number;
  /** What came of a document that has begun. */
  #parts: Buffer[] = [];
  #size = 0;
  #open = false;
  #scalar = false;
  #depth = 0;
  #quoted = false;
  #escaped = false;

  /** @param limit The length of the longest document that is taken, in bytes. */
  constructor(limit: number) {
    this.#limit = limit;
  }

  /**
   * Takes a chunk and appends the documents that it completes.
   *
   * @throws {StreamError} `MALFORMED_RECORD`, `TRUNCATED_RECORD` or `RECORD_TOO_LARGE`; what came before is appended.
   */
  push(chunk: Buffer, documents: unknown[]): void {
    let at = 0;
    // Up to here, lines don't hold one document each.
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
   * Takes the end of the stream: a last document need not be followed by anything.
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

  /** Goes on to the end of the document or of the chunk, and returns where that is. */
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

  /** Where the document ends that has begun, or begins, at `at`: -1 if not in this chunk. */
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
