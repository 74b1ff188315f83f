// Generated from specs/ by `npm run generate`. Do not edit.
import type {
  ConmonInfo,
  ContainerStore,
  Duration,
  IDMappingOptions,
  IDMappings,
  ImageStore,
  ImageVolume,
  InspectBlkioThrottleDevice,
  InspectDevice,
  InspectHostPort,
  InspectMount,
  InspectPodContainerInfo,
  InspectSecret,
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
import type {
  InspectContainerHostConfig,
  InspectContainerState,
  InspectNetworkSettings,
  PerNetworkOptions,
  Subnet,
} from '../v4.0/models.js';

/** @since v4.1.0 */
export type CPUUsage = {
  /** @format double */
  idlePercent?: number;
  /** @format double */
  systemPercent?: number;
  /** @format double */
  userPercent?: number;
};

export type ComponentVersion = {
  ApiVersion?: string;
  Arch?: string;
  BuildTime?: string;
  Components?: Array<ComponentVersion> | null;
  Experimental?: boolean;
  GitCommit?: string;
  GoVersion?: string;
  KernelVersion?: string;
  MinAPIVersion?: string;
  Os?: string;
  Platform?: {
    [key: string]: unknown;
  };
  /** Version of the object in this answer. An update has to send back the `Index`, so that it cannot overwrite the change of another caller. */
  Version?: string;
};

/** The answer to the creation of a container. */
export type LibpodContainerCreateResponse = {
  /** Full ID of the new container: 64 hexadecimal digits. */
  Id: string;
  /** Warnings for people, such as options that the engine ignored. Null or empty if there are none. */
  Warnings: Array<string> | null;
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
};

export type ContainersPruneReportLibpod = {
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

export type ErrorModel = {
  cause?: string;
  /** The error in English words for a reader. Decide by the status: the words change between engines. */
  message?: string;
  /** @format int64 */
  response?: number;
};

export type HistoryResponse = {
  Comment?: string;
  /** @format int64 */
  Created?: number;
  CreatedBy?: string;
  Id?: string;
  /** @format int64 */
  Size?: number;
  Tags?: Array<string> | null;
};

export type HostInfo = {
  arch?: string;
  buildahVersion?: string;
  cgroupControllers?: Array<string> | null;
  cgroupManager?: string;
  cgroupVersion?: string;
  conmon?: ConmonInfo;
  /** @since v4.1.0 */
  cpuUtilization?: CPUUsage;
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

/** An answer that has only the ID of what the call made. */
export type LibpodIDResponse = LibpodIdResponse;

/** An answer that has only the ID of what the call made. */
export type LibpodIdResponse = {
  /** ID of what the call made. */
  Id: string;
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

export type InspectContainerConfig = {
  Annotations?: {
    [key: string]: string;
  } | null;
  AttachStderr?: boolean;
  AttachStdin?: boolean;
  AttachStdout?: boolean;
  /** @since v4.1.0 */
  ChrootDirs?: Array<string> | null;
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
  /**
   * Fixed IPv4 address of the pod; empty if the network chooses one.
   * @format ipv4
   */
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

/** Which container to connect to a network, and with which settings. */
export type NetworkConnectOptions = {
  /**
   * Further names under which other containers of the network find this one. They need a network with DNS.
   * @since v4.0.2
   */
  aliases?: Array<string> | null;
  /**
   * Name or ID of the container.
   * @since v4.0.2
   */
  container?: string;
  /**
   * Name of the interface in the container. Empty takes the next free one of `eth0`, `eth1` and so on.
   * @since v4.0.2
   */
  interface_name?: string;
  /**
   * Fixed addresses of the container, from the subnets of the network. Absent lets Podman choose.
   * @since v4.0.2
   */
  static_ips?: Array<string> | null;
  /**
   * Fixed MAC address, such as `92:d0:c6:0a:29:33`. Absent lets Podman choose.
   * @since v4.0.2
   */
  static_mac?: string;
};

/** Which container to take out of a network. */
export type NetworkDisconnect = {
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

/**
 * What one container of a pod uses at the moment, as text for people. A pod has one such entry for each container.
 * @since v4.1.1
 */
export type PodStatsReport = {
  /** Bytes read from and written to disk, with units, such as `1.2MB / 0B`. `-- / --` if there are none. */
  BlockIO?: string;
  /** Short ID of the container: 12 hexadecimal digits. */
  CID?: string;
  /** Use of the CPU in per cent, such as `75.50%`. */
  CPU?: string;
  /** Use of the memory in per cent of the limit, such as `50.50%`. */
  Mem?: string;
  /** Memory in use and its limit, with decimal units, such as `12MB / 24MB`. */
  MemUsage?: string;
  /** Memory in use and its limit, with binary units, such as `12MiB / 24MiB`. */
  MemUsageBytes?: string;
  /** Name of the container. */
  Name?: string;
  /** Bytes received and sent over the network, with units, such as `1.2kB / 430B`. `-- / --` if there are none. */
  NetIO?: string;
  /** Number of processes in the container, as text. */
  PIDS?: string;
  /** Short ID of the pod: 12 hexadecimal digits. */
  Pod?: string;
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
  volumePath?: string;
};

/** Settings for a new volume. All of them are optional. */
export type LibpodVolumeCreateOptions = {
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

export type networkConnectRequestLibpod = NetworkConnectOptions;

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

export type networkDisconnectRequest = NetworkDisconnect;

export type ContainersStatsAllLibpodResponse = {
  Error: string | null;
  Stats: Array<ContainerStats> | null;
};
