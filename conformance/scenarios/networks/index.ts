/** The operations on networks. */
import type { Scenario } from '../../scenario.js';
import { connections } from './connections.js';
import { creation } from './creation.js';
import { lists } from './lists.js';
import { refusals } from './refusals.js';

export const networks: Scenario = {
  name: 'networks',
  async run(testEngine) {
    for (const part of [creation, lists, connections, refusals]) await part(testEngine);
  },
};
