// Generated from specs/ by `npm run generate`. Do not edit.
import type {
  BuildInfo,
  ImageBuildUlimit,
  RegistryAuth,
  RegistryConfig,
  ServiceCreateResponse,
  ServiceUpdateResponse,
} from '../v1.25/models.js';
import type {
  ServiceDeleteOperation,
  ServiceDeleteShape,
  ServiceLogsOperation,
  ServiceLogsShape,
  TaskInspectParameters,
} from '../v1.25/operations.js';
import type { ServiceInspectParameters, TaskLogsOperation, TaskLogsShape } from '../v1.29/operations.js';
import type { ServiceListParameters, TaskListParameters } from '../v1.30/operations.js';
import type { BuildPruneOperation, BuildPruneShape } from '../v1.31/operations.js';
import type { Service, ServiceCreateRequest, ServiceUpdateRequest, Task } from './models.js';
import type { Body, CallOptions, CallOptionsAs, Records, Shape, Taken } from '../../../src/types.js';

/** The parameters of `ImageBuild`. */
export interface ImageBuildParameters {
  inputStream?: Body | undefined;
  /** @default "Dockerfile" */
  dockerfile?: string | undefined;
  t?: string | Array<string> | undefined;
  /** @since v1.28 */
  extrahosts?: string | Array<string> | undefined;
  remote?: string | undefined;
  /** @default false */
  q?: boolean | undefined;
  /** @default false */
  nocache?: boolean | undefined;
  cachefrom?: Array<string> | string | undefined;
  pull?: boolean | string | undefined;
  /** @default true */
  rm?: boolean | undefined;
  /** @default false */
  forcerm?: boolean | undefined;
  memory?: number | undefined;
  memswap?: number | undefined;
  cpushares?: number | undefined;
  cpusetcpus?: string | undefined;
  cpuperiod?: number | undefined;
  cpuquota?: number | undefined;
  buildargs?: { [key: string]: string | null } | string | undefined;
  shmsize?: number | undefined;
  squash?: boolean | undefined;
  labels?: { [key: string]: string } | string | undefined;
  networkmode?: string | undefined;
  /** @default "application/x-tar" */
  'Content-type'?: 'application/x-tar' | undefined;
  'X-Registry-Config'?: RegistryConfig | string | undefined;
  /** @since v1.34 */
  platform?: string | undefined;
  ulimits?: Array<ImageBuildUlimit> | string | undefined;
  cgroupparent?: string | undefined;
  isolation?: 'default' | 'process' | 'hyperv' | undefined;
  securityopt?: Array<string> | string | undefined;
  /** @since v1.31 */
  session?: string | undefined;
}

export interface ImageBuildOperation {
  /**
   * Builds an image from a tar of the build context and streams its progress; hanging up cancels it. A step that fails comes as an error record in the stream, after status 200.
   *
   * `as: 'data'` gives a list, read to the end. `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /build`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Image/operation/ImageBuild
   */
  ImageBuild<Form extends 'data' | 'stream'>(parameters: ImageBuildParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, Array<BuildInfo>>>;
  /**
   * Builds an image from a tar of the build context and streams its progress; hanging up cancels it. A step that fails comes as an error record in the stream, after status 200.
   *
   * `POST /build`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Image/operation/ImageBuild
   */
  ImageBuild(parameters?: ImageBuildParameters, options?: CallOptions): Promise<Records<BuildInfo>>;
}

export type ImageBuildShape = Shape<'records', ImageBuildParameters, BuildInfo>;

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

/** The operations of the category `build`. */
export interface BuildCategory
  extends ImageBuildOperation,
    BuildPruneOperation {}

export interface BuildShapes {
  ImageBuild: ImageBuildShape;
  BuildPrune: BuildPruneShape;
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
