/** Starting, stopping, pausing, renaming and changing containers, and waiting for them. */
import assert from 'node:assert/strict';
import { text } from 'node:stream/consumers';
import { LIMIT } from '../../../engines/limit.js';
import { compareVersions } from '../../../src/table.js';
import type { TestEngine } from '../../scenario.js';
import {
  type ContainerBody,
  idle,
  removeContainer,
  script,
  withContainer,
  withEnded,
  withRunning,
} from '../helpers/container.js';

export async function control(testEngine: TestEngine): Promise<void> {
  await startAndStop(testEngine);
  await restartAndKill(testEngine);
  await rename(testEngine);
  await update(testEngine);
  await wait(testEngine);
  await waitForRemoval(testEngine);
}

/** A process whose exit code tells which signal ended it: 100 plus the signal's number. */
const telling = script(
  'for n in 1 2 3 15; do trap "exit $((100 + n))" $n; done; echo ready; while :; do sleep 600 & wait; done',
);

/** Waits until the process handles signals. Before that, a signal ends a process or, if it is the first one, is ignored. */
async function ready({ engine }: TestEngine, id: string): Promise<void> {
  const logs = await engine.containers.ContainerLogs({ id, stdout: true, follow: true });
  for await (const { line } of logs.lines()) if (line === 'ready') return;
  assert.fail('The process has ended');
}

/** The seconds that a process has to end after a signal. */
const t = LIMIT / 1000;

const exitCode = async ({ engine }: TestEngine, id: string) =>
  (await engine.containers.ContainerInspect({ id })).State?.ExitCode;

async function startAndStop(testEngine: TestEngine): Promise<void> {
  const { containers } = testEngine.engine;
  await withContainer(testEngine, { ...telling, StopSignal: 'SIGQUIT' }, async (id) => {
    await containers.ContainerStart({ id, detachKeys: 'ctrl-x' });
    // The engine answers 304: the container is already running.
    await containers.ContainerStart({ id });
    await ready(testEngine, id);
    await containers.ContainerStop({ id, t });
    assert.equal(await exitCode(testEngine, id), 103);
    // The engine answers 304: the container is already stopped.
    await containers.ContainerStop({ id });
  });
  if (compareVersions(testEngine.version, 'v1.42') < 0) return;
  await withRunning(testEngine, telling, async (id) => {
    await ready(testEngine, id);
    await containers.ContainerStop({ id, signal: 'SIGINT', t });
    assert.equal(await exitCode(testEngine, id), 102);
  });
}

async function restartAndKill(testEngine: TestEngine): Promise<void> {
  const { containers } = testEngine.engine;
  await withRunning(testEngine, telling, async (id) => {
    const before = (await containers.ContainerInspect({ id })).State;
    await ready(testEngine, id);
    const signal = compareVersions(testEngine.version, 'v1.42') >= 0 && { signal: 'SIGHUP' };
    await containers.ContainerRestart({ id, t, ...signal });
    const after = (await containers.ContainerInspect({ id })).State;
    assert.equal(after?.Running, true);
    assert.notEqual(after?.StartedAt, before?.StartedAt);
    await containers.ContainerPause({ id });
    await containers.ContainerUnpause({ id });
    await containers.ContainerKill({ id });
    const { StatusCode } = await containers.ContainerWait({ id, condition: 'not-running' });
    assert.equal(StatusCode, 128 + 9);
  });
  await withRunning(testEngine, telling, async (id) => {
    await ready(testEngine, id);
    await containers.ContainerKill({ id, signal: 'HUP' });
    assert.equal((await containers.ContainerWait({ id })).StatusCode, 101);
  });
}

async function rename(testEngine: TestEngine): Promise<void> {
  const { containers } = testEngine.engine;
  await withContainer(testEngine, idle, async (id) => {
    await containers.ContainerRename({ id, name: 'conformance-renamed' });
    const found = await containers.ContainerInspect({ id: 'conformance-renamed' });
    assert.equal(found.Id, id);
  });
}

async function update(testEngine: TestEngine): Promise<void> {
  const { containers } = testEngine.engine;
  const MiB = 1024 * 1024;
  await withRunning(
    testEngine,
    { ...idle, HostConfig: { Memory: 32 * MiB, MemorySwap: 64 * MiB } },
    async (id) => {
      const changed = {
        CpuShares: 256,
        Memory: 48 * MiB,
        MemorySwap: 96 * MiB,
        MemoryReservation: 16 * MiB,
        PidsLimit: 50,
        CpusetCpus: '0',
        RestartPolicy: { Name: 'on-failure' as const, MaximumRetryCount: 4 },
      };
      const { Warnings } = await containers.ContainerUpdate({ id, update: changed });
      assert.ok(!Warnings || Array.isArray(Warnings));
      const { HostConfig } = await containers.ContainerInspect({ id });
      assert.equal(HostConfig?.CpuShares, changed.CpuShares);
      assert.equal(HostConfig?.Memory, changed.Memory);
      assert.equal(HostConfig?.PidsLimit, changed.PidsLimit);
      assert.deepEqual(HostConfig?.RestartPolicy, changed.RestartPolicy);
    },
  );
}

async function wait(testEngine: TestEngine): Promise<void> {
  const { containers } = testEngine.engine;
  await withEnded(testEngine, script('exit 4'), async (id) => {
    const { StatusCode } = await containers.ContainerWait({ id });
    assert.equal(StatusCode, 4);
  });
  // The process ends again and again, so an end follows the call no matter when the engine receives it.
  const again: ContainerBody = {
    ...script('sleep 0.1; exit 5'),
    HostConfig: { RestartPolicy: { Name: 'always' } },
  };
  await withRunning(testEngine, again, async (id) => {
    const { StatusCode } = await containers.ContainerWait({ id, condition: 'next-exit' });
    assert.equal(StatusCode, 5);
  });
}

/** The container is stopped only after the head of the answer: from then on, the engine is waiting. */
async function waitForRemoval(testEngine: TestEngine): Promise<void> {
  const { containers } = testEngine.engine;
  await withRunning(testEngine, { ...telling, HostConfig: { AutoRemove: true } }, async (id) => {
    await ready(testEngine, id);
    const removed = await containers.ContainerWait({ id, condition: 'removed' }, { as: 'stream' });
    await containers.ContainerStop({ id, t });
    assert.equal(JSON.parse(await text(removed)).StatusCode, 115);
    await removeContainer(testEngine.engine, id);
  });
}
