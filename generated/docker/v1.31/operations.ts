// Generated from specs/ by `npm run generate`. Do not edit.
import type {
  BuildInfo,
  ImageBuildUlimit,
  RegistryAuth,
  RegistryConfig,
  SecretCreateResponse,
  ServiceCreateResponse,
  ServiceUpdateResponse,
} from '../v1.25/models.js';
import type {
  NetworkConnectOperation,
  NetworkConnectShape,
  NetworkDeleteOperation,
  NetworkDeleteShape,
  NetworkDisconnectOperation,
  NetworkDisconnectShape,
  SecretDeleteOperation,
  SecretDeleteShape,
  SecretInspectParameters,
  ServiceDeleteOperation,
  ServiceDeleteShape,
  ServiceLogsOperation,
  ServiceLogsShape,
  TaskInspectParameters,
  VolumeCreateParameters,
  VolumeDeleteOperation,
  VolumeDeleteShape,
  VolumeInspectParameters,
} from '../v1.25/operations.js';
import type { VolumeListParameters } from '../v1.27/operations.js';
import type {
  NetworkCreateOperation,
  NetworkCreateShape,
  SecretListParameters,
  ServiceInspectParameters,
  TaskLogsOperation,
  TaskLogsShape,
} from '../v1.29/operations.js';
import type { Network } from '../v1.30/models.js';
import type {
  NetworkListOperation,
  NetworkListShape,
  NetworkPruneOperation,
  NetworkPruneShape,
  ServiceListParameters,
  TaskListParameters,
  VolumePruneOperation,
  VolumePruneShape,
} from '../v1.30/operations.js';
import type {
  BuildPruneResponse,
  Secret,
  SecretCreateRequest,
  SecretSpec,
  Service,
  ServiceCreateRequest,
  ServiceUpdateRequest,
  SystemDataUsageResponse,
  Task,
  Volume,
  VolumeListResponse,
} from './models.js';
import type {
  Body,
  CallOptions,
  CallOptionsAs,
  Duplex,
  NoParameters,
  Records,
  Shape,
  Taken,
} from '../../../src/types.js';

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

export interface BuildPruneOperation {
  /**
   * Deletes build cache that no build is using. Without `all` only dangling entries go, those that no other entry or image refers to.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `POST /build/prune`
   * @since v1.31
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Image/operation/BuildPrune
   */
  BuildPrune<Form extends 'data' | 'stream'>(parameters: NoParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, BuildPruneResponse>>;
  /**
   * Deletes build cache that no build is using. Without `all` only dangling entries go, those that no other entry or image refers to.
   *
   * `POST /build/prune`
   * @since v1.31
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Image/operation/BuildPrune
   */
  BuildPrune(parameters?: NoParameters, options?: CallOptions<'data'>): Promise<BuildPruneResponse>;
}

export type BuildPruneShape = Shape<'value', NoParameters, BuildPruneResponse>;

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

/** The parameters of `NetworkInspect`. */
export interface NetworkInspectParameters {
  id: string;
  /**
   * @since v1.28
   * @default false
   */
  verbose?: boolean | undefined;
  /** @since v1.31 */
  scope?: string | undefined;
}

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

export interface SessionOperation {
  /**
   * Opens the connection on which a builder calls back to the client for files, credentials and the like: gRPC over `h2c`. Without the upgrade headers it is a 400.
   *
   * `POST /session`
   * @since v1.31
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Session/operation/Session
   */
  Session(parameters?: NoParameters, options?: CallOptions<'socket'>): Promise<Duplex>;
}

export type SessionShape = Shape<'socket', NoParameters, Duplex>;

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

/** The operations of the category `session`. */
export interface SessionCategory
  extends SessionOperation {}

export interface SessionShapes {
  Session: SessionShape;
}
