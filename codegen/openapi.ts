/** Converts the models of a normalised Swagger document to OpenAPI 3, which the libraries read. */
import converter from 'swagger2openapi';
import { defaultTag, deprecatedTag, formatTag } from './comment.js';
import { type History, innerSchemas } from './history.js';
import { type Schema, type Swagger, walkSchemas } from './swagger.js';

export type OpenApi = Awaited<ReturnType<typeof converter.convertObj>>['openapi'];

/** Converts the models alone: our own emitter takes the operations from the Swagger document. */
export async function modelsToOpenApi(document: Swagger): Promise<OpenApi> {
  const models = structuredClone({
    ...document,
    paths: {},
    info: { title: 'models', version: document.info.version },
  });
  walkSchemas(models, wrapNullableEnum);
  const { openapi } = await converter.convertObj(models as Parameters<typeof converter.convertObj>[0], {
    patch: true,
    warnOnly: true,
  });
  return openapi;
}

/** Wraps an enum that may be null: a library loses the null of an enum that is not wrapped. */
function wrapNullableEnum(schema: Schema): void {
  if (!schema.enum || !schema['x-nullable']) return;
  const { type, enum: values } = schema;
  delete schema.type;
  delete schema.enum;
  schema.allOf = [{ ...(type !== undefined && { type }), enum: values }];
}

/**
 * Writes each schema's documentation comment to its `description`, in place, after the description of a correction.
 *
 * @param version the document's; absent for a document of several versions
 */
export function describe(document: Swagger, history: History, version?: string): void {
  for (const [name, schema] of Object.entries(document.definitions))
    describeSchema(schema, name, { history, version }, history.tags(name, undefined, version));
}

interface Past {
  readonly history: History;
  readonly version: string | undefined;
}

function describeSchema(schema: Schema, path: string, past: Past, tags: string[]): void {
  const { history, version } = past;
  const enumNote = schema.enum ? history.enumNote(path, schema.enum, version) : undefined;
  const deprecated = schema.deprecated ? deprecatedTag(history.deprecatedSince(path, version)) : [];
  // The library would add a tag without the version.
  delete schema.deprecated;
  const lines = [
    ...(schema.description === undefined ? [] : [schema.description]),
    ...(enumNote ? [enumNote] : []),
    ...tags,
    ...deprecated,
    ...formatTag(schema),
    ...defaultTag(schema.default),
  ];
  if (lines.length > 0) {
    // The conversion drops keys beside a `$ref`.
    if (schema.$ref !== undefined) schema.allOf = [{ $ref: schema.$ref }];
    delete schema.$ref;
    schema.description = lines.join('\n');
  }
  for (const inner of innerSchemas(schema, path)) {
    const innerTags = inner.field ? history.tags(inner.path, path, version) : [];
    describeSchema(inner.schema, inner.path, past, innerTags);
  }
}
