/** Errors for arguments of the wrong type, which callers without types can give. */
import { UsageError } from '../errors.js';

/**
 * The error for an argument of the wrong type. The message names the type of what was given, and not the value: the value
 * may be a secret.
 *
 * @param what The argument: `followProgress: the first argument`.
 * @param expected The right type, with an article: `an engine`.
 */
export function wrongArgument(what: string, expected: string, given: unknown): UsageError {
  return new UsageError('INVALID_OPTION', `${what} must be ${expected}, not ${typeName(given)}`);
}

/** Names the type of a value, with an article. */
export function typeName(value: unknown): string {
  if (value === undefined || value === null) return String(value);
  if (Array.isArray(value)) return 'an array';
  if (isThenable(value)) return 'a promise: await it first';
  if (typeof value !== 'object') return typeof value === 'undefined' ? 'undefined' : `a ${typeof value}`;
  const made: unknown = Reflect.get(value, 'constructor');
  const name = typeof made === 'function' ? made.name : '';
  return name === '' || name === 'Object' ? 'an object of another form' : `an instance of ${name}`;
}

/** Shows a short text in a message. Of any other value, only the type is shown. */
export function shownValue(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value);
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : typeName(value);
}

/** Tells if a value is a promise of any make. */
export function isThenable(value: unknown): boolean {
  return typeof value === 'object' && value !== null && typeof Reflect.get(value, 'then') === 'function';
}
