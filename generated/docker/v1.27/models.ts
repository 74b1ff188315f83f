// Generated from specs/ by `npm run generate`. Do not edit.
import type {
  DeviceMapping,
  DeviceMappingResponse,
  EndpointPortConfig,
  EndpointSettings,
  EndpointSpec,
  GraphDriver,
  IPAM,
  IPAMResponse,
  Mount,
  MountPoint,
  NetworkAttachment,
  NetworkConfig,
  NetworkContainer,
  NodeSpecResponse,
  RestartPolicy,
  RestartPolicyResponse,
  SecretSpecResponse,
  SwarmSpecResponse,
  TaskState,
  ThrottleDevice,
  ThrottleDeviceResponse,
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
  /** @format int64 */
  NanoCpus?: number;
};

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
  Spec: NodeSpecResponse;
  Description: {
    Hostname?: string;
    Platform?: {
      Architecture?: string;
      OS?: string;
    };
    Resources?: {
      /** @format int64 */
      MemoryBytes?: number;
      /** @format int64 */
      NanoCPUs?: number;
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

export type ClusterInfo = {
  ID: string;
  Version: ObjectVersion;
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

export type Secret = {
  ID: string;
  Version: ObjectVersion;
  /** @format date-time */
  CreatedAt: string;
  /** @format date-time */
  UpdatedAt: string;
  Spec: SecretSpecResponse;
};

export type ContainerCreateRequest = Config & {
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
    Network?: string;
  };
};

export type Swarm = ClusterInfo & {
  JoinTokens: {
    Worker: string;
    Manager: string;
  };
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
  /** @format int64 */
  NanoCpus: number;
};
