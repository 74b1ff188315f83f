/** What a protocol asks of the request that leads to it. */
import type { Headers } from './transport.js';

/** The headers of an upgrade to a protocol: a websocket needs a key and a version (RFC 6455, section 4.1). */
export function handshake(protocol: string | undefined): Headers {
  if (protocol !== 'websocket') return {};
  // The global one rather than node:crypto, which would cost every import of the package some milliseconds.
  const key = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString('base64');
  return { 'sec-websocket-key': key, 'sec-websocket-version': '13' };
}
