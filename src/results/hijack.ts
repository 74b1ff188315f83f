/** The result of attach and exec: a connection to the input and the output of a process. */
import { Duplex, type Readable, Writable } from 'node:stream';
import { FairleadError, StreamError, UsageError } from '../errors.js';
import { property } from '../util/property.js';
import type { ResultSocket } from '../util/ref-counted.js';
import { wrongArgument } from '../util/wrong-argument.js';
import { Frames } from './frames.js';

/** The size of a TTY. */
export interface TtySize {
  /** The number of rows. */
  readonly h: number;
  /** The number of columns. */
  readonly w: number;
}

/** Acts on the process at the other end, through other operations. */
export interface ProcessControl {
  /** Sets the size of the process's TTY. */
  resize(size: TtySize): Promise<void>;
  /** Resolves to the exit code when the process has ended. */
  exitCode(): Promise<number>;
}

const isLength = (value: unknown) => Number.isInteger(value) && Number(value) >= 0;

function gone(cause?: Error): StreamError {
  const message = 'nothing can be written: the input was ended or the process is gone';
  return new StreamError('NOT_WRITABLE', message, cause && { cause });
}

export function notSwitched(): StreamError {
  const message = 'nothing can be written: the engine answered without handing over the connection';
  return new StreamError('NOT_WRITABLE', message);
}

/**
 * A process's input. Ending this stream ends the input and leaves the output open. If this stream is destroyed with an
 * error, the connection is closed.
 */
class Stdin extends Writable {
  readonly #socket: Duplex;

  constructor(socket: Duplex) {
    super();
    this.#socket = socket;
    // A process often ends before its input. A writer or a reader gets the error.
    this.on('error', () => {});
    // If the connection failed, a writer that waits is told why.
    socket.once('close', () => this.destroy(socket.errored ?? undefined));
  }

  override _write(chunk: Buffer, encoding: BufferEncoding, callback: (error?: Error | null) => void): void {
    this.#socket.write(chunk, encoding, (error) => {
      callback(!error || error instanceof FairleadError ? error : gone(error));
    });
  }

  override _final(callback: (error?: Error | null) => void): void {
    this.#socket.end(callback);
  }

  override _destroy(error: Error | null, callback: (error: Error | null) => void): void {
    if (!this.writableFinished) {
      // Input that failed half-way must not look complete to the process.
      if (error !== null) this.#socket.destroy(error);
      else if (!this.#socket.writableEnded) this.#socket.end();
    }
    callback(error);
  }
}

/** The input of a connection that the engine did not hand over. It can be neither written nor ended. */
class NoStdin extends Writable {
  constructor() {
    super();
    // As for `Stdin`.
    this.on('error', () => {});
  }

  override _write(_chunk: unknown, _encoding: BufferEncoding, callback: (error: Error) => void): void {
    callback(notSwitched());
  }

  override _final(callback: (error: Error) => void): void {
    callback(notSwitched());
  }
}

/**
 * A connection to a process. To read the output, iterate the connection, or call `text()`, `readable()` or another
 * method. To send input, write to `stdin`.
 *
 * The engine closes the connection when the process ends. If a proxy on the way drops the upgrade and passes the answer
 * on by HTTP, the connection can only be read: writing and ending the input fail with `NOT_WRITABLE`. If the proxy
 * passes the engine's bytes on as they are, an answer of 200 hands the connection over, as an upgrade does.
 */
export class HijackedConnection extends Frames {
  /** The input of the process, as a stream to pipe to. `end()` ends the input, and the output goes on. */
  readonly stdin: Writable;
  /** The connection itself, for other protocols; undefined if the engine did not hand it over. */
  readonly socket: ResultSocket | undefined;

  /** Resolves when the output has ended, or the connection was closed. */
  readonly #over: Promise<void>;
  readonly #control: ProcessControl | undefined;

  /**
   * @internal
   * @param source The socket, or the body of an answer that did not switch protocols.
   * @param framed As for `Frames`.
   * @param control Acts on the process through other operations.
   */
  constructor(source: ResultSocket | Readable, framed: boolean | Promise<boolean>, control?: ProcessControl) {
    super(source, framed);
    this.#control = control;
    this.#over = new Promise((resolve) => {
      if (source.closed) resolve();
      else source.once('close', () => resolve());
    });
    this.socket = source instanceof Duplex ? (source as ResultSocket) : undefined;
    this.stdin = this.socket === undefined ? new NoStdin() : new Stdin(this.socket);
  }

  /**
   * Writes to the process's input. A string is written as UTF-8. Resolves when the bytes are written.
   *
   * @throws {StreamError} `NOT_WRITABLE`: the input was ended, the process is gone, or the engine did not hand the
   * connection over.
   * @throws {ConnectionError} The connection broke.
   */
  write(chunk: string | Uint8Array): Promise<void> {
    return new Promise((resolve, reject) => {
      if (typeof chunk !== 'string' && !ArrayBuffer.isView(chunk))
        reject(wrongArgument('the input of a process', 'text or bytes', chunk));
      else if (this.socket === undefined) reject(notSwitched());
      else if (this.stdin.writableEnded || this.stdin.destroyed) reject(gone());
      else this.stdin.write(chunk, (error) => (error ? reject(error) : resolve()));
    });
  }

  /**
   * Ends the process's input, after writing `chunk` if it is given. The output goes on. Resolves when the end is sent. If
   * the input was ended before, or the process is gone, there is nothing to end, and the call resolves at once.
   *
   * @throws {StreamError} `NOT_WRITABLE`: the engine did not hand the connection over, or `chunk` cannot be written.
   * @throws {ConnectionError} The connection broke.
   */
  async end(chunk?: string | Uint8Array): Promise<void> {
    if (chunk !== undefined) await this.write(chunk);
    if (this.socket === undefined) throw notSwitched();
    if (this.stdin.writableEnded || this.stdin.destroyed) return;
    const { stdin } = this;
    // Node calls back for a stream that failed or was destroyed as well.
    await new Promise<void>((resolve, reject) => {
      stdin.end(() => (stdin.errored ? reject(stdin.errored) : resolve()));
    });
  }

  /**
   * Tells the process that its TTY has another size, in rows and columns.
   *
   * @throws {EngineError} There is no TTY, or the process has ended.
   * @throws {UsageError} `INVALID_OPTION`: the size is not two whole numbers.
   */
  async resize(size: TtySize): Promise<void> {
    if (!isLength(property(size, 'h')) || !isLength(property(size, 'w')))
      throw wrongArgument('resize: the size', 'an object with whole numbers h and w', size);
    await this.#controlled().resize(size);
  }

  /**
   * Resolves to the exit code of the process, once the output and then the process have ended. If nobody reads the
   * output, this method reads and discards it. A process that reads its input waits until the input ends: call `end()`.
   *
   * @throws {EngineError} The container no longer exists. A container that removes itself may be removed before its
   * exit code can be read.
   * @throws {DecodeError} `UNEXPECTED_JSON`: the engine answers with no exit code.
   * @throws {StreamError} The output broke off, and this method was its reader.
   */
  async exitCode(): Promise<number> {
    const control = this.#controlled();
    if (this.taken) await this.#over;
    else for await (const _ of this.batches());
    return control.exitCode();
  }

  #controlled(): ProcessControl {
    if (this.#control !== undefined) return this.#control;
    throw new UsageError('UNAVAILABLE', 'this connection was not made by an operation on a process');
  }

  /** Closes the connection at once. The process keeps running. */
  close(): Promise<void> {
    return this[Symbol.asyncDispose]();
  }
}
