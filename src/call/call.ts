/** One call of an operation, from its parameters to its result. Every way of calling passes through here. */
import type { CommonOptions } from '../call-options.js';
import { EngineError } from '../errors.js';
import type { As, ResponseKind } from '../table.js';
import { discard, quieten } from '../transport/body.js';
import type { UpgradeResponse } from '../transport/transport.js';
import { ownEntry } from '../util/property.js';
import type { Api } from './api.js';
import { CallScope } from './call-scope.js';
import type { Connection } from './connection.js';
import { checkForm } from './forms.js';
import { framingBefore, framingOf, hasOutput, type OutputCall } from './framing.js';
import type { NamedOperation } from './operation.js';
import { controlOf } from './process-control.js';
import { errorResponse, isRefusal, readRefusal } from './refusal.js';
import { buildRequest, type Parameters, type Request } from './request.js';

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
  const { operation, parameters, options, as } = one;
  const { op, entry } = operation;
  checkForm(operation, as);
  const scope = new CallScope(connection, options);
  const { request, output, framed } = await prepare(scope, api, one);
  const { method, path: url } = request;
  const decoding = decoder ?? loadDecoder();
  const response = await scope.send(request, {
    longRunning: entry.longRunning === true,
    upgrade: isTakenOver(entry.kind),
    protocol: entry.upgrade,
    limitsUpgraded: entry.kind === 'hijack' && as !== 'socket',
  });
  if (isRefusal(response.status)) return refuse(connection, api, one, response, { op, method, url });
  try {
    decoder ??= await decoding;
    return await decoder.decode(entry.kind, as, response, {
      op,
      method,
      url,
      headers: entry.headers,
      framed: framed ?? (output !== undefined && (await framingOf(output, response))),
      control: controlOf(
        ownEntry(api.engine.processes, op),
        parameters,
        () => scope.again(),
        (other, its, signal) => callAnother(connection, api, one, other, its, signal),
      ),
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
  readonly request: Request;
  /** Present if the call gives the output of a process. */
  readonly output: OutputCall | undefined;
  /** Tells if the output will be framed, as far as the engine was asked. Undefined if the answer will tell. */
  readonly framed: boolean | undefined;
}

/** Checks the call, settles on its version, and builds its request. */
async function prepare(scope: CallScope, api: Api, one: Call): Promise<Prepared> {
  const { operation, parameters, as } = one;
  let body: Request['body'];
  try {
    const early = api.check(operation, parameters);
    body = early.body;
    quieten(body);
    const { version, checked } = await api.settle(scope, operation, parameters, early);
    const output = hasOutput(operation, as) ? { scope, api, version, operation, parameters } : undefined;
    const framed = output && (await framingBefore(output));
    return { request: buildRequest(operation, version, checked), output, framed };
  } catch (error) {
    discard(body);
    scope.finish();
    throw error;
  }
}

/** Rejects with the engine's refusal, or resolves to the error body, as the caller wants. */
async function refuse(
  connection: Connection,
  api: Api,
  { as, throwException, throwEntireMessage }: Call,
  response: UpgradeResponse,
  place: { readonly op: string; readonly method: string; readonly url: string },
): Promise<unknown> {
  const { status, body } = response;
  if (throwException && throwEntireMessage && as === 'stream')
    throw new EngineError({ ...place, status, body });
  const refusal = await readRefusal(response, api.engine);
  const versionError = api.refused(connection, refusal);
  if (versionError !== undefined) throw versionError;
  if (throwException) throw new EngineError({ ...place, ...refusal });
  return errorResponse(refusal);
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
