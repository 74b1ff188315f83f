// Generated from specs/ by `npm run generate`. Do not edit.
import type {
  ContainerCreateResponse,
  ContainerUpdateResponse,
  IdResponse,
  ImageListFilters,
  RegistryAuth,
  ServiceCreateResponse,
  ServiceUpdateResponse,
  VolumePruneResponse,
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
  ExecResizeOperation,
  ExecResizeShape,
  ImageGetAllOperation,
  ImageGetAllShape,
  ImageGetOperation,
  ImageGetShape,
  ImageHistoryOperation,
  ImageHistoryShape,
  ImageSearchOperation,
  ImageSearchShape,
  ImageTagOperation,
  ImageTagShape,
  ServiceDeleteOperation,
  ServiceDeleteShape,
  ServiceLogsOperation,
  ServiceLogsShape,
  SystemPingOperation,
  SystemPingShape,
  TaskInspectParameters,
  VolumeDeleteOperation,
  VolumeDeleteShape,
  VolumeInspectParameters,
} from '../v1.25/operations.js';
import type { ContainerDeleteOperation, ContainerDeleteShape, VolumeListParameters } from '../v1.27/operations.js';
import type {
  ContainerArchiveInfoOperation,
  ContainerArchiveInfoShape,
  ContainerArchiveOperation,
  ContainerArchiveShape,
  ContainerChangesOperation,
  ContainerChangesShape,
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
} from '../v1.30/operations.js';
import type { ContainerLogsOperation, ContainerLogsShape } from '../v1.35/operations.js';
import type { ExecInspectOperation, ExecInspectShape } from '../v1.36/operations.js';
import type { TaskListParameters } from '../v1.37/operations.js';
import type {
  ContainerWaitOperation,
  ContainerWaitShape,
  ImageInspectOperation,
  ImageInspectShape,
  ImageLoadOperation,
  ImageLoadShape,
  PutContainerArchiveOperation,
  PutContainerArchiveShape,
} from '../v1.39/operations.js';
import type { ImageSummary } from '../v1.40/models.js';
import type {
  ImageCreateOperation,
  ImageCreateShape,
  ImagePushOperation,
  ImagePushShape,
} from '../v1.40/operations.js';
import type { ContainerStatsOperation, ContainerStatsShape, ServiceListParameters } from '../v1.41/operations.js';
import type {
  ContainerCreateRequest,
  ContainerExecRequest,
  ContainerInspectResponse,
  ContainerSummary,
  ContainerUpdateRequest,
  ExecStartRequest,
  Service,
  ServiceCreateRequest,
  ServiceUpdateRequest,
  SystemDataUsageResponse,
  SystemInfo,
  Task,
  Volume,
  VolumeCreateOptions,
  VolumeListResponse,
  VolumePruneFilters,
  VolumeUpdateRequest,
} from './models.js';
import type { CallOptions, CallOptionsAs, HijackedConnection, NoParameters, Shape, Taken } from '../../../src/types.js';

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

/** The parameters of `ContainerStop`. */
export interface ContainerStopParameters {
  id: string;
  /** @since v1.42 */
  signal?: number | string | undefined;
  t?: number | undefined;
}

export interface ContainerStopOperation {
  /**
   * Stops a container by its stop signal and kills it if it still runs after `t` seconds, the container's own limit by default. A 304 says that it was stopped already and counts as success.
   *
   * `POST /containers/{id}/stop`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Container/operation/ContainerStop
   */
  ContainerStop(parameters: ContainerStopParameters, options?: CallOptions<'data'>): Promise<void>;
}

export type ContainerStopShape = Shape<'nothing', ContainerStopParameters, void>;

/** The parameters of `ContainerRestart`. */
export interface ContainerRestartParameters {
  id: string;
  /** @since v1.42 */
  signal?: number | string | undefined;
  t?: number | undefined;
}

export interface ContainerRestartOperation {
  /**
   * Stops a container as `ContainerStop` does, then starts it. One that isn't running is simply started.
   *
   * `POST /containers/{id}/restart`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Container/operation/ContainerRestart
   */
  ContainerRestart(parameters: ContainerRestartParameters, options?: CallOptions<'data'>): Promise<void>;
}

export type ContainerRestartShape = Shape<'nothing', ContainerRestartParameters, void>;

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

export interface SystemPingHeadOperation {
  /**
   * Checks that the engine answers, by headers alone. `Api-Version` is the newest version that it speaks.
   *
   * `HEAD /_ping`
   * @since v1.40
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/System/operation/SystemPingHead
   */
  SystemPingHead(parameters?: NoParameters, options?: CallOptions<'data'>): Promise<{ 'api-version'?: string; 'builder-version'?: string; 'docker-experimental'?: string; swarm?: 'inactive' | 'pending' | 'error' | 'locked' | 'active/worker' | 'active/manager' | (string & {}); 'cache-control'?: string; pragma?: string }>;
}

export type SystemPingHeadShape = Shape<'headers', NoParameters, { 'api-version'?: string; 'builder-version'?: string; 'docker-experimental'?: string; swarm?: 'inactive' | 'pending' | 'error' | 'locked' | 'active/worker' | 'active/manager' | (string & {}); 'cache-control'?: string; pragma?: string }>;

/** The parameters of `SystemDataUsage`. */
export interface SystemDataUsageParameters {
  /** @since v1.42 */
  type?: Array<'container' | 'image' | 'volume' | 'build-cache'> | 'container' | 'image' | 'volume' | 'build-cache' | undefined;
}

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

/** The parameters of `ExecStart`. */
export interface ExecStartParameters {
  execStartConfig?: ExecStartRequest | undefined;
  id: string;
}

export interface ExecStartOperation {
  /**
   * Runs a prepared command once, over a connection that carries its input and output; with `Detach` it returns at once. A command that can't be run says so in the output, not by status.
   *
   * `as: 'data'` gives one string, read to the end. `as: 'stream'` gives a stream of the output without its framing. `as: 'socket'` gives the raw connection, bytes both ways.
   *
   * `POST /exec/{id}/start`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Exec/operation/ExecStart
   */
  ExecStart<Form extends 'data' | 'stream' | 'socket'>(parameters: ExecStartParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, string>>;
  /**
   * Runs a prepared command once, over a connection that carries its input and output; with `Detach` it returns at once. A command that can't be run says so in the output, not by status.
   *
   * `POST /exec/{id}/start`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Exec/operation/ExecStart
   */
  ExecStart(parameters: ExecStartParameters, options?: CallOptions): Promise<HijackedConnection>;
}

export type ExecStartShape = Shape<'hijack', ExecStartParameters, string>;

export interface VolumeListOperation {
  /**
   * Lists the volumes of every driver. Their sizes are not computed here: `SystemDataUsage` does that.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /volumes`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Volume/operation/VolumeList
   */
  VolumeList<Form extends 'data' | 'stream'>(parameters: VolumeListParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, VolumeListResponse>>;
  /**
   * Lists the volumes of every driver. Their sizes are not computed here: `SystemDataUsage` does that.
   *
   * `GET /volumes`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Volume/operation/VolumeList
   */
  VolumeList(parameters?: VolumeListParameters, options?: CallOptions<'data'>): Promise<VolumeListResponse>;
}

export type VolumeListShape = Shape<'value', VolumeListParameters, VolumeListResponse>;

/** The parameters of `VolumeCreate`. */
export interface VolumeCreateParameters {
  volumeConfig: VolumeCreateOptions;
}

export interface VolumeCreateOperation {
  /**
   * Creates a volume, of the driver `local` and with a random name unless the body says otherwise. A name that exists is no error: the existing volume comes back, unchanged.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /volumes/create`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Volume/operation/VolumeCreate
   */
  VolumeCreate<Form extends 'data' | 'stream'>(parameters: VolumeCreateParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, Volume>>;
  /**
   * Creates a volume, of the driver `local` and with a random name unless the body says otherwise. A name that exists is no error: the existing volume comes back, unchanged.
   *
   * `POST /volumes/create`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Volume/operation/VolumeCreate
   */
  VolumeCreate(parameters: VolumeCreateParameters, options?: CallOptions<'data'>): Promise<Volume>;
}

export type VolumeCreateShape = Shape<'value', VolumeCreateParameters, Volume>;

export interface VolumeInspectOperation {
  /**
   * Answers the driver, mount point, labels and options of one volume. `UsageData` isn't filled here.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /volumes/{name}`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Volume/operation/VolumeInspect
   */
  VolumeInspect<Form extends 'data' | 'stream'>(parameters: VolumeInspectParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, Volume>>;
  /**
   * Answers the driver, mount point, labels and options of one volume. `UsageData` isn't filled here.
   *
   * `GET /volumes/{name}`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Volume/operation/VolumeInspect
   */
  VolumeInspect(parameters: VolumeInspectParameters, options?: CallOptions<'data'>): Promise<Volume>;
}

export type VolumeInspectShape = Shape<'value', VolumeInspectParameters, Volume>;

/** The parameters of `VolumeUpdate`. */
export interface VolumeUpdateParameters {
  name: string;
  body?: VolumeUpdateRequest | undefined;
  /** @format int64 */
  version: number;
}

export interface VolumeUpdateOperation {
  /**
   * Changes a cluster volume, of which only `Availability` can change. It needs a swarm manager, and `version` must be the volume's present one.
   *
   * `PUT /volumes/{name}`
   * @since v1.42
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Volume/operation/VolumeUpdate
   */
  VolumeUpdate(parameters: VolumeUpdateParameters, options?: CallOptions<'data'>): Promise<void>;
}

export type VolumeUpdateShape = Shape<'nothing', VolumeUpdateParameters, void>;

/** The parameters of `VolumePrune`. */
export interface VolumePruneParameters {
  filters?: VolumePruneFilters | string | undefined;
}

export interface VolumePruneOperation {
  /**
   * Deletes the local volumes that no container uses, and their data. Newer API versions spare named ones unless the filter `all` is set; older ones delete those too.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /volumes/prune`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Volume/operation/VolumePrune
   */
  VolumePrune<Form extends 'data' | 'stream'>(parameters: VolumePruneParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, VolumePruneResponse>>;
  /**
   * Deletes the local volumes that no container uses, and their data. Newer API versions spare named ones unless the filter `all` is set; older ones delete those too.
   *
   * `POST /volumes/prune`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Volume/operation/VolumePrune
   */
  VolumePrune(parameters?: VolumePruneParameters, options?: CallOptions<'data'>): Promise<VolumePruneResponse>;
}

export type VolumePruneShape = Shape<'value', VolumePruneParameters, VolumePruneResponse>;

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

/** The operations of the category `_ping`. */
export interface PingCategory
  extends SystemPingOperation,
    SystemPingHeadOperation {}

export interface PingShapes {
  SystemPing: SystemPingShape;
  SystemPingHead: SystemPingHeadShape;
}

/** The operations of the category `system`. */
export interface SystemCategory
  extends SystemDataUsageOperation {}

export interface SystemShapes {
  SystemDataUsage: SystemDataUsageShape;
}

/** The operations of the category `exec`. */
export interface ExecCategory
  extends ExecStartOperation,
    ExecResizeOperation,
    ExecInspectOperation {}

export interface ExecShapes {
  ExecStart: ExecStartShape;
  ExecResize: ExecResizeShape;
  ExecInspect: ExecInspectShape;
}

/** The operations of the category `volumes`. */
export interface VolumesCategory
  extends VolumeListOperation,
    VolumeCreateOperation,
    VolumeInspectOperation,
    VolumeUpdateOperation,
    VolumeDeleteOperation,
    VolumePruneOperation {}

export interface VolumesShapes {
  VolumeList: VolumeListShape;
  VolumeCreate: VolumeCreateShape;
  VolumeInspect: VolumeInspectShape;
  VolumeUpdate: VolumeUpdateShape;
  VolumeDelete: VolumeDeleteShape;
  VolumePrune: VolumePruneShape;
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
