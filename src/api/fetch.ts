/** Raw requests, for operations that the API's description lacks. */
import { type AnswerOptions, CallScope } from '../call/call-scope.js';
import { type Connection, connectionOf } from '../call/connection.js';
import { checkText, checkWellFormed, encodeSegments, scalar, toJson } from '../call/encode.js';
import { engineError, isRefusal, readRefusal } from '../call/refusal.js';
import type { Request } from '../call/request.js';
import type { CommonOptions, Conn } from '../call-options.js';
import type { EngineProfile } from '../engine-profile.js';
import { EngineError, UsageError } from '../errors.js';
import { collectText } from '../results/collect.js';
import { type As, forms } from '../table.js';
import { type Body, isBody, quieten } from '../transport/body.js';
import { checkOptions, commonOptions, reading } from '../util/check-options.js';
import { byLowerCase, type Headers } from '../util/headers.js';
import { isObject } from '../util/is-object.js';
import { nearest } from '../util/nearest.js';
import { ownEntry } from '../util/property.js';
import type { ResultSocket, ResultStream } from '../util/ref-counted.js';
import { shownValue } from '../util/wrong-argument.js';

/** The methods that an editor offers. */
type Method = 'get' | 'head' | 'post' | 'put' | 'delete' | 'patch' | 'options';
/** Any other method. In a union with plain `string`, the methods would be lost to editors. */
type AnyCase = string & Record<never, never>;

/** A raw request. */
export interface FetchOptions<Form extends As = As> extends Omit<CommonOptions, 'maxRecordBytes'> {
  /** The path with the version, percent-encoded: `/v1.40/containers/{id}/checkpoints`. */
  readonly url: string;
  /** The HTTP method, in upper or lower case. @default 'get' */
  readonly method?: Method | AnyCase | undefined;
  /** The query of the url. An array repeats its name; an object is sent as JSON. */
  readonly query?: Readonly<Record<string, unknown>> | undefined;
  /** The values of the placeholders `{…}` in the url, each encoded as one segment. */
  readonly path?: Readonly<Record<string, string | number>> | undefined;
  /** Another name of `headers`. Only one of the two may be given. */
  readonly header?: Readonly<Record<string, string | string[]>> | undefined;
  /** The request body. Streams, bytes and strings are sent as they are, anything else as JSON. */
  readonly body?: unknown;
  /**
   * The form of the result:
   *
   * - `'data'`: the body as text.
   * - `'stream'`: a Readable of the body.
   * - `'socket'`: the raw connection, after an upgrade. The header `upgrade` names the protocol, `tcp` by default. With
   *   `websocket`, the connection carries the bytes of the messages, each of 64 MiB at most. If the engine does not hand the connection over,
   *   the result is the body as text.
   *
   * @default 'data'
   */
  readonly as?: Form | AnyForm<Form> | undefined;
  /**
   * If true, an error status or a redirect rejects with an `EngineError`, as it does for operations. If false, the call
   * resolves to the body of such an answer.
   *
   * @default true for `engine.fetch`, false for the function `fetch`
   */
  readonly throwException?: boolean | undefined;
  /** If true, with `as: 'stream'` and `throwException`, the error's `body` is the unread stream. @default false */
  readonly throwEntireMessage?: boolean | undefined;
}

/** Lists every form, so that an editor offers every form. With `Form` alone, an editor offers only the default. */
type AnyForm<Form extends As> = Form extends unknown ? As : never;

/** The result of a raw request, in a form. */
export type FetchResult<Form extends As> = Form extends 'stream'
  ? ResultStream
  : Form extends 'socket'
    ? ResultSocket | string
    : string;

/** `fetch` over the connection of an engine. An error status rejects, unless `throwException` is false. */
export type EngineFetch = <Form extends As = 'data'>(
  options: FetchOptions<Form>,
) => Promise<FetchResult<Form>>;

const known = [
  'url',
  'method',
  'query',
  'path',
  'header',
  'headers',
  'body',
  'as',
  'throwException',
  'throwEntireMessage',
  ...commonOptions.filter((name) => name !== 'headers' && name !== 'maxRecordBytes'),
];
const methods = ['GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'];

/** Sends a raw request to the engine that a `conn` leads to. */
export async function fetchFrom<Form extends As = 'data'>(
  engine: EngineProfile,
  options: FetchOptions<Form> & { readonly conn: Conn },
): Promise<FetchResult<Form>> {
  checkOptions('fetch', options, ['conn', ...known]);
  const { conn, ...rest } = options;
  return send(
    connectionOf(conn, engine.access),
    engine,
    rest as FetchOptions<Form>,
    rest.throwException === true,
  );
}

/** Makes the `fetch` of an engine. The requests use the connection of the engine. */
export function fetchOver(connection: Connection, engine: EngineProfile): EngineFetch {
  return async function fetch(options) {
    checkOptions('fetch', options, known);
    return send(connection, engine, options, options.throwException !== false);
  };
}

async function send<Form extends As>(
  connection: Connection,
  engine: EngineProfile,
  options: FetchOptions<Form>,
  throwException: boolean,
): Promise<FetchResult<Form>> {
  const as = reading('fetch', () => formOf(options));
  const request = reading('fetch', () => buildRequest(options));
  quieten(request.body);
  const { signal, timeouts } = options;
  const scope = new CallScope(connection, { signal, timeouts });
  const response = await scope.send(request, request);
  const { status, socket } = response;
  if (isRefusal(status) && throwException) {
    const place = { method: request.method, url: request.path };
    if (as === 'stream' && options.throwEntireMessage === true)
      throw new EngineError({ ...place, status, body: response.body });
    // A query can contain secrets.
    const what = `${place.method} ${place.url.split('?', 1)[0]}`;
    throw engineError(place, await readRefusal(response, { engine, where: connection.where, what }));
  }
  if (as === 'socket' && socket !== undefined) return socket as FetchResult<Form>;
  return (as === 'stream' ? response.body : await collectText(response)) as FetchResult<Form>;
}

function formOf({ as = 'data' }: FetchOptions): As {
  if (forms.includes(as)) return as;
  const names = forms.map((form) => JSON.stringify(form)).join(', ');
  throw new UsageError('INVALID_OPTION', `fetch: as must be one of ${names}, not ${shownValue(as)}`);
}

function buildRequest(options: FetchOptions): Request & AnswerOptions {
  const method = checkMethod(options.method ?? 'get');
  const headers = requestHeaders(options);
  const upgrade = options.as === 'socket';
  const protocol = upgrade ? takeProtocol(headers) : undefined;
  const body = encodeBody(options.body, headers);
  return {
    method,
    path: buildPath(options),
    headers,
    body,
    upgrade,
    protocol,
  };
}

/** @throws {UsageError} `INVALID_OPTION`: both names are given, or the headers are not an object. */
function requestHeaders({ header, headers }: FetchOptions): Headers {
  if (header !== undefined && headers !== undefined)
    throw new UsageError('INVALID_OPTION', 'fetch: header and headers are two names of one option: give one');
  if (header !== undefined && !isObject(header))
    throw new UsageError('INVALID_OPTION', 'fetch: header must be an object');
  return byLowerCase(headers ?? header);
}

/**
 * Returns the protocol of an upgrade, and removes it from the headers: the transport writes the headers of an upgrade.
 */
function takeProtocol(headers: Headers): string | undefined {
  const { upgrade } = headers;
  if (upgrade === undefined) return undefined;
  delete headers['upgrade'];
  delete headers['connection'];
  return String(upgrade);
}

function checkMethod(method: string): string {
  const upper = typeof method === 'string' ? method.toUpperCase() : '';
  if (methods.includes(upper)) return upper;
  const near = nearest(upper, methods);
  throw new UsageError(
    'INVALID_METHOD',
    `fetch: unknown method ${shownValue(method)}${near === undefined ? `; there are ${methods.join(', ')}` : `; did you mean ${near}?`}`,
  );
}

function buildPath({ url, path, query }: FetchOptions): string {
  if (typeof url !== 'string' || !url.startsWith('/'))
    throw new UsageError(
      'INVALID_OPTION',
      `fetch: url must be a path, which begins with a slash, not ${shownValue(url)}`,
    );
  // Anything else would be sent as another address than the caller means.
  if (!/^[!-~]*$/.test(url))
    throw new UsageError(
      'INVALID_OPTION',
      `fetch: url must be ASCII without blanks, and the rest percent-encoded: give names as placeholders {…} and in path, not in ${JSON.stringify(url.slice(0, 200))}`,
    );
  checkText('fetch', 'url', url);
  const filled = url.replaceAll(/\{([^{}]+)\}/g, (_, name: string) => {
    const value = path === undefined || path === null ? undefined : ownEntry(path, name);
    if (value === undefined || value === null)
      throw new UsageError('MISSING_PARAMETER', `fetch: path has no ${name} for ${url}`);
    return encodeSegments('fetch', name, scalar('fetch', name, value));
  });
  for (const name of Object.keys(path ?? {}))
    if (!url.includes(`{${name}}`))
      throw new UsageError('UNKNOWN_PARAMETER', `fetch: ${url} has no {${name}}`);
  if (query !== undefined && query !== null && !isObject(query))
    throw new UsageError('INVALID_OPTION', 'fetch: query must be an object');
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query ?? {})) {
    checkText('fetch', name, name);
    for (const item of Array.isArray(value) ? value : [value]) {
      if (item !== undefined && item !== null) {
        const text = typeof item === 'object' ? toJson('fetch', name, item) : scalar('fetch', name, item);
        search.append(name, checkText('fetch', name, text));
      }
    }
  }
  return search.size === 0 ? filled : `${filled}${filled.includes('?') ? '&' : '?'}${search}`;
}

/** Returns bytes and streams as they are, and anything else as JSON. */
function encodeBody(body: unknown, headers: Headers): Body | undefined {
  if (body === undefined || body === null) return undefined;
  if (typeof body === 'string') return checkWellFormed('fetch', 'body', body);
  if (isBody(body)) return body;
  headers['content-type'] ??= 'application/json';
  return toJson('fetch', 'body', body);
}
