/** The result of operations that answer with a process's output: logs, attach, exec. */
import type { Readable, Writable } from 'node:stream';
import { StringDecoder } from 'node:string_decoder';
import { checkOptions } from '../util/check-options.js';
import { property } from '../util/property.js';
import type { ResultStream } from '../util/ref-counted.js';
import { wrongArgument } from '../util/wrong-argument.js';
import { Growth, joined, LONGEST_TEXT } from './collect.js';
import { type Frame, FrameSplitter, type StreamName } from './frame-splitter.js';
import { Lines } from './lines.js';
import { oneByOne } from './one-by-one.js';
import { OutputStream } from './output-stream.js';
import { Outputs } from './outputs.js';
import { Streamed } from './streamed.js';

/** A line of output. */
export interface Line {
  /** The stream to which the process wrote the line. */
  readonly stream: StreamName;
  /** The text of the line, without the LF or CRLF at its end. */
  readonly line: string;
}

/** The options of `lines()`. */
export interface LinesOptions {
  /** The length of the longest line that is accepted, in characters. @default 16 Mi */
  readonly maxLineLength?: number | undefined;
}

/** The options of `pipeTo()`. */
export interface PipeOptions {
  /** If true, the outputs end with the stream, and are destroyed if the stream fails. @default true */
  readonly end?: boolean | undefined;
}

const MAX_LINE_LENGTH = 16 * 1024 * 1024;

/** Keeps one value for each stream, made when the stream first appears. */
function perStream<T>(make: () => T): { of(stream: StreamName): T; all: Map<StreamName, T> } {
  const all = new Map<StreamName, T>();
  const of = (stream: StreamName) => {
    let one = all.get(stream);
    if (one === undefined) {
      one = make();
      all.set(stream, one);
    }
    return one;
  };
  return { of, all };
}

/** Gives the payloads of frames, one piece for each batch. */
function payloads(batches: AsyncIterableIterator<readonly Frame[]>): AsyncIterator<Buffer> {
  return {
    async next() {
      for (;;) {
        const { done, value } = await batches.next();
        if (done) return { done, value: undefined };
        // Small pieces are put together, because each piece would take a turn of its own, and the result has no frames.
        const [only] = value;
        if (value.length > 1) return { done: false, value: Buffer.concat(value.map(({ chunk }) => chunk)) };
        if (only !== undefined) return { done: false, value: only.chunk };
      }
    },
    async return() {
      await batches.return?.();
      return { done: true, value: undefined };
    },
  };
}

/** A Writable is known by its methods: it may come from another copy of its class. */
function isWritable(value: unknown): boolean {
  return ['write', 'end', 'destroy', 'on'].every((name) => typeof property(value, name) === 'function');
}

async function* linesOf(
  batches: AsyncIterable<readonly Frame[]>,
  limit: number,
): AsyncGenerator<readonly Line[], void, undefined> {
  const lines = perStream(() => new Lines(limit));
  let found: Line[] = [];
  const finder = (stream: StreamName) => (line: string) => found.push({ stream, line });
  for await (const frames of batches) {
    found = [];
    try {
      for (const { stream, chunk } of frames) lines.of(stream).push(chunk, finder(stream));
    } finally {
      yield found;
    }
  }
  found = [];
  for (const [stream, rest] of lines.all) rest.end(finder(stream));
  yield found;
}

/**
 * The output of a process as it arrives. It can be read once: iterate the frames, or call `lines()`, `text()`,
 * `output()`, `readable()` or `pipeTo()`.
 *
 * Reading throws a `StreamError` for a frame by which the engine reports an error, for data that is not framed, and for
 * a stream that breaks off.
 */
export class Frames extends Streamed<Frame> {
  readonly #framed: boolean | Promise<boolean>;

  /**
   * @internal
   * @param framed True if headers tell stdout and stderr apart. With a TTY there are no headers, and all output is
   * stdout. Reading waits for a promise, which must settle if the body is closed.
   */
  constructor(body: Readable, framed: boolean | Promise<boolean>) {
    super(body);
    this.#framed = framed;
  }

  /**
   * Resolves to all output as text, decoded as UTF-8: stdout and stderr in the order in which they came. Memory grows
   * with the length of the output.
   *
   * @throws {StreamError} As iteration does, and `RESULT_TOO_LARGE`: the output has more characters than a string can
   * have, `buffer.constants.MAX_STRING_LENGTH`, about 512 Mi.
   */
  async text(): Promise<string> {
    // A character may be cut in two by a frame of the other stream.
    const decoders = perStream(() => new StringDecoder('utf8'));
    const growth = new Growth('output', LONGEST_TEXT, 'characters');
    let text = '';
    for await (const frames of this.batches())
      for (const { stream, chunk } of frames) {
        const piece = decoders.of(stream).write(chunk);
        growth.add(piece.length);
        text += piece;
      }
    this.checkWhole();
    for (const decoder of decoders.all.values()) {
      const piece = decoder.end();
      growth.add(piece.length);
      text += piece;
    }
    return text;
  }

  /**
   * Resolves to all output as text, decoded as UTF-8: stdout and stderr apart. Memory grows with the length of the
   * output.
   *
   * @throws {StreamError} As iteration does, and `RESULT_TOO_LARGE`: stdout or stderr has more bytes than a string can
   * have characters, `buffer.constants.MAX_STRING_LENGTH`, about 512 Mi.
   */
  async output(): Promise<{ stdout: string; stderr: string }> {
    const all = perStream(() => ({ chunks: [] as Buffer[], growth: new Growth('output', LONGEST_TEXT) }));
    for await (const frames of this.batches())
      for (const { stream, chunk } of frames) {
        const { chunks, growth } = all.of(stream);
        growth.add(chunk.length);
        chunks.push(chunk);
      }
    this.checkWhole();
    const text = (stream: StreamName) => joined('output', all.of(stream).chunks).toString('utf8');
    return { stdout: text('stdout'), stderr: text('stderr') };
  }

  /**
   * Gives the output line by line. A line is given once it has ended; the last line of a stream need not end.
   *
   * @throws {StreamError} As iteration does, and `LINE_TOO_LONG`.
   * @throws {UsageError} `INVALID_OPTION`, and as iteration does.
   */
  lines(options: LinesOptions = {}): AsyncIterableIterator<Line> {
    checkOptions('lines', options, ['maxLineLength']);
    const { maxLineLength = MAX_LINE_LENGTH } = options;
    if (!(typeof maxLineLength === 'number' && maxLineLength > 0))
      throw wrongArgument('lines: maxLineLength', 'a number above 0', maxLineLength);
    const lines = linesOf(this.batches(), maxLineLength);
    return oneByOne(this.stoppable(lines), () => this.dropped);
  }

  /**
   * Writes stdout to one output and stderr to another, or both to one, at the pace of the slower output. Resolves when
   * all data is written. By default both outputs are ended then, even if nothing was written to them, except Node's own
   * `process.stdout` and `process.stderr`.
   *
   * @throws {StreamError} As iteration does. By default the outputs are destroyed with the error.
   * @throws {AbortError} `destroy()` was called meanwhile.
   * @throws The failure of an output. The stream is destroyed then.
   */
  async pipeTo(stdout: Writable, stderr: Writable = stdout, options: PipeOptions = {}): Promise<void> {
    for (const output of [stdout, stderr])
      if (!isWritable(output)) throw wrongArgument('pipeTo: an output', 'a Writable', output);
    checkOptions('pipeTo', options, ['end']);
    const { end = true } = options;
    const outputs = new Outputs(stdout, stderr);
    // An output may take nothing for long.
    this.onGivenUp((reason) => outputs.stop(reason));
    try {
      for await (const frames of this.batches())
        for (const { stream, chunk } of frames)
          await outputs.write(stream === 'stderr' ? stderr : stdout, chunk);
      this.checkWhole();
      if (end) await outputs.end();
    } catch (error) {
      if (end) outputs.fail(error as Error);
      throw error;
    } finally {
      outputs.release();
    }
  }

  /**
   * Returns stdout and stderr as one stream of bytes, without the framing. Its errors are those of iteration. A stream that
   * is destroyed, by its own `destroy()` or by that of the result, closes without an end. Its `unref()` and `ref()` are those
   * of the result.
   */
  readable(): ResultStream {
    const stream = new OutputStream(this, payloads(this.batches()), { whole: () => !this.dropped });
    this.onGivenUp((reason) => {
      if (!stream.readableEnded) stream.destroy(this.dropped ? undefined : reason);
    });
    // A reader gets the error. Without a reader, the error must not end the process.
    return stream.on('error', () => {});
  }

  /** @internal */
  protected async *decode(body: Readable): AsyncGenerator<readonly Frame[], void, undefined> {
    const splitter = new FrameSplitter();
    try {
      const framed = await this.#framed;
      for await (const chunk of body as AsyncIterable<Buffer>) {
        const frames: Frame[] = [];
        try {
          if (framed) splitter.push(chunk, frames);
          else frames.push({ stream: 'stdout', chunk });
        } finally {
          // An error within a chunk comes after the frames before it.
          yield frames;
        }
      }
      splitter.end();
    } catch (error) {
      if (this.dropped) return;
      throw this.reason ?? error;
    } finally {
      body.destroy();
    }
  }
}
