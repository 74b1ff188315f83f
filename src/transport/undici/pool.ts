/**
 * The transport over undici: HTTP/1.1, connections kept alive.
 *
 * undici writes and parses HTTP. The rest is done here. One undici `Client` is one connection. The transport knows
 * which call uses which connection, so that an abort reaches a call that is still connecting; undici's `Pool` cannot do
 * that. undici's own timeouts are off, because they are precise only to half a second and do not run while a body is
 * being sent.
 */
import type { Socket } from 'node:net';
import { type Endpoint, formatEndpoint } from '../../endpoint/endpoint.js';
import { ConnectionError } from '../../errors.js';
import { abortable } from '../../util/abort.js';
import { discard } from '../body.js';
import type { EngineSocket } from '../engine-socket.js';
import type { DialAccess } from '../open.js';
import { isPageOfTls, isPlain, requiresTls } from '../plain-to-tls.js';
import type { Transport, TransportRequest, TransportResponse, UpgradeResponse } from '../transport.js';
import type { Exchange, ExchangeOwner, PooledConnection } from './exchange.js';
import { type Loaded, load, loadWebSocket } from './load.js';
import { notLoaded } from './not-loaded.js';

/** The time that a connection waits for its next call, in milliseconds. */
const KEEP_ALIVE = 30_000;
/** The number of connections that wait for their next call. Further ones are closed when their call is done. */
const IDLE_CONNECTIONS = 64;
/** A connection that was in use so shortly ago, in milliseconds, counts as alive. */
const FRESH = 5;

/** A transport over undici, to one endpoint. Connections are opened as needed, up to a limit. */
export class UndiciTransport implements Transport, ExchangeOwner {
  readonly endpoint: Endpoint;
  readonly where: string;
  readonly #access: DialAccess;
  readonly #origin: string;
  readonly #connections = new Set<PooledConnection>();
  /** The most recently used connection stands last: it is the least likely to be stale. */
  readonly #idle: PooledConnection[] = [];
  /** The exchanges that have no connection yet, and do not wait for another exchange. */
  readonly #waiting = new Set<Exchange>();
  /** The exchanges that wait for their turn, the first one first. */
  readonly #queue = new Set<Exchange>();
  readonly #limit: number;
  /** The number of connections that were handed over before HTTP was over. They do not count. */
  #handedOver = 0;
  readonly #switched = new Set<EngineSocket>();
  #loaded: Loaded | undefined;
  #closed = false;

  /**
   * @param access The program for ssh, and the group of the engine's socket.
   * @param limit The largest number of connections for requests at a time.
   */
  constructor(endpoint: Endpoint, access: DialAccess, limit = Number.POSITIVE_INFINITY) {
    this.endpoint = endpoint;
    this.#limit = limit;
    this.where = formatEndpoint(endpoint);
    this.#access = access;
    // The origin is only used for the Host header. The endpoint is dialled.
    if (endpoint.kind === 'tcp') {
      const host = endpoint.host.includes(':') ? `[${endpoint.host.replace(/%.*/, '')}]` : endpoint.host;
      this.#origin = `http://${host}:${endpoint.port}`;
    } else {
      this.#origin = 'http://localhost';
    }
  }

  send(request: TransportRequest): Promise<TransportResponse> {
    return this.#exchange(request, false);
  }

  async upgrade(request: TransportRequest): Promise<UpgradeResponse> {
    if (request.protocol !== 'websocket') return this.#exchange(request, true);
    const openWebSocket = await this.#loading(request, loadWebSocket());
    return openWebSocket((headers) =>
      this.#exchange({ ...request, headers: { ...request.headers, ...headers } }, true),
    );
  }

  async close(): Promise<void> {
    this.#closed = true;
    const connections = [...this.#connections];
    const exchanges = connections.map(({ exchange }) => exchange);
    for (const exchange of [...this.#waiting, ...this.#queue, ...exchanges])
      exchange?.fail(this.#closedError());
    for (const socket of this.#switched) socket.destroy(this.#closedError());
    for (const connection of connections) this.#discard(connection);
    await Promise.all(connections.map(({ client }) => client.destroy()));
  }

  async #exchange(request: TransportRequest, upgrade: boolean): Promise<UpgradeResponse> {
    const loaded = this.#loaded ?? (await this.#load(request));
    const exchange = new loaded.Exchange(this, request, upgrade);
    if (this.#closed) exchange.fail(this.#closedError());
    try {
      if (!exchange.over && this.#mayBeStale()) await this.#noticeEnds(exchange);
      if (exchange.over) return exchange.answer();
      if (request.ahead || (this.#queue.size === 0 && this.#hasRoom())) this.#start(exchange);
      else this.#queue.add(exchange);
    } catch (error) {
      exchange.abandon();
      throw error;
    }
    const answer = await exchange.answer();
    if (answer.status === 400 && isPlain(this.endpoint) && (await isPageOfTls(request.method, answer))) {
      answer.body.destroy();
      throw requiresTls(this.endpoint);
    }
    return answer;
  }

  #hasRoom(): boolean {
    return this.#idle.length > 0 || this.#connections.size - this.#handedOver < this.#limit;
  }

  #start(exchange: Exchange): void {
    const idle = this.#idle.pop();
    exchange.start(idle ?? this.#connection(this.#loaded!), idle !== undefined);
  }

  /** Starts the exchanges whose turn it is: in order, so that no call waits for later ones. */
  #startNext(): void {
    for (const exchange of this.#queue) {
      if (this.#closed || !this.#hasRoom()) return;
      this.#queue.delete(exchange);
      this.#start(exchange);
    }
  }

  /** Loads the modules that every request needs. */
  async #load(request: TransportRequest): Promise<Loaded> {
    this.#loaded = await this.#loading(request, load(this.endpoint));
    return this.#loaded;
  }

  /** Waits for modules that a request needs. An abort does not wait for them. */
  async #loading<Modules>({ signal, body }: TransportRequest, modules: Promise<Modules>): Promise<Modules> {
    try {
      const loading = modules.catch((cause: unknown) => {
        throw notLoaded(this.where, cause);
      });
      return await abortable(loading, signal);
    } catch (error) {
      discard(body);
      throw error;
    }
  }

  /** Tells if the end of the idle connection that comes next may have come unnoticed. */
  #mayBeStale(): boolean {
    const latest = this.#idle.at(-1);
    return latest !== undefined && performance.now() - latest.idleSince >= FRESH;
  }

  /**
   * Lets Node notice idle connections that have ended. If the program was busy, the end of an idle connection may have come
   * unnoticed. A request on such a connection would be lost, and not every request can be sent again. Between two turns of
   * the event loop, Node asks the system for such events.
   */
  async #noticeEnds(exchange: Exchange): Promise<void> {
    this.#waiting.add(exchange);
    for (let turn = 0; turn < 2; turn++) await new Promise((resolve) => setImmediate(resolve));
    this.#waiting.delete(exchange);
  }

  #connection({ Client, dial, open }: Loaded): PooledConnection {
    const client = new Client(this.#origin, {
      pipelining: 1,
      headersTimeout: 0,
      bodyTimeout: 0,
      keepAliveTimeout: KEEP_ALIVE,
      connect: (_options, callback) => {
        const timeout = connection.exchange?.connectTimeout ?? 0;
        connection.dialling = dial(open, this.endpoint, this.#access, timeout, (error, socket) => {
          connection.dialling = undefined;
          if (error !== null) return callback(error, null);
          connection.socket = socket;
          connection.exchange?.connected();
          // undici's types ask for a Socket, but any Duplex works.
          callback(null, socket as unknown as Socket);
        });
        connection.exchange?.connected();
      },
    });
    const connection: PooledConnection = {
      client,
      dialling: undefined,
      socket: undefined,
      exchange: undefined,
      handedOver: false,
      idleSince: 0,
    };
    // The engine closed the connection, or the connection was idle for too long. If a connection is in use, undici
    // tells its exchange.
    client.on('disconnect', () => {
      if (connection.exchange === undefined) this.#discard(connection);
    });
    this.#connections.add(connection);
    return connection;
  }

  release(exchange: Exchange): void {
    const { connection } = exchange;
    if (connection === undefined) return;
    connection.exchange = undefined;
    const useless = connection.handedOver || this.#idle.length >= IDLE_CONNECTIONS;
    if (this.#closed || useless) this.#discard(connection);
    else {
      connection.idleSince = performance.now();
      if (connection.socket !== undefined) connection.socket.idle = true;
      this.#idle.push(connection);
      this.#startNext();
    }
  }

  drop(exchange: Exchange): void {
    const { connection } = exchange;
    if (connection === undefined) {
      this.#queue.delete(exchange);
      return;
    }
    connection.exchange = undefined;
    this.#discard(connection);
  }

  retry(exchange: Exchange): void {
    // The new connection takes the place of the dead one, so that no other exchange does.
    const connection = this.#connection(this.#loaded!);
    this.drop(exchange);
    exchange.start(connection, false);
  }

  handOver({ connection }: Exchange): void {
    if (connection === undefined) return;
    connection.handedOver = true;
    this.#handedOver++;
    this.#startNext();
  }

  adopt(socket: EngineSocket, exchange: Exchange): void {
    this.#switched.add(socket);
    socket.switchProtocols();
    socket.once('close', () => this.#switched.delete(socket));
    const { connection } = exchange;
    if (connection !== undefined) connection.socket = undefined;
    this.drop(exchange);
  }

  #discard(connection: PooledConnection): void {
    if (!this.#connections.delete(connection)) return;
    if (connection.handedOver) this.#handedOver--;
    const place = this.#idle.indexOf(connection);
    if (place >= 0) this.#idle.splice(place, 1);
    connection.dialling?.destroy();
    connection.socket?.destroy();
    void connection.client.destroy();
    this.#startNext();
  }

  #closedError(): ConnectionError {
    const { where } = this;
    return new ConnectionError(
      'CONNECTION_CLOSED',
      where,
      `the connection to the engine at ${where} is closed`,
    );
  }
}
