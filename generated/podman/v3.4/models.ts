// Generated from specs/ by `npm run generate`. Do not edit.
import type {
  CgroupSpec,
  CgroupnsMode,
  ConmonInfo,
  Duration,
  FileMode,
  HardwareAddr,
  HealthCheckResults,
  IDMappingOptions,
  IDMappings,
  ImageVolume,
  InspectContainerConfig,
  InspectContainerHostConfig,
  InspectHostPort,
  InspectMount,
  InspectNetworkSettings,
  InspectPodContainerInfo,
  LibpodAddress,
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
  PlayKubeVolume,
  PodRmReport,
  PodStopReport,
  PortMapping,
  PortSet,
  RemoteSocket,
  Schema2HealthConfig,
  SecurityInfo,
  Signal,
  SlirpInfo,
  StoreInfo,
  StrSlice,
  Version,
} from '../v3.2/models.js';

/** @since v3.4.1 */
export type BindOptions = {
  NonRecursive?: boolean;
  Propagation?: Propagation;
};

/** @since v3.4.1 */
export type Consistency = string;

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
  httpproxy?: boolean;
  /** @since v3.4.1 */
  init_container_type?: string;
  labels?: {
    [key: string]: string;
  };
  log_configuration?: LogConfig;
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
  utsns?: Namespace;
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

export type ContainerStorageConfig = {
  /** @since v3.4.4 */
  create_working_dir?: boolean;
  /** @since v3.3.1 */
  device_cgroup_rule?: Array<LinuxDeviceCgroup>;
  devices?: Array<LinuxDevice>;
  image?: string;
  image_volume_mode?: string;
  image_volumes?: Array<ImageVolume>;
  init?: boolean;
  init_path?: string;
  ipcns?: Namespace;
  mounts?: Array<LibpodMount>;
  overlay_volumes?: Array<OverlayVolume>;
  rootfs?: string;
  rootfs_propagation?: string;
  secrets?: Array<LibpodSecret>;
  /** @format int64 */
  shm_size?: number;
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
  User?: string;
  Volumes?: {
    [key: string]: {
      [key: string]: unknown;
    };
  };
  WorkingDir?: string;
};

/** @since v3.4.1 */
export type LibpodDeviceMapping = {
  CgroupPermissions?: string;
  PathInContainer?: string;
  PathOnHost?: string;
};

/** @since v3.4.1 */
export type LibpodDeviceRequest = {
  Capabilities?: Array<Array<string>>;
  /** @format int64 */
  Count?: number;
  DeviceIDs?: Array<string>;
  Driver?: string;
  Options?: {
    [key: string]: string;
  };
};

export type DistributionInfo = {
  /** @since v3.4.1 */
  codename?: string;
  distribution?: string;
  /** @since v3.4.1 */
  variant?: string;
  version?: string;
};

/** @since v3.4.1 */
export type LibpodDriver = {
  Name?: string;
  Options?: {
    [key: string]: string;
  };
};

export type LibpodEndpointIPAMConfig = {
  IPv4Address?: string;
  IPv6Address?: string;
  LinkLocalIPs?: Array<string>;
};

export type LibpodEndpointSettings = {
  Aliases?: Array<string>;
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
 * Removed in v4.1.1.
 * @since v3.4.1
 */
export type LibpodIdResponse = {
  Id: string;
};

export type LibpodImageSummary = {
  /**
   * Removed in v4.2.1.
   * @since v3.4.4
   */
  ConfigDigest?: string;
  /** @format int64 */
  Containers?: number;
  /** @format int64 */
  Created?: number;
  /** @since v3.4.4 */
  Dangling?: boolean;
  /** @since v3.4.4 */
  Digest?: string;
  /** @since v3.4.4 */
  History?: Array<string>;
  Id?: string;
  /** Labels of the object, by key. A label without a value has the empty string `''`, not null. */
  Labels?: {
    [key: string]: string;
  };
  /** @since v3.4.4 */
  Names?: Array<string>;
  ParentId?: string;
  /** @since v3.4.4 */
  ReadOnly?: boolean;
  RepoDigests?: Array<string>;
  RepoTags?: Array<string>;
  /** @format int64 */
  SharedSize?: number;
  /** @format int64 */
  Size?: number;
  /** @format int64 */
  VirtualSize?: number;
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

export type InspectContainerState = {
  /** @since v3.4.4 */
  CgroupPath?: string;
  /** @since v3.4.1 */
  Checkpointed?: boolean;
  /** @format int64 */
  ConmonPid?: number;
  Dead?: boolean;
  Error?: string;
  /** @format int32 */
  ExitCode?: number;
  /** @format date-time */
  FinishedAt?: string;
  /** Removed in v4.0.2. */
  Healthcheck?: HealthCheckResults;
  OOMKilled?: boolean;
  OciVersion?: string;
  Paused?: boolean;
  /** @format int64 */
  Pid?: number;
  Restarting?: boolean;
  Running?: boolean;
  /** @format date-time */
  StartedAt?: string;
  Status?: string;
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
  /** @since v3.3.1 */
  pid_ns?: string;
  /** @since v3.4.1 */
  userns?: string;
};

/** @since v3.4.1 */
export type IpcMode = string;

/** @since v3.4.1 */
export type Isolation = string;

/** @since v3.4.1 */
export type LinuxPersonality = {
  domain?: LinuxPersonalityDomain;
  flags?: Array<LinuxPersonalityFlag>;
};

/** @since v3.4.1 */
export type LinuxPersonalityDomain = string;

/** @since v3.4.1 */
export type LinuxPersonalityFlag = string;

export type LogConfig = {
  /** @since v3.4.1 */
  Config?: {
    [key: string]: string;
  };
  /** @since v3.4.1 */
  Type?: string;
};

export type LibpodMount = {
  /** @since v3.4.1 */
  BindOptions?: BindOptions;
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

/** Removed in v4.1.1. */
export type LibpodMountPoint = {
  Destination?: string;
  Driver?: string;
  Mode?: string;
  Name?: string;
  Propagation?: Propagation;
  RW?: boolean;
  Source?: string;
  Type?: Type;
};

/** @since v3.4.1 */
export type NetOptions = {
  /** Removed in v4.0.2. */
  cni_networks?: Array<string>;
  dns_option?: Array<string>;
  dns_search?: Array<string>;
  dns_server?: Array<string>;
  hostadd?: Array<string>;
  netns?: Namespace;
  network_alias?: Array<string>;
  network_options?: {
    [key: string]: Array<string>;
  };
  no_manage_hosts?: boolean;
  no_manage_resolv_conf?: boolean;
  portmappings?: Array<PortMapping>;
  /** Removed in v4.0.2. */
  static_ip?: string;
  /** Removed in v4.0.2. */
  static_mac?: HardwareAddr;
};

/** Removed in v5.2.0. */
export type NetworkConnect = {
  Container?: string;
  EndpointConfig?: LibpodEndpointSettings;
};

export type LibpodNetworkConnectRequest = {
  /** Removed in v4.0.2. */
  Body?: {
    Container?: string;
    EndpointConfig?: LibpodEndpointSettings;
  };
};

/** @since v3.4.1 */
export type NetworkMode = string;

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

/** @since v3.4.1 */
export type LibpodNetworkingConfig = {
  EndpointsConfig?: {
    [key: string]: LibpodEndpointSettings;
  };
};

/** @since v3.4.1 */
export type PidMode = string;

export type PlayKubePod = {
  ContainerErrors?: Array<string>;
  Containers?: Array<string>;
  ID?: string;
  /** @since v3.4.1 */
  InitContainers?: Array<string>;
  Logs?: Array<string>;
};

export type PlayKubeReport = {
  Pods?: Array<PlayKubePod>;
  /** @since v3.4.1 */
  RmReport?: Array<PodRmReport>;
  /** @since v3.4.1 */
  StopReport?: Array<PodStopReport>;
  Volumes?: Array<PlayKubeVolume>;
};

/** @since v3.4.1 */
export type Plugins = {
  log?: Array<string>;
  network?: Array<string>;
  volume?: Array<string>;
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
  shared_namespaces?: Array<string>;
  /** @since v3.4.1 */
  userns?: Namespace;
};

/** @since v3.4.1 */
export type PodCreateOptions = {
  /** Removed in v4.0.2. */
  CGroupParent?: string;
  /**
   * Removed in v4.0.2.
   * @format double
   */
  Cpus?: number;
  /** Removed in v4.0.2. */
  CpusetCpus?: string;
  /** Removed in v4.0.2. */
  CreateCommand?: Array<string>;
  /** Removed in v4.0.2. */
  Hostname?: string;
  /** Removed in v4.0.2. */
  Infra?: boolean;
  /** Removed in v4.0.2. */
  InfraCommand?: string;
  /** Removed in v4.0.2. */
  InfraConmonPidFile?: string;
  /** Removed in v4.0.2. */
  InfraImage?: string;
  /** Removed in v4.0.2. */
  InfraName?: string;
  /**
   * Labels of the object, by key. A label without a value has the empty string `''`, not null.
   * Removed in v4.0.2.
   */
  Labels?: {
    [key: string]: string;
  };
  /** Removed in v4.0.2. */
  Name?: string;
  /** Removed in v4.0.2. */
  Net?: NetOptions;
  /** Removed in v4.0.2. */
  Pid?: string;
  /** Removed in v4.0.2. */
  Share?: Array<string>;
  /** Removed in v4.0.2. */
  Userns?: Namespace;
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
};

export type PodSpecGenerator = {
  cgroup_parent?: string;
  /** Removed in v6.0.0. */
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
  infra_command?: Array<string>;
  infra_conmon_pid_file?: string;
  infra_image?: string;
  /** @since v3.3.1 */
  infra_name?: string;
  labels?: {
    [key: string]: string;
  };
  name?: string;
  netns?: Namespace;
  network_options?: {
    [key: string]: Array<string>;
  };
  no_infra?: boolean;
  no_manage_hosts?: boolean;
  no_manage_resolv_conf?: boolean;
  /** @since v3.4.1 */
  pidns?: Namespace;
  pod_create_command?: Array<string>;
  portmappings?: Array<PortMapping>;
  /** @since v3.4.1 */
  resource_limits?: LinuxResources;
  shared_namespaces?: Array<string>;
  /** Removed in v4.0.2. */
  static_ip?: string;
  /** Removed in v4.0.2. */
  static_mac?: HardwareAddr;
  /** @since v3.4.1 */
  userns?: Namespace;
};

export type LibpodPortBinding = {
  HostIp?: string;
  HostPort?: string;
};

export type LibpodPortMap = {
  [key: string]: Array<LibpodPortBinding>;
};

export type Propagation = string;

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

/** @since v3.4.1 */
export type LibpodRestartPolicy = {
  /** @format int64 */
  MaximumRetryCount?: number;
  Name?: string;
};

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

export type SpecGenerator = {
  /** Removed in v4.0.2. */
  aliases?: {
    [key: string]: Array<string>;
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
  /** Removed in v6.0.0. */
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
  hostadd?: Array<string>;
  hostname?: string;
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
  /** Removed in v4.0.2. */
  static_ip?: string;
  /** Removed in v4.0.2. */
  static_ipv6?: string;
  /** Removed in v4.0.2. */
  static_mac?: HardwareAddr;
  stdin?: boolean;
  stop_signal?: Signal;
  /** @format uint64 */
  stop_timeout?: number;
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

/** @since v3.4.1 */
export type LibpodThrottleDevice = {
  Path?: string;
  /** @format uint64 */
  Rate?: number;
};

/** @since v3.4.1 */
export type TmpfsOptions = {
  Mode?: FileMode;
  /** @format int64 */
  SizeBytes?: number;
};

export type Type = string;

/** @since v3.4.1 */
export type UTSMode = string;

/** @since v3.4.1 */
export type Ulimit = {
  /** @format int64 */
  Hard?: number;
  Name?: string;
  /** @format int64 */
  Soft?: number;
};

/** @since v3.4.1 */
export type UsernsMode = string;

/** @since v3.4.1 */
export type VolumeOptions = {
  DriverConfig?: LibpodDriver;
  /** Labels of the object, by key. A label without a value has the empty string `''`, not null. */
  Labels?: {
    [key: string]: string;
  };
  NoCopy?: boolean;
};

/** @since v3.4.1 */
export type WeightDevice = {
  Path?: string;
  /** @format uint16 */
  Weight?: number;
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
  /** Removed in v4.0.2. */
  ExitCommand?: Array<string>;
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
  /**
   * Removed in v4.0.3.
   * @format int64
   */
  DataPoints?: number;
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
};
