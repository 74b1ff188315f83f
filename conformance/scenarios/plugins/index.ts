import type { Scenario } from '../../scenario.js';
import { making } from './making.js';
import { refusing } from './refusals.js';
import { distributing, withCredentials } from './registry.js';

export const plugins: Scenario = {
  name: 'plugins',
  async run(testEngine) {
    await making(testEngine);
    await distributing(testEngine);
    await withCredentials(testEngine);
    await refusing(testEngine);
  },
};
