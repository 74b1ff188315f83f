// Generated from specs/ by `npm run generate`. Do not edit.
import type {
  ContainerBlkioStats,
  ContainerCPUStats,
  ContainerMemoryStats,
  ContainerNetworkStats,
  ContainerPidsStats,
  ContainerStorageStats,
  DeviceMapping,
  DeviceMappingResponse,
  ErrorDetail,
  NetworkAttachment,
  PluginDevice,
  PluginEnv,
  PluginMount,
  PluginPrivilege,
  RestartPolicy,
  RestartPolicyResponse,
  TaskState,
  ThrottleDevice,
  ThrottleDeviceResponse,
} from '../v1.25/models.js';
import type { GenericResources, ObjectVersion, Platform, PluginsInfo, ResourceObject } from '../v1.32/models.js';
import type { PortMap, PortMapResponse } from '../v1.35/models.js';
import type { ImageID, ProgressDetail } from '../v1.36/models.js';
import type { EndpointPortConfig, EndpointSpec } from '../v1.37/models.js';
import type { ContainerState, NetworkAttachmentConfig } from '../v1.39/models.js';
import type { DeviceRequest, DeviceRequestResponse, EventActor, SwarmInfo } from '../v1.40/models.js';
import type { ConfigReference, IPAMResponse, Limit, PeerInfo } from '../v1.41/models.js';
import type { BuildCache, ClusterVolumeSpec, Volume } from '../v1.42/models.js';
import type { HealthConfig, Runtime, TaskStatus } from '../v1.44/models.js';
import type { ContainerdInfo } from '../v1.46/models.js';
import type { DriverData } from '../v1.47/models.js';
import type {
  EndpointSettings,
  EndpointSettingsResponse,
  ImageManifestSummary,
  ImageSummary,
  Mount,
  MountPoint,
  NetworkingConfig,
  OCIDescriptor,
} from '../v1.48/models.js';
import type { Commit, FirewallInfo, RegistryServiceConfig } from '../v1.49/models.js';
import type { DeviceInfo } from '../v1.50/models.js';
import type { Unlisted } from '../../../src/types.js';

export type PortSummary = {
  /** @format ip-address */
  IP?: string;
  /** @format uint16 */
  PrivatePort: number;
  /** @format uint16 */
  PublicPort?: number;
  /** Values: `sctp` since v1.37. */
  Type: 'tcp' | 'udp' | 'sctp' | (string & {});
};

export type Resources = {
  CpuShares?: number;
  /**
   * @format int64
   * @default 0
   */
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
  DeviceCgroupRules?: Array<string> | null;
  DeviceRequests?: Array<DeviceRequest> | null;
  /** @format int64 */
  MemoryReservation?: number;
  /** @format int64 */
  MemorySwap?: number;
  /** @format int64 */
  MemorySwappiness?: number | null;
  /** @format int64 */
  NanoCpus?: number;
  OomKillDisable?: boolean | null;
  Init?: boolean | null;
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
  /** @format ip-address */
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
  OnBuild?: Array<string> | null;
  Labels: {
    [key: string]: string;
  } | null;
  StopSignal?: string | null;
  StopTimeout?: number | null;
  Shell?: Array<string> | null;
};

export type ImageConfig = {
  User?: string;
  ExposedPorts?: {
    [key: string]: {
      [key: string]: unknown;
    };
  } | null;
  Env?: Array<string> | null;
  Cmd?: Array<string> | null;
  Healthcheck?: HealthConfig;
  /** @default false */
  ArgsEscaped?: boolean | null;
  Volumes?: {
    [key: string]: {
      [key: string]: unknown;
    };
  } | null;
  WorkingDir?: string;
  Entrypoint?: Array<string> | null;
  OnBuild?: Array<string> | null;
  Labels?: {
    [key: string]: string;
  } | null;
  StopSignal?: string | null;
  Shell?: Array<string> | null;
};

export type NetworkSettings = {
  SandboxID: string;
  SandboxKey: string;
  Ports: PortMapResponse;
  Networks: {
    [key: string]: EndpointSettingsResponse;
  };
};

/** @since v1.52 */
export type Address = {
  Addr?: string;
  PrefixLen?: number;
};

/** @since v1.52 */
export type Storage = {
  RootFS?: RootFSStorage | null;
};

/** @since v1.52 */
export type RootFSStorage = {
  Snapshot?: RootFSStorageSnapshot | null;
};

/** @since v1.52 */
export type RootFSStorageSnapshot = {
  Name?: string;
};

export type ImageInspect = {
  Id: string;
  /** @since v1.48 */
  Descriptor?: OCIDescriptor | null;
  /** @since v1.48 */
  Manifests?: Array<ImageManifestSummary> | null;
  RepoTags: Array<string>;
  RepoDigests: Array<string>;
  Comment?: string | null;
  /** @format date-time */
  Created?: string | null;
  Author?: string | null;
  Config: ImageConfig;
  Architecture: string;
  /** @since v1.39 */
  Variant?: string | null;
  Os: string;
  /** @since v1.28 */
  OsVersion?: string | null;
  /** @format int64 */
  Size: number;
  GraphDriver?: DriverData | null;
  RootFS: {
    Type?: string;
    Layers?: Array<string>;
  };
  Metadata?: {
    /** @format date-time */
    LastTagTime?: string | null;
  };
  /** @deprecated Since v1.51. */
  Parent?: string;
  /** @deprecated Since v1.51. */
  DockerVersion?: string;
};

/** @since v1.52 */
export type ImagesDiskUsage = {
  /** @format int64 */
  ActiveCount?: number;
  /** @format int64 */
  TotalCount?: number;
  /** @format int64 */
  Reclaimable?: number;
  /** @format int64 */
  TotalSize?: number;
  Items?: Array<ImageSummary>;
};

export type AuthConfig = {
  username?: string;
  password?: string;
  serveraddress?: string;
};

/** @since v1.52 */
export type VolumesDiskUsage = {
  /** @format int64 */
  ActiveCount?: number;
  /** @format int64 */
  TotalCount?: number;
  /** @format int64 */
  Reclaimable?: number;
  /** @format int64 */
  TotalSize?: number;
  Items?: Array<Volume>;
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
  /** @since v1.42 */
  ClusterVolumeSpec?: ClusterVolumeSpec;
};

export type Network = {
  Name: string;
  Id: string;
  /** @format date-time */
  Created: string;
  Scope: string;
  Driver: string;
  EnableIPv4?: boolean;
  EnableIPv6: boolean;
  IPAM: IPAMResponse;
  /** @default false */
  Internal: boolean;
  /** @default false */
  Attachable: boolean;
  /** @default false */
  Ingress: boolean;
  ConfigFrom: ConfigReference;
  /** @default false */
  ConfigOnly: boolean;
  Options: {
    [key: string]: string;
  } | null;
  Labels: {
    [key: string]: string;
  } | null;
  Peers?: Array<PeerInfo>;
};

export type NetworkSummary = Network;

export type NetworkInspect = Network & {
  Containers?: {
    [key: string]: EndpointResource;
  };
  Services?: {
    [key: string]: ServiceInfo;
  };
  /** @since v1.52 */
  Status?: NetworkStatus;
};

/** @since v1.52 */
export type NetworkStatus = {
  IPAM?: IPAMStatus;
};

export type ServiceInfo = {
  VIP?: string;
  Ports?: Array<string>;
  LocalLBIndex?: number;
  Tasks?: Array<NetworkTaskInfo>;
};

export type NetworkTaskInfo = {
  Name?: string;
  EndpointID?: string;
  EndpointIP?: string;
  Info?: {
    [key: string]: string;
  };
};

/** @since v1.52 */
export type IPAMStatus = {
  Subnets?: {
    [key: string]: SubnetStatus;
  };
};

/** @since v1.52 */
export type SubnetStatus = {
  /** @format uint64 */
  IPsInUse?: number;
  /** @format uint64 */
  DynamicIPsAvailable?: number;
};

export type EndpointResource = {
  Name: string;
  EndpointID: string;
  MacAddress: string;
  IPv4Address: string;
  IPv6Address: string;
};

export type BuildInfo = {
  id?: string;
  stream?: string;
  errorDetail?: ErrorDetail;
  status?: string;
  progressDetail?: ProgressDetail;
  aux?: ImageID | string;
  /** @deprecated Since v1.48. */
  error?: string | null;
};

/** @since v1.52 */
export type BuildCacheDiskUsage = {
  /** @format int64 */
  ActiveCount?: number;
  /** @format int64 */
  TotalCount?: number;
  /** @format int64 */
  Reclaimable?: number;
  /** @format int64 */
  TotalSize?: number;
  Items?: Array<BuildCache>;
};

export type CreateImageInfo = {
  id?: string;
  errorDetail?: ErrorDetail;
  status?: string;
  progressDetail?: ProgressDetail;
  /** @deprecated Since v1.48. */
  error?: string | null;
};

export type PushImageInfo = {
  errorDetail?: ErrorDetail;
  status?: string;
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
  /** @deprecated Since v1.48. */
  error?: string | null;
};

export type NetworkConnectRequest = {
  Container: string;
  EndpointConfig?: EndpointSettings | null;
};

export type NetworkDisconnectRequest = {
  Container: string;
  /** @default false */
  Force?: boolean;
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
  PluginReference?: string;
  Config: {
    Description: string;
    Documentation: string;
    Interface: {
      Types: Array<string>;
      Socket: string;
      /** @since v1.38 */
      ProtocolScheme?: '' | 'moby.plugins.http/v1' | (string & {});
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
    IpcHost: boolean;
    PidHost: boolean;
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
  };
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
    /**
     * @since v1.52
     * @format int64
     */
    SwapBytes?: number | null;
    /**
     * @since v1.52
     * @format int64
     */
    MemorySwappiness?: number | null;
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
  GraphDriver?: DriverData | null;
  /** @since v1.52 */
  Storage?: Storage | null;
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
  Ports: Array<PortSummary>;
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

/** @since v1.52 */
export type ContainersDiskUsage = {
  /** @format int64 */
  ActiveCount?: number;
  /** @format int64 */
  TotalCount?: number;
  /** @format int64 */
  Reclaimable?: number;
  /** @format int64 */
  TotalSize?: number;
  Items?: Array<ContainerSummary>;
};

export type ContainerStatsResponse = {
  id?: string | null;
  name?: string | null;
  os_type?: string | null;
  /** @format date-time */
  read: string;
  cpu_stats: ContainerCPUStats;
  memory_stats: ContainerMemoryStats;
  networks?: {
    [key: string]: ContainerNetworkStats;
  } | null;
  pids_stats: ContainerPidsStats;
  blkio_stats: ContainerBlkioStats;
  /** @format uint32 */
  num_procs: number;
  storage_stats: ContainerStorageStats;
  /** @format date-time */
  preread: string;
  precpu_stats: ContainerCPUStats;
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
  CpuCfsPeriod?: boolean;
  CpuCfsQuota?: boolean;
  CPUShares?: boolean;
  CPUSet?: boolean;
  PidsLimit?: boolean;
  OomKillDisable?: boolean;
  IPv4Forwarding: boolean;
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
  /** @since v1.49 */
  FirewallBackend?: FirewallInfo;
  /** @since v1.50 */
  DiscoveredDevices?: Array<DeviceInfo>;
  Warnings: Array<string> | null;
  CDISpecDirs?: Array<string>;
  /** @since v1.46 */
  Containerd?: ContainerdInfo;
};

export type EventMessage = {
  Type: 'builder' | 'config' | 'container' | 'daemon' | 'image' | 'network' | 'node' | 'plugin' | 'secret' | 'service' | 'volume' | (string & {});
  Action: string;
  Actor: EventActor;
  scope: 'local' | 'swarm' | (string & {});
  /** @format int64 */
  time: number;
  /** @format int64 */
  timeNano: number;
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

export type ContainerUpdateRequest = Resources & {
  RestartPolicy?: RestartPolicy;
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
  /** @since v1.52 */
  ImageUsage?: ImagesDiskUsage;
  /** @since v1.52 */
  ContainerUsage?: ContainersDiskUsage;
  /** @since v1.52 */
  VolumeUsage?: VolumesDiskUsage;
  /** @since v1.52 */
  BuildCacheUsage?: BuildCacheDiskUsage;
  /**
   * @deprecated Since v1.52.
   * @format int64
   */
  LayersSize?: number;
  /** @deprecated Since v1.52. */
  Images?: Array<ImageSummary>;
  /** @deprecated Since v1.52. */
  Containers?: Array<ContainerSummary>;
  /** @deprecated Since v1.52. */
  Volumes?: Array<Volume>;
  /** @deprecated Since v1.52. */
  BuildCache?: Array<BuildCache>;
};

export type ServiceCreateRequest = ServiceSpec;

export type ServiceUpdateRequest = ServiceSpec;

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
  /** @format ip-address */
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

export type ResourcesResponse = {
  CpuShares: number;
  /**
   * @format int64
   * @default 0
   */
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
  DeviceCgroupRules?: Array<string> | null;
  DeviceRequests?: Array<DeviceRequestResponse> | null;
  /** @format int64 */
  MemoryReservation: number;
  /** @format int64 */
  MemorySwap: number;
  /** @format int64 */
  MemorySwappiness: number | null;
  /** @format int64 */
  NanoCpus: number;
  OomKillDisable: boolean | null;
  Init?: boolean | null;
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
};
