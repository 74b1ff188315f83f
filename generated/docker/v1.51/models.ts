// Generated from specs/ by `npm run generate`. Do not edit.
import type {
  DeviceMapping,
  DeviceMappingResponse,
  PluginDevice,
  PluginEnv,
  PluginMount,
  RestartPolicy,
  RestartPolicyResponse,
  ThrottleDevice,
  ThrottleDeviceResponse,
} from '../v1.25/models.js';
import type { Address, GenericResources, PluginsInfo } from '../v1.32/models.js';
import type { PortMap, PortMapResponse } from '../v1.35/models.js';
import type { ContainerState } from '../v1.39/models.js';
import type { DeviceRequest, DeviceRequestResponse, SwarmInfo } from '../v1.40/models.js';
import type { ContainerConfig, HealthConfig, Runtime } from '../v1.44/models.js';
import type { ContainerdInfo } from '../v1.46/models.js';
import type { DriverData } from '../v1.47/models.js';
import type {
  EndpointSettingsResponse,
  ImageManifestSummary,
  Mount,
  MountPoint,
  NetworkingConfig,
  OCIDescriptor,
} from '../v1.48/models.js';
import type { Commit, FirewallInfo, RegistryServiceConfig } from '../v1.49/models.js';
import type { DeviceInfo, ImageConfig } from '../v1.50/models.js';
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
  DeviceRequests?: Array<DeviceRequest> | null;
  /**
   * Removed in v1.52.
   * @deprecated Since v1.51.
   * @format int64
   */
  KernelMemoryTCP?: number;
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

export type NetworkSettings = {
  /**
   * Removed in v1.52.
   * @deprecated Since v1.51.
   */
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
  /** @deprecated Since v1.51. */
  Parent?: string;
  Comment?: string;
  /** @format date-time */
  Created?: string | null;
  /** @deprecated Since v1.51. */
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
    /**
     * Removed in v1.52.
     * @deprecated Since v1.51.
     */
    DockerVersion?: string;
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
  /**
   * Removed in v1.52.
   * @deprecated Since v1.51.
   */
  KernelMemoryTCP?: boolean;
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

export type ContainerUpdateRequest = Resources & {
  RestartPolicy?: RestartPolicy;
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
  /**
   * Removed in v1.52.
   * @deprecated Since v1.51.
   * @format int64
   */
  KernelMemoryTCP?: number;
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
