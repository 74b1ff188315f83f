import type { Scenario } from '../scenario.js';
import { making } from './plugins-making.js';
import { refusing } from './plugins-refusals.js';
import { distributing, withCredentials } from './plugins-registry.js';

export const plugins: Scenario = {
  name: 'plugins',
  async run(bench) {
    await making(bench);
    await distributing(bench);
    await withCredentials(bench);
    await refusing(bench);
  },
};
