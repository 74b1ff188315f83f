/** One call of an operation, from its parameters to its result. Every way of calling passes through here. */
import type { CommonOptions } from '../call-options.js';
import { EngineError, type FairleadError } from '../errors.js';
import type { ProcessControl } from '../results/hijack.js';
import type { ApiVersion, As, ResponseKind } from '../table.js';
import { discard, quieten } from '../transport/body.js';
import type { UpgradeResponse } from '../transport/transport.js';
import { ownEntry } from '../util/property.js';
import type { Api, Explanation, Settled } from './api.js';
import { CallScope } from './call-scope.js';
import type { Connection } from './connection.js';
import { isPage, notAnEngine } from './foreign-answer.js';
import { checkForm } from './forms.js';
import { framingBefore, framingOf, hasOutput, type OutputCall } from './framing.js';
import type { NamedOperation } from './operation.js';
import { controlOf } from './process-control.js';
import {
  engineError,
  errorResponse,
  isAbsence,
  isMissingPath,
  isRefusal,
  ofMissingPath,
  readRefusal,
} from './refusal.js';
import { buildRequest, type CheckedParameters, type Parameters, type Request } from './request.js';

/** A call as the caller describes it. */
export interface Call {
  readonly operation: NamedOperation;
  readonly parameters: Parameters;
  readonly options: CommonOptions;
  /** The form of the result. If undefined, the result has the form of its kind. */
  readonly as: As | undefined;
  /** If true, an error status rejects. If false, the call resolves to the engine's error body. */
  readonly throwException: boolean;
  /** If true, with `as: 'stream'` and `throwException`, the error's body is the unread stream. */
  readonly throwEntireMessage: boolean;
}

/** Results and their decoders are loaded by the first call, while the engine is asked. */
let decoder: typeof import('./decode.js') | undefined;

function loadDecoder(): Promise<typeof import('./decode.js')> {
  const loading = import('./decode.js');
  // The call may fail before it waits for the decoder.
  loading.catch(() => {});
  return loading;
}

export async function call(connection: Connection, api: Api, one: Call): Promise<unknown> {
  const { operation, options, as } = one;
  const { op, entry } = operation;
  checkForm(operation, as);
  const scope = new CallScope(connection, options);
  const prepared = prepare(scope, api, one);
  const { version, request, output, framed } = prepared instanceof Promise ? await prepared : prepared;
  const { method, path: url } = request;
  const decoding = decoder ?? loadDecoder();
  const response = await scope.send(request, {
    longRunning: entry.longRunning === true,
    upgrade: isTakenOver(entry.kind),
    protocol: entry.upgrade,
    limitsUpgraded: entry.kind === 'hijack' && as !== 'socket',
  });
  if (isRefusal(response.status)) return refuse(connection, api, one, response, { op, method, url, version });
  try {
    const judging = api.judge(scope, version, response, response.status);
    const verdict = judging instanceof Promise ? await judging : judging;
    if (verdict !== undefined) throw verdict;
    if (isPage(response) && !mayLookLikePage(entry.kind)) throw notAnEngine(op, connection.where, response);
    decoder ??= await decoding;
    return await decoder.decode(entry.kind, as, response, {
      op,
      method,
      url,
      headers: entry.headers,
      framed: framed ?? (output !== undefined && framingOf(output, response)),
      control: processControl(scope, api, one),
      errorMessage: api.engine.errorMessage,
      errorRecord: api.engine.errorRecord,
      maxRecordBytes: options.maxRecordBytes,
    });
  } catch (error) {
    // An answer that nobody reads would keep its connection in use, and the clock of the call running.
    response.body.destroy();
    throw error;
  }
}

/** The facts that a call needs before it is sent. */
interface Prepared {
  readonly version: ApiVersion;
  readonly request: Request;
  /** Present if the call gives the output of a process. */
  readonly output: OutputCall | undefined;
  /** Tells if the output will be framed, as far as the engine was asked. Undefined if the answer will tell. */
  readonly framed: boolean | undefined;
}

/** Checks the call, settles on its version, and builds its request. Only what asks the engine gives a promise. */
function prepare(scope: CallScope, api: Api, one: Call): Prepared | Promise<Prepared> {
  const { operation, parameters } = one;
  let early: CheckedParameters | undefined;
  try {
    early = api.check(operation, parameters);
    quieten(early.body);
    const settled = api.settle(scope, operation, parameters, early);
    if (settled instanceof Promise || hasOutput(operation, one.as))
      return settle(scope, api, one, early, settled);
    const { version, checked } = settled;
    return {
      version,
      request: buildRequest(api, operation, version, checked),
      output: undefined,
      framed: undefined,
    };
  } catch (error) {
    discard(early?.body);
    scope.finish();
    throw error;
  }
}

/** Settles on the version of a call whose parameters are checked, and on the framing of its output. */
async function settle(
  scope: CallScope,
  api: Api,
  { operation, parameters, as }: Call,
  early: CheckedParameters,
  settled: Settled | Promise<Settled>,
): Promise<Prepared> {
  try {
    const { version, checked } = await settled;
    const output = hasOutput(operation, as) ? { scope, api, version, operation, parameters } : undefined;
    const framed = output && (await framingBefore(output));
    return { version, request: buildRequest(api, operation, version, checked), output, framed };
  } catch (error) {
    discard(early.body);
    scope.finish();
    throw error;
  }
}

/** Rejects with the engine's refusal, or resolves to the error body, as the caller wants. */
async function refuse(
  connection: Connection,
  api: Api,
  { operation, options, as, throwException, throwEntireMessage }: Call,
  response: UpgradeResponse,
  { version, ...place }: Place,
): Promise<unknown> {
  const { status, body } = response;
  const { op, method } = place;
  const unread = throwException && throwEntireMessage && as === 'stream';
  if (unread || method === 'HEAD') {
    const error = await explainUnread(connection, api, options, response, { ...place, version }).catch(
      (failure: unknown) => failure as Error,
    );
    if (error !== undefined) {
      body.destroy();
      throw error;
    }
    if (unread) throw new EngineError({ ...place, status, body });
  }
  const refusal = await readRefusal(response, { engine: api.engine, where: connection.where, what: op });
  const versionError = api.refused(connection, refusal);
  if (versionError !== undefined) throw versionError;
  const isMissing = isMissingPath(refusal, api.engine, response);
  const { error, note } = await asking(
    connection,
    options,
    async (scope): Promise<Explanation> =>
      isMissing
        ? await api.explainMissing(scope, version, status)
        : { error: await api.judge(scope, version, response, status) },
  );
  if (error !== undefined) throw error;
  if (operation.entry.kind === 'exists' && isAbsence(refusal, isMissing)) return false;
  if (!throwException) return errorResponse(refusal, note);
  throw engineError(place, isMissing ? ofMissingPath(refusal, note) : refusal);
}

/** Asks the engine within the limits of the call, whose own clock has stopped with its answer. */
async function asking<T>(
  connection: Connection,
  options: CommonOptions,
  ask: (scope: CallScope) => T | Promise<T>,
): Promise<T> {
  const scope = new CallScope(connection, options);
  try {
    return await ask(scope);
  } finally {
    scope.finish();
  }
}

/** The place of a request, and the version in it. */
interface Place {
  readonly op: string;
  readonly method: string;
  readonly url: string;
  readonly version: ApiVersion;
}

/**
 * Returns what the head of a refusal tells if its body is not read: no engine answered, or the version is refused, or
 * the engine is another one.
 */
async function explainUnread(
  connection: Connection,
  api: Api,
  options: CommonOptions,
  response: UpgradeResponse,
  { op, version }: Place,
): Promise<FairleadError | undefined> {
  if (response.status >= 400 && isPage(response)) return notAnEngine(op, connection.where, response);
  return asking(connection, options, async (scope) => {
    const { status } = response;
    const refused = await api.refusedUnread(scope, version, response);
    if (refused !== undefined) return refused;
    return api.isUnmarked(response) && status === 404
      ? (await api.explainMissing(scope, version, status)).error
      : api.judge(scope, version, response, status);
  });
}

/** Makes the control of the process whose connection the call hands over, if it hands over one. */
function processControl(scope: CallScope, api: Api, one: Call): ProcessControl | undefined {
  const operations = ownEntry(api.engine.processes, one.operation.op);
  if (operations === undefined) return undefined;
  return controlOf(
    operations,
    one.parameters,
    () => scope.again(),
    (other, its, signal) => callAnother(scope.connection, api, one, other, its, signal),
  );
}

/** Calls another operation of the API, with the options of the first call. */
function callAnother(
  connection: Connection,
  api: Api,
  one: Call,
  op: string,
  parameters: Parameters,
  signal: AbortSignal | undefined,
): Promise<unknown> {
  const operation = { op, entry: api.table.operations[op]! };
  const options = { ...one.options, signal };
  return call(connection, api, {
    ...one,
    operation,
    parameters,
    options,
    as: undefined,
    throwException: true,
  });
}

const isTakenOver = (kind: ResponseKind) => kind === 'hijack' || kind === 'socket';

/**
 * Tells if an engine's own answer may have the media type of a page. Go guesses the type of an answer without one from
 * its first bytes, and logs can be HTML. Engines write the heads of hijacked answers themselves.
 */
const mayLookLikePage = (kind: ResponseKind) => kind === 'frames';
