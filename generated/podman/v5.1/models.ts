// Generated from specs/ by `npm run generate`. Do not edit.
import type {
  ContainerSize,
  Digest,
  Duration,
  History,
  IDMappingOptions,
  InspectBlkioThrottleDevice,
  InspectBlkioWeightDevice,
  InspectDevice,
  InspectHostPort,
  InspectLogConfig,
  InspectMount,
  InspectRestartPolicy,
  InspectSecret,
  InspectUlimit,
  LibpodDriverData,
  LinuxDevice,
  LinuxDeviceCgroup,
  LinuxThrottleDevice,
  LinuxWeightDevice,
  ListContainerNamespaces,
  Namespace,
  OverlayVolume,
  POSIXRlimit,
  PortMapping,
  RestartPolicy,
  RootFS,
  Signal,
} from '../v3.2/models.js';
import type { Consistency, LibpodDriver, LinuxPersonality, TmpfsOptions, Type } from '../v3.4/models.js';
import type { InspectIDMappings, InspectNetworkSettings } from '../v4.0/models.js';
import type { Resources } from '../v4.2/models.js';
import type { HealthCheckOnFailureAction, LogConfigLibpod, PerNetworkOptions } from '../v4.3/models.js';
import type { NamedVolume } from '../v4.4/models.js';
import type { ClusterOptions, LibpodSecret } from '../v4.5/models.js';
import type {
  CPUUsage,
  ConmonInfo,
  DistributionInfo,
  IDMappings,
  LibpodImageConfig,
  NetworkInfo,
  OCIRuntimeInfo,
  PastaInfo,
  Plugins,
  RemoteSocket,
  SecurityInfo,
  SlirpInfo,
  StoreInfo,
  Version,
} from '../v4.6/models.js';
import type { InspectContainerState } from '../v4.7/models.js';
import type { LinuxIntelRdt } from '../v4.8/models.js';
import type { BindOptions, LinuxResources } from '../v5.0/models.js';

/**
 * The body of `ContainerUpdate`: fields of `Resources`, and a restart policy. The engine applies `BlkioWeight` and the limits for memory, CPU and processes, at once if the container runs. Other fields, such as `Devices` and `Ulimits`, have no effect.
 * @since v5.1.0
 */
export type ContainerUpdateRequest = Resources & {
  /** The new policy: `{Name: 'unless-stopped'}`. An empty `Name` keeps the present policy. With `AutoRemove`, any policy except `no` is a 409. */
  RestartPolicy?: RestartPolicy;
};

/**
 * The answer of `ContainerUpdate`: the limits that the kernel of the host does not support, if any.
 * @since v5.1.0
 */
export type ContainerUpdateResponse = {
  /** Warnings for people, such as options that the engine ignored. Null or empty if there are none. */
  Warnings: Array<string> | null;
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
  /** @since v4.6.0 */
  databaseBackend?: string;
  distribution?: DistributionInfo;
  eventLogger?: string;
  /**
   * @since v4.6.0
   * @format uint32
   */
  freeLocks?: number;
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
  /** @since v4.6.0 */
  networkBackendInfo?: NetworkInfo;
  ociRuntime?: OCIRuntimeInfo;
  os?: string;
  /** @since v4.6.0 */
  pasta?: PastaInfo;
  remoteSocket?: RemoteSocket;
  /** @since v5.1.0 */
  rootlessNetworkCmd?: string;
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
  /** @since v4.8.0 */
  variant?: string;
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

export type ImageVolume = {
  Destination?: string;
  ReadWrite?: boolean;
  Source?: string;
  /** @since v5.1.0 */
  subPath?: string;
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

export type InspectContainerHostConfig = {
  /** @since v5.1.0 */
  Annotations?: {
    [key: string]: string;
  } | null;
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
  /** @since v4.8.0 */
  IntelRdtClosID?: string;
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

/** An image, as the list of images shows it. */
export type LibpodImageSummary = {
  /**
   * CPU architecture of the image, such as `amd64`.
   * @since v5.1.0
   */
  Arch?: string;
  /**
   * How many containers use the image. -1 means that it was not counted.
   * @format int64
   */
  Containers?: number;
  /**
   * When the image was made, in seconds since 1970.
   * @format int64
   */
  Created?: number;
  /**
   * Whether no name points to the image and no other image is built on it.
   * @since v3.4.4
   */
  Dangling?: boolean;
  /**
   * Digest of the manifest of the image, such as `sha256:...`.
   * @since v3.4.4
   */
  Digest?: string;
  /**
   * Names that the image had before, the newest first.
   * @since v3.4.4
   */
  History?: Array<string> | null;
  /** Full ID of the image. */
  Id?: string;
  /**
   * Whether this is a list of images for several platforms, not a single image.
   * @since v5.1.0
   */
  IsManifestList?: boolean;
  /** Labels of the object, by key. A label without a value has the empty string `''`, not null. */
  Labels?: {
    [key: string]: string;
  } | null;
  /**
   * All names of the image, as in `RepoTags`; absent if it has none.
   * @since v3.4.4
   */
  Names?: Array<string> | null;
  /**
   * Operating system of the image, such as `linux`.
   * @since v5.1.0
   */
  Os?: string;
  /** ID of the image that this one was built on; empty if it is not known here. */
  ParentId?: string;
  /**
   * Whether the image is in a read-only store, so that it cannot be removed.
   * @since v3.4.4
   */
  ReadOnly?: boolean;
  /** Names with the digest of the manifest in place of a tag. Null or empty for an image without a name. */
  RepoDigests?: Array<string> | null;
  /** Names with tags, such as `docker.io/library/alpine:latest`. Null or empty for an image without a name. */
  RepoTags?: Array<string> | null;
  /**
   * Bytes that the image shares with others. 0 or -1 means that it was not measured.
   * @format int64
   */
  SharedSize?: number;
  /**
   * Size of the image on disk, in bytes, with all its layers.
   * @format int64
   */
  Size?: number;
  /**
   * Same as `Size`; kept for older clients.
   * @format int64
   */
  VirtualSize?: number;
};

/** About the machine and Podman on it: host, storage, registries and versions. */
export type LibpodInfo = {
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

/** A container, as the list of containers shows it. */
export type ListContainer = {
  /** Whether Podman removes the container when it ends. */
  AutoRemove?: boolean;
  /**
   * File to which the container's ID was written at its creation; empty if there is none.
   * @since v4.7.0
   */
  CIDFile?: string;
  /** Command of the container, word by word; null or empty if it has none. */
  Command?: Array<string> | null;
  /**
   * When the container was made: RFC 3339.
   * @format date-time
   */
  Created?: string;
  /** When the object was created: RFC 3339 in UTC, with up to nine digits for the fraction of a second. */
  CreatedAt?: string;
  /**
   * Exit code of the main process. It counts only if `Exited` is true.
   * @format int32
   */
  ExitCode?: number;
  /** Whether the container has ended. */
  Exited?: boolean;
  /**
   * When the container last ended, in seconds since 1970. A large negative number means never.
   * @format int64
   */
  ExitedAt?: number;
  /**
   * Ports that are exposed but not published: protocols such as `tcp`, by port number.
   * @since v5.1.0
   */
  ExposedPorts?: unknown;
  /** Full ID of the container: 64 hexadecimal digits. */
  Id?: string;
  /** Name of the image, as it was when the container was made. */
  Image?: string;
  /** Full ID of the image. */
  ImageID?: string;
  /** Whether this is the infra container of a pod. */
  IsInfra?: boolean;
  /** Labels of the object, by key. A label without a value has the empty string `''`, not null. */
  Labels?: {
    [key: string]: string;
  } | null;
  /** Paths in the container where the user's volumes and mounts are. */
  Mounts?: Array<string> | null;
  /** Names of the container, without a slash; usually just one. */
  Names?: Array<string> | null;
  /** IDs of the Linux namespaces. They are filled only if the call asks for them. */
  Namespaces?: ListContainerNamespaces;
  /** Names of the networks that the container is in. */
  Networks?: Array<string> | null;
  /**
   * Process ID of the main process on the host; 0 if the container does not run.
   * @format int64
   */
  Pid?: number;
  /** Full ID of the pod; empty if the container is in none. */
  Pod?: string;
  /** Name of the pod; empty if the container is in none. */
  PodName?: string;
  /** Published ports; null if there are none. */
  Ports?: Array<PortMapping> | null;
  /**
   * How often the restart policy has started the container again. Restarts by a user do not count.
   * @since v4.6.0
   * @format uint64
   */
  Restarts?: number;
  /** Disk space of the container; null unless the call asks for it. */
  Size?: ContainerSize | null;
  /**
   * When the container was last started, in seconds since 1970. A large negative number means never.
   * @format int64
   */
  StartedAt?: number;
  /** State in one word, such as `created`, `running`, `paused` or `exited`. */
  State?: string;
  /** State as text for people, such as `Up 2 hours`; may be empty. */
  Status?: string;
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

/** The health check of an image or container. Absent and zero values come from the image, or else from the defaults. */
export type Schema2HealthConfig = {
  /** Time between two checks, in nanoseconds. 0 means inherited. */
  Interval?: Duration;
  /**
   * How many checks in a row must fail before the container is unhealthy. 0 means inherited.
   * @format int64
   */
  Retries?: number;
  /**
   * Time between two checks during `StartPeriod`, in nanoseconds. 0 means inherited.
   * @since v5.1.0
   */
  StartInterval?: Duration;
  /** Time after the start in which failures do not count, in nanoseconds. 0 means inherited. */
  StartPeriod?: Duration;
  /** The check: `CMD` with the words of a command, `CMD-SHELL` with a line for the shell, or `NONE` for no check. Empty means inherited. */
  Test?: Array<string> | null;
  /** Time after which a check that still runs counts as failed, in nanoseconds. 0 means inherited. */
  Timeout?: Duration;
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

/** @since v4.4.0 */
export type StartupHealthCheck = {
  Interval?: Duration;
  /** @format int64 */
  Retries?: number;
  /** @since v5.1.0 */
  StartInterval?: Duration;
  StartPeriod?: Duration;
  /** @format int64 */
  Successes?: number;
  Test?: Array<string> | null;
  Timeout?: Duration;
};

/** @since v3.4.1 */
export type VolumeOptions = {
  DriverConfig?: LibpodDriver;
  /** Labels of the object, by key. A label without a value has the empty string `''`, not null. */
  Labels?: {
    [key: string]: string;
  } | null;
  NoCopy?: boolean;
  /** @since v5.1.0 */
  Subpath?: string;
};
