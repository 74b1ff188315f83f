/**
 * The operations of one version, as types: per operation its parameters, its signatures and its shape for `invoke`; per
 * category what it consists of.
 */
import { type As, formsOf, formsOfKind, type KindForms, type ResponseKind } from '../src/table.js';
import { categoryOf, categoryShapes, categoryType } from './categories.js';
import { comment, defaultTag, deprecatedTag, formatTag } from './comment.js';
import type { Declaration } from './declarations.js';
import type { EngineDescription } from './engines.js';
import { type History, operationKey, parameterKey } from './history.js';
import { kindOf } from './kinds.js';
import {
  callerName,
  isRequired,
  mainSuccess,
  type Operation,
  operationsOf,
  type PlacedOperation,
  type Swagger,
  successes,
} from './swagger.js';
import { type Printed, printEnum, printParameter, printSchema, propertyName } from './typescript.js';

/** What is said of operations in our own words, by operationId. */
export type OperationProse = Readonly<Record<string, string>>;

export function emitOperations(
  document: Swagger,
  history: History,
  prose: OperationProse,
  engine: EngineDescription,
): Declaration[] {
  const declarations: Declaration[] = [];
  const byCategory = new Map<string, string[]>();
  for (const placed of operationsOf(document)) {
    const { operationId } = placed.operation;
    const category = categoryOf(placed.path, engine.categoryPrefixes);
    byCategory.set(category, [...(byCategory.get(category) ?? []), operationId]);
    declarations.push(...emitOperation(placed, document, history, prose, engine.reference));
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

function emitOperation(
  placed: PlacedOperation,
  document: Swagger,
  history: History,
  prose: OperationProse,
  reference: string,
): Declaration[] {
  const { operation } = placed;
  const { operationId } = operation;
  const kind = kindOf(placed, document);
  const result = resultType(kind, operation);
  const parameters = parametersDeclaration(operation, history);
  const parametersName = parameters?.name ?? 'NoParameters';
  const optional = !operation.parameters?.some(isRequired);
  const lines = documentation(placed, history, prose, reference);
  const methods = signatures(kind, result.text, parametersName, optional).map(
    ({ note, text }) =>
      `${comment(note === undefined ? lines : withNote(lines, note), '  ')}  ${operationId}${text}`,
  );
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

/** One signature of an operation, without its name. */
interface Signature {
  readonly text: string;
  /** What its comment says besides. */
  readonly note?: string;
}

/**
 * The signatures of an operation: one for every `as`, if the kind has forms to choose from, and the default.
 *
 * The default is the last, since `ReturnType`, `Parameters`, mocks and generic wrappers see only the last signature. The
 * other is generic, since TypeScript leaves type parameters out of account where it compares overloads: so a function
 * that has the default signature alone, such as a test's fake, can stand for the operation.
 */
function signatures(kind: ResponseKind, data: string, parameters: string, optional: boolean): Signature[] {
  const { own, others }: KindForms = formsOf[kind];
  const options = own === undefined ? 'CallOptions' : `CallOptions<'${own}'>`;
  const standard = {
    text: `(parameters${optional ? '?' : ''}: ${parameters}, options?: ${options}): Promise<${defaultResult(kind, data)}>;`,
  };
  if (others.length === 0) return [standard];
  // Every form, the default one too: an editor completes `as` from the first signature alone.
  const forms = formsOfKind(kind).map((form) => `'${form}'`);
  const taken = kind === 'records' ? `Array<${data}>` : data;
  return [
    {
      text: `<Form extends ${forms.join(' | ')}>(parameters: ${parameters}${optional ? ' | undefined' : ''}, options: CallOptionsAs<Form>): Promise<Taken<Form, ${taken}>>;`,
      note: others.map((form) => `\`as: '${form}'\` gives ${formNote(kind, form)}.`).join(' '),
    },
    standard,
  ];
}

/** The type of the result without `as`. */
function defaultResult(kind: ResponseKind, data: string): string {
  switch (kind) {
    case 'records':
      return `Records<${data}>`;
    case 'frames':
      return 'Frames';
    case 'hijack':
      return 'HijackedConnection';
    case 'bytes':
      return 'Readable';
    default:
      return data;
  }
}

/** What a form gives that is not the default. */
function formNote(kind: ResponseKind, form: As): string {
  const isOutput = kind === 'frames' || kind === 'hijack';
  switch (form) {
    case 'socket':
      return 'the raw connection, bytes both ways';
    case 'stream':
      return isOutput ? 'a stream of the output without its framing' : 'a stream of the bytes';
    case 'data':
      if (kind === 'records') return 'a list, read to the end';
      return isOutput ? 'one string, read to the end' : 'one buffer, read to the end';
  }
}

/** The lines of an operation's comment with a note after the text. */
function withNote([text, ...rest]: readonly string[], note: string): string[] {
  return [text!, '', note, ...rest];
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

/** The names in a piece of generated text that the runtime defines. */
function runtimeNames(text: string): string[] {
  const code = text.replaceAll(/\/\*[\s\S]*?\*\//g, '');
  return runtimeTypes.filter((name) => new RegExp(`\\b${name}\\b`).test(code));
}

function parametersDeclaration(operation: Operation, history: History): Declaration | undefined {
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
    const lines = [
      ...(note ? [note] : []),
      ...history.tags(key, operationKey(operationId)),
      ...(parameter.deprecated ? deprecatedTag(history.deprecatedSince(key)) : []),
      ...formatTag(parameter),
      ...defaultTag(parameter.default),
    ];
    return `${comment(lines, '  ')}  ${propertyName(name)}${isRequired(parameter) ? `: ${type.text}` : `?: ${type.text} | undefined`};`;
  });
  const name = `${operationId}Parameters`;
  return {
    name,
    text: `${comment([`What \`${operationId}\` takes.`])}export interface ${name} {\n${members.join('\n')}\n}`,
    uses,
    runtime,
    module: 'operations',
  };
}

function documentation(
  { operation, method, path }: PlacedOperation,
  history: History,
  prose: OperationProse,
  reference: string,
): string[] {
  const { operationId } = operation;
  const key = operationKey(operationId);
  const text = prose[operationId];
  if (text === undefined) throw new Error(`specs/prose says nothing of ${operationId}`);
  return [
    text,
    '',
    `\`${method.toUpperCase()} ${path}\``,
    ...(operation.deprecated ? deprecatedTag(history.deprecatedSince(key)) : []),
    ...history.tags(key),
    `@see ${reference.replace('{tag}', operation.tags?.[0] ?? '').replace('{op}', operationId)}`,
  ];
}

/** The type of the result as data. */
function resultType(kind: ResponseKind, operation: Operation): Printed {
  switch (kind) {
    case 'value': {
      const printed = printSchema(mainSuccess(operation)?.schema);
      // Some operations answer 204 where they have nothing to say.
      const empty = successes(operation).some(
        ({ status, response }) => status >= 200 && status < 300 && !response.schema,
      );
      return empty ? { text: `${printed.text} | undefined`, uses: printed.uses } : printed;
    }
    case 'records':
      return printSchema(mainSuccess(operation)?.schema);
    case 'headers': {
      const headers = Object.entries(mainSuccess(operation)?.headers ?? {});
      const types = headers.map(([name, header]): Printed => {
        const { enum: values, 'x-schema': meaning } = header;
        const property = propertyName(name.toLowerCase());
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
    case 'nothing':
      return { text: 'void', uses: [] };
  }
}
