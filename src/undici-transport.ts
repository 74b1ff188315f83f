/**
 * The transport over undici: HTTP/1.1, connections kept alive.
 *
 * This is the only file that knows undici, and it loads it at the first request: importing fairlead costs next to
 * nothing. undici writes and parses HTTP; what it does not do for us is done here: one undici `Client` is one
 * connection, and knowing which call uses it lets an abort reach a call that is still connecting, which a `Pool`
 * cannot. Its own timeouts are off, for they tick by the half second and stop watching while a body is being sent.
 */
import type { Duplex } from 'node:stream';
import { Readable } from 'node:stream';
import type { Client, Dispatcher } from 'undici';
import { connectionLost, dial, EngineSocket } from './dial.js';
import { type Endpoint, formatEndpoint } from './endpoint.js';
import { ConnectionError, FairleadError, StreamError, TimeoutError, UsageError } from './errors.js';
import {
  abortReason,
  type CallLimit,
  limitCall,
  onAbort,
  RepeatTimer,
  type ResolvedTimeouts,
  resolveTimeouts,
} from './timeouts.js';
import type {
  Headers,
  Transport,
  TransportRequest,
  TransportResponse,
  UpgradeResponse,
} from './transport.js';
import { PIECE, Upload } from './upload.js';

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
function replyError(error: Error, endpoint: Endpoint): FairleadError {
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
  return connectionLost(endpoint, 'before it answered', error);
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
  readonly #readTimer: RepeatTimer;
  readonly #upload: Upload | undefined;
  readonly #bytes: Uint8Array | undefined;
  #settle!: { resolve(response: UpgradeResponse): void; reject(reason: Error): void };
  #controller: Dispatcher.DispatchController | undefined;
  #body: ResponseBody | undefined;
  #sent = false;
  #over = false;

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

  get over(): boolean {
    return this.#over;
  }

  /** Gives the request to a connection. */
  start(connection: Connection): void {
    this.connection = connection;
    connection.call = this;
    const { method, path, protocol = 'tcp' } = this.#request;
    const { endpoint } = this.#owner;
    connection.client.dispatch(
      {
        method,
        path: endpoint.kind === 'tcp' ? endpoint.basePath + path : path,
        headers: this.#headers(),
        // Its types leave out the iterables that undici documents and accepts.
        body: (this.#upload as unknown as Readable | undefined) ?? this.#bytes ?? null,
        upgrade: this.#upgrade ? protocol : null,
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
    const controller = this.#controller;
    if (this.#over || !controller?.paused) return;
    // Not at once: a body may be asked for more from within the parser that handles another one, and undici has one
    // parser at work at a time.
    queueMicrotask(() => {
      if (this.#over) return;
      controller.resume();
      this.#awaitEngine();
    });
  }

  /** From here on the engine is who is waited for, unless the request is still on its way or the caller is behind. */
  #awaitEngine(): void {
    if (this.#sent && !this.#over && !this.#controller?.paused) this.#readTimer.arm();
  }

  #finish(): boolean {
    if (this.#over) return false;
    this.#over = true;
    this.#readTimer.disarm();
    this.#limit.signal?.removeEventListener('abort', this.#onAbort);
    this.#limit.finish();
    this.#upload?.stop();
    return true;
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.#controller = controller;
    this.#sent = this.#upload === undefined;
    this.#awaitEngine();
  }

  onRequestUpgrade(
    _controller: Dispatcher.DispatchController,
    status: number,
    headers: Headers,
    socket: Duplex,
  ): void {
    if (!(socket instanceof EngineSocket) || !this.#finish()) {
      socket.destroy();
      return;
    }
    this.#owner.adopt(socket, this);
    const { signal } = this.#request;
    if (signal !== undefined) {
      socket.once(
        'close',
        onAbort(signal, (reason) => socket.destroy(reason)),
      );
    }
    this.#settle.resolve({ status, headers, body: socket, socket });
  }

  onResponseStart(controller: Dispatcher.DispatchController, status: number, headers: Headers): void {
    if (this.#over) return;
    this.#controller = controller;
    this.#awaitEngine();
    if (status < 200) return;
    this.#body = new ResponseBody(this);
    this.#settle.resolve({ status, headers, body: this.#body });
  }

  onResponseData(controller: Dispatcher.DispatchController, chunk: Buffer): void {
    if (this.#over || this.#body === undefined) return;
    if (this.#body.push(chunk)) {
      this.#awaitEngine();
    } else {
      this.#readTimer.disarm();
      controller.pause();
    }
  }

  onResponseEnd(): void {
    const failure = this.connection?.socket?.failure;
    // undici takes a reset for the end where the end of the connection is the end of the body.
    if (failure !== undefined) {
      this.fail(brokenBody(failure));
    } else if (this.#finish()) {
      this.#owner.release(this);
      this.#body?.push(null);
    }
  }

  onResponseError(_controller: Dispatcher.DispatchController, error: Error): void {
    this.fail(this.#body === undefined ? replyError(error, this.#owner.endpoint) : brokenBody(error));
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
  #undici: typeof import('undici') | undefined;
  #closed = false;

  constructor(endpoint: Endpoint) {
    this.endpoint = endpoint;
    // It only makes the Host header; what is dialled is the endpoint.
    if (endpoint.kind === 'unix') {
      this.#origin = 'http://localhost';
    } else {
      const host = endpoint.host.includes(':') ? `[${endpoint.host.replace(/%.*/, '')}]` : endpoint.host;
      this.#origin = `http://${host}:${endpoint.port}`;
    }
  }

  send(request: TransportRequest): Promise<TransportResponse> {
    return this.#call(request, false);
  }

  upgrade(request: TransportRequest): Promise<UpgradeResponse> {
    return this.#call(request, true);
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
      if (this.#undici === undefined) await Promise.race([this.#load(), call.answer]);
      await this.#noticeEnds();
      if (!call.over) call.start(this.#idle.pop() ?? this.#connection(this.#undici!.Client));
    } catch (error) {
      call.abandon();
      throw error;
    }
    return call.answer;
  }

  /**
   * Where the program was busy, the end of an idle connection may have come unnoticed; a request sent down it would be
   * lost, and cannot be sent again. undici looks once before it sends, but not always at the network anew: together
   * with this turn of the event loop, it does.
   */
  async #noticeEnds(): Promise<void> {
    const latest = this.#idle.at(-1);
    if (latest === undefined || performance.now() - latest.idleSince < FRESH) return;
    await new Promise((resolve) => setImmediate(resolve));
  }

  async #load(): Promise<void> {
    this.#undici = await import('undici');
  }

  #connection(ClientClass: typeof Client): Connection {
    const client = new ClientClass(this.#origin, {
      pipelining: 1,
      headersTimeout: 0,
      bodyTimeout: 0,
      keepAliveTimeout: KEEP_ALIVE,
      connect: (_options, callback) => {
        const timeout = connection.call?.timeouts.connectTimeout ?? 0;
        connection.socket = dial(this.endpoint, timeout, callback);
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
