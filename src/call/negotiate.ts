/**
 * Finds the newest version that both sides speak.
 *
 * Neither bound of the engine's versions may be assumed. The newest version is in a header of the ping, even if the ping
 * fails. If the header has no version in the engine's form, the engine is asked for its versions. The oldest
 * version is asked for only if it matters.
 */
import type { Readable } from 'node:stream';
import type { EngineProfile } from '../engine-profile.js';
import { AbortError, StreamError, TimeoutError, UsageError, VersionError } from '../errors.js';
import { collectBeginning, collectText } from '../results/collect.js';
import { type ApiVersion, compareVersions, isVersion } from '../table.js';
import type { TransportResponse } from '../transport/transport.js';
import { parsedJson, shownJson } from '../util/json-text.js';
import { propertyAt } from '../util/property.js';
import { isMarkup, isPage, notAnEngine } from './foreign-answer.js';
import {
  type ApiDescription,
  findVersion,
  newestVersion,
  pinnedEntry,
  versionOf,
  versionsText,
} from './operation.js';
import { engineError, isRedirect, isRefusal, readRefusal, type Violation } from './refusal.js';
import { otherEngine, toldVersion } from './related-engine.js';

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
 * @param where The address of the engine, as a URI, for messages.
 * @throws {VersionError} Both sides have no version in common that an unpinned client may use, or the engine does not
 * tell its versions.
 * @throws {UsageError} `UNKNOWN_VERSION`: the environment names a version that an unpinned client cannot use.
 * @throws {ConnectionError} `NOT_AN_ENGINE`: what answers is no engine.
 * @throws {EngineError} The engine, or a proxy, refused to tell its versions.
 */
export async function negotiate(api: ApiDescription, where: string, ask: Ask): Promise<ApiVersion> {
  const { variable } = api.engine.negotiation;
  const wanted = variable === undefined ? undefined : process.env[variable];
  if (variable !== undefined && wanted) return environmentVersion(api, variable, wanted);
  const newest = newestVersion(api.table);
  const response = await ping(api, ask);
  const pinged = isRedirectStatus(response) ? undefined : versionInHeader(api.engine, response);
  // Only an engine that is newer than this client can have an oldest version that this client does not know.
  if (pinged !== undefined && compareVersions(pinged, newest) <= 0)
    return commonVersion(api, { newest: pinged });
  return commonVersion(api, await versionsOf(api, where, response, ask));
}

/**
 * Asks for both bounds, after an answer that does not tell enough.
 *
 * @throws {ConnectionError} `OTHER_ENGINE`: the answer was another engine's, and nothing that follows says otherwise.
 * @throws As `askVersions`.
 */
export async function versionsOf(
  api: ApiDescription,
  where: string,
  response: TransportResponse,
  ask: Ask,
  answered?: number,
): Promise<EngineVersions> {
  try {
    return await askVersions(api, where, ask);
  } catch (error) {
    if (isLimit(error)) throw error;
    throw otherEngine(api.engine, where, response, answered) ?? error;
  }
}

const isLimit = (error: unknown) => error instanceof TimeoutError || error instanceof AbortError;

const isRedirectStatus = ({ status }: TransportResponse) => status >= 300 && status < 400;

/**
 * Returns the version that an environment variable names. The engine is not asked then.
 *
 * @throws {UsageError} `UNKNOWN_VERSION`: the table has no such version, or the types of an unpinned client do not
 * cover it.
 */
export function environmentVersion(api: ApiDescription, variable: string, wanted: string): ApiVersion {
  const { table } = api;
  const { oldestUnpinned } = table;
  const found = findVersion(table, wanted);
  if (found !== undefined && compareVersions(found, oldestUnpinned) >= 0) return found;
  const why =
    found === undefined
      ? versionsText(table, wanted)
      : `an unpinned client needs ${oldestUnpinned} or newer: pin the version, import from '${pinnedEntry(api, found)}'`;
  throw new UsageError('UNKNOWN_VERSION', `${variable} is ${wanted}: ${why}`);
}

/** Returns the newest version that both sides speak. A pure function. */
export function commonVersion(api: ApiDescription, versions: EngineVersions): ApiVersion {
  const { engine, table } = api;
  const { oldestUnpinned } = table;
  const { versionLabel } = engine;
  const newest = newestVersion(table);
  const common = versionOf(table, versions.newest);
  if (common === undefined || compareVersions(common, oldestUnpinned) < 0) {
    const pin = pinnedEntry(api, versions.newest) ?? (common && pinnedEntry(api, common));
    throw new VersionError(
      'ENGINE_TOO_OLD',
      `this engine speaks ${versionLabel} ${versions.newest} at most, and an unpinned client needs ${oldestUnpinned} or newer${pin === undefined ? '' : `: pin the version, import from '${pin}'`}`,
    );
  }
  if (versions.oldest !== undefined && compareVersions(versions.oldest, newest) > 0) {
    throw new VersionError(
      'ENGINE_TOO_NEW',
      `this engine speaks ${versionLabel} ${versions.oldest} at least, and this release of fairlead ${newest} at most: update fairlead`,
    );
  }
  return common;
}

/**
 * Pings the engine. The headers of the answer tell the newest version, even if the ping fails. The headers of a redirect
 * tell none: they are those of whatever redirects. The docker CLI does the same.
 */
export async function ping(api: ApiDescription, ask: Ask): Promise<TransportResponse> {
  const response = await ask(api.engine.negotiation.ping.path);
  await discard(response.body);
  return response;
}

/**
 * Asks for both bounds.
 *
 * @throws {VersionError} `NO_ENGINE_VERSION`: the answer has no version that can be read.
 * @throws {ConnectionError} `NOT_AN_ENGINE`: no engine gives such an answer.
 * @throws {EngineError} The engine, or a proxy, refused to answer.
 */
async function askVersions(api: ApiDescription, where: string, ask: Ask): Promise<EngineVersions> {
  const { engine, table } = api;
  const { op, path, newest, oldest } = engine.negotiation.versions;
  const response = await ask(path);
  const { status } = response;
  const instead = `or pin a version, which asks for none: import from '${pinnedEntry(api, newestVersion(table))}'`;
  const foreign = (sent?: string) =>
    notAnEngine(`${op} (GET ${path})`, where, response, { instead, ...(sent === undefined ? {} : { sent }) });
  // Every engine has this operation, so a 404 is no engine's. The caller of another operation must not take the 404 for
  // an answer about an object.
  if (status === 404 || (!isRedirect(response) && isPage(response))) {
    await discard(response.body);
    throw foreign();
  }
  if (isRefusal(status)) {
    const refusal = await readRefusal(response, { engine, where, what: op });
    throw engineError(
      { op, method: 'GET', url: path },
      {
        ...refusal,
        note: `fairlead asked ${where} for its versions. Check the address and the proxy; ${instead}`,
      },
    );
  }
  const text = await collectText(response);
  const answer = parsedJson(text);
  if (typeof answer !== 'object' || answer === null || Array.isArray(answer))
    throw foreign(
      isMarkup(text) ? 'a page' : text === '' ? 'nothing' : 'something else than JSON of its versions',
    );
  const [newestText, oldestText] = [propertyAt(answer, newest), propertyAt(answer, oldest)];
  const newestFound = versionIn(engine, newestText);
  const oldestFound = versionIn(engine, oldestText);
  if (newestFound === undefined)
    throw new VersionError(
      'NO_ENGINE_VERSION',
      `what answers at ${where} does not tell its ${engine.versionLabel} version: ${path} has ${shown(newestText)} as ${newest.join('.')}. Check if the uri leads to an engine; ${instead}`,
    );
  return { newest: newestFound, ...(oldestFound === undefined ? {} : { oldest: oldestFound }) };
}

/**
 * Finds the bound that a refused version violates, if the words of the refusal cannot be read: the answer to a HEAD has
 * no body, and a body may be left to the caller. The newest version is in the header of the refusal itself; the oldest
 * one is asked for. Returns undefined if the version is not what was refused.
 *
 * @throws {TimeoutError} {AbortError} As any call.
 */
export async function violatedBound(
  api: ApiDescription,
  version: ApiVersion,
  response: TransportResponse,
  where: string,
  ask: Ask,
): Promise<Violation | undefined> {
  if (response.status !== api.engine.versionRefusal?.status) return undefined;
  const told = versionInHeader(api.engine, response);
  if (told !== undefined && compareVersions(version, told) > 0) return { bound: told, newer: true };
  let bounds: EngineVersions;
  try {
    bounds = await askVersions(api, where, ask);
  } catch (error) {
    if (isLimit(error)) throw error;
    // The call has an error of its own to report.
    return undefined;
  }
  const { newest, oldest } = bounds;
  if (compareVersions(version, newest) > 0) return { bound: newest, newer: true };
  if (oldest !== undefined && compareVersions(version, oldest) < 0) return { bound: oldest, newer: false };
  return undefined;
}

/** Returns the version in the header of any answer. A header that is repeated has no version. */
export function versionInHeader(
  engine: EngineProfile,
  head: Pick<TransportResponse, 'headers'>,
): ApiVersion | undefined {
  const value = toldVersion(engine, head);
  return versionIn(engine, typeof value === 'string' ? value.trim() : value);
}

/** Returns a version as URLs spell it; undefined if a value is no version in the engine's form. */
function versionIn({ negotiation: { form } }: EngineProfile, told: unknown): ApiVersion | undefined {
  if (typeof told !== 'string' || !(form === undefined ? isVersion(told) : form.test(told))) return undefined;
  return `v${told}`;
}

/** Shows a value that should be a version. */
function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = shownJson(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

/** The number of bytes of an answer that are read for the sake of its connection. */
const DISCARD_LIMIT = 64 * 1024;

/** The time for which such an answer is read, in milliseconds. */
const DISCARD_TIME = 200;

/**
 * Reads a body to its end, so that the connection can be used again. A body that is long, broken or slow is given up: the
 * headers have told all that is needed.
 */
async function discard(body: Readable): Promise<void> {
  const slow = () =>
    body.destroy(new StreamError('BODY_BROKEN', 'the rest of the answer was not waited for'));
  const timer = setTimeout(slow, DISCARD_TIME);
  try {
    await collectBeginning(body, DISCARD_LIMIT);
  } finally {
    clearTimeout(timer);
  }
}
