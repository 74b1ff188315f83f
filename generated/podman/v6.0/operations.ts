// Generated from specs/ by `npm run generate`. Do not edit.
import type {
  GenerateSystemdLibpodResponse,
  LibpodImagesRemoveReport,
  RegistryAuth,
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
  PodUnpauseLibpodOperation,
  PodUnpauseLibpodShape,
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
  ContainerStatsLibpodOperation,
  ImageChangesLibpodOperation,
  ImageChangesLibpodShape,
  ImageTreeLibpodOperation,
  ImageTreeLibpodShape,
  PutContainerArchiveLibpodOperation,
  PutContainerArchiveLibpodShape,
} from '../v3.3/operations.js';
import type { PruneReport } from '../v4.0/models.js';
import type {
  ContainerDeleteLibpodOperation,
  ContainerDeleteLibpodShape,
  ImageExportLibpodOperation,
  ImageExportLibpodShape,
  VolumeDeleteLibpodOperation,
  VolumeDeleteLibpodShape,
} from '../v4.0/operations.js';
import type { LibpodContainerCreateResponse, PodStatsReport } from '../v4.1/models.js';
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
  NetworkListLibpodParameters,
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
  VolumeInspectLibpodOperation,
  VolumeInspectLibpodShape,
} from '../v4.6/operations.js';
import type { VolumePruneLibpodFilters } from '../v4.7/models.js';
import type {
  GenerateKubeLibpodOperation,
  GenerateKubeLibpodShape,
  SecretInspectLibpodOperation,
  SecretInspectLibpodShape,
  SecretListLibpodOperation,
  SecretListLibpodShape,
  VolumeListLibpodOperation,
  VolumeListLibpodShape,
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
import type { ContainerListLibpodFilters } from '../v5.8/models.js';
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
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/containers-(compat)/operation/ContainerChanges
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
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/containers-(compat)/operation/ContainerChanges
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
  /** Name or ID of the container; a unique beginning of the ID is enough. */
  name: string;
  /**
   * True also finds containers of other tools in the same storage, which Podman does not manage.
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
   * @throws {EngineError} 404: no such container.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/containers/operation/ContainerMountLibpod
   */
  ContainerMountLibpod<Form extends 'data' | 'stream'>(parameters: ContainerMountLibpodParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, string>>;
  /**
   * Mounts the file system of a container on the machine of the engine, and tells the path.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /libpod/containers/{name}/mount`
   * @throws {EngineError} 404: no such container.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/containers/operation/ContainerMountLibpod
   */
  ContainerMountLibpod(parameters: ContainerMountLibpodParameters, options?: CallOptions<'data'>): Promise<string>;
}

export type ContainerMountLibpodShape = Shape<'text', ContainerMountLibpodParameters, string>;

/** The parameters of `ContainerResizeLibpod`. */
export interface ContainerResizeLibpodParameters {
  /** Name or ID of the container; a unique beginning of the ID is enough. */
  name: string;
  /** Height of the terminal, in rows of characters. */
  h?: number | undefined;
  /** Width of the terminal, in columns of characters. */
  w?: number | undefined;
  /**
   * True asks for no error if the container does not run. Newer engines answer 409 all the same.
   * @since v6.0.0
   */
  running?: boolean | undefined;
}

export interface ContainerResizeLibpodOperation {
  /**
   * Sets the size of the terminal of a container.
   *
   * `POST /libpod/containers/{name}/resize`
   * @throws {EngineError} 404: no such container; 409: the container does not run.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/containers/operation/ContainerResizeLibpod
   */
  ContainerResizeLibpod(parameters: ContainerResizeLibpodParameters, options?: CallOptions<'data'>): Promise<void>;
}

export type ContainerResizeLibpodShape = Shape<'nothing', ContainerResizeLibpodParameters, void>;

/** The parameters of `ContainerRestartLibpod`. */
export interface ContainerRestartLibpodParameters {
  /** Name or ID of the container; a unique beginning of the ID is enough. */
  name: string;
  /** Seconds to wait for the container to end, before it is killed. The engine takes 0 if it is absent: it kills at once. */
  timeout?: number | undefined;
}

export interface ContainerRestartLibpodOperation {
  /**
   * Stops a container, and starts it again.
   *
   * `POST /libpod/containers/{name}/restart`
   * @throws {EngineError} 404: no such container.
   * @see https://docs.podman.io/en/v6.0.0/_static/api.html#tag/containers/operation/ContainerRestartLibpod
   */
  ContainerRestartLibpod(parameters: ContainerRestartLibpodParameters, options?: CallOptions<'data'>): Promise<void>;
}

export type ContainerRestartLibpodShape = Shape<'nothing', ContainerRestartLibpodParameters, void>;

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
  /**
   * True lists containers of other tools in the same storage too, such as those of a Buildah build.
   * @defaultValue false
   */
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
  /** Name or ID of the image; a unique beginning of the ID is enough. */
  name: string;
  /** True removes an image that containers use or that has several names. Its containers go with it. */
  force?: boolean | undefined;
  /**
   * True makes it no error if the image does not exist.
   * @since v5.4.0
   * @defaultValue false
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
  /**
   * True adds records that count the bytes of each layer. It cannot go with `quiet` or `compatMode`.
   * @since v6.0.0
   * @defaultValue false
   */
  pullProgress?: boolean | undefined;
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

/** The parameters of `NetworkCreateLibpod`. */
export interface NetworkCreateLibpodParameters {
  /** Configuration of the network: driver, subnets, DNS and options. All fields can be left out. */
  create?: networkCreateLibpod | undefined;
  /**
   * True makes it no error if the name is in use: the answer is the existing network.
   * @since v4.4.0
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

/** The parameters of `PodStatsAllLibpod`. */
export interface PodStatsAllLibpodParameters {
  /** True measures all running pods. It cannot go with `namesOrIDs`. */
  all?: boolean | undefined;
  /** Names or IDs of the pods to measure. Without any, and without `all`, these are the running ones. */
  namesOrIDs?: Array<string> | string | undefined;
  /**
   * True sends a new report again and again, each after `delay`. By default it comes once.
   * @since v6.0.0
   * @defaultValue false
   */
  stream?: boolean | undefined;
  /**
   * Seconds between two reports with `stream`; 5 by default.
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
   * @defaultValue false
   */
  replace?: boolean | undefined;
  /**
   * True makes it no error if the name is in use: the old secret stays.
   * @since v5.6.0
   * @defaultValue false
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

/** The parameters of `VolumePruneLibpod`. */
export interface VolumePruneLibpodParameters {
  /** A list of values for each filter key. One value of a key is enough, but an object has to match every key, and all values of `label`. */
  filters?: VolumePruneLibpodFilters | string | undefined;
  /**
   * True only lists the volumes, and removes none. Older engines do not read it, and remove them.
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
