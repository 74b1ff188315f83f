/** The scenarios of Podman, in the order in which they run. */
import { compatible } from './compatible.js';
import { containers } from './containers.js';
import { images } from './images.js';
import { objects } from './objects.js';
import { pods } from './pods.js';
import { processes } from './processes.js';
import type { PodmanScenario } from './test-podman.js';

export const scenarios: readonly PodmanScenario[] = [
  containers,
  processes,
  images,
  pods,
  objects,
  compatible,
];
