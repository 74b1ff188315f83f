/** Checks the timeouts that callers write. */
import type { Timeouts } from '../call-options.js';
import { invalidOption, readOptions } from './check-options.js';

/** The longest delay of a timer, about 25 days: `setTimeout` takes a longer delay for 1 ms. */
const LONGEST = 2 ** 31 - 1;
const NAMES = ['connectTimeout', 'readTimeout', 'writeTimeout', 'callTimeout'] as const;

/** All four timeouts in milliseconds, 0 for none. */
export type ResolvedTimeouts = Readonly<Record<(typeof NAMES)[number], number>>;

const NONE: ResolvedTimeouts = { connectTimeout: 0, readTimeout: 0, writeTimeout: 0, callTimeout: 0 };

/**
 * Checks timeouts and fills in absent ones. A timeout that is longer than a timer can be (about 25 days) is off.
 *
 * @param under The timeouts that apply if `timeouts` lacks them.
 * @throws {UsageError} `INVALID_OPTION`: a name is unknown, or a value is not a number of milliseconds.
 */
export function resolveTimeouts(
  timeouts: Timeouts | undefined,
  under: ResolvedTimeouts = NONE,
): ResolvedTimeouts {
  if (timeouts === undefined) return under;
  const given = readOptions('timeouts', timeouts, NAMES, 'timeout');
  const resolved = { ...under };
  for (const name of NAMES) {
    const value = given[name];
    if (value === undefined) continue;
    if (typeof value !== 'number' || !(value >= 0))
      throw invalidOption(name, ' must be a number of milliseconds, 0 for none');
    resolved[name] = value > LONGEST ? 0 : value;
  }
  return resolved;
}
