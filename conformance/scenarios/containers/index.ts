/** The operations on containers. The scenario `processes` has the operations on their processes. */
import type { Scenario } from '../../scenario.js';
import { control } from './control.js';
import { creation } from './creation.js';
import { files } from './files.js';
import { lists } from './lists.js';
import { mounts } from './mounts.js';
import { namespaces } from './namespaces.js';
import { recreation } from './recreation.js';
import { refusals } from './refusals.js';
import { removal } from './removal.js';
import { states } from './states.js';
import { watching } from './watching.js';

const parts = [
  creation,
  recreation,
  mounts,
  namespaces,
  states,
  control,
  watching,
  lists,
  files,
  removal,
  refusals,
];

export const containers: Scenario = {
  name: 'containers',
  async run(testEngine) {
    for (const part of parts) await part(testEngine);
  },
};
