// Generated from specs/ by `npm run generate`. Do not edit.
import type {
  ContainerCreateResponse,
  GenerateSystemdLibpodResponse,
  LibpodImagesRemoveReport,
  SecretCreateLibpodResponse,
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
  ContainerKillOperation,
  ContainerKillShape,
  ContainerLogsLibpodOperation,
  ContainerLogsLibpodShape,
  ContainerLogsOperation,
  ContainerLogsShape,
  ContainerPauseLibpodOperation,
  ContainerPauseLibpodShape,
  ContainerPauseOperation,
  ContainerPauseShape,
  ContainerRenameLibpodOperation,
  ContainerRenameLibpodShape,
  ContainerRenameOperation,
  ContainerRenameShape,
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
  ImageCreateOperation,
  ImageCreateShape,
  ImageDeleteOperation,
  ImageDeleteShape,
  ImageExistsLibpodOperation,
  ImageExistsLibpodShape,
  ImageGetAllOperation,
  ImageGetAllShape,
  ImageGetLibpodOperation,
  ImageGetLibpodShape,
  ImageGetOperation,
  ImageGetShape,
  ImageHistoryOperation,
  ImageHistoryShape,
  ImageInspectLibpodParameters,
  ImageInspectParameters,
  ImageLoadLibpodOperation,
  ImageLoadLibpodShape,
  ImageLoadOperation,
  ImageLoadShape,
  ImagePruneOperation,
  ImagePruneShape,
  ImagePushOperation,
  ImagePushShape,
  ImageTagLibpodOperation,
  ImageTagLibpodShape,
  ImageTagOperation,
  ImageTagShape,
  ImageUntagLibpodOperation,
  ImageUntagLibpodShape,
  NetworkDeleteLibpodOperation,
  NetworkDeleteLibpodShape,
  NetworkExistsLibpodOperation,
  NetworkExistsLibpodShape,
  NetworkPruneLibpodOperation,
  NetworkPruneLibpodShape,
  PodExistsLibpodOperation,
  PodExistsLibpodShape,
  PodKillLibpodOperation,
  PodKillLibpodShape,
  PodPauseLibpodOperation,
  PodPauseLibpodShape,
  PodPruneLibpodOperation,
  PodPruneLibpodShape,
  PodRestartLibpodOperation,
  PodRestartLibpodShape,
  PodUnpauseLibpodOperation,
  PodUnpauseLibpodShape,
  PutContainerArchiveOperation,
  PutContainerArchiveShape,
  SecretDeleteLibpodOperation,
  SecretDeleteLibpodShape,
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
  PutContainerArchiveLibpodOperation,
  PutContainerArchiveLibpodShape,
} from '../v3.3/operations.js';
import type {
  ContainerDeleteLibpodOperation,
  ContainerDeleteLibpodShape,
  ImageExportLibpodOperation,
  ImageExportLibpodShape,
} from '../v4.0/operations.js';
import type { LibpodContainerCreateResponse } from '../v4.1/models.js';
import type {
  ImageHistoryLibpodOperation,
  ImageHistoryLibpodShape,
  ImageImportLibpodOperation,
  ImageImportLibpodShape,
} from '../v4.1/operations.js';
import type {
  ContainerStatsOperation,
  ContainerStatsShape,
  ImageScpLibpodOperation,
  ImageScpLibpodShape,
  ImageSearchLibpodOperation,
  ImageSearchLibpodShape,
} from '../v4.2/operations.js';
import type {
  ContainerKillLibpodOperation,
  ContainerKillLibpodShape,
  ContainerPruneLibpodOperation,
  ContainerPruneLibpodShape,
  ContainerPruneOperation,
  ContainerPruneShape,
  ImageDeleteAllLibpodOperation,
  ImageDeleteAllLibpodShape,
} from '../v4.3/operations.js';
import type {
  ContainerCheckpointLibpodOperation,
  ContainerCheckpointLibpodShape,
  NetworkUpdateLibpodOperation,
  NetworkUpdateLibpodShape,
} from '../v4.4/operations.js';
import type { SecretExistsLibpodOperation, SecretExistsLibpodShape } from '../v4.5/operations.js';
import type {
  ContainerWaitLibpodOperation,
  ContainerWaitLibpodShape,
  PodDeleteLibpodOperation,
  PodDeleteLibpodShape,
  PodListLibpodOperation,
  PodListLibpodShape,
} from '../v4.6/operations.js';
import type {
  GenerateKubeLibpodOperation,
  GenerateKubeLibpodShape,
  SecretInspectLibpodOperation,
  SecretInspectLibpodShape,
  SecretListLibpodOperation,
  SecretListLibpodShape,
} from '../v4.7/operations.js';
import type { ImageResolveLibpodOperation, ImageResolveLibpodShape } from '../v5.0/operations.js';
import type { ContainerUpdateResponse, ListContainer } from '../v5.1/models.js';
import type { ImageListLibpodOperation, ImageListLibpodShape } from '../v5.1/operations.js';
import type {
  ImagePushLibpodOperation,
  ImagePushLibpodShape,
  PodStartLibpodOperation,
  PodStartLibpodShape,
  PodStopLibpodOperation,
  PodStopLibpodShape,
} from '../v5.2/operations.js';
import type { ImagePruneLibpodOperation, ImagePruneLibpodShape } from '../v5.3/operations.js';
import type {
  NetworkConnectLibpodOperation,
  NetworkConnectLibpodShape,
  PodInspectLibpodOperation,
  PodInspectLibpodShape,
} from '../v5.4/operations.js';
import type { LibpodIDResponse } from '../v5.5/models.js';
import type {
  ContainerTopLibpodOperation,
  ContainerTopLibpodShape,
  PodTopLibpodOperation,
  PodTopLibpodShape,
} from '../v5.5/operations.js';
import type {
  ArtifactDeleteLibpodOperation,
  ArtifactDeleteLibpodShape,
  ArtifactExtractLibpodOperation,
  ArtifactExtractLibpodShape,
  ArtifactInspectLibpodParameters,
  ArtifactPullLibpodOperation,
  ArtifactPullLibpodShape,
  ArtifactPushLibpodOperation,
  ArtifactPushLibpodShape,
} from '../v5.6/operations.js';
import type {
  ArtifactAddLibpodOperation,
  ArtifactAddLibpodShape,
  ArtifactDeleteAllLibpodOperation,
  ArtifactDeleteAllLibpodShape,
  ContainerRestoreLibpodOperation,
  ContainerRestoreLibpodShape,
} from '../v5.7/operations.js';
import type { ContainerListLibpodFilters } from '../v5.8/models.js';
import type {
  ArtifactLocalLibpodOperation,
  ArtifactLocalLibpodShape,
  ContainerExecOperation,
  ContainerExecShape,
  ContainerListOperation,
  ContainerListShape,
  ContainerRestartOperation,
  ContainerRestartShape,
  ContainerStopOperation,
  ContainerStopShape,
  ImageListParameters,
  ImageSearchOperation,
  ImageSearchShape,
  SystemDataUsageParameters,
} from '../v5.8/operations.js';
import type { LibpodNetwork, networkCreateLibpod } from '../v6.0/models.js';
import type {
  ArtifactListLibpodOperation,
  ArtifactListLibpodShape,
  ContainerChangesOperation,
  ContainerChangesShape,
  ContainerMountLibpodOperation,
  ContainerMountLibpodShape,
  ContainerResizeLibpodOperation,
  ContainerResizeLibpodShape,
  ContainerRestartLibpodOperation,
  ContainerRestartLibpodShape,
  ImagePullLibpodOperation,
  ImagePullLibpodShape,
  NetworkInspectLibpodOperation,
  NetworkInspectLibpodShape,
  NetworkListLibpodOperation,
  NetworkListLibpodShape,
  PodStatsAllLibpodOperation,
  PodStatsAllLibpodShape,
} from '../v6.0/operations.js';
import type {
  ArtifactInspectReport,
  ContainerCreateRequest,
  ContainerInspectResponse,
  ContainerUpdateRequest,
  ContainersStatsAllLibpodResponse,
  ImageData,
  ImageInspect,
  ImageSummary,
  InspectContainerData,
  LibpodInfo,
  PodSpecGenerator,
  SpecGenerator,
  SystemDataUsageResponse,
  SystemInfo,
  UpdateEntities,
  networkDisconnectRequest,
} from './models.js';
import type { Body, CallOptions, CallOptionsAs, NoParameters, Records, Shape, Taken } from '../../../src/types.js';

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

export interface ArtifactInspectLibpodOperation {
  /**
   * Tells all that Podman knows about an OCI artifact.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /libpod/artifacts/{name}/json`
   * @throws {EngineError} 404: no such artifact.
   * @since v5.6.0
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/artifacts/operation/ArtifactInspectLibpod
   */
  ArtifactInspectLibpod<Form extends 'data' | 'stream'>(parameters: ArtifactInspectLibpodParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, ArtifactInspectReport>>;
  /**
   * Tells all that Podman knows about an OCI artifact.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /libpod/artifacts/{name}/json`
   * @throws {EngineError} 404: no such artifact.
   * @since v5.6.0
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/artifacts/operation/ArtifactInspectLibpod
   */
  ArtifactInspectLibpod(parameters: ArtifactInspectLibpodParameters, options?: CallOptions<'data'>): Promise<ArtifactInspectReport>;
}

export type ArtifactInspectLibpodShape = Shape<'value', ArtifactInspectLibpodParameters, ArtifactInspectReport>;

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

/** The parameters of `ContainerStopLibpod`. */
export interface ContainerStopLibpodParameters {
  /** Name or ID of the container; a unique beginning of the ID is enough. */
  name: string;
  /**
   * Seconds to wait for the container to end, before it is killed. By default it is the container's own stop timeout, mostly 10.
   * @defaultValue 10
   */
  timeout?: number | undefined;
  /**
   * True makes it no error if the container is stopped already.
   * @since v6.0.0
   * @defaultValue false
   */
  ignore?: boolean | undefined;
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
  /**
   * New limits of resources, in older engines. Newer ones take them in `config`.
   * Removed in v5.1.0.
   */
  resources?: UpdateEntities | undefined;
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

/** The parameters of `ContainerCreateLibpod`. */
export interface ContainerCreateLibpodParameters {
  /** Configuration of the new container; `image` or `rootfs` is needed. */
  create: SpecGenerator;
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
  ContainerCreateLibpod<Form extends 'data' | 'stream'>(parameters: ContainerCreateLibpodParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, LibpodContainerCreateResponse>>;
  /**
   * Creates a container from a specification of Podman. The container is not started.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /libpod/containers/create`
   * @throws {EngineError} 400: a parameter is wrong; 404: no such image; 409: the name is in use.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/containers/operation/ContainerCreateLibpod
   */
  ContainerCreateLibpod(parameters: ContainerCreateLibpodParameters, options?: CallOptions<'data'>): Promise<LibpodContainerCreateResponse>;
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
   * Another name of `limit`, and the one that counts if both are set.
   * @since v6.0.0
   */
  last?: number | undefined;
  /** True lists containers of other tools in the same storage too, such as those of a Buildah build. */
  external?: boolean | undefined;
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

/** The parameters of `ContainersStatsAllLibpod`. */
export interface ContainersStatsAllLibpodParameters {
  /** Names or IDs of the containers to measure. Without any, the records hold all running ones. */
  containers?: Array<string> | string | undefined;
  /**
   * False sends one record only. By default new ones follow, each after `interval`.
   * @defaultValue true
   */
  stream?: boolean | undefined;
  /**
   * Seconds between two records; 5 by default.
   * @since v3.4.1
   * @defaultValue 5
   */
  interval?: number | undefined;
  /**
   * True measures all containers. It is of use only without `containers`.
   * @since v4.7.0
   */
  all?: boolean | undefined;
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
   * Seconds that systemd waits for a start; 0 leaves it to systemd.
   * @since v4.0.2
   * @defaultValue 0
   */
  startTimeout?: number | undefined;
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
  /**
   * Seconds that systemd waits before a restart; value of `RestartSec=`.
   * @since v4.0.2
   * @defaultValue 0
   */
  restartSec?: number | undefined;
  /**
   * Units for `Wants=`: systemd starts them too, and goes on if they fail.
   * @since v4.0.2
   */
  wants?: Array<string> | string | undefined;
  /**
   * Units for `After=`: this unit starts after them.
   * @since v4.0.2
   */
  after?: Array<string> | string | undefined;
  /**
   * Units for `Requires=`: this unit fails if they fail.
   * @since v4.0.2
   */
  requires?: Array<string> | string | undefined;
  /**
   * Environment variables for the units, each as `NAME=value`.
   * @since v4.3.0
   */
  additionalEnvVariables?: Array<string> | string | undefined;
  /**
   * True makes template units, with `%i` in place of a fixed name. It goes with `new`.
   * @since v4.0.2
   */
  templateUnitFile?: boolean | undefined;
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

/** The parameters of `ImageDeleteLibpod`. */
export interface ImageDeleteLibpodParameters {
  /** Name or ID of the image; a unique beginning of the ID is enough. */
  name: string;
  /** True removes an image that containers use or that has several names. Its containers go with it. */
  force?: boolean | undefined;
  /**
   * True makes it no error if the image does not exist.
   * @since v5.4.0
   */
  ignore?: boolean | undefined;
  /**
   * True takes a name of a manifest list as the list itself. By default it means the image in it for this platform.
   * @since v4.2.1
   */
  lookupManifest?: boolean | undefined;
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
  ImageDeleteLibpod<Form extends 'data' | 'stream'>(parameters: ImageDeleteLibpodParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, LibpodImagesRemoveReport>>;
  /**
   * Removes an image, or one of its names.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `DELETE /libpod/images/{name}`
   * @throws {EngineError} 400: a parameter is wrong; 404: no such image; 409: a container uses the image, or it has several names, and `force` is not set.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/images/operation/ImageDeleteLibpod
   */
  ImageDeleteLibpod(parameters: ImageDeleteLibpodParameters, options?: CallOptions<'data'>): Promise<LibpodImagesRemoveReport>;
}

export type ImageDeleteLibpodShape = Shape<'value', ImageDeleteLibpodParameters, LibpodImagesRemoveReport>;

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

/** The parameters of `NetworkDisconnectLibpod`. */
export interface NetworkDisconnectLibpodParameters {
  /** Name or ID of the network. */
  name: string;
  /** The container that leaves the network. */
  create?: networkDisconnectRequest | undefined;
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

/** The parameters of `NetworkCreateLibpod`. */
export interface NetworkCreateLibpodParameters {
  /** Configuration of the network: driver, subnets, DNS and options. All fields can be left out. */
  create?: networkCreateLibpod | undefined;
  /**
   * True makes it no error if the name is in use: the answer is the existing network.
   * @since v4.4.0
   */
  ignoreIfExists?: boolean | undefined;
}

export interface NetworkCreateLibpodOperation {
  /**
   * Creates a network.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /libpod/networks/create`
   * @throws {EngineError} 400: a parameter is wrong; 409: the name is in use.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/networks/operation/NetworkCreateLibpod
   */
  NetworkCreateLibpod<Form extends 'data' | 'stream'>(parameters: NetworkCreateLibpodParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, LibpodNetwork>>;
  /**
   * Creates a network.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /libpod/networks/create`
   * @throws {EngineError} 400: a parameter is wrong; 409: the name is in use.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/networks/operation/NetworkCreateLibpod
   */
  NetworkCreateLibpod(parameters?: NetworkCreateLibpodParameters, options?: CallOptions<'data'>): Promise<LibpodNetwork>;
}

export type NetworkCreateLibpodShape = Shape<'value', NetworkCreateLibpodParameters, LibpodNetwork>;

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

/** The parameters of `SecretCreateLibpod`. */
export interface SecretCreateLibpodParameters {
  /** Name for the secret. Required. */
  name: string;
  /**
   * Driver that stores the secret: `file`, the default, `pass` or `shell`.
   * @defaultValue "file"
   */
  driver?: string | undefined;
  /**
   * Options of the driver: a JSON object of texts.
   * @since v3.3.1
   */
  driveropts?: string | undefined;
  /**
   * Labels for the secret: a JSON object of texts.
   * @since v4.3.0
   */
  labels?: { [key: string]: string } | string | undefined;
  /**
   * True puts the new secret in place of one that has this name. By default a name in use is an error.
   * @since v4.7.0
   */
  replace?: boolean | undefined;
  /**
   * True makes it no error if the name is in use: the old secret stays.
   * @since v5.6.0
   */
  ignore?: boolean | undefined;
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

/** The operations of the category `system`. */
export interface SystemCategory
  extends SystemDataUsageOperation {}

export interface SystemShapes {
  SystemDataUsage: SystemDataUsageShape;
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
    ImageResolveLibpodOperation,
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
  ImageResolveLibpod: ImageResolveLibpodShape;
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

/** The operations of the category `libpod/networks`. */
export interface LibpodNetworksCategory
  extends NetworkDeleteLibpodOperation,
    NetworkConnectLibpodOperation,
    NetworkDisconnectLibpodOperation,
    NetworkExistsLibpodOperation,
    NetworkInspectLibpodOperation,
    NetworkUpdateLibpodOperation,
    NetworkCreateLibpodOperation,
    NetworkListLibpodOperation,
    NetworkPruneLibpodOperation {}

export interface LibpodNetworksShapes {
  NetworkDeleteLibpod: NetworkDeleteLibpodShape;
  NetworkConnectLibpod: NetworkConnectLibpodShape;
  NetworkDisconnectLibpod: NetworkDisconnectLibpodShape;
  NetworkExistsLibpod: NetworkExistsLibpodShape;
  NetworkInspectLibpod: NetworkInspectLibpodShape;
  NetworkUpdateLibpod: NetworkUpdateLibpodShape;
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

/** The operations of the category `libpod/secrets`. */
export interface LibpodSecretsCategory
  extends SecretDeleteLibpodOperation,
    SecretExistsLibpodOperation,
    SecretInspectLibpodOperation,
    SecretCreateLibpodOperation,
    SecretListLibpodOperation {}

export interface LibpodSecretsShapes {
  SecretDeleteLibpod: SecretDeleteLibpodShape;
  SecretExistsLibpod: SecretExistsLibpodShape;
  SecretInspectLibpod: SecretInspectLibpodShape;
  SecretCreateLibpod: SecretCreateLibpodShape;
  SecretListLibpod: SecretListLibpodShape;
}
