/** One call of an operation, from its parameters to its result. Every way of calling passes through here. */

import { formatEndpoint } from '../endpoint/endpoint.js';
import { EngineError } from '../errors.js';
import type { ApiVersion, ResponseKind, Table } from '../table.js';
import { discard, openBody, quieten } from '../transport/body.js';
import { limitCall } from '../transport/timeouts.js';
import type {
  Timeouts,
  TransportRequest,
  TransportResponse,
  UpgradeResponse,
} from '../transport/transport.js';
import type { As, CommonOptions } from '../types.js';
import { abortable } from '../util/abort.js';
import type { Connection } from './connection.js';
import { decode } from './decode.js';
import { checkForm } from './forms.js';
import { askFraming, type FramingQuestion, isFramed, tellsFraming } from './framing.js';
import { checkAvailable, existsIn, type NamedOperation, newestVersion, parametersIn } from './operation.js';
import { controlOf } from './process-control.js';
import { errorBody, errorResponse, versionRefusal } from './refusal.js';
import { buildRequest, type Request } from './request.js';

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

export async function call(connection: Connection, api: Api, one: Call): Promise<unknown> {
  const { operation, parameters, options, as } = one;
  const { op, entry } = operation;
  checkForm(operation, as);
  const timeouts = connection.timeouts(options);
  const { request: built, version, framed, spent } = await prepare(connection, api, one, timeouts);
  const { method, path } = built;
  const sent: TransportRequest = {
    method,
    path,
    ...(await openBody(built.body, connection.headers(built.headers, options))),
    signal: options.signal,
    timeouts,
    spent,
    // A read timeout that the caller asks for on this very call is meant.
    patient: entry.longRunning === true && options.timeouts?.readTimeout === undefined,
    protocol: entry.upgrade,
  };
  const { transport } = connection;
  const response = await (isTakenOver(entry.kind) ? transport.upgrade(sent) : transport.send(sent));
  const place = { op, method, url: path };
  if (isRefusal(response.status)) return refuse(connection, api, one, response, place);
  return decode(entry.kind, as, response, {
    ...place,
    headers: entry.headers,
    framed: framed ?? (await framingOf(connection, one, version, timeouts, response)),
    control: controlOf({
      op,
      id: parameters['id'],
      signal: options.signal,
      callOperation: (name, its) => callAnother(connection, api, one, name, its),
    }),
    maxRecordBytes: options.maxRecordBytes,
  });
}

/** Whether the output is framed, once there is an answer. */
async function framingOf(
  connection: Connection,
  one: Call,
  version: ApiVersion,
  timeouts: Timeouts,
  response: UpgradeResponse,
): Promise<boolean> {
  const told = isFramed(response.headers);
  // Handing a connection over without an upgrade, the engine calls it raw in any case (Docker 26.1.5, 28.5.2).
  if (!mayBeFramed(one) || response.socket === undefined || response.status !== 200) return told;
  try {
    return (await askFraming(question(connection, one, version, timeouts))) ?? told;
  } catch (error) {
    response.socket.destroy();
    throw error;
  }
}

/** What the engine is asked for to know whether output is framed; as a part of the call, its time is the call's. */
function question(
  connection: Connection,
  { operation, parameters, options }: Call,
  version: ApiVersion,
  timeouts: Timeouts,
): FramingQuestion {
  return {
    transport: connection.transport,
    version,
    op: operation.op,
    id: parameters['id'],
    headers: connection.headers({}, options),
    timeouts: { ...timeouts, callTimeout: 0 },
    signal: options.signal,
  };
}

function mayBeFramed({ operation: { entry }, as }: Call): boolean {
  return (entry.kind === 'frames' || entry.kind === 'hijack') && as !== 'socket';
}

/** Calls another operation of the table, with the options of the first call. */
function callAnother(
  connection: Connection,
  api: Api,
  one: Call,
  op: string,
  parameters: Call['parameters'],
): Promise<unknown> {
  const operation = { op, entry: api.table.operations[op]! };
  return call(connection, api, { ...one, operation, parameters, as: undefined, throwException: true });
}

/** What has to be known before a call is sent. */
interface Prepared {
  readonly request: Request;
  /** The API version in use. */
  readonly version: ApiVersion;
  /** Whether the output is framed, if that had to be asked for. */
  readonly framed?: boolean | undefined;
  /** How long it took to ask, in milliseconds. */
  readonly spent?: number;
}

/** Builds the request, and asks the engine for what has to be known before, within the limits of the call. */
async function prepare(connection: Connection, api: Api, one: Call, timeouts: Timeouts): Promise<Prepared> {
  const { operation, parameters, options } = one;
  const asks = (version: ApiVersion) => mayBeFramed(one) && !tellsFraming(version);
  // What is wrong in any version is found before the engine is asked which it speaks.
  const request = buildRequest(
    operation,
    api.version ?? newestTaking(operation, api.table, parameters),
    parameters,
  );
  quieten(request.body);
  if (api.version !== undefined && !asks(api.version)) return { request, version: api.version };
  const started = performance.now();
  const limit = limitCall(options.signal, timeouts.callTimeout, formatEndpoint(connection.endpoint));
  const { signal } = limit;
  try {
    const version = api.version ?? (await abortable(connection.version(api.table, options), signal));
    checkAvailable(operation, version, 'this engine');
    const settled =
      api.version === undefined ? buildRequest(operation, version, parameters, 'this engine') : request;
    const framed = asks(version)
      ? await askFraming({ ...question(connection, one, version, timeouts), signal })
      : undefined;
    return { request: settled, version, framed, spent: performance.now() - started };
  } catch (error) {
    discard(request.body);
    throw error;
  } finally {
    limit.finish();
  }
}

/** Rejects with what the engine says, or resolves to it, as the caller wants. */
async function refuse(
  connection: Connection,
  api: Api,
  { as, throwException, throwEntireMessage }: Call,
  response: TransportResponse,
  place: { op: string; method: string; url: string },
): Promise<unknown> {
  const { status } = response;
  if (throwException && throwEntireMessage && as === 'stream')
    throw new EngineError({ ...place, status, body: response.body });
  const body = await errorBody(response);
  const refusal = versionRefusal(status, body, api.version !== undefined);
  if (refusal) {
    if (api.version === undefined) connection.unsettle();
    throw refusal;
  }
  if (throwException) throw new EngineError({ ...place, status, body });
  return errorResponse(body, status);
}

const isTakenOver = (kind: ResponseKind) => kind === 'hijack' || kind === 'socket';

/** A redirect counts as one: it is never followed, and what was asked for has not been done. A 304 is a success. */
function isRefusal(status: number): boolean {
  return status >= 300 && status !== 304;
}

/** The newest version in which an operation has these parameters; without any such, the newest that has it. */
function newestTaking({ entry }: NamedOperation, table: Table, parameters: Call['parameters']): ApiVersion {
  const given = Object.keys(parameters ?? {}).filter((name) => parameters[name] !== undefined);
  const takesAll = (version: ApiVersion) => {
    const known = parametersIn(entry, version);
    return given.every((name) => known.some((parameter) => parameter.name === name));
  };
  const found = table.versions.findLast((version) => existsIn(entry, version) && takesAll(version));
  return found ?? entry.until ?? newestVersion(table);
}
