// Generated from specs/ by `npm run generate`. Do not edit.
import type {
  Commit,
  ContainerState,
  DeviceMapping,
  DeviceMappingResponse,
  DeviceRequest,
  DeviceRequestResponse,
  Digest,
  Duration,
  GenericResources,
  GraphDriverData,
  History,
  IDMappingOptions,
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
  OCIDescriptor,
  OverlayVolume,
  POSIXRlimit,
  PluginsInfo,
  PortMap,
  PortMapResponse,
  PortMapping,
  RegistryServiceConfig,
  RestartPolicy,
  RestartPolicyResponse,
  RootFS,
  Signal,
  SwarmInfo,
  ThrottleDevice,
  ThrottleDeviceResponse,
} from '../v3.2/models.js';
import type { LinuxPersonality } from '../v3.4/models.js';
import type { InspectNetworkSettings } from '../v4.0/models.js';
import type { HealthCheckOnFailureAction } from '../v4.3/models.js';
import type { NamedVolume } from '../v4.4/models.js';
import type { LibpodMount, LinuxCPU } from '../v4.5/models.js';
import type {
  CPUUsage,
  ConmonInfo,
  ContainerStore,
  DistributionInfo,
  IDMappings,
  ImageStore,
  LibpodImageConfig,
  OCIRuntimeInfo,
  PastaInfo,
  Plugins,
  RemoteSocket,
  SecurityInfo,
  Version,
} from '../v4.6/models.js';
import type { InspectContainerState } from '../v4.7/models.js';
import type { LibpodContainerNetworkStats, LinuxMemory, LinuxResources } from '../v5.0/models.js';
import type { ImageVolume, Schema2HealthConfig, StartupHealthCheck } from '../v5.1/models.js';
import type { InspectContainerConfig, InspectMount } from '../v5.3/models.js';
import type {
  InspectContainerHostConfig,
  LibpodThrottleDevice,
  PerNetworkOptions,
  WeightDevice,
} from '../v5.4/models.js';
import type { ArtifactVolume, OCI1 } from '../v5.6/models.js';
import type {
  ContainerConfig,
  ContainerSummary,
  HealthConfig,
  ImageConfig,
  MountPoint,
  MountType,
  NetworkInfo,
  NetworkSettings,
  NetworkingConfig,
  Runtime,
  Volume,
} from '../v5.8/models.js';
import type { LibpodDeviceInfo, LibpodSecret, LogConfigLibpod } from '../v6.0/models.js';
import type { Unlisted } from '../../../src/types.js';

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
    /** True to keep file systems below `Source` writable although `ReadOnly` is set. Without `ReadOnly`, or with `ReadOnlyForceRecursive`, the container fails to start. */
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
  /**
   * A limit for kernel memory in bytes. Only for cgroup v1; newer kernels and engines ignore it.
   * Removed in v5.8.0.
   * @deprecated Since v4.2.1. Use `Memory`, which counts the memory that the kernel uses for the container, too.
   * @format int64
   */
  KernelMemory?: number;
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
  /**
   * The same number as `Size`.
   * Removed in v5.8.0.
   * @format int64
   */
  VirtualSize?: number;
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
  /**
   * The same number as `Size`.
   * Removed in v5.8.0.
   * @format int64
   */
  VirtualSize?: number;
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
  /**
   * The ID of the entry that this one builds on; empty if there is none.
   * Removed in v5.8.0.
   */
  Parent?: string;
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
  /**
   * True if the kernel's own memory for a container can be limited. Newer kernels and engines have dropped this limit.
   * Removed in v5.8.0.
   * @deprecated Since v4.2.1. Nothing replaces the field: the limit itself is deprecated.
   */
  KernelMemory?: boolean;
  /**
   * Address of the key-value store for overlay networks outside of swarm mode, a feature that engines have dropped.
   * Removed in v5.8.0.
   * @deprecated Since v4.2.1. Nothing replaces the field: a swarm makes networks across hosts.
   */
  ClusterStore?: string;
  /**
   * Address under which the engine advertised itself in `ClusterStore`, a feature that engines have dropped.
   * Removed in v5.8.0.
   * @deprecated Since v4.2.1. Nothing replaces the field: a swarm makes networks across hosts.
   */
  ClusterAdvertise?: string;
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
  /**
   * Space of the cache of the classic builder in bytes. Engines send 0 or leave the field out: add up `BuildCache` instead.
   * Removed in v5.8.0.
   * @format int64
   */
  BuilderSize?: number;
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
  /**
   * `private` shows the container its own cgroup as the root, `host` shows the cgroups of the host. The default is mostly `private` on cgroup v2 and `host` on v1. Linux only.
   * Values: `` removed in v5.8.0.
   */
  CgroupnsMode?: 'private' | 'host' | '' | Unlisted;
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
  /**
   * A limit for kernel memory in bytes. Only for cgroup v1; newer kernels and engines ignore it.
   * Removed in v5.8.0.
   * @deprecated Since v4.2.1. Use `Memory`, which counts the memory that the kernel uses for the container, too.
   * @format int64
   */
  KernelMemory?: number;
};

/**
 * An artifact of the local store.
 * @since v5.6.0
 */
export type ArtifactInspectReport = {
  /** Digest of the artifact's manifest. */
  Digest?: Digest | string;
  /** The artifact's manifest in OCI form, with a layer for each file. */
  Manifest?: OCI1;
  /** Name of the artifact, such as `quay.io/me/data:1`. */
  Name?: string;
};

/** What a container uses at one moment. */
export type ContainerStats = {
  /**
   * Use of the CPU in percent, since the start of the container.
   * @since v3.4.1
   * @format double
   */
  AvgCPU?: number;
  /**
   * Bytes read from devices.
   * @since v3.4.1
   * @format uint64
   */
  BlockInput?: number;
  /**
   * Bytes written to devices.
   * @since v3.4.1
   * @format uint64
   */
  BlockOutput?: number;
  /**
   * Use of the CPU in percent, since the record before.
   * @since v3.4.1
   * @format double
   */
  CPU?: number;
  /**
   * CPU time of the container in nanoseconds, since its start.
   * @since v3.4.1
   * @format uint64
   */
  CPUNano?: number;
  /**
   * CPU time in the kernel in nanoseconds, since the start of the container.
   * @since v3.4.1
   * @format uint64
   */
  CPUSystemNano?: number;
  /**
   * Full ID of the container: 64 hexadecimal digits.
   * @since v3.4.1
   */
  ContainerID?: string;
  /**
   * CPU time of the container in nanoseconds, since its start: the same as `CPUNano`.
   * @since v3.4.1
   * @format uint64
   */
  Duration?: number;
  /**
   * Most memory in bytes that the container may use: its limit, or the host's memory.
   * @since v3.4.1
   * @format uint64
   */
  MemLimit?: number;
  /**
   * Used part of the most memory, in percent.
   * @since v3.4.1
   * @format double
   */
  MemPerc?: number;
  /**
   * Used memory in bytes.
   * @since v3.4.1
   * @format uint64
   */
  MemUsage?: number;
  /**
   * Name of the container.
   * @since v3.4.1
   */
  Name?: string;
  /**
   * Traffic of each network interface, by its name in the container.
   * @since v5.0.2
   */
  Network?: {
    [key: string]: LibpodContainerNetworkStats;
  } | null;
  /**
   * Number of processes and threads.
   * @since v3.4.1
   * @format uint64
   */
  PIDs?: number;
  /**
   * When the record was made, in nanoseconds since 1970. `CPU` is computed with it.
   * @since v3.4.1
   * @format uint64
   */
  SystemNano?: number;
  /**
   * CPU time of the container in nanoseconds, despite the name.
   * @since v3.4.1
   */
  UpTime?: Duration;
  /**
   * CPU time in nanoseconds for each CPU; null if the kernel does not count it.
   * Removed in v6.0.0.
   * @since v3.4.1
   * @format uint64
   */
  PerCPU?: Array<number> | null;
};

/** A container to disconnect from a network. */
export type DisconnectRequest = {
  /**
   * Name or ID of the container.
   * @since v4.0.2
   */
  Container?: string;
  /**
   * Meant to force the container out of the network. Podman disconnects running containers without it as well.
   * @since v4.0.2
   */
  Force?: boolean;
};

/** The storage driver of an image or container, with its data. */
export type LibpodDriverData = {
  /** Details of the driver by name, such as `UpperDir` for `overlay`. They are only for information. */
  Data?: {
    [key: string]: string;
  } | null;
  /** Name of the driver, such as `overlay` or `vfs`. */
  Name?: string;
};

/** Facts about the host on which Podman runs: hardware, kernel, network tools, runtime and security. */
export type HostInfo = {
  /** CPU architecture of the host in Go's notation, such as `amd64` or `arm64`. */
  arch?: string;
  /** Version of the Buildah library inside Podman. */
  buildahVersion?: string;
  /**
   * Directories in which Podman looks for CDI (Container Device Interface) files.
   * @since v6.0.0
   */
  cdiSpecDirs?: Array<string> | null;
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
  /**
   * Devices that Podman finds on the host, such as CDI devices.
   * @since v6.0.0
   */
  discoveredDevices?: Array<LibpodDeviceInfo> | null;
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
  /**
   * Program that forwards ports for rootless bridge networks: `rootlessport`, the default, or `pasta`, an experiment.
   * @since v6.0.0
   */
  rootlessPortForwarder?: string;
  /** Further facts about the runtime, by key. Absent if there are none. */
  runtimeInfo?: {
    [key: string]: unknown;
  } | null;
  /** Security features of the host and whether they are active. */
  security?: SecurityInfo;
  /** Whether the Podman service is remote from the client's view. */
  serviceIsRemote?: boolean;
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
  /**
   * Facts about `slirp4netns`, a network program for rootless containers.
   * Removed in v6.0.0.
   */
  slirp4netns?: SlirpInfo;
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
   * Whether the container keeps `/etc/hostname` of the image, so Podman does not make its own.
   * @since v5.4.0
   */
  UseImageHostname?: boolean;
  /**
   * Whether the container keeps `/etc/hosts` of the image, so Podman does not make its own.
   * @since v5.4.0
   */
  UseImageHosts?: boolean;
  /**
   * Number of the lock that protects the container in Podman.
   * @since v4.6.0
   * @format uint32
   */
  lockNumber?: number;
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
   * Whether the container gets a monitoring group of its own in `resctrl`.
   * @since v6.0.0
   */
  enableMonitoring?: boolean;
  /** Parts of the L3 cache that may be used: a bit mask for each cache, such as `L3:0=ffff0;1=3ff`. */
  l3CacheSchema?: string;
  /** Memory bandwidth for each L3 cache, such as `MB:0=20;1=70`. Usually in per cent. */
  memBwSchema?: string;
  /**
   * Lines for the file `schemata` of `resctrl`. They replace `l3CacheSchema` and `memBwSchema`.
   * @since v6.0.0
   */
  schemata?: Array<string> | null;
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
   * Base of the pod's `/etc/hosts`: an absolute path on the host, `image` or `none`. Empty takes `base_hosts_file` of `containers.conf`.
   * @since v5.4.0
   */
  hostsFile?: string;
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
  /**
   * True leaves `/etc/hostname` to each container instead of one file for the pod.
   * @since v5.4.0
   */
  no_manage_hostname?: boolean;
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
  /**
   * Limits on reading from devices, by path of the device, in bytes per second.
   * Removed in v5.5.0.
   * @since v4.0.2
   */
  throttleReadBpsDevice?: {
    [key: string]: LinuxThrottleDevice;
  } | null;
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
   * OCI artifacts to mount into the container.
   * @since v5.5.0
   */
  artifact_volumes?: Array<ArtifactVolume> | null;
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
   * GPUs for the container, such as `all`. The engine finds the matching CDI (Container Device Interface) devices.
   * @since v6.0.0
   */
  gpus?: Array<string> | null;
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
  /**
   * Order in which Podman sets up the networks: every key of `Networks` exactly once. Absent means the alphabetical order of the names.
   * @since v6.0.0
   */
  networkOrder?: Array<string> | null;
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
  /**
   * Whether the container keeps the image's `/etc/hostname`.
   * @since v5.4.0
   */
  use_image_hostname?: boolean;
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
  /**
   * Names of the networks to join. An empty list means the default network. `Networks` replaces it.
   * Removed in v6.0.0.
   * @deprecated Since v4.0.2. Use `Networks`.
   */
  cni_networks?: Array<string> | null;
};

/** Where and how Podman keeps containers and images. */
export type StoreInfo = {
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
  /**
   * Path of the storage configuration that is in use, such as `/etc/containers/storage.conf`.
   * Removed in v6.0.0.
   */
  configFile?: string;
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
  /**
   * Limits of resources as the OCI runtime specification has them. The limits may stand beside this field, too.
   * Removed in v5.4.0.
   */
  Resources?: LinuxResources;
};

/** A container to disconnect from a network. */
export type networkDisconnectRequest = DisconnectRequest;

/** What containers use at one moment: one record of the stream. */
export type ContainersStatsAllLibpodResponse = {
  /** Why the statistics could not be read; null if they were. */
  Error: string | null;
  /** One entry for each container. */
  Stats: Array<ContainerStats> | null;
};

/**
 * A container to disconnect from a network.
 * Removed in v6.0.0.
 * @since v5.2.0
 */
export type DisconnectOptions = DisconnectRequest;

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

/**
 * An answer that has only the ID of what the call made.
 * Removed in v5.5.0.
 * @since v4.1.1
 */
export type LibpodIdResponse = {
  /** ID of what the call made. */
  Id: string;
};

/**
 * Which container to take out of a network.
 * Removed in v5.2.0.
 * @since v4.1.1
 */
export type NetworkDisconnect = DisconnectRequest;
