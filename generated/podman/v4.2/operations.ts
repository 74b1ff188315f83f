// Generated from specs/ by `npm run generate`. Do not edit.
import type {
  ContainerCreateResponse,
  ContainerStatsResponse,
  ImagePushLibpodResponse,
  ImageSearchLibpodFilters,
  ImageSearchLibpodResponseItem,
  LibpodImagesRemoveReport,
  NetworkCreateResponse,
  RegistryAuth,
} from '../v3.2/models.js';
import type {
  ContainerArchiveOperation,
  ContainerArchiveShape,
  ContainerAttachLibpodOperation,
  ContainerAttachLibpodShape,
  ContainerAttachOperation,
  ContainerAttachShape,
  ContainerDeleteOperation,
  ContainerDeleteShape,
  ContainerExecLibpodOperation,
  ContainerExecLibpodShape,
  ContainerExecOperation,
  ContainerExecShape,
  ContainerExistsLibpodOperation,
  ContainerExistsLibpodShape,
  ContainerExportLibpodOperation,
  ContainerExportLibpodShape,
  ContainerExportOperation,
  ContainerExportShape,
  ContainerHealthcheckLibpodOperation,
  ContainerHealthcheckLibpodShape,
  ContainerInitLibpodOperation,
  ContainerInitLibpodShape,
  ContainerInspectLibpodParameters,
  ContainerInspectParameters,
  ContainerKillLibpodOperation,
  ContainerKillLibpodShape,
  ContainerKillOperation,
  ContainerKillShape,
  ContainerListLibpodOperation,
  ContainerListLibpodShape,
  ContainerListOperation,
  ContainerListShape,
  ContainerLogsLibpodOperation,
  ContainerLogsLibpodShape,
  ContainerLogsOperation,
  ContainerLogsShape,
  ContainerMountLibpodOperation,
  ContainerMountLibpodShape,
  ContainerPauseLibpodOperation,
  ContainerPauseLibpodShape,
  ContainerPauseOperation,
  ContainerPauseShape,
  ContainerPruneOperation,
  ContainerPruneShape,
  ContainerRenameLibpodOperation,
  ContainerRenameLibpodShape,
  ContainerRenameOperation,
  ContainerRenameShape,
  ContainerResizeLibpodOperation,
  ContainerResizeLibpodShape,
  ContainerResizeOperation,
  ContainerResizeShape,
  ContainerRestartOperation,
  ContainerRestartShape,
  ContainerShowMountedLibpodOperation,
  ContainerShowMountedLibpodShape,
  ContainerStartLibpodOperation,
  ContainerStartLibpodShape,
  ContainerStartOperation,
  ContainerStartShape,
  ContainerStatsLibpodShape,
  ContainerStopLibpodOperation,
  ContainerStopLibpodShape,
  ContainerStopOperation,
  ContainerStopShape,
  ContainerTopOperation,
  ContainerTopShape,
  ContainerUnmountLibpodOperation,
  ContainerUnmountLibpodShape,
  ContainerUnpauseLibpodOperation,
  ContainerUnpauseLibpodShape,
  ContainerUnpauseOperation,
  ContainerUnpauseShape,
  ContainerWaitLibpodOperation,
  ContainerWaitLibpodShape,
  ContainerWaitOperation,
  ContainerWaitShape,
  ImageExistsLibpodOperation,
  ImageExistsLibpodShape,
  ImageGetLibpodOperation,
  ImageGetLibpodShape,
  ImageImportLibpodOperation,
  ImageImportLibpodShape,
  ImageInspectLibpodOperation,
  ImageInspectLibpodShape,
  ImageLoadLibpodOperation,
  ImageLoadLibpodShape,
  ImageTagLibpodOperation,
  ImageTagLibpodShape,
  ImageUntagLibpodOperation,
  ImageUntagLibpodShape,
  ManifestExistsLibpodOperation,
  ManifestExistsLibpodShape,
  ManifestInspectLibpodOperation,
  ManifestInspectLibpodShape,
  NetworkConnectOperation,
  NetworkConnectShape,
  NetworkDeleteLibpodOperation,
  NetworkDeleteLibpodShape,
  NetworkDeleteOperation,
  NetworkDeleteShape,
  NetworkDisconnectOperation,
  NetworkDisconnectShape,
  NetworkExistsLibpodOperation,
  NetworkExistsLibpodShape,
  NetworkInspectParameters,
  NetworkPruneLibpodOperation,
  NetworkPruneLibpodShape,
  NetworkPruneOperation,
  NetworkPruneShape,
  PodDeleteLibpodOperation,
  PodDeleteLibpodShape,
  PodExistsLibpodOperation,
  PodExistsLibpodShape,
  PodInspectLibpodParameters,
  PodKillLibpodOperation,
  PodKillLibpodShape,
  PodListLibpodOperation,
  PodListLibpodShape,
  PodPauseLibpodOperation,
  PodPauseLibpodShape,
  PodPruneLibpodOperation,
  PodPruneLibpodShape,
  PodRestartLibpodOperation,
  PodRestartLibpodShape,
  PodStartLibpodOperation,
  PodStartLibpodShape,
  PodStopLibpodOperation,
  PodStopLibpodShape,
  PodUnpauseLibpodOperation,
  PodUnpauseLibpodShape,
  PutContainerArchiveLibpodOperation,
  PutContainerArchiveLibpodShape,
  PutContainerArchiveOperation,
  PutContainerArchiveShape,
  SystemDataUsageLibpodOperation,
  SystemDataUsageLibpodShape,
  VolumeDeleteLibpodOperation,
  VolumeDeleteLibpodShape,
  VolumeExistsLibpodOperation,
  VolumeExistsLibpodShape,
  VolumeInspectLibpodParameters,
} from '../v3.2/operations.js';
import type {
  ContainerArchiveLibpodOperation,
  ContainerArchiveLibpodShape,
  ContainerChangesLibpodOperation,
  ContainerChangesLibpodShape,
  ContainerStatsLibpodOperation,
  ImageChangesLibpodOperation,
  ImageChangesLibpodShape,
  ImageTreeLibpodOperation,
  ImageTreeLibpodShape,
  VolumeListLibpodParameters,
  VolumePruneLibpodOperation,
  VolumePruneLibpodShape,
} from '../v3.3/operations.js';
import type {
  ContainerRestartLibpodOperation,
  ContainerRestartLibpodShape,
  ImagePullLibpodOperation,
  ImagePullLibpodShape,
} from '../v3.4/operations.js';
import type {
  LibpodNetwork,
  ManifestModifyOptions,
  ManifestModifyReport,
  ManifestPushLibpodResponse,
} from '../v4.0/models.js';
import type {
  ContainerCheckpointLibpodOperation,
  ContainerCheckpointLibpodShape,
  ContainerDeleteLibpodOperation,
  ContainerDeleteLibpodShape,
  ContainerRestoreLibpodOperation,
  ContainerRestoreLibpodShape,
  ContainerTopLibpodOperation,
  ContainerTopLibpodShape,
  ImageDeleteLibpodOperation,
  ImageDeleteLibpodShape,
  ImageExportLibpodOperation,
  ImageExportLibpodShape,
  ImageListLibpodParameters,
  ManifestDeleteLibpodOperation,
  ManifestDeleteLibpodShape,
  NetworkInspectLibpodOperation,
  NetworkInspectLibpodShape,
  PodTopLibpodOperation,
  PodTopLibpodShape,
} from '../v4.0/operations.js';
import type { LibpodContainerCreateResponse, LibpodIDResponse } from '../v4.1/models.js';
import type {
  ContainerPruneLibpodOperation,
  ContainerPruneLibpodShape,
  ContainersStatsAllLibpodOperation,
  ContainersStatsAllLibpodShape,
  ImageHistoryLibpodOperation,
  ImageHistoryLibpodShape,
  ImagePruneLibpodOperation,
  ImagePruneLibpodShape,
  ManifestCreateLibpodOperation,
  ManifestCreateLibpodShape,
  NetworkConnectLibpodOperation,
  NetworkConnectLibpodShape,
  NetworkCreateLibpodOperation,
  NetworkCreateLibpodShape,
  NetworkDisconnectLibpodOperation,
  NetworkDisconnectLibpodShape,
  PodStatsAllLibpodOperation,
  PodStatsAllLibpodShape,
  VolumeCreateLibpodParameters,
} from '../v4.1/operations.js';
import type {
  ContainerCreateRequest,
  ContainerInspectResponse,
  Info,
  InspectContainerData,
  InspectPodData,
  LibpodImageSummary,
  Network,
  NetworkCreateRequest,
  NetworkListFilters,
  NetworkListLibpodFilters,
  PodSpecGenerator,
  ScpReport,
  SpecGenerator,
  SystemInfo,
  SystemPruneReport,
  VolumeConfigResponse,
} from './models.js';
import type { CallOptions, CallOptionsAs, NoParameters, Records, Shape, Taken } from '../../../src/types.js';

/** The parameters of `ContainerCreate`. */
export interface ContainerCreateParameters {
  /** A name for the container: a letter or digit, then one or more letters, digits, `_`, `.` or `-`. Without one the engine makes up a name like `brave_turing`. Answers show every name with a `/` before it. */
  name?: string | undefined;
  /**
   * The platform of the image to use: `linux/arm64`, `linux/arm/v7`, or `linux` alone. If the engine has the image only for another platform, the call is a 404. Empty takes the image that the engine has, with an entry in `Warnings` if its platform differs from the host's.
   * @since v4.2.1
   */
  platform?: string | undefined;
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

/** The parameters of `ContainerStats`. */
export interface ContainerStatsParameters {
  /** The container: its ID, a beginning of the ID that no other container shares, or its name. */
  id: string;
  /**
   * False answers one record and ends. True, the default, sends a record about every second.
   * @defaultValue true
   */
  stream?: boolean | undefined;
  /**
   * True, together with `stream` set to `false`, answers at once, with an empty `precpu_stats`. By default the engine takes two samples, about a second apart. Older engines refuse `one-shot` for a stream; newer ones ignore it.
   * @since v4.2.1
   * @defaultValue false
   */
  'one-shot'?: boolean | undefined;
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
  /**
   * False sends the progress as records. The default is `true`, and then the answer has none.
   * @since v4.2.1
   * @defaultValue true
   */
  quiet?: boolean | undefined;
  /** Login for the registry: base64url of a JSON object with `username` and `password`, or with `identitytoken`. Without it the engine uses the logins that it has stored. */
  'X-Registry-Auth'?: RegistryAuth | string | undefined;
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
  /**
   * True makes it no error if an image does not exist.
   * @since v4.1.0
   */
  ignore?: boolean | undefined;
  /**
   * True takes a name of a manifest list as the list itself. By default it means the image in it for this platform.
   * @since v4.2.1
   */
  lookupManifest?: boolean | undefined;
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

/** The parameters of `ImageScpLibpod`. */
export interface ImageScpLibpodParameters {
  /** Image to copy, as `connection::image`. The connections are those of the engine's host; without one the image is local. */
  name: string;
  /** Target of the copy, as `connection::` or `user@host::`. Without it the image comes to this engine. */
  destination?: string | undefined;
  /**
   * True leaves out the output of the copy.
   * @defaultValue false
   */
  quiet?: boolean | undefined;
}

export interface ImageScpLibpodOperation {
  /**
   * Copies an image from one engine to another one by ssh.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /libpod/images/scp/{name}`
   * @throws {EngineError} 400: a parameter is wrong.
   * @since v4.2.1
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/images/operation/ImageScpLibpod
   */
  ImageScpLibpod<Form extends 'data' | 'stream'>(parameters: ImageScpLibpodParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, ScpReport>>;
  /**
   * Copies an image from one engine to another one by ssh.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /libpod/images/scp/{name}`
   * @throws {EngineError} 400: a parameter is wrong.
   * @since v4.2.1
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/images/operation/ImageScpLibpod
   */
  ImageScpLibpod(parameters: ImageScpLibpodParameters, options?: CallOptions<'data'>): Promise<ScpReport>;
}

export type ImageScpLibpodShape = Shape<'value', ImageScpLibpodParameters, ScpReport>;

/** The parameters of `ImageSearchLibpod`. */
export interface ImageSearchLibpodParameters {
  /** Text to search for, such as `alpine`. With a registry before it, such as `quay.io/alpine`, only that one is asked. */
  term?: string | undefined;
  /**
   * Most results that each registry may give; 25 by default.
   * @defaultValue 25
   */
  limit?: number | undefined;
  /** A list of values for each filter key. One value of a key is enough, but an object has to match every key, and all values of `label`. */
  filters?: ImageSearchLibpodFilters | string | undefined;
  /**
   * False lets the engine use a registry whose certificate is not valid, or plain HTTP. By default it demands valid TLS, unless its own configuration allows otherwise.
   * @since v4.0.2
   * @defaultValue true
   */
  tlsVerify?: boolean | undefined;
  /**
   * True lists the tags of the repository that `term` names, in place of a search.
   * @since v4.0.2
   * @defaultValue false
   */
  listTags?: boolean | undefined;
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

/** The parameters of `ManifestModifyLibpod`. */
export interface ManifestModifyLibpodParameters {
  /** Manifest list, by name or ID. */
  name: string;
  /**
   * False lets the engine use a registry whose certificate is not valid, or plain HTTP. By default it demands valid TLS, unless its own configuration allows otherwise.
   * @since v4.1.0
   * @defaultValue true
   */
  tlsVerify?: boolean | undefined;
  /** The change: `operation` is `update`, `remove` or `annotate`, and `images` lists what it applies to. To `remove`, give digests. */
  options: ManifestModifyOptions;
}

export interface ManifestModifyLibpodOperation {
  /**
   * Adds images to a manifest list, removes images from it, or annotates its images.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `PUT /libpod/manifests/{name}`
   * @throws {EngineError} 400: a parameter is wrong; 404: no such manifest list; 409: a part of the change has succeeded and a part has failed; the body lists both.
   * @since v4.0.2
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/manifests/operation/ManifestModifyLibpod
   */
  ManifestModifyLibpod<Form extends 'data' | 'stream'>(parameters: ManifestModifyLibpodParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, ManifestModifyReport>>;
  /**
   * Adds images to a manifest list, removes images from it, or annotates its images.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `PUT /libpod/manifests/{name}`
   * @throws {EngineError} 400: a parameter is wrong; 404: no such manifest list; 409: a part of the change has succeeded and a part has failed; the body lists both.
   * @since v4.0.2
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/manifests/operation/ManifestModifyLibpod
   */
  ManifestModifyLibpod(parameters: ManifestModifyLibpodParameters, options?: CallOptions<'data'>): Promise<ManifestModifyReport>;
}

export type ManifestModifyLibpodShape = Shape<'value', ManifestModifyLibpodParameters, ManifestModifyReport>;

/** The parameters of `ManifestPushLibpod`. */
export interface ManifestPushLibpodParameters {
  /** Manifest list, by name or ID. */
  name: string;
  /** Full name under which the registry gets the list, such as `quay.io/me/app:v1`. */
  destination: string;
  /**
   * True pushes the images of the list along with it. The engine takes `false` if it is absent.
   * @defaultValue true
   */
  all?: boolean | undefined;
  /**
   * False lets the engine use a registry whose certificate is not valid, or plain HTTP. By default it demands valid TLS, unless its own configuration allows otherwise.
   * @since v4.0.2
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
   * `POST /libpod/manifests/{name}/registry/{destination}`
   * @throws {EngineError} 400: a parameter is wrong; 404: no such manifest list.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/manifests/operation/ManifestPushLibpod
   */
  ManifestPushLibpod<Form extends 'data' | 'stream'>(parameters: ManifestPushLibpodParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, Array<ManifestPushLibpodResponse>>>;
  /**
   * Sends a manifest list, and its images on demand, to a registry.
   *
   * `as: 'data'` gives a list, read to the end. `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /libpod/manifests/{name}/registry/{destination}`
   * @throws {EngineError} 400: a parameter is wrong; 404: no such manifest list.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/manifests/operation/ManifestPushLibpod
   */
  ManifestPushLibpod(parameters: ManifestPushLibpodParameters, options?: CallOptions): Promise<Records<ManifestPushLibpodResponse>>;
}

export type ManifestPushLibpodShape = Shape<'records', ManifestPushLibpodParameters, ManifestPushLibpodResponse>;

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
  NetworkListLibpod<Form extends 'data' | 'stream'>(parameters: NetworkListLibpodParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, Array<LibpodNetwork>>>;
  /**
   * Lists networks.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /libpod/networks/json`
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/networks/operation/NetworkListLibpod
   */
  NetworkListLibpod(parameters?: NetworkListLibpodParameters, options?: CallOptions<'data'>): Promise<Array<LibpodNetwork>>;
}

export type NetworkListLibpodShape = Shape<'value', NetworkListLibpodParameters, Array<LibpodNetwork>>;

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
  PodCreateLibpod<Form extends 'data' | 'stream'>(parameters: PodCreateLibpodParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, LibpodIDResponse>>;
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
  PodCreateLibpod(parameters?: PodCreateLibpodParameters, options?: CallOptions<'data'>): Promise<LibpodIDResponse>;
}

export type PodCreateLibpodShape = Shape<'value', PodCreateLibpodParameters, LibpodIDResponse>;

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
  SystemPruneLibpod<Form extends 'data' | 'stream'>(parameters: NoParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, SystemPruneReport>>;
  /**
   * Removes all that nothing uses: containers, pods, images, networks, and volumes on demand.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /libpod/system/prune`
   * @throws {EngineError} 400: a parameter is wrong.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/system/operation/SystemPruneLibpod
   */
  SystemPruneLibpod(parameters?: NoParameters, options?: CallOptions<'data'>): Promise<SystemPruneReport>;
}

export type SystemPruneLibpodShape = Shape<'value', NoParameters, SystemPruneReport>;

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

export interface VolumeListLibpodOperation {
  /**
   * Lists volumes.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /libpod/volumes/json`
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/volumes/operation/VolumeListLibpod
   */
  VolumeListLibpod<Form extends 'data' | 'stream'>(parameters: VolumeListLibpodParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, Array<VolumeConfigResponse>>>;
  /**
   * Lists volumes.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /libpod/volumes/json`
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/volumes/operation/VolumeListLibpod
   */
  VolumeListLibpod(parameters?: VolumeListLibpodParameters, options?: CallOptions<'data'>): Promise<Array<VolumeConfigResponse>>;
}

export type VolumeListLibpodShape = Shape<'value', VolumeListLibpodParameters, Array<VolumeConfigResponse>>;

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

/** The operations of the category `info`. */
export interface InfoCategory
  extends SystemInfoOperation {}

export interface InfoShapes {
  SystemInfo: SystemInfoShape;
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
    ImageScpLibpodOperation,
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
  ImageScpLibpod: ImageScpLibpodShape;
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
  extends ManifestCreateLibpodOperation,
    ManifestModifyLibpodOperation,
    ManifestDeleteLibpodOperation,
    ManifestExistsLibpodOperation,
    ManifestInspectLibpodOperation,
    ManifestPushLibpodOperation {}

export interface LibpodManifestsShapes {
  ManifestCreateLibpod: ManifestCreateLibpodShape;
  ManifestModifyLibpod: ManifestModifyLibpodShape;
  ManifestDeleteLibpod: ManifestDeleteLibpodShape;
  ManifestExistsLibpod: ManifestExistsLibpodShape;
  ManifestInspectLibpod: ManifestInspectLibpodShape;
  ManifestPushLibpod: ManifestPushLibpodShape;
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

/** The operations of the category `libpod/system`. */
export interface LibpodSystemCategory
  extends SystemDataUsageLibpodOperation,
    SystemPruneLibpodOperation {}

export interface LibpodSystemShapes {
  SystemDataUsageLibpod: SystemDataUsageLibpodShape;
  SystemPruneLibpod: SystemPruneLibpodShape;
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
