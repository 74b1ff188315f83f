/** The life of a swarm: no swarm, two nodes, one node, locked, and left. */
import assert from 'node:assert/strict';
import type { Engine } from 'fairlead';
import type { Scenario, TestEngine } from '../../scenario.js';
import { eventually } from '../helpers/eventually.js';
import { refused } from '../helpers/refused.js';
import { attachments } from './attachments.js';
import { clusterVolumes } from './cluster-volumes.js';
import { configs } from './configs.js';
import { nodes } from './nodes.js';
import { secrets } from './secrets.js';
import { Labels, versionOf } from './service.js';
import { jobs, serviceRefusals, updates } from './services.js';
import { richService } from './services-rich.js';
import { unplacedServices } from './services-unplaced.js';
import { inSwarm } from './swarm-wide.js';
import { tasks } from './tasks.js';

/**
 * Groups of parts that run at the same time; the parts of a group run one after another. The parts use different names
 * and mostly wait for tasks. All parts at once would be too much for a small machine: tasks would not start in time.
 */
const lanes = [
  [updates, attachments, clusterVolumes],
  [jobs, secrets, configs, serviceRefusals, inSwarm],
  [richService, unplacedServices, tasks],
];

export const swarm: Scenario = {
  name: 'swarm',
  async run(testEngine) {
    await withoutSwarm(testEngine.engine);
    const second = await testEngine.second();
    try {
      await initialised(testEngine.engine, second.addresses.first);
      await updated(testEngine.engine);
      await nodes(testEngine.engine, second);
      const running = lanes.map(async (lane) => {
        for (const part of lane) await part(testEngine);
      });
      // Even if a part fails, the others must have ended before the engines leave the swarm.
      await Promise.allSettled(running);
      await Promise.all(running);
      await left(testEngine.engine);
      await locked(testEngine);
    } finally {
      for (const engine of [second.engine, testEngine.engine]) {
        await engine.swarm.SwarmLeave({ force: true }).catch(() => undefined);
      }
    }
  },
};

const stateOf = async ({ info }: Engine) => (await info.SystemInfo()).Swarm?.LocalNodeState;

async function withoutSwarm(engine: Engine): Promise<void> {
  assert.equal(await stateOf(engine), 'inactive');
  await refused(engine.swarm.SwarmInspect(), 503);
  await refused(engine.swarm.SwarmUnlockkey(), 503);
  await refused(engine.swarm.SwarmLeave(), 503);
  await refused(engine.swarm.SwarmUpdate({ version: 1, body: {} }), 503);
  await refused(engine.swarm.SwarmUnlock({ body: { UnlockKey: 'none' } }), [409, 503]);
  await refused(engine.swarm.SwarmInit({ body: { ListenAddr: 'nowhere' } }), 400);
  await refused(engine.services.ServiceList(), 503);
  await refused(engine.nodes.NodeList(), 503);
  await refused(engine.tasks.TaskList(), 503);
  await refused(engine.secrets.SecretList(), 503);
  await refused(engine.configs.ConfigList(), 503);
}

const TaskDefaults = { LogDriver: { Name: 'json-file', Options: { 'max-size': '1m' } } };

/** Creates a swarm with every field. */
async function initialised(engine: Engine, address: string): Promise<void> {
  const body = {
    ListenAddr: `${address}:2377`,
    AdvertiseAddr: `${address}:2377`,
    DataPathAddr: address,
    DataPathPort: 4790,
    DefaultAddrPool: ['10.200.0.0/16'],
    SubnetSize: 26,
    ForceNewCluster: false,
    Availability: 'active' as const,
    Spec: {
      Labels,
      Orchestration: { TaskHistoryRetentionLimit: 3 },
      Raft: {
        SnapshotInterval: 20_000,
        KeepOldSnapshots: 1,
        LogEntriesForSlowFollowers: 400,
        ElectionTick: 5,
        HeartbeatTick: 1,
      },
      Dispatcher: { HeartbeatPeriod: 30e9 },
      CAConfig: { NodeCertExpiry: 7200e9 },
      EncryptionConfig: { AutoLockManagers: false },
      TaskDefaults,
    },
  };
  assert.match(await engine.swarm.SwarmInit({ body }), /^[a-z0-9]{25}$/);
  const found = await engine.swarm.SwarmInspect();
  // The engine accepts TaskDefaults, but never answers them.
  assert.deepEqual(found.Spec, { ...body.Spec, Name: 'default', TaskDefaults: {} });
  assert.equal(found.DataPathPort, 4790);
  assert.equal(found.SubnetSize, 26);
  assert.deepEqual(found.DefaultAddrPool, ['10.200.0.0/16']);
  await refused(engine.swarm.SwarmInit({ body }), 503);
}

async function updated({ swarm }: Engine): Promise<void> {
  const before = await swarm.SwarmInspect();
  const Orchestration = { TaskHistoryRetentionLimit: 2 };
  const body = { ...before.Spec, Orchestration, TaskDefaults };
  const [rotateWorkerToken, rotateManagerToken] = [true, true];
  await swarm.SwarmUpdate({ version: versionOf(before), body, rotateWorkerToken, rotateManagerToken });
  const after = await swarm.SwarmInspect();
  assert.deepEqual(after.Spec?.Orchestration, Orchestration);
  assert.notEqual(after.JoinTokens?.Worker, before.JoinTokens?.Worker);
  assert.notEqual(after.JoinTokens?.Manager, before.JoinTokens?.Manager);
  // This version is that of a caller who has not seen the last update.
  await refused(swarm.SwarmUpdate({ version: versionOf(before), body }), 500);
  // The swarm is not locked, so there is no key.
  assert.equal((await swarm.SwarmUnlockkey()).UnlockKey, '');
  await refused(swarm.SwarmUnlock({ body: { UnlockKey: 'none' } }), 409);
}

/** The last manager can leave only with `force`. */
async function left(engine: Engine): Promise<void> {
  await refused(engine.swarm.SwarmLeave(), 503);
  await engine.swarm.SwarmLeave({ force: true });
  assert.equal(await stateOf(engine), 'inactive');
}

/** A restarted manager needs the key. It listens on 127.0.0.1, because a restart removes the cable and its address. */
async function locked({ engine, restart }: TestEngine): Promise<void> {
  const { swarm } = engine;
  await swarm.SwarmInit({ body: { ListenAddr: '127.0.0.1:2377', AdvertiseAddr: '127.0.0.1' } });
  const unlocked = await swarm.SwarmInspect();
  const body = { ...unlocked.Spec, EncryptionConfig: { AutoLockManagers: true } };
  await swarm.SwarmUpdate({ version: versionOf(unlocked), body });
  const first = await swarm.SwarmUnlockkey();
  assert.match(first.UnlockKey ?? '', /^SWMKEY-/);
  const locking = await swarm.SwarmInspect();
  const rotateManagerUnlockKey = true;
  await swarm.SwarmUpdate({ version: versionOf(locking), body, rotateManagerUnlockKey });
  const { UnlockKey = '' } = await swarm.SwarmUnlockkey();
  assert.notEqual(UnlockKey, first.UnlockKey);
  await restart();
  assert.equal(await stateOf(engine), 'locked');
  await refused(swarm.SwarmInspect(), 503);
  await refused(swarm.SwarmUnlockkey(), 503);
  await refused(swarm.SwarmUnlock({ body: { UnlockKey: 'no key' } }), 400);
  await refused(swarm.SwarmUnlock({ body: { UnlockKey: `${UnlockKey}x` } }), 401);
  await swarm.SwarmUnlock({ body: { UnlockKey } });
  await eventually('the swarm is unlocked', async () => (await stateOf(engine)) === 'active');
  await left(engine);
}
