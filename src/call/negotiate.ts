/**
 * Settling on a version: the newest that both sides speak.
 *
 * Neither bound of the engine may be assumed: Engine 29.0 raised its minimum to 1.44, 29.3 put it back to 1.40. The
 * maximum is in the ping's `Api-Version` header; the minimum only in `/version`, which is asked for where it matters.
 */

import { DecodeError, EngineError, UsageError, VersionError } from '../errors.js';
import { collectText, drain } from '../results/collect.js';
import { type ApiVersion, compareVersions, type Table } from '../table.js';
import type { Headers, Timeouts, Transport } from '../transport/transport.js';
import { parseJson } from './json.js';
import { newestVersion } from './operation.js';
import { errorBody } from './refusal.js';

export interface AskOptions {
  readonly headers: Headers;
  readonly timeouts: Timeouts | undefined;
}

/** The versions that an engine speaks. */
interface EngineVersions {
  readonly newest: ApiVersion;
  /** Unknown unless the engine was asked for it. */
  readonly oldest?: ApiVersion;
}

/**
 * @throws {VersionError} There is no version that both speak, at or above the table's `oldestUnpinned`.
 * @throws {EngineError} The engine refused to say.
 */
export async function settle(transport: Transport, table: Table, options: AskOptions): Promise<ApiVersion> {
  const newest = newestVersion(table);
  const pinged = await ping(transport, options);
  // Only an engine that is newer than us can have a minimum that is beyond us.
  const engine =
    pinged === undefined || compareVersions(pinged, newest) > 0
      ? await askVersions(transport, options)
      : { newest: pinged };
  return choose(table, engine);
}

/**
 * The version that `DOCKER_API_VERSION` asks for: nothing is settled on then, as for the docker CLI.
 *
 * @throws {UsageError} `UNKNOWN_VERSION`: not one that is pinned, or older than an unpinned client's types allow.
 */
export function environmentVersion(table: Table, wanted: string): ApiVersion {
  const found = table.versions.find((version) => version === wanted || version === `v${wanted}`);
  const { oldestUnpinned } = table;
  if (found !== undefined && compareVersions(found, oldestUnpinned) >= 0) return found;
  const why =
    found === undefined
      ? `there are ${table.versions[0]} to ${newestVersion(table)}`
      : `an unpinned client needs ${oldestUnpinned} or newer: pin the version, import from 'fairlead/${found}'`;
  throw new UsageError('UNKNOWN_VERSION', `DOCKER_API_VERSION is ${wanted}: ${why}`);
}

/** The newest version that both sides speak: pure. */
export function choose(table: Table, engine: EngineVersions): ApiVersion {
  const { oldestUnpinned } = table;
  const newest = newestVersion(table);
  if (compareVersions(engine.newest, oldestUnpinned) < 0) {
    const pin = table.versions.findLast((version) => compareVersions(version, engine.newest) <= 0);
    throw new VersionError(
      'ENGINE_TOO_OLD',
      `this engine speaks API ${engine.newest} at most, and an unpinned client needs ${oldestUnpinned} or newer${pin === undefined ? '' : `: pin the version, import from 'fairlead/${pin}'`}`,
    );
  }
  if (engine.oldest !== undefined && compareVersions(engine.oldest, newest) > 0) {
    throw new VersionError(
      'ENGINE_TOO_NEW',
      `this engine speaks API ${engine.oldest} at least, and this release of fairlead ${newest} at most: update fairlead`,
    );
  }
  return table.versions.findLast((version) => compareVersions(version, engine.newest) <= 0)!;
}

async function ping(
  transport: Transport,
  { headers, timeouts }: AskOptions,
): Promise<ApiVersion | undefined> {
  const response = await transport.send({ method: 'GET', path: '/_ping', headers, timeouts });
  if (response.status >= 400) {
    throw new EngineError({
      status: response.status,
      op: 'SystemPing',
      method: 'GET',
      url: '/_ping',
      body: await errorBody(response),
    });
  }
  await drain(response.body);
  const version = response.headers['api-version'];
  return typeof version === 'string' && version !== '' ? `v${version}` : undefined;
}

async function askVersions(transport: Transport, { headers, timeouts }: AskOptions): Promise<EngineVersions> {
  const response = await transport.send({ method: 'GET', path: '/version', headers, timeouts });
  const place = { status: response.status, op: 'SystemVersion', method: 'GET', url: '/version' };
  if (response.status >= 400) throw new EngineError({ ...place, body: await errorBody(response) });
  const facts = { ...place, text: await collectText(response.body) };
  const version = parseJson(facts) as { ApiVersion?: unknown; MinAPIVersion?: unknown } | null;
  if (typeof version?.ApiVersion !== 'string') throw new DecodeError(facts);
  return {
    newest: `v${version.ApiVersion}`,
    ...(typeof version.MinAPIVersion === 'string' ? { oldest: `v${version.MinAPIVersion}` as const } : {}),
  };
}
