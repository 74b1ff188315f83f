/** The bytes of which JSON is made. */

const TAB = 0x09;
export const LF = 0x0a;
const CR = 0x0d;
/** Begins each document of a JSON text sequence: https://www.rfc-editor.org/rfc/rfc7464 */
export const RS = 0x1e;
const SPACE = 0x20;
export const QUOTE = 0x22;
const OPEN_ARRAY = 0x5b;
export const BACKSLASH = 0x5c;
const CLOSE_ARRAY = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;

export const ORDINARY = 0;
export const OPENS = 1;
export const CLOSES = 2;
export const QUOTES = 3;
const BLANK = 4;
export const SEPARATES = 5;
/** The kind of each byte, as it matters outside strings. A table is faster than comparisons. */
export const KINDS = new Uint8Array(256);
for (const byte of [OPEN_ARRAY, OPEN_OBJECT]) KINDS[byte] = OPENS;
for (const byte of [CLOSE_ARRAY, CLOSE_OBJECT]) KINDS[byte] = CLOSES;
for (const byte of [TAB, LF, CR, SPACE]) KINDS[byte] = BLANK;
KINDS[QUOTE] = QUOTES;
KINDS[RS] = SEPARATES;

/** Tells if a byte may stand between two documents. */
export function isBlank(byte: number): boolean {
  return KINDS[byte]! >= BLANK;
}

/** Returns the bracket that closes what a bracket opens; `undefined` for any other byte. */
export function closerOf(opener: number): number | undefined {
  if (opener === OPEN_OBJECT) return CLOSE_OBJECT;
  return opener === OPEN_ARRAY ? CLOSE_ARRAY : undefined;
}

/** Tells if a document may begin with the one byte and end with the other. */
export function mayEnclose(first: number, last: number): boolean {
  const closer = closerOf(first);
  if (closer !== undefined) return last === closer;
  return first === QUOTE ? last === QUOTE : KINDS[last] === ORDINARY;
}
