// Generated from specs/ by `npm run generate`. Do not edit.
import type {
  ContainerCreateResponse,
  ContainerPruneResponse,
  ContainerWaitResponse,
  EventMessage,
  IdResponse,
  NetworkPruneResponse,
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
  ContainerExecOperation,
  ContainerExecShape,
  ContainerExportOperation,
  ContainerExportShape,
  ContainerInspectParameters,
  ContainerKillOperation,
  ContainerKillShape,
  ContainerLogsOperation,
  ContainerLogsShape,
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
  ImageCreateOperation,
  ImageCreateShape,
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
  NetworkConnectOperation,
  NetworkConnectShape,
  NetworkDeleteOperation,
  NetworkDeleteShape,
  NetworkDisconnectOperation,
  NetworkDisconnectShape,
  NodeDeleteOperation,
  NodeDeleteShape,
  NodeInspectParameters,
  NodeListParameters,
  NodeUpdateOperation,
  NodeUpdateShape,
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
  TaskInspectParameters,
  VolumeCreateParameters,
  VolumeDeleteOperation,
  VolumeDeleteShape,
  VolumeInspectParameters,
} from '../v1.25/operations.js';
import type { ContainerDeleteOperation, ContainerDeleteShape, VolumeListParameters } from '../v1.27/operations.js';
import type { ImagePruneResponse } from '../v1.28/models.js';
import type {
  ContainerArchiveInfoOperation,
  ContainerArchiveInfoShape,
  ContainerArchiveOperation,
  ContainerArchiveShape,
  ContainerChangesOperation,
  ContainerChangesShape,
  ContainerListOperation,
  ContainerListShape,
  ContainerUpdateOperation,
  ContainerUpdateShape,
  ImageDeleteOperation,
  ImageDeleteShape,
  NetworkInspectParameters,
  PutContainerArchiveOperation,
  PutContainerArchiveShape,
} from '../v1.28/operations.js';
import type {
  NetworkCreateOperation,
  NetworkCreateShape,
  NetworkListParameters,
  ServiceInspectParameters,
  TaskLogsOperation,
  TaskLogsShape,
} from '../v1.29/operations.js';
import type {
  Config,
  ConfigCreateRequest,
  ConfigCreateResponse,
  ConfigListFilters,
  ConfigSpec,
  ContainerConfig,
  ContainerCreateRequest,
  ContainerInspectResponse,
  ContainerPruneFilters,
  DistributionInspect,
  Image,
  ImagePruneFilters,
  Network,
  NetworkPruneFilters,
  Node,
  Service,
  ServiceCreateRequest,
  ServiceListFilters,
  ServiceUpdateRequest,
  Swarm,
  SwarmInitRequest,
  SwarmJoinRequest,
  SwarmSpec,
  SystemDataUsageResponse,
  SystemEventsFilters,
  SystemInfo,
  Task,
  TaskListFilters,
  Volume,
  VolumeListResponse,
  VolumePruneFilters,
} from './models.js';
import type { CallOptions, CallOptionsAs, NoParameters, Records, Shape, Taken } from '../../../src/types.js';

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

/** The parameters of `ContainerWait`. */
export interface ContainerWaitParameters {
  id: string;
  /**
   * @since v1.30
   * @default "not-running"
   */
  condition?: 'not-running' | 'next-exit' | 'removed' | undefined;
}

export interface ContainerWaitOperation {
  /**
   * Waits for a container to stop and answers its exit code. By default a container that never ran answers at once with 0; the condition `next-exit` waits for the run to come.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /containers/{id}/wait`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Container/operation/ContainerWait
   */
  ContainerWait<Form extends 'data' | 'stream'>(parameters: ContainerWaitParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, ContainerWaitResponse>>;
  /**
   * Waits for a container to stop and answers its exit code. By default a container that never ran answers at once with 0; the condition `next-exit` waits for the run to come.
   *
   * `POST /containers/{id}/wait`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Container/operation/ContainerWait
   */
  ContainerWait(parameters: ContainerWaitParameters, options?: CallOptions<'data'>): Promise<ContainerWaitResponse>;
}

export type ContainerWaitShape = Shape<'value', ContainerWaitParameters, ContainerWaitResponse>;

/** The parameters of `ContainerPrune`. */
export interface ContainerPruneParameters {
  filters?: ContainerPruneFilters | string | undefined;
}

export interface ContainerPruneOperation {
  /**
   * Deletes every container that isn't running, those never started included. Their volumes stay; `ContainersDeleted` is `null` when there was nothing to delete.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /containers/prune`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Container/operation/ContainerPrune
   */
  ContainerPrune<Form extends 'data' | 'stream'>(parameters: ContainerPruneParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, ContainerPruneResponse>>;
  /**
   * Deletes every container that isn't running, those never started included. Their volumes stay; `ContainersDeleted` is `null` when there was nothing to delete.
   *
   * `POST /containers/prune`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Container/operation/ContainerPrune
   */
  ContainerPrune(parameters?: ContainerPruneParameters, options?: CallOptions<'data'>): Promise<ContainerPruneResponse>;
}

export type ContainerPruneShape = Shape<'value', ContainerPruneParameters, ContainerPruneResponse>;

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

/** The parameters of `ImagePrune`. */
export interface ImagePruneParameters {
  filters?: ImagePruneFilters | string | undefined;
}

export interface ImagePruneOperation {
  /**
   * Deletes unused images that have no tag. To delete every image that no container uses, tagged or not, set the filter `dangling` to `false`.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /images/prune`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Image/operation/ImagePrune
   */
  ImagePrune<Form extends 'data' | 'stream'>(parameters: ImagePruneParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, ImagePruneResponse>>;
  /**
   * Deletes unused images that have no tag. To delete every image that no container uses, tagged or not, set the filter `dangling` to `false`.
   *
   * `POST /images/prune`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Image/operation/ImagePrune
   */
  ImagePrune(parameters?: ImagePruneParameters, options?: CallOptions<'data'>): Promise<ImagePruneResponse>;
}

export type ImagePruneShape = Shape<'value', ImagePruneParameters, ImagePruneResponse>;

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
  containerConfig?: ContainerConfig | undefined;
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

/** The parameters of `NetworkPrune`. */
export interface NetworkPruneParameters {
  filters?: NetworkPruneFilters | string | undefined;
}

export interface NetworkPruneOperation {
  /**
   * Deletes networks that no running container uses, even if a stopped one is to join them. The engine's own networks stay, and `NetworksDeleted` is `null` when there was nothing to delete.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /networks/prune`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Network/operation/NetworkPrune
   */
  NetworkPrune<Form extends 'data' | 'stream'>(parameters: NetworkPruneParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, NetworkPruneResponse>>;
  /**
   * Deletes networks that no running container uses, even if a stopped one is to join them. The engine's own networks stay, and `NetworksDeleted` is `null` when there was nothing to delete.
   *
   * `POST /networks/prune`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Network/operation/NetworkPrune
   */
  NetworkPrune(parameters?: NetworkPruneParameters, options?: CallOptions<'data'>): Promise<NetworkPruneResponse>;
}

export type NetworkPruneShape = Shape<'value', NetworkPruneParameters, NetworkPruneResponse>;

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

export interface NodeInspectOperation {
  /**
   * Answers the role, availability, resources and status of one node. It needs a swarm manager, and `Version.Index` is what `NodeUpdate` has to send.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /nodes/{id}`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Node/operation/NodeInspect
   */
  NodeInspect<Form extends 'data' | 'stream'>(parameters: NodeInspectParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, Node>>;
  /**
   * Answers the role, availability, resources and status of one node. It needs a swarm manager, and `Version.Index` is what `NodeUpdate` has to send.
   *
   * `GET /nodes/{id}`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Node/operation/NodeInspect
   */
  NodeInspect(parameters: NodeInspectParameters, options?: CallOptions<'data'>): Promise<Node>;
}

export type NodeInspectShape = Shape<'value', NodeInspectParameters, Node>;

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

/** The parameters of `SwarmJoin`. */
export interface SwarmJoinParameters {
  body: SwarmJoinRequest;
}

export interface SwarmJoinOperation {
  /**
   * Joins the engine to the swarm reached at `RemoteAddrs`. Whether as worker or manager depends on the token; an engine that is in a swarm already answers 503.
   *
   * `POST /swarm/join`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Swarm/operation/SwarmJoin
   */
  SwarmJoin(parameters: SwarmJoinParameters, options?: CallOptions<'data'>): Promise<void>;
}

export type SwarmJoinShape = Shape<'nothing', SwarmJoinParameters, void>;

/** The parameters of `SwarmUpdate`. */
export interface SwarmUpdateParameters {
  body: SwarmSpec;
  /** @format int64 */
  version: number;
  /** @default false */
  rotateWorkerToken?: boolean | undefined;
  /** @default false */
  rotateManagerToken?: boolean | undefined;
  /** @default false */
  rotateManagerUnlockKey?: boolean | undefined;
}

export interface SwarmUpdateOperation {
  /**
   * Replaces the settings of the swarm, or rotates its tokens or unlock key: send the whole spec and the swarm's present `version`. It needs a swarm manager.
   *
   * `POST /swarm/update`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Swarm/operation/SwarmUpdate
   */
  SwarmUpdate(parameters: SwarmUpdateParameters, options?: CallOptions<'data'>): Promise<void>;
}

export type SwarmUpdateShape = Shape<'nothing', SwarmUpdateParameters, void>;

/** The parameters of `ServiceList`. */
export interface ServiceListParameters {
  filters?: ServiceListFilters | string | undefined;
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

/** The parameters of `ConfigList`. */
export interface ConfigListParameters {
  filters?: ConfigListFilters | string | undefined;
}

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

/** The parameters of `ConfigInspect`. */
export interface ConfigInspectParameters {
  id: string;
}

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

/** The parameters of `ConfigDelete`. */
export interface ConfigDeleteParameters {
  id: string;
}

export interface ConfigDeleteOperation {
  /**
   * Deletes a config from the swarm. One that a service uses is a 400.
   *
   * `DELETE /configs/{id}`
   * @since v1.30
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Config/operation/ConfigDelete
   */
  ConfigDelete(parameters: ConfigDeleteParameters, options?: CallOptions<'data'>): Promise<void>;
}

export type ConfigDeleteShape = Shape<'nothing', ConfigDeleteParameters, void>;

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

/** The parameters of `DistributionInspect`. */
export interface DistributionInspectParameters {
  name: string;
  'X-Registry-Auth'?: RegistryAuth | string | undefined;
}

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

/** The operations of the category `volumes`. */
export interface VolumesCategory
  extends VolumeListOperation,
    VolumeCreateOperation,
    VolumeInspectOperation,
    VolumeDeleteOperation,
    VolumePruneOperation {}

export interface VolumesShapes {
  VolumeList: VolumeListShape;
  VolumeCreate: VolumeCreateShape;
  VolumeInspect: VolumeInspectShape;
  VolumeDelete: VolumeDeleteShape;
  VolumePrune: VolumePruneShape;
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

/** The operations of the category `distribution`. */
export interface DistributionCategory
  extends DistributionInspectOperation {}

export interface DistributionShapes {
  DistributionInspect: DistributionInspectShape;
}
