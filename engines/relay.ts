import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('relay-program.mjs', import.meta.url));

export interface Relay {
  /** The port on 127.0.0.1. */
  port: number;
  stop(): Promise<void>;
}

/**
 * Makes a port of 127.0.0.1 in another network reachable through a port of this machine's 127.0.0.1. An engine's own
 * network cannot be reached from outside.
 *
 * @param pid The id of a process in the other network.
 * @param inside The port in the other network.
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
