/**
 * Calls and streams that are cancelled: aborted at any byte of any kind of answer, left in the middle, destroyed, never
 * read. An uncaught error fails the test run by itself.
 */
import { Readable } from 'node:stream';
import { AbortError, connect, type Engine, FairleadError, UsageError } from 'fairlead/v1.51';
import { describe, expect, it, onTestFinished } from 'vitest';
import { formatEndpoint } from '../../../src/endpoint/endpoint.js';
import { answers } from '../helpers/answers.js';
import { rejection, textOf, until } from '../helpers/async.js';
import { deafServer } from '../helpers/deaf-server.js';
import { onRequest, type RawServer, rawServer } from '../helpers/server.js';

function engineAt({ endpoint }: Pick<RawServer, 'endpoint'>): Engine {
  const engine = connect({ uri: formatEndpoint(endpoint) });
  onTestFinished(() => engine.close());
  return engine;
}

/** Answers with these bytes, and keeps the connection open as long as the client does. */
async function sending(bytes: string | Buffer, where: 'unix' | 'tcp' = 'unix') {
  const server = await rawServer((socket) => onRequest(socket, () => socket.write(bytes)), where);
  return { server, engine: engineAt(server) };
}

const turn = () => new Promise((resolve) => setTimeout(resolve, 20));

describe('an abort', () => {
  it('while connecting, of every kind', async () => {
    const engine = engineAt({ endpoint: await deafServer() });
    const controller = new AbortController();
    const calls = answers.map(({ read }) => rejection(read(engine, { signal: controller.signal })));
    await turn();
    controller.abort('enough');
    for (const error of await Promise.all(calls))
      expect(error).toMatchObject({ name: 'AbortError', cause: 'enough' });
  });

  it.each(answers)('at any byte of an answer of kind $name', async ({ bytes, read }) => {
    let written = 0;
    const server = await rawServer((socket) =>
      onRequest(socket, (head) => {
        const at = Number(/x-at: (\d+)/.exec(head)?.[1]);
        socket.write(bytes.subarray(0, at), () => written++);
      }),
    );
    const engine = engineAt(server);
    const controller = new AbortController();
    const { signal } = controller;
    const calls = Array.from({ length: bytes.length }, async (_, at) => {
      const error = await rejection(read(engine, { signal, headers: { 'x-at': String(at) } }));
      expect(error, `at ${at}`).toBeInstanceOf(AbortError);
      expect(error.cause, `at ${at}`).toBe('enough');
    });
    await until(() => written === bytes.length);
    await turn();
    controller.abort('enough');
    await Promise.all(calls);
    await until(() => server.open() === 0);
  });

  it.each(['the source', 'the engine'])('of an upload while %s is silent', async (who) => {
    const server = await rawServer((socket) => (who === 'the source' ? socket.resume() : socket.pause()));
    const engine = engineAt(server);
    let released = false;
    const inputStream = new Readable({
      read() {
        if (who === 'the engine' || !this.readableDidRead) this.push(Buffer.alloc(65_536));
      },
      destroy(error, callback) {
        released = true;
        callback(error);
      },
    });
    const controller = new AbortController();
    const call = engine.containers.PutContainerArchive(
      { id: 'a', path: '/', inputStream },
      { signal: controller.signal },
    );
    const failed = rejection(call);
    await until(() => server.sockets.length === 1);
    await turn();
    controller.abort();
    expect(await failed).toBeInstanceOf(AbortError);
    expect(released).toBe(true);
    // A server notices the end only if it reads.
    for (const socket of server.sockets) socket.resume();
    await until(() => server.open() === 0);
  });

  it('of a connection whose input is not taken', async () => {
    const switched = answers.find((answer) => answer.switched)!;
    const server = await rawServer((socket) => onRequest(socket, () => socket.write(switched.head)));
    const controller = new AbortController();
    const attached = await engineAt(server).containers.ContainerAttach(
      { id: 'a', stream: true, stdin: true, stdout: true },
      { signal: controller.signal },
    );
    server.sockets[0]!.pause();
    const reading = rejection(attached.text());
    const writing = [rejection(attached.write(Buffer.alloc(5_000_000))), rejection(attached.write('more'))];
    await turn();
    controller.abort('enough');
    expect(await reading).toMatchObject({ name: 'AbortError', cause: 'enough' });
    for (const error of await Promise.all(writing)) expect(error).toBeInstanceOf(FairleadError);
    expect(await rejection(attached.write('even more'))).toHaveProperty('code', 'NOT_WRITABLE');
    server.sockets[0]!.resume();
    await until(() => server.open() === 0);
  });

  it('of a thousand calls by one signal', async () => {
    const warnings: unknown[] = [];
    const onWarning = (warning: unknown) => warnings.push(warning);
    process.on('warning', onWarning);
    onTestFinished(() => {
      process.off('warning', onWarning);
    });
    // Ten ways to wait: for headers, for the rest of a head, for records, for frames, for output, for a value.
    const server = await rawServer((socket) =>
      onRequest(socket, (head) => {
        const { bytes } = answers[Number(/x-at: (\d+)/.exec(head)?.[1])]!;
        socket.write(bytes.subarray(0, bytes.length - 1));
      }),
    );
    const engine = engineAt(server);
    const controller = new AbortController();
    const { signal } = controller;
    const calls: Promise<Error>[] = [];
    while (calls.length < 1000) {
      for (let i = 0; i < 250; i++) {
        const at = i % answers.length;
        calls.push(rejection(answers[at]!.read(engine, { signal, headers: { 'x-at': String(at) } })));
      }
      // A listening socket has room for only some connections at once. Further ones would not get through.
      await until(() => server.sockets.length === calls.length);
    }
    await turn();
    controller.abort();
    for (const error of await Promise.all(calls)) expect(error).toBeInstanceOf(AbortError);
    await until(() => server.open() === 0);
    expect(warnings).toEqual([]);
  });
});

/** A result that can be read piece by piece. */
interface Streamed extends AsyncIterable<unknown>, AsyncDisposable {
  destroy(reason?: Error): void;
}

const TYPE = 'content-type: application/vnd.docker.multiplexed-stream\r\n';
const chunked = `HTTP/1.1 200 OK\r\n${TYPE}transfer-encoding: chunked\r\n\r\n`;
const frame = '\x01\0\0\0\0\0\0\x02hi';

const streams: Record<string, { first: string; open(engine: Engine): Promise<Streamed> }> = {
  records: {
    first: `${chunked}8\r\n{"a":1}\n\r\n`,
    open: ({ images }) => images.ImageCreate({ fromImage: 'a' }),
  },
  frames: {
    first: `${chunked}a\r\n${frame}\r\n`,
    open: ({ containers }) => containers.ContainerLogs({ id: 'a', stdout: true, follow: true }),
  },
  'frames as a stream': {
    first: `${chunked}a\r\n${frame}\r\n`,
    open: ({ containers }) =>
      containers.ContainerLogs({ id: 'a', stdout: true, follow: true }, { as: 'stream' }),
  },
  bytes: {
    first: `${chunked}2\r\nhi\r\n`,
    open: ({ containers }) => containers.ContainerArchive({ id: 'a', path: '/' }),
  },
  hijack: {
    first: `HTTP/1.1 101 UPGRADED\r\n${TYPE}upgrade: tcp\r\nconnection: upgrade\r\n\r\n${frame}`,
    open: ({ containers }) => containers.ContainerAttach({ id: 'a', stream: true, stdout: true }),
  },
};

describe.each(Object.entries(streams))('a stream of %s', (_name, { first, open }) => {
  it('lets its connection go when it is destroyed unread, once or twice', async () => {
    const { server, engine } = await sending(first);
    const stream = await open(engine);
    stream.destroy();
    stream.destroy();
    await until(() => server.open() === 0);
    {
      await using unread = await open(engine);
      expect(unread).toBeDefined();
    }
    await until(() => server.sockets.length === 2 && server.open() === 0);
  });

  it('lets its connection go when its loop is left, by break or by a throw', async () => {
    const { server, engine } = await sending(first);
    for await (const _ of await open(engine)) break;
    await until(() => server.open() === 0);
    const mine = new Error('mine');
    const loop = async () => {
      for await (const _ of await open(engine)) throw mine;
    };
    expect(await rejection(loop())).toBe(mine);
    await until(() => server.sockets.length === 2 && server.open() === 0);
  });

  it('lets its connection go when it is destroyed for a reason, which its reader is told', async () => {
    const { server, engine } = await sending(first);
    const stream = await open(engine);
    const mine = new Error('mine');
    const loop = async () => {
      for await (const _ of stream) stream.destroy(mine);
    };
    expect(await rejection(loop())).toBe(mine);
    await until(() => server.open() === 0);
  });

  it('may break while nobody reads it, and a later reader gets the error', async () => {
    const { server, engine } = await sending(first, 'tcp');
    const stream = await open(engine);
    server.sockets[0]!.resetAndDestroy();
    await turn();
    const loop = async () => {
      for await (const _ of stream);
    };
    expect(await rejection(loop())).toBeInstanceOf(FairleadError);
  });

  it('may break while nobody listens for errors', async () => {
    const { server, engine } = await sending(first, 'tcp');
    const stream = await open(engine);
    if (stream instanceof Readable) stream.resume();
    await turn();
    server.sockets[0]!.resetAndDestroy();
    await turn();
    expect(server.open()).toBe(0);
  });
});

describe('a stream that can be read once', () => {
  const ways: Record<
    string,
    (stream: { text(): Promise<string>; readable(): Readable }) => Promise<unknown>
  > = {
    'text()': (stream) => stream.text(),
    'readable()': async (stream) => textOf(stream.readable()),
  };
  const cases = Object.keys(ways).flatMap((one) => Object.keys(ways).map((other) => [one, other] as const));

  it.each(cases)('refuses %s, then %s', async (one, other) => {
    const { engine } = await sending(`HTTP/1.1 200 OK\r\n${TYPE}content-length: 10\r\n\r\n${frame}`);
    for (const stream of [
      await engine.containers.ContainerLogs({ id: 'a', stdout: true }),
      await engine.containers.ContainerAttach({ id: 'a', stdout: true }),
    ]) {
      expect(await ways[one]!(stream)).toBe('hi');
      const error = await rejection(ways[other]!(stream));
      expect(error).toBeInstanceOf(UsageError);
      expect(error).toHaveProperty('code', 'ALREADY_CONSUMED');
    }
  });

  it('refuses a second reader at the same time, and leaves the first alone', async () => {
    const { engine } = await sending(`HTTP/1.1 200 OK\r\n${TYPE}content-length: 10\r\n\r\n${frame}`);
    const logs = await engine.containers.ContainerLogs({ id: 'a', stdout: true });
    const text = logs.text();
    expect(await rejection(logs.text())).toHaveProperty('code', 'ALREADY_CONSUMED');
    expect(await text).toBe('hi');
  });

  it('is not whole for a reader that comes after it was destroyed', async () => {
    const { engine } = await sending(`${chunked}a\r\n${frame}\r\n`);
    const logs = await engine.containers.ContainerLogs({ id: 'a', stdout: true });
    logs.destroy();
    expect(await rejection(logs.text())).toBeInstanceOf(AbortError);
    const records = await engine.images.ImageCreate({ fromImage: 'a' });
    records.destroy();
    expect(await rejection(records.toArray())).toBeInstanceOf(AbortError);
  });
});
