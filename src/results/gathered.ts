/**
 * Bytes that arrive in pieces, gathered in one buffer. A list of pieces would take a hundred bytes and more for each
 * piece, however small, and would keep the chunks that the pieces belong to.
 */
const FIRST_SIZE = 4096;
/** A buffer of this size is kept for the next bytes. A larger buffer is let go. */
const KEPT_SIZE = 64 * 1024;

export class Gathered {
  #buffer = Buffer.alloc(0);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  add(piece: Uint8Array): void {
    const needed = this.#length + piece.length;
    if (needed > this.#buffer.length) {
      // A size that doubles copies each byte twice at most, on average.
      const larger = Buffer.allocUnsafe(Math.max(FIRST_SIZE, this.#buffer.length * 2, needed));
      larger.set(this.#buffer.subarray(0, this.#length));
      this.#buffer = larger;
    }
    this.#buffer.set(piece, this.#length);
    this.#length = needed;
  }

  /** Returns all bytes, and begins anew. The bytes are valid until the next `add`. */
  take(): Buffer {
    const bytes = this.#buffer.subarray(0, this.#length);
    if (this.#buffer.length > KEPT_SIZE) this.#buffer = Buffer.alloc(0);
    this.#length = 0;
    return bytes;
  }
}
