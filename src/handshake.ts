/** What a protocol asks of the request that leads to it. */
import { randomBytes } from 'node:crypto';
import type { Headers } from './transport.js';

/** The headers of an upgrade to a protocol: a websocket needs a key and a version (RFC 6455, section 4.1). */
export function handshake(protocol: string | undefined): Headers {
  if (protocol !== 'websocket') return {};
  return { 'sec-websocket-key': randomBytes(16).toString('base64'), 'sec-websocket-version': '13' };
}
