/**
 * What a call needs of the wire: send a request, ask for the connection itself, close. How bytes get to the engine is
 * known behind this interface only.
 */
import type { Duplex, Readable } from 'node:stream';

/**
 * Four limits in milliseconds, each absent, 0 or `Infinity` for none. None is set by default: an engine may rightly
 * be silent for hours.
 */
export interface Timeouts {
  /** To establish a connection, name resolution included. A kept-alive connection that is reused takes no time. */
  readonly connectTimeout?: number | undefined;
  /**
   * Between two reads, the wait for the headers included. It runs only while fairlead waits for the engine: not while
   * the request body is being sent, nor while the caller is slow to read.
   */
  readonly readTimeout?: number | undefined;
  /** Between two writes of the request body that make progress. It does not run while the body's source is slow. */
  readonly writeTimeout?: number | undefined;
  /** All of it, from the call to the last byte of the answer's body; for an upgrade, to the upgrade. */
  readonly callTimeout?: number | undefined;
}

/** What may be sent as a request body. */
export type RequestBody = string | Uint8Array | Readable | AsyncIterable<string | Uint8Array>;

export type Headers = Record<string, string | string[]>;

export interface TransportRequest {
  readonly method: string;
  /** Path and query. The endpoint's base path is put before it. */
  readonly path: string;
  /** `accept-encoding` is always `identity`, whatever is here. */
  readonly headers: Headers;
  /**
   * A stream is sent chunked, or as it is with a `content-length` among the headers. It is destroyed once it can't be
   * sent any further.
   */
  readonly body?: RequestBody | undefined;
  /** Aborts the call; after an upgrade, it destroys the socket. */
  readonly signal?: AbortSignal | undefined;
  readonly timeouts?: Timeouts | undefined;
  /** How much of the call timeout was spent before this request, in milliseconds; 0 unless it is here. */
  readonly spent?: number | undefined;
  /** The engine may stay silent for long without anything being wrong: the read timeout is off. */
  readonly patient?: boolean | undefined;
  /** What `upgrade` asks the engine to switch to: `websocket`, `h2c`, …; `tcp` unless it is here. */
  readonly protocol?: string | undefined;
}

export interface TransportResponse {
  readonly status: number;
  /** By lower-case name. */
  readonly headers: Headers;
  /**
   * To be read to its end or destroyed, or else its connection stays in use. One that breaks off is destroyed with a
   * `StreamError`, an abort or a timeout with theirs. An error that nobody listens for does not end the process.
   */
  readonly body: Readable;
}

export interface UpgradeResponse extends TransportResponse {
  /**
   * The connection, if the engine handed it over; `body` is the same object then. An engine that does not answers like
   * any other, and there is no socket.
   */
  readonly socket?: Duplex;
}

export interface Transport {
  /**
   * Sends a request. Resolves with the headers, whatever the status. A redirect is never followed. A request is sent
   * twice only if it is a GET or a HEAD without a body, and the kept-alive connection that it was sent on was dead.
   *
   * @throws {ConnectionError} The engine cannot be reached or was lost before it answered.
   * @throws {TimeoutError} One of the timeouts ran out before the headers came.
   * @throws {AbortError} The signal was aborted before the headers came.
   * @throws {StreamError} The request body's stream failed.
   */
  send(request: TransportRequest): Promise<TransportResponse>;
  /**
   * Asks for the connection itself. Ending the socket half-closes it: the engine sees the end, and reading goes on.
   * For `tcp`, an answer of 200 that has neither a length nor chunks hands it over as well.
   *
   * Of a `websocket` the socket is the bytes of its messages; ending it closes the websocket.
   *
   * @throws As `send`.
   */
  upgrade(request: TransportRequest): Promise<UpgradeResponse>;
  /** Closes all connections, those in use and the upgraded ones included; what runs on them fails. */
  close(): Promise<void>;
}
