/** The limit of connections: how many there are, who waits, and in which order. */
import type { Socket } from 'node:net';
import { type Conn, connect, exec, UsageError } from 'fairlead/v1.51';
import { describe, expect, it, onTestFinished } from 'vitest';
import { rejection, until } from '../../helpers/async.js';
import { OK, onRequest, type RawServer, rawServer, uriOf } from '../../helpers/server.js';

/** A server that leaves each request open until the test answers it. */
async function patient() {
  const requests: { readonly path: string; readonly socket: Socket }[] = [];
  const server = await rawServer((socket) => {
    onRequest(socket, (head) => requests.push({ path: head.split(' ')[1]!, socket }));
  });
  return { server, requests };
}

function engineWith({ server }: { server: RawServer }, connections: number, more: Omit<Conn, 'uri'> = {}) {
  const engine = connect({ uri: uriOf(server), connections, ...more });
  onTestFinished(() => engine.close());
  return engine;
}

const soon = () => new Promise((resolve) => setTimeout(resolve, 20));

describe('the limit of connections', () => {
  it.each([1, 3])('holds, and calls get their turn in order: %i', async (limit) => {
    const { server, requests } = await patient();
    const engine = engineWith({ server }, limit);
    const calls = Array.from({ length: 20 }, (_, at) => engine.fetch({ url: `/${at}`, method: 'post' }));
    for (let at = 0; at < calls.length; at++) {
      await until(() => requests.length > at);
      await soon();
      expect(requests.length).toBe(Math.min(at + limit, calls.length));
      requests[at]!.socket.write(OK);
      await calls[at];
    }
    expect(requests.map(({ path }) => path)).toEqual(calls.map((_, at) => `/${at}`));
    expect(server.sockets.length).toBe(limit);
  });

  it('is not there by default', async () => {
    const { server, requests } = await patient();
    const engine = engineWith({ server }, Number.POSITIVE_INFINITY);
    const calls = Array.from({ length: 50 }, () => rejection(engine.fetch({ url: '/' })));
    await until(() => requests.length === 50);
    await engine.close();
    await Promise.all(calls);
  });

  it.each([0, -1, 1.5, Number.NaN, '5', null, [3]])('is refused as %j', (connections) => {
    expect(() => connect({ uri: 'unix:///a', connections: connections as number })).toThrow(UsageError);
  });

  it('lets a call that waits be aborted, time out and be closed, without a turn', async () => {
    const { server, requests } = await patient();
    const engine = engineWith({ server }, 1);
    const first = engine.fetch({ url: '/first' });
    await until(() => requests.length === 1);
    const controller = new AbortController();
    const aborted = rejection(engine.fetch({ url: '/aborted', signal: controller.signal }));
    const late = rejection(engine.fetch({ url: '/late', timeouts: { callTimeout: 20 } }));
    const next = engine.fetch({ url: '/next' });
    controller.abort();
    expect(await aborted).toMatchObject({ code: 'ABORTED' });
    expect(await late).toMatchObject({ code: 'CALL_TIMEOUT' });
    requests[0]!.socket.write(OK);
    expect(await first).toBe('ok');
    await until(() => requests.length === 2);
    const closed = rejection(engine.fetch({ url: '/closed' }));
    requests[1]!.socket.write(OK);
    expect(await next).toBe('ok');
    await until(() => requests.length === 3);
    const waiting = rejection(engine.fetch({ url: '/waiting' }));
    await engine.close();
    for (const error of [await closed, await waiting])
      expect(error).toMatchObject({ code: 'CONNECTION_CLOSED' });
    expect(requests.map(({ path }) => path)).toEqual(['/first', '/next', '/closed']);
  });

  it('counts an answer until it was read or given up', async () => {
    const { server, requests } = await patient();
    const engine = engineWith({ server }, 1);
    const streaming = engine.fetch({ url: '/stream', as: 'stream' });
    await until(() => requests.length === 1);
    requests[0]!.socket.write('HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n2\r\nab\r\n');
    const stream = await streaming;
    const next = engine.fetch({ url: '/next' });
    await soon();
    expect(requests.length).toBe(1);
    stream.destroy();
    await until(() => requests.length === 2);
    requests[1]!.socket.write(OK);
    expect(await next).toBe('ok');
  });

  it('goes on after calls that fail', async () => {
    let count = 0;
    const server = await rawServer((socket) => {
      onRequest(socket, () => (++count % 2 === 0 ? socket.write(OK) : socket.destroy()));
    });
    const engine = engineWith({ server }, 2);
    const calls = Array.from({ length: 20 }, () =>
      engine.fetch({ url: '/', method: 'post' }).catch(() => 'lost'),
    );
    const results = await Promise.all(calls);
    expect(results.filter((result) => result === 'ok').length).toBe(10);
    const nowhere = connect({ uri: 'unix:///nowhere/at/all', connections: 1 });
    const errors = await Promise.all(Array.from({ length: 5 }, () => rejection(nowhere._ping.SystemPing())));
    for (const error of errors) expect(error).toMatchObject({ code: 'SOCKET_NOT_FOUND' });
    await nowhere.close();
  });

  it('does not count a connection that was handed over', async () => {
    for (const answer of [
      'HTTP/1.1 101 UPGRADED\r\nconnection: upgrade\r\nupgrade: tcp\r\ncontent-type: application/vnd.docker.raw-stream\r\n\r\n',
      // As Docker hands a connection over without an upgrade.
      'HTTP/1.1 200 OK\r\ncontent-type: application/vnd.docker.raw-stream\r\n\r\n',
    ]) {
      const { server, requests } = await patient();
      const engine = engineWith({ server }, 1);
      const attaching = engine.containers.ContainerAttach({ id: 'a', stream: true }, { as: 'socket' });
      await until(() => requests.length === 1);
      requests[0]!.socket.write(answer);
      const socket = await attaching;
      const next = engine.fetch({ url: '/next' });
      await until(() => requests.length === 2);
      requests[1]!.socket.write(OK);
      expect(await next).toBe('ok');
      socket.destroy();
    }
  });

  it('holds when a connection that was handed over ends', async () => {
    const { server, requests } = await patient();
    const engine = engineWith({ server }, 1);
    const attaching = engine.containers.ContainerAttach({ id: 'a', stream: true }, { as: 'socket' });
    await until(() => requests.length === 1);
    requests[0]!.socket.write(
      'HTTP/1.1 200 OK\r\ncontent-type: application/vnd.docker.raw-stream\r\n\r\nout',
    );
    const socket = await attaching;
    const calls = ['/one', '/two', '/three'].map((url) => engine.fetch({ url }));
    await until(() => requests.length === 2);
    requests[0]!.socket.end();
    await new Promise((resolve) => socket.resume().once('end', resolve));
    socket.end();
    for (const at of [1, 2, 3]) {
      await until(() => requests.length > at);
      await soon();
      expect(requests.length).toBe(at + 1);
      requests[at]!.socket.write(OK);
    }
    expect(await Promise.all(calls)).toEqual(['ok', 'ok', 'ok']);
  });

  it('does not hold up a question on which an answer waits', async () => {
    const { server, requests } = await patient();
    const engine = engineWith({ server }, 1);
    const logs = engine.containers.ContainerLogs({ id: 'a', stdout: true }, { as: 'data' });
    await until(() => requests.length === 1);
    const later = rejection(engine.fetch({ url: '/later' }));
    // Without a media type, the engine has to be asked for the TTY.
    requests[0]!.socket.write('HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nab');
    await until(() => requests.length > 1 && requests.some(({ path }) => path.endsWith('/json')));
    const body = '{"Config":{"Tty":true}}';
    requests
      .find(({ path }) => path.endsWith('/json'))!
      .socket.write(`HTTP/1.1 200 OK\r\ncontent-length: ${body.length}\r\n\r\n${body}`);
    expect(await logs).toBe('ab');
    await engine.close();
    await later;
  });

  it('lets many compositions work at once', async () => {
    const server = await rawServer((socket) => {
      onRequest(socket, (head) => {
        const [, path] = head.split(' ') as [string, string];
        const body = path.endsWith('/json') ? '{"Running":false,"ExitCode":0}' : '{"Id":"b"}';
        if (path.endsWith('/start'))
          socket.end(
            'HTTP/1.1 101 UPGRADED\r\nconnection: upgrade\r\nupgrade: tcp\r\ncontent-type: application/vnd.docker.raw-stream\r\n\r\nout',
          );
        else
          socket.end(`HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-length: ${body.length}\r\n\r\n${body}`);
      });
    });
    const engine = engineWith({ server }, 2);
    const work = Array.from({ length: 20 }, () =>
      exec(engine, { id: 'a', execConfig: { Cmd: ['a'], Tty: true } }),
    );
    for (const { stdout } of await Promise.all(work)) expect(stdout).toBe('out');
  });
});
