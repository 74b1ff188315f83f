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
import type { InspectContainerState, InspectNetworkSettings, Subnet } from '../v4.0/models.js';
import type { InspectPodInfraConfig } from '../v4.2/models.js';
import type { InspectContainerConfig, PerNetworkOptions, PlaySecret } from '../v4.3/models.js';
import type { InspectContainerHostConfig, NamedVolume, VolumeRmReport } from '../v4.4/models.js';
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

/**
 * How the CPU time of the host is spent, in percent since its start.
 * @since v4.1.0
 */
export type CPUUsage = {
  /**
   * Share of the time without work.
   * @format double
   */
  idlePercent?: number;
  /**
   * Share of the time in the kernel.
   * @format double
   */
  systemPercent?: number;
  /**
   * Share of the time in programs.
   * @format double
   */
  userPercent?: number;
};

/** Facts about conmon, the program that monitors each container. */
export type ConmonInfo = {
  /** Package of the distribution that the program is from, such as `conmon_2.1.12-4_amd64`. */
  package?: string;
  /** Path of the program on the host. */
  path?: string;
  /** What the program says of its version. */
  version?: string;
};

/** How many containers there are, by state. */
export type ContainerStore = {
  /**
   * All containers.
   * @format int64
   */
  number?: number;
  /**
   * Paused containers.
   * @format int64
   */
  paused?: number;
  /**
   * Running containers.
   * @format int64
   */
  running?: number;
  /**
   * Containers that do not run: created, stopped and ended ones.
   * @format int64
   */
  stopped?: number;
};

/**
 * Facts about the DNS server of container networks.
 * @since v4.6.0
 */
export type DNSNetworkInfo = {
  /** Package of the distribution that the program is from. */
  package?: string;
  /** Path of the program on the host, such as `/usr/lib/podman/aardvark-dns`. */
  path?: string;
  /** What the program says of its version. */
  version?: string;
};

/** The operating system distribution of the host. */
export type DistributionInfo = {
  /**
   * Name of the version, such as `trixie`. Absent if there is none.
   * @since v3.4.1
   */
  codename?: string;
  /** Name of the distribution, such as `debian` or `fedora`. */
  distribution?: string;
  /**
   * Variant of the distribution, such as `coreos`. Absent if there is none.
   * @since v3.4.1
   */
  variant?: string;
  /** Version of the distribution, such as `13`. */
  version?: string;
};

/** Facts about the host on which Podman runs: hardware, kernel, network tools, runtime and security. */
export type HostInfo = {
  /** CPU architecture of the host in Go's notation, such as `amd64` or `arm64`. */
  arch?: string;
  /** Version of the Buildah library inside Podman. */
  buildahVersion?: string;
  /** Names of the cgroup controllers that Podman may use, such as `cpu` and `memory`. */
  cgroupControllers?: Array<string> | null;
  /** Manager of the cgroups: `systemd` or `cgroupfs`. */
  cgroupManager?: string;
  /** Version of the cgroup hierarchy: a `v` and the number one or two. */
  cgroupVersion?: string;
  /** Facts about conmon, the program that monitors each container. */
  conmon?: ConmonInfo;
  /**
   * Shares of CPU time of the host in percent.
   * @since v4.1.0
   */
  cpuUtilization?: CPUUsage;
  /**
   * Number of logical CPUs of the host.
   * @format int64
   */
  cpus?: number;
  /**
   * Database in which Podman keeps its state: `sqlite` or `boltdb`.
   * @since v4.6.0
   */
  databaseBackend?: string;
  /** Operating system distribution of the host. */
  distribution?: DistributionInfo;
  /** Place where Podman records events: `journald`, `file` or `none`. */
  eventLogger?: string;
  /**
   * Number of locks that are still free. Each container, pod and volume takes one.
   * @since v4.6.0
   * @format uint32
   */
  freeLocks?: number;
  /** Host name of the machine. */
  hostname?: string;
  /** User and group ID mappings of the user namespace in which a rootless Podman runs. */
  idMappings?: IDMappings;
  /** Release of the kernel, such as `6.8.5-301.fc40.x86_64`. */
  kernel?: string;
  /** Kind of linking of the Podman binary, such as `dynamic` or `static`. */
  linkmode?: string;
  /**
   * Default log driver of containers, such as `journald` or `k8s-file`.
   * @since v3.4.1
   */
  logDriver?: string;
  /**
   * Free memory of the host in bytes.
   * @format int64
   */
  memFree?: number;
  /**
   * Total memory of the host in bytes.
   * @format int64
   */
  memTotal?: number;
  /**
   * Backend that sets up container networks: `netavark` or `cni`.
   * @since v4.0.2
   */
  networkBackend?: string;
  /**
   * Facts about the network backend: its program, version and DNS server.
   * @since v4.6.0
   */
  networkBackendInfo?: NetworkInfo;
  /** Facts about the default OCI runtime, such as `crun`. */
  ociRuntime?: OCIRuntimeInfo;
  /** Operating system of the host, such as `linux`. */
  os?: string;
  /**
   * Facts about `pasta`, a network program for rootless containers.
   * @since v4.6.0
   */
  pasta?: PastaInfo;
  /** Socket on which the API service listens. */
  remoteSocket?: RemoteSocket;
  /** Further facts about the runtime, by key. Absent if there are none. */
  runtimeInfo?: {
    [key: string]: unknown;
  } | null;
  /** Security features of the host and whether they are active. */
  security?: SecurityInfo;
  /** Whether the Podman service is remote from the client's view. */
  serviceIsRemote?: boolean;
  /**
   * Facts about `slirp4netns`, a network program for rootless containers.
   * Removed in v6.0.0.
   */
  slirp4netns?: SlirpInfo;
  /**
   * Free swap space of the host in bytes.
   * @format int64
   */
  swapFree?: number;
  /**
   * Total swap space of the host in bytes.
   * @format int64
   */
  swapTotal?: number;
  /** Time since the host's start, as text for people, such as `2h 5m 10.00s`. */
  uptime?: string;
};

/** The user and group ID ranges that are mapped into the user namespace of Podman. */
export type IDMappings = {
  /** Mapped ranges of group IDs. */
  gidmap?: Array<IDMap> | null;
  /** Mapped ranges of user IDs. */
  uidmap?: Array<IDMap> | null;
};

/** Defaults that an image sets for its containers: command, environment, user and so on. */
export type LibpodImageConfig = {
  /**
   * Whether the command is already escaped, for images of Windows only. Do not use it in new images.
   * @since v4.5.0
   * @deprecated Since v4.6.0. Nothing replaces the field: it is of Windows images alone.
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

/** The state of the image store. It has only the number of images. */
export type ImageStore = {
  /**
   * Number of images in the store.
   * @format int64
   */
  number?: number;
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

/** Security features of the host and whether Podman can use them. */
export type SecurityInfo = {
  /** Whether AppArmor is active. */
  apparmorEnabled?: boolean;
  /** Capabilities that a container gets by default, separated by commas, such as `CAP_CHOWN,CAP_KILL`. */
  capabilities?: string;
  /** Whether Podman runs as an ordinary user, without root rights. */
  rootless?: boolean;
  /** Whether seccomp is available. */
  seccompEnabled?: boolean;
  /** Path of the default seccomp profile. */
  seccompProfilePath?: string;
  /** Whether SELinux is active. */
  selinuxEnabled?: boolean;
};

/**
 * Facts about the `slirp4netns` program on the host.
 * Removed in v6.0.0.
 */
export type SlirpInfo = {
  /** Path of the program. Empty if Podman does not find it. */
  executable?: string;
  /** Name and version of the package from which the program comes. */
  package?: string;
  /** Version text of the program. It can have several lines. */
  version?: string;
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

/** The version of the engine and how it was built. */
export type Version = {
  /** Version of Podman's own API, such as `5.8.6`. */
  APIVersion?: string;
  /** Release of Podman, such as `5.8.6`. */
  Version?: string;
  /** Version of Go that compiled the engine, such as `go1.24.4`. */
  GoVersion?: string;
  /** Git commit that the engine was built from; may be empty. */
  GitCommit?: string;
  /** When the engine was built, as text for people. */
  BuiltTime?: string;
  /** Who built the engine; may be empty. */
  BuildOrigin?: string;
  /** Operating system and CPU architecture, such as `linux/amd64`. */
  OsArch?: string;
  /** Operating system, such as `linux`. */
  Os?: string;
  /**
   * When the engine was built, in Unix seconds.
   * @format int64
   */
  Built?: number;
};

/** A named volume: its configuration and state. */
export type VolumeConfigResponse = {
  /** Whether the volume was made for one container. It is removed with that container. */
  Anonymous?: boolean;
  /**
   * When the object was created: RFC 3339 in UTC, with up to nine digits for the fraction of a second.
   * @format date-time
   */
  CreatedAt?: string;
  /** Volume driver, such as `local`. */
  Driver?: string;
  /**
   * ID of the group that owned the volume when it was made. Absent if it is 0.
   * @format int64
   */
  GID?: number;
  /** Labels of the object, by key. A label without a value has the empty string `''`, not null. */
  Labels?: {
    [key: string]: string;
  } | null;
  /**
   * Number of the lock that the engine uses for the volume.
   * @since v4.6.0
   * @format uint32
   */
  LockNumber?: number;
  /**
   * How often the volume is mounted at this moment.
   * @since v4.0.2
   * @format uint64
   */
  MountCount?: number;
  /** Directory on the host that holds the data. Empty if a plugin has not mounted it yet. */
  Mountpoint?: string;
  /** Name of the volume. */
  Name?: string;
  /**
   * Whether the volume is given to the user of the next container that mounts it.
   * @since v4.0.2
   */
  NeedsChown?: boolean;
  /**
   * Whether the next mount copies the files of the image into the empty volume.
   * @since v4.0.2
   */
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
  /**
   * ID of the storage container behind a volume of the driver `image`.
   * @since v4.3.0
   */
  StorageID?: string;
  /**
   * Seconds that the engine waits for the volume's driver. Absent for the default.
   * @since v4.2.1
   * @format uint64
   */
  Timeout?: number;
  /**
   * ID of the user that owned the volume when it was made. Absent if it is 0.
   * @format int64
   */
  UID?: number;
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
   * Static routes that containers of the network get.
   * @since v4.6.0
   */
  routes?: Array<Route> | null;
  /**
   * Subnets of the network. Absent takes a free one.
   * @since v4.0.2
   */
  subnets?: Array<Subnet> | null;
};

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
  /**
   * Images without this label: `key` or `key=value`.
   * @since v4.6.0
   */
  'label!'?: Array<string>;
};
