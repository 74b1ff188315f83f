/** The result of operations that answer with one JSON document after another: pulls, builds, events, stats. */
import type { Readable } from 'node:stream';
import type { ErrorRecordShape } from '../engine-profile.js';
import { StreamError } from '../errors.js';
import { failureIn } from './error-record.js';
import { JsonStream } from './json-stream.js';
import { Streamed } from './streamed.js';

/** Options of the decoder. */
export interface RecordsOptions {
  /** The length of the longest record that is accepted, in bytes. @default 64 MiB */
  readonly maxRecordBytes?: number | undefined;
  /** The form of the records that report a failure. @default no record does */
  readonly errorRecord?: ErrorRecordShape | undefined;
  /** The operationId, for messages. */
  readonly op?: string | undefined;
}

const MAX_RECORD_BYTES = 64 * 1024 * 1024;
/** The number of the last records that an error shows. */
const KEPT = 100;

/** Keeps the last records of a stream. */
class LastRecords {
  readonly #ring: unknown[] = [];
  #count = 0;

  add(record: unknown): void {
    this.#ring[this.#count++ % KEPT] = record;
  }

  list(): unknown[] {
    const first = this.#count % KEPT;
    return this.#count <= KEPT
      ? this.#ring.slice()
      : [...this.#ring.slice(first), ...this.#ring.slice(0, first)];
  }
}

/**
 * The records of an answer as they arrive. They can be iterated once.
 *
 * Iteration throws a `StreamError` for a record by which the engine reports an error (`ERROR_RECORD`, with the engine's
 * message and the record as `detail`), for text that is not JSON, and for a stream that breaks off. The error's
 * `records` are the last 100 records before it.
 */
export class Records<T = unknown> extends Streamed<T> {
  readonly #options: RecordsOptions;

  /** @internal */
  constructor(body: Readable, options: RecordsOptions = {}) {
    super(body);
    this.#options = options;
  }

  /**
   * Resolves to all records once the engine is done. Memory grows with their number.
   *
   * @throws {StreamError} As iteration does.
   */
  async toArray(): Promise<T[]> {
    const records: T[] = [];
    for await (const batch of this.batches()) for (const record of batch) records.push(record);
    this.checkWhole();
    return records;
  }

  /** @internal */
  protected async *decode(body: Readable): AsyncGenerator<readonly T[], void, undefined> {
    const json = new JsonStream(this.#options.maxRecordBytes ?? MAX_RECORD_BYTES);
    const last = new LastRecords();
    try {
      for await (const chunk of body as AsyncIterable<Buffer>)
        yield* this.#checked((documents) => json.push(chunk, documents), last);
      yield* this.#checked((documents) => json.end(documents), last);
    } catch (failure) {
      if (this.dropped) return;
      const error = this.reason ?? failure;
      if (error instanceof StreamError && error.records.length === 0) error.records = last.list();
      throw error;
    } finally {
      body.destroy();
    }
  }

  /** Gives the records that a chunk completes, and then throws if the chunk holds an error as well. */
  *#checked(
    take: (documents: unknown[]) => void,
    last: LastRecords,
  ): Generator<readonly T[], void, undefined> {
    const documents: unknown[] = [];
    let failure: unknown;
    try {
      take(documents);
    } catch (error) {
      failure = error;
    }
    const at = documents.findIndex((document) => this.#failureIn(document) !== undefined);
    const good = at < 0 ? documents : documents.slice(0, at);
    for (const document of good) last.add(document);
    if (good.length > 0) yield good as T[];
    if (at >= 0) throw this.#failureIn(documents[at]);
    if (failure !== undefined) throw failure;
  }

  #failureIn(document: unknown): StreamError | undefined {
    const { errorRecord, op } = this.#options;
    return errorRecord && failureIn(document, errorRecord, op);
  }
}
