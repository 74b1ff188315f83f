// Generated from specs/ by `npm run generate`. Do not edit.
import type {
  AuthResponse,
  ContainerCreateResponse,
  ContainerUpdateResponse,
  RegistryAuth,
  ServiceCreateResponse,
  ServiceUpdateResponse,
} from '../v1.25/models.js';
import type {
  ContainerAttachOperation,
  ContainerAttachShape,
  ContainerAttachWebsocketOperation,
  ContainerAttachWebsocketShape,
  ContainerExportOperation,
  ContainerExportShape,
  ContainerInspectParameters,
  ContainerKillOperation,
  ContainerKillShape,
  ContainerPauseOperation,
  ContainerPauseShape,
  ContainerRenameOperation,
  ContainerRenameShape,
  ContainerResizeOperation,
  ContainerResizeShape,
  ContainerStartOperation,
  ContainerStartShape,
  ContainerTopOperation,
  ContainerTopShape,
  ContainerUnpauseOperation,
  ContainerUnpauseShape,
  ImageTagOperation,
  ImageTagShape,
  NetworkDeleteOperation,
  NetworkDeleteShape,
  PluginCreateOperation,
  PluginCreateShape,
  PluginDeleteOperation,
  PluginDeleteShape,
  PluginEnableOperation,
  PluginEnableShape,
  PluginInspectParameters,
  PluginPullParameters,
  PluginPushParameters,
  PluginSetOperation,
  PluginSetShape,
  ServiceDeleteOperation,
  ServiceDeleteShape,
  ServiceLogsOperation,
  ServiceLogsShape,
  TaskInspectParameters,
  VolumeDeleteOperation,
  VolumeDeleteShape,
} from '../v1.25/operations.js';
import type { PluginUpgradeParameters } from '../v1.26/operations.js';
import type {
  ContainerDeleteOperation,
  ContainerDeleteShape,
  GetPluginPrivilegesOperation,
  GetPluginPrivilegesShape,
} from '../v1.27/operations.js';
import type {
  ContainerArchiveInfoOperation,
  ContainerArchiveInfoShape,
  ContainerArchiveOperation,
  ContainerArchiveShape,
  ContainerListParameters,
  PluginDisableOperation,
  PluginDisableShape,
  PluginListParameters,
} from '../v1.28/operations.js';
import type { ServiceInspectParameters, TaskLogsOperation, TaskLogsShape } from '../v1.29/operations.js';
import type {
  ContainerPruneOperation,
  ContainerPruneShape,
  ImagePruneOperation,
  ImagePruneShape,
  NetworkPruneOperation,
  NetworkPruneShape,
} from '../v1.30/operations.js';
import type { NetworkInspectParameters } from '../v1.31/operations.js';
import type { ContainerLogsOperation, ContainerLogsShape } from '../v1.35/operations.js';
import type { TaskListParameters } from '../v1.37/operations.js';
import type { BuildPruneFilters, BuildPruneResponse } from '../v1.39/models.js';
import type {
  ContainerWaitOperation,
  ContainerWaitShape,
  PutContainerArchiveOperation,
  PutContainerArchiveShape,
} from '../v1.39/operations.js';
import type {
  ImageBuildParameters,
  ImageCreateParameters,
  NetworkListParameters,
  SystemEventsParameters,
} from '../v1.40/operations.js';
import type { ContainerStatsParameters, ServiceListParameters } from '../v1.41/operations.js';
import type { Volume } from '../v1.42/models.js';
import type {
  ContainerRestartOperation,
  ContainerRestartShape,
  ContainerStopOperation,
  ContainerStopShape,
  VolumeInspectOperation,
  VolumeInspectShape,
  VolumeListOperation,
  VolumeListShape,
  VolumePruneOperation,
  VolumePruneShape,
  VolumeUpdateOperation,
  VolumeUpdateShape,
} from '../v1.42/operations.js';
import type { ContainerChangesOperation, ContainerChangesShape } from '../v1.43/operations.js';
import type { ImageSearchOperation, ImageSearchShape } from '../v1.44/operations.js';
import type { IDResponse, OCIPlatform } from '../v1.48/models.js';
import type {
  ContainerExecOperation,
  ContainerExecShape,
  ImageHistoryOperation,
  ImageHistoryShape,
  ImagePushParameters,
  NetworkCreateOperation,
  NetworkCreateShape,
} from '../v1.48/operations.js';
import type { ImageInspectParameters } from '../v1.49/operations.js';
import type { ImageDeleteOperation, ImageDeleteShape } from '../v1.50/operations.js';
import type { ImageListOperation, ImageListShape } from '../v1.51/operations.js';
import type {
  AuthConfig,
  BuildInfo,
  ContainerCreateRequest,
  ContainerInspectResponse,
  ContainerStatsResponse,
  ContainerSummary,
  ContainerUpdateRequest,
  CreateImageInfo,
  EventMessage,
  ImageCommitRequest,
  ImageInspect,
  NetworkConnectRequest,
  NetworkDisconnectRequest,
  NetworkInspect,
  NetworkSummary,
  Plugin,
  PushImageInfo,
  Service,
  ServiceCreateRequest,
  ServiceUpdateRequest,
  SystemDataUsageResponse,
  SystemInfo,
  Task,
  VolumeCreateRequest,
} from './models.js';
import type {
  Body,
  CallOptions,
  CallOptionsAs,
  NoParameters,
  Readable,
  Records,
  Shape,
  Taken,
} from '../../../src/types.js';

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
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Container/operation/ContainerList
   */
  ContainerList(parameters?: ContainerListParameters, options?: CallOptions<'data'>): Promise<Array<ContainerSummary>>;
}

export type ContainerListShape = Shape<'value', ContainerListParameters, Array<ContainerSummary>>;

/** The parameters of `ContainerCreate`. */
export interface ContainerCreateParameters {
  /** A name for the container: a letter or digit, then one or more letters, digits, `_`, `.` or `-`. Without one the engine makes up a name like `brave_turing`. Answers show every name with a `/` before it. */
  name?: string | undefined;
  /**
   * The platform of the image to use: `linux/arm64`, `linux/arm/v7`, or `linux` alone. If the engine has the image only for another platform, the call is a 404. Empty takes the image that the engine has, with an entry in `Warnings` if its platform differs from the host's.
   * @since v1.41
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
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Container/operation/ContainerCreate
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
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Container/operation/ContainerCreate
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
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Image/operation/ImageBuild
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
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Image/operation/ImageBuild
   */
  ImageBuild(parameters?: ImageBuildParameters, options?: CallOptions): Promise<Records<BuildInfo>>;
}

export type ImageBuildShape = Shape<'records', ImageBuildParameters, BuildInfo>;

/** The parameters of `BuildPrune`. */
export interface BuildPruneParameters {
  /**
   * Space that the cache may keep, in bytes. Entries with the least use are deleted first, until the rest fits. 0 or left out keeps nothing.
   * @since v1.48
   * @format int64
   */
  'reserved-space'?: number | undefined;
  /**
   * The largest size that the cache may keep, in bytes. A cache below `reserved-space` is not reduced further. 0 or left out sets no such limit.
   * @since v1.48
   * @format int64
   */
  'max-used-space'?: number | undefined;
  /**
   * The space that should be free on the disk afterwards, in bytes. The engine deletes only as much cache as that needs, and keeps `reserved-space`. 0 or left out sets no such goal.
   * @since v1.48
   * @format int64
   */
  'min-free-space'?: number | undefined;
  /**
   * True also deletes entries that images share, and the types `internal` and `frontend`. Entries that a running build uses stay. The default is `false`.
   * @since v1.39
   */
  all?: boolean | undefined;
  /**
   * The entries to delete; all keys have to match, and each takes one value at most. With two values the engine answers 400.
   * @since v1.39
   */
  filters?: BuildPruneFilters | string | undefined;
}

export interface BuildPruneOperation {
  /**
   * Deletes entries of BuildKit's cache that no running build uses. Without `all`, entries that images share and entries of the types `internal` and `frontend` stay.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /build/prune`
   * @throws {EngineError} 400: a filter key or a size is not valid, or a key has two values.
   * @since v1.31
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Image/operation/BuildPrune
   */
  BuildPrune<Form extends 'data' | 'stream'>(parameters: BuildPruneParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, BuildPruneResponse>>;
  /**
   * Deletes entries of BuildKit's cache that no running build uses. Without `all`, entries that images share and entries of the types `internal` and `frontend` stay.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /build/prune`
   * @throws {EngineError} 400: a filter key or a size is not valid, or a key has two values.
   * @since v1.31
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Image/operation/BuildPrune
   */
  BuildPrune(parameters?: BuildPruneParameters, options?: CallOptions<'data'>): Promise<BuildPruneResponse>;
}

export type BuildPruneShape = Shape<'value', BuildPruneParameters, BuildPruneResponse>;

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
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Image/operation/ImageInspect
   */
  ImageInspect(parameters: ImageInspectParameters, options?: CallOptions<'data'>): Promise<ImageInspect>;
}

export type ImageInspectShape = Shape<'value', ImageInspectParameters, ImageInspect>;

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
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/System/operation/SystemAuth
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
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Image/operation/ImageCommit
   */
  ImageCommit<Form extends 'data' | 'stream'>(parameters: ImageCommitParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, IDResponse>>;
  /**
   * Creates an image from the file system of a container. The container is paused meanwhile, unless `pause` is `false`. The image has no content of volumes.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /commit`
   * @throws {EngineError} 400: the name for the image, or an instruction of `changes`, is not valid; 404: no such container.
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Image/operation/ImageCommit
   */
  ImageCommit(parameters?: ImageCommitParameters, options?: CallOptions<'data'>): Promise<IDResponse>;
}

export type ImageCommitShape = Shape<'value', ImageCommitParameters, IDResponse>;

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

/** The parameters of `SystemDataUsage`. */
export interface SystemDataUsageParameters {
  /**
   * Kinds of objects to measure. The engine measures all kinds if the list is left out; fewer kinds make the call faster.
   * @since v1.42
   */
  type?: Array<'container' | 'image' | 'volume' | 'build-cache'> | 'container' | 'image' | 'volume' | 'build-cache' | undefined;
  /**
   * True to get the objects themselves, in `Items` of each kind. False leaves `Items` out; instead, engines still send the older lists (`Images`, `Containers`, ...) beside the sums.
   * @since v1.52
   * @defaultValue false
   */
  verbose?: boolean | undefined;
}

export interface SystemDataUsageOperation {
  /**
   * Adds up the disk space used by images, containers, volumes and build cache. The engine walks the disk, which can take long; with `type`, newer engines measure only some kinds of objects.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /system/df`
   * @throws {EngineError} 400: `type` names no kind of object.
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/System/operation/SystemDataUsage
   */
  SystemDataUsage<Form extends 'data' | 'stream'>(parameters: SystemDataUsageParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, SystemDataUsageResponse>>;
  /**
   * Adds up the disk space used by images, containers, volumes and build cache. The engine walks the disk, which can take long; with `type`, newer engines measure only some kinds of objects.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /system/df`
   * @throws {EngineError} 400: `type` names no kind of object.
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/System/operation/SystemDataUsage
   */
  SystemDataUsage(parameters?: SystemDataUsageParameters, options?: CallOptions<'data'>): Promise<SystemDataUsageResponse>;
}

export type SystemDataUsageShape = Shape<'value', SystemDataUsageParameters, SystemDataUsageResponse>;

/** The parameters of `ImageGet`. */
export interface ImageGetParameters {
  /** The image. `alpine:3.20` saves that tag, `alpine` every tag of that name, and an ID the image without a name. */
  name: string;
  /**
   * The variants to save, such as `{ os: 'linux', architecture: 'arm64' }`; several need the containerd image store. Left out, all variants in the store are saved. If an image lacks such a variant, the call fails.
   * @since v1.48
   */
  platform?: Array<OCIPlatform> | string | undefined;
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
  /**
   * The variants to save, such as `{ os: 'linux', architecture: 'arm64' }`; several need the containerd image store. Left out, all variants in the store are saved. If an image lacks such a variant, the call fails.
   * @since v1.48
   */
  platform?: Array<OCIPlatform> | string | undefined;
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
  /**
   * The variants to load of an image that has several, such as `{ os: 'linux', architecture: 'arm64' }`; several need the containerd image store. Left out, all variants in the tar are loaded.
   * @since v1.48
   */
  platform?: Array<OCIPlatform> | string | undefined;
}

export interface ImageLoadOperation {
  /**
   * Loads the images of a tar made by `ImageGet`, and streams the progress. If the tar is damaged, an error record comes in the stream, although the status is 200.
   *
   * `as: 'data'` gives a list, read to the end. `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /images/load`
   * @throws {EngineError} 400: the platform is not valid.
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
   * @throws {EngineError} 400: the platform is not valid.
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
   * @throws {EngineError} 400: the name is invalid, or the driver does not take the options; 404: the engine has no such driver; 409: a volume of another driver has the name; 503: a cluster volume needs a swarm manager, and this node is none.
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
   * @throws {EngineError} 400: the name is invalid, or the driver does not take the options; 404: the engine has no such driver; 409: a volume of another driver has the name; 503: a cluster volume needs a swarm manager, and this node is none.
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
  NetworkList<Form extends 'data' | 'stream'>(parameters: NetworkListParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, Array<NetworkSummary>>>;
  /**
   * Lists networks and their settings. To see the attached containers, use `NetworkInspect`.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /networks`
   * @throws {EngineError} 400: a filter or its value is unknown.
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Network/operation/NetworkList
   */
  NetworkList(parameters?: NetworkListParameters, options?: CallOptions<'data'>): Promise<Array<NetworkSummary>>;
}

export type NetworkListShape = Shape<'value', NetworkListParameters, Array<NetworkSummary>>;

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
  NetworkInspect<Form extends 'data' | 'stream'>(parameters: NetworkInspectParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, NetworkInspect>>;
  /**
   * Returns the settings of a network and the running containers attached to it on this host. With `verbose`, the answer for a swarm network has its services and tasks too.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /networks/{id}`
   * @throws {EngineError} 400: several networks share this beginning of an ID; 404: no such network.
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Network/operation/NetworkInspect
   */
  NetworkInspect(parameters: NetworkInspectParameters, options?: CallOptions<'data'>): Promise<NetworkInspect>;
}

export type NetworkInspectShape = Shape<'value', NetworkInspectParameters, NetworkInspect>;

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
  PluginList<Form extends 'data' | 'stream'>(parameters: PluginListParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, Array<Plugin>>>;
  /**
   * Lists the installed managed plugins, enabled or not. Plugins of the older kind, which the engine does not run itself, are listed in `SystemInfo`.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /plugins`
   * @throws {EngineError} 400: a filter or its value is unknown.
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Plugin/operation/PluginList
   */
  PluginList(parameters?: PluginListParameters, options?: CallOptions<'data'>): Promise<Array<Plugin>>;
}

export type PluginListShape = Shape<'value', PluginListParameters, Array<Plugin>>;

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

export interface PluginUpgradeOperation {
  /**
   * Replaces a disabled plugin by another version from a registry, and streams the progress. The plugin keeps its name. An error can come as a record in the stream.
   *
   * `as: 'data'` gives a list, read to the end. `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /plugins/{name}/upgrade`
   * @throws {EngineError} 404: no such plugin is installed; 409: the plugin is enabled.
   * @since v1.26
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Plugin/operation/PluginUpgrade
   */
  PluginUpgrade<Form extends 'data' | 'stream'>(parameters: PluginUpgradeParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, Array<CreateImageInfo>>>;
  /**
   * Replaces a disabled plugin by another version from a registry, and streams the progress. The plugin keeps its name. An error can come as a record in the stream.
   *
   * `as: 'data'` gives a list, read to the end. `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /plugins/{name}/upgrade`
   * @throws {EngineError} 404: no such plugin is installed; 409: the plugin is enabled.
   * @since v1.26
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Plugin/operation/PluginUpgrade
   */
  PluginUpgrade(parameters: PluginUpgradeParameters, options?: CallOptions): Promise<Records<CreateImageInfo>>;
}

export type PluginUpgradeShape = Shape<'records', PluginUpgradeParameters, CreateImageInfo>;

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
  /**
   * `previous` returns to `PreviousSpec`, by the rules of `RollbackConfig`. The engine then ignores the body, but still checks it: send the present spec. `none` or no value is an ordinary update.
   * @since v1.28
   */
  rollback?: 'previous' | 'none' | undefined;
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
    ContainerArchiveOperation,
    ContainerArchiveInfoOperation,
    PutContainerArchiveOperation,
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
  ContainerArchive: ContainerArchiveShape;
  ContainerArchiveInfo: ContainerArchiveInfoShape;
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
  extends ImageBuildOperation,
    BuildPruneOperation {}

export interface BuildShapes {
  ImageBuild: ImageBuildShape;
  BuildPrune: BuildPruneShape;
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

/** The operations of the category `volumes`. */
export interface VolumesCategory
  extends VolumeListOperation,
    VolumeCreateOperation,
    VolumeInspectOperation,
    VolumeUpdateOperation,
    VolumeDeleteOperation,
    VolumePruneOperation {}

export interface VolumesShapes {
  VolumeList: VolumeListShape;
  VolumeCreate: VolumeCreateShape;
  VolumeInspect: VolumeInspectShape;
  VolumeUpdate: VolumeUpdateShape;
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
    PluginUpgradeOperation,
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
  PluginUpgrade: PluginUpgradeShape;
  PluginCreate: PluginCreateShape;
  PluginPush: PluginPushShape;
  PluginSet: PluginSetShape;
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
    TaskInspectOperation,
    TaskLogsOperation {}

export interface TasksShapes {
  TaskList: TaskListShape;
  TaskInspect: TaskInspectShape;
  TaskLogs: TaskLogsShape;
}
