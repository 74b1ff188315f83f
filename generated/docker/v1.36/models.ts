// Generated from specs/ by `npm run generate`. Do not edit.
import type {
  DeviceMapping,
  DeviceMappingResponse,
  ErrorDetail,
  ProcessConfig,
  RestartPolicy,
  RestartPolicyResponse,
  ThrottleDevice,
  ThrottleDeviceResponse,
} from '../v1.25/models.js';
import type { HealthConfig } from '../v1.27/models.js';
import type { GraphDriverData } from '../v1.28/models.js';
import type {
  Commit,
  EndpointSettings,
  GenericResources,
  Mount,
  MountPoint,
  PluginsInfo,
  RegistryServiceConfig,
  Runtime,
  SwarmInfo,
} from '../v1.32/models.js';
import type { ContainerConfig, NetworkSettings, PortMap, PortMapResponse } from '../v1.35/models.js';
import type { Unlisted } from '../../../src/types.js';

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
  /**
   * Removed in v1.40.
   * @format int64
   */
  DiskQuota?: number;
  /**
   * Removed in v1.42.
   * @format int64
   */
  KernelMemory?: number;
  /** @format int64 */
  MemoryReservation?: number;
  /** @format int64 */
  MemorySwap?: number;
  /** @format int64 */
  MemorySwappiness?: number | null;
  /** @format int64 */
  NanoCpus?: number;
  OomKillDisable?: boolean | null;
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
  DeviceRequests?: Array<{
    Driver?: string;
    Count?: number;
    DeviceIDs?: Array<string> | null;
    Capabilities?: Array<Array<string>>;
    Options?: {
      [key: string]: string;
    };
  }> | null;
  /**
   * Removed in v1.52.
   * @format int64
   */
  KernelMemoryTCP?: number;
  Init?: boolean | null;
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
  CapAdd?: Array<string> | null;
  CapDrop?: Array<string> | null;
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
  ShmSize?: number;
  Sysctls?: {
    [key: string]: string;
  };
  Runtime?: string;
  ConsoleSize?: [
    number,
    number
  ];
  Isolation?: 'default' | 'process' | 'hyperv' | '' | Unlisted;
  CgroupnsMode?: 'private' | 'host' | Unlisted;
  MaskedPaths?: Array<string> | null;
  ReadonlyPaths?: Array<string> | null;
};

export type BuildInfo = {
  id?: string;
  stream?: string;
  error?: string;
  errorDetail?: ErrorDetail;
  status?: string;
  /** Removed in v1.52. */
  progress?: string;
  progressDetail?: ProgressDetail;
  aux?: ImageID;
};

export type ImageID = {
  ID?: string;
};

export type CreateImageInfo = {
  id?: string;
  error?: string;
  status?: string;
  /** Removed in v1.52. */
  progress?: string;
  progressDetail?: ProgressDetail;
  errorDetail?: ErrorDetail;
};

export type PushImageInfo = {
  error?: string;
  status?: string;
  /** Removed in v1.52. */
  progress?: string;
  progressDetail?: ProgressDetail;
  errorDetail?: ErrorDetail;
  id?: string;
  aux?: {
    Tag?: string;
    Digest?: string;
    /** @format int64 */
    Size?: number;
  };
};

export type ProgressDetail = {
  current?: number;
  total?: number;
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
  /** Removed in v1.41. */
  SystemStatus?: Array<Array<string>>;
  Plugins: PluginsInfo;
  MemoryLimit: boolean;
  SwapLimit: boolean;
  /** Removed in v1.42. */
  KernelMemory?: boolean;
  CpuCfsPeriod?: boolean;
  CpuCfsQuota?: boolean;
  CPUShares?: boolean;
  CPUSet?: boolean;
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
  /** @default "cgroupfs" */
  CgroupDriver: 'cgroupfs' | 'systemd' | (string & {});
  NEventsListener: number;
  KernelVersion: string;
  OperatingSystem: string;
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
  /** Removed in v1.52. */
  KernelMemoryTCP?: boolean;
  PidsLimit?: boolean;
  CgroupVersion?: '1' | '2' | (string & {});
  OSVersion: string;
  Warnings: Array<string> | null;
  CDISpecDirs?: Array<string>;
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
  };
  /** @default false */
  Tty?: boolean;
  /** @default false */
  OpenStdin?: boolean;
  /** @default false */
  StdinOnce?: boolean;
  Env?: Array<string> | null;
  Healthcheck?: HealthConfig;
  ArgsEscaped?: boolean;
  Image?: string;
  Volumes?: {
    [key: string]: {
      [key: string]: unknown;
    };
  } | null;
  WorkingDir?: string;
  NetworkDisabled?: boolean;
  /** Removed in v1.52. */
  MacAddress?: string;
  OnBuild?: Array<string> | null;
  Labels?: {
    [key: string]: string;
  } | null;
  /** @default "SIGTERM" */
  StopSignal?: string;
  StopTimeout?: number | null;
  Shell?: Array<string>;
} & {
  HostConfig?: HostConfig;
  NetworkingConfig?: {
    EndpointsConfig?: {
      [key: string]: EndpointSettings;
    };
  };
  Cmd?: Array<string> | string | null;
  Entrypoint?: Array<string> | string | null;
};

export type ContainerInspectResponse = {
  Id: string;
  Created: string;
  Path: string;
  Args: Array<string>;
  State: {
    Status: 'created' | 'running' | 'paused' | 'restarting' | 'removing' | 'exited' | 'dead' | (string & {});
    Running: boolean;
    Paused: boolean;
    Restarting: boolean;
    OOMKilled: boolean;
    Dead: boolean;
    Pid: number;
    ExitCode: number;
    Error: string;
    StartedAt: string;
    FinishedAt: string;
    Health?: {
      Status?: 'none' | 'starting' | 'healthy' | 'unhealthy' | (string & {});
      FailingStreak?: number;
      Log?: Array<{
        /** @format date-time */
        Start?: string;
        /** @format date-time */
        End?: string;
        ExitCode?: number;
        Output?: string;
      } | null>;
    } | null;
  };
  Image: string;
  ResolvConfPath: string;
  HostnamePath: string;
  HostsPath: string;
  LogPath: string;
  /** Removed in v1.39. */
  Node?: {
    [key: string]: unknown;
  };
  Name: string;
  RestartCount: number;
  Driver: string;
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
  Platform: string;
};

export type ContainerUpdateRequest = Resources & {
  RestartPolicy?: RestartPolicy;
};

export type ExecInspectResponse = {
  CanRemove: boolean;
  DetachKeys: string;
  ID: string;
  Running: boolean;
  ExitCode: number | null;
  ProcessConfig: ProcessConfig;
  OpenStdin: boolean;
  OpenStderr: boolean;
  OpenStdout: boolean;
  ContainerID: string;
  Pid: number;
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
  CapAdd: Array<string> | null;
  CapDrop: Array<string> | null;
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
  ShmSize: number;
  Sysctls?: {
    [key: string]: string;
  };
  Runtime?: string;
  ConsoleSize: [
    number,
    number
  ];
  Isolation: 'default' | 'process' | 'hyperv' | '' | Unlisted;
  CgroupnsMode?: 'private' | 'host' | Unlisted;
  MaskedPaths?: Array<string> | null;
  ReadonlyPaths?: Array<string> | null;
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
  /**
   * Removed in v1.40.
   * @format int64
   */
  DiskQuota?: number;
  /**
   * Removed in v1.42.
   * @format int64
   */
  KernelMemory?: number;
  /** @format int64 */
  MemoryReservation: number;
  /** @format int64 */
  MemorySwap: number;
  /** @format int64 */
  MemorySwappiness: number | null;
  /** @format int64 */
  NanoCpus: number;
  OomKillDisable: boolean | null;
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
  DeviceRequests?: Array<{
    Driver?: string;
    Count?: number;
    DeviceIDs?: Array<string> | null;
    Capabilities?: Array<Array<string>>;
    Options?: {
      [key: string]: string;
    };
  }> | null;
  /**
   * Removed in v1.52.
   * @format int64
   */
  KernelMemoryTCP?: number;
  Init?: boolean | null;
};
