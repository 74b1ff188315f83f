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

/** @since v3.4.1 */
export type BindOptions = {
  /** @since v4.5.0 */
  CreateMountpoint?: boolean;
  NonRecursive?: boolean;
  Propagation?: Propagation;
};

/** @since v4.5.0 */
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

export type ImageData = {
  Annotations?: {
    [key: string]: string;
  } | null;
  Architecture?: string;
  Author?: string;
  Comment?: string;
  Config?: LibpodImageConfig;
  /** @format date-time */
  Created?: string;
  Digest?: Digest;
  GraphDriver?: LibpodDriverData;
  Healthcheck?: Schema2HealthConfig;
  History?: Array<History> | null;
  Id?: string;
  /** Labels of the object, by key. A label without a value has the empty string `''`, not null. */
  Labels?: {
    [key: string]: string;
  } | null;
  ManifestType?: string;
  NamesHistory?: Array<string> | null;
  Os?: string;
  Parent?: string;
  RepoDigests?: Array<string> | null;
  RepoTags?: Array<string> | null;
  RootFS?: RootFS;
  /** @format int64 */
  Size?: number;
  User?: string;
  /** Version of the object in this answer. An update has to send back the `Index`, so that it cannot overwrite the change of another caller. */
  Version?: string;
  /** @format int64 */
  VirtualSize?: number;
};

export type Info = {
  /**
   * Removed in v4.6.0.
   * @since v4.5.0
   */
  AccessibleTopology?: Array<LibpodTopology> | null;
  /**
   * Removed in v4.6.0.
   * @since v4.5.0
   * @format int64
   */
  CapacityBytes?: number;
  /**
   * Removed in v4.6.0.
   * @since v4.5.0
   */
  VolumeContext?: {
    [key: string]: string;
  } | null;
  /**
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

/** @since v4.5.0 */
export type SecretRmReport = {
  Err?: string;
  ID?: string;
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

/** @since v4.3.0 */
export type UpdateEntities = {
  /** Removed in v5.4.0. */
  Resources?: LinuxResources;
};

export type VolumeListLibpodFilters = {
  name?: Array<string>;
  driver?: Array<string>;
  scope?: Array<string>;
  /** Objects with this label: `key` (any value) or `key=value`. If there are several labels, an object has to have all of them. */
  label?: Array<string>;
  /** @since v4.5.0 */
  'label!'?: Array<string>;
  opt?: Array<string>;
  /** @since v3.3.1 */
  until?: Array<string>;
  dangling?: Array<'true' | 'false'>;
};

export type VolumePruneLibpodFilters = {
  /** Objects with this label: `key` (any value) or `key=value`. If there are several labels, an object has to have all of them. */
  label?: Array<string>;
  /** @since v4.5.0 */
  'label!'?: Array<string>;
  /** @since v3.3.1 */
  until?: Array<string>;
};
