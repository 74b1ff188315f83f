/**
 * Finds the newest version that both sides speak.
 *
 * Neither bound of the engine's versions may be assumed. The newest version is in a header of the ping. The oldest
 * version is asked for only if it matters.
 */
import type { EngineProfile } from '../engine-profile.js';
import { DecodeError, EngineError, UsageError, VersionError } from '../errors.js';
import { collectText, drain } from '../results/collect.js';
import { type ApiVersion, compareVersions } from '../table.js';
import type { TransportResponse } from '../transport/transport.js';
import { propertyAt } from '../util/property.js';
import { parseJson } from './json.js';
import { type ApiDescription, findVersion, newestVersion } from './operation.js';
import { readRefusal } from './refusal.js';

/** Sends a GET to the engine, with the headers and limits of the call that needs the version. */
export type Ask = (path: string) => Promise<TransportResponse>;

/** The versions that an engine speaks. */
interface EngineVersions {
  readonly newest: ApiVersion;
  /** Absent unless the engine was asked for it. */
  readonly oldest?: ApiVersion;
}

/**
 * Negotiates a version with an engine, or takes the version that the environment names.
 *
 * @throws {VersionError} Both sides have no version in common that an unpinned client may use.
 * @throws {UsageError} `UNKNOWN_VERSION`: the environment names a version that an unpinned client cannot use.
 * @throws {EngineError} The engine refused to tell its versions.
 */
export async function negotiate(api: ApiDescription, ask: Ask): Promise<ApiVersion> {
  const { variable } = api.engine.negotiation;
  const wanted = variable === undefined ? undefined : process.env[variable];
  if (variable !== undefined && wanted) return environmentVersion(api, variable, wanted);
  const newest = newestVersion(api.table);
  const pinged = await ping(api, ask);
  // Only an engine that is newer than this client can have an oldest version that this client does not know.
  const versions =
    pinged === undefined || compareVersions(pinged, newest) > 0
      ? await askVersions(api, ask)
      : { newest: pinged };
  return commonVersion(api, versions);
}

/**
 * Returns the version that an environment variable names. The engine is not asked then.
 *
 * @throws {UsageError} `UNKNOWN_VERSION`: the table has no such version, or the types of an unpinned client do not
 * cover it.
 */
export function environmentVersion(
  { engine, table }: ApiDescription,
  variable: string,
  wanted: string,
): ApiVersion {
  const { versions, oldestUnpinned } = table;
  const found = findVersion(table, wanted);
  if (found !== undefined && compareVersions(found, oldestUnpinned) >= 0) return found;
  const why =
    found === undefined
      ? `there are ${versions[0]} to ${newestVersion(table)}`
      : `an unpinned client needs ${oldestUnpinned} or newer: pin the version, import from '${engine.entry}/${found}'`;
  throw new UsageError('UNKNOWN_VERSION', `${variable} is ${wanted}: ${why}`);
}

/** Returns the newest version that both sides speak. A pure function. */
export function commonVersion({ engine, table }: ApiDescription, versions: EngineVersions): ApiVersion {
  const { oldestUnpinned } = table;
  const { entry, versionLabel } = engine;
  const newest = newestVersion(table);
  if (compareVersions(versions.newest, oldestUnpinned) < 0) {
    const pin = table.versions.findLast((version) => compareVersions(version, versions.newest) <= 0);
    throw new VersionError(
      'ENGINE_TOO_OLD',
      `this engine speaks ${versionLabel} ${versions.newest} at most, and an unpinned client needs ${oldestUnpinned} or newer${pin === undefined ? '' : `: pin the version, import from '${entry}/${pin}'`}`,
    );
  }
  if (versions.oldest !== undefined && compareVersions(versions.oldest, newest) > 0) {
    throw new VersionError(
      'ENGINE_TOO_NEW',
      `this engine speaks ${versionLabel} ${versions.oldest} at least, and this release of fairlead ${newest} at most: update fairlead`,
    );
  }
  return table.versions.findLast((version) => compareVersions(version, versions.newest) <= 0)!;
}

async function ping({ engine }: ApiDescription, ask: Ask): Promise<ApiVersion | undefined> {
  const { op, path, header } = engine.negotiation.ping;
  const response = await ask(path);
  await checkStatus(response, op, path, engine);
  await drain(response.body);
  const version = response.headers[header.toLowerCase()];
  return typeof version === 'string' && version.trim() !== '' ? `v${version.trim()}` : undefined;
}

async function askVersions({ engine }: ApiDescription, ask: Ask): Promise<EngineVersions> {
  const { op, path, newest, oldest } = engine.negotiation.versions;
  const response = await ask(path);
  await checkStatus(response, op, path, engine);
  const { status } = response;
  const facts = { status, op, method: 'GET', url: path, text: await collectText(response.body) };
  const answer = parseJson(facts);
  const newestFound = propertyAt(answer, newest);
  const oldestFound = propertyAt(answer, oldest);
  if (typeof newestFound !== 'string') throw new DecodeError(facts);
  return {
    newest: `v${newestFound}`,
    ...(typeof oldestFound === 'string' ? { oldest: `v${oldestFound}` as const } : {}),
  };
}

async function checkStatus(
  response: TransportResponse,
  op: string,
  url: string,
  engine: EngineProfile,
): Promise<void> {
  if (response.status < 400) return;
  throw new EngineError({ op, method: 'GET', url, ...(await readRefusal(response, engine)) });
}
