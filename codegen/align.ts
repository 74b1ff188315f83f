/**
 * Gives the definitions of all versions the newest names, so that the same name means the same thing in every version.
 *
 * A definition was renamed from `X` to `T` if a newer version refers to `T` at a place where an older version refers to
 * `X`, and the older version has no `T`. An older version may also spell out at that place what `T` is; then this part
 * becomes the definition `T`. `X` becomes an alias of `T` if the newest version has no `X`. If the newest version still
 * has `X`, then `T` was split from `X`, and `X` stays as it is.
 */
import { compareVersions } from '../src/table.js';
import { innerSchemas } from './history.js';
import { hasProperties, mergeSchemas, unwrap } from './merge-schemas.js';
import {
  callerName,
  mainSuccess,
  operationsOf,
  refName,
  refTo,
  type Schema,
  type Swagger,
  walkSchemas,
} from './swagger.js';

/**
 * Renames the definitions, in place.
 *
 * @param documents every version's normalised document, the oldest first
 * @param oldestUnpinned Versions before this one get only the names that came up in this version or later. Their
 *   definitions only serve to tell the first version that has a thing.
 */
export function align(documents: ReadonlyMap<string, Swagger>, oldestUnpinned: string): void {
  const newer: Newer = { definitions: {}, places: new Map(), renamed: new Set() };
  const newest = [...documents.values()].at(-1)!;
  for (const [version, document] of [...documents].reverse()) {
    const isOld = compareVersions(version, oldestUnpinned) < 0;
    const given = new Set<string>();
    // A renamed definition may hold places that lead to further renamed definitions.
    for (;;) {
      const claims = claimsOf(document, newer, given, isOld);
      if (claims.size === 0) break;
      rename(document, claims, newest);
      for (const name of claims.keys()) given.add(name);
      if (!isOld) for (const name of claims.keys()) newer.renamed.add(name);
    }
    newer.definitions = { ...document.definitions, ...newer.definitions };
    for (const { place, schema } of placesOf(document))
      if (!newer.places.has(place)) newer.places.set(place, reference(schema));
  }
}

/** The newer versions, which are aligned already. */
interface Newer {
  /** Each definition, from the newest version that has it. */
  definitions: Readonly<Record<string, Schema>>;
  /** By place, the definition that the newest version with the place refers to. */
  readonly places: Map<string, string | undefined>;
  /** The names that renamed definitions got in versions that are merged. */
  readonly renamed: Set<string>;
}

/** A place that should refer to another definition. `now` is the present one; absent if the place spells it out. */
interface Claim {
  readonly schema: Schema;
  readonly now: string | undefined;
}

/**
 * The places of a document that should refer to another definition, by that definition's name.
 *
 * @param given the names that the document got by earlier claims
 */
function claimsOf(
  document: Swagger,
  newer: Newer,
  given: ReadonlySet<string>,
  isOld: boolean,
): Map<string, Claim[]> {
  const claims = new Map<string, Claim[]>();
  for (const { place, schema } of placesOf(document)) {
    const target = newer.places.get(place);
    const now = reference(schema);
    if (target === undefined || target === now || (isOld && !newer.renamed.has(target))) continue;
    // A definition that the document had from the start is another thing.
    if (document.definitions[target] && !given.has(target)) continue;
    const found = now === undefined ? schema : document.definitions[now];
    if (found && isAlike(found, newer.definitions[target]!, now !== undefined))
      claims.set(target, [...(claims.get(target) ?? []), { schema, now }]);
  }
  return claims;
}

/** Tells if one schema may be another version of the other. Schemas without a name have to be enums to be alike. */
function isAlike(one: Schema, other: Schema, isNamed: boolean): boolean {
  if (isComposed(one) || isComposed(other)) return isComposed(one) && isComposed(other);
  return one.type === other.type && (isNamed || (one.enum !== undefined && other.enum !== undefined));
}

/** Tells if a schema is an object whose parts are known. */
function isComposed(schema: Schema): boolean {
  return schema.allOf !== undefined || hasProperties(schema);
}

function rename(document: Swagger, claims: ReadonlyMap<string, readonly Claim[]>, newest: Swagger): void {
  const { definitions } = document;
  const names = new Map<string, Set<string>>();
  const added = Object.fromEntries(
    [...claims].map(([target, list]) => [
      target,
      mergeSchemas([
        ...list.map(({ schema, now }) => (now === undefined ? bare(schema) : definitions[now]!)),
        ...(definitions[target] ? [definitions[target]] : []),
      ]),
    ]),
  );
  for (const [target, list] of claims) {
    for (const { schema, now } of list) {
      if (now !== undefined) names.set(now, new Set([...(names.get(now) ?? []), target]));
      pointTo(schema, target);
    }
  }
  Object.assign(definitions, added);
  for (const [name, [target, ...more]] of names) {
    if (newest.definitions[name] || more.length > 0) continue;
    walkSchemas(document, (schema) => {
      if (schema.$ref !== undefined && refName(schema.$ref) === name) pointTo(schema, target!);
    });
    // The reference is wrapped, so that a comment can stand beside it.
    definitions[name] = { allOf: [refTo(target!)] };
  }
}

/** The schema at a place without the keys that describe the place. */
function bare({ 'x-nullable': _nullable, deprecated: _deprecated, ...schema }: Schema): Schema {
  return schema;
}

/** Makes a place refer to a definition. The keys that describe the place stay. */
function pointTo(schema: Schema, target: string): void {
  const ref = unwrap(schema);
  if (ref.$ref !== undefined) {
    Object.assign(ref, refTo(target));
    return;
  }
  const { 'x-nullable': nullable, deprecated } = schema;
  for (const key of Object.keys(schema)) delete schema[key as keyof Schema];
  if (!nullable && !deprecated) Object.assign(schema, refTo(target));
  else
    Object.assign(schema, {
      allOf: [refTo(target)],
      ...(nullable && { 'x-nullable': true }),
      ...(deprecated && { deprecated: true }),
    });
}

function reference(schema: Schema): string | undefined {
  const { $ref } = unwrap(schema);
  return $ref === undefined ? undefined : refName($ref);
}

interface Placed {
  /** The name of the place: the same in all versions. */
  readonly place: string;
  readonly schema: Schema;
}

/** The schemas of a document, with names of their places by which versions can be compared. */
function placesOf(document: Swagger): Placed[] {
  const places: Placed[] = [];
  const visit = (schema: Schema, place: string): void => {
    places.push({ place, schema });
    for (const inner of innerSchemas(schema, place)) {
      if (inner.field || inner.path !== place) visit(inner.schema, inner.path);
      // A member of an `allOf` or `anyOf` has the place of the whole. The schemas in the member have places of their own.
      else for (const part of innerSchemas(inner.schema, place)) visit(part.schema, part.path);
    }
  };
  for (const [name, schema] of Object.entries(document.definitions)) visit(schema, name);
  for (const { operation } of operationsOf(document)) {
    const { operationId } = operation;
    for (const parameter of operation.parameters ?? []) {
      const given = parameter['x-schema'] ?? parameter.schema;
      if (given) visit(given, `operation ${operationId} parameter ${callerName(parameter)}`);
    }
    const result = mainSuccess(operation)?.schema;
    if (result) visit(result, `operation ${operationId} result`);
  }
  return places;
}
