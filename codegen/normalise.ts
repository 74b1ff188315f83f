/**
 * Turns a corrected document into one for the emitters: every body and every answer that is an object has a name, and
 * there is nothing that the libraries would misread.
 */
import type { Place, PlaceNames } from './names.js';
import {
  callerName,
  isInlineObject,
  operationsOf,
  refName,
  refTo,
  type Schema,
  type Swagger,
  walkSchemas,
} from './swagger.js';

/** Normalises a document, in place. */
export function normalise(document: Swagger, names: PlaceNames): void {
  makeLists(document);
  walkSchemas(document, (schema) => {
    splitTypeList(schema);
    wrapRefSiblings(schema);
    dropObjectEnum(schema);
    declareObject(schema);
    dropBareMembers(schema);
    splitLengths(schema);
  });
  hoist(document, names);
  for (const schema of Object.values(document.definitions)) overrideInAllOf(schema, document);
}

/** Makes a list of an answer that is a list of what its schema declares. */
function makeLists(document: Swagger): void {
  for (const { operation } of operationsOf(document)) {
    for (const response of Object.values(operation.responses)) {
      const { 'x-list': list, ...items } = response.schema ?? {};
      if (list) response.schema = { type: 'array', items };
    }
  }
}

/** Turns `type: [array, string]`, which JSON Schema has and Swagger lacks, into alternatives. */
function splitTypeList(schema: Schema): void {
  if (!Array.isArray(schema.type)) return;
  const { type, items, ...rest } = schema;
  for (const key of Object.keys(schema)) delete schema[key as keyof Schema];
  Object.assign(schema, rest, {
    anyOf: type.map((one) => (one === 'array' ? { type: one, items: items ?? {} } : { type: one })),
  });
}

/** Wraps a `$ref` with keys beside it. Swagger ignores such keys, but the specs mean them (`x-nullable` above all). */
function wrapRefSiblings(schema: Schema): void {
  if (schema.$ref === undefined || Object.keys(schema).length === 1) return;
  const ref = schema.$ref;
  delete schema.$ref;
  // A type beside the reference repeats the definition's.
  delete schema.type;
  schema.allOf = [{ $ref: ref }];
}

/** Drops `enum: [{}]` of the values of maps (ports, volumes), where it only says that they are objects. */
function dropObjectEnum(schema: Schema): void {
  if (schema.enum?.every((value) => typeof value === 'object' && value !== null)) delete schema.enum;
}

/** Adds `type: object` to maps and to lists of properties without it: one library takes such a map for any value. */
function declareObject(schema: Schema): void {
  if (
    schema.type === undefined &&
    (schema.properties !== undefined || schema.additionalProperties !== undefined)
  )
    schema.type = 'object';
}

/** Drops members of an `allOf` that are only `type: object`: they hold examples, and as types they allow any property. */
function dropBareMembers(schema: Schema): void {
  if (!schema.allOf) return;
  schema.allOf = schema.allOf.filter(
    (member) => !(member.type === 'object' && Object.keys(member).every((key) => bareKeys.has(key))),
  );
}

const bareKeys = new Set(['type', 'example']);

/** Turns a list of one or two items into a list of one or a list of two: libraries know fixed lengths only. */
function splitLengths(schema: Schema): void {
  const { type, items, minItems, maxItems, ...rest } = schema;
  if (type !== 'array' || minItems === undefined || maxItems === undefined || minItems === maxItems) return;
  for (const key of Object.keys(schema)) delete schema[key as keyof Schema];
  const lengths = Array.from({ length: maxItems - minItems + 1 }, (_, index) => minItems + index);
  Object.assign(schema, rest, {
    anyOf: lengths.map((length) => ({
      type,
      ...(items && { items: structuredClone(items) }),
      minItems: length,
      maxItems: length,
    })),
  });
}

/**
 * Moves inline bodies and answers, the items of inline lists, and the objects in parameters to the definitions. A map in
 * a parameter stays at its place.
 */
function hoist(document: Swagger, names: PlaceNames): void {
  const name = (schema: Schema, operationId: string, place: Place): Schema => {
    if (schema.type === 'array' && schema.items) {
      return { ...schema, items: name(schema.items, operationId, `${place}Item` as Place) };
    }
    if (!isInlineObject(schema)) return schema;
    const definition = names.nameOf(operationId, place, document, schema);
    document.definitions[definition] = schema;
    return refTo(definition);
  };
  const nameMeaning = (schema: Schema, operationId: string, parameter: string): Schema => {
    if (!isInlineObject(schema) || typeof schema.additionalProperties === 'object') return schema;
    const definition = names.nameOfParameter(operationId, parameter, document, schema);
    document.definitions[definition] = schema;
    return refTo(definition);
  };
  for (const { operation } of operationsOf(document)) {
    for (const parameter of operation.parameters ?? []) {
      if (parameter.schema) parameter.schema = name(parameter.schema, operation.operationId, 'Request');
      const meaning = parameter['x-schema'];
      if (meaning) parameter['x-schema'] = nameMeaning(meaning, operation.operationId, callerName(parameter));
    }
    for (const [status, response] of Object.entries(operation.responses)) {
      if (response.schema && Number(status) < 300)
        response.schema = name(response.schema, operation.operationId, 'Response');
    }
  }
}

/**
 * Spells out `A` in `allOf: [A, { properties }]`, without the properties that are listed beside it. The specs mean these
 * to replace the properties of `A`. In JSON Schema, both would have to hold.
 */
function overrideInAllOf(schema: Schema, document: Swagger): void {
  if (!schema.allOf) return;
  const own = new Set(schema.allOf.flatMap((member) => Object.keys(member.properties ?? {})));
  schema.allOf = schema.allOf.map((member) => {
    if (member.$ref === undefined) return member;
    const base = document.definitions[refName(member.$ref)];
    const properties = Object.entries(base?.properties ?? {});
    if (!properties.some(([name]) => own.has(name))) return member;
    return structuredClone({
      ...base,
      properties: Object.fromEntries(properties.filter(([name]) => !own.has(name))),
    });
  });
}
