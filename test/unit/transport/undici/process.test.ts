/** The effects of a transport on its process. */
import { describe, expect, it } from 'vitest';
import type { Endpoint } from '../../../../src/endpoint/endpoint.js';
import { runCode } from '../../helpers/run-code.js';
import { answering, OK, onRequest, rawServer } from '../../helpers/server.js';

/**
 * Runs a program that has a transport. Returns the program's output, and the signal that ended it: null if it ended by
 * itself.
 */
async function run(endpoint: Endpoint, code: string) {
  const program = `
    import { createRequire } from 'node:module';
    import { profile as docker } from './src/docker/profile.ts';
    import { UndiciTransport } from './src/transport/undici/pool.ts';
    const { cache } = createRequire(import.meta.url);
    const undici = () => Object.keys(cache).some((file) => /[\\\\/]undici[\\\\/]/.test(file));
    const transport = new UndiciTransport(${JSON.stringify(endpoint)}, docker.access);
    const get = () => transport.send({ method: 'GET', path: '/', headers: {} });
    ${code}`;
  const { output, signal } = await runCode(program);
  return { output, signal };
}

describe('a process with a transport', () => {
  it('loads undici with the first request, not before', async () => {
    const server = await answering(OK);
    const code = 'console.log(undici()); await (await get()).body.toArray(); console.log(undici());';
    expect(await run(server.endpoint, code)).toEqual({ output: 'false\ntrue', signal: null });
  });

  it.each(['unix', 'tcp'] as const)('ends by itself with connections kept alive over %s', async (where) => {
    const server = await answering(OK, where);
    const code = `const answers = await Promise.all([get(), get(), get()]);
      for (const { body } of answers) await body.toArray();
      await (await get()).body.toArray();
      console.log('done');`;
    expect(await run(server.endpoint, code)).toEqual({ output: 'done', signal: null });
    expect(server.sockets.length).toBe(3);
  });

  it('lives while a call is in flight, on a connection that was idle as well', async () => {
    const server = await rawServer((socket) => {
      onRequest(socket, (_head, index) => setTimeout(() => socket.write(OK), index === 0 ? 0 : 300));
    });
    const code = `await (await get()).body.toArray();
      await new Promise((resolve) => setTimeout(resolve, 50));
      get().then(({ body }) => body.toArray()).then((chunks) => console.log(String(chunks)));`;
    expect(await run(server.endpoint, code)).toEqual({ output: 'ok', signal: null });
  });

  it('lives while an upgraded connection is read, and ends with it', async () => {
    const server = await rawServer((socket) => {
      onRequest(socket, () => {
        socket.write('HTTP/1.1 101 UPGRADED\r\nConnection: Upgrade\r\nUpgrade: tcp\r\n\r\n');
        setTimeout(() => socket.end('late'), 300);
      });
    });
    const code = `const { socket } = await transport.upgrade({ method: 'POST', path: '/', headers: {} });
      socket.on('data', (chunk) => console.log(String(chunk)));`;
    expect(await run(server.endpoint, code)).toEqual({ output: 'late', signal: null });
  });

  it('has nothing left open once the transport is closed', async () => {
    const server = await rawServer((socket) =>
      onRequest(socket, () => socket.write('HTTP/1.1 200 OK\r\n\r\nendless')),
    );
    // Newer versions of Node also list the reading of files.
    const code = `const open = () =>
        process.getActiveResourcesInfo().filter((kind) => /Pipe|TCP|Timeout/.test(kind)).length;
      const before = open();
      const call = await get();
      call.body.on('error', () => {});
      get().catch(() => {});
      await transport.close();
      setImmediate(() => console.log(open() - before));`;
    expect(await run(server.endpoint, code)).toEqual({ output: '0', signal: null });
  });
});
