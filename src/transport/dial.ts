/** Makes connections to an endpoint. */
import { type Endpoint, formatEndpoint } from '../endpoint/endpoint.js';
import { type FairleadError, TimeoutError } from '../errors.js';
import { errorCode } from '../util/error-code.js';
import { dialError } from './dial-error.js';
import { type EngineSocket, engineSocket } from './engine-socket.js';
import type { DialAccess, Open } from './open.js';

/** Called once, with either an error or a connected socket. */
export type DialCallback = (
  ...result: [error: FairleadError, socket: null] | [error: null, socket: EngineSocket]
) => void;

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
 * Makes a connection. While the engine's queue of connections is full, dialling goes on, until the connect timeout or
 * for 10 seconds.
 *
 * @param open Opens the stream, in the way of the endpoint's kind.
 * @param connectTimeout In milliseconds; 0 for none.
 */
export function dial(
  open: Open,
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
