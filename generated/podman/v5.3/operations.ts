// Generated from specs/ by `npm run generate`. Do not edit.
import type { ImagePruneLibpodFilters, PruneReport } from '../v3.2/models.js';
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
  ContainerLogsLibpodOperation,
  ContainerLogsLibpodShape,
  ContainerMountLibpodOperation,
  ContainerMountLibpodShape,
  ContainerPauseLibpodOperation,
  ContainerPauseLibpodShape,
  ContainerRenameLibpodOperation,
  ContainerRenameLibpodShape,
  ContainerResizeLibpodOperation,
  ContainerResizeLibpodShape,
  ContainerShowMountedLibpodOperation,
  ContainerShowMountedLibpodShape,
  ContainerStartLibpodOperation,
  ContainerStartLibpodShape,
  ContainerStatsLibpodShape,
  ContainerUnmountLibpodOperation,
  ContainerUnmountLibpodShape,
  ContainerUnpauseLibpodOperation,
  ContainerUnpauseLibpodShape,
  ImageExistsLibpodOperation,
  ImageExistsLibpodShape,
  ImageGetLibpodOperation,
  ImageGetLibpodShape,
  ImageImportLibpodOperation,
  ImageImportLibpodShape,
  ImageLoadLibpodOperation,
  ImageLoadLibpodShape,
  ImageTagLibpodOperation,
  ImageTagLibpodShape,
  ImageUntagLibpodOperation,
  ImageUntagLibpodShape,
  PodExistsLibpodOperation,
  PodExistsLibpodShape,
  PodInspectLibpodParameters,
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
  PutContainerArchiveLibpodOperation,
  PutContainerArchiveLibpodShape,
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
} from '../v3.3/operations.js';
import type { ContainerRestartLibpodOperation, ContainerRestartLibpodShape } from '../v3.4/operations.js';
import type {
  ContainerDeleteLibpodOperation,
  ContainerDeleteLibpodShape,
  ImageDeleteLibpodOperation,
  ImageDeleteLibpodShape,
  ImageExportLibpodOperation,
  ImageExportLibpodShape,
} from '../v4.0/operations.js';
import type { LibpodContainerCreateResponse } from '../v4.1/models.js';
import type {
  ImageHistoryLibpodOperation,
  ImageHistoryLibpodShape,
  PodStatsAllLibpodOperation,
  PodStatsAllLibpodShape,
} from '../v4.1/operations.js';
import type {
  ImageDeleteAllLibpodOperation,
  ImageDeleteAllLibpodShape,
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
  ContainerStopLibpodOperation,
  ContainerStopLibpodShape,
} from '../v4.3/operations.js';
import type {
  ContainerCheckpointLibpodOperation,
  ContainerCheckpointLibpodShape,
  ContainerRestoreLibpodOperation,
  ContainerRestoreLibpodShape,
} from '../v4.4/operations.js';
import type {
  ContainerWaitLibpodOperation,
  ContainerWaitLibpodShape,
  PodDeleteLibpodOperation,
  PodDeleteLibpodShape,
  PodListLibpodOperation,
  PodListLibpodShape,
  PodTopLibpodOperation,
  PodTopLibpodShape,
} from '../v4.6/operations.js';
import type {
  ContainerTopLibpodOperation,
  ContainerTopLibpodShape,
  ImagePullLibpodOperation,
  ImagePullLibpodShape,
} from '../v4.8/operations.js';
import type {
  ContainersStatsAllLibpodOperation,
  ContainersStatsAllLibpodShape,
  ImageResolveLibpodOperation,
  ImageResolveLibpodShape,
} from '../v5.0/operations.js';
import type {
  ContainerListLibpodOperation,
  ContainerListLibpodShape,
  ContainerUpdateLibpodOperation,
  ContainerUpdateLibpodShape,
  ImageInspectLibpodOperation,
  ImageInspectLibpodShape,
  ImageListLibpodOperation,
  ImageListLibpodShape,
} from '../v5.1/operations.js';
import type { PlayKubeReport } from '../v5.2/models.js';
import type {
  ImagePushLibpodOperation,
  ImagePushLibpodShape,
  PlayKubeDownLibpodOperation,
  PlayKubeDownLibpodShape,
  PodCreateLibpodOperation,
  PodCreateLibpodShape,
  PodStartLibpodOperation,
  PodStartLibpodShape,
  PodStopLibpodOperation,
  PodStopLibpodShape,
} from '../v5.2/operations.js';
import type { InspectContainerData, InspectPodData, SpecGenerator } from './models.js';
import type { Body, CallOptions, CallOptionsAs, Shape, Taken } from '../../../src/types.js';

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

/** The parameters of `ImagePruneLibpod`. */
export interface ImagePruneLibpodParameters {
  /**
   * True removes every image that no container uses. By default only those without a name go.
   * @since v3.4.1
   * @defaultValue false
   */
  all?: boolean | undefined;
  /**
   * True removes images even if containers of other tools use them, such as those of a build.
   * @since v4.0.2
   * @defaultValue false
   */
  external?: boolean | undefined;
  /**
   * True removes the caches of `RUN --mount=type=cache` as well.
   * @since v5.3.0
   * @defaultValue false
   */
  buildcache?: boolean | undefined;
  /** A list of values for each filter key. One value of a key is enough, but an object has to match every key, and all values of `label`. */
  filters?: ImagePruneLibpodFilters | string | undefined;
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

/** The parameters of `PlayKubeLibpod`. */
export interface PlayKubeLibpodParameters {
  /**
   * Annotations for the containers and pods: a JSON object of texts.
   * @since v5.0.2
   */
  annotations?: { [key: string]: string } | string | undefined;
  /** Log driver of the containers, such as `k8s-file` or `journald`. By default the engine's configuration decides. */
  logDriver?: string | undefined;
  /**
   * Options of the log driver, each as `key=value`, such as `max-size=10mb`.
   * @since v4.8.0
   */
  logOptions?: Array<string> | string | undefined;
  /** Networks for the pods, each a name, or one mode such as `host` or `none`. Without it the engine uses a default network for such pods. */
  network?: Array<string> | string | undefined;
  /**
   * True leaves `/etc/hosts` as the image has it. By default the engine writes it.
   * @since v4.8.0
   * @defaultValue false
   */
  noHosts?: boolean | undefined;
  /**
   * True reads annotations longer than 63 characters, as `GenerateKubeLibpod` writes them with its `noTrunc`.
   * @since v4.7.0
   * @defaultValue false
   */
  noTrunc?: boolean | undefined;
  /**
   * Ports to publish, each as `hostPort:containerPort`, with an IP address before it if needed. They win over those in the YAML.
   * @since v4.8.0
   */
  publishPorts?: Array<string> | string | undefined;
  /**
   * True publishes each `containerPort` of the YAML. By default only those with a `hostPort` are published.
   * @since v5.0.2
   */
  publishAllPorts?: boolean | undefined;
  /**
   * True removes pods and containers of the same names first. By default a name in use is an error.
   * @since v4.8.0
   * @defaultValue false
   */
  replace?: boolean | undefined;
  /**
   * True starts a service container before the pods. It ends when they end, so that one unit of systemd can follow them all.
   * @since v4.5.0
   * @defaultValue false
   */
  serviceContainer?: boolean | undefined;
  /**
   * False makes the pods without a start. The default is `true`.
   * @defaultValue true
   */
  start?: boolean | undefined;
  /** Fixed IP addresses, one for each pod, in the order of the YAML. */
  staticIPs?: Array<string> | string | undefined;
  /** Fixed MAC addresses, one for each pod, in the order of the YAML. */
  staticMACs?: Array<string> | string | undefined;
  /**
   * False lets the engine use a registry whose certificate is not valid, or plain HTTP. By default it demands valid TLS, unless its own configuration allows otherwise.
   * @defaultValue true
   */
  tlsVerify?: boolean | undefined;
  /**
   * User namespace mode of the pods, such as `auto` or `keep-id`. By default they use that of the host.
   * @since v4.7.0
   */
  userns?: string | undefined;
  /**
   * True keeps the call open until the pods end, and then removes all that it has made.
   * @since v4.5.0
   * @defaultValue false
   */
  wait?: boolean | undefined;
  /**
   * True builds each image that has a context in the tar. False never builds. By default the engine builds only images that it lacks.
   * @since v5.3.0
   */
  build?: boolean | undefined;
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

/** The operations of the category `libpod/play`. */
export interface LibpodPlayCategory
  extends PlayKubeLibpodOperation,
    PlayKubeDownLibpodOperation {}

export interface LibpodPlayShapes {
  PlayKubeLibpod: PlayKubeLibpodShape;
  PlayKubeDownLibpod: PlayKubeDownLibpodShape;
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
