/**
 * Looks up versions, categories, operations and parameters in the table, and explains why they are missing if they are.
 */
import type { EngineProfile } from '../engine-profile.js';
import { UsageError } from '../errors.js';
import {
  type ApiVersion,
  compareVersions,
  isVersion,
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

/**
 * Finds a version in the table, by one of its names. The caller may write `v1.41` or `1.41`. A patch release that the table does
 * not know has the API of its minor release.
 */
export function findVersion(table: Table, wanted: string): ApiVersion | undefined {
  const { versions, aliases = {} } = table;
  const name = (wanted.startsWith('v') ? wanted : `v${wanted}`) as ApiVersion;
  const found = versions.find((version) => version === name) ?? ownEntry(aliases, name);
  if (found !== undefined) return found;
  const minor = entryName(table, name);
  if (minor === name || !/^v\d+\.\d+\.\d+$/.test(name)) return undefined;
  const below = versions.findLast((version) => compareVersions(version, name) <= 0);
  return below?.startsWith(`${minor}.`) ? below : aliases[minor];
}

/**
 * Returns the newest version of the table that an engine of a version has; undefined if the engine is older than all. An
 * engine's release may be a name of a version that is newer: the two have the same API.
 */
export function versionOf(table: Table, engine: ApiVersion): ApiVersion | undefined {
  return (
    findVersion(table, engine) ?? table.versions.findLast((version) => compareVersions(version, engine) <= 0)
  );
}

/** Returns the name of the entry that is pinned to a version: `v5.8` for `v5.8.3`, if minor releases have names. */
export function entryName({ aliases = {} }: Table, version: ApiVersion): string {
  const minor = version.split('.').slice(0, 2).join('.');
  return Object.hasOwn(aliases, minor) ? minor : version;
}

/**
 * Returns the entry that is pinned to a version, or to the minor release of an engine: `fairlead/v1.41`. Undefined if the
 * package has no such entry.
 */
export function pinnedEntry({ engine, table }: ApiDescription, version: ApiVersion): string | undefined {
  const name = entryName(table, version);
  return name !== version || table.versions.includes(version) ? `${engine.entry}/${name}` : undefined;
}

/** Returns the version in the path of an operation: the engine's own, or that of the other API which the operation has. */
export function versionInPath(
  { compatible }: Table,
  { category }: OperationEntry,
  version: ApiVersion,
): ApiVersion {
  if (compatible === undefined || category.split('/')[0] === compatible.ownPrefix) return version;
  return compatible.versions[version] ?? version;
}

/** Returns the path template of an operation in a version. */
export function pathIn({ path, earlierPaths }: OperationEntry, version: ApiVersion): string {
  return earlierPaths?.find(({ until }) => compareVersions(version, until) <= 0)?.path ?? path;
}

/**
 * Returns a version as the table spells it. The caller may write `v1.41` or `1.41`, or another name of the version.
 *
 * @throws {UsageError} `UNKNOWN_VERSION`: the table has no such version.
 */
export function knownVersion({ engine, table }: ApiDescription, version: string): ApiVersion {
  const wanted = String(version);
  const found = findVersion(table, wanted);
  if (found !== undefined) return found;
  throw new UsageError(
    'UNKNOWN_VERSION',
    `unknown ${engine.versionLabel} version ${wanted}; ${versionsText(table, wanted)}`,
  );
}

/**
 * Returns the bounds of the versions, for a message about an unknown version. If a version stands for several releases,
 * the releases next to the unknown one are named, too: a list of all would be long.
 */
export function versionsText(table: Table, wanted: string): string {
  const { versions, aliases } = table;
  const bounds = `there are ${versions[0]} to ${newestVersion(table)}`;
  const text = wanted.replace(/^v/, '');
  if (aliases === undefined || !isVersion(text)) return bounds;
  const parts = (name: string) => name.split('.').length;
  const releases = [...versions, ...Object.keys(aliases)]
    .filter((name) => parts(name) >= parts(versions[0]!))
    .sort(compareVersions);
  const below = releases.findLast((release) => compareVersions(release, text) < 0);
  const above = releases.find((release) => compareVersions(release, text) > 0);
  const nearest = [below, above].filter((release) => release !== undefined);
  return `${bounds}, and the nearest ${nearest.length > 1 ? 'are' : 'is'} ${nearest.join(' and ')}`;
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
  const absent = Object.values(table.compatible?.absent ?? {});
  if (absent.includes(category))
    throw new UsageError(
      'UNAVAILABLE',
      `${api.engine.name} has no category ${category}: only another engine has these operations`,
    );
  throw new UsageError('UNKNOWN_CATEGORY', `unknown category ${category}${suggestion(category, names)}`);
}

/** The error for an operation that only another engine has, whose API this engine speaks in part. */
function absentOperation({ engine }: ApiDescription, op: string): UsageError {
  return new UsageError('UNAVAILABLE', `${engine.name} has no ${op}: only another engine has this operation`);
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
    if (Object.hasOwn(table.compatible?.absent ?? {}, op)) throw absentOperation(api, op);
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
  operation: NamedOperation,
  version: ApiVersion,
  speaker: Speaker = 'this client',
): void {
  if (!existsIn(operation.entry, version)) throw unavailable(api, operation, version, speaker);
}

function unavailable(
  api: ApiDescription,
  { op, entry }: NamedOperation,
  version: ApiVersion,
  speaker: Speaker,
): UsageError {
  return new UsageError('UNAVAILABLE', `${op} ${rangeText(api, entry)}, and ${speaker} speaks ${version}`);
}

/** An operation that a version does not have. */
interface MissingOperation {
  readonly op: string;
  readonly category: string;
  /** Makes the error that says why. */
  readonly error: () => UsageError;
}

/** Returns the operations that a version does not have: those of other versions, and those of another engine. */
export function missingOperations(api: ApiDescription, version: ApiVersion): MissingOperation[] {
  const { operations, compatible } = api.table;
  const ofOthers = Object.entries(operations)
    .filter(([, entry]) => !existsIn(entry, version))
    .map(([op, entry]) => ({
      op,
      category: entry.category,
      error: () => unavailable(api, { op, entry }, version, 'this client'),
    }));
  const ofAnother = Object.entries(compatible?.absent ?? {}).map(([op, category]) => ({
    op,
    category,
    error: () => absentOperation(api, op),
  }));
  return [...ofOthers, ...ofAnother];
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
