/** Where an engine is: the `uri` of a connection, understood. */
import { isIPv6 } from 'node:net';
import { domainToASCII } from 'node:url';
import { UsageError } from './errors.js';

/**
 * A place that can be dialled. Further kinds (`tls`, `ssh`, `npipe`) join this union, `parseUri` and `dial`; nothing
 * else looks inside.
 */
export type Endpoint =
  | { readonly kind: 'unix'; readonly path: string }
  | {
      readonly kind: 'tcp';
      /** A name or an address; an IPv6 address without its brackets. */
      readonly host: string;
      readonly port: number;
      /** Put before the path of each request: empty, or `/a/b` without a slash at the end. */
      readonly basePath: string;
    };

const SUPPORTED = 'unix:///path/to/socket, tcp://host:port and http://host:port are supported';
const DEFAULT_PORT: Readonly<Record<string, number>> = { tcp: 2375, http: 80 };

function invalid(uri: string, why: string): UsageError {
  // A password must not get into a log because its URI was refused.
  const shown = uri.replace(/\/\/[^/]*@/, '//…@');
  return new UsageError('INVALID_URI', `invalid uri ${JSON.stringify(shown)}: ${why}`);
}

function hint(uri: string): string {
  if (uri.startsWith('/')) return `did you mean unix://${uri}? ${SUPPORTED}`;
  if (/^[\w.-]+:\d+$/.test(uri)) return `did you mean tcp://${uri}? ${SUPPORTED}`;
  return SUPPORTED;
}

/**
 * Understands the URI of an engine, as `DOCKER_HOST` spells it.
 *
 * - `unix:///path` or `unix:/path`: the path is taken literally, as the docker CLI does: `%20` is three characters.
 * - `tcp://host[:2375]` and `http://host[:80]`, both plain HTTP: a path is kept as the base of all requests.
 *
 * @throws {UsageError} `INVALID_URI`: anything else.
 */
export function parseUri(uri: string): Endpoint {
  if (typeof uri !== 'string') throw new UsageError('INVALID_URI', `the uri must be a string: ${SUPPORTED}`);
  const [, scheme, rest] = /^([a-z][a-z0-9+.-]*):(.*)$/is.exec(uri) ?? [];
  if (scheme === undefined || rest === undefined) throw invalid(uri, hint(uri));
  switch (scheme.toLowerCase()) {
    case 'unix':
      return { kind: 'unix', path: socketPath(uri, rest.startsWith('//') ? rest.slice(2) : rest) };
    case 'tcp':
    case 'http':
      return tcpEndpoint(uri, scheme.toLowerCase(), rest);
    case 'https':
    case 'ssh':
    case 'npipe':
      throw invalid(uri, `${scheme} is not supported yet; ${SUPPORTED}`);
    default:
      throw invalid(uri, hint(uri));
  }
}

function socketPath(uri: string, path: string): string {
  if (!path.startsWith('/')) throw invalid(uri, "a socket's path must be absolute: unix:///path/to/socket");
  if (path.includes('\0')) throw invalid(uri, 'a path cannot hold a NUL');
  return path;
}

function tcpEndpoint(uri: string, scheme: string, rest: string): Endpoint {
  const [, authority, path] = /^\/\/([^/?#]*)([^?#]*)$/.exec(rest) ?? [];
  if (authority === undefined || path === undefined) {
    throw invalid(uri, `it must read ${scheme}://host:port, without a query or a fragment`);
  }
  if (authority.includes('@')) throw invalid(uri, 'a user and a password in it are not supported');
  const [, address, name, digits] = /^(?:\[([^\]]*)\]|([^:[\]]*))(?::(\d{1,5}))?$/.exec(authority) ?? [];
  const host = address === undefined ? domainToASCII(name ?? '') : address.replace(/%25/, '%');
  if (host === '' || (address !== undefined && !isIPv6(host))) {
    throw invalid(uri, `it must read ${scheme}://host:port; an IPv6 address goes in brackets`);
  }
  const port = digits === undefined ? DEFAULT_PORT[scheme]! : Number(digits);
  if (port < 1 || port > 65535) throw invalid(uri, 'a port is between 1 and 65535');
  if (/[^\x21-\x7e]/.test(path)) throw invalid(uri, 'characters in its path must be percent-encoded');
  return { kind: 'tcp', host, port, basePath: path.replace(/\/+$/, '') };
}

/** The endpoint as a URI, for messages: it holds no credentials. */
export function formatEndpoint(endpoint: Endpoint): string {
  if (endpoint.kind === 'unix') return `unix://${endpoint.path}`;
  const host = isIPv6(endpoint.host) ? `[${endpoint.host}]` : endpoint.host;
  return `tcp://${host}:${endpoint.port}${endpoint.basePath}`;
}
