/** Wrong calls on networks, which the engine refuses. */
import { compareVersions } from '../../../src/table.js';
import type { TestEngine } from '../../scenario.js';
import { idle, withRunning } from '../helpers/container.js';
import { withNetwork } from '../helpers/network.js';
import { refused } from '../helpers/refused.js';

export async function refusals(testEngine: TestEngine): Promise<void> {
  const { networks } = testEngine.engine;
  const id = 'conformance-nothing';
  await refused(networks.NetworkInspect({ id }), 404);
  await refused(networks.NetworkDelete({ id }), 404);
  await refused(networks.NetworkConnect({ id, container: { Container: 'nobody' } }), 404);
  await refused(networks.NetworkDisconnect({ id, container: { Container: 'nobody' } }), 404);
  await refused(networks.NetworkList({ filters: '{"dangling":["perhaps"]}' }), [400, 500]);
  await refused(networks.NetworkPrune({ filters: { until: ['whenever'] } }), [400, 500]);
  await refused(networks.NetworkDelete({ id: 'bridge' }), 403);
  const create = (networkConfig: Parameters<typeof networks.NetworkCreate>[0]['networkConfig']) =>
    networks.NetworkCreate({ networkConfig });
  await withRunning(testEngine, { ...idle, HostConfig: { NetworkMode: 'host' } }, async (Container) => {
    await refused(networks.NetworkDisconnect({ id: 'host', container: { Container } }), 400);
  });
  await refused(create({ Name: 'bridge' }), [403, 409]);
  await refused(create({ Name: '' }), [400, 500]);
  await refused(create({ Name: id, IPAM: { Config: [{ Subnet: 'nonsense' }] } }), [400, 500]);
  await withNetwork(testEngine, { Name: 'conformance-refusing' }, async (network) => {
    // Up to v1.43, two networks may have the same name, unless CheckDuplicate forbids it.
    const objecting = compareVersions(testEngine.version, 'v1.44') < 0 && { CheckDuplicate: true };
    await refused(create({ Name: 'conformance-refusing', ...objecting }), 409);
    await refused(networks.NetworkConnect({ id: network, container: { Container: 'nobody' } }), 404);
    await withRunning(testEngine, { ...idle, HostConfig: { NetworkMode: network } }, async (Container) => {
      await refused(networks.NetworkConnect({ id: network, container: { Container } }), [403, 409]);
      await refused(networks.NetworkDelete({ id: network }), 403);
      const elsewhere = { IPAMConfig: { IPv4Address: '192.0.2.1' } };
      await networks.NetworkDisconnect({ id: network, container: { Container } });
      const wrong = { Container, EndpointConfig: elsewhere };
      await refused(networks.NetworkConnect({ id: network, container: wrong }), [400, 403, 500]);
    });
  });
}
