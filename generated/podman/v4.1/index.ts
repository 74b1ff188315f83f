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
  ExecCategory,
  ExecShapes,
  ImagesCategory,
  ImagesShapes,
  InfoCategory,
  InfoShapes,
  LibpodEventsCategory,
  LibpodEventsShapes,
  LibpodExecCategory,
  LibpodExecShapes,
  NetworksCategory,
  NetworksShapes,
  PingCategory,
  PingShapes,
  SecretsCategory,
  SecretsShapes,
  SystemCategory,
  SystemShapes,
  VersionCategory,
  VersionShapes,
} from '../v3.2/operations.js';
import type { LibpodSecretsCategory, LibpodSecretsShapes, VolumesCategory, VolumesShapes } from '../v3.3/operations.js';
import type {
  LibpodGenerateCategory,
  LibpodGenerateShapes,
  LibpodSystemCategory,
  LibpodSystemShapes,
} from '../v4.0/operations.js';
import type {
  LibpodBuildCategory,
  LibpodBuildShapes,
  LibpodCommitCategory,
  LibpodCommitShapes,
  LibpodContainersCategory,
  LibpodContainersShapes,
  LibpodImagesCategory,
  LibpodImagesShapes,
  LibpodInfoCategory,
  LibpodInfoShapes,
  LibpodManifestsCategory,
  LibpodManifestsShapes,
  LibpodNetworksCategory,
  LibpodNetworksShapes,
  LibpodPlayCategory,
  LibpodPlayShapes,
  LibpodPodsCategory,
  LibpodPodsShapes,
  LibpodVersionCategory,
  LibpodVersionShapes,
  LibpodVolumesCategory,
  LibpodVolumesShapes,
} from './operations.js';
export type {
  Address,
  AuthConfig,
  AuthResponse,
  AutoUserNsOptions,
  BuildCache,
  BuildInfo,
  BuildNamespace,
  ClusterInfo,
  Commit,
  ConmonInfo,
  ContainerBlkioStatEntry,
  ContainerBlkioStats,
  ContainerCPUStats,
  ContainerCPUUsage,
  ContainerChangesLibpodResponseItem,
  ContainerConfig,
  ContainerCreateRequest,
  ContainerCreateResponse,
  ContainerExecLibpodRequest,
  ContainerExecLibpodResponse,
  ContainerExecRequest,
  ContainerInspectResponse,
  ContainerListFilters,
  ContainerListLibpodFilters,
  ContainerMemoryStats,
  ContainerNetworkStats,
  ContainerPidsStats,
  ContainerPruneFilters,
  ContainerPruneLibpodFilters,
  ContainerPruneResponse,
  ContainerRestoreLibpodResponse,
  ContainerShowMountedLibpodResponse,
  ContainerSize,
  ContainerState,
  ContainerStatsResponse,
  ContainerStorageStats,
  ContainerStore,
  ContainerSummary,
  ContainerThrottlingData,
  ContainerTopOKBody,
  ContainerTopResponse,
  ContainerWaitExitError,
  ContainerWaitResponse,
  CreateImageInfo,
  DeviceMapping,
  DeviceMappingResponse,
  DeviceRequest,
  DeviceRequestResponse,
  Digest,
  Driver,
  Duration,
  EndpointIPAMConfig,
  EndpointSettings,
  EndpointSettingsResponse,
  ErrorDetail,
  ErrorResponse,
  EventActor,
  EventMessage,
  ExecInspectLibpodResponse,
  ExecInspectResponse,
  ExecStartLibpodRequest,
  ExecStartRequest,
  FileMode,
  GenerateSystemdLibpodResponse,
  GenericResources,
  GraphDriverData,
  Health,
  HealthCheckLog,
  HealthCheckResults,
  HealthConfig,
  HealthcheckResult,
  History,
  HostConfig,
  HostConfigResponse,
  IDMap,
  IDMappingOptions,
  IDMappings,
  IPAM,
  IPAMResponse,
  IdResponse,
  ImageBuildLibpodResponse,
  ImageBuildOutput,
  ImageBuildUlimit,
  ImageChangesLibpodResponseItem,
  ImageCommitLibpodResponse,
  ImageCommitRequest,
  ImageConfig,
  ImageData,
  ImageDeleteResponseItem,
  ImageHistoryResponseItem,
  ImageID,
  ImageImportReport,
  ImageInspect,
  ImageListFilters,
  ImageLoadReport,
  ImagePruneFilters,
  ImagePruneLibpodFilters,
  ImagePruneResponse,
  ImagePushLibpodResponse,
  ImageSearchFilters,
  ImageSearchLibpodFilters,
  ImageSearchLibpodResponseItem,
  ImageSearchResponseItem,
  ImageStore,
  ImageSummary,
  ImageVolume,
  IndexInfo,
  InspectBlkioThrottleDevice,
  InspectBlkioWeightDevice,
  InspectDevice,
  InspectHostPort,
  InspectLogConfig,
  InspectMount,
  InspectPodContainerInfo,
  InspectRestartPolicy,
  InspectSecret,
  InspectUlimit,
  LibpodDriverData,
  LibpodImageConfig,
  LibpodImagesPullReport,
  LibpodImagesRemoveReport,
  LibpodSecretSpec,
  LinuxBlockIO,
  LinuxCPU,
  LinuxDevice,
  LinuxDeviceCgroup,
  LinuxHugepageLimit,
  LinuxInterfacePriority,
  LinuxMemory,
  LinuxNetwork,
  LinuxPids,
  LinuxRdma,
  LinuxResources,
  LinuxThrottleDevice,
  LinuxWeightDevice,
  ListContainer,
  ListContainerNamespaces,
  ListPodContainer,
  ListPodsReport,
  LocalNodeState,
  Mount,
  MountPoint,
  MountType,
  NamedVolume,
  Namespace,
  NamespaceMode,
  Network,
  NetworkConnectRequest,
  NetworkContainer,
  NetworkCreateRequest,
  NetworkCreateResponse,
  NetworkDisconnectRequest,
  NetworkListFilters,
  NetworkListLibpodFilters,
  NetworkPruneFilters,
  NetworkPruneLibpodFilters,
  NetworkPruneReport,
  NetworkPruneResponse,
  NetworkRmReport,
  NetworkSettings,
  NetworkingConfig,
  OCIDescriptor,
  OCIRuntimeInfo,
  ObjectVersion,
  OverlayVolume,
  POSIXRlimit,
  PeerNode,
  PlayKubeVolume,
  PluginsInfo,
  PodKillReport,
  PodListLibpodFilters,
  PodPauseReport,
  PodPruneReport,
  PodRestartReport,
  PodRmReport,
  PodStartReport,
  PodStopReport,
  PodTopOKBody,
  PodUnpauseReport,
  Port,
  PortBinding,
  PortBindingResponse,
  PortMap,
  PortMapResponse,
  PortMapping,
  ProcessConfig,
  ProgressDetail,
  PushImageInfo,
  RegistryAuth,
  RegistryConfig,
  RegistryServiceConfig,
  RemoteSocket,
  Resources,
  ResourcesResponse,
  RestartPolicy,
  RestartPolicyResponse,
  RootFS,
  Runtime,
  Schema2HealthConfig,
  Schema2List,
  Schema2ManifestDescriptor,
  Schema2PlatformSpec,
  Secret,
  SecretCreateLibpodResponse,
  SecretCreateRequest,
  SecretCreateResponse,
  SecretDriverSpec,
  SecretInfoReport,
  SecretListFilters,
  SecretSpec,
  SecretSpecResponse,
  SecurityInfo,
  Signal,
  SlirpInfo,
  SwarmInfo,
  SwarmSpecResponse,
  SystemDataUsageResponse,
  SystemDfContainerReport,
  SystemDfImageReport,
  SystemDfReport,
  SystemDfVolumeReport,
  SystemEventsFilters,
  SystemEventsLibpodFilters,
  SystemInfo,
  SystemVersion,
  TLSInfo,
  ThrottleDevice,
  ThrottleDeviceResponse,
  Version,
  Volume,
  VolumeCreateOptions,
  VolumeListResponse,
  VolumePruneResponse,
} from '../v3.2/models.js';
export type {
  ContainerArchiveParameters,
  ContainerAttachLibpodParameters,
  ContainerAttachParameters,
  ContainerCreateParameters,
  ContainerDeleteParameters,
  ContainerExecLibpodParameters,
  ContainerExecParameters,
  ContainerExistsLibpodParameters,
  ContainerExportLibpodParameters,
  ContainerExportParameters,
  ContainerHealthcheckLibpodParameters,
  ContainerInitLibpodParameters,
  ContainerInspectLibpodParameters,
  ContainerInspectParameters,
  ContainerKillLibpodParameters,
  ContainerKillParameters,
  ContainerListLibpodParameters,
  ContainerListParameters,
  ContainerLogsLibpodParameters,
  ContainerLogsParameters,
  ContainerMountLibpodParameters,
  ContainerPauseLibpodParameters,
  ContainerPauseParameters,
  ContainerPruneLibpodParameters,
  ContainerPruneParameters,
  ContainerRenameLibpodParameters,
  ContainerRenameParameters,
  ContainerResizeLibpodParameters,
  ContainerResizeParameters,
  ContainerRestartParameters,
  ContainerStartLibpodParameters,
  ContainerStartParameters,
  ContainerStatsLibpodParameters,
  ContainerStatsParameters,
  ContainerStopLibpodParameters,
  ContainerStopParameters,
  ContainerTopParameters,
  ContainerUnmountLibpodParameters,
  ContainerUnpauseLibpodParameters,
  ContainerUnpauseParameters,
  ContainerWaitLibpodParameters,
  ContainerWaitParameters,
  ExecInspectLibpodParameters,
  ExecInspectParameters,
  ExecResizeLibpodParameters,
  ExecResizeParameters,
  ExecStartLibpodParameters,
  ExecStartParameters,
  GenerateKubeLibpodParameters,
  ImageBuildParameters,
  ImageCommitParameters,
  ImageCreateParameters,
  ImageDeleteLibpodParameters,
  ImageDeleteParameters,
  ImageExistsLibpodParameters,
  ImageGetAllParameters,
  ImageGetLibpodParameters,
  ImageGetParameters,
  ImageHistoryLibpodParameters,
  ImageHistoryParameters,
  ImageInspectLibpodParameters,
  ImageInspectParameters,
  ImageListParameters,
  ImageLoadLibpodParameters,
  ImageLoadParameters,
  ImagePruneParameters,
  ImagePushLibpodParameters,
  ImagePushParameters,
  ImageSearchParameters,
  ImageTagLibpodParameters,
  ImageTagParameters,
  ImageTreeLibpodParameters,
  ImageUntagLibpodParameters,
  ManifestExistsLibpodParameters,
  ManifestInspectLibpodParameters,
  NetworkConnectParameters,
  NetworkCreateParameters,
  NetworkDeleteLibpodParameters,
  NetworkDeleteParameters,
  NetworkDisconnectParameters,
  NetworkExistsLibpodParameters,
  NetworkInspectLibpodParameters,
  NetworkInspectParameters,
  NetworkListLibpodParameters,
  NetworkListParameters,
  NetworkPruneLibpodParameters,
  NetworkPruneParameters,
  PodExistsLibpodParameters,
  PodInspectLibpodParameters,
  PodKillLibpodParameters,
  PodListLibpodParameters,
  PodPauseLibpodParameters,
  PodRestartLibpodParameters,
  PodStartLibpodParameters,
  PodStatsAllLibpodParameters,
  PodStopLibpodParameters,
  PodUnpauseLibpodParameters,
  PutContainerArchiveParameters,
  SecretCreateParameters,
  SecretDeleteLibpodParameters,
  SecretDeleteParameters,
  SecretInspectLibpodParameters,
  SecretInspectParameters,
  SecretListParameters,
  SystemAuthParameters,
  SystemEventsLibpodParameters,
  SystemEventsParameters,
  SystemPruneLibpodParameters,
  VolumeCreateParameters,
  VolumeDeleteParameters,
  VolumeExistsLibpodParameters,
  VolumeInspectLibpodParameters,
  VolumeInspectParameters,
} from '../v3.2/operations.js';
export type {
  ImageTreeReport,
  VolumeListFilters,
  VolumeListLibpodFilters,
  VolumePruneFilters,
  VolumePruneLibpodFilters,
} from '../v3.3/models.js';
export type {
  ContainerArchiveLibpodParameters,
  ContainerChangesLibpodParameters,
  ImageChangesLibpodParameters,
  PutContainerArchiveLibpodParameters,
  SecretCreateLibpodParameters,
  VolumeListLibpodParameters,
  VolumeListParameters,
  VolumePruneLibpodParameters,
  VolumePruneParameters,
} from '../v3.3/operations.js';
export type {
  DistributionInfo,
  LibpodImageSummary,
  LibpodMount,
  LibpodSecret,
  LinuxPersonality,
  LinuxPersonalityDomain,
  LinuxPersonalityFlag,
  LogConfig,
  PlayKubePod,
  PlayKubeReport,
  Plugins,
} from '../v3.4/models.js';
export type {
  ContainerRestartLibpodParameters,
  ContainersStatsAllLibpodParameters,
  ImagePullLibpodParameters,
  PlayKubeDownLibpodParameters,
} from '../v3.4/operations.js';
export type {
  ImageListLibpodFilters,
  InspectAdditionalNetwork,
  InspectContainerHostConfig,
  InspectContainerState,
  InspectIDMappings,
  InspectNetworkSettings,
  LeaseRange,
  LibpodAddress,
  LibpodContainersRmReport,
  LibpodNetwork,
  ManifestModifyOptions,
  ManifestModifyReport,
  ManifestPushLibpodResponse,
  PerNetworkOptions,
  PruneReport,
  Subnet,
  SystemPruneReport,
  VolumeConfigResponse,
} from '../v4.0/models.js';
export type {
  ContainerDeleteLibpodParameters,
  ContainerRestoreLibpodParameters,
  ContainerTopLibpodParameters,
  GenerateSystemdLibpodParameters,
  ImageExportLibpodParameters,
  ImageListLibpodParameters,
  ImagePruneLibpodParameters,
  ImageSearchLibpodParameters,
  ManifestCreateLibpodParameters,
  ManifestDeleteLibpodParameters,
  ManifestPushLibpodParameters,
  PodDeleteLibpodParameters,
  PodTopLibpodParameters,
  VolumeDeleteLibpodParameters,
} from '../v4.0/operations.js';
export type {
  CPUUsage,
  ComponentVersion,
  ContainerStats,
  ContainersPruneReportLibpod,
  ContainersStatsAllLibpodResponse,
  ErrorModel,
  HistoryResponse,
  HostInfo,
  Info,
  InspectContainerConfig,
  InspectContainerData,
  InspectPodData,
  InspectPodInfraConfig,
  LibpodContainerCreateResponse,
  LibpodIDResponse,
  LibpodIdResponse,
  LibpodVolumeCreateOptions,
  NetworkConnectOptions,
  NetworkDisconnect,
  PodSpecGenerator,
  PodStatsReport,
  SpecGenerator,
  StoreInfo,
  networkConnectRequestLibpod,
  networkCreateLibpod,
  networkDisconnectRequest,
} from './models.js';
export type {
  ContainerCheckpointLibpodParameters,
  ContainerCreateLibpodParameters,
  ImageBuildLibpodParameters,
  ImageCommitLibpodParameters,
  ImageDeleteAllLibpodParameters,
  ImageImportLibpodParameters,
  ManifestModifyLibpodParameters,
  NetworkConnectLibpodParameters,
  NetworkCreateLibpodParameters,
  NetworkDisconnectLibpodParameters,
  PlayKubeLibpodParameters,
  PodCreateLibpodParameters,
  VolumeCreateLibpodParameters,
} from './operations.js';
import type { ApiEntry } from '../../../src/api/api-entry.js';
import { type Client, type ClientOptions, listCategories, makeClient } from '../../../src/api/client.js';
import { type ConnectOptions, connectEngine, type EngineMethods } from '../../../src/api/connect.js';
import { profile } from '../../../src/podman/profile.js';
import type { LocationSource } from '../../../src/podman/public.js';
import { table } from '../table.js';

export * from '../../../src/podman/public.js';
export * from '../../../src/public.js';
export * from '../documentation.js';

const api: ApiEntry = { engine: profile, table, version: 'v4.1.1' };

/** An engine in API version v4.1.1: its categories of operations, and methods for the connection. */
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
  /** The operations below `/secrets`. */
  readonly secrets: SecretsCategory;
  /** The operations below `/libpod`. */
  readonly libpod: {
    /** The operations below `/libpod/build`. */
    readonly build: LibpodBuildCategory;
    /** The operations below `/libpod/commit`. */
    readonly commit: LibpodCommitCategory;
    /** The operations below `/libpod/containers`. */
    readonly containers: LibpodContainersCategory;
    /** The operations below `/libpod/events`. */
    readonly events: LibpodEventsCategory;
    /** The operations below `/libpod/exec`. */
    readonly exec: LibpodExecCategory;
    /** The operations below `/libpod/generate`. */
    readonly generate: LibpodGenerateCategory;
    /** The operations below `/libpod/images`. */
    readonly images: LibpodImagesCategory;
    /** The operations below `/libpod/info`. */
    readonly info: LibpodInfoCategory;
    /** The operations below `/libpod/manifests`. */
    readonly manifests: LibpodManifestsCategory;
    /** The operations below `/libpod/networks`. */
    readonly networks: LibpodNetworksCategory;
    /** The operations below `/libpod/play`. */
    readonly play: LibpodPlayCategory;
    /** The operations below `/libpod/pods`. */
    readonly pods: LibpodPodsCategory;
    /** The operations below `/libpod/secrets`. */
    readonly secrets: LibpodSecretsCategory;
    /** The operations below `/libpod/system`. */
    readonly system: LibpodSystemCategory;
    /** The operations below `/libpod/version`. */
    readonly version: LibpodVersionCategory;
    /** The operations below `/libpod/volumes`. */
    readonly volumes: LibpodVolumesCategory;
  };
}

/** The types of the operations of v4.1.1, by category. */
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
  /** The types of the operations below `/secrets`. */
  secrets: SecretsShapes;
  /** The types of the operations below `/libpod/build`. */
  'libpod/build': LibpodBuildShapes;
  /** The types of the operations below `/libpod/commit`. */
  'libpod/commit': LibpodCommitShapes;
  /** The types of the operations below `/libpod/containers`. */
  'libpod/containers': LibpodContainersShapes;
  /** The types of the operations below `/libpod/events`. */
  'libpod/events': LibpodEventsShapes;
  /** The types of the operations below `/libpod/exec`. */
  'libpod/exec': LibpodExecShapes;
  /** The types of the operations below `/libpod/generate`. */
  'libpod/generate': LibpodGenerateShapes;
  /** The types of the operations below `/libpod/images`. */
  'libpod/images': LibpodImagesShapes;
  /** The types of the operations below `/libpod/info`. */
  'libpod/info': LibpodInfoShapes;
  /** The types of the operations below `/libpod/manifests`. */
  'libpod/manifests': LibpodManifestsShapes;
  /** The types of the operations below `/libpod/networks`. */
  'libpod/networks': LibpodNetworksShapes;
  /** The types of the operations below `/libpod/play`. */
  'libpod/play': LibpodPlayShapes;
  /** The types of the operations below `/libpod/pods`. */
  'libpod/pods': LibpodPodsShapes;
  /** The types of the operations below `/libpod/secrets`. */
  'libpod/secrets': LibpodSecretsShapes;
  /** The types of the operations below `/libpod/system`. */
  'libpod/system': LibpodSystemShapes;
  /** The types of the operations below `/libpod/version`. */
  'libpod/version': LibpodVersionShapes;
  /** The types of the operations below `/libpod/volumes`. */
  'libpod/volumes': LibpodVolumesShapes;
}

/** The categories of v4.1.1. */
export type Category = keyof Shapes;

/**
 * Connects to an engine, typed for v4.1.1 and pinned to it. Nothing is sent before the first call.
 *
 * @example
 * import { connect } from 'fairlead/podman/v4.1';
 * await using engine = connect({ uri: 'unix:///run/podman/podman.sock' });
 * @throws {UsageError} The URI is not valid, or an option is unknown.
 */
export function connect(options?: ConnectOptions): Engine {
  return connectEngine(api, options) as unknown as Engine;
}

/** The categories of operations in v4.1.1. */
export function categories(): Category[] {
  return listCategories(api) as Category[];
}

/**
 * Makes a client of one category, typed for v4.1.1 and pinned to it.
 *
 * @example const images = client({ category: 'images', conn: { uri: 'unix:///run/podman/podman.sock' } });
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
