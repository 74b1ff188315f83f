// Generated from specs/ by `npm run generate`. Do not edit.
import type {
  ContainerStore,
  Duration,
  IDMappingOptions,
  ImageStore,
  ImageVolume,
  InspectBlkioThrottleDevice,
  InspectBlkioWeightDevice,
  InspectDevice,
  InspectHostPort,
  InspectLogConfig,
  InspectMount,
  InspectRestartPolicy,
  InspectUlimit,
  LibpodDriverData,
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
import type { InspectContainerState, InspectIDMappings, InspectNetworkSettings, Subnet } from '../v4.0/models.js';
import type { HostInfo } from '../v4.1/models.js';
import type { Plugins } from '../v4.2/models.js';
import type {
  HealthCheckOnFailureAction,
  InspectContainerConfig,
  LogConfigLibpod,
  PerNetworkOptions,
  PlaySecret,
} from '../v4.3/models.js';

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
  /**
   * Digest of the image's manifest, such as `sha256:` and 64 hexadecimal digits. Empty if there is no image.
   * @since v4.3.0
   */
  ImageDigest?: string;
  /** Name of the container's image, as it was at the creation. */
  ImageName?: string;
  /** Whether the container is the infra container of a pod. */
  IsInfra?: boolean;
  /**
   * Whether the container is a service container, which ties a group of pods to one systemd unit.
   * @since v4.2.1
   */
  IsService?: boolean;
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
    [key: string]: Array<InspectHostPort>;
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
   * Directories in the container that serve as further root directories. Podman also places its standard bind mounts in them.
   * @since v4.1.0
   */
  chroot_directories?: Array<string> | null;
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
  /**
   * Environment variables that build on those of the image, each as `name=value`. The value may refer to others, as in `PATH=${PATH}:/my/app`.
   * @since v4.3.0
   */
  envmerge?: Array<string> | null;
  /** Ports to expose: the key is the port number, the value is the protocol `tcp`, `udp` or `sctp`. Several protocols are separated by commas. */
  expose?: unknown;
  /** Supplementary groups of the user, as names or IDs. */
  groups?: Array<string> | null;
  /**
   * What Podman does when the container becomes unhealthy.
   * @since v4.3.0
   */
  health_check_on_failure_action?: HealthCheckOnFailureAction;
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
  /** IPC namespace of the container. */
  ipcns?: Namespace;
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

/**
 * The check that runs while a container starts up. The normal health check begins once this one has passed.
 * @since v4.4.0
 */
export type StartupHealthCheck = {
  /** Time between two runs of the check, in nanoseconds. */
  Interval?: Duration;
  /**
   * Failed runs in a row after which the container is restarted. 0 sets no limit.
   * @format int64
   */
  Retries?: number;
  /** Time in nanoseconds that the process has to get ready. A startup check has no use for it. */
  StartPeriod?: Duration;
  /**
   * Passed runs that are needed before the normal health check begins. With 0, one is enough.
   * @format int64
   */
  Successes?: number;
  /** Command of the check, as for the normal health check: `['CMD', 'curl', 'localhost']`, or `['CMD-SHELL', 'text for a shell']`. */
  Test?: Array<string> | null;
  /** Time in nanoseconds after which a run counts as failed. */
  Timeout?: Duration;
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

/** How much disk space images, containers and volumes take. */
export type SystemDfReport = {
  /** One entry for each container, running or not. */
  Containers?: Array<SystemDfContainerReport> | null;
  /** One entry for each image. */
  Images?: Array<SystemDfImageReport> | null;
  /**
   * Bytes of all images together. What several images share counts once.
   * @since v4.4.0
   * @format int64
   */
  ImagesSize?: number;
  /** One entry for each named volume. */
  Volumes?: Array<SystemDfVolumeReport> | null;
};

/**
 * What to change of a container: limits of resources, health checks, environment. What is left out stays as it is.
 * @since v4.3.0
 */
export type UpdateEntities = {
  /**
   * Limits of resources as the OCI runtime specification has them. The limits may stand beside this field, too.
   * Removed in v5.4.0.
   */
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

/**
 * What became of one volume that was to be removed.
 * @since v4.4.0
 */
export type VolumeRmReport = {
  /** Why the volume could not be removed; null if it was. */
  Err?: string | null;
  /** Name of the volume. */
  Id?: string;
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
   * Subnets of the network. Absent takes a free one.
   * @since v4.0.2
   */
  subnets?: Array<Subnet> | null;
};

/**
 * Name servers to add to a network or to remove.
 * @since v4.4.0
 */
export type networkUpdateRequestLibpod = NetworkUpdateOptions;

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
  /**
   * Digest of the image, such as `sha256:` and 64 hexadecimal digits.
   * @since v4.4.0
   */
  digest?: Array<string>;
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
