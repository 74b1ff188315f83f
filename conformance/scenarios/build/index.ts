import type { Scenario } from '../../scenario.js';
import { buildkit } from './buildkit.js';
import { pruningCache } from './cache.js';
import { classic, failing, fromElsewhere, fromRegistry } from './classic.js';

export const build: Scenario = {
  name: 'build',
  async run(bench) {
    await classic(bench);
    await failing(bench);
    await fromElsewhere(bench);
    await fromRegistry(bench);
    await buildkit(bench);
    await pruningCache(bench);
  },
};
