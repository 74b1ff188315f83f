/** The engine itself: ping, version, information, disk usage and events. */
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
