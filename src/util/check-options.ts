/** Checks the options that callers write, so that a typo is reported and not ignored. */
import { UsageError } from '../errors.js';
import { isObject } from './is-object.js';
import { suggestion } from './nearest.js';
import { typeName } from './wrong-argument.js';

/** The options of every call. */
export const commonOptions = ['signal', 'timeouts', 'headers', 'maxRecordBytes'] as const;

/** Returns the error for an option whose value cannot be used. The message never quotes the value. */
export function invalidOption(what: string, why: string, cause?: unknown): UsageError {
  return new UsageError('INVALID_OPTION', `${what}${why}`, cause === undefined ? undefined : { cause });
}

/**
 * Runs code that reads what a caller wrote. Getters and proxies are code of the caller, and may throw.
 *
 * @throws {UsageError} As `read`; `INVALID_OPTION` if `read` throws anything else.
 */
export function reading<T>(what: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw invalidOption(what, ' cannot be read: a getter or a proxy of the options throws', error);
  }
}

/**
 * Tells if a value can hold options: a plain object, an instance of a class, or a module. A Map, a promise or an instance
 * of `Headers` has no properties of its own, and what it holds would be ignored.
 */
function holdsOptions(value: unknown): value is object {
  if (!isObject(value)) return false;
  const tag = Object.prototype.toString.call(value);
  return tag === '[object Object]' || tag === '[object Module]' || hasNames(value);
}

/** Tells if an object has properties by name. A list of bytes or of characters has properties by number only. */
const hasNames = (value: object) => Object.keys(value).some((name) => !/^\d+$/.test(name));

/**
 * Lists the properties of an object that a caller wrote.
 *
 * @param what The function or object that has the options, for the message.
 * @throws {UsageError} `INVALID_OPTION`: the value is not an object that can hold options, or reading it fails.
 */
export function entriesOf(what: string, options: unknown): [name: string, value: unknown][] {
  return reading(what, () => {
    if (!holdsOptions(options)) throw invalidOption(what, ` takes an object, not ${typeName(options)}`);
    return Object.entries(options);
  });
}

/**
 * Checks the names of options, and the values of the options of every call.
 *
 * @param what The function or object that has the options, for the message.
 * @param kind The word for an option, for the message.
 * @throws {UsageError} `INVALID_OPTION`: the options are not an object, a name is unknown, or a value is invalid.
 */
export function checkOptions(
  what: string,
  options: unknown,
  known: readonly string[],
  kind = 'option',
): void {
  for (const [name, value] of entriesOf(what, options)) {
    if (value === undefined) continue;
    if (!known.includes(name))
      throw invalidOption(what, `: unknown ${kind} ${name}${suggestion(name, known)}`);
    if ((commonOptions as readonly string[]).includes(name))
      reading(what, () => checkCommon(what, name, value));
  }
}

/** Checks the value of an option that every call has. Other functions have the same options by the same names. */
function checkCommon(what: string, name: string, value: unknown): void {
  // A signal is recognised by its members, and not by its class: other realms and polyfills have signals of their own.
  if (name === 'signal' && !(isObject(value) && 'aborted' in value && 'addEventListener' in value))
    throw invalidOption(what, ': signal must be an AbortSignal');
  if (name === 'maxRecordBytes' && !(typeof value === 'number' && value > 0))
    throw invalidOption(what, ': maxRecordBytes must be a number above 0');
  if ((name === 'headers' || name === 'timeouts') && !isObject(value))
    throw invalidOption(what, `: ${name} must be an object`);
}

/**
 * Reads options by name, each only once: a getter may give another value the next time. Inherited properties count,
 * because an instance of a class is an object with options, too. Null is no value for any option:
 * if null counted as absent, a connection could silently have no TLS.
 *
 * @param what The function or object that has the options, for the message.
 * @param kind The word for an option, for the message.
 * @returns The options that are present. Their values are not checked.
 * @throws {UsageError} `INVALID_OPTION`: the options are not an object, a name is unknown, or an option cannot be read.
 */
export function readOptions<Name extends string>(
  what: string,
  options: unknown,
  known: readonly Name[],
  kind?: string,
): { [name in Name]?: unknown } {
  checkOptions(what, options, known, kind);
  return reading(what, () => {
    const values: { [name in Name]?: unknown } = {};
    for (const name of known) {
      const value: unknown = Reflect.get(options as object, name);
      if (value !== undefined) values[name] = value;
    }
    return values;
  });
}
