/** Events of the objects of an engine. */
import assert from 'node:assert/strict';
import type { EventMessage } from 'fairlead';
import { busyboxImage } from '../../../engines/index.js';
import type { TestEngine } from '../../scenario.js';
import { idle, withRunning } from '../helpers/container.js';
import { eventually } from '../helpers/eventually.js';
import { withNetwork } from '../helpers/network.js';
import { refused } from '../helpers/refused.js';
import { unused } from '../helpers/unused.js';

export async function events(testEngine: TestEngine): Promise<void> {
  await past(testEngine);
  await live(testEngine);
  await refused(testEngine.engine.events.SystemEvents({ since: 'whenever' }), [400, 500]);
  await refused(testEngine.engine.events.SystemEvents({ until: '1', since: '2' }), [400, 500]);
}

const types = ['container', 'network', 'volume', 'image', 'node', 'config', 'secret'] as const;

/** Past events: one of each type, including the types that only a swarm has. */
async function past(testEngine: TestEngine): Promise<void> {
  const { events, volumes, images } = testEngine.engine;
  const Name = 'conformance-events';
  const since = String(Date.now() / 1000);
  await withNetwork(testEngine, { Name }, async (network) => {
    await volumes.VolumeCreate({ volumeConfig: { Name } });
    const HostConfig = { NetworkMode: network, Binds: [`${Name}:/data`] };
    await withRunning(testEngine, { ...idle, HostConfig }, async () => {});
    await volumes.VolumeDelete({ name: Name });
    await images.ImageTag({ name: busyboxImage, repo: Name, tag: 'tagged' });
    await images.ImageDelete({ name: `${Name}:tagged` });
  });
  await ofSwarm(testEngine, Name);
  let until = '';
  let found: EventMessage[] = [];
  // The engine notes the events of a swarm a moment after the calls.
  await eventually('there are events of each type', async () => {
    until = String(Date.now() / 1000);
    found = await events.SystemEvents({ since, until }, { as: 'data' });
    return types.every((type) => found.some(({ Type }) => Type === type));
  });
  for (const { Actor, Action, time, timeNano, scope } of found) {
    assert.ok(Actor?.Attributes && Action && time && timeNano);
    assert.ok(scope === 'local' || scope === 'swarm');
  }
  const tagging = { type: ['image' as const], event: ['tag' as const], image: [Name] };
  const [tagged, ...more] = await events.SystemEvents({ since, until, filters: tagging }, { as: 'data' });
  assert.equal(tagged?.Actor?.Attributes?.['name'], `${Name}:tagged`);
  assert.equal(more.length, 0);
}

async function ofSwarm({ engine }: TestEngine, Name: string): Promise<void> {
  const { swarm, configs, secrets, networks } = engine;
  await swarm.SwarmInit({ body: { ListenAddr: '127.0.0.1:2377', AdvertiseAddr: '127.0.0.1' } });
  try {
    const Data = Buffer.from('kept').toString('base64');
    const { ID: config } = await configs.ConfigCreate({ body: { Name, Data } });
    const { ID: secret } = await secrets.SecretCreate({ body: { Name, Data } });
    await configs.ConfigDelete({ id: config });
    await secrets.SecretDelete({ id: secret });
  } finally {
    await swarm.SwarmLeave({ force: true });
    // Leaving the swarm does not remove the network that a swarm needs. A busy engine may not have made that network yet.
    const left = await networks.NetworkList({ filters: { name: ['docker_gwbridge'] } });
    for (const { Id } of left) await unused('the network', () => networks.NetworkDelete({ id: Id! }));
  }
}

/** Live events, until the loop ends. */
async function live(testEngine: TestEngine): Promise<void> {
  const { events, containers } = testEngine.engine;
  await withRunning(testEngine, { ...idle, Labels: { 'conformance.events': 'yes' } }, async (id) => {
    const filters = { container: [id], label: ['conformance.events=yes'], type: ['container' as const] };
    const records = await events.SystemEvents({ filters });
    await containers.ContainerPause({ id });
    await containers.ContainerUnpause({ id });
    const actions: unknown[] = [];
    for await (const { Action, Actor } of records) {
      assert.equal(Actor?.Attributes?.['conformance.events'], 'yes');
      actions.push(Action);
      if (actions.length === 2) break;
    }
    assert.deepEqual(actions, ['pause', 'unpause']);
  });
}
