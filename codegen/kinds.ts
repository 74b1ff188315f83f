import type { ResponseKind } from '../src/table.js';
import { type Header, mainSuccess, type PlacedOperation, type Swagger } from './swagger.js';

const binaryTypes = ['application/octet-stream', 'application/x-tar'];

/** Returns the kind of an operation, which a correction names or the declaration implies. */
export function kindOf({ method, operation }: PlacedOperation, document: Swagger): ResponseKind {
  if (operation['x-kind']) return operation['x-kind'];
  if (method === 'head') return 'headers';
  if (operation.responses['101']) return 'hijack';
  const produces = operation.produces ?? document.produces ?? [];
  const schema = mainSuccess(operation)?.schema;
  // Only the operation's own media types count here: the document's default tells nothing about a missing body.
  if (!schema) return operation.produces?.some((type) => binaryTypes.includes(type)) ? 'bytes' : 'nothing';
  if (schema.format === 'binary') return 'bytes';
  if (schema.type === 'string' && produces.every((type) => type === 'text/plain')) return 'text';
  return 'value';
}

/** The headers of an answer whose headers are the result, by their names in lower case. */
export function resultHeaders(placed: PlacedOperation, document: Swagger): [name: string, header: Header][] {
  if (kindOf(placed, document) !== 'headers') return [];
  const headers = Object.entries(mainSuccess(placed.operation)?.headers ?? {});
  return headers.map(([name, header]) => [name.toLowerCase(), header]);
}
