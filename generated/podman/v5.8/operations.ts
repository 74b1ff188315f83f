// Generated from specs/ by `npm run generate`. Do not edit.
import type { ContainerCreateResponse, IdResponse, NetworkCreateResponse } from '../v3.2/models.js';
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
  ContainerInspectParameters,
  ContainerKillOperation,
  ContainerKillShape,
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
  ContainerRenameLibpodOperation,
  ContainerRenameLibpodShape,
  ContainerRenameOperation,
  ContainerRenameShape,
  ContainerResizeLibpodOperation,
  ContainerResizeLibpodShape,
  ContainerResizeOperation,
  ContainerResizeShape,
  ContainerShowMountedLibpodOperation,
  ContainerShowMountedLibpodShape,
  ContainerStartLibpodOperation,
  ContainerStartLibpodShape,
  ContainerStartOperation,
  ContainerStartShape,
  ContainerStatsLibpodShape,
  ContainerTopOperation,
  ContainerTopShape,
  ContainerUnmountLibpodOperation,
  ContainerUnmountLibpodShape,
  ContainerUnpauseLibpodOperation,
  ContainerUnpauseLibpodShape,
  ContainerUnpauseOperation,
  ContainerUnpauseShape,
  ContainerWaitOperation,
  ContainerWaitShape,
  ExecInspectOperation,
  ExecInspectShape,
  ExecResizeOperation,
  ExecResizeShape,
  ImageCreateOperation,
  ImageCreateShape,
  ImageDeleteOperation,
  ImageDeleteShape,
  ImageGetAllOperation,
  ImageGetAllShape,
  ImageGetOperation,
  ImageGetShape,
  ImageHistoryOperation,
  ImageHistoryShape,
  ImageInspectParameters,
  ImageLoadOperation,
  ImageLoadShape,
  ImagePruneOperation,
  ImagePruneShape,
  ImagePushOperation,
  ImagePushShape,
  ImageSearchParameters,
  ImageTagOperation,
  ImageTagShape,
  NetworkDeleteOperation,
  NetworkDeleteShape,
  NetworkDisconnectOperation,
  NetworkDisconnectShape,
  NetworkPruneOperation,
  NetworkPruneShape,
  PutContainerArchiveOperation,
  PutContainerArchiveShape,
  VolumeDeleteOperation,
  VolumeDeleteShape,
  VolumeInspectParameters,
} from '../v3.2/operations.js';
import type {
  ContainerArchiveLibpodOperation,
  ContainerArchiveLibpodShape,
  ContainerChangesLibpodOperation,
  ContainerChangesLibpodShape,
  ContainerStatsLibpodOperation,
  PutContainerArchiveLibpodOperation,
  PutContainerArchiveLibpodShape,
} from '../v3.3/operations.js';
import type { ContainerRestartLibpodOperation, ContainerRestartLibpodShape } from '../v3.4/operations.js';
import type { ContainerDeleteLibpodOperation, ContainerDeleteLibpodShape } from '../v4.0/operations.js';
import type {
  ContainerStatsOperation,
  ContainerStatsShape,
  NetworkInspectOperation,
  NetworkInspectShape,
  NetworkListOperation,
  NetworkListShape,
} from '../v4.2/operations.js';
import type {
  ContainerKillLibpodOperation,
  ContainerKillLibpodShape,
  ContainerPruneLibpodOperation,
  ContainerPruneLibpodShape,
  ContainerPruneOperation,
  ContainerPruneShape,
  ContainerStopLibpodOperation,
  ContainerStopLibpodShape,
} from '../v4.3/operations.js';
import type { ContainerCheckpointLibpodOperation, ContainerCheckpointLibpodShape } from '../v4.4/operations.js';
import type { VolumeListParameters, VolumePruneOperation, VolumePruneShape } from '../v4.5/operations.js';
import type { ContainerWaitLibpodOperation, ContainerWaitLibpodShape } from '../v4.6/operations.js';
import type { ContainersStatsAllLibpodOperation, ContainersStatsAllLibpodShape } from '../v5.0/operations.js';
import type { ContainerUpdateResponse, ListContainer } from '../v5.1/models.js';
import type {
  ContainerInspectLibpodOperation,
  ContainerInspectLibpodShape,
  ContainerTopLibpodOperation,
  ContainerTopLibpodShape,
} from '../v5.5/operations.js';
import type { ArtifactAddReport } from '../v5.6/models.js';
import type {
  ArtifactDeleteLibpodOperation,
  ArtifactDeleteLibpodShape,
  ArtifactExtractLibpodOperation,
  ArtifactExtractLibpodShape,
  ArtifactInspectLibpodOperation,
  ArtifactInspectLibpodShape,
  ArtifactListLibpodOperation,
  ArtifactListLibpodShape,
  ArtifactPullLibpodOperation,
  ArtifactPullLibpodShape,
  ArtifactPushLibpodOperation,
  ArtifactPushLibpodShape,
  ContainerCreateLibpodOperation,
  ContainerCreateLibpodShape,
} from '../v5.6/operations.js';
import type {
  ArtifactAddLibpodOperation,
  ArtifactAddLibpodShape,
  ArtifactDeleteAllLibpodOperation,
  ArtifactDeleteAllLibpodShape,
  ContainerRestoreLibpodOperation,
  ContainerRestoreLibpodShape,
  QuadletListLibpodOperation,
  QuadletListLibpodShape,
} from '../v5.7/operations.js';
import type {
  ContainerCreateRequest,
  ContainerExecRequest,
  ContainerInspectResponse,
  ContainerListFilters,
  ContainerListLibpodFilters,
  ContainerSummary,
  ContainerUpdateRequest,
  ExecStartRequest,
  ImageCommitRequest,
  ImageInspect,
  ImageListFilters,
  ImageSearchResponseItem,
  ImageSummary,
  LibpodInfo,
  NetworkConnectRequest,
  NetworkCreateRequest,
  QuadletInstallLibpodResponse,
  QuadletRemoveReport,
  SystemDataUsageResponse,
  SystemInfo,
  UpdateEntities,
  Volume,
  VolumeCreateOptions,
  VolumeListResponse,
} from './models.js';
import type {
  Body,
  CallOptions,
  CallOptionsAs,
  HijackedConnection,
  NoParameters,
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

/** The parameters of `ContainerStop`. */
export interface ContainerStopParameters {
  /** The container: its ID, a beginning of the ID that no other container shares, or its name. */
  id: string;
  /**
   * The stop signal for this call, by name or number: `SIGINT`, `INT` or `2`. The default is the container's `StopSignal`, or else `SIGTERM`.
   * @since v5.8.0
   */
  signal?: number | string | undefined;
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
  /**
   * The stop signal for this call, by name or number: `SIGINT`, `INT` or `2`. The default is the container's `StopSignal`, or else `SIGTERM`.
   * @since v5.8.0
   */
  signal?: number | string | undefined;
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
   * @since v5.1.0
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/containers-(compat)/operation/ContainerUpdate
   */
  ContainerUpdate<Form extends 'data' | 'stream'>(parameters: ContainerUpdateParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, ContainerUpdateResponse>>;
  /**
   * Changes the resource limits and the restart policy of a container, running or not. Fields that the body leaves out keep their values. A limit that conflicts with a present one is a 409: `NanoCpus` beside a `CpuQuota`, or `Memory` above `MemorySwap`.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /containers/{id}/update`
   * @throws {EngineError} 400: a value is out of range, or two settings of the body exclude each other; 404: no such container; 409: a limit contradicts another one of the container, or `RestartPolicy` its `AutoRemove`.
   * @since v5.1.0
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/containers-(compat)/operation/ContainerUpdate
   */
  ContainerUpdate(parameters: ContainerUpdateParameters, options?: CallOptions<'data'>): Promise<ContainerUpdateResponse>;
}

export type ContainerUpdateShape = Shape<'value', ContainerUpdateParameters, ContainerUpdateResponse>;

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
   * True computes `SharedSize`, which takes time with many images. Otherwise the field is -1.
   * @since v5.8.0
   * @defaultValue false
   */
  'shared-size'?: boolean | undefined;
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

/** The parameters of `SystemDataUsage`. */
export interface SystemDataUsageParameters {
  /**
   * Kinds of objects to measure. The engine measures all kinds if the list is left out; fewer kinds make the call faster.
   * @since v5.8.0
   */
  type?: Array<'container' | 'image' | 'volume' | 'build-cache'> | 'container' | 'image' | 'volume' | 'build-cache' | undefined;
}

export interface SystemDataUsageOperation {
  /**
   * Adds up the disk space used by images, containers, volumes and build cache. The engine walks the disk, which can take long; with `type`, newer engines measure only some kinds of objects.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /system/df`
   * @throws {EngineError} 400: `type` names no kind of object.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/system-(compat)/operation/SystemDataUsage
   */
  SystemDataUsage<Form extends 'data' | 'stream'>(parameters: SystemDataUsageParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, SystemDataUsageResponse>>;
  /**
   * Adds up the disk space used by images, containers, volumes and build cache. The engine walks the disk, which can take long; with `type`, newer engines measure only some kinds of objects.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /system/df`
   * @throws {EngineError} 400: `type` names no kind of object.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/system-(compat)/operation/SystemDataUsage
   */
  SystemDataUsage(parameters?: SystemDataUsageParameters, options?: CallOptions<'data'>): Promise<SystemDataUsageResponse>;
}

export type SystemDataUsageShape = Shape<'value', SystemDataUsageParameters, SystemDataUsageResponse>;

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
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/volumes-(compat)/operation/VolumeCreate
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
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/volumes-(compat)/operation/VolumeCreate
   */
  VolumeCreate(parameters: VolumeCreateParameters, options?: CallOptions<'data'>): Promise<Volume>;
}

export type VolumeCreateShape = Shape<'value', VolumeCreateParameters, Volume>;

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

/** The parameters of `ArtifactLocalLibpod`. */
export interface ArtifactLocalLibpodParameters {
  /** Full name of the artifact with its registry, such as `quay.io/me/data:v1`. Required. */
  name: string;
  /** Absolute path of the file on the engine's host. Required. */
  path: string;
  /** Name that the file has in the artifact. Required. */
  fileName: string;
  /** Media type of the file, such as `text/plain`. Without it the engine guesses the type from the content. */
  fileMIMEType?: string | undefined;
  /** Annotations for the file in the artifact, each as `key=value`. */
  annotations?: Array<string> | string | undefined;
  /** Media type of the artifact as a whole. It cannot go with `append`. */
  artifactMIMEType?: string | undefined;
  /**
   * True adds the file to an artifact that exists already. By default a name in use is an error.
   * @defaultValue false
   */
  append?: boolean | undefined;
  /**
   * True puts a new artifact in place of one that has this name.
   * @defaultValue false
   */
  replace?: boolean | undefined;
}

export interface ArtifactLocalLibpodOperation {
  /**
   * Adds a file of the engine's machine to an OCI artifact.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /libpod/artifacts/local/add`
   * @throws {EngineError} 400: a parameter is wrong; 404: no such file on the host, or no such artifact to append to.
   * @since v5.8.0
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/artifacts/operation/ArtifactLocalLibpod
   */
  ArtifactLocalLibpod<Form extends 'data' | 'stream'>(parameters: ArtifactLocalLibpodParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, ArtifactAddReport>>;
  /**
   * Adds a file of the engine's machine to an OCI artifact.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /libpod/artifacts/local/add`
   * @throws {EngineError} 400: a parameter is wrong; 404: no such file on the host, or no such artifact to append to.
   * @since v5.8.0
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/artifacts/operation/ArtifactLocalLibpod
   */
  ArtifactLocalLibpod(parameters: ArtifactLocalLibpodParameters, options?: CallOptions<'data'>): Promise<ArtifactAddReport>;
}

export type ArtifactLocalLibpodShape = Shape<'value', ArtifactLocalLibpodParameters, ArtifactAddReport>;

/** The parameters of `ContainerUpdateLibpod`. */
export interface ContainerUpdateLibpodParameters {
  /** Name or ID of the container; a unique beginning of the ID is enough. */
  name: string;
  /**
   * New restart policy: `no`, `always`, `unless-stopped` or `on-failure`. Without it the old one stays.
   * @since v5.1.0
   */
  restartPolicy?: string | undefined;
  /**
   * Number of restarts after failures; 0 means no limit. It goes only with `restartPolicy` `on-failure`.
   * @since v5.1.0
   */
  restartRetries?: number | undefined;
  /**
   * New limits of resources, health check and environment. A field that is absent stays as it is.
   * @since v5.1.0
   */
  config?: UpdateEntities | undefined;
}

export interface ContainerUpdateLibpodOperation {
  /**
   * Changes the limits of a container.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /libpod/containers/{name}/update`
   * @throws {EngineError} 400: a parameter is wrong; 404: no such container.
   * @since v4.3.0
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/containers/operation/ContainerUpdateLibpod
   */
  ContainerUpdateLibpod<Form extends 'data' | 'stream'>(parameters: ContainerUpdateLibpodParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, string>>;
  /**
   * Changes the limits of a container.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /libpod/containers/{name}/update`
   * @throws {EngineError} 400: a parameter is wrong; 404: no such container.
   * @since v4.3.0
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/containers/operation/ContainerUpdateLibpod
   */
  ContainerUpdateLibpod(parameters: ContainerUpdateLibpodParameters, options?: CallOptions<'data'>): Promise<string>;
}

export type ContainerUpdateLibpodShape = Shape<'text', ContainerUpdateLibpodParameters, string>;

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
   * True fills in the namespaces of each container.
   * @defaultValue false
   */
  namespace?: boolean | undefined;
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

export interface SystemInfoLibpodOperation {
  /**
   * Describes the engine and its machine.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /libpod/info`
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/system/operation/SystemInfoLibpod
   */
  SystemInfoLibpod<Form extends 'data' | 'stream'>(parameters: NoParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, LibpodInfo>>;
  /**
   * Describes the engine and its machine.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /libpod/info`
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/system/operation/SystemInfoLibpod
   */
  SystemInfoLibpod(parameters?: NoParameters, options?: CallOptions<'data'>): Promise<LibpodInfo>;
}

export type SystemInfoLibpodShape = Shape<'value', NoParameters, LibpodInfo>;

/** The parameters of `QuadletInstallLibpod`. */
export interface QuadletInstallLibpodParameters {
  /**
   * True overwrites files of the same names. By default these are an error.
   * @defaultValue false
   */
  replace?: boolean | undefined;
  /**
   * False does not make systemd read its units again afterwards. The default is `true`.
   * @defaultValue true
   */
  'reload-systemd'?: boolean | undefined;
  /** Exactly one quadlet file, and the other files that it needs, as a tar or as parts of a multipart form. */
  request?: Body | undefined;
}

export interface QuadletInstallLibpodOperation {
  /**
   * Installs Quadlet files, from which systemd makes units.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /libpod/quadlets`
   * @throws {EngineError} 400: a parameter is wrong.
   * @since v5.8.0
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/quadlets/operation/QuadletInstallLibpod
   */
  QuadletInstallLibpod<Form extends 'data' | 'stream'>(parameters: QuadletInstallLibpodParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, QuadletInstallLibpodResponse>>;
  /**
   * Installs Quadlet files, from which systemd makes units.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /libpod/quadlets`
   * @throws {EngineError} 400: a parameter is wrong.
   * @since v5.8.0
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/quadlets/operation/QuadletInstallLibpod
   */
  QuadletInstallLibpod(parameters?: QuadletInstallLibpodParameters, options?: CallOptions<'data'>): Promise<QuadletInstallLibpodResponse>;
}

export type QuadletInstallLibpodShape = Shape<'value', QuadletInstallLibpodParameters, QuadletInstallLibpodResponse>;

/** The parameters of `QuadletDeleteAllLibpod`. */
export interface QuadletDeleteAllLibpodParameters {
  /** File names of the quadlets to remove, such as `web.container`. Required unless `all` is set. */
  quadlets?: Array<string> | string | undefined;
  /**
   * True removes every quadlet of the user who runs the engine.
   * @defaultValue false
   */
  all?: boolean | undefined;
  /**
   * True stops the units that run, and then removes them. By default a running one is an error.
   * @defaultValue false
   */
  force?: boolean | undefined;
  /**
   * True makes it no error if a quadlet does not exist.
   * @defaultValue false
   */
  ignore?: boolean | undefined;
  /**
   * False does not make systemd read its units again afterwards. The default is `true`.
   * @defaultValue true
   */
  'reload-systemd'?: boolean | undefined;
}

export interface QuadletDeleteAllLibpodOperation {
  /**
   * Removes several or all Quadlet files.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `DELETE /libpod/quadlets`
   * @throws {EngineError} 400: a parameter is wrong.
   * @since v5.8.0
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/quadlets/operation/QuadletDeleteAllLibpod
   */
  QuadletDeleteAllLibpod<Form extends 'data' | 'stream'>(parameters: QuadletDeleteAllLibpodParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, QuadletRemoveReport>>;
  /**
   * Removes several or all Quadlet files.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `DELETE /libpod/quadlets`
   * @throws {EngineError} 400: a parameter is wrong.
   * @since v5.8.0
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/quadlets/operation/QuadletDeleteAllLibpod
   */
  QuadletDeleteAllLibpod(parameters?: QuadletDeleteAllLibpodParameters, options?: CallOptions<'data'>): Promise<QuadletRemoveReport>;
}

export type QuadletDeleteAllLibpodShape = Shape<'value', QuadletDeleteAllLibpodParameters, QuadletRemoveReport>;

/** The parameters of `QuadletDeleteLibpod`. */
export interface QuadletDeleteLibpodParameters {
  /** File name of the quadlet with its ending, such as `web.container`. */
  name: string;
  /**
   * True stops the unit if it runs, and then removes it. By default a running one is an error.
   * @defaultValue false
   */
  force?: boolean | undefined;
  /**
   * True makes a missing quadlet no error.
   * @defaultValue false
   */
  ignore?: boolean | undefined;
  /**
   * False does not make systemd read its units again afterwards. The default is `true`.
   * @defaultValue true
   */
  'reload-systemd'?: boolean | undefined;
}

export interface QuadletDeleteLibpodOperation {
  /**
   * Removes a Quadlet file.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `DELETE /libpod/quadlets/{name}`
   * @throws {EngineError} 400: a parameter is wrong; 404: no such quadlet.
   * @since v5.8.0
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/quadlets/operation/QuadletDeleteLibpod
   */
  QuadletDeleteLibpod<Form extends 'data' | 'stream'>(parameters: QuadletDeleteLibpodParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, QuadletRemoveReport>>;
  /**
   * Removes a Quadlet file.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `DELETE /libpod/quadlets/{name}`
   * @throws {EngineError} 400: a parameter is wrong; 404: no such quadlet.
   * @since v5.8.0
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/quadlets/operation/QuadletDeleteLibpod
   */
  QuadletDeleteLibpod(parameters: QuadletDeleteLibpodParameters, options?: CallOptions<'data'>): Promise<QuadletRemoveReport>;
}

export type QuadletDeleteLibpodShape = Shape<'value', QuadletDeleteLibpodParameters, QuadletRemoveReport>;

/** The parameters of `QuadletExistsLibpod`. */
export interface QuadletExistsLibpodParameters {
  /** File name of the quadlet with its ending, such as `web.container`. */
  name: string;
}

export interface QuadletExistsLibpodOperation {
  /**
   * Tells if a Quadlet file exists.
   *
   * `GET /libpod/quadlets/{name}/exists`
   * @since v5.8.0
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/quadlets/operation/QuadletExistsLibpod
   */
  QuadletExistsLibpod(parameters: QuadletExistsLibpodParameters, options?: CallOptions<'data'>): Promise<boolean>;
}

export type QuadletExistsLibpodShape = Shape<'exists', QuadletExistsLibpodParameters, boolean>;

/** The parameters of `QuadletFileLibpod`. */
export interface QuadletFileLibpodParameters {
  /** File name of the quadlet with its ending, such as `web.container`. */
  name: string;
}

export interface QuadletFileLibpodOperation {
  /**
   * Reads a Quadlet file.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /libpod/quadlets/{name}/file`
   * @throws {EngineError} 404: no such quadlet.
   * @since v5.8.0
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/quadlets/operation/QuadletFileLibpod
   */
  QuadletFileLibpod<Form extends 'data' | 'stream'>(parameters: QuadletFileLibpodParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, string>>;
  /**
   * Reads a Quadlet file.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /libpod/quadlets/{name}/file`
   * @throws {EngineError} 404: no such quadlet.
   * @since v5.8.0
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/quadlets/operation/QuadletFileLibpod
   */
  QuadletFileLibpod(parameters: QuadletFileLibpodParameters, options?: CallOptions<'data'>): Promise<string>;
}

export type QuadletFileLibpodShape = Shape<'text', QuadletFileLibpodParameters, string>;

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
    ContainerUpdateOperation,
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
  ContainerUpdate: ContainerUpdateShape;
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

/** The operations of the category `libpod/artifacts`. */
export interface LibpodArtifactsCategory
  extends ArtifactDeleteLibpodOperation,
    ArtifactExtractLibpodOperation,
    ArtifactInspectLibpodOperation,
    ArtifactPushLibpodOperation,
    ArtifactAddLibpodOperation,
    ArtifactListLibpodOperation,
    ArtifactLocalLibpodOperation,
    ArtifactPullLibpodOperation,
    ArtifactDeleteAllLibpodOperation {}

export interface LibpodArtifactsShapes {
  ArtifactDeleteLibpod: ArtifactDeleteLibpodShape;
  ArtifactExtractLibpod: ArtifactExtractLibpodShape;
  ArtifactInspectLibpod: ArtifactInspectLibpodShape;
  ArtifactPushLibpod: ArtifactPushLibpodShape;
  ArtifactAddLibpod: ArtifactAddLibpodShape;
  ArtifactListLibpod: ArtifactListLibpodShape;
  ArtifactLocalLibpod: ArtifactLocalLibpodShape;
  ArtifactPullLibpod: ArtifactPullLibpodShape;
  ArtifactDeleteAllLibpod: ArtifactDeleteAllLibpodShape;
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
    ContainerUpdateLibpodOperation,
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
  ContainerUpdateLibpod: ContainerUpdateLibpodShape;
  ContainerWaitLibpod: ContainerWaitLibpodShape;
  ContainerCreateLibpod: ContainerCreateLibpodShape;
  ContainerListLibpod: ContainerListLibpodShape;
  ContainerPruneLibpod: ContainerPruneLibpodShape;
  ContainerShowMountedLibpod: ContainerShowMountedLibpodShape;
  ContainersStatsAllLibpod: ContainersStatsAllLibpodShape;
}

/** The operations of the category `libpod/info`. */
export interface LibpodInfoCategory
  extends SystemInfoLibpodOperation {}

export interface LibpodInfoShapes {
  SystemInfoLibpod: SystemInfoLibpodShape;
}

/** The operations of the category `libpod/quadlets`. */
export interface LibpodQuadletsCategory
  extends QuadletInstallLibpodOperation,
    QuadletDeleteAllLibpodOperation,
    QuadletDeleteLibpodOperation,
    QuadletExistsLibpodOperation,
    QuadletFileLibpodOperation,
    QuadletListLibpodOperation {}

export interface LibpodQuadletsShapes {
  QuadletInstallLibpod: QuadletInstallLibpodShape;
  QuadletDeleteAllLibpod: QuadletDeleteAllLibpodShape;
  QuadletDeleteLibpod: QuadletDeleteLibpodShape;
  QuadletExistsLibpod: QuadletExistsLibpodShape;
  QuadletFileLibpod: QuadletFileLibpodShape;
  QuadletListLibpod: QuadletListLibpodShape;
}
