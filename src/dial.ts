/** Opens connections to an endpoint. Whatever else has to be dialled (TLS, ssh, named pipes) gets its case here. */
import { Socket } from 'node:net';
import type { Readable } from 'node:stream';
import { type Endpoint, formatEndpoint } from './endpoint.js';
import { ConnectionError, type ConnectionErrorCode, FairleadError, TimeoutError } from './errors.js';

/** The engine went away: before it answered, or from a connection that had left HTTP. */
export function connectionLost(endpoint: Endpoint, when: string, cause: unknown): ConnectionError {
  const where = formatEndpoint(endpoint);
  const message = `the engine at ${where} closed the connection ${when}. It may have been restarted or have failed: see its log`;
  return new ConnectionError('CONNECTION_LOST', where, message, { cause });
}

type WriteCallback = (error?: Error | null) => void;

/** Calls back once nothing is left to be read of a stream, though nobody be reading. */
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

/** A connection to an engine: speaks HTTP to begin with, and may end as a bare connection. */
export class EngineSocket extends Socket {
  /** The error that ended it, if one did. */
  failure: Error | undefined;
  readonly #endpoint: Endpoint;
  #switched = false;
  #held = false;
  /** Whether whoever reads it wants it to flow. */
  #flowing = false;

  constructor(endpoint: Endpoint) {
    // Reads as large as a file stream's. Not half-open: once the engine has sent its end there is nobody left to write
    // to, and nobody has to remember to close. That we end first, and read on, works all the same.
    const options = { highWaterMark: 64 * 1024, allowHalfOpen: false };
    super(options);
    this.#endpoint = endpoint;
    this.on('error', (error) => {
      this.failure ??= error;
    });
  }

  /** HTTP is over: from here on errors are for the one who holds the socket. */
  switchProtocols(): void {
    this.#switched = true;
  }

  // An engine that refuses a request early answers and closes while the body is still being written; a process that
  // ends does so while it is still being fed. A failed write would destroy the socket with what came unread, so it is
  // left unfinished until that is read. In HTTP the reader always reads on, and meets the answer or the end.
  #hold(callback: WriteCallback): WriteCallback {
    return (failure) => {
      // Node reports a write that the end of its socket cut short as done.
      const error = failure ?? (this.destroyed ? this.failure : undefined);
      const code: unknown = error && Reflect.get(error, 'code');
      if (!error || (code !== 'EPIPE' && code !== 'ECONNRESET')) callback(error);
      else if (this.#switched) whenRead(this, () => callback(this.lost(error)));
    };
  }

  /** What is told to the one who holds a connection that left HTTP: an error of ours as it is, any other as the cause. */
  lost(error: Error): FairleadError {
    return error instanceof FairleadError
      ? error
      : connectionLost(this.#endpoint, 'while it was in use', error);
  }

  /** Reads nothing more until `letGo`, whoever resumes it. */
  holdBack(): void {
    this.#held = true;
    super.pause();
  }

  letGo(): void {
    this.#held = false;
    if (this.#flowing) super.resume();
  }

  override pause(): this {
    this.#flowing = false;
    return super.pause();
  }

  override resume(): this {
    this.#flowing = true;
    return this.#held ? this : super.resume();
  }

  override _write(chunk: unknown, encoding: BufferEncoding, callback: WriteCallback): void {
    super._write(chunk, encoding, this.#hold(callback));
  }

  override _writev(chunks: { chunk: unknown; encoding: BufferEncoding }[], callback: WriteCallback): void {
    super._writev?.(chunks, this.#hold(callback));
  }

  // Not in _destroy: who comes later is told what was given here.
  override destroy(error?: Error): this {
    return super.destroy(error && this.#switched ? this.lost(error) : error);
  }
}

const CODES: Readonly<Record<string, ConnectionErrorCode>> = {
  ENOENT: 'SOCKET_NOT_FOUND',
  EACCES: 'PERMISSION_DENIED',
  EPERM: 'PERMISSION_DENIED',
  ECONNREFUSED: 'CONNECTION_REFUSED',
  ENOTFOUND: 'HOST_NOT_FOUND',
  EAI_AGAIN: 'HOST_NOT_FOUND',
  EHOSTUNREACH: 'HOST_UNREACHABLE',
  ENETUNREACH: 'HOST_UNREACHABLE',
  ETIMEDOUT: 'HOST_UNREACHABLE',
};

function advice(code: ConnectionErrorCode, endpoint: Endpoint, error: Error): string {
  const unix = endpoint.kind === 'unix';
  switch (code) {
    case 'SOCKET_NOT_FOUND':
      return 'there is no such socket. Check that the engine runs and that it listens on this path';
    case 'PERMISSION_DENIED':
      return unix
        ? "this user may not open the socket. Check its owner and mode; membership in its group (often 'docker') or root opens it"
        : 'the system forbids the connection. Check the firewall';
    case 'CONNECTION_REFUSED':
      return unix
        ? 'nothing listens on this socket. Check that the engine runs: a stopped engine may leave the file behind'
        : 'nothing listens on this port. Check that the engine runs, that it listens on TCP, and the port';
    case 'HOST_NOT_FOUND':
      return "the host's name does not resolve. Check its spelling and the name service";
    case 'HOST_UNREACHABLE':
      return 'the host does not answer. Check the address, the network and any firewall between';
    default:
      return error.message;
  }
}

function dialError(endpoint: Endpoint, error: Error & { code?: string }): FairleadError {
  if (error instanceof FairleadError) return error;
  const code = CODES[error.code ?? ''] ?? 'CONNECTION_FAILED';
  const where = formatEndpoint(endpoint);
  return new ConnectionError(
    code,
    where,
    `cannot reach the engine at ${where}: ${advice(code, endpoint, error)}`,
    {
      cause: error,
    },
  );
}

/** The longest path of a socket: https://man7.org/linux/man-pages/man7/unix.7.html, and 104 with its NUL on BSDs. */
const PATH_BYTES = process.platform === 'linux' ? 107 : 103;

/** Told once: either an error or a connected socket. */
export type DialCallback = (
  ...result: [error: FairleadError, socket: null] | [error: null, socket: Socket]
) => void;

/**
 * Opens a connection. Destroying the socket that it returns gives up.
 *
 * @param connectTimeout In milliseconds; 0 for none.
 */
export function dial(endpoint: Endpoint, connectTimeout: number, callback: DialCallback): EngineSocket {
  const socket = new EngineSocket(endpoint);
  let timer: NodeJS.Timeout | undefined;
  if (connectTimeout > 0) {
    const give = () => socket.destroy(new TimeoutError('connect', connectTimeout, formatEndpoint(endpoint)));
    timer = setTimeout(give, connectTimeout);
  }
  const onConnect = () => {
    clearTimeout(timer);
    socket.off('close', onClose);
    callback(null, socket);
  };
  const onClose = () => {
    clearTimeout(timer);
    socket.off('connect', onConnect);
    callback(dialError(endpoint, socket.failure ?? new Error('given up')), null);
  };
  socket.once('connect', onConnect).once('close', onClose);
  if (endpoint.kind === 'unix') {
    // Node cuts a longer path off, and might reach another socket.
    if (Buffer.byteLength(endpoint.path) > PATH_BYTES) {
      socket.destroy(new Error(`its path is longer than the ${PATH_BYTES} bytes that the system allows`));
    } else {
      socket.connect({ path: endpoint.path });
    }
  } else {
    // Small requests go out at once; a followed log that is silent for hours survives gateways that forget.
    socket.setNoDelay(true).setKeepAlive(true, 30_000);
    socket.connect({ host: endpoint.host, port: endpoint.port });
  }
  return socket;
}
