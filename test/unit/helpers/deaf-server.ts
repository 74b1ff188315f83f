import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { Worker } from 'node:worker_threads';
import { onTestFinished } from 'vitest';
import type { Endpoint } from '../../../src/endpoint/endpoint.js';

/** Opens a port on which connecting never ends: its thread accepts nothing, and its queue is full. */
export async function deafServer(): Promise<Endpoint> {
  const worker = new Worker(
    `const { parentPort } = require('node:worker_threads');
    const server = require('node:net').createServer();
    server.listen({ host: '127.0.0.1', port: 0, backlog: 1 }, () => {
      parentPort.postMessage(server.address().port);
      setImmediate(() => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0));
    });`,
    { eval: true },
  );
  const fillers: Socket[] = [];
  onTestFinished(async () => {
    for (const socket of fillers) socket.destroy();
    await worker.terminate();
  });
  const [port] = await once(worker, 'message');
  await new Promise((resolve) => setTimeout(resolve, 20));
  for (let full = false; !full; ) {
    const socket = connect(port, '127.0.0.1').on('error', () => {});
    fillers.push(socket);
    const waited = new Promise<boolean>((resolve) => setTimeout(resolve, 100, true));
    full = await Promise.race([once(socket, 'connect').then(() => false), waited]);
  }
  return { kind: 'tcp', host: '127.0.0.1', port, basePath: '' };
}
