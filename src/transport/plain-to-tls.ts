/**
 * Recognises a server that speaks TLS and got plain HTTP. Such a server answers with a page of its own, sends an alert of
 * TLS, or closes the connection.
 */
import type { Readable } from 'node:stream';
import { type Endpoint, formatEndpoint } from '../endpoint/endpoint.js';
import { ConnectionError } from '../errors.js';
import type { TransportResponse } from './transport.js';

/**
 * The wording of servers: programs in Go, such as engines and Traefik; nginx; Apache; Tomcat. No server tells by anything
 * else than its words.
 */
const WORDS =
  /HTTP request to an HTTPS server|plain HTTP request was sent to HTTPS port|speaking plain HTTP to an SSL-enabled|host and port requires TLS/i;

/** An alert of TLS: its type, and the first byte of the version. */
const ALERT = '\x15\x03';

/** Tells if requests to an endpoint are sent by TCP and without TLS. */
export function isPlain(endpoint: Endpoint): endpoint is Endpoint & { readonly kind: 'tcp' } {
  return endpoint.kind === 'tcp' && endpoint.mtls === undefined;
}

/** Returns the advice for an endpoint whose server may require TLS. */
export function adviceOnTls(endpoint: Endpoint & { readonly kind: 'tcp' }): string {
  return `use ${formatEndpoint({ ...endpoint, mtls: {} })}, or set tls (or mtls)`;
}

/** Returns the error for plain HTTP that was sent to a server with TLS. */
export function requiresTls(endpoint: Endpoint & { readonly kind: 'tcp' }, cause?: unknown): ConnectionError {
  const where = formatEndpoint(endpoint);
  const message = `the server at ${where} speaks TLS, and got plain HTTP: ${adviceOnTls(endpoint)}`;
  return new ConnectionError('PROTOCOL_ERROR', where, message, cause === undefined ? undefined : { cause });
}

/** Tells if bytes that are no HTTP are an alert of TLS. */
export const isAlert = (data: unknown): boolean => typeof data === 'string' && data.startsWith(ALERT);

/**
 * Tells if an answer is the page of a server with TLS. The body can be read afterwards as if nothing had been read. An
 * engine's own refusals are JSON, and are not looked into. The answer to a HEAD has no words: a program in Go is recognised by sending
 * no header at all.
 */
export async function isPageOfTls(
  method: string,
  { status, headers, body }: TransportResponse,
): Promise<boolean> {
  if (status !== 400 || String(headers['content-type'] ?? '').includes('json')) return false;
  if (method === 'HEAD') return Object.keys(headers).length === 0;
  return WORDS.test(await startOf(body));
}

/**
 * Resolves to the start of a body, once anything has come; to an empty text if the body has ended or failed. The start is
 * put back at once: the body ends in the next turn if nothing is left to read.
 */
function startOf(body: Readable): Promise<string> {
  return new Promise((resolve) => {
    const events = ['readable', 'end', 'error', 'close'];
    const done = () => {
      for (const event of events) body.off(event, done);
      const piece: unknown = body.readableEnded || body.destroyed ? null : body.read();
      if (piece !== null) body.unshift(piece);
      resolve(piece === null ? '' : String(piece).slice(0, 4096));
    };
    for (const event of events) body.on(event, done);
  });
}
