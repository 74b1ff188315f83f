/** What the engine tells of itself: that it is there, what it is, what it holds and what happens. */
import type { Scenario } from '../../scenario.js';
import { authentication } from './authentication.js';
import { diskUsage } from './disk-usage.js';
import { events } from './events.js';
import { facts } from './facts.js';

export const system: Scenario = {
  name: 'system',
  async run(testEngine) {
    for (const part of [facts, authentication, diskUsage, events]) await part(testEngine);
  },
};
