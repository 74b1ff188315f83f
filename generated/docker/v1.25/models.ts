// Generated from specs/ by `npm run generate`. Do not edit.
import type { Unlisted } from '../../../src/types.js';

export type ImageHistoryResponseItem = {
  Id: string;
  /** @format int64 */
  Created: number;
  CreatedBy: string;
  Tags: Array<string> | null;
  /** @format int64 */
  Size: number;
  Comment: string;
};

export type Port = {
  /** @format ip-address */
  IP?: string;
  /** @format uint16 */
  PrivatePort: number;
  /** @format uint16 */
  PublicPort?: number;
  Type: 'tcp' | 'udp' | (string & {});
};

export type MountType = 'bind' | 'tmpfs' | 'volume' | Unlisted;

export type MountPoint = {
  Type: MountType;
  Name?: string;
  Source: string;
  Destination: string;
  Driver?: string;
  Mode: string;
  RW: boolean;
  Propagation: string;
};

export type DeviceMapping = {
  PathOnHost?: string;
  PathInContainer?: string;
  CgroupPermissions?: string;
};

export type ThrottleDevice = {
  Path?: string;
  /** @format int64 */
  Rate?: number;
};

export type Mount = {
  Target?: string;
  Source?: string;
  Type?: MountType;
  ReadOnly?: boolean;
  BindOptions?: {
    Propagation?: 'private' | 'rprivate' | 'shared' | 'rshared' | 'slave' | 'rslave' | Unlisted;
    ReadOnlyNonRecursive?: boolean;
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
    /** @format int64 */
    SizeBytes?: number;
    Mode?: number;
  };
  Consistency?: string;
};

export type RestartPolicy = {
  Name?: '' | 'no' | 'always' | 'unless-stopped' | 'on-failure' | Unlisted;
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
  }> | null;
  BlkioDeviceReadBps?: Array<ThrottleDevice> | null;
  BlkioDeviceWriteBps?: Array<ThrottleDevice> | null;
  BlkioDeviceReadIOps?: Array<ThrottleDevice> | null;
  BlkioDeviceWriteIOps?: Array<ThrottleDevice> | null;
  /** @format int64 */
  CpuPeriod?: number;
  /** @format int64 */
  CpuQuota?: number;
  /** @format int64 */
  CpuRealtimePeriod?: number;
  /** @format int64 */
  CpuRealtimeRuntime?: number;
  CpusetCpus?: string;
  CpusetMems?: string;
  Devices?: Array<DeviceMapping> | null;
  /**
   * Removed in v1.40.
   * @format int64
   */
  DiskQuota?: number;
  /** @format int64 */
  MemoryReservation?: number;
  /** @format int64 */
  MemorySwap?: number;
  /** @format int64 */
  MemorySwappiness?: number | null;
  /** @format int64 */
  NanoCpus?: number;
  OomKillDisable?: boolean | null;
  /** @format int64 */
  PidsLimit?: number | null;
  Ulimits?: Array<{
    Name?: string;
    Soft?: number;
    Hard?: number;
  }> | null;
  /** @format int64 */
  CpuCount?: number;
  /** @format int64 */
  CpuPercent?: number;
  /** @format int64 */
  IOMaximumIOps?: number;
  /** @format int64 */
  IOMaximumBandwidth?: number;
  DeviceCgroupRules?: Array<string> | null;
  DeviceRequests?: Array<{
    Driver?: string;
    Count?: number;
    DeviceIDs?: Array<string> | null;
    Capabilities?: Array<Array<string>>;
    Options?: {
      [key: string]: string;
    };
  }> | null;
  /**
   * Removed in v1.42.
   * @format int64
   */
  KernelMemory?: number;
  /**
   * Removed in v1.52.
   * @format int64
   */
  KernelMemoryTCP?: number;
  Init?: boolean | null;
};

export type HostConfig = Resources & {
  Binds?: Array<string> | null;
  ContainerIDFile?: string;
  LogConfig?: {
    Type?: 'json-file' | 'syslog' | 'journald' | 'gelf' | 'fluentd' | 'awslogs' | 'splunk' | 'etwlogs' | 'none' | (string & {});
    Config?: {
      [key: string]: string;
    };
  };
  NetworkMode?: string;
  PortBindings?: {
    [key: string]: Array<{
      HostIp?: string;
      HostPort?: string;
    }> | null;
  } | null;
  RestartPolicy?: RestartPolicy;
  AutoRemove?: boolean;
  VolumeDriver?: string;
  VolumesFrom?: Array<string> | null;
  Mounts?: Array<Mount>;
  CapAdd?: Array<string> | null;
  CapDrop?: Array<string> | null;
  Dns?: Array<string> | null;
  DnsOptions?: Array<string> | null;
  DnsSearch?: Array<string> | null;
  ExtraHosts?: Array<string> | null;
  GroupAdd?: Array<string> | null;
  IpcMode?: string;
  Cgroup?: string;
  Links?: Array<string> | null;
  OomScoreAdj?: number;
  PidMode?: string;
  Privileged?: boolean;
  PublishAllPorts?: boolean;
  ReadonlyRootfs?: boolean;
  SecurityOpt?: Array<string> | null;
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
  Isolation?: 'default' | 'process' | 'hyperv' | '' | Unlisted;
  CgroupnsMode?: 'private' | 'host' | Unlisted;
  MaskedPaths?: Array<string> | null;
  ReadonlyPaths?: Array<string> | null;
};

export type Config = {
  Hostname?: string;
  Domainname?: string;
  User?: string;
  /** @default false */
  AttachStdin?: boolean;
  /** @default true */
  AttachStdout?: boolean;
  /** @default true */
  AttachStderr?: boolean;
  ExposedPorts?: {
    [key: string]: {
      [key: string]: unknown;
    };
  };
  /** @default false */
  Tty?: boolean;
  /** @default false */
  OpenStdin?: boolean;
  /** @default false */
  StdinOnce?: boolean;
  Env?: Array<string> | null;
  Cmd?: Array<string> | string | null;
  Healthcheck?: {
    Test?: Array<string>;
    Interval?: number;
    Timeout?: number;
    Retries?: number;
    StartPeriod?: number;
  };
  ArgsEscaped?: boolean;
  Image?: string;
  Volumes?: {
    [key: string]: {
      [key: string]: unknown;
    };
  } | null;
  WorkingDir?: string;
  Entrypoint?: Array<string> | string | null;
  NetworkDisabled?: boolean;
  /** Removed in v1.52. */
  MacAddress?: string;
  OnBuild?: Array<string> | null;
  Labels?: {
    [key: string]: string;
  } | null;
  /** @default "SIGTERM" */
  StopSignal?: string;
  StopTimeout?: number | null;
  Shell?: Array<string>;
};

export type NetworkConfig = {
  /** Removed in v1.52. */
  Bridge?: string;
  /** Removed in v1.52. */
  Gateway?: string;
  /** Removed in v1.32. */
  Address?: string;
  /** Removed in v1.52. */
  IPPrefixLen?: number;
  /** Removed in v1.52. */
  MacAddress?: string;
  /** Removed in v1.32. */
  PortMapping?: string;
  Ports: {
    [key: string]: Array<{
      HostIp?: string;
      HostPort?: string;
    }> | null;
  };
  SandboxID: string;
  SandboxKey: string;
  /** Removed in v1.52. */
  LinkLocalIPv6Address?: string;
  /** Removed in v1.52. */
  HairpinMode?: boolean;
  /** Removed in v1.52. */
  LinkLocalIPv6PrefixLen?: number;
  /** Removed in v1.52. */
  SecondaryIPAddresses?: Array<{
    Addr?: string;
    PrefixLen?: number;
  }> | null;
  /** Removed in v1.52. */
  SecondaryIPv6Addresses?: Array<{
    Addr?: string;
    PrefixLen?: number;
  }> | null;
  /**
   * Removed in v1.52.
   * @deprecated Since v1.25.
   */
  EndpointID?: string;
  /**
   * Removed in v1.52.
   * @deprecated Since v1.25.
   */
  GlobalIPv6Address?: string;
  /**
   * Removed in v1.52.
   * @deprecated Since v1.25.
   */
  IPAddress?: string;
  /**
   * Removed in v1.52.
   * @deprecated Since v1.25.
   */
  IPv6Gateway?: string;
  /**
   * Removed in v1.52.
   * @deprecated Since v1.25.
   */
  GlobalIPv6PrefixLen?: number;
  Networks: {
    [key: string]: EndpointSettingsResponse;
  };
};

export type GraphDriver = {
  Name?: string;
  Data?: {
    [key: string]: string;
  };
};

export type Image = {
  Id?: string;
  RepoTags?: Array<string>;
  RepoDigests?: Array<string>;
  Parent?: string;
  Comment?: string;
  Created?: string;
  /** Removed in v1.45. */
  Container?: string;
  /** Removed in v1.45. */
  ContainerConfig?: ConfigResponse;
  DockerVersion?: string;
  Author?: string;
  Config?: ConfigResponse;
  Architecture?: string;
  Os?: string;
  /** @format int64 */
  Size?: number;
  /**
   * Removed in v1.44.
   * @format int64
   */
  VirtualSize?: number;
  GraphDriver?: GraphDriver;
  RootFS?: {
    Type?: string;
    Layers?: Array<string>;
  };
  Metadata?: {
    /** @format date-time */
    LastTagTime?: string;
  };
};

export type ImageSummary = {
  Id: string;
  ParentId: string;
  RepoTags: Array<string> | null;
  RepoDigests: Array<string> | null;
  Created: number;
  Size: number;
  SharedSize: number;
  /** Removed in v1.44. */
  VirtualSize: number;
  Labels: {
    [key: string]: string;
  } | null;
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
  tty: boolean;
  entrypoint: string;
  arguments: Array<string>;
};

export type Volume = {
  Name: string;
  Driver: string;
  Mountpoint: string;
  Status?: {
    [key: string]: unknown;
  };
  Labels: {
    [key: string]: string;
  } | null;
  /** @default "local" */
  Scope: 'local' | 'global' | (string & {});
  Options: {
    [key: string]: string;
  } | null;
  UsageData?: {
    /** @default -1 */
    Size: number;
    /** @default -1 */
    RefCount: number;
  };
  /** @format date-time */
  CreatedAt?: string;
};

export type Network = {
  Name: string;
  Id: string;
  /** @format date-time */
  Created: string;
  Scope: string;
  Driver: string;
  EnableIPv6: boolean;
  IPAM: IPAMResponse;
  Internal: boolean;
  Containers?: {
    [key: string]: NetworkContainer;
  } | null;
  Options: {
    [key: string]: string;
  } | null;
  Labels: {
    [key: string]: string;
  } | null;
  Attachable: boolean;
  Ingress: boolean;
  ConfigFrom: {
    Network?: string;
  };
  ConfigOnly: boolean;
  Peers?: Array<{
    Name?: string;
    IP?: string;
  }> | null;
  EnableIPv4?: boolean;
  Services?: {
    [key: string]: {
      VIP?: string;
      Ports?: Array<string>;
      LocalLBIndex?: number;
      Tasks?: Array<{
        Name?: string;
        EndpointID?: string;
        EndpointIP?: string;
        Info?: {
          [key: string]: string;
        };
      }>;
    };
  };
};

export type IPAM = {
  /** @default "default" */
  Driver?: string;
  Config?: Array<{
    Subnet?: string;
    IPRange?: string;
    Gateway?: string;
    AuxiliaryAddresses?: {
      [key: string]: string;
    };
  }> | null;
  Options?: {
    [key: string]: string;
  } | null;
};

export type NetworkContainer = {
  EndpointID: string;
  MacAddress: string;
  IPv4Address: string;
  IPv6Address: string;
  Name: string;
};

export type BuildInfo = {
  id?: string;
  stream?: string;
  error?: string;
  errorDetail?: ErrorDetail;
  status?: string;
  /** Removed in v1.52. */
  progress?: string;
  progressDetail?: ProgressDetail;
  aux?: {
    ID?: string;
  };
};

export type CreateImageInfo = {
  error?: string;
  status?: string;
  /** Removed in v1.52. */
  progress?: string;
  progressDetail?: ProgressDetail;
  id?: string;
  errorDetail?: ErrorDetail;
};

export type PushImageInfo = {
  error?: string;
  status?: string;
  /** Removed in v1.52. */
  progress?: string;
  progressDetail?: ProgressDetail;
  errorDetail?: ErrorDetail;
  id?: string;
  aux?: {
    Tag?: string;
    Digest?: string;
    /** @format int64 */
    Size?: number;
  };
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
  current?: number;
  total?: number;
};

export type ErrorResponse = {
  message: string;
};

export type IdResponse = {
  Id: string;
};

export type EndpointSettings = {
  IPAMConfig?: {
    IPv4Address?: string;
    IPv6Address?: string;
    LinkLocalIPs?: Array<string>;
  } | null;
  Links?: Array<string> | null;
  Aliases?: Array<string> | null;
  NetworkID?: string;
  EndpointID?: string;
  Gateway?: string;
  IPAddress?: string;
  IPPrefixLen?: number;
  IPv6Gateway?: string;
  GlobalIPv6Address?: string;
  /** @format int64 */
  GlobalIPv6PrefixLen?: number;
  MacAddress?: string;
  DNSNames?: Array<string> | null;
  DriverOpts?: {
    [key: string]: string;
  } | null;
  /** @format int64 */
  GwPriority?: number;
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
      Types: Array<string>;
      Socket: string;
    };
    Entrypoint: Array<string>;
    WorkDir: string;
    User?: {
      /** @format uint32 */
      UID?: number;
      /** @format uint32 */
      GID?: number;
    };
    Network: {
      Type: string;
    };
    Linux: {
      Capabilities: Array<string> | null;
      AllowAllDevices: boolean;
      Devices: Array<PluginDevice> | null;
    };
    PropagatedMount: string;
    Mounts: Array<PluginMount> | null;
    Env: Array<PluginEnv> | null;
    Args: {
      Name: string;
      Description: string;
      Settable: Array<string> | null;
      Value: Array<string> | null;
    };
    rootfs?: {
      type?: string;
      diff_ids?: Array<string>;
    };
    IpcHost?: boolean;
    PidHost?: boolean;
    /** Removed in v1.52. */
    DockerVersion?: string;
  };
  PluginReference?: string;
};

export type NodeSpec = {
  Name?: string;
  Labels?: {
    [key: string]: string;
  };
  Role?: 'worker' | 'manager' | Unlisted;
  Availability?: 'active' | 'pause' | 'drain' | Unlisted;
};

export type Node = {
  ID: string;
  Version: {
    /** @format int64 */
    Index: number;
  };
  /** @format date-time */
  CreatedAt: string;
  /** @format date-time */
  UpdatedAt: string;
  Spec: NodeSpecResponse;
  Description: {
    Hostname?: string;
    Platform?: {
      Architecture?: string;
      OS?: string;
    };
    Resources?: {
      /** @format int64 */
      NanoCPUs?: number;
      /** @format int64 */
      MemoryBytes?: number;
    };
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
    TLSInfo?: {
      TrustRoot?: string;
      CertIssuerSubject?: string;
      CertIssuerPublicKey?: string;
    };
  };
  Status: {
    State?: 'unknown' | 'down' | 'ready' | 'disconnected' | (string & {});
    Message?: string;
    Addr?: string;
  };
  ManagerStatus?: {
    Leader?: boolean;
    Reachability?: 'unknown' | 'unreachable' | 'reachable' | (string & {});
    Addr?: string;
  } | null;
};

export type SwarmSpec = {
  Name?: string;
  Labels?: {
    [key: string]: string;
  };
  Orchestration?: {
    /** @format int64 */
    TaskHistoryRetentionLimit?: number;
  };
  Raft?: {
    /** @format int64 */
    SnapshotInterval?: number;
    /** @format int64 */
    KeepOldSnapshots?: number;
    /** @format int64 */
    LogEntriesForSlowFollowers?: number;
    ElectionTick?: number;
    HeartbeatTick?: number;
  };
  Dispatcher?: {
    /** @format int64 */
    HeartbeatPeriod?: number;
  };
  CAConfig?: {
    /** @format int64 */
    NodeCertExpiry?: number;
    ExternalCAs?: Array<{
      /** @default "cfssl" */
      Protocol?: 'cfssl' | Unlisted;
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
  ID: string;
  Version: {
    /** @format int64 */
    Index: number;
  };
  /** @format date-time */
  CreatedAt: string;
  /** @format date-time */
  UpdatedAt: string;
  Spec: SwarmSpecResponse;
  /** @format cidr */
  DefaultAddrPool?: Array<string>;
  /** @format uint32 */
  SubnetSize?: number;
  /** @format uint32 */
  DataPathPort?: number;
  TLSInfo?: {
    TrustRoot?: string;
    CertIssuerSubject?: string;
    CertIssuerPublicKey?: string;
  };
  RootRotationInProgress?: boolean;
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
    /** @format int64 */
    StopGracePeriod?: number;
    DNSConfig?: {
      Nameservers?: Array<string>;
      Search?: Array<string>;
      Options?: Array<string>;
    };
    Healthcheck?: {
      Test?: Array<string>;
      Interval?: number;
      Timeout?: number;
      Retries?: number;
    };
    Isolation?: 'default' | 'process' | 'hyperv' | '' | Unlisted;
    Secrets?: Array<{
      File?: {
        Name?: string;
        UID?: string;
        GID?: string;
        /** @format uint32 */
        Mode?: number;
      };
      SecretID?: string;
      SecretName?: string;
    }>;
    Hosts?: Array<string>;
    Configs?: Array<{
      File?: {
        Name?: string;
        UID?: string;
        GID?: string;
        /** @format uint32 */
        Mode?: number;
      };
      Runtime?: {
        [key: string]: unknown;
      };
      ConfigID?: string;
      ConfigName?: string;
    }>;
    Init?: boolean | null;
    Sysctls?: {
      [key: string]: string;
    };
    CapabilityAdd?: Array<string>;
    CapabilityDrop?: Array<string>;
    Ulimits?: Array<{
      Name?: string;
      Soft?: number;
      Hard?: number;
    }>;
    Privileges?: {
      CredentialSpec?: {
        Config?: string;
        File?: string;
        Registry?: string;
      } | null;
      SELinuxContext?: {
        Disable?: boolean;
        User?: string;
        Role?: string;
        Type?: string;
        Level?: string;
      } | null;
      Seccomp?: {
        Mode?: 'default' | 'unconfined' | 'custom' | Unlisted;
        Profile?: string;
      };
      AppArmor?: {
        Mode?: 'default' | 'disabled' | Unlisted;
      };
      NoNewPrivileges?: boolean;
    };
  };
  Resources?: {
    Limits?: {
      /** @format int64 */
      NanoCPUs?: number;
      /** @format int64 */
      MemoryBytes?: number;
    };
    Reservations?: {
      /** @format int64 */
      NanoCPUs?: number;
      /** @format int64 */
      MemoryBytes?: number;
    };
  };
  RestartPolicy?: {
    Condition?: 'none' | 'on-failure' | 'any' | Unlisted;
    /** @format int64 */
    Delay?: number;
    /**
     * @format int64
     * @default 0
     */
    MaxAttempts?: number;
    /**
     * @format int64
     * @default 0
     */
    Window?: number;
  };
  Placement?: {
    Constraints?: Array<string>;
  };
  /** @format uint64 */
  ForceUpdate?: number;
  Networks?: Array<{
    Target?: string;
    Aliases?: Array<string>;
  }>;
  LogDriver?: {
    Name?: string;
    Options?: {
      [key: string]: string;
    };
  };
  Runtime?: string;
};

export type TaskState = 'new' | 'allocated' | 'pending' | 'assigned' | 'accepted' | 'preparing' | 'ready' | 'starting' | 'running' | 'complete' | 'shutdown' | 'failed' | 'rejected' | 'remove' | 'orphaned' | (string & {});

export type NetworkAttachment = {
  Network?: {
    ID?: string;
    Version?: {
      /** @format uint64 */
      Index: number;
    };
    /** @format date-time */
    CreatedAt?: string;
    /** @format date-time */
    UpdatedAt?: string;
    Spec?: {
      Name?: string;
      Labels?: {
        [key: string]: string;
      };
      DriverConfiguration?: {
        Name?: string;
        Options?: {
          [key: string]: string;
        };
      };
      Internal?: boolean;
      IPv6Enabled?: boolean;
      Attachable?: boolean;
      Ingress?: boolean;
      IPAMOptions?: {
        Driver?: {
          Name?: string;
          Options?: {
            [key: string]: string;
          };
        };
        Configs?: Array<{
          Subnet?: string;
          Range?: string;
          Gateway?: string;
        }>;
      };
      Scope?: string;
    };
    DriverState?: {
      Name?: string;
      Options?: {
        [key: string]: string;
      };
    };
    IPAMOptions?: {
      Driver?: {
        Name?: string;
        Options?: {
          [key: string]: string;
        };
      };
      Configs?: Array<{
        Subnet?: string;
        Range?: string;
        Gateway?: string;
      }>;
    };
  };
  /** @format cidr */
  Addresses?: Array<string>;
};

export type Task = {
  ID: string;
  Version: {
    /** @format int64 */
    Index: number;
  };
  /** @format date-time */
  CreatedAt: string;
  /** @format date-time */
  UpdatedAt: string;
  Name?: string;
  Labels: {
    [key: string]: string;
  };
  Spec: TaskSpec;
  ServiceID?: string;
  Slot?: number;
  NodeID?: string;
  Status: {
    /** @format date-time */
    Timestamp: string;
    State: TaskState;
    Message?: string;
    Err?: string;
    ContainerStatus?: {
      ContainerID?: string;
      PID?: number;
      ExitCode?: number;
    };
    PortStatus?: {
      Ports?: Array<EndpointPortConfig>;
    };
  };
  DesiredState: TaskState;
  NetworksAttachments?: Array<NetworkAttachment>;
  JobIteration?: {
    /** @format uint64 */
    Index?: number;
  };
  Volumes?: Array<{
    ID?: string;
    Source?: string;
    Target?: string;
  }> | null;
};

export type ServiceSpec = {
  Name?: string;
  Labels?: {
    [key: string]: string;
  };
  TaskTemplate?: TaskSpec;
  Mode?: {
    Replicated?: {
      /** @format int64 */
      Replicas?: number;
    };
    Global?: {
      [key: string]: unknown;
    };
    ReplicatedJob?: {
      /** @format int64 */
      MaxConcurrent?: number;
      /** @format int64 */
      TotalCompletions?: number;
    };
    GlobalJob?: {
      [key: string]: unknown;
    };
  };
  UpdateConfig?: {
    /** @format int64 */
    Parallelism?: number;
    /** @format int64 */
    Delay?: number;
    FailureAction?: 'continue' | 'pause' | Unlisted;
    /** @format int64 */
    Monitor?: number;
    /** @default 0 */
    MaxFailureRatio?: number;
    Order?: 'stop-first' | 'start-first' | Unlisted;
  };
  Networks?: Array<{
    Target?: string;
    Aliases?: Array<string>;
  }>;
  EndpointSpec?: EndpointSpec;
  RollbackConfig?: {
    /** @format int64 */
    Parallelism?: number;
    /** @format int64 */
    Delay?: number;
    FailureAction?: 'continue' | 'pause' | Unlisted;
    /** @format int64 */
    Monitor?: number;
    MaxFailureRatio?: number;
    Order?: 'stop-first' | 'start-first' | Unlisted;
  };
};

export type EndpointPortConfig = {
  Name?: string;
  Protocol?: 'tcp' | 'udp' | Unlisted;
  TargetPort?: number;
  PublishedPort?: number;
  PublishMode?: 'ingress' | 'host' | Unlisted;
};

export type EndpointSpec = {
  /** @default "vip" */
  Mode?: 'vip' | 'dnsrr' | Unlisted;
  Ports?: Array<EndpointPortConfig>;
};

export type Service = {
  ID: string;
  Version: {
    /** @format int64 */
    Index: number;
  };
  /** @format date-time */
  CreatedAt: string;
  /** @format date-time */
  UpdatedAt: string;
  Spec: ServiceSpecResponse;
  Endpoint: {
    Spec?: EndpointSpec;
    Ports?: Array<EndpointPortConfig>;
    VirtualIPs?: Array<{
      NetworkID?: string;
      Addr?: string;
    }>;
  };
  UpdateStatus?: {
    State?: 'updating' | 'paused' | 'completed' | 'rollback_started' | 'rollback_paused' | 'rollback_completed' | (string & {});
    /** @format date-time */
    StartedAt?: string;
    /** @format date-time */
    CompletedAt?: string;
    Message?: string;
  };
  JobStatus?: {
    JobIteration?: {
      /** @format uint64 */
      Index?: number;
    };
    /** @format date-time */
    LastExecution?: string;
  };
  PreviousSpec?: ServiceSpecResponse;
};

export type ImageDeleteResponse = {
  Untagged?: string;
  Deleted?: string;
};

export type ServiceUpdateResponse = {
  Warnings: Array<string> | null;
};

export type ContainerSummary = Array<{
  Id: string;
  Names: Array<string>;
  Image: string;
  ImageID: string;
  Command: string;
  /** @format int64 */
  Created: number;
  Ports: Array<Port>;
  /** @format int64 */
  SizeRw?: number;
  /** @format int64 */
  SizeRootFs?: number;
  Labels: {
    [key: string]: string;
  };
  State: string;
  Status: string;
  HostConfig: {
    NetworkMode?: string;
  };
  NetworkSettings: {
    Networks: {
      [key: string]: EndpointSettingsResponse;
    };
  };
  Mounts: Array<MountPoint>;
}>;

export type SecretSpec = {
  Name?: string;
  Labels?: {
    [key: string]: string;
  };
  Data?: string;
};

export type Secret = {
  ID: string;
  Version: {
    /** @format int64 */
    Index: number;
  };
  /** @format date-time */
  CreatedAt: string;
  /** @format date-time */
  UpdatedAt: string;
  Spec: SecretSpecResponse;
};

export type ContainerPathStat = {
  name: string;
  /**
   * In bytes.
   * @format int64
   */
  size: number;
  /**
   * That of Go's os.FileMode.
   * @format uint32
   */
  mode: number;
  /** @format date-time */
  mtime: string;
  /** Empty for what is no symlink. */
  linkTarget: string;
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

export type ImageBuildUlimit = {
  Name?: string;
  /** @format int64 */
  Soft?: number;
  /** @format int64 */
  Hard?: number;
};

export type ContainerPidsStats = {
  /** @format uint64 */
  current?: number | null;
  /** @format uint64 */
  limit?: number | null;
};

export type ContainerBlkioStatEntry = {
  /** @format uint64 */
  major?: number;
  /** @format uint64 */
  minor?: number;
  op?: string;
  /** @format uint64 */
  value?: number;
} | null;

export type ContainerBlkioStats = {
  io_service_bytes_recursive?: Array<ContainerBlkioStatEntry> | null;
  io_serviced_recursive?: Array<ContainerBlkioStatEntry> | null;
  io_queue_recursive?: Array<ContainerBlkioStatEntry> | null;
  io_service_time_recursive?: Array<ContainerBlkioStatEntry> | null;
  io_wait_time_recursive?: Array<ContainerBlkioStatEntry> | null;
  io_merged_recursive?: Array<ContainerBlkioStatEntry> | null;
  io_time_recursive?: Array<ContainerBlkioStatEntry> | null;
  sectors_recursive?: Array<ContainerBlkioStatEntry> | null;
};

export type ContainerThrottlingData = {
  /** @format uint64 */
  periods?: number;
  /** @format uint64 */
  throttled_periods?: number;
  /** @format uint64 */
  throttled_time?: number;
};

export type ContainerCPUUsage = {
  /** @format uint64 */
  total_usage: number;
  /** @format uint64 */
  percpu_usage?: Array<number> | null;
  /** @format uint64 */
  usage_in_kernelmode: number;
  /** @format uint64 */
  usage_in_usermode: number;
};

export type ContainerCPUStats = {
  cpu_usage: ContainerCPUUsage;
  /** @format uint64 */
  system_cpu_usage?: number | null;
  /** @format uint32 */
  online_cpus?: number | null;
  throttling_data: ContainerThrottlingData;
};

export type ContainerMemoryStats = {
  /** @format uint64 */
  usage?: number | null;
  /** @format uint64 */
  max_usage?: number | null;
  /** @format uint64 */
  stats?: {
    [key: string]: number | null;
  };
  /** @format uint64 */
  failcnt?: number | null;
  /** @format uint64 */
  limit?: number | null;
  /** @format uint64 */
  commitbytes?: number | null;
  /** @format uint64 */
  commitpeakbytes?: number | null;
  /** @format uint64 */
  privateworkingset?: number | null;
};

export type ContainerNetworkStats = {
  /** @format uint64 */
  rx_bytes?: number;
  /** @format uint64 */
  rx_packets?: number;
  /** @format uint64 */
  rx_errors?: number;
  /** @format uint64 */
  rx_dropped?: number;
  /** @format uint64 */
  tx_bytes?: number;
  /** @format uint64 */
  tx_packets?: number;
  /** @format uint64 */
  tx_errors?: number;
  /** @format uint64 */
  tx_dropped?: number;
  endpoint_id?: string | null;
  instance_id?: string | null;
};

export type ContainerStorageStats = {
  /** @format uint64 */
  read_count_normalized?: number | null;
  /** @format uint64 */
  read_size_bytes?: number | null;
  /** @format uint64 */
  write_count_normalized?: number | null;
  /** @format uint64 */
  write_size_bytes?: number | null;
};

export type ContainerStatsResponse = {
  name?: string | null;
  id?: string | null;
  /** @format date-time */
  read: string;
  /** @format date-time */
  preread: string;
  pids_stats: ContainerPidsStats;
  blkio_stats: ContainerBlkioStats;
  /** @format uint32 */
  num_procs: number;
  storage_stats: ContainerStorageStats;
  cpu_stats: ContainerCPUStats;
  precpu_stats: ContainerCPUStats;
  memory_stats: ContainerMemoryStats;
  networks?: {
    [key: string]: ContainerNetworkStats;
  } | null;
  os_type?: string;
};

export type ContainerListFilters = {
  ancestor?: Array<string>;
  before?: Array<string>;
  exited?: Array<string>;
  health?: Array<'none' | 'starting' | 'healthy' | 'unhealthy'>;
  id?: Array<string>;
  'is-task'?: ['true' | 'false'];
  isolation?: Array<'default' | 'process' | 'hyperv'>;
  label?: Array<string>;
  name?: Array<string>;
  network?: Array<string>;
  since?: Array<string>;
  status?: Array<'created' | 'running' | 'paused' | 'restarting' | 'removing' | 'exited' | 'dead'>;
  volume?: Array<string>;
};

export type ContainerCreateRequest = Config & {
  HostConfig?: HostConfig;
  NetworkingConfig?: {
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
  Id: string;
  Created: string;
  Path: string;
  Args: Array<string>;
  State: {
    Status: string;
    Running: boolean;
    Paused: boolean;
    Restarting: boolean;
    OOMKilled: boolean;
    Dead: boolean;
    Pid: number;
    ExitCode: number;
    Error: string;
    StartedAt: string;
    FinishedAt: string;
    Health?: {
      Status?: 'none' | 'starting' | 'healthy' | 'unhealthy' | (string & {});
      FailingStreak?: number;
      Log?: Array<{
        /** @format date-time */
        Start?: string;
        /** @format date-time */
        End?: string;
        ExitCode?: number;
        Output?: string;
      } | null>;
    } | null;
  };
  Image: string;
  ResolvConfPath: string;
  HostnamePath: string;
  HostsPath: string;
  LogPath: string;
  /** Removed in v1.39. */
  Node?: {
    [key: string]: unknown;
  };
  Name: string;
  RestartCount: number;
  Driver: string;
  MountLabel: string;
  ProcessLabel: string;
  AppArmorProfile: string;
  ExecIDs?: Array<string> | null;
  HostConfig: HostConfigResponse;
  GraphDriver?: GraphDriver;
  /** @format int64 */
  SizeRw?: number;
  /** @format int64 */
  SizeRootFs?: number;
  Mounts: Array<MountPoint>;
  Config: ConfigResponse;
  NetworkSettings: NetworkConfig;
  Platform: string;
};

export type ContainerTopResponse = {
  Titles: Array<string>;
  Processes: Array<Array<string>>;
};

export type FilesystemChange = {
  Path?: string;
  Kind?: 0 | 1 | 2;
};

export type ContainerUpdateRequest = Resources & {
  RestartPolicy?: RestartPolicy;
};

export type ContainerUpdateResponse = {
  Warnings: Array<string> | null;
};

export type ContainerWaitResponse = {
  StatusCode: number;
  Error?: {
    Message?: string;
  } | null;
};

export type ContainerPruneResponse = {
  ContainersDeleted: Array<string> | null;
  /** @format int64 */
  SpaceReclaimed: number;
};

export type ImageListFilters = {
  before?: Array<string>;
  dangling?: ['true' | 'false'];
  label?: Array<string>;
  reference?: Array<string>;
  since?: Array<string>;
};

export type ImageSearchFilters = {
  'is-automated'?: ['true' | 'false'];
  'is-official'?: ['true' | 'false'];
  stars?: Array<string>;
};

export type ImageSearchResponseItem = {
  description?: string;
  is_official?: boolean;
  is_automated?: boolean;
  name?: string;
  star_count?: number;
};

export type ImagePruneFilters = {
  dangling?: ['true' | 'false' | '1' | '0'];
};

export type ImagePruneResponse = {
  ImagesDeleted: Array<ImageDeleteResponse> | null;
  /** @format int64 */
  SpaceReclaimed: number;
};

export type AuthResponse = {
  Status: string;
  IdentityToken?: string;
};

export type SystemInfo = {
  Architecture: string;
  Containers: number;
  ContainersRunning: number;
  ContainersStopped: number;
  ContainersPaused: number;
  CpuCfsPeriod?: boolean;
  CpuCfsQuota?: boolean;
  Debug: boolean;
  /** Removed in v1.32. */
  DiscoveryBackend?: string;
  DockerRootDir: string;
  Driver: string;
  DriverStatus: Array<Array<string>>;
  /** Removed in v1.41. */
  SystemStatus?: Array<Array<string>>;
  Plugins: {
    Volume?: Array<string>;
    Network?: Array<string>;
    Authorization?: Array<string> | null;
    Log?: Array<string>;
  };
  ExperimentalBuild?: boolean;
  HttpProxy: string;
  HttpsProxy: string;
  ID: string;
  IPv4Forwarding: boolean;
  Images: number;
  IndexServerAddress: string;
  /** Removed in v1.32. */
  InitPath?: string;
  /** Removed in v1.32. */
  InitSha1?: string;
  KernelVersion: string;
  Labels: Array<string>;
  MemTotal: number;
  MemoryLimit: boolean;
  NCPU: number;
  NEventsListener: number;
  NFd: number;
  NGoroutines: number;
  Name: string;
  NoProxy: string;
  OomKillDisable?: boolean;
  OSType: string;
  /** Removed in v1.32. */
  OomScoreAdj?: number;
  OperatingSystem: string;
  RegistryConfig: {
    IndexConfigs?: {
      [key: string]: {
        Mirrors?: Array<string>;
        Name?: string;
        Official?: boolean;
        Secure?: boolean;
      };
    };
    InsecureRegistryCIDRs?: Array<string>;
    Mirrors?: Array<string> | null;
    /**
     * Removed in v1.49.
     * @deprecated Since v1.25.
     */
    AllowNondistributableArtifactsCIDRs?: Array<string> | null;
    /**
     * Removed in v1.49.
     * @deprecated Since v1.25.
     */
    AllowNondistributableArtifactsHostnames?: Array<string> | null;
  };
  SwapLimit: boolean;
  SystemTime: string;
  ServerVersion: string;
  CPUShares?: boolean;
  CPUSet?: boolean;
  /** Removed in v1.50. */
  BridgeNfIptables?: boolean;
  /** Removed in v1.50. */
  BridgeNfIp6tables?: boolean;
  LiveRestoreEnabled: boolean;
  /** Removed in v1.42. */
  KernelMemory?: boolean;
  /** Removed in v1.52. */
  KernelMemoryTCP?: boolean;
  PidsLimit?: boolean;
  LoggingDriver: string;
  DefaultRuntime: string;
  InitBinary: string;
  OSVersion: string;
  CgroupDriver: 'cgroupfs' | 'systemd' | (string & {});
  Runtimes: {
    [key: string]: {
      path?: string;
      runtimeArgs?: Array<string> | null;
    };
  };
  Swarm: {
    NodeID?: string;
    NodeAddr?: string;
    LocalNodeState?: '' | 'inactive' | 'pending' | 'active' | 'error' | 'locked' | (string & {});
    ControlAvailable?: boolean;
    Error?: string;
    RemoteManagers?: Array<{
      NodeID?: string;
      Addr?: string;
    }> | null;
    Nodes?: number | null;
    Managers?: number | null;
    Cluster?: ClusterInfo;
  };
  Isolation?: 'default' | 'hyperv' | 'process' | '' | (string & {});
  ContainerdCommit: {
    ID?: string;
    /** Removed in v1.49. */
    Expected?: string;
  };
  RuncCommit: {
    ID?: string;
    /** Removed in v1.49. */
    Expected?: string;
  };
  InitCommit: {
    ID?: string;
    /** Removed in v1.49. */
    Expected?: string;
  };
  SecurityOptions: Array<string>;
  CDISpecDirs?: Array<string>;
  GenericResources?: Array<{
    NamedResourceSpec?: {
      Kind?: string;
      Value?: string;
    };
    DiscreteResourceSpec?: {
      Kind?: string;
      /** @format int64 */
      Value?: number;
    };
  }> | null;
  Warnings: Array<string> | null;
  CgroupVersion?: '1' | '2' | (string & {});
};

export type SystemVersion = {
  Version: string;
  ApiVersion: string;
  MinAPIVersion: string;
  GitCommit: string;
  GoVersion: string;
  Os: string;
  Arch: string;
  KernelVersion?: string;
  Experimental?: boolean;
  BuildTime?: string;
  Platform: {
    Name: string;
  };
  Components: Array<{
    Name: string;
    Version: string;
    Details?: {
      [key: string]: unknown;
    } | null;
  }>;
};

export type SystemEventsFilters = {
  container?: Array<string>;
  daemon?: Array<string>;
  event?: Array<string>;
  image?: Array<string>;
  label?: Array<string>;
  network?: Array<string>;
  type?: Array<'container' | 'daemon' | 'image' | 'network' | 'volume'>;
  volume?: Array<string>;
};

export type EventMessage = {
  Type: string;
  Action: string;
  Actor: {
    ID: string;
    Attributes: {
      [key: string]: string;
    };
  };
  time: number;
  /** @format int64 */
  timeNano: number;
  /** Removed in v1.52. */
  status?: string;
  /** Removed in v1.52. */
  id?: string;
  /** Removed in v1.52. */
  from?: string;
  scope: 'local' | 'swarm' | (string & {});
};

export type SystemDataUsageResponse = {
  /** @format int64 */
  LayersSize: number;
  Images: Array<ImageSummary>;
  Containers: ContainerSummary;
  Volumes: Array<Volume>;
  BuildCache: Array<{
    ID?: string;
    /** Removed in v1.42. */
    Parent?: string;
    Type?: 'internal' | 'frontend' | 'source.local' | 'source.git.checkout' | 'exec.cachemount' | 'regular' | (string & {});
    Description?: string;
    InUse?: boolean;
    Shared?: boolean;
    Size?: number;
    /** @format date-time */
    CreatedAt?: string;
    /** @format date-time */
    LastUsedAt?: string | null;
    UsageCount?: number;
  }> | null;
  /**
   * Removed in v1.42.
   * @format int64
   */
  BuilderSize?: number;
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
  ID: string;
  Running: boolean;
  ExitCode: number | null;
  ProcessConfig: ProcessConfig;
  OpenStdin: boolean;
  OpenStderr: boolean;
  OpenStdout: boolean;
  ContainerID: string;
  Pid: number;
  CanRemove: boolean;
  DetachKeys: string;
};

export type VolumeListFilters = {
  dangling?: ['true' | 'false' | '1' | '0'];
  driver?: Array<string>;
  name?: Array<string>;
};

export type VolumeListResponse = {
  Volumes: Array<Volume>;
  Warnings: Array<string> | null;
};

export type VolumeCreateRequest = {
  Name?: string;
  /** @default "local" */
  Driver?: string;
  DriverOpts?: {
    [key: string]: string;
  } | null;
  Labels?: {
    [key: string]: string;
  } | null;
};

export type VolumePruneResponse = {
  VolumesDeleted: Array<string>;
  /** @format int64 */
  SpaceReclaimed: number;
};

export type NetworkListFilters = {
  driver?: Array<string>;
  id?: Array<string>;
  label?: Array<string>;
  name?: Array<string>;
  type?: Array<'builtin' | 'custom'>;
};

export type NetworkCreateRequest = {
  Name: string;
  /** Removed in v1.46. */
  CheckDuplicate?: boolean;
  /** @default "bridge" */
  Driver?: string;
  Internal?: boolean;
  IPAM?: IPAM | null;
  EnableIPv6?: boolean;
  Options?: {
    [key: string]: string;
  } | null;
  Labels?: {
    [key: string]: string;
  } | null;
  Scope?: string;
  ConfigOnly?: boolean;
  ConfigFrom?: {
    Network?: string;
  };
};

export type NetworkCreateResponse = {
  Id: string;
  Warning: string;
};

export type NetworkConnectRequest = {
  Container?: string;
  EndpointConfig?: EndpointSettings | null;
};

export type NetworkDisconnectRequest = {
  Container?: string;
  Force?: boolean;
};

export type NetworkPruneResponse = {
  NetworksDeleted: Array<string> | null;
};

export type PluginPrivilege = {
  Name?: string;
  Description?: string;
  Value?: Array<string>;
};

export type NodeListFilters = {
  id?: Array<string>;
  label?: Array<string>;
  membership?: Array<'accepted' | 'pending'>;
  name?: Array<string>;
  role?: Array<'manager' | 'worker'>;
};

export type Swarm = ClusterInfo & {
  JoinTokens: {
    Worker: string;
    Manager: string;
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
  UnlockKey: string;
};

export type SwarmUnlockRequest = {
  UnlockKey?: string;
};

export type ServiceListFilters = {
  id?: Array<string>;
  label?: Array<string>;
  name?: Array<string>;
};

export type ServiceCreateRequest = ServiceSpec;

export type ServiceCreateResponse = {
  ID: string;
  Warnings?: Array<string> | null;
};

export type ServiceUpdateRequest = ServiceSpec;

export type TaskListFilters = {
  'desired-state'?: Array<'new' | 'pending' | 'assigned' | 'accepted' | 'preparing' | 'ready' | 'starting' | 'running' | 'complete' | 'shutdown' | 'failed' | 'rejected'>;
  id?: Array<string>;
  label?: Array<string>;
  name?: Array<string>;
  node?: Array<string>;
  service?: Array<string>;
};

export type SecretListFilters = {
  names?: Array<string>;
};

export type SecretCreateRequest = SecretSpec;

export type SecretCreateResponse = {
  ID: string;
};

export type EndpointSettingsResponse = {
  IPAMConfig: {
    IPv4Address?: string;
    IPv6Address?: string;
    LinkLocalIPs?: Array<string>;
  } | null;
  Links: Array<string> | null;
  Aliases: Array<string> | null;
  NetworkID: string;
  EndpointID: string;
  Gateway: string;
  IPAddress: string;
  IPPrefixLen: number;
  IPv6Gateway: string;
  GlobalIPv6Address: string;
  /** @format int64 */
  GlobalIPv6PrefixLen: number;
  MacAddress: string;
  DNSNames?: Array<string> | null;
  DriverOpts?: {
    [key: string]: string;
  } | null;
  /** @format int64 */
  GwPriority?: number;
};

export type HostConfigResponse = ResourcesResponse & {
  Binds: Array<string> | null;
  ContainerIDFile: string;
  LogConfig: {
    Type: 'json-file' | 'syslog' | 'journald' | 'gelf' | 'fluentd' | 'awslogs' | 'splunk' | 'etwlogs' | 'none' | (string & {});
    Config: {
      [key: string]: string;
    };
  };
  NetworkMode: string;
  PortBindings: {
    [key: string]: Array<{
      HostIp?: string;
      HostPort?: string;
    }> | null;
  } | null;
  RestartPolicy: RestartPolicyResponse;
  AutoRemove: boolean;
  VolumeDriver: string;
  VolumesFrom: Array<string> | null;
  Mounts?: Array<Mount>;
  CapAdd: Array<string> | null;
  CapDrop: Array<string> | null;
  Dns: Array<string> | null;
  DnsOptions: Array<string> | null;
  DnsSearch: Array<string> | null;
  ExtraHosts: Array<string> | null;
  GroupAdd: Array<string> | null;
  IpcMode: string;
  Cgroup: string;
  Links: Array<string> | null;
  OomScoreAdj: number;
  PidMode: string;
  Privileged: boolean;
  PublishAllPorts: boolean;
  ReadonlyRootfs: boolean;
  SecurityOpt: Array<string> | null;
  StorageOpt?: {
    [key: string]: string;
  };
  Tmpfs?: {
    [key: string]: string;
  };
  UTSMode: string;
  UsernsMode: string;
  ShmSize: number;
  Sysctls?: {
    [key: string]: string;
  };
  Runtime?: string;
  ConsoleSize: [
    number,
    number
  ];
  Isolation: 'default' | 'process' | 'hyperv' | '' | Unlisted;
  CgroupnsMode?: 'private' | 'host' | Unlisted;
  MaskedPaths?: Array<string> | null;
  ReadonlyPaths?: Array<string> | null;
};

export type ConfigResponse = {
  Hostname: string;
  Domainname: string;
  User: string;
  /** @default false */
  AttachStdin: boolean;
  /** @default true */
  AttachStdout: boolean;
  /** @default true */
  AttachStderr: boolean;
  ExposedPorts?: {
    [key: string]: {
      [key: string]: unknown;
    };
  };
  /** @default false */
  Tty: boolean;
  /** @default false */
  OpenStdin: boolean;
  /** @default false */
  StdinOnce: boolean;
  Env: Array<string> | null;
  Cmd: Array<string> | null;
  Healthcheck?: {
    Test?: Array<string>;
    Interval?: number;
    Timeout?: number;
    Retries?: number;
    StartPeriod?: number;
  };
  ArgsEscaped?: boolean;
  Image: string;
  Volumes: {
    [key: string]: {
      [key: string]: unknown;
    };
  } | null;
  WorkingDir: string;
  Entrypoint: Array<string> | null;
  NetworkDisabled?: boolean;
  /** Removed in v1.52. */
  MacAddress?: string;
  OnBuild?: Array<string> | null;
  Labels: {
    [key: string]: string;
  } | null;
  /** @default "SIGTERM" */
  StopSignal?: string;
  StopTimeout?: number | null;
  Shell?: Array<string>;
};

export type IPAMResponse = {
  /** @default "default" */
  Driver: string;
  Config: Array<{
    Subnet?: string;
    IPRange?: string;
    Gateway?: string;
    AuxiliaryAddresses?: {
      [key: string]: string;
    };
  }> | null;
  Options: {
    [key: string]: string;
  } | null;
};

export type NodeSpecResponse = {
  Name?: string;
  Labels: {
    [key: string]: string;
  };
  Role: 'worker' | 'manager' | Unlisted;
  Availability: 'active' | 'pause' | 'drain' | Unlisted;
};

export type ServiceSpecResponse = {
  Name: string;
  Labels: {
    [key: string]: string;
  };
  TaskTemplate: TaskSpec;
  Mode: {
    Replicated?: {
      /** @format int64 */
      Replicas?: number;
    };
    Global?: {
      [key: string]: unknown;
    };
    ReplicatedJob?: {
      /** @format int64 */
      MaxConcurrent?: number;
      /** @format int64 */
      TotalCompletions?: number;
    };
    GlobalJob?: {
      [key: string]: unknown;
    };
  };
  UpdateConfig?: {
    /** @format int64 */
    Parallelism?: number;
    /** @format int64 */
    Delay?: number;
    FailureAction?: 'continue' | 'pause' | Unlisted;
    /** @format int64 */
    Monitor?: number;
    /** @default 0 */
    MaxFailureRatio?: number;
    Order?: 'stop-first' | 'start-first' | Unlisted;
  };
  Networks?: Array<{
    Target?: string;
    Aliases?: Array<string>;
  }>;
  EndpointSpec?: EndpointSpec;
  RollbackConfig?: {
    /** @format int64 */
    Parallelism?: number;
    /** @format int64 */
    Delay?: number;
    FailureAction?: 'continue' | 'pause' | Unlisted;
    /** @format int64 */
    Monitor?: number;
    MaxFailureRatio?: number;
    Order?: 'stop-first' | 'start-first' | Unlisted;
  };
};

export type SecretSpecResponse = {
  Name: string;
  Labels: {
    [key: string]: string;
  };
  Data?: string;
};

export type ResourcesResponse = {
  CpuShares: number;
  /** @default 0 */
  Memory: number;
  CgroupParent: string;
  BlkioWeight: number;
  BlkioWeightDevice: Array<{
    Path?: string;
    Weight?: number;
  }> | null;
  BlkioDeviceReadBps: Array<ThrottleDeviceResponse> | null;
  BlkioDeviceWriteBps: Array<ThrottleDeviceResponse> | null;
  BlkioDeviceReadIOps: Array<ThrottleDeviceResponse> | null;
  BlkioDeviceWriteIOps: Array<ThrottleDeviceResponse> | null;
  /** @format int64 */
  CpuPeriod: number;
  /** @format int64 */
  CpuQuota: number;
  /** @format int64 */
  CpuRealtimePeriod: number;
  /** @format int64 */
  CpuRealtimeRuntime: number;
  CpusetCpus: string;
  CpusetMems: string;
  Devices: Array<DeviceMappingResponse> | null;
  /**
   * Removed in v1.40.
   * @format int64
   */
  DiskQuota?: number;
  /** @format int64 */
  MemoryReservation: number;
  /** @format int64 */
  MemorySwap: number;
  /** @format int64 */
  MemorySwappiness: number | null;
  /** @format int64 */
  NanoCpus: number;
  OomKillDisable: boolean | null;
  /** @format int64 */
  PidsLimit: number | null;
  Ulimits: Array<{
    Name: string;
    Soft: number;
    Hard: number;
  }> | null;
  /** @format int64 */
  CpuCount: number;
  /** @format int64 */
  CpuPercent: number;
  /** @format int64 */
  IOMaximumIOps: number;
  /** @format int64 */
  IOMaximumBandwidth: number;
  DeviceCgroupRules?: Array<string> | null;
  DeviceRequests?: Array<{
    Driver?: string;
    Count?: number;
    DeviceIDs?: Array<string> | null;
    Capabilities?: Array<Array<string>>;
    Options?: {
      [key: string]: string;
    };
  }> | null;
  /**
   * Removed in v1.42.
   * @format int64
   */
  KernelMemory?: number;
  /**
   * Removed in v1.52.
   * @format int64
   */
  KernelMemoryTCP?: number;
  Init?: boolean | null;
};

export type RestartPolicyResponse = {
  Name: '' | 'no' | 'always' | 'unless-stopped' | 'on-failure' | Unlisted;
  MaximumRetryCount: number;
};

export type SwarmSpecResponse = {
  Name: string;
  Labels: {
    [key: string]: string;
  };
  Orchestration: {
    /** @format int64 */
    TaskHistoryRetentionLimit?: number;
  };
  Raft: {
    /** @format int64 */
    SnapshotInterval?: number;
    /** @format int64 */
    KeepOldSnapshots?: number;
    /** @format int64 */
    LogEntriesForSlowFollowers?: number;
    ElectionTick?: number;
    HeartbeatTick?: number;
  };
  Dispatcher: {
    /** @format int64 */
    HeartbeatPeriod?: number;
  };
  CAConfig: {
    /** @format int64 */
    NodeCertExpiry?: number;
    ExternalCAs?: Array<{
      /** @default "cfssl" */
      Protocol?: 'cfssl' | Unlisted;
      URL?: string;
      Options?: {
        [key: string]: string;
      };
    }>;
  };
  EncryptionConfig: {
    AutoLockManagers?: boolean;
  };
  TaskDefaults: {
    LogDriver?: {
      Name?: string;
      Options?: {
        [key: string]: string;
      };
    };
  };
};

export type ThrottleDeviceResponse = {
  Path: string;
  /** @format int64 */
  Rate: number;
};

export type DeviceMappingResponse = {
  PathOnHost: string;
  PathInContainer: string;
  CgroupPermissions: string;
};
