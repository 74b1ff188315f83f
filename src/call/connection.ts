/** The connection of a `conn` object: one transport with its pooled sockets, and the versions negotiated over it. */
import type { CommonOptions, Conn } from '../call-options.js';
import { type Endpoint, formatEndpoint, parseUri } from '../endpoint/endpoint.js';
import type { EngineAccess, Location } from '../engine-profile.js';
import { UsageError } from '../errors.js';
import type { Transport } from '../transport/transport.js';
import { UndiciTransport } from '../transport/undici/pool.js';
import { byLowerCase, type Headers } from '../util/headers.js';
import { type ResolvedTimeouts, resolveTimeouts } from '../util/timeouts.js';
import { checkConn } from './conn-options.js';
import { NegotiatedVersions } from './negotiated-versions.js';

export class Connection {
  readonly location: Location;
  readonly endpoint: Endpoint;
  /** The endpoint as a URI, for messages. */
  readonly where: string;
  readonly transport: Transport;
  readonly versions = new NegotiatedVersions();
  readonly #timeouts: ResolvedTimeouts;
  readonly #headers: Headers;

  /**
   * @throws {UsageError} `INVALID_URI`, `INVALID_OPTION`.
   * @throws {ConfigError} `CONTEXT_NOT_FOUND`, `INVALID_CONFIG`.
   */
  constructor(conn: Conn, access: EngineAccess) {
    const { timeouts, connections, headers, ...location } = checkConn(conn);
    this.location = access.locate(location);
    this.endpoint = endpointOf(this.location);
    this.where = formatEndpoint(this.endpoint);
    this.transport = new UndiciTransport(this.endpoint, access, connections);
    this.#timeouts = timeouts;
    this.#headers = headers;
  }

  /**
   * Returns the headers of a request. The operation's headers take precedence over the connection's, and the call's
   * over both.
   */
  headers(operation: Headers, { headers }: CommonOptions): Headers {
    return { ...this.#headers, ...operation, ...byLowerCase(headers) };
  }

  /**
   * Returns the timeouts of a call. Each timeout of the call takes precedence over the connection's.
   *
   * @throws {UsageError} `INVALID_OPTION`.
   */
  timeouts({ timeouts }: CommonOptions): ResolvedTimeouts {
    return resolveTimeouts(timeouts, this.#timeouts);
  }

  close(): Promise<void> {
    return this.transport.close();
  }
}

/** An error for a uri that the caller has not written tells where the uri was found. */
function endpointOf({ uri, mtls, source, identity, knownHost }: Location): Endpoint {
  try {
    const endpoint = parseUri(uri, mtls);
    if (endpoint.kind !== 'ssh') return endpoint;
    return {
      ...endpoint,
      ...(identity === undefined ? {} : { identity }),
      ...(knownHost === undefined ? {} : { knownHost }),
    };
  } catch (error) {
    if (source === 'uri' || !(error instanceof UsageError)) throw error;
    throw new UsageError(error.code, `${source}: ${error.message}`);
  }
}

/**
 * The connections of each `conn` object, by the engine that they lead to. Two objects of the same content are two
 * `conn`s.
 */
const connections = new WeakMap<Conn, Map<EngineAccess, Connection>>();

/**
 * Returns the connection of a `conn` object to an engine. The first use makes the connection, and later uses share it.
 */
export function connectionOf(conn: Conn, access: EngineAccess): Connection {
  if (typeof conn !== 'object' || conn === null)
    throw new UsageError(
      'INVALID_OPTION',
      'conn must be an object such as { uri: "unix:///path/to/socket" }',
    );
  const known = connections.get(conn);
  const connection = known?.get(access) ?? new Connection(conn, access);
  if (known === undefined) connections.set(conn, new Map([[access, connection]]));
  else known.set(access, connection);
  return connection;
}

/** Closes all sockets of a `conn`. A later call opens new sockets. */
export async function closeConnections(conn: Conn): Promise<void> {
  const known = connections.get(conn);
  connections.delete(conn);
  await Promise.all([...(known?.values() ?? [])].map((connection) => connection.close()));
}
