/** Tells which engine a connection leads to, and how the engine was found. */
import { type Connection, connectionOf } from '../call/connection.js';
import type { Conn, Mtls } from '../call-options.js';
import { formatEndpoint } from '../endpoint/endpoint.js';
import { sourceOf } from '../endpoint/tls.js';
import type { EngineProfile } from '../engine-profile.js';

/**
 * The sources of the certificates and the key for TLS: paths, or `(given)` for text and bytes. The contents are left
 * out.
 */
export interface TlsDescription {
  /** The file of the authorities that are trusted; `(given)` if their certificates were given themselves. */
  readonly ca?: string;
  /** The file of the client's certificate; `(given)` if the certificate was given itself. */
  readonly cert?: string;
  /** The file of the client's key; `(given)` if the key was given itself. */
  readonly key?: string;
  /** The name that the engine's certificate has to have, if that is not the host's. */
  readonly servername?: string;
  /** True if the engine's certificate is checked. */
  readonly verify: boolean;
}

/** Tells where the engine is, and how the engine was found. The description holds no secrets. */
export interface ConnectionDescription<Source extends string = string> {
  /** The address of the engine, without credentials. */
  readonly uri: string;
  /**
   * The source that decided: an option, a variable of the environment, a configuration file, or a socket that exists.
   */
  readonly source: Source;
  /** The name of the context, if a context decided. */
  readonly context?: string;
  /** Present if the connection uses TLS. */
  readonly tls?: TlsDescription;
  /** The sources that were tried first and did not decide, in order, each with the reason. */
  readonly skipped: readonly string[];
  /** The same as `skipped`. @deprecated Use `skipped`, the name that replaces this one. */
  readonly passed: readonly string[];
}

/** Describes a connection. `Source` lists the sources that the engine's `locate` gives. */
export function descriptionOf<Source extends string>({
  location,
  endpoint,
}: Connection): ConnectionDescription<Source> {
  const { source, context, skipped } = location;
  const mtls = endpoint.kind === 'tcp' ? endpoint.mtls : undefined;
  return {
    uri: formatEndpoint(endpoint),
    source: source as Source,
    ...(context === undefined ? {} : { context }),
    ...(mtls === undefined ? {} : { tls: describeTls(mtls) }),
    skipped,
    passed: skipped,
  };
}

function describeTls({ ca, cert, key, servername, verify = true }: Mtls): TlsDescription {
  const sources = Object.entries({ ca, cert, key })
    .map(([name, given]) => [name, sourceOf(given)] as const)
    .filter(([, source]) => source !== undefined);
  return { ...Object.fromEntries(sources), ...(servername === undefined ? {} : { servername }), verify };
}

/** Tells which engine a `conn` leads to. */
export function describeFor<Source extends string>(
  { access }: EngineProfile,
  conn: Conn,
): ConnectionDescription<Source> {
  return descriptionOf(connectionOf(conn, access));
}
