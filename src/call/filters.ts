/**
 * Checks filters.
 *
 * Engines decode filters as an object of lists, or as the older object of objects with booleans. An engine may ignore a
 * key that it does not know, and answer as if there were no filter; it refuses any other form with the words of its JSON
 * decoder, or ignores it (Docker 20.10.24, 26.1.5, 28.5.2). So mistakes are found before anything is sent.
 */
import { UsageError } from '../errors.js';
import type { ParameterEntry } from '../table.js';
import { isObject } from '../util/is-object.js';
import { parsedJson } from '../util/json-text.js';
import { suggestion } from '../util/nearest.js';

/** The values of one key as they are sent: a list, or the older form. */
type Values = readonly string[] | Readonly<Record<string, boolean>>;

type Filters = Readonly<Record<string, Values>>;

/** Makes an error of a fault: `has no key "lable"`. */
type Invalid = (why: string, cause?: unknown) => UsageError;

/**
 * Returns filters as an engine takes them. A single text, number or boolean becomes a list of one. A key whose value is
 * undefined or null is left out.
 *
 * @throws {UsageError} `INVALID_PARAMETER`: a key is unknown, or a value cannot be a filter.
 */
export function checkedFilters(op: string, { name, keys }: ParameterEntry, filters: unknown): Filters {
  const invalid: Invalid = (why, cause) =>
    new UsageError(
      'INVALID_PARAMETER',
      `${op}: the parameter ${name} ${why}`,
      cause === undefined ? undefined : { cause },
    );
  try {
    return filtersOf(filters, keys, invalid);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    // Getters and proxies are code of the caller.
    throw invalid('cannot be read: a getter or a proxy of the filters throws', error);
  }
}

/**
 * Tells if engines decode a text as filters: a JSON object. An empty text and `null` are no filters at all (Docker
 * 20.10.24, 26.1.5, 28.5.2).
 */
export function isTextOfFilters(text: string): boolean {
  if (text === '') return true;
  const value = parsedJson(text);
  return value === null || isObject(value);
}

function filtersOf(filters: unknown, keys: readonly string[] | undefined, invalid: Invalid): Filters {
  if (!isRecord(filters)) throw invalid('must be an object such as { "label": ["a=b"] }, or a text of JSON');
  const sent: [string, Values][] = [];
  for (const [key, value] of Object.entries(filters)) {
    if (value === undefined) continue;
    if (keys !== undefined && !keys.includes(key))
      throw invalid(`has no key ${JSON.stringify(key)} (fetch sends any key)${suggestion(key, keys)}`);
    if (value === null) continue;
    sent.push([key, valuesOf(value, (why) => invalid(`has a value for ${JSON.stringify(key)} that ${why}`))]);
  }
  return Object.fromEntries(inOneForm(sent));
}

function valuesOf(value: unknown, invalid: Invalid): Values {
  if (isScalar(value)) return [String(value)];
  if (Array.isArray(value))
    return Array.from(value, (item: unknown) => {
      if (isScalar(item)) return String(item);
      throw invalid('is a list of something else than texts, numbers and booleans');
    });
  if (!isRecord(value)) throw invalid('is neither a list nor a single text, number or boolean');
  const flags = Object.entries(value);
  const wrong = flags.find(([, flag]) => typeof flag !== 'boolean')?.[0];
  if (wrong !== undefined)
    throw invalid(
      `is an object of something else than booleans: write a list, such as [${JSON.stringify(`${wrong}=…`)}]`,
    );
  return Object.fromEntries(flags) as Record<string, boolean>;
}

/** An engine decodes all keys in one form. If one key has the older form, all get it. */
function inOneForm(sent: readonly [string, Values][]): readonly [string, Values][] {
  const isList = (values: Values): values is readonly string[] => Array.isArray(values);
  if (sent.every(([, values]) => isList(values))) return sent;
  return sent.map(([key, values]) => [
    key,
    isList(values) ? Object.fromEntries(values.map((value) => [value, true])) : values,
  ]);
}

function isScalar(value: unknown): value is string | number | bigint | boolean {
  return (
    typeof value === 'string' ||
    typeof value === 'boolean' ||
    typeof value === 'bigint' ||
    (typeof value === 'number' && Number.isFinite(value))
  );
}

/**
 * Tells if a value is an object that holds what it means as properties of its own: a plain object, or an instance of a
 * class with such properties. A Map, a Set or a Date has none, nor has an object that only inherits properties or hides
 * them in private fields. Such an object would be sent empty, and an empty filter selects everything.
 */
function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  if (Object.prototype.toString.call(value) !== '[object Object]') return false;
  const made: unknown = Object.getPrototypeOf(value);
  // The prototype of a plain object has no prototype. Other realms have prototypes of their own.
  const isPlain = made === null || Object.getPrototypeOf(made) === null;
  return isPlain || Object.keys(value as object).length > 0;
}
