/** Documentation as text for a person at a terminal. */
import type { FieldDoc, OperationDoc, ParameterDoc, ValueDoc } from '../src/public.js';
import { columns } from './columns.js';
import { cut, firstSentence, width, wrapped } from './wrapped.js';

export function operationText(operation: OperationDoc): string {
  const { op, doc, method, path, kind, params, answer, errors, example, version, url } = operation;
  return [
    `${op}: ${method} ${path}`,
    wrapped(doc, ''),
    ...(operation.instead === undefined ? [] : [wrapped(operation.instead, '')]),
    params.length === 0
      ? 'No parameters.'
      : `Parameters:\n${params.map((parameter) => parameterText(op, parameter)).join('\n')}`,
    [
      `Result: ${kind}${answer.type === '' || answer.type === 'nothing' ? '' : `, ${answer.type}`}`,
      ...(answer.doc === '' ? [] : [wrapped(answer.doc, '  ')]),
      ...fieldRows(answer.fields, '  '),
    ].join('\n'),
    ...(errors.length === 0
      ? []
      : [`Errors:\n${errors.map(({ status, doc }) => errorText(status, doc)).join('\n')}`]),
    ...(example === undefined ? [] : [`Example:\n${example.replaceAll(/^(?=.)/gm, '  ')}`]),
    `API version: ${version}; ${range(operation)}.`,
    url,
  ].join('\n\n');
}

/** A status, and the clause beside it. */
function errorText(status: number, clause: string): string {
  return `  ${status}${wrapped(clause, '       ').slice(5)}`;
}

function parameterText(op: string, { in: place, ...parameter }: ParameterDoc): string {
  const indent = '      ';
  return [
    `  ${parameter.name}  (${[place, ...traits(parameter)].join(', ')})`,
    wrapped(parameter.doc, indent),
    ...details(parameter).map((line) => wrapped(line, indent)),
    ...fieldRows(parameter.fields, indent),
    ...(place === 'body' && parameter.fields?.[0]
      ? [wrapped(`More on a field: fairlead doc ${op} ${parameter.fields.at(-1)!.name}`, indent)]
      : []),
  ].join('\n');
}

/** A parameter or a field by itself. */
export function valueText(title: string, value: ValueDoc): string {
  return [
    `${title}: ${traits(value).join(', ')}`,
    ...(value.doc === '' ? [] : [wrapped(value.doc, '')]),
    ...details(value).map((line) => wrapped(line, '')),
    ...(value.fields === undefined ? [] : [`Fields:\n${fieldRows(value.fields, '  ').join('\n')}`]),
  ].join('\n\n');
}

function traits(value: ValueDoc & Partial<Pick<FieldDoc, 'nullable'>>): string[] {
  return [
    value.type + (value.nullable ? ' or null' : ''),
    value.required ? 'required' : '',
    value.default === undefined ? '' : `default ${JSON.stringify(value.default)}`,
    range(value),
  ].filter(Boolean);
}

function details({ values, instead }: ValueDoc): string[] {
  return [
    ...(values === undefined ? [] : [`Values: ${values.map((value) => JSON.stringify(value)).join(', ')}`]),
    ...(instead === undefined ? [] : [instead]),
  ];
}

/** A line for each field: name, type, first sentence. */
function fieldRows(fields: readonly FieldDoc[] = [], indent: string): string[] {
  if (fields.length === 0) return [];
  const rows = fields.map(({ name, type, required, doc }) => [
    name + (required ? '*' : ''),
    type,
    firstSentence(doc),
  ]);
  const lines = columns(rows).split('\n');
  return lines.map((line) => indent + cut(line, width() - indent.length));
}

function range({ since, until, deprecated }: Pick<Partial<OperationDoc>, 'since' | 'until' | 'deprecated'>) {
  return [
    since === undefined ? '' : `since ${since}`,
    until === undefined ? '' : `until ${until}`,
    deprecated === undefined ? '' : `deprecated since ${deprecated}`,
  ]
    .filter(Boolean)
    .join(', ');
}
