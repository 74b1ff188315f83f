/** Reads answers with which an engine refuses a request. */
import type { EngineProfile, PropertyPath } from '../engine-profile.js';
import { type EngineErrorFacts, VersionError } from '../errors.js';
import { collectText } from '../results/collect.js';
import type { ApiVersion } from '../table.js';
import type { TransportResponse } from '../transport/transport.js';
import { property, propertyAt } from '../util/property.js';

/**
 * Tells if a status is a refusal. A redirect is a refusal: redirects are never followed, and the work has not been
 * done. A 304 is a success.
 */
export function isRefusal(status: number): boolean {
  return status >= 300 && status !== 304;
}

/** The content of a refusal. */
export type Refusal = Pick<EngineErrorFacts, 'status' | 'body' | 'words'>;

/** Reads the content of a refusal. */
export async function readRefusal(
  response: TransportResponse,
  { errorMessage }: EngineProfile,
): Promise<Refusal> {
  const body = await errorBody(response);
  return { status: response.status, body, words: engineMessage(body, errorMessage) };
}

/** Reads the body of an error: JSON as a value, anything else as text. */
async function errorBody({ body }: TransportResponse): Promise<unknown> {
  const text = await collectText(body);
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** Returns the engine's own words for what went wrong; `undefined` if the body has none. */
function engineMessage(body: unknown, at: PropertyPath): string | undefined {
  const words = typeof body === 'string' ? body : propertyAt(body, at);
  return typeof words === 'string' ? words.trim() || undefined : undefined;
}

/** Returns the content of a refusal as the error object that the engine's reference describes. */
export function errorResponse({ status, body, words }: Refusal): { message: string } {
  const its = property(body, 'message');
  // The engine's own object, if that is what the reference describes.
  if (typeof its === 'string' && (words === undefined || its.trim() === words))
    return body as { message: string };
  if (words !== undefined) return { message: words };
  return { message: typeof body === 'string' ? `the engine refused (${status})` : JSON.stringify(body) };
}

/** Returns the error for an engine that refuses the version of a request; undefined for any other refusal. */
export function versionRefusal(
  { engine, pinned }: { readonly engine: EngineProfile; readonly pinned: ApiVersion | undefined },
  refusal: Refusal,
): VersionError | undefined {
  const { versionRefusal: known, entry, versionLabel } = engine;
  if (refusal.status !== known.status) return undefined;
  const { ours, newer, bound } = known.pattern.exec(errorResponse(refusal).message)?.groups ?? {};
  if (ours === undefined || bound === undefined) return undefined;
  // An unpinned client has negotiated the version, so the engine has been replaced since then.
  const advice =
    pinned === undefined
      ? `v${ours} was negotiated with an earlier engine: call again to negotiate a new version`
      : `this client is pinned to v${ours}: import from '${entry}/v${bound}', or from '${entry}' to negotiate a version that both speak`;
  return newer === undefined
    ? new VersionError(
        'ENGINE_TOO_NEW',
        `this engine speaks ${versionLabel} v${bound} at least, and ${advice}`,
      )
    : new VersionError(
        'ENGINE_TOO_OLD',
        `this engine speaks ${versionLabel} v${bound} at most, and ${advice}`,
      );
}
