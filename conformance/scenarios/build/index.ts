import type { Scenario } from '../../scenario.js';
import { buildkit } from './buildkit.js';
import { pruningCache } from './cache.js';
import { classic, failing, fromElsewhere, fromRegistry } from './classic.js';

export const build: Scenario = {
  name: 'build',
  async run(testEngine) {
    await classic(testEngine);
    await failing(testEngine);
    await fromElsewhere(testEngine);
    await fromRegistry(testEngine);
    await buildkit(testEngine);
    await pruningCache(testEngine);
  },
};
