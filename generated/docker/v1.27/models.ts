// Generated from specs/ by `npm run generate`. Do not edit.
import type {
  DeviceMapping,
  EndpointPortConfig,
  EndpointSettings,
  EndpointSpec,
  GraphDriver,
  IPAM,
  Mount,
  MountPoint,
  NetworkAttachment,
  NetworkConfig,
  NetworkContainer,
  NodeSpec,
  RestartPolicy,
  SecretSpec,
  SwarmSpec,
  TaskState,
  ThrottleDevice,
} from '../v1.25/models.js';
import type { Unlisted } from '../../../src/types.js';

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
    /** Removed in v1.40. */
    Driver?: string;
    /** Removed in v1.40. */
    Count?: number;
    /** Removed in v1.40. */
    DeviceIDs?: Array<string> | null;
    /** Removed in v1.40. */
    Capabilities?: Array<Array<string>>;
    /** Removed in v1.40. */
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
  /** @format int64 */
  NanoCpus?: number;
};

/** @since v1.27 */
export type HealthConfig = {
  Test?: Array<string>;
  Interval?: number;
  Timeout?: number;
  Retries?: number;
  StartPeriod?: number;
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
  Env?: Array<string> | null;
  /** Removed in v1.30. */
  Cmd?: Array<string> | string | null;
  /** Removed in v1.30. */
  Healthcheck?: HealthConfig;
  /** Removed in v1.30. */
  ArgsEscaped?: boolean;
  /** Removed in v1.30. */
  Image?: string;
  /** Removed in v1.30. */
  Volumes?: {
    [key: string]: {
      [key: string]: unknown;
    };
  } | null;
  /** Removed in v1.30. */
  WorkingDir?: string;
  /** Removed in v1.30. */
  Entrypoint?: Array<string> | string | null;
  /** Removed in v1.30. */
  NetworkDisabled?: boolean;
  /** Removed in v1.30. */
  MacAddress?: string;
  /** Removed in v1.30. */
  OnBuild?: Array<string> | null;
  /** Removed in v1.30. */
  Labels?: {
    [key: string]: string;
  } | null;
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
  /** @format int64 */
  Size?: number;
  /** @format int64 */
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

export type Network = {
  Name: string;
  Id: string;
  /** @format date-time */
  Created: string;
  Scope: string;
  Driver: string;
  EnableIPv6: boolean;
  IPAM: IPAM;
  Internal: boolean;
  Attachable: boolean;
  /** Removed in v1.52. */
  Containers?: {
    [key: string]: NetworkContainer;
  } | null;
  Options: {
    [key: string]: string;
  } | null;
  Labels: {
    [key: string]: string;
  } | null;
  Ingress: boolean;
  ConfigFrom: {
    /** Removed in v1.41. */
    Network?: string;
  };
  ConfigOnly: boolean;
  Peers?: Array<{
    /** Removed in v1.41. */
    Name?: string;
    /** Removed in v1.41. */
    IP?: string;
  }> | null;
  EnableIPv4?: boolean;
  /** Removed in v1.52. */
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

/** @since v1.27 */
export type ObjectVersion = {
  /** @format int64 */
  Index: number;
};

export type Node = {
  ID: string;
  Version: ObjectVersion;
  /** @format date-time */
  CreatedAt: string;
  /** @format date-time */
  UpdatedAt: string;
  Spec: NodeSpec;
  Description: {
    /** Removed in v1.32. */
    Hostname?: string;
    /** Removed in v1.32. */
    Platform?: {
      Architecture?: string;
      OS?: string;
    };
    /** Removed in v1.32. */
    Resources?: {
      /** @format int64 */
      MemoryBytes?: number;
      /** @format int64 */
      NanoCPUs?: number;
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
    /** Removed in v1.32. */
    TLSInfo?: {
      /** Removed in v1.30. */
      TrustRoot?: string;
      /** Removed in v1.30. */
      CertIssuerSubject?: string;
      /** Removed in v1.30. */
      CertIssuerPublicKey?: string;
    };
  };
  Status: {
    /** Removed in v1.32. */
    State?: 'unknown' | 'down' | 'ready' | 'disconnected' | (string & {});
    /** Removed in v1.32. */
    Message?: string;
    /** Removed in v1.32. */
    Addr?: string;
  };
  ManagerStatus?: {
    /** Removed in v1.32. */
    Leader?: boolean;
    /** Removed in v1.32. */
    Reachability?: 'unknown' | 'unreachable' | 'reachable' | (string & {});
    /** Removed in v1.32. */
    Addr?: string;
  } | null;
};

export type ClusterInfo = {
  ID: string;
  Version: ObjectVersion;
  /** @format date-time */
  CreatedAt: string;
  /** @format date-time */
  UpdatedAt: string;
  Spec: SwarmSpec;
  /** @format cidr */
  DefaultAddrPool?: Array<string>;
  /** @format uint32 */
  SubnetSize?: number;
  /** @format uint32 */
  DataPathPort?: number;
  TLSInfo?: {
    /** Removed in v1.30. */
    TrustRoot?: string;
    /** Removed in v1.30. */
    CertIssuerSubject?: string;
    /** Removed in v1.30. */
    CertIssuerPublicKey?: string;
  };
  RootRotationInProgress?: boolean;
};

export type TaskSpec = {
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
    TTY?: boolean;
    /** @since v1.27 */
    OpenStdin?: boolean;
    /** @since v1.27 */
    ReadOnly?: boolean;
    Mounts?: Array<Mount>;
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
    Healthcheck?: HealthConfig;
    Isolation?: 'default' | 'process' | 'hyperv' | '' | Unlisted;
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
      /**
       * Removed in v1.32.
       * @format int64
       */
      NanoCPUs?: number;
      /**
       * Removed in v1.32.
       * @format int64
       */
      MemoryBytes?: number;
    };
    Reservations?: {
      /**
       * Removed in v1.32.
       * @format int64
       */
      NanoCPUs?: number;
      /**
       * Removed in v1.32.
       * @format int64
       */
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
  Runtime?: string;
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
  Status: {
    /**
     * Removed in v1.44.
     * @format date-time
     */
    Timestamp: string;
    /** Removed in v1.44. */
    State: TaskState;
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
    /** Removed in v1.44. */
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
    /** Removed in v1.39. */
    Target?: string;
    /** Removed in v1.39. */
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

export type Service = {
  ID: string;
  Version: ObjectVersion;
  /** @format date-time */
  CreatedAt: string;
  /** @format date-time */
  UpdatedAt: string;
  Spec: ServiceSpec;
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
  PreviousSpec?: ServiceSpec;
};

export type Secret = {
  ID: string;
  Version: ObjectVersion;
  /** @format date-time */
  CreatedAt: string;
  /** @format date-time */
  UpdatedAt: string;
  Spec: SecretSpec;
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

export type ContainerInspectResponse = {
  Id: string;
  Created: string;
  Path: string;
  Args: Array<string>;
  State: {
    /** Removed in v1.39. */
    Status: string;
    /** Removed in v1.39. */
    Running: boolean;
    /** Removed in v1.39. */
    Paused: boolean;
    /** Removed in v1.39. */
    Restarting: boolean;
    /** Removed in v1.39. */
    OOMKilled: boolean;
    /** Removed in v1.39. */
    Dead: boolean;
    /** Removed in v1.39. */
    Pid: number;
    /** Removed in v1.39. */
    ExitCode: number;
    /** Removed in v1.39. */
    Error: string;
    /** Removed in v1.39. */
    StartedAt: string;
    /** Removed in v1.39. */
    FinishedAt: string;
    /** Removed in v1.39. */
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
  HostConfig: HostConfig;
  GraphDriver?: GraphDriver;
  /** @format int64 */
  SizeRw?: number;
  /** @format int64 */
  SizeRootFs?: number;
  Mounts: Array<MountPoint>;
  Config: Config;
  NetworkSettings: NetworkConfig;
  Platform: string;
};

export type ContainerUpdateRequest = Resources & {
  RestartPolicy?: RestartPolicy;
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
    /** Removed in v1.32. */
    Volume?: Array<string>;
    /** Removed in v1.32. */
    Network?: Array<string>;
    /** Removed in v1.32. */
    Authorization?: Array<string> | null;
    /** Removed in v1.32. */
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
    /** Removed in v1.32. */
    Mirrors?: Array<string> | null;
    /**
     * Removed in v1.32.
     * @deprecated Since v1.25.
     */
    AllowNondistributableArtifactsCIDRs?: Array<string> | null;
    /**
     * Removed in v1.32.
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
      /** Removed in v1.32. */
      path?: string;
      /** Removed in v1.32. */
      runtimeArgs?: Array<string> | null;
    };
  };
  Swarm: {
    /** Removed in v1.32. */
    NodeID?: string;
    /** Removed in v1.32. */
    NodeAddr?: string;
    /** Removed in v1.32. */
    LocalNodeState?: '' | 'inactive' | 'pending' | 'active' | 'error' | 'locked' | (string & {});
    /** Removed in v1.32. */
    ControlAvailable?: boolean;
    /** Removed in v1.32. */
    Error?: string;
    /** Removed in v1.32. */
    RemoteManagers?: Array<{
      NodeID?: string;
      Addr?: string;
    }> | null;
    /** Removed in v1.32. */
    Nodes?: number | null;
    /** Removed in v1.32. */
    Managers?: number | null;
    /** Removed in v1.32. */
    Cluster?: ClusterInfo;
  };
  Isolation?: 'default' | 'hyperv' | 'process' | '' | (string & {});
  ContainerdCommit: {
    /** Removed in v1.32. */
    ID?: string;
    /** Removed in v1.32. */
    Expected?: string;
  };
  RuncCommit: {
    /** Removed in v1.32. */
    ID?: string;
    /** Removed in v1.32. */
    Expected?: string;
  };
  InitCommit: {
    /** Removed in v1.32. */
    ID?: string;
    /** Removed in v1.32. */
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

export type SystemEventsFilters = {
  container?: Array<string>;
  daemon?: Array<string>;
  event?: Array<string>;
  image?: Array<string>;
  label?: Array<string>;
  network?: Array<string>;
  type?: Array<'container' | 'daemon' | 'image' | 'network' | 'volume'>;
  volume?: Array<string>;
  /** @since v1.27 */
  plugin?: Array<string>;
};

export type VolumeListFilters = {
  dangling?: ['true' | 'false' | '1' | '0'];
  driver?: Array<string>;
  name?: Array<string>;
  /** @since v1.27 */
  label?: Array<string>;
};

export type NetworkCreateRequest = {
  Name: string;
  /** Removed in v1.46. */
  CheckDuplicate?: boolean;
  /** @default "bridge" */
  Driver?: string;
  Internal?: boolean;
  /** @since v1.27 */
  Attachable?: boolean;
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
    /** Removed in v1.41. */
    Network?: string;
  };
};

export type Swarm = ClusterInfo & {
  JoinTokens: {
    /** Removed in v1.32. */
    Worker: string;
    /** Removed in v1.32. */
    Manager: string;
  };
};

export type ServiceCreateRequest = ServiceSpec;

export type ServiceUpdateRequest = ServiceSpec;
