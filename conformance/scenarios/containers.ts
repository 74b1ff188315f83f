/** The operations on containers, but for those on their processes. */
import type { Scenario } from '../scenario.js';
import { control } from './containers-control.js';
import { creation } from './containers-creation.js';
import { files } from './containers-files.js';
import { lists } from './containers-lists.js';
import { mounts } from './containers-mounts.js';
import { namespaces } from './containers-namespaces.js';
import { recreation } from './containers-recreation.js';
import { refusals } from './containers-refusals.js';
import { removal } from './containers-removal.js';
import { states } from './containers-states.js';
import { watching } from './containers-watching.js';

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
  async run(bench) {
    for (const part of parts) await part(bench);
  },
};
