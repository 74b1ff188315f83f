/** What a plain `conn` object stands for: one transport with its pooled sockets, and the version settled on over it. */

import { type Location, locate } from '../docker/locate.js';
import { type Endpoint, parseUri } from '../endpoint/endpoint.js';
import { checkMtls } from '../endpoint/tls.js';
import { UsageError } from '../errors.js';
import type { ApiVersion, Table } from '../table.js';
import { resolveTimeouts } from '../transport/timeouts.js';
import type { Headers, Timeouts, Transport } from '../transport/transport.js';
import { UndiciTransport } from '../transport/undici/pool.js';
import type { CommonOptions, Conn } from '../types.js';
import { checkOptions } from '../util/check-options.js';
import { byLowerCase } from '../util/headers.js';
import { environmentVersion, settle } from './negotiate.js';

const connectionOptions = ['uri', 'context', 'mtls', 'timeouts', 'headers'] as const;

export class Connection {
  readonly location: Location;
  readonly endpoint: Endpoint;
  readonly #transport: Transport;
  readonly #timeouts: Timeouts;
  readonly #headers: Headers;
  #settled: Promise<ApiVersion> | undefined;

  /**
   * @throws {UsageError} `INVALID_URI`, `INVALID_OPTION`.
   * @throws {ConfigError} `CONTEXT_NOT_FOUND`, `INVALID_CONFIG`.
   */
  constructor(conn: Conn) {
    checkOptions('conn', conn, connectionOptions);
    checkMtls(conn.mtls);
    this.location = locate(conn);
    this.endpoint = parseUri(this.location.uri, this.location.mtls);
    this.#transport = new UndiciTransport(this.endpoint);
    this.#timeouts = resolveTimeouts(conn.timeouts);
    this.#headers = byLowerCase(conn.headers);
  }

  get transport(): Transport {
    return this.#transport;
  }

  /** The headers of a request: the connection's, under those of the operation, under those of the call. */
  headers(operation: Headers, { headers }: CommonOptions): Headers {
    return { ...this.#headers, ...operation, ...byLowerCase(headers) };
  }

  /**
   * The timeouts of a call: the connection's, each under the call's own.
   *
   * @throws {UsageError} `INVALID_OPTION`.
   */
  timeouts({ timeouts }: CommonOptions): Timeouts {
    return resolveTimeouts({ ...this.#timeouts, ...timeouts });
  }

  /**
   * The newest version that the table and the engine have in common, asked for once; or the one that
   * `DOCKER_API_VERSION` asks for.
   *
   * @param options The limits of the call that needs it; its call timeout and its signal are the caller's affair.
   */
  version(table: Table, options: CommonOptions = {}): Promise<ApiVersion> {
    // Whoever asked before may have had narrower limits than this call has.
    return this.#settled?.catch(() => this.#settle(table, options)) ?? this.#settle(table, options);
  }

  #settle(table: Table, options: CommonOptions): Promise<ApiVersion> {
    if (this.#settled !== undefined) return this.#settled;
    const wanted = process.env['DOCKER_API_VERSION'];
    const timeouts = { ...this.timeouts(options), callTimeout: 0 };
    const settling = wanted
      ? Promise.resolve(wanted).then((text) => environmentVersion(table, text))
      : settle(this.#transport, table, { headers: this.headers({}, options), timeouts });
    this.#settled = settling;
    settling.catch(() => this.unsettle(settling));
    return settling;
  }

  /** Forgets what was settled on: it failed, or the engine was replaced by one that speaks other versions. */
  unsettle(settled = this.#settled): void {
    if (this.#settled === settled) this.#settled = undefined;
  }

  close(): Promise<void> {
    return this.#transport.close();
  }
}

/** A `conn` is known by its identity, and forgotten with it. */
const connections = new WeakMap<Conn, Connection>();

/** The connection of a `conn` object: made at its first use, shared from then on. */
export function connectionOf(conn: Conn): Connection {
  if (typeof conn !== 'object' || conn === null)
    throw new UsageError(
      'INVALID_OPTION',
      'conn must be an object such as { uri: "unix:///var/run/docker.sock" }',
    );
  const connection = connections.get(conn) ?? new Connection(conn);
  connections.set(conn, connection);
  return connection;
}

/** Closes the sockets of a `conn`, those in use included. What is called through it later opens new ones. */
export async function closeConnection(conn: Conn): Promise<void> {
  const connection = connections.get(conn);
  connections.delete(conn);
  await connection?.close();
}
