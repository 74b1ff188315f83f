import { run as runContainer } from 'fairlead';
import { expect } from 'vitest';
import { start } from './containers.js';
import type { Fixtures } from './fixture.js';

export const networksAndVolumes: Fixtures = {
  async NetworkCreate({ engine, run }) {
    await run();
    const network = await engine.networks.NetworkInspect({ id: 'backend' });
    expect(network).toMatchObject({ Driver: 'bridge', Internal: true });
    expect(network.IPAM?.Config).toEqual([{ Subnet: '172.28.0.0/24', Gateway: '172.28.0.1' }]);
  },

  async NetworkConnect({ engine, run }) {
    await engine.networks.NetworkCreate({ networkConfig: { Name: 'backend' } });
    await start(engine, 'postgres', { Image: 'postgres:alpine' });
    await run();
    const body = { Image: 'alpine', Cmd: ['ping', '-c', '1', 'db'], HostConfig: { NetworkMode: 'backend' } };
    expect(await runContainer(engine, { body })).toMatchObject({ exitCode: 0 });
  },

  async VolumeCreate({ engine, run }) {
    await run();
    expect(await engine.volumes.VolumeInspect({ name: 'data' })).toMatchObject({ Labels: { app: 'shop' } });
    const { Mounts } = await engine.containers.ContainerInspect({ id: 'db' });
    expect(Mounts).toMatchObject([{ Name: 'data', Destination: '/var/lib/postgresql/data', RW: true }]);
  },

  async VolumeList({ engine, run }) {
    for (const Name of ['used', 'unused']) await engine.volumes.VolumeCreate({ volumeConfig: { Name } });
    await start(engine, 'web', { HostConfig: { Binds: ['used:/data'] } });
    expect(await run()).toEqual([expect.stringMatching(/^unused \/.*\/unused\/_data$/)]);
  },
};
