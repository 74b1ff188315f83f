/** One call of an operation, from its parameters to its result. Every way of calling passes through here. */

import { randomBytes } from 'node:crypto';
import { abortable } from './abortable.js';
import type { Connection } from './connection.js';
import { decode, forms } from './decode.js';
import { EngineError, UsageError } from './errors.js';
import { askFraming, isFramed } from './framing.js';
import { checkAvailable, type NamedOperation, newestVersion } from './operation.js';
import { errorBody, errorResponse, versionRefusal } from './refusal.js';
import { buildRequest } from './request.js';
import type { ApiVersion, Table } from './table.js';
import type { Headers, TransportRequest, UpgradeResponse } from './transport.js';
import type { As, CommonOptions } from './types.js';

/** Which API a call is made against: a pinned version of the table, or the one that is settled on. */
export interface Api {
  readonly table: Table;
  readonly version: ApiVersion | undefined;
}

export interface Call {
  readonly operation: NamedOperation;
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly options: CommonOptions;
  /** The form of the result; absent: the kind's own. */
  readonly as: As | undefined;
  /** An error status rejects, rather than resolving to the engine's error body. */
  readonly throwException: boolean;
  /** With `as: 'stream'`, the error's body is the unread stream. */
  readonly throwEntireMessage: boolean;
}

export async function call(
  connection: Connection,
  api: Api,
  { operation, parameters, options, as, throwException, throwEntireMessage }: Call,
): Promise<unknown> {
  const { op, entry } = operation;
  checkForm(operation, as);
  // What is wrong in any version is found before the engine is asked which it speaks.
  if (api.version === undefined) buildRequest(operation, newestWith(operation, api.table), parameters);
  const version = api.version ?? (await abortable(connection.version(api.table), options.signal));
  checkAvailable(operation, version);
  const { headers: own, ...request } = buildRequest(operation, version, parameters);
  const headers = connection.headers({ ...handshake(entry.upgrade), ...own }, options);
  const timeouts = connection.timeouts(options);
  const { transport } = connection;
  const { signal } = options;
  const streams = entry.kind === 'frames' || entry.kind === 'hijack';
  const asked =
    streams && as !== 'socket'
      ? await askFraming({
          transport,
          version,
          op,
          id: parameters['id'],
          headers: connection.headers({}, options),
          timeouts,
          signal,
        })
      : undefined;
  const sent: TransportRequest = {
    ...request,
    headers,
    timeouts,
    signal,
    // A read timeout that the caller asks for on this very call is meant.
    patient: entry.patient === true && options.timeouts?.readTimeout === undefined,
    protocol: entry.upgrade,
  };
  const response: UpgradeResponse =
    entry.kind === 'hijack' || entry.kind === 'socket'
      ? await transport.upgrade(sent)
      : await transport.send(sent);
  const place = { op, method: request.method, url: request.path };
  if (isRefusal(response.status)) {
    if (throwException && throwEntireMessage && as === 'stream')
      throw new EngineError({ ...place, status: response.status, body: response.body });
    const body = await errorBody(response);
    const refusal = versionRefusal(response.status, body);
    if (refusal) {
      if (api.version === undefined) connection.unsettle();
      throw refusal;
    }
    if (throwException) throw new EngineError({ ...place, status: response.status, body });
    return errorResponse(body, response.status);
  }
  return decode(entry.kind, as, response, { ...place, framed: isFramed(asked, response.headers) });
}

/** A redirect counts as one: it is never followed, and what was asked for has not been done. A 304 is a success. */
function isRefusal(status: number): boolean {
  return status >= 300 && status !== 304;
}

function checkForm({ op, entry }: NamedOperation, as: As | undefined): void {
  if (as === undefined || forms[entry.kind].includes(as)) return;
  throw new UsageError(
    'INVALID_OPTION',
    `${op} cannot be taken as ${JSON.stringify(as)}, only as ${forms[entry.kind].map((form) => JSON.stringify(form)).join(', ')}`,
  );
}

/** What the protocol asks of the request that leads to it: a websocket's key (RFC 6455, 4.1). */
function handshake(protocol: string | undefined): Headers {
  return protocol === 'websocket'
    ? { 'sec-websocket-key': randomBytes(16).toString('base64'), 'sec-websocket-version': '13' }
    : {};
}

/** The newest version that has an operation. */
function newestWith({ entry }: NamedOperation, table: Table): ApiVersion {
  return entry.until ?? newestVersion(table);
}
