/** Compares a request with the declaration of its operation. */
import { isRequired, type Operation, type Parameter, type Schema } from '../codegen/swagger.js';
import { isBytes } from '../codegen/typescript.js';
import type { Exchange } from './exchange.js';
import type { Findings, Mismatch } from './mismatch.js';

export function judgeRequest(
  { parameters = [] }: Operation,
  exchange: Exchange,
  { note, check }: Findings,
): Mismatch[] {
  const query = queryOf(exchange);
  const undeclared = [...new Set(query.keys())].filter(
    (name) => !parameters.some((parameter) => parameter.in === 'query' && parameter.name === name),
  );
  const missing = parameters.filter((parameter) => isRequired(parameter) && !isGiven(parameter, exchange));
  return [
    ...undeclared.map((name) => note(`parameters/${name}`, 'not declared')),
    ...missing.map(({ name }) => note(`parameters/${name}`, 'declared as required, and not sent')),
    ...parameters.flatMap((parameter) => {
      const place = `parameters/${parameter.name}/${placeOfMeaning(parameter)}`;
      return valuesOf(parameter, exchange).flatMap((value) => check(meaningOf(parameter), place, value));
    }),
  ];
}

const queryOf = ({ url }: Exchange) => new URL(url, 'http://engine').searchParams;

function isGiven({ name, in: place }: Parameter, exchange: Exchange): boolean {
  switch (place) {
    case 'path':
      return true;
    case 'query':
      return queryOf(exchange).has(name);
    case 'header':
      return exchange.requestHeaders[name.toLowerCase()] !== undefined;
    case 'body':
      // The recorder does not keep bytes. A body that is not empty has a length or is chunked.
      return exchange.requestHeaders['content-length'] !== '0';
  }
}

/** The schema of a parameter's value. For a plain value, this is the parameter's own declaration. */
function meaningOf(parameter: Parameter): Schema {
  const { type, items, enum: values } = parameter;
  return (
    parameter['x-schema'] ??
    parameter.schema ?? { ...(type && { type }), ...(items && { items }), ...(values && { enum: values }) }
  );
}

function placeOfMeaning(parameter: Parameter): string {
  if (parameter['x-schema']) return 'x-schema';
  return parameter.schema ? 'schema' : 'type';
}

/** The values that were sent for a parameter, decoded as its declaration says. */
function valuesOf(parameter: Parameter, exchange: Exchange): unknown[] {
  const { name, in: place } = parameter;
  if (place === 'path') return [];
  if (place === 'body')
    return isBytes(parameter.schema) || !exchange.requestBody ? [] : [JSON.parse(exchange.requestBody)];
  const texts =
    place === 'query'
      ? queryOf(exchange).getAll(name)
      : [exchange.requestHeaders[name.toLowerCase()] ?? []].flat();
  switch (parameter['x-encoding']) {
    case 'json':
    case 'filters':
      return texts.map((text): unknown => JSON.parse(text));
    case 'repeat-json':
      // The parameter is a list, and each item is sent as a value of its own.
      return texts.length === 0 ? [] : [texts.map((text): unknown => JSON.parse(text))];
    case 'base64url-json':
      return texts.map((text): unknown => JSON.parse(Buffer.from(text, 'base64url').toString()));
    default:
      return parameter.type === 'array' ? [] : texts.map((text) => plainValue(text, parameter));
  }
}

function plainValue(text: string, { type }: Parameter): unknown {
  if (type === 'integer' || type === 'number') return Number.isNaN(Number(text)) ? text : Number(text);
  if (type !== 'boolean') return text;
  return /^(true|1)$/.test(text) ? true : /^(false|0)$/.test(text) ? false : text;
}
