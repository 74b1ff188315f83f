/**
 * The types of one version's operations: for each operation its parameters, its signatures and its shape for `invoke`;
 * for each category its operations.
 */
import type { ResponseKind } from '../src/table.js';
import { categoryOf, categoryShapes, categoryType } from './categories.js';
import { comment, defaultTag, deprecatedTag, formatTag } from './comment.js';
import type { Declaration } from './declarations.js';
import type { EngineDescription } from './engines.js';
import { type History, operationKey, parameterKey } from './history.js';
import { kindOf, resultHeaders } from './kinds.js';
import type { DocumentWords } from './prose/words.js';
import { signatures } from './signatures.js';
import {
  callerName,
  errorStatuses,
  isRequired,
  mainSuccess,
  type Operation,
  operationsOf,
  type PlacedOperation,
  type Swagger,
  successes,
} from './swagger.js';
import { type Printed, printEnum, printParameter, printSchema, propertyName } from './typescript.js';

/** What the comments of operations are made from. */
export interface CommentSources {
  readonly history: History;
  readonly words: DocumentWords;
  /** The address of each operation in the engine's reference. */
  readonly references: ReadonlyMap<string, string>;
  /** The examples of operations, by operationId. */
  readonly examples: ReadonlyMap<string, string>;
}

export function emitOperations(
  document: Swagger,
  engine: EngineDescription,
  sources: CommentSources,
): Declaration[] {
  const declarations: Declaration[] = [];
  const byCategory = new Map<string, string[]>();
  for (const placed of operationsOf(document)) {
    const { operationId } = placed.operation;
    const category = categoryOf(placed.path, engine.categoryPrefixes);
    byCategory.set(category, [...(byCategory.get(category) ?? []), operationId]);
    declarations.push(...emitOperation(placed, document, sources));
  }
  for (const [category, ids] of byCategory) declarations.push(...emitCategory(category, ids));
  return declarations;
}

function emitCategory(category: string, ids: readonly string[]): Declaration[] {
  const type = categoryType(category);
  const shapes = categoryShapes(category);
  const operations = ids.map((id) => `${id}Operation`);
  return [
    {
      name: type,
      text: `${comment([`The operations of the category \`${category}\`.`])}export interface ${type}\n  extends ${operations.join(',\n    ')} {}`,
      uses: operations,
      runtime: [],
      module: 'operations',
    },
    {
      name: shapes,
      text: `export interface ${shapes} {\n${ids.map((id) => `  ${id}: ${id}Shape;`).join('\n')}\n}`,
      uses: ids.map((id) => `${id}Shape`),
      runtime: [],
      module: 'operations',
    },
  ];
}

function emitOperation(placed: PlacedOperation, document: Swagger, sources: CommentSources): Declaration[] {
  const { operation } = placed;
  const { operationId } = operation;
  const kind = kindOf(placed, document);
  const result = resultType(kind, placed, document, sources.words);
  const parameters = parametersDeclaration(operation, sources);
  const parametersName = parameters?.name ?? 'NoParameters';
  const optional = !operation.parameters?.some(isRequired);
  const overloads = signatures(kind, result.text, parametersName, optional);
  const notes = overloads.flatMap(({ note }) => note ?? []);
  const about = comment(withNotes(documentation(placed, sources), notes), '  ');
  const methods = overloads.map(({ text }) => `${about}  ${operationId}${text}`);
  const runtime = runtimeNames(methods.join('\n'));
  const shape = `Shape<'${kind}', ${parametersName}, ${result.text}>`;
  const uses = [...result.uses, ...(parameters ? [parameters.name] : [])];
  return [
    ...(parameters ? [parameters] : []),
    {
      name: `${operationId}Operation`,
      text: `export interface ${operationId}Operation {\n${methods.join('\n')}\n}`,
      uses,
      runtime,
      module: 'operations',
    },
    {
      name: `${operationId}Shape`,
      text: `export type ${operationId}Shape = ${shape};`,
      uses,
      runtime: runtimeNames(shape),
      module: 'operations',
    },
  ];
}

/**
 * The lines of an operation's comment with the notes of its signatures after the text. Each signature has the same
 * comment: an editor shows the first one before a call is written, the chosen one afterwards, and a comment that several
 * have only once.
 */
function withNotes([text, ...rest]: readonly string[], notes: readonly string[]): string[] {
  return [text!, ...notes.flatMap((note) => ['', note]), ...rest];
}

const runtimeTypes = [
  'Body',
  'CallOptions',
  'CallOptionsAs',
  'Duplex',
  'Frames',
  'HijackedConnection',
  'NoParameters',
  'Readable',
  'Records',
  'Shape',
  'Taken',
];

/** The names of the runtime's types that a piece of generated text mentions. */
function runtimeNames(text: string): string[] {
  const code = text.replaceAll(/\/\*[\s\S]*?\*\//g, '');
  return runtimeTypes.filter((name) => new RegExp(`\\b${name}\\b`).test(code));
}

function parametersDeclaration(
  operation: Operation,
  { history, words }: CommentSources,
): Declaration | undefined {
  const parameters = operation.parameters ?? [];
  if (parameters.length === 0) return undefined;
  const { operationId } = operation;
  const uses: string[] = [];
  const runtime: string[] = [];
  const members = parameters.map((parameter) => {
    const name = callerName(parameter);
    const type = printParameter(parameter);
    uses.push(...type.uses);
    runtime.push(...runtimeNames(type.text));
    const key = parameterKey(operationId, name);
    const values = parameter.enum ?? parameter.items?.enum;
    const note = values ? history.enumNote(key, values) : undefined;
    const text = words.parameter(operationId, name);
    const lines = [
      ...(text === undefined ? [] : [text]),
      ...(note === undefined ? [] : [note]),
      ...history.tags(key, operationKey(operationId)),
      ...(parameter.deprecated
        ? deprecatedTag(history.deprecatedSince(key), words.insteadOfParameter(operationId, name))
        : []),
      ...formatTag(parameter),
      ...defaultTag(parameter.default),
    ];
    return `${comment(lines, '  ')}  ${propertyName(name)}${isRequired(parameter) ? `: ${type.text}` : `?: ${type.text} | undefined`};`;
  });
  const name = `${operationId}Parameters`;
  return {
    name,
    text: `${comment([`The parameters of \`${operationId}\`.`])}export interface ${name} {\n${members.join('\n')}\n}`,
    uses,
    runtime,
    module: 'operations',
  };
}

function documentation(
  { operation, method, path }: PlacedOperation,
  { history, words, references, examples }: CommentSources,
): string[] {
  const { operationId } = operation;
  const key = operationKey(operationId);
  const text = words.operation(operationId);
  if (text === undefined) throw new Error(`specs/prose has no text about ${operationId}`);
  const example = examples.get(operationId);
  return [
    text,
    '',
    `\`${method.toUpperCase()} ${path}\``,
    ...thrown(operation, words),
    ...(operation.deprecated
      ? deprecatedTag(history.deprecatedSince(key), words.insteadOfParameter(operationId))
      : []),
    ...history.tags(key),
    ...(example === undefined ? [] : ['@example', '```ts', ...example.split('\n'), '```']),
    `@see ${references.get(operationId)}`,
  ];
}

/** The tag with the error statuses that say something about the call. Any operation may fail with 500. */
function thrown(operation: Operation, words: DocumentWords): string[] {
  const clauses = errorStatuses(operation).flatMap((status) => {
    if (status === '500') return [];
    const text = words.error(operation.operationId, status);
    return text === undefined ? [] : [`${status}: ${text}`];
  });
  return clauses.length === 0 ? [] : [`@throws {EngineError} ${clauses.join('; ')}.`];
}

/** The type of the result as data. */
function resultType(
  kind: ResponseKind,
  placed: PlacedOperation,
  document: Swagger,
  words: DocumentWords,
): Printed {
  const { operation } = placed;
  switch (kind) {
    case 'value': {
      const printed = printSchema(mainSuccess(operation)?.schema);
      // Some operations answer 204, without a body, when there is nothing to tell, and 304, which never has a body.
      const empty = successes(operation).some(
        ({ status, response }) => status === 304 || (status >= 200 && status < 300 && !response.schema),
      );
      return empty ? { text: `${printed.text} | undefined`, uses: printed.uses } : printed;
    }
    case 'records':
      return printSchema(mainSuccess(operation)?.schema);
    case 'headers': {
      const types = resultHeaders(placed, document).map(([name, header]): Printed => {
        const text = words.header(operation.operationId, name);
        const note = text === undefined ? '' : `/** ${text} */ `;
        const { enum: values, 'x-schema': meaning } = header;
        const property = note + propertyName(name);
        if (meaning === undefined)
          return { text: `${property}?: ${values ? printEnum(values) : 'string'}`, uses: [] };
        const printed = printSchema(meaning);
        return { text: `${property}: ${printed.text}`, uses: printed.uses };
      });
      return {
        text: `{ ${types.map(({ text }) => text).join('; ')} }`,
        uses: types.flatMap(({ uses }) => uses),
      };
    }
    case 'text':
    case 'frames':
    case 'hijack':
      return { text: 'string', uses: [] };
    case 'bytes':
      return { text: 'Buffer', uses: [] };
    case 'socket':
      return { text: 'Duplex', uses: [] };
    case 'exists':
      return { text: 'boolean', uses: [] };
    case 'nothing':
      return { text: 'void', uses: [] };
  }
}
