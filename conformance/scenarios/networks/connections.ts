/** Connecting containers to networks, and disconnecting them. */
import assert from 'node:assert/strict';
import { exec } from 'fairlead';
import { compareVersions } from '../../../src/table.js';
import type { TestEngine } from '../../scenario.js';
import { idle, withContainer, withRunning } from '../helpers/container.js';
import { withNetwork } from '../helpers/network.js';

export async function connections(testEngine: TestEngine): Promise<void> {
  const network = {
    Name: 'conformance-connections',
    IPAM: { Config: [{ Subnet: '10.207.0.0/24' }, { Subnet: 'fd00:207::/64' }] },
    EnableIPv6: true,
  };
  await withNetwork(testEngine, network, async (id) => {
    await withRunning(testEngine, { ...idle, HostConfig: { NetworkMode: 'bridge' } }, async (container) => {
      await connect(testEngine, id, container);
      await reach(testEngine, id);
      await disconnect(testEngine, id, container);
    });
    await beforeStart(testEngine, id);
  });
}

async function connect({ engine, version }: TestEngine, id: string, Container: string): Promise<void> {
  const { networks, containers } = engine;
  await networks.NetworkConnect({
    id,
    container: {
      Container,
      EndpointConfig: {
        Aliases: ['conny-alias'],
        IPAMConfig: { IPv4Address: '10.207.0.7', IPv6Address: 'fd00:207::7', LinkLocalIPs: ['169.254.34.7'] },
        DriverOpts: { 'com.example.option': 'value' },
        Links: [],
        ...(compareVersions(version, 'v1.44') >= 0 && { MacAddress: '02:42:0a:cf:00:07' }),
        ...(compareVersions(version, 'v1.48') >= 0 && { GwPriority: 1 }),
      },
    },
  });
  const found = await networks.NetworkInspect({ id });
  assert.equal(found.Containers?.[Container]?.IPv4Address, '10.207.0.7/24');
  assert.equal(found.Containers?.[Container]?.IPv6Address, 'fd00:207::7/64');
  const { NetworkSettings } = await containers.ContainerInspect({ id: Container });
  const endpoint = NetworkSettings?.Networks?.['conformance-connections'];
  assert.equal(endpoint?.NetworkID, id);
  assert.equal(endpoint?.IPAddress, '10.207.0.7');
  assert.ok(endpoint?.Aliases?.includes('conny-alias'));
}

/** Other containers of the network reach the container by its alias. */
async function reach(testEngine: TestEngine, id: string): Promise<void> {
  await withRunning(testEngine, { ...idle, HostConfig: { NetworkMode: id } }, async (other) => {
    const Cmd = ['ping', '-c', '1', '-W', '2', 'conny-alias'];
    const { exitCode, stdout } = await exec(testEngine.engine, { id: other, execConfig: { Cmd } });
    assert.equal(exitCode, 0, stdout);
  });
}

async function disconnect({ engine }: TestEngine, id: string, Container: string): Promise<void> {
  const { networks } = engine;
  await networks.NetworkDisconnect({ id, container: { Container } });
  const found = await networks.NetworkInspect({ id });
  assert.equal(found.Containers?.[Container], undefined);
  await networks.NetworkConnect({ id, container: { Container } });
  await networks.NetworkDisconnect({ id, container: { Container, Force: true } });
  assert.equal((await networks.NetworkInspect({ id })).Containers?.[Container], undefined);
}

/** A container that is not running is connected when it starts. */
async function beforeStart(testEngine: TestEngine, id: string): Promise<void> {
  const { networks, containers } = testEngine.engine;
  await withContainer(testEngine, { ...idle, HostConfig: { NetworkMode: 'bridge' } }, async (container) => {
    await networks.NetworkConnect({ id, container: { Container: container } });
    assert.equal((await networks.NetworkInspect({ id })).Containers?.[container], undefined);
    await containers.ContainerStart({ id: container });
    assert.ok((await networks.NetworkInspect({ id })).Containers?.[container]?.EndpointID);
  });
}
