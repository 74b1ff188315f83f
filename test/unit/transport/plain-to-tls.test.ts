/** Plain HTTP to a server with TLS: the error says so, whatever the server does and however it is called. */

import { once } from 'node:events';
import type { AddressInfo, Socket } from 'node:net';
import { createServer as createTls } from 'node:tls';
import { describe, expect, it, onTestFinished } from 'vitest';
import { client, connect, fetch, invoke } from '../../../generated/docker/index.js';
import type { EngineError } from '../../../src/errors.js';
import { rejection } from '../helpers/async.js';
import { rawServer, uriOf } from '../helpers/server.js';

const page = (body: string, type = 'text/html') =>
  `HTTP/1.1 400 Bad Request\r\nserver: x\r\ncontent-type: ${type}\r\ncontent-length: ${Buffer.byteLength(body)}\r\nconnection: close\r\n\r\n${body}`;

/** The answers of servers with TLS to plain HTTP. */
const answers: Readonly<Record<string, string | Buffer>> = {
  'programs in Go': 'HTTP/1.0 400 Bad Request\r\n\r\nClient sent an HTTP request to an HTTPS server.\n',
  nginx: page(
    '<html>\r\n<head><title>400 The plain HTTP request was sent to HTTPS port</title></head>\r\n<body>\r\n<center><h1>400 Bad Request</h1></center>\r\n</body>\r\n</html>\r\n',
  ),
  Apache: page(
    "<p>Your browser sent a request that this server could not understand.<br />\nReason: You're speaking plain HTTP to an SSL-enabled server port.<br />\n</p>",
    'text/html; charset=iso-8859-1',
  ),
  Tomcat: page(
    'Bad Request\r\nThis combination of host and port requires TLS.\r\n',
    'text/plain;charset=UTF-8',
  ),
  'an alert': Buffer.from([0x15, 3, 1, 0, 2, 2, 70]),
  'an alert of TLS 1.2': Buffer.from([0x15, 3, 3, 0, 2, 2, 22]),
};

const answering = (bytes: string | Buffer) =>
  rawServer((socket) => socket.once('data', () => socket.end(bytes)), 'tcp');

describe.each(Object.entries(answers))('%s', (_, bytes) => {
  it.each<[string, (uri: string) => Promise<unknown>]>([
    ['an unpinned call', (uri) => connect({ uri }).containers.ContainerList()],
    ['a call that streams', (uri) => connect({ uri }).events.SystemEvents({}, { as: 'stream' })],
    ['a hijack', (uri) => connect({ uri }).containers.ContainerAttach({ id: 'a', stream: true })],
    [
      'a pinned client',
      (uri) =>
        invoke(client({ category: 'containers', conn: { uri }, apiVersion: 'v1.41' }), {
          op: 'ContainerList',
        }),
    ],
    [
      'a pinned hijack',
      (uri) =>
        invoke(client({ category: 'containers', conn: { uri }, apiVersion: 'v1.41' }), {
          op: 'ContainerAttach',
          params: { id: 'a', stream: true },
          as: 'socket',
        }),
    ],
    [
      'a websocket',
      (uri) =>
        invoke(client({ category: 'containers', conn: { uri }, apiVersion: 'v1.41' }), {
          op: 'ContainerAttachWebsocket',
          params: { id: 'a' },
          as: 'socket',
        }),
    ],
    ['fetch', (uri) => fetch({ conn: { uri }, url: '/a' })],
    ['fetch of a stream', (uri) => fetch({ conn: { uri }, url: '/a', as: 'stream' })],
    [
      'fetch of an upload',
      (uri) => fetch({ conn: { uri }, url: '/a', method: 'post', body: 'x'.repeat(100) }),
    ],
    ['apiVersion()', (uri) => connect({ uri }).apiVersion()],
  ])('to %s', async (_way, call) => {
    const server = await answering(bytes);
    const uri = uriOf(server);
    const error = await rejection(call(uri));
    expect(error).toMatchObject({ name: 'ConnectionError', code: 'PROTOCOL_ERROR', endpoint: uri });
    expect(error.message).toContain(`use ${uri.replace('tcp:', 'https:')}, or set tls (or mtls)`);
  });
});

describe('a server that closes the connection without a word', () => {
  it.each<[string, (socket: Socket) => void]>([
    ['with an end', (socket) => socket.end()],
    ['with a reset', (socket) => socket.resetAndDestroy()],
  ])('%s', async (_, close) => {
    const server = await rawServer((socket) => socket.once('data', () => close(socket)), 'tcp');
    const uri = uriOf(server);
    const error = await rejection(fetch({ conn: { uri }, url: '/a', method: 'post' }));
    expect(error).toMatchObject({ name: 'ConnectionError', code: 'CONNECTION_LOST' });
    expect(error.message).toContain(`If this port requires TLS, use ${uri.replace('tcp:', 'https:')}`);
    expect(error.stack).toContain(error.message);
  });

  it('such as that of Node', async () => {
    const server = createTls((socket) => socket.on('error', () => {})).listen(0, '127.0.0.1');
    await once(server, 'listening');
    onTestFinished(() => {
      server.close();
    });
    const uri = `http://127.0.0.1:${(server.address() as AddressInfo).port}/base`;
    const error = await rejection(connect({ uri }).containers.ContainerList());
    expect(error.message).toContain(`If this port requires TLS, use ${uri.replace('http:', 'https:')}`);
  });

  it('gets no such advice on a unix socket', async () => {
    const server = await rawServer((socket) => socket.once('data', () => socket.end()));
    const error = await rejection(fetch({ conn: { uri: uriOf(server) }, url: '/a', method: 'post' }));
    expect(error).toMatchObject({ code: 'CONNECTION_LOST' });
    expect(error.message).not.toContain('TLS');
  });
});

describe('a HEAD, whose answer has no words', () => {
  const head = async (bytes: string) => {
    const conn = { uri: uriOf(await answering(bytes)) };
    return rejection(fetch({ conn, url: '/a', method: 'head', throwException: true }));
  };

  it('tells of TLS for programs in Go, which send no headers then', async () => {
    expect(await head(answers['programs in Go'] as string)).toMatchObject({ code: 'PROTOCOL_ERROR' });
  });

  it('is refused by any other 400', async () => {
    expect(await head('HTTP/1.1 400 Bad Request\r\ncontent-length: 9\r\n\r\n')).toMatchObject({
      code: 'BAD_REQUEST',
    });
  });
});

describe('another answer with 400', () => {
  const words = 'Client sent an HTTP request to an HTTPS server.';
  const refused = async (bytes: string, where: 'unix' | 'tcp' = 'tcp') => {
    const server = await rawServer((socket) => socket.once('data', () => socket.end(bytes)), where);
    const conn = { uri: uriOf(server) };
    const error = (await rejection(fetch({ conn, url: '/a', throwException: true }))) as EngineError;
    const entire = fetch({ conn, url: '/a', throwException: true, throwEntireMessage: true, as: 'stream' });
    const stream = ((await rejection(entire)) as EngineError).body as AsyncIterable<Buffer>;
    let text = '';
    for await (const chunk of stream) text += chunk;
    return { error, text };
  };

  it.each([
    [
      'JSON that quotes the words',
      page(`{"message":"${words}"}`, 'application/json'),
      `{"message":"${words}"}`,
    ],
    ['a text', page('Bad Request', 'text/plain'), 'Bad Request'],
    ['no body', page('', 'text/plain'), ''],
    ['a body without a length', 'HTTP/1.0 400 Bad\r\n\r\nno', 'no'],
    ['a long text', page('x'.repeat(300_000), 'text/plain'), 'x'.repeat(300_000)],
  ])('keeps its body: %s', async (_, bytes, body) => {
    const { error, text } = await refused(bytes);
    expect(error).toMatchObject({ name: 'EngineError', code: 'BAD_REQUEST', status: 400 });
    expect(text).toBe(body);
  });

  it('keeps its body if it is a page, which no engine sends', async () => {
    const { error, text } = await refused(page('<h1>Bad Request</h1>'));
    expect(error).toMatchObject({ name: 'ConnectionError', code: 'NOT_AN_ENGINE' });
    expect(text).toBe('<h1>Bad Request</h1>');
  });

  it('is not looked into on a unix socket', async () => {
    const { error } = await refused(page(words, 'text/plain'), 'unix');
    expect(error).toMatchObject({ name: 'EngineError', status: 400 });
  });

  it('that stays without its body ends with the call', async () => {
    const head = 'HTTP/1.1 400 Bad Request\r\ncontent-length: 9\r\n\r\n';
    const server = await rawServer((socket) => socket.once('data', () => socket.write(head)), 'tcp');
    const conn = { uri: uriOf(server) };
    const late = fetch({ conn, url: '/a', timeouts: { readTimeout: 50 } });
    expect(await rejection(late)).toMatchObject({ code: 'READ_TIMEOUT' });
    const aborted = fetch({ conn, url: '/a', signal: AbortSignal.timeout(50) });
    expect(await rejection(aborted)).toMatchObject({ name: 'AbortError' });
    const called = fetch({ conn, url: '/a', timeouts: { callTimeout: 50 } });
    expect(await rejection(called)).toMatchObject({ code: 'CALL_TIMEOUT' });
  });
});
