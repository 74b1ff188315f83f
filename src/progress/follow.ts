import { errorRecord } from '../docker/error-record.js';
import { failureIn } from '../results/error-record.js';
import { wrongArgument } from '../util/wrong-argument.js';
import type { Progress } from './progress.js';
import { ProgressReducer } from './progress-reducer.js';

/** The fields that the records of a pull, push, build, load or import have in common, in all API versions. */
export interface ProgressRecord {
  /** The layer or the step that the record is about. */
  readonly id?: string | null | undefined;
  /** The state of the layer or of the work, in the engine's words. */
  readonly status?: string | null | undefined;
  /** Output of a classic build. */
  readonly stream?: string | null | undefined;
  /** A progress bar of characters. */
  readonly progress?: string | null | undefined;
  /** Bytes or steps that are done, and of how many. */
  readonly progressDetail?: object | null | undefined;
  /** Data of the result: an image's ID, a digest, a trace of BuildKit. */
  readonly aux?: unknown;
  /** The images that Podman's own API has pulled, by their IDs. */
  readonly images?: readonly string[] | null | undefined;
  /** The digest of what Podman's own API has pushed. */
  readonly manifestdigest?: string | null | undefined;
  /** The reason why the work failed. */
  readonly error?: string | null | undefined;
  /** The same reason, with a code perhaps. */
  readonly errorDetail?: object | null | undefined;
}

/**
 * A function that is called with the progress after every record, and once more when the work has succeeded. If it
 * returns a promise, the next record is read when the promise has resolved.
 */
export type ProgressListener = (progress: Progress) => unknown;

/**
 * Reads the records of a pull, push, build, load or import, or of the pull or push of a plugin, to the end, and reports
 * the progress.
 *
 * Records with a text that fairlead does not know do not change the progress. The `status` of a layer always has the
 * engine's own words.
 *
 * @param records The result of the operation, or records that were stored earlier.
 * @param listener Receives the progress. If the listener throws or rejects, reading stops, and the connection is freed.
 * @returns The final progress, after the work has succeeded.
 * @throws {UsageError} `INVALID_OPTION`: `records` are not records, or the listener is not a function.
 * @throws {StreamError} The work failed (`ERROR_RECORD`), or the stream broke off. Iterating the records throws the same.
 * @throws The error that the listener throws.
 */
export async function followProgress(
  records: AsyncIterable<ProgressRecord> | Iterable<ProgressRecord>,
  listener?: ProgressListener,
): Promise<Progress> {
  if (!isIterable(records))
    throw wrongArgument(
      'followProgress: records',
      'the result of an operation, or a list of records',
      records,
    );
  if (listener !== undefined && listener !== null && typeof listener !== 'function')
    throw wrongArgument('followProgress: the listener', 'a function', listener);
  const reducer = new ProgressReducer();
  for await (const record of records) {
    // The result `as: 'stream'` gives bytes. Any other value that is no record does not change the progress.
    if (ArrayBuffer.isView(record))
      throw wrongArgument('followProgress: a record', 'an object as the engine sends it', record);
    // `Records` throw the failure themselves. Stored records do not.
    const failure = failureIn(record, errorRecord);
    if (failure !== undefined) throw failure;
    reducer.add(record);
    await listener?.(reducer.progress());
  }
  reducer.finish();
  const progress = reducer.progress();
  await listener?.(progress);
  return progress;
}

/** Tells if a value can be iterated. The characters of a text and the bytes of a Buffer are no records. */
function isIterable(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return false;
  return [Symbol.asyncIterator, Symbol.iterator].some(
    (name) => typeof Reflect.get(value, name) === 'function',
  );
}
