// Generated from specs/ by `npm run generate`. Do not edit.
import type {
  ContainerRestoreLibpodResponse,
  ImageBuildLibpodResponse,
  ImageLoadReport,
  RegistryConfig,
} from '../v3.2/models.js';
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
  ContainerStatsLibpodOperation,
  ContainerStatsLibpodShape,
  ContainerUnmountLibpodOperation,
  ContainerUnmountLibpodShape,
  ContainerUnpauseLibpodOperation,
  ContainerUnpauseLibpodShape,
  PutContainerArchiveLibpodOperation,
  PutContainerArchiveLibpodShape,
} from '../v3.2/operations.js';
import type {
  ContainerArchiveLibpodOperation,
  ContainerArchiveLibpodShape,
  ContainerChangesLibpodOperation,
  ContainerChangesLibpodShape,
} from '../v3.3/operations.js';
import type { ContainerRestartLibpodOperation, ContainerRestartLibpodShape } from '../v3.4/operations.js';
import type { ContainerDeleteLibpodOperation, ContainerDeleteLibpodShape } from '../v4.0/operations.js';
import type { ContainerPruneLibpodOperation, ContainerPruneLibpodShape } from '../v4.1/operations.js';
import type {
  ContainerKillLibpodOperation,
  ContainerKillLibpodShape,
  ContainerStopLibpodOperation,
  ContainerStopLibpodShape,
} from '../v4.3/operations.js';
import type { ContainerCheckpointLibpodOperation, ContainerCheckpointLibpodShape } from '../v4.4/operations.js';
import type { ContainerWaitLibpodOperation, ContainerWaitLibpodShape } from '../v4.6/operations.js';
import type { ContainersStatsAllLibpodOperation, ContainersStatsAllLibpodShape } from '../v5.0/operations.js';
import type { ContainerListLibpodOperation, ContainerListLibpodShape } from '../v5.1/operations.js';
import type {
  ContainerInspectLibpodOperation,
  ContainerInspectLibpodShape,
  ContainerTopLibpodOperation,
  ContainerTopLibpodShape,
  ContainerUpdateLibpodOperation,
  ContainerUpdateLibpodShape,
} from '../v5.5/operations.js';
import type { ArtifactAddReport, ArtifactRemoveReport } from '../v5.6/models.js';
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
import type { ListQuadlet, LocalBuildLibpodResponse, QuadletListLibpodFilters } from './models.js';
import type { Body, CallOptions, CallOptionsAs, Records, Shape, Taken } from '../../../src/types.js';

/** The parameters of `ArtifactAddLibpod`. */
export interface ArtifactAddLibpodParameters {
  name: string;
  fileName: string;
  fileMIMEType?: string | undefined;
  annotations?: Array<string> | string | undefined;
  artifactMIMEType?: string | undefined;
  /** @defaultValue false */
  append?: boolean | undefined;
  /**
   * @since v5.7.0
   * @defaultValue false
   */
  replace?: boolean | undefined;
  inputStream?: Body | undefined;
}

export interface ArtifactAddLibpodOperation {
  /**
   * Adds a file that is sent as the body to an OCI artifact, and creates the artifact on demand.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /libpod/artifacts/add`
   * @throws {EngineError} 400: a parameter is wrong.
   * @since v5.6.0
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/artifacts/operation/ArtifactAddLibpod
   */
  ArtifactAddLibpod<Form extends 'data' | 'stream'>(parameters: ArtifactAddLibpodParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, ArtifactAddReport>>;
  /**
   * Adds a file that is sent as the body to an OCI artifact, and creates the artifact on demand.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /libpod/artifacts/add`
   * @throws {EngineError} 400: a parameter is wrong.
   * @since v5.6.0
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/artifacts/operation/ArtifactAddLibpod
   */
  ArtifactAddLibpod(parameters: ArtifactAddLibpodParameters, options?: CallOptions<'data'>): Promise<ArtifactAddReport>;
}

export type ArtifactAddLibpodShape = Shape<'value', ArtifactAddLibpodParameters, ArtifactAddReport>;

/** The parameters of `ArtifactDeleteAllLibpod`. */
export interface ArtifactDeleteAllLibpodParameters {
  artifacts?: Array<string> | string | undefined;
  all?: boolean | undefined;
  ignore?: boolean | undefined;
}

export interface ArtifactDeleteAllLibpodOperation {
  /**
   * Removes several or all OCI artifacts.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `DELETE /libpod/artifacts/remove`
   * @since v5.7.0
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/artifacts/operation/ArtifactDeleteAllLibpod
   */
  ArtifactDeleteAllLibpod<Form extends 'data' | 'stream'>(parameters: ArtifactDeleteAllLibpodParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, ArtifactRemoveReport>>;
  /**
   * Removes several or all OCI artifacts.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `DELETE /libpod/artifacts/remove`
   * @since v5.7.0
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/artifacts/operation/ArtifactDeleteAllLibpod
   */
  ArtifactDeleteAllLibpod(parameters?: ArtifactDeleteAllLibpodParameters, options?: CallOptions<'data'>): Promise<ArtifactRemoveReport>;
}

export type ArtifactDeleteAllLibpodShape = Shape<'value', ArtifactDeleteAllLibpodParameters, ArtifactRemoveReport>;

/** The parameters of `ImageBuildLibpod`. */
export interface ImageBuildLibpodParameters {
  /** @since v5.6.0 */
  'X-Registry-Config'?: RegistryConfig | string | undefined;
  /** @defaultValue "Dockerfile" */
  dockerfile?: string | undefined;
  /** @defaultValue "latest" */
  t?: string | undefined;
  /**
   * @since v4.0.2
   * @defaultValue false
   */
  allplatforms?: boolean | undefined;
  /** @since v5.6.0 */
  additionalbuildcontexts?: Array<string> | string | undefined;
  extrahosts?: string | undefined;
  /** @since v5.4.0 */
  nohosts?: boolean | undefined;
  remote?: string | undefined;
  /** @defaultValue false */
  q?: boolean | undefined;
  /**
   * @since v5.2.0
   * @defaultValue false
   */
  compatvolumes?: boolean | undefined;
  /**
   * @since v5.6.0
   * @defaultValue true
   */
  createdannotation?: boolean | undefined;
  /** @since v5.6.0 */
  sourcedateepoch?: number | undefined;
  /**
   * @since v5.6.0
   * @defaultValue false
   */
  rewritetimestamp?: boolean | undefined;
  /** @since v5.6.0 */
  timestamp?: number | undefined;
  /**
   * @since v5.5.0
   * @defaultValue true
   */
  inheritlabels?: boolean | undefined;
  /**
   * @since v5.6.0
   * @defaultValue true
   */
  inheritannotations?: boolean | undefined;
  /** @defaultValue false */
  nocache?: boolean | undefined;
  cachefrom?: string | undefined;
  /** @defaultValue false */
  pull?: boolean | undefined;
  /** @defaultValue true */
  rm?: boolean | undefined;
  /** @defaultValue false */
  forcerm?: boolean | undefined;
  memory?: number | undefined;
  memswap?: number | undefined;
  cpushares?: number | undefined;
  cpusetcpus?: string | undefined;
  cpuperiod?: number | undefined;
  cpuquota?: number | undefined;
  buildargs?: { [key: string]: string } | string | undefined;
  /** @defaultValue 67108864 */
  shmsize?: number | undefined;
  /** @defaultValue false */
  squash?: boolean | undefined;
  labels?: { [key: string]: string } | string | undefined;
  /** @since v4.7.0 */
  layerLabel?: Array<string> | string | undefined;
  /**
   * @since v3.4.4
   * @defaultValue true
   */
  layers?: boolean | undefined;
  /** @defaultValue "bridge" */
  networkmode?: string | undefined;
  platform?: string | undefined;
  target?: string | undefined;
  outputs?: string | undefined;
  httpproxy?: boolean | undefined;
  /** @since v4.0.2 */
  unsetenv?: Array<string> | string | undefined;
  /** @since v4.8.0 */
  unsetlabel?: Array<string> | string | undefined;
  /** @since v5.6.0 */
  unsetannotation?: Array<string> | string | undefined;
  /** @since v4.4.0 */
  volume?: Array<string> | string | undefined;
  /** @since v5.7.0 */
  manifest?: string | undefined;
  inputStream?: Body | undefined;
}

export interface ImageBuildLibpodOperation {
  /**
   * Builds an image from a build context that is sent as the body.
   *
   * `as: 'data'` gives a list, read to the end. `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /libpod/build`
   * @throws {EngineError} 400: a parameter is wrong.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/images/operation/ImageBuildLibpod
   */
  ImageBuildLibpod<Form extends 'data' | 'stream'>(parameters: ImageBuildLibpodParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, Array<ImageBuildLibpodResponse>>>;
  /**
   * Builds an image from a build context that is sent as the body.
   *
   * `as: 'data'` gives a list, read to the end. `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /libpod/build`
   * @throws {EngineError} 400: a parameter is wrong.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/images/operation/ImageBuildLibpod
   */
  ImageBuildLibpod(parameters?: ImageBuildLibpodParameters, options?: CallOptions): Promise<Records<ImageBuildLibpodResponse>>;
}

export type ImageBuildLibpodShape = Shape<'records', ImageBuildLibpodParameters, ImageBuildLibpodResponse>;

/** The parameters of `ContainerRestoreLibpod`. */
export interface ContainerRestoreLibpodParameters {
  name: string;
  newName?: string | undefined;
  keep?: boolean | undefined;
  tcpEstablished?: boolean | undefined;
  /** @since v5.7.0 */
  tcpClose?: boolean | undefined;
  import?: boolean | undefined;
  ignoreRootFS?: boolean | undefined;
  /** @since v4.4.0 */
  ignoreVolumes?: boolean | undefined;
  ignoreStaticIP?: boolean | undefined;
  ignoreStaticMAC?: boolean | undefined;
  /** @since v4.4.0 */
  fileLocks?: boolean | undefined;
  /** @since v4.0.2 */
  printStats?: boolean | undefined;
  /** @since v4.3.0 */
  pod?: string | undefined;
}

export interface ContainerRestoreLibpodOperation {
  /**
   * Starts the processes of a container again from a checkpoint.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /libpod/containers/{name}/restore`
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/containers/operation/ContainerRestoreLibpod
   */
  ContainerRestoreLibpod<Form extends 'data' | 'stream'>(parameters: ContainerRestoreLibpodParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, ContainerRestoreLibpodResponse>>;
  /**
   * Starts the processes of a container again from a checkpoint.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /libpod/containers/{name}/restore`
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/containers/operation/ContainerRestoreLibpod
   */
  ContainerRestoreLibpod(parameters: ContainerRestoreLibpodParameters, options?: CallOptions<'data'>): Promise<ContainerRestoreLibpodResponse>;
}

export type ContainerRestoreLibpodShape = Shape<'value', ContainerRestoreLibpodParameters, ContainerRestoreLibpodResponse>;

/** The parameters of `LocalBuildLibpod`. */
export interface LocalBuildLibpodParameters {
  'X-Registry-Config'?: RegistryConfig | string | undefined;
  localcontextdir: string;
  /** @defaultValue "Dockerfile" */
  dockerfile?: string | undefined;
  /** @defaultValue "latest" */
  t?: string | undefined;
  /** @defaultValue false */
  allplatforms?: boolean | undefined;
  additionalbuildcontexts?: Array<string> | string | undefined;
  extrahosts?: string | undefined;
  nohosts?: boolean | undefined;
  remote?: string | undefined;
  /** @defaultValue false */
  q?: boolean | undefined;
  /** @defaultValue false */
  compatvolumes?: boolean | undefined;
  /** @defaultValue true */
  createdannotation?: boolean | undefined;
  sourcedateepoch?: number | undefined;
  /** @defaultValue false */
  rewritetimestamp?: boolean | undefined;
  timestamp?: number | undefined;
  /** @defaultValue true */
  inheritlabels?: boolean | undefined;
  /** @defaultValue true */
  inheritannotations?: boolean | undefined;
  /** @defaultValue false */
  nocache?: boolean | undefined;
  cachefrom?: string | undefined;
  /** @defaultValue false */
  pull?: boolean | undefined;
  /** @defaultValue true */
  rm?: boolean | undefined;
  /** @defaultValue false */
  forcerm?: boolean | undefined;
  memory?: number | undefined;
  memswap?: number | undefined;
  cpushares?: number | undefined;
  cpusetcpus?: string | undefined;
  cpuperiod?: number | undefined;
  cpuquota?: number | undefined;
  buildargs?: { [key: string]: string } | string | undefined;
  /** @defaultValue 67108864 */
  shmsize?: number | undefined;
  /** @defaultValue false */
  squash?: boolean | undefined;
  labels?: { [key: string]: string } | string | undefined;
  layerLabel?: Array<string> | string | undefined;
  /** @defaultValue true */
  layers?: boolean | undefined;
  /** @defaultValue "bridge" */
  networkmode?: string | undefined;
  platform?: string | undefined;
  target?: string | undefined;
  outputs?: string | undefined;
  httpproxy?: boolean | undefined;
  unsetenv?: Array<string> | string | undefined;
  unsetlabel?: Array<string> | string | undefined;
  unsetannotation?: Array<string> | string | undefined;
  volume?: Array<string> | string | undefined;
  manifest?: string | undefined;
}

export interface LocalBuildLibpodOperation {
  /**
   * Builds an image from a build context in a folder of the engine's machine.
   *
   * `as: 'data'` gives a list, read to the end. `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /libpod/local/build`
   * @throws {EngineError} 400: a parameter is wrong.
   * @since v5.7.0
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/images/operation/LocalBuildLibpod
   */
  LocalBuildLibpod<Form extends 'data' | 'stream'>(parameters: LocalBuildLibpodParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, Array<LocalBuildLibpodResponse>>>;
  /**
   * Builds an image from a build context in a folder of the engine's machine.
   *
   * `as: 'data'` gives a list, read to the end. `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /libpod/local/build`
   * @throws {EngineError} 400: a parameter is wrong.
   * @since v5.7.0
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/images/operation/LocalBuildLibpod
   */
  LocalBuildLibpod(parameters: LocalBuildLibpodParameters, options?: CallOptions): Promise<Records<LocalBuildLibpodResponse>>;
}

export type LocalBuildLibpodShape = Shape<'records', LocalBuildLibpodParameters, LocalBuildLibpodResponse>;

/** The parameters of `LocalImagesLibpod`. */
export interface LocalImagesLibpodParameters {
  path: string;
}

export interface LocalImagesLibpodOperation {
  /**
   * Loads images from an archive on the engine's machine.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /libpod/local/images/load`
   * @throws {EngineError} 400: a parameter is wrong.
   * @since v5.7.0
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/images/operation/LocalImagesLibpod
   */
  LocalImagesLibpod<Form extends 'data' | 'stream'>(parameters: LocalImagesLibpodParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, ImageLoadReport>>;
  /**
   * Loads images from an archive on the engine's machine.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /libpod/local/images/load`
   * @throws {EngineError} 400: a parameter is wrong.
   * @since v5.7.0
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/images/operation/LocalImagesLibpod
   */
  LocalImagesLibpod(parameters: LocalImagesLibpodParameters, options?: CallOptions<'data'>): Promise<ImageLoadReport>;
}

export type LocalImagesLibpodShape = Shape<'value', LocalImagesLibpodParameters, ImageLoadReport>;

/** The parameters of `QuadletListLibpod`. */
export interface QuadletListLibpodParameters {
  /** A list of values for each filter key. One value of a key is enough, but an object has to match every key, and all values of `label`. */
  filters?: QuadletListLibpodFilters | string | undefined;
}

export interface QuadletListLibpodOperation {
  /**
   * Lists the Quadlet files of the engine's user.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /libpod/quadlets/json`
   * @since v5.7.0
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/quadlets/operation/QuadletListLibpod
   */
  QuadletListLibpod<Form extends 'data' | 'stream'>(parameters: QuadletListLibpodParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, Array<ListQuadlet>>>;
  /**
   * Lists the Quadlet files of the engine's user.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /libpod/quadlets/json`
   * @since v5.7.0
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/quadlets/operation/QuadletListLibpod
   */
  QuadletListLibpod(parameters?: QuadletListLibpodParameters, options?: CallOptions<'data'>): Promise<Array<ListQuadlet>>;
}

export type QuadletListLibpodShape = Shape<'value', QuadletListLibpodParameters, Array<ListQuadlet>>;

/** The operations of the category `libpod/artifacts`. */
export interface LibpodArtifactsCategory
  extends ArtifactDeleteLibpodOperation,
    ArtifactExtractLibpodOperation,
    ArtifactInspectLibpodOperation,
    ArtifactPushLibpodOperation,
    ArtifactAddLibpodOperation,
    ArtifactListLibpodOperation,
    ArtifactPullLibpodOperation,
    ArtifactDeleteAllLibpodOperation {}

export interface LibpodArtifactsShapes {
  ArtifactDeleteLibpod: ArtifactDeleteLibpodShape;
  ArtifactExtractLibpod: ArtifactExtractLibpodShape;
  ArtifactInspectLibpod: ArtifactInspectLibpodShape;
  ArtifactPushLibpod: ArtifactPushLibpodShape;
  ArtifactAddLibpod: ArtifactAddLibpodShape;
  ArtifactListLibpod: ArtifactListLibpodShape;
  ArtifactPullLibpod: ArtifactPullLibpodShape;
  ArtifactDeleteAllLibpod: ArtifactDeleteAllLibpodShape;
}

/** The operations of the category `libpod/build`. */
export interface LibpodBuildCategory
  extends ImageBuildLibpodOperation {}

export interface LibpodBuildShapes {
  ImageBuildLibpod: ImageBuildLibpodShape;
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

/** The operations of the category `libpod/local`. */
export interface LibpodLocalCategory
  extends LocalBuildLibpodOperation,
    LocalImagesLibpodOperation {}

export interface LibpodLocalShapes {
  LocalBuildLibpod: LocalBuildLibpodShape;
  LocalImagesLibpod: LocalImagesLibpodShape;
}

/** The operations of the category `libpod/quadlets`. */
export interface LibpodQuadletsCategory
  extends QuadletListLibpodOperation {}

export interface LibpodQuadletsShapes {
  QuadletListLibpod: QuadletListLibpodShape;
}
