import type { Scenario } from '../../scenario.js';
import { withCredentials, withoutCredentials } from './images.js';
import { searching } from './search.js';

export const registry: Scenario = {
  name: 'registry',
  async run(testEngine) {
    await withoutCredentials(testEngine);
    await withCredentials(testEngine);
    await searching(testEngine);
  },
};
