// Generated from specs/ by `npm run generate`. Do not edit.
import type { LibpodImagesRemoveReport, PruneReport } from '../v3.2/models.js';
import type {
  ContainerAttachLibpodOperation,
  ContainerAttachLibpodShape,
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
  ContainerInspectLibpodParameters,
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
  ContainerPruneLibpodParameters,
  ContainerRenameLibpodOperation,
  ContainerRenameLibpodShape,
  ContainerResizeLibpodOperation,
  ContainerResizeLibpodShape,
  ContainerShowMountedLibpodOperation,
  ContainerShowMountedLibpodShape,
  ContainerStartLibpodOperation,
  ContainerStartLibpodShape,
  ContainerStatsLibpodShape,
  ContainerStopLibpodOperation,
  ContainerStopLibpodShape,
  ContainerUnmountLibpodOperation,
  ContainerUnmountLibpodShape,
  ContainerUnpauseLibpodOperation,
  ContainerUnpauseLibpodShape,
  ContainerWaitLibpodOperation,
  ContainerWaitLibpodShape,
  ImageExistsLibpodOperation,
  ImageExistsLibpodShape,
  ImageGetLibpodOperation,
  ImageGetLibpodShape,
  ImageHistoryLibpodParameters,
  ImageImportLibpodOperation,
  ImageImportLibpodShape,
  ImageInspectLibpodOperation,
  ImageInspectLibpodShape,
  ImageLoadLibpodOperation,
  ImageLoadLibpodShape,
  ImagePushLibpodOperation,
  ImagePushLibpodShape,
  ImageTagLibpodOperation,
  ImageTagLibpodShape,
  ImageUntagLibpodOperation,
  ImageUntagLibpodShape,
  ManifestExistsLibpodOperation,
  ManifestExistsLibpodShape,
  ManifestInspectLibpodOperation,
  ManifestInspectLibpodShape,
  NetworkDeleteLibpodOperation,
  NetworkDeleteLibpodShape,
  NetworkExistsLibpodOperation,
  NetworkExistsLibpodShape,
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
  PodStatsAllLibpodParameters,
  PodStopLibpodOperation,
  PodStopLibpodShape,
  PodUnpauseLibpodOperation,
  PodUnpauseLibpodShape,
  PutContainerArchiveLibpodOperation,
  PutContainerArchiveLibpodShape,
  VolumeDeleteLibpodOperation,
  VolumeDeleteLibpodShape,
  VolumeExistsLibpodOperation,
  VolumeExistsLibpodShape,
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
  VolumePruneLibpodOperation,
  VolumePruneLibpodShape,
} from '../v3.3/operations.js';
import type {
  ContainerRestartLibpodOperation,
  ContainerRestartLibpodShape,
  ContainersStatsAllLibpodParameters,
  ImagePullLibpodOperation,
  ImagePullLibpodShape,
} from '../v3.4/operations.js';
import type {
  LibpodNetwork,
  ManifestModifyOptions,
  ManifestModifyReport,
  VolumeConfigResponse,
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
  ImageListLibpodOperation,
  ImageListLibpodShape,
  ImagePruneLibpodParameters,
  ImageSearchLibpodOperation,
  ImageSearchLibpodShape,
  ManifestCreateLibpodParameters,
  ManifestDeleteLibpodOperation,
  ManifestDeleteLibpodShape,
  ManifestPushLibpodOperation,
  ManifestPushLibpodShape,
  NetworkInspectLibpodOperation,
  NetworkInspectLibpodShape,
  NetworkListLibpodOperation,
  NetworkListLibpodShape,
  PodTopLibpodOperation,
  PodTopLibpodShape,
  VolumeInspectLibpodOperation,
  VolumeInspectLibpodShape,
  VolumeListLibpodOperation,
  VolumeListLibpodShape,
} from '../v4.0/operations.js';
import type {
  ComponentVersion,
  ContainersPruneReportLibpod,
  ContainersStatsAllLibpodResponse,
  HistoryResponse,
  Info,
  InspectContainerData,
  InspectPodData,
  LibpodContainerCreateResponse,
  LibpodIDResponse,
  LibpodVolumeCreateOptions,
  PodSpecGenerator,
  PodStatsReport,
  SpecGenerator,
  networkConnectRequestLibpod,
  networkCreateLibpod,
  networkDisconnectRequest,
} from './models.js';
import type { CallOptions, CallOptionsAs, NoParameters, Records, Shape, Taken } from '../../../src/types.js';

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

export interface ContainerPruneLibpodOperation {
  /**
   * Removes all containers that do not run.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /libpod/containers/prune`
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/containers/operation/ContainerPruneLibpod
   */
  ContainerPruneLibpod<Form extends 'data' | 'stream'>(parameters: ContainerPruneLibpodParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, Array<ContainersPruneReportLibpod>>>;
  /**
   * Removes all containers that do not run.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /libpod/containers/prune`
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/containers/operation/ContainerPruneLibpod
   */
  ContainerPruneLibpod(parameters?: ContainerPruneLibpodParameters, options?: CallOptions<'data'>): Promise<Array<ContainersPruneReportLibpod>>;
}

export type ContainerPruneLibpodShape = Shape<'value', ContainerPruneLibpodParameters, Array<ContainersPruneReportLibpod>>;

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
  ImageHistoryLibpod<Form extends 'data' | 'stream'>(parameters: ImageHistoryLibpodParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, Array<HistoryResponse>>>;
  /**
   * Lists the layers of an image with the commands that made them.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /libpod/images/{name}/history`
   * @throws {EngineError} 404: no such image.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/images/operation/ImageHistoryLibpod
   */
  ImageHistoryLibpod(parameters: ImageHistoryLibpodParameters, options?: CallOptions<'data'>): Promise<Array<HistoryResponse>>;
}

export type ImageHistoryLibpodShape = Shape<'value', ImageHistoryLibpodParameters, Array<HistoryResponse>>;

export interface ImagePruneLibpodOperation {
  /**
   * Removes images that nothing uses.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /libpod/images/prune`
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/images/operation/ImagePruneLibpod
   */
  ImagePruneLibpod<Form extends 'data' | 'stream'>(parameters: ImagePruneLibpodParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, Array<PruneReport>>>;
  /**
   * Removes images that nothing uses.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /libpod/images/prune`
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/images/operation/ImagePruneLibpod
   */
  ImagePruneLibpod(parameters?: ImagePruneLibpodParameters, options?: CallOptions<'data'>): Promise<Array<PruneReport>>;
}

export type ImagePruneLibpodShape = Shape<'value', ImagePruneLibpodParameters, Array<PruneReport>>;

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

export interface ManifestCreateLibpodOperation {
  /**
   * Creates a manifest list.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /libpod/manifests`
   * @throws {EngineError} 400: a parameter is wrong; 404: no such image.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/manifests/operation/ManifestCreateLibpod
   */
  ManifestCreateLibpod<Form extends 'data' | 'stream'>(parameters: ManifestCreateLibpodParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, LibpodIDResponse>>;
  /**
   * Creates a manifest list.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /libpod/manifests`
   * @throws {EngineError} 400: a parameter is wrong; 404: no such image.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/manifests/operation/ManifestCreateLibpod
   */
  ManifestCreateLibpod(parameters: ManifestCreateLibpodParameters, options?: CallOptions<'data'>): Promise<LibpodIDResponse>;
}

export type ManifestCreateLibpodShape = Shape<'value', ManifestCreateLibpodParameters, LibpodIDResponse>;

/** The parameters of `ManifestModifyLibpod`. */
export interface ManifestModifyLibpodParameters {
  /** Manifest list, by name or ID. */
  name: string;
  /**
   * False lets the engine use a registry whose certificate is not valid, or plain HTTP. By default it demands valid TLS, unless its own configuration allows otherwise.
   * @since v4.1.0
   * @defaultValue false
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

/** The parameters of `NetworkConnectLibpod`. */
export interface NetworkConnectLibpodParameters {
  /** Name or ID of the network. */
  name: string;
  /** The container, and its addresses, aliases and interface name in this network. */
  create?: networkConnectRequestLibpod | undefined;
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
  PodStatsAllLibpod<Form extends 'data' | 'stream'>(parameters: PodStatsAllLibpodParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, Array<PodStatsReport>>>;
  /**
   * Tells how much of the machine the containers of pods use.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /libpod/pods/stats`
   * @throws {EngineError} 404: no such pod.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/pods/operation/PodStatsAllLibpod
   */
  PodStatsAllLibpod(parameters?: PodStatsAllLibpodParameters, options?: CallOptions<'data'>): Promise<Array<PodStatsReport>>;
}

export type PodStatsAllLibpodShape = Shape<'value', PodStatsAllLibpodParameters, Array<PodStatsReport>>;

export interface SystemVersionLibpodOperation {
  /**
   * Tells the version of the engine and of its parts.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /libpod/version`
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/system/operation/SystemVersionLibpod
   */
  SystemVersionLibpod<Form extends 'data' | 'stream'>(parameters: NoParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, ComponentVersion>>;
  /**
   * Tells the version of the engine and of its parts.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /libpod/version`
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/system/operation/SystemVersionLibpod
   */
  SystemVersionLibpod(parameters?: NoParameters, options?: CallOptions<'data'>): Promise<ComponentVersion>;
}

export type SystemVersionLibpodShape = Shape<'value', NoParameters, ComponentVersion>;

/** The parameters of `VolumeCreateLibpod`. */
export interface VolumeCreateLibpodParameters {
  /** Configuration of the volume: name, driver, labels and options. Without a name the engine makes one up. */
  create?: LibpodVolumeCreateOptions | undefined;
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
