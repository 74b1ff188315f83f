/** The text of parts of a chunk, decoded as UTF-8. */
import { isAscii } from 'node:buffer';

/**
 * Many parts of a chunk of ASCII are cut out of one text, because decoding each part by itself takes longer. A chunk that
 * has one part is not decoded as a whole.
 */
export class ChunkText {
  #chunk: Buffer = Buffer.alloc(0);
  /** The number of parts that were asked for. */
  #parts = 0;
  /** The text of the chunk, if each of its bytes is a character. */
  #whole: string | undefined;

  /** Begins with another chunk. */
  begin(chunk: Buffer): void {
    this.#chunk = chunk;
    this.#parts = 0;
    this.#whole = undefined;
  }

  between(from: number, end: number): string {
    const chunk = this.#chunk;
    // The second part tells that there may be more.
    if (++this.#parts === 2 && isAscii(chunk)) this.#whole = chunk.toString('latin1');
    return this.#whole === undefined ? chunk.toString('utf8', from, end) : this.#whole.slice(from, end);
  }
}
