// Generated from specs/ by `npm run generate`. Do not edit.
import type {
  ContainerCreateResponse,
  ImageHistoryResponseItem,
  NetworkCreateResponse,
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
import type { BuildPruneFilters, BuildPruneResponse } from '../v1.39/models.js';
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
import type { ContainerChangesOperation, ContainerChangesShape } from '../v1.43/operations.js';
import type { ImageCommitParameters, ImageSearchOperation, ImageSearchShape } from '../v1.44/operations.js';
import type {
  ImageListParameters,
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
  NetworkCreateRequest,
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
   * Removed in v1.52.
   * @since v1.39
   * @deprecated Since v1.48. Use `reserved-space`.
   * @format int64
   */
  'keep-storage'?: number | undefined;
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

/** The parameters of `ImageInspect`. */
export interface ImageInspectParameters {
  /** The image: its name, with a tag (`alpine:3.20`; `latest` if left out) or a digest (`alpine@sha256:...`), or its ID or a beginning of the ID. */
  name: string;
  /**
   * True adds `Manifests`: the variants and attestations of the image, with their sizes. Only with the containerd image store, and not together with `platform`.
   * @since v1.48
   * @defaultValue false
   */
  manifests?: boolean | undefined;
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

/** The parameters of `ImageHistory`. */
export interface ImageHistoryParameters {
  /** The image: its name, with a tag (`alpine:3.20`; `latest` if left out) or a digest (`alpine@sha256:...`), or its ID or a beginning of the ID. */
  name: string;
  /**
   * The variant to look at, such as `{ os: 'linux', architecture: 'arm64' }`. Left out, the engine prefers the variant for its own platform. If the image lacks the requested variant, the call fails.
   * @since v1.48
   */
  platform?: OCIPlatform | string | undefined;
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
  /**
   * The variant to push, such as `{ os: 'linux', architecture: 'arm64' }`. Left out, the whole image is pushed; the containerd image store falls back to one variant if others are not there.
   * @since v1.46
   */
  platform?: OCIPlatform | string | undefined;
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
   * The variant to save, such as `{ os: 'linux', architecture: 'arm64' }`. Left out, all variants in the store are saved. If the image lacks that variant, the call fails.
   * @since v1.48
   */
  platform?: OCIPlatform | string | undefined;
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
   * The variant to save, such as `{ os: 'linux', architecture: 'arm64' }`. Left out, all variants in the store are saved. If the image lacks that variant, the call fails.
   * @since v1.48
   */
  platform?: OCIPlatform | string | undefined;
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
   * The variant to load of an image that has several, such as `{ os: 'linux', architecture: 'arm64' }`. Left out, all variants in the tar are loaded.
   * @since v1.48
   */
  platform?: OCIPlatform | string | undefined;
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
  ContainerExec<Form extends 'data' | 'stream'>(parameters: ContainerExecParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, IDResponse>>;
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
  ContainerExec(parameters: ContainerExecParameters, options?: CallOptions<'data'>): Promise<IDResponse>;
}

export type ContainerExecShape = Shape<'value', ContainerExecParameters, IDResponse>;

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

export interface DistributionInspectOperation {
  /**
   * Asks the registry for the digest and the platforms of an image, without pulling it. An image that exists only in the local store is not found.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /distribution/{name}/json`
   * @throws {EngineError} 400: the name is not valid; 401: the registry wants other credentials, or has no such repository; 404: the registry has no such tag or digest.
   * @since v1.30
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Distribution/operation/DistributionInspect
   */
  DistributionInspect<Form extends 'data' | 'stream'>(parameters: DistributionInspectParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, DistributionInspect>>;
  /**
   * Asks the registry for the digest and the platforms of an image, without pulling it. An image that exists only in the local store is not found.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /distribution/{name}/json`
   * @throws {EngineError} 400: the name is not valid; 401: the registry wants other credentials, or has no such repository; 404: the registry has no such tag or digest.
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
