/** From an operation and its parameters to the request: pure, and all that can be wrong is found before anything is sent. */

import { UsageError } from '../errors.js';
import type { ApiVersion, ParameterEntry } from '../table.js';
import { type Body, isBody } from '../transport/body.js';
import type { Headers } from '../transport/transport.js';
import { suggestion } from '../util/nearest.js';
import { checkHeader, encodePath, encodeTexts, toJson } from './encode.js';
import {
  existsIn,
  type NamedOperation,
  parameterRange,
  parametersIn,
  rangeText,
  type Speaker,
} from './operation.js';

/** A request as the transport takes it, less what belongs to the call: signal and timeouts. */
export interface Request {
  readonly method: string;
  readonly path: string;
  readonly headers: Headers;
  readonly body?: Body;
}

/** @throws {UsageError} A parameter is missing, unknown, not in this version, or cannot be sent. */
export function buildRequest(
  operation: NamedOperation,
  version: ApiVersion,
  parameters: Readonly<Record<string, unknown>>,
  speaker: Speaker = 'this client',
): Request {
  const { op, entry } = operation;
  const known = parametersIn(entry, version);
  checkNames(operation, version, known, parameters, speaker);
  let path = `/${version}${entry.path}`;
  const query = new URLSearchParams();
  const headers: Headers = {};
  let body: Body | undefined;
  for (const parameter of known) {
    const value = parameters[parameter.name];
    if (value === undefined || value === null) {
      if (parameter.required)
        throw new UsageError(
          'MISSING_PARAMETER',
          `${op}: the parameter ${parameter.name} is required${requiredText(known)}`,
        );
      continue;
    }
    switch (parameter.in) {
      case 'path':
        path = path.replace(`{${parameter.name}}`, encodePath(op, parameter, value).replaceAll('$', '$$$$'));
        break;
      case 'query':
        for (const text of encodeTexts(op, parameter, value)) query.append(parameter.name, text);
        break;
      case 'header':
        headers[parameter.name.toLowerCase()] = checkHeader(
          op,
          parameter.name,
          encodeTexts(op, parameter, value).join(','),
        );
        break;
      case 'body':
        body =
          entry.consumes === undefined
            ? toJson(op, parameter.name, value)
            : rawBody(op, parameter.name, value);
        headers['content-type'] ??= entry.consumes ?? 'application/json';
        break;
    }
  }
  return {
    method: entry.method,
    path: query.size === 0 ? path : `${path}?${query}`,
    headers,
    ...(body === undefined ? {} : { body }),
  };
}

function checkNames(
  { op, entry }: NamedOperation,
  version: ApiVersion,
  known: readonly ParameterEntry[],
  parameters: Readonly<Record<string, unknown>>,
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
        `${op}: the parameter ${name} ${rangeText(parameterRange(entry, name))}, and ${speaker} speaks ${version}`,
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

/** A body that goes as it is. */
function rawBody(op: string, name: string, value: unknown): Body {
  if (isBody(value)) return value;
  throw new UsageError(
    'INVALID_PARAMETER',
    `${op}: the parameter ${name} must be bytes: a string, a Uint8Array, a stream, a Blob, a file or an async iterable`,
  );
}
