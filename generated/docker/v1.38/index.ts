// Generated from specs/ by `npm run generate`. Do not edit.
/// <reference types="node" preserve="true" />
import type { AuthCategory, AuthShapes, PingCategory, PingShapes } from '../v1.25/operations.js';
import type { DistributionCategory, DistributionShapes } from '../v1.30/operations.js';
import type { SessionCategory, SessionShapes } from '../v1.31/operations.js';
import type {
  NetworksCategory,
  NetworksShapes,
  NodesCategory,
  NodesShapes,
  SwarmCategory,
  SwarmShapes,
  VolumesCategory,
  VolumesShapes,
} from '../v1.32/operations.js';
import type { EventsCategory, EventsShapes } from '../v1.33/operations.js';
import type { CommitCategory, CommitShapes, VersionCategory, VersionShapes } from '../v1.35/operations.js';
import type { ExecCategory, ExecShapes, ImagesCategory, ImagesShapes } from '../v1.36/operations.js';
import type {
  ConfigsCategory,
  ConfigsShapes,
  SecretsCategory,
  SecretsShapes,
  SystemCategory,
  SystemShapes,
} from '../v1.37/operations.js';
import type {
  BuildCategory,
  BuildShapes,
  ContainersCategory,
  ContainersShapes,
  InfoCategory,
  InfoShapes,
  PluginsCategory,
  PluginsShapes,
  ServicesCategory,
  ServicesShapes,
  TasksCategory,
  TasksShapes,
} from './operations.js';
export type {
  AuthConfig,
  AuthResponse,
  ContainerBlkioStatEntry,
  ContainerBlkioStats,
  ContainerCPUStats,
  ContainerCPUUsage,
  ContainerCreateResponse,
  ContainerMemoryStats,
  ContainerNetworkStats,
  ContainerPathStat,
  ContainerPidsStats,
  ContainerPruneResponse,
  ContainerStatsResponse,
  ContainerStorageStats,
  ContainerThrottlingData,
  ContainerTopResponse,
  ContainerUpdateResponse,
  ContainerWaitResponse,
  DeviceMapping,
  DeviceMappingResponse,
  ErrorDetail,
  ErrorResponse,
  EventMessage,
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
  NetworkAttachment,
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
  ProcessConfig,
  RegistryAuth,
  RegistryConfig,
  RestartPolicy,
  RestartPolicyResponse,
  SecretCreateResponse,
  ServiceCreateResponse,
  ServiceUpdateResponse,
  SwarmUnlockRequest,
  SwarmUnlockkeyResponse,
  TaskState,
  ThrottleDevice,
  ThrottleDeviceResponse,
  VolumeCreateRequest,
  VolumePruneResponse,
} from '../v1.25/models.js';
export type {
  ContainerAttachParameters,
  ContainerAttachWebsocketParameters,
  ContainerChangesParameters,
  ContainerExportParameters,
  ContainerInspectParameters,
  ContainerKillParameters,
  ContainerPauseParameters,
  ContainerRenameParameters,
  ContainerResizeParameters,
  ContainerRestartParameters,
  ContainerStartParameters,
  ContainerStatsParameters,
  ContainerStopParameters,
  ContainerTopParameters,
  ContainerUnpauseParameters,
  ExecInspectParameters,
  ExecResizeParameters,
  ExecStartParameters,
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
  SecretDeleteParameters,
  SecretInspectParameters,
  ServiceDeleteParameters,
  ServiceLogsParameters,
  SwarmLeaveParameters,
  SwarmUnlockParameters,
  SystemAuthParameters,
  TaskInspectParameters,
  VolumeCreateParameters,
  VolumeDeleteParameters,
  VolumeInspectParameters,
} from '../v1.25/operations.js';
export type { PluginUpgradeParameters } from '../v1.26/operations.js';
export type { HealthConfig, VolumeListFilters } from '../v1.27/models.js';
export type {
  ContainerDeleteParameters,
  GetPluginPrivilegesParameters,
  VolumeListParameters,
} from '../v1.27/operations.js';
export type {
  ContainerListFilters,
  FilesystemChange,
  GraphDriverData,
  ImageDeleteResponseItem,
  ImagePruneResponse,
  PluginListFilters,
} from '../v1.28/models.js';
export type {
  ContainerArchiveInfoParameters,
  ContainerArchiveParameters,
  ContainerListParameters,
  PluginDisableParameters,
  PluginListParameters,
  PutContainerArchiveParameters,
} from '../v1.28/operations.js';
export type { NetworkCreateRequest, NetworkListFilters, SecretListFilters } from '../v1.29/models.js';
export type {
  NetworkCreateParameters,
  NetworkListParameters,
  SecretListParameters,
  ServiceInspectParameters,
  TaskLogsParameters,
} from '../v1.29/operations.js';
export type {
  ConfigCreateResponse,
  ConfigListFilters,
  ContainerPruneFilters,
  DistributionInspect,
  ImagePruneFilters,
  Network,
  NetworkContainer,
  NetworkPruneFilters,
  ServiceListFilters,
  SwarmJoinRequest,
  TLSInfo,
  VolumePruneFilters,
} from '../v1.30/models.js';
export type {
  ConfigDeleteParameters,
  ConfigInspectParameters,
  ConfigListParameters,
  ContainerPruneParameters,
  ContainerWaitParameters,
  DistributionInspectParameters,
  ImagePruneParameters,
  NetworkPruneParameters,
  ServiceListParameters,
  SwarmJoinParameters,
  VolumePruneParameters,
} from '../v1.30/operations.js';
export type { BuildPruneResponse, Driver } from '../v1.31/models.js';
export type { NetworkInspectParameters } from '../v1.31/operations.js';
export type {
  Address,
  ClusterInfo,
  Commit,
  EndpointIPAMConfig,
  EndpointSettings,
  EndpointSettingsResponse,
  EngineDescription,
  GenericResources,
  IndexInfo,
  JoinTokens,
  LocalNodeState,
  ManagerStatus,
  Mount,
  MountPoint,
  MountType,
  NetworkConnectRequest,
  Node,
  NodeDescription,
  NodeState,
  NodeStatus,
  ObjectVersion,
  PeerNode,
  Platform,
  PluginsInfo,
  Reachability,
  RegistryServiceConfig,
  ResourceObject,
  Runtime,
  Swarm,
  SwarmInfo,
  SwarmInitRequest,
  SwarmSpec,
  SwarmSpecResponse,
  Volume,
  VolumeListResponse,
} from '../v1.32/models.js';
export type {
  ImageCreateParameters,
  NetworkConnectParameters,
  SwarmInitParameters,
  SwarmUpdateParameters,
} from '../v1.32/operations.js';
export type { SystemEventsFilters } from '../v1.33/models.js';
export type { SystemEventsParameters } from '../v1.33/operations.js';
export type {
  ContainerConfig,
  ContainerExecRequest,
  Image,
  ImageCommitRequest,
  NetworkSettings,
  PortBinding,
  PortBindingResponse,
  PortMap,
  PortMapResponse,
  SystemVersion,
} from '../v1.35/models.js';
export type { ContainerExecParameters, ContainerLogsParameters, ImageCommitParameters } from '../v1.35/operations.js';
export type {
  BuildInfo,
  CreateImageInfo,
  ExecInspectResponse,
  ImageID,
  ProgressDetail,
  PushImageInfo,
} from '../v1.36/models.js';
export type {
  Config,
  ConfigCreateRequest,
  ConfigSpec,
  ConfigSpecResponse,
  ContainerSummary,
  EndpointPortConfig,
  EndpointSpec,
  Port,
  Secret,
  SecretCreateRequest,
  SecretSpec,
  SecretSpecResponse,
  SystemDataUsageResponse,
  TaskListFilters,
} from '../v1.37/models.js';
export type {
  ConfigCreateParameters,
  ConfigUpdateParameters,
  SecretCreateParameters,
  SecretUpdateParameters,
  TaskListParameters,
} from '../v1.37/operations.js';
export type {
  ContainerCreateRequest,
  ContainerInspectResponse,
  ContainerUpdateRequest,
  HostConfig,
  HostConfigResponse,
  Plugin,
  Resources,
  ResourcesResponse,
  Service,
  ServiceCreateRequest,
  ServiceSpec,
  ServiceSpecResponse,
  ServiceUpdateRequest,
  SystemInfo,
  Task,
  TaskSpec,
} from './models.js';
export type {
  ContainerCreateParameters,
  ContainerUpdateParameters,
  ImageBuildParameters,
  ServiceCreateParameters,
  ServiceUpdateParameters,
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

const api: ApiEntry = { engine: profile, table, version: 'v1.38' };

/** An engine in API version v1.38: its categories of operations, and methods for the connection. */
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
  /** The operations below `/configs`. */
  readonly configs: ConfigsCategory;
  /** The operations below `/distribution`. */
  readonly distribution: DistributionCategory;
  /** The operations below `/session`. */
  readonly session: SessionCategory;
}

/** The types of the operations of v1.38, by category. */
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
  /** The types of the operations below `/configs`. */
  configs: ConfigsShapes;
  /** The types of the operations below `/distribution`. */
  distribution: DistributionShapes;
  /** The types of the operations below `/session`. */
  session: SessionShapes;
}

/** The categories of v1.38. */
export type Category = keyof Shapes;

/**
 * Connects to an engine, typed for v1.38 and pinned to it. Nothing is sent before the first call.
 *
 * @example
 * import { connect } from 'fairlead/v1.38';
 * await using engine = connect({ uri: 'unix:///var/run/docker.sock' });
 * @throws {UsageError} The URI is not valid, or an option is unknown.
 */
export function connect(options?: ConnectOptions): Engine {
  return connectEngine(api, options) as unknown as Engine;
}

/** The categories of operations in v1.38. */
export function categories(): Category[] {
  return listCategories(api) as Category[];
}

/**
 * Makes a client of one category, typed for v1.38 and pinned to it.
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
