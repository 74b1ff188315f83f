/**
 * JSON objects in base64url, as some headers carry them.
 *
 * An engine ignores a header that it cannot decode, and goes on without the credentials in the header. A text is
 * therefore decoded and checked before it is sent.
 */
import { isObject } from '../util/is-object.js';
import { parsedJson } from '../util/json-text.js';

/** Base64 or base64url (RFC 4648, sections 4 and 5). The padding may be absent. */
const BASE64 = /^[A-Za-z0-9+/_-]+={0,2}$/;

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Encodes bytes as base64url (RFC 4648, section 5), padded: the engine's decoder requires the padding. */
export function base64url(bytes: Buffer): string {
  return bytes.toString('base64').replaceAll('+', '-').replaceAll('/', '_');
}

/**
 * Encodes a text of the caller: a JSON object, or a JSON object in base64 or base64url, which may be broken into lines.
 * An empty text stays empty: engines take an empty header for an absent one (Docker 20.10.24, 26.1.5, 28.5.2).
 *
 * @returns The same JSON, byte by byte, as base64url; undefined if the text is something else.
 */
export function textAsBase64url(text: string): string | undefined {
  const trimmed = text.trim();
  if (trimmed === '') return text === '' ? '' : undefined;
  // UTF-8 has no lone surrogates.
  if (isJsonObject(trimmed))
    return /\p{Surrogate}/u.test(trimmed) ? undefined : base64url(Buffer.from(trimmed));
  const joined = trimmed.replace(/\s+/g, '');
  if (!BASE64.test(joined)) return undefined;
  const bytes = Buffer.from(joined, 'base64');
  try {
    return isJsonObject(decoder.decode(bytes)) ? base64url(bytes) : undefined;
  } catch {
    // The bytes are not UTF-8.
    return undefined;
  }
}

/** Tells if a text is JSON, and an object. */
function isJsonObject(text: string): boolean {
  return isObject(parsedJson(text));
}
