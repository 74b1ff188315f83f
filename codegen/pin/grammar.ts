/**
 * What a pinned file keeps of an upstream Swagger 2.0 document, and what it leaves there.
 *
 * The pinned files hold facts: structure, names, types, defaults, enums, media types. Prose stays upstream. Each kind
 * of node lists every key that upstream has been seen to use, so that a key nobody has judged yet stops the pinning
 * instead of slipping in or getting lost.
 */

/** What happens to the value under a key. */
export type Rule =
  /** Carried over as it is. */
  | 'keep'
  /** Left upstream. */
  | 'drop'
  /** Left upstream, but a note in it that the thing is deprecated is a fact: it becomes `deprecated: true`. */
  | 'deprecation'
  /** Carried over where it is one short value; long and structured examples are documentation. */
  | 'scalar'
  /** A node of this kind, */
  | { readonly node: NodeKind }
  /** a list of them, */
  | { readonly list: NodeKind }
  /** or a map of them, whose keys are names and never vocabulary. */
  | { readonly map: NodeKind }
  /** Either a node of this kind or a plain value (`additionalProperties: true`). */
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
  },
  info: { title: 'drop', version: 'keep', 'x-logo': 'drop', description: 'drop' },
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
  response: { description: 'drop', schema: { node: 'schema' }, examples: 'drop', headers: { map: 'header' } },
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
