/**
 * Converts the schemas of a normalised document to JSON Schema, to check requests and answers. The check is stricter
 * than Swagger: an undeclared field is a fault.
 */
import { Ajv2019, type AnySchemaObject, type ErrorObject, type ValidateFunction } from 'ajv/dist/2019.js';
import { refName, type Schema, type Swagger } from '../codegen/swagger.js';

export interface Fault extends ErrorObject {
  /** The schema that the value violates, as a pointer into the document. */
  readonly place: string;
}

export type Check = (value: unknown) => readonly Fault[];

/** Gives a function that makes the check of a schema. `place` is the schema's pointer in the document. */
export function makeChecks(document: Swagger): (schema: Schema, place: string) => Check {
  const ajv = new Ajv2019({
    allErrors: true,
    strict: false,
    validateFormats: false,
    // Each fault then has its schema, which gives the fault's place.
    verbose: true,
  });
  const convert = new Converter(document);
  ajv.addSchema({
    $id: documentId,
    definitions: Object.fromEntries(
      Object.entries(document.definitions).flatMap(([name, schema]) => [
        [name, convert.open(schema, `/definitions/${name}`)],
        [orNull(name), convert.open({ ...schema, 'x-nullable': true }, `/definitions/${name}`)],
      ]),
    ),
  });
  const checks = new Map<string, ValidateFunction>();
  return (schema, place) => {
    const check = checks.get(place) ?? ajv.compile(convert.closed(schema, place));
    checks.set(place, check);
    return (value) => {
      check(value);
      return (check.errors ?? []).map((error) => ({ ...error, place: convert.placeOf(error.parentSchema) }));
    };
  };
}

const documentId = 'document:/';

/** The definition for nullable references. JSON Schema's own way, `anyOf` with null, would lose the declared fields. */
const orNull = (name: string) => `${name}_or_null`;

class Converter {
  private readonly places = new WeakMap<object, string>();

  constructor(private readonly document: Swagger) {}

  placeOf(schema: object | undefined): string {
    return (schema && this.places.get(schema)) ?? '?';
  }

  /** A schema that allows no undeclared fields. */
  closed(schema: Schema, place: string): AnySchemaObject {
    const converted = this.open(schema, place);
    if (this.declaresProperties(schema)) converted['unevaluatedProperties'] = false;
    return converted;
  }

  /** A definition, or a member of an `allOf`. It allows undeclared fields, since another member may declare them. */
  open(schema: Schema, place: string): AnySchemaObject {
    const { $ref, properties, additionalProperties, items, allOf, anyOf, required, minItems, maxItems } =
      schema;
    const nullable = schema['x-nullable'] === true;
    const inherit = (member: Schema): Schema => (nullable ? { ...member, 'x-nullable': true } : member);
    const converted: AnySchemaObject = {
      ...($ref !== undefined && { $ref: reference(refName($ref), nullable) }),
      ...(schema.type !== undefined && { type: nullable ? [schema.type, 'null'].flat() : schema.type }),
      ...(schema.enum && { enum: nullable ? [...schema.enum, null] : schema.enum }),
      ...(required && { required }),
      ...(minItems !== undefined && { minItems }),
      ...(maxItems !== undefined && { maxItems }),
      ...(properties && {
        properties: Object.fromEntries(
          Object.entries(properties).map(([name, property]) => [
            name,
            this.closed(property, `${place}/properties/${name}`),
          ]),
        ),
      }),
      ...(typeof additionalProperties === 'object' && {
        additionalProperties: this.closed(additionalProperties, `${place}/additionalProperties`),
      }),
      ...(items && { items: this.closed(items, `${place}/items`) }),
      ...(allOf && { allOf: allOf.map((member, at) => this.open(inherit(member), `${place}/allOf/${at}`)) }),
      ...(anyOf && {
        anyOf: anyOf.map((member, at) => this.closed(inherit(member), `${place}/anyOf/${at}`)),
      }),
    };
    // A property that a reference does not allow is a fault of the definition.
    this.places.set(converted, $ref === undefined ? place : `/definitions/${refName($ref)}`);
    return converted;
  }

  /** Tells if a schema lists its fields, rather than allowing any field or none. */
  private declaresProperties(schema: Schema): boolean {
    const { $ref, additionalProperties, properties, allOf } = schema;
    if ($ref !== undefined) {
      const definition = this.document.definitions[refName($ref)];
      return definition !== undefined && this.declaresProperties(definition);
    }
    if (typeof additionalProperties === 'object' || additionalProperties === true) return false;
    return properties !== undefined || (allOf?.some((member) => this.declaresProperties(member)) ?? false);
  }
}

function reference(name: string, nullable: boolean): string {
  return `${documentId}#/definitions/${nullable ? orNull(name) : name}`;
}
