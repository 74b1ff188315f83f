/**
 * Loads undici, and the modules that need undici, at the first request, so that importing fairlead takes little time.
 * Only this folder uses undici.
 */
import type { Endpoint } from '../../endpoint/endpoint.js';
import type { Headers } from '../../util/headers.js';
import type { Open } from '../open.js';
import type { UpgradeResponse } from '../transport.js';
import type { Client } from './undici.js';

/** The modules that the first request loads. */
export interface Loaded {
  readonly Client: Client;
  readonly dial: typeof import('../dial.js').dial;
  readonly Exchange: typeof import('./exchange.js').Exchange;
  /** Opens connections to the kind of endpoint that the modules were loaded for. */
  readonly open: Open;
}

/**
 * Loads one module after the other: jest's loader fails over two at once that share a third. If loading fails, the next
 * request tries again.
 */
export async function load(endpoint: Endpoint): Promise<Loaded> {
  // The class alone: with undici's index, the first request would load five times as many files.
  const { default: Client } = await import('undici/lib/dispatcher/client.js');
  const { dial } = await import('../dial.js');
  const { Exchange } = await import('./exchange.js');
  return { Client, dial, Exchange, open: await loadOpen(endpoint) };
}

/** Loads what opens connections. node:tls and node:child_process take time to load. */
async function loadOpen(endpoint: Endpoint): Promise<Open> {
  if (endpoint.kind === 'ssh') return (await import('../ssh.js')).openSsh;
  if (endpoint.kind === 'tcp' && endpoint.mtls !== undefined) return (await import('../open-tls.js')).openTls;
  return (await import('../open-socket.js')).openSocket;
}

type OpenWebSocket = (send: (handshake: Headers) => Promise<UpgradeResponse>) => Promise<UpgradeResponse>;

/** Loads what opens websockets: all of undici. */
export async function loadWebSocket(): Promise<OpenWebSocket> {
  const undici = await import('undici/index.js');
  const { openWebSocket } = await import('./websocket.js');
  return (send) => openWebSocket(undici, send);
}
