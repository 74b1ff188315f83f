// Generated from specs/ by `npm run generate`. Do not edit.
import type {
  Address,
  Commit,
  ContainerState,
  DeviceMapping,
  DeviceMappingResponse,
  DeviceRequest,
  DeviceRequestResponse,
  EndpointIPAMConfig,
  GenericResources,
  GraphDriverData,
  LinuxBlockIO,
  LinuxDeviceCgroup,
  LinuxHugepageLimit,
  LinuxNetwork,
  LinuxPids,
  LinuxRdma,
  OCIDescriptor,
  ObjectVersion,
  POSIXRlimit,
  PluginsInfo,
  Port,
  PortMap,
  PortMapResponse,
  RegistryServiceConfig,
  RestartPolicy,
  RestartPolicyResponse,
  SwarmInfo,
  ThrottleDevice,
  ThrottleDeviceResponse,
} from '../v3.2/models.js';
import type { ConfigReference, IPAM } from '../v4.2/models.js';
import type { LinuxCPU } from '../v4.5/models.js';
import type {
  CPUUsage,
  ConmonInfo,
  DNSNetworkInfo,
  DistributionInfo,
  IDMappings,
  NetworkBackend,
  OCIRuntimeInfo,
  PastaInfo,
  Plugins,
  RemoteSocket,
  SecurityInfo,
  SlirpInfo,
  StoreInfo,
  Version,
} from '../v4.6/models.js';
import type { LinuxMemory } from '../v5.0/models.js';
import type { LibpodThrottleDevice, WeightDevice } from '../v5.4/models.js';
import type { Unlisted } from '../../../src/types.js';

/**
 * `bind`: a path of the host. `volume`: a volume of the engine. `tmpfs`: memory, lost when the container stops. `image`: the files of an image, read-only. `npipe`: a named pipe of Windows. `cluster`: a swarm volume of a CSI plugin, for services only.
 * Values: `cluster` since v5.8.0.
 */
export type MountType = 'bind' | 'cluster' | 'npipe' | 'tmpfs' | 'volume' | Unlisted;

/** One mount of an existing container, as `ContainerInspect` and `ContainerList` answer it. The entries of `HostConfig.Tmpfs` are not among them. */
export type MountPoint = {
  /** `bind` for a path of the host, `volume` for a volume, `tmpfs`, `image`, `npipe` (Windows) or `cluster` (services). */
  Type: MountType;
  /** The name of the volume; that of an anonymous volume has 64 hexadecimal digits. For `image`, the name of the image. Absent for a bind. */
  Name?: string;
  /** The path on the host. For a bind, the path of the request; for a volume, its `Mountpoint`. Empty for a tmpfs. */
  Source: string;
  /** The absolute path inside the container, such as `/var/lib/mysql`. */
  Destination: string;
  /** The driver of the volume: `local`, which is the engine's own, or a plugin. Absent for other mounts. */
  Driver?: string;
  /** The options of the entry in `Binds`, such as `ro,z`. A local volume without options has `z` on Linux. `RW` tells if the container may write. */
  Mode: string;
  /** True if the container may write to the mount. A read-only file system of `Source` can still refuse. */
  RW: boolean;
  /** Decides how mounts made later below the path spread: `rprivate` not at all, `rslave` from the host to the container, `rshared` both ways. Empty for a volume, and on Windows. */
  Propagation: string;
};

/** One mount to give to a container or to the tasks of a service. `Type` decides which options object applies; newer versions refuse an object of another type with a 400. */
export type Mount = {
  /** The absolute path inside the container: not `/`, and not the path of another mount. */
  Target?: string;
  /** For `bind` an absolute path of the host. For `volume` a name; a missing volume is created, and an empty name makes an anonymous one. For `image` an image that the engine already has. A `tmpfs` has none. */
  Source?: string;
  /** `bind` for a path of the host, `volume`, `tmpfs` for memory, `image` for the files of an image, `npipe` for a named pipe of Windows, `cluster` for services only. Required for a container. */
  Type?: MountType;
  /** True to forbid writing. For a bind this covers file systems mounted below `Source`, if the kernel (5.12 or later) and the runtime can do that. An anonymous volume can't be read-only. */
  ReadOnly?: boolean;
  /** A hint for Docker Desktop on macOS: `default`, `consistent`, `cached` or `delegated`. Engines on Linux keep the hint without effect. */
  Consistency?: string;
  /** Settings for `Type` `bind`. Null or absent takes the default of each. */
  BindOptions?: {
    /** Decides how mounts made later below the path spread: `rprivate` (the default) not at all, `rslave` from the host to the container, `rshared` both ways. The forms without `r` do not include mounts further below. `shared` needs a shared mount on the host. */
    Propagation?: 'private' | 'rprivate' | 'shared' | 'rshared' | 'slave' | 'rslave' | Unlisted;
    /**
     * True to leave out file systems mounted below `Source`: the container sees empty folders in their place.
     * @defaultValue false
     */
    NonRecursive?: boolean;
    /**
     * True to create a missing `Source` as an empty folder on the host. By default a missing `Source` is a 400.
     * @since v5.8.0
     * @defaultValue false
     */
    CreateMountpoint?: boolean;
    /**
     * True to keep file systems below `Source` writable although `ReadOnly` is set. Without `ReadOnly`, or with `ReadOnlyForceRecursive`, the container fails to start.
     * @defaultValue false
     */
    ReadOnlyNonRecursive?: boolean;
    /**
     * True to fail the start of the container if file systems below `Source` can't be made read-only too. By default they stay writable then. Needs `ReadOnly`.
     * @since v5.8.0
     * @defaultValue false
     */
    ReadOnlyForceRecursive?: boolean;
  };
  /** Settings for `Type` `volume`. Labels and driver apply only if the mount creates the volume. */
  VolumeOptions?: {
    /**
     * True to leave a new volume empty. By default an empty volume first gets the files that the image has at `Target`.
     * @defaultValue false
     */
    NoCopy?: boolean;
    /** Labels for the volume if this mount creates it. An existing volume keeps its own. */
    Labels?: {
      [key: string]: string;
    };
    /** The driver for the volume if this mount creates it; the `local` driver if left out. */
    DriverConfig?: {
      /** The volume driver, `local` or the name of a plugin. Empty is `local`. */
      Name?: string;
      /** Options for the driver. `local` on Linux takes those of the `mount` command: `{type: 'nfs', o: 'addr=10.0.0.2,rw', device: ':/export'}`. */
      Options?: {
        [key: string]: string;
      };
    };
  };
  /** Settings for `Type` `tmpfs`. Linux only. Without them the size has no limit but the kernel's, and programs can't be run from the mount. */
  TmpfsOptions?: {
    /**
     * The most that the tmpfs may hold, in bytes: 64 MiB are `64 * 1024 ** 2`. 0 takes the default of the kernel, half of the memory of the host.
     * @format int64
     */
    SizeBytes?: number;
    /** The permissions of the folder as a plain number: write `0o700`, or 448, not 700. 0 takes the default, mostly `0o1777`. */
    Mode?: number;
  };
};

/** Limits and devices of a container, part of `HostConfig` and of the body of `ContainerUpdate`. In a new container 0, empty and null set no limit; in an update they mostly keep the present value. Most fields are cgroup settings of Linux. The engine drops most of those that its kernel lacks, with an entry in `Warnings`. */
export type Resources = {
  /** The weight against other containers while the CPUs are busy: twice the number, twice the time. 0 takes the default, on Linux 1024. A weight is no upper limit: use `NanoCpus` for that. Windows takes 1 to 10000. */
  CpuShares?: number;
  /**
   * The memory limit in bytes, at least 6291456 (6 MiB): 512 MiB are `512 * 1024 ** 2`. 0 sets no limit. Above the limit the kernel kills a process of the container (exit code 137). `MemorySwap` adds swap. An update can change a limit, but not remove it.
   * @format int64
   * @defaultValue 0
   */
  Memory?: number;
  /** The cgroup that the cgroup of the container is made in: a path such as `/mygroup`, or a slice such as `my.slice` where systemd manages cgroups. Empty takes the engine's default. Linux only. */
  CgroupParent?: string;
  /** The weight for block I/O against other containers while a device is busy: 10 to 1000. 0 takes the default of the kernel. The device needs an I/O scheduler that knows weights. Linux only. */
  BlkioWeight?: number;
  /** Weights for single devices, instead of `BlkioWeight`: `[{Path: '/dev/sda', Weight: 200}]`. Linux only. */
  BlkioWeightDevice?: Array<{
    /** The block device on the host, such as `/dev/sda`. A container with a missing device fails to start. */
    Path?: string;
    /** The weight on this device, 10 to 1000. */
    Weight?: number;
  }> | null;
  /** Caps for reading from block devices, in bytes per second: `[{Path: '/dev/sda', Rate: 1048576}]` is 1 MiB. Linux only. */
  BlkioDeviceReadBps?: Array<ThrottleDevice> | null;
  /** Caps for writing to block devices, in bytes per second: `[{Path: '/dev/sda', Rate: 1048576}]` is 1 MiB. On cgroup v1 the caps do not apply to buffered writes. Linux only. */
  BlkioDeviceWriteBps?: Array<ThrottleDevice> | null;
  /** Caps for reading from block devices, in operations per second: `[{Path: '/dev/sda', Rate: 500}]`. Linux only. */
  BlkioDeviceReadIOps?: Array<ThrottleDevice> | null;
  /** Caps for writing to block devices, in operations per second: `[{Path: '/dev/sda', Rate: 500}]`. On cgroup v1 the caps do not apply to buffered writes. Linux only. */
  BlkioDeviceWriteIOps?: Array<ThrottleDevice> | null;
  /**
   * The period that `CpuQuota` counts in, in microseconds: 1000 to 1000000. 0 means 100000, which is 100 ms. Excludes `NanoCpus`. Linux only.
   * @format int64
   */
  CpuPeriod?: number;
  /**
   * CPU time per `CpuPeriod`, in microseconds: 150000 with a `CpuPeriod` of 100000 are one and a half CPUs. At least 1000. 0 sets no limit, and an update to -1 removes one. Excludes `NanoCpus`, which is simpler. Linux only.
   * @format int64
   */
  CpuQuota?: number;
  /**
   * The period that `CpuRealtimeRuntime` counts in, in microseconds. Only for cgroup v1 and a kernel with real-time group scheduling; else a 400.
   * @format int64
   */
  CpuRealtimePeriod?: number;
  /**
   * CPU time for real-time tasks per `CpuRealtimePeriod`, in microseconds; at most the period. 0 gives none. Only for cgroup v1 and a kernel with real-time group scheduling; else a 400.
   * @format int64
   */
  CpuRealtimeRuntime?: number;
  /** The CPUs that the container may run on, from 0: `0-3`, `0,2` or both, `0-1,4`. Empty allows all. A CPU that the host lacks is a 400. Linux only. */
  CpusetCpus?: string;
  /** The NUMA nodes that the container may take memory from: `0-1` or `0,1`. Empty allows all. A node that the host lacks is a 400. Linux only. */
  CpusetMems?: string;
  /** Devices of the host to add: `[{PathOnHost: '/dev/snd', PathInContainer: '/dev/snd', CgroupPermissions: 'rwm'}]`. Use `DeviceRequests` for GPUs. An update does not change them. */
  Devices?: Array<DeviceMapping> | null;
  /** Permissions for devices by number: type (`a`, `b` or `c`), `major:minor` with `*` for any, and any of `rwm`, as in `c 189:* rwm`. The rules make no device nodes; they allow devices that appear later. Linux only. */
  DeviceCgroupRules?: Array<string> | null;
  /** Devices that a driver provides, mostly GPUs: `[{Driver: 'nvidia', Count: -1, Capabilities: [['gpu']]}]` stands for all NVIDIA GPUs. If no driver fits, the container fails to start. */
  DeviceRequests?: Array<DeviceRequest> | null;
  /**
   * A limit for the buffers of TCP in bytes. Only for cgroup v1, and `runc` ignores the limit today.
   * @format int64
   */
  KernelMemoryTCP?: number;
  /**
   * A soft limit in bytes: when the host is short of memory, the kernel tries to bring the container down to this limit. At least 6 MiB and not above `Memory`. 0 sets none. Linux only.
   * @format int64
   */
  MemoryReservation?: number;
  /**
   * The limit for memory and swap together, in bytes; `Memory` has to be set too. 0 means twice `Memory`, the same number as `Memory` means no swap, -1 means swap without limit. To raise `Memory` above `MemorySwap`, update both. Linux only.
   * @format int64
   */
  MemorySwap?: number;
  /**
   * Sets how readily the kernel swaps out memory of the container: 0 (as little as possible) to 100. Null or -1 keeps the setting of the host. Only for cgroup v1.
   * @format int64
   */
  MemorySwappiness?: number | null;
  /**
   * The CPU limit in billionths of a CPU: one and a half CPUs are `1.5e9`. 0 sets no limit; more CPUs than the host has are a 400. Excludes `CpuPeriod` and `CpuQuota`.
   * @format int64
   */
  NanoCpus?: number;
  /** True to let a process wait, instead of killing it, when it needs more than `Memory`. Without `Memory` the host itself can run out of memory. Only for cgroup v1: answers have null on v2. */
  OomKillDisable?: boolean | null;
  /** True to run a small init as process 1, which forwards signals and removes ended child processes. Useful if the program does not do this itself. Null takes the engine's default. No effect if `PidMode` shares processes. */
  Init?: boolean | null;
  /**
   * The most processes and threads the container may have at once. 0 and -1 set no limit; null in an update keeps the present one. Linux only.
   * @format int64
   */
  PidsLimit?: number | null;
  /** Limits per process, such as open files: `[{Name: 'nofile', Soft: 1024, Hard: 4096}]`. Limits that are not named here come from the engine's configuration. An update does not change them. Linux only. */
  Ulimits?: Array<{
    /** The limit in lower case without `RLIMIT_`: `nofile` (open files), `nproc` (processes of the user), `core`, `memlock`, `stack` (bytes), `cpu` (seconds) and others. */
    Name?: string;
    /** The value in force, which a process may raise up to `Hard`. -1 is unlimited. */
    Soft?: number;
    /** The highest value that an unprivileged process can set, not below `Soft`. -1 is unlimited. */
    Hard?: number;
  }> | null;
  /**
   * The number of CPUs to use. Windows only. With process isolation `CpuShares` and `CpuPercent` have no effect beside this field.
   * @format int64
   */
  CpuCount?: number;
  /**
   * The share of all CPUs to use, 1 to 100 percent. Excludes `NanoCpus`. Windows only; an engine on Linux drops the value, with an entry in `Warnings`.
   * @format int64
   */
  CpuPercent?: number;
  /**
   * The most operations per second on the system drive of the container. Windows only: a 400 on Linux. 0 sets no limit.
   * @format int64
   */
  IOMaximumIOps?: number;
  /**
   * The most bytes per second on the system drive of the container. Windows only: a 400 on Linux. 0 sets no limit.
   * @format int64
   */
  IOMaximumBandwidth?: number;
};

/** A command that the engine runs in the container at intervals, to see if the container works. `State.Health` of `ContainerInspect` has the results. Fields that are left out come from the image. Times are in nanoseconds. */
export type HealthConfig = {
  /** The command: `['CMD', 'curl', '-f', 'http://localhost/']` runs a program, `['CMD-SHELL', 'test -f /ready']` runs a line of shell. Exit code 0 means healthy, any other is a failure. `['NONE']` turns the check of the image off; an empty list keeps it. */
  Test?: Array<string>;
  /**
   * The wait between two checks, and before the first, in nanoseconds: `30e9` is 30 seconds. At least `1e6` (1 ms). 0 takes that of the image, else 30 seconds.
   * @format int64
   */
  Interval?: number;
  /**
   * The time that one check may take, in nanoseconds: `5e9` is 5 seconds. A check that takes longer is killed and counts as a failure. At least `1e6` (1 ms). 0 takes that of the image, else 30 seconds.
   * @format int64
   */
  Timeout?: number;
  /** The number of failures in a row that make the container `unhealthy`. 0 takes that of the image, else 3. The engine itself does not restart an unhealthy container. */
  Retries?: number;
  /**
   * A grace period after the start, in nanoseconds: `60e9` is a minute. Failures in this time do not count until a check has succeeded. At least `1e6` (1 ms). 0 takes that of the image, else none.
   * @format int64
   */
  StartPeriod?: number;
  /**
   * The wait between checks during `StartPeriod`, until one succeeds, in nanoseconds: `2e9` is 2 seconds. At least `1e6` (1 ms). 0 takes that of the image, else 5 seconds (in older engines `Interval`).
   * @since v5.8.0
   * @format int64
   */
  StartInterval?: number;
};

/** The settings of a container that depend on its host: limits, mounts, ports, network, namespaces, privileges. All are optional; empty, 0 and null take the engine's defaults. Answers have many of the defaults filled in. */
export type HostConfig = Resources & {
  /** Mounts as texts: `/host/path:/path` or `volume:/path`, and options after another colon: `ro,z`. Options are `ro`, `z` or `Z` (an SELinux label, shared or private), `nocopy`, a propagation like `rslave`. A missing path of the host becomes a folder, a missing volume is created; `Mounts` is stricter. */
  Binds?: Array<string> | null;
  /** The file that `docker run --cidfile` wrote the ID to. The engine only keeps the path and writes nothing. */
  ContainerIDFile?: string;
  /** The driver that takes the output of the container. Without one the engine's default applies, `json-file` unless configured. */
  LogConfig?: {
    /** The logging driver, or the name of a plugin. `json-file`, `local` and `journald` keep the output on the host, `none` discards it, others send it on. `etwlogs` is for Windows. Empty takes the engine's default. */
    Type?: 'json-file' | 'syslog' | 'journald' | 'gelf' | 'fluentd' | 'awslogs' | 'splunk' | 'etwlogs' | 'none' | (string & {});
    /** Options of the driver, all as texts: `{'max-size': '10m', 'max-file': '3'}` rotates `json-file`, which otherwise grows without limit. A key that the driver does not know is a 400. */
    Config?: {
      [key: string]: string;
    };
  };
  /** `bridge` (the default on Linux), `none`, `host` (the host's own network; published ports are discarded), `container:` with a name or ID to share a network, or the name of a network. Containers find each other by name only on networks that you created. */
  NetworkMode?: string;
  /** Ports to publish on the host: `{'80/tcp': [{HostPort: '8080'}]}`. `[{}]` takes any free port, shown in `NetworkSettings.Ports` after the start; an empty list does so in older versions, and publishes nothing in newer ones. Name the port in `ExposedPorts` as well: many engines ignore a port that is not exposed. */
  PortBindings?: PortMap | null;
  /** The rule by which an exited container starts again: `{Name: 'unless-stopped'}`. By default the container stays stopped. Excludes `AutoRemove`. */
  RestartPolicy?: RestartPolicy;
  /** True to delete the container, its logs and its anonymous volumes when it exits. To get the exit code, call `ContainerWait` before the container exits. A `RestartPolicy` other than `no` is then a 400. */
  AutoRemove?: boolean;
  /** The driver for volumes that are created for `Volumes` and `Binds`. Empty is `local`. `Mounts` have a driver of their own. */
  VolumeDriver?: string;
  /** Containers whose mounts this one gets as well, at the same paths: `name` or `name:ro`. An unknown container is a 400. */
  VolumesFrom?: Array<string> | null;
  /** Volumes, paths of the host and tmpfs as objects: `[{Type: 'bind', Source: '/srv', Target: '/data', ReadOnly: true}]`. Unlike `Binds`, a missing path of the host is a 400. */
  Mounts?: Array<Mount>;
  /** The size of the terminal at the start, `[height, width]` in characters, if `Tty` is set. `[0, 0]` sets none. `ContainerResize` changes the size later. */
  ConsoleSize?: [
    number,
    number
  ] | null;
  /**
   * Keys and texts that the engine hands to the OCI runtime, for runtimes and hooks to read. Unlike `Labels`, no filter finds them. An empty key is a 400.
   * @since v5.8.0
   */
  Annotations?: {
    [key: string]: string;
  };
  /** Linux capabilities to add to the default ones: `NET_ADMIN`, `SYS_PTRACE`..., with or without `CAP_`, or `ALL`. */
  CapAdd?: Array<string> | null;
  /** Linux capabilities to take away, with or without `CAP_`. `ALL` drops all except those in `CapAdd`. */
  CapDrop?: Array<string> | null;
  /** `private` shows the container its own cgroup as the root, `host` shows the cgroups of the host. The default is mostly `private` on cgroup v2 and `host` on v1. Linux only. */
  CgroupnsMode?: 'private' | 'host' | Unlisted;
  /** IP addresses of name servers. Empty takes those of the engine's configuration, else of the host. On networks that you created, the engine's own resolver answers first and asks these for other names. */
  Dns?: Array<string> | null;
  /** Options for `/etc/resolv.conf`, such as `ndots:1` or `timeout:3`. */
  DnsOptions?: Array<string> | null;
  /** Domains to try for a name without dots. Empty takes those of the engine's configuration, else of the host; `['.']` sets none. */
  DnsSearch?: Array<string> | null;
  /** Lines for `/etc/hosts`, as `name:IP`: `db:10.0.0.5`. The word `host-gateway` for the IP stands for the host: `host.docker.internal:host-gateway`. */
  ExtraHosts?: Array<string> | null;
  /** More groups for the user of the container: numbers, or names from `/etc/group` of the image. */
  GroupAdd?: Array<string> | null;
  /** Shared memory and semaphores: `private`, `shareable` (others may join), `container:` with a name or ID to join one that is shareable, `host`, or `none` (private, without `/dev/shm`). Empty takes the engine's default, mostly `private`. */
  IpcMode?: string;
  /** A value that the engine keeps and answers, without any effect. `CgroupParent` chooses a cgroup. */
  Cgroup?: string;
  /** Legacy links to running containers, as `container:alias`, on the default bridge only: the alias goes into `/etc/hosts`. On networks that you created, use the names of containers, or `Aliases` of the endpoint. */
  Links?: Array<string> | null;
  /** -1000 to 1000: when memory runs out, the kernel kills processes with a high score first. 0 is the default; a negative value protects the container. Linux only. */
  OomScoreAdj?: number;
  /** Empty for processes of its own, `host` to see all processes of the host, `container:` with a name or ID to share those of a running container. */
  PidMode?: string;
  /** True for nearly all rights of root on the host: all capabilities and devices, no seccomp, AppArmor or masked paths. `CapAdd` or `Devices` are often enough. A 400 on Windows. */
  Privileged?: boolean;
  /** True to publish every exposed port that `PortBindings` does not name on a free port of the host. The port may change with each start: read `NetworkSettings.Ports`. */
  PublishAllPorts?: boolean;
  /** True to forbid writing to the file system of the container, except to volumes, binds and tmpfs. Programs often need `Tmpfs` for `/tmp` and `/run` then. A 400 on Windows. */
  ReadonlyRootfs?: boolean;
  /** `no-new-privileges`, `seccomp=unconfined`, `seccomp=` and a profile as JSON, `apparmor=` and the name of a profile, `label=disable` or `label=type:...` for SELinux. The engine reads no file here: send the text of a seccomp profile, not its path. */
  SecurityOpt?: Array<string> | null;
  /** Options of the storage driver: `{size: '10G'}` limits the writable layer. Few drivers support that: `overlay2` on XFS with project quotas, `btrfs`, `zfs`, `windowsfilter`. Others refuse or ignore the option. */
  StorageOpt?: {
    [key: string]: string;
  };
  /** Paths in the container to keep in memory, with mount options: `{'/tmp': 'size=64m,mode=1777'}`. An empty text takes the defaults `noexec,nosuid,nodev`; an option such as `exec` overrides its default. Linux only. */
  Tmpfs?: {
    [key: string]: string;
  };
  /** `host` to share the host name of the host; `Hostname` is then a 400. Empty gives the container its own host name. */
  UTSMode?: string;
  /** `host` runs the container without the user namespace of an engine that remaps users. A privileged container needs `host` there. Empty follows the engine. */
  UsernsMode?: string;
  /**
   * The size of `/dev/shm` in bytes. 0 takes the engine's default, 64 MiB unless configured, which is little for databases and browsers. No effect if `IpcMode` shares the memory of the host or of another container.
   * @format int64
   */
  ShmSize?: number;
  /** Kernel parameters of the container's own namespaces: `{'net.core.somaxconn': '1024'}`. Those below `net.` need a network stack of the container's own. Newer engines take those of one interface from `DriverOpts` of the endpoint. Linux only. */
  Sysctls?: {
    [key: string]: string;
  };
  /** The OCI runtime to use, such as `runc`, by its name in the engine's configuration. Empty takes the engine's default; an unknown name is a 400. */
  Runtime?: string;
  /** Windows only: `process` shares the kernel of the host, `hyperv` runs in a small virtual machine, `default` or empty follows the engine. An engine on Linux takes only `default` and empty. */
  Isolation?: 'default' | 'process' | 'hyperv' | '' | Unlisted;
  /** Paths that the container can't look into, such as `/proc/kcore`. Null takes the engine's list, `[]` masks none. Linux only. */
  MaskedPaths?: Array<string> | null;
  /** Paths that the container can't write to, such as `/proc/sys`. Null takes the engine's list, `[]` protects none. Linux only. */
  ReadonlyPaths?: Array<string> | null;
};

/** The portable part of the configuration of a container: command, environment, user, ports, health check. `HostConfig` holds all that depends on the host. */
export type ContainerConfig = {
  /** The host name inside the container. Empty takes the first 12 digits of the container's ID, or the host's name in the network mode `host`. A value together with `UTSMode` `host` is a 400. */
  Hostname: string;
  /** The domain that follows `Hostname` in the full name, on Linux also the NIS domain. */
  Domainname: string;
  /** The user that runs the command: `node`, `1000`, `node:staff` or `1000:1000`. Names have to be in `/etc/passwd` and `/etc/group` of the image. Empty takes the user of the image, else root. */
  User: string;
  /**
   * True if the client intends to attach to this stream. The engine stores the value without effect: `ContainerAttach` attaches, by its own parameters.
   * @defaultValue false
   */
  AttachStdin: boolean;
  /**
   * True if the client intends to attach to this stream. The engine stores the value without effect: `ContainerAttach` attaches, by its own parameters.
   * @defaultValue true
   */
  AttachStdout: boolean;
  /**
   * True if the client intends to attach to this stream. The engine stores the value without effect: `ContainerAttach` attaches, by its own parameters.
   * @defaultValue true
   */
  AttachStderr: boolean;
  /** The ports that the program listens on: `{'80/tcp': {}, '53/udp': {}}`; `/tcp` may be left out. Those of the image are added. An exposed port is not published on the host: see `HostConfig.PortBindings` and `PublishAllPorts`. */
  ExposedPorts?: {
    [key: string]: {
      [key: string]: unknown;
    };
  } | null;
  /**
   * True to run the command in a terminal. The output is then one raw stream of stdout and stderr together, with `\r\n` line ends.
   * @defaultValue false
   */
  Tty: boolean;
  /**
   * True to keep stdin open, so that `ContainerAttach` can send input, even before the start. By default the input of the command is empty.
   * @defaultValue false
   */
  OpenStdin: boolean;
  /**
   * True to close stdin when the first attached client ends its input or leaves, so that a command like `cat` ends. Only with `OpenStdin` and without `Tty`.
   * @defaultValue false
   */
  StdinOnce: boolean;
  /** Environment variables: `['PORT=8080', 'EMPTY=']`, added to those of the image, or replacing one of the same name. A name without `=` removes a variable of the image. */
  Env: Array<string> | null;
  /** The command, or the arguments for `Entrypoint`: `['ls', '-l', '/']`. No shell runs the command; to use one, write `['sh', '-c', 'a && b']`. Null or empty takes that of the image, unless `Entrypoint` is set. */
  Cmd: Array<string> | null;
  /** A command that tells if the container works. Null takes that of the image; `{Test: ['NONE']}` switches it off. */
  Healthcheck?: HealthConfig;
  /**
   * True if the command is already escaped as one command line. Windows only.
   * @defaultValue false
   */
  ArgsEscaped?: boolean | null;
  /** The image: `nginx`, `nginx:alpine`, `nginx@sha256:...` or an ID. A name without a tag means `latest`. Answers show the text that the container was created with, which may name a newer image by now. */
  Image: string;
  /** Paths that each get a new anonymous volume: `{'/data': {}}`. The volumes of the image are added. A mount at the same path replaces the anonymous volume. Use `HostConfig.Binds` or `Mounts` for named volumes. */
  Volumes: {
    [key: string]: {
      [key: string]: unknown;
    };
  } | null;
  /** The folder that the command starts in: an absolute path, created if missing. Empty takes that of the image, else `/`. */
  WorkingDir: string;
  /** The program that runs, with `Cmd` as its arguments: `['python', '-u']`. Null takes that of the image, `['']` takes none. When this is set, the image's `Cmd` does not apply. */
  Entrypoint: Array<string> | null;
  /** True to connect the container to no network at all. `HostConfig.NetworkMode` `none` is the usual way. */
  NetworkDisabled?: boolean | null;
  /**
   * MAC address of the container. Podman has it with its networks, and answers null here.
   * @deprecated Since v5.8.0. Use `MacAddress` of an endpoint in `NetworkingConfig.EndpointsConfig`.
   */
  MacAddress?: string | null;
  /** `ONBUILD` instructions of the image, which run when a build starts from the image. Without effect in a container. */
  OnBuild?: Array<string> | null;
  /** Labels, by key: `{'com.example.role': 'web'}`. A container gets the labels of its image too, unless it sets the same key. No call changes the labels of a container later. */
  Labels: {
    [key: string]: string;
  } | null;
  /** The signal that asks the command to stop: a name such as `SIGINT`, or a number as a text. Empty takes that of the image, else `SIGTERM`. */
  StopSignal?: string | null;
  /** Seconds from the stop signal until the engine kills the command. 0 kills at once, -1 never. Null means 10 seconds, on Windows 30. The parameter `t` of `ContainerStop` takes precedence. */
  StopTimeout?: number | null;
  /** The shell that runs lines of text: `['/bin/bash', '-c']`. In a container only health checks of `CMD-SHELL` use the shell. Null means `/bin/sh -c`, on Windows `cmd /S /C`. */
  Shell?: Array<string> | null;
};

/** The defaults that an image brings for its containers. A container's own settings take precedence. */
export type ImageConfig = {
  /** Not a setting of images, and without effect on containers. Engines mostly send an empty text. */
  Hostname?: string;
  /** Not a setting of images, and without effect on containers. Engines mostly send an empty text. */
  Domainname?: string;
  /** The user of the processes: a name or a number, also `user:group`. Empty or absent means root. */
  User?: string;
  /**
   * Not a setting of images, and without effect on containers. Engines mostly send `false`.
   * @defaultValue false
   */
  AttachStdin?: boolean;
  /**
   * Not a setting of images, and without effect on containers. Engines mostly send `false`.
   * @defaultValue false
   */
  AttachStdout?: boolean;
  /**
   * Not a setting of images, and without effect on containers. Engines mostly send `false`.
   * @defaultValue false
   */
  AttachStderr?: boolean;
  /** The ports that the image says it listens on (`EXPOSE`), as keys like `80/tcp` with an empty object. This does not publish them: a container needs `PortBindings` or `PublishAllPorts`. */
  ExposedPorts?: {
    [key: string]: {
      [key: string]: unknown;
    };
  } | null;
  /**
   * Not a setting of images, and without effect on containers. Engines mostly send `false`.
   * @defaultValue false
   */
  Tty?: boolean;
  /**
   * Not a setting of images, and without effect on containers. Engines mostly send `false`.
   * @defaultValue false
   */
  OpenStdin?: boolean;
  /**
   * Not a setting of images, and without effect on containers. Engines mostly send `false`.
   * @defaultValue false
   */
  StdinOnce?: boolean;
  /** Environment variables as `NAME=value`. A container's `Env` adds to them and overrides by name. Null or absent if there are none. */
  Env?: Array<string> | null;
  /** The default command, or the arguments for `Entrypoint`. A container's `Cmd` replaces the whole list; a container's `Entrypoint` drops the list as well. Null or absent if there is none. */
  Cmd?: Array<string> | null;
  /** The health check of containers; absent if the image has none. */
  Healthcheck?: HealthConfig;
  /**
   * True if the command is already a full, escaped command line in one element. Windows only.
   * @defaultValue false
   */
  ArgsEscaped?: boolean | null;
  /** Not a setting of images, and without effect on containers. Engines mostly send an empty text. */
  Image?: string;
  /** Paths (`VOLUME`) as keys with an empty object. A container gets a new anonymous volume for each, unless a mount of its own is there. Null or absent if there are none. */
  Volumes?: {
    [key: string]: {
      [key: string]: unknown;
    };
  } | null;
  /** The directory that processes start in; empty or absent is `/`. */
  WorkingDir?: string;
  /** The program that containers run, with `Cmd` as its further arguments. Null or absent if there is none; then `Cmd` is the whole command. */
  Entrypoint?: Array<string> | null;
  /**
   * Not a setting of images, and without effect on containers. Engines mostly leave the field out.
   * @defaultValue false
   */
  NetworkDisabled?: boolean | null;
  /**
   * Not a setting of images, and without effect on containers. Engines mostly leave the field out.
   * @deprecated Since v5.8.0. Nothing replaces the field: it is a setting of containers, not of images.
   */
  MacAddress?: string | null;
  /** Dockerfile instructions that run when another build starts `FROM` this image. Containers do not run them. Null or absent if there are none. */
  OnBuild?: Array<string> | null;
  /** Labels of the image, by key, which its containers get too. Null or absent if there are none. */
  Labels?: {
    [key: string]: string;
  } | null;
  /** The signal that asks containers to stop, such as `SIGQUIT` or `3`; `SIGTERM` if absent. */
  StopSignal?: string | null;
  /**
   * Not a setting of images, and without effect on containers. Engines mostly leave the field out.
   * @defaultValue 10
   */
  StopTimeout?: number | null;
  /** The shell (`SHELL`) for commands that a Dockerfile gives as one text; absent is `["/bin/sh", "-c"]`, on Windows `cmd`. */
  Shell?: Array<string> | null;
};

/** The networks that a new container joins, with the settings of the container on each. */
export type NetworkingConfig = {
  /** Settings by the name of the network: `{mynet: {Aliases: ['db']}, other: {}}`. The container joins all of these networks. Name one of them in `HostConfig.NetworkMode` too. */
  EndpointsConfig?: {
    [key: string]: EndpointSettings;
  };
};

/** The networking of an inspected container: its ports, and its endpoint on each network. */
export type NetworkSettings = {
  /** The interface of the default bridge, if the engine was started with `--bridge`. Otherwise empty. */
  Bridge?: string;
  /** The ID of the network stack of the container. Empty while the container is not running. */
  SandboxID: string;
  /**
   * Always false.
   * @deprecated Since v5.8.0. Nothing replaces the field: engines leave it false.
   */
  HairpinMode?: boolean;
  /**
   * Always empty.
   * @deprecated Since v5.8.0. Nothing replaces the field: engines leave it empty.
   */
  LinkLocalIPv6Address?: string;
  /**
   * Always 0.
   * @deprecated Since v5.8.0. Nothing replaces the field: engines leave it empty.
   */
  LinkLocalIPv6PrefixLen?: number;
  /** The ports in use, by `80/tcp`: a list of addresses and ports of the host that lead there, or null if the port is only exposed. Empty while the container is not running. */
  Ports: PortMapResponse;
  /** The path of the container's network namespace on the host: `/var/run/docker/netns/5d84c0e2b1aa`. Empty while the container is not running. */
  SandboxKey: string;
  /**
   * Always null.
   * @deprecated Since v5.8.0. Nothing replaces the field: engines leave it empty.
   */
  SecondaryIPAddresses?: Array<Address> | null;
  /**
   * Always null.
   * @deprecated Since v5.8.0. Nothing replaces the field: engines leave it empty.
   */
  SecondaryIPv6Addresses?: Array<Address> | null;
  /**
   * The ID of the endpoint on the default `bridge` network, and empty elsewhere. `Networks` has the value for every network.
   * @deprecated Since v3.2.0. Look at the entry of the network in `Networks`.
   */
  EndpointID?: string;
  /**
   * The IPv4 gateway of the default `bridge` network, and empty elsewhere. `Networks` has the value for every network.
   * @deprecated Since v3.2.0. Look at the entry of the network in `Networks`.
   */
  Gateway?: string;
  /**
   * The IPv6 address on the default `bridge` network, and empty elsewhere. `Networks` has the value for every network.
   * @deprecated Since v3.2.0. Look at the entry of the network in `Networks`.
   */
  GlobalIPv6Address?: string;
  /**
   * The prefix length of `GlobalIPv6Address` in bits. `Networks` has the value for every network.
   * @deprecated Since v3.2.0. Look at the entry of the network in `Networks`.
   */
  GlobalIPv6PrefixLen?: number;
  /**
   * The IPv4 address on the default `bridge` network, and empty elsewhere. `Networks` has the value for every network.
   * @deprecated Since v3.2.0. Look at the entry of the network in `Networks`.
   */
  IPAddress?: string;
  /**
   * The prefix length of `IPAddress` in bits. `Networks` has the value for every network.
   * @deprecated Since v3.2.0. Look at the entry of the network in `Networks`.
   */
  IPPrefixLen?: number;
  /**
   * The IPv6 gateway of the default `bridge` network, and empty elsewhere. `Networks` has the value for every network.
   * @deprecated Since v3.2.0. Look at the entry of the network in `Networks`.
   */
  IPv6Gateway?: string;
  /**
   * The MAC address on the default `bridge` network, and empty elsewhere. `Networks` has the value for every network.
   * @deprecated Since v3.2.0. Look at the entry of the network in `Networks`.
   */
  MacAddress?: string;
  /** The endpoint on each network, by the name of the network. Networks that the container joins only at its next start are included. */
  Networks: {
    [key: string]: EndpointSettingsResponse;
  };
};

/** The details of one image in the engine's store. Answer of `ImageInspect`. */
export type ImageInspect = {
  /** The ID, `sha256:` and 64 hex digits. With graph drivers it is the digest of the configuration; with the containerd image store that of the manifest or index, so the same image has another ID there. */
  Id: string;
  /** The names of the image, such as `alpine:3.20`; an empty list if it has none. */
  RepoTags: Array<string>;
  /** References by digest, such as `alpine@sha256:...`, which name this very content in a registry. With graph drivers the list is empty until the image has been pulled or pushed. */
  RepoDigests: Array<string>;
  /** The ID of the image that this one was built on. Set by the classic builder and by commits only; empty or absent for pulled images and those of BuildKit. */
  Parent?: string;
  /** The message of the commit or import; otherwise the comment of the last step, such as `buildkit.dockerfile.v0`. Empty or absent if there is none. */
  Comment?: string;
  /**
   * When the image was built, in RFC 3339; empty or absent if the image does not say. A pull does not change it.
   * @format date-time
   */
  Created?: string | null;
  /**
   * The ID of the container that the image was made from, by a commit or the last step of the classic builder; otherwise empty.
   * @deprecated Since v5.8.0. Nothing replaces the field: an image does not keep the container of its build.
   */
  Container?: string;
  /**
   * The configuration of the container that the image was made from. Containers of the image follow `Config`, not this. Null with the containerd image store.
   * @deprecated Since v5.8.0. Use `Config`.
   */
  ContainerConfig?: ContainerConfig | null;
  /** The version of the engine that built the image, as the classic builder and commits note it; empty or absent for others. */
  DockerVersion?: string;
  /** The author, as `MAINTAINER` or a commit says; empty or absent if nobody is named. */
  Author?: string;
  /** The defaults for containers of the image. Null if the containerd image store lacks the content for the platform. */
  Config: ImageConfig | null;
  /** The CPU that the image is for, by Go's name: `amd64`, `arm64`, `386`. Empty if unknown. */
  Architecture: string;
  /** The variant of the CPU, mostly of ARM: `v7`, `v8`; empty or absent if there is none. */
  Variant?: string | null;
  /** The operating system that the image is for: `linux` or `windows`. */
  Os: string;
  /** The version of Windows that the image needs, such as `10.0.20348.2700`; empty or absent for Linux. */
  OsVersion?: string | null;
  /**
   * Size of the image in bytes. Graph drivers count the unpacked layers; the containerd image store the compressed content for the platform, less than `Size` of `ImageList`.
   * @format int64
   */
  Size: number;
  /** The storage driver, and where on the engine's disk it keeps the image. The containerd image store gives a name only, that of its snapshotter. */
  GraphDriver?: GraphDriverData;
  /** The layers that the file system of the image is made of. */
  RootFS: {
    /** Always `layers`; absent if the store lacks the content of the image. */
    Type?: string;
    /** Digests of the uncompressed layers, lowest first. Images that begin with the same ones share them on the disk. */
    Layers?: Array<string>;
  };
  /** Notes of this engine about the image. They are not part of the image, and a push or save leaves them out. */
  Metadata?: {
    /**
     * When this engine last gave the image a name, in RFC 3339. With the containerd image store, a pull counts too. With graph drivers, a pulled image that was never tagged here has year 1 (`0001-01-01T00:00:00Z`).
     * @format date-time
     */
    LastTagTime?: string | null;
  };
};

/** An image in the short form of `ImageList` and of the disk usage. `ImageInspect` has the configuration and the layers. */
export type ImageSummary = {
  /** The ID, `sha256:` and 64 hex digits. With graph drivers it is the digest of the configuration; with the containerd image store that of the manifest or index, so the same image has another ID there. */
  Id: string;
  /** The ID of the image that this one was built on. Set by the classic builder and by commits only; empty for pulled images and those of BuildKit. */
  ParentId: string;
  /** The names of the image, such as `alpine:3.20`. An image without a name has an empty list, or null in the disk usage. */
  RepoTags: Array<string> | null;
  /** References by digest, such as `alpine@sha256:...`, which name this very content in a registry. With graph drivers only for images that were pulled or pushed: others have an empty list or null. */
  RepoDigests: Array<string> | null;
  /** When the image was built, in Unix seconds, as its configuration says; 0 if it does not say. A pull does not change it. */
  Created: number;
  /**
   * Size of all layers in bytes; layers shared with other images count in full. The containerd image store counts unpacked and compressed data of every platform that it has.
   * @format int64
   */
  Size: number;
  /**
   * The part of `Size` that other images use too, in bytes. -1 if not computed: ask with `shared-size`, or for the disk usage.
   * @format int64
   */
  SharedSize: number;
  /** Labels from the image's configuration, by key; null if there are none. */
  Labels: {
    [key: string]: string;
  } | null;
  /** The number of containers, running or stopped, that use the image. -1 if not counted, as `ImageList` mostly has it; the disk usage counts. */
  Containers: number;
  /** Type, digest and size of the object that the name of the image points to: an index for several platforms, or one manifest. Only with the containerd image store. */
  Descriptor?: OCIDescriptor | null;
  /** Digest of the image's manifest, such as `sha256:` and 64 hexadecimal digits. */
  Digest?: string;
  /** Names of the image. Absent if it has none. */
  Names?: Array<string>;
  /** Names that the image has or had earlier. */
  History?: Array<string>;
};

/** A volume: storage that stays when its containers are deleted. */
export type Volume = {
  /** The name, unique on the engine. The name of an anonymous volume is 64 hexadecimal digits. */
  Name: string;
  /** The driver that keeps the data: `local`, or the name of a plugin. */
  Driver: string;
  /** Path of the data on the host, such as `/var/lib/docker/volumes/NAME/_data`. Empty if the driver gives no path, as for a plugin's volume that no container has mounted. */
  Mountpoint: string;
  /**
   * When the volume was created: RFC 3339 in whole seconds. A cluster volume has Go's form instead, as in `2026-01-31 08:00:00.5 +0000 UTC`, which `Date` may not read; `ClusterVolume.CreatedAt` is RFC 3339.
   * @format date-time
   */
  CreatedAt?: string;
  /** Details from the driver, with keys and values of its own. The driver `local` gives none. Lists of volumes leave the field out. */
  Status?: {
    [key: string]: unknown;
  };
  /** Labels given at creation; null if there were none. An anonymous volume has `com.docker.volume.anonymous` on newer engines. */
  Labels: {
    [key: string]: string;
  } | null;
  /**
   * `local`: the volume belongs to this host. `global`: the whole cluster has the volume, as its driver says.
   * @defaultValue "local"
   */
  Scope: 'local' | 'global' | (string & {});
  /**
   * The swarm's part of a cluster volume. Absent from all other volumes.
   * @since v5.8.0
   */
  ClusterVolume?: ClusterVolume;
  /** The `DriverOpts` given at creation, such as `{type: 'nfs', device: ':/export'}`; null if there were none. */
  Options: {
    [key: string]: string;
  } | null;
  /** Size and use of the volume. Only `SystemDataUsage` fills this field. */
  UsageData?: {
    /**
     * Bytes on the disk; -1 if the size is unknown. Only volumes of the driver `local` without options are measured.
     * @format int64
     * @defaultValue -1
     */
    Size: number;
    /**
     * Number of containers that use the volume, stopped ones included; -1 if unknown.
     * @format int64
     * @defaultValue -1
     */
    RefCount: number;
  } | null;
};

/** A volume to create. Null and absent mean the same. */
export type VolumeCreateOptions = {
  /** The name: two characters or more of `a-zA-Z0-9_.-`, the first a letter or digit. If the name is empty, the volume is anonymous: it gets a random name, and `VolumePrune` deletes it even without `all`. A cluster volume needs a name. */
  Name?: string;
  /**
   * `local` (the default), or the name of an enabled plugin. A cluster volume needs a CSI plugin.
   * @defaultValue "local"
   */
  Driver?: string;
  /** Options of the driver, all texts. On Linux, `local` mounts `device` with `type` and `o` when a container starts: `{type: 'nfs', o: 'addr=10.0.0.1,rw', device: ':/export'}`; `size` (`10G`) needs a filesystem with quotas. On Windows, `local` takes none. */
  DriverOpts?: {
    [key: string]: string;
  } | null;
  /** Labels of the new volume, by key. They cannot be changed later. */
  Labels?: {
    [key: string]: string;
  } | null;
  /**
   * The settings of a cluster volume. With this field, the volume belongs to the swarm, and tasks can use it on any node that reaches the storage. Needs a swarm manager.
   * @since v5.8.0
   */
  ClusterVolumeSpec?: ClusterVolumeSpec;
};

/** The volumes of the engine. */
export type VolumeListResponse = {
  /** The volumes, in no particular order. */
  Volumes: Array<Volume>;
  /** Drivers that failed to list their volumes, in sentences for a reader; null if none failed. */
  Warnings: Array<string> | null;
};

/** An entry of BuildKit's cache, as the disk usage lists it: the result of a step, a copy of the context, and the like. */
export type BuildCache = {
  /** The ID of the entry, which `BuildPrune` answers when it deletes the entry. */
  ID?: string;
  /**
   * The IDs of the entries that this one builds on. Engines send the list under the name ` Parents`, with a space at its start: read that field.
   * @since v5.8.0
   */
  Parents?: Array<string> | null;
  /** `regular`: a pulled layer or the result of a step. `source.local`: a copy of the context. `source.git.checkout`: a Git source. `exec.cachemount`: the content of a `RUN --mount=type=cache`. `frontend`: a Dockerfile frontend. `internal`: data of the builder itself. */
  Type?: 'internal' | 'frontend' | 'source.local' | 'source.git.checkout' | 'exec.cachemount' | 'regular' | (string & {});
  /** The origin of the entry in words: `mount / from exec /bin/sh -c apk add curl`. */
  Description?: string;
  /** True while a running build uses the entry. `BuildPrune` keeps the entry then. */
  InUse?: boolean;
  /** True if an image in the store has the same data. `BuildPrune` keeps the entry then, unless `all` is set. */
  Shared?: boolean;
  /** Space on the disk in bytes. */
  Size?: number;
  /**
   * When the entry was created: RFC 3339 in UTC.
   * @format date-time
   */
  CreatedAt?: string;
  /**
   * When a build last used the entry: RFC 3339 in UTC. Null if no build has used it since its creation.
   * @format date-time
   */
  LastUsedAt?: string | null;
  /** The number of times that builds used the entry. */
  UsageCount?: number;
  /**
   * The IDs of the entries that this one builds on. The space in the name is a slip of the engine.
   * @since v5.8.0
   */
  ' Parents'?: Array<string> | null;
};

/** The connection of a container to one network. A request can set `IPAMConfig`, `Links`, `Aliases`, `DriverOpts`, `MacAddress` and `GwPriority`; the engine fills in the rest while the container runs. */
export type EndpointSettings = {
  /** Fixed addresses of the container on this network. Null or empty lets the engine choose free ones. */
  IPAMConfig?: EndpointIPAMConfig;
  /** Legacy links: `db:database` lets this container reach the container `db` as `database`. Null without any. */
  Links?: Array<string> | null;
  /** The MAC address, like `02:42:ac:12:00:02`. Newer versions accept an address in requests too, which some drivers ignore; empty lets the engine choose. Answers have an empty text while the container is not running. */
  MacAddress?: string;
  /** Further DNS names of the container for others on this network. Only user-defined networks take them. Answers may add the short ID of the container. Null without any. */
  Aliases?: Array<string> | null;
  /** The ID of the network. Empty in some containers that have never been started. */
  NetworkID?: string;
  /** The ID of the connection. Empty while the container is not running. */
  EndpointID?: string;
  /** The IPv4 address of the gateway, like `172.18.0.1`. Empty while the container is not running, and on networks without one. */
  Gateway?: string;
  /** The IPv4 address of the container on this network. Empty while the container is not running. To request an address, use `IPAMConfig`. */
  IPAddress?: string;
  /** The length of the network part of `IPAddress` in bits: 16 in `172.18.0.2/16`. 0 without an address. */
  IPPrefixLen?: number;
  /** The IPv6 address of the gateway. Empty on a network without IPv6, and while the container is not running. */
  IPv6Gateway?: string;
  /** The IPv6 address of the container on this network. Empty on a network without IPv6, and while the container is not running. */
  GlobalIPv6Address?: string;
  /**
   * The length of the network part of `GlobalIPv6Address` in bits. 0 without an address.
   * @format int64
   */
  GlobalIPv6PrefixLen?: number;
  /** Settings of this connection for the network driver, by the driver's own keys: in newer engines `com.docker.network.endpoint.ifname` sets the name of the interface. Null without any. */
  DriverOpts?: {
    [key: string]: string;
  } | null;
  /** Every name that resolves to the container on this network: its name, aliases, short ID and host name. The first name answers reverse look-ups. Null where the engine does no DNS, as on the default `bridge`. */
  DNSNames?: Array<string> | null;
  /**
   * The network with the highest number gives the container its default gateway. 0 is the default, and negative numbers are allowed. If several have the same number, the first in the order of names gives it.
   * @format int64
   */
  GwPriority?: number;
};

/** A container as `ContainerList` and `SystemDataUsage` show it: less than `ContainerInspect` tells. */
export type ContainerSummary = {
  /** The whole ID: 64 hexadecimal digits. */
  Id: string;
  /** The name with a slash before it, `/web`. A container that legacy links lead to has more: `/app/db` is the alias `db` in the container `app`. */
  Names: Array<string>;
  /** The image as it was named at creation: `nginx:alpine`, or an ID. If that name is gone or belongs to another image, the answer has the ID instead. */
  Image: string;
  /** The ID of the image: `sha256:` and 64 hexadecimal digits. */
  ImageID: string;
  /** The program and its arguments in one text, for people; arguments with a space are in single quotes. Programs should read `Path` and `Args` of `ContainerInspect`. */
  Command: string;
  /**
   * When the container was created, in Unix seconds.
   * @format int64
   */
  Created: number;
  /** The published and the exposed ports, with an entry for each address of the host. Empty while the container is not running. */
  Ports: Array<Port> | null;
  /**
   * Bytes of the files that the container has changed or added, without volumes. Only with `size`. -1 if the storage driver cannot tell.
   * @format int64
   */
  SizeRw?: number;
  /**
   * Bytes of the whole file system: the image, which other containers may share, plus `SizeRw`. Only with `size`.
   * @format int64
   */
  SizeRootFs?: number;
  /** The labels of the container, those of its image included, by key. */
  Labels: {
    [key: string]: string;
  };
  /** `created`: never started. `running`: its main process runs. `paused`: frozen. `restarting`: between two runs, by its restart policy. `removing`: being deleted. `exited`: ended. `dead`: its deletion failed halfway; it can only be deleted again. */
  State: string;
  /** The state in words for people: `Up 5 minutes (healthy)`, `Exited (0) 2 hours ago`. Programs should read `State`. */
  Status: string;
  /** A small part of the host settings. `ContainerInspect` has them all. */
  HostConfig?: {
    /** The network mode that the container was created with: `bridge` or `default`, `host`, `none`, `container:ID`, or the name of a network. */
    NetworkMode?: string;
  };
  /** Only `Networks`: the ports are in `Ports`. */
  NetworkSettings: {
    /** The endpoint on each network, by the name of the network. Aliases, links, DNS names and driver options are only in `ContainerInspect`. */
    Networks: {
      [key: string]: EndpointSettingsResponse;
    };
  } | null;
  /** The volumes, bind mounts and other mounts of the container, also the volumes that its image declares. */
  Mounts: Array<MountPoint> | null;
  /** A summary of the health check. Containers without a check have it too: `Status` is then `none`. */
  Health?: {
    /** `starting`: no check has decided yet. `healthy`: the last check passed. `unhealthy`: too many failed in a row, or the container is not running. `none`: there is no health check. */
    Status?: 'none' | 'starting' | 'healthy' | 'unhealthy' | (string & {});
    /** The number of checks that failed in a row. A success sets it to 0; failures within the start period do not count. */
    FailingStreak?: number;
  };
  /** Name of the container; empty in the list, which has `Names`. */
  Name?: string;
  /** Whether read-only bind mounts leave the mounts inside of them as they are. */
  DefaultReadOnlyNonRecursive?: boolean;
  /** Always null. Podman has the configuration with the inspect call. */
  Config?: {
    [key: string]: unknown;
  } | null;
  /** Always null. Podman has the networks with the inspect call. */
  NetworkingConfig?: {
    [key: string]: unknown;
  } | null;
  /** Always null. */
  Platform?: {
    [key: string]: unknown;
  } | null;
};

/** State, abilities and settings of the engine and its host. Booleans such as `MemoryLimit` tell which limits the host supports; all of these are false on Windows. */
export type SystemInfo = {
  /** ID of the engine, made at its first start and kept in its data directory. Its form differs between engines. */
  ID: string;
  /** Number of all containers, running or not. */
  Containers: number;
  /** Number of containers that run at present. */
  ContainersRunning: number;
  /** Number of containers that are paused. */
  ContainersPaused: number;
  /** Number of containers that neither run nor are paused: created, exited or dead. */
  ContainersStopped: number;
  /** Number of images, including those without a tag. With storage drivers, intermediate images of the classic builder count too. */
  Images: number;
  /** Storage of image layers: the storage driver (`overlay2`, `windowsfilter`), or with containerd's image store the snapshotter (`overlayfs`). */
  Driver: string;
  /** Details of the storage as pairs of a label and a value, for people to read. With containerd's image store, `['driver-type', 'io.containerd.snapshotter.v1']` is one of them. */
  DriverStatus: Array<Array<string>>;
  /** Directory on the engine's host that holds images, containers and volumes: `/var/lib/docker`, or `C:\ProgramData\docker` on Windows, unless it is configured (`data-root`). */
  DockerRootDir: string;
  /** Names of drivers by kind (volume, network, log), including those that are built in. */
  Plugins: PluginsInfo;
  /** True if the memory of a container can be limited (`Memory`). */
  MemoryLimit: boolean;
  /** True if the swap space of a container can be limited (`MemorySwap`). */
  SwapLimit: boolean;
  /** True if the memory of a container's TCP buffers can be limited. This limit exists only with cgroup v1 and older kernels. */
  KernelMemoryTCP?: boolean;
  /** True if the kernel supports the period of CPU limits, `CpuPeriod` of a container. */
  CpuCfsPeriod?: boolean;
  /** True if the kernel supports CPU limits: `CpuQuota` and `NanoCpus` of a container. */
  CpuCfsQuota?: boolean;
  /** True if containers can be given weights for the CPU (`CpuShares`). */
  CPUShares?: boolean;
  /** True if a container can be bound to CPUs and memory nodes (`CpusetCpus`, `CpusetMems`). */
  CPUSet?: boolean;
  /** True if the number of processes of a container can be limited (`PidsLimit`). */
  PidsLimit?: boolean;
  /** True if a container can be spared by the kernel's out-of-memory killer (`OomKillDisable`). This is possible only with cgroup v1. */
  OomKillDisable?: boolean;
  /** True if the host's kernel forwards IPv4 packets. If false, containers on bridge networks reach nothing outside of the host. */
  IPv4Forwarding: boolean;
  /** True if the rules of `iptables` also apply to bridged packets. Newer engines answer false, whatever the host has. */
  BridgeNfIptables?: boolean;
  /** True if the rules of `ip6tables` also apply to bridged packets. Newer engines answer false, whatever the host has. */
  BridgeNfIp6tables?: boolean;
  /** True if the engine runs in debug mode, which writes more to its logs. */
  Debug: boolean;
  /** Number of files that the engine has open; -1 if unknown, as on Windows. */
  NFd: number;
  /** Number of goroutines in the engine. A number that only ever grows points to a leak. */
  NGoroutines: number;
  /** Clock of the engine's host in RFC 3339, with the host's time zone. The time shows how far the clocks of caller and engine differ. */
  SystemTime: string;
  /** Logging driver of containers that name none, mostly `json-file`. */
  LoggingDriver: string;
  /**
   * Manager of cgroups: the engine itself (`cgroupfs`) or systemd (`systemd`). `none` is a rootless engine without cgroups, which can set no limits. Empty on Windows.
   * @defaultValue "cgroupfs"
   */
  CgroupDriver: 'cgroupfs' | 'systemd' | 'none' | (string & {});
  /**
   * Version of the host's cgroups: `1`, or `2` (one hierarchy for all resources). Left out on Windows.
   * @defaultValue "1"
   */
  CgroupVersion?: '1' | '2' | (string & {});
  /** Number of callers that are listening to events at present. */
  NEventsListener: number;
  /** Kernel of the host, such as `6.8.0-48-generic`. On Windows the text has the build of Windows instead. */
  KernelVersion: string;
  /** Name of the host's system with its version, such as `Ubuntu 24.04.1 LTS`. The name ends in `(containerized)` if the engine runs in a container. */
  OperatingSystem: string;
  /** Version of the host's system, such as `24.04`; empty if unknown. */
  OSVersion: string;
  /** Kind of the system that the engine runs on and that containers need: `linux` or `windows`. */
  OSType: string;
  /** Hardware of the host in the words of the system: `x86_64`, `aarch64`. `Arch` of `SystemVersion` has Go's words instead: `amd64`, `arm64`. */
  Architecture: string;
  /** Number of logical CPUs that the engine may use, counted at the start of the engine. */
  NCPU: number;
  /**
   * Memory of the host in bytes, without swap; 0 if the engine could not read it.
   * @format int64
   */
  MemTotal: number;
  /**
   * Address that stands for Docker Hub in credentials: always `https://index.docker.io/v1/`.
   * @defaultValue "https://index.docker.io/v1/"
   */
  IndexServerAddress: string;
  /** Mirrors and insecure registries that the engine is configured with. */
  RegistryConfig: RegistryServiceConfig;
  /** Resources that the engine is configured to offer to the swarm, such as GPUs (`node-generic-resources`). Null if there are none. */
  GenericResources?: GenericResources | null;
  /** Proxy that the engine itself uses for `http` addresses, empty if none. Name and password in the address are replaced by `xxxxx`. Containers do not inherit this proxy. */
  HttpProxy: string;
  /** Proxy that the engine itself uses for `https` addresses, such as registries; empty if none. Name and password in the address are replaced by `xxxxx`. */
  HttpsProxy: string;
  /** Hosts and domains, separated by commas, that the engine reaches without its proxy. Containers do not inherit this list. */
  NoProxy: string;
  /** Hostname of the machine that the engine runs on. */
  Name: string;
  /** Labels from the engine's own configuration, as `key=value`. Labels of a swarm node are not here: see `Spec.Labels` of `NodeInspect`. */
  Labels: Array<string> | null;
  /** True if experimental features are switched on (`experimental` in `daemon.json`). */
  ExperimentalBuild?: boolean;
  /** Version of the engine, such as `28.5.2`. For the version of the API, see `SystemVersion`. */
  ServerVersion: string;
  /** OCI runtimes by name. These names are the ones that `Runtime` of a container takes. */
  Runtimes: {
    [key: string]: Runtime;
  };
  /**
   * Runtime of containers that name none in `Runtime`: a key of `Runtimes`.
   * @defaultValue "runc"
   */
  DefaultRuntime: string;
  /** The engine's part in a swarm. `LocalNodeState` is `inactive` outside of a swarm. */
  Swarm: SwarmInfo;
  /**
   * True if containers go on running while the engine is stopped, so that the engine can be restarted or upgraded. Live restore and a swarm exclude each other.
   * @defaultValue false
   */
  LiveRestoreEnabled: boolean;
  /**
   * Default isolation of containers on Windows: `process` shares the kernel of the host, `hyperv` runs a small virtual machine. Empty on Linux.
   * @defaultValue "default"
   */
  Isolation?: 'default' | 'hyperv' | 'process' | '' | (string & {});
  /** Program that becomes process 1 of containers with `Init`: a path, or a name to be found in the engine's `PATH`. Mostly `docker-init`. */
  InitBinary: string;
  /** Source commit of the containerd that the engine uses. */
  ContainerdCommit: Commit;
  /** Source commit of the default runtime, mostly `runc`. */
  RuncCommit: Commit;
  /** Source commit of `InitBinary`. */
  InitCommit: Commit;
  /** Security features in use, as `name=seccomp,profile=builtin`, `name=apparmor`, `name=rootless`, `name=userns`, `name=cgroupns`. Test the part before the comma. */
  SecurityOptions: Array<string>;
  /** Name of the product's licence, such as `Community Engine`. Many builds leave the field out. */
  ProductLicense?: string;
  /**
   * Pools from `daemon.json` that local networks without a subnet of their own are taken from. Left out if the engine uses its built-in pools.
   * @since v4.2.1
   */
  DefaultAddressPools?: Array<{
    /** Range of the pool in CIDR notation: `10.10.0.0/16`. */
    Base?: string;
    /** Prefix length of the networks cut from `Base`: 24 gives each network 256 addresses. */
    Size?: number;
  }>;
  /** Sentences about features that the host lacks, and risky or outdated settings. Show them to people; their wording is not stable. Null if there are none. */
  Warnings: Array<string> | null;
  /** Directories where the engine looks for descriptions of CDI devices, such as `/etc/cdi`. Empty if CDI is off. */
  CDISpecDirs?: Array<string> | null;
  /** Version of the Buildah library inside Podman. */
  BuildahVersion?: string;
  /** Time since the host's start, as text for people, such as `2h 5m 10.00s`. */
  Uptime?: string;
  /** Whether limits of real-time CPU periods are possible. False on hosts that have cgroups version 2 alone. */
  CPURealtimePeriod?: boolean;
  /** Whether limits of real-time CPU runtimes are possible. False on hosts that have cgroups version 2 alone. */
  CPURealtimeRuntime?: boolean;
  /** Whether the engine runs as a user who is not root. */
  Rootless?: boolean;
  /**
   * Free swap space of the host in bytes.
   * @format int64
   */
  SwapFree?: number;
  /**
   * Total swap space of the host in bytes.
   * @format int64
   */
  SwapTotal?: number;
};

/** An OCI runtime: a program such as `runc` that starts containers. Containers name a runtime by its key in `Runtimes`. */
export type Runtime = {
  /** Path of the program, or its name to be found in the engine's `PATH`: `runc`. Left out for runtimes that are configured as a shim of containerd. */
  path?: string;
  /** Arguments that the engine passes to the program at each call. Null or left out if there are none. */
  runtimeArgs?: Array<string> | null;
  /**
   * Information of the runtime about itself. The value of `org.opencontainers.runtime-spec.features` is JSON. The contents may change at any time.
   * @since v5.8.0
   */
  status?: {
    [key: string]: string;
  } | null;
};

/**
 * The swarm's part of a volume that a CSI plugin provides to the whole cluster.
 * @since v5.8.0
 */
export type ClusterVolume = {
  /** The ID of the volume in the swarm, which `VolumeUpdate` needs. Other operations take it in place of the name. */
  ID?: string;
  /** Version of the object in this answer. An update has to send back the `Index`, so that it cannot overwrite the change of another caller. */
  Version?: ObjectVersion;
  /**
   * When the object was created: RFC 3339 in UTC, with up to nine digits for the fraction of a second.
   * @format date-time
   */
  CreatedAt?: string;
  /**
   * When the object last changed: RFC 3339 in UTC. Each change also raises `Version.Index`.
   * @format date-time
   */
  UpdatedAt?: string;
  /** The spec that the volume was created with, and its present `Availability`. */
  Spec?: ClusterVolumeSpec;
  /** Facts about the volume from the CSI plugin. Absent until the plugin has created the volume. */
  Info?: {
    /**
     * The size of the volume in bytes; 0 or absent if unknown.
     * @format int64
     */
    CapacityBytes?: number;
    /** Data that the CSI plugin attached to the volume at its creation, for its own use. */
    VolumeContext?: {
      [key: string]: string;
    };
    /** The ID that the CSI plugin gave to the volume. Docker's operations do not take it. Empty until the plugin has created the volume. */
    VolumeID?: string;
    /** The places in the cluster from which nodes can reach the volume. */
    AccessibleTopology?: Array<Topology>;
  };
  /** The nodes on which the volume is in use, or is being set up or taken down. Absent if there are none. */
  PublishStatus?: Array<{
    /** The ID of the node in the swarm. */
    NodeID?: string;
    /** `pending-publish`: the plugin is asked to make the volume available to the node. `published`: done. `pending-node-unpublish`: the node still has to release the volume. `pending-controller-unpublish`: the node has released the volume, and the plugin still has to detach it. */
    State?: 'pending-publish' | 'published' | 'pending-node-unpublish' | 'pending-controller-unpublish' | (string & {});
    /** Data that the CSI plugin gave for this node, for its own use. */
    PublishContext?: {
      [key: string]: string;
    };
  }>;
};

/**
 * The settings of a cluster volume. Only `Availability` can change later.
 * @since v5.8.0
 */
export type ClusterVolumeSpec = {
  /** The group of the volume. A service can mount `group:NAME`, and gets any suitable volume of the group. */
  Group?: string;
  /** The number and kind of tasks that may use the volume at the same time. Required at creation. */
  AccessMode?: {
    /**
     * `single` (the default): on one node at a time. `multi`: on several nodes at once, if the plugin can do that.
     * @defaultValue "single"
     */
    Scope?: 'single' | 'multi' | Unlisted;
    /**
     * `none` (the default): one task at a time. `readonly`: any number of tasks that mount it read-only. `onewriter`: many tasks, of which only one writes. `all`: any number of tasks, and all may write.
     * @defaultValue "none"
     */
    Sharing?: 'none' | 'readonly' | 'onewriter' | 'all' | Unlisted;
    /** Use the volume as a mounted filesystem. The spec needs either this, which may be `{}`, or `BlockVolume`; without both, the engine answers 400. */
    MountVolume?: {
      /** The filesystem, such as `ext4`. By default the CSI plugin chooses. */
      FsType?: string;
      /** Options of the mount, such as `ro`. */
      MountFlags?: Array<string>;
    };
    /** `{}` to use the volume as a raw block device. It has no settings, and yields to `MountVolume`. */
    BlockVolume?: {
      [key: string]: unknown;
    };
  };
  /** Secrets of the swarm to pass to the CSI plugin with each request on the volume. */
  Secrets?: Array<{
    /** The name by which the plugin knows the value. */
    Key?: string;
    /** The ID of the secret in the swarm. Creation fails for a secret that is not found. */
    Secret?: string;
  }>;
  /** The places in the cluster from which the volume has to be reachable. Only for plugins that know topology. Left out, such a plugin may choose any place. */
  AccessibilityRequirements?: {
    /** The volume has to be reachable from at least one of these places. */
    Requisite?: Array<Topology>;
    /** Places to try first, the best one first. Each has to be in `Requisite` as well, if that is given. */
    Preferred?: Array<Topology>;
  };
  /** Limits of the size. Without them, the plugin decides. */
  CapacityRange?: {
    /**
     * At least this many bytes; 0 sets no minimum.
     * @format int64
     */
    RequiredBytes?: number;
    /**
     * At most this many bytes; 0 sets no maximum.
     * @format int64
     */
    LimitBytes?: number;
  };
  /**
   * `active` (the default): tasks may use the volume. `pause`: no new tasks, present ones continue. `drain`: tasks that use the volume are moved away, and the volume is removed from all nodes. Then it can be deleted.
   * @defaultValue "active"
   */
  Availability?: 'active' | 'pause' | 'drain' | Unlisted;
};

/**
 * A place in a cluster, as CSI plugins describe places.
 * @since v5.8.0
 */
export type Topology = {
  /** The place at each level, by the name of the level: `{region: 'R1', zone: 'Z2'}`. The plugin defines the levels. */
  Segments?: {
    [key: string]: string;
  };
};

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
  /**
   * A container whose first word of the command is this one matches. The call fails if a container was created without a command, as the infra container of a pod is.
   * @since v5.5.0
   */
  command?: Array<string>;
  /**
   * `true` for the containers that the service `podman-restart` starts at boot, by their restart policy; `false` for the others.
   * @since v5.8.0
   */
  'should-start-on-boot'?: Array<'true' | 'false'>;
};

/** The body of `ContainerCreate`: the fields of `ContainerConfig`, with `HostConfig` and `NetworkingConfig` beside them. Command, environment, user and the like come from the image if they are left out. */
export type ContainerCreateRequest = {
  /** The host name inside the container. Empty takes the first 12 digits of the container's ID, or the host's name in the network mode `host`. A value together with `UTSMode` `host` is a 400. */
  Hostname?: string;
  /** The domain that follows `Hostname` in the full name, on Linux also the NIS domain. */
  Domainname?: string;
  /** The user that runs the command: `node`, `1000`, `node:staff` or `1000:1000`. Names have to be in `/etc/passwd` and `/etc/group` of the image. Empty takes the user of the image, else root. */
  User?: string;
  /**
   * True if the client intends to attach to this stream. The engine stores the value without effect: `ContainerAttach` attaches, by its own parameters.
   * @defaultValue false
   */
  AttachStdin?: boolean;
  /**
   * True if the client intends to attach to this stream. The engine stores the value without effect: `ContainerAttach` attaches, by its own parameters.
   * @defaultValue true
   */
  AttachStdout?: boolean;
  /**
   * True if the client intends to attach to this stream. The engine stores the value without effect: `ContainerAttach` attaches, by its own parameters.
   * @defaultValue true
   */
  AttachStderr?: boolean;
  /** The ports that the program listens on: `{'80/tcp': {}, '53/udp': {}}`; `/tcp` may be left out. Those of the image are added. An exposed port is not published on the host: see `HostConfig.PortBindings` and `PublishAllPorts`. */
  ExposedPorts?: {
    [key: string]: {
      [key: string]: unknown;
    };
  } | null;
  /**
   * True to run the command in a terminal. The output is then one raw stream of stdout and stderr together, with `\r\n` line ends.
   * @defaultValue false
   */
  Tty?: boolean;
  /**
   * True to keep stdin open, so that `ContainerAttach` can send input, even before the start. By default the input of the command is empty.
   * @defaultValue false
   */
  OpenStdin?: boolean;
  /**
   * True to close stdin when the first attached client ends its input or leaves, so that a command like `cat` ends. Only with `OpenStdin` and without `Tty`.
   * @defaultValue false
   */
  StdinOnce?: boolean;
  /** Environment variables: `['PORT=8080', 'EMPTY=']`, added to those of the image, or replacing one of the same name. A name without `=` removes a variable of the image. */
  Env?: Array<string> | null;
  /** A command that tells if the container works. Null takes that of the image; `{Test: ['NONE']}` switches it off. */
  Healthcheck?: HealthConfig;
  /**
   * True if the command is already escaped as one command line. Windows only.
   * @defaultValue false
   */
  ArgsEscaped?: boolean | null;
  /** The image: `nginx`, `nginx:alpine`, `nginx@sha256:...` or an ID. A name without a tag means `latest`. Answers show the text that the container was created with, which may name a newer image by now. */
  Image?: string;
  /** Paths that each get a new anonymous volume: `{'/data': {}}`. The volumes of the image are added. A mount at the same path replaces the anonymous volume. Use `HostConfig.Binds` or `Mounts` for named volumes. */
  Volumes?: {
    [key: string]: {
      [key: string]: unknown;
    };
  } | null;
  /** The folder that the command starts in: an absolute path, created if missing. Empty takes that of the image, else `/`. */
  WorkingDir?: string;
  /** True to connect the container to no network at all. `HostConfig.NetworkMode` `none` is the usual way. */
  NetworkDisabled?: boolean | null;
  /**
   * The MAC address on the network of `NetworkMode`, with an entry in `Warnings`. Set `MacAddress` of the endpoint in `NetworkingConfig` instead. Two different values are a 400.
   * @deprecated Since v5.8.0. Use `MacAddress` of an endpoint in `NetworkingConfig.EndpointsConfig`.
   */
  MacAddress?: string | null;
  /** `ONBUILD` instructions of the image, which run when a build starts from the image. Without effect in a container. */
  OnBuild?: Array<string> | null;
  /** Labels, by key: `{'com.example.role': 'web'}`. A container gets the labels of its image too, unless it sets the same key. No call changes the labels of a container later. */
  Labels?: {
    [key: string]: string;
  } | null;
  /** The signal that asks the command to stop: a name such as `SIGINT`, or a number as a text. Empty takes that of the image, else `SIGTERM`. */
  StopSignal?: string | null;
  /** Seconds from the stop signal until the engine kills the command. 0 kills at once, -1 never. Null means 10 seconds, on Windows 30. The parameter `t` of `ContainerStop` takes precedence. */
  StopTimeout?: number | null;
  /** The shell that runs lines of text: `['/bin/bash', '-c']`. In a container only health checks of `CMD-SHELL` use the shell. Null means `/bin/sh -c`, on Windows `cmd /S /C`. */
  Shell?: Array<string> | null;
} & {
  /** Limits, mounts, published ports, restart policy, privileges: all that depends on the host. */
  HostConfig?: HostConfig;
  /** Addresses, aliases and other settings for the networks that the container joins. For one network without settings, `HostConfig.NetworkMode` is enough. */
  NetworkingConfig?: NetworkingConfig;
  /** The command, or the arguments for `Entrypoint`: `['ls', '-l', '/']`. A text is a list with one item, never split at spaces. No shell runs the command; to use one, write `['sh', '-c', 'a && b']`. Empty takes that of the image, unless `Entrypoint` is set. */
  Cmd?: Array<string> | string | null;
  /** The program that runs, with `Cmd` as its arguments: `['python', '-u']`. A text is a list with one item, not split at spaces. Null takes that of the image, `['']` takes none. When this is set, the image's `Cmd` does not apply. */
  Entrypoint?: Array<string> | string | null;
};

/** Everything that the engine knows about one container, as `ContainerInspect` returns it. */
export type ContainerInspectResponse = {
  /** The whole ID: 64 hexadecimal digits. */
  Id: string;
  /** When the container was created: RFC 3339 in UTC, mostly with nanoseconds. */
  Created: string;
  /** The program that the container runs: the first item of entrypoint and command together. */
  Path: string;
  /** The arguments of `Path`: all items of entrypoint and command after the first. */
  Args: Array<string>;
  /** The present state, with the exit code and the times of the last run. */
  State: ContainerState;
  /** The ID of the image: `sha256:` and 64 hexadecimal digits. The name that was given at creation is `Config.Image`. */
  Image: string;
  /** The file on the engine's host that the container sees as `/etc/resolv.conf`. Empty before the first start. Do not change the file. */
  ResolvConfPath: string;
  /** The file on the engine's host that the container sees as `/etc/hostname`. Empty before the first start. Do not change the file. */
  HostnamePath: string;
  /** The file on the engine's host that the container sees as `/etc/hosts`. Empty before the first start. Do not change the file. */
  HostsPath: string;
  /** The file on the engine's host with the logs, if the log driver is `json-file`. Otherwise, and before the first start, empty. `ContainerLogs` reads logs of more drivers. */
  LogPath: string;
  /** The name with a slash before it: `/web`. Parameters accept a name with or without the slash. */
  Name: string;
  /** The number of restarts by the restart policy since the container was last started by a call. */
  RestartCount: number;
  /** The storage driver (`overlay2`), or with containerd's image store the snapshotter (`overlayfs`). */
  Driver: string;
  /** The operating system of the container: `linux` or `windows`. */
  Platform: string;
  /** The SELinux label of the container's files. Empty without SELinux. */
  MountLabel: string;
  /** The SELinux label of the container's processes. Empty without SELinux. */
  ProcessLabel: string;
  /** The AppArmor profile of the container's processes: `docker-default`, `unconfined` or one of your own. Empty without AppArmor. Without a chosen profile, the field is empty until the first start. */
  AppArmorProfile: string;
  /** The IDs of the commands of `ContainerExec` that are prepared or running in the container. Null without any. */
  ExecIDs?: Array<string> | null;
  /** The settings that concern the host, as at the creation or the last update: limits, mounts, published ports, restart policy. */
  HostConfig: HostConfigResponse;
  /** The storage driver and its data on the file system of the container. With containerd's image store at most `Name` is set; see `Storage`. */
  GraphDriver?: GraphDriverData;
  /**
   * Bytes of the files that the container has changed or added, without volumes. Only with `size`. -1 if the storage driver cannot tell.
   * @format int64
   */
  SizeRw?: number;
  /**
   * Bytes of the whole file system: the image, which other containers may share, plus `SizeRw`. Only with `size`.
   * @format int64
   */
  SizeRootFs?: number;
  /** The volumes, bind mounts and other mounts of the container, also the volumes that its image declares. */
  Mounts: Array<MountPoint>;
  /** The settings that do not depend on the host, merged with those of the image: command, environment, user, labels. */
  Config: ContainerConfig;
  /** The ports and networks in use. `HostConfig.NetworkMode` has the mode of the request. */
  NetworkSettings: NetworkSettings;
};

/**
 * The body of `ContainerUpdate`: fields of `Resources`, and a restart policy. The engine applies `BlkioWeight` and the limits for memory, CPU and processes, at once if the container runs. Other fields, such as `Devices` and `Ulimits`, have no effect.
 * @since v5.1.0
 */
export type ContainerUpdateRequest = Resources & {
  /** The new policy: `{Name: 'unless-stopped'}`. An empty `Name` keeps the present policy. With `AutoRemove`, any policy except `no` is a 409. */
  RestartPolicy?: RestartPolicy;
};

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
  /** An image that was created before this time matches: RFC 3339, Unix seconds, or a duration back from now such as `10m`. */
  until?: [string];
  /**
   * An image without this label matches: `key` or `key=value`.
   * @since v4.6.0
   */
  'label!'?: Array<string>;
  /** The beginning of an image's ID. */
  id?: Array<string>;
  /** `true` for the images of additional image stores, which the engine does not change; `false` for the others. */
  readonly?: Array<'true' | 'false'>;
  /** `true` for images that have no name and are the parent of another image; `false` for the others. */
  intermediate?: Array<'true' | 'false'>;
  /** `true` for images that a container uses, `false` for the others, `external` for those that only containers of other programs use. */
  containers?: Array<string>;
};

/** A repository that `ImageSearch` found. */
export type ImageSearchResponseItem = {
  /** A line about the repository, written by its owner; may be empty. */
  description?: string;
  /** True for an official image of Docker Hub, whose name has no user: `alpine`. */
  is_official?: boolean;
  /**
   * Obsolete: newer engines always send `false`.
   * @deprecated Since v5.8.0. Nothing replaces the field: it is always false.
   */
  is_automated?: boolean;
  /** The name to pull it by, such as `alpine` or `me/app`. */
  name?: string;
  /** The number of users who gave the repository a star. */
  star_count?: number;
  /** Index that lists the image, such as `docker.io`. */
  Index?: string;
  /** Name of the image, such as `docker.io/library/alpine`. */
  Name?: string;
  /** Description of the image, as the registry gives it. */
  Description?: string;
  /** `[OK]` if the image is an official one, otherwise empty. */
  Official?: string;
  /** `[OK]` if the image is from an automated build, otherwise empty. */
  Automated?: string;
  /** Tag of the image. Empty unless the request lists tags. */
  Tag?: string;
  /** Number of stars the image has in the registry. */
  Stars?: number;
};

/** The configuration of an image that `ImageCommit` makes. For most settings that are left out or empty, the container's setting is used. `Env`, `ExposedPorts`, `Labels` and `Volumes` are merged key by key, and the body takes precedence. */
export type ImageCommitRequest = {
  /** Has no effect: this is not a setting of images, and containers of the image do not get the value. */
  Hostname?: string;
  /** Has no effect: this is not a setting of images, and containers of the image do not get the value. */
  Domainname?: string;
  /** The user that containers of the image run as: `node`, `1000`, `node:staff`. Empty means the container's user. */
  User?: string;
  /**
   * Has no effect: this is not a setting of images, and containers of the image do not get the value.
   * @defaultValue false
   */
  AttachStdin?: boolean;
  /**
   * Has no effect: this is not a setting of images, and containers of the image do not get the value.
   * @defaultValue true
   */
  AttachStdout?: boolean;
  /**
   * Has no effect: this is not a setting of images, and containers of the image do not get the value.
   * @defaultValue true
   */
  AttachStderr?: boolean;
  /** Ports that the image says it listens on: `{'80/tcp': {}}`. Those of the container are added. */
  ExposedPorts?: {
    [key: string]: {
      [key: string]: unknown;
    };
  } | null;
  /**
   * Has no effect: this is not a setting of images, and containers of the image do not get the value.
   * @defaultValue false
   */
  Tty?: boolean;
  /**
   * Has no effect: this is not a setting of images, and containers of the image do not get the value.
   * @defaultValue false
   */
  OpenStdin?: boolean;
  /**
   * Has no effect: this is not a setting of images, and containers of the image do not get the value.
   * @defaultValue false
   */
  StdinOnce?: boolean;
  /** Environment variables for containers of the image: `['PORT=8080']`. Those of the container are added, unless the same name is here. */
  Env?: Array<string> | null;
  /** The health check of containers of the image. Null means the container's check. Inner fields that are 0 or empty are taken from the container too. */
  Healthcheck?: HealthConfig;
  /**
   * True if the command is already escaped as one command line. Windows only.
   * @defaultValue false
   */
  ArgsEscaped?: boolean | null;
  /** Has no effect: this is not a setting of images, and containers of the image do not get the value. */
  Image?: string;
  /** Paths that containers of the image get an anonymous volume for: `{'/data': {}}`. Those of the container are added. */
  Volumes?: {
    [key: string]: {
      [key: string]: unknown;
    };
  } | null;
  /** The directory that containers of the image start in. Empty means the container's directory. */
  WorkingDir?: string;
  /** Has no effect: this is not a setting of images, and containers of the image do not get the value. */
  NetworkDisabled?: boolean | null;
  /**
   * Has no effect: this is not a setting of images, and containers of the image do not get the value.
   * @deprecated Since v5.8.0. Leave the field out: an image has no MAC address.
   */
  MacAddress?: string | null;
  /** Dockerfile instructions that run when a build starts `FROM` the image: `['RUN make']`. */
  OnBuild?: Array<string> | null;
  /** Labels of the image, by key. Those of the container are added, unless the same key is here. */
  Labels?: {
    [key: string]: string;
  } | null;
  /** The signal that asks containers of the image to stop, such as `SIGQUIT`. Empty means the container's signal. */
  StopSignal?: string | null;
  /** Has no effect: this is not a setting of images, and containers of the image do not get the value. */
  StopTimeout?: number | null;
  /** The shell that runs lines of text: `['/bin/bash', '-c']`. In a container only health checks of `CMD-SHELL` use the shell. Null means `/bin/sh -c`, on Windows `cmd /S /C`. */
  Shell?: Array<string> | null;
} & {
  /** The default command, or the arguments for `Entrypoint`. Null or empty means the container's command, unless `Entrypoint` is given. A text is one element; it is not split at spaces. */
  Cmd?: Array<string> | string | null;
  /** The program that containers of the image run. Null means the container's entrypoint; an empty list means none. A text is one element; it is not split at spaces. */
  Entrypoint?: Array<string> | string | null;
};

/** Disk space that images, containers, volumes and build cache use, in bytes. A kind that `type` did not ask for is null or left out. */
export type SystemDataUsageResponse = {
  /**
   * Space of all image layers in bytes; layers shared by several images count once. Some engines leave the field out instead of 0.
   * @format int64
   */
  LayersSize?: number;
  /** The images, with `Containers` and `SharedSize` filled in. Null or left out if `type` did not ask for images, left out with `verbose`. */
  Images?: Array<ImageSummary> | null;
  /** All containers, running or not, with `SizeRw` and `SizeRootFs` filled in. Null or left out if `type` did not ask for them, left out with `verbose`. */
  Containers?: Array<ContainerSummary> | null;
  /** Volumes of the driver `local` that have no driver options, with `UsageData` filled in; other volumes are not measured. Null or left out if `type` did not ask for them, left out with `verbose`. */
  Volumes?: Array<Volume> | null;
  /** Records of BuildKit's cache. Null if the cache is empty or `type` did not ask for it, left out with `verbose`. */
  BuildCache?: Array<BuildCache> | null;
};

/** A command to run in a container that runs already. */
export type ContainerExecRequest = {
  /** True lets the command read what is sent over the connection of `ExecStart`. By default the command has no input. */
  AttachStdin?: boolean;
  /** True sends the command's stdout over the connection of `ExecStart`. By default that output is lost. */
  AttachStdout?: boolean;
  /** True sends the command's stderr over the connection of `ExecStart`. By default that output is lost. */
  AttachStderr?: boolean;
  /**
   * The size of the terminal at the start: `[height, width]` in characters. Only with `Tty`. `ExecResize` changes the size later.
   * @since v5.8.0
   */
  ConsoleSize?: [
    number,
    number
  ] | null;
  /** Keys in the input that detach from a command with a TTY and let it run on, separated by commas: single characters, or `ctrl-` with a letter or one of `@[\]^_`. The default is `ctrl-p,ctrl-q`. */
  DetachKeys?: string;
  /** True runs the command in a terminal, where stdout and stderr are one. `ExecStart` needs the same `Tty`. */
  Tty?: boolean;
  /** Variables added to those of the container: `NAME=value` sets one, `NAME` alone removes one. */
  Env?: Array<string>;
  /** The program and its arguments, at least one item. No shell reads them; to use one, write `['sh', '-c', 'echo $HOME']`. */
  Cmd?: Array<string>;
  /**
   * True gives the command every capability. Devices and the AppArmor profile stay those of the container. Default false. Not on Windows.
   * @defaultValue false
   */
  Privileged?: boolean;
  /** The user and perhaps a group, by name or number: `www-data`, `1000:1000`. The default is the user of the container. Names are looked up inside the container. */
  User?: string;
  /** The folder in the container to run the command in. The default is the `WorkingDir` of the container, or else `/`. */
  WorkingDir?: string;
};

/** The settings with which `ExecStart` runs a prepared command. */
export type ExecStartRequest = {
  /** True answers as soon as the command runs, without its output; `ExecInspect` shows when the command has ended. By default the connection carries input and output until the command ends. */
  Detach?: boolean;
  /** The same value as `Tty` of `ContainerExecRequest`. With true the output comes raw, with false in frames that tell stdout from stderr. */
  Tty?: boolean;
  /**
   * The size of the terminal at the start: `[height, width]` in characters. Only with `Tty`. `ExecResize` changes the size later.
   * @since v5.8.0
   */
  ConsoleSize?: [
    number,
    number
  ] | null;
};

/** A network to create. Null and absent mean the same. */
export type NetworkCreateRequest = {
  /** The name, which must not be empty or that of a network of the engine (`bridge`, `host`, `none`, `default`). */
  Name: string;
  /**
   * True: a name in use is refused with 409. False lets older engines create a second network of the same name; newer ones always refuse.
   * @deprecated Since v5.8.0. Leave the field out: engines check the name in any case.
   */
  CheckDuplicate?: boolean;
  /**
   * `bridge`: containers on this host. `overlay`: across a swarm, created on a manager. `macvlan` and `ipvlan`: in the network of a host interface. Or a plugin. The default is `bridge`, on Windows `nat`.
   * @defaultValue "bridge"
   */
  Driver?: string;
  /** `swarm` makes a network of a driver such as `macvlan` one of the swarm. By default, the driver decides: `overlay` is `swarm`, others are `local`. A `local` overlay network is refused. */
  Scope?: string;
  /** True: containers reach only one another, not other networks or the internet, and publish no ports. Default: false. */
  Internal?: boolean;
  /** True: plain containers may join this network of the swarm, not only services. It has no effect on local networks. Default: false. */
  Attachable?: boolean;
  /** True: the network carries the published ports of the swarm's services (the routing mesh). Needs an `overlay` network that is not `Attachable`. A swarm has at most one such network, so delete the old one first. Default: false. */
  Ingress?: boolean;
  /**
   * True: the engine only stores the settings, for the `ConfigFrom` of other networks. `Internal`, `Attachable`, `Ingress` and `Scope` are refused then. Default: false.
   * @defaultValue false
   */
  ConfigOnly?: boolean;
  /** The config-only network from which to take IPAM, IPv6, driver options and labels. If such settings are given as well, the engine answers 403. */
  ConfigFrom?: ConfigReference | null;
  /** Subnets of your choice. Without `IPAM`, the engine picks a free subnet. */
  IPAM?: IPAM | null;
  /** True: containers get an IPv6 address, too. Older engines need an IPv6 subnet in `IPAM.Config` for that; newer ones choose one. Default: false, unless the engine is configured otherwise. */
  EnableIPv6?: boolean;
  /** Options of the driver, all texts. For `bridge` for example `com.docker.network.bridge.name`, `com.docker.network.bridge.enable_icc` or `com.docker.network.driver.mtu` (`1400`); for `macvlan` and `ipvlan` `parent` (`eth0`); for `overlay` `encrypted`. */
  Options?: {
    [key: string]: string;
  } | null;
  /** Labels of the new network, by key. They cannot be changed later. */
  Labels?: {
    [key: string]: string;
  } | null;
};

/** The container to attach to a network. */
export type NetworkConnectRequest = {
  /** The ID of the container, a beginning of it, or the name. */
  Container?: string;
  /** Addresses, aliases and the like of the container on this network. Null or absent: the engine chooses. */
  EndpointConfig?: EndpointSettings | null;
};

/**
 * The connection of a container to one network. A request can set `IPAMConfig`, `Links`, `Aliases`, `DriverOpts`, `MacAddress` and `GwPriority`; the engine fills in the rest while the container runs.
 * This is `EndpointSettings` as engines answer it.
 */
export type EndpointSettingsResponse = {
  /** Fixed addresses of the container on this network. Null or empty lets the engine choose free ones. */
  IPAMConfig: EndpointIPAMConfig;
  /** Legacy links: `db:database` lets this container reach the container `db` as `database`. Null without any. */
  Links: Array<string> | null;
  /** The MAC address, like `02:42:ac:12:00:02`. Newer versions accept an address in requests too, which some drivers ignore; empty lets the engine choose. Answers have an empty text while the container is not running. */
  MacAddress: string;
  /** Further DNS names of the container for others on this network. Only user-defined networks take them. Answers may add the short ID of the container. Null without any. */
  Aliases: Array<string> | null;
  /** The ID of the network. Empty in some containers that have never been started. */
  NetworkID: string;
  /** The ID of the connection. Empty while the container is not running. */
  EndpointID: string;
  /** The IPv4 address of the gateway, like `172.18.0.1`. Empty while the container is not running, and on networks without one. */
  Gateway: string;
  /** The IPv4 address of the container on this network. Empty while the container is not running. To request an address, use `IPAMConfig`. */
  IPAddress: string;
  /** The length of the network part of `IPAddress` in bits: 16 in `172.18.0.2/16`. 0 without an address. */
  IPPrefixLen: number;
  /** The IPv6 address of the gateway. Empty on a network without IPv6, and while the container is not running. */
  IPv6Gateway: string;
  /** The IPv6 address of the container on this network. Empty on a network without IPv6, and while the container is not running. */
  GlobalIPv6Address: string;
  /**
   * The length of the network part of `GlobalIPv6Address` in bits. 0 without an address.
   * @format int64
   */
  GlobalIPv6PrefixLen: number;
  /** Settings of this connection for the network driver, by the driver's own keys: in newer engines `com.docker.network.endpoint.ifname` sets the name of the interface. Null without any. */
  DriverOpts: {
    [key: string]: string;
  } | null;
  /** Every name that resolves to the container on this network: its name, aliases, short ID and host name. The first name answers reverse look-ups. Null where the engine does no DNS, as on the default `bridge`. */
  DNSNames?: Array<string> | null;
  /**
   * The network with the highest number gives the container its default gateway. 0 is the default, and negative numbers are allowed. If several have the same number, the first in the order of names gives it.
   * @format int64
   */
  GwPriority?: number;
};

/**
 * The settings of a container that depend on its host: limits, mounts, ports, network, namespaces, privileges. All are optional; empty, 0 and null take the engine's defaults. Answers have many of the defaults filled in.
 * This is `HostConfig` as engines answer it.
 */
export type HostConfigResponse = ResourcesResponse & {
  /** Mounts as texts: `/host/path:/path` or `volume:/path`, and options after another colon: `ro,z`. Options are `ro`, `z` or `Z` (an SELinux label, shared or private), `nocopy`, a propagation like `rslave`. A missing path of the host becomes a folder, a missing volume is created; `Mounts` is stricter. */
  Binds: Array<string> | null;
  /** The file that `docker run --cidfile` wrote the ID to. The engine only keeps the path and writes nothing. */
  ContainerIDFile: string;
  /** The driver that takes the output of the container. Without one the engine's default applies, `json-file` unless configured. */
  LogConfig: {
    /** The logging driver, or the name of a plugin. `json-file`, `local` and `journald` keep the output on the host, `none` discards it, others send it on. `etwlogs` is for Windows. Empty takes the engine's default. */
    Type: 'json-file' | 'syslog' | 'journald' | 'gelf' | 'fluentd' | 'awslogs' | 'splunk' | 'etwlogs' | 'none' | (string & {});
    /** Options of the driver, all as texts: `{'max-size': '10m', 'max-file': '3'}` rotates `json-file`, which otherwise grows without limit. A key that the driver does not know is a 400. */
    Config: {
      [key: string]: string;
    } | null;
  };
  /** `bridge` (the default on Linux), `none`, `host` (the host's own network; published ports are discarded), `container:` with a name or ID to share a network, or the name of a network. Containers find each other by name only on networks that you created. */
  NetworkMode: string;
  /** Ports to publish on the host: `{'80/tcp': [{HostPort: '8080'}]}`. `[{}]` takes any free port, shown in `NetworkSettings.Ports` after the start; an empty list does so in older versions, and publishes nothing in newer ones. Name the port in `ExposedPorts` as well: many engines ignore a port that is not exposed. */
  PortBindings: PortMapResponse | null;
  /** The rule by which an exited container starts again: `{Name: 'unless-stopped'}`. By default the container stays stopped. Excludes `AutoRemove`. */
  RestartPolicy: RestartPolicyResponse;
  /** True to delete the container, its logs and its anonymous volumes when it exits. To get the exit code, call `ContainerWait` before the container exits. A `RestartPolicy` other than `no` is then a 400. */
  AutoRemove: boolean;
  /** The driver for volumes that are created for `Volumes` and `Binds`. Empty is `local`. `Mounts` have a driver of their own. */
  VolumeDriver: string;
  /** Containers whose mounts this one gets as well, at the same paths: `name` or `name:ro`. An unknown container is a 400. */
  VolumesFrom: Array<string> | null;
  /** Volumes, paths of the host and tmpfs as objects: `[{Type: 'bind', Source: '/srv', Target: '/data', ReadOnly: true}]`. Unlike `Binds`, a missing path of the host is a 400. */
  Mounts?: Array<Mount>;
  /** The size of the terminal at the start, `[height, width]` in characters, if `Tty` is set. `[0, 0]` sets none. `ContainerResize` changes the size later. */
  ConsoleSize: [
    number,
    number
  ] | null;
  /** Keys and texts that the engine hands to the OCI runtime, for runtimes and hooks to read. Unlike `Labels`, no filter finds them. An empty key is a 400. */
  Annotations?: {
    [key: string]: string;
  };
  /** Linux capabilities to add to the default ones: `NET_ADMIN`, `SYS_PTRACE`..., with or without `CAP_`, or `ALL`. */
  CapAdd: Array<string> | null;
  /** Linux capabilities to take away, with or without `CAP_`. `ALL` drops all except those in `CapAdd`. */
  CapDrop: Array<string> | null;
  /** `private` shows the container its own cgroup as the root, `host` shows the cgroups of the host. The default is mostly `private` on cgroup v2 and `host` on v1. Linux only. */
  CgroupnsMode?: 'private' | 'host' | Unlisted;
  /** IP addresses of name servers. Empty takes those of the engine's configuration, else of the host. On networks that you created, the engine's own resolver answers first and asks these for other names. */
  Dns: Array<string> | null;
  /** Options for `/etc/resolv.conf`, such as `ndots:1` or `timeout:3`. */
  DnsOptions: Array<string> | null;
  /** Domains to try for a name without dots. Empty takes those of the engine's configuration, else of the host; `['.']` sets none. */
  DnsSearch: Array<string> | null;
  /** Lines for `/etc/hosts`, as `name:IP`: `db:10.0.0.5`. The word `host-gateway` for the IP stands for the host: `host.docker.internal:host-gateway`. */
  ExtraHosts: Array<string> | null;
  /** More groups for the user of the container: numbers, or names from `/etc/group` of the image. */
  GroupAdd: Array<string> | null;
  /** Shared memory and semaphores: `private`, `shareable` (others may join), `container:` with a name or ID to join one that is shareable, `host`, or `none` (private, without `/dev/shm`). Empty takes the engine's default, mostly `private`. */
  IpcMode: string;
  /** A value that the engine keeps and answers, without any effect. `CgroupParent` chooses a cgroup. */
  Cgroup: string;
  /** Legacy links to running containers, as `container:alias`, on the default bridge only: the alias goes into `/etc/hosts`. On networks that you created, use the names of containers, or `Aliases` of the endpoint. */
  Links: Array<string> | null;
  /** -1000 to 1000: when memory runs out, the kernel kills processes with a high score first. 0 is the default; a negative value protects the container. Linux only. */
  OomScoreAdj: number;
  /** Empty for processes of its own, `host` to see all processes of the host, `container:` with a name or ID to share those of a running container. */
  PidMode: string;
  /** True for nearly all rights of root on the host: all capabilities and devices, no seccomp, AppArmor or masked paths. `CapAdd` or `Devices` are often enough. A 400 on Windows. */
  Privileged: boolean;
  /** True to publish every exposed port that `PortBindings` does not name on a free port of the host. The port may change with each start: read `NetworkSettings.Ports`. */
  PublishAllPorts: boolean;
  /** True to forbid writing to the file system of the container, except to volumes, binds and tmpfs. Programs often need `Tmpfs` for `/tmp` and `/run` then. A 400 on Windows. */
  ReadonlyRootfs: boolean;
  /** `no-new-privileges`, `seccomp=unconfined`, `seccomp=` and a profile as JSON, `apparmor=` and the name of a profile, `label=disable` or `label=type:...` for SELinux. The engine reads no file here: send the text of a seccomp profile, not its path. */
  SecurityOpt: Array<string> | null;
  /** Options of the storage driver: `{size: '10G'}` limits the writable layer. Few drivers support that: `overlay2` on XFS with project quotas, `btrfs`, `zfs`, `windowsfilter`. Others refuse or ignore the option. */
  StorageOpt?: {
    [key: string]: string;
  };
  /** Paths in the container to keep in memory, with mount options: `{'/tmp': 'size=64m,mode=1777'}`. An empty text takes the defaults `noexec,nosuid,nodev`; an option such as `exec` overrides its default. Linux only. */
  Tmpfs?: {
    [key: string]: string;
  };
  /** `host` to share the host name of the host; `Hostname` is then a 400. Empty gives the container its own host name. */
  UTSMode: string;
  /** `host` runs the container without the user namespace of an engine that remaps users. A privileged container needs `host` there. Empty follows the engine. */
  UsernsMode: string;
  /**
   * The size of `/dev/shm` in bytes. 0 takes the engine's default, 64 MiB unless configured, which is little for databases and browsers. No effect if `IpcMode` shares the memory of the host or of another container.
   * @format int64
   */
  ShmSize: number;
  /** Kernel parameters of the container's own namespaces: `{'net.core.somaxconn': '1024'}`. Those below `net.` need a network stack of the container's own. Newer engines take those of one interface from `DriverOpts` of the endpoint. Linux only. */
  Sysctls?: {
    [key: string]: string;
  };
  /** The OCI runtime to use, such as `runc`, by its name in the engine's configuration. Empty takes the engine's default; an unknown name is a 400. */
  Runtime?: string;
  /** Windows only: `process` shares the kernel of the host, `hyperv` runs in a small virtual machine, `default` or empty follows the engine. An engine on Linux takes only `default` and empty. */
  Isolation: 'default' | 'process' | 'hyperv' | '' | Unlisted;
  /** Paths that the container can't look into, such as `/proc/kcore`. Null takes the engine's list, `[]` masks none. Linux only. */
  MaskedPaths: Array<string> | null;
  /** Paths that the container can't write to, such as `/proc/sys`. Null takes the engine's list, `[]` protects none. Linux only. */
  ReadonlyPaths: Array<string> | null;
};

/**
 * Limits and devices of a container, part of `HostConfig` and of the body of `ContainerUpdate`. In a new container 0, empty and null set no limit; in an update they mostly keep the present value. Most fields are cgroup settings of Linux. The engine drops most of those that its kernel lacks, with an entry in `Warnings`.
 * This is `Resources` as engines answer it.
 */
export type ResourcesResponse = {
  /** The weight against other containers while the CPUs are busy: twice the number, twice the time. 0 takes the default, on Linux 1024. A weight is no upper limit: use `NanoCpus` for that. Windows takes 1 to 10000. */
  CpuShares: number;
  /**
   * The memory limit in bytes, at least 6291456 (6 MiB): 512 MiB are `512 * 1024 ** 2`. 0 sets no limit. Above the limit the kernel kills a process of the container (exit code 137). `MemorySwap` adds swap. An update can change a limit, but not remove it.
   * @format int64
   * @defaultValue 0
   */
  Memory: number;
  /** The cgroup that the cgroup of the container is made in: a path such as `/mygroup`, or a slice such as `my.slice` where systemd manages cgroups. Empty takes the engine's default. Linux only. */
  CgroupParent: string;
  /** The weight for block I/O against other containers while a device is busy: 10 to 1000. 0 takes the default of the kernel. The device needs an I/O scheduler that knows weights. Linux only. */
  BlkioWeight: number;
  /** Weights for single devices, instead of `BlkioWeight`: `[{Path: '/dev/sda', Weight: 200}]`. Linux only. */
  BlkioWeightDevice: Array<{
    /** The block device on the host, such as `/dev/sda`. A container with a missing device fails to start. */
    Path?: string;
    /** The weight on this device, 10 to 1000. */
    Weight?: number;
  }> | null;
  /** Caps for reading from block devices, in bytes per second: `[{Path: '/dev/sda', Rate: 1048576}]` is 1 MiB. Linux only. */
  BlkioDeviceReadBps: Array<ThrottleDeviceResponse> | null;
  /** Caps for writing to block devices, in bytes per second: `[{Path: '/dev/sda', Rate: 1048576}]` is 1 MiB. On cgroup v1 the caps do not apply to buffered writes. Linux only. */
  BlkioDeviceWriteBps: Array<ThrottleDeviceResponse> | null;
  /** Caps for reading from block devices, in operations per second: `[{Path: '/dev/sda', Rate: 500}]`. Linux only. */
  BlkioDeviceReadIOps: Array<ThrottleDeviceResponse> | null;
  /** Caps for writing to block devices, in operations per second: `[{Path: '/dev/sda', Rate: 500}]`. On cgroup v1 the caps do not apply to buffered writes. Linux only. */
  BlkioDeviceWriteIOps: Array<ThrottleDeviceResponse> | null;
  /**
   * The period that `CpuQuota` counts in, in microseconds: 1000 to 1000000. 0 means 100000, which is 100 ms. Excludes `NanoCpus`. Linux only.
   * @format int64
   */
  CpuPeriod: number;
  /**
   * CPU time per `CpuPeriod`, in microseconds: 150000 with a `CpuPeriod` of 100000 are one and a half CPUs. At least 1000. 0 sets no limit, and an update to -1 removes one. Excludes `NanoCpus`, which is simpler. Linux only.
   * @format int64
   */
  CpuQuota: number;
  /**
   * The period that `CpuRealtimeRuntime` counts in, in microseconds. Only for cgroup v1 and a kernel with real-time group scheduling; else a 400.
   * @format int64
   */
  CpuRealtimePeriod: number;
  /**
   * CPU time for real-time tasks per `CpuRealtimePeriod`, in microseconds; at most the period. 0 gives none. Only for cgroup v1 and a kernel with real-time group scheduling; else a 400.
   * @format int64
   */
  CpuRealtimeRuntime: number;
  /** The CPUs that the container may run on, from 0: `0-3`, `0,2` or both, `0-1,4`. Empty allows all. A CPU that the host lacks is a 400. Linux only. */
  CpusetCpus: string;
  /** The NUMA nodes that the container may take memory from: `0-1` or `0,1`. Empty allows all. A node that the host lacks is a 400. Linux only. */
  CpusetMems: string;
  /** Devices of the host to add: `[{PathOnHost: '/dev/snd', PathInContainer: '/dev/snd', CgroupPermissions: 'rwm'}]`. Use `DeviceRequests` for GPUs. An update does not change them. */
  Devices: Array<DeviceMappingResponse> | null;
  /** Permissions for devices by number: type (`a`, `b` or `c`), `major:minor` with `*` for any, and any of `rwm`, as in `c 189:* rwm`. The rules make no device nodes; they allow devices that appear later. Linux only. */
  DeviceCgroupRules?: Array<string> | null;
  /** Devices that a driver provides, mostly GPUs: `[{Driver: 'nvidia', Count: -1, Capabilities: [['gpu']]}]` stands for all NVIDIA GPUs. If no driver fits, the container fails to start. */
  DeviceRequests?: Array<DeviceRequestResponse> | null;
  /**
   * A limit for the buffers of TCP in bytes. Only for cgroup v1, and `runc` ignores the limit today.
   * @format int64
   */
  KernelMemoryTCP?: number;
  /**
   * A soft limit in bytes: when the host is short of memory, the kernel tries to bring the container down to this limit. At least 6 MiB and not above `Memory`. 0 sets none. Linux only.
   * @format int64
   */
  MemoryReservation: number;
  /**
   * The limit for memory and swap together, in bytes; `Memory` has to be set too. 0 means twice `Memory`, the same number as `Memory` means no swap, -1 means swap without limit. To raise `Memory` above `MemorySwap`, update both. Linux only.
   * @format int64
   */
  MemorySwap: number;
  /**
   * Sets how readily the kernel swaps out memory of the container: 0 (as little as possible) to 100. Null or -1 keeps the setting of the host. Only for cgroup v1.
   * @format int64
   */
  MemorySwappiness: number | null;
  /**
   * The CPU limit in billionths of a CPU: one and a half CPUs are `1.5e9`. 0 sets no limit; more CPUs than the host has are a 400. Excludes `CpuPeriod` and `CpuQuota`.
   * @format int64
   */
  NanoCpus: number;
  /** True to let a process wait, instead of killing it, when it needs more than `Memory`. Without `Memory` the host itself can run out of memory. Only for cgroup v1: answers have null on v2. */
  OomKillDisable: boolean | null;
  /** True to run a small init as process 1, which forwards signals and removes ended child processes. Useful if the program does not do this itself. Null takes the engine's default. No effect if `PidMode` shares processes. */
  Init?: boolean | null;
  /**
   * The most processes and threads the container may have at once. 0 and -1 set no limit; null in an update keeps the present one. Linux only.
   * @format int64
   */
  PidsLimit: number | null;
  /** Limits per process, such as open files: `[{Name: 'nofile', Soft: 1024, Hard: 4096}]`. Limits that are not named here come from the engine's configuration. An update does not change them. Linux only. */
  Ulimits: Array<{
    /** The limit in lower case without `RLIMIT_`: `nofile` (open files), `nproc` (processes of the user), `core`, `memlock`, `stack` (bytes), `cpu` (seconds) and others. */
    Name: string;
    /** The value in force, which a process may raise up to `Hard`. -1 is unlimited. */
    Soft: number;
    /** The highest value that an unprivileged process can set, not below `Soft`. -1 is unlimited. */
    Hard: number;
  }> | null;
  /**
   * The number of CPUs to use. Windows only. With process isolation `CpuShares` and `CpuPercent` have no effect beside this field.
   * @format int64
   */
  CpuCount: number;
  /**
   * The share of all CPUs to use, 1 to 100 percent. Excludes `NanoCpus`. Windows only; an engine on Linux drops the value, with an entry in `Warnings`.
   * @format int64
   */
  CpuPercent: number;
  /**
   * The most operations per second on the system drive of the container. Windows only: a 400 on Linux. 0 sets no limit.
   * @format int64
   */
  IOMaximumIOps: number;
  /**
   * The most bytes per second on the system drive of the container. Windows only: a 400 on Linux. 0 sets no limit.
   * @format int64
   */
  IOMaximumBandwidth: number;
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
  /**
   * Foreign platforms whose programs the host can run by emulation. Absent if there are none.
   * @since v5.6.0
   */
  emulatedArchitectures?: Array<string> | null;
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
  /**
   * Default network program for rootless containers, such as `pasta`.
   * @since v5.1.0
   */
  rootlessNetworkCmd?: string;
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
 * The network backend of the engine, as the system information shows it.
 * @since v4.6.0
 */
export type NetworkInfo = {
  /** The backend in use: `netavark` or `cni`. */
  backend?: NetworkBackend;
  /**
   * Network of containers that name none, normally `podman`.
   * @since v5.8.0
   */
  defaultNetwork?: string;
  /** The program that answers DNS queries of the containers. */
  dns?: DNSNetworkInfo;
  /** Package of the distribution that the backend comes from, or text that says it is not known. */
  package?: string;
  /** Path of the backend's program on the host. */
  path?: string;
  /** Version of the backend, as its program prints it. */
  version?: string;
};

/**
 * Outcome of the removal of Quadlets.
 * @since v5.8.0
 */
export type QuadletRemoveReport = {
  /** Errors, by name of the Quadlet that could not be removed. */
  Errors?: {
    [key: string]: string;
  } | null;
  /** Names of the Quadlets that are gone. */
  Removed?: Array<string> | null;
};

/**
 * What to change of a container: limits of resources, health checks, environment. What is left out stays as it is.
 * @since v4.3.0
 */
export type UpdateEntities = {
  /**
   * Weights of devices when several containers want to read or write.
   * @since v5.4.0
   */
  BlkIOWeightDevice?: Array<WeightDevice> | null;
  /**
   * Most bytes a second that may be read from each device.
   * @since v5.4.0
   */
  DeviceReadBPs?: Array<LibpodThrottleDevice> | null;
  /**
   * Most reads a second from each device.
   * @since v5.4.0
   */
  DeviceReadIOPs?: Array<LibpodThrottleDevice> | null;
  /**
   * Most bytes a second that may be written to each device.
   * @since v5.4.0
   */
  DeviceWriteBPs?: Array<LibpodThrottleDevice> | null;
  /**
   * Most writes a second to each device.
   * @since v5.4.0
   */
  DeviceWriteIOPs?: Array<LibpodThrottleDevice> | null;
  /**
   * Variables to set: `NAME=value`. Processes that start later see them.
   * @since v5.5.0
   */
  Env?: Array<string> | null;
  /**
   * Names of variables to remove.
   * @since v5.5.0
   */
  UnsetEnv?: Array<string> | null;
  /**
   * Limits of reading and writing devices, in the form of the OCI runtime specification.
   * @since v5.4.0
   */
  blockIO?: LinuxBlockIO;
  /**
   * Limits and shares of CPU time.
   * @since v5.4.0
   */
  cpu?: LinuxCPU;
  /**
   * Rules for the devices that the container may use.
   * @since v5.4.0
   */
  devices?: Array<LinuxDeviceCgroup> | null;
  /**
   * Command of the health check. `none` removes the check.
   * @since v5.4.0
   */
  health_cmd?: string;
  /**
   * Time between two checks, such as `30s`. `disable` sets no timer. A change starts the timer anew.
   * @since v5.4.0
   */
  health_interval?: string;
  /**
   * Where results of checks are kept: a directory, `local` (with the container), or `events_logger`. A change may lose earlier results.
   * @since v5.4.0
   */
  health_log_destination?: string;
  /**
   * How many results are kept. 0 keeps all.
   * @since v5.4.0
   * @format uint64
   */
  health_max_log_count?: number;
  /**
   * How many characters of a result are kept. 0 keeps all.
   * @since v5.4.0
   * @format uint64
   */
  health_max_log_size?: number;
  /**
   * What happens when the container turns unhealthy: `none`, `kill`, `restart` or `stop`.
   * @since v5.4.0
   */
  health_on_failure?: string;
  /**
   * Failed checks in a row that make the container unhealthy.
   * @since v5.4.0
   * @format uint64
   */
  health_retries?: number;
  /**
   * Time after the start in which failed checks do not count, such as `10s`.
   * @since v5.4.0
   */
  health_start_period?: string;
  /**
   * Command of the startup check, which runs until it passes, before the normal check begins.
   * @since v5.4.0
   */
  health_startup_cmd?: string;
  /**
   * Time between two startup checks, such as `5s`. A change may start the timer anew.
   * @since v5.4.0
   */
  health_startup_interval?: string;
  /**
   * Failed startup checks in a row after which the container is restarted.
   * @since v5.4.0
   * @format uint64
   */
  health_startup_retries?: number;
  /**
   * Passed startup checks that are needed. With 0, one is enough.
   * @since v5.4.0
   * @format uint64
   */
  health_startup_success?: number;
  /**
   * Time after which a startup check counts as failed, such as `5s`.
   * @since v5.4.0
   */
  health_startup_timeout?: string;
  /**
   * Time after which a check counts as failed, such as `5s`.
   * @since v5.4.0
   */
  health_timeout?: string;
  /**
   * Limits of huge pages, one for each page size.
   * @since v5.4.0
   */
  hugepageLimits?: Array<LinuxHugepageLimit> | null;
  /**
   * Limits of memory and swap.
   * @since v5.4.0
   */
  memory?: LinuxMemory;
  /**
   * Priorities and class of the container's network traffic.
   * @since v5.4.0
   */
  network?: LinuxNetwork;
  /**
   * True turns all health checks of the container off.
   * @since v5.4.0
   */
  no_healthcheck?: boolean;
  /**
   * Limit of processes and threads.
   * @since v5.4.0
   */
  pids?: LinuxPids;
  /**
   * Limits of a process, such as the number of open files.
   * @since v5.8.0
   */
  r_limits?: Array<POSIXRlimit> | null;
  /**
   * Limits of RDMA, by the name of the device.
   * @since v5.4.0
   */
  rdma?: {
    [key: string]: LinuxRdma;
  } | null;
  /**
   * Values for files of cgroups version 2, by the file's name, such as `memory.high`.
   * @since v5.4.0
   */
  unified?: {
    [key: string]: string;
  } | null;
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
  /**
   * Containers whose first word of the command matches this regular expression. The call fails if a container was created without a command, as the infra container of a pod is.
   * @since v5.5.0
   */
  command?: Array<string>;
  /**
   * `true` for the containers that the service `podman-restart` starts at boot, by their restart policy; `false` for the others.
   * @since v5.8.0
   */
  'should-start-on-boot'?: Array<'true' | 'false'>;
};

/**
 * Outcome of the installation of Quadlets.
 * @since v5.8.0
 */
export type QuadletInstallLibpodResponse = {
  /** Path of each installed file on the host, by the source that it came from. */
  InstalledQuadlets?: {
    [key: string]: string;
  } | null;
  /** Errors, by the source that could not be installed. */
  QuadletErrors?: {
    [key: string]: string;
  } | null;
};
