// Generated from specs/ by `npm run generate`. Do not edit.
import type {
  ContainerCreateResponse,
  ContainerUpdateResponse,
  IdResponse,
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
  ContainerStatsOperation,
  ContainerStatsShape,
  ContainerStopOperation,
  ContainerStopShape,
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
  ImageListOperation,
  ImageListShape,
  ImageLoadOperation,
  ImageLoadShape,
  ImagePushOperation,
  ImagePushShape,
  ImageSearchOperation,
  ImageSearchShape,
  ImageTagOperation,
  ImageTagShape,
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
  ImageDeleteOperation,
  ImageDeleteShape,
  PutContainerArchiveOperation,
  PutContainerArchiveShape,
} from '../v1.28/operations.js';
import type { ServiceInspectParameters, TaskLogsOperation, TaskLogsShape } from '../v1.29/operations.js';
import type {
  ContainerPruneOperation,
  ContainerPruneShape,
  ContainerWaitOperation,
  ContainerWaitShape,
  ImagePruneOperation,
  ImagePruneShape,
  ServiceListParameters,
  TaskListParameters,
} from '../v1.30/operations.js';
import type {
  ContainerListOperation,
  ContainerListShape,
  ImageCreateOperation,
  ImageCreateShape,
} from '../v1.32/operations.js';
import type {
  ContainerCreateRequest,
  ContainerExecRequest,
  ContainerInspectResponse,
  ContainerUpdateRequest,
  Image,
  ImageCommitRequest,
  Service,
  ServiceCreateRequest,
  ServiceUpdateRequest,
  SystemVersion,
  Task,
} from './models.js';
import type { CallOptions, CallOptionsAs, Frames, NoParameters, Shape, Taken } from '../../../src/types.js';

/** The parameters of `ContainerCreate`. */
export interface ContainerCreateParameters {
  name?: string | undefined;
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

/** The parameters of `ContainerLogs`. */
export interface ContainerLogsParameters {
  id: string;
  /** @default false */
  follow?: boolean | undefined;
  /** @default false */
  stdout?: boolean | undefined;
  /** @default false */
  stderr?: boolean | undefined;
  /** @default 0 */
  since?: number | string | undefined;
  /**
   * @since v1.35
   * @default 0
   */
  until?: number | string | undefined;
  /** @default false */
  timestamps?: boolean | undefined;
  /** @default "all" */
  tail?: number | string | undefined;
}

export interface ContainerLogsOperation {
  /**
   * Streams what a container wrote. Without `stdout` or `stderr` it is a 400; it ends after the lines there are, or with `follow` when the container stops.
   *
   * `as: 'data'` gives one string, read to the end. `as: 'stream'` gives a stream of the output without its framing.
   *
   * `GET /containers/{id}/logs`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Container/operation/ContainerLogs
   */
  ContainerLogs<Form extends 'data' | 'stream'>(parameters: ContainerLogsParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, string>>;
  /**
   * Streams what a container wrote. Without `stdout` or `stderr` it is a 400; it ends after the lines there are, or with `follow` when the container stops.
   *
   * `GET /containers/{id}/logs`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Container/operation/ContainerLogs
   */
  ContainerLogs(parameters: ContainerLogsParameters, options?: CallOptions): Promise<Frames>;
}

export type ContainerLogsShape = Shape<'frames', ContainerLogsParameters, string>;

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
  ImageInspect<Form extends 'data' | 'stream'>(parameters: ImageInspectParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, Image>>;
  /**
   * Answers what the engine knows about one image: layers, configuration, tags and digests. It looks only in the local store and never pulls.
   *
   * `GET /images/{name}/json`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Image/operation/ImageInspect
   */
  ImageInspect(parameters: ImageInspectParameters, options?: CallOptions<'data'>): Promise<Image>;
}

export type ImageInspectShape = Shape<'value', ImageInspectParameters, Image>;

export interface SystemVersionOperation {
  /**
   * Answers the versions of the engine and its components. `ApiVersion` and `MinAPIVersion` bound the API versions that it accepts.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /version`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/System/operation/SystemVersion
   */
  SystemVersion<Form extends 'data' | 'stream'>(parameters: NoParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, SystemVersion>>;
  /**
   * Answers the versions of the engine and its components. `ApiVersion` and `MinAPIVersion` bound the API versions that it accepts.
   *
   * `GET /version`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/System/operation/SystemVersion
   */
  SystemVersion(parameters?: NoParameters, options?: CallOptions<'data'>): Promise<SystemVersion>;
}

export type SystemVersionShape = Shape<'value', NoParameters, SystemVersion>;

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

/** The parameters of `ContainerExec`. */
export interface ContainerExecParameters {
  execConfig: ContainerExecRequest;
  id: string;
}

export interface ContainerExecOperation {
  /**
   * Prepares a command to run in a running container and answers its ID; `ExecStart` runs it. A container that is stopped or paused is a 409.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /containers/{id}/exec`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Exec/operation/ContainerExec
   */
  ContainerExec<Form extends 'data' | 'stream'>(parameters: ContainerExecParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, IdResponse>>;
  /**
   * Prepares a command to run in a running container and answers its ID; `ExecStart` runs it. A container that is stopped or paused is a 409.
   *
   * `POST /containers/{id}/exec`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Exec/operation/ContainerExec
   */
  ContainerExec(parameters: ContainerExecParameters, options?: CallOptions<'data'>): Promise<IdResponse>;
}

export type ContainerExecShape = Shape<'value', ContainerExecParameters, IdResponse>;

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

/** The operations of the category `version`. */
export interface VersionCategory
  extends SystemVersionOperation {}

export interface VersionShapes {
  SystemVersion: SystemVersionShape;
}

/** The operations of the category `commit`. */
export interface CommitCategory
  extends ImageCommitOperation {}

export interface CommitShapes {
  ImageCommit: ImageCommitShape;
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
