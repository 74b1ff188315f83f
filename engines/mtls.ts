import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Authority, authority, type Identity } from './certificates.js';
import { type PrivateEngine, privateEngine } from './private-engine.js';
import { relay } from './relay.js';

/** An engine that accepts every client with a certificate of its authority. */
export interface MtlsEngine {
  /** `tcp://127.0.0.1:PORT`, with TLS. */
  uri: string;
  port: number;
  /** The same engine through its socket, without TLS. */
  engine: PrivateEngine;
  /** The folder of the certificates; a test may put its own files there. `stop` removes the folder. */
  folder: string;
  authority: Authority;
  server: Identity;
  client: Identity;
  stop(): Promise<void>;
}

/** Starts such an engine. It ends with this process at the latest. */
export async function mtlsEngine(): Promise<MtlsEngine> {
  const folder = await mkdtemp(join(tmpdir(), 'fairlead-mtls-'));
  const ca = await authority(folder, 'ca');
  const server = await ca.issue('server', { hosts: 'DNS:localhost,DNS:engine.example,IP:127.0.0.1' });
  const client = await ca.issue('client');
  const engine = await privateEngine(undefined, {
    engine: 'd28',
    arguments: [
      ...['--host', 'tcp://127.0.0.1:2376', '--tlsverify'],
      ...['--tlscacert', ca.cert, '--tlscert', server.cert, '--tlskey', server.key],
    ],
  });
  const { port, stop } = await relay(engine.pid(), 2376);
  return {
    uri: `tcp://127.0.0.1:${port}`,
    port,
    engine,
    folder,
    authority: ca,
    server,
    client,
    async stop() {
      await stop();
      await engine.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
