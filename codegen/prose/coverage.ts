/** Tells what has a text in each version, and what has none. */
import { resultHeaders } from '../kinds.js';
import { callerName, errorStatuses, operationsOf, type Swagger } from '../swagger.js';
import { fieldsOf } from './same-places.js';
import type { DocumentWords } from './words.js';

/** The sorts of things that have texts. */
export const sorts = [
  'operations',
  'parameters',
  'errors',
  'headers',
  'types',
  'fields',
  'deprecated',
] as const;

export type Sort = (typeof sorts)[number];

/** What is to be told of one sort in one version. */
export interface Coverage {
  readonly total: number;
  /** The names of the things that have no text. */
  readonly missing: readonly string[];
}

/** @param words of the document's version */
export function coverageOf(document: Swagger, words: DocumentWords): Readonly<Record<Sort, Coverage>> {
  const found = Object.fromEntries(
    sorts.map((sort) => [sort, { total: 0, missing: [] as string[] }]),
  ) as Record<Sort, { total: number; missing: string[] }>;
  const count = (sort: Sort, name: string, text: string | undefined) => {
    found[sort].total++;
    if (text === undefined) found[sort].missing.push(name);
  };
  for (const placed of operationsOf(document)) {
    const { operation } = placed;
    const { operationId: id } = operation;
    count('operations', id, words.operation(id));
    if (operation.deprecated) count('deprecated', id, words.insteadOfParameter(id));
    for (const parameter of operation.parameters ?? []) {
      const name = callerName(parameter);
      count('parameters', `${id}.${name}`, words.parameter(id, name));
      if (parameter.deprecated) count('deprecated', `${id}.${name}`, words.insteadOfParameter(id, name));
    }
    for (const status of errorStatuses(operation))
      count('errors', `${id} ${status}`, words.error(id, status));
    for (const [name] of resultHeaders(placed, document))
      count('headers', `${id}.${name}`, words.header(id, name));
  }
  for (const [name, schema] of Object.entries(document.definitions)) {
    count('types', name, words.type(name));
    if (schema.deprecated) count('deprecated', name, words.insteadOfField(name));
  }
  for (const { path, schema } of fieldsOf(document)) {
    count('fields', path, words.field(path));
    if (schema.deprecated) count('deprecated', path, words.insteadOfField(path));
  }
  return found;
}
