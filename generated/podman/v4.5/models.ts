// Generated from specs/ by `npm run generate`. Do not edit.
import type {
  CgroupSpec,
  CgroupnsMode,
  Digest,
  History,
  IDMappingOptions,
  ImageVolume,
  LibpodConfig,
  LibpodDriverData,
  LibpodHealthConfig,
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
  PlayKubeVolume,
  PodRmReport,
  PodStopReport,
  PortMapping,
  PortSet,
  RootFS,
  Schema2HealthConfig,
  Schema2ManifestDescriptor,
  Signal,
  StrSlice,
} from '../v3.2/models.js';
import type {
  Consistency,
  IpcMode,
  Isolation,
  LibpodDeviceMapping,
  LibpodDeviceRequest,
  LibpodNetworkingConfig,
  LibpodRestartPolicy,
  LibpodThrottleDevice,
  LinuxPersonality,
  NetworkMode,
  PidMode,
  PlayKubePod,
  TmpfsOptions,
  UTSMode,
  Ulimit,
  UsernsMode,
  VolumeOptions,
  WeightDevice,
} from '../v3.4/models.js';
import type {
  ContainerNode,
  LibpodContainerState,
  LibpodGraphDriverData,
  LibpodMountPoint,
  LibpodNetworkSettings,
  LibpodPlatform,
  LibpodPort,
  LibpodPortMap,
  Propagation,
  SummaryNetworkSettings,
  Type,
} from '../v4.1/models.js';
import type {
  HealthCheckOnFailureAction,
  LogConfig,
  LogConfigLibpod,
  NetOptions,
  PerNetworkOptions,
  PlaySecret,
} from '../v4.3/models.js';
import type { NamedVolume, StartupHealthCheck, VolumeRmReport } from '../v4.4/models.js';

/** @since v4.5.0 */
export type AccessMode = {
  BlockVolume?: TypeBlock;
  MountVolume?: TypeMount;
  Scope?: Scope;
  Sharing?: SharingMode;
};

/** @since v4.5.0 */
export type Availability = string;

/** @since v3.4.1 */
export type BindOptions = {
  /** @since v4.5.0 */
  CreateMountpoint?: boolean;
  NonRecursive?: boolean;
  Propagation?: Propagation;
};

/** @since v4.5.0 */
export type CapacityRange = {
  /** @format int64 */
  LimitBytes?: number;
  /** @format int64 */
  RequiredBytes?: number;
};

/** @since v4.5.0 */
export type ClusterOptions = {
  [key: string]: unknown;
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
  /**
   * Removed in v5.0.2.
   * @since v4.2.1
   */
  image_arch?: string;
  /**
   * Removed in v5.0.2.
   * @since v4.2.1
   */
  image_os?: string;
  /**
   * Removed in v5.0.2.
   * @since v4.2.1
   */
  image_variant?: string;
  /** @since v3.4.1 */
  init_container_type?: string;
  labels?: {
    [key: string]: string;
  };
  log_configuration?: LogConfigLibpod;
  /** @since v4.0.2 */
  manage_password?: boolean;
  name?: string;
  /** Removed in v5.0.2. */
  namespace?: string;
  oci_runtime?: string;
  /** @since v4.1.0 */
  passwd_entry?: string;
  /** @since v3.4.1 */
  personality?: LinuxPersonality;
  pidns?: Namespace;
  pod?: string;
  /** Removed in v5.0.2. */
  raw_image_name?: string;
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

export type ContainerResourceConfig = {
  /**
   * Removed in v5.0.2.
   * @since v3.4.1
   * @format uint64
   */
  cpu_period?: number;
  /**
   * Removed in v5.0.2.
   * @since v3.4.1
   * @format int64
   */
  cpu_quota?: number;
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

export type ContainerSecurityConfig = {
  apparmor_profile?: string;
  cap_add?: Array<string>;
  cap_drop?: Array<string>;
  groups?: Array<string>;
  idmappings?: IDMappingOptions;
  /** @since v4.5.0 */
  label_nested?: boolean;
  mask?: Array<string>;
  no_new_privileges?: boolean;
  privileged?: boolean;
  procfs_opts?: Array<string>;
  read_only_filesystem?: boolean;
  /** @since v4.4.0 */
  read_write_tmpfs?: boolean;
  seccomp_policy?: string;
  seccomp_profile_path?: string;
  selinux_opts?: Array<string>;
  umask?: string;
  unmask?: Array<string>;
  user?: string;
  userns?: Namespace;
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
  image_volume_mode?: string;
  image_volumes?: Array<ImageVolume>;
  init?: boolean;
  init_path?: string;
  ipcns?: Namespace;
  mounts?: Array<LibpodMount>;
  overlay_volumes?: Array<OverlayVolume>;
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

/**
 * Removed in v6.0.0.
 * @since v4.5.0
 */
export type CreateOptions = {
  /** Removed in v5.2.0. */
  ClusterVolumeSpec?: LibpodClusterVolumeSpec;
  Driver?: string;
  /** Removed in v5.2.0. */
  DriverOpts?: {
    [key: string]: string;
  };
  /** Labels of the object, by key. A label without a value has the empty string `''`, not null. */
  Labels?: {
    [key: string]: string;
  };
  /** Removed in v5.2.0. */
  Name?: string;
};

/**
 * Removed in v6.0.0.
 * @since v4.5.0
 */
export type CreateResponse = {
  Id: string;
  /** Warnings for people, such as options that the engine ignored. Null or empty if there are none. */
  Warnings: Array<string>;
};

/** @since v3.4.1 */
export type LibpodHostConfig = {
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

export type LibpodImageConfig = {
  /** @since v4.5.0 */
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

export type Info = {
  /** @since v4.5.0 */
  AccessibleTopology?: Array<LibpodTopology>;
  /**
   * @since v4.5.0
   * @format int64
   */
  CapacityBytes?: number;
  /** @since v4.5.0 */
  VolumeContext?: {
    [key: string]: string;
  };
  /** @since v4.5.0 */
  VolumeID?: string;
};

export type LinuxCPU = {
  /**
   * @since v4.5.0
   * @format uint64
   */
  burst?: number;
  cpus?: string;
  /**
   * @since v4.4.0
   * @format int64
   */
  idle?: number;
  mems?: string;
  /** @format uint64 */
  period?: number;
  /** @format int64 */
  quota?: number;
  /** @format uint64 */
  realtimePeriod?: number;
  /** @format int64 */
  realtimeRuntime?: number;
  /** @format uint64 */
  shares?: number;
};

export type LinuxMemory = {
  /** @since v4.5.0 */
  checkBeforeUpdate?: boolean;
  disableOOMKiller?: boolean;
  /** @format int64 */
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

export type PlayKubeReport = {
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

/** @since v4.5.0 */
export type PublishState = string;

/** @since v4.5.0 */
export type PublishStatus = {
  NodeID?: string;
  PublishContext?: {
    [key: string]: string;
  };
  State?: PublishState;
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

export type Schema2ListPublic = {
  manifests?: Array<Schema2ManifestDescriptor>;
  mediaType?: string;
  /** @format int64 */
  schemaVersion?: number;
};

/** @since v4.5.0 */
export type Scope = string;

export type LibpodSecret = {
  /**
   * Removed in v6.0.0.
   * @since v4.5.0
   */
  Key?: string;
  /**
   * Removed in v6.0.0.
   * @since v4.5.0
   */
  Secret?: string;
};

/** @since v4.5.0 */
export type SecretRmReport = {
  Err?: string;
  ID?: string;
};

/** @since v4.5.0 */
export type SharingMode = string;

export type SpecGenerator = {
  /** @since v4.0.2 */
  Networks?: {
    [key: string]: PerNetworkOptions;
  };
  annotations?: {
    [key: string]: string;
  };
  apparmor_profile?: string;
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
  /**
   * Removed in v5.0.2.
   * @since v3.4.1
   * @format uint64
   */
  cpu_period?: number;
  /**
   * Removed in v5.0.2.
   * @since v3.4.1
   * @format int64
   */
  cpu_quota?: number;
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
  /** Removed in v5.0.2. */
  namespace?: string;
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

/** @since v4.5.0 */
export type LibpodTopology = {
  Segments?: {
    [key: string]: string;
  };
};

/** @since v4.5.0 */
export type TopologyRequirement = {
  Preferred?: Array<LibpodTopology>;
  Requisite?: Array<LibpodTopology>;
};

/** @since v4.5.0 */
export type TypeBlock = {
  [key: string]: unknown;
};

/** @since v4.5.0 */
export type TypeMount = {
  FsType?: string;
  MountFlags?: Array<string>;
};

/** @since v4.3.0 */
export type UpdateEntities = {
  /** Removed in v5.4.0. */
  Resources?: LinuxResources;
};

/** @since v4.5.0 */
export type UsageData = {
  /** @format int64 */
  RefCount: number;
  /** @format int64 */
  Size: number;
};

/** @since v4.5.0 */
export type Version = {
  /**
   * Removed in v6.0.0.
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

/**
 * Removed in v6.0.0.
 * @since v4.5.0
 */
export type WaitExitError = {
  Message?: string;
};

/**
 * Removed in v6.0.0.
 * @since v4.5.0
 */
export type WaitResponse = {
  Error?: WaitExitError;
  /** @format int64 */
  StatusCode: number;
};
