// Generated from specs/ by `npm run generate`. Do not edit.
import type {
  ConmonInfo,
  ContainerStore,
  Duration,
  HealthCheckResults,
  IDMappingOptions,
  IDMappings,
  ImageStore,
  ImageVolume,
  InspectBlkioThrottleDevice,
  InspectBlkioWeightDevice,
  InspectDevice,
  InspectHostPort,
  InspectLogConfig,
  InspectMount,
  InspectPodContainerInfo,
  InspectRestartPolicy,
  InspectSecret,
  InspectUlimit,
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
  PodPruneReport,
  PortMapping,
  RemoteSocket,
  Schema2HealthConfig,
  SecurityInfo,
  Signal,
  SlirpInfo,
  Version,
} from '../v3.2/models.js';
import type {
  DistributionInfo,
  LibpodMount,
  LibpodSecret,
  LinuxPersonality,
  LogConfig,
  Plugins,
} from '../v3.4/models.js';

/** An IP address with its prefix. */
export type LibpodAddress = {
  /**
   * The address, IPv4 or IPv6, without the prefix.
   * @since v4.0.2
   */
  Addr?: string;
  /**
   * Length of the prefix in bits, such as 24.
   * @since v4.0.2
   * @format int64
   */
  PrefixLength?: number;
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
  /**
   * Backend that sets up container networks: `netavark` or `cni`.
   * @since v4.0.2
   */
  networkBackend?: string;
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

/** A network to which a container is connected, with the container's addresses in it. Some fields have no use in Podman and exist only for clients of Docker. */
export type InspectAdditionalNetwork = {
  /** MAC addresses of further interfaces of the container in the network. Absent if there are none. */
  AdditionalMACAddresses?: Array<string> | null;
  /** Further DNS names of the container in the network. */
  Aliases?: Array<string> | null;
  /** Options for the network driver. Podman does not use it. */
  DriverOpts?: {
    [key: string]: string;
  } | null;
  /** ID of the endpoint. Podman does not use it. */
  EndpointID?: string;
  /** IPv4 address of the network's gateway. Empty if there is none. */
  Gateway?: string;
  /** Global IPv6 address of the container in the network. Empty if it has none. */
  GlobalIPv6Address?: string;
  /**
   * Prefix length of the IPv6 subnet in bits. `0` if there is no address.
   * @format int64
   */
  GlobalIPv6PrefixLen?: number;
  /** Settings for the address assignment. Podman does not use it. */
  IPAMConfig?: {
    [key: string]: string;
  } | null;
  /** IPv4 address of the container in the network. Empty if it has none. */
  IPAddress?: string;
  /**
   * Prefix length of the IPv4 subnet in bits. `0` if there is no address.
   * @format int64
   */
  IPPrefixLen?: number;
  /** IPv6 address of the network's gateway. Empty if there is none. */
  IPv6Gateway?: string;
  /** Links to other containers, as Docker has them. */
  Links?: Array<string> | null;
  /** MAC address of the container's interface in the network. */
  MacAddress?: string;
  /** Name of the network, despite the field's name. */
  NetworkID?: string;
  /** Further IPv4 addresses of the container in the network. Absent if there are none. */
  SecondaryIPAddresses?: Array<LibpodAddress> | null;
  /** Further IPv6 addresses of the container in the network. Absent if there are none. */
  SecondaryIPv6Addresses?: Array<LibpodAddress> | null;
};

/** The settings with which a container is created, such as its command, environment and health check. */
export type InspectContainerConfig = {
  /** Annotations of the container, by key. */
  Annotations?: {
    [key: string]: string;
  } | null;
  /** Whether standard error is attached. Podman does not use it. */
  AttachStderr?: boolean;
  /** Whether standard input is attached. Podman does not use it. */
  AttachStdin?: boolean;
  /** Whether standard output is attached. Podman does not use it. */
  AttachStdout?: boolean;
  /** Command of the container with its arguments. An entrypoint, if any, gets it as arguments. */
  Cmd?: Array<string> | null;
  /** Podman command line that created the container, one argument an item. Absent if Podman has no record of it. */
  CreateCommand?: Array<string> | null;
  /** Domain name of the container. Podman does not use it. */
  Domainname?: string;
  /** Program, with its first arguments, that the container starts. Empty or null if there is none. */
  Entrypoint?: string;
  /** Environment variables of the container, each as `NAME=value`. */
  Env?: Array<string> | null;
  /** Health check of the container. Absent if it has none. */
  Healthcheck?: Schema2HealthConfig;
  /** Host name inside the container. */
  Hostname?: string;
  /** Name of the image from which the container is made. */
  Image?: string;
  /** Labels of the object, by key. A label without a value has the empty string `''`, not null. */
  Labels?: {
    [key: string]: string;
  } | null;
  /** Build instructions for child images. Podman does not use it. */
  OnBuild?: string | null;
  /** Whether the container keeps its standard input open. */
  OpenStdin?: boolean;
  /**
   * Whether Podman may change `/etc/passwd` and `/etc/group` in the container. Absent if nobody sets it.
   * @since v4.0.2
   */
  Passwd?: boolean;
  /** Secrets that the container gets. Absent if there are none. */
  Secrets?: Array<InspectSecret> | null;
  /** Whether standard input closes after the first client leaves. Podman does not use it. */
  StdinOnce?: boolean;
  /**
   * Signal that asks the container to stop, such as `SIGTERM`.
   * @format uint64
   */
  StopSignal?: number;
  /**
   * Seconds that a stop waits before it kills the container.
   * @format uint64
   */
  StopTimeout?: number;
  /** Whether Podman prepares the container to run systemd. */
  SystemdMode?: boolean;
  /**
   * Longest run time of the container in seconds. After it, conmon kills the container. `0` means no limit.
   * @format uint64
   */
  Timeout?: number;
  /** Time zone inside the container, such as `Europe/Zurich`. `local` means the zone of the host. */
  Timezone?: string;
  /** Whether the container has a terminal. */
  Tty?: boolean;
  /** File mode mask inside the container, in octal digits, such as `0022`. */
  Umask?: string;
  /** User of the container's main process, by name or ID, with an optional group as in `user:group`. */
  User?: string;
  /** Volumes of the container. Podman does not use it. */
  Volumes?: {
    [key: string]: {
      [key: string]: unknown;
    };
  } | null;
  /** Working directory of the container's main process. */
  WorkingDir?: string;
};

/** Host settings of a container, in the shape that Docker uses: limits, namespaces, mounts and network. Podman derives most of them from the container's own configuration. */
export type InspectContainerHostConfig = {
  /** Whether Podman removes the container when it exits. */
  AutoRemove?: boolean;
  /** Bind mounts and named volumes of the container, each as `source:destination` or `source:destination:options`. Tmpfs mounts are not among them. */
  Binds?: Array<string> | null;
  /** Limits on reading from block devices, in bytes per second. */
  BlkioDeviceReadBps?: Array<InspectBlkioThrottleDevice> | null;
  /** Limits on reading from block devices, in I/O operations per second. */
  BlkioDeviceReadIOps?: Array<InspectBlkioThrottleDevice> | null;
  /** Limits on writing to block devices, in bytes per second. */
  BlkioDeviceWriteBps?: Array<InspectBlkioThrottleDevice> | null;
  /** Limits on writing to block devices, in I/O operations per second. */
  BlkioDeviceWriteIOps?: Array<InspectBlkioThrottleDevice> | null;
  /**
   * Share of I/O time relative to other cgroups. 0 means that none is set.
   * @format uint16
   */
  BlkioWeight?: number;
  /** Shares of I/O time for single block devices. */
  BlkioWeightDevice?: Array<InspectBlkioWeightDevice> | null;
  /** Capabilities that the container has beyond the default set, such as `CAP_NET_ADMIN`. */
  CapAdd?: Array<string> | null;
  /** Capabilities of the default set that the container lacks, such as `CAP_CHOWN`. */
  CapDrop?: Array<string> | null;
  /** Always empty. Podman does not fill it in. */
  Cgroup?: string;
  /** Settings of the unified cgroup hierarchy: the key is a file of the cgroup, such as `memory.high`, the value is its content. */
  CgroupConf?: {
    [key: string]: string;
  } | null;
  /** Manager of the container's cgroup: `systemd` or `cgroupfs`. */
  CgroupManager?: string;
  /** Cgroup namespace of the container: `private`, `host`, `container:` with a container ID, or `ns:` with a path. */
  CgroupMode?: string;
  /** Cgroup under which the container's cgroup lies. Empty if it is the default one. */
  CgroupParent?: string;
  /** Whether the container gets its own cgroup: `default` if it does, `disabled` if not. */
  Cgroups?: string;
  /**
   * Size of the terminal as two numbers. Podman always gives two zeros.
   * @format uint64
   */
  ConsoleSize?: Array<number> | null;
  /** Path of the file into which Podman wrote the container's ID at creation. Empty if there is none. */
  ContainerIDFile?: string;
  /**
   * Unused by Podman. Docker has it for Windows.
   * @format uint64
   */
  CpuCount?: number;
  /**
   * Unused by Podman. Docker has it for Windows.
   * @format uint64
   */
  CpuPercent?: number;
  /**
   * Length of one CPU period in microseconds, to which `CpuQuota` refers. 0 means that none is set.
   * @format uint64
   */
  CpuPeriod?: number;
  /**
   * CPU time in microseconds that the container may use in each period. 0 means that none is set.
   * @format int64
   */
  CpuQuota?: number;
  /**
   * Length of one period for realtime tasks, in microseconds. 0 means that none is set.
   * @format uint64
   */
  CpuRealtimePeriod?: number;
  /**
   * CPU time in microseconds that realtime tasks may use in each realtime period.
   * @format int64
   */
  CpuRealtimeRuntime?: number;
  /**
   * Share of CPU time relative to other cgroups. 0 means that none is set.
   * @format uint64
   */
  CpuShares?: number;
  /** CPUs on which the container may run, such as `0-3` or `0,2`. Empty means all. */
  CpusetCpus?: string;
  /** Memory nodes that the container may use, such as `0-3` or `0,2`. Empty means all. */
  CpusetMems?: string;
  /** Host devices in the container. The list is empty for a privileged container. */
  Devices?: Array<InspectDevice> | null;
  /**
   * Limit of disk space in bytes. Podman does not fill it in.
   * @format uint64
   */
  DiskQuota?: number;
  /** IP addresses of DNS servers that the container's configuration names. */
  Dns?: Array<string> | null;
  /** Options for the container's `resolv.conf`. */
  DnsOptions?: Array<string> | null;
  /** DNS search domains for the container's `resolv.conf`. */
  DnsSearch?: Array<string> | null;
  /** Further entries of the container's `/etc/hosts`, each as `name:ip`. */
  ExtraHosts?: Array<string> | null;
  /** Supplementary groups of the container's user. */
  GroupAdd?: Array<string> | null;
  /**
   * User and group ID mappings of the container. Absent if it has none.
   * @since v4.0.2
   */
  IDMappings?: InspectIDMappings;
  /**
   * Unused by Podman. Docker has it for Windows.
   * @format uint64
   */
  IOMaximumBandwidth?: number;
  /**
   * Unused by Podman. Docker has it for Windows.
   * @format uint64
   */
  IOMaximumIOps?: number;
  /** Whether a small init program runs as the first process of the container. */
  Init?: boolean;
  /** IPC namespace of the container: `shareable`, `private`, `none`, `host`, `container:` with a container ID, or `ns:` with a path. */
  IpcMode?: string;
  /** Unused by Podman. It exists only for the sake of Docker's format. */
  Isolation?: string;
  /**
   * Limit of kernel memory in bytes. 0 means that none is set.
   * @format int64
   */
  KernelMemory?: number;
  /** Unused by Podman. It exists only for the sake of Docker's format. */
  Links?: Array<string> | null;
  /** Log driver of the container and its settings. */
  LogConfig?: InspectLogConfig;
  /**
   * Limit of RAM in bytes. 0 means that there is no limit.
   * @format int64
   */
  Memory?: number;
  /**
   * Soft limit of memory in bytes. The container may exceed it. 0 means that none is set.
   * @format int64
   */
  MemoryReservation?: number;
  /**
   * Limit of memory and swap together, in bytes. 0 means that there is no limit.
   * @format int64
   */
  MemorySwap?: number;
  /**
   * Tendency of the kernel to swap out the container's memory, from 0 to 100. A higher number swaps more. Null means the system's default.
   * @format int64
   */
  MemorySwappiness?: number;
  /**
   * CPU limit in billionths of a CPU: 2500000000 is 2.5 CPUs. Podman computes it only if `CpuPeriod` is 100000. Otherwise it is 0.
   * @format int64
   */
  NanoCpus?: number;
  /** Network mode of the container, such as `bridge`, `pasta`, `host`, `none`, `container:` with a container ID, or `ns:` with a path. */
  NetworkMode?: string;
  /** Whether the kernel's OOM killer spares the container. */
  OomKillDisable?: boolean;
  /**
   * Change to the container's OOM score. With a higher score the kernel kills it sooner.
   * @format int64
   */
  OomScoreAdj?: number;
  /** PID namespace of the container: `private`, `host`, `container:` with a container ID, or `ns:` with a path. */
  PidMode?: string;
  /**
   * Largest number of processes in the container. 0 means that there is no limit.
   * @format int64
   */
  PidsLimit?: number;
  /** Published ports. The key is the port in the container with its protocol, such as `80/tcp`. The value lists the host addresses and ports. */
  PortBindings?: {
    [key: string]: Array<InspectHostPort> | null;
  } | null;
  /** Whether the container runs with extended privileges. */
  Privileged?: boolean;
  /** Whether the exposed ports of the image go to random ports of the host. */
  PublishAllPorts?: boolean;
  /** Whether the root file system of the container is read-only. */
  ReadonlyRootfs?: boolean;
  /** What Podman does when the container exits. */
  RestartPolicy?: InspectRestartPolicy;
  /** Always `oci`. It exists only for the sake of Docker's format. */
  Runtime?: string;
  /** Security options of the container, such as `label=disable` or `no-new-privileges`. */
  SecurityOpt?: Array<string> | null;
  /**
   * Size of `/dev/shm` in bytes.
   * @format int64
   */
  ShmSize?: number;
  /** Tmpfs mounts: the key is the path in the container, the value is its mount options, separated by commas. */
  Tmpfs?: {
    [key: string]: string;
  } | null;
  /** UTS namespace of the container: `private`, `host`, `container:` with a container ID, or `ns:` with a path. */
  UTSMode?: string;
  /** Resource limits of the container's processes. */
  Ulimits?: Array<InspectUlimit> | null;
  /** User namespace of the container: empty for none of its own, `private`, `container:` with a container ID, or `ns:` with a path. */
  UsernsMode?: string;
  /** Unused by Podman. It exists only for the sake of Docker's format. */
  VolumeDriver?: string;
  /** Containers from which this container takes over volumes. */
  VolumesFrom?: Array<string> | null;
};

/** The present state of a container, as the inspect call shows it. Most names follow Docker; some are Podman's own. */
export type InspectContainerState = {
  /**
   * Path of the container's cgroup; absent if it has none.
   * @since v3.4.4
   */
  CgroupPath?: string;
  /**
   * Path on the host of the log that the last checkpoint wrote.
   * @since v4.0.2
   */
  CheckpointLog?: string;
  /**
   * Directory on the host that holds the data of the checkpoint.
   * @since v4.0.2
   */
  CheckpointPath?: string;
  /**
   * Whether the container has been stopped by a checkpoint and not yet been restored.
   * @since v3.4.1
   */
  Checkpointed?: boolean;
  /**
   * When the last checkpoint was made: RFC 3339.
   * @since v4.0.2
   * @format date-time
   */
  CheckpointedAt?: string;
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
   * Results of the health check: status, failures in a row and log. Without a check, the status is empty.
   * @since v4.0.2
   */
  Health?: HealthCheckResults;
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
  /**
   * Path on the host of the log that the last restore wrote.
   * @since v4.0.2
   */
  RestoreLog?: string;
  /**
   * Whether the container was restored from a checkpoint.
   * @since v4.0.2
   */
  Restored?: boolean;
  /**
   * When the container was restored from a checkpoint: RFC 3339.
   * @since v4.0.2
   * @format date-time
   */
  RestoredAt?: string;
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

/**
 * How user and group IDs in a container map to those of the host.
 * @since v4.0.2
 */
export type InspectIDMappings = {
  /** Ranges of group IDs, each as `container:host:size`, such as `0:100000:65536`. */
  GidMap?: Array<string> | null;
  /** Ranges of user IDs, each as `container:host:size`, such as `0:100000:65536`. */
  UidMap?: Array<string> | null;
};

/** Network settings of a container. Several fields exist only because Docker has them. With more than one network, the addresses are under `Networks`. */
export type InspectNetworkSettings = {
  /** More MAC addresses of the container, if a network gave it more than one interface. */
  AdditionalMACAddresses?: Array<string> | null;
  /** Not filled by Podman; kept because Docker has it. */
  Bridge?: string;
  /** Not filled by Podman; kept because Docker has it. */
  EndpointID?: string;
  /** IPv4 address of the gateway; empty if there is none. */
  Gateway?: string;
  /** Global IPv6 address of the container; empty if it has none. */
  GlobalIPv6Address?: string;
  /**
   * Length of the IPv6 prefix in bits; 0 without an IPv6 address.
   * @format int64
   */
  GlobalIPv6PrefixLen?: number;
  /** Not used by Podman: always false. */
  HairpinMode?: boolean;
  /** IPv4 address of the container; empty if it has none. */
  IPAddress?: string;
  /**
   * Length of the IPv4 prefix in bits, such as 24; 0 without an address.
   * @format int64
   */
  IPPrefixLen?: number;
  /** IPv6 address of the gateway; empty if there is none. */
  IPv6Gateway?: string;
  /** Not filled by Podman; kept because Docker has it. */
  LinkLocalIPv6Address?: string;
  /**
   * Not used by Podman: always 0.
   * @format int64
   */
  LinkLocalIPv6PrefixLen?: number;
  /** MAC address of the container's interface, such as `92:d0:c6:0a:29:33`. */
  MacAddress?: string;
  /** The networks of the container and its addresses in each, by name of the network. */
  Networks?: {
    [key: string]: InspectAdditionalNetwork;
  } | null;
  /** Published and exposed ports. A key has the form `80/tcp`. The value lists ports of the host; null means exposed, but not published. */
  Ports?: {
    [key: string]: Array<InspectHostPort> | null;
  } | null;
  /** Not filled by Podman; kept because Docker has it. */
  SandboxID?: string;
  /** Path of the file of the network namespace; empty if the container does not run. */
  SandboxKey?: string;
  /** More IPv4 addresses of the container, after the first. */
  SecondaryIPAddresses?: Array<LibpodAddress> | null;
  /** More IPv6 addresses of the container, after the first. */
  SecondaryIPv6Addresses?: Array<LibpodAddress> | null;
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
   * Length of one period of CPU time, in microseconds; goes with `cpu_quota`.
   * @since v4.0.2
   * @format uint64
   */
  cpu_period?: number;
  /**
   * CPU time that the pod may use in each period, in microseconds.
   * @since v4.0.2
   * @format int64
   */
  cpu_quota?: number;
  /**
   * CPUs that the pod may use, such as `0-3` or `0,2`. Empty means all.
   * @since v4.0.2
   */
  cpuset_cpus?: string;
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
 * The part of a subnet from which containers get addresses. Without it, the whole subnet is used.
 * @since v4.0.2
 */
export type LeaseRange = {
  /**
   * Last address of the range, such as `10.89.0.200`.
   * @format string
   */
  end_ip?: string;
  /**
   * First address of the range, such as `10.89.0.100`.
   * @format string
   */
  start_ip?: string;
};

/** What a prune call did with one container or other object. */
export type LibpodContainersPruneReport = {
  /**
   * Why the object could not be removed; absent or null if it was removed.
   * @since v4.0.2
   */
  Err?: string | null;
  /**
   * ID or name of the object that the call tried to remove.
   * @since v4.0.2
   */
  Id?: string;
  /**
   * Bytes of disk space that the removal has freed.
   * @since v4.0.2
   * @format int64
   */
  Size?: number;
};

/**
 * What the call did with one container that it should remove.
 * @since v4.0.2
 */
export type LibpodContainersRmReport = {
  /** Why the container could not be removed; absent or null if it was removed. */
  Err?: string | null;
  /** Full ID of the container. */
  Id?: string;
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

/**
 * Outcome of a change to a manifest list.
 * @since v4.0.2
 */
export type ManifestModifyReport = {
  /** ID of the manifest list after the change. */
  Id?: string;
  /** Errors of the change; absent if there were none. Other parts of the change may have worked. */
  errors?: Array<string> | null;
  /** Images that the change added or removed; absent for other changes. */
  images?: Array<string> | null;
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

/** Which container to take out of a network, in Docker's form. */
export type NetworkCompatDisconnectRequest = {
  /**
   * Name or ID of the container.
   * @since v4.0.2
   */
  Container?: string;
  /**
   * Meant to force the container out of the network. Podman disconnects running containers without it as well.
   * @since v4.0.2
   */
  Force?: boolean;
};

/** A container to connect to a network, and how. */
export type LibpodNetworkConnectRequest = {
  /**
   * More names for the container in this network. They need a network with DNS.
   * @since v4.0.2
   */
  aliases?: Array<string> | null;
  /**
   * Name or ID of the container to connect.
   * @since v4.0.2
   */
  container?: string;
  /**
   * Name of the interface in the container. Empty means the next free `eth0`, `eth1` and so on.
   * @since v4.0.2
   */
  interface_name?: string;
  /**
   * Fixed addresses for the container, at most one of each subnet. Empty lets the network choose.
   * @since v4.0.2
   */
  static_ips?: Array<string> | null;
  /**
   * Fixed MAC address for the container. Empty lets the network choose.
   * @since v4.0.2
   */
  static_mac?: string;
};

/** A network to create. Podman fills in all that is absent, so an empty object is enough. */
export type NetworkCreateLibpod = {
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

/**
 * Settings of a container or pod in one network. An empty object takes the default for all.
 * @since v4.0.2
 */
export type PerNetworkOptions = {
  /** Further names under which other containers of the network find this one. They need a network with DNS. */
  aliases?: Array<string> | null;
  /** Name of the interface in the container. Empty takes the next free one of `eth0`, `eth1` and so on. */
  interface_name?: string;
  /** Fixed addresses of the container, from the subnets of the network. Absent lets Podman choose. */
  static_ips?: Array<string> | null;
  /** Fixed MAC address, such as `92:d0:c6:0a:29:33`. Absent lets Podman choose. */
  static_mac?: string;
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
   * @deprecated Since v4.0.2. Use `Networks`.
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
   * Whether the containers use the pod's cgroup as their parent. Absent means true.
   * @since v4.0.2
   */
  share_parent?: boolean;
  /** Namespaces that the containers share: `ipc`, `net`, `uts`, `pid`, `user` or `cgroup`. Absent takes the first three. */
  shared_namespaces?: Array<string> | null;
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

/** Outcome for one unused object that the call tried to remove. */
export type PruneReport = {
  /** Error of the removal; absent, or null up to Podman 3.4, if it went well. */
  Err?: string;
  /** ID of the object; for a volume, its name. */
  Id?: string;
  /**
   * Bytes of disk space that the removal has freed.
   * @format uint64
   */
  Size?: number;
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
   * Names of the networks to join. An empty list means the default network. `Networks` replaces it.
   * Removed in v6.0.0.
   * @deprecated Since v4.0.2. Use `Networks`.
   */
  cni_networks?: Array<string> | null;
  /** Command and its arguments. Empty means the command of the image, unless an entry point is given. */
  command?: Array<string> | null;
  /** Path of a file for the process ID of conmon. Empty means the default place. */
  conmon_pid_file?: string;
  /** Command line that leads to this container. Podman only stores it, for inspection and for tools that make the container anew. */
  containerCreateCommand?: Array<string> | null;
  /**
   * Length of one CPU period in microseconds.
   * Removed in v5.0.2.
   * @since v3.4.1
   * @format uint64
   */
  cpu_period?: number;
  /**
   * CPU time in microseconds that the container may use in each period.
   * Removed in v5.0.2.
   * @since v3.4.1
   * @format int64
   */
  cpu_quota?: number;
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
  /** Ports to expose: the key is the port number, the value is the protocol `tcp`, `udp` or `sctp`. Several protocols are separated by commas. */
  expose?: unknown;
  /** Supplementary groups of the user, as names or IDs. */
  groups?: Array<string> | null;
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
  /** IPC namespace of the container. */
  ipcns?: Namespace;
  /** Labels of the container, by key. */
  labels?: {
    [key: string]: string;
  } | null;
  /** Log driver of the container and its settings. */
  log_configuration?: LogConfig;
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
  /**
   * Podman's own namespace for the container. It keeps groups of containers apart and is not a kernel namespace.
   * Removed in v5.0.2.
   */
  namespace?: string;
  /** Network namespace of the container. */
  netns?: Namespace;
  /** Options of a network mode: the key is the mode, such as `slirp4netns` or `pasta`, the value lists its options. */
  network_options?: {
    [key: string]: Array<string>;
  } | null;
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
  /** Whether Podman removes the container when it exits. */
  remove?: boolean;
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
  /**
   * Path of the storage configuration that is in use, such as `/etc/containers/storage.conf`.
   * Removed in v6.0.0.
   */
  configFile?: string;
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
  /** Directory on the host that holds named volumes. */
  volumePath?: string;
};

/**
 * A range of IP addresses of a network.
 * @since v4.0.2
 */
export type Subnet = {
  /**
   * Address of the gateway, inside the range. Left out in a request, it is the first address.
   * @format string
   */
  gateway?: string;
  /** Part of the range from which containers get their addresses. Absent means all of the range. */
  lease_range?: LeaseRange;
  /**
   * The range as CIDR, such as `10.89.0.0/24` or `fd00::/64`.
   * @format string
   */
  subnet?: string;
};

/** A named volume: its configuration and state. */
export type VolumeConfigResponse = {
  /** Whether the volume was made for one container. It is removed with that container. */
  Anonymous?: boolean;
  /**
   * When the object was created: RFC 3339 in UTC, with up to nine digits for the fraction of a second.
   * @format date-time
   */
  CreatedAt?: string;
  /** Volume driver, such as `local`. */
  Driver?: string;
  /**
   * ID of the group that owned the volume when it was made. Absent if it is 0.
   * @format int64
   */
  GID?: number;
  /** Labels of the object, by key. A label without a value has the empty string `''`, not null. */
  Labels?: {
    [key: string]: string;
  } | null;
  /**
   * How often the volume is mounted at this moment.
   * @since v4.0.2
   * @format uint64
   */
  MountCount?: number;
  /** Directory on the host that holds the data. Empty if a plugin has not mounted it yet. */
  Mountpoint?: string;
  /** Name of the volume. */
  Name?: string;
  /**
   * Whether the volume is given to the user of the next container that mounts it.
   * @since v4.0.2
   */
  NeedsChown?: boolean;
  /**
   * Whether the next mount copies the files of the image into the empty volume.
   * @since v4.0.2
   */
  NeedsCopyUp?: boolean;
  /** Options of the driver, by name, as they were given when the volume was made. */
  Options?: {
    [key: string]: string;
  } | null;
  /** Where the volume is known: `local` for this machine, `global` for a cluster. Podman always says `local`. */
  Scope?: string;
  /** Details that the driver gives, by name. Absent if it gives none. */
  Status?: {
    [key: string]: unknown;
  } | null;
  /**
   * ID of the user that owned the volume when it was made. Absent if it is 0.
   * @format int64
   */
  UID?: number;
};

/** The configuration of a volume to create. */
export type VolumeCreate = {
  /** Volume driver. Empty means `local`. */
  Driver?: string;
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
     * CPU time of the container in nanoseconds, despite the name.
     * @since v3.4.1
     */
    UpTime?: Duration;
  }> | null;
};

/** Filters for the list of images. */
export type ImageListLibpodFilters = {
  /** Name or ID of an image. Only images that are newer than it match. Same as `since`. */
  after?: Array<string>;
  /** Name or ID of an image. Only images that are newer than it match. */
  since?: Array<string>;
  /** Name or ID of an image. Only images that are older than it match. */
  before?: Array<string>;
  /** Use by containers. `true` matches images with containers, `false` those without. `external` matches if all containers of the image are from outside Podman, such as Buildah's. */
  containers?: Array<string>;
  /** `true` matches images that have no name and no child image, `false` all others. */
  dangling?: Array<'true' | 'false'>;
  /** ID of the image. */
  id?: Array<string>;
  /** `true` matches images that have no name but have child images, `false` all others. */
  intermediate?: Array<'true' | 'false'>;
  /** Objects with this label: `key` (any value) or `key=value`. If there are several labels, an object has to have all of them. */
  label?: Array<string>;
  /** `true` matches images from a read-only store, `false` those from a writable one. */
  readonly?: Array<'true' | 'false'>;
  /**
   * `true` matches manifest lists, `false` single images.
   * @since v4.0.2
   */
  manifest?: Array<'true' | 'false'>;
  /** Name of the image, with or without a tag. Wildcards such as `*` are allowed. */
  reference?: Array<string>;
  /** Point in time. Only older images match. It is a Unix timestamp, a date and time, or a duration before now, such as `24h`. */
  until?: Array<string>;
};

/**
 * One message of the stream that reports the push of a manifest list. A quiet push has only one message.
 * @since v4.0.2
 */
export type ManifestPushLibpodResponse = {
  /** Digest of the pushed list, such as `sha256:` and 64 hexadecimal digits. Only the last message of a successful push has it. */
  Id?: string;
  /** A piece of progress text. Absent in other messages. */
  stream?: string;
  /** Text of the error with which the push failed. Absent in other messages. */
  error?: string;
  /** Digest of the pushed manifest. Absent if it is not known. */
  manifestdigest?: string;
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
  /**
   * Length of one period of CPU time, in microseconds; goes with `cpu_quota`.
   * @since v4.0.2
   * @format uint64
   */
  cpu_period?: number;
  /**
   * CPU time that the pod may use in each period, in microseconds.
   * @since v4.0.2
   * @format int64
   */
  cpu_quota?: number;
  /**
   * CPUs that the pod may use, such as `0-3` or `0,2`. Empty means all.
   * @since v4.0.2
   */
  cpuset_cpus?: string;
  /**
   * Limits of the read rate, in bytes per second, by device.
   * @since v4.0.2
   */
  device_read_bps?: Array<InspectBlkioThrottleDevice> | null;
  /**
   * Devices of the host that the containers of the pod may use.
   * @since v4.0.2
   */
  devices?: Array<InspectDevice> | null;
  /**
   * Mounts of the pod, which its containers share.
   * @since v4.0.2
   */
  mounts?: Array<InspectMount> | null;
  /**
   * Security options of the pod, such as `label=disable`.
   * @since v4.0.2
   */
  security_opt?: Array<string> | null;
  /**
   * Names or IDs of containers whose volumes the pod also mounts.
   * @since v4.0.2
   */
  volumes_from?: Array<string> | null;
};

/** What a prune of the whole engine removed. */
export type SystemPruneReport = {
  /** The removed containers, each with the freed bytes or with an error. */
  ContainerPruneReports?: Array<PruneReport> | null;
  /** The removed images, each with the freed bytes or with an error. */
  ImagePruneReports?: Array<PruneReport> | null;
  /** The removed pods, each with an error if the removal failed. */
  PodPruneReport?: Array<PodPruneReport> | null;
  /**
   * Freed bytes, all together.
   * @format uint64
   */
  ReclaimedSpace?: number;
  /** The removed volumes, each with the freed bytes or with an error. */
  VolumePruneReports?: Array<PruneReport> | null;
};
