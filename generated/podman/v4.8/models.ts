// Generated from specs/ by `npm run generate`. Do not edit.
import type {
  IDMappingOptions,
  ImageVolume,
  InspectBlkioThrottleDevice,
  InspectBlkioWeightDevice,
  InspectDevice,
  InspectHostPort,
  InspectLogConfig,
  InspectMount,
  InspectRestartPolicy,
  InspectUlimit,
  LibpodDriverData,
  LinuxDevice,
  LinuxDeviceCgroup,
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
import type { InspectIDMappings, InspectNetworkSettings } from '../v4.0/models.js';
import type {
  HealthCheckOnFailureAction,
  InspectContainerConfig,
  LogConfigLibpod,
  PerNetworkOptions,
} from '../v4.3/models.js';
import type { NamedVolume, StartupHealthCheck } from '../v4.4/models.js';
import type { LibpodMount, LibpodSecret, LinuxResources } from '../v4.5/models.js';
import type {
  CPUUsage,
  ConmonInfo,
  DistributionInfo,
  IDMappings,
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

/** The filters of `ContainerList`. Without `all` or `limit` they select only running containers, unless the key `status` is used. */
export type ContainerListFilters = {
  /** Containers of this image, or of an image that was built on it: a name like `nginx:alpine`, an ID or a digest. An unknown image matches none. */
  ancestor?: Array<string>;
  /** Containers that were created before this one, given by ID or name. An unknown one is an error. */
  before?: Array<string>;
  /** Containers that ended with this exit code: `'0'`, `'137'`. Set `all` too: otherwise the list has running containers only, and is empty. */
  exited?: Array<string>;
  /** The outcome of the health check. `starting`: no check has decided yet. `healthy`: the last check passed. `unhealthy`: too many failed, or the container is not running. `none`: there is no health check. */
  health?: Array<'none' | 'starting' | 'healthy' | 'unhealthy'>;
  /** The container with this ID. A beginning is enough if only one ID has it. */
  id?: Array<string>;
  /** Containers with this label: `key`, or `key=value`. Of several values, all have to match. */
  label?: Array<string>;
  /** Containers with a name that matches this regular expression (of Go): `web` finds `web-1` too, `^web$` finds only `web`. */
  name?: Array<string>;
  /** Containers on this network: its name, or the beginning of its ID. */
  network?: Array<string>;
  /** Containers that were created after this one, given by ID or name. An unknown one is an error. */
  since?: Array<string>;
  /** Containers in this state, stopped ones too without `all`. `created`: never started. `exited`: has run and ended. `restarting`: waits for its next run. `dead`: its deletion failed. */
  status?: Array<'created' | 'running' | 'paused' | 'exited' | 'stopped' | 'removing' | 'initialized' | 'unknown'>;
  /** Containers that mount this: the name of a volume, the path of a bind mount on the host, or the path inside the container. */
  volume?: Array<string>;
  /** The name or ID of a pod: its containers match. */
  pod?: Array<string>;
  /** A container with this restart policy matches. */
  'restart-policy'?: Array<'always' | 'no' | 'on-failure' | 'unless-stopped'>;
  /** A container that was created before this time matches: RFC 3339, Unix seconds, or a duration back from now such as `10m`. */
  until?: Array<string>;
  /**
   * A container without this label matches: `key` or `key=value`.
   * @since v4.8.0
   */
  'label!'?: Array<string>;
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
  /**
   * Variant of the CPU architecture, for example of ARM. Empty if there is none.
   * @since v4.8.0
   */
  variant?: string;
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

/** The part of a container's configuration that concerns the host. The names follow Docker. Podman fills them as well as it can from its own configuration. */
export type InspectContainerHostConfig = {
  /** Whether the container is removed when it ends. */
  AutoRemove?: boolean;
  /** Bind mounts and named volumes as `source:destination:options`. */
  Binds?: Array<string> | null;
  /** Most bytes a second that may be read from each device. */
  BlkioDeviceReadBps?: Array<InspectBlkioThrottleDevice> | null;
  /** Most reads a second from each device. */
  BlkioDeviceReadIOps?: Array<InspectBlkioThrottleDevice> | null;
  /** Most bytes a second that may be written to each device. */
  BlkioDeviceWriteBps?: Array<InspectBlkioThrottleDevice> | null;
  /** Most writes a second to each device. */
  BlkioDeviceWriteIOps?: Array<InspectBlkioThrottleDevice> | null;
  /**
   * Weight from 10 to 1000 when several containers want to read or write; 0 if none is set.
   * @format uint16
   */
  BlkioWeight?: number;
  /** Weights for single devices. */
  BlkioWeightDevice?: Array<InspectBlkioWeightDevice> | null;
  /** Capabilities that the container has beyond the default ones. */
  CapAdd?: Array<string> | null;
  /** Default capabilities that the container lacks. */
  CapDrop?: Array<string> | null;
  /** Meant for the container's cgroup. Podman leaves it empty. */
  Cgroup?: string;
  /** Values for files of cgroups version 2, by the file's name; null if there are none. */
  CgroupConf?: {
    [key: string]: string;
  } | null;
  /** Manager of the cgroups: `systemd` or `cgroupfs`. */
  CgroupManager?: string;
  /** Namespace of cgroups: `private`, `host`, `container:ID` or `ns:PATH`. */
  CgroupMode?: string;
  /** Cgroup in which the container's cgroup is made; empty for the default. */
  CgroupParent?: string;
  /** Whether the container has a cgroup: `default`, or a mode without one such as `disabled`. */
  Cgroups?: string;
  /**
   * Meant for the size of a terminal. Always two zeros.
   * @format uint64
   */
  ConsoleSize?: Array<number> | null;
  /** File into which the ID was written when the container was made; empty if there is none. */
  ContainerIDFile?: string;
  /**
   * Meant for Windows. Always 0.
   * @format uint64
   */
  CpuCount?: number;
  /**
   * Meant for Windows. Always 0.
   * @format uint64
   */
  CpuPercent?: number;
  /**
   * Length of a period in which CPU time is counted, in microseconds.
   * @format uint64
   */
  CpuPeriod?: number;
  /**
   * CPU time of a period that the container may use, in microseconds.
   * @format int64
   */
  CpuQuota?: number;
  /**
   * Length of a period for real-time tasks, in microseconds.
   * @format uint64
   */
  CpuRealtimePeriod?: number;
  /**
   * Time of a period that real-time tasks may use, in microseconds.
   * @format int64
   */
  CpuRealtimeRuntime?: number;
  /**
   * Weight when several containers want CPU time; 0 if none is set.
   * @format uint64
   */
  CpuShares?: number;
  /** CPUs on which the container may run: `0-3` or `0,2`. Empty means all. */
  CpusetCpus?: string;
  /** Memory nodes that the container may use: `0-3` or `0,2`. Empty means all. */
  CpusetMems?: string;
  /** Devices of the host that the container has. */
  Devices?: Array<InspectDevice> | null;
  /**
   * Meant for the most disk space. Always 0.
   * @format uint64
   */
  DiskQuota?: number;
  /** Addresses of name servers; empty for the engine's own choice. */
  Dns?: Array<string> | null;
  /** Options of the resolver, as in `resolv.conf`. */
  DnsOptions?: Array<string> | null;
  /** Domains in which short names are looked up. */
  DnsSearch?: Array<string> | null;
  /** Further lines of `/etc/hosts`: `name:address`. */
  ExtraHosts?: Array<string> | null;
  /** Further groups of the main process. */
  GroupAdd?: Array<string> | null;
  /**
   * How user and group IDs map to those of the host. Absent without a user namespace.
   * @since v4.0.2
   */
  IDMappings?: InspectIDMappings;
  /**
   * Meant for Windows. Always 0.
   * @format uint64
   */
  IOMaximumBandwidth?: number;
  /**
   * Meant for Windows. Always 0.
   * @format uint64
   */
  IOMaximumIOps?: number;
  /** Whether a small init program runs as the first process. */
  Init?: boolean;
  /**
   * Class of service of Intel's Resource Director Technology.
   * @since v4.8.0
   */
  IntelRdtClosID?: string;
  /** Namespace of shared memory and semaphores: `private`, `shareable`, `none`, `host`, `container:ID` or `ns:PATH`. */
  IpcMode?: string;
  /** Has no use. Always empty. */
  Isolation?: string;
  /**
   * Most memory of the kernel in bytes; 0 sets no limit.
   * @format int64
   */
  KernelMemory?: number;
  /** Has no use. Always empty. */
  Links?: Array<string> | null;
  /** The log driver and its settings. */
  LogConfig?: InspectLogConfig;
  /**
   * Most memory in bytes; 0 sets no limit.
   * @format int64
   */
  Memory?: number;
  /**
   * Memory in bytes that the container is pressed to stay below when the host runs short; 0 sets none.
   * @format int64
   */
  MemoryReservation?: number;
  /**
   * Most memory and swap together in bytes; 0 sets no limit.
   * @format int64
   */
  MemorySwap?: number;
  /**
   * How readily the kernel moves memory to swap, from 0 to 100. Null or -1 leaves it to the host.
   * @format int64
   */
  MemorySwappiness?: number;
  /**
   * CPU time in billionths of a CPU: 2500000000 is two and a half CPUs. 0 sets no limit.
   * @format int64
   */
  NanoCpus?: number;
  /** Network of the container: `bridge`, `pasta`, `slirp4netns`, `none`, `host`, `container:ID` or `ns:PATH`. */
  NetworkMode?: string;
  /** Whether the kernel must not kill the container for lack of memory. */
  OomKillDisable?: boolean;
  /**
   * How readily the kernel kills the container for lack of memory: from -1000 (last) to 1000 (first).
   * @format int64
   */
  OomScoreAdj?: number;
  /** Namespace of process IDs: `private`, `host`, `container:ID` or `ns:PATH`. */
  PidMode?: string;
  /**
   * Most processes and threads; 0 sets no limit.
   * @format int64
   */
  PidsLimit?: number;
  /** Ports of the container, such as `80/tcp`, with the addresses and ports of the host that lead there. */
  PortBindings?: {
    [key: string]: Array<InspectHostPort>;
  } | null;
  /** Whether the container has nearly all rights of the host. */
  Privileged?: boolean;
  /** Whether all ports that the image exposes lead to free ports of the host. */
  PublishAllPorts?: boolean;
  /** Whether the root file system is read-only. */
  ReadonlyRootfs?: boolean;
  /** What happens when the container ends. */
  RestartPolicy?: InspectRestartPolicy;
  /** Always `oci`, for programs that expect Docker. */
  Runtime?: string;
  /** Security settings, such as `label=disable` or `seccomp=PATH`. */
  SecurityOpt?: Array<string> | null;
  /**
   * Size of `/dev/shm` in bytes.
   * @format int64
   */
  ShmSize?: number;
  /** File systems in memory: mount options by the path in the container. */
  Tmpfs?: {
    [key: string]: string;
  } | null;
  /** Namespace of the host name: `private`, `host`, `container:ID` or `ns:PATH`. */
  UTSMode?: string;
  /** Limits of a process, such as the number of open files. */
  Ulimits?: Array<InspectUlimit> | null;
  /** Namespace of user IDs: `private`, `container:ID`, `ns:PATH`, or empty without one. */
  UsernsMode?: string;
  /** Has no use. Always empty. */
  VolumeDriver?: string;
  /** Containers whose volumes this container mounts; null if there are none. */
  VolumesFrom?: Array<string> | null;
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

/**
 * Limits of cache and memory bandwidth with Intel RDT, a feature of some CPUs that Linux offers as `resctrl`.
 * @since v4.8.0
 */
export type LinuxIntelRdt = {
  /** Name of the class of service, a directory in `resctrl`. Empty means one for the container alone. */
  closID?: string;
  /**
   * Whether to measure how much of the last-level cache the container uses.
   * Removed in v6.0.0.
   */
  enableCMT?: boolean;
  /**
   * Whether to measure the memory bandwidth that the container uses.
   * Removed in v6.0.0.
   */
  enableMBM?: boolean;
  /** Parts of the L3 cache that may be used: a bit mask for each cache, such as `L3:0=ffff0;1=3ff`. */
  l3CacheSchema?: string;
  /** Memory bandwidth for each L3 cache, such as `MB:0=20;1=70`. Usually in per cent. */
  memBwSchema?: string;
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
  /**
   * Settings of Intel's Resource Director Technology.
   * @since v4.8.0
   */
  intelRdt?: LinuxIntelRdt;
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

/** Which containers are listed. A container has to match every key; several values of one key are alternatives. */
export type ContainerListLibpodFilters = {
  /** ID of the container, as its beginning or as a regular expression. */
  id?: Array<string>;
  /** Objects with this label: `key` (any value) or `key=value`. If there are several labels, an object has to have all of them. */
  label?: Array<string>;
  /**
   * Containers without this label: `key` or `key=value`.
   * @since v4.8.0
   */
  'label!'?: Array<string>;
  /** Name of the container, as a regular expression. */
  name?: Array<string>;
  /** Containers that ended with this exit code. */
  exited?: Array<string>;
  /** State of the container. */
  status?: Array<'created' | 'running' | 'paused' | 'exited' | 'stopped' | 'removing' | 'initialized' | 'unknown'>;
  /** Containers of this image, or of an image that is based on it: name or ID. */
  ancestor?: Array<string>;
  /** Containers made before the one of this name or ID. */
  before?: Array<string>;
  /** Containers made after the one of this name or ID. */
  since?: Array<string>;
  /** Containers that mount this: the name of a volume, or a path in the container. */
  volume?: Array<string>;
  /** Result of the health check. `none` is a container without a check. */
  health?: Array<'starting' | 'healthy' | 'unhealthy' | 'none'>;
  /** Containers made before this time: RFC 3339, Unix seconds, or a duration back from now such as `10m`. */
  until?: Array<string>;
  /** Containers of the pod of this name or ID. */
  pod?: Array<string>;
  /** Containers in the network of this name or ID. */
  network?: Array<string>;
  /** Containers with this restart policy. */
  'restart-policy'?: Array<'always' | 'no' | 'on-failure' | 'unless-stopped'>;
};
