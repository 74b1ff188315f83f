import { plainPath } from './prose/same-places.js';
import { refName, type Schema } from './swagger.js';

/**
 * A type's name for `doc()`: `string`, `integer | string`, `string[]`, `map of string`, `ContainerCreateRequest`.
 *
 * @param path of the schema; gives an object without a name its path for its name
 */
export function schemaTypeName(schema: Schema, path?: string): string {
  if (schema.$ref !== undefined) return refName(schema.$ref);
  if (path !== undefined && schema.properties !== undefined) return plainPath(path);
  if (schema.anyOf) return [...new Set(schema.anyOf.map((one) => schemaTypeName(one, path)))].join(' | ');
  const [member, ...others] = schema.allOf ?? [];
  if (member && others.length === 0) return schemaTypeName(member, path);
  if (member && path !== undefined) return plainPath(path);
  if (schema.type === 'array') return `${parenthesised(schemaTypeName(schema.items ?? {}, path))}[]`;
  if (typeof schema.additionalProperties === 'object')
    return `map of ${schemaTypeName(schema.additionalProperties, path)}`;
  return typeof schema.type === 'string' ? schema.type : 'any';
}

function parenthesised(name: string): string {
  return /[ |]/.test(name) ? `(${name})` : name;
}
