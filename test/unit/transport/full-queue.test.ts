/** An engine whose queue of connections is full. Linux refuses further clients of a unix socket with EAGAIN. */
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { profile as docker } from '../../../src/docker/profile.js';
import { AbortError, ConnectionError, TimeoutError } from '../../../src/errors.js';
import { dial } from '../../../src/transport/dial.js';
import { openSocket } from '../../../src/transport/open-socket.js';
import type { TransportRequest } from '../../../src/transport/transport.js';
import { rejection, textOf } from '../helpers/async.js';
import { transportTo } from '../helpers/server.js';
import { type StoppedServer, stoppedServer } from '../helpers/stopped-server.js';

const GET = { method: 'GET', path: '/x', headers: {} } satisfies TransportRequest;
const POST = { method: 'POST', path: '/x', headers: {}, body: 'body' } satisfies TransportRequest;

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Makes a transport whose first calls fill the queue of the engine, and wait there. */
async function fullQueue(): Promise<{ server: StoppedServer; transport: ReturnType<typeof transportTo> }> {
  const server = await stoppedServer();
  const transport = transportTo(server.endpoint);
  for (let i = 0; i < 4; i++) transport.send(GET).catch(() => {});
  await pause(50);
  return { server, transport };
}

describe.runIf(process.platform === 'linux')('an engine whose queue of connections is full', () => {
  it.each([GET, POST])('gets every call of a burst once it goes on: $method', async (request) => {
    const server = await stoppedServer();
    const transport = transportTo(server.endpoint);
    const calls = Array.from({ length: 200 }, async () => textOf((await transport.send(request)).body));
    await pause(300);
    server.goOn();
    expect(await Promise.all(calls)).toEqual(Array(200).fill('ok'));
  });

  it('is waited for until the connect timeout', async () => {
    const { server, transport } = await fullQueue();
    const start = performance.now();
    const error = await rejection(transport.send({ ...GET, timeouts: { connectTimeout: 200 } }));
    expect(error).toBeInstanceOf(TimeoutError);
    expect(error).toHaveProperty('code', 'CONNECT_TIMEOUT');
    expect(performance.now() - start).toBeGreaterThan(190);
    // A connect timeout that is longer than ten seconds counts, too.
    vi.spyOn(performance, 'now').mockImplementation(() => Date.now() * 1000);
    onTestFinished(() => {
      vi.restoreAllMocks();
    });
    const patient = transport.send({ ...GET, timeouts: { connectTimeout: 60_000 } });
    await pause(100);
    server.goOn();
    expect(await textOf((await patient).body)).toBe('ok');
  });

  it('is waited for ten seconds without a connect timeout, and is told of clearly', async () => {
    const { server, transport } = await fullQueue();
    let now = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => now);
    onTestFinished(() => {
      vi.restoreAllMocks();
    });
    let error: Error | undefined;
    const failed = rejection(transport.send(GET)).then((reason) => {
      error = reason;
    });
    await pause(100);
    now = 9_900;
    await pause(200);
    expect(error).toBeUndefined();
    now = 10_000;
    await failed;
    expect(error).toBeInstanceOf(ConnectionError);
    expect(error).toMatchObject({ code: 'QUEUE_FULL', cause: { code: 'EAGAIN' } });
    expect(error!.message).toMatch(/accepts no more connections/);
    server.goOn();
    expect(await textOf((await transport.send(GET)).body)).toBe('ok');
  });

  it('is given up at once by an abort and by close()', async () => {
    const { transport } = await fullQueue();
    const controller = new AbortController();
    const aborted = rejection(transport.send({ ...GET, signal: controller.signal }));
    await pause(30);
    controller.abort();
    expect(await aborted).toBeInstanceOf(AbortError);
    const upgrade = rejection(transport.upgrade(POST));
    const closed = rejection(transport.send(GET));
    await pause(30);
    await transport.close();
    expect(await closed).toHaveProperty('code', 'CONNECTION_CLOSED');
    expect(await upgrade).toHaveProperty('code', 'CONNECTION_CLOSED');
  });

  it('calls back once, with an error, when dialling is given up between two tries or within one', async () => {
    const { server } = await fullQueue();
    for (const after of [0, 1, 3, 7, 20, 60]) {
      let calls = 0;
      let dialling = { destroy() {} };
      const error = await new Promise<Error | null>((resolve) => {
        dialling = dial(openSocket, server.endpoint, docker.access, 0, (...[reason]) => {
          calls++;
          resolve(reason);
        });
        setTimeout(() => dialling.destroy(), after);
      });
      expect(error).toBeInstanceOf(ConnectionError);
      dialling.destroy();
      await pause(70);
      expect(calls).toBe(1);
    }
  });
});
