// Generated from specs/ by `npm run generate`. Do not edit.
import type {
  CgroupSpec,
  CgroupnsMode,
  Digest,
  History,
  IDMappingOptions,
  LibpodConfigReference,
  LibpodEndpointResource,
  LinuxBlockIO,
  LinuxDevice,
  LinuxDeviceCgroup,
  LinuxHugepageLimit,
  LinuxNetwork,
  LinuxPids,
  LinuxRdma,
  LinuxThrottleDevice,
  LinuxWeightDevice,
  Namespace,
  OverlayVolume,
  POSIXRlimit,
  PortMapping,
  PortSet,
  RootFS,
  Signal,
  StrSlice,
} from '../v3.2/models.js';
import type {
  Consistency,
  IpcMode,
  Isolation,
  LibpodDeviceMapping,
  LibpodDeviceRequest,
  LibpodThrottleDevice,
  LinuxPersonality,
  NetworkMode,
  PidMode,
  UTSMode,
  Ulimit,
  UsernsMode,
  WeightDevice,
} from '../v3.4/models.js';
import type {
  InspectNetworkSettings,
  LibpodAddress,
  LibpodMountPoint,
  LibpodPort,
  LibpodPortMap,
  Type,
} from '../v4.1/models.js';
import type { HealthCheckOnFailureAction, LogConfig, LogConfigLibpod } from '../v4.3/models.js';
import type { NamedVolume } from '../v4.4/models.js';
import type { ClusterOptions, LibpodSecret, LinuxCPU } from '../v4.5/models.js';
import type { LibpodImageConfig } from '../v4.6/models.js';
import type { InspectContainerState } from '../v4.7/models.js';
import type { LinuxIntelRdt } from '../v4.8/models.js';
import type {
  BindOptions,
  HealthcheckConfig,
  LibpodConfig,
  LibpodRestartPolicy,
  LinuxMemory,
  LinuxResources,
  Metadata,
} from '../v5.0/models.js';
import type { ImageVolume, Schema2HealthConfig, StartupHealthCheck, VolumeOptions } from '../v5.1/models.js';
import type {
  LibpodEndpointIPAMConfig,
  LibpodIPAM,
  LibpodPeerInfo,
  LibpodServiceInfo,
  TmpfsOptions,
} from '../v5.2/models.js';
import type {
  Descriptor,
  InspectContainerConfig,
  InspectMount,
  LibpodPlatform,
  ManifestSummary,
} from '../v5.3/models.js';
import type { InspectContainerHostConfig, PerNetworkOptions } from '../v5.4/models.js';

/** @since v5.5.0 */
export type ArtifactVolume = {
  destination?: string;
  digest?: string;
  source?: string;
  title?: string;
};

/** @since v4.1.1 */
export type LibpodConnectOptions = {
  Container?: string;
  EndpointConfig?: LibpodEndpointSettings;
};

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

export type ContainerStorageConfig = {
  /** @since v5.5.0 */
  artifact_volumes?: Array<ArtifactVolume>;
  /** @since v4.1.0 */
  chroot_directories?: Array<string>;
  /** @since v3.4.4 */
  create_working_dir?: boolean;
  /** @since v3.3.1 */
  device_cgroup_rule?: Array<LinuxDeviceCgroup>;
  devices?: Array<LinuxDevice>;
  /** @since v4.0.2 */
  devices_from?: Array<string>;
  /** @since v4.0.2 */
  host_device_list?: Array<LinuxDevice>;
  image?: string;
  /** @since v5.0.2 */
  image_arch?: string;
  /** @since v5.0.2 */
  image_os?: string;
  /** @since v5.0.2 */
  image_variant?: string;
  image_volume_mode?: string;
  image_volumes?: Array<ImageVolume>;
  init?: boolean;
  init_path?: string;
  ipcns?: Namespace;
  mounts?: Array<LibpodMount>;
  overlay_volumes?: Array<OverlayVolume>;
  /** @since v5.0.2 */
  raw_image_name?: string;
  rootfs?: string;
  /** @since v4.5.0 */
  rootfs_mapping?: string;
  /** @since v4.0.2 */
  rootfs_overlay?: boolean;
  rootfs_propagation?: string;
  secrets?: Array<LibpodSecret>;
  /** @format int64 */
  shm_size?: number;
  /**
   * @since v4.5.0
   * @format int64
   */
  shm_size_systemd?: number;
  /** @since v4.0.2 */
  storage_opts?: {
    [key: string]: string;
  };
  volatile?: boolean;
  volumes?: Array<NamedVolume>;
  volumes_from?: Array<string>;
  work_dir?: string;
};

export type ContainerTopOKBody = {
  Processes?: Array<Array<string>>;
  Titles?: Array<string>;
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

/**
 * Removed in v6.0.0.
 * @since v4.5.0
 */
export type CreateOptions = {
  /** @since v5.2.0 */
  Attachable?: boolean;
  /** @since v5.2.0 */
  ConfigFrom?: LibpodConfigReference;
  /** @since v5.2.0 */
  ConfigOnly?: boolean;
  Driver?: string;
  /** @since v5.5.0 */
  EnableIPv4?: boolean;
  /** @since v5.2.0 */
  EnableIPv6?: boolean;
  /** @since v5.2.0 */
  IPAM?: LibpodIPAM;
  /** @since v5.2.0 */
  Ingress?: boolean;
  /** @since v5.2.0 */
  Internal?: boolean;
  /** Labels of the object, by key. A label without a value has the empty string `''`, not null. */
  Labels?: {
    [key: string]: string;
  };
  /** @since v5.2.0 */
  Options?: {
    [key: string]: string;
  };
  /** @since v5.2.0 */
  Scope?: string;
};

/** @since v4.1.1 */
export type CreateRequest = {
  Attachable?: boolean;
  /**
   * Removed in v6.0.0.
   * @deprecated Since v5.0.2.
   */
  CheckDuplicate?: boolean;
  ConfigFrom?: LibpodConfigReference;
  ConfigOnly?: boolean;
  Driver?: string;
  /** @since v5.5.0 */
  EnableIPv4?: boolean;
  EnableIPv6?: boolean;
  IPAM?: LibpodIPAM;
  Ingress?: boolean;
  Internal?: boolean;
  /** Labels of the object, by key. A label without a value has the empty string `''`, not null. */
  Labels?: {
    [key: string]: string;
  };
  Name?: string;
  Options?: {
    [key: string]: string;
  };
  Scope?: string;
};

export type LibpodDriverData = {
  Data: {
    [key: string]: string;
  };
  Name: string;
};

/** @since v3.4.1 */
export type LibpodEndpointSettings = {
  Aliases?: Array<string>;
  /** @since v5.0.2 */
  DNSNames?: Array<string>;
  DriverOpts?: {
    [key: string]: string;
  };
  EndpointID?: string;
  Gateway?: string;
  GlobalIPv6Address?: string;
  /** @format int64 */
  GlobalIPv6PrefixLen?: number;
  /**
   * @since v5.5.0
   * @format int64
   */
  GwPriority?: number;
  IPAMConfig?: LibpodEndpointIPAMConfig;
  IPAddress?: string;
  /** @format int64 */
  IPPrefixLen?: number;
  IPv6Gateway?: string;
  Links?: Array<string>;
  MacAddress?: string;
  NetworkID?: string;
};

/** @since v5.5.0 */
export type LibpodHealth = {
  /** @format int64 */
  FailingStreak?: number;
  Log?: Array<LibpodHealthcheckResult>;
  Status?: string;
};

/** @since v5.5.0 */
export type LibpodHealthcheckResult = {
  /** @format date-time */
  End?: string;
  /** @format int64 */
  ExitCode?: number;
  Output?: string;
  /** @format date-time */
  Start?: string;
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

export type LibpodIDResponse = {
  Id: string;
};

export type ImageData = {
  Annotations?: {
    [key: string]: string;
  };
  Architecture?: string;
  Author?: string;
  Comment?: string;
  Config?: LibpodImageConfig;
  /** @format date-time */
  Created?: string;
  Digest?: Digest;
  GraphDriver?: LibpodDriverData;
  Healthcheck?: Schema2HealthConfig;
  History?: Array<History>;
  Id?: string;
  /** Labels of the object, by key. A label without a value has the empty string `''`, not null. */
  Labels?: {
    [key: string]: string;
  };
  ManifestType?: string;
  NamesHistory?: Array<string>;
  Os?: string;
  Parent?: string;
  RepoDigests?: Array<string>;
  RepoTags?: Array<string>;
  RootFS?: RootFS;
  /** @format int64 */
  Size?: number;
  User?: string;
  /** Version of the object in this answer. An update has to send back the `Index`, so that it cannot overwrite the change of another caller. */
  Version?: string;
  /** @format int64 */
  VirtualSize?: number;
};

/** @since v4.1.1 */
export type LibpodImageInspect = {
  Architecture?: string;
  Author?: string;
  Comment?: string;
  Config?: LibpodConfig;
  Container?: string;
  ContainerConfig?: LibpodConfig;
  Created?: string;
  /** @since v5.5.0 */
  Descriptor?: Descriptor;
  DockerVersion?: string;
  GraphDriver?: LibpodDriverData;
  Id?: string;
  /** @since v5.5.0 */
  Manifests?: Array<ManifestSummary>;
  Metadata?: Metadata;
  Os?: string;
  OsVersion?: string;
  Parent?: string;
  RepoDigests?: Array<string>;
  RepoTags?: Array<string>;
  RootFS?: RootFS;
  /** @format int64 */
  Size?: number;
  Variant?: string;
  /**
   * @deprecated Since v4.6.0.
   * @format int64
   */
  VirtualSize?: number;
};

/** @since v5.5.0 */
export type ImageOptions = {
  Subpath?: string;
};

/** @since v5.2.0 */
export type Inspect = {
  Attachable?: boolean;
  ConfigFrom?: LibpodConfigReference;
  ConfigOnly?: boolean;
  Containers?: {
    [key: string]: LibpodEndpointResource;
  };
  /** @format date-time */
  Created?: string;
  Driver?: string;
  /** @since v5.5.0 */
  EnableIPv4?: boolean;
  EnableIPv6?: boolean;
  IPAM?: LibpodIPAM;
  Id?: string;
  Ingress?: boolean;
  Internal?: boolean;
  /** Labels of the object, by key. A label without a value has the empty string `''`, not null. */
  Labels?: {
    [key: string]: string;
  };
  Name?: string;
  Options?: {
    [key: string]: string;
  };
  Peers?: Array<LibpodPeerInfo>;
  Scope?: string;
  Services?: {
    [key: string]: LibpodServiceInfo;
  };
};

export type InspectContainerData = {
  AppArmorProfile?: string;
  Args?: Array<string>;
  BoundingCaps?: Array<string>;
  Config?: InspectContainerConfig;
  ConmonPidFile?: string;
  /** @format date-time */
  Created?: string;
  Dependencies?: Array<string>;
  Driver?: string;
  EffectiveCaps?: Array<string>;
  ExecIDs?: Array<string>;
  GraphDriver?: LibpodDriverData;
  HostConfig?: InspectContainerHostConfig;
  HostnamePath?: string;
  HostsPath?: string;
  Id?: string;
  Image?: string;
  /** @since v4.3.0 */
  ImageDigest?: string;
  ImageName?: string;
  IsInfra?: boolean;
  /** @since v4.2.1 */
  IsService?: boolean;
  /** @since v4.6.0 */
  KubeExitCodePropagation?: string;
  MountLabel?: string;
  Mounts?: Array<InspectMount>;
  Name?: string;
  Namespace?: string;
  NetworkSettings?: InspectNetworkSettings;
  OCIConfigPath?: string;
  OCIRuntime?: string;
  Path?: string;
  PidFile?: string;
  Pod?: string;
  ProcessLabel?: string;
  ResolvConfPath?: string;
  /** @format int32 */
  RestartCount?: number;
  Rootfs?: string;
  /** @format int64 */
  SizeRootFs?: number;
  /** @format int64 */
  SizeRw?: number;
  State?: InspectContainerState;
  StaticDir?: string;
  /** @since v5.4.0 */
  UseImageHostname?: boolean;
  /** @since v5.4.0 */
  UseImageHosts?: boolean;
  /**
   * @since v4.6.0
   * @format uint32
   */
  lockNumber?: number;
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

export type LibpodMount = {
  /** @since v3.4.1 */
  BindOptions?: BindOptions;
  /** @since v4.5.0 */
  ClusterOptions?: ClusterOptions;
  /** @since v3.4.1 */
  Consistency?: Consistency;
  /** @since v5.5.0 */
  ImageOptions?: ImageOptions;
  /** @since v3.4.1 */
  ReadOnly?: boolean;
  /** @since v3.4.1 */
  Source?: string;
  /** @since v3.4.1 */
  Target?: string;
  /** @since v3.4.1 */
  TmpfsOptions?: TmpfsOptions;
  /** @since v3.4.1 */
  Type?: Type;
  /** @since v3.4.1 */
  VolumeOptions?: VolumeOptions;
};

/** @since v5.5.0 */
export type LibpodNetworkSettings = {
  /** Removed in v6.0.0. */
  Bridge?: string;
  /** Removed in v6.0.0. */
  EndpointID?: string;
  /** Removed in v6.0.0. */
  Gateway?: string;
  /** Removed in v6.0.0. */
  GlobalIPv6Address?: string;
  /**
   * Removed in v6.0.0.
   * @format int64
   */
  GlobalIPv6PrefixLen?: number;
  /**
   * Removed in v6.0.0.
   * @deprecated Since v5.5.0.
   */
  HairpinMode?: boolean;
  /** Removed in v6.0.0. */
  IPAddress?: string;
  /**
   * Removed in v6.0.0.
   * @format int64
   */
  IPPrefixLen?: number;
  /** Removed in v6.0.0. */
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
  /** Removed in v6.0.0. */
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

/** @since v4.1.1 */
export type NetworkSettingsSummary = {
  Networks?: {
    [key: string]: LibpodEndpointSettings;
  };
};

/** @since v3.4.1 */
export type LibpodNetworkingConfig = {
  EndpointsConfig?: {
    [key: string]: LibpodEndpointSettings;
  };
};

/** @since v3.4.1 */
export type PodResourceConfig = {
  resource_limits?: LinuxResources;
};

export type PodSpecGenerator = {
  /** @since v4.0.2 */
  Networks?: {
    [key: string]: PerNetworkOptions;
  };
  cgroup_parent?: string;
  /**
   * Removed in v6.0.0.
   * @deprecated Since v4.0.2.
   */
  cni_networks?: Array<string>;
  dns_option?: Array<string>;
  dns_search?: Array<string>;
  dns_server?: Array<string>;
  /** @since v4.2.1 */
  exit_policy?: string;
  hostadd?: Array<string>;
  hostname?: string;
  /** @since v5.4.0 */
  hostsFile?: string;
  /** @since v4.1.1 */
  idmappings?: IDMappingOptions;
  /** @since v4.0.2 */
  image_volumes?: Array<ImageVolume>;
  infra_command?: Array<string>;
  infra_conmon_pid_file?: string;
  infra_image?: string;
  /** @since v3.3.1 */
  infra_name?: string;
  /** @since v4.5.0 */
  ipcns?: Namespace;
  labels?: {
    [key: string]: string;
  };
  /** @since v4.0.2 */
  mounts?: Array<LibpodMount>;
  name?: string;
  netns?: Namespace;
  network_options?: {
    [key: string]: Array<string>;
  };
  no_infra?: boolean;
  /** @since v5.4.0 */
  no_manage_hostname?: boolean;
  no_manage_hosts?: boolean;
  no_manage_resolv_conf?: boolean;
  /** @since v4.0.2 */
  overlay_volumes?: Array<OverlayVolume>;
  /** @since v3.4.1 */
  pidns?: Namespace;
  pod_create_command?: Array<string>;
  /** @since v4.0.2 */
  pod_devices?: Array<string>;
  portmappings?: Array<PortMapping>;
  /** @since v3.4.1 */
  resource_limits?: LinuxResources;
  /** @since v4.6.0 */
  restart_policy?: string;
  /**
   * @since v4.6.0
   * @format uint64
   */
  restart_tries?: number;
  /** @since v4.0.2 */
  security_opt?: Array<string>;
  /** @since v4.2.1 */
  serviceContainerID?: string;
  /** @since v4.0.2 */
  share_parent?: boolean;
  shared_namespaces?: Array<string>;
  /**
   * @since v4.2.1
   * @format int64
   */
  shm_size?: number;
  /**
   * @since v4.5.0
   * @format int64
   */
  shm_size_systemd?: number;
  /** @since v4.0.2 */
  sysctl?: {
    [key: string]: string;
  };
  /** @since v3.4.1 */
  userns?: Namespace;
  /** @since v4.2.1 */
  utsns?: Namespace;
  /** @since v4.0.2 */
  volumes?: Array<NamedVolume>;
  /** @since v4.0.2 */
  volumes_from?: Array<string>;
};

/** @since v4.0.2 */
export type PodStorageConfig = {
  image_volumes?: Array<ImageVolume>;
  mounts?: Array<LibpodMount>;
  overlay_volumes?: Array<OverlayVolume>;
  /**
   * @since v4.2.1
   * @format int64
   */
  shm_size?: number;
  /**
   * @since v4.5.0
   * @format int64
   */
  shm_size_systemd?: number;
  volumes?: Array<NamedVolume>;
  volumes_from?: Array<string>;
};

export type PodTopOKBody = {
  Processes?: Array<Array<string>>;
  Titles?: Array<string>;
};

export type SpecGenerator = {
  /** @since v4.0.2 */
  Networks?: {
    [key: string]: PerNetworkOptions;
  };
  annotations?: {
    [key: string]: string;
  };
  apparmor_profile?: string;
  /** @since v5.5.0 */
  artifact_volumes?: Array<ArtifactVolume>;
  /** @since v5.0.2 */
  base_hosts_file?: string;
  cap_add?: Array<string>;
  cap_drop?: Array<string>;
  cgroup_parent?: string;
  cgroupns?: Namespace;
  cgroups_mode?: string;
  /** @since v4.1.0 */
  chroot_directories?: Array<string>;
  /**
   * Removed in v6.0.0.
   * @deprecated Since v4.0.2.
   */
  cni_networks?: Array<string>;
  command?: Array<string>;
  conmon_pid_file?: string;
  containerCreateCommand?: Array<string>;
  /** @since v3.4.4 */
  create_working_dir?: boolean;
  dependencyContainers?: Array<string>;
  /** @since v3.3.1 */
  device_cgroup_rule?: Array<LinuxDeviceCgroup>;
  devices?: Array<LinuxDevice>;
  /** @since v4.0.2 */
  devices_from?: Array<string>;
  dns_option?: Array<string>;
  dns_search?: Array<string>;
  dns_server?: Array<string>;
  entrypoint?: Array<string>;
  env?: {
    [key: string]: string;
  };
  env_host?: boolean;
  /** @since v4.3.0 */
  envmerge?: Array<string>;
  expose?: unknown;
  /** @since v4.5.0 */
  group_entry?: string;
  groups?: Array<string>;
  /** @since v4.3.0 */
  health_check_on_failure_action?: HealthCheckOnFailureAction;
  /** @since v5.3.0 */
  healthLogDestination?: string;
  /**
   * @since v5.3.0
   * @format uint64
   */
  healthMaxLogCount?: number;
  /**
   * @since v5.3.0
   * @format uint64
   */
  healthMaxLogSize?: number;
  healthconfig?: Schema2HealthConfig;
  /** @since v4.0.2 */
  host_device_list?: Array<LinuxDevice>;
  hostadd?: Array<string>;
  hostname?: string;
  /** @since v4.0.2 */
  hostusers?: Array<string>;
  httpproxy?: boolean;
  idmappings?: IDMappingOptions;
  image?: string;
  /** @since v4.2.1 */
  image_arch?: string;
  /** @since v4.2.1 */
  image_os?: string;
  /** @since v4.2.1 */
  image_variant?: string;
  image_volume_mode?: string;
  image_volumes?: Array<ImageVolume>;
  init?: boolean;
  /** @since v3.4.1 */
  init_container_type?: string;
  init_path?: string;
  /** @since v4.8.0 */
  intelRdt?: LinuxIntelRdt;
  ipcns?: Namespace;
  /** @since v4.5.0 */
  label_nested?: boolean;
  labels?: {
    [key: string]: string;
  };
  log_configuration?: LogConfigLibpod;
  /** @since v4.0.2 */
  manage_password?: boolean;
  mask?: Array<string>;
  mounts?: Array<LibpodMount>;
  name?: string;
  netns?: Namespace;
  network_options?: {
    [key: string]: Array<string>;
  };
  no_new_privileges?: boolean;
  oci_runtime?: string;
  /** @format int64 */
  oom_score_adj?: number;
  overlay_volumes?: Array<OverlayVolume>;
  /** @since v4.1.0 */
  passwd_entry?: string;
  /** @since v3.4.1 */
  personality?: LinuxPersonality;
  pidns?: Namespace;
  pod?: string;
  portmappings?: Array<PortMapping>;
  privileged?: boolean;
  procfs_opts?: Array<string>;
  publish_image_ports?: boolean;
  r_limits?: Array<POSIXRlimit>;
  raw_image_name?: string;
  read_only_filesystem?: boolean;
  /** @since v4.4.0 */
  read_write_tmpfs?: boolean;
  remove?: boolean;
  /** @since v5.3.0 */
  removeImage?: boolean;
  resource_limits?: LinuxResources;
  restart_policy?: string;
  /** @format uint64 */
  restart_tries?: number;
  rootfs?: string;
  /** @since v4.5.0 */
  rootfs_mapping?: string;
  /** @since v4.0.2 */
  rootfs_overlay?: boolean;
  rootfs_propagation?: string;
  sdnotifyMode?: string;
  seccomp_policy?: string;
  seccomp_profile_path?: string;
  secret_env?: {
    [key: string]: string;
  };
  secrets?: Array<LibpodSecret>;
  selinux_opts?: Array<string>;
  /** @format int64 */
  shm_size?: number;
  /**
   * @since v4.5.0
   * @format int64
   */
  shm_size_systemd?: number;
  /** @since v4.4.0 */
  startupHealthConfig?: StartupHealthCheck;
  stdin?: boolean;
  stop_signal?: Signal;
  /** @format uint64 */
  stop_timeout?: number;
  /** @since v4.0.2 */
  storage_opts?: {
    [key: string]: string;
  };
  sysctl?: {
    [key: string]: string;
  };
  systemd?: string;
  terminal?: boolean;
  throttleReadBpsDevice?: {
    [key: string]: LinuxThrottleDevice;
  };
  throttleReadIOPSDevice?: {
    [key: string]: LinuxThrottleDevice;
  };
  throttleWriteBpsDevice?: {
    [key: string]: LinuxThrottleDevice;
  };
  throttleWriteIOPSDevice?: {
    [key: string]: LinuxThrottleDevice;
  };
  /** @format uint64 */
  timeout?: number;
  timezone?: string;
  umask?: string;
  unified?: {
    [key: string]: string;
  };
  unmask?: Array<string>;
  /** @since v4.0.2 */
  unsetenv?: Array<string>;
  /** @since v4.0.2 */
  unsetenvall?: boolean;
  /** @since v5.4.0 */
  use_image_hostname?: boolean;
  use_image_hosts?: boolean;
  use_image_resolve_conf?: boolean;
  user?: string;
  userns?: Namespace;
  utsns?: Namespace;
  volatile?: boolean;
  volumes?: Array<NamedVolume>;
  volumes_from?: Array<string>;
  weightDevice?: {
    [key: string]: LinuxWeightDevice;
  };
  work_dir?: string;
};

/** @since v5.5.0 */
export type State = {
  Dead?: boolean;
  Error?: string;
  /** @format int64 */
  ExitCode?: number;
  FinishedAt?: string;
  Health?: LibpodHealth;
  OOMKilled?: boolean;
  Paused?: boolean;
  /** @format int64 */
  Pid?: number;
  Restarting?: boolean;
  Running?: boolean;
  StartedAt?: string;
  Status?: string;
};

/** @since v5.0.2 */
export type Summary = {
  /** @format int64 */
  Containers: number;
  /** @format int64 */
  Created: number;
  /** @since v5.5.0 */
  Descriptor?: Descriptor;
  Id: string;
  /** Labels of the object, by key. A label without a value has the empty string `''`, not null. */
  Labels: {
    [key: string]: string;
  };
  /** @since v5.3.0 */
  Manifests?: Array<ManifestSummary>;
  ParentId: string;
  RepoDigests: Array<string>;
  RepoTags: Array<string>;
  /** @format int64 */
  SharedSize: number;
  /** @format int64 */
  Size: number;
  /**
   * Removed in v6.0.0.
   * @deprecated Since v5.0.2.
   * @format int64
   */
  VirtualSize?: number;
};

/**
 * Removed in v6.0.0.
 * @since v5.5.0
 */
export type TopResponse = {
  Processes?: Array<Array<string>>;
  Titles?: Array<string>;
};

/** @since v4.3.0 */
export type UpdateEntities = {
  /** @since v5.4.0 */
  BlkIOWeightDevice?: Array<WeightDevice>;
  /** @since v5.4.0 */
  DeviceReadBPs?: Array<LibpodThrottleDevice>;
  /** @since v5.4.0 */
  DeviceReadIOPs?: Array<LibpodThrottleDevice>;
  /** @since v5.4.0 */
  DeviceWriteBPs?: Array<LibpodThrottleDevice>;
  /** @since v5.4.0 */
  DeviceWriteIOPs?: Array<LibpodThrottleDevice>;
  /** @since v5.5.0 */
  Env?: Array<string>;
  /** @since v5.5.0 */
  UnsetEnv?: Array<string>;
  /** @since v5.4.0 */
  blockIO?: LinuxBlockIO;
  /** @since v5.4.0 */
  cpu?: LinuxCPU;
  /** @since v5.4.0 */
  devices?: Array<LinuxDeviceCgroup>;
  /** @since v5.4.0 */
  health_cmd?: string;
  /** @since v5.4.0 */
  health_interval?: string;
  /** @since v5.4.0 */
  health_log_destination?: string;
  /**
   * @since v5.4.0
   * @format uint64
   */
  health_max_log_count?: number;
  /**
   * @since v5.4.0
   * @format uint64
   */
  health_max_log_size?: number;
  /** @since v5.4.0 */
  health_on_failure?: string;
  /**
   * @since v5.4.0
   * @format uint64
   */
  health_retries?: number;
  /** @since v5.4.0 */
  health_start_period?: string;
  /** @since v5.4.0 */
  health_startup_cmd?: string;
  /** @since v5.4.0 */
  health_startup_interval?: string;
  /**
   * @since v5.4.0
   * @format uint64
   */
  health_startup_retries?: number;
  /**
   * @since v5.4.0
   * @format uint64
   */
  health_startup_success?: number;
  /** @since v5.4.0 */
  health_startup_timeout?: string;
  /** @since v5.4.0 */
  health_timeout?: string;
  /** @since v5.4.0 */
  hugepageLimits?: Array<LinuxHugepageLimit>;
  /** @since v5.4.0 */
  memory?: LinuxMemory;
  /** @since v5.4.0 */
  network?: LinuxNetwork;
  /** @since v5.4.0 */
  no_healthcheck?: boolean;
  /** @since v5.4.0 */
  pids?: LinuxPids;
  /** @since v5.4.0 */
  rdma?: {
    [key: string]: LinuxRdma;
  };
  /** @since v5.4.0 */
  unified?: {
    [key: string]: string;
  };
};

/**
 * Removed in v6.0.0.
 * @since v5.5.0
 */
export type UpdateResponse = {
  /** Warnings for people, such as options that the engine ignored. Null or empty if there are none. */
  Warnings?: Array<string>;
};

/** @since v4.1.1 */
export type networkConnectRequest = LibpodConnectOptions;

/** @since v4.1.1 */
export type networkCreate = CreateRequest;
