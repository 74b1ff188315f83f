import { plainPath } from './prose/same-places.js';
import { refName, type Schema } from './swagger.js';

/**
 * The name of an object without a name of its own: its place. An item of a list that is a definition is `NAME.item`,
 * since `NAME` is the list.
 */
export function objectName(path: string): string {
  return plainPath(path.replace(/^([^.[{]+)(?:\[\]|\{\})+/, '$1.item'));
}

/**
 * A type's name for `doc()`: `string`, `integer | string`, `string[]`, `map of string`, `ContainerCreateRequest`.
 *
 * @param path of the schema; gives an object without a name its place for its name
 */
export function schemaTypeName(schema: Schema, path?: string): string {
  const inner = (suffix: string) => (path === undefined ? undefined : path + suffix);
  if (schema.$ref !== undefined) return refName(schema.$ref);
  if (path !== undefined && schema.properties !== undefined) return objectName(path);
  if (schema.anyOf) return [...new Set(schema.anyOf.map((one) => schemaTypeName(one, path)))].join(' | ');
  const [member, ...others] = schema.allOf ?? [];
  if (member && others.length === 0) return schemaTypeName(member, path);
  if (member && path !== undefined) return objectName(path);
  if (schema.type === 'array') return `${parenthesised(schemaTypeName(schema.items ?? {}, inner('[]')))}[]`;
  if (typeof schema.additionalProperties === 'object')
    return `map of ${schemaTypeName(schema.additionalProperties, inner('{}'))}`;
  return typeof schema.type === 'string' ? schema.type : 'any';
}

function parenthesised(name: string): string {
  return /[ |]/.test(name) ? `(${name})` : name;
}
