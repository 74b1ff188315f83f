// Generated from specs/ by `npm run generate`. Do not edit.
import type {
  ContainerChangesLibpodResponseItem,
  ContainerStatsResponse,
  ContainersStatsAllLibpodResponse,
  ImageChangesLibpodResponseItem,
  LibpodContainerCreateResponse,
  LibpodIdResponse,
  LibpodImagesPullReport,
  LibpodVolume,
  PruneReport,
  RegistryAuth,
  VolumeListResponse,
  VolumePruneResponse,
} from '../v3.2/models.js';
import type {
  ContainerAttachLibpodOperation,
  ContainerAttachLibpodShape,
  ContainerCheckpointLibpodOperation,
  ContainerCheckpointLibpodShape,
  ContainerDeleteLibpodOperation,
  ContainerDeleteLibpodShape,
  ContainerExecLibpodOperation,
  ContainerExecLibpodShape,
  ContainerExistsLibpodOperation,
  ContainerExistsLibpodShape,
  ContainerExportLibpodOperation,
  ContainerExportLibpodShape,
  ContainerHealthcheckLibpodOperation,
  ContainerHealthcheckLibpodShape,
  ContainerInitLibpodOperation,
  ContainerInitLibpodShape,
  ContainerInspectLibpodOperation,
  ContainerInspectLibpodShape,
  ContainerKillLibpodOperation,
  ContainerKillLibpodShape,
  ContainerListLibpodOperation,
  ContainerListLibpodShape,
  ContainerLogsLibpodOperation,
  ContainerLogsLibpodShape,
  ContainerMountLibpodOperation,
  ContainerMountLibpodShape,
  ContainerPauseLibpodOperation,
  ContainerPauseLibpodShape,
  ContainerPruneLibpodOperation,
  ContainerPruneLibpodShape,
  ContainerRenameLibpodOperation,
  ContainerRenameLibpodShape,
  ContainerResizeLibpodOperation,
  ContainerResizeLibpodShape,
  ContainerRestartLibpodOperation,
  ContainerRestartLibpodShape,
  ContainerRestoreLibpodOperation,
  ContainerRestoreLibpodShape,
  ContainerShowMountedLibpodOperation,
  ContainerShowMountedLibpodShape,
  ContainerStartLibpodOperation,
  ContainerStartLibpodShape,
  ContainerStatsLibpodParameters,
  ContainerStatsLibpodShape,
  ContainerStopLibpodOperation,
  ContainerStopLibpodShape,
  ContainerTopLibpodOperation,
  ContainerTopLibpodShape,
  ContainerUnmountLibpodOperation,
  ContainerUnmountLibpodShape,
  ContainerUnpauseLibpodOperation,
  ContainerUnpauseLibpodShape,
  ContainerWaitLibpodOperation,
  ContainerWaitLibpodShape,
  ContainersStatsAllLibpodParameters,
  ContainersStatsAllLibpodShape,
  ImageDeleteAllLibpodOperation,
  ImageDeleteAllLibpodShape,
  ImageDeleteLibpodOperation,
  ImageDeleteLibpodShape,
  ImageExistsLibpodOperation,
  ImageExistsLibpodShape,
  ImageExportLibpodOperation,
  ImageExportLibpodShape,
  ImageGetLibpodOperation,
  ImageGetLibpodShape,
  ImageHistoryLibpodOperation,
  ImageHistoryLibpodShape,
  ImageImportLibpodOperation,
  ImageImportLibpodShape,
  ImageInspectLibpodOperation,
  ImageInspectLibpodShape,
  ImageListLibpodOperation,
  ImageListLibpodShape,
  ImageLoadLibpodOperation,
  ImageLoadLibpodShape,
  ImagePruneLibpodOperation,
  ImagePruneLibpodShape,
  ImagePushLibpodOperation,
  ImagePushLibpodShape,
  ImageSearchLibpodOperation,
  ImageSearchLibpodShape,
  ImageTagLibpodOperation,
  ImageTagLibpodShape,
  ImageTreeLibpodParameters,
  ImageUntagLibpodOperation,
  ImageUntagLibpodShape,
  NetworkConnectLibpodOperation,
  NetworkConnectLibpodShape,
  NetworkCreateLibpodOperation,
  NetworkCreateLibpodShape,
  NetworkDeleteLibpodOperation,
  NetworkDeleteLibpodShape,
  NetworkDisconnectLibpodOperation,
  NetworkDisconnectLibpodShape,
  NetworkExistsLibpodOperation,
  NetworkExistsLibpodShape,
  NetworkInspectLibpodParameters,
  NetworkListLibpodOperation,
  NetworkListLibpodShape,
  NetworkPruneLibpodOperation,
  NetworkPruneLibpodShape,
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
  PodStatsAllLibpodOperation,
  PodStatsAllLibpodShape,
  PodStopLibpodOperation,
  PodStopLibpodShape,
  PodTopLibpodOperation,
  PodTopLibpodShape,
  PodUnpauseLibpodOperation,
  PodUnpauseLibpodShape,
  PutContainerArchiveLibpodOperation,
  PutContainerArchiveLibpodShape,
  VolumeCreateLibpodOperation,
  VolumeCreateLibpodShape,
  VolumeCreateOperation,
  VolumeCreateShape,
  VolumeDeleteLibpodOperation,
  VolumeDeleteLibpodShape,
  VolumeDeleteOperation,
  VolumeDeleteShape,
  VolumeExistsLibpodOperation,
  VolumeExistsLibpodShape,
  VolumeInspectLibpodOperation,
  VolumeInspectLibpodShape,
  VolumeInspectOperation,
  VolumeInspectShape,
} from '../v3.2/operations.js';
import type {
  ImageTreeReport,
  InspectPodData,
  NetworkConfigList,
  PodSpecGenerator,
  SpecGenerator,
  VolumeListFilters,
  VolumeListLibpodFilters,
  VolumePruneFilters,
  VolumePruneLibpodFilters,
} from './models.js';
import type { CallOptions, CallOptionsAs, Readable, Records, Shape, Taken } from '../../../src/types.js';

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

/** The parameters of `ContainerArchiveLibpod`. */
export interface ContainerArchiveLibpodParameters {
  /** Name or ID of the container; a unique beginning of the ID is enough. */
  name: string;
  /** Path in the container of the file or directory to copy. Required. */
  path: string;
  /**
   * New names for entries: a JSON object from old to new. The engine reads it only for `PutContainerArchiveLibpod`.
   * @since v3.3.1
   */
  rename?: string | undefined;
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

/** The parameters of `ContainerChangesLibpod`. */
export interface ContainerChangesLibpodParameters {
  /** Name or ID of the container; a unique beginning of the ID is enough. */
  name: string;
  /**
   * Name or ID of the image or container to compare with. By default it is the image of the container.
   * @since v3.3.1
   */
  parent?: string | undefined;
  /**
   * Kind of object that `name` is: `container`, `image` or `all`, the default, which tries both.
   * @since v3.3.1
   */
  diffType?: 'all' | 'container' | 'image' | undefined;
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

export interface ContainerStatsLibpodOperation {
  /**
   * Tells how much of the machine one container uses. Podman recommends `ContainersStatsAllLibpod` in its place.
   *
   * `as: 'data'` gives a list, read to the end. `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /libpod/containers/{name}/stats`
   * @throws {EngineError} 404: no such container; 409: a rootless engine has no statistics without version 2 of cgroups.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/containers/operation/ContainerStatsLibpod
   */
  ContainerStatsLibpod<Form extends 'data' | 'stream'>(parameters: ContainerStatsLibpodParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, Array<ContainerStatsResponse>>>;
  /**
   * Tells how much of the machine one container uses. Podman recommends `ContainersStatsAllLibpod` in its place.
   *
   * `as: 'data'` gives a list, read to the end. `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /libpod/containers/{name}/stats`
   * @throws {EngineError} 404: no such container; 409: a rootless engine has no statistics without version 2 of cgroups.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/containers/operation/ContainerStatsLibpod
   */
  ContainerStatsLibpod(parameters: ContainerStatsLibpodParameters, options?: CallOptions): Promise<Records<ContainerStatsResponse>>;
}

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

export interface ContainersStatsAllLibpodOperation {
  /**
   * Tells how much of the machine each container uses, once or again and again.
   *
   * `as: 'data'` gives a list, read to the end. `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /libpod/containers/stats`
   * @throws {EngineError} 404: no such container; 409: a rootless engine has no statistics without version 2 of cgroups.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/containers/operation/ContainersStatsAllLibpod
   */
  ContainersStatsAllLibpod<Form extends 'data' | 'stream'>(parameters: ContainersStatsAllLibpodParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, Array<ContainersStatsAllLibpodResponse>>>;
  /**
   * Tells how much of the machine each container uses, once or again and again.
   *
   * `as: 'data'` gives a list, read to the end. `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /libpod/containers/stats`
   * @throws {EngineError} 404: no such container; 409: a rootless engine has no statistics without version 2 of cgroups.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/containers/operation/ContainersStatsAllLibpod
   */
  ContainersStatsAllLibpod(parameters?: ContainersStatsAllLibpodParameters, options?: CallOptions): Promise<Records<ContainersStatsAllLibpodResponse>>;
}

/** The parameters of `ImageChangesLibpod`. */
export interface ImageChangesLibpodParameters {
  /** Name or ID of the image; a unique beginning of the ID is enough. */
  name: string;
  /**
   * Name or ID of the image or container to compare with. By default it is the parent layer.
   * @since v3.3.1
   */
  parent?: string | undefined;
  /**
   * Kind of object that `name` is: `image`, `container` or `all`, the default, which tries both.
   * @since v3.3.1
   */
  diffType?: 'all' | 'container' | 'image' | undefined;
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

/** The parameters of `ImagePullLibpod`. */
export interface ImagePullLibpodParameters {
  /** Name of the image, such as `quay.io/me/app:v1`. Without a tag it is `latest`. Required. */
  reference?: string | undefined;
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
  /**
   * Login for the registry: base64url of a JSON object with `username` and `password`, or with `identitytoken`. Without it the engine uses the logins that it has stored.
   * @since v3.3.1
   */
  'X-Registry-Auth'?: RegistryAuth | string | undefined;
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
  NetworkInspectLibpod<Form extends 'data' | 'stream'>(parameters: NetworkInspectLibpodParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, NetworkConfigList>>;
  /**
   * Tells all that Podman knows about a network.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /libpod/networks/{name}/json`
   * @throws {EngineError} 404: no such network.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/networks/operation/NetworkInspectLibpod
   */
  NetworkInspectLibpod(parameters: NetworkInspectLibpodParameters, options?: CallOptions<'data'>): Promise<NetworkConfigList>;
}

export type NetworkInspectLibpodShape = Shape<'value', NetworkInspectLibpodParameters, NetworkConfigList>;

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
