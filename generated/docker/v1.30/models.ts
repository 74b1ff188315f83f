// Generated from specs/ by `npm run generate`. Do not edit.
import type { ContainerSummary, EndpointPortConfig, EndpointSettings, EndpointSpec, IPAM, ImageSummary, MountPoint, NetworkConfig, NodeSpec, SecretSpec, TaskState } from '../v1.25/models.js';
import type { ObjectVersion } from '../v1.27/models.js';
import type { GraphDriverData, Resources } from '../v1.28/models.js';
import type { HealthConfig, Mount } from '../v1.29/models.js';

export type RestartPolicy = {
  /** Values: `` since v1.30. */
  Name?: '' | 'always' | 'unless-stopped' | 'on-failure';
  MaximumRetryCount?: number;
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

/** @since v1.30 */
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
  Env?: Array<string>;
  Cmd?: Array<string> | string;
  Healthcheck?: HealthConfig;
  ArgsEscaped?: boolean;
  Image?: string;
  Volumes?: {
    [key: string]: {
      [key: string]: unknown;
    };
  };
  WorkingDir?: string;
  Entrypoint?: Array<string> | string;
  NetworkDisabled?: boolean;
  /** Removed in v1.52. */
  MacAddress?: string;
  OnBuild?: Array<string>;
  Labels?: {
    [key: string]: string;
  };
  /** @default "SIGTERM" */
  StopSignal?: string;
  StopTimeout?: number | null;
  Shell?: Array<string>;
};

/** Removed in v1.39. */
export type Image = {
  Id: string;
  RepoTags?: Array<string>;
  RepoDigests?: Array<string>;
  Parent: string;
  Comment: string;
  Created: string;
  Container: string;
  ContainerConfig?: ContainerConfig;
  DockerVersion: string;
  Author: string;
  Config?: ContainerConfig;
  Architecture: string;
  Os: string;
  /** @since v1.28 */
  OsVersion?: string;
  Size: number;
  VirtualSize: number;
  GraphDriver: GraphDriverData;
  RootFS: {
    Type: string;
    Layers?: Array<string>;
  };
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
  } | null;
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
  /** @since v1.27 */
  Attachable?: boolean;
  /** @since v1.29 */
  Ingress?: boolean;
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

/** Removed in v1.52. */
export type NetworkContainer = {
  /** @since v1.30 */
  Name?: string;
  EndpointID?: string;
  MacAddress?: string;
  IPv4Address?: string;
  IPv6Address?: string;
};

export type Node = {
  ID?: string;
  Version?: ObjectVersion;
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
    /**
     * Removed in v1.32.
     * @since v1.30
     */
    TLSInfo?: SwarmSpec;
  };
};

/** @since v1.30 */
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
  ID?: string;
  Version?: ObjectVersion;
  CreatedAt?: string;
  UpdatedAt?: string;
  Spec?: SwarmSpec;
  /** @since v1.30 */
  TLSInfo?: TLSInfo;
  /** @since v1.30 */
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
    /** @since v1.30 */
    Privileges?: {
      CredentialSpec?: {
        File?: string;
        Registry?: string;
      };
      SELinuxContext?: {
        Disable?: boolean;
        User?: string;
        Role?: string;
        Type?: string;
        Level?: string;
      };
    };
    TTY?: boolean;
    /** @since v1.27 */
    OpenStdin?: boolean;
    /** @since v1.27 */
    ReadOnly?: boolean;
    Mounts?: Array<Mount>;
    /** @since v1.28 */
    StopSignal?: string;
    StopGracePeriod?: number;
    /** @since v1.27 */
    HealthCheck?: HealthConfig;
    /** @since v1.27 */
    Hosts?: Array<string>;
    DNSConfig?: {
      Nameservers?: Array<string>;
      Search?: Array<string>;
      Options?: Array<string>;
    };
    /** @since v1.27 */
    Secrets?: Array<{
      File?: {
        Name?: string;
        UID?: string;
        GID?: string;
        Mode?: number;
      };
      SecretID?: string;
      SecretName?: string;
    }>;
    /** @since v1.30 */
    Configs?: Array<{
      File?: {
        Name?: string;
        UID?: string;
        GID?: string;
        Mode?: number;
      };
      ConfigID?: string;
      ConfigName?: string;
    }>;
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
    /** @since v1.28 */
    Preferences?: Array<{
      Spread?: {
        SpreadDescriptor?: string;
      };
    }>;
    /** @since v1.30 */
    Platforms?: Array<{
      /** Removed in v1.32. */
      Architecture?: string;
      /** Removed in v1.32. */
      OS?: string;
    }>;
  };
  ForceUpdate?: number;
  /** @since v1.30 */
  Runtime?: string;
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

export type NetworkAttachment = {
  Network?: Network;
  Addresses?: Array<string>;
};

export type Task = {
  ID?: string;
  Version?: ObjectVersion;
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
    /** Values: `rollback` since v1.28. */
    FailureAction?: 'continue' | 'pause' | 'rollback';
    Monitor?: number;
    /** @default 0 */
    MaxFailureRatio?: number;
    /** @since v1.29 */
    Order?: 'stop-first' | 'start-first';
  };
  /** @since v1.28 */
  RollbackConfig?: {
    Parallelism?: number;
    Delay?: number;
    FailureAction?: 'continue' | 'pause';
    Monitor?: number;
    /** @default 0 */
    MaxFailureRatio?: number;
    /** @since v1.29 */
    Order?: 'stop-first' | 'start-first';
  };
  Networks?: Array<{
    /** Removed in v1.39. */
    Target?: string;
    /** Removed in v1.39. */
    Aliases?: Array<string>;
  }>;
  EndpointSpec?: EndpointSpec;
};

export type Service = {
  ID?: string;
  Version?: ObjectVersion;
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

export type Secret = {
  ID?: string;
  Version?: ObjectVersion;
  CreatedAt?: string;
  UpdatedAt?: string;
  Spec?: SecretSpec;
};

/** @since v1.30 */
export type ConfigSpec = {
  Name?: string;
  Labels?: {
    [key: string]: string;
  };
  Data?: string;
};

export type Config = {
  /** @since v1.30 */
  ID?: string;
  /** @since v1.30 */
  Version?: ObjectVersion;
  /** @since v1.30 */
  CreatedAt?: string;
  /** @since v1.30 */
  UpdatedAt?: string;
  /** @since v1.30 */
  Spec?: ConfigSpec;
};

export type ContainerCreateRequest = ContainerConfig & {
  HostConfig?: HostConfig;
  NetworkingConfig?: {
    /** Removed in v1.39. */
    EndpointsConfig?: {
      [key: string]: EndpointSettings;
    };
  };
};

export type ContainerInspectResponse = {
  Id?: string;
  Created?: string;
  Path?: string;
  Args?: Array<string>;
  State?: {
    /**
     * Values: `created` since v1.30; `running` since v1.30; `paused` since v1.30; `restarting` since v1.30; `removing` since v1.30; `exited` since v1.30; `dead` since v1.30.
     * Removed in v1.39.
     */
    Status?: 'created' | 'running' | 'paused' | 'restarting' | 'removing' | 'exited' | 'dead';
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
  GraphDriver?: GraphDriverData;
  SizeRw?: number;
  SizeRootFs?: number;
  Mounts?: Array<MountPoint>;
  Config?: ContainerConfig;
  NetworkSettings?: NetworkConfig;
};

export type ContainerUpdateRequest = Resources & {
  RestartPolicy?: RestartPolicy;
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
    /**
     * Removed in v1.32.
     * @since v1.30
     */
    Log?: Array<string>;
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

export type VolumeListResponse = {
  Volumes: Array<Volume>;
  Warnings: Array<string>;
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

export type ServiceCreateRequest = ServiceSpec;

export type ServiceUpdateRequest = ServiceSpec;

/** @since v1.30 */
export type ConfigCreateRequest = ConfigSpec;

/** @since v1.30 */
export type ConfigCreateResponse = {
  ID: string;
};

/** @since v1.30 */
export type DistributionInspect = {
  Descriptor: {
    /** Removed in v1.40. */
    MediaType?: string;
    /** Removed in v1.40. */
    Size?: number;
    /** Removed in v1.40. */
    Digest?: string;
    /** Removed in v1.40. */
    URLs?: Array<string>;
  };
  Platforms: Array<{
    /** Removed in v1.40. */
    Architecture?: string;
    /** Removed in v1.40. */
    OS?: string;
    /** Removed in v1.40. */
    OSVersion?: string;
    /** Removed in v1.40. */
    OSFeatures?: Array<string>;
    /** Removed in v1.40. */
    Variant?: string;
    /** Removed in v1.40. */
    Features?: Array<string>;
  }>;
};
