// Generated from specs/ by `npm run generate`. Do not edit.
/// <reference types="node" preserve="true" />
import type {
  AuthCategory,
  AuthShapes,
  BuildShapes,
  CommitCategory,
  CommitShapes,
  ContainersCategory,
  ContainersShapes,
  EventsCategory,
  EventsShapes,
  ExecCategory,
  ExecShapes,
  ImagesCategory,
  ImagesShapes,
  InfoCategory,
  InfoShapes,
  NetworksCategory,
  NetworksShapes,
  NodesCategory,
  NodesShapes,
  PingCategory,
  PingShapes,
  ServicesCategory,
  ServicesShapes,
  SwarmCategory,
  SwarmShapes,
  SystemCategory,
  SystemShapes,
  TasksCategory,
  TasksShapes,
  VersionCategory,
  VersionShapes,
  VolumesCategory,
  VolumesShapes,
} from '../v1.25/operations.js';
import type { BuildCategory, PluginsCategory, PluginsShapes, SecretsCategory, SecretsShapes } from './operations.js';
export type {
  AuthConfig,
  AuthResponse,
  BuildInfo,
  ClusterInfo,
  Config,
  ConfigResponse,
  ContainerBlkioStatEntry,
  ContainerBlkioStats,
  ContainerCPUStats,
  ContainerCPUUsage,
  ContainerCreateRequest,
  ContainerCreateResponse,
  ContainerExecRequest,
  ContainerInspectResponse,
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
  ContainerUpdateRequest,
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
  HostConfig,
  HostConfigResponse,
  IPAM,
  IPAMResponse,
  IdResponse,
  Image,
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
  Network,
  NetworkAttachment,
  NetworkConfig,
  NetworkConnectRequest,
  NetworkContainer,
  NetworkCreateRequest,
  NetworkCreateResponse,
  NetworkDisconnectRequest,
  NetworkListFilters,
  NetworkPruneResponse,
  Node,
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
  Resources,
  ResourcesResponse,
  RestartPolicy,
  RestartPolicyResponse,
  Secret,
  SecretCreateRequest,
  SecretCreateResponse,
  SecretListFilters,
  SecretSpec,
  SecretSpecResponse,
  Service,
  ServiceCreateRequest,
  ServiceCreateResponse,
  ServiceListFilters,
  ServiceSpec,
  ServiceSpecResponse,
  ServiceUpdateRequest,
  ServiceUpdateResponse,
  Swarm,
  SwarmInitRequest,
  SwarmJoinRequest,
  SwarmSpec,
  SwarmSpecResponse,
  SwarmUnlockRequest,
  SwarmUnlockkeyResponse,
  SystemDataUsageResponse,
  SystemEventsFilters,
  SystemInfo,
  SystemVersion,
  Task,
  TaskListFilters,
  TaskSpec,
  TaskState,
  ThrottleDevice,
  ThrottleDeviceResponse,
  Volume,
  VolumeCreateRequest,
  VolumeListFilters,
  VolumeListResponse,
  VolumePruneResponse,
} from '../v1.25/models.js';
export type {
  ContainerArchiveHeadParameters,
  ContainerAttachParameters,
  ContainerAttachWebsocketParameters,
  ContainerChangesParameters,
  ContainerCreateParameters,
  ContainerDeleteParameters,
  ContainerExecParameters,
  ContainerExportParameters,
  ContainerGetArchiveParameters,
  ContainerInspectParameters,
  ContainerKillParameters,
  ContainerListParameters,
  ContainerLogsParameters,
  ContainerPauseParameters,
  ContainerPruneParameters,
  ContainerPutArchiveParameters,
  ContainerRenameParameters,
  ContainerResizeParameters,
  ContainerRestartParameters,
  ContainerStartParameters,
  ContainerStatsParameters,
  ContainerStopParameters,
  ContainerTopParameters,
  ContainerUnpauseParameters,
  ContainerUpdateParameters,
  ContainerWaitParameters,
  ExecInspectParameters,
  ExecResizeParameters,
  ExecStartParameters,
  GetPluginPrivilegesParameters,
  ImageBuildParameters,
  ImageCommitParameters,
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
  NetworkCreateParameters,
  NetworkDeleteParameters,
  NetworkDisconnectParameters,
  NetworkInspectParameters,
  NetworkListParameters,
  NetworkPruneParameters,
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
  ServiceCreateParameters,
  ServiceDeleteParameters,
  ServiceInspectParameters,
  ServiceListParameters,
  ServiceLogsParameters,
  ServiceUpdateParameters,
  SwarmInitParameters,
  SwarmJoinParameters,
  SwarmLeaveParameters,
  SwarmUnlockParameters,
  SwarmUpdateParameters,
  SystemAuthParameters,
  SystemEventsParameters,
  TaskInspectParameters,
  TaskListParameters,
  VolumeCreateParameters,
  VolumeDeleteParameters,
  VolumeInspectParameters,
  VolumeListParameters,
  VolumePruneParameters,
} from '../v1.25/operations.js';
export type { Plugin } from './models.js';
export type { PluginUpgradeParameters, SecretUpdateParameters } from './operations.js';
import type { ApiEntry } from '../../../src/api/api-entry.js';
import { type Client, type ClientOptions, listCategories, makeClient } from '../../../src/api/client.js';
import { type ConnectOptions, connectEngine, type EngineMethods } from '../../../src/api/connect.js';
import { profile } from '../../../src/docker/profile.js';
import type { LocationSource } from '../../../src/docker/public.js';
import { table } from '../table.js';

export * from '../../../src/docker/public.js';
export * from '../../../src/public.js';
export * from '../documentation.js';

const api: ApiEntry = { engine: profile, table, version: 'v1.26' };

/** An engine in API version v1.26: its categories of operations, and methods for the connection. */
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

/** The types of the operations of v1.26, by category. */
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

/** The categories of v1.26. */
export type Category = keyof Shapes;

/**
 * Connects to an engine, typed for v1.26 and pinned to it. Nothing is sent before the first call.
 *
 * @example
 * import { connect } from 'fairlead/v1.26';
 * await using engine = connect({ uri: 'unix:///var/run/docker.sock' });
 * @throws {UsageError} The URI is not valid, or an option is unknown.
 */
export function connect(options?: ConnectOptions): Engine {
  return connectEngine(api, options) as unknown as Engine;
}

/** The categories of operations in v1.26. */
export function categories(): Category[] {
  return listCategories(api) as Category[];
}

/**
 * Makes a client of one category, typed for v1.26 and pinned to it.
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
