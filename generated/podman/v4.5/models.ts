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
import type { LinuxPersonality, PlayKubePod } from '../v3.4/models.js';
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

/**
 * A range of IDs in a container, and the IDs on the host that stand for them.
 * @since v4.5.0
 */
export type LinuxIDMapping = {
  /**
   * First ID in the container.
   * @format uint32
   */
  containerID?: number;
  /**
   * First ID on the host.
   * @format uint32
   */
  hostID?: number;
  /**
   * Number of IDs in the range.
   * @format uint32
   */
  size?: number;
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

/** A mount for a container, in the form of OCI's runtimes. */
export type LibpodMount = {
  /** Where the mount appears in the container: an absolute path. */
  destination?: string;
  /** What is mounted: for `bind`, a path on the host. */
  source?: string;
  /** Kind of the mount, such as `bind`, `tmpfs`, `proc` or `sysfs`. */
  type?: string;
  /** Options as in `/etc/fstab`, such as `ro`, `rbind` or `nosuid`. */
  options?: Array<string>;
  /**
   * User IDs in the mount, by those of the host. The file system has to support it.
   * @since v4.5.0
   */
  uidMappings?: Array<LinuxIDMapping>;
  /**
   * Group IDs in the mount, by those of the host. The file system has to support it.
   * @since v4.5.0
   */
  gidMappings?: Array<LinuxIDMapping>;
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

/** A secret for a container, and how the container sees it. */
export type LibpodSecret = {
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
};

/**
 * Result of the removal of one secret.
 * @since v4.5.0
 */
export type SecretRmReport = {
  /** Error of the removal. Empty if the removal succeeded. */
  Err?: string | null;
  /** ID of the secret: 25 hexadecimal digits. */
  ID?: string;
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
