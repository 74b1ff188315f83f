/** Checking the options that callers write by hand, so that a slip in a name is said and not ignored. */
import { UsageError } from './errors.js';
import { suggestion } from './nearest.js';

/** @throws {UsageError} `INVALID_OPTION`: not an object, or one with a name that nothing reads. */
export function checkOptions(what: string, options: object, known: readonly string[]): void {
  if (typeof options !== 'object' || options === null)
    throw new UsageError('INVALID_OPTION', `${what} must be an object`);
  for (const [name, value] of Object.entries(options)) {
    if (value !== undefined && !known.includes(name))
      throw new UsageError('INVALID_OPTION', `${what}: unknown option ${name}${suggestion(name, known)}`);
  }
}

/** What every call takes beside its parameters. */
export const commonOptions = ['signal', 'timeouts', 'headers'] as const;
