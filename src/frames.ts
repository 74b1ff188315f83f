/** The result of operations that answer with a process's output: logs, attach, exec. */
import { Readable } from 'node:stream';
import { StringDecoder } from 'node:string_decoder';
import { StreamError } from './errors.js';
import { Streamed } from './streamed.js';

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

/** Splits a framed stream, without copying; a frame that comes in pieces is passed on in pieces. */
class FrameSplitter {
  readonly #header = Buffer.alloc(HEADER_BYTES);
  #headerBytes = 0;
  #stream: StreamName | 'error' = 'stdout';
  #left = 0;
  #error: Buffer[] = [];
  #errorBytes = 0;

  *push(chunk: Buffer): Generator<Frame, void, undefined> {
    let at = 0;
    while (at < chunk.length) {
      if (this.#left === 0) {
        at += this.#readHeader(chunk, at);
        if (this.#headerBytes < HEADER_BYTES) return;
        this.#headerBytes = 0;
        this.#begin();
        continue;
      }
      const end = Math.min(at + this.#left, chunk.length);
      const payload = chunk.subarray(at, end);
      this.#left -= payload.length;
      at = end;
      if (this.#stream === 'error') this.#addError(payload);
      else yield { stream: this.#stream, chunk: payload };
    }
  }

  end(): void {
    if (this.#headerBytes === 0 && this.#left === 0) return;
    throw new StreamError('TRUNCATED_FRAME', 'the stream broke off in the middle of a frame');
  }

  #readHeader(chunk: Buffer, at: number): number {
    const copied = chunk.copy(this.#header, this.#headerBytes, at, at + HEADER_BYTES - this.#headerBytes);
    this.#headerBytes += copied;
    return copied;
  }

  #begin(): void {
    const header = this.#header;
    const stream = NAMES[header[0]!];
    if (stream === undefined || header[1] !== 0 || header[2] !== 0 || header[3] !== 0) {
      const message = 'the stream is not framed as the output of a process is: that of a TTY is raw';
      throw new StreamError('MALFORMED_FRAME', message, { detail: header.toString('hex') });
    }
    this.#stream = stream;
    this.#left = header.readUInt32BE(4);
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

/**
 * The output of a process as it arrives, to be read once: iterate the frames, or take `text()` or `readable()`.
 *
 * Reading throws a `StreamError` for a frame by which the engine reports an error, for what is not framed, and for a
 * stream that breaks off.
 */
export class Frames extends Streamed<Frame> {
  readonly #framed: boolean;

  /**
   * @param framed Whether stdout and stderr are told apart by headers. With a TTY they are not: all that comes is
   * stdout then.
   */
  constructor(body: Readable, framed: boolean) {
    super(body);
    this.#framed = framed;
  }

  /** All output as text, stdout and stderr in the order in which they came. Memory grows with its length. */
  async text(): Promise<string> {
    // A character may be cut in two by a frame of the other stream.
    const decoders = new Map<StreamName, StringDecoder>();
    let text = '';
    for await (const { stream, chunk } of this) {
      let decoder = decoders.get(stream);
      if (decoder === undefined) {
        decoder = new StringDecoder('utf8');
        decoders.set(stream, decoder);
      }
      text += decoder.write(chunk);
    }
    for (const decoder of decoders.values()) text += decoder.end();
    return text;
  }

  /** The output alone, stdout and stderr in one, as a stream of bytes; its errors are those of iteration. */
  readable(): Readable {
    const frames = this[Symbol.asyncIterator]();
    const payloads = {
      next: async (): Promise<IteratorResult<Buffer, undefined>> => {
        const { done, value } = await frames.next();
        return done ? { done, value: undefined } : { done: false, value: value.chunk };
      },
      return: async (): Promise<IteratorResult<Buffer, undefined>> => {
        await frames.return?.();
        return { done: true, value: undefined };
      },
      [Symbol.asyncIterator]: () => payloads,
    };
    return Readable.from(payloads, { objectMode: false });
  }

  protected async *decode(body: Readable): AsyncGenerator<Frame, void, undefined> {
    const splitter = new FrameSplitter();
    try {
      for await (const chunk of body as AsyncIterable<Buffer>) {
        if (!this.#framed) {
          yield { stream: 'stdout', chunk };
          continue;
        }
        for (const frame of splitter.push(chunk)) yield frame;
      }
      splitter.end();
    } catch (error) {
      if (this.dropped) return;
      throw error;
    } finally {
      body.destroy();
    }
  }
}
