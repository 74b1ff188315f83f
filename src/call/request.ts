/**
 * Builds the request of an operation from its parameters. The functions are pure, and find every mistake before
 * anything is sent.
 */
import { UsageError } from '../errors.js';
import type { ApiVersion, ParameterEntry } from '../table.js';
import { type Body, isBody } from '../transport/body.js';
import type { Headers } from '../util/headers.js';
import { suggestion } from '../util/nearest.js';
import { ownEntry } from '../util/property.js';
import { checkHeader, checkWellFormed, encodePath, encodeTexts, jsonBody } from './encode.js';
import {
  type ApiDescription,
  existsIn,
  type NamedOperation,
  parameterRange,
  parametersIn,
  pathIn,
  rangeText,
  type Speaker,
  versionInPath,
} from './operation.js';

export type Parameters = Readonly<Record<string, unknown>>;

/** A request as the transport takes it, without the signal and the timeouts, which belong to the call. */
export interface Request {
  readonly method: string;
  readonly path: string;
  readonly headers: Headers;
  readonly body?: Body | undefined;
}

/** An encoded parameter: one text in the path or in a header, any number of texts in the query, or the body. */
type Encoded = { readonly texts: readonly string[] } | { readonly body: Body };

/** A parameter of the table, and its encoded value. */
type EncodedParameter = readonly [ParameterEntry, Encoded];

/** The parameters of a call as a version takes them. */
export interface CheckedParameters {
  /** The encoded parameters, in the order of the table. */
  readonly encoded: readonly EncodedParameter[];
  readonly body: Body | undefined;
}

/** Options of `checkParameters`. */
export interface CheckOptions {
  readonly version: ApiVersion;
  /** The side that decides on the version. @default 'this client' */
  readonly speaker?: Speaker;
  /**
   * The parameters as checked against another version. Parameters that are the same in both versions are not encoded
   * again.
   */
  readonly before?: CheckedParameters;
}

/**
 * Checks the parameters of a call against a version, and encodes them.
 *
 * @throws {UsageError} A parameter is missing, unknown, not in this version, or cannot be sent.
 */
export function checkParameters(
  api: ApiDescription,
  operation: NamedOperation,
  parameters: Parameters,
  { version, speaker = 'this client', before }: CheckOptions,
): CheckedParameters {
  const { op, entry } = operation;
  const known = parametersIn(entry, version);
  checkNames(api, operation, version, known, parameters, speaker);
  const encoded: EncodedParameter[] = [];
  let body: Body | undefined;
  for (const parameter of known) {
    const value = ownEntry(parameters, parameter.name);
    if (value !== undefined && value !== null) {
      const earlier = before?.encoded.find(([other]) => other === parameter)?.[1];
      const one = earlier ?? encodeGiven(operation, parameter, value);
      encoded.push([parameter, one]);
      if ('body' in one) body = one.body;
    } else if (parameter.default !== undefined) {
      encoded.push([parameter, encodeDefault(parameter, parameter.default)]);
      if (parameter.in === 'body') body = parameter.default;
    } else if (parameter.required) {
      throw new UsageError(
        'MISSING_PARAMETER',
        `${op}: the parameter ${parameter.name} is required${requiredText(known)}`,
      );
    }
  }
  return { encoded, body };
}

function encodeDefault({ in: place }: ParameterEntry, text: string): Encoded {
  return place === 'body' ? { body: text } : { texts: [text] };
}

/** Encodes what a caller wrote. Getters and proxies are code of the caller, and may throw. */
function encodeGiven(operation: NamedOperation, parameter: ParameterEntry, value: unknown): Encoded {
  try {
    return encode(operation, parameter, value);
  } catch (cause) {
    if (cause instanceof UsageError) throw cause;
    const message = `${operation.op}: the parameter ${parameter.name} cannot be read: a getter or a proxy of the value throws`;
    throw new UsageError('INVALID_PARAMETER', message, { cause });
  }
}

function encode({ op, entry }: NamedOperation, parameter: ParameterEntry, value: unknown): Encoded {
  const { name } = parameter;
  switch (parameter.in) {
    case 'path':
      return { texts: [encodePath(op, parameter, value)] };
    case 'query':
      return { texts: encodeTexts(op, parameter, value) };
    case 'header':
      return { texts: [checkHeader(op, name, encodeTexts(op, parameter, value).join(','))] };
    case 'body':
      return {
        body: entry.consumes === undefined ? jsonBody(op, parameter, value) : rawBody(op, name, value),
      };
  }
}

/** Builds the request of a call in a version, from parameters that were checked against this version. */
export function buildRequest(
  { table }: ApiDescription,
  { entry }: NamedOperation,
  version: ApiVersion,
  { encoded: parameters, body }: CheckedParameters,
): Request {
  let path = `/${versionInPath(table, entry, version)}${pathIn(entry, version)}`;
  let query = '';
  const headers: Headers = {};
  for (const [parameter, encoded] of parameters) {
    if ('body' in encoded) {
      headers['content-type'] ??= entry.consumes ?? 'application/json';
      continue;
    }
    const { texts } = encoded;
    const name = parameter.wireName ?? parameter.name;
    if (parameter.in === 'query')
      for (const text of texts)
        query += `${query === '' ? '?' : '&'}${encodeQuery(name)}=${encodeQuery(text)}`;
    else if (parameter.in === 'header') headers[name.toLowerCase()] = texts[0]!;
    // The replacement is a function, because `replace` interprets each `$` in a text.
    else path = path.replace(`{${name}}`, () => texts[0]!);
  }
  return {
    method: entry.method,
    path: path + query,
    headers,
    body,
  };
}

/** The characters that a form's encoding leaves as they are: https://url.spec.whatwg.org/#application-x-www-form-urlencoded-percent-encode-set */
const PLAIN = /^[\w*.-]*$/;

/** Encodes a name or a text for the query, as `URLSearchParams` does. Most of them need no encoding. */
function encodeQuery(text: string): string {
  return PLAIN.test(text) ? text : new URLSearchParams([['', text]]).toString().slice(1);
}

function checkNames(
  api: ApiDescription,
  { op, entry }: NamedOperation,
  version: ApiVersion,
  known: readonly ParameterEntry[],
  parameters: Parameters,
  speaker: Speaker,
): void {
  if (typeof parameters !== 'object' || parameters === null || Array.isArray(parameters))
    throw new UsageError('INVALID_PARAMETER', `${op}: the parameters must be an object`);
  for (const [name, value] of Object.entries(parameters)) {
    if (value === undefined || known.some((parameter) => parameter.name === name)) continue;
    const elsewhere = entry.parameters.find((parameter) => parameter.name === name);
    if (elsewhere !== undefined && !existsIn(elsewhere, version)) {
      throw new UsageError(
        'UNAVAILABLE',
        `${op}: the parameter ${name} ${rangeText(api, parameterRange(entry, name))}, and ${speaker} speaks ${version}`,
      );
    }
    const names = known.map((parameter) => parameter.name);
    throw new UsageError('UNKNOWN_PARAMETER', `${op}: unknown parameter ${name}${suggestion(name, names)}`);
  }
}

function requiredText(known: readonly ParameterEntry[]): string {
  const required = known.filter((parameter) => parameter.required).map(({ name }) => name);
  return required.length > 1 ? ` (it needs ${required.join(', ')})` : '';
}

/** Checks a body that is sent as it is. */
function rawBody(op: string, name: string, value: unknown): Body {
  if (typeof value === 'string') return checkWellFormed(op, name, value);
  if (isBody(value)) return value;
  throw new UsageError(
    'INVALID_PARAMETER',
    `${op}: the parameter ${name} must be bytes: a string, a Uint8Array, a stream, a Blob, a file or an async iterable`,
  );
}
