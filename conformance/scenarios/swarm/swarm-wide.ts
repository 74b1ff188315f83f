/** The operations outside of the swarm categories, called while the engine is in a swarm. */
import assert from 'node:assert/strict';
import type { TestEngine } from '../../scenario.js';
import { refused } from '../helpers/refused.js';
import { Labels } from './service.js';

export async function inSwarm({ engine }: TestEngine): Promise<void> {
  const { info, networks, system } = engine;
  const { Swarm } = await info.SystemInfo();
  assert.equal(Swarm?.LocalNodeState, 'active');
  assert.equal(Swarm?.ControlAvailable, true);
  assert.equal(Swarm?.Cluster?.ID, (await engine.swarm.SwarmInspect()).ID);
  assert.equal(Swarm?.Managers, 1);
  await system.SystemDataUsage();

  const [ingress] = await networks.NetworkList({ filters: { name: ['ingress'], scope: ['swarm'] } });
  assert.equal(ingress?.Ingress, true);
  const found = await networks.NetworkInspect({ id: ingress?.Id ?? '', scope: 'swarm', verbose: true });
  assert.equal(found.Driver, 'overlay');
  const networkConfig = { Name: 'swarm-wide', Driver: 'overlay', Internal: true, Labels };
  const { Id: id = '' } = await networks.NetworkCreate({ networkConfig });
  assert.equal((await networks.NetworkInspect({ id })).Internal, true);
  await refused(networks.NetworkCreate({ networkConfig }), 409);
  await networks.NetworkDelete({ id });
  await refused(networks.NetworkInspect({ id }), 404);
}
