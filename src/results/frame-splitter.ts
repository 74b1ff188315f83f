/** Splits the multiplexed output of a process into frames. */
import { StreamError } from '../errors.js';

export type StreamName = 'stdin' | 'stdout' | 'stderr';

/** A piece of output. Pieces are cut anywhere, within a line or a character as well. */
export interface Frame {
  readonly stream: StreamName;
  readonly chunk: Buffer;
}

const NAMES: readonly (StreamName | 'error')[] = ['stdin', 'stdout', 'stderr', 'error'];
/** Type of stream, three zeros, length of what follows (big-endian): see ContainerAttach in the engine's reference. */
const HEADER_BYTES = 8;
/** As much of an error's text is kept, in bytes. */
const ERROR_BYTES = 64 * 1024;

/** Takes chunks cut anywhere, without copying; a frame that comes in pieces is passed on in pieces. */
export class FrameSplitter {
  readonly #header = Buffer.alloc(HEADER_BYTES);
  #headerBytes = 0;
  #stream: StreamName | 'error' = 'stdout';
  #left = 0;
  #error: Buffer[] = [];
  #errorBytes = 0;

  /**
   * Takes a chunk and appends what it holds.
   *
   * @throws {StreamError} `MALFORMED_FRAME`, `ERROR_FRAME`; what came before is appended.
   */
  push(chunk: Buffer, frames: Frame[]): void {
    let at = 0;
    while (at < chunk.length) {
      if (this.#left === 0) {
        if (this.#headerBytes === 0 && at + HEADER_BYTES <= chunk.length) {
          this.#begin(chunk, at);
          at += HEADER_BYTES;
          continue;
        }
        at += this.#readHeader(chunk, at);
        if (this.#headerBytes < HEADER_BYTES) return;
        this.#headerBytes = 0;
        this.#begin(this.#header, 0);
        continue;
      }
      const end = Math.min(at + this.#left, chunk.length);
      const payload = chunk.subarray(at, end);
      this.#left -= payload.length;
      at = end;
      if (this.#stream === 'error') this.#addError(payload);
      else frames.push({ stream: this.#stream, chunk: payload });
    }
  }

  /** @throws {StreamError} `TRUNCATED_FRAME`: the stream may not end here. */
  end(): void {
    if (this.#headerBytes === 0 && this.#left === 0) return;
    throw new StreamError('TRUNCATED_FRAME', 'the stream broke off in the middle of a frame');
  }

  #readHeader(chunk: Buffer, at: number): number {
    const copied = chunk.copy(this.#header, this.#headerBytes, at, at + HEADER_BYTES - this.#headerBytes);
    this.#headerBytes += copied;
    return copied;
  }

  #begin(bytes: Buffer, at: number): void {
    const stream = NAMES[bytes[at]!];
    if (stream === undefined || bytes[at + 1] !== 0 || bytes[at + 2] !== 0 || bytes[at + 3] !== 0) {
      const message = 'the stream is not framed as the output of a process is: that of a TTY is raw';
      throw new StreamError('MALFORMED_FRAME', message, {
        detail: bytes.toString('hex', at, at + HEADER_BYTES),
      });
    }
    this.#stream = stream;
    this.#left = bytes.readUInt32BE(at + 4);
    if (stream === 'error' && this.#left === 0) this.#addError(Buffer.alloc(0));
  }

  /** The engine reports what went wrong as a frame of its own, of the fourth type. */
  #addError(payload: Buffer): void {
    if (this.#errorBytes < ERROR_BYTES) this.#error.push(payload);
    this.#errorBytes += payload.length;
    if (this.#left > 0) return;
    const text = Buffer.concat(this.#error).toString('utf8', 0, ERROR_BYTES).trim();
    throw new StreamError('ERROR_FRAME', text || 'the engine reported an error in the output', {
      detail: text,
    });
  }
}
