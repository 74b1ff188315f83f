/** `fairlead categories`, `ops` and `doc`: the API's description, without an engine. */
import type { OperationDoc } from '../src/public.js';
import { columns } from './columns.js';
import { documentationClient, rootOf } from './entry.js';
import type { Given } from './options.js';
import { writeEither } from './output.js';

export async function categories(given: Given): Promise<void> {
  const names = (await rootOf(given)).categories(given.apiVersion);
  await writeEither(names, () => names.join('\n'), given);
}

export async function ops(given: Given): Promise<void> {
  const root = await rootOf(given);
  const client = documentationClient(root, given.positionals[0] ?? '', given);
  const names = root.ops(client);
  const rows = () =>
    names.map((name) => {
      const { method, path, doc } = root.doc(client, name);
      return [name, method, path, firstSentence(doc)];
    });
  await writeEither(names, () => columns(rows()), given);
}

export async function doc(given: Given): Promise<void> {
  const [category = '', op = ''] = given.positionals;
  const root = await rootOf(given);
  const operation = root.doc(documentationClient(root, category, given), op);
  await writeEither(operation, () => operationText(operation), given);
}

function firstSentence(text: string): string {
  return /^.*?[.:](?= |$)/.exec(text)?.[0].replace(/[.:]$/, '') ?? text;
}

function operationText(operation: OperationDoc): string {
  const { op, doc: text, method, path, kind, params, version, url } = operation;
  const parameters = params.map((parameter) => [
    `  ${parameter.name}`,
    parameter.in,
    parameter.type,
    [parameter.required ? 'required' : '', range(parameter)].filter(Boolean).join(', '),
  ]);
  return [
    `${op}: ${method} ${path}`,
    text,
    parameters.length === 0 ? 'No parameters.' : `Parameters:\n${columns(parameters)}`,
    `Result: ${kind}. API version: ${version}; ${range(operation)}.`,
    url,
  ].join('\n\n');
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
