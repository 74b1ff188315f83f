/** Creating networks with every field. */
import assert from 'node:assert/strict';
import { compareVersions } from '../../../src/table.js';
import type { TestEngine } from '../../scenario.js';
import { type NetworkBody, withNetwork } from '../helpers/network.js';
import { refused } from '../helpers/refused.js';

export async function creation(testEngine: TestEngine): Promise<void> {
  await everyField(testEngine);
  await withIPv6(testEngine);
  await fromConfiguration(testEngine);
}

async function everyField(testEngine: TestEngine): Promise<void> {
  const given = {
    Name: 'conformance-every-field',
    Driver: 'bridge',
    Scope: 'local',
    Internal: true,
    Attachable: true,
    Ingress: false,
    ConfigOnly: false,
    EnableIPv6: false,
    ...(compareVersions(testEngine.version, 'v1.48') >= 0 && { EnableIPv4: true }),
    IPAM: {
      Driver: 'default',
      Options: { 'com.example.option': 'value' },
      Config: [
        {
          Subnet: '10.204.0.0/16',
          IPRange: '10.204.5.0/24',
          Gateway: '10.204.5.1',
          AuxiliaryAddresses: { router: '10.204.5.5' },
        },
      ],
    },
    Options: { 'com.docker.network.bridge.name': 'conformance0', 'com.docker.network.driver.mtu': '1400' },
    Labels: { 'conformance.networks': 'yes' },
  } satisfies NetworkBody;
  await withNetwork(testEngine, given, async (id) => {
    const found = await testEngine.engine.networks.NetworkInspect({ id, verbose: true, scope: 'local' });
    assert.equal(found.Name, given.Name);
    assert.equal(found.Scope, 'local');
    assert.equal(found.Internal, true);
    assert.equal(found.Attachable, true);
    assert.deepEqual(found.IPAM, given.IPAM);
    assert.deepEqual(found.Options, given.Options);
    assert.deepEqual(found.Labels, given.Labels);
    assert.match(found.Created ?? '', /^\d{4}-/);
  });
}

async function withIPv6(testEngine: TestEngine): Promise<void> {
  const given: NetworkBody = {
    Name: 'conformance-ipv6',
    EnableIPv6: true,
    IPAM: { Config: [{ Subnet: 'fd00:204::/64' }, { Subnet: '10.205.0.0/24' }] },
  };
  await withNetwork(testEngine, given, async (id) => {
    const { EnableIPv6, IPAM } = await testEngine.engine.networks.NetworkInspect({ id });
    assert.equal(EnableIPv6, true);
    assert.equal(IPAM?.Config?.length, 2);
  });
}

/** A network that is only a configuration, and a network that is made from this configuration. */
async function fromConfiguration(testEngine: TestEngine): Promise<void> {
  const { networks } = testEngine.engine;
  const configuration: NetworkBody = {
    Name: 'conformance-config-only',
    ConfigOnly: true,
    IPAM: { Config: [{ Subnet: '10.206.0.0/24' }] },
  };
  await withNetwork(testEngine, configuration, async (config) => {
    assert.equal((await networks.NetworkInspect({ id: config })).ConfigOnly, true);
    const made: NetworkBody = {
      Name: 'conformance-config-from',
      Driver: 'bridge',
      ConfigFrom: { Network: 'conformance-config-only' },
    };
    await withNetwork(testEngine, made, async (id) => {
      const { ConfigFrom, IPAM } = await networks.NetworkInspect({ id });
      assert.equal(ConfigFrom?.Network, 'conformance-config-only');
      assert.equal(IPAM?.Config?.[0]?.Subnet, '10.206.0.0/24');
      await refused(networks.NetworkDelete({ id: config }), 403);
    });
  });
}
