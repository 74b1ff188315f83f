/** A second node: it joins, changes its availability, runs tasks, leaves and is deleted. */
import assert from 'node:assert/strict';
import type { Engine } from 'fairlead';
import type { SecondEngine } from '../../scenario.js';
import { eventually } from '../helpers/eventually.js';
import { refused } from '../helpers/refused.js';
import { unknownFilter } from '../helpers/unknown-filter.js';
import { lasting, service, tasksOf, versionOf, withService } from './service.js';

export async function nodes(engine: Engine, second: SecondEngine): Promise<void> {
  const manager = await labelled(engine);
  await joined(engine, second);
  const worker = await workerOf(engine);
  assert.notEqual(worker, manager);
  await seenByWorker(second.engine);
  await worked(engine, worker);
  await leftAndDeleted(engine, second.engine, worker);
  assert.deepEqual(
    (await engine.nodes.NodeList()).map(({ ID }) => ID),
    [manager],
  );
}

async function labelled({ nodes }: Engine): Promise<string> {
  const [listed] = await nodes.NodeList({ filters: { role: ['manager'], membership: ['accepted'] } });
  assert.ok(listed?.ID);
  const { ID: id } = listed;
  const found = await nodes.NodeInspect({ id });
  assert.equal(found.ManagerStatus?.Leader, true);
  assert.equal(found.Status?.State, 'ready');
  const Labels = { disk: 'fast' };
  const body = { ...found.Spec, Name: 'first', Labels };
  await nodes.NodeUpdate({ id, version: versionOf(found), body });
  const { Spec } = await nodes.NodeInspect({ id });
  assert.deepEqual(Spec?.Labels, Labels);
  assert.equal(Spec?.Name, 'first');
  assert.equal((await nodes.NodeList({ filters: { id: [id], 'node.label': ['disk=fast'] } })).length, 1);
  await refused(nodes.NodeUpdate({ id, version: versionOf(found), body }), 500);
  await refused(nodes.NodeUpdate({ id: 'missing', version: 1, body }), 404);
  await refused(nodes.NodeInspect({ id: 'missing' }), 404);
  await refused(nodes.NodeDelete({ id: 'missing' }), 404);
  await refused(nodes.NodeList({ filters: unknownFilter }), 400);
  // The last manager of a swarm cannot be deleted.
  await refused(nodes.NodeDelete({ id, force: true }), 400);
  return id;
}

async function joined(engine: Engine, { engine: other, addresses }: SecondEngine): Promise<void> {
  const { JoinTokens } = await engine.swarm.SwarmInspect();
  const body = {
    ListenAddr: `${addresses.second}:2377`,
    AdvertiseAddr: addresses.second,
    DataPathAddr: addresses.second,
    RemoteAddrs: [`${addresses.first}:2377`],
    JoinToken: JoinTokens?.Worker ?? '',
  };
  await refused(other.swarm.SwarmJoin({ body: { ...body, JoinToken: 'none' } }), [400, 500]);
  await other.swarm.SwarmJoin({ body });
  await refused(other.swarm.SwarmJoin({ body }), 503);
}

async function workerOf({ nodes }: Engine): Promise<string> {
  let found: string | undefined;
  await eventually('the worker is ready', async () => {
    const [worker] = await nodes.NodeList({ filters: { role: ['worker'] } });
    found = worker?.ID;
    return worker?.Status?.State === 'ready';
  });
  return found ?? assert.fail('What is listed has an id');
}

/** Workers refuse the operations on the swarm. */
async function seenByWorker({ info, nodes, swarm }: Engine): Promise<void> {
  const { Swarm } = await info.SystemInfo();
  assert.equal(Swarm?.LocalNodeState, 'active');
  assert.equal(Swarm?.ControlAvailable, false);
  await refused(swarm.SwarmInspect(), 503);
  await refused(nodes.NodeList(), 503);
}

async function offer({ nodes }: Engine, id: string, Availability: 'drain' | 'active'): Promise<void> {
  const found = await nodes.NodeInspect({ id });
  await nodes.NodeUpdate({ id, version: versionOf(found), body: { ...found.Spec, Availability } });
  assert.equal((await nodes.NodeInspect({ id })).Spec?.Availability, Availability);
}

/** A global service has a task on each available node, and the logs of all these tasks. */
async function worked(engine: Engine, worker: string): Promise<void> {
  await offer(engine, worker, 'drain');
  const everywhere = { ...service('everywhere', lasting), Mode: { Global: {} } };
  await withService(engine, everywhere, async (id) => {
    const nodesOf = async () => {
      const found = await tasksOf(engine, id, 'running');
      return found.flatMap(({ Status, NodeID }) => (Status?.State === 'running' ? [NodeID] : []));
    };
    await eventually('a task runs on the manager', async () => (await nodesOf()).length === 1);
    assert.ok(!(await nodesOf()).includes(worker));
    await offer(engine, worker, 'active');
    await eventually('a task runs on the worker', async () => (await nodesOf()).includes(worker));
    await eventually('both nodes have logs', async () => {
      const logs = await engine.services.ServiceLogs({ id, stdout: true });
      return (await logs.text()) === 'out\nout\n';
    });
  });
  const ofWorker = () => engine.tasks.TaskList({ filters: { node: [worker] } });
  // Leaving takes six seconds while the node still has tasks.
  await eventually('the worker has no more tasks', async () => (await ofWorker()).length === 0);
}

async function leftAndDeleted(engine: Engine, other: Engine, id: string): Promise<void> {
  // A node that is not known to be down can only be deleted with `force`.
  await refused(engine.nodes.NodeDelete({ id }), [400, 500]);
  await other.swarm.SwarmLeave();
  assert.equal((await other.info.SystemInfo()).Swarm?.LocalNodeState, 'inactive');
  await engine.nodes.NodeDelete({ id, force: true });
}
