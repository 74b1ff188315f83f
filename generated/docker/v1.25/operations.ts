// Generated from specs/ by `npm run generate`. Do not edit.
import type {
  AuthConfig,
  AuthResponse,
  BuildInfo,
  Config,
  ContainerCreateRequest,
  ContainerCreateResponse,
  ContainerExecRequest,
  ContainerInspectResponse,
  ContainerListFilters,
  ContainerPathStat,
  ContainerPruneResponse,
  ContainerStatsResponse,
  ContainerSummary,
  ContainerTopResponse,
  ContainerUpdateRequest,
  ContainerUpdateResponse,
  ContainerWaitResponse,
  CreateImageInfo,
  EventMessage,
  ExecInspectResponse,
  ExecStartRequest,
  FilesystemChange,
  IdResponse,
  Image,
  ImageBuildUlimit,
  ImageDeleteResponse,
  ImageHistoryResponseItem,
  ImageListFilters,
  ImagePruneFilters,
  ImagePruneResponse,
  ImageSearchFilters,
  ImageSearchResponseItem,
  ImageSummary,
  Network,
  NetworkConnectRequest,
  NetworkCreateRequest,
  NetworkCreateResponse,
  NetworkDisconnectRequest,
  NetworkListFilters,
  NetworkPruneResponse,
  Node,
  NodeListFilters,
  NodeSpec,
  Plugin,
  PluginPrivilege,
  PushImageInfo,
  RegistryAuth,
  RegistryConfig,
  Secret,
  SecretCreateRequest,
  SecretCreateResponse,
  SecretListFilters,
  Service,
  ServiceCreateRequest,
  ServiceCreateResponse,
  ServiceListFilters,
  ServiceUpdateRequest,
  ServiceUpdateResponse,
  Swarm,
  SwarmInitRequest,
  SwarmJoinRequest,
  SwarmSpec,
  SwarmUnlockRequest,
  SwarmUnlockkeyResponse,
  SystemDataUsageResponse,
  SystemEventsFilters,
  SystemInfo,
  SystemVersion,
  Task,
  TaskListFilters,
  Volume,
  VolumeCreateRequest,
  VolumeListFilters,
  VolumeListResponse,
  VolumePruneResponse,
} from './models.js';
import type {
  Body,
  CallOptions,
  CallOptionsAs,
  Duplex,
  Frames,
  HijackedConnection,
  NoParameters,
  Readable,
  Records,
  Shape,
  Taken,
} from '../../../src/types.js';

/** The parameters of `ContainerList`. */
export interface ContainerListParameters {
  /**
   * True lists stopped containers as well. By default only running ones come, those paused or restarting included. The filter `status` has the effect of `all`.
   * @defaultValue false
   */
  all?: boolean | undefined;
  /** At most this number of containers, the newest first. Stopped ones count too, even without `all`. 0 and negative numbers set no limit. */
  limit?: number | undefined;
  /**
   * True fills in `SizeRw` and `SizeRootFs`. The engine measures files on the disk for that, which can take long.
   * @defaultValue false
   */
  size?: boolean | undefined;
  /** What is asked for: a list of values for each key. Values of one key are alternatives, and all keys have to match. */
  filters?: ContainerListFilters | string | undefined;
}

export interface ContainerListOperation {
  /**
   * Lists containers: the running ones, or with `all` the stopped ones too.
   *
   * `as: 'stream'` gives a stream of the bytes.
   */
  ContainerList<Form extends 'data' | 'stream'>(parameters: ContainerListParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, ContainerSummary>>;
  /**
   * Lists containers: the running ones, or with `all` the stopped ones too. A `limit` also counts stopped containers, newest first.
   *
   * `GET /containers/json`
   * @throws {EngineError} 400: an unknown filter key, or a value that its key does not have.
   * @example
   * ```ts
   * // Without `all`, only running containers are listed.
   * const containers = await engine.containers.ContainerList({
   *   all: true,
   *   filters: { label: ['app=shop'], status: ['exited', 'created'] },
   * });
   * for (const { Names, Status } of containers) console.log(Names, Status);
   * ```
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Container/operation/ContainerList
   */
  ContainerList(parameters?: ContainerListParameters, options?: CallOptions<'data'>): Promise<ContainerSummary>;
}

export type ContainerListShape = Shape<'value', ContainerListParameters, ContainerSummary>;

/** The parameters of `ContainerCreate`. */
export interface ContainerCreateParameters {
  /** A name for the container, free to choose: a letter or digit, then one or more letters, digits, `_`, `.` or `-`. Without one the engine makes up a name like `brave_turing`. Answers show every name with a `/` before it. */
  name?: string | undefined;
  /** The configuration. `Image` is enough if the image has a command of its own. Limits, mounts, ports and the restart policy go into `HostConfig`. */
  body: ContainerCreateRequest;
}

export interface ContainerCreateOperation {
  /**
   * Creates a container without starting it.
   *
   * `as: 'stream'` gives a stream of the bytes.
   */
  ContainerCreate<Form extends 'data' | 'stream'>(parameters: ContainerCreateParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, ContainerCreateResponse>>;
  /**
   * Creates a container without starting it. It never pulls: an image that the engine lacks is a 404, and a `name` in use is a 409.
   *
   * `POST /containers/create`
   * @throws {EngineError} 400: a value is invalid, two settings exclude each other, or there is no command to run; 404: no such image, or not for this platform; 406: the container can't be attached to; engines do not answer this in practice; 409: the name is in use.
   * @example
   * ```ts
   * const body = {
   *   Image: 'nginx:alpine',
   *   ExposedPorts: { '80/tcp': {} }, // a port has to be here to be published
   *   HostConfig: {
   *     Binds: ['site:/usr/share/nginx/html:ro'],
   *     PortBindings: { '80/tcp': [{ HostIp: '127.0.0.1', HostPort: '8080' }] },
   *   },
   * };
   * await engine.containers.ContainerCreate({ name: 'web', body });
   * ```
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Container/operation/ContainerCreate
   */
  ContainerCreate(parameters: ContainerCreateParameters, options?: CallOptions<'data'>): Promise<ContainerCreateResponse>;
}

export type ContainerCreateShape = Shape<'value', ContainerCreateParameters, ContainerCreateResponse>;

/** The parameters of `ContainerInspect`. */
export interface ContainerInspectParameters {
  /** The container: its ID, a beginning of the ID that no other container shares, or its name. */
  id: string;
  /**
   * True fills in `SizeRw` and `SizeRootFs`. The engine measures files on the disk for that, which can take long.
   * @defaultValue false
   */
  size?: boolean | undefined;
}

export interface ContainerInspectOperation {
  /**
   * Answers all that the engine knows of one container: state, configuration, mounts and networks.
   *
   * `as: 'stream'` gives a stream of the bytes.
   */
  ContainerInspect<Form extends 'data' | 'stream'>(parameters: ContainerInspectParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, ContainerInspectResponse>>;
  /**
   * Answers all that the engine knows of one container: state, configuration, mounts and networks. `SizeRw` and `SizeRootFs` are computed only with `size`.
   *
   * `GET /containers/{id}/json`
   * @throws {EngineError} 404: no such container.
   * @example
   * ```ts
   * const { State, NetworkSettings } = await engine.containers.ContainerInspect({
   *   id: 'web',
   * });
   * // Only a container with a health check has a health.
   * console.log(State?.Status, State?.ExitCode, State?.Health?.Status);
   * // A port that was published without a number has got one.
   * console.log(NetworkSettings?.Ports?.['80/tcp']?.[0]?.HostPort);
   * ```
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Container/operation/ContainerInspect
   */
  ContainerInspect(parameters: ContainerInspectParameters, options?: CallOptions<'data'>): Promise<ContainerInspectResponse>;
}

export type ContainerInspectShape = Shape<'value', ContainerInspectParameters, ContainerInspectResponse>;

/** The parameters of `ContainerTop`. */
export interface ContainerTopParameters {
  /** The container: its ID, a beginning of the ID that no other container shares, or its name. */
  id: string;
  /**
   * Options for `ps`, separated by spaces, without quotes: `aux`, `-eo pid,comm`. The default is `-ef`. The output needs a column `PID`. An engine on Windows has no `ps` and refuses options.
   * @defaultValue "-ef"
   */
  ps_args?: string | undefined;
}

export interface ContainerTopOperation {
  /**
   * Lists the processes of a running container as `ps` on the host sees them, so the image needs no `ps` of its own.
   *
   * `as: 'stream'` gives a stream of the bytes.
   */
  ContainerTop<Form extends 'data' | 'stream'>(parameters: ContainerTopParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, ContainerTopResponse>>;
  /**
   * Lists the processes of a running container as `ps` on the host sees them, so the image needs no `ps` of its own. A container that isn't running is a 409.
   *
   * `GET /containers/{id}/top`
   * @throws {EngineError} 404: no such container; 409: the container is not running, or is between two runs.
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Container/operation/ContainerTop
   */
  ContainerTop(parameters: ContainerTopParameters, options?: CallOptions<'data'>): Promise<ContainerTopResponse>;
}

export type ContainerTopShape = Shape<'value', ContainerTopParameters, ContainerTopResponse>;

/** The parameters of `ContainerLogs`. */
export interface ContainerLogsParameters {
  /** The container: its ID, a beginning of the ID that no other container shares, or its name. */
  id: string;
  /**
   * True keeps sending new lines until the container stops. By default the stream ends after the lines there are.
   * @defaultValue false
   */
  follow?: boolean | undefined;
  /**
   * True sends the lines of stdout. With a TTY, that is all the output. Set `stdout` or `stderr`, or both.
   * @defaultValue false
   */
  stdout?: boolean | undefined;
  /**
   * True sends the lines of stderr. A container with a TTY has none.
   * @defaultValue false
   */
  stderr?: boolean | undefined;
  /**
   * Leaves out the lines before this time in Unix seconds. A text can have a fraction of up to nine digits, more than a number holds: `'1700000000.123456789'`. Dates fail. 0 is the beginning.
   * @defaultValue 0
   */
  since?: number | string | undefined;
  /**
   * True puts the time of a line before it, with a space between: RFC 3339 in UTC, with nanoseconds.
   * @defaultValue false
   */
  timestamps?: boolean | undefined;
  /**
   * The number of lines to send, counted from the end. `all`, the default, and negative numbers send every line; 0 sends none of the past.
   * @defaultValue "all"
   */
  tail?: number | string | undefined;
}

export interface ContainerLogsOperation {
  /**
   * Streams what a container wrote.
   *
   * `as: 'data'` gives one string, read to the end. `as: 'stream'` gives a stream of the output without its framing.
   */
  ContainerLogs<Form extends 'data' | 'stream'>(parameters: ContainerLogsParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, string>>;
  /**
   * Streams what a container wrote. Without `stdout` or `stderr` it is a 400; it ends after the lines there are, or with `follow` when the container stops.
   *
   * `GET /containers/{id}/logs`
   * @throws {EngineError} 400: neither `stdout` nor `stderr` is true; 404: no such container; 501: the log driver cannot be read, for example `none`.
   * @example
   * ```ts
   * const logs = await engine.containers.ContainerLogs({
   *   id: 'web',
   *   stdout: true,
   *   stderr: true,
   *   follow: true,
   *   tail: '100',
   * });
   * // The loop goes on until the container stops; `break` ends it earlier.
   * for await (const { stream, line } of logs.lines()) console.log(stream, line);
   * ```
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Container/operation/ContainerLogs
   */
  ContainerLogs(parameters: ContainerLogsParameters, options?: CallOptions): Promise<Frames>;
}

export type ContainerLogsShape = Shape<'frames', ContainerLogsParameters, string>;

/** The parameters of `ContainerChanges`. */
export interface ContainerChangesParameters {
  /** The container: its ID, a beginning of the ID that no other container shares, or its name. */
  id: string;
}

export interface ContainerChangesOperation {
  /**
   * Lists the paths added (1), deleted (2) or modified (0) in a container compared with its image.
   *
   * `as: 'stream'` gives a stream of the bytes.
   */
  ContainerChanges<Form extends 'data' | 'stream'>(parameters: ContainerChangesParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, Array<FilesystemChange> | null>>;
  /**
   * Lists the paths added (1), deleted (2) or modified (0) in a container compared with its image. Answers `null` when nothing changed; volumes are not looked at.
   *
   * `GET /containers/{id}/changes`
   * @throws {EngineError} 404: no such container.
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Container/operation/ContainerChanges
   */
  ContainerChanges(parameters: ContainerChangesParameters, options?: CallOptions<'data'>): Promise<Array<FilesystemChange> | null>;
}

export type ContainerChangesShape = Shape<'value', ContainerChangesParameters, Array<FilesystemChange> | null>;

/** The parameters of `ContainerExport`. */
export interface ContainerExportParameters {
  /** The container: its ID, a beginning of the ID that no other container shares, or its name. */
  id: string;
}

export interface ContainerExportOperation {
  /**
   * Streams the whole file system of a container, running or not, as one tar.
   *
   * `as: 'data'` gives one buffer, read to the end.
   */
  ContainerExport<Form extends 'data' | 'stream'>(parameters: ContainerExportParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, Buffer>>;
  /**
   * Streams the whole file system of a container, running or not, as one tar. The contents of its volumes and the settings of its image are not in it.
   *
   * `GET /containers/{id}/export`
   * @throws {EngineError} 404: no such container.
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Container/operation/ContainerExport
   */
  ContainerExport(parameters: ContainerExportParameters, options?: CallOptions<'stream'>): Promise<Readable>;
}

export type ContainerExportShape = Shape<'bytes', ContainerExportParameters, Buffer>;

/** The parameters of `ContainerStats`. */
export interface ContainerStatsParameters {
  /** The container: its ID, a beginning of the ID that no other container shares, or its name. */
  id: string;
  /**
   * False answers one record and ends. True, the default, goes on with a record about every second.
   * @defaultValue true
   */
  stream?: boolean | undefined;
}

export interface ContainerStatsOperation {
  /**
   * Streams resource usage about once a second until the container is removed; a stopped one yields empty records.
   *
   * `as: 'data'` gives a list, read to the end. `as: 'stream'` gives a stream of the bytes.
   */
  ContainerStats<Form extends 'data' | 'stream'>(parameters: ContainerStatsParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, Array<ContainerStatsResponse>>>;
  /**
   * Streams resource usage about once a second until the container is removed; a stopped one yields empty records. With `stream` set to `false` it answers one record and ends.
   *
   * `GET /containers/{id}/stats`
   * @throws {EngineError} 404: no such container.
   * @example
   * ```ts
   * // Without `stream: false`, the engine sends figures every second.
   * const stats = await engine.containers.ContainerStats({
   *   id: 'web',
   *   stream: false,
   * });
   * for await (const { memory_stats: memory } of stats)
   *   console.log(memory?.usage, 'of', memory?.limit, 'bytes');
   * ```
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Container/operation/ContainerStats
   */
  ContainerStats(parameters: ContainerStatsParameters, options?: CallOptions): Promise<Records<ContainerStatsResponse>>;
}

export type ContainerStatsShape = Shape<'records', ContainerStatsParameters, ContainerStatsResponse>;

/** The parameters of `ContainerResize`. */
export interface ContainerResizeParameters {
  /** The container: its ID, a beginning of the ID that no other container shares, or its name. */
  id: string;
  /** The height in lines of text. */
  h: number;
  /** The width in characters. */
  w: number;
}

export interface ContainerResizeOperation {
  /**
   * Sets the size of the TTY of a running container. `h` and `w` count characters, and both have to be sent.
   *
   * `POST /containers/{id}/resize`
   * @throws {EngineError} 400: a size is missing or no whole number; 404: no such container; 409: the container is not running.
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Container/operation/ContainerResize
   */
  ContainerResize(parameters: ContainerResizeParameters, options?: CallOptions<'data'>): Promise<void>;
}

export type ContainerResizeShape = Shape<'nothing', ContainerResizeParameters, void>;

/** The parameters of `ContainerStart`. */
export interface ContainerStartParameters {
  /** The container: its ID, a beginning of the ID that no other container shares, or its name. */
  id: string;
  /** Without effect: engines ignore it here. Give the keys to `ContainerAttach`. */
  detachKeys?: string | undefined;
  /** The name of a checkpoint of this container, to go on from its saved processes. The engine needs its experimental features and CRIU, on Linux. */
  checkpoint?: string | undefined;
  /** A folder with checkpoints. Engines refuse any value so far: leave it out. */
  'checkpoint-dir'?: string | undefined;
}

export interface ContainerStartOperation {
  /**
   * Starts a container and returns once its process has been launched. A 304 says that it was running already and counts as success.
   *
   * `POST /containers/{id}/start`
   * @throws {EngineError} 400: the command is not in the image or cannot be run, or a setting does not fit the host; 404: no such container; 409: the container is paused or is being removed.
   * @example
   * ```ts
   * const { Id } = await engine.containers.ContainerCreate({
   *   body: {
   *     Image: 'nginx:alpine',
   *     // Durations are nanoseconds: every 2 seconds.
   *     Healthcheck: { Test: ['CMD', 'wget', '-O-', 'localhost'], Interval: 2e9 },
   *   },
   * });
   * await engine.containers.ContainerStart({ id: Id });
   * ```
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Container/operation/ContainerStart
   */
  ContainerStart(parameters: ContainerStartParameters, options?: CallOptions<'data'>): Promise<void>;
}

export type ContainerStartShape = Shape<'nothing', ContainerStartParameters, void>;

/** The parameters of `ContainerStop`. */
export interface ContainerStopParameters {
  /** The container: its ID, a beginning of the ID that no other container shares, or its name. */
  id: string;
  /** Seconds between the stop signal and `SIGKILL`. 0 kills right after the signal; -1 waits without end. The default is the container's `StopTimeout`, or without one 10, on Windows 30. */
  t?: number | undefined;
}

export interface ContainerStopOperation {
  /**
   * Stops a container by its stop signal and kills it if it still runs after `t` seconds, the container's own limit by default. A 304 says that it was stopped already and counts as success.
   *
   * `POST /containers/{id}/stop`
   * @throws {EngineError} 404: no such container.
   * @example
   * ```ts
   * // Kills the container if it has not stopped after 30 seconds. A container that
   * // does not run is no error.
   * await engine.containers.ContainerStop({ id: 'web', t: 30 });
   * ```
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Container/operation/ContainerStop
   */
  ContainerStop(parameters: ContainerStopParameters, options?: CallOptions<'data'>): Promise<void>;
}

export type ContainerStopShape = Shape<'nothing', ContainerStopParameters, void>;

/** The parameters of `ContainerRestart`. */
export interface ContainerRestartParameters {
  /** The container: its ID, a beginning of the ID that no other container shares, or its name. */
  id: string;
  /** Seconds between the stop signal and `SIGKILL`. 0 kills right after the signal; -1 waits without end. The default is the container's `StopTimeout`, or without one 10, on Windows 30. */
  t?: number | undefined;
}

export interface ContainerRestartOperation {
  /**
   * Stops a container as `ContainerStop` does, then starts it. One that isn't running is simply started.
   *
   * `POST /containers/{id}/restart`
   * @throws {EngineError} 404: no such container.
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Container/operation/ContainerRestart
   */
  ContainerRestart(parameters: ContainerRestartParameters, options?: CallOptions<'data'>): Promise<void>;
}

export type ContainerRestartShape = Shape<'nothing', ContainerRestartParameters, void>;

/** The parameters of `ContainerKill`. */
export interface ContainerKillParameters {
  /** The container: its ID, a beginning of the ID that no other container shares, or its name. */
  id: string;
  /**
   * The signal by name or number: `SIGHUP`, `HUP` or `1`. With `SIGKILL`, the default, the call waits until the container has ended; with others it does not.
   * @defaultValue "SIGKILL"
   */
  signal?: number | string | undefined;
}

export interface ContainerKillOperation {
  /**
   * Sends a signal to the main process of a container: `SIGKILL` unless `signal` names another. A container that isn't running is a 409.
   *
   * `POST /containers/{id}/kill`
   * @throws {EngineError} 400: the signal is unknown; 404: no such container; 409: the container is not running.
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Container/operation/ContainerKill
   */
  ContainerKill(parameters: ContainerKillParameters, options?: CallOptions<'data'>): Promise<void>;
}

export type ContainerKillShape = Shape<'nothing', ContainerKillParameters, void>;

/** The parameters of `ContainerUpdate`. */
export interface ContainerUpdateParameters {
  /** The ID of the container, a beginning of it, or the name. */
  id: string;
  /** The limits to change and, if wanted, a new `RestartPolicy`. 0, empty and null leave a value as it is; only `PidsLimit` 0 lifts that limit. */
  update: ContainerUpdateRequest;
}

export interface ContainerUpdateOperation {
  /**
   * Changes the resource limits and the restart policy of a container without recreating it.
   *
   * `as: 'stream'` gives a stream of the bytes.
   */
  ContainerUpdate<Form extends 'data' | 'stream'>(parameters: ContainerUpdateParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, ContainerUpdateResponse>>;
  /**
   * Changes the resource limits and the restart policy of a container without recreating it. What the body leaves out stays as it is.
   *
   * `POST /containers/{id}/update`
   * @throws {EngineError} 400: a value is out of range, or two settings exclude each other; 404: no such container.
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Container/operation/ContainerUpdate
   */
  ContainerUpdate(parameters: ContainerUpdateParameters, options?: CallOptions<'data'>): Promise<ContainerUpdateResponse>;
}

export type ContainerUpdateShape = Shape<'value', ContainerUpdateParameters, ContainerUpdateResponse>;

/** The parameters of `ContainerRename`. */
export interface ContainerRenameParameters {
  /** The container: its ID, a beginning of the ID that no other container shares, or its name. */
  id: string;
  /** The new name: two or more letters, digits, `_`, `.` and `-`, with a letter or digit first. */
  name: string;
}

export interface ContainerRenameOperation {
  /**
   * Gives a container another name; its ID stays. A name in use is a 409, its own present name an error too.
   *
   * `POST /containers/{id}/rename`
   * @throws {EngineError} 400: the name is missing or malformed, or the container has it already; 404: no such container; 409: another container has the name.
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Container/operation/ContainerRename
   */
  ContainerRename(parameters: ContainerRenameParameters, options?: CallOptions<'data'>): Promise<void>;
}

export type ContainerRenameShape = Shape<'nothing', ContainerRenameParameters, void>;

/** The parameters of `ContainerPause`. */
export interface ContainerPauseParameters {
  /** The container: its ID, a beginning of the ID that no other container shares, or its name. */
  id: string;
}

export interface ContainerPauseOperation {
  /**
   * Freezes every process of a running container without their noticing. A container that is paused already or isn't running is a 409.
   *
   * `POST /containers/{id}/pause`
   * @throws {EngineError} 404: no such container; 409: the container is not running, or is paused already.
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Container/operation/ContainerPause
   */
  ContainerPause(parameters: ContainerPauseParameters, options?: CallOptions<'data'>): Promise<void>;
}

export type ContainerPauseShape = Shape<'nothing', ContainerPauseParameters, void>;

/** The parameters of `ContainerUnpause`. */
export interface ContainerUnpauseParameters {
  /** The container: its ID, a beginning of the ID that no other container shares, or its name. */
  id: string;
}

export interface ContainerUnpauseOperation {
  /**
   * Lets a paused container run on. Unlike a start that has nothing to do, it is an error when the container isn't paused.
   *
   * `POST /containers/{id}/unpause`
   * @throws {EngineError} 404: no such container.
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Container/operation/ContainerUnpause
   */
  ContainerUnpause(parameters: ContainerUnpauseParameters, options?: CallOptions<'data'>): Promise<void>;
}

export type ContainerUnpauseShape = Shape<'nothing', ContainerUnpauseParameters, void>;

/** The parameters of `ContainerAttach`. */
export interface ContainerAttachParameters {
  /** The container: its ID, a beginning of the ID that no other container shares, or its name. */
  id: string;
  /** Keys in the input that detach from a container with a TTY and leave it running, separated by commas: single characters, or `ctrl-` with a letter or one of `@[\]^_`. The default is `ctrl-p,ctrl-q`. */
  detachKeys?: string | undefined;
  /**
   * True first sends what the container has written so far. The log driver has to be one that can be read.
   * @defaultValue false
   */
  logs?: boolean | undefined;
  /**
   * True carries input and output from now on. It can be combined with `logs`.
   * @defaultValue false
   */
  stream?: boolean | undefined;
  /**
   * True passes your input to the container, together with `stream`. A container created without `OpenStdin` gets nothing.
   * @defaultValue false
   */
  stdin?: boolean | undefined;
  /**
   * True sends you the stdout of the container. With a TTY, that is all its output.
   * @defaultValue false
   */
  stdout?: boolean | undefined;
  /**
   * True sends you the stderr of the container. With a TTY there is none.
   * @defaultValue false
   */
  stderr?: boolean | undefined;
}

export interface ContainerAttachOperation {
  /**
   * Takes over the connection to carry the input and output of a container.
   *
   * `as: 'data'` gives one string, read to the end. `as: 'stream'` gives a stream of the output without its framing. `as: 'socket'` gives the raw connection, bytes both ways.
   */
  ContainerAttach<Form extends 'data' | 'stream' | 'socket'>(parameters: ContainerAttachParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, string>>;
  /**
   * Takes over the connection to carry the input and output of a container. Without `stream` or `logs` it ends at once with nothing, and it can be attached to before the container starts.
   *
   * `POST /containers/{id}/attach`
   * @throws {EngineError} 400: the detach keys are not understood; 404: no such container; 409: the container is paused, or is between two runs.
   * @example
   * ```ts
   * const { Id } = await engine.containers.ContainerCreate({
   *   body: { Image: 'alpine', Cmd: ['sort'], OpenStdin: true, StdinOnce: true },
   * });
   * // Attach first, to miss no output.
   * const attach = { id: Id, stream: true, stdin: true, stdout: true };
   * const sort = await engine.containers.ContainerAttach(attach);
   * await engine.containers.ContainerStart({ id: Id });
   * await sort.end('b\na\n');
   * console.log(await sort.text());
   * ```
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Container/operation/ContainerAttach
   */
  ContainerAttach(parameters: ContainerAttachParameters, options?: CallOptions): Promise<HijackedConnection>;
}

export type ContainerAttachShape = Shape<'hijack', ContainerAttachParameters, string>;

/** The parameters of `ContainerAttachWebsocket`. */
export interface ContainerAttachWebsocketParameters {
  /** The container: its ID, a beginning of the ID that no other container shares, or its name. */
  id: string;
  /** Keys in the input that detach from a container with a TTY and leave it running, separated by commas: single characters, or `ctrl-` with a letter or one of `@[\]^_`. The default is `ctrl-p,ctrl-q`. */
  detachKeys?: string | undefined;
  /**
   * True first sends what the container has written so far. The log driver has to be one that can be read.
   * @defaultValue false
   */
  logs?: boolean | undefined;
  /**
   * True carries input and output from now on. It can be combined with `logs`.
   * @defaultValue false
   */
  stream?: boolean | undefined;
  /**
   * True passes your messages to the container, if it was created with `OpenStdin`. Older engines and older versions of the API attach all three streams, whatever you ask for.
   * @defaultValue false
   */
  stdin?: boolean | undefined;
  /**
   * True sends you the stdout of the container, as `stdin` has it for the input. With a TTY, that is all its output.
   * @defaultValue false
   */
  stdout?: boolean | undefined;
  /**
   * True sends you the stderr of the container, as `stdin` has it for the input. Nothing tells it from stdout.
   * @defaultValue false
   */
  stderr?: boolean | undefined;
}

export interface ContainerAttachWebsocketOperation {
  /**
   * Attaches to a container over a websocket: its messages come as bytes, stdout and stderr unframed in one. Ending it ends the output too. Name the streams that you want: newer engines attach no other ones.
   *
   * `GET /containers/{id}/attach/ws`
   * @throws {EngineError} 400: the detach keys are not understood, or the request is no websocket's; 404: no such container; 409: the container is paused, or is between two runs.
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Container/operation/ContainerAttachWebsocket
   */
  ContainerAttachWebsocket(parameters: ContainerAttachWebsocketParameters, options?: CallOptions<'socket'>): Promise<Duplex>;
}

export type ContainerAttachWebsocketShape = Shape<'socket', ContainerAttachWebsocketParameters, Duplex>;

/** The parameters of `ContainerWait`. */
export interface ContainerWaitParameters {
  /** The container: its ID, a beginning of the ID that no other container shares, or its name. */
  id: string;
}

export interface ContainerWaitOperation {
  /**
   * Waits for a container to stop and answers its exit code.
   *
   * `as: 'stream'` gives a stream of the bytes.
   */
  ContainerWait<Form extends 'data' | 'stream'>(parameters: ContainerWaitParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, ContainerWaitResponse>>;
  /**
   * Waits for a container to stop and answers its exit code. By default a container that never ran answers at once with 0; the condition `next-exit` waits for the run to come.
   *
   * `POST /containers/{id}/wait`
   * @throws {EngineError} 404: no such container.
   * @example
   * ```ts
   * const id = 'job';
   * const { StatusCode } = await engine.containers.ContainerWait({ id });
   * if (StatusCode !== 0) {
   *   const logs = await engine.containers.ContainerLogs({ id, stderr: true });
   *   console.error(`exit code ${StatusCode}: ${await logs.text()}`);
   * }
   * ```
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Container/operation/ContainerWait
   */
  ContainerWait(parameters: ContainerWaitParameters, options?: CallOptions<'data'>): Promise<ContainerWaitResponse>;
}

export type ContainerWaitShape = Shape<'value', ContainerWaitParameters, ContainerWaitResponse>;

/** The parameters of `ContainerDelete`. */
export interface ContainerDeleteParameters {
  /** The container: its ID, a beginning of the ID that no other container shares, or its name. */
  id: string;
  /**
   * True deletes the anonymous volumes of the container too. By default they stay behind, without a container.
   * @defaultValue false
   */
  v?: boolean | undefined;
  /**
   * True kills a container that runs or is paused, and then deletes it. By default such a container is refused.
   * @defaultValue false
   */
  force?: boolean | undefined;
}

export interface ContainerDeleteOperation {
  /**
   * Deletes a container. A running one is a 409 unless `force` kills it first; its anonymous volumes go only with `v`, and named volumes always stay.
   *
   * `DELETE /containers/{id}`
   * @throws {EngineError} 400: a parameter is wrong; 404: no such container; 409: the container runs or is paused, and `force` is not set; or its removal is under way.
   * @example
   * ```ts
   * // `force` kills a running container, `v` removes its anonymous volumes.
   * await engine.containers.ContainerDelete({ id: 'web', force: true, v: true });
   * ```
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Container/operation/ContainerDelete
   */
  ContainerDelete(parameters: ContainerDeleteParameters, options?: CallOptions<'data'>): Promise<void>;
}

export type ContainerDeleteShape = Shape<'nothing', ContainerDeleteParameters, void>;

/** The parameters of `ContainerGetArchive`. */
export interface ContainerGetArchiveParameters {
  /** The container: its ID, a beginning of the ID that no other container shares, or its name. */
  id: string;
  /** The file or folder, from the root of the container: `/etc/hosts`. A folder comes with all that is in it. */
  path: string;
}

export interface ContainerGetArchiveOperation {
  /**
   * Streams one file or folder from a container, packed as a tar whose entries begin with the last part of `path`.
   *
   * `as: 'data'` gives one buffer, read to the end.
   */
  ContainerGetArchive<Form extends 'data' | 'stream'>(parameters: ContainerGetArchiveParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, Buffer>>;
  /**
   * Streams one file or folder from a container, packed as a tar whose entries begin with the last part of `path`. A symbolic link is archived as a link; a missing path is a 404.
   *
   * `GET /containers/{id}/archive`
   * @throws {EngineError} 400: the path is empty; 404: no such container, or no such path in it.
   * Removed in v1.28.
   * @see https://docs.docker.com/reference/api/engine/version/v1.27/#tag/Container/operation/ContainerGetArchive
   */
  ContainerGetArchive(parameters: ContainerGetArchiveParameters, options?: CallOptions<'stream'>): Promise<Readable>;
}

export type ContainerGetArchiveShape = Shape<'bytes', ContainerGetArchiveParameters, Buffer>;

/** The parameters of `ContainerArchiveHead`. */
export interface ContainerArchiveHeadParameters {
  /** The container: its ID, a beginning of the ID that no other container shares, or its name. */
  id: string;
  /** The file or folder, from the root of the container: `/etc/hosts`. */
  path: string;
}

export interface ContainerArchiveHeadOperation {
  /**
   * Looks up one path in a container; a symlink is not followed. The answer is a header, decoded. Its `mode` is that of Go's `os.FileMode`: permissions in the lowest nine bits, `2 ** 31` for a folder, `2 ** 27` for a symlink.
   *
   * `HEAD /containers/{id}/archive`
   * @throws {EngineError} 400: the path is empty; 404: no such container, or no such path in it.
   * Removed in v1.28.
   * @see https://docs.docker.com/reference/api/engine/version/v1.27/#tag/Container/operation/ContainerArchiveHead
   */
  ContainerArchiveHead(parameters: ContainerArchiveHeadParameters, options?: CallOptions<'data'>): Promise<{ 'x-docker-container-path-stat': ContainerPathStat }>;
}

export type ContainerArchiveHeadShape = Shape<'headers', ContainerArchiveHeadParameters, { 'x-docker-container-path-stat': ContainerPathStat }>;

/** The parameters of `ContainerPutArchive`. */
export interface ContainerPutArchiveParameters {
  /** The container: its ID, a beginning of the ID that no other container shares, or its name. */
  id: string;
  /** The folder to unpack into, from the root of the container: `/srv/app`. It has to be there; symlinks are followed. */
  path: string;
  /** True fails rather than put a file in the place of a folder, or a folder in that of a file. By default the one replaces the other. */
  noOverwriteDirNonDir?: boolean | string | undefined;
  /** The tar to unpack, plain or compressed by gzip, bzip2 or xz: a Buffer, a stream, a Blob or an iterable of chunks. */
  inputStream: Body;
}

export interface ContainerPutArchiveOperation {
  /**
   * Unpacks a tar into a folder of a container, running or not, replacing files that exist. `path` has to be an existing folder: a missing one is a 404.
   *
   * `PUT /containers/{id}/archive`
   * @throws {EngineError} 400: the path is empty or no folder, or the file system there is read-only; 403: the file system is read-only; engines mostly answer 400 or 500 instead; 404: no such container, or no such path in it.
   * Removed in v1.28.
   * @see https://docs.docker.com/reference/api/engine/version/v1.27/#tag/Container/operation/ContainerPutArchive
   */
  ContainerPutArchive(parameters: ContainerPutArchiveParameters, options?: CallOptions<'data'>): Promise<void>;
}

export type ContainerPutArchiveShape = Shape<'nothing', ContainerPutArchiveParameters, void>;

/** The parameters of `ContainerPrune`. */
export interface ContainerPruneParameters {
  /** Narrows the deletion to the stopped containers that match every key. Without filters all stopped ones go. */
  filters?: string | undefined;
}

export interface ContainerPruneOperation {
  /**
   * Deletes every container that isn't running, those never started included.
   *
   * `as: 'stream'` gives a stream of the bytes.
   */
  ContainerPrune<Form extends 'data' | 'stream'>(parameters: ContainerPruneParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, ContainerPruneResponse>>;
  /**
   * Deletes every container that isn't running, those never started included. Their volumes stay; `ContainersDeleted` is `null` when there was nothing to delete.
   *
   * `POST /containers/prune`
   * @throws {EngineError} 400: an unknown filter key, or an `until` that cannot be read.
   * @example
   * ```ts
   * // Removes every stopped container. The list is null if there was none.
   * const { ContainersDeleted, SpaceReclaimed } =
   *   await engine.containers.ContainerPrune();
   * console.log(ContainersDeleted ?? [], SpaceReclaimed, 'bytes');
   * ```
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Container/operation/ContainerPrune
   */
  ContainerPrune(parameters?: ContainerPruneParameters, options?: CallOptions<'data'>): Promise<ContainerPruneResponse>;
}

export type ContainerPruneShape = Shape<'value', ContainerPruneParameters, ContainerPruneResponse>;

/** The parameters of `ImageList`. */
export interface ImageListParameters {
  /**
   * True adds intermediate images: those without a name that other images were built on, as the classic builder leaves them. The default is `false`.
   * @defaultValue false
   */
  all?: boolean | undefined;
  /** What is asked for: a list of values for each key. Values of one key are alternatives, and all keys have to match. */
  filters?: ImageListFilters | string | undefined;
  /**
   * Without effect: engines do not read the parameter and send `RepoDigests` in any case.
   * @defaultValue false
   */
  digests?: boolean | undefined;
}

export interface ImageListOperation {
  /**
   * Lists the images in the engine's store in a short form.
   *
   * `as: 'stream'` gives a stream of the bytes.
   */
  ImageList<Form extends 'data' | 'stream'>(parameters: ImageListParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, Array<ImageSummary>>>;
  /**
   * Lists the images in the engine's store in a short form. Intermediate images are left out unless `all` is set; fields that cost time to compute, such as `SharedSize`, are -1.
   *
   * `GET /images/json`
   * @throws {EngineError} 400: a filter key is unknown, or a value is not valid; 404: the image of the filter `before` or `since` does not exist.
   * @example
   * ```ts
   * // The values of a filter are a list: images of any of these names.
   * const images = await engine.images.ImageList({
   *   filters: { reference: ['nginx:*', 'postgres'] },
   * });
   * for (const { RepoTags, Size } of images) console.log(RepoTags, Size, 'bytes');
   * ```
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Image/operation/ImageList
   */
  ImageList(parameters?: ImageListParameters, options?: CallOptions<'data'>): Promise<Array<ImageSummary>>;
}

export type ImageListShape = Shape<'value', ImageListParameters, Array<ImageSummary>>;

/** The parameters of `ImageBuild`. */
export interface ImageBuildParameters {
  /** The build context: a tar with the Dockerfile and the files that it copies, plain or compressed with gzip, bzip2 or xz. The engine reads no files of the client beside it. With `remote` no body is needed. */
  inputStream?: Body | undefined;
  /**
   * Path of the Dockerfile within the context, `Dockerfile` by default, for example `docker/web.Dockerfile`. Without effect if `remote` is itself a single Dockerfile.
   * @defaultValue "Dockerfile"
   */
  dockerfile?: string | undefined;
  /** The name of the image as `name:tag`; without a tag it is `latest`. Several values give several names. Without the parameter the image has an ID only. */
  t?: string | Array<string> | undefined;
  /** The context as a URL that the engine fetches itself: a Git repository (`https://github.com/me/app.git#main:dir`), a tar, or a text file that is taken as the Dockerfile. With BuildKit, `client-session` takes the files from the session. */
  remote?: string | undefined;
  /**
   * True suppresses the output: the stream brings only the ID of the image, or the whole output if the build fails.
   * @defaultValue false
   */
  q?: boolean | undefined;
  /**
   * True runs each step anew, even if the cache has a result. The default is `false`.
   * @defaultValue false
   */
  nocache?: boolean | undefined;
  /** Names of images whose layers may serve as cache. The classic builder looks for them in the local store only; BuildKit also asks their registry. */
  cachefrom?: Array<string> | string | undefined;
  /** True asks the registry for the newest base image even if the store has one, so a base image that is only local fails. The default is `false`. */
  pull?: boolean | string | undefined;
  /**
   * False keeps the containers in which steps ran, to look into them. By default a container is removed once its step has succeeded. Classic builder only.
   * @defaultValue true
   */
  rm?: boolean | undefined;
  /**
   * True removes the containers of steps after a failure too. The default is `false`. Classic builder only.
   * @defaultValue false
   */
  forcerm?: boolean | undefined;
  /** Memory limit of each step in bytes; 0 is no limit. Classic builder only. */
  memory?: number | undefined;
  /** Memory and swap of each step together, in bytes; -1 is unlimited swap. It needs `memory`. Classic builder only. */
  memswap?: number | undefined;
  /** CPU weight of the steps against other containers; 0 is the default of 1024. It counts only while CPUs are short. Classic builder only. */
  cpushares?: number | undefined;
  /** CPUs that the steps may run on, such as `0-3` or `0,1`; empty is all. Classic builder only. */
  cpusetcpus?: string | undefined;
  /** Length of the period that `cpuquota` refers to, in microseconds; 0 is the kernel's 100000. Classic builder only. */
  cpuperiod?: number | undefined;
  /** CPU time per period in microseconds: 50000 of 100000 is half a CPU. 0 is no limit. Classic builder only. */
  cpuquota?: number | undefined;
  /** Values for the `ARG` instructions, by name; also proxies such as `HTTP_PROXY`, which need no `ARG`. Null leaves the default of the Dockerfile. They show in the image's history: no place for secrets. */
  buildargs?: { [key: string]: string | null } | string | undefined;
  /** Size of `/dev/shm` in the steps, in bytes. Left out or 0 is the default of the engine, mostly 64 MiB. */
  shmsize?: number | undefined;
  /** True merges the layers that the build adds into one. Only an engine with experimental features takes it, any other answers 400; the containerd image store cannot do it at all. */
  squash?: boolean | undefined;
  /** Labels for the image, by key. They override a `LABEL` of the Dockerfile. */
  labels?: { [key: string]: string } | string | undefined;
  /** Network of the `RUN` steps: `bridge`, `host`, `none`, `container:NAME`, or the name of a network; empty is the engine's default. BuildKit knows only `host`, `none` and `default`. */
  networkmode?: string | undefined;
  /**
   * The type of the body, always `application/x-tar`, even if the tar is compressed: the engine detects compression itself.
   * @defaultValue "application/x-tar"
   */
  'Content-type'?: 'application/x-tar' | undefined;
  /** Credentials by registry, for base images that need them. Classic builder only: BuildKit asks for credentials through the session. */
  'X-Registry-Config'?: RegistryConfig | string | undefined;
  /** Limits of the processes in the steps, such as `{ Name: 'nproc', Soft: 64, Hard: 128 }`. */
  ulimits?: Array<ImageBuildUlimit> | string | undefined;
  /** The cgroup below which the steps run, for example `/builds`. Linux only, and classic builder only. */
  cgroupparent?: string | undefined;
  /** The isolation of the steps on Windows: `process` shares the host's kernel, `hyperv` is a small virtual machine, `default` is the engine's setting. An engine on Linux takes `default` only. */
  isolation?: 'default' | 'process' | 'hyperv' | undefined;
  /** Security options of the steps. Windows only, for a credential spec; an engine on Linux answers 400 to any value. */
  securityopt?: Array<string> | string | undefined;
}

export interface ImageBuildOperation {
  /**
   * Builds an image from a tar of the build context and streams its progress; hanging up cancels it.
   *
   * `as: 'data'` gives a list, read to the end. `as: 'stream'` gives a stream of the bytes.
   */
  ImageBuild<Form extends 'data' | 'stream'>(parameters: ImageBuildParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, Array<BuildInfo>>>;
  /**
   * Builds an image from a tar of the build context and streams its progress; hanging up cancels it. A step that fails comes as an error record in the stream, after status 200.
   *
   * `POST /build`
   * @example
   * ```ts
   * import { buildContext } from 'fairlead/build-context';
   *
   * const build = await engine.build.ImageBuild({
   *   ...(await buildContext({ directory: 'app' })), // obeys .dockerignore
   *   t: 'app:1.0',
   *   buildargs: { NODE_ENV: 'production' },
   * });
   * for await (const { stream } of build) process.stdout.write(stream ?? '');
   * ```
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Image/operation/ImageBuild
   */
  ImageBuild(parameters?: ImageBuildParameters, options?: CallOptions): Promise<Records<BuildInfo>>;
}

export type ImageBuildShape = Shape<'records', ImageBuildParameters, BuildInfo>;

/** The parameters of `ImageCreate`. */
export interface ImageCreateParameters {
  /** The image to pull: `alpine`, `alpine:3.20`, `alpine@sha256:...` or `registry.example.com/team/app`; a name without a host means Docker Hub. With neither a tag here nor `tag`, all tags are pulled. */
  fromImage?: string | undefined;
  /** The source of the root file system to import: `-` is the body of the request, anything else a URL that the engine fetches (`http://` if no scheme is given). Only without `fromImage`. */
  fromSrc?: string | undefined;
  /** The name of an imported image, with or without a tag: `me/base:1`. Left out, the image has an ID only. A pull does not use it. */
  repo?: string | undefined;
  /** The tag or digest to pull; it takes precedence over a tag in `fromImage`. Left out, and with none in `fromImage`, a pull fetches every tag of the repository. For an import the tag of `repo`, `latest` by default. */
  tag?: string | undefined;
  /** The tar of the root file system to import, with `fromSrc` set to `-`. It may be compressed. */
  inputImage?: Body | undefined;
  /** Credentials for the registry that the image comes from. A public image needs none. */
  'X-Registry-Auth'?: RegistryAuth | string | undefined;
  /** Dockerfile instructions for the configuration of an imported image, one per value: `CMD ["/app"]`, `ENV A=1`. Those that only set configuration are allowed, `RUN` and `COPY` are not. A pull does not use them. */
  changes?: Array<string> | string | undefined;
}

export interface ImageCreateOperation {
  /**
   * Pulls an image (`fromImage`) or imports a root file system (`fromSrc`), streaming progress until done.
   *
   * `as: 'data'` gives a list, read to the end. `as: 'stream'` gives a stream of the bytes.
   */
  ImageCreate<Form extends 'data' | 'stream'>(parameters: ImageCreateParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, Array<CreateImageInfo>>>;
  /**
   * Pulls an image (`fromImage`) or imports a root file system (`fromSrc`), streaming progress until done. Without `tag` every tag is pulled; an error can come as a record after status 200.
   *
   * `POST /images/create`
   * @throws {EngineError} 400: the name, tag, platform or an instruction of `changes` is not valid; 401: the registry refuses the credentials, or wants some; 404: no such image, tag or platform in the registry, or no right to read it.
   * @example
   * ```ts
   * import { followProgress } from 'fairlead/progress';
   *
   * // Without a tag, the engine would pull every tag.
   * const pull = await engine.images.ImageCreate({ fromImage: 'nginx:alpine' });
   * const { digest } = await followProgress(pull, ({ percent }) => {
   *   console.log(percent);
   * });
   * console.log(digest);
   * ```
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Image/operation/ImageCreate
   */
  ImageCreate(parameters?: ImageCreateParameters, options?: CallOptions): Promise<Records<CreateImageInfo>>;
}

export type ImageCreateShape = Shape<'records', ImageCreateParameters, CreateImageInfo>;

/** The parameters of `ImageInspect`. */
export interface ImageInspectParameters {
  /** The image: its name, with a tag (`alpine:3.20`; `latest` if left out) or a digest (`alpine@sha256:...`), or its ID or a beginning of the ID. */
  name: string;
}

export interface ImageInspectOperation {
  /**
   * Answers what the engine knows about one image: layers, configuration, tags and digests.
   *
   * `as: 'stream'` gives a stream of the bytes.
   */
  ImageInspect<Form extends 'data' | 'stream'>(parameters: ImageInspectParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, Image>>;
  /**
   * Answers what the engine knows about one image: layers, configuration, tags and digests. It looks only in the local store and never pulls.
   *
   * `GET /images/{name}/json`
   * @throws {EngineError} 400: the name or `platform` is not valid, or `manifests` comes together with `platform`; 404: no such image in the store, or not for that platform.
   * @example
   * ```ts
   * import { EngineError } from 'fairlead';
   *
   * try {
   *   await engine.images.ImageInspect({ name: 'nginx:alpine' });
   * } catch (error) {
   *   if (!(error instanceof EngineError && error.status === 404)) throw error;
   *   const pull = await engine.images.ImageCreate({ fromImage: 'nginx:alpine' });
   *   await pull.toArray();
   * }
   * ```
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Image/operation/ImageInspect
   */
  ImageInspect(parameters: ImageInspectParameters, options?: CallOptions<'data'>): Promise<Image>;
}

export type ImageInspectShape = Shape<'value', ImageInspectParameters, Image>;

/** The parameters of `ImageHistory`. */
export interface ImageHistoryParameters {
  /** The image: its name, with a tag (`alpine:3.20`; `latest` if left out) or a digest (`alpine@sha256:...`), or its ID or a beginning of the ID. */
  name: string;
}

export interface ImageHistoryOperation {
  /**
   * Lists the steps that made an image, newest first.
   *
   * `as: 'stream'` gives a stream of the bytes.
   */
  ImageHistory<Form extends 'data' | 'stream'>(parameters: ImageHistoryParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, Array<ImageHistoryResponseItem>>>;
  /**
   * Lists the steps that made an image, newest first. Steps of a pulled image have no image of their own: their `Id` is `<missing>`.
   *
   * `GET /images/{name}/history`
   * @throws {EngineError} 404: no such image in the store, or not for that platform.
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Image/operation/ImageHistory
   */
  ImageHistory(parameters: ImageHistoryParameters, options?: CallOptions<'data'>): Promise<Array<ImageHistoryResponseItem>>;
}

export type ImageHistoryShape = Shape<'value', ImageHistoryParameters, Array<ImageHistoryResponseItem>>;

/** The parameters of `ImagePush`. */
export interface ImagePushParameters {
  /** The image by its name, which says where it goes: `registry.example.com/team/app`; without a host it is Docker Hub. Give the tag in `tag`. The store must have the image under this very name: see `ImageTag`. */
  name: string;
  /** The tag to push, such as `1.2`. Left out, and with none in `name`, all tags of that name in the store are pushed. */
  tag?: string | undefined;
  /** Credentials for the registry. The header has to be there even for a registry that asks for none: send `{}` then. */
  'X-Registry-Auth': RegistryAuth | string;
}

export interface ImagePushOperation {
  /**
   * Pushes an image to the registry that its name begins with, streaming progress until done.
   *
   * `as: 'data'` gives a list, read to the end. `as: 'stream'` gives a stream of the bytes.
   */
  ImagePush<Form extends 'data' | 'stream'>(parameters: ImagePushParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, Array<PushImageInfo>>>;
  /**
   * Pushes an image to the registry that its name begins with, streaming progress until done. Without `tag` all its local tags go; failures come as an error record after status 200.
   *
   * `POST /images/{name}/push`
   * @throws {EngineError} 400: the name, tag or platform is not valid, or `X-Registry-Auth` is missing; 404: the store has no image of that name.
   * @example
   * ```ts
   * import { registryAuth } from 'fairlead/registry-auth';
   *
   * const name = `${registry}/team/app`;
   * const push = await engine.images.ImagePush({
   *   name,
   *   tag: '1.0',
   *   'X-Registry-Auth': await registryAuth(name), // as `docker login` stored it
   * });
   * for await (const { status } of push) console.log(status);
   * ```
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Image/operation/ImagePush
   */
  ImagePush(parameters: ImagePushParameters, options?: CallOptions): Promise<Records<PushImageInfo>>;
}

export type ImagePushShape = Shape<'records', ImagePushParameters, PushImageInfo>;

/** The parameters of `ImageTag`. */
export interface ImageTagParameters {
  /** The image: its name, with a tag (`alpine:3.20`; `latest` if left out) or a digest (`alpine@sha256:...`), or its ID or a beginning of the ID. */
  name: string;
  /** The new name without its tag: `me/app`, `registry.example.com/team/app`. Lower case only. The host decides where a push goes. */
  repo?: string | undefined;
  /** The tag of the new name; `latest` if left out. Letters, digits, `_`, `.` and `-`, at most 128. */
  tag?: string | undefined;
}

export interface ImageTagOperation {
  /**
   * Gives an image one more name. A tag of that name that already exists is moved without a warning.
   *
   * `POST /images/{name}/tag`
   * @throws {EngineError} 400: the new name is not valid, or is left out; 404: no such image; 409: a conflict; a tag that exists already is none, it is moved.
   * @example
   * ```ts
   * // An image is pushed to the registry that its name begins with.
   * await engine.images.ImageTag({
   *   name: 'app:latest',
   *   repo: 'registry.example.com/team/app',
   *   tag: '1.0',
   * });
   * ```
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Image/operation/ImageTag
   */
  ImageTag(parameters: ImageTagParameters, options?: CallOptions<'data'>): Promise<void>;
}

export type ImageTagShape = Shape<'nothing', ImageTagParameters, void>;

/** The parameters of `ImageDelete`. */
export interface ImageDeleteParameters {
  /** A name removes that name, and the image with its last name. An ID, or a beginning of one, removes the image; if it has several names, only with `force`. */
  name: string;
  /**
   * True removes the image although stopped containers use it or it has several names. An image of a running container is kept: its name can go, its ID answers 409. The default is `false`.
   * @defaultValue false
   */
  force?: boolean | undefined;
  /**
   * True keeps the parents of the image that have no name. By default they go too, if nothing else uses them.
   * @defaultValue false
   */
  noprune?: boolean | undefined;
}

export interface ImageDeleteOperation {
  /**
   * Removes a tag, and with the last one the image and its untagged parents.
   *
   * `as: 'stream'` gives a stream of the bytes.
   */
  ImageDelete<Form extends 'data' | 'stream'>(parameters: ImageDeleteParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, Array<ImageDeleteResponse>>>;
  /**
   * Removes a tag, and with the last one the image and its untagged parents. The last tag of an image that a container uses is a 409; `force` overrides it for stopped containers.
   *
   * `DELETE /images/{name}`
   * @throws {EngineError} 400: the name is not valid, or `platforms` comes without `force`; 404: no such image; 409: a container uses it, images were built on it, or it has several names.
   * @example
   * ```ts
   * // The image goes with its last tag.
   * const deleted = await engine.images.ImageDelete({ name: 'app:1.0' });
   * for (const { Untagged, Deleted } of deleted) console.log(Untagged ?? Deleted);
   * ```
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Image/operation/ImageDelete
   */
  ImageDelete(parameters: ImageDeleteParameters, options?: CallOptions<'data'>): Promise<Array<ImageDeleteResponse>>;
}

export type ImageDeleteShape = Shape<'value', ImageDeleteParameters, Array<ImageDeleteResponse>>;

/** The parameters of `ImageSearch`. */
export interface ImageSearchParameters {
  /** Words to search for in names and descriptions. A host before it, `registry.example.com/term`, asks that registry, if it can search. */
  term: string;
  /** The most results to answer, 1 to 100; 0 or left out is 25. */
  limit?: number | undefined;
  /** What is asked for: a list of values for each key. Values of one key are alternatives, and all keys have to match. */
  filters?: ImageSearchFilters | string | undefined;
  /** Credentials, to find private repositories too. A search without them is fine. */
  'X-Registry-Auth'?: RegistryAuth | string | undefined;
}

export interface ImageSearchOperation {
  /**
   * Searches Docker Hub for a term, so the engine needs a way to it.
   *
   * `as: 'stream'` gives a stream of the bytes.
   */
  ImageSearch<Form extends 'data' | 'stream'>(parameters: ImageSearchParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, Array<ImageSearchResponseItem>>>;
  /**
   * Searches Docker Hub for a term, so the engine needs a way to it. Answers at most 25 results unless `limit` is given.
   *
   * `GET /images/search`
   * @throws {EngineError} 400: `limit` is outside 1 to 100, or a filter is not valid.
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Image/operation/ImageSearch
   */
  ImageSearch(parameters: ImageSearchParameters, options?: CallOptions<'data'>): Promise<Array<ImageSearchResponseItem>>;
}

export type ImageSearchShape = Shape<'value', ImageSearchParameters, Array<ImageSearchResponseItem>>;

/** The parameters of `ImagePrune`. */
export interface ImagePruneParameters {
  /** The images to delete; all keys have to match. Without filters, those that no container uses and that have no tag. */
  filters?: ImagePruneFilters | string | undefined;
}

export interface ImagePruneOperation {
  /**
   * Deletes unused images that have no tag.
   *
   * `as: 'stream'` gives a stream of the bytes.
   */
  ImagePrune<Form extends 'data' | 'stream'>(parameters: ImagePruneParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, ImagePruneResponse>>;
  /**
   * Deletes unused images that have no tag. To delete every image that no container uses, tagged or not, set the filter `dangling` to `false`.
   *
   * `POST /images/prune`
   * @throws {EngineError} 400: a filter key is unknown, or a value is not valid.
   * @example
   * ```ts
   * // By default, only images without a tag go. This removes all unused ones.
   * const { ImagesDeleted, SpaceReclaimed } = await engine.images.ImagePrune({
   *   filters: { dangling: ['false'] },
   * });
   * console.log(ImagesDeleted?.length ?? 0, 'removed,', SpaceReclaimed, 'bytes');
   * ```
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Image/operation/ImagePrune
   */
  ImagePrune(parameters?: ImagePruneParameters, options?: CallOptions<'data'>): Promise<ImagePruneResponse>;
}

export type ImagePruneShape = Shape<'value', ImagePruneParameters, ImagePruneResponse>;

/** The parameters of `SystemAuth`. */
export interface SystemAuthParameters {
  /** The credentials to check, and the registry. Without `serveraddress` it is Docker Hub. */
  authConfig?: AuthConfig | undefined;
}

export interface SystemAuthOperation {
  /**
   * Checks credentials against a registry and answers an identity token where the registry issues one.
   *
   * `as: 'stream'` gives a stream of the bytes.
   */
  SystemAuth<Form extends 'data' | 'stream'>(parameters: SystemAuthParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, AuthResponse | undefined>>;
  /**
   * Checks credentials against a registry and answers an identity token where the registry issues one. The engine stores nothing: send the credentials again with each pull and push.
   *
   * `POST /auth`
   * @example
   * ```ts
   * // Asks the registry if the password is right. The engine does not keep it.
   * const answer = await engine.auth.SystemAuth({
   *   authConfig: { serveraddress: registry, username, password },
   * });
   * console.log(answer?.Status);
   * ```
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/System/operation/SystemAuth
   */
  SystemAuth(parameters?: SystemAuthParameters, options?: CallOptions<'data'>): Promise<AuthResponse | undefined>;
}

export type SystemAuthShape = Shape<'value', SystemAuthParameters, AuthResponse | undefined>;

export interface SystemInfoOperation {
  /**
   * Answers the state and settings of the engine and its host: counts, drivers, plugins, limits, swarm.
   *
   * `as: 'stream'` gives a stream of the bytes.
   */
  SystemInfo<Form extends 'data' | 'stream'>(parameters: NoParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, SystemInfo>>;
  /**
   * Answers the state and settings of the engine and its host: counts, drivers, plugins, limits, swarm. `Warnings` names what the host can't do.
   *
   * `GET /info`
   * @example
   * ```ts
   * const info = await engine.info.SystemInfo();
   * console.log(info.ServerVersion, info.OperatingSystem, info.Driver);
   * console.log(info.NCPU, 'CPUs,', info.MemTotal, 'bytes of memory');
   * ```
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/System/operation/SystemInfo
   */
  SystemInfo(parameters?: NoParameters, options?: CallOptions<'data'>): Promise<SystemInfo>;
}

export type SystemInfoShape = Shape<'value', NoParameters, SystemInfo>;

export interface SystemVersionOperation {
  /**
   * Answers the versions of the engine and its components.
   *
   * `as: 'stream'` gives a stream of the bytes.
   */
  SystemVersion<Form extends 'data' | 'stream'>(parameters: NoParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, SystemVersion>>;
  /**
   * Answers the versions of the engine and its components. `ApiVersion` and `MinAPIVersion` bound the API versions that it accepts.
   *
   * `GET /version`
   * @example
   * ```ts
   * const { Version, ApiVersion, Os, Arch } = await engine.version.SystemVersion();
   * console.log(`Docker ${Version} (API ${ApiVersion}) on ${Os}/${Arch}`);
   * ```
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/System/operation/SystemVersion
   */
  SystemVersion(parameters?: NoParameters, options?: CallOptions<'data'>): Promise<SystemVersion>;
}

export type SystemVersionShape = Shape<'value', NoParameters, SystemVersion>;

export interface SystemPingOperation {
  /**
   * Checks that the engine answers, with `OK` as text.
   *
   * `as: 'stream'` gives a stream of the bytes.
   */
  SystemPing<Form extends 'data' | 'stream'>(parameters: NoParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, string>>;
  /**
   * Checks that the engine answers, with `OK` as text. The headers tell more: `Api-Version` is the newest version that it speaks.
   *
   * `GET /_ping`
   * @example
   * ```ts
   * import { FairleadError } from 'fairlead';
   *
   * try {
   *   await engine._ping.SystemPing({}, { timeouts: { callTimeout: 2000 } });
   * } catch (error) {
   *   if (!(error instanceof FairleadError)) throw error;
   *   console.error('the engine is not up:', error.message);
   * }
   * ```
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/System/operation/SystemPing
   */
  SystemPing(parameters?: NoParameters, options?: CallOptions<'data'>): Promise<string>;
}

export type SystemPingShape = Shape<'text', NoParameters, string>;

/** The parameters of `ImageCommit`. */
export interface ImageCommitParameters {
  /** The configuration of the image. Without a body it is that of the container; with one, the container's settings fill in most of what the body leaves out. */
  containerConfig?: Config | undefined;
  /** The container by its ID, a beginning of the ID, or its name. It may be running or stopped; on Windows it must be stopped. */
  container?: string | undefined;
  /** The name for the image, such as `me/app`. Left out, the image has an ID only. */
  repo?: string | undefined;
  /** The tag beside `repo`; `latest` if left out. */
  tag?: string | undefined;
  /** A message for the image's history, where `ImageHistory` shows it. */
  comment?: string | undefined;
  /** The author of the image, such as `Jane Doe <jane@example.com>`. */
  author?: string | undefined;
  /**
   * False lets the container run on while its files are copied, which then may not fit together. The default is `true`.
   * @defaultValue true
   */
  pause?: boolean | undefined;
  /** Dockerfile instructions that change the configuration, one per value: `CMD ["/app"]`, `ENV A=1`, `EXPOSE 80`. They are applied over `containerConfig`; `RUN` and `COPY` are not allowed. */
  changes?: string | Array<string> | undefined;
}

export interface ImageCommitOperation {
  /**
   * Creates an image from the file system of a container, which is paused meanwhile unless `pause` is `false`.
   *
   * `as: 'stream'` gives a stream of the bytes.
   */
  ImageCommit<Form extends 'data' | 'stream'>(parameters: ImageCommitParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, IdResponse>>;
  /**
   * Creates an image from the file system of a container, which is paused meanwhile unless `pause` is `false`. The contents of volumes are not in it.
   *
   * `POST /commit`
   * @throws {EngineError} 400: the name for the image, or an instruction of `changes`, is not valid; 404: no such container.
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Image/operation/ImageCommit
   */
  ImageCommit(parameters?: ImageCommitParameters, options?: CallOptions<'data'>): Promise<IdResponse>;
}

export type ImageCommitShape = Shape<'value', ImageCommitParameters, IdResponse>;

/** The parameters of `SystemEvents`. */
export interface SystemEventsParameters {
  /** Start with the remembered events from this time on: Unix seconds, as a number or as a text with a fraction (`1700000000.5`). Other forms of a date are refused. */
  since?: number | string | undefined;
  /** End the stream at this time: Unix seconds, as for `since`. A time that is past ends the stream after the remembered events, which come without `since` as well. It must not be before `since`. */
  until?: number | string | undefined;
  /** Stream only these events. Values of one key are alternatives, except those of `label`; all keys have to match. The engine ignores a key that it does not know. */
  filters?: SystemEventsFilters | string | undefined;
}

export interface SystemEventsOperation {
  /**
   * Streams events as they happen, without end unless `until` is given.
   *
   * `as: 'data'` gives a list, read to the end. `as: 'stream'` gives a stream of the bytes.
   */
  SystemEvents<Form extends 'data' | 'stream'>(parameters: SystemEventsParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, Array<EventMessage>>>;
  /**
   * Streams events as they happen, without end unless `until` is given. With `since` past ones come first, but the engine remembers only the latest 256. A reader that falls far behind loses events.
   *
   * `GET /events`
   * @example
   * ```ts
   * const now = Math.floor(Date.now() / 1000);
   * // Events of the past, then those of the next seconds. Without `until`: no end.
   * const events = await engine.events.SystemEvents({
   *   since: `${now - 3600}`,
   *   until: `${now + 2}`,
   *   filters: { type: ['container'], event: ['start', 'die'] },
   * });
   * for await (const { Action, Actor } of events) console.log(Action, Actor?.ID);
   * ```
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/System/operation/SystemEvents
   */
  SystemEvents(parameters?: SystemEventsParameters, options?: CallOptions): Promise<Records<EventMessage>>;
}

export type SystemEventsShape = Shape<'records', SystemEventsParameters, EventMessage>;

export interface SystemDataUsageOperation {
  /**
   * Adds up the disk space used by images, containers, volumes and build cache.
   *
   * `as: 'stream'` gives a stream of the bytes.
   */
  SystemDataUsage<Form extends 'data' | 'stream'>(parameters: NoParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, SystemDataUsageResponse>>;
  /**
   * Adds up the disk space used by images, containers, volumes and build cache. It walks the disk, so it can take long; `type` restricts it where the engine supports that.
   *
   * `GET /system/df`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/System/operation/SystemDataUsage
   */
  SystemDataUsage(parameters?: NoParameters, options?: CallOptions<'data'>): Promise<SystemDataUsageResponse>;
}

export type SystemDataUsageShape = Shape<'value', NoParameters, SystemDataUsageResponse>;

/** The parameters of `ImageGet`. */
export interface ImageGetParameters {
  /** The image. `alpine:3.20` saves that tag, `alpine` every tag of that name, and an ID the image without a name. */
  name: string;
}

export interface ImageGetOperation {
  /**
   * Streams an image as a tar that `ImageLoad` reads.
   *
   * `as: 'data'` gives one buffer, read to the end.
   */
  ImageGet<Form extends 'data' | 'stream'>(parameters: ImageGetParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, Buffer>>;
  /**
   * Streams an image as a tar that `ImageLoad` reads. Asked for by ID rather than by name, the image loses its tags in the tar.
   *
   * `GET /images/{name}/get`
   * @throws {EngineError} 404: no such image.
   * @example
   * ```ts
   * import { createWriteStream } from 'node:fs';
   * import { pipeline } from 'node:stream/promises';
   *
   * // Saved by its name, the image has the name again when it is loaded.
   * const tar = await engine.images.ImageGet({ name: 'app:1.0' });
   * await pipeline(tar, createWriteStream('app.tar'));
   * ```
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Image/operation/ImageGet
   */
  ImageGet(parameters: ImageGetParameters, options?: CallOptions<'stream'>): Promise<Readable>;
}

export type ImageGetShape = Shape<'bytes', ImageGetParameters, Buffer>;

/** The parameters of `ImageGetAll`. */
export interface ImageGetAllParameters {
  /** The images to save. `alpine:3.20` saves that tag, `alpine` every tag of that name, and an ID the image without a name. */
  names?: Array<string> | string | undefined;
}

export interface ImageGetAllOperation {
  /**
   * Streams several images as one tar that `ImageLoad` reads, sharing common layers.
   *
   * `as: 'data'` gives one buffer, read to the end.
   */
  ImageGetAll<Form extends 'data' | 'stream'>(parameters: ImageGetAllParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, Buffer>>;
  /**
   * Streams several images as one tar that `ImageLoad` reads, sharing common layers. One unknown name fails the whole call.
   *
   * `GET /images/get`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Image/operation/ImageGetAll
   */
  ImageGetAll(parameters?: ImageGetAllParameters, options?: CallOptions<'stream'>): Promise<Readable>;
}

export type ImageGetAllShape = Shape<'bytes', ImageGetAllParameters, Buffer>;

/** The parameters of `ImageLoad`. */
export interface ImageLoadParameters {
  /** A tar as `ImageGet` and `docker save` make it, plain or compressed. The tar of a root file system, as `ContainerExport` makes it, belongs to `ImageCreate` instead. */
  imagesTarball?: Body | undefined;
  /**
   * False streams the progress of each layer as well. The default is `true`: only the names or IDs of the loaded images. The containerd image store sends no progress of layers.
   * @defaultValue true
   */
  quiet?: boolean | undefined;
}

export interface ImageLoadOperation {
  /**
   * Loads the images of a tar made by `ImageGet` and streams progress.
   *
   * `as: 'data'` gives a list, read to the end. `as: 'stream'` gives a stream of the bytes.
   */
  ImageLoad<Form extends 'data' | 'stream'>(parameters: ImageLoadParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, Array<BuildInfo>>>;
  /**
   * Loads the images of a tar made by `ImageGet` and streams progress. A damaged tar comes as an error record in the stream, after status 200.
   *
   * `POST /images/load`
   * @example
   * ```ts
   * import { createReadStream } from 'node:fs';
   *
   * const load = await engine.images.ImageLoad({
   *   imagesTarball: createReadStream('app.tar'),
   * });
   * for await (const { stream } of load) console.log(stream);
   * ```
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Image/operation/ImageLoad
   */
  ImageLoad(parameters?: ImageLoadParameters, options?: CallOptions): Promise<Records<BuildInfo>>;
}

export type ImageLoadShape = Shape<'records', ImageLoadParameters, BuildInfo>;

/** The parameters of `ContainerExec`. */
export interface ContainerExecParameters {
  /** The command and how it runs. Only `Cmd` is required; attach the streams that you want to use. */
  execConfig: ContainerExecRequest;
  /** The container: its ID, a beginning of the ID that no other container shares, or its name. */
  id: string;
}

export interface ContainerExecOperation {
  /**
   * Prepares a command to run in a running container and answers its ID; `ExecStart` runs it.
   *
   * `as: 'stream'` gives a stream of the bytes.
   */
  ContainerExec<Form extends 'data' | 'stream'>(parameters: ContainerExecParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, IdResponse>>;
  /**
   * Prepares a command to run in a running container and answers its ID; `ExecStart` runs it. A container that is stopped or paused is a 409.
   *
   * `POST /containers/{id}/exec`
   * @throws {EngineError} 400: there is no command, or the container has no such user; 404: no such container; 409: the container is not running, is paused, or is between two runs.
   * @example
   * ```ts
   * import { exec } from 'fairlead';
   *
   * // exec() makes all the calls. The command has no shell, unless it starts one.
   * const { exitCode, stdout, stderr } = await exec(engine, {
   *   id: 'web',
   *   execConfig: { Cmd: ['sh', '-c', 'ls $DIR | wc -l'], Env: ['DIR=/etc'] },
   * });
   * console.log(exitCode, stdout, stderr);
   * ```
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Exec/operation/ContainerExec
   */
  ContainerExec(parameters: ContainerExecParameters, options?: CallOptions<'data'>): Promise<IdResponse>;
}

export type ContainerExecShape = Shape<'value', ContainerExecParameters, IdResponse>;

/** The parameters of `ExecStart`. */
export interface ExecStartParameters {
  /** `Detach` answers without waiting for the command. `Tty` has to be the same as when the command was prepared. */
  execStartConfig?: ExecStartRequest | undefined;
  /** The whole ID that `ContainerExec` answered. Beginnings of it are not found. */
  id: string;
}

export interface ExecStartOperation {
  /**
   * Runs a prepared command once, over a connection that carries its input and output; with `Detach` it returns at once.
   *
   * `as: 'data'` gives one string, read to the end. `as: 'stream'` gives a stream of the output without its framing. `as: 'socket'` gives the raw connection, bytes both ways.
   */
  ExecStart<Form extends 'data' | 'stream' | 'socket'>(parameters: ExecStartParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, string>>;
  /**
   * Runs a prepared command once, over a connection that carries its input and output; with `Detach` it returns at once. A command that can't be run says so in the output, not by status.
   *
   * `POST /exec/{id}/start`
   * @throws {EngineError} 404: no such command, or its container is gone; 409: the container is stopped or paused; with `Detach`, also a command that has been started.
   * @example
   * ```ts
   * const { Id } = await engine.containers.ContainerExec({
   *   id: 'web',
   *   execConfig: { Cmd: ['sort'], AttachStdin: true, AttachStdout: true },
   * });
   * const sort = await engine.exec.ExecStart({ id: Id });
   * await sort.end('b\na\n');
   * console.log(await sort.text(), await sort.exitCode());
   * ```
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Exec/operation/ExecStart
   */
  ExecStart(parameters: ExecStartParameters, options?: CallOptions): Promise<HijackedConnection>;
}

export type ExecStartShape = Shape<'hijack', ExecStartParameters, string>;

/** The parameters of `ExecResize`. */
export interface ExecResizeParameters {
  /** The whole ID that `ContainerExec` answered. Beginnings of it are not found. */
  id: string;
  /** The height in lines of text. */
  h: number;
  /** The width in characters. */
  w: number;
}

export interface ExecResizeOperation {
  /**
   * Sets the size of the TTY of a command started with `ExecStart`. Called before the start, it waits some seconds for it, then fails.
   *
   * `POST /exec/{id}/resize`
   * @throws {EngineError} 400: a size is missing or no whole number, or the command could not be run; 404: no such command, or its container is gone.
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Exec/operation/ExecResize
   */
  ExecResize(parameters: ExecResizeParameters, options?: CallOptions<'data'>): Promise<void>;
}

export type ExecResizeShape = Shape<'nothing', ExecResizeParameters, void>;

/** The parameters of `ExecInspect`. */
export interface ExecInspectParameters {
  /** The whole ID that `ContainerExec` answered. Beginnings of it are not found. */
  id: string;
}

export interface ExecInspectOperation {
  /**
   * Answers the state of a prepared or started command.
   *
   * `as: 'stream'` gives a stream of the bytes.
   */
  ExecInspect<Form extends 'data' | 'stream'>(parameters: ExecInspectParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, ExecInspectResponse>>;
  /**
   * Answers the state of a prepared or started command. `ExitCode` is `null` until the command has ended. The engine forgets a command some minutes after its end, or with its container.
   *
   * `GET /exec/{id}/json`
   * @throws {EngineError} 404: no such command, or the engine has forgotten it.
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Exec/operation/ExecInspect
   */
  ExecInspect(parameters: ExecInspectParameters, options?: CallOptions<'data'>): Promise<ExecInspectResponse>;
}

export type ExecInspectShape = Shape<'value', ExecInspectParameters, ExecInspectResponse>;

/** The parameters of `VolumeList`. */
export interface VolumeListParameters {
  /** What is asked for: a list of values for each key. Values of one key are alternatives, and all keys have to match. */
  filters?: VolumeListFilters | string | undefined;
}

export interface VolumeListOperation {
  /**
   * Lists the volumes of every driver.
   *
   * `as: 'stream'` gives a stream of the bytes.
   */
  VolumeList<Form extends 'data' | 'stream'>(parameters: VolumeListParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, VolumeListResponse>>;
  /**
   * Lists the volumes of every driver. Their sizes are not computed here: `SystemDataUsage` does that. A swarm manager adds the cluster volumes, to which the filters do not apply.
   *
   * `GET /volumes`
   * @throws {EngineError} 400: a filter or its value is unknown.
   * @example
   * ```ts
   * // The volumes that no container uses.
   * const { Volumes } = await engine.volumes.VolumeList({
   *   filters: { dangling: ['true'] },
   * });
   * for (const { Name, Mountpoint } of Volumes ?? []) console.log(Name, Mountpoint);
   * ```
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Volume/operation/VolumeList
   */
  VolumeList(parameters?: VolumeListParameters, options?: CallOptions<'data'>): Promise<VolumeListResponse>;
}

export type VolumeListShape = Shape<'value', VolumeListParameters, VolumeListResponse>;

/** The parameters of `VolumeCreate`. */
export interface VolumeCreateParameters {
  /** The new volume. `{}` creates an anonymous one of the driver `local`. */
  volumeConfig: VolumeCreateRequest;
}

export interface VolumeCreateOperation {
  /**
   * Creates a volume, of the driver `local` and with a random name unless the body says otherwise.
   *
   * `as: 'stream'` gives a stream of the bytes.
   */
  VolumeCreate<Form extends 'data' | 'stream'>(parameters: VolumeCreateParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, Volume>>;
  /**
   * Creates a volume, of the driver `local` and with a random name unless the body says otherwise. A name that exists is no error: the existing volume comes back, unchanged, though its options differ. If another driver has the name, the engine answers 409.
   *
   * `POST /volumes/create`
   * @throws {EngineError} 400: the name is invalid, or the driver does not take the options.
   * @example
   * ```ts
   * await engine.volumes.VolumeCreate({
   *   volumeConfig: { Name: 'data', Labels: { app: 'shop' } },
   * });
   * const HostConfig = { Binds: ['data:/var/lib/postgresql/data'] };
   * await engine.containers.ContainerCreate({
   *   name: 'db',
   *   body: { Image: 'postgres:alpine', HostConfig },
   * });
   * ```
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Volume/operation/VolumeCreate
   */
  VolumeCreate(parameters: VolumeCreateParameters, options?: CallOptions<'data'>): Promise<Volume>;
}

export type VolumeCreateShape = Shape<'value', VolumeCreateParameters, Volume>;

/** The parameters of `VolumeInspect`. */
export interface VolumeInspectParameters {
  /** The whole name of the volume. A cluster volume has an ID as well, which a swarm manager takes. */
  name: string;
}

export interface VolumeInspectOperation {
  /**
   * Answers the driver, mount point, labels and options of one volume.
   *
   * `as: 'stream'` gives a stream of the bytes.
   */
  VolumeInspect<Form extends 'data' | 'stream'>(parameters: VolumeInspectParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, Volume>>;
  /**
   * Answers the driver, mount point, labels and options of one volume. `UsageData` isn't filled here.
   *
   * `GET /volumes/{name}`
   * @throws {EngineError} 404: no such volume.
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Volume/operation/VolumeInspect
   */
  VolumeInspect(parameters: VolumeInspectParameters, options?: CallOptions<'data'>): Promise<Volume>;
}

export type VolumeInspectShape = Shape<'value', VolumeInspectParameters, Volume>;

/** The parameters of `VolumeDelete`. */
export interface VolumeDeleteParameters {
  /** The whole name of the volume. A cluster volume has an ID as well, which a swarm manager takes. */
  name: string;
  /**
   * Succeed if there is no such volume, and forget a volume whose driver fails to delete it. A cluster volume leaves the swarm at once, and its storage may stay behind. A local volume that a container uses is never deleted. Default: false.
   * @defaultValue false
   */
  force?: boolean | undefined;
}

export interface VolumeDeleteOperation {
  /**
   * Deletes a volume and its data. One that any container uses, even a stopped one, is a 409, with `force` as well.
   *
   * `DELETE /volumes/{name}`
   * @throws {EngineError} 404: no such volume, or its driver is missing; 409: a container uses the volume, be it running or stopped.
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Volume/operation/VolumeDelete
   */
  VolumeDelete(parameters: VolumeDeleteParameters, options?: CallOptions<'data'>): Promise<void>;
}

export type VolumeDeleteShape = Shape<'nothing', VolumeDeleteParameters, void>;

/** The parameters of `VolumePrune`. */
export interface VolumePruneParameters {
  /** Delete only the volumes that match all keys. Without filters, every volume that qualifies is deleted. */
  filters?: string | undefined;
}

export interface VolumePruneOperation {
  /**
   * Deletes the local volumes that no container uses, and their data.
   *
   * `as: 'stream'` gives a stream of the bytes.
   */
  VolumePrune<Form extends 'data' | 'stream'>(parameters: VolumePruneParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, VolumePruneResponse>>;
  /**
   * Deletes the local volumes that no container uses, and their data. Newer API versions spare named ones unless the filter `all` is set; older ones delete those too. Volumes created with driver options always stay.
   *
   * `POST /volumes/prune`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Volume/operation/VolumePrune
   */
  VolumePrune(parameters?: VolumePruneParameters, options?: CallOptions<'data'>): Promise<VolumePruneResponse>;
}

export type VolumePruneShape = Shape<'value', VolumePruneParameters, VolumePruneResponse>;

/** The parameters of `NetworkList`. */
export interface NetworkListParameters {
  /** What is asked for: a list of values for each key. Values of one key are alternatives, and all keys have to match. */
  filters?: NetworkListFilters | string | undefined;
}

export interface NetworkListOperation {
  /**
   * Lists networks in a short form.
   *
   * `as: 'stream'` gives a stream of the bytes.
   */
  NetworkList<Form extends 'data' | 'stream'>(parameters: NetworkListParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, Array<Network>>>;
  /**
   * Lists networks in a short form. Which containers are attached, only `NetworkInspect` tells reliably.
   *
   * `GET /networks`
   * @throws {EngineError} 400: a filter or its value is unknown.
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Network/operation/NetworkList
   */
  NetworkList(parameters?: NetworkListParameters, options?: CallOptions<'data'>): Promise<Array<Network>>;
}

export type NetworkListShape = Shape<'value', NetworkListParameters, Array<Network>>;

/** The parameters of `NetworkInspect`. */
export interface NetworkInspectParameters {
  /** The ID of the network, its name, or a beginning of the ID. A whole ID goes before a name, and a name before a part of an ID. */
  id: string;
}

export interface NetworkInspectOperation {
  /**
   * Answers the settings of a network and the running containers attached to it on this host.
   *
   * `as: 'stream'` gives a stream of the bytes.
   */
  NetworkInspect<Form extends 'data' | 'stream'>(parameters: NetworkInspectParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, Network>>;
  /**
   * Answers the settings of a network and the running containers attached to it on this host. With `verbose` a swarm network shows its services and tasks too.
   *
   * `GET /networks/{id}`
   * @throws {EngineError} 404: no such network.
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Network/operation/NetworkInspect
   */
  NetworkInspect(parameters: NetworkInspectParameters, options?: CallOptions<'data'>): Promise<Network>;
}

export type NetworkInspectShape = Shape<'value', NetworkInspectParameters, Network>;

/** The parameters of `NetworkDelete`. */
export interface NetworkDeleteParameters {
  /** The ID of the network, its name, or a beginning of the ID. A whole ID goes before a name, and a name before a part of an ID. */
  id: string;
}

export interface NetworkDeleteOperation {
  /**
   * Deletes a network. It is a 403 while running containers are attached, and for networks of the engine's own such as `bridge`.
   *
   * `DELETE /networks/{id}`
   * @throws {EngineError} 403: containers are attached, or the network is the engine's own, or configures another one; 404: no such network.
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Network/operation/NetworkDelete
   */
  NetworkDelete(parameters: NetworkDeleteParameters, options?: CallOptions<'data'>): Promise<void>;
}

export type NetworkDeleteShape = Shape<'nothing', NetworkDeleteParameters, void>;

/** The parameters of `NetworkCreate`. */
export interface NetworkCreateParameters {
  /** The new network. `Name` is all that it needs. */
  networkConfig: NetworkCreateRequest;
}

export interface NetworkCreateOperation {
  /**
   * Creates a network, of the driver `bridge` unless the body names another.
   *
   * `as: 'stream'` gives a stream of the bytes.
   */
  NetworkCreate<Form extends 'data' | 'stream'>(parameters: NetworkCreateParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, NetworkCreateResponse>>;
  /**
   * Creates a network, of the driver `bridge` unless the body names another. Older engines accept a name twice unless `CheckDuplicate` is set; otherwise a name in use is a 409.
   *
   * `POST /networks/create`
   * @throws {EngineError} 400: the name is empty, or an address or option is invalid; 403: the name is reserved, a subnet overlaps another's, or an overlay needs a swarm manager; 404: no such driver plugin, or no such network in `ConfigFrom`; 409: the name is in use.
   * @example
   * ```ts
   * await engine.networks.NetworkCreate({
   *   networkConfig: {
   *     Name: 'backend',
   *     Internal: true, // without a way out
   *     IPAM: { Config: [{ Subnet: '172.28.0.0/24', Gateway: '172.28.0.1' }] },
   *   },
   * });
   * ```
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Network/operation/NetworkCreate
   */
  NetworkCreate(parameters: NetworkCreateParameters, options?: CallOptions<'data'>): Promise<NetworkCreateResponse>;
}

export type NetworkCreateShape = Shape<'value', NetworkCreateParameters, NetworkCreateResponse>;

/** The parameters of `NetworkConnect`. */
export interface NetworkConnectParameters {
  /** The ID of the network, its name, or a beginning of the ID. A whole ID goes before a name, and a name before a part of an ID. */
  id: string;
  /** The container, and its settings on this network. */
  container: NetworkConnectRequest;
}

export interface NetworkConnectOperation {
  /**
   * Attaches a container to a network, a stopped one from its next start. A running container that is attached already is a 403.
   *
   * `POST /networks/{id}/connect`
   * @throws {EngineError} 400: an address is not allowed, or the container uses the network of the host or of another; 403: the container is attached already, or the swarm network is not `Attachable`; 404: no such network or container.
   * @example
   * ```ts
   * // The other containers of the network find it as `db`.
   * await engine.networks.NetworkConnect({
   *   id: 'backend',
   *   container: { Container: 'postgres', EndpointConfig: { Aliases: ['db'] } },
   * });
   * ```
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Network/operation/NetworkConnect
   */
  NetworkConnect(parameters: NetworkConnectParameters, options?: CallOptions<'data'>): Promise<void>;
}

export type NetworkConnectShape = Shape<'nothing', NetworkConnectParameters, void>;

/** The parameters of `NetworkDisconnect`. */
export interface NetworkDisconnectParameters {
  /** The ID of the network, its name, or a beginning of the ID. A whole ID goes before a name, and a name before a part of an ID. */
  id: string;
  /** The container to detach. `Force` clears what a failure left behind. */
  container: NetworkDisconnectRequest;
}

export interface NetworkDisconnectOperation {
  /**
   * Detaches a container from a network, at once if it is running. One that isn't attached is an error.
   *
   * `POST /networks/{id}/disconnect`
   * @throws {EngineError} 403: the network does not let the container go; 404: no such network or container.
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Network/operation/NetworkDisconnect
   */
  NetworkDisconnect(parameters: NetworkDisconnectParameters, options?: CallOptions<'data'>): Promise<void>;
}

export type NetworkDisconnectShape = Shape<'nothing', NetworkDisconnectParameters, void>;

/** The parameters of `NetworkPrune`. */
export interface NetworkPruneParameters {
  /** Delete only the networks that match all keys. Without filters, every unused network is deleted. */
  filters?: string | undefined;
}

export interface NetworkPruneOperation {
  /**
   * Deletes networks that no running container uses, even if a stopped one is to join them.
   *
   * `as: 'stream'` gives a stream of the bytes.
   */
  NetworkPrune<Form extends 'data' | 'stream'>(parameters: NetworkPruneParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, NetworkPruneResponse>>;
  /**
   * Deletes networks that no running container uses, even if a stopped one is to join them. The engine's own networks and config-only networks stay, and `NetworksDeleted` is `null` when there was nothing to delete.
   *
   * `POST /networks/prune`
   * @throws {EngineError} 400: a filter is unknown, or `until` cannot be read.
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Network/operation/NetworkPrune
   */
  NetworkPrune(parameters?: NetworkPruneParameters, options?: CallOptions<'data'>): Promise<NetworkPruneResponse>;
}

export type NetworkPruneShape = Shape<'value', NetworkPruneParameters, NetworkPruneResponse>;

export interface PluginListOperation {
  /**
   * Lists the installed managed plugins, enabled or not.
   *
   * `as: 'stream'` gives a stream of the bytes.
   */
  PluginList<Form extends 'data' | 'stream'>(parameters: NoParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, Array<Plugin>>>;
  /**
   * Lists the installed managed plugins, enabled or not. Those of the older kind, which run outside the engine's care, are in `SystemInfo` instead.
   *
   * `GET /plugins`
   * @throws {EngineError} 400: a filter or its value is unknown.
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Plugin/operation/PluginList
   */
  PluginList(parameters?: NoParameters, options?: CallOptions<'data'>): Promise<Array<Plugin>>;
}

export type PluginListShape = Shape<'value', NoParameters, Array<Plugin>>;

/** The parameters of `GetPluginPrivileges`. */
export interface GetPluginPrivilegesParameters {
  /**
   * The plugin in its registry, such as `vieux/sshfs:latest`. Engines read `remote` instead, and so fail with this parameter alone.
   * Removed in v1.27.
   */
  name: string;
  /** The credentials, if the registry asks for any. An object is encoded for the header; a text is sent as it stands. */
  'X-Registry-Auth'?: RegistryAuth | string | undefined;
}

export interface GetPluginPrivilegesOperation {
  /**
   * Lists the privileges that a plugin in a registry asks for, to be granted in the body of `PluginPull`.
   *
   * `as: 'stream'` gives a stream of the bytes.
   */
  GetPluginPrivileges<Form extends 'data' | 'stream'>(parameters: GetPluginPrivilegesParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, Array<PluginPrivilege> | null>>;
  /**
   * Lists the privileges that a plugin in a registry asks for, to be granted in the body of `PluginPull`. Answers `null` when it asks for none. An empty list can also mean that the registry did not answer, or has no such plugin.
   *
   * `GET /plugins/privileges`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Plugin/operation/GetPluginPrivileges
   */
  GetPluginPrivileges(parameters: GetPluginPrivilegesParameters, options?: CallOptions<'data'>): Promise<Array<PluginPrivilege> | null>;
}

export type GetPluginPrivilegesShape = Shape<'value', GetPluginPrivilegesParameters, Array<PluginPrivilege> | null>;

/** The parameters of `PluginPull`. */
export interface PluginPullParameters {
  /** The plugin in its registry, by tag (`vieux/sshfs:latest`) or by digest. Without a tag, `latest` is meant. */
  remote: string;
  /** The name that the plugin gets on this engine; by default the one of `remote`. A name without a tag gets `:latest`. No digest, and no name of an installed plugin. */
  name?: string | undefined;
  /** The credentials, if the registry asks for any. An object is encoded for the header; a text is sent as it stands. */
  'X-Registry-Auth'?: RegistryAuth | string | undefined;
  /** The granted privileges: the answer of `GetPluginPrivileges`, complete and with nothing added, in any order. Send an empty list if the plugin asks for none. */
  body?: Array<PluginPrivilege> | undefined;
}

export interface PluginPullOperation {
  /**
   * Installs a plugin from a registry, disabled, and streams progress.
   *
   * `as: 'data'` gives a list, read to the end. `as: 'stream'` gives a stream of the bytes.
   */
  PluginPull<Form extends 'data' | 'stream'>(parameters: PluginPullParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, Array<CreateImageInfo>>>;
  /**
   * Installs a plugin from a registry, disabled, and streams progress. The body has to grant exactly the privileges that it asks for; an error can come as a record in the stream.
   *
   * `POST /plugins/pull`
   * @throws {EngineError} 404: the registry has no such plugin.
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Plugin/operation/PluginPull
   */
  PluginPull(parameters: PluginPullParameters, options?: CallOptions): Promise<Records<CreateImageInfo>>;
}

export type PluginPullShape = Shape<'records', PluginPullParameters, CreateImageInfo>;

/** The parameters of `PluginInspect`. */
export interface PluginInspectParameters {
  /** The name of the installed plugin, to which `:latest` is added if there is no tag; or its ID, or a beginning of the ID. */
  name: string;
}

export interface PluginInspectOperation {
  /**
   * Answers the manifest and the present settings of one installed plugin.
   *
   * `as: 'stream'` gives a stream of the bytes.
   */
  PluginInspect<Form extends 'data' | 'stream'>(parameters: PluginInspectParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, Plugin>>;
  /**
   * Answers the manifest and the present settings of one installed plugin. `Enabled` says whether it is running.
   *
   * `GET /plugins/{name}/json`
   * @throws {EngineError} 404: no such plugin is installed.
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Plugin/operation/PluginInspect
   */
  PluginInspect(parameters: PluginInspectParameters, options?: CallOptions<'data'>): Promise<Plugin>;
}

export type PluginInspectShape = Shape<'value', PluginInspectParameters, Plugin>;

/** The parameters of `PluginDelete`. */
export interface PluginDeleteParameters {
  /** The name of the installed plugin, to which `:latest` is added if there is no tag; or its ID, or a beginning of the ID. */
  name: string;
  /**
   * Delete a plugin that is enabled or in use, too. Volumes and networks that depend on the plugin stop working. Default: false.
   * @defaultValue false
   */
  force?: boolean | undefined;
}

export interface PluginDeleteOperation {
  /**
   * Deletes an installed plugin. One that is enabled has to be disabled first, unless `force` is set.
   *
   * `DELETE /plugins/{name}`
   * @throws {EngineError} 404: no such plugin is installed; 409: the plugin is enabled or in use, and `force` is not set.
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Plugin/operation/PluginDelete
   */
  PluginDelete(parameters: PluginDeleteParameters, options?: CallOptions<'data'>): Promise<void>;
}

export type PluginDeleteShape = Shape<'nothing', PluginDeleteParameters, void>;

/** The parameters of `PluginEnable`. */
export interface PluginEnableParameters {
  /** The name of the installed plugin, to which `:latest` is added if there is no tag; or its ID, or a beginning of the ID. */
  name: string;
  /**
   * Seconds that a request of the engine to the plugin may take from now on; 0 sets no limit. The start itself is not limited. Engines need a number, so fairlead sends 0 by default.
   * @defaultValue 0
   */
  timeout?: number | undefined;
}

export interface PluginEnableOperation {
  /**
   * Starts an installed plugin and returns when the plugin listens on its socket. A plugin that never listens is an error, after about 20 seconds.
   *
   * `POST /plugins/{name}/enable`
   * @throws {EngineError} 404: no such plugin is installed; 409: the plugin is enabled already.
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Plugin/operation/PluginEnable
   */
  PluginEnable(parameters: PluginEnableParameters, options?: CallOptions<'data'>): Promise<void>;
}

export type PluginEnableShape = Shape<'nothing', PluginEnableParameters, void>;

/** The parameters of `PluginDisable`. */
export interface PluginDisableParameters {
  /** The name of the installed plugin, to which `:latest` is added if there is no tag; or its ID, or a beginning of the ID. */
  name: string;
}

export interface PluginDisableOperation {
  /**
   * Stops a plugin. One that is disabled already is a 409, and one that is in use needs `force`.
   *
   * `POST /plugins/{name}/disable`
   * @throws {EngineError} 409: the plugin is disabled already, or it is in use and `force` is not set.
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Plugin/operation/PluginDisable
   */
  PluginDisable(parameters: PluginDisableParameters, options?: CallOptions<'data'>): Promise<void>;
}

export type PluginDisableShape = Shape<'nothing', PluginDisableParameters, void>;

/** The parameters of `PluginCreate`. */
export interface PluginCreateParameters {
  /** The name of the new plugin. Include the registry to push to, as in `registry.example/me/plugin:1.0`. Without a tag, `:latest` is added. */
  name: string;
  /** A tar with `config.json` (the manifest) and the folder `rootfs` (the file system of the plugin) at its root: a Buffer, a text, a stream, a Blob or an iterable of chunks. */
  tarContext?: Body | undefined;
}

export interface PluginCreateOperation {
  /**
   * Creates a plugin, disabled, from a tar that holds `config.json` and the folder `rootfs`. `name` is the name to push it by.
   *
   * `POST /plugins/create`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Plugin/operation/PluginCreate
   */
  PluginCreate(parameters: PluginCreateParameters, options?: CallOptions<'data'>): Promise<void>;
}

export type PluginCreateShape = Shape<'nothing', PluginCreateParameters, void>;

/** The parameters of `PluginPush`. */
export interface PluginPushParameters {
  /** The name of the installed plugin, to which `:latest` is added if there is no tag; or its ID, or a beginning of the ID. */
  name: string;
  /** The credentials, if the registry asks for any. An object is encoded for the header; a text is sent as it stands. */
  'X-Registry-Auth'?: RegistryAuth | string | undefined;
}

export interface PluginPushOperation {
  /**
   * Pushes a plugin to the registry that its name begins with, streaming progress.
   *
   * `as: 'data'` gives a list, read to the end. `as: 'stream'` gives a stream of the bytes.
   */
  PluginPush<Form extends 'data' | 'stream'>(parameters: PluginPushParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, Array<PushImageInfo>>>;
  /**
   * Pushes a plugin to the registry that its name begins with, streaming progress. Failures come as an error record after status 200.
   *
   * `POST /plugins/{name}/push`
   * @throws {EngineError} 404: no such plugin is installed.
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Plugin/operation/PluginPush
   */
  PluginPush(parameters: PluginPushParameters, options?: CallOptions): Promise<Records<PushImageInfo>>;
}

export type PluginPushShape = Shape<'records', PluginPushParameters, PushImageInfo>;

/** The parameters of `PluginSet`. */
export interface PluginSetParameters {
  /** The name of the installed plugin, to which `:latest` is added if there is no tag; or its ID, or a beginning of the ID. */
  name: string;
  /** The settings: `NAME=value`, or `NAME.field=value` if several fields of it are settable. `NAME` is that of an environment variable, a mount (its `source`), a device (its `path`) or the arguments. Example: `['DEBUG=1', 'data.source=/srv/data']`. */
  body?: Array<string> | undefined;
}

export interface PluginSetOperation {
  /**
   * Changes settings of a disabled plugin, each given as `KEY=value`. Only what its manifest declares settable can be changed.
   *
   * `POST /plugins/{name}/set`
   * @throws {EngineError} 404: no such plugin is installed.
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Plugin/operation/PluginSet
   */
  PluginSet(parameters: PluginSetParameters, options?: CallOptions<'data'>): Promise<void>;
}

export type PluginSetShape = Shape<'nothing', PluginSetParameters, void>;

/** The parameters of `NodeList`. */
export interface NodeListParameters {
  /** What is asked for: a list of values for each key. Values of one key are alternatives, and all keys have to match. */
  filters?: NodeListFilters | string | undefined;
}

export interface NodeListOperation {
  /**
   * Lists the nodes of the swarm, those that are down included.
   *
   * `as: 'stream'` gives a stream of the bytes.
   */
  NodeList<Form extends 'data' | 'stream'>(parameters: NodeListParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, Array<Node>>>;
  /**
   * Lists the nodes of the swarm, those that are down included. It needs a swarm manager.
   *
   * `GET /nodes`
   * @throws {EngineError} 400: the filters have a key that the engine doesn't know; 503: the engine is no swarm manager, or its swarm is locked.
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Node/operation/NodeList
   */
  NodeList(parameters?: NodeListParameters, options?: CallOptions<'data'>): Promise<Array<Node>>;
}

export type NodeListShape = Shape<'value', NodeListParameters, Array<Node>>;

/** The parameters of `NodeInspect`. */
export interface NodeInspectParameters {
  /** The ID of the node, its hostname, or a beginning of the ID that no other node shares. A hostname that two nodes have is refused. */
  id: string;
}

export interface NodeInspectOperation {
  /**
   * Answers the role, availability, resources and status of one node.
   *
   * `as: 'stream'` gives a stream of the bytes.
   */
  NodeInspect<Form extends 'data' | 'stream'>(parameters: NodeInspectParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, Node>>;
  /**
   * Answers the role, availability, resources and status of one node. It needs a swarm manager, and `Version.Index` is what `NodeUpdate` has to send.
   *
   * `GET /nodes/{id}`
   * @throws {EngineError} 404: no such node; 503: the engine is no swarm manager, or its swarm is locked.
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Node/operation/NodeInspect
   */
  NodeInspect(parameters: NodeInspectParameters, options?: CallOptions<'data'>): Promise<Node>;
}

export type NodeInspectShape = Shape<'value', NodeInspectParameters, Node>;

/** The parameters of `NodeDelete`. */
export interface NodeDeleteParameters {
  /** The ID of the node, its hostname, or a beginning of the ID that no other node shares. A hostname that two nodes have is refused. */
  id: string;
  /**
   * True to remove the node although it is up. Its tasks start on other nodes; the removed engine itself should leave by `SwarmLeave`.
   * @defaultValue false
   */
  force?: boolean | undefined;
}

export interface NodeDeleteOperation {
  /**
   * Removes a node from the swarm's list. A node that is still up needs `force`. A manager has to be demoted first, even with `force`.
   *
   * `DELETE /nodes/{id}`
   * @throws {EngineError} 400: the node is a manager, or it is up and `force` is not set; 404: no such node; 503: the engine is no swarm manager, or its swarm is locked.
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Node/operation/NodeDelete
   */
  NodeDelete(parameters: NodeDeleteParameters, options?: CallOptions<'data'>): Promise<void>;
}

export type NodeDeleteShape = Shape<'nothing', NodeDeleteParameters, void>;

/** The parameters of `NodeUpdate`. */
export interface NodeUpdateParameters {
  /** The ID of the node, its hostname, or a beginning of the ID that no other node shares. A hostname that two nodes have is refused. */
  id: string;
  /** The whole new spec: `Spec` of `NodeInspect` with the changes. `Role` and `Availability` are required, and labels left out are removed. */
  body?: NodeSpec | undefined;
  /**
   * `Version.Index` of the last inspection. If the object has changed since then, the engine refuses the update with 500: inspect the object again and repeat the change.
   * @format int64
   */
  version: number;
}

export interface NodeUpdateOperation {
  /**
   * Replaces the labels, role and availability of a node: send the whole spec and the node's present `version`. It promotes, demotes and drains; the last manager can't be demoted.
   *
   * `POST /nodes/{id}/update`
   * @throws {EngineError} 404: no such node; 503: the engine is no swarm manager, or its swarm is locked.
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Node/operation/NodeUpdate
   */
  NodeUpdate(parameters: NodeUpdateParameters, options?: CallOptions<'data'>): Promise<void>;
}

export type NodeUpdateShape = Shape<'nothing', NodeUpdateParameters, void>;

export interface SwarmInspectOperation {
  /**
   * Answers the settings of the swarm and the tokens for joining it, which are secrets.
   *
   * `as: 'stream'` gives a stream of the bytes.
   */
  SwarmInspect<Form extends 'data' | 'stream'>(parameters: NoParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, Swarm>>;
  /**
   * Answers the settings of the swarm and the tokens for joining it, which are secrets. It needs a swarm manager: elsewhere it is a 503.
   *
   * `GET /swarm`
   * @throws {EngineError} 503: the engine is no swarm manager, or its swarm is locked.
   * @example
   * ```ts
   * const { JoinTokens } = await engine.swarm.SwarmInspect();
   * console.log(`docker swarm join --token ${JoinTokens?.Worker} manager:2377`);
   * ```
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Swarm/operation/SwarmInspect
   */
  SwarmInspect(parameters?: NoParameters, options?: CallOptions<'data'>): Promise<Swarm>;
}

export type SwarmInspectShape = Shape<'value', NoParameters, Swarm>;

/** The parameters of `SwarmInit`. */
export interface SwarmInitParameters {
  /** Addresses and settings of the new swarm. `ListenAddr` is required; everything else has a default. */
  body: SwarmInitRequest;
}

export interface SwarmInitOperation {
  /**
   * Makes the engine the first manager of a new swarm and answers its node ID.
   *
   * `as: 'stream'` gives a stream of the bytes.
   */
  SwarmInit<Form extends 'data' | 'stream'>(parameters: SwarmInitParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, string>>;
  /**
   * Makes the engine the first manager of a new swarm and answers its node ID. An engine that is in a swarm already answers 503.
   *
   * `POST /swarm/init`
   * @throws {EngineError} 400: an address is missing or wrong, or the engine can't tell which of its own to advertise; 406: the engine is in a swarm already; most engines answer 503 then; 503: the engine is in a swarm already.
   * @example
   * ```ts
   * // Further nodes would need an address that they can reach.
   * await engine.swarm.SwarmInit({
   *   body: { ListenAddr: '0.0.0.0:2377', AdvertiseAddr: '127.0.0.1' },
   * });
   * ```
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Swarm/operation/SwarmInit
   */
  SwarmInit(parameters: SwarmInitParameters, options?: CallOptions<'data'>): Promise<string>;
}

export type SwarmInitShape = Shape<'value', SwarmInitParameters, string>;

/** The parameters of `SwarmJoin`. */
export interface SwarmJoinParameters {
  /** The address of a manager, the token, and the engine's own addresses. `ListenAddr` and `RemoteAddrs` are required. */
  body: SwarmJoinRequest;
}

export interface SwarmJoinOperation {
  /**
   * Joins the engine to the swarm reached at `RemoteAddrs`. The token decides if the engine becomes a worker or a manager. An engine that is in a swarm already answers 503.
   *
   * `POST /swarm/join`
   * @throws {EngineError} 400: an address is missing or wrong; 503: the engine is in a swarm already, or it still tries to join after 20 seconds.
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Swarm/operation/SwarmJoin
   */
  SwarmJoin(parameters: SwarmJoinParameters, options?: CallOptions<'data'>): Promise<void>;
}

export type SwarmJoinShape = Shape<'nothing', SwarmJoinParameters, void>;

/** The parameters of `SwarmLeave`. */
export interface SwarmLeaveParameters {
  /**
   * True to leave as a manager too, or while the swarm is locked. Without enough other managers the swarm can no longer be controlled; if this is the last one, all its state is lost.
   * @defaultValue false
   */
  force?: boolean | undefined;
}

export interface SwarmLeaveOperation {
  /**
   * Takes the engine out of its swarm. A manager needs `force`, and when the last one leaves, the swarm's services, secrets and configs are lost.
   *
   * `POST /swarm/leave`
   * @throws {EngineError} 503: the engine is in no swarm, or it is a manager or locked, and `force` is not set.
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Swarm/operation/SwarmLeave
   */
  SwarmLeave(parameters?: SwarmLeaveParameters, options?: CallOptions<'data'>): Promise<void>;
}

export type SwarmLeaveShape = Shape<'nothing', SwarmLeaveParameters, void>;

/** The parameters of `SwarmUpdate`. */
export interface SwarmUpdateParameters {
  /** The whole new spec: `Spec` of `SwarmInspect` with the changes. Settings that are left out do not keep their values. */
  body: SwarmSpec;
  /**
   * `Version.Index` of the last inspection. If the object has changed since then, the engine refuses the update with 500: inspect the object again and repeat the change.
   * @format int64
   */
  version: number;
  /**
   * True to make a new token for workers. The old token no longer works; workers that have joined stay.
   * @defaultValue false
   */
  rotateWorkerToken?: boolean | undefined;
  /**
   * True to make a new token for managers. The old token no longer works; managers that have joined stay.
   * @defaultValue false
   */
  rotateManagerToken?: boolean | undefined;
  /**
   * True to make a new unlock key, which `SwarmUnlockkey` answers. It has an effect only if `EncryptionConfig.AutoLockManagers` is set already.
   * @defaultValue false
   */
  rotateManagerUnlockKey?: boolean | undefined;
}

export interface SwarmUpdateOperation {
  /**
   * Replaces the settings of the swarm, or rotates its tokens or unlock key: send the whole spec and the swarm's present `version`. It needs a swarm manager.
   *
   * `POST /swarm/update`
   * @throws {EngineError} 400: a setting is wrong, such as a name other than `default`; 503: the engine is no swarm manager, or its swarm is locked.
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Swarm/operation/SwarmUpdate
   */
  SwarmUpdate(parameters: SwarmUpdateParameters, options?: CallOptions<'data'>): Promise<void>;
}

export type SwarmUpdateShape = Shape<'nothing', SwarmUpdateParameters, void>;

export interface SwarmUnlockkeyOperation {
  /**
   * Answers the key that unlocks a manager after a restart.
   *
   * `as: 'stream'` gives a stream of the bytes.
   */
  SwarmUnlockkey<Form extends 'data' | 'stream'>(parameters: NoParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, SwarmUnlockkeyResponse>>;
  /**
   * Answers the key that unlocks a manager after a restart. It is empty unless the swarm locks its managers.
   *
   * `GET /swarm/unlockkey`
   * @throws {EngineError} 503: the engine is no swarm manager, or its swarm is locked.
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Swarm/operation/SwarmUnlockkey
   */
  SwarmUnlockkey(parameters?: NoParameters, options?: CallOptions<'data'>): Promise<SwarmUnlockkeyResponse>;
}

export type SwarmUnlockkeyShape = Shape<'value', NoParameters, SwarmUnlockkeyResponse>;

/** The parameters of `SwarmUnlock`. */
export interface SwarmUnlockParameters {
  /** The unlock key of the swarm. */
  body: SwarmUnlockRequest;
}

export interface SwarmUnlockOperation {
  /**
   * Unlocks a manager that came back locked after a restart, by the key of `SwarmUnlockkey`. If the engine isn't locked, the answer is 409.
   *
   * `POST /swarm/unlock`
   * @throws {EngineError} 401: the key is not the swarm's; 409: the swarm is not locked; 503: the engine is in no swarm, or it is a worker.
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Swarm/operation/SwarmUnlock
   */
  SwarmUnlock(parameters: SwarmUnlockParameters, options?: CallOptions<'data'>): Promise<void>;
}

export type SwarmUnlockShape = Shape<'nothing', SwarmUnlockParameters, void>;

/** The parameters of `ServiceList`. */
export interface ServiceListParameters {
  /** Filters of the services: a list of values for each key. Values of one key are alternatives, except those of `label`, and all keys have to match. */
  filters?: ServiceListFilters | string | undefined;
}

export interface ServiceListOperation {
  /**
   * Lists the services of the swarm; with `status` also how many of their tasks run.
   *
   * `as: 'stream'` gives a stream of the bytes.
   */
  ServiceList<Form extends 'data' | 'stream'>(parameters: ServiceListParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, Array<Service>>>;
  /**
   * Lists the services of the swarm; with `status` also how many of their tasks run. It needs a swarm manager.
   *
   * `GET /services`
   * @throws {EngineError} 400: the engine does not know a key of `filters`, or cannot read a value; 503: the node is not a swarm manager, or the swarm is locked.
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Service/operation/ServiceList
   */
  ServiceList(parameters?: ServiceListParameters, options?: CallOptions<'data'>): Promise<Array<Service>>;
}

export type ServiceListShape = Shape<'value', ServiceListParameters, Array<Service>>;

/** The parameters of `ServiceCreate`. */
export interface ServiceCreateParameters {
  /** The service to create. Only `TaskTemplate.ContainerSpec.Image` is required; the default is one task. */
  body: ServiceCreateRequest;
  /** Credentials for the registry that has the image. The swarm keeps them with the service, does not show them in any answer, and gives them to each node that pulls the image. */
  'X-Registry-Auth'?: RegistryAuth | string | undefined;
}

export interface ServiceCreateOperation {
  /**
   * Creates a service and answers its ID before any task runs: follow its tasks to see whether they start.
   *
   * `as: 'stream'` gives a stream of the bytes.
   */
  ServiceCreate<Form extends 'data' | 'stream'>(parameters: ServiceCreateParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, ServiceCreateResponse>>;
  /**
   * Creates a service and answers its ID before any task runs: follow its tasks to see whether they start. It needs a swarm manager.
   *
   * `POST /services/create`
   * @throws {EngineError} 400: the spec is not valid, or another service publishes the same port; 403: a network is local to one node, and services cannot use it; 409: a service with this name exists; 503: the node is not a swarm manager, or the swarm is locked.
   * @example
   * ```ts
   * await engine.services.ServiceCreate({
   *   body: {
   *     Name: 'web',
   *     TaskTemplate: { ContainerSpec: { Image: 'nginx:alpine' } },
   *     Mode: { Replicated: { Replicas: 2 } },
   *     EndpointSpec: { Ports: [{ TargetPort: 80, PublishedPort: 8080 }] },
   *   },
   * });
   * ```
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Service/operation/ServiceCreate
   */
  ServiceCreate(parameters: ServiceCreateParameters, options?: CallOptions<'data'>): Promise<ServiceCreateResponse>;
}

export type ServiceCreateShape = Shape<'value', ServiceCreateParameters, ServiceCreateResponse>;

/** The parameters of `ServiceInspect`. */
export interface ServiceInspectParameters {
  /** The ID of the service, its name, or a beginning of the ID that no other service shares. */
  id: string;
}

export interface ServiceInspectOperation {
  /**
   * Answers the spec of one service, its previous spec and its update status.
   *
   * `as: 'stream'` gives a stream of the bytes.
   */
  ServiceInspect<Form extends 'data' | 'stream'>(parameters: ServiceInspectParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, Service>>;
  /**
   * Answers the spec of one service, its previous spec and its update status. `Version.Index` is what `ServiceUpdate` has to send.
   *
   * `GET /services/{id}`
   * @throws {EngineError} 404: no such service; 503: the node is not a swarm manager, or the swarm is locked.
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Service/operation/ServiceInspect
   */
  ServiceInspect(parameters: ServiceInspectParameters, options?: CallOptions<'data'>): Promise<Service>;
}

export type ServiceInspectShape = Shape<'value', ServiceInspectParameters, Service>;

/** The parameters of `ServiceDelete`. */
export interface ServiceDeleteParameters {
  /** The ID of the service, its name, or a beginning of the ID that no other service shares. */
  id: string;
}

export interface ServiceDeleteOperation {
  /**
   * Deletes a service and answers at once; its containers are stopped in the background.
   *
   * `DELETE /services/{id}`
   * @throws {EngineError} 404: no such service; 503: the node is not a swarm manager, or the swarm is locked.
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Service/operation/ServiceDelete
   */
  ServiceDelete(parameters: ServiceDeleteParameters, options?: CallOptions<'data'>): Promise<void>;
}

export type ServiceDeleteShape = Shape<'nothing', ServiceDeleteParameters, void>;

/** The parameters of `ServiceUpdate`. */
export interface ServiceUpdateParameters {
  /** The ID of the service, its name, or a beginning of the ID that no other service shares. */
  id: string;
  /** The whole new spec: a field that it leaves out returns to its default. Take `Spec` from `ServiceInspect`, change it and send it back. */
  body: ServiceUpdateRequest;
  /** `Version.Index` of the service as `ServiceInspect` last answered it. The swarm itself also raises it, for example while an update runs. If the service has changed since, the engine refuses the update with a 500. */
  version: number;
  /**
   * The stored credentials to keep if `X-Registry-Auth` is not sent: those of the present spec (`spec`, the default), or those of the spec before (`previous-spec`), for an update that goes back to that spec.
   * @defaultValue "spec"
   */
  registryAuthFrom?: 'spec' | 'previous-spec' | undefined;
  /** Credentials for the registry that has the image. They replace those that the swarm keeps with the service. Without them, `registryAuthFrom` says which stored ones are used. */
  'X-Registry-Auth'?: RegistryAuth | string | undefined;
}

export interface ServiceUpdateOperation {
  /**
   * Replaces the spec of a service: send all of it and the present `version`.
   *
   * `as: 'stream'` gives a stream of the bytes.
   */
  ServiceUpdate<Form extends 'data' | 'stream'>(parameters: ServiceUpdateParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, ServiceUpdateResponse>>;
  /**
   * Replaces the spec of a service: send all of it and the present `version`. A stale version is an error, and the answer comes before the tasks have been replaced. Neither the name nor the kind of `Mode` can change.
   *
   * `POST /services/{id}/update`
   * @throws {EngineError} 404: no such service; 503: the node is not a swarm manager, or the swarm is locked.
   * @example
   * ```ts
   * // The body is the whole new spec. With an old version, it is refused.
   * const { Version, Spec } = await engine.services.ServiceInspect({ id: 'web' });
   * await engine.services.ServiceUpdate({
   *   id: 'web',
   *   version: Version?.Index ?? 0,
   *   body: { ...Spec, Mode: { Replicated: { Replicas: 3 } } },
   * });
   * ```
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Service/operation/ServiceUpdate
   */
  ServiceUpdate(parameters: ServiceUpdateParameters, options?: CallOptions<'data'>): Promise<ServiceUpdateResponse>;
}

export type ServiceUpdateShape = Shape<'value', ServiceUpdateParameters, ServiceUpdateResponse>;

/** The parameters of `ServiceLogs`. */
export interface ServiceLogsParameters {
  /** The ID of the service, its name, or a beginning of the ID that no other service shares. */
  id: string;
  /**
   * True to begin each line with the IDs of its node, service and task (`com.docker.swarm.task.id=...`) and with the labels and variables that the log driver records.
   * @defaultValue false
   */
  details?: boolean | undefined;
  /**
   * True to wait for new lines, of tasks that start later too. Such a stream does not end by itself: the caller has to end it.
   * @defaultValue false
   */
  follow?: boolean | undefined;
  /**
   * True to read what was written to stdout. At least one of `stdout` and `stderr` has to be true.
   * @defaultValue false
   */
  stdout?: boolean | undefined;
  /**
   * True to read what was written to stderr. At least one of `stdout` and `stderr` has to be true.
   * @defaultValue false
   */
  stderr?: boolean | undefined;
  /**
   * Only lines from this time on, in Unix seconds. A fraction such as `1700000000.5` counts; text keeps all nine digits of nanoseconds. 0 is no limit.
   * @defaultValue 0
   */
  since?: number | string | undefined;
  /**
   * True to begin each line with its time, as RFC 3339 with nanoseconds in UTC.
   * @defaultValue false
   */
  timestamps?: boolean | undefined;
  /**
   * Number of lines to read from the end of the log of each task, not of all tasks together. `all` is the default.
   * @defaultValue "all"
   */
  tail?: number | string | undefined;
}

export interface ServiceLogsOperation {
  /**
   * Streams the output of all tasks of a service from every node.
   *
   * `as: 'data'` gives one string, read to the end. `as: 'stream'` gives a stream of the output without its framing.
   */
  ServiceLogs<Form extends 'data' | 'stream'>(parameters: ServiceLogsParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, string>>;
  /**
   * Streams the output of all tasks of a service from every node. `stdout` or `stderr` has to be set; it ends after the lines there are unless `follow` is set.
   *
   * `GET /services/{id}/logs`
   * @throws {EngineError} 400: neither `stdout` nor `stderr` is true; older engines answer 500; 404: no such service; 503: the node is not a swarm manager, or the swarm is locked.
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Service/operation/ServiceLogs
   */
  ServiceLogs(parameters: ServiceLogsParameters, options?: CallOptions): Promise<Frames>;
}

export type ServiceLogsShape = Shape<'frames', ServiceLogsParameters, string>;

/** The parameters of `TaskList`. */
export interface TaskListParameters {
  /** Filters of the tasks: a list of values for each key. Values of one key are alternatives, except those of `label`, and all keys have to match. */
  filters?: TaskListFilters | string | undefined;
}

export interface TaskListOperation {
  /**
   * Lists the tasks of the swarm, finished ones included as long as its history keeps them.
   *
   * `as: 'stream'` gives a stream of the bytes.
   */
  TaskList<Form extends 'data' | 'stream'>(parameters: TaskListParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, Array<Task>>>;
  /**
   * Lists the tasks of the swarm, finished ones included as long as its history keeps them. It needs a swarm manager.
   *
   * `GET /tasks`
   * @throws {EngineError} 400: the engine does not know a key of `filters`; 503: the node is not a swarm manager, or the swarm is locked.
   * @example
   * ```ts
   * const tasks = await engine.tasks.TaskList({
   *   filters: { service: ['web'], 'desired-state': ['running'] },
   * });
   * for (const { NodeID, Status } of tasks)
   *   console.log(NodeID, Status?.State, Status?.Err);
   * ```
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Task/operation/TaskList
   */
  TaskList(parameters?: TaskListParameters, options?: CallOptions<'data'>): Promise<Array<Task>>;
}

export type TaskListShape = Shape<'value', TaskListParameters, Array<Task>>;

/** The parameters of `TaskInspect`. */
export interface TaskInspectParameters {
  /** The ID of the task, a beginning of the ID that no other task shares, or the full name, such as `web.1.` followed by the ID. */
  id: string;
}

export interface TaskInspectOperation {
  /**
   * Answers the spec, node and state of one task.
   *
   * `as: 'stream'` gives a stream of the bytes.
   */
  TaskInspect<Form extends 'data' | 'stream'>(parameters: TaskInspectParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, Task>>;
  /**
   * Answers the spec, node and state of one task. It is found by its ID: the name shown by tools, such as `web.1`, is a 404.
   *
   * `GET /tasks/{id}`
   * @throws {EngineError} 404: no such task; 503: the node is not a swarm manager, or the swarm is locked.
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Task/operation/TaskInspect
   */
  TaskInspect(parameters: TaskInspectParameters, options?: CallOptions<'data'>): Promise<Task>;
}

export type TaskInspectShape = Shape<'value', TaskInspectParameters, Task>;

/** The parameters of `SecretList`. */
export interface SecretListParameters {
  /** Lists of values by key. Values of `id`, `name` and `names` are all alternatives to each other; labels have to match in addition. */
  filters?: SecretListFilters | string | undefined;
}

export interface SecretListOperation {
  /**
   * Lists the secrets of the swarm without their data.
   *
   * `as: 'stream'` gives a stream of the bytes.
   */
  SecretList<Form extends 'data' | 'stream'>(parameters: SecretListParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, Array<Secret>>>;
  /**
   * Lists the secrets of the swarm without their data. It needs a swarm manager.
   *
   * `GET /secrets`
   * @throws {EngineError} 400: the filters have a key that the engine doesn't know; 503: the engine is no swarm manager, or its swarm is locked.
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Secret/operation/SecretList
   */
  SecretList(parameters?: SecretListParameters, options?: CallOptions<'data'>): Promise<Array<Secret>>;
}

export type SecretListShape = Shape<'value', SecretListParameters, Array<Secret>>;

/** The parameters of `SecretCreate`. */
export interface SecretCreateParameters {
  /** The name, the data and the labels of the new secret. */
  body?: SecretCreateRequest | undefined;
}

export interface SecretCreateOperation {
  /**
   * Stores a secret, its `Data` encoded as base64, and answers its ID.
   *
   * `as: 'stream'` gives a stream of the bytes.
   */
  SecretCreate<Form extends 'data' | 'stream'>(parameters: SecretCreateParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, SecretCreateResponse>>;
  /**
   * Stores a secret, its `Data` encoded as base64, and answers its ID. A name in use is a 409, and the data can never be read back.
   *
   * `POST /secrets/create`
   * @throws {EngineError} 400: the name is not allowed, or the data is empty, too long or not base64; 406: the engine failed or is no swarm manager; most engines answer 503 then; 409: another secret has this name; 503: the engine is no swarm manager, or its swarm is locked.
   * @example
   * ```ts
   * // The data are base64. Only the tasks of services can read them.
   * const Data = Buffer.from('open sesame').toString('base64');
   * await engine.secrets.SecretCreate({ body: { Name: 'db-password', Data } });
   * ```
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Secret/operation/SecretCreate
   */
  SecretCreate(parameters?: SecretCreateParameters, options?: CallOptions<'data'>): Promise<SecretCreateResponse>;
}

export type SecretCreateShape = Shape<'value', SecretCreateParameters, SecretCreateResponse>;

/** The parameters of `SecretInspect`. */
export interface SecretInspectParameters {
  /** The ID of the secret, its name, or a beginning of the ID that no other secret shares. */
  id: string;
}

export interface SecretInspectOperation {
  /**
   * Answers the name, labels and version of one secret, never its data.
   *
   * `as: 'stream'` gives a stream of the bytes.
   */
  SecretInspect<Form extends 'data' | 'stream'>(parameters: SecretInspectParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, Secret>>;
  /**
   * Answers the name, labels and version of one secret, never its data. It needs a swarm manager.
   *
   * `GET /secrets/{id}`
   * @throws {EngineError} 404: no such secret; 406: the engine is no swarm manager; most engines answer 503 then; 503: the engine is no swarm manager, or its swarm is locked.
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Secret/operation/SecretInspect
   */
  SecretInspect(parameters: SecretInspectParameters, options?: CallOptions<'data'>): Promise<Secret>;
}

export type SecretInspectShape = Shape<'value', SecretInspectParameters, Secret>;

/** The parameters of `SecretDelete`. */
export interface SecretDeleteParameters {
  /** The ID of the secret, its name, or a beginning of the ID that no other secret shares. */
  id: string;
}

export interface SecretDeleteOperation {
  /**
   * Deletes a secret from the swarm. One that a service uses is a 400.
   *
   * `DELETE /secrets/{id}`
   * @throws {EngineError} 400: a service uses the secret; 404: no such secret; 503: the engine is no swarm manager, or its swarm is locked.
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Secret/operation/SecretDelete
   */
  SecretDelete(parameters: SecretDeleteParameters, options?: CallOptions<'data'>): Promise<void>;
}

export type SecretDeleteShape = Shape<'nothing', SecretDeleteParameters, void>;

/** The operations of the category `containers`. */
export interface ContainersCategory
  extends ContainerListOperation,
    ContainerCreateOperation,
    ContainerInspectOperation,
    ContainerTopOperation,
    ContainerLogsOperation,
    ContainerChangesOperation,
    ContainerExportOperation,
    ContainerStatsOperation,
    ContainerResizeOperation,
    ContainerStartOperation,
    ContainerStopOperation,
    ContainerRestartOperation,
    ContainerKillOperation,
    ContainerUpdateOperation,
    ContainerRenameOperation,
    ContainerPauseOperation,
    ContainerUnpauseOperation,
    ContainerAttachOperation,
    ContainerAttachWebsocketOperation,
    ContainerWaitOperation,
    ContainerDeleteOperation,
    ContainerGetArchiveOperation,
    ContainerArchiveHeadOperation,
    ContainerPutArchiveOperation,
    ContainerPruneOperation,
    ContainerExecOperation {}

export interface ContainersShapes {
  ContainerList: ContainerListShape;
  ContainerCreate: ContainerCreateShape;
  ContainerInspect: ContainerInspectShape;
  ContainerTop: ContainerTopShape;
  ContainerLogs: ContainerLogsShape;
  ContainerChanges: ContainerChangesShape;
  ContainerExport: ContainerExportShape;
  ContainerStats: ContainerStatsShape;
  ContainerResize: ContainerResizeShape;
  ContainerStart: ContainerStartShape;
  ContainerStop: ContainerStopShape;
  ContainerRestart: ContainerRestartShape;
  ContainerKill: ContainerKillShape;
  ContainerUpdate: ContainerUpdateShape;
  ContainerRename: ContainerRenameShape;
  ContainerPause: ContainerPauseShape;
  ContainerUnpause: ContainerUnpauseShape;
  ContainerAttach: ContainerAttachShape;
  ContainerAttachWebsocket: ContainerAttachWebsocketShape;
  ContainerWait: ContainerWaitShape;
  ContainerDelete: ContainerDeleteShape;
  ContainerGetArchive: ContainerGetArchiveShape;
  ContainerArchiveHead: ContainerArchiveHeadShape;
  ContainerPutArchive: ContainerPutArchiveShape;
  ContainerPrune: ContainerPruneShape;
  ContainerExec: ContainerExecShape;
}

/** The operations of the category `images`. */
export interface ImagesCategory
  extends ImageListOperation,
    ImageCreateOperation,
    ImageInspectOperation,
    ImageHistoryOperation,
    ImagePushOperation,
    ImageTagOperation,
    ImageDeleteOperation,
    ImageSearchOperation,
    ImagePruneOperation,
    ImageGetOperation,
    ImageGetAllOperation,
    ImageLoadOperation {}

export interface ImagesShapes {
  ImageList: ImageListShape;
  ImageCreate: ImageCreateShape;
  ImageInspect: ImageInspectShape;
  ImageHistory: ImageHistoryShape;
  ImagePush: ImagePushShape;
  ImageTag: ImageTagShape;
  ImageDelete: ImageDeleteShape;
  ImageSearch: ImageSearchShape;
  ImagePrune: ImagePruneShape;
  ImageGet: ImageGetShape;
  ImageGetAll: ImageGetAllShape;
  ImageLoad: ImageLoadShape;
}

/** The operations of the category `build`. */
export interface BuildCategory
  extends ImageBuildOperation {}

export interface BuildShapes {
  ImageBuild: ImageBuildShape;
}

/** The operations of the category `auth`. */
export interface AuthCategory
  extends SystemAuthOperation {}

export interface AuthShapes {
  SystemAuth: SystemAuthShape;
}

/** The operations of the category `info`. */
export interface InfoCategory
  extends SystemInfoOperation {}

export interface InfoShapes {
  SystemInfo: SystemInfoShape;
}

/** The operations of the category `version`. */
export interface VersionCategory
  extends SystemVersionOperation {}

export interface VersionShapes {
  SystemVersion: SystemVersionShape;
}

/** The operations of the category `_ping`. */
export interface PingCategory
  extends SystemPingOperation {}

export interface PingShapes {
  SystemPing: SystemPingShape;
}

/** The operations of the category `commit`. */
export interface CommitCategory
  extends ImageCommitOperation {}

export interface CommitShapes {
  ImageCommit: ImageCommitShape;
}

/** The operations of the category `events`. */
export interface EventsCategory
  extends SystemEventsOperation {}

export interface EventsShapes {
  SystemEvents: SystemEventsShape;
}

/** The operations of the category `system`. */
export interface SystemCategory
  extends SystemDataUsageOperation {}

export interface SystemShapes {
  SystemDataUsage: SystemDataUsageShape;
}

/** The operations of the category `exec`. */
export interface ExecCategory
  extends ExecStartOperation,
    ExecResizeOperation,
    ExecInspectOperation {}

export interface ExecShapes {
  ExecStart: ExecStartShape;
  ExecResize: ExecResizeShape;
  ExecInspect: ExecInspectShape;
}

/** The operations of the category `volumes`. */
export interface VolumesCategory
  extends VolumeListOperation,
    VolumeCreateOperation,
    VolumeInspectOperation,
    VolumeDeleteOperation,
    VolumePruneOperation {}

export interface VolumesShapes {
  VolumeList: VolumeListShape;
  VolumeCreate: VolumeCreateShape;
  VolumeInspect: VolumeInspectShape;
  VolumeDelete: VolumeDeleteShape;
  VolumePrune: VolumePruneShape;
}

/** The operations of the category `networks`. */
export interface NetworksCategory
  extends NetworkListOperation,
    NetworkInspectOperation,
    NetworkDeleteOperation,
    NetworkCreateOperation,
    NetworkConnectOperation,
    NetworkDisconnectOperation,
    NetworkPruneOperation {}

export interface NetworksShapes {
  NetworkList: NetworkListShape;
  NetworkInspect: NetworkInspectShape;
  NetworkDelete: NetworkDeleteShape;
  NetworkCreate: NetworkCreateShape;
  NetworkConnect: NetworkConnectShape;
  NetworkDisconnect: NetworkDisconnectShape;
  NetworkPrune: NetworkPruneShape;
}

/** The operations of the category `plugins`. */
export interface PluginsCategory
  extends PluginListOperation,
    GetPluginPrivilegesOperation,
    PluginPullOperation,
    PluginInspectOperation,
    PluginDeleteOperation,
    PluginEnableOperation,
    PluginDisableOperation,
    PluginCreateOperation,
    PluginPushOperation,
    PluginSetOperation {}

export interface PluginsShapes {
  PluginList: PluginListShape;
  GetPluginPrivileges: GetPluginPrivilegesShape;
  PluginPull: PluginPullShape;
  PluginInspect: PluginInspectShape;
  PluginDelete: PluginDeleteShape;
  PluginEnable: PluginEnableShape;
  PluginDisable: PluginDisableShape;
  PluginCreate: PluginCreateShape;
  PluginPush: PluginPushShape;
  PluginSet: PluginSetShape;
}

/** The operations of the category `nodes`. */
export interface NodesCategory
  extends NodeListOperation,
    NodeInspectOperation,
    NodeDeleteOperation,
    NodeUpdateOperation {}

export interface NodesShapes {
  NodeList: NodeListShape;
  NodeInspect: NodeInspectShape;
  NodeDelete: NodeDeleteShape;
  NodeUpdate: NodeUpdateShape;
}

/** The operations of the category `swarm`. */
export interface SwarmCategory
  extends SwarmInspectOperation,
    SwarmInitOperation,
    SwarmJoinOperation,
    SwarmLeaveOperation,
    SwarmUpdateOperation,
    SwarmUnlockkeyOperation,
    SwarmUnlockOperation {}

export interface SwarmShapes {
  SwarmInspect: SwarmInspectShape;
  SwarmInit: SwarmInitShape;
  SwarmJoin: SwarmJoinShape;
  SwarmLeave: SwarmLeaveShape;
  SwarmUpdate: SwarmUpdateShape;
  SwarmUnlockkey: SwarmUnlockkeyShape;
  SwarmUnlock: SwarmUnlockShape;
}

/** The operations of the category `services`. */
export interface ServicesCategory
  extends ServiceListOperation,
    ServiceCreateOperation,
    ServiceInspectOperation,
    ServiceDeleteOperation,
    ServiceUpdateOperation,
    ServiceLogsOperation {}

export interface ServicesShapes {
  ServiceList: ServiceListShape;
  ServiceCreate: ServiceCreateShape;
  ServiceInspect: ServiceInspectShape;
  ServiceDelete: ServiceDeleteShape;
  ServiceUpdate: ServiceUpdateShape;
  ServiceLogs: ServiceLogsShape;
}

/** The operations of the category `tasks`. */
export interface TasksCategory
  extends TaskListOperation,
    TaskInspectOperation {}

export interface TasksShapes {
  TaskList: TaskListShape;
  TaskInspect: TaskInspectShape;
}

/** The operations of the category `secrets`. */
export interface SecretsCategory
  extends SecretListOperation,
    SecretCreateOperation,
    SecretInspectOperation,
    SecretDeleteOperation {}

export interface SecretsShapes {
  SecretList: SecretListShape;
  SecretCreate: SecretCreateShape;
  SecretInspect: SecretInspectShape;
  SecretDelete: SecretDeleteShape;
}
