/** Checks the options that callers write, so that a typo is reported and not ignored. */
import { UsageError } from '../errors.js';
import { isObject } from './is-object.js';
import { suggestion } from './nearest.js';

/** The options of every call. */
export const commonOptions = ['signal', 'timeouts', 'headers', 'maxRecordBytes'] as const;

/**
 * Checks the names of options, and the values of the options of every call.
 *
 * @param what The function or object that has the options, for the message.
 * @throws {UsageError} `INVALID_OPTION`: the options are not an object, a name is unknown, or a value is invalid.
 */
export function checkOptions(what: string, options: object, known: readonly string[]): void {
  if (!isObject(options)) throw new UsageError('INVALID_OPTION', `${what} takes an object`);
  for (const [name, value] of Object.entries(options)) {
    if (value === undefined) continue;
    if (!known.includes(name))
      throw new UsageError('INVALID_OPTION', `${what}: unknown option ${name}${suggestion(name, known)}`);
    // A signal is recognised by its members, and not by its class: other realms and polyfills have signals of their
    // own.
    if (name === 'signal' && !(isObject(value) && 'aborted' in value && 'addEventListener' in value))
      throw new UsageError('INVALID_OPTION', `${what}: signal must be an AbortSignal`);
    if (name === 'maxRecordBytes' && !(typeof value === 'number' && value > 0))
      throw new UsageError('INVALID_OPTION', `${what}: maxRecordBytes must be a number above 0`);
    if ((name === 'headers' || name === 'timeouts') && !isObject(value))
      throw new UsageError('INVALID_OPTION', `${what}: ${name} must be an object`);
  }
}
