/**
 * Opens connections to an endpoint. A new kind of endpoint is added here.
 *
 * This module is loaded at the first request, together with undici: node:tls and node:child_process take time to load.
 */
import { spawn } from 'node:child_process';
import { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { connect as connectTls } from 'node:tls';
import type { Mtls } from '../call-options.js';
import { type Endpoint, formatEndpoint } from '../endpoint/endpoint.js';
import { isKey, readKey, UnusablePem } from '../endpoint/pem.js';
import { secureOptions } from '../endpoint/secure-options.js';
import type { EngineAccess } from '../engine-profile.js';
import { ConfigError, type FairleadError, TimeoutError } from '../errors.js';
import { errorCode } from '../util/error-code.js';
import { PIECE } from '../util/piece.js';
import type { RefCounted } from '../util/ref-counted.js';
import { dialError } from './dial-error.js';
import { type EngineSocket, engineSocket } from './engine-socket.js';
import { type SshEndpoint, SshStream, sshArguments } from './ssh.js';

/**
 * The length of the longest path of a socket, without the NUL at its end. With the NUL, Linux has room for 108 bytes
 * (https://man7.org/linux/man-pages/man7/unix.7.html), and BSDs have room for 104.
 */
const PATH_BYTES = process.platform === 'linux' ? 107 : 103;

/** Called once, with either an error or a connected socket. */
export type DialCallback = (
  ...result: [error: FairleadError, socket: null] | [error: null, socket: EngineSocket]
) => void;

/** A connection that is being made, and the event that tells when it is ready. */
interface Dialled {
  readonly stream: Duplex & RefCounted;
  readonly ready: 'connect' | 'secureConnect';
}

/** The parts of an engine's access that dialling needs. */
export type DialAccess = Pick<EngineAccess, 'dialStdio' | 'socketGroup'>;

/** A connection that is being made. */
export interface Dialling {
  /** Gives up. The callback gets an error. */
  destroy(): void;
  /** Lets the process end while the connection is being made. */
  unref(): void;
  /** Undoes `unref`. */
  ref(): void;
}

/** The first and the longest pause before a full queue is tried again, in milliseconds. */
const FIRST_PAUSE = 5;
const LONGEST_PAUSE = 50;
/** The time for which a full queue is tried if there is no connect timeout, in milliseconds. */
const QUEUE_TIMEOUT = 10_000;

/**
 * Tells if an engine's queue of connections is full. Linux lets a client of a TCP port wait then, and refuses a client
 * of a unix socket: https://man7.org/linux/man-pages/man2/connect.2.html
 */
function isQueueFull(endpoint: Endpoint, error: Error | undefined): boolean {
  return endpoint.kind === 'unix' && errorCode(error) === 'EAGAIN';
}

/**
 * Opens a connection. While the engine's queue of connections is full, dialling goes on, until the connect timeout or
 * for 10 seconds.
 *
 * @param connectTimeout In milliseconds; 0 for none.
 */
export function dial(
  endpoint: Endpoint,
  access: DialAccess,
  connectTimeout: number,
  callback: DialCallback,
): Dialling {
  const start = performance.now();
  let socket: EngineSocket;
  let retry: NodeJS.Timeout | undefined;
  let pause = FIRST_PAUSE;
  let reason: Error | undefined;
  let counts = true;
  const applyRef = () => {
    socket.background(!counts);
    for (const each of [timer, retry])
      if (counts) each?.ref();
      else each?.unref();
  };
  const fail = (error: Error) => {
    clearTimeout(timer);
    callback(dialError(endpoint, error, access.socketGroup), null);
  };
  const giveUp = (error: Error) => {
    if (reason !== undefined) return;
    reason = error;
    if (retry === undefined) socket.destroy(error);
    else {
      clearTimeout(retry);
      process.nextTick(fail, error);
    }
  };
  const attempt = () => {
    retry = undefined;
    const { stream, ready } = open(endpoint, access, connectTimeout);
    socket = engineSocket(stream, endpoint);
    if (!counts) applyRef();
    const onReady = () => {
      clearTimeout(timer);
      socket.off('close', onClose);
      callback(null, socket);
    };
    const onClose = () => {
      socket.off(ready, onReady);
      const { failure = new Error('given up') } = socket;
      const goOn = connectTimeout > 0 || performance.now() - start < QUEUE_TIMEOUT;
      if (reason !== undefined || !goOn || !isQueueFull(endpoint, failure)) return fail(reason ?? failure);
      // The pauses differ, so that many calls do not try again all at the same moment.
      retry = setTimeout(attempt, pause * (0.5 + Math.random()));
      applyRef();
      pause = Math.min(pause * 2, LONGEST_PAUSE);
    };
    socket.once(ready, onReady).once('close', onClose);
  };
  const late = () => giveUp(new TimeoutError('connect', connectTimeout, formatEndpoint(endpoint)));
  const timer = connectTimeout > 0 ? setTimeout(late, connectTimeout) : undefined;
  attempt();
  return {
    destroy: () => giveUp(new Error('given up')),
    unref() {
      counts = false;
      applyRef();
    },
    ref() {
      counts = true;
      applyRef();
    },
  };
}

// Reads are as large as a file stream's. Once the engine has ended its side, the socket ends, too: nobody reads our
// data any more, and no caller has to remember to close. Our side can still end first and read on.
const options = { highWaterMark: PIECE, allowHalfOpen: false };

function open(endpoint: Endpoint, access: DialAccess, connectTimeout: number): Dialled {
  switch (endpoint.kind) {
    case 'unix':
      return { stream: openPath(endpoint.path), ready: 'connect' };
    case 'npipe':
      return { stream: new Socket(options).connect({ path: endpoint.path }), ready: 'connect' };
    case 'tcp': {
      const { host, port, mtls } = endpoint;
      const stream =
        mtls === undefined ? new Socket(options).connect({ host, port }) : openTls(host, port, mtls);
      // Small requests go out at once. A followed log that is silent for hours survives gateways that forget connections.
      stream.setNoDelay(true).setKeepAlive(true, 30_000);
      return { stream, ready: mtls === undefined ? 'connect' : 'secureConnect' };
    }
    case 'ssh':
      return { stream: openSsh(endpoint, access.dialStdio, connectTimeout), ready: 'connect' };
  }
}

function openPath(path: string): Socket {
  const socket = new Socket(options);
  // Node cuts a longer path off, and could reach another socket.
  if (Buffer.byteLength(path) > PATH_BYTES)
    return socket.destroy(
      new Error(`its path is longer than the ${PATH_BYTES} bytes that the system allows`),
    );
  return socket.connect({ path });
}

function openTls(host: string, port: number, mtls: Mtls): Socket {
  try {
    return connectTls({ ...options, ...secureOptions(mtls), host, port });
  } catch (error) {
    // A file cannot be read, or a certificate or a key cannot be used.
    return new Socket(options).destroy(unusable(mtls, error as Error));
  }
}

/** Finds out if the key is what cannot be used: its passphrase may not open the key, or the key may be malformed. */
function unusable({ key: given, passphrase }: Mtls, error: Error): Error {
  if (given === undefined || error instanceof ConfigError) return error;
  try {
    const key = readKey(given);
    if (isKey(key, passphrase)) return error;
    return /\bENCRYPTED\b/.test(key)
      ? badDecrypt(error)
      : new UnusablePem('key', given, 'holds a malformed private key', { cause: error });
  } catch (unread) {
    return unread as Error;
  }
}

/**
 * Makes the error for a wrong passphrase. With about one wrong passphrase in 250, the decrypted data seems right but is
 * not a key, and OpenSSL gives another error.
 */
function badDecrypt(cause: unknown): Error {
  return Object.assign(new Error('bad decrypt', { cause }), { code: 'ERR_OSSL_BAD_DECRYPT' });
}

function openSsh(
  endpoint: SshEndpoint,
  dialStdio: DialAccess['dialStdio'],
  connectTimeout: number,
): SshStream {
  const stdio: ['pipe', 'pipe', 'pipe'] = ['pipe', 'pipe', 'pipe'];
  const child = spawn('ssh', sshArguments(endpoint, dialStdio, connectTimeout), { stdio });
  return new SshStream(endpoint, dialStdio.program, child, connectTimeout);
}
