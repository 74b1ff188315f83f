/** Input that a proxy on the way does not let pass: every way of sending it fails at once, and nothing vanishes. */
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { connect, type Engine, exec, run } from 'fairlead';
import { describe, expect, it, onTestFinished } from 'vitest';
import { rejection, until } from '../helpers/async.js';
import { json, standIn } from '../helpers/stand-in.js';

const TYPE = 'Content-Type: application/vnd.docker.raw-stream\r\n';

/** The heads with which proxies pass on an engine's 200. The answer does not end: the process waits for its input. */
const proxied: Readonly<Record<string, string>> = {
  'in chunks': `${TYPE}Transfer-Encoding: chunked\r\n`,
  'with a length': `${TYPE}Content-Length: 1000\r\n`,
  'to the end of the connection': `${TYPE}Connection: close\r\n`,
  'to the end of the connection, in other words': `${TYPE}connection: Close, foo\r\n`,
  'with a date': `${TYPE}Date: Thu, 26 Nov 2026 08:00:00 GMT\r\n`,
  'with the name of the proxy': `${TYPE}Via: 1.1 proxy\r\n`,
  'with a promise to keep the connection': `${TYPE}Keep-Alive: timeout=5\r\n`,
};

async function engineBehind(head: string) {
  const { uri, requests } = await standIn((request) => {
    if (request.startsWith('DELETE')) return 'HTTP/1.1 204 No Content\r\n\r\n';
    if (/\/(exec|create)$/.test(request)) return json({ Id: 'e' }, '201 Created');
    if (request === 'POST /containers/e/start') return 'HTTP/1.1 204 No Content\r\n\r\n';
    if (request.endsWith('/json')) return { ProcessConfig: { tty: true }, Config: { Tty: true } };
    return `HTTP/1.1 200 OK\r\n${head}\r\n`;
  });
  const engine: Engine = connect({ uri });
  onTestFinished(() => engine.close());
  return { engine, requests };
}

const notWritable = { name: 'StreamError', code: 'NOT_WRITABLE' };

describe.each(Object.entries(proxied))('an answer that a proxy passes on %s', (_, head) => {
  it('hands nothing over: no way of sending or ending input reports success', async () => {
    const { engine } = await engineBehind(head);
    const start = async () => engine.exec.ExecStart({ id: 'e', execStartConfig: {} });
    const connection = await start();
    expect(connection.socket).toBeUndefined();
    expect(await rejection(connection.write('x'))).toMatchObject(notWritable);
    expect(await rejection(connection.end())).toMatchObject(notWritable);
    expect(await rejection(connection.end('x'))).toMatchObject(notWritable);
    expect(await rejection(pipeline(Readable.from(['x']), (await start()).stdin))).toMatchObject(notWritable);
    expect(await rejection(pipeline(Readable.from([]), (await start()).stdin))).toMatchObject(notWritable);
    expect(
      await rejection(engine.exec.ExecStart({ id: 'e', execStartConfig: {} }, { as: 'socket' })),
    ).toHaveProperty('code', 'NOT_SWITCHED');
  });

  it('lets exec() and run() with input fail at once, and run() removes its container', async () => {
    const { engine, requests } = await engineBehind(head);
    const input = Readable.from(['x']);
    expect(await rejection(exec(engine, { id: 'x', execConfig: { Cmd: ['cat'] }, input }))).toMatchObject(
      notWritable,
    );
    expect(input.destroyed).toBe(true);
    for (const text of ['', 'x'])
      expect(await rejection(run(engine, { body: { Image: 'i' }, input: text }))).toMatchObject(notWritable);
    await until(() => requests.filter((request) => request === 'DELETE /containers/e').length === 2);
  });
});

it('input that is not wanted, because the call fails before, is let go and ends no process', async () => {
  const { uri } = await standIn(() => json({ message: 'No such container: x' }, '404 Not Found'));
  const engine = connect({ uri });
  onTestFinished(() => engine.close());
  const input = new Readable({ read() {} });
  setTimeout(() => input.destroy(new Error('nobody listens')), 5);
  expect(await rejection(exec(engine, { id: 'x', execConfig: { Cmd: ['cat'] }, input }))).toHaveProperty(
    'status',
    404,
  );
  await until(() => input.destroyed);
});
