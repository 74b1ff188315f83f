/** Tasks in each state, and their logs. */
import assert from 'node:assert/strict';
import type { Engine, ServiceSpec, Task } from 'fairlead';
import type { TestEngine } from '../../scenario.js';
import { eventually } from '../helpers/eventually.js';
import { refused } from '../helpers/refused.js';
import { unknownFilter } from '../helpers/unknown-filter.js';
import { lasting, service, tasksOf, untilRunning, withService } from './service.js';

const both = { stdout: true, stderr: true };

export async function tasks({ engine }: TestEngine): Promise<void> {
  const running = [
    ended(engine, 'complete', service('completing', 'true')),
    ended(engine, 'failed', service('failing', 'exit 3')),
    // The source of this mount does not exist.
    ended(
      engine,
      'rejected',
      service('rejected', 'true', {
        Mounts: [{ Type: 'bind', Source: '/no/such/folder', Target: '/mounted' }],
      }),
    ),
    pending(engine),
    logged(engine),
    loggedRaw(engine),
    taskRefusals(engine),
  ];
  await Promise.allSettled(running);
  await Promise.all(running);
}

async function ended(
  engine: Engine,
  state: 'complete' | 'failed' | 'rejected',
  body: ServiceSpec,
): Promise<void> {
  await withService(engine, body, async (id) => {
    let found: Task | undefined;
    await eventually(`a task is ${state}`, async () => {
      found = (await tasksOf(engine, id)).find(({ Status }) => Status?.State === state);
      return found !== undefined;
    });
    const { Status } = await engine.tasks.TaskInspect({ id: found?.ID ?? '' });
    assert.equal(Status?.State, state);
    assert.equal(Status?.Err === undefined, state === 'complete');
    if (state === 'failed') assert.equal(Status?.ContainerStatus?.ExitCode, 3);
  });
}

/** A task for which no node is suitable. */
async function pending(engine: Engine): Promise<void> {
  const body = service('pending', 'true');
  const TaskTemplate = { ...body.TaskTemplate, Placement: { Constraints: ['node.labels.disk==none'] } };
  await withService(engine, { ...body, TaskTemplate }, async (id) => {
    await eventually('a task waits for a node', async () => {
      const [task] = await tasksOf(engine, id);
      return task?.Status?.State === 'pending' && task.Status.Err?.includes('no suitable node');
    });
  });
}

async function logged(engine: Engine): Promise<void> {
  const { services, tasks } = engine;
  await withService(engine, service('talking', lasting), async (id) => {
    const { ID: task = '', NodeID: node = '' } = await untilRunning(engine, id);
    const output = { stdout: 'out\n', stderr: 'err\n' };
    await eventually('a service has logs', async () => {
      const { stdout, stderr } = await (await services.ServiceLogs({ id, ...both })).output();
      return stdout === output.stdout && stderr === output.stderr;
    });
    assert.deepEqual(await (await tasks.TaskLogs({ id: task, ...both })).output(), output);
    assert.equal(await (await tasks.TaskLogs({ id: task, stderr: true })).text(), 'err\n');
    const told = { stdout: true, details: true, timestamps: true, tail: 2, since: '1.5' };
    const detailed = /^\d{4}-\S+Z \S*com\.docker\.swarm\.task\.id=\S+ out\n$/;
    assert.match(await (await services.ServiceLogs({ id, ...told })).text(), detailed);
    assert.match(await (await tasks.TaskLogs({ id: task, ...told })).text(), detailed);
    await followed(engine, id);

    const filters = { id: [task], service: ['talking'], node: [node], 'desired-state': ['running' as const] };
    const [listed, ...others] = await tasks.TaskList({ filters });
    assert.equal(listed?.ID, task);
    assert.deepEqual(others, []);
    await refused(tasks.TaskLogs({ id: task }), [400, 500]);
  });
}

/** Followed logs continue until the caller stops reading. */
async function followed({ services }: Engine, id: string): Promise<void> {
  const lines: string[] = [];
  for await (const { line } of (await services.ServiceLogs({ id, ...both, follow: true })).lines()) {
    lines.push(line);
    if (lines.length === 2) break;
  }
  assert.deepEqual(lines.sort(), ['err', 'out']);
}

/** With a TTY, stdout and stderr are one stream. */
async function loggedRaw(engine: Engine): Promise<void> {
  const { services, tasks } = engine;
  await withService(engine, service('tty', lasting, { TTY: true }), async (id) => {
    const { ID: task = '' } = await untilRunning(engine, id);
    await eventually('a service with a TTY has logs', async () => {
      return (await (await services.ServiceLogs({ id, ...both })).text()) === 'out\r\nerr\r\n';
    });
    const output = await (await tasks.TaskLogs({ id: task, ...both })).output();
    assert.deepEqual(output, { stdout: 'out\r\nerr\r\n', stderr: '' });
  });
}

async function taskRefusals({ tasks }: Engine): Promise<void> {
  await refused(tasks.TaskInspect({ id: 'missing' }), 404);
  await refused(tasks.TaskLogs({ id: 'missing', stdout: true }), 404);
  await refused(tasks.TaskList({ filters: unknownFilter }), 400);
  await refused(tasks.TaskList({ filters: { service: ['missing'] } }), 404);
}
