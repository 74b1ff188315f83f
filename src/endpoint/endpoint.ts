/** The address of an engine: parsing and formatting the `uri` of a connection. */
import { isIPv6 } from 'node:net';
import { domainToASCII } from 'node:url';
import type { Mtls } from '../call-options.js';
import { UsageError } from '../errors.js';

/** An address that can be dialled. A new kind of address is added here, to `parseUri` and to `dial`. */
export type Endpoint =
  | { readonly kind: 'unix'; readonly path: string }
  /** A named pipe of Windows. The path has the form that system calls take: `\\\\.\\pipe\\docker_engine`. */
  | { readonly kind: 'npipe'; readonly path: string }
  | {
      readonly kind: 'tcp';
      /** A host name or an IP address. An IPv6 address has no brackets here. */
      readonly host: string;
      readonly port: number;
      /** The prefix of each request's path: empty, or a path such as `/a/b`, without a slash at the end. */
      readonly basePath: string;
      /** Certificates and keys. Present if the connection uses TLS. */
      readonly mtls?: Mtls;
    }
  | {
      /** An engine on another machine, reached by the `ssh` program. If a field is absent, ssh's configuration decides. */
      readonly kind: 'ssh';
      readonly host: string;
      readonly user?: string;
      readonly port?: number;
      /** The path of the engine's socket on that machine. Absent for the default socket. */
      readonly path?: string;
    };

const SUPPORTED =
  'unix:///path/to/socket, tcp://host:port, http://host:port, https://host:port, ssh://user@host and npipe:////./pipe/name are supported';
const DEFAULT_PORT: Readonly<Record<string, number>> = { tcp: 2375, tls: 2376, http: 80, https: 443 };

function invalid(uri: string, why: string): UsageError {
  // The URI can contain a password, which must not get into a log with the error.
  const shown = uri.replace(/\/\/[^/]*@/, '//…@');
  return new UsageError('INVALID_URI', `invalid uri ${JSON.stringify(shown)}: ${why}`);
}

function hint(uri: string): string {
  if (uri.startsWith('/')) return `did you mean unix://${uri}? ${SUPPORTED}`;
  if (/^[\w.-]+:\d+$/.test(uri)) return `did you mean tcp://${uri}? ${SUPPORTED}`;
  return SUPPORTED;
}

/**
 * Parses the URI of an engine. The URI has one of these forms:
 *
 * - `unix:///path` or `unix:/path`: the path is taken literally, as the docker CLI takes it: `%20` is three characters.
 * - `tcp://host[:2375]` and `http://host[:80]`: plain HTTP, or TLS if `mtls` is given. With `mtls`, the default port of
 *   `tcp://` is 2376. A path is the prefix of all requests.
 * - `https://host[:443]`: TLS. A path is the prefix of all requests.
 * - `ssh://[user@]host[:port][/path/to/socket]`.
 * - `npipe:////./pipe/name`: a named pipe of Windows.
 *
 * @throws {UsageError} `INVALID_URI`: the URI has another form. `INVALID_OPTION`: `mtls` is given for a scheme without TLS.
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
        throw new UsageError(
          'INVALID_OPTION',
          `tls (or mtls) is for tcp, http and https: ${scheme} has no TLS`,
        );
      if (scheme === 'ssh') return sshEndpoint(uri, rest);
      if (scheme === 'npipe') return { kind: 'npipe', path: pipePath(uri, rest) };
      return { kind: 'unix', path: socketPath(uri, rest.startsWith('//') ? rest.slice(2) : rest) };
    default:
      throw invalid(uri, hint(uri));
  }
}

function socketPath(uri: string, path: string): string {
  if (!path.startsWith('/')) throw invalid(uri, "a socket's path must be absolute: unix:///path/to/socket");
  if (path.includes('\0')) throw invalid(uri, 'a path cannot contain a NUL character');
  return path;
}

/** Slashes and backslashes are equal here, as for the docker CLI. */
function pipePath(uri: string, rest: string): string {
  const path = rest.replaceAll('/', '\\').replace(/^\\\\(?=\\\\)/, '');
  if (!/^\\\\[^\\]+\\pipe\\[^\0]+$/i.test(path)) throw invalid(uri, 'the form is npipe:////./pipe/name');
  return path;
}

function sshEndpoint(uri: string, rest: string): Endpoint {
  const [, user, address, name, digits, path = ''] =
    /^\/\/(?:([^@/]*)@)?(?:\[([^\]]*)\]|([^:[\]/@?#]*))(?::(\d{1,5}))?(\/[^?#]*)?$/.exec(rest) ?? [];
  const host = address ?? name ?? '';
  if (user?.includes(':'))
    throw invalid(
      uri,
      'a password in the uri is not supported: ssh asks for it, or uses the keys of its own agent',
    );
  // The ssh program would take a host or a user that begins with a dash for an option.
  if (!isWord(host) || (address !== undefined && !isIPv6(host)) || (user !== undefined && !isWord(user)))
    throw invalid(uri, 'the form is ssh://user@host:port/path/to/socket; only the host is required');
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
    throw invalid(uri, `the form is ${scheme}://host:port, without a query or a fragment`);
  }
  if (authority.includes('@')) throw invalid(uri, 'a user or a password in the uri is not supported');
  const [, address, name, digits] = /^(?:\[([^\]]*)\]|([^:[\]]*))(?::(\d{1,5}))?$/.exec(authority) ?? [];
  const host = address === undefined ? domainToASCII(name ?? '') : address.replace(/%25/, '%');
  if (host === '' || (address !== undefined && !isIPv6(host))) {
    throw invalid(uri, `the form is ${scheme}://host:port; an IPv6 address must be in brackets`);
  }
  const usual = DEFAULT_PORT[scheme === 'tcp' && mtls !== undefined ? 'tls' : scheme]!;
  const port = digits === undefined ? usual : checkPort(uri, digits);
  if (/[^\x21-\x7e]/.test(path))
    throw invalid(uri, 'spaces and characters outside ASCII must be percent-encoded in the path');
  const basePath = path.replace(/\/+$/, '');
  return { kind: 'tcp', host, port, basePath, ...(mtls === undefined ? {} : { mtls }) };
}

/** Formats an endpoint as a URI, for messages. The URI contains no credentials. */
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
