/** Where an engine is: the `uri` of a connection, understood. */
import { isIPv6 } from 'node:net';
import { domainToASCII } from 'node:url';
import type { Mtls } from '../call-options.js';
import { UsageError } from '../errors.js';

/** A place that can be dialled. A further kind joins this union, `parseUri` and `dial`. */
export type Endpoint =
  | { readonly kind: 'unix'; readonly path: string }
  /** A named pipe of Windows, as its system calls take it: `\\\\.\\pipe\\docker_engine`. */
  | { readonly kind: 'npipe'; readonly path: string }
  | {
      readonly kind: 'tcp';
      /** A name or an address; an IPv6 address without its brackets. */
      readonly host: string;
      readonly port: number;
      /** Put before the path of each request: empty, or `/a/b` without a slash at the end. */
      readonly basePath: string;
      /** With TLS. */
      readonly mtls?: Mtls;
    }
  | {
      /** An engine on another machine, reached by the `ssh` program. What is absent is for ssh's configuration to say. */
      readonly kind: 'ssh';
      readonly host: string;
      readonly user?: string;
      readonly port?: number;
      /** The engine's socket on that machine, if it is not the usual one. */
      readonly path?: string;
    };

const SUPPORTED =
  'unix:///path/to/socket, tcp://host:port, http://host:port, https://host:port, ssh://user@host and npipe:////./pipe/name are supported';
const DEFAULT_PORT: Readonly<Record<string, number>> = { tcp: 2375, tls: 2376, http: 80, https: 443 };

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
 * - `tcp://host[:2375]` and `http://host[:80]`, both plain HTTP unless `mtls` is given, and `https://host[:443]`: a path
 *   is kept as the base of all requests. With `mtls`, the port of `tcp://` is 2376 by default.
 * - `ssh://[user@]host[:port][/path/to/socket]`.
 * - `npipe:////./pipe/name`: a named pipe of Windows.
 *
 * @throws {UsageError} `INVALID_URI`: anything else. `INVALID_OPTION`: `mtls` where there is no TLS.
 */
export function parseUri(uri: string, mtls?: Mtls): Endpoint {
  if (typeof uri !== 'string') throw new UsageError('INVALID_URI', `the uri must be a string: ${SUPPORTED}`);
  const [, written, rest] = /^([a-z][a-z0-9+.-]*):(.*)$/is.exec(uri) ?? [];
  if (written === undefined || rest === undefined) throw invalid(uri, hint(uri));
  const scheme = written.toLowerCase();
  switch (scheme) {
    case 'tcp':
    case 'http':
    case 'https':
      return tcpEndpoint(uri, scheme, rest, scheme === 'https' ? (mtls ?? {}) : mtls);
    case 'unix':
    case 'npipe':
    case 'ssh':
      if (mtls !== undefined)
        throw new UsageError('INVALID_OPTION', `mtls is for tcp and https: ${scheme} has no TLS`);
      if (scheme === 'ssh') return sshEndpoint(uri, rest);
      if (scheme === 'npipe') return { kind: 'npipe', path: pipePath(uri, rest) };
      return { kind: 'unix', path: socketPath(uri, rest.startsWith('//') ? rest.slice(2) : rest) };
    default:
      throw invalid(uri, hint(uri));
  }
}

function socketPath(uri: string, path: string): string {
  if (!path.startsWith('/')) throw invalid(uri, "a socket's path must be absolute: unix:///path/to/socket");
  if (path.includes('\0')) throw invalid(uri, 'a path cannot hold a NUL');
  return path;
}

/** Written with slashes either way, as the docker CLI takes it. */
function pipePath(uri: string, rest: string): string {
  const path = rest.replaceAll('/', '\\').replace(/^\\\\(?=\\\\)/, '');
  if (!/^\\\\[^\\]+\\pipe\\[^\0]+$/i.test(path)) throw invalid(uri, 'it must read npipe:////./pipe/name');
  return path;
}

function sshEndpoint(uri: string, rest: string): Endpoint {
  const [, user, address, name, digits, path = ''] =
    /^\/\/(?:([^@/]*)@)?(?:\[([^\]]*)\]|([^:[\]/@?#]*))(?::(\d{1,5}))?(\/[^?#]*)?$/.exec(rest) ?? [];
  const host = address ?? name ?? '';
  if (user?.includes(':'))
    throw invalid(uri, 'ssh takes no password in it: it asks for one, or has a key from its agent');
  // What begins with a dash would be an option to ssh.
  if (!isWord(host) || (address !== undefined && !isIPv6(host)) || (user !== undefined && !isWord(user)))
    throw invalid(uri, 'it must read ssh://user@host:port/path/to/socket, of which only the host is needed');
  return {
    kind: 'ssh',
    host,
    ...(user === undefined ? {} : { user }),
    ...(digits === undefined ? {} : { port: checkPort(uri, digits) }),
    ...(path === '' || path === '/' ? {} : { path: socketPath(uri, path) }),
  };
}

const isWord = (text: string) => /^[^\s\p{Cc}-][^\s\p{Cc}]*$/u.test(text);

function checkPort(uri: string, digits: string): number {
  const port = Number(digits);
  if (port < 1 || port > 65535) throw invalid(uri, 'a port is between 1 and 65535');
  return port;
}

function tcpEndpoint(uri: string, scheme: string, rest: string, mtls: Mtls | undefined): Endpoint {
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
  const usual = DEFAULT_PORT[scheme === 'tcp' && mtls !== undefined ? 'tls' : scheme]!;
  const port = digits === undefined ? usual : checkPort(uri, digits);
  if (/[^\x21-\x7e]/.test(path)) throw invalid(uri, 'characters in its path must be percent-encoded');
  const basePath = path.replace(/\/+$/, '');
  return { kind: 'tcp', host, port, basePath, ...(mtls === undefined ? {} : { mtls }) };
}

/** The endpoint as a URI, for messages: it holds no credentials. */
export function formatEndpoint(endpoint: Endpoint): string {
  switch (endpoint.kind) {
    case 'unix':
      return `unix://${endpoint.path}`;
    case 'npipe':
      return `npipe:${endpoint.path.replaceAll('\\', '/').replace(/^/, '//')}`;
    case 'ssh': {
      const { user, host, port, path = '' } = endpoint;
      return `ssh://${user === undefined ? '' : `${user}@`}${bracket(host)}${port === undefined ? '' : `:${port}`}${path}`;
    }
    case 'tcp': {
      const { host, port, basePath, mtls } = endpoint;
      return `${mtls === undefined ? 'tcp' : 'https'}://${bracket(host)}:${port}${basePath}`;
    }
  }
}

const bracket = (host: string) => (isIPv6(host) ? `[${host}]` : host);
