/** What a connection was resolved to, and why: for whoever wonders which engine it is that answers. */
import { type Connection, connectionOf } from '../call/connection.js';
import type { LocationSource } from '../docker/locate.js';
import { formatEndpoint } from '../endpoint/endpoint.js';
import { sourceOf } from '../endpoint/tls.js';
import type { Conn } from '../types.js';

/** Where TLS has its certificates from: a path, or `(given)`. Nothing of what is in them. */
export interface TlsDescription {
  readonly ca?: string;
  readonly cert?: string;
  readonly key?: string;
  readonly servername?: string;
  /** Whether the engine's certificate is checked. */
  readonly verify: boolean;
}

/** Where the engine is, and how that was found out. It holds no secrets. */
export interface ConnectionDescription {
  readonly uri: string;
  /** What decided: an option, a variable of the environment, the docker configuration, or what is there. */
  readonly source: LocationSource;
  /** The docker context, if one decided. */
  readonly context?: string;
  /** Present if the connection has TLS. */
  readonly tls?: TlsDescription;
  /** What else was looked at before, in order, and why it did not decide. */
  readonly passed: readonly string[];
}

export function descriptionOf({ location, endpoint }: Connection): ConnectionDescription {
  const { source, context, passed } = location;
  const mtls = endpoint.kind === 'tcp' ? endpoint.mtls : undefined;
  return {
    uri: formatEndpoint(endpoint),
    source,
    ...(context === undefined ? {} : { context }),
    ...(mtls === undefined ? {} : { tls: describeTls(mtls) }),
    passed,
  };
}

function describeTls({
  ca,
  cert,
  key,
  servername,
  verify = true,
}: NonNullable<Conn['mtls']>): TlsDescription {
  const sources = Object.entries({ ca, cert, key })
    .map(([name, given]) => [name, sourceOf(given)] as const)
    .filter(([, source]) => source !== undefined);
  return { ...Object.fromEntries(sources), ...(servername === undefined ? {} : { servername }), verify };
}

/**
 * Tells which engine a `conn` leads to, and why. Nothing is sent.
 *
 * @example describeConnection() // { uri: 'unix:///var/run/docker.sock', source: 'default socket', passed: ['DOCKER_HOST is not set', …] }
 * @throws {UsageError} {ConfigError} As `connect`.
 */
export function describeConnection(conn: Conn = {}): ConnectionDescription {
  return descriptionOf(connectionOf(conn));
}
