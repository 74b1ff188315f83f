/** Limits work that makes several calls, as one call is limited. */
import type { CommonOptions } from '../call-options.js';
import { limitCall } from '../util/abort.js';
import { checkOptions, commonOptions } from '../util/check-options.js';
import { resolveTimeouts } from '../util/timeouts.js';

/**
 * Does work that makes several calls. The signal and the call timeout of the options end the work as a whole. The
 * connection's own call timeout ends each of the calls.
 *
 * @param what The function that does the work, for messages.
 * @param work Gets the options for its calls.
 * @throws {UsageError} `INVALID_OPTION`.
 */
export async function asOneCall<T>(
  what: string,
  options: CommonOptions,
  work: (options: CommonOptions) => Promise<T>,
): Promise<T> {
  checkOptions(what, options, commonOptions);
  const { signal, finish } = limitCall(options.signal, resolveTimeouts(options.timeouts).callTimeout);
  try {
    return await work({ ...options, signal });
  } finally {
    finish();
  }
}
