// Generated from specs/ by `npm run generate`. Do not edit.
import type { ImageBuildLibpodResponse, RegistryAuth, RegistryConfig } from '../v3.2/models.js';
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
  VolumeDeleteLibpodOperation,
  VolumeDeleteLibpodShape,
  VolumeExistsLibpodOperation,
  VolumeExistsLibpodShape,
  VolumePruneLibpodOperation,
  VolumePruneLibpodShape,
} from '../v3.2/operations.js';
import type {
  ContainerArchiveLibpodOperation,
  ContainerArchiveLibpodShape,
  ContainerChangesLibpodOperation,
  ContainerChangesLibpodShape,
} from '../v3.3/operations.js';
import type { ContainerRestartLibpodOperation, ContainerRestartLibpodShape } from '../v3.4/operations.js';
import type { ContainerDeleteLibpodOperation, ContainerDeleteLibpodShape } from '../v4.0/operations.js';
import type { LibpodContainerCreateResponse } from '../v4.1/models.js';
import type { ContainerPruneLibpodOperation, ContainerPruneLibpodShape } from '../v4.1/operations.js';
import type {
  ContainerKillLibpodOperation,
  ContainerKillLibpodShape,
  ContainerStopLibpodOperation,
  ContainerStopLibpodShape,
} from '../v4.3/operations.js';
import type {
  ContainerCheckpointLibpodOperation,
  ContainerCheckpointLibpodShape,
  ContainerRestoreLibpodOperation,
  ContainerRestoreLibpodShape,
} from '../v4.4/operations.js';
import type { VolumeConfigResponse } from '../v4.6/models.js';
import type {
  ContainerWaitLibpodOperation,
  ContainerWaitLibpodShape,
  VolumeInspectLibpodOperation,
  VolumeInspectLibpodShape,
  VolumeListLibpodOperation,
  VolumeListLibpodShape,
} from '../v4.6/operations.js';
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
import type {
  ArtifactAddReport,
  ArtifactInspectReport,
  ArtifactListReport,
  ArtifactPullReport,
  ArtifactPushReport,
  ArtifactRemoveReport,
  LibpodInfo,
  LibpodVolumeCreateOptions,
  SpecGenerator,
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

/** The parameters of `ArtifactDeleteLibpod`. */
export interface ArtifactDeleteLibpodParameters {
  name: string;
}

export interface ArtifactDeleteLibpodOperation {
  /**
   * Removes an OCI artifact.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `DELETE /libpod/artifacts/{name}`
   * @since v5.6.0
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/artifacts/operation/ArtifactDeleteLibpod
   */
  ArtifactDeleteLibpod<Form extends 'data' | 'stream'>(parameters: ArtifactDeleteLibpodParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, ArtifactRemoveReport>>;
  /**
   * Removes an OCI artifact.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `DELETE /libpod/artifacts/{name}`
   * @since v5.6.0
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/artifacts/operation/ArtifactDeleteLibpod
   */
  ArtifactDeleteLibpod(parameters: ArtifactDeleteLibpodParameters, options?: CallOptions<'data'>): Promise<ArtifactRemoveReport>;
}

export type ArtifactDeleteLibpodShape = Shape<'value', ArtifactDeleteLibpodParameters, ArtifactRemoveReport>;

/** The parameters of `ArtifactExtractLibpod`. */
export interface ArtifactExtractLibpodParameters {
  name: string;
  title?: string | undefined;
  digest?: string | undefined;
  excludeTitle?: boolean | undefined;
}

export interface ArtifactExtractLibpodOperation {
  /**
   * Reads the files of an OCI artifact as a tar archive.
   *
   * `as: 'data'` gives one buffer, read to the end.
   *
   * `GET /libpod/artifacts/{name}/extract`
   * @throws {EngineError} 400: a parameter is wrong.
   * @since v5.6.0
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/artifacts/operation/ArtifactExtractLibpod
   */
  ArtifactExtractLibpod<Form extends 'data' | 'stream'>(parameters: ArtifactExtractLibpodParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, Buffer>>;
  /**
   * Reads the files of an OCI artifact as a tar archive.
   *
   * `as: 'data'` gives one buffer, read to the end.
   *
   * `GET /libpod/artifacts/{name}/extract`
   * @throws {EngineError} 400: a parameter is wrong.
   * @since v5.6.0
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/artifacts/operation/ArtifactExtractLibpod
   */
  ArtifactExtractLibpod(parameters: ArtifactExtractLibpodParameters, options?: CallOptions<'stream'>): Promise<Readable>;
}

export type ArtifactExtractLibpodShape = Shape<'bytes', ArtifactExtractLibpodParameters, Buffer>;

/** The parameters of `ArtifactInspectLibpod`. */
export interface ArtifactInspectLibpodParameters {
  name: string;
}

export interface ArtifactInspectLibpodOperation {
  /**
   * Tells all that Podman knows about an OCI artifact.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /libpod/artifacts/{name}/json`
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
   * @since v5.6.0
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/artifacts/operation/ArtifactInspectLibpod
   */
  ArtifactInspectLibpod(parameters: ArtifactInspectLibpodParameters, options?: CallOptions<'data'>): Promise<ArtifactInspectReport>;
}

export type ArtifactInspectLibpodShape = Shape<'value', ArtifactInspectLibpodParameters, ArtifactInspectReport>;

/** The parameters of `ArtifactPushLibpod`. */
export interface ArtifactPushLibpodParameters {
  name: string;
  /** @defaultValue 3 */
  retry?: number | undefined;
  /** @defaultValue "1s" */
  retryDelay?: string | undefined;
  /** @defaultValue true */
  tlsVerify?: boolean | undefined;
  'X-Registry-Auth'?: RegistryAuth | string | undefined;
}

export interface ArtifactPushLibpodOperation {
  /**
   * Sends an OCI artifact to a registry.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /libpod/artifacts/{name}/push`
   * @throws {EngineError} 400: a parameter is wrong.
   * @since v5.6.0
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/artifacts/operation/ArtifactPushLibpod
   */
  ArtifactPushLibpod<Form extends 'data' | 'stream'>(parameters: ArtifactPushLibpodParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, ArtifactPushReport>>;
  /**
   * Sends an OCI artifact to a registry.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /libpod/artifacts/{name}/push`
   * @throws {EngineError} 400: a parameter is wrong.
   * @since v5.6.0
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/artifacts/operation/ArtifactPushLibpod
   */
  ArtifactPushLibpod(parameters: ArtifactPushLibpodParameters, options?: CallOptions<'data'>): Promise<ArtifactPushReport>;
}

export type ArtifactPushLibpodShape = Shape<'value', ArtifactPushLibpodParameters, ArtifactPushReport>;

/** The parameters of `ArtifactAddLibpod`. */
export interface ArtifactAddLibpodParameters {
  name: string;
  fileName: string;
  fileMIMEType?: string | undefined;
  annotations?: Array<string> | string | undefined;
  artifactMIMEType?: string | undefined;
  /** @defaultValue false */
  append?: boolean | undefined;
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

export interface ArtifactListLibpodOperation {
  /**
   * Lists the OCI artifacts of the engine.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /libpod/artifacts/json`
   * @since v5.6.0
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/artifacts/operation/ArtifactListLibpod
   */
  ArtifactListLibpod<Form extends 'data' | 'stream'>(parameters: NoParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, Array<ArtifactListReport>>>;
  /**
   * Lists the OCI artifacts of the engine.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /libpod/artifacts/json`
   * @since v5.6.0
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/artifacts/operation/ArtifactListLibpod
   */
  ArtifactListLibpod(parameters?: NoParameters, options?: CallOptions<'data'>): Promise<Array<ArtifactListReport>>;
}

export type ArtifactListLibpodShape = Shape<'value', NoParameters, Array<ArtifactListReport>>;

/** The parameters of `ArtifactPullLibpod`. */
export interface ArtifactPullLibpodParameters {
  name: string;
  /** @defaultValue 3 */
  retry?: number | undefined;
  /** @defaultValue "1s" */
  retryDelay?: string | undefined;
  /** @defaultValue true */
  tlsVerify?: boolean | undefined;
  'X-Registry-Auth'?: RegistryAuth | string | undefined;
}

export interface ArtifactPullLibpodOperation {
  /**
   * Fetches an OCI artifact from a registry.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /libpod/artifacts/pull`
   * @throws {EngineError} 400: a parameter is wrong.
   * @since v5.6.0
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/artifacts/operation/ArtifactPullLibpod
   */
  ArtifactPullLibpod<Form extends 'data' | 'stream'>(parameters: ArtifactPullLibpodParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, ArtifactPullReport>>;
  /**
   * Fetches an OCI artifact from a registry.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /libpod/artifacts/pull`
   * @throws {EngineError} 400: a parameter is wrong.
   * @since v5.6.0
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/artifacts/operation/ArtifactPullLibpod
   */
  ArtifactPullLibpod(parameters: ArtifactPullLibpodParameters, options?: CallOptions<'data'>): Promise<ArtifactPullReport>;
}

export type ArtifactPullLibpodShape = Shape<'value', ArtifactPullLibpodParameters, ArtifactPullReport>;

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

/** The parameters of `ContainerCreateLibpod`. */
export interface ContainerCreateLibpodParameters {
  create: SpecGenerator;
}

export interface ContainerCreateLibpodOperation {
  /**
   * Creates a container from a specification of Podman. The container is not started.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /libpod/containers/create`
   * @throws {EngineError} 400: a parameter is wrong.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/containers/operation/ContainerCreateLibpod
   */
  ContainerCreateLibpod<Form extends 'data' | 'stream'>(parameters: ContainerCreateLibpodParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, LibpodContainerCreateResponse>>;
  /**
   * Creates a container from a specification of Podman. The container is not started.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /libpod/containers/create`
   * @throws {EngineError} 400: a parameter is wrong.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/containers/operation/ContainerCreateLibpod
   */
  ContainerCreateLibpod(parameters: ContainerCreateLibpodParameters, options?: CallOptions<'data'>): Promise<LibpodContainerCreateResponse>;
}

export type ContainerCreateLibpodShape = Shape<'value', ContainerCreateLibpodParameters, LibpodContainerCreateResponse>;

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

/** The parameters of `VolumeExportLibpod`. */
export interface VolumeExportLibpodParameters {
  name: string;
}

export interface VolumeExportLibpodOperation {
  /**
   * Reads the files of a volume as a tar archive.
   *
   * `as: 'data'` gives one buffer, read to the end.
   *
   * `GET /libpod/volumes/{name}/export`
   * @since v5.6.0
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/volumes/operation/VolumeExportLibpod
   */
  VolumeExportLibpod<Form extends 'data' | 'stream'>(parameters: VolumeExportLibpodParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, Buffer>>;
  /**
   * Reads the files of a volume as a tar archive.
   *
   * `as: 'data'` gives one buffer, read to the end.
   *
   * `GET /libpod/volumes/{name}/export`
   * @since v5.6.0
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/volumes/operation/VolumeExportLibpod
   */
  VolumeExportLibpod(parameters: VolumeExportLibpodParameters, options?: CallOptions<'stream'>): Promise<Readable>;
}

export type VolumeExportLibpodShape = Shape<'bytes', VolumeExportLibpodParameters, Buffer>;

/** The parameters of `VolumeImportLibpod`. */
export interface VolumeImportLibpodParameters {
  name: string;
  inputStream?: Body | undefined;
}

export interface VolumeImportLibpodOperation {
  /**
   * Unpacks a tar archive into a volume.
   *
   * `POST /libpod/volumes/{name}/import`
   * @since v5.6.0
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/volumes/operation/VolumeImportLibpod
   */
  VolumeImportLibpod(parameters: VolumeImportLibpodParameters, options?: CallOptions<'data'>): Promise<void>;
}

export type VolumeImportLibpodShape = Shape<'nothing', VolumeImportLibpodParameters, void>;

/** The parameters of `VolumeCreateLibpod`. */
export interface VolumeCreateLibpodParameters {
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

/** The operations of the category `libpod/artifacts`. */
export interface LibpodArtifactsCategory
  extends ArtifactDeleteLibpodOperation,
    ArtifactExtractLibpodOperation,
    ArtifactInspectLibpodOperation,
    ArtifactPushLibpodOperation,
    ArtifactAddLibpodOperation,
    ArtifactListLibpodOperation,
    ArtifactPullLibpodOperation {}

export interface LibpodArtifactsShapes {
  ArtifactDeleteLibpod: ArtifactDeleteLibpodShape;
  ArtifactExtractLibpod: ArtifactExtractLibpodShape;
  ArtifactInspectLibpod: ArtifactInspectLibpodShape;
  ArtifactPushLibpod: ArtifactPushLibpodShape;
  ArtifactAddLibpod: ArtifactAddLibpodShape;
  ArtifactListLibpod: ArtifactListLibpodShape;
  ArtifactPullLibpod: ArtifactPullLibpodShape;
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

/** The operations of the category `libpod/info`. */
export interface LibpodInfoCategory
  extends SystemInfoLibpodOperation {}

export interface LibpodInfoShapes {
  SystemInfoLibpod: SystemInfoLibpodShape;
}

/** The operations of the category `libpod/volumes`. */
export interface LibpodVolumesCategory
  extends VolumeDeleteLibpodOperation,
    VolumeExistsLibpodOperation,
    VolumeExportLibpodOperation,
    VolumeImportLibpodOperation,
    VolumeInspectLibpodOperation,
    VolumeCreateLibpodOperation,
    VolumeListLibpodOperation,
    VolumePruneLibpodOperation {}

export interface LibpodVolumesShapes {
  VolumeDeleteLibpod: VolumeDeleteLibpodShape;
  VolumeExistsLibpod: VolumeExistsLibpodShape;
  VolumeExportLibpod: VolumeExportLibpodShape;
  VolumeImportLibpod: VolumeImportLibpodShape;
  VolumeInspectLibpod: VolumeInspectLibpodShape;
  VolumeCreateLibpod: VolumeCreateLibpodShape;
  VolumeListLibpod: VolumeListLibpodShape;
  VolumePruneLibpod: VolumePruneLibpodShape;
}
