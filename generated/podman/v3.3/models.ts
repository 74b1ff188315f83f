// Generated from specs/ by `npm run generate`. Do not edit.
import type {
  HardwareAddr,
  IDMappingOptions,
  ImageVolume,
  InspectHostPort,
  InspectPodContainerInfo,
  LibpodMount,
  LibpodNetworkConfig,
  LibpodSecret,
  LinuxDevice,
  LinuxDeviceCgroup,
  LinuxResources,
  LinuxThrottleDevice,
  LinuxWeightDevice,
  LogConfig,
  NamedVolume,
  Namespace,
  OverlayVolume,
  POSIXRlimit,
  PortMapping,
  Schema2HealthConfig,
  Signal,
} from '../v3.2/models.js';

export type ContainerStorageConfig = {
  /** @since v3.3.1 */
  device_cgroup_rule?: Array<LinuxDeviceCgroup>;
  devices?: Array<LinuxDevice>;
  image?: string;
  image_volume_mode?: string;
  image_volumes?: Array<ImageVolume>;
  init?: boolean;
  init_path?: string;
  ipcns?: Namespace;
  mounts?: Array<LibpodMount>;
  overlay_volumes?: Array<OverlayVolume>;
  rootfs?: string;
  rootfs_propagation?: string;
  secrets?: Array<LibpodSecret>;
  /** @format int64 */
  shm_size?: number;
  volatile?: boolean;
  volumes?: Array<NamedVolume>;
  volumes_from?: Array<string>;
  work_dir?: string;
};

export type InspectPodInfraConfig = {
  DNSOption?: Array<string>;
  DNSSearch?: Array<string>;
  DNSServer?: Array<string>;
  HostAdd?: Array<string>;
  HostNetwork?: boolean;
  NetworkOptions?: {
    [key: string]: Array<string>;
  };
  Networks?: Array<string>;
  NoManageHosts?: boolean;
  NoManageResolvConf?: boolean;
  PortBindings?: {
    [key: string]: Array<InspectHostPort>;
  };
  StaticIP?: string;
  StaticMAC?: string;
  /** @since v3.3.1 */
  pid_ns?: string;
};

export type NetworkConfigList = {
  /**
   * Removed in v4.0.2.
   * @since v3.3.1
   * @format uint8
   */
  Bytes?: Array<number>;
  /**
   * Removed in v4.0.2.
   * @since v3.3.1
   */
  CNIVersion?: string;
  /**
   * Removed in v4.0.2.
   * @since v3.3.1
   */
  DisableCheck?: boolean;
  /**
   * Removed in v4.0.2.
   * @since v3.3.1
   */
  Name?: string;
  /**
   * Removed in v4.0.2.
   * @since v3.3.1
   */
  Plugins?: Array<LibpodNetworkConfig>;
};

export type PodBasicConfig = {
  hostname?: string;
  infra_command?: Array<string>;
  infra_conmon_pid_file?: string;
  infra_image?: string;
  /** @since v3.3.1 */
  infra_name?: string;
  labels?: {
    [key: string]: string;
  };
  name?: string;
  no_infra?: boolean;
  /**
   * Removed in v3.4.1.
   * @since v3.3.1
   */
  pid?: Namespace;
  pod_create_command?: Array<string>;
  shared_namespaces?: Array<string>;
};

/** Removed in v4.1.1. */
export type PodCreateConfig = {
  'cgroup-parent'?: string;
  hostname?: string;
  infra?: boolean;
  'infra-command'?: string;
  'infra-image'?: string;
  /** @since v3.3.1 */
  'infra-name'?: string;
  labels?: Array<string>;
  name?: string;
  publish?: Array<string>;
  share?: string;
};

export type PodSpecGenerator = {
  cgroup_parent?: string;
  /** Removed in v6.0.0. */
  cni_networks?: Array<string>;
  dns_option?: Array<string>;
  dns_search?: Array<string>;
  dns_server?: Array<string>;
  hostadd?: Array<string>;
  hostname?: string;
  infra_command?: Array<string>;
  infra_conmon_pid_file?: string;
  infra_image?: string;
  /** @since v3.3.1 */
  infra_name?: string;
  labels?: {
    [key: string]: string;
  };
  name?: string;
  netns?: Namespace;
  network_options?: {
    [key: string]: Array<string>;
  };
  no_infra?: boolean;
  no_manage_hosts?: boolean;
  no_manage_resolv_conf?: boolean;
  /**
   * Removed in v3.4.1.
   * @since v3.3.1
   */
  pid?: Namespace;
  pod_create_command?: Array<string>;
  portmappings?: Array<PortMapping>;
  shared_namespaces?: Array<string>;
  /** Removed in v4.0.2. */
  static_ip?: string;
  /** Removed in v4.0.2. */
  static_mac?: HardwareAddr;
};

export type SpecGenerator = {
  /** Removed in v4.0.2. */
  aliases?: {
    [key: string]: Array<string>;
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
  /** Removed in v6.0.0. */
  cni_networks?: Array<string>;
  command?: Array<string>;
  conmon_pid_file?: string;
  containerCreateCommand?: Array<string>;
  dependencyContainers?: Array<string>;
  /** @since v3.3.1 */
  device_cgroup_rule?: Array<LinuxDeviceCgroup>;
  devices?: Array<LinuxDevice>;
  dns_option?: Array<string>;
  dns_search?: Array<string>;
  dns_server?: Array<string>;
  entrypoint?: Array<string>;
  env?: {
    [key: string]: string;
  };
  env_host?: boolean;
  expose?: unknown;
  groups?: Array<string>;
  healthconfig?: Schema2HealthConfig;
  hostadd?: Array<string>;
  hostname?: string;
  httpproxy?: boolean;
  idmappings?: IDMappingOptions;
  image?: string;
  image_volume_mode?: string;
  image_volumes?: Array<ImageVolume>;
  init?: boolean;
  init_path?: string;
  ipcns?: Namespace;
  labels?: {
    [key: string]: string;
  };
  log_configuration?: LogConfig;
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
  pidns?: Namespace;
  pod?: string;
  portmappings?: Array<PortMapping>;
  privileged?: boolean;
  procfs_opts?: Array<string>;
  publish_image_ports?: boolean;
  r_limits?: Array<POSIXRlimit>;
  raw_image_name?: string;
  read_only_filesystem?: boolean;
  remove?: boolean;
  resource_limits?: LinuxResources;
  restart_policy?: string;
  /** @format uint64 */
  restart_tries?: number;
  rootfs?: string;
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
  /** Removed in v4.0.2. */
  static_ip?: string;
  /** Removed in v4.0.2. */
  static_ipv6?: string;
  /** Removed in v4.0.2. */
  static_mac?: HardwareAddr;
  stdin?: boolean;
  stop_signal?: Signal;
  /** @format uint64 */
  stop_timeout?: number;
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

export type ImageTreeReport = {
  /** @since v3.3.1 */
  Tree?: string;
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
  Hostname?: string;
  Id?: string;
  InfraConfig?: InspectPodInfraConfig;
  InfraContainerID?: string;
  /** Labels of the object, by key. A label without a value has the empty string `''`, not null. */
  Labels?: {
    [key: string]: string;
  };
  Name?: string;
  Namespace?: string;
  /** @format uint64 */
  NumContainers?: number;
  SharedNamespaces?: Array<string>;
  State?: string;
};
