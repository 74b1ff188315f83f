/** Websockets, through undici's framing, against a server that makes its frames by hand. */
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import type { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { deflateRawSync } from 'node:zlib';
import { connect } from 'fairlead/v1.41';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { AbortError, ConnectionError, EngineError, StreamError } from '../../../../src/errors.js';
import type { TransportRequest } from '../../../../src/transport/transport.js';
import { rejection, textOf, until } from '../../helpers/async.js';
import { answering, onRequest, type RawServer, rawServer, transportTo } from '../../helpers/server.js';

const ATTACH = {
  method: 'GET',
  path: '/attach/ws',
  headers: { 'x-mine': '1' },
  protocol: 'websocket',
} satisfies TransportRequest;

// https://www.rfc-editor.org/rfc/rfc6455#section-5.2
const TEXT = 0x81;
const BINARY = 0x82;
const CLOSE = 0x88;
const PING = 0x89;
const PONG = 0x8a;
const MIB = 1024 * 1024;

function frame(head: number, payload: Buffer | string): Buffer {
  const bytes = Buffer.from(payload);
  const { length } = bytes;
  const header = Buffer.alloc(length < 126 ? 2 : length < 65536 ? 4 : 10);
  header[0] = head;
  if (length < 126) header[1] = length;
  else if (length < 65536) {
    header[1] = 126;
    header.writeUInt16BE(length, 2);
  } else {
    header[1] = 127;
    header.writeUInt32BE(length, 6);
  }
  return Buffer.concat([header, bytes]);
}

function closing(code: number, reason = ''): Buffer {
  const payload = Buffer.alloc(2 + reason.length);
  payload.writeUInt16BE(code, 0);
  payload.write(reason, 2);
  return frame(CLOSE, payload);
}

interface Received {
  readonly head: number;
  readonly payload: Buffer;
}

/** Calls back for every frame of a client, which masks them. */
function onFrame(socket: Socket, callback: (frame: Received) => void): void {
  let bytes = Buffer.alloc(0);
  socket.on('data', (chunk: Buffer) => {
    bytes = Buffer.concat([bytes, chunk]);
    for (;;) {
      if (bytes.length < 2) return;
      const short = bytes[1]! & 0x7f;
      const mask = short < 126 ? 2 : short === 126 ? 4 : 10;
      if (bytes.length < mask + 4) return;
      const length = short < 126 ? short : short === 126 ? bytes.readUInt16BE(2) : bytes.readUInt32BE(6);
      const end = mask + 4 + length;
      if (bytes.length < end) return;
      const key = bytes.subarray(mask, mask + 4);
      const payload = bytes.subarray(mask + 4, end).map((byte, index) => byte ^ key[index % 4]!);
      callback({ head: bytes[0]!, payload: Buffer.from(payload) });
      bytes = bytes.subarray(end);
    }
  });
}

const acceptOf = (head: string) =>
  createHash('sha1')
    .update(`${/sec-websocket-key: (\S+)/i.exec(head)![1]}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`)
    .digest('base64');

interface Peer extends RawServer {
  readonly heads: string[];
  readonly frames: Received[];
}

/**
 * Makes a server that completes the handshake and sends the first bytes with it. Gives the server's side of the
 * connection to the caller.
 */
async function peer(
  then: (socket: Socket, frames: Received[]) => void = () => {},
  first: Buffer = Buffer.alloc(0),
  where: 'unix' | 'tcp' = 'unix',
): Promise<Peer> {
  const heads: string[] = [];
  const frames: Received[] = [];
  const server = await rawServer((socket) => {
    onRequest(socket, (head) => {
      heads.push(head);
      socket.removeAllListeners('data');
      const answer = `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${acceptOf(head)}\r\n\r\n`;
      socket.write(Buffer.concat([Buffer.from(answer), first]));
      onFrame(socket, (received) => frames.push(received));
      then(socket, frames);
    });
  }, where);
  return { ...server, heads, frames };
}

async function opened({ endpoint }: RawServer, request: Partial<TransportRequest> = {}): Promise<Duplex> {
  const { socket } = await transportTo(endpoint).upgrade({ ...ATTACH, ...request });
  return socket!;
}

/** Sends all data back, and closes when the client does. */
const echo = (socket: Socket) => {
  onFrame(socket, ({ head, payload }) => {
    if (head === CLOSE) socket.end(frame(CLOSE, payload));
    else socket.write(frame(head, payload));
  });
};

describe.each(['unix', 'tcp'] as const)('a websocket over %s', (where) => {
  it('is a stream of the bytes in its messages, text and binary, from the first one on', async () => {
    const messages = [Buffer.from('grüße, '), Buffer.from([0x61, 0xff, 0x0a])] as const;
    const first = Buffer.concat([frame(TEXT, messages[0]), frame(BINARY, messages[1])]);
    const server = await peer((socket) => socket.end(closing(1000)), first, where);
    const { status, headers, socket, body } = await transportTo(server.endpoint).upgrade(ATTACH);
    expect([status, headers['upgrade']]).toEqual([101, 'websocket']);
    expect(body).toBe(socket);
    const chunks: Buffer[] = [];
    for await (const chunk of socket!) chunks.push(chunk);
    expect(Buffer.concat(chunks)).toEqual(Buffer.concat(messages));
    await until(() => socket!.closed && server.open() === 0);
    expect(server.heads[0]).toMatch(/^GET \/attach\/ws HTTP\/1\.1\r\n/);
    expect(server.heads[0]).toMatch(/upgrade: websocket\r\n/i);
    expect(server.heads[0]).toMatch(/x-mine: 1\r\n/);
    expect(server.heads[0]).toMatch(/sec-websocket-version: 13/);
  });

  it('sends each write as a binary message, and the end as a close', async () => {
    const server = await peer(echo, undefined, where);
    const socket = await opened(server);
    socket.write('text');
    socket.write(Buffer.from([0, 255]));
    const echoed: Buffer[] = [];
    socket.on('data', (chunk: Buffer) => echoed.push(chunk));
    await until(() => Buffer.concat(echoed).length === 6);
    socket.end('last');
    await until(() => socket.closed && server.open() === 0);
    expect(server.frames.map(({ head, payload }) => [head, payload.toString('latin1')])).toEqual([
      [BINARY, 'text'],
      [BINARY, '\0\xff'],
      [BINARY, 'last'],
      [CLOSE, '\x03\xe8'],
    ]);
    expect(socket.errored).toBeNull();
  });

  it('carries large messages, and many small ones', async () => {
    const large = Buffer.alloc(3_000_000, 'l');
    const small = Array.from({ length: 20_000 }, (_, index) => `${index}\n`);
    const server = await peer(echo, undefined, where);
    const socket = await opened(server);
    const expected = Buffer.concat([large, Buffer.from(small.join(''))]);
    const reading = (async () => {
      const chunks: Buffer[] = [];
      let length = 0;
      for await (const chunk of socket) {
        chunks.push(chunk);
        length += chunk.length;
        if (length === expected.length) break;
      }
      return Buffer.concat(chunks);
    })();
    socket.write(large);
    for (const each of small) if (!socket.write(each)) await once(socket, 'drain');
    expect((await reading).equals(expected)).toBe(true);
  });

  it('is lost with a typed error, which ends no process', async () => {
    for (const how of ['end', 'destroy', 'resetAndDestroy'] as const) {
      if (where === 'unix' && how === 'resetAndDestroy') continue;
      const server = await peer((socket) => setTimeout(() => socket[how](), 20), frame(TEXT, 'a'), where);
      const error = await rejection(textOf(await opened(server)));
      expect(error).toBeInstanceOf(ConnectionError);
      expect(error).toHaveProperty('code', 'CONNECTION_LOST');
      const unread = await opened(server);
      await until(() => server.sockets.length === 2 && server.sockets[1]!.destroyed);
      unread.destroy();
    }
  });
});

describe('a websocket', () => {
  it('stops the engine when nobody reads', async () => {
    let written = 0;
    const message = frame(BINARY, Buffer.alloc(32 * 1024));
    const server = await peer((socket) => {
      const more = () => {
        while (socket.write(message)) written += message.length;
        written += message.length;
      };
      socket.on('drain', more);
      more();
    });
    const socket = await opened(server);
    await once(socket, 'readable');
    await new Promise((resolve) => setTimeout(resolve, 200));
    const held = written;
    // The limit is the size of the buffers of both processes and of the system.
    expect(held).toBeLessThan(4_000_000);
    expect(socket.readableLength).toBeLessThan(400_000);
    let read = 0;
    for await (const chunk of socket) {
      read += chunk.length;
      if (read > held + 5_000_000) break;
    }
    expect(read).toBeGreaterThan(held);
    await until(() => server.open() === 0);
  });

  it('stops the caller when the engine does not read', async () => {
    const server = await peer((socket) => socket.pause());
    const socket = await opened(server);
    const state = { written: 0 };
    const writing = (async () => {
      for (;;) {
        await new Promise<void>((resolve, reject) =>
          socket.write(Buffer.alloc(65536), (error) => (error ? reject(error) : resolve())),
        );
        state.written += 65536;
      }
    })();
    const failed = rejection(writing);
    await new Promise((resolve) => setTimeout(resolve, 150));
    expect(state.written).toBeLessThan(4_000_000);
    socket.destroy();
    expect(await failed).toBeInstanceOf(Error);
  });

  it('ends its connection if the engine does not answer the close', async () => {
    const server = await peer(() => {});
    const socket = await opened(server);
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    onTestFinished(() => {
      vi.useRealTimers();
    });
    socket.resume().end();
    await once(socket, 'finish');
    await vi.advanceTimersByTimeAsync(4999);
    expect(socket.destroyed).toBe(false);
    vi.advanceTimersByTime(1);
    vi.useRealTimers();
    await until(() => socket.closed && server.open() === 0);
    expect(server.frames.map(({ head }) => head)).toEqual([CLOSE]);
    expect(socket.errored).toBeNull();
  });

  it('closes without an end when it is destroyed, even after its own end was written', async () => {
    for (const ended of [false, true]) {
      const server = await peer(() => {}, frame(TEXT, 'a'));
      const socket = await opened(server);
      const seen: string[] = [];
      for (const name of ['end', 'close', 'error']) socket.on(name, () => seen.push(name));
      await once(socket, 'data');
      if (ended) socket.end();
      socket.destroy();
      await until(() => seen.includes('close') && server.open() === 0);
      await new Promise((resolve) => setTimeout(resolve, 20));
      expect(seen).toEqual(['close']);
    }
  });

  it('is closed by an engine that waits for the client to close the connection', async () => {
    const server = await peer((socket) => socket.write(closing(1000)), frame(TEXT, 'a'));
    const socket = await opened(server);
    const reading = textOf(socket);
    await until(() => server.open() === 0);
    server.sockets[0]!.end();
    expect(await reading).toBe('a');
    expect(server.frames.map(({ head }) => head)).toEqual([CLOSE]);
  });

  it('answers pings', async () => {
    const server = await peer((socket) => socket.write(frame(PING, 'there?')));
    (await opened(server)).resume();
    await until(() => server.frames.length > 0);
    expect(server.frames[0]).toEqual({ head: PONG, payload: Buffer.from('there?') });
  });

  it('fails when the engine closes it with an error', async () => {
    const server = await peer((socket) => socket.end(closing(1011, 'no more')), frame(TEXT, 'a'));
    const error = await rejection(textOf(await opened(server)));
    expect(error).toBeInstanceOf(StreamError);
    expect(error).toMatchObject({ code: 'BODY_BROKEN', detail: { code: 1011, reason: 'no more' } });
    expect(error.message).toContain('no more');
  });

  it.each<[string, Buffer]>([
    ['a text that is not UTF-8', frame(TEXT, Buffer.from([0xff]))],
    ['an unknown kind of frame', frame(0x83, 'a')],
    ['a continuation of nothing', frame(0x80, 'a')],
    ['a reserved bit', frame(0xc2, 'a')],
    ['the bit of compression', frame(0xc1, deflateRawSync('aaaaaaaaaaaaaaaaaaaaaa'))],
    ['a masked frame', Buffer.from([TEXT, 0x81, 1, 2, 3, 4, 0x60])],
    ['a message within a message', Buffer.concat([frame(0x01, 'a'), frame(TEXT, 'b')])],
    ['a ping in pieces', frame(0x09, 'a')],
    ['a long ping', frame(PING, Buffer.alloc(126))],
    ['a close of one byte', frame(CLOSE, 'a')],
    ['a close with a forbidden code', closing(1005)],
    ['a close whose reason is not UTF-8', frame(CLOSE, Buffer.from([3, 0xe8, 0xff]))],
  ])('fails when the engine violates the protocol: %s', async (_what, bytes) => {
    const server = await peer(() => {}, bytes);
    const socket = await opened(server);
    const error = await rejection(textOf(socket));
    expect(error).toBeInstanceOf(StreamError);
    expect(error).toHaveProperty('code', 'MALFORMED_MESSAGE');
    expect(error.message).toMatch(/protocol: \w/);
    await until(() => server.open() === 0);
  });

  it('does not ask for compression, and refuses an engine that compresses all the same', async () => {
    const server = await peer();
    (await opened(server)).destroy();
    expect(server.heads[0]).not.toMatch(/extensions|deflate/i);
    for (const extension of ['permessage-deflate', 'permessage-deflate; client_max_window_bits=15', 'x']) {
      const compressing = await rawServer((socket) =>
        onRequest(socket, (head) =>
          socket.write(
            `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${acceptOf(head)}\r\nSec-WebSocket-Extensions: ${extension}\r\n\r\n`,
          ),
        ),
      );
      const error = await rejection(opened(compressing));
      expect(error).toHaveProperty('code', 'NOT_SWITCHED');
      expect(error.message).toContain(extension);
      await until(() => compressing.open() === 0);
    }
  });

  it('takes a message of 64 MiB, in one piece and in several', async () => {
    const piece = Buffer.alloc(16 * MIB, 'p');
    const pieces = [frame(0x02, piece), frame(0x00, piece), frame(PING, ''), frame(0x00, piece)];
    const server = await peer((socket) => {
      for (const each of [frame(BINARY, Buffer.alloc(64 * MIB, 'w')), ...pieces, frame(0x80, piece)])
        socket.write(each);
      socket.end(closing(1000));
    });
    let length = 0;
    for await (const chunk of await opened(server)) length += chunk.length;
    expect(length).toBe(128 * MIB);
  });

  const header = (head: number, length: bigint) => {
    const bytes = Buffer.alloc(10);
    bytes.set([head, 127]);
    bytes.writeBigUInt64BE(length, 2);
    return bytes;
  };

  it.each<[string, Buffer]>([
    ['text that is too long by a byte', header(TEXT, BigInt(64 * MIB + 1))],
    ['bytes', header(BINARY, 2n ** 31n)],
    ['a length beyond all numbers', header(BINARY, 2n ** 63n - 1n)],
    ['pieces', Buffer.concat([frame(0x02, Buffer.alloc(MIB)), header(0x00, BigInt(63 * MIB + 1))])],
    ['empty pieces', Buffer.concat([frame(0x01, ''), ...Array(140_000).fill(frame(0x00, ''))])],
  ])('fails as soon as a message is too large: %s', async (_what, bytes) => {
    const server = await peer(() => {}, Buffer.concat([frame(TEXT, 'before'), bytes]));
    const socket = await opened(server);
    const error = await rejection(textOf(socket));
    expect(error).toBeInstanceOf(StreamError);
    expect(error).toHaveProperty('code', 'MESSAGE_TOO_LARGE');
    await until(() => server.open() === 0);
  });

  it.each<[string, string]>([
    ['another key', 'Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: AAAA'],
    ['another protocol', 'Upgrade: tcp\r\nConnection: Upgrade'],
  ])('is not opened if the handshake is answered for %s', async (_what, headers) => {
    const server = await answering(`HTTP/1.1 101 Switching Protocols\r\n${headers}\r\n\r\n`);
    const error = await rejection(opened(server));
    expect(error).toBeInstanceOf(StreamError);
    expect(error).toHaveProperty('code', 'NOT_SWITCHED');
    await until(() => server.open() === 0);
  });

  it('is aborted before and after it is opened, and is closed with its transport', async () => {
    const silent = await rawServer((socket) => socket.resume());
    const early = new AbortController();
    const waiting = rejection(opened(silent, { signal: early.signal }));
    await until(() => silent.sockets.length === 1);
    early.abort();
    expect(await waiting).toBeInstanceOf(AbortError);
    await until(() => silent.open() === 0);
    expect(await rejection(opened(silent, { signal: AbortSignal.abort() }))).toBeInstanceOf(AbortError);

    const server = await peer();
    const transport = transportTo(server.endpoint);
    const late = new AbortController();
    const timeouts = { readTimeout: 500 };
    const { socket } = await transport.upgrade({ ...ATTACH, signal: late.signal, timeouts });
    await new Promise((resolve) => setTimeout(resolve, 800));
    expect(socket!.destroyed).toBe(false);
    const reading = rejection(textOf(socket!));
    late.abort('enough');
    expect(await reading).toMatchObject({ name: 'AbortError', cause: 'enough' });
    await until(() => server.open() === 0);

    const another = (await transport.upgrade(ATTACH)).socket!;
    const read = rejection(textOf(another));
    await transport.close();
    expect(await read).toHaveProperty('code', 'CONNECTION_CLOSED');
    await until(() => server.open() === 0);
    expect(await rejection(transport.upgrade(ATTACH))).toHaveProperty('code', 'CONNECTION_CLOSED');
  });

  it('rejects if the read timeout expires, or if the engine cannot be reached', async () => {
    const silent = await rawServer((socket) => socket.resume());
    const error = await rejection(opened(silent, { timeouts: { readTimeout: 30 } }));
    expect(error).toHaveProperty('code', 'READ_TIMEOUT');
    const nowhere = transportTo({ kind: 'unix', path: '/nowhere/docker.sock' }).upgrade(ATTACH);
    expect(await rejection(nowhere)).toHaveProperty('code', 'SOCKET_NOT_FOUND');
  });
});

describe('ContainerAttachWebsocket', () => {
  function engineOf({ endpoint }: RawServer) {
    const engine = connect({ uri: endpoint.kind === 'unix' ? `unix://${endpoint.path}` : '' });
    onTestFinished(() => engine.close());
    return engine;
  }

  it('is the websocket', async () => {
    const server = await peer(echo);
    const socket = await engineOf(server).containers.ContainerAttachWebsocket({ id: 'a', stream: true });
    socket.write('there and back');
    expect(String((await once(socket, 'data'))[0])).toBe('there and back');
    expect(server.heads[0]).toMatch(/^GET \/v1\.41\/containers\/a\/attach\/ws\?stream=true HTTP/);
  });

  it("rejects with the engine's refusal, or if the engine does not switch protocols", async () => {
    const body = '{"message":"is paused"}';
    const refusing = await answering(
      `HTTP/1.1 409 Conflict\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n${body}`,
    );
    const error = await rejection(
      engineOf(refusing).containers.ContainerAttachWebsocket({ id: 'a', stream: true }),
    );
    expect(error).toBeInstanceOf(EngineError);
    expect(error).toMatchObject({ status: 409, code: 'CONFLICT' });
    expect(error.message).toContain('is paused');
    const whole = await answering('HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok');
    const other = await rejection(engineOf(whole).containers.ContainerAttachWebsocket({ id: 'a' }));
    expect(other).toHaveProperty('code', 'NOT_SWITCHED');
  });
});
