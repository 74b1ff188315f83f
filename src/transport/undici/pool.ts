/**
 * The transport over undici: HTTP/1.1, connections kept alive.
 *
 * This is the only file that knows undici, and it loads it at the first request: importing fairlead costs next to
 * nothing. undici writes and parses HTTP; what it does not do for us is done here: one undici `Client` is one
 * connection, and knowing which call uses it lets an abort reach a call that is still connecting, which a `Pool`
 * cannot. Its own timeouts are off, for they tick by the half second and stop watching while a body is being sent.
 */
import type { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { Readable } from 'node:stream';
import type { Client, Dispatcher } from 'undici';
import { type Endpoint, formatEndpoint } from '../../endpoint/endpoint.js';
import { ConnectionError, FairleadError, StreamError, TimeoutError, UsageError } from '../../errors.js';
import { lostBefore } from '../dial-error.js';
import { type EngineSocket, isEngineSocket } from '../engine-socket.js';
import { isRawHijack, RawHijack } from '../raw-hijack.js';
import {
  abortReason,
  type CallLimit,
  limitCall,
  onAbort,
  RepeatTimer,
  type ResolvedTimeouts,
  resolveTimeouts,
} from '../timeouts.js';
import type {
  Headers,
  Transport,
  TransportRequest,
  TransportResponse,
  UpgradeResponse,
} from '../transport.js';
import { PIECE, Upload } from '../upload.js';
import { openWebSocket } from './websocket.js';

export type Undici = typeof import('undici/index.js');

/** What is loaded at the first request. */
interface Loaded {
  readonly undici: Undici;
  readonly dial: typeof import('../dial.js').dial;
}

/** How long a connection waits for its next call, in milliseconds. */
const KEEP_ALIVE = 30_000;
/** As many connections wait for their next call; more are closed when their call is done. */
const IDLE_CONNECTIONS = 64;
/** A connection that was in use so shortly ago, in milliseconds, is taken to be alive still. */
const FRESH = 5;

/** One connection, or the place of one: made by the first call that uses it, used by one call at a time. */
interface Connection {
  readonly client: Client;
  socket?: EngineSocket;
  call?: Call;
  /** When it became idle, as `performance.now()`. */
  idleSince: number;
}

/** What a call asks of the transport that it belongs to. */
interface Owner {
  readonly endpoint: Endpoint;
  /** The call got its whole answer, and its connection may serve the next one. */
  release(call: Call): void;
  /** The call is over in any other way, and its connection goes with it. */
  drop(call: Call): void;
  /** The call's connection was dead when the call came to it: another one for it. */
  retry(call: Call): void;
  /** The call's connection left HTTP. */
  adopt(socket: EngineSocket, call: Call): void;
}

/** undici's own errors have a code; its parser's hold what the engine sent, which is not for printing. */
function scrub(error: Error): Error {
  Reflect.deleteProperty(error, 'data');
  return error;
}

function codeOf(error: Error): string {
  const code: unknown = Reflect.get(error, 'code');
  return typeof code === 'string' ? code : '';
}

/** What undici gave up with, before there were headers. */
function replyError(error: Error, endpoint: Endpoint, socketFailure: Error | undefined): FairleadError {
  if (error instanceof FairleadError) return error;
  const code = codeOf(error);
  const where = formatEndpoint(endpoint);
  if (code === 'UND_ERR_INVALID_ARG' || code === 'UND_ERR_NOT_SUPPORTED') {
    return new UsageError('INVALID_OPTION', `the request cannot be sent: ${error.message}`, { cause: error });
  }
  if (code === 'UND_ERR_REQ_CONTENT_LENGTH_MISMATCH') {
    const message = 'the request body is not as long as its content-length says';
    return new StreamError('REQUEST_BODY_FAILED', message, { cause: error });
  }
  if (error.name === 'HTTPParserError' || code === 'UND_ERR_HEADERS_OVERFLOW') {
    const message = `what listens at ${where} does not speak HTTP: ${error.message}. Check the port, and whether it wants TLS`;
    return new ConnectionError('PROTOCOL_ERROR', where, message, { cause: scrub(error) });
  }
  return lostBefore(endpoint, socketFailure ?? error);
}

function brokenBody(error: Error): FairleadError {
  if (error instanceof FairleadError) return error;
  return new StreamError('BODY_BROKEN', "the engine's answer broke off before its end", {
    cause: scrub(error),
  });
}

function noop(): void {}

/** The answer's body. Reading and pausing reach down to the socket; destroying it ends the call. */
class ResponseBody extends Readable {
  readonly #call: Call;

  constructor(call: Call) {
    super({ highWaterMark: PIECE });
    this.#call = call;
    // A body that nobody reads yet may break; whoever reads it later is told then.
    this.on('error', noop);
  }

  override _read(): void {
    this.#call.resume();
  }

  override _destroy(error: Error | null, callback: (error: Error | null) => void): void {
    this.#call.abandon();
    callback(error);
  }
}

/** One request and its answer, from the call to the last byte. */
class Call implements Dispatcher.DispatchHandler {
  readonly answer: Promise<UpgradeResponse>;
  readonly timeouts: ResolvedTimeouts;
  connection: Connection | undefined;
  readonly #owner: Owner;
  readonly #request: TransportRequest;
  readonly #upgrade: boolean;
  readonly #limit: CallLimit;
  #readTimer: RepeatTimer;
  readonly #upload: Upload | undefined;
  readonly #bytes: Uint8Array | undefined;
  #settle!: { resolve(response: UpgradeResponse): void; reject(reason: Error): void };
  #body: ResponseBody | RawHijack | undefined;
  #sent = false;
  #over = false;
  /** Its connection has served another call before. */
  #reused = false;

  constructor(owner: Owner, request: TransportRequest, timeouts: ResolvedTimeouts, upgrade: boolean) {
    const where = formatEndpoint(owner.endpoint);
    this.#owner = owner;
    this.#request = request;
    this.#upgrade = upgrade;
    this.timeouts = timeouts;
    this.answer = new Promise((resolve, reject) => {
      this.#settle = { resolve, reject };
    });
    // It may fail while nobody waits for it yet; whoever does is told.
    this.answer.catch(noop);
    const { readTimeout, writeTimeout } = timeouts;
    this.#readTimer = new RepeatTimer(request.patient ? 0 : readTimeout, () =>
      this.fail(new TimeoutError('read', readTimeout, where)),
    );
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
    this.#limit = limitCall(request.signal, timeouts.callTimeout, where, request.spent);
    const { signal } = this.#limit;
    if (signal?.aborted) this.fail(abortReason(signal));
    else signal?.addEventListener('abort', this.#onAbort);
  }

  readonly #onAbort = (): void => this.fail(abortReason(this.#limit.signal!));

  get #socket(): EngineSocket | undefined {
    return this.connection?.socket;
  }

  get #protocol(): string {
    return this.#request.protocol ?? 'tcp';
  }

  get over(): boolean {
    return this.#over;
  }

  /**
   * Gives the request to a connection.
   *
   * @param reused It has served another call before.
   */
  start(connection: Connection, reused: boolean): void {
    this.connection = connection;
    this.#reused = reused;
    connection.call = this;
    const { method, path } = this.#request;
    const { endpoint } = this.#owner;
    connection.client.dispatch(
      {
        method,
        path: endpoint.kind === 'tcp' ? endpoint.basePath + path : path,
        headers: this.#headers(),
        // Its types leave out the iterables that undici documents and accepts.
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
    // An engine compresses archives for whoever would accept that, at a fiftieth of the speed.
    headers['accept-encoding'] = 'identity';
    const whole = this.#request.body;
    if (this.#upload !== undefined && (typeof whole === 'string' || whole instanceof Uint8Array)) {
      headers['content-length'] = String(Buffer.byteLength(whole));
    }
    return headers;
  }

  /** Ends the call with an error, wherever it is, and its connection. */
  fail(error: FairleadError): void {
    if (!this.#finish()) return;
    this.#owner.drop(this);
    if (this.#body === undefined) this.#settle.reject(error);
    else this.#body.destroy(error);
  }

  /** The caller has destroyed the body: nobody is left to be told. */
  abandon(): void {
    if (this.#finish()) this.#owner.drop(this);
  }

  /** The caller has room for more of the body. */
  resume(): void {
    if (!this.#over && this.#socket?.held) this.#letGo(this.#socket);
  }

  /**
   * Not at once: a body may be asked for more from within the parser that handles another one, and undici has one
   * parser at work at a time.
   */
  #letGo(socket: EngineSocket): void {
    queueMicrotask(() => {
      socket.letGo();
      this.#awaitEngine();
    });
  }

  /** From here on the engine is who is waited for, unless the request is still on its way or the caller is behind. */
  #awaitEngine(): void {
    if (this.#sent && !this.#over && !this.#socket?.held) this.#readTimer.arm();
  }

  /**
   * An engine that restarts, or tires of an idle connection, may end it in the moment in which a call comes to it.
   * Whether the request was read by then cannot be known, so that only one that changes nothing is sent again.
   */
  #mayRetry({ code }: FairleadError): boolean {
    const { method, body } = this.#request;
    const safe = (method === 'GET' || method === 'HEAD') && body === undefined && !this.#upgrade;
    return !this.#over && this.#reused && safe && code === 'CONNECTION_LOST';
  }

  #finish(): boolean {
    if (this.#over) return false;
    this.#over = true;
    this.#unlimit();
    return true;
  }

  /** The timeouts are for HTTP only. */
  #unlimit(): void {
    this.#readTimer.disarm();
    this.#limit.signal?.removeEventListener('abort', this.#onAbort);
    this.#limit.finish();
    this.#upload?.stop();
  }

  /** The signal goes on to end what was handed over. */
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
    socket: Duplex,
  ): void {
    if (!isEngineSocket(socket) || !this.#finish()) {
      socket.destroy();
      return;
    }
    this.#owner.adopt(socket, this);
    this.#abortable(socket);
    this.#settle.resolve({ status, headers, body: socket, socket });
  }

  onResponseStart(_controller: Dispatcher.DispatchController, status: number, headers: Headers): void {
    if (this.#over) return;
    this.#awaitEngine();
    if (status < 200) return;
    const socket = this.#socket;
    if (this.#upgrade && this.#sent && socket && isRawHijack(this.#protocol, status, headers)) {
      this.#unlimit();
      this.#readTimer = new RepeatTimer(0, noop);
      const connection = new RawHijack(socket, this);
      this.#abortable(connection);
      this.#body = connection;
      this.#settle.resolve({ status, headers, body: connection, socket: connection });
      return;
    }
    this.#body = new ResponseBody(this);
    this.#settle.resolve({ status, headers, body: this.#body });
  }

  onResponseData(_controller: Dispatcher.DispatchController, chunk: Buffer): void {
    if (this.#over || this.#body === undefined) return;
    if (this.#body.push(chunk)) {
      this.#awaitEngine();
    } else {
      this.#readTimer.disarm();
      this.#socket?.hold();
    }
  }

  onResponseEnd(): void {
    const socket = this.#socket;
    const failure = socket?.failure;
    // undici takes a reset for the end where the end of the connection is the end of the body.
    if (failure !== undefined) {
      this.fail(brokenBody(failure));
    } else if (this.#finish()) {
      // For the next call.
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
      this.#readTimer.disarm();
      this.#owner.retry(this);
    } else {
      this.fail(reason);
    }
  }
}

/** A transport over undici, to one endpoint. Connections are opened as needed, without a limit. */
export class UndiciTransport implements Transport, Owner {
  readonly endpoint: Endpoint;
  readonly #origin: string;
  readonly #connections = new Set<Connection>();
  /** The most recently used one last: it is the one least likely to be stale. */
  readonly #idle: Connection[] = [];
  readonly #calls = new Set<Call>();
  readonly #switched = new Set<EngineSocket>();
  #loaded: Loaded | undefined;
  #closed = false;

  constructor(endpoint: Endpoint) {
    this.endpoint = endpoint;
    // It only makes the Host header; what is dialled is the endpoint.
    if (endpoint.kind === 'tcp') {
      const host = endpoint.host.includes(':') ? `[${endpoint.host.replace(/%.*/, '')}]` : endpoint.host;
      this.#origin = `http://${host}:${endpoint.port}`;
    } else {
      this.#origin = 'http://localhost';
    }
  }

  send(request: TransportRequest): Promise<TransportResponse> {
    return this.#call(request, false);
  }

  async upgrade(request: TransportRequest): Promise<UpgradeResponse> {
    if (request.protocol !== 'websocket') return this.#call(request, true);
    const { undici } = await this.#load();
    return openWebSocket(undici, (headers) =>
      this.#call({ ...request, headers: { ...request.headers, ...headers } }, true),
    );
  }

  async close(): Promise<void> {
    this.#closed = true;
    const connections = [...this.#connections];
    for (const call of this.#calls) call.fail(this.#closedError());
    for (const socket of this.#switched) socket.destroy(this.#closedError());
    for (const connection of connections) this.#discard(connection);
    await Promise.all(connections.map(({ client }) => client.destroy()));
  }

  async #call(request: TransportRequest, upgrade: boolean): Promise<UpgradeResponse> {
    const call = new Call(this, request, resolveTimeouts(request.timeouts), upgrade);
    this.#calls.add(call);
    if (call.over) this.#calls.delete(call);
    else if (this.#closed) call.fail(this.#closedError());
    if (call.over) return call.answer;
    try {
      // An abort does not wait for it.
      if (this.#loaded === undefined) await Promise.race([this.#load(), call.answer]);
      await this.#noticeEnds();
      if (call.over) return call.answer;
      const idle = this.#idle.pop();
      call.start(idle ?? this.#connection(this.#loaded!), idle !== undefined);
    } catch (error) {
      call.abandon();
      throw error;
    }
    return call.answer;
  }

  /**
   * Where the program was busy, the end of an idle connection may have come unnoticed; a request sent down it would be
   * lost, and cannot be sent again. Between two turns of the event loop the system is asked for what there is.
   */
  async #noticeEnds(): Promise<void> {
    const latest = this.#idle.at(-1);
    if (latest === undefined || performance.now() - latest.idleSince < FRESH) return;
    for (let turn = 0; turn < 2; turn++) await new Promise((resolve) => setImmediate(resolve));
  }

  async #load(): Promise<Loaded> {
    // By its file, since Bun has a module of its own in the place of `undici`, which lacks most of it.
    const [undici, { dial }] = await Promise.all([import('undici/index.js'), import('../dial.js')]);
    this.#loaded ??= { undici, dial };
    return this.#loaded;
  }

  #connection({ undici, dial }: Loaded): Connection {
    const client = new undici.Client(this.#origin, {
      pipelining: 1,
      headersTimeout: 0,
      bodyTimeout: 0,
      keepAliveTimeout: KEEP_ALIVE,
      connect: (_options, callback) => {
        const timeout = connection.call?.timeouts.connectTimeout ?? 0;
        connection.socket = dial(this.endpoint, timeout, (error, socket) => {
          // Its types ask for a Socket, and any Duplex will do.
          if (error === null) callback(null, socket as unknown as Socket);
          else callback(error, null);
        });
      },
    });
    const connection: Connection = { client, idleSince: 0 };
    // The engine closed it, or it waited for too long. One in use has its call told by undici.
    client.on('disconnect', () => {
      if (connection.call === undefined) this.#discard(connection);
    });
    this.#connections.add(connection);
    return connection;
  }

  release(call: Call): void {
    this.#calls.delete(call);
    const { connection } = call;
    if (connection === undefined) return;
    delete connection.call;
    if (this.#closed || this.#idle.length >= IDLE_CONNECTIONS) this.#discard(connection);
    else {
      connection.idleSince = performance.now();
      this.#idle.push(connection);
    }
  }

  drop(call: Call): void {
    this.#calls.delete(call);
    if (call.connection === undefined) return;
    delete call.connection.call;
    this.#discard(call.connection);
  }

  retry(call: Call): void {
    const { connection } = call;
    if (connection !== undefined) {
      delete connection.call;
      this.#discard(connection);
    }
    call.start(this.#connection(this.#loaded!), false);
  }

  adopt(socket: EngineSocket, call: Call): void {
    this.#switched.add(socket);
    socket.switchProtocols();
    socket.once('close', () => this.#switched.delete(socket));
    const { connection } = call;
    if (connection !== undefined) delete connection.socket;
    this.drop(call);
  }

  #discard(connection: Connection): void {
    if (!this.#connections.delete(connection)) return;
    const place = this.#idle.indexOf(connection);
    if (place >= 0) this.#idle.splice(place, 1);
    connection.socket?.destroy();
    void connection.client.destroy();
  }

  #closedError(): ConnectionError {
    const where = formatEndpoint(this.endpoint);
    return new ConnectionError(
      'CONNECTION_CLOSED',
      where,
      `the connection to the engine at ${where} is closed`,
    );
  }
}
