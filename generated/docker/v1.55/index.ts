// Generated from specs/ by `npm run generate`. Do not edit.
/// <reference types="node" preserve="true" />
import type { SessionShapes } from '../v1.31/operations.js';
import type { VersionCategory, VersionShapes } from '../v1.35/operations.js';
import type { ConfigsCategory, ConfigsShapes, SecretsCategory, SecretsShapes } from '../v1.37/operations.js';
import type { NodesCategory, NodesShapes, SwarmCategory, SwarmShapes } from '../v1.40/operations.js';
import type { ExecCategory, ExecShapes, PingCategory, PingShapes } from '../v1.42/operations.js';
import type { DistributionCategory, DistributionShapes } from '../v1.48/operations.js';
import type {
  AuthCategory,
  AuthShapes,
  BuildCategory,
  BuildShapes,
  CommitCategory,
  CommitShapes,
  ContainersCategory,
  ContainersShapes,
  EventsCategory,
  EventsShapes,
  NetworksCategory,
  NetworksShapes,
  PluginsCategory,
  PluginsShapes,
  ServicesCategory,
  ServicesShapes,
  TasksCategory,
  TasksShapes,
  VolumesCategory,
  VolumesShapes,
} from '../v1.52/operations.js';
import type { InfoCategory, InfoShapes, SessionCategory } from '../v1.53/operations.js';
import type { SystemCategory, SystemShapes } from '../v1.54/operations.js';
import type { ImagesCategory, ImagesShapes } from './operations.js';
export type {
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
  ContainerStorageStats,
  ContainerThrottlingData,
  ContainerTopResponse,
  ContainerUpdateResponse,
  DeviceMapping,
  DeviceMappingResponse,
  ErrorDetail,
  ErrorResponse,
  ImageBuildUlimit,
  ImageHistoryResponseItem,
  ImageSearchFilters,
  NetworkAttachment,
  NetworkCreateResponse,
  NetworkPruneResponse,
  NodeSpec,
  NodeSpecResponse,
  PluginDevice,
  PluginEnv,
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
  ContainerStartParameters,
  ContainerTopParameters,
  ContainerUnpauseParameters,
  ExecInspectParameters,
  ExecResizeParameters,
  ImageSearchParameters,
  ImageTagParameters,
  NetworkDeleteParameters,
  NodeDeleteParameters,
  NodeInspectParameters,
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
  TaskInspectParameters,
  VolumeDeleteParameters,
  VolumeInspectParameters,
} from '../v1.25/operations.js';
export type { PluginUpgradeParameters } from '../v1.26/operations.js';
export type { VolumeListFilters } from '../v1.27/models.js';
export type {
  ContainerDeleteParameters,
  GetPluginPrivilegesParameters,
  VolumeListParameters,
} from '../v1.27/operations.js';
export type {
  ContainerListFilters,
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
} from '../v1.28/operations.js';
export type { SecretListFilters } from '../v1.29/models.js';
export type { SecretListParameters, ServiceInspectParameters, TaskLogsParameters } from '../v1.29/operations.js';
export type {
  ConfigCreateResponse,
  ConfigListFilters,
  ContainerPruneFilters,
  ImagePruneFilters,
  NetworkPruneFilters,
  SwarmJoinRequest,
  TLSInfo,
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
  SwarmJoinParameters,
} from '../v1.30/operations.js';
export type { Driver } from '../v1.31/models.js';
export type { NetworkInspectParameters } from '../v1.31/operations.js';
export type {
  EndpointIPAMConfig,
  EngineDescription,
  GenericResources,
  IndexInfo,
  JoinTokens,
  LocalNodeState,
  ManagerStatus,
  Node,
  NodeDescription,
  NodeState,
  NodeStatus,
  ObjectVersion,
  PeerNode,
  Platform,
  PluginsInfo,
  Reachability,
  ResourceObject,
  SwarmSpec,
  SwarmSpecResponse,
} from '../v1.32/models.js';
export type { SwarmUpdateParameters } from '../v1.32/operations.js';
export type { PortBinding, PortBindingResponse, PortMap, PortMapResponse, SystemVersion } from '../v1.35/models.js';
export type { ContainerLogsParameters } from '../v1.35/operations.js';
export type { ExecInspectResponse, ImageID, ProgressDetail } from '../v1.36/models.js';
export type {
  Config,
  ConfigCreateRequest,
  ConfigSpec,
  ConfigSpecResponse,
  EndpointPortConfig,
  EndpointSpec,
  Secret,
  SecretCreateRequest,
  SecretSpec,
  SecretSpecResponse,
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
  BuildPruneFilters,
  BuildPruneResponse,
  ContainerState,
  ContainerWaitExitError,
  ContainerWaitResponse,
  Health,
  HealthcheckResult,
  NetworkAttachmentConfig,
} from '../v1.39/models.js';
export type { PutContainerArchiveParameters } from '../v1.39/operations.js';
export type {
  ClusterInfo,
  DeviceRequest,
  DeviceRequestResponse,
  EventActor,
  ImageBuildOutput,
  NetworkListFilters,
  NodeListFilters,
  Swarm,
  SwarmInfo,
  SwarmInitRequest,
  SystemEventsFilters,
} from '../v1.40/models.js';
export type {
  ImageBuildParameters,
  ImageCreateParameters,
  NetworkListParameters,
  NodeListParameters,
  SwarmInitParameters,
  SystemEventsParameters,
} from '../v1.40/operations.js';
export type {
  ConfigReference,
  IPAM,
  IPAMConfig,
  IPAMResponse,
  Limit,
  PeerInfo,
  ServiceListFilters,
} from '../v1.41/models.js';
export type { ContainerStatsParameters, ServiceListParameters } from '../v1.41/operations.js';
export type {
  BuildCache,
  ClusterVolume,
  ClusterVolumeSpec,
  ContainerExecRequest,
  ExecStartRequest,
  Topology,
  Volume,
  VolumeListResponse,
  VolumePruneFilters,
  VolumeUpdateRequest,
} from '../v1.42/models.js';
export type {
  ContainerExecParameters,
  ContainerRestartParameters,
  ContainerStopParameters,
  ExecStartParameters,
  VolumePruneParameters,
  VolumeUpdateParameters,
} from '../v1.42/operations.js';
export type { ChangeType, FilesystemChange } from '../v1.43/models.js';
export type {
  ContainerStatus,
  HealthConfig,
  ImageListFilters,
  ImageSearchResponseItem,
  PortStatus,
  Runtime,
  TaskStatus,
} from '../v1.44/models.js';
export type { ContainerdInfo } from '../v1.46/models.js';
export type { DriverData } from '../v1.47/models.js';
export type {
  DistributionInspect,
  EndpointSettings,
  EndpointSettingsResponse,
  IDResponse,
  Mount,
  MountPoint,
  MountType,
  NetworkCreateRequest,
  NetworkingConfig,
  OCIDescriptor,
  OCIPlatform,
} from '../v1.48/models.js';
export type { ImageHistoryParameters, ImagePushParameters, NetworkCreateParameters } from '../v1.48/operations.js';
export type { Commit, FirewallInfo, RegistryServiceConfig } from '../v1.49/models.js';
export type { ImageInspectParameters } from '../v1.49/operations.js';
export type { DeviceInfo } from '../v1.50/models.js';
export type { ImageDeleteParameters } from '../v1.50/operations.js';
export type {
  Address,
  AuthConfig,
  BuildCacheDiskUsage,
  BuildInfo,
  ContainerConfig,
  ContainerCreateRequest,
  ContainerInspectResponse,
  ContainerStatsResponse,
  ContainerSummary,
  ContainerUpdateRequest,
  ContainersDiskUsage,
  CreateImageInfo,
  EndpointResource,
  EventMessage,
  HostConfig,
  HostConfigResponse,
  IPAMStatus,
  ImageCommitRequest,
  ImageConfig,
  Network,
  NetworkConnectRequest,
  NetworkDisconnectRequest,
  NetworkInspect,
  NetworkSettings,
  NetworkStatus,
  NetworkSummary,
  NetworkTaskInfo,
  Plugin,
  PortSummary,
  PushImageInfo,
  Resources,
  ResourcesResponse,
  RootFSStorage,
  RootFSStorageSnapshot,
  Service,
  ServiceCreateRequest,
  ServiceInfo,
  ServiceSpec,
  ServiceSpecResponse,
  ServiceUpdateRequest,
  Storage,
  SubnetStatus,
  Task,
  TaskSpec,
  VolumeCreateRequest,
  VolumesDiskUsage,
} from '../v1.52/models.js';
export type {
  BuildPruneParameters,
  ContainerCreateParameters,
  ContainerUpdateParameters,
  ImageCommitParameters,
  ImageGetAllParameters,
  ImageGetParameters,
  ImageLoadParameters,
  NetworkConnectParameters,
  NetworkDisconnectParameters,
  ServiceCreateParameters,
  ServiceUpdateParameters,
  SystemAuthParameters,
  SystemDataUsageParameters,
  VolumeCreateParameters,
} from '../v1.52/operations.js';
export type {
  BuildIdentity,
  Identity,
  KnownSignerIdentity,
  NRIInfo,
  PullIdentity,
  SignatureIdentity,
  SignatureTimestamp,
  SignatureTimestampType,
  SignatureType,
  SignerIdentity,
  SystemInfo,
} from '../v1.53/models.js';
export type {
  ImageInspect,
  ImageManifestSummary,
  ImageSummary,
  ImagesDiskUsage,
  SystemDataUsageResponse,
} from '../v1.54/models.js';
export type { ImageListParameters } from '../v1.54/operations.js';
export type { AttestationStatement } from './models.js';
export type { ImageAttestationsParameters } from './operations.js';
import type { ApiEntry } from '../../../src/api/api-entry.js';
import { type Client, type ClientOptions, listCategories, makeClient } from '../../../src/api/client.js';
import { type ConnectOptions, connectEngine, type EngineMethods } from '../../../src/api/connect.js';
import { profile } from '../../../src/docker/profile.js';
import type { LocationSource } from '../../../src/docker/public.js';
import { table } from '../table.js';

export * from '../../../src/docker/public.js';
export * from '../../../src/public.js';
export * from '../documentation.js';

const api: ApiEntry = { engine: profile, table, version: 'v1.55' };

/** An engine in API version v1.55: its categories of operations, and methods for the connection. */
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

/** The types of the operations of v1.55, by category. */
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

/** The categories of v1.55. */
export type Category = keyof Shapes;

/**
 * Connects to an engine, typed for v1.55 and pinned to it. Nothing is sent before the first call.
 *
 * @example
 * import { connect } from 'fairlead/v1.55';
 * await using engine = connect({ uri: 'unix:///var/run/docker.sock' });
 * @throws {UsageError} The URI is not valid, or an option is unknown.
 */
export function connect(options?: ConnectOptions): Engine {
  return connectEngine(api, options) as unknown as Engine;
}

/** The categories of operations in v1.55. */
export function categories(): Category[] {
  return listCategories(api) as Category[];
}

/**
 * Makes a client of one category, typed for v1.55 and pinned to it.
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
