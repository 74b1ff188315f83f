// Generated from specs/ by `npm run generate`. Do not edit.
import type {
  AuthConfig,
  AuthResponse,
  BuildInfo,
  BuildNamespace,
  ContainerChangesLibpodResponseItem,
  ContainerCreateRequest,
  ContainerCreateResponse,
  ContainerExecLibpodRequest,
  ContainerExecLibpodResponse,
  ContainerExecRequest,
  ContainerInspectResponse,
  ContainerListFilters,
  ContainerListLibpodFilters,
  ContainerPruneFilters,
  ContainerPruneLibpodFilters,
  ContainerPruneResponse,
  ContainerRestoreLibpodResponse,
  ContainerShowMountedLibpodResponse,
  ContainerStatsResponse,
  ContainerSummary,
  ContainerTopOKBody,
  ContainerTopResponse,
  ContainerWaitResponse,
  ContainersStatsAllLibpodResponse,
  CreateImageInfo,
  EventMessage,
  ExecInspectLibpodResponse,
  ExecInspectResponse,
  ExecStartLibpodRequest,
  ExecStartRequest,
  GenerateSystemdLibpodResponse,
  HealthCheckResults,
  IdResponse,
  ImageBuildLibpodResponse,
  ImageBuildOutput,
  ImageBuildUlimit,
  ImageChangesLibpodResponseItem,
  ImageCommitLibpodResponse,
  ImageCommitRequest,
  ImageData,
  ImageDeleteLibpodResponseItem,
  ImageDeleteResponseItem,
  ImageHistoryLibpodResponseItem,
  ImageHistoryResponseItem,
  ImageImportReport,
  ImageInspect,
  ImageListFilters,
  ImageListLibpodFilters,
  ImageLoadReport,
  ImagePruneFilters,
  ImagePruneLibpodFilters,
  ImagePruneLibpodResponseItem,
  ImagePruneResponse,
  ImagePushLibpodResponse,
  ImageSearchFilters,
  ImageSearchLibpodFilters,
  ImageSearchLibpodResponseItem,
  ImageSearchResponseItem,
  ImageSummary,
  ImageTreeReport,
  Info,
  InspectContainerData,
  InspectPodData,
  LibpodContainerCreateResponse,
  LibpodContainersPruneReport,
  LibpodIDResponse,
  LibpodIdResponse,
  LibpodImageSummary,
  LibpodImagesPullReport,
  LibpodImagesRemoveReport,
  LibpodNetworkConnectRequest,
  LibpodNetworkDisconnectRequest,
  LibpodVolume,
  ListContainer,
  ListPodsReport,
  ManifestAddOpts,
  ManifestPushLibpodResponse,
  Network,
  NetworkConnectRequest,
  NetworkCreateOptions,
  NetworkCreateReport,
  NetworkCreateRequest,
  NetworkCreateResponse,
  NetworkDisconnectRequest,
  NetworkInspectReport,
  NetworkListFilters,
  NetworkListLibpodFilters,
  NetworkListReport,
  NetworkPruneFilters,
  NetworkPruneLibpodFilters,
  NetworkPruneReport,
  NetworkPruneResponse,
  NetworkRmReport,
  PlayKubeReport,
  PodKillReport,
  PodListLibpodFilters,
  PodPauseReport,
  PodPruneReport,
  PodRestartReport,
  PodRmReport,
  PodSpecGenerator,
  PodStartReport,
  PodStatsAllLibpodResponse,
  PodStopReport,
  PodTopOKBody,
  PodUnpauseReport,
  PruneReport,
  PushImageInfo,
  RegistryAuth,
  RegistryConfig,
  Schema2List,
  Secret,
  SecretCreateLibpodResponse,
  SecretCreateRequest,
  SecretCreateResponse,
  SecretInfoReport,
  SecretListFilters,
  SpecGenerator,
  SystemComponentVersion,
  SystemDataUsageResponse,
  SystemDfReport,
  SystemEventsFilters,
  SystemEventsLibpodFilters,
  SystemInfo,
  SystemPruneReport,
  SystemVersion,
  Volume,
  VolumeConfigResponse,
  VolumeCreate,
  VolumeCreateOptions,
  VolumeListFilters,
  VolumeListLibpodFilters,
  VolumeListResponse,
  VolumePruneFilters,
  VolumePruneLibpodFilters,
  VolumePruneResponse,
} from './models.js';
import type {
  Body,
  CallOptions,
  CallOptionsAs,
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
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/containers-(compat)/operation/ContainerList
   */
  ContainerList<Form extends 'data' | 'stream'>(parameters: ContainerListParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, Array<ContainerSummary>>>;
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
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/containers-(compat)/operation/ContainerList
   */
  ContainerList(parameters?: ContainerListParameters, options?: CallOptions<'data'>): Promise<Array<ContainerSummary>>;
}

export type ContainerListShape = Shape<'value', ContainerListParameters, Array<ContainerSummary>>;

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
   * @throws {EngineError} 400: a value is invalid, two settings exclude each other, or there is no command to run; 404: no such image, or none for this platform; 409: the name is in use.
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
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/containers-(compat)/operation/ContainerCreate
   */
  ContainerCreate<Form extends 'data' | 'stream'>(parameters: ContainerCreateParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, ContainerCreateResponse>>;
  /**
   * Creates a container without starting it. The call never pulls: an image that the engine does not have is a 404. A `name` in use is a 409.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /containers/create`
   * @throws {EngineError} 400: a value is invalid, two settings exclude each other, or there is no command to run; 404: no such image, or none for this platform; 409: the name is in use.
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
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/containers-(compat)/operation/ContainerCreate
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
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/containers-(compat)/operation/ContainerInspect
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
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/containers-(compat)/operation/ContainerInspect
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
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/containers-(compat)/operation/ContainerTop
   */
  ContainerTop<Form extends 'data' | 'stream'>(parameters: ContainerTopParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, ContainerTopResponse>>;
  /**
   * Lists the processes of a running container as `ps` on the host sees them, so the image needs no `ps`. A container that isn't running is a 409.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /containers/{id}/top`
   * @throws {EngineError} 400: several containers share this beginning of an ID; older engines answer 500; 404: no such container; 409: the container is not running, or is restarting.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/containers-(compat)/operation/ContainerTop
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
   * Leaves out the lines after this time, written as in `since`. 0, the default, sets no end.
   * @defaultValue 0
   */
  until?: number | string | undefined;
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
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/containers-(compat)/operation/ContainerLogs
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
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/containers-(compat)/operation/ContainerLogs
   */
  ContainerLogs(parameters: ContainerLogsParameters, options?: CallOptions): Promise<Frames>;
}

export type ContainerLogsShape = Shape<'frames', ContainerLogsParameters, string>;

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
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/containers-(compat)/operation/ContainerExport
   */
  ContainerExport<Form extends 'data' | 'stream'>(parameters: ContainerExportParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, Buffer>>;
  /**
   * Streams the whole file system of a container, running or not, as one tar. The tar has neither the contents of volumes nor the settings of the image.
   *
   * `as: 'data'` gives one buffer, read to the end.
   *
   * `GET /containers/{id}/export`
   * @throws {EngineError} 400: several containers share this beginning of an ID; older engines answer 500; 404: no such container.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/containers-(compat)/operation/ContainerExport
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
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/containers-(compat)/operation/ContainerStats
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
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/containers-(compat)/operation/ContainerStats
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
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/containers-(compat)/operation/ContainerResize
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
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/containers-(compat)/operation/ContainerStart
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
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/containers-(compat)/operation/ContainerStop
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
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/containers-(compat)/operation/ContainerRestart
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
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/containers-(compat)/operation/ContainerKill
   */
  ContainerKill(parameters: ContainerKillParameters, options?: CallOptions<'data'>): Promise<void>;
}

export type ContainerKillShape = Shape<'nothing', ContainerKillParameters, void>;

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
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/containers-(compat)/operation/ContainerRename
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
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/containers-(compat)/operation/ContainerPause
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
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/containers-(compat)/operation/ContainerUnpause
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
   * False ends the connection after the earlier output, for which `logs` has to be true. By default the connection goes on as long as the process. Podman prepares a container that has ended to run again then, and the call waits until somebody starts the container.
   * @defaultValue true
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
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/containers-(compat)/operation/ContainerAttach
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
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/containers-(compat)/operation/ContainerAttach
   */
  ContainerAttach(parameters: ContainerAttachParameters, options?: CallOptions): Promise<HijackedConnection>;
}

export type ContainerAttachShape = Shape<'hijack', ContainerAttachParameters, string>;

/** The parameters of `ContainerWait`. */
export interface ContainerWaitParameters {
  /** The container: its ID, a beginning of the ID that no other container shares, or its name. */
  id: string;
  /**
   * The event to wait for. `not-running`, the default: the container stops, or is stopped already. `next-exit`: the container stops the next time, after a start if it is not running. `removed`: the container is deleted.
   * @defaultValue "not-running"
   */
  condition?: 'not-running' | 'next-exit' | 'removed' | undefined;
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
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/containers-(compat)/operation/ContainerWait
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
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/containers-(compat)/operation/ContainerWait
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
  /**
   * True deletes a legacy link instead of a container. `id` is then the linking container and the alias: `web/db`.
   * @defaultValue false
   */
  link?: boolean | undefined;
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
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/containers-(compat)/operation/ContainerDelete
   */
  ContainerDelete(parameters: ContainerDeleteParameters, options?: CallOptions<'data'>): Promise<void>;
}

export type ContainerDeleteShape = Shape<'nothing', ContainerDeleteParameters, void>;

/** The parameters of `ContainerArchive`. */
export interface ContainerArchiveParameters {
  /** The container: its ID, a beginning of the ID that no other container shares, or its name. */
  id: string;
  /** The file or folder, from the root of the container: `/etc/hosts`. A folder comes with everything in it. */
  path: string;
}

export interface ContainerArchiveOperation {
  /**
   * Streams one file or folder from a container as a tar. The names of its entries begin with the last part of `path`. A symlink is packed as a link. A missing path is a 404.
   *
   * `as: 'data'` gives one buffer, read to the end.
   *
   * `GET /containers/{id}/archive`
   * @throws {EngineError} 400: the path is empty; 404: no such container, or no such path in it.
   * @example
   * ```ts
   * import { createWriteStream } from 'node:fs';
   * import { pipeline } from 'node:stream/promises';
   *
   * // The answer is a tar, even for a single file.
   * const path = '/etc/hosts';
   * const tar = await engine.containers.ContainerArchive({ id: 'web', path });
   * await pipeline(tar, createWriteStream('hosts.tar'));
   * ```
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/containers-(compat)/operation/ContainerArchive
   */
  ContainerArchive<Form extends 'data' | 'stream'>(parameters: ContainerArchiveParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, Buffer>>;
  /**
   * Streams one file or folder from a container as a tar. The names of its entries begin with the last part of `path`. A symlink is packed as a link. A missing path is a 404.
   *
   * `as: 'data'` gives one buffer, read to the end.
   *
   * `GET /containers/{id}/archive`
   * @throws {EngineError} 400: the path is empty; 404: no such container, or no such path in it.
   * @example
   * ```ts
   * import { createWriteStream } from 'node:fs';
   * import { pipeline } from 'node:stream/promises';
   *
   * // The answer is a tar, even for a single file.
   * const path = '/etc/hosts';
   * const tar = await engine.containers.ContainerArchive({ id: 'web', path });
   * await pipeline(tar, createWriteStream('hosts.tar'));
   * ```
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/containers-(compat)/operation/ContainerArchive
   */
  ContainerArchive(parameters: ContainerArchiveParameters, options?: CallOptions<'stream'>): Promise<Readable>;
}

export type ContainerArchiveShape = Shape<'bytes', ContainerArchiveParameters, Buffer>;

/** The parameters of `PutContainerArchive`. */
export interface PutContainerArchiveParameters {
  /** The container: its ID, a beginning of the ID that no other container shares, or its name. */
  id: string;
  /** The directory in the container into which the tar is unpacked. The engine makes the directory if there is none. */
  path: string;
  /** True fails if a file of the tar would replace a folder, or a folder a file. By default the entry of the tar replaces the existing one. */
  noOverwriteDirNonDir?: boolean | string | undefined;
  /** True makes the user of the container (`Config.User`) the owner of the unpacked files. By default they keep the owners that the tar names. */
  copyUIDGID?: boolean | string | undefined;
  /** The tar to unpack, plain or compressed by gzip, bzip2 or xz: a Buffer, a stream, a Blob or an iterable of chunks. */
  inputStream: Body;
}

export interface PutContainerArchiveOperation {
  /**
   * Unpacks a tar into a folder of a container, running or not. Files in the tar replace existing ones. `path` has to be an existing folder: a missing one is a 404.
   *
   * `PUT /containers/{id}/archive`
   * @throws {EngineError} 400: the path is empty or no folder, or the file system there is read-only; 403: the file system is read-only; engines mostly answer 400 or 500 instead; 404: no such container, or no such path in it.
   * @example
   * ```ts
   * import { createReadStream } from 'node:fs';
   *
   * // The engine unpacks a tar, compressed or not, into a folder that exists.
   * await engine.containers.PutContainerArchive({
   *   id: 'web',
   *   path: '/usr/share/nginx/html',
   *   inputStream: createReadStream('site.tar.gz'),
   * });
   * ```
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/containers-(compat)/operation/PutContainerArchive
   */
  PutContainerArchive(parameters: PutContainerArchiveParameters, options?: CallOptions<'data'>): Promise<void>;
}

export type PutContainerArchiveShape = Shape<'nothing', PutContainerArchiveParameters, void>;

/** The parameters of `ContainerPrune`. */
export interface ContainerPruneParameters {
  /** Limits the deletion to stopped containers that match every key. Without filters the engine deletes all stopped containers. */
  filters?: ContainerPruneFilters | string | undefined;
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
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/containers-(compat)/operation/ContainerPrune
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
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/containers-(compat)/operation/ContainerPrune
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
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/images-(compat)/operation/ImageList
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
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/images-(compat)/operation/ImageList
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
  /** Lines for `/etc/hosts` in the steps, each as `name:address`, such as `db:10.0.0.5`. The address `host-gateway` means the host of the engine. */
  extrahosts?: string | Array<string> | undefined;
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
  /** The platform to build for, as `os/arch/variant`: `linux/arm64`, `linux/arm/v7`. Empty means the engine's platform. `RUN` steps for another CPU need an emulator on the host. */
  platform?: string | undefined;
  /** The stage to stop at, by its name (`FROM ... AS name`) or its number from 0. Empty builds the last stage. */
  target?: string | undefined;
  /** The place for the result: one entry at most. Left out, the image goes to the engine's store. BuildKit only. */
  outputs?: Array<ImageBuildOutput> | string | undefined;
  /**
   * The builder: `1` is the classic one, the default; `2` is BuildKit, which `RUN --mount`, secrets and cross builds need. BuildKit reports progress as a binary trace instead of text.
   * @defaultValue "1"
   */
  version?: '1' | '2' | undefined;
  /** Limits of the processes in the steps, such as `{ Name: 'nproc', Soft: 64, Hard: 128 }`. */
  ulimits?: Array<ImageBuildUlimit> | string | undefined;
  /** The cgroup below which the steps run, for example `/builds`. Linux only, and classic builder only. */
  cgroupparent?: string | undefined;
  /** The isolation of the steps on Windows: `process` shares the host's kernel, `hyperv` is a small virtual machine, `default` is the engine's setting. An engine on Linux takes `default` only. */
  isolation?: 'default' | 'process' | 'hyperv' | undefined;
  /** Security options of the steps. Windows only, for a credential spec; an engine on Linux answers 400 to any value. */
  securityopt?: Array<string> | string | undefined;
  /** The ID of a session (see `Session`), from which BuildKit gets files, secrets, SSH agents and credentials. The classic builder does not use sessions. */
  session?: string | undefined;
  /** An ID of the caller's choice by which BuildKit knows the build, so that it can be cancelled by `POST /build/cancel`. */
  buildid?: string | undefined;
}

export interface ImageBuildOperation {
  /**
   * Builds an image from a tar of the build context and streams the progress. Closing the connection cancels the build. A failed step ends the stream with an error record, although the status is 200.
   *
   * `as: 'data'` gives a list, read to the end. `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /build`
   * @throws {EngineError} 400: a parameter is not valid, or the Dockerfile has a syntax error.
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
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/images-(compat)/operation/ImageBuild
   */
  ImageBuild<Form extends 'data' | 'stream'>(parameters: ImageBuildParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, Array<BuildInfo>>>;
  /**
   * Builds an image from a tar of the build context and streams the progress. Closing the connection cancels the build. A failed step ends the stream with an error record, although the status is 200.
   *
   * `as: 'data'` gives a list, read to the end. `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /build`
   * @throws {EngineError} 400: a parameter is not valid, or the Dockerfile has a syntax error.
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
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/images-(compat)/operation/ImageBuild
   */
  ImageBuild(parameters?: ImageBuildParameters, options?: CallOptions): Promise<Records<BuildInfo>>;
}

export type ImageBuildShape = Shape<'records', ImageBuildParameters, BuildInfo>;

/** The parameters of `ImageCreate`. */
export interface ImageCreateParameters {
  /** The image to pull: `alpine`, `alpine:3.20`, `alpine@sha256:...` or `registry.example.com/team/app`; a name without a host means Docker Hub. Without a tag here and without `tag`, the tag is `latest`. */
  fromImage?: string | undefined;
  /** The source of the root file system to import: `-` is the body of the request, anything else a URL that the engine fetches (`http://` if no scheme is given). Only without `fromImage`. */
  fromSrc?: string | undefined;
  /** The name of an imported image, with or without a tag: `me/base:1`. Left out, the image has an ID only. A pull ignores `repo`. */
  repo?: string | undefined;
  /** The tag or digest to pull, instead of a tag in `fromImage`. For an import, this is the tag for `repo`. By default it is `latest`. */
  tag?: string | undefined;
  /** The comment in the history of an imported image; `Imported from ...` by default. */
  message?: string | undefined;
  /** The tar of the root file system to import, with `fromSrc` set to `-`. It may be compressed. */
  inputImage?: Body | undefined;
  /** Credentials for the registry that the image comes from. A public image needs none. */
  'X-Registry-Auth'?: RegistryAuth | string | undefined;
  /** Dockerfile instructions for the configuration of an imported image, one per value: `CMD ["/app"]`, `ENV A=1`. Only instructions that set configuration are allowed, so not `RUN` and `COPY`. A pull ignores them. */
  changes?: Array<string> | string | undefined;
  /** `os/arch/variant`, such as `linux/arm64`. A pull fetches the variant of the image for that platform; an import is marked with it. Empty means the engine's platform. */
  platform?: string | undefined;
}

export interface ImageCreateOperation {
  /**
   * Pulls an image (`fromImage`) or imports a root file system (`fromSrc`), and streams the progress. Without a tag, the tag is `latest`. An error can come as a record in the stream, although the status is 200.
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
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/images-(compat)/operation/ImageCreate
   */
  ImageCreate<Form extends 'data' | 'stream'>(parameters: ImageCreateParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, Array<CreateImageInfo>>>;
  /**
   * Pulls an image (`fromImage`) or imports a root file system (`fromSrc`), and streams the progress. Without a tag, the tag is `latest`. An error can come as a record in the stream, although the status is 200.
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
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/images-(compat)/operation/ImageCreate
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
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/images-(compat)/operation/ImageInspect
   */
  ImageInspect<Form extends 'data' | 'stream'>(parameters: ImageInspectParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, ImageInspect>>;
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
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/images-(compat)/operation/ImageInspect
   */
  ImageInspect(parameters: ImageInspectParameters, options?: CallOptions<'data'>): Promise<ImageInspect>;
}

export type ImageInspectShape = Shape<'value', ImageInspectParameters, ImageInspect>;

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
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/images-(compat)/operation/ImageHistory
   */
  ImageHistory<Form extends 'data' | 'stream'>(parameters: ImageHistoryParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, Array<ImageHistoryResponseItem>>>;
  /**
   * Lists the steps that made an image, newest first. Most steps have no image of their own; their `Id` is `<missing>`.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /images/{name}/history`
   * @throws {EngineError} 400: the name or the platform is not valid; 404: no such image in the store, or not for that platform.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/images-(compat)/operation/ImageHistory
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
  'X-Registry-Auth'?: RegistryAuth | string | undefined;
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
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/images-(compat)/operation/ImagePush
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
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/images-(compat)/operation/ImagePush
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
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/images-(compat)/operation/ImageTag
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
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/images-(compat)/operation/ImageDelete
   */
  ImageDelete<Form extends 'data' | 'stream'>(parameters: ImageDeleteParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, Array<ImageDeleteResponseItem>>>;
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
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/images-(compat)/operation/ImageDelete
   */
  ImageDelete(parameters: ImageDeleteParameters, options?: CallOptions<'data'>): Promise<Array<ImageDeleteResponseItem>>;
}

export type ImageDeleteShape = Shape<'value', ImageDeleteParameters, Array<ImageDeleteResponseItem>>;

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
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/images-(compat)/operation/ImageSearch
   */
  ImageSearch<Form extends 'data' | 'stream'>(parameters: ImageSearchParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, Array<ImageSearchResponseItem>>>;
  /**
   * Searches Docker Hub for repositories. The engine needs access to the internet, and returns at most 25 results unless `limit` is given.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /images/search`
   * @throws {EngineError} 400: `limit` is outside 1 to 100, or a filter is not valid.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/images-(compat)/operation/ImageSearch
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
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/images-(compat)/operation/ImagePrune
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
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/images-(compat)/operation/ImagePrune
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
   * @throws {EngineError} 401: the registry refuses the user name or the password.
   * @example
   * ```ts
   * // Asks the registry if the password is right. The engine does not keep it.
   * const answer = await engine.auth.SystemAuth({
   *   authConfig: { serveraddress: registry, username, password },
   * });
   * console.log(answer?.Status);
   * ```
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/system-(compat)/operation/SystemAuth
   */
  SystemAuth<Form extends 'data' | 'stream'>(parameters: SystemAuthParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, AuthResponse | undefined>>;
  /**
   * Checks credentials against a registry, and returns an identity token if the registry issues one. The engine stores nothing: send the credentials or the token again with each pull and push.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /auth`
   * @throws {EngineError} 401: the registry refuses the user name or the password.
   * @example
   * ```ts
   * // Asks the registry if the password is right. The engine does not keep it.
   * const answer = await engine.auth.SystemAuth({
   *   authConfig: { serveraddress: registry, username, password },
   * });
   * console.log(answer?.Status);
   * ```
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/system-(compat)/operation/SystemAuth
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
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/system-(compat)/operation/SystemInfo
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
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/system-(compat)/operation/SystemInfo
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
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/system-(compat)/operation/SystemVersion
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
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/system-(compat)/operation/SystemVersion
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
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/system-(compat)/operation/SystemPing
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
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/system-(compat)/operation/SystemPing
   */
  SystemPing(parameters?: NoParameters, options?: CallOptions<'data'>): Promise<string>;
}

export type SystemPingShape = Shape<'text', NoParameters, string>;

/** The parameters of `ImageCommit`. */
export interface ImageCommitParameters {
  /** The configuration of the image. Without a body, the image gets the container's configuration. With a body, the container's settings are used for most fields that the body leaves out. */
  containerConfig?: ImageCommitRequest | undefined;
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
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/containers-(compat)/operation/ImageCommit
   */
  ImageCommit<Form extends 'data' | 'stream'>(parameters: ImageCommitParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, IdResponse>>;
  /**
   * Creates an image from the file system of a container. The container is paused meanwhile, unless `pause` is `false`. The image has no content of volumes.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /commit`
   * @throws {EngineError} 400: the name for the image, or an instruction of `changes`, is not valid; 404: no such container.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/containers-(compat)/operation/ImageCommit
   */
  ImageCommit(parameters?: ImageCommitParameters, options?: CallOptions<'data'>): Promise<IdResponse>;
}

export type ImageCommitShape = Shape<'value', ImageCommitParameters, IdResponse>;

/** The parameters of `SystemEvents`. */
export interface SystemEventsParameters {
  /** Sends past events too, from this time on: Unix seconds. Left out, the events of the first moments after the answer may be missing. */
  since?: number | string | undefined;
  /** Ends the stream at this time: Unix seconds. If the time is past, the stream may end without an event. */
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
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/system-(compat)/operation/SystemEvents
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
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/system-(compat)/operation/SystemEvents
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
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/system-(compat)/operation/SystemDataUsage
   */
  SystemDataUsage<Form extends 'data' | 'stream'>(parameters: NoParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, SystemDataUsageResponse>>;
  /**
   * Adds up the disk space used by images, containers, volumes and build cache. The engine walks the disk, which can take long; with `type`, newer engines measure only some kinds of objects.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /system/df`
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/system-(compat)/operation/SystemDataUsage
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
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/images-(compat)/operation/ImageGet
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
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/images-(compat)/operation/ImageGet
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
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/images-(compat)/operation/ImageGetAll
   */
  ImageGetAll<Form extends 'data' | 'stream'>(parameters: ImageGetAllParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, Buffer>>;
  /**
   * Streams several images as one tar that `ImageLoad` reads. Layers that images share are in the tar once. An unknown name makes the whole call fail.
   *
   * `as: 'data'` gives one buffer, read to the end.
   *
   * `GET /images/get`
   * @throws {EngineError} 400: a platform is not valid, or a name; most engines answer 500 to a wrong name; 404: one of the images is not in the store.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/images-(compat)/operation/ImageGetAll
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
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/images-(compat)/operation/ImageLoad
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
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/images-(compat)/operation/ImageLoad
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
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/exec-(compat)/operation/ContainerExec
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
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/exec-(compat)/operation/ContainerExec
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
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/exec-(compat)/operation/ExecStart
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
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/exec-(compat)/operation/ExecStart
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
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/exec-(compat)/operation/ExecResize
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
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/exec-(compat)/operation/ExecInspect
   */
  ExecInspect<Form extends 'data' | 'stream'>(parameters: ExecInspectParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, ExecInspectResponse>>;
  /**
   * Returns the state of a command that `ContainerExec` has prepared. `ExitCode` is `null` until the command has ended. The engine forgets a command some minutes after its end, or when the container is deleted.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /exec/{id}/json`
   * @throws {EngineError} 404: no such command, or the engine has forgotten it.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/exec-(compat)/operation/ExecInspect
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
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/volumes-(compat)/operation/VolumeList
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
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/volumes-(compat)/operation/VolumeList
   */
  VolumeList(parameters?: VolumeListParameters, options?: CallOptions<'data'>): Promise<VolumeListResponse>;
}

export type VolumeListShape = Shape<'value', VolumeListParameters, VolumeListResponse>;

/** The parameters of `VolumeCreate`. */
export interface VolumeCreateParameters {
  /** The new volume. `{}` creates an anonymous one of the driver `local`. */
  volumeConfig: VolumeCreateOptions;
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
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/volumes-(compat)/operation/VolumeCreate
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
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/volumes-(compat)/operation/VolumeCreate
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
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/volumes-(compat)/operation/VolumeInspect
   */
  VolumeInspect<Form extends 'data' | 'stream'>(parameters: VolumeInspectParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, Volume>>;
  /**
   * Returns the driver, mount point, labels and options of one volume. The size is not included: use `SystemDataUsage`.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /volumes/{name}`
   * @throws {EngineError} 404: no such volume.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/volumes-(compat)/operation/VolumeInspect
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
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/volumes-(compat)/operation/VolumeDelete
   */
  VolumeDelete(parameters: VolumeDeleteParameters, options?: CallOptions<'data'>): Promise<void>;
}

export type VolumeDeleteShape = Shape<'nothing', VolumeDeleteParameters, void>;

/** The parameters of `VolumePrune`. */
export interface VolumePruneParameters {
  /** Only volumes that match all keys are deleted. Without filters, every unused local volume is deleted, but newer API versions keep named ones. */
  filters?: VolumePruneFilters | string | undefined;
}

export interface VolumePruneOperation {
  /**
   * Deletes the local volumes that no container uses, and their data. Newer API versions keep named volumes unless the filter `all` is set; older ones delete them too. Volumes created with driver options always stay.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /volumes/prune`
   * @throws {EngineError} 400: a filter is unknown, or a value is not valid; 409: another prune of volumes is running.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/volumes-(compat)/operation/VolumePrune
   */
  VolumePrune<Form extends 'data' | 'stream'>(parameters: VolumePruneParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, VolumePruneResponse>>;
  /**
   * Deletes the local volumes that no container uses, and their data. Newer API versions keep named volumes unless the filter `all` is set; older ones delete them too. Volumes created with driver options always stay.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /volumes/prune`
   * @throws {EngineError} 400: a filter is unknown, or a value is not valid; 409: another prune of volumes is running.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/volumes-(compat)/operation/VolumePrune
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
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/networks-(compat)/operation/NetworkList
   */
  NetworkList<Form extends 'data' | 'stream'>(parameters: NetworkListParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, Array<Network>>>;
  /**
   * Lists networks and their settings. To see the attached containers, use `NetworkInspect`.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /networks`
   * @throws {EngineError} 400: a filter or its value is unknown.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/networks-(compat)/operation/NetworkList
   */
  NetworkList(parameters?: NetworkListParameters, options?: CallOptions<'data'>): Promise<Array<Network>>;
}

export type NetworkListShape = Shape<'value', NetworkListParameters, Array<Network>>;

/** The parameters of `NetworkInspect`. */
export interface NetworkInspectParameters {
  /** The ID of the network, its name, or a beginning of the ID. A whole ID takes precedence over a name, and a name over a part of an ID. */
  id: string;
  /**
   * True: the answer for a swarm network has `Services`, with their tasks on all nodes. Default: false.
   * @defaultValue false
   */
  verbose?: boolean | undefined;
  /** The scope of the network: `local`, `swarm` or `global`. Useful if a local network and a swarm network have the same name. Left out, networks of every scope are considered. */
  scope?: string | undefined;
}

export interface NetworkInspectOperation {
  /**
   * Returns the settings of a network and the running containers attached to it on this host. With `verbose`, the answer for a swarm network has its services and tasks too.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /networks/{id}`
   * @throws {EngineError} 400: several networks share this beginning of an ID; 404: no such network.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/networks-(compat)/operation/NetworkInspect
   */
  NetworkInspect<Form extends 'data' | 'stream'>(parameters: NetworkInspectParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, Network>>;
  /**
   * Returns the settings of a network and the running containers attached to it on this host. With `verbose`, the answer for a swarm network has its services and tasks too.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /networks/{id}`
   * @throws {EngineError} 400: several networks share this beginning of an ID; 404: no such network.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/networks-(compat)/operation/NetworkInspect
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
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/networks-(compat)/operation/NetworkDelete
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
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/networks-(compat)/operation/NetworkCreate
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
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/networks-(compat)/operation/NetworkCreate
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
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/networks-(compat)/operation/NetworkConnect
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
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/networks-(compat)/operation/NetworkDisconnect
   */
  NetworkDisconnect(parameters: NetworkDisconnectParameters, options?: CallOptions<'data'>): Promise<void>;
}

export type NetworkDisconnectShape = Shape<'nothing', NetworkDisconnectParameters, void>;

/** The parameters of `NetworkPrune`. */
export interface NetworkPruneParameters {
  /** Only networks that match all keys are deleted. Without filters, every unused network is deleted. */
  filters?: NetworkPruneFilters | string | undefined;
}

export interface NetworkPruneOperation {
  /**
   * Deletes networks that no running container uses, even if stopped containers are attached to them. The engine's own networks and config-only networks stay. `NetworksDeleted` is `null` if there was nothing to delete.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /networks/prune`
   * @throws {EngineError} 400: a filter is unknown, or `until` cannot be read; 409: another prune of networks is running.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/networks-(compat)/operation/NetworkPrune
   */
  NetworkPrune<Form extends 'data' | 'stream'>(parameters: NetworkPruneParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, NetworkPruneResponse>>;
  /**
   * Deletes networks that no running container uses, even if stopped containers are attached to them. The engine's own networks and config-only networks stay. `NetworksDeleted` is `null` if there was nothing to delete.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /networks/prune`
   * @throws {EngineError} 400: a filter is unknown, or `until` cannot be read; 409: another prune of networks is running.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/networks-(compat)/operation/NetworkPrune
   */
  NetworkPrune(parameters?: NetworkPruneParameters, options?: CallOptions<'data'>): Promise<NetworkPruneResponse>;
}

export type NetworkPruneShape = Shape<'value', NetworkPruneParameters, NetworkPruneResponse>;

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
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/secrets-(compat)/operation/SecretList
   */
  SecretList<Form extends 'data' | 'stream'>(parameters: SecretListParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, Array<Secret>>>;
  /**
   * Lists the secrets of the swarm without their data. The engine has to be a swarm manager.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /secrets`
   * @throws {EngineError} 400: the filters have a key that the engine does not know; 503: the engine is no swarm manager, or its swarm is locked.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/secrets-(compat)/operation/SecretList
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
   * @throws {EngineError} 400: the name is not allowed, or the data is empty, too long or not base64; 409: another secret has this name; 503: the engine is no swarm manager, or its swarm is locked.
   * @example
   * ```ts
   * // The data are base64. Only the tasks of services can read them.
   * const Data = Buffer.from('open sesame').toString('base64');
   * await engine.secrets.SecretCreate({ body: { Name: 'db-password', Data } });
   * ```
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/secrets-(compat)/operation/SecretCreate
   */
  SecretCreate<Form extends 'data' | 'stream'>(parameters: SecretCreateParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, SecretCreateResponse>>;
  /**
   * Stores a secret, its `Data` encoded as base64, and answers its ID. A name in use is a 409, and the data can never be read back.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /secrets/create`
   * @throws {EngineError} 400: the name is not allowed, or the data is empty, too long or not base64; 409: another secret has this name; 503: the engine is no swarm manager, or its swarm is locked.
   * @example
   * ```ts
   * // The data are base64. Only the tasks of services can read them.
   * const Data = Buffer.from('open sesame').toString('base64');
   * await engine.secrets.SecretCreate({ body: { Name: 'db-password', Data } });
   * ```
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/secrets-(compat)/operation/SecretCreate
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
   * @throws {EngineError} 400: several secrets share this beginning of an ID; 404: no such secret; 503: the engine is no swarm manager, or its swarm is locked.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/secrets-(compat)/operation/SecretInspect
   */
  SecretInspect<Form extends 'data' | 'stream'>(parameters: SecretInspectParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, Secret>>;
  /**
   * Answers the name, labels and version of one secret, never its data. The engine has to be a swarm manager.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /secrets/{id}`
   * @throws {EngineError} 400: several secrets share this beginning of an ID; 404: no such secret; 503: the engine is no swarm manager, or its swarm is locked.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/secrets-(compat)/operation/SecretInspect
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
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/secrets-(compat)/operation/SecretDelete
   */
  SecretDelete(parameters: SecretDeleteParameters, options?: CallOptions<'data'>): Promise<void>;
}

export type SecretDeleteShape = Shape<'nothing', SecretDeleteParameters, void>;

/** The parameters of `ImageBuildLibpod`. */
export interface ImageBuildLibpodParameters {
  /**
   * Path of the build file within the context, or a JSON array of several. By default the engine takes `Containerfile`, or else `Dockerfile`. With `remote` it has no effect.
   * @defaultValue "Dockerfile"
   */
  dockerfile?: string | undefined;
  /**
   * Name for the image, as `name:tag`; without a tag it is `latest`. Several values give several names. Without any, the image has only an ID.
   * @defaultValue "latest"
   */
  t?: string | Array<string> | undefined;
  /** Further lines for `/etc/hosts` during the build: a JSON array of texts such as `name:10.0.0.1`. */
  extrahosts?: string | undefined;
  /** Build context that the engine fetches itself: the URL of a Git repository or of a tar. */
  remote?: string | undefined;
  /**
   * True leaves out the output of the steps, unless the build fails.
   * @defaultValue false
   */
  q?: boolean | undefined;
  /**
   * True runs every step anew and takes no layer from earlier builds.
   * @defaultValue false
   */
  nocache?: boolean | undefined;
  /** Repositories in a registry to look in for cached layers: a JSON array of names without a tag. It works only with `layers`. */
  cachefrom?: string | undefined;
  /**
   * No effect in this API. The engine downloads a base image only if it lacks it.
   * @defaultValue false
   */
  pull?: boolean | undefined;
  /**
   * False keeps the containers of the steps after a build that succeeds. By default they are removed.
   * @defaultValue true
   */
  rm?: boolean | undefined;
  /**
   * True removes the containers of the steps even if the build fails.
   * @defaultValue false
   */
  forcerm?: boolean | undefined;
  /** Limit of memory for the containers of the build, in bytes. 0 means no limit. */
  memory?: number | undefined;
  /** Limit of memory and swap together, in bytes; -1 means swap without limit. It goes with `memory`. */
  memswap?: number | undefined;
  /** Weight of the build against other containers when CPU time is short. 0 means the default of the kernel. */
  cpushares?: number | undefined;
  /** CPUs that the build may use, as a list or a range: `0-3` or `0,1`. Empty means all. */
  cpusetcpus?: string | undefined;
  /** Length of one period of the CPU scheduler, in microseconds. It goes with `cpuquota`. */
  cpuperiod?: number | undefined;
  /** CPU time that the build may use in each `cpuperiod`, in microseconds. 0 means no limit. */
  cpuquota?: number | undefined;
  /** Values for the `ARG` instructions: a JSON object of texts, such as `{"VERSION":"2"}`. They can stay visible in the image's history, so they are no place for secrets. */
  buildargs?: { [key: string]: string } | string | undefined;
  /**
   * Size of `/dev/shm` in the containers of the build, in bytes; 64 MiB by default.
   * @defaultValue 67108864
   */
  shmsize?: number | undefined;
  /**
   * True merges the new layers into one. Layers of the base image stay as they are.
   * @defaultValue false
   */
  squash?: boolean | undefined;
  /** Labels for the new image: a JSON object of texts, or a JSON array of `key=value`. */
  labels?: { [key: string]: string } | string | undefined;
  /**
   * Network access of `RUN` steps: `NetworkDefault`, `NetworkDisabled` or `NetworkEnabled`. Words of Docker such as `bridge` or `none` count as the default.
   * @defaultValue "bridge"
   */
  networkmode?: string | undefined;
  /** Platform to build for, as `os/arch` or `os/arch/variant`, such as `linux/arm64`. Several values, or one with commas, build for several. By default it is that of the engine. */
  platform?: string | undefined;
  /** Name of the stage at which the build ends. By default it is the last stage. */
  target?: string | undefined;
  /** No effect: the result of the build is always an image in the engine's store. */
  outputs?: string | undefined;
  /** True passes the proxy variables of the engine, such as `HTTP_PROXY`, to the `RUN` steps. They do not stay in the image. */
  httpproxy?: boolean | undefined;
  /** The build context as a tar archive. `buildContext` of `fairlead/build-context` makes one. */
  inputStream?: Body | undefined;
  /** Capabilities that `RUN` steps have besides the usual ones, such as `CAP_NET_ADMIN`. */
  addcaps?: Array<string> | string | undefined;
  /** Annotations for the image, each as `key=value`. Images in Docker's format have none. */
  annotations?: Array<string> | string | undefined;
  /** Devices of the engine's host for the `RUN` steps, each as `host-path:path:permissions`, such as `/dev/fuse`. */
  devices?: Array<string> | string | undefined;
  /** Options for `/etc/resolv.conf` during `RUN` steps, such as `ndots:1`. */
  dnsoptions?: Array<string> | string | undefined;
  /** Search domains for `/etc/resolv.conf` during `RUN` steps. */
  dnssearch?: Array<string> | string | undefined;
  /** Name servers for `/etc/resolv.conf` during `RUN` steps, in place of those of the host. */
  dnsservers?: Array<string> | string | undefined;
  /** Capabilities that `RUN` steps do not have, such as `CAP_CHOWN`. */
  dropcaps?: Array<string> | string | undefined;
  /** Patterns of files in the context that `COPY` and `ADD` leave out, in place of those of `.containerignore` and `.dockerignore`. */
  excludes?: Array<string> | string | undefined;
  /** SELinux labels of the containers of the build, such as `type:spc_t`, or `disable` for none. */
  labelopts?: Array<string> | string | undefined;
  /** Limits for the processes of `RUN` steps, each as `type=soft:hard`, such as `nofile=1024:2048`. */
  ulimits?: Array<string> | string | undefined;
  /** AppArmor profile of the containers of the build. */
  apparmor?: string | undefined;
  /** Image in place of that of the first `FROM` in the build file. */
  from?: string | undefined;
  /** Way to run the `RUN` steps: `oci`, by a runtime for containers; `rootless`, the same for users who are not root; or `chroot`. By default the engine's configuration decides. */
  isolation?: string | undefined;
  /** Media type of the manifest. `application/vnd.oci.image.manifest.v1+json` is OCI's format, and the default; `application/vnd.docker.distribution.manifest.v2+json` is Docker's, which has room for `HEALTHCHECK` and `SHELL`. */
  outputformat?: string | undefined;
  /** When to download base images: `missing`, if the engine lacks them, which is the default; `always`; `newer`, if the registry has another one; or `never`. */
  pullpolicy?: string | undefined;
  /** Path of a seccomp profile on the engine's host, or `unconfined` for none. */
  seccomp?: string | undefined;
  /** Namespaces of the `RUN` steps. By default the steps share the network of the host. With `[{ Name: 'network' }]` they have one of their own, which has no connection if `networkmode` is `NetworkDisabled`. */
  nsoptions?: Array<BuildNamespace> | string | undefined;
  /** True passes over instructions that the engine does not know. By default they end the build. */
  ignore?: boolean | undefined;
  /** True reports for each step what CPU time and memory took. */
  rusage?: boolean | undefined;
  /** Number of stages to build at the same time. The engine takes 1 if it is absent; 0 means no limit. */
  jobs?: number | undefined;
  /** True keeps a layer for each step, so that later builds can reuse it. In this API the engine takes `false` if it is absent, and so caches nothing. */
  layers?: boolean | undefined;
  /** Time for the image, its new history entries and all files in new layers, in Unix seconds. It cannot go with `sourcedateepoch`. */
  timestamp?: number | undefined;
  /** Name of a manifest list that the image joins. The engine makes the list if there is none. */
  manifest?: string | undefined;
}

export interface ImageBuildLibpodOperation {
  /**
   * Builds an image from a build context that is sent as the body.
   *
   * `as: 'data'` gives a list, read to the end. `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /libpod/build`
   * @throws {EngineError} 400: a parameter is wrong.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/images/operation/ImageBuildLibpod
   */
  ImageBuildLibpod<Form extends 'data' | 'stream'>(parameters: ImageBuildLibpodParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, Array<ImageBuildLibpodResponse>>>;
  /**
   * Builds an image from a build context that is sent as the body.
   *
   * `as: 'data'` gives a list, read to the end. `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /libpod/build`
   * @throws {EngineError} 400: a parameter is wrong.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/images/operation/ImageBuildLibpod
   */
  ImageBuildLibpod(parameters?: ImageBuildLibpodParameters, options?: CallOptions): Promise<Records<ImageBuildLibpodResponse>>;
}

export type ImageBuildLibpodShape = Shape<'records', ImageBuildLibpodParameters, ImageBuildLibpodResponse>;

/** The parameters of `ImageCommitLibpod`. */
export interface ImageCommitLibpodParameters {
  /** Name or ID of the container that becomes an image. Required. */
  container: string;
  /** Name for the image, without a tag. Without it the image has only an ID. */
  repo?: string | undefined;
  /** Tag for the image; `latest` by default. It goes with `repo`. */
  tag?: string | undefined;
  /** Message for the image's history. It works only with `format` `docker`; with `oci` it is an error. */
  comment?: string | undefined;
  /** Author to record in the image, such as `Ann <ann@example.org>`. */
  author?: string | undefined;
  /** True stops the processes of the container for the time of the commit. In this API the engine takes `false` if it is absent. */
  pause?: boolean | undefined;
  /** Instructions that change the image's configuration, each as in a Dockerfile: `CMD=/bin/sh` or `ENV A=b`. */
  changes?: Array<string> | string | undefined;
  /** Format of the image: `oci`, the default, or `docker`. */
  format?: string | undefined;
}

export interface ImageCommitLibpodOperation {
  /**
   * Makes an image of a container.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /libpod/commit`
   * @throws {EngineError} 404: no such container.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/containers/operation/ImageCommitLibpod
   */
  ImageCommitLibpod<Form extends 'data' | 'stream'>(parameters: ImageCommitLibpodParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, ImageCommitLibpodResponse>>;
  /**
   * Makes an image of a container.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /libpod/commit`
   * @throws {EngineError} 404: no such container.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/containers/operation/ImageCommitLibpod
   */
  ImageCommitLibpod(parameters: ImageCommitLibpodParameters, options?: CallOptions<'data'>): Promise<ImageCommitLibpodResponse>;
}

export type ImageCommitLibpodShape = Shape<'value', ImageCommitLibpodParameters, ImageCommitLibpodResponse>;

/** The parameters of `ContainerDeleteLibpod`. */
export interface ContainerDeleteLibpodParameters {
  /** Name or ID of the container; a unique beginning of the ID is enough. */
  name: string;
  /** True stops a container that runs or is paused, and then removes it. By default that is an error. */
  force?: boolean | undefined;
  /** True removes the anonymous volumes of the container too, with their data. By default they stay. */
  volumes?: boolean | undefined;
  /** True makes it no error if the container does not exist. */
  ignore?: boolean | undefined;
}

export interface ContainerDeleteLibpodOperation {
  /**
   * Removes a container.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `DELETE /libpod/containers/{name}`
   * @throws {EngineError} 400: a parameter is wrong; 404: no such container; 409: the state of the container does not allow its removal.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/containers/operation/ContainerDeleteLibpod
   */
  ContainerDeleteLibpod<Form extends 'data' | 'stream'>(parameters: ContainerDeleteLibpodParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, unknown | undefined>>;
  /**
   * Removes a container.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `DELETE /libpod/containers/{name}`
   * @throws {EngineError} 400: a parameter is wrong; 404: no such container; 409: the state of the container does not allow its removal.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/containers/operation/ContainerDeleteLibpod
   */
  ContainerDeleteLibpod(parameters: ContainerDeleteLibpodParameters, options?: CallOptions<'data'>): Promise<unknown | undefined>;
}

export type ContainerDeleteLibpodShape = Shape<'value', ContainerDeleteLibpodParameters, unknown | undefined>;

/** The parameters of `ContainerArchiveLibpod`. */
export interface ContainerArchiveLibpodParameters {
  /** Name or ID of the container; a unique beginning of the ID is enough. */
  name: string;
  /** Path in the container of the file or directory to copy. Required. */
  path: string;
}

export interface ContainerArchiveLibpodOperation {
  /**
   * Reads a file or a folder of a container as a tar archive.
   *
   * `as: 'data'` gives one buffer, read to the end.
   *
   * `GET /libpod/containers/{name}/archive`
   * @throws {EngineError} 400: a parameter is wrong; 404: no such container, or no such path in it.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/containers-(compat)/operation/ContainerArchiveLibpod
   */
  ContainerArchiveLibpod<Form extends 'data' | 'stream'>(parameters: ContainerArchiveLibpodParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, Buffer>>;
  /**
   * Reads a file or a folder of a container as a tar archive.
   *
   * `as: 'data'` gives one buffer, read to the end.
   *
   * `GET /libpod/containers/{name}/archive`
   * @throws {EngineError} 400: a parameter is wrong; 404: no such container, or no such path in it.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/containers-(compat)/operation/ContainerArchiveLibpod
   */
  ContainerArchiveLibpod(parameters: ContainerArchiveLibpodParameters, options?: CallOptions<'stream'>): Promise<Readable>;
}

export type ContainerArchiveLibpodShape = Shape<'bytes', ContainerArchiveLibpodParameters, Buffer>;

/** The parameters of `PutContainerArchiveLibpod`. */
export interface PutContainerArchiveLibpodParameters {
  /** Name or ID of the container; a unique beginning of the ID is enough. */
  name: string;
  /** Directory in the container into which the tar is unpacked. The engine makes the directory if there is none. */
  path: string;
  /**
   * No effect: the engine does not read it.
   * @defaultValue true
   */
  pause?: boolean | undefined;
  /** Tar of the files to copy, plain or compressed with gzip, bzip2 or xz. */
  request?: Body | undefined;
  /**
   * False keeps the owner that the tar names. By default the files belong to the user and group of the container's process.
   * @defaultValue true
   */
  copyUIDGID?: boolean | undefined;
  /** True makes it an error if a directory would replace a file, or a file a directory. */
  noOverwriteDirNonDir?: boolean | undefined;
}

export interface PutContainerArchiveLibpodOperation {
  /**
   * Unpacks a tar archive into a folder of a container.
   *
   * `PUT /libpod/containers/{name}/archive`
   * @throws {EngineError} 400: a parameter is wrong; 403: the root file system of the container is read-only; 404: no such container, or no such path in it.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/containers/operation/PutContainerArchiveLibpod
   */
  PutContainerArchiveLibpod(parameters: PutContainerArchiveLibpodParameters, options?: CallOptions<'data'>): Promise<void>;
}

export type PutContainerArchiveLibpodShape = Shape<'nothing', PutContainerArchiveLibpodParameters, void>;

/** The parameters of `ContainerAttachLibpod`. */
export interface ContainerAttachLibpodParameters {
  /** Name or ID of the container; a unique beginning of the ID is enough. */
  name: string;
  /** Keys that end the session while the container goes on, such as `ctrl-p,ctrl-q`. Empty switches this off. */
  detachKeys?: string | undefined;
  /** True sends the output up to now first. With `stream` the live output follows. */
  logs?: boolean | undefined;
  /**
   * False does not connect to the live streams; `logs` must be `true` then. The default is `true`.
   * @defaultValue true
   */
  stream?: boolean | undefined;
  /** False leaves out stdout. By default all three streams are connected. */
  stdout?: boolean | undefined;
  /** False leaves out stderr. By default all three streams are connected. */
  stderr?: boolean | undefined;
  /** False does not connect stdin. By default all three streams are connected. */
  stdin?: boolean | undefined;
}

export interface ContainerAttachLibpodOperation {
  /**
   * Attaches to the process of a container: to its output, and to its input if the container has one.
   *
   * `as: 'data'` gives one string, read to the end. `as: 'stream'` gives a stream of the output without its framing. `as: 'socket'` gives the raw connection, bytes both ways.
   *
   * `POST /libpod/containers/{name}/attach`
   * @throws {EngineError} 400: a parameter is wrong; 404: no such container.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/containers/operation/ContainerAttachLibpod
   */
  ContainerAttachLibpod<Form extends 'data' | 'stream' | 'socket'>(parameters: ContainerAttachLibpodParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, string>>;
  /**
   * Attaches to the process of a container: to its output, and to its input if the container has one.
   *
   * `as: 'data'` gives one string, read to the end. `as: 'stream'` gives a stream of the output without its framing. `as: 'socket'` gives the raw connection, bytes both ways.
   *
   * `POST /libpod/containers/{name}/attach`
   * @throws {EngineError} 400: a parameter is wrong; 404: no such container.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/containers/operation/ContainerAttachLibpod
   */
  ContainerAttachLibpod(parameters: ContainerAttachLibpodParameters, options?: CallOptions): Promise<HijackedConnection>;
}

export type ContainerAttachLibpodShape = Shape<'hijack', ContainerAttachLibpodParameters, string>;

/** The parameters of `ContainerChangesLibpod`. */
export interface ContainerChangesLibpodParameters {
  /** Name or ID of the container; a unique beginning of the ID is enough. */
  name: string;
}

export interface ContainerChangesLibpodOperation {
  /**
   * Lists the files that a container has added, changed or deleted since it was created.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /libpod/containers/{name}/changes`
   * @throws {EngineError} 404: no such container.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/containers/operation/ContainerChangesLibpod
   */
  ContainerChangesLibpod<Form extends 'data' | 'stream'>(parameters: ContainerChangesLibpodParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, Array<ContainerChangesLibpodResponseItem>>>;
  /**
   * Lists the files that a container has added, changed or deleted since it was created.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /libpod/containers/{name}/changes`
   * @throws {EngineError} 404: no such container.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/containers/operation/ContainerChangesLibpod
   */
  ContainerChangesLibpod(parameters: ContainerChangesLibpodParameters, options?: CallOptions<'data'>): Promise<Array<ContainerChangesLibpodResponseItem>>;
}

export type ContainerChangesLibpodShape = Shape<'value', ContainerChangesLibpodParameters, Array<ContainerChangesLibpodResponseItem>>;

/** The parameters of `ContainerCheckpointLibpod`. */
export interface ContainerCheckpointLibpodParameters {
  /** Name or ID of the container; a unique beginning of the ID is enough. */
  name: string;
  /** True keeps the log and statistics files of CRIU. By default they are removed after a success. */
  keep?: boolean | undefined;
  /** True lets the container run on. By default the checkpoint stops it. */
  leaveRunning?: boolean | undefined;
  /** True allows open TCP connections. The restore then needs the same option. By default they make the checkpoint fail. */
  tcpEstablished?: boolean | undefined;
  /** True answers with the checkpoint as an archive, for another host. By default it stays in the engine's store. */
  export?: boolean | undefined;
  /** True leaves the changes of the file system out of the archive. It works only with `export`. */
  ignoreRootFS?: boolean | undefined;
}

export interface ContainerCheckpointLibpodOperation {
  /**
   * Saves the state of the processes of a container, and stops the container.
   *
   * `as: 'data'` gives one buffer, read to the end.
   *
   * `POST /libpod/containers/{name}/checkpoint`
   * @throws {EngineError} 404: no such container.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/containers/operation/ContainerCheckpointLibpod
   */
  ContainerCheckpointLibpod<Form extends 'data' | 'stream'>(parameters: ContainerCheckpointLibpodParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, Buffer>>;
  /**
   * Saves the state of the processes of a container, and stops the container.
   *
   * `as: 'data'` gives one buffer, read to the end.
   *
   * `POST /libpod/containers/{name}/checkpoint`
   * @throws {EngineError} 404: no such container.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/containers/operation/ContainerCheckpointLibpod
   */
  ContainerCheckpointLibpod(parameters: ContainerCheckpointLibpodParameters, options?: CallOptions<'stream'>): Promise<Readable>;
}

export type ContainerCheckpointLibpodShape = Shape<'bytes', ContainerCheckpointLibpodParameters, Buffer>;

/** The parameters of `ContainerExecLibpod`. */
export interface ContainerExecLibpodParameters {
  /** Name or ID of the container; a unique beginning of the ID is enough. */
  name: string;
  /** The command and how it runs: its environment, user, terminal and streams. */
  control?: ContainerExecLibpodRequest | undefined;
}

export interface ContainerExecLibpodOperation {
  /**
   * Prepares a command in a running container. `ExecStartLibpod` starts the command.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /libpod/containers/{name}/exec`
   * @throws {EngineError} 404: no such container; 409: the container does not run, or is paused.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/exec/operation/ContainerExecLibpod
   */
  ContainerExecLibpod<Form extends 'data' | 'stream'>(parameters: ContainerExecLibpodParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, ContainerExecLibpodResponse>>;
  /**
   * Prepares a command in a running container. `ExecStartLibpod` starts the command.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /libpod/containers/{name}/exec`
   * @throws {EngineError} 404: no such container; 409: the container does not run, or is paused.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/exec/operation/ContainerExecLibpod
   */
  ContainerExecLibpod(parameters: ContainerExecLibpodParameters, options?: CallOptions<'data'>): Promise<ContainerExecLibpodResponse>;
}

export type ContainerExecLibpodShape = Shape<'value', ContainerExecLibpodParameters, ContainerExecLibpodResponse>;

/** The parameters of `ContainerExistsLibpod`. */
export interface ContainerExistsLibpodParameters {
  /** Name or ID of the container; a unique beginning of the ID is enough. */
  name: string;
  /** True knows containers of other programs in the same storage, too, such as those of a build. */
  external?: boolean | undefined;
}

export interface ContainerExistsLibpodOperation {
  /**
   * Tells if a container exists.
   *
   * `GET /libpod/containers/{name}/exists`
   * @example
   * ```ts
   * const { containers } = engine.libpod;
   * if (await containers.ContainerExistsLibpod({ name: 'web' }))
   *   await containers.ContainerStopLibpod({ name: 'web', timeout: 5 });
   * ```
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/containers/operation/ContainerExistsLibpod
   */
  ContainerExistsLibpod(parameters: ContainerExistsLibpodParameters, options?: CallOptions<'data'>): Promise<boolean>;
}

export type ContainerExistsLibpodShape = Shape<'exists', ContainerExistsLibpodParameters, boolean>;

/** The parameters of `ContainerExportLibpod`. */
export interface ContainerExportLibpodParameters {
  /** Name or ID of the container; a unique beginning of the ID is enough. */
  name: string;
}

export interface ContainerExportLibpodOperation {
  /**
   * Reads the whole file system of a container as a tar archive.
   *
   * `as: 'data'` gives one buffer, read to the end.
   *
   * `GET /libpod/containers/{name}/export`
   * @throws {EngineError} 404: no such container.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/containers/operation/ContainerExportLibpod
   */
  ContainerExportLibpod<Form extends 'data' | 'stream'>(parameters: ContainerExportLibpodParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, Buffer>>;
  /**
   * Reads the whole file system of a container as a tar archive.
   *
   * `as: 'data'` gives one buffer, read to the end.
   *
   * `GET /libpod/containers/{name}/export`
   * @throws {EngineError} 404: no such container.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/containers/operation/ContainerExportLibpod
   */
  ContainerExportLibpod(parameters: ContainerExportLibpodParameters, options?: CallOptions<'stream'>): Promise<Readable>;
}

export type ContainerExportLibpodShape = Shape<'bytes', ContainerExportLibpodParameters, Buffer>;

/** The parameters of `ContainerHealthcheckLibpod`. */
export interface ContainerHealthcheckLibpodParameters {
  /** Name or ID of the container; a unique beginning of the ID is enough. */
  name: string;
}

export interface ContainerHealthcheckLibpodOperation {
  /**
   * Runs the health check of a container once, and tells the result.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /libpod/containers/{name}/healthcheck`
   * @throws {EngineError} 404: no such container; 409: the container has no health check or does not run.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/containers/operation/ContainerHealthcheckLibpod
   */
  ContainerHealthcheckLibpod<Form extends 'data' | 'stream'>(parameters: ContainerHealthcheckLibpodParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, HealthCheckResults>>;
  /**
   * Runs the health check of a container once, and tells the result.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /libpod/containers/{name}/healthcheck`
   * @throws {EngineError} 404: no such container; 409: the container has no health check or does not run.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/containers/operation/ContainerHealthcheckLibpod
   */
  ContainerHealthcheckLibpod(parameters: ContainerHealthcheckLibpodParameters, options?: CallOptions<'data'>): Promise<HealthCheckResults>;
}

export type ContainerHealthcheckLibpodShape = Shape<'value', ContainerHealthcheckLibpodParameters, HealthCheckResults>;

/** The parameters of `ContainerInitLibpod`. */
export interface ContainerInitLibpodParameters {
  /** Name or ID of the container; a unique beginning of the ID is enough. */
  name: string;
}

export interface ContainerInitLibpodOperation {
  /**
   * Prepares a container for its start: mounts and namespaces exist then, and no process runs.
   *
   * `POST /libpod/containers/{name}/init`
   * @throws {EngineError} 404: no such container.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/containers/operation/ContainerInitLibpod
   */
  ContainerInitLibpod(parameters: ContainerInitLibpodParameters, options?: CallOptions<'data'>): Promise<void>;
}

export type ContainerInitLibpodShape = Shape<'nothing', ContainerInitLibpodParameters, void>;

/** The parameters of `ContainerInspectLibpod`. */
export interface ContainerInspectLibpodParameters {
  /** Name or ID of the container; a unique beginning of the ID is enough. */
  name: string;
  /** True fills in `SizeRw` and `SizeRootFs`, in bytes. The engine then measures files on the disk, which can take long. */
  size?: boolean | undefined;
}

export interface ContainerInspectLibpodOperation {
  /**
   * Tells all that Podman knows about a container.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /libpod/containers/{name}/json`
   * @throws {EngineError} 404: no such container.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/containers/operation/ContainerInspectLibpod
   */
  ContainerInspectLibpod<Form extends 'data' | 'stream'>(parameters: ContainerInspectLibpodParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, InspectContainerData>>;
  /**
   * Tells all that Podman knows about a container.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /libpod/containers/{name}/json`
   * @throws {EngineError} 404: no such container.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/containers/operation/ContainerInspectLibpod
   */
  ContainerInspectLibpod(parameters: ContainerInspectLibpodParameters, options?: CallOptions<'data'>): Promise<InspectContainerData>;
}

export type ContainerInspectLibpodShape = Shape<'value', ContainerInspectLibpodParameters, InspectContainerData>;

/** The parameters of `ContainerKillLibpod`. */
export interface ContainerKillLibpodParameters {
  /** Name or ID of the container; a unique beginning of the ID is enough. */
  name: string;
  /**
   * Signal to send, as a name with or without `SIG`, or as a number; `SIGKILL` by default.
   * @defaultValue "TERM"
   */
  signal?: string | undefined;
}

export interface ContainerKillLibpodOperation {
  /**
   * Sends a signal to the main process of a container.
   *
   * `POST /libpod/containers/{name}/kill`
   * @throws {EngineError} 404: no such container; 409: the container does not run.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/containers/operation/ContainerKillLibpod
   */
  ContainerKillLibpod(parameters: ContainerKillLibpodParameters, options?: CallOptions<'data'>): Promise<void>;
}

export type ContainerKillLibpodShape = Shape<'nothing', ContainerKillLibpodParameters, void>;

/** The parameters of `ContainerLogsLibpod`. */
export interface ContainerLogsLibpodParameters {
  /** Name or ID of the container; a unique beginning of the ID is enough. */
  name: string;
  /** True keeps sending new lines until the container ends. By default the answer ends after the existing lines. */
  follow?: boolean | undefined;
  /** True sends the lines of stdout. Set `stdout` or `stderr`, or both; with neither the call is a 400. */
  stdout?: boolean | undefined;
  /** True sends the lines of stderr. Set `stdout` or `stderr`, or both; with neither the call is a 400. */
  stderr?: boolean | undefined;
  /** Leaves out the lines before this time: Unix seconds, RFC 3339, or a duration back from now such as `10m`. */
  since?: string | undefined;
  /** Leaves out the lines after this time: Unix seconds, RFC 3339, or a duration such as `10m`. `0` sets no end. */
  until?: string | undefined;
  /**
   * True begins each line with its time.
   * @defaultValue false
   */
  timestamps?: boolean | undefined;
  /**
   * Number of lines to send, counted from the end, or `all`, the default.
   * @defaultValue "all"
   */
  tail?: string | undefined;
}

export interface ContainerLogsLibpodOperation {
  /**
   * Reads the output that a container has written so far, and follows it on demand.
   *
   * `as: 'data'` gives one string, read to the end. `as: 'stream'` gives a stream of the output without its framing.
   *
   * `GET /libpod/containers/{name}/logs`
   * @throws {EngineError} 400: a parameter is wrong; 404: no such container.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/containers/operation/ContainerLogsLibpod
   */
  ContainerLogsLibpod<Form extends 'data' | 'stream'>(parameters: ContainerLogsLibpodParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, string>>;
  /**
   * Reads the output that a container has written so far, and follows it on demand.
   *
   * `as: 'data'` gives one string, read to the end. `as: 'stream'` gives a stream of the output without its framing.
   *
   * `GET /libpod/containers/{name}/logs`
   * @throws {EngineError} 400: a parameter is wrong; 404: no such container.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/containers/operation/ContainerLogsLibpod
   */
  ContainerLogsLibpod(parameters: ContainerLogsLibpodParameters, options?: CallOptions): Promise<Frames>;
}

export type ContainerLogsLibpodShape = Shape<'frames', ContainerLogsLibpodParameters, string>;

/** The parameters of `ContainerMountLibpod`. */
export interface ContainerMountLibpodParameters {
  /** Name or ID of the container; a unique beginning of the ID is enough. */
  name: string;
}

export interface ContainerMountLibpodOperation {
  /**
   * Mounts the file system of a container on the machine of the engine, and tells the path.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /libpod/containers/{name}/mount`
   * @throws {EngineError} 404: no such container.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/containers/operation/ContainerMountLibpod
   */
  ContainerMountLibpod<Form extends 'data' | 'stream'>(parameters: ContainerMountLibpodParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, string>>;
  /**
   * Mounts the file system of a container on the machine of the engine, and tells the path.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /libpod/containers/{name}/mount`
   * @throws {EngineError} 404: no such container.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/containers/operation/ContainerMountLibpod
   */
  ContainerMountLibpod(parameters: ContainerMountLibpodParameters, options?: CallOptions<'data'>): Promise<string>;
}

export type ContainerMountLibpodShape = Shape<'text', ContainerMountLibpodParameters, string>;

/** The parameters of `ContainerPauseLibpod`. */
export interface ContainerPauseLibpodParameters {
  /** Name or ID of the container; a unique beginning of the ID is enough. */
  name: string;
}

export interface ContainerPauseLibpodOperation {
  /**
   * Freezes all processes of a container.
   *
   * `POST /libpod/containers/{name}/pause`
   * @throws {EngineError} 404: no such container.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/containers/operation/ContainerPauseLibpod
   */
  ContainerPauseLibpod(parameters: ContainerPauseLibpodParameters, options?: CallOptions<'data'>): Promise<void>;
}

export type ContainerPauseLibpodShape = Shape<'nothing', ContainerPauseLibpodParameters, void>;

/** The parameters of `ContainerRenameLibpod`. */
export interface ContainerRenameLibpodParameters {
  /** Name or ID of the container; a unique beginning of the ID is enough. */
  name: string;
  /** New name of the container. Required; no other container may have it. */
  newName: string;
}

export interface ContainerRenameLibpodOperation {
  /**
   * Gives a container another name.
   *
   * `POST /libpod/containers/{name}/rename`
   * @throws {EngineError} 404: no such container; 409: the name is in use.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/containers/operation/ContainerRenameLibpod
   */
  ContainerRenameLibpod(parameters: ContainerRenameLibpodParameters, options?: CallOptions<'data'>): Promise<void>;
}

export type ContainerRenameLibpodShape = Shape<'nothing', ContainerRenameLibpodParameters, void>;

/** The parameters of `ContainerResizeLibpod`. */
export interface ContainerResizeLibpodParameters {
  /** Name or ID of the container; a unique beginning of the ID is enough. */
  name: string;
  /** Height of the terminal, in rows of characters. */
  h?: number | undefined;
  /** Width of the terminal, in columns of characters. */
  w?: number | undefined;
}

export interface ContainerResizeLibpodOperation {
  /**
   * Sets the size of the terminal of a container.
   *
   * `POST /libpod/containers/{name}/resize`
   * @throws {EngineError} 404: no such container; 409: the container does not run.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/containers/operation/ContainerResizeLibpod
   */
  ContainerResizeLibpod(parameters: ContainerResizeLibpodParameters, options?: CallOptions<'data'>): Promise<void>;
}

export type ContainerResizeLibpodShape = Shape<'nothing', ContainerResizeLibpodParameters, void>;

/** The parameters of `ContainerRestartLibpod`. */
export interface ContainerRestartLibpodParameters {
  /** Name or ID of the container; a unique beginning of the ID is enough. */
  name: string;
  /** Seconds to wait for the container to end, before it is killed. The engine takes 0 if it is absent: it kills at once. */
  timeout?: number | undefined;
}

export interface ContainerRestartLibpodOperation {
  /**
   * Stops a container, and starts it again.
   *
   * `POST /libpod/containers/{name}/restart`
   * @throws {EngineError} 404: no such container.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/containers/operation/ContainerRestartLibpod
   */
  ContainerRestartLibpod(parameters: ContainerRestartLibpodParameters, options?: CallOptions<'data'>): Promise<void>;
}

export type ContainerRestartLibpodShape = Shape<'nothing', ContainerRestartLibpodParameters, void>;

/** The parameters of `ContainerRestoreLibpod`. */
export interface ContainerRestoreLibpodParameters {
  /** Name or ID of the stopped container, or of a checkpoint image. With `import` the engine does not read it. */
  name: string;
  /** Name for the restored container. It works with `import` or a checkpoint image, and not with `tcpEstablished`. */
  newName?: string | undefined;
  /** True keeps the files of the checkpoint, so that it can be restored again. By default a success removes them. */
  keep?: boolean | undefined;
  /**
   * No effect on a restore: the container always runs afterwards.
   * Removed in v4.4.0.
   */
  leaveRunning?: boolean | undefined;
  /** True restores open TCP connections. A checkpoint that has such connections needs it. */
  tcpEstablished?: boolean | undefined;
  /** True takes the checkpoint from the body, an archive that `ContainerCheckpointLibpod` has exported. */
  import?: boolean | undefined;
  /** True does not apply the changes of the file system in the archive. It works only with `import`. */
  ignoreRootFS?: boolean | undefined;
  /** True gives the container another address if it was created with a fixed IP address. */
  ignoreStaticIP?: boolean | undefined;
  /** True gives the container another MAC address if it was created with a fixed one. */
  ignoreStaticMAC?: boolean | undefined;
  /** True leaves the content of volumes in the archive aside. It works only with `import`. */
  ignoreVolumes?: boolean | undefined;
}

export interface ContainerRestoreLibpodOperation {
  /**
   * Starts the processes of a container again from a checkpoint.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /libpod/containers/{name}/restore`
   * @throws {EngineError} 404: no such container or checkpoint image.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/containers/operation/ContainerRestoreLibpod
   */
  ContainerRestoreLibpod<Form extends 'data' | 'stream'>(parameters: ContainerRestoreLibpodParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, ContainerRestoreLibpodResponse>>;
  /**
   * Starts the processes of a container again from a checkpoint.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /libpod/containers/{name}/restore`
   * @throws {EngineError} 404: no such container or checkpoint image.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/containers/operation/ContainerRestoreLibpod
   */
  ContainerRestoreLibpod(parameters: ContainerRestoreLibpodParameters, options?: CallOptions<'data'>): Promise<ContainerRestoreLibpodResponse>;
}

export type ContainerRestoreLibpodShape = Shape<'value', ContainerRestoreLibpodParameters, ContainerRestoreLibpodResponse>;

/** The parameters of `ContainerStartLibpod`. */
export interface ContainerStartLibpodParameters {
  /** Name or ID of the container; a unique beginning of the ID is enough. */
  name: string;
  /**
   * Keys that end an attached session while the container goes on; `ctrl-p,ctrl-q` by default. A key is one letter, or `ctrl-` and a letter or sign.
   * @defaultValue "ctrl-p,ctrl-q"
   */
  detachKeys?: string | undefined;
}

export interface ContainerStartLibpodOperation {
  /**
   * Starts a container.
   *
   * `POST /libpod/containers/{name}/start`
   * @throws {EngineError} 404: no such container.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/containers/operation/ContainerStartLibpod
   */
  ContainerStartLibpod(parameters: ContainerStartLibpodParameters, options?: CallOptions<'data'>): Promise<void>;
}

export type ContainerStartLibpodShape = Shape<'nothing', ContainerStartLibpodParameters, void>;

/** The parameters of `ContainerStatsLibpod`. */
export interface ContainerStatsLibpodParameters {
  /** Name or ID of the container; a unique beginning of the ID is enough. */
  name: string;
  /**
   * False sends one record only. By default new ones follow as long as the container runs.
   * @defaultValue true
   */
  stream?: boolean | undefined;
}

export interface ContainerStatsLibpodOperation {
  /**
   * Tells how much of the machine one container uses. Podman recommends `ContainersStatsAllLibpod` in its place.
   *
   * `as: 'data'` gives a list, read to the end. `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /libpod/containers/{name}/stats`
   * @throws {EngineError} 404: no such container.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/containers/operation/ContainerStatsLibpod
   */
  ContainerStatsLibpod<Form extends 'data' | 'stream'>(parameters: ContainerStatsLibpodParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, Array<ContainerStatsResponse>>>;
  /**
   * Tells how much of the machine one container uses. Podman recommends `ContainersStatsAllLibpod` in its place.
   *
   * `as: 'data'` gives a list, read to the end. `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /libpod/containers/{name}/stats`
   * @throws {EngineError} 404: no such container.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/containers/operation/ContainerStatsLibpod
   */
  ContainerStatsLibpod(parameters: ContainerStatsLibpodParameters, options?: CallOptions): Promise<Records<ContainerStatsResponse>>;
}

export type ContainerStatsLibpodShape = Shape<'records', ContainerStatsLibpodParameters, ContainerStatsResponse>;

/** The parameters of `ContainerStopLibpod`. */
export interface ContainerStopLibpodParameters {
  /** Name or ID of the container; a unique beginning of the ID is enough. */
  name: string;
  /**
   * No effect: the call stops only the container of `name`.
   * Removed in v4.3.0.
   * @defaultValue false
   */
  all?: boolean | undefined;
  /**
   * Seconds to wait for the container to end, before it is killed. By default it is the container's own stop timeout, mostly 10.
   * @defaultValue 10
   */
  timeout?: number | undefined;
  /**
   * Older spelling of `ignore`.
   * Removed in v6.0.0.
   * @defaultValue false
   */
  Ignore?: boolean | undefined;
}

export interface ContainerStopLibpodOperation {
  /**
   * Stops a container: the main process gets a signal, and is killed if it does not end in time.
   *
   * `POST /libpod/containers/{name}/stop`
   * @throws {EngineError} 404: no such container.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/containers/operation/ContainerStopLibpod
   */
  ContainerStopLibpod(parameters: ContainerStopLibpodParameters, options?: CallOptions<'data'>): Promise<void>;
}

export type ContainerStopLibpodShape = Shape<'nothing', ContainerStopLibpodParameters, void>;

/** The parameters of `ContainerTopLibpod`. */
export interface ContainerTopLibpodParameters {
  /** Name or ID of the container; a unique beginning of the ID is enough. */
  name: string;
  /**
   * True sends the list again and again, each time after `delay`. By default it comes once.
   * @defaultValue true
   */
  stream?: boolean | undefined;
  /**
   * Columns to show, such as `pid`, `user` and `args`, one a value, or arguments of the `ps` command such as `aux`.
   * @defaultValue "-ef"
   */
  ps_args?: string | undefined;
}

export interface ContainerTopLibpodOperation {
  /**
   * Lists the processes of a container, once or again and again.
   *
   * `as: 'data'` gives a list, read to the end. `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /libpod/containers/{name}/top`
   * @throws {EngineError} 404: no such container.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/containers/operation/ContainerTopLibpod
   */
  ContainerTopLibpod<Form extends 'data' | 'stream'>(parameters: ContainerTopLibpodParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, Array<ContainerTopOKBody>>>;
  /**
   * Lists the processes of a container, once or again and again.
   *
   * `as: 'data'` gives a list, read to the end. `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /libpod/containers/{name}/top`
   * @throws {EngineError} 404: no such container.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/containers/operation/ContainerTopLibpod
   */
  ContainerTopLibpod(parameters: ContainerTopLibpodParameters, options?: CallOptions): Promise<Records<ContainerTopOKBody>>;
}

export type ContainerTopLibpodShape = Shape<'records', ContainerTopLibpodParameters, ContainerTopOKBody>;

/** The parameters of `ContainerUnmountLibpod`. */
export interface ContainerUnmountLibpodParameters {
  /** Name or ID of the container; a unique beginning of the ID is enough. */
  name: string;
}

export interface ContainerUnmountLibpodOperation {
  /**
   * Takes back a mount of `ContainerMountLibpod`.
   *
   * `POST /libpod/containers/{name}/unmount`
   * @throws {EngineError} 404: no such container.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/containers/operation/ContainerUnmountLibpod
   */
  ContainerUnmountLibpod(parameters: ContainerUnmountLibpodParameters, options?: CallOptions<'data'>): Promise<void>;
}

export type ContainerUnmountLibpodShape = Shape<'nothing', ContainerUnmountLibpodParameters, void>;

/** The parameters of `ContainerUnpauseLibpod`. */
export interface ContainerUnpauseLibpodParameters {
  /** Name or ID of the container; a unique beginning of the ID is enough. */
  name: string;
}

export interface ContainerUnpauseLibpodOperation {
  /**
   * Lets the processes of a paused container go on.
   *
   * `POST /libpod/containers/{name}/unpause`
   * @throws {EngineError} 404: no such container.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/containers/operation/ContainerUnpauseLibpod
   */
  ContainerUnpauseLibpod(parameters: ContainerUnpauseLibpodParameters, options?: CallOptions<'data'>): Promise<void>;
}

export type ContainerUnpauseLibpodShape = Shape<'nothing', ContainerUnpauseLibpodParameters, void>;

/** The parameters of `ContainerWaitLibpod`. */
export interface ContainerWaitLibpodParameters {
  /** Name or ID of the container; a unique beginning of the ID is enough. */
  name: string;
  /** States to wait for, such as `running`, `healthy` or `removing`; the first one to come ends the call. By default the call waits for the container to end. */
  condition?: Array<'configured' | 'created' | 'running' | 'stopped' | 'paused' | 'exited' | 'removing' | 'stopping'> | 'configured' | 'created' | 'running' | 'stopped' | 'paused' | 'exited' | 'removing' | 'stopping' | undefined;
  /**
   * Time between two looks at the state, as a duration such as `500ms`; `250ms` by default.
   * @defaultValue "250ms"
   */
  interval?: string | undefined;
}

export interface ContainerWaitLibpodOperation {
  /**
   * Waits until a container is in a given state, and tells its exit code.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /libpod/containers/{name}/wait`
   * @throws {EngineError} 404: no such container.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/containers/operation/ContainerWaitLibpod
   */
  ContainerWaitLibpod<Form extends 'data' | 'stream'>(parameters: ContainerWaitLibpodParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, number>>;
  /**
   * Waits until a container is in a given state, and tells its exit code.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /libpod/containers/{name}/wait`
   * @throws {EngineError} 404: no such container.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/containers/operation/ContainerWaitLibpod
   */
  ContainerWaitLibpod(parameters: ContainerWaitLibpodParameters, options?: CallOptions<'data'>): Promise<number>;
}

export type ContainerWaitLibpodShape = Shape<'value', ContainerWaitLibpodParameters, number>;

/** The parameters of `ContainerCreateLibpod`. */
export interface ContainerCreateLibpodParameters {
  /** Configuration of the new container; `image` or `rootfs` is needed. */
  create?: SpecGenerator | undefined;
}

export interface ContainerCreateLibpodOperation {
  /**
   * Creates a container from a specification of Podman. The container is not started.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /libpod/containers/create`
   * @throws {EngineError} 400: a parameter is wrong; 404: no such image; 409: the name is in use.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/containers/operation/ContainerCreateLibpod
   */
  ContainerCreateLibpod<Form extends 'data' | 'stream'>(parameters: ContainerCreateLibpodParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, LibpodContainerCreateResponse>>;
  /**
   * Creates a container from a specification of Podman. The container is not started.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /libpod/containers/create`
   * @throws {EngineError} 400: a parameter is wrong; 404: no such image; 409: the name is in use.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/containers/operation/ContainerCreateLibpod
   */
  ContainerCreateLibpod(parameters?: ContainerCreateLibpodParameters, options?: CallOptions<'data'>): Promise<LibpodContainerCreateResponse>;
}

export type ContainerCreateLibpodShape = Shape<'value', ContainerCreateLibpodParameters, LibpodContainerCreateResponse>;

/** The parameters of `ContainerListLibpod`. */
export interface ContainerListLibpodParameters {
  /**
   * True lists containers in every state. By default the list has only running ones.
   * @defaultValue false
   */
  all?: boolean | undefined;
  /** At most this number of containers, the newest first, in whatever state. 0 sets no limit. */
  limit?: number | undefined;
  /**
   * No effect in newer engines: each container has the ID and name of its pod anyway.
   * @defaultValue false
   */
  pod?: boolean | undefined;
  /**
   * True fills in the size of each container, in bytes. The engine then measures files on the disk, which can take long.
   * @defaultValue false
   */
  size?: boolean | undefined;
  /**
   * True asks the OCI runtime for the state of each container, in place of the stored one.
   * @defaultValue false
   */
  sync?: boolean | undefined;
  /** A list of values for each filter key. One value of a key is enough, but an object has to match every key, and all values of `label`. */
  filters?: ContainerListLibpodFilters | string | undefined;
  /** True lists containers of other tools in the same storage too, such as those of a Buildah build. */
  external?: boolean | undefined;
  /** True fills in the namespaces of each container. */
  namespace?: boolean | undefined;
}

export interface ContainerListLibpodOperation {
  /**
   * Lists containers.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /libpod/containers/json`
   * @throws {EngineError} 400: a parameter is wrong.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/containers/operation/ContainerListLibpod
   */
  ContainerListLibpod<Form extends 'data' | 'stream'>(parameters: ContainerListLibpodParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, Array<ListContainer>>>;
  /**
   * Lists containers.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /libpod/containers/json`
   * @throws {EngineError} 400: a parameter is wrong.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/containers/operation/ContainerListLibpod
   */
  ContainerListLibpod(parameters?: ContainerListLibpodParameters, options?: CallOptions<'data'>): Promise<Array<ListContainer>>;
}

export type ContainerListLibpodShape = Shape<'value', ContainerListLibpodParameters, Array<ListContainer>>;

/** The parameters of `ContainerPruneLibpod`. */
export interface ContainerPruneLibpodParameters {
  /** A list of values for each filter key. One value of a key is enough, but an object has to match every key, and all values of `label`. */
  filters?: ContainerPruneLibpodFilters | string | undefined;
}

export interface ContainerPruneLibpodOperation {
  /**
   * Removes all containers that do not run.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /libpod/containers/prune`
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/containers/operation/ContainerPruneLibpod
   */
  ContainerPruneLibpod<Form extends 'data' | 'stream'>(parameters: ContainerPruneLibpodParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, Array<LibpodContainersPruneReport>>>;
  /**
   * Removes all containers that do not run.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /libpod/containers/prune`
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/containers/operation/ContainerPruneLibpod
   */
  ContainerPruneLibpod(parameters?: ContainerPruneLibpodParameters, options?: CallOptions<'data'>): Promise<Array<LibpodContainersPruneReport>>;
}

export type ContainerPruneLibpodShape = Shape<'value', ContainerPruneLibpodParameters, Array<LibpodContainersPruneReport>>;

export interface ContainerShowMountedLibpodOperation {
  /**
   * Lists the containers whose file systems are mounted, each with the path of the mount.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /libpod/containers/showmounted`
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/containers/operation/ContainerShowMountedLibpod
   */
  ContainerShowMountedLibpod<Form extends 'data' | 'stream'>(parameters: NoParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, ContainerShowMountedLibpodResponse>>;
  /**
   * Lists the containers whose file systems are mounted, each with the path of the mount.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /libpod/containers/showmounted`
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/containers/operation/ContainerShowMountedLibpod
   */
  ContainerShowMountedLibpod(parameters?: NoParameters, options?: CallOptions<'data'>): Promise<ContainerShowMountedLibpodResponse>;
}

export type ContainerShowMountedLibpodShape = Shape<'value', NoParameters, ContainerShowMountedLibpodResponse>;

/** The parameters of `ContainersStatsAllLibpod`. */
export interface ContainersStatsAllLibpodParameters {
  /** Names or IDs of the containers to measure. Without any, the records hold all running ones. */
  containers?: Array<string> | string | undefined;
  /**
   * False sends one record only. By default new ones follow, each after `interval`.
   * @defaultValue true
   */
  stream?: boolean | undefined;
}

export interface ContainersStatsAllLibpodOperation {
  /**
   * Tells how much of the machine each container uses, once or again and again.
   *
   * `as: 'data'` gives a list, read to the end. `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /libpod/containers/stats`
   * @throws {EngineError} 404: no such container.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/containers/operation/ContainersStatsAllLibpod
   */
  ContainersStatsAllLibpod<Form extends 'data' | 'stream'>(parameters: ContainersStatsAllLibpodParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, Array<ContainersStatsAllLibpodResponse>>>;
  /**
   * Tells how much of the machine each container uses, once or again and again.
   *
   * `as: 'data'` gives a list, read to the end. `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /libpod/containers/stats`
   * @throws {EngineError} 404: no such container.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/containers/operation/ContainersStatsAllLibpod
   */
  ContainersStatsAllLibpod(parameters?: ContainersStatsAllLibpodParameters, options?: CallOptions): Promise<Records<ContainersStatsAllLibpodResponse>>;
}

export type ContainersStatsAllLibpodShape = Shape<'records', ContainersStatsAllLibpodParameters, ContainersStatsAllLibpodResponse>;

/** The parameters of `SystemEventsLibpod`. */
export interface SystemEventsLibpodParameters {
  /** Sends past events too, from this time on: Unix seconds, RFC 3339, or a duration back from now such as `10m`. Left out, the events of the first moments after the answer may be missing. */
  since?: string | undefined;
  /** Ends the stream at this time: Unix seconds, RFC 3339, or a duration such as `10m`. */
  until?: string | undefined;
  /** A list of values for each filter key. One value of a key is enough, but an object has to match every key, and all values of `label`. */
  filters?: SystemEventsLibpodFilters | string | undefined;
  /**
   * False sends the past events only and ends. By default the stream waits for new ones.
   * @defaultValue true
   */
  stream?: boolean | undefined;
}

export interface SystemEventsLibpodOperation {
  /**
   * Reports what happens to the objects of the engine.
   *
   * `as: 'data'` gives a list, read to the end. `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /libpod/events`
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/system/operation/SystemEventsLibpod
   */
  SystemEventsLibpod<Form extends 'data' | 'stream'>(parameters: SystemEventsLibpodParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, Array<EventMessage>>>;
  /**
   * Reports what happens to the objects of the engine.
   *
   * `as: 'data'` gives a list, read to the end. `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /libpod/events`
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/system/operation/SystemEventsLibpod
   */
  SystemEventsLibpod(parameters?: SystemEventsLibpodParameters, options?: CallOptions): Promise<Records<EventMessage>>;
}

export type SystemEventsLibpodShape = Shape<'records', SystemEventsLibpodParameters, EventMessage>;

/** The parameters of `ExecInspectLibpod`. */
export interface ExecInspectLibpodParameters {
  /** ID of the exec session, as `ContainerExecLibpod` returns it. */
  id: string;
}

export interface ExecInspectLibpodOperation {
  /**
   * Tells the state of an exec: its command, if it runs, and its exit code.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /libpod/exec/{id}/json`
   * @throws {EngineError} 404: no such exec session.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/exec/operation/ExecInspectLibpod
   */
  ExecInspectLibpod<Form extends 'data' | 'stream'>(parameters: ExecInspectLibpodParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, ExecInspectLibpodResponse>>;
  /**
   * Tells the state of an exec: its command, if it runs, and its exit code.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /libpod/exec/{id}/json`
   * @throws {EngineError} 404: no such exec session.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/exec/operation/ExecInspectLibpod
   */
  ExecInspectLibpod(parameters: ExecInspectLibpodParameters, options?: CallOptions<'data'>): Promise<ExecInspectLibpodResponse>;
}

export type ExecInspectLibpodShape = Shape<'value', ExecInspectLibpodParameters, ExecInspectLibpodResponse>;

/** The parameters of `ExecResizeLibpod`. */
export interface ExecResizeLibpodParameters {
  /** ID of the exec session. It needs a terminal and must run. */
  id: string;
  /** Height of the terminal, in rows of characters. */
  h?: number | undefined;
  /** Width of the terminal, in columns of characters. */
  w?: number | undefined;
  /** True makes it no error if the container or the session does not run. */
  running?: boolean | undefined;
}

export interface ExecResizeLibpodOperation {
  /**
   * Sets the size of the terminal of an exec.
   *
   * `POST /libpod/exec/{id}/resize`
   * @throws {EngineError} 404: no such exec session.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/exec/operation/ExecResizeLibpod
   */
  ExecResizeLibpod(parameters: ExecResizeLibpodParameters, options?: CallOptions<'data'>): Promise<void>;
}

export type ExecResizeLibpodShape = Shape<'nothing', ExecResizeLibpodParameters, void>;

/** The parameters of `ExecStartLibpod`. */
export interface ExecStartLibpodParameters {
  /** ID of the exec session, as `ContainerExecLibpod` returns it. */
  id: string;
  /** How to start: detached or attached, and the first size of the terminal. The body is required, `{}` at least. */
  control?: ExecStartLibpodRequest | undefined;
}

export interface ExecStartLibpodOperation {
  /**
   * Starts a command that `ContainerExecLibpod` has prepared, and hands over its input and output.
   *
   * `as: 'data'` gives one string, read to the end. `as: 'stream'` gives a stream of the output without its framing. `as: 'socket'` gives the raw connection, bytes both ways.
   *
   * `POST /libpod/exec/{id}/start`
   * @throws {EngineError} 404: no such exec session; 409: the container does not run.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/exec/operation/ExecStartLibpod
   */
  ExecStartLibpod<Form extends 'data' | 'stream' | 'socket'>(parameters: ExecStartLibpodParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, string>>;
  /**
   * Starts a command that `ContainerExecLibpod` has prepared, and hands over its input and output.
   *
   * `as: 'data'` gives one string, read to the end. `as: 'stream'` gives a stream of the output without its framing. `as: 'socket'` gives the raw connection, bytes both ways.
   *
   * `POST /libpod/exec/{id}/start`
   * @throws {EngineError} 404: no such exec session; 409: the container does not run.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/exec/operation/ExecStartLibpod
   */
  ExecStartLibpod(parameters: ExecStartLibpodParameters, options?: CallOptions): Promise<HijackedConnection>;
}

export type ExecStartLibpodShape = Shape<'hijack', ExecStartLibpodParameters, string>;

/** The parameters of `GenerateSystemdLibpod`. */
export interface GenerateSystemdLibpodParameters {
  /** Container or pod that the units start, by name or ID. */
  name: string;
  /**
   * True names units and objects by name. By default they have IDs.
   * @defaultValue false
   */
  useName?: boolean | undefined;
  /**
   * True lets the unit make a new container at each start and remove it at the stop. By default it starts the existing one.
   * @defaultValue false
   */
  new?: boolean | undefined;
  /**
   * True leaves out the comment with Podman's version and the time.
   * @defaultValue false
   */
  noHeader?: boolean | undefined;
  /**
   * Seconds to wait for a container to end, before it is killed; 10 by default.
   * @defaultValue 10
   */
  stopTimeout?: number | undefined;
  /**
   * Value of systemd's `Restart=`: `no`, `always`, `on-success`, `on-failure`, `on-abnormal`, `on-watchdog` or `on-abort`. The default is `on-failure`.
   * @defaultValue "on-failure"
   */
  restartPolicy?: 'no' | 'on-success' | 'on-failure' | 'on-abnormal' | 'on-watchdog' | 'on-abort' | 'always' | undefined;
  /**
   * First part of the unit names of containers; `container` by default.
   * @defaultValue "container"
   */
  containerPrefix?: string | undefined;
  /**
   * First part of the unit names of pods; `pod` by default.
   * @defaultValue "pod"
   */
  podPrefix?: string | undefined;
  /**
   * Text between the prefix and the name or ID; `-` by default.
   * @defaultValue "-"
   */
  separator?: string | undefined;
}

export interface GenerateSystemdLibpodOperation {
  /**
   * Writes systemd units for a container or a pod, by the name of the unit.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /libpod/generate/{name}/systemd`
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/containers/operation/GenerateSystemdLibpod
   */
  GenerateSystemdLibpod<Form extends 'data' | 'stream'>(parameters: GenerateSystemdLibpodParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, GenerateSystemdLibpodResponse>>;
  /**
   * Writes systemd units for a container or a pod, by the name of the unit.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /libpod/generate/{name}/systemd`
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/containers/operation/GenerateSystemdLibpod
   */
  GenerateSystemdLibpod(parameters: GenerateSystemdLibpodParameters, options?: CallOptions<'data'>): Promise<GenerateSystemdLibpodResponse>;
}

export type GenerateSystemdLibpodShape = Shape<'value', GenerateSystemdLibpodParameters, GenerateSystemdLibpodResponse>;

/** The parameters of `GenerateKubeLibpod`. */
export interface GenerateKubeLibpodParameters {
  /** Names or IDs of the containers, pods or volumes to describe; at least one. */
  names: Array<string> | string;
  /**
   * True adds a Kubernetes Service for the published ports.
   * @defaultValue false
   */
  service?: boolean | undefined;
}

export interface GenerateKubeLibpodOperation {
  /**
   * Writes a Kubernetes manifest in YAML for containers, pods or volumes.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /libpod/generate/kube`
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/containers/operation/GenerateKubeLibpod
   */
  GenerateKubeLibpod<Form extends 'data' | 'stream'>(parameters: GenerateKubeLibpodParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, string>>;
  /**
   * Writes a Kubernetes manifest in YAML for containers, pods or volumes.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /libpod/generate/kube`
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/containers/operation/GenerateKubeLibpod
   */
  GenerateKubeLibpod(parameters: GenerateKubeLibpodParameters, options?: CallOptions<'data'>): Promise<string>;
}

export type GenerateKubeLibpodShape = Shape<'text', GenerateKubeLibpodParameters, string>;

/** The parameters of `ImageDeleteLibpod`. */
export interface ImageDeleteLibpodParameters {
  /** Name or ID of the image; a unique beginning of the ID is enough. */
  name: string;
  /** True removes an image that containers use or that has several names. Its containers go with it. */
  force?: boolean | undefined;
}

export interface ImageDeleteLibpodOperation {
  /**
   * Removes an image, or one of its names.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `DELETE /libpod/images/{name}`
   * @throws {EngineError} 400: a parameter is wrong; 404: no such image; 409: a container uses the image, or it has several names, and `force` is not set.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/images/operation/ImageDeleteLibpod
   */
  ImageDeleteLibpod<Form extends 'data' | 'stream'>(parameters: ImageDeleteLibpodParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, Array<ImageDeleteLibpodResponseItem>>>;
  /**
   * Removes an image, or one of its names.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `DELETE /libpod/images/{name}`
   * @throws {EngineError} 400: a parameter is wrong; 404: no such image; 409: a container uses the image, or it has several names, and `force` is not set.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/images/operation/ImageDeleteLibpod
   */
  ImageDeleteLibpod(parameters: ImageDeleteLibpodParameters, options?: CallOptions<'data'>): Promise<Array<ImageDeleteLibpodResponseItem>>;
}

export type ImageDeleteLibpodShape = Shape<'value', ImageDeleteLibpodParameters, Array<ImageDeleteLibpodResponseItem>>;

/** The parameters of `ImageChangesLibpod`. */
export interface ImageChangesLibpodParameters {
  /** Name or ID of the image; a unique beginning of the ID is enough. */
  name: string;
}

export interface ImageChangesLibpodOperation {
  /**
   * Lists the files that an image adds, changes or deletes compared with its parent or another image.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /libpod/images/{name}/changes`
   * @throws {EngineError} 404: no such image.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/images/operation/ImageChangesLibpod
   */
  ImageChangesLibpod<Form extends 'data' | 'stream'>(parameters: ImageChangesLibpodParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, Array<ImageChangesLibpodResponseItem>>>;
  /**
   * Lists the files that an image adds, changes or deletes compared with its parent or another image.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /libpod/images/{name}/changes`
   * @throws {EngineError} 404: no such image.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/images/operation/ImageChangesLibpod
   */
  ImageChangesLibpod(parameters: ImageChangesLibpodParameters, options?: CallOptions<'data'>): Promise<Array<ImageChangesLibpodResponseItem>>;
}

export type ImageChangesLibpodShape = Shape<'value', ImageChangesLibpodParameters, Array<ImageChangesLibpodResponseItem>>;

/** The parameters of `ImageExistsLibpod`. */
export interface ImageExistsLibpodParameters {
  /** Name or ID of the image; a unique beginning of the ID is enough. */
  name: string;
}

export interface ImageExistsLibpodOperation {
  /**
   * Tells if an image exists.
   *
   * `GET /libpod/images/{name}/exists`
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/images/operation/ImageExistsLibpod
   */
  ImageExistsLibpod(parameters: ImageExistsLibpodParameters, options?: CallOptions<'data'>): Promise<boolean>;
}

export type ImageExistsLibpodShape = Shape<'exists', ImageExistsLibpodParameters, boolean>;

/** The parameters of `ImageGetLibpod`. */
export interface ImageGetLibpodParameters {
  /** Name or ID of the image; a unique beginning of the ID is enough. */
  name: string;
  /** Format of the archive: `oci-archive`, the default, `docker-archive`, `oci-dir` or `docker-dir`. A directory also comes as a tar. */
  format?: string | undefined;
  /** True compresses the layers. It goes with formats of directories, such as `docker-dir`. */
  compress?: boolean | undefined;
}

export interface ImageGetLibpodOperation {
  /**
   * Reads an image as an archive.
   *
   * `as: 'data'` gives one buffer, read to the end.
   *
   * `GET /libpod/images/{name}/get`
   * @throws {EngineError} 404: no such image.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/images/operation/ImageGetLibpod
   */
  ImageGetLibpod<Form extends 'data' | 'stream'>(parameters: ImageGetLibpodParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, Buffer>>;
  /**
   * Reads an image as an archive.
   *
   * `as: 'data'` gives one buffer, read to the end.
   *
   * `GET /libpod/images/{name}/get`
   * @throws {EngineError} 404: no such image.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/images/operation/ImageGetLibpod
   */
  ImageGetLibpod(parameters: ImageGetLibpodParameters, options?: CallOptions<'stream'>): Promise<Readable>;
}

export type ImageGetLibpodShape = Shape<'bytes', ImageGetLibpodParameters, Buffer>;

/** The parameters of `ImageHistoryLibpod`. */
export interface ImageHistoryLibpodParameters {
  /** Name or ID of the image; a unique beginning of the ID is enough. */
  name: string;
}

export interface ImageHistoryLibpodOperation {
  /**
   * Lists the layers of an image with the commands that made them.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /libpod/images/{name}/history`
   * @throws {EngineError} 404: no such image.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/images/operation/ImageHistoryLibpod
   */
  ImageHistoryLibpod<Form extends 'data' | 'stream'>(parameters: ImageHistoryLibpodParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, Array<ImageHistoryLibpodResponseItem>>>;
  /**
   * Lists the layers of an image with the commands that made them.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /libpod/images/{name}/history`
   * @throws {EngineError} 404: no such image.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/images/operation/ImageHistoryLibpod
   */
  ImageHistoryLibpod(parameters: ImageHistoryLibpodParameters, options?: CallOptions<'data'>): Promise<Array<ImageHistoryLibpodResponseItem>>;
}

export type ImageHistoryLibpodShape = Shape<'value', ImageHistoryLibpodParameters, Array<ImageHistoryLibpodResponseItem>>;

/** The parameters of `ImageInspectLibpod`. */
export interface ImageInspectLibpodParameters {
  /** Name or ID of the image; a unique beginning of the ID is enough. */
  name: string;
}

export interface ImageInspectLibpodOperation {
  /**
   * Tells all that Podman knows about an image.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /libpod/images/{name}/json`
   * @throws {EngineError} 404: no such image.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/images/operation/ImageInspectLibpod
   */
  ImageInspectLibpod<Form extends 'data' | 'stream'>(parameters: ImageInspectLibpodParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, ImageData>>;
  /**
   * Tells all that Podman knows about an image.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /libpod/images/{name}/json`
   * @throws {EngineError} 404: no such image.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/images/operation/ImageInspectLibpod
   */
  ImageInspectLibpod(parameters: ImageInspectLibpodParameters, options?: CallOptions<'data'>): Promise<ImageData>;
}

export type ImageInspectLibpodShape = Shape<'value', ImageInspectLibpodParameters, ImageData>;

/** The parameters of `ImagePushLibpod`. */
export interface ImagePushLibpodParameters {
  /** Name or ID of the image in the local store. */
  name: string;
  /** Full name under which the registry gets the image. By default it is `name`. */
  destination?: string | undefined;
  /**
   * False lets the engine use a registry whose certificate is not valid, or plain HTTP. By default it demands valid TLS, unless its own configuration allows otherwise.
   * @defaultValue true
   */
  tlsVerify?: boolean | undefined;
  /** Login for the registry: base64url of a JSON object with `username` and `password`, or with `identitytoken`. Without it the engine uses the logins that it has stored. */
  'X-Registry-Auth'?: RegistryAuth | string | undefined;
  /** True pushes all images of a manifest list, not just the one for this platform. */
  all?: boolean | undefined;
  /** Format of the manifest: `oci`, `v2s1` or `v2s2`. By default it is that of the image, or another one if the registry refuses that. */
  format?: string | undefined;
}

export interface ImagePushLibpodOperation {
  /**
   * Sends an image to a registry, or to another destination that Podman can write.
   *
   * `as: 'data'` gives a list, read to the end. `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /libpod/images/{name}/push`
   * @throws {EngineError} 404: no such image.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/images/operation/ImagePushLibpod
   */
  ImagePushLibpod<Form extends 'data' | 'stream'>(parameters: ImagePushLibpodParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, Array<ImagePushLibpodResponse>>>;
  /**
   * Sends an image to a registry, or to another destination that Podman can write.
   *
   * `as: 'data'` gives a list, read to the end. `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /libpod/images/{name}/push`
   * @throws {EngineError} 404: no such image.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/images/operation/ImagePushLibpod
   */
  ImagePushLibpod(parameters: ImagePushLibpodParameters, options?: CallOptions): Promise<Records<ImagePushLibpodResponse>>;
}

export type ImagePushLibpodShape = Shape<'records', ImagePushLibpodParameters, ImagePushLibpodResponse>;

/** The parameters of `ImageTagLibpod`. */
export interface ImageTagLibpodParameters {
  /** Name or ID of the image; a unique beginning of the ID is enough. */
  name: string;
  /** Repository of the new name, such as `quay.io/me/app`. Required. */
  repo?: string | undefined;
  /** Tag of the new name; `latest` by default. */
  tag?: string | undefined;
}

export interface ImageTagLibpodOperation {
  /**
   * Gives an image a further name.
   *
   * `POST /libpod/images/{name}/tag`
   * @throws {EngineError} 400: a parameter is wrong; 404: no such image; 409: the name is in conflict with another image.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/images/operation/ImageTagLibpod
   */
  ImageTagLibpod(parameters: ImageTagLibpodParameters, options?: CallOptions<'data'>): Promise<void>;
}

export type ImageTagLibpodShape = Shape<'nothing', ImageTagLibpodParameters, void>;

/** The parameters of `ImageTreeLibpod`. */
export interface ImageTreeLibpodParameters {
  /** Name or ID of the image; a unique beginning of the ID is enough. */
  name: string;
  /** True shows the images and layers that build on this one, in place of its own layers. */
  whatrequires?: boolean | undefined;
}

export interface ImageTreeLibpodOperation {
  /**
   * Shows the layers of an image as a tree, in text.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /libpod/images/{name}/tree`
   * @throws {EngineError} 404: no such image.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/images/operation/ImageTreeLibpod
   */
  ImageTreeLibpod<Form extends 'data' | 'stream'>(parameters: ImageTreeLibpodParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, ImageTreeReport>>;
  /**
   * Shows the layers of an image as a tree, in text.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /libpod/images/{name}/tree`
   * @throws {EngineError} 404: no such image.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/images/operation/ImageTreeLibpod
   */
  ImageTreeLibpod(parameters: ImageTreeLibpodParameters, options?: CallOptions<'data'>): Promise<ImageTreeReport>;
}

export type ImageTreeLibpodShape = Shape<'value', ImageTreeLibpodParameters, ImageTreeReport>;

/** The parameters of `ImageUntagLibpod`. */
export interface ImageUntagLibpodParameters {
  /** Name or ID of the image; a unique beginning of the ID is enough. */
  name: string;
  /** Repository of the name to take away. Without it the image loses all its names. */
  repo?: string | undefined;
  /** Tag of the name to take away; `latest` by default. It goes with `repo`. */
  tag?: string | undefined;
}

export interface ImageUntagLibpodOperation {
  /**
   * Takes a name from an image. Without `repo` and `tag`, the image loses all its names.
   *
   * `POST /libpod/images/{name}/untag`
   * @throws {EngineError} 400: a parameter is wrong; 404: no such image; 409: the name is in conflict with another image.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/images/operation/ImageUntagLibpod
   */
  ImageUntagLibpod(parameters: ImageUntagLibpodParameters, options?: CallOptions<'data'>): Promise<void>;
}

export type ImageUntagLibpodShape = Shape<'nothing', ImageUntagLibpodParameters, void>;

/** The parameters of `ImageExportLibpod`. */
export interface ImageExportLibpodParameters {
  /** Format of the archive. Several images need `docker-archive`; a single one can also be `oci-archive`, the engine's default. */
  format?: string | undefined;
  /** Names or IDs of the images to export; at least one. */
  references?: Array<string> | string | undefined;
  /** True compresses the layers. It goes with formats of directories, such as `docker-dir`. */
  compress?: boolean | undefined;
}

export interface ImageExportLibpodOperation {
  /**
   * Reads several images as one archive.
   *
   * `as: 'data'` gives one buffer, read to the end.
   *
   * `GET /libpod/images/export`
   * @throws {EngineError} 404: no such image.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/images/operation/ImageExportLibpod
   */
  ImageExportLibpod<Form extends 'data' | 'stream'>(parameters: ImageExportLibpodParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, Buffer>>;
  /**
   * Reads several images as one archive.
   *
   * `as: 'data'` gives one buffer, read to the end.
   *
   * `GET /libpod/images/export`
   * @throws {EngineError} 404: no such image.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/images/operation/ImageExportLibpod
   */
  ImageExportLibpod(parameters?: ImageExportLibpodParameters, options?: CallOptions<'stream'>): Promise<Readable>;
}

export type ImageExportLibpodShape = Shape<'bytes', ImageExportLibpodParameters, Buffer>;

/** The parameters of `ImageImportLibpod`. */
export interface ImageImportLibpodParameters {
  /** Instructions for the image's configuration, each as in a Dockerfile, such as `CMD /bin/sh` or `ENV A=b`. `RUN` and `COPY` are not among them. */
  changes?: Array<string> | string | undefined;
  /** Message for the image's history. */
  message?: string | undefined;
  /** Name for the image, such as `base:v1`. Without it the image has only an ID. */
  reference?: string | undefined;
  /** URL from which the engine fetches the tar. The body is then not read. */
  url?: string | undefined;
  /** Tar of a root file system, as `ContainerExportLibpod` makes it. Not needed with `url`. */
  upload: Body;
}

export interface ImageImportLibpodOperation {
  /**
   * Makes an image of a file system in a tar archive.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /libpod/images/import`
   * @throws {EngineError} 400: a parameter is wrong.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/images/operation/ImageImportLibpod
   */
  ImageImportLibpod<Form extends 'data' | 'stream'>(parameters: ImageImportLibpodParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, ImageImportReport>>;
  /**
   * Makes an image of a file system in a tar archive.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /libpod/images/import`
   * @throws {EngineError} 400: a parameter is wrong.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/images/operation/ImageImportLibpod
   */
  ImageImportLibpod(parameters: ImageImportLibpodParameters, options?: CallOptions<'data'>): Promise<ImageImportReport>;
}

export type ImageImportLibpodShape = Shape<'value', ImageImportLibpodParameters, ImageImportReport>;

/** The parameters of `ImageListLibpod`. */
export interface ImageListLibpodParameters {
  /**
   * True lists the intermediate images of builds too. By default these are left out.
   * @defaultValue false
   */
  all?: boolean | undefined;
  /** A list of values for each filter key. One value of a key is enough, but an object has to match every key, and all values of `label`. */
  filters?: ImageListLibpodFilters | string | undefined;
}

export interface ImageListLibpodOperation {
  /**
   * Lists images.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /libpod/images/json`
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/images/operation/ImageListLibpod
   */
  ImageListLibpod<Form extends 'data' | 'stream'>(parameters: ImageListLibpodParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, Array<LibpodImageSummary>>>;
  /**
   * Lists images.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /libpod/images/json`
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/images/operation/ImageListLibpod
   */
  ImageListLibpod(parameters?: ImageListLibpodParameters, options?: CallOptions<'data'>): Promise<Array<LibpodImageSummary>>;
}

export type ImageListLibpodShape = Shape<'value', ImageListLibpodParameters, Array<LibpodImageSummary>>;

/** The parameters of `ImageLoadLibpod`. */
export interface ImageLoadLibpodParameters {
  /** Tar of one or more images, in the format `docker-archive` or `oci-archive`, plain or compressed. */
  upload: Body;
}

export interface ImageLoadLibpodOperation {
  /**
   * Loads images from an archive that is sent as the body.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /libpod/images/load`
   * @throws {EngineError} 400: a parameter is wrong.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/images/operation/ImageLoadLibpod
   */
  ImageLoadLibpod<Form extends 'data' | 'stream'>(parameters: ImageLoadLibpodParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, ImageLoadReport>>;
  /**
   * Loads images from an archive that is sent as the body.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /libpod/images/load`
   * @throws {EngineError} 400: a parameter is wrong.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/images/operation/ImageLoadLibpod
   */
  ImageLoadLibpod(parameters: ImageLoadLibpodParameters, options?: CallOptions<'data'>): Promise<ImageLoadReport>;
}

export type ImageLoadLibpodShape = Shape<'value', ImageLoadLibpodParameters, ImageLoadReport>;

/** The parameters of `ImagePruneLibpod`. */
export interface ImagePruneLibpodParameters {
  /** A list of values for each filter key. One value of a key is enough, but an object has to match every key, and all values of `label`. */
  filters?: ImagePruneLibpodFilters | string | undefined;
  /** True removes every image that no container uses. By default only those without a name go. */
  all?: boolean | undefined;
}

export interface ImagePruneLibpodOperation {
  /**
   * Removes images that nothing uses.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /libpod/images/prune`
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/images/operation/ImagePruneLibpod
   */
  ImagePruneLibpod<Form extends 'data' | 'stream'>(parameters: ImagePruneLibpodParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, Array<ImagePruneLibpodResponseItem>>>;
  /**
   * Removes images that nothing uses.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /libpod/images/prune`
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/images/operation/ImagePruneLibpod
   */
  ImagePruneLibpod(parameters?: ImagePruneLibpodParameters, options?: CallOptions<'data'>): Promise<Array<ImagePruneLibpodResponseItem>>;
}

export type ImagePruneLibpodShape = Shape<'value', ImagePruneLibpodParameters, Array<ImagePruneLibpodResponseItem>>;

/** The parameters of `ImagePullLibpod`. */
export interface ImagePullLibpodParameters {
  /** Name of the image, such as `quay.io/me/app:v1`. Without a tag it is `latest`. Required. */
  reference?: string | undefined;
  /**
   * Login for the registry in older engines, as `user:password`. Newer ones read `X-Registry-Auth` instead.
   * Removed in v4.5.0.
   */
  credentials?: string | undefined;
  /** Architecture of the image to pull, such as `arm64`. By default it is that of the engine. */
  Arch?: string | undefined;
  /** Operating system of the image to pull, such as `linux`. By default it is that of the engine. */
  OS?: string | undefined;
  /** Variant of the architecture, such as `v8`. It goes with `Arch`. */
  Variant?: string | undefined;
  /**
   * When to ask the registry: `always`, the default; `missing`, if the image is not in the store; `newer`, if the registry has another one; or `never`.
   * @since v3.2.2
   */
  policy?: string | undefined;
  /**
   * False lets the engine use a registry whose certificate is not valid, or plain HTTP. By default it demands valid TLS, unless its own configuration allows otherwise.
   * @defaultValue true
   */
  tlsVerify?: boolean | undefined;
  /** True pulls every tag of the repository. The reference then has no tag. */
  allTags?: boolean | undefined;
}

export interface ImagePullLibpodOperation {
  /**
   * Fetches an image from a registry, or from another source that Podman can read.
   *
   * `as: 'data'` gives a list, read to the end. `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /libpod/images/pull`
   * @throws {EngineError} 400: a parameter is wrong.
   * @example
   * ```ts
   * const pull = await engine.libpod.images.ImagePullLibpod({
   *   reference: 'quay.io/podman/hello:latest',
   * });
   * // A pull that fails has the status 200. The loop rejects then.
   * for await (const { stream } of pull) process.stdout.write(stream ?? '');
   * ```
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/images/operation/ImagePullLibpod
   */
  ImagePullLibpod<Form extends 'data' | 'stream'>(parameters: ImagePullLibpodParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, Array<LibpodImagesPullReport>>>;
  /**
   * Fetches an image from a registry, or from another source that Podman can read.
   *
   * `as: 'data'` gives a list, read to the end. `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /libpod/images/pull`
   * @throws {EngineError} 400: a parameter is wrong.
   * @example
   * ```ts
   * const pull = await engine.libpod.images.ImagePullLibpod({
   *   reference: 'quay.io/podman/hello:latest',
   * });
   * // A pull that fails has the status 200. The loop rejects then.
   * for await (const { stream } of pull) process.stdout.write(stream ?? '');
   * ```
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/images/operation/ImagePullLibpod
   */
  ImagePullLibpod(parameters?: ImagePullLibpodParameters, options?: CallOptions): Promise<Records<LibpodImagesPullReport>>;
}

export type ImagePullLibpodShape = Shape<'records', ImagePullLibpodParameters, LibpodImagesPullReport>;

/** The parameters of `ImageDeleteAllLibpod`. */
export interface ImageDeleteAllLibpodParameters {
  /** Names or IDs of the images to remove. Several values remove several images. */
  images?: Array<string> | string | undefined;
  /**
   * True removes every image; leave out `images` then. The engine takes `false` if it is absent.
   * @defaultValue true
   */
  all?: boolean | undefined;
  /** True removes the containers that use an image too, and then the image. */
  force?: boolean | undefined;
}

export interface ImageDeleteAllLibpodOperation {
  /**
   * Removes several or all images.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `DELETE /libpod/images/remove`
   * @throws {EngineError} 400: a parameter is wrong.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/images/operation/ImageDeleteAllLibpod
   */
  ImageDeleteAllLibpod<Form extends 'data' | 'stream'>(parameters: ImageDeleteAllLibpodParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, LibpodImagesRemoveReport>>;
  /**
   * Removes several or all images.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `DELETE /libpod/images/remove`
   * @throws {EngineError} 400: a parameter is wrong.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/images/operation/ImageDeleteAllLibpod
   */
  ImageDeleteAllLibpod(parameters?: ImageDeleteAllLibpodParameters, options?: CallOptions<'data'>): Promise<LibpodImagesRemoveReport>;
}

export type ImageDeleteAllLibpodShape = Shape<'value', ImageDeleteAllLibpodParameters, LibpodImagesRemoveReport>;

/** The parameters of `ImageSearchLibpod`. */
export interface ImageSearchLibpodParameters {
  /** Text to search for, such as `alpine`. With a registry before it, such as `quay.io/alpine`, only that one is asked. */
  term?: string | undefined;
  /** Most results that each registry may give; 25 by default. */
  limit?: number | undefined;
  /**
   * True keeps long descriptions whole. Newer engines do not read it.
   * Removed in v4.0.2.
   */
  noTrunc?: boolean | undefined;
  /** A list of values for each filter key. One value of a key is enough, but an object has to match every key, and all values of `label`. */
  filters?: ImageSearchLibpodFilters | string | undefined;
}

export interface ImageSearchLibpodOperation {
  /**
   * Searches registries for images.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /libpod/images/search`
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/images/operation/ImageSearchLibpod
   */
  ImageSearchLibpod<Form extends 'data' | 'stream'>(parameters: ImageSearchLibpodParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, Array<ImageSearchLibpodResponseItem>>>;
  /**
   * Searches registries for images.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /libpod/images/search`
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/images/operation/ImageSearchLibpod
   */
  ImageSearchLibpod(parameters?: ImageSearchLibpodParameters, options?: CallOptions<'data'>): Promise<Array<ImageSearchLibpodResponseItem>>;
}

export type ImageSearchLibpodShape = Shape<'value', ImageSearchLibpodParameters, Array<ImageSearchLibpodResponseItem>>;

export interface SystemInfoLibpodOperation {
  /**
   * Describes the engine and its machine.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /libpod/info`
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/system/operation/SystemInfoLibpod
   */
  SystemInfoLibpod<Form extends 'data' | 'stream'>(parameters: NoParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, Info>>;
  /**
   * Describes the engine and its machine.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /libpod/info`
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/system/operation/SystemInfoLibpod
   */
  SystemInfoLibpod(parameters?: NoParameters, options?: CallOptions<'data'>): Promise<Info>;
}

export type SystemInfoLibpodShape = Shape<'value', NoParameters, Info>;

/** The parameters of `ManifestDeleteLibpod`. */
export interface ManifestDeleteLibpodParameters {
  /** Manifest list, by name or ID. */
  name: string;
  /**
   * Digest of one image to take out of the list, in older engines only. Newer ones remove the whole list, so use `ManifestModifyLibpod` for that.
   * Removed in v4.0.2.
   */
  digest?: string | undefined;
}

export interface ManifestDeleteLibpodOperation {
  /**
   * Removes a manifest list.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `DELETE /libpod/manifests/{name}`
   * @throws {EngineError} 400: a parameter is wrong; 404: no such manifest list.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/manifests/operation/ManifestDeleteLibpod
   */
  ManifestDeleteLibpod<Form extends 'data' | 'stream'>(parameters: ManifestDeleteLibpodParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, LibpodIDResponse>>;
  /**
   * Removes a manifest list.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `DELETE /libpod/manifests/{name}`
   * @throws {EngineError} 400: a parameter is wrong; 404: no such manifest list.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/manifests/operation/ManifestDeleteLibpod
   */
  ManifestDeleteLibpod(parameters: ManifestDeleteLibpodParameters, options?: CallOptions<'data'>): Promise<LibpodIDResponse>;
}

export type ManifestDeleteLibpodShape = Shape<'value', ManifestDeleteLibpodParameters, LibpodIDResponse>;

/** The parameters of `ManifestAddLibpod`. */
export interface ManifestAddLibpodParameters {
  /** Manifest list, by name or ID. */
  name: string;
  /** Images to add, in `images`, and their properties in the list, such as `os` and `arch`. */
  options?: ManifestAddOpts | undefined;
}

export interface ManifestAddLibpodOperation {
  /**
   * Adds images to a manifest list.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /libpod/manifests/{name}/add`
   * @throws {EngineError} 404: no such manifest list; 409: a parameter of the request is not valid.
   * Removed in v4.0.2.
   * @see https://docs.podman.io/en/v3.4.4/_static/api.html#tag/manifests/operation/ManifestAddLibpod
   */
  ManifestAddLibpod<Form extends 'data' | 'stream'>(parameters: ManifestAddLibpodParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, LibpodIDResponse>>;
  /**
   * Adds images to a manifest list.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /libpod/manifests/{name}/add`
   * @throws {EngineError} 404: no such manifest list; 409: a parameter of the request is not valid.
   * Removed in v4.0.2.
   * @see https://docs.podman.io/en/v3.4.4/_static/api.html#tag/manifests/operation/ManifestAddLibpod
   */
  ManifestAddLibpod(parameters: ManifestAddLibpodParameters, options?: CallOptions<'data'>): Promise<LibpodIDResponse>;
}

export type ManifestAddLibpodShape = Shape<'value', ManifestAddLibpodParameters, LibpodIDResponse>;

/** The parameters of `ManifestExistsLibpod`. */
export interface ManifestExistsLibpodParameters {
  /** Manifest list, by name or ID. */
  name: string;
}

export interface ManifestExistsLibpodOperation {
  /**
   * Tells if a manifest list exists.
   *
   * `GET /libpod/manifests/{name}/exists`
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/manifests/operation/ManifestExistsLibpod
   */
  ManifestExistsLibpod(parameters: ManifestExistsLibpodParameters, options?: CallOptions<'data'>): Promise<boolean>;
}

export type ManifestExistsLibpodShape = Shape<'exists', ManifestExistsLibpodParameters, boolean>;

/** The parameters of `ManifestInspectLibpod`. */
export interface ManifestInspectLibpodParameters {
  /** Manifest list, by name or ID. A list that is not in the local store is looked up in its registry. */
  name: string;
}

export interface ManifestInspectLibpodOperation {
  /**
   * Reads a manifest list.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /libpod/manifests/{name}/json`
   * @throws {EngineError} 404: no such manifest list.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/manifests/operation/ManifestInspectLibpod
   */
  ManifestInspectLibpod<Form extends 'data' | 'stream'>(parameters: ManifestInspectLibpodParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, Schema2List>>;
  /**
   * Reads a manifest list.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /libpod/manifests/{name}/json`
   * @throws {EngineError} 404: no such manifest list.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/manifests/operation/ManifestInspectLibpod
   */
  ManifestInspectLibpod(parameters: ManifestInspectLibpodParameters, options?: CallOptions<'data'>): Promise<Schema2List>;
}

export type ManifestInspectLibpodShape = Shape<'value', ManifestInspectLibpodParameters, Schema2List>;

/** The parameters of `ManifestPushLibpod`. */
export interface ManifestPushLibpodParameters {
  /** Manifest list, by name or ID. */
  name: string;
  /** Full name under which the registry gets the list, such as `quay.io/me/app:v1`. */
  destination: string;
  /** True pushes the images of the list along with it. The engine takes `false` if it is absent. */
  all?: boolean | undefined;
  /**
   * False lets the engine use a registry whose certificate is not valid, or plain HTTP. By default it demands valid TLS, unless its own configuration allows otherwise.
   * @defaultValue true
   */
  tlsVerify?: boolean | undefined;
}

export interface ManifestPushLibpodOperation {
  /**
   * Sends a manifest list, and its images on demand, to a registry.
   *
   * `as: 'data'` gives a list, read to the end. `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /libpod/manifests/{name}/push`
   * @throws {EngineError} 400: a parameter is wrong; 404: no such manifest list.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/manifests/operation/ManifestPushLibpod
   */
  ManifestPushLibpod<Form extends 'data' | 'stream'>(parameters: ManifestPushLibpodParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, Array<ManifestPushLibpodResponse>>>;
  /**
   * Sends a manifest list, and its images on demand, to a registry.
   *
   * `as: 'data'` gives a list, read to the end. `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /libpod/manifests/{name}/push`
   * @throws {EngineError} 400: a parameter is wrong; 404: no such manifest list.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/manifests/operation/ManifestPushLibpod
   */
  ManifestPushLibpod(parameters: ManifestPushLibpodParameters, options?: CallOptions): Promise<Records<ManifestPushLibpodResponse>>;
}

export type ManifestPushLibpodShape = Shape<'records', ManifestPushLibpodParameters, ManifestPushLibpodResponse>;

/** The parameters of `ManifestCreateLibpod`. */
export interface ManifestCreateLibpodParameters {
  /** Name for the new manifest list, such as `quay.io/me/app:v1`. */
  name: string;
  /**
   * Older name of `images`.
   * Removed in v4.0.2.
   */
  image?: string | undefined;
  /** True adds all images of a manifest list that `images` names, not just the one for this platform. */
  all?: boolean | undefined;
}

export interface ManifestCreateLibpodOperation {
  /**
   * Creates a manifest list.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /libpod/manifests/create`
   * @throws {EngineError} 400: a parameter is wrong; 404: no such image.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/manifests/operation/ManifestCreateLibpod
   */
  ManifestCreateLibpod<Form extends 'data' | 'stream'>(parameters: ManifestCreateLibpodParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, LibpodIDResponse>>;
  /**
   * Creates a manifest list.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /libpod/manifests/create`
   * @throws {EngineError} 400: a parameter is wrong; 404: no such image.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/manifests/operation/ManifestCreateLibpod
   */
  ManifestCreateLibpod(parameters: ManifestCreateLibpodParameters, options?: CallOptions<'data'>): Promise<LibpodIDResponse>;
}

export type ManifestCreateLibpodShape = Shape<'value', ManifestCreateLibpodParameters, LibpodIDResponse>;

/** The parameters of `NetworkDeleteLibpod`. */
export interface NetworkDeleteLibpodParameters {
  /** Name or ID of the network. */
  name: string;
  /** True removes the containers that use the network too, even running ones. By default a network in use is an error. */
  force?: boolean | undefined;
}

export interface NetworkDeleteLibpodOperation {
  /**
   * Removes a network.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `DELETE /libpod/networks/{name}`
   * @throws {EngineError} 404: no such network.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/networks/operation/NetworkDeleteLibpod
   */
  NetworkDeleteLibpod<Form extends 'data' | 'stream'>(parameters: NetworkDeleteLibpodParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, Array<NetworkRmReport>>>;
  /**
   * Removes a network.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `DELETE /libpod/networks/{name}`
   * @throws {EngineError} 404: no such network.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/networks/operation/NetworkDeleteLibpod
   */
  NetworkDeleteLibpod(parameters: NetworkDeleteLibpodParameters, options?: CallOptions<'data'>): Promise<Array<NetworkRmReport>>;
}

export type NetworkDeleteLibpodShape = Shape<'value', NetworkDeleteLibpodParameters, Array<NetworkRmReport>>;

/** The parameters of `NetworkConnectLibpod`. */
export interface NetworkConnectLibpodParameters {
  /** Name or ID of the network. */
  name: string;
  /** The container, and its addresses, aliases and interface name in this network. */
  create?: LibpodNetworkConnectRequest | undefined;
}

export interface NetworkConnectLibpodOperation {
  /**
   * Connects a container to a network.
   *
   * `POST /libpod/networks/{name}/connect`
   * @throws {EngineError} 404: no such network or container.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/networks/operation/NetworkConnectLibpod
   */
  NetworkConnectLibpod(parameters: NetworkConnectLibpodParameters, options?: CallOptions<'data'>): Promise<void>;
}

export type NetworkConnectLibpodShape = Shape<'nothing', NetworkConnectLibpodParameters, void>;

/** The parameters of `NetworkDisconnectLibpod`. */
export interface NetworkDisconnectLibpodParameters {
  /** Name or ID of the network. */
  name: string;
  /** The container that leaves the network. */
  create?: LibpodNetworkDisconnectRequest | undefined;
}

export interface NetworkDisconnectLibpodOperation {
  /**
   * Disconnects a container from a network.
   *
   * `POST /libpod/networks/{name}/disconnect`
   * @throws {EngineError} 404: no such network or container.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/networks/operation/NetworkDisconnectLibpod
   */
  NetworkDisconnectLibpod(parameters: NetworkDisconnectLibpodParameters, options?: CallOptions<'data'>): Promise<void>;
}

export type NetworkDisconnectLibpodShape = Shape<'nothing', NetworkDisconnectLibpodParameters, void>;

/** The parameters of `NetworkExistsLibpod`. */
export interface NetworkExistsLibpodParameters {
  /** Name or ID of the network. */
  name: string;
}

export interface NetworkExistsLibpodOperation {
  /**
   * Tells if a network exists.
   *
   * `GET /libpod/networks/{name}/exists`
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/networks/operation/NetworkExistsLibpod
   */
  NetworkExistsLibpod(parameters: NetworkExistsLibpodParameters, options?: CallOptions<'data'>): Promise<boolean>;
}

export type NetworkExistsLibpodShape = Shape<'exists', NetworkExistsLibpodParameters, boolean>;

/** The parameters of `NetworkInspectLibpod`. */
export interface NetworkInspectLibpodParameters {
  /** Name or ID of the network. */
  name: string;
}

export interface NetworkInspectLibpodOperation {
  /**
   * Tells all that Podman knows about a network.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /libpod/networks/{name}/json`
   * @throws {EngineError} 404: no such network.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/networks/operation/NetworkInspectLibpod
   */
  NetworkInspectLibpod<Form extends 'data' | 'stream'>(parameters: NetworkInspectLibpodParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, NetworkInspectReport>>;
  /**
   * Tells all that Podman knows about a network.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /libpod/networks/{name}/json`
   * @throws {EngineError} 404: no such network.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/networks/operation/NetworkInspectLibpod
   */
  NetworkInspectLibpod(parameters: NetworkInspectLibpodParameters, options?: CallOptions<'data'>): Promise<NetworkInspectReport>;
}

export type NetworkInspectLibpodShape = Shape<'value', NetworkInspectLibpodParameters, NetworkInspectReport>;

/** The parameters of `NetworkCreateLibpod`. */
export interface NetworkCreateLibpodParameters {
  /**
   * Name for the network in older engines. Newer ones take it from `create`.
   * Removed in v4.0.2.
   */
  name?: string | undefined;
  /** Configuration of the network: driver, subnets, DNS and options. All fields can be left out. */
  create?: NetworkCreateOptions | undefined;
}

export interface NetworkCreateLibpodOperation {
  /**
   * Creates a network.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /libpod/networks/create`
   * @throws {EngineError} 400: a parameter is wrong.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/networks/operation/NetworkCreateLibpod
   */
  NetworkCreateLibpod<Form extends 'data' | 'stream'>(parameters: NetworkCreateLibpodParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, NetworkCreateReport>>;
  /**
   * Creates a network.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /libpod/networks/create`
   * @throws {EngineError} 400: a parameter is wrong.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/networks/operation/NetworkCreateLibpod
   */
  NetworkCreateLibpod(parameters?: NetworkCreateLibpodParameters, options?: CallOptions<'data'>): Promise<NetworkCreateReport>;
}

export type NetworkCreateLibpodShape = Shape<'value', NetworkCreateLibpodParameters, NetworkCreateReport>;

/** The parameters of `NetworkListLibpod`. */
export interface NetworkListLibpodParameters {
  /** A list of values for each filter key. One value of a key is enough, but an object has to match every key, and all values of `label`. */
  filters?: NetworkListLibpodFilters | string | undefined;
}

export interface NetworkListLibpodOperation {
  /**
   * Lists networks.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /libpod/networks/json`
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/networks/operation/NetworkListLibpod
   */
  NetworkListLibpod<Form extends 'data' | 'stream'>(parameters: NetworkListLibpodParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, Array<NetworkListReport>>>;
  /**
   * Lists networks.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /libpod/networks/json`
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/networks/operation/NetworkListLibpod
   */
  NetworkListLibpod(parameters?: NetworkListLibpodParameters, options?: CallOptions<'data'>): Promise<Array<NetworkListReport>>;
}

export type NetworkListLibpodShape = Shape<'value', NetworkListLibpodParameters, Array<NetworkListReport>>;

/** The parameters of `NetworkPruneLibpod`. */
export interface NetworkPruneLibpodParameters {
  /** A list of values for each filter key. One value of a key is enough, but an object has to match every key, and all values of `label`. */
  filters?: NetworkPruneLibpodFilters | string | undefined;
}

export interface NetworkPruneLibpodOperation {
  /**
   * Removes the networks that no container uses.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /libpod/networks/prune`
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/networks/operation/NetworkPruneLibpod
   */
  NetworkPruneLibpod<Form extends 'data' | 'stream'>(parameters: NetworkPruneLibpodParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, Array<NetworkPruneReport>>>;
  /**
   * Removes the networks that no container uses.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /libpod/networks/prune`
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/networks/operation/NetworkPruneLibpod
   */
  NetworkPruneLibpod(parameters?: NetworkPruneLibpodParameters, options?: CallOptions<'data'>): Promise<Array<NetworkPruneReport>>;
}

export type NetworkPruneLibpodShape = Shape<'value', NetworkPruneLibpodParameters, Array<NetworkPruneReport>>;

/** The parameters of `PlayKubeLibpod`. */
export interface PlayKubeLibpodParameters {
  /** Networks for the pods, each a name, or one mode such as `host` or `none`. Without it the engine uses a default network for such pods. */
  network?: string | undefined;
  /**
   * False lets the engine use a registry whose certificate is not valid, or plain HTTP. By default it demands valid TLS, unless its own configuration allows otherwise.
   * @defaultValue true
   */
  tlsVerify?: boolean | undefined;
  /** Log driver of the containers, such as `k8s-file` or `journald`. By default the engine's configuration decides. */
  logDriver?: string | undefined;
  /**
   * False makes the pods without a start. The default is `true`.
   * @defaultValue true
   */
  start?: boolean | undefined;
  /** Fixed IP addresses, one for each pod, in the order of the YAML. */
  staticIPs?: Array<string> | string | undefined;
  /** Fixed MAC addresses, one for each pod, in the order of the YAML. */
  staticMACs?: Array<string> | string | undefined;
  /** Kubernetes YAML. With `Content-Type` `application/x-tar` it is a tar instead, with the YAML as `play.yaml` and the contexts to build. */
  request?: Body | undefined;
}

export interface PlayKubeLibpodOperation {
  /**
   * Creates and starts pods, containers and volumes from a Kubernetes manifest in YAML.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /libpod/play/kube`
   * @example
   * ```ts
   * const request = createReadStream('pod.yaml');
   * const { Pods } = await engine.libpod.play.PlayKubeLibpod({ request });
   * for (const { ID, Containers } of Pods ?? []) console.log(ID, Containers);
   * ```
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/containers/operation/PlayKubeLibpod
   */
  PlayKubeLibpod<Form extends 'data' | 'stream'>(parameters: PlayKubeLibpodParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, PlayKubeReport>>;
  /**
   * Creates and starts pods, containers and volumes from a Kubernetes manifest in YAML.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /libpod/play/kube`
   * @example
   * ```ts
   * const request = createReadStream('pod.yaml');
   * const { Pods } = await engine.libpod.play.PlayKubeLibpod({ request });
   * for (const { ID, Containers } of Pods ?? []) console.log(ID, Containers);
   * ```
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/containers/operation/PlayKubeLibpod
   */
  PlayKubeLibpod(parameters?: PlayKubeLibpodParameters, options?: CallOptions<'data'>): Promise<PlayKubeReport>;
}

export type PlayKubeLibpodShape = Shape<'value', PlayKubeLibpodParameters, PlayKubeReport>;

/** The parameters of `PodDeleteLibpod`. */
export interface PodDeleteLibpodParameters {
  /** Name or ID of the pod; a unique beginning of the ID is enough. */
  name: string;
  /** True stops the containers of the pod and removes them with it. By default a pod with running containers is an error. */
  force?: boolean | undefined;
}

export interface PodDeleteLibpodOperation {
  /**
   * Removes a pod.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `DELETE /libpod/pods/{name}`
   * @throws {EngineError} 400: a parameter is wrong; 404: no such pod.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/pods/operation/PodDeleteLibpod
   */
  PodDeleteLibpod<Form extends 'data' | 'stream'>(parameters: PodDeleteLibpodParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, PodRmReport>>;
  /**
   * Removes a pod.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `DELETE /libpod/pods/{name}`
   * @throws {EngineError} 400: a parameter is wrong; 404: no such pod.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/pods/operation/PodDeleteLibpod
   */
  PodDeleteLibpod(parameters: PodDeleteLibpodParameters, options?: CallOptions<'data'>): Promise<PodRmReport>;
}

export type PodDeleteLibpodShape = Shape<'value', PodDeleteLibpodParameters, PodRmReport>;

/** The parameters of `PodExistsLibpod`. */
export interface PodExistsLibpodParameters {
  /** Name or ID of the pod; a unique beginning of the ID is enough. */
  name: string;
}

export interface PodExistsLibpodOperation {
  /**
   * Tells if a pod exists.
   *
   * `GET /libpod/pods/{name}/exists`
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/pods/operation/PodExistsLibpod
   */
  PodExistsLibpod(parameters: PodExistsLibpodParameters, options?: CallOptions<'data'>): Promise<boolean>;
}

export type PodExistsLibpodShape = Shape<'exists', PodExistsLibpodParameters, boolean>;

/** The parameters of `PodInspectLibpod`. */
export interface PodInspectLibpodParameters {
  /** Name or ID of the pod; a unique beginning of the ID is enough. */
  name: string;
}

export interface PodInspectLibpodOperation {
  /**
   * Tells all that Podman knows about a pod.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /libpod/pods/{name}/json`
   * @throws {EngineError} 404: no such pod.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/pods/operation/PodInspectLibpod
   */
  PodInspectLibpod<Form extends 'data' | 'stream'>(parameters: PodInspectLibpodParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, InspectPodData>>;
  /**
   * Tells all that Podman knows about a pod.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /libpod/pods/{name}/json`
   * @throws {EngineError} 404: no such pod.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/pods/operation/PodInspectLibpod
   */
  PodInspectLibpod(parameters: PodInspectLibpodParameters, options?: CallOptions<'data'>): Promise<InspectPodData>;
}

export type PodInspectLibpodShape = Shape<'value', PodInspectLibpodParameters, InspectPodData>;

/** The parameters of `PodKillLibpod`. */
export interface PodKillLibpodParameters {
  /** Name or ID of the pod; a unique beginning of the ID is enough. */
  name: string;
  /**
   * Signal for every running container of the pod, as a name or a number; `SIGKILL` by default.
   * @defaultValue "SIGKILL"
   */
  signal?: string | undefined;
}

export interface PodKillLibpodOperation {
  /**
   * Sends a signal to the main process of each container of a pod.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /libpod/pods/{name}/kill`
   * @throws {EngineError} 400: a parameter is wrong; 404: no such pod; 409: no container of the pod runs, or some could not get the signal.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/pods/operation/PodKillLibpod
   */
  PodKillLibpod<Form extends 'data' | 'stream'>(parameters: PodKillLibpodParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, PodKillReport>>;
  /**
   * Sends a signal to the main process of each container of a pod.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /libpod/pods/{name}/kill`
   * @throws {EngineError} 400: a parameter is wrong; 404: no such pod; 409: no container of the pod runs, or some could not get the signal.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/pods/operation/PodKillLibpod
   */
  PodKillLibpod(parameters: PodKillLibpodParameters, options?: CallOptions<'data'>): Promise<PodKillReport>;
}

export type PodKillLibpodShape = Shape<'value', PodKillLibpodParameters, PodKillReport>;

/** The parameters of `PodPauseLibpod`. */
export interface PodPauseLibpodParameters {
  /** Name or ID of the pod; a unique beginning of the ID is enough. */
  name: string;
}

export interface PodPauseLibpodOperation {
  /**
   * Freezes the processes of all containers of a pod.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /libpod/pods/{name}/pause`
   * @throws {EngineError} 404: no such pod; 409: some containers of the pod could not be paused.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/pods/operation/PodPauseLibpod
   */
  PodPauseLibpod<Form extends 'data' | 'stream'>(parameters: PodPauseLibpodParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, PodPauseReport>>;
  /**
   * Freezes the processes of all containers of a pod.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /libpod/pods/{name}/pause`
   * @throws {EngineError} 404: no such pod; 409: some containers of the pod could not be paused.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/pods/operation/PodPauseLibpod
   */
  PodPauseLibpod(parameters: PodPauseLibpodParameters, options?: CallOptions<'data'>): Promise<PodPauseReport>;
}

export type PodPauseLibpodShape = Shape<'value', PodPauseLibpodParameters, PodPauseReport>;

/** The parameters of `PodRestartLibpod`. */
export interface PodRestartLibpodParameters {
  /** Name or ID of the pod; a unique beginning of the ID is enough. */
  name: string;
}

export interface PodRestartLibpodOperation {
  /**
   * Restarts the containers of a pod.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /libpod/pods/{name}/restart`
   * @throws {EngineError} 404: no such pod; 409: some containers of the pod could not be restarted.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/pods/operation/PodRestartLibpod
   */
  PodRestartLibpod<Form extends 'data' | 'stream'>(parameters: PodRestartLibpodParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, PodRestartReport>>;
  /**
   * Restarts the containers of a pod.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /libpod/pods/{name}/restart`
   * @throws {EngineError} 404: no such pod; 409: some containers of the pod could not be restarted.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/pods/operation/PodRestartLibpod
   */
  PodRestartLibpod(parameters: PodRestartLibpodParameters, options?: CallOptions<'data'>): Promise<PodRestartReport>;
}

export type PodRestartLibpodShape = Shape<'value', PodRestartLibpodParameters, PodRestartReport>;

/** The parameters of `PodStartLibpod`. */
export interface PodStartLibpodParameters {
  /** Name or ID of the pod; a unique beginning of the ID is enough. */
  name: string;
}

export interface PodStartLibpodOperation {
  /**
   * Starts the containers of a pod.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /libpod/pods/{name}/start`
   * @throws {EngineError} 404: no such pod; 409: some containers of the pod could not be started.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/pods/operation/PodStartLibpod
   */
  PodStartLibpod<Form extends 'data' | 'stream'>(parameters: PodStartLibpodParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, PodStartReport | undefined>>;
  /**
   * Starts the containers of a pod.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /libpod/pods/{name}/start`
   * @throws {EngineError} 404: no such pod; 409: some containers of the pod could not be started.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/pods/operation/PodStartLibpod
   */
  PodStartLibpod(parameters: PodStartLibpodParameters, options?: CallOptions<'data'>): Promise<PodStartReport | undefined>;
}

export type PodStartLibpodShape = Shape<'value', PodStartLibpodParameters, PodStartReport | undefined>;

/** The parameters of `PodStopLibpod`. */
export interface PodStopLibpodParameters {
  /** Name or ID of the pod; a unique beginning of the ID is enough. */
  name: string;
  /** Seconds to wait for each container to end, before it is killed. 0 means the stop timeout that each container has. */
  t?: number | undefined;
}

export interface PodStopLibpodOperation {
  /**
   * Stops the containers of a pod.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /libpod/pods/{name}/stop`
   * @throws {EngineError} 400: a parameter is wrong; 404: no such pod; 409: some containers of the pod could not be stopped.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/pods/operation/PodStopLibpod
   */
  PodStopLibpod<Form extends 'data' | 'stream'>(parameters: PodStopLibpodParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, PodStopReport | undefined>>;
  /**
   * Stops the containers of a pod.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /libpod/pods/{name}/stop`
   * @throws {EngineError} 400: a parameter is wrong; 404: no such pod; 409: some containers of the pod could not be stopped.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/pods/operation/PodStopLibpod
   */
  PodStopLibpod(parameters: PodStopLibpodParameters, options?: CallOptions<'data'>): Promise<PodStopReport | undefined>;
}

export type PodStopLibpodShape = Shape<'value', PodStopLibpodParameters, PodStopReport | undefined>;

/** The parameters of `PodTopLibpod`. */
export interface PodTopLibpodParameters {
  /** Name or ID of the pod; a unique beginning of the ID is enough. */
  name: string;
  /**
   * True sends the list again and again, each time after `delay`. By default it comes once.
   * @defaultValue true
   */
  stream?: boolean | undefined;
  /**
   * Columns to show, with commas between, such as `pid,user,args`. Without it the list has a fixed set.
   * @defaultValue "-ef"
   */
  ps_args?: string | undefined;
}

export interface PodTopLibpodOperation {
  /**
   * Lists the processes of the containers of a pod, once or again and again.
   *
   * `as: 'data'` gives a list, read to the end. `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /libpod/pods/{name}/top`
   * @throws {EngineError} 404: no such pod.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/pods/operation/PodTopLibpod
   */
  PodTopLibpod<Form extends 'data' | 'stream'>(parameters: PodTopLibpodParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, Array<PodTopOKBody>>>;
  /**
   * Lists the processes of the containers of a pod, once or again and again.
   *
   * `as: 'data'` gives a list, read to the end. `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /libpod/pods/{name}/top`
   * @throws {EngineError} 404: no such pod.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/pods/operation/PodTopLibpod
   */
  PodTopLibpod(parameters: PodTopLibpodParameters, options?: CallOptions): Promise<Records<PodTopOKBody>>;
}

export type PodTopLibpodShape = Shape<'records', PodTopLibpodParameters, PodTopOKBody>;

/** The parameters of `PodUnpauseLibpod`. */
export interface PodUnpauseLibpodParameters {
  /** Name or ID of the pod; a unique beginning of the ID is enough. */
  name: string;
}

export interface PodUnpauseLibpodOperation {
  /**
   * Lets the processes of a paused pod go on.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /libpod/pods/{name}/unpause`
   * @throws {EngineError} 404: no such pod; 409: some containers of the pod could not go on.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/pods/operation/PodUnpauseLibpod
   */
  PodUnpauseLibpod<Form extends 'data' | 'stream'>(parameters: PodUnpauseLibpodParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, PodUnpauseReport>>;
  /**
   * Lets the processes of a paused pod go on.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /libpod/pods/{name}/unpause`
   * @throws {EngineError} 404: no such pod; 409: some containers of the pod could not go on.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/pods/operation/PodUnpauseLibpod
   */
  PodUnpauseLibpod(parameters: PodUnpauseLibpodParameters, options?: CallOptions<'data'>): Promise<PodUnpauseReport>;
}

export type PodUnpauseLibpodShape = Shape<'value', PodUnpauseLibpodParameters, PodUnpauseReport>;

/** The parameters of `PodCreateLibpod`. */
export interface PodCreateLibpodParameters {
  /** Configuration of the new pod. An empty object gives a pod with defaults and a name of the engine's choice. */
  create?: PodSpecGenerator | undefined;
}

export interface PodCreateLibpodOperation {
  /**
   * Creates a pod. Containers join the pod when they are created.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /libpod/pods/create`
   * @throws {EngineError} 400: a parameter is wrong; 409: the name is in use.
   * @example
   * ```ts
   * const { pods, containers } = engine.libpod;
   * await pods.PodCreateLibpod({ create: { name: 'web' } });
   * const create = { image: 'busybox:musl', command: ['sleep', '60'], pod: 'web' };
   * await containers.ContainerCreateLibpod({ create });
   * await pods.PodStartLibpod({ name: 'web' });
   * ```
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/pods/operation/PodCreateLibpod
   */
  PodCreateLibpod<Form extends 'data' | 'stream'>(parameters: PodCreateLibpodParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, LibpodIdResponse>>;
  /**
   * Creates a pod. Containers join the pod when they are created.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /libpod/pods/create`
   * @throws {EngineError} 400: a parameter is wrong; 409: the name is in use.
   * @example
   * ```ts
   * const { pods, containers } = engine.libpod;
   * await pods.PodCreateLibpod({ create: { name: 'web' } });
   * const create = { image: 'busybox:musl', command: ['sleep', '60'], pod: 'web' };
   * await containers.ContainerCreateLibpod({ create });
   * await pods.PodStartLibpod({ name: 'web' });
   * ```
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/pods/operation/PodCreateLibpod
   */
  PodCreateLibpod(parameters?: PodCreateLibpodParameters, options?: CallOptions<'data'>): Promise<LibpodIdResponse>;
}

export type PodCreateLibpodShape = Shape<'value', PodCreateLibpodParameters, LibpodIdResponse>;

/** The parameters of `PodListLibpod`. */
export interface PodListLibpodParameters {
  /** A list of values for each filter key. One value of a key is enough, but an object has to match every key, and all values of `label`. */
  filters?: PodListLibpodFilters | string | undefined;
}

export interface PodListLibpodOperation {
  /**
   * Lists pods.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /libpod/pods/json`
   * @throws {EngineError} 400: a parameter is wrong.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/pods/operation/PodListLibpod
   */
  PodListLibpod<Form extends 'data' | 'stream'>(parameters: PodListLibpodParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, Array<ListPodsReport>>>;
  /**
   * Lists pods.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /libpod/pods/json`
   * @throws {EngineError} 400: a parameter is wrong.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/pods/operation/PodListLibpod
   */
  PodListLibpod(parameters?: PodListLibpodParameters, options?: CallOptions<'data'>): Promise<Array<ListPodsReport>>;
}

export type PodListLibpodShape = Shape<'value', PodListLibpodParameters, Array<ListPodsReport>>;

export interface PodPruneLibpodOperation {
  /**
   * Removes all pods that do not run.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /libpod/pods/prune`
   * @throws {EngineError} 400: a parameter is wrong; 409: a pod is in a state that does not allow its removal.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/pods/operation/PodPruneLibpod
   */
  PodPruneLibpod<Form extends 'data' | 'stream'>(parameters: NoParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, Array<PodPruneReport>>>;
  /**
   * Removes all pods that do not run.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /libpod/pods/prune`
   * @throws {EngineError} 400: a parameter is wrong; 409: a pod is in a state that does not allow its removal.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/pods/operation/PodPruneLibpod
   */
  PodPruneLibpod(parameters?: NoParameters, options?: CallOptions<'data'>): Promise<Array<PodPruneReport>>;
}

export type PodPruneLibpodShape = Shape<'value', NoParameters, Array<PodPruneReport>>;

/** The parameters of `PodStatsAllLibpod`. */
export interface PodStatsAllLibpodParameters {
  /** True measures all running pods. It cannot go with `namesOrIDs`. */
  all?: boolean | undefined;
  /** Names or IDs of the pods to measure. Without any, and without `all`, these are the running ones. */
  namesOrIDs?: Array<string> | string | undefined;
}

export interface PodStatsAllLibpodOperation {
  /**
   * Tells how much of the machine the containers of pods use.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /libpod/pods/stats`
   * @throws {EngineError} 404: no such pod.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/pods/operation/PodStatsAllLibpod
   */
  PodStatsAllLibpod<Form extends 'data' | 'stream'>(parameters: PodStatsAllLibpodParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, PodStatsAllLibpodResponse>>;
  /**
   * Tells how much of the machine the containers of pods use.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /libpod/pods/stats`
   * @throws {EngineError} 404: no such pod.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/pods/operation/PodStatsAllLibpod
   */
  PodStatsAllLibpod(parameters?: PodStatsAllLibpodParameters, options?: CallOptions<'data'>): Promise<PodStatsAllLibpodResponse>;
}

export type PodStatsAllLibpodShape = Shape<'value', PodStatsAllLibpodParameters, PodStatsAllLibpodResponse>;

/** The parameters of `SecretDeleteLibpod`. */
export interface SecretDeleteLibpodParameters {
  /** Name or ID of the secret. */
  name: string;
  /**
   * No effect: the call removes only the secret of `name`.
   * @defaultValue false
   */
  all?: boolean | undefined;
}

export interface SecretDeleteLibpodOperation {
  /**
   * Removes a secret.
   *
   * `DELETE /libpod/secrets/{name}`
   * @throws {EngineError} 404: no such secret.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/secrets/operation/SecretDeleteLibpod
   */
  SecretDeleteLibpod(parameters: SecretDeleteLibpodParameters, options?: CallOptions<'data'>): Promise<void>;
}

export type SecretDeleteLibpodShape = Shape<'nothing', SecretDeleteLibpodParameters, void>;

/** The parameters of `SecretInspectLibpod`. */
export interface SecretInspectLibpodParameters {
  /** Name or ID of the secret. */
  name: string;
}

export interface SecretInspectLibpodOperation {
  /**
   * Tells what Podman knows about a secret, and its value on demand.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /libpod/secrets/{name}/json`
   * @throws {EngineError} 404: no such secret.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/secrets/operation/SecretInspectLibpod
   */
  SecretInspectLibpod<Form extends 'data' | 'stream'>(parameters: SecretInspectLibpodParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, SecretInfoReport>>;
  /**
   * Tells what Podman knows about a secret, and its value on demand.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /libpod/secrets/{name}/json`
   * @throws {EngineError} 404: no such secret.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/secrets/operation/SecretInspectLibpod
   */
  SecretInspectLibpod(parameters: SecretInspectLibpodParameters, options?: CallOptions<'data'>): Promise<SecretInfoReport>;
}

export type SecretInspectLibpodShape = Shape<'value', SecretInspectLibpodParameters, SecretInfoReport>;

/** The parameters of `SecretCreateLibpod`. */
export interface SecretCreateLibpodParameters {
  /** Name for the secret. Required. */
  name: string;
  /**
   * Driver that stores the secret: `file`, the default, `pass` or `shell`.
   * @defaultValue "file"
   */
  driver?: string | undefined;
  /** Content of the secret, as it is: not JSON, and not in base64. */
  request?: Body | undefined;
}

export interface SecretCreateLibpodOperation {
  /**
   * Creates a secret from the bytes of the body.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /libpod/secrets/create`
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/secrets/operation/SecretCreateLibpod
   */
  SecretCreateLibpod<Form extends 'data' | 'stream'>(parameters: SecretCreateLibpodParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, SecretCreateLibpodResponse>>;
  /**
   * Creates a secret from the bytes of the body.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /libpod/secrets/create`
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/secrets/operation/SecretCreateLibpod
   */
  SecretCreateLibpod(parameters: SecretCreateLibpodParameters, options?: CallOptions<'data'>): Promise<SecretCreateLibpodResponse>;
}

export type SecretCreateLibpodShape = Shape<'value', SecretCreateLibpodParameters, SecretCreateLibpodResponse>;

export interface SecretListLibpodOperation {
  /**
   * Lists secrets.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /libpod/secrets/json`
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/secrets/operation/SecretListLibpod
   */
  SecretListLibpod<Form extends 'data' | 'stream'>(parameters: NoParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, Array<SecretInfoReport>>>;
  /**
   * Lists secrets.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /libpod/secrets/json`
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/secrets/operation/SecretListLibpod
   */
  SecretListLibpod(parameters?: NoParameters, options?: CallOptions<'data'>): Promise<Array<SecretInfoReport>>;
}

export type SecretListLibpodShape = Shape<'value', NoParameters, Array<SecretInfoReport>>;

export interface SystemDataUsageLibpodOperation {
  /**
   * Tells how much of the disk images, containers and volumes use.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /libpod/system/df`
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/system/operation/SystemDataUsageLibpod
   */
  SystemDataUsageLibpod<Form extends 'data' | 'stream'>(parameters: NoParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, SystemDfReport>>;
  /**
   * Tells how much of the disk images, containers and volumes use.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /libpod/system/df`
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/system/operation/SystemDataUsageLibpod
   */
  SystemDataUsageLibpod(parameters?: NoParameters, options?: CallOptions<'data'>): Promise<SystemDfReport>;
}

export type SystemDataUsageLibpodShape = Shape<'value', NoParameters, SystemDfReport>;

/** The parameters of `SystemPruneLibpod`. */
export interface SystemPruneLibpodParameters {
  /** True removes all images that no container uses. By default only those without a name go. */
  all?: boolean | undefined;
  /** True removes volumes that no container uses, with their data. By default volumes stay. */
  volumes?: boolean | undefined;
}

export interface SystemPruneLibpodOperation {
  /**
   * Removes all that nothing uses: containers, pods, images, networks, and volumes on demand.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /libpod/system/prune`
   * @throws {EngineError} 400: a parameter is wrong.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/system/operation/SystemPruneLibpod
   */
  SystemPruneLibpod<Form extends 'data' | 'stream'>(parameters: SystemPruneLibpodParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, SystemPruneReport>>;
  /**
   * Removes all that nothing uses: containers, pods, images, networks, and volumes on demand.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /libpod/system/prune`
   * @throws {EngineError} 400: a parameter is wrong.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/system/operation/SystemPruneLibpod
   */
  SystemPruneLibpod(parameters?: SystemPruneLibpodParameters, options?: CallOptions<'data'>): Promise<SystemPruneReport>;
}

export type SystemPruneLibpodShape = Shape<'value', SystemPruneLibpodParameters, SystemPruneReport>;

export interface SystemVersionLibpodOperation {
  /**
   * Tells the version of the engine and of its parts.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /libpod/version`
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/system/operation/SystemVersionLibpod
   */
  SystemVersionLibpod<Form extends 'data' | 'stream'>(parameters: NoParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, SystemComponentVersion>>;
  /**
   * Tells the version of the engine and of its parts.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /libpod/version`
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/system/operation/SystemVersionLibpod
   */
  SystemVersionLibpod(parameters?: NoParameters, options?: CallOptions<'data'>): Promise<SystemComponentVersion>;
}

export type SystemVersionLibpodShape = Shape<'value', NoParameters, SystemComponentVersion>;

/** The parameters of `VolumeDeleteLibpod`. */
export interface VolumeDeleteLibpodParameters {
  /** Name of the volume; a unique beginning is enough. */
  name: string;
  /** True removes the containers that use the volume too, even running ones. By default a volume in use is a 409. */
  force?: boolean | undefined;
}

export interface VolumeDeleteLibpodOperation {
  /**
   * Removes a volume.
   *
   * `DELETE /libpod/volumes/{name}`
   * @throws {EngineError} 404: no such volume; 409: a container uses the volume, and `force` is not set.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/volumes/operation/VolumeDeleteLibpod
   */
  VolumeDeleteLibpod(parameters: VolumeDeleteLibpodParameters, options?: CallOptions<'data'>): Promise<void>;
}

export type VolumeDeleteLibpodShape = Shape<'nothing', VolumeDeleteLibpodParameters, void>;

/** The parameters of `VolumeExistsLibpod`. */
export interface VolumeExistsLibpodParameters {
  /** Name of the volume. */
  name: string;
}

export interface VolumeExistsLibpodOperation {
  /**
   * Tells if a volume exists.
   *
   * `GET /libpod/volumes/{name}/exists`
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/volumes/operation/VolumeExistsLibpod
   */
  VolumeExistsLibpod(parameters: VolumeExistsLibpodParameters, options?: CallOptions<'data'>): Promise<boolean>;
}

export type VolumeExistsLibpodShape = Shape<'exists', VolumeExistsLibpodParameters, boolean>;

/** The parameters of `VolumeInspectLibpod`. */
export interface VolumeInspectLibpodParameters {
  /** Name of the volume; a unique beginning is enough. */
  name: string;
}

export interface VolumeInspectLibpodOperation {
  /**
   * Tells all that Podman knows about a volume.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /libpod/volumes/{name}/json`
   * @throws {EngineError} 404: no such volume.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/volumes/operation/VolumeInspectLibpod
   */
  VolumeInspectLibpod<Form extends 'data' | 'stream'>(parameters: VolumeInspectLibpodParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, VolumeConfigResponse>>;
  /**
   * Tells all that Podman knows about a volume.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /libpod/volumes/{name}/json`
   * @throws {EngineError} 404: no such volume.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/volumes/operation/VolumeInspectLibpod
   */
  VolumeInspectLibpod(parameters: VolumeInspectLibpodParameters, options?: CallOptions<'data'>): Promise<VolumeConfigResponse>;
}

export type VolumeInspectLibpodShape = Shape<'value', VolumeInspectLibpodParameters, VolumeConfigResponse>;

/** The parameters of `VolumeCreateLibpod`. */
export interface VolumeCreateLibpodParameters {
  /** Configuration of the volume: name, driver, labels and options. Without a name the engine makes one up. */
  create?: VolumeCreate | undefined;
}

export interface VolumeCreateLibpodOperation {
  /**
   * Creates a volume.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /libpod/volumes/create`
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/volumes/operation/VolumeCreateLibpod
   */
  VolumeCreateLibpod<Form extends 'data' | 'stream'>(parameters: VolumeCreateLibpodParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, VolumeConfigResponse>>;
  /**
   * Creates a volume.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /libpod/volumes/create`
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/volumes/operation/VolumeCreateLibpod
   */
  VolumeCreateLibpod(parameters?: VolumeCreateLibpodParameters, options?: CallOptions<'data'>): Promise<VolumeConfigResponse>;
}

export type VolumeCreateLibpodShape = Shape<'value', VolumeCreateLibpodParameters, VolumeConfigResponse>;

/** The parameters of `VolumeListLibpod`. */
export interface VolumeListLibpodParameters {
  /** A list of values for each filter key. One value of a key is enough, but an object has to match every key, and all values of `label`. */
  filters?: VolumeListLibpodFilters | string | undefined;
}

export interface VolumeListLibpodOperation {
  /**
   * Lists volumes.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /libpod/volumes/json`
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/volumes/operation/VolumeListLibpod
   */
  VolumeListLibpod<Form extends 'data' | 'stream'>(parameters: VolumeListLibpodParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, Array<LibpodVolume>>>;
  /**
   * Lists volumes.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /libpod/volumes/json`
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/volumes/operation/VolumeListLibpod
   */
  VolumeListLibpod(parameters?: VolumeListLibpodParameters, options?: CallOptions<'data'>): Promise<Array<LibpodVolume>>;
}

export type VolumeListLibpodShape = Shape<'value', VolumeListLibpodParameters, Array<LibpodVolume>>;

/** The parameters of `VolumePruneLibpod`. */
export interface VolumePruneLibpodParameters {
  /** A list of values for each filter key. One value of a key is enough, but an object has to match every key, and all values of `label`. */
  filters?: VolumePruneLibpodFilters | string | undefined;
}

export interface VolumePruneLibpodOperation {
  /**
   * Removes the volumes that no container uses.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /libpod/volumes/prune`
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/volumes/operation/VolumePruneLibpod
   */
  VolumePruneLibpod<Form extends 'data' | 'stream'>(parameters: VolumePruneLibpodParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, Array<PruneReport>>>;
  /**
   * Removes the volumes that no container uses.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /libpod/volumes/prune`
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/volumes/operation/VolumePruneLibpod
   */
  VolumePruneLibpod(parameters?: VolumePruneLibpodParameters, options?: CallOptions<'data'>): Promise<Array<PruneReport>>;
}

export type VolumePruneLibpodShape = Shape<'value', VolumePruneLibpodParameters, Array<PruneReport>>;

/** The operations of the category `containers`. */
export interface ContainersCategory
  extends ContainerListOperation,
    ContainerCreateOperation,
    ContainerInspectOperation,
    ContainerTopOperation,
    ContainerLogsOperation,
    ContainerExportOperation,
    ContainerStatsOperation,
    ContainerResizeOperation,
    ContainerStartOperation,
    ContainerStopOperation,
    ContainerRestartOperation,
    ContainerKillOperation,
    ContainerRenameOperation,
    ContainerPauseOperation,
    ContainerUnpauseOperation,
    ContainerAttachOperation,
    ContainerWaitOperation,
    ContainerDeleteOperation,
    ContainerArchiveOperation,
    PutContainerArchiveOperation,
    ContainerPruneOperation,
    ContainerExecOperation {}

export interface ContainersShapes {
  ContainerList: ContainerListShape;
  ContainerCreate: ContainerCreateShape;
  ContainerInspect: ContainerInspectShape;
  ContainerTop: ContainerTopShape;
  ContainerLogs: ContainerLogsShape;
  ContainerExport: ContainerExportShape;
  ContainerStats: ContainerStatsShape;
  ContainerResize: ContainerResizeShape;
  ContainerStart: ContainerStartShape;
  ContainerStop: ContainerStopShape;
  ContainerRestart: ContainerRestartShape;
  ContainerKill: ContainerKillShape;
  ContainerRename: ContainerRenameShape;
  ContainerPause: ContainerPauseShape;
  ContainerUnpause: ContainerUnpauseShape;
  ContainerAttach: ContainerAttachShape;
  ContainerWait: ContainerWaitShape;
  ContainerDelete: ContainerDeleteShape;
  ContainerArchive: ContainerArchiveShape;
  PutContainerArchive: PutContainerArchiveShape;
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

/** The operations of the category `libpod/build`. */
export interface LibpodBuildCategory
  extends ImageBuildLibpodOperation {}

export interface LibpodBuildShapes {
  ImageBuildLibpod: ImageBuildLibpodShape;
}

/** The operations of the category `libpod/commit`. */
export interface LibpodCommitCategory
  extends ImageCommitLibpodOperation {}

export interface LibpodCommitShapes {
  ImageCommitLibpod: ImageCommitLibpodShape;
}

/** The operations of the category `libpod/containers`. */
export interface LibpodContainersCategory
  extends ContainerDeleteLibpodOperation,
    ContainerArchiveLibpodOperation,
    PutContainerArchiveLibpodOperation,
    ContainerAttachLibpodOperation,
    ContainerChangesLibpodOperation,
    ContainerCheckpointLibpodOperation,
    ContainerExecLibpodOperation,
    ContainerExistsLibpodOperation,
    ContainerExportLibpodOperation,
    ContainerHealthcheckLibpodOperation,
    ContainerInitLibpodOperation,
    ContainerInspectLibpodOperation,
    ContainerKillLibpodOperation,
    ContainerLogsLibpodOperation,
    ContainerMountLibpodOperation,
    ContainerPauseLibpodOperation,
    ContainerRenameLibpodOperation,
    ContainerResizeLibpodOperation,
    ContainerRestartLibpodOperation,
    ContainerRestoreLibpodOperation,
    ContainerStartLibpodOperation,
    ContainerStatsLibpodOperation,
    ContainerStopLibpodOperation,
    ContainerTopLibpodOperation,
    ContainerUnmountLibpodOperation,
    ContainerUnpauseLibpodOperation,
    ContainerWaitLibpodOperation,
    ContainerCreateLibpodOperation,
    ContainerListLibpodOperation,
    ContainerPruneLibpodOperation,
    ContainerShowMountedLibpodOperation,
    ContainersStatsAllLibpodOperation {}

export interface LibpodContainersShapes {
  ContainerDeleteLibpod: ContainerDeleteLibpodShape;
  ContainerArchiveLibpod: ContainerArchiveLibpodShape;
  PutContainerArchiveLibpod: PutContainerArchiveLibpodShape;
  ContainerAttachLibpod: ContainerAttachLibpodShape;
  ContainerChangesLibpod: ContainerChangesLibpodShape;
  ContainerCheckpointLibpod: ContainerCheckpointLibpodShape;
  ContainerExecLibpod: ContainerExecLibpodShape;
  ContainerExistsLibpod: ContainerExistsLibpodShape;
  ContainerExportLibpod: ContainerExportLibpodShape;
  ContainerHealthcheckLibpod: ContainerHealthcheckLibpodShape;
  ContainerInitLibpod: ContainerInitLibpodShape;
  ContainerInspectLibpod: ContainerInspectLibpodShape;
  ContainerKillLibpod: ContainerKillLibpodShape;
  ContainerLogsLibpod: ContainerLogsLibpodShape;
  ContainerMountLibpod: ContainerMountLibpodShape;
  ContainerPauseLibpod: ContainerPauseLibpodShape;
  ContainerRenameLibpod: ContainerRenameLibpodShape;
  ContainerResizeLibpod: ContainerResizeLibpodShape;
  ContainerRestartLibpod: ContainerRestartLibpodShape;
  ContainerRestoreLibpod: ContainerRestoreLibpodShape;
  ContainerStartLibpod: ContainerStartLibpodShape;
  ContainerStatsLibpod: ContainerStatsLibpodShape;
  ContainerStopLibpod: ContainerStopLibpodShape;
  ContainerTopLibpod: ContainerTopLibpodShape;
  ContainerUnmountLibpod: ContainerUnmountLibpodShape;
  ContainerUnpauseLibpod: ContainerUnpauseLibpodShape;
  ContainerWaitLibpod: ContainerWaitLibpodShape;
  ContainerCreateLibpod: ContainerCreateLibpodShape;
  ContainerListLibpod: ContainerListLibpodShape;
  ContainerPruneLibpod: ContainerPruneLibpodShape;
  ContainerShowMountedLibpod: ContainerShowMountedLibpodShape;
  ContainersStatsAllLibpod: ContainersStatsAllLibpodShape;
}

/** The operations of the category `libpod/events`. */
export interface LibpodEventsCategory
  extends SystemEventsLibpodOperation {}

export interface LibpodEventsShapes {
  SystemEventsLibpod: SystemEventsLibpodShape;
}

/** The operations of the category `libpod/exec`. */
export interface LibpodExecCategory
  extends ExecInspectLibpodOperation,
    ExecResizeLibpodOperation,
    ExecStartLibpodOperation {}

export interface LibpodExecShapes {
  ExecInspectLibpod: ExecInspectLibpodShape;
  ExecResizeLibpod: ExecResizeLibpodShape;
  ExecStartLibpod: ExecStartLibpodShape;
}

/** The operations of the category `libpod/generate`. */
export interface LibpodGenerateCategory
  extends GenerateSystemdLibpodOperation,
    GenerateKubeLibpodOperation {}

export interface LibpodGenerateShapes {
  GenerateSystemdLibpod: GenerateSystemdLibpodShape;
  GenerateKubeLibpod: GenerateKubeLibpodShape;
}

/** The operations of the category `libpod/images`. */
export interface LibpodImagesCategory
  extends ImageDeleteLibpodOperation,
    ImageChangesLibpodOperation,
    ImageExistsLibpodOperation,
    ImageGetLibpodOperation,
    ImageHistoryLibpodOperation,
    ImageInspectLibpodOperation,
    ImagePushLibpodOperation,
    ImageTagLibpodOperation,
    ImageTreeLibpodOperation,
    ImageUntagLibpodOperation,
    ImageExportLibpodOperation,
    ImageImportLibpodOperation,
    ImageListLibpodOperation,
    ImageLoadLibpodOperation,
    ImagePruneLibpodOperation,
    ImagePullLibpodOperation,
    ImageDeleteAllLibpodOperation,
    ImageSearchLibpodOperation {}

export interface LibpodImagesShapes {
  ImageDeleteLibpod: ImageDeleteLibpodShape;
  ImageChangesLibpod: ImageChangesLibpodShape;
  ImageExistsLibpod: ImageExistsLibpodShape;
  ImageGetLibpod: ImageGetLibpodShape;
  ImageHistoryLibpod: ImageHistoryLibpodShape;
  ImageInspectLibpod: ImageInspectLibpodShape;
  ImagePushLibpod: ImagePushLibpodShape;
  ImageTagLibpod: ImageTagLibpodShape;
  ImageTreeLibpod: ImageTreeLibpodShape;
  ImageUntagLibpod: ImageUntagLibpodShape;
  ImageExportLibpod: ImageExportLibpodShape;
  ImageImportLibpod: ImageImportLibpodShape;
  ImageListLibpod: ImageListLibpodShape;
  ImageLoadLibpod: ImageLoadLibpodShape;
  ImagePruneLibpod: ImagePruneLibpodShape;
  ImagePullLibpod: ImagePullLibpodShape;
  ImageDeleteAllLibpod: ImageDeleteAllLibpodShape;
  ImageSearchLibpod: ImageSearchLibpodShape;
}

/** The operations of the category `libpod/info`. */
export interface LibpodInfoCategory
  extends SystemInfoLibpodOperation {}

export interface LibpodInfoShapes {
  SystemInfoLibpod: SystemInfoLibpodShape;
}

/** The operations of the category `libpod/manifests`. */
export interface LibpodManifestsCategory
  extends ManifestDeleteLibpodOperation,
    ManifestAddLibpodOperation,
    ManifestExistsLibpodOperation,
    ManifestInspectLibpodOperation,
    ManifestPushLibpodOperation,
    ManifestCreateLibpodOperation {}

export interface LibpodManifestsShapes {
  ManifestDeleteLibpod: ManifestDeleteLibpodShape;
  ManifestAddLibpod: ManifestAddLibpodShape;
  ManifestExistsLibpod: ManifestExistsLibpodShape;
  ManifestInspectLibpod: ManifestInspectLibpodShape;
  ManifestPushLibpod: ManifestPushLibpodShape;
  ManifestCreateLibpod: ManifestCreateLibpodShape;
}

/** The operations of the category `libpod/networks`. */
export interface LibpodNetworksCategory
  extends NetworkDeleteLibpodOperation,
    NetworkConnectLibpodOperation,
    NetworkDisconnectLibpodOperation,
    NetworkExistsLibpodOperation,
    NetworkInspectLibpodOperation,
    NetworkCreateLibpodOperation,
    NetworkListLibpodOperation,
    NetworkPruneLibpodOperation {}

export interface LibpodNetworksShapes {
  NetworkDeleteLibpod: NetworkDeleteLibpodShape;
  NetworkConnectLibpod: NetworkConnectLibpodShape;
  NetworkDisconnectLibpod: NetworkDisconnectLibpodShape;
  NetworkExistsLibpod: NetworkExistsLibpodShape;
  NetworkInspectLibpod: NetworkInspectLibpodShape;
  NetworkCreateLibpod: NetworkCreateLibpodShape;
  NetworkListLibpod: NetworkListLibpodShape;
  NetworkPruneLibpod: NetworkPruneLibpodShape;
}

/** The operations of the category `libpod/play`. */
export interface LibpodPlayCategory
  extends PlayKubeLibpodOperation {}

export interface LibpodPlayShapes {
  PlayKubeLibpod: PlayKubeLibpodShape;
}

/** The operations of the category `libpod/pods`. */
export interface LibpodPodsCategory
  extends PodDeleteLibpodOperation,
    PodExistsLibpodOperation,
    PodInspectLibpodOperation,
    PodKillLibpodOperation,
    PodPauseLibpodOperation,
    PodRestartLibpodOperation,
    PodStartLibpodOperation,
    PodStopLibpodOperation,
    PodTopLibpodOperation,
    PodUnpauseLibpodOperation,
    PodCreateLibpodOperation,
    PodListLibpodOperation,
    PodPruneLibpodOperation,
    PodStatsAllLibpodOperation {}

export interface LibpodPodsShapes {
  PodDeleteLibpod: PodDeleteLibpodShape;
  PodExistsLibpod: PodExistsLibpodShape;
  PodInspectLibpod: PodInspectLibpodShape;
  PodKillLibpod: PodKillLibpodShape;
  PodPauseLibpod: PodPauseLibpodShape;
  PodRestartLibpod: PodRestartLibpodShape;
  PodStartLibpod: PodStartLibpodShape;
  PodStopLibpod: PodStopLibpodShape;
  PodTopLibpod: PodTopLibpodShape;
  PodUnpauseLibpod: PodUnpauseLibpodShape;
  PodCreateLibpod: PodCreateLibpodShape;
  PodListLibpod: PodListLibpodShape;
  PodPruneLibpod: PodPruneLibpodShape;
  PodStatsAllLibpod: PodStatsAllLibpodShape;
}

/** The operations of the category `libpod/secrets`. */
export interface LibpodSecretsCategory
  extends SecretDeleteLibpodOperation,
    SecretInspectLibpodOperation,
    SecretCreateLibpodOperation,
    SecretListLibpodOperation {}

export interface LibpodSecretsShapes {
  SecretDeleteLibpod: SecretDeleteLibpodShape;
  SecretInspectLibpod: SecretInspectLibpodShape;
  SecretCreateLibpod: SecretCreateLibpodShape;
  SecretListLibpod: SecretListLibpodShape;
}

/** The operations of the category `libpod/system`. */
export interface LibpodSystemCategory
  extends SystemDataUsageLibpodOperation,
    SystemPruneLibpodOperation {}

export interface LibpodSystemShapes {
  SystemDataUsageLibpod: SystemDataUsageLibpodShape;
  SystemPruneLibpod: SystemPruneLibpodShape;
}

/** The operations of the category `libpod/version`. */
export interface LibpodVersionCategory
  extends SystemVersionLibpodOperation {}

export interface LibpodVersionShapes {
  SystemVersionLibpod: SystemVersionLibpodShape;
}

/** The operations of the category `libpod/volumes`. */
export interface LibpodVolumesCategory
  extends VolumeDeleteLibpodOperation,
    VolumeExistsLibpodOperation,
    VolumeInspectLibpodOperation,
    VolumeCreateLibpodOperation,
    VolumeListLibpodOperation,
    VolumePruneLibpodOperation {}

export interface LibpodVolumesShapes {
  VolumeDeleteLibpod: VolumeDeleteLibpodShape;
  VolumeExistsLibpod: VolumeExistsLibpodShape;
  VolumeInspectLibpod: VolumeInspectLibpodShape;
  VolumeCreateLibpod: VolumeCreateLibpodShape;
  VolumeListLibpod: VolumeListLibpodShape;
  VolumePruneLibpod: VolumePruneLibpodShape;
}
