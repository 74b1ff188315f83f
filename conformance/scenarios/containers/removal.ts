/** Removing single containers, and all containers that have ended. */
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
import { refused } from '../helpers/refused.js';

const Labels = { 'conformance.removal': '' };

export async function removal(testEngine: TestEngine): Promise<void> {
  await one(testEngine);
  await link(testEngine);
  await ended(testEngine);
}

/** Removes a container with or without its anonymous volumes. A running container needs `force`. */
async function one(testEngine: TestEngine): Promise<void> {
  const { containers, volumes } = testEngine.engine;
  const withVolume: ContainerBody = { ...idle, Volumes: { '/data': {} } };
  for (const v of [false, true]) {
    await withRunning(testEngine, withVolume, async (id) => {
      const { Mounts } = await containers.ContainerInspect({ id });
      const name = Mounts?.[0]?.Name;
      assert.ok(name);
      await refused(containers.ContainerDelete({ id }), 409);
      await containers.ContainerDelete({ id, v, force: true });
      await refused(containers.ContainerInspect({ id }), 404);
      if (v) await refused(volumes.VolumeInspect({ name }), 404);
      else await volumes.VolumeDelete({ name });
    });
  }
  await withContainer(testEngine, idle, async (id) => {
    await containers.ContainerDelete({ id });
    await refused(containers.ContainerInspect({ id }), 404);
  });
}

/** A link is a name of the container that it points to. */
async function link(testEngine: TestEngine): Promise<void> {
  const { containers } = testEngine.engine;
  const bridged: ContainerBody = { ...idle, HostConfig: { NetworkMode: 'bridge' } };
  await withRunning(testEngine, bridged, async (id) => {
    await withContainer(
      testEngine,
      { ...idle, HostConfig: { NetworkMode: 'bridge', Links: [`${id}:there`] } },
      async (from) => {
        const { Name } = await containers.ContainerInspect({ id: from });
        await containers.ContainerDelete({ id: `${Name?.slice(1)}/there`, link: true });
        const { HostConfig } = await containers.ContainerInspect({ id: from });
        assert.equal(HostConfig?.Links?.length ?? 0, 0);
      },
    );
  });
}

async function ended(testEngine: TestEngine): Promise<void> {
  const { containers } = testEngine.engine;
  const label = ['conformance.removal'];
  const written: ContainerBody = { ...script('echo written > /file'), Labels };
  await withRunning(testEngine, { ...idle, Labels }, async (running) => {
    await withEnded(testEngine, written, async (id) => {
      const long = await containers.ContainerPrune({ filters: { label, until: ['24h'] } });
      assert.equal(long.ContainersDeleted?.length ?? 0, 0);
      const others = await containers.ContainerPrune({ filters: { 'label!': label, label } });
      assert.equal(others.ContainersDeleted?.length ?? 0, 0);
      const all = await containers.ContainerPrune({ filters: { label } });
      assert.deepEqual(all.ContainersDeleted, [id]);
      assert.ok((all.SpaceReclaimed ?? 0) > 0);
      await refused(containers.ContainerInspect({ id }), 404);
      await containers.ContainerInspect({ id: running });
    });
  });
}
