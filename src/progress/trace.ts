/**
 * Decodes the traces of BuildKit: its reports in the records of a build with `version: '2'`.
 *
 * The field numbers are those of `moby.buildkit.v1.StatusResponse` in BuildKit's
 * api/services/control/control.proto, and those of `pb.SourceInfo` and `pb.Range` in solver/pb/ops.proto.
 */
import { StreamError } from '../errors.js';
import { errorMessage } from '../util/error-message.js';
import { property } from '../util/property.js';
import { wrongArgument } from '../util/wrong-argument.js';
import { checkRecord } from './check-record.js';
import { Message } from './protobuf.js';

/** The state of a vertex. BuildKit reports the vertex again whenever its state changes. */
export interface TraceVertex {
  /** The digest that names the vertex. */
  readonly digest: string;
  /** The digests of the vertices whose results it needs. */
  readonly inputs: readonly string[];
  /** The step, as a Dockerfile has it: `[2/3] RUN npm ci`. */
  readonly name: string;
  /** True if the result came from the cache. */
  readonly cached: boolean;
  /** When the work began. Undefined if it has not. */
  readonly started: Date | undefined;
  /** When the work ended. Undefined if it has not. */
  readonly completed: Date | undefined;
  /** The reason of the failure. Undefined if the vertex has not failed. */
  readonly error: string | undefined;
}

/** The state of a part of the work of a vertex. */
export interface TraceStatus {
  /** The name of the part within its vertex, such as the digest of a layer. */
  readonly id: string;
  /** The digest of the vertex. */
  readonly vertex: string;
  /** The kind of work: `extracting`, `transferring`. */
  readonly name: string;
  /** Bytes or items that are done. */
  readonly current: number;
  /** Bytes or items in all; 0 if that is not known. */
  readonly total: number;
  /** When the state was reported. */
  readonly timestamp: Date | undefined;
  /** When this part began. Undefined if it has not. */
  readonly started: Date | undefined;
  /** When this part ended. Undefined if it has not. */
  readonly completed: Date | undefined;
}

/** A piece of the output of a process. */
export interface TraceLog {
  /** The digest of the vertex. */
  readonly vertex: string;
  /** When the process wrote it. */
  readonly timestamp: Date | undefined;
  /** 1 for stdout, 2 for stderr. */
  readonly stream: number;
  /** The bytes as they came. A piece may end in the middle of a character. */
  readonly data: Buffer;
}

/** A range in a file. Lines count from 1, characters from 0. */
export interface TraceRange {
  /** Where the range begins. */
  readonly start: { readonly line: number; readonly character: number };
  /** Where the range ends. */
  readonly end: { readonly line: number; readonly character: number };
}

/** A warning of BuildKit about a Dockerfile. Seen on Docker 28.5, not seen on Docker 20.10 and 26.1. */
export interface TraceWarning {
  /** The digest of the vertex. */
  readonly vertex: string;
  /** The severity; 1 for the checks of a Dockerfile. */
  readonly level: number;
  /** The warning, in a sentence. */
  readonly short: string;
  /** Further sentences about the warning. */
  readonly detail: readonly string[];
  /** The address of a page about the warning. Empty if there is none. */
  readonly url: string;
  /** The file that the warning is about. Undefined if it is not about a file. */
  readonly file: string | undefined;
  /** The ranges in that file. */
  readonly ranges: readonly TraceRange[];
}

/** One report of BuildKit: the changes since the report before. */
export interface BuildTrace {
  /** The vertices whose state changed. */
  readonly vertexes: readonly TraceVertex[];
  /** The parts of work whose state changed. */
  readonly statuses: readonly TraceStatus[];
  /** What processes wrote. */
  readonly logs: readonly TraceLog[];
  /** New warnings. */
  readonly warnings: readonly TraceWarning[];
}

const vertex = (message: Message): TraceVertex => ({
  digest: message.text(1),
  inputs: message.texts(2),
  name: message.text(3),
  cached: message.bool(4),
  started: message.time(5),
  completed: message.time(6),
  error: message.text(7) || undefined,
});

const status = (message: Message): TraceStatus => ({
  id: message.text(1),
  vertex: message.text(2),
  name: message.text(3),
  current: message.int(4),
  total: message.int(5),
  timestamp: message.time(6),
  started: message.time(7),
  completed: message.time(8),
});

const log = (message: Message): TraceLog => ({
  vertex: message.text(1),
  timestamp: message.time(2),
  stream: message.int(3),
  data: Buffer.from(message.bytes(4)),
});

const position = (message: Message | undefined) => ({
  line: message?.int(1) ?? 0,
  character: message?.int(2) ?? 0,
});

const range = (message: Message): TraceRange => ({
  start: position(message.message(1)),
  end: position(message.message(2)),
});

const warning = (message: Message): TraceWarning => ({
  vertex: message.text(1),
  level: message.int(2),
  short: message.text(3),
  detail: message.texts(4),
  url: message.text(5),
  file: message.message(6)?.text(1),
  ranges: message.messages(7).map(range),
});

function decode(base64: string): BuildTrace {
  const bytes = Buffer.from(base64, 'base64');
  if (bytes.toString('base64') !== base64) throw new Error('its data is not base64');
  const response = new Message(bytes);
  return {
    vertexes: response.messages(1).map(vertex),
    statuses: response.messages(2).map(status),
    logs: response.messages(3).map(log),
    warnings: response.messages(4).map(warning),
  };
}

/** The id of the records that are traces. */
const TRACE = 'moby.buildkit.trace';

/**
 * Returns the trace in a record; undefined if the record is not a trace.
 *
 * @throws {StreamError} `MALFORMED_RECORD`: the record is a trace, but cannot be read.
 */
export function traceIn(record: unknown): BuildTrace | undefined {
  if (property(record, 'id') !== TRACE) return undefined;
  const aux = property(record, 'aux');
  try {
    if (typeof aux !== 'string') throw new Error('it has no data');
    return decode(aux);
  } catch (cause) {
    const message = `a trace of BuildKit cannot be read: ${errorMessage(cause)}`;
    throw new StreamError('MALFORMED_RECORD', message, { detail: record, cause });
  }
}

/**
 * Decodes a record of a build with BuildKit.
 *
 * A build with BuildKit also sends other records: records with the id `moby.image.id` have the image's id as `aux.ID`,
 * and records without an id have text in `stream`.
 *
 * @param record The whole record, not its `aux`.
 * @returns The trace. Undefined if the record is not a trace: its id is not `moby.buildkit.trace`.
 * @throws {UsageError} `INVALID_OPTION`: the argument is not a whole record: a text such as the record's `aux`, a record
 * without its id, a trace that is decoded already, or a list or stream of records.
 * @throws {StreamError} `MALFORMED_RECORD`: the record is a trace, but cannot be read.
 */
export function decodeTrace(record: unknown): BuildTrace | undefined {
  checkRecord('decodeTrace', record);
  // Only a trace has text in `aux`, and only a decoded trace has vertexes.
  const lacksId = property(record, 'id') === undefined;
  if (lacksId && (typeof property(record, 'aux') === 'string' || Array.isArray(property(record, 'vertexes'))))
    throw wrongArgument(
      'decodeTrace: the argument',
      `a whole record, whose id is ${TRACE} if it is a trace`,
      record,
    );
  return traceIn(record);
}
