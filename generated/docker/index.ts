// Generated from specs/ by `npm run generate`. Do not edit.
/// <reference types="node" preserve="true" />
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
  ImagesCategory,
  ImagesShapes,
  InfoCategory,
  InfoShapes,
  NetworksCategory,
  NetworksShapes,
  PluginsCategory,
  PluginsShapes,
  ServicesCategory,
  ServicesShapes,
  SystemCategory,
  SystemShapes,
  TasksCategory,
  TasksShapes,
} from './unpinned/operations.js';
import type { SessionShapes } from './v1.31/operations.js';
import type { VersionCategory, VersionShapes } from './v1.35/operations.js';
import type { ConfigsCategory, ConfigsShapes, SecretsCategory, SecretsShapes } from './v1.37/operations.js';
import type { NodesCategory, NodesShapes, SwarmCategory, SwarmShapes } from './v1.40/operations.js';
import type { ExecCategory, ExecShapes, PingCategory, PingShapes } from './v1.42/operations.js';
import type { DistributionCategory, DistributionShapes } from './v1.48/operations.js';
import type { VolumesCategory, VolumesShapes } from './v1.52/operations.js';
import type { SessionCategory } from './v1.53/operations.js';
export type {
  Address,
  AuthConfig,
  BuildCache,
  BuildCacheDiskUsage,
  BuildInfo,
  Commit,
  ContainerConfig,
  ContainerCreateRequest,
  ContainerInspectResponse,
  ContainerUpdateRequest,
  CreateImageInfo,
  EventMessage,
  GraphDriverData,
  HostConfig,
  HostConfigResponse,
  IdResponse,
  ImageCommitRequest,
  ImageConfig,
  ImageInspect,
  ImageSummary,
  ImagesDiskUsage,
  Limit,
  Mount,
  Network,
  NetworkConnectRequest,
  NetworkContainer,
  NetworkCreateRequest,
  NetworkDisconnectRequest,
  NetworkInspect,
  NetworkSettings,
  NetworkSummary,
  Plugin,
  PluginInterfaceType,
  Port,
  PushImageInfo,
  RegistryServiceConfig,
  Resources,
  ResourcesResponse,
  Service,
  ServiceCreateRequest,
  ServiceSpec,
  ServiceSpecResponse,
  ServiceUpdateRequest,
  SystemDataUsageResponse,
  SystemInfo,
  Task,
  TaskSpec,
  VolumeCreateOptions,
} from './unpinned/models.js';
export type {
  BuildPruneParameters,
  ContainerCreateParameters,
  ContainerUpdateParameters,
  ImageCommitParameters,
  ImageGetAllParameters,
  ImageGetParameters,
  ImageLoadParameters,
  NetworkConnectParameters,
  NetworkCreateParameters,
  NetworkDisconnectParameters,
  ServiceCreateParameters,
  ServiceUpdateParameters,
  SystemAuthParameters,
} from './unpinned/operations.js';
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
} from './v1.25/models.js';
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
} from './v1.25/operations.js';
export type { PluginUpgradeParameters } from './v1.26/operations.js';
export type { VolumeListFilters } from './v1.27/models.js';
export type {
  ContainerDeleteParameters,
  GetPluginPrivilegesParameters,
  VolumeListParameters,
} from './v1.27/operations.js';
export type {
  ContainerListFilters,
  ImageDeleteResponseItem,
  ImagePruneResponse,
  PluginListFilters,
} from './v1.28/models.js';
export type {
  ContainerArchiveInfoParameters,
  ContainerArchiveParameters,
  ContainerListParameters,
  PluginDisableParameters,
  PluginListParameters,
} from './v1.28/operations.js';
export type { SecretListFilters } from './v1.29/models.js';
export type { SecretListParameters, ServiceInspectParameters, TaskLogsParameters } from './v1.29/operations.js';
export type {
  ConfigCreateResponse,
  ConfigListFilters,
  ContainerPruneFilters,
  ImagePruneFilters,
  NetworkPruneFilters,
  SwarmJoinRequest,
  TLSInfo,
} from './v1.30/models.js';
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
} from './v1.30/operations.js';
export type { Driver } from './v1.31/models.js';
export type { NetworkInspectParameters } from './v1.31/operations.js';
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
} from './v1.32/models.js';
export type { SwarmUpdateParameters } from './v1.32/operations.js';
export type { PortBinding, PortBindingResponse, PortMap, PortMapResponse, SystemVersion } from './v1.35/models.js';
export type { ContainerLogsParameters } from './v1.35/operations.js';
export type { ExecInspectResponse, ImageID, ProgressDetail } from './v1.36/models.js';
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
} from './v1.37/models.js';
export type {
  ConfigCreateParameters,
  ConfigUpdateParameters,
  SecretCreateParameters,
  SecretUpdateParameters,
  TaskListParameters,
} from './v1.37/operations.js';
export type {
  BuildPruneFilters,
  BuildPruneResponse,
  ContainerState,
  ContainerWaitExitError,
  ContainerWaitResponse,
  Health,
  HealthcheckResult,
  NetworkAttachmentConfig,
} from './v1.39/models.js';
export type { PutContainerArchiveParameters } from './v1.39/operations.js';
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
} from './v1.40/models.js';
export type {
  ImageBuildParameters,
  ImageCreateParameters,
  NetworkListParameters,
  NodeListParameters,
  SwarmInitParameters,
  SystemEventsParameters,
} from './v1.40/operations.js';
export type { ConfigReference, IPAM, IPAMConfig, IPAMResponse, PeerInfo, ServiceListFilters } from './v1.41/models.js';
export type { ContainerStatsParameters, ServiceListParameters } from './v1.41/operations.js';
export type {
  ClusterVolume,
  ClusterVolumeSpec,
  ContainerExecRequest,
  ExecStartRequest,
  Topology,
  Volume,
  VolumeListResponse,
  VolumePruneFilters,
  VolumeUpdateRequest,
} from './v1.42/models.js';
export type {
  ContainerExecParameters,
  ContainerRestartParameters,
  ContainerStopParameters,
  ExecStartParameters,
  VolumePruneParameters,
  VolumeUpdateParameters,
} from './v1.42/operations.js';
export type { ChangeType, FilesystemChange } from './v1.43/models.js';
export type {
  ContainerStatus,
  HealthConfig,
  ImageListFilters,
  ImageSearchResponseItem,
  PortStatus,
  Runtime,
  TaskStatus,
} from './v1.44/models.js';
export type { ContainerdInfo } from './v1.46/models.js';
export type { DriverData } from './v1.47/models.js';
export type {
  DistributionInspect,
  EndpointSettings,
  EndpointSettingsResponse,
  IDResponse,
  MountPoint,
  MountType,
  NetworkingConfig,
  OCIDescriptor,
  OCIPlatform,
} from './v1.48/models.js';
export type { ImageHistoryParameters, ImagePushParameters } from './v1.48/operations.js';
export type { FirewallInfo } from './v1.49/models.js';
export type { ImageInspectParameters } from './v1.49/operations.js';
export type { DeviceInfo } from './v1.50/models.js';
export type { ImageDeleteParameters } from './v1.50/operations.js';
export type {
  ContainerStatsResponse,
  ContainerSummary,
  ContainersDiskUsage,
  EndpointResource,
  IPAMStatus,
  NetworkStatus,
  NetworkTaskInfo,
  PortSummary,
  RootFSStorage,
  RootFSStorageSnapshot,
  ServiceInfo,
  Storage,
  SubnetStatus,
  VolumeCreateRequest,
  VolumesDiskUsage,
} from './v1.52/models.js';
export type { SystemDataUsageParameters, VolumeCreateParameters } from './v1.52/operations.js';
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
} from './v1.53/models.js';
export type { ImageManifestSummary } from './v1.54/models.js';
export type { ImageListParameters } from './v1.54/operations.js';
export type { AttestationStatement } from './v1.55/models.js';
export type { ImageAttestationsParameters } from './v1.55/operations.js';
import type { ApiEntry } from '../../src/api/api-entry.js';
import { type Client, type ClientOptions, listCategories, makeClient } from '../../src/api/client.js';
import { type ConnectOptions, connectEngine, type EngineMethods } from '../../src/api/connect.js';
import { profile } from '../../src/docker/profile.js';
import type { LocationSource } from '../../src/docker/public.js';
import { table } from './table.js';
import type { Shapes as V1_25 } from './v1.25/index.js';
import type { Shapes as V1_26 } from './v1.26/index.js';
import type { Shapes as V1_27 } from './v1.27/index.js';
import type { Shapes as V1_28 } from './v1.28/index.js';
import type { Shapes as V1_29 } from './v1.29/index.js';
import type { Shapes as V1_30 } from './v1.30/index.js';
import type { Shapes as V1_31 } from './v1.31/index.js';
import type { Shapes as V1_32 } from './v1.32/index.js';
import type { Shapes as V1_33 } from './v1.33/index.js';
import type { Shapes as V1_34 } from './v1.34/index.js';
import type { Shapes as V1_35 } from './v1.35/index.js';
import type { Shapes as V1_36 } from './v1.36/index.js';
import type { Shapes as V1_37 } from './v1.37/index.js';
import type { Shapes as V1_38 } from './v1.38/index.js';
import type { Shapes as V1_39 } from './v1.39/index.js';
import type { Shapes as V1_40 } from './v1.40/index.js';
import type { Shapes as V1_41 } from './v1.41/index.js';
import type { Shapes as V1_42 } from './v1.42/index.js';
import type { Shapes as V1_43 } from './v1.43/index.js';
import type { Shapes as V1_44 } from './v1.44/index.js';
import type { Shapes as V1_45 } from './v1.45/index.js';
import type { Shapes as V1_46 } from './v1.46/index.js';
import type { Shapes as V1_47 } from './v1.47/index.js';
import type { Shapes as V1_48 } from './v1.48/index.js';
import type { Shapes as V1_49 } from './v1.49/index.js';
import type { Shapes as V1_50 } from './v1.50/index.js';
import type { Shapes as V1_51 } from './v1.51/index.js';
import type { Shapes as V1_52 } from './v1.52/index.js';
import type { Shapes as V1_53 } from './v1.53/index.js';
import type { Shapes as V1_54 } from './v1.54/index.js';
import type { Shapes as V1_55 } from './v1.55/index.js';

export * from '../../src/docker/public.js';
export * from '../../src/public.js';
export * from './documentation.js';

const api: ApiEntry = { engine: profile, table, version: undefined };

/**
 * An engine in the API version that the first call settles on: its categories of operations, and methods for the
 * connection. The types are valid for every version that an engine may settle on. Comments name the first version of
 * everything that some of these versions lack.
 */
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

/** The types of the operations by category, for a client that settles on a version. */
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

/** The types of the operations of each version, by category. */
export interface Versions {
  /** The types of the operations of v1.25, by category. */
  'v1.25': V1_25;
  /** The types of the operations of v1.26, by category. */
  'v1.26': V1_26;
  /** The types of the operations of v1.27, by category. */
  'v1.27': V1_27;
  /** The types of the operations of v1.28, by category. */
  'v1.28': V1_28;
  /** The types of the operations of v1.29, by category. */
  'v1.29': V1_29;
  /** The types of the operations of v1.30, by category. */
  'v1.30': V1_30;
  /** The types of the operations of v1.31, by category. */
  'v1.31': V1_31;
  /** The types of the operations of v1.32, by category. */
  'v1.32': V1_32;
  /** The types of the operations of v1.33, by category. */
  'v1.33': V1_33;
  /** The types of the operations of v1.34, by category. */
  'v1.34': V1_34;
  /** The types of the operations of v1.35, by category. */
  'v1.35': V1_35;
  /** The types of the operations of v1.36, by category. */
  'v1.36': V1_36;
  /** The types of the operations of v1.37, by category. */
  'v1.37': V1_37;
  /** The types of the operations of v1.38, by category. */
  'v1.38': V1_38;
  /** The types of the operations of v1.39, by category. */
  'v1.39': V1_39;
  /** The types of the operations of v1.40, by category. */
  'v1.40': V1_40;
  /** The types of the operations of v1.41, by category. */
  'v1.41': V1_41;
  /** The types of the operations of v1.42, by category. */
  'v1.42': V1_42;
  /** The types of the operations of v1.43, by category. */
  'v1.43': V1_43;
  /** The types of the operations of v1.44, by category. */
  'v1.44': V1_44;
  /** The types of the operations of v1.45, by category. */
  'v1.45': V1_45;
  /** The types of the operations of v1.46, by category. */
  'v1.46': V1_46;
  /** The types of the operations of v1.47, by category. */
  'v1.47': V1_47;
  /** The types of the operations of v1.48, by category. */
  'v1.48': V1_48;
  /** The types of the operations of v1.49, by category. */
  'v1.49': V1_49;
  /** The types of the operations of v1.50, by category. */
  'v1.50': V1_50;
  /** The types of the operations of v1.51, by category. */
  'v1.51': V1_51;
  /** The types of the operations of v1.52, by category. */
  'v1.52': V1_52;
  /** The types of the operations of v1.53, by category. */
  'v1.53': V1_53;
  /** The types of the operations of v1.54, by category. */
  'v1.54': V1_54;
  /** The types of the operations of v1.55, by category. */
  'v1.55': V1_55;
}

/** The types of the operations of a version, or, for `undefined`, those for a client that settles on a version. */
export type ShapesOf<V extends keyof Versions | undefined> = V extends keyof Versions ? Versions[V] : Shapes;

/**
 * Connects to an engine. The first call settles on the newest version that both sides speak. An operation or a parameter
 * that this version lacks is refused before anything is sent.
 *
 * @example
 * import { connect } from 'fairlead';
 * await using engine = connect({ uri: 'unix:///var/run/docker.sock' });
 * @throws {UsageError} The URI is not valid, or an option is unknown.
 */
export function connect(options?: ConnectOptions): Engine {
  return connectEngine(api, options) as unknown as Engine;
}

/**
 * The categories of operations of `apiVersion`, or, by default, of the newest version.
 *
 * @throws {UsageError} The version is unknown.
 */
export function categories<V extends keyof Versions | undefined = undefined>(
  apiVersion?: V,
): Array<keyof ShapesOf<V> & string> {
  return listCategories(api, apiVersion) as Array<keyof ShapesOf<V> & string>;
}

/**
 * Makes a client of one category, pinned to `apiVersion`. Without `apiVersion`, the first call of the client settles on
 * the newest version that both sides speak.
 *
 * @example const images = client({ category: 'images', conn: { uri: 'unix:///var/run/docker.sock' } });
 * @throws {UsageError} The category, the version or an option is unknown, or the URI is not valid.
 */
export function client<C extends keyof ShapesOf<V> & string, V extends keyof Versions | undefined = undefined>(
  options: Omit<ClientOptions, 'apiVersion'> & { readonly category: C; readonly apiVersion?: V | AnyVersion<V> },
): Client<ShapesOf<V>[C]>;
/** Makes a client of a category or a version that the compiler does not know. */
export function client<C extends string, V extends string>(
  options: Omit<ClientOptions, 'apiVersion'> &
    (
      | { readonly category: string extends C ? C : never; readonly apiVersion?: string | undefined }
      | { readonly category: string; readonly apiVersion: string extends V ? V : never }
    ),
): Client;
export function client(options: ClientOptions): Client<unknown> {
  return makeClient(api, options);
}

/** Every version. An editor completes `apiVersion` from this type; from `V` alone it would complete the default. */
type AnyVersion<V> = V extends unknown ? keyof Versions : never;
