// Generated from specs/ by `npm run generate`. Do not edit.
import type {
  ContainerCreateResponse,
  ContainerUpdateResponse,
  ImageBuildUlimit,
  RegistryAuth,
  RegistryConfig,
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
  ImageListParameters,
  ImagePushParameters,
  ImageSearchOperation,
  ImageSearchShape,
  ImageTagOperation,
  ImageTagShape,
  NetworkDeleteOperation,
  NetworkDeleteShape,
  NetworkDisconnectOperation,
  NetworkDisconnectShape,
  NodeDeleteOperation,
  NodeDeleteShape,
  NodeUpdateOperation,
  NodeUpdateShape,
  PluginCreateOperation,
  PluginCreateShape,
  PluginDeleteOperation,
  PluginDeleteShape,
  PluginEnableOperation,
  PluginEnableShape,
  PluginPushParameters,
  PluginSetOperation,
  PluginSetShape,
  ServiceDeleteOperation,
  ServiceDeleteShape,
  ServiceLogsOperation,
  ServiceLogsShape,
  SwarmLeaveOperation,
  SwarmLeaveShape,
  SwarmUnlockOperation,
  SwarmUnlockShape,
  SwarmUnlockkeyOperation,
  SwarmUnlockkeyShape,
  SystemPingOperation,
  SystemPingShape,
  TaskInspectParameters,
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
  ContainerChangesOperation,
  ContainerChangesShape,
  ContainerListParameters,
  ImageDeleteOperation,
  ImageDeleteShape,
  PluginDisableOperation,
  PluginDisableShape,
} from '../v1.28/operations.js';
import type {
  NetworkCreateOperation,
  NetworkCreateShape,
  ServiceInspectParameters,
  TaskLogsOperation,
  TaskLogsShape,
} from '../v1.29/operations.js';
import type { Network } from '../v1.30/models.js';
import type {
  ContainerPruneOperation,
  ContainerPruneShape,
  DistributionInspectParameters,
  ImagePruneOperation,
  ImagePruneShape,
  NetworkPruneOperation,
  NetworkPruneShape,
  ServiceListParameters,
  SwarmJoinOperation,
  SwarmJoinShape,
} from '../v1.30/operations.js';
import type { NetworkInspectOperation, NetworkInspectShape } from '../v1.31/operations.js';
import type { Node } from '../v1.32/models.js';
import type {
  NetworkConnectOperation,
  NetworkConnectShape,
  NodeInspectOperation,
  NodeInspectShape,
  SwarmUpdateOperation,
  SwarmUpdateShape,
} from '../v1.32/operations.js';
import type {
  ContainerExecOperation,
  ContainerExecShape,
  ContainerLogsOperation,
  ContainerLogsShape,
} from '../v1.35/operations.js';
import type { TaskListParameters } from '../v1.37/operations.js';
import type {
  PluginInspectOperation,
  PluginInspectShape,
  PluginListOperation,
  PluginListShape,
} from '../v1.38/operations.js';
import type { BuildInfo, CreateImageInfo } from '../v1.39/models.js';
import type {
  BuildPruneOperation,
  BuildPruneShape,
  ContainerWaitOperation,
  ContainerWaitShape,
  ImageInspectOperation,
  ImageInspectShape,
  ImageLoadOperation,
  ImageLoadShape,
  PluginPullOperation,
  PluginPullShape,
  PluginUpgradeOperation,
  PluginUpgradeShape,
  PutContainerArchiveOperation,
  PutContainerArchiveShape,
} from '../v1.39/operations.js';
import type {
  ContainerCreateRequest,
  ContainerInspectResponse,
  ContainerSummary,
  ContainerUpdateRequest,
  DistributionInspect,
  EventMessage,
  ImageBuildOutput,
  ImageSummary,
  NetworkListFilters,
  NodeListFilters,
  PushImageInfo,
  Service,
  ServiceCreateRequest,
  ServiceUpdateRequest,
  Swarm,
  SwarmInitRequest,
  SystemDataUsageResponse,
  SystemEventsFilters,
  SystemInfo,
  Task,
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
  /** @since v1.40 */
  outputs?: Array<ImageBuildOutput> | string | undefined;
  /**
   * @since v1.38
   * @default "1"
   */
  version?: '1' | '2' | undefined;
  ulimits?: Array<ImageBuildUlimit> | string | undefined;
  cgroupparent?: string | undefined;
  isolation?: 'default' | 'process' | 'hyperv' | undefined;
  securityopt?: Array<string> | string | undefined;
  /** @since v1.31 */
  session?: string | undefined;
  /** @since v1.38 */
  buildid?: string | undefined;
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

/** The parameters of `ImageCreate`. */
export interface ImageCreateParameters {
  fromImage?: string | undefined;
  fromSrc?: string | undefined;
  repo?: string | undefined;
  tag?: string | undefined;
  /** @since v1.39 */
  message?: string | undefined;
  inputImage?: Body | undefined;
  'X-Registry-Auth'?: RegistryAuth | string | undefined;
  changes?: Array<string> | string | undefined;
  /** @since v1.32 */
  platform?: string | undefined;
}

export interface ImageCreateOperation {
  /**
   * Pulls an image (`fromImage`) or imports a root file system (`fromSrc`), streaming progress until done. Without `tag` every tag is pulled; an error can come as a record after status 200.
   *
   * `as: 'data'` gives a list, read to the end. `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /images/create`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Image/operation/ImageCreate
   */
  ImageCreate<Form extends 'data' | 'stream'>(parameters: ImageCreateParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, Array<CreateImageInfo>>>;
  /**
   * Pulls an image (`fromImage`) or imports a root file system (`fromSrc`), streaming progress until done. Without `tag` every tag is pulled; an error can come as a record after status 200.
   *
   * `POST /images/create`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Image/operation/ImageCreate
   */
  ImageCreate(parameters?: ImageCreateParameters, options?: CallOptions): Promise<Records<CreateImageInfo>>;
}

export type ImageCreateShape = Shape<'records', ImageCreateParameters, CreateImageInfo>;

export interface ImagePushOperation {
  /**
   * Pushes an image to the registry that its name begins with, streaming progress until done. Without `tag` all its local tags go; failures come as an error record after status 200.
   *
   * `as: 'data'` gives a list, read to the end. `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /images/{name}/push`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Image/operation/ImagePush
   */
  ImagePush<Form extends 'data' | 'stream'>(parameters: ImagePushParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, Array<PushImageInfo>>>;
  /**
   * Pushes an image to the registry that its name begins with, streaming progress until done. Without `tag` all its local tags go; failures come as an error record after status 200.
   *
   * `POST /images/{name}/push`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Image/operation/ImagePush
   */
  ImagePush(parameters: ImagePushParameters, options?: CallOptions): Promise<Records<PushImageInfo>>;
}

export type ImagePushShape = Shape<'records', ImagePushParameters, PushImageInfo>;

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
  SystemPingHead(parameters?: NoParameters, options?: CallOptions<'data'>): Promise<{ 'api-version'?: string; 'builder-version'?: string; 'docker-experimental'?: string; 'cache-control'?: string; pragma?: string }>;
}

export type SystemPingHeadShape = Shape<'headers', NoParameters, { 'api-version'?: string; 'builder-version'?: string; 'docker-experimental'?: string; 'cache-control'?: string; pragma?: string }>;

/** The parameters of `SystemEvents`. */
export interface SystemEventsParameters {
  since?: number | string | undefined;
  until?: number | string | undefined;
  filters?: SystemEventsFilters | string | undefined;
}

export interface SystemEventsOperation {
  /**
   * Streams events as they happen, without end unless `until` is given. With `since` past ones come first, but the engine remembers only the latest few hundred.
   *
   * `as: 'data'` gives a list, read to the end. `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /events`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/System/operation/SystemEvents
   */
  SystemEvents<Form extends 'data' | 'stream'>(parameters: SystemEventsParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, Array<EventMessage>>>;
  /**
   * Streams events as they happen, without end unless `until` is given. With `since` past ones come first, but the engine remembers only the latest few hundred.
   *
   * `GET /events`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/System/operation/SystemEvents
   */
  SystemEvents(parameters?: SystemEventsParameters, options?: CallOptions): Promise<Records<EventMessage>>;
}

export type SystemEventsShape = Shape<'records', SystemEventsParameters, EventMessage>;

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

/** The parameters of `NetworkList`. */
export interface NetworkListParameters {
  filters?: NetworkListFilters | string | undefined;
}

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

export interface PluginPushOperation {
  /**
   * Pushes a plugin to the registry that its name begins with, streaming progress. Failures come as an error record after status 200.
   *
   * `as: 'data'` gives a list, read to the end. `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /plugins/{name}/push`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Plugin/operation/PluginPush
   */
  PluginPush<Form extends 'data' | 'stream'>(parameters: PluginPushParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, Array<PushImageInfo>>>;
  /**
   * Pushes a plugin to the registry that its name begins with, streaming progress. Failures come as an error record after status 200.
   *
   * `POST /plugins/{name}/push`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Plugin/operation/PluginPush
   */
  PluginPush(parameters: PluginPushParameters, options?: CallOptions): Promise<Records<PushImageInfo>>;
}

export type PluginPushShape = Shape<'records', PluginPushParameters, PushImageInfo>;

/** The parameters of `NodeList`. */
export interface NodeListParameters {
  filters?: NodeListFilters | string | undefined;
}

export interface NodeListOperation {
  /**
   * Lists the nodes of the swarm, those that are down included. It needs a swarm manager.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /nodes`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Node/operation/NodeList
   */
  NodeList<Form extends 'data' | 'stream'>(parameters: NodeListParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, Array<Node>>>;
  /**
   * Lists the nodes of the swarm, those that are down included. It needs a swarm manager.
   *
   * `GET /nodes`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Node/operation/NodeList
   */
  NodeList(parameters?: NodeListParameters, options?: CallOptions<'data'>): Promise<Array<Node>>;
}

export type NodeListShape = Shape<'value', NodeListParameters, Array<Node>>;

export interface SwarmInspectOperation {
  /**
   * Answers the settings of the swarm and the tokens for joining it, which are secrets. It needs a swarm manager: elsewhere it is a 503.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /swarm`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Swarm/operation/SwarmInspect
   */
  SwarmInspect<Form extends 'data' | 'stream'>(parameters: NoParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, Swarm>>;
  /**
   * Answers the settings of the swarm and the tokens for joining it, which are secrets. It needs a swarm manager: elsewhere it is a 503.
   *
   * `GET /swarm`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Swarm/operation/SwarmInspect
   */
  SwarmInspect(parameters?: NoParameters, options?: CallOptions<'data'>): Promise<Swarm>;
}

export type SwarmInspectShape = Shape<'value', NoParameters, Swarm>;

/** The parameters of `SwarmInit`. */
export interface SwarmInitParameters {
  body: SwarmInitRequest;
}

export interface SwarmInitOperation {
  /**
   * Makes the engine the first manager of a new swarm and answers its node ID. An engine that is in a swarm already answers 503.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /swarm/init`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Swarm/operation/SwarmInit
   */
  SwarmInit<Form extends 'data' | 'stream'>(parameters: SwarmInitParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, string>>;
  /**
   * Makes the engine the first manager of a new swarm and answers its node ID. An engine that is in a swarm already answers 503.
   *
   * `POST /swarm/init`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Swarm/operation/SwarmInit
   */
  SwarmInit(parameters: SwarmInitParameters, options?: CallOptions<'data'>): Promise<string>;
}

export type SwarmInitShape = Shape<'value', SwarmInitParameters, string>;

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

export interface DistributionInspectOperation {
  /**
   * Asks the registry for the digest and the platforms of an image without pulling it. The local store is not looked at, so an image that exists only locally is an error.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /distribution/{name}/json`
   * @since v1.30
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Distribution/operation/DistributionInspect
   */
  DistributionInspect<Form extends 'data' | 'stream'>(parameters: DistributionInspectParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, DistributionInspect>>;
  /**
   * Asks the registry for the digest and the platforms of an image without pulling it. The local store is not looked at, so an image that exists only locally is an error.
   *
   * `GET /distribution/{name}/json`
   * @since v1.30
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Distribution/operation/DistributionInspect
   */
  DistributionInspect(parameters: DistributionInspectParameters, options?: CallOptions<'data'>): Promise<DistributionInspect>;
}

export type DistributionInspectShape = Shape<'value', DistributionInspectParameters, DistributionInspect>;

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

/** The operations of the category `build`. */
export interface BuildCategory
  extends ImageBuildOperation,
    BuildPruneOperation {}

export interface BuildShapes {
  ImageBuild: ImageBuildShape;
  BuildPrune: BuildPruneShape;
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

/** The operations of the category `events`. */
export interface EventsCategory
  extends SystemEventsOperation {}

export interface EventsShapes {
  SystemEvents: SystemEventsShape;
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

/** The operations of the category `nodes`. */
export interface NodesCategory
  extends NodeListOperation,
    NodeInspectOperation,
    NodeDeleteOperation,
    NodeUpdateOperation {}

export interface NodesShapes {
  NodeList: NodeListShape;
  NodeInspect: NodeInspectShape;
  NodeDelete: NodeDeleteShape;
  NodeUpdate: NodeUpdateShape;
}

/** The operations of the category `swarm`. */
export interface SwarmCategory
  extends SwarmInspectOperation,
    SwarmInitOperation,
    SwarmJoinOperation,
    SwarmLeaveOperation,
    SwarmUpdateOperation,
    SwarmUnlockkeyOperation,
    SwarmUnlockOperation {}

export interface SwarmShapes {
  SwarmInspect: SwarmInspectShape;
  SwarmInit: SwarmInitShape;
  SwarmJoin: SwarmJoinShape;
  SwarmLeave: SwarmLeaveShape;
  SwarmUpdate: SwarmUpdateShape;
  SwarmUnlockkey: SwarmUnlockkeyShape;
  SwarmUnlock: SwarmUnlockShape;
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

/** The operations of the category `distribution`. */
export interface DistributionCategory
  extends DistributionInspectOperation {}

export interface DistributionShapes {
  DistributionInspect: DistributionInspectShape;
}
