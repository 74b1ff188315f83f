// Generated from specs/ by `npm run generate`. Do not edit.
import type {
  ContainerCreateResponse,
  ContainerUpdateResponse,
  ImageBuildUlimit,
  RegistryAuth,
  RegistryConfig,
  SecretCreateResponse,
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
  SecretDeleteOperation,
  SecretDeleteShape,
  SecretInspectParameters,
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
  ContainerListParameters,
  PutContainerArchiveOperation,
  PutContainerArchiveShape,
} from '../v1.28/operations.js';
import type {
  SecretListParameters,
  ServiceInspectParameters,
  TaskLogsOperation,
  TaskLogsShape,
} from '../v1.29/operations.js';
import type { ConfigCreateResponse } from '../v1.30/models.js';
import type {
  ConfigDeleteOperation,
  ConfigDeleteShape,
  ConfigInspectParameters,
  ConfigListParameters,
  ContainerPruneOperation,
  ContainerPruneShape,
  ContainerWaitOperation,
  ContainerWaitShape,
  ServiceListParameters,
} from '../v1.30/operations.js';
import type { BuildPruneOperation, BuildPruneShape } from '../v1.31/operations.js';
import type {
  ContainerExecOperation,
  ContainerExecShape,
  ContainerLogsOperation,
  ContainerLogsShape,
} from '../v1.35/operations.js';
import type { BuildInfo } from '../v1.36/models.js';
import type {
  Config,
  ConfigCreateRequest,
  ConfigSpec,
  ContainerCreateRequest,
  ContainerInspectResponse,
  ContainerSummary,
  ContainerUpdateRequest,
  Secret,
  SecretCreateRequest,
  SecretSpec,
  Service,
  ServiceCreateRequest,
  ServiceUpdateRequest,
  SystemDataUsageResponse,
  Task,
  TaskListFilters,
} from './models.js';
import type { Body, CallOptions, CallOptionsAs, NoParameters, Records, Shape, Taken } from '../../../src/types.js';

export interface ContainerListOperation {
  /**
   * Lists containers: the running ones, or with `all` the stopped ones too. A `limit` also counts stopped containers, newest first.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /containers/json`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Container/operation/ContainerList
   */
  ContainerList<Form extends 'data' | 'stream'>(parameters: ContainerListParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, ContainerSummary>>;
  /**
   * Lists containers: the running ones, or with `all` the stopped ones too. A `limit` also counts stopped containers, newest first.
   *
   * `GET /containers/json`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Container/operation/ContainerList
   */
  ContainerList(parameters?: ContainerListParameters, options?: CallOptions<'data'>): Promise<ContainerSummary>;
}

export type ContainerListShape = Shape<'value', ContainerListParameters, ContainerSummary>;

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
  /** @since v1.37 */
  target?: string | undefined;
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

export interface SystemDataUsageOperation {
  /**
   * Adds up the disk space used by images, containers, volumes and build cache. It walks the disk, so it can take long; `type` restricts it where the engine supports that.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /system/df`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/System/operation/SystemDataUsage
   */
  SystemDataUsage<Form extends 'data' | 'stream'>(parameters: NoParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, SystemDataUsageResponse>>;
  /**
   * Adds up the disk space used by images, containers, volumes and build cache. It walks the disk, so it can take long; `type` restricts it where the engine supports that.
   *
   * `GET /system/df`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/System/operation/SystemDataUsage
   */
  SystemDataUsage(parameters?: NoParameters, options?: CallOptions<'data'>): Promise<SystemDataUsageResponse>;
}

export type SystemDataUsageShape = Shape<'value', NoParameters, SystemDataUsageResponse>;

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

/** The parameters of `TaskList`. */
export interface TaskListParameters {
  filters?: TaskListFilters | string | undefined;
}

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

export interface SecretListOperation {
  /**
   * Lists the secrets of the swarm without their data. It needs a swarm manager.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /secrets`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Secret/operation/SecretList
   */
  SecretList<Form extends 'data' | 'stream'>(parameters: SecretListParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, Array<Secret>>>;
  /**
   * Lists the secrets of the swarm without their data. It needs a swarm manager.
   *
   * `GET /secrets`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Secret/operation/SecretList
   */
  SecretList(parameters?: SecretListParameters, options?: CallOptions<'data'>): Promise<Array<Secret>>;
}

export type SecretListShape = Shape<'value', SecretListParameters, Array<Secret>>;

/** The parameters of `SecretCreate`. */
export interface SecretCreateParameters {
  body?: SecretCreateRequest | undefined;
}

export interface SecretCreateOperation {
  /**
   * Stores a secret, its `Data` encoded as base64, and answers its ID. A name in use is a 409, and the data can never be read back.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /secrets/create`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Secret/operation/SecretCreate
   */
  SecretCreate<Form extends 'data' | 'stream'>(parameters: SecretCreateParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, SecretCreateResponse>>;
  /**
   * Stores a secret, its `Data` encoded as base64, and answers its ID. A name in use is a 409, and the data can never be read back.
   *
   * `POST /secrets/create`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Secret/operation/SecretCreate
   */
  SecretCreate(parameters?: SecretCreateParameters, options?: CallOptions<'data'>): Promise<SecretCreateResponse>;
}

export type SecretCreateShape = Shape<'value', SecretCreateParameters, SecretCreateResponse>;

export interface SecretInspectOperation {
  /**
   * Answers the name, labels and version of one secret, never its data. It needs a swarm manager.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /secrets/{id}`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Secret/operation/SecretInspect
   */
  SecretInspect<Form extends 'data' | 'stream'>(parameters: SecretInspectParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, Secret>>;
  /**
   * Answers the name, labels and version of one secret, never its data. It needs a swarm manager.
   *
   * `GET /secrets/{id}`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Secret/operation/SecretInspect
   */
  SecretInspect(parameters: SecretInspectParameters, options?: CallOptions<'data'>): Promise<Secret>;
}

export type SecretInspectShape = Shape<'value', SecretInspectParameters, Secret>;

/** The parameters of `SecretUpdate`. */
export interface SecretUpdateParameters {
  id: string;
  body?: SecretSpec | undefined;
  /** @format int64 */
  version: number;
}

export interface SecretUpdateOperation {
  /**
   * Changes the labels of a secret, and nothing else of it can change. Send its present `version`; new data needs a new secret.
   *
   * `POST /secrets/{id}/update`
   * @since v1.26
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Secret/operation/SecretUpdate
   */
  SecretUpdate(parameters: SecretUpdateParameters, options?: CallOptions<'data'>): Promise<void>;
}

export type SecretUpdateShape = Shape<'nothing', SecretUpdateParameters, void>;

export interface ConfigListOperation {
  /**
   * Lists the configs of the swarm, their data included. It needs a swarm manager.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /configs`
   * @since v1.30
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Config/operation/ConfigList
   */
  ConfigList<Form extends 'data' | 'stream'>(parameters: ConfigListParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, Array<Config>>>;
  /**
   * Lists the configs of the swarm, their data included. It needs a swarm manager.
   *
   * `GET /configs`
   * @since v1.30
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Config/operation/ConfigList
   */
  ConfigList(parameters?: ConfigListParameters, options?: CallOptions<'data'>): Promise<Array<Config>>;
}

export type ConfigListShape = Shape<'value', ConfigListParameters, Array<Config>>;

/** The parameters of `ConfigCreate`. */
export interface ConfigCreateParameters {
  body?: ConfigCreateRequest | undefined;
}

export interface ConfigCreateOperation {
  /**
   * Stores a config for services to mount, its `Data` encoded as base64, and answers its ID. A name in use is a 409.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /configs/create`
   * @since v1.30
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Config/operation/ConfigCreate
   */
  ConfigCreate<Form extends 'data' | 'stream'>(parameters: ConfigCreateParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, ConfigCreateResponse>>;
  /**
   * Stores a config for services to mount, its `Data` encoded as base64, and answers its ID. A name in use is a 409.
   *
   * `POST /configs/create`
   * @since v1.30
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Config/operation/ConfigCreate
   */
  ConfigCreate(parameters?: ConfigCreateParameters, options?: CallOptions<'data'>): Promise<ConfigCreateResponse>;
}

export type ConfigCreateShape = Shape<'value', ConfigCreateParameters, ConfigCreateResponse>;

export interface ConfigInspectOperation {
  /**
   * Answers one config with its data, encoded as base64. It needs a swarm manager.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /configs/{id}`
   * @since v1.30
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Config/operation/ConfigInspect
   */
  ConfigInspect<Form extends 'data' | 'stream'>(parameters: ConfigInspectParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, Config>>;
  /**
   * Answers one config with its data, encoded as base64. It needs a swarm manager.
   *
   * `GET /configs/{id}`
   * @since v1.30
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Config/operation/ConfigInspect
   */
  ConfigInspect(parameters: ConfigInspectParameters, options?: CallOptions<'data'>): Promise<Config>;
}

export type ConfigInspectShape = Shape<'value', ConfigInspectParameters, Config>;

/** The parameters of `ConfigUpdate`. */
export interface ConfigUpdateParameters {
  id: string;
  body?: ConfigSpec | undefined;
  /** @format int64 */
  version: number;
}

export interface ConfigUpdateOperation {
  /**
   * Changes the labels of a config, and nothing else of it can change: other data is a 400. Send its present `version`.
   *
   * `POST /configs/{id}/update`
   * @since v1.30
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Config/operation/ConfigUpdate
   */
  ConfigUpdate(parameters: ConfigUpdateParameters, options?: CallOptions<'data'>): Promise<void>;
}

export type ConfigUpdateShape = Shape<'nothing', ConfigUpdateParameters, void>;

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

/** The operations of the category `build`. */
export interface BuildCategory
  extends ImageBuildOperation,
    BuildPruneOperation {}

export interface BuildShapes {
  ImageBuild: ImageBuildShape;
  BuildPrune: BuildPruneShape;
}

/** The operations of the category `system`. */
export interface SystemCategory
  extends SystemDataUsageOperation {}

export interface SystemShapes {
  SystemDataUsage: SystemDataUsageShape;
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

/** The operations of the category `secrets`. */
export interface SecretsCategory
  extends SecretListOperation,
    SecretCreateOperation,
    SecretInspectOperation,
    SecretDeleteOperation,
    SecretUpdateOperation {}

export interface SecretsShapes {
  SecretList: SecretListShape;
  SecretCreate: SecretCreateShape;
  SecretInspect: SecretInspectShape;
  SecretDelete: SecretDeleteShape;
  SecretUpdate: SecretUpdateShape;
}

/** The operations of the category `configs`. */
export interface ConfigsCategory
  extends ConfigListOperation,
    ConfigCreateOperation,
    ConfigInspectOperation,
    ConfigDeleteOperation,
    ConfigUpdateOperation {}

export interface ConfigsShapes {
  ConfigList: ConfigListShape;
  ConfigCreate: ConfigCreateShape;
  ConfigInspect: ConfigInspectShape;
  ConfigDelete: ConfigDeleteShape;
  ConfigUpdate: ConfigUpdateShape;
}
