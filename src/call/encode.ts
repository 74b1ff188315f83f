/** Encodes the values of parameters for the wire. */
import { UsageError } from '../errors.js';
import type { ParameterEncoding, ParameterEntry } from '../table.js';
import { errorCode } from '../util/error-code.js';
import { LONGEST_IN_HEAD, TOO_LONG_FOR_HEAD } from '../util/head-text.js';
import { reveal } from '../util/secret.js';
import { isWellFormedJson, MALFORMED } from '../util/well-formed.js';
import { base64url, textAsBase64url } from './base64url-json.js';
import { checkedFilters, isTextOfFilters } from './filters.js';

/** Returns the error for a value that cannot be sent. */
function invalid(op: string, name: string, why: string): UsageError {
  return new UsageError('INVALID_PARAMETER', `${op}: the parameter ${name} ${why}`);
}

/**
 * Checks a text that goes into the head of a request: the path, the query or a header.
 *
 * @throws {UsageError} `INVALID_PARAMETER`: the text is not well-formed Unicode, or is too long.
 */
export function checkText(op: string, name: string, text: string): string {
  if (text.length > LONGEST_IN_HEAD) throw invalid(op, name, TOO_LONG_FOR_HEAD);
  return checkWellFormed(op, name, text);
}

/** Checks a text that is sent as UTF-8, of any length. */
export function checkWellFormed(op: string, name: string, text: string): string {
  if (!text.isWellFormed()) throw invalid(op, name, MALFORMED);
  return text;
}

/** Encodes a query or header parameter as one text, or as several texts if the parameter repeats. */
export function encodeTexts(op: string, parameter: ParameterEntry, value: unknown): string[] {
  const { name } = parameter;
  let texts: string[];
  try {
    texts = unchecked(op, parameter, value);
  } catch (error) {
    if (isTooLong(error)) throw invalid(op, name, TOO_LONG_FOR_HEAD);
    throw error;
  }
  let length = 0;
  for (const text of texts) length += checkText(op, name, text).length;
  if (length > LONGEST_IN_HEAD) throw invalid(op, name, TOO_LONG_FOR_HEAD);
  return texts;
}

/** Tells if an error says that a text is longer than a string can be. */
function isTooLong(error: unknown): boolean {
  return error instanceof RangeError || errorCode(error) === 'ERR_STRING_TOO_LONG';
}

function unchecked(op: string, parameter: ParameterEntry, value: unknown): string[] {
  const { name, encoding } = parameter;
  switch (encoding) {
    case 'json':
      return [typeof value === 'string' ? value : toJson(op, name, value)];
    case 'filters':
      return [filtersJson(op, parameter, value)];
    case 'base64url-json':
      return [base64urlJson(op, name, value)];
    case 'repeat':
      return list(value).map((item) => scalar(op, name, item));
    case 'repeat-json':
      return list(value).map((item) => (typeof item === 'string' ? item : toJson(op, name, item)));
    case 'csv':
      return [
        list(value)
          .map((item) => scalar(op, name, item))
          .join(','),
      ];
    default:
      return [scalar(op, name, value)];
  }
}

/** Encodes a path parameter as one segment, or as several segments if a slash is part of the name. */
export function encodePath(op: string, parameter: ParameterEntry, value: unknown): string {
  return encodeSegments(op, parameter.name, scalar(op, parameter.name, value), parameter.encoding);
}

/**
 * Encodes the text of a path parameter.
 *
 * The engine resolves `.`, `..` and empty segments, encoded or not, and redirects. A name with such a segment would
 * reach another operation, so such a name is refused. Control characters and an empty name are refused, too.
 */
export function encodeSegments(op: string, name: string, text: string, encoding?: ParameterEncoding): string {
  checkText(op, name, text);
  if (text === '') throw invalid(op, name, 'must not be empty');
  if (hasControlCharacter(text)) throw invalid(op, name, 'must not hold control characters');
  // The engine lists the names of containers with a leading slash, and accepts them without the slash.
  const bare = encoding === 'slashes' ? text : text.replace(/^\/(?=.)/, '');
  const segments = bare.split('/');
  if (segments.some((segment) => segment === '.' || segment === '..'))
    throw invalid(op, name, `must not hold a segment . or .. (${JSON.stringify(text)})`);
  if (segments.includes(''))
    throw invalid(op, name, `must not hold an empty segment (${JSON.stringify(text)})`);
  if (encoding === 'segment' && segments.length > 1)
    throw invalid(op, name, `must not hold a slash (${JSON.stringify(text)})`);
  if (encoding !== 'slashes') return encodeURIComponent(bare);
  // A path may contain `:` and `@` unencoded (RFC 3986, 3.3). Unencoded, an image's name is easier to read.
  return segments
    .map((segment) => encodeURIComponent(segment).replaceAll('%3A', ':').replaceAll('%40', '@'))
    .join('/');
}

function hasControlCharacter(text: string): boolean {
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code < 0x20 || code === 0x7f) return true;
  }
  return false;
}

/** Checks the value of a header. */
export function checkHeader(op: string, name: string, text: string): string {
  const fault = headerFault(text);
  if (fault !== undefined) throw invalid(op, name, fault);
  return text;
}

/** Returns the reason why a text cannot be the value of a header; `undefined` if it can. */
export function headerFault(text: string): string | undefined {
  if (text.length > LONGEST_IN_HEAD) return TOO_LONG_FOR_HEAD;
  // A line break in the value would begin another header.
  if (hasControlCharacter(text)) return 'must not hold control characters';
  // HTTP has bytes in a header, and no encoding of other characters.
  return /[^\0-\xff]/.test(text) ? 'must not hold characters above U+00FF in a header' : undefined;
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [value];
}

/** Returns a text, a number or a boolean as text. */
export function scalar(op: string, name: string, value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean' || typeof value === 'bigint') return String(value);
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw invalid(op, name, `must be a finite number, not ${value}`);
    return String(value);
  }
  throw invalid(op, name, `must be a string, a number or a boolean, not ${describe(value)}`);
}

function describe(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'an array';
  if (ArrayBuffer.isView(value)) return 'bytes';
  return typeof value === 'object' ? 'an object' : typeof value;
}

/** Encodes a body as JSON. */
export function jsonBody(op: string, { name, loneItems = [] }: ParameterEntry, value: unknown): string {
  let body: unknown;
  // `JSON.stringify` asks first for the body, then for the fields of objects, with the object as `this`.
  return toJson(op, name, value, function (this: unknown, field, part) {
    const shown = reveal(part);
    if (body === undefined) body = shown;
    else if (this === body && typeof shown === 'string' && loneItems.includes(field)) return [shown];
    return shown;
  });
}

/**
 * Encodes a value as JSON, including the secrets that the value hides. A `bigint` and a circular object cannot be
 * encoded.
 */
export function toJson(op: string, name: string, value: unknown, replacer: Replacer = revealed): string {
  let text: string | undefined;
  try {
    text = JSON.stringify(value, replacer);
  } catch (cause) {
    const why = isTooLong(cause) ? ': it is too long or too deep' : '';
    throw new UsageError('INVALID_PARAMETER', `${op}: the parameter ${name} cannot be sent as JSON${why}`, {
      cause,
    });
  }
  if (text === undefined) throw invalid(op, name, `cannot be sent as JSON: it is ${describe(value)}`);
  // Go, in which engines are written, decodes an escaped half of a surrogate pair as U+FFFD.
  if (!isWellFormedJson(text)) throw invalid(op, name, MALFORMED);
  return text;
}

/** Replaces a part of a value, a field of the object `this`, for JSON. */
type Replacer = (this: unknown, field: string, part: unknown) => unknown;

const revealed: Replacer = (_field, part) => reveal(part);

/** Encodes filters as JSON. A text is sent as it is: the caller has encoded it, with any keys. */
function filtersJson(op: string, parameter: ParameterEntry, value: unknown): string {
  const { name } = parameter;
  if (typeof value !== 'string') return toJson(op, name, checkedFilters(op, parameter, value));
  checkText(op, name, value);
  if (isTextOfFilters(value)) return value;
  throw invalid(
    op,
    name,
    'is a text that is not a JSON object: pass the object itself, and fairlead encodes it',
  );
}

/**
 * Encodes an object, or a text that holds an object, as base64url of JSON. The message never quotes the value, which may
 * be a secret.
 */
function base64urlJson(op: string, name: string, value: unknown): string {
  if (typeof value === 'string') {
    checkText(op, name, value);
    const encoded = textAsBase64url(value);
    if (encoded !== undefined) return encoded;
    checkHeader(op, name, value);
    throw invalid(
      op,
      name,
      'is a text that is neither a JSON object nor base64 of a JSON object: pass the object itself, and fairlead encodes it',
    );
  }
  const json = ArrayBuffer.isView(value) ? '' : toJson(op, name, value);
  if (!json.startsWith('{')) throw invalid(op, name, `must be an object or a text, not ${describe(value)}`);
  return base64url(Buffer.from(checkText(op, name, json)));
}
