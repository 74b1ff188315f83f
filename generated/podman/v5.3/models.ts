// Generated from specs/ by `npm run generate`. Do not edit.
import type {
  Digest,
  IDMappingOptions,
  InspectBlkioThrottleDevice,
  InspectBlkioWeightDevice,
  InspectDevice,
  InspectHostPort,
  InspectLogConfig,
  InspectPodContainerInfo,
  InspectRestartPolicy,
  InspectSecret,
  InspectUlimit,
  LibpodDriverData,
  LinuxDevice,
  LinuxDeviceCgroup,
  LinuxThrottleDevice,
  LinuxWeightDevice,
  Namespace,
  OverlayVolume,
  POSIXRlimit,
  PortMapping,
  Signal,
} from '../v3.2/models.js';
import type { LinuxPersonality } from '../v3.4/models.js';
import type { InspectIDMappings } from '../v4.0/models.js';
import type { InspectNetworkSettings, LibpodMountPoint, LibpodPort } from '../v4.1/models.js';
import type { InspectPodInfraConfig } from '../v4.2/models.js';
import type { HealthCheckOnFailureAction, LogConfigLibpod, PerNetworkOptions } from '../v4.3/models.js';
import type { NamedVolume } from '../v4.4/models.js';
import type { LibpodSecret } from '../v4.5/models.js';
import type { InspectContainerState } from '../v4.7/models.js';
import type { LinuxIntelRdt } from '../v4.8/models.js';
import type { LibpodConfig, LinuxResources } from '../v5.0/models.js';
import type { ImageVolume, Schema2HealthConfig, StartupHealthCheck } from '../v5.1/models.js';
import type { LibpodHostConfig, LibpodMount, LibpodNetworkingConfig, SummaryNetworkSettings } from '../v5.2/models.js';

/** @since v5.3.0 */
export type AttestationProperties = {
  For?: Digest;
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
  /** Labels of the object, by key. A label without a value has the empty string `''`, not null. */
  Labels?: {
    [key: string]: string;
  };
  Mounts?: Array<LibpodMountPoint>;
  /** Removed in v6.0.0. */
  Name?: string;
  Names?: Array<string>;
  NetworkSettings?: SummaryNetworkSettings;
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

export type ContainerBasicConfig = {
  annotations?: {
    [key: string]: string;
  };
  command?: Array<string>;
  conmon_pid_file?: string;
  containerCreateCommand?: Array<string>;
  dependencyContainers?: Array<string>;
  entrypoint?: Array<string>;
  env?: {
    [key: string]: string;
  };
  env_host?: boolean;
  /** @since v4.3.0 */
  envmerge?: Array<string>;
  /** @since v4.5.0 */
  group_entry?: string;
  hostname?: string;
  /** @since v4.0.2 */
  hostusers?: Array<string>;
  httpproxy?: boolean;
  /** @since v3.4.1 */
  init_container_type?: string;
  labels?: {
    [key: string]: string;
  };
  log_configuration?: LogConfigLibpod;
  /** @since v4.0.2 */
  manage_password?: boolean;
  name?: string;
  oci_runtime?: string;
  /** @since v4.1.0 */
  passwd_entry?: string;
  /** @since v3.4.1 */
  personality?: LinuxPersonality;
  pidns?: Namespace;
  pod?: string;
  remove?: boolean;
  /** @since v5.3.0 */
  removeImage?: boolean;
  restart_policy?: string;
  /** @format uint64 */
  restart_tries?: number;
  sdnotifyMode?: string;
  secret_env?: {
    [key: string]: string;
  };
  stdin?: boolean;
  stop_signal?: Signal;
  /** @format uint64 */
  stop_timeout?: number;
  sysctl?: {
    [key: string]: string;
  };
  systemd?: string;
  terminal?: boolean;
  /** @format uint64 */
  timeout?: number;
  timezone?: string;
  /** @since v4.0.2 */
  unsetenv?: Array<string>;
  /** @since v4.0.2 */
  unsetenvall?: boolean;
  utsns?: Namespace;
};

export type ContainerHealthCheckConfig = {
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
  /** @since v4.4.0 */
  startupHealthConfig?: StartupHealthCheck;
};

/** @since v5.3.0 */
export type Descriptor = {
  annotations?: {
    [key: string]: string;
  };
  artifactType?: string;
  /** @format uint8 */
  data?: Array<number>;
  digest?: Digest;
  mediaType?: string;
  platform?: LibpodPlatform;
  /** @format int64 */
  size?: number;
  urls?: Array<string>;
};

/** @since v5.3.0 */
export type ImageProperties = {
  Containers: Array<string>;
  Platform: LibpodPlatform;
  Size?: {
    /** @format int64 */
    Unpacked: number;
  };
};

export type InspectContainerConfig = {
  Annotations?: {
    [key: string]: string;
  };
  AttachStderr?: boolean;
  AttachStdin?: boolean;
  AttachStdout?: boolean;
  /** @since v4.1.0 */
  ChrootDirs?: Array<string>;
  Cmd?: Array<string>;
  CreateCommand?: Array<string>;
  Domainname?: string;
  Entrypoint?: Array<string>;
  Env?: Array<string>;
  /** @since v5.3.0 */
  ExposedPorts?: {
    [key: string]: {
      [key: string]: unknown;
    };
  };
  /** @since v5.3.0 */
  HealthLogDestination?: string;
  Healthcheck?: Schema2HealthConfig;
  /**
   * @since v5.3.0
   * @format uint64
   */
  HealthcheckMaxLogCount?: number;
  /**
   * @since v5.3.0
   * @format uint64
   */
  HealthcheckMaxLogSize?: number;
  /** @since v4.3.0 */
  HealthcheckOnFailureAction?: string;
  Hostname?: string;
  Image?: string;
  /** Labels of the object, by key. A label without a value has the empty string `''`, not null. */
  Labels?: {
    [key: string]: string;
  };
  OnBuild?: string;
  OpenStdin?: boolean;
  /** @since v4.0.2 */
  Passwd?: boolean;
  Secrets?: Array<InspectSecret>;
  /** @since v5.3.0 */
  StartupHealthCheck?: StartupHealthCheck;
  StdinOnce?: boolean;
  StopSignal?: string;
  /** @format uint64 */
  StopTimeout?: number;
  SystemdMode?: boolean;
  /** @format uint64 */
  Timeout?: number;
  Timezone?: string;
  Tty?: boolean;
  Umask?: string;
  User?: string;
  Volumes?: {
    [key: string]: {
      [key: string]: unknown;
    };
  };
  WorkingDir?: string;
  /** @since v4.3.0 */
  sdNotifyMode?: string;
  /** @since v4.3.0 */
  sdNotifySocket?: string;
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
  /**
   * @since v4.6.0
   * @format uint32
   */
  lockNumber?: number;
};

export type InspectContainerHostConfig = {
  /** @since v5.1.0 */
  Annotations?: {
    [key: string]: string;
  };
  AutoRemove?: boolean;
  /** @since v5.3.0 */
  AutoRemoveImage?: boolean;
  Binds?: Array<string>;
  BlkioDeviceReadBps?: Array<InspectBlkioThrottleDevice>;
  BlkioDeviceReadIOps?: Array<InspectBlkioThrottleDevice>;
  BlkioDeviceWriteBps?: Array<InspectBlkioThrottleDevice>;
  BlkioDeviceWriteIOps?: Array<InspectBlkioThrottleDevice>;
  /** @format uint16 */
  BlkioWeight?: number;
  BlkioWeightDevice?: Array<InspectBlkioWeightDevice>;
  CapAdd?: Array<string>;
  CapDrop?: Array<string>;
  Cgroup?: string;
  CgroupConf?: {
    [key: string]: string;
  };
  CgroupManager?: string;
  CgroupMode?: string;
  CgroupParent?: string;
  Cgroups?: string;
  /** @format uint64 */
  ConsoleSize?: Array<number>;
  ContainerIDFile?: string;
  /** @format uint64 */
  CpuCount?: number;
  /** @format uint64 */
  CpuPercent?: number;
  /** @format uint64 */
  CpuPeriod?: number;
  /** @format int64 */
  CpuQuota?: number;
  /** @format uint64 */
  CpuRealtimePeriod?: number;
  /** @format int64 */
  CpuRealtimeRuntime?: number;
  /** @format uint64 */
  CpuShares?: number;
  CpusetCpus?: string;
  CpusetMems?: string;
  Devices?: Array<InspectDevice>;
  /** @format uint64 */
  DiskQuota?: number;
  Dns?: Array<string>;
  DnsOptions?: Array<string>;
  DnsSearch?: Array<string>;
  ExtraHosts?: Array<string>;
  GroupAdd?: Array<string>;
  /** @since v4.0.2 */
  IDMappings?: InspectIDMappings;
  /** @format uint64 */
  IOMaximumBandwidth?: number;
  /** @format uint64 */
  IOMaximumIOps?: number;
  Init?: boolean;
  /** @since v4.8.0 */
  IntelRdtClosID?: string;
  IpcMode?: string;
  Isolation?: string;
  /** @format int64 */
  KernelMemory?: number;
  Links?: Array<string>;
  LogConfig?: InspectLogConfig;
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
  NetworkMode?: string;
  OomKillDisable?: boolean;
  /** @format int64 */
  OomScoreAdj?: number;
  PidMode?: string;
  /** @format int64 */
  PidsLimit?: number;
  PortBindings?: {
    [key: string]: Array<InspectHostPort>;
  };
  Privileged?: boolean;
  PublishAllPorts?: boolean;
  ReadonlyRootfs?: boolean;
  RestartPolicy?: InspectRestartPolicy;
  Runtime?: string;
  SecurityOpt?: Array<string>;
  /** @format int64 */
  ShmSize?: number;
  Tmpfs?: {
    [key: string]: string;
  };
  UTSMode?: string;
  Ulimits?: Array<InspectUlimit>;
  UsernsMode?: string;
  VolumeDriver?: string;
  VolumesFrom?: Array<string>;
};

export type InspectMount = {
  Destination?: string;
  Driver?: string;
  Mode?: string;
  Name?: string;
  Options?: Array<string>;
  Propagation?: string;
  RW?: boolean;
  Source?: string;
  /** @since v5.3.0 */
  SubPath?: string;
  Type?: string;
};

export type InspectPodData = {
  CgroupParent?: string;
  CgroupPath?: string;
  Containers?: Array<InspectPodContainerInfo>;
  CreateCgroup?: boolean;
  CreateCommand?: Array<string>;
  CreateInfra?: boolean;
  /** @format date-time */
  Created?: string;
  /** @since v4.2.1 */
  ExitPolicy?: string;
  Hostname?: string;
  Id?: string;
  InfraConfig?: InspectPodInfraConfig;
  InfraContainerID?: string;
  /** Labels of the object, by key. A label without a value has the empty string `''`, not null. */
  Labels?: {
    [key: string]: string;
  };
  /**
   * @since v4.6.0
   * @format uint32
   */
  LockNumber?: number;
  Name?: string;
  Namespace?: string;
  /** @format uint64 */
  NumContainers?: number;
  /** @since v4.6.0 */
  RestartPolicy?: string;
  SharedNamespaces?: Array<string>;
  State?: string;
  /**
   * @since v4.3.0
   * @format uint64
   */
  blkio_weight?: number;
  /** @since v4.3.0 */
  blkio_weight_device?: Array<InspectBlkioWeightDevice>;
  /**
   * @since v4.0.2
   * @format uint64
   */
  cpu_period?: number;
  /**
   * @since v4.0.2
   * @format int64
   */
  cpu_quota?: number;
  /**
   * @since v4.3.0
   * @format uint64
   */
  cpu_shares?: number;
  /** @since v4.0.2 */
  cpuset_cpus?: string;
  /** @since v4.3.0 */
  cpuset_mems?: string;
  /** @since v4.0.2 */
  device_read_bps?: Array<InspectBlkioThrottleDevice>;
  /** @since v4.3.0 */
  device_write_bps?: Array<InspectBlkioThrottleDevice>;
  /** @since v4.0.2 */
  devices?: Array<InspectDevice>;
  /**
   * @since v4.2.1
   * @format uint64
   */
  memory_limit?: number;
  /**
   * @since v4.3.0
   * @format uint64
   */
  memory_swap?: number;
  /** @since v4.0.2 */
  mounts?: Array<InspectMount>;
  /** @since v4.0.2 */
  security_opt?: Array<string>;
  /** @since v4.0.2 */
  volumes_from?: Array<string>;
};

/** @since v5.3.0 */
export type ManifestKind = string;

/** @since v5.3.0 */
export type ManifestSummary = {
  AttestationData?: AttestationProperties;
  Available: boolean;
  Descriptor: Descriptor;
  ID: string;
  ImageData?: ImageProperties;
  Kind: ManifestKind;
  Size: {
    /** @format int64 */
    Content?: number;
    /** @format int64 */
    Total?: number;
  };
};

/** @since v4.1.1 */
export type LibpodPlatform = {
  architecture?: string;
  os?: string;
  'os.features'?: Array<string>;
  'os.version'?: string;
  variant?: string;
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

/** @since v5.0.2 */
export type Summary = {
  /** @format int64 */
  Containers: number;
  /** @format int64 */
  Created: number;
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
