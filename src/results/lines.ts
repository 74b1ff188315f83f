/** Cuts text that arrives in pieces into lines. */
import { StringDecoder } from 'node:string_decoder';
import { StreamError } from '../errors.js';

/** Cuts one stream of bytes into lines. LF or CRLF ends a line. A UTF-8 character may be cut between two pieces. */
export class Lines {
  readonly #decoder = new StringDecoder('utf8');
  readonly #limit: number;
  /** The pieces of a line that has begun. */
  #parts: string[] = [];
  #length = 0;

  /** @param limit The length of the longest line that is accepted, in UTF-16 code units. */
  constructor(limit: number) {
    this.#limit = limit;
  }

  /**
   * Takes a chunk and calls back for each line that it completes.
   *
   * @throws {StreamError} `LINE_TOO_LONG`.
   */
  push(chunk: Buffer, line: (text: string) => void): void {
    const text = this.#decoder.write(chunk);
    let from = 0;
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
      this.#add(text.slice(from, end));
      line(this.#take());
      from = end + 1;
    }
    if (from < text.length) this.#add(text.slice(from));
  }

  /** Takes the end of the stream. The last line needs no LF. */
  end(line: (text: string) => void): void {
    const rest = this.#decoder.end();
    if (rest !== '') this.#add(rest);
    if (this.#length > 0) line(this.#take());
  }

  #add(part: string): void {
    this.#length += part.length;
    if (this.#length > this.#limit)
      throw new StreamError('LINE_TOO_LONG', `a line of the output is longer than ${this.#limit} characters`);
    this.#parts.push(part);
  }

  #take(): string {
    const line = this.#parts.length === 1 ? this.#parts[0]! : this.#parts.join('');
    this.#parts = [];
    this.#length = 0;
    return line.endsWith('\r') ? line.slice(0, -1) : line;
  }
}
