/** Interim answers (1xx), asked for or not. Real engines send none; proxies and broken servers do. */
import type { Socket } from 'node:net';
import { describe, expect, it } from 'vitest';
import { ConnectionError, TimeoutError } from '../../../../src/errors.js';
import type { TransportRequest } from '../../../../src/transport/transport.js';
import { rejection, textOf, until } from '../../helpers/async.js';
import { answering, OK, onRequest, rawServer, transportTo } from '../../helpers/server.js';

const GET = { method: 'GET', path: '/x', headers: {} } satisfies TransportRequest;
const POST = { method: 'POST', path: '/x', headers: {}, body: 'body' } satisfies TransportRequest;
const CONTINUE = 'HTTP/1.1 100 Continue\r\n\r\n';
const HINTS = 'HTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\n';
const PROCESSING = 'HTTP/1.1 102 Processing\r\n\r\n';
const SWITCHED = 'HTTP/1.1 101 UPGRADED\r\nConnection: Upgrade\r\nUpgrade: tcp\r\n\r\n';

/** Sends bytes again and again until the connection ends. */
function again(socket: Socket, bytes: string, pause: number): void {
  const timer = setInterval(() => socket.write(bytes), pause);
  socket.on('close', () => clearInterval(timer)).on('end', () => socket.destroy());
}

describe('interim answers before the answer', () => {
  it.each([
    ['one', HINTS],
    ['several', HINTS + PROCESSING + HINTS],
    ['some of an unknown status', 'HTTP/1.1 199 What\r\nx: y\r\n\r\n'],
  ])('are ignored: %s', async (_many, interim) => {
    const server = await answering(interim + OK);
    const transport = transportTo(server.endpoint);
    for (const request of [GET, GET, POST]) {
      const { status, headers, body } = await transport.send(request);
      expect([status, headers['link']]).toEqual([200, undefined]);
      expect(await textOf(body)).toBe('ok');
    }
    expect(server.sockets.length).toBe(1);
  });

  it('are ignored before an upgrade', async () => {
    const server = await answering(`${PROCESSING}${HINTS}${SWITCHED}hello`);
    const { status, socket } = await transportTo(server.endpoint).upgrade(POST);
    expect(status).toBe(101);
    expect(String(socket!.read())).toBe('hello');
    socket!.destroy();
  });

  it('do not restart the read timeout', async () => {
    const server = await rawServer((socket) => onRequest(socket, () => again(socket, PROCESSING, 10)));
    const transport = transportTo(server.endpoint);
    for (const ask of ['send', 'upgrade'] as const) {
      const error = await rejection(transport[ask]({ ...GET, timeouts: { readTimeout: 100 } }));
      expect(error).toBeInstanceOf(TimeoutError);
      expect(error).toHaveProperty('code', 'READ_TIMEOUT');
    }
    await until(() => server.open() === 0);
  });

  it('have an end without any timeout', async () => {
    const flood = await rawServer((socket) => onRequest(socket, () => again(socket, HINTS.repeat(40), 1)));
    const transport = transportTo(flood.endpoint);
    for (const ask of ['send', 'upgrade'] as const) {
      const error = await rejection(transport[ask](POST));
      expect(error).toBeInstanceOf(ConnectionError);
      expect(error).toHaveProperty('code', 'PROTOCOL_ERROR');
    }
    await until(() => flood.open() === 0);
  });
});

describe('an answer that nobody asked for', () => {
  it.each<[string, string, 'send' | 'upgrade', TransportRequest]>([
    ['100 to a GET', CONTINUE + OK, 'send', GET],
    ['100 to a body', CONTINUE + OK, 'send', POST],
    ['100 before an upgrade', CONTINUE + SWITCHED, 'upgrade', POST],
    ['100 after other interim answers', HINTS + CONTINUE + OK, 'send', GET],
    ['101 to a request', SWITCHED, 'send', GET],
    ['101 to a body', SWITCHED, 'send', POST],
    ['101 without its headers', 'HTTP/1.1 101 What\r\n\r\n', 'send', GET],
    ['101 without its headers, to an upgrade', 'HTTP/1.1 101 What\r\n\r\n', 'upgrade', POST],
    ['101 without its headers, before an answer', `HTTP/1.1 101 What\r\n\r\n${OK}`, 'send', GET],
  ])('is a PROTOCOL_ERROR: %s', async (_what, bytes, ask, request) => {
    const server = await rawServer((socket, index) =>
      onRequest(socket, () => socket.write(index === 0 ? bytes : OK)),
    );
    const transport = transportTo(server.endpoint);
    const error = await rejection(transport[ask](request));
    expect(error).toBeInstanceOf(ConnectionError);
    expect(error).toHaveProperty('code', 'PROTOCOL_ERROR');
    expect(error.message).toMatch(/nobody asked|no request had asked/);
    await until(() => server.open() === 0);
    expect(await textOf((await transport.send(GET)).body)).toBe('ok');
  });

  it.each([CONTINUE, 'HTTP/1.1 101 What\r\n\r\n', SWITCHED])(
    'is a PROTOCOL_ERROR on a kept-alive connection, and is not asked for again: %j',
    async (bytes) => {
      const server = await rawServer((socket, connection) =>
        onRequest(socket, (_head, index) => socket.write(connection === 0 && index === 1 ? bytes : OK)),
      );
      const transport = transportTo(server.endpoint);
      expect(await textOf((await transport.send(GET)).body)).toBe('ok');
      expect(await rejection(transport.send(GET))).toHaveProperty('code', 'PROTOCOL_ERROR');
      expect(server.sockets.length).toBe(1);
      expect(await textOf((await transport.send(GET)).body)).toBe('ok');
    },
  );

  it('closes an idle connection, and the next call has another one', async () => {
    const server = await rawServer((socket) =>
      onRequest(socket, () => {
        socket.write(OK);
        setTimeout(() => socket.write(CONTINUE), 20);
      }),
    );
    const transport = transportTo(server.endpoint);
    for (let call = 0; call < 3; call++) {
      expect(await textOf((await transport.send(POST)).body)).toBe('ok');
      await until(() => server.open() === 0);
    }
  });
});
