/** Containers in every state that can be produced: inspected, and listed by their state. */
import assert from 'node:assert/strict';
import type { TestEngine } from '../../scenario.js';
import {
  type ContainerBody,
  idle,
  script,
  withContainer,
  withEnded,
  withRunning,
} from '../helpers/container.js';
import { eventually } from '../helpers/eventually.js';

const Labels = { 'conformance.states': '' };

export async function states(testEngine: TestEngine): Promise<void> {
  const { containers } = testEngine.engine;
  await withContainer(testEngine, { ...idle, Labels }, async (id) => {
    await inState(testEngine, id, 'created');
    await containers.ContainerStart({ id });
    await inState(testEngine, id, 'running');
    await containers.ContainerPause({ id });
    await inState(testEngine, id, 'paused');
    await containers.ContainerUnpause({ id });
    await inState(testEngine, id, 'running');
  });
  await withEnded(testEngine, { ...script('exit 3'), Labels }, async (id) => {
    const { State } = await inState(testEngine, id, 'exited');
    assert.equal(State?.ExitCode, 3);
  });
  await restarting(testEngine);
  await notStartable(testEngine);
  await checked(testEngine, 'true', 'healthy');
  await checked(testEngine, 'echo sick; false', 'unhealthy');
}

async function inState(
  testEngine: TestEngine,
  id: string,
  status: 'created' | 'running' | 'paused' | 'exited',
) {
  const { containers } = testEngine.engine;
  const found = await containers.ContainerInspect({ id });
  assert.equal(found.State?.Status, status);
  assert.equal(found.State?.Paused, status === 'paused');
  const filters = { status: [status], label: ['conformance.states'] };
  const [listed, ...others] = await containers.ContainerList({ filters });
  assert.equal(listed?.Id, id);
  assert.equal(listed?.State, status);
  assert.equal(others.length, 0);
  return found;
}

/** The engine doubles its pause before each restart, so the state between two starts is soon long enough. */
async function restarting(testEngine: TestEngine): Promise<void> {
  const { containers } = testEngine.engine;
  const failing: ContainerBody = {
    ...script('exit 1'),
    Labels,
    HostConfig: { RestartPolicy: { Name: 'always' } },
  };
  await withRunning(testEngine, failing, async (id) => {
    await eventually('a container is restarting', async () => {
      const { State, RestartCount } = await containers.ContainerInspect({ id });
      return State?.Restarting && State.Status === 'restarting' && (RestartCount ?? 0) > 0;
    });
    await eventually('a container is listed as restarting', async () => {
      const filters = { status: ['restarting' as const], label: ['conformance.states'] };
      const [listed] = await containers.ContainerList({ filters });
      return listed?.State === 'restarting';
    });
    await containers.ContainerStop({ id });
    assert.equal((await containers.ContainerInspect({ id })).State?.Restarting, false);
  });
}

/** The inspection of a container that cannot be started has the reason. */
async function notStartable(testEngine: TestEngine): Promise<void> {
  const { containers } = testEngine.engine;
  await withContainer(testEngine, { Cmd: ['/no/such/program'], Labels }, async (id) => {
    await containers.ContainerStart({ id }).catch(() => undefined);
    const { State } = await containers.ContainerInspect({ id });
    assert.equal(State?.Status, 'created');
    assert.equal(State?.ExitCode, 127);
    assert.match(State?.Error ?? '', /no such file/);
  });
}

/** The health of a container whose check always gives the same result. */
async function checked(
  testEngine: TestEngine,
  check: string,
  health: 'healthy' | 'unhealthy',
): Promise<void> {
  const { containers } = testEngine.engine;
  const body: ContainerBody = {
    ...idle,
    Labels,
    Healthcheck: { Test: ['CMD-SHELL', check], Interval: 50_000_000, Retries: 2, Timeout: 60_000_000_000 },
  };
  await withRunning(testEngine, body, async (id) => {
    await eventually(`a container is ${health}`, async () => {
      const { State } = await containers.ContainerInspect({ id });
      return State?.Health?.Status === health;
    });
    const { State } = await containers.ContainerInspect({ id });
    assert.equal(State?.Health?.Log?.at(-1)?.ExitCode, health === 'healthy' ? 0 : 1);
    const filters = { health: [health], label: ['conformance.states'] };
    const [listed] = await containers.ContainerList({ filters });
    assert.equal(listed?.Id, id);
    assert.ok(listed?.Status?.includes(`(${health})`));
  });
}
