// Generated from specs/ by `npm run generate`. Do not edit.
import type {
  ContainerStore,
  Duration,
  IDMappingOptions,
  ImageStore,
  ImageVolume,
  LinuxBlockIO,
  LinuxDevice,
  LinuxDeviceCgroup,
  LinuxHugepageLimit,
  LinuxMemory,
  LinuxNetwork,
  LinuxPids,
  LinuxRdma,
  LinuxThrottleDevice,
  LinuxWeightDevice,
  Namespace,
  OverlayVolume,
  POSIXRlimit,
  PlayKubeVolume,
  PodRmReport,
  PodStopReport,
  PortMapping,
  Schema2HealthConfig,
  Signal,
  SystemDfContainerReport,
  SystemDfImageReport,
  SystemDfVolumeReport,
} from '../v3.2/models.js';
import type { LibpodSecret, LinuxPersonality, PlayKubePod } from '../v3.4/models.js';
import type { Subnet } from '../v4.0/models.js';
import type { HostInfo, LibpodMount, Version } from '../v4.1/models.js';
import type { Plugins } from '../v4.2/models.js';
import type { HealthCheckOnFailureAction, LogConfigLibpod, PerNetworkOptions, PlaySecret } from '../v4.3/models.js';

export type ContainerHealthCheckConfig = {
  /** @since v4.3.0 */
  health_check_on_failure_action?: HealthCheckOnFailureAction;
  healthconfig?: Schema2HealthConfig;
  /** @since v4.4.0 */
  startupHealthConfig?: StartupHealthCheck;
};

export type ContainerResourceConfig = {
  /**
   * Removed in v5.0.2.
   * @since v3.4.1
   * @format uint64
   */
  cpu_period?: number;
  /**
   * Removed in v5.0.2.
   * @since v3.4.1
   * @format int64
   */
  cpu_quota?: number;
  /** @format int64 */
  oom_score_adj?: number;
  r_limits?: Array<POSIXRlimit>;
  resource_limits?: LinuxResources;
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
  unified?: {
    [key: string]: string;
  };
  weightDevice?: {
    [key: string]: LinuxWeightDevice;
  };
};

export type ContainerSecurityConfig = {
  apparmor_profile?: string;
  cap_add?: Array<string>;
  cap_drop?: Array<string>;
  groups?: Array<string>;
  idmappings?: IDMappingOptions;
  mask?: Array<string>;
  no_new_privileges?: boolean;
  privileged?: boolean;
  procfs_opts?: Array<string>;
  read_only_filesystem?: boolean;
  /** @since v4.4.0 */
  read_write_tmpfs?: boolean;
  seccomp_policy?: string;
  seccomp_profile_path?: string;
  selinux_opts?: Array<string>;
  umask?: string;
  unmask?: Array<string>;
  user?: string;
  userns?: Namespace;
};

export type ContainerStorageConfig = {
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
  image_volume_mode?: string;
  image_volumes?: Array<ImageVolume>;
  init?: boolean;
  init_path?: string;
  ipcns?: Namespace;
  mounts?: Array<LibpodMount>;
  overlay_volumes?: Array<OverlayVolume>;
  rootfs?: string;
  /** @since v4.0.2 */
  rootfs_overlay?: boolean;
  rootfs_propagation?: string;
  secrets?: Array<LibpodSecret>;
  /** @format int64 */
  shm_size?: number;
  /** @since v4.0.2 */
  storage_opts?: {
    [key: string]: string;
  };
  volatile?: boolean;
  volumes?: Array<NamedVolume>;
  volumes_from?: Array<string>;
  work_dir?: string;
};

export type Info = {
  host?: HostInfo;
  /** @since v3.4.1 */
  plugins?: Plugins;
  registries?: {
    [key: string]: unknown;
  };
  store?: StoreInfo;
  version?: Version;
};

/** @since v4.4.0 */
export type LinuxBlockIODevice = {
  /** @format int64 */
  major?: number;
  /** @format int64 */
  minor?: number;
};

export type LinuxCPU = {
  cpus?: string;
  /**
   * @since v4.4.0
   * @format int64
   */
  idle?: number;
  mems?: string;
  /** @format uint64 */
  period?: number;
  /** @format int64 */
  quota?: number;
  /** @format uint64 */
  realtimePeriod?: number;
  /** @format int64 */
  realtimeRuntime?: number;
  /** @format uint64 */
  shares?: number;
};

/** @since v4.4.0 */
export type LinuxIDMapping = {
  /** @format uint32 */
  containerID?: number;
  /** @format uint32 */
  hostID?: number;
  /** @format uint32 */
  size?: number;
};

export type LinuxResources = {
  blockIO?: LinuxBlockIO;
  cpu?: LinuxCPU;
  devices?: Array<LinuxDeviceCgroup>;
  hugepageLimits?: Array<LinuxHugepageLimit>;
  memory?: LinuxMemory;
  network?: LinuxNetwork;
  pids?: LinuxPids;
  rdma?: {
    [key: string]: LinuxRdma;
  };
  unified?: {
    [key: string]: string;
  };
};

export type ManifestAddOptions = {
  all?: boolean;
  annotation?: Array<string>;
  /** @since v4.4.0 */
  annotations?: {
    [key: string]: string;
  };
  arch?: string;
  features?: Array<string>;
  images?: Array<string>;
  os?: string;
  /** @since v4.0.2 */
  os_features?: Array<string>;
  os_version?: string;
  variant?: string;
};

/** @since v4.0.2 */
export type ManifestAnnotateOptions = {
  annotation?: Array<string>;
  /** @since v4.4.0 */
  annotations?: {
    [key: string]: string;
  };
  arch?: string;
  features?: Array<string>;
  os?: string;
  os_features?: Array<string>;
  os_version?: string;
  variant?: string;
};

/** @since v4.0.2 */
export type ManifestModifyOptions = {
  all?: boolean;
  annotation?: Array<string>;
  /** @since v4.4.0 */
  annotations?: {
    [key: string]: string;
  };
  arch?: string;
  features?: Array<string>;
  images?: Array<string>;
  operation?: string;
  os?: string;
  os_features?: Array<string>;
  os_version?: string;
  variant?: string;
};

export type NamedVolume = {
  Dest?: string;
  /** @since v4.3.0 */
  IsAnonymous?: boolean;
  Name?: string;
  Options?: Array<string>;
  /** @since v4.4.0 */
  SubPath?: string;
};

export type LibpodNetwork = {
  /**
   * @since v4.0.2
   * @format date-time
   */
  created?: string;
  /** @since v4.0.2 */
  dns_enabled?: boolean;
  /** @since v4.0.2 */
  driver?: string;
  /** @since v4.0.2 */
  id?: string;
  /** @since v4.0.2 */
  internal?: boolean;
  /** @since v4.0.2 */
  ipam_options?: {
    [key: string]: string;
  };
  /** @since v4.0.2 */
  ipv6_enabled?: boolean;
  /** @since v4.0.2 */
  labels?: {
    [key: string]: string;
  };
  /** @since v4.0.2 */
  name?: string;
  /** @since v4.4.0 */
  network_dns_servers?: Array<string>;
  /** @since v4.0.2 */
  network_interface?: string;
  /** @since v4.0.2 */
  options?: {
    [key: string]: string;
  };
  /** @since v4.0.2 */
  subnets?: Array<Subnet>;
};

/** @since v4.4.0 */
export type NetworkUpdateOptions = {
  adddnsservers?: Array<string>;
  removednsservers?: Array<string>;
};

export type PlayKubeReport = {
  Pods?: Array<PlayKubePod>;
  /** @since v3.4.1 */
  RmReport?: Array<PodRmReport>;
  /** @since v4.3.0 */
  Secrets?: Array<PlaySecret>;
  /** @since v3.4.1 */
  StopReport?: Array<PodStopReport>;
  /** @since v4.4.0 */
  VolumeRmReport?: Array<VolumeRmReport>;
  Volumes?: Array<PlayKubeVolume>;
};

/** @since v3.4.1 */
export type PodResourceConfig = {
  /**
   * Removed in v5.5.0.
   * @format uint64
   */
  cpu_period?: number;
  /**
   * Removed in v5.5.0.
   * @format int64
   */
  cpu_quota?: number;
  resource_limits?: LinuxResources;
  /**
   * Removed in v5.5.0.
   * @since v4.0.2
   */
  throttleReadBpsDevice?: {
    [key: string]: LinuxThrottleDevice;
  };
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
  /**
   * Removed in v5.5.0.
   * @since v3.4.1
   * @format uint64
   */
  cpu_period?: number;
  /**
   * Removed in v5.5.0.
   * @since v3.4.1
   * @format int64
   */
  cpu_quota?: number;
  dns_option?: Array<string>;
  dns_search?: Array<string>;
  dns_server?: Array<string>;
  /** @since v4.2.1 */
  exit_policy?: string;
  hostadd?: Array<string>;
  hostname?: string;
  /** @since v4.1.1 */
  idmappings?: IDMappingOptions;
  /** @since v4.0.2 */
  image_volumes?: Array<ImageVolume>;
  infra_command?: Array<string>;
  infra_conmon_pid_file?: string;
  infra_image?: string;
  /** @since v3.3.1 */
  infra_name?: string;
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
  /** @since v4.0.2 */
  sysctl?: {
    [key: string]: string;
  };
  /**
   * Removed in v5.5.0.
   * @since v4.0.2
   */
  throttleReadBpsDevice?: {
    [key: string]: LinuxThrottleDevice;
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
  volumes?: Array<NamedVolume>;
  volumes_from?: Array<string>;
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
  /**
   * Removed in v5.0.2.
   * @since v3.4.1
   * @format uint64
   */
  cpu_period?: number;
  /**
   * Removed in v5.0.2.
   * @since v3.4.1
   * @format int64
   */
  cpu_quota?: number;
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
  groups?: Array<string>;
  /** @since v4.3.0 */
  health_check_on_failure_action?: HealthCheckOnFailureAction;
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
  ipcns?: Namespace;
  labels?: {
    [key: string]: string;
  };
  log_configuration?: LogConfigLibpod;
  /** @since v4.0.2 */
  manage_password?: boolean;
  mask?: Array<string>;
  mounts?: Array<LibpodMount>;
  name?: string;
  /** Removed in v5.0.2. */
  namespace?: string;
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
  resource_limits?: LinuxResources;
  restart_policy?: string;
  /** @format uint64 */
  restart_tries?: number;
  rootfs?: string;
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

/** @since v4.4.0 */
export type StartupHealthCheck = {
  Interval?: Duration;
  /** @format int64 */
  Retries?: number;
  StartPeriod?: Duration;
  /** @format int64 */
  Successes?: number;
  Test?: Array<string>;
  Timeout?: Duration;
};

export type StoreInfo = {
  /** Removed in v6.0.0. */
  configFile?: string;
  containerStore?: ContainerStore;
  graphDriverName?: string;
  graphOptions?: {
    [key: string]: unknown;
  };
  graphRoot?: string;
  /**
   * @since v4.1.0
   * @format uint64
   */
  graphRootAllocated?: number;
  /**
   * @since v4.1.0
   * @format uint64
   */
  graphRootUsed?: number;
  graphStatus?: {
    [key: string]: string;
  };
  /** @since v4.0.2 */
  imageCopyTmpDir?: string;
  imageStore?: ImageStore;
  runRoot?: string;
  /** @since v4.4.0 */
  transientStore?: boolean;
  volumePath?: string;
};

export type SystemDfReport = {
  Containers?: Array<SystemDfContainerReport>;
  Images?: Array<SystemDfImageReport>;
  /**
   * @since v4.4.0
   * @format int64
   */
  ImagesSize?: number;
  Volumes?: Array<SystemDfVolumeReport>;
};

/** @since v4.3.0 */
export type UpdateEntities = {
  /** Removed in v5.4.0. */
  Resources?: LinuxResources;
};

export type LibpodVolumeCreateOptions = {
  Driver?: string;
  /** @since v4.4.0 */
  IgnoreIfExists?: boolean;
  Label?: {
    [key: string]: string;
  };
  /**
   * Labels of the object, by key. A label without a value has the empty string `''`, not null.
   * @since v4.0.2
   */
  Labels?: {
    [key: string]: string;
  };
  Name?: string;
  Options?: {
    [key: string]: string;
  };
};

/** @since v4.4.0 */
export type VolumeRmReport = {
  Err?: string;
  Id?: string;
};

export type networkCreateLibpod = {
  /**
   * @since v4.0.2
   * @format date-time
   */
  created?: string;
  /** @since v4.0.2 */
  dns_enabled?: boolean;
  /** @since v4.0.2 */
  driver?: string;
  /** @since v4.0.2 */
  id?: string;
  /** @since v4.0.2 */
  internal?: boolean;
  /** @since v4.0.2 */
  ipam_options?: {
    [key: string]: string;
  };
  /** @since v4.0.2 */
  ipv6_enabled?: boolean;
  /** @since v4.0.2 */
  labels?: {
    [key: string]: string;
  };
  /** @since v4.0.2 */
  name?: string;
  /** @since v4.4.0 */
  network_dns_servers?: Array<string>;
  /** @since v4.0.2 */
  network_interface?: string;
  /** @since v4.0.2 */
  options?: {
    [key: string]: string;
  };
  /** @since v4.0.2 */
  subnets?: Array<Subnet>;
};

/** @since v4.4.0 */
export type networkUpdateRequestLibpod = NetworkUpdateOptions;
