/** Listing networks by each filter, and removing unused networks. */
import assert from 'node:assert/strict';
import type { Engine } from 'fairlead';
import type { TestEngine } from '../../scenario.js';
import { idle, withRunning } from '../helpers/container.js';
import { withNetwork } from '../helpers/network.js';
import { refused } from '../helpers/refused.js';

type ListParameters = NonNullable<Parameters<Engine['networks']['NetworkList']>[0]>;
type ListFilters = Exclude<ListParameters['filters'], string | undefined>;

const Labels = { 'conformance.networks': 'lists' };
const label = ['conformance.networks=lists'];

export async function lists(testEngine: TestEngine): Promise<void> {
  await withNetwork(testEngine, { Name: 'conformance-used', Labels }, async (used) => {
    await withRunning(testEngine, { ...idle, HostConfig: { NetworkMode: used } }, async () => {
      const Name = 'conformance-unused';
      const { Id: unused } = await testEngine.engine.networks.NetworkCreate({
        networkConfig: { Name, Labels },
      });
      assert.ok(unused);
      await byFilters(testEngine, used, unused);
      await prune(testEngine, used);
    });
  });
}

async function byFilters(testEngine: TestEngine, used: string, unused: string): Promise<void> {
  const { networks } = testEngine.engine;
  const expected: readonly (readonly [ListFilters, string[]])[] = [
    [{}, [used, unused]],
    [{ driver: ['bridge'], scope: ['local'], type: ['custom'] }, [used, unused]],
    [{ type: ['builtin'] }, []],
    [{ name: ['conformance-used'] }, [used]],
    [{ id: [unused] }, [unused]],
  ];
  for (const [filters, ids] of expected) {
    const found = await networks.NetworkList({ filters: { ...filters, label } });
    assert.deepEqual(found.map(({ Id }) => Id).sort(), [...ids].sort(), JSON.stringify(filters));
  }
  // NetworkList does not look for containers, so every network counts as unused.
  const dangling = await networks.NetworkList({ filters: { dangling: ['true'], label } });
  assert.ok(dangling.some(({ Id }) => Id === unused));
  const inUse = await networks.NetworkList({ filters: { dangling: ['false'], label } });
  assert.ok(!inUse.some(({ Id }) => Id === unused));
  const all = (await networks.NetworkList()).map(({ Name }) => Name);
  for (const name of ['bridge', 'host', 'none']) assert.ok(all.includes(name));
}

async function prune({ engine }: TestEngine, used: string): Promise<void> {
  const { networks } = engine;
  const recent = await networks.NetworkPrune({ filters: { label, until: ['24h'] } });
  assert.equal(recent.NetworksDeleted?.length ?? 0, 0);
  const spared = await networks.NetworkPrune({ filters: { 'label!': label } });
  assert.equal(spared.NetworksDeleted?.includes('conformance-unused') ?? false, false);
  const gone = await networks.NetworkPrune({ filters: { label } });
  assert.deepEqual(gone.NetworksDeleted, ['conformance-unused']);
  await refused(networks.NetworkInspect({ id: 'conformance-unused' }), 404);
  assert.equal((await networks.NetworkInspect({ id: used })).Id, used);
}
