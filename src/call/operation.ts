/** Looking things up in the table: versions, categories, operations and parameters, and what is said if they are not there. */
import { UsageError } from '../errors.js';
import {
  type ApiVersion,
  compareVersions,
  type OperationEntry,
  type ParameterEntry,
  type Table,
} from '../table.js';
import { suggestion } from '../util/nearest.js';

/** An operation with its name. */
export interface NamedOperation {
  readonly op: string;
  readonly entry: OperationEntry;
}

export function newestVersion(table: Table): ApiVersion {
  return table.versions.at(-1)!;
}

/**
 * A version as the table spells it, from what the caller wrote: `v1.41`, `1.41`.
 *
 * @throws {UsageError} `UNKNOWN_VERSION`: not one that is pinned.
 */
export function knownVersion(table: Table, version: string): ApiVersion {
  const wanted = String(version);
  const found = table.versions.find((candidate) => candidate === wanted || candidate === `v${wanted}`);
  if (found !== undefined) return found;
  throw new UsageError(
    'UNKNOWN_VERSION',
    `unknown API version ${wanted}; there are ${table.versions[0]} to ${newestVersion(table)}`,
  );
}

/** Whether a thing with a range is there in a version. */
export function existsIn(
  { since, until }: { since?: ApiVersion; until?: ApiVersion },
  version: ApiVersion,
): boolean {
  return (
    (since === undefined || compareVersions(version, since) >= 0) &&
    (until === undefined || compareVersions(version, until) <= 0)
  );
}

/** The operations of a version by category, in the order of the reference. */
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

/** The categories of a version. */
export function categoryNames(table: Table, version: ApiVersion): string[] {
  return [...operationsByCategory(table, version).keys()];
}

/** The operations of a category in a version; none if there is no such category. */
export function operationsIn(table: Table, version: ApiVersion, category: string): NamedOperation[] {
  return operationsByCategory(table, version).get(category) ?? [];
}

/** @throws {UsageError} `UNKNOWN_CATEGORY`, or `UNAVAILABLE` if another version has it. */
export function checkCategory(table: Table, version: ApiVersion, category: string): void {
  const names = categoryNames(table, version);
  if (names.includes(category)) return;
  const elsewhere = Object.values(table.operations).filter((entry) => entry.category === category);
  if (elsewhere.length > 0)
    throw new UsageError(
      'UNAVAILABLE',
      `the category ${category} is not in ${version}: ${rangeText(elsewhere[0]!)}`,
    );
  throw new UsageError('UNKNOWN_CATEGORY', `unknown category ${category}${suggestion(category, names)}`);
}

/**
 * An operation of a category.
 *
 * @throws {UsageError} `UNKNOWN_OPERATION`, with the nearest name or the category it belongs to; `UNAVAILABLE` if only
 * other versions have it.
 */
export function findOperation(
  table: Table,
  version: ApiVersion,
  category: string,
  op: string,
): NamedOperation {
  const entry = Object.hasOwn(table.operations, op) ? table.operations[op] : undefined;
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
  checkAvailable({ op, entry }, version);
  return { op, entry };
}

/** Who decides on the version in use: a client that is pinned to it, or an engine that knows no newer one. */
export type Speaker = 'this client' | 'this engine';

/** @throws {UsageError} `UNAVAILABLE`: this version lacks the operation. */
export function checkAvailable(
  { op, entry }: NamedOperation,
  version: ApiVersion,
  speaker: Speaker = 'this client',
): void {
  if (!existsIn(entry, version))
    throw new UsageError('UNAVAILABLE', `${op} ${rangeText(entry)}, and ${speaker} speaks ${version}`);
}

/** The parameters that an operation has in a version. */
export function parametersIn(entry: OperationEntry, version: ApiVersion): ParameterEntry[] {
  return entry.parameters.filter((parameter) => existsIn(parameter, version));
}

/** The parameters that an operation has in any version from one on, each as the newest version with it has it. */
export function parametersSince(entry: OperationEntry, oldest: ApiVersion): ParameterEntry[] {
  const there = entry.parameters.filter(
    ({ until }) => until === undefined || compareVersions(until, oldest) >= 0,
  );
  return [...new Map(there.map((parameter) => [parameter.name, parameter])).values()];
}

/** The range in which an operation has a parameter of a name, whatever it was in the meantime. */
export function parameterRange(
  entry: OperationEntry,
  name: string,
): { since?: ApiVersion; until?: ApiVersion } {
  const all = entry.parameters.filter((parameter) => parameter.name === name);
  const [since] = all.map((parameter) => parameter.since);
  const until = all.at(-1)?.until;
  return { ...(since === undefined ? {} : { since }), ...(until === undefined ? {} : { until }) };
}

/** `needs API v1.42`, `is gone after v1.27`. */
export function rangeText({ since, until }: { since?: ApiVersion; until?: ApiVersion }): string {
  const parts = [
    ...(since === undefined ? [] : [`needs API ${since}`]),
    ...(until === undefined ? [] : [`is gone after ${until}`]),
  ];
  return parts.join(' and ') || 'is in every version';
}
