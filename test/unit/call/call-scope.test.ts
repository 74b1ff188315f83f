/** The call timeout: one clock for everything that a call does. */
import { connect } from 'fairlead';
import { connect as connectV41 } from 'fairlead/v1.41';
import { describe, expect, it, onTestFinished } from 'vitest';
import { AbortError, TimeoutError } from '../../../src/errors.js';
import { rejection, textOf, until } from '../helpers/async.js';
import { deafServer } from '../helpers/deaf-server.js';
import { answering, OK, onRequest, type RawServer, rawServer, uriOf } from '../helpers/server.js';
import { countListeners } from '../helpers/signals.js';

const CHUNKED = 'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n';
const SWITCHED = 'HTTP/1.1 101 UPGRADED\r\nconnection: upgrade\r\nupgrade: tcp\r\n\r\n';
const PING = 'HTTP/1.1 200 OK\r\napi-version: 1.45\r\ncontent-length: 2\r\n\r\nOK';

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

function engineAt(server: Pick<RawServer, 'endpoint'>, pinned = true) {
  const engine = (pinned ? connectV41 : connect)({ uri: uriOf(server) });
  onTestFinished(() => engine.close());
  return engine;
}

async function timeout(call: Promise<unknown>): Promise<TimeoutError> {
  const error = await rejection(call);
  if (!(error instanceof TimeoutError)) throw error;
  return error;
}

describe('the call timeout', () => {
  it('runs while the call connects', async () => {
    const engine = engineAt({ endpoint: await deafServer() });
    const error = await timeout(engine.info.SystemInfo({}, { timeouts: { callTimeout: 40 } }));
    expect(error).toMatchObject({ which: 'call', after: 40, code: 'CALL_TIMEOUT' });
    expect(error.message).toMatch(/call timeout at tcp:/);
  });

  it('runs to the last byte of the body, and destroys the body', async () => {
    const server = await rawServer((socket) =>
      onRequest(socket, () => {
        socket.write(CHUNKED);
        const drip = setInterval(() => socket.write('1\r\na\r\n'), 10);
        socket.on('close', () => clearInterval(drip));
      }),
    );
    // The first call of a process loads modules, too, before its body comes.
    const timeouts = { callTimeout: 800, readTimeout: 5000 };
    const body = await engineAt(server).fetch({ url: '/', as: 'stream', timeouts });
    expect(await timeout(textOf(body))).toMatchObject({ which: 'call', after: 800 });
    await until(() => server.open() === 0);
  });

  it('does not run any more once the whole answer has arrived, even if nobody has read it', async () => {
    const server = await answering(OK);
    const body = await engineAt(server).fetch({ url: '/', as: 'stream', timeouts: { callTimeout: 800 } });
    await pause(900);
    expect(await textOf(body)).toBe('ok');
  });

  it('includes the requests before the call itself: for the version, and for the TTY', async () => {
    const server = await rawServer((socket) =>
      onRequest(socket, (head) => {
        if (/^GET \/_ping /.test(head)) setTimeout(() => socket.write(PING), 60);
      }),
    );
    const unpinned = engineAt(server, false);
    const logs = { id: 'conny', stdout: true };
    const first = await timeout(unpinned.containers.ContainerLogs(logs, { timeouts: { callTimeout: 30 } }));
    expect(first).toMatchObject({ which: 'call', after: 30 });
    // The other calls that wait for the version still get it.
    expect(await unpinned.apiVersion()).toBe('v1.45');
    const pinned = engineAt(server);
    const second = await timeout(pinned.containers.ContainerLogs(logs, { timeouts: { callTimeout: 30 } }));
    expect(second).toMatchObject({ which: 'call', after: 30 });
    await until(() => server.open() <= 1);
  });

  it('ends with an upgrade, and the signal still works', async () => {
    const server = await rawServer((socket) => onRequest(socket, () => socket.write(SWITCHED)));
    const controller = new AbortController();
    const { signal } = controller;
    const socket = await engineAt(server).fetch({
      url: '/attach',
      method: 'post',
      as: 'socket',
      signal,
      timeouts: { callTimeout: 500 },
    });
    if (typeof socket === 'string') throw new Error('the connection was not handed over');
    await pause(800);
    expect(socket.destroyed).toBe(false);
    const reading = rejection(textOf(socket));
    controller.abort();
    expect(await reading).toBeInstanceOf(AbortError);
    await until(() => server.open() === 0);
  });

  it('leaves no timer and no listener behind, however the call ends', async () => {
    const server = await answering(OK);
    const engine = engineAt(server);
    const { signal } = new AbortController();
    const listening = countListeners(signal);
    const timers = () => process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length;
    const before = timers();
    const timeouts = { callTimeout: 60_000 };
    await engine.fetch({ url: '/', signal, timeouts });
    await rejection(engine.containers.ContainerStart({} as never, { signal, timeouts }));
    await rejection(engine.containers.ContainerList({ all: Symbol() } as never, { signal, timeouts }));
    await until(() => listening() === 0 && timers() <= before);
  });

  it('limits apiVersion() of an unpinned engine, and leaves no timer behind', async () => {
    const timers = () => process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length;
    const before = timers();
    const silent = await rawServer((socket) => socket.resume());
    const waiting = connect({ uri: uriOf(silent), timeouts: { callTimeout: 40 } });
    onTestFinished(() => waiting.close());
    expect(await timeout(waiting.apiVersion())).toMatchObject({ which: 'call', after: 40 });
    const server = await answering(PING);
    const settled = connect({ uri: uriOf(server), timeouts: { callTimeout: 60_000 } });
    onTestFinished(() => settled.close());
    expect(await settled.apiVersion()).toBe('v1.45');
    const pinned = connectV41({ uri: uriOf(server), timeouts: { callTimeout: 60_000 } });
    expect(await pinned.apiVersion()).toBe('v1.41');
    await until(() => timers() <= before);
  });
});
