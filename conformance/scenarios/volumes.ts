/** The operations on volumes. */
import assert from 'node:assert/strict';
import { compareVersions } from '../../src/table.js';
import type { Scenario, TestEngine } from '../scenario.js';
import { withContainer } from './helpers/container.js';
import { refused } from './helpers/refused.js';

const label = ['conformance.volumes=yes'];
const Labels = { 'conformance.volumes': 'yes' };

export const volumes: Scenario = {
  name: 'volumes',
  async run(testEngine) {
    await creation(testEngine);
    await lists(testEngine);
    await prune(testEngine);
    await refusals(testEngine);
  },
};

async function creation({ engine }: TestEngine): Promise<void> {
  const Name = 'conformance-volume';
  const DriverOpts = { type: 'tmpfs', device: 'tmpfs', o: 'size=1m' };
  const made = await engine.volumes.VolumeCreate({
    volumeConfig: { Name, Driver: 'local', DriverOpts, Labels },
  });
  assert.equal(made.Name, Name);
  const found = await engine.volumes.VolumeInspect({ name: Name });
  assert.equal(found.Scope, 'local');
  assert.ok(found.Mountpoint);
  assert.deepEqual(found.Options, DriverOpts);
  assert.deepEqual(found.Labels, Labels);
  // Creating a volume with an existing name gives the existing volume.
  const again = await engine.volumes.VolumeCreate({ volumeConfig: { Name } });
  assert.equal(again.CreatedAt, found.CreatedAt);
  await engine.volumes.VolumeDelete({ name: Name });
  await refused(engine.volumes.VolumeInspect({ name: Name }), 404);
  await refused(engine.volumes.VolumeCreate({ volumeConfig: { Name, Driver: 'nothing' } }), 404);
  const { Name: name } = await engine.volumes.VolumeCreate({ volumeConfig: {} });
  assert.match(name, /^[0-9a-f]{64}$/);
  await engine.volumes.VolumeDelete({ name, force: true });
  // With `force`, removing a volume that does not exist succeeds.
  await engine.volumes.VolumeDelete({ name, force: true });
}

async function lists(testEngine: TestEngine): Promise<void> {
  const { volumes } = testEngine.engine;
  const none = await volumes.VolumeList({ filters: { label: ['conformance.volumes=none'] } });
  assert.equal(none.Volumes?.length ?? 0, 0);
  await volumes.VolumeCreate({ volumeConfig: { Name: 'conformance-unused', Labels } });
  await volumes.VolumeCreate({ volumeConfig: { Name: 'conformance-used', Labels } });
  const names = async (filters: Record<string, string[]>) =>
    (await volumes.VolumeList({ filters: { ...filters, label } })).Volumes?.map(({ Name }) => Name).sort();
  const HostConfig = { Binds: ['conformance-used:/data'] };
  await withContainer(testEngine, { HostConfig }, async () => {
    assert.deepEqual(await names({}), ['conformance-unused', 'conformance-used']);
    assert.deepEqual(await names({ dangling: ['true'] }), ['conformance-unused']);
    assert.deepEqual(await names({ dangling: ['false'] }), ['conformance-used']);
    assert.deepEqual(await names({ driver: ['local'], name: ['conformance-used'] }), ['conformance-used']);
    await refused(volumes.VolumeDelete({ name: 'conformance-used' }), 409);
  });
  assert.ok((await volumes.VolumeList()).Volumes?.some(({ Name }) => Name === 'conformance-used'));
  for (const name of ['conformance-unused', 'conformance-used']) await volumes.VolumeDelete({ name });
}

/** From v1.42 on, only anonymous volumes are removed, unless the filter `all` is set. */
async function prune({ engine, version }: TestEngine): Promise<void> {
  const { volumes } = engine;
  await volumes.VolumeCreate({ volumeConfig: { Name: 'conformance-named', Labels } });
  const { Name: anonymous } = await volumes.VolumeCreate({ volumeConfig: { Labels } });
  const spared = await volumes.VolumePrune({ filters: { 'label!': label } });
  assert.equal(spared.VolumesDeleted?.includes('conformance-named') ?? false, false);
  const first = await volumes.VolumePrune({ filters: { label } });
  assert.ok(first.VolumesDeleted?.includes(anonymous));
  assert.equal(typeof first.SpaceReclaimed, 'number');
  if (compareVersions(version, 'v1.42') >= 0) {
    const rest = await volumes.VolumePrune({ filters: { label, all: ['true'] } });
    assert.deepEqual(rest.VolumesDeleted, ['conformance-named']);
  }
  await refused(volumes.VolumeInspect({ name: 'conformance-named' }), 404);
  const nothing = await volumes.VolumePrune({ filters: { label } });
  assert.equal(nothing.VolumesDeleted?.length ?? 0, 0);
}

async function refusals({ engine, has }: TestEngine): Promise<void> {
  const { volumes } = engine;
  const name = 'conformance-nothing';
  await refused(volumes.VolumeInspect({ name }), 404);
  await refused(volumes.VolumeDelete({ name }), 404);
  await refused(volumes.VolumeCreate({ volumeConfig: { Name: 'not/a name' } }), 400);
  await refused(volumes.VolumeCreate({ volumeConfig: { DriverOpts: { nonsense: 'yes' } } }), [400, 500]);
  await refused(volumes.VolumeList({ filters: '{"dangling":["perhaps"]}' }), [400, 500]);
  if (!has('VolumeUpdate')) return;
  // Cluster volumes need a swarm, and there is none.
  await refused(volumes.VolumeUpdate({ name, version: 1, body: {} }), 503);
  const ofSwarm = { Driver: 'csi.example', ClusterVolumeSpec: { Group: 'conformance' } };
  await refused(volumes.VolumeCreate({ volumeConfig: ofSwarm }), 503);
}
