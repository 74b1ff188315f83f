import assert from 'node:assert/strict';
import { followProgress } from 'fairlead/progress';
import { busyboxImage } from '../../../engines/index.js';
import { compareVersions } from '../../../src/table.js';
import type { TestEngine } from '../../scenario.js';
import { randomName } from '../helpers/random-name.js';
import { refused } from '../helpers/refused.js';
import { unknownFilter } from '../helpers/unknown-filter.js';
import { contextOf } from './classic.js';

/** Removing BuildKit's cache, with and without limits. */
export async function pruningCache(testEngine: TestEngine): Promise<void> {
  const { BuildPrune } = testEngine.engine.build;
  await fillCache(testEngine);
  assert.deepEqual((await BuildPrune({ filters: { until: ['24h'] } })).CachesDeleted ?? [], []);
  for (const limits of limitsOf(testEngine)) {
    assert.deepEqual((await BuildPrune(limits)).CachesDeleted ?? [], []);
  }
  const { CachesDeleted, SpaceReclaimed } = await BuildPrune({ all: true });
  assert.ok(CachesDeleted && CachesDeleted.length > 0);
  assert.ok(SpaceReclaimed && SpaceReclaimed > 0);
  assert.deepEqual((await BuildPrune()).CachesDeleted ?? [], []);
  await refused(BuildPrune({ filters: unknownFilter }), 400);
}

async function fillCache({ engine }: TestEngine): Promise<void> {
  const context = await contextOf(`FROM ${busyboxImage}`, 'RUN head -c 100000 /dev/urandom > /noise');
  const name = `${randomName()}:cached`;
  await followProgress(await engine.build.ImageBuild({ ...context, version: '2', t: name }));
  await engine.images.ImageDelete({ name });
}

/** Limits above the size of the cache, in the parameters of each version. So nothing is removed. */
function limitsOf({ version }: TestEngine) {
  const much = 2 ** 40;
  const old = { all: true, 'keep-storage': much };
  if (compareVersions(version, 'v1.48') < 0) return [old];
  const current = { all: true, 'reserved-space': much, 'max-used-space': 2 * much, 'min-free-space': 0 };
  return compareVersions(version, 'v1.51') > 0 ? [current] : [old, current];
}
