// Generated from specs/ by `npm run generate`. Do not edit.
import type { ContainerCreateResponse, ContainerUpdateResponse } from '../v1.25/models.js';
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
  PluginCreateOperation,
  PluginCreateShape,
  PluginDeleteOperation,
  PluginDeleteShape,
  PluginEnableOperation,
  PluginEnableShape,
  PluginInspectParameters,
  PluginSetOperation,
  PluginSetShape,
} from '../v1.25/operations.js';
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
  PluginDisableOperation,
  PluginDisableShape,
  PluginListParameters,
} from '../v1.28/operations.js';
import type {
  ContainerPruneOperation,
  ContainerPruneShape,
  ImagePruneOperation,
  ImagePruneShape,
} from '../v1.30/operations.js';
import type { ContainerLogsOperation, ContainerLogsShape } from '../v1.35/operations.js';
import type {
  ContainerWaitOperation,
  ContainerWaitShape,
  PutContainerArchiveOperation,
  PutContainerArchiveShape,
} from '../v1.39/operations.js';
import type { ContainerStatsOperation, ContainerStatsShape } from '../v1.41/operations.js';
import type {
  ContainerRestartOperation,
  ContainerRestartShape,
  ContainerStopOperation,
  ContainerStopShape,
} from '../v1.42/operations.js';
import type { ContainerChangesOperation, ContainerChangesShape } from '../v1.43/operations.js';
import type { ImageSearchOperation, ImageSearchShape } from '../v1.44/operations.js';
import type {
  ContainerExecOperation,
  ContainerExecShape,
  ContainerListOperation,
  ContainerListShape,
  ImageCreateOperation,
  ImageCreateShape,
  ImageGetAllOperation,
  ImageGetAllShape,
  ImageGetOperation,
  ImageGetShape,
  ImageHistoryOperation,
  ImageHistoryShape,
  ImageListOperation,
  ImageListShape,
  ImageLoadOperation,
  ImageLoadShape,
  ImagePushOperation,
  ImagePushShape,
  PluginPullOperation,
  PluginPullShape,
  PluginPushOperation,
  PluginPushShape,
  PluginUpgradeOperation,
  PluginUpgradeShape,
} from '../v1.48/operations.js';
import type { ImageInspectParameters } from '../v1.49/operations.js';
import type { ImageDeleteOperation, ImageDeleteShape } from '../v1.50/operations.js';
import type {
  ContainerCreateRequest,
  ContainerInspectResponse,
  ContainerUpdateRequest,
  ImageInspect,
  Plugin,
  SystemInfo,
} from './models.js';
import type { CallOptions, CallOptionsAs, NoParameters, Shape, Taken } from '../../../src/types.js';

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

/** The parameters of `ContainerUpdate`. */
export interface ContainerUpdateParameters {
  id: string;
  update: ContainerUpdateRequest;
}

export interface ContainerUpdateOperation {
  /**
   * Changes the resource limits and the restart policy of a container without recreating it. What the body leaves out stays as it is.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /containers/{id}/update`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Container/operation/ContainerUpdate
   */
  ContainerUpdate<Form extends 'data' | 'stream'>(parameters: ContainerUpdateParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, ContainerUpdateResponse>>;
  /**
   * Changes the resource limits and the restart policy of a container without recreating it. What the body leaves out stays as it is.
   *
   * `POST /containers/{id}/update`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Container/operation/ContainerUpdate
   */
  ContainerUpdate(parameters: ContainerUpdateParameters, options?: CallOptions<'data'>): Promise<ContainerUpdateResponse>;
}

export type ContainerUpdateShape = Shape<'value', ContainerUpdateParameters, ContainerUpdateResponse>;

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

export interface PluginListOperation {
  /**
   * Lists the installed managed plugins, enabled or not. Those of the older kind, which run outside the engine's care, are in `SystemInfo` instead.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /plugins`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Plugin/operation/PluginList
   */
  PluginList<Form extends 'data' | 'stream'>(parameters: PluginListParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, Array<Plugin>>>;
  /**
   * Lists the installed managed plugins, enabled or not. Those of the older kind, which run outside the engine's care, are in `SystemInfo` instead.
   *
   * `GET /plugins`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Plugin/operation/PluginList
   */
  PluginList(parameters?: PluginListParameters, options?: CallOptions<'data'>): Promise<Array<Plugin>>;
}

export type PluginListShape = Shape<'value', PluginListParameters, Array<Plugin>>;

export interface PluginInspectOperation {
  /**
   * Answers the manifest and the present settings of one installed plugin. `Enabled` says whether it is running.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /plugins/{name}/json`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Plugin/operation/PluginInspect
   */
  PluginInspect<Form extends 'data' | 'stream'>(parameters: PluginInspectParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, Plugin>>;
  /**
   * Answers the manifest and the present settings of one installed plugin. `Enabled` says whether it is running.
   *
   * `GET /plugins/{name}/json`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Plugin/operation/PluginInspect
   */
  PluginInspect(parameters: PluginInspectParameters, options?: CallOptions<'data'>): Promise<Plugin>;
}

export type PluginInspectShape = Shape<'value', PluginInspectParameters, Plugin>;

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

/** The operations of the category `info`. */
export interface InfoCategory
  extends SystemInfoOperation {}

export interface InfoShapes {
  SystemInfo: SystemInfoShape;
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
