// Generated from specs/ by `npm run generate`. Do not edit.
import type {
  ErrorDetail,
  NetworkAttachment,
  PluginPrivilege,
  RestartPolicy,
  RestartPolicyResponse,
  TaskState,
} from '../v1.25/models.js';
import type {
  Address,
  EndpointIPAMConfig,
  GenericResources,
  ObjectVersion,
  Platform,
  PluginsInfo,
  RegistryServiceConfig,
  ResourceObject,
} from '../v1.32/models.js';
import type { PortMap, PortMapResponse } from '../v1.35/models.js';
import type { ImageID, ProgressDetail } from '../v1.36/models.js';
import type { EndpointPortConfig, EndpointSpec, Port } from '../v1.37/models.js';
import type { ContainerState, NetworkAttachmentConfig } from '../v1.39/models.js';
import type { SwarmInfo } from '../v1.40/models.js';
import type { Limit } from '../v1.41/models.js';
import type { BuildCache, Resources, ResourcesResponse, Volume } from '../v1.42/models.js';
import type { ContainerConfig, HealthConfig, Runtime, TaskStatus } from '../v1.44/models.js';
import type { ContainerdInfo, ImageConfig } from '../v1.46/models.js';
import type { DriverData } from '../v1.47/models.js';
import type { Unlisted } from '../../../src/types.js';

/** Values: `cluster` since v1.42; `image` since v1.48; `npipe` since v1.32. */
export type MountType = 'bind' | 'cluster' | 'image' | 'npipe' | 'tmpfs' | 'volume' | Unlisted;

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
    /** @since v1.45 */
    Subpath?: string;
  };
  /** @since v1.48 */
  ImageOptions?: {
    Subpath?: string;
  };
  TmpfsOptions?: {
    /** @format int64 */
    SizeBytes?: number;
    Mode?: number;
    /** @since v1.46 */
    Options?: Array<[string] | [
      string,
      string
    ]>;
  };
};

export type HostConfig = Resources & {
  Binds?: Array<string> | null;
  ContainerIDFile?: string;
  LogConfig?: {
    /** Values: `local` since v1.48. */
    Type?: 'local' | 'json-file' | 'syslog' | 'journald' | 'gelf' | 'fluentd' | 'awslogs' | 'splunk' | 'etwlogs' | 'none' | (string & {});
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
  } | null;
  Runtime?: string | null;
  Isolation?: 'default' | 'process' | 'hyperv' | '' | Unlisted;
  MaskedPaths?: Array<string> | null;
  ReadonlyPaths?: Array<string> | null;
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
  /** @since v1.48 */
  Descriptor?: OCIDescriptor | null;
  /** @since v1.48 */
  Manifests?: Array<ImageManifestSummary> | null;
  RepoTags: Array<string>;
  RepoDigests: Array<string>;
  Parent?: string;
  Comment?: string;
  /** @format date-time */
  Created?: string | null;
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
  GraphDriver?: DriverData;
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
  /** @since v1.47 */
  Manifests?: Array<ImageManifestSummary>;
  /** @since v1.40 */
  Descriptor?: OCIDescriptor | null;
};

export type BuildInfo = {
  id?: string;
  stream?: string;
  /** @deprecated Since v1.48. */
  error?: string | null;
  errorDetail?: ErrorDetail;
  status?: string;
  /**
   * Removed in v1.52.
   * @deprecated Since v1.48.
   */
  progress?: string | null;
  progressDetail?: ProgressDetail;
  aux?: ImageID | string;
};

export type CreateImageInfo = {
  id?: string;
  /** @deprecated Since v1.48. */
  error?: string | null;
  errorDetail?: ErrorDetail;
  status?: string;
  /**
   * Removed in v1.52.
   * @deprecated Since v1.48.
   */
  progress?: string | null;
  progressDetail?: ProgressDetail;
};

export type PushImageInfo = {
  /** @deprecated Since v1.48. */
  error?: string | null;
  errorDetail?: ErrorDetail;
  status?: string;
  /**
   * Removed in v1.52.
   * @deprecated Since v1.48.
   */
  progress?: string | null;
  progressDetail?: ProgressDetail;
  id?: string;
  aux?: {
    Tag?: string;
    Digest?: string;
    /** @format int64 */
    Size?: number;
    /** @since v1.40 */
    contentMissing?: boolean;
    /** @since v1.40 */
    desc?: OCIDescriptor;
  };
};

export type IDResponse = {
  Id: string;
};

export type EndpointSettings = {
  IPAMConfig?: EndpointIPAMConfig;
  Links?: Array<string> | null;
  MacAddress?: string;
  Aliases?: Array<string> | null;
  DriverOpts?: {
    [key: string]: string;
  } | null;
  /** @format int64 */
  GwPriority?: number;
  NetworkID?: string;
  EndpointID?: string;
  Gateway?: string;
  IPAddress?: string;
  IPPrefixLen?: number;
  IPv6Gateway?: string;
  GlobalIPv6Address?: string;
  /** @format int64 */
  GlobalIPv6PrefixLen?: number;
  DNSNames?: Array<string> | null;
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
    /**
     * @since v1.46
     * @format int64
     */
    OomScoreAdj?: number;
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

export type ContainerInspectResponse = {
  Id: string;
  /** @format date-time */
  Created: string | null;
  Path: string;
  Args: Array<string>;
  State: ContainerState;
  Image: string;
  ResolvConfPath: string;
  HostnamePath: string;
  HostsPath: string;
  LogPath: string | null;
  Name: string;
  RestartCount: number;
  Driver: string;
  Platform: string;
  /** @since v1.48 */
  ImageManifestDescriptor?: OCIDescriptor;
  MountLabel: string;
  ProcessLabel: string;
  AppArmorProfile: string;
  ExecIDs?: Array<string> | null;
  HostConfig: HostConfigResponse;
  GraphDriver?: DriverData;
  /** @format int64 */
  SizeRw?: number | null;
  /** @format int64 */
  SizeRootFs?: number | null;
  Mounts: Array<MountPoint>;
  Config: ContainerConfig;
  NetworkSettings: NetworkSettings;
};

export type ContainerSummary = {
  Id: string;
  Names: Array<string>;
  Image: string;
  ImageID: string;
  /** @since v1.48 */
  ImageManifestDescriptor?: OCIDescriptor | null;
  Command: string;
  /** @format int64 */
  Created: number;
  Ports: Array<Port>;
  /** @format int64 */
  SizeRw?: number | null;
  /** @format int64 */
  SizeRootFs?: number | null;
  Labels: {
    [key: string]: string;
  };
  State: 'created' | 'running' | 'paused' | 'restarting' | 'exited' | 'removing' | 'dead' | (string & {});
  Status: string;
  HostConfig: {
    NetworkMode?: string;
    /** @since v1.46 */
    Annotations?: {
      [key: string]: string;
    } | null;
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
  /**
   * Removed in v1.50.
   * @deprecated Since v1.48.
   */
  BridgeNfIptables?: boolean;
  /**
   * Removed in v1.50.
   * @deprecated Since v1.48.
   */
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
  /** @since v1.46 */
  Containerd?: ContainerdInfo;
};

export type Commit = {
  ID?: string;
  /**
   * Removed in v1.49.
   * @deprecated Since v1.48.
   */
  Expected?: string;
};

/** @since v1.30 */
export type OCIDescriptor = {
  mediaType?: string;
  digest?: string;
  /** @format int64 */
  size?: number;
  /** @format uri */
  urls?: Array<string> | null;
  /** @since v1.40 */
  annotations?: {
    [key: string]: string;
  } | null;
  /** @since v1.48 */
  data?: string | null;
  /** @since v1.48 */
  platform?: OCIPlatform;
  /** @since v1.48 */
  artifactType?: string | null;
};

/** @since v1.30 */
export type OCIPlatform = {
  architecture?: string;
  os?: string;
  'os.version'?: string;
  'os.features'?: Array<string>;
  variant?: string;
} | null;

/** @since v1.30 */
export type DistributionInspect = {
  Descriptor: OCIDescriptor;
  Platforms: Array<OCIPlatform> | null;
};

/** @since v1.47 */
export type ImageManifestSummary = {
  ID: string;
  Descriptor: OCIDescriptor;
  Available: boolean;
  Size: {
    /** @format int64 */
    Total: number;
    /** @format int64 */
    Content: number;
  };
  Kind: 'image' | 'attestation' | 'unknown' | (string & {});
  ImageData?: {
    Platform: OCIPlatform;
    Containers: Array<string> | null;
    Size: {
      /** @format int64 */
      Unpacked: number;
    };
  } | null;
  AttestationData?: {
    For: string;
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

export type SystemDataUsageResponse = {
  /** @format int64 */
  LayersSize?: number;
  Images?: Array<ImageSummary> | null;
  Containers?: Array<ContainerSummary> | null;
  Volumes?: Array<Volume> | null;
  BuildCache?: Array<BuildCache> | null;
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
  DriverOpts: {
    [key: string]: string;
  } | null;
  /** @format int64 */
  GwPriority?: number;
  NetworkID: string;
  EndpointID: string;
  Gateway: string;
  IPAddress: string;
  IPPrefixLen: number;
  IPv6Gateway: string;
  GlobalIPv6Address: string;
  /** @format int64 */
  GlobalIPv6PrefixLen: number;
  DNSNames?: Array<string> | null;
};

export type HostConfigResponse = ResourcesResponse & {
  Binds: Array<string> | null;
  ContainerIDFile: string;
  LogConfig: {
    /** Values: `local` since v1.48. */
    Type: 'local' | 'json-file' | 'syslog' | 'journald' | 'gelf' | 'fluentd' | 'awslogs' | 'splunk' | 'etwlogs' | 'none' | (string & {});
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
  } | null;
  Runtime?: string | null;
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
