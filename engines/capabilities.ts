/**
 * Everything that one engine under test can do here and another cannot. Tests ask for these, and never for the name of an
 * engine: see `onEveryEngineWith` of each-engine.ts. A test proves this table on every engine.
 */
import type { Family } from './suites.js';

/** What an engine with a capability does, and what another one does in its place. Both are sentences about an engine. */
export interface Meaning {
  readonly says: string;
  /** Absent if the other engine just lacks what is meant. */
  readonly instead?: string;
}

export const capabilities = {
  swarm: { says: 'It can be a node of a swarm, with services, tasks and configs.' },
  plugins: { says: 'It manages plugins.' },
  sessions: {
    says: 'It builds by BuildKit, which asks the client through a session.',
    instead: 'It builds by Buildah, which takes all it needs with the call.',
  },
  buildCache: { says: 'It removes the cache of its builds.' },
  checkpoints: { says: 'It saves the processes of a container to a checkpoint, by the API of Docker.' },
  distribution: { says: 'It asks a registry for the description of an image.' },
  websockets: { says: 'It attaches a WebSocket to a container.' },
  versionBounds: {
    says: 'It refuses an API version that is newer than its own.',
    instead: 'It answers any version in its own form.',
  },
  healthTimers: {
    says: 'It runs health checks at their intervals.',
    instead: 'systemd runs them, if there is one. Podman’s own API runs a check at once.',
  },
  plainLogins: {
    says: 'It logs in to a registry that has no TLS.',
    instead: 'It needs TLS for a login, whatever its configuration of the registry says.',
  },
  pushLayers: {
    says: 'It tells about each layer of a push.',
    instead: 'It tells about a push as text.',
  },
  ownId: { says: 'It has an id, which stays the same.', instead: 'Each call of SystemInfo makes up an id.' },
  dockerWords: {
    says: 'It refuses in the words of Docker, `No such container: web`, with the message alone in the body.',
    instead: 'It has words of its own, and `cause` and `response` beside the message.',
  },
  dockerFilters: {
    says: 'It has the filter keys of Docker, and refuses a key that it does not know with 400.',
    instead:
      'It has other keys, which the types of `fairlead/podman` offer, and refuses others with 500. It takes any value of `health`, and a flag by its text alone.',
  },
  pastEvents: {
    says: 'It remembers events, and streams them until a time that is past.',
    instead: 'A stream until a time that is past may end without an event.',
  },
  slashedNames: {
    says: 'Statistics name a container with a slash: `/web`.',
    instead: 'Statistics name a container `web`.',
  },
  keptInput: {
    says: 'The input of a container stays open when the connection that wrote to it ends, unless `StdinOnce` is set.',
    instead: 'The input ends with the first connection that wrote to it.',
  },
  rootUploads: {
    says: 'Files of an upload belong to root, unless `copyUIDGID` gives them to the user of the container.',
    instead: 'Files of an upload belong to the user of the container.',
  },
  plainFileInfo: {
    says: 'ContainerArchiveInfo describes a symlink itself, and only a symlink has a target.',
    instead: 'It describes what the symlink leads to, and the target of another file is its own path.',
  },
  conflicts: {
    says: 'It refuses what the state of things forbids with 409: a name that is taken, a command for a container that does not run.',
    instead: 'It refuses both with 500.',
  },
  lateStarts: {
    says: 'A container whose program is missing fails when it is started.',
    instead: 'The container fails when a connection is attached to it, which prepares it to run.',
  },
  givenNames: {
    says: 'It lists an image by the name that the image was given: `busybox:musl`.',
    instead: 'It lists the image by its whole name: `docker.io/library/busybox:musl`.',
  },
  emptyEntrypoints: {
    says: 'An entrypoint of one empty text is none.',
    instead: 'The entrypoint keeps its empty text.',
  },
  silentDetaching: {
    says: 'The answer to a command that runs detached is empty.',
    instead: 'The answer is a line end.',
  },
  libpod: { says: 'It has the API of Podman, with pods.' },
} as const satisfies Readonly<Record<string, Meaning>>;

export type Capability = keyof typeof capabilities;

/** What every engine of a family has. An engine under test may have more: see suites.ts. */
export const ofFamily: Readonly<Record<Family, readonly Capability[]>> = {
  docker: [
    ...(['swarm', 'plugins', 'sessions', 'buildCache', 'distribution', 'websockets'] as const),
    ...(['versionBounds', 'healthTimers', 'plainLogins', 'pushLayers', 'ownId'] as const),
    ...(['dockerWords', 'dockerFilters', 'pastEvents', 'slashedNames', 'keptInput'] as const),
    ...(['rootUploads', 'plainFileInfo', 'conflicts', 'lateStarts', 'givenNames'] as const),
    ...(['emptyEntrypoints', 'silentDetaching'] as const),
  ],
  podman: ['libpod'],
};
