/** What `doc()` tells of one version. */
import type {
  ErrorVariant,
  FieldVariant,
  OperationVariant,
  TypeVariant,
  ValueFacts,
} from '../src/documentation.js';
import { type History, parameterKey } from './history.js';
import { kindOf, resultHeaders } from './kinds.js';
import { type Field, fieldsOf } from './prose/same-places.js';
import type { DocumentWords } from './prose/words.js';
import { objectName, schemaTypeName } from './schema-type-name.js';
import {
  callerName,
  errorStatuses,
  mainSuccess,
  operationsOf,
  type Parameter,
  type PlacedOperation,
  refName,
  type Schema,
  type Swagger,
} from './swagger.js';

export interface VersionSources {
  readonly version: string;
  readonly document: Swagger;
  readonly history: History;
  readonly words: DocumentWords;
  /** Gives a text its number. */
  readonly number: (text: string) => number;
}

interface OperationFacts {
  readonly itself: OperationVariant;
  readonly parameters: ReadonlyMap<string, ValueFacts>;
  readonly errors: ReadonlyMap<string, ErrorVariant>;
}

interface TypeFacts {
  readonly itself: TypeVariant;
  readonly fields: Map<string, FieldVariant>;
}

export interface VersionFacts {
  readonly operations: ReadonlyMap<string, OperationFacts>;
  readonly types: ReadonlyMap<string, TypeFacts>;
}

export function gatherVersion(sources: VersionSources): VersionFacts {
  const { document } = sources;
  const types = new Map<string, TypeFacts>();
  for (const [name, schema] of Object.entries(document.definitions))
    types.set(name, { itself: typeVariant(schema, name, sources), fields: new Map() });
  for (const field of fieldsOf(document)) addField(types, field, sources);
  const operations = new Map<string, OperationFacts>();
  for (const placed of operationsOf(document)) {
    const { operationId } = placed.operation;
    operations.set(operationId, operationFacts(placed, sources));
    const headers = headerFields(placed, sources);
    if (headers.size > 0) types.set(headersName(operationId), { itself: {}, fields: headers });
  }
  return { operations, types };
}

function typeVariant(
  schema: Schema,
  name: string,
  { words, history, version, number }: VersionSources,
): TypeVariant {
  const text = words.type(name);
  const bases = (schema.allOf ?? []).flatMap(({ $ref }) => ($ref === undefined ? [] : [refName($ref)]));
  const isObject = schema.properties !== undefined || schema.allOf !== undefined;
  return {
    ...(text !== undefined && { doc: number(text) }),
    ...(bases.length > 0 && { extends: bases }),
    ...(!isObject && { type: schemaTypeName(schema, name) }),
    ...valueFacts(schema),
    ...(schema.deprecated &&
      deprecation(history.deprecatedSince(name, version), words.insteadOfField(name), number)),
  };
}

function addField(
  types: Map<string, TypeFacts>,
  { path, owner, name, schema, required }: Field,
  { words, history, version, number }: VersionSources,
): void {
  const type = objectName(owner);
  const its = types.get(type) ?? { itself: {}, fields: new Map<string, FieldVariant>() };
  types.set(type, its);
  const text = words.field(path);
  const [span, outer] = [history.span(path, version), history.span(owner, version)];
  its.fields.set(name, {
    name,
    type: schemaTypeName(schema, path),
    ...(required && { required }),
    ...(schema['x-nullable'] && { nullable: true }),
    ...(text !== undefined && { doc: number(text) }),
    ...valueFacts({ ...schema, ...(schema.items?.enum && { enum: schema.items.enum }) }),
    ...(span && span.first !== outer?.first && { since: span.first }),
    ...(span && span.last !== outer?.last && { until: span.last }),
    ...(schema.deprecated &&
      deprecation(history.deprecatedSince(path, version), words.insteadOfField(path), number)),
  });
}

function operationFacts(placed: PlacedOperation, sources: VersionSources): OperationFacts {
  const { operation } = placed;
  const { operationId } = operation;
  const { words, number } = sources;
  const text = words.operation(operationId);
  const instead = operation.deprecated ? words.insteadOfParameter(operationId) : undefined;
  const errors = errorStatuses(operation).map((status): [string, ErrorVariant] => {
    const clause = words.error(operationId, status);
    return [status, { status: Number(status), ...(clause !== undefined && { doc: number(clause) }) }];
  });
  return {
    itself: {
      ...(text !== undefined && { doc: number(text) }),
      answer: answerType(placed, sources.document),
      ...(instead !== undefined && { instead: number(instead) }),
    },
    parameters: new Map(
      (operation.parameters ?? []).map((parameter) => [
        callerName(parameter),
        parameterFacts(operationId, parameter, sources),
      ]),
    ),
    errors: new Map(errors),
  };
}

function parameterFacts(
  operationId: string,
  parameter: Parameter,
  { words, history, number }: VersionSources,
): ValueFacts {
  const name = callerName(parameter);
  const text = words.parameter(operationId, name);
  const values = parameter['x-schema']?.enum ?? parameter.enum ?? parameter.items?.enum;
  const standard = parameter['x-schema']?.default ?? parameter.default;
  return {
    ...(text !== undefined && { doc: number(text) }),
    ...valueFacts({ ...(values && { enum: values }), default: standard }),
    ...(parameter.deprecated &&
      deprecation(
        history.deprecatedSince(parameterKey(operationId, name)),
        words.insteadOfParameter(operationId, name),
        number,
      )),
  };
}

/** The type of the result as data. */
function answerType(placed: PlacedOperation, document: Swagger): string {
  const { operation } = placed;
  switch (kindOf(placed, document)) {
    case 'value':
    case 'records':
      return schemaTypeName(mainSuccess(operation)?.schema ?? {}, `${operation.operationId}.answer`);
    case 'headers':
      return headersName(operation.operationId);
    case 'text':
    case 'frames':
    case 'hijack':
      return 'string';
    case 'bytes':
    case 'socket':
      return 'bytes';
    case 'exists':
      return 'boolean';
    case 'nothing':
      return 'nothing';
  }
}

/** The name of the headers of an answer, among the types. */
const headersName = (operationId: string) => `${operationId}.headers`;

/** The headers of an answer whose headers are the result. */
function headerFields(
  placed: PlacedOperation,
  { document, words, number }: VersionSources,
): Map<string, FieldVariant> {
  return new Map(
    resultHeaders(placed, document).map(([name, header]) => {
      const text = words.header(placed.operation.operationId, name);
      return [
        name,
        {
          name,
          type: header['x-schema'] ? schemaTypeName(header['x-schema']) : 'string',
          ...(header['x-schema'] && { required: true as const }),
          ...(text !== undefined && { doc: number(text) }),
          ...(header.enum && { values: header.enum }),
        },
      ];
    }),
  );
}

function valueFacts({ enum: values, default: standard }: Pick<Schema, 'enum' | 'default'>): ValueFacts {
  return {
    ...(values && { values }),
    ...(standard !== undefined && standard !== null && standard !== '' && { default: standard }),
  };
}

function deprecation(
  since: string | undefined,
  instead: string | undefined,
  number: (text: string) => number,
): Pick<ValueFacts, 'deprecated' | 'instead'> {
  return {
    ...(since !== undefined && { deprecated: since }),
    ...(instead !== undefined && { instead: number(instead) }),
  };
}
