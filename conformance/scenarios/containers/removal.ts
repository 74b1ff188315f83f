/** Removing containers, one by one and all that have ended. */
import assert from 'node:assert/strict';
import type { Bench } from '../../scenario.js';
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

export async function removal(bench: Bench): Promise<void> {
  await one(bench);
  await link(bench);
  await ended(bench);
}

/** With its anonymous volumes or without, when it runs only by force. */
async function one(bench: Bench): Promise<void> {
  const { containers, volumes } = bench.engine;
  const withVolume: ContainerBody = { ...idle, Volumes: { '/data': {} } };
  for (const v of [false, true]) {
    await withRunning(bench, withVolume, async (id) => {
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
  await withContainer(bench, idle, async (id) => {
    await containers.ContainerDelete({ id });
    await refused(containers.ContainerInspect({ id }), 404);
  });
}

/** A link is a name of the container that it leads to. */
async function link(bench: Bench): Promise<void> {
  const { containers } = bench.engine;
  const bridged: ContainerBody = { ...idle, HostConfig: { NetworkMode: 'bridge' } };
  await withRunning(bench, bridged, async (id) => {
    await withContainer(
      bench,
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

async function ended(bench: Bench): Promise<void> {
  const { containers } = bench.engine;
  const label = ['conformance.removal'];
  const written: ContainerBody = { ...script('echo written > /file'), Labels };
  await withRunning(bench, { ...idle, Labels }, async (running) => {
    await withEnded(bench, written, async (id) => {
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
