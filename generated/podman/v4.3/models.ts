// Generated from specs/ by `npm run generate`. Do not edit.
import type {
  IDMappingOptions,
  ImageVolume,
  InspectBlkioThrottleDevice,
  InspectBlkioWeightDevice,
  InspectDevice,
  InspectMount,
  InspectPodContainerInfo,
  InspectSecret,
  LibpodDriverData,
  LinuxDevice,
  LinuxDeviceCgroup,
  LinuxResources,
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
  SecretDriverSpec,
  Signal,
} from '../v3.2/models.js';
import type { LibpodMount, LibpodSecret, LinuxPersonality, PlayKubePod } from '../v3.4/models.js';
import type { InspectContainerHostConfig, InspectContainerState, InspectNetworkSettings } from '../v4.0/models.js';
import type { InspectPodInfraConfig } from '../v4.2/models.js';

/** The filters of `ContainerPrune`: a stopped container has to match each of them to be deleted. */
export type ContainerPruneFilters = {
  /** Containers created before this time: a duration back from now (`24h`, `1h30m`), a date (`2026-01-31T12:00:00Z`), or Unix seconds. Exactly one value. */
  until?: [string];
  /** Containers with this label: `key`, or `key=value`. Of several values, all have to match. */
  label?: Array<string>;
  /**
   * Containers without this label: `key`, or `key=value`. With several values, only a container that has all of them is kept.
   * @since v4.3.0
   */
  'label!'?: Array<string>;
};

/**
 * @since v4.3.0
 * @format int64
 */
export type HealthCheckOnFailureAction = number;

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
  /**
   * What the pod does when its last container ends: `continue` keeps it up, `stop` stops it.
   * @since v4.2.1
   */
  ExitPolicy?: string;
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
   * Share of block I/O against others, from 10 to 1000. 0 means that none is set.
   * @since v4.3.0
   * @format uint64
   */
  blkio_weight?: number;
  /**
   * Share of block I/O for single devices.
   * @since v4.3.0
   */
  blkio_weight_device?: Array<InspectBlkioWeightDevice> | null;
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
   * Share of CPU time against others. 0 means the default.
   * @since v4.3.0
   * @format uint64
   */
  cpu_shares?: number;
  /**
   * CPUs that the pod may use, such as `0-3` or `0,2`. Empty means all.
   * @since v4.0.2
   */
  cpuset_cpus?: string;
  /**
   * Memory nodes that the pod may use, such as `0-1`, on a machine with NUMA. Empty means all.
   * @since v4.3.0
   */
  cpuset_mems?: string;
  /**
   * Limits of the read rate, in bytes per second, by device.
   * @since v4.0.2
   */
  device_read_bps?: Array<InspectBlkioThrottleDevice> | null;
  /**
   * Limits of the write rate, in bytes per second, by device.
   * @since v4.3.0
   */
  device_write_bps?: Array<InspectBlkioThrottleDevice> | null;
  /**
   * Devices of the host that the containers of the pod may use.
   * @since v4.0.2
   */
  devices?: Array<InspectDevice> | null;
  /**
   * Limit of memory for the pod, in bytes. 0 means no limit.
   * @since v4.2.1
   * @format uint64
   */
  memory_limit?: number;
  /**
   * Limit of memory and swap together, in bytes. 0 means that none is set.
   * @since v4.3.0
   * @format uint64
   */
  memory_swap?: number;
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

/** How the output of a container is logged. */
export type LogConfigLibpod = {
  /** Log driver, such as `journald`, `k8s-file`, `passthrough` or `none`. Absent takes the default of `containers.conf`. */
  driver?: string;
  /** Options of the driver, by name, such as `tag`. */
  options?: {
    [key: string]: string;
  } | null;
  /** File on the host for the log. It counts only for the drivers that write a file. */
  path?: string;
  /**
   * Most bytes that the log file may have. 0 or absent takes the engine's default.
   * @format int64
   */
  size?: number;
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
   * @format string
   */
  static_mac?: string;
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
  /**
   * Fixed MAC address, such as `92:d0:c6:0a:29:33`. Absent lets Podman choose.
   * @format string
   */
  static_mac?: string;
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
  /** Volumes that the call has made; null if there are none. */
  Volumes?: Array<PlayKubeVolume> | null;
};

/**
 * A secret that Podman has made from Kubernetes YAML.
 * @since v4.3.0
 */
export type PlaySecret = {
  /** The new secret, with its ID. */
  CreateReport?: SecretCreateReport;
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

/** @since v4.3.0 */
export type SecretCreateReport = {
  ID?: string;
};

export type SecretInfoReport = {
  /**
   * When the object was created: RFC 3339 in UTC, with up to nine digits for the fraction of a second.
   * @format date-time
   */
  CreatedAt?: string;
  ID?: string;
  Spec?: LibpodSecretSpec;
  /**
   * When the object last changed: RFC 3339 in UTC. Each change also raises `Version.Index`.
   * @format date-time
   */
  UpdatedAt?: string;
};

/** Name and driver of a secret, without its data. */
export type LibpodSecretSpec = {
  /** Driver that keeps the data, with its options. */
  Driver?: SecretDriverSpec;
  /**
   * Labels of the object, by key. A label without a value has the empty string `''`, not null.
   * @since v4.3.0
   */
  Labels?: {
    [key: string]: string;
  } | null;
  /** Name of the secret. */
  Name?: string;
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

/** @since v4.3.0 */
export type UpdateEntities = {
  /** Removed in v5.4.0. */
  Resources?: LinuxResources;
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
  /** @since v4.3.0 */
  StorageID?: string;
  /**
   * @since v4.2.1
   * @format uint64
   */
  Timeout?: number;
  /** @format int64 */
  UID?: number;
};

export type networkConnectRequestLibpod = NetworkConnectOptions;

export type ContainerPruneLibpodFilters = {
  /** Objects with this label: `key` (any value) or `key=value`. If there are several labels, an object has to have all of them. */
  label?: Array<string>;
  /** @since v4.3.0 */
  'label!'?: Array<string>;
  until?: Array<string>;
};

/** @since v4.3.0 */
export type SecretListLibpodFilters = {
  name?: Array<string>;
  id?: Array<string>;
};
