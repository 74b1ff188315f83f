/** The documentation of an operation, of its parameters and of the fields of its body and its answer, as data. */
import type { Api } from '../call/api.js';
import { type NamedOperation, parameterRange, pathIn } from '../call/operation.js';
import type { Documentation, ValueFacts } from '../documentation.js';
import { UsageError } from '../errors.js';
import { suggestion } from '../util/nearest.js';
import { ownEntry } from '../util/property.js';
import { type Client, operationOf } from './client.js';
import type { OperationDoc, ValueDoc } from './doc-shapes.js';
import { DocumentedTypes } from './documented-types.js';

/**
 * Describes an operation, or what `path` leads to from the operation.
 *
 * @throws {UsageError} The version has no such operation, or the path leads nowhere.
 */
export function describe(
  client: Client<unknown>,
  documentation: Documentation,
  op: string,
  path?: string,
): OperationDoc | ValueDoc {
  const { api, operation } = operationOf(client, op);
  const types = new DocumentedTypes(api, documentation);
  const description = describeOperation(api, documentation, operation, types);
  return path === undefined ? description : follow(description, path, types);
}

function describeOperation(
  api: Api,
  documentation: Documentation,
  { op, entry }: NamedOperation,
  types: DocumentedTypes,
): OperationDoc {
  const { table, version } = api;
  const { category, method, kind } = entry;
  const words = ownEntry(documentation.operations, op);
  const itself = types.variant(words?.variants ?? []);
  const answerType = itself?.answer ?? '';
  return {
    op,
    doc: types.text(itself?.doc),
    category,
    method,
    path: pathIn(entry, version),
    kind,
    params: api.documented(entry).map(({ name, type, in: place, required, deprecated }) => {
      const facts: ValueFacts | undefined = types.variant(ownEntry(words?.parameters ?? {}, name) ?? []);
      return {
        name,
        type,
        in: place,
        required: required === true,
        ...types.value(type, facts ?? {}),
        ...parameterRange(entry, name),
        ...(deprecated === undefined ? {} : { deprecated }),
      };
    }),
    answer: { type: answerType, doc: types.doc(answerType), ...types.fields(answerType) },
    errors: types
      .present(words?.errors ?? [], ({ status }) => String(status))
      .map(({ status, doc }) => ({ status, doc: types.text(doc) })),
    ...(words?.example === undefined ? {} : { example: words.example }),
    version,
    since: entry.since ?? table.versions[0]!,
    ...(entry.until === undefined ? {} : { until: entry.until }),
    ...(entry.deprecated === undefined ? {} : { deprecated: entry.deprecated }),
    ...(itself?.instead === undefined ? {} : { instead: types.text(itself.instead) }),
    url: table.reference.replace('{version}', version).replace('{tag}', entry.tag).replace('{op}', op),
  };
}

/**
 * Follows a path from an operation: the name of a parameter, or `answer`, and then names of fields. The name of a body may
 * be left out.
 */
function follow({ op, params, answer }: OperationDoc, path: string, types: DocumentedTypes): ValueDoc {
  const body = params.find((one) => one.in === 'body')?.fields ?? [];
  const starts: ValueDoc[] = [...params, { ...answer, name: 'answer', required: true }, ...body];
  let { found, rest } = firstOf(String(path), starts, op);
  while (rest !== undefined) {
    const fields: ValueDoc[] = types.fields(found.type).fields ?? [];
    ({ found, rest } = firstOf(rest, fields, `${found.name} of ${op}`));
  }
  return { ...found, ...types.fields(found.type) };
}

/**
 * Finds what a path begins with, and returns the rest of the path. A name may have a dot: `node.label`.
 *
 * @throws {UsageError} The path begins with no name that is known.
 */
function firstOf(
  path: string,
  known: readonly ValueDoc[],
  where: string,
): { found: ValueDoc; rest: string | undefined } {
  const fits = known.filter(({ name }) => path === name || path.startsWith(`${name}.`));
  const [found] = fits.sort((one, other) => other.name.length - one.name.length);
  if (found === undefined) throw unknown(where, path.split('.', 1)[0]!, known);
  return { found, rest: path === found.name ? undefined : path.slice(found.name.length + 1) };
}

function unknown(where: string, name: string, known: readonly ValueDoc[]): UsageError {
  const names = known.map((one) => one.name);
  const hint = names.length === 0 ? '; there are no fields' : suggestion(name, names);
  return new UsageError('UNKNOWN_PARAMETER', `${where} has no ${name === '' ? "''" : name}${hint}`);
}
