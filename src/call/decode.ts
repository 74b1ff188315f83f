/** From an answer to a result, by the kind of the operation and the form that the caller wants. */
import type { Duplex } from 'node:stream';
import { StreamError } from '../errors.js';
import { collectBytes, collectText, drain } from '../results/collect.js';
import { Frames } from '../results/frames.js';
import { HijackedConnection } from '../results/hijack.js';
import { Records } from '../results/records.js';
import type { OperationEntry, ResponseKind } from '../table.js';
import type { UpgradeResponse } from '../transport/transport.js';
import type { As } from '../types.js';
import { decodeHeaders } from './header-values.js';
import { parseJson } from './json.js';
import type { ProcessControl } from './process-control.js';

/** What is known of an answer beside its content. */
export interface Answered {
  readonly op: string;
  readonly method: string;
  readonly url: string;
  readonly framed: boolean;
  /** The headers that are more than text. */
  readonly headers: OperationEntry['headers'];
  /** How to get at the process whose connection the answer is. */
  readonly control: ProcessControl | undefined;
  /** The longest record that is taken, in bytes. */
  readonly maxRecordBytes: number | undefined;
}

/** @throws {DecodeError} JSON was promised and something else came. */
export async function decode(
  kind: ResponseKind,
  as: As | undefined,
  response: UpgradeResponse,
  answered: Answered,
): Promise<unknown> {
  const { body } = response;
  switch (kind) {
    case 'value':
      return as === 'stream' ? body : value(response, answered);
    case 'text':
      return as === 'stream' ? body : collectText(body);
    case 'nothing':
      return drain(body);
    case 'headers':
      await drain(body);
      return decodeHeaders(response, answered);
    case 'records': {
      if (as === 'stream') return body;
      const records = new Records(body, answered);
      return as === 'data' ? records.toArray() : records;
    }
    case 'frames': {
      const frames = new Frames(body, answered.framed);
      if (as === 'stream') return frames.readable();
      return as === 'data' ? frames.text() : frames;
    }
    case 'bytes':
      return as === 'data' ? collectBytes(body) : body;
    case 'socket':
      return handedOver(response, answered);
    case 'hijack': {
      if (as === 'socket') return handedOver(response, answered);
      const connection = new HijackedConnection(response.socket ?? body, answered.framed, answered.control);
      if (as === 'stream') return connection.readable();
      return as === 'data' ? connection.text() : connection;
    }
  }
}

/** The connection, for whoever asked for nothing less. */
function handedOver({ body, socket }: UpgradeResponse, { op }: Answered): Duplex {
  if (socket !== undefined) return socket;
  body.destroy();
  throw new StreamError('NOT_SWITCHED', `${op}: the engine answered without handing over the connection`);
}

async function value({ status, body }: UpgradeResponse, answered: Answered): Promise<unknown> {
  const text = await collectText(body);
  // 204 and 304 have no body by definition, whatever else the operation answers with.
  if (text === '' && (status === 204 || status === 304)) return undefined;
  return parseJson({ status, ...answered, text });
}
