/** Ping, version and information of the engine. */
import assert from 'node:assert/strict';
import { compareVersions } from '../../../src/table.js';
import type { TestEngine } from '../../scenario.js';
import { idle, withContainer, withRunning } from '../helpers/container.js';

export async function facts(testEngine: TestEngine): Promise<void> {
  const { _ping, version } = testEngine.engine;
  assert.equal(await _ping.SystemPing(), 'OK');
  const headers = await _ping.SystemPingHead();
  assert.ok(compareVersions(headers['api-version'] ?? '', testEngine.version) >= 0);
  const { ApiVersion, MinAPIVersion, Os, Components } = await version.SystemVersion();
  assert.equal(ApiVersion, headers['api-version']);
  assert.ok(compareVersions(MinAPIVersion ?? '', testEngine.version) <= 0);
  assert.equal(Os, 'linux');
  assert.ok(Components?.some(({ Name }) => Name === 'Engine'));
  await counted(testEngine);
}

async function counted(testEngine: TestEngine): Promise<void> {
  const { info } = testEngine.engine;
  const before = await info.SystemInfo();
  assert.ok(before.ID);
  assert.equal(before.Swarm?.LocalNodeState, 'inactive');
  assert.ok(before.Runtimes?.['runc']);
  await withContainer(testEngine, idle, async () => {
    await withRunning(testEngine, idle, async (id) => {
      await testEngine.engine.containers.ContainerPause({ id });
      const now = await info.SystemInfo();
      assert.equal(now.Containers, (before.Containers ?? 0) + 2);
      assert.equal(now.ContainersPaused, (before.ContainersPaused ?? 0) + 1);
      assert.equal(now.ContainersStopped, (before.ContainersStopped ?? 0) + 1);
    });
  });
}
