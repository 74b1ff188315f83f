// Generated from specs/ by `npm run generate`. Do not edit.
/// <reference types="node" preserve="true" />
import type {
  ContainersCategory,
  ContainersShapes,
  ImagesCategory,
  ImagesShapes,
  InfoCategory,
  InfoShapes,
  LibpodArtifactsCategory,
  LibpodArtifactsShapes,
  LibpodContainersCategory,
  LibpodContainersShapes,
  LibpodGenerateCategory,
  LibpodGenerateShapes,
  LibpodImagesCategory,
  LibpodImagesShapes,
  LibpodInfoCategory,
  LibpodInfoShapes,
  LibpodNetworksCategory,
  LibpodNetworksShapes,
  LibpodPodsCategory,
  LibpodPodsShapes,
  LibpodSecretsCategory,
  LibpodSecretsShapes,
  SystemCategory,
  SystemShapes,
} from './unpinned/operations.js';
import type {
  AuthCategory,
  AuthShapes,
  BuildCategory,
  BuildShapes,
  EventsCategory,
  EventsShapes,
  LibpodEventsCategory,
  LibpodEventsShapes,
  LibpodExecCategory,
  LibpodExecShapes,
  PingCategory,
  PingShapes,
  SecretsCategory,
  SecretsShapes,
  VersionCategory,
  VersionShapes,
} from './v3.2/operations.js';
import type { LibpodKubeCategory, LibpodKubeShapes } from './v4.4/operations.js';
import type { LibpodCommitCategory, LibpodCommitShapes } from './v4.8/operations.js';
import type { LibpodVersionCategory, LibpodVersionShapes } from './v5.0/operations.js';
import type { LibpodSystemCategory, LibpodSystemShapes } from './v5.4/operations.js';
import type { LibpodManifestsCategory, LibpodManifestsShapes } from './v5.5/operations.js';
import type {
  LibpodBuildCategory,
  LibpodBuildShapes,
  LibpodLocalCategory,
  LibpodLocalShapes,
  LibpodPlayCategory,
  LibpodPlayShapes,
} from './v5.7/operations.js';
import type {
  CommitCategory,
  CommitShapes,
  ExecCategory,
  ExecShapes,
  NetworksCategory,
  NetworksShapes,
  VolumesCategory,
  VolumesShapes,
} from './v5.8/operations.js';
import type {
  LibpodQuadletsCategory,
  LibpodQuadletsShapes,
  LibpodVolumesCategory,
  LibpodVolumesShapes,
} from './v6.0/operations.js';
export type {
  ArtifactInspectReport,
  BuildCache,
  ContainerCreateRequest,
  ContainerInspectResponse,
  ContainerStats,
  ContainerUpdateRequest,
  ContainersStatsAllLibpodResponse,
  DisconnectOptions,
  DisconnectRequest,
  HostConfig,
  HostConfigResponse,
  HostInfo,
  ImageData,
  ImageInspect,
  ImageSummary,
  InspectContainerData,
  LibpodDriverData,
  LibpodIdResponse,
  LibpodInfo,
  LinuxIntelRdt,
  Mount,
  NetworkDisconnect,
  PodSpecGenerator,
  Resources,
  ResourcesResponse,
  SlirpInfo,
  SpecGenerator,
  StoreInfo,
  SystemDataUsageResponse,
  SystemInfo,
  UpdateEntities,
  networkDisconnectRequest,
} from './unpinned/models.js';
export type {
  ContainerCreateLibpodParameters,
  ContainerCreateParameters,
  ContainerListLibpodParameters,
  ContainerStopLibpodParameters,
  ContainerUpdateLibpodParameters,
  ContainerUpdateParameters,
  ContainersStatsAllLibpodParameters,
  GenerateSystemdLibpodParameters,
  ImageDeleteLibpodParameters,
  NetworkCreateLibpodParameters,
  NetworkDisconnectLibpodParameters,
  PodCreateLibpodParameters,
  SecretCreateLibpodParameters,
} from './unpinned/operations.js';
export type {
  Address,
  AuthConfig,
  AuthResponse,
  AutoUserNsOptions,
  BuildInfo,
  BuildNamespace,
  ClusterInfo,
  Commit,
  ContainerBlkioStatEntry,
  ContainerBlkioStats,
  ContainerCPUStats,
  ContainerCPUUsage,
  ContainerChangesLibpodResponseItem,
  ContainerCreateResponse,
  ContainerExecLibpodRequest,
  ContainerExecLibpodResponse,
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
  ContainerThrottlingData,
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
  ErrorDetail,
  ErrorResponse,
  EventActor,
  EventMessage,
  ExecInspectLibpodResponse,
  ExecInspectResponse,
  ExecStartLibpodRequest,
  FileMode,
  GenerateSystemdLibpodResponse,
  GenericResources,
  GraphDriverData,
  Health,
  HealthCheckLog,
  HealthCheckResults,
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
  ImageDeleteResponseItem,
  ImageHistoryResponseItem,
  ImageID,
  ImageImportReport,
  ImageLoadReport,
  ImagePruneFilters,
  ImagePruneLibpodFilters,
  ImagePruneResponse,
  ImagePushLibpodResponse,
  ImageSearchFilters,
  ImageSearchLibpodFilters,
  ImageSearchLibpodResponseItem,
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
  Namespace,
  NamespaceMode,
  NetworkContainer,
  NetworkCreateResponse,
  NetworkDisconnectRequest,
  NetworkPruneFilters,
  NetworkPruneLibpodFilters,
  NetworkPruneReport,
  NetworkPruneResponse,
  NetworkRmReport,
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
  SystemDfContainerReport,
  SystemDfImageReport,
  SystemDfVolumeReport,
  SystemEventsFilters,
  SystemEventsLibpodFilters,
  SystemVersion,
  TLSInfo,
  ThrottleDevice,
  ThrottleDeviceResponse,
  VolumePruneResponse,
} from './v3.2/models.js';
export type {
  ContainerArchiveParameters,
  ContainerAttachLibpodParameters,
  ContainerAttachParameters,
  ContainerDeleteParameters,
  ContainerExecLibpodParameters,
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
  ContainerPauseLibpodParameters,
  ContainerPauseParameters,
  ContainerRenameLibpodParameters,
  ContainerRenameParameters,
  ContainerResizeParameters,
  ContainerStartLibpodParameters,
  ContainerStartParameters,
  ContainerStatsLibpodParameters,
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
  ImageBuildParameters,
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
  VolumeDeleteParameters,
  VolumeExistsLibpodParameters,
  VolumeInspectLibpodParameters,
  VolumeInspectParameters,
} from './v3.2/operations.js';
export type { ImageTreeReport } from './v3.3/models.js';
export type {
  ContainerArchiveLibpodParameters,
  ContainerChangesLibpodParameters,
  ImageChangesLibpodParameters,
  PutContainerArchiveLibpodParameters,
} from './v3.3/operations.js';
export type { LinuxPersonality, LinuxPersonalityDomain, LinuxPersonalityFlag, PlayKubePod } from './v3.4/models.js';
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
} from './v4.0/models.js';
export type {
  ContainerDeleteLibpodParameters,
  ImageExportLibpodParameters,
  PodDeleteLibpodParameters,
  VolumeDeleteLibpodParameters,
} from './v4.0/operations.js';
export type {
  ContainersPruneReportLibpod,
  ErrorModel,
  HistoryResponse,
  LibpodContainerCreateResponse,
  PodStatsReport,
} from './v4.1/models.js';
export type { ImageImportLibpodParameters } from './v4.1/operations.js';
export type {
  ConfigReference,
  IPAM,
  IPAMConfig,
  IPAMResponse,
  Network,
  NetworkListFilters,
  NetworkListLibpodFilters,
  PeerInfo,
  ScpReport,
  SystemPruneReport,
} from './v4.2/models.js';
export type {
  ContainerStatsParameters,
  ImageScpLibpodParameters,
  ImageSearchLibpodParameters,
  NetworkListLibpodParameters,
  NetworkListParameters,
} from './v4.2/operations.js';
export type {
  ContainerPruneFilters,
  ContainerPruneLibpodFilters,
  HealthCheckOnFailureAction,
  LibpodSecretSpec,
  PlaySecret,
  SecretCreateReport,
  SecretListLibpodFilters,
} from './v4.3/models.js';
export type {
  ContainerKillLibpodParameters,
  ContainerPruneLibpodParameters,
  ContainerPruneParameters,
  ImageDeleteAllLibpodParameters,
  SecretListLibpodParameters,
} from './v4.3/operations.js';
export type {
  NamedVolume,
  NetworkUpdateOptions,
  SystemDfReport,
  VolumeRmReport,
  networkUpdateRequestLibpod,
} from './v4.4/models.js';
export type {
  ContainerCheckpointLibpodParameters,
  KubeApplyLibpodParameters,
  ManifestInspectLibpodParameters,
  NetworkUpdateLibpodParameters,
  PlayKubeDownLibpodParameters,
} from './v4.4/operations.js';
export type {
  LibpodMount,
  LinuxCPU,
  LinuxIDMapping,
  Schema2ListPublic,
  SecretRmReport,
  VolumeListFilters,
  VolumePruneFilters,
} from './v4.5/models.js';
export type { SecretExistsLibpodParameters, VolumeListParameters, VolumePruneParameters } from './v4.5/operations.js';
export type {
  CPUUsage,
  ConmonInfo,
  ContainerStore,
  DNSNetworkInfo,
  DistributionInfo,
  IDMappings,
  ImageListLibpodFilters,
  ImageStore,
  LibpodImageConfig,
  ListPodContainer,
  ListPodsReport,
  NetworkBackend,
  OCIRuntimeInfo,
  PastaInfo,
  Plugins,
  PodRmReport,
  RemoteSocket,
  SecurityInfo,
  Version,
  VolumeConfigResponse,
} from './v4.6/models.js';
export type {
  ContainerWaitLibpodParameters,
  ImageListLibpodParameters,
  PodTopLibpodParameters,
} from './v4.6/operations.js';
export type {
  InspectContainerState,
  SecretInfoReport,
  VolumeListLibpodFilters,
  VolumePruneLibpodFilters,
} from './v4.7/models.js';
export type {
  GenerateKubeLibpodParameters,
  ManifestPushLibpodParameters,
  SecretInspectLibpodParameters,
  VolumeListLibpodParameters,
} from './v4.7/operations.js';
export type { ContainerTopLibpodParameters, ImageCommitLibpodParameters } from './v4.8/operations.js';
export type {
  ComponentVersion,
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
  SystemComponentVersion,
  SystemPruneLibpodFilters,
} from './v5.0/models.js';
export type {
  ImageResolveLibpodParameters,
  ManifestCreateLibpodParameters,
  ManifestModifyLibpodParameters,
} from './v5.0/operations.js';
export type {
  ContainerUpdateResponse,
  ImageVolume,
  LibpodImageSummary,
  ListContainer,
  Schema2HealthConfig,
  StartupHealthCheck,
} from './v5.1/models.js';
export type { PlayKubeReport, PodStartReport, PodStopReport, SystemCheckReport } from './v5.2/models.js';
export type { ImagePushLibpodParameters, SystemCheckLibpodParameters } from './v5.2/operations.js';
export type { InspectContainerConfig, InspectMount } from './v5.3/models.js';
export type { ImagePruneLibpodParameters } from './v5.3/operations.js';
export type {
  InspectContainerHostConfig,
  InspectPodData,
  InspectPodInfraConfig,
  LibpodThrottleDevice,
  NetworkConnectOptions,
  PerNetworkOptions,
  WeightDevice,
  networkConnectRequestLibpod,
} from './v5.4/models.js';
export type {
  ManifestDeleteLibpodParameters,
  NetworkConnectLibpodParameters,
  SystemPruneLibpodParameters,
} from './v5.4/operations.js';
export type { ContainerTopOKBody, LibpodIDResponse, PodTopOKBody } from './v5.5/models.js';
export type {
  ArtifactAddReport,
  ArtifactPullReport,
  ArtifactPushReport,
  ArtifactRemoveReport,
  ArtifactVolume,
  Descriptor,
  LibpodPlatform,
  LibpodVolumeCreateOptions,
  OCI1,
} from './v5.6/models.js';
export type {
  ArtifactDeleteLibpodParameters,
  ArtifactExtractLibpodParameters,
  ArtifactInspectLibpodParameters,
  ArtifactPullLibpodParameters,
  ArtifactPushLibpodParameters,
  VolumeCreateLibpodParameters,
  VolumeExportLibpodParameters,
  VolumeImportLibpodParameters,
} from './v5.6/operations.js';
export type { LocalBuildLibpodResponse, QuadletListLibpodFilters } from './v5.7/models.js';
export type {
  ArtifactAddLibpodParameters,
  ArtifactDeleteAllLibpodParameters,
  ContainerRestoreLibpodParameters,
  ImageBuildLibpodParameters,
  LocalBuildLibpodParameters,
  LocalImagesLibpodParameters,
  PlayKubeLibpodParameters,
  QuadletListLibpodParameters,
} from './v5.7/operations.js';
export type {
  ClusterVolume,
  ClusterVolumeSpec,
  ContainerConfig,
  ContainerExecRequest,
  ContainerListFilters,
  ContainerListLibpodFilters,
  ContainerSummary,
  EndpointSettings,
  EndpointSettingsResponse,
  ExecStartRequest,
  HealthConfig,
  ImageCommitRequest,
  ImageConfig,
  ImageListFilters,
  ImageSearchResponseItem,
  MountPoint,
  MountType,
  NetworkConnectRequest,
  NetworkCreateRequest,
  NetworkInfo,
  NetworkSettings,
  NetworkingConfig,
  QuadletInstallLibpodResponse,
  QuadletRemoveReport,
  Runtime,
  Topology,
  Volume,
  VolumeCreateOptions,
  VolumeListResponse,
} from './v5.8/models.js';
export type {
  ArtifactLocalLibpodParameters,
  ContainerExecParameters,
  ContainerListParameters,
  ContainerRestartParameters,
  ContainerStopParameters,
  ExecStartParameters,
  ImageCommitParameters,
  ImageListParameters,
  NetworkConnectParameters,
  NetworkCreateParameters,
  QuadletDeleteAllLibpodParameters,
  QuadletDeleteLibpodParameters,
  QuadletExistsLibpodParameters,
  QuadletFileLibpodParameters,
  QuadletInstallLibpodParameters,
  SystemDataUsageParameters,
  VolumeCreateParameters,
} from './v5.8/operations.js';
export type {
  ArtifactListReport,
  ArtifactPullProgress,
  ChangeType,
  FilesystemChange,
  LibpodDeviceInfo,
  LibpodImagesPullReport,
  LibpodNetwork,
  LibpodSecret,
  ListQuadlet,
  LogConfigLibpod,
  NetworkInspectReport,
  Route,
  RouteType,
  networkCreateLibpod,
} from './v6.0/models.js';
export type {
  ContainerChangesParameters,
  ContainerMountLibpodParameters,
  ContainerResizeLibpodParameters,
  ContainerRestartLibpodParameters,
  ImagePullLibpodParameters,
  PodStatsAllLibpodParameters,
  VolumePruneLibpodParameters,
} from './v6.0/operations.js';
import type { ApiEntry } from '../../src/api/api-entry.js';
import { type Client, type ClientOptions, listCategories, makeClient } from '../../src/api/client.js';
import { type ConnectOptions, connectEngine, type EngineMethods } from '../../src/api/connect.js';
import { profile } from '../../src/podman/profile.js';
import type { LocationSource } from '../../src/podman/public.js';
import { table } from './table.js';
import type { Shapes as V3_2 } from './v3.2/index.js';
import type { Shapes as V3_3 } from './v3.3/index.js';
import type { Shapes as V3_4 } from './v3.4/index.js';
import type { Shapes as V4_0 } from './v4.0/index.js';
import type { Shapes as V4_1 } from './v4.1/index.js';
import type { Shapes as V4_2 } from './v4.2/index.js';
import type { Shapes as V4_3 } from './v4.3/index.js';
import type { Shapes as V4_4 } from './v4.4/index.js';
import type { Shapes as V4_5 } from './v4.5/index.js';
import type { Shapes as V4_6 } from './v4.6/index.js';
import type { Shapes as V4_7 } from './v4.7/index.js';
import type { Shapes as V4_8 } from './v4.8/index.js';
import type { Shapes as V4_9 } from './v4.9/index.js';
import type { Shapes as V5_0 } from './v5.0/index.js';
import type { Shapes as V5_1 } from './v5.1/index.js';
import type { Shapes as V5_2 } from './v5.2/index.js';
import type { Shapes as V5_3 } from './v5.3/index.js';
import type { Shapes as V5_4 } from './v5.4/index.js';
import type { Shapes as V5_5 } from './v5.5/index.js';
import type { Shapes as V5_6 } from './v5.6/index.js';
import type { Shapes as V5_7 } from './v5.7/index.js';
import type { Shapes as V5_8 } from './v5.8/index.js';
import type { Shapes as V6_0 } from './v6.0/index.js';

export * from '../../src/podman/public.js';
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
  /** The operations below `/secrets`. */
  readonly secrets: SecretsCategory;
  /** The operations below `/libpod`. */
  readonly libpod: {
    /** The operations below `/libpod/artifacts`. */
    readonly artifacts: LibpodArtifactsCategory;
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
    /** The operations below `/libpod/local`. */
    readonly local: LibpodLocalCategory;
    /** The operations below `/libpod/manifests`. */
    readonly manifests: LibpodManifestsCategory;
    /** The operations below `/libpod/networks`. */
    readonly networks: LibpodNetworksCategory;
    /** The operations below `/libpod/play`. */
    readonly play: LibpodPlayCategory;
    /** The operations below `/libpod/pods`. */
    readonly pods: LibpodPodsCategory;
    /** The operations below `/libpod/quadlets`. */
    readonly quadlets: LibpodQuadletsCategory;
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
  /** The types of the operations below `/secrets`. */
  secrets: SecretsShapes;
  /** The types of the operations below `/libpod/artifacts`. */
  'libpod/artifacts': LibpodArtifactsShapes;
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
  /** The types of the operations below `/libpod/local`. */
  'libpod/local': LibpodLocalShapes;
  /** The types of the operations below `/libpod/manifests`. */
  'libpod/manifests': LibpodManifestsShapes;
  /** The types of the operations below `/libpod/networks`. */
  'libpod/networks': LibpodNetworksShapes;
  /** The types of the operations below `/libpod/play`. */
  'libpod/play': LibpodPlayShapes;
  /** The types of the operations below `/libpod/pods`. */
  'libpod/pods': LibpodPodsShapes;
  /** The types of the operations below `/libpod/quadlets`. */
  'libpod/quadlets': LibpodQuadletsShapes;
  /** The types of the operations below `/libpod/secrets`. */
  'libpod/secrets': LibpodSecretsShapes;
  /** The types of the operations below `/libpod/system`. */
  'libpod/system': LibpodSystemShapes;
  /** The types of the operations below `/libpod/version`. */
  'libpod/version': LibpodVersionShapes;
  /** The types of the operations below `/libpod/volumes`. */
  'libpod/volumes': LibpodVolumesShapes;
}

/** The types of the operations of each version, by category. */
export interface Versions {
  /** The types of the operations of v3.2, by category. */
  'v3.2': V3_2;
  /** The types of the operations of v3.3, by category. */
  'v3.3': V3_3;
  /** The types of the operations of v3.4, by category. */
  'v3.4': V3_4;
  /** The types of the operations of v4.0, by category. */
  'v4.0': V4_0;
  /** The types of the operations of v4.1, by category. */
  'v4.1': V4_1;
  /** The types of the operations of v4.2, by category. */
  'v4.2': V4_2;
  /** The types of the operations of v4.3, by category. */
  'v4.3': V4_3;
  /** The types of the operations of v4.4, by category. */
  'v4.4': V4_4;
  /** The types of the operations of v4.5, by category. */
  'v4.5': V4_5;
  /** The types of the operations of v4.6, by category. */
  'v4.6': V4_6;
  /** The types of the operations of v4.7, by category. */
  'v4.7': V4_7;
  /** The types of the operations of v4.8, by category. */
  'v4.8': V4_8;
  /** The types of the operations of v4.9, by category. */
  'v4.9': V4_9;
  /** The types of the operations of v5.0, by category. */
  'v5.0': V5_0;
  /** The types of the operations of v5.1, by category. */
  'v5.1': V5_1;
  /** The types of the operations of v5.2, by category. */
  'v5.2': V5_2;
  /** The types of the operations of v5.3, by category. */
  'v5.3': V5_3;
  /** The types of the operations of v5.4, by category. */
  'v5.4': V5_4;
  /** The types of the operations of v5.5, by category. */
  'v5.5': V5_5;
  /** The types of the operations of v5.6, by category. */
  'v5.6': V5_6;
  /** The types of the operations of v5.7, by category. */
  'v5.7': V5_7;
  /** The types of the operations of v5.8, by category. */
  'v5.8': V5_8;
  /** The types of the operations of v6.0, by category. */
  'v6.0': V6_0;
}

/** The types of the operations of a version, or, for `undefined`, those for a client that settles on a version. */
export type ShapesOf<V extends keyof Versions | undefined> = V extends keyof Versions ? Versions[V] : Shapes;

/**
 * Connects to an engine. The first call settles on the newest version that both sides speak. An operation or a parameter
 * that this version lacks is refused before anything is sent.
 *
 * @example
 * import { connect } from 'fairlead/podman';
 * await using engine = connect({ uri: 'unix:///run/podman/podman.sock' });
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
 * @example const images = client({ category: 'images', conn: { uri: 'unix:///run/podman/podman.sock' } });
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
