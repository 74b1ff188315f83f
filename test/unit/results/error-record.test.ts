import { connect } from 'fairlead/v1.44';
import { describe, expect, it, onTestFinished } from 'vitest';
import { table } from '../../../generated/docker/table.js';
import { errorRecord } from '../../../src/docker/error-record.js';
import { followProgress } from '../../../src/progress/index.js';
import { failureIn } from '../../../src/results/error-record.js';
import { rejection } from '../helpers/async.js';
import { httpServer } from '../helpers/http-server.js';

const podman = { cause: 'container is stopped', message: 'stats: container is stopped', response: 500 };

describe('a record that reports a failure', () => {
  it.each([
    [podman, podman.message],
    [{ ...podman, response: 404 }, podman.message],
    [{ ...podman, message: '' }, podman.cause],
    [{ ...podman, message: '', cause: '' }, 'the engine reported an error'],
    [{ errorDetail: { message: 'a' }, error: 'b' }, 'a'],
    [{ errorDetail: {}, error: 'b' }, 'b'],
    [{ errorDetail: { code: 1 } }, 'the engine reported an error'],
    [{ error: 'b', ...podman }, 'b'],
    [{ error: ' ' }, 'the engine reported an error'],
    [{ status: 'Pushing', error: 'b' }, 'b'],
  ])('%j', (record, words) => {
    expect(failureIn(record, errorRecord, 'ContainerStats')).toMatchObject({
      name: 'StreamError',
      code: 'ERROR_RECORD',
      message: `ContainerStats: ${words}`,
      detail: record,
    });
  });

  it.each([
    [{ ...podman, response: 200 }],
    [{ ...podman, response: 399 }],
    [{ ...podman, response: '500' }],
    [{ ...podman, response: null }],
    [{ ...podman, more: 1 }],
    [{ ...podman, cause: 1 }],
    [{ ...podman, message: { text: 'x' } }],
    [{ cause: 'a', message: 'b' }],
    [{ message: 'b', response: 500 }],
    [{ cause: 'a', response: 500, status: 'x' }],
    [{ message: 'an event' }],
    [{ status: 'start', id: 'x', from: 'y', Type: 'container', Action: 'die', message: 'm' }],
    [{ stream: '{"error":"x"}' }],
    [{ status: 'x', message: 'y', response: 500 }],
    [{ error: '', errorDetail: null }],
    [{ error: null }],
    [{ error: { message: 'not a text' } }],
    [{ Error: 'x', Stats: [] }],
    [[podman]],
    [[]],
    ['error'],
    [null],
    [undefined],
    [500],
    [{}],
  ])('is not %j', (record) => {
    expect(failureIn(record, errorRecord)).toBeUndefined();
  });
});

/** An engine that answers everything with 200 and a body. */
async function succeeding(...bodies: unknown[]) {
  const server = await httpServer((_request, response) =>
    response.end(bodies.map((one) => `${JSON.stringify(one)}\n`).join('')),
  );
  const engine = connect({ uri: server.uri });
  onTestFinished(() => engine.close());
  return engine;
}

describe('a failure with a status of success', () => {
  it('ends records where it stands, whatever the operation', async () => {
    const engine = await succeeding({ good: 1 }, podman, { good: 2 });
    for (const call of [
      engine.containers.ContainerStats({ id: 'x' }),
      engine.events.SystemEvents(),
      engine.images.ImageCreate({ fromImage: 'x' }),
    ]) {
      const seen: unknown[] = [];
      const error = await rejection(
        (async () => {
          for await (const record of await call) seen.push(record);
        })(),
      );
      expect(error).toMatchObject({ code: 'ERROR_RECORD', detail: podman, records: [{ good: 1 }] });
      expect(error.message).toContain(podman.message);
      expect(seen).toEqual([{ good: 1 }]);
    }
  });

  it.each([[podman], [{ errorDetail: { message: 'no' }, error: 'no' }]])(
    'is no value: %j',
    async (answer) => {
      const engine = await succeeding(answer);
      for (const call of [engine.containers.ContainerList(), engine.images.ImageInspect({ name: 'x' })])
        expect(await rejection(call)).toMatchObject({
          name: 'StreamError',
          code: 'ERROR_RECORD',
          detail: answer,
        });
    },
  );

  it('is no progress', async () => {
    const records = [{ status: 'Pulling' }, podman] as object[];
    expect(await rejection(followProgress(records))).toMatchObject({
      code: 'ERROR_RECORD',
      message: podman.message,
    });
  });

  it('cannot be a value, because no operation that answers with one is a pull, push or build', () => {
    for (const op of ['ImageCreate', 'ImagePush', 'ImageBuild', 'ImageLoad', 'PluginPull', 'PluginPush'])
      expect(table.operations[op]?.kind ?? 'records', op).toBe('records');
  });
});
