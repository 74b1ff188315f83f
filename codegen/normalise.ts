/**
 * From a corrected document to one that the emitters can take as it is: every body and every answer that is an object
 * has a name, and nothing is left that the libraries behind us would misread.
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

/** `type: [array, string]` is JSON Schema's, not Swagger's. */
function splitTypeList(schema: Schema): void {
  if (!Array.isArray(schema.type)) return;
  const { type, items, ...rest } = schema;
  for (const key of Object.keys(schema)) delete schema[key as keyof Schema];
  Object.assign(schema, rest, {
    anyOf: type.map((one) => (one === 'array' ? { type: one, items: items ?? {} } : { type: one })),
  });
}

/** Swagger ignores what stands beside a `$ref`; the specs mean it (`x-nullable` above all). */
function wrapRefSiblings(schema: Schema): void {
  if (schema.$ref === undefined || Object.keys(schema).length === 1) return;
  const ref = schema.$ref;
  delete schema.$ref;
  // A type beside the reference says what the definition says.
  delete schema.type;
  schema.allOf = [{ $ref: ref }];
}

/** `enum: [{}]` on the values of a set-like map (ports, volumes) says no more than that they are objects. */
function dropObjectEnum(schema: Schema): void {
  if (schema.enum?.every((value) => typeof value === 'object' && value !== null)) delete schema.enum;
}

/** A map or a list of properties without `type: object` is an object all the same: one library takes a map for anything. */
function declareObject(schema: Schema): void {
  if (
    schema.type === undefined &&
    (schema.properties !== undefined || schema.additionalProperties !== undefined)
  )
    schema.type = 'object';
}

/** A member `type: object` of an `allOf` was there for its example. As a type it would let any property pass. */
function dropBareMembers(schema: Schema): void {
  if (!schema.allOf) return;
  schema.allOf = schema.allOf.filter(
    (member) => !(member.type === 'object' && Object.keys(member).every((key) => bareKeys.has(key))),
  );
}

const bareKeys = new Set(['type', 'example']);

/** One or two items: either a list of one or a list of two, since libraries know fixed lengths only. */
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
 * Gives inline bodies and answers, the items of inline lists, and objects that parameters mean, their place among the
 * definitions. A map that a parameter means stays where it is.
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
 * In `allOf: [A, { properties }]`, a property that A declares too is meant to replace A's, where JSON Schema would have
 * both hold: A is put in without it.
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
