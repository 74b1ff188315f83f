// Generated from specs/ by `npm run generate`. Do not edit.
import type {
  ContainerCreateResponse,
  ContainerStatsResponse,
  ContainerUpdateResponse,
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
  ContainerRestartOperation,
  ContainerRestartShape,
  ContainerStartOperation,
  ContainerStartShape,
  ContainerStopOperation,
  ContainerStopShape,
  ContainerTopOperation,
  ContainerTopShape,
  ContainerUnpauseOperation,
  ContainerUnpauseShape,
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
  ContainerChangesOperation,
  ContainerChangesShape,
} from '../v1.28/operations.js';
import type { ServiceInspectParameters, TaskLogsOperation, TaskLogsShape } from '../v1.29/operations.js';
import type {
  ContainerPruneOperation,
  ContainerPruneShape,
  NetworkPruneOperation,
  NetworkPruneShape,
} from '../v1.30/operations.js';
import type { NetworkInspectParameters } from '../v1.31/operations.js';
import type { NetworkConnectOperation, NetworkConnectShape } from '../v1.32/operations.js';
import type {
  ContainerExecOperation,
  ContainerExecShape,
  ContainerLogsOperation,
  ContainerLogsShape,
} from '../v1.35/operations.js';
import type { TaskListParameters } from '../v1.37/operations.js';
import type {
  ContainerWaitOperation,
  ContainerWaitShape,
  PutContainerArchiveOperation,
  PutContainerArchiveShape,
} from '../v1.39/operations.js';
import type { ContainerListOperation, ContainerListShape, NetworkListParameters } from '../v1.40/operations.js';
import type {
  ContainerCreateRequest,
  ContainerInspectResponse,
  ContainerUpdateRequest,
  Network,
  NetworkCreateRequest,
  Service,
  ServiceCreateRequest,
  ServiceListFilters,
  ServiceUpdateRequest,
  SystemInfo,
  Task,
} from './models.js';
import type { CallOptions, CallOptionsAs, NoParameters, Records, Shape, Taken } from '../../../src/types.js';

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

/** The parameters of `ContainerStats`. */
export interface ContainerStatsParameters {
  id: string;
  /** @default true */
  stream?: boolean | undefined;
  /**
   * @since v1.41
   * @default false
   */
  'one-shot'?: boolean | undefined;
}

export interface ContainerStatsOperation {
  /**
   * Streams resource usage about once a second until the container is removed; a stopped one yields empty records. With `stream` set to `false` it answers one record and ends.
   *
   * `as: 'data'` gives a list, read to the end. `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /containers/{id}/stats`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Container/operation/ContainerStats
   */
  ContainerStats<Form extends 'data' | 'stream'>(parameters: ContainerStatsParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, Array<ContainerStatsResponse>>>;
  /**
   * Streams resource usage about once a second until the container is removed; a stopped one yields empty records. With `stream` set to `false` it answers one record and ends.
   *
   * `GET /containers/{id}/stats`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Container/operation/ContainerStats
   */
  ContainerStats(parameters: ContainerStatsParameters, options?: CallOptions): Promise<Records<ContainerStatsResponse>>;
}

export type ContainerStatsShape = Shape<'records', ContainerStatsParameters, ContainerStatsResponse>;

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

export interface NetworkListOperation {
  /**
   * Lists networks in a short form. Which containers are attached, only `NetworkInspect` tells reliably.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /networks`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Network/operation/NetworkList
   */
  NetworkList<Form extends 'data' | 'stream'>(parameters: NetworkListParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, Array<Network>>>;
  /**
   * Lists networks in a short form. Which containers are attached, only `NetworkInspect` tells reliably.
   *
   * `GET /networks`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Network/operation/NetworkList
   */
  NetworkList(parameters?: NetworkListParameters, options?: CallOptions<'data'>): Promise<Array<Network>>;
}

export type NetworkListShape = Shape<'value', NetworkListParameters, Array<Network>>;

export interface NetworkInspectOperation {
  /**
   * Answers the settings of a network and the running containers attached to it on this host. With `verbose` a swarm network shows its services and tasks too.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /networks/{id}`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Network/operation/NetworkInspect
   */
  NetworkInspect<Form extends 'data' | 'stream'>(parameters: NetworkInspectParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, Network>>;
  /**
   * Answers the settings of a network and the running containers attached to it on this host. With `verbose` a swarm network shows its services and tasks too.
   *
   * `GET /networks/{id}`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Network/operation/NetworkInspect
   */
  NetworkInspect(parameters: NetworkInspectParameters, options?: CallOptions<'data'>): Promise<Network>;
}

export type NetworkInspectShape = Shape<'value', NetworkInspectParameters, Network>;

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

/** The parameters of `ServiceList`. */
export interface ServiceListParameters {
  filters?: ServiceListFilters | string | undefined;
  /** @since v1.41 */
  status?: boolean | undefined;
}

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

/** The operations of the category `info`. */
export interface InfoCategory
  extends SystemInfoOperation {}

export interface InfoShapes {
  SystemInfo: SystemInfoShape;
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
