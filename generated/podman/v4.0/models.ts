// Generated from specs/ by `npm run generate`. Do not edit.
import type {
  ConmonInfo,
  ContainerStore,
  Duration,
  HealthCheckResults,
  IDMappingOptions,
  IDMappings,
  ImageStore,
  ImageVolume,
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
  LibpodHealthConfig,
  LinuxDevice,
  LinuxDeviceCgroup,
  LinuxResources,
  LinuxThrottleDevice,
  LinuxWeightDevice,
  NamedVolume,
  Namespace,
  OCIRuntimeInfo,
  OverlayVolume,
  POSIXRlimit,
  PortMapping,
  PortSet,
  RemoteSocket,
  Schema2HealthConfig,
  SecurityInfo,
  Signal,
  SlirpInfo,
  StrSlice,
  Version,
} from '../v3.2/models.js';
import type {
  DistributionInfo,
  LibpodEndpointSettings,
  LibpodHostConfig,
  LibpodMount,
  LibpodNetworkingConfig,
  LibpodPortMap,
  LibpodSecret,
  LinuxPersonality,
  LogConfig,
  Plugins,
} from '../v3.4/models.js';

export type LibpodAddress = {
  Addr?: string;
  /**
   * @since v4.0.2
   * @format int64
   */
  PrefixLength?: number;
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
  hostname?: string;
  /** @since v4.0.2 */
  hostusers?: Array<string>;
  httpproxy?: boolean;
  /** @since v3.4.1 */
  init_container_type?: string;
  labels?: {
    [key: string]: string;
  };
  log_configuration?: LogConfig;
  /** @since v4.0.2 */
  manage_password?: boolean;
  name?: string;
  /** Removed in v5.0.2. */
  namespace?: string;
  oci_runtime?: string;
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
 * @since v4.0.2
 * @format uint8
 */
export type HardwareAddr = Array<number>;

export type HostInfo = {
  arch?: string;
  buildahVersion?: string;
  cgroupControllers?: Array<string>;
  cgroupManager?: string;
  cgroupVersion?: string;
  conmon?: ConmonInfo;
  /** @format int64 */
  cpus?: number;
  distribution?: DistributionInfo;
  eventLogger?: string;
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
  ociRuntime?: OCIRuntimeInfo;
  os?: string;
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

/**
 * Removed in v5.0.2.
 * @since v4.0.2
 * @format uint8
 */
export type IPMask = Array<number>;

/**
 * Removed in v5.0.2.
 * @since v4.0.2
 */
export type IPNet = {
  IP?: string;
  Mask?: IPMask;
};

export type Info = {
  host?: HostInfo;
  /** @since v3.4.1 */
  plugins?: Plugins;
  registries?: {
    [key: string]: unknown;
  };
  store?: StoreInfo;
  version?: Version;
};

export type InspectAdditionalNetwork = {
  AdditionalMACAddresses?: Array<string>;
  Aliases?: Array<string>;
  DriverOpts?: {
    [key: string]: string;
  };
  EndpointID?: string;
  Gateway?: string;
  GlobalIPv6Address?: string;
  /** @format int64 */
  GlobalIPv6PrefixLen?: number;
  IPAMConfig?: {
    [key: string]: string;
  };
  IPAddress?: string;
  /** @format int64 */
  IPPrefixLen?: number;
  IPv6Gateway?: string;
  Links?: Array<string>;
  MacAddress?: string;
  NetworkID?: string;
  SecondaryIPAddresses?: Array<LibpodAddress>;
  SecondaryIPv6Addresses?: Array<LibpodAddress>;
};

export type InspectContainerConfig = {
  Annotations?: {
    [key: string]: string;
  };
  AttachStderr?: boolean;
  AttachStdin?: boolean;
  AttachStdout?: boolean;
  Cmd?: Array<string>;
  CreateCommand?: Array<string>;
  Domainname?: string;
  Entrypoint?: string;
  Env?: Array<string>;
  Healthcheck?: Schema2HealthConfig;
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
};

export type InspectContainerHostConfig = {
  AutoRemove?: boolean;
  Binds?: Array<string>;
  BlkioDeviceReadBps?: Array<InspectBlkioThrottleDevice>;
  BlkioDeviceReadIOps?: Array<InspectBlkioThrottleDevice>;
  BlkioDeviceWriteBps?: Array<InspectBlkioThrottleDevice>;
  BlkioDeviceWriteIOps?: Array<InspectBlkioThrottleDevice>;
  /** @format uint16 */
  BlkioWeight?: number;
  BlkioWeightDevice?: Array<InspectBlkioWeightDevice>;
  CapAdd?: Array<string>;
  CapDrop?: Array<string>;
  Cgroup?: string;
  CgroupConf?: {
    [key: string]: string;
  };
  CgroupManager?: string;
  CgroupMode?: string;
  CgroupParent?: string;
  Cgroups?: string;
  /** @format uint64 */
  ConsoleSize?: Array<number>;
  ContainerIDFile?: string;
  /** @format uint64 */
  CpuCount?: number;
  /** @format uint64 */
  CpuPercent?: number;
  /** @format uint64 */
  CpuPeriod?: number;
  /** @format int64 */
  CpuQuota?: number;
  /** @format uint64 */
  CpuRealtimePeriod?: number;
  /** @format int64 */
  CpuRealtimeRuntime?: number;
  /** @format uint64 */
  CpuShares?: number;
  CpusetCpus?: string;
  CpusetMems?: string;
  Devices?: Array<InspectDevice>;
  /** @format uint64 */
  DiskQuota?: number;
  Dns?: Array<string>;
  DnsOptions?: Array<string>;
  DnsSearch?: Array<string>;
  ExtraHosts?: Array<string>;
  GroupAdd?: Array<string>;
  /** @since v4.0.2 */
  IDMappings?: InspectIDMappings;
  /** @format uint64 */
  IOMaximumBandwidth?: number;
  /** @format uint64 */
  IOMaximumIOps?: number;
  Init?: boolean;
  IpcMode?: string;
  Isolation?: string;
  /** @format int64 */
  KernelMemory?: number;
  Links?: Array<string>;
  LogConfig?: InspectLogConfig;
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
  NetworkMode?: string;
  OomKillDisable?: boolean;
  /** @format int64 */
  OomScoreAdj?: number;
  PidMode?: string;
  /** @format int64 */
  PidsLimit?: number;
  PortBindings?: {
    [key: string]: Array<InspectHostPort>;
  };
  Privileged?: boolean;
  PublishAllPorts?: boolean;
  ReadonlyRootfs?: boolean;
  RestartPolicy?: InspectRestartPolicy;
  Runtime?: string;
  SecurityOpt?: Array<string>;
  /** @format int64 */
  ShmSize?: number;
  Tmpfs?: {
    [key: string]: string;
  };
  UTSMode?: string;
  Ulimits?: Array<InspectUlimit>;
  UsernsMode?: string;
  VolumeDriver?: string;
  VolumesFrom?: Array<string>;
};

export type InspectContainerState = {
  /** @since v3.4.4 */
  CgroupPath?: string;
  /** @since v4.0.2 */
  CheckpointLog?: string;
  /** @since v4.0.2 */
  CheckpointPath?: string;
  /** @since v3.4.1 */
  Checkpointed?: boolean;
  /**
   * @since v4.0.2
   * @format date-time
   */
  CheckpointedAt?: string;
  /** @format int64 */
  ConmonPid?: number;
  Dead?: boolean;
  Error?: string;
  /** @format int32 */
  ExitCode?: number;
  /** @format date-time */
  FinishedAt?: string;
  /** @since v4.0.2 */
  Health?: HealthCheckResults;
  OOMKilled?: boolean;
  OciVersion?: string;
  Paused?: boolean;
  /** @format int64 */
  Pid?: number;
  Restarting?: boolean;
  /** @since v4.0.2 */
  RestoreLog?: string;
  /** @since v4.0.2 */
  Restored?: boolean;
  /**
   * @since v4.0.2
   * @format date-time
   */
  RestoredAt?: string;
  Running?: boolean;
  /** @format date-time */
  StartedAt?: string;
  Status?: string;
};

/** @since v4.0.2 */
export type InspectIDMappings = {
  GidMap?: Array<string>;
  UidMap?: Array<string>;
};

export type InspectNetworkSettings = {
  AdditionalMACAddresses?: Array<string>;
  Bridge?: string;
  EndpointID?: string;
  Gateway?: string;
  GlobalIPv6Address?: string;
  /** @format int64 */
  GlobalIPv6PrefixLen?: number;
  HairpinMode?: boolean;
  IPAddress?: string;
  /** @format int64 */
  IPPrefixLen?: number;
  IPv6Gateway?: string;
  LinkLocalIPv6Address?: string;
  /** @format int64 */
  LinkLocalIPv6PrefixLen?: number;
  MacAddress?: string;
  Networks?: {
    [key: string]: InspectAdditionalNetwork;
  };
  Ports?: {
    [key: string]: Array<InspectHostPort>;
  };
  SandboxID?: string;
  SandboxKey?: string;
  SecondaryIPAddresses?: Array<LibpodAddress>;
  SecondaryIPv6Addresses?: Array<LibpodAddress>;
};

export type InspectPodInfraConfig = {
  DNSOption?: Array<string>;
  DNSSearch?: Array<string>;
  DNSServer?: Array<string>;
  HostAdd?: Array<string>;
  HostNetwork?: boolean;
  NetworkOptions?: {
    [key: string]: Array<string>;
  };
  Networks?: Array<string>;
  NoManageHosts?: boolean;
  NoManageResolvConf?: boolean;
  PortBindings?: {
    [key: string]: Array<InspectHostPort>;
  };
  StaticIP?: string;
  StaticMAC?: string;
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
  /** @since v4.0.2 */
  cpuset_cpus?: string;
  /** @since v3.3.1 */
  pid_ns?: string;
  /** @since v3.4.1 */
  userns?: string;
};

/** @since v4.0.2 */
export type LeaseRange = {
  /** @format string */
  end_ip?: string;
  /** @format string */
  start_ip?: string;
};

export type LibpodContainersPruneReport = {
  /** @since v4.0.2 */
  Err?: string | null;
  /** @since v4.0.2 */
  Id?: string;
  /**
   * @since v4.0.2
   * @format int64
   */
  Size?: number;
};

/** @since v4.0.2 */
export type LibpodContainersRmReport = {
  Err?: string | null;
  Id?: string;
};

/** @since v4.0.2 */
export type MacAddress = HardwareAddr;

export type ManifestAddOptions = {
  all?: boolean;
  annotation?: Array<string>;
  arch?: string;
  features?: Array<string>;
  images?: Array<string>;
  os?: string;
  /** @since v4.0.2 */
  os_features?: Array<string>;
  os_version?: string;
  variant?: string;
};

/** @since v4.0.2 */
export type ManifestAnnotateOptions = {
  annotation?: Array<string>;
  arch?: string;
  features?: Array<string>;
  os?: string;
  os_features?: Array<string>;
  os_version?: string;
  variant?: string;
};

/** @since v4.0.2 */
export type ManifestModifyOptions = {
  all?: boolean;
  annotation?: Array<string>;
  arch?: string;
  features?: Array<string>;
  images?: Array<string>;
  operation?: string;
  os?: string;
  os_features?: Array<string>;
  os_version?: string;
  variant?: string;
};

/** @since v4.0.2 */
export type ManifestModifyReport = {
  Id?: string;
  errors?: Array<string>;
  images?: Array<string>;
};

/** @since v4.0.2 */
export type ManifestRemoveOptions = {
  [key: string]: unknown;
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
  /** @since v4.0.2 */
  network_interface?: string;
  /** @since v4.0.2 */
  options?: {
    [key: string]: string;
  };
  /** @since v4.0.2 */
  subnets?: Array<Subnet>;
};

/**
 * Removed in v4.1.1.
 * @since v4.0.2
 */
export type NetworkCompatConnectRequest = {
  Container?: string;
  EndpointConfig?: LibpodEndpointSettings;
};

export type NetworkCompatDisconnectRequest = {
  /** @since v4.0.2 */
  Container?: string;
  /** @since v4.0.2 */
  Force?: boolean;
};

/**
 * Removed in v4.1.1.
 * @since v4.0.2
 */
export type NetworkConnectOptions = {
  aliases?: Array<string>;
  container?: string;
  interface_name?: string;
  static_ips?: Array<string>;
  static_mac?: string;
};

export type LibpodNetworkConnectRequest = {
  /** @since v4.0.2 */
  aliases?: Array<string>;
  /** @since v4.0.2 */
  container?: string;
  /** @since v4.0.2 */
  interface_name?: string;
  /** @since v4.0.2 */
  static_ips?: Array<string>;
  /** @since v4.0.2 */
  static_mac?: string;
};

export type NetworkCreateLibpod = {
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
  /** @since v4.0.2 */
  network_interface?: string;
  /** @since v4.0.2 */
  options?: {
    [key: string]: string;
  };
  /** @since v4.0.2 */
  subnets?: Array<Subnet>;
};

/** Removed in v4.1.1. */
export type LibpodNetworkSettings = {
  Bridge?: string;
  EndpointID?: string;
  Gateway?: string;
  GlobalIPv6Address?: string;
  /** @format int64 */
  GlobalIPv6PrefixLen?: number;
  HairpinMode?: boolean;
  IPAddress?: string;
  /** @format int64 */
  IPPrefixLen?: number;
  IPv6Gateway?: string;
  LinkLocalIPv6Address?: string;
  /** @format int64 */
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

/** @since v4.0.2 */
export type PerNetworkOptions = {
  aliases?: Array<string>;
  interface_name?: string;
  static_ips?: Array<string>;
  static_mac?: string;
};

export type PodBasicConfig = {
  hostname?: string;
  infra_command?: Array<string>;
  infra_conmon_pid_file?: string;
  infra_image?: string;
  /** @since v3.3.1 */
  infra_name?: string;
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

/** @since v4.0.2 */
export type PodSecurityConfig = {
  security_opt?: Array<string>;
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
  hostadd?: Array<string>;
  hostname?: string;
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
  /** @since v4.0.2 */
  share_parent?: boolean;
  shared_namespaces?: Array<string>;
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
  volumes?: Array<NamedVolume>;
  volumes_from?: Array<string>;
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
  expose?: unknown;
  groups?: Array<string>;
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
  log_configuration?: LogConfig;
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

export type StoreInfo = {
  /** Removed in v6.0.0. */
  configFile?: string;
  containerStore?: ContainerStore;
  graphDriverName?: string;
  graphOptions?: {
    [key: string]: unknown;
  };
  graphRoot?: string;
  graphStatus?: {
    [key: string]: string;
  };
  /** @since v4.0.2 */
  imageCopyTmpDir?: string;
  imageStore?: ImageStore;
  runRoot?: string;
  volumePath?: string;
};

/** @since v4.0.2 */
export type Subnet = {
  /** @format string */
  gateway?: string;
  lease_range?: LeaseRange;
  /** @format string */
  subnet?: string;
};

/** Removed in v4.5.0. */
export type LibpodVolume = {
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
  UsageData?: VolumeUsageData;
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
  /** @format int64 */
  UID?: number;
};

export type VolumeCreate = {
  Driver?: string;
  Label?: {
    [key: string]: string;
  };
  /**
   * Labels of the object, by key. A label without a value has the empty string `''`, not null.
   * @since v4.0.2
   */
  Labels?: {
    [key: string]: string;
  };
  Name?: string;
  Options?: {
    [key: string]: string;
  };
};

/** Removed in v4.1.1. */
export type VolumeListBody = {
  Volumes?: Array<VolumeListOKBody>;
};

/** Removed in v4.1.1. */
export type VolumeListOKBody = {
  Volumes: Array<LibpodVolume>;
  /** Warnings for people, such as options that the engine ignored. Null or empty if there are none. */
  Warnings: Array<string>;
};

/** Removed in v4.5.0. */
export type VolumeUsageData = {
  /** @format int64 */
  RefCount: number;
  /** @format int64 */
  Size: number;
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
  ImageName?: string;
  IsInfra?: boolean;
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
  /**
   * Removed in v5.0.2.
   * @format uint64
   */
  NetInput?: number;
  /**
   * Removed in v5.0.2.
   * @format uint64
   */
  NetOutput?: number;
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

export type InspectPodData = {
  CgroupParent?: string;
  CgroupPath?: string;
  Containers?: Array<InspectPodContainerInfo>;
  CreateCgroup?: boolean;
  CreateCommand?: Array<string>;
  CreateInfra?: boolean;
  /** @format date-time */
  Created?: string;
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
   * @since v4.0.2
   * @format uint64
   */
  cpu_period?: number;
  /**
   * @since v4.0.2
   * @format int64
   */
  cpu_quota?: number;
  /** @since v4.0.2 */
  cpuset_cpus?: string;
  /** @since v4.0.2 */
  device_read_bps?: Array<InspectBlkioThrottleDevice>;
  /** @since v4.0.2 */
  devices?: Array<InspectDevice>;
  /** @since v4.0.2 */
  mounts?: Array<InspectMount>;
  /** @since v4.0.2 */
  security_opt?: Array<string>;
  /** @since v4.0.2 */
  volumes_from?: Array<string>;
};
