/** One request and its answer on one connection. */
import type { Duplex, Readable } from 'node:stream';
import type { Client, Dispatcher } from 'undici';
import type { Endpoint } from '../../endpoint/endpoint.js';
import { type FairleadError, TimeoutError } from '../../errors.js';
import { abortReason, onAbort } from '../../util/abort.js';
import type { Headers } from '../../util/headers.js';
import { PIECE } from '../../util/piece.js';
import { RefGroup } from '../../util/ref-group.js';
import type { Dialling } from '../dial.js';
import { lostBefore } from '../dial-error.js';
import type { EngineSocket } from '../engine-socket.js';
import { isRawHijack, RawHijack } from '../raw-hijack.js';
import { RepeatTimer } from '../repeat-timer.js';
import type { TransportRequest, UpgradeResponse } from '../transport.js';
import { Upload } from '../upload.js';
import { Answer } from './answer.js';
import { brokenBody, misanswered, replyError } from './errors.js';
import type { BodySource } from './response-body.js';

/** One connection of the pool. The first exchange opens the connection. Only one exchange uses it at a time. */
export interface PooledConnection {
  readonly client: Client;
  /** Present while the connection is being opened. */
  dialling: Dialling | undefined;
  /** Present once the connection is open. */
  socket: EngineSocket | undefined;
  exchange: Exchange | undefined;
  /** True if the caller has the connection, although HTTP is not over. */
  handedOver: boolean;
  /** The time at which it became idle, as `performance.now()`. */
  idleSince: number;
}

/** The pool that an exchange belongs to, as the exchange needs it. */
export interface ExchangeOwner {
  readonly endpoint: Endpoint;
  /** The endpoint as a URI, for messages. */
  readonly where: string;
  /** The exchange got its whole answer, and its connection may serve the next one. */
  release(exchange: Exchange): void;
  /** The exchange is over in any other way, and its connection goes with it. */
  drop(exchange: Exchange): void;
  /** The exchange's connection was dead when the request came to it: the exchange needs another one. */
  retry(exchange: Exchange): void;
  /** The exchange's connection is the caller's from now on, although HTTP is not over. */
  handOver(exchange: Exchange): void;
  /** The exchange's connection left HTTP. */
  adopt(socket: EngineSocket, exchange: Exchange): void;
}

/** The number of interim answers (1xx) that may come before the answer. Go's client has such a limit as well. */
const INTERIM_ANSWERS = 100;

function noop(): void {}

/** An exchange lasts from the call to the last byte of the answer, or to the upgrade. */
export class Exchange implements Dispatcher.DispatchHandler, BodySource {
  /** In milliseconds, 0 for none. */
  readonly connectTimeout: number;
  connection: PooledConnection | undefined;
  readonly #owner: ExchangeOwner;
  readonly #request: TransportRequest;
  readonly #upgrade: boolean;
  /** Removes the callback from the caller's signal. */
  readonly #release: () => void = noop;
  /** In milliseconds, 0 for none. */
  readonly #readTimeout: number;
  /** Absent if there is no read timeout. */
  #readTimer: RepeatTimer | undefined;
  readonly #upload: Upload | undefined;
  readonly #bytes: Uint8Array | undefined;
  /** What came before anybody waited for the answer. */
  #outcome: { readonly response: UpgradeResponse } | { readonly reason: Error } | undefined;
  #waiting: { resolve(response: UpgradeResponse): void; reject(reason: Error): void } | undefined;
  #body: Answer | RawHijack | undefined;
  /** All that keeps the process alive on behalf of the call that this exchange belongs to. */
  readonly refs: RefGroup;
  #counts = true;
  #sent = false;
  #interim = 0;
  #over = false;
  /** True if the connection has served another exchange before. */
  #reused = false;

  constructor(owner: ExchangeOwner, request: TransportRequest, upgrade: boolean) {
    const { where } = owner;
    this.#owner = owner;
    this.#request = request;
    this.#upgrade = upgrade;
    this.refs = request.refs ?? new RefGroup();
    const { connectTimeout = 0, readTimeout = 0, writeTimeout = 0 } = request.timeouts ?? {};
    this.connectTimeout = connectTimeout;
    this.#readTimeout = request.longRunning ? 0 : readTimeout;
    if (this.#readTimeout > 0)
      this.#readTimer = new RepeatTimer(this.#readTimeout, () => this.fail(this.#readExpired()));
    const body = typeof request.body === 'string' ? Buffer.from(request.body) : request.body;
    if (body instanceof Uint8Array && body.length <= PIECE) {
      this.#bytes = body;
    } else if (body !== undefined) {
      this.#upload = new Upload(body, writeTimeout, {
        sent: () => {
          this.#sent = true;
          this.#awaitEngine();
        },
        failed: (error) => this.fail(error),
        stuck: () => this.fail(new TimeoutError('write', writeTimeout, where)),
      });
    }
    this.refs.add(this);
    const { signal } = request;
    if (signal?.aborted) this.fail(abortReason(signal));
    else if (signal !== undefined) this.#release = onAbort(signal, (reason) => this.fail(reason));
  }

  get #socket(): EngineSocket | undefined {
    return this.connection?.socket;
  }

  get #protocol(): string {
    return this.#request.protocol ?? 'tcp';
  }

  get over(): boolean {
    return this.#over;
  }

  /** Resolves to the answer. May be called once, at any time. */
  answer(): Promise<UpgradeResponse> {
    const outcome = this.#outcome;
    if (outcome === undefined)
      return new Promise((resolve, reject) => {
        this.#waiting = { resolve, reject };
      });
    return 'response' in outcome ? Promise.resolve(outcome.response) : Promise.reject(outcome.reason);
  }

  #resolve(response: UpgradeResponse): void {
    if (this.#waiting === undefined) this.#outcome ??= { response };
    else this.#waiting.resolve(response);
  }

  #reject(reason: Error): void {
    if (this.#waiting === undefined) this.#outcome ??= { reason };
    else this.#waiting.reject(reason);
  }

  /**
   * Gives the request to a connection.
   *
   * @param reused True if the connection has served another exchange before.
   */
  start(connection: PooledConnection, reused: boolean): void {
    this.connection = connection;
    this.#reused = reused;
    connection.exchange = this;
    if (connection.socket !== undefined) {
      connection.socket.idle = false;
      this.connected();
    }
    const { method, path } = this.#request;
    const { endpoint } = this.#owner;
    connection.client.dispatch(
      {
        method,
        path: endpoint.kind === 'tcp' ? endpoint.basePath + path : path,
        headers: this.#headers(),
        // undici's types leave out the iterables that it documents and accepts.
        body: (this.#upload as unknown as Readable | undefined) ?? this.#bytes ?? null,
        upgrade: this.#upgrade ? this.#protocol : null,
      },
      this,
    );
  }

  #headers(): Headers {
    const headers: Headers = {};
    for (const [name, value] of Object.entries(this.#request.headers)) {
      if (name.toLowerCase() !== 'accept-encoding') headers[name] = value;
    }
    // If a client accepts compression, an engine compresses archives, at a fiftieth of the speed.
    headers['accept-encoding'] = 'identity';
    const whole = this.#request.body;
    if (this.#upload !== undefined && (typeof whole === 'string' || whole instanceof Uint8Array)) {
      headers['content-length'] = String(Buffer.byteLength(whole));
    }
    return headers;
  }

  /** Ends the exchange and its connection with an error, in any state of the exchange. */
  fail(error: FairleadError): void {
    if (!this.#end()) return;
    this.#owner.drop(this);
    if (this.#body === undefined) this.#reject(error);
    else this.#body.destroy(error);
  }

  /** Ends the exchange because the caller has destroyed the body. No error is reported. */
  abandon(): void {
    if (this.#end()) this.#owner.drop(this);
  }

  /** A write to a connection that was handed over is done. */
  wrote(): void {
    this.#readTimer?.restart();
  }

  /** Lets the process end although the exchange goes on. */
  unref(): void {
    this.#applyRef(false);
  }

  /** Undoes `unref`. */
  ref(): void {
    this.#applyRef(true);
  }

  /** The exchange has its connection, or the connection is being made. */
  connected(): void {
    if (!this.#counts) this.#applyRef(false);
  }

  #applyRef(counts: boolean): void {
    this.#counts = counts;
    const { socket, dialling } = this.connection ?? {};
    socket?.background(!counts);
    // A write timeout runs while a write is under way, which keeps the process in any case.
    for (const each of [dialling, this.#readTimer])
      if (counts) each?.ref();
      else each?.unref();
  }

  /** Reads on, because the caller has room for more of the body. */
  resume(): void {
    if (!this.#over && this.#socket?.held) this.#letGo(this.#socket);
  }

  /**
   * Resumes the socket in a later microtask. A caller may read a body from within the parser that handles another body,
   * and only one parser of undici can run at a time.
   */
  #letGo(socket: EngineSocket): void {
    queueMicrotask(() => {
      socket.letGo();
      this.#awaitEngine();
    });
  }

  /**
   * Starts the read timeout: from here on we wait for the engine. If the request is still being sent or the caller is
   * slow to read, the timeout is not started.
   */
  #awaitEngine(): void {
    if (this.#sent && !this.#over && !this.#socket?.held) this.#readTimer?.arm();
  }

  /**
   * Tells if the request may be sent again. An engine that restarts or closes idle connections may end a connection at
   * the moment when a request arrives. Nobody knows then if the engine has read the request, so only a request that
   * changes nothing is sent again.
   */
  #mayRetry({ code }: FairleadError): boolean {
    const { method, body } = this.#request;
    const safe = (method === 'GET' || method === 'HEAD') && body === undefined && !this.#upgrade;
    return !this.#over && this.#reused && safe && code === 'CONNECTION_LOST';
  }

  /** Ends the exchange, unless it is over, and tells that nothing more of it is to come. */
  #end(): boolean {
    if (!this.#finish()) return false;
    this.#request.onEnd?.();
    return true;
  }

  #finish(): boolean {
    if (this.#over) return false;
    this.#over = true;
    this.#leaveHttp();
    this.refs.delete(this);
    // The next exchange of the connection counts.
    if (!this.#counts) this.#socket?.background(false);
    return true;
  }

  /** Ends everything that is for HTTP only: timeouts, the upload, the abort of a request. */
  #leaveHttp(): void {
    this.#readTimer?.disarm();
    this.#release();
    this.#upload?.stop();
  }

  #readExpired(): TimeoutError {
    return new TimeoutError('read', this.#readTimeout, this.#owner.where);
  }

  /** Lets the signal end the connection that was handed over. */
  #abortable(socket: Duplex): void {
    const { signal } = this.#request;
    if (signal === undefined) return;
    socket.once(
      'close',
      onAbort(signal, (reason) => socket.destroy(reason)),
    );
  }

  onRequestStart(): void {
    this.#sent = this.#upload === undefined;
    this.#awaitEngine();
  }

  onRequestUpgrade(
    _controller: Dispatcher.DispatchController,
    status: number,
    headers: Headers,
    dialled: Duplex,
  ): void {
    // undici gives the stream that was dialled. The exchange knows the same stream as an engine socket.
    const socket = this.#socket;
    if (socket === undefined || !this.#finish()) {
      dialled.destroy();
      this.fail(lostBefore(this.#owner.endpoint, new Error('the connection was given up')));
      return;
    }
    this.#owner.adopt(socket, this);
    this.#abortable(socket);
    socket.join(this.refs);
    if (this.#request.limitsUpgraded && this.#readTimeout > 0) {
      const timer = new RepeatTimer(this.#readTimeout, () => socket.destroy(this.#readExpired()));
      this.refs.add(timer);
      socket.watch(timer);
    }
    this.#resolve({ status, headers, body: socket, socket });
  }

  onResponseStart(_controller: Dispatcher.DispatchController, status: number, headers: Headers): void {
    if (this.#over) return;
    if (status < 200) {
      this.#takeInterim(status);
      return;
    }
    this.#awaitEngine();
    const socket = this.#socket;
    if (this.#upgrade && this.#sent && socket && isRawHijack(this.#protocol, status, headers)) {
      this.#leaveHttp();
      if (this.#request.limitsUpgraded) this.#awaitEngine();
      else this.#readTimer = undefined;
      const connection = new RawHijack(socket, this);
      this.#abortable(connection);
      this.#body = connection;
      this.#owner.handOver(this);
      this.#resolve({ status, headers, body: connection, socket: connection });
      return;
    }
    const answer = new Answer(status, headers, this);
    this.#body = answer;
    this.#resolve(answer);
  }

  /**
   * Ignores an interim answer, such as `103 Early Hints`. An interim answer does not restart the read timeout, so that
   * an engine that sends nothing else still runs into the timeout.
   */
  #takeInterim(status: number): void {
    const { where } = this.#owner;
    if (status === 101) this.fail(misanswered(where, 'switched protocols, and nobody asked it to'));
    else if (++this.#interim > INTERIM_ANSWERS)
      this.fail(misanswered(where, `sent more than ${INTERIM_ANSWERS} interim answers and no answer`));
  }

  onResponseData(_controller: Dispatcher.DispatchController, chunk: Buffer): void {
    if (this.#over || this.#body === undefined) return;
    if (this.#body.push(chunk)) {
      this.#awaitEngine();
    } else {
      this.#readTimer?.disarm();
      this.#socket?.hold();
    }
  }

  onResponseEnd(): void {
    const socket = this.#socket;
    const failure = socket?.failure;
    // If the end of the connection is the end of the body, undici takes a reset for such an end.
    if (failure !== undefined) {
      this.fail(brokenBody(failure));
    } else if (this.#end()) {
      // The next exchange reads from this socket.
      if (socket?.held) this.#letGo(socket);
      this.#owner.release(this);
      this.#body?.push(null);
    }
  }

  onResponseError(_controller: Dispatcher.DispatchController, error: Error): void {
    if (this.#body !== undefined) {
      this.fail(brokenBody(error));
      return;
    }
    const reason = replyError(error, this.#owner.endpoint, this.#socket?.failure);
    if (this.#mayRetry(reason)) {
      this.#readTimer?.disarm();
      this.#owner.retry(this);
    } else {
      this.fail(reason);
    }
  }
}
