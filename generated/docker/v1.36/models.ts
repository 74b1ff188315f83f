// Generated from specs/ by `npm run generate`. Do not edit.
import type { DeviceMapping, ErrorDetail, ProcessConfig, ThrottleDevice } from '../v1.25/models.js';
import type { GraphDriverData } from '../v1.28/models.js';
import type { HealthConfig } from '../v1.29/models.js';
import type { RestartPolicy } from '../v1.30/models.js';
import type { Commit, EndpointSettings, GenericResources, Mount, MountPoint, NetworkSettings, PluginsInfo, PortMap, RegistryServiceConfig, Runtime, SwarmInfo } from '../v1.32/models.js';
import type { ContainerConfig } from '../v1.35/models.js';

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

export type BuildInfo = {
  id?: string;
  stream?: string;
  /** Removed in v1.52. */
  error?: string;
  errorDetail?: ErrorDetail;
  status?: string;
  /** Removed in v1.52. */
  progress?: string;
  progressDetail?: ProgressDetail;
  /** @since v1.36 */
  aux?: ImageID;
};

/** @since v1.36 */
export type ImageID = {
  ID?: string;
};

export type CreateImageInfo = {
  /** @since v1.36 */
  id?: string;
  /** Removed in v1.52. */
  error?: string;
  status?: string;
  /** Removed in v1.52. */
  progress?: string;
  progressDetail?: ProgressDetail;
};

export type PushImageInfo = {
  /** Removed in v1.52. */
  error?: string;
  status?: string;
  /** Removed in v1.52. */
  progress?: string;
  progressDetail?: ProgressDetail;
};

export type ProgressDetail = {
  /** @since v1.36 */
  current?: number;
  /** @since v1.36 */
  total?: number;
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
  /**
   * Removed in v1.42.
   * @since v1.36
   */
  KernelMemory?: boolean;
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

export type ExecInspectResponse = {
  /** @since v1.36 */
  CanRemove?: boolean;
  /** @since v1.36 */
  DetachKeys?: string;
  ID?: string;
  Running?: boolean;
  ExitCode?: number;
  ProcessConfig?: ProcessConfig;
  OpenStdin?: boolean;
  OpenStderr?: boolean;
  OpenStdout?: boolean;
  ContainerID?: string;
  Pid?: number;
};
