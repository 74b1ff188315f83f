// Generated from specs/ by `npm run generate`. Do not edit.
import type {
  CgroupSpec,
  CgroupnsMode,
  ConmonInfo,
  ContainerStore,
  IDMappingOptions,
  IDMappings,
  ImageStore,
  ImageVolume,
  InspectBlkioThrottleDevice,
  InspectDevice,
  InspectHostPort,
  InspectMount,
  InspectPodContainerInfo,
  InspectSecret,
  LibpodConfig,
  LibpodConfigReference,
  LibpodDriverData,
  LibpodEndpointResource,
  LibpodHealthConfig,
  LibpodPeerInfo,
  LibpodServiceInfo,
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
  RootFS,
  Schema2HealthConfig,
  SecurityInfo,
  Signal,
  SlirpInfo,
  StrSlice,
} from '../v3.2/models.js';
import type {
  Consistency,
  DistributionInfo,
  IpcMode,
  Isolation,
  LibpodDeviceMapping,
  LibpodDeviceRequest,
  LibpodEndpointSettings,
  LibpodNetworkingConfig,
  LibpodRestartPolicy,
  LibpodSecret,
  LibpodThrottleDevice,
  LinuxPersonality,
  LogConfig,
  NetworkMode,
  PidMode,
  Plugins,
  TmpfsOptions,
  UTSMode,
  Ulimit,
  UsernsMode,
  VolumeOptions,
  WeightDevice,
} from '../v3.4/models.js';
import type { InspectContainerHostConfig, InspectContainerState, PerNetworkOptions, Subnet } from '../v4.0/models.js';

export type LibpodAddress = {
  /** @since v4.0.2 */
  Addr?: string;
  /**
   * @since v4.0.2
   * @format int64
   */
  PrefixLength?: number;
};

/** @since v4.1.1 */
export type AuthReport = {
  IdentityToken?: string;
  Status?: string;
};

/** @since v3.4.1 */
export type BindOptions = {
  NonRecursive?: boolean;
  Propagation?: Propagation;
};

/** @since v4.1.0 */
export type CPUUsage = {
  /** @format double */
  idlePercent?: number;
  /** @format double */
  systemPercent?: number;
  /** @format double */
  userPercent?: number;
};

export type ComponentVersion = {
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
    [key: string]: unknown;
  };
  /** Version of the object in this answer. An update has to send back the `Index`, so that it cannot overwrite the change of another caller. */
  Version?: string;
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

export type LibpodContainerCreateResponse = {
  Id: string;
  /** Warnings for people, such as options that the engine ignored. Null or empty if there are none. */
  Warnings: Array<string>;
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

/**
 * Removed in v5.5.0.
 * @since v4.1.1
 */
export type LibpodContainerState = {
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
  Status?: string;
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

export type ContainersPruneReportLibpod = {
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

export type ErrorModel = {
  cause?: string;
  message?: string;
  /** @format int64 */
  response?: number;
};

/** @since v4.1.1 */
export type LibpodGraphDriverData = {
  Data: {
    [key: string]: string;
  };
  Name: string;
};

/**
 * Removed in v5.5.0.
 * @since v4.1.1
 */
export type LibpodHealth = {
  /** @format int64 */
  FailingStreak?: number;
  Log?: Array<LibpodHealthcheckResult>;
  Status?: string;
};

/**
 * Removed in v5.5.0.
 * @since v4.1.1
 */
export type LibpodHealthcheckResult = {
  /** @format date-time */
  End?: string;
  /** @format int64 */
  ExitCode?: number;
  Output?: string;
  /** @format date-time */
  Start?: string;
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
  /** @since v4.1.0 */
  cpuUtilization?: CPUUsage;
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

export type LibpodIDResponse = LibpodIdResponse;

export type LibpodIPAM = {
  Config?: Array<LibpodIPAMConfig>;
  Driver?: string;
  Options?: {
    [key: string]: string;
  };
};

export type LibpodIPAMConfig = {
  AuxiliaryAddresses?: {
    [key: string]: string;
  };
  Gateway?: string;
  IPRange?: string;
  Subnet?: string;
};

export type LibpodIdResponse = {
  Id: string;
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
  /** @format int64 */
  VirtualSize?: number;
};

/** @since v4.1.1 */
export type ImageMetadata = {
  /** @format date-time */
  LastTagTime?: string;
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
  /** @since v4.1.0 */
  ChrootDirs?: Array<string>;
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

/** @since v4.1.0 */
export type InspectExecProcess = {
  arguments?: Array<string>;
  entrypoint?: string;
  privileged?: boolean;
  tty?: boolean;
  user?: string;
};

/** @since v4.1.1 */
export type InspectExecSession = {
  CanRemove?: boolean;
  ContainerID?: string;
  DetachKeys?: string;
  /** @format int64 */
  ExitCode?: number;
  ID?: string;
  OpenStderr?: boolean;
  OpenStdin?: boolean;
  OpenStdout?: boolean;
  /** @format int64 */
  Pid?: number;
  ProcessConfig?: InspectExecProcess;
  Running?: boolean;
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
  /** @format ipv4 */
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

/** @since v4.1.1 */
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

export type NetworkConnect = {
  Container?: string;
  EndpointConfig?: LibpodEndpointSettings;
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
  /** @since v4.0.2 */
  static_mac?: string;
};

/** Removed in v5.2.0. */
export type NetworkCreate = {
  Attachable?: boolean;
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
  /** Removed in v6.0.0. */
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

export type NetworkDisconnect = {
  /** @since v4.0.2 */
  Container?: string;
  /** @since v4.0.2 */
  Force?: boolean;
};

/** Removed in v5.2.0. */
export type NetworkResource = {
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

/**
 * Removed in v6.0.0.
 * @since v4.1.1
 */
export type LibpodPlatform = {
  architecture?: string;
  os?: string;
  'os.features'?: Array<string>;
  'os.version'?: string;
  variant?: string;
};

/** @since v4.0.2 */
export type PodSecurityConfig = {
  /** @since v4.1.1 */
  idmappings?: IDMappingOptions;
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

/** @since v4.1.1 */
export type PodStatsReport = {
  BlockIO?: string;
  CID?: string;
  CPU?: string;
  Mem?: string;
  MemUsage?: string;
  MemUsageBytes?: string;
  Name?: string;
  NetIO?: string;
  PIDS?: string;
  Pod?: string;
};

/** @since v4.0.2 */
export type PodStorageConfig = {
  image_volumes?: Array<ImageVolume>;
  mounts?: Array<LibpodMount>;
  overlay_volumes?: Array<OverlayVolume>;
  volumes?: Array<NamedVolume>;
  volumes_from?: Array<string>;
};

/** @since v4.1.1 */
export type LibpodPort = {
  IP?: string;
  /** @format uint16 */
  PrivatePort: number;
  /** @format uint16 */
  PublicPort?: number;
  Type: string;
};

/** @since v3.4.1 */
export type LibpodPortBinding = {
  HostIp?: string;
  HostPort?: string;
};

/** @since v3.4.1 */
export type LibpodPortMap = {
  [key: string]: Array<LibpodPortBinding>;
};

/** @since v3.4.1 */
export type Propagation = string;

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
  volumePath?: string;
};

/** @since v4.1.1 */
export type SummaryNetworkSettings = {
  Networks?: {
    [key: string]: LibpodEndpointSettings;
  };
};

/** @since v3.4.1 */
export type Type = string;

export type Version = {
  APIVersion?: string;
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

/**
 * Removed in v4.5.0.
 * @since v4.0.2
 */
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

/**
 * Removed in v4.5.0.
 * @since v4.1.1
 */
export type VolumeCreateBody = {
  Driver: string;
  DriverOpts: {
    [key: string]: string;
  };
  /** Labels of the object, by key. A label without a value has the empty string `''`, not null. */
  Labels: {
    [key: string]: string;
  };
  Name: string;
};

export type LibpodVolumeCreateOptions = {
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

/**
 * Removed in v4.5.0.
 * @since v4.1.1
 */
export type VolumeListOKBody = {
  Volumes: Array<LibpodVolume>;
  /** Warnings for people, such as options that the engine ignored. Null or empty if there are none. */
  Warnings: Array<string>;
};

/**
 * Removed in v4.5.0.
 * @since v4.0.2
 */
export type VolumeUsageData = {
  /** @format int64 */
  RefCount: number;
  /** @format int64 */
  Size: number;
};

/**
 * Removed in v5.2.0.
 * @since v4.1.1
 */
export type VolumesPruneReport = {
  /**
   * Bytes of disk space that the call has freed; 0 if there was nothing to remove.
   * @format uint64
   */
  SpaceReclaimed?: number;
  VolumesDeleted?: Array<string>;
};

/** @since v4.1.1 */
export type networkConnectRequest = NetworkConnect;

export type networkConnectRequestLibpod = NetworkConnectOptions;

/** @since v4.1.1 */
export type networkCreate = LibpodNetworkCreateRequest;

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
  /** @since v4.0.2 */
  network_interface?: string;
  /** @since v4.0.2 */
  options?: {
    [key: string]: string;
  };
  /** @since v4.0.2 */
  subnets?: Array<Subnet>;
};

export type networkDisconnectRequest = NetworkDisconnect;

/** @since v4.1.1 */
export type volumeCreate = {
  Driver: string;
  DriverOpts: {
    [key: string]: string;
  };
  /** Labels of the object, by key. A label without a value has the empty string `''`, not null. */
  Labels: {
    [key: string]: string;
  };
  Name: string;
};
