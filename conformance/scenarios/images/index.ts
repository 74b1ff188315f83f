import type { Scenario } from '../../scenario.js';
import { archives } from './archives.js';
import { listing } from './lists.js';
import { making } from './making.js';
import { naming, pruning } from './removal.js';

export const images: Scenario = {
  name: 'images',
  async run(bench) {
    await making(bench);
    await listing(bench);
    await naming(bench);
    await pruning(bench);
    await archives(bench);
  },
};
