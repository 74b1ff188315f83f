/** From a normalised Swagger document to the OpenAPI 3 document of its models, which the libraries read. */
import converter from 'swagger2openapi';
import { defaultTag, deprecatedTag } from './comment.js';
import { type History, innerSchemas } from './history.js';
import type { Schema, Swagger } from './swagger.js';

export type OpenApi = Awaited<ReturnType<typeof converter.convertObj>>['openapi'];

/** The models alone: operations are emitted by our own emitter, straight from the Swagger document. */
export async function modelsToOpenApi(document: Swagger): Promise<OpenApi> {
  const models = structuredClone({
    ...document,
    paths: {},
    info: { title: 'models', version: document.info.version },
  });
  const { openapi } = await converter.convertObj(models as Parameters<typeof converter.convertObj>[0], {
    patch: true,
    warnOnly: true,
  });
  return openapi;
}

/** Puts into each schema's description what its documentation comment is to say, in place. */
export function describe(document: Swagger, history: History): void {
  for (const [name, schema] of Object.entries(document.definitions)) {
    describeSchema(schema, name, history, history.tags(name));
  }
}

function describeSchema(schema: Schema, path: string, history: History, tags: string[]): void {
  const enumNote = schema.enum ? history.enumNote(path, schema.enum) : undefined;
  const deprecated = schema.deprecated ? deprecatedTag(history.deprecatedSince(path)) : [];
  // The library's own tag would lack the version.
  delete schema.deprecated;
  const lines = [...(enumNote ? [enumNote] : []), ...tags, ...deprecated, ...defaultTag(schema.default)];
  if (lines.length > 0) {
    // What stands beside a `$ref` would be dropped.
    if (schema.$ref !== undefined) schema.allOf = [{ $ref: schema.$ref }];
    delete schema.$ref;
    schema.description = lines.join('\n');
  }
  for (const inner of innerSchemas(schema, path)) {
    describeSchema(inner.schema, inner.path, history, inner.field ? history.tags(inner.path, path) : []);
  }
}
