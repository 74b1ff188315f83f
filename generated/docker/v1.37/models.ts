// Generated from specs/ by `npm run generate`. Do not edit.
import type { DeviceMapping, ImageSummary, ThrottleDevice } from '../v1.25/models.js';
import type { ObjectVersion } from '../v1.27/models.js';
import type { GraphDriverData } from '../v1.28/models.js';
import type { HealthConfig } from '../v1.29/models.js';
import type { NetworkAttachment, RestartPolicy } from '../v1.30/models.js';
import type { Driver } from '../v1.31/models.js';
import type { EndpointSettings, GenericResources, Mount, MountPoint, NetworkSettings, PortMap, Volume } from '../v1.32/models.js';
import type { ContainerConfig, TaskSpec } from '../v1.35/models.js';

/** Removed in v1.52. */
export type Port = {
  IP?: string;
  PrivatePort: number;
  PublicPort?: number;
  /** Values: `sctp` since v1.37. */
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
  /** Removed in v1.40. */
  DiskQuota?: number;
  /**
   * Removed in v1.42.
   * @since v1.36
   */
  KernelMemory?: number;
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
};

/** Values: `remove` since v1.37; `orphaned` since v1.37. */
export type TaskState = 'new' | 'allocated' | 'pending' | 'assigned' | 'accepted' | 'preparing' | 'ready' | 'starting' | 'running' | 'complete' | 'shutdown' | 'failed' | 'rejected' | 'remove' | 'orphaned';

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

export type EndpointPortConfig = {
  Name?: string;
  /** Values: `sctp` since v1.37. */
  Protocol?: 'tcp' | 'udp' | 'sctp';
  TargetPort?: number;
  PublishedPort?: number;
  /**
   * @since v1.34
   * @default "ingress"
   */
  PublishMode?: 'ingress' | 'host';
};

export type EndpointSpec = {
  /** @default "vip" */
  Mode?: 'vip' | 'dnsrr';
  Ports?: Array<EndpointPortConfig>;
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

export type ContainerSummary = Array<{
  Id?: string;
  Names?: Array<string>;
  Image?: string;
  ImageID?: string;
  Command?: string;
  Created?: number;
  Ports?: Array<Port>;
  SizeRw?: number;
  SizeRootFs?: number;
  Labels?: {
    [key: string]: string;
  };
  State?: string;
  Status?: string;
  HostConfig?: {
    NetworkMode?: string;
  };
  NetworkSettings?: {
    Networks?: {
      [key: string]: EndpointSettings;
    };
  };
  Mounts?: Array<MountPoint>;
}>;

export type SecretSpec = {
  Name?: string;
  Labels?: {
    [key: string]: string;
  };
  Data?: string;
  /** @since v1.31 */
  Driver?: Driver;
  /** @since v1.37 */
  Templating?: Driver;
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
  /** @since v1.37 */
  Templating?: Driver;
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
  ExecIDs?: string;
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

export type ServiceCreateRequest = ServiceSpec;

export type ServiceUpdateRequest = ServiceSpec;

export type SecretCreateRequest = SecretSpec;

/** @since v1.30 */
export type ConfigCreateRequest = ConfigSpec;
