// Generated from specs/ by `npm run generate`. Do not edit.
import type {
  ContainerSummary,
  EndpointPortConfig,
  EndpointSettings,
  EndpointSpec,
  IPAMResponse,
  ImageSummary,
  MountPoint,
  NetworkAttachment,
  NetworkConfig,
  NodeSpecResponse,
  TaskState,
} from '../v1.25/models.js';
import type { HealthConfig, ObjectVersion } from '../v1.27/models.js';
import type { GraphDriverData } from '../v1.28/models.js';
import type { HostConfig, HostConfigResponse, Mount } from '../v1.29/models.js';
import type { Unlisted } from '../../../src/types.js';

export type ContainerConfig = {
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
  Healthcheck?: HealthConfig;
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

export type Image = {
  Id: string;
  RepoTags?: Array<string>;
  RepoDigests?: Array<string>;
  Parent: string;
  Comment: string;
  Created: string;
  /** Removed in v1.45. */
  Container?: string;
  /** Removed in v1.45. */
  ContainerConfig?: ContainerConfigResponse;
  DockerVersion: string;
  Author: string;
  Config?: ContainerConfigResponse;
  Architecture: string;
  Os: string;
  /** @since v1.28 */
  OsVersion?: string;
  /** @format int64 */
  Size: number;
  /**
   * Removed in v1.44.
   * @format int64
   */
  VirtualSize: number;
  GraphDriver: GraphDriverData;
  RootFS: {
    Type: string;
    Layers?: Array<string>;
  };
  Metadata?: {
    /** @format date-time */
    LastTagTime?: string;
  };
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
  } | null;
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
  Attachable: boolean;
  Ingress: boolean;
  Containers?: {
    [key: string]: NetworkContainer;
  } | null;
  Options: {
    [key: string]: string;
  } | null;
  Labels: {
    [key: string]: string;
  } | null;
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

export type NetworkContainer = {
  Name: string;
  EndpointID: string;
  MacAddress: string;
  IPv4Address: string;
  IPv6Address: string;
};

export type Node = {
  ID: string;
  Version: ObjectVersion;
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
    TLSInfo?: TLSInfo;
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

export type TLSInfo = {
  TrustRoot?: string;
  CertIssuerSubject?: string;
  CertIssuerPublicKey?: string;
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
      /** @since v1.30 */
      CACert?: string;
    }>;
    /** @since v1.30 */
    SigningCACert?: string;
    /** @since v1.30 */
    SigningCAKey?: string;
    /** @since v1.30 */
    ForceRotate?: unknown;
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
    /** @since v1.28 */
    Preferences?: Array<{
      Spread?: {
        SpreadDescriptor?: string;
      };
    }>;
    /** @since v1.30 */
    Platforms?: Array<{
      Architecture?: string;
      OS?: string;
    }>;
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

/** @since v1.30 */
export type ConfigSpec = {
  Name?: string;
  Labels?: {
    [key: string]: string;
  };
  Data?: string;
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
  NetworkSettings: NetworkConfig;
  Platform: string;
};

/** @since v1.28 */
export type ContainerPruneFilters = {
  /** A duration before now (`24h`), a date, or seconds since 1970. */
  until?: [string];
  /** @since v1.30 */
  label?: Array<string>;
  /** @since v1.30 */
  'label!'?: Array<string>;
};

export type ImagePruneFilters = {
  dangling?: ['true' | 'false' | '1' | '0'];
  /**
   * A duration before now (`24h`), a date, or seconds since 1970.
   * @since v1.28
   */
  until?: [string];
  /** @since v1.30 */
  label?: Array<string>;
  /** @since v1.30 */
  'label!'?: Array<string>;
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
    Log?: Array<string>;
    Authorization?: Array<string> | null;
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

export type SystemEventsFilters = {
  container?: Array<string>;
  daemon?: Array<string>;
  event?: Array<string>;
  image?: Array<string>;
  label?: Array<string>;
  network?: Array<string>;
  type?: Array<'container' | 'daemon' | 'image' | 'network' | 'node' | 'plugin' | 'secret' | 'service' | 'volume'>;
  volume?: Array<string>;
  /** @since v1.27 */
  plugin?: Array<string>;
  /** @since v1.30 */
  scope?: Array<'local' | 'swarm'>;
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

/** @since v1.30 */
export type VolumePruneFilters = {
  label?: Array<string>;
  'label!'?: Array<string>;
};

/** @since v1.28 */
export type NetworkPruneFilters = {
  /** A duration before now (`24h`), a date, or seconds since 1970. */
  until?: [string];
  /** @since v1.30 */
  label?: Array<string>;
  /** @since v1.30 */
  'label!'?: Array<string>;
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
  /** @since v1.30 */
  DataPathAddr?: string;
  ForceNewCluster?: boolean;
  Spec?: SwarmSpec;
};

export type SwarmJoinRequest = {
  ListenAddr: string;
  AdvertiseAddr?: string;
  /** @since v1.30 */
  DataPathAddr?: string;
  RemoteAddrs: Array<string>;
  JoinToken: string;
};

export type ServiceListFilters = {
  id?: Array<string>;
  label?: Array<string>;
  name?: Array<string>;
  /** @since v1.29 */
  mode?: Array<'global' | 'replicated'>;
  /** @since v1.30 */
  runtime?: Array<'container' | 'plugin'>;
};

export type ServiceCreateRequest = ServiceSpec;

export type ServiceUpdateRequest = ServiceSpec;

export type TaskListFilters = {
  'desired-state'?: Array<'new' | 'pending' | 'assigned' | 'accepted' | 'preparing' | 'ready' | 'starting' | 'running' | 'complete' | 'shutdown' | 'failed' | 'rejected'>;
  id?: Array<string>;
  label?: Array<string>;
  name?: Array<string>;
  node?: Array<string>;
  service?: Array<string>;
  /** @since v1.30 */
  runtime?: Array<'attachment' | 'container' | 'plugin'>;
};

/** @since v1.30 */
export type ConfigListFilters = {
  id?: Array<string>;
  label?: Array<string>;
  name?: Array<string>;
};

/** @since v1.30 */
export type ConfigCreateRequest = ConfigSpec;

/** @since v1.30 */
export type ConfigCreateResponse = {
  ID: string;
};

/** @since v1.30 */
export type DistributionInspect = {
  Descriptor: {
    mediaType?: string;
    /** @format int64 */
    size?: number;
    digest?: string;
    urls?: Array<string>;
  };
  Platforms: Array<{
    architecture?: string;
    os?: string;
    'os.version'?: string;
    'os.features'?: Array<string>;
    variant?: string;
  }> | null;
};

export type ContainerConfigResponse = {
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
  Healthcheck?: HealthConfig;
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

/** @since v1.30 */
export type ConfigSpecResponse = {
  Name: string;
  Labels: {
    [key: string]: string;
  };
  Data?: string;
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
      /** @since v1.30 */
      CACert?: string;
    }>;
    /** @since v1.30 */
    SigningCACert?: string;
    /** @since v1.30 */
    SigningCAKey?: string;
    /** @since v1.30 */
    ForceRotate?: unknown;
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
