// Generated from specs/ by `npm run generate`. Do not edit.
import type { DeviceMapping, PluginDevice, PluginEnv, PluginInterfaceType, PluginMount, ThrottleDevice } from '../v1.25/models.js';
import type { ObjectVersion } from '../v1.27/models.js';
import type { GraphDriverData } from '../v1.28/models.js';
import type { HealthConfig } from '../v1.29/models.js';
import type { NetworkAttachment, RestartPolicy } from '../v1.30/models.js';
import type { Commit, EndpointSettings, GenericResources, Mount, MountPoint, NetworkSettings, Platform, PluginsInfo, PortMap, RegistryServiceConfig, ResourceObject, Runtime, SwarmInfo } from '../v1.32/models.js';
import type { ContainerConfig } from '../v1.35/models.js';
import type { EndpointPortConfig, EndpointSpec, TaskState } from '../v1.37/models.js';

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
  PidsLimit?: number;
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
    /**
     * Removed in v1.52.
     * @since v1.29
     */
    DockerVersion?: string;
    Description: string;
    Documentation: string;
    Interface: {
      Types: Array<PluginInterfaceType>;
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
  };
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
  /** @since v1.35 */
  ArgsEscaped?: boolean;
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
  NetworkDisabled?: boolean;
  /**
   * Removed in v1.52.
   * @since v1.35
   */
  MacAddress?: string;
  /** @since v1.35 */
  OnBuild?: Array<string>;
  /** @since v1.35 */
  Labels?: {
    [key: string]: string;
  };
  /**
   * @since v1.35
   * @default "SIGTERM"
   */
  StopSignal?: string;
  /** @since v1.35 */
  StopTimeout?: number | null;
  /** @since v1.35 */
  Shell?: Array<string>;
} & {
  HostConfig?: HostConfig;
  NetworkingConfig?: {
    /** Removed in v1.39. */
    EndpointsConfig?: {
      [key: string]: EndpointSettings;
    };
  };
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

export type ServiceCreateRequest = ServiceSpec;

export type ServiceUpdateRequest = ServiceSpec;
