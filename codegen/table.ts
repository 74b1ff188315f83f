/** Merges the operations of all versions of an engine into the runtime table. */
import type {
  ApiVersion,
  EarlierPath,
  HeaderEncoding,
  OperationEntry,
  ParameterEncoding,
  ParameterEntry,
} from '../src/table.js';
import type { ApiFacts } from './api-facts.js';
import { categoryOf } from './categories.js';
import type { EngineDescription } from './engines.js';
import type { EntryVersion } from './entry-versions.js';
import { type History, operationKey, parameterKey } from './history.js';
import { kindOf } from './kinds.js';
import { anchorOf } from './references.js';
import { schemaTypeName } from './schema-type-name.js';
import {
  callerName,
  isRequired,
  mainSuccess,
  type Operation,
  operationsOf,
  type Parameter,
  type PlacedOperation,
  refName,
  type Swagger,
  valueSchema,
} from './swagger.js';
import { isBytes, propertyName } from './typescript.js';

type Versioned<T> = { readonly version: string; readonly value: T }[];

/** @param documents every version's normalised document, the oldest first */
export function mergeTable(
  { categoryPrefixes }: EngineDescription,
  documents: ReadonlyMap<string, Swagger>,
  history: History,
): Record<string, OperationEntry> {
  const operations = new Map<string, Versioned<{ placed: PlacedOperation; document: Swagger }>>();
  // The newest version comes first, so that its reference gives the order. Operations that it lacks follow.
  for (const [version, document] of [...documents].reverse()) {
    for (const placed of operationsOf(document)) {
      const { operationId } = placed.operation;
      operations.set(operationId, [
        { version, value: { placed, document } },
        ...(operations.get(operationId) ?? []),
      ]);
    }
  }
  return Object.fromEntries(
    [...operations].map(([operationId, versions]) => [
      operationId,
      mergeOperation(operationId, versions, history, categoryPrefixes),
    ]),
  );
}

function mergeOperation(
  operationId: string,
  versions: Versioned<{ placed: PlacedOperation; document: Swagger }>,
  history: History,
  categoryPrefixes: readonly string[],
): OperationEntry {
  const same = <T extends string | boolean | undefined>(
    what: string,
    of: (placed: PlacedOperation, document: Swagger) => T,
  ): T => {
    const values = new Map(versions.map(({ version, value }) => [of(value.placed, value.document), version]));
    if (values.size > 1) {
      throw new Error(
        `${operationId}: its ${what} differs between versions (${[...values].map(([value, version]) => `${value} in ${version}`).join(', ')}); a correction should settle it`,
      );
    }
    return values.keys().next().value as T;
  };
  const consumes = same('body', ({ operation }) =>
    bodyType(operation.consumes ?? [], operation.parameters ?? []),
  );
  const upgrade = same('protocol', ({ operation }) => operation['x-upgrade']);
  const headers = same('headers', ({ operation }) => JSON.stringify(encodedHeaders(operation)));
  const newest = versions.at(-1)!.value.placed;
  const { path } = newest;
  const earlierPaths = earlierPathsOf(
    versions.map(({ version, value }) => ({ version, value: value.placed.path })),
  );
  return {
    category: same('category', (placed) => categoryOf(placed.path, categoryPrefixes)),
    method: same('method', ({ method }) => method.toUpperCase()) as OperationEntry['method'],
    path,
    ...(earlierPaths.length > 0 && { earlierPaths }),
    tag: anchorOf(newest.operation.tags?.[0] ?? ''),
    kind: same('kind', kindOf),
    ...range(history.runs(operationKey(operationId)), history),
    ...(consumes === undefined ? {} : { consumes }),
    ...(headers === '{}' ? {} : { headers: JSON.parse(headers) as Record<string, HeaderEncoding> }),
    ...(upgrade === undefined ? {} : { upgrade }),
    ...(same('silence', ({ operation }) => operation['x-long-running'])
      ? { longRunning: true as const }
      : {}),
    ...deprecation(history, operationKey(operationId)),
    parameters: mergeParameters(
      operationId,
      versions.map(({ version, value }) => ({ version, value: value.placed.operation.parameters ?? [] })),
    ).map((parameter) => ({
      ...parameter,
      ...filterKeys(parameter, versions),
      ...deprecation(history, parameterKey(operationId, parameter.name)),
    })),
  };
}

/** The paths that older versions have in place of the newest one's. */
function earlierPathsOf(versions: Versioned<string>): EarlierPath[] {
  return versions.flatMap(({ version, value: path }, index) => {
    const next = versions[index + 1];
    return next === undefined || next.value === path ? [] : [{ path, until: version as ApiVersion }];
  });
}

/** The keys of filters, of all versions together. The keys of newer versions come first. */
function filterKeys(
  { name, encoding }: ParameterEntry,
  versions: Versioned<{ placed: PlacedOperation; document: Swagger }>,
): { keys?: string[] } {
  if (encoding !== 'filters') return {};
  const keys = versions.toReversed().flatMap(({ value: { placed, document } }) => {
    const parameter = placed.operation.parameters?.find((one) => callerName(one) === name);
    const meaning = parameter?.['x-schema'];
    const schema = meaning?.$ref === undefined ? meaning : document.definitions[refName(meaning.$ref)];
    return Object.keys(schema?.properties ?? {});
  });
  return keys.length === 0 ? {} : { keys: [...new Set(keys)] };
}

function encodedHeaders(operation: Operation): Record<string, HeaderEncoding> {
  return Object.fromEntries(
    Object.entries(mainSuccess(operation)?.headers ?? {}).flatMap(([name, header]) =>
      header['x-encoding'] === undefined ? [] : [[name.toLowerCase(), header['x-encoding']]],
    ),
  );
}

function deprecation(history: History, key: string): { deprecated?: ApiVersion } {
  const since = history.deprecatedSince(key);
  return since === undefined ? {} : { deprecated: since as ApiVersion };
}

/** The media type of a body that is not JSON: the operation's first type that begins with `application/`. */
function bodyType(consumes: readonly string[], parameters: readonly Parameter[]): string | undefined {
  const body = parameters.find((parameter) => parameter.in === 'body');
  if (!isBytes(body?.schema)) return undefined;
  return consumes.find((type) => type.startsWith('application/')) ?? 'application/octet-stream';
}

/** One entry for each run of versions in which a parameter is the same, so that a name may have several entries. */
function mergeParameters(operationId: string, versions: Versioned<Parameter[]>): ParameterEntry[] {
  const all = versions.map(({ version }) => version);
  const runs: { entry: ParameterEntry; key: string; first: string; last: string }[] = [];
  for (const { version, value } of versions) {
    checkNames(operationId, version, value);
    for (const parameter of value) {
      const entry = parameterEntry(parameter);
      const key = JSON.stringify(entry);
      const run = runs.find((one) => one.key === key && all.indexOf(one.last) === all.indexOf(version) - 1);
      if (run) run.last = version;
      else runs.push({ entry, key, first: version, last: version });
    }
  }
  return runs.map(({ entry, first, last }) => ({
    ...entry,
    ...(first === all[0] ? {} : { since: first as ApiVersion }),
    ...(last === all.at(-1) ? {} : { until: last as ApiVersion }),
  }));
}

/** @throws {Error} Two parameters have the same name for callers. */
function checkNames(operationId: string, version: string, parameters: readonly Parameter[]): void {
  const names = parameters.map(callerName);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined)
    throw new Error(
      `${version}: two parameters of ${operationId} are called ${twice}; a correction should give one of them another x-name`,
    );
}

function parameterEntry(parameter: Parameter): ParameterEntry {
  const name = callerName(parameter);
  const encoding = encodingOf(parameter);
  return {
    name,
    ...(name === parameter.name ? {} : { wireName: parameter.name }),
    in: parameter.in,
    type: typeName(parameter),
    ...(isRequired(parameter) ? { required: true as const } : {}),
    ...(parameter['x-default'] === undefined ? {} : { default: JSON.stringify(parameter['x-default']) }),
    ...(encoding === undefined ? {} : { encoding }),
    ...(parameter['x-lone-items'] === undefined ? {} : { loneItems: parameter['x-lone-items'] }),
  };
}

function encodingOf(parameter: Parameter): ParameterEncoding | undefined {
  if (parameter['x-encoding']) return parameter['x-encoding'];
  if (parameter.type !== 'array') return undefined;
  return parameter.collectionFormat === 'multi' ? 'repeat' : 'csv';
}

/** A type's name for `doc()`: `string`, `integer | string`, `string[]`, `ContainerCreateRequest`. */
function typeName(parameter: Parameter): string {
  if (isBytes(parameter.schema)) return 'bytes';
  const name = schemaTypeName(valueSchema(parameter));
  return parameter['x-encoding'] === 'repeat' ? `${name} | ${name}[]` : name;
}

function range(
  runs: readonly { first: string; last: string }[],
  history: History,
): { since?: ApiVersion; until?: ApiVersion } {
  const [run, ...more] = runs;
  if (!run || more.length > 0)
    throw new Error(`an operation exists in several runs of versions: ${JSON.stringify(runs)}`);
  return {
    ...(run.first === history.versions[0] ? {} : { since: run.first as ApiVersion }),
    ...(history.next(run.last) === undefined ? {} : { until: run.last as ApiVersion }),
  };
}

/** The table as a module. Each operation and each parameter has a line, so that a review shows a change as a line. */
export function printTable(
  { engine: { oldestUnpinned, reference }, versions, operations, aliases, compatible }: ApiFacts,
  names: readonly EntryVersion[],
): string {
  const shorter = names.flatMap(({ name, version }) => (name === version ? [] : [[name, version]]));
  const further = { ...aliases, ...(Object.fromEntries(shorter) as Record<string, string>) };
  const entries = Object.entries(operations).map(([operationId, { parameters, ...entry }]) => {
    const list = parameters.map((parameter) => `\n        ${printRecord(parameter)},`).join('');
    return `    ${operationId}: {\n      ${printFields(entry)},\n      parameters: [${list}${list === '' ? '' : '\n      '}],\n    },`;
  });
  return `import type { Table } from '../../src/table.js';

export const table: Table = {
  versions: [${versions.map((version) => `'${version}'`).join(', ')}],
  oldestUnpinned: '${oldestUnpinned}',
  reference: '${reference}',${printOptional('aliases', further)}${printOptional('compatible', compatible)}
  operations: {
${entries.join('\n')}
  },
};
`;
}

/** A field of the table, on a line of its own. Nothing for an empty value. */
function printOptional(name: string, value: object | undefined): string {
  return value === undefined || Object.keys(value).length === 0 ? '' : `\n  ${name}: ${printRecord(value)},`;
}

function printRecord(record: object): string {
  return `{ ${printFields(record)} }`;
}

function printFields(record: object): string {
  return Object.entries(record)
    .map(([key, value]) => `${propertyName(key)}: ${printValue(value)}`)
    .join(', ');
}

function printValue(value: unknown): string {
  if (typeof value === 'string') return `'${value}'`;
  if (Array.isArray(value)) return `[${value.map(printValue).join(', ')}]`;
  return typeof value === 'object' && value !== null ? printRecord(value) : String(value);
}
