// Generated from specs/ by `npm run generate`. Do not edit.
import type {
  ContainerSize,
  Digest,
  History,
  IDMap,
  IDMappingOptions,
  ImageVolume,
  InspectBlkioThrottleDevice,
  InspectBlkioWeightDevice,
  InspectDevice,
  InspectMount,
  InspectPodContainerInfo,
  LibpodDriverData,
  LinuxThrottleDevice,
  ListContainerNamespaces,
  Namespace,
  OverlayVolume,
  PlayKubeVolume,
  PodStopReport,
  PortMapping,
  RootFS,
  Schema2HealthConfig,
} from '../v3.2/models.js';
import type { PlayKubePod } from '../v3.4/models.js';
import type {
  InspectContainerHostConfig,
  InspectContainerState,
  InspectNetworkSettings,
  Subnet,
} from '../v4.0/models.js';
import type { InspectPodInfraConfig } from '../v4.2/models.js';
import type { InspectContainerConfig, PerNetworkOptions, PlaySecret } from '../v4.3/models.js';
import type { NamedVolume, VolumeRmReport } from '../v4.4/models.js';
import type { LibpodMount, LinuxResources, SecretRmReport } from '../v4.5/models.js';

/** @since v4.1.0 */
export type CPUUsage = {
  /** @format double */
  idlePercent?: number;
  /** @format double */
  systemPercent?: number;
  /** @format double */
  userPercent?: number;
};

export type ConmonInfo = {
  package?: string;
  path?: string;
  version?: string;
};

export type ContainerStore = {
  /** @format int64 */
  number?: number;
  /** @format int64 */
  paused?: number;
  /** @format int64 */
  running?: number;
  /** @format int64 */
  stopped?: number;
};

/** @since v4.6.0 */
export type DNSNetworkInfo = {
  package?: string;
  path?: string;
  version?: string;
};

export type DistributionInfo = {
  /** @since v3.4.1 */
  codename?: string;
  distribution?: string;
  /** @since v3.4.1 */
  variant?: string;
  version?: string;
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

export type IDMappings = {
  gidmap?: Array<IDMap> | null;
  uidmap?: Array<IDMap> | null;
};

/** Defaults that an image sets for its containers: command, environment, user and so on. */
export type LibpodImageConfig = {
  /**
   * Whether the command is already escaped, for images of Windows only. Do not use it in new images.
   * @since v4.5.0
   * @deprecated Since v4.6.0.
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

export type ImageStore = {
  /** @format int64 */
  number?: number;
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
  /**
   * Number of the lock that Podman uses for the pod. Useful only to find deadlocks.
   * @since v4.6.0
   * @format uint32
   */
  LockNumber?: number;
  /** Name of the pod. */
  Name?: string;
  /** Namespace of libpod that holds the pod, an old way to separate users of Podman. Usually absent. */
  Namespace?: string;
  /**
   * How many containers the pod has. The infra container counts too.
   * @format uint64
   */
  NumContainers?: number;
  /**
   * When Podman restarts the containers of the pod: `no`, `always`, `on-failure` or `unless-stopped`.
   * @since v4.6.0
   */
  RestartPolicy?: string;
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

export type ListPodContainer = {
  Id?: string;
  Names?: string;
  /**
   * @since v4.6.0
   * @format uint64
   */
  RestartCount?: number;
  Status?: string;
};

export type ListPodsReport = {
  Cgroup?: string;
  Containers?: Array<ListPodContainer> | null;
  /** @format date-time */
  Created?: string;
  Id?: string;
  InfraId?: string;
  /** Labels of the object, by key. A label without a value has the empty string `''`, not null. */
  Labels?: {
    [key: string]: string;
  } | null;
  Name?: string;
  Namespace?: string;
  Networks?: Array<string> | null;
  Status?: string;
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
   * More routes that each container in the network gets.
   * @since v4.6.0
   */
  routes?: Array<Route> | null;
  /**
   * Subnets of the network. In a request, none lets Podman pick a free one.
   * @since v4.0.2
   */
  subnets?: Array<Subnet> | null;
};

/** @since v4.6.0 */
export type NetworkBackend = string;

/** @since v4.6.0 */
export type NetworkInfo = {
  backend?: NetworkBackend;
  dns?: DNSNetworkInfo;
  package?: string;
  path?: string;
  version?: string;
};

export type OCIRuntimeInfo = {
  name?: string;
  package?: string;
  path?: string;
  version?: string;
};

/** @since v4.6.0 */
export type PastaInfo = {
  executable?: string;
  package?: string;
  version?: string;
};

export type PlayKubeReport = {
  /**
   * @since v4.6.0
   * @format int32
   */
  ExitCode?: number | null;
  Pods?: Array<PlayKubePod> | null;
  /** @since v3.4.1 */
  RmReport?: Array<PodRmReport> | null;
  /** @since v4.5.0 */
  SecretRmReport?: Array<SecretRmReport> | null;
  /** @since v4.3.0 */
  Secrets?: Array<PlaySecret> | null;
  /** @since v4.5.0 */
  ServiceContainerID?: string;
  /** @since v3.4.1 */
  StopReport?: Array<PodStopReport> | null;
  /** @since v4.4.0 */
  VolumeRmReport?: Array<VolumeRmReport> | null;
  Volumes?: Array<PlayKubeVolume> | null;
};

/** @since v3.4.1 */
export type Plugins = {
  /** @since v4.2.1 */
  authorization?: Array<string> | null;
  log?: Array<string> | null;
  network?: Array<string> | null;
  volume?: Array<string> | null;
};

export type PodRmReport = {
  Err?: string | null;
  Id?: string;
  /** @since v4.6.0 */
  RemovedCtrs?: {
    [key: string]: string | null;
  } | null;
};

export type PodSpecGenerator = {
  /** @since v4.0.2 */
  Networks?: {
    [key: string]: PerNetworkOptions;
  } | null;
  cgroup_parent?: string;
  /**
   * Removed in v6.0.0.
   * @deprecated Since v4.0.2.
   */
  cni_networks?: Array<string> | null;
  /**
   * Removed in v5.5.0.
   * @since v3.4.1
   * @format uint64
   */
  cpu_period?: number;
  /**
   * Removed in v5.5.0.
   * @since v3.4.1
   * @format int64
   */
  cpu_quota?: number;
  dns_option?: Array<string> | null;
  dns_search?: Array<string> | null;
  dns_server?: Array<string> | null;
  /** @since v4.2.1 */
  exit_policy?: string;
  hostadd?: Array<string> | null;
  hostname?: string;
  /** @since v4.1.1 */
  idmappings?: IDMappingOptions;
  /** @since v4.0.2 */
  image_volumes?: Array<ImageVolume> | null;
  infra_command?: Array<string> | null;
  infra_conmon_pid_file?: string;
  infra_image?: string;
  /** @since v3.3.1 */
  infra_name?: string;
  /** @since v4.5.0 */
  ipcns?: Namespace;
  labels?: {
    [key: string]: string;
  } | null;
  /** @since v4.0.2 */
  mounts?: Array<LibpodMount> | null;
  name?: string;
  netns?: Namespace;
  network_options?: {
    [key: string]: Array<string>;
  } | null;
  no_infra?: boolean;
  no_manage_hosts?: boolean;
  no_manage_resolv_conf?: boolean;
  /** @since v4.0.2 */
  overlay_volumes?: Array<OverlayVolume> | null;
  /** @since v3.4.1 */
  pidns?: Namespace;
  pod_create_command?: Array<string> | null;
  /** @since v4.0.2 */
  pod_devices?: Array<string> | null;
  portmappings?: Array<PortMapping> | null;
  /** @since v3.4.1 */
  resource_limits?: LinuxResources;
  /** @since v4.6.0 */
  restart_policy?: string;
  /**
   * @since v4.6.0
   * @format uint64
   */
  restart_tries?: number;
  /** @since v4.0.2 */
  security_opt?: Array<string> | null;
  /** @since v4.2.1 */
  serviceContainerID?: string;
  /** @since v4.0.2 */
  share_parent?: boolean;
  shared_namespaces?: Array<string> | null;
  /**
   * @since v4.2.1
   * @format int64
   */
  shm_size?: number;
  /**
   * @since v4.5.0
   * @format int64
   */
  shm_size_systemd?: number;
  /** @since v4.0.2 */
  sysctl?: {
    [key: string]: string;
  } | null;
  /**
   * Removed in v5.5.0.
   * @since v4.0.2
   */
  throttleReadBpsDevice?: {
    [key: string]: LinuxThrottleDevice;
  } | null;
  /** @since v3.4.1 */
  userns?: Namespace;
  /** @since v4.2.1 */
  utsns?: Namespace;
  /** @since v4.0.2 */
  volumes?: Array<NamedVolume> | null;
  /** @since v4.0.2 */
  volumes_from?: Array<string> | null;
};

export type RemoteSocket = {
  exists?: boolean;
  path?: string;
};

/** @since v4.6.0 */
export type Route = {
  /** @format string */
  destination?: string;
  /** @format string */
  gateway?: string;
  /** @format uint32 */
  metric?: number;
};

export type SecurityInfo = {
  apparmorEnabled?: boolean;
  capabilities?: string;
  rootless?: boolean;
  seccompEnabled?: boolean;
  seccompProfilePath?: string;
  selinuxEnabled?: boolean;
};

/** Removed in v6.0.0. */
export type SlirpInfo = {
  executable?: string;
  package?: string;
  version?: string;
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
  /** @since v4.4.0 */
  transientStore?: boolean;
  volumePath?: string;
};

export type Version = {
  APIVersion?: string;
  /** Version of the object in this answer. An update has to send back the `Index`, so that it cannot overwrite the change of another caller. */
  Version?: string;
  GoVersion?: string;
  GitCommit?: string;
  BuiltTime?: string;
  BuildOrigin?: string;
  OsArch?: string;
  Os?: string;
  /** @format int64 */
  Built?: number;
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
   * @since v4.6.0
   * @format uint32
   */
  LockNumber?: number;
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

export type networkCreateLibpod = {
  /**
   * @since v4.0.2
   * @format date-time
   */
  created?: string;
  /** @since v4.0.2 */
  dns_enabled?: boolean;
  /** @since v4.0.2 */
  driver?: string;
  /** @since v4.0.2 */
  id?: string;
  /** @since v4.0.2 */
  internal?: boolean;
  /** @since v4.0.2 */
  ipam_options?: {
    [key: string]: string;
  } | null;
  /** @since v4.0.2 */
  ipv6_enabled?: boolean;
  /** @since v4.0.2 */
  labels?: {
    [key: string]: string;
  } | null;
  /** @since v4.0.2 */
  name?: string;
  /** @since v4.4.0 */
  network_dns_servers?: Array<string> | null;
  /** @since v4.0.2 */
  network_interface?: string;
  /** @since v4.0.2 */
  options?: {
    [key: string]: string;
  } | null;
  /** @since v4.6.0 */
  routes?: Array<Route> | null;
  /** @since v4.0.2 */
  subnets?: Array<Subnet> | null;
};
