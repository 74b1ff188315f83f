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
import type { LibpodMount } from '../v4.5/models.js';
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

/**
 * An artifact of the local store.
 * @since v5.6.0
 */
export type ArtifactInspectReport = {
  /** Digest of the artifact's manifest. */
  Digest?: Digest;
  /** The artifact's manifest in OCI form, with a layer for each file. */
  Manifest?: OCI1;
  /** Name of the artifact, such as `quay.io/me/data:1`. */
  Name?: string;
};

/**
 * An artifact, as the list of artifacts shows it.
 * @since v5.6.0
 */
export type ArtifactListReport = {
  /**
   * Digest of the artifact's manifest.
   * @since v6.0.0
   */
  Digest?: Digest;
  /** The artifact's manifest in OCI form, with a layer for each file. */
  Manifest?: OCI1;
  /** Name of the artifact, such as `quay.io/me/data:1`. */
  Name?: string;
};

/**
 * How far the transfer of one part of an image is.
 * @since v6.0.0
 */
export type ArtifactPullProgress = {
  /**
   * Bytes that have arrived so far. Absent while nothing is transferred.
   * @format uint64
   */
  current?: number;
  /** ID of the part, such as a digest. Empty if it is not known. */
  progressComponentID?: string;
  /** State of the transfer: `pulling`, `success`, or `skipped` for a part that is there already. */
  status?: string;
  /**
   * Size of the part in bytes; -1 if it is not known.
   * @format int64
   */
  total?: number;
};

/** What a container uses at one moment. */
export type ContainerStats = {
  /**
   * Use of the CPU in percent, since the start of the container.
   * @since v3.4.1
   * @format double
   */
  AvgCPU?: number;
  /**
   * Bytes read from devices.
   * @since v3.4.1
   * @format uint64
   */
  BlockInput?: number;
  /**
   * Bytes written to devices.
   * @since v3.4.1
   * @format uint64
   */
  BlockOutput?: number;
  /**
   * Use of the CPU in percent, since the record before.
   * @since v3.4.1
   * @format double
   */
  CPU?: number;
  /**
   * CPU time of the container in nanoseconds, since its start.
   * @since v3.4.1
   * @format uint64
   */
  CPUNano?: number;
  /**
   * CPU time in the kernel in nanoseconds, since the start of the container.
   * @since v3.4.1
   * @format uint64
   */
  CPUSystemNano?: number;
  /**
   * Full ID of the container: 64 hexadecimal digits.
   * @since v3.4.1
   */
  ContainerID?: string;
  /**
   * CPU time of the container in nanoseconds, since its start: the same as `CPUNano`.
   * @since v3.4.1
   * @format uint64
   */
  Duration?: number;
  /**
   * Most memory in bytes that the container may use: its limit, or the host's memory.
   * @since v3.4.1
   * @format uint64
   */
  MemLimit?: number;
  /**
   * Used part of the most memory, in percent.
   * @since v3.4.1
   * @format double
   */
  MemPerc?: number;
  /**
   * Used memory in bytes.
   * @since v3.4.1
   * @format uint64
   */
  MemUsage?: number;
  /**
   * Name of the container.
   * @since v3.4.1
   */
  Name?: string;
  /**
   * Traffic of each network interface, by its name in the container.
   * @since v5.0.2
   */
  Network?: {
    [key: string]: LibpodContainerNetworkStats;
  } | null;
  /**
   * Number of processes and threads.
   * @since v3.4.1
   * @format uint64
   */
  PIDs?: number;
  /**
   * When the record was made, in nanoseconds since 1970. `CPU` is computed with it.
   * @since v3.4.1
   * @format uint64
   */
  SystemNano?: number;
  /**
   * CPU time of the container in nanoseconds, despite the name.
   * @since v3.4.1
   */
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

/** A container to disconnect from a network. */
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

/** Facts about the host on which Podman runs: hardware, kernel, network tools, runtime and security. */
export type HostInfo = {
  /** CPU architecture of the host in Go's notation, such as `amd64` or `arm64`. */
  arch?: string;
  /** Version of the Buildah library inside Podman. */
  buildahVersion?: string;
  /**
   * Directories in which Podman looks for CDI (Container Device Interface) files.
   * @since v6.0.0
   */
  cdiSpecDirs?: Array<string> | null;
  /** Names of the cgroup controllers that Podman may use, such as `cpu` and `memory`. */
  cgroupControllers?: Array<string> | null;
  /** Manager of the cgroups: `systemd` or `cgroupfs`. */
  cgroupManager?: string;
  /** Version of the cgroup hierarchy: a `v` and the number one or two. */
  cgroupVersion?: string;
  /** Facts about conmon, the program that monitors each container. */
  conmon?: ConmonInfo;
  /**
   * Shares of CPU time of the host in percent.
   * @since v4.1.0
   */
  cpuUtilization?: CPUUsage;
  /**
   * Number of logical CPUs of the host.
   * @format int64
   */
  cpus?: number;
  /**
   * Database in which Podman keeps its state: `sqlite` or `boltdb`.
   * @since v4.6.0
   */
  databaseBackend?: string;
  /**
   * Devices that Podman finds on the host, such as CDI devices.
   * @since v6.0.0
   */
  discoveredDevices?: Array<LibpodDeviceInfo> | null;
  /** Operating system distribution of the host. */
  distribution?: DistributionInfo;
  /**
   * Foreign platforms whose programs the host can run by emulation. Absent if there are none.
   * @since v5.6.0
   */
  emulatedArchitectures?: Array<string> | null;
  /** Place where Podman records events: `journald`, `file` or `none`. */
  eventLogger?: string;
  /**
   * Number of locks that are still free. Each container, pod and volume takes one.
   * @since v4.6.0
   * @format uint32
   */
  freeLocks?: number;
  /** Host name of the machine. */
  hostname?: string;
  /** User and group ID mappings of the user namespace in which a rootless Podman runs. */
  idMappings?: IDMappings;
  /** Release of the kernel, such as `6.8.5-301.fc40.x86_64`. */
  kernel?: string;
  /** Kind of linking of the Podman binary, such as `dynamic` or `static`. */
  linkmode?: string;
  /**
   * Default log driver of containers, such as `journald` or `k8s-file`.
   * @since v3.4.1
   */
  logDriver?: string;
  /**
   * Free memory of the host in bytes.
   * @format int64
   */
  memFree?: number;
  /**
   * Total memory of the host in bytes.
   * @format int64
   */
  memTotal?: number;
  /**
   * Backend that sets up container networks: `netavark` or `cni`.
   * @since v4.0.2
   */
  networkBackend?: string;
  /**
   * Facts about the network backend: its program, version and DNS server.
   * @since v4.6.0
   */
  networkBackendInfo?: NetworkInfo;
  /** Facts about the default OCI runtime, such as `crun`. */
  ociRuntime?: OCIRuntimeInfo;
  /** Operating system of the host, such as `linux`. */
  os?: string;
  /**
   * Facts about `pasta`, a network program for rootless containers.
   * @since v4.6.0
   */
  pasta?: PastaInfo;
  /** Socket on which the API service listens. */
  remoteSocket?: RemoteSocket;
  /**
   * Default network program for rootless containers, such as `pasta`.
   * @since v5.1.0
   */
  rootlessNetworkCmd?: string;
  /**
   * Program that forwards ports for rootless bridge networks: `rootlessport`, the default, or `pasta`, an experiment.
   * @since v6.0.0
   */
  rootlessPortForwarder?: string;
  /** Further facts about the runtime, by key. Absent if there are none. */
  runtimeInfo?: {
    [key: string]: unknown;
  } | null;
  /** Security features of the host and whether they are active. */
  security?: SecurityInfo;
  /** Whether the Podman service is remote from the client's view. */
  serviceIsRemote?: boolean;
  /**
   * Free swap space of the host in bytes.
   * @format int64
   */
  swapFree?: number;
  /**
   * Total swap space of the host in bytes.
   * @format int64
   */
  swapTotal?: number;
  /** Time since the host's start, as text for people, such as `2h 5m 10.00s`. */
  uptime?: string;
  /**
   * Variant of the CPU architecture, for example of ARM. Empty if there is none.
   * @since v4.8.0
   */
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
  /** How far the download of a layer is. */
  progressDetail?: {
    /**
     * Bytes received up to now.
     * @format int64
     */
    current?: number;
    /**
     * Full size in bytes.
     * @format int64
     */
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

/** A secret for a container, and how the container sees it. */
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

/** Everything that describes a new container. `image` or `rootfs` is required. Podman takes the rest from the image and its own defaults. */
export type SpecGenerator = {
  /**
   * Networks to join: the key is the name or ID, the value holds addresses, aliases and the interface name. Empty means the default network if the mode is `bridge`.
   * @since v4.0.2
   */
  Networks?: {
    [key: string]: PerNetworkOptions;
  } | null;
  /** Annotations by key. Podman passes them to the OCI runtime. */
  annotations?: {
    [key: string]: string;
  } | null;
  /** Name of the AppArmor profile, or `unconfined` for none. */
  apparmor_profile?: string;
  /**
   * OCI artifacts to mount into the container.
   * @since v5.5.0
   */
  artifact_volumes?: Array<ArtifactVolume> | null;
  /**
   * File on which the container's `/etc/hosts` is based: an absolute host path, `image` or `none`. Empty means the setting in `containers.conf`.
   * @since v5.0.2
   */
  base_hosts_file?: string;
  /** Capabilities to add to the default set, such as `NET_ADMIN`. `ALL` stands for all of them. */
  cap_add?: Array<string> | null;
  /** Capabilities to take from the default set, such as `CHOWN`. `ALL` stands for all of them. */
  cap_drop?: Array<string> | null;
  /** Cgroup under which Podman makes the container's cgroup. Empty means the default of the cgroup manager. */
  cgroup_parent?: string;
  /** Cgroup namespace of the container. */
  cgroupns?: Namespace;
  /** Way in which Podman makes cgroups: `enabled`, `disabled`, `no-conmon` or `split`. Empty means the default of `containers.conf`. */
  cgroups_mode?: string;
  /**
   * Directories in the container that serve as further root directories. Podman also places its standard bind mounts in them.
   * @since v4.1.0
   */
  chroot_directories?: Array<string> | null;
  /** Command and its arguments. Empty means the command of the image, unless an entry point is given. */
  command?: Array<string> | null;
  /** Path of a file for the process ID of conmon. Empty means the default place. */
  conmon_pid_file?: string;
  /** Command line that leads to this container. Podman only stores it, for inspection and for tools that make the container anew. */
  containerCreateCommand?: Array<string> | null;
  /**
   * Whether Podman creates the working directory if it is missing. The default is false.
   * @since v3.4.4
   */
  create_working_dir?: boolean;
  /** Names or IDs of containers that must start before this one. */
  dependencyContainers?: Array<string> | null;
  /**
   * Rules that allow or deny access to kinds of devices.
   * @since v3.3.1
   */
  device_cgroup_rule?: Array<LinuxDeviceCgroup> | null;
  /** Devices to add. On Linux, `path` names a device of the host. */
  devices?: Array<LinuxDevice> | null;
  /**
   * Names or IDs of containers whose devices this container also gets.
   * @since v4.0.2
   */
  devices_from?: Array<string> | null;
  /** Options for the container's `resolv.conf`. */
  dns_option?: Array<string> | null;
  /** DNS search domains for the container's `resolv.conf`. */
  dns_search?: Array<string> | null;
  /** IP addresses of the DNS servers for the container. */
  dns_server?: Array<string> | null;
  /** Program, with its first arguments, that receives the command. Absent means the entry point of the image. */
  entrypoint?: Array<string> | null;
  /** Environment variables of the container, by name. */
  env?: {
    [key: string]: string;
  } | null;
  /** Whether the container also gets the environment variables of the Podman process on the host. */
  env_host?: boolean;
  /**
   * Environment variables that build on those of the image, each as `name=value`. The value may refer to others, as in `PATH=${PATH}:/my/app`.
   * @since v4.3.0
   */
  envmerge?: Array<string> | null;
  /** Ports to expose: the key is the port number, the value is the protocol `tcp`, `udp` or `sctp`. Several protocols are separated by commas. */
  expose?: unknown;
  /**
   * GPUs for the container, such as `all`. The engine finds the matching CDI (Container Device Interface) devices.
   * @since v6.0.0
   */
  gpus?: Array<string> | null;
  /**
   * Line to add to the container's `/etc/group`.
   * @since v4.5.0
   */
  group_entry?: string;
  /** Supplementary groups of the user, as names or IDs. */
  groups?: Array<string> | null;
  /**
   * What Podman does when the container becomes unhealthy.
   * @since v4.3.0
   */
  health_check_on_failure_action?: HealthCheckOnFailureAction;
  /**
   * Place of the health check log: `local`, `events_logger` or a directory on the host.
   * @since v5.3.0
   */
  healthLogDestination?: string;
  /**
   * Largest number of attempts in the health check log. 0 means no limit.
   * @since v5.3.0
   * @format uint64
   */
  healthMaxLogCount?: number;
  /**
   * Largest length of a health check's output in the log, in characters. 0 means no limit.
   * @since v5.3.0
   * @format uint64
   */
  healthMaxLogSize?: number;
  /** Command and times of the health check. Absent means the health check of the image, if it has one. */
  healthconfig?: Schema2HealthConfig;
  /**
   * Devices with their paths on the host. Podman keeps them so that other containers can inherit them.
   * @since v4.0.2
   */
  host_device_list?: Array<LinuxDevice> | null;
  /** Entries to add to the container's `/etc/hosts`, each as `name:ip`. */
  hostadd?: Array<string> | null;
  /** Host name of the container. By default, a private UTS namespace uses the start of the container's ID. */
  hostname?: string;
  /**
   * Names or IDs of host users to add to the container's `/etc/passwd`.
   * @since v4.0.2
   */
  hostusers?: Array<string> | null;
  /** Whether the container also gets the proxy variables of the host, such as `HTTP_PROXY`. */
  httpproxy?: boolean;
  /** User and group ID mappings. A private user namespace needs them. */
  idmappings?: IDMappingOptions;
  /** Name or ID of the image. It excludes `rootfs`. */
  image?: string;
  /**
   * CPU architecture of the wanted image, such as `arm64`. It selects an entry of a manifest list.
   * @since v4.2.1
   */
  image_arch?: string;
  /**
   * Operating system of the wanted image, such as `linux`. It selects an entry of a manifest list.
   * @since v4.2.1
   */
  image_os?: string;
  /**
   * CPU variant of the wanted image, for example of ARM. It selects an entry of a manifest list.
   * @since v4.2.1
   */
  image_variant?: string;
  /** What happens to the volumes of the image: `anonymous` makes unnamed volumes, `tmpfs` makes tmpfs mounts, `ignore` makes none. The default is `anonymous`. */
  image_volume_mode?: string;
  /** Images to mount into the container. */
  image_volumes?: Array<ImageVolume> | null;
  /** Whether a small init program runs as process 1. It passes signals on and reaps zombies. */
  init?: boolean;
  /**
   * Kind of init container in a pod: `always` runs at each start of the pod, `once` runs only at the first. Empty means an ordinary container.
   * @since v3.4.1
   */
  init_container_type?: string;
  /** Path of the init program on the host, if `init` is true. Empty means the default of `containers.conf`. */
  init_path?: string;
  /**
   * Limits of cache and memory bandwidth by Intel RDT (Resource Director Technology).
   * @since v4.8.0
   */
  intelRdt?: LinuxIntelRdt;
  /** IPC namespace of the container. */
  ipcns?: Namespace;
  /**
   * Whether SELinux allows the container to run containers of its own and to change labels.
   * @since v4.5.0
   */
  label_nested?: boolean;
  /** Labels of the container, by key. */
  labels?: {
    [key: string]: string;
  } | null;
  /** Log driver of the container and its settings. */
  log_configuration?: LogConfigLibpod;
  /**
   * Whether Podman adds entries to the container's `/etc/passwd` and `/etc/group`.
   * @since v4.0.2
   */
  manage_password?: boolean;
  /** Paths that are hidden in the container, besides those hidden by default. */
  mask?: Array<string> | null;
  /** Bind mounts, tmpfs mounts and other mounts. Named volumes belong in `volumes`. */
  mounts?: Array<LibpodMount> | null;
  /** Name of the container. Podman makes one up if it is empty. */
  name?: string;
  /** Network namespace of the container. */
  netns?: Namespace;
  /** Options of a network mode: the key is the mode, such as `slirp4netns` or `pasta`, the value lists its options. */
  network_options?: {
    [key: string]: Array<string>;
  } | null;
  /**
   * Order in which Podman sets up the networks: every key of `Networks` exactly once. Absent means the alphabetical order of the names.
   * @since v6.0.0
   */
  networkOrder?: Array<string> | null;
  /** Whether the kernel refuses further privileges to the container's processes, for example by setuid programs. */
  no_new_privileges?: boolean;
  /** Name of the OCI runtime, such as `crun` or `runc`. Empty means the default. */
  oci_runtime?: string;
  /**
   * Change to the OOM score, from -1000 to 1000. With a higher score the kernel kills the container sooner.
   * @format int64
   */
  oom_score_adj?: number;
  /** Host directories to mount as overlays, so that writes do not reach the directory itself. */
  overlay_volumes?: Array<OverlayVolume> | null;
  /**
   * Line to add to the container's `/etc/passwd`.
   * @since v4.1.0
   */
  passwd_entry?: string;
  /**
   * Execution domain of the container's processes in Linux.
   * @since v3.4.1
   */
  personality?: LinuxPersonality;
  /** PID namespace of the container. */
  pidns?: Namespace;
  /** Name or ID of the pod that the container joins. */
  pod?: string;
  /** Ports to publish on the host. They work only with `bridge` or a rootless network mode. */
  portmappings?: Array<PortMapping> | null;
  /** Whether the container gets all capabilities and host devices, without seccomp, SELinux and AppArmor limits. */
  privileged?: boolean;
  /** Mount options of `/proc`, such as `hidepid=2`, which hides the processes of other users. */
  procfs_opts?: Array<string> | null;
  /** Whether all exposed ports go to random free ports of the host. Both the image and `expose` name such ports. */
  publish_image_ports?: boolean;
  /** Resource limits (ulimits) of the container's processes. */
  r_limits?: Array<POSIXRlimit> | null;
  /** Name of the image exactly as the user typed it. */
  raw_image_name?: string;
  /** Whether the root file system of the container is read-only. */
  read_only_filesystem?: boolean;
  /**
   * Whether a read-only container gets writable tmpfs mounts, for example on `/tmp` and `/run`.
   * @since v4.4.0
   */
  read_write_tmpfs?: boolean;
  /** Whether Podman removes the container when it exits. */
  remove?: boolean;
  /**
   * Whether Podman also removes the image when the container exits. It needs `remove` and `image`.
   * @since v5.3.0
   */
  removeImage?: boolean;
  /** Limits of CPU, memory, I/O and processes. */
  resource_limits?: LinuxResources;
  /** What Podman does when the container exits: `no`, `always`, `on-failure` or `unless-stopped`. The default is `no`. */
  restart_policy?: string;
  /**
   * Largest number of restarts with the policy `on-failure`. Absent or 0 means no limit.
   * @format uint64
   */
  restart_tries?: number;
  /** Path of a host directory that serves as the root file system. It excludes `image`. */
  rootfs?: string;
  /**
   * ID mapping with which Podman mounts `rootfs`, in the format of the `idmap` option.
   * @since v4.5.0
   */
  rootfs_mapping?: string;
  /**
   * Whether Podman mounts `rootfs` as an overlay, so that writes do not reach the directory itself.
   * @since v4.0.2
   */
  rootfs_overlay?: boolean;
  /** Mount propagation of the root file system, such as `private`, `rshared` or `rslave`. The default is `rslave`. */
  rootfs_propagation?: string;
  /** Who reports to systemd's notify socket. `container`: the container itself. `conmon`: conmon, once the container runs. `healthy`: conmon, once it is healthy. `ignore`: nobody. */
  sdnotifyMode?: string;
  /** Source of the seccomp profile: `default`, or `image` for the one in the image's labels. Empty means `default`. */
  seccomp_policy?: string;
  /** Path of a JSON file with the seccomp profile. Empty means the default profile, `unconfined` means none. */
  seccomp_profile_path?: string;
  /** Secrets as environment variables: the key is the variable, the value is the name or ID of the secret. */
  secret_env?: {
    [key: string]: string;
  } | null;
  /** Secrets that appear as files in the container. */
  secrets?: Array<LibpodSecret> | null;
  /** SELinux label options, such as `disable`, `type:spc_t` or `level:s0:c1,c2`. */
  selinux_opts?: Array<string> | null;
  /**
   * Size of `/dev/shm` in bytes. It needs a private IPC namespace.
   * @format int64
   */
  shm_size?: number;
  /**
   * Size in bytes of the tmpfs mounts for systemd mode, such as `/run` and `/tmp`.
   * @since v4.5.0
   * @format int64
   */
  shm_size_systemd?: number;
  /**
   * Health check that must pass before the ordinary one begins.
   * @since v4.4.0
   */
  startupHealthConfig?: StartupHealthCheck;
  /** Whether standard input of the container stays open. */
  stdin?: boolean;
  /** Signal that asks the container to stop. Absent means that of the image, else `SIGTERM`. */
  stop_signal?: Signal;
  /**
   * Seconds between the stop signal and `SIGKILL`. With 0, Podman sends `SIGKILL` at once. Absent means the default of `containers.conf`.
   * @format uint64
   */
  stop_timeout?: number;
  /**
   * Options of the storage driver for the container, such as `size`.
   * @since v4.0.2
   */
  storage_opts?: {
    [key: string]: string;
  } | null;
  /** Kernel parameters for the container: the key is the name, such as `net.ipv4.ip_forward`. */
  sysctl?: {
    [key: string]: string;
  } | null;
  /** Whether the container runs in systemd mode: `false`, `always`, or `true` for only if the command is systemd or an init program. Newer engines treat an empty value as `true`. */
  systemd?: string;
  /** Whether the container gets a terminal (TTY). */
  terminal?: boolean;
  /** Limits on reading, in bytes per second. The key is the path of the block device on the host. */
  throttleReadBpsDevice?: {
    [key: string]: LinuxThrottleDevice;
  } | null;
  /** Limits on reading, in I/O operations per second. The key is the path of the block device on the host. */
  throttleReadIOPSDevice?: {
    [key: string]: LinuxThrottleDevice;
  } | null;
  /** Limits on writing, in bytes per second. The key is the path of the block device on the host. */
  throttleWriteBpsDevice?: {
    [key: string]: LinuxThrottleDevice;
  } | null;
  /** Limits on writing, in I/O operations per second. The key is the path of the block device on the host. */
  throttleWriteIOPSDevice?: {
    [key: string]: LinuxThrottleDevice;
  } | null;
  /**
   * Seconds after which Podman kills a running container with `SIGKILL`. 0 means no limit.
   * @format uint64
   */
  timeout?: number;
  /** Time zone in the container, such as `Europe/Berlin`, or `local` for that of the host. */
  timezone?: string;
  /** File mode mask of the first process, as octal text such as `0022`. */
  umask?: string;
  /** Settings of the unified cgroup hierarchy: the key is a file of the cgroup, such as `memory.high`, the value is its content. */
  unified?: {
    [key: string]: string;
  } | null;
  /** Paths to show that are hidden by default. `ALL` shows all of them. */
  unmask?: Array<string> | null;
  /**
   * Names of default environment variables to leave out.
   * @since v4.0.2
   */
  unsetenv?: Array<string> | null;
  /**
   * Whether to leave out all default environment variables: those of the image, of `containers.conf` and of Podman.
   * @since v4.0.2
   */
  unsetenvall?: boolean;
  /**
   * Whether the container keeps the image's `/etc/hostname`.
   * @since v5.4.0
   */
  use_image_hostname?: boolean;
  /** Whether the container keeps the image's `/etc/hosts`. It excludes `hostadd`. */
  use_image_hosts?: boolean;
  /** Whether the container keeps the image's `resolv.conf`. It excludes the `dns_` fields. */
  use_image_resolve_conf?: boolean;
  /** User of the container's processes, as a name or ID. A group can follow after a colon. Empty means that of the image, else root. */
  user?: string;
  /** User namespace of the container. */
  userns?: Namespace;
  /** UTS namespace of the container, which holds its host name. */
  utsns?: Namespace;
  /** Whether Podman may skip the sync of the container's storage to disk. It is faster, but a crash of the host can lose data. */
  volatile?: boolean;
  /** Named volumes to mount. A volume that does not exist is created. */
  volumes?: Array<NamedVolume> | null;
  /** Containers whose volumes to take over, each as `container` or `container:options`. Options are `ro`, `rw` and `z`. */
  volumes_from?: Array<string> | null;
  /** Shares of I/O time for single block devices. The key is the host path of the device. */
  weightDevice?: {
    [key: string]: LinuxWeightDevice;
  } | null;
  /** Working directory of the command. Empty means that of the image, else `/`. */
  work_dir?: string;
};

/** Where and how Podman keeps containers and images. */
export type StoreInfo = {
  /** How many containers there are, by state. */
  containerStore?: ContainerStore;
  /** Storage driver, such as `overlay` or `vfs`. */
  graphDriverName?: string;
  /** Options of the storage driver, by name. */
  graphOptions?: {
    [key: string]: unknown;
  } | null;
  /** Directory on the host that holds images and containers. */
  graphRoot?: string;
  /**
   * Size in bytes of the file system that holds `graphRoot`.
   * @since v4.1.0
   * @format uint64
   */
  graphRootAllocated?: number;
  /**
   * Used bytes of the file system that holds `graphRoot`.
   * @since v4.1.0
   * @format uint64
   */
  graphRootUsed?: number;
  /** What the storage driver says of itself, such as `Backing Filesystem`. */
  graphStatus?: {
    [key: string]: string;
  } | null;
  /**
   * Directory on the host for temporary files while images are pulled or built.
   * @since v4.0.2
   */
  imageCopyTmpDir?: string;
  /** How many images there are. */
  imageStore?: ImageStore;
  /** Directory on the host for data that is needed only until the next boot. */
  runRoot?: string;
  /**
   * Whether containers are forgotten at the next boot.
   * @since v4.4.0
   */
  transientStore?: boolean;
  /** Directory on the host that holds named volumes. */
  volumePath?: string;
};

/** The configuration of a network to create. */
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
  /**
   * Addresses of name servers for the containers of the network.
   * @since v4.4.0
   */
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
   * Static routes that containers of the network get.
   * @since v4.6.0
   */
  routes?: Array<Route> | null;
  /**
   * Subnets of the network. Absent takes a free one.
   * @since v4.0.2
   */
  subnets?: Array<Subnet> | null;
};

/** A container to disconnect from a network. */
export type networkDisconnectRequest = DisconnectRequest;

/** What containers use at one moment: one record of the stream. */
export type ContainersStatsAllLibpodResponse = {
  /** Why the statistics could not be read; null if they were. */
  Error: string | null;
  /** One entry for each container. */
  Stats: Array<ContainerStats> | null;
};
