/** The headers of an answer as its result. */

import type { TransportResponse } from '../transport/transport.js';
import type { Answered } from './decode.js';
import { parseJson } from './json.js';

/**
 * The headers by lower-case name, those decoded that are more than text.
 *
 * @throws {DecodeError} One of these is missing, or is not what it should be.
 */
export function decodeHeaders(
  { status, headers }: TransportResponse,
  { headers: encoded = {}, op, method, url }: Answered,
): Record<string, unknown> {
  const decoded = Object.keys(encoded).map((name) => {
    const text = Buffer.from(String(headers[name] ?? ''), 'base64').toString('utf8');
    return [name, parseJson({ status, op, method, url, text })];
  });
  return { ...headers, ...Object.fromEntries(decoded) };
}
