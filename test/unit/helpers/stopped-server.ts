/** A server that accepts nothing until it is told to go on, and whose queue of connections is short. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Endpoint } from '../../../src/endpoint/endpoint.js';

/** Answers every request with `ok`. */
const program = `
  const server = require('node:http').createServer((request, response) => {
    request.resume().on('end', () => response.end('ok'));
  });
  server.listen({ path: process.argv[1], backlog: 1 }, () => process.stdout.write('listening'));
`;

export interface StoppedServer {
  readonly endpoint: Endpoint;
  /** Lets the server accept. */
  goOn(): void;
}

/** Listens on a socket file with a queue of one connection, and stops the process that would accept connections. */
export async function stoppedServer(): Promise<StoppedServer> {
  const folder = await mkdtemp(join(tmpdir(), 'fairlead-'));
  const path = join(folder, 's');
  const child = spawn(process.execPath, ['-e', program, path], { stdio: ['ignore', 'pipe', 'inherit'] });
  onTestFinished(async () => {
    child.kill('SIGKILL');
    await rm(folder, { recursive: true, force: true });
  });
  await once(child.stdout, 'data');
  child.kill('SIGSTOP');
  return { endpoint: { kind: 'unix', path }, goOn: () => child.kill('SIGCONT') };
}
