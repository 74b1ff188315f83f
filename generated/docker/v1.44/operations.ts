// Generated from specs/ by `npm run generate`. Do not edit.
import type {
  ContainerCreateResponse,
  IdResponse,
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
  ImageGetAllOperation,
  ImageGetAllShape,
  ImageGetOperation,
  ImageGetShape,
  ImageHistoryOperation,
  ImageHistoryShape,
  ImageInspectParameters,
  ImageSearchParameters,
  ImageTagOperation,
  ImageTagShape,
  NetworkDeleteOperation,
  NetworkDeleteShape,
  NetworkDisconnectOperation,
  NetworkDisconnectShape,
  ServiceDeleteOperation,
  ServiceDeleteShape,
  ServiceLogsOperation,
  ServiceLogsShape,
  TaskInspectParameters,
} from '../v1.25/operations.js';
import type { ContainerDeleteOperation, ContainerDeleteShape } from '../v1.27/operations.js';
import type {
  ContainerArchiveInfoOperation,
  ContainerArchiveInfoShape,
  ContainerArchiveOperation,
  ContainerArchiveShape,
  ContainerListParameters,
  ImageDeleteOperation,
  ImageDeleteShape,
} from '../v1.28/operations.js';
import type { ServiceInspectParameters, TaskLogsOperation, TaskLogsShape } from '../v1.29/operations.js';
import type {
  ContainerPruneOperation,
  ContainerPruneShape,
  ImagePruneOperation,
  ImagePruneShape,
  NetworkPruneOperation,
  NetworkPruneShape,
} from '../v1.30/operations.js';
import type { ContainerLogsOperation, ContainerLogsShape } from '../v1.35/operations.js';
import type { TaskListParameters } from '../v1.37/operations.js';
import type {
  ContainerWaitOperation,
  ContainerWaitShape,
  ImageLoadOperation,
  ImageLoadShape,
  PutContainerArchiveOperation,
  PutContainerArchiveShape,
} from '../v1.39/operations.js';
import type {
  ImageCreateOperation,
  ImageCreateShape,
  ImagePushOperation,
  ImagePushShape,
} from '../v1.40/operations.js';
import type {
  ContainerStatsOperation,
  ContainerStatsShape,
  NetworkInspectOperation,
  NetworkInspectShape,
  NetworkListOperation,
  NetworkListShape,
  ServiceListParameters,
} from '../v1.41/operations.js';
import type {
  ContainerExecOperation,
  ContainerExecShape,
  ContainerRestartOperation,
  ContainerRestartShape,
  ContainerStopOperation,
  ContainerStopShape,
  ContainerUpdateOperation,
  ContainerUpdateShape,
  SystemDataUsageParameters,
} from '../v1.42/operations.js';
import type { ContainerChangesOperation, ContainerChangesShape } from '../v1.43/operations.js';
import type {
  ContainerCreateRequest,
  ContainerInspectResponse,
  ContainerSummary,
  ImageCommitRequest,
  ImageInspect,
  ImageListFilters,
  ImageSearchResponseItem,
  ImageSummary,
  NetworkConnectRequest,
  NetworkCreateRequest,
  Service,
  ServiceCreateRequest,
  ServiceUpdateRequest,
  SystemDataUsageResponse,
  SystemInfo,
  Task,
} from './models.js';
import type { CallOptions, CallOptionsAs, NoParameters, Shape, Taken } from '../../../src/types.js';

export interface ContainerListOperation {
  /**
   * Lists containers: the running ones, or with `all` the stopped ones too. A `limit` also counts stopped containers, newest first.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /containers/json`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Container/operation/ContainerList
   */
  ContainerList<Form extends 'data' | 'stream'>(parameters: ContainerListParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, Array<ContainerSummary>>>;
  /**
   * Lists containers: the running ones, or with `all` the stopped ones too. A `limit` also counts stopped containers, newest first.
   *
   * `GET /containers/json`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Container/operation/ContainerList
   */
  ContainerList(parameters?: ContainerListParameters, options?: CallOptions<'data'>): Promise<Array<ContainerSummary>>;
}

export type ContainerListShape = Shape<'value', ContainerListParameters, Array<ContainerSummary>>;

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

/** The parameters of `ImageList`. */
export interface ImageListParameters {
  /** @default false */
  all?: boolean | undefined;
  filters?: ImageListFilters | string | undefined;
  /**
   * @since v1.42
   * @default false
   */
  'shared-size'?: boolean | undefined;
  /** @default false */
  digests?: boolean | undefined;
}

export interface ImageListOperation {
  /**
   * Lists the images in the engine's store in a short form. Intermediate images are left out unless `all` is set; fields that cost time to compute, such as `SharedSize`, are -1.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /images/json`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Image/operation/ImageList
   */
  ImageList<Form extends 'data' | 'stream'>(parameters: ImageListParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, Array<ImageSummary>>>;
  /**
   * Lists the images in the engine's store in a short form. Intermediate images are left out unless `all` is set; fields that cost time to compute, such as `SharedSize`, are -1.
   *
   * `GET /images/json`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Image/operation/ImageList
   */
  ImageList(parameters?: ImageListParameters, options?: CallOptions<'data'>): Promise<Array<ImageSummary>>;
}

export type ImageListShape = Shape<'value', ImageListParameters, Array<ImageSummary>>;

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

export interface ImageSearchOperation {
  /**
   * Searches Docker Hub for a term, so the engine needs a way to it. Answers at most 25 results unless `limit` is given.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /images/search`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Image/operation/ImageSearch
   */
  ImageSearch<Form extends 'data' | 'stream'>(parameters: ImageSearchParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, Array<ImageSearchResponseItem>>>;
  /**
   * Searches Docker Hub for a term, so the engine needs a way to it. Answers at most 25 results unless `limit` is given.
   *
   * `GET /images/search`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Image/operation/ImageSearch
   */
  ImageSearch(parameters: ImageSearchParameters, options?: CallOptions<'data'>): Promise<Array<ImageSearchResponseItem>>;
}

export type ImageSearchShape = Shape<'value', ImageSearchParameters, Array<ImageSearchResponseItem>>;

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

/** The parameters of `ImageCommit`. */
export interface ImageCommitParameters {
  containerConfig?: ImageCommitRequest | undefined;
  container?: string | undefined;
  repo?: string | undefined;
  tag?: string | undefined;
  comment?: string | undefined;
  author?: string | undefined;
  /** @default true */
  pause?: boolean | undefined;
  changes?: string | Array<string> | undefined;
}

export interface ImageCommitOperation {
  /**
   * Creates an image from the file system of a container, which is paused meanwhile unless `pause` is `false`. The contents of volumes are not in it.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /commit`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Image/operation/ImageCommit
   */
  ImageCommit<Form extends 'data' | 'stream'>(parameters: ImageCommitParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, IdResponse>>;
  /**
   * Creates an image from the file system of a container, which is paused meanwhile unless `pause` is `false`. The contents of volumes are not in it.
   *
   * `POST /commit`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Image/operation/ImageCommit
   */
  ImageCommit(parameters?: ImageCommitParameters, options?: CallOptions<'data'>): Promise<IdResponse>;
}

export type ImageCommitShape = Shape<'value', ImageCommitParameters, IdResponse>;

export interface SystemDataUsageOperation {
  /**
   * Adds up the disk space used by images, containers, volumes and build cache. It walks the disk, so it can take long; `type` restricts it where the engine supports that.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /system/df`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/System/operation/SystemDataUsage
   */
  SystemDataUsage<Form extends 'data' | 'stream'>(parameters: SystemDataUsageParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, SystemDataUsageResponse>>;
  /**
   * Adds up the disk space used by images, containers, volumes and build cache. It walks the disk, so it can take long; `type` restricts it where the engine supports that.
   *
   * `GET /system/df`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/System/operation/SystemDataUsage
   */
  SystemDataUsage(parameters?: SystemDataUsageParameters, options?: CallOptions<'data'>): Promise<SystemDataUsageResponse>;
}

export type SystemDataUsageShape = Shape<'value', SystemDataUsageParameters, SystemDataUsageResponse>;

/** The parameters of `NetworkCreate`. */
export interface NetworkCreateParameters {
  networkConfig: NetworkCreateRequest;
}

export interface NetworkCreateOperation {
  /**
   * Creates a network, of the driver `bridge` unless the body names another. Older engines accept a name twice unless `CheckDuplicate` is set; otherwise a name in use is a 409.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /networks/create`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Network/operation/NetworkCreate
   */
  NetworkCreate<Form extends 'data' | 'stream'>(parameters: NetworkCreateParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, NetworkCreateResponse>>;
  /**
   * Creates a network, of the driver `bridge` unless the body names another. Older engines accept a name twice unless `CheckDuplicate` is set; otherwise a name in use is a 409.
   *
   * `POST /networks/create`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Network/operation/NetworkCreate
   */
  NetworkCreate(parameters: NetworkCreateParameters, options?: CallOptions<'data'>): Promise<NetworkCreateResponse>;
}

export type NetworkCreateShape = Shape<'value', NetworkCreateParameters, NetworkCreateResponse>;

/** The parameters of `NetworkConnect`. */
export interface NetworkConnectParameters {
  id: string;
  container: NetworkConnectRequest;
}

export interface NetworkConnectOperation {
  /**
   * Attaches a container to a network, a stopped one from its next start. A running container that is attached already is a 403.
   *
   * `POST /networks/{id}/connect`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Network/operation/NetworkConnect
   */
  NetworkConnect(parameters: NetworkConnectParameters, options?: CallOptions<'data'>): Promise<void>;
}

export type NetworkConnectShape = Shape<'nothing', NetworkConnectParameters, void>;

export interface ServiceListOperation {
  /**
   * Lists the services of the swarm; with `status` also how many of their tasks run. It needs a swarm manager.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /services`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Service/operation/ServiceList
   */
  ServiceList<Form extends 'data' | 'stream'>(parameters: ServiceListParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, Array<Service>>>;
  /**
   * Lists the services of the swarm; with `status` also how many of their tasks run. It needs a swarm manager.
   *
   * `GET /services`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Service/operation/ServiceList
   */
  ServiceList(parameters?: ServiceListParameters, options?: CallOptions<'data'>): Promise<Array<Service>>;
}

export type ServiceListShape = Shape<'value', ServiceListParameters, Array<Service>>;

/** The parameters of `ServiceCreate`. */
export interface ServiceCreateParameters {
  body: ServiceCreateRequest;
  'X-Registry-Auth'?: RegistryAuth | string | undefined;
}

export interface ServiceCreateOperation {
  /**
   * Creates a service and answers its ID before any task runs: follow its tasks to see whether they start. It needs a swarm manager.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /services/create`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Service/operation/ServiceCreate
   */
  ServiceCreate<Form extends 'data' | 'stream'>(parameters: ServiceCreateParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, ServiceCreateResponse>>;
  /**
   * Creates a service and answers its ID before any task runs: follow its tasks to see whether they start. It needs a swarm manager.
   *
   * `POST /services/create`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Service/operation/ServiceCreate
   */
  ServiceCreate(parameters: ServiceCreateParameters, options?: CallOptions<'data'>): Promise<ServiceCreateResponse>;
}

export type ServiceCreateShape = Shape<'value', ServiceCreateParameters, ServiceCreateResponse>;

export interface ServiceInspectOperation {
  /**
   * Answers the spec of one service, its previous spec and its update status. `Version.Index` is what `ServiceUpdate` has to send.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /services/{id}`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Service/operation/ServiceInspect
   */
  ServiceInspect<Form extends 'data' | 'stream'>(parameters: ServiceInspectParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, Service>>;
  /**
   * Answers the spec of one service, its previous spec and its update status. `Version.Index` is what `ServiceUpdate` has to send.
   *
   * `GET /services/{id}`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Service/operation/ServiceInspect
   */
  ServiceInspect(parameters: ServiceInspectParameters, options?: CallOptions<'data'>): Promise<Service>;
}

export type ServiceInspectShape = Shape<'value', ServiceInspectParameters, Service>;

/** The parameters of `ServiceUpdate`. */
export interface ServiceUpdateParameters {
  id: string;
  body: ServiceUpdateRequest;
  version: number;
  /** @default "spec" */
  registryAuthFrom?: 'spec' | 'previous-spec' | undefined;
  /** @since v1.28 */
  rollback?: 'previous' | 'none' | undefined;
  'X-Registry-Auth'?: RegistryAuth | string | undefined;
}

export interface ServiceUpdateOperation {
  /**
   * Replaces the spec of a service: send all of it and the present `version`. A stale version is an error, and the answer comes before the tasks have been replaced.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /services/{id}/update`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Service/operation/ServiceUpdate
   */
  ServiceUpdate<Form extends 'data' | 'stream'>(parameters: ServiceUpdateParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, ServiceUpdateResponse>>;
  /**
   * Replaces the spec of a service: send all of it and the present `version`. A stale version is an error, and the answer comes before the tasks have been replaced.
   *
   * `POST /services/{id}/update`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Service/operation/ServiceUpdate
   */
  ServiceUpdate(parameters: ServiceUpdateParameters, options?: CallOptions<'data'>): Promise<ServiceUpdateResponse>;
}

export type ServiceUpdateShape = Shape<'value', ServiceUpdateParameters, ServiceUpdateResponse>;

export interface TaskListOperation {
  /**
   * Lists the tasks of the swarm, finished ones included as long as its history keeps them. It needs a swarm manager.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /tasks`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Task/operation/TaskList
   */
  TaskList<Form extends 'data' | 'stream'>(parameters: TaskListParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, Array<Task>>>;
  /**
   * Lists the tasks of the swarm, finished ones included as long as its history keeps them. It needs a swarm manager.
   *
   * `GET /tasks`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Task/operation/TaskList
   */
  TaskList(parameters?: TaskListParameters, options?: CallOptions<'data'>): Promise<Array<Task>>;
}

export type TaskListShape = Shape<'value', TaskListParameters, Array<Task>>;

export interface TaskInspectOperation {
  /**
   * Answers the spec, node and state of one task. It is found by its ID: the name shown by tools, such as `web.1`, is a 404.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /tasks/{id}`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Task/operation/TaskInspect
   */
  TaskInspect<Form extends 'data' | 'stream'>(parameters: TaskInspectParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, Task>>;
  /**
   * Answers the spec, node and state of one task. It is found by its ID: the name shown by tools, such as `web.1`, is a 404.
   *
   * `GET /tasks/{id}`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Task/operation/TaskInspect
   */
  TaskInspect(parameters: TaskInspectParameters, options?: CallOptions<'data'>): Promise<Task>;
}

export type TaskInspectShape = Shape<'value', TaskInspectParameters, Task>;

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
