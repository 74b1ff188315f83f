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

/** @since v3.4.1 */
export type BindOptions = {
  NonRecursive?: boolean;
  Propagation?: Propagation;
};

/** @since v3.4.1 */
export type Consistency = string;

export type DistributionInfo = {
  /** @since v3.4.1 */
  codename?: string;
  distribution?: string;
  /** @since v3.4.1 */
  variant?: string;
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

export type HostInfo = {
  arch?: string;
  buildahVersion?: string;
  cgroupControllers?: Array<string> | null;
  cgroupManager?: string;
  cgroupVersion?: string;
  conmon?: ConmonInfo;
  /** @format int64 */
  cpus?: number;
  distribution?: DistributionInfo;
  eventLogger?: string;
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
  ociRuntime?: OCIRuntimeInfo;
  os?: string;
  remoteSocket?: RemoteSocket;
  runtimeInfo?: {
    [key: string]: unknown;
  } | null;
  security?: SecurityInfo;
  serviceIsRemote?: boolean;
  /** Removed in v6.0.0. */
  slirp4netns?: SlirpInfo;
  /** @format int64 */
  swapFree?: number;
  /** @format int64 */
  swapTotal?: number;
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
  /** @since v3.4.1 */
  init_container_type?: string;
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

/** @since v3.4.1 */
export type TmpfsOptions = {
  Mode?: FileMode;
  /** @format int64 */
  SizeBytes?: number;
};

/** @since v3.4.1 */
export type Type = string;

/** @since v3.4.1 */
export type VolumeOptions = {
  DriverConfig?: LibpodDriver;
  /** Labels of the object, by key. A label without a value has the empty string `''`, not null. */
  Labels?: {
    [key: string]: string;
  } | null;
  NoCopy?: boolean;
};

export type InspectContainerData = {
  AppArmorProfile?: string;
  Args?: Array<string> | null;
  BoundingCaps?: Array<string> | null;
  Config?: InspectContainerConfig;
  ConmonPidFile?: string;
  /** @format date-time */
  Created?: string;
  Dependencies?: Array<string> | null;
  Driver?: string;
  EffectiveCaps?: Array<string> | null;
  ExecIDs?: Array<string> | null;
  /** Removed in v4.0.2. */
  ExitCommand?: Array<string> | null;
  GraphDriver?: LibpodDriverData;
  HostConfig?: InspectContainerHostConfig;
  HostnamePath?: string;
  HostsPath?: string;
  Id?: string;
  Image?: string;
  ImageName?: string;
  IsInfra?: boolean;
  MountLabel?: string;
  Mounts?: Array<InspectMount> | null;
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
};

export type ContainersStatsAllLibpodResponse = {
  Error: string | null;
  Stats: Array<{
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
     * Removed in v4.0.3.
     * @since v3.4.1
     * @format int64
     */
    DataPoints?: number;
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
    /**
     * Removed in v5.0.2.
     * @since v3.4.1
     * @format uint64
     */
    NetInput?: number;
    /**
     * Removed in v5.0.2.
     * @since v3.4.1
     * @format uint64
     */
    NetOutput?: number;
    /**
     * @since v3.4.1
     * @format uint64
     */
    PIDs?: number;
    /**
     * Removed in v6.0.0.
     * @since v3.4.1
     * @format uint64
     */
    PerCPU?: Array<number> | null;
    /**
     * @since v3.4.1
     * @format uint64
     */
    SystemNano?: number;
    /** @since v3.4.1 */
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
