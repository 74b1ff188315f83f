/** Measures how many declared fields were seen in answers. A field that was never seen was not checked either. */
import { innerSchemas } from '../codegen/history.js';
import { isRecord } from '../codegen/json.js';
import { operationsOf, refName, type Schema, type Swagger, successes } from '../codegen/swagger.js';

export interface Coverage {
  /** The declared fields of answers, named by their definitions: `ContainerState.Health`, `Port[].Type`. */
  readonly declared: ReadonlySet<string>;
  readonly seen: ReadonlySet<string>;
}

export interface CoverageMeter extends Coverage {
  /** Notes the fields of an answer, or of a record of a stream. */
  note(schema: Schema, value: unknown): void;
}

export function makeCoverage(document: Swagger): CoverageMeter {
  const seen = new Set<string>();
  return {
    declared: declaredFields(document),
    seen,
    note: (schema, value) => visitValue(schema, value, 'answer', document, seen),
  };
}

/** Every field of the successful answers, including those of the definitions that they refer to. */
function declaredFields(document: Swagger): Set<string> {
  const fields = new Set<string>();
  const definitions = new Set<string>();
  const visit = (schema: Schema, place: string): void => {
    if (schema.$ref !== undefined) definitions.add(refName(schema.$ref));
    for (const inner of innerSchemas(schema, place)) {
      if (inner.field) fields.add(inner.path);
      visit(inner.schema, inner.path);
    }
  };
  for (const { operation } of operationsOf(document))
    for (const { response } of successes(operation)) if (response.schema) visit(response.schema, 'answer');
  // The iteration of a set includes elements that are added during the iteration.
  for (const name of definitions) visit(document.definitions[name] ?? {}, name);
  return fields;
}

function visitValue(
  schema: Schema,
  value: unknown,
  place: string,
  document: Swagger,
  seen: Set<string>,
): void {
  if (value === null || value === undefined) return;
  const inner = (one: Schema, its: unknown, where: string) => visitValue(one, its, where, document, seen);
  if (schema.$ref !== undefined) {
    const name = refName(schema.$ref);
    inner(document.definitions[name] ?? {}, value, name);
  }
  for (const member of [...(schema.allOf ?? []), ...(schema.anyOf ?? [])]) inner(member, value, place);
  if (Array.isArray(value)) {
    if (schema.items) for (const item of value) inner(schema.items, item, `${place}[]`);
    return;
  }
  if (!isRecord(value)) return;
  for (const [name, property] of Object.entries(schema.properties ?? {})) {
    if (!(name in value)) continue;
    seen.add(`${place}.${name}`);
    inner(property, value[name], `${place}.${name}`);
  }
  if (typeof schema.additionalProperties === 'object')
    for (const each of Object.values(value)) inner(schema.additionalProperties, each, `${place}{}`);
}
