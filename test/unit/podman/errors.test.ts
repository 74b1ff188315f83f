/** Failures that Podman reports within an answer, and values that look like failures. */
import { client, connect, doc, type Engine, ops } from 'fairlead/podman';
import { describe, expect, it, onTestFinished } from 'vitest';
import { table } from '../../../generated/podman/table.js';
import { errorRecord } from '../../../src/podman/error-record.js';
import { failureIn } from '../../../src/results/error-record.js';
import { rejection } from '../helpers/async.js';
import { json, podman } from '../helpers/podman.js';

async function answering(body: string): Promise<Engine> {
  const { uri } = await podman({
    release: '5.8.6',
    answer: (_path, response) => response.writeHead(200, { 'content-type': 'application/json' }).end(body),
  });
  const engine = connect({ uri });
  onTestFinished(() => engine.close());
  return engine;
}

describe('a record', () => {
  it.each<[string, object, (engine: Engine) => Promise<unknown>, string]>([
    [
      'of a pull',
      { error: 'unauthorized' },
      ({ libpod }) => libpod.images.ImagePullLibpod({ reference: 'a' }, { as: 'data' }),
      'ImagePullLibpod: unauthorized',
    ],
    [
      'of a build',
      { errorDetail: { message: 'no such stage' }, error: 'no such stage' },
      ({ libpod }) => libpod.build.ImageBuildLibpod({}, { as: 'data' }),
      'ImageBuildLibpod: no such stage',
    ],
    [
      'of the statistics of containers',
      { Error: {}, Stats: null },
      ({ libpod }) => libpod.containers.ContainersStatsAllLibpod({}, { as: 'data' }),
      'ContainersStatsAllLibpod: the engine reported an error',
    ],
    [
      'of the statistics of a container that does not run',
      { cause: 'container is stopped', message: 'container is stopped', response: 500 },
      ({ containers }) => containers.ContainerStats({ id: 'a' }, { as: 'data' }),
      'ContainerStats: container is stopped',
    ],
  ])('%s rejects', async (_what, record, call, message) => {
    expect(await rejection(call(await answering(JSON.stringify(record))))).toMatchObject({
      name: 'StreamError',
      code: 'ERROR_RECORD',
      message,
      detail: record,
    });
  });

  it.each([
    [{ Error: null, Stats: [] }],
    [{ Error: {} }],
    [{ StatusCode: 1, Error: { Message: 'the process was killed' } }],
    [{ Name: 'a', Error: 'the network is used' }],
    [[{ Error: {}, Stats: null }]],
    [{ cause: '', message: 'x', response: 200 }],
  ])('is a value: %j', (record) => {
    expect(failureIn(record, errorRecord)).toBeUndefined();
  });
});

it('no value of Podman has the fields of an error record; a record has them to report failures', () => {
  const names = new Set(['error', 'errorDetail', 'response']);
  const found: Record<string, string[]> = { value: [], records: [] };
  for (const category of new Set(Object.values(table.operations).map((entry) => entry.category))) {
    const it = client({ category: category as string, conn: { uri: 'unix:///nowhere' } });
    for (const op of ops(it)) {
      const { kind, answer } = doc(it, op);
      if (answer.type.endsWith('[]')) continue;
      for (const { name } of answer.fields ?? []) if (names.has(name)) found[kind]!.push(`${op}.${name}`);
    }
  }
  expect(found['value']).toEqual([]);
  expect(found['records']).toContain('ImagePullLibpod.error');
});

it('the text of a refusal stays an error of the engine', async () => {
  const { uri } = await podman({
    release: '5.8.6',
    answer: (_path, response) => response.writeHead(400, { 'content-type': 'text/plain' }).end('bad request'),
  });
  const engine = connect({ uri });
  onTestFinished(() => engine.close());
  expect(await rejection(engine.libpod.pods.PodListLibpod())).toMatchObject({
    name: 'EngineError',
    status: 400,
    code: 'BAD_REQUEST',
    message: 'PodListLibpod: bad request (400)',
  });
});

it.each([undefined, 'application/json'])(
  'a 404 with the header of the engine is about an object, whatever its form: type %s',
  async (type) => {
    const { uri } = await podman({
      release: '5.8.6',
      answer: (_path, response) => {
        if (type !== undefined) response.setHeader('content-type', type);
        response.setHeader('Libpod-Api-Version', '5.8.6');
        response.writeHead(404).end('{"message":"manifest unknown: manifest unknown"}');
      },
    });
    const engine = connect({ uri });
    onTestFinished(() => engine.close());
    expect(await rejection(engine.images.ImageCreate({ fromImage: 'a', tag: 'b' }))).toMatchObject({
      code: 'NOT_FOUND',
      message: 'ImageCreate: manifest unknown: manifest unknown (404)',
    });
  },
);

it("the words are Podman's message", async () => {
  const { uri } = await podman({
    release: '5.8.6',
    answer: (_path, response) =>
      json(
        response,
        { cause: 'no such pod', message: 'unable to find pod a: no such pod', response: 404 },
        404,
      ),
  });
  const engine = connect({ uri });
  onTestFinished(() => engine.close());
  expect(await rejection(engine.libpod.pods.PodInspectLibpod({ name: 'a' }))).toMatchObject({
    code: 'NOT_FOUND',
    message: 'PodInspectLibpod: unable to find pod a: no such pod (404)',
  });
});
