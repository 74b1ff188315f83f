// Generated from specs/ by `npm run generate`. Do not edit.
import type { DeviceMapping, ErrorDetail, ImageSummary, ThrottleDevice } from '../v1.25/models.js';
import type { ObjectVersion } from '../v1.27/models.js';
import type { GraphDriverData } from '../v1.28/models.js';
import type { HealthConfig } from '../v1.29/models.js';
import type { NetworkContainer, RestartPolicy, TLSInfo } from '../v1.30/models.js';
import type { Address, Commit, EndpointSettings, GenericResources, JoinTokens, LocalNodeState, Mount, MountPoint, PeerNode, Platform, PluginsInfo, RegistryServiceConfig, ResourceObject, Runtime, SwarmSpec, Volume } from '../v1.32/models.js';
import type { ProgressDetail } from '../v1.36/models.js';
import type { ContainerSummary, EndpointPortConfig, EndpointSpec, TaskState } from '../v1.37/models.js';

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
  /** @since v1.28 */
  DeviceCgroupRules?: Array<string>;
  /** Removed in v1.40. */
  DiskQuota?: number;
  MemoryReservation?: number;
  MemorySwap?: number;
  MemorySwappiness?: number;
  NanoCpus?: number;
  OomKillDisable?: boolean;
  /** @since v1.37 */
  Init?: boolean | null;
  PidsLimit?: number | null;
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

/** @since v1.39 */
export type Health = {
  Status?: 'none' | 'starting' | 'healthy' | 'unhealthy';
  FailingStreak?: number;
  Log?: Array<HealthcheckResult>;
} | null;

/** @since v1.39 */
export type HealthcheckResult = {
  Start?: string;
  End?: string;
  ExitCode?: number;
  Output?: string;
} | null;

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
  PortBindings?: PortMap;
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
  /** @since v1.38 */
  MaskedPaths?: Array<string>;
  /** @since v1.38 */
  ReadonlyPaths?: Array<string>;
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
  } | null;
  /** @default false */
  Tty?: boolean;
  /** @default false */
  OpenStdin?: boolean;
  /** @default false */
  StdinOnce?: boolean;
  Env?: Array<string>;
  Cmd?: Array<string>;
  Healthcheck?: HealthConfig;
  /** @default false */
  ArgsEscaped?: boolean | null;
  Image?: string;
  Volumes?: {
    [key: string]: {
      [key: string]: unknown;
    };
  };
  WorkingDir?: string;
  Entrypoint?: Array<string>;
  NetworkDisabled?: boolean | null;
  /** Removed in v1.52. */
  MacAddress?: string | null;
  OnBuild?: Array<string> | null;
  Labels?: {
    [key: string]: string;
  };
  StopSignal?: string | null;
  StopTimeout?: number | null;
  Shell?: Array<string> | null;
};

/** @since v1.39 */
export type ImageConfig = {
  /** Removed in v1.50. */
  Hostname?: string;
  /** Removed in v1.50. */
  Domainname?: string;
  User?: string;
  /**
   * Removed in v1.50.
   * @default false
   */
  AttachStdin?: boolean;
  /**
   * Removed in v1.50.
   * @default false
   */
  AttachStdout?: boolean;
  /**
   * Removed in v1.50.
   * @default false
   */
  AttachStderr?: boolean;
  ExposedPorts?: {
    [key: string]: {
      [key: string]: unknown;
    };
  } | null;
  /**
   * Removed in v1.50.
   * @default false
   */
  Tty?: boolean;
  /**
   * Removed in v1.50.
   * @default false
   */
  OpenStdin?: boolean;
  /**
   * Removed in v1.50.
   * @default false
   */
  StdinOnce?: boolean;
  Env?: Array<string>;
  Cmd?: Array<string>;
  Healthcheck?: HealthConfig;
  /** @default false */
  ArgsEscaped?: boolean | null;
  /** Removed in v1.50. */
  Image?: string;
  Volumes?: {
    [key: string]: {
      [key: string]: unknown;
    };
  };
  WorkingDir?: string;
  Entrypoint?: Array<string>;
  /**
   * Removed in v1.50.
   * @default false
   */
  NetworkDisabled?: boolean | null;
  /** Removed in v1.50. */
  MacAddress?: string | null;
  OnBuild?: Array<string> | null;
  Labels?: {
    [key: string]: string;
  };
  StopSignal?: string | null;
  /**
   * Removed in v1.50.
   * @default 10
   */
  StopTimeout?: number | null;
  Shell?: Array<string> | null;
};

/** @since v1.39 */
export type NetworkingConfig = {
  EndpointsConfig?: {
    [key: string]: EndpointSettings;
  };
};

/** @since v1.32 */
export type NetworkSettings = {
  /** Removed in v1.52. */
  Bridge?: string;
  SandboxID?: string;
  /** Removed in v1.52. */
  HairpinMode?: boolean;
  /** Removed in v1.52. */
  LinkLocalIPv6Address?: string;
  /** Removed in v1.52. */
  LinkLocalIPv6PrefixLen?: number;
  Ports?: PortMap;
  SandboxKey?: string;
  /** Removed in v1.52. */
  SecondaryIPAddresses?: Array<Address> | null;
  /** Removed in v1.52. */
  SecondaryIPv6Addresses?: Array<Address> | null;
  /**
   * Removed in v1.52.
   * @deprecated Since v1.32.
   */
  EndpointID?: string;
  /**
   * Removed in v1.52.
   * @deprecated Since v1.32.
   */
  Gateway?: string;
  /**
   * Removed in v1.52.
   * @deprecated Since v1.32.
   */
  GlobalIPv6Address?: string;
  /**
   * Removed in v1.52.
   * @deprecated Since v1.32.
   */
  GlobalIPv6PrefixLen?: number;
  /**
   * Removed in v1.52.
   * @deprecated Since v1.32.
   */
  IPAddress?: string;
  /**
   * Removed in v1.52.
   * @deprecated Since v1.32.
   */
  IPPrefixLen?: number;
  /**
   * Removed in v1.52.
   * @deprecated Since v1.32.
   */
  IPv6Gateway?: string;
  /**
   * Removed in v1.52.
   * @deprecated Since v1.32.
   */
  MacAddress?: string;
  Networks?: {
    [key: string]: EndpointSettings;
  };
};

/** @since v1.32 */
export type PortMap = {
  [key: string]: Array<PortBinding> | null;
};

/** @since v1.32 */
export type PortBinding = {
  HostIp?: string;
  HostPort?: string;
};

/** @since v1.39 */
export type ImageInspect = {
  Id?: string;
  RepoTags?: Array<string>;
  RepoDigests?: Array<string>;
  /** Removed in v1.52. */
  Parent?: string;
  Comment?: string;
  Created?: string;
  /** Removed in v1.45. */
  Container?: string;
  /** Removed in v1.45. */
  ContainerConfig?: ContainerConfig;
  /** Removed in v1.52. */
  DockerVersion?: string;
  Author?: string;
  Config?: ImageConfig;
  Architecture?: string;
  Variant?: string | null;
  Os?: string;
  OsVersion?: string | null;
  Size?: number;
  /** Removed in v1.44. */
  VirtualSize?: number;
  GraphDriver?: GraphDriverData;
  RootFS?: {
    Type: string;
    Layers?: Array<string>;
  };
  Metadata?: {
    LastTagTime?: string | null;
  };
};

/**
 * Removed in v1.52.
 * @since v1.39
 */
export type VolumeCreateOptions = {
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

export type VolumeListResponse = {
  Volumes?: Array<Volume>;
  Warnings?: Array<string>;
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

export type IPAM = {
  /** @default "default" */
  Driver?: string;
  Config?: Array<{
    [key: string]: string;
  }>;
  Options?: {
    [key: string]: string;
  };
};

/** @since v1.39 */
export type BuildCache = {
  ID?: string;
  /** Removed in v1.42. */
  Parent?: string;
  Type?: 'internal' | 'frontend' | 'source.local' | 'source.git.checkout' | 'exec.cachemount' | 'regular';
  Description?: string;
  InUse?: boolean;
  Shared?: boolean;
  Size?: number;
  CreatedAt?: string;
  LastUsedAt?: string | null;
  UsageCount?: number;
};

export type CreateImageInfo = {
  /** @since v1.36 */
  id?: string;
  /** Removed in v1.52. */
  error?: string;
  /** @since v1.39 */
  errorDetail?: ErrorDetail;
  status?: string;
  /** Removed in v1.52. */
  progress?: string;
  progressDetail?: ProgressDetail;
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
  /** @since v1.39 */
  DefaultAddrPool?: Array<string>;
  /**
   * @since v1.39
   * @default 24
   */
  SubnetSize?: number;
} | null;

export type Swarm = ClusterInfo & {
  JoinTokens?: JoinTokens;
};

export type TaskSpec = {
  /** @since v1.31 */
  PluginSpec?: {
    Name?: string;
    Remote?: string;
    Disabled?: boolean;
    PluginPrivilege?: Array<{
      /** Removed in v1.40. */
      Name?: string;
      /** Removed in v1.40. */
      Description?: string;
      /** Removed in v1.40. */
      Value?: Array<string>;
    }>;
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
    /** @since v1.35 */
    Isolation?: 'default' | 'process' | 'hyperv' | '';
    /** @since v1.38 */
    Init?: boolean | null;
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
    Platforms?: Array<Platform>;
  };
  ForceUpdate?: number;
  /** @since v1.30 */
  Runtime?: string;
  Networks?: Array<NetworkAttachmentConfig>;
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
  /** @since v1.32 */
  AssignedGenericResources?: GenericResources;
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
  Networks?: Array<NetworkAttachmentConfig>;
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

/** @since v1.39 */
export type ContainerState = {
  Status?: 'created' | 'running' | 'paused' | 'restarting' | 'removing' | 'exited' | 'dead';
  Running?: boolean;
  Paused?: boolean;
  Restarting?: boolean;
  OOMKilled?: boolean;
  Dead?: boolean;
  Pid?: number;
  ExitCode?: number;
  Error?: string;
  StartedAt?: string;
  FinishedAt?: string;
  Health?: Health;
} | null;

export type ContainerWaitResponse = {
  StatusCode: number;
  /** @since v1.34 */
  Error?: ContainerWaitExitError;
};

/** @since v1.39 */
export type ContainerWaitExitError = {
  Message?: string;
};

export type SystemInfo = {
  ID?: string;
  Containers?: number;
  ContainersRunning?: number;
  ContainersPaused?: number;
  ContainersStopped?: number;
  Images?: number;
  Driver?: string;
  DriverStatus?: Array<Array<string>>;
  DockerRootDir?: string;
  /** Removed in v1.41. */
  SystemStatus?: Array<Array<string>>;
  Plugins?: PluginsInfo;
  MemoryLimit?: boolean;
  SwapLimit?: boolean;
  CpuCfsPeriod?: boolean;
  CpuCfsQuota?: boolean;
  /** @since v1.32 */
  CPUShares?: boolean;
  /** @since v1.32 */
  CPUSet?: boolean;
  OomKillDisable?: boolean;
  IPv4Forwarding?: boolean;
  /**
   * Removed in v1.50.
   * @since v1.32
   */
  BridgeNfIptables?: boolean;
  /**
   * Removed in v1.50.
   * @since v1.32
   */
  BridgeNfIp6tables?: boolean;
  Debug?: boolean;
  NFd?: number;
  NGoroutines?: number;
  SystemTime?: string;
  /** @since v1.32 */
  LoggingDriver?: string;
  /**
   * @since v1.32
   * @default "cgroupfs"
   */
  CgroupDriver?: 'cgroupfs' | 'systemd';
  NEventsListener?: number;
  KernelVersion?: string;
  OperatingSystem?: string;
  OSType?: string;
  Architecture?: string;
  NCPU?: number;
  MemTotal?: number;
  /** @default "https://index.docker.io/v1/" */
  IndexServerAddress?: string;
  RegistryConfig?: RegistryServiceConfig;
  /** @since v1.32 */
  GenericResources?: GenericResources;
  HttpProxy?: string;
  HttpsProxy?: string;
  NoProxy?: string;
  Name?: string;
  Labels?: Array<string>;
  ExperimentalBuild?: boolean;
  ServerVersion?: string;
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
  /** @since v1.32 */
  Runtimes?: {
    [key: string]: Runtime;
  };
  /**
   * @since v1.32
   * @default "runc"
   */
  DefaultRuntime?: string;
  /** @since v1.32 */
  Swarm?: SwarmInfo;
  /**
   * @since v1.32
   * @default false
   */
  LiveRestoreEnabled?: boolean;
  /**
   * @since v1.32
   * @default "default"
   */
  Isolation?: 'default' | 'hyperv' | 'process' | '';
  /** @since v1.32 */
  InitBinary?: string;
  /** @since v1.32 */
  ContainerdCommit?: Commit;
  /** @since v1.32 */
  RuncCommit?: Commit;
  /** @since v1.32 */
  InitCommit?: Commit;
  /** @since v1.32 */
  SecurityOptions?: Array<string>;
  /** @since v1.39 */
  ProductLicense?: string;
  /** @since v1.39 */
  Warnings?: Array<string>;
};

/** @since v1.32 */
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

/** @since v1.39 */
export type NetworkAttachmentConfig = {
  Target?: string;
  Aliases?: Array<string>;
  DriverOpts?: {
    [key: string]: string;
  };
};

export type ContainerCreateRequest = {
  /** @since v1.35 */
  Hostname?: string;
  /** @since v1.35 */
  Domainname?: string;
  /** @since v1.35 */
  User?: string;
  /**
   * @since v1.35
   * @default false
   */
  AttachStdin?: boolean;
  /**
   * @since v1.35
   * @default true
   */
  AttachStdout?: boolean;
  /**
   * @since v1.35
   * @default true
   */
  AttachStderr?: boolean;
  /** @since v1.35 */
  ExposedPorts?: {
    [key: string]: {
      [key: string]: unknown;
    };
  } | null;
  /**
   * @since v1.35
   * @default false
   */
  Tty?: boolean;
  /**
   * @since v1.35
   * @default false
   */
  OpenStdin?: boolean;
  /**
   * @since v1.35
   * @default false
   */
  StdinOnce?: boolean;
  /** @since v1.35 */
  Env?: Array<string>;
  /** @since v1.35 */
  Healthcheck?: HealthConfig;
  /**
   * @since v1.35
   * @default false
   */
  ArgsEscaped?: boolean | null;
  /** @since v1.35 */
  Image?: string;
  /** @since v1.35 */
  Volumes?: {
    [key: string]: {
      [key: string]: unknown;
    };
  };
  /** @since v1.35 */
  WorkingDir?: string;
  /** @since v1.35 */
  NetworkDisabled?: boolean | null;
  /**
   * Removed in v1.52.
   * @since v1.35
   */
  MacAddress?: string | null;
  /** @since v1.35 */
  OnBuild?: Array<string> | null;
  /** @since v1.35 */
  Labels?: {
    [key: string]: string;
  };
  /** @since v1.35 */
  StopSignal?: string | null;
  /** @since v1.35 */
  StopTimeout?: number | null;
  /** @since v1.35 */
  Shell?: Array<string> | null;
} & {
  HostConfig?: HostConfig;
  NetworkingConfig?: NetworkingConfig;
  /** @since v1.35 */
  Cmd?: Array<string> | string;
  /** @since v1.35 */
  Entrypoint?: Array<string> | string;
};

export type ContainerInspectResponse = {
  Id?: string;
  Created?: string;
  Path?: string;
  Args?: Array<string>;
  State?: ContainerState;
  Image?: string;
  ResolvConfPath?: string;
  HostnamePath?: string;
  HostsPath?: string;
  LogPath?: string;
  Name?: string;
  RestartCount?: number;
  Driver?: string;
  MountLabel?: string;
  ProcessLabel?: string;
  AppArmorProfile?: string;
  ExecIDs?: Array<string> | null;
  HostConfig?: HostConfig;
  GraphDriver?: GraphDriverData;
  SizeRw?: number;
  SizeRootFs?: number;
  Mounts?: Array<MountPoint>;
  Config?: ContainerConfig;
  NetworkSettings?: NetworkSettings;
};

export type ContainerUpdateRequest = Resources & {
  RestartPolicy?: RestartPolicy;
};

/** @since v1.31 */
export type BuildPruneResponse = {
  /** @since v1.39 */
  CachesDeleted?: Array<string>;
  SpaceReclaimed?: number;
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
  /**
   * Removed in v1.52.
   * @since v1.39
   */
  BuildCache?: Array<BuildCache>;
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
  /** @since v1.29 */
  Ingress?: boolean;
  IPAM?: IPAM;
  EnableIPv6?: boolean;
  Options?: {
    [key: string]: string;
  };
  Labels?: {
    [key: string]: string;
  };
};

export type SwarmInitRequest = {
  ListenAddr?: string;
  AdvertiseAddr?: string;
  /** @since v1.30 */
  DataPathAddr?: string;
  /** @since v1.39 */
  DefaultAddrPool?: Array<string>;
  ForceNewCluster?: boolean;
  /** @since v1.39 */
  SubnetSize?: number;
  Spec?: SwarmSpec;
};

export type ServiceCreateRequest = ServiceSpec;

export type ServiceUpdateRequest = ServiceSpec;
