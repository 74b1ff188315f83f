/** Operations whose result is true or false: 404 is false only if the engine itself says that the object does not exist. */

import type { ServerResponse } from 'node:http';
import { client, close, doc, invoke, ops } from 'fairlead/podman';
import { connect as connect58 } from 'fairlead/podman/v5.8';
import { describe, expect, it, onTestFinished } from 'vitest';
import { table } from '../../../generated/podman/table.js';
import { rejection } from '../helpers/async.js';
import { json, noSuchPath, podman, podmanError, withoutEngine } from '../helpers/podman.js';

type Answer = (response: ServerResponse) => unknown;

async function asked(answer: Answer) {
  const { uri, requests } = await podman({ release: '5.8.6', answer: (_path, response) => answer(response) });
  const conn = { uri };
  const engine = connect58(conn);
  onTestFinished(async () => {
    await engine.close();
    await close(conn);
  });
  const pods = client({ category: 'libpod/pods', apiVersion: 'v5.8', conn });
  return {
    requests,
    exists: () => engine.libpod.pods.PodExistsLibpod({ name: 'a/b' }),
    invoked: (throwException: boolean) =>
      invoke(pods, { op: 'PodExistsLibpod', params: { name: 'a/b' }, throwException }),
  };
}

it.each<[boolean, Answer]>([
  [true, (response) => response.writeHead(204).end()],
  [false, (response) => podmanError(response, 404, 'no such pod')],
])('%s', async (exists, answer) => {
  const call = await asked(answer);
  expect(await call.exists()).toBe(exists);
  expect(await call.invoked(false)).toBe(exists);
  expect(await call.invoked(true)).toBe(exists);
  expect(new Set(call.requests)).toEqual(new Set(['GET /v5.8.0/libpod/pods/a%2Fb/exists']));
});

describe('neither true nor false', () => {
  it.each<[string, Answer, object]>([
    ['a path that does not exist', noSuchPath, { code: 'REFUSED', status: 404 }],
    [
      'an error that is not about an object',
      (response) => json(response, { cause: '', message: 'Path /x is not supported', response: 0 }, 404),
      { code: 'REFUSED', status: 404 },
    ],
    [
      'JSON of a proxy',
      (response) => json(withoutEngine(response), { message: 'no route' }, 404),
      { code: 'REFUSED' },
    ],
    ['nothing', (response) => response.writeHead(404).end(), { status: 404 }],
    ['JSON that is no object', (response) => json(response, 404, 404), { status: 404 }],
    [
      'a page',
      (response) => response.writeHead(404, { 'content-type': 'text/html' }).end('<p>no such pod'),
      { code: 'NOT_AN_ENGINE' },
    ],
    ['a failure', (response) => podmanError(response, 500, 'database is locked'), { code: 'SERVER_ERROR' }],
  ])('%s', async (_what, answer, error) => {
    const call = await asked(answer);
    expect(await rejection(call.exists())).toMatchObject(error);
    expect(await rejection(call.invoked(true))).toMatchObject(error);
  });
});

it('every operation of this name has this kind, and no other form than data', async () => {
  const named = Object.entries(table.operations).filter(([op]) => /ExistsLibpod$/.test(op));
  expect(named.length).toBeGreaterThan(6);
  for (const [op, entry] of named) {
    expect(entry.kind, op).toBe('exists');
    const it = client({ category: entry.category as string, conn: { uri: 'unix:///nowhere' } });
    expect(ops(it)).toContain(op);
    expect(doc(it, op)).toMatchObject({ kind: 'exists', answer: { type: 'boolean' } });
    expect(await rejection(invoke(it, { op, params: { name: 'a' }, as: 'stream' }))).toMatchObject({
      code: 'INVALID_OPTION',
      message: `${op} cannot be taken as "stream", only as "data"`,
    });
  }
});
