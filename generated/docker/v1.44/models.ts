// Generated from specs/ by `npm run generate`. Do not edit.
import type {
  NetworkAttachment,
  PluginPrivilege,
  RestartPolicy,
  RestartPolicyResponse,
  TaskState,
} from '../v1.25/models.js';
import type { GraphDriverData } from '../v1.28/models.js';
import type {
  Address,
  Commit,
  EndpointIPAMConfig,
  GenericResources,
  ObjectVersion,
  Platform,
  PluginsInfo,
  RegistryServiceConfig,
  ResourceObject,
} from '../v1.32/models.js';
import type { PortMap, PortMapResponse } from '../v1.35/models.js';
import type { EndpointPortConfig, EndpointSpec, Port } from '../v1.37/models.js';
import type { ContainerState, NetworkAttachmentConfig } from '../v1.39/models.js';
import type { OCIDescriptor, SwarmInfo } from '../v1.40/models.js';
import type { ConfigReference, IPAM, Limit } from '../v1.41/models.js';
import type { BuildCache, MountPoint, MountType, Resources, ResourcesResponse, Volume } from '../v1.42/models.js';
import type { Unlisted } from '../../../src/types.js';

export type Mount = {
  Target?: string;
  Source?: string;
  Type?: MountType;
  ReadOnly?: boolean;
  Consistency?: string;
  BindOptions?: {
    Propagation?: 'private' | 'rprivate' | 'shared' | 'rshared' | 'slave' | 'rslave' | Unlisted;
    /**
     * @since v1.40
     * @default false
     */
    NonRecursive?: boolean;
    /**
     * @since v1.42
     * @default false
     */
    CreateMountpoint?: boolean;
    /** @default false */
    ReadOnlyNonRecursive?: boolean;
    /**
     * @since v1.44
     * @default false
     */
    ReadOnlyForceRecursive?: boolean;
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

export type HealthConfig = {
  Test?: Array<string>;
  /** @format int64 */
  Interval?: number;
  /** @format int64 */
  Timeout?: number;
  Retries?: number;
  /** @format int64 */
  StartPeriod?: number;
  /**
   * @since v1.44
   * @format int64
   */
  StartInterval?: number;
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
  PortBindings?: PortMap | null;
  RestartPolicy?: RestartPolicy;
  AutoRemove?: boolean;
  VolumeDriver?: string;
  VolumesFrom?: Array<string> | null;
  Mounts?: Array<Mount>;
  ConsoleSize?: [
    number,
    number
  ] | null;
  /** @since v1.43 */
  Annotations?: {
    [key: string]: string;
  };
  CapAdd?: Array<string> | null;
  CapDrop?: Array<string> | null;
  CgroupnsMode?: 'private' | 'host' | Unlisted;
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
  Isolation?: 'default' | 'process' | 'hyperv' | '' | Unlisted;
  MaskedPaths?: Array<string> | null;
  ReadonlyPaths?: Array<string> | null;
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
  /**
   * Removed in v1.52.
   * @deprecated Since v1.44.
   */
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
  /**
   * Removed in v1.50.
   * @deprecated Since v1.44.
   */
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

export type NetworkSettings = {
  /** Removed in v1.52. */
  Bridge?: string;
  SandboxID: string;
  /**
   * Removed in v1.52.
   * @deprecated Since v1.44.
   */
  HairpinMode?: boolean;
  /**
   * Removed in v1.52.
   * @deprecated Since v1.44.
   */
  LinkLocalIPv6Address?: string;
  /**
   * Removed in v1.52.
   * @deprecated Since v1.44.
   */
  LinkLocalIPv6PrefixLen?: number;
  Ports: PortMapResponse;
  SandboxKey: string;
  /**
   * Removed in v1.52.
   * @deprecated Since v1.44.
   */
  SecondaryIPAddresses?: Array<Address> | null;
  /**
   * Removed in v1.52.
   * @deprecated Since v1.44.
   */
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

export type ImageInspect = {
  Id: string;
  RepoTags: Array<string>;
  RepoDigests: Array<string>;
  Parent?: string;
  Comment?: string;
  /** @format date-time */
  Created?: string | null;
  /**
   * Removed in v1.45.
   * @deprecated Since v1.44.
   */
  Container?: string;
  /**
   * Removed in v1.45.
   * @deprecated Since v1.44.
   */
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
  Labels: {
    [key: string]: string;
  } | null;
  Containers: number;
  /** @since v1.40 */
  Descriptor?: OCIDescriptor | null;
};

export type EndpointSettings = {
  IPAMConfig?: EndpointIPAMConfig;
  Links?: Array<string> | null;
  MacAddress?: string;
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
  DriverOpts?: {
    [key: string]: string;
  } | null;
  DNSNames?: Array<string> | null;
  /** @format int64 */
  GwPriority?: number;
};

export type TaskSpec = {
  /** @since v1.31 */
  PluginSpec?: {
    Name?: string;
    Remote?: string;
    Disabled?: boolean;
    PluginPrivilege?: Array<PluginPrivilege>;
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
      Runtime?: {
        [key: string]: unknown;
      };
      ConfigID?: string;
      ConfigName?: string;
    }>;
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
    Healthcheck?: HealthConfig;
  };
  /** @since v1.38 */
  NetworkAttachmentSpec?: {
    ContainerID?: string;
  };
  Resources?: {
    Limits?: Limit;
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
    /**
     * @since v1.40
     * @format int64
     * @default 0
     */
    MaxReplicas?: number;
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

export type ContainerStatus = {
  ContainerID?: string;
  PID?: number;
  ExitCode?: number;
};

export type PortStatus = {
  Ports?: Array<EndpointPortConfig>;
};

export type TaskStatus = {
  /** @format date-time */
  Timestamp: string;
  State: TaskState;
  Message?: string;
  Err?: string;
  ContainerStatus?: ContainerStatus;
  PortStatus?: PortStatus;
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
  Status: TaskStatus;
  DesiredState: TaskState;
  JobIteration?: {
    /** @format uint64 */
    Index?: number;
  };
  NetworksAttachments?: Array<NetworkAttachment>;
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
      /**
       * @format int64
       * @default 1
       */
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
  /** @deprecated Since v1.44. */
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
  /** @since v1.41 */
  ServiceStatus?: {
    /** @format uint64 */
    RunningTasks?: number;
    /** @format uint64 */
    DesiredTasks?: number;
    /** @format uint64 */
    CompletedTasks?: number;
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

export type ContainerSummary = {
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
  /** @since v1.40 */
  Health?: {
    Status?: 'none' | 'starting' | 'healthy' | 'unhealthy' | (string & {});
    FailingStreak?: number;
  };
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
  Plugins: PluginsInfo;
  MemoryLimit: boolean;
  SwapLimit: boolean;
  /** Removed in v1.52. */
  KernelMemoryTCP?: boolean;
  CpuCfsPeriod?: boolean;
  CpuCfsQuota?: boolean;
  CPUShares?: boolean;
  CPUSet?: boolean;
  PidsLimit?: boolean;
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
  /**
   * Values: `none` since v1.40.
   * @default "cgroupfs"
   */
  CgroupDriver: 'cgroupfs' | 'systemd' | 'none' | (string & {});
  /** @default "1" */
  CgroupVersion?: '1' | '2' | (string & {});
  NEventsListener: number;
  KernelVersion: string;
  OperatingSystem: string;
  OSVersion: string;
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
  /** @since v1.41 */
  DefaultAddressPools?: Array<{
    Base?: string;
    Size?: number;
  }>;
  Warnings: Array<string> | null;
  CDISpecDirs?: Array<string>;
};

export type Runtime = {
  path?: string;
  runtimeArgs?: Array<string> | null;
  /** @since v1.44 */
  status?: {
    [key: string]: string;
  } | null;
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
  /**
   * Removed in v1.52.
   * @deprecated Since v1.44.
   */
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
  Platform: string;
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
};

export type ImageListFilters = {
  before?: Array<string>;
  dangling?: ['true' | 'false'];
  label?: Array<string>;
  reference?: Array<string>;
  since?: Array<string>;
  /**
   * A duration before now (`24h`), a date, or seconds since 1970.
   * @since v1.44
   */
  until?: [string];
  /** @since v1.44 */
  'label!'?: Array<string>;
};

export type ImageSearchResponseItem = {
  description?: string;
  is_official?: boolean;
  /** @deprecated Since v1.44. */
  is_automated?: boolean;
  name?: string;
  star_count?: number;
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
  /**
   * Removed in v1.52.
   * @deprecated Since v1.44.
   */
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
  LayersSize?: number;
  Images?: Array<ImageSummary> | null;
  Containers?: Array<ContainerSummary> | null;
  Volumes?: Array<Volume> | null;
  BuildCache?: Array<BuildCache> | null;
};

export type NetworkCreateRequest = {
  Name: string;
  /**
   * Removed in v1.46.
   * @deprecated Since v1.44.
   */
  CheckDuplicate?: boolean;
  /** @default "bridge" */
  Driver?: string;
  Scope?: string;
  Internal?: boolean;
  /** @since v1.27 */
  Attachable?: boolean;
  /** @since v1.29 */
  Ingress?: boolean;
  /** @default false */
  ConfigOnly?: boolean;
  ConfigFrom?: ConfigReference | null;
  IPAM?: IPAM | null;
  EnableIPv6?: boolean;
  Options?: {
    [key: string]: string;
  } | null;
  Labels?: {
    [key: string]: string;
  } | null;
};

export type NetworkConnectRequest = {
  Container?: string;
  EndpointConfig?: EndpointSettings | null;
};

export type ServiceCreateRequest = ServiceSpec;

export type ServiceUpdateRequest = ServiceSpec;

export type EndpointSettingsResponse = {
  IPAMConfig: EndpointIPAMConfig;
  Links: Array<string> | null;
  MacAddress: string;
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
  PortBindings: PortMapResponse | null;
  RestartPolicy: RestartPolicyResponse;
  AutoRemove: boolean;
  VolumeDriver: string;
  VolumesFrom: Array<string> | null;
  Mounts?: Array<Mount>;
  ConsoleSize: [
    number,
    number
  ] | null;
  /** @since v1.43 */
  Annotations?: {
    [key: string]: string;
  };
  CapAdd: Array<string> | null;
  CapDrop: Array<string> | null;
  CgroupnsMode?: 'private' | 'host' | Unlisted;
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
  Isolation: 'default' | 'process' | 'hyperv' | '' | Unlisted;
  MaskedPaths: Array<string> | null;
  ReadonlyPaths: Array<string> | null;
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
      /**
       * @format int64
       * @default 1
       */
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
  /** @deprecated Since v1.44. */
  Networks?: Array<NetworkAttachmentConfig>;
  EndpointSpec?: EndpointSpec;
};
