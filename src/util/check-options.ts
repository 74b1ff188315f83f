/** Checking the options that callers write by hand, so that a slip is said and not ignored. */
import { UsageError } from '../errors.js';
import { isObject } from './is-object.js';
import { suggestion } from './nearest.js';

/** What every call takes beside its parameters. */
export const commonOptions = ['signal', 'timeouts', 'headers', 'maxRecordBytes'] as const;

/**
 * @param what What the options are of, for the message.
 * @throws {UsageError} `INVALID_OPTION`: not an object, one with a name that nothing reads, or a signal that is none.
 */
export function checkOptions(what: string, options: object, known: readonly string[]): void {
  if (!isObject(options)) throw new UsageError('INVALID_OPTION', `${what} takes an object`);
  for (const [name, value] of Object.entries(options)) {
    if (value === undefined) continue;
    if (!known.includes(name))
      throw new UsageError('INVALID_OPTION', `${what}: unknown option ${name}${suggestion(name, known)}`);
    // By what it does rather than by its class: other realms and polyfills have signals of their own.
    if (name === 'signal' && !(isObject(value) && 'aborted' in value && 'addEventListener' in value))
      throw new UsageError('INVALID_OPTION', `${what}: signal must be an AbortSignal`);
    if (name === 'maxRecordBytes' && !(typeof value === 'number' && value > 0))
      throw new UsageError('INVALID_OPTION', `${what}: maxRecordBytes must be a number above 0`);
    if ((name === 'headers' || name === 'timeouts') && !isObject(value))
      throw new UsageError('INVALID_OPTION', `${what}: ${name} must be an object`);
  }
}
