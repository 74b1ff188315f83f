/** Makes the result of an answer, by the kind of the operation and the form that the caller wants. */
import type { Duplex } from 'node:stream';
import { StreamError } from '../errors.js';
import { ArchiveEnd } from '../results/archive-end.js';
import { collectBytes, collectText, drain, LONGEST_TEXT } from '../results/collect.js';
import { type ErrorPlaces, failureIn } from '../results/error-record.js';
import { Frames } from '../results/frames.js';
import { HijackedConnection, type ProcessControl } from '../results/hijack.js';
import { Records } from '../results/records.js';
import type { As, OperationEntry, ResponseKind } from '../table.js';
import type { TransportResponse, UpgradeResponse } from '../transport/transport.js';
import { parseJson } from './json.js';

/** The call that an answer belongs to, as far as decoding needs it. */
export interface ResponseContext extends ErrorPlaces {
  readonly op: string;
  readonly method: string;
  readonly url: string;
  readonly framed: boolean | Promise<boolean>;
  /** The encodings of the headers that are more than text. */
  readonly headers: OperationEntry['headers'];
  /** The operations on the process, if the answer is the connection of a process. */
  readonly control: ProcessControl | undefined;
  /** The length of the longest record that is accepted, in bytes. */
  readonly maxRecordBytes: number | undefined;
}

/**
 * @returns The result, or a promise of the result.
 * @throws {DecodeError} The answer should be JSON, and is not.
 */
export function decode(
  kind: ResponseKind,
  as: As | undefined,
  response: UpgradeResponse,
  context: ResponseContext,
): unknown {
  switch (kind) {
    case 'value':
      return as === 'stream' ? response.body : value(response, context);
    case 'text':
      return as === 'stream' ? response.body : collectText(response);
    case 'nothing':
      return drain(response);
    case 'exists':
      return drain(response).then(() => true);
    case 'headers':
      return drain(response).then(() => decodeHeaders(response, context));
    case 'records': {
      const { body } = response;
      if (as === 'stream') return body;
      const records = new Records(body, context);
      return as === 'data' ? records.toArray() : records;
    }
    case 'frames': {
      const frames = new Frames(response.body, context.framed);
      if (as === 'stream') return frames.readable();
      return as === 'data' ? frames.text() : frames;
    }
    case 'bytes':
      response.check?.(new ArchiveEnd(context.op, context));
      return as === 'data' ? collectBytes(response) : response.body;
    case 'socket':
      return handedOver(response, context);
    case 'hijack': {
      if (as === 'socket') return handedOver(response, context);
      const connection = new HijackedConnection(
        response.socket ?? response.body,
        context.framed,
        context.control,
      );
      if (as === 'stream') return connection.readable();
      return as === 'data' ? connection.text() : connection;
    }
  }
}

/**
 * Returns the connection itself.
 *
 * @throws {StreamError} `NOT_SWITCHED`.
 */
function handedOver(response: UpgradeResponse, { op }: ResponseContext): Duplex {
  if (response.socket !== undefined) return response.socket;
  response.body.destroy();
  throw new StreamError('NOT_SWITCHED', `${op}: the engine answered without handing over the connection`);
}

/**
 * Returns the JSON of an answer.
 *
 * @throws {StreamError} `ERROR_RECORD`: the JSON reports a failure, although the status is a success.
 */
async function value(response: UpgradeResponse, context: ResponseContext): Promise<unknown> {
  const { status } = response;
  const text = (await collectBytes(response, LONGEST_TEXT)).toString('utf8');
  // 204 and 304 have no body by definition, whatever else the operation answers with.
  if (text === '' && (status === 204 || status === 304)) return undefined;
  const parsed = parseJson({ status, ...context, text });
  const failure = failureIn(parsed, context.errorRecord, context.op);
  if (failure !== undefined) throw failure;
  return parsed;
}

/**
 * Returns the headers by lower-case name, decoded where they are more than text.
 *
 * @throws {DecodeError} A header that is more than text is missing, or is not JSON.
 */
export function decodeHeaders(
  { status, headers }: TransportResponse,
  { headers: encodings = {}, op, method, url }: Pick<ResponseContext, 'headers' | 'op' | 'method' | 'url'>,
): Record<string, unknown> {
  const decoded = Object.keys(encodings).map((name) => {
    const text = Buffer.from(String(headers[name] ?? ''), 'base64').toString('utf8');
    return [name, parseJson({ status, op, method, url, text })];
  });
  return { ...headers, ...Object.fromEntries(decoded) };
}
