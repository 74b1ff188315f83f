/** The operations on networks. */
import type { Scenario } from '../scenario.js';
import { connections } from './networks-connections.js';
import { creation } from './networks-creation.js';
import { lists } from './networks-lists.js';
import { refusals } from './networks-refusals.js';

export const networks: Scenario = {
  name: 'networks',
  async run(bench) {
    for (const part of [creation, lists, connections, refusals]) await part(bench);
  },
};
