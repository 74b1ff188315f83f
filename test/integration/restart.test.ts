/** An engine that restarts or closes an idle connection while a client has open connections. */
import { connect } from 'fairlead';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { whereEnginesCanRun } from '../../engines/each-engine.js';
import { type PrivateEngine, privateEngine } from '../../engines/private-engine.js';
import { until } from '../unit/helpers/async.js';
import { onRequest, rawServer } from '../unit/helpers/server.js';
import { uriOf } from './helpers/servers.js';
import { engineAt, makeContainer, unique } from './helpers/things.js';

let engine: PrivateEngine;

/** The value of a promise in an object, or its error unchanged. */
const outcome = (promise: Promise<unknown>) =>
  promise.then(
    (value) => ({ value }),
    (error: unknown) => error,
  );

const chatty = { Cmd: ['sh', '-c', 'while :; do echo tick; sleep 0.1; done'], StopSignal: 'KILL' };

whereEnginesCanRun('an engine that is restarted', () => {
  beforeAll(async () => {
    engine = await privateEngine(undefined, { engine: 'd28' });
  });
  afterAll(() => engine?.stop());

  describe.each(['SIGTERM', 'SIGKILL'] as const)('by %s', (signal) => {
    it('is reached by the next call of any method', async () => {
      const reached = engineAt(engine.uri);
      const list = () => reached.containers.ContainerList();
      // This opens several connections, which then wait for their next call.
      await Promise.all([list(), list(), list()]);
      await engine.restart(signal);
      const Name = unique();
      expect(await reached.volumes.VolumeCreate({ volumeConfig: { Name } })).toMatchObject({ Name });
      await Promise.all([list(), list(), list()]);
      await engine.restart(signal);
      expect(await reached.volumes.VolumeInspect({ name: Name })).toMatchObject({ Name });
      await reached.volumes.VolumeDelete({ name: Name });
    });

    it('ends calls under way, with an error if they were not complete', async () => {
      const id = await makeContainer(engine.uri, chatty, { start: true });
      const reached = engineAt(engine.uri);
      const logs = await reached.containers.ContainerLogs({ id, stdout: true, follow: true });
      const events = await reached.events.SystemEvents();
      const url = `/v1.41/containers/${id}/wait`;
      const waiting = await reached.fetch({ url, method: 'post', as: 'stream' });
      const [ofLogs, ofEvents, ofWaiting] = [logs.text(), events.toArray(), waiting.toArray()].map(outcome);
      await engine.restart(signal);
      const broken = { name: 'StreamError', code: 'BODY_BROKEN' };
      expect(await ofEvents).toMatchObject(broken);
      // After SIGTERM, the engine stops its containers first, so their logs and waits end normally.
      expect(await ofLogs).toMatchObject(
        signal === 'SIGTERM' ? { value: expect.stringMatching(/^tick/) } : broken,
      );
      expect(await ofWaiting).toMatchObject(signal === 'SIGTERM' ? { value: [expect.anything()] } : broken);
      expect(await reached.containers.ContainerInspect({ id })).toMatchObject({ Name: `/${id}` });
    });
  });
});

/** A server that closes each connection after some answers. The answers do not announce the close. */
async function impatient(requests: number, where: 'unix' | 'tcp', heads: string[]) {
  const answer = 'HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok';
  return rawServer((socket) => {
    onRequest(socket, (head, index) => {
      heads.push(head.split(' ', 1)[0]!);
      socket.write(answer);
      if (index === requests - 1) socket.end();
    });
  }, where);
}

/** Blocks the event loop for a while, like a program that computes. */
function compute(): void {
  const end = performance.now() + 20;
  while (performance.now() < end);
}

describe.each(['unix', 'tcp'] as const)(
  'over %s, a connection that the engine ends while it waits',
  (where) => {
    it.each(['get', 'post', 'delete'] as const)(
      'is replaced for a %s, which is sent once',
      async (method) => {
        const heads: string[] = [];
        const server = await impatient(2, where, heads);
        await using reached = connect({ uri: uriOf(server) });
        for (let call = 1; call <= 6; call++) {
          expect(await reached.fetch({ url: '/any', method })).toBe('ok');
          expect(heads.length).toBe(call);
          // After some calls the program is busy, and after others it waits and notices the close.
          if (call < 4) compute();
          else if (call % 2 === 0) await until(() => server.open() === 0);
        }
        expect(server.sockets.length).toBe(3);
      },
    );
  },
);
