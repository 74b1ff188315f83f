// Generated from specs/ by `npm run generate`. Do not edit.

export type ImageHistoryResponseItem = {
  Id: string;
  Created: number;
  CreatedBy: string;
  Tags: Array<string>;
  Size: number;
  Comment: string;
};

/** Removed in v1.52. */
export type Port = {
  IP?: string;
  PrivatePort: number;
  PublicPort?: number;
  Type: 'tcp' | 'udp';
};

export type MountType = 'bind' | 'tmpfs' | 'volume';

export type MountPoint = {
  Type?: MountType;
  Name?: string;
  Source?: string;
  Destination?: string;
  Driver?: string;
  Mode?: string;
  RW?: boolean;
  Propagation?: string;
};

export type DeviceMapping = {
  PathOnHost?: string;
  PathInContainer?: string;
  CgroupPermissions?: string;
};

export type ThrottleDevice = {
  Path?: string;
  Rate?: number;
};

export type Mount = {
  Target?: string;
  Source?: string;
  Type?: MountType;
  ReadOnly?: boolean;
  BindOptions?: {
    Propagation?: 'private' | 'rprivate' | 'shared' | 'rshared' | 'slave' | 'rslave';
  };
  VolumeOptions?: {
    /** @default false */
    NoCopy?: boolean;
    Labels?: {
      [key: string]: string;
    };
    DriverConfig?: {
      Name?: string;
      Options?: {
        [key: string]: string;
      };
    };
  };
  TmpfsOptions?: {
    SizeBytes?: number;
    Mode?: number;
  };
};

export type RestartPolicy = {
  Name?: 'always' | 'unless-stopped' | 'on-failure';
  MaximumRetryCount?: number;
};

export type Resources = {
  CpuShares?: number;
  /** @default 0 */
  Memory?: number;
  CgroupParent?: string;
  BlkioWeight?: number;
  BlkioWeightDevice?: Array<{
    Path?: string;
    Weight?: number;
  }>;
  BlkioDeviceReadBps?: Array<ThrottleDevice>;
  BlkioDeviceWriteBps?: Array<ThrottleDevice>;
  BlkioDeviceReadIOps?: Array<ThrottleDevice>;
  BlkioDeviceWriteIOps?: Array<ThrottleDevice>;
  CpuPeriod?: number;
  CpuQuota?: number;
  CpuRealtimePeriod?: number;
  CpuRealtimeRuntime?: number;
  CpusetCpus?: string;
  CpusetMems?: string;
  Devices?: Array<DeviceMapping>;
  /** Removed in v1.40. */
  DiskQuota?: number;
  MemoryReservation?: number;
  MemorySwap?: number;
  MemorySwappiness?: number;
  NanoCpus?: number;
  OomKillDisable?: boolean;
  PidsLimit?: number;
  Ulimits?: Array<{
    Name?: string;
    Soft?: number;
    Hard?: number;
  }>;
  CpuCount?: number;
  CpuPercent?: number;
  IOMaximumIOps?: number;
  IOMaximumBandwidth?: number;
};

export type HostConfig = Resources & {
  Binds?: Array<string>;
  ContainerIDFile?: string;
  LogConfig?: {
    Type?: 'json-file' | 'syslog' | 'journald' | 'gelf' | 'fluentd' | 'awslogs' | 'splunk' | 'etwlogs' | 'none';
    Config?: {
      [key: string]: string;
    };
  };
  NetworkMode?: string;
  PortBindings?: {
    [key: string]: {
      HostIp?: string;
      HostPort?: string;
    };
  };
  RestartPolicy?: RestartPolicy;
  AutoRemove?: boolean;
  VolumeDriver?: string;
  VolumesFrom?: Array<string>;
  Mounts?: Array<Mount>;
  CapAdd?: Array<string>;
  CapDrop?: Array<string>;
  Dns?: Array<string>;
  DnsOptions?: Array<string>;
  DnsSearch?: Array<string>;
  ExtraHosts?: Array<string>;
  GroupAdd?: Array<string>;
  IpcMode?: string;
  Cgroup?: string;
  Links?: Array<string>;
  OomScoreAdj?: number;
  PidMode?: string;
  Privileged?: boolean;
  PublishAllPorts?: boolean;
  ReadonlyRootfs?: boolean;
  SecurityOpt?: Array<string>;
  StorageOpt?: {
    [key: string]: string;
  };
  Tmpfs?: {
    [key: string]: string;
  };
  UTSMode?: string;
  UsernsMode?: string;
  ShmSize?: number;
  Sysctls?: {
    [key: string]: string;
  };
  Runtime?: string;
  ConsoleSize?: [
    number,
    number
  ];
  Isolation?: 'default' | 'process' | 'hyperv' | '';
};

export type Config = {
  /** Removed in v1.30. */
  Hostname?: string;
  /** Removed in v1.30. */
  Domainname?: string;
  /** Removed in v1.30. */
  User?: string;
  /**
   * Removed in v1.30.
   * @default false
   */
  AttachStdin?: boolean;
  /**
   * Removed in v1.30.
   * @default true
   */
  AttachStdout?: boolean;
  /**
   * Removed in v1.30.
   * @default true
   */
  AttachStderr?: boolean;
  /** Removed in v1.30. */
  ExposedPorts?: {
    [key: string]: {
      [key: string]: unknown;
    };
  };
  /**
   * Removed in v1.30.
   * @default false
   */
  Tty?: boolean;
  /**
   * Removed in v1.30.
   * @default false
   */
  OpenStdin?: boolean;
  /**
   * Removed in v1.30.
   * @default false
   */
  StdinOnce?: boolean;
  /** Removed in v1.30. */
  Env?: Array<string>;
  /** Removed in v1.30. */
  Cmd?: Array<string> | string;
  /** Removed in v1.30. */
  Healthcheck?: {
    /** Removed in v1.27. */
    Test?: Array<string>;
    /** Removed in v1.27. */
    Interval?: number;
    /** Removed in v1.27. */
    Timeout?: number;
    /** Removed in v1.27. */
    Retries?: number;
  };
  /** Removed in v1.30. */
  ArgsEscaped?: boolean;
  /** Removed in v1.30. */
  Image?: string;
  /** Removed in v1.30. */
  Volumes?: {
    [key: string]: {
      [key: string]: unknown;
    };
  };
  /** Removed in v1.30. */
  WorkingDir?: string;
  /** Removed in v1.30. */
  Entrypoint?: Array<string> | string;
  /** Removed in v1.30. */
  NetworkDisabled?: boolean;
  /** Removed in v1.30. */
  MacAddress?: string;
  /** Removed in v1.30. */
  OnBuild?: Array<string>;
  /** Removed in v1.30. */
  Labels?: {
    [key: string]: string;
  };
  /**
   * Removed in v1.30.
   * @default "SIGTERM"
   */
  StopSignal?: string;
  /** Removed in v1.30. */
  StopTimeout?: number | null;
  /** Removed in v1.30. */
  Shell?: Array<string>;
};

/** Removed in v1.32. */
export type NetworkConfig = {
  Bridge?: string;
  Gateway?: string;
  Address?: string;
  IPPrefixLen?: number;
  MacAddress?: string;
  PortMapping?: string;
  Ports?: Array<Port>;
};

/** Removed in v1.28. */
export type GraphDriver = {
  Name?: string;
  Data?: {
    [key: string]: string;
  };
};

/** Removed in v1.39. */
export type Image = {
  Id?: string;
  RepoTags?: Array<string>;
  RepoDigests?: Array<string>;
  Parent?: string;
  Comment?: string;
  Created?: string;
  Container?: string;
  ContainerConfig?: Config;
  DockerVersion?: string;
  Author?: string;
  Config?: Config;
  Architecture?: string;
  Os?: string;
  Size?: number;
  VirtualSize?: number;
  GraphDriver?: GraphDriver;
  RootFS?: {
    Type?: string;
    Layers?: Array<string>;
  };
};

export type ImageSummary = {
  Id: string;
  ParentId: string;
  RepoTags: Array<string>;
  RepoDigests: Array<string>;
  Created: number;
  Size: number;
  SharedSize: number;
  /** Removed in v1.44. */
  VirtualSize: number;
  Labels: {
    [key: string]: string;
  };
  Containers: number;
};

export type AuthConfig = {
  username?: string;
  password?: string;
  /**
   * Removed in v1.52.
   * @deprecated Since v1.25.
   */
  email?: string;
  serveraddress?: string;
};

export type ProcessConfig = {
  privileged?: boolean;
  user?: string;
  tty?: boolean;
  entrypoint?: string;
  arguments?: Array<string>;
};

export type Volume = {
  Name: string;
  Driver: string;
  Mountpoint: string;
  Status?: {
    [key: string]: {
      [key: string]: unknown;
    };
  };
  Labels: {
    [key: string]: string;
  };
  /** @default "local" */
  Scope: 'local' | 'global';
  Options: {
    [key: string]: string;
  };
  UsageData?: {
    /** @default -1 */
    Size: number;
    /** @default -1 */
    RefCount: number;
  };
};

export type Network = {
  Name?: string;
  Id?: string;
  Created?: string;
  Scope?: string;
  Driver?: string;
  EnableIPv6?: boolean;
  IPAM?: IPAM;
  Internal?: boolean;
  /** Removed in v1.52. */
  Containers?: {
    [key: string]: NetworkContainer;
  };
  Options?: {
    [key: string]: string;
  };
  Labels?: {
    [key: string]: string;
  };
};

export type IPAM = {
  /** @default "default" */
  Driver?: string;
  Config?: Array<{
    [key: string]: string;
  }>;
  Options?: Array<{
    [key: string]: string;
  }>;
};

/** Removed in v1.52. */
export type NetworkContainer = {
  EndpointID?: string;
  MacAddress?: string;
  IPv4Address?: string;
  IPv6Address?: string;
};

export type BuildInfo = {
  id?: string;
  stream?: string;
  /** Removed in v1.52. */
  error?: string;
  errorDetail?: ErrorDetail;
  status?: string;
  /** Removed in v1.52. */
  progress?: string;
  progressDetail?: ProgressDetail;
};

export type CreateImageInfo = {
  /** Removed in v1.52. */
  error?: string;
  status?: string;
  /** Removed in v1.52. */
  progress?: string;
  progressDetail?: ProgressDetail;
};

export type PushImageInfo = {
  /** Removed in v1.52. */
  error?: string;
  status?: string;
  /** Removed in v1.52. */
  progress?: string;
  progressDetail?: ProgressDetail;
};

export type ErrorDetail = {
  code?: number;
  message?: string;
};

export type ProgressDetail = {
  /** Removed in v1.36. */
  code?: number;
  /** Removed in v1.36. */
  message?: number;
};

export type ErrorResponse = {
  message: string;
};

/** Removed in v1.48. */
export type IdResponse = {
  Id: string;
};

export type EndpointSettings = {
  IPAMConfig?: {
    /** Removed in v1.32. */
    IPv4Address?: string;
    /** Removed in v1.32. */
    IPv6Address?: string;
    /** Removed in v1.32. */
    LinkLocalIPs?: Array<string>;
  };
  Links?: Array<string>;
  Aliases?: Array<string>;
  NetworkID?: string;
  EndpointID?: string;
  Gateway?: string;
  IPAddress?: string;
  IPPrefixLen?: number;
  IPv6Gateway?: string;
  GlobalIPv6Address?: string;
  GlobalIPv6PrefixLen?: number;
  MacAddress?: string;
};

export type PluginMount = {
  Name: string;
  Description: string;
  Settable: Array<string>;
  Source: string;
  Destination: string;
  Type: string;
  Options: Array<string>;
};

export type PluginDevice = {
  Name: string;
  Description: string;
  Settable: Array<string>;
  Path: string;
};

export type PluginEnv = {
  Name: string;
  Description: string;
  Settable: Array<string>;
  Value: string;
};

/** Removed in v1.52. */
export type PluginInterfaceType = {
  Prefix: string;
  Capability: string;
  Version: string;
};

export type Plugin = {
  Id?: string;
  Name: string;
  Enabled: boolean;
  Settings: {
    Mounts: Array<PluginMount>;
    Env: Array<string>;
    Args: Array<string>;
    Devices: Array<PluginDevice>;
  };
  Config: {
    Description: string;
    Documentation: string;
    Interface: {
      Types: Array<PluginInterfaceType>;
      Socket: string;
    };
    Entrypoint: Array<string>;
    WorkDir: string;
    User?: {
      UID?: number;
      GID?: number;
    };
    Network: {
      Type: string;
    };
    Linux: {
      Capabilities: Array<string>;
      AllowAllDevices: boolean;
      Devices: Array<PluginDevice>;
    };
    PropagatedMount: string;
    Mounts: Array<PluginMount>;
    Env: Array<PluginEnv>;
    Args: {
      Name: string;
      Description: string;
      Settable: Array<string>;
      Value: Array<string>;
    };
    rootfs?: {
      type?: string;
      diff_ids?: Array<string>;
    };
  };
};

export type NodeSpec = {
  Name?: string;
  Labels?: {
    [key: string]: string;
  };
  Role?: 'worker' | 'manager';
  Availability?: 'active' | 'pause' | 'drain';
};

export type Node = {
  ID?: string;
  Version?: {
    /** Removed in v1.27. */
    Index?: number;
  };
  CreatedAt?: string;
  UpdatedAt?: string;
  Spec?: NodeSpec;
  Description?: {
    /** Removed in v1.32. */
    Hostname?: string;
    /** Removed in v1.32. */
    Platform?: {
      Architecture?: string;
      OS?: string;
    };
    /** Removed in v1.32. */
    Resources?: {
      NanoCPUs?: number;
      MemoryBytes?: number;
    };
    /** Removed in v1.32. */
    Engine?: {
      EngineVersion?: string;
      Labels?: {
        [key: string]: string;
      };
      Plugins?: Array<{
        Type?: string;
        Name?: string;
      }>;
    };
  };
};

export type SwarmSpec = {
  Name?: string;
  Labels?: {
    [key: string]: string;
  };
  Orchestration?: {
    TaskHistoryRetentionLimit?: number;
  };
  Raft?: {
    SnapshotInterval?: number;
    KeepOldSnapshots?: number;
    LogEntriesForSlowFollowers?: number;
    ElectionTick?: number;
    HeartbeatTick?: number;
  };
  Dispatcher?: {
    HeartbeatPeriod?: number;
  };
  CAConfig?: {
    NodeCertExpiry?: number;
    ExternalCAs?: Array<{
      /** @default "cfssl" */
      Protocol?: 'cfssl';
      URL?: string;
      Options?: {
        [key: string]: string;
      };
    }>;
  };
  EncryptionConfig?: {
    AutoLockManagers?: boolean;
  };
  TaskDefaults?: {
    LogDriver?: {
      Name?: string;
      Options?: {
        [key: string]: string;
      };
    };
  };
};

export type ClusterInfo = {
  ID?: string;
  Version?: {
    /** Removed in v1.27. */
    Index?: number;
  };
  CreatedAt?: string;
  UpdatedAt?: string;
  Spec?: SwarmSpec;
};

export type TaskSpec = {
  ContainerSpec?: {
    Image?: string;
    Command?: Array<string>;
    Args?: Array<string>;
    Env?: Array<string>;
    Dir?: string;
    User?: string;
    Labels?: {
      [key: string]: string;
    };
    TTY?: boolean;
    Mounts?: Array<Mount>;
    StopGracePeriod?: number;
    DNSConfig?: {
      Nameservers?: Array<string>;
      Search?: Array<string>;
      Options?: Array<string>;
    };
  };
  Resources?: {
    Limits?: {
      /** Removed in v1.32. */
      NanoCPUs?: number;
      /** Removed in v1.32. */
      MemoryBytes?: number;
    };
    Reservations?: {
      /** Removed in v1.32. */
      NanoCPUs?: number;
      /** Removed in v1.32. */
      MemoryBytes?: number;
    };
  };
  RestartPolicy?: {
    Condition?: 'none' | 'on-failure' | 'any';
    Delay?: number;
    /** @default 0 */
    MaxAttempts?: number;
    /** @default 0 */
    Window?: number;
  };
  Placement?: {
    Constraints?: Array<string>;
  };
  ForceUpdate?: number;
  Networks?: Array<{
    /** Removed in v1.39. */
    Target?: string;
    /** Removed in v1.39. */
    Aliases?: Array<string>;
  }>;
  LogDriver?: {
    Name?: string;
    Options?: {
      [key: string]: string;
    };
  };
};

export type TaskState = 'new' | 'allocated' | 'pending' | 'assigned' | 'accepted' | 'preparing' | 'ready' | 'starting' | 'running' | 'complete' | 'shutdown' | 'failed' | 'rejected';

export type NetworkAttachment = {
  Network?: Network;
  Addresses?: Array<string>;
};

export type Task = {
  ID?: string;
  Version?: {
    /** Removed in v1.27. */
    Index?: number;
  };
  CreatedAt?: string;
  UpdatedAt?: string;
  Name?: string;
  Labels?: {
    [key: string]: string;
  };
  Spec?: TaskSpec;
  ServiceID?: string;
  Slot?: number;
  NodeID?: string;
  Status?: {
    /** Removed in v1.44. */
    Timestamp?: string;
    /** Removed in v1.44. */
    State?: TaskState;
    /** Removed in v1.44. */
    Message?: string;
    /** Removed in v1.44. */
    Err?: string;
    /** Removed in v1.44. */
    ContainerStatus?: {
      ContainerID?: string;
      PID?: number;
      ExitCode?: number;
    };
  };
  DesiredState?: TaskState;
  NetworksAttachments?: Array<NetworkAttachment>;
};

export type ServiceSpec = {
  Name?: string;
  Labels?: {
    [key: string]: string;
  };
  TaskTemplate?: TaskSpec;
  Mode?: {
    Replicated?: {
      Replicas?: number;
    };
    Global?: {
      [key: string]: unknown;
    };
  };
  UpdateConfig?: {
    Parallelism?: number;
    Delay?: number;
    FailureAction?: 'continue' | 'pause';
    Monitor?: number;
    /** @default 0 */
    MaxFailureRatio?: number;
  };
  Networks?: Array<{
    /** Removed in v1.39. */
    Target?: string;
    /** Removed in v1.39. */
    Aliases?: Array<string>;
  }>;
  EndpointSpec?: EndpointSpec;
};

export type EndpointPortConfig = {
  Name?: string;
  Protocol?: 'tcp' | 'udp';
  TargetPort?: number;
  PublishedPort?: number;
};

export type EndpointSpec = {
  /** @default "vip" */
  Mode?: 'vip' | 'dnsrr';
  Ports?: Array<EndpointPortConfig>;
};

export type Service = {
  ID?: string;
  Version?: {
    /** Removed in v1.27. */
    Index?: number;
  };
  CreatedAt?: string;
  UpdatedAt?: string;
  Spec?: ServiceSpec;
  Endpoint?: {
    Spec?: EndpointSpec;
    Ports?: Array<EndpointPortConfig>;
    VirtualIPs?: Array<{
      NetworkID?: string;
      Addr?: string;
    }>;
  };
  UpdateStatus?: {
    State?: 'updating' | 'paused' | 'completed';
    StartedAt?: string;
    CompletedAt?: string;
    Message?: string;
  };
};

/** Removed in v1.28. */
export type ImageDeleteResponse = {
  Untagged?: string;
  Deleted?: string;
};

export type ServiceUpdateResponse = {
  Warnings?: Array<string>;
};

export type ContainerSummary = Array<{
  Id?: string;
  Names?: Array<string>;
  Image?: string;
  ImageID?: string;
  Command?: string;
  Created?: number;
  Ports?: Array<Port>;
  SizeRw?: number;
  SizeRootFs?: number;
  Labels?: {
    [key: string]: string;
  };
  State?: string;
  Status?: string;
  HostConfig?: {
    NetworkMode?: string;
  };
  NetworkSettings?: {
    Networks?: {
      [key: string]: EndpointSettings;
    };
  };
  Mounts?: Array<MountPoint>;
}>;

export type SecretSpec = {
  Name?: string;
  Labels?: {
    [key: string]: string;
  };
  Data?: string;
};

export type Secret = {
  ID?: string;
  Version?: {
    /** Removed in v1.27. */
    Index?: number;
  };
  CreatedAt?: string;
  UpdatedAt?: string;
  Spec?: ServiceSpec;
};

export type ContainerPathStat = {
  name: string;
  /** In bytes. */
  size: number;
  /** That of Go's os.FileMode. */
  mode: number;
  mtime: string;
  /** Empty for what is no symlink. */
  linkTarget: string;
};

export type Filters = {
  [key: string]: Array<string>;
};

export type RegistryAuth = {
  username?: string;
  password?: string;
  email?: string;
  serveraddress?: string;
  identitytoken?: string;
  registrytoken?: string;
};

export type RegistryConfig = {
  [key: string]: RegistryAuth;
};

export type ContainerCreateRequest = Config & {
  HostConfig?: HostConfig;
  NetworkingConfig?: {
    /** Removed in v1.39. */
    EndpointsConfig?: {
      [key: string]: EndpointSettings;
    };
  };
};

export type ContainerCreateResponse = {
  Id: string;
  Warnings: Array<string>;
};

export type ContainerInspectResponse = {
  Id?: string;
  Created?: string;
  Path?: string;
  Args?: Array<string>;
  State?: {
    /** Removed in v1.39. */
    Status?: string;
    /** Removed in v1.39. */
    Running?: boolean;
    /** Removed in v1.39. */
    Paused?: boolean;
    /** Removed in v1.39. */
    Restarting?: boolean;
    /** Removed in v1.39. */
    OOMKilled?: boolean;
    /** Removed in v1.39. */
    Dead?: boolean;
    /** Removed in v1.39. */
    Pid?: number;
    /** Removed in v1.39. */
    ExitCode?: number;
    /** Removed in v1.39. */
    Error?: string;
    /** Removed in v1.39. */
    StartedAt?: string;
    /** Removed in v1.39. */
    FinishedAt?: string;
  };
  Image?: string;
  ResolvConfPath?: string;
  HostnamePath?: string;
  HostsPath?: string;
  LogPath?: string;
  /** Removed in v1.39. */
  Node?: {
    [key: string]: unknown;
  };
  Name?: string;
  RestartCount?: number;
  Driver?: string;
  MountLabel?: string;
  ProcessLabel?: string;
  AppArmorProfile?: string;
  ExecIDs?: string;
  HostConfig?: HostConfig;
  GraphDriver?: GraphDriver;
  SizeRw?: number;
  SizeRootFs?: number;
  Mounts?: Array<MountPoint>;
  Config?: Config;
  NetworkSettings?: NetworkConfig;
};

export type ContainerTopResponse = {
  Titles?: Array<string>;
  Processes?: Array<Array<string>>;
};

export type FilesystemChange = {
  Path?: string;
  /** Values: `0` removed in v1.43; `1` removed in v1.43; `2` removed in v1.43. */
  Kind?: 0 | 1 | 2;
};

export type ContainerStatsResponse = {
  [key: string]: unknown;
};

export type ContainerUpdateRequest = Resources & {
  RestartPolicy?: RestartPolicy;
};

export type ContainerUpdateResponse = {
  Warnings?: Array<string>;
};

export type ContainerWaitResponse = {
  StatusCode: number;
};

export type ContainerPruneResponse = {
  ContainersDeleted?: Array<string>;
  SpaceReclaimed?: number;
};

export type ImageSearchResponseItem = {
  description?: string;
  is_official?: boolean;
  is_automated?: boolean;
  name?: string;
  star_count?: number;
};

export type ImagePruneResponse = {
  ImagesDeleted?: Array<ImageDeleteResponse>;
  SpaceReclaimed?: number;
};

export type AuthResponse = {
  Status: string;
  IdentityToken?: string;
};

export type SystemInfo = {
  Architecture?: string;
  Containers?: number;
  ContainersRunning?: number;
  ContainersStopped?: number;
  ContainersPaused?: number;
  CpuCfsPeriod?: boolean;
  CpuCfsQuota?: boolean;
  Debug?: boolean;
  /** Removed in v1.32. */
  DiscoveryBackend?: string;
  DockerRootDir?: string;
  Driver?: string;
  DriverStatus?: Array<Array<string>>;
  /** Removed in v1.41. */
  SystemStatus?: Array<Array<string>>;
  Plugins?: {
    /** Removed in v1.32. */
    Volume?: Array<string>;
    /** Removed in v1.32. */
    Network?: Array<string>;
  };
  ExperimentalBuild?: boolean;
  HttpProxy?: string;
  HttpsProxy?: string;
  ID?: string;
  IPv4Forwarding?: boolean;
  Images?: number;
  IndexServerAddress?: string;
  /** Removed in v1.32. */
  InitPath?: string;
  /** Removed in v1.32. */
  InitSha1?: string;
  KernelVersion?: string;
  Labels?: Array<string>;
  MemTotal?: number;
  MemoryLimit?: boolean;
  NCPU?: number;
  NEventsListener?: number;
  NFd?: number;
  NGoroutines?: number;
  Name?: string;
  NoProxy?: string;
  OomKillDisable?: boolean;
  OSType?: string;
  /** Removed in v1.32. */
  OomScoreAdj?: number;
  OperatingSystem?: string;
  RegistryConfig?: {
    /** Removed in v1.32. */
    IndexConfigs?: {
      [key: string]: {
        Mirrors?: Array<string>;
        Name?: string;
        Official?: boolean;
        Secure?: boolean;
      };
    };
    /** Removed in v1.32. */
    InsecureRegistryCIDRs?: Array<string>;
  };
  SwapLimit?: boolean;
  SystemTime?: string;
  ServerVersion?: string;
};

export type SystemVersion = {
  Version?: string;
  ApiVersion?: string;
  MinAPIVersion?: string;
  GitCommit?: string;
  GoVersion?: string;
  Os?: string;
  Arch?: string;
  KernelVersion?: string;
  Experimental?: boolean;
  BuildTime?: string;
};

export type EventMessage = {
  Type?: string;
  Action?: string;
  Actor?: {
    /** Removed in v1.40. */
    ID?: string;
    /** Removed in v1.40. */
    Attributes?: {
      [key: string]: string;
    };
  };
  time?: number;
  timeNano?: number;
};

export type SystemDataUsageResponse = {
  /** Removed in v1.52. */
  LayersSize?: number;
  /** Removed in v1.52. */
  Images?: Array<ImageSummary>;
  /** Removed in v1.52. */
  Containers?: Array<ContainerSummary>;
  /** Removed in v1.52. */
  Volumes?: Array<Volume>;
};

export type ContainerExecRequest = {
  AttachStdin?: boolean;
  AttachStdout?: boolean;
  AttachStderr?: boolean;
  DetachKeys?: string;
  Tty?: boolean;
  Env?: Array<string>;
  Cmd?: Array<string>;
  /** @default false */
  Privileged?: boolean;
  User?: string;
};

export type ExecStartRequest = {
  Detach?: boolean;
  Tty?: boolean;
};

export type ExecInspectResponse = {
  ID?: string;
  Running?: boolean;
  ExitCode?: number;
  ProcessConfig?: ProcessConfig;
  OpenStdin?: boolean;
  OpenStderr?: boolean;
  OpenStdout?: boolean;
  ContainerID?: string;
  Pid?: number;
};

export type VolumeListResponse = {
  Volumes: Array<Volume>;
  Warnings: Array<string>;
};

export type VolumeCreateRequest = {
  Name?: string;
  /** @default "local" */
  Driver?: string;
  DriverOpts?: {
    [key: string]: string;
  };
  Labels?: {
    [key: string]: string;
  };
};

export type VolumePruneResponse = {
  VolumesDeleted?: Array<string>;
  SpaceReclaimed?: number;
};

export type NetworkCreateRequest = {
  Name: string;
  /** Removed in v1.46. */
  CheckDuplicate?: boolean;
  /** @default "bridge" */
  Driver?: string;
  Internal?: boolean;
  IPAM?: IPAM;
  EnableIPv6?: boolean;
  Options?: {
    [key: string]: string;
  };
  Labels?: {
    [key: string]: string;
  };
};

export type NetworkCreateResponse = {
  Id?: string;
  Warning?: string;
};

export type NetworkConnectRequest = {
  Container?: string;
  EndpointConfig?: EndpointSettings;
};

export type NetworkDisconnectRequest = {
  Container?: string;
  Force?: boolean;
};

export type NetworkPruneResponse = {
  /** Removed in v1.26. */
  VolumesDeleted?: Array<string>;
};

export type PluginPrivilege = {
  Name?: string;
  Description?: string;
  Value?: Array<string>;
};

export type Swarm = ClusterInfo & {
  JoinTokens?: {
    /** Removed in v1.32. */
    Worker?: string;
    /** Removed in v1.32. */
    Manager?: string;
  };
};

export type SwarmInitRequest = {
  ListenAddr?: string;
  AdvertiseAddr?: string;
  ForceNewCluster?: boolean;
  Spec?: SwarmSpec;
};

export type SwarmJoinRequest = {
  ListenAddr: string;
  AdvertiseAddr?: string;
  RemoteAddrs: Array<string>;
  JoinToken: string;
};

export type SwarmUnlockkeyResponse = {
  UnlockKey?: string;
};

export type SwarmUnlockRequest = {
  UnlockKey?: string;
};

export type ServiceCreateRequest = ServiceSpec;

export type ServiceCreateResponse = {
  ID?: string;
  /** Removed in v1.44. */
  Warning?: string;
};

export type ServiceUpdateRequest = ServiceSpec;

export type SecretCreateRequest = SecretSpec;

export type SecretCreateResponse = {
  ID: string;
};
