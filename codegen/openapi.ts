/** Converts the models of a normalised Swagger document to OpenAPI 3, which the libraries read. */
import converter from 'swagger2openapi';
import { defaultTag, deprecatedTag, formatTag } from './comment.js';
import { type History, innerSchemas } from './history.js';
import type { DocumentWords } from './prose/words.js';
import { originalsOf } from './sides.js';
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
 * Writes each schema's documentation comment to its `description`, in place.
 *
 * @param version the document's; absent for a document of several versions
 */
export function describe(document: Swagger, history: History, words: DocumentWords, version?: string): void {
  const originals = originalsOf(document);
  for (const [name, schema] of Object.entries(document.definitions)) {
    const twinOf = originals.get(name);
    describeSchema(schema, name, { history, version, words }, [
      ...present(words.type(name)),
      ...(twinOf === undefined ? [] : [`This is \`${twinOf}\` as engines answer it.`]),
      ...history.tags(name, undefined, version),
    ]);
  }
}

interface Sources {
  readonly history: History;
  readonly words: DocumentWords;
  readonly version: string | undefined;
}

/** @param own the lines about the type or the field that has the schema */
function describeSchema(schema: Schema, path: string, sources: Sources, own: string[]): void {
  const { history, words, version } = sources;
  const enumNote = schema.enum ? history.enumNote(path, schema.enum, version) : undefined;
  const deprecated = schema.deprecated
    ? deprecatedTag(history.deprecatedSince(path, version), words.insteadOfField(path))
    : [];
  // The library would add a tag without the version.
  delete schema.deprecated;
  const isTag = (line: string) => line.startsWith('@');
  const lines = [
    ...own.filter((line) => !isTag(line)),
    ...present(enumNote),
    ...own.filter(isTag),
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
    const lines = inner.field
      ? [...present(words.field(inner.path)), ...history.tags(inner.path, path, version)]
      : [];
    describeSchema(inner.schema, inner.path, sources, lines);
  }
}

function present(line: string | undefined): string[] {
  return line === undefined ? [] : [line];
}
