/** The operations outside of the swarm categories, called while the engine is in a swarm. */
import assert from 'node:assert/strict';
import { EngineError } from 'fairlead';
import type { TestEngine } from '../../scenario.js';
import { eventually } from '../helpers/eventually.js';
import { refused } from '../helpers/refused.js';
import { Labels } from './service.js';

export async function inSwarm({ engine }: TestEngine): Promise<void> {
  const { info, networks, system } = engine;
  const { Swarm } = await info.SystemInfo();
  assert.equal(Swarm?.LocalNodeState, 'active');
  assert.equal(Swarm?.ControlAvailable, true);
  assert.equal(Swarm?.Cluster?.ID, (await engine.swarm.SwarmInspect()).ID);
  assert.equal(Swarm?.Managers, 1);
  await eventually('the disk usage is told', () => system.SystemDataUsage().then(() => true, whileTasksEnd));

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

/**
 * With containerd's image store, an engine that is asked for its disk usage while a container goes misses the
 * container's layer, and answers when it is asked again.
 */
function whileTasksEnd(error: unknown): false {
  if (error instanceof EngineError && /rw layer snapshot not found/.test(error.message)) return false;
  throw error;
}
