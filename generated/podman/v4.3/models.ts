// Generated from specs/ by `npm run generate`. Do not edit.
import type {
  CgroupSpec,
  CgroupnsMode,
  IDMappingOptions,
  ImageVolume,
  InspectBlkioThrottleDevice,
  InspectBlkioWeightDevice,
  InspectDevice,
  InspectMount,
  InspectPodContainerInfo,
  InspectSecret,
  LibpodConfig,
  LibpodDriverData,
  LibpodHealthConfig,
  LinuxDevice,
  LinuxDeviceCgroup,
  LinuxResources,
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
  Schema2HealthConfig,
  SecretDriverSpec,
  SecretVersion,
  Signal,
  StrSlice,
} from '../v3.2/models.js';
import type {
  IpcMode,
  Isolation,
  LibpodDeviceMapping,
  LibpodDeviceRequest,
  LibpodNetworkingConfig,
  LibpodRestartPolicy,
  LibpodSecret,
  LibpodThrottleDevice,
  LinuxPersonality,
  NetworkMode,
  PidMode,
  PlayKubePod,
  UTSMode,
  Ulimit,
  UsernsMode,
  WeightDevice,
} from '../v3.4/models.js';
import type { InspectContainerHostConfig, InspectContainerState } from '../v4.0/models.js';
import type {
  ContainerNode,
  InspectNetworkSettings,
  LibpodContainerState,
  LibpodGraphDriverData,
  LibpodMount,
  LibpodMountPoint,
  LibpodNetworkSettings,
  LibpodPlatform,
  LibpodPort,
  LibpodPortMap,
  SummaryNetworkSettings,
} from '../v4.1/models.js';
import type { InspectPodInfraConfig } from '../v4.2/models.js';

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

export type ContainerHealthCheckConfig = {
  /** @since v4.3.0 */
  health_check_on_failure_action?: HealthCheckOnFailureAction;
  healthconfig?: Schema2HealthConfig;
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
  /** @since v4.0.2 */
  rootfs_overlay?: boolean;
  rootfs_propagation?: string;
  secrets?: Array<LibpodSecret>;
  /** @format int64 */
  shm_size?: number;
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
 * @since v4.3.0
 * @format int64
 */
export type HealthCheckOnFailureAction = number;

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
  Entrypoint?: string;
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
  /** @format uint64 */
  StopSignal?: number;
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
  Name?: string;
  Namespace?: string;
  /** @format uint64 */
  NumContainers?: number;
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

/** @since v3.4.1 */
export type LogConfig = {
  Config?: {
    [key: string]: string;
  };
  Type?: string;
};

export type LogConfigLibpod = {
  driver?: string;
  options?: {
    [key: string]: string;
  };
  path?: string;
  /** @format int64 */
  size?: number;
};

/** @since v4.3.0 */
export type ManifestPushReport = {
  Id?: string;
  error?: string;
  stream?: string;
};

export type NamedVolume = {
  Dest?: string;
  /** @since v4.3.0 */
  IsAnonymous?: boolean;
  Name?: string;
  Options?: Array<string>;
};

/** @since v3.4.1 */
export type NetOptions = {
  dns_option?: Array<string>;
  dns_search?: Array<string>;
  dns_server?: Array<string>;
  hostadd?: Array<string>;
  netns?: Namespace;
  network_alias?: Array<string>;
  network_options?: {
    [key: string]: Array<string>;
  };
  /** @since v4.0.2 */
  networks?: {
    [key: string]: PerNetworkOptions;
  };
  no_manage_hosts?: boolean;
  no_manage_resolv_conf?: boolean;
  portmappings?: Array<PortMapping>;
};

export type NetworkConnectOptions = {
  /** @since v4.0.2 */
  aliases?: Array<string>;
  /** @since v4.0.2 */
  container?: string;
  /** @since v4.0.2 */
  interface_name?: string;
  /** @since v4.0.2 */
  static_ips?: Array<string>;
  /**
   * @since v4.0.2
   * @format string
   */
  static_mac?: string;
};

/** @since v4.0.2 */
export type PerNetworkOptions = {
  aliases?: Array<string>;
  interface_name?: string;
  static_ips?: Array<string>;
  /** @format string */
  static_mac?: string;
};

export type PlayKubeReport = {
  Pods?: Array<PlayKubePod>;
  /** @since v3.4.1 */
  RmReport?: Array<PodRmReport>;
  /** @since v4.3.0 */
  Secrets?: Array<PlaySecret>;
  /** @since v3.4.1 */
  StopReport?: Array<PodStopReport>;
  Volumes?: Array<PlayKubeVolume>;
};

/** @since v4.3.0 */
export type PlaySecret = {
  CreateReport?: SecretCreateReport;
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

export type PodNetworkConfig = {
  /** @since v4.0.2 */
  Networks?: {
    [key: string]: PerNetworkOptions;
  };
  /**
   * Removed in v6.0.0.
   * @deprecated Since v4.0.2.
   */
  cni_networks?: Array<string>;
  dns_option?: Array<string>;
  dns_search?: Array<string>;
  dns_server?: Array<string>;
  hostadd?: Array<string>;
  netns?: Namespace;
  network_options?: {
    [key: string]: Array<string>;
  };
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
  volumes?: Array<NamedVolume>;
  volumes_from?: Array<string>;
};

export type SecretCreate = {
  Data?: string;
  Driver?: SecretDriverSpec;
  /**
   * Labels of the object, by key. A label without a value has the empty string `''`, not null.
   * @since v4.3.0
   */
  Labels?: {
    [key: string]: string;
  };
  Name?: string;
};

/** @since v4.3.0 */
export type SecretCreateReport = {
  ID?: string;
};

export type SecretInfoReport = {
  /**
   * When the object was created: RFC 3339 in UTC, with up to nine digits for the fraction of a second.
   * @format date-time
   */
  CreatedAt?: string;
  ID?: string;
  Spec?: LibpodSecretSpec;
  /**
   * When the object last changed: RFC 3339 in UTC. Each change also raises `Version.Index`.
   * @format date-time
   */
  UpdatedAt?: string;
};

export type SecretInfoReportCompat = {
  /**
   * When the object was created: RFC 3339 in UTC, with up to nine digits for the fraction of a second.
   * @format date-time
   */
  CreatedAt?: string;
  ID?: string;
  Spec?: LibpodSecretSpec;
  /**
   * When the object last changed: RFC 3339 in UTC. Each change also raises `Version.Index`.
   * @format date-time
   */
  UpdatedAt?: string;
  /** Version of the object in this answer. An update has to send back the `Index`, so that it cannot overwrite the change of another caller. */
  Version?: SecretVersion;
};

export type LibpodSecretSpec = {
  Driver?: SecretDriverSpec;
  /**
   * Labels of the object, by key. A label without a value has the empty string `''`, not null.
   * @since v4.3.0
   */
  Labels?: {
    [key: string]: string;
  };
  Name?: string;
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
  remove?: boolean;
  resource_limits?: LinuxResources;
  restart_policy?: string;
  /** @format uint64 */
  restart_tries?: number;
  rootfs?: string;
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

/** @since v4.3.0 */
export type UpdateEntities = {
  /** Removed in v5.4.0. */
  Resources?: LinuxResources;
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

export type networkConnectRequestLibpod = NetworkConnectOptions;
