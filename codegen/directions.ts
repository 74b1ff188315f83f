/** What callers send, and what engines answer. */
import { operationsOf, refName, type Schema, type Swagger, walkSchema } from './swagger.js';

/** The schemas that requests begin with. */
export function requestSchemas(document: Swagger): Schema[] {
  return operationsOf(document).flatMap(({ operation }) =>
    (operation.parameters ?? []).flatMap((parameter) => present(parameter.schema, parameter['x-schema'])),
  );
}

/** The schemas that answers begin with, errors and headers included. */
export function answerSchemas(document: Swagger): Schema[] {
  return operationsOf(document).flatMap(({ operation }) =>
    Object.values(operation.responses).flatMap(({ schema, headers }) => [
      ...present(schema),
      ...Object.values(headers ?? {}).flatMap((header) => present(header['x-schema'])),
    ]),
  );
}

const present = (...schemas: (Schema | undefined)[]) => schemas.filter((schema) => schema !== undefined);

export interface Reachable {
  /** The schemas themselves, and every schema in them and in the definitions that they mention. */
  readonly schemas: ReadonlySet<Schema>;
  /** The names of these definitions. */
  readonly definitions: ReadonlySet<string>;
}

export function reachable(starts: readonly Schema[], document: Swagger): Reachable {
  const schemas = new Set<Schema>();
  const definitions = new Set<string>();
  const visit = (schema: Schema): void => {
    schemas.add(schema);
    if (schema.$ref !== undefined) definitions.add(refName(schema.$ref));
  };
  for (const start of starts) walkSchema(start, visit);
  // The iteration of a set reaches the elements that are added meanwhile.
  for (const name of definitions) walkSchema(document.definitions[name] ?? {}, visit);
  return { schemas, definitions };
}
