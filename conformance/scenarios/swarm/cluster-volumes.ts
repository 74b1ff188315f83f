/** Volumes of a swarm. Without a CSI plugin they have no storage, but are created, listed, updated and removed. */
import assert from 'node:assert/strict';
import type { ClusterVolumeSpec } from 'fairlead';
import type { TestEngine } from '../../scenario.js';
import { refused } from '../helpers/refused.js';
import { base64, Labels, versionOf } from './service.js';

export async function clusterVolumes({ engine, has }: TestEngine): Promise<void> {
  // The API got this operation together with cluster volumes.
  if (!has('VolumeUpdate')) return;
  const { secrets, volumes } = engine;
  const { ID: secret } = await secrets.SecretCreate({ body: { Name: 'of-volume', Data: base64('secret') } });
  const spec = specOf(secret);
  const Name = 'cluster-volume';
  const volumeConfig = { Name, Driver: 'csi.example', Labels, ClusterVolumeSpec: spec };
  await volumes.VolumeCreate({ volumeConfig });
  const found = await volumes.VolumeInspect({ name: Name });
  assert.deepEqual(found.ClusterVolume?.Spec, spec);
  const { Volumes } = await volumes.VolumeList({ filters: { name: [Name] } });
  assert.equal(Volumes?.[0]?.ClusterVolume?.ID, found.ClusterVolume?.ID);

  // VolumeUpdate finds the volume only by its ID; the other operations find it by its name too.
  const name = found.ClusterVolume?.ID ?? '';
  const version = versionOf(found.ClusterVolume ?? {});
  const Spec: ClusterVolumeSpec = { ...spec, Availability: 'drain' };
  await volumes.VolumeUpdate({ name, version, body: { Spec } });
  const drained = await volumes.VolumeInspect({ name: Name });
  assert.deepEqual(drained.ClusterVolume?.Spec, Spec);
  await refused(volumes.VolumeUpdate({ name, version, body: { Spec } }), 500);
  await refused(volumes.VolumeUpdate({ name: 'missing', version, body: { Spec } }), 404);

  await volumes.VolumeDelete({ name: Name, force: true });
  await refused(volumes.VolumeInspect({ name: Name }), 404);
  await secrets.SecretDelete({ id: secret });
}

const specOf = (secret: string): ClusterVolumeSpec => ({
  Group: 'group',
  AccessMode: { Scope: 'multi', Sharing: 'all', MountVolume: { FsType: 'ext4', MountFlags: ['ro'] } },
  Secrets: [{ Key: 'key', Secret: secret }],
  AccessibilityRequirements: {
    Requisite: [{ Segments: { zone: 'here' } }],
    Preferred: [{ Segments: { zone: 'here' } }],
  },
  CapacityRange: { RequiredBytes: 1_048_576, LimitBytes: 2_097_152 },
  Availability: 'active',
});
