/**
 * The interface between calls and the wire: send a request, ask for the connection itself, close. Only the code behind
 * this interface knows how bytes get to the engine.
 */
import type { Readable } from 'node:stream';
import type { Headers } from '../util/headers.js';
import type { ResultSocket, ResultStream } from '../util/ref-counted.js';
import type { RefGroup } from '../util/ref-group.js';

/**
 * The limits that a transport enforces, in milliseconds, 0 or absent for none. `Timeouts` documents what each of them
 * measures.
 */
export interface TransportTimeouts {
  readonly connectTimeout?: number;
  readonly readTimeout?: number;
  readonly writeTimeout?: number;
}

/** A request body as the transport takes it. */
export type RequestBody = string | Uint8Array | Readable | AsyncIterable<string | Uint8Array>;

export interface TransportRequest {
  readonly method: string;
  /** Path and query. The endpoint's base path is put before it. */
  readonly path: string;
  /** `accept-encoding` is always `identity`, whatever the headers here say. */
  readonly headers: Headers;
  /**
   * A stream is sent in chunks, or as it is if the headers have a `content-length`. The stream is destroyed once it
   * cannot be sent any further.
   */
  readonly body?: RequestBody | undefined;
  /** Aborts the call. After an upgrade, the signal destroys the socket. */
  readonly signal?: AbortSignal | undefined;
  readonly timeouts?: TransportTimeouts | undefined;
  /** The engine may stay silent for long without anything being wrong: the read timeout is off. */
  readonly longRunning?: boolean | undefined;
  /**
   * True if the read timeout goes on after an upgrade. A write that is done restarts its clock. @default false: the
   * timeouts end with the upgrade
   */
  readonly limitsUpgraded?: boolean | undefined;
  /**
   * Called once, when the last byte of the answer has arrived, or when the request has failed or was given up. Not called
   * after an upgrade to another protocol.
   */
  readonly onEnd?: (() => void) | undefined;
  /**
   * The group of the call that the request belongs to. The socket and the timers of the request join the group, and `ref()`
   * and `unref()` of the answer's body or socket act on the whole group. @default a group of the request's own
   */
  readonly refs?: RefGroup | undefined;
  /**
   * True for a request on which the answer of another one waits. The request does not wait for its turn, since the other
   * one has a connection until then.
   */
  readonly ahead?: boolean | undefined;
  /** The protocol that `upgrade` asks for: `websocket`, `h2c`, … @default 'tcp' */
  readonly protocol?: string | undefined;
}

/** Judges a body while its reader takes it. */
export interface BodyCheck {
  /** Called with each part, before the reader gets the part. */
  take(chunk: Buffer): void;
  /** Called at the end. The body fails with the error that it returns. */
  end(): Error | undefined;
}

export interface TransportResponse {
  readonly status: number;
  /** By lower-case name. */
  readonly headers: Headers;
  /**
   * The body must be read to its end or destroyed; otherwise its connection stays in use. A body that breaks off is
   * destroyed with a `StreamError`. An abort or a timeout destroys the body with its own error. An error that nobody
   * listens for does not end the process.
   */
  readonly body: ResultStream;
  /**
   * Gives each part of the body as it arrives, without a stream between, and resolves at the end. Rejects as a stream of
   * the body would. If `take` throws, the rest of the body is given up, and the promise rejects with that error. Absent if the
   * connection was handed over.
   */
  gather?(take: (chunk: Buffer) => void): Promise<void>;
  /** Lets a check see the whole body. Must be called before the body is read. Absent if the connection was handed over. */
  check?(check: BodyCheck): void;
}

export interface UpgradeResponse extends TransportResponse {
  /**
   * The connection, if the engine handed it over; `body` is the same object then. If the engine does not hand the
   * connection over, the answer is an ordinary one, and there is no socket.
   */
  readonly socket?: ResultSocket;
}

export interface Transport {
  /**
   * Sends a request. Resolves with the headers, whatever the status. A redirect is never followed. A request is sent
   * twice only if it is a GET or a HEAD without a body, and the kept-alive connection that it was sent on was dead.
   *
   * @throws {ConnectionError} The engine cannot be reached or was lost before it answered.
   * @throws {TimeoutError} One of the timeouts expired before the headers came.
   * @throws {AbortError} The signal was aborted before the headers came.
   * @throws {StreamError} The request body's stream failed.
   */
  send(request: TransportRequest): Promise<TransportResponse>;
  /**
   * Asks for the connection itself. Ending the socket half-closes it: the engine sees the end, and reading goes on. For
   * `tcp`, an answer of 200 that the engine writes outside HTTP hands the connection over as well.
   *
   * The socket of a `websocket` carries the bytes of its messages. Ending the socket closes the websocket.
   *
   * @throws As `send`.
   */
  upgrade(request: TransportRequest): Promise<UpgradeResponse>;
  /** Closes all connections, including upgraded ones. Requests and streams on these connections fail. */
  close(): Promise<void>;
}
