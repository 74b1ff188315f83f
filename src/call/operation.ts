/**
 * Looks up versions, categories, operations and parameters in the table, and explains why they are missing if they are.
 */
import type { EngineProfile } from '../engine-profile.js';
import { UsageError } from '../errors.js';
import {
  type ApiVersion,
  compareVersions,
  type OperationEntry,
  type ParameterEntry,
  type Table,
} from '../table.js';
import { suggestion } from '../util/nearest.js';
import { ownEntry } from '../util/property.js';
import { typeName } from '../util/wrong-argument.js';

/** An API: the engine that has it, and its operations in every version. */
export interface ApiDescription {
  readonly engine: EngineProfile;
  readonly table: Table;
}

/** An operation with its name. */
export interface NamedOperation {
  readonly op: string;
  readonly entry: OperationEntry;
}

export function newestVersion(table: Table): ApiVersion {
  return table.versions.at(-1)!;
}

/** Finds a version in the table. The caller may write `v1.41` or `1.41`. */
export function findVersion(table: Table, wanted: string): ApiVersion | undefined {
  return table.versions.find((version) => version === wanted || version === `v${wanted}`);
}

/**
 * Returns a version as the table spells it. The caller may write `v1.41` or `1.41`.
 *
 * @throws {UsageError} `UNKNOWN_VERSION`: the table has no such version.
 */
export function knownVersion(table: Table, version: string): ApiVersion {
  const wanted = String(version);
  const found = findVersion(table, wanted);
  if (found !== undefined) return found;
  throw new UsageError(
    'UNKNOWN_VERSION',
    `unknown API version ${wanted}; there are ${table.versions[0]} to ${newestVersion(table)}`,
  );
}

/** The versions in which a thing exists. An absent bound is the table's bound. */
export interface Range {
  readonly since?: ApiVersion;
  readonly until?: ApiVersion;
}

/** Tells if a thing with a range exists in a version. */
export function existsIn({ since, until }: Range, version: ApiVersion): boolean {
  return (
    (since === undefined || compareVersions(version, since) >= 0) &&
    (until === undefined || compareVersions(version, until) <= 0)
  );
}

/** Returns the operations of a version by category, in the order of the reference. */
export function operationsByCategory(table: Table, version: ApiVersion): Map<string, NamedOperation[]> {
  const categories = new Map<string, NamedOperation[]>();
  for (const [op, entry] of Object.entries(table.operations)) {
    if (!existsIn(entry, version)) continue;
    const operations = categories.get(entry.category);
    if (operations === undefined) categories.set(entry.category, [{ op, entry }]);
    else operations.push({ op, entry });
  }
  return categories;
}

/** Returns the names of the categories of a version. */
export function categoryNames(table: Table, version: ApiVersion): string[] {
  return [...operationsByCategory(table, version).keys()];
}

/** Returns the operations of a category in a version; none if there is no such category. */
export function operationsIn(table: Table, version: ApiVersion, category: string): NamedOperation[] {
  return operationsByCategory(table, version).get(category) ?? [];
}

/** @throws {UsageError} `UNKNOWN_CATEGORY`, or `UNAVAILABLE` if only other versions have the category. */
export function checkCategory(api: ApiDescription, version: ApiVersion, category: string): void {
  const { table } = api;
  if (typeof category !== 'string')
    throw new UsageError(
      'UNKNOWN_CATEGORY',
      `a category has a name such as ${categoryNames(table, version)[0]}, and is not ${typeName(category)}`,
    );
  const names = categoryNames(table, version);
  if (names.includes(category)) return;
  const elsewhere = Object.values(table.operations).filter((entry) => entry.category === category);
  if (elsewhere.length > 0)
    throw new UsageError(
      'UNAVAILABLE',
      `the category ${category} is not in ${version}: ${rangeText(api, elsewhere[0]!)}`,
    );
  throw new UsageError('UNKNOWN_CATEGORY', `unknown category ${category}${suggestion(category, names)}`);
}

/**
 * Finds an operation of a category.
 *
 * @throws {UsageError} `UNKNOWN_OPERATION`, with the nearest name or the category of the operation; `UNAVAILABLE` if
 * only other versions have the operation.
 */
export function findOperation(
  api: ApiDescription,
  version: ApiVersion,
  category: string,
  op: string,
): NamedOperation {
  const { table } = api;
  if (typeof op !== 'string')
    throw new UsageError(
      'UNKNOWN_OPERATION',
      `an operation has a name such as ${operationsIn(table, version, category)[0]?.op}, and is not ${typeName(op)}`,
    );
  const entry = ownEntry(table.operations, op);
  if (entry === undefined) {
    const names = operationsIn(table, version, category).map((one) => one.op);
    throw new UsageError(
      'UNKNOWN_OPERATION',
      `unknown operation ${op} in ${category}${suggestion(op, names)}`,
    );
  }
  if (entry.category !== category) {
    throw new UsageError(
      'UNKNOWN_OPERATION',
      `${op} is not an operation of ${category} but of ${entry.category}`,
    );
  }
  checkAvailable(api, { op, entry }, version);
  return { op, entry };
}

/**
 * The side that decides on the version in use: a client that is pinned to this version, or an engine that knows no
 * newer version.
 */
export type Speaker = 'this client' | 'this engine';

/** @throws {UsageError} `UNAVAILABLE`: this version lacks the operation. */
export function checkAvailable(
  api: ApiDescription,
  { op, entry }: NamedOperation,
  version: ApiVersion,
  speaker: Speaker = 'this client',
): void {
  if (!existsIn(entry, version))
    throw new UsageError('UNAVAILABLE', `${op} ${rangeText(api, entry)}, and ${speaker} speaks ${version}`);
}

/** The parameters of each operation by version, once they were asked for. */
const parametersByVersion = new WeakMap<OperationEntry, Map<ApiVersion, readonly ParameterEntry[]>>();

/** Returns the parameters that an operation has in a version. */
export function parametersIn(entry: OperationEntry, version: ApiVersion): readonly ParameterEntry[] {
  let versions = parametersByVersion.get(entry);
  if (versions === undefined) {
    versions = new Map();
    parametersByVersion.set(entry, versions);
  }
  let parameters = versions.get(version);
  if (parameters === undefined) {
    parameters = entry.parameters.filter((parameter) => existsIn(parameter, version));
    versions.set(version, parameters);
  }
  return parameters;
}

/**
 * Returns the parameters that an operation has in a version or in any later version. If a parameter has changed, its
 * newest entry is returned.
 */
export function parametersSince(entry: OperationEntry, version: ApiVersion): ParameterEntry[] {
  const there = entry.parameters.filter(
    ({ until }) => until === undefined || compareVersions(until, version) >= 0,
  );
  return [...new Map(there.map((parameter) => [parameter.name, parameter])).values()];
}

/**
 * Returns the range of versions in which an operation has a parameter of a name, even if the parameter changed within
 * the range.
 */
export function parameterRange(entry: OperationEntry, name: string): Range {
  const all = entry.parameters.filter((parameter) => parameter.name === name);
  const [since] = all.map((parameter) => parameter.since);
  const until = all.at(-1)?.until;
  return { ...(since === undefined ? {} : { since }), ...(until === undefined ? {} : { until }) };
}

/** Returns `needs API v1.42` or `is gone after v1.27`. */
export function rangeText({ engine }: ApiDescription, { since, until }: Range): string {
  const parts = [
    ...(since === undefined ? [] : [`needs ${engine.versionLabel} ${since}`]),
    ...(until === undefined ? [] : [`is gone after ${until}`]),
  ];
  return parts.join(' and ') || 'is in every version';
}
