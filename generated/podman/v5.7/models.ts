// Generated from specs/ by `npm run generate`. Do not edit.
import type {
  CgroupSpec,
  CgroupnsMode,
  LibpodPluginEnv,
  LibpodPluginMount,
  PluginConfigArgs,
  PluginConfigInterface,
  PluginConfigLinux,
  PluginConfigNetwork,
  PluginConfigRootfs,
  PluginConfigUser,
  PluginSettings,
  PortSet,
  RootFS,
  StrSlice,
} from '../v3.2/models.js';
import type {
  IpcMode,
  Isolation,
  LibpodDeviceMapping,
  LibpodDeviceRequest,
  LibpodThrottleDevice,
  NetworkMode,
  PidMode,
  UTSMode,
  Ulimit,
  UsernsMode,
  WeightDevice,
} from '../v3.4/models.js';
import type { LibpodAddress, LibpodMountPoint, LibpodPort, LibpodPortMap } from '../v4.1/models.js';
import type { LogConfig } from '../v4.3/models.js';
import type { HealthcheckConfig, LibpodConfig, LibpodRestartPolicy, Metadata } from '../v5.0/models.js';
import type { Descriptor, LibpodPlatform, ManifestSummary } from '../v5.3/models.js';
import type {
  LibpodDriverData,
  LibpodEndpointSettings,
  LibpodMount,
  LibpodNetworkingConfig,
  NetworkSettingsSummary,
  State,
} from '../v5.5/models.js';
import type { DockerOCIImageConfig } from '../v5.6/models.js';

/** @since v4.1.1 */
export type Container = {
  Command?: string;
  /** Removed in v6.0.0. */
  Config?: LibpodConfig;
  /** @format int64 */
  Created?: number;
  /**
   * Removed in v6.0.0.
   * @since v5.1.0
   */
  DefaultReadOnlyNonRecursive?: boolean;
  HostConfig?: LibpodHostConfig;
  Id?: string;
  Image?: string;
  ImageID?: string;
  /** @since v5.5.0 */
  ImageManifestDescriptor?: Descriptor;
  /** Labels of the object, by key. A label without a value has the empty string `''`, not null. */
  Labels?: {
    [key: string]: string;
  };
  Mounts?: Array<LibpodMountPoint>;
  /** Removed in v6.0.0. */
  Name?: string;
  Names?: Array<string>;
  NetworkSettings?: NetworkSettingsSummary;
  /** Removed in v6.0.0. */
  NetworkingConfig?: LibpodNetworkingConfig;
  /** Removed in v6.0.0. */
  Platform?: LibpodPlatform;
  Ports?: Array<LibpodPort>;
  /** @format int64 */
  SizeRootFs?: number;
  /** @format int64 */
  SizeRw?: number;
  State?: string;
  Status?: string;
};

/** @since v3.4.1 */
export type CreateContainerConfig = {
  ArgsEscaped?: boolean;
  AttachStderr?: boolean;
  AttachStdin?: boolean;
  AttachStdout?: boolean;
  Cmd?: StrSlice;
  Domainname?: string;
  Entrypoint?: StrSlice;
  Env?: Array<string>;
  /** @since v4.3.0 */
  EnvMerge?: Array<string>;
  ExposedPorts?: PortSet;
  Healthcheck?: HealthcheckConfig;
  HostConfig?: LibpodHostConfig;
  Hostname?: string;
  Image?: string;
  /** Labels of the object, by key. A label without a value has the empty string `''`, not null. */
  Labels?: {
    [key: string]: string;
  };
  /** @deprecated Since v5.0.2. */
  MacAddress?: string;
  Name?: string;
  NetworkDisabled?: boolean;
  NetworkingConfig?: LibpodNetworkingConfig;
  OnBuild?: Array<string>;
  OpenStdin?: boolean;
  Shell?: StrSlice;
  StdinOnce?: boolean;
  StopSignal?: string;
  /** @format int64 */
  StopTimeout?: number;
  Tty?: boolean;
  /** @since v4.0.2 */
  UnsetEnv?: Array<string>;
  /** @since v4.0.2 */
  UnsetEnvAll?: boolean;
  User?: string;
  Volumes?: {
    [key: string]: {
      [key: string]: unknown;
    };
  };
  WorkingDir?: string;
};

/** @since v3.4.1 */
export type LibpodHostConfig = {
  /** @since v4.6.0 */
  Annotations?: {
    [key: string]: string;
  };
  AutoRemove?: boolean;
  Binds?: Array<string>;
  BlkioDeviceReadBps?: Array<LibpodThrottleDevice>;
  BlkioDeviceReadIOps?: Array<LibpodThrottleDevice>;
  BlkioDeviceWriteBps?: Array<LibpodThrottleDevice>;
  BlkioDeviceWriteIOps?: Array<LibpodThrottleDevice>;
  /** @format uint16 */
  BlkioWeight?: number;
  BlkioWeightDevice?: Array<WeightDevice>;
  CapAdd?: StrSlice;
  CapDrop?: StrSlice;
  Cgroup?: CgroupSpec;
  CgroupParent?: string;
  CgroupnsMode?: CgroupnsMode;
  /** @format uint64 */
  ConsoleSize?: Array<number>;
  ContainerIDFile?: string;
  /** @format int64 */
  CpuCount?: number;
  /** @format int64 */
  CpuPercent?: number;
  /** @format int64 */
  CpuPeriod?: number;
  /** @format int64 */
  CpuQuota?: number;
  /** @format int64 */
  CpuRealtimePeriod?: number;
  /** @format int64 */
  CpuRealtimeRuntime?: number;
  /** @format int64 */
  CpuShares?: number;
  CpusetCpus?: string;
  CpusetMems?: string;
  DeviceCgroupRules?: Array<string>;
  DeviceRequests?: Array<LibpodDeviceRequest>;
  Devices?: Array<LibpodDeviceMapping>;
  Dns?: Array<string>;
  DnsOptions?: Array<string>;
  DnsSearch?: Array<string>;
  ExtraHosts?: Array<string>;
  GroupAdd?: Array<string>;
  /** @format uint64 */
  IOMaximumBandwidth?: number;
  /** @format uint64 */
  IOMaximumIOps?: number;
  Init?: boolean;
  IpcMode?: IpcMode;
  Isolation?: Isolation;
  /**
   * Removed in v6.0.0.
   * @deprecated Since v4.5.0.
   * @format int64
   */
  KernelMemory?: number;
  /**
   * Removed in v6.0.0.
   * @deprecated Since v5.7.0.
   * @format int64
   */
  KernelMemoryTCP?: number;
  Links?: Array<string>;
  LogConfig?: LogConfig;
  MaskedPaths?: Array<string>;
  /** @format int64 */
  Memory?: number;
  /** @format int64 */
  MemoryReservation?: number;
  /** @format int64 */
  MemorySwap?: number;
  /** @format int64 */
  MemorySwappiness?: number;
  Mounts?: Array<LibpodMount>;
  /** @format int64 */
  NanoCpus?: number;
  NetworkMode?: NetworkMode;
  OomKillDisable?: boolean;
  /** @format int64 */
  OomScoreAdj?: number;
  PidMode?: PidMode;
  /** @format int64 */
  PidsLimit?: number;
  PortBindings?: LibpodPortMap;
  Privileged?: boolean;
  PublishAllPorts?: boolean;
  ReadonlyPaths?: Array<string>;
  ReadonlyRootfs?: boolean;
  RestartPolicy?: LibpodRestartPolicy;
  Runtime?: string;
  SecurityOpt?: Array<string>;
  /** @format int64 */
  ShmSize?: number;
  StorageOpt?: {
    [key: string]: string;
  };
  Sysctls?: {
    [key: string]: string;
  };
  Tmpfs?: {
    [key: string]: string;
  };
  UTSMode?: UTSMode;
  Ulimits?: Array<Ulimit>;
  UsernsMode?: UsernsMode;
  VolumeDriver?: string;
  VolumesFrom?: Array<string>;
};

/** @since v4.1.1 */
export type LibpodImageInspect = {
  Architecture?: string;
  Author?: string;
  Comment?: string;
  Config?: DockerOCIImageConfig;
  Created?: string;
  /** @since v5.5.0 */
  Descriptor?: Descriptor;
  /** @deprecated Since v5.7.0. */
  DockerVersion?: string;
  GraphDriver?: LibpodDriverData;
  Id?: string;
  /** @since v5.5.0 */
  Manifests?: Array<ManifestSummary>;
  Metadata?: Metadata;
  Os?: string;
  OsVersion?: string;
  /** @deprecated Since v5.7.0. */
  Parent?: string;
  RepoDigests?: Array<string>;
  RepoTags?: Array<string>;
  RootFS?: RootFS;
  /** @format int64 */
  Size?: number;
  Variant?: string;
};

/** @since v5.5.0 */
export type InspectResponse = {
  AppArmorProfile?: string;
  Args?: Array<string>;
  Config?: LibpodConfig;
  Created?: string;
  Driver?: string;
  ExecIDs?: Array<string>;
  GraphDriver?: LibpodDriverData;
  HostConfig?: LibpodHostConfig;
  HostnamePath?: string;
  HostsPath?: string;
  Id?: string;
  Image?: string;
  ImageManifestDescriptor?: Descriptor;
  LogPath?: string;
  MountLabel?: string;
  Mounts?: Array<LibpodMountPoint>;
  Name?: string;
  NetworkSettings?: LibpodNetworkSettings;
  Path?: string;
  Platform?: string;
  ProcessLabel?: string;
  ResolvConfPath?: string;
  /** @format int64 */
  RestartCount?: number;
  /** @format int64 */
  SizeRootFs?: number;
  /** @format int64 */
  SizeRw?: number;
  State?: State;
};

/** @since v5.7.0 */
export type ListQuadlet = {
  App?: string;
  Name?: string;
  Path?: string;
  Status?: string;
  UnitName?: string;
};

/** @since v5.5.0 */
export type LibpodNetworkSettings = {
  /** Removed in v6.0.0. */
  Bridge?: string;
  /**
   * Removed in v6.0.0.
   * @deprecated Since v5.7.0.
   */
  EndpointID?: string;
  /**
   * Removed in v6.0.0.
   * @deprecated Since v5.7.0.
   */
  Gateway?: string;
  /**
   * Removed in v6.0.0.
   * @deprecated Since v5.7.0.
   */
  GlobalIPv6Address?: string;
  /**
   * Removed in v6.0.0.
   * @deprecated Since v5.7.0.
   * @format int64
   */
  GlobalIPv6PrefixLen?: number;
  /**
   * Removed in v6.0.0.
   * @deprecated Since v5.5.0.
   */
  HairpinMode?: boolean;
  /**
   * Removed in v6.0.0.
   * @deprecated Since v5.7.0.
   */
  IPAddress?: string;
  /**
   * Removed in v6.0.0.
   * @deprecated Since v5.7.0.
   * @format int64
   */
  IPPrefixLen?: number;
  /**
   * Removed in v6.0.0.
   * @deprecated Since v5.7.0.
   */
  IPv6Gateway?: string;
  /**
   * Removed in v6.0.0.
   * @deprecated Since v5.5.0.
   */
  LinkLocalIPv6Address?: string;
  /**
   * Removed in v6.0.0.
   * @deprecated Since v5.5.0.
   * @format int64
   */
  LinkLocalIPv6PrefixLen?: number;
  /**
   * Removed in v6.0.0.
   * @deprecated Since v5.7.0.
   */
  MacAddress?: string;
  Networks?: {
    [key: string]: LibpodEndpointSettings;
  };
  Ports?: LibpodPortMap;
  SandboxID?: string;
  SandboxKey?: string;
  /** Removed in v6.0.0. */
  SecondaryIPAddresses?: Array<LibpodAddress>;
  /** Removed in v6.0.0. */
  SecondaryIPv6Addresses?: Array<LibpodAddress>;
};

/** Removed in v6.0.0. */
export type LibpodPlugin = {
  Config: PluginConfig;
  Enabled: boolean;
  Id?: string;
  Name: string;
  PluginReference?: string;
  Settings: PluginSettings;
};

/** Removed in v6.0.0. */
export type PluginConfig = {
  Args: PluginConfigArgs;
  Description: string;
  /** @deprecated Since v5.7.0. */
  DockerVersion?: string;
  Documentation: string;
  Entrypoint: Array<string>;
  Env: Array<LibpodPluginEnv>;
  Interface: PluginConfigInterface;
  IpcHost: boolean;
  Linux: PluginConfigLinux;
  Mounts: Array<LibpodPluginMount>;
  Network: PluginConfigNetwork;
  PidHost: boolean;
  PropagatedMount: string;
  User?: PluginConfigUser;
  WorkDir: string;
  rootfs?: PluginConfigRootfs;
};

/** @since v3.4.1 */
export type LibpodResources = {
  BlkioDeviceReadBps?: Array<LibpodThrottleDevice>;
  BlkioDeviceReadIOps?: Array<LibpodThrottleDevice>;
  BlkioDeviceWriteBps?: Array<LibpodThrottleDevice>;
  BlkioDeviceWriteIOps?: Array<LibpodThrottleDevice>;
  /** @format uint16 */
  BlkioWeight?: number;
  BlkioWeightDevice?: Array<WeightDevice>;
  CgroupParent?: string;
  /** @format int64 */
  CpuCount?: number;
  /** @format int64 */
  CpuPercent?: number;
  /** @format int64 */
  CpuPeriod?: number;
  /** @format int64 */
  CpuQuota?: number;
  /** @format int64 */
  CpuRealtimePeriod?: number;
  /** @format int64 */
  CpuRealtimeRuntime?: number;
  /** @format int64 */
  CpuShares?: number;
  CpusetCpus?: string;
  CpusetMems?: string;
  DeviceCgroupRules?: Array<string>;
  DeviceRequests?: Array<LibpodDeviceRequest>;
  Devices?: Array<LibpodDeviceMapping>;
  /** @format uint64 */
  IOMaximumBandwidth?: number;
  /** @format uint64 */
  IOMaximumIOps?: number;
  /**
   * Removed in v6.0.0.
   * @deprecated Since v4.5.0.
   * @format int64
   */
  KernelMemory?: number;
  /**
   * Removed in v6.0.0.
   * @deprecated Since v5.7.0.
   * @format int64
   */
  KernelMemoryTCP?: number;
  /** @format int64 */
  Memory?: number;
  /** @format int64 */
  MemoryReservation?: number;
  /** @format int64 */
  MemorySwap?: number;
  /** @format int64 */
  MemorySwappiness?: number;
  /** @format int64 */
  NanoCpus?: number;
  OomKillDisable?: boolean;
  /** @format int64 */
  PidsLimit?: number;
  Ulimits?: Array<Ulimit>;
};

/** @since v5.1.0 */
export type UpdateConfig = {
  BlkioDeviceReadBps?: Array<LibpodThrottleDevice>;
  BlkioDeviceReadIOps?: Array<LibpodThrottleDevice>;
  BlkioDeviceWriteBps?: Array<LibpodThrottleDevice>;
  BlkioDeviceWriteIOps?: Array<LibpodThrottleDevice>;
  /** @format uint16 */
  BlkioWeight?: number;
  BlkioWeightDevice?: Array<WeightDevice>;
  CgroupParent?: string;
  /** @format int64 */
  CpuCount?: number;
  /** @format int64 */
  CpuPercent?: number;
  /** @format int64 */
  CpuPeriod?: number;
  /** @format int64 */
  CpuQuota?: number;
  /** @format int64 */
  CpuRealtimePeriod?: number;
  /** @format int64 */
  CpuRealtimeRuntime?: number;
  /** @format int64 */
  CpuShares?: number;
  CpusetCpus?: string;
  CpusetMems?: string;
  DeviceCgroupRules?: Array<string>;
  DeviceRequests?: Array<LibpodDeviceRequest>;
  Devices?: Array<LibpodDeviceMapping>;
  /** @format uint64 */
  IOMaximumBandwidth?: number;
  /** @format uint64 */
  IOMaximumIOps?: number;
  /**
   * Removed in v6.0.0.
   * @deprecated Since v5.1.0.
   * @format int64
   */
  KernelMemory?: number;
  /**
   * Removed in v6.0.0.
   * @deprecated Since v5.7.0.
   * @format int64
   */
  KernelMemoryTCP?: number;
  /** @format int64 */
  Memory?: number;
  /** @format int64 */
  MemoryReservation?: number;
  /** @format int64 */
  MemorySwap?: number;
  /** @format int64 */
  MemorySwappiness?: number;
  /** @format int64 */
  NanoCpus?: number;
  OomKillDisable?: boolean;
  /** @format int64 */
  PidsLimit?: number;
  RestartPolicy?: LibpodRestartPolicy;
  Ulimits?: Array<Ulimit>;
};

/** @since v5.1.0 */
export type containerUpdateRequest = {
  BlkioDeviceReadBps?: Array<LibpodThrottleDevice>;
  BlkioDeviceReadIOps?: Array<LibpodThrottleDevice>;
  BlkioDeviceWriteBps?: Array<LibpodThrottleDevice>;
  BlkioDeviceWriteIOps?: Array<LibpodThrottleDevice>;
  /** @format uint16 */
  BlkioWeight?: number;
  BlkioWeightDevice?: Array<WeightDevice>;
  CgroupParent?: string;
  /** @format int64 */
  CpuCount?: number;
  /** @format int64 */
  CpuPercent?: number;
  /** @format int64 */
  CpuPeriod?: number;
  /** @format int64 */
  CpuQuota?: number;
  /** @format int64 */
  CpuRealtimePeriod?: number;
  /** @format int64 */
  CpuRealtimeRuntime?: number;
  /** @format int64 */
  CpuShares?: number;
  CpusetCpus?: string;
  CpusetMems?: string;
  DeviceCgroupRules?: Array<string>;
  DeviceRequests?: Array<LibpodDeviceRequest>;
  Devices?: Array<LibpodDeviceMapping>;
  /** @format uint64 */
  IOMaximumBandwidth?: number;
  /** @format uint64 */
  IOMaximumIOps?: number;
  /**
   * Removed in v6.0.0.
   * @deprecated Since v5.1.0.
   * @format int64
   */
  KernelMemory?: number;
  /**
   * Removed in v6.0.0.
   * @deprecated Since v5.7.0.
   * @format int64
   */
  KernelMemoryTCP?: number;
  /** @format int64 */
  Memory?: number;
  /** @format int64 */
  MemoryReservation?: number;
  /** @format int64 */
  MemorySwap?: number;
  /** @format int64 */
  MemorySwappiness?: number;
  /** @format int64 */
  NanoCpus?: number;
  OomKillDisable?: boolean;
  /** @format int64 */
  PidsLimit?: number;
  RestartPolicy?: LibpodRestartPolicy;
  Ulimits?: Array<Ulimit>;
};

/** @since v5.7.0 */
export type LocalBuildLibpodResponse = {
  stream: string;
};
