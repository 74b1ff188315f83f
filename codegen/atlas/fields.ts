/** The fields of a model type in one version, down to the next type. */
import { refName, type Schema, type Swagger } from '../swagger.js';
import type { Lineage } from './lineage.js';
import { namedBy } from './places.js';
import type { State, StateReader } from './states.js';

export interface Field {
  readonly state: State;
  /** The field is another type's, of which this type is a composition. */
  readonly inherited: boolean;
}

/** What the fields of one version are read with. */
export interface Version {
  readonly document: Swagger;
  readonly lineage: Lineage;
  readonly states: StateReader;
}

/**
 * @param schemas the type's, and the parts of a composition
 * @param places where the type stands
 * @returns by the path in the type: `Mounts[].Type`
 */
export function fieldsOf(
  version: Version,
  schemas: readonly Schema[],
  places: readonly string[],
): Map<string, Field> {
  const fields = new Map<string, Field>();
  visit(version, fields, { schemas, places, path: '', within: [] });
  return fields;
}

interface Spot {
  readonly schemas: readonly Schema[];
  readonly places: readonly string[];
  readonly path: string;
  /** The definitions that are being spelled out: one of them may hold itself. */
  readonly within: readonly string[];
}

function visit(version: Version, fields: Map<string, Field>, { schemas, places, path, within }: Spot): void {
  const parts = schemas.flatMap((schema) => partsOf(schema, version.document, within, false));
  const required = new Set(parts.flatMap(({ schema }) => schema.required ?? []));
  for (const { schema, inherited } of parts)
    for (const [name, property] of Object.entries(schema.properties ?? {})) {
      const at = path === '' ? name : `${path}.${name}`;
      const its = places.map((place) => `${place}.${name}`);
      if (fields.has(at)) continue;
      const state = version.states.ofSchema(property, its, required.has(name));
      fields.set(at, { state, inherited });
      if (!inherited) descend(version, fields, { schemas: [property], places: its, path: at, within });
    }
  for (const { schema, inherited } of parts)
    if (!inherited) into(version, fields, schema, { schemas, places, path, within });
}

/** Goes on to the fields of a value that no type has. */
function descend(version: Version, fields: Map<string, Field>, spot: Spot): void {
  const [schema] = spot.schemas;
  if (!schema || namedBy(schema) !== undefined || version.lineage.typeAt(spot.places) !== undefined) return;
  visit(version, fields, spot);
}

/** Goes on to the items of a list and the values of a map. */
function into(
  version: Version,
  fields: Map<string, Field>,
  schema: Schema,
  { places, path, within }: Spot,
): void {
  const step = (inner: Schema, mark: string) =>
    descend(version, fields, {
      schemas: [inner],
      places: places.map((place) => place + mark),
      path: path + mark,
      within,
    });
  if (schema.items) step(schema.items, '[]');
  if (typeof schema.additionalProperties === 'object') step(schema.additionalProperties, '{}');
}

/** The parts of a composition. A reference among several parts brings the fields of its definition. */
function partsOf(
  schema: Schema,
  document: Swagger,
  within: readonly string[],
  inherited: boolean,
): { schema: Schema; inherited: boolean }[] {
  if (schema.$ref !== undefined) {
    const name = refName(schema.$ref);
    const definition = document.definitions[name];
    if (!definition || within.includes(name)) return [];
    return partsOf(definition, document, [...within, name], true);
  }
  const members = [...(schema.allOf ?? []), ...(schema.anyOf ?? [])];
  return [{ schema, inherited }, ...members.flatMap((one) => partsOf(one, document, within, inherited))];
}
