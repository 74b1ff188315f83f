import type { Scenario } from '../../scenario.js';
import { making } from './making.js';
import { refusing } from './refusals.js';
import { distributing, withCredentials } from './registry.js';

export const plugins: Scenario = {
  name: 'plugins',
  async run(bench) {
    await making(bench);
    await distributing(bench);
    await withCredentials(bench);
    await refusing(bench);
  },
};
