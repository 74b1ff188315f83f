/** Merges the schemas of several versions into one that allows everything that any of them allows. */
import { isDeepStrictEqual } from 'node:util';
import type { Schema } from './swagger.js';

/** @param schemas the schemas at the same place of several versions, the oldest first, without versions that lack it */
export function mergeSchemas(schemas: readonly Schema[]): Schema {
  const newest = schemas.at(-1);
  if (newest === undefined) throw new Error('there is nothing to merge');
  if (schemas.every((schema) => isDeepStrictEqual(schema, newest))) return structuredClone(newest);
  const alternatives = schemas.flatMap(alternativesOf);
  // A schema that says nothing allows anything, so that the others add nothing.
  const merged = alternatives.some((one) => kindOf(one) === 'unknown') ? {} : union(mergeAlike(alternatives));
  const nullable = schemas.some(isNullable);
  const sameDefault = schemas.every((schema) => isDeepStrictEqual(schema.default, newest.default));
  const flags: Schema = {
    ...(nullable && { 'x-nullable': true }),
    ...(newest.deprecated && { deprecated: true }),
    ...(sameDefault && newest.default !== undefined && { default: newest.default }),
  };
  // No key may stand beside a `$ref`.
  return merged.$ref !== undefined && Object.keys(flags).length > 0
    ? { allOf: [merged], ...flags }
    : { ...merged, ...flags };
}

/** The reference in a schema that only wraps it, so that keys can stand beside it; any other schema as it is. */
export function unwrap(schema: Schema): Schema {
  const [only, ...more] = schema.allOf ?? [];
  return only?.$ref !== undefined && more.length === 0 ? only : schema;
}

/** Tells if a schema is an object that lists its properties. */
export function hasProperties(schema: Schema): boolean {
  return schema.properties !== undefined && schema.allOf === undefined;
}

function isNullable(schema: Schema): boolean {
  return schema['x-nullable'] === true || (schema.anyOf?.some(isNullable) ?? false);
}

/** The members of an `anyOf`, or the schema itself, without the keys that describe the place. */
function alternativesOf(schema: Schema): Schema[] {
  if (schema.anyOf) return schema.anyOf.flatMap(alternativesOf);
  const { 'x-nullable': _nullable, deprecated: _deprecated, default: _default, ...bare } = unwrap(schema);
  return [bare];
}

/** A text that is the same for schemas that become one type. The others become members of a union. */
function kindOf(schema: Schema): string {
  const { $ref, allOf, type, properties, additionalProperties, minItems, maxItems } = schema;
  if ($ref !== undefined) return $ref;
  // Members can be merged one by one if they are the same references and the same number of objects.
  if (allOf) return `allOf ${allOf.map((member) => member.$ref ?? 'object').join()}`;
  if (type === 'array') return `array ${minItems} ${maxItems}`;
  if (properties !== undefined) return 'properties';
  if (type === 'object')
    return typeof additionalProperties === 'object' ? 'map' : 'an object of which nothing is said';
  if (type === 'integer') return 'number';
  return typeof type === 'string' ? type : 'unknown';
}

/** Merges the schemas that can be one type. Those of the newest version come first. */
function mergeAlike(alternatives: readonly Schema[]): Schema[] {
  const groups = new Map<string, Schema[]>();
  for (const one of [...alternatives].reverse()) {
    const kind = kindOf(one);
    groups.set(kind, [one, ...(groups.get(kind) ?? [])]);
  }
  return [...groups.values()].map(mergeGroup);
}

function union(members: readonly Schema[]): Schema {
  const [only, ...more] = members;
  return only !== undefined && more.length === 0 ? only : { anyOf: [...members] };
}

/** @param schemas of one kind, the oldest first */
function mergeGroup(schemas: readonly Schema[]): Schema {
  const newest = schemas.at(-1)!;
  if (newest.allOf)
    return {
      ...newest,
      allOf: newest.allOf.map((_, index) => mergeSchemas(schemas.map(({ allOf }) => allOf![index]!))),
    };
  if (newest.properties) return mergeObjects(schemas);
  if (newest.type === 'array')
    return { ...newest, items: mergeSchemas(schemas.map(({ items }) => items ?? {})) };
  if (typeof newest.additionalProperties === 'object') return { ...newest, ...mergeValues(schemas) };
  // Keys that only some versions have are kept: an enum is open, a text has a pattern.
  const { enum: _enum, format: _format, ...all } = Object.assign({}, ...schemas) as Schema;
  // If some versions list no values, any text may be answered. The listed values are still worth knowing.
  const isOpen = newest.type === 'string' && schemas.some((schema) => schema.enum === undefined);
  const enums = schemas.map((schema) => schema.enum);
  const values = mergeEnums(isOpen ? present(enums) : enums);
  const [format, ...others] = new Set(present(schemas.map((schema) => schema.format)));
  return {
    ...all,
    type: newest.type!,
    ...(values?.length && { enum: values }),
    ...(values?.length && isOpen && { 'x-open': true }),
    ...(format !== undefined && others.length === 0 && { format }),
  };
}

/** Merges objects. A property that some of them lack is optional. */
function mergeObjects(schemas: readonly Schema[]): Schema {
  const { required: _required, additionalProperties: _values, ...newest } = schemas.at(-1)!;
  const names = new Set([...schemas].reverse().flatMap(({ properties }) => Object.keys(properties ?? {})));
  const required = [...names].filter((name) => schemas.every((schema) => schema.required?.includes(name)));
  return {
    ...newest,
    ...(required.length > 0 && { required }),
    properties: Object.fromEntries(
      [...names].map((name) => [name, mergeSchemas(present(schemas.map((one) => one.properties?.[name])))]),
    ),
    ...mergeValues(schemas),
  };
}

function mergeValues(schemas: readonly Schema[]): Pick<Schema, 'additionalProperties'> {
  const values = present(
    schemas.map(({ additionalProperties }) =>
      typeof additionalProperties === 'object' ? additionalProperties : undefined,
    ),
  );
  return values.length === 0 ? {} : { additionalProperties: mergeSchemas(values) };
}

/** The values of all enums, those of the newest first; `undefined` if some schema has no enum. */
export function mergeEnums(enums: readonly (unknown[] | undefined)[]): unknown[] | undefined {
  const all = present(enums);
  return all.length < enums.length ? undefined : [...new Set([...all].reverse().flat())];
}

function present<T>(list: readonly (T | undefined)[]): T[] {
  return list.filter((one) => one !== undefined);
}
