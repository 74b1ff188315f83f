/** The escape hatch: a raw request, for what the API's description lacks. */

import { type Connection, connectionOf } from '../call/connection.js';
import { encodeSegments, toJson } from '../call/encode.js';
import { errorBody } from '../call/refusal.js';
import { EngineError, UsageError } from '../errors.js';
import { collectText } from '../results/collect.js';
import { forms } from '../table.js';
import { type Body, isBody, openBody, quieten } from '../transport/body.js';
import type { Headers, TransportRequest } from '../transport/transport.js';
import type { As, CommonOptions, Conn, Duplex, Readable } from '../types.js';
import { checkOptions, commonOptions } from '../util/check-options.js';
import { byLowerCase } from '../util/headers.js';
import { nearest } from '../util/nearest.js';

/** The methods, for an editor to offer. */
type Method = 'get' | 'head' | 'post' | 'put' | 'delete' | 'patch' | 'options';
/** `string` alone would swallow them. */
type AnyCase = string & Record<never, never>;

/** A raw request. */
export interface FetchOptions<Form extends As = As>
  extends Omit<CommonOptions, 'headers' | 'maxRecordBytes'> {
  /** The path, with its version: `/v1.40/containers/{id}/checkpoints`. */
  readonly url: string;
  /** In any case. @default 'get' */
  readonly method?: Method | AnyCase | undefined;
  /** What goes behind the `?`. An array repeats its name; an object is sent as JSON. */
  readonly query?: Readonly<Record<string, unknown>> | undefined;
  /** What fills the `{…}` of the url, each encoded as one segment. */
  readonly path?: Readonly<Record<string, string | number>> | undefined;
  /** Request headers. */
  readonly header?: Readonly<Record<string, string | string[]>> | undefined;
  /** A stream, bytes or a string are sent as they are, anything else as JSON. */
  readonly body?: unknown;
  /**
   * - `'data'`: the body as text.
   * - `'stream'`: a Readable of the body.
   * - `'socket'`: the raw connection, after an upgrade to the protocol that the header `upgrade` names, `tcp` without.
   *   Of a `websocket` it is the bytes of its messages.
   *
   * @default 'data'
   */
  readonly as?: Form | AnyForm<Form> | undefined;
  /** Whether a status of 400 or more rejects with an `EngineError`. @default false */
  readonly throwException?: boolean | undefined;
  /** With `as: 'stream'` and `throwException`: the error's `body` is the unread stream. @default false */
  readonly throwEntireMessage?: boolean | undefined;
}

/** Every form, for an editor to offer: of `Form` alone it would offer the default. */
type AnyForm<Form extends As> = Form extends unknown ? As : never;

/** The result of a raw request, taken in a form. */
export type FetchResult<Form extends As> = Form extends 'stream'
  ? Readable
  : Form extends 'socket'
    ? Duplex | string
    : string;

/** `fetch` on the connection of an engine. */
export type EngineFetch = <Form extends As = 'data'>(
  options: FetchOptions<Form>,
) => Promise<FetchResult<Form>>;

const known = [
  'url',
  'method',
  'query',
  'path',
  'header',
  'body',
  'as',
  'throwException',
  'throwEntireMessage',
  ...commonOptions.filter((name) => name !== 'headers' && name !== 'maxRecordBytes'),
];
const methods = ['GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'];

/**
 * Sends a raw request. The answer is not interpreted: `'data'` is its text, whatever the engine sent.
 *
 * @example await fetch({ conn, url: '/v1.40/containers/{id}/checkpoints', path: { id: 'conny' } })
 * @throws {UsageError} Before anything is sent: no url, a wrong method, a placeholder without a value.
 * @throws {ConnectionError} {TimeoutError} {AbortError} As `invoke`.
 * @throws {EngineError} With `throwException`: a status of 400 or more.
 */
export async function fetch<Form extends As = 'data'>(
  options: FetchOptions<Form> & { readonly conn: Conn },
): Promise<FetchResult<Form>> {
  checkOptions('fetch', options, ['conn', ...known]);
  const { conn, ...rest } = options;
  return run(connectionOf(conn), rest as FetchOptions<Form>);
}

/** `fetch` for an engine, which has its connection already. */
export function fetchOver(connection: Connection): EngineFetch {
  return async function fetch(options) {
    checkOptions('fetch', options, known);
    return run(connection, options);
  };
}

async function run<Form extends As>(
  connection: Connection,
  options: FetchOptions<Form>,
): Promise<FetchResult<Form>> {
  const as = options.as ?? 'data';
  if (!forms.includes(as))
    throw new UsageError(
      'INVALID_OPTION',
      `fetch: as must be one of ${forms.map((form) => JSON.stringify(form)).join(', ')}, not ${JSON.stringify(as)}`,
    );
  const request = await buildFetch(connection, options);
  const response =
    as === 'socket' ? await connection.transport.upgrade(request) : await connection.transport.send(request);
  if (response.status >= 400 && options.throwException === true) {
    const body =
      as === 'stream' && options.throwEntireMessage === true ? response.body : await errorBody(response);
    throw new EngineError({ status: response.status, method: request.method, url: request.path, body });
  }
  const socket = 'socket' in response ? response.socket : undefined;
  if (as === 'socket' && socket !== undefined) return socket as FetchResult<Form>;
  return (as === 'stream' ? response.body : await collectText(response.body)) as FetchResult<Form>;
}

async function buildFetch(connection: Connection, options: FetchOptions): Promise<TransportRequest> {
  const method = checkMethod(options.method ?? 'get');
  const headers = byLowerCase(options.header);
  const protocol = options.as === 'socket' ? takeProtocol(headers) : undefined;
  const body = encodeBody(options.body, headers);
  quieten(body);
  return {
    method,
    path: buildPath(options),
    ...(await openBody(body, connection.headers(headers, {}))),
    signal: options.signal,
    timeouts: connection.timeouts(options),
    protocol,
  };
}

/** What the caller wants to upgrade to. The headers of an upgrade are the transport's to write. */
function takeProtocol(headers: Headers): string | undefined {
  const { upgrade } = headers;
  if (upgrade === undefined) return undefined;
  delete headers['upgrade'];
  delete headers['connection'];
  return String(upgrade);
}

function checkMethod(method: string): string {
  const upper = String(method).toUpperCase();
  if (methods.includes(upper)) return upper;
  const near = nearest(upper, methods);
  throw new UsageError(
    'INVALID_METHOD',
    `fetch: unknown method ${JSON.stringify(method)}${near === undefined ? `; there are ${methods.join(', ')}` : `; did you mean ${near}?`}`,
  );
}

function buildPath({ url, path, query }: FetchOptions): string {
  if (typeof url !== 'string' || !url.startsWith('/'))
    throw new UsageError(
      'INVALID_OPTION',
      `fetch: url must be a path such as /v1.41/info, not ${JSON.stringify(url)}`,
    );
  const filled = url.replaceAll(/\{([^{}]+)\}/g, (_, name: string) => {
    const value = path?.[name];
    if (value === undefined || value === null)
      throw new UsageError('MISSING_PARAMETER', `fetch: path has no ${name} for ${url}`);
    return encodeSegments('fetch', name, String(value));
  });
  for (const name of Object.keys(path ?? {}))
    if (!url.includes(`{${name}}`))
      throw new UsageError('UNKNOWN_PARAMETER', `fetch: ${url} has no {${name}}`);
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query ?? {})) {
    for (const item of Array.isArray(value) ? value : [value]) {
      if (item !== undefined && item !== null)
        search.append(name, typeof item === 'object' ? toJson('fetch', name, item) : String(item));
    }
  }
  return search.size === 0 ? filled : `${filled}${filled.includes('?') ? '&' : '?'}${search}`;
}

/** What is sent as it is; anything else as JSON. */
function encodeBody(body: unknown, headers: Headers): Body | undefined {
  if (body === undefined || body === null) return undefined;
  if (isBody(body)) return body;
  headers['content-type'] ??= 'application/json';
  return toJson('fetch', 'body', body);
}
