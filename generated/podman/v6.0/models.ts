// Generated from specs/ by `npm run generate`. Do not edit.
import type {
  CgroupSpec,
  CgroupnsMode,
  Digest,
  Duration,
  IDMappingOptions,
  LibpodConfigReference,
  LibpodEndpointResource,
  LinuxDevice,
  LinuxDeviceCgroup,
  LinuxThrottleDevice,
  LinuxWeightDevice,
  Namespace,
  OverlayVolume,
  POSIXRlimit,
  PortMapping,
  RootFS,
  Signal,
} from '../v3.2/models.js';
import type {
  IpcMode,
  Isolation,
  LibpodDeviceMapping,
  LibpodDeviceRequest,
  LibpodThrottleDevice,
  LinuxPersonality,
  NetworkMode,
  PidMode,
  UTSMode,
  Ulimit,
  UsernsMode,
  WeightDevice,
} from '../v3.4/models.js';
import type { Subnet } from '../v4.0/models.js';
import type { LibpodMountPoint, LibpodPortBinding } from '../v4.1/models.js';
import type { HealthCheckOnFailureAction, LogConfig } from '../v4.3/models.js';
import type { NamedVolume } from '../v4.4/models.js';
import type {
  AccessMode,
  Availability,
  CapacityRange,
  PublishStatus,
  TopologyRequirement,
  UsageData,
} from '../v4.5/models.js';
import type {
  CPUUsage,
  ConmonInfo,
  ContainerStore,
  DistributionInfo,
  IDMappings,
  ImageStore,
  Info,
  OCIRuntimeInfo,
  PastaInfo,
  Plugins,
  RemoteSocket,
  SecurityInfo,
} from '../v4.6/models.js';
import type {
  HealthcheckConfig,
  LibpodContainerNetworkStats,
  LibpodRestartPolicy,
  LinuxResources,
  Metadata,
  NetworkContainerInfo,
} from '../v5.0/models.js';
import type { ImageVolume, Schema2HealthConfig, StartupHealthCheck } from '../v5.1/models.js';
import type { LibpodIPAM, LibpodPeerInfo, LibpodServiceInfo } from '../v5.2/models.js';
import type { AttestationProperties, ManifestKind } from '../v5.3/models.js';
import type { PerNetworkOptions } from '../v5.4/models.js';
import type {
  LibpodDriverData,
  LibpodEndpointSettings,
  LibpodHealthcheckResult,
  LibpodMount,
  LibpodNetworkingConfig,
  NetworkSettingsSummary,
} from '../v5.5/models.js';
import type { ArtifactVolume, DockerOCIImageConfig } from '../v5.6/models.js';
import type { NetworkInfo } from '../v5.8/models.js';

/**
 * A path whose content differs between a container and its image.
 * @since v6.0.0
 */
export type FilesystemChange = {
  /** The absolute path in the container. */
  Path: string;
  /** 0: modified, 1: added, 2: deleted. */
  Kind: ChangeType;
};

/**
 * The change of a path: 0 modified, 1 added, 2 deleted. A folder is modified when something in it was added or deleted.
 * @since v6.0.0
 * @format uint8
 */
export type ChangeType = 0 | 1 | 2;

/** @since v5.6.0 */
export type ArtifactInspectReport = {
  Digest?: Digest;
  Manifest?: OCI1;
  Name?: string;
};

/** @since v5.6.0 */
export type ArtifactListReport = {
  /** @since v6.0.0 */
  Digest?: Digest;
  Manifest?: OCI1;
  Name?: string;
};

/** @since v6.0.0 */
export type ArtifactPullProgress = {
  /** @format uint64 */
  current?: number;
  progressComponentID?: string;
  status?: string;
  /** @format int64 */
  total?: number;
};

/** @since v6.0.0 */
export type LibpodBuildIdentity = {
  /**
   * When the object was created: RFC 3339 in UTC, with up to nine digits for the fraction of a second.
   * @format date-time
   */
  CreatedAt?: string;
  Ref?: string;
};

/** @since v4.5.0 */
export type LibpodClusterVolume = {
  /**
   * When the object was created: RFC 3339 in UTC, with up to nine digits for the fraction of a second.
   * @format date-time
   */
  CreatedAt?: string;
  ID?: string;
  Info?: Info;
  PublishStatus?: Array<PublishStatus>;
  Spec?: LibpodClusterVolumeSpec;
  /**
   * When the object last changed: RFC 3339 in UTC. Each change also raises `Version.Index`.
   * @format date-time
   */
  UpdatedAt?: string;
  /** Version of the object in this answer. An update has to send back the `Index`, so that it cannot overwrite the change of another caller. */
  Version?: Version;
};

/** @since v4.5.0 */
export type LibpodClusterVolumeSpec = {
  AccessMode?: AccessMode;
  AccessibilityRequirements?: TopologyRequirement;
  Availability?: Availability;
  CapacityRange?: CapacityRange;
  Group?: string;
  Secrets?: Array<LibpodSecret>;
};

export type LibpodConfig = {
  ArgsEscaped?: boolean;
  AttachStderr?: boolean;
  AttachStdin?: boolean;
  AttachStdout?: boolean;
  Cmd?: Array<string>;
  Domainname?: string;
  Entrypoint?: Array<string>;
  Env?: Array<string>;
  ExposedPorts?: {
    [key: string]: {
      [key: string]: unknown;
    };
  };
  Healthcheck?: HealthcheckConfig;
  Hostname?: string;
  Image?: string;
  /** Labels of the object, by key. A label without a value has the empty string `''`, not null. */
  Labels?: {
    [key: string]: string;
  };
  NetworkDisabled?: boolean;
  OnBuild?: Array<string>;
  OpenStdin?: boolean;
  Shell?: Array<string>;
  StdinOnce?: boolean;
  StopSignal?: string;
  /** @format int64 */
  StopTimeout?: number;
  Tty?: boolean;
  User?: string;
  Volumes?: {
    [key: string]: {
      [key: string]: unknown;
    };
  };
  WorkingDir?: string;
};

/** @since v4.1.1 */
export type ConnectRequest = {
  Container: string;
  EndpointConfig?: LibpodEndpointSettings;
};

/** @since v4.1.1 */
export type Container = {
  Command?: string;
  /** @format int64 */
  Created?: number;
  /** @since v6.0.0 */
  Health?: HealthSummary;
  HostConfig?: {
    [key: string]: unknown;
  };
  Id?: string;
  Image?: string;
  ImageID?: string;
  /** @since v5.5.0 */
  ImageManifestDescriptor?: Descriptor;
  /** Labels of the object, by key. A label without a value has the empty string `''`, not null. */
  Labels?: {
    [key: string]: string;
  };
  Mounts?: Array<LibpodMountPoint>;
  Names?: Array<string>;
  NetworkSettings?: NetworkSettingsSummary;
  Ports?: Array<LibpodPortSummary>;
  /** @format int64 */
  SizeRootFs?: number;
  /** @format int64 */
  SizeRw?: number;
  State?: LibpodContainerState;
  Status?: string;
};

export type ContainerBasicConfig = {
  annotations?: {
    [key: string]: string;
  };
  command?: Array<string>;
  conmon_pid_file?: string;
  containerCreateCommand?: Array<string>;
  dependencyContainers?: Array<string>;
  entrypoint?: Array<string>;
  env?: {
    [key: string]: string;
  };
  env_host?: boolean;
  /** @since v4.3.0 */
  envmerge?: Array<string>;
  /** @since v4.5.0 */
  group_entry?: string;
  hostname?: string;
  /** @since v4.0.2 */
  hostusers?: Array<string>;
  httpproxy?: boolean;
  /** @since v3.4.1 */
  init_container_type?: string;
  labels?: {
    [key: string]: string;
  };
  log_configuration?: LogConfigLibpod;
  /** @since v4.0.2 */
  manage_password?: boolean;
  name?: string;
  oci_runtime?: string;
  /** @since v4.1.0 */
  passwd_entry?: string;
  /** @since v3.4.1 */
  personality?: LinuxPersonality;
  pidns?: Namespace;
  pod?: string;
  remove?: boolean;
  /** @since v5.3.0 */
  removeImage?: boolean;
  restart_policy?: string;
  /** @format uint64 */
  restart_tries?: number;
  sdnotifyMode?: string;
  secret_env?: {
    [key: string]: string;
  };
  stdin?: boolean;
  stop_signal?: Signal;
  /** @format uint64 */
  stop_timeout?: number;
  sysctl?: {
    [key: string]: string;
  };
  systemd?: string;
  terminal?: boolean;
  /** @format uint64 */
  timeout?: number;
  timezone?: string;
  /** @since v4.0.2 */
  unsetenv?: Array<string>;
  /** @since v4.0.2 */
  unsetenvall?: boolean;
  utsns?: Namespace;
};

export type ContainerNetworkConfig = {
  /** @since v4.0.2 */
  Networks?: {
    [key: string]: PerNetworkOptions;
  };
  /** @since v5.0.2 */
  base_hosts_file?: string;
  dns_option?: Array<string>;
  dns_search?: Array<string>;
  dns_server?: Array<string>;
  expose?: unknown;
  hostadd?: Array<string>;
  netns?: Namespace;
  network_options?: {
    [key: string]: Array<string>;
  };
  /** @since v6.0.0 */
  networkOrder?: Array<string>;
  portmappings?: Array<PortMapping>;
  publish_image_ports?: boolean;
  /** @since v5.4.0 */
  use_image_hostname?: boolean;
  use_image_hosts?: boolean;
  use_image_resolve_conf?: boolean;
};

export type ContainerResourceConfig = {
  /** @since v4.8.0 */
  intelRdt?: LinuxIntelRdt;
  /** @format int64 */
  oom_score_adj?: number;
  r_limits?: Array<POSIXRlimit>;
  resource_limits?: LinuxResources;
  throttleReadBpsDevice?: {
    [key: string]: LinuxThrottleDevice;
  };
  throttleReadIOPSDevice?: {
    [key: string]: LinuxThrottleDevice;
  };
  throttleWriteBpsDevice?: {
    [key: string]: LinuxThrottleDevice;
  };
  throttleWriteIOPSDevice?: {
    [key: string]: LinuxThrottleDevice;
  };
  unified?: {
    [key: string]: string;
  };
  weightDevice?: {
    [key: string]: LinuxWeightDevice;
  };
};

/** @since v4.1.1 */
export type LibpodContainerState = string;

/** @since v3.4.1 */
export type ContainerStats = {
  /** @format double */
  AvgCPU?: number;
  /** @format uint64 */
  BlockInput?: number;
  /** @format uint64 */
  BlockOutput?: number;
  /** @format double */
  CPU?: number;
  /** @format uint64 */
  CPUNano?: number;
  /** @format uint64 */
  CPUSystemNano?: number;
  ContainerID?: string;
  /** @format uint64 */
  Duration?: number;
  /** @format uint64 */
  MemLimit?: number;
  /** @format double */
  MemPerc?: number;
  /** @format uint64 */
  MemUsage?: number;
  Name?: string;
  /** @since v5.0.2 */
  Network?: {
    [key: string]: LibpodContainerNetworkStats;
  };
  /** @format uint64 */
  PIDs?: number;
  /** @format uint64 */
  SystemNano?: number;
  UpTime?: Duration;
};

export type ContainerStorageConfig = {
  /** @since v5.5.0 */
  artifact_volumes?: Array<ArtifactVolume>;
  /** @since v4.1.0 */
  chroot_directories?: Array<string>;
  /** @since v3.4.4 */
  create_working_dir?: boolean;
  /** @since v3.3.1 */
  device_cgroup_rule?: Array<LinuxDeviceCgroup>;
  devices?: Array<LinuxDevice>;
  /** @since v4.0.2 */
  devices_from?: Array<string>;
  /** @since v6.0.0 */
  gpus?: Array<string>;
  /** @since v4.0.2 */
  host_device_list?: Array<LinuxDevice>;
  image?: string;
  /** @since v5.0.2 */
  image_arch?: string;
  /** @since v5.0.2 */
  image_os?: string;
  /** @since v5.0.2 */
  image_variant?: string;
  image_volume_mode?: string;
  image_volumes?: Array<ImageVolume>;
  init?: boolean;
  init_path?: string;
  ipcns?: Namespace;
  mounts?: Array<LibpodMount>;
  overlay_volumes?: Array<OverlayVolume>;
  /** @since v5.0.2 */
  raw_image_name?: string;
  rootfs?: string;
  /** @since v4.5.0 */
  rootfs_mapping?: string;
  /** @since v4.0.2 */
  rootfs_overlay?: boolean;
  rootfs_propagation?: string;
  secrets?: Array<LibpodSecret>;
  /** @format int64 */
  shm_size?: number;
  /**
   * @since v4.5.0
   * @format int64
   */
  shm_size_systemd?: number;
  /** @since v4.0.2 */
  storage_opts?: {
    [key: string]: string;
  };
  volatile?: boolean;
  volumes?: Array<NamedVolume>;
  volumes_from?: Array<string>;
  work_dir?: string;
};

/** @since v3.4.1 */
export type CreateContainerConfig = {
  ArgsEscaped?: boolean;
  AttachStderr?: boolean;
  AttachStdin?: boolean;
  AttachStdout?: boolean;
  Cmd?: Array<string>;
  Domainname?: string;
  Entrypoint?: Array<string>;
  Env?: Array<string>;
  /** @since v4.3.0 */
  EnvMerge?: Array<string>;
  ExposedPorts?: {
    [key: string]: {
      [key: string]: unknown;
    };
  };
  Healthcheck?: HealthcheckConfig;
  HostConfig?: LibpodHostConfig;
  Hostname?: string;
  Image?: string;
  /** Labels of the object, by key. A label without a value has the empty string `''`, not null. */
  Labels?: {
    [key: string]: string;
  };
  MacAddress?: string;
  Name?: string;
  NetworkDisabled?: boolean;
  NetworkingConfig?: LibpodNetworkingConfig;
  OnBuild?: Array<string>;
  OpenStdin?: boolean;
  Shell?: Array<string>;
  StdinOnce?: boolean;
  StopSignal?: string;
  /** @format int64 */
  StopTimeout?: number;
  Tty?: boolean;
  /** @since v4.0.2 */
  UnsetEnv?: Array<string>;
  /** @since v4.0.2 */
  UnsetEnvAll?: boolean;
  User?: string;
  Volumes?: {
    [key: string]: {
      [key: string]: unknown;
    };
  };
  WorkingDir?: string;
};

/** @since v4.1.1 */
export type CreateRequest = {
  Attachable?: boolean;
  ConfigFrom?: LibpodConfigReference;
  ConfigOnly?: boolean;
  Driver?: string;
  /** @since v5.5.0 */
  EnableIPv4?: boolean;
  EnableIPv6?: boolean;
  IPAM?: LibpodIPAM;
  Ingress?: boolean;
  Internal?: boolean;
  /** Labels of the object, by key. A label without a value has the empty string `''`, not null. */
  Labels?: {
    [key: string]: string;
  };
  Name?: string;
  Options?: {
    [key: string]: string;
  };
  Scope?: string;
};

/** @since v5.3.0 */
export type Descriptor = {
  annotations?: {
    [key: string]: string;
  };
  artifactType?: string;
  /** @format uint8 */
  data?: Array<number>;
  digest?: Digest;
  mediaType?: string;
  platform?: LibpodPlatform;
  /** @format int64 */
  size?: number;
  urls?: Array<string>;
};

/** @since v6.0.0 */
export type LibpodDeviceInfo = {
  id?: string;
  source?: string;
};

export type DisconnectRequest = {
  /** @since v4.0.2 */
  Container: string;
  /** @since v4.0.2 */
  Force?: boolean;
};

/** @since v5.5.0 */
export type LibpodHealth = {
  /** @format int64 */
  FailingStreak?: number;
  Log?: Array<LibpodHealthcheckResult>;
  Status?: HealthStatus;
};

/** @since v5.5.0 */
export type HealthStatus = string;

/** @since v6.0.0 */
export type HealthSummary = {
  /** @format int64 */
  FailingStreak?: number;
  Status?: HealthStatus;
};

/** @since v3.4.1 */
export type LibpodHostConfig = {
  /** @since v4.6.0 */
  Annotations?: {
    [key: string]: string;
  };
  AutoRemove?: boolean;
  Binds?: Array<string>;
  BlkioDeviceReadBps?: Array<LibpodThrottleDevice>;
  BlkioDeviceReadIOps?: Array<LibpodThrottleDevice>;
  BlkioDeviceWriteBps?: Array<LibpodThrottleDevice>;
  BlkioDeviceWriteIOps?: Array<LibpodThrottleDevice>;
  /** @format uint16 */
  BlkioWeight?: number;
  BlkioWeightDevice?: Array<WeightDevice>;
  CapAdd?: Array<string>;
  CapDrop?: Array<string>;
  Cgroup?: CgroupSpec;
  CgroupParent?: string;
  CgroupnsMode?: CgroupnsMode;
  /** @format uint64 */
  ConsoleSize?: Array<number>;
  ContainerIDFile?: string;
  /** @format int64 */
  CpuCount?: number;
  /** @format int64 */
  CpuPercent?: number;
  /** @format int64 */
  CpuPeriod?: number;
  /** @format int64 */
  CpuQuota?: number;
  /** @format int64 */
  CpuRealtimePeriod?: number;
  /** @format int64 */
  CpuRealtimeRuntime?: number;
  /** @format int64 */
  CpuShares?: number;
  CpusetCpus?: string;
  CpusetMems?: string;
  DeviceCgroupRules?: Array<string>;
  DeviceRequests?: Array<LibpodDeviceRequest>;
  Devices?: Array<LibpodDeviceMapping>;
  Dns?: Array<string>;
  DnsOptions?: Array<string>;
  DnsSearch?: Array<string>;
  ExtraHosts?: Array<string>;
  GroupAdd?: Array<string>;
  /** @format uint64 */
  IOMaximumBandwidth?: number;
  /** @format uint64 */
  IOMaximumIOps?: number;
  Init?: boolean;
  IpcMode?: IpcMode;
  Isolation?: Isolation;
  Links?: Array<string>;
  LogConfig?: LogConfig;
  MaskedPaths?: Array<string>;
  /** @format int64 */
  Memory?: number;
  /** @format int64 */
  MemoryReservation?: number;
  /** @format int64 */
  MemorySwap?: number;
  /** @format int64 */
  MemorySwappiness?: number;
  Mounts?: Array<LibpodMount>;
  /** @format int64 */
  NanoCpus?: number;
  NetworkMode?: NetworkMode;
  OomKillDisable?: boolean;
  /** @format int64 */
  OomScoreAdj?: number;
  PidMode?: PidMode;
  /** @format int64 */
  PidsLimit?: number;
  PortBindings?: {
    [key: string]: Array<LibpodPortBinding>;
  };
  Privileged?: boolean;
  PublishAllPorts?: boolean;
  ReadonlyPaths?: Array<string>;
  ReadonlyRootfs?: boolean;
  RestartPolicy?: LibpodRestartPolicy;
  Runtime?: string;
  SecurityOpt?: Array<string>;
  /** @format int64 */
  ShmSize?: number;
  StorageOpt?: {
    [key: string]: string;
  };
  Sysctls?: {
    [key: string]: string;
  };
  Tmpfs?: {
    [key: string]: string;
  };
  UTSMode?: UTSMode;
  Ulimits?: Array<Ulimit>;
  UsernsMode?: UsernsMode;
  VolumeDriver?: string;
  VolumesFrom?: Array<string>;
};

export type HostInfo = {
  arch?: string;
  buildahVersion?: string;
  /** @since v6.0.0 */
  cdiSpecDirs?: Array<string>;
  cgroupControllers?: Array<string>;
  cgroupManager?: string;
  cgroupVersion?: string;
  conmon?: ConmonInfo;
  /** @since v4.1.0 */
  cpuUtilization?: CPUUsage;
  /** @format int64 */
  cpus?: number;
  /** @since v4.6.0 */
  databaseBackend?: string;
  /** @since v6.0.0 */
  discoveredDevices?: Array<LibpodDeviceInfo>;
  distribution?: DistributionInfo;
  /** @since v5.6.0 */
  emulatedArchitectures?: Array<string>;
  eventLogger?: string;
  /**
   * @since v4.6.0
   * @format uint32
   */
  freeLocks?: number;
  hostname?: string;
  idMappings?: IDMappings;
  kernel?: string;
  linkmode?: string;
  /** @since v3.4.1 */
  logDriver?: string;
  /** @format int64 */
  memFree?: number;
  /** @format int64 */
  memTotal?: number;
  /** @since v4.0.2 */
  networkBackend?: string;
  /** @since v4.6.0 */
  networkBackendInfo?: NetworkInfo;
  ociRuntime?: OCIRuntimeInfo;
  os?: string;
  /** @since v4.6.0 */
  pasta?: PastaInfo;
  remoteSocket?: RemoteSocket;
  /** @since v5.1.0 */
  rootlessNetworkCmd?: string;
  /** @since v6.0.0 */
  rootlessPortForwarder?: string;
  runtimeInfo?: {
    [key: string]: unknown;
  };
  security?: SecurityInfo;
  serviceIsRemote?: boolean;
  /** @format int64 */
  swapFree?: number;
  /** @format int64 */
  swapTotal?: number;
  uptime?: string;
  /** @since v4.8.0 */
  variant?: string;
};

/** @since v6.0.0 */
export type LibpodIPAMStatus = {
  Subnets?: {
    [key: string]: LibpodSubnetStatus;
  };
};

/** @since v6.0.0 */
export type LibpodIdentity = {
  Build?: Array<LibpodBuildIdentity>;
  Pull?: Array<LibpodPullIdentity>;
  Signature?: Array<LibpodSignatureIdentity>;
};

/** @since v4.1.1 */
export type LibpodImageInspect = {
  Architecture?: string;
  Author?: string;
  Comment?: string;
  Config?: DockerOCIImageConfig;
  Container?: string;
  ContainerConfig?: LibpodConfig;
  Created?: string;
  /** @since v5.5.0 */
  Descriptor?: Descriptor;
  DockerVersion?: string;
  GraphDriver?: LibpodDriverData;
  Id?: string;
  /** @since v6.0.0 */
  Identity?: LibpodIdentity;
  /** @since v5.5.0 */
  Manifests?: Array<ManifestSummary>;
  Metadata?: Metadata;
  Os?: string;
  OsVersion?: string;
  Parent?: string;
  RepoDigests?: Array<string>;
  RepoTags?: Array<string>;
  RootFS?: RootFS;
  /** @format int64 */
  Size?: number;
  Variant?: string;
  /** @format int64 */
  VirtualSize?: number;
};

/** @since v5.3.0 */
export type ImageProperties = {
  Containers: Array<string>;
  /** @since v6.0.0 */
  Identity?: LibpodIdentity;
  Platform: LibpodPlatform;
  Size?: {
    /** @format int64 */
    Unpacked: number;
  };
};

/** @since v5.2.0 */
export type Inspect = {
  Attachable?: boolean;
  ConfigFrom?: LibpodConfigReference;
  ConfigOnly?: boolean;
  Containers?: {
    [key: string]: LibpodEndpointResource;
  };
  /** @format date-time */
  Created?: string;
  Driver?: string;
  /** @since v5.5.0 */
  EnableIPv4?: boolean;
  EnableIPv6?: boolean;
  IPAM?: LibpodIPAM;
  Id?: string;
  Ingress?: boolean;
  Internal?: boolean;
  /** Labels of the object, by key. A label without a value has the empty string `''`, not null. */
  Labels?: {
    [key: string]: string;
  };
  Name?: string;
  Options?: {
    [key: string]: string;
  };
  Peers?: Array<LibpodPeerInfo>;
  Scope?: string;
  Services?: {
    [key: string]: LibpodServiceInfo;
  };
  /** @since v6.0.0 */
  Status?: Status;
};

/** @since v5.5.0 */
export type InspectResponse = {
  AppArmorProfile?: string;
  Args?: Array<string>;
  Config?: LibpodConfig;
  Created?: string;
  Driver?: string;
  ExecIDs?: Array<string>;
  GraphDriver?: LibpodDriverData;
  HostConfig?: LibpodHostConfig;
  HostnamePath?: string;
  HostsPath?: string;
  Id?: string;
  Image?: string;
  ImageManifestDescriptor?: Descriptor;
  LogPath?: string;
  MountLabel?: string;
  Mounts?: Array<LibpodMountPoint>;
  Name?: string;
  NetworkSettings?: LibpodNetworkSettings;
  Path?: string;
  Platform?: string;
  ProcessLabel?: string;
  ResolvConfPath?: string;
  /** @format int64 */
  RestartCount?: number;
  /** @format int64 */
  SizeRootFs?: number;
  /** @format int64 */
  SizeRw?: number;
  State?: State;
  /** @since v6.0.0 */
  Storage?: LibpodStorage;
};

/** @since v6.0.0 */
export type LibpodKnownSignerIdentity = string;

/** @since v6.0.0 */
export type LegacyImageSummary = {
  /** @format int64 */
  Containers: number;
  /** @format int64 */
  Created: number;
  Descriptor?: Descriptor;
  Id: string;
  /** Labels of the object, by key. A label without a value has the empty string `''`, not null. */
  Labels: {
    [key: string]: string;
  };
  Manifests?: Array<ManifestSummary>;
  ParentId: string;
  RepoDigests: Array<string>;
  RepoTags: Array<string>;
  /** @format int64 */
  SharedSize: number;
  /** @format int64 */
  Size: number;
  /** @format int64 */
  VirtualSize?: number;
};

export type LibpodImagesPullReport = {
  error?: string;
  id?: string;
  images?: Array<string>;
  /** @since v6.0.0 */
  pullProgress?: ArtifactPullProgress;
  /** @since v6.0.0 */
  status?: string;
  stream?: string;
};

export type LibpodInfo = {
  host?: HostInfo;
  /** @since v3.4.1 */
  plugins?: Plugins;
  registries?: {
    [key: string]: unknown;
  };
  store?: StoreInfo;
  version?: Version;
};

/** @since v4.8.0 */
export type LinuxIntelRdt = {
  closID?: string;
  /** @since v6.0.0 */
  enableMonitoring?: boolean;
  l3CacheSchema?: string;
  memBwSchema?: string;
  /** @since v6.0.0 */
  schemata?: Array<string>;
};

/** @since v5.7.0 */
export type ListQuadlet = {
  App?: string;
  Name?: string;
  Path?: string;
  /** @since v6.0.0 */
  Pod?: string;
  Status?: string;
  UnitName?: string;
};

/** @since v4.5.0 */
export type ListResponse = {
  Volumes?: Array<LibpodVolume>;
  /** Warnings for people, such as options that the engine ignored. Null or empty if there are none. */
  Warnings?: Array<string>;
};

export type LogConfigLibpod = {
  driver?: string;
  /** @since v6.0.0 */
  labels?: {
    [key: string]: string;
  };
  options?: {
    [key: string]: string;
  };
  path?: string;
  /** @format int64 */
  size?: number;
};

/** @since v5.3.0 */
export type ManifestSummary = {
  AttestationData?: AttestationProperties;
  Available: boolean;
  Descriptor: Descriptor;
  ID: string;
  ImageData?: ImageProperties;
  Kind: ManifestKind;
  Size: {
    /** @format int64 */
    Content?: number;
    /** @format int64 */
    Total?: number;
  };
};

/** @since v3.4.1 */
export type NetOptions = {
  dns_option?: Array<string>;
  dns_search?: Array<string>;
  dns_server?: Array<string>;
  hostadd?: Array<string>;
  /** @since v5.4.0 */
  hosts_file?: string;
  netns?: Namespace;
  network_alias?: Array<string>;
  network_options?: {
    [key: string]: Array<string>;
  };
  /** @since v6.0.0 */
  network_order?: Array<string>;
  /** @since v4.0.2 */
  networks?: {
    [key: string]: PerNetworkOptions;
  };
  /** @since v5.4.0 */
  no_manage_hostname?: boolean;
  no_manage_hosts?: boolean;
  no_manage_resolv_conf?: boolean;
  portmappings?: Array<PortMapping>;
};

export type LibpodNetwork = {
  /**
   * @since v4.0.2
   * @format date-time
   */
  created?: string;
  /** @since v4.0.2 */
  dns_enabled?: boolean;
  /** @since v4.0.2 */
  driver?: string;
  /** @since v4.0.2 */
  id?: string;
  /** @since v4.0.2 */
  internal?: boolean;
  /** @since v4.0.2 */
  ipam_options?: {
    [key: string]: string;
  };
  /** @since v4.0.2 */
  ipv6_enabled?: boolean;
  /** @since v4.0.2 */
  labels?: {
    [key: string]: string;
  };
  /** @since v4.0.2 */
  name?: string;
  /** @since v4.4.0 */
  network_dns_servers?: Array<string>;
  /** @since v4.0.2 */
  network_interface?: string;
  /** @since v4.0.2 */
  options?: {
    [key: string]: string;
  };
  /** @since v4.6.0 */
  routes?: Array<Route>;
  /** @since v4.0.2 */
  subnets?: Array<Subnet>;
};

export type NetworkInspectReport = {
  /** @since v5.0.2 */
  containers?: {
    [key: string]: NetworkContainerInfo;
  };
  /**
   * @since v4.0.2
   * @format date-time
   */
  created?: string;
  /** @since v4.0.2 */
  dns_enabled?: boolean;
  /** @since v4.0.2 */
  driver?: string;
  /** @since v4.0.2 */
  id?: string;
  /** @since v4.0.2 */
  internal?: boolean;
  /** @since v4.0.2 */
  ipam_options?: {
    [key: string]: string;
  };
  /** @since v4.0.2 */
  ipv6_enabled?: boolean;
  /** @since v4.0.2 */
  labels?: {
    [key: string]: string;
  };
  /** @since v4.0.2 */
  name?: string;
  /** @since v4.4.0 */
  network_dns_servers?: Array<string>;
  /** @since v4.0.2 */
  network_interface?: string;
  /** @since v4.0.2 */
  options?: {
    [key: string]: string;
  };
  /** @since v4.6.0 */
  routes?: Array<Route>;
  /** @since v4.0.2 */
  subnets?: Array<Subnet>;
};

/** @since v5.5.0 */
export type LibpodNetworkSettings = {
  Networks?: {
    [key: string]: LibpodEndpointSettings;
  };
  Ports?: {
    [key: string]: Array<LibpodPortBinding>;
  };
  SandboxID?: string;
  SandboxKey?: string;
};

/** @since v5.6.0 */
export type OCI1 = {
  annotations?: {
    [key: string]: string;
  };
  artifactType?: string;
  config?: Descriptor;
  layers?: Array<Descriptor>;
  mediaType?: string;
  /** @format int64 */
  schemaVersion?: number;
  subject?: Descriptor;
};

/** @since v5.3.0 */
export type LibpodPlatform = {
  architecture?: string;
  os?: string;
  'os.features'?: Array<string>;
  'os.version'?: string;
  variant?: string;
};

/** @since v3.4.1 */
export type PodCreateOptions = {
  /** @since v4.0.2 */
  cgroup_parent?: string;
  /** @since v4.0.2 */
  container_command?: string;
  /** @since v4.0.2 */
  container_conmon_pidfile?: string;
  /** @since v4.0.2 */
  container_name?: string;
  /**
   * @since v4.0.2
   * @format double
   */
  cpus?: number;
  /** @since v4.0.2 */
  cpuset_cpus?: string;
  /** @since v4.0.2 */
  create_command?: Array<string>;
  /** @since v4.0.2 */
  device_read_bps?: Array<string>;
  /** @since v4.0.2 */
  devices?: Array<string>;
  /** @since v4.2.1 */
  exit_policy?: string;
  /** @since v4.0.2 */
  hostname?: string;
  /** @since v4.0.2 */
  infra?: boolean;
  /** @since v4.0.2 */
  infra_image?: string;
  /** @since v4.5.0 */
  ipc?: string;
  /** @since v4.0.2 */
  labels?: {
    [key: string]: string;
  };
  /** @since v4.0.2 */
  name?: string;
  /** @since v4.0.2 */
  net?: NetOptions;
  /** @since v4.0.2 */
  pid?: string;
  /** @since v4.6.0 */
  restart?: string;
  /** @since v4.0.2 */
  security_opt?: Array<string>;
  /** @since v4.0.2 */
  share?: Array<string>;
  /** @since v4.0.2 */
  share_parent?: boolean;
  /** @since v4.0.2 */
  sysctl?: Array<string>;
  /** @since v4.8.0 */
  uts?: string;
  /** @since v4.0.2 */
  volume?: Array<string>;
  /** @since v4.0.2 */
  volumes_from?: Array<string>;
};

export type PodNetworkConfig = {
  /** @since v4.0.2 */
  Networks?: {
    [key: string]: PerNetworkOptions;
  };
  dns_option?: Array<string>;
  dns_search?: Array<string>;
  dns_server?: Array<string>;
  hostadd?: Array<string>;
  /** @since v5.4.0 */
  hostsFile?: string;
  netns?: Namespace;
  network_options?: {
    [key: string]: Array<string>;
  };
  /** @since v5.4.0 */
  no_manage_hostname?: boolean;
  no_manage_hosts?: boolean;
  no_manage_resolv_conf?: boolean;
  portmappings?: Array<PortMapping>;
};

export type PodSpecGenerator = {
  /** @since v4.0.2 */
  Networks?: {
    [key: string]: PerNetworkOptions;
  };
  cgroup_parent?: string;
  dns_option?: Array<string>;
  dns_search?: Array<string>;
  dns_server?: Array<string>;
  /** @since v4.2.1 */
  exit_policy?: string;
  hostadd?: Array<string>;
  hostname?: string;
  /** @since v5.4.0 */
  hostsFile?: string;
  /** @since v4.1.1 */
  idmappings?: IDMappingOptions;
  /** @since v4.0.2 */
  image_volumes?: Array<ImageVolume>;
  infra_command?: Array<string>;
  infra_conmon_pid_file?: string;
  infra_image?: string;
  /** @since v3.3.1 */
  infra_name?: string;
  /** @since v4.5.0 */
  ipcns?: Namespace;
  labels?: {
    [key: string]: string;
  };
  /** @since v4.0.2 */
  mounts?: Array<LibpodMount>;
  name?: string;
  netns?: Namespace;
  network_options?: {
    [key: string]: Array<string>;
  };
  no_infra?: boolean;
  /** @since v5.4.0 */
  no_manage_hostname?: boolean;
  no_manage_hosts?: boolean;
  no_manage_resolv_conf?: boolean;
  /** @since v4.0.2 */
  overlay_volumes?: Array<OverlayVolume>;
  /** @since v3.4.1 */
  pidns?: Namespace;
  pod_create_command?: Array<string>;
  /** @since v4.0.2 */
  pod_devices?: Array<string>;
  portmappings?: Array<PortMapping>;
  /** @since v3.4.1 */
  resource_limits?: LinuxResources;
  /** @since v4.6.0 */
  restart_policy?: string;
  /**
   * @since v4.6.0
   * @format uint64
   */
  restart_tries?: number;
  /** @since v4.0.2 */
  security_opt?: Array<string>;
  /** @since v4.2.1 */
  serviceContainerID?: string;
  /** @since v4.0.2 */
  share_parent?: boolean;
  shared_namespaces?: Array<string>;
  /**
   * @since v4.2.1
   * @format int64
   */
  shm_size?: number;
  /**
   * @since v4.5.0
   * @format int64
   */
  shm_size_systemd?: number;
  /** @since v4.0.2 */
  sysctl?: {
    [key: string]: string;
  };
  /** @since v3.4.1 */
  userns?: Namespace;
  /** @since v4.2.1 */
  utsns?: Namespace;
  /** @since v4.0.2 */
  volumes?: Array<NamedVolume>;
  /** @since v4.0.2 */
  volumes_from?: Array<string>;
};

/** @since v4.1.1 */
export type LibpodPortSummary = {
  IP?: string;
  /** @format uint16 */
  PrivatePort: number;
  /** @format uint16 */
  PublicPort?: number;
  Type: 'tcp' | 'udp' | 'sctp' | (string & {});
};

/** @since v6.0.0 */
export type LibpodPullIdentity = {
  Repository?: string;
};

/** @since v3.4.1 */
export type LibpodResources = {
  BlkioDeviceReadBps?: Array<LibpodThrottleDevice>;
  BlkioDeviceReadIOps?: Array<LibpodThrottleDevice>;
  BlkioDeviceWriteBps?: Array<LibpodThrottleDevice>;
  BlkioDeviceWriteIOps?: Array<LibpodThrottleDevice>;
  /** @format uint16 */
  BlkioWeight?: number;
  BlkioWeightDevice?: Array<WeightDevice>;
  CgroupParent?: string;
  /** @format int64 */
  CpuCount?: number;
  /** @format int64 */
  CpuPercent?: number;
  /** @format int64 */
  CpuPeriod?: number;
  /** @format int64 */
  CpuQuota?: number;
  /** @format int64 */
  CpuRealtimePeriod?: number;
  /** @format int64 */
  CpuRealtimeRuntime?: number;
  /** @format int64 */
  CpuShares?: number;
  CpusetCpus?: string;
  CpusetMems?: string;
  DeviceCgroupRules?: Array<string>;
  DeviceRequests?: Array<LibpodDeviceRequest>;
  Devices?: Array<LibpodDeviceMapping>;
  /** @format uint64 */
  IOMaximumBandwidth?: number;
  /** @format uint64 */
  IOMaximumIOps?: number;
  /** @format int64 */
  Memory?: number;
  /** @format int64 */
  MemoryReservation?: number;
  /** @format int64 */
  MemorySwap?: number;
  /** @format int64 */
  MemorySwappiness?: number;
  /** @format int64 */
  NanoCpus?: number;
  OomKillDisable?: boolean;
  /** @format int64 */
  PidsLimit?: number;
  Ulimits?: Array<Ulimit>;
};

/** @since v6.0.0 */
export type LibpodRootFSStorage = {
  Snapshot?: LibpodRootFSStorageSnapshot;
};

/** @since v6.0.0 */
export type LibpodRootFSStorageSnapshot = {
  Name?: string;
};

/** @since v4.6.0 */
export type Route = {
  /** @format string */
  destination?: string;
  /** @format string */
  gateway?: string;
  /** @format uint32 */
  metric?: number;
  /** @since v6.0.0 */
  route_type?: RouteType;
};

/** @since v6.0.0 */
export type RouteType = string;

export type LibpodSecret = {
  /**
   * @since v3.2.3
   * @format uint32
   */
  GID?: number;
  /**
   * @since v3.2.3
   * @format uint32
   */
  Mode?: number;
  /** @since v3.2.3 */
  Source?: string;
  /** @since v3.4.4 */
  Target?: string;
  /**
   * @since v3.2.3
   * @format uint32
   */
  UID?: number;
};

/** @since v6.0.0 */
export type LibpodSignatureIdentity = {
  DockerReference?: string;
  Error?: string;
  KnownSigner?: LibpodKnownSignerIdentity;
  Name?: string;
  SignatureType?: LibpodSignatureType;
  Signer?: LibpodSignerIdentity;
  Timestamps?: Array<LibpodSignatureTimestamp>;
  /** Warnings for people, such as options that the engine ignored. Null or empty if there are none. */
  Warnings?: Array<string>;
};

/** @since v6.0.0 */
export type LibpodSignatureTimestamp = {
  /** @format date-time */
  Timestamp?: string;
  Type?: LibpodSignatureTimestampType;
  URI?: string;
};

/** @since v6.0.0 */
export type LibpodSignatureTimestampType = string;

/** @since v6.0.0 */
export type LibpodSignatureType = string;

/** @since v6.0.0 */
export type LibpodSignerIdentity = {
  BuildConfigDigest?: string;
  BuildConfigURI?: string;
  BuildSignerDigest?: string;
  BuildSignerURI?: string;
  BuildTrigger?: string;
  CertificateIssuer?: string;
  Issuer?: string;
  RunInvocationURI?: string;
  RunnerEnvironment?: string;
  SourceRepositoryDigest?: string;
  SourceRepositoryIdentifier?: string;
  SourceRepositoryOwnerIdentifier?: string;
  SourceRepositoryOwnerURI?: string;
  SourceRepositoryRef?: string;
  SourceRepositoryURI?: string;
  SourceRepositoryVisibilityAtSigning?: string;
  SubjectAlternativeName?: string;
};

export type SpecGenerator = {
  /** @since v4.0.2 */
  Networks?: {
    [key: string]: PerNetworkOptions;
  };
  annotations?: {
    [key: string]: string;
  };
  apparmor_profile?: string;
  /** @since v5.5.0 */
  artifact_volumes?: Array<ArtifactVolume>;
  /** @since v5.0.2 */
  base_hosts_file?: string;
  cap_add?: Array<string>;
  cap_drop?: Array<string>;
  cgroup_parent?: string;
  cgroupns?: Namespace;
  cgroups_mode?: string;
  /** @since v4.1.0 */
  chroot_directories?: Array<string>;
  command?: Array<string>;
  conmon_pid_file?: string;
  containerCreateCommand?: Array<string>;
  /** @since v3.4.4 */
  create_working_dir?: boolean;
  dependencyContainers?: Array<string>;
  /** @since v3.3.1 */
  device_cgroup_rule?: Array<LinuxDeviceCgroup>;
  devices?: Array<LinuxDevice>;
  /** @since v4.0.2 */
  devices_from?: Array<string>;
  dns_option?: Array<string>;
  dns_search?: Array<string>;
  dns_server?: Array<string>;
  entrypoint?: Array<string>;
  env?: {
    [key: string]: string;
  };
  env_host?: boolean;
  /** @since v4.3.0 */
  envmerge?: Array<string>;
  expose?: unknown;
  /** @since v6.0.0 */
  gpus?: Array<string>;
  /** @since v4.5.0 */
  group_entry?: string;
  groups?: Array<string>;
  /** @since v4.3.0 */
  health_check_on_failure_action?: HealthCheckOnFailureAction;
  /** @since v5.3.0 */
  healthLogDestination?: string;
  /**
   * @since v5.3.0
   * @format uint64
   */
  healthMaxLogCount?: number;
  /**
   * @since v5.3.0
   * @format uint64
   */
  healthMaxLogSize?: number;
  healthconfig?: Schema2HealthConfig;
  /** @since v4.0.2 */
  host_device_list?: Array<LinuxDevice>;
  hostadd?: Array<string>;
  hostname?: string;
  /** @since v4.0.2 */
  hostusers?: Array<string>;
  httpproxy?: boolean;
  idmappings?: IDMappingOptions;
  image?: string;
  /** @since v4.2.1 */
  image_arch?: string;
  /** @since v4.2.1 */
  image_os?: string;
  /** @since v4.2.1 */
  image_variant?: string;
  image_volume_mode?: string;
  image_volumes?: Array<ImageVolume>;
  init?: boolean;
  /** @since v3.4.1 */
  init_container_type?: string;
  init_path?: string;
  /** @since v4.8.0 */
  intelRdt?: LinuxIntelRdt;
  ipcns?: Namespace;
  /** @since v4.5.0 */
  label_nested?: boolean;
  labels?: {
    [key: string]: string;
  };
  log_configuration?: LogConfigLibpod;
  /** @since v4.0.2 */
  manage_password?: boolean;
  mask?: Array<string>;
  mounts?: Array<LibpodMount>;
  name?: string;
  netns?: Namespace;
  network_options?: {
    [key: string]: Array<string>;
  };
  /** @since v6.0.0 */
  networkOrder?: Array<string>;
  no_new_privileges?: boolean;
  oci_runtime?: string;
  /** @format int64 */
  oom_score_adj?: number;
  overlay_volumes?: Array<OverlayVolume>;
  /** @since v4.1.0 */
  passwd_entry?: string;
  /** @since v3.4.1 */
  personality?: LinuxPersonality;
  pidns?: Namespace;
  pod?: string;
  portmappings?: Array<PortMapping>;
  privileged?: boolean;
  procfs_opts?: Array<string>;
  publish_image_ports?: boolean;
  r_limits?: Array<POSIXRlimit>;
  raw_image_name?: string;
  read_only_filesystem?: boolean;
  /** @since v4.4.0 */
  read_write_tmpfs?: boolean;
  remove?: boolean;
  /** @since v5.3.0 */
  removeImage?: boolean;
  resource_limits?: LinuxResources;
  restart_policy?: string;
  /** @format uint64 */
  restart_tries?: number;
  rootfs?: string;
  /** @since v4.5.0 */
  rootfs_mapping?: string;
  /** @since v4.0.2 */
  rootfs_overlay?: boolean;
  rootfs_propagation?: string;
  sdnotifyMode?: string;
  seccomp_policy?: string;
  seccomp_profile_path?: string;
  secret_env?: {
    [key: string]: string;
  };
  secrets?: Array<LibpodSecret>;
  selinux_opts?: Array<string>;
  /** @format int64 */
  shm_size?: number;
  /**
   * @since v4.5.0
   * @format int64
   */
  shm_size_systemd?: number;
  /** @since v4.4.0 */
  startupHealthConfig?: StartupHealthCheck;
  stdin?: boolean;
  stop_signal?: Signal;
  /** @format uint64 */
  stop_timeout?: number;
  /** @since v4.0.2 */
  storage_opts?: {
    [key: string]: string;
  };
  sysctl?: {
    [key: string]: string;
  };
  systemd?: string;
  terminal?: boolean;
  throttleReadBpsDevice?: {
    [key: string]: LinuxThrottleDevice;
  };
  throttleReadIOPSDevice?: {
    [key: string]: LinuxThrottleDevice;
  };
  throttleWriteBpsDevice?: {
    [key: string]: LinuxThrottleDevice;
  };
  throttleWriteIOPSDevice?: {
    [key: string]: LinuxThrottleDevice;
  };
  /** @format uint64 */
  timeout?: number;
  timezone?: string;
  umask?: string;
  unified?: {
    [key: string]: string;
  };
  unmask?: Array<string>;
  /** @since v4.0.2 */
  unsetenv?: Array<string>;
  /** @since v4.0.2 */
  unsetenvall?: boolean;
  /** @since v5.4.0 */
  use_image_hostname?: boolean;
  use_image_hosts?: boolean;
  use_image_resolve_conf?: boolean;
  user?: string;
  userns?: Namespace;
  utsns?: Namespace;
  volatile?: boolean;
  volumes?: Array<NamedVolume>;
  volumes_from?: Array<string>;
  weightDevice?: {
    [key: string]: LinuxWeightDevice;
  };
  work_dir?: string;
};

/** @since v5.5.0 */
export type State = {
  Dead?: boolean;
  Error?: string;
  /** @format int64 */
  ExitCode?: number;
  FinishedAt?: string;
  Health?: LibpodHealth;
  OOMKilled?: boolean;
  Paused?: boolean;
  /** @format int64 */
  Pid?: number;
  Restarting?: boolean;
  Running?: boolean;
  StartedAt?: string;
  Status?: LibpodContainerState;
};

/** @since v6.0.0 */
export type Status = {
  IPAM?: LibpodIPAMStatus;
};

/** @since v6.0.0 */
export type LibpodStorage = {
  RootFS?: LibpodRootFSStorage;
};

export type StoreInfo = {
  containerStore?: ContainerStore;
  graphDriverName?: string;
  graphOptions?: {
    [key: string]: unknown;
  };
  graphRoot?: string;
  /**
   * @since v4.1.0
   * @format uint64
   */
  graphRootAllocated?: number;
  /**
   * @since v4.1.0
   * @format uint64
   */
  graphRootUsed?: number;
  graphStatus?: {
    [key: string]: string;
  };
  /** @since v4.0.2 */
  imageCopyTmpDir?: string;
  imageStore?: ImageStore;
  runRoot?: string;
  /** @since v4.4.0 */
  transientStore?: boolean;
  volumePath?: string;
};

/** @since v6.0.0 */
export type LibpodSubnetStatus = {
  /** @format uint64 */
  DynamicIPsAvailable?: number;
  /** @format uint64 */
  IPsInUse?: number;
};

/** @since v5.0.2 */
export type Summary = {
  /** @format int64 */
  Containers: number;
  /** @format int64 */
  Created: number;
  /** @since v5.5.0 */
  Descriptor?: Descriptor;
  Id: string;
  /** Labels of the object, by key. A label without a value has the empty string `''`, not null. */
  Labels: {
    [key: string]: string;
  };
  /** @since v5.3.0 */
  Manifests?: Array<ManifestSummary>;
  ParentId: string;
  RepoDigests: Array<string>;
  RepoTags: Array<string>;
  /** @format int64 */
  SharedSize: number;
  /** @format int64 */
  Size: number;
};

/** @since v5.1.0 */
export type UpdateConfig = {
  BlkioDeviceReadBps?: Array<LibpodThrottleDevice>;
  BlkioDeviceReadIOps?: Array<LibpodThrottleDevice>;
  BlkioDeviceWriteBps?: Array<LibpodThrottleDevice>;
  BlkioDeviceWriteIOps?: Array<LibpodThrottleDevice>;
  /** @format uint16 */
  BlkioWeight?: number;
  BlkioWeightDevice?: Array<WeightDevice>;
  CgroupParent?: string;
  /** @format int64 */
  CpuCount?: number;
  /** @format int64 */
  CpuPercent?: number;
  /** @format int64 */
  CpuPeriod?: number;
  /** @format int64 */
  CpuQuota?: number;
  /** @format int64 */
  CpuRealtimePeriod?: number;
  /** @format int64 */
  CpuRealtimeRuntime?: number;
  /** @format int64 */
  CpuShares?: number;
  CpusetCpus?: string;
  CpusetMems?: string;
  DeviceCgroupRules?: Array<string>;
  DeviceRequests?: Array<LibpodDeviceRequest>;
  Devices?: Array<LibpodDeviceMapping>;
  /** @format uint64 */
  IOMaximumBandwidth?: number;
  /** @format uint64 */
  IOMaximumIOps?: number;
  /** @format int64 */
  Memory?: number;
  /** @format int64 */
  MemoryReservation?: number;
  /** @format int64 */
  MemorySwap?: number;
  /** @format int64 */
  MemorySwappiness?: number;
  /** @format int64 */
  NanoCpus?: number;
  OomKillDisable?: boolean;
  /** @format int64 */
  PidsLimit?: number;
  RestartPolicy?: LibpodRestartPolicy;
  Ulimits?: Array<Ulimit>;
};

export type Version = {
  APIVersion?: string;
  /** @since v6.0.0 */
  BuildOrigin?: string;
  /** @format int64 */
  Built?: number;
  BuiltTime?: string;
  GitCommit?: string;
  GoVersion?: string;
  /** @since v4.1.0 */
  Os?: string;
  OsArch?: string;
  /** Version of the object in this answer. An update has to send back the `Index`, so that it cannot overwrite the change of another caller. */
  Version?: string;
};

/** @since v4.5.0 */
export type LibpodVolume = {
  ClusterVolume?: LibpodClusterVolume;
  /** When the object was created: RFC 3339 in UTC, with up to nine digits for the fraction of a second. */
  CreatedAt?: string;
  Driver: string;
  /** Labels of the object, by key. A label without a value has the empty string `''`, not null. */
  Labels: {
    [key: string]: string;
  };
  Mountpoint: string;
  Name: string;
  Options: {
    [key: string]: string;
  };
  Scope: 'local' | 'global' | (string & {});
  Status?: {
    [key: string]: unknown;
  };
  UsageData?: UsageData;
};

/** @since v5.1.0 */
export type containerUpdateRequest = {
  BlkioDeviceReadBps?: Array<LibpodThrottleDevice>;
  BlkioDeviceReadIOps?: Array<LibpodThrottleDevice>;
  BlkioDeviceWriteBps?: Array<LibpodThrottleDevice>;
  BlkioDeviceWriteIOps?: Array<LibpodThrottleDevice>;
  /** @format uint16 */
  BlkioWeight?: number;
  BlkioWeightDevice?: Array<WeightDevice>;
  CgroupParent?: string;
  /** @format int64 */
  CpuCount?: number;
  /** @format int64 */
  CpuPercent?: number;
  /** @format int64 */
  CpuPeriod?: number;
  /** @format int64 */
  CpuQuota?: number;
  /** @format int64 */
  CpuRealtimePeriod?: number;
  /** @format int64 */
  CpuRealtimeRuntime?: number;
  /** @format int64 */
  CpuShares?: number;
  CpusetCpus?: string;
  CpusetMems?: string;
  DeviceCgroupRules?: Array<string>;
  DeviceRequests?: Array<LibpodDeviceRequest>;
  Devices?: Array<LibpodDeviceMapping>;
  /** @format uint64 */
  IOMaximumBandwidth?: number;
  /** @format uint64 */
  IOMaximumIOps?: number;
  /** @format int64 */
  Memory?: number;
  /** @format int64 */
  MemoryReservation?: number;
  /** @format int64 */
  MemorySwap?: number;
  /** @format int64 */
  MemorySwappiness?: number;
  /** @format int64 */
  NanoCpus?: number;
  OomKillDisable?: boolean;
  /** @format int64 */
  PidsLimit?: number;
  RestartPolicy?: LibpodRestartPolicy;
  Ulimits?: Array<Ulimit>;
};

/** @since v4.1.1 */
export type networkConnectRequest = ConnectRequest;

/** @since v4.1.1 */
export type networkCreate = CreateRequest;

export type networkCreateLibpod = {
  /**
   * @since v4.0.2
   * @format date-time
   */
  created?: string;
  /** @since v4.0.2 */
  dns_enabled?: boolean;
  /** @since v4.0.2 */
  driver?: string;
  /** @since v4.0.2 */
  id?: string;
  /** @since v4.0.2 */
  internal?: boolean;
  /** @since v4.0.2 */
  ipam_options?: {
    [key: string]: string;
  };
  /** @since v4.0.2 */
  ipv6_enabled?: boolean;
  /** @since v4.0.2 */
  labels?: {
    [key: string]: string;
  };
  /** @since v4.0.2 */
  name?: string;
  /** @since v4.4.0 */
  network_dns_servers?: Array<string>;
  /** @since v4.0.2 */
  network_interface?: string;
  /** @since v4.0.2 */
  options?: {
    [key: string]: string;
  };
  /** @since v4.6.0 */
  routes?: Array<Route>;
  /** @since v4.0.2 */
  subnets?: Array<Subnet>;
};

export type networkDisconnectRequest = DisconnectRequest;
