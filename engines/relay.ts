import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('relay-program.mjs', import.meta.url));

export interface Relay {
  /** Of 127.0.0.1. */
  port: number;
  stop(): Promise<void>;
}

/**
 * Makes a port of 127.0.0.1 in another network one of this machine's, for an engine's own is without a way in.
 *
 * @param pid A process in that network.
 */
export async function relay(pid: number, inside: number): Promise<Relay> {
  const child = spawn('nsenter', ['--net', '--target', String(pid), process.execPath, program], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  child.send(inside, server);
  await once(child, 'message');
  server.close();
  return {
    port,
    async stop() {
      if (child.exitCode !== null) return;
      child.disconnect();
      await once(child, 'exit');
    },
  };
}
