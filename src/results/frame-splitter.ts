/** Splits the multiplexed output of a process into frames. */
import { StreamError } from '../errors.js';

/** A stream of a process. */
export type StreamName = 'stdin' | 'stdout' | 'stderr';

/** A piece of output. Pieces are cut anywhere, even within a line or a character. */
export interface Frame {
  /** The stream to which the process wrote. With a TTY, it is always `stdout`. */
  readonly stream: StreamName;
  /** The bytes of the frame, or a part of them. A chunk may end within a line, or within a character. */
  readonly chunk: Buffer;
}

const NAMES: readonly (StreamName | 'error')[] = ['stdin', 'stdout', 'stderr', 'error'];
/**
 * The length of a frame's header: the type of the stream, three zeros, and the length of the payload (4 bytes,
 * big-endian). See ContainerAttach in the engine's reference.
 */
const HEADER_BYTES = 8;
/** The number of bytes of an error's text that are kept. */
const ERROR_BYTES = 64 * 1024;

/**
 * Splits chunks into frames, without copying. Chunks may be cut anywhere. A frame that comes in pieces is passed on in
 * pieces.
 */
export class FrameSplitter {
  readonly #header = Buffer.alloc(HEADER_BYTES);
  #headerBytes = 0;
  #stream: StreamName | 'error' = 'stdout';
  #left = 0;
  #error: Buffer[] = [];
  #errorBytes = 0;

  /**
   * Takes a chunk and appends its frames.
   *
   * @throws {StreamError} `MALFORMED_FRAME` or `ERROR_FRAME`. The frames before the error are appended.
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

  /**
   * Takes the end of the stream.
   *
   * @throws {StreamError} `TRUNCATED_FRAME`: the stream ends in the middle of a frame.
   */
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
      const message =
        'the stream is not framed, as the output of a process should be: only the output of a TTY is raw';
      throw new StreamError('MALFORMED_FRAME', message, {
        detail: bytes.toString('hex', at, at + HEADER_BYTES),
      });
    }
    this.#stream = stream;
    this.#left = bytes.readUInt32BE(at + 4);
    if (stream === 'error' && this.#left === 0) this.#addError(Buffer.alloc(0));
  }

  /**
   * Collects the text of an error, and throws once it is whole. The engine reports an error as a frame of the fourth
   * type.
   */
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
