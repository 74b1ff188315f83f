/**
 * Recognises answers that no engine sends: the page of a proxy, of a login or of another service. Such an answer says
 * nothing about what the call asked for, whatever its status is.
 */
import { ConnectionError } from '../errors.js';
import type { TransportResponse } from '../transport/transport.js';
import { mediaType } from '../util/headers.js';

/** An engine sends JSON, text, archives and output. */
const PAGE = /^\s*(?:text\/html|text\/xml|application\/xml|[^;]*\+xml)\s*(?:;|$)/i;
const MARKUP = /^[\s\ufeff]*<(?:!|\?|[a-z])/i;

/** The end of every message about an answer that is no engine's. */
const ADVICE =
  'Check the address, the port and the scheme of the uri, and whether a proxy answers instead of the engine';

type Head = Pick<TransportResponse, 'status' | 'headers'>;

/** Tells if an answer says of itself that it is a page. The body is not read. */
export function isPage({ headers }: Head): boolean {
  const type = headers['content-type'];
  return type !== undefined && PAGE.test(String(type));
}

/** Tells if the text of a body is HTML or XML. */
export function isMarkup(text: string): boolean {
  return MARKUP.test(text);
}

/**
 * The error for an answer that no engine sends. The message tells of the answer's media type and status, and does not
 * quote the answer.
 *
 * @param what The operation, or the method and the path.
 * @param where The address, as a URI.
 * @param instead What else could help, as the end of a sentence.
 */
export function notAnEngine(
  what: string,
  where: string,
  head: Head,
  { sent, instead }: { readonly sent?: string; readonly instead?: string } = {},
): ConnectionError {
  const type = mediaType(head.headers);
  const came = sent ?? (type === '' ? 'an answer without a media type' : type);
  const more = instead === undefined ? '' : `; ${instead}`;
  return new ConnectionError(
    'NOT_AN_ENGINE',
    where,
    `${what}: what answers at ${where} is no engine: it sent ${came} (${head.status}). ${ADVICE}${more}`,
    { answer: { status: head.status, type } },
  );
}
