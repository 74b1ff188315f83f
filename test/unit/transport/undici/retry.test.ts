/** A kept-alive connection that turns out to be dead at the moment when a call uses it. */
import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import type { TransportRequest } from '../../../../src/transport/transport.js';
import { rejection, textOf } from '../../helpers/async.js';
import { onRequest, rawServer, transportTo } from '../../helpers/server.js';

const ANSWER = 'HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nOK';
const GET = { method: 'GET', path: '/get', headers: {} } satisfies TransportRequest;

/**
 * Answers the first request of every connection. Reads the second request, so that its arrival is certain, and ends the
 * connection.
 */
async function answersOnce(where: 'unix' | 'tcp', how: 'end' | 'reset' = 'end') {
  const heads: string[] = [];
  const server = await rawServer((socket) => {
    onRequest(socket, (head, index) => {
      heads.push(head.split('\r\n', 1)[0]!);
      if (index === 0) socket.write(ANSWER);
      else if (how === 'reset') socket.resetAndDestroy();
      else socket.end();
    });
  }, where);
  const transport = transportTo(server.endpoint);
  expect(await textOf((await transport.send(GET)).body)).toBe('OK');
  return { server, heads, transport };
}

describe.each(['unix', 'tcp'] as const)('over %s', (where) => {
  it.each(['GET', 'HEAD'])('a %s is sent once more, on a new connection', async (method) => {
    const { transport, heads, server } = await answersOnce(where);
    const { status, body } = await transport.send({ ...GET, method, path: '/again' });
    expect(status).toBe(200);
    await textOf(body).catch(() => {});
    expect(heads).toEqual(['GET /get HTTP/1.1', `${method} /again HTTP/1.1`, `${method} /again HTTP/1.1`]);
    expect(server.sockets.length).toBe(2);
  });

  it.each([
    { method: 'POST' },
    { method: 'PUT', body: 'a' },
    { method: 'DELETE' },
    { method: 'GET', body: 'a' },
  ])('a request that may change something is sent once: %o', async (request) => {
    const { transport, heads } = await answersOnce(where);
    expect(await rejection(transport.send({ ...GET, path: '/once', ...request }))).toMatchObject({
      code: 'CONNECTION_LOST',
    });
    expect(heads.filter((head) => head.includes('/once')).length).toBe(1);
  });

  it('an upgrade is sent once', async () => {
    const { transport, heads } = await answersOnce(where);
    await rejection(transport.upgrade({ ...GET, path: '/once' }));
    expect(heads.length).toBe(2);
  });
});

it('a reset counts as an end', async () => {
  const { transport } = await answersOnce('tcp', 'reset');
  expect(await textOf((await transport.send(GET)).body)).toBe('OK');
});

it('a new connection that is ended is not tried again', async () => {
  const heads: string[] = [];
  const server = await rawServer((socket) =>
    onRequest(socket, (head) => {
      heads.push(head);
      socket.end();
    }),
  );
  const transport = transportTo(server.endpoint);
  expect(await rejection(transport.send(GET))).toMatchObject({ code: 'CONNECTION_LOST' });
  expect(heads.length).toBe(1);
});

it('a request is sent again only once', async () => {
  let requests = 0;
  const server = await rawServer((socket, connection) =>
    onRequest(socket, () => {
      if (requests++ === 0 && connection === 0) socket.write(ANSWER);
      else socket.end();
    }),
  );
  const transport = transportTo(server.endpoint);
  await textOf((await transport.send(GET)).body);
  expect(await rejection(transport.send(GET))).toMatchObject({ code: 'CONNECTION_LOST' });
  expect([requests, server.sockets.length]).toEqual([3, 2]);
});

it('an abort reaches the second try', async () => {
  const controller = new AbortController();
  const server = await rawServer((socket, connection) =>
    onRequest(socket, (_head, index) => {
      if (connection === 0 && index === 0) socket.write(ANSWER);
      else if (connection === 0) socket.end();
      else controller.abort();
    }),
  );
  const transport = transportTo(server.endpoint);
  await textOf((await transport.send(GET)).body);
  expect(await rejection(transport.send({ ...GET, signal: controller.signal }))).toMatchObject({
    code: 'ABORTED',
  });
  const second = server.sockets[1]!;
  if (!second.readableEnded) await once(second, 'end');
});
