// Generated from specs/ by `npm run generate`. Do not edit.
import type { DeviceMapping, ErrorDetail, PluginDevice, PluginEnv, PluginMount, PluginPrivilege, ThrottleDevice } from '../v1.25/models.js';
import type { ObjectVersion } from '../v1.27/models.js';
import type { GenericResources, Platform, PluginsInfo, ResourceObject } from '../v1.32/models.js';
import type { ImageID, ProgressDetail } from '../v1.36/models.js';
import type { EndpointPortConfig, EndpointSpec, TaskState } from '../v1.37/models.js';
import type { ContainerState, NetworkAttachmentConfig, PortMap } from '../v1.39/models.js';
import type { DeviceRequest, RestartPolicy, SwarmInfo } from '../v1.40/models.js';
import type { ConfigReference, IPAM, Limit, PeerInfo } from '../v1.41/models.js';
import type { ClusterVolumeSpec } from '../v1.42/models.js';
import type { HealthConfig, Runtime, TaskStatus } from '../v1.44/models.js';
import type { ContainerdInfo } from '../v1.46/models.js';
import type { DriverData } from '../v1.47/models.js';
import type { ContainerBlkioStats, ContainerCPUStats, ContainerMemoryStats, ContainerNetworkStats, ContainerPidsStats, ContainerStorageStats, EndpointSettings, ImageManifestSummary, Mount, MountPoint, NetworkingConfig, OCIDescriptor } from '../v1.48/models.js';
import type { Commit, FirewallInfo, RegistryServiceConfig } from '../v1.49/models.js';
import type { DeviceInfo, ImageConfig } from '../v1.50/models.js';

/** @since v1.52 */
export type PortSummary = {
  IP?: string;
  PrivatePort: number;
  PublicPort?: number;
  Type: 'tcp' | 'udp' | 'sctp';
};

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
  /** @since v1.40 */
  DeviceRequests?: Array<DeviceRequest>;
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

export type HostConfig = Resources & {
  Binds?: Array<string>;
  ContainerIDFile?: string;
  LogConfig?: {
    /** Values: `local` since v1.48. */
    Type?: 'local' | 'json-file' | 'syslog' | 'journald' | 'gelf' | 'fluentd' | 'awslogs' | 'splunk' | 'etwlogs' | 'none';
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
  ConsoleSize?: [
    number,
    number
  ] | null;
  /** @since v1.43 */
  Annotations?: {
    [key: string]: string;
  };
  CapAdd?: Array<string>;
  CapDrop?: Array<string>;
  /** @since v1.41 */
  CgroupnsMode?: 'private' | 'host';
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
  } | null;
  Runtime?: string | null;
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
  OnBuild?: Array<string> | null;
  Labels?: {
    [key: string]: string;
  };
  StopSignal?: string | null;
  StopTimeout?: number | null;
  Shell?: Array<string> | null;
};

/** @since v1.32 */
export type NetworkSettings = {
  SandboxID?: string;
  SandboxKey?: string;
  Ports?: PortMap;
  Networks?: {
    [key: string]: EndpointSettings;
  };
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

/** @since v1.39 */
export type ImageInspect = {
  Id?: string;
  /** @since v1.48 */
  Descriptor?: OCIDescriptor | null;
  /** @since v1.48 */
  Manifests?: Array<ImageManifestSummary> | null;
  RepoTags?: Array<string>;
  RepoDigests?: Array<string>;
  Comment?: string | null;
  Created?: string | null;
  Author?: string | null;
  Config?: ImageConfig;
  Architecture?: string;
  Variant?: string | null;
  Os?: string;
  OsVersion?: string | null;
  Size?: number;
  GraphDriver?: DriverData | null;
  RootFS?: {
    Type: string;
    Layers?: Array<string>;
  };
  Metadata?: {
    LastTagTime?: string | null;
  };
};

/** @since v1.52 */
export type ImagesDiskUsage = {
  ActiveCount?: number;
  TotalCount?: number;
  Reclaimable?: number;
  TotalSize?: number;
  Items?: Array<unknown>;
};

export type AuthConfig = {
  username?: string;
  password?: string;
  serveraddress?: string;
};

/** @since v1.52 */
export type VolumesDiskUsage = {
  ActiveCount?: number;
  TotalCount?: number;
  Reclaimable?: number;
  TotalSize?: number;
  Items?: Array<unknown>;
};

export type VolumeCreateRequest = {
  Name?: string;
  /** @default "local" */
  Driver?: string;
  DriverOpts?: {
    [key: string]: string;
  };
  Labels?: {
    [key: string]: string;
  };
  /** @since v1.52 */
  ClusterVolumeSpec?: ClusterVolumeSpec;
};

export type Network = {
  Name?: string;
  Id?: string;
  Created?: string;
  Scope?: string;
  Driver?: string;
  /** @since v1.47 */
  EnableIPv4?: boolean;
  EnableIPv6?: boolean;
  IPAM?: IPAM;
  /** @default false */
  Internal?: boolean;
  /**
   * @since v1.27
   * @default false
   */
  Attachable?: boolean;
  /**
   * @since v1.29
   * @default false
   */
  Ingress?: boolean;
  /** @since v1.41 */
  ConfigFrom?: ConfigReference;
  /**
   * @since v1.41
   * @default false
   */
  ConfigOnly?: boolean;
  Options?: {
    [key: string]: string;
  };
  Labels?: {
    [key: string]: string;
  };
  /** @since v1.41 */
  Peers?: Array<PeerInfo>;
};

/** @since v1.52 */
export type NetworkSummary = Network;

/** @since v1.52 */
export type NetworkInspect = Network & {
  Containers?: {
    [key: string]: EndpointResource;
  };
  Services?: {
    [key: string]: unknown;
  };
  Status?: NetworkStatus;
};

/** @since v1.52 */
export type NetworkStatus = {
  IPAM?: IPAMStatus;
};

/** @since v1.52 */
export type ServiceInfo = {
  VIP?: string;
  Ports?: Array<string>;
  LocalLBIndex?: number;
  Tasks?: Array<NetworkTaskInfo>;
};

/** @since v1.52 */
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
  IPsInUse?: number;
  DynamicIPsAvailable?: number;
};

/** @since v1.52 */
export type EndpointResource = {
  Name?: string;
  EndpointID?: string;
  MacAddress?: string;
  IPv4Address?: string;
  IPv6Address?: string;
};

export type BuildInfo = {
  id?: string;
  stream?: string;
  errorDetail?: ErrorDetail;
  status?: string;
  progressDetail?: ProgressDetail;
  /** @since v1.36 */
  aux?: ImageID;
};

/** @since v1.52 */
export type BuildCacheDiskUsage = {
  ActiveCount?: number;
  TotalCount?: number;
  Reclaimable?: number;
  TotalSize?: number;
  Items?: Array<unknown>;
};

export type CreateImageInfo = {
  /** @since v1.36 */
  id?: string;
  /** @since v1.39 */
  errorDetail?: ErrorDetail;
  status?: string;
  progressDetail?: ProgressDetail;
};

export type PushImageInfo = {
  /** @since v1.48 */
  errorDetail?: ErrorDetail;
  status?: string;
  progressDetail?: ProgressDetail;
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
  /** @since v1.26 */
  PluginReference?: string;
  Config: {
    Description: string;
    Documentation: string;
    Interface: {
      Types: Array<string>;
      Socket: string;
      /** @since v1.38 */
      ProtocolScheme?: '' | 'moby.plugins.http/v1';
    };
    Entrypoint: Array<string>;
    WorkDir: string;
    User?: {
      UID?: number;
      GID?: number;
    };
    Network: {
      Type: string;
    };
    Linux: {
      Capabilities: Array<string>;
      AllowAllDevices: boolean;
      Devices: Array<PluginDevice>;
    };
    PropagatedMount: string;
    /** @since v1.29 */
    IpcHost: boolean;
    /** @since v1.29 */
    PidHost: boolean;
    Mounts: Array<PluginMount>;
    Env: Array<PluginEnv>;
    Args: {
      Name: string;
      Description: string;
      Settable: Array<string>;
      Value: Array<string>;
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
        /** @since v1.40 */
        Config?: string;
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
      /** @since v1.44 */
      Seccomp?: {
        Mode?: 'default' | 'unconfined' | 'custom';
        Profile?: string;
      };
      /** @since v1.44 */
      AppArmor?: {
        Mode?: 'default' | 'disabled';
      };
      /** @since v1.44 */
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
    /** @since v1.46 */
    OomScoreAdj?: number;
    /** @since v1.30 */
    Configs?: Array<{
      File?: {
        Name?: string;
        UID?: string;
        GID?: string;
        Mode?: number;
      };
      /** @since v1.40 */
      Runtime?: {
        [key: string]: unknown;
      };
      ConfigID?: string;
      ConfigName?: string;
    }>;
    /** @since v1.35 */
    Isolation?: 'default' | 'process' | 'hyperv' | '';
    /** @since v1.38 */
    Init?: boolean | null;
    /** @since v1.40 */
    Sysctls?: {
      [key: string]: string;
    };
    /** @since v1.41 */
    CapabilityAdd?: Array<string>;
    /** @since v1.41 */
    CapabilityDrop?: Array<string>;
    /** @since v1.41 */
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
    Limits?: Limit;
    Reservations?: ResourceObject;
    /** @since v1.52 */
    SwapBytes?: number | null;
    /** @since v1.52 */
    MemorySwappiness?: number | null;
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
    /**
     * @since v1.40
     * @default 0
     */
    MaxReplicas?: number;
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
  Status?: TaskStatus;
  DesiredState?: TaskState;
  /** @since v1.41 */
  JobIteration?: ObjectVersion;
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
    /** @since v1.41 */
    ReplicatedJob?: {
      /** @default 1 */
      MaxConcurrent?: number;
      TotalCompletions?: number;
    };
    /** @since v1.41 */
    GlobalJob?: {
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
  /** @deprecated Since v1.44. */
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
  /** @since v1.41 */
  ServiceStatus?: {
    RunningTasks?: number;
    DesiredTasks?: number;
    CompletedTasks?: number;
  };
  /** @since v1.41 */
  JobStatus?: {
    JobIteration?: ObjectVersion;
    LastExecution?: string;
  };
};

export type ContainerInspectResponse = {
  Id?: string;
  Created?: string | null;
  Path?: string;
  Args?: Array<string>;
  State?: ContainerState;
  Image?: string;
  ResolvConfPath?: string;
  HostnamePath?: string;
  HostsPath?: string;
  LogPath?: string | null;
  Name?: string;
  RestartCount?: number;
  Driver?: string;
  /** @since v1.40 */
  Platform?: string;
  /** @since v1.48 */
  ImageManifestDescriptor?: OCIDescriptor;
  MountLabel?: string;
  ProcessLabel?: string;
  AppArmorProfile?: string;
  ExecIDs?: Array<string> | null;
  HostConfig?: HostConfig;
  GraphDriver?: DriverData | null;
  /** @since v1.52 */
  Storage?: Storage | null;
  SizeRw?: number | null;
  SizeRootFs?: number | null;
  Mounts?: Array<MountPoint>;
  Config?: ContainerConfig;
  NetworkSettings?: NetworkSettings;
};

export type ContainerSummary = {
  /** @since v1.40 */
  Id?: string;
  /** @since v1.40 */
  Names?: Array<string>;
  /** @since v1.40 */
  Image?: string;
  /** @since v1.40 */
  ImageID?: string;
  /** @since v1.48 */
  ImageManifestDescriptor?: OCIDescriptor | null;
  /** @since v1.40 */
  Command?: string;
  /** @since v1.40 */
  Created?: number;
  /** @since v1.40 */
  Ports?: Array<PortSummary>;
  /** @since v1.40 */
  SizeRw?: number | null;
  /** @since v1.40 */
  SizeRootFs?: number | null;
  /** @since v1.40 */
  Labels?: {
    [key: string]: string;
  };
  /**
   * Values: `created` since v1.48; `running` since v1.48; `paused` since v1.48; `restarting` since v1.48; `exited` since v1.48; `removing` since v1.48; `dead` since v1.48.
   * @since v1.40
   */
  State?: 'created' | 'running' | 'paused' | 'restarting' | 'exited' | 'removing' | 'dead';
  /** @since v1.40 */
  Status?: string;
  /** @since v1.40 */
  HostConfig?: {
    NetworkMode?: string;
    /** @since v1.46 */
    Annotations?: {
      [key: string]: string;
    } | null;
  };
  /** @since v1.40 */
  NetworkSettings?: {
    Networks?: {
      [key: string]: EndpointSettings;
    };
  };
  /** @since v1.40 */
  Mounts?: Array<MountPoint>;
  /** @since v1.52 */
  Health?: {
    Status?: 'none' | 'starting' | 'healthy' | 'unhealthy';
    FailingStreak?: number;
  };
};

/** @since v1.52 */
export type ContainersDiskUsage = {
  ActiveCount?: number;
  TotalCount?: number;
  Reclaimable?: number;
  TotalSize?: number;
  Items?: Array<unknown>;
};

export type ContainerStatsResponse = {
  /** @since v1.48 */
  id?: string | null;
  /** @since v1.48 */
  name?: string | null;
  /** @since v1.52 */
  os_type?: string | null;
  /** @since v1.48 */
  read?: string;
  /** @since v1.48 */
  cpu_stats?: ContainerCPUStats;
  /** @since v1.48 */
  memory_stats?: ContainerMemoryStats;
  /** @since v1.48 */
  networks?: {
    [key: string]: ContainerNetworkStats;
  } | null;
  /** @since v1.48 */
  pids_stats?: ContainerPidsStats;
  /** @since v1.48 */
  blkio_stats?: ContainerBlkioStats;
  /** @since v1.48 */
  num_procs?: number;
  /** @since v1.48 */
  storage_stats?: ContainerStorageStats;
  /** @since v1.48 */
  preread?: string;
  /** @since v1.48 */
  precpu_stats?: ContainerCPUStats;
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
  Plugins?: PluginsInfo;
  MemoryLimit?: boolean;
  SwapLimit?: boolean;
  CpuCfsPeriod?: boolean;
  CpuCfsQuota?: boolean;
  /** @since v1.32 */
  CPUShares?: boolean;
  /** @since v1.32 */
  CPUSet?: boolean;
  /** @since v1.40 */
  PidsLimit?: boolean;
  OomKillDisable?: boolean;
  IPv4Forwarding?: boolean;
  Debug?: boolean;
  NFd?: number;
  NGoroutines?: number;
  SystemTime?: string;
  /** @since v1.32 */
  LoggingDriver?: string;
  /**
   * Values: `none` since v1.40.
   * @since v1.32
   * @default "cgroupfs"
   */
  CgroupDriver?: 'cgroupfs' | 'systemd' | 'none';
  /**
   * @since v1.41
   * @default "1"
   */
  CgroupVersion?: '1' | '2';
  NEventsListener?: number;
  KernelVersion?: string;
  OperatingSystem?: string;
  /** @since v1.41 */
  OSVersion?: string;
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
  /** @since v1.41 */
  DefaultAddressPools?: Array<{
    Base?: string;
    Size?: number;
  }>;
  /** @since v1.49 */
  FirewallBackend?: FirewallInfo;
  /** @since v1.50 */
  DiscoveredDevices?: Array<DeviceInfo>;
  /** @since v1.39 */
  Warnings?: Array<string>;
  /** @since v1.44 */
  CDISpecDirs?: Array<string>;
  /** @since v1.46 */
  Containerd?: ContainerdInfo;
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

export type ContainerUpdateRequest = Resources & {
  RestartPolicy?: RestartPolicy;
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
};

export type ServiceCreateRequest = ServiceSpec;

export type ServiceUpdateRequest = ServiceSpec;
