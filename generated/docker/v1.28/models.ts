// Generated from specs/ by `npm run generate`. Do not edit.
import type { DeviceMapping, EndpointPortConfig, EndpointSettings, EndpointSpec, Mount, MountPoint, NetworkConfig, NodeSpec, RestartPolicy, TaskState, ThrottleDevice } from '../v1.25/models.js';
import type { Config, HealthConfig, NetworkAttachment, ObjectVersion } from '../v1.27/models.js';

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

/**
 * Removed in v1.47.
 * @since v1.28
 */
export type GraphDriverData = {
  Name: string;
  Data: {
    [key: string]: string;
  };
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
  ContainerConfig?: Config;
  DockerVersion: string;
  Author: string;
  Config?: Config;
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
  };
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
  };
  ForceUpdate?: number;
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
  };
  /** @since v1.28 */
  RollbackConfig?: {
    Parallelism?: number;
    Delay?: number;
    FailureAction?: 'continue' | 'pause';
    Monitor?: number;
    /** @default 0 */
    MaxFailureRatio?: number;
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

/** @since v1.28 */
export type ImageDeleteResponseItem = {
  Untagged?: string;
  Deleted?: string;
};

export type Secret = {
  ID?: string;
  Version?: ObjectVersion;
  CreatedAt?: string;
  UpdatedAt?: string;
  Spec?: ServiceSpec;
};

export type ContainerCreateRequest = Config & {
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
    /** Removed in v1.39. */
    Status?: string;
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
  Config?: Config;
  NetworkSettings?: NetworkConfig;
};

export type FilesystemChange = {
  Path: string;
  /** Values: `0` removed in v1.43; `1` removed in v1.43; `2` removed in v1.43. */
  Kind: 0 | 1 | 2;
};

export type ContainerUpdateRequest = Resources & {
  RestartPolicy?: RestartPolicy;
};

export type ImagePruneResponse = {
  ImagesDeleted?: Array<ImageDeleteResponseItem>;
  SpaceReclaimed?: number;
};

export type ServiceCreateRequest = ServiceSpec;

export type ServiceUpdateRequest = ServiceSpec;
