// Generated from specs/ by `npm run generate`. Do not edit.
/// <reference types="node" preserve="true" />
import type {
  AuthCategory,
  AuthShapes,
  BuildShapes,
  ExecCategory,
  ExecShapes,
  PingCategory,
  PingShapes,
  SystemCategory,
  SystemShapes,
  VersionCategory,
  VersionShapes,
} from '../v1.25/operations.js';
import type { BuildCategory } from '../v1.26/operations.js';
import type {
  CommitCategory,
  CommitShapes,
  ContainersCategory,
  ContainersShapes,
  EventsCategory,
  EventsShapes,
  ImagesCategory,
  ImagesShapes,
  InfoCategory,
  InfoShapes,
  NetworksCategory,
  NetworksShapes,
  NodesCategory,
  NodesShapes,
  PluginsCategory,
  PluginsShapes,
  SecretsCategory,
  SecretsShapes,
  ServicesCategory,
  ServicesShapes,
  SwarmCategory,
  SwarmShapes,
  TasksCategory,
  TasksShapes,
  VolumesCategory,
  VolumesShapes,
} from './operations.js';
export type {
  AuthConfig,
  AuthResponse,
  BuildInfo,
  ContainerBlkioStatEntry,
  ContainerBlkioStats,
  ContainerCPUStats,
  ContainerCPUUsage,
  ContainerCreateResponse,
  ContainerExecRequest,
  ContainerListFilters,
  ContainerMemoryStats,
  ContainerNetworkStats,
  ContainerPathStat,
  ContainerPidsStats,
  ContainerPruneResponse,
  ContainerStatsResponse,
  ContainerStorageStats,
  ContainerSummary,
  ContainerThrottlingData,
  ContainerTopResponse,
  ContainerUpdateResponse,
  ContainerWaitResponse,
  CreateImageInfo,
  DeviceMapping,
  DeviceMappingResponse,
  EndpointPortConfig,
  EndpointSettings,
  EndpointSettingsResponse,
  EndpointSpec,
  ErrorDetail,
  ErrorResponse,
  EventMessage,
  ExecInspectResponse,
  ExecStartRequest,
  FilesystemChange,
  GraphDriver,
  IPAM,
  IPAMResponse,
  IdResponse,
  ImageBuildUlimit,
  ImageDeleteResponse,
  ImageHistoryResponseItem,
  ImageListFilters,
  ImagePruneFilters,
  ImagePruneResponse,
  ImageSearchFilters,
  ImageSearchResponseItem,
  ImageSummary,
  Mount,
  MountPoint,
  MountType,
  NetworkAttachment,
  NetworkConfig,
  NetworkConnectRequest,
  NetworkContainer,
  NetworkCreateResponse,
  NetworkDisconnectRequest,
  NetworkListFilters,
  NetworkPruneResponse,
  NodeListFilters,
  NodeSpec,
  NodeSpecResponse,
  PluginDevice,
  PluginEnv,
  PluginInterfaceType,
  PluginMount,
  PluginPrivilege,
  Port,
  ProcessConfig,
  ProgressDetail,
  PushImageInfo,
  RegistryAuth,
  RegistryConfig,
  RestartPolicy,
  RestartPolicyResponse,
  SecretCreateRequest,
  SecretCreateResponse,
  SecretListFilters,
  SecretSpec,
  SecretSpecResponse,
  ServiceCreateResponse,
  ServiceListFilters,
  ServiceUpdateResponse,
  SwarmInitRequest,
  SwarmJoinRequest,
  SwarmSpec,
  SwarmSpecResponse,
  SwarmUnlockRequest,
  SwarmUnlockkeyResponse,
  SystemDataUsageResponse,
  SystemVersion,
  TaskListFilters,
  TaskState,
  ThrottleDevice,
  ThrottleDeviceResponse,
  Volume,
  VolumeCreateRequest,
  VolumeListResponse,
  VolumePruneResponse,
} from '../v1.25/models.js';
export type {
  ContainerArchiveHeadParameters,
  ContainerAttachParameters,
  ContainerAttachWebsocketParameters,
  ContainerChangesParameters,
  ContainerExecParameters,
  ContainerExportParameters,
  ContainerGetArchiveParameters,
  ContainerInspectParameters,
  ContainerKillParameters,
  ContainerListParameters,
  ContainerLogsParameters,
  ContainerPauseParameters,
  ContainerPutArchiveParameters,
  ContainerRenameParameters,
  ContainerResizeParameters,
  ContainerRestartParameters,
  ContainerStartParameters,
  ContainerStatsParameters,
  ContainerStopParameters,
  ContainerTopParameters,
  ContainerUnpauseParameters,
  ContainerWaitParameters,
  ExecInspectParameters,
  ExecResizeParameters,
  ExecStartParameters,
  ImageBuildParameters,
  ImageCreateParameters,
  ImageDeleteParameters,
  ImageGetAllParameters,
  ImageGetParameters,
  ImageHistoryParameters,
  ImageInspectParameters,
  ImageListParameters,
  ImageLoadParameters,
  ImagePruneParameters,
  ImagePushParameters,
  ImageSearchParameters,
  ImageTagParameters,
  NetworkConnectParameters,
  NetworkDeleteParameters,
  NetworkDisconnectParameters,
  NetworkInspectParameters,
  NetworkListParameters,
  NodeDeleteParameters,
  NodeInspectParameters,
  NodeListParameters,
  NodeUpdateParameters,
  PluginCreateParameters,
  PluginDeleteParameters,
  PluginDisableParameters,
  PluginEnableParameters,
  PluginInspectParameters,
  PluginPullParameters,
  PluginPushParameters,
  PluginSetParameters,
  SecretCreateParameters,
  SecretDeleteParameters,
  SecretInspectParameters,
  SecretListParameters,
  ServiceDeleteParameters,
  ServiceInspectParameters,
  ServiceListParameters,
  ServiceLogsParameters,
  SwarmInitParameters,
  SwarmJoinParameters,
  SwarmLeaveParameters,
  SwarmUnlockParameters,
  SwarmUpdateParameters,
  SystemAuthParameters,
  TaskInspectParameters,
  TaskListParameters,
  VolumeCreateParameters,
  VolumeDeleteParameters,
  VolumeInspectParameters,
  VolumePruneParameters,
} from '../v1.25/operations.js';
export type { Plugin } from '../v1.26/models.js';
export type { PluginUpgradeParameters, SecretUpdateParameters } from '../v1.26/operations.js';
export type {
  ClusterInfo,
  Config,
  ConfigResponse,
  ContainerCreateRequest,
  ContainerInspectResponse,
  ContainerPruneFilters,
  ContainerUpdateRequest,
  HealthConfig,
  HostConfig,
  HostConfigResponse,
  Image,
  Network,
  NetworkCreateRequest,
  NetworkPruneFilters,
  Node,
  ObjectVersion,
  Resources,
  ResourcesResponse,
  Secret,
  Service,
  ServiceCreateRequest,
  ServiceSpec,
  ServiceSpecResponse,
  ServiceUpdateRequest,
  Swarm,
  SystemEventsFilters,
  SystemInfo,
  Task,
  TaskSpec,
  VolumeListFilters,
} from './models.js';
export type {
  ContainerCreateParameters,
  ContainerDeleteParameters,
  ContainerPruneParameters,
  ContainerUpdateParameters,
  GetPluginPrivilegesParameters,
  ImageCommitParameters,
  NetworkCreateParameters,
  NetworkPruneParameters,
  ServiceCreateParameters,
  ServiceUpdateParameters,
  SystemEventsParameters,
  VolumeListParameters,
} from './operations.js';
import type { ApiEntry } from '../../../src/api/api-entry.js';
import { type Client, type ClientOptions, listCategories, makeClient } from '../../../src/api/client.js';
import { type ConnectOptions, connectEngine, type EngineMethods } from '../../../src/api/connect.js';
import { profile } from '../../../src/docker/profile.js';
import type { LocationSource } from '../../../src/docker/public.js';
import { table } from '../table.js';

export * from '../../../src/docker/public.js';
export * from '../../../src/public.js';
export * from '../documentation.js';

const api: ApiEntry = { engine: profile, table, version: 'v1.27' };

/** An engine in API version v1.27: its categories of operations, and methods for the connection. */
export interface Engine extends EngineMethods<LocationSource> {
  /** The operations below `/containers`. */
  readonly containers: ContainersCategory;
  /** The operations below `/images`. */
  readonly images: ImagesCategory;
  /** The operations below `/build`. */
  readonly build: BuildCategory;
  /** The operations below `/auth`. */
  readonly auth: AuthCategory;
  /** The operations below `/info`. */
  readonly info: InfoCategory;
  /** The operations below `/version`. */
  readonly version: VersionCategory;
  /** The operations below `/_ping`. */
  readonly _ping: PingCategory;
  /** The operations below `/commit`. */
  readonly commit: CommitCategory;
  /** The operations below `/events`. */
  readonly events: EventsCategory;
  /** The operations below `/system`. */
  readonly system: SystemCategory;
  /** The operations below `/exec`. */
  readonly exec: ExecCategory;
  /** The operations below `/volumes`. */
  readonly volumes: VolumesCategory;
  /** The operations below `/networks`. */
  readonly networks: NetworksCategory;
  /** The operations below `/plugins`. */
  readonly plugins: PluginsCategory;
  /** The operations below `/nodes`. */
  readonly nodes: NodesCategory;
  /** The operations below `/swarm`. */
  readonly swarm: SwarmCategory;
  /** The operations below `/services`. */
  readonly services: ServicesCategory;
  /** The operations below `/tasks`. */
  readonly tasks: TasksCategory;
  /** The operations below `/secrets`. */
  readonly secrets: SecretsCategory;
}

/** The types of the operations of v1.27, by category. */
export interface Shapes {
  /** The types of the operations below `/containers`. */
  containers: ContainersShapes;
  /** The types of the operations below `/images`. */
  images: ImagesShapes;
  /** The types of the operations below `/build`. */
  build: BuildShapes;
  /** The types of the operations below `/auth`. */
  auth: AuthShapes;
  /** The types of the operations below `/info`. */
  info: InfoShapes;
  /** The types of the operations below `/version`. */
  version: VersionShapes;
  /** The types of the operations below `/_ping`. */
  _ping: PingShapes;
  /** The types of the operations below `/commit`. */
  commit: CommitShapes;
  /** The types of the operations below `/events`. */
  events: EventsShapes;
  /** The types of the operations below `/system`. */
  system: SystemShapes;
  /** The types of the operations below `/exec`. */
  exec: ExecShapes;
  /** The types of the operations below `/volumes`. */
  volumes: VolumesShapes;
  /** The types of the operations below `/networks`. */
  networks: NetworksShapes;
  /** The types of the operations below `/plugins`. */
  plugins: PluginsShapes;
  /** The types of the operations below `/nodes`. */
  nodes: NodesShapes;
  /** The types of the operations below `/swarm`. */
  swarm: SwarmShapes;
  /** The types of the operations below `/services`. */
  services: ServicesShapes;
  /** The types of the operations below `/tasks`. */
  tasks: TasksShapes;
  /** The types of the operations below `/secrets`. */
  secrets: SecretsShapes;
}

/** The categories of v1.27. */
export type Category = keyof Shapes;

/**
 * Connects to an engine, typed for v1.27 and pinned to it. Nothing is sent before the first call.
 *
 * @example
 * import { connect } from 'fairlead/v1.27';
 * await using engine = connect({ uri: 'unix:///var/run/docker.sock' });
 * @throws {UsageError} The URI is not valid, or an option is unknown.
 */
export function connect(options?: ConnectOptions): Engine {
  return connectEngine(api, options) as unknown as Engine;
}

/** The categories of operations in v1.27. */
export function categories(): Category[] {
  return listCategories(api) as Category[];
}

/**
 * Makes a client of one category, typed for v1.27 and pinned to it.
 *
 * @example const images = client({ category: 'images', conn: { uri: 'unix:///var/run/docker.sock' } });
 * @throws {UsageError} The category or an option is unknown, or the URI is not valid.
 */
export function client<C extends Category>(options: PinnedClientOptions & { readonly category: C }): Client<Shapes[C]>;
/** Makes a client of a category that the compiler does not know. */
export function client<C extends string>(
  options: PinnedClientOptions & { readonly category: string extends C ? C : never },
): Client;
export function client(options: ClientOptions): Client<unknown> {
  return makeClient(api, options);
}

type PinnedClientOptions = Omit<ClientOptions, 'apiVersion'>;
