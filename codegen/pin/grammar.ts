/**
 * The keys of an upstream Swagger 2.0 document that a pinned file keeps, and those that it leaves out.
 *
 * The pinned files hold facts: structure, names, types, defaults, enums, media types. Prose stays upstream. Each kind of
 * node lists every key that upstream uses. So a key that nobody has judged yet stops the pinning; it is neither kept nor
 * lost unnoticed.
 */

/** The treatment of the value of a key. */
export type Rule =
  /** The value is kept as it is. */
  | 'keep'
  /** The value is left out. */
  | 'drop'
  /** The text is left out, but a note that the thing is deprecated is a fact: it becomes `deprecated: true`. */
  | 'deprecation'
  /** The value is kept if it is one short value. Long and structured examples are documentation. */
  | 'scalar'
  /** The value is a node of this kind. */
  | { readonly node: NodeKind }
  /** The value is a list of nodes of this kind. */
  | { readonly list: NodeKind }
  /** The value is a map of nodes of this kind. The map's keys are names, which the grammar does not list. */
  | { readonly map: NodeKind }
  /** The value is a node of this kind or a plain value (`additionalProperties: true`). */
  | { readonly maybe: NodeKind };

export type NodeKind =
  | 'document'
  | 'info'
  | 'tag'
  | 'path'
  | 'operation'
  | 'parameter'
  | 'response'
  | 'header'
  | 'schema';

const operations = { node: 'operation' } as const;

export const grammar: Readonly<Record<NodeKind, Readonly<Record<string, Rule>>>> = {
  document: {
    swagger: 'keep',
    schemes: 'drop',
    produces: 'keep',
    consumes: 'keep',
    basePath: 'keep',
    info: { node: 'info' },
    tags: { list: 'tag' },
    definitions: { map: 'schema' },
    paths: { map: 'path' },
    responses: { map: 'response' },
    host: 'drop',
  },
  info: {
    title: 'drop',
    version: 'keep',
    'x-logo': 'drop',
    description: 'drop',
    contact: 'drop',
    license: 'drop',
    termsOfService: 'drop',
  },
  tag: { name: 'keep', 'x-displayName': 'drop', description: 'drop' },
  path: { get: operations, post: operations, put: operations, delete: operations, head: operations },
  operation: {
    operationId: 'keep',
    tags: 'keep',
    summary: 'drop',
    description: 'deprecation',
    consumes: 'keep',
    produces: 'keep',
    parameters: { list: 'parameter' },
    responses: { map: 'response' },
  },
  parameter: {
    name: 'keep',
    in: 'keep',
    description: 'deprecation',
    required: 'keep',
    type: 'keep',
    format: 'keep',
    items: 'keep',
    collectionFormat: 'keep',
    enum: 'keep',
    default: 'keep',
    pattern: 'keep',
    schema: { node: 'schema' },
  },
  response: {
    $ref: 'keep',
    description: 'drop',
    schema: { node: 'schema' },
    examples: 'drop',
    headers: { map: 'header' },
  },
  header: { description: 'drop', type: 'keep', default: 'keep', enum: 'keep' },
  schema: {
    $ref: 'keep',
    type: 'keep',
    format: 'keep',
    title: 'drop',
    description: 'deprecation',
    required: 'keep',
    enum: 'keep',
    default: 'keep',
    example: 'scalar',
    pattern: 'keep',
    minimum: 'keep',
    maximum: 'keep',
    minLength: 'keep',
    maxLength: 'keep',
    minItems: 'keep',
    maxItems: 'keep',
    allOf: { list: 'schema' },
    items: { node: 'schema' },
    properties: { map: 'schema' },
    additionalProperties: { maybe: 'schema' },
    'x-nullable': 'keep',
    'x-omitempty': 'keep',
    'x-go-name': 'drop',
    'x-go-type': 'drop',
    'x-go-package': 'drop',
  },
};
