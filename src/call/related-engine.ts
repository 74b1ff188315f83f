/** Recognises engines of another kind than the one that a client speaks to. */
import type { EngineProfile, RelatedEngine } from '../engine-profile.js';
import { ConnectionError } from '../errors.js';
import type { TransportResponse } from '../transport/transport.js';
import { sentNote } from './sent-note.js';

type Head = Pick<TransportResponse, 'headers'>;

/** Returns what an answer tells of its engine's version, as it stands in the header of this engine; undefined if nothing. */
export function toldVersion(
  { negotiation }: EngineProfile,
  { headers }: Head,
): string | string[] | undefined {
  return headers[negotiation.ping.header.toLowerCase()];
}

/** Returns the engine of another kind that has sent an answer, with its version; undefined if it is of this kind. */
export function relatedEngine(
  { related }: EngineProfile,
  { headers }: Head,
): { readonly engine: RelatedEngine; readonly version: string } | undefined {
  for (const engine of related) {
    const version = headers[engine.header.toLowerCase()];
    if (typeof version === 'string') return { engine, version };
  }
  return undefined;
}

/**
 * Returns the error for an engine of another kind, whose API is not the one that the client speaks. Such an engine lacks
 * the header with this engine's version. A proxy may drop the header, too: an engine that tells its version otherwise is
 * of this kind.
 *
 * @param where The address of the engine, as a URI.
 * @param answered The status with which the engine has answered a call. Absent if no call was sent.
 */
export function otherEngine(
  profile: EngineProfile,
  where: string,
  head: Head,
  answered?: number,
): ConnectionError | undefined {
  if (toldVersion(profile, head) !== undefined) return undefined;
  const found = relatedEngine(profile, head);
  if (found === undefined || found.engine.speaksApi) return undefined;
  const { name, entry } = found.engine;
  const note = answered === undefined ? '' : sentNote(answered);
  return new ConnectionError(
    'OTHER_ENGINE',
    where,
    `the engine at ${where} is ${name} (API ${found.version}), and not ${profile.name}: import from '${entry}'${note}`,
  );
}

/**
 * Returns what to say of a 404 that is about a path, and not about an object.
 *
 * @param head Of the answer to another request: such a 404 may lack the headers of the engine.
 */
export function noteOnMissingPath(profile: EngineProfile, head: Head): string | undefined {
  const other = relatedEngine(profile, head);
  if (other?.engine.speaksApi) {
    const { name, entry } = other.engine;
    return `this engine is ${name} ${other.version}, which does not have this operation: the entry '${entry}' has the operations of ${name}`;
  }
  const own = toldVersion(profile, head);
  // An engine whose errors have other forms, too, has not been told from a proxy.
  return profile.errorRecord.body?.always === true && typeof own === 'string'
    ? `this engine is ${profile.name} ${own}, and it does not have this operation, unless a proxy has answered`
    : undefined;
}
