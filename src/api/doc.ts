/** The documentation of an operation, of its parameters and of the fields of its body and its answer, as data. */
import type { Api } from '../call/api.js';
import { type NamedOperation, parameterRange } from '../call/operation.js';
import type { Documentation, ValueFacts } from '../documentation.js';
import { UsageError } from '../errors.js';
import type { ApiVersion, HttpMethod, ParameterPlace, ResponseKind } from '../table.js';
import { suggestion } from '../util/nearest.js';
import { ownEntry } from '../util/property.js';
import { type Client, operationOf } from './client.js';
import { DocumentedTypes } from './documented-types.js';

/** What is known of a parameter or a field. */
export interface ValueDoc {
  name: string;
  /**
   * `string`, `boolean`, `integer | string`, `string[]`, `map of string`, `bytes`, or the name of a type of the version. An
   * object without a type of its own has its place for its name: `TaskSpec.ContainerSpec`.
   */
  type: string;
  /** A few sentences: meaning, unit, grammar, default. */
  doc: string;
  required: boolean;
  /** The values that the engine's description lists. */
  values?: unknown[];
  /** The value that the engine takes if there is none. */
  default?: unknown;
  /** The first version that has it; absent if everything around it is as old. */
  since?: ApiVersion;
  /** The last version that has it; absent if everything around it ends no later. */
  until?: ApiVersion;
  /** The first version in which it is deprecated. */
  deprecated?: ApiVersion;
  /** What to use in place of what is deprecated, in a sentence. */
  instead?: string;
  /** The fields of its type, or of the items if it is a list or a map. Of filters: the keys. Absent if there are none. */
  fields?: FieldDoc[];
}

/** A field of a body or an answer, or a key of filters. */
export interface FieldDoc extends ValueDoc {
  /** True if the value may be null. */
  nullable: boolean;
}

/** A parameter of an operation. */
export interface ParameterDoc extends ValueDoc {
  in: ParameterPlace;
}

/** The result of an operation. */
export interface AnswerDoc {
  /** The type of the result as data: as the type of a parameter, or `nothing`. Of records: the type of one record. */
  type: string;
  /** What the type is. */
  doc: string;
  /** The fields of the type, or of its items. */
  fields?: FieldDoc[];
}

/** An error status that an operation may have. */
export interface ErrorDoc {
  status: number;
  /** When the status comes: a clause without a full stop. */
  doc: string;
}

/** An operation in one version. */
export interface OperationDoc {
  /** The operationId. */
  op: string;
  /** A few sentences about the operation. */
  doc: string;
  category: string;
  method: HttpMethod;
  /** The path template, below the version. */
  path: string;
  /** The way in which the answer is read. */
  kind: ResponseKind;
  params: ParameterDoc[];
  answer: AnswerDoc;
  /** The error statuses that the engine's description lists, the lowest first. */
  errors: ErrorDoc[];
  /** A piece of TypeScript that calls the operation. The most used operations have one. */
  example?: string;
  /** The version that is described. */
  version: ApiVersion;
  /** The first version that has the operation. */
  since: ApiVersion;
  /** The last version that has the operation; absent if the newest version has it. */
  until?: ApiVersion;
  /** The first version in which the operation is deprecated. */
  deprecated?: ApiVersion;
  /** What to use in place of a deprecated operation, in a sentence. */
  instead?: string;
  /** The address of the operation in the engine's reference. */
  url: string;
}

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
  const { category, method, path, kind } = entry;
  const words = ownEntry(documentation.operations, op);
  const itself = types.variant(words?.variants ?? []);
  const answerType = itself?.answer ?? '';
  return {
    op,
    doc: types.text(itself?.doc),
    category,
    method,
    path,
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
    url: table.reference
      .replace('{version}', version)
      .replace('{tag}', encodeURIComponent(entry.tag))
      .replace('{op}', op),
  };
}

/**
 * Follows a path from an operation: the name of a parameter, or `answer`, and then names of fields. The name of a body may
 * be left out.
 */
function follow({ op, params, answer }: OperationDoc, path: string, types: DocumentedTypes): ValueDoc {
  const [first = '', ...names] = String(path).split('.');
  const body = params.find((one) => one.in === 'body')?.fields ?? [];
  const starts: ValueDoc[] = [...params, { ...answer, name: 'answer', required: true }, ...body];
  let found = starts.find(({ name }) => name === first);
  if (found === undefined) throw unknown(op, first, starts);
  for (const name of names) {
    const fields: ValueDoc[] = types.fields(found.type).fields ?? [];
    const next = fields.find((field) => field.name === name);
    if (next === undefined) throw unknown(`${found.name} of ${op}`, name, fields);
    found = next;
  }
  return { ...found, ...types.fields(found.type) };
}

function unknown(where: string, name: string, known: readonly ValueDoc[]): UsageError {
  const names = known.map((one) => one.name);
  const hint = names.length === 0 ? '; there are no fields' : suggestion(name, names);
  return new UsageError('UNKNOWN_PARAMETER', `${where} has no ${name === '' ? "''" : name}${hint}`);
}
