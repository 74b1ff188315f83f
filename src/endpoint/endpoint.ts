/** The address of an engine: parsing and formatting the `uri` of a connection. */
import { isIPv6 } from 'node:net';
import { domainToASCII } from 'node:url';
import type { Mtls } from '../call-options.js';
import { UsageError } from '../errors.js';
import { guessPipe, hasDrive, pipePath, pipeUri } from './pipe.js';
import { shownUri } from './shown-uri.js';

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
      /** The file of the private key. Absent if ssh's configuration decides. */
      readonly identity?: string;
      /** False if the key of the host is not checked. */
      readonly knownHost?: boolean;
    };

const SUPPORTED =
  'unix:///path/to/socket, tcp://host:port, http://host:port, https://host:port, ssh://user@host and npipe:////./pipe/name are supported';
const DEFAULT_PORT: Readonly<Record<string, number>> = { tcp: 2375, tls: 2376, http: 80, https: 443 };

function invalid(uri: string, why: string): UsageError {
  const meant = guess(uri);
  const suggestion = meant === undefined ? '' : `; did you mean ${meant}?`;
  return new UsageError('INVALID_URI', `invalid uri ${JSON.stringify(shownUri(uri))}: ${why}${suggestion}`);
}

/** Returns the uri that may be meant. The guess contains no more of the text than an error may show. */
function guess(uri: string): string | undefined {
  const pipe = guessPipe(uri);
  if (pipe !== undefined) return pipe;
  if (/^\/(?!\/)/.test(uri) && shownUri(uri) === uri) return `unix://${uri}`;
  return /^[\w.-]+:\d{1,5}$/.test(uri) ? `tcp://${uri}` : undefined;
}

/** Returns the error for a uri without a scheme that is known. */
function unknown(uri: string): UsageError {
  return invalid(uri, hasDrive(uri) ? `on Windows, only named pipes are supported. ${SUPPORTED}` : SUPPORTED);
}

/**
 * Parses the URI of an engine. The URI has one of these forms:
 *
 * - `unix:///path` or `unix:/path`: the path is taken literally, as the docker CLI takes it: `%20` is three characters.
 * - `tcp://host[:2375]` and `http://host[:80]`: plain HTTP, or TLS if `mtls` is given. With `mtls`, the default port of
 *   `tcp://` is 2376. A path is the prefix of all requests.
 * - `https://host[:443]`: TLS. A path is the prefix of all requests.
 * - `ssh://[user@]host[:port][/path/to/socket]`. The user, the host and the path may be percent-encoded.
 * - `npipe:////./pipe/name`: a named pipe of Windows.
 *
 * @throws {UsageError} `INVALID_URI`: the URI has another form. `INVALID_OPTION`: `mtls` is given for a scheme without TLS.
 */
export function parseUri(uri: string, mtls?: Mtls): Endpoint {
  if (typeof uri !== 'string') throw new UsageError('INVALID_URI', `the uri must be a string: ${SUPPORTED}`);
  const [, written, rest] = /^([a-z][a-z0-9+.-]*):(.*)$/is.exec(uri) ?? [];
  if (written === undefined || rest === undefined) throw unknown(uri);
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
      if (scheme === 'npipe') return pipeEndpoint(uri, rest);
      return { kind: 'unix', path: socketPath(uri, rest.startsWith('//') ? rest.slice(2) : rest) };
    default:
      throw unknown(uri);
  }
}

function socketPath(uri: string, path: string): string {
  if (!path.startsWith('/')) throw invalid(uri, "a socket's path must be absolute: unix:///path/to/socket");
  if (path.includes('\0')) throw invalid(uri, 'a path cannot contain a NUL character');
  return path;
}

function pipeEndpoint(uri: string, rest: string): Endpoint {
  const path = pipePath(rest);
  if (path !== undefined) return { kind: 'npipe', path };
  const meant = guessPipe(uri);
  throw invalid(
    uri,
    `the form is npipe:////./pipe/name${meant === undefined ? '' : `; did you mean ${meant}?`}`,
  );
}

/** The user, the host and the path may be percent-encoded, as for the docker CLI. */
function sshEndpoint(uri: string, rest: string): Endpoint {
  const [, userInfo = '', address, name = '', digits, rawPath = ''] =
    /^\/\/(?:([^@/?#]*)@)?(?:\[([^\]]*)\]|([^:[\]/@?#]*))(?::(\d{1,5}))?(\/[^?#]*)?$/.exec(rest) ?? [];
  const user = decode(uri, userInfo);
  const host = address === undefined ? decode(uri, name) : ipv6(uri, address);
  const path = decode(uri, rawPath);
  // No user has a colon in its name: whatever is encoded, a colon begins a password.
  if (user.includes(':'))
    throw invalid(
      uri,
      'a password in the uri is not supported: ssh asks for it, or uses the keys of its own agent',
    );
  // The ssh program would take a host or a user that begins with a dash for an option.
  if (!isWord(host) || /[@/?#[\]\\]/.test(host) || /^-|\p{Cc}/u.test(user))
    throw invalid(uri, 'the form is ssh://user@host:port/path/to/socket; only the host is required');
  return {
    kind: 'ssh',
    host,
    ...(user === '' ? {} : { user }),
    ...(digits === undefined ? {} : { port: checkPort(uri, digits) }),
    ...(path === '' || path === '/' ? {} : { path: socketPath(uri, path) }),
  };
}

function decode(uri: string, text: string): string {
  try {
    const decoded = decodeURIComponent(text);
    // A lone surrogate cannot be encoded again.
    if (!/\p{Surrogate}/u.test(decoded)) return decoded;
  } catch {
    // The error would quote the text.
  }
  throw invalid(
    uri,
    'a percent sign begins an encoded character, such as %20 for a space; %25 is the percent sign itself',
  );
}

/**
 * Reads an address of IPv6. In a uri, the percent sign before its zone is `%25`, and the zone is encoded
 * (https://www.rfc-editor.org/rfc/rfc6874). A bare percent sign is accepted.
 */
function ipv6(uri: string, address: string): string {
  const [, bare = '', zone] = /^([^%]*)(?:%(?:25)?(.*))?$/s.exec(address) ?? [];
  const read = zone === undefined ? bare : `${bare}%${decode(uri, zone)}`;
  if (!isIPv6(read))
    throw invalid(uri, 'an address in brackets must be IPv6, such as [::1] or [fe80::1%25eth0]');
  return read;
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
  if (/[\s\p{Cc}]/u.test(authority)) throw invalid(uri, 'a host has no spaces and no control characters');
  if (authority.includes('@')) throw invalid(uri, 'a user or a password in the uri is not supported');
  const [, address, name, digits] = /^(?:\[([^\]]*)\]|([^:[\]]*))(?::(\d{1,5}))?$/.exec(authority) ?? [];
  const host = address === undefined ? domainToASCII(name ?? '') : ipv6(uri, address);
  if (host === '') {
    throw invalid(uri, `the form is ${scheme}://host:port; an IPv6 address must be in brackets`);
  }
  const usual = DEFAULT_PORT[scheme === 'tcp' && mtls !== undefined ? 'tls' : scheme]!;
  const port = digits === undefined ? usual : checkPort(uri, digits);
  if (/[^\x21-\x7e]/.test(path))
    throw invalid(uri, 'spaces and characters outside ASCII must be percent-encoded in the path');
  const basePath = path.replace(/\/+$/, '');
  return { kind: 'tcp', host, port, basePath, ...(mtls === undefined ? {} : { mtls }) };
}

/** Formats an endpoint as a URI, for messages. `parseUri` reads it back. The URI contains no credentials. */
export function formatEndpoint(endpoint: Endpoint): string {
  switch (endpoint.kind) {
    case 'unix':
      return `unix://${endpoint.path}`;
    case 'npipe':
      return pipeUri(endpoint.path);
    case 'ssh': {
      const { user, host, port, path = '' } = endpoint;
      const before = user === undefined ? '' : `${encodeURIComponent(user)}@`;
      return `ssh://${before}${encodeHost(host)}${port === undefined ? '' : `:${port}`}${encodePath(path)}`;
    }
    case 'tcp': {
      const { host, port, basePath, mtls } = endpoint;
      return `${mtls === undefined ? 'tcp' : 'https'}://${encodeHost(host)}:${port}${basePath}`;
    }
  }
}

function encodeHost(host: string): string {
  if (!isIPv6(host)) return encodePath(host);
  const [address, zone] = host.split('%') as [string, string?];
  return zone === undefined ? `[${address}]` : `[${address}%25${encodeURIComponent(zone)}]`;
}

/** Encodes a text in which slashes stay. */
export const encodePath = (text: string): string =>
  encodeURI(text).replaceAll('?', '%3F').replaceAll('#', '%23');
