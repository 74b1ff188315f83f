// Generated from specs/ by `npm run generate`. Do not edit.
import type {
  IDMappingOptions,
  InspectBlkioThrottleDevice,
  InspectBlkioWeightDevice,
  InspectDevice,
  InspectHostPort,
  InspectLogConfig,
  InspectPodContainerInfo,
  InspectRestartPolicy,
  InspectUlimit,
  LibpodDriverData,
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
  Signal,
} from '../v3.2/models.js';
import type {
  LibpodDeviceMapping,
  LibpodDeviceRequest,
  LibpodThrottleDevice,
  LinuxPersonality,
  Ulimit,
  WeightDevice,
} from '../v3.4/models.js';
import type { InspectIDMappings } from '../v4.0/models.js';
import type { InspectNetworkSettings } from '../v4.1/models.js';
import type { HealthCheckOnFailureAction, LogConfigLibpod } from '../v4.3/models.js';
import type { NamedVolume } from '../v4.4/models.js';
import type { LibpodSecret, LinuxCPU } from '../v4.5/models.js';
import type { InspectContainerState } from '../v4.7/models.js';
import type { LinuxIntelRdt } from '../v4.8/models.js';
import type { LibpodRestartPolicy, LinuxMemory, LinuxResources } from '../v5.0/models.js';
import type { ImageVolume, Schema2HealthConfig, StartupHealthCheck } from '../v5.1/models.js';
import type { LibpodMount } from '../v5.2/models.js';
import type { InspectContainerConfig, InspectMount } from '../v5.3/models.js';

export type ContainerNetworkConfig = {
  /** @since v4.0.2 */
  Networks?: {
    [key: string]: PerNetworkOptions;
  };
  /** @since v5.0.2 */
  base_hosts_file?: string;
  /**
   * Removed in v6.0.0.
   * @deprecated Since v4.0.2.
   */
  cni_networks?: Array<string>;
  dns_option?: Array<string>;
  dns_search?: Array<string>;
  dns_server?: Array<string>;
  expose?: unknown;
  hostadd?: Array<string>;
  netns?: Namespace;
  network_options?: {
    [key: string]: Array<string>;
  };
  portmappings?: Array<PortMapping>;
  publish_image_ports?: boolean;
  /** @since v5.4.0 */
  use_image_hostname?: boolean;
  use_image_hosts?: boolean;
  use_image_resolve_conf?: boolean;
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
  /** @since v5.4.0 */
  HostsFile?: string;
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

export type InspectPodInfraConfig = {
  DNSOption?: Array<string>;
  DNSSearch?: Array<string>;
  DNSServer?: Array<string>;
  HostAdd?: Array<string>;
  HostNetwork?: boolean;
  /** @since v5.4.0 */
  HostsFile?: string;
  NetworkOptions?: {
    [key: string]: Array<string>;
  };
  Networks?: Array<string>;
  /** @since v5.4.0 */
  NoManageHostname?: boolean;
  NoManageHosts?: boolean;
  NoManageResolvConf?: boolean;
  PortBindings?: {
    [key: string]: Array<InspectHostPort>;
  };
  /** @format ipv4 */
  StaticIP?: string;
  StaticMAC?: string;
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
  /** @since v4.0.2 */
  cpuset_cpus?: string;
  /** @since v3.3.1 */
  pid_ns?: string;
  /** @since v3.4.1 */
  userns?: string;
  /** @since v4.2.1 */
  uts_ns?: string;
};

/** @since v3.4.1 */
export type NetOptions = {
  dns_option?: Array<string>;
  dns_search?: Array<string>;
  dns_server?: Array<string>;
  hostadd?: Array<string>;
  /** @since v5.4.0 */
  hosts_file?: string;
  netns?: Namespace;
  network_alias?: Array<string>;
  network_options?: {
    [key: string]: Array<string>;
  };
  /** @since v4.0.2 */
  networks?: {
    [key: string]: PerNetworkOptions;
  };
  /** @since v5.4.0 */
  no_manage_hostname?: boolean;
  no_manage_hosts?: boolean;
  no_manage_resolv_conf?: boolean;
  portmappings?: Array<PortMapping>;
};

export type NetworkConnectOptions = {
  /** @since v4.0.2 */
  aliases?: Array<string>;
  /** @since v4.0.2 */
  container?: string;
  /** @since v4.0.2 */
  interface_name?: string;
  /** @since v5.4.0 */
  options?: {
    [key: string]: string;
  };
  /** @since v4.0.2 */
  static_ips?: Array<string>;
  /**
   * @since v4.0.2
   * @format string
   */
  static_mac?: string;
};

/** @since v4.0.2 */
export type PerNetworkOptions = {
  aliases?: Array<string>;
  interface_name?: string;
  /** @since v5.4.0 */
  options?: {
    [key: string]: string;
  };
  static_ips?: Array<string>;
  /** @format string */
  static_mac?: string;
};

/** @since v3.4.1 */
export type PodCreateOptions = {
  /** @since v4.0.2 */
  cgroup_parent?: string;
  /** @since v4.0.2 */
  container_command?: string;
  /** @since v4.0.2 */
  container_conmon_pidfile?: string;
  /** @since v4.0.2 */
  container_name?: string;
  /**
   * @since v4.0.2
   * @format double
   */
  cpus?: number;
  /** @since v4.0.2 */
  cpuset_cpus?: string;
  /** @since v4.0.2 */
  create_command?: Array<string>;
  /** @since v4.0.2 */
  device_read_bps?: Array<string>;
  /** @since v4.0.2 */
  devices?: Array<string>;
  /** @since v4.2.1 */
  exit_policy?: string;
  /** @since v4.0.2 */
  hostname?: string;
  /** @since v4.0.2 */
  infra?: boolean;
  /** @since v4.0.2 */
  infra_image?: string;
  /** @since v4.5.0 */
  ipc?: string;
  /** @since v4.0.2 */
  labels?: {
    [key: string]: string;
  };
  /** @since v4.0.2 */
  name?: string;
  /** @since v4.0.2 */
  net?: NetOptions;
  /** @since v4.0.2 */
  pid?: string;
  /** @since v4.6.0 */
  restart?: string;
  /** @since v4.0.2 */
  security_opt?: Array<string>;
  /** @since v4.0.2 */
  share?: Array<string>;
  /** @since v4.0.2 */
  share_parent?: boolean;
  /** @since v4.0.2 */
  sysctl?: Array<string>;
  /** @since v4.8.0 */
  uts?: string;
  /** @since v4.0.2 */
  volume?: Array<string>;
  /** @since v4.0.2 */
  volumes_from?: Array<string>;
};

export type PodNetworkConfig = {
  /** @since v4.0.2 */
  Networks?: {
    [key: string]: PerNetworkOptions;
  };
  /**
   * Removed in v6.0.0.
   * @deprecated Since v4.0.2.
   */
  cni_networks?: Array<string>;
  dns_option?: Array<string>;
  dns_search?: Array<string>;
  dns_server?: Array<string>;
  hostadd?: Array<string>;
  /** @since v5.4.0 */
  hostsFile?: string;
  netns?: Namespace;
  network_options?: {
    [key: string]: Array<string>;
  };
  /** @since v5.4.0 */
  no_manage_hostname?: boolean;
  no_manage_hosts?: boolean;
  no_manage_resolv_conf?: boolean;
  portmappings?: Array<PortMapping>;
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

/** @since v5.4.0 */
export type UpdateContainerDevicesLimits = {
  BlkIOWeightDevice?: Array<WeightDevice>;
  DeviceReadBPs?: Array<LibpodThrottleDevice>;
  DeviceReadIOPs?: Array<LibpodThrottleDevice>;
  DeviceWriteBPs?: Array<LibpodThrottleDevice>;
  DeviceWriteIOPs?: Array<LibpodThrottleDevice>;
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

/** @since v5.4.0 */
export type UpdateHealthCheckConfig = {
  health_cmd?: string;
  health_interval?: string;
  health_log_destination?: string;
  /** @format uint64 */
  health_max_log_count?: number;
  /** @format uint64 */
  health_max_log_size?: number;
  health_on_failure?: string;
  /** @format uint64 */
  health_retries?: number;
  health_start_period?: string;
  health_startup_cmd?: string;
  health_startup_interval?: string;
  /** @format uint64 */
  health_startup_retries?: number;
  /** @format uint64 */
  health_startup_success?: number;
  health_startup_timeout?: string;
  health_timeout?: string;
  no_healthcheck?: boolean;
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

export type networkConnectRequestLibpod = NetworkConnectOptions;
