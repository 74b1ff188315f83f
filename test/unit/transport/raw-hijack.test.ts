/** Connections that are handed over with a 200 and no upgrade. */
import { once } from 'node:events';
import type { Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { connect } from 'fairlead/v1.41';
import { describe, expect, it, onTestFinished } from 'vitest';
import { AbortError, ConnectionError, EngineError, StreamError } from '../../../src/errors.js';
import type { TransportRequest } from '../../../src/transport/transport.js';
import { rejection, textOf, until } from '../helpers/async.js';
import { OK, onRequest, type RawServer, rawServer, transportTo } from '../helpers/server.js';

const ATTACH = { method: 'POST', path: '/attach', headers: {} } satisfies TransportRequest;
const RAW = 'HTTP/1.1 200 OK\r\nContent-Type: application/vnd.docker.raw-stream\r\n\r\n';

/**
 * Makes a server that answers the first request with bytes. Gives the server's side of the connection to the caller.
 */
async function handingOver(
  then: (socket: Socket) => void,
  where: 'unix' | 'tcp' = 'unix',
  answer: string = RAW,
) {
  const server = await rawServer((socket) => {
    onRequest(socket, () => {
      socket.removeAllListeners('data');
      socket.write(answer, 'latin1');
      then(socket);
    });
  }, where);
  return { server, transport: transportTo(server.endpoint) };
}

/** Sends all data back, and ends when the client ends. */
function echo(socket: Socket): void {
  socket.pipe(socket);
}

describe.each(['unix', 'tcp'] as const)('a connection handed over with 200, over %s', (where) => {
  it('is read and written, and starts with the bytes that came with the headers', async () => {
    const { transport, server } = await handingOver(echo, where, `${RAW}early `);
    const { status, socket, body } = await transport.upgrade({ ...ATTACH, body: '{"Tty":false}' });
    expect(status).toBe(200);
    expect(body).toBe(socket);
    socket!.write('and ');
    socket!.end('late');
    expect(await textOf(socket!)).toBe('early and late');
    await until(() => socket!.closed && server.open() === 0);
  });

  it('is whole wherever it is cut', async () => {
    const bytes = `${RAW}hello`;
    for (let cut = 1; cut < bytes.length; cut++) {
      const server = await rawServer((socket) => {
        socket.setNoDelay(true);
        onRequest(socket, () => {
          socket.removeAllListeners('data');
          socket.write(bytes.slice(0, cut));
          setImmediate(() => {
            socket.write(bytes.slice(cut));
            echo(socket);
          });
        });
      }, where);
      const transport = transportTo(server.endpoint);
      const { socket } = await transport.upgrade(ATTACH);
      socket!.end(' world');
      expect(await textOf(socket!)).toBe('hello world');
      await transport.close();
      await server.close();
    }
  });

  it('half-closes: after the end of the input, the output goes on', async () => {
    const { transport, server } = await handingOver((socket) => {
      const input: Buffer[] = [];
      socket.on('data', (chunk: Buffer) => input.push(chunk));
      socket.on('end', () => setTimeout(() => socket.end(`got ${Buffer.concat(input)}`), 30));
    }, where);
    const { socket } = await transport.upgrade(ATTACH);
    await new Promise<void>((resolve) => socket!.end('all', resolve));
    expect(await textOf(socket!)).toBe('got all');
    await until(() => server.open() === 0 && socket!.closed);
  });

  it('closes by itself when the other side ends first, and is not used again', async () => {
    const { transport, server } = await handingOver((socket) => socket.end('bye'), where);
    for (let i = 1; i <= 3; i++) {
      const { socket } = await transport.upgrade(ATTACH);
      expect(await textOf(socket!)).toBe('bye');
      expect(server.sockets.length).toBe(i);
      await until(() => socket!.closed && server.open() === 0);
    }
  });

  it('fails with a typed error, and ends no process, when it breaks', async () => {
    const { transport } = await handingOver((socket) => {
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

  it('keeps the data that came before a write failed', async () => {
    const { transport } = await handingOver((socket) => {
      socket.write('x'.repeat(100_000), () => socket.destroySoon());
    }, where);
    const { socket } = await transport.upgrade(ATTACH);
    const failed = (async () => {
      for (;;)
        await new Promise<void>((resolve, reject) =>
          socket!.write('more', (error) => (error ? reject(error) : setImmediate(resolve))),
        );
    })();
    const failure = rejection(failed);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(await textOf(socket!)).toBe('x'.repeat(100_000));
    expect(await failure).toBeInstanceOf(Error);
    await until(() => socket!.closed);
  });

  it('is not read faster than the caller reads', async () => {
    let written = 0;
    const { transport, server } = await handingOver((socket) => {
      const more = () => {
        while (socket.write(Buffer.alloc(65536))) written += 65536;
        written += 65536;
      };
      socket.on('drain', more);
      more();
    }, where);
    const { socket } = await transport.upgrade(ATTACH);
    await once(socket!, 'readable');
    await new Promise((resolve) => setTimeout(resolve, 150));
    const held = written;
    // The limit is the size of the buffers of both processes and of the system.
    expect(held).toBeLessThan(8_000_000);
    let read = 0;
    for await (const chunk of socket!) {
      read += chunk.length;
      if (read > held + 1_000_000) break;
    }
    expect(read).toBeGreaterThan(held);
    await until(() => server.open() === 0);
  });
});

describe('a connection handed over with 200', () => {
  it('is ended by an abort, and not by a timeout', async () => {
    const { transport, server } = await handingOver(echo);
    const controller = new AbortController();
    const timeouts = { readTimeout: 400, writeTimeout: 400 };
    const { socket } = await transport.upgrade({ ...ATTACH, signal: controller.signal, timeouts });
    await new Promise((resolve) => setTimeout(resolve, 600));
    socket!.write('there');
    expect(String((await once(socket!, 'data'))[0])).toBe('there');
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(socket!.destroyed).toBe(false);
    const reading = rejection(textOf(socket!));
    controller.abort('enough');
    const error = await reading;
    expect(error).toBeInstanceOf(AbortError);
    expect(error).toHaveProperty('cause', 'enough');
    await until(() => server.open() === 0);
  });

  it('is ended by close(), and by being destroyed', async () => {
    const { transport, server } = await handingOver(echo);
    const first = (await transport.upgrade(ATTACH)).socket!;
    first.destroy();
    await until(() => server.sockets.length === 1 && server.open() === 0);
    const second = (await transport.upgrade(ATTACH)).socket!;
    const reading = rejection(textOf(second));
    await transport.close();
    expect(await reading).toHaveProperty('code', 'CONNECTION_CLOSED');
    await until(() => server.sockets.length === 2 && server.open() === 0);
  });

  it.each<[string, string, string]>([
    ['a length', 'content-length: 4\r\n\r\nbody', 'tcp'],
    ['chunks', 'transfer-encoding: chunked\r\n\r\n4\r\nbody\r\n0\r\n\r\n', 'tcp'],
    ['its end, where another protocol was asked for', 'connection: close\r\n\r\nbody', 'h2c'],
  ])('is not made from an answer with %s', async (_what, rest, protocol) => {
    const end = protocol === 'tcp' ? () => {} : (socket: Socket) => socket.end();
    const { transport } = await handingOver(end, 'unix', `HTTP/1.1 200 OK\r\n${rest}`);
    const response = await transport.upgrade({ ...ATTACH, protocol });
    expect(response.socket).toBeUndefined();
    expect(await textOf(response.body)).toBe('body');
  });

  it('is given only if the call asked for it', async () => {
    const { transport } = await handingOver((socket) => socket.end('body'));
    const response = await transport.send(ATTACH);
    expect(response).not.toHaveProperty('socket');
    expect(await textOf(response.body)).toBe('body');
  });
});

describe('through the typed API, a connection handed over with 200', () => {
  const CONTAINER = '{"Config":{"Tty":false}}';
  const EXEC = '{"ProcessConfig":{"tty":false}}';
  const frame = (output: string) => {
    const header = Buffer.alloc(8);
    header[0] = 1;
    header.writeUInt32BE(output.length, 4);
    return Buffer.concat([header, Buffer.from(output)]);
  };

  /**
   * Makes an engine that speaks v1.41, where a container's TTY tells the framing. The server hands its processes over
   * with 200.
   */
  async function engineAnswering(answer: string, tty: boolean, then: (socket: Socket) => void) {
    const bodies: string[] = [];
    const server: RawServer = await rawServer((socket) => {
      let came = '';
      socket.on('data', (chunk: Buffer) => {
        came += chunk.toString('latin1');
        const split = came.indexOf('\r\n\r\n');
        if (split < 0) return;
        const head = came.slice(0, split);
        const length = Number(/content-length: (\d+)/i.exec(head)?.[1] ?? 0);
        const body = came.slice(split + 4, split + 4 + length);
        if (body.length < length) return;
        came = '';
        if (head.startsWith('GET')) {
          const of = (head.includes('/exec/') ? EXEC : CONTAINER).replace('false', String(tty));
          socket.write(`HTTP/1.1 200 OK\r\ncontent-length: ${of.length}\r\n\r\n${of}`);
          return;
        }
        bodies.push(body);
        socket.removeAllListeners('data');
        socket.write(answer, 'latin1');
        then(socket);
      });
    });
    const { endpoint } = server;
    const uri = endpoint.kind === 'unix' ? `unix://${endpoint.path}` : '';
    const engine = connect({ uri });
    onTestFinished(() => engine.close());
    return { engine, bodies };
  }

  const framedEcho = (socket: Socket) => {
    socket.on('data', (chunk: Buffer) => socket.write(frame(chunk.toString())));
    socket.on('end', () => socket.end());
  };

  it('is the input and the output of an attached container, framed', async () => {
    const { engine } = await engineAnswering(RAW, false, framedEcho);
    const attached = await engine.containers.ContainerAttach({ id: 'a', stream: true });
    await attached.write('in and out');
    await attached.end(', and the end');
    expect(await attached.text()).toBe('in and out, and the end');
  });

  it('is the input and the output of a command, raw, whose request had a body', async () => {
    const { engine, bodies } = await engineAnswering(RAW, true, echo);
    const started = await engine.exec.ExecStart({ id: 'a', execStartConfig: { Tty: true } });
    await started.end('in and out');
    expect(await started.text()).toBe('in and out');
    expect(bodies).toEqual(['{"Tty":true}']);
  });

  it('is the connection itself as a socket, unlike a whole answer', async () => {
    const { engine } = await engineAnswering(RAW, false, echo);
    const socket = await engine.containers.ContainerAttach({ id: 'a' }, { as: 'socket' });
    socket.end('bare');
    expect(await text(socket)).toBe('bare');
    const whole = await engineAnswering(OK, false, () => {});
    const error = await rejection(whole.engine.containers.ContainerAttach({ id: 'a' }, { as: 'socket' }));
    expect(error).toBeInstanceOf(StreamError);
    expect(error).toHaveProperty('code', 'NOT_SWITCHED');
    expect(error.message).toBe('ContainerAttach: the engine answered without handing over the connection');
  });

  it('is not made from an error', async () => {
    const { engine } = await engineAnswering(
      'HTTP/1.1 404 Nope\r\n\r\n{"message":"no such"}',
      false,
      (socket) => socket.end(),
    );
    const error = await rejection(engine.containers.ContainerAttach({ id: 'a' }));
    expect(error).toBeInstanceOf(EngineError);
    expect(error.message).toContain('no such');
  });
});
