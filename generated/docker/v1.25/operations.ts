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
   * True lists stopped containers as well. By default the list has only running containers, among them paused and restarting ones. The filter `status` implies `all`.
   * @defaultValue false
   */
  all?: boolean | undefined;
  /** At most this number of containers, the newest first. Stopped ones are included, even without `all`. 0 and negative numbers set no limit. */
  limit?: number | undefined;
  /**
   * True fills in `SizeRw` and `SizeRootFs`. The engine then measures files on the disk, which can take long.
   * @defaultValue false
   */
  size?: boolean | undefined;
  /** A list of values for each filter key. One value of a key is enough, but an object has to match every key, and all values of `label`. */
  filters?: ContainerListFilters | string | undefined;
}

export interface ContainerListOperation {
  /**
   * Lists the running containers, or with `all` stopped ones too, newest first. With `limit` stopped containers are listed even without `all`.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /containers/json`
   * @throws {EngineError} 400: an unknown filter key, or a value that its key does not allow; 404: no container that `before` or `since` names; older engines answer 500.
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
  ContainerList<Form extends 'data' | 'stream'>(parameters: ContainerListParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, ContainerSummary>>;
  /**
   * Lists the running containers, or with `all` stopped ones too, newest first. With `limit` stopped containers are listed even without `all`.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /containers/json`
   * @throws {EngineError} 400: an unknown filter key, or a value that its key does not allow; 404: no container that `before` or `since` names; older engines answer 500.
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
  /** A name for the container: a letter or digit, then one or more letters, digits, `_`, `.` or `-`. Without one the engine makes up a name like `brave_turing`. Answers show every name with a `/` before it. */
  name?: string | undefined;
  /** The configuration. `Image` is enough if the image has a command of its own. Limits, mounts, ports and the restart policy go into `HostConfig`. */
  body: ContainerCreateRequest;
}

export interface ContainerCreateOperation {
  /**
   * Creates a container without starting it. The call never pulls: an image that the engine does not have is a 404. A `name` in use is a 409.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /containers/create`
   * @throws {EngineError} 400: a value is invalid, two settings exclude each other, or there is no command to run; 404: no such image, or none for this platform; 406: the container can't be attached to; engines do not answer this in practice; 409: the name is in use.
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
  ContainerCreate<Form extends 'data' | 'stream'>(parameters: ContainerCreateParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, ContainerCreateResponse>>;
  /**
   * Creates a container without starting it. The call never pulls: an image that the engine does not have is a 404. A `name` in use is a 409.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /containers/create`
   * @throws {EngineError} 400: a value is invalid, two settings exclude each other, or there is no command to run; 404: no such image, or none for this platform; 406: the container can't be attached to; engines do not answer this in practice; 409: the name is in use.
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
   * True fills in `SizeRw` and `SizeRootFs`. The engine then measures files on the disk, which can take long.
   * @defaultValue false
   */
  size?: boolean | undefined;
}

export interface ContainerInspectOperation {
  /**
   * Returns everything that the engine knows about one container: state, configuration, mounts and networks. `SizeRw` and `SizeRootFs` are present only with `size`.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /containers/{id}/json`
   * @throws {EngineError} 400: several containers share this beginning of an ID; older engines answer 500; 404: no such container.
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
  ContainerInspect<Form extends 'data' | 'stream'>(parameters: ContainerInspectParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, ContainerInspectResponse>>;
  /**
   * Returns everything that the engine knows about one container: state, configuration, mounts and networks. `SizeRw` and `SizeRootFs` are present only with `size`.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /containers/{id}/json`
   * @throws {EngineError} 400: several containers share this beginning of an ID; older engines answer 500; 404: no such container.
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
   * Lists the processes of a running container as `ps` on the host sees them, so the image needs no `ps`. A container that isn't running is a 409.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /containers/{id}/top`
   * @throws {EngineError} 400: several containers share this beginning of an ID; older engines answer 500; 404: no such container; 409: the container is not running, or is restarting.
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Container/operation/ContainerTop
   */
  ContainerTop<Form extends 'data' | 'stream'>(parameters: ContainerTopParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, ContainerTopResponse>>;
  /**
   * Lists the processes of a running container as `ps` on the host sees them, so the image needs no `ps`. A container that isn't running is a 409.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /containers/{id}/top`
   * @throws {EngineError} 400: several containers share this beginning of an ID; older engines answer 500; 404: no such container; 409: the container is not running, or is restarting.
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
   * True keeps sending new lines until the container stops. By default the stream ends after the existing lines.
   * @defaultValue false
   */
  follow?: boolean | undefined;
  /**
   * True sends the lines of stdout. With a TTY, all output is stdout. Set `stdout` or `stderr`, or both.
   * @defaultValue false
   */
  stdout?: boolean | undefined;
  /**
   * True sends the lines of stderr. A container with a TTY has none.
   * @defaultValue false
   */
  stderr?: boolean | undefined;
  /**
   * Leaves out the lines before this time in Unix seconds. A text can have a fraction of nine digits, more than a number holds: `'1700000000.123456789'`. Dates fail. 0 means from the first line.
   * @defaultValue 0
   */
  since?: number | string | undefined;
  /**
   * True begins each line with its time and a space: RFC 3339 in UTC, with nanoseconds.
   * @defaultValue false
   */
  timestamps?: boolean | undefined;
  /**
   * The number of lines to send, counted from the end. `all`, the default, and negative numbers send every line. 0 sends no past lines, which is useful with `follow`.
   * @defaultValue "all"
   */
  tail?: number | string | undefined;
}

export interface ContainerLogsOperation {
  /**
   * Streams the output that a container has written. Without `stdout` or `stderr` the call is a 400. The stream ends after the existing lines, or with `follow` when the container stops.
   *
   * `as: 'data'` gives one string, read to the end. `as: 'stream'` gives a stream of the output without its framing.
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
  ContainerLogs<Form extends 'data' | 'stream'>(parameters: ContainerLogsParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, string>>;
  /**
   * Streams the output that a container has written. Without `stdout` or `stderr` the call is a 400. The stream ends after the existing lines, or with `follow` when the container stops.
   *
   * `as: 'data'` gives one string, read to the end. `as: 'stream'` gives a stream of the output without its framing.
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
   * Lists the paths modified (0), added (1) or deleted (2) in a container, compared with its image. The answer is `null` if nothing changed. Volumes are not included.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /containers/{id}/changes`
   * @throws {EngineError} 400: several containers share this beginning of an ID; older engines answer 500; 404: no such container.
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Container/operation/ContainerChanges
   */
  ContainerChanges<Form extends 'data' | 'stream'>(parameters: ContainerChangesParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, Array<FilesystemChange> | null>>;
  /**
   * Lists the paths modified (0), added (1) or deleted (2) in a container, compared with its image. The answer is `null` if nothing changed. Volumes are not included.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /containers/{id}/changes`
   * @throws {EngineError} 400: several containers share this beginning of an ID; older engines answer 500; 404: no such container.
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
   * Streams the whole file system of a container, running or not, as one tar. The tar has neither the contents of volumes nor the settings of the image.
   *
   * `as: 'data'` gives one buffer, read to the end.
   *
   * `GET /containers/{id}/export`
   * @throws {EngineError} 400: several containers share this beginning of an ID; older engines answer 500; 404: no such container.
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Container/operation/ContainerExport
   */
  ContainerExport<Form extends 'data' | 'stream'>(parameters: ContainerExportParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, Buffer>>;
  /**
   * Streams the whole file system of a container, running or not, as one tar. The tar has neither the contents of volumes nor the settings of the image.
   *
   * `as: 'data'` gives one buffer, read to the end.
   *
   * `GET /containers/{id}/export`
   * @throws {EngineError} 400: several containers share this beginning of an ID; older engines answer 500; 404: no such container.
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
   * False answers one record and ends. True, the default, sends a record about every second.
   * @defaultValue true
   */
  stream?: boolean | undefined;
}

export interface ContainerStatsOperation {
  /**
   * Streams the resource usage of a container, one record about every second, until the container is removed. Records of a stopped container are empty. With `stream` set to `false` the call answers one record.
   *
   * `as: 'data'` gives a list, read to the end. `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /containers/{id}/stats`
   * @throws {EngineError} 400: `one-shot` without `stream` set to `false`, or several containers share this beginning of an ID; 404: no such container.
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
  ContainerStats<Form extends 'data' | 'stream'>(parameters: ContainerStatsParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, Array<ContainerStatsResponse>>>;
  /**
   * Streams the resource usage of a container, one record about every second, until the container is removed. Records of a stopped container are empty. With `stream` set to `false` the call answers one record.
   *
   * `as: 'data'` gives a list, read to the end. `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /containers/{id}/stats`
   * @throws {EngineError} 400: `one-shot` without `stream` set to `false`, or several containers share this beginning of an ID; 404: no such container.
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
  /** The height in lines of text, such as 24. */
  h: number;
  /** The width in characters, such as 80. */
  w: number;
}

export interface ContainerResizeOperation {
  /**
   * Sets the size of the TTY of a running container. Both `h` and `w` are needed, in characters.
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
  /** The name of a checkpoint of this container: its saved processes continue. Linux only; the engine needs CRIU and its experimental features. */
  checkpoint?: string | undefined;
  /** A folder with checkpoints. Engines refuse every value: leave this parameter out. */
  'checkpoint-dir'?: string | undefined;
}

export interface ContainerStartOperation {
  /**
   * Starts a container and returns once its process has been launched. A 304 means that the container was running already, and counts as success.
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
  /** Seconds between the stop signal and `SIGKILL`. 0 kills right after the signal; -1 waits without limit. The default is the container's `StopTimeout`, or else 10 (on Windows 30). */
  t?: number | undefined;
}

export interface ContainerStopOperation {
  /**
   * Stops a container: sends its stop signal, and kills the container if it still runs after `t` seconds. A 304 means that the container was stopped already, and counts as success.
   *
   * `POST /containers/{id}/stop`
   * @throws {EngineError} 400: several containers share this beginning of an ID; older engines answer 500; 404: no such container.
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
  /** Seconds between the stop signal and `SIGKILL`. 0 kills right after the signal; -1 waits without limit. The default is the container's `StopTimeout`, or else 10 (on Windows 30). */
  t?: number | undefined;
}

export interface ContainerRestartOperation {
  /**
   * Stops a container as `ContainerStop` does, then starts it. A container that isn't running is only started.
   *
   * `POST /containers/{id}/restart`
   * @throws {EngineError} 400: several containers share this beginning of an ID; older engines answer 500; 404: no such container.
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
   * The signal by name or number: `SIGHUP`, `HUP` or `1`. With `SIGKILL`, the default, the call waits until the container has ended; with other signals it returns at once.
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
  /** The limits to change and, if wanted, a new `RestartPolicy`. 0, empty and null keep the present value, with one exception: `PidsLimit` 0 removes that limit. */
  update: ContainerUpdateRequest;
}

export interface ContainerUpdateOperation {
  /**
   * Changes the resource limits and the restart policy of a container, running or not. Fields that the body leaves out keep their values. A limit that conflicts with a present one is a 409: `NanoCpus` beside a `CpuQuota`, or `Memory` above `MemorySwap`.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /containers/{id}/update`
   * @throws {EngineError} 400: a value is out of range, or two settings of the body exclude each other; 404: no such container; 409: a limit contradicts another one of the container, or `RestartPolicy` its `AutoRemove`.
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Container/operation/ContainerUpdate
   */
  ContainerUpdate<Form extends 'data' | 'stream'>(parameters: ContainerUpdateParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, ContainerUpdateResponse>>;
  /**
   * Changes the resource limits and the restart policy of a container, running or not. Fields that the body leaves out keep their values. A limit that conflicts with a present one is a 409: `NanoCpus` beside a `CpuQuota`, or `Memory` above `MemorySwap`.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /containers/{id}/update`
   * @throws {EngineError} 400: a value is out of range, or two settings of the body exclude each other; 404: no such container; 409: a limit contradicts another one of the container, or `RestartPolicy` its `AutoRemove`.
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
   * Gives a container another name; its ID stays the same. A name in use is a 409, and the present name of the container is an error too.
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
   * Freezes all processes of a running container until `ContainerUnpause`. A container that is paused already or isn't running is a 409.
   *
   * `POST /containers/{id}/pause`
   * @throws {EngineError} 400: several containers share this beginning of an ID; older engines answer 500; 404: no such container; 409: the container is not running, or is paused already.
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
   * Lets the processes of a paused container continue. A container that isn't paused is an error, a 500.
   *
   * `POST /containers/{id}/unpause`
   * @throws {EngineError} 400: several containers share this beginning of an ID; older engines answer 500; 404: no such container.
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
   * True first sends what the container has written so far. The log driver has to support reading: `none` does not.
   * @defaultValue false
   */
  logs?: boolean | undefined;
  /**
   * True carries input and output from now on. With `logs` too, the past output comes first.
   * @defaultValue false
   */
  stream?: boolean | undefined;
  /**
   * True passes your input to the container, together with `stream`. A container created without `OpenStdin` gets nothing.
   * @defaultValue false
   */
  stdin?: boolean | undefined;
  /**
   * True sends you the stdout of the container. With a TTY, all output is stdout.
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
   * Attaches to a container: one connection carries its input and output. Without `stream` or `logs` the connection ends at once, without data. You can attach before the container starts.
   *
   * `as: 'data'` gives one string, read to the end. `as: 'stream'` gives a stream of the output without its framing. `as: 'socket'` gives the raw connection, bytes both ways.
   *
   * `POST /containers/{id}/attach`
   * @throws {EngineError} 400: the detach keys are not understood; 404: no such container; 409: the container is paused, or is restarting.
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
  ContainerAttach<Form extends 'data' | 'stream' | 'socket'>(parameters: ContainerAttachParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, string>>;
  /**
   * Attaches to a container: one connection carries its input and output. Without `stream` or `logs` the connection ends at once, without data. You can attach before the container starts.
   *
   * `as: 'data'` gives one string, read to the end. `as: 'stream'` gives a stream of the output without its framing. `as: 'socket'` gives the raw connection, bytes both ways.
   *
   * `POST /containers/{id}/attach`
   * @throws {EngineError} 400: the detach keys are not understood; 404: no such container; 409: the container is paused, or is restarting.
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
   * True first sends what the container has written so far. The log driver has to support reading: `none` does not.
   * @defaultValue false
   */
  logs?: boolean | undefined;
  /**
   * True carries input and output from now on. With `logs` too, the past output comes first.
   * @defaultValue false
   */
  stream?: boolean | undefined;
  /**
   * True passes your messages to the container, if it was created with `OpenStdin`. Older engines and older versions of the API do so in any case.
   * @defaultValue false
   */
  stdin?: boolean | undefined;
  /**
   * True sends you the stdout of the container. Older engines and older versions of the API send stdout in any case.
   * @defaultValue false
   */
  stdout?: boolean | undefined;
  /**
   * True sends you the stderr of the container, mixed with stdout. Older engines and older versions of the API send stderr in any case.
   * @defaultValue false
   */
  stderr?: boolean | undefined;
}

export interface ContainerAttachWebsocketOperation {
  /**
   * Attaches to a container over a websocket. stdout and stderr come as bytes in one stream, not told apart. Closing your side ends the output too. Name the streams that you want: newer versions attach only these.
   *
   * `GET /containers/{id}/attach/ws`
   * @throws {EngineError} 400: the detach keys are not understood, or the request is not one for a websocket; 404: no such container; 409: the container is paused, or is restarting.
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
   * Waits until a container stops, and returns its exit code. By default a container that has never run gives 0 at once; the condition `next-exit` waits for its next run.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /containers/{id}/wait`
   * @throws {EngineError} 400: the condition is unknown; 404: no such container.
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
  ContainerWait<Form extends 'data' | 'stream'>(parameters: ContainerWaitParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, ContainerWaitResponse>>;
  /**
   * Waits until a container stops, and returns its exit code. By default a container that has never run gives 0 at once; the condition `next-exit` waits for its next run.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /containers/{id}/wait`
   * @throws {EngineError} 400: the condition is unknown; 404: no such container.
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
   * True deletes the anonymous volumes of the container too. By default they stay, with no container that uses them.
   * @defaultValue false
   */
  v?: boolean | undefined;
  /**
   * True kills a container that runs or is paused, and then deletes it. By default a running or paused container is a 409.
   * @defaultValue false
   */
  force?: boolean | undefined;
}

export interface ContainerDeleteOperation {
  /**
   * Deletes a container. A running container is a 409, unless `force` kills it first. Anonymous volumes are deleted only with `v`; named volumes always stay.
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
  /** The file or folder, from the root of the container: `/etc/hosts`. A folder comes with everything in it. */
  path: string;
}

export interface ContainerGetArchiveOperation {
  /**
   * Streams one file or folder from a container as a tar. The names of its entries begin with the last part of `path`. A symlink is packed as a link. A missing path is a 404.
   *
   * `as: 'data'` gives one buffer, read to the end.
   *
   * `GET /containers/{id}/archive`
   * @throws {EngineError} 400: the path is empty; 404: no such container, or no such path in it.
   * Removed in v1.28.
   * @see https://docs.docker.com/reference/api/engine/version/v1.27/#tag/Container/operation/ContainerGetArchive
   */
  ContainerGetArchive<Form extends 'data' | 'stream'>(parameters: ContainerGetArchiveParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, Buffer>>;
  /**
   * Streams one file or folder from a container as a tar. The names of its entries begin with the last part of `path`. A symlink is packed as a link. A missing path is a 404.
   *
   * `as: 'data'` gives one buffer, read to the end.
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
   * Returns the size, mode and time of one path in a container. A symlink is not followed. `mode` is a number of Go's `os.FileMode`: permissions in the lowest nine bits, `2 ** 31` for a folder, `2 ** 27` for a symlink.
   *
   * `HEAD /containers/{id}/archive`
   * @throws {EngineError} 400: the path is empty; 404: no such container, or no such path in it.
   * Removed in v1.28.
   * @see https://docs.docker.com/reference/api/engine/version/v1.27/#tag/Container/operation/ContainerArchiveHead
   */
  ContainerArchiveHead(parameters: ContainerArchiveHeadParameters, options?: CallOptions<'data'>): Promise<{ /** The path's name, size, mode and time. fairlead has decoded the header. */ 'x-docker-container-path-stat': ContainerPathStat }>;
}

export type ContainerArchiveHeadShape = Shape<'headers', ContainerArchiveHeadParameters, { /** The path's name, size, mode and time. fairlead has decoded the header. */ 'x-docker-container-path-stat': ContainerPathStat }>;

/** The parameters of `ContainerPutArchive`. */
export interface ContainerPutArchiveParameters {
  /** The container: its ID, a beginning of the ID that no other container shares, or its name. */
  id: string;
  /** The folder to unpack into, from the root of the container: `/srv/app`. The folder has to exist; symlinks are followed. */
  path: string;
  /** True fails if a file of the tar would replace a folder, or a folder a file. By default the entry of the tar replaces the existing one. */
  noOverwriteDirNonDir?: boolean | string | undefined;
  /** The tar to unpack, plain or compressed by gzip, bzip2 or xz: a Buffer, a stream, a Blob or an iterable of chunks. */
  inputStream: Body;
}

export interface ContainerPutArchiveOperation {
  /**
   * Unpacks a tar into a folder of a container, running or not. Files in the tar replace existing ones. `path` has to be an existing folder: a missing one is a 404.
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
  /** Limits the deletion to stopped containers that match every key. Without filters the engine deletes all stopped containers. */
  filters?: string | undefined;
}

export interface ContainerPruneOperation {
  /**
   * Deletes all containers that aren't running, also those that were never started. Their volumes stay. `ContainersDeleted` is `null` if there was nothing to delete.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /containers/prune`
   * @throws {EngineError} 400: an unknown filter key, or an `until` that cannot be read; 409: another prune of containers is running.
   * @example
   * ```ts
   * // Removes every stopped container. The list is null if there was none.
   * const { ContainersDeleted, SpaceReclaimed } =
   *   await engine.containers.ContainerPrune();
   * console.log(ContainersDeleted ?? [], SpaceReclaimed, 'bytes');
   * ```
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Container/operation/ContainerPrune
   */
  ContainerPrune<Form extends 'data' | 'stream'>(parameters: ContainerPruneParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, ContainerPruneResponse>>;
  /**
   * Deletes all containers that aren't running, also those that were never started. Their volumes stay. `ContainersDeleted` is `null` if there was nothing to delete.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /containers/prune`
   * @throws {EngineError} 400: an unknown filter key, or an `until` that cannot be read; 409: another prune of containers is running.
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
   * True adds intermediate images: images without a name on which other images were built. The classic builder leaves them behind. The default is `false`.
   * @defaultValue false
   */
  all?: boolean | undefined;
  /** A list of values for each filter key. One value of a key is enough, but an object has to match every key, and all values of `label`. */
  filters?: ImageListFilters | string | undefined;
  /**
   * Has no effect: the answer has `RepoDigests` in any case.
   * @defaultValue false
   */
  digests?: boolean | undefined;
}

export interface ImageListOperation {
  /**
   * Lists the images in the engine's store, with their names, sizes and labels. Intermediate images are left out unless `all` is set. `SharedSize` is -1 unless `shared-size` is set.
   *
   * `as: 'stream'` gives a stream of the bytes.
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
  ImageList<Form extends 'data' | 'stream'>(parameters: ImageListParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, Array<ImageSummary>>>;
  /**
   * Lists the images in the engine's store, with their names, sizes and labels. Intermediate images are left out unless `all` is set. `SharedSize` is -1 unless `shared-size` is set.
   *
   * `as: 'stream'` gives a stream of the bytes.
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
  /** The build context: a tar with the Dockerfile and the files that it copies, plain or compressed with gzip, bzip2 or xz. The build sees no other files of the client. With `remote`, no body is needed. */
  inputStream?: Body | undefined;
  /**
   * Path of the Dockerfile within the context, `Dockerfile` by default, for example `docker/web.Dockerfile`. No effect if `remote` is itself a Dockerfile.
   * @defaultValue "Dockerfile"
   */
  dockerfile?: string | undefined;
  /** The name of the image as `name:tag`; without a tag it is `latest`. Several values give several names. Without the parameter the image has an ID only. */
  t?: string | Array<string> | undefined;
  /** The context as a URL that the engine fetches itself: a Git repository (`https://github.com/me/app.git#main:dir`), a tar, or a text file that is taken as the Dockerfile. With BuildKit, `client-session` takes the files from the session. */
  remote?: string | undefined;
  /**
   * True leaves out the output: the stream has only the ID of the image, or the whole output if the build fails. The default is `false`.
   * @defaultValue false
   */
  q?: boolean | undefined;
  /**
   * True runs each step again, even if the cache has its result. The default is `false`.
   * @defaultValue false
   */
  nocache?: boolean | undefined;
  /** Names of images whose layers may serve as cache. The classic builder looks for them in the local store only; BuildKit also asks their registry. */
  cachefrom?: Array<string> | string | undefined;
  /** True asks the registry for the newest base image, even if the store has one. The build then fails if a base image exists only locally. The default is `false`. */
  pull?: boolean | string | undefined;
  /**
   * False keeps the containers in which steps ran, for inspection. By default, a container is removed after its step has succeeded. Classic builder only.
   * @defaultValue true
   */
  rm?: boolean | undefined;
  /**
   * True removes the containers of steps after a failure too, and sets `rm` as well. The default is `false`. Classic builder only.
   * @defaultValue false
   */
  forcerm?: boolean | undefined;
  /** Memory limit of each step in bytes; 0 is no limit. Classic builder only. */
  memory?: number | undefined;
  /** Memory and swap of each step together, in bytes; -1 is unlimited swap. It needs `memory`. Classic builder only. */
  memswap?: number | undefined;
  /** CPU weight of the steps against other containers; 0 is the default of 1024. The weight matters only while the CPUs are busy. Classic builder only. */
  cpushares?: number | undefined;
  /** CPUs that the steps may run on, such as `0-3` or `0,1`; empty is all. Classic builder only. */
  cpusetcpus?: string | undefined;
  /** Length of the period that `cpuquota` refers to, in microseconds; 0 is the kernel's 100000. Classic builder only. */
  cpuperiod?: number | undefined;
  /** CPU time per period in microseconds: 50000 of 100000 is half a CPU. 0 is no limit. Classic builder only. */
  cpuquota?: number | undefined;
  /** Values for the `ARG` instructions, by name; also proxies such as `HTTP_PROXY`, which need no `ARG`. Null leaves the default of the Dockerfile. The values are visible in the image's history, so do not pass secrets. */
  buildargs?: { [key: string]: string | null } | string | undefined;
  /** Size of `/dev/shm` in the steps, in bytes. Left out or 0 is the default of the engine, mostly 64 MiB. */
  shmsize?: number | undefined;
  /** True merges the layers that the build adds into one. Only an engine with experimental features accepts `true`; others answer 400. The containerd image store does not support it. */
  squash?: boolean | undefined;
  /** Labels for the image, by key. They override a `LABEL` of the Dockerfile. */
  labels?: { [key: string]: string } | string | undefined;
  /** Network of the `RUN` steps: `bridge`, `host`, `none`, `container:NAME`, or the name of a network; empty is the engine's default. BuildKit accepts only `host`, `none` and `default`. */
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
   * Builds an image from a tar of the build context and streams the progress. Closing the connection cancels the build. A failed step ends the stream with an error record, although the status is 200.
   *
   * `as: 'data'` gives a list, read to the end. `as: 'stream'` gives a stream of the bytes.
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
  ImageBuild<Form extends 'data' | 'stream'>(parameters: ImageBuildParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, Array<BuildInfo>>>;
  /**
   * Builds an image from a tar of the build context and streams the progress. Closing the connection cancels the build. A failed step ends the stream with an error record, although the status is 200.
   *
   * `as: 'data'` gives a list, read to the end. `as: 'stream'` gives a stream of the bytes.
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
  /** The image to pull: `alpine`, `alpine:3.20`, `alpine@sha256:...` or `registry.example.com/team/app`; a name without a host means Docker Hub. Without a tag here and without `tag`, all tags are pulled. */
  fromImage?: string | undefined;
  /** The source of the root file system to import: `-` is the body of the request, anything else a URL that the engine fetches (`http://` if no scheme is given). Only without `fromImage`. */
  fromSrc?: string | undefined;
  /** The name of an imported image, with or without a tag: `me/base:1`. Left out, the image has an ID only. A pull ignores `repo`. */
  repo?: string | undefined;
  /** The tag or digest to pull, instead of a tag in `fromImage`. If neither has one, a pull fetches every tag of the repository. For an import, this is the tag for `repo`, `latest` by default. */
  tag?: string | undefined;
  /** The tar of the root file system to import, with `fromSrc` set to `-`. It may be compressed. */
  inputImage?: Body | undefined;
  /** Credentials for the registry that the image comes from. A public image needs none. */
  'X-Registry-Auth'?: RegistryAuth | string | undefined;
  /** Dockerfile instructions for the configuration of an imported image, one per value: `CMD ["/app"]`, `ENV A=1`. Only instructions that set configuration are allowed, so not `RUN` and `COPY`. A pull ignores them. */
  changes?: Array<string> | string | undefined;
}

export interface ImageCreateOperation {
  /**
   * Pulls an image (`fromImage`) or imports a root file system (`fromSrc`), and streams the progress. Without a tag, every tag of the repository is pulled. An error can come as a record in the stream, although the status is 200.
   *
   * `as: 'data'` gives a list, read to the end. `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /images/create`
   * @throws {EngineError} 400: the name, tag, platform or an instruction of `changes` is not valid; 401: the registry refuses the credentials, or requires some; 403: the name is `scratch`, which no image can have; 404: no such image, tag or platform in the registry, or no right to read it.
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
  ImageCreate<Form extends 'data' | 'stream'>(parameters: ImageCreateParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, Array<CreateImageInfo>>>;
  /**
   * Pulls an image (`fromImage`) or imports a root file system (`fromSrc`), and streams the progress. Without a tag, every tag of the repository is pulled. An error can come as a record in the stream, although the status is 200.
   *
   * `as: 'data'` gives a list, read to the end. `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /images/create`
   * @throws {EngineError} 400: the name, tag, platform or an instruction of `changes` is not valid; 401: the registry refuses the credentials, or requires some; 403: the name is `scratch`, which no image can have; 404: no such image, tag or platform in the registry, or no right to read it.
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
   * Returns the details of one local image: layers, configuration, tags and digests. The call never pulls the image.
   *
   * `as: 'stream'` gives a stream of the bytes.
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
  ImageInspect<Form extends 'data' | 'stream'>(parameters: ImageInspectParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, Image>>;
  /**
   * Returns the details of one local image: layers, configuration, tags and digests. The call never pulls the image.
   *
   * `as: 'stream'` gives a stream of the bytes.
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
   * Lists the steps that made an image, newest first. Most steps have no image of their own; their `Id` is `<missing>`.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /images/{name}/history`
   * @throws {EngineError} 400: the name or the platform is not valid; 404: no such image in the store, or not for that platform.
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Image/operation/ImageHistory
   */
  ImageHistory<Form extends 'data' | 'stream'>(parameters: ImageHistoryParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, Array<ImageHistoryResponseItem>>>;
  /**
   * Lists the steps that made an image, newest first. Most steps have no image of their own; their `Id` is `<missing>`.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /images/{name}/history`
   * @throws {EngineError} 400: the name or the platform is not valid; 404: no such image in the store, or not for that platform.
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Image/operation/ImageHistory
   */
  ImageHistory(parameters: ImageHistoryParameters, options?: CallOptions<'data'>): Promise<Array<ImageHistoryResponseItem>>;
}

export type ImageHistoryShape = Shape<'value', ImageHistoryParameters, Array<ImageHistoryResponseItem>>;

/** The parameters of `ImagePush`. */
export interface ImagePushParameters {
  /** The name of the image, which begins with the registry: `registry.example.com/team/app`. Without a host, the registry is Docker Hub. Give the tag in `tag`. The image must have exactly this name in the store: see `ImageTag`. */
  name: string;
  /** The tag to push, such as `1.2`. If neither `tag` nor `name` has one, all tags of that name in the store are pushed. */
  tag?: string | undefined;
  /** Credentials for the registry. If the registry needs none, send `{}`: older engines refuse a push without the header. */
  'X-Registry-Auth': RegistryAuth | string;
}

export interface ImagePushOperation {
  /**
   * Pushes an image to the registry that its name begins with, and streams the progress. Without a tag, all local tags of that name are pushed. A failure comes as an error record, although the status is 200.
   *
   * `as: 'data'` gives a list, read to the end. `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /images/{name}/push`
   * @throws {EngineError} 400: the name, tag or platform is not valid, or an older engine misses `X-Registry-Auth`; 404: the store has no image of that name.
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
  ImagePush<Form extends 'data' | 'stream'>(parameters: ImagePushParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, Array<PushImageInfo>>>;
  /**
   * Pushes an image to the registry that its name begins with, and streams the progress. Without a tag, all local tags of that name are pushed. A failure comes as an error record, although the status is 200.
   *
   * `as: 'data'` gives a list, read to the end. `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /images/{name}/push`
   * @throws {EngineError} 400: the name, tag or platform is not valid, or an older engine misses `X-Registry-Auth`; 404: the store has no image of that name.
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
  /** The new name without its tag: `me/app`, `registry.example.com/team/app`. Only lower case is allowed after the host. A push goes to this host, or to Docker Hub. */
  repo?: string | undefined;
  /** The tag of the new name; `latest` if left out. Letters, digits, `_`, `.` and `-`, at most 128. */
  tag?: string | undefined;
}

export interface ImageTagOperation {
  /**
   * Gives an image one more name. If another image has this name, the name moves to this image without a warning.
   *
   * `POST /images/{name}/tag`
   * @throws {EngineError} 400: the new name is not valid, or is left out; 404: no such image; 409: a conflict (a tag that exists already is no conflict).
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
  /** A name removes that name; if it was the last one, the image is removed too. An ID, or a beginning of one, removes the image. An image with several names needs `force` for that. */
  name: string;
  /**
   * True removes the image even if stopped containers use it or it has several names. An image that a running container uses stays: only its name can be removed, and its ID answers 409. The default is `false`.
   * @defaultValue false
   */
  force?: boolean | undefined;
  /**
   * True keeps the parents of the image that have no name. By default, they are removed too, if nothing else uses them.
   * @defaultValue false
   */
  noprune?: boolean | undefined;
}

export interface ImageDeleteOperation {
  /**
   * Removes a tag of an image, or the image itself with its untagged parents. Removing the last tag deletes the image, and fails with 409 if a container uses the image, unless `force` is set.
   *
   * `as: 'stream'` gives a stream of the bytes.
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
  ImageDelete<Form extends 'data' | 'stream'>(parameters: ImageDeleteParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, Array<ImageDeleteResponse>>>;
  /**
   * Removes a tag of an image, or the image itself with its untagged parents. Removing the last tag deletes the image, and fails with 409 if a container uses the image, unless `force` is set.
   *
   * `as: 'stream'` gives a stream of the bytes.
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
  /** Words to search for in names and descriptions. With a host before the words (`registry.example.com/app`), the engine asks that registry, if it supports searching. */
  term: string;
  /** The maximum number of results, 1 to 100; 0 or left out means 25. */
  limit?: number | undefined;
  /** A list of values for each filter key. One value of a key is enough, but an object has to match every key, and all values of `label`. */
  filters?: ImageSearchFilters | string | undefined;
  /** Credentials, for registries that require them. Docker Hub requires none. */
  'X-Registry-Auth'?: RegistryAuth | string | undefined;
}

export interface ImageSearchOperation {
  /**
   * Searches Docker Hub for repositories. The engine needs access to the internet, and returns at most 25 results unless `limit` is given.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /images/search`
   * @throws {EngineError} 400: `limit` is outside 1 to 100, or a filter is not valid.
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Image/operation/ImageSearch
   */
  ImageSearch<Form extends 'data' | 'stream'>(parameters: ImageSearchParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, Array<ImageSearchResponseItem>>>;
  /**
   * Searches Docker Hub for repositories. The engine needs access to the internet, and returns at most 25 results unless `limit` is given.
   *
   * `as: 'stream'` gives a stream of the bytes.
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
   * Deletes unused images that have no tag. To delete every image that no container uses, tagged or not, set the filter `dangling` to `false`.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /images/prune`
   * @throws {EngineError} 400: a filter key is unknown, or a value is not valid; 409: another prune of images is running.
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
  ImagePrune<Form extends 'data' | 'stream'>(parameters: ImagePruneParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, ImagePruneResponse>>;
  /**
   * Deletes unused images that have no tag. To delete every image that no container uses, tagged or not, set the filter `dangling` to `false`.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /images/prune`
   * @throws {EngineError} 400: a filter key is unknown, or a value is not valid; 409: another prune of images is running.
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
  /** The credentials to check, and the registry: Docker Hub if `serveraddress` is left out. */
  authConfig?: AuthConfig | undefined;
}

export interface SystemAuthOperation {
  /**
   * Checks credentials against a registry, and returns an identity token if the registry issues one. The engine stores nothing: send the credentials or the token again with each pull and push.
   *
   * `as: 'stream'` gives a stream of the bytes.
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
  SystemAuth<Form extends 'data' | 'stream'>(parameters: SystemAuthParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, AuthResponse | undefined>>;
  /**
   * Checks credentials against a registry, and returns an identity token if the registry issues one. The engine stores nothing: send the credentials or the token again with each pull and push.
   *
   * `as: 'stream'` gives a stream of the bytes.
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
   * Answers the state and settings of the engine and its host: counts, drivers, plugins, limits and its part in a swarm. `Warnings` names the features that the host lacks.
   *
   * `as: 'stream'` gives a stream of the bytes.
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
  SystemInfo<Form extends 'data' | 'stream'>(parameters: NoParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, SystemInfo>>;
  /**
   * Answers the state and settings of the engine and its host: counts, drivers, plugins, limits and its part in a swarm. `Warnings` names the features that the host lacks.
   *
   * `as: 'stream'` gives a stream of the bytes.
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
   * Answers the versions of the engine and its components. The engine accepts API versions from `MinAPIVersion` to `ApiVersion`.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /version`
   * @example
   * ```ts
   * const { Version, ApiVersion, Os, Arch } = await engine.version.SystemVersion();
   * console.log(`Docker ${Version} (API ${ApiVersion}) on ${Os}/${Arch}`);
   * ```
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/System/operation/SystemVersion
   */
  SystemVersion<Form extends 'data' | 'stream'>(parameters: NoParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, SystemVersion>>;
  /**
   * Answers the versions of the engine and its components. The engine accepts API versions from `MinAPIVersion` to `ApiVersion`.
   *
   * `as: 'stream'` gives a stream of the bytes.
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
   * Checks that the engine answers; the text of the answer is `OK`. The header `Api-Version` is the newest API version that the engine speaks.
   *
   * `as: 'stream'` gives a stream of the bytes.
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
  SystemPing<Form extends 'data' | 'stream'>(parameters: NoParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, string>>;
  /**
   * Checks that the engine answers; the text of the answer is `OK`. The header `Api-Version` is the newest API version that the engine speaks.
   *
   * `as: 'stream'` gives a stream of the bytes.
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
  /** The configuration of the image. Without a body, the image gets the container's configuration. With a body, the container's settings are used for most fields that the body leaves out. */
  containerConfig?: Config | undefined;
  /** The container by its ID, a beginning of the ID, or its name. It may be running or stopped; on Windows it must be stopped. */
  container?: string | undefined;
  /** The name for the image, such as `me/app`. Left out, the image has an ID only. */
  repo?: string | undefined;
  /** The tag for the name in `repo`; `latest` if left out. */
  tag?: string | undefined;
  /** A message for the image's history, where `ImageHistory` shows it. */
  comment?: string | undefined;
  /** The author of the image, such as `Jane Doe <jane@example.com>`. */
  author?: string | undefined;
  /**
   * False lets the container run while its files are copied, so the copy may be inconsistent. The default is `true`.
   * @defaultValue true
   */
  pause?: boolean | undefined;
  /** Dockerfile instructions that change the configuration, one per value: `CMD ["/app"]`, `ENV A=1`, `EXPOSE 80`. They are applied over `containerConfig`; `RUN` and `COPY` are not allowed. */
  changes?: string | Array<string> | undefined;
}

export interface ImageCommitOperation {
  /**
   * Creates an image from the file system of a container. The container is paused meanwhile, unless `pause` is `false`. The image has no content of volumes.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /commit`
   * @throws {EngineError} 400: the name for the image, or an instruction of `changes`, is not valid; 404: no such container.
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Image/operation/ImageCommit
   */
  ImageCommit<Form extends 'data' | 'stream'>(parameters: ImageCommitParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, IdResponse>>;
  /**
   * Creates an image from the file system of a container. The container is paused meanwhile, unless `pause` is `false`. The image has no content of volumes.
   *
   * `as: 'stream'` gives a stream of the bytes.
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
  /** The stream starts with the remembered events since this time: Unix seconds, as a number or as a text with a fraction (`1700000000.5`). Other forms of a date are refused. */
  since?: number | string | undefined;
  /** The stream ends at this time: Unix seconds, as for `since`, and not before `since`. With `until`, the remembered events come even without `since`. If the time is past, the stream has only those. */
  until?: number | string | undefined;
  /** Only these events are streamed. Values of one key are alternatives, except those of `label`; all keys have to match. The engine ignores a key that it does not know. */
  filters?: SystemEventsFilters | string | undefined;
}

export interface SystemEventsOperation {
  /**
   * Streams the events of the engine as they happen, without end unless `until` is given. With `since`, past events come first, but the engine remembers only the latest 256. A reader that falls far behind loses events.
   *
   * `as: 'data'` gives a list, read to the end. `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /events`
   * @throws {EngineError} 400: `since` is later than `until`, or the filters cannot be read.
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
  SystemEvents<Form extends 'data' | 'stream'>(parameters: SystemEventsParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, Array<EventMessage>>>;
  /**
   * Streams the events of the engine as they happen, without end unless `until` is given. With `since`, past events come first, but the engine remembers only the latest 256. A reader that falls far behind loses events.
   *
   * `as: 'data'` gives a list, read to the end. `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /events`
   * @throws {EngineError} 400: `since` is later than `until`, or the filters cannot be read.
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
   * Adds up the disk space used by images, containers, volumes and build cache. The engine walks the disk, which can take long; with `type`, newer engines measure only some kinds of objects.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /system/df`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/System/operation/SystemDataUsage
   */
  SystemDataUsage<Form extends 'data' | 'stream'>(parameters: NoParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, SystemDataUsageResponse>>;
  /**
   * Adds up the disk space used by images, containers, volumes and build cache. The engine walks the disk, which can take long; with `type`, newer engines measure only some kinds of objects.
   *
   * `as: 'stream'` gives a stream of the bytes.
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
   * Streams an image as a tar that `ImageLoad` reads. If you ask for an image by its ID, the tar has no names or tags of the image.
   *
   * `as: 'data'` gives one buffer, read to the end.
   *
   * `GET /images/{name}/get`
   * @throws {EngineError} 400: the platform is not valid, or the name; most engines answer 500 to a wrong name; 404: no such image.
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
  ImageGet<Form extends 'data' | 'stream'>(parameters: ImageGetParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, Buffer>>;
  /**
   * Streams an image as a tar that `ImageLoad` reads. If you ask for an image by its ID, the tar has no names or tags of the image.
   *
   * `as: 'data'` gives one buffer, read to the end.
   *
   * `GET /images/{name}/get`
   * @throws {EngineError} 400: the platform is not valid, or the name; most engines answer 500 to a wrong name; 404: no such image.
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
   * Streams several images as one tar that `ImageLoad` reads. Layers that images share are in the tar once. An unknown name makes the whole call fail.
   *
   * `as: 'data'` gives one buffer, read to the end.
   *
   * `GET /images/get`
   * @throws {EngineError} 400: a platform is not valid, or a name; most engines answer 500 to a wrong name; 404: one of the images is not in the store.
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Image/operation/ImageGetAll
   */
  ImageGetAll<Form extends 'data' | 'stream'>(parameters: ImageGetAllParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, Buffer>>;
  /**
   * Streams several images as one tar that `ImageLoad` reads. Layers that images share are in the tar once. An unknown name makes the whole call fail.
   *
   * `as: 'data'` gives one buffer, read to the end.
   *
   * `GET /images/get`
   * @throws {EngineError} 400: a platform is not valid, or a name; most engines answer 500 to a wrong name; 404: one of the images is not in the store.
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Image/operation/ImageGetAll
   */
  ImageGetAll(parameters?: ImageGetAllParameters, options?: CallOptions<'stream'>): Promise<Readable>;
}

export type ImageGetAllShape = Shape<'bytes', ImageGetAllParameters, Buffer>;

/** The parameters of `ImageLoad`. */
export interface ImageLoadParameters {
  /** A tar as `ImageGet` and `docker save` make it, plain or compressed. For the tar of a root file system, as `ContainerExport` makes it, use `ImageCreate`. */
  imagesTarball?: Body | undefined;
  /**
   * False streams the progress of each layer as well. The default is `true`: the stream has only the names or IDs of the loaded images. The containerd image store sends no progress of layers.
   * @defaultValue true
   */
  quiet?: boolean | undefined;
}

export interface ImageLoadOperation {
  /**
   * Loads the images of a tar made by `ImageGet`, and streams the progress. If the tar is damaged, an error record comes in the stream, although the status is 200.
   *
   * `as: 'data'` gives a list, read to the end. `as: 'stream'` gives a stream of the bytes.
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
  ImageLoad<Form extends 'data' | 'stream'>(parameters: ImageLoadParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, Array<BuildInfo>>>;
  /**
   * Loads the images of a tar made by `ImageGet`, and streams the progress. If the tar is damaged, an error record comes in the stream, although the status is 200.
   *
   * `as: 'data'` gives a list, read to the end. `as: 'stream'` gives a stream of the bytes.
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
  /** The command with its settings. Only `Cmd` is required. By default no stream is attached, and the output is lost. */
  execConfig: ContainerExecRequest;
  /** The container: its ID, a beginning of the ID that no other container shares, or its name. */
  id: string;
}

export interface ContainerExecOperation {
  /**
   * Prepares a command for a running container, and returns the ID with which `ExecStart` runs the command. A container that is stopped or paused is a 409.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /containers/{id}/exec`
   * @throws {EngineError} 400: there is no command; in newer engines also, the container has no such user; 404: no such container; 409: the container is not running, is paused, or is restarting.
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
  ContainerExec<Form extends 'data' | 'stream'>(parameters: ContainerExecParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, IdResponse>>;
  /**
   * Prepares a command for a running container, and returns the ID with which `ExecStart` runs the command. A container that is stopped or paused is a 409.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /containers/{id}/exec`
   * @throws {EngineError} 400: there is no command; in newer engines also, the container has no such user; 404: no such container; 409: the container is not running, is paused, or is restarting.
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
  /** The full ID from `ContainerExec`. The beginning of an ID is not enough. */
  id: string;
}

export interface ExecStartOperation {
  /**
   * Runs a command that `ContainerExec` has prepared, over a connection that carries its input and output. With `Detach` the call returns at once. A command runs only once. If the command can't be run, the output says so, not the status.
   *
   * `as: 'data'` gives one string, read to the end. `as: 'stream'` gives a stream of the output without its framing. `as: 'socket'` gives the raw connection, bytes both ways.
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
  ExecStart<Form extends 'data' | 'stream' | 'socket'>(parameters: ExecStartParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, string>>;
  /**
   * Runs a command that `ContainerExec` has prepared, over a connection that carries its input and output. With `Detach` the call returns at once. A command runs only once. If the command can't be run, the output says so, not the status.
   *
   * `as: 'data'` gives one string, read to the end. `as: 'stream'` gives a stream of the output without its framing. `as: 'socket'` gives the raw connection, bytes both ways.
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
  /** The full ID from `ContainerExec`. The beginning of an ID is not enough. */
  id: string;
  /** The height in lines of text, such as 24. */
  h: number;
  /** The width in characters, such as 80. */
  w: number;
}

export interface ExecResizeOperation {
  /**
   * Sets the size of the TTY of a command that `ExecStart` has started. Before the start, the engine waits up to ten seconds for the command, then fails.
   *
   * `POST /exec/{id}/resize`
   * @throws {EngineError} 400: a size is missing or no whole number, or the command could not be run; 404: no such command, or its container is gone; 409: the container is paused.
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Exec/operation/ExecResize
   */
  ExecResize(parameters: ExecResizeParameters, options?: CallOptions<'data'>): Promise<void>;
}

export type ExecResizeShape = Shape<'nothing', ExecResizeParameters, void>;

/** The parameters of `ExecInspect`. */
export interface ExecInspectParameters {
  /** The full ID from `ContainerExec`. The beginning of an ID is not enough. */
  id: string;
}

export interface ExecInspectOperation {
  /**
   * Returns the state of a command that `ContainerExec` has prepared. `ExitCode` is `null` until the command has ended. The engine forgets a command some minutes after its end, or when the container is deleted.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /exec/{id}/json`
   * @throws {EngineError} 404: no such command, or the engine has forgotten it.
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Exec/operation/ExecInspect
   */
  ExecInspect<Form extends 'data' | 'stream'>(parameters: ExecInspectParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, ExecInspectResponse>>;
  /**
   * Returns the state of a command that `ContainerExec` has prepared. `ExitCode` is `null` until the command has ended. The engine forgets a command some minutes after its end, or when the container is deleted.
   *
   * `as: 'stream'` gives a stream of the bytes.
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
  /** A list of values for each filter key. One value of a key is enough, but an object has to match every key, and all values of `label`. */
  filters?: VolumeListFilters | string | undefined;
}

export interface VolumeListOperation {
  /**
   * Lists the volumes of every driver. Their sizes are not computed here: `SystemDataUsage` does that. A swarm manager adds the cluster volumes, to which the filters do not apply.
   *
   * `as: 'stream'` gives a stream of the bytes.
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
  VolumeList<Form extends 'data' | 'stream'>(parameters: VolumeListParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, VolumeListResponse>>;
  /**
   * Lists the volumes of every driver. Their sizes are not computed here: `SystemDataUsage` does that. A swarm manager adds the cluster volumes, to which the filters do not apply.
   *
   * `as: 'stream'` gives a stream of the bytes.
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
   * Creates a volume, of the driver `local` and with a random name unless the body says otherwise. If the name exists, the call returns the existing volume unchanged, even if the options differ. If the existing volume has another driver, the engine answers 409.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /volumes/create`
   * @throws {EngineError} 400: the name is invalid, or the driver does not take the options; 404: the engine has no such driver; 409: a volume of another driver has the name.
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
  VolumeCreate<Form extends 'data' | 'stream'>(parameters: VolumeCreateParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, Volume>>;
  /**
   * Creates a volume, of the driver `local` and with a random name unless the body says otherwise. If the name exists, the call returns the existing volume unchanged, even if the options differ. If the existing volume has another driver, the engine answers 409.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /volumes/create`
   * @throws {EngineError} 400: the name is invalid, or the driver does not take the options; 404: the engine has no such driver; 409: a volume of another driver has the name.
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
  /** The whole name of the volume. For a cluster volume, a swarm manager also accepts the ID. */
  name: string;
}

export interface VolumeInspectOperation {
  /**
   * Returns the driver, mount point, labels and options of one volume. The size is not included: use `SystemDataUsage`.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /volumes/{name}`
   * @throws {EngineError} 404: no such volume.
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Volume/operation/VolumeInspect
   */
  VolumeInspect<Form extends 'data' | 'stream'>(parameters: VolumeInspectParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, Volume>>;
  /**
   * Returns the driver, mount point, labels and options of one volume. The size is not included: use `SystemDataUsage`.
   *
   * `as: 'stream'` gives a stream of the bytes.
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
  /** The whole name of the volume. For a cluster volume, a swarm manager also accepts the ID. */
  name: string;
  /**
   * True: the call succeeds if there is no such volume, and the engine forgets a volume whose driver fails to delete it. A cluster volume leaves the swarm at once, and its storage may remain. A local volume that a container uses is never deleted. Default: false.
   * @defaultValue false
   */
  force?: boolean | undefined;
}

export interface VolumeDeleteOperation {
  /**
   * Deletes a volume and its data. If any container uses the volume, even a stopped one, the call fails with 409, also with `force`.
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
  /** Only volumes that match all keys are deleted. Without filters, every unused local volume is deleted, but newer API versions keep named ones. */
  filters?: string | undefined;
}

export interface VolumePruneOperation {
  /**
   * Deletes the local volumes that no container uses, and their data. Newer API versions keep named volumes unless the filter `all` is set; older ones delete them too. Volumes created with driver options always stay.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /volumes/prune`
   * @throws {EngineError} 400: a filter is unknown, or a value is not valid; 409: another prune of volumes is running.
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Volume/operation/VolumePrune
   */
  VolumePrune<Form extends 'data' | 'stream'>(parameters: VolumePruneParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, VolumePruneResponse>>;
  /**
   * Deletes the local volumes that no container uses, and their data. Newer API versions keep named volumes unless the filter `all` is set; older ones delete them too. Volumes created with driver options always stay.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /volumes/prune`
   * @throws {EngineError} 400: a filter is unknown, or a value is not valid; 409: another prune of volumes is running.
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Volume/operation/VolumePrune
   */
  VolumePrune(parameters?: VolumePruneParameters, options?: CallOptions<'data'>): Promise<VolumePruneResponse>;
}

export type VolumePruneShape = Shape<'value', VolumePruneParameters, VolumePruneResponse>;

/** The parameters of `NetworkList`. */
export interface NetworkListParameters {
  /** A list of values for each filter key. One value of a key is enough, but an object has to match every key, and all values of `label`. */
  filters?: NetworkListFilters | string | undefined;
}

export interface NetworkListOperation {
  /**
   * Lists networks and their settings. To see the attached containers, use `NetworkInspect`.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /networks`
   * @throws {EngineError} 400: a filter or its value is unknown.
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Network/operation/NetworkList
   */
  NetworkList<Form extends 'data' | 'stream'>(parameters: NetworkListParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, Array<Network>>>;
  /**
   * Lists networks and their settings. To see the attached containers, use `NetworkInspect`.
   *
   * `as: 'stream'` gives a stream of the bytes.
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
  /** The ID of the network, its name, or a beginning of the ID. A whole ID takes precedence over a name, and a name over a part of an ID. */
  id: string;
}

export interface NetworkInspectOperation {
  /**
   * Returns the settings of a network and the running containers attached to it on this host. With `verbose`, the answer for a swarm network has its services and tasks too.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /networks/{id}`
   * @throws {EngineError} 400: several networks share this beginning of an ID; 404: no such network.
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Network/operation/NetworkInspect
   */
  NetworkInspect<Form extends 'data' | 'stream'>(parameters: NetworkInspectParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, Network>>;
  /**
   * Returns the settings of a network and the running containers attached to it on this host. With `verbose`, the answer for a swarm network has its services and tasks too.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /networks/{id}`
   * @throws {EngineError} 400: several networks share this beginning of an ID; 404: no such network.
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Network/operation/NetworkInspect
   */
  NetworkInspect(parameters: NetworkInspectParameters, options?: CallOptions<'data'>): Promise<Network>;
}

export type NetworkInspectShape = Shape<'value', NetworkInspectParameters, Network>;

/** The parameters of `NetworkDelete`. */
export interface NetworkDeleteParameters {
  /** The ID of the network, its name, or a beginning of the ID. A whole ID takes precedence over a name, and a name over a part of an ID. */
  id: string;
}

export interface NetworkDeleteOperation {
  /**
   * Deletes a network from the engine or the swarm. The call fails with 403 while running containers are attached, and for the engine's own networks such as `bridge`.
   *
   * `DELETE /networks/{id}`
   * @throws {EngineError} 400: several networks share this beginning of an ID, or a service uses the network; 403: containers are attached, or the network is the engine's own, or configures another one; 404: no such network.
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
   * Creates a network, of the driver `bridge` unless the body names another. If the name is in use, the call fails with 409; older engines do so only with `CheckDuplicate`.
   *
   * `as: 'stream'` gives a stream of the bytes.
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
  NetworkCreate<Form extends 'data' | 'stream'>(parameters: NetworkCreateParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, NetworkCreateResponse>>;
  /**
   * Creates a network, of the driver `bridge` unless the body names another. If the name is in use, the call fails with 409; older engines do so only with `CheckDuplicate`.
   *
   * `as: 'stream'` gives a stream of the bytes.
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
  /** The ID of the network, its name, or a beginning of the ID. A whole ID takes precedence over a name, and a name over a part of an ID. */
  id: string;
  /** The container, and its settings on this network. */
  container: NetworkConnectRequest;
}

export interface NetworkConnectOperation {
  /**
   * Attaches a container to a network. A stopped container joins at its next start. If a running container is attached already, the call fails with 403.
   *
   * `POST /networks/{id}/connect`
   * @throws {EngineError} 400: an address is not allowed, or the container uses the network of the host or of another; 403: the container is attached already, or the swarm network is not `Attachable`; 404: no such container, or, if it is running, no such network.
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
  /** The ID of the network, its name, or a beginning of the ID. A whole ID takes precedence over a name, and a name over a part of an ID. */
  id: string;
  /** The container to detach. With `Force`, the call removes an attachment that a failure left behind. */
  container: NetworkDisconnectRequest;
}

export interface NetworkDisconnectOperation {
  /**
   * Detaches a container from a network, at once if the container is running. If the container is not attached, the call fails.
   *
   * `POST /networks/{id}/disconnect`
   * @throws {EngineError} 400: the container runs in the network of the host; 403: the operation is not allowed on this network; 404: no such network or container.
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Network/operation/NetworkDisconnect
   */
  NetworkDisconnect(parameters: NetworkDisconnectParameters, options?: CallOptions<'data'>): Promise<void>;
}

export type NetworkDisconnectShape = Shape<'nothing', NetworkDisconnectParameters, void>;

/** The parameters of `NetworkPrune`. */
export interface NetworkPruneParameters {
  /** Only networks that match all keys are deleted. Without filters, every unused network is deleted. */
  filters?: string | undefined;
}

export interface NetworkPruneOperation {
  /**
   * Deletes networks that no running container uses, even if stopped containers are attached to them. The engine's own networks and config-only networks stay. `NetworksDeleted` is `null` if there was nothing to delete.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /networks/prune`
   * @throws {EngineError} 400: a filter is unknown, or `until` cannot be read; 409: another prune of networks is running.
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Network/operation/NetworkPrune
   */
  NetworkPrune<Form extends 'data' | 'stream'>(parameters: NetworkPruneParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, NetworkPruneResponse>>;
  /**
   * Deletes networks that no running container uses, even if stopped containers are attached to them. The engine's own networks and config-only networks stay. `NetworksDeleted` is `null` if there was nothing to delete.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /networks/prune`
   * @throws {EngineError} 400: a filter is unknown, or `until` cannot be read; 409: another prune of networks is running.
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Network/operation/NetworkPrune
   */
  NetworkPrune(parameters?: NetworkPruneParameters, options?: CallOptions<'data'>): Promise<NetworkPruneResponse>;
}

export type NetworkPruneShape = Shape<'value', NetworkPruneParameters, NetworkPruneResponse>;

export interface PluginListOperation {
  /**
   * Lists the installed managed plugins, enabled or not. Plugins of the older kind, which the engine does not run itself, are listed in `SystemInfo`.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /plugins`
   * @throws {EngineError} 400: a filter or its value is unknown.
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Plugin/operation/PluginList
   */
  PluginList<Form extends 'data' | 'stream'>(parameters: NoParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, Array<Plugin>>>;
  /**
   * Lists the installed managed plugins, enabled or not. Plugins of the older kind, which the engine does not run itself, are listed in `SystemInfo`.
   *
   * `as: 'stream'` gives a stream of the bytes.
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
   * Lists the privileges that a plugin in a registry asks for. The body of `PluginPull` has to grant them. The answer is `null` if the plugin asks for none. An empty list can also mean that the registry did not answer, or has no such plugin.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /plugins/privileges`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Plugin/operation/GetPluginPrivileges
   */
  GetPluginPrivileges<Form extends 'data' | 'stream'>(parameters: GetPluginPrivilegesParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, Array<PluginPrivilege> | null>>;
  /**
   * Lists the privileges that a plugin in a registry asks for. The body of `PluginPull` has to grant them. The answer is `null` if the plugin asks for none. An empty list can also mean that the registry did not answer, or has no such plugin.
   *
   * `as: 'stream'` gives a stream of the bytes.
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
  /** The name of the plugin on this engine; by default the name in `remote`. A name without a tag gets `:latest`. A digest and the name of an installed plugin are not allowed. */
  name?: string | undefined;
  /** The credentials, if the registry asks for any. An object is encoded for the header; a text is sent as it stands. */
  'X-Registry-Auth'?: RegistryAuth | string | undefined;
  /** The granted privileges: the answer of `GetPluginPrivileges`, complete and with nothing added, in any order. Send an empty list if the plugin asks for none. */
  body?: Array<PluginPrivilege> | undefined;
}

export interface PluginPullOperation {
  /**
   * Installs a plugin from a registry without enabling it, and streams the progress. The body has to grant exactly the privileges that the plugin asks for. An error can come as a record in the stream.
   *
   * `as: 'data'` gives a list, read to the end. `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /plugins/pull`
   * @throws {EngineError} 400: a plugin has the name already; 404: the registry has no such plugin.
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Plugin/operation/PluginPull
   */
  PluginPull<Form extends 'data' | 'stream'>(parameters: PluginPullParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, Array<CreateImageInfo>>>;
  /**
   * Installs a plugin from a registry without enabling it, and streams the progress. The body has to grant exactly the privileges that the plugin asks for. An error can come as a record in the stream.
   *
   * `as: 'data'` gives a list, read to the end. `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /plugins/pull`
   * @throws {EngineError} 400: a plugin has the name already; 404: the registry has no such plugin.
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
   * Returns the manifest and the present settings of one installed plugin. `Enabled` is true if the plugin is running.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /plugins/{name}/json`
   * @throws {EngineError} 404: no such plugin is installed.
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Plugin/operation/PluginInspect
   */
  PluginInspect<Form extends 'data' | 'stream'>(parameters: PluginInspectParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, Plugin>>;
  /**
   * Returns the manifest and the present settings of one installed plugin. `Enabled` is true if the plugin is running.
   *
   * `as: 'stream'` gives a stream of the bytes.
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
   * True: the plugin is deleted even if it is enabled or in use. Volumes and networks that depend on the plugin stop working. Default: false.
   * @defaultValue false
   */
  force?: boolean | undefined;
}

export interface PluginDeleteOperation {
  /**
   * Deletes an installed plugin. An enabled plugin has to be disabled first, unless `force` is set.
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
   * Time limit in seconds for requests of the engine to the plugin; 0 sets no limit. The start itself is not limited. Engines need a number, so fairlead sends 0 by default.
   * @defaultValue 0
   */
  timeout?: number | undefined;
}

export interface PluginEnableOperation {
  /**
   * Starts an installed plugin, and returns when the plugin listens on its socket. If the plugin does not listen after several tries, the engine stops it and the call fails.
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
   * Stops a plugin. If the plugin is disabled already, the call fails with 409. A plugin that is in use needs `force`.
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
   * Creates a plugin from a tar with the file `config.json` and the folder `rootfs`. The plugin is disabled at first; a push uses its `name`.
   *
   * `POST /plugins/create`
   * @throws {EngineError} 409: a plugin has the name already.
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
   * Pushes a plugin to the registry that its name begins with, and streams the progress. A failure comes as an error record, although the status is 200.
   *
   * `as: 'data'` gives a list, read to the end. `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /plugins/{name}/push`
   * @throws {EngineError} 404: no such plugin is installed.
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Plugin/operation/PluginPush
   */
  PluginPush<Form extends 'data' | 'stream'>(parameters: PluginPushParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, Array<PushImageInfo>>>;
  /**
   * Pushes a plugin to the registry that its name begins with, and streams the progress. A failure comes as an error record, although the status is 200.
   *
   * `as: 'data'` gives a list, read to the end. `as: 'stream'` gives a stream of the bytes.
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
  /** The settings: `NAME=value`, or `NAME.field=value` if several fields of it are settable. `NAME` names an environment variable, a mount (its `source`), a device (its `path`) or the arguments. Example: `['DEBUG=1', 'data.source=/srv/data']`. */
  body?: Array<string> | undefined;
}

export interface PluginSetOperation {
  /**
   * Changes settings of a disabled plugin, each given as `KEY=value`. Only settings that its manifest declares settable can change.
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
  /** A list of values for each filter key. One value of a key is enough, but an object has to match every key, and all values of `label`. */
  filters?: NodeListFilters | string | undefined;
}

export interface NodeListOperation {
  /**
   * Lists the nodes of the swarm, including those that are down. The engine has to be a swarm manager.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /nodes`
   * @throws {EngineError} 400: the filters have a key that the engine does not know; 503: the engine is no swarm manager, or its swarm is locked.
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Node/operation/NodeList
   */
  NodeList<Form extends 'data' | 'stream'>(parameters: NodeListParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, Array<Node>>>;
  /**
   * Lists the nodes of the swarm, including those that are down. The engine has to be a swarm manager.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /nodes`
   * @throws {EngineError} 400: the filters have a key that the engine does not know; 503: the engine is no swarm manager, or its swarm is locked.
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Node/operation/NodeList
   */
  NodeList(parameters?: NodeListParameters, options?: CallOptions<'data'>): Promise<Array<Node>>;
}

export type NodeListShape = Shape<'value', NodeListParameters, Array<Node>>;

/** The parameters of `NodeInspect`. */
export interface NodeInspectParameters {
  /** The ID or the hostname of the node, or the first characters of the ID if no other node shares them. The engine refuses a hostname that two nodes have. */
  id: string;
}

export interface NodeInspectOperation {
  /**
   * Answers the role, availability, resources and status of one node. `NodeUpdate` has to send back the `Version.Index`. The engine has to be a swarm manager.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /nodes/{id}`
   * @throws {EngineError} 404: no such node; 503: the engine is no swarm manager, or its swarm is locked.
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Node/operation/NodeInspect
   */
  NodeInspect<Form extends 'data' | 'stream'>(parameters: NodeInspectParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, Node>>;
  /**
   * Answers the role, availability, resources and status of one node. `NodeUpdate` has to send back the `Version.Index`. The engine has to be a swarm manager.
   *
   * `as: 'stream'` gives a stream of the bytes.
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
  /** The ID or the hostname of the node, or the first characters of the ID if no other node shares them. The engine refuses a hostname that two nodes have. */
  id: string;
  /**
   * True to remove the node although it is up. Its tasks start again on other nodes. Call `SwarmLeave` on the removed engine too.
   * @defaultValue false
   */
  force?: boolean | undefined;
}

export interface NodeDeleteOperation {
  /**
   * Removes a node from the swarm. A node that is still up needs `force`. A manager has to be demoted first, even with `force`.
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
  /** The ID or the hostname of the node, or the first characters of the ID if no other node shares them. The engine refuses a hostname that two nodes have. */
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
   * Replaces the labels, role and availability of a node: send the whole spec and the node's present `version`. Use the call to promote, demote or drain a node; the last manager cannot be demoted.
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
   * Answers the settings of the swarm and the tokens for joining it, which are secrets. The engine has to be a swarm manager: other engines answer 503.
   *
   * `as: 'stream'` gives a stream of the bytes.
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
  SwarmInspect<Form extends 'data' | 'stream'>(parameters: NoParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, Swarm>>;
  /**
   * Answers the settings of the swarm and the tokens for joining it, which are secrets. The engine has to be a swarm manager: other engines answer 503.
   *
   * `as: 'stream'` gives a stream of the bytes.
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
   * Makes the engine the first manager of a new swarm and answers its node ID. An engine that is in a swarm already answers 503.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /swarm/init`
   * @throws {EngineError} 400: an address is missing or wrong, or the engine cannot tell which of its own to advertise; 406: the engine is in a swarm already; most engines answer 503 then; 503: the engine is in a swarm already.
   * @example
   * ```ts
   * // Further nodes would need an address that they can reach.
   * await engine.swarm.SwarmInit({
   *   body: { ListenAddr: '0.0.0.0:2377', AdvertiseAddr: '127.0.0.1' },
   * });
   * ```
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Swarm/operation/SwarmInit
   */
  SwarmInit<Form extends 'data' | 'stream'>(parameters: SwarmInitParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, string>>;
  /**
   * Makes the engine the first manager of a new swarm and answers its node ID. An engine that is in a swarm already answers 503.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /swarm/init`
   * @throws {EngineError} 400: an address is missing or wrong, or the engine cannot tell which of its own to advertise; 406: the engine is in a swarm already; most engines answer 503 then; 503: the engine is in a swarm already.
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
   * True to leave as a manager too, or while the swarm is locked. Without enough other managers the swarm can no longer be controlled; with the last manager, all state of the swarm is lost.
   * @defaultValue false
   */
  force?: boolean | undefined;
}

export interface SwarmLeaveOperation {
  /**
   * Takes the engine out of its swarm. A manager needs `force`. When the last manager leaves, all services, secrets and configs of the swarm are lost.
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
   * True to make a new unlock key, which `SwarmUnlockkey` answers. This has an effect only if `EncryptionConfig.AutoLockManagers` is true already.
   * @defaultValue false
   */
  rotateManagerUnlockKey?: boolean | undefined;
}

export interface SwarmUpdateOperation {
  /**
   * Replaces the settings of the swarm, or rotates its tokens or unlock key: send the whole spec and the swarm's present `version`. The engine has to be a swarm manager.
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
   * Answers the key that unlocks a manager after a restart. The key is empty unless `EncryptionConfig.AutoLockManagers` is set.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /swarm/unlockkey`
   * @throws {EngineError} 503: the engine is no swarm manager, or its swarm is locked.
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Swarm/operation/SwarmUnlockkey
   */
  SwarmUnlockkey<Form extends 'data' | 'stream'>(parameters: NoParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, SwarmUnlockkeyResponse>>;
  /**
   * Answers the key that unlocks a manager after a restart. The key is empty unless `EncryptionConfig.AutoLockManagers` is set.
   *
   * `as: 'stream'` gives a stream of the bytes.
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
  /** The unlock key of the swarm, as `SwarmUnlockkey` answered it before the restart. */
  body: SwarmUnlockRequest;
}

export interface SwarmUnlockOperation {
  /**
   * Unlocks a manager that came back locked after a restart, with the key of `SwarmUnlockkey`. If the engine is not locked, the answer is 409.
   *
   * `POST /swarm/unlock`
   * @throws {EngineError} 400: the text is no key, which begins with `SWMKEY-1-`; 401: the key is not the swarm's; 409: the swarm is not locked; 503: the engine is in no swarm, or it is a worker.
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Swarm/operation/SwarmUnlock
   */
  SwarmUnlock(parameters: SwarmUnlockParameters, options?: CallOptions<'data'>): Promise<void>;
}

export type SwarmUnlockShape = Shape<'nothing', SwarmUnlockParameters, void>;

/** The parameters of `ServiceList`. */
export interface ServiceListParameters {
  /** A list of values for each filter key. One value of a key is enough, but all values of `label` have to match. A service has to match every key. */
  filters?: ServiceListFilters | string | undefined;
}

export interface ServiceListOperation {
  /**
   * Lists the services of the swarm. `status` adds how many tasks of each run. The engine has to be a swarm manager.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /services`
   * @throws {EngineError} 400: the engine does not know a key of `filters`, or cannot read a value; 503: the node is not a swarm manager, or the swarm is locked.
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Service/operation/ServiceList
   */
  ServiceList<Form extends 'data' | 'stream'>(parameters: ServiceListParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, Array<Service>>>;
  /**
   * Lists the services of the swarm. `status` adds how many tasks of each run. The engine has to be a swarm manager.
   *
   * `as: 'stream'` gives a stream of the bytes.
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
  /** The service to create. Only `TaskTemplate.ContainerSpec.Image` is required. Without `Mode`, the service has one task. */
  body: ServiceCreateRequest;
  /** Credentials for the registry that has the image. The swarm keeps them with the service, does not show them in any answer, and gives them to each node that pulls the image. */
  'X-Registry-Auth'?: RegistryAuth | string | undefined;
}

export interface ServiceCreateOperation {
  /**
   * Creates a service and answers its ID, before any of its tasks runs. Follow `TaskList` to see whether the tasks start. The engine has to be a swarm manager.
   *
   * `as: 'stream'` gives a stream of the bytes.
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
  ServiceCreate<Form extends 'data' | 'stream'>(parameters: ServiceCreateParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, ServiceCreateResponse>>;
  /**
   * Creates a service and answers its ID, before any of its tasks runs. Follow `TaskList` to see whether the tasks start. The engine has to be a swarm manager.
   *
   * `as: 'stream'` gives a stream of the bytes.
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
  /** The ID or the name of the service, or the first characters of the ID if no other service shares them. */
  id: string;
}

export interface ServiceInspectOperation {
  /**
   * Answers the spec of one service, its previous spec and its update status. `ServiceUpdate` has to send back the `Version.Index`.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /services/{id}`
   * @throws {EngineError} 400: several services share this beginning of an ID; 404: no such service; 503: the node is not a swarm manager, or the swarm is locked.
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Service/operation/ServiceInspect
   */
  ServiceInspect<Form extends 'data' | 'stream'>(parameters: ServiceInspectParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, Service>>;
  /**
   * Answers the spec of one service, its previous spec and its update status. `ServiceUpdate` has to send back the `Version.Index`.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /services/{id}`
   * @throws {EngineError} 400: several services share this beginning of an ID; 404: no such service; 503: the node is not a swarm manager, or the swarm is locked.
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Service/operation/ServiceInspect
   */
  ServiceInspect(parameters: ServiceInspectParameters, options?: CallOptions<'data'>): Promise<Service>;
}

export type ServiceInspectShape = Shape<'value', ServiceInspectParameters, Service>;

/** The parameters of `ServiceDelete`. */
export interface ServiceDeleteParameters {
  /** The ID or the name of the service, or the first characters of the ID if no other service shares them. */
  id: string;
}

export interface ServiceDeleteOperation {
  /**
   * Deletes a service with all its tasks, and answers at once. The containers are stopped in the background.
   *
   * `DELETE /services/{id}`
   * @throws {EngineError} 400: several services share this beginning of an ID; 404: no such service; 503: the node is not a swarm manager, or the swarm is locked.
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Service/operation/ServiceDelete
   */
  ServiceDelete(parameters: ServiceDeleteParameters, options?: CallOptions<'data'>): Promise<void>;
}

export type ServiceDeleteShape = Shape<'nothing', ServiceDeleteParameters, void>;

/** The parameters of `ServiceUpdate`. */
export interface ServiceUpdateParameters {
  /** The ID or the name of the service, or the first characters of the ID if no other service shares them. */
  id: string;
  /** The whole new spec: a field that it leaves out returns to its default. Take `Spec` from `ServiceInspect`, change it and send it back. */
  body: ServiceUpdateRequest;
  /** `Version.Index` of the service as `ServiceInspect` last answered it. The swarm itself also raises this number, for example while an update runs. If the service has changed since, the engine refuses the update with a 500. */
  version: number;
  /**
   * The stored credentials to keep if `X-Registry-Auth` is not sent: those of the present spec (`spec`, the default), or those of the spec before (`previous-spec`), for an update that goes back to that spec.
   * @defaultValue "spec"
   */
  registryAuthFrom?: 'spec' | 'previous-spec' | undefined;
  /** Credentials for the registry that has the image. These credentials replace those that the swarm keeps with the service. Without this header, `registryAuthFrom` chooses the stored ones to use. */
  'X-Registry-Auth'?: RegistryAuth | string | undefined;
}

export interface ServiceUpdateOperation {
  /**
   * Replaces the whole spec of a service, and then its tasks by the rules of `UpdateConfig`. Send the complete spec and the present `version`: a stale version is an error. The answer comes before the tasks have been replaced. The name and the kind of `Mode` cannot change.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /services/{id}/update`
   * @throws {EngineError} 400: the spec or `version` is not valid, or there is no previous spec to return to; 404: no such service; 501: the name or the mode would change, and a service keeps both; 503: the node is not a swarm manager, or the swarm is locked.
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
  ServiceUpdate<Form extends 'data' | 'stream'>(parameters: ServiceUpdateParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, ServiceUpdateResponse>>;
  /**
   * Replaces the whole spec of a service, and then its tasks by the rules of `UpdateConfig`. Send the complete spec and the present `version`: a stale version is an error. The answer comes before the tasks have been replaced. The name and the kind of `Mode` cannot change.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /services/{id}/update`
   * @throws {EngineError} 400: the spec or `version` is not valid, or there is no previous spec to return to; 404: no such service; 501: the name or the mode would change, and a service keeps both; 503: the node is not a swarm manager, or the swarm is locked.
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
  /** The ID or the name of the service, or the first characters of the ID if no other service shares them. */
  id: string;
  /**
   * True to begin each line with the IDs of its node, service and task (`com.docker.swarm.task.id=...`) and with the labels and variables that the log driver records.
   * @defaultValue false
   */
  details?: boolean | undefined;
  /**
   * True to wait for new lines, also those of tasks that start later. Such a stream does not end by itself: the caller has to end it.
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
   * Only lines from this time on, in Unix seconds. A fraction such as `1700000000.5` counts; only a string keeps all nine digits of the fraction. 0 is no limit.
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
   * Streams the output of all tasks of a service, from every node. `stdout` or `stderr` has to be true. The stream ends after the last line that exists, unless `follow` is true. The log driver has to support reading: `none` does not.
   *
   * `as: 'data'` gives one string, read to the end. `as: 'stream'` gives a stream of the output without its framing.
   *
   * `GET /services/{id}/logs`
   * @throws {EngineError} 400: neither `stdout` nor `stderr` is true; older engines answer 500; 404: no such service; 503: the node is not a swarm manager, or the swarm is locked.
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Service/operation/ServiceLogs
   */
  ServiceLogs<Form extends 'data' | 'stream'>(parameters: ServiceLogsParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, string>>;
  /**
   * Streams the output of all tasks of a service, from every node. `stdout` or `stderr` has to be true. The stream ends after the last line that exists, unless `follow` is true. The log driver has to support reading: `none` does not.
   *
   * `as: 'data'` gives one string, read to the end. `as: 'stream'` gives a stream of the output without its framing.
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
  /** A list of values for each filter key. One value of a key is enough, but all values of `label` have to match. A task has to match every key. */
  filters?: TaskListFilters | string | undefined;
}

export interface TaskListOperation {
  /**
   * Lists the tasks of the swarm, including finished ones that are still in the history. The engine has to be a swarm manager.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /tasks`
   * @throws {EngineError} 400: the engine does not know a key of `filters`; 404: no service or node that `filters` names; 503: the node is not a swarm manager, or the swarm is locked.
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
  TaskList<Form extends 'data' | 'stream'>(parameters: TaskListParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, Array<Task>>>;
  /**
   * Lists the tasks of the swarm, including finished ones that are still in the history. The engine has to be a swarm manager.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /tasks`
   * @throws {EngineError} 400: the engine does not know a key of `filters`; 404: no service or node that `filters` names; 503: the node is not a swarm manager, or the swarm is locked.
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
  /** The ID of the task, its first characters if no other task shares them, or the full name: `web.1.` followed by the ID. */
  id: string;
}

export interface TaskInspectOperation {
  /**
   * Answers the spec, node and state of one task. The short name that tools show, such as `web.1`, is a 404: use the ID.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /tasks/{id}`
   * @throws {EngineError} 400: several tasks share this beginning of an ID; 404: no such task; 503: the node is not a swarm manager, or the swarm is locked.
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Task/operation/TaskInspect
   */
  TaskInspect<Form extends 'data' | 'stream'>(parameters: TaskInspectParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, Task>>;
  /**
   * Answers the spec, node and state of one task. The short name that tools show, such as `web.1`, is a 404: use the ID.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /tasks/{id}`
   * @throws {EngineError} 400: several tasks share this beginning of an ID; 404: no such task; 503: the node is not a swarm manager, or the swarm is locked.
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Task/operation/TaskInspect
   */
  TaskInspect(parameters: TaskInspectParameters, options?: CallOptions<'data'>): Promise<Task>;
}

export type TaskInspectShape = Shape<'value', TaskInspectParameters, Task>;

/** The parameters of `SecretList`. */
export interface SecretListParameters {
  /** A list of values for each filter key. A secret has to match one value of `id`, `name` or `names`, if any of these are given, and all values of `label`. */
  filters?: SecretListFilters | string | undefined;
}

export interface SecretListOperation {
  /**
   * Lists the secrets of the swarm without their data. The engine has to be a swarm manager.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /secrets`
   * @throws {EngineError} 400: the filters have a key that the engine does not know; 503: the engine is no swarm manager, or its swarm is locked.
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Secret/operation/SecretList
   */
  SecretList<Form extends 'data' | 'stream'>(parameters: SecretListParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, Array<Secret>>>;
  /**
   * Lists the secrets of the swarm without their data. The engine has to be a swarm manager.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /secrets`
   * @throws {EngineError} 400: the filters have a key that the engine does not know; 503: the engine is no swarm manager, or its swarm is locked.
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
   * Stores a secret, its `Data` encoded as base64, and answers its ID. A name in use is a 409, and the data can never be read back.
   *
   * `as: 'stream'` gives a stream of the bytes.
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
  SecretCreate<Form extends 'data' | 'stream'>(parameters: SecretCreateParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, SecretCreateResponse>>;
  /**
   * Stores a secret, its `Data` encoded as base64, and answers its ID. A name in use is a 409, and the data can never be read back.
   *
   * `as: 'stream'` gives a stream of the bytes.
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
  /** The ID or the name of the secret, or the first characters of the ID if no other secret shares them. */
  id: string;
}

export interface SecretInspectOperation {
  /**
   * Answers the name, labels and version of one secret, never its data. The engine has to be a swarm manager.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /secrets/{id}`
   * @throws {EngineError} 400: several secrets share this beginning of an ID; 404: no such secret; 406: the engine is no swarm manager; most engines answer 503 then; 503: the engine is no swarm manager, or its swarm is locked.
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Secret/operation/SecretInspect
   */
  SecretInspect<Form extends 'data' | 'stream'>(parameters: SecretInspectParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, Secret>>;
  /**
   * Answers the name, labels and version of one secret, never its data. The engine has to be a swarm manager.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /secrets/{id}`
   * @throws {EngineError} 400: several secrets share this beginning of an ID; 404: no such secret; 406: the engine is no swarm manager; most engines answer 503 then; 503: the engine is no swarm manager, or its swarm is locked.
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Secret/operation/SecretInspect
   */
  SecretInspect(parameters: SecretInspectParameters, options?: CallOptions<'data'>): Promise<Secret>;
}

export type SecretInspectShape = Shape<'value', SecretInspectParameters, Secret>;

/** The parameters of `SecretDelete`. */
export interface SecretDeleteParameters {
  /** The ID or the name of the secret, or the first characters of the ID if no other secret shares them. */
  id: string;
}

export interface SecretDeleteOperation {
  /**
   * Deletes a secret from the swarm. While a service uses the secret, the call fails with 400.
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
