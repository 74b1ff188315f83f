/** Services that are updated, scaled and rolled back; jobs; and refusals. */
import assert from 'node:assert/strict';
import type { Engine, ServiceSpec } from 'fairlead';
import { compareVersions } from '../../../src/table.js';
import type { TestEngine } from '../../scenario.js';
import { eventually } from '../helpers/eventually.js';
import { refused } from '../helpers/refused.js';
import { unknownFilter } from '../helpers/unknown-filter.js';
import { lasting, service, tasksOf, untilRunning, versionOf, withService } from './service.js';

/** An update that does not watch new tasks for the default of five seconds. */
const atOnce = { Parallelism: 0, Monitor: 1, Order: 'start-first' } as const;

export async function updates({ engine, version }: TestEngine): Promise<void> {
  const { services } = engine;
  const one = { ...service('web', lasting), UpdateConfig: atOnce, RollbackConfig: atOnce };
  await withService(engine, { ...one, Mode: { Replicated: { Replicas: 1 } } }, async (id) => {
    await untilRunning(engine, id);
    const first = await services.ServiceInspect({ id: 'web' });
    const Mode = { Replicated: { Replicas: 2 } };
    await services.ServiceUpdate({ id, version: versionOf(first), body: { ...one, Mode } });
    await untilRunning(engine, id, 2);
    const filters = { id: [id], name: ['web'], mode: ['replicated' as const] };
    const [listed] = await services.ServiceList({ filters, status: true });
    assert.equal(listed?.ID, id);
    if (compareVersions(version, 'v1.41') >= 0) {
      assert.equal(listed.ServiceStatus?.RunningTasks, 2);
      assert.equal(listed.ServiceStatus.DesiredTasks, 2);
    }

    const scaled = await services.ServiceInspect({ id, insertDefaults: true });
    const changed = { ...service('web', lasting, { Env: ['UPDATED=1'] }), UpdateConfig: atOnce, Mode };
    const body = { ...changed, RollbackConfig: atOnce };
    await services.ServiceUpdate({ id, version: versionOf(scaled), body, registryAuthFrom: 'spec' });
    const state = async (): Promise<string | undefined> =>
      (await services.ServiceInspect({ id })).UpdateStatus?.State;
    await eventually('the update is done', async () => (await state()) === 'completed');
    const updated = await services.ServiceInspect({ id });
    assert.deepEqual(updated.Spec?.TaskTemplate?.ContainerSpec?.Env, ['UPDATED=1']);
    await refused(services.ServiceUpdate({ id, version: versionOf(first), body }), 500);

    await services.ServiceUpdate({ id, version: versionOf(updated), rollback: 'previous', body });
    await eventually('the update is rolled back', async () => (await state()) === 'rollback_completed');
    const back = await services.ServiceInspect({ id });
    assert.equal(back.Spec?.TaskTemplate?.ContainerSpec?.Env, undefined);
    assert.equal(back.Spec?.Mode?.Replicated?.Replicas, 2);
  });
  await refused(services.ServiceInspect({ id: 'web' }), 404);
}

/** Jobs of both modes, until they are complete. */
export async function jobs({ engine, version }: TestEngine): Promise<void> {
  if (compareVersions(version, 'v1.41') < 0) return;
  const running = [
    done(engine, 'replicated-job', { ReplicatedJob: { MaxConcurrent: 2, TotalCompletions: 2 } }, 2),
    done(engine, 'global-job', { GlobalJob: {} }, 1),
  ];
  await Promise.allSettled(running);
  await Promise.all(running);
}

async function done(
  engine: Engine,
  mode: 'replicated-job' | 'global-job',
  Mode: NonNullable<ServiceSpec['Mode']>,
  total: number,
): Promise<void> {
  const { services } = engine;
  await withService(engine, { ...service(mode, 'echo done'), Mode }, async (id) => {
    await eventually(`the ${mode} is done`, async () => {
      const [listed] = await services.ServiceList({ filters: { id: [id], mode: [mode] }, status: true });
      return listed?.ServiceStatus?.CompletedTasks === total;
    });
    const found = await services.ServiceInspect({ id });
    assert.match(found.JobStatus?.LastExecution ?? '', /^\d{4}-/);
    const ended = await tasksOf(engine, id);
    assert.deepEqual(
      ended.map(({ Status }) => Status?.State),
      Array(total).fill('complete'),
    );
    // The update starts the second iteration of the job.
    const TaskTemplate = { ...found.Spec?.TaskTemplate, ForceUpdate: 1 };
    await services.ServiceUpdate({ id, version: versionOf(found), body: { ...found.Spec, TaskTemplate } });
    await eventually(`the ${mode} is done again`, async () => {
      const again = (await tasksOf(engine, id)).filter(({ JobIteration }) => JobIteration?.Index);
      return again.length === total && again.every(({ Status }) => Status?.State === 'complete');
    });
    assert.ok((await services.ServiceInspect({ id })).JobStatus?.JobIteration?.Index);
  });
}

export async function serviceRefusals({ engine }: TestEngine): Promise<void> {
  const { services } = engine;
  const body = service('refused', 'true');
  const id = 'missing';
  await refused(services.ServiceInspect({ id }), 404);
  await refused(services.ServiceUpdate({ id, version: 1, body }), 404);
  await refused(services.ServiceDelete({ id }), 404);
  await refused(services.ServiceLogs({ id, stdout: true }), 404);
  await refused(services.ServiceList({ filters: unknownFilter }), 400);
  await refused(services.ServiceCreate({ body: { ...body, Name: 'not a name' } }), 400);
  await withService(engine, body, async (id) => {
    await refused(services.ServiceCreate({ body }), 409);
    const version = versionOf(await services.ServiceInspect({ id }));
    // A service keeps its name.
    await refused(services.ServiceUpdate({ id, version, body: { ...body, Name: 'renamed' } }), 501);
    // A call must ask for stdout or stderr.
    await refused(services.ServiceLogs({ id }), [400, 500]);
  });
}
