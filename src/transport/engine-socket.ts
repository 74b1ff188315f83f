/**
 * A connection to an engine. A connection begins with HTTP, and may become a raw connection.
 *
 * Every dialled stream (a socket, a socket with TLS, a program's pipes) becomes an engine socket: some of its methods
 * are replaced. A class of our own could only extend the plain socket, because Node makes the other streams.
 */
import type { Duplex, Readable } from 'node:stream';
import { type Endpoint, formatEndpoint } from '../endpoint/endpoint.js';
import { ConnectionError, FairleadError } from '../errors.js';
import { errorCode } from '../util/error-code.js';
import type { RefCounted, ResultSocket } from '../util/ref-counted.js';
import type { RefGroup } from '../util/ref-group.js';
import type { RepeatTimer } from './repeat-timer.js';

export interface EngineSocket extends ResultSocket {
  /** True while the connection waits for its next call. */
  idle: boolean;
  /** The error that ended the connection, if an error did. */
  readonly failure: Error | undefined;
  /** True while reading is stopped: see `hold`. */
  readonly held: boolean;
  /**
   * Leaves HTTP: from here on errors go to the holder of the socket.
   *
   * @param reader The stream that the caller reads, if that is not the socket itself.
   */
  switchProtocols(reader?: Readable): void;
  /**
   * Lets the process end while the socket is open, whatever `ref()` says. undici calls `ref()` and `unref()` for the
   * connection between and during calls, and the caller decides beside that.
   */
  background(on: boolean): void;
  /** Joins the group of a call. From here on, `ref()` and `unref()` act on the whole group. */
  join(group: RefGroup): void;
  /**
   * Runs a timer while the socket waits for the engine, from here to the end of the socket: from each request for data to
   * the data. Each write that is done restarts the timer.
   */
  watch(timer: RepeatTimer): void;
  /**
   * Returns the error for the holder of a connection that left HTTP. An error of fairlead is returned as it is; any
   * other error becomes the cause.
   */
  lost(error: Error): FairleadError;
  /**
   * Stops reading until `letGo`, by `read` and by flowing alike, even if somebody resumes the socket. The engine has to
   * wait then. undici can pause its parser, but a paused parser ends the process if the connection ends:
   * https://github.com/nodejs/undici/issues/5360
   */
  hold(): void;
  /** Resumes reading. Must not be called from within a parser, because the reader goes on at once. */
  letGo(): void;
}

type WriteCallback = (error?: Error | null) => void;

/**
 * Returns the error for a connection that the engine closed.
 *
 * @param when Such as `before it answered`, for the message.
 * @param advice The end of the message.
 */
export function connectionLost(
  endpoint: Endpoint,
  when: string,
  cause: unknown,
  advice = '',
): ConnectionError {
  const where = formatEndpoint(endpoint);
  const message = `the engine at ${where} closed the connection ${when}. The engine may have been restarted or may have failed: see its log${advice}`;
  return new ConnectionError('CONNECTION_LOST', where, message, { cause });
}

/** Calls back once nothing is left to read from a stream, even if nobody is reading. */
export function whenRead(stream: Readable, callback: () => void): void {
  let quiet = 0;
  const poll = setInterval(() => {
    quiet = stream.readableLength > 0 ? 0 : quiet + 1;
    if (quiet > 1) done();
  }, 50);
  const done = () => {
    clearInterval(poll);
    stream.off('end', done).off('close', done);
    callback();
  };
  stream.on('end', done).on('close', done);
}

/** Makes an engine socket of a stream that was dialled, or is being dialled. */
export function engineSocket<Stream extends Duplex & Partial<RefCounted>>(
  stream: Stream,
  endpoint: Endpoint,
): Stream & EngineSocket {
  let failure: Error | undefined;
  /** The stream that the caller reads, once HTTP is over. */
  let reader: Readable | undefined;
  let held = false;
  /** True if the reader wants the socket to flow. */
  let flowing = false;
  let watching: RepeatTimer | undefined;
  /** What undici wants: false while the connection waits for its next call. */
  let counts = true;
  let background = false;
  let group: RefGroup | undefined;
  const original = {
    read: stream.read.bind(stream),
    pause: stream.pause.bind(stream),
    resume: stream.resume.bind(stream),
    write: stream._write.bind(stream),
    writev: stream._writev?.bind(stream),
    destroy: stream.destroy.bind(stream),
    ref: stream.ref?.bind(stream),
    unref: stream.unref?.bind(stream),
  };

  const lost = (error: Error) =>
    error instanceof FairleadError ? error : connectionLost(endpoint, 'while it was in use', error);

  // An engine that refuses a request early answers and closes while the body is still being written; a process may end
  // while it is still being fed. A failed write would destroy the socket with the answer unread, so the write is left
  // unfinished until the answer is read. In HTTP the reader always reads on, and meets the answer or the end.
  const whenAllIsRead =
    (callback: WriteCallback): WriteCallback =>
    (failed) => {
      // Node reports a write as done even if the end of the socket cut it short.
      const error = failed ?? (stream.destroyed ? failure : undefined);
      const code = errorCode(error);
      if (!error) watching?.restart();
      if (!error || (code !== 'EPIPE' && code !== 'ECONNRESET')) callback(error);
      else if (reader !== undefined) whenRead(reader, () => callback(lost(error)));
    };

  stream.on('error', (error: Error) => {
    failure ??= error;
  });
  const setRef = (wanted: { counts?: boolean; background?: boolean }) => {
    counts = wanted.counts ?? counts;
    background = wanted.background ?? background;
    if (counts && !background) original.ref?.();
    else original.unref?.();
  };
  return Object.defineProperties(stream, {
    idle: { value: false, writable: true },
    ref: {
      value() {
        if (group === undefined) setRef({ counts: true });
        else group.ref();
        return stream;
      },
    },
    unref: {
      value() {
        if (group === undefined) setRef({ counts: false });
        else group.unref();
        return stream;
      },
    },
    background: { value: (on: boolean) => setRef({ background: on }) },
    join: {
      value(its: RefGroup) {
        group = its;
        counts = true;
        its.add({
          ref: () => setRef({ background: false }),
          unref: () => setRef({ background: true }),
        });
      },
    },
    failure: { get: () => failure },
    held: { get: () => held },
    switchProtocols: {
      value(its: Readable = stream) {
        reader = its;
      },
    },
    watch: {
      value(timer: RepeatTimer) {
        watching = timer;
        const push = stream.push.bind(stream);
        const read = stream._read.bind(stream);
        stream.push = (chunk, encoding) => {
          timer.disarm();
          return push(chunk, encoding);
        };
        stream._read = (size) => {
          timer.arm();
          read(size);
        };
        stream.once('close', () => timer.disarm());
        timer.arm();
      },
    },
    lost: { value: lost },
    hold: {
      value() {
        held = true;
        if (flowing) original.pause();
      },
    },
    letGo: {
      value() {
        if (!held) return;
        held = false;
        if (flowing) original.resume();
        else stream.emit('readable');
      },
    },
    read: { value: (size?: number) => (held ? null : original.read(size)) },
    pause: {
      value() {
        flowing = false;
        return original.pause();
      },
    },
    resume: {
      value() {
        flowing = true;
        return held ? stream : original.resume();
      },
    },
    _write: {
      value(chunk: unknown, encoding: BufferEncoding, callback: WriteCallback) {
        original.write(chunk, encoding, whenAllIsRead(callback));
      },
    },
    ...(original.writev && {
      _writev: {
        value(chunks: { chunk: unknown; encoding: BufferEncoding }[], callback: WriteCallback) {
          original.writev?.(chunks, whenAllIsRead(callback));
        },
      },
    }),
    // The error is replaced here, and not in _destroy: later users of the stream get the error that `destroy` was
    // given.
    destroy: {
      value: (error?: Error) => original.destroy(error && reader !== undefined ? lost(error) : error),
    },
  }) as Stream & EngineSocket;
}
