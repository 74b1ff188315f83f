/**
 * The parts of Swagger 2.0 that the pinned files use, with the extensions that corrections may add.
 *
 * - `x-kind` (operation): the response kind, if the rules in `kinds.ts` cannot tell it.
 * - `x-absent` (operation): engines do not have the operation, although the spec does.
 * - `x-long-running` (operation): see `OperationEntry.longRunning`.
 * - `x-upgrade` (operation): the protocol to upgrade to, if that is not `tcp`.
 * - `x-name` (parameter): the name for callers, if that is not the name on the wire.
 * - `x-encoding` (parameter, header): see `ParameterEncoding`, `HeaderEncoding`.
 * - `x-default` (parameter): the value that is sent for an absent one, because engines need the parameter.
 * - `x-lone-items` (parameter): see `ParameterEntry.loneItems`.
 * - `x-schema` (parameter, header): the schema of the decoded value, which Swagger can only declare as a string.
 * - `x-answered` (schema): what is true of answers alone, of a schema that requests have, too: see `sides.ts`.
 * - `x-list` (schema): an answer is a list of what the schema declares.
 * - `x-open` (schema): plugins extend the enum, so that callers may send other values, too.
 */
import type { HeaderEncoding, ParameterEncoding, ParameterPlace, ResponseKind } from '../src/table.js';

export interface Schema {
  $ref?: string;
  type?: string | string[];
  format?: string;
  description?: string;
  required?: string[];
  enum?: unknown[];
  default?: unknown;
  allOf?: Schema[];
  anyOf?: Schema[];
  items?: Schema;
  minItems?: number;
  maxItems?: number;
  properties?: Record<string, Schema>;
  additionalProperties?: Schema | boolean;
  deprecated?: boolean;
  'x-nullable'?: boolean;
  'x-open'?: boolean;
  'x-list'?: true;
  'x-answered'?: { readonly required?: string[]; readonly properties?: Record<string, Schema> };
}

export interface Parameter {
  /** The name on the wire. Callers use `callerName`. */
  name: string;
  in: ParameterPlace;
  required?: boolean;
  type?: string | string[];
  format?: string;
  enum?: unknown[];
  items?: Schema;
  default?: unknown;
  collectionFormat?: string;
  deprecated?: boolean;
  /** The schema of a body. */
  schema?: Schema;
  'x-name'?: string;
  'x-default'?: unknown;
  'x-encoding'?: ParameterEncoding;
  'x-lone-items'?: string[];
  'x-schema'?: Schema;
}

export interface Header {
  type: string;
  enum?: unknown[];
  'x-encoding'?: HeaderEncoding;
  'x-schema'?: Schema;
}

export interface Response {
  /** Refers to one of the document's `responses`; `prepare.ts` puts what is meant into the operation. */
  $ref?: string;
  description?: string;
  schema?: Schema;
  headers?: Record<string, Header>;
}

export interface Operation {
  operationId: string;
  tags?: string[];
  consumes?: string[];
  produces?: string[];
  parameters?: Parameter[];
  responses: Record<string, Response>;
  deprecated?: boolean;
  'x-kind'?: ResponseKind;
  'x-absent'?: true;
  'x-long-running'?: boolean;
  'x-upgrade'?: string;
}

export const methods = ['get', 'head', 'post', 'put', 'delete'] as const;

export type Paths = Record<string, Partial<Record<(typeof methods)[number], Operation>>>;

/** A whole document, of one version of an engine's API. */
export interface Swagger {
  swagger: '2.0';
  basePath: string;
  consumes?: string[];
  produces?: string[];
  info: { title?: string; version: string };
  definitions: Record<string, Schema>;
  paths: Paths;
  /** Answers that several operations have. */
  responses?: Record<string, Response>;
  /** The answers' side of definitions, by the name of the requests' side: see `sides.ts`. */
  'x-twins'?: Readonly<Record<string, string>>;
}

/** An operation with its path and method. */
export interface PlacedOperation {
  readonly path: string;
  readonly method: (typeof methods)[number];
  readonly operation: Operation;
}

/** Every operation of a document, in the order of its paths. */
export function operationsOf(document: Swagger): PlacedOperation[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const operation = item[method];
      return operation === undefined ? [] : [{ path, method, operation }];
    }),
  );
}

/** Calls `visit` for every schema of a document, the outer before the inner. */
export function walkSchemas(document: Swagger, visit: (schema: Schema) => void): void {
  for (const schema of Object.values(document.definitions)) walkSchema(schema, visit);
  for (const { operation } of operationsOf(document)) {
    for (const parameter of operation.parameters ?? []) {
      if (parameter.schema) walkSchema(parameter.schema, visit);
      if (parameter['x-schema']) walkSchema(parameter['x-schema'], visit);
    }
    for (const response of Object.values(operation.responses)) {
      if (response.schema) walkSchema(response.schema, visit);
      for (const header of Object.values(response.headers ?? {}))
        if (header['x-schema']) walkSchema(header['x-schema'], visit);
    }
  }
}

export function walkSchema(schema: Schema, visit: (schema: Schema) => void): void {
  visit(schema);
  for (const inner of [
    ...(schema.allOf ?? []),
    ...(schema.anyOf ?? []),
    ...Object.values(schema.properties ?? {}),
  ])
    walkSchema(inner, visit);
  if (schema.items) walkSchema(schema.items, visit);
  if (typeof schema.additionalProperties === 'object') walkSchema(schema.additionalProperties, visit);
}

const definitionPrefix = '#/definitions/';

/** The name of the definition that a `$ref` refers to. */
export function refName(ref: string): string {
  if (!ref.startsWith(definitionPrefix)) throw new Error(`the $ref ${ref} does not refer to a definition`);
  return ref.slice(definitionPrefix.length);
}

export function refTo(name: string): Schema {
  return { $ref: definitionPrefix + name };
}

/** The responses with a status that means success, the lowest first: 101, 2xx and 304 (nothing to do). */
export function successes(operation: Operation): { status: number; response: Response }[] {
  return Object.entries(operation.responses)
    .map(([status, response]) => ({ status: Number(status), response }))
    .filter(({ status }) => status < 400);
}

/**
 * The statuses that mean an error, as the document has them. A 404 of an operation that asks if an object exists is an
 * answer, and no error.
 */
export function errorStatuses({ responses, 'x-kind': kind }: Operation): string[] {
  return Object.keys(responses).filter(
    (status) => Number(status) >= 400 && !(kind === 'exists' && status === '404'),
  );
}

/** The response of a success whose body is the result: the first 2xx with a schema, or else the first 2xx. */
export function mainSuccess(operation: Operation): Response | undefined {
  const all = successes(operation).filter(({ status }) => status >= 200 && status < 300);
  return (all.find(({ response }) => response.schema) ?? all[0])?.response;
}

/** Tells if a schema is an object that is spelled out at its place. */
export function isInlineObject(schema: Schema): boolean {
  return (
    schema.$ref === undefined &&
    (schema.properties !== undefined || schema.allOf !== undefined || schema.type === 'object')
  );
}

/** The schema of a parameter's value: the decoded value's, the body's, or else what the parameter declares. */
export function valueSchema({
  type,
  enum: values,
  items,
  default: standard,
  schema,
  'x-schema': meaning,
}: Parameter): Schema {
  return (
    meaning ??
    schema ?? {
      ...(type !== undefined && { type }),
      ...(values && { enum: values }),
      ...(items && { items }),
      ...(standard !== undefined && { default: standard }),
    }
  );
}

/** The name by which callers give a parameter. */
export function callerName(parameter: Parameter): string {
  return parameter['x-name'] ?? parameter.name;
}

/** Tells if a caller has to give a parameter. A parameter in the path is always required. */
export function isRequired(parameter: Parameter): boolean {
  return parameter.required === true || parameter.in === 'path';
}
