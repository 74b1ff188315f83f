import type { Scenario } from '../../scenario.js';
import { archives } from './archives.js';
import { listing } from './lists.js';
import { making } from './making.js';
import { naming, pruning, withoutContent } from './removal.js';

export const images: Scenario = {
  name: 'images',
  async run(testEngine) {
    await making(testEngine);
    await listing(testEngine);
    await naming(testEngine);
    await withoutContent(testEngine);
    await pruning(testEngine);
    await archives(testEngine);
  },
};
