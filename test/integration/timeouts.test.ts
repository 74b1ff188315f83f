/** The four timeouts and the signal, with every way of calling, in each phase of a call. */
import { AbortError, client, connect, exec, fetch, invoke, run, TimeoutError } from 'fairlead';
import { connect as connect141 } from 'fairlead/v1.41';
import { describe, expect, it } from 'vitest';
import { onEveryEngine } from '../../engines/each-engine.js';
import { busyboxImage } from '../../engines/index.js';
import { rejection, until } from '../unit/helpers/async.js';
import { deafServer } from '../unit/helpers/deaf-server.js';
import { onRequest, type RawServer, rawServer } from '../unit/helpers/server.js';
import { before, uriOf } from './helpers/servers.js';
import { connTo, makeContainer } from './helpers/things.js';

const timeouts = (name: string, milliseconds: number) => ({ timeouts: { [name]: milliseconds } });

/** A server that reads requests and never answers. */
const silent = () => rawServer((socket) => socket.resume());
/** A server that accepts connections and reads nothing. */
const stuck = () => rawServer((socket) => socket.pause());
/** A server that begins an answer and never completes it. */
const halting = () =>
  rawServer((socket) =>
    onRequest(socket, () =>
      socket.write('HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n3\r\n{"a\r\n'),
    ),
  );

/** A server that speaks v1.41 and delays every answer. */
const slowEngine = (milliseconds: number) =>
  rawServer((socket) =>
    onRequest(socket, (head) => {
      const reply = head.startsWith('GET /_ping')
        ? 'HTTP/1.1 200 OK\r\nApi-Version: 1.41\r\nContent-Length: 2\r\n\r\nOK'
        : 'HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}';
      setTimeout(() => socket.write(reply), milliseconds);
    }),
  );

async function* endless() {
  for (;;) yield Buffer.alloc(65_536);
}

/** The same call in every way, with timeouts of the connection or of the call. */
function ways(uri: string, name: string, milliseconds: number): Promise<Error>[] {
  const patient = connect141({ uri });
  const limited = connect141({ uri, ...timeouts(name, milliseconds) });
  const limit = timeouts(name, milliseconds);
  const conn = connTo(uri, limit);
  const info = client({ category: 'info', apiVersion: 'v1.41', conn });
  const relaxed = client({ category: 'info', apiVersion: 'v1.41', conn: connTo(uri) });
  return [
    rejection(patient.info.SystemInfo({}, limit)).finally(() => patient.close()),
    rejection(limited.info.SystemInfo()).finally(() => limited.close()),
    rejection(invoke(info, { op: 'SystemInfo' })),
    rejection(invoke(relaxed, { op: 'SystemInfo', ...limit })),
    rejection(fetch({ conn, url: '/info' })),
    rejection(fetch({ conn: connTo(uri), url: '/info', ...limit })),
  ];
}

async function expectTimeouts(calls: Promise<Error>[], which: string, after: number): Promise<void> {
  for (const error of await Promise.all(calls)) {
    expect(error).toBeInstanceOf(TimeoutError);
    expect(error).toMatchObject({ which, after, code: `${which.toUpperCase()}_TIMEOUT` });
  }
}

describe('a timeout', () => {
  it('of connecting', async () => {
    const endpoint = await deafServer();
    await expectTimeouts(ways(uriOf({ endpoint }), 'connectTimeout', 150), 'connect', 150);
  });

  it('of reading, before the answer', async () => {
    const server = await silent();
    await expectTimeouts(ways(uriOf(server), 'readTimeout', 100), 'read', 100);
    await until(() => server.open() === 0);
  });

  it('of reading, within the answer', async () => {
    const server = await halting();
    await expectTimeouts(ways(uriOf(server), 'readTimeout', 100), 'read', 100);
    await until(() => server.open() === 0);
  });

  it('of the whole call', async () => {
    const server = await halting();
    await expectTimeouts(ways(uriOf(server), 'callTimeout', 100), 'call', 100);
    await until(() => server.open() === 0);
  });

  it('of writing', async () => {
    const server = await stuck();
    const uri = uriOf(server);
    await using engine = connect141({ uri });
    const conn = connTo(uri);
    const limit = timeouts('writeTimeout', 150);
    const images = client({ category: 'images', apiVersion: 'v1.41', conn });
    await expectTimeouts(
      [
        rejection(engine.images.ImageLoad({ imagesTarball: endless() }, limit)),
        rejection(invoke(images, { op: 'ImageLoad', params: { imagesTarball: endless() }, ...limit })),
        rejection(fetch({ conn, url: '/images/load', method: 'post', body: endless(), ...limit })),
      ],
      'write',
      150,
    );
  });

  it('applies to the negotiation of a version too', async () => {
    const server = await silent();
    await using engine = connect({ uri: uriOf(server), timeouts: { readTimeout: 100 } });
    expect(await rejection(engine.info.SystemInfo())).toMatchObject({ code: 'READ_TIMEOUT' });
    // After the failure, the next call asks for the version again.
    expect(await rejection(engine.info.SystemInfo())).toMatchObject({ code: 'READ_TIMEOUT' });
    expect(server.sockets.length).toBe(2);
  });

  it('of a call applies to the questions that the call must ask first', async () => {
    const server = await silent();
    const uri = uriOf(server);
    await using unpinned = connect({ uri });
    await using pinned = connect141({ uri });
    for (const name of ['readTimeout', 'callTimeout']) {
      const limit = timeouts(name, 100);
      const calls = [
        rejection(unpinned.info.SystemInfo({}, limit)),
        // Up to v1.41, the client must ask if the container has a TTY.
        rejection(pinned.containers.ContainerLogs({ id: 'conny', stdout: true }, limit)),
      ];
      await expectTimeouts(calls, name === 'readTimeout' ? 'read' : 'call', 100);
    }
  });

  it('of a call that negotiates a version does not apply to another call that waits for the version', async () => {
    const server = await slowEngine(300);
    await using engine = connect({ uri: uriOf(server) });
    const hasty = rejection(engine.info.SystemInfo({}, { timeouts: { readTimeout: 100 } }));
    const calm = engine.info.SystemInfo();
    expect(await hasty).toMatchObject({ code: 'READ_TIMEOUT' });
    expect(await calm).toEqual({});
  });

  it('of the whole call includes the questions before the request', async () => {
    const server = await slowEngine(400);
    await using engine = connect({ uri: uriOf(server) });
    // If the timeout began with the request itself, the answer would arrive in time.
    const error = await rejection(engine.info.SystemInfo({}, { timeouts: { callTimeout: 600 } }));
    expect(error).toMatchObject({ code: 'CALL_TIMEOUT', after: 600 });
  });

  it('is there only when it is set', async () => {
    const server = await silent();
    const conn = connTo(uriOf(server));
    const waiting = rejection(fetch({ conn, url: '/info' })).then(() => 'failed');
    const later = new Promise((resolve) => setTimeout(resolve, 500, 'still waiting'));
    expect(await Promise.race([waiting, later])).toBe('still waiting');
  });
});

describe('an abort', () => {
  /** Calls in every way, and aborts them when they are under way. */
  async function aborted(server: RawServer, underWay: () => boolean): Promise<void> {
    const uri = uriOf(server);
    const controller = new AbortController();
    const { signal } = controller;
    await using engine = connect141({ uri });
    await using unpinned = connect({ uri });
    const conn = connTo(uri);
    const info = client({ category: 'info', apiVersion: 'v1.41', conn });
    const calls = [
      rejection(engine.info.SystemInfo({}, { signal })),
      rejection(unpinned.info.SystemInfo({}, { signal })),
      rejection(invoke(info, { op: 'SystemInfo', signal })),
      rejection(fetch({ conn, url: '/info', signal })),
    ];
    await until(underWay);
    const reason = new Error('enough');
    controller.abort(reason);
    for (const error of await Promise.all(calls)) {
      expect(error).toBeInstanceOf(AbortError);
      expect(error.cause).toBe(reason);
    }
    await engine.close();
    await unpinned.close();
    await until(() => server.open() === 0);
  }

  it('before the call sends nothing', async () => {
    const server = await silent();
    const uri = uriOf(server);
    await using engine = connect141({ uri });
    const signal = AbortSignal.abort();
    expect(await rejection(engine.info.SystemInfo({}, { signal }))).toBeInstanceOf(AbortError);
    expect(await rejection(fetch({ conn: connTo(uri), url: '/info', signal }))).toBeInstanceOf(AbortError);
    expect(server.sockets).toEqual([]);
  });

  it('while connecting', async () => {
    const endpoint = await deafServer();
    await using engine = connect141({ uri: uriOf({ endpoint }) });
    const signal = AbortSignal.timeout(100);
    const error = await rejection(engine.info.SystemInfo({}, { signal }));
    expect(error).toBeInstanceOf(AbortError);
    expect(error.cause).toMatchObject({ name: 'TimeoutError' });
  });

  it('before the answer', async () => {
    const server = await silent();
    await aborted(server, () => server.sockets.filter(({ bytesRead }) => bytesRead > 0).length === 4);
  });

  it('within the answer', async () => {
    const server = await halting();
    await aborted(server, () => server.sockets.filter(({ bytesWritten }) => bytesWritten > 0).length === 4);
  });

  it('while the request body is on its way', async () => {
    const server = await stuck();
    await using engine = connect141({ uri: uriOf(server) });
    const controller = new AbortController();
    const sending = rejection(
      engine.images.ImageLoad({ imagesTarball: endless() }, { signal: controller.signal }),
    );
    await until(() => server.sockets.length === 1);
    controller.abort();
    expect(await sending).toBeInstanceOf(AbortError);
  });
});

onEveryEngine('on an engine', ({ uri }) => {
  it('an abort ends what is followed, and frees its connection', async () => {
    const server = await before(uri);
    const id = await makeContainer(uri, { Cmd: ['sh', '-c', 'echo one; sleep 600'] }, { start: true });
    const { containers, close } = connect({ uri: uriOf(server) });
    const controller = new AbortController();
    const { signal } = controller;
    const streams = [
      await containers.ContainerLogs({ id, stdout: true, follow: true }, { signal }),
      await containers.ContainerAttach({ id, stream: true, stdout: true }, { signal }),
      await containers.ContainerStats({ id }, { signal }),
      await containers.ContainerLogs({ id, stdout: true, follow: true }, { signal, as: 'stream' }),
    ];
    const reading = streams.map((stream) =>
      rejection(
        (async () => {
          for await (const _ of stream);
        })(),
      ),
    );
    const waiting = rejection(containers.ContainerWait({ id }, { signal }));
    await new Promise((resolve) => setTimeout(resolve, 200));
    controller.abort();
    for (const error of [...(await Promise.all(reading)), await waiting])
      expect(error).toBeInstanceOf(AbortError);
    await until(() => server.open() <= 1);
    await close();
    await until(() => server.open() === 0);
  });

  it("a connection's read timeout does not apply to operations that may be silent", async () => {
    const id = await makeContainer(uri, { Cmd: ['sh', '-c', 'sleep 2; echo done'] }, { start: true });
    await using engine = connect({ uri, timeouts: { readTimeout: 1000 } });
    const [logs, { StatusCode }] = await Promise.all([
      engine.containers.ContainerLogs({ id, stdout: true, follow: true }, { as: 'data' }),
      engine.containers.ContainerWait({ id }),
    ]);
    expect(logs).toBe('done\n');
    expect(StatusCode).toBe(0);
    const meant = { timeouts: { readTimeout: 200 } };
    const other = await makeContainer(uri, { Cmd: ['sleep', '600'] }, { start: true });
    expect(await rejection(engine.containers.ContainerWait({ id: other }, meant))).toMatchObject({
      code: 'READ_TIMEOUT',
    });
  });

  it("a connection's read timeout does not end a silence that was ordered", async () => {
    const stubborn = { Cmd: ['sh', '-c', 'trap "" TERM; while :; do sleep 1; done'], StopTimeout: 1 };
    await using engine = connect({ uri, timeouts: { readTimeout: 300 } });
    await Promise.all(
      [{ t: 1 }, {}].flatMap((order) =>
        (['ContainerStop', 'ContainerRestart'] as const).map(async (op) => {
          const id = await makeContainer(uri, stubborn, { start: true });
          await engine.containers[op]({ id, ...order });
        }),
      ),
    );
  });

  it('a command is ended by a call timeout, and by a read timeout of its own', async () => {
    const id = await makeContainer(uri, { Cmd: ['sleep', '600'] }, { start: true });
    const sleeping = { id, execConfig: { Cmd: ['sleep', '600'] } };
    await using engine = connect({ uri });
    await using hasty = connect({ uri, timeouts: { callTimeout: 400 } });
    const calls: [Promise<unknown>, string][] = [
      [exec(engine, sleeping, timeouts('callTimeout', 400)), 'CALL_TIMEOUT'],
      [exec(engine, { ...sleeping, input: 'x' }, timeouts('callTimeout', 400)), 'CALL_TIMEOUT'],
      [exec(engine, sleeping, timeouts('readTimeout', 400)), 'READ_TIMEOUT'],
      [exec(hasty, sleeping), 'CALL_TIMEOUT'],
      [
        run(
          engine,
          { body: { Image: busyboxImage, Cmd: ['sleep', '600'] }, input: 'x' },
          timeouts('callTimeout', 800),
        ),
        'CALL_TIMEOUT',
      ],
    ];
    await Promise.all(
      calls.map(async ([call, code]) => expect(await rejection(call)).toHaveProperty('code', code)),
    );
  });
});
