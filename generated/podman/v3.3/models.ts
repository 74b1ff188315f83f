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

/** Filters of `VolumeList`. They do not apply to cluster volumes. */
export type VolumeListFilters = {
  /** `true` or `1`: volumes that no container uses, not even a stopped one. `false` or `0`: volumes in use. One value only. */
  dangling?: ['true' | 'false' | '1' | '0'];
  /** Volumes of this driver, such as `local`; the whole name. */
  driver?: Array<string>;
  /** Volumes whose name contains this text. A regular expression is allowed: `^data$` finds only the volume `data`. */
  name?: Array<string>;
  /** Objects with this label: `key` (any value) or `key=value`. If there are several labels, an object has to have all of them. */
  label?: Array<string>;
  /** A volume with this option of its driver matches: `name` or `name=value`. */
  opt?: Array<string>;
  /** The scope of a volume, which is always `local`. */
  scope?: Array<string>;
  /**
   * A volume that was created before this time matches: RFC 3339, Unix seconds, or a duration back from now such as `10m`.
   * @since v3.3.1
   */
  until?: Array<string>;
};

/** Filters of `VolumePrune`. */
export type VolumePruneFilters = {
  /** Objects with this label: `key` (any value) or `key=value`. If there are several labels, an object has to have all of them. */
  label?: Array<string>;
  /**
   * A volume that was created before this time matches: RFC 3339, Unix seconds, or a duration back from now such as `10m`.
   * @since v3.3.1
   */
  until?: Array<string>;
};

/** Settings of a pod's infra container. It holds the namespaces, so its network settings apply to the whole pod. */
export type InspectPodInfraConfig = {
  /** Options for the resolver in `/etc/resolv.conf` of the pod, such as `ndots:2`. */
  DNSOption?: Array<string> | null;
  /** Domains that the resolver tries for short names. */
  DNSSearch?: Array<string> | null;
  /** Addresses of the DNS servers of the pod. */
  DNSServer?: Array<string> | null;
  /** Extra lines for `/etc/hosts` of the pod, each in the form `name:address`. */
  HostAdd?: Array<string> | null;
  /** Whether the pod uses the network of the host instead of its own namespace. */
  HostNetwork?: boolean;
  /** More options of the networks, by name of the network or of the network mode. */
  NetworkOptions?: {
    [key: string]: Array<string>;
  } | null;
  /** Names of the networks that the pod joins. */
  Networks?: Array<string> | null;
  /** True if each container has its own `/etc/hosts`, and the pod does not write one. */
  NoManageHosts?: boolean;
  /** True if each container has its own `/etc/resolv.conf`, and the pod does not write one. */
  NoManageResolvConf?: boolean;
  /** Published ports of the pod. A key has the form `80/tcp`; the value lists ports of the host. */
  PortBindings?: {
    [key: string]: Array<InspectHostPort>;
  } | null;
  /** Fixed IPv4 address of the pod; empty if the network chooses one. */
  StaticIP?: string;
  /** Fixed MAC address of the pod; empty if the network chooses one. */
  StaticMAC?: string;
  /**
   * Mode of the PID namespace, such as `private` or `host`.
   * @since v3.3.1
   */
  pid_ns?: string;
};

/** A network of the backend `cni`: a list of plugins that run one after the other. */
export type NetworkConfigList = {
  /**
   * The configuration file as it lies on disk, byte by byte.
   * Removed in v4.0.2.
   * @since v3.3.1
   * @format uint8
   */
  Bytes?: Array<number> | null;
  /**
   * Version of the CNI specification that the file follows.
   * Removed in v4.0.2.
   * @since v3.3.1
   */
  CNIVersion?: string;
  /**
   * True if the plugins do not support the check of an existing network.
   * Removed in v4.0.2.
   * @since v3.3.1
   */
  DisableCheck?: boolean;
  /**
   * Name of the network.
   * Removed in v4.0.2.
   * @since v3.3.1
   */
  Name?: string;
  /**
   * Configurations of the plugins, in the order in which they run.
   * Removed in v4.0.2.
   * @since v3.3.1
   */
  Plugins?: Array<LibpodNetworkConfig> | null;
};

/** A pod to create. The infra container holds the pod's namespaces; network, DNS and ports are set on it, and the other containers share them. */
export type PodSpecGenerator = {
  /** Cgroup under which the pod makes its own. Absent takes the default of the engine. */
  cgroup_parent?: string;
  /**
   * Names of the networks for the pod, in the form of older releases. Empty takes the default network. Only with the network mode `bridge`.
   * Removed in v6.0.0.
   */
  cni_networks?: Array<string> | null;
  /** Options for `/etc/resolv.conf` in the pod, such as `ndots:2`. They need an infra container. */
  dns_option?: Array<string> | null;
  /** Domains that complete short host names. Absent takes those of the host. They need an infra container. */
  dns_search?: Array<string> | null;
  /** Addresses of DNS servers. Absent takes those of the host, as far as the pod can reach them. They need an infra container. */
  dns_server?: Array<string> | null;
  /** Lines for `/etc/hosts` in the pod, each as `name:address`. Not together with `no_infra` or `no_manage_hosts`. */
  hostadd?: Array<string> | null;
  /** Host name of the pod, for containers that share its UTS namespace. Absent takes the pod's name. */
  hostname?: string;
  /** Command of the infra container, word by word. Absent takes the default of `containers.conf`. */
  infra_command?: Array<string> | null;
  /** File on the host for the process ID of `conmon`, the monitor of the infra container. */
  infra_conmon_pid_file?: string;
  /** Image of the infra container. Absent takes the engine's default. */
  infra_image?: string;
  /**
   * Name of the infra container. Absent takes the start of the pod's ID and `-infra`.
   * @since v3.3.1
   */
  infra_name?: string;
  /** Labels of the pod, by key. */
  labels?: {
    [key: string]: string;
  } | null;
  /** Name of the pod. Absent takes a random one. */
  name?: string;
  /** Network namespace of the pod. The default is `bridge` for root, and `pasta` or `slirp4netns` for other users. */
  netns?: Namespace;
  /** Options of a network mode, by its name, such as `pasta` or `slirp4netns`. */
  network_options?: {
    [key: string]: Array<string>;
  } | null;
  /** True makes a pod without an infra container. Such a pod has no shared namespaces, network settings or ports. */
  no_infra?: boolean;
  /** True leaves `/etc/hosts` to each container instead of one file for the pod. Not together with `hostadd`. */
  no_manage_hosts?: boolean;
  /** True leaves `/etc/resolv.conf` to each container instead of one file for the pod. Not together with the `dns_` fields. */
  no_manage_resolv_conf?: boolean;
  /**
   * PID namespace of the pod, under the name of older releases; see `pidns`.
   * Removed in v3.4.1.
   * @since v3.3.1
   */
  pid?: Namespace;
  /** Command line with which the user made the pod, word by word. Podman only keeps it and shows it again. */
  pod_create_command?: Array<string> | null;
  /** Ports to publish for the whole pod. They need a network mode such as `bridge`, `pasta` or `slirp4netns`. */
  portmappings?: Array<PortMapping> | null;
  /** Namespaces that the containers share: `ipc`, `net`, `uts`, `pid`, `user` or `cgroup`. Absent takes the first three. */
  shared_namespaces?: Array<string> | null;
  /**
   * Fixed address of the pod. Only with the network mode `bridge`.
   * Removed in v4.0.2.
   */
  static_ip?: string;
  /**
   * Fixed MAC address of the pod. Only with the network mode `bridge`.
   * Removed in v4.0.2.
   */
  static_mac?: HardwareAddr;
};

export type SpecGenerator = {
  /** Removed in v4.0.2. */
  aliases?: {
    [key: string]: Array<string>;
  } | null;
  annotations?: {
    [key: string]: string;
  } | null;
  apparmor_profile?: string;
  cap_add?: Array<string> | null;
  cap_drop?: Array<string> | null;
  cgroup_parent?: string;
  cgroupns?: Namespace;
  cgroups_mode?: string;
  /** Removed in v6.0.0. */
  cni_networks?: Array<string> | null;
  command?: Array<string> | null;
  conmon_pid_file?: string;
  containerCreateCommand?: Array<string> | null;
  dependencyContainers?: Array<string> | null;
  /** @since v3.3.1 */
  device_cgroup_rule?: Array<LinuxDeviceCgroup> | null;
  devices?: Array<LinuxDevice> | null;
  dns_option?: Array<string> | null;
  dns_search?: Array<string> | null;
  dns_server?: Array<string> | null;
  entrypoint?: Array<string> | null;
  env?: {
    [key: string]: string;
  } | null;
  env_host?: boolean;
  expose?: unknown;
  groups?: Array<string> | null;
  healthconfig?: Schema2HealthConfig;
  hostadd?: Array<string> | null;
  hostname?: string;
  httpproxy?: boolean;
  idmappings?: IDMappingOptions;
  image?: string;
  image_volume_mode?: string;
  image_volumes?: Array<ImageVolume> | null;
  init?: boolean;
  init_path?: string;
  ipcns?: Namespace;
  labels?: {
    [key: string]: string;
  } | null;
  log_configuration?: LogConfig;
  mask?: Array<string> | null;
  mounts?: Array<LibpodMount> | null;
  name?: string;
  /** Removed in v5.0.2. */
  namespace?: string;
  netns?: Namespace;
  network_options?: {
    [key: string]: Array<string>;
  } | null;
  no_new_privileges?: boolean;
  oci_runtime?: string;
  /** @format int64 */
  oom_score_adj?: number;
  overlay_volumes?: Array<OverlayVolume> | null;
  pidns?: Namespace;
  pod?: string;
  portmappings?: Array<PortMapping> | null;
  privileged?: boolean;
  procfs_opts?: Array<string> | null;
  publish_image_ports?: boolean;
  r_limits?: Array<POSIXRlimit> | null;
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
  } | null;
  secrets?: Array<LibpodSecret> | null;
  selinux_opts?: Array<string> | null;
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
  } | null;
  systemd?: string;
  terminal?: boolean;
  throttleReadBpsDevice?: {
    [key: string]: LinuxThrottleDevice;
  } | null;
  throttleReadIOPSDevice?: {
    [key: string]: LinuxThrottleDevice;
  } | null;
  throttleWriteBpsDevice?: {
    [key: string]: LinuxThrottleDevice;
  } | null;
  throttleWriteIOPSDevice?: {
    [key: string]: LinuxThrottleDevice;
  } | null;
  /** @format uint64 */
  timeout?: number;
  timezone?: string;
  umask?: string;
  unified?: {
    [key: string]: string;
  } | null;
  unmask?: Array<string> | null;
  use_image_hosts?: boolean;
  use_image_resolve_conf?: boolean;
  user?: string;
  userns?: Namespace;
  utsns?: Namespace;
  volatile?: boolean;
  volumes?: Array<NamedVolume> | null;
  volumes_from?: Array<string> | null;
  weightDevice?: {
    [key: string]: LinuxWeightDevice;
  } | null;
  work_dir?: string;
};

export type ImageTreeReport = {
  /** @since v3.3.1 */
  Tree?: string;
};

/** Settings and state of a pod, as the inspect call shows them. The limits are those of the pod as a whole. */
export type InspectPodData = {
  /** Cgroup under which the pod's own cgroup lies, such as `machine.slice`. */
  CgroupParent?: string;
  /** Path of the pod's own cgroup; empty if it has none. */
  CgroupPath?: string;
  /** The containers of the pod with their states, the infra container among them. */
  Containers?: Array<InspectPodContainerInfo> | null;
  /** Whether the pod has a cgroup of its own, with its containers below it. */
  CreateCgroup?: boolean;
  /** Command line that created the pod, word by word. Can be absent for a pod that was made over the API. */
  CreateCommand?: Array<string> | null;
  /** Whether the pod has an infra container, which holds the shared namespaces. */
  CreateInfra?: boolean;
  /**
   * When the pod was made: RFC 3339.
   * @format date-time
   */
  Created?: string;
  /** Host name that the containers of the pod share. */
  Hostname?: string;
  /** Full ID of the pod: 64 hexadecimal digits. */
  Id?: string;
  /** Settings of the infra container; absent if the pod has none. */
  InfraConfig?: InspectPodInfraConfig;
  /** Full ID of the infra container; absent if there is none. */
  InfraContainerID?: string;
  /** Labels of the object, by key. A label without a value has the empty string `''`, not null. */
  Labels?: {
    [key: string]: string;
  } | null;
  /** Name of the pod. */
  Name?: string;
  /** Namespace of libpod that holds the pod, an old way to separate users of Podman. Usually absent. */
  Namespace?: string;
  /**
   * How many containers the pod has. The infra container counts too.
   * @format uint64
   */
  NumContainers?: number;
  /** Namespaces that the containers share, such as `ipc`, `net` and `uts`. This needs an infra container. */
  SharedNamespaces?: Array<string> | null;
  /** State of the pod: `Created`, `Running`, `Degraded`, `Paused`, `Stopped`, `Exited` or `Error`. */
  State?: string;
};

export type VolumeListLibpodFilters = {
  name?: Array<string>;
  driver?: Array<string>;
  scope?: Array<string>;
  /** Objects with this label: `key` (any value) or `key=value`. If there are several labels, an object has to have all of them. */
  label?: Array<string>;
  opt?: Array<string>;
  /** @since v3.3.1 */
  until?: Array<string>;
  dangling?: Array<'true' | 'false'>;
};

export type VolumePruneLibpodFilters = {
  /** Objects with this label: `key` (any value) or `key=value`. If there are several labels, an object has to have all of them. */
  label?: Array<string>;
  /** @since v3.3.1 */
  until?: Array<string>;
};
