import { once } from 'node:events';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { Worker } from 'node:worker_threads';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Endpoint } from '../../../../src/endpoint/endpoint.js';
import {
  AbortError,
  ConnectionError,
  FairleadError,
  StreamError,
  TimeoutError,
  UsageError,
} from '../../../../src/errors.js';
import type { TransportRequest } from '../../../../src/transport/transport.js';
import { rejection, textOf, until } from '../../helpers/async.js';
import { deafServer } from '../../helpers/deaf-server.js';
import { answering, OK, onRequest, rawServer, transportTo } from '../../helpers/server.js';
import { countListeners } from '../../helpers/signals.js';

const GET = { method: 'GET', path: '/x', headers: {} } satisfies TransportRequest;
const POST = { method: 'POST', path: '/x', headers: {} } satisfies TransportRequest;
const CHUNKED = 'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n';

/** Gives chunks of 64 KiB without an end, and tells when it was closed. */
function endless(): { body: AsyncIterable<Uint8Array>; state: { chunks: number; closed: boolean } } {
  const state = { chunks: 0, closed: false };
  async function* generate() {
    try {
      for (;;) {
        state.chunks++;
        yield Buffer.alloc(65536);
      }
    } finally {
      state.closed = true;
    }
  }
  return { body: generate(), state };
}

describe.each(['unix', 'tcp'] as const)('a request over %s', (where) => {
  it('is answered with status, headers and body', async () => {
    const heads: string[] = [];
    const server = await rawServer(
      (socket) =>
        onRequest(socket, (head) => {
          heads.push(head);
          socket.write('HTTP/1.1 404 Nope\r\nX-A: 1\r\nX-B: 2\r\nX-B: 3\r\ncontent-length: 4\r\n\r\nnope');
        }),
      where,
    );
    const transport = transportTo(server.endpoint);
    const response = await transport.send({
      ...GET,
      path: '/x?y=%20z',
      headers: { 'Accept-Encoding': 'gzip', 'x-mine': ['1', '2'] },
    });
    expect(response.status).toBe(404);
    expect(response.headers).toMatchObject({ 'x-a': '1', 'x-b': ['2', '3'] });
    expect(await textOf(response.body)).toBe('nope');
    expect(heads[0]).toMatch(/^GET \/x\?y=%20z HTTP\/1\.1\r\n/);
    expect(heads[0]!.match(/accept-encoding: .*/gi)).toEqual(['accept-encoding: identity']);
    expect(heads[0]).toMatch(/x-mine: 1\r\nx-mine: 2/);
  });

  it('reuses its connection, and opens more for calls at the same time', async () => {
    const server = await answering(OK, where);
    const transport = transportTo(server.endpoint);
    for (let i = 0; i < 20; i++) await textOf((await transport.send(GET)).body);
    expect(server.sockets.length).toBe(1);
    const bodies = await Promise.all(Array.from({ length: 20 }, () => transport.send(POST)));
    expect(await Promise.all(bodies.map(({ body }) => textOf(body)))).toEqual(Array(20).fill('ok'));
    expect(server.sockets.length).toBeLessThanOrEqual(20);
    await transport.close();
    await until(() => server.open() === 0);
  });

  it('goes on after the engine has closed the connection between two calls', async () => {
    const server = await rawServer((socket) => onRequest(socket, () => socket.end(OK)), where);
    const transport = transportTo(server.endpoint);
    for (let i = 1; i <= 5; i++) {
      expect(await textOf((await transport.send(POST)).body)).toBe('ok');
      await until(() => server.open() === 0);
      expect(server.sockets.length).toBe(i);
    }
  });

  it('is not lost on a connection that was closed while the program was busy', async () => {
    const { endpoint, count } = await busyServer(
      where,
      'socket.write(OK); setTimeout(() => socket.end(), 20)',
    );
    const transport = transportTo(endpoint);
    for (let i = 1; i <= 3; i++) {
      expect(await textOf((await transport.send(POST)).body)).toBe('ok');
      busyFor(60);
    }
    expect(await count()).toBe(3);
  });
});

/**
 * Makes a server in a thread of its own, which acts while the test's thread is busy.
 *
 * @param onData The JavaScript that the server runs when data comes. `socket` is the socket, and `OK` is an answer.
 */
async function busyServer(where: 'unix' | 'tcp', onData: string) {
  const folder = await mkdtemp(join(tmpdir(), 'fairlead-'));
  const path = join(folder, 's');
  const worker = new Worker(
    `const { parentPort, workerData: { OK, listen } } = require('node:worker_threads');
    let count = 0;
    const server = require('node:net').createServer((socket) => {
      count++;
      socket.on('error', () => {});
      socket.on('data', () => { ${onData} });
    });
    parentPort.on('message', () => parentPort.postMessage(count));
    server.listen(...listen, () => parentPort.postMessage(server.address()));`,
    { eval: true, workerData: { OK, listen: where === 'unix' ? [path] : [0, '127.0.0.1'] } },
  );
  onTestFinished(async () => {
    await worker.terminate();
    await rm(folder, { recursive: true });
  });
  const [address] = await once(worker, 'message');
  const endpoint: Endpoint =
    where === 'unix'
      ? { kind: 'unix', path }
      : { kind: 'tcp', host: '127.0.0.1', port: address.port, basePath: '' };
  const count = async () => {
    worker.postMessage('count');
    return (await once(worker, 'message'))[0];
  };
  return { endpoint, count };
}

function busyFor(milliseconds: number): void {
  const end = Date.now() + milliseconds;
  while (Date.now() < end);
}

describe('connecting', () => {
  it('puts a base path before the path, and port and host in the Host header', async () => {
    const heads: string[] = [];
    const server = await rawServer(
      (socket) =>
        onRequest(socket, (head) => {
          heads.push(head);
          socket.write(OK);
        }),
      'tcp',
    );
    if (server.endpoint.kind !== 'tcp') throw new Error('unreachable');
    const transport = transportTo({ ...server.endpoint, basePath: '/base' });
    await textOf((await transport.send(GET)).body);
    expect(heads[0]).toMatch(/^GET \/base\/x HTTP/);
    expect(heads[0]).toContain(`host: 127.0.0.1:${server.endpoint.port}`);
  });

  async function failure(endpoint: Parameters<typeof transportTo>[0], request: TransportRequest = GET) {
    const error = await rejection(transportTo(endpoint).send(request));
    if (!(error instanceof ConnectionError)) throw error;
    return error;
  }

  it('says that there is no socket', async () => {
    const error = await failure({ kind: 'unix', path: '/nowhere/docker.sock' });
    expect(error.code).toBe('SOCKET_NOT_FOUND');
    expect(error.endpoint).toBe('unix:///nowhere/docker.sock');
    expect(error.message).toMatch(/^cannot reach the engine at unix:\/\/\/nowhere\/docker\.sock: .*Check/);
    expect(error.cause).toMatchObject({ code: 'ENOENT' });
  });

  it('says that nothing listens', async () => {
    const server = await answering(OK, 'tcp');
    await server.close();
    expect((await failure(server.endpoint)).code).toBe('CONNECTION_REFUSED');
    const folder = await mkdtemp(join(tmpdir(), 'fairlead-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    const path = join(folder, 'file');
    await writeFile(path, '');
    expect((await failure({ kind: 'unix', path })).code).toBe('CONNECTION_REFUSED');
  });

  it('says that the socket may not be opened', async () => {
    const server = await answering(OK);
    if (server.endpoint.kind !== 'unix') throw new Error('unreachable');
    await textOf((await transportTo(server.endpoint).send(GET)).body);
    await chmod(server.endpoint.path, 0);
    // Root may open every socket.
    const root = process.geteuid?.() === 0;
    if (root) process.seteuid?.(65534);
    const error = await failure(server.endpoint).finally(() => root && process.seteuid?.(0));
    expect(error.code).toBe('PERMISSION_DENIED');
    expect(error.message).toContain('this user may not open the socket');
  });

  it('says that the name does not resolve', async () => {
    const endpoint = { kind: 'tcp', host: 'no-such-host.invalid', port: 1, basePath: '' } as const;
    expect((await failure(endpoint)).code).toBe('HOST_NOT_FOUND');
  });

  it('says that a path is too long for a socket', async () => {
    const error = await failure({ kind: 'unix', path: `/${'x'.repeat(200)}` });
    expect(error.code).toBe('CONNECTION_FAILED');
    expect(error.message).toContain('longer than');
  });

  it('says that the program that listens is not an engine', async () => {
    const server = await rawServer((socket) => socket.write('SSH-2.0-OpenSSH_9.2\r\n'), 'tcp');
    const error = await failure(server.endpoint);
    expect(error.code).toBe('PROTOCOL_ERROR');
    expect(error.message).toContain('does not speak HTTP');
    expect(error.cause).not.toHaveProperty('data');
  });

  it.each(['end', 'destroy', 'resetAndDestroy'] as const)(
    'says that the connection was lost: %s',
    async (how) => {
      const server = await rawServer((socket) => onRequest(socket, () => socket[how]()), 'tcp');
      expect((await failure(server.endpoint, POST)).code).toBe('CONNECTION_LOST');
      expect(server.sockets.length).toBe(1);
    },
  );

  it('closes a request body if the engine cannot be reached', async () => {
    const body = new PassThrough();
    await failure({ kind: 'unix', path: '/nowhere/docker.sock' }, { ...POST, body });
    expect(body.destroyed).toBe(true);
  });

  it.each([
    { 'transfer-encoding': 'chunked' },
    { expect: '100-continue' },
    { 'x y': '1' },
    { x: 'a\r\nb: c' },
  ])('refuses headers that cannot be sent: %j', async (headers: Record<string, string>) => {
    const server = await answering(OK);
    const transport = transportTo(server.endpoint);
    const error = await rejection(transport.send({ ...GET, headers }));
    expect(error).toBeInstanceOf(UsageError);
    expect(error).toHaveProperty('code', 'INVALID_OPTION');
    expect(server.sockets.length).toBe(0);
  });
});

describe('close', () => {
  it('ends running calls and refuses further calls', async () => {
    const server = await rawServer((socket) =>
      onRequest(socket, (head) => {
        if (head.startsWith('GET')) socket.write(`${CHUNKED}1\r\na\r\n`);
        if (head.startsWith('PUT'))
          socket.write('HTTP/1.1 101 X\r\nupgrade: tcp\r\nconnection: upgrade\r\n\r\n');
      }),
    );
    const transport = transportTo(server.endpoint);
    const reading = await transport.send(GET);
    const upgraded = await transport.upgrade({ ...POST, method: 'PUT' });
    const waiting = rejection(transport.send(POST));
    const read = rejection(textOf(reading.body));
    await until(() => server.sockets.length === 3);
    await transport.close();
    for (const error of [await waiting, await read, await rejection(transport.send(GET))]) {
      expect(error).toBeInstanceOf(ConnectionError);
      expect(error).toHaveProperty('code', 'CONNECTION_CLOSED');
    }
    expect(upgraded.socket!.destroyed).toBe(true);
    await until(() => server.open() === 0);
    await transport.close();
  });
});

describe('an answer', () => {
  it('is whole however it is cut', async () => {
    const bytes = `${CHUNKED}5\r\nhello\r\n6;x=y\r\n world\r\n0\r\n\r\n`;
    for (let cut = 1; cut < bytes.length; cut++) {
      const server = await rawServer((socket) => {
        socket.setNoDelay(true);
        onRequest(socket, () => {
          socket.write(bytes.slice(0, cut));
          setImmediate(() => socket.write(bytes.slice(cut)));
        });
      });
      const transport = transportTo(server.endpoint);
      expect(await textOf((await transport.send(GET)).body)).toBe('hello world');
      await transport.close();
      await server.close();
    }
  });

  it.each([
    ['a length not reached', 'HTTP/1.1 200 OK\r\ncontent-length: 5\r\n\r\nabc'],
    ['a chunk cut off', `${CHUNKED}5\r\nabc`],
    ['the last chunk missing', `${CHUNKED}3\r\nabc\r\n`],
    [
      'a length not reached, without keep-alive',
      'HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-length: 5\r\n\r\nabc',
    ],
    ['nonsense for a chunk', `${CHUNKED}zz\r\nabc\r\n0\r\n\r\n`],
  ])('that breaks off is not taken for the end: %s', async (_what, bytes) => {
    const server = await rawServer((socket) => onRequest(socket, () => socket.end(bytes)));
    const response = await transportTo(server.endpoint).send(GET);
    const error = await rejection(textOf(response.body));
    expect(error).toBeInstanceOf(StreamError);
    expect(error).toHaveProperty('code', 'BODY_BROKEN');
    await until(() => server.open() === 0);
  });

  it('that ends with the connection is whole with its end, and broken by a reset', async () => {
    const head = 'HTTP/1.1 200 OK\r\n\r\n';
    const server = await rawServer((socket, index) => {
      onRequest(socket, () => {
        socket.write(`${head}abc`);
        setTimeout(() => (index === 0 ? socket.end() : socket.resetAndDestroy()), 20);
      });
    }, 'tcp');
    const transport = transportTo(server.endpoint);
    expect(await textOf((await transport.send(GET)).body)).toBe('abc');
    const error = await rejection(textOf((await transport.send(GET)).body));
    expect(error).toHaveProperty('code', 'BODY_BROKEN');
  });

  it('to HEAD, 204 and 304 has no body', async () => {
    const heads = ['200 OK\r\ncontent-length: 5', '204 No Content', '304 Not Modified'];
    const close = '\r\nconnection: close\r\n\r\n';
    const server = await rawServer((socket, index) => {
      onRequest(socket, () => socket.end(`HTTP/1.1 ${heads[index]}${close}`));
    });
    const transport = transportTo(server.endpoint);
    for (const method of ['HEAD', 'GET', 'GET']) {
      expect(await textOf((await transport.send({ ...GET, method })).body)).toBe('');
    }
  });

  it('comes after informational statuses; redirects are not followed', async () => {
    const server = await answering(
      'HTTP/1.1 103 Early Hints\r\n\r\nHTTP/1.1 301 Moved\r\nlocation: /y\r\ncontent-length: 0\r\n\r\n',
    );
    const response = await transportTo(server.endpoint).send(GET);
    expect([response.status, response.headers['location']]).toEqual([301, '/y']);
    expect(await textOf(response.body)).toBe('');
  });

  it('is not read from the engine faster than the caller reads', async () => {
    let written = 0;
    const server = await rawServer((socket) =>
      onRequest(socket, () => {
        socket.write(CHUNKED);
        const chunk = Buffer.concat([Buffer.from('10000\r\n'), Buffer.alloc(65536), Buffer.from('\r\n')]);
        const more = () => {
          while (socket.write(chunk)) written += 65536;
          written += 65536;
        };
        socket.on('drain', more);
        more();
      }),
    );
    const { body } = await transportTo(server.endpoint).send({ ...GET, timeouts: { readTimeout: 100 } });
    await new Promise((resolve) => setTimeout(resolve, 250));
    // The limit is the size of the buffers of both processes and of the system. A slow reader does not cause a read
    // timeout, either.
    expect(written).toBeLessThan(4_000_000);
    expect(body.destroyed).toBe(false);
    let read = 0;
    for await (const chunk of body) {
      read += chunk.length;
      if (read > 20_000_000) break;
    }
    await until(() => server.open() === 0);
  });

  it('can be requested while another answer is being handled', async () => {
    const size = 3_000_000;
    const server = await answering(
      Buffer.concat([Buffer.from(`HTTP/1.1 200 OK\r\ncontent-length: ${size}\r\n\r\n`), Buffer.alloc(size)]),
    );
    const transport = transportTo(server.endpoint);
    const [one, two] = await Promise.all([transport.send(GET), transport.send(GET)]);
    await until(() => one.body.readableLength >= 65536 && two.body.readableLength >= 65536);
    const ends = Promise.all([once(one.body, 'end'), once(two.body, 'end')]);
    let read = 0;
    const drain = () => {
      for (let more = two.body.read(); more !== null; more = two.body.read()) read += more.length;
    };
    one.body.on('data', (chunk: Buffer) => {
      read += chunk.length;
      drain();
    });
    one.body.on('end', () => two.body.on('readable', drain));
    await ends;
    expect(read).toBe(2 * size);
  });

  // A pause of undici's parser at the very end would end the process: https://github.com/nodejs/undici/issues/5360
  it.each([65_535, 65_536, 65_537, 131_072])(
    'of %i bytes is whole though it is read after its connection has ended',
    async (size) => {
      for (const framing of ['', `connection: close\r\ncontent-length: ${size}\r\n`]) {
        const server = await rawServer((socket) =>
          onRequest(socket, () => {
            socket.write(`HTTP/1.1 200 OK\r\n${framing}\r\n`);
            setTimeout(() => socket.write('x'.repeat(size), () => socket.end()), 20);
          }),
        );
        const { body } = await transportTo(server.endpoint).send(GET);
        await until(
          () => body.readableLength >= Math.min(size, 65_536) && server.sockets[0]!.writableFinished,
        );
        await new Promise((resolve) => setTimeout(resolve, 20));
        expect((await textOf(body)).length).toBe(size);
      }
    },
  );

  it('that was slowly read to its end leaves its connection to the next call', async () => {
    const server = await answering(`HTTP/1.1 200 OK\r\ncontent-length: 200000\r\n\r\n${'x'.repeat(200_000)}`);
    const transport = transportTo(server.endpoint);
    for (let i = 0; i < 5; i++) {
      const { body } = await transport.send(GET);
      await until(() => body.readableLength >= 65_536);
      expect((await textOf(body)).length).toBe(200_000);
    }
    expect(server.sockets.length).toBe(1);
  });

  it('frees its connection when it is destroyed, and ends no process when it breaks unread', async () => {
    const server = await answering(`${CHUNKED}1\r\na\r\n`, 'tcp');
    const transport = transportTo(server.endpoint);
    (await transport.send(GET)).body.destroy();
    await until(() => server.sockets.length === 1 && server.open() === 0);
    const unread = await transport.send(GET);
    server.sockets[1]!.resetAndDestroy();
    await until(() => unread.body.destroyed);
    expect(await rejection(textOf(unread.body))).toHaveProperty('code', 'BODY_BROKEN');
  });
});

describe('a request body', () => {
  /** Answers with the number of bytes that came after the head, once the body has ended. */
  async function counting() {
    const heads: string[] = [];
    const server = await rawServer((socket) => {
      let text = '';
      socket.on('data', (chunk: Buffer) => {
        text += chunk.toString('latin1');
        const split = text.indexOf('\r\n\r\n');
        if (split < 0) return;
        const head = text.slice(0, split);
        const body = text.slice(split + 4);
        const length = /content-length: (\d+)/i.exec(head)?.[1];
        const whole = length === undefined ? body.endsWith('0\r\n\r\n') : body.length >= Number(length);
        if (!whole) return;
        heads.push(head);
        const payload = length === undefined ? unchunk(body) : body;
        text = '';
        socket.write(`HTTP/1.1 200 OK\r\ncontent-length: ${payload.length}\r\n\r\n${payload}`, 'latin1');
      });
    });
    return { server, heads };
  }

  function unchunk(body: string): string {
    let payload = '';
    for (let at = 0; ; ) {
      const end = body.indexOf('\r\n', at);
      const size = Number.parseInt(body.slice(at, end), 16);
      if (size === 0) return payload;
      payload += body.slice(end + 2, end + 2 + size);
      at = end + 4 + size;
    }
  }

  const big = Buffer.alloc(300_000, 'b');
  it.each<[string, TransportRequest['body'], string, RegExp]>([
    ['text', 'grüße', 'grüße', /content-length: 7/],
    ['bytes', new Uint8Array([97, 98]), 'ab', /content-length: 2/],
    ['nothing', '', '', /content-length: 0/],
    ['many bytes', big, big.toString(), /content-length: 300000/],
    ['much text', 'ü'.repeat(100_000), 'ü'.repeat(100_000), /content-length: 200000/],
    ['a stream', Readable.from([Buffer.from('a'), Buffer.from('b')]), 'ab', /transfer-encoding: chunked/],
    ['a stream of text', Readable.from(['a', 'ü']), 'aü', /transfer-encoding: chunked/],
    ['an empty stream', Readable.from([]), '', /content-length: 0/],
    [
      'an iterable',
      (async function* () {
        yield Buffer.from('x');
        yield new Uint8Array(0);
        yield Buffer.from('y');
      })(),
      'xy',
      /transfer-encoding: chunked/,
    ],
  ])('may be %s', async (_what, body, expected, framing) => {
    const { server, heads } = await counting();
    const transport = transportTo(server.endpoint);
    const response = await transport.send({ ...POST, body, timeouts: { writeTimeout: 5000 } });
    expect(await textOf(response.body)).toBe(expected);
    expect(heads[0]).toMatch(framing);
    await transport.send(POST);
    expect(server.sockets.length).toBe(1);
  });

  it('of a known length is sent as it is', async () => {
    const { server, heads } = await counting();
    const transport = transportTo(server.endpoint);
    const body = Readable.from([Buffer.from('ab'), Buffer.from('c')]);
    const headers = { 'Content-Length': '3' };
    expect(await textOf((await transport.send({ ...POST, headers, body })).body)).toBe('abc');
    expect(heads[0]).not.toMatch(/chunked/);
    for (const wrong of ['2', '4']) {
      const error = await rejection(
        transport.send({
          ...POST,
          headers: { 'content-length': wrong },
          body: Readable.from([Buffer.from('abc')]),
        }),
      );
      expect(error).toHaveProperty('code', 'REQUEST_BODY_FAILED');
    }
  });

  it.each(['before', 'while'])('that fails %s it is sent fails the call', async (when) => {
    const server = await rawServer((socket) => socket.resume());
    const cause = new Error('disk on fire');
    const body =
      when === 'before'
        ? new Readable({
            read() {
              this.destroy(cause);
            },
          })
        : Readable.from(
            (async function* () {
              yield Buffer.from('a');
              await new Promise((resolve) => setTimeout(resolve, 20));
              throw cause;
            })(),
          );
    if (when === 'before') body.read();
    const error = await rejection(transportTo(server.endpoint).send({ ...POST, body }));
    expect(error).toBeInstanceOf(StreamError);
    expect(error).toMatchObject({ code: 'REQUEST_BODY_FAILED', cause });
    expect(error.message).toContain('disk on fire');
    await until(() => server.open() === 0);
  });

  it('made of something else is refused', async () => {
    const server = await rawServer((socket) => socket.resume());
    const body = Readable.from([{ a: 1 }]);
    const error = await rejection(transportTo(server.endpoint).send({ ...POST, body }));
    expect(error).toHaveProperty('code', 'INVALID_PARAMETER');
    expect(body.destroyed).toBe(true);
  });

  it.each(['unix', 'tcp'] as const)('is cut short by an early answer, over %s', async (where) => {
    const server = await rawServer((socket) => {
      socket.once('data', () => {
        socket.pause();
        socket.write('HTTP/1.1 404 Nope\r\nconnection: close\r\ncontent-length: 4\r\n\r\nnope');
      });
    }, where);
    const { body, state } = endless();
    const response = await transportTo(server.endpoint).send({ ...POST, body });
    expect(response.status).toBe(404);
    expect(await textOf(response.body)).toBe('nope');
    await until(() => state.closed);
  });

  it.each(['unix', 'tcp'] as const)(
    'that cannot be written does not hide the answer, over %s',
    async (where) => {
      const { endpoint } = await busyServer(
        where,
        'if (socket.bytesRead > 2000) socket.end(OK).destroySoon()',
      );
      async function* body() {
        for (;;) {
          yield Buffer.alloc(1000);
          await new Promise((resolve) => setTimeout(resolve, 20));
          yield Buffer.alloc(1000);
          // The answer comes and the connection is closed meanwhile. The next write notices the end.
          busyFor(30);
          yield Buffer.alloc(1000);
        }
      }
      const response = await transportTo(endpoint).send({ ...POST, body: body() });
      expect(await textOf(response.body)).toBe('ok');
    },
  );

  it('is not read faster than the engine takes it', async () => {
    const server = await rawServer((socket) => socket.pause());
    const { body, state } = endless();
    const controller = new AbortController();
    const call = rejection(transportTo(server.endpoint).send({ ...POST, body, signal: controller.signal }));
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(state.chunks).toBeLessThan(100);
    controller.abort();
    await call;
    await until(() => state.closed);
  });

  it('that is silent does not delay an abort of the call', async () => {
    const server = await rawServer((socket) => socket.resume());
    const body = new PassThrough();
    body.write('a');
    const controller = new AbortController();
    const call = rejection(transportTo(server.endpoint).send({ ...POST, body, signal: controller.signal }));
    await until(() => server.sockets.length === 1);
    controller.abort();
    expect(await call).toBeInstanceOf(AbortError);
    expect(body.destroyed).toBe(true);
    await until(() => server.open() === 0);
  });
});

describe('timeouts', () => {
  async function timeout(call: Promise<unknown>): Promise<TimeoutError> {
    const error = await rejection(call);
    if (!(error instanceof TimeoutError)) throw error;
    return error;
  }

  it('connect: nobody accepts; an abort while connecting needs no timeout', async () => {
    const endpoint = await deafServer();
    const transport = transportTo(endpoint);
    const error = await timeout(transport.send({ ...GET, timeouts: { connectTimeout: 40 } }));
    expect(error).toMatchObject({ which: 'connect', after: 40, code: 'CONNECT_TIMEOUT' });
    expect(error.message).toMatch(
      /connect timeout at tcp:\/\/127\.0\.0\.1:\d+: no connection to the engine for 40 ms/,
    );
    const controller = new AbortController();
    const body = new PassThrough();
    const aborted = rejection(transport.send({ ...POST, body, signal: controller.signal }));
    setTimeout(() => controller.abort(), 20);
    expect(await aborted).toBeInstanceOf(AbortError);
    expect(body.destroyed).toBe(true);
    const closed = rejection(transport.send(GET));
    setTimeout(() => void transport.close(), 20);
    expect(await closed).toHaveProperty('code', 'CONNECTION_CLOSED');
    expect(process.getActiveResourcesInfo()).not.toContain('TCPConnectWrap');
  });

  it('connect: does not run once connected', async () => {
    const server = await rawServer((socket) =>
      onRequest(socket, () => setTimeout(() => socket.write(OK), 800)),
    );
    const transport = transportTo(server.endpoint);
    expect((await transport.send({ ...GET, timeouts: { connectTimeout: 500 } })).status).toBe(200);
  });

  it('read: silence before the headers', async () => {
    const server = await rawServer((socket) => socket.resume());
    const error = await timeout(transportTo(server.endpoint).send({ ...GET, timeouts: { readTimeout: 30 } }));
    expect(error).toMatchObject({ which: 'read', after: 30, code: 'READ_TIMEOUT' });
    await until(() => server.open() === 0);
  });

  it('read: silence within the body, on the body; steady drops are no silence', async () => {
    const server = await rawServer((socket) =>
      onRequest(socket, () => {
        socket.write(CHUNKED);
        let drops = 0;
        const drip = setInterval(() => {
          if (drops++ < 6) socket.write('1\r\na\r\n');
          else clearInterval(drip);
        }, 200);
      }),
    );
    const response = await transportTo(server.endpoint).send({ ...GET, timeouts: { readTimeout: 1000 } });
    let text = '';
    response.body.on('data', (chunk: Buffer) => {
      text += chunk.toString();
    });
    const error = await new Promise((resolve) => response.body.on('error', resolve));
    expect(error).toMatchObject({ which: 'read' });
    expect(text).toBe('aaaaaa');
  });

  it('read: off for a long-running call, and while the request is still being sent', async () => {
    const server = await rawServer((socket) =>
      onRequest(socket, () => setTimeout(() => socket.write(OK), 800)),
    );
    const transport = transportTo(server.endpoint);
    const timeouts = { readTimeout: 500 };
    expect((await transport.send({ ...GET, timeouts, longRunning: true })).status).toBe(200);
    const body = Readable.from(
      (async function* () {
        yield Buffer.from('a');
        await new Promise((resolve) => setTimeout(resolve, 800));
        yield Buffer.from('b');
      })(),
    );
    const late = await rawServer((socket) => {
      socket.on(
        'data',
        (chunk: Buffer) => chunk.toString('latin1').endsWith('0\r\n\r\n') && socket.write(OK),
      );
    });
    expect((await transportTo(late.endpoint).send({ ...POST, body, timeouts })).status).toBe(200);
  });

  it('write: an engine that takes nothing', async () => {
    const server = await rawServer((socket) => socket.pause());
    const transport = transportTo(server.endpoint);
    const { body, state } = endless();
    const error = await timeout(transport.send({ ...POST, body, timeouts: { writeTimeout: 50 } }));
    expect(error).toMatchObject({ which: 'write', after: 50 });
    expect(state.closed).toBe(true);
    const bytes = Buffer.alloc(20_000_000);
    await timeout(transport.send({ ...POST, body: bytes, timeouts: { writeTimeout: 50 } }));
    for (const socket of server.sockets) socket.resume();
    await until(() => server.open() === 0);
  });

  it('write: not a source that is slow', async () => {
    const server = await rawServer((socket) => {
      socket.on(
        'data',
        (chunk: Buffer) => chunk.toString('latin1').endsWith('0\r\n\r\n') && socket.write(OK),
      );
    });
    const slow = (async function* () {
      for (let i = 0; i < 3; i++) {
        await new Promise((resolve) => setTimeout(resolve, 600));
        yield Buffer.from('a');
      }
    })();
    const transport = transportTo(server.endpoint);
    expect((await transport.send({ ...POST, body: slow, timeouts: { writeTimeout: 400 } })).status).toBe(200);
  });

  it('of 0 are none', async () => {
    const server = await rawServer((socket) =>
      onRequest(socket, () => setTimeout(() => socket.write(OK), 30)),
    );
    const timeouts = { connectTimeout: 0, readTimeout: 0, writeTimeout: 0 };
    const response = await transportTo(server.endpoint).send({ ...GET, timeouts });
    expect(await textOf(response.body)).toBe('ok');
  });
});

describe('aborting', () => {
  it('before the call: nothing is opened', async () => {
    const server = await answering(OK);
    const reason = new Error('enough');
    const body = new PassThrough();
    const call = transportTo(server.endpoint).send({ ...POST, body, signal: AbortSignal.abort(reason) });
    const error = await rejection(call);
    expect(error).toBeInstanceOf(AbortError);
    expect(error).toMatchObject({ name: 'AbortError', code: 'ABORTED', cause: reason });
    expect(server.sockets.length).toBe(0);
    expect(body.destroyed).toBe(true);
  });

  it('in the same tick, while waiting, and while reading', async () => {
    const server = await rawServer((socket) =>
      onRequest(socket, (head) => head.startsWith('POST') && socket.write(`${CHUNKED}1\r\na\r\n`)),
    );
    const transport = transportTo(server.endpoint);
    const first = new AbortController();
    const early = rejection(transport.send({ ...GET, signal: first.signal }));
    first.abort();
    expect(await early).toBeInstanceOf(AbortError);

    const second = new AbortController();
    const waiting = rejection(transport.send({ ...GET, signal: second.signal }));
    await until(() => server.open() === 1);
    second.abort();
    expect(await waiting).toBeInstanceOf(AbortError);
    await until(() => server.open() === 0);

    const third = new AbortController();
    const response = await transport.send({ ...POST, signal: third.signal });
    const reading = rejection(textOf(response.body));
    third.abort(new TypeError('mine'));
    expect(await reading).toMatchObject({ name: 'AbortError', cause: { message: 'mine' } });
    await until(() => server.open() === 0);
  });

  it("rejects with the signal's reason if that is an error of fairlead", async () => {
    const server = await rawServer((socket) => socket.resume());
    const mine = new TimeoutError('call', 5);
    const controller = new AbortController();
    const call = rejection(transportTo(server.endpoint).send({ ...GET, signal: controller.signal }));
    controller.abort(mine);
    expect(await call).toBe(mine);
  });

  it('leaves no listener on a signal that serves many calls', async () => {
    const warnings: Error[] = [];
    const onWarning = (warning: Error) => warnings.push(warning);
    process.on('warning', onWarning);
    onTestFinished(() => {
      process.off('warning', onWarning);
    });
    const server = await answering(OK);
    const transport = transportTo(server.endpoint);
    const { signal } = new AbortController();
    const listeners = countListeners(signal);
    for (let batch = 0; batch < 20; batch++) {
      const calls = Array.from({ length: 50 }, async () =>
        textOf((await transport.send({ ...GET, signal })).body),
      );
      await Promise.all(calls);
    }
    expect(listeners()).toBe(0);
    await rejection(transportTo({ kind: 'unix', path: '/nowhere' }).send({ ...GET, signal }));
    expect(listeners()).toBe(0);
    await new Promise((resolve) => setImmediate(resolve));
    expect(warnings).toEqual([]);
  });
});

describe('every failure', () => {
  it('is a FairleadError that prints neither headers nor bodies', async () => {
    const server = await rawServer((socket) => onRequest(socket, () => socket.destroy()));
    const { inspect } = await import('node:util');
    const error = await rejection(
      transportTo(server.endpoint).send({
        ...POST,
        path: '/x?token=s3cret',
        headers: { 'X-Registry-Auth': 's3cret' },
        body: 's3cret',
      }),
    );
    expect(error).toBeInstanceOf(FairleadError);
    expect(inspect(error, { depth: 9, showHidden: true })).not.toContain('s3cret');
    expect(JSON.stringify(error)).not.toContain('s3cret');
  });
});
