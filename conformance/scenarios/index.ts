import type { Scenario } from '../scenario.js';
import { build } from './build.js';
import { containers } from './containers.js';
import { images } from './images.js';
import { networks } from './networks.js';
import { plugins } from './plugins.js';
import { processes } from './processes.js';
import { registry } from './registry.js';
import { session } from './session.js';
import { swarm } from './swarm.js';
import { system } from './system.js';
import { volumes } from './volumes.js';

/** In the order in which they run. */
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
