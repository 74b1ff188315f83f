/** The processes of a container and their use of resources. */
import assert from 'node:assert/strict';
import { compareVersions } from '../../../src/table.js';
import type { TestEngine } from '../../scenario.js';
import { idle, script, withContainer, withEnded, withRunning } from '../helpers/container.js';
import { eventually } from '../helpers/eventually.js';

export async function watching(testEngine: TestEngine): Promise<void> {
  await withRunning(testEngine, { ...idle, HostConfig: { NetworkMode: 'bridge' } }, async (id) => {
    await processes(testEngine, id);
    await Promise.all([measured(testEngine, id), oneMeasurement(testEngine, id)]);
  });
  await withRunning(testEngine, idle, async (id) => {
    if (compareVersions(testEngine.version, 'v1.41') >= 0) await atOnce(testEngine, id);
  });
  await withContainer(testEngine, idle, async (id) => nothingUsed(testEngine, id));
  await withEnded(testEngine, script('true'), async (id) => nothingUsed(testEngine, id));
}

async function processes({ engine }: TestEngine, id: string): Promise<void> {
  // The shell starts its process a moment after the container runs.
  await eventually('the process of the shell', async () => {
    const { Titles, Processes } = await engine.containers.ContainerTop({ id });
    const command = Titles?.indexOf('CMD') ?? -1;
    return Processes?.some((row) => row[command]?.includes('sleep 600'));
  });
  const chosen = await engine.containers.ContainerTop({ id, ps_args: '-o pid,ppid,comm' });
  assert.deepEqual(chosen.Titles, ['PID', 'PPID', 'COMMAND']);
  assert.equal(chosen.Processes?.length, 2);
}

/** The engine sends a record each second, and the first record at once. */
async function measured({ engine }: TestEngine, id: string): Promise<void> {
  const reads: unknown[] = [];
  for await (const { id: of, read, memory_stats, networks } of await engine.containers.ContainerStats({
    id,
  })) {
    assert.equal(of, id);
    assert.ok((memory_stats?.usage ?? 0) > 0);
    assert.ok(networks?.['eth0']);
    reads.push(read);
    if (reads.length === 2) break;
  }
  assert.notEqual(reads[0], reads[1]);
}

/** The engine measures twice: it answers the second measurement, and of the first one only the CPU statistics. */
async function oneMeasurement({ engine }: TestEngine, id: string): Promise<void> {
  const [only, ...more] = await engine.containers.ContainerStats({ id, stream: false }, { as: 'data' });
  assert.equal(more.length, 0);
  assert.equal(only?.pids_stats?.current, 2);
  assert.ok((only.precpu_stats?.system_cpu_usage ?? 0) > 0);
}

async function atOnce({ engine }: TestEngine, id: string): Promise<void> {
  const parameters = { id, stream: false, 'one-shot': true };
  const [only, ...more] = await engine.containers.ContainerStats(parameters, { as: 'data' });
  assert.equal(more.length, 0);
  assert.ok((only?.cpu_stats?.cpu_usage?.total_usage ?? 0) > 0);
  assert.ok(!only?.networks?.['eth0']);
}

async function nothingUsed({ engine }: TestEngine, id: string): Promise<void> {
  const [only] = await engine.containers.ContainerStats({ id, stream: false }, { as: 'data' });
  assert.ok(only);
  assert.ok(!only.memory_stats?.usage);
}
