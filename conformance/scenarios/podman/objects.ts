/** Networks, volumes, secrets and the system of Podman's own API. */
import assert from 'node:assert/strict';
import { eventually } from '../helpers/eventually.js';
import { refused } from '../helpers/refused.js';
import { fromNow, type PodmanScenario, type TestPodman, withContainer } from './test-podman.js';

export const objects: PodmanScenario = {
  name: 'libpod-objects',
  async run(testEngine) {
    await networks(testEngine);
    await volumes(testEngine);
    await secrets(testEngine);
    await system(testEngine);
  },
};

async function networks(testEngine: TestPodman): Promise<void> {
  const { networks } = testEngine.engine.libpod;
  const name = 'conformance-network';
  const made = await networks.NetworkCreateLibpod({
    create: {
      name,
      driver: 'bridge',
      dns_enabled: true,
      labels: { a: 'b' },
      subnets: [{ subnet: '10.89.77.0/24' }],
    },
  });
  assert.equal(made.name, name);
  assert.equal(await networks.NetworkExistsLibpod({ name }), true);
  assert.equal(await networks.NetworkExistsLibpod({ name: 'conformance-none' }), false);
  assert.equal((await networks.NetworkListLibpod({ filters: { name: [name] } })).length, 1);
  assert.equal((await networks.NetworkInspectLibpod({ name })).driver, 'bridge');
  await networks.NetworkUpdateLibpod({ name, update: { adddnsservers: ['10.89.77.9'] } });
  await withContainer(testEngine, { netns: { nsmode: 'bridge' } }, async (container) => {
    await networks.NetworkConnectLibpod({ name, create: { container, aliases: ['other'] } });
    await testEngine.engine.libpod.containers.ContainerInspectLibpod({ name: container });
    await networks.NetworkInspectLibpod({ name });
    await networks.NetworkDisconnectLibpod({ name, create: { Container: container, Force: false } });
  });
  const [gone] = await networks.NetworkDeleteLibpod({ name });
  assert.equal(gone?.Name, name);
  await networks.NetworkCreateLibpod({ create: { name } });
  await networks.NetworkPruneLibpod();
  await refused(networks.NetworkInspectLibpod({ name }), 404);
  await refused(networks.NetworkDeleteLibpod({ name }), 404);
}

async function volumes({ engine, has }: TestPodman): Promise<void> {
  const { volumes } = engine.libpod;
  const name = 'conformance-volume';
  const made = await volumes.VolumeCreateLibpod({
    create: { Name: name, Labels: { a: 'b' }, Driver: 'local' },
  });
  assert.equal(made.Name, name);
  assert.equal(await volumes.VolumeExistsLibpod({ name }), true);
  assert.equal(await volumes.VolumeExistsLibpod({ name: 'conformance-none' }), false);
  assert.equal((await volumes.VolumeListLibpod({ filters: { name: [name] } })).length, 1);
  assert.equal((await volumes.VolumeInspectLibpod({ name })).Driver, 'local');
  if (has('VolumeExportLibpod')) {
    const archive = await volumes.VolumeExportLibpod({ name }, { as: 'data' });
    await volumes.VolumeImportLibpod({ name, inputStream: archive });
  }
  await volumes.VolumeDeleteLibpod({ name });
  await volumes.VolumeCreateLibpod({ create: { Name: name, Labels: { a: 'b' } } });
  const pruned = await volumes.VolumePruneLibpod({ filters: { label: ['a=b'] } });
  assert.equal(pruned.length, 1);
  await refused(volumes.VolumeInspectLibpod({ name }), 404);
  await refused(volumes.VolumeDeleteLibpod({ name }), 404);
}

async function secrets({ engine }: TestPodman): Promise<void> {
  const { secrets } = engine.libpod;
  const name = 'conformance-secret';
  const { ID } = await secrets.SecretCreateLibpod({ name, request: 'open sesame', labels: { a: 'b' } });
  assert.ok(ID);
  assert.equal(await secrets.SecretExistsLibpod({ name }), true);
  assert.equal(await secrets.SecretExistsLibpod({ name: 'conformance-none' }), false);
  assert.equal((await secrets.SecretListLibpod({ filters: { name: [name] } })).length, 1);
  assert.equal((await secrets.SecretInspectLibpod({ name, showsecret: true })).SecretData, 'open sesame');
  await refused(secrets.SecretCreateLibpod({ name, request: 'again' }), [409, 500]);
  await secrets.SecretDeleteLibpod({ name });
  await refused(secrets.SecretInspectLibpod({ name }), 404);
}

async function system(testEngine: TestPodman): Promise<void> {
  const { libpod } = testEngine.engine;
  assert.ok((await libpod.info.SystemInfoLibpod()).host?.kernel);
  assert.match((await libpod.version.SystemVersionLibpod()).Version ?? '', /^\d/);
  await withContainer(testEngine, { volumes: [{ Name: 'conformance-df', Dest: '/data' }] }, async () => {
    const usage = await libpod.system.SystemDataUsageLibpod();
    assert.ok(usage.Containers?.length);
  });
  await libpod.system.SystemCheckLibpod({ quick: true });
  const controller = new AbortController();
  const events = await libpod.events.SystemEventsLibpod(
    { stream: true, since: fromNow(), filters: { type: ['volume'] } },
    { signal: controller.signal },
  );
  await libpod.volumes.VolumeCreateLibpod({ create: { Name: 'conformance-event' } });
  for await (const event of events) {
    assert.equal(event.Type, 'volume');
    break;
  }
  await eventually('a volume is gone', async () => {
    await libpod.volumes.VolumeDeleteLibpod({ name: 'conformance-event' });
    return true;
  });
  await libpod.system.SystemPruneLibpod({ volumes: true, build: true });
  await refused(libpod.events.SystemEventsLibpod({ since: 'nonsense', stream: false }), [400, 500]);
}
