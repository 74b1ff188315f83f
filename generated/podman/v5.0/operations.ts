// Generated from specs/ by `npm run generate`. Do not edit.
import type { ImagePushLibpodResponse, LibpodImagesPullReport, RegistryAuth } from '../v3.2/models.js';
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
  ImageLoadLibpodOperation,
  ImageLoadLibpodShape,
  ImageTagLibpodOperation,
  ImageTagLibpodShape,
  ImageUntagLibpodOperation,
  ImageUntagLibpodShape,
  ManifestExistsLibpodOperation,
  ManifestExistsLibpodShape,
  NetworkDeleteLibpodOperation,
  NetworkDeleteLibpodShape,
  NetworkExistsLibpodOperation,
  NetworkExistsLibpodShape,
  NetworkInspectLibpodParameters,
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
  PodStartLibpodOperation,
  PodStartLibpodShape,
  PodStopLibpodOperation,
  PodStopLibpodShape,
  PodUnpauseLibpodOperation,
  PodUnpauseLibpodShape,
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
import type { ContainerRestartLibpodOperation, ContainerRestartLibpodShape } from '../v3.4/operations.js';
import type {
  ContainerDeleteLibpodOperation,
  ContainerDeleteLibpodShape,
  ImageExportLibpodOperation,
  ImageExportLibpodShape,
  ManifestDeleteLibpodOperation,
  ManifestDeleteLibpodShape,
} from '../v4.0/operations.js';
import type { LibpodContainerCreateResponse, LibpodIDResponse } from '../v4.1/models.js';
import type {
  ImageHistoryLibpodOperation,
  ImageHistoryLibpodShape,
  ImageImportLibpodOperation,
  ImageImportLibpodShape,
  ImagePruneLibpodOperation,
  ImagePruneLibpodShape,
  NetworkDisconnectLibpodOperation,
  NetworkDisconnectLibpodShape,
  PodStatsAllLibpodOperation,
  PodStatsAllLibpodShape,
} from '../v4.1/operations.js';
import type { SystemPruneReport } from '../v4.2/models.js';
import type {
  ImageDeleteLibpodOperation,
  ImageDeleteLibpodShape,
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
  ImageDeleteAllLibpodOperation,
  ImageDeleteAllLibpodShape,
  NetworkConnectLibpodOperation,
  NetworkConnectLibpodShape,
} from '../v4.3/operations.js';
import type {
  ContainerCheckpointLibpodOperation,
  ContainerCheckpointLibpodShape,
  ContainerRestoreLibpodOperation,
  ContainerRestoreLibpodShape,
  NetworkUpdateLibpodOperation,
  NetworkUpdateLibpodShape,
  SystemDataUsageLibpodOperation,
  SystemDataUsageLibpodShape,
} from '../v4.4/operations.js';
import type { ManifestInspectLibpodOperation, ManifestInspectLibpodShape } from '../v4.5/operations.js';
import type { PlayKubeReport } from '../v4.6/models.js';
import type {
  ContainerWaitLibpodOperation,
  ContainerWaitLibpodShape,
  ImageInspectLibpodOperation,
  ImageInspectLibpodShape,
  ImageListLibpodOperation,
  ImageListLibpodShape,
  NetworkCreateLibpodOperation,
  NetworkCreateLibpodShape,
  NetworkListLibpodOperation,
  NetworkListLibpodShape,
  PlayKubeDownLibpodOperation,
  PlayKubeDownLibpodShape,
  PodDeleteLibpodOperation,
  PodDeleteLibpodShape,
  PodInspectLibpodOperation,
  PodInspectLibpodShape,
  PodListLibpodOperation,
  PodListLibpodShape,
  PodTopLibpodOperation,
  PodTopLibpodShape,
} from '../v4.6/operations.js';
import type {
  ContainersStatsAllLibpodParameters,
  ManifestPushLibpodOperation,
  ManifestPushLibpodShape,
} from '../v4.7/operations.js';
import type {
  ContainerListLibpodOperation,
  ContainerListLibpodShape,
  ContainerTopLibpodOperation,
  ContainerTopLibpodShape,
} from '../v4.8/operations.js';
import type {
  ContainersStatsAllLibpodResponse,
  ImageResolveLibpodResponse,
  InspectContainerData,
  ManifestModifyOptions,
  ManifestModifyReport,
  NetworkInspectReport,
  PodSpecGenerator,
  SpecGenerator,
  SystemComponentVersion,
  SystemPruneLibpodFilters,
  UpdateEntities,
} from './models.js';
import type { Body, CallOptions, CallOptionsAs, NoParameters, Records, Shape, Taken } from '../../../src/types.js';

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

/** The parameters of `ContainerUpdateLibpod`. */
export interface ContainerUpdateLibpodParameters {
  /** Name or ID of the container; a unique beginning of the ID is enough. */
  name: string;
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
   * @throws {EngineError} 404: no such container.
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
   * @throws {EngineError} 404: no such container.
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

/** The parameters of `ImagePushLibpod`. */
export interface ImagePushLibpodParameters {
  /** Name or ID of the image in the local store. */
  name: string;
  /** Full name under which the registry gets the image. By default it is `name`. */
  destination?: string | undefined;
  /**
   * True compresses every layer anew with `compressionFormat`, even if the registry has it in another form. It is `true` by default if `compressionFormat` is set.
   * @since v4.7.0
   * @defaultValue false
   */
  forceCompressionFormat?: boolean | undefined;
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
  /** True pushes all images of a manifest list, not just the one for this platform. */
  all?: boolean | undefined;
  /** Format of the manifest: `oci`, `v2s1` or `v2s2`. By default it is that of the image, or another one if the registry refuses that. */
  format?: string | undefined;
  /**
   * True pushes the image without the signatures that it has.
   * @since v4.2.1
   */
  removeSignatures?: boolean | undefined;
  /**
   * Compression of the layers: `gzip`, `zstd` or `zstd:chunked`. By default the engine's configuration decides.
   * @since v4.3.0
   */
  compressionFormat?: string | undefined;
  /**
   * Strength of the compression: 1 to 9 for `gzip`, 1 to 20 for `zstd`. Higher is smaller and slower.
   * @since v4.6.0
   */
  compressionLevel?: number | undefined;
  /**
   * Number of further attempts after a failure. By default the engine's configuration decides.
   * @since v5.0.2
   */
  retry?: number | undefined;
  /**
   * Pause before the next attempt, as a duration such as `500ms` or `10s`.
   * @since v5.0.2
   */
  retryDelay?: string | undefined;
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

/** The parameters of `ImageResolveLibpod`. */
export interface ImageResolveLibpodParameters {
  /** Short name to look up, such as `alpine`. */
  name: string;
}

export interface ImageResolveLibpodOperation {
  /**
   * Lists the full names that a short name may stand for.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /libpod/images/{name}/resolve`
   * @throws {EngineError} 400: a parameter is wrong.
   * @since v5.0.2
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/images/operation/ImageResolveLibpod
   */
  ImageResolveLibpod<Form extends 'data' | 'stream'>(parameters: ImageResolveLibpodParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, ImageResolveLibpodResponse>>;
  /**
   * Lists the full names that a short name may stand for.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /libpod/images/{name}/resolve`
   * @throws {EngineError} 400: a parameter is wrong.
   * @since v5.0.2
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/images/operation/ImageResolveLibpod
   */
  ImageResolveLibpod(parameters: ImageResolveLibpodParameters, options?: CallOptions<'data'>): Promise<ImageResolveLibpodResponse>;
}

export type ImageResolveLibpodShape = Shape<'value', ImageResolveLibpodParameters, ImageResolveLibpodResponse>;

/** The parameters of `ImagePullLibpod`. */
export interface ImagePullLibpodParameters {
  /** Name of the image, such as `quay.io/me/app:v1`. Without a tag it is `latest`. Required. */
  reference?: string | undefined;
  /**
   * True sends no progress, only the result. It cannot go with `compatMode` or `pullProgress`.
   * @since v3.4.1
   * @defaultValue false
   */
  quiet?: boolean | undefined;
  /**
   * True sends the records of Docker's API in place of Podman's own. It cannot go with `quiet` or `pullProgress`.
   * @since v4.8.0
   * @defaultValue false
   */
  compatMode?: boolean | undefined;
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
  /**
   * Number of further attempts if a download fails. By default the engine's configuration decides, mostly 3.
   * @since v5.0.2
   */
  retry?: number | undefined;
  /**
   * Pause before the next attempt, as a duration such as `10s` or `1m30s`.
   * @since v5.0.2
   */
  retrydelay?: string | undefined;
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

/** The parameters of `ManifestCreateLibpod`. */
export interface ManifestCreateLibpodParameters {
  /** Name for the new manifest list, such as `quay.io/me/app:v1`. */
  name: string;
  /**
   * Names of images or manifest lists to put into the list. Several values add several.
   * @since v4.0.2
   */
  images: string | Array<string>;
  /** True adds all images of a manifest list that `images` names, not just the one for this platform. */
  all?: boolean | undefined;
  /**
   * True takes a list of this name that exists and adds to it. By default a name in use is an error.
   * @since v4.3.0
   */
  amend?: boolean | undefined;
  /**
   * Further images to add, in `images`, and their properties. The body may be left out.
   * @since v4.0.2
   */
  options?: ManifestModifyOptions | undefined;
}

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

/** The parameters of `PlayKubeLibpod`. */
export interface PlayKubeLibpodParameters {
  /**
   * Annotations for the containers and pods: a JSON object of texts.
   * @since v4.1.0
   */
  annotations?: { [key: string]: string } | string | undefined;
  /** Log driver of the containers, such as `k8s-file` or `journald`. By default the engine's configuration decides. */
  logDriver?: string | undefined;
  /**
   * Options of the log driver, each as `key=value`, such as `max-size=10mb`.
   * @since v4.0.2
   */
  logOptions?: Array<string> | string | undefined;
  /** Networks for the pods, each a name, or one mode such as `host` or `none`. Without it the engine uses a default network for such pods. */
  network?: Array<string> | string | undefined;
  /**
   * True leaves `/etc/hosts` as the image has it. By default the engine writes it.
   * @since v4.0.2
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
   * @since v4.4.0
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

/** The parameters of `SystemPruneLibpod`. */
export interface SystemPruneLibpodParameters {
  /** True removes all images that no container uses. By default only those without a name go. */
  all?: boolean | undefined;
  /** True removes volumes that no container uses, with their data. By default volumes stay. */
  volumes?: boolean | undefined;
  /**
   * True removes only remains of containers and layers that the storage does not know any more. It cannot go with the other options.
   * @since v4.4.0
   */
  external?: boolean | undefined;
  /**
   * A list of values for each filter key. One value of a key is enough, but an object has to match every key, and all values of `label`.
   * @since v5.0.2
   */
  filters?: SystemPruneLibpodFilters | string | undefined;
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
