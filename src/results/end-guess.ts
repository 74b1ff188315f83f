/**
 * Guesses where a JSON document ends, by a search in native code. JSON.parse then tells if the guess is right: no JSON
 * object, array or string is the beginning of another one. A right guess costs much less than counting brackets, and a
 * wrong guess much more.
 */
import { closerOf, isBlank, LF, mayEnclose } from './json-bytes.js';

/** The number of documents for which a guess rests after it was wrong. */
const REST = 64;

/** Finds a place at which a document may end; -1 if there is none in the chunk. */
type Find = (chunk: Buffer, from: number) => number;

export class EndGuess {
  readonly #find: Find;
  /** No place before this position is worth a guess. */
  #after = 0;
  #rest = 0;

  constructor(find: Find) {
    this.#find = find;
  }

  /** Begins with another chunk. */
  begin(): void {
    this.#after = 0;
  }

  /**
   * Returns a place at which the document that begins at `from` may end; -1 if the place cannot be guessed. Documents
   * of a chunk must be asked for in their order, so that the chunk is not searched twice.
   */
  end(chunk: Buffer, from: number): number {
    if (this.#rest > 0) {
      this.#rest--;
      return -1;
    }
    if (from < this.#after) return -1;
    const end = this.#find(chunk, from);
    if (end < 0) this.#after = chunk.length;
    return end;
  }

  /** Takes the news that the document does not end at `end`. */
  wrong(end: number): void {
    this.#after = end;
    this.#rest = REST;
  }
}

/** Guesses that the document is a line. */
export function lineEnd(chunk: Buffer, from: number): number {
  const end = chunk.indexOf(LF, from);
  if (end < 0) return -1;
  let last = end - 1;
  while (isBlank(chunk[last]!)) last--;
  return mayEnclose(chunk[from]!, chunk[last]!) ? end : -1;
}

/**
 * Guesses that the document ends at the first bracket that has the beginning of another document after it, or nothing
 * in this chunk. Within a document, a comma or another closing bracket comes after a closing one.
 */
export function gapEnd(chunk: Buffer, from: number): number {
  const opener = chunk[from]!;
  const closer = closerOf(opener);
  if (closer === undefined) return -1;
  for (let at = chunk.indexOf(closer, from); at >= 0; at = chunk.indexOf(closer, at + 1)) {
    let next = at + 1;
    while (next < chunk.length && isBlank(chunk[next]!)) next++;
    if (next === chunk.length || chunk[next] === opener) return at + 1;
  }
  return -1;
}
