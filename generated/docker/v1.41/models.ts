// Generated from specs/ by `npm run generate`. Do not edit.
import type { DeviceMapping, PluginPrivilege, ThrottleDevice } from '../v1.25/models.js';
import type { ObjectVersion } from '../v1.27/models.js';
import type { GraphDriverData } from '../v1.28/models.js';
import type { HealthConfig } from '../v1.29/models.js';
import type { NetworkContainer } from '../v1.30/models.js';
import type { Commit, GenericResources, MountPoint, Platform, PluginsInfo, RegistryServiceConfig, ResourceObject, Runtime } from '../v1.32/models.js';
import type { EndpointPortConfig, EndpointSpec, TaskState } from '../v1.37/models.js';
import type { ContainerConfig, ContainerState, NetworkAttachmentConfig, NetworkSettings, NetworkingConfig, PortMap } from '../v1.39/models.js';
import type { DeviceRequest, Mount, RestartPolicy, SwarmInfo } from '../v1.40/models.js';

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
  /**
   * Removed in v1.42.
   * @since v1.36
   * @deprecated Since v1.41.
   */
  KernelMemory?: number;
  /**
   * Removed in v1.52.
   * @since v1.40
   */
  KernelMemoryTCP?: number;
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

/** @since v1.41 */
export type Limit = {
  NanoCPUs?: number;
  MemoryBytes?: number;
  /** @default 0 */
  Pids?: number;
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
  PortBindings?: PortMap;
  RestartPolicy?: RestartPolicy;
  AutoRemove?: boolean;
  VolumeDriver?: string;
  VolumesFrom?: Array<string>;
  Mounts?: Array<Mount>;
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

export type Network = {
  Name?: string;
  Id?: string;
  Created?: string;
  Scope?: string;
  Driver?: string;
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
  /** @since v1.41 */
  Peers?: Array<PeerInfo> | null;
};

/** @since v1.41 */
export type ConfigReference = {
  Network?: string;
};

export type IPAM = {
  /** @default "default" */
  Driver?: string;
  Config?: Array<IPAMConfig>;
  Options?: {
    [key: string]: string;
  };
};

/** @since v1.41 */
export type IPAMConfig = {
  Subnet?: string;
  IPRange?: string;
  Gateway?: string;
  AuxiliaryAddresses?: {
    [key: string]: string;
  };
};

/** @since v1.41 */
export type PeerInfo = {
  Name?: string;
  IP?: string;
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
  /**
   * Removed in v1.42.
   * @since v1.36
   * @deprecated Since v1.41.
   */
  KernelMemory?: boolean;
  /**
   * Removed in v1.52.
   * @since v1.40
   */
  KernelMemoryTCP?: boolean;
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
  /**
   * Removed in v1.42.
   * @since v1.32
   * @deprecated Since v1.41.
   */
  ClusterStore?: string;
  /**
   * Removed in v1.42.
   * @since v1.32
   * @deprecated Since v1.41.
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
  /** @since v1.41 */
  DefaultAddressPools?: Array<{
    Base?: string;
    Size?: number;
  }>;
  /** @since v1.39 */
  Warnings?: Array<string>;
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
  /** @since v1.40 */
  Platform?: string;
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

export type NetworkCreateRequest = {
  Name: string;
  /** Removed in v1.46. */
  CheckDuplicate?: boolean;
  /** @default "bridge" */
  Driver?: string;
  /** @since v1.41 */
  Scope?: string;
  Internal?: boolean;
  /** @since v1.27 */
  Attachable?: boolean;
  /** @since v1.29 */
  Ingress?: boolean;
  /**
   * @since v1.41
   * @default false
   */
  ConfigOnly?: boolean;
  /** @since v1.41 */
  ConfigFrom?: ConfigReference;
  IPAM?: IPAM;
  EnableIPv6?: boolean;
  Options?: {
    [key: string]: string;
  };
  Labels?: {
    [key: string]: string;
  };
};

export type ServiceCreateRequest = ServiceSpec;

export type ServiceUpdateRequest = ServiceSpec;
