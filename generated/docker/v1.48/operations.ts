// Generated from specs/ by `npm run generate`. Do not edit.
import type {
  ContainerCreateResponse,
  ImageHistoryResponseItem,
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
  NetworkDisconnectOperation,
  NetworkDisconnectShape,
  PluginCreateOperation,
  PluginCreateShape,
  PluginDeleteOperation,
  PluginDeleteShape,
  PluginEnableOperation,
  PluginEnableShape,
  PluginPullParameters,
  PluginPushParameters,
  PluginSetOperation,
  PluginSetShape,
  ServiceDeleteOperation,
  ServiceDeleteShape,
  ServiceLogsOperation,
  ServiceLogsShape,
  TaskInspectParameters,
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
  ImageDeleteOperation,
  ImageDeleteShape,
  PluginDisableOperation,
  PluginDisableShape,
} from '../v1.28/operations.js';
import type { ServiceInspectParameters, TaskLogsOperation, TaskLogsShape } from '../v1.29/operations.js';
import type {
  ContainerPruneOperation,
  ContainerPruneShape,
  DistributionInspectParameters,
  ImagePruneOperation,
  ImagePruneShape,
  NetworkPruneOperation,
  NetworkPruneShape,
} from '../v1.30/operations.js';
import type { ContainerLogsOperation, ContainerLogsShape } from '../v1.35/operations.js';
import type { TaskListParameters } from '../v1.37/operations.js';
import type {
  PluginInspectOperation,
  PluginInspectShape,
  PluginListOperation,
  PluginListShape,
} from '../v1.38/operations.js';
import type { BuildPruneResponse } from '../v1.39/models.js';
import type {
  ContainerWaitOperation,
  ContainerWaitShape,
  PutContainerArchiveOperation,
  PutContainerArchiveShape,
} from '../v1.39/operations.js';
import type { ImageBuildParameters, ImageCreateParameters } from '../v1.40/operations.js';
import type { ContainerStatsOperation, ContainerStatsShape, ServiceListParameters } from '../v1.41/operations.js';
import type {
  ContainerExecParameters,
  ContainerRestartOperation,
  ContainerRestartShape,
  ContainerStopOperation,
  ContainerStopShape,
  ContainerUpdateOperation,
  ContainerUpdateShape,
  SystemDataUsageParameters,
} from '../v1.42/operations.js';
import type { BuildPruneFilters } from '../v1.43/models.js';
import type { ContainerChangesOperation, ContainerChangesShape } from '../v1.43/operations.js';
import type { ImageCommitParameters, ImageSearchOperation, ImageSearchShape } from '../v1.44/operations.js';
import type {
  ImageListParameters,
  NetworkCreateOperation,
  NetworkCreateShape,
  NetworkInspectOperation,
  NetworkInspectShape,
  NetworkListOperation,
  NetworkListShape,
} from '../v1.47/operations.js';
import type {
  BuildInfo,
  ContainerCreateRequest,
  ContainerInspectResponse,
  ContainerSummary,
  CreateImageInfo,
  DistributionInspect,
  IDResponse,
  ImageInspect,
  ImageSummary,
  NetworkConnectRequest,
  OCIPlatform,
  PushImageInfo,
  Service,
  ServiceCreateRequest,
  ServiceUpdateRequest,
  SystemDataUsageResponse,
  SystemInfo,
  Task,
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
   * Lists containers: the running ones, or with `all` the stopped ones too. A `limit` also counts stopped containers, newest first.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /containers/json`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Container/operation/ContainerList
   */
  ContainerList<Form extends 'data' | 'stream'>(parameters: ContainerListParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, Array<ContainerSummary>>>;
  /**
   * Lists containers: the running ones, or with `all` the stopped ones too. A `limit` also counts stopped containers, newest first.
   *
   * `GET /containers/json`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Container/operation/ContainerList
   */
  ContainerList(parameters?: ContainerListParameters, options?: CallOptions<'data'>): Promise<Array<ContainerSummary>>;
}

export type ContainerListShape = Shape<'value', ContainerListParameters, Array<ContainerSummary>>;

/** The parameters of `ContainerCreate`. */
export interface ContainerCreateParameters {
  name?: string | undefined;
  /** @since v1.41 */
  platform?: string | undefined;
  body: ContainerCreateRequest;
}

export interface ContainerCreateOperation {
  /**
   * Creates a container without starting it. It never pulls: an image that the engine lacks is a 404, and a `name` in use is a 409.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /containers/create`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Container/operation/ContainerCreate
   */
  ContainerCreate<Form extends 'data' | 'stream'>(parameters: ContainerCreateParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, ContainerCreateResponse>>;
  /**
   * Creates a container without starting it. It never pulls: an image that the engine lacks is a 404, and a `name` in use is a 409.
   *
   * `POST /containers/create`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Container/operation/ContainerCreate
   */
  ContainerCreate(parameters: ContainerCreateParameters, options?: CallOptions<'data'>): Promise<ContainerCreateResponse>;
}

export type ContainerCreateShape = Shape<'value', ContainerCreateParameters, ContainerCreateResponse>;

export interface ContainerInspectOperation {
  /**
   * Answers all that the engine knows of one container: state, configuration, mounts and networks. `SizeRw` and `SizeRootFs` are computed only with `size`.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /containers/{id}/json`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Container/operation/ContainerInspect
   */
  ContainerInspect<Form extends 'data' | 'stream'>(parameters: ContainerInspectParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, ContainerInspectResponse>>;
  /**
   * Answers all that the engine knows of one container: state, configuration, mounts and networks. `SizeRw` and `SizeRootFs` are computed only with `size`.
   *
   * `GET /containers/{id}/json`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Container/operation/ContainerInspect
   */
  ContainerInspect(parameters: ContainerInspectParameters, options?: CallOptions<'data'>): Promise<ContainerInspectResponse>;
}

export type ContainerInspectShape = Shape<'value', ContainerInspectParameters, ContainerInspectResponse>;

export interface ImageListOperation {
  /**
   * Lists the images in the engine's store in a short form. Intermediate images are left out unless `all` is set; fields that cost time to compute, such as `SharedSize`, are -1.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /images/json`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Image/operation/ImageList
   */
  ImageList<Form extends 'data' | 'stream'>(parameters: ImageListParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, Array<ImageSummary>>>;
  /**
   * Lists the images in the engine's store in a short form. Intermediate images are left out unless `all` is set; fields that cost time to compute, such as `SharedSize`, are -1.
   *
   * `GET /images/json`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Image/operation/ImageList
   */
  ImageList(parameters?: ImageListParameters, options?: CallOptions<'data'>): Promise<Array<ImageSummary>>;
}

export type ImageListShape = Shape<'value', ImageListParameters, Array<ImageSummary>>;

export interface ImageBuildOperation {
  /**
   * Builds an image from a tar of the build context and streams its progress; hanging up cancels it. A step that fails comes as an error record in the stream, after status 200.
   *
   * `as: 'data'` gives a list, read to the end. `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /build`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Image/operation/ImageBuild
   */
  ImageBuild<Form extends 'data' | 'stream'>(parameters: ImageBuildParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, Array<BuildInfo>>>;
  /**
   * Builds an image from a tar of the build context and streams its progress; hanging up cancels it. A step that fails comes as an error record in the stream, after status 200.
   *
   * `POST /build`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Image/operation/ImageBuild
   */
  ImageBuild(parameters?: ImageBuildParameters, options?: CallOptions): Promise<Records<BuildInfo>>;
}

export type ImageBuildShape = Shape<'records', ImageBuildParameters, BuildInfo>;

/** The parameters of `BuildPrune`. */
export interface BuildPruneParameters {
  /**
   * Removed in v1.52.
   * @since v1.39
   * @deprecated Since v1.48.
   * @format int64
   */
  'keep-storage'?: number | undefined;
  /**
   * @since v1.48
   * @format int64
   */
  'reserved-space'?: number | undefined;
  /**
   * @since v1.48
   * @format int64
   */
  'max-used-space'?: number | undefined;
  /**
   * @since v1.48
   * @format int64
   */
  'min-free-space'?: number | undefined;
  /** @since v1.39 */
  all?: boolean | undefined;
  /** @since v1.39 */
  filters?: BuildPruneFilters | string | undefined;
}

export interface BuildPruneOperation {
  /**
   * Deletes build cache that no build is using. Without `all` only dangling entries go, those that no other entry or image refers to.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /build/prune`
   * @since v1.31
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Image/operation/BuildPrune
   */
  BuildPrune<Form extends 'data' | 'stream'>(parameters: BuildPruneParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, BuildPruneResponse>>;
  /**
   * Deletes build cache that no build is using. Without `all` only dangling entries go, those that no other entry or image refers to.
   *
   * `POST /build/prune`
   * @since v1.31
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Image/operation/BuildPrune
   */
  BuildPrune(parameters?: BuildPruneParameters, options?: CallOptions<'data'>): Promise<BuildPruneResponse>;
}

export type BuildPruneShape = Shape<'value', BuildPruneParameters, BuildPruneResponse>;

export interface ImageCreateOperation {
  /**
   * Pulls an image (`fromImage`) or imports a root file system (`fromSrc`), streaming progress until done. Without `tag` every tag is pulled; an error can come as a record after status 200.
   *
   * `as: 'data'` gives a list, read to the end. `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /images/create`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Image/operation/ImageCreate
   */
  ImageCreate<Form extends 'data' | 'stream'>(parameters: ImageCreateParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, Array<CreateImageInfo>>>;
  /**
   * Pulls an image (`fromImage`) or imports a root file system (`fromSrc`), streaming progress until done. Without `tag` every tag is pulled; an error can come as a record after status 200.
   *
   * `POST /images/create`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Image/operation/ImageCreate
   */
  ImageCreate(parameters?: ImageCreateParameters, options?: CallOptions): Promise<Records<CreateImageInfo>>;
}

export type ImageCreateShape = Shape<'records', ImageCreateParameters, CreateImageInfo>;

/** The parameters of `ImageInspect`. */
export interface ImageInspectParameters {
  name: string;
  /**
   * @since v1.48
   * @default false
   */
  manifests?: boolean | undefined;
}

export interface ImageInspectOperation {
  /**
   * Answers what the engine knows about one image: layers, configuration, tags and digests. It looks only in the local store and never pulls.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /images/{name}/json`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Image/operation/ImageInspect
   */
  ImageInspect<Form extends 'data' | 'stream'>(parameters: ImageInspectParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, ImageInspect>>;
  /**
   * Answers what the engine knows about one image: layers, configuration, tags and digests. It looks only in the local store and never pulls.
   *
   * `GET /images/{name}/json`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Image/operation/ImageInspect
   */
  ImageInspect(parameters: ImageInspectParameters, options?: CallOptions<'data'>): Promise<ImageInspect>;
}

export type ImageInspectShape = Shape<'value', ImageInspectParameters, ImageInspect>;

/** The parameters of `ImageHistory`. */
export interface ImageHistoryParameters {
  name: string;
  /** @since v1.48 */
  platform?: OCIPlatform | string | undefined;
}

export interface ImageHistoryOperation {
  /**
   * Lists the steps that made an image, newest first. Steps of a pulled image have no image of their own: their `Id` is `<missing>`.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /images/{name}/history`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Image/operation/ImageHistory
   */
  ImageHistory<Form extends 'data' | 'stream'>(parameters: ImageHistoryParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, Array<ImageHistoryResponseItem>>>;
  /**
   * Lists the steps that made an image, newest first. Steps of a pulled image have no image of their own: their `Id` is `<missing>`.
   *
   * `GET /images/{name}/history`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Image/operation/ImageHistory
   */
  ImageHistory(parameters: ImageHistoryParameters, options?: CallOptions<'data'>): Promise<Array<ImageHistoryResponseItem>>;
}

export type ImageHistoryShape = Shape<'value', ImageHistoryParameters, Array<ImageHistoryResponseItem>>;

/** The parameters of `ImagePush`. */
export interface ImagePushParameters {
  name: string;
  tag?: string | undefined;
  /** @since v1.46 */
  platform?: OCIPlatform | string | undefined;
  'X-Registry-Auth': RegistryAuth | string;
}

export interface ImagePushOperation {
  /**
   * Pushes an image to the registry that its name begins with, streaming progress until done. Without `tag` all its local tags go; failures come as an error record after status 200.
   *
   * `as: 'data'` gives a list, read to the end. `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /images/{name}/push`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Image/operation/ImagePush
   */
  ImagePush<Form extends 'data' | 'stream'>(parameters: ImagePushParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, Array<PushImageInfo>>>;
  /**
   * Pushes an image to the registry that its name begins with, streaming progress until done. Without `tag` all its local tags go; failures come as an error record after status 200.
   *
   * `POST /images/{name}/push`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Image/operation/ImagePush
   */
  ImagePush(parameters: ImagePushParameters, options?: CallOptions): Promise<Records<PushImageInfo>>;
}

export type ImagePushShape = Shape<'records', ImagePushParameters, PushImageInfo>;

export interface SystemInfoOperation {
  /**
   * Answers the state and settings of the engine and its host: counts, drivers, plugins, limits, swarm. `Warnings` names what the host can't do.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /info`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/System/operation/SystemInfo
   */
  SystemInfo<Form extends 'data' | 'stream'>(parameters: NoParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, SystemInfo>>;
  /**
   * Answers the state and settings of the engine and its host: counts, drivers, plugins, limits, swarm. `Warnings` names what the host can't do.
   *
   * `GET /info`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/System/operation/SystemInfo
   */
  SystemInfo(parameters?: NoParameters, options?: CallOptions<'data'>): Promise<SystemInfo>;
}

export type SystemInfoShape = Shape<'value', NoParameters, SystemInfo>;

export interface ImageCommitOperation {
  /**
   * Creates an image from the file system of a container, which is paused meanwhile unless `pause` is `false`. The contents of volumes are not in it.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /commit`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Image/operation/ImageCommit
   */
  ImageCommit<Form extends 'data' | 'stream'>(parameters: ImageCommitParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, IDResponse>>;
  /**
   * Creates an image from the file system of a container, which is paused meanwhile unless `pause` is `false`. The contents of volumes are not in it.
   *
   * `POST /commit`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Image/operation/ImageCommit
   */
  ImageCommit(parameters?: ImageCommitParameters, options?: CallOptions<'data'>): Promise<IDResponse>;
}

export type ImageCommitShape = Shape<'value', ImageCommitParameters, IDResponse>;

export interface SystemDataUsageOperation {
  /**
   * Adds up the disk space used by images, containers, volumes and build cache. It walks the disk, so it can take long; `type` restricts it where the engine supports that.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /system/df`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/System/operation/SystemDataUsage
   */
  SystemDataUsage<Form extends 'data' | 'stream'>(parameters: SystemDataUsageParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, SystemDataUsageResponse>>;
  /**
   * Adds up the disk space used by images, containers, volumes and build cache. It walks the disk, so it can take long; `type` restricts it where the engine supports that.
   *
   * `GET /system/df`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/System/operation/SystemDataUsage
   */
  SystemDataUsage(parameters?: SystemDataUsageParameters, options?: CallOptions<'data'>): Promise<SystemDataUsageResponse>;
}

export type SystemDataUsageShape = Shape<'value', SystemDataUsageParameters, SystemDataUsageResponse>;

/** The parameters of `ImageGet`. */
export interface ImageGetParameters {
  name: string;
  /** @since v1.48 */
  platform?: OCIPlatform | string | undefined;
}

export interface ImageGetOperation {
  /**
   * Streams an image as a tar that `ImageLoad` reads. Asked for by ID rather than by name, the image loses its tags in the tar.
   *
   * `as: 'data'` gives one buffer, read to the end.
   *
   * `GET /images/{name}/get`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Image/operation/ImageGet
   */
  ImageGet<Form extends 'data' | 'stream'>(parameters: ImageGetParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, Buffer>>;
  /**
   * Streams an image as a tar that `ImageLoad` reads. Asked for by ID rather than by name, the image loses its tags in the tar.
   *
   * `GET /images/{name}/get`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Image/operation/ImageGet
   */
  ImageGet(parameters: ImageGetParameters, options?: CallOptions<'stream'>): Promise<Readable>;
}

export type ImageGetShape = Shape<'bytes', ImageGetParameters, Buffer>;

/** The parameters of `ImageGetAll`. */
export interface ImageGetAllParameters {
  names?: Array<string> | string | undefined;
  /** @since v1.48 */
  platform?: OCIPlatform | string | undefined;
}

export interface ImageGetAllOperation {
  /**
   * Streams several images as one tar that `ImageLoad` reads, sharing common layers. One unknown name fails the whole call.
   *
   * `as: 'data'` gives one buffer, read to the end.
   *
   * `GET /images/get`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Image/operation/ImageGetAll
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
  imagesTarball?: Body | undefined;
  /** @default true */
  quiet?: boolean | undefined;
  /** @since v1.48 */
  platform?: OCIPlatform | string | undefined;
}

export interface ImageLoadOperation {
  /**
   * Loads the images of a tar made by `ImageGet` and streams progress. A damaged tar comes as an error record in the stream, after status 200.
   *
   * `as: 'data'` gives a list, read to the end. `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /images/load`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Image/operation/ImageLoad
   */
  ImageLoad<Form extends 'data' | 'stream'>(parameters: ImageLoadParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, Array<BuildInfo>>>;
  /**
   * Loads the images of a tar made by `ImageGet` and streams progress. A damaged tar comes as an error record in the stream, after status 200.
   *
   * `POST /images/load`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Image/operation/ImageLoad
   */
  ImageLoad(parameters?: ImageLoadParameters, options?: CallOptions): Promise<Records<BuildInfo>>;
}

export type ImageLoadShape = Shape<'records', ImageLoadParameters, BuildInfo>;

export interface ContainerExecOperation {
  /**
   * Prepares a command to run in a running container and answers its ID; `ExecStart` runs it. A container that is stopped or paused is a 409.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /containers/{id}/exec`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Exec/operation/ContainerExec
   */
  ContainerExec<Form extends 'data' | 'stream'>(parameters: ContainerExecParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, IDResponse>>;
  /**
   * Prepares a command to run in a running container and answers its ID; `ExecStart` runs it. A container that is stopped or paused is a 409.
   *
   * `POST /containers/{id}/exec`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Exec/operation/ContainerExec
   */
  ContainerExec(parameters: ContainerExecParameters, options?: CallOptions<'data'>): Promise<IDResponse>;
}

export type ContainerExecShape = Shape<'value', ContainerExecParameters, IDResponse>;

/** The parameters of `NetworkConnect`. */
export interface NetworkConnectParameters {
  id: string;
  container: NetworkConnectRequest;
}

export interface NetworkConnectOperation {
  /**
   * Attaches a container to a network, a stopped one from its next start. A running container that is attached already is a 403.
   *
   * `POST /networks/{id}/connect`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Network/operation/NetworkConnect
   */
  NetworkConnect(parameters: NetworkConnectParameters, options?: CallOptions<'data'>): Promise<void>;
}

export type NetworkConnectShape = Shape<'nothing', NetworkConnectParameters, void>;

export interface PluginPullOperation {
  /**
   * Installs a plugin from a registry, disabled, and streams progress. The body has to grant exactly the privileges that it asks for; an error can come as a record in the stream.
   *
   * `as: 'data'` gives a list, read to the end. `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /plugins/pull`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Plugin/operation/PluginPull
   */
  PluginPull<Form extends 'data' | 'stream'>(parameters: PluginPullParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, Array<CreateImageInfo>>>;
  /**
   * Installs a plugin from a registry, disabled, and streams progress. The body has to grant exactly the privileges that it asks for; an error can come as a record in the stream.
   *
   * `POST /plugins/pull`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Plugin/operation/PluginPull
   */
  PluginPull(parameters: PluginPullParameters, options?: CallOptions): Promise<Records<CreateImageInfo>>;
}

export type PluginPullShape = Shape<'records', PluginPullParameters, CreateImageInfo>;

export interface PluginUpgradeOperation {
  /**
   * Replaces a disabled plugin by another version from a registry, keeping its name, and streams progress. An error can come as a record in the stream.
   *
   * `as: 'data'` gives a list, read to the end. `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /plugins/{name}/upgrade`
   * @since v1.26
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Plugin/operation/PluginUpgrade
   */
  PluginUpgrade<Form extends 'data' | 'stream'>(parameters: PluginUpgradeParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, Array<CreateImageInfo>>>;
  /**
   * Replaces a disabled plugin by another version from a registry, keeping its name, and streams progress. An error can come as a record in the stream.
   *
   * `POST /plugins/{name}/upgrade`
   * @since v1.26
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Plugin/operation/PluginUpgrade
   */
  PluginUpgrade(parameters: PluginUpgradeParameters, options?: CallOptions): Promise<Records<CreateImageInfo>>;
}

export type PluginUpgradeShape = Shape<'records', PluginUpgradeParameters, CreateImageInfo>;

export interface PluginPushOperation {
  /**
   * Pushes a plugin to the registry that its name begins with, streaming progress. Failures come as an error record after status 200.
   *
   * `as: 'data'` gives a list, read to the end. `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /plugins/{name}/push`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Plugin/operation/PluginPush
   */
  PluginPush<Form extends 'data' | 'stream'>(parameters: PluginPushParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, Array<PushImageInfo>>>;
  /**
   * Pushes a plugin to the registry that its name begins with, streaming progress. Failures come as an error record after status 200.
   *
   * `POST /plugins/{name}/push`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Plugin/operation/PluginPush
   */
  PluginPush(parameters: PluginPushParameters, options?: CallOptions): Promise<Records<PushImageInfo>>;
}

export type PluginPushShape = Shape<'records', PluginPushParameters, PushImageInfo>;

export interface ServiceListOperation {
  /**
   * Lists the services of the swarm; with `status` also how many of their tasks run. It needs a swarm manager.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /services`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Service/operation/ServiceList
   */
  ServiceList<Form extends 'data' | 'stream'>(parameters: ServiceListParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, Array<Service>>>;
  /**
   * Lists the services of the swarm; with `status` also how many of their tasks run. It needs a swarm manager.
   *
   * `GET /services`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Service/operation/ServiceList
   */
  ServiceList(parameters?: ServiceListParameters, options?: CallOptions<'data'>): Promise<Array<Service>>;
}

export type ServiceListShape = Shape<'value', ServiceListParameters, Array<Service>>;

/** The parameters of `ServiceCreate`. */
export interface ServiceCreateParameters {
  body: ServiceCreateRequest;
  'X-Registry-Auth'?: RegistryAuth | string | undefined;
}

export interface ServiceCreateOperation {
  /**
   * Creates a service and answers its ID before any task runs: follow its tasks to see whether they start. It needs a swarm manager.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /services/create`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Service/operation/ServiceCreate
   */
  ServiceCreate<Form extends 'data' | 'stream'>(parameters: ServiceCreateParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, ServiceCreateResponse>>;
  /**
   * Creates a service and answers its ID before any task runs: follow its tasks to see whether they start. It needs a swarm manager.
   *
   * `POST /services/create`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Service/operation/ServiceCreate
   */
  ServiceCreate(parameters: ServiceCreateParameters, options?: CallOptions<'data'>): Promise<ServiceCreateResponse>;
}

export type ServiceCreateShape = Shape<'value', ServiceCreateParameters, ServiceCreateResponse>;

export interface ServiceInspectOperation {
  /**
   * Answers the spec of one service, its previous spec and its update status. `Version.Index` is what `ServiceUpdate` has to send.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /services/{id}`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Service/operation/ServiceInspect
   */
  ServiceInspect<Form extends 'data' | 'stream'>(parameters: ServiceInspectParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, Service>>;
  /**
   * Answers the spec of one service, its previous spec and its update status. `Version.Index` is what `ServiceUpdate` has to send.
   *
   * `GET /services/{id}`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Service/operation/ServiceInspect
   */
  ServiceInspect(parameters: ServiceInspectParameters, options?: CallOptions<'data'>): Promise<Service>;
}

export type ServiceInspectShape = Shape<'value', ServiceInspectParameters, Service>;

/** The parameters of `ServiceUpdate`. */
export interface ServiceUpdateParameters {
  id: string;
  body: ServiceUpdateRequest;
  version: number;
  /** @default "spec" */
  registryAuthFrom?: 'spec' | 'previous-spec' | undefined;
  /** @since v1.28 */
  rollback?: 'previous' | 'none' | undefined;
  'X-Registry-Auth'?: RegistryAuth | string | undefined;
}

export interface ServiceUpdateOperation {
  /**
   * Replaces the spec of a service: send all of it and the present `version`. A stale version is an error, and the answer comes before the tasks have been replaced.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /services/{id}/update`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Service/operation/ServiceUpdate
   */
  ServiceUpdate<Form extends 'data' | 'stream'>(parameters: ServiceUpdateParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, ServiceUpdateResponse>>;
  /**
   * Replaces the spec of a service: send all of it and the present `version`. A stale version is an error, and the answer comes before the tasks have been replaced.
   *
   * `POST /services/{id}/update`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Service/operation/ServiceUpdate
   */
  ServiceUpdate(parameters: ServiceUpdateParameters, options?: CallOptions<'data'>): Promise<ServiceUpdateResponse>;
}

export type ServiceUpdateShape = Shape<'value', ServiceUpdateParameters, ServiceUpdateResponse>;

export interface TaskListOperation {
  /**
   * Lists the tasks of the swarm, finished ones included as long as its history keeps them. It needs a swarm manager.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /tasks`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Task/operation/TaskList
   */
  TaskList<Form extends 'data' | 'stream'>(parameters: TaskListParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, Array<Task>>>;
  /**
   * Lists the tasks of the swarm, finished ones included as long as its history keeps them. It needs a swarm manager.
   *
   * `GET /tasks`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Task/operation/TaskList
   */
  TaskList(parameters?: TaskListParameters, options?: CallOptions<'data'>): Promise<Array<Task>>;
}

export type TaskListShape = Shape<'value', TaskListParameters, Array<Task>>;

export interface TaskInspectOperation {
  /**
   * Answers the spec, node and state of one task. It is found by its ID: the name shown by tools, such as `web.1`, is a 404.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /tasks/{id}`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Task/operation/TaskInspect
   */
  TaskInspect<Form extends 'data' | 'stream'>(parameters: TaskInspectParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, Task>>;
  /**
   * Answers the spec, node and state of one task. It is found by its ID: the name shown by tools, such as `web.1`, is a 404.
   *
   * `GET /tasks/{id}`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Task/operation/TaskInspect
   */
  TaskInspect(parameters: TaskInspectParameters, options?: CallOptions<'data'>): Promise<Task>;
}

export type TaskInspectShape = Shape<'value', TaskInspectParameters, Task>;

export interface DistributionInspectOperation {
  /**
   * Asks the registry for the digest and the platforms of an image without pulling it. The local store is not looked at, so an image that exists only locally is an error.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /distribution/{name}/json`
   * @since v1.30
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Distribution/operation/DistributionInspect
   */
  DistributionInspect<Form extends 'data' | 'stream'>(parameters: DistributionInspectParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, DistributionInspect>>;
  /**
   * Asks the registry for the digest and the platforms of an image without pulling it. The local store is not looked at, so an image that exists only locally is an error.
   *
   * `GET /distribution/{name}/json`
   * @since v1.30
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Distribution/operation/DistributionInspect
   */
  DistributionInspect(parameters: DistributionInspectParameters, options?: CallOptions<'data'>): Promise<DistributionInspect>;
}

export type DistributionInspectShape = Shape<'value', DistributionInspectParameters, DistributionInspect>;

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

/** The operations of the category `distribution`. */
export interface DistributionCategory
  extends DistributionInspectOperation {}

export interface DistributionShapes {
  DistributionInspect: DistributionInspectShape;
}
