// Generated from specs/ by `npm run generate`. Do not edit.
import type {
  Digest,
  History,
  IDMappingOptions,
  ImageVolume,
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
  PlayKubeVolume,
  PodRmReport,
  PodStopReport,
  PortMapping,
  RootFS,
  Schema2HealthConfig,
  Schema2ManifestDescriptor,
  Signal,
} from '../v3.2/models.js';
import type {
  Consistency,
  LinuxPersonality,
  PlayKubePod,
  Propagation,
  TmpfsOptions,
  Type,
  VolumeOptions,
} from '../v3.4/models.js';
import type { HealthCheckOnFailureAction, LogConfigLibpod, PerNetworkOptions, PlaySecret } from '../v4.3/models.js';
import type { NamedVolume, StartupHealthCheck, VolumeRmReport } from '../v4.4/models.js';

/** Filters of `VolumeList`. They do not apply to cluster volumes. */
export type VolumeListFilters = {
  /** `true` or `1`: volumes that no container uses, not even a stopped one. `false` or `0`: volumes in use. One value only. */
  dangling?: ['true' | 'false' | '1' | '0'];
  /** Volumes of this driver, such as `local`; the whole name. */
  driver?: Array<string>;
  /** Volumes whose name contains this text. A regular expression is allowed: `^data$` finds only the volume `data`. */
  name?: Array<string>;
  /** Objects with this label: `key` (any value) or `key=value`. If there are several labels, an object has to have all of them. */
  label?: Array<string>;
  /** A volume with this option of its driver matches: `name` or `name=value`. */
  opt?: Array<string>;
  /** The scope of a volume, which is always `local`. */
  scope?: Array<string>;
  /**
   * A volume that was created before this time matches: RFC 3339, Unix seconds, or a duration back from now such as `10m`.
   * @since v3.3.1
   */
  until?: Array<string>;
  /**
   * A volume without this label matches: `key` or `key=value`.
   * @since v4.5.0
   */
  'label!'?: Array<string>;
};

/** Filters of `VolumePrune`. */
export type VolumePruneFilters = {
  /** Objects with this label: `key` (any value) or `key=value`. If there are several labels, an object has to have all of them. */
  label?: Array<string>;
  /**
   * Objects with this label are kept: `key`, or `key=value`. With several values, only objects that have all of them are kept.
   * @since v4.5.0
   */
  'label!'?: Array<string>;
  /**
   * A volume that was created before this time matches: RFC 3339, Unix seconds, or a duration back from now such as `10m`.
   * @since v3.3.1
   */
  until?: Array<string>;
};

/**
 * Settings of a mount of type `bind`.
 * @since v3.4.1
 */
export type BindOptions = {
  /**
   * True makes a missing source directory on the host.
   * @since v4.5.0
   */
  CreateMountpoint?: boolean;
  /** True mounts the directory without the mounts inside of it. */
  NonRecursive?: boolean;
  /** How mounts spread between host and container. */
  Propagation?: Propagation;
};

/**
 * Settings of a mount of type `cluster`. There are none.
 * @since v4.5.0
 */
export type ClusterOptions = {
  [key: string]: unknown;
};

/** Defaults that an image sets for its containers: command, environment, user and so on. */
export type LibpodImageConfig = {
  /**
   * Whether the command is already escaped, for images of Windows only. Do not use it in new images.
   * @since v4.5.0
   */
  ArgsEscaped?: boolean;
  /** Default command, or the arguments of `Entrypoint` if that is set. Null if the image has none. */
  Cmd?: Array<string> | null;
  /** Program that starts first, with its arguments. `Cmd` or the user's words follow it. Null if there is none. */
  Entrypoint?: Array<string> | null;
  /** Environment variables, each as `NAME=value`. */
  Env?: Array<string> | null;
  /** Ports that the image says it listens on. A key has the form `80/tcp`; each value is an empty object. */
  ExposedPorts?: {
    [key: string]: {
      [key: string]: unknown;
    };
  } | null;
  /** Labels of the object, by key. A label without a value has the empty string `''`, not null. */
  Labels?: {
    [key: string]: string;
  } | null;
  /** Signal that asks the container to end, such as `SIGTERM` or `SIGQUIT`. Empty means `SIGTERM`. */
  StopSignal?: string;
  /** User of the process: a name or ID, also with a group, such as `1000:1000`. Empty means root. */
  User?: string;
  /** Paths that get a volume of their own in each container. A key is a path; each value is an empty object. */
  Volumes?: {
    [key: string]: {
      [key: string]: unknown;
    };
  } | null;
  /** Directory in which the process starts. Empty means `/`. */
  WorkingDir?: string;
};

/** The full details of an image, as an inspection shows them. */
export type ImageData = {
  /** Annotations of the image's manifest, by key. */
  Annotations?: {
    [key: string]: string;
  } | null;
  /** CPU architecture for which the image is built, such as `amd64`. */
  Architecture?: string;
  /** Author of the image, as text. Empty if the image names none. */
  Author?: string;
  /** Comment on the image, for example from a commit. Empty if there is none. */
  Comment?: string;
  /** Defaults for containers of the image, such as command, environment and ports. */
  Config?: LibpodImageConfig;
  /**
   * Time of the image's creation in RFC 3339.
   * @format date-time
   */
  Created?: string;
  /** Digest of the image's manifest, such as `sha256:` and 64 hexadecimal digits. */
  Digest?: Digest;
  /** Storage driver of the image and the driver's data, such as layer directories. */
  GraphDriver?: LibpodDriverData;
  /** Health check that the image defines. Absent if it defines none. */
  Healthcheck?: Schema2HealthConfig;
  /** Build steps of the image, the oldest first. */
  History?: Array<History> | null;
  /** Full ID of the image: 64 hexadecimal digits. */
  Id?: string;
  /** Labels of the object, by key. A label without a value has the empty string `''`, not null. */
  Labels?: {
    [key: string]: string;
  } | null;
  /** Media type of the image's manifest. It tells the OCI format from that of Docker. */
  ManifestType?: string;
  /** Names that the image has or had earlier. */
  NamesHistory?: Array<string> | null;
  /** Operating system for which the image is built, such as `linux`. */
  Os?: string;
  /** ID of the parent image. Empty if Podman knows no parent. */
  Parent?: string;
  /** Names of the image with a digest, in the form `repository@digest`. */
  RepoDigests?: Array<string> | null;
  /** Names of the image with a tag, in the form `repository:tag`. Empty if the image has no tag. */
  RepoTags?: Array<string> | null;
  /** Layers that form the root file system of the image. */
  RootFS?: RootFS;
  /**
   * Size of the image in bytes.
   * @format int64
   */
  Size?: number;
  /** User that runs the processes of the image's containers. Empty if the image sets none. */
  User?: string;
  /** Version of the object in this answer. An update has to send back the `Index`, so that it cannot overwrite the change of another caller. */
  Version?: string;
  /**
   * Size of the image in bytes, the same number as `Size`.
   * @format int64
   */
  VirtualSize?: number;
};

/** Facts about the Podman service: the host, the image and container store, the registries, the plugins and the version. */
export type Info = {
  /**
   * Places in a cluster from which a CSI volume can be reached. It belongs to volumes of Docker Swarm.
   * Removed in v4.6.0.
   * @since v4.5.0
   */
  AccessibleTopology?: Array<LibpodTopology> | null;
  /**
   * Capacity of a CSI volume in bytes. `0` means that it is unknown. It belongs to volumes of Docker Swarm.
   * Removed in v4.6.0.
   * @since v4.5.0
   * @format int64
   */
  CapacityBytes?: number;
  /**
   * Key and value pairs that the CSI plugin sets when it makes a volume. It belongs to volumes of Docker Swarm.
   * Removed in v4.6.0.
   * @since v4.5.0
   */
  VolumeContext?: {
    [key: string]: string;
  } | null;
  /**
   * ID that the CSI plugin gives a volume. Empty while the volume does not exist yet. It belongs to volumes of Docker Swarm.
   * Removed in v4.6.0.
   * @since v4.5.0
   */
  VolumeID?: string;
};

/** Limits and shares of CPU time for a cgroup. */
export type LinuxCPU = {
  /**
   * CPU time saved from quiet periods that may be used above `quota`, in microseconds.
   * @since v4.5.0
   * @format uint64
   */
  burst?: number;
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
   * Secrets that the call has removed.
   * @since v4.5.0
   */
  SecretRmReport?: Array<SecretRmReport> | null;
  /**
   * Secrets that the call has made; null if there are none.
   * @since v4.3.0
   */
  Secrets?: Array<PlaySecret> | null;
  /**
   * Full ID of the service container, which holds all pods of the YAML together; empty if there is none.
   * @since v4.5.0
   */
  ServiceContainerID?: string;
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

/** A manifest list in Docker's form: one image for several platforms. It has the same fields as `Schema2List`. */
export type Schema2ListPublic = {
  /** The images of the list, one entry for each platform; null if the list is empty. */
  manifests?: Array<Schema2ManifestDescriptor> | null;
  /** Media type of the list: `application/vnd.docker.distribution.manifest.list.v2+json`. */
  mediaType?: string;
  /**
   * Version of the form of the list: always 2.
   * @format int64
   */
  schemaVersion?: number;
};

/** A secret for a container, and how the container sees it. `Key` and `Secret` belong to plugins of Docker. */
export type LibpodSecret = {
  /**
   * Name under which a plugin of Docker gets the value. Podman does not use it.
   * Removed in v6.0.0.
   * @since v4.5.0
   */
  Key?: string;
  /**
   * Name or ID of a secret of Docker Swarm. Podman does not use it.
   * Removed in v6.0.0.
   * @since v4.5.0
   */
  Secret?: string;
};

/**
 * What became of one secret that was to be removed.
 * @since v4.5.0
 */
export type SecretRmReport = {
  /** Why the secret could not be removed; null if it was. */
  Err?: string;
  /** ID of the secret. */
  ID?: string;
};

/** All that a new container can be: image or root file system, command, environment, namespaces, mounts, networks, limits and health checks. Only `image` or `rootfs` is needed. */
export type SpecGenerator = {
  /**
   * Networks to join, by name or ID, with addresses and names there. It needs a bridge network in `netns`.
   * @since v4.0.2
   */
  Networks?: {
    [key: string]: PerNetworkOptions;
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
   * Further root directories in the container. Files that the engine mounts, such as `resolv.conf`, appear below each of them as well.
   * @since v4.1.0
   */
  chroot_directories?: Array<string> | null;
  /**
   * Names of CNI networks to join.
   * Removed in v6.0.0.
   * @deprecated Since v4.0.2. Use `Networks`.
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
  /**
   * Containers whose devices this container gets as well, by name or ID.
   * @since v4.0.2
   */
  devices_from?: Array<string> | null;
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
  /**
   * Variables that use the image's ones: `PATH=${PATH}:/more`.
   * @since v4.3.0
   */
  envmerge?: Array<string> | null;
  /** Ports that the container listens on: protocols by port number, such as `{ 80: 'tcp' }`. `publish_image_ports` publishes them. */
  expose?: unknown;
  /**
   * Line for `/etc/group`, in place of the one that the engine would write.
   * @since v4.5.0
   */
  group_entry?: string;
  /** Further groups of the main process. `keep-groups` keeps those of the user who runs the engine. */
  groups?: Array<string> | null;
  /**
   * What happens when the container turns unhealthy, as a number.
   * @since v4.3.0
   */
  health_check_on_failure_action?: HealthCheckOnFailureAction;
  /** The health check, in place of the image's. */
  healthconfig?: Schema2HealthConfig;
  /**
   * Devices of the host that were asked for, kept to be shown later. `devices` is what counts.
   * @since v4.0.2
   */
  host_device_list?: Array<LinuxDevice> | null;
  /** Further lines of `/etc/hosts`: `name:address`. It cannot go with `use_image_hosts`. */
  hostadd?: Array<string> | null;
  /** Host name of the container. By default the beginning of its ID. It needs a private UTS namespace. */
  hostname?: string;
  /**
   * Users of the host to add to the container's `/etc/passwd`, by name or ID.
   * @since v4.0.2
   */
  hostusers?: Array<string> | null;
  /** True adds the proxy variables of the engine's own process, such as `HTTP_PROXY`. */
  httpproxy?: boolean;
  /** How user and group IDs of the container map to those of the host. */
  idmappings?: IDMappingOptions;
  /** Name or ID of the image. The engine does not pull it. It cannot go with `rootfs`. */
  image?: string;
  /**
   * CPU architecture by which to choose from a manifest list.
   * @since v4.2.1
   */
  image_arch?: string;
  /**
   * Operating system by which to choose from a manifest list.
   * @since v4.2.1
   */
  image_os?: string;
  /**
   * Variant of the CPU architecture by which to choose from a manifest list.
   * @since v4.2.1
   */
  image_variant?: string;
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
  /**
   * True lets the container run containers with SELinux labels of their own.
   * @since v4.5.0
   */
  label_nested?: boolean;
  /** Labels of the container, by key. */
  labels?: {
    [key: string]: string;
  } | null;
  /** The log driver and its settings. */
  log_configuration?: LogConfigLibpod;
  /**
   * Whether the engine adds the user to `/etc/passwd` and `/etc/group`. True is the default.
   * @since v4.0.2
   */
  manage_password?: boolean;
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
   * Line for `/etc/passwd`, in place of the one that the engine would write.
   * @since v4.1.0
   */
  passwd_entry?: string;
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
  /**
   * True mounts file systems in memory for `/run`, `/tmp` and `/var/tmp` in a read-only root file system.
   * @since v4.4.0
   */
  read_write_tmpfs?: boolean;
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
  /**
   * How IDs in `rootfs` map, as the option `idmap` has it.
   * @since v4.5.0
   */
  rootfs_mapping?: string;
  /**
   * True puts a layer for changes on top of `rootfs`, so that the directory stays as it is.
   * @since v4.0.2
   */
  rootfs_overlay?: boolean;
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
   * Size in bytes of the file systems in memory that systemd needs, such as `/run` and `/tmp`.
   * @since v4.5.0
   * @format int64
   */
  shm_size_systemd?: number;
  /**
   * Check that runs until it passes, before the normal health check begins.
   * @since v4.4.0
   */
  startupHealthConfig?: StartupHealthCheck;
  /** True keeps stdin open, so that a connection can write to it. */
  stdin?: boolean;
  /** Signal that asks the container to end. By default the image's, or SIGTERM. */
  stop_signal?: Signal;
  /**
   * Seconds from the stop signal to SIGKILL. By default 10. With 0, SIGKILL comes at once.
   * @format uint64
   */
  stop_timeout?: number;
  /**
   * Options of the storage driver for the root file system, by name, such as `size`.
   * @since v4.0.2
   */
  storage_opts?: {
    [key: string]: string;
  } | null;
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
  /**
   * Names of default variables that the container does not get.
   * @since v4.0.2
   */
  unsetenv?: Array<string> | null;
  /**
   * True leaves out all default variables, those of the image included.
   * @since v4.0.2
   */
  unsetenvall?: boolean;
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
 * A place in a cluster, for cluster volumes of Docker Swarm. Podman does not use it.
 * Removed in v4.6.0.
 * @since v4.5.0
 */
export type LibpodTopology = {
  /** Parts of the place, by kind, such as a zone for the key `zone`. */
  Segments?: {
    [key: string]: string;
  } | null;
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

/** Which volumes are listed. A volume has to match every key; several values of one key are alternatives. */
export type VolumeListLibpodFilters = {
  /** Name of the volume, as a regular expression. */
  name?: Array<string>;
  /** Name of the volume's driver, such as `local`. */
  driver?: Array<string>;
  /** Scope of the volume, which is always `local`. */
  scope?: Array<string>;
  /** Volumes with this label: `key` or `key=value`. */
  label?: Array<string>;
  /**
   * Volumes without this label: `key` or `key=value`.
   * @since v4.5.0
   */
  'label!'?: Array<string>;
  /** Volumes with this option of their driver: `name` or `name=value`. */
  opt?: Array<string>;
  /**
   * Volumes made before this time: RFC 3339, Unix seconds, or a duration back from now such as `10m`.
   * @since v3.3.1
   */
  until?: Array<string>;
  /** `true` for volumes that no container uses, `false` for those that one uses. */
  dangling?: Array<'true' | 'false'>;
};

/** Which unused volumes are removed. */
export type VolumePruneLibpodFilters = {
  /** Volumes with this label are removed: `key` or `key=value`. */
  label?: Array<string>;
  /**
   * Volumes without this label are removed. Together with `label`, a volume that matches either of both is removed.
   * @since v4.5.0
   */
  'label!'?: Array<string>;
  /**
   * Volumes made before this time are removed: RFC 3339, Unix seconds, or a duration back from now such as `10m`.
   * @since v3.3.1
   */
  until?: Array<string>;
};
