/** The operations on the processes of a container: logs, attaching and execs. */
import type { Scenario } from '../../scenario.js';
import { attaching } from './attaching.js';
import { execs } from './execs.js';
import { logs } from './logs.js';

export const processes: Scenario = {
  name: 'processes',
  async run(testEngine) {
    for (const part of [logs, attaching, execs]) await part(testEngine);
  },
};
