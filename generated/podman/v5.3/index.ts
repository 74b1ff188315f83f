// Generated from specs/ by `npm run generate`. Do not edit.
/// <reference types="node" preserve="true" />
import type {
  AuthCategory,
  AuthShapes,
  BuildCategory,
  BuildShapes,
  CommitCategory,
  CommitShapes,
  EventsCategory,
  EventsShapes,
  ExecCategory,
  ExecShapes,
  LibpodEventsCategory,
  LibpodEventsShapes,
  LibpodExecCategory,
  LibpodExecShapes,
  PingCategory,
  PingShapes,
  SecretsCategory,
  SecretsShapes,
  SystemCategory,
  SystemShapes,
  VersionCategory,
  VersionShapes,
} from '../v3.2/operations.js';
import type { InfoCategory, InfoShapes, NetworksCategory, NetworksShapes } from '../v4.2/operations.js';
import type { LibpodKubeCategory, LibpodKubeShapes } from '../v4.4/operations.js';
import type { VolumesCategory, VolumesShapes } from '../v4.5/operations.js';
import type { ImagesCategory, ImagesShapes } from '../v4.6/operations.js';
import type {
  LibpodGenerateCategory,
  LibpodGenerateShapes,
  LibpodSecretsCategory,
  LibpodSecretsShapes,
  LibpodVolumesCategory,
  LibpodVolumesShapes,
} from '../v4.7/operations.js';
import type { LibpodCommitCategory, LibpodCommitShapes } from '../v4.8/operations.js';
import type { LibpodManifestsShapes, LibpodVersionCategory, LibpodVersionShapes } from '../v5.0/operations.js';
import type {
  ContainersCategory,
  ContainersShapes,
  LibpodInfoCategory,
  LibpodInfoShapes,
  LibpodManifestsCategory,
} from '../v5.1/operations.js';
import type {
  LibpodNetworksCategory,
  LibpodNetworksShapes,
  LibpodSystemCategory,
  LibpodSystemShapes,
} from '../v5.2/operations.js';
import type {
  LibpodBuildCategory,
  LibpodBuildShapes,
  LibpodContainersCategory,
  LibpodContainersShapes,
  LibpodImagesCategory,
  LibpodImagesShapes,
  LibpodPlayCategory,
  LibpodPlayShapes,
  LibpodPodsCategory,
  LibpodPodsShapes,
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
  ContainerBlkioStatEntry,
  ContainerBlkioStats,
  ContainerCPUStats,
  ContainerCPUUsage,
  ContainerChangesLibpodResponseItem,
  ContainerConfig,
  ContainerCreateResponse,
  ContainerExecLibpodRequest,
  ContainerExecLibpodResponse,
  ContainerExecRequest,
  ContainerMemoryStats,
  ContainerNetworkStats,
  ContainerPidsStats,
  ContainerPruneResponse,
  ContainerRestoreLibpodResponse,
  ContainerShowMountedLibpodResponse,
  ContainerSize,
  ContainerState,
  ContainerStatsResponse,
  ContainerStorageStats,
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
  IDMap,
  IDMappingOptions,
  IdResponse,
  ImageBuildLibpodResponse,
  ImageBuildOutput,
  ImageBuildUlimit,
  ImageChangesLibpodResponseItem,
  ImageCommitLibpodResponse,
  ImageCommitRequest,
  ImageConfig,
  ImageDeleteResponseItem,
  ImageHistoryResponseItem,
  ImageID,
  ImageImportReport,
  ImageInspect,
  ImageLoadReport,
  ImagePruneFilters,
  ImagePruneLibpodFilters,
  ImagePruneResponse,
  ImagePushLibpodResponse,
  ImageSearchFilters,
  ImageSearchLibpodFilters,
  ImageSearchLibpodResponseItem,
  ImageSearchResponseItem,
  ImageSummary,
  IndexInfo,
  InspectBlkioThrottleDevice,
  InspectBlkioWeightDevice,
  InspectDevice,
  InspectHostPort,
  InspectLogConfig,
  InspectPodContainerInfo,
  InspectRestartPolicy,
  InspectSecret,
  InspectUlimit,
  LibpodDriverData,
  LibpodImagesPullReport,
  LibpodImagesRemoveReport,
  LinuxBlockIO,
  LinuxDevice,
  LinuxDeviceCgroup,
  LinuxHugepageLimit,
  LinuxInterfacePriority,
  LinuxNetwork,
  LinuxPids,
  LinuxRdma,
  LinuxThrottleDevice,
  LinuxWeightDevice,
  ListContainerNamespaces,
  LocalNodeState,
  Mount,
  MountPoint,
  MountType,
  Namespace,
  NamespaceMode,
  NetworkConnectRequest,
  NetworkContainer,
  NetworkCreateResponse,
  NetworkDisconnectRequest,
  NetworkPruneFilters,
  NetworkPruneLibpodFilters,
  NetworkPruneReport,
  NetworkPruneResponse,
  NetworkRmReport,
  NetworkSettings,
  NetworkingConfig,
  OCIDescriptor,
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
  RestartPolicy,
  RestartPolicyResponse,
  RootFS,
  Runtime,
  Schema2ManifestDescriptor,
  Schema2PlatformSpec,
  Secret,
  SecretCreateLibpodResponse,
  SecretCreateRequest,
  SecretCreateResponse,
  SecretDriverSpec,
  SecretListFilters,
  SecretSpec,
  SecretSpecResponse,
  Signal,
  SwarmInfo,
  SwarmSpecResponse,
  SystemDataUsageResponse,
  SystemDfContainerReport,
  SystemDfImageReport,
  SystemDfVolumeReport,
  SystemEventsFilters,
  SystemEventsLibpodFilters,
  SystemVersion,
  TLSInfo,
  ThrottleDevice,
  ThrottleDeviceResponse,
  Volume,
  VolumeCreateOptions,
  VolumeListResponse,
  VolumePruneResponse,
} from '../v3.2/models.js';
export type {
  ContainerArchiveParameters,
  ContainerAttachLibpodParameters,
  ContainerAttachParameters,
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
  ContainerKillParameters,
  ContainerLogsLibpodParameters,
  ContainerLogsParameters,
  ContainerMountLibpodParameters,
  ContainerPauseLibpodParameters,
  ContainerPauseParameters,
  ContainerRenameLibpodParameters,
  ContainerRenameParameters,
  ContainerResizeLibpodParameters,
  ContainerResizeParameters,
  ContainerRestartParameters,
  ContainerStartLibpodParameters,
  ContainerStartParameters,
  ContainerStatsLibpodParameters,
  ContainerStopParameters,
  ContainerTopParameters,
  ContainerUnmountLibpodParameters,
  ContainerUnpauseLibpodParameters,
  ContainerUnpauseParameters,
  ContainerWaitParameters,
  ExecInspectLibpodParameters,
  ExecInspectParameters,
  ExecResizeLibpodParameters,
  ExecResizeParameters,
  ExecStartLibpodParameters,
  ExecStartParameters,
  ImageBuildParameters,
  ImageCommitParameters,
  ImageCreateParameters,
  ImageDeleteParameters,
  ImageExistsLibpodParameters,
  ImageGetAllParameters,
  ImageGetLibpodParameters,
  ImageGetParameters,
  ImageHistoryLibpodParameters,
  ImageHistoryParameters,
  ImageInspectLibpodParameters,
  ImageInspectParameters,
  ImageLoadLibpodParameters,
  ImageLoadParameters,
  ImagePruneParameters,
  ImagePushParameters,
  ImageSearchParameters,
  ImageTagLibpodParameters,
  ImageTagParameters,
  ImageTreeLibpodParameters,
  ImageUntagLibpodParameters,
  ManifestExistsLibpodParameters,
  NetworkConnectParameters,
  NetworkDeleteLibpodParameters,
  NetworkDeleteParameters,
  NetworkDisconnectParameters,
  NetworkExistsLibpodParameters,
  NetworkInspectLibpodParameters,
  NetworkInspectParameters,
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
  SecretInspectParameters,
  SecretListParameters,
  SystemAuthParameters,
  SystemEventsLibpodParameters,
  SystemEventsParameters,
  VolumeCreateParameters,
  VolumeDeleteParameters,
  VolumeExistsLibpodParameters,
  VolumeInspectLibpodParameters,
  VolumeInspectParameters,
} from '../v3.2/operations.js';
export type { ImageTreeReport } from '../v3.3/models.js';
export type {
  ContainerArchiveLibpodParameters,
  ContainerChangesLibpodParameters,
  ImageChangesLibpodParameters,
  PutContainerArchiveLibpodParameters,
} from '../v3.3/operations.js';
export type { LinuxPersonality, LinuxPersonalityDomain, LinuxPersonalityFlag, PlayKubePod } from '../v3.4/models.js';
export type { ContainerRestartLibpodParameters } from '../v3.4/operations.js';
export type {
  InspectAdditionalNetwork,
  InspectIDMappings,
  InspectNetworkSettings,
  LeaseRange,
  LibpodAddress,
  LibpodContainersRmReport,
  ManifestPushLibpodResponse,
  PruneReport,
  Subnet,
} from '../v4.0/models.js';
export type {
  ContainerDeleteLibpodParameters,
  ImageExportLibpodParameters,
  ManifestDeleteLibpodParameters,
  PodDeleteLibpodParameters,
  VolumeDeleteLibpodParameters,
} from '../v4.0/operations.js';
export type {
  ContainersPruneReportLibpod,
  ErrorModel,
  HistoryResponse,
  LibpodContainerCreateResponse,
  LibpodIDResponse,
  LibpodIdResponse,
  PodStatsReport,
} from '../v4.1/models.js';
export type { ImageImportLibpodParameters } from '../v4.1/operations.js';
export type {
  ConfigReference,
  ContainerCreateRequest,
  ContainerInspectResponse,
  HostConfig,
  HostConfigResponse,
  IPAM,
  IPAMConfig,
  IPAMResponse,
  InspectPodInfraConfig,
  Network,
  NetworkCreateRequest,
  NetworkListFilters,
  NetworkListLibpodFilters,
  PeerInfo,
  Resources,
  ResourcesResponse,
  ScpReport,
  SystemInfo,
  SystemPruneReport,
} from '../v4.2/models.js';
export type {
  ContainerCreateParameters,
  ContainerStatsParameters,
  ImageDeleteLibpodParameters,
  ImageScpLibpodParameters,
  ImageSearchLibpodParameters,
  NetworkCreateParameters,
  NetworkListLibpodParameters,
  NetworkListParameters,
} from '../v4.2/operations.js';
export type {
  ContainerPruneFilters,
  ContainerPruneLibpodFilters,
  HealthCheckOnFailureAction,
  LibpodSecretSpec,
  LogConfigLibpod,
  NetworkConnectOptions,
  PerNetworkOptions,
  PlaySecret,
  SecretCreateReport,
  SecretListLibpodFilters,
  networkConnectRequestLibpod,
} from '../v4.3/models.js';
export type {
  ContainerKillLibpodParameters,
  ContainerPruneLibpodParameters,
  ContainerPruneParameters,
  ContainerStopLibpodParameters,
  GenerateSystemdLibpodParameters,
  ImageDeleteAllLibpodParameters,
  NetworkConnectLibpodParameters,
  SecretListLibpodParameters,
} from '../v4.3/operations.js';
export type {
  LibpodVolumeCreateOptions,
  NamedVolume,
  NetworkUpdateOptions,
  SystemDfReport,
  VolumeRmReport,
  networkUpdateRequestLibpod,
} from '../v4.4/models.js';
export type {
  ContainerCheckpointLibpodParameters,
  ContainerRestoreLibpodParameters,
  KubeApplyLibpodParameters,
  ManifestInspectLibpodParameters,
  NetworkUpdateLibpodParameters,
  PlayKubeDownLibpodParameters,
  VolumeCreateLibpodParameters,
} from '../v4.4/operations.js';
export type {
  LibpodMount,
  LibpodSecret,
  LinuxCPU,
  LinuxIDMapping,
  Schema2ListPublic,
  SecretRmReport,
  VolumeListFilters,
  VolumePruneFilters,
} from '../v4.5/models.js';
export type { SecretExistsLibpodParameters, VolumeListParameters, VolumePruneParameters } from '../v4.5/operations.js';
export type {
  CPUUsage,
  ConmonInfo,
  ContainerStore,
  DNSNetworkInfo,
  DistributionInfo,
  IDMappings,
  ImageListFilters,
  ImageListLibpodFilters,
  ImageStore,
  LibpodImageConfig,
  LibpodNetwork,
  ListPodContainer,
  ListPodsReport,
  NetworkBackend,
  NetworkInfo,
  OCIRuntimeInfo,
  PastaInfo,
  Plugins,
  PodRmReport,
  RemoteSocket,
  Route,
  SecurityInfo,
  SlirpInfo,
  StoreInfo,
  Version,
  VolumeConfigResponse,
  networkCreateLibpod,
} from '../v4.6/models.js';
export type {
  ContainerWaitLibpodParameters,
  ImageListLibpodParameters,
  ImageListParameters,
  NetworkCreateLibpodParameters,
  PodTopLibpodParameters,
} from '../v4.6/operations.js';
export type {
  InspectContainerState,
  SecretInfoReport,
  VolumeListLibpodFilters,
  VolumePruneLibpodFilters,
} from '../v4.7/models.js';
export type {
  ContainersStatsAllLibpodParameters,
  GenerateKubeLibpodParameters,
  ManifestPushLibpodParameters,
  SecretCreateLibpodParameters,
  SecretInspectLibpodParameters,
  VolumeListLibpodParameters,
  VolumePruneLibpodParameters,
} from '../v4.7/operations.js';
export type { ContainerListFilters, ContainerListLibpodFilters, LinuxIntelRdt } from '../v4.8/models.js';
export type {
  ContainerListLibpodParameters,
  ContainerListParameters,
  ContainerTopLibpodParameters,
  ImageCommitLibpodParameters,
} from '../v4.8/operations.js';
export type {
  ComponentVersion,
  ContainerStats,
  ContainersStatsAllLibpodResponse,
  IPNet,
  ImageResolveLibpodResponse,
  LibpodContainerNetworkStats,
  LinuxMemory,
  LinuxResources,
  ManifestModifyOptions,
  ManifestModifyReport,
  NetAddress,
  NetInterface,
  NetworkContainerInfo,
  NetworkInspectReport,
  SystemComponentVersion,
  SystemPruneLibpodFilters,
  UpdateEntities,
} from '../v5.0/models.js';
export type {
  ImagePullLibpodParameters,
  ImageResolveLibpodParameters,
  ManifestCreateLibpodParameters,
  ManifestModifyLibpodParameters,
  SystemPruneLibpodParameters,
} from '../v5.0/operations.js';
export type {
  ContainerUpdateRequest,
  ContainerUpdateResponse,
  HostInfo,
  ImageData,
  ImageVolume,
  LibpodImageSummary,
  LibpodInfo,
  ListContainer,
  PodSpecGenerator,
  Schema2HealthConfig,
  StartupHealthCheck,
} from '../v5.1/models.js';
export type {
  ContainerUpdateLibpodParameters,
  ContainerUpdateParameters,
  PodCreateLibpodParameters,
} from '../v5.1/operations.js';
export type {
  DisconnectOptions,
  PlayKubeReport,
  PodStartReport,
  PodStopReport,
  SystemCheckReport,
  networkDisconnectRequest,
} from '../v5.2/models.js';
export type {
  ImagePushLibpodParameters,
  NetworkDisconnectLibpodParameters,
  SystemCheckLibpodParameters,
} from '../v5.2/operations.js';
export type {
  InspectContainerConfig,
  InspectContainerData,
  InspectContainerHostConfig,
  InspectMount,
  InspectPodData,
  SpecGenerator,
} from './models.js';
export type {
  ContainerCreateLibpodParameters,
  ImageBuildLibpodParameters,
  ImagePruneLibpodParameters,
  PlayKubeLibpodParameters,
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

const api: ApiEntry = { engine: profile, table, version: 'v5.3.0' };

/** An engine in API version v5.3.0: its categories of operations, and methods for the connection. */
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
    /** The operations below `/libpod/kube`. */
    readonly kube: LibpodKubeCategory;
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

/** The types of the operations of v5.3.0, by category. */
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
  /** The types of the operations below `/libpod/kube`. */
  'libpod/kube': LibpodKubeShapes;
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

/** The categories of v5.3.0. */
export type Category = keyof Shapes;

/**
 * Connects to an engine, typed for v5.3.0 and pinned to it. Nothing is sent before the first call.
 *
 * @example
 * import { connect } from 'fairlead/podman/v5.3';
 * await using engine = connect({ uri: 'unix:///run/podman/podman.sock' });
 * @throws {UsageError} The URI is not valid, or an option is unknown.
 */
export function connect(options?: ConnectOptions): Engine {
  return connectEngine(api, options) as unknown as Engine;
}

/** The categories of operations in v5.3.0. */
export function categories(): Category[] {
  return listCategories(api) as Category[];
}

/**
 * Makes a client of one category, typed for v5.3.0 and pinned to it.
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
