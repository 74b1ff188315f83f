/**
 * Tells if the output of a process is framed or raw. In newer versions, the media type of the answer tells. In older
 * versions, and if the answer has no such media type, the TTY of the process tells, and another operation has to inspect
 * it. The engine's profile has the details.
 */
import type { Readable } from 'node:stream';
import { collectText, drain } from '../results/collect.js';
import { type ApiVersion, type As, compareVersions } from '../table.js';
import type { UpgradeResponse } from '../transport/transport.js';
import { mediaType } from '../util/headers.js';
import { ownEntry, propertyAt } from '../util/property.js';
import type { CallScope } from './call-scope.js';
import { parseJson } from './json.js';
import { type ApiDescription, type NamedOperation, versionInPath } from './operation.js';
import { buildRequest, checkParameters, type Parameters } from './request.js';

/** A call that may give the output of a process. */
export interface OutputCall {
  readonly scope: CallScope;
  readonly api: ApiDescription;
  readonly version: ApiVersion;
  readonly operation: NamedOperation;
  readonly parameters: Parameters;
}

/** Tells if a call gives the output of a process. */
export function hasOutput({ entry }: NamedOperation, as: As | undefined): boolean {
  return (entry.kind === 'frames' || entry.kind === 'hijack') && as !== 'socket';
}

/** Asks the engine before the call if the output will be framed; `undefined` if the answer will tell. */
export async function framingBefore(call: OutputCall): Promise<boolean | undefined> {
  const { toldSince } = call.api.engine.framing;
  const version = versionInPath(call.api.table, call.operation.entry, call.version);
  return compareVersions(version, toldSince) >= 0 ? undefined : askFraming(call);
}

/**
 * Tells from the answer if its output is framed. If the answer does not tell, the engine is asked. Only a reader of the
 * output waits for this: a caller who has input to send, or wants to close the connection, does not.
 */
export function framingOf(call: OutputCall, response: UpgradeResponse): boolean | Promise<boolean> {
  const { api, operation } = call;
  const { headers, status, body } = response;
  const { framedType, rawType } = api.engine.framing;
  const type = mediaType(headers);
  if (type === framedType) return true;
  // An engine that answers 200 to an upgrade calls the output raw in any case (Docker 26.1.5, 28.5.2).
  const reliable = operation.entry.kind !== 'hijack' || status === 101;
  if (type === rawType && reliable) return false;
  const asked = askWhileOpen(call, body, type !== rawType);
  // The reader gets the error.
  asked.catch(() => {});
  return asked;
}

/** Asks if an output is framed, within limits of its own, and until the output is closed. */
async function askWhileOpen(call: OutputCall, body: Readable, otherwise: boolean): Promise<boolean> {
  const { refs } = call.scope;
  const limit = call.scope.again();
  const { signal, finish } = limit;
  // A result that lets the process end does so while it asks, too.
  refs.add(limit);
  const closing = new AbortController();
  const close = () => closing.abort();
  body.once('close', close);
  try {
    const both = signal === undefined ? closing.signal : AbortSignal.any([signal, closing.signal]);
    return (await askFraming(call, both, true)) ?? otherwise;
  } catch (error) {
    throw body.errored ?? error;
  } finally {
    body.off('close', close);
    refs.delete(limit);
    finish();
  }
}

/**
 * Asks the engine for the TTY of the process: the output is framed if there is none. If the engine does not tell, the
 * output counts as framed: raw output is an error then, and frame headers never pass for output.
 *
 * @param ahead True if the answer of the call waits for what the engine says.
 * @returns `undefined` for an operation whose profile has no inspection.
 */
async function askFraming(
  { scope, api, version, operation, parameters }: OutputCall,
  signal: AbortSignal | undefined = scope.signal,
  ahead = false,
): Promise<boolean | undefined> {
  const inspection = ownEntry(api.engine.framing.inspections, operation.op);
  if (inspection === undefined) return undefined;
  const { op, by, flag, detached } = inspection;
  // The answer is not the output of the process: the engine has nothing to frame.
  if (detached !== undefined && propertyAt(parameters, detached) === true) return false;
  const inspecting = { op, entry: api.table.operations[op]! };
  const checked = checkParameters(api, inspecting, { [by]: parameters[by] }, { version });
  const { method, path } = buildRequest(api, inspecting, version, checked);
  const response = await scope.ask(path, signal, ahead);
  const { status } = response;
  if (status !== 200) {
    // Before the call, the call itself will report the error.
    await drain(response);
    return true;
  }
  const text = await collectText(response);
  return propertyAt(parseJson({ status, op, method, url: path, text }), flag) !== true;
}
