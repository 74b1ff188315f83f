/**
 * Everything that one engine under test can do here and another cannot. Tests ask for these, and never for the name of an
 * engine: see `onEveryEngineWith` of each-engine.ts. A test proves this table on every engine.
 */
import type { Family } from './suites.js';

/** What a capability means, as a sentence about an engine. */
export const capabilities = {
  swarm: 'It can be a node of a swarm, with services, tasks and configs.',
  plugins: 'It manages plugins.',
  sessions: 'It builds by BuildKit, which asks the client through a session.',
  buildCache: 'It removes the cache of its builds.',
  checkpoints: 'It saves the processes of a container to a checkpoint, by the API of Docker.',
  distribution: 'It asks a registry for the description of an image.',
  websockets: 'It attaches a WebSocket to a container.',
  versionBounds: 'It refuses an API version that is newer than its own.',
  healthTimers: 'It runs health checks at their intervals.',
  plainLogins: 'It logs in to a registry that has no TLS.',
  pushLayers: 'It tells about each layer of a push.',
  ownId: 'It has an id, which stays the same.',
  libpod: 'It has the API of Podman, with pods.',
} as const;

export type Capability = keyof typeof capabilities;

/** What every engine of a family has. An engine under test may have more: see suites.ts. */
export const ofFamily: Readonly<Record<Family, readonly Capability[]>> = {
  docker: [
    ...(['swarm', 'plugins', 'sessions', 'buildCache', 'distribution', 'websockets'] as const),
    ...(['versionBounds', 'healthTimers', 'plainLogins', 'pushLayers', 'ownId'] as const),
  ],
  podman: ['libpod'],
};
