// Generated from specs/ by `npm run generate`. Do not edit.
import type {
  CgroupSpec,
  CgroupnsMode,
  Duration,
  IDMappingOptions,
  ImageVolume,
  InspectMount,
  InspectSecret,
  LibpodConfigReference,
  LibpodDriverData,
  LinuxBlockIO,
  LinuxDevice,
  LinuxDeviceCgroup,
  LinuxHugepageLimit,
  LinuxNetwork,
  LinuxPids,
  LinuxRdma,
  LinuxThrottleDevice,
  LinuxWeightDevice,
  Namespace,
  OverlayVolume,
  POSIXRlimit,
  PortMapping,
  PortSet,
  RootFS,
  Schema2HealthConfig,
  Signal,
  StrSlice,
} from '../v3.2/models.js';
import type {
  Consistency,
  IpcMode,
  Isolation,
  LibpodDeviceMapping,
  LibpodDeviceRequest,
  LibpodEndpointIPAMConfig,
  LibpodThrottleDevice,
  LinuxPersonality,
  NetworkMode,
  PidMode,
  TmpfsOptions,
  UTSMode,
  Ulimit,
  UsernsMode,
  VolumeOptions,
  WeightDevice,
} from '../v3.4/models.js';
import type { Subnet } from '../v4.0/models.js';
import type {
  ContainerNode,
  InspectNetworkSettings,
  LibpodAddress,
  LibpodContainerState,
  LibpodGraphDriverData,
  LibpodIPAM,
  LibpodMountPoint,
  LibpodPlatform,
  LibpodPort,
  LibpodPortMap,
  Propagation,
  Type,
} from '../v4.1/models.js';
import type { HealthCheckOnFailureAction, LogConfig, LogConfigLibpod, PerNetworkOptions } from '../v4.3/models.js';
import type { NamedVolume, StartupHealthCheck } from '../v4.4/models.js';
import type { ClusterOptions, LibpodSecret, LinuxCPU } from '../v4.5/models.js';
import type { Route } from '../v4.6/models.js';
import type { InspectContainerState } from '../v4.7/models.js';
import type { InspectContainerHostConfig, LinuxIntelRdt } from '../v4.8/models.js';

/** @since v3.4.1 */
export type BindOptions = {
  /** @since v4.5.0 */
  CreateMountpoint?: boolean;
  NonRecursive?: boolean;
  Propagation?: Propagation;
  /** @since v5.0.2 */
  ReadOnlyForceRecursive?: boolean;
  /** @since v5.0.2 */
  ReadOnlyNonRecursive?: boolean;
};

export type ComponentVersion = {
  Details?: {
    [key: string]: string;
  };
  Name?: string;
  /** Version of the object in this answer. An update has to send back the `Index`, so that it cannot overwrite the change of another caller. */
  Version?: string;
};

export type LibpodConfig = {
  ArgsEscaped?: boolean;
  AttachStderr?: boolean;
  AttachStdin?: boolean;
  AttachStdout?: boolean;
  Cmd?: StrSlice;
  Domainname?: string;
  Entrypoint?: StrSlice;
  Env?: Array<string>;
  ExposedPorts?: PortSet;
  Healthcheck?: HealthcheckConfig;
  Hostname?: string;
  Image?: string;
  /** Labels of the object, by key. A label without a value has the empty string `''`, not null. */
  Labels?: {
    [key: string]: string;
  };
  /**
   * Removed in v6.0.0.
   * @deprecated Since v5.0.2.
   */
  MacAddress?: string;
  NetworkDisabled?: boolean;
  OnBuild?: Array<string>;
  OpenStdin?: boolean;
  Shell?: StrSlice;
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

export type ContainerNetworkConfig = {
  /** @since v4.0.2 */
  Networks?: {
    [key: string]: PerNetworkOptions;
  };
  /** @since v5.0.2 */
  base_hosts_file?: string;
  /**
   * Removed in v6.0.0.
   * @deprecated Since v4.0.2.
   */
  cni_networks?: Array<string>;
  dns_option?: Array<string>;
  dns_search?: Array<string>;
  dns_server?: Array<string>;
  expose?: unknown;
  hostadd?: Array<string>;
  netns?: Namespace;
  network_options?: {
    [key: string]: Array<string>;
  };
  portmappings?: Array<PortMapping>;
  publish_image_ports?: boolean;
  use_image_hosts?: boolean;
  use_image_resolve_conf?: boolean;
};

/** @since v5.0.2 */
export type LibpodContainerNetworkStats = {
  /** @format uint64 */
  RxBytes?: number;
  /** @format uint64 */
  RxDropped?: number;
  /** @format uint64 */
  RxErrors?: number;
  /** @format uint64 */
  RxPackets?: number;
  /** @format uint64 */
  TxBytes?: number;
  /** @format uint64 */
  TxDropped?: number;
  /** @format uint64 */
  TxErrors?: number;
  /** @format uint64 */
  TxPackets?: number;
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
  /**
   * Removed in v6.0.0.
   * @format uint64
   */
  PerCPU?: Array<number>;
  /** @format uint64 */
  SystemNano?: number;
  UpTime?: Duration;
};

export type ContainerStorageConfig = {
  /** @since v4.1.0 */
  chroot_directories?: Array<string>;
  /** @since v3.4.4 */
  create_working_dir?: boolean;
  /** @since v3.3.1 */
  device_cgroup_rule?: Array<LinuxDeviceCgroup>;
  devices?: Array<LinuxDevice>;
  /** @since v4.0.2 */
  devices_from?: Array<string>;
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
  Cmd?: StrSlice;
  Domainname?: string;
  Entrypoint?: StrSlice;
  Env?: Array<string>;
  /** @since v4.3.0 */
  EnvMerge?: Array<string>;
  ExposedPorts?: PortSet;
  Healthcheck?: HealthcheckConfig;
  HostConfig?: LibpodHostConfig;
  Hostname?: string;
  Image?: string;
  /** Labels of the object, by key. A label without a value has the empty string `''`, not null. */
  Labels?: {
    [key: string]: string;
  };
  /** @deprecated Since v5.0.2. */
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

/**
 * Removed in v6.0.0.
 * @since v5.0.2
 */
export type DeleteResponse = {
  Deleted?: string;
  Untagged?: string;
};

export type LibpodEndpointSettings = {
  Aliases?: Array<string>;
  /** @since v5.0.2 */
  DNSNames?: Array<string>;
  DriverOpts?: {
    [key: string]: string;
  };
  EndpointID?: string;
  Gateway?: string;
  GlobalIPv6Address?: string;
  /** @format int64 */
  GlobalIPv6PrefixLen?: number;
  IPAMConfig?: LibpodEndpointIPAMConfig;
  IPAddress?: string;
  /** @format int64 */
  IPPrefixLen?: number;
  IPv6Gateway?: string;
  Links?: Array<string>;
  MacAddress?: string;
  NetworkID?: string;
};

export type HealthcheckConfig = {
  Interval?: Duration;
  /** @format int64 */
  Retries?: number;
  /** @since v5.0.2 */
  StartInterval?: Duration;
  StartPeriod?: Duration;
  Test?: Array<string>;
  Timeout?: Duration;
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

/**
 * @since v5.0.2
 * @format uint8
 */
export type IPMask = Array<number>;

/** @since v5.0.2 */
export type IPNet = {
  IP?: string;
  Mask?: IPMask;
};

/** @since v4.1.1 */
export type LibpodImageInspect = {
  Architecture?: string;
  Author?: string;
  Comment?: string;
  Config?: LibpodConfig;
  /** @deprecated Since v5.0.2. */
  Container?: string;
  ContainerConfig?: LibpodConfig;
  Created?: string;
  DockerVersion?: string;
  GraphDriver?: LibpodGraphDriverData;
  Id?: string;
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
  /**
   * @deprecated Since v4.6.0.
   * @format int64
   */
  VirtualSize?: number;
};

export type InspectContainerConfig = {
  Annotations?: {
    [key: string]: string;
  };
  AttachStderr?: boolean;
  AttachStdin?: boolean;
  AttachStdout?: boolean;
  /** @since v4.1.0 */
  ChrootDirs?: Array<string>;
  Cmd?: Array<string>;
  CreateCommand?: Array<string>;
  Domainname?: string;
  Entrypoint?: Array<string>;
  Env?: Array<string>;
  Healthcheck?: Schema2HealthConfig;
  /** @since v4.3.0 */
  HealthcheckOnFailureAction?: string;
  Hostname?: string;
  Image?: string;
  /** Labels of the object, by key. A label without a value has the empty string `''`, not null. */
  Labels?: {
    [key: string]: string;
  };
  OnBuild?: string;
  OpenStdin?: boolean;
  /** @since v4.0.2 */
  Passwd?: boolean;
  Secrets?: Array<InspectSecret>;
  StdinOnce?: boolean;
  StopSignal?: string;
  /** @format uint64 */
  StopTimeout?: number;
  SystemdMode?: boolean;
  /** @format uint64 */
  Timeout?: number;
  Timezone?: string;
  Tty?: boolean;
  Umask?: string;
  User?: string;
  Volumes?: {
    [key: string]: {
      [key: string]: unknown;
    };
  };
  WorkingDir?: string;
  /** @since v4.3.0 */
  sdNotifyMode?: string;
  /** @since v4.3.0 */
  sdNotifySocket?: string;
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

export type LinuxMemory = {
  /** @since v4.5.0 */
  checkBeforeUpdate?: boolean;
  disableOOMKiller?: boolean;
  /**
   * @deprecated Since v5.0.2.
   * @format int64
   */
  kernel?: number;
  /** @format int64 */
  kernelTCP?: number;
  /** @format int64 */
  limit?: number;
  /** @format int64 */
  reservation?: number;
  /** @format int64 */
  swap?: number;
  /** @format uint64 */
  swappiness?: number;
  useHierarchy?: boolean;
};

export type LinuxResources = {
  blockIO?: LinuxBlockIO;
  cpu?: LinuxCPU;
  devices?: Array<LinuxDeviceCgroup>;
  hugepageLimits?: Array<LinuxHugepageLimit>;
  memory?: LinuxMemory;
  network?: LinuxNetwork;
  pids?: LinuxPids;
  rdma?: {
    [key: string]: LinuxRdma;
  };
  unified?: {
    [key: string]: string;
  };
};

/** @since v5.0.2 */
export type ManifestAddArtifactOptions = {
  annotation?: Array<string>;
  annotations?: {
    [key: string]: string;
  };
  arch?: string;
  artifact_annotations?: {
    [key: string]: string;
  };
  artifact_config?: string;
  artifact_config_type?: string;
  artifact_exclude_titles?: boolean;
  artifact_files?: Array<string>;
  artifact_layer_type?: string;
  artifact_subject?: string;
  artifact_type?: string;
  features?: Array<string>;
  index_annotation?: Array<string>;
  index_annotations?: {
    [key: string]: string;
  };
  os?: string;
  os_features?: Array<string>;
  os_version?: string;
  subject?: string;
  variant?: string;
};

export type ManifestAddOptions = {
  all?: boolean;
  annotation?: Array<string>;
  /** @since v4.4.0 */
  annotations?: {
    [key: string]: string;
  };
  arch?: string;
  features?: Array<string>;
  images?: Array<string>;
  /** @since v5.0.2 */
  index_annotation?: Array<string>;
  /** @since v5.0.2 */
  index_annotations?: {
    [key: string]: string;
  };
  os?: string;
  /** @since v4.0.2 */
  os_features?: Array<string>;
  os_version?: string;
  /** @since v5.0.2 */
  subject?: string;
  variant?: string;
};

/** @since v4.0.2 */
export type ManifestAnnotateOptions = {
  annotation?: Array<string>;
  /** @since v4.4.0 */
  annotations?: {
    [key: string]: string;
  };
  arch?: string;
  features?: Array<string>;
  /** @since v5.0.2 */
  index_annotation?: Array<string>;
  /** @since v5.0.2 */
  index_annotations?: {
    [key: string]: string;
  };
  os?: string;
  os_features?: Array<string>;
  os_version?: string;
  /** @since v5.0.2 */
  subject?: string;
  variant?: string;
};

/** @since v4.0.2 */
export type ManifestModifyOptions = {
  all?: boolean;
  annotation?: Array<string>;
  /** @since v4.4.0 */
  annotations?: {
    [key: string]: string;
  };
  arch?: string;
  /** @since v5.0.2 */
  artifact_annotations?: {
    [key: string]: string;
  };
  /** @since v5.0.2 */
  artifact_config?: string;
  /** @since v5.0.2 */
  artifact_config_type?: string;
  /** @since v5.0.2 */
  artifact_exclude_titles?: boolean;
  /** @since v5.0.2 */
  artifact_files?: Array<string>;
  /** @since v5.0.2 */
  artifact_layer_type?: string;
  /** @since v5.0.2 */
  artifact_subject?: string;
  /** @since v5.0.2 */
  artifact_type?: string;
  features?: Array<string>;
  images?: Array<string>;
  /** @since v5.0.2 */
  index_annotation?: Array<string>;
  /** @since v5.0.2 */
  index_annotations?: {
    [key: string]: string;
  };
  operation?: string;
  os?: string;
  os_features?: Array<string>;
  os_version?: string;
  /** @since v5.0.2 */
  subject?: string;
  variant?: string;
};

/** @since v4.0.2 */
export type ManifestModifyReport = {
  Id?: string;
  errors?: Array<string>;
  /** @since v5.0.2 */
  files?: Array<string>;
  images?: Array<string>;
};

/** @since v4.1.1 */
export type Metadata = {
  /** @format date-time */
  LastTagTime?: string;
};

export type LibpodMount = {
  /** @since v3.4.1 */
  BindOptions?: BindOptions;
  /** @since v4.5.0 */
  ClusterOptions?: ClusterOptions;
  /** @since v3.4.1 */
  Consistency?: Consistency;
  /** @since v3.4.1 */
  ReadOnly?: boolean;
  /** @since v3.4.1 */
  Source?: string;
  /** @since v3.4.1 */
  Target?: string;
  /** @since v3.4.1 */
  TmpfsOptions?: TmpfsOptions;
  /** @since v3.4.1 */
  Type?: Type;
  /** @since v3.4.1 */
  VolumeOptions?: VolumeOptions;
};

/** @since v5.0.2 */
export type NetAddress = {
  gateway?: string;
  ipnet?: IPNet;
};

/** @since v5.0.2 */
export type NetInterface = {
  mac_address?: string;
  subnets?: Array<NetAddress>;
};

export type NetworkConnect = {
  Container?: string;
  EndpointConfig?: LibpodEndpointSettings;
};

/** @since v5.0.2 */
export type NetworkContainerInfo = {
  interfaces?: {
    [key: string]: NetInterface;
  };
  name?: string;
};

/** Removed in v5.2.0. */
export type NetworkCreate = {
  Attachable?: boolean;
  /** @deprecated Since v5.0.2. */
  CheckDuplicate?: boolean;
  ConfigFrom?: LibpodConfigReference;
  ConfigOnly?: boolean;
  Driver?: string;
  EnableIPv6?: boolean;
  IPAM?: LibpodIPAM;
  Ingress?: boolean;
  Internal?: boolean;
  /** Labels of the object, by key. A label without a value has the empty string `''`, not null. */
  Labels?: {
    [key: string]: string;
  };
  Options?: {
    [key: string]: string;
  };
  Scope?: string;
};

export type LibpodNetworkCreateRequest = {
  Attachable?: boolean;
  /**
   * Removed in v6.0.0.
   * @deprecated Since v5.0.2.
   */
  CheckDuplicate?: boolean;
  ConfigFrom?: LibpodConfigReference;
  ConfigOnly?: boolean;
  Driver?: string;
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

/**
 * Removed in v5.5.0.
 * @since v4.1.1
 */
export type LibpodNetworkSettings = {
  Bridge?: string;
  EndpointID?: string;
  Gateway?: string;
  GlobalIPv6Address?: string;
  /** @format int64 */
  GlobalIPv6PrefixLen?: number;
  /** @deprecated Since v5.0.2. */
  HairpinMode?: boolean;
  IPAddress?: string;
  /** @format int64 */
  IPPrefixLen?: number;
  IPv6Gateway?: string;
  /** @deprecated Since v5.0.2. */
  LinkLocalIPv6Address?: string;
  /**
   * @deprecated Since v5.0.2.
   * @format int64
   */
  LinkLocalIPv6PrefixLen?: number;
  MacAddress?: string;
  Networks?: {
    [key: string]: LibpodEndpointSettings;
  };
  Ports?: LibpodPortMap;
  SandboxID?: string;
  SandboxKey?: string;
  SecondaryIPAddresses?: Array<LibpodAddress>;
  SecondaryIPv6Addresses?: Array<LibpodAddress>;
};

/** @since v3.4.1 */
export type LibpodNetworkingConfig = {
  EndpointsConfig?: {
    [key: string]: LibpodEndpointSettings;
  };
};

/** @since v3.4.1 */
export type PodResourceConfig = {
  /**
   * Removed in v5.5.0.
   * @format uint64
   */
  cpu_period?: number;
  /**
   * Removed in v5.5.0.
   * @format int64
   */
  cpu_quota?: number;
  resource_limits?: LinuxResources;
  /**
   * Removed in v5.5.0.
   * @since v4.0.2
   */
  throttleReadBpsDevice?: {
    [key: string]: LinuxThrottleDevice;
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

/** @since v4.0.2 */
export type PodStorageConfig = {
  image_volumes?: Array<ImageVolume>;
  mounts?: Array<LibpodMount>;
  overlay_volumes?: Array<OverlayVolume>;
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
  volumes?: Array<NamedVolume>;
  volumes_from?: Array<string>;
};

/** @since v3.4.1 */
export type LibpodRestartPolicy = {
  /** @format int64 */
  MaximumRetryCount?: number;
  Name?: RestartPolicyMode;
};

/** @since v3.4.1 */
export type RestartPolicyMode = string;

/**
 * Removed in v6.0.0.
 * @since v5.0.2
 */
export type LibpodServiceCreateResponse = {
  ID?: string;
  /** Warnings for people, such as options that the engine ignored. Null or empty if there are none. */
  Warnings?: Array<string>;
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
  /** @since v5.0.2 */
  base_hosts_file?: string;
  cap_add?: Array<string>;
  cap_drop?: Array<string>;
  cgroup_parent?: string;
  cgroupns?: Namespace;
  cgroups_mode?: string;
  /** @since v4.1.0 */
  chroot_directories?: Array<string>;
  /**
   * Removed in v6.0.0.
   * @deprecated Since v4.0.2.
   */
  cni_networks?: Array<string>;
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
  /** @since v4.5.0 */
  group_entry?: string;
  groups?: Array<string>;
  /** @since v4.3.0 */
  health_check_on_failure_action?: HealthCheckOnFailureAction;
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

/** @since v5.0.2 */
export type Summary = {
  /** @format int64 */
  Containers: number;
  /** @format int64 */
  Created: number;
  Id: string;
  /** Labels of the object, by key. A label without a value has the empty string `''`, not null. */
  Labels: {
    [key: string]: string;
  };
  ParentId: string;
  RepoDigests: Array<string>;
  RepoTags: Array<string>;
  /** @format int64 */
  SharedSize: number;
  /** @format int64 */
  Size: number;
  /**
   * Removed in v6.0.0.
   * @deprecated Since v5.0.2.
   * @format int64
   */
  VirtualSize?: number;
};

/** @since v4.1.1 */
export type SummaryNetworkSettings = {
  Networks?: {
    [key: string]: LibpodEndpointSettings;
  };
};

export type SystemComponentVersion = {
  ApiVersion?: string;
  Arch?: string;
  BuildTime?: string;
  Components?: Array<ComponentVersion>;
  Experimental?: boolean;
  GitCommit?: string;
  GoVersion?: string;
  KernelVersion?: string;
  MinAPIVersion?: string;
  Os?: string;
  Platform?: {
    /** @since v5.0.2 */
    Name?: string;
  };
  /** Version of the object in this answer. An update has to send back the `Index`, so that it cannot overwrite the change of another caller. */
  Version?: string;
};

/** @since v4.3.0 */
export type UpdateEntities = {
  /** Removed in v5.4.0. */
  Resources?: LinuxResources;
};

/** @since v4.1.1 */
export type networkConnectRequest = NetworkConnect;

/** @since v4.1.1 */
export type networkCreate = LibpodNetworkCreateRequest;
