import type { Scenario } from '../scenario.js';
import { build } from './build/index.js';
import { containers } from './containers/index.js';
import { images } from './images/index.js';
import { networks } from './networks/index.js';
import { plugins } from './plugins/index.js';
import { processes } from './processes/index.js';
import { registry } from './registry/index.js';
import { session } from './session.js';
import { swarm } from './swarm/index.js';
import { system } from './system/index.js';
import { volumes } from './volumes.js';

/** The scenarios, in the order in which they run. */
export const scenarios: readonly Scenario[] = [
  system,
  containers,
  processes,
  images,
  build,
  registry,
  volumes,
  networks,
  plugins,
  session,
  swarm,
];
