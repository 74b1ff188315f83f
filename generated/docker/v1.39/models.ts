// Generated from specs/ by `npm run generate`. Do not edit.
import type {
  ErrorDetail,
  NetworkAttachment,
  RestartPolicy,
  RestartPolicyResponse,
  TaskState,
} from '../v1.25/models.js';
import type { GraphDriverData } from '../v1.28/models.js';
import type { TLSInfo } from '../v1.30/models.js';
import type {
  Commit,
  EndpointSettings,
  GenericResources,
  JoinTokens,
  LocalNodeState,
  Mount,
  MountPoint,
  ObjectVersion,
  PeerNode,
  Platform,
  PluginsInfo,
  RegistryServiceConfig,
  ResourceObject,
  Runtime,
  SwarmSpec,
  SwarmSpecResponse,
} from '../v1.32/models.js';
import type { NetworkSettings, PortMap, PortMapResponse } from '../v1.35/models.js';
import type { ImageID, ProgressDetail } from '../v1.36/models.js';
import type { ContainerSummary, EndpointPortConfig, EndpointSpec } from '../v1.37/models.js';
import type { Resources, ResourcesResponse } from '../v1.38/models.js';
import type { Unlisted } from '../../../src/types.js';

export type HealthConfig = {
  Test?: Array<string>;
  /** @format int64 */
  Interval?: number;
  /** @format int64 */
  Timeout?: number;
  Retries?: number;
  /** @format int64 */
  StartPeriod?: number;
};

export type Health = {
  Status: 'none' | 'starting' | 'healthy' | 'unhealthy' | (string & {});
  FailingStreak: number;
  Log: Array<HealthcheckResult>;
} | null;

export type HealthcheckResult = {
  /** @format date-time */
  Start: string;
  /** @format date-time */
  End: string;
  ExitCode: number;
  Output: string;
} | null;

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
  PortBindings?: PortMap | null;
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
  /** @format int64 */
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
  MaskedPaths?: Array<string> | null;
  ReadonlyPaths?: Array<string> | null;
  CgroupnsMode?: 'private' | 'host' | Unlisted;
};

export type ContainerConfig = {
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
  } | null;
  /** @default false */
  Tty: boolean;
  /** @default false */
  OpenStdin: boolean;
  /** @default false */
  StdinOnce: boolean;
  Env: Array<string> | null;
  Cmd: Array<string> | null;
  Healthcheck?: HealthConfig;
  /** @default false */
  ArgsEscaped?: boolean | null;
  Image: string;
  Volumes: {
    [key: string]: {
      [key: string]: unknown;
    };
  } | null;
  WorkingDir: string;
  Entrypoint: Array<string> | null;
  NetworkDisabled?: boolean | null;
  /** Removed in v1.52. */
  MacAddress?: string | null;
  OnBuild?: Array<string> | null;
  Labels: {
    [key: string]: string;
  } | null;
  StopSignal?: string | null;
  StopTimeout?: number | null;
  Shell?: Array<string> | null;
};

export type ImageConfig = {
  /** Removed in v1.50. */
  Hostname: string;
  /** Removed in v1.50. */
  Domainname: string;
  User: string;
  /**
   * Removed in v1.50.
   * @default false
   */
  AttachStdin: boolean;
  /**
   * Removed in v1.50.
   * @default false
   */
  AttachStdout: boolean;
  /**
   * Removed in v1.50.
   * @default false
   */
  AttachStderr: boolean;
  ExposedPorts?: {
    [key: string]: {
      [key: string]: unknown;
    };
  } | null;
  /**
   * Removed in v1.50.
   * @default false
   */
  Tty: boolean;
  /**
   * Removed in v1.50.
   * @default false
   */
  OpenStdin: boolean;
  /**
   * Removed in v1.50.
   * @default false
   */
  StdinOnce: boolean;
  Env: Array<string> | null;
  Cmd: Array<string> | null;
  Healthcheck?: HealthConfig;
  /** @default false */
  ArgsEscaped?: boolean | null;
  /** Removed in v1.50. */
  Image: string;
  Volumes: {
    [key: string]: {
      [key: string]: unknown;
    };
  } | null;
  WorkingDir: string;
  Entrypoint: Array<string> | null;
  /**
   * Removed in v1.50.
   * @default false
   */
  NetworkDisabled?: boolean | null;
  /** Removed in v1.50. */
  MacAddress?: string | null;
  OnBuild: Array<string> | null;
  Labels: {
    [key: string]: string;
  } | null;
  StopSignal?: string | null;
  /**
   * Removed in v1.50.
   * @default 10
   */
  StopTimeout?: number | null;
  Shell?: Array<string> | null;
};

export type NetworkingConfig = {
  EndpointsConfig?: {
    [key: string]: EndpointSettings;
  };
};

export type ImageInspect = {
  Id: string;
  RepoTags: Array<string>;
  RepoDigests: Array<string>;
  Parent?: string;
  Comment?: string;
  Created?: string;
  /** Removed in v1.45. */
  Container?: string;
  /** Removed in v1.45. */
  ContainerConfig?: ContainerConfig | null;
  DockerVersion?: string;
  Author?: string;
  Config: ImageConfig | null;
  Architecture: string;
  /** @since v1.39 */
  Variant?: string | null;
  Os: string;
  /** @since v1.28 */
  OsVersion?: string | null;
  /** @format int64 */
  Size: number;
  /**
   * Removed in v1.44.
   * @format int64
   */
  VirtualSize?: number;
  GraphDriver?: GraphDriverData;
  RootFS: {
    Type?: string;
    Layers?: Array<string>;
  };
  Metadata?: {
    /** @format date-time */
    LastTagTime?: string | null;
  };
};

export type ImageSummary = {
  Id: string;
  ParentId: string;
  RepoTags: Array<string> | null;
  RepoDigests: Array<string> | null;
  Created: number;
  /** @format int64 */
  Size: number;
  /** @format int64 */
  SharedSize: number;
  /**
   * Removed in v1.44.
   * @format int64
   */
  VirtualSize: number;
  Labels: {
    [key: string]: string;
  } | null;
  Containers: number;
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
    /**
     * @format int64
     * @default -1
     */
    Size: number;
    /**
     * @format int64
     * @default -1
     */
    RefCount: number;
  } | null;
};

export type VolumeCreateOptions = {
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

export type VolumeListResponse = {
  Volumes: Array<Volume>;
  Warnings: Array<string> | null;
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
  aux?: ImageID | string;
};

export type BuildCache = {
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
};

export type CreateImageInfo = {
  id?: string;
  error?: string;
  errorDetail?: ErrorDetail;
  status?: string;
  /** Removed in v1.52. */
  progress?: string;
  progressDetail?: ProgressDetail;
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
  /**
   * @format uint32
   * @default 24
   */
  SubnetSize?: number;
  /** @format uint32 */
  DataPathPort?: number;
} | null;

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
    Isolation?: 'default' | 'process' | 'hyperv' | '' | Unlisted;
    Init?: boolean | null;
    Healthcheck?: HealthConfig;
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
  /** @since v1.38 */
  NetworkAttachmentSpec?: {
    ContainerID?: string;
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
  Networks?: Array<NetworkAttachmentConfig>;
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
  Networks?: Array<NetworkAttachmentConfig>;
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

export type ContainerState = {
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
  Health?: Health;
};

export type ContainerWaitResponse = {
  /** @format int64 */
  StatusCode: number;
  Error?: ContainerWaitExitError | null;
};

export type ContainerWaitExitError = {
  Message?: string;
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
  /** @since v1.39 */
  ProductLicense?: string;
  Warnings: Array<string> | null;
  /** Removed in v1.52. */
  KernelMemoryTCP?: boolean;
  PidsLimit?: boolean;
  /** Removed in v1.42. */
  KernelMemory?: boolean;
  CgroupVersion?: '1' | '2' | (string & {});
  OSVersion: string;
  CDISpecDirs?: Array<string>;
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

export type NetworkAttachmentConfig = {
  Target?: string;
  Aliases?: Array<string>;
  /** @since v1.39 */
  DriverOpts?: {
    [key: string]: string;
  };
};

export type ContainerCreateRequest = {
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
  } | null;
  /** @default false */
  Tty?: boolean;
  /** @default false */
  OpenStdin?: boolean;
  /** @default false */
  StdinOnce?: boolean;
  Env?: Array<string> | null;
  Healthcheck?: HealthConfig;
  /** @default false */
  ArgsEscaped?: boolean | null;
  Image?: string;
  Volumes?: {
    [key: string]: {
      [key: string]: unknown;
    };
  } | null;
  WorkingDir?: string;
  NetworkDisabled?: boolean | null;
  /** Removed in v1.52. */
  MacAddress?: string | null;
  OnBuild?: Array<string> | null;
  Labels?: {
    [key: string]: string;
  } | null;
  StopSignal?: string | null;
  StopTimeout?: number | null;
  Shell?: Array<string> | null;
} & {
  HostConfig?: HostConfig;
  NetworkingConfig?: NetworkingConfig;
  Cmd?: Array<string> | string | null;
  Entrypoint?: Array<string> | string | null;
};

export type ContainerInspectResponse = {
  Id: string;
  Created: string;
  Path: string;
  Args: Array<string>;
  State: ContainerState;
  Image: string;
  ResolvConfPath: string;
  HostnamePath: string;
  HostsPath: string;
  LogPath: string;
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
  Config: ContainerConfig;
  NetworkSettings: NetworkSettings;
  Platform: string;
};

/** @since v1.39 */
export type BuildPruneFilters = {
  /** Quoted (`"a b"`) if it has spaces. */
  description?: [string];
  id?: [string];
  /** A flag, which is an empty list. */
  inuse?: [];
  parent?: [string];
  /** A flag, which is an empty list. */
  private?: [];
  /** A flag, which is an empty list. */
  shared?: [];
  type?: ['internal' | 'frontend' | 'source.local' | 'source.git.checkout' | 'exec.cachemount' | 'regular'];
  /** A duration before now (`24h`). */
  until?: [string];
};

/** @since v1.31 */
export type BuildPruneResponse = {
  CachesDeleted: Array<string> | null;
  /** @format int64 */
  SpaceReclaimed: number;
};

export type ImageCommitRequest = {
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
  } | null;
  /** @default false */
  Tty?: boolean;
  /** @default false */
  OpenStdin?: boolean;
  /** @default false */
  StdinOnce?: boolean;
  Env?: Array<string> | null;
  Healthcheck?: HealthConfig;
  /** @default false */
  ArgsEscaped?: boolean | null;
  Image?: string;
  Volumes?: {
    [key: string]: {
      [key: string]: unknown;
    };
  } | null;
  WorkingDir?: string;
  NetworkDisabled?: boolean | null;
  /** Removed in v1.52. */
  MacAddress?: string | null;
  OnBuild?: Array<string> | null;
  Labels?: {
    [key: string]: string;
  } | null;
  StopSignal?: string | null;
  StopTimeout?: number | null;
  Shell?: Array<string> | null;
} & {
  Cmd?: Array<string> | string | null;
  Entrypoint?: Array<string> | string | null;
};

export type SystemDataUsageResponse = {
  /** @format int64 */
  LayersSize: number;
  Images: Array<ImageSummary>;
  Containers: ContainerSummary;
  Volumes: Array<Volume>;
  BuildCache: Array<BuildCache> | null;
  /**
   * Removed in v1.42.
   * @format int64
   */
  BuilderSize?: number;
};

export type SwarmInitRequest = {
  ListenAddr?: string;
  AdvertiseAddr?: string;
  /** @since v1.30 */
  DataPathAddr?: string;
  /** @since v1.39 */
  DefaultAddrPool?: Array<string>;
  ForceNewCluster?: boolean;
  /**
   * @since v1.39
   * @format uint32
   */
  SubnetSize?: number;
  Spec?: SwarmSpec;
};

export type ServiceCreateRequest = ServiceSpec;

export type ServiceUpdateRequest = ServiceSpec;

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
  PortBindings: PortMapResponse | null;
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
  /** @format int64 */
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
  MaskedPaths: Array<string> | null;
  ReadonlyPaths: Array<string> | null;
  CgroupnsMode?: 'private' | 'host' | Unlisted;
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
  Networks?: Array<NetworkAttachmentConfig>;
  EndpointSpec?: EndpointSpec;
};
