/** Containers in namespaces of other containers, and links to other containers. */
import assert from 'node:assert/strict';
import type { TestEngine } from '../../scenario.js';
import { type ContainerBody, idle, script, withEnded, withRunning } from '../helpers/container.js';

export async function namespaces(testEngine: TestEngine): Promise<void> {
  await shared(testEngine);
  await secluded(testEngine);
  await linked(testEngine);
}

/** A container in the namespaces of the engine's machine, and a container in those of another container. */
async function shared(testEngine: TestEngine): Promise<void> {
  const outside: ContainerBody = {
    ...idle,
    HostConfig: {
      NetworkMode: 'host',
      PidMode: 'host',
      UTSMode: 'host',
      IpcMode: 'shareable',
      CgroupnsMode: 'host',
    },
  };
  await withRunning(testEngine, outside, async (id) => {
    const inside: ContainerBody = {
      ...idle,
      HostConfig: { NetworkMode: `container:${id}`, PidMode: `container:${id}`, IpcMode: `container:${id}` },
    };
    await withRunning(testEngine, inside, async (other) => {
      const { HostConfig, State } = await testEngine.engine.containers.ContainerInspect({ id: other });
      assert.equal(HostConfig?.NetworkMode, `container:${id}`);
      assert.equal(State?.Status, 'running');
    });
  });
}

async function secluded(testEngine: TestEngine): Promise<void> {
  const body: ContainerBody = {
    ...script('cat /etc/hosts'),
    HostConfig: { NetworkMode: 'none', ReadonlyRootfs: true, NanoCpus: 500_000_000 },
  };
  await withEnded(testEngine, body, async (id) => {
    const { HostConfig, State } = await testEngine.engine.containers.ContainerInspect({ id });
    assert.equal(HostConfig?.NetworkMode, 'none');
    assert.equal(HostConfig?.ReadonlyRootfs, true);
    assert.equal(State?.ExitCode, 0);
  });
}

async function linked(testEngine: TestEngine): Promise<void> {
  await withRunning(testEngine, { ...idle, HostConfig: { NetworkMode: 'bridge' } }, async (id) => {
    const linking: ContainerBody = {
      ...script('grep other /etc/hosts'),
      HostConfig: { NetworkMode: 'bridge', Links: [`${id}:other`] },
    };
    await withEnded(testEngine, linking, async (from) => {
      const { HostConfig, State } = await testEngine.engine.containers.ContainerInspect({ id: from });
      assert.equal(HostConfig?.Links?.length, 1);
      assert.equal(State?.ExitCode, 0);
    });
  });
}
