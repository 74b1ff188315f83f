/** Compares an answer with the declaration of its operation. */
import { kindOf } from '../codegen/kinds.js';
import {
  mainSuccess,
  type PlacedOperation,
  type Response,
  type Schema,
  type Swagger,
} from '../codegen/swagger.js';
import type { Exchange, Headers } from './exchange.js';
import { type Findings, type Mismatch, sample } from './mismatch.js';

export function judgeAnswer(
  placed: PlacedOperation,
  document: Swagger,
  { method, status, responseHeaders, responseBody }: Exchange,
  findings: Findings,
): Mismatch[] {
  const { operation } = placed;
  const place = `responses/${status}`;
  const response = operation.responses[status];
  if (!response) return [findings.note(place, `not declared; ${sample(responseBody)}`)];
  if (method === 'HEAD')
    return status === 200 ? judgeHeaders(mainSuccess(operation), responseHeaders, place, findings) : [];
  const json = (body: string | undefined) => judgeJson(response.schema, body, `${place}/schema`, findings);
  if (status >= 400) return json(responseBody);
  switch (kindOf(placed, document)) {
    case 'value':
      return json(responseBody);
    case 'records':
      return recordsOf(responseBody).flatMap(json);
    case 'nothing':
    case 'exists':
      return hasMeaning(responseBody)
        ? [findings.note(place, `declared as empty; ${sample(responseBody)}`)]
        : [];
    default:
      return [];
  }
}

/** Tells if a body says more than that all went well: Podman sends an empty line, or `OK`. */
function hasMeaning(body = ''): boolean {
  return !/^\s*(?:OK)?\s*$/.test(body);
}

/** Splits a body into records. An incomplete last record is ignored: the caller has stopped reading. */
function recordsOf(body = ''): string[] {
  return body.split('\n').filter((line) => line.trim() !== '' && parse(line) !== undefined);
}

function judgeJson(
  schema: Schema | undefined,
  body: string | undefined,
  place: string,
  { note, check }: Findings,
): Mismatch[] {
  if (!schema) return body ? [note(place, `declared without a body; ${sample(body)}`)] : [];
  if (!body) return [note(place, 'declared with a body, and empty')];
  const value = schema.type === 'string' ? body : parse(body);
  return value === undefined ? [note(place, `not JSON; ${sample(body)}`)] : check(schema, place, value);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function judgeHeaders(
  response: Response | undefined,
  headers: Headers,
  place: string,
  { note, check }: Findings,
): Mismatch[] {
  return Object.entries(response?.headers ?? {}).flatMap(([name, header]) => {
    const { 'x-schema': meaning, enum: values } = header;
    const at = `${place}/headers/${name}`;
    const value = headers[name.toLowerCase()];
    if (meaning === undefined) {
      const isListed = value === undefined || values === undefined || values.includes(value);
      return isListed ? [] : [note(at, `not in the list; ${sample(value)}`)];
    }
    if (value === undefined) return [note(at, 'declared, and not sent')];
    return check(meaning, `${at}/x-schema`, parse(Buffer.from(String(value), 'base64').toString()));
  });
}
