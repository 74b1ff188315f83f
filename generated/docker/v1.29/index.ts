// Generated from specs/ by `npm run generate`. Do not edit.
/// <reference types="node" preserve="true" />
import type {
  AuthCategory,
  AuthShapes,
  ExecCategory,
  ExecShapes,
  PingCategory,
  PingShapes,
  SystemCategory,
  SystemShapes,
  VersionCategory,
  VersionShapes,
} from '../v1.25/operations.js';
import type {
  CommitCategory,
  CommitShapes,
  EventsCategory,
  EventsShapes,
  InfoCategory,
  InfoShapes,
  SwarmCategory,
  SwarmShapes,
  VolumesCategory,
  VolumesShapes,
} from '../v1.27/operations.js';
import type {
  BuildCategory,
  BuildShapes,
  ImagesCategory,
  ImagesShapes,
  NodesCategory,
  NodesShapes,
} from '../v1.28/operations.js';
import type {
  ContainersCategory,
  ContainersShapes,
  NetworksCategory,
  NetworksShapes,
  PluginsCategory,
  PluginsShapes,
  SecretsCategory,
  SecretsShapes,
  ServicesCategory,
  ServicesShapes,
  TasksCategory,
  TasksShapes,
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
  IPAM,
  IPAMResponse,
  IdResponse,
  ImageBuildUlimit,
  ImageHistoryResponseItem,
  ImageListFilters,
  ImageSearchFilters,
  ImageSearchResponseItem,
  ImageSummary,
  MountPoint,
  MountType,
  NetworkAttachment,
  NetworkConfig,
  NetworkConnectRequest,
  NetworkContainer,
  NetworkCreateResponse,
  NetworkDisconnectRequest,
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
  SecretSpec,
  SecretSpecResponse,
  ServiceCreateResponse,
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
  ContainerAttachParameters,
  ContainerAttachWebsocketParameters,
  ContainerChangesParameters,
  ContainerExecParameters,
  ContainerExportParameters,
  ContainerInspectParameters,
  ContainerKillParameters,
  ContainerLogsParameters,
  ContainerPauseParameters,
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
  ImageCreateParameters,
  ImageDeleteParameters,
  ImageGetAllParameters,
  ImageGetParameters,
  ImageHistoryParameters,
  ImageInspectParameters,
  ImageListParameters,
  ImageLoadParameters,
  ImagePushParameters,
  ImageSearchParameters,
  ImageTagParameters,
  NetworkConnectParameters,
  NetworkDeleteParameters,
  NetworkDisconnectParameters,
  NodeDeleteParameters,
  NodeInspectParameters,
  NodeListParameters,
  NodeUpdateParameters,
  PluginCreateParameters,
  PluginDeleteParameters,
  PluginEnableParameters,
  PluginInspectParameters,
  PluginPullParameters,
  PluginPushParameters,
  PluginSetParameters,
  SecretCreateParameters,
  SecretDeleteParameters,
  SecretInspectParameters,
  ServiceDeleteParameters,
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
export type { PluginUpgradeParameters, SecretUpdateParameters } from '../v1.26/operations.js';
export type {
  ClusterInfo,
  Config,
  ConfigResponse,
  ContainerPruneFilters,
  HealthConfig,
  NetworkPruneFilters,
  ObjectVersion,
  Secret,
  Swarm,
  SystemEventsFilters,
  SystemInfo,
  VolumeListFilters,
} from '../v1.27/models.js';
export type {
  ContainerDeleteParameters,
  ContainerPruneParameters,
  GetPluginPrivilegesParameters,
  ImageCommitParameters,
  NetworkPruneParameters,
  SystemEventsParameters,
  VolumeListParameters,
} from '../v1.27/operations.js';
export type {
  ContainerListFilters,
  ContainerUpdateRequest,
  FilesystemChange,
  GraphDriverData,
  Image,
  ImageDeleteResponseItem,
  ImagePruneFilters,
  ImagePruneResponse,
  Node,
  PluginListFilters,
  Resources,
  ResourcesResponse,
} from '../v1.28/models.js';
export type {
  ContainerArchiveInfoParameters,
  ContainerArchiveParameters,
  ContainerListParameters,
  ContainerUpdateParameters,
  ImageBuildParameters,
  ImagePruneParameters,
  NetworkInspectParameters,
  PluginDisableParameters,
  PluginListParameters,
  PutContainerArchiveParameters,
} from '../v1.28/operations.js';
export type {
  ContainerCreateRequest,
  ContainerInspectResponse,
  HostConfig,
  HostConfigResponse,
  Mount,
  Network,
  NetworkCreateRequest,
  NetworkListFilters,
  Plugin,
  SecretListFilters,
  Service,
  ServiceCreateRequest,
  ServiceListFilters,
  ServiceSpec,
  ServiceSpecResponse,
  ServiceUpdateRequest,
  Task,
  TaskSpec,
} from './models.js';
export type {
  ContainerCreateParameters,
  NetworkCreateParameters,
  NetworkListParameters,
  SecretListParameters,
  ServiceCreateParameters,
  ServiceInspectParameters,
  ServiceListParameters,
  ServiceUpdateParameters,
  TaskLogsParameters,
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

const api: ApiEntry = { engine: profile, table, version: 'v1.29' };

/** An engine in API version v1.29: its categories of operations, and methods for the connection. */
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

/** The types of the operations of v1.29, by category. */
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

/** The categories of v1.29. */
export type Category = keyof Shapes;

/**
 * Connects to an engine, typed for v1.29 and pinned to it. Nothing is sent before the first call.
 *
 * @example
 * import { connect } from 'fairlead/v1.29';
 * await using engine = connect({ uri: 'unix:///var/run/docker.sock' });
 * @throws {UsageError} The URI is not valid, or an option is unknown.
 */
export function connect(options?: ConnectOptions): Engine {
  return connectEngine(api, options) as unknown as Engine;
}

/** The categories of operations in v1.29. */
export function categories(): Category[] {
  return listCategories(api) as Category[];
}

/**
 * Makes a client of one category, typed for v1.29 and pinned to it.
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
