/** The two ways of `fetch`: the method of an engine rejects as operations do, the function resolves by default. */
import { Readable } from 'node:stream';
import { close, connect, EngineError, fetch } from 'fairlead';
import { describe, expect, it, onTestFinished } from 'vitest';
import { rejection, textOf } from '../helpers/async.js';
import { httpServer } from '../helpers/http-server.js';

const words = '{"message":"no such thing"}';

/** A server that answers with the status that the path names, and the two ways to reach it. */
async function both() {
  const heads: Array<Record<string, unknown>> = [];
  const server = await httpServer((request, response, path) => {
    heads.push(request.headers);
    const status = Number(path.slice(1));
    const location = status < 400 && status >= 300 ? { location: '/elsewhere' } : {};
    response.writeHead(status, { 'content-type': 'application/json', ...location }).end(words);
  });
  const conn = { uri: server.uri };
  const engine = connect(conn);
  onTestFinished(async () => {
    await engine.close();
    await close(conn);
  });
  return { ...server, heads, conn, engine };
}

describe('a refusal', () => {
  it.each([
    [300, 'REFUSED'],
    [307, 'REFUSED'],
    [400, 'BAD_REQUEST'],
    [404, 'NOT_FOUND'],
    [409, 'CONFLICT'],
    [500, 'SERVER_ERROR'],
  ])('of %i rejects by default for an engine, and on demand for the function', async (status, code) => {
    const { engine, conn } = await both();
    const url = `/${status}`;
    for (const as of ['data', 'stream', 'socket'] as const)
      for (const error of await Promise.all([
        rejection(engine.fetch({ url, as })),
        rejection(engine.fetch({ url, as, throwException: true })),
        rejection(fetch({ conn, url, as, throwException: true })),
      ])) {
        expect(error).toBeInstanceOf(EngineError);
        expect(error).toMatchObject({ code, status, method: 'GET', url, body: JSON.parse(words) });
      }
  });

  it.each([300, 307, 400, 404, 500])(
    'of %i resolves on demand for an engine, and by default for the function',
    async (status) => {
      const { engine, conn } = await both();
      const url = `/${status}`;
      for (const call of [engine.fetch({ url, throwException: false }), fetch({ conn, url })])
        expect(await call).toBe(words);
      const stream = await engine.fetch({ url, throwException: false, as: 'stream' });
      expect(await textOf(stream)).toBe(words);
      expect(await fetch({ conn, url, as: 'socket' })).toBe(words);
    },
  );

  it('of a HEAD rejects, too', async () => {
    const { engine, conn } = await both();
    expect(await rejection(engine.fetch({ url: '/404', method: 'head' }))).toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(await fetch({ conn, url: '/404', method: 'head' })).toBe('');
  });

  it('has its body unread, if that is wanted', async () => {
    const { engine } = await both();
    const error = (await rejection(
      engine.fetch({ url: '/404', as: 'stream', throwEntireMessage: true }),
    )) as EngineError;
    expect(error.body).toBeInstanceOf(Readable);
    expect(await textOf(error.body as Readable)).toBe(words);
  });

  it('is none for a success or an unmodified answer', async () => {
    const { engine } = await both();
    for (const [url, want] of [
      ['/200', words],
      ['/201', words],
      ['/204', ''],
      ['/304', ''],
    ] as const)
      expect(await engine.fetch({ url })).toBe(want);
  });
});

it('headers go by both names, and take precedence over those of the connection', async () => {
  const { engine, conn, heads, uri } = await both();
  const url = '/200';
  const own = { ...conn, headers: { 'X-A': 'conn', 'x-b': 'conn' } };
  onTestFinished(() => close(own));
  await engine.fetch({ url, headers: { 'X-A': 'one' } });
  await engine.fetch({ url, header: { 'x-a': 'two' } });
  await fetch({ conn, url, headers: { 'x-a': 'three' } });
  await fetch({ conn: own, url, headers: { 'x-A': ['four', 'five'] }, header: undefined });
  expect(heads.map((head) => [head['x-a'], head['x-b']])).toEqual([
    ['one', undefined],
    ['two', undefined],
    ['three', undefined],
    ['four, five', 'conn'],
  ]);
  for (const error of await Promise.all([
    rejection(engine.fetch({ url, header: {}, headers: {} })),
    rejection(fetch({ conn: { uri }, url, header: { a: 'b' }, headers: { a: 'b' } })),
  ]))
    expect(error).toMatchObject({ name: 'UsageError', code: 'INVALID_OPTION' });
  expect(heads).toHaveLength(4);
});
