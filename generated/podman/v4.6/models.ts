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

/** Conditions on the images that `ImageList` returns. All keys have to match. */
export type ImageListFilters = {
  /** Images built before this one, given by name, ID or `name@sha256:...`. The image has to exist: 404 otherwise. Give one value. */
  before?: Array<string>;
  /** `true`: only images without a tag. `false`: only images with one. Left out: both. */
  dangling?: ['true' | 'false'];
  /** Images with this label: `key`, or `key=value`. Several values all have to match. */
  label?: Array<string>;
  /** Images by name: `alpine` is every tag, `alpine:3.*` some; `*` does not match a `/`. Several values are alternatives. The answer then has only the names that match. */
  reference?: Array<string>;
  /** Images built after this one, given by name, ID or `name@sha256:...`. The image has to exist: 404 otherwise. Give one value. */
  since?: Array<string>;
  /** The beginning of an image's ID. */
  id?: Array<string>;
  /** `true` for the images of additional image stores, which the engine does not change; `false` for the others. */
  readonly?: Array<'true' | 'false'>;
  /** `true` for images that have no name and are the parent of another image; `false` for the others. */
  intermediate?: Array<'true' | 'false'>;
  /** `true` for images that a container uses, `false` for the others, `external` for those that only containers of other programs use. */
  containers?: Array<string>;
  /** An image that was created before this time matches: RFC 3339, Unix seconds, or a duration back from now such as `10m`. */
  until?: [string];
  /**
   * An image without this label matches: `key` or `key=value`.
   * @since v4.6.0
   */
  'label!'?: Array<string>;
};

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

/** A container of a pod, as the list of pods shows it. */
export type ListPodContainer = {
  /** Full ID of the container: 64 hexadecimal digits. */
  Id?: string;
  /** Name of the container. Despite the plural, it is one string. */
  Names?: string;
  /**
   * How often the restart policy has started the container again.
   * @since v4.6.0
   * @format uint64
   */
  RestartCount?: number;
  /** State of the container in one word, such as `running` or `exited`. */
  Status?: string;
};

/** A pod, as the list of pods shows it. */
export type ListPodsReport = {
  /** Parent cgroup of the pod, such as `machine.slice`. */
  Cgroup?: string;
  /** The containers of the pod, with the infra container. */
  Containers?: Array<ListPodContainer> | null;
  /**
   * When the pod was made: RFC 3339.
   * @format date-time
   */
  Created?: string;
  /** Full ID of the pod: 64 hexadecimal digits. */
  Id?: string;
  /** Full ID of the infra container; empty if the pod has none. */
  InfraId?: string;
  /** Labels of the object, by key. A label without a value has the empty string `''`, not null. */
  Labels?: {
    [key: string]: string;
  } | null;
  /** Name of the pod. */
  Name?: string;
  /** Namespace of Podman's own that the pod belongs to; usually empty. */
  Namespace?: string;
  /** Names of the networks that the pod is in. */
  Networks?: Array<string> | null;
  /** State of the pod: `Created`, `Running`, `Degraded` (only some containers run), `Paused`, `Stopped`, `Exited` or `Error`. */
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

/**
 * Program that sets up networks: `netavark`, or `cni` in older installations.
 * @since v4.6.0
 */
export type NetworkBackend = string;

/**
 * The network backend of the engine, as the system information shows it.
 * @since v4.6.0
 */
export type NetworkInfo = {
  /** The backend in use: `netavark` or `cni`. */
  backend?: NetworkBackend;
  /** The program that answers DNS queries of the containers. */
  dns?: DNSNetworkInfo;
  /** Package of the distribution that the backend comes from, or text that says it is not known. */
  package?: string;
  /** Path of the backend's program on the host. */
  path?: string;
  /** Version of the backend, as its program prints it. */
  version?: string;
};

/** The program that starts containers for Podman, as the system information shows it. */
export type OCIRuntimeInfo = {
  /** Name of the runtime, such as `crun` or `runc`. */
  name?: string;
  /** Package of the distribution that the runtime comes from, or text that says it is not known. */
  package?: string;
  /** Path of the runtime on the host. */
  path?: string;
  /** Version of the runtime, as its program prints it; may have several lines. */
  version?: string;
};

/**
 * The program `pasta`, which connects containers of users without root rights to the network.
 * @since v4.6.0
 */
export type PastaInfo = {
  /** Path of the program on the host; empty if it is not installed. */
  executable?: string;
  /** Package of the distribution that the program comes from, or text that says it is not known. */
  package?: string;
  /** Version of the program, as it prints it; may have several lines. */
  version?: string;
};

/** All that Podman has made from Kubernetes YAML, or stopped and removed again. */
export type PlayKubeReport = {
  /**
   * Exit code for the client to end with; null if there is none.
   * @since v4.6.0
   * @format int32
   */
  ExitCode?: number | null;
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

/**
 * Names of the drivers that the engine offers, as the system information shows them.
 * @since v3.4.1
 */
export type Plugins = {
  /**
   * Always null: Podman has no such plugins. It exists because Docker has it.
   * @since v4.2.1
   */
  authorization?: Array<string> | null;
  /** Log drivers, such as `k8s-file`, `none`, `passthrough` and `journald`. */
  log?: Array<string> | null;
  /** Network drivers, such as `bridge`, `macvlan` and `ipvlan`. */
  network?: Array<string> | null;
  /** Volume drivers, such as `local`, and the volume plugins in `containers.conf`. */
  volume?: Array<string> | null;
};

/** Outcome of the removal of a pod. */
export type PodRmReport = {
  /** Error of the removal; null if it went well. */
  Err?: string | null;
  /** Full ID of the pod. */
  Id?: string;
  /**
   * The pod's containers by full ID, each with the error of its removal; null for those that went well.
   * @since v4.6.0
   */
  RemovedCtrs?: {
    [key: string]: string | null;
  } | null;
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

/** The socket of Podman's API on the host, as the system information shows it. */
export type RemoteSocket = {
  /** Whether there is a file at the path. It does not tell whether a service listens. */
  exists?: boolean;
  /** Path of the socket, such as `/run/podman/podman.sock`; it may begin with `unix://`. */
  path?: string;
};

/**
 * A route that the containers of a network get.
 * @since v4.6.0
 */
export type Route = {
  /**
   * Addresses that the route leads to, such as `10.21.0.0/24`.
   * @format string
   */
  destination?: string;
  /**
   * Address of the next hop. Only the type `unicast` has one, and needs it.
   * @format string
   */
  gateway?: string;
  /**
   * Rank of the route: of two routes to the same addresses, the lower metric wins. Absent takes the default.
   * @format uint32
   */
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
  /** @since v4.4.0 */
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
  /** @since v4.6.0 */
  routes?: Array<Route> | null;
  /**
   * Subnets of the network. Absent takes a free one.
   * @since v4.0.2
   */
  subnets?: Array<Subnet> | null;
};

export type ImageListLibpodFilters = {
  after?: Array<string>;
  since?: Array<string>;
  before?: Array<string>;
  containers?: Array<string>;
  dangling?: Array<'true' | 'false'>;
  id?: Array<string>;
  /** @since v4.4.0 */
  digest?: Array<string>;
  intermediate?: Array<'true' | 'false'>;
  /** Objects with this label: `key` (any value) or `key=value`. If there are several labels, an object has to have all of them. */
  label?: Array<string>;
  readonly?: Array<'true' | 'false'>;
  /** @since v4.0.2 */
  manifest?: Array<'true' | 'false'>;
  reference?: Array<string>;
  until?: Array<string>;
  /** @since v4.6.0 */
  'label!'?: Array<string>;
};
