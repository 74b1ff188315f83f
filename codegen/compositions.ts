/** Prepares objects that are composed of others, so that those of several versions can be merged. */
import { compareVersions } from '../src/table.js';
import { hasProperties } from './merge-schemas.js';
import { refName, type Schema, type Swagger, walkSchemas } from './swagger.js';

/** Turns the properties beside an `allOf` into one of its members, in place. */
export function gatherMembers(document: Swagger): void {
  walkSchemas(document, (schema) => {
    const { allOf, properties, required } = schema;
    if (!allOf || !properties) return;
    allOf.push({ type: 'object', properties, ...(required && { required }) });
    delete schema.properties;
    delete schema.required;
    delete schema.type;
  });
}

/**
 * Spells out, in place, the definitions that are composed in different ways in the versions that are merged: these
 * cannot be merged member by member.
 *
 * @param documents every version's document, aligned
 */
export function flattenUneven(documents: ReadonlyMap<string, Swagger>, oldestUnpinned: string): void {
  const merged = [...documents]
    .filter(([version]) => compareVersions(version, oldestUnpinned) >= 0)
    .map(([, document]) => document);
  const names = new Set(merged.flatMap(({ definitions }) => Object.keys(definitions)));
  const uneven = [...names].filter((name) => isUneven(name, merged));
  for (const document of documents.values()) {
    const flat = uneven.flatMap((name) => {
      const properties = spellOut(document.definitions[name], document);
      return properties ? [[name, properties] as const] : [];
    });
    // The definitions change all at once, because one of them may be composed of another.
    Object.assign(document.definitions, Object.fromEntries(flat));
  }
}

function isUneven(name: string, documents: readonly Swagger[]): boolean {
  const versions = documents.flatMap((document) => {
    const schema = document.definitions[name];
    return schema ? [{ document, schema }] : [];
  });
  const outlines = new Set(versions.map(({ schema }) => outline(schema)));
  if (outlines.size > 1) return true;
  // A property that moved from one member to another would become a property of both.
  const owners = new Map<string, number>();
  return versions.some(({ document, schema }) =>
    (schema.allOf ?? []).some((member, index) =>
      Object.keys(spellOut(member, document)?.properties ?? {}).some((property) => {
        const owner = owners.get(property);
        owners.set(property, index);
        return owner !== undefined && owner !== index;
      }),
    ),
  );
}

/** The references and the number of objects that a schema is composed of; an empty text if it is not composed. */
function outline({ $ref, allOf }: Schema): string {
  if ($ref !== undefined) return $ref;
  return (allOf ?? []).map((member) => outline(member)).join(' & ');
}

/** An object with all properties that a schema is composed of; `undefined` if the schema is no object. */
function spellOut(schema: Schema | undefined, document: Swagger): Schema | undefined {
  if (schema?.$ref !== undefined) return spellOut(document.definitions[refName(schema.$ref)], document);
  if (schema === undefined || hasProperties(schema)) return structuredClone(schema);
  if (!schema.allOf) return undefined;
  const members = schema.allOf.map((member) => spellOut(member, document));
  if (members.some((member) => member === undefined)) return undefined;
  const { allOf: _members, ...rest } = schema;
  const required = members.flatMap((member) => member!.required ?? []);
  return {
    ...rest,
    type: 'object',
    ...(required.length > 0 && { required }),
    properties: Object.assign({}, ...members.map((member) => member!.properties)) as Record<string, Schema>,
  };
}
