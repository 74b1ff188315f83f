/** The profile of Docker: the facts about the engine that the runtime needs. */
import type { EngineProfile, ProcessOperations, TtyInspection } from '../engine-profile.js';
import { errorRecord } from './error-record.js';
import { locate } from './locate.js';

const ofContainer: TtyInspection = { op: 'ContainerInspect', by: 'id', flag: ['Config', 'Tty'] };

const container: ProcessOperations = {
  by: 'id',
  resize: 'ContainerResize',
  exit: { op: 'ContainerWait', code: ['StatusCode'] },
};

export const profile: EngineProfile = {
  name: 'Docker',
  entry: 'fairlead',
  versionLabel: 'API',
  access: {
    locate,
    // The docker CLI reaches an engine by ssh in the same way.
    dialStdio: { program: 'docker', hostOption: '--host', command: ['system', 'dial-stdio'] },
    socketGroup: 'docker',
  },
  /**
   * The newest version is in the ping's header. The oldest version is only in `/version`, and must not be assumed:
   * Engine 29.0 raised it to 1.44, and 29.3 lowered it to 1.40 again.
   */
  negotiation: {
    variable: 'DOCKER_API_VERSION',
    // Two numbers: a proxy may repeat the header (`1.41, 1.41`), and the engine never writes a `v` or a suffix.
    form: /^[1-9]\d{0,3}\.(?:0|[1-9]\d{0,3})$/,
    ping: { op: 'SystemPing', path: '/_ping', header: 'api-version' },
    versions: { op: 'SystemVersion', path: '/version', newest: ['ApiVersion'], oldest: ['MinAPIVersion'] },
  },
  /**
   * The wording of the engine's version middleware: `client version 1.55 is too new. Maximum supported API version is
   * 1.41` (Docker 20.10 to 28.5). Nothing else tells this refusal from another bad request.
   */
  versionRefusal: {
    status: 400,
    pattern:
      /client version (?<ours>[\d.]+) is too (?:(?<newer>new)|old)\..*?API version is (?<bound>[\d.]+)/s,
  },
  // Podman speaks Docker's API under its own versions, without swarm and plugins.
  related: [{ name: 'Podman', header: 'libpod-api-version', entry: 'fairlead/podman', speaksApi: true }],
  errorMessage: ['message'],
  errorRecord,
  /**
   * From v1.42 on, the media type tells if output is framed. In older versions, logs have no media type, and an attach
   * has the same media type for framed and for raw output. Only the TTY of the container, service, task or exec tells
   * then (Docker 20.10.24). Podman 5.8 sends logs without a media type in every version. Podman answers a detached exec
   * with an empty line of `text/plain`.
   */
  framing: {
    framedType: 'application/vnd.docker.multiplexed-stream',
    rawType: 'application/vnd.docker.raw-stream',
    toldSince: 'v1.42',
    inspections: {
      ContainerLogs: ofContainer,
      ContainerAttach: ofContainer,
      ExecStart: {
        op: 'ExecInspect',
        by: 'id',
        flag: ['ProcessConfig', 'tty'],
        detached: ['execStartConfig', 'Detach'],
      },
      ServiceLogs: { op: 'ServiceInspect', by: 'id', flag: ['Spec', 'TaskTemplate', 'ContainerSpec', 'TTY'] },
      TaskLogs: { op: 'TaskInspect', by: 'id', flag: ['Spec', 'ContainerSpec', 'TTY'] },
    },
  },
  processes: {
    ContainerAttach: container,
    // No operation waits for an exec. The engine notices the end of an exec a moment after the end of its output
    // (Docker 20.10 to 28.5).
    ExecStart: {
      by: 'id',
      resize: 'ExecResize',
      exit: { op: 'ExecInspect', code: ['ExitCode'], running: ['Running'] },
    },
  },
};
