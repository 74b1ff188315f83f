// Generated from specs/ by `npm run generate`. Do not edit.
import type {
  IDMappingOptions,
  InspectBlkioThrottleDevice,
  InspectBlkioWeightDevice,
  InspectDevice,
  InspectHostPort,
  InspectLogConfig,
  InspectPodContainerInfo,
  InspectRestartPolicy,
  InspectSecret,
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
  Signal,
} from '../v3.2/models.js';
import type { LinuxPersonality } from '../v3.4/models.js';
import type { InspectIDMappings, InspectNetworkSettings } from '../v4.0/models.js';
import type { InspectPodInfraConfig } from '../v4.2/models.js';
import type { HealthCheckOnFailureAction, LogConfigLibpod, PerNetworkOptions } from '../v4.3/models.js';
import type { NamedVolume } from '../v4.4/models.js';
import type { LibpodMount, LibpodSecret } from '../v4.5/models.js';
import type { InspectContainerState } from '../v4.7/models.js';
import type { LinuxIntelRdt } from '../v4.8/models.js';
import type { LinuxResources } from '../v5.0/models.js';
import type { ImageVolume, Schema2HealthConfig, StartupHealthCheck } from '../v5.1/models.js';

/** The settings with which a container is created, such as its command, environment and health check. */
export type InspectContainerConfig = {
  /** Annotations of the container, by key. */
  Annotations?: {
    [key: string]: string;
  } | null;
  /** Whether standard error is attached. Podman does not use it. */
  AttachStderr?: boolean;
  /** Whether standard input is attached. Podman does not use it. */
  AttachStdin?: boolean;
  /** Whether standard output is attached. Podman does not use it. */
  AttachStdout?: boolean;
  /**
   * Further directories in the container that Podman treats as root directories. Standard files such as `/etc/hosts` are mounted in them too.
   * @since v4.1.0
   */
  ChrootDirs?: Array<string> | null;
  /** Command of the container with its arguments. An entrypoint, if any, gets it as arguments. */
  Cmd?: Array<string> | null;
  /** Podman command line that created the container, one argument an item. Absent if Podman has no record of it. */
  CreateCommand?: Array<string> | null;
  /** Domain name of the container. Podman does not use it. */
  Domainname?: string;
  /** Program, with its first arguments, that the container starts. Empty or null if there is none. */
  Entrypoint?: Array<string> | null;
  /** Environment variables of the container, each as `NAME=value`. */
  Env?: Array<string> | null;
  /**
   * Ports that the container exposes. The key is a port such as `80/tcp`, the value is an empty object.
   * @since v5.3.0
   */
  ExposedPorts?: {
    [key: string]: {
      [key: string]: unknown;
    };
  } | null;
  /**
   * Place of the health check log: `local`, `events_logger` or the path of a directory on the host.
   * @since v5.3.0
   */
  HealthLogDestination?: string;
  /** Health check of the container. Absent if it has none. */
  Healthcheck?: Schema2HealthConfig;
  /**
   * Largest number of entries in the health check log. `0` means no limit.
   * @since v5.3.0
   * @format uint64
   */
  HealthcheckMaxLogCount?: number;
  /**
   * Largest length of a stored health check output in characters. `0` means no limit.
   * @since v5.3.0
   * @format uint64
   */
  HealthcheckMaxLogSize?: number;
  /**
   * Action when the container becomes unhealthy: `none`, `kill`, `restart` or `stop`.
   * @since v4.3.0
   */
  HealthcheckOnFailureAction?: string;
  /** Host name inside the container. */
  Hostname?: string;
  /** Name of the image from which the container is made. */
  Image?: string;
  /** Labels of the object, by key. A label without a value has the empty string `''`, not null. */
  Labels?: {
    [key: string]: string;
  } | null;
  /** Build instructions for child images. Podman does not use it. */
  OnBuild?: string | null;
  /** Whether the container keeps its standard input open. */
  OpenStdin?: boolean;
  /**
   * Whether Podman may change `/etc/passwd` and `/etc/group` in the container. Absent if nobody sets it.
   * @since v4.0.2
   */
  Passwd?: boolean;
  /** Secrets that the container gets. Absent if there are none. */
  Secrets?: Array<InspectSecret> | null;
  /**
   * Health check that must pass at the start before the regular one begins. Absent if there is none.
   * @since v5.3.0
   */
  StartupHealthCheck?: StartupHealthCheck;
  /** Whether standard input closes after the first client leaves. Podman does not use it. */
  StdinOnce?: boolean;
  /** Signal that asks the container to stop, such as `SIGTERM`. */
  StopSignal?: string;
  /**
   * Seconds that a stop waits before it kills the container.
   * @format uint64
   */
  StopTimeout?: number;
  /** Whether Podman prepares the container to run systemd. */
  SystemdMode?: boolean;
  /**
   * Longest run time of the container in seconds. After it, conmon kills the container. `0` means no limit.
   * @format uint64
   */
  Timeout?: number;
  /** Time zone inside the container, such as `Europe/Zurich`. `local` means the zone of the host. */
  Timezone?: string;
  /** Whether the container has a terminal. */
  Tty?: boolean;
  /** File mode mask inside the container, in octal digits, such as `0022`. */
  Umask?: string;
  /** User of the container's main process, by name or ID, with an optional group as in `user:group`. */
  User?: string;
  /** Volumes of the container. Podman does not use it. */
  Volumes?: {
    [key: string]: {
      [key: string]: unknown;
    };
  } | null;
  /** Working directory of the container's main process. */
  WorkingDir?: string;
  /**
   * Sender of the readiness message to systemd: `container`, `conmon`, `healthy` for the first passed health check, or `ignore`.
   * @since v4.3.0
   */
  sdNotifyMode?: string;
  /**
   * Path of the socket for messages to systemd, the value of `NOTIFY_SOCKET`.
   * @since v4.3.0
   */
  sdNotifySocket?: string;
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

/** Host settings of a container, in the shape that Docker uses: limits, namespaces, mounts and network. Podman derives most of them from the container's own configuration. */
export type InspectContainerHostConfig = {
  /**
   * Annotations that the OCI runtime receives with the container.
   * @since v5.1.0
   */
  Annotations?: {
    [key: string]: string;
  } | null;
  /** Whether Podman removes the container when it exits. */
  AutoRemove?: boolean;
  /**
   * Whether Podman removes the container's image when the container exits.
   * @since v5.3.0
   */
  AutoRemoveImage?: boolean;
  /** Bind mounts and named volumes of the container, each as `source:destination` or `source:destination:options`. Tmpfs mounts are not among them. */
  Binds?: Array<string> | null;
  /** Limits on reading from block devices, in bytes per second. */
  BlkioDeviceReadBps?: Array<InspectBlkioThrottleDevice> | null;
  /** Limits on reading from block devices, in I/O operations per second. */
  BlkioDeviceReadIOps?: Array<InspectBlkioThrottleDevice> | null;
  /** Limits on writing to block devices, in bytes per second. */
  BlkioDeviceWriteBps?: Array<InspectBlkioThrottleDevice> | null;
  /** Limits on writing to block devices, in I/O operations per second. */
  BlkioDeviceWriteIOps?: Array<InspectBlkioThrottleDevice> | null;
  /**
   * Share of I/O time relative to other cgroups. 0 means that none is set.
   * @format uint16
   */
  BlkioWeight?: number;
  /** Shares of I/O time for single block devices. */
  BlkioWeightDevice?: Array<InspectBlkioWeightDevice> | null;
  /** Capabilities that the container has beyond the default set, such as `CAP_NET_ADMIN`. */
  CapAdd?: Array<string> | null;
  /** Capabilities of the default set that the container lacks, such as `CAP_CHOWN`. */
  CapDrop?: Array<string> | null;
  /** Always empty. Podman does not fill it in. */
  Cgroup?: string;
  /** Settings of the unified cgroup hierarchy: the key is a file of the cgroup, such as `memory.high`, the value is its content. */
  CgroupConf?: {
    [key: string]: string;
  } | null;
  /** Manager of the container's cgroup: `systemd` or `cgroupfs`. */
  CgroupManager?: string;
  /** Cgroup namespace of the container: `private`, `host`, `container:` with a container ID, or `ns:` with a path. */
  CgroupMode?: string;
  /** Cgroup under which the container's cgroup lies. Empty if it is the default one. */
  CgroupParent?: string;
  /** Whether the container gets its own cgroup: `default` if it does, `disabled` if not. */
  Cgroups?: string;
  /**
   * Size of the terminal as two numbers. Podman always gives two zeros.
   * @format uint64
   */
  ConsoleSize?: Array<number> | null;
  /** Path of the file into which Podman wrote the container's ID at creation. Empty if there is none. */
  ContainerIDFile?: string;
  /**
   * Unused by Podman. Docker has it for Windows.
   * @format uint64
   */
  CpuCount?: number;
  /**
   * Unused by Podman. Docker has it for Windows.
   * @format uint64
   */
  CpuPercent?: number;
  /**
   * Length of one CPU period in microseconds, to which `CpuQuota` refers. 0 means that none is set.
   * @format uint64
   */
  CpuPeriod?: number;
  /**
   * CPU time in microseconds that the container may use in each period. 0 means that none is set.
   * @format int64
   */
  CpuQuota?: number;
  /**
   * Length of one period for realtime tasks, in microseconds. 0 means that none is set.
   * @format uint64
   */
  CpuRealtimePeriod?: number;
  /**
   * CPU time in microseconds that realtime tasks may use in each realtime period.
   * @format int64
   */
  CpuRealtimeRuntime?: number;
  /**
   * Share of CPU time relative to other cgroups. 0 means that none is set.
   * @format uint64
   */
  CpuShares?: number;
  /** CPUs on which the container may run, such as `0-3` or `0,2`. Empty means all. */
  CpusetCpus?: string;
  /** Memory nodes that the container may use, such as `0-3` or `0,2`. Empty means all. */
  CpusetMems?: string;
  /** Host devices in the container. The list is empty for a privileged container. */
  Devices?: Array<InspectDevice> | null;
  /**
   * Limit of disk space in bytes. Podman does not fill it in.
   * @format uint64
   */
  DiskQuota?: number;
  /** IP addresses of DNS servers that the container's configuration names. */
  Dns?: Array<string> | null;
  /** Options for the container's `resolv.conf`. */
  DnsOptions?: Array<string> | null;
  /** DNS search domains for the container's `resolv.conf`. */
  DnsSearch?: Array<string> | null;
  /** Further entries of the container's `/etc/hosts`, each as `name:ip`. */
  ExtraHosts?: Array<string> | null;
  /** Supplementary groups of the container's user. */
  GroupAdd?: Array<string> | null;
  /**
   * User and group ID mappings of the container. Absent if it has none.
   * @since v4.0.2
   */
  IDMappings?: InspectIDMappings;
  /**
   * Unused by Podman. Docker has it for Windows.
   * @format uint64
   */
  IOMaximumBandwidth?: number;
  /**
   * Unused by Podman. Docker has it for Windows.
   * @format uint64
   */
  IOMaximumIOps?: number;
  /** Whether a small init program runs as the first process of the container. */
  Init?: boolean;
  /**
   * Class of service in Intel RDT (Resource Director Technology) for the container's processes. Empty if none is set.
   * @since v4.8.0
   */
  IntelRdtClosID?: string;
  /** IPC namespace of the container: `shareable`, `private`, `none`, `host`, `container:` with a container ID, or `ns:` with a path. */
  IpcMode?: string;
  /** Unused by Podman. It exists only for the sake of Docker's format. */
  Isolation?: string;
  /**
   * Limit of kernel memory in bytes. 0 means that none is set.
   * @format int64
   */
  KernelMemory?: number;
  /** Unused by Podman. It exists only for the sake of Docker's format. */
  Links?: Array<string> | null;
  /** Log driver of the container and its settings. */
  LogConfig?: InspectLogConfig;
  /**
   * Limit of RAM in bytes. 0 means that there is no limit.
   * @format int64
   */
  Memory?: number;
  /**
   * Soft limit of memory in bytes. The container may exceed it. 0 means that none is set.
   * @format int64
   */
  MemoryReservation?: number;
  /**
   * Limit of memory and swap together, in bytes. 0 means that there is no limit.
   * @format int64
   */
  MemorySwap?: number;
  /**
   * Tendency of the kernel to swap out the container's memory, from 0 to 100. A higher number swaps more. Null means the system's default.
   * @format int64
   */
  MemorySwappiness?: number;
  /**
   * CPU limit in billionths of a CPU: 2500000000 is 2.5 CPUs. Podman computes it only if `CpuPeriod` is 100000. Otherwise it is 0.
   * @format int64
   */
  NanoCpus?: number;
  /** Network mode of the container, such as `bridge`, `pasta`, `host`, `none`, `container:` with a container ID, or `ns:` with a path. */
  NetworkMode?: string;
  /** Whether the kernel's OOM killer spares the container. */
  OomKillDisable?: boolean;
  /**
   * Change to the container's OOM score. With a higher score the kernel kills it sooner.
   * @format int64
   */
  OomScoreAdj?: number;
  /** PID namespace of the container: `private`, `host`, `container:` with a container ID, or `ns:` with a path. */
  PidMode?: string;
  /**
   * Largest number of processes in the container. 0 means that there is no limit.
   * @format int64
   */
  PidsLimit?: number;
  /** Published ports. The key is the port in the container with its protocol, such as `80/tcp`. The value lists the host addresses and ports. */
  PortBindings?: {
    [key: string]: Array<InspectHostPort>;
  } | null;
  /** Whether the container runs with extended privileges. */
  Privileged?: boolean;
  /** Whether the exposed ports of the image go to random ports of the host. */
  PublishAllPorts?: boolean;
  /** Whether the root file system of the container is read-only. */
  ReadonlyRootfs?: boolean;
  /** What Podman does when the container exits. */
  RestartPolicy?: InspectRestartPolicy;
  /** Always `oci`. It exists only for the sake of Docker's format. */
  Runtime?: string;
  /** Security options of the container, such as `label=disable` or `no-new-privileges`. */
  SecurityOpt?: Array<string> | null;
  /**
   * Size of `/dev/shm` in bytes.
   * @format int64
   */
  ShmSize?: number;
  /** Tmpfs mounts: the key is the path in the container, the value is its mount options, separated by commas. */
  Tmpfs?: {
    [key: string]: string;
  } | null;
  /** UTS namespace of the container: `private`, `host`, `container:` with a container ID, or `ns:` with a path. */
  UTSMode?: string;
  /** Resource limits of the container's processes. */
  Ulimits?: Array<InspectUlimit> | null;
  /** User namespace of the container: empty for none of its own, `private`, `container:` with a container ID, or `ns:` with a path. */
  UsernsMode?: string;
  /** Unused by Podman. It exists only for the sake of Docker's format. */
  VolumeDriver?: string;
  /** Containers from which this container takes over volumes. */
  VolumesFrom?: Array<string> | null;
};

/** One mount of a container: a named volume or a path of the host. Mounts that Podman adds by itself are not listed. */
export type InspectMount = {
  /** Where the mount appears in the container: an absolute path. */
  Destination?: string;
  /** Volume driver, such as `local`. Empty if the mount is not a volume. */
  Driver?: string;
  /** SELinux options of the mount, `z` or `Z`; empty if there are none. */
  Mode?: string;
  /** Name of the volume; empty for a bind mount. */
  Name?: string;
  /** Other options of the mount, such as `nosuid`, `nodev` and `rbind`. */
  Options?: Array<string> | null;
  /** How mounts spread between host and container, such as `rprivate`, `rshared` or `rslave`; empty if not set. */
  Propagation?: string;
  /** True if the container may write to the mount, false if it may only read. */
  RW?: boolean;
  /** Path on the host that is mounted. For a volume, this is where its data lies. */
  Source?: string;
  /**
   * Path inside the volume that is mounted instead of its root; empty for the root.
   * @since v5.3.0
   */
  SubPath?: string;
  /** Kind of the mount: `bind` or `volume`. */
  Type?: string;
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
  /**
   * File on which the container's `/etc/hosts` is based: an absolute host path, `image` or `none`. Empty means the setting in `containers.conf`.
   * @since v5.0.2
   */
  base_hosts_file?: string;
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
  /**
   * Place of the health check log: `local`, `events_logger` or a directory on the host.
   * @since v5.3.0
   */
  healthLogDestination?: string;
  /**
   * Largest number of attempts in the health check log. 0 means no limit.
   * @since v5.3.0
   * @format uint64
   */
  healthMaxLogCount?: number;
  /**
   * Largest length of a health check's output in the log, in characters. 0 means no limit.
   * @since v5.3.0
   * @format uint64
   */
  healthMaxLogSize?: number;
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
  /**
   * Limits of cache and memory bandwidth by Intel RDT (Resource Director Technology).
   * @since v4.8.0
   */
  intelRdt?: LinuxIntelRdt;
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
  /**
   * Whether Podman also removes the image when the container exits. It needs `remove` and `image`.
   * @since v5.3.0
   */
  removeImage?: boolean;
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
