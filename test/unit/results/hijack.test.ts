import { once } from 'node:events';
import type { Socket } from 'node:net';
import { PassThrough, Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { describe, expect, it } from 'vitest';
import { AbortError, ConnectionError, StreamError } from '../../../src/errors.js';
import { HijackedConnection } from '../../../src/results/hijack.js';
import type { TransportRequest } from '../../../src/transport/transport.js';
import { rejection, textOf, until } from '../helpers/async.js';
import { onRequest, rawServer, transportTo } from '../helpers/server.js';

const ATTACH = { method: 'POST', path: '/attach', headers: {} } satisfies TransportRequest;
const SWITCH =
  'HTTP/1.1 101 UPGRADED\r\nContent-Type: application/vnd.docker.raw-stream\r\nConnection: Upgrade\r\nUpgrade: tcp\r\n\r\n';

function frame(type: number, text: string): Buffer {
  const payload = Buffer.from(text);
  const header = Buffer.alloc(8);
  header[0] = type;
  header.writeUInt32BE(payload.length, 4);
  return Buffer.concat([header, payload]);
}

/** Makes a server that switches protocols. Gives the server's side of the connection to the caller. */
async function switching(then: (socket: Socket) => void, where: 'unix' | 'tcp' = 'unix', first = '') {
  const heads: string[] = [];
  const server = await rawServer((socket) => {
    let switched = false;
    onRequest(socket, (head) => {
      heads.push(head);
      if (switched) return;
      switched = true;
      socket.removeAllListeners('data');
      socket.write(SWITCH + first, 'latin1');
      then(socket);
    });
  }, where);
  const transport = transportTo(server.endpoint);
  return { server, heads, transport };
}

/** Sends all data back, and ends when the client ends. */
function echo(socket: Socket): void {
  socket.pipe(socket);
}

describe.each(['unix', 'tcp'] as const)('an upgrade over %s', (where) => {
  it('gives the connection, requested as the engine requires, with the bytes that came with the answer', async () => {
    const { transport, heads } = await switching(echo, where, 'early');
    const { status, headers, socket, body } = await transport.upgrade({ ...ATTACH, body: '{}' });
    expect([status, headers['upgrade']]).toEqual([101, 'tcp']);
    expect(body).toBe(socket);
    expect(heads[0]).toMatch(/^POST \/attach HTTP\/1\.1\r\n/);
    expect(heads[0]).toMatch(/connection: upgrade\r\nupgrade: tcp/);
    socket!.end('late');
    expect(await textOf(socket!)).toBe('earlylate');
  });

  it('half-closes: after the end of the input, the output goes on', async () => {
    const { transport, server } = await switching((socket) => {
      const input: Buffer[] = [];
      socket.on('data', (chunk: Buffer) => input.push(chunk));
      socket.on('end', () => setTimeout(() => socket.end(`got ${Buffer.concat(input)}`), 30));
    }, where);
    const { socket } = await transport.upgrade(ATTACH);
    const connection = new HijackedConnection(socket!, false);
    await connection.write('a');
    await connection.end('b');
    expect(await connection.text()).toBe('got ab');
    await until(() => server.open() === 0 && socket!.destroyed);
  });

  it('closes by itself when the other side ends first', async () => {
    const { transport, server } = await switching((socket) => socket.end('bye'), where);
    const { socket } = await transport.upgrade(ATTACH);
    expect(await textOf(socket!)).toBe('bye');
    await until(() => socket!.closed && server.open() === 0);
  });

  it('fails with a typed error, and ends no process, when it breaks', async () => {
    // Closing with unread input resets a connection of either kind.
    const { transport } = await switching((socket) => {
      socket.pause();
      setTimeout(() => socket.destroy(), 40);
    }, where);
    const { socket } = await transport.upgrade(ATTACH);
    const written = new Promise((resolve) => socket!.write(Buffer.alloc(5_000_000), resolve));
    const error = await rejection(textOf(socket!));
    expect(error).toBeInstanceOf(ConnectionError);
    expect(error).toMatchObject({ code: 'CONNECTION_LOST', cause: { code: 'ECONNRESET' } });
    expect(await written).toBeInstanceOf(Error);
  });

  it('refuses to write when the other side has ended', async () => {
    const { transport } = await switching((socket) => socket.end(), where);
    const connection = new HijackedConnection((await transport.upgrade(ATTACH)).socket!, false);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(await rejection(connection.write('a'))).toHaveProperty('code', 'NOT_WRITABLE');
    expect(await connection.text()).toBe('');
  });
});

describe('the end of the input', () => {
  const stuffed = async (signal?: AbortSignal) => {
    const { transport, server } = await switching((socket) => socket.pause());
    const { socket } = await transport.upgrade({ ...ATTACH, signal });
    const connection = new HijackedConnection(socket!, false);
    const writing = rejection(connection.write(Buffer.alloc(5_000_000)));
    const ending = rejection(connection.end());
    await until(() => server.sockets.length === 1);
    return { server, ends: Promise.all([writing, ending]) };
  };

  it('is not reported as sent if the connection breaks before', async () => {
    const { server, ends } = await stuffed();
    server.sockets[0]!.destroy();
    for (const error of await ends) expect(error).toBeInstanceOf(ConnectionError);
  });

  it('is not reported as sent if the call is aborted before', async () => {
    const controller = new AbortController();
    const { ends } = await stuffed(controller.signal);
    controller.abort();
    for (const error of await ends) expect(error).toBeInstanceOf(AbortError);
  });
});

describe('an upgrade', () => {
  it('is aborted before and after it happens', async () => {
    const silent = await rawServer((socket) => socket.resume());
    const early = new AbortController();
    const waiting = rejection(transportTo(silent.endpoint).upgrade({ ...ATTACH, signal: early.signal }));
    await until(() => silent.sockets.length === 1);
    early.abort();
    expect(await waiting).toBeInstanceOf(AbortError);

    const { transport, server } = await switching(echo);
    const late = new AbortController();
    const { socket } = await transport.upgrade({ ...ATTACH, signal: late.signal });
    const reading = rejection(textOf(socket!));
    late.abort('enough');
    expect(await reading).toMatchObject({ name: 'AbortError', cause: 'enough' });
    await until(() => server.open() === 0);
  });

  it.each([404, 200])('that is answered with %i gives a body and no socket', async (status) => {
    const server = await rawServer((socket) =>
      onRequest(socket, () => socket.write(`HTTP/1.1 ${status} X\r\ncontent-length: 4\r\n\r\nbody`)),
    );
    const response = await transportTo(server.endpoint).upgrade({ ...ATTACH, body: '{"Tty":false}' });
    expect(response.status).toBe(status);
    expect(response.socket).toBeUndefined();
    expect(await textOf(response.body)).toBe('body');
    await until(() => server.open() === 0);
  });
});

describe('HijackedConnection', () => {
  it('tells output and errors apart, iterated', async () => {
    const { transport } = await switching((socket) => {
      socket.end(Buffer.concat([frame(1, 'out'), frame(2, 'err')]));
    });
    const { socket } = await transport.upgrade(ATTACH);
    const frames = [];
    for await (const { stream, chunk } of new HijackedConnection(socket!, true))
      frames.push([stream, `${chunk}`]);
    expect(frames).toEqual([
      ['stdout', 'out'],
      ['stderr', 'err'],
    ]);
  });

  it('takes a pipe into stdin, with backpressure, and ends the input with it', async () => {
    const { transport } = await switching(echo);
    const { socket } = await transport.upgrade(ATTACH);
    const connection = new HijackedConnection(socket!, false);
    const source = Readable.from(Array.from({ length: 100 }, () => Buffer.alloc(50_000, 'x')));
    const [text] = await Promise.all([connection.text(), pipeline(source, connection.stdin)]);
    expect(text.length).toBe(5_000_000);
  });

  it('closes the connection when a stream that is piped into stdin fails', async () => {
    const { transport, server } = await switching((socket) => socket.resume());
    const { socket } = await transport.upgrade(ATTACH);
    const connection = new HijackedConnection(socket!, false);
    const source = new PassThrough();
    const piping = rejection(pipeline(source, connection.stdin));
    const reading = rejection(connection.text());
    source.destroy(new Error('mine'));
    expect((await piping).message).toBe('mine');
    expect(await reading).toBeInstanceOf(ConnectionError);
    await until(() => server.open() === 0);
  });

  it('keeps the output of a process that ends before its input', async () => {
    const { transport } = await switching((socket) => {
      socket.write('x'.repeat(100_000), () => socket.destroySoon());
    }, 'tcp');
    const { socket } = await transport.upgrade(ATTACH);
    const connection = new HijackedConnection(socket!, false);
    await new Promise((resolve) => setTimeout(resolve, 50));
    const writes = (async () => {
      for (;;) await connection.write('more');
    })();
    const failed = rejection(writes);
    await new Promise((resolve) => setTimeout(resolve, 150));
    expect(await connection.text()).toBe('x'.repeat(100_000));
    expect(await failed).toHaveProperty('code', expect.stringMatching(/^(NOT_WRITABLE|CONNECTION_LOST)$/));
  });

  it('refuses to write after the end, and if the engine did not hand the connection over', async () => {
    const { transport } = await switching(echo);
    const { socket } = await transport.upgrade(ATTACH);
    const connection = new HijackedConnection(socket!, false);
    await connection.end();
    await connection.end();
    for (const error of [
      await rejection(connection.write('a')),
      await rejection(connection.end('a')),
      await rejection(new HijackedConnection(Readable.from([]), false).write('a')),
    ]) {
      expect(error).toBeInstanceOf(StreamError);
      expect(error).toHaveProperty('code', 'NOT_WRITABLE');
    }
    const readOnly = new HijackedConnection(Readable.from([Buffer.from('only output')]), false);
    expect(readOnly.socket).toBeUndefined();
    expect(await rejection(readOnly.end())).toHaveProperty('code', 'NOT_WRITABLE');
    readOnly.stdin.write('a');
    expect((await once(readOnly.stdin, 'error'))[0]).toHaveProperty('code', 'NOT_WRITABLE');
    const ended = new HijackedConnection(Readable.from([]), false);
    ended.stdin.end();
    expect((await once(ended.stdin, 'error'))[0]).toHaveProperty('code', 'NOT_WRITABLE');
    expect(await readOnly.text()).toBe('only output');
  });

  it('is closed by close(), by leaving its block, and by leaving a loop', async () => {
    const { transport, server } = await switching((socket) => {
      socket.on('data', () => {});
      socket.write('a');
    });
    const open = async () => new HijackedConnection((await transport.upgrade(ATTACH)).socket!, false);
    await (await open()).close();
    {
      await using connection = await open();
      expect(connection.socket!.destroyed).toBe(false);
    }
    for await (const { chunk } of await open()) {
      expect(`${chunk}`).toBe('a');
      break;
    }
    await until(() => server.sockets.length === 3 && server.open() === 0);
  });
});
