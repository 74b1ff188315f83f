/** An answer by which the engine refuses. */

import { VersionError } from '../errors.js';
import { collectText } from '../results/collect.js';
import type { TransportResponse } from '../transport/transport.js';

/** The body of an error: JSON as a value, anything else as text. */
export async function errorBody({ body }: TransportResponse): Promise<unknown> {
  const text = await collectText(body);
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** Whatever an engine says in an error, as the object that its reference promises. */
export function errorResponse(body: unknown, status: number): { message: string } {
  if (typeof body === 'object' && body !== null && 'message' in body && typeof body.message === 'string')
    return body as { message: string };
  const text = typeof body === 'string' ? body.trim() : JSON.stringify(body);
  return { message: text === '' ? `the engine refused (${status})` : text };
}

/**
 * The engine's refusal of a version, in the words of its version middleware: `client version 1.55 is too new. Maximum
 * supported API version is 1.41` (Docker 20.10 to 28.5). Nothing else tells it from another bad request.
 *
 * @param pinned Whether the caller chose the version; otherwise the engine was replaced since it was asked.
 */
export function versionRefusal(status: number, body: unknown, pinned: boolean): VersionError | undefined {
  if (status !== 400) return undefined;
  const { message } = errorResponse(body, status);
  const match = /client version ([\d.]+) is too (new|old)\..*?API version is ([\d.]+)/s.exec(message);
  if (!match) return undefined;
  const [, ours, tooWhat, bound] = match;
  const advice = pinned
    ? `this client is pinned to v${ours}: import from 'fairlead/v${bound}', or from 'fairlead' to settle on what both speak`
    : `v${ours} was settled on with the one before it: call again to settle anew`;
  return tooWhat === 'new'
    ? new VersionError('ENGINE_TOO_OLD', `this engine speaks API v${bound} at most, and ${advice}`)
    : new VersionError('ENGINE_TOO_NEW', `this engine speaks API v${bound} at least, and ${advice}`);
}
