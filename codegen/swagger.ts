/**
 * The parts of Swagger 2.0 that the pinned files use, with the extensions that corrections may add.
 *
 * - `x-kind` (operation): the response kind, where the rules in `kinds.ts` can't tell it.
 * - `x-long-running` (operation): the engine may be silent for long; see `OperationEntry.longRunning`.
 * - `x-upgrade` (operation): the protocol to ask for when the connection is taken over, other than `tcp`.
 * - `x-name` (parameter): its name for callers, where that is not its name on the wire.
 * - `x-encoding` (parameter, header): see `ParameterEncoding`, `HeaderEncoding`.
 * - `x-schema` (parameter, header): what it means where Swagger can only declare a string.
 * - `x-open` (schema): an enum that plugins extend, so that other values may be sent, too.
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
  /** Of a body. */
  schema?: Schema;
  'x-name'?: string;
  'x-encoding'?: ParameterEncoding;
  'x-schema'?: Schema;
}

export interface Header {
  type: string;
  enum?: unknown[];
  'x-encoding'?: HeaderEncoding;
  'x-schema'?: Schema;
}

export interface Response {
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
}

/** An operation with the place it is at. */
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

/** The definition that a `$ref` names. */
export function refName(ref: string): string {
  if (!ref.startsWith(definitionPrefix))
    throw new Error(`a $ref to something other than a definition: ${ref}`);
  return ref.slice(definitionPrefix.length);
}

export function refTo(name: string): Schema {
  return { $ref: definitionPrefix + name };
}

/** The status codes of a response that mean success, lowest first: 101, 2xx and 304 (nothing to do). */
export function successes(operation: Operation): { status: number; response: Response }[] {
  return Object.entries(operation.responses)
    .map(([status, response]) => ({ status: Number(status), response }))
    .filter(({ status }) => status < 400);
}

/** The one success response whose body matters: the first with a schema, or else the first. */
export function mainSuccess(operation: Operation): Response | undefined {
  const all = successes(operation).filter(({ status }) => status >= 200 && status < 300);
  return (all.find(({ response }) => response.schema) ?? all[0])?.response;
}

/** An object that is spelled out at its place and says something of its content. */
export function isInlineObject(schema: Schema): boolean {
  return (
    schema.$ref === undefined &&
    (schema.properties !== undefined || schema.allOf !== undefined || schema.type === 'object')
  );
}

/** The name by which callers give a parameter. */
export function callerName(parameter: Parameter): string {
  return parameter['x-name'] ?? parameter.name;
}

/** Whether a caller has to give a parameter: one in the path always. */
export function isRequired(parameter: Parameter): boolean {
  return parameter.required === true || parameter.in === 'path';
}
