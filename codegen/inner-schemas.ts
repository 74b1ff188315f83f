import type { Schema } from './swagger.js';

/** The schemas in a schema, with paths: `HostConfig.Mounts[].Type`. A member of an `allOf` has the path of the whole. */
export function innerSchemas(
  schema: Schema,
  path: string,
): { schema: Schema; path: string; field: boolean }[] {
  const inner = Object.entries(schema.properties ?? {}).map(([name, property]) => ({
    schema: property,
    path: `${path}.${name}`,
    field: true,
  }));
  for (const member of [...(schema.allOf ?? []), ...(schema.anyOf ?? [])])
    inner.push({ schema: member, path, field: false });
  if (schema.items) inner.push({ schema: schema.items, path: `${path}[]`, field: false });
  if (typeof schema.additionalProperties === 'object')
    inner.push({ schema: schema.additionalProperties, path: `${path}{}`, field: false });
  return inner;
}
