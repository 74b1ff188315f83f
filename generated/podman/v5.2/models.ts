// Generated from specs/ by `npm run generate`. Do not edit.
import type {
  CgroupSpec,
  CgroupnsMode,
  FileMode,
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
  PlayKubeVolume,
  PortMapping,
  PortSet,
  Signal,
  StrSlice,
} from '../v3.2/models.js';
import type {
  Consistency,
  IpcMode,
  Isolation,
  LibpodDeviceMapping,
  LibpodDeviceRequest,
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
import type {
  LibpodAddress,
  LibpodContainerState,
  LibpodGraphDriverData,
  LibpodMountPoint,
  LibpodPlatform,
  LibpodPort,
  LibpodPortMap,
  Type,
} from '../v4.1/models.js';
import type {
  HealthCheckOnFailureAction,
  LogConfig,
  LogConfigLibpod,
  PerNetworkOptions,
  PlaySecret,
} from '../v4.3/models.js';
import type { NamedVolume, VolumeRmReport } from '../v4.4/models.js';
import type { ClusterOptions, LibpodSecret, SecretRmReport } from '../v4.5/models.js';
import type { PodRmReport } from '../v4.6/models.js';
import type { LinuxIntelRdt } from '../v4.8/models.js';
import type {
  BindOptions,
  HealthcheckConfig,
  LibpodConfig,
  LibpodRestartPolicy,
  LinuxResources,
} from '../v5.0/models.js';
import type { ImageVolume, Schema2HealthConfig, StartupHealthCheck, VolumeOptions } from '../v5.1/models.js';

/** @since v4.1.1 */
export type LibpodConnectOptions = {
  Container?: string;
  EndpointConfig?: LibpodEndpointSettings;
};

/** @since v4.1.1 */
export type Container = {
  Command?: string;
  /** Removed in v6.0.0. */
  Config?: LibpodConfig;
  /** @format int64 */
  Created?: number;
  /**
   * Removed in v6.0.0.
   * @since v5.1.0
   */
  DefaultReadOnlyNonRecursive?: boolean;
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

/**
 * Removed in v5.5.0.
 * @since v4.1.1
 * @deprecated Since v5.2.0.
 */
export type ContainerNode = {
  Addr?: string;
  /** @format int64 */
  Cpus?: number;
  ID?: string;
  IP?: string;
  /** Labels of the object, by key. A label without a value has the empty string `''`, not null. */
  Labels?: {
    [key: string]: string;
  };
  /** @format int64 */
  Memory?: number;
  Name?: string;
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
 * @since v4.5.0
 */
export type CreateOptions = {
  /** @since v5.2.0 */
  Attachable?: boolean;
  /** @since v5.2.0 */
  ConfigFrom?: LibpodConfigReference;
  /** @since v5.2.0 */
  ConfigOnly?: boolean;
  Driver?: string;
  /** @since v5.2.0 */
  EnableIPv6?: boolean;
  /** @since v5.2.0 */
  IPAM?: LibpodIPAM;
  /** @since v5.2.0 */
  Ingress?: boolean;
  /** @since v5.2.0 */
  Internal?: boolean;
  /** Labels of the object, by key. A label without a value has the empty string `''`, not null. */
  Labels?: {
    [key: string]: string;
  };
  /** @since v5.2.0 */
  Options?: {
    [key: string]: string;
  };
  /** @since v5.2.0 */
  Scope?: string;
};

/** @since v4.1.1 */
export type CreateRequest = {
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

export type DisconnectOptions = {
  /** @since v4.0.2 */
  Container?: string;
  /** @since v4.0.2 */
  Force?: boolean;
};

/** @since v3.4.1 */
export type LibpodEndpointIPAMConfig = {
  IPv4Address?: string;
  IPv6Address?: string;
  LinkLocalIPs?: Array<string>;
};

/** @since v3.4.1 */
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

/** @since v4.1.1 */
export type LibpodIPAM = {
  Config?: Array<LibpodIPAMConfig>;
  Driver?: string;
  Options?: {
    [key: string]: string;
  };
};

/** @since v4.1.1 */
export type LibpodIPAMConfig = {
  AuxiliaryAddresses?: {
    [key: string]: string;
  };
  Gateway?: string;
  IPRange?: string;
  Subnet?: string;
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

/** @since v5.2.0 */
export type LibpodPeerInfo = {
  IP?: string;
  Name?: string;
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

export type PodStartReport = {
  Errs?: Array<string>;
  Id?: string;
  /** @since v5.2.0 */
  RawInput?: string;
};

export type PodStopReport = {
  Errs?: Array<string>;
  Id?: string;
  /** @since v5.2.0 */
  RawInput?: string;
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

/** @since v5.2.0 */
export type LibpodServiceInfo = {
  /** @format int64 */
  LocalLBIndex?: number;
  Ports?: Array<string>;
  Tasks?: Array<LibpodTask>;
  VIP?: string;
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

/** @since v4.1.1 */
export type SummaryNetworkSettings = {
  Networks?: {
    [key: string]: LibpodEndpointSettings;
  };
};

/** @since v5.2.0 */
export type SystemCheckReport = {
  Containers?: {
    [key: string]: Array<string>;
  };
  Errors?: boolean;
  Images?: {
    [key: string]: Array<string>;
  };
  Layers?: {
    [key: string]: Array<string>;
  };
  ROImages?: {
    [key: string]: Array<string>;
  };
  ROLayers?: {
    [key: string]: Array<string>;
  };
  RemovedContainers?: {
    [key: string]: string;
  };
  RemovedImages?: {
    [key: string]: Array<string>;
  };
  RemovedLayers?: Array<string>;
};

/** @since v5.2.0 */
export type LibpodTask = {
  EndpointID?: string;
  EndpointIP?: string;
  Info?: {
    [key: string]: string;
  };
  Name?: string;
};

/** @since v3.4.1 */
export type TmpfsOptions = {
  Mode?: FileMode;
  /** @since v5.2.0 */
  Options?: Array<Array<string>>;
  /** @format int64 */
  SizeBytes?: number;
};

/** @since v4.1.1 */
export type networkConnectRequest = LibpodConnectOptions;

/** @since v4.1.1 */
export type networkCreate = CreateRequest;

export type networkDisconnectRequest = DisconnectOptions;
