/** Finds the end of a JSON document by counting brackets. */
import { BACKSLASH, CLOSES, KINDS, OPENS, ORDINARY, QUOTE, QUOTES, SEPARATES } from './json-bytes.js';

/** The length of the part of a string that is looked at byte by byte, before native code searches for the quote. */
const NEAR = 32;

/** Scans one document, which may come in several chunks. Each byte is looked at once. */
export class DocumentScanner {
  /** True for a number, `true`, `false` or `null`. Only the byte after a scalar tells where the scalar ends. */
  #scalar = false;
  #depth = 0;
  #quoted = false;
  /** True if the last byte of a chunk was a backslash that escapes the first byte of the next chunk. */
  #escaped = false;

  get scalar(): boolean {
    return this.#scalar;
  }

  /** Begins with the first byte of a document. */
  begin(first: number): void {
    this.#scalar = KINDS[first] !== OPENS && KINDS[first] !== QUOTES;
    this.#depth = 0;
    this.#quoted = false;
    this.#escaped = false;
  }

  /**
   * Returns the end of the document, whose next bytes are those from `from` on; -1 if the end is not in this chunk. An
   * RS outside a string ends the document, too, whole or not.
   */
  end(chunk: Buffer, from: number): number {
    return this.#scalar ? scalarEnd(chunk, from) : this.#nestedEnd(chunk, from);
  }

  #nestedEnd(chunk: Buffer, from: number): number {
    const { length } = chunk;
    let at = from;
    let depth = this.#depth;
    let quoted = this.#quoted;
    if (this.#escaped) at++;
    while (at < length) {
      if (quoted) {
        at = afterQuote(chunk, at);
        if (at < 0 || at > length) break;
        quoted = false;
        if (depth === 0) return at;
        continue;
      }
      const kind = KINDS[chunk[at]!]!;
      if (kind === QUOTES) quoted = true;
      else if (kind === OPENS) depth++;
      else if (kind === SEPARATES) return at;
      // A bracket that closes nothing ends the document as well, which is malformed then.
      else if (kind === CLOSES && --depth <= 0) return at + 1;
      at++;
    }
    this.#depth = depth;
    this.#quoted = quoted;
    this.#escaped = at > length;
    return -1;
  }
}

/** A scalar ends before a blank, or before a document that needs no blank before it. */
function scalarEnd(chunk: Buffer, from: number): number {
  for (let at = from; at < chunk.length; at++) {
    const kind = KINDS[chunk[at]!]!;
    if (kind !== ORDINARY && kind !== CLOSES) return at;
  }
  return -1;
}

/**
 * Returns the position after the quote that ends a string; -1 if there is none, or a position beyond the end of the
 * chunk if the last byte escapes the next one. Short strings are looked at byte by byte, since a call of native code
 * takes as long as 30 bytes. In long strings native code searches for the quote.
 */
function afterQuote(chunk: Buffer, from: number): number {
  const { length } = chunk;
  let at = from;
  for (;;) {
    for (const near = Math.min(at + NEAR, length); at < near; at++) {
      const byte = chunk[at];
      if (byte === QUOTE) return at + 1;
      if (byte === BACKSLASH) at++;
    }
    if (at >= length) return at > length ? at : -1;
    const quote = chunk.indexOf(QUOTE, at);
    const stop = quote < 0 ? length : quote;
    let run = stop;
    while (run > at && chunk[run - 1] === BACKSLASH) run--;
    // After an odd number of backslashes, the quote is escaped.
    const escapes = (stop - run) % 2 === 1;
    if (!escapes && quote >= 0) return quote + 1;
    at = stop + (escapes ? 1 : 0);
    if (at >= length) return at > length ? at : -1;
  }
}
