// Generated from specs/ by `npm run generate`. Do not edit.
import type {
  Duration,
  IDMappingOptions,
  ImageVolume,
  InspectMount,
  InspectSecret,
  LibpodDriverData,
  LinuxBlockIO,
  LinuxDevice,
  LinuxDeviceCgroup,
  LinuxHugepageLimit,
  LinuxNetwork,
  LinuxPids,
  LinuxRdma,
  LinuxThrottleDevice,
  LinuxWeightDevice,
  Namespace,
  OverlayVolume,
  POSIXRlimit,
  PortMapping,
  Schema2HealthConfig,
  Signal,
} from '../v3.2/models.js';
import type { LinuxPersonality } from '../v3.4/models.js';
import type { InspectNetworkSettings, Subnet } from '../v4.0/models.js';
import type { HealthCheckOnFailureAction, LogConfigLibpod, PerNetworkOptions } from '../v4.3/models.js';
import type { NamedVolume, StartupHealthCheck } from '../v4.4/models.js';
import type { LibpodMount, LibpodSecret, LinuxCPU } from '../v4.5/models.js';
import type { Route } from '../v4.6/models.js';
import type { InspectContainerState } from '../v4.7/models.js';
import type { InspectContainerHostConfig, LinuxIntelRdt } from '../v4.8/models.js';

/** One part of the engine and its version. */
export type ComponentVersion = {
  /** Further facts by name, such as `APIVersion`, `GitCommit` and `BuildTime`. */
  Details?: {
    [key: string]: string;
  } | null;
  /** Name of the part, such as `Podman Engine`, `Conmon` or `OCI Runtime (crun)`. */
  Name?: string;
  /** Version of the part, as the part itself tells it. */
  Version?: string;
};

/**
 * Counters of one network interface of a container, since the container started.
 * @since v5.0.2
 */
export type LibpodContainerNetworkStats = {
  /**
   * Bytes received.
   * @format uint64
   */
  RxBytes?: number;
  /**
   * Packets received, but dropped.
   * @format uint64
   */
  RxDropped?: number;
  /**
   * Errors while receiving.
   * @format uint64
   */
  RxErrors?: number;
  /**
   * Packets received.
   * @format uint64
   */
  RxPackets?: number;
  /**
   * Bytes sent.
   * @format uint64
   */
  TxBytes?: number;
  /**
   * Packets dropped instead of sent.
   * @format uint64
   */
  TxDropped?: number;
  /**
   * Errors while sending.
   * @format uint64
   */
  TxErrors?: number;
  /**
   * Packets sent.
   * @format uint64
   */
  TxPackets?: number;
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
};

/**
 * An IP address with its prefix length, in CIDR notation, such as `10.88.0.5/16`.
 * @since v5.0.2
 */
export type IPNet = string;

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
  /**
   * Further directories in the container that Podman treats as root directories. Standard files such as `/etc/hosts` are mounted in them too.
   * @since v4.1.0
   */
  ChrootDirs?: Array<string> | null;
  /** Command of the container with its arguments. An entrypoint, if any, gets it as arguments. */
  Cmd?: Array<string> | null;
  /** Podman command line that created the container, one argument an item. Absent if Podman has no record of it. */
  CreateCommand?: Array<string> | null;
  /** Domain name of the container. Podman does not use it. */
  Domainname?: string;
  /** Program, with its first arguments, that the container starts. Empty or null if there is none. */
  Entrypoint?: Array<string> | null;
  /** Environment variables of the container, each as `NAME=value`. */
  Env?: Array<string> | null;
  /** Health check of the container. Absent if it has none. */
  Healthcheck?: Schema2HealthConfig;
  /**
   * Action when the container becomes unhealthy: `none`, `kill`, `restart` or `stop`.
   * @since v4.3.0
   */
  HealthcheckOnFailureAction?: string;
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
  /** Signal that asks the container to stop, such as `SIGTERM`. */
  StopSignal?: string;
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
  /**
   * Sender of the readiness message to systemd: `container`, `conmon`, `healthy` for the first passed health check, or `ignore`.
   * @since v4.3.0
   */
  sdNotifyMode?: string;
  /**
   * Path of the socket for messages to systemd, the value of `NOTIFY_SOCKET`.
   * @since v4.3.0
   */
  sdNotifySocket?: string;
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
  /**
   * Rule by which the service container exits with an error: `none` is never, `any` is after one failed container, `all` is only if every container fails.
   * @since v4.6.0
   */
  KubeExitCodePropagation?: string;
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
  /**
   * Number of the lock that protects the container in Podman.
   * @since v4.6.0
   * @format uint32
   */
  lockNumber?: number;
};

/** Limits of memory for a cgroup. */
export type LinuxMemory = {
  /**
   * True refuses a new limit below what is in use, instead of killing processes.
   * @since v4.5.0
   */
  checkBeforeUpdate?: boolean;
  /** True keeps the kernel from killing processes when memory runs out; they wait instead. Only in the first version of cgroups. */
  disableOOMKiller?: boolean;
  /**
   * Limit of kernel memory, in bytes. New kernels ignore it, so do not use it.
   * @deprecated Since v5.0.2. Nothing replaces the limit: newer kernels have none.
   * @format int64
   */
  kernel?: number;
  /**
   * Limit of memory for TCP buffers in the kernel, in bytes.
   * @format int64
   */
  kernelTCP?: number;
  /**
   * Limit of memory, in bytes. -1 means no limit.
   * @format int64
   */
  limit?: number;
  /**
   * Soft limit, in bytes. The kernel presses usage down to it when memory is short.
   * @format int64
   */
  reservation?: number;
  /**
   * Limit of memory and swap together, in bytes. -1 means no limit.
   * @format int64
   */
  swap?: number;
  /**
   * How readily the kernel swaps: from 0 (hardly) to 100 (readily).
   * @format uint64
   */
  swappiness?: number;
  /** Whether the memory of child groups counts too. Only in the first version of cgroups. */
  useHierarchy?: boolean;
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
  /**
   * Annotations in the manifest of the new artifact, by key.
   * @since v5.0.2
   */
  artifact_annotations?: {
    [key: string]: string;
  } | null;
  /**
   * Content of the artifact's configuration: the data itself, not a path.
   * @since v5.0.2
   */
  artifact_config?: string;
  /**
   * Media type of the artifact's configuration.
   * @since v5.0.2
   */
  artifact_config_type?: string;
  /**
   * True leaves out the title annotation with which each layer names its file.
   * @since v5.0.2
   */
  artifact_exclude_titles?: boolean;
  /**
   * Files to store as one artifact, which then becomes an entry of the list.
   * @since v5.0.2
   */
  artifact_files?: Array<string> | null;
  /**
   * Media type of the artifact's layers, which hold the files.
   * @since v5.0.2
   */
  artifact_layer_type?: string;
  /**
   * Reference of the image that the artifact is about, such as the one it signs.
   * @since v5.0.2
   */
  artifact_subject?: string;
  /**
   * Media type that says of which kind the artifact is.
   * @since v5.0.2
   */
  artifact_type?: string;
  /** CPU features that the image needs. */
  features?: Array<string> | null;
  /** The images that the change is about: references to add, or digests of entries to remove or annotate. */
  images?: Array<string> | null;
  /**
   * Annotations of the list as a whole, each as `key=value`. Give either these or `index_annotations`.
   * @since v5.0.2
   */
  index_annotation?: Array<string> | null;
  /**
   * Annotations of the list as a whole, by key. Give either these or `index_annotation`.
   * @since v5.0.2
   */
  index_annotations?: {
    [key: string]: string;
  } | null;
  /** The change: `update` adds images or files, `remove` takes entries out, `annotate` sets annotations. */
  operation?: string;
  /** Operating system for the entry, such as `linux`, in place of the image's own. */
  os?: string;
  /** Features of the operating system that the image needs, such as `win32k`. */
  os_features?: Array<string> | null;
  /** Version of the operating system that the image needs. Mostly for Windows. */
  os_version?: string;
  /**
   * Reference of the image that the whole list is about. A registry can then find the list from it.
   * @since v5.0.2
   */
  subject?: string;
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
  /**
   * Names of the files that the change added as artifacts; absent if there were none.
   * @since v5.0.2
   */
  files?: Array<string> | null;
  /** Images that the change added or removed; absent for other changes. */
  images?: Array<string> | null;
};

/**
 * An address of a container in a network, with the gateway.
 * @since v5.0.2
 */
export type NetAddress = {
  /** Address of the gateway; empty or absent if there is none, as in an internal network. */
  gateway?: string;
  /** Address of the container with the length of its prefix, such as `10.88.0.5/16`. */
  ipnet?: IPNet;
};

/**
 * A network interface of a container, with its addresses.
 * @since v5.0.2
 */
export type NetInterface = {
  /** MAC address of the interface, such as `92:d0:c6:0a:29:33`. */
  mac_address?: string;
  /** Addresses of the interface, each with the prefix of its subnet and the gateway. */
  subnets?: Array<NetAddress> | null;
};

/**
 * A container in a network, as the inspection of the network shows it.
 * @since v5.0.2
 */
export type NetworkContainerInfo = {
  /** Interfaces of the container in this network, by name, such as `eth0`. */
  interfaces?: {
    [key: string]: NetInterface;
  } | null;
  /** Name of the container, without a slash. */
  name?: string;
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

/** The version of the engine and of its parts. */
export type SystemComponentVersion = {
  /** Version of the Docker API that the engine speaks. */
  ApiVersion?: string;
  /** CPU architecture in Go's notation, such as `amd64`. */
  Arch?: string;
  /** When the engine was built: RFC 3339. */
  BuildTime?: string;
  /** The parts of the engine, such as `Podman Engine`, `Conmon` and the OCI runtime, each with its version. */
  Components?: Array<ComponentVersion> | null;
  /** Whether experimental features are on. */
  Experimental?: boolean;
  /** Git commit that the engine was built from; may be empty. */
  GitCommit?: string;
  /** Version of Go that compiled the engine, such as `go1.24.4`. */
  GoVersion?: string;
  /** Release of the host's kernel. */
  KernelVersion?: string;
  /** Oldest version of the Docker API that the engine names. */
  MinAPIVersion?: string;
  /** Operating system, such as `linux`. */
  Os?: string;
  /** Name of the platform. */
  Platform?: {
    /**
     * Architecture and operating system with its distribution, such as `linux/amd64/debian-13`.
     * @since v5.0.2
     */
    Name?: string;
  };
  /** Release of Podman, such as `5.8.6`. */
  Version?: string;
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

/** What containers use at one moment: one record of the stream. */
export type ContainersStatsAllLibpodResponse = {
  /** Why the statistics could not be read; null if they were. */
  Error: string | null;
  /** One entry for each container. */
  Stats: Array<ContainerStats> | null;
};

/**
 * The full names to which a short image name may resolve.
 * @since v5.0.2
 */
export type ImageResolveLibpodResponse = {
  /** Full names, each with registry and tag, in the order in which Podman tries them. */
  Names: Array<string>;
};

/**
 * What is removed. A thing has to match every key.
 * @since v5.0.2
 */
export type SystemPruneLibpodFilters = {
  /** Things with this label are removed: `key` or `key=value`. */
  label?: Array<string>;
  /** Things without this label are removed: `key` or `key=value`. */
  'label!'?: Array<string>;
  /** Things that were made before this time are removed: RFC 3339, Unix seconds, or a duration back from now such as `10m`. */
  until?: Array<string>;
};
