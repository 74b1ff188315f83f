// Generated from specs/ by `npm run generate`. Do not edit.
import type {
  ConmonInfo,
  Duration,
  FileMode,
  HardwareAddr,
  HealthCheckResults,
  IDMappingOptions,
  IDMappings,
  ImageVolume,
  InspectContainerConfig,
  InspectContainerHostConfig,
  InspectHostPort,
  InspectMount,
  InspectNetworkSettings,
  InspectPodContainerInfo,
  LibpodDriverData,
  LinuxDevice,
  LinuxDeviceCgroup,
  LinuxResources,
  LinuxThrottleDevice,
  LinuxWeightDevice,
  NamedVolume,
  Namespace,
  OCIRuntimeInfo,
  OverlayVolume,
  POSIXRlimit,
  PlayKubeVolume,
  PodRmReport,
  PodStopReport,
  PortMapping,
  RemoteSocket,
  Schema2HealthConfig,
  SecurityInfo,
  Signal,
  SlirpInfo,
  StoreInfo,
  Version,
} from '../v3.2/models.js';

/**
 * Settings of a mount of type `bind`.
 * @since v3.4.1
 */
export type BindOptions = {
  /** True mounts the directory without the mounts inside of it. */
  NonRecursive?: boolean;
  /** How mounts spread between host and container. */
  Propagation?: Propagation;
};

/**
 * Consistency of a mount between host and container. It has an effect on macOS alone, and Podman has no use for it.
 * @since v3.4.1
 */
export type Consistency = string;

/** The operating system distribution of the host. */
export type DistributionInfo = {
  /**
   * Name of the version, such as `trixie`. Absent if there is none.
   * @since v3.4.1
   */
  codename?: string;
  /** Name of the distribution, such as `debian` or `fedora`. */
  distribution?: string;
  /**
   * Variant of the distribution, such as `coreos`. Absent if there is none.
   * @since v3.4.1
   */
  variant?: string;
  /** Version of the distribution, such as `13`. */
  version?: string;
};

/**
 * A volume driver and its options.
 * @since v3.4.1
 */
export type LibpodDriver = {
  /** Name of the driver, such as `local`. */
  Name?: string;
  /** Options of the driver, by name. */
  Options?: {
    [key: string]: string;
  } | null;
};

/** Facts about the host on which Podman runs: hardware, kernel, network tools, runtime and security. */
export type HostInfo = {
  /** CPU architecture of the host in Go's notation, such as `amd64` or `arm64`. */
  arch?: string;
  /** Version of the Buildah library inside Podman. */
  buildahVersion?: string;
  /** Names of the cgroup controllers that Podman may use, such as `cpu` and `memory`. */
  cgroupControllers?: Array<string> | null;
  /** Manager of the cgroups: `systemd` or `cgroupfs`. */
  cgroupManager?: string;
  /** Version of the cgroup hierarchy: a `v` and the number one or two. */
  cgroupVersion?: string;
  /** Facts about conmon, the program that monitors each container. */
  conmon?: ConmonInfo;
  /**
   * Number of logical CPUs of the host.
   * @format int64
   */
  cpus?: number;
  /** Operating system distribution of the host. */
  distribution?: DistributionInfo;
  /** Place where Podman records events: `journald`, `file` or `none`. */
  eventLogger?: string;
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
  /** Facts about the default OCI runtime, such as `crun`. */
  ociRuntime?: OCIRuntimeInfo;
  /** Operating system of the host, such as `linux`. */
  os?: string;
  /** Socket on which the API service listens. */
  remoteSocket?: RemoteSocket;
  /** Further facts about the runtime, by key. Absent if there are none. */
  runtimeInfo?: {
    [key: string]: unknown;
  } | null;
  /** Security features of the host and whether they are active. */
  security?: SecurityInfo;
  /** Whether the Podman service is remote from the client's view. */
  serviceIsRemote?: boolean;
  /**
   * Facts about `slirp4netns`, a network program for rootless containers.
   * Removed in v6.0.0.
   */
  slirp4netns?: SlirpInfo;
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
};

/** An answer that has only the ID of what the call made. */
export type LibpodIDResponse = {
  /** ID of what the call made. */
  Id?: string;
};

/** An image, as the list of images shows it. */
export type LibpodImageSummary = {
  /**
   * Digest of the image's configuration.
   * Removed in v4.2.1.
   * @since v3.4.4
   */
  ConfigDigest?: string;
  /**
   * How many containers use the image. -1 means that it was not counted.
   * @format int64
   */
  Containers?: number;
  /**
   * When the image was made, in seconds since 1970.
   * @format int64
   */
  Created?: number;
  /**
   * Whether no name points to the image and no other image is built on it.
   * @since v3.4.4
   */
  Dangling?: boolean;
  /**
   * Digest of the manifest of the image, such as `sha256:...`.
   * @since v3.4.4
   */
  Digest?: string;
  /**
   * Names that the image had before, the newest first.
   * @since v3.4.4
   */
  History?: Array<string> | null;
  /** Full ID of the image. */
  Id?: string;
  /** Labels of the object, by key. A label without a value has the empty string `''`, not null. */
  Labels?: {
    [key: string]: string;
  } | null;
  /**
   * All names of the image, as in `RepoTags`; absent if it has none.
   * @since v3.4.4
   */
  Names?: Array<string> | null;
  /** ID of the image that this one was built on; empty if it is not known here. */
  ParentId?: string;
  /**
   * Whether the image is in a read-only store, so that it cannot be removed.
   * @since v3.4.4
   */
  ReadOnly?: boolean;
  /** Names with the digest of the manifest in place of a tag. Null or empty for an image without a name. */
  RepoDigests?: Array<string> | null;
  /** Names with tags, such as `docker.io/library/alpine:latest`. Null or empty for an image without a name. */
  RepoTags?: Array<string> | null;
  /**
   * Bytes that the image shares with others. 0 or -1 means that it was not measured.
   * @format int64
   */
  SharedSize?: number;
  /**
   * Size of the image on disk, in bytes, with all its layers.
   * @format int64
   */
  Size?: number;
  /**
   * Same as `Size`; kept for older clients.
   * @format int64
   */
  VirtualSize?: number;
};

/** Facts about the Podman service: the host, the image and container store, the registries, the plugins and the version. */
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

/** The present state of a container, as the inspect call shows it. Most names follow Docker; some are Podman's own. */
export type InspectContainerState = {
  /**
   * Path of the container's cgroup; absent if it has none.
   * @since v3.4.4
   */
  CgroupPath?: string;
  /**
   * Whether the container has been stopped by a checkpoint and not yet been restored.
   * @since v3.4.1
   */
  Checkpointed?: boolean;
  /**
   * Process ID on the host of `conmon`, the monitor of the container; 0 if none runs.
   * @format int64
   */
  ConmonPid?: number;
  /** Whether Podman finds the container in a bad state. */
  Dead?: boolean;
  /** Message of the last error of the container; empty if there was none. */
  Error?: string;
  /**
   * Exit code of the main process at its last end; 0 if it has never ended.
   * @format int32
   */
  ExitCode?: number;
  /**
   * When the container last ended: RFC 3339. `0001-01-01T00:00:00Z` if it has never ended.
   * @format date-time
   */
  FinishedAt?: string;
  /**
   * Results of the health check, under the name that older releases use; see `Health`.
   * Removed in v4.0.2.
   */
  Healthcheck?: HealthCheckResults;
  /** Whether the kernel killed the container for lack of memory. */
  OOMKilled?: boolean;
  /** Version of the OCI runtime specification that the container's configuration follows. */
  OciVersion?: string;
  /** Whether the container is paused: its processes exist, but are frozen. */
  Paused?: boolean;
  /**
   * Process ID of the main process, as the host sees it; 0 if the container does not run.
   * @format int64
   */
  Pid?: number;
  /** Whether the last exit meets the conditions of the restart policy. */
  Restarting?: boolean;
  /** Whether the container runs. */
  Running?: boolean;
  /**
   * When the container was last started: RFC 3339. `0001-01-01T00:00:00Z` if it never was.
   * @format date-time
   */
  StartedAt?: string;
  /** State as one word, in lower case, such as `created`, `running`, `paused`, `stopping` or `exited`. */
  Status?: string;
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
  /**
   * Mode of the user namespace of the pod, such as `host`, `auto` or `keep-id`.
   * @since v3.4.1
   */
  userns?: string;
};

/**
 * The execution domain that the kernel shows to a process, as in `personality(2)`.
 * @since v3.4.1
 */
export type LinuxPersonality = {
  /** Name of the execution domain, such as `LINUX32`. */
  domain?: LinuxPersonalityDomain;
  /** Further flags. None is defined so far. */
  flags?: Array<LinuxPersonalityFlag> | null;
};

/**
 * Execution domain: `LINUX` for the normal one, `LINUX32` to show a 32-bit machine.
 * @since v3.4.1
 */
export type LinuxPersonalityDomain = string;

/**
 * A flag for the execution domain. The OCI specification has no values for it so far.
 * @since v3.4.1
 */
export type LinuxPersonalityFlag = string;

/** How a container's output is logged. Lower-case names belong to Podman's API, `Config` and `Type` to Docker's. */
export type LogConfig = {
  /**
   * Options of the driver in Docker's form, by name, such as `max-size`.
   * Removed in v4.3.0.
   * @since v3.4.1
   */
  Config?: {
    [key: string]: string;
  } | null;
  /**
   * Log driver in Docker's form. `json-file` means Podman's `k8s-file`.
   * Removed in v4.3.0.
   * @since v3.4.1
   */
  Type?: string;
};

/** A mount for a container. The names in lower case are those of the OCI; the others are Docker's. */
export type LibpodMount = {
  /**
   * Options that are only for the type `bind`.
   * @since v3.4.1
   */
  BindOptions?: BindOptions;
  /**
   * How exactly host and container must agree; only for Docker on a Mac.
   * @since v3.4.1
   */
  Consistency?: Consistency;
  /**
   * Whether the container may only read.
   * @since v3.4.1
   */
  ReadOnly?: boolean;
  /**
   * Name of a volume or path on the host, as the type asks. Must be empty for `tmpfs`.
   * @since v3.4.1
   */
  Source?: string;
  /**
   * Path in the container.
   * @since v3.4.1
   */
  Target?: string;
  /**
   * Options that are only for the type `tmpfs`.
   * @since v3.4.1
   */
  TmpfsOptions?: TmpfsOptions;
  /**
   * Kind of the mount in Docker's form, such as `bind`, `volume` or `tmpfs`.
   * @since v3.4.1
   */
  Type?: Type;
  /**
   * Options that are only for the type `volume`.
   * @since v3.4.1
   */
  VolumeOptions?: VolumeOptions;
};

/** A pod that Podman has made from Kubernetes YAML. */
export type PlayKubePod = {
  /** Errors from the start of the containers; null or absent if all of them started. */
  ContainerErrors?: Array<string> | null;
  /** Full IDs of the pod's containers, without the init containers. */
  Containers?: Array<string> | null;
  /** Full ID of the pod. */
  ID?: string;
  /**
   * Full IDs of the containers that run before the others; null if there are none.
   * @since v3.4.1
   */
  InitContainers?: Array<string> | null;
  /** Messages and minor errors that came up on the way; null if there are none. */
  Logs?: Array<string> | null;
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
   * Pods that the call has stopped, as when it takes the YAML down.
   * @since v3.4.1
   */
  StopReport?: Array<PodStopReport> | null;
  /** Volumes that the call has made; null if there are none. */
  Volumes?: Array<PlayKubeVolume> | null;
};

/**
 * Names of the drivers that the engine offers, as the system information shows them.
 * @since v3.4.1
 */
export type Plugins = {
  /** Log drivers, such as `k8s-file`, `none`, `passthrough` and `journald`. */
  log?: Array<string> | null;
  /** Network drivers, such as `bridge`, `macvlan` and `ipvlan`. */
  network?: Array<string> | null;
  /** Volume drivers, such as `local`, and the volume plugins in `containers.conf`. */
  volume?: Array<string> | null;
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
   * PID namespace of the infra container. The others use it only if `shared_namespaces` has `pid`.
   * @since v3.4.1
   */
  pidns?: Namespace;
  /** Command line with which the user made the pod, word by word. Podman only keeps it and shows it again. */
  pod_create_command?: Array<string> | null;
  /** Ports to publish for the whole pod. They need a network mode such as `bridge`, `pasta` or `slirp4netns`. */
  portmappings?: Array<PortMapping> | null;
  /**
   * Limits on CPU, memory and I/O for the pod as a whole.
   * @since v3.4.1
   */
  resource_limits?: LinuxResources;
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
  /**
   * User namespace for all containers of the pod.
   * @since v3.4.1
   */
  userns?: Namespace;
};

/**
 * How mounts spread between host and container: `private`, `shared` or `slave`. With an `r` in front, such as `rprivate`, it holds for the mounts inside too.
 * @since v3.4.1
 */
export type Propagation = string;

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

/** All that a new container can be: image or root file system, command, environment, namespaces, mounts, networks, limits and health checks. Only `image` or `rootfs` is needed. */
export type SpecGenerator = {
  /**
   * Further names of the container in each network, by the network's name.
   * Removed in v4.0.2.
   */
  aliases?: {
    [key: string]: Array<string>;
  } | null;
  /** Annotations for the OCI runtime, by key. */
  annotations?: {
    [key: string]: string;
  } | null;
  /** Name of the AppArmor profile. */
  apparmor_profile?: string;
  /** Capabilities beyond the default ones, such as `CAP_NET_ADMIN`. `ALL` means all. */
  cap_add?: Array<string> | null;
  /** Default capabilities to take away. `ALL` means all. */
  cap_drop?: Array<string> | null;
  /** Cgroup in which the container's cgroup is made. By default the cgroup manager decides. */
  cgroup_parent?: string;
  /** Namespace of cgroups. */
  cgroupns?: Namespace;
  /** How cgroups are made: `enabled`, `disabled`, `no-conmon` or `split`. */
  cgroups_mode?: string;
  /**
   * Names of CNI networks to join.
   * Removed in v6.0.0.
   */
  cni_networks?: Array<string> | null;
  /** The command and its arguments, in place of the image's `CMD`. */
  command?: Array<string> | null;
  /** File on the host for the process ID of conmon. By default the engine chooses one. */
  conmon_pid_file?: string;
  /** Words of the command line that made the container. The inspect call shows them as `CreateCommand`. */
  containerCreateCommand?: Array<string> | null;
  /**
   * Length of a period in which CPU time is counted, in microseconds.
   * Removed in v5.0.2.
   * @since v3.4.1
   * @format uint64
   */
  cpu_period?: number;
  /**
   * CPU time of a period that the container may use, in microseconds.
   * Removed in v5.0.2.
   * @since v3.4.1
   * @format int64
   */
  cpu_quota?: number;
  /**
   * True makes a missing `work_dir` in the container.
   * @since v3.4.4
   */
  create_working_dir?: boolean;
  /** IDs of containers that have to run before this one starts. */
  dependencyContainers?: Array<string> | null;
  /**
   * Further rules for the devices that the container may use.
   * @since v3.3.1
   */
  device_cgroup_rule?: Array<LinuxDeviceCgroup> | null;
  /** Devices of the host that the container gets. `path` is enough for one under its own name. */
  devices?: Array<LinuxDevice> | null;
  /** Options of the resolver, as in `resolv.conf`. */
  dns_option?: Array<string> | null;
  /** Domains in which short names are looked up. */
  dns_search?: Array<string> | null;
  /** Addresses of name servers, in place of the engine's own choice. */
  dns_server?: Array<string> | null;
  /** The program and its first arguments, in place of the image's `ENTRYPOINT`. */
  entrypoint?: Array<string> | null;
  /** Environment variables, by name. */
  env?: {
    [key: string]: string;
  } | null;
  /** True adds the environment of the engine's own process. */
  env_host?: boolean;
  /** Ports that the container listens on: protocols by port number, such as `{ 80: 'tcp' }`. `publish_image_ports` publishes them. */
  expose?: unknown;
  /** Further groups of the main process. `keep-groups` keeps those of the user who runs the engine. */
  groups?: Array<string> | null;
  /** The health check, in place of the image's. */
  healthconfig?: Schema2HealthConfig;
  /** Further lines of `/etc/hosts`: `name:address`. It cannot go with `use_image_hosts`. */
  hostadd?: Array<string> | null;
  /** Host name of the container. By default the beginning of its ID. It needs a private UTS namespace. */
  hostname?: string;
  /** True adds the proxy variables of the engine's own process, such as `HTTP_PROXY`. */
  httpproxy?: boolean;
  /** How user and group IDs of the container map to those of the host. */
  idmappings?: IDMappingOptions;
  /** Name or ID of the image. The engine does not pull it. It cannot go with `rootfs`. */
  image?: string;
  /** What becomes of the image's volumes: `anonymous` (the default), `tmpfs` or `ignore`. */
  image_volume_mode?: string;
  /** Images to mount into the container. */
  image_volumes?: Array<ImageVolume> | null;
  /** True runs a small init program as the first process, which forwards signals and collects ended processes. */
  init?: boolean;
  /**
   * Makes the container an init container of its pod: `always`, or `once` for the first start of the pod only.
   * @since v3.4.1
   */
  init_container_type?: string;
  /** Path on the host of the init program. By default that of the configuration. */
  init_path?: string;
  /** Namespace of shared memory, semaphores and message queues. */
  ipcns?: Namespace;
  /** Labels of the container, by key. */
  labels?: {
    [key: string]: string;
  } | null;
  /** The log driver and its settings. */
  log_configuration?: LogConfig;
  /** Further paths in the container that are hidden. */
  mask?: Array<string> | null;
  /** Mounts: paths of the host, file systems in memory and others. Named volumes are in `volumes`. */
  mounts?: Array<LibpodMount> | null;
  /** Name of the container. Without one, the engine makes one up. */
  name?: string;
  /**
   * Namespace of Podman's own that the container belongs to.
   * Removed in v5.0.2.
   */
  namespace?: string;
  /** Network namespace: the kind of network that the container has. */
  netns?: Namespace;
  /** Options of the network program, such as those of `slirp4netns` or `pasta`, by its name. */
  network_options?: {
    [key: string]: Array<string>;
  } | null;
  /** True keeps processes from gaining rights, as by setuid programs. */
  no_new_privileges?: boolean;
  /** Name or path of the OCI runtime, such as `crun`. By default the engine's. */
  oci_runtime?: string;
  /**
   * How readily the kernel kills the container for lack of memory: from -1000 (last) to 1000 (first).
   * @format int64
   */
  oom_score_adj?: number;
  /** Paths of the host that the container may change without changing the host: changes go to a layer on top. */
  overlay_volumes?: Array<OverlayVolume> | null;
  /**
   * Execution domain of the main process, such as that of a 32-bit system.
   * @since v3.4.1
   */
  personality?: LinuxPersonality;
  /** Namespace of process IDs. */
  pidns?: Namespace;
  /** Name or ID of the pod to join. */
  pod?: string;
  /** Ports of the host that lead to ports of the container. They need a bridge network, `slirp4netns` or `pasta`. */
  portmappings?: Array<PortMapping> | null;
  /** True gives the container nearly all rights of the host: all capabilities and devices, without seccomp, SELinux and AppArmor. */
  privileged?: boolean;
  /** Mount options of `/proc`. */
  procfs_opts?: Array<string> | null;
  /** True publishes the ports of the image and of `expose` on free ports of the host. */
  publish_image_ports?: boolean;
  /** Limits of a process, such as the number of open files. */
  r_limits?: Array<POSIXRlimit> | null;
  /** The image as the user wrote it. The engine keeps it to name the image later; send it along with `image`. */
  raw_image_name?: string;
  /** True makes the root file system read-only. */
  read_only_filesystem?: boolean;
  /** True removes the container when it ends. */
  remove?: boolean;
  /** Limits of CPU, memory and others, in the form of the OCI runtime specification. */
  resource_limits?: LinuxResources;
  /** What happens when the container ends: `no` (the default), `on-failure`, `always` or `unless-stopped`. */
  restart_policy?: string;
  /**
   * Most restarts for `on-failure`. 0 sets no limit.
   * @format uint64
   */
  restart_tries?: number;
  /** Directory of the host to use as root file system, without a copy. It cannot go with `image`. */
  rootfs?: string;
  /** How mounts spread between host and container: `rslave` (the default), `shared`, `private` and so on. */
  rootfs_propagation?: string;
  /** Who tells systemd that the container is ready: `container` (the default), `conmon`, `healthy` or `ignore`. */
  sdnotifyMode?: string;
  /** Which seccomp profile is used: `default`, `empty`, or `image` for the one in the image's label. */
  seccomp_policy?: string;
  /** File on the host with the seccomp profile. `unconfined` means none. */
  seccomp_profile_path?: string;
  /** Secrets as environment variables: names of secrets by the name of the variable. */
  secret_env?: {
    [key: string]: string;
  } | null;
  /** Secrets as files. */
  secrets?: Array<LibpodSecret> | null;
  /** SELinux options, such as `disable`, `type:NAME` or `level:NAME`. */
  selinux_opts?: Array<string> | null;
  /**
   * Size of `/dev/shm` in bytes. It needs a private IPC namespace.
   * @format int64
   */
  shm_size?: number;
  /**
   * IPv4 address of the container, as a list of numbers or as text.
   * Removed in v4.0.2.
   */
  static_ip?: string;
  /**
   * IPv6 address of the container.
   * Removed in v4.0.2.
   */
  static_ipv6?: string;
  /**
   * MAC address of the container.
   * Removed in v4.0.2.
   */
  static_mac?: HardwareAddr;
  /** True keeps stdin open, so that a connection can write to it. */
  stdin?: boolean;
  /** Signal that asks the container to end. By default the image's, or SIGTERM. */
  stop_signal?: Signal;
  /**
   * Seconds from the stop signal to SIGKILL. By default 10. With 0, SIGKILL comes at once.
   * @format uint64
   */
  stop_timeout?: number;
  /** Settings of the kernel for the container's namespaces, by name, such as `net.core.somaxconn`. */
  sysctl?: {
    [key: string]: string;
  } | null;
  /** Whether the container is prepared for systemd: `true` (if its command is systemd or init), `always` or `false`. */
  systemd?: string;
  /** True gives the main process a terminal. Its output then comes as one stream. */
  terminal?: boolean;
  /** Most bytes a second that may be read, by the path of the device. */
  throttleReadBpsDevice?: {
    [key: string]: LinuxThrottleDevice;
  } | null;
  /** Most reads a second, by the path of the device. */
  throttleReadIOPSDevice?: {
    [key: string]: LinuxThrottleDevice;
  } | null;
  /** Most bytes a second that may be written, by the path of the device. */
  throttleWriteBpsDevice?: {
    [key: string]: LinuxThrottleDevice;
  } | null;
  /** Most writes a second, by the path of the device. */
  throttleWriteIOPSDevice?: {
    [key: string]: LinuxThrottleDevice;
  } | null;
  /**
   * Seconds that the container may run before SIGKILL. 0 sets no limit.
   * @format uint64
   */
  timeout?: number;
  /** Time zone in the container, such as `Europe/Paris`. `local` is that of the host. */
  timezone?: string;
  /** Permissions that new files do not get, as octal text: `0022`. */
  umask?: string;
  /** Values for files of cgroups version 2, by the file's name, such as `memory.high`. */
  unified?: {
    [key: string]: string;
  } | null;
  /** Paths that are hidden by default and are shown here. `ALL` means all. */
  unmask?: Array<string> | null;
  /** True keeps the image's `/etc/hosts`. It cannot go with `hostadd`. */
  use_image_hosts?: boolean;
  /** True keeps the image's `resolv.conf`. It cannot go with `dns_server`, `dns_search` and `dns_option`. */
  use_image_resolve_conf?: boolean;
  /** User of the main process: a name or an ID, maybe with a group: `user:group`. By default the image's, or root. */
  user?: string;
  /** Namespace of user IDs. */
  userns?: Namespace;
  /** Namespace of the host name. */
  utsns?: Namespace;
  /** True lets the storage skip syncing to disk. The container's data may be lost when the host crashes. */
  volatile?: boolean;
  /** Named volumes to mount. A missing one is made; one without a name is anonymous. */
  volumes?: Array<NamedVolume> | null;
  /** Containers whose volumes are mounted as well: name or ID, maybe with options: `db:ro`. */
  volumes_from?: Array<string> | null;
  /** Weights when several containers want to read or write, by the path of the device. */
  weightDevice?: {
    [key: string]: LinuxWeightDevice;
  } | null;
  /** Directory in which the main process starts. By default the image's, or `/`. */
  work_dir?: string;
};

/**
 * Settings of a mount of type `tmpfs`.
 * @since v3.4.1
 */
export type TmpfsOptions = {
  /** Permission bits of the directory, as a decimal number: 493 is the octal 755. */
  Mode?: FileMode;
  /**
   * Largest size in bytes. 0 sets no limit of its own.
   * @format int64
   */
  SizeBytes?: number;
};

/**
 * Sort of a mount: `bind`, `volume`, `tmpfs`, `image`, `npipe` or `cluster`.
 * @since v3.4.1
 */
export type Type = string;

/**
 * Settings of a mount of type `volume`.
 * @since v3.4.1
 */
export type VolumeOptions = {
  /** Driver and options with which a missing volume is made. */
  DriverConfig?: LibpodDriver;
  /** Labels with which a missing volume is made. */
  Labels?: {
    [key: string]: string;
  } | null;
  /** True leaves a new volume empty. By default the files of the image at the target are copied into it. */
  NoCopy?: boolean;
};

/** The full details of a container: its settings and its state. Much of it has the form of Docker's inspection, with fields of Podman added. */
export type InspectContainerData = {
  /** Name of the AppArmor profile of the container. Empty if there is none. */
  AppArmorProfile?: string;
  /** Arguments of the container's main process, without the program in `Path`. */
  Args?: Array<string> | null;
  /** Capabilities in the bounding set of the main process, such as `CAP_CHOWN`. */
  BoundingCaps?: Array<string> | null;
  /** Settings with which the container is created. */
  Config?: InspectContainerConfig;
  /** Path of the file on the host with the process ID of conmon. Empty if there is none. */
  ConmonPidFile?: string;
  /**
   * Time of the container's creation in RFC 3339.
   * @format date-time
   */
  Created?: string;
  /** IDs of the containers on which the container depends. */
  Dependencies?: Array<string> | null;
  /** Storage driver of the container, such as `overlay`. */
  Driver?: string;
  /** Capabilities in the effective set of the main process, such as `CAP_CHOWN`. */
  EffectiveCaps?: Array<string> | null;
  /** IDs of the exec sessions of the container. */
  ExecIDs?: Array<string> | null;
  /**
   * Command, one argument an item, that conmon runs when the container exits.
   * Removed in v4.0.2.
   */
  ExitCommand?: Array<string> | null;
  /** Storage driver of the container and the driver's data, such as layer directories. */
  GraphDriver?: LibpodDriverData;
  /** Settings of the container that concern the host, such as limits, ports and namespaces. */
  HostConfig?: InspectContainerHostConfig;
  /** Path on the host of the container's `/etc/hostname`. Empty if there is none. */
  HostnamePath?: string;
  /** Path on the host of the container's `/etc/hosts`. Empty if there is none. */
  HostsPath?: string;
  /** Full ID of the container: 64 hexadecimal digits. */
  Id?: string;
  /** Full ID of the container's image: 64 hexadecimal digits. Empty if the container has a root directory instead. */
  Image?: string;
  /** Name of the container's image, as it was at the creation. */
  ImageName?: string;
  /** Whether the container is the infra container of a pod. */
  IsInfra?: boolean;
  /** SELinux label of the container's files. Empty without SELinux. */
  MountLabel?: string;
  /** Volumes and directories mounted into the container by the user or the image. */
  Mounts?: Array<InspectMount> | null;
  /** Name of the container, without a leading slash. */
  Name?: string;
  /** Libpod namespace of the container, usually empty. It is not a Linux namespace. */
  Namespace?: string;
  /** Addresses, ports and networks of the container. */
  NetworkSettings?: InspectNetworkSettings;
  /** Path on the host of the OCI runtime's `config.json`. Absent if the file does not exist yet. */
  OCIConfigPath?: string;
  /** OCI runtime that runs the container, such as `crun`. */
  OCIRuntime?: string;
  /** Program of the container's main process. */
  Path?: string;
  /** Path of the file on the host with the process ID of the container's main process. */
  PidFile?: string;
  /** Full ID of the pod of the container. Empty if it is in no pod. */
  Pod?: string;
  /** SELinux label of the container's processes. Empty without SELinux. */
  ProcessLabel?: string;
  /** Path on the host of the container's `/etc/resolv.conf`. Empty if there is none. */
  ResolvConfPath?: string;
  /**
   * Number of times that the restart policy has restarted the container.
   * @format int32
   */
  RestartCount?: number;
  /** Path on the host of the root directory, if the container is made from one. Empty if it is made from an image. */
  Rootfs?: string;
  /**
   * Total size of the container's files in bytes. It has a value only if the request asks for sizes.
   * @format int64
   */
  SizeRootFs?: number;
  /**
   * Size of the files that the container has changed or added, in bytes. Absent unless the request asks for sizes.
   * @format int64
   */
  SizeRw?: number;
  /** State of the container, such as its status, process ID and exit code. */
  State?: InspectContainerState;
  /** Directory on the host where Podman keeps lasting files of the container. */
  StaticDir?: string;
};

/** What containers use at one moment: one record of the stream. */
export type ContainersStatsAllLibpodResponse = {
  /** Why the statistics could not be read; null if they were. */
  Error: string | null;
  /** One entry for each container. */
  Stats: Array<{
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
     * Number of records that the average is made of.
     * Removed in v4.0.3.
     * @since v3.4.1
     * @format int64
     */
    DataPoints?: number;
    /**
     * Lifetime of the container in nanoseconds, as the statistics count it.
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
     * Bytes received over all networks.
     * Removed in v5.0.2.
     * @since v3.4.1
     * @format uint64
     */
    NetInput?: number;
    /**
     * Bytes sent over all networks.
     * Removed in v5.0.2.
     * @since v3.4.1
     * @format uint64
     */
    NetOutput?: number;
    /**
     * Number of processes and threads.
     * @since v3.4.1
     * @format uint64
     */
    PIDs?: number;
    /**
     * CPU time in nanoseconds for each CPU; null if the kernel does not count it.
     * Removed in v6.0.0.
     * @since v3.4.1
     * @format uint64
     */
    PerCPU?: Array<number> | null;
    /**
     * When the record was made, in nanoseconds since 1970. `CPU` is computed with it.
     * @since v3.4.1
     * @format uint64
     */
    SystemNano?: number;
    /**
     * Time since the start of the container, in nanoseconds.
     * @since v3.4.1
     */
    UpTime?: Duration;
  }> | null;
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
