// Generated from specs/ by `npm run generate`. Do not edit.
import type {
  ContainerListLibpodFilters,
  GenerateSystemdLibpodResponse,
  LibpodImagesRemoveReport,
  PruneReport,
  RegistryAuth,
  SecretCreateLibpodResponse,
  VolumePruneLibpodFilters,
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
  ContainerPruneOperation,
  ContainerPruneShape,
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
  ContainerStatsLibpodOperation,
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
  ExecInspectLibpodOperation,
  ExecInspectLibpodShape,
  ExecStartLibpodOperation,
  ExecStartLibpodShape,
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
  NetworkDeleteLibpodOperation,
  NetworkDeleteLibpodShape,
  NetworkExistsLibpodOperation,
  NetworkExistsLibpodShape,
  NetworkInspectLibpodParameters,
  NetworkListLibpodParameters,
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
  PutContainerArchiveLibpodOperation,
  PutContainerArchiveLibpodShape,
  PutContainerArchiveOperation,
  PutContainerArchiveShape,
  SecretDeleteLibpodOperation,
  SecretDeleteLibpodShape,
  VolumeExistsLibpodOperation,
  VolumeExistsLibpodShape,
} from '../v3.2/operations.js';
import type {
  ContainerArchiveLibpodOperation,
  ContainerArchiveLibpodShape,
  ContainerChangesLibpodOperation,
  ContainerChangesLibpodShape,
  ImageChangesLibpodOperation,
  ImageChangesLibpodShape,
  ImageTreeLibpodOperation,
  ImageTreeLibpodShape,
} from '../v3.3/operations.js';
import type {
  ContainerDeleteLibpodOperation,
  ContainerDeleteLibpodShape,
  ImageExportLibpodOperation,
  ImageExportLibpodShape,
} from '../v4.0/operations.js';
import type { LibpodContainerCreateResponse, PodStatsReport } from '../v4.1/models.js';
import type {
  ContainerPruneLibpodOperation,
  ContainerPruneLibpodShape,
  ImageHistoryLibpodOperation,
  ImageHistoryLibpodShape,
} from '../v4.1/operations.js';
import type { SystemPruneReport } from '../v4.2/models.js';
import type {
  ContainerStatsOperation,
  ContainerStatsShape,
  ImageDeleteAllLibpodOperation,
  ImageDeleteAllLibpodShape,
  ImageScpLibpodOperation,
  ImageScpLibpodShape,
  ImageSearchLibpodOperation,
  ImageSearchLibpodShape,
} from '../v4.2/operations.js';
import type { ContainerKillLibpodOperation, ContainerKillLibpodShape } from '../v4.3/operations.js';
import type {
  ContainerCheckpointLibpodOperation,
  ContainerCheckpointLibpodShape,
  NetworkUpdateLibpodOperation,
  NetworkUpdateLibpodShape,
  SystemDataUsageLibpodOperation,
  SystemDataUsageLibpodShape,
} from '../v4.4/operations.js';
import type { SecretExistsLibpodOperation, SecretExistsLibpodShape } from '../v4.5/operations.js';
import type { PodRmReport } from '../v4.6/models.js';
import type {
  ContainerWaitLibpodOperation,
  ContainerWaitLibpodShape,
  PodListLibpodOperation,
  PodListLibpodShape,
  VolumeInspectLibpodOperation,
  VolumeInspectLibpodShape,
  VolumeListLibpodOperation,
  VolumeListLibpodShape,
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
import type { ListContainer } from '../v5.1/models.js';
import type { ImageListLibpodOperation, ImageListLibpodShape } from '../v5.1/operations.js';
import type {
  ImagePushLibpodOperation,
  ImagePushLibpodShape,
  PodStartLibpodOperation,
  PodStartLibpodShape,
  PodStopLibpodOperation,
  PodStopLibpodShape,
  SystemCheckLibpodOperation,
  SystemCheckLibpodShape,
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
  ContainerInspectLibpodOperation,
  ContainerInspectLibpodShape,
  ContainerTopLibpodOperation,
  ContainerTopLibpodShape,
  ImageInspectLibpodOperation,
  ImageInspectLibpodShape,
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
  VolumeCreateLibpodOperation,
  VolumeCreateLibpodShape,
  VolumeExportLibpodOperation,
  VolumeExportLibpodShape,
  VolumeImportLibpodOperation,
  VolumeImportLibpodShape,
} from '../v5.6/operations.js';
import type {
  ArtifactAddLibpodOperation,
  ArtifactAddLibpodShape,
  ArtifactDeleteAllLibpodOperation,
  ArtifactDeleteAllLibpodShape,
  ContainerRestoreLibpodOperation,
  ContainerRestoreLibpodShape,
  QuadletListLibpodParameters,
} from '../v5.7/operations.js';
import type {
  ArtifactLocalLibpodOperation,
  ArtifactLocalLibpodShape,
  ContainerCreateOperation,
  ContainerCreateShape,
  ContainerExecOperation,
  ContainerExecShape,
  ContainerInspectOperation,
  ContainerInspectShape,
  ContainerListOperation,
  ContainerListShape,
  ContainerRestartOperation,
  ContainerRestartShape,
  ContainerStopOperation,
  ContainerStopShape,
  ContainerUpdateLibpodOperation,
  ContainerUpdateLibpodShape,
  ContainerUpdateOperation,
  ContainerUpdateShape,
  QuadletDeleteAllLibpodOperation,
  QuadletDeleteAllLibpodShape,
  QuadletDeleteLibpodOperation,
  QuadletDeleteLibpodShape,
  QuadletExistsLibpodOperation,
  QuadletExistsLibpodShape,
  QuadletFileLibpodOperation,
  QuadletFileLibpodShape,
  QuadletInstallLibpodOperation,
  QuadletInstallLibpodShape,
} from '../v5.8/operations.js';
import type {
  ArtifactInspectReport,
  ArtifactListReport,
  ContainersStatsAllLibpodResponse,
  FilesystemChange,
  LibpodImagesPullReport,
  LibpodInfo,
  LibpodNetwork,
  ListQuadlet,
  NetworkInspectReport,
  PodSpecGenerator,
  SpecGenerator,
  SystemPruneLibpodFilters,
  networkCreateLibpod,
  networkDisconnectRequest,
} from './models.js';
import type { Body, CallOptions, CallOptionsAs, NoParameters, Records, Shape, Taken } from '../../../src/types.js';

/** The parameters of `ContainerChanges`. */
export interface ContainerChangesParameters {
  /** The container: its ID, a beginning of the ID that no other container shares, or its name. */
  id: string;
}

export interface ContainerChangesOperation {
  /**
   * Lists the paths modified (0), added (1) or deleted (2) in a container, compared with its image. The answer is `null` if nothing changed. Volumes are not included.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /containers/{id}/changes`
   * @throws {EngineError} 400: several containers share this beginning of an ID; older engines answer 500; 404: no such container.
   * @since v6.0.0
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/Container/operation/ContainerChanges
   */
  ContainerChanges<Form extends 'data' | 'stream'>(parameters: ContainerChangesParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, Array<FilesystemChange> | null>>;
  /**
   * Lists the paths modified (0), added (1) or deleted (2) in a container, compared with its image. The answer is `null` if nothing changed. Volumes are not included.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /containers/{id}/changes`
   * @throws {EngineError} 400: several containers share this beginning of an ID; older engines answer 500; 404: no such container.
   * @since v6.0.0
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/Container/operation/ContainerChanges
   */
  ContainerChanges(parameters: ContainerChangesParameters, options?: CallOptions<'data'>): Promise<Array<FilesystemChange> | null>;
}

export type ContainerChangesShape = Shape<'value', ContainerChangesParameters, Array<FilesystemChange> | null>;

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

/** The parameters of `ContainerMountLibpod`. */
export interface ContainerMountLibpodParameters {
  name: string;
  /**
   * @since v6.0.0
   * @defaultValue false
   */
  external?: boolean | undefined;
}

export interface ContainerMountLibpodOperation {
  /**
   * Mounts the file system of a container on the machine of the engine, and tells the path.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /libpod/containers/{name}/mount`
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/containers/operation/ContainerMountLibpod
   */
  ContainerMountLibpod<Form extends 'data' | 'stream'>(parameters: ContainerMountLibpodParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, string>>;
  /**
   * Mounts the file system of a container on the machine of the engine, and tells the path.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /libpod/containers/{name}/mount`
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/containers/operation/ContainerMountLibpod
   */
  ContainerMountLibpod(parameters: ContainerMountLibpodParameters, options?: CallOptions<'data'>): Promise<string>;
}

export type ContainerMountLibpodShape = Shape<'text', ContainerMountLibpodParameters, string>;

/** The parameters of `ContainerResizeLibpod`. */
export interface ContainerResizeLibpodParameters {
  name: string;
  h?: number | undefined;
  w?: number | undefined;
  /** @since v6.0.0 */
  running?: boolean | undefined;
}

export interface ContainerResizeLibpodOperation {
  /**
   * Sets the size of the terminal of a container.
   *
   * `POST /libpod/containers/{name}/resize`
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/containers/operation/ContainerResizeLibpod
   */
  ContainerResizeLibpod(parameters: ContainerResizeLibpodParameters, options?: CallOptions<'data'>): Promise<void>;
}

export type ContainerResizeLibpodShape = Shape<'nothing', ContainerResizeLibpodParameters, void>;

/** The parameters of `ContainerRestartLibpod`. */
export interface ContainerRestartLibpodParameters {
  name: string;
  t?: number | undefined;
  /** @since v6.0.0 */
  timeout?: number | undefined;
}

export interface ContainerRestartLibpodOperation {
  /**
   * Stops a container, and starts it again.
   *
   * `POST /libpod/containers/{name}/restart`
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/containers/operation/ContainerRestartLibpod
   */
  ContainerRestartLibpod(parameters: ContainerRestartLibpodParameters, options?: CallOptions<'data'>): Promise<void>;
}

export type ContainerRestartLibpodShape = Shape<'nothing', ContainerRestartLibpodParameters, void>;

/** The parameters of `ContainerStopLibpod`. */
export interface ContainerStopLibpodParameters {
  name: string;
  /** @defaultValue 10 */
  timeout?: number | undefined;
  /**
   * @since v6.0.0
   * @defaultValue false
   */
  ignore?: boolean | undefined;
}

export interface ContainerStopLibpodOperation {
  /**
   * Stops a container: the main process gets a signal, and is killed if it does not end in time.
   *
   * `POST /libpod/containers/{name}/stop`
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/containers/operation/ContainerStopLibpod
   */
  ContainerStopLibpod(parameters: ContainerStopLibpodParameters, options?: CallOptions<'data'>): Promise<void>;
}

export type ContainerStopLibpodShape = Shape<'nothing', ContainerStopLibpodParameters, void>;

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

/** The parameters of `ContainerListLibpod`. */
export interface ContainerListLibpodParameters {
  /** @defaultValue false */
  all?: boolean | undefined;
  limit?: number | undefined;
  /** @since v6.0.0 */
  last?: number | undefined;
  /**
   * @since v6.0.0
   * @defaultValue false
   */
  external?: boolean | undefined;
  /**
   * @since v4.3.0
   * @defaultValue false
   */
  namespace?: boolean | undefined;
  /** @defaultValue false */
  pod?: boolean | undefined;
  /** @defaultValue false */
  size?: boolean | undefined;
  /** @defaultValue false */
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
  containers?: Array<string> | string | undefined;
  /** @defaultValue true */
  stream?: boolean | undefined;
  /**
   * @since v3.4.1
   * @defaultValue 5
   */
  interval?: number | undefined;
  /**
   * @since v6.0.0
   * @defaultValue false
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
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/containers/operation/ContainersStatsAllLibpod
   */
  ContainersStatsAllLibpod<Form extends 'data' | 'stream'>(parameters: ContainersStatsAllLibpodParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, Array<ContainersStatsAllLibpodResponse>>>;
  /**
   * Tells how much of the machine each container uses, once or again and again.
   *
   * `as: 'data'` gives a list, read to the end. `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /libpod/containers/stats`
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/containers/operation/ContainersStatsAllLibpod
   */
  ContainersStatsAllLibpod(parameters?: ContainersStatsAllLibpodParameters, options?: CallOptions): Promise<Records<ContainersStatsAllLibpodResponse>>;
}

export type ContainersStatsAllLibpodShape = Shape<'records', ContainersStatsAllLibpodParameters, ContainersStatsAllLibpodResponse>;

/** The parameters of `ExecResizeLibpod`. */
export interface ExecResizeLibpodParameters {
  id: string;
  h?: number | undefined;
  w?: number | undefined;
  /** @since v6.0.0 */
  running?: boolean | undefined;
}

export interface ExecResizeLibpodOperation {
  /**
   * Sets the size of the terminal of an exec.
   *
   * `POST /libpod/exec/{id}/resize`
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/exec/operation/ExecResizeLibpod
   */
  ExecResizeLibpod(parameters: ExecResizeLibpodParameters, options?: CallOptions<'data'>): Promise<void>;
}

export type ExecResizeLibpodShape = Shape<'nothing', ExecResizeLibpodParameters, void>;

/** The parameters of `GenerateSystemdLibpod`. */
export interface GenerateSystemdLibpodParameters {
  name: string;
  /** @defaultValue false */
  useName?: boolean | undefined;
  /** @defaultValue false */
  new?: boolean | undefined;
  /** @defaultValue false */
  noHeader?: boolean | undefined;
  /**
   * @since v4.0.2
   * @defaultValue 0
   */
  startTimeout?: number | undefined;
  /**
   * @since v4.0.2
   * @defaultValue 10
   */
  stopTimeout?: number | undefined;
  /** @defaultValue "on-failure" */
  restartPolicy?: 'no' | 'on-success' | 'on-failure' | 'on-abnormal' | 'on-watchdog' | 'on-abort' | 'always' | undefined;
  /** @defaultValue "container" */
  containerPrefix?: string | undefined;
  /** @defaultValue "pod" */
  podPrefix?: string | undefined;
  /** @defaultValue "-" */
  separator?: string | undefined;
  /**
   * @since v4.0.2
   * @defaultValue 0
   */
  restartSec?: number | undefined;
  /** @since v4.0.2 */
  wants?: Array<string> | string | undefined;
  /** @since v4.0.2 */
  after?: Array<string> | string | undefined;
  /** @since v4.0.2 */
  requires?: Array<string> | string | undefined;
  /** @since v4.3.0 */
  additionalEnvVariables?: Array<string> | string | undefined;
  /**
   * @since v6.0.0
   * @defaultValue false
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
  name: string;
  force?: boolean | undefined;
  /**
   * @since v6.0.0
   * @defaultValue false
   */
  ignore?: boolean | undefined;
  /** @since v6.0.0 */
  lookupManifest?: boolean | undefined;
}

export interface ImageDeleteLibpodOperation {
  /**
   * Removes an image, or one of its names.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `DELETE /libpod/images/{name}`
   * @throws {EngineError} 400: a parameter is wrong.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/images/operation/ImageDeleteLibpod
   */
  ImageDeleteLibpod<Form extends 'data' | 'stream'>(parameters: ImageDeleteLibpodParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, LibpodImagesRemoveReport>>;
  /**
   * Removes an image, or one of its names.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `DELETE /libpod/images/{name}`
   * @throws {EngineError} 400: a parameter is wrong.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/images/operation/ImageDeleteLibpod
   */
  ImageDeleteLibpod(parameters: ImageDeleteLibpodParameters, options?: CallOptions<'data'>): Promise<LibpodImagesRemoveReport>;
}

export type ImageDeleteLibpodShape = Shape<'value', ImageDeleteLibpodParameters, LibpodImagesRemoveReport>;

/** The parameters of `ImagePullLibpod`. */
export interface ImagePullLibpodParameters {
  reference?: string | undefined;
  /**
   * @since v3.4.1
   * @defaultValue false
   */
  quiet?: boolean | undefined;
  /**
   * @since v4.8.0
   * @defaultValue false
   */
  compatMode?: boolean | undefined;
  /**
   * @since v6.0.0
   * @defaultValue false
   */
  pullProgress?: boolean | undefined;
  Arch?: string | undefined;
  OS?: string | undefined;
  Variant?: string | undefined;
  /** @since v3.2.2 */
  policy?: string | undefined;
  /** @defaultValue true */
  tlsVerify?: boolean | undefined;
  allTags?: boolean | undefined;
  /** @since v3.3.1 */
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
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/images/operation/ImagePullLibpod
   */
  ImagePullLibpod(parameters?: ImagePullLibpodParameters, options?: CallOptions): Promise<Records<LibpodImagesPullReport>>;
}

export type ImagePullLibpodShape = Shape<'records', ImagePullLibpodParameters, LibpodImagesPullReport>;

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
  name: string;
  create?: networkDisconnectRequest | undefined;
}

export interface NetworkDisconnectLibpodOperation {
  /**
   * Disconnects a container from a network.
   *
   * `POST /libpod/networks/{name}/disconnect`
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/networks/operation/NetworkDisconnectLibpod
   */
  NetworkDisconnectLibpod(parameters: NetworkDisconnectLibpodParameters, options?: CallOptions<'data'>): Promise<void>;
}

export type NetworkDisconnectLibpodShape = Shape<'nothing', NetworkDisconnectLibpodParameters, void>;

export interface NetworkInspectLibpodOperation {
  /**
   * Tells all that Podman knows about a network.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /libpod/networks/{name}/json`
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/networks/operation/NetworkInspectLibpod
   */
  NetworkInspectLibpod<Form extends 'data' | 'stream'>(parameters: NetworkInspectLibpodParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, NetworkInspectReport>>;
  /**
   * Tells all that Podman knows about a network.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /libpod/networks/{name}/json`
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/networks/operation/NetworkInspectLibpod
   */
  NetworkInspectLibpod(parameters: NetworkInspectLibpodParameters, options?: CallOptions<'data'>): Promise<NetworkInspectReport>;
}

export type NetworkInspectLibpodShape = Shape<'value', NetworkInspectLibpodParameters, NetworkInspectReport>;

/** The parameters of `NetworkCreateLibpod`. */
export interface NetworkCreateLibpodParameters {
  create?: networkCreateLibpod | undefined;
  /**
   * @since v6.0.0
   * @defaultValue false
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
   * @throws {EngineError} 400: a parameter is wrong.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/networks/operation/NetworkCreateLibpod
   */
  NetworkCreateLibpod<Form extends 'data' | 'stream'>(parameters: NetworkCreateLibpodParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, LibpodNetwork>>;
  /**
   * Creates a network.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /libpod/networks/create`
   * @throws {EngineError} 400: a parameter is wrong.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/networks/operation/NetworkCreateLibpod
   */
  NetworkCreateLibpod(parameters?: NetworkCreateLibpodParameters, options?: CallOptions<'data'>): Promise<LibpodNetwork>;
}

export type NetworkCreateLibpodShape = Shape<'value', NetworkCreateLibpodParameters, LibpodNetwork>;

export interface NetworkListLibpodOperation {
  /**
   * Lists networks.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /libpod/networks/json`
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/networks/operation/NetworkListLibpod
   */
  NetworkListLibpod<Form extends 'data' | 'stream'>(parameters: NetworkListLibpodParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, Array<LibpodNetwork>>>;
  /**
   * Lists networks.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /libpod/networks/json`
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/networks/operation/NetworkListLibpod
   */
  NetworkListLibpod(parameters?: NetworkListLibpodParameters, options?: CallOptions<'data'>): Promise<Array<LibpodNetwork>>;
}

export type NetworkListLibpodShape = Shape<'value', NetworkListLibpodParameters, Array<LibpodNetwork>>;

/** The parameters of `PodDeleteLibpod`. */
export interface PodDeleteLibpodParameters {
  name: string;
  force?: boolean | undefined;
  /** @since v6.0.0 */
  timeout?: number | undefined;
}

export interface PodDeleteLibpodOperation {
  /**
   * Removes a pod.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `DELETE /libpod/pods/{name}`
   * @throws {EngineError} 400: a parameter is wrong.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/pods/operation/PodDeleteLibpod
   */
  PodDeleteLibpod<Form extends 'data' | 'stream'>(parameters: PodDeleteLibpodParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, PodRmReport>>;
  /**
   * Removes a pod.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `DELETE /libpod/pods/{name}`
   * @throws {EngineError} 400: a parameter is wrong.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/pods/operation/PodDeleteLibpod
   */
  PodDeleteLibpod(parameters: PodDeleteLibpodParameters, options?: CallOptions<'data'>): Promise<PodRmReport>;
}

export type PodDeleteLibpodShape = Shape<'value', PodDeleteLibpodParameters, PodRmReport>;

/** The parameters of `PodCreateLibpod`. */
export interface PodCreateLibpodParameters {
  create?: PodSpecGenerator | undefined;
}

export interface PodCreateLibpodOperation {
  /**
   * Creates a pod. Containers join the pod when they are created.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /libpod/pods/create`
   * @throws {EngineError} 400: a parameter is wrong.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/pods/operation/PodCreateLibpod
   */
  PodCreateLibpod<Form extends 'data' | 'stream'>(parameters: PodCreateLibpodParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, LibpodIDResponse>>;
  /**
   * Creates a pod. Containers join the pod when they are created.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /libpod/pods/create`
   * @throws {EngineError} 400: a parameter is wrong.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/pods/operation/PodCreateLibpod
   */
  PodCreateLibpod(parameters?: PodCreateLibpodParameters, options?: CallOptions<'data'>): Promise<LibpodIDResponse>;
}

export type PodCreateLibpodShape = Shape<'value', PodCreateLibpodParameters, LibpodIDResponse>;

/** The parameters of `PodStatsAllLibpod`. */
export interface PodStatsAllLibpodParameters {
  all?: boolean | undefined;
  namesOrIDs?: Array<string> | string | undefined;
  /**
   * @since v6.0.0
   * @defaultValue false
   */
  stream?: boolean | undefined;
  /**
   * @since v6.0.0
   * @defaultValue 5
   */
  delay?: number | undefined;
}

export interface PodStatsAllLibpodOperation {
  /**
   * Tells how much of the machine the containers of pods use.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /libpod/pods/stats`
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/pods/operation/PodStatsAllLibpod
   */
  PodStatsAllLibpod<Form extends 'data' | 'stream'>(parameters: PodStatsAllLibpodParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, Array<PodStatsReport>>>;
  /**
   * Tells how much of the machine the containers of pods use.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /libpod/pods/stats`
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/pods/operation/PodStatsAllLibpod
   */
  PodStatsAllLibpod(parameters?: PodStatsAllLibpodParameters, options?: CallOptions<'data'>): Promise<Array<PodStatsReport>>;
}

export type PodStatsAllLibpodShape = Shape<'value', PodStatsAllLibpodParameters, Array<PodStatsReport>>;

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

/** The parameters of `SecretCreateLibpod`. */
export interface SecretCreateLibpodParameters {
  name: string;
  /** @defaultValue "file" */
  driver?: string | undefined;
  /** @since v4.3.0 */
  driveropts?: string | undefined;
  /** @since v4.3.0 */
  labels?: { [key: string]: string } | string | undefined;
  /**
   * @since v6.0.0
   * @defaultValue false
   */
  replace?: boolean | undefined;
  /**
   * @since v6.0.0
   * @defaultValue false
   */
  ignore?: boolean | undefined;
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

/** The parameters of `SystemPruneLibpod`. */
export interface SystemPruneLibpodParameters {
  /** @since v6.0.0 */
  all?: boolean | undefined;
  /** @since v6.0.0 */
  volumes?: boolean | undefined;
  /** @since v6.0.0 */
  external?: boolean | undefined;
  /** @since v6.0.0 */
  build?: boolean | undefined;
  /**
   * A list of values for each filter key. One value of a key is enough, but an object has to match every key, and all values of `label`.
   * @since v6.0.0
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

/** The parameters of `VolumeDeleteLibpod`. */
export interface VolumeDeleteLibpodParameters {
  name: string;
  force?: boolean | undefined;
  /** @since v6.0.0 */
  timeout?: number | undefined;
}

export interface VolumeDeleteLibpodOperation {
  /**
   * Removes a volume.
   *
   * `DELETE /libpod/volumes/{name}`
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/volumes/operation/VolumeDeleteLibpod
   */
  VolumeDeleteLibpod(parameters: VolumeDeleteLibpodParameters, options?: CallOptions<'data'>): Promise<void>;
}

export type VolumeDeleteLibpodShape = Shape<'nothing', VolumeDeleteLibpodParameters, void>;

/** The parameters of `VolumePruneLibpod`. */
export interface VolumePruneLibpodParameters {
  /** A list of values for each filter key. One value of a key is enough, but an object has to match every key, and all values of `label`. */
  filters?: VolumePruneLibpodFilters | string | undefined;
  /**
   * @since v6.0.0
   * @defaultValue false
   */
  dryrun?: boolean | undefined;
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

/** The operations of the category `libpod/exec`. */
export interface LibpodExecCategory
  extends ExecInspectLibpodOperation,
    ExecResizeLibpodOperation,
    ExecStartLibpodOperation {}

export interface LibpodExecShapes {
  ExecInspectLibpod: ExecInspectLibpodShape;
  ExecResizeLibpod: ExecResizeLibpodShape;
  ExecStartLibpod: ExecStartLibpodShape;
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

/** The operations of the category `libpod/system`. */
export interface LibpodSystemCategory
  extends SystemCheckLibpodOperation,
    SystemDataUsageLibpodOperation,
    SystemPruneLibpodOperation {}

export interface LibpodSystemShapes {
  SystemCheckLibpod: SystemCheckLibpodShape;
  SystemDataUsageLibpod: SystemDataUsageLibpodShape;
  SystemPruneLibpod: SystemPruneLibpodShape;
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
