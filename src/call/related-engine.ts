/** Recognises engines of another kind than the one that a client speaks to. */
import type { EngineProfile, RelatedEngine } from '../engine-profile.js';
import { ConnectionError } from '../errors.js';
import type { TransportResponse } from '../transport/transport.js';

type Head = Pick<TransportResponse, 'headers'>;

/** Returns the engine of another kind that has sent an answer, with its version; undefined if it is of this kind. */
export function relatedEngine(
  { related }: EngineProfile,
  { headers }: Head,
): { readonly engine: RelatedEngine; readonly version: string } | undefined {
  for (const engine of related) {
    const version = headers[engine.header];
    if (typeof version === 'string') return { engine, version };
  }
  return undefined;
}

/**
 * Returns the error for an engine of another kind, whose API is not the one that the client speaks. Such an engine lacks
 * the header with this engine's version.
 *
 * @param where The address of the engine, as a URI.
 */
export function otherEngine(profile: EngineProfile, where: string, head: Head): ConnectionError | undefined {
  if (head.headers[profile.negotiation.ping.header.toLowerCase()] !== undefined) return undefined;
  const found = relatedEngine(profile, head);
  if (found === undefined || found.engine.speaksApi) return undefined;
  const { name, entry } = found.engine;
  return new ConnectionError(
    'OTHER_ENGINE',
    where,
    `the engine at ${where} is ${name} (API ${found.version}), and not ${profile.name}: import from '${entry}'`,
  );
}

/**
 * Returns what to say of a 404 that an engine of another kind sends for a path that it does not have.
 *
 * @param head Of an answer to another request: the 404 has no headers of the engine (Podman 5.4.2, 5.8.6).
 */
export function noteOnMissingPath(profile: EngineProfile, head: Head): string | undefined {
  const found = relatedEngine(profile, head);
  if (found === undefined || !found.engine.speaksApi) return undefined;
  const { name, entry } = found.engine;
  return `this engine is ${name} ${found.version}, which lacks some operations of ${profile.name}: '${entry}' has those that it has`;
}
