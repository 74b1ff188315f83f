// Generated from specs/ by `npm run generate`. Do not edit.
import type {
  Digest,
  Duration,
  IDMappingOptions,
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
import type { Subnet } from '../v4.0/models.js';
import type { HealthCheckOnFailureAction } from '../v4.3/models.js';
import type { NamedVolume } from '../v4.4/models.js';
import type {
  CPUUsage,
  ConmonInfo,
  ContainerStore,
  DistributionInfo,
  IDMappings,
  ImageStore,
  OCIRuntimeInfo,
  PastaInfo,
  Plugins,
  RemoteSocket,
  SecurityInfo,
  Version,
} from '../v4.6/models.js';
import type { LibpodContainerNetworkStats, LinuxResources, NetworkContainerInfo } from '../v5.0/models.js';
import type { ImageVolume, Schema2HealthConfig, StartupHealthCheck } from '../v5.1/models.js';
import type { PerNetworkOptions } from '../v5.4/models.js';
import type { LibpodMount } from '../v5.5/models.js';
import type { ArtifactVolume, OCI1 } from '../v5.6/models.js';
import type { NetworkInfo } from '../v5.8/models.js';

/**
 * A path whose content differs between a container and its image.
 * @since v6.0.0
 */
export type FilesystemChange = {
  /** The absolute path in the container. */
  Path: string;
  /** 0: modified, 1: added, 2: deleted. */
  Kind: ChangeType;
};

/**
 * The change of a path: 0 modified, 1 added, 2 deleted. A folder is modified when something in it was added or deleted.
 * @since v6.0.0
 * @format uint8
 */
export type ChangeType = 0 | 1 | 2;

/** @since v5.6.0 */
export type ArtifactInspectReport = {
  Digest?: Digest;
  Manifest?: OCI1;
  Name?: string;
};

/** @since v5.6.0 */
export type ArtifactListReport = {
  /** @since v6.0.0 */
  Digest?: Digest;
  Manifest?: OCI1;
  Name?: string;
};

/** @since v6.0.0 */
export type ArtifactPullProgress = {
  /** @format uint64 */
  current?: number;
  progressComponentID?: string;
  status?: string;
  /** @format int64 */
  total?: number;
};

export type ContainerStats = {
  /**
   * @since v3.4.1
   * @format double
   */
  AvgCPU?: number;
  /**
   * @since v3.4.1
   * @format uint64
   */
  BlockInput?: number;
  /**
   * @since v3.4.1
   * @format uint64
   */
  BlockOutput?: number;
  /**
   * @since v3.4.1
   * @format double
   */
  CPU?: number;
  /**
   * @since v3.4.1
   * @format uint64
   */
  CPUNano?: number;
  /**
   * @since v3.4.1
   * @format uint64
   */
  CPUSystemNano?: number;
  /** @since v3.4.1 */
  ContainerID?: string;
  /**
   * @since v3.4.1
   * @format uint64
   */
  Duration?: number;
  /**
   * @since v3.4.1
   * @format uint64
   */
  MemLimit?: number;
  /**
   * @since v3.4.1
   * @format double
   */
  MemPerc?: number;
  /**
   * @since v3.4.1
   * @format uint64
   */
  MemUsage?: number;
  /** @since v3.4.1 */
  Name?: string;
  /** @since v5.0.2 */
  Network?: {
    [key: string]: LibpodContainerNetworkStats;
  } | null;
  /**
   * @since v3.4.1
   * @format uint64
   */
  PIDs?: number;
  /**
   * @since v3.4.1
   * @format uint64
   */
  SystemNano?: number;
  /** @since v3.4.1 */
  UpTime?: Duration;
};

/**
 * A device that Podman can hand to a container by name, found on the host.
 * @since v6.0.0
 */
export type LibpodDeviceInfo = {
  /** Name of the device, such as `vendor.com/gpu=0` for CDI. */
  id?: string;
  /** What found the device, such as `cdi`. */
  source?: string;
};

export type DisconnectRequest = {
  /**
   * Name or ID of the container.
   * @since v4.0.2
   */
  Container: string;
  /**
   * Meant to force the container out of the network. Podman disconnects running containers without it as well.
   * @since v4.0.2
   */
  Force?: boolean;
};

export type HostInfo = {
  arch?: string;
  buildahVersion?: string;
  /** @since v6.0.0 */
  cdiSpecDirs?: Array<string> | null;
  cgroupControllers?: Array<string> | null;
  cgroupManager?: string;
  cgroupVersion?: string;
  conmon?: ConmonInfo;
  /** @since v4.1.0 */
  cpuUtilization?: CPUUsage;
  /** @format int64 */
  cpus?: number;
  /** @since v4.6.0 */
  databaseBackend?: string;
  /** @since v6.0.0 */
  discoveredDevices?: Array<LibpodDeviceInfo> | null;
  distribution?: DistributionInfo;
  /** @since v5.6.0 */
  emulatedArchitectures?: Array<string> | null;
  eventLogger?: string;
  /**
   * @since v4.6.0
   * @format uint32
   */
  freeLocks?: number;
  hostname?: string;
  idMappings?: IDMappings;
  kernel?: string;
  linkmode?: string;
  /** @since v3.4.1 */
  logDriver?: string;
  /** @format int64 */
  memFree?: number;
  /** @format int64 */
  memTotal?: number;
  /** @since v4.0.2 */
  networkBackend?: string;
  /** @since v4.6.0 */
  networkBackendInfo?: NetworkInfo;
  ociRuntime?: OCIRuntimeInfo;
  os?: string;
  /** @since v4.6.0 */
  pasta?: PastaInfo;
  remoteSocket?: RemoteSocket;
  /** @since v5.1.0 */
  rootlessNetworkCmd?: string;
  /** @since v6.0.0 */
  rootlessPortForwarder?: string;
  runtimeInfo?: {
    [key: string]: unknown;
  } | null;
  security?: SecurityInfo;
  serviceIsRemote?: boolean;
  /** @format int64 */
  swapFree?: number;
  /** @format int64 */
  swapTotal?: number;
  uptime?: string;
  /** @since v4.8.0 */
  variant?: string;
};

/** One line of the stream that a pull sends. Each line has only some of the fields. */
export type LibpodImagesPullReport = {
  /** Why the pull failed. The HTTP status can be 200 even then, so look for this field. */
  error?: string;
  /** ID of the pulled image, for older clients; `images` has all of them. */
  id?: string;
  /** IDs of the pulled images, near the end of the stream. */
  images?: Array<string> | null;
  /**
   * How far the pull of one layer is.
   * @since v6.0.0
   */
  pullProgress?: ArtifactPullProgress;
  /** Stage of the pull: `pulling`, `success` or `error`. */
  status?: string;
  /** A piece of text for the user about the progress, often with a newline at its end. */
  stream?: string;
  progressDetail?: {
    /** @format int64 */
    current?: number;
    /** @format int64 */
    total?: number;
  };
};

/** About the machine and Podman on it: host, storage, registries and versions. */
export type LibpodInfo = {
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

/**
 * Limits of cache and memory bandwidth with Intel RDT, a feature of some CPUs that Linux offers as `resctrl`.
 * @since v4.8.0
 */
export type LinuxIntelRdt = {
  /** Name of the class of service, a directory in `resctrl`. Empty means one for the container alone. */
  closID?: string;
  /**
   * Whether the container gets a monitoring group of its own in `resctrl`.
   * @since v6.0.0
   */
  enableMonitoring?: boolean;
  /** Parts of the L3 cache that may be used: a bit mask for each cache, such as `L3:0=ffff0;1=3ff`. */
  l3CacheSchema?: string;
  /** Memory bandwidth for each L3 cache, such as `MB:0=20;1=70`. Usually in per cent. */
  memBwSchema?: string;
  /**
   * Lines for the file `schemata` of `resctrl`. They replace `l3CacheSchema` and `memBwSchema`.
   * @since v6.0.0
   */
  schemata?: Array<string> | null;
};

/**
 * A Quadlet: a file from which systemd makes a unit that runs a container, pod, volume, network or the like.
 * @since v5.7.0
 */
export type ListQuadlet = {
  /** Application that the Quadlet belongs to, if it was installed in a group; otherwise empty. */
  App?: string;
  /** File name of the Quadlet, such as `web.container`. */
  Name?: string;
  /** Path of the file on the host. */
  Path?: string;
  /**
   * File name of the `.pod` Quadlet that a container belongs to; empty if there is none.
   * @since v6.0.0
   */
  Pod?: string;
  /** State of the unit in systemd, such as `active/running`. If there is no unit, the text says why. */
  Status?: string;
  /** Unit that systemd runs for the file, such as `web.service`. Empty as long as systemd does not know it. */
  UnitName?: string;
};

/** How the output of a container is logged. */
export type LogConfigLibpod = {
  /** Log driver, such as `journald`, `k8s-file`, `passthrough` or `none`. Absent takes the default of `containers.conf`. */
  driver?: string;
  /**
   * Labels for each entry of the log, by key. Only the driver `journald` takes them.
   * @since v6.0.0
   */
  labels?: {
    [key: string]: string;
  } | null;
  /** Options of the driver, by name, such as `tag`. */
  options?: {
    [key: string]: string;
  } | null;
  /** File on the host for the log. It counts only for the drivers that write a file. */
  path?: string;
  /**
   * Most bytes that the log file may have. 0 or absent takes the engine's default.
   * @format int64
   */
  size?: number;
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
   * More routes that each container in the network gets.
   * @since v4.6.0
   */
  routes?: Array<Route> | null;
  /**
   * Subnets of the network. In a request, none lets Podman pick a free one.
   * @since v4.0.2
   */
  subnets?: Array<Subnet> | null;
};

/** A network with its settings and the containers in it. */
export type NetworkInspectReport = {
  /**
   * Running containers that are connected to the network, by their full ID.
   * @since v5.0.2
   */
  containers?: {
    [key: string]: NetworkContainerInfo;
  } | null;
  /**
   * When the network was made: RFC 3339.
   * @since v4.0.2
   * @format date-time
   */
  created?: string;
  /**
   * Whether containers of the network find each other by name.
   * @since v4.0.2
   */
  dns_enabled?: boolean;
  /**
   * Network driver, such as `bridge`, `macvlan` or `ipvlan`.
   * @since v4.0.2
   */
  driver?: string;
  /**
   * Full ID of the network: 64 hexadecimal digits.
   * @since v4.0.2
   */
  id?: string;
  /**
   * Whether the network is cut off from the outside: its containers reach only each other.
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
   * Whether the network has an IPv6 subnet.
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
   * Name of the network.
   * @since v4.0.2
   */
  name?: string;
  /**
   * Addresses of the DNS servers that the network asks for outside names. Absent means those of the host.
   * @since v4.4.0
   */
  network_dns_servers?: Array<string> | null;
  /**
   * Interface on the host: the bridge for `bridge`, the parent for `macvlan` and `ipvlan`.
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
   * Further routes that the containers of the network get.
   * @since v4.6.0
   */
  routes?: Array<Route> | null;
  /**
   * Subnets of the network, each with its gateway.
   * @since v4.0.2
   */
  subnets?: Array<Subnet> | null;
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
   * Base of the pod's `/etc/hosts`: an absolute path on the host, `image` or `none`. Empty takes `base_hosts_file` of `containers.conf`.
   * @since v5.4.0
   */
  hostsFile?: string;
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
  /**
   * IPC namespace of the pod, which holds shared memory and message queues.
   * @since v4.5.0
   */
  ipcns?: Namespace;
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
  /**
   * True leaves `/etc/hostname` to each container instead of one file for the pod.
   * @since v5.4.0
   */
  no_manage_hostname?: boolean;
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
   * Restart policy for containers that set none: `no`, `always`, `on-failure` or `unless-stopped`.
   * @since v4.6.0
   */
  restart_policy?: string;
  /**
   * Most restarts of a container under the policy `on-failure`. Absent means no limit.
   * @since v4.6.0
   * @format uint64
   */
  restart_tries?: number;
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
   * Size in bytes of each temporary file system that Podman mounts for systemd, such as `/run` and `/tmp`.
   * @since v4.5.0
   * @format int64
   */
  shm_size_systemd?: number;
  /**
   * Kernel parameters for the pod, by name, such as `net.core.somaxconn`. Only those that belong to a namespace can be set.
   * @since v4.0.2
   */
  sysctl?: {
    [key: string]: string;
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

/**
 * A route that the containers of a network get.
 * @since v4.6.0
 */
export type Route = {
  /**
   * Addresses that the route leads to, such as `10.21.0.0/24`.
   * @format string
   */
  destination?: string;
  /**
   * Address of the next hop. Only the type `unicast` has one, and needs it.
   * @format string
   */
  gateway?: string;
  /**
   * Rank of the route: of two routes to the same addresses, the lower metric wins. Absent takes the default.
   * @format uint32
   */
  metric?: number;
  /**
   * Treatment of packets to these addresses. Absent means `unicast`.
   * @since v6.0.0
   */
  route_type?: RouteType;
};

/**
 * Treatment of packets on a route: `unicast` sends them on, `blackhole` drops them in silence, `unreachable` and `prohibit` drop them with an error to the sender.
 * @since v6.0.0
 */
export type RouteType = string;

/** A secret for a container, and how the container sees it. `Key` and `Secret` belong to plugins of Docker. */
export type LibpodSecret = {
  /**
   * Group ID of the file's owner in the container. Default: 0.
   * @since v3.2.3
   * @format uint32
   */
  GID?: number;
  /**
   * Permissions of the file, as a decimal number: 292 is octal 0444.
   * @since v3.2.3
   * @format uint32
   */
  Mode?: number;
  /**
   * Name or ID of the secret in Podman's store.
   * @since v3.2.3
   */
  Source?: string;
  /**
   * File in the container. A name alone means a file in `/run/secrets`. Empty means the name of the secret.
   * @since v3.4.4
   */
  Target?: string;
  /**
   * User ID of the file's owner in the container. Default: 0.
   * @since v3.2.3
   * @format uint32
   */
  UID?: number;
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
  /** @since v5.5.0 */
  artifact_volumes?: Array<ArtifactVolume> | null;
  /** @since v5.0.2 */
  base_hosts_file?: string;
  cap_add?: Array<string> | null;
  cap_drop?: Array<string> | null;
  cgroup_parent?: string;
  cgroupns?: Namespace;
  cgroups_mode?: string;
  /** @since v4.1.0 */
  chroot_directories?: Array<string> | null;
  command?: Array<string> | null;
  conmon_pid_file?: string;
  containerCreateCommand?: Array<string> | null;
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
  /** @since v6.0.0 */
  gpus?: Array<string> | null;
  /** @since v4.5.0 */
  group_entry?: string;
  groups?: Array<string> | null;
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
  /** @since v4.8.0 */
  intelRdt?: LinuxIntelRdt;
  ipcns?: Namespace;
  /** @since v4.5.0 */
  label_nested?: boolean;
  labels?: {
    [key: string]: string;
  } | null;
  log_configuration?: LogConfigLibpod;
  /** @since v4.0.2 */
  manage_password?: boolean;
  mask?: Array<string> | null;
  mounts?: Array<LibpodMount> | null;
  name?: string;
  netns?: Namespace;
  network_options?: {
    [key: string]: Array<string>;
  } | null;
  /** @since v6.0.0 */
  networkOrder?: Array<string> | null;
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
  } | null;
  secrets?: Array<LibpodSecret> | null;
  selinux_opts?: Array<string> | null;
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
  /** @since v5.4.0 */
  use_image_hostname?: boolean;
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

export type StoreInfo = {
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
  /** @since v4.6.0 */
  routes?: Array<Route> | null;
  /**
   * Subnets of the network. Absent takes a free one.
   * @since v4.0.2
   */
  subnets?: Array<Subnet> | null;
};

export type networkDisconnectRequest = DisconnectRequest;

export type ContainersStatsAllLibpodResponse = {
  Error: string | null;
  Stats: Array<ContainerStats> | null;
};

/** @since v6.0.0 */
export type SystemPruneLibpodFilters = {
  /** Objects with this label: `key` (any value) or `key=value`. If there are several labels, an object has to have all of them. */
  label?: Array<string>;
  'label!'?: Array<string>;
  until?: Array<string>;
};
