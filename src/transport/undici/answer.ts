import type { Headers } from '../../util/headers.js';
import { PIECE } from '../../util/piece.js';
import { readAll } from '../../util/read-all.js';
import type { BodyCheck, TransportResponse } from '../transport.js';
import { type BodySource, ResponseBody } from './response-body.js';

/** The reader of a body that is gathered. */
interface Gathering {
  take(chunk: Buffer): void;
  resolve(): void;
  reject(error: Error): void;
}

/**
 * An answer whose body is read as a stream, or gathered as it arrives. A stream costs a small call more than all else that
 * the call does with its answer, so a stream is made only for a reader who asks for it.
 */
export class Answer implements TransportResponse {
  readonly status: number;
  readonly headers: Headers;
  readonly #source: BodySource;
  /** What came before anybody asked for the body. */
  #early: Buffer[] = [];
  #earlyLength = 0;
  #ended = false;
  #failure: Error | undefined;
  #stream: ResponseBody | undefined;
  #gathering: Gathering | undefined;
  #check: BodyCheck | undefined;

  constructor(status: number, headers: Headers, source: BodySource) {
    this.status = status;
    this.headers = headers;
    this.#source = source;
  }

  get body(): ResponseBody {
    if (this.#stream !== undefined) return this.#stream;
    const stream = new ResponseBody(this.#source);
    this.#stream = stream;
    for (const chunk of this.#early) stream.push(chunk);
    this.#early = [];
    if (this.#failure !== undefined) stream.destroy(this.#failure);
    else if (this.#ended) stream.push(null);
    return stream;
  }

  gather(take: (chunk: Buffer) => void): Promise<void> {
    // Somebody has looked at the beginning of the body, and has put it back.
    if (this.#stream !== undefined) return readAll(this.#stream, take);
    return new Promise((resolve, reject) => {
      this.#gathering = { take, resolve, reject };
      const early = this.#early;
      this.#early = [];
      for (const chunk of early) if (!this.#give(chunk)) return;
      if (this.#failure !== undefined) reject(this.#failure);
      else if (this.#ended) resolve();
      else this.#source.resume();
    });
  }

  check(check: BodyCheck): void {
    for (const chunk of this.#early) check.take(chunk);
    if (this.#ended) this.#failure ??= check.end();
    this.#check = check;
  }

  /**
   * Takes a part of the body, or null for its end.
   *
   * @returns False if the reader has no room for more.
   */
  push(chunk: Buffer | null): boolean {
    if (chunk === null) {
      this.#end();
      return false;
    }
    this.#check?.take(chunk);
    if (this.#stream !== undefined) return this.#stream.push(chunk);
    if (this.#gathering !== undefined) return this.#give(chunk);
    this.#early.push(chunk);
    this.#earlyLength += chunk.length;
    return this.#earlyLength < PIECE;
  }

  #end(): void {
    const fault = this.#check?.end();
    if (fault !== undefined) {
      this.destroy(fault);
      return;
    }
    this.#ended = true;
    this.#stream?.push(null);
    this.#gathering?.resolve();
  }

  /** The body breaks off. */
  destroy(error: Error): void {
    this.#failure = error;
    if (this.#stream !== undefined) this.#stream.destroy(error);
    else this.#gathering?.reject(error);
  }

  /** Gives a part to the reader who gathers. A reader who refuses the part wants no more of the body. */
  #give(chunk: Buffer): boolean {
    try {
      this.#gathering?.take(chunk);
      return true;
    } catch (error) {
      this.#gathering?.reject(error as Error);
      this.#source.abandon();
      return false;
    }
  }
}
