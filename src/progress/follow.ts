import { failureIn } from '../results/error-record.js';
import type { Progress } from './progress.js';
import { ProgressReducer } from './progress-reducer.js';

/** What the records of a pull, push, build, load or import have in common, in all API versions. */
export interface ProgressRecord {
  readonly id?: string | null | undefined;
  readonly status?: string | null | undefined;
  readonly stream?: string | null | undefined;
  readonly progress?: string | null | undefined;
  readonly progressDetail?: object | null | undefined;
  readonly aux?: unknown;
  readonly error?: string | null | undefined;
  readonly errorDetail?: object | null | undefined;
}

/**
 * Told of the progress after every record, and once more when the work has succeeded. If it gives a promise, the next
 * record waits for it.
 */
export type ProgressListener = (progress: Progress) => unknown;

/**
 * Reads the records of a pull, push, build, load, import, or of a plugin, to their end.
 *
 * What an engine says that fairlead does not know makes no difference; a layer's own words are kept in its `status`.
 *
 * @param records What the operation gives, or records that were kept.
 * @param listener If it throws or rejects, reading stops, which frees the connection.
 * @returns What it came to, once the work has succeeded.
 * @throws {StreamError} The work failed (`ERROR_RECORD`), or the stream broke off: as iterating the records does.
 * @throws What the listener throws.
 */
export async function followProgress(
  records: AsyncIterable<ProgressRecord> | Iterable<ProgressRecord>,
  listener?: ProgressListener,
): Promise<Progress> {
  const reducer = new ProgressReducer();
  for await (const record of records) {
    // `Records` throw it by themselves; records that were kept don't.
    const failure = failureIn(record);
    if (failure !== undefined) throw failure;
    reducer.add(record);
    await listener?.(reducer.progress());
  }
  reducer.finish();
  const progress = reducer.progress();
  await listener?.(progress);
  return progress;
}
