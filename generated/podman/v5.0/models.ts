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
import type { Consistency, LinuxPersonality, Propagation, TmpfsOptions, Type, VolumeOptions } from '../v3.4/models.js';
import type { InspectNetworkSettings, Subnet } from '../v4.0/models.js';
import type { HealthCheckOnFailureAction, LogConfigLibpod, PerNetworkOptions } from '../v4.3/models.js';
import type { NamedVolume, StartupHealthCheck } from '../v4.4/models.js';
import type { ClusterOptions, LibpodSecret, LinuxCPU } from '../v4.5/models.js';
import type { Route } from '../v4.6/models.js';
import type { InspectContainerState } from '../v4.7/models.js';
import type { InspectContainerHostConfig, LinuxIntelRdt } from '../v4.8/models.js';

/** @since v3.4.1 */
export type BindOptions = {
  /** @since v4.5.0 */
  CreateMountpoint?: boolean;
  NonRecursive?: boolean;
  Propagation?: Propagation;
  /** @since v5.0.2 */
  ReadOnlyForceRecursive?: boolean;
  /** @since v5.0.2 */
  ReadOnlyNonRecursive?: boolean;
};

export type ComponentVersion = {
  Details?: {
    [key: string]: string;
  } | null;
  Name?: string;
  /** Version of the object in this answer. An update has to send back the `Index`, so that it cannot overwrite the change of another caller. */
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

/** @since v5.0.2 */
export type IPNet = string;

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
  Entrypoint?: Array<string> | null;
  Env?: Array<string> | null;
  Healthcheck?: Schema2HealthConfig;
  /** @since v4.3.0 */
  HealthcheckOnFailureAction?: string;
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
  StopSignal?: string;
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
  /** @since v4.3.0 */
  sdNotifyMode?: string;
  /** @since v4.3.0 */
  sdNotifySocket?: string;
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
  /** @since v4.3.0 */
  ImageDigest?: string;
  ImageName?: string;
  IsInfra?: boolean;
  /** @since v4.2.1 */
  IsService?: boolean;
  /** @since v4.6.0 */
  KubeExitCodePropagation?: string;
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
  /**
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
   * @deprecated Since v5.0.2.
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

/** A mount for a container. The names in lower case are those of the OCI; the others are Docker's. */
export type LibpodMount = {
  /**
   * Options that are only for the type `bind`.
   * @since v3.4.1
   */
  BindOptions?: BindOptions;
  /**
   * Options for cluster volumes of Docker Swarm. Podman does not use them.
   * @since v4.5.0
   */
  ClusterOptions?: ClusterOptions;
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

export type SpecGenerator = {
  /** @since v4.0.2 */
  Networks?: {
    [key: string]: PerNetworkOptions;
  } | null;
  annotations?: {
    [key: string]: string;
  } | null;
  apparmor_profile?: string;
  /** @since v5.0.2 */
  base_hosts_file?: string;
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
  /** @since v4.5.0 */
  group_entry?: string;
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

export type SystemComponentVersion = {
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
    /** @since v5.0.2 */
    Name?: string;
  };
  /** Version of the object in this answer. An update has to send back the `Index`, so that it cannot overwrite the change of another caller. */
  Version?: string;
};

/** @since v4.3.0 */
export type UpdateEntities = {
  /** Removed in v5.4.0. */
  Resources?: LinuxResources;
};

export type ContainersStatsAllLibpodResponse = {
  Error: string | null;
  Stats: Array<ContainerStats> | null;
};

/** @since v5.0.2 */
export type ImageResolveLibpodResponse = {
  Names: Array<string>;
};
