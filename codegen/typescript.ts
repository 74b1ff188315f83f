/** Prints Swagger types as TypeScript types for operations. A library does so for models. */
import { isOpenEnd, openEnds } from './open-enums.js';
import { type Parameter, refName, type Schema } from './swagger.js';

/** A printed type and the names of declarations that it mentions. */
export interface Printed {
  readonly text: string;
  readonly uses: readonly string[];
}

const printed = (text: string, uses: readonly string[] = []): Printed => ({ text, uses });

/** The type of a schema. Objects must be definitions; maps may be spelled out. */
export function printSchema(schema: Schema | undefined): Printed {
  if (!schema) return printed('unknown');
  const bare = printBareSchema(schema);
  return schema['x-nullable'] ? printed(`${bare.text} | null`, bare.uses) : bare;
}

function printBareSchema(schema: Schema): Printed {
  if (schema.$ref !== undefined) {
    const name = refName(schema.$ref);
    return printed(name, [name]);
  }
  if (schema.enum) return printed(printEnum(schema.enum));
  if (schema.anyOf) return union(schema.anyOf.map(printSchema));
  if (schema.allOf?.length === 1) return printSchema(schema.allOf[0]);
  if (schema.type === 'array') return arrayOf(printSchema(schema.items));
  if (schema.type === 'object' && !schema.properties) {
    const { additionalProperties } = schema;
    const values =
      typeof additionalProperties === 'object' ? printSchema(additionalProperties) : printed('unknown');
    return printed(`{ [key: string]: ${values.text} }`, values.uses);
  }
  if (schema.allOf || schema.properties)
    throw new Error(`an object without a name: ${JSON.stringify(schema).slice(0, 200)}`);
  return printed(printPrimitive(schema.type));
}

/** The type of a parameter for callers: the value itself, and, if the value is encoded, also the encoded string. */
export function printParameter(parameter: Parameter): Printed {
  if (parameter.in === 'body')
    return isBytes(parameter.schema) ? printed('Body') : printSchema(parameter.schema);
  const meaning = parameter['x-schema'] ? printSchema(parameter['x-schema']) : printDeclared(parameter);
  switch (parameter['x-encoding']) {
    case 'json':
    case 'filters':
    case 'base64url-json':
    case 'repeat-json':
      return union([meaning, printed('string')]);
    case 'repeat':
      return union([meaning, arrayOf(meaning)]);
    default:
      return parameter.type === 'array'
        ? union([meaning, printDeclared({ ...parameter, ...(parameter.items as object) })])
        : meaning;
  }
}

function printDeclared(parameter: Parameter): Printed {
  if (parameter.enum) return printed(printEnum(parameter.enum));
  if (parameter.type === 'array') return arrayOf(printSchema(parameter.items));
  return printed(printPrimitive(parameter.type));
}

/** Tells if the schema of a body is bytes rather than JSON: an archive, a file. */
export function isBytes(schema: Schema | undefined): boolean {
  return schema?.type === 'string';
}

function printPrimitive(type: string | string[] | undefined): string {
  if (type === undefined) return 'unknown';
  if (type === 'integer' || type === 'number') return 'number';
  if (type === 'string' || type === 'boolean') return type;
  throw new Error(`no TypeScript type for ${JSON.stringify(type)}`);
}

export function printEnum(values: readonly unknown[]): string {
  return values
    .map((value) => {
      if (isOpenEnd(value)) return openEnds[value];
      return typeof value === 'string' ? `'${value}'` : String(value);
    })
    .join(' | ');
}

function arrayOf(item: Printed): Printed {
  return printed(`Array<${item.text}>`, item.uses);
}

function union(members: readonly Printed[]): Printed {
  return printed(
    [...new Set(members.map(({ text }) => text))].join(' | '),
    members.flatMap(({ uses }) => uses),
  );
}

/** A property's name, in quotes if it needs them. */
export function propertyName(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : `'${name}'`;
}
