import { UsageError } from '../errors.js';
import { MALFORMED } from '../util/well-formed.js';

/** Encodes text that comes in pieces as UTF-8. A piece may end within a surrogate pair. */
export class TextPieces {
  /** The first half of a pair, if the last piece ended with it. */
  #half = '';

  /** @throws {UsageError} `INVALID_PARAMETER`: the text is not well-formed Unicode. */
  encode(piece: string): Uint8Array {
    const text = this.#half + piece;
    const cut = /[\ud800-\udbff]$/.test(text) ? text.length - 1 : text.length;
    this.#half = text.slice(cut);
    const whole = text.slice(0, cut);
    if (!whole.isWellFormed()) throw malformed();
    return Buffer.from(whole);
  }

  /**
   * Takes the end of the text, or bytes after it.
   *
   * @throws {UsageError} `INVALID_PARAMETER`: the text ends within a surrogate pair.
   */
  end(): void {
    if (this.#half !== '') throw malformed();
  }
}

function malformed(): UsageError {
  return new UsageError('INVALID_PARAMETER', `a text of a request body ${MALFORMED}`);
}
