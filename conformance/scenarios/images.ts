import type { Scenario } from '../scenario.js';
import { archives } from './images-archives.js';
import { listing } from './images-lists.js';
import { making } from './images-making.js';
import { naming, pruning } from './images-removal.js';

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
