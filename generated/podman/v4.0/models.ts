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
  /** @since v4.0.2 */
  networkBackend?: string;
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

export type InspectAdditionalNetwork = {
  AdditionalMACAddresses?: Array<string> | null;
  Aliases?: Array<string> | null;
  DriverOpts?: {
    [key: string]: string;
  } | null;
  EndpointID?: string;
  Gateway?: string;
  GlobalIPv6Address?: string;
  /** @format int64 */
  GlobalIPv6PrefixLen?: number;
  IPAMConfig?: {
    [key: string]: string;
  } | null;
  IPAddress?: string;
  /** @format int64 */
  IPPrefixLen?: number;
  IPv6Gateway?: string;
  Links?: Array<string> | null;
  MacAddress?: string;
  NetworkID?: string;
  SecondaryIPAddresses?: Array<LibpodAddress> | null;
  SecondaryIPv6Addresses?: Array<LibpodAddress> | null;
};

export type InspectContainerConfig = {
  Annotations?: {
    [key: string]: string;
  } | null;
  AttachStderr?: boolean;
  AttachStdin?: boolean;
  AttachStdout?: boolean;
  Cmd?: Array<string> | null;
  CreateCommand?: Array<string> | null;
  Domainname?: string;
  Entrypoint?: string;
  Env?: Array<string> | null;
  Healthcheck?: Schema2HealthConfig;
  Hostname?: string;
  Image?: string;
  /** Labels of the object, by key. A label without a value has the empty string `''`, not null. */
  Labels?: {
    [key: string]: string;
  } | null;
  OnBuild?: string | null;
  OpenStdin?: boolean;
  /** @since v4.0.2 */
  Passwd?: boolean;
  Secrets?: Array<InspectSecret> | null;
  StdinOnce?: boolean;
  /** @format uint64 */
  StopSignal?: number;
  /** @format uint64 */
  StopTimeout?: number;
  SystemdMode?: boolean;
  /** @format uint64 */
  Timeout?: number;
  Timezone?: string;
  Tty?: boolean;
  Umask?: string;
  User?: string;
  Volumes?: {
    [key: string]: {
      [key: string]: unknown;
    };
  } | null;
  WorkingDir?: string;
};

export type InspectContainerHostConfig = {
  AutoRemove?: boolean;
  Binds?: Array<string> | null;
  BlkioDeviceReadBps?: Array<InspectBlkioThrottleDevice> | null;
  BlkioDeviceReadIOps?: Array<InspectBlkioThrottleDevice> | null;
  BlkioDeviceWriteBps?: Array<InspectBlkioThrottleDevice> | null;
  BlkioDeviceWriteIOps?: Array<InspectBlkioThrottleDevice> | null;
  /** @format uint16 */
  BlkioWeight?: number;
  BlkioWeightDevice?: Array<InspectBlkioWeightDevice> | null;
  CapAdd?: Array<string> | null;
  CapDrop?: Array<string> | null;
  Cgroup?: string;
  CgroupConf?: {
    [key: string]: string;
  } | null;
  CgroupManager?: string;
  CgroupMode?: string;
  CgroupParent?: string;
  Cgroups?: string;
  /** @format uint64 */
  ConsoleSize?: Array<number> | null;
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
  Devices?: Array<InspectDevice> | null;
  /** @format uint64 */
  DiskQuota?: number;
  Dns?: Array<string> | null;
  DnsOptions?: Array<string> | null;
  DnsSearch?: Array<string> | null;
  ExtraHosts?: Array<string> | null;
  GroupAdd?: Array<string> | null;
  /** @since v4.0.2 */
  IDMappings?: InspectIDMappings;
  /** @format uint64 */
  IOMaximumBandwidth?: number;
  /** @format uint64 */
  IOMaximumIOps?: number;
  Init?: boolean;
  IpcMode?: string;
  Isolation?: string;
  /** @format int64 */
  KernelMemory?: number;
  Links?: Array<string> | null;
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
  } | null;
  Privileged?: boolean;
  PublishAllPorts?: boolean;
  ReadonlyRootfs?: boolean;
  RestartPolicy?: InspectRestartPolicy;
  Runtime?: string;
  SecurityOpt?: Array<string> | null;
  /** @format int64 */
  ShmSize?: number;
  Tmpfs?: {
    [key: string]: string;
  } | null;
  UTSMode?: string;
  Ulimits?: Array<InspectUlimit> | null;
  UsernsMode?: string;
  VolumeDriver?: string;
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
    [key: string]: Array<InspectHostPort>;
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
  expose?: unknown;
  groups?: Array<string> | null;
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

export type StoreInfo = {
  /** Removed in v6.0.0. */
  configFile?: string;
  containerStore?: ContainerStore;
  graphDriverName?: string;
  graphOptions?: {
    [key: string]: unknown;
  } | null;
  graphRoot?: string;
  graphStatus?: {
    [key: string]: string;
  } | null;
  /** @since v4.0.2 */
  imageCopyTmpDir?: string;
  imageStore?: ImageStore;
  runRoot?: string;
  volumePath?: string;
};

/** @since v4.0.2 */
export type Subnet = {
  /** @format string */
  gateway?: string;
  lease_range?: LeaseRange;
  /** @format string */
  subnet?: string;
};

export type VolumeConfigResponse = {
  Anonymous?: boolean;
  /**
   * When the object was created: RFC 3339 in UTC, with up to nine digits for the fraction of a second.
   * @format date-time
   */
  CreatedAt?: string;
  /** Volume driver, such as `local`. */
  Driver?: string;
  /** @format int64 */
  GID?: number;
  /** Labels of the object, by key. A label without a value has the empty string `''`, not null. */
  Labels?: {
    [key: string]: string;
  } | null;
  /**
   * @since v4.0.2
   * @format uint64
   */
  MountCount?: number;
  /** Directory on the host that holds the data. Empty if a plugin has not mounted it yet. */
  Mountpoint?: string;
  /** Name of the volume. */
  Name?: string;
  /** @since v4.0.2 */
  NeedsChown?: boolean;
  /** @since v4.0.2 */
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
  /** @format int64 */
  UID?: number;
};

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

export type ImageListLibpodFilters = {
  after?: Array<string>;
  since?: Array<string>;
  before?: Array<string>;
  containers?: Array<string>;
  dangling?: Array<'true' | 'false'>;
  id?: Array<string>;
  intermediate?: Array<'true' | 'false'>;
  /** Objects with this label: `key` (any value) or `key=value`. If there are several labels, an object has to have all of them. */
  label?: Array<string>;
  readonly?: Array<'true' | 'false'>;
  /** @since v4.0.2 */
  manifest?: Array<'true' | 'false'>;
  reference?: Array<string>;
  until?: Array<string>;
};

/** @since v4.0.2 */
export type ManifestPushLibpodResponse = {
  Id?: string;
  stream?: string;
  error?: string;
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
