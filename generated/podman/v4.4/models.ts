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
  Version,
} from '../v3.2/models.js';
import type { LibpodMount, LibpodSecret, LinuxPersonality, PlayKubePod } from '../v3.4/models.js';
import type { Subnet } from '../v4.0/models.js';
import type { HostInfo } from '../v4.1/models.js';
import type { Plugins } from '../v4.2/models.js';
import type { HealthCheckOnFailureAction, LogConfigLibpod, PerNetworkOptions, PlaySecret } from '../v4.3/models.js';

export type Info = {
  /** Machine, kernel, runtime, network and security of the host. */
  host?: HostInfo;
  /**
   * Names of the drivers that can be used for volumes, networks and logs.
   * @since v3.4.1
   */
  plugins?: Plugins;
  /** Settings of the registries. `search` lists those that Podman tries for short names. */
  registries?: {
    [key: string]: unknown;
  } | null;
  /** Where and how images and containers are stored, and how many there are. */
  store?: StoreInfo;
  /** Versions of Podman and of its API. */
  version?: Version;
};

/** Limits and shares of CPU time for a cgroup. */
export type LinuxCPU = {
  /** CPUs that may be used, such as `0-3` or `0,2`. Empty means all. */
  cpus?: string;
  /**
   * 1 lets the group run only when nothing else wants the CPU; 0 is normal.
   * @since v4.4.0
   * @format int64
   */
  idle?: number;
  /** Memory nodes that may be used, such as `0-1`, on a machine with NUMA. Empty means all. */
  mems?: string;
  /**
   * Length of one period in microseconds, which `quota` refers to; usually 100000.
   * @format uint64
   */
  period?: number;
  /**
   * CPU time allowed in each period, in microseconds. A negative value means no limit.
   * @format int64
   */
  quota?: number;
  /**
   * Length of one period for real-time tasks, in microseconds.
   * @format uint64
   */
  realtimePeriod?: number;
  /**
   * CPU time for real-time tasks in each real-time period, in microseconds.
   * @format int64
   */
  realtimeRuntime?: number;
  /**
   * Share of CPU time against other groups; 1024 is usual. It counts only when CPUs are busy.
   * @format uint64
   */
  shares?: number;
};

/** Limits on what a container may use of the machine, in the form of the OCI. An absent part means no limit. */
export type LinuxResources = {
  /** Limits and shares of block I/O. */
  blockIO?: LinuxBlockIO;
  /** Limits and shares of CPU time. */
  cpu?: LinuxCPU;
  /** Rules for the use of devices. They apply in order, so a later rule goes before an earlier one. */
  devices?: Array<LinuxDeviceCgroup> | null;
  /** Limits on huge pages, one entry for each page size. */
  hugepageLimits?: Array<LinuxHugepageLimit> | null;
  /** Limits of memory and swap. */
  memory?: LinuxMemory;
  /** Marks and priorities for network traffic. */
  network?: LinuxNetwork;
  /** Limit on the number of processes. */
  pids?: LinuxPids;
  /** Limits for RDMA, by name of the device, such as `mlx5_1`. */
  rdma?: {
    [key: string]: LinuxRdma;
  } | null;
  /** Values for files of cgroups v2, by file name, such as `memory.high`. */
  unified?: {
    [key: string]: string;
  } | null;
};

/**
 * A change to a manifest list. `operation` says which; `remove` reads only `images`, and `annotate` mostly the annotations.
 * @since v4.0.2
 */
export type ManifestModifyOptions = {
  /** True adds every image of a given list. False adds only the one for the engine's platform. */
  all?: boolean;
  /** Annotations of the entries, each as `key=value`. Give either these or `annotations`. */
  annotation?: Array<string> | null;
  /**
   * Annotations of the entries, by key. Give either these or `annotation`.
   * @since v4.4.0
   */
  annotations?: {
    [key: string]: string;
  } | null;
  /** CPU architecture for the entry, such as `arm64`, in place of the image's own. */
  arch?: string;
  /** CPU features that the image needs. */
  features?: Array<string> | null;
  /** The images that the change is about: references to add, or digests of entries to remove or annotate. */
  images?: Array<string> | null;
  /** The change: `update` adds images or files, `remove` takes entries out, `annotate` sets annotations. */
  operation?: string;
  /** Operating system for the entry, such as `linux`, in place of the image's own. */
  os?: string;
  /** Features of the operating system that the image needs, such as `win32k`. */
  os_features?: Array<string> | null;
  /** Version of the operating system that the image needs. Mostly for Windows. */
  os_version?: string;
  /** Variant of the CPU for the entry, such as `v8` for `arm64`. */
  variant?: string;
};

/** A volume to mount in a container. Podman makes the volume if it does not exist. */
export type NamedVolume = {
  /** Where the volume appears in the container: an absolute path. Podman makes the directory if needed. */
  Dest?: string;
  /**
   * True treats the volume as anonymous although it has a name: a removal of the container with its volumes takes it too.
   * @since v4.3.0
   */
  IsAnonymous?: boolean;
  /** Name of the volume. Empty makes a new volume with a random name. */
  Name?: string;
  /** Options of the mount, such as `ro`, `nosuid`, `z`, `Z` or `U`. */
  Options?: Array<string> | null;
  /**
   * Path inside the volume to mount instead of its root.
   * @since v4.4.0
   */
  SubPath?: string;
};

/** A network of Podman: in a request the wanted one, in an answer the one that exists. */
export type LibpodNetwork = {
  /**
   * When the network was made: RFC 3339.
   * @since v4.0.2
   * @format date-time
   */
  created?: string;
  /**
   * Whether containers find each other by name here. Works with the driver `bridge` only.
   * @since v4.0.2
   */
  dns_enabled?: boolean;
  /**
   * Driver of the network, such as `bridge`, `macvlan` or `ipvlan`.
   * @since v4.0.2
   */
  driver?: string;
  /**
   * ID of the network: 64 hexadecimal digits.
   * @since v4.0.2
   */
  id?: string;
  /**
   * Whether the network is closed: its containers reach each other, but nothing outside.
   * @since v4.0.2
   */
  internal?: boolean;
  /**
   * How addresses are given out. `driver` is `host-local`, `dhcp` or `none`.
   * @since v4.0.2
   */
  ipam_options?: {
    [key: string]: string;
  } | null;
  /**
   * Whether the network has IPv6. When set without a subnet for IPv6, Podman picks one.
   * @since v4.0.2
   */
  ipv6_enabled?: boolean;
  /**
   * Labels of the network, by key.
   * @since v4.0.2
   */
  labels?: {
    [key: string]: string;
  } | null;
  /**
   * Name of the network. In a request, empty lets Podman choose one.
   * @since v4.0.2
   */
  name?: string;
  /**
   * DNS servers that Podman's own resolver asks for names from outside, for all containers here.
   * @since v4.4.0
   */
  network_dns_servers?: Array<string> | null;
  /**
   * Interface on the host, such as `podman1`: the bridge, or the parent for `macvlan`.
   * @since v4.0.2
   */
  network_interface?: string;
  /**
   * Options of the driver, by name, such as `mtu`, `vlan` or `isolate`.
   * @since v4.0.2
   */
  options?: {
    [key: string]: string;
  } | null;
  /**
   * Subnets of the network. In a request, none lets Podman pick a free one.
   * @since v4.0.2
   */
  subnets?: Array<Subnet> | null;
};

/**
 * A change to the DNS servers of a network. Other settings of a network cannot change.
 * @since v4.4.0
 */
export type NetworkUpdateOptions = {
  /** Addresses of DNS servers to add, such as `8.8.8.8`. */
  adddnsservers?: Array<string> | null;
  /** Addresses of DNS servers to take out. */
  removednsservers?: Array<string> | null;
};

/** All that Podman has made from Kubernetes YAML, or stopped and removed again. */
export type PlayKubeReport = {
  /** Pods that the call has made; null if there are none. */
  Pods?: Array<PlayKubePod> | null;
  /**
   * Pods that the call has removed, as when it takes the YAML down.
   * @since v3.4.1
   */
  RmReport?: Array<PodRmReport> | null;
  /**
   * Secrets that the call has made; null if there are none.
   * @since v4.3.0
   */
  Secrets?: Array<PlaySecret> | null;
  /**
   * Pods that the call has stopped, as when it takes the YAML down.
   * @since v3.4.1
   */
  StopReport?: Array<PodStopReport> | null;
  /**
   * Volumes that the call has removed.
   * @since v4.4.0
   */
  VolumeRmReport?: Array<VolumeRmReport> | null;
  /** Volumes that the call has made; null if there are none. */
  Volumes?: Array<PlayKubeVolume> | null;
};

/** A pod to create. The infra container holds the pod's namespaces; network, DNS and ports are set on it, and the other containers share them. */
export type PodSpecGenerator = {
  /**
   * Networks to join, by name, each with its settings; an empty object takes the default. Only with the network mode `bridge`.
   * @since v4.0.2
   */
  Networks?: {
    [key: string]: PerNetworkOptions;
  } | null;
  /** Cgroup under which the pod makes its own. Absent takes the default of the engine. */
  cgroup_parent?: string;
  /**
   * Names of the networks for the pod, in the form of older releases. Empty takes the default network. Only with the network mode `bridge`.
   * Removed in v6.0.0.
   * @deprecated Since v4.0.2.
   */
  cni_networks?: Array<string> | null;
  /**
   * Length of the span in which `cpu_quota` counts, in microseconds. 0 takes the kernel's 100000.
   * Removed in v5.5.0.
   * @since v3.4.1
   * @format uint64
   */
  cpu_period?: number;
  /**
   * CPU time that the whole pod may use in one `cpu_period`, in microseconds. 0 means no limit.
   * Removed in v5.5.0.
   * @since v3.4.1
   * @format int64
   */
  cpu_quota?: number;
  /** Options for `/etc/resolv.conf` in the pod, such as `ndots:2`. They need an infra container. */
  dns_option?: Array<string> | null;
  /** Domains that complete short host names. Absent takes those of the host. They need an infra container. */
  dns_search?: Array<string> | null;
  /** Addresses of DNS servers. Absent takes those of the host, as far as the pod can reach them. They need an infra container. */
  dns_server?: Array<string> | null;
  /**
   * Effect of the end of the last container: `continue` (the default) keeps the pod, `stop` stops it.
   * @since v4.2.1
   */
  exit_policy?: string;
  /** Lines for `/etc/hosts` in the pod, each as `name:address`. Not together with `no_infra` or `no_manage_hosts`. */
  hostadd?: Array<string> | null;
  /** Host name of the pod, for containers that share its UTS namespace. Absent takes the pod's name. */
  hostname?: string;
  /**
   * Ranges of user and group IDs for the pod's user namespace.
   * @since v4.1.1
   */
  idmappings?: IDMappingOptions;
  /**
   * Images whose files are mounted in the containers of the pod.
   * @since v4.0.2
   */
  image_volumes?: Array<ImageVolume> | null;
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
  /**
   * Mounts for all containers of the pod. They go before `image_volumes` and `volumes_from`.
   * @since v4.0.2
   */
  mounts?: Array<LibpodMount> | null;
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
   * Directories that all containers of the pod see through an overlay.
   * @since v4.0.2
   */
  overlay_volumes?: Array<OverlayVolume> | null;
  /**
   * PID namespace of the infra container. The others use it only if `shared_namespaces` has `pid`.
   * @since v3.4.1
   */
  pidns?: Namespace;
  /** Command line with which the user made the pod, word by word. Podman only keeps it and shows it again. */
  pod_create_command?: Array<string> | null;
  /**
   * Devices of the host for all containers of the pod, each as `host:container:rights`, such as `/dev/fuse:/dev/fuse:rwm`.
   * @since v4.0.2
   */
  pod_devices?: Array<string> | null;
  /** Ports to publish for the whole pod. They need a network mode such as `bridge`, `pasta` or `slirp4netns`. */
  portmappings?: Array<PortMapping> | null;
  /**
   * Limits on CPU, memory and I/O for the pod as a whole.
   * @since v3.4.1
   */
  resource_limits?: LinuxResources;
  /**
   * Security options for the pod, such as `label=disable`, `seccomp=unconfined` or `no-new-privileges`.
   * @since v4.0.2
   */
  security_opt?: Array<string> | null;
  /**
   * Full ID of the service container of a pod from Kubernetes YAML. Normally only Podman itself sets it.
   * @since v4.2.1
   */
  serviceContainerID?: string;
  /**
   * Whether the containers use the pod's cgroup as their parent. Absent means true.
   * @since v4.0.2
   */
  share_parent?: boolean;
  /** Namespaces that the containers share: `ipc`, `net`, `uts`, `pid`, `user` or `cgroup`. Absent takes the first three. */
  shared_namespaces?: Array<string> | null;
  /**
   * Size of `/dev/shm`, which the containers share, in bytes. Only with a private IPC namespace.
   * @since v4.2.1
   * @format int64
   */
  shm_size?: number;
  /**
   * Kernel parameters for the pod, by name, such as `net.core.somaxconn`. Only those that belong to a namespace can be set.
   * @since v4.0.2
   */
  sysctl?: {
    [key: string]: string;
  } | null;
  /**
   * Limits on reading from devices, by path of the device, in bytes per second.
   * Removed in v5.5.0.
   * @since v4.0.2
   */
  throttleReadBpsDevice?: {
    [key: string]: LinuxThrottleDevice;
  } | null;
  /**
   * User namespace for all containers of the pod.
   * @since v3.4.1
   */
  userns?: Namespace;
  /**
   * UTS namespace of the pod, which holds its host name.
   * @since v4.2.1
   */
  utsns?: Namespace;
  /**
   * Named volumes for all containers of the pod. They go before `image_volumes` and `volumes_from`.
   * @since v4.0.2
   */
  volumes?: Array<NamedVolume> | null;
  /**
   * Containers whose volumes the pod gets too, each as a name or ID. Options such as `ro` may follow after a colon.
   * @since v4.0.2
   */
  volumes_from?: Array<string> | null;
};

export type SpecGenerator = {
  /** @since v4.0.2 */
  Networks?: {
    [key: string]: PerNetworkOptions;
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
  /** @since v4.1.0 */
  chroot_directories?: Array<string> | null;
  /**
   * Removed in v6.0.0.
   * @deprecated Since v4.0.2.
   */
  cni_networks?: Array<string> | null;
  command?: Array<string> | null;
  conmon_pid_file?: string;
  containerCreateCommand?: Array<string> | null;
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
  dependencyContainers?: Array<string> | null;
  /** @since v3.3.1 */
  device_cgroup_rule?: Array<LinuxDeviceCgroup> | null;
  devices?: Array<LinuxDevice> | null;
  /** @since v4.0.2 */
  devices_from?: Array<string> | null;
  dns_option?: Array<string> | null;
  dns_search?: Array<string> | null;
  dns_server?: Array<string> | null;
  entrypoint?: Array<string> | null;
  env?: {
    [key: string]: string;
  } | null;
  env_host?: boolean;
  /** @since v4.3.0 */
  envmerge?: Array<string> | null;
  expose?: unknown;
  groups?: Array<string> | null;
  /** @since v4.3.0 */
  health_check_on_failure_action?: HealthCheckOnFailureAction;
  healthconfig?: Schema2HealthConfig;
  /** @since v4.0.2 */
  host_device_list?: Array<LinuxDevice> | null;
  hostadd?: Array<string> | null;
  hostname?: string;
  /** @since v4.0.2 */
  hostusers?: Array<string> | null;
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
  image_volumes?: Array<ImageVolume> | null;
  init?: boolean;
  /** @since v3.4.1 */
  init_container_type?: string;
  init_path?: string;
  ipcns?: Namespace;
  labels?: {
    [key: string]: string;
  } | null;
  log_configuration?: LogConfigLibpod;
  /** @since v4.0.2 */
  manage_password?: boolean;
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
  /** @since v4.1.0 */
  passwd_entry?: string;
  /** @since v3.4.1 */
  personality?: LinuxPersonality;
  pidns?: Namespace;
  pod?: string;
  portmappings?: Array<PortMapping> | null;
  privileged?: boolean;
  procfs_opts?: Array<string> | null;
  publish_image_ports?: boolean;
  r_limits?: Array<POSIXRlimit> | null;
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
  } | null;
  secrets?: Array<LibpodSecret> | null;
  selinux_opts?: Array<string> | null;
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
  } | null;
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
  /** @since v4.0.2 */
  unsetenv?: Array<string> | null;
  /** @since v4.0.2 */
  unsetenvall?: boolean;
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

/** @since v4.4.0 */
export type StartupHealthCheck = {
  Interval?: Duration;
  /** @format int64 */
  Retries?: number;
  StartPeriod?: Duration;
  /** @format int64 */
  Successes?: number;
  Test?: Array<string> | null;
  Timeout?: Duration;
};

export type StoreInfo = {
  /** Removed in v6.0.0. */
  configFile?: string;
  containerStore?: ContainerStore;
  graphDriverName?: string;
  graphOptions?: {
    [key: string]: unknown;
  } | null;
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
  } | null;
  /** @since v4.0.2 */
  imageCopyTmpDir?: string;
  imageStore?: ImageStore;
  runRoot?: string;
  /** @since v4.4.0 */
  transientStore?: boolean;
  volumePath?: string;
};

export type SystemDfReport = {
  Containers?: Array<SystemDfContainerReport> | null;
  Images?: Array<SystemDfImageReport> | null;
  /**
   * @since v4.4.0
   * @format int64
   */
  ImagesSize?: number;
  Volumes?: Array<SystemDfVolumeReport> | null;
};

/** @since v4.3.0 */
export type UpdateEntities = {
  /** Removed in v5.4.0. */
  Resources?: LinuxResources;
};

/** Settings for a new volume. All of them are optional. */
export type LibpodVolumeCreateOptions = {
  /** Volume driver. Empty means `local`. */
  Driver?: string;
  /**
   * True makes it no error if a volume of this name exists; the answer is then that volume.
   * @since v4.4.0
   */
  IgnoreIfExists?: boolean;
  /** More labels, by key, under a name for older clients. */
  Label?: {
    [key: string]: string;
  } | null;
  /**
   * Labels of the object, by key. A label without a value has the empty string `''`, not null.
   * @since v4.0.2
   */
  Labels?: {
    [key: string]: string;
  } | null;
  /** Name of the volume. Empty lets Podman choose a random one. */
  Name?: string;
  /** Options of the driver, by name. For `local`, these are such as `type`, `device` and `o`. */
  Options?: {
    [key: string]: string;
  } | null;
};

/** @since v4.4.0 */
export type VolumeRmReport = {
  Err?: string;
  Id?: string;
};

export type networkCreateLibpod = {
  /**
   * When the network was made: RFC 3339. Podman sets it; a request needs no value.
   * @since v4.0.2
   * @format date-time
   */
  created?: string;
  /**
   * Whether containers of the network find each other by name. Only the driver `bridge` supports it.
   * @since v4.0.2
   */
  dns_enabled?: boolean;
  /**
   * Network driver: `bridge` (the default), `macvlan`, `ipvlan` or the name of a plugin.
   * @since v4.0.2
   */
  driver?: string;
  /**
   * Full ID of the network: 64 hexadecimal digits. Podman chooses it, and refuses a request that sets it.
   * @since v4.0.2
   */
  id?: string;
  /**
   * True cuts the network off from the outside: its containers reach only each other.
   * @since v4.0.2
   */
  internal?: boolean;
  /**
   * How addresses are given, by option. `driver` is `host-local`, `dhcp` or `none`.
   * @since v4.0.2
   */
  ipam_options?: {
    [key: string]: string;
  } | null;
  /**
   * True gives the network an IPv6 subnet, beside IPv4.
   * @since v4.0.2
   */
  ipv6_enabled?: boolean;
  /**
   * Labels of the network, by key.
   * @since v4.0.2
   */
  labels?: {
    [key: string]: string;
  } | null;
  /**
   * Name of the network. Absent takes a free one, such as `podman1`.
   * @since v4.0.2
   */
  name?: string;
  /** @since v4.4.0 */
  network_dns_servers?: Array<string> | null;
  /**
   * Interface on the host: the bridge for `bridge`, the parent for `macvlan` and `ipvlan`. Absent lets Podman choose.
   * @since v4.0.2
   */
  network_interface?: string;
  /**
   * Options of the driver, by name, such as `mtu`, `vlan`, `mode` or `isolate`.
   * @since v4.0.2
   */
  options?: {
    [key: string]: string;
  } | null;
  /**
   * Subnets of the network. Absent takes a free one.
   * @since v4.0.2
   */
  subnets?: Array<Subnet> | null;
};

/** @since v4.4.0 */
export type networkUpdateRequestLibpod = NetworkUpdateOptions;

export type ImageListLibpodFilters = {
  after?: Array<string>;
  since?: Array<string>;
  before?: Array<string>;
  containers?: Array<string>;
  dangling?: Array<'true' | 'false'>;
  id?: Array<string>;
  /** @since v4.4.0 */
  digest?: Array<string>;
  intermediate?: Array<'true' | 'false'>;
  /** Objects with this label: `key` (any value) or `key=value`. If there are several labels, an object has to have all of them. */
  label?: Array<string>;
  readonly?: Array<'true' | 'false'>;
  /** @since v4.0.2 */
  manifest?: Array<'true' | 'false'>;
  reference?: Array<string>;
  until?: Array<string>;
};
