/**
 * Brings the definitions of several versions under the newest names, so that what has the same name is the same thing.
 *
 * A definition has got another name where a newer version refers to `T` and an older one, at the same place, to `X`, and
 * knows no `T`: the older one's `X` is then its `T`. So is what it spells out there, if `T` is such a thing. `X` becomes
 * an alias of `T` if the newest version has no `X`; otherwise it is still what it was, and `T` was split from it.
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
 * Renames in place.
 *
 * @param documents every version's normalised document, the oldest first
 * @param oldestUnpinned Older versions get only those names that came up from it on: they tell since when something exists.
 */
export function align(documents: ReadonlyMap<string, Swagger>, oldestUnpinned: string): void {
  const newer: Newer = { definitions: {}, places: new Map(), renamed: new Set() };
  const newest = [...documents.values()].at(-1)!;
  for (const [version, document] of [...documents].reverse()) {
    const isOld = compareVersions(version, oldestUnpinned) < 0;
    const given = new Set<string>();
    // A definition that got its name may hold others that did.
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

/** What the versions that were aligned before have. */
interface Newer {
  /** Each definition as the newest of them has it. */
  definitions: Readonly<Record<string, Schema>>;
  /** By place, the definition that the newest of them refers to there. */
  readonly places: Map<string, string | undefined>;
  /** The names that were given to what was called something else in a version that is merged. */
  readonly renamed: Set<string>;
}

/** A place at which there is to be another definition: the one that is there now, or what is spelled out. */
interface Claim {
  readonly schema: Schema;
  readonly now: string | undefined;
}

/**
 * The claims on a document's places, by the name that is claimed for them.
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
    // What there was from the start is another thing.
    if (document.definitions[target] && !given.has(target)) continue;
    const found = now === undefined ? schema : document.definitions[now];
    if (found && isAlike(found, newer.definitions[target]!, now !== undefined))
      claims.set(target, [...(claims.get(target) ?? []), { schema, now }]);
  }
  return claims;
}

/** Whether one may be another version of the other; what has a name of its own need not be as particular. */
function isAlike(one: Schema, other: Schema, isNamed: boolean): boolean {
  if (isComposed(one) || isComposed(other)) return isComposed(one) && isComposed(other);
  return one.type === other.type && (isNamed || (one.enum !== undefined && other.enum !== undefined));
}

/** An object that says what it consists of. */
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
    // Wrapped, so that a comment can stand beside it.
    definitions[name] = { allOf: [refTo(target!)] };
  }
}

/** What is spelled out at a place, without what is said of the place. */
function bare({ 'x-nullable': _nullable, deprecated: _deprecated, ...schema }: Schema): Schema {
  return schema;
}

/** Makes a place refer to a definition; what is said of the place stays. */
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
  /** The same in all versions. */
  readonly place: string;
  readonly schema: Schema;
}

/** The schemas of a document that may stand for each other between versions. */
function placesOf(document: Swagger): Placed[] {
  const places: Placed[] = [];
  const visit = (schema: Schema, place: string): void => {
    places.push({ place, schema });
    for (const inner of innerSchemas(schema, place)) {
      if (inner.field || inner.path !== place) visit(inner.schema, inner.path);
      // A member of an `allOf` or `anyOf` is a part of what is at the place; what it holds has a place.
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
