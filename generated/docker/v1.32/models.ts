// Generated from specs/ by `npm run generate`. Do not edit.
import type {
  EndpointPortConfig,
  EndpointSpec,
  ImageSummary,
  NetworkAttachment,
  NodeSpecResponse,
  Port,
  RestartPolicy,
  RestartPolicyResponse,
  TaskState,
} from '../v1.25/models.js';
import type { HealthConfig } from '../v1.27/models.js';
import type { GraphDriverData, Resources, ResourcesResponse } from '../v1.28/models.js';
import type { ConfigSpecResponse, ContainerConfig, ContainerConfigResponse, TLSInfo } from '../v1.30/models.js';
import type { SecretSpecResponse } from '../v1.31/models.js';
import type { Unlisted } from '../../../src/types.js';

/** Values: `npipe` since v1.32. */
export type MountType = 'bind' | 'npipe' | 'tmpfs' | 'volume' | Unlisted;

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

export type Mount = {
  Target?: string;
  Source?: string;
  Type?: MountType;
  ReadOnly?: boolean;
  Consistency?: string;
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
};

export type ResourceObject = {
  /** @format int64 */
  NanoCPUs?: number;
  /** @format int64 */
  MemoryBytes?: number;
  /** @since v1.32 */
  GenericResources?: GenericResources;
};

export type GenericResources = Array<{
  NamedResourceSpec?: {
    Kind?: string;
    Value?: string;
  };
  DiscreteResourceSpec?: {
    Kind?: string;
    /** @format int64 */
    Value?: number;
  };
}>;

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

export type NetworkSettings = {
  /** Removed in v1.52. */
  Bridge?: string;
  SandboxID: string;
  /** Removed in v1.52. */
  HairpinMode?: boolean;
  /** Removed in v1.52. */
  LinkLocalIPv6Address?: string;
  /** Removed in v1.52. */
  LinkLocalIPv6PrefixLen?: number;
  Ports: PortMap;
  SandboxKey: string;
  /** Removed in v1.52. */
  SecondaryIPAddresses?: Array<Address> | null;
  /** Removed in v1.52. */
  SecondaryIPv6Addresses?: Array<Address> | null;
  /**
   * Removed in v1.52.
   * @deprecated Since v1.25.
   */
  EndpointID?: string;
  /**
   * Removed in v1.52.
   * @deprecated Since v1.32.
   */
  Gateway?: string;
  /**
   * Removed in v1.52.
   * @deprecated Since v1.25.
   */
  GlobalIPv6Address?: string;
  /**
   * Removed in v1.52.
   * @deprecated Since v1.25.
   */
  GlobalIPv6PrefixLen?: number;
  /**
   * Removed in v1.52.
   * @deprecated Since v1.25.
   */
  IPAddress?: string;
  /**
   * Removed in v1.52.
   * @deprecated Since v1.32.
   */
  IPPrefixLen?: number;
  /**
   * Removed in v1.52.
   * @deprecated Since v1.25.
   */
  IPv6Gateway?: string;
  /**
   * Removed in v1.52.
   * @deprecated Since v1.32.
   */
  MacAddress?: string;
  Networks: {
    [key: string]: EndpointSettingsResponse;
  };
};

/** Removed in v1.52. */
export type Address = {
  Addr?: string;
  PrefixLen?: number;
};

export type PortMap = {
  [key: string]: Array<PortBinding> | null;
};

export type PortBinding = {
  HostIp: string;
  HostPort: string;
};

export type Volume = {
  Name: string;
  Driver: string;
  Mountpoint: string;
  /** @format date-time */
  CreatedAt?: string;
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
  } | null;
};

export type EndpointSettings = {
  IPAMConfig?: EndpointIPAMConfig;
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
  DriverOpts?: {
    [key: string]: string;
  } | null;
  DNSNames?: Array<string> | null;
  /** @format int64 */
  GwPriority?: number;
};

export type EndpointIPAMConfig = {
  IPv4Address?: string;
  IPv6Address?: string;
  LinkLocalIPs?: Array<string>;
} | null;

export type ObjectVersion = {
  /** @format uint64 */
  Index: number;
};

export type Node = {
  ID: string;
  Version: ObjectVersion;
  /** @format date-time */
  CreatedAt: string;
  /** @format date-time */
  UpdatedAt: string;
  Spec: NodeSpecResponse;
  Description: NodeDescription;
  Status: NodeStatus;
  ManagerStatus?: ManagerStatus;
};

export type NodeDescription = {
  Hostname?: string;
  Platform?: Platform;
  Resources?: ResourceObject;
  Engine?: EngineDescription;
  TLSInfo?: TLSInfo;
};

export type Platform = {
  Architecture?: string;
  OS?: string;
};

export type EngineDescription = {
  EngineVersion?: string;
  Labels?: {
    [key: string]: string;
  };
  Plugins?: Array<{
    Type?: string;
    Name?: string;
  }>;
};

export type NodeStatus = {
  State: NodeState;
  Message?: string;
  Addr?: string;
};

export type NodeState = 'unknown' | 'down' | 'ready' | 'disconnected' | (string & {});

export type ManagerStatus = {
  /** @default false */
  Leader?: boolean;
  Reachability?: Reachability;
  Addr?: string;
} | null;

export type Reachability = 'unknown' | 'unreachable' | 'reachable' | (string & {});

export type SwarmSpec = {
  Name?: string;
  Labels?: {
    [key: string]: string;
  };
  Orchestration?: {
    /** @format int64 */
    TaskHistoryRetentionLimit?: number;
  } | null;
  Raft?: {
    /** @format uint64 */
    SnapshotInterval?: number;
    /** @format uint64 */
    KeepOldSnapshots?: number;
    /** @format uint64 */
    LogEntriesForSlowFollowers?: number;
    ElectionTick?: number;
    HeartbeatTick?: number;
  };
  Dispatcher?: {
    /** @format int64 */
    HeartbeatPeriod?: number;
  } | null;
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
      /** @since v1.30 */
      CACert?: string;
    }>;
    /** @since v1.30 */
    SigningCACert?: string;
    /** @since v1.30 */
    SigningCAKey?: string;
    /**
     * @since v1.30
     * @format uint64
     */
    ForceRotate?: number;
  } | null;
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
  Version: ObjectVersion;
  /** @format date-time */
  CreatedAt: string;
  /** @format date-time */
  UpdatedAt: string;
  Spec: SwarmSpecResponse;
  TLSInfo?: TLSInfo;
  RootRotationInProgress?: boolean;
  /** @format cidr */
  DefaultAddrPool?: Array<string>;
  /** @format uint32 */
  SubnetSize?: number;
  /** @format uint32 */
  DataPathPort?: number;
} | null;

export type JoinTokens = {
  Worker: string;
  Manager: string;
};

export type Swarm = ClusterInfo & {
  JoinTokens: JoinTokens;
};

export type TaskSpec = {
  /** @since v1.31 */
  PluginSpec?: {
    Name?: string;
    Remote?: string;
    Disabled?: boolean;
    PluginPrivilege?: Array<{
      Name?: string;
      Description?: string;
      Value?: Array<string>;
    }>;
    name?: string;
    remote?: string;
    disabled?: boolean;
  };
  ContainerSpec?: {
    Image?: string;
    Labels?: {
      [key: string]: string;
    };
    Command?: Array<string>;
    Args?: Array<string>;
    /** @since v1.27 */
    Hostname?: string;
    Env?: Array<string>;
    Dir?: string;
    User?: string;
    /** @since v1.27 */
    Groups?: Array<string>;
    Privileges?: {
      CredentialSpec?: {
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
    TTY?: boolean;
    /** @since v1.27 */
    OpenStdin?: boolean;
    /** @since v1.27 */
    ReadOnly?: boolean;
    Mounts?: Array<Mount>;
    /** @since v1.28 */
    StopSignal?: string;
    /** @format int64 */
    StopGracePeriod?: number;
    Hosts?: Array<string>;
    DNSConfig?: {
      Nameservers?: Array<string>;
      Search?: Array<string>;
      Options?: Array<string>;
    };
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
    Configs?: Array<{
      File?: {
        Name?: string;
        UID?: string;
        GID?: string;
        /** @format uint32 */
        Mode?: number;
      };
      ConfigID?: string;
      ConfigName?: string;
    }>;
    Healthcheck?: HealthConfig;
    Isolation?: 'default' | 'process' | 'hyperv' | '' | Unlisted;
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
  };
  Resources?: {
    Limits?: ResourceObject;
    Reservations?: ResourceObject;
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
    /** @since v1.28 */
    Preferences?: Array<{
      Spread?: {
        SpreadDescriptor?: string;
      };
    }>;
    /** @since v1.30 */
    Platforms?: Array<Platform>;
  };
  /** @format uint64 */
  ForceUpdate?: number;
  Runtime?: string;
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
};

export type Task = {
  ID: string;
  Version: ObjectVersion;
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
  /** @since v1.32 */
  AssignedGenericResources?: GenericResources;
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
    /** Values: `rollback` since v1.28. */
    FailureAction?: 'continue' | 'pause' | 'rollback' | Unlisted;
    /** @format int64 */
    Monitor?: number;
    /** @default 0 */
    MaxFailureRatio?: number;
    Order?: 'stop-first' | 'start-first' | Unlisted;
  };
  RollbackConfig?: {
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
};

export type Service = {
  ID: string;
  Version: ObjectVersion;
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

export type Secret = {
  ID: string;
  Version: ObjectVersion;
  /** @format date-time */
  CreatedAt: string;
  /** @format date-time */
  UpdatedAt: string;
  Spec: SecretSpecResponse;
};

/** @since v1.30 */
export type Config = {
  ID: string;
  Version: ObjectVersion;
  /** @format date-time */
  CreatedAt: string;
  /** @format date-time */
  UpdatedAt: string;
  Spec: ConfigSpecResponse;
};

export type SystemInfo = {
  ID: string;
  Containers: number;
  ContainersRunning: number;
  ContainersPaused: number;
  ContainersStopped: number;
  Images: number;
  Driver: string;
  DriverStatus: Array<Array<string>>;
  DockerRootDir: string;
  /** Removed in v1.41. */
  SystemStatus?: Array<Array<string>>;
  Plugins: PluginsInfo;
  MemoryLimit: boolean;
  SwapLimit: boolean;
  CpuCfsPeriod?: boolean;
  CpuCfsQuota?: boolean;
  CPUShares?: boolean;
  CPUSet?: boolean;
  OomKillDisable?: boolean;
  IPv4Forwarding: boolean;
  /** Removed in v1.50. */
  BridgeNfIptables?: boolean;
  /** Removed in v1.50. */
  BridgeNfIp6tables?: boolean;
  Debug: boolean;
  NFd: number;
  NGoroutines: number;
  SystemTime: string;
  LoggingDriver: string;
  /** @default "cgroupfs" */
  CgroupDriver: 'cgroupfs' | 'systemd' | (string & {});
  NEventsListener: number;
  KernelVersion: string;
  OperatingSystem: string;
  OSType: string;
  Architecture: string;
  NCPU: number;
  /** @format int64 */
  MemTotal: number;
  /** @default "https://index.docker.io/v1/" */
  IndexServerAddress: string;
  RegistryConfig: RegistryServiceConfig;
  GenericResources?: GenericResources | null;
  HttpProxy: string;
  HttpsProxy: string;
  NoProxy: string;
  Name: string;
  Labels: Array<string>;
  ExperimentalBuild?: boolean;
  ServerVersion: string;
  /**
   * Removed in v1.42.
   * @since v1.32
   */
  ClusterStore?: string;
  /**
   * Removed in v1.42.
   * @since v1.32
   */
  ClusterAdvertise?: string;
  Runtimes: {
    [key: string]: Runtime;
  };
  /** @default "runc" */
  DefaultRuntime: string;
  Swarm: SwarmInfo;
  /** @default false */
  LiveRestoreEnabled: boolean;
  /** @default "default" */
  Isolation?: 'default' | 'hyperv' | 'process' | '' | (string & {});
  InitBinary: string;
  ContainerdCommit: Commit;
  RuncCommit: Commit;
  InitCommit: Commit;
  SecurityOptions: Array<string>;
  /** Removed in v1.52. */
  KernelMemoryTCP?: boolean;
  PidsLimit?: boolean;
  /** Removed in v1.42. */
  KernelMemory?: boolean;
  CgroupVersion?: '1' | '2' | (string & {});
  OSVersion: string;
  Warnings: Array<string> | null;
  CDISpecDirs?: Array<string>;
};

export type PluginsInfo = {
  Volume?: Array<string>;
  Network?: Array<string>;
  Authorization?: Array<string> | null;
  Log?: Array<string>;
};

export type RegistryServiceConfig = {
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
  InsecureRegistryCIDRs?: Array<string>;
  IndexConfigs?: {
    [key: string]: IndexInfo;
  };
  Mirrors?: Array<string> | null;
} | null;

export type IndexInfo = {
  Name?: string;
  Mirrors?: Array<string>;
  Secure?: boolean;
  Official?: boolean;
} | null;

export type Runtime = {
  path?: string;
  runtimeArgs?: Array<string> | null;
};

export type Commit = {
  ID?: string;
  /** Removed in v1.49. */
  Expected?: string;
};

export type SwarmInfo = {
  NodeID?: string;
  NodeAddr?: string;
  LocalNodeState?: LocalNodeState;
  /** @default false */
  ControlAvailable?: boolean;
  Error?: string;
  RemoteManagers?: Array<PeerNode> | null;
  Nodes?: number | null;
  Managers?: number | null;
  Cluster?: ClusterInfo;
};

export type LocalNodeState = '' | 'inactive' | 'pending' | 'active' | 'error' | 'locked' | (string & {});

export type PeerNode = {
  NodeID?: string;
  Addr?: string;
};

export type ContainerCreateRequest = ContainerConfig & {
  HostConfig?: HostConfig;
  NetworkingConfig?: {
    EndpointsConfig?: {
      [key: string]: EndpointSettings;
    };
  };
};

export type ContainerInspectResponse = {
  Id: string;
  Created: string;
  Path: string;
  Args: Array<string>;
  State: {
    Status: 'created' | 'running' | 'paused' | 'restarting' | 'removing' | 'exited' | 'dead' | (string & {});
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
  GraphDriver?: GraphDriverData;
  /** @format int64 */
  SizeRw?: number;
  /** @format int64 */
  SizeRootFs?: number;
  Mounts: Array<MountPoint>;
  Config: ContainerConfigResponse;
  NetworkSettings: NetworkSettings;
  Platform: string;
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

export type VolumeListResponse = {
  Volumes: Array<Volume>;
  Warnings: Array<string> | null;
};

export type NetworkConnectRequest = {
  Container?: string;
  EndpointConfig?: EndpointSettings | null;
};

export type SwarmInitRequest = {
  ListenAddr?: string;
  AdvertiseAddr?: string;
  /** @since v1.30 */
  DataPathAddr?: string;
  ForceNewCluster?: boolean;
  Spec?: SwarmSpec;
};

export type ServiceCreateRequest = ServiceSpec;

export type ServiceUpdateRequest = ServiceSpec;

export type EndpointSettingsResponse = {
  IPAMConfig: EndpointIPAMConfig;
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
  DriverOpts: {
    [key: string]: string;
  } | null;
  DNSNames?: Array<string> | null;
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
    /** Values: `rollback` since v1.28. */
    FailureAction?: 'continue' | 'pause' | 'rollback' | Unlisted;
    /** @format int64 */
    Monitor?: number;
    /** @default 0 */
    MaxFailureRatio?: number;
    Order?: 'stop-first' | 'start-first' | Unlisted;
  };
  RollbackConfig?: {
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
};

export type SwarmSpecResponse = {
  Name: string;
  Labels: {
    [key: string]: string;
  };
  Orchestration: {
    /** @format int64 */
    TaskHistoryRetentionLimit?: number;
  } | null;
  Raft: {
    /** @format uint64 */
    SnapshotInterval?: number;
    /** @format uint64 */
    KeepOldSnapshots?: number;
    /** @format uint64 */
    LogEntriesForSlowFollowers?: number;
    ElectionTick?: number;
    HeartbeatTick?: number;
  };
  Dispatcher: {
    /** @format int64 */
    HeartbeatPeriod?: number;
  } | null;
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
      /** @since v1.30 */
      CACert?: string;
    }>;
    /** @since v1.30 */
    SigningCACert?: string;
    /** @since v1.30 */
    SigningCAKey?: string;
    /**
     * @since v1.30
     * @format uint64
     */
    ForceRotate?: number;
  } | null;
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
