/** The profile of Podman: the facts about the engine that the runtime needs. */
import { profile as docker } from '../docker/profile.js';
import type { EngineProfile, ProcessOperations } from '../engine-profile.js';
import { access } from './access.js';
import { errorRecord } from './error-record.js';

/** The processes of Podman's own API. The answer of `ContainerWaitLibpod` is the exit code itself. */
const ownProcesses: Readonly<Record<string, ProcessOperations>> = {
  ContainerAttachLibpod: {
    by: 'name',
    resize: 'ContainerResizeLibpod',
    exit: { op: 'ContainerWaitLibpod', code: [] },
  },
  ExecStartLibpod: {
    by: 'id',
    resize: 'ExecResizeLibpod',
    exit: { op: 'ExecInspectLibpod', code: ['ExitCode'], running: ['Running'] },
  },
};

export const profile: EngineProfile = {
  name: 'Podman',
  entry: 'fairlead/podman',
  versionLabel: 'Podman',
  access,
  /** Every answer has the release in a header, that of `/_ping` included. */
  negotiation: {
    ping: { op: 'SystemPing', path: '/_ping', header: 'libpod-api-version' },
    versions: {
      op: 'SystemVersion',
      path: '/version',
      newest: ['Components', '0', 'Details', 'APIVersion'],
      oldest: ['Components', '0', 'Details', 'MinAPIVersion'],
    },
  },
  // Podman takes any number as a version, and answers in its own form (5.4.2, 5.8.6).
  pinnedWithin: 'major',
  related: [{ name: 'Docker', header: 'api-version', entry: 'fairlead', speaksApi: false }],
  errorMessage: docker.errorMessage,
  errorRecord,
  /**
   * The output of the compatible API is framed as Docker's. Podman's own API frames logs with a TTY, too, and sends them
   * without a media type. The media type tells of an attach and of an exec.
   */
  framing: {
    ...docker.framing,
    inspections: {
      ...docker.framing.inspections,
      ContainerAttachLibpod: { op: 'ContainerInspectLibpod', by: 'name', flag: ['Config', 'Tty'] },
      ExecStartLibpod: {
        op: 'ExecInspectLibpod',
        by: 'id',
        flag: ['ProcessConfig', 'tty'],
        detached: ['control', 'Detach'],
      },
    },
  },
  processes: { ...docker.processes, ...ownProcesses },
};
