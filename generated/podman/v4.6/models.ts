// Generated from specs/ by `npm run generate`. Do not edit.
import type {
  CgroupSpec,
  CgroupnsMode,
  ContainerSize,
  Digest,
  History,
  IDMap,
  IDMappingOptions,
  ImageVolume,
  InspectBlkioThrottleDevice,
  InspectBlkioWeightDevice,
  InspectDevice,
  InspectMount,
  InspectPodContainerInfo,
  LibpodConfig,
  LibpodDriverData,
  LibpodHealthConfig,
  LinuxThrottleDevice,
  ListContainerNamespaces,
  Namespace,
  OverlayVolume,
  PlayKubeVolume,
  PodStopReport,
  PortMapping,
  PortSet,
  RootFS,
  Schema2HealthConfig,
  StrSlice,
} from '../v3.2/models.js';
import type {
  IpcMode,
  Isolation,
  LibpodDeviceMapping,
  LibpodDeviceRequest,
  LibpodNetworkingConfig,
  LibpodRestartPolicy,
  LibpodThrottleDevice,
  NetworkMode,
  PidMode,
  PlayKubePod,
  UTSMode,
  Ulimit,
  UsernsMode,
  WeightDevice,
} from '../v3.4/models.js';
import type { InspectContainerHostConfig, InspectContainerState, Subnet } from '../v4.0/models.js';
import type {
  ContainerNode,
  ImageMetadata,
  InspectNetworkSettings,
  LibpodContainerState,
  LibpodGraphDriverData,
  LibpodMountPoint,
  LibpodNetworkSettings,
  LibpodPlatform,
  LibpodPort,
  LibpodPortMap,
  SummaryNetworkSettings,
} from '../v4.1/models.js';
import type { InspectPodInfraConfig } from '../v4.2/models.js';
import type { InspectContainerConfig, LogConfig, NetOptions, PerNetworkOptions, PlaySecret } from '../v4.3/models.js';
import type { NamedVolume, VolumeRmReport } from '../v4.4/models.js';
import type {
  LibpodClusterVolumeSpec,
  LibpodMount,
  LibpodTopology,
  LinuxResources,
  PublishStatus,
  SecretRmReport,
  UsageData,
} from '../v4.5/models.js';

/** @since v4.1.0 */
export type CPUUsage = {
  /** @format double */
  idlePercent?: number;
  /** @format double */
  systemPercent?: number;
  /** @format double */
  userPercent?: number;
};

/**
 * Removed in v6.0.0.
 * @since v4.6.0
 * @format uint8
 */
export type LibpodChangeType = number;

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

export type ConmonInfo = {
  package?: string;
  path?: string;
  version?: string;
};

/** @since v4.1.1 */
export type Container = {
  /** Removed in v5.1.0. */
  AdjustCPUShares?: boolean;
  Command?: string;
  /** Removed in v6.0.0. */
  Config?: LibpodConfig;
  /** @format int64 */
  Created?: number;
  HostConfig?: LibpodHostConfig;
  Id?: string;
  Image?: string;
  ImageID?: string;
  /** Labels of the object, by key. A label without a value has the empty string `''`, not null. */
  Labels?: {
    [key: string]: string;
  };
  Mounts?: Array<LibpodMountPoint>;
  /** Removed in v6.0.0. */
  Name?: string;
  Names?: Array<string>;
  NetworkSettings?: SummaryNetworkSettings;
  /** Removed in v6.0.0. */
  NetworkingConfig?: LibpodNetworkingConfig;
  /** Removed in v6.0.0. */
  Platform?: LibpodPlatform;
  Ports?: Array<LibpodPort>;
  /** @format int64 */
  SizeRootFs?: number;
  /** @format int64 */
  SizeRw?: number;
  State?: string;
  Status?: string;
};

/**
 * Removed in v5.5.0.
 * @since v4.1.1
 */
export type ContainerJSON = {
  AppArmorProfile?: string;
  Args?: Array<string>;
  Config?: LibpodConfig;
  Created?: string;
  Driver?: string;
  ExecIDs?: Array<string>;
  GraphDriver?: LibpodGraphDriverData;
  HostConfig?: LibpodHostConfig;
  HostnamePath?: string;
  HostsPath?: string;
  Id?: string;
  Image?: string;
  LogPath?: string;
  MountLabel?: string;
  Mounts?: Array<LibpodMountPoint>;
  Name?: string;
  NetworkSettings?: LibpodNetworkSettings;
  Node?: ContainerNode;
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
  State?: LibpodContainerState;
};

export type ContainerStore = {
  /** @format int64 */
  number?: number;
  /** @format int64 */
  paused?: number;
  /** @format int64 */
  running?: number;
  /** @format int64 */
  stopped?: number;
};

/** @since v3.4.1 */
export type CreateContainerConfig = {
  ArgsEscaped?: boolean;
  AttachStderr?: boolean;
  AttachStdin?: boolean;
  AttachStdout?: boolean;
  Cmd?: StrSlice;
  Domainname?: string;
  Entrypoint?: StrSlice;
  Env?: Array<string>;
  /** @since v4.3.0 */
  EnvMerge?: Array<string>;
  ExposedPorts?: PortSet;
  Healthcheck?: LibpodHealthConfig;
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
  Shell?: StrSlice;
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

/** @since v4.6.0 */
export type DNSNetworkInfo = {
  package?: string;
  path?: string;
  version?: string;
};

export type DistributionInfo = {
  /** @since v3.4.1 */
  codename?: string;
  distribution?: string;
  /** @since v3.4.1 */
  variant?: string;
  version?: string;
};

/**
 * Removed in v6.0.0.
 * @since v4.6.0
 */
export type LibpodFilesystemChange = {
  Kind: LibpodChangeType;
  Path: string;
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
  CapAdd?: StrSlice;
  CapDrop?: StrSlice;
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
  /**
   * Removed in v6.0.0.
   * @deprecated Since v4.5.0.
   * @format int64
   */
  KernelMemory?: number;
  /**
   * Removed in v6.0.0.
   * @format int64
   */
  KernelMemoryTCP?: number;
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
  PortBindings?: LibpodPortMap;
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
  distribution?: DistributionInfo;
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
  runtimeInfo?: {
    [key: string]: unknown;
  };
  security?: SecurityInfo;
  serviceIsRemote?: boolean;
  /** Removed in v6.0.0. */
  slirp4netns?: SlirpInfo;
  /** @format int64 */
  swapFree?: number;
  /** @format int64 */
  swapTotal?: number;
  uptime?: string;
};

export type IDMappings = {
  gidmap?: Array<IDMap>;
  uidmap?: Array<IDMap>;
};

export type LibpodImageConfig = {
  /**
   * @since v4.5.0
   * @deprecated Since v4.6.0.
   */
  ArgsEscaped?: boolean;
  Cmd?: Array<string>;
  Entrypoint?: Array<string>;
  Env?: Array<string>;
  ExposedPorts?: {
    [key: string]: {
      [key: string]: unknown;
    };
  };
  /** Labels of the object, by key. A label without a value has the empty string `''`, not null. */
  Labels?: {
    [key: string]: string;
  };
  StopSignal?: string;
  User?: string;
  Volumes?: {
    [key: string]: {
      [key: string]: unknown;
    };
  };
  WorkingDir?: string;
};

export type ImageData = {
  Annotations?: {
    [key: string]: string;
  };
  Architecture?: string;
  Author?: string;
  Comment?: string;
  Config?: LibpodImageConfig;
  /** @format date-time */
  Created?: string;
  Digest?: Digest;
  GraphDriver?: LibpodDriverData;
  Healthcheck?: Schema2HealthConfig;
  History?: Array<History>;
  Id?: string;
  /** Labels of the object, by key. A label without a value has the empty string `''`, not null. */
  Labels?: {
    [key: string]: string;
  };
  ManifestType?: string;
  NamesHistory?: Array<string>;
  Os?: string;
  Parent?: string;
  RepoDigests?: Array<string>;
  RepoTags?: Array<string>;
  RootFS?: RootFS;
  /** @format int64 */
  Size?: number;
  User?: string;
  /** Version of the object in this answer. An update has to send back the `Index`, so that it cannot overwrite the change of another caller. */
  Version?: string;
  /** @format int64 */
  VirtualSize?: number;
};

/** @since v4.1.1 */
export type LibpodImageInspect = {
  Architecture?: string;
  Author?: string;
  Comment?: string;
  Config?: LibpodConfig;
  Container?: string;
  ContainerConfig?: LibpodConfig;
  Created?: string;
  DockerVersion?: string;
  GraphDriver?: LibpodGraphDriverData;
  Id?: string;
  Metadata?: ImageMetadata;
  Os?: string;
  OsVersion?: string;
  Parent?: string;
  RepoDigests?: Array<string>;
  RepoTags?: Array<string>;
  RootFS?: RootFS;
  /** @format int64 */
  Size?: number;
  Variant?: string;
  /**
   * @deprecated Since v4.6.0.
   * @format int64
   */
  VirtualSize?: number;
};

export type ImageStore = {
  /** @format int64 */
  number?: number;
};

/** @since v4.5.0 */
export type Info = {
  AccessibleTopology?: Array<LibpodTopology>;
  /** @format int64 */
  CapacityBytes?: number;
  VolumeContext?: {
    [key: string]: string;
  };
  VolumeID?: string;
};

export type InspectContainerData = {
  AppArmorProfile?: string;
  Args?: Array<string>;
  BoundingCaps?: Array<string>;
  Config?: InspectContainerConfig;
  ConmonPidFile?: string;
  /** @format date-time */
  Created?: string;
  Dependencies?: Array<string>;
  Driver?: string;
  EffectiveCaps?: Array<string>;
  ExecIDs?: Array<string>;
  GraphDriver?: LibpodDriverData;
  HostConfig?: InspectContainerHostConfig;
  HostnamePath?: string;
  HostsPath?: string;
  Id?: string;
  Image?: string;
  /** @since v4.3.0 */
  ImageDigest?: string;
  ImageName?: string;
  IsInfra?: boolean;
  /** @since v4.2.1 */
  IsService?: boolean;
  /** @since v4.6.0 */
  KubeExitCodePropagation?: string;
  MountLabel?: string;
  Mounts?: Array<InspectMount>;
  Name?: string;
  Namespace?: string;
  NetworkSettings?: InspectNetworkSettings;
  OCIConfigPath?: string;
  OCIRuntime?: string;
  Path?: string;
  PidFile?: string;
  Pod?: string;
  ProcessLabel?: string;
  ResolvConfPath?: string;
  /** @format int32 */
  RestartCount?: number;
  Rootfs?: string;
  /** @format int64 */
  SizeRootFs?: number;
  /** @format int64 */
  SizeRw?: number;
  State?: InspectContainerState;
  StaticDir?: string;
  /**
   * @since v4.6.0
   * @format uint32
   */
  lockNumber?: number;
};

export type InspectPodData = {
  CgroupParent?: string;
  CgroupPath?: string;
  Containers?: Array<InspectPodContainerInfo>;
  CreateCgroup?: boolean;
  CreateCommand?: Array<string>;
  CreateInfra?: boolean;
  /** @format date-time */
  Created?: string;
  /** @since v4.2.1 */
  ExitPolicy?: string;
  Hostname?: string;
  Id?: string;
  InfraConfig?: InspectPodInfraConfig;
  InfraContainerID?: string;
  /** Labels of the object, by key. A label without a value has the empty string `''`, not null. */
  Labels?: {
    [key: string]: string;
  };
  /**
   * @since v4.6.0
   * @format uint32
   */
  LockNumber?: number;
  Name?: string;
  Namespace?: string;
  /** @format uint64 */
  NumContainers?: number;
  /** @since v4.6.0 */
  RestartPolicy?: string;
  SharedNamespaces?: Array<string>;
  State?: string;
  /**
   * @since v4.3.0
   * @format uint64
   */
  blkio_weight?: number;
  /** @since v4.3.0 */
  blkio_weight_device?: Array<InspectBlkioWeightDevice>;
  /**
   * @since v4.0.2
   * @format uint64
   */
  cpu_period?: number;
  /**
   * @since v4.0.2
   * @format int64
   */
  cpu_quota?: number;
  /**
   * @since v4.3.0
   * @format uint64
   */
  cpu_shares?: number;
  /** @since v4.0.2 */
  cpuset_cpus?: string;
  /** @since v4.3.0 */
  cpuset_mems?: string;
  /** @since v4.0.2 */
  device_read_bps?: Array<InspectBlkioThrottleDevice>;
  /** @since v4.3.0 */
  device_write_bps?: Array<InspectBlkioThrottleDevice>;
  /** @since v4.0.2 */
  devices?: Array<InspectDevice>;
  /**
   * @since v4.2.1
   * @format uint64
   */
  memory_limit?: number;
  /**
   * @since v4.3.0
   * @format uint64
   */
  memory_swap?: number;
  /** @since v4.0.2 */
  mounts?: Array<InspectMount>;
  /** @since v4.0.2 */
  security_opt?: Array<string>;
  /** @since v4.0.2 */
  volumes_from?: Array<string>;
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

export type ListContainer = {
  AutoRemove?: boolean;
  Command?: Array<string>;
  /** @format date-time */
  Created?: string;
  /** When the object was created: RFC 3339 in UTC, with up to nine digits for the fraction of a second. */
  CreatedAt?: string;
  /** @format int32 */
  ExitCode?: number;
  Exited?: boolean;
  /** @format int64 */
  ExitedAt?: number;
  Id?: string;
  Image?: string;
  ImageID?: string;
  IsInfra?: boolean;
  /** Labels of the object, by key. A label without a value has the empty string `''`, not null. */
  Labels?: {
    [key: string]: string;
  };
  Mounts?: Array<string>;
  Names?: Array<string>;
  Namespaces?: ListContainerNamespaces;
  Networks?: Array<string>;
  /** @format int64 */
  Pid?: number;
  Pod?: string;
  PodName?: string;
  Ports?: Array<PortMapping>;
  /**
   * @since v4.6.0
   * @format uint64
   */
  Restarts?: number;
  Size?: ContainerSize;
  /** @format int64 */
  StartedAt?: number;
  State?: string;
  Status?: string;
};

export type ListPodContainer = {
  Id?: string;
  Names?: string;
  /**
   * @since v4.6.0
   * @format uint64
   */
  RestartCount?: number;
  Status?: string;
};

export type ListPodsReport = {
  Cgroup?: string;
  Containers?: Array<ListPodContainer>;
  /** @format date-time */
  Created?: string;
  Id?: string;
  InfraId?: string;
  /** Labels of the object, by key. A label without a value has the empty string `''`, not null. */
  Labels?: {
    [key: string]: string;
  };
  Name?: string;
  Namespace?: string;
  Networks?: Array<string>;
  Status?: string;
};

/** @since v4.5.0 */
export type ListResponse = {
  Volumes?: Array<LibpodVolume>;
  /** Warnings for people, such as options that the engine ignored. Null or empty if there are none. */
  Warnings?: Array<string>;
};

/**
 * Removed in v6.0.0.
 * @since v4.5.0
 */
export type Meta = {
  /**
   * When the object was created: RFC 3339 in UTC, with up to nine digits for the fraction of a second.
   * @format date-time
   */
  CreatedAt?: string;
  /**
   * When the object last changed: RFC 3339 in UTC. Each change also raises `Version.Index`.
   * @format date-time
   */
  UpdatedAt?: string;
  /** Version of the object in this answer. An update has to send back the `Index`, so that it cannot overwrite the change of another caller. */
  Version?: Version;
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

/** @since v4.6.0 */
export type NetworkBackend = string;

/** @since v4.6.0 */
export type NetworkInfo = {
  backend?: NetworkBackend;
  dns?: DNSNetworkInfo;
  package?: string;
  path?: string;
  version?: string;
};

export type OCIRuntimeInfo = {
  name?: string;
  package?: string;
  path?: string;
  version?: string;
};

/** @since v4.6.0 */
export type PastaInfo = {
  executable?: string;
  package?: string;
  version?: string;
};

export type PlayKubeReport = {
  /**
   * @since v4.6.0
   * @format int32
   */
  ExitCode?: number;
  Pods?: Array<PlayKubePod>;
  /** @since v3.4.1 */
  RmReport?: Array<PodRmReport>;
  /** @since v4.5.0 */
  SecretRmReport?: Array<SecretRmReport>;
  /** @since v4.3.0 */
  Secrets?: Array<PlaySecret>;
  /** @since v4.5.0 */
  ServiceContainerID?: string;
  /** @since v3.4.1 */
  StopReport?: Array<PodStopReport>;
  /** @since v4.4.0 */
  VolumeRmReport?: Array<VolumeRmReport>;
  Volumes?: Array<PlayKubeVolume>;
};

/** @since v3.4.1 */
export type Plugins = {
  /** @since v4.2.1 */
  authorization?: Array<string>;
  log?: Array<string>;
  network?: Array<string>;
  volume?: Array<string>;
};

export type PodBasicConfig = {
  /** @since v4.2.1 */
  exit_policy?: string;
  hostname?: string;
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
  name?: string;
  no_infra?: boolean;
  /** @since v3.4.1 */
  pidns?: Namespace;
  pod_create_command?: Array<string>;
  /** @since v4.0.2 */
  pod_devices?: Array<string>;
  /** @since v4.6.0 */
  restart_policy?: string;
  /**
   * @since v4.6.0
   * @format uint64
   */
  restart_tries?: number;
  /** @since v4.0.2 */
  share_parent?: boolean;
  shared_namespaces?: Array<string>;
  /** @since v4.0.2 */
  sysctl?: {
    [key: string]: string;
  };
  /** @since v3.4.1 */
  userns?: Namespace;
  /** @since v4.2.1 */
  utsns?: Namespace;
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
  /** @since v4.0.2 */
  volume?: Array<string>;
  /** @since v4.0.2 */
  volumes_from?: Array<string>;
};

export type PodRmReport = {
  Err?: string;
  Id?: string;
  /** @since v4.6.0 */
  RemovedCtrs?: {
    [key: string]: string;
  };
};

export type PodSpecGenerator = {
  /** @since v4.0.2 */
  Networks?: {
    [key: string]: PerNetworkOptions;
  };
  cgroup_parent?: string;
  /**
   * Removed in v6.0.0.
   * @deprecated Since v4.0.2.
   */
  cni_networks?: Array<string>;
  /**
   * Removed in v5.5.0.
   * @since v3.4.1
   * @format uint64
   */
  cpu_period?: number;
  /**
   * Removed in v5.5.0.
   * @since v3.4.1
   * @format int64
   */
  cpu_quota?: number;
  dns_option?: Array<string>;
  dns_search?: Array<string>;
  dns_server?: Array<string>;
  /** @since v4.2.1 */
  exit_policy?: string;
  hostadd?: Array<string>;
  hostname?: string;
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
  /**
   * Removed in v5.5.0.
   * @since v4.0.2
   */
  throttleReadBpsDevice?: {
    [key: string]: LinuxThrottleDevice;
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

export type RemoteSocket = {
  exists?: boolean;
  path?: string;
};

/** @since v4.6.0 */
export type Route = {
  /** @format string */
  destination?: string;
  /** @format string */
  gateway?: string;
  /** @format uint32 */
  metric?: number;
};

export type SecurityInfo = {
  apparmorEnabled?: boolean;
  capabilities?: string;
  rootless?: boolean;
  seccompEnabled?: boolean;
  seccompProfilePath?: string;
  selinuxEnabled?: boolean;
};

/** Removed in v6.0.0. */
export type SlirpInfo = {
  executable?: string;
  package?: string;
  version?: string;
};

export type StoreInfo = {
  /** Removed in v6.0.0. */
  configFile?: string;
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

export type Version = {
  /**
   * Removed in v6.0.0.
   * @since v4.5.0
   * @format uint64
   */
  Index?: number;
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
  Scope: string;
  Status?: {
    [key: string]: unknown;
  };
  UsageData?: UsageData;
};

export type VolumeConfigResponse = {
  Anonymous?: boolean;
  /**
   * When the object was created: RFC 3339 in UTC, with up to nine digits for the fraction of a second.
   * @format date-time
   */
  CreatedAt?: string;
  Driver?: string;
  /** @format int64 */
  GID?: number;
  /** Labels of the object, by key. A label without a value has the empty string `''`, not null. */
  Labels?: {
    [key: string]: string;
  };
  /**
   * @since v4.6.0
   * @format uint32
   */
  LockNumber?: number;
  /**
   * @since v4.0.2
   * @format uint64
   */
  MountCount?: number;
  Mountpoint?: string;
  Name?: string;
  /** @since v4.0.2 */
  NeedsChown?: boolean;
  /** @since v4.0.2 */
  NeedsCopyUp?: boolean;
  Options?: {
    [key: string]: string;
  };
  Scope?: string;
  Status?: {
    [key: string]: unknown;
  };
  /** @since v4.3.0 */
  StorageID?: string;
  /**
   * @since v4.2.1
   * @format uint64
   */
  Timeout?: number;
  /** @format int64 */
  UID?: number;
};

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
