/** Reads answers with which an engine refuses a request. */
import type { EngineProfile } from '../engine-profile.js';
import { EngineError, type EngineErrorFacts, VersionError } from '../errors.js';
import { type Beginning, collectBeginning } from '../results/collect.js';
import { failureWords } from '../results/error-record.js';
import { JsonStream } from '../results/json-stream.js';
import type { ApiVersion } from '../table.js';
import type { TransportResponse } from '../transport/transport.js';
import { isObject } from '../util/is-object.js';
import { parsedJson, shownJson } from '../util/json-text.js';
import { property } from '../util/property.js';
import { isMarkup, isPage, notAnEngine } from './foreign-answer.js';
import { type ApiDescription, pinnedEntry, versionOf } from './operation.js';
import { redirectTarget } from './redirect.js';
import { toldVersion } from './related-engine.js';
import { sentNote } from './sent-note.js';

/**
 * Tells if a status is a refusal. A redirect is a refusal: redirects are never followed, and the work has not been
 * done. A 304 is a success.
 */
export function isRefusal(status: number): boolean {
  return status >= 300 && status !== 304;
}

/** Tells if an answer redirects to another place. */
export function isRedirect({ status, headers }: TransportResponse): boolean {
  return status >= 300 && status < 400 && redirectTarget(headers['location']) !== undefined;
}

/** The content of a refusal. */
export type Refusal = Pick<EngineErrorFacts, 'status' | 'body' | 'words' | 'foreignText' | 'note'> & {
  /** The error of an answer that broke off. */
  readonly cause?: Error;
};

/** What the reading of a refusal needs to know of its call. */
export interface RefusedCall {
  readonly engine: EngineProfile;
  /** The address of the engine, as a URI. */
  readonly where: string;
  /** The operation, or the method and the path. */
  readonly what: string;
}

/** The number of bytes of a refusal that are read. The words of an engine are far shorter. */
const BODY_LIMIT = 1024 * 1024;

/**
 * Reads the content of a refusal. The body is read up to 1 MiB. If the body is longer or breaks off, the refusal keeps
 * its status and has what arrived.
 *
 * @throws {ConnectionError} `NOT_AN_ENGINE`: the answer is a page of HTML or XML.
 * @throws {TimeoutError} {AbortError} The limits of the call ended the reading.
 */
export async function readRefusal(response: TransportResponse, call: RefusedCall): Promise<Refusal> {
  const { status } = response;
  const { bytes, cut } = await collectBeginning(response.body, BODY_LIMIT);
  const text = bytes.toString('utf8');
  const json = documentsIn(text, bytes);
  if (!isRedirect(response) && json.length === 0 && (isPage(response) || isMarkup(text)))
    throw notAnEngine(call.what, call.where, response);
  const foreignText = json.length === 0 && text.trim() !== '' && !BEGINS_AS_JSON.test(text);
  const note = [noteOnText(foreignText, status, call.where), noteOnCut(cut)].filter(Boolean).join('; ');
  return {
    status,
    body: json.length === 1 && cut !== 'limit' ? json[0] : text,
    words: redirection(response, call.where) ?? engineWords(json, text, call.engine),
    ...(foreignText ? { foreignText } : {}),
    ...(note === '' ? {} : { note }),
    ...(cut === undefined || cut === 'limit' ? {} : { cause: cut }),
  };
}

/**
 * Tells if a 404 is about the path of the request, and not about an object: the answer of a proxy, or of an engine that
 * lacks the operation. The errors of some engines repeat their status, if they are about an object. A few do not, but have the
 * header with the engine's version, which the answer to an unknown path lacks: a pull of Podman 5.4.2 and 5.8.6.
 */
export function isMissingPath(
  { status, body, foreignText }: Refusal,
  engine: EngineProfile,
  head: Pick<TransportResponse, 'headers'>,
): boolean {
  if (status !== 404) return false;
  if (foreignText === true) return true;
  const shape = engine.errorRecord.body;
  if (shape === undefined) return false;
  const told = property(body, shape.status);
  if (told !== undefined) return told !== status;
  return shape.always === true && toldVersion(engine, head) === undefined;
}

/**
 * Tells if a refusal says that an object does not exist. Only the engine's own error says so.
 *
 * @param isMissing what `isMissingPath` tells of the refusal
 */
export function isAbsence(refusal: Refusal, isMissing: boolean): boolean {
  return refusal.status === 404 && isObject(refusal.body) && !isMissing;
}

/** The error of a refusal. */
export function engineError(
  place: { readonly op?: string; readonly method: string; readonly url: string },
  { cause, ...facts }: Refusal,
): EngineError {
  return new EngineError({ ...place, ...facts }, cause === undefined ? undefined : { cause });
}

const BEGINS_AS_JSON = /^\s*[[{]/;

/** Returns the JSON in the body of an error: one document, or the records of an answer whose first record failed. */
function documentsIn(text: string, bytes: Buffer): unknown[] {
  const whole = parsedJson(text);
  if (whole !== undefined) return [whole];
  const records: unknown[] = [];
  if (!BEGINS_AS_JSON.test(text)) return records;
  const stream = new JsonStream(BODY_LIMIT);
  try {
    stream.push(bytes, records);
  } catch {
    // The records before the place that is no JSON are enough.
  }
  return records;
}

/**
 * Returns the engine's own words for what went wrong: a text of JSON, or else JSON without such a text, or else the body
 * itself. Returns `undefined` if the body says nothing.
 */
function engineWords(json: readonly unknown[], text: string, engine: EngineProfile): string | undefined {
  if (json.length === 0) return text.trim() || undefined;
  for (const one of json) {
    const words = typeof one === 'string' ? one : failureWords(one, engine);
    if (words?.trim()) return words.trim();
  }
  const [first] = json;
  const empty = typeof first !== 'object' || first === null || Object.keys(first).length === 0;
  return empty ? undefined : shownJson(first);
}

/** Returns the words for a redirect, which has a place instead of words. */
function redirection({ status, headers }: TransportResponse, where: string): string | undefined {
  const target = status < 400 ? redirectTarget(headers['location']) : undefined;
  return target === undefined
    ? undefined
    : `the server at ${where} redirects to ${target}. Redirects are not followed: if the engine is there, use that address as the uri`;
}

function noteOnText(foreignText: boolean, status: number, where: string): string | undefined {
  if (!foreignText || (status !== 404 && status !== 409)) return undefined;
  return `the answer of ${where} is not in the form of the engine's errors: check the uri, and whether a proxy or another service answers`;
}

function noteOnCut(cut: Beginning['cut']): string | undefined {
  if (cut === undefined) return undefined;
  return cut === 'limit'
    ? `the answer is longer than ${BODY_LIMIT} bytes, and the rest was not read`
    : 'the answer broke off';
}

/** Returns the refusal of a path that the engine does not have, with a note for the caller. */
export function ofMissingPath(refusal: Refusal, note: string | undefined): Refusal {
  return { ...refusal, foreignText: true, ...(note === undefined ? {} : { note }) };
}

/**
 * Returns the content of a refusal as the error object that the engine's reference describes.
 *
 * @param note What the caller should know besides. @default nothing
 */
export function errorResponse({ status, body, words }: Refusal, note?: string): { message: string } {
  const its = property(body, 'message');
  const general = `the engine refused (${status})`;
  if (note !== undefined) return { message: `${words ?? general}; ${note}` };
  // The engine's own object, if that is what the reference describes.
  if (typeof its === 'string' && (words === undefined || its.trim() === words))
    return body as { message: string };
  if (words !== undefined) return { message: words };
  return { message: typeof body === 'string' ? general : shownJson(body) };
}

/** The client whose version is refused. */
export interface RefusedClient extends ApiDescription {
  /** Absent if the client negotiates its version. */
  readonly pinned: ApiVersion | undefined;
}

/** Returns the error for an engine that refuses the version of a request; undefined for any other refusal. */
export function versionRefusal(client: RefusedClient, refusal: Refusal): VersionError | undefined {
  const known = client.engine.versionRefusal;
  if (known === undefined || refusal.status !== known.status) return undefined;
  const { ours, newer, bound } = known.pattern.exec(errorResponse(refusal).message)?.groups ?? {};
  if (ours === undefined || bound === undefined) return undefined;
  return refusedVersion(client, `v${ours}`, { bound: `v${bound}`, newer: newer !== undefined });
}

/** The engine's bound that a version violates. */
export interface Violation {
  readonly bound: ApiVersion;
  /** True if the version is newer than the bound. */
  readonly newer: boolean;
}

/**
 * The error for a version that the engine does not speak.
 *
 * @param answered The status with which the engine has answered all the same. Absent if the engine refused the version.
 */
export function refusedVersion(
  client: RefusedClient,
  ours: ApiVersion,
  { bound, newer }: Violation,
  answered?: number,
): VersionError {
  const { engine, pinned } = client;
  const note = answered === undefined ? '' : sentNote(answered);
  // An unpinned client has negotiated the version, so the engine has been replaced since then.
  const advice =
    pinned === undefined
      ? `${ours} was negotiated with an earlier engine: call again to negotiate a new version`
      : `this client is pinned to ${ours}: import ${entriesFor(client, bound)}`;
  const bounds = `this engine speaks ${engine.versionLabel} ${bound} at ${newer ? 'most' : 'least'}`;
  return new VersionError(newer ? 'ENGINE_TOO_OLD' : 'ENGINE_TOO_NEW', `${bounds}, and ${advice}${note}`);
}

/** Returns the entries that speak to an engine of a version: the pinned one, if there is one, and the unpinned one. */
function entriesFor(client: RefusedClient, bound: ApiVersion): string {
  const { engine, table } = client;
  const known = versionOf(table, bound);
  const pin = pinnedEntry(client, bound) ?? (known && pinnedEntry(client, known));
  return `${pin === undefined ? '' : `from '${pin}', or `}from '${engine.entry}' to negotiate a version that both speak`;
}
