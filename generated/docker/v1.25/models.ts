// Generated from specs/ by `npm run generate`. Do not edit.
import type { Unlisted } from '../../../src/types.js';

/** One step in the making of an image: an instruction of its Dockerfile, a commit or an import. `ImageHistory` lists them, newest first. */
export type ImageHistoryResponseItem = {
  /** The ID of the image as it was after this step; `<missing>` if there is none, as for pulled images and those of BuildKit. The first item has the ID of the image itself. */
  Id: string;
  /**
   * When the step ran, in Unix seconds; 0 if the image does not say.
   * @format int64
   */
  Created: number;
  /** The instruction or command of the step, such as `RUN /bin/sh -c apk add curl # buildkit`. Empty for an import. */
  CreatedBy: string;
  /** The names of the image that `Id` refers to, such as `alpine:3.20`; null if there are none. */
  Tags: Array<string> | null;
  /**
   * The space that the step added, in bytes. 0 for a step that only changed the configuration, such as `ENV`.
   * @format int64
   */
  Size: number;
  /** The message of a commit or an import; for BuildKit a mark such as `buildkit.dockerfile.v0`; otherwise empty. */
  Comment: string;
};

/** A port of a container and, if it is published, the port of the host that leads to it. */
export type Port = {
  /**
   * The address of the host that is published: `0.0.0.0` for every IPv4 address, `::` for every IPv6 one. Absent if the port is only exposed.
   * @format ip-address
   */
  IP?: string;
  /**
   * The port that the program listens on inside the container.
   * @format uint16
   */
  PrivatePort: number;
  /**
   * The port of the host. Absent if the port is only exposed.
   * @format uint16
   */
  PublicPort?: number;
  /** The protocol of the port: `tcp`, `udp` or `sctp`. */
  Type: 'tcp' | 'udp' | (string & {});
};

/** `bind`: a path of the host. `volume`: a volume of the engine. `tmpfs`: memory, lost when the container stops. `image`: the files of an image, read-only. `npipe`: a named pipe of Windows. `cluster`: a swarm volume of a CSI plugin, for services only. */
export type MountType = 'bind' | 'tmpfs' | 'volume' | Unlisted;

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

/** A device of the host that a container may use, an item of `HostConfig.Devices`. */
export type DeviceMapping = {
  /** The device on the host, such as `/dev/ttyUSB0`. A folder stands for all devices below it. On Windows a class of devices: `class/` and its GUID. */
  PathOnHost?: string;
  /** The path of the device inside the container. The engine fills in no default: repeat `PathOnHost` to keep the same path. */
  PathInContainer?: string;
  /** Any of `r` (read), `w` (write) and `m` (create device nodes); `rwm` is usual. The engine has no default here, and ignores the value in a privileged container. */
  CgroupPermissions?: string;
};

/** A limit for one block device. The name of the list decides if `Rate` counts bytes or operations, and reads or writes. */
export type ThrottleDevice = {
  /** The block device on the host, such as `/dev/sda`. A container with a missing device fails to start. */
  Path?: string;
  /**
   * The most that the container gets per second: bytes in a `...Bps` list, operations in a `...IOps` list.
   * @format int64
   */
  Rate?: number;
};

/** One mount to give to a container or to the tasks of a service. `Type` decides which options object applies; newer versions refuse an object of another type with a 400. */
export type Mount = {
  /** The absolute path inside the container: not `/`, and not the path of another mount. */
  Target?: string;
  /** For `bind` an absolute path of the host. For `volume` a name; a missing volume is created, and an empty name makes an anonymous one. For `image` an image that the engine already has. A `tmpfs` has none. */
  Source?: string;
  /** `bind` for a path of the host, `volume`, `tmpfs` for memory, `image` for the files of an image, `npipe` for a named pipe of Windows, `cluster` for services only. Required for a container. */
  Type?: MountType;
  /** True to forbid writing. Other file systems mounted below the `Source` of a bind stay writable. An anonymous volume can't be read-only. */
  ReadOnly?: boolean;
  /** Settings for `Type` `bind`. Null or absent takes the default of each. */
  BindOptions?: {
    /** Decides how mounts made later below the path spread: `rprivate` (the default) not at all, `rslave` from the host to the container, `rshared` both ways. The forms without `r` do not include mounts further below. `shared` needs a shared mount on the host. */
    Propagation?: 'private' | 'rprivate' | 'shared' | 'rshared' | 'slave' | 'rslave' | Unlisted;
    /** True in answers for a read-only bind: in these versions `ReadOnly` never covers file systems mounted below `Source`. */
    ReadOnlyNonRecursive?: boolean;
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
  /** A hint for Docker Desktop on macOS: `default`, `consistent`, `cached` or `delegated`. Engines on Linux keep the hint without effect. */
  Consistency?: string;
};

/** The rule by which the engine starts an exited container again. The wait before each attempt doubles from 100 ms up to a minute. A run of ten seconds or more resets the wait. */
export type RestartPolicy = {
  /** `no` or empty: never. `on-failure`: after an exit code other than 0. `always`: after every exit until a call stops the container, and again when the engine itself starts. `unless-stopped`: as `always`, but a container that a call has stopped stays stopped when the engine starts. */
  Name?: '' | 'no' | 'always' | 'unless-stopped' | 'on-failure' | Unlisted;
  /** The number of attempts after which the engine gives up. 0 sets no limit. Only for `on-failure`: a count with `always`, `unless-stopped` or `no` is a 400. */
  MaximumRetryCount?: number;
};

/** Limits and devices of a container, part of `HostConfig` and of the body of `ContainerUpdate`. In a new container 0, empty and null set no limit; in an update they mostly keep the present value. Most fields are cgroup settings of Linux. The engine drops most of those that its kernel lacks, with an entry in `Warnings`. */
export type Resources = {
  /** The weight against other containers while the CPUs are busy: twice the number, twice the time. 0 takes the default, on Linux 1024. A weight is no upper limit: use `NanoCpus` for that. Windows takes 1 to 10000. */
  CpuShares?: number;
  /**
   * The memory limit in bytes, at least 6291456 (6 MiB): 512 MiB are `512 * 1024 ** 2`. 0 sets no limit. Above the limit the kernel kills a process of the container (exit code 137). `MemorySwap` adds swap. An update can change a limit, but not remove it.
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
  /**
   * A disk limit in bytes, without effect. `StorageOpt` with `size` limits the disk.
   * Removed in v1.40.
   * @format int64
   */
  DiskQuota?: number;
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
  /** Permissions for devices by number: type (`a`, `b` or `c`), `major:minor` with `*` for any, and any of `rwm`, as in `c 189:* rwm`. The rules make no device nodes; they allow devices that appear later. Linux only. */
  DeviceCgroupRules?: Array<string> | null;
  /** Devices that a driver provides, mostly GPUs: `[{Driver: 'nvidia', Count: -1, Capabilities: [['gpu']]}]` stands for all NVIDIA GPUs. If no driver fits, the container fails to start. */
  DeviceRequests?: Array<{
    /** `nvidia` for GPUs, in newer engines also `amd`, and `cdi` for devices that CDI files describe. Empty lets `Capabilities` choose. The driver has to be installed on the host. */
    Driver?: string;
    /** The number of devices to take; -1 takes all. Use 0 with `DeviceIDs`, and for the driver `cdi`. */
    Count?: number;
    /** The devices to take, by the driver's names: `['0', '1']` or UUIDs for `nvidia`, `['nvidia.com/gpu=0']` for `cdi`. Excludes `Count`. */
    DeviceIDs?: Array<string> | null;
    /** Abilities of the devices. A device has to have all abilities of one inner list; any of the lists is enough. `[['gpu']]` for a GPU, `[['gpu', 'video']]` for one with video. Needed if `Driver` is empty. */
    Capabilities?: Array<Array<string>>;
    /** Options for the driver, by key. `nvidia` has no use for them, and `cdi` refuses them. */
    Options?: {
      [key: string]: string;
    };
  }> | null;
  /**
   * A limit for kernel memory in bytes. Only for cgroup v1; newer kernels and engines ignore it.
   * Removed in v1.42.
   * @format int64
   */
  KernelMemory?: number;
  /**
   * A limit for the buffers of TCP in bytes. Only for cgroup v1, and `runc` ignores the limit today.
   * Removed in v1.52.
   * @format int64
   */
  KernelMemoryTCP?: number;
  /** True to run a small init as process 1, which forwards signals and removes ended child processes. Useful if the program does not do this itself. Null takes the engine's default. No effect if `PidMode` shares processes. */
  Init?: boolean | null;
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
  PortBindings?: {
    [key: string]: Array<{
      /** The address of the host to listen on: `127.0.0.1` for the host alone, `0.0.0.0` or `::` for all. Empty takes the engine's default, mostly all addresses, reachable from outside. */
      HostIp?: string;
      /** The port of the host, as a text: `'8080'`, or `'8000-8010'` for a free one of these. Empty or `'0'` takes any free port. A port in use lets the start of the container fail, not its creation. */
      HostPort?: string;
    }> | null;
  } | null;
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
  /** Linux capabilities to add to the default ones: `NET_ADMIN`, `SYS_PTRACE`..., with or without `CAP_`, or `ALL`. */
  CapAdd?: Array<string> | null;
  /** Linux capabilities to take away, with or without `CAP_`. `ALL` drops all except those in `CapAdd`. */
  CapDrop?: Array<string> | null;
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
  /** Shared memory and semaphores: `private`, `shareable` (others may join), `container:` with a name or ID to join one that is shareable, `host`, or `none` (private, without `/dev/shm`). Empty is `shareable`. */
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
  /** The size of `/dev/shm` in bytes. 0 takes the engine's default, 64 MiB unless configured, which is little for databases and browsers. No effect if `IpcMode` shares the memory of the host or of another container. */
  ShmSize?: number;
  /** Kernel parameters of the container's own namespaces: `{'net.core.somaxconn': '1024'}`. Those below `net.` need a network stack of the container's own. Newer engines take those of one interface from `DriverOpts` of the endpoint. Linux only. */
  Sysctls?: {
    [key: string]: string;
  };
  /** The OCI runtime to use, such as `runc`, by its name in the engine's configuration. Empty takes the engine's default; an unknown name is a 400. */
  Runtime?: string;
  /** The size of the terminal at the start, `[height, width]` in characters, if `Tty` is set. Windows only; ignored on Linux. `ContainerResize` changes the size later. */
  ConsoleSize?: [
    number,
    number
  ];
  /** Windows only: `process` shares the kernel of the host, `hyperv` runs in a small virtual machine, `default` or empty follows the engine. An engine on Linux takes only `default` and empty. */
  Isolation?: 'default' | 'process' | 'hyperv' | '' | Unlisted;
  /** `private` shows the container its own cgroup as the root, `host` shows the cgroups of the host. The default is mostly `private` on cgroup v2 and `host` on v1. Linux only. */
  CgroupnsMode?: 'private' | 'host' | Unlisted;
  /** Paths that the container can't look into, such as `/proc/kcore`. Null takes the engine's list, `[]` masks none. Linux only. */
  MaskedPaths?: Array<string> | null;
  /** Paths that the container can't write to, such as `/proc/sys`. Null takes the engine's list, `[]` protects none. Linux only. */
  ReadonlyPaths?: Array<string> | null;
};

/** The portable part of the configuration of a container or an image: command, environment, user, ports, health check. Part of what `ContainerInspect` and `ImageInspect` answer. */
export type Config = {
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
  };
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
  /** The command, or the arguments for `Entrypoint`: `['ls', '-l', '/']`. A text is a list with one item, never split at spaces. No shell runs the command; to use one, write `['sh', '-c', 'a && b']`. Empty takes that of the image, unless `Entrypoint` is set. */
  Cmd?: Array<string> | string | null;
  /** A command that tells if the container works. Null takes that of the image; `{Test: ['NONE']}` switches it off. */
  Healthcheck?: {
    /** The command: `['CMD', 'curl', '-f', 'http://localhost/']` runs a program, `['CMD-SHELL', 'test -f /ready']` runs a line of shell. Exit code 0 means healthy, any other is a failure. `['NONE']` turns the check of the image off; an empty list keeps it. */
    Test?: Array<string>;
    /** The wait between two checks, and before the first, in nanoseconds: `30e9` is 30 seconds. At least `1e6` (1 ms). 0 takes that of the image, else 30 seconds. */
    Interval?: number;
    /** The time that one check may take, in nanoseconds: `5e9` is 5 seconds. A check that takes longer is killed and counts as a failure. At least `1e6` (1 ms). 0 takes that of the image, else 30 seconds. */
    Timeout?: number;
    /** The number of failures in a row that make the container `unhealthy`. 0 takes that of the image, else 3. The engine itself does not restart an unhealthy container. */
    Retries?: number;
    /** A grace period after the start, in nanoseconds: `60e9` is a minute. Failures in this time do not count until a check has succeeded. At least `1e6` (1 ms). 0 takes that of the image, else none. */
    StartPeriod?: number;
  };
  /** True if the command is already escaped as one command line. Windows only. */
  ArgsEscaped?: boolean;
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
  /** The program that runs, with `Cmd` as its arguments: `['python', '-u']`. A text is a list with one item, not split at spaces. Null takes that of the image, `['']` takes none. When this is set, the image's `Cmd` does not apply. */
  Entrypoint?: Array<string> | string | null;
  /** True to connect the container to no network at all. `HostConfig.NetworkMode` `none` is the usual way. */
  NetworkDisabled?: boolean;
  /**
   * The MAC address on the network of `NetworkMode`, such as `02:42:ac:11:00:02`. Empty lets the engine choose one.
   * Removed in v1.52.
   */
  MacAddress?: string;
  /** `ONBUILD` instructions of the image, which run when a build starts from the image. Without effect in a container. */
  OnBuild?: Array<string> | null;
  /** Labels, by key: `{'com.example.role': 'web'}`. A container gets the labels of its image too, unless it sets the same key. No call changes the labels of a container later. */
  Labels?: {
    [key: string]: string;
  } | null;
  /**
   * The signal that asks the command to stop: a name such as `SIGINT`, or a number as a text. Empty takes that of the image, else `SIGTERM`.
   * @defaultValue "SIGTERM"
   */
  StopSignal?: string;
  /** Seconds from the stop signal until the engine kills the command. 0 kills at once, -1 never. Null means 10 seconds, on Windows 30. The parameter `t` of `ContainerStop` takes precedence. */
  StopTimeout?: number | null;
  /** The shell that runs lines of text: `['/bin/bash', '-c']`. In a container only health checks of `CMD-SHELL` use the shell. Null means `/bin/sh -c`, on Windows `cmd /S /C`. */
  Shell?: Array<string>;
};

/** The networking of an inspected container: its ports, and its endpoint on each network. */
export type NetworkConfig = {
  /**
   * The interface of the default bridge, if the engine was started with `--bridge`. Otherwise empty.
   * Removed in v1.52.
   */
  Bridge?: string;
  /**
   * The IPv4 gateway of the default `bridge` network, and empty elsewhere. `Networks` has the value for every network.
   * Removed in v1.52.
   */
  Gateway?: string;
  /**
   * Unused: engines do not send this field. Addresses are in `Networks`.
   * Removed in v1.32.
   */
  Address?: string;
  /**
   * The prefix length of `IPAddress` in bits. `Networks` has the value for every network.
   * Removed in v1.52.
   */
  IPPrefixLen?: number;
  /**
   * The MAC address on the default `bridge` network, and empty elsewhere. `Networks` has the value for every network.
   * Removed in v1.52.
   */
  MacAddress?: string;
  /**
   * Unused: engines do not send this field. Ports are in `Ports`.
   * Removed in v1.32.
   */
  PortMapping?: string;
  /** The ports in use, by `80/tcp`: a list of addresses and ports of the host that lead there, or null if the port is only exposed. Empty while the container is not running. */
  Ports: {
    [key: string]: Array<{
      /** The address of the host to listen on: `127.0.0.1` for the host alone, `0.0.0.0` or `::` for all. Empty takes the engine's default, mostly all addresses, reachable from outside. */
      HostIp?: string;
      /** The port of the host, as a text: `'8080'`, or `'8000-8010'` for a free one of these. Empty or `'0'` takes any free port. A port in use lets the start of the container fail, not its creation. */
      HostPort?: string;
    }> | null;
  };
  /** The ID of the network stack of the container. Empty while the container is not running. */
  SandboxID: string;
  /** The path of the container's network namespace on the host: `/var/run/docker/netns/5d84c0e2b1aa`. Empty while the container is not running. */
  SandboxKey: string;
  /**
   * Always empty.
   * Removed in v1.52.
   */
  LinkLocalIPv6Address?: string;
  /**
   * Always false.
   * Removed in v1.52.
   */
  HairpinMode?: boolean;
  /**
   * Always 0.
   * Removed in v1.52.
   */
  LinkLocalIPv6PrefixLen?: number;
  /**
   * Always null.
   * Removed in v1.52.
   */
  SecondaryIPAddresses?: Array<{
    /** The address, without the prefix length. */
    Addr?: string;
    /** The length of the network part of `Addr` in bits. */
    PrefixLen?: number;
  }> | null;
  /**
   * Always null.
   * Removed in v1.52.
   */
  SecondaryIPv6Addresses?: Array<{
    /** The address, without the prefix length. */
    Addr?: string;
    /** The length of the network part of `Addr` in bits. */
    PrefixLen?: number;
  }> | null;
  /**
   * The ID of the endpoint on the default `bridge` network, and empty elsewhere. `Networks` has the value for every network.
   * Removed in v1.52.
   * @deprecated Since v1.25. Look at the entry of the network in `Networks`.
   */
  EndpointID?: string;
  /**
   * The IPv6 address on the default `bridge` network, and empty elsewhere. `Networks` has the value for every network.
   * Removed in v1.52.
   * @deprecated Since v1.25. Look at the entry of the network in `Networks`.
   */
  GlobalIPv6Address?: string;
  /**
   * The IPv4 address on the default `bridge` network, and empty elsewhere. `Networks` has the value for every network.
   * Removed in v1.52.
   * @deprecated Since v1.25. Look at the entry of the network in `Networks`.
   */
  IPAddress?: string;
  /**
   * The IPv6 gateway of the default `bridge` network, and empty elsewhere. `Networks` has the value for every network.
   * Removed in v1.52.
   * @deprecated Since v1.25. Look at the entry of the network in `Networks`.
   */
  IPv6Gateway?: string;
  /**
   * The prefix length of `GlobalIPv6Address` in bits. `Networks` has the value for every network.
   * Removed in v1.52.
   * @deprecated Since v1.25. Look at the entry of the network in `Networks`.
   */
  GlobalIPv6PrefixLen?: number;
  /** The endpoint on each network, by the name of the network. Networks that the container joins only at its next start are included. */
  Networks: {
    [key: string]: EndpointSettingsResponse;
  };
};

/** The storage driver that keeps the file system of a container or image, with the driver's own data. */
export type GraphDriver = {
  /** The storage driver (`overlay2`), or with containerd's image store the snapshotter (`overlayfs`). */
  Name?: string;
  /** Paths on the host and the like, by keys of the driver: `overlay2` has `MergedDir`, `UpperDir`, `LowerDir` and `WorkDir`. Null with containerd's image store. Other drivers have other keys. */
  Data?: {
    [key: string]: string;
  };
};

/** An image in the answer of `ImageInspect`: configuration, layers and names. */
export type Image = {
  /** The ID, `sha256:` and 64 hex digits. With graph drivers it is the digest of the configuration; with the containerd image store that of the manifest or index, so the same image has another ID there. */
  Id?: string;
  /** The names of the image, such as `alpine:3.20`; an empty list if it has none. */
  RepoTags?: Array<string>;
  /** References by digest, such as `alpine@sha256:...`, which name this very content in a registry. With graph drivers the list is empty until the image has been pulled or pushed. */
  RepoDigests?: Array<string>;
  /** The ID of the image that this one was built on. Set by the classic builder and by commits only; empty or absent for pulled images and those of BuildKit. */
  Parent?: string;
  /** The message of the commit or import; otherwise the comment of the last step, such as `buildkit.dockerfile.v0`. Empty or absent if there is none. */
  Comment?: string;
  /** When the image was built, in RFC 3339. Year 1 (`0001-01-01T00:00:00Z`) if the image does not say. */
  Created?: string;
  /**
   * The ID of the container that the image was made from, by a commit or the last step of the classic builder; otherwise empty.
   * Removed in v1.45.
   */
  Container?: string;
  /**
   * The configuration of the container that the image was made from. Containers of the image follow `Config`, not this. Null with the containerd image store.
   * Removed in v1.45.
   */
  ContainerConfig?: ConfigResponse;
  /** The version of the engine that built the image, as the classic builder and commits note it; empty or absent for others. */
  DockerVersion?: string;
  /** The author, as `MAINTAINER` or a commit says; empty or absent if nobody is named. */
  Author?: string;
  /** The defaults for containers of the image. Null if the containerd image store lacks the content for the platform. */
  Config?: ConfigResponse;
  /** The CPU that the image is for, by Go's name: `amd64`, `arm64`, `386`. Empty if unknown. */
  Architecture?: string;
  /** The operating system that the image is for: `linux` or `windows`. */
  Os?: string;
  /**
   * Size of the image in bytes. Graph drivers count the unpacked layers; the containerd image store the compressed content for the platform, less than `Size` of `ImageList`.
   * @format int64
   */
  Size?: number;
  /**
   * The same number as `Size`.
   * Removed in v1.44.
   * @format int64
   */
  VirtualSize?: number;
  /** The storage driver, and where on the engine's disk it keeps the image. The containerd image store gives a name only, that of its snapshotter. */
  GraphDriver?: GraphDriver;
  /** The layers that the file system of the image is made of. */
  RootFS?: {
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
    LastTagTime?: string;
  };
};

/** An image in the short form of `ImageList` and of the disk usage. `ImageInspect` has the configuration and the layers. */
export type ImageSummary = {
  /** The ID, `sha256:` and 64 hex digits. With graph drivers it is the digest of the configuration; with the containerd image store that of the manifest or index, so the same image has another ID there. */
  Id: string;
  /** The ID of the image that this one was built on. Set by the classic builder and by commits only; empty for pulled images and those of BuildKit. */
  ParentId: string;
  /** The names of the image, such as `alpine:3.20`. An image without a name has `<none>:<none>`, or null in the disk usage. */
  RepoTags: Array<string> | null;
  /** References by digest, such as `alpine@sha256:...`, which name this very content in a registry. With graph drivers only for images that were pulled or pushed: others have null or `<none>@<none>`. */
  RepoDigests: Array<string> | null;
  /** When the image was built, in Unix seconds, as its configuration says; 0 if it does not say. A pull does not change it. */
  Created: number;
  /** Size of all layers in bytes; layers shared with other images count in full. The containerd image store counts unpacked and compressed data of every platform that it has. */
  Size: number;
  /** The part of `Size` that other images use too, in bytes. -1 if not computed: ask with `shared-size`, or for the disk usage. */
  SharedSize: number;
  /**
   * The same number as `Size`.
   * Removed in v1.44.
   */
  VirtualSize: number;
  /** Labels from the image's configuration, by key; null if there are none. */
  Labels: {
    [key: string]: string;
  } | null;
  /** The number of containers, running or stopped, that use the image. -1 if not counted, as `ImageList` mostly has it; the disk usage counts. */
  Containers: number;
};

/** Credentials that `SystemAuth` checks against a registry. */
export type AuthConfig = {
  /** The name of the account. */
  username?: string;
  /** The password, or an access token of the registry in its place. */
  password?: string;
  /**
   * Has no effect: engines ignore the address.
   * Removed in v1.52.
   * @deprecated Since v1.25. Leave the field out: registries ask for no address.
   */
  email?: string;
  /** The registry to ask, as a host or URL: `registry.example.com:5000`. Left out: Docker Hub, `https://index.docker.io/v1/`. */
  serveraddress?: string;
};

/** The program that a command of `ContainerExec` runs, and its user. */
export type ProcessConfig = {
  /** True if the command has every capability. Absent on Windows. */
  privileged?: boolean;
  /** The user that the command runs as: that of the request, or else that of the container. Absent if neither is set, which means root on Linux. */
  user?: string;
  /** True if the command was prepared with a terminal. */
  tty: boolean;
  /** The program: the first item of `Cmd`. */
  entrypoint: string;
  /** The arguments: the items of `Cmd` after the first. */
  arguments: Array<string>;
};

/** A volume: storage that stays when its containers are deleted. */
export type Volume = {
  /** The name, unique on the engine. The name of an anonymous volume is 64 hexadecimal digits. */
  Name: string;
  /** The driver that keeps the data: `local`, or the name of a plugin. */
  Driver: string;
  /** Path of the data on the host, such as `/var/lib/docker/volumes/NAME/_data`. Empty if the driver gives no path, as for a plugin's volume that no container has mounted. */
  Mountpoint: string;
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
  /** The `DriverOpts` given at creation, such as `{type: 'nfs', device: ':/export'}`; null if there were none. */
  Options: {
    [key: string]: string;
  } | null;
  /** Size and use of the volume. Only `SystemDataUsage` fills this field. */
  UsageData?: {
    /**
     * Bytes on the disk; -1 if the size is unknown. Only volumes of the driver `local` without options are measured.
     * @defaultValue -1
     */
    Size: number;
    /**
     * Number of containers that use the volume, stopped ones included; -1 if unknown.
     * @defaultValue -1
     */
    RefCount: number;
  };
  /**
   * When the volume was created: RFC 3339 in whole seconds. A cluster volume has Go's form instead, as in `2026-01-31 08:00:00.5 +0000 UTC`, which `Date` may not read; `ClusterVolume.CreatedAt` is RFC 3339.
   * @format date-time
   */
  CreatedAt?: string;
};

/** A network in a list. The answer for a single network also has containers and services. */
export type Network = {
  /** The name. Newer engines keep names unique; older ones let several networks have the same name. */
  Name: string;
  /** The ID: 64 hexadecimal digits of a local network, 25 letters and digits of one of the swarm. */
  Id: string;
  /**
   * When the network was created: RFC 3339, with up to nine digits for the fraction of a second.
   * @format date-time
   */
  Created: string;
  /** `local`: on this host only. `swarm`: on all nodes that need the network. `global`: in a cluster that the driver manages itself. */
  Scope: string;
  /** The driver: `bridge`, `overlay`, `macvlan`, `ipvlan`, `host`, `null` (of the network `none` and of config-only networks), or the name of a plugin. Windows has `nat`, `transparent`, `l2bridge` and others. */
  Driver: string;
  /** True if containers get IPv6 addresses on the network. */
  EnableIPv6: boolean;
  /** The subnets of the network, and the driver that assigns addresses. */
  IPAM: IPAMResponse;
  /** True if containers reach only one another on the network, nothing outside, and publish no ports. */
  Internal: boolean;
  /** The running containers attached on this host, by container ID. Keys such as `ep-ID` and `lb-NAME` are endpoints of the engine's own. Containers on other nodes and stopped containers are missing. */
  Containers?: {
    [key: string]: NetworkContainer;
  } | null;
  /** Options of the driver, given at creation or by default; null if there are none. */
  Options: {
    [key: string]: string;
  } | null;
  /** Labels given at creation; null if there were none. */
  Labels: {
    [key: string]: string;
  } | null;
  /** True if plain containers, not only services, may join this network of the swarm. */
  Attachable: boolean;
  /** True for the one network that carries the published ports of a swarm's services (the routing mesh). */
  Ingress: boolean;
  /** The config-only network from which this network has its settings. `Network` is empty if there is none. */
  ConfigFrom: {
    /** The name of a config-only network on the same host; an ID is not accepted. Empty in answers if there is none. */
    Network?: string;
  };
  /** True if the network is only a set of settings, for the `ConfigFrom` of other networks. No container can join such a network. */
  ConfigOnly: boolean;
  /** Nodes that take part in an overlay network, as this node knows them. Absent from other networks. */
  Peers?: Array<{
    /** A short ID of the node among its network peers. It is not the node's ID in the swarm. */
    Name?: string;
    /** The IP address by which the other nodes reach the node. */
    IP?: string;
  }> | null;
  /** True if containers get IPv4 addresses on the network. Older engines always give one, and leave the field out. */
  EnableIPv4?: boolean;
  /** Services on a network of the swarm, by name, on all nodes. Present only with `verbose`. */
  Services?: {
    [key: string]: {
      /** The virtual IP address for all tasks of the service; empty if the service has none, as with the endpoint mode `dnsrr`. */
      VIP?: string;
      /** Published ports as sentences: `Target: 80, Publish: 8080`. */
      Ports?: Array<string>;
      /** Number of the service in this node's load balancer; for debugging only. */
      LocalLBIndex?: number;
      /** The tasks of the service that are on the network, on any node. */
      Tasks?: Array<{
        /** The name of the task's container: service, slot and task ID, as in `web.1.w8z2k...`. */
        Name?: string;
        /** The ID of the endpoint by which the task is attached. */
        EndpointID?: string;
        /** The IP address of the task on the network, without a prefix length. */
        EndpointIP?: string;
        /** Details of the driver. For `overlay`: `Host IP`, the address of the node that runs the task. */
        Info?: {
          [key: string]: string;
        };
      }>;
    };
  };
};

/** The address management of a network: its subnets, and the driver that assigns addresses. */
export type IPAM = {
  /**
   * `default` (the engine's own), `windows` (on Windows), `null` (no addresses), or the name of a plugin. Empty means the default of the platform.
   * @defaultValue "default"
   */
  Driver?: string;
  /** The subnets, IPv4 and IPv6. If the field is absent, null or empty at creation, the engine picks free subnets from its address pools. Answers have the subnets in use; null or empty if there are none. */
  Config?: Array<{
    /** The subnet: `10.5.0.0/16`, or `fd00:5::/64` with `EnableIPv6`. It must not overlap that of another network. Bits behind the prefix have to be 0: `10.5.0.1/16` is refused by newer engines. */
    Subnet?: string;
    /** The part of `Subnet` from which containers get their addresses: `10.5.1.0/24`. Fixed addresses may lie outside of it. By default, the whole subnet. */
    IPRange?: string;
    /** The address of the gateway, without a prefix length: `10.5.0.1`. On a bridge, this is the host itself. By default, the engine takes the first free address. */
    Gateway?: string;
    /** Addresses in the subnet that containers must not get, because other devices have them. Each has a name of your choice: `{router: '10.5.0.2'}`. Networks of the swarm ignore them. */
    AuxiliaryAddresses?: {
      [key: string]: string;
    };
  }> | null;
  /** Options of the IPAM driver, by key; null if there are none. */
  Options?: {
    [key: string]: string;
  } | null;
};

/** The attachment of a container to a network, in `Containers` of a network. */
export type NetworkContainer = {
  /** The ID of this attachment. A container gets a new one at each start. */
  EndpointID: string;
  /** The MAC address of the container on the network: `02:42:ac:12:00:02`. Empty if there is none. */
  MacAddress: string;
  /** The IPv4 address with the prefix length of its subnet: `172.18.0.2/16`. Empty if there is none. */
  IPv4Address: string;
  /** The IPv6 address with the prefix length of its subnet: `fd00:1::2/64`. Empty if there is none. */
  IPv6Address: string;
  /** The name of the container, without a slash. */
  Name: string;
};

/** One record of the progress of `ImageBuild` or `ImageLoad`. A record has only some of the fields; one with `errorDetail` is the last and says that the call failed. */
export type BuildInfo = {
  /** The layer that `status` is about, by a short ID. With BuildKit, this is the kind of record: `moby.buildkit.trace` for progress, `moby.image.id` for the result. */
  id?: string;
  /** Text for the user, with its line breaks: output of the steps, or `Loaded image: alpine:3.20`. The steps of BuildKit are in `aux` instead. */
  stream?: string;
  /** The reason of the failure: the same text as `errorDetail.message`. */
  error?: string;
  /** The reason of the failure, as `message`. `code` is the exit code of the failed `RUN` step, from the classic builder only. */
  errorDetail?: ErrorDetail;
  /** The action on the layer `id`, such as `Downloading` for the base image, or `Loading layer`. */
  status?: string;
  /**
   * A bar for a terminal, drawn from `progressDetail`: `[=====>     ] 1.2MB/3MB`. Newer engines do not send this field.
   * Removed in v1.52.
   */
  progress?: string;
  /** The progress of the action in `status`; an empty object if there is nothing to count. */
  progressDetail?: ProgressDetail;
  /** The result: `{ ID }` of the image; the classic builder sends one per stage, and the last counts. With the id `moby.buildkit.trace`, the field is a text: base64 of a binary record of BuildKit's progress. */
  aux?: {
    /** The ID of the new image: `sha256:` and 64 hex digits. */
    ID?: string;
  };
};

/** One record of the progress of a pull or an import. A record has only some of the fields; one with `errorDetail` is the last and says that the call failed. */
export type CreateImageInfo = {
  /** The reason of the failure: the same text as `errorDetail.message`. */
  error?: string;
  /** The action: `Downloading`, `Extracting`, `Pull complete` for the layer `id`; without an `id` a line for the user, such as `Status: Downloaded newer image for alpine:3.20`. An import ends with the ID of the image. */
  status?: string;
  /**
   * A bar for a terminal, drawn from `progressDetail`: `[=====>     ] 1.2MB/3MB`. Newer engines do not send this field.
   * Removed in v1.52.
   */
  progress?: string;
  /** The progress of the action in `status`; an empty object if there is nothing to count. */
  progressDetail?: ProgressDetail;
  /** The layer, by a short ID. In the record `Pulling from ...` it is the tag or digest instead. */
  id?: string;
  /** The reason of the failure, as `message`. */
  errorDetail?: ErrorDetail;
};

/** One record of the progress of a push. A record has only some of the fields; one with `errorDetail` is the last and says that the push failed. */
export type PushImageInfo = {
  /** The reason of the failure: the same text as `errorDetail.message`. */
  error?: string;
  /** The action: `Pushing`, `Pushed`, `Layer already exists` for the layer `id`; without an `id` a line for the user, such as `latest: digest: sha256:... size: 527`. */
  status?: string;
  /**
   * A bar for a terminal, drawn from `progressDetail`: `[=====>     ] 1.2MB/3MB`. Newer engines do not send this field.
   * Removed in v1.52.
   */
  progress?: string;
  /** The progress of the action in `status`; an empty object if there is nothing to count. */
  progressDetail?: ProgressDetail;
  /** The reason of the failure, as `message`. */
  errorDetail?: ErrorDetail;
  /** The layer that `status` is about, by a short ID. */
  id?: string;
  /** The result of the push, once per tag. Engines with the containerd image store have the result in `status` only; their `aux` is about content that the store lacks. */
  aux?: {
    /** The tag that was pushed, such as `latest`. */
    Tag?: string;
    /** The digest of the pushed manifest: the image is `name@sha256:...` in the registry from now on. */
    Digest?: string;
    /**
     * Size of the manifest in bytes, not of the image.
     * @format int64
     */
    Size?: number;
  };
};

/** The error that ends a build, pull or push after its stream has begun. The error is in the last record. */
export type ErrorDetail = {
  /** A number, where the failed step has one: for a `RUN` of the classic builder, the exit code of its command. Mostly absent. */
  code?: number;
  /** The error in words, the same as in `error` beside it. */
  message?: string;
};

/** The numbers of a record of progress. Both are left out where there is nothing to count. */
export type ProgressDetail = {
  /**
   * Declared, but not sent: a record of progress has numbers only, and errors are in `errorDetail`.
   * Removed in v1.36.
   */
  code?: number;
  /**
   * Declared, but not sent: a record of progress has numbers only, and errors are in `errorDetail`.
   * Removed in v1.36.
   */
  message?: number;
  /** The amount done so far, in bytes. While the containerd image store extracts a layer, the number is the seconds since the start. */
  current?: number;
  /** The whole amount, in bytes; left out if unknown. */
  total?: number;
  /** The unit of the numbers if they are not bytes: `s` for seconds. */
  units?: string;
  /** True if the numbers are not meant to be shown. */
  hidecounts?: boolean;
};

/** The body of an answer with an error status. */
export type ErrorResponse = {
  /** The error in English words for a reader. Decide by the status: the words change between engines. */
  message: string;
};

/** The ID of what a call has created. */
export type IdResponse = {
  /** The whole ID. The ID of a command has 64 hexadecimal digits; that of an image has `sha256:` before them. */
  Id: string;
};

/** The connection of a container to one network. A request can set `IPAMConfig`, `Links`, `Aliases`, `DriverOpts`, `MacAddress` and `GwPriority`; the engine fills in the rest while the container runs. */
export type EndpointSettings = {
  /** Fixed addresses of the container on this network. Null or empty lets the engine choose free ones. */
  IPAMConfig?: {
    /** The IPv4 address without a prefix: `172.30.0.10`. Empty or absent lets the engine choose. */
    IPv4Address?: string;
    /** The IPv6 address without a prefix: `fd00:30::10`. Empty or absent lets the engine choose. */
    IPv6Address?: string;
    /** Further link-local addresses, of IPv4 or IPv6: `169.254.34.68`. */
    LinkLocalIPs?: Array<string>;
  } | null;
  /** Legacy links: `db:database` lets this container reach the container `db` as `database`. Null without any. */
  Links?: Array<string> | null;
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
  /** The MAC address, like `02:42:ac:12:00:02`. Newer versions accept an address in requests too, which some drivers ignore; empty lets the engine choose. Answers have an empty text while the container is not running. */
  MacAddress?: string;
  /** Every name that resolves to the container on this network: its name, aliases, short ID and host name. The first name answers reverse look-ups. Null where the engine does no DNS, as on the default `bridge`. */
  DNSNames?: Array<string> | null;
  /** Settings of this connection for the network driver, by the driver's own keys: in newer engines `com.docker.network.endpoint.ifname` sets the name of the interface. Null without any. */
  DriverOpts?: {
    [key: string]: string;
  } | null;
  /**
   * The network with the highest number gives the container its default gateway. 0 is the default, and negative numbers are allowed. If several have the same number, the first in the order of names gives it.
   * @format int64
   */
  GwPriority?: number;
};

/** A mount that a plugin declares. */
export type PluginMount = {
  /** The name by which `PluginSet` finds the setting. May be empty. */
  Name: string;
  /** The purpose, in words for a reader. */
  Description: string;
  /** `['source']` if `PluginSet` may change the source; otherwise null or empty. */
  Settable: Array<string> | null;
  /** Path on the host; null if the plugin's configuration has none. */
  Source: string | null;
  /** Path in the plugin. */
  Destination: string;
  /** The kind of mount, such as `bind`. */
  Type: string;
  /** Options of the mount, such as `rbind` and `ro`; null if there are none. */
  Options: Array<string> | null;
};

/** A device of the host that a plugin declares. */
export type PluginDevice = {
  /** The name by which `PluginSet` finds the setting. May be empty. */
  Name: string;
  /** The purpose, in words for a reader. */
  Description: string;
  /** `['path']` if `PluginSet` may change the path; otherwise null or empty. */
  Settable: Array<string> | null;
  /** Path of the device, the same on the host and in the plugin: `/dev/fuse`. The plugin may read and write the device. Null if the plugin's configuration has none. */
  Path: string | null;
};

/** An environment variable that a plugin declares. */
export type PluginEnv = {
  /** The name of the variable, for `PluginSet` as well. */
  Name: string;
  /** The purpose, in words for a reader. */
  Description: string;
  /** `['value']` if `PluginSet` may change the value; otherwise null or empty. */
  Settable: Array<string> | null;
  /** The default value; null if there is none, and the variable is not set then. */
  Value: string | null;
};

/**
 * A kind of extension, in parts. In answers, the three parts are one text, such as `docker.volumedriver/1.0`.
 * Removed in v1.52.
 */
export type PluginInterfaceType = {
  /** The part before the dot: `docker`. */
  Prefix: string;
  /** The part after the dot: `volumedriver`. */
  Capability: string;
  /** The part after the slash: `1.0`. */
  Version: string;
};

/** A managed plugin: a driver or another extension that the engine installs and runs like a container. Linux only. */
export type Plugin = {
  /** The ID on this engine: 64 hexadecimal digits, random. */
  Id?: string;
  /** The name on this engine with its tag: `vieux/sshfs:latest`. It is the name of the driver as well. */
  Name: string;
  /** True if the plugin runs. A plugin that is not enabled cannot be used. */
  Enabled: boolean;
  /** The settings as they are now: those of the manifest, with the changes of `PluginSet`. */
  Settings: {
    /** The mounts, with their present sources. */
    Mounts: Array<PluginMount>;
    /** The environment, as `NAME=value`. */
    Env: Array<string>;
    /** The arguments that follow `Config.Entrypoint`. */
    Args: Array<string>;
    /** The devices, with their present paths. */
    Devices: Array<PluginDevice>;
  };
  /** The manifest: the file `config.json` that the plugin was created from. */
  Config: {
    /** The purpose of the plugin, in words for a reader. */
    Description: string;
    /** The place of the documentation, usually a URL. */
    Documentation: string;
    /** The connection between the engine and the plugin. */
    Interface: {
      /** Kinds of extension that the plugin provides: `docker.volumedriver/1.0`, `docker.networkdriver/1.0`, `docker.ipamdriver/1.0`, `docker.logdriver/1.0`, `docker.authz/1.0`, `docker.metricscollector/1.0` and others. */
      Types: Array<string>;
      /** Name of the Unix socket on which the plugin listens, in `/run/docker/plugins` of its own file system. */
      Socket: string;
    };
    /** The program to run with its first arguments. `Settings.Args` follow. */
    Entrypoint: Array<string>;
    /** The working directory in the plugin; empty means `/`. */
    WorkDir: string;
    /** The user to run as. Engines do not apply it: plugins run as root. */
    User?: {
      /**
       * The user's number; absent for 0.
       * @format uint32
       */
      UID?: number;
      /**
       * The group's number; absent for 0.
       * @format uint32
       */
      GID?: number;
    };
    /** The network of the plugin. */
    Network: {
      /** `host`: the plugin shares the network of the host. With any other value (`bridge`, `none`, empty) it has a network namespace of its own. */
      Type: string;
    };
    /** Rights that the plugin needs on Linux. */
    Linux: {
      /** Capabilities beyond the usual ones of a container: `CAP_SYS_ADMIN`. Null if there are none. */
      Capabilities: Array<string> | null;
      /** True if the plugin may use every device of the host. */
      AllowAllDevices: boolean;
      /** Devices of the host that the plugin uses; null if there are none. */
      Devices: Array<PluginDevice> | null;
    };
    /** Path in the plugin below which its mounts are visible to the host as well, as volume drivers need. Empty if there is none. */
    PropagatedMount: string;
    /** Mounts that the manifest declares, with their default sources; null if there are none. */
    Mounts: Array<PluginMount> | null;
    /** Environment variables that the manifest declares; null if there are none. */
    Env: Array<PluginEnv> | null;
    /** Arguments that the manifest declares, under one name. */
    Args: {
      /** The name by which `PluginSet` sets the arguments: `NAME=one two`, separated by spaces. */
      Name: string;
      /** The purpose, in words for a reader. */
      Description: string;
      /** `['value']` if `PluginSet` may change the arguments; otherwise null or empty. */
      Settable: Array<string> | null;
      /** The default arguments; null if there are none. */
      Value: Array<string> | null;
    };
    /** The file system of the plugin. */
    rootfs?: {
      /** Always `layers`. */
      type?: string;
      /** Digests of the layers, the lowest first: `sha256:...`. */
      diff_ids?: Array<string>;
    };
    /** True if the plugin shares the IPC namespace of the host. */
    IpcHost?: boolean;
    /** True if the plugin sees the processes of the host. */
    PidHost?: boolean;
    /**
     * Version of the engine that created the plugin; may be empty.
     * Removed in v1.52.
     */
    DockerVersion?: string;
  };
  /** The place in a registry that the plugin was pulled from, with domain and tag: `docker.io/vieux/sshfs:latest`. Of a created plugin, its name. */
  PluginReference?: string;
};

/** Role, availability and labels of a node. `NodeUpdate` replaces all three. */
export type NodeSpec = {
  /** A further name of the node, mostly left out. Filters and `id` parameters do not use this name: they use the hostname. */
  Name?: string;
  /** Labels of the node, by key. Services choose nodes by them: the constraint `node.labels.zone==a`. */
  Labels?: {
    [key: string]: string;
  };
  /** Part of the node in the swarm: `manager` also controls the swarm, `worker` only runs tasks. A change promotes or demotes the node. */
  Role?: 'worker' | 'manager' | Unlisted;
  /** `active` takes new tasks, `pause` keeps its tasks but takes no new ones, and `drain` also stops its tasks, so that services start them elsewhere. */
  Availability?: 'active' | 'pause' | 'drain' | Unlisted;
};

/** A node of the swarm: the spec that was set for it, and the state that managers see. */
export type Node = {
  /** ID of the node. An engine that leaves and joins again becomes a new node. */
  ID: string;
  /** Version of the object in this answer. An update has to send back the `Index`, so that it cannot overwrite the change of another caller. */
  Version: {
    /**
     * Number to send as `version` of an update. The number grows with each change. One counter serves the whole swarm, so steps of more than one are normal.
     * @format int64
     */
    Index: number;
  };
  /**
   * When the node joined the swarm: RFC 3339 in UTC.
   * @format date-time
   */
  CreatedAt: string;
  /**
   * When the object last changed: RFC 3339 in UTC. Each change also raises `Version.Index`.
   * @format date-time
   */
  UpdatedAt: string;
  /** Role, availability and labels as they were set. This is the part that `NodeUpdate` replaces. */
  Spec: NodeSpecResponse;
  /** The node as its engine describes it: platform, resources, plugins. */
  Description: {
    /** Hostname of the machine. Two nodes may have the same. */
    Hostname?: string;
    /** System and hardware, which images have to fit. */
    Platform?: {
      /** Hardware. Nodes report the words of the system, such as `x86_64` and `aarch64`. */
      Architecture?: string;
      /** System: `linux` or `windows`. */
      OS?: string;
    };
    /** All CPUs and memory of the machine. Reservations of tasks are not subtracted. */
    Resources?: {
      /**
       * CPUs times 1e9: `500000000` is half a CPU. For a task, the least is `1000000`; 0 or absent: no reservation.
       * @format int64
       */
      NanoCPUs?: number;
      /**
       * Memory in bytes. For a task, the least is 4 MiB (`4194304`); 0 or absent: no reservation.
       * @format int64
       */
      MemoryBytes?: number;
    };
    /** Version, labels and plugins of the engine. */
    Engine?: {
      /** Version of the engine, such as `28.5.2`. */
      EngineVersion?: string;
      /** Labels from the engine's own configuration, by key. The constraint `engine.labels.zone==a` goes by them. */
      Labels?: {
        [key: string]: string;
      };
      /** Drivers and enabled plugins of the node. A task that needs a driver runs only on nodes that have the driver. */
      Plugins?: Array<{
        /** Kind of the driver: `Volume`, `Network`, `Log` or `Authorization`. Other kinds have the name that their plugin gives them. */
        Type?: string;
        /** Name of the driver: `local`, `overlay`, or `vieux/sshfs:latest` for a managed plugin. */
        Name?: string;
      }>;
    };
    /** Certificate authority that this node trusts. The node's authority differs from the swarm's while a rotation is under way. */
    TLSInfo?: {
      /** Root certificates that nodes trust, as PEM text; there may be several while a rotation is under way. */
      TrustRoot?: string;
      /** Subject of the issuer in DER, encoded as standard base64 (with `+` and `/`). */
      CertIssuerSubject?: string;
      /** Public key of the issuer in DER, encoded as standard base64 (with `+` and `/`). */
      CertIssuerPublicKey?: string;
    };
  };
  /** State of the node as the managers see it. */
  Status: {
    /** State of the node; `ready` if all is well. */
    State?: 'unknown' | 'down' | 'ready' | 'disconnected' | (string & {});
    /** Reason for a state other than `ready`, such as `heartbeat failure`; left out if there is none. */
    Message?: string;
    /** IP address of the node as the managers see it. */
    Addr?: string;
  };
  /** The node's part among the managers. Null or left out for workers. */
  ManagerStatus?: {
    /** True for the one manager that leads. Left out for the others. */
    Leader?: boolean;
    /** Connection to this manager: `reachable` if all is well. */
    Reachability?: 'unknown' | 'unreachable' | 'reachable' | (string & {});
    /** Address of the manager with its port: `192.168.1.10:2377`. */
    Addr?: string;
  } | null;
};

/** Settings of a swarm. `SwarmInit` fills in defaults for all that is left out or 0; `SwarmUpdate` does not, and needs the whole spec. */
export type SwarmSpec = {
  /** Always `default`. A name that is left out is `default` too, and the engine refuses any other name. */
  Name?: string;
  /** Labels of the swarm, by key. */
  Labels?: {
    [key: string]: string;
  };
  /** Settings for tasks: the length of their history. */
  Orchestration?: {
    /**
     * Number of tasks to keep for each replica, or each node of a global service, old and running ones together. 5 by default; a negative number keeps all.
     * @format int64
     */
    TaskHistoryRetentionLimit?: number;
  };
  /** Settings of Raft, by which managers agree on the state of the swarm. Keep the defaults unless you have a reason. */
  Raft?: {
    /**
     * Changes in the log after which a manager saves a new snapshot of the whole state; 10000 by default.
     * @format int64
     */
    SnapshotInterval?: number;
    /**
     * Number of snapshots to keep in addition to the newest one; 0 by default.
     * @format int64
     */
    KeepOldSnapshots?: number;
    /**
     * Changes to keep in the log after a snapshot, for managers that lag behind; 500 by default.
     * @format int64
     */
    LogEntriesForSlowFollowers?: number;
    /** Ticks of silence of the leader after which another manager stands for election; 10 by default. The value has to exceed `HeartbeatTick`, best ten times. One tick is about a second. */
    ElectionTick?: number;
    /** Ticks between two signs of life of the leader to the other managers; 1 by default. One tick is about a second. */
    HeartbeatTick?: number;
  };
  /** Settings for the contact between managers and nodes. */
  Dispatcher?: {
    /**
     * Nanoseconds between two signs of life of a node to its manager; 5000000000 (5 seconds) by default. A longer period finds out later that a node is down.
     * @format int64
     */
    HeartbeatPeriod?: number;
  };
  /** Certificates of the nodes and the authority that signs them. */
  CAConfig?: {
    /**
     * Nanoseconds that a node's certificate is valid for; nodes renew theirs in time. 90 days (7776000000000000) by default, one hour at least.
     * @format int64
     */
    NodeCertExpiry?: number;
    /** Authorities outside of the swarm that sign the certificates of nodes. Without any, the managers sign them. */
    ExternalCAs?: Array<{
      /**
       * Protocol of the authority. There is only `cfssl`.
       * @defaultValue "cfssl"
       */
      Protocol?: 'cfssl' | Unlisted;
      /** Address that the managers send their requests for certificates to. */
      URL?: string;
      /** Further settings for the protocol, by name. */
      Options?: {
        [key: string]: string;
      };
    }>;
  };
  /** Settings for the encryption of the data that managers store. */
  EncryptionConfig?: {
    /** True to lock managers: each manager needs `SwarmUnlock` with the key of `SwarmUnlockkey` after every restart. Save the key first. */
    AutoLockManagers?: boolean;
  };
  /** Defaults for tasks. Engines ignore this field in requests and send it empty in answers. */
  TaskDefaults?: {
    /** Logging driver for tasks of services that name none. Engines ignore this field: configure the logging driver of each engine instead. */
    LogDriver?: {
      /** Name of the logging driver. Engines ignore this field. */
      Name?: string;
      /** Options of the logging driver by name. Engines ignore this field. */
      Options?: {
        [key: string]: string;
      };
    };
  };
};

/** The swarm with its settings, without the tokens for joining. Part of `SystemInfo` on managers. */
export type ClusterInfo = {
  /** ID of the swarm, the same on all managers. */
  ID: string;
  /** Version of the object in this answer. An update has to send back the `Index`, so that it cannot overwrite the change of another caller. */
  Version: {
    /**
     * Number to send as `version` of an update. The number grows with each change. One counter serves the whole swarm, so steps of more than one are normal.
     * @format int64
     */
    Index: number;
  };
  /**
   * When the swarm was created: RFC 3339 in UTC.
   * @format date-time
   */
  CreatedAt: string;
  /**
   * When the object last changed: RFC 3339 in UTC. Each change also raises `Version.Index`.
   * @format date-time
   */
  UpdatedAt: string;
  /** Settings that `SwarmUpdate` replaces. */
  Spec: SwarmSpecResponse;
  /**
   * Ranges that overlay networks are cut from, in CIDR notation: `10.0.0.0/8` by default. Set once, by `SwarmInit`.
   * @format cidr
   */
  DefaultAddrPool?: Array<string>;
  /**
   * Prefix length of each overlay network cut from `DefaultAddrPool`. The default 24 gives each network 256 addresses.
   * @format uint32
   */
  SubnetSize?: number;
  /**
   * UDP port for the traffic of overlay networks (VXLAN); 4789 by default.
   * @format uint32
   */
  DataPathPort?: number;
  /** Certificate authority of the swarm. */
  TLSInfo?: {
    /** Root certificates that nodes trust, as PEM text; there may be several while a rotation is under way. */
    TrustRoot?: string;
    /** Subject of the issuer in DER, encoded as standard base64 (with `+` and `/`). */
    CertIssuerSubject?: string;
    /** Public key of the issuer in DER, encoded as standard base64 (with `+` and `/`). */
    CertIssuerPublicKey?: string;
  };
  /** True while nodes change over to a new root certificate. */
  RootRotationInProgress?: boolean;
};

/** The template for the tasks of a service: container, resources, restarts, nodes and networks. A change replaces the tasks. A change of `Placement` alone spares the tasks whose nodes still suit. */
export type TaskSpec = {
  /** The container that each task runs. Required, except with the `Runtime` `plugin`. */
  ContainerSpec?: {
    /** Image reference, such as `nginx:stable`. The engine asks the registry for the digest and adds the digest to the reference. If the registry gives none, the answer has a warning, and nodes may run different images. */
    Image?: string;
    /** Program and first arguments. They replace the `ENTRYPOINT` of the image, and its `CMD` too. Empty keeps the `ENTRYPOINT`. */
    Command?: Array<string>;
    /** Arguments after `Command` or after the `ENTRYPOINT` of the image. They replace the `CMD` of the image. Empty keeps the `CMD`, unless `Command` is set. */
    Args?: Array<string>;
    /** Environment variables, each `NAME=value`. Values may have templates, such as `{{.Node.Hostname}}`, `{{.Service.Name}}` or `{{.Task.Slot}}`. */
    Env?: Array<string>;
    /** Absolute path of the working directory. Empty takes the `WORKDIR` of the image. */
    Dir?: string;
    /** User of the process, `user` or `user:group`, as names or numbers. Empty takes the `USER` of the image. */
    User?: string;
    /** Labels of the containers. Containers do not get the labels of the service (`ServiceSpec.Labels`). The swarm adds labels of its own, such as `com.docker.swarm.task.id`. */
    Labels?: {
      [key: string]: string;
    };
    /** True to give the process a pseudo-TTY. The logs then mix stdout and stderr in one stream. */
    TTY?: boolean;
    /** Volumes, host paths and tmpfs of the container, each at a different `Target`. The path of a `bind` has to exist on each node that may run a task. `Source` and `Target` may have templates, such as `{{.Task.Slot}}`. */
    Mounts?: Array<Mount>;
    /**
     * Nanoseconds between the stop signal and the kill; fractions of a second are cut off. The default is 10 seconds (`10000000000`). Below one second, the kill follows at once.
     * @format int64
     */
    StopGracePeriod?: number;
    /** DNS settings of the container, for its `/etc/resolv.conf`. Without them, the settings of the node apply. */
    DNSConfig?: {
      /** IP addresses of DNS servers. The DNS server inside the engine asks them for all names other than those of services and containers. */
      Nameservers?: Array<string>;
      /** Domains to complete short names with, such as `example.com`. */
      Search?: Array<string>;
      /** Options of the resolver, as in `resolv.conf`: `ndots:2`, `timeout:3`. */
      Options?: Array<string>;
    };
    /** Test of the container's health, instead of the `HEALTHCHECK` of the image. A task is `running` only after the first success. A task whose container is unhealthy fails. */
    Healthcheck?: {
      /** The command: `['CMD', 'curl', '-f', 'http://localhost/']` runs a program, `['CMD-SHELL', 'test -f /ready']` runs a line of shell. Exit code 0 means healthy, any other is a failure. `['NONE']` turns the check of the image off; an empty list keeps it. */
      Test?: Array<string>;
      /** The wait between two checks, and before the first, in nanoseconds: `30e9` is 30 seconds. At least `1e6` (1 ms). 0 takes that of the image, else 30 seconds. */
      Interval?: number;
      /** The time that one check may take, in nanoseconds: `5e9` is 5 seconds. A check that takes longer is killed and counts as a failure. At least `1e6` (1 ms). 0 takes that of the image, else 30 seconds. */
      Timeout?: number;
      /** The number of failures in a row that make the container `unhealthy`. 0 takes that of the image, else 3. The engine itself does not restart an unhealthy container. */
      Retries?: number;
    };
    /** Windows only: `process` shares the kernel of the host, `hyperv` runs the container in a small virtual machine. `default` or empty leaves the choice to the engine. */
    Isolation?: 'default' | 'process' | 'hyperv' | '' | Unlisted;
    /** Secrets that the container gets as files, on Linux in memory. A secret cannot be deleted as long as it is in this list of a service. */
    Secrets?: Array<{
      /** The file that has the secret as its content. Required. */
      File: {
        /** Name of the file in `/run/secrets` (Windows: `C:\ProgramData\Docker\secrets`), or an absolute path. Two secrets of a service cannot have the same file name. */
        Name?: string;
        /** Number of the user that owns the file, as text: `'0'`. There is no default: on Linux, the task does not start without a number. Windows ignores it. */
        UID?: string;
        /** Number of the group that owns the file, as text: `'0'`. There is no default: on Linux, the task does not start without a number. Windows ignores it. */
        GID?: string;
        /**
         * Permissions of the file as a number: `0o444`, which is 292, lets everyone read. There is no default: without it nobody but root can read the file. Windows ignores it.
         * @format uint32
         */
        Mode?: number;
      };
      /** ID of the secret, in full. Required. */
      SecretID: string;
      /** Name of the secret. Required. The name has to belong to `SecretID`: any other name is a 400. */
      SecretName: string;
    }>;
    /** Lines to add to `/etc/hosts`, address first: `10.0.0.9 db.example.com`. This is the reverse of `ExtraHosts` of a container. Only the first name of a line counts. */
    Hosts?: Array<string>;
    /** Configs that the container gets as files. A config cannot be deleted as long as it is in this list of a service. */
    Configs?: Array<{
      /** The file that has the config as its content. Each config has either `File` or `Runtime`. */
      File?: {
        /** Path of the file. A relative path begins at `/` (Windows: `C:\`). Two configs of a service cannot have the same path. */
        Name?: string;
        /** Number of the user that owns the file, as text: `'0'`. There is no default: on Linux, the task does not start without a number. Windows ignores it. */
        UID?: string;
        /** Number of the group that owns the file, as text: `'0'`. There is no default: on Linux, the task does not start without a number. Windows ignores it. */
        GID?: string;
        /**
         * Permissions of the file as a number: `0o444`, which is 292, lets everyone read. There is no default: without it nobody but root can read the file. Windows ignores it.
         * @format uint32
         */
        Mode?: number;
      };
      /** An empty object, instead of `File`: the container gets no file, and `Privileges.CredentialSpec.Config` refers to the config. */
      Runtime?: {
        [key: string]: unknown;
      };
      /** ID of the config, in full. Required. */
      ConfigID: string;
      /** Name of the config. Required. The name has to belong to `ConfigID`: any other name is a 400. */
      ConfigName: string;
    }>;
    /** True to run a small init program as process 1, which passes on signals and removes ended (zombie) processes. Null takes the setting of each engine, by default false. */
    Init?: boolean | null;
    /** Kernel parameters of the container's own namespaces, such as `net.core.somaxconn` with the value `'1024'`. Each node has to know them. */
    Sysctls?: {
      [key: string]: string;
    };
    /** Linux capabilities beyond the default ones, such as `CAP_NET_ADMIN`, or `ALL`. */
    CapabilityAdd?: Array<string>;
    /** Linux capabilities to take away from the default ones, such as `CAP_CHOWN`, or `ALL`. */
    CapabilityDrop?: Array<string>;
    /** Limits of each process, as `ulimit` of a shell sets them. All other limits are those of the engine. */
    Ulimits?: Array<{
      /** The limit, in lower case and without `RLIMIT_`: `nofile`, `nproc`, `core`, `memlock`. */
      Name?: string;
      /** The limit in force, which a process may raise up to `Hard`. -1 is unlimited. */
      Soft?: number;
      /** The highest value for `Soft`. -1 is unlimited. */
      Hard?: number;
    }>;
    /** Security settings of the container. There is no `Privileged` for services. */
    Privileges?: {
      /** Windows only: identity in an Active Directory (gMSA). Exactly one of `Config`, `File` and `Registry` has to be set. Null: no such identity. */
      CredentialSpec?: {
        /** ID of a swarm config that has the credential spec. The same config has to be in `Configs`, with `Runtime` instead of `File`. */
        Config?: string;
        /** Name of a JSON file that each node has, by default in `C:\ProgramData\Docker\CredentialSpecs`. */
        File?: string;
        /** Name of a value in the Windows registry of each node. The value has to be in the key `...\Virtualization\Containers\CredentialSpecs`. */
        Registry?: string;
      } | null;
      /** SELinux label of the container's processes, for nodes with SELinux. Null leaves the label to the engine. */
      SELinuxContext?: {
        /** True to run the container without separation by SELinux. */
        Disable?: boolean;
        /** The user in the label, such as `system_u`. Empty keeps the default. */
        User?: string;
        /** The role in the label, such as `system_r`. Empty keeps the default. */
        Role?: string;
        /** The type in the label, such as `container_t`. Empty keeps the default. */
        Type?: string;
        /** The level in the label, such as `s0:c100,c200`. Empty keeps the default. */
        Level?: string;
      } | null;
      /** The system calls that the container may use. Linux only. */
      Seccomp?: {
        /** `default` is the profile of the engine, `unconfined` allows all system calls, `custom` takes `Profile`. */
        Mode?: 'default' | 'unconfined' | 'custom' | Unlisted;
        /** The profile for `custom`: its JSON text, encoded as base64. */
        Profile?: string;
      };
      /** AppArmor profile of the container, for nodes with AppArmor. Services cannot have a profile of their own. */
      AppArmor?: {
        /** `default` is the profile of the engine, `disabled` runs the container without one. */
        Mode?: 'default' | 'disabled' | Unlisted;
      };
      /** True to keep processes from gaining privileges, as by `sudo` or other setuid programs. */
      NoNewPrivileges?: boolean;
    };
  };
  /** Limits of each container of the service, and the share of its node that is set aside for it. */
  Resources?: {
    /** The most CPU, memory and processes that one container may use. Absent: no limit. */
    Limits?: {
      /**
       * CPU time in billionths of a CPU: half a CPU is `5e8`. 0 sets no limit.
       * @format int64
       */
      NanoCPUs?: number;
      /**
       * Memory in bytes, at least 6291456 (6 MiB) so that containers can be created. 0 sets no limit.
       * @format int64
       */
      MemoryBytes?: number;
    };
    /** The share of a node that the swarm sets aside for one task. The task stays `pending` while no node has that much left. A reservation is no limit: the container may use more. */
    Reservations?: {
      /**
       * CPUs times 1e9: `500000000` is half a CPU. For a task, the least is `1000000`; 0 or absent: no reservation.
       * @format int64
       */
      NanoCPUs?: number;
      /**
       * Memory in bytes. For a task, the least is 4 MiB (`4194304`); 0 or absent: no reservation.
       * @format int64
       */
      MemoryBytes?: number;
    };
  };
  /** Rules for the replacement of a task that has ended. Absent: the swarm always replaces the task, after 5 seconds. */
  RestartPolicy?: {
    /** `any` (the default) replaces each task that ends, `on-failure` only those that fail, `none` no task. Tasks of jobs that succeed are never replaced. */
    Condition?: 'none' | 'on-failure' | 'any' | Unlisted;
    /**
     * Nanoseconds to wait before the next task. The default is 5 seconds (`5000000000`).
     * @format int64
     */
    Delay?: number;
    /**
     * The most restarts for one slot, or for one node of a global service. 0 is no limit.
     * @format int64
     * @defaultValue 0
     */
    MaxAttempts?: number;
    /**
     * Nanoseconds before the end of a task in which restarts count for `MaxAttempts`. With 0, all restarts since the last change of the spec count.
     * @format int64
     * @defaultValue 0
     */
    Window?: number;
  };
  /** The nodes that may run the tasks. A task without a suitable node stays `pending`. */
  Placement?: {
    /** Conditions that a node has to meet, all of them: `node.role==worker`, `node.hostname!=db1`, `node.labels.disk==ssd`, `engine.labels.zone==a`; likewise `node.id`, `node.ip`, `node.platform.os`, `node.platform.arch`. Case does not matter in values. An unknown key suits no node. */
    Constraints?: Array<string>;
  };
  /**
   * A counter without other meaning: raise the number to replace all tasks although nothing else changes.
   * @format uint64
   */
  ForceUpdate?: number;
  /** Networks that the tasks are on: networks of the swarm, such as those of the driver `overlay`, or the networks `host` or `bridge` of each node. Services cannot name the network `ingress`. */
  Networks?: Array<{
    /** Name or ID of the network. Answers have the ID. For a network that is local to one node, the call fails with 403. */
    Target?: string;
    /** Further names of the service on this network, beside its own. */
    Aliases?: Array<string>;
  }>;
  /** Log driver of the containers. Absent: the default log driver of each node's engine. */
  LogDriver?: {
    /** The driver, such as `local`, `json-file` or `none`. Only nodes that have the driver get tasks. */
    Name?: string;
    /** Options of the driver, all texts: `max-size` with `'10m'`, `max-file` with `'3'`. */
    Options?: {
      [key: string]: string;
    };
  };
  /** `container` (the default) or `plugin`, which only experimental engines accept. `attachment` occurs in tasks that stand for a container on a swarm network; services cannot have it. */
  Runtime?: string;
};

/** The state of a task: `new`, `pending` (no node yet), `assigned`, `accepted`, `preparing` (pulls the image), `ready`, `starting`, `running`. At the end: `complete` (it succeeded), `failed`, `shutdown` (stopped by the swarm), `rejected` (its node cannot run it), `remove` (about to be deleted) or `orphaned` (its node has been down for a day). Engines send no `allocated`. */
export type TaskState = 'new' | 'allocated' | 'pending' | 'assigned' | 'accepted' | 'preparing' | 'ready' | 'starting' | 'running' | 'complete' | 'shutdown' | 'failed' | 'rejected' | 'remove' | 'orphaned' | (string & {});

/** A network that a task is on, and its addresses there. In `NetworksAttachments` of a task. */
export type NetworkAttachment = {
  /** The network as the swarm stores it. The fields differ from those of `NetworkInspect`. */
  Network?: {
    /** ID of the network, the `Id` of `NetworkInspect`. */
    ID?: string;
    /** State of the network when the task got its addresses. */
    Version?: {
      /**
       * A number that grows with each change in the swarm.
       * @format uint64
       */
      Index: number;
    };
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
    /** Settings of the network, as requested. */
    Spec?: {
      /** Name of the network, such as `ingress`; no other network of the swarm has it. */
      Name?: string;
      /** Labels of the object, by key. A label without a value has the empty string `''`, not null. */
      Labels?: {
        [key: string]: string;
      };
      /** The driver as requested; empty for `ingress`. */
      DriverConfiguration?: {
        /** The driver, mostly `overlay`. */
        Name?: string;
        /** Options of the driver, as requested. `encrypted` encrypts the traffic between nodes. */
        Options?: {
          [key: string]: string;
        };
      };
      /** True if the network has no way to the outside. */
      Internal?: boolean;
      /** True if tasks get an IPv6 address too. */
      IPv6Enabled?: boolean;
      /** True if containers outside of services may join the network. */
      Attachable?: boolean;
      /** True for the one network that carries published ports to the tasks. */
      Ingress?: boolean;
      /** The address ranges as requested; absent if the swarm chose them. */
      IPAMOptions?: {
        /** The driver that gives out addresses. */
        Driver?: {
          /** The IPAM driver: `default`, or a plugin. */
          Name?: string;
          /** Options of the IPAM driver. */
          Options?: {
            [key: string]: string;
          };
        };
        /** One entry for each requested subnet. */
        Configs?: Array<{
          /** The subnet in CIDR notation, such as `10.0.1.0/24`. */
          Subnet?: string;
          /** Part of the subnet that addresses are taken from, in CIDR notation. Absent: all of the subnet. */
          Range?: string;
          /** Address of the gateway, such as `10.0.1.1`. */
          Gateway?: string;
        }>;
      };
      /** Always `swarm`: all networks of tasks belong to the swarm. */
      Scope?: string;
    };
    /** The driver in use, with all of its options. */
    DriverState?: {
      /** The driver in use, such as `overlay`. */
      Name?: string;
      /** Options in use, the swarm's own choices among them, such as `com.docker.network.driver.overlay.vxlanid_list`. */
      Options?: {
        [key: string]: string;
      };
    };
    /** The address ranges in use. */
    IPAMOptions?: {
      /** The driver that gives out addresses. */
      Driver?: {
        /** The IPAM driver: `default`, or a plugin. */
        Name?: string;
        /** Options of the IPAM driver. */
        Options?: {
          [key: string]: string;
        };
      };
      /** One entry for each subnet in use. */
      Configs?: Array<{
        /** The subnet in CIDR notation, such as `10.0.1.0/24`. */
        Subnet?: string;
        /** Part of the subnet that addresses are taken from, in CIDR notation. Absent: all of the subnet. */
        Range?: string;
        /** Address of the gateway, such as `10.0.1.1`. */
        Gateway?: string;
      }>;
    };
  };
  /**
   * Addresses of the task on this network, with the length of the subnet: `10.0.1.7/24`.
   * @format cidr
   */
  Addresses?: Array<string>;
};

/** One run of a container for a service, on one node. A task never starts again: the swarm creates another task instead, and keeps the old one as history for a while. */
export type Task = {
  /** ID of the task, 25 letters and digits. The name of the container ends with this ID. */
  ID: string;
  /** The state of the task that this answer shows. Tasks cannot be updated; compare `Index` to see if one has changed. */
  Version: {
    /**
     * Number to send as `version` of an update. The number grows with each change. One counter serves the whole swarm, so steps of more than one are normal.
     * @format int64
     */
    Index: number;
  };
  /**
   * When the object was created: RFC 3339 in UTC, with up to nine digits for the fraction of a second.
   * @format date-time
   */
  CreatedAt: string;
  /**
   * When the object last changed: RFC 3339 in UTC. Each change also raises `Version.Index`.
   * @format date-time
   */
  UpdatedAt: string;
  /** Usually absent: engines do not store a name. Tools show the name of the service, a dot and `Slot`; for global services `NodeID` instead. */
  Name?: string;
  /** Usually empty. The labels of containers are in `Spec.ContainerSpec.Labels`, those of the service in its own spec. */
  Labels: {
    [key: string]: string;
  };
  /** `TaskTemplate` of the service at the time when the task was created. */
  Spec: TaskSpec;
  /** ID of the service. Absent if the task stands for a container that was attached to a network by hand. */
  ServiceID?: string;
  /** Number of the replica, from 1; a task and its successors have the same. Absent (0) for global services, and for the first task of a replicated job, which counts from 0. */
  Slot?: number;
  /** ID of the node that runs the task. Absent while the task waits for a node. */
  NodeID?: string;
  /** State of the task, as its node or the swarm last reported it. */
  Status: {
    /**
     * When the task reached this state: RFC 3339 in UTC.
     * @format date-time
     */
    Timestamp: string;
    /** State of the task. A task never goes back to an earlier state: after its end, another task replaces it. */
    State: TaskState;
    /** The state in a few words for a reader, such as `started` or `preparing`. */
    Message?: string;
    /** The reason why the task failed or still waits, such as `task: non-zero exit (1)` or `no suitable node (insufficient resources on 3 nodes)`. Absent otherwise. */
    Err?: string;
    /** Container, process and exit code. Absent before the node has created the container. */
    ContainerStatus?: {
      /** The ID of the container. `ContainerInspect` finds the container only on the node of the task. */
      ContainerID?: string;
      /** The process ID of the container's main process on the node. 0 or absent while the container is not running. */
      PID?: number;
      /** The exit code, once the container has ended. */
      ExitCode?: number;
    };
    /** Ports that the node has opened for this task alone; empty for most tasks. */
    PortStatus?: {
      /** The ports in `host` mode, with the numbers that the node has given out. */
      Ports?: Array<EndpointPortConfig>;
    };
  };
  /** State that the swarm wants: `running`, or `complete` for jobs. `ready` while a restart waits, `shutdown` for a task that has to end, `remove` while the swarm deletes the task. */
  DesiredState: TaskState;
  /** Networks of the task and its addresses there, `ingress` among them if a port is published. Absent before the swarm has allocated them. */
  NetworksAttachments?: Array<NetworkAttachment>;
  /** The run of the job that the task belongs to, as in `JobStatus` of the service. Absent for services that are no jobs. */
  JobIteration?: {
    /**
     * Number of the run. Absent means 0, the first run.
     * @format uint64
     */
    Index?: number;
  };
  /** The cluster volumes (CSI) that the task uses, or null. Ordinary volumes are not here. */
  Volumes?: Array<{
    /** ID that the swarm gave the volume. */
    ID?: string;
    /** `Source` of the mount that the volume is used for. */
    Source?: string;
    /** `Target` of the mount that the volume is used for. */
    Target?: string;
  }> | null;
};

/** All settings of a service: the template of its tasks, their number, ports, and the rules of updates. An update sends the whole spec. */
export type ServiceSpec = {
  /** Name of the service, unique in the swarm: up to 63 letters, digits, `-` and `_`, with a letter or digit at both ends. Empty makes the engine invent a name. An update has to repeat the name and cannot change it. */
  Name?: string;
  /** Labels of the service. Containers do not get them: theirs are `TaskTemplate.ContainerSpec.Labels`. */
  Labels?: {
    [key: string]: string;
  };
  /** The template for each task. A change replaces the tasks, by the rules of `UpdateConfig`. */
  TaskTemplate?: TaskSpec;
  /** The kind of service and the number of its tasks. Only one field can be set; without any, the service is `Replicated` with one task. An update cannot change the kind. */
  Mode?: {
    /** A fixed number of tasks, spread over the nodes that suit. */
    Replicated?: {
      /**
       * Number of tasks. The default is 1; with 0 the service exists, but nothing runs.
       * @format int64
       */
      Replicas?: number;
    };
    /** One task on each node that suits, also on nodes that join later. An empty object. */
    Global?: {
      [key: string]: unknown;
    };
    /** A job: tasks run until enough of them have succeeded. Such a service cannot have an `UpdateConfig`, and each update runs the job again. */
    ReplicatedJob?: {
      /**
       * The most tasks of the job that run at the same time. The default is 1.
       * @format int64
       */
      MaxConcurrent?: number;
      /**
       * Number of tasks that have to succeed until the job is done. The default is `MaxConcurrent`.
       * @format int64
       */
      TotalCompletions?: number;
    };
    /** A job: one task on each node that suits has to succeed. An empty object. Such a service cannot have an `UpdateConfig`. */
    GlobalJob?: {
      [key: string]: unknown;
    };
  };
  /** Rules by which an update replaces the tasks. Absent: one by one, without delay, and with a pause after the first failure. */
  UpdateConfig?: {
    /**
     * Number of tasks that are replaced at the same time. 0 or absent: all at once. The default 1 holds only if there is no config at all.
     * @format int64
     */
    Parallelism?: number;
    /**
     * Nanoseconds between the replacement of one task, or one group of tasks, and the next. The default is 0.
     * @format int64
     */
    Delay?: number;
    /** If more tasks fail than `MaxFailureRatio` allows: `pause` (the default) stops until the next update, `continue` goes on, `rollback` returns to the previous spec. */
    FailureAction?: 'continue' | 'pause' | Unlisted;
    /**
     * Nanoseconds to watch each new task: an end within this time counts as a failure. 0 or absent is 5 seconds.
     * @format int64
     */
    Monitor?: number;
    /**
     * Share of the tasks that may fail before `FailureAction` is taken, from 0 to 1. With 0, the first failure is enough.
     * @defaultValue 0
     */
    MaxFailureRatio?: number;
    /** `stop-first` (the default) ends the old task before the new one starts; `start-first` starts the new one first, so that both run for a moment. With a fixed port in `host` mode, the new task needs another node. */
    Order?: 'stop-first' | 'start-first' | Unlisted;
  };
  /** Networks of the tasks, if `TaskTemplate.Networks` is empty. On older engines, an update cannot change them. Prefer `TaskTemplate.Networks`. */
  Networks?: Array<{
    /** Name or ID of the network. Answers have the ID. For a network that is local to one node, the call fails with 403. */
    Target?: string;
    /** Further names of the service on this network, beside its own. */
    Aliases?: Array<string>;
  }>;
  /** The ways to reach the service: its name in DNS and its published ports. Absent: a virtual IP, and no ports. */
  EndpointSpec?: EndpointSpec;
  /** Rules by which a rollback replaces the tasks. Absent: one by one, without delay, and with a pause after the first failure. */
  RollbackConfig?: {
    /**
     * Number of tasks that are replaced at the same time. 0 or absent: all at once. The default 1 holds only if there is no config at all.
     * @format int64
     */
    Parallelism?: number;
    /**
     * Nanoseconds between the replacement of one task, or one group of tasks, and the next. The default is 0.
     * @format int64
     */
    Delay?: number;
    /** If more tasks fail than `MaxFailureRatio` allows: `pause` (the default) stops the rollback until the next update, `continue` goes on. */
    FailureAction?: 'continue' | 'pause' | Unlisted;
    /**
     * Nanoseconds to watch each new task: an end within this time counts as a failure. 0 or absent is 5 seconds.
     * @format int64
     */
    Monitor?: number;
    /** Share of the tasks that may fail before `FailureAction` is taken, from 0 to 1. With 0, the first failure is enough. */
    MaxFailureRatio?: number;
    /** `stop-first` (the default) ends the old task before the new one starts; `start-first` starts the new one first, so that both run for a moment. With a fixed port in `host` mode, the new task needs another node. */
    Order?: 'stop-first' | 'start-first' | Unlisted;
  };
};

/** One published port of a service. `EndpointSpec` has the port as requested, `Endpoint` and `PortStatus` have the port as in use. */
export type EndpointPortConfig = {
  /** A name of your own for the port, without effect on the network. */
  Name?: string;
  /** Protocol of both ports. The default is `tcp`. */
  Protocol?: 'tcp' | 'udp' | Unlisted;
  /** Port that the process in the container listens on. */
  TargetPort?: number;
  /** Port on the nodes. 0 or absent: in `ingress` mode the swarm takes one from 30000 to 32767, the same on all nodes; in `host` mode each node takes a free one, which `PortStatus` of the task shows. */
  PublishedPort?: number;
  /** `ingress` opens the port on all nodes and spreads its traffic over all tasks. `host` opens the port only on nodes that run a task, and only for that task: a fixed port allows one task on each node. */
  PublishMode?: 'ingress' | 'host' | Unlisted;
};

/** The ways to reach a service: by its name on its networks, and by published ports. */
export type EndpointSpec = {
  /**
   * The addresses that DNS has for the name of the service: one virtual IP that spreads connections over the tasks (`vip`, the default), or the addresses of all tasks (`dnsrr`).
   * @defaultValue "vip"
   */
  Mode?: 'vip' | 'dnsrr' | Unlisted;
  /** The ports to publish. With the mode `dnsrr`, each has to have the `PublishMode` `host`. */
  Ports?: Array<EndpointPortConfig>;
};

/** A service of the swarm: its spec, the spec before, and the state of its last update. `TaskList` has its tasks. */
export type Service = {
  /** ID of the service, 25 letters and digits. The ID stays the same through all updates. */
  ID: string;
  /** The state of the service that this answer shows. `ServiceUpdate` has to send its `Index` as `version`. */
  Version: {
    /**
     * Number to send as `version` of an update. The number grows with each change. One counter serves the whole swarm, so steps of more than one are normal.
     * @format int64
     */
    Index: number;
  };
  /**
   * When the object was created: RFC 3339 in UTC, with up to nine digits for the fraction of a second.
   * @format date-time
   */
  CreatedAt: string;
  /**
   * When the object last changed: RFC 3339 in UTC. Each change also raises `Version.Index`.
   * @format date-time
   */
  UpdatedAt: string;
  /** The service as it should be. During an update, some tasks still follow `PreviousSpec`. */
  Spec: ServiceSpecResponse;
  /** Ports and virtual IPs as the swarm has given them out. Soon after the creation of the service, this object may still be empty. */
  Endpoint: {
    /** `EndpointSpec` that these ports and addresses belong to. */
    Spec?: EndpointSpec;
    /** The published ports, with the numbers that the swarm chose where `PublishedPort` was left out. */
    Ports?: Array<EndpointPortConfig>;
    /** One virtual IP for each network. Absent with the mode `dnsrr`. */
    VirtualIPs?: Array<{
      /** ID of the network. That of `ingress` is among them if a port is published by `ingress`. */
      NetworkID?: string;
      /** Virtual IP of the service on this network, with the length of the subnet: `10.0.1.5/24`. */
      Addr?: string;
    }>;
  };
  /** State of the last update. Absent if there was no update, or no task to replace. */
  UpdateStatus?: {
    /** `updating`, `paused` (after a failure, until the next update) or `completed`. For rollbacks: `rollback_started`, `rollback_paused`, `rollback_completed`. */
    State?: 'updating' | 'paused' | 'completed' | 'rollback_started' | 'rollback_paused' | 'rollback_completed' | (string & {});
    /**
     * When the update began: RFC 3339 in UTC.
     * @format date-time
     */
    StartedAt?: string;
    /**
     * When the update was done: RFC 3339 in UTC. Absent until then.
     * @format date-time
     */
    CompletedAt?: string;
    /** The state in a sentence for a reader. After a failure, the sentence names the task that failed. */
    Message?: string;
  };
  /** Runs of a job. Absent for services that are no jobs. */
  JobStatus?: {
    /** The present run. Each update of the service starts another; `JobIteration` of a task names the run of that task. */
    JobIteration?: {
      /**
       * Number of the run. Absent means 0, the first run.
       * @format uint64
       */
      Index?: number;
    };
    /**
     * When the present run began: RFC 3339 in UTC.
     * @format date-time
     */
    LastExecution?: string;
  };
  /** The spec before the last update, which a rollback returns to. Absent before the first update, and after a rollback that a failure has caused. */
  PreviousSpec?: ServiceSpecResponse;
};

/** One result of a removal: a name in `Untagged`, or an image or layer in `Deleted`. */
export type ImageDeleteResponse = {
  /** A name or digest reference that was removed: `alpine:3.20`, `alpine@sha256:...`. The image itself may stay, under other names. */
  Untagged?: string;
  /** The digest of an image that was deleted, `sha256:...`; with graph drivers also those of its layers. */
  Deleted?: string;
};

/** The answer to an update of a service. The tasks are replaced later: watch `UpdateStatus`. */
export type ServiceUpdateResponse = {
  /** Warnings for people, such as options that the engine ignored. Null or empty if there are none. */
  Warnings: Array<string> | null;
};

/** A container as `ContainerList` and `SystemDataUsage` show it: less than `ContainerInspect` tells. */
export type ContainerSummary = Array<{
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
  Ports: Array<Port>;
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
  HostConfig: {
    /** The network mode that the container was created with: `bridge` or `default`, `host`, `none`, `container:ID`, or the name of a network. */
    NetworkMode?: string;
  };
  /** Only `Networks`: the ports are in `Ports`. */
  NetworkSettings: {
    /** The endpoint on each network, by the name of the network. Aliases, links, DNS names and driver options are only in `ContainerInspect`. */
    Networks: {
      [key: string]: EndpointSettingsResponse;
    };
  };
  /** The volumes, bind mounts and other mounts of the container, also the volumes that its image declares. */
  Mounts: Array<MountPoint>;
}>;

/** Name, labels and data of a secret, encrypted in the store of the managers. */
export type SecretSpec = {
  /** Unique in the swarm, up to 64 letters, digits, `-`, `_` and `.`, with a letter or digit at both ends. The name cannot be changed later. */
  Name?: string;
  /** Labels of the object, by key. A label without a value has the empty string `''`, not null. */
  Labels?: {
    [key: string]: string;
  };
  /** The secret, encoded as base64: from 1 byte to just below 500 KiB when decoded. Required unless `Driver` is set. No call ever answers this data, and it cannot be changed later. */
  Data?: string;
};

/** A secret of the swarm, without its data. Only containers of services that use the secret can read the data. */
export type Secret = {
  /** ID that the swarm has chosen: 25 lower-case letters and digits. Services refer to the object by this ID together with its name. */
  ID: string;
  /** Version of the object in this answer. An update has to send back the `Index`, so that it cannot overwrite the change of another caller. */
  Version: {
    /**
     * Number to send as `version` of an update. The number grows with each change. One counter serves the whole swarm, so steps of more than one are normal.
     * @format int64
     */
    Index: number;
  };
  /**
   * When the object was created: RFC 3339 in UTC, with up to nine digits for the fraction of a second.
   * @format date-time
   */
  CreatedAt: string;
  /**
   * When the object last changed: RFC 3339 in UTC. Each change also raises `Version.Index`.
   * @format date-time
   */
  UpdatedAt: string;
  /** Name and labels, and never `Data`. */
  Spec: SecretSpecResponse;
};

/** A file, folder or symlink in a container, as `ContainerArchiveInfo` finds it. A symlink itself is described, not its target. */
export type ContainerPathStat = {
  /** The last part of the path. */
  name: string;
  /**
   * The size in bytes. That of a folder is the size of its own entry, not of its files.
   * @format int64
   */
  size: number;
  /**
   * A number as in Go's `os.FileMode`: `mode & 0o777` are the permissions, `2 ** 31` marks a folder, `2 ** 27` a symlink. This is not the `st_mode` of Unix.
   * @format uint32
   */
  mode: number;
  /**
   * When the content last changed: RFC 3339, mostly with nanoseconds.
   * @format date-time
   */
  mtime: string;
  /** The absolute path in the container to which a symlink leads in the end. Empty for anything else. */
  linkTarget: string;
};

/** Credentials for a registry: user name and password, or one of the two tokens. An empty object means none. They travel in a header of the request. */
export type RegistryAuth = {
  /** The name of the account. */
  username?: string;
  /** The password, or an access token of the registry in its place. The header only encodes the password, so use TLS to a remote engine. */
  password?: string;
  /** Has no effect: engines ignore the address. */
  email?: string;
  /** The registry that the credentials are for: `registry.example.com:5000`, or `https://index.docker.io/v1/` for Docker Hub. The containerd image store sends them to no other host; left out, it is the registry of the image. */
  serveraddress?: string;
  /** A token in place of the password, as `SystemAuth` returns it. */
  identitytoken?: string;
  /** A bearer token that the engine sends to the registry as it is. It takes precedence over the other fields. */
  registrytoken?: string;
};

/** Credentials for several registries, for the base images of a build. The keys are hosts, such as `registry.example.com:5000`; Docker Hub is `https://index.docker.io/v1/`. */
export type RegistryConfig = {
  [key: string]: RegistryAuth;
};

/** A limit per process for the commands of a build, an item of the parameter `ulimits` of `ImageBuild`: `{Name: 'nofile', Soft: 1024, Hard: 4096}`. */
export type ImageBuildUlimit = {
  /** The limit in lower case without `RLIMIT_`: `nofile` (open files), `nproc` (processes of the user), `core`, `memlock`, `stack` (bytes), `cpu` (seconds) and others. */
  Name?: string;
  /**
   * The value in force, which a process may raise up to `Hard`. -1 is unlimited.
   * @format int64
   */
  Soft?: number;
  /**
   * The highest value that an unprivileged process can set, not below `Soft`. -1 is unlimited.
   * @format int64
   */
  Hard?: number;
};

/** The processes and threads of a container, on Linux. Empty on Windows and for a container that is not running. */
export type ContainerPidsStats = {
  /**
   * The number of processes and threads at this moment. Absent means 0.
   * @format uint64
   */
  current?: number | null;
  /**
   * The most processes and threads that the container may have. Without a limit, absent on cgroup v1, and the greatest number of 64 bits (about 1.8e19) on cgroup v2.
   * @format uint64
   */
  limit?: number | null;
};

/** A count for one block device. The name of the list decides what is counted, and in which unit. */
export type ContainerBlkioStatEntry = {
  /**
   * The major number of the device, as in `/proc/partitions`.
   * @format uint64
   */
  major?: number;
  /**
   * The minor number of the device, as in `/proc/partitions`.
   * @format uint64
   */
  minor?: number;
  /** The kind of operation: `read` or `write` on cgroup v2; on cgroup v1 `Read`, `Write`, `Sync`, `Async`, `Discard`, `Total`, or empty for a list without kinds. */
  op?: string;
  /**
   * The count since the start of the container; in `io_queue_recursive`, the count at this moment.
   * @format uint64
   */
  value?: number;
} | null;

/** Traffic between a container and block devices, on Linux. On cgroup v2 only `io_service_bytes_recursive` is filled. Reads that the page cache serves are not counted. */
export type ContainerBlkioStats = {
  /** Bytes read and written, by device and kind. Null if there was no traffic or the container is not running. */
  io_service_bytes_recursive?: Array<ContainerBlkioStatEntry> | null;
  /** The number of operations, by device and kind. Only on cgroup v1; otherwise null. */
  io_serviced_recursive?: Array<ContainerBlkioStatEntry> | null;
  /** The operations that wait in the queue at this moment. Only on cgroup v1, and only if the kernel's scheduler counts them. */
  io_queue_recursive?: Array<ContainerBlkioStatEntry> | null;
  /** Nanoseconds between the dispatch of operations and their completion, in total. Only on cgroup v1, and only if the kernel's scheduler counts them. */
  io_service_time_recursive?: Array<ContainerBlkioStatEntry> | null;
  /** Nanoseconds that operations spent waiting in queues, in total. Only on cgroup v1, and only if the kernel's scheduler counts them. */
  io_wait_time_recursive?: Array<ContainerBlkioStatEntry> | null;
  /** The number of operations that were merged into others. Only on cgroup v1, and only if the kernel's scheduler counts them. */
  io_merged_recursive?: Array<ContainerBlkioStatEntry> | null;
  /** Milliseconds of disk time that the container had on a device. Only on cgroup v1, and only if the kernel's scheduler counts them. */
  io_time_recursive?: Array<ContainerBlkioStatEntry> | null;
  /** Sectors (512 bytes) read from or written to a device. Only on cgroup v1, and only if the kernel's scheduler counts them. */
  sectors_recursive?: Array<ContainerBlkioStatEntry> | null;
};

/** The effect of a CPU quota (`NanoCpus` or `CpuQuota`) on a container, on Linux. All fields are 0 without a quota. */
export type ContainerThrottlingData = {
  /**
   * The number of quota periods (`CpuPeriod`, 100 ms by default) so far, throttled or not.
   * @format uint64
   */
  periods?: number;
  /**
   * The number of `periods` in which the container used up its quota and had to wait.
   * @format uint64
   */
  throttled_periods?: number;
  /**
   * Nanoseconds that the container had to wait, in total.
   * @format uint64
   */
  throttled_time?: number;
};

/** The CPU time of a container since its start. The unit is a nanosecond on Linux and 100 nanoseconds on Windows. */
export type ContainerCPUUsage = {
  /**
   * CPU time on all CPUs together, in nanoseconds (Windows: in units of 100 ns). The difference of two records gives the load.
   * @format uint64
   */
  total_usage: number;
  /**
   * CPU time of each CPU in nanoseconds. Only on Linux with cgroup v1; otherwise absent or null.
   * @format uint64
   */
  percpu_usage?: Array<number> | null;
  /**
   * The part of `total_usage` that was spent in the kernel.
   * @format uint64
   */
  usage_in_kernelmode: number;
  /**
   * The part of `total_usage` that was spent in programs, outside the kernel.
   * @format uint64
   */
  usage_in_usermode: number;
};

/** The CPU counters of a container and its host at one moment. The load in percent of one CPU is the growth of `cpu_usage.total_usage` between `precpu_stats` and `cpu_stats`, divided by the growth of `system_cpu_usage`, times `online_cpus`, times 100. */
export type ContainerCPUStats = {
  /** The CPU time of the container. */
  cpu_usage: ContainerCPUUsage;
  /**
   * CPU time of the whole host since it was booted, idle time included, in nanoseconds over all CPUs. Absent on Windows and for a container that is not running.
   * @format uint64
   */
  system_cpu_usage?: number | null;
  /**
   * The number of CPUs of the host, whatever the container may use. Absent on Windows and for a container that is not running.
   * @format uint32
   */
  online_cpus?: number | null;
  /** The effect of a CPU quota on the container. All fields are 0 without a quota. */
  throttling_data: ContainerThrottlingData;
};

/** The memory of a container: on Linux `usage`, `limit` and `stats`, on Windows the three fields that begin with `commit` and `private`. Empty while the container is not running. */
export type ContainerMemoryStats = {
  /**
   * Bytes in use, page cache included. For the number that `docker stats` shows, subtract `stats.inactive_file` (on cgroup v1 `stats.total_inactive_file`).
   * @format uint64
   */
  usage?: number | null;
  /**
   * The greatest `usage` so far, in bytes. Only on cgroup v1.
   * @format uint64
   */
  max_usage?: number | null;
  /**
   * The counters of the kernel's `memory.stat`, most of them in bytes. The names differ: `anon`, `file` and so on (cgroup v2), `rss`, `cache` and so on (cgroup v1).
   * @format uint64
   */
  stats?: {
    [key: string]: number | null;
  };
  /**
   * The number of times that memory reached the limit. On cgroup v2 this is `oom` of `memory.events`. Absent means 0.
   * @format uint64
   */
  failcnt?: number | null;
  /**
   * The most that the container may use, in bytes. Without a limit, the memory of the host.
   * @format uint64
   */
  limit?: number | null;
  /**
   * Committed memory in bytes. Only on Windows.
   * @format uint64
   */
  commitbytes?: number | null;
  /**
   * The greatest `commitbytes` so far. Only on Windows.
   * @format uint64
   */
  commitpeakbytes?: number | null;
  /**
   * Physical memory that belongs to the container alone, in bytes. Only on Windows; `docker stats` shows this.
   * @format uint64
   */
  privateworkingset?: number | null;
};

/** Traffic of one network interface since the start of the container, as the container sees it: `rx` came in, `tx` went out. */
export type ContainerNetworkStats = {
  /**
   * Bytes received by the container.
   * @format uint64
   */
  rx_bytes?: number;
  /**
   * Packets received by the container.
   * @format uint64
   */
  rx_packets?: number;
  /**
   * Incoming packets with errors. Always 0 on Windows.
   * @format uint64
   */
  rx_errors?: number;
  /**
   * Incoming packets that were dropped, for example for lack of buffers.
   * @format uint64
   */
  rx_dropped?: number;
  /**
   * Bytes sent by the container.
   * @format uint64
   */
  tx_bytes?: number;
  /**
   * Packets sent by the container.
   * @format uint64
   */
  tx_packets?: number;
  /**
   * Outgoing packets with errors. Always 0 on Windows.
   * @format uint64
   */
  tx_errors?: number;
  /**
   * Outgoing packets that were dropped, for example for lack of buffers.
   * @format uint64
   */
  tx_dropped?: number;
  /** Meant for the ID of the endpoint on Windows. Engines leave the field out: on Windows the key in `networks` is that ID. */
  endpoint_id?: string | null;
  /** Meant for an ID from Windows. Engines leave the field out. */
  instance_id?: string | null;
};

/** Traffic of a container with its disk, on Windows. An empty object on Linux, which has `blkio_stats`. */
export type ContainerStorageStats = {
  /**
   * The number of reads, as Windows normalises it. Only on Windows.
   * @format uint64
   */
  read_count_normalized?: number | null;
  /**
   * Bytes read from the disk. Only on Windows.
   * @format uint64
   */
  read_size_bytes?: number | null;
  /**
   * The number of writes, as Windows normalises it. Only on Windows.
   * @format uint64
   */
  write_count_normalized?: number | null;
  /**
   * Bytes written to the disk. Only on Windows.
   * @format uint64
   */
  write_size_bytes?: number | null;
};

/** One record of the resources that a container uses. The counters grow from the start of the container: compare two records for a rate. A container that is not running gives a record without counts. */
export type ContainerStatsResponse = {
  /** The name of the container with a slash before it: `/web`. */
  name?: string | null;
  /** The whole ID: 64 hexadecimal digits. */
  id?: string | null;
  /**
   * When the record was taken: RFC 3339 with nanoseconds. `0001-01-01T00:00:00Z` if the container is not running.
   * @format date-time
   */
  read: string;
  /**
   * When the earlier record, behind `precpu_stats`, was taken. `0001-01-01T00:00:00Z` if there is none: in the first record of a stream, and with `one-shot`.
   * @format date-time
   */
  preread: string;
  /** The number of processes and its limit. Empty on Windows. */
  pids_stats: ContainerPidsStats;
  /** Traffic with block devices, on Linux. On Windows see `storage_stats`. */
  blkio_stats: ContainerBlkioStats;
  /**
   * The number of CPUs of the host on Windows. Always 0 on Linux, where `cpu_stats.online_cpus` has it.
   * @format uint32
   */
  num_procs: number;
  /** Traffic with the disk, on Windows. Empty on Linux. */
  storage_stats: ContainerStorageStats;
  /** The CPU counters at `read`. */
  cpu_stats: ContainerCPUStats;
  /** The CPU counters at `preread`, for the load between the two. All 0 in the first record of a stream, and with `one-shot`. */
  precpu_stats: ContainerCPUStats;
  /** The memory in use at `read`. */
  memory_stats: ContainerMemoryStats;
  /** Traffic by interface: `eth0`. On Windows by the ID of the endpoint. Absent for a container without interfaces of its own, as with the network mode `host` or `none`. */
  networks?: {
    [key: string]: ContainerNetworkStats;
  } | null;
  /** The system of the engine, which decides the fields to look at: `linux` or `windows`. Older engines do not send this field. */
  os_type?: string;
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
  /** `true`: containers that belong to services of a swarm. `false`: the others. */
  'is-task'?: ['true' | 'false'];
  /** The isolation of the container on Windows: `process`, `hyperv`, or `default` where none was chosen. Engines on Linux ignore this key. */
  isolation?: Array<'default' | 'process' | 'hyperv'>;
  /** Containers with this label: `key`, or `key=value`. Of several values, all have to match. */
  label?: Array<string>;
  /** Containers with a name that matches this regular expression (of Go): `web` finds `web-1` too, `^web$` finds only `web`. */
  name?: Array<string>;
  /** Containers on this network: its name, or the beginning of its ID. */
  network?: Array<string>;
  /** Containers that were created after this one, given by ID or name. An unknown one is an error. */
  since?: Array<string>;
  /** Containers in this state, stopped ones too without `all`. `created`: never started. `exited`: has run and ended. `restarting`: waits for its next run. `dead`: its deletion failed. */
  status?: Array<'created' | 'running' | 'paused' | 'restarting' | 'removing' | 'exited' | 'dead'>;
  /** Containers that mount this: the name of a volume, the path of a bind mount on the host, or the path inside the container. */
  volume?: Array<string>;
};

/** The body of `ContainerCreate`: the fields of `ContainerConfig`, with `HostConfig` and `NetworkingConfig` beside them. Command, environment, user and the like come from the image if they are left out. */
export type ContainerCreateRequest = Config & {
  /** Limits, mounts, published ports, restart policy, privileges: all that depends on the host. */
  HostConfig?: HostConfig;
  /** Addresses, aliases and other settings for the networks that the container joins. For one network without settings, `HostConfig.NetworkMode` is enough. */
  NetworkingConfig?: {
    /** Settings by the name of the network: `{mynet: {Aliases: ['db']}}`. One network only, also named in `HostConfig.NetworkMode`: join others by `NetworkConnect`. */
    EndpointsConfig?: {
      [key: string]: EndpointSettings;
    };
  };
};

/** The new container, which does not run yet: `ContainerStart` starts it. */
export type ContainerCreateResponse = {
  /** The ID of the new container: 64 hexadecimal digits. */
  Id: string;
  /** Sentences for people about settings that the engine dropped or changed, such as a limit that the kernel of the host lacks. An empty list if there are none. */
  Warnings: Array<string>;
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
  State: {
    /** `created`: never started. `running`: its main process runs. `paused`: frozen. `restarting`: between two runs, by its restart policy. `removing`: being deleted. `exited`: ended. `dead`: its deletion failed halfway; it can only be deleted again. */
    Status: string;
    /** True also for a container that is paused or waits for a restart. To know if its process really runs, compare `Status` with `running`. */
    Running: boolean;
    /** True if the container is frozen. `Running` is true as well. */
    Paused: boolean;
    /** True if the container has ended and its restart policy is about to run it again. `Running` is true as well. */
    Restarting: boolean;
    /** True if the kernel has killed a process of the container since its last start because memory ran out. The container itself may still run. */
    OOMKilled: boolean;
    /** True if the deletion of the container failed halfway. The container cannot be started any more. */
    Dead: boolean;
    /** The process ID of the container's main process on the host. 0 while the container is not running. */
    Pid: number;
    /** The exit code of the last run; 0 while the container runs, or before the first run. 137 means an end by `SIGKILL`. After a start that failed: 126, 127 or 128. */
    ExitCode: number;
    /** The error of a start, or of a deletion, that failed. Otherwise empty: a program that ends with an exit code leaves none. */
    Error: string;
    /** When the last run began: RFC 3339 in UTC. `0001-01-01T00:00:00Z` before the first run. */
    StartedAt: string;
    /** When the container last ended: RFC 3339. `0001-01-01T00:00:00Z` if it has never ended. While the container runs, this is the end of the previous run. */
    FinishedAt: string;
    /** The results of the health check. Null or absent without one. */
    Health?: {
      /** `starting`: no check has decided yet. `healthy`: the last check passed. `unhealthy`: too many failed in a row, or the container is stopped or paused. `none`: there is no health check. */
      Status?: 'none' | 'starting' | 'healthy' | 'unhealthy' | (string & {});
      /** The number of checks that failed in a row. A success sets it to 0; failures within the start period do not count. */
      FailingStreak?: number;
      /** The latest five checks at most, the oldest first. */
      Log?: Array<{
        /**
         * When the check began: RFC 3339, in the time zone of the engine.
         * @format date-time
         */
        Start?: string;
        /**
         * When the check ended or was given up: RFC 3339, in the time zone of the engine.
         * @format date-time
         */
        End?: string;
        /** The exit code of the check. 0 is healthy, and any other number a failure. -1: the check took too long or could not be run. */
        ExitCode?: number;
        /** The first 4096 bytes that the check wrote to stdout and stderr; `...` at the end means that the output was longer. */
        Output?: string;
      } | null>;
    } | null;
  };
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
  /**
   * The host of the container in a cluster of the old standalone Swarm. Engines themselves do not send this field.
   * Removed in v1.39.
   */
  Node?: {
    [key: string]: unknown;
  };
  /** The name with a slash before it: `/web`. Parameters accept a name with or without the slash. */
  Name: string;
  /** The number of restarts by the restart policy since the container was last started by a call. */
  RestartCount: number;
  /** The storage driver (`overlay2`), or with containerd's image store the snapshotter (`overlayfs`). */
  Driver: string;
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
  GraphDriver?: GraphDriver;
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
  Config: ConfigResponse;
  /** The ports and networks in use. `HostConfig.NetworkMode` has the mode of the request. */
  NetworkSettings: NetworkConfig;
  /** The operating system of the container: `linux` or `windows`. */
  Platform: string;
};

/** The processes of a container as a table, as `ps` on the host prints it. */
export type ContainerTopResponse = {
  /** The headings of the columns: `UID`, `PID`, `PPID` and so on, by the options of `ps`. On Windows: `Name`, `PID`, `CPU`, `Private Working Set`. */
  Titles: Array<string>;
  /** A row per process, with a text for each title. Process IDs and users are those of the host. The last column may have spaces in it. */
  Processes: Array<Array<string>>;
};

/** A path whose content differs between a container and its image. */
export type FilesystemChange = {
  /** The absolute path in the container. */
  Path?: string;
  /** 0: modified, 1: added, 2: deleted. */
  Kind?: 0 | 1 | 2;
};

/** The body of `ContainerUpdate`: fields of `Resources`, and a restart policy. The engine applies `BlkioWeight` and the limits for memory, CPU and processes, at once if the container runs. Other fields, such as `Devices` and `Ulimits`, have no effect. */
export type ContainerUpdateRequest = Resources & {
  /** The new policy: `{Name: 'unless-stopped'}`. An empty `Name` keeps the present policy. With `AutoRemove`, any policy except `no` is a 409. */
  RestartPolicy?: RestartPolicy;
};

/** The answer of `ContainerUpdate`: the limits that the kernel of the host does not support, if any. */
export type ContainerUpdateResponse = {
  /** Warnings for people, such as options that the engine ignored. Null or empty if there are none. */
  Warnings: Array<string> | null;
};

/** The exit code of a container, or the reason why the wait failed. */
export type ContainerWaitResponse = {
  /** The exit code. An end by a signal gives 128 plus the number of the signal: 137 is `SIGKILL`. */
  StatusCode: number;
  /** A failure apart from the exit code, such as a start or a deletion that went wrong. Null or absent if there is none. */
  Error?: {
    /** The failure in English words, for a reader. */
    Message?: string;
  } | null;
};

/** The containers that `ContainerPrune` has deleted, and the space that they used. */
export type ContainerPruneResponse = {
  /** The IDs of the deleted containers. Null if there is none. */
  ContainersDeleted: Array<string> | null;
  /**
   * Bytes of the files that the deleted containers had changed or added. Images and volumes are not counted.
   * @format int64
   */
  SpaceReclaimed: number;
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
};

/** Conditions on the results of `ImageSearch`. The engine filters what the registry found, so fewer than `limit` may be left. */
export type ImageSearchFilters = {
  /** Obsolete: newer engines answer `true` with an empty list, and ignore `false`. */
  'is-automated'?: ['true' | 'false'];
  /** `true`: only official images, which Docker curates. `false`: only others. */
  'is-official'?: ['true' | 'false'];
  /** Images with at least that many stars, such as `10`. Of several values the highest counts. */
  stars?: Array<string>;
};

/** A repository that `ImageSearch` found. */
export type ImageSearchResponseItem = {
  /** A line about the repository, written by its owner; may be empty. */
  description?: string;
  /** True for an official image of Docker Hub, whose name has no user: `alpine`. */
  is_official?: boolean;
  /** Obsolete: newer engines always send `false`. */
  is_automated?: boolean;
  /** The name to pull it by, such as `alpine` or `me/app`. */
  name?: string;
  /** The number of users who gave the repository a star. */
  star_count?: number;
};

/** Conditions on the images that `ImagePrune` deletes. All keys have to match; an image that a container uses stays in any case. */
export type ImagePruneFilters = {
  /** `true` or `1`, the default: only images without a tag. `false` or `0`: all unused images, tagged or not. */
  dangling?: ['true' | 'false' | '1' | '0'];
};

/** The result of `ImagePrune`. */
export type ImagePruneResponse = {
  /** The removed names, and the deleted images or layers, one per item; null if there was nothing to delete. */
  ImagesDeleted: Array<ImageDeleteResponse> | null;
  /**
   * Bytes of disk space that the call has freed; 0 if there was nothing to remove.
   * @format int64
   */
  SpaceReclaimed: number;
};

/** The result of `SystemAuth` if the registry accepts the credentials. Otherwise the call fails with 401. */
export type AuthResponse = {
  /** A text for the user: `Login Succeeded`. */
  Status: string;
  /** A token to use as `identitytoken` in place of the password. Empty if the registry issues none: send the password each time then. */
  IdentityToken?: string;
};

/** State, abilities and settings of the engine and its host. Booleans such as `MemoryLimit` tell which limits the host supports; all of these are false on Windows. */
export type SystemInfo = {
  /** Hardware of the host in the words of the system: `x86_64`, `aarch64`. `Arch` of `SystemVersion` has Go's words instead: `amd64`, `arm64`. */
  Architecture: string;
  /** Number of all containers, running or not. */
  Containers: number;
  /** Number of containers that run at present. */
  ContainersRunning: number;
  /** Number of containers that neither run nor are paused: created, exited or dead. */
  ContainersStopped: number;
  /** Number of containers that are paused. */
  ContainersPaused: number;
  /** True if the kernel supports the period of CPU limits, `CpuPeriod` of a container. */
  CpuCfsPeriod?: boolean;
  /** True if the kernel supports CPU limits: `CpuQuota` and `NanoCpus` of a container. */
  CpuCfsQuota?: boolean;
  /** True if the engine runs in debug mode, which writes more to its logs. */
  Debug: boolean;
  /**
   * A field of much older engines. Newer engines do not send it.
   * Removed in v1.32.
   */
  DiscoveryBackend?: string;
  /** Directory on the engine's host that holds images, containers and volumes: `/var/lib/docker`, or `C:\ProgramData\docker` on Windows, unless it is configured (`data-root`). */
  DockerRootDir: string;
  /** Storage of image layers: the storage driver (`overlay2`, `windowsfilter`), or with containerd's image store the snapshotter (`overlayfs`). */
  Driver: string;
  /** Details of the storage as pairs of a label and a value, for people to read. With containerd's image store, `['driver-type', 'io.containerd.snapshotter.v1']` is one of them. */
  DriverStatus: Array<Array<string>>;
  /**
   * Pairs that the former standalone Swarm added. Engines themselves send null or leave the field out.
   * Removed in v1.41.
   */
  SystemStatus?: Array<Array<string>>;
  /** Names of drivers by kind (volume, network, log), including those that are built in. */
  Plugins: {
    /** Drivers for volumes; `local` is built in. */
    Volume?: Array<string>;
    /** Drivers for networks, such as `bridge`, `host`, `ipvlan`, `macvlan`, `null` and `overlay`. */
    Network?: Array<string>;
    /** Plugins that may refuse requests to the engine, in the order in which the engine asks them. Null if none is configured. */
    Authorization?: Array<string> | null;
    /** Drivers for logs that are built in, such as `json-file`, `local`, `journald` and `none`. */
    Log?: Array<string>;
  };
  /** True if experimental features are switched on (`experimental` in `daemon.json`). */
  ExperimentalBuild?: boolean;
  /** Proxy that the engine itself uses for `http` addresses, empty if none. Name and password in the address are replaced by `xxxxx`. Containers do not inherit this proxy. */
  HttpProxy: string;
  /** Proxy that the engine itself uses for `https` addresses, such as registries; empty if none. Name and password in the address are replaced by `xxxxx`. */
  HttpsProxy: string;
  /** ID of the engine, made at its first start and kept in its data directory. Its form differs between engines. */
  ID: string;
  /** True if the host's kernel forwards IPv4 packets. If false, containers on bridge networks reach nothing outside of the host. */
  IPv4Forwarding: boolean;
  /** Number of images, including those without a tag. With storage drivers, intermediate images of the classic builder count too. */
  Images: number;
  /** Address that stands for Docker Hub in credentials: always `https://index.docker.io/v1/`. */
  IndexServerAddress: string;
  /**
   * A field of much older engines. Newer engines do not send it.
   * Removed in v1.32.
   */
  InitPath?: string;
  /**
   * A field of much older engines. Newer engines do not send it.
   * Removed in v1.32.
   */
  InitSha1?: string;
  /** Kernel of the host, such as `6.8.0-48-generic`. On Windows the text has the build of Windows instead. */
  KernelVersion: string;
  /** Labels from the engine's own configuration, as `key=value`. Labels of a swarm node are not here: see `Spec.Labels` of `NodeInspect`. */
  Labels: Array<string>;
  /** Memory of the host in bytes, without swap; 0 if the engine could not read it. */
  MemTotal: number;
  /** True if the memory of a container can be limited (`Memory`). */
  MemoryLimit: boolean;
  /** Number of logical CPUs that the engine may use, counted at the start of the engine. */
  NCPU: number;
  /** Number of callers that are listening to events at present. */
  NEventsListener: number;
  /** Number of files that the engine has open; -1 if unknown, as on Windows. */
  NFd: number;
  /** Number of goroutines in the engine. A number that only ever grows points to a leak. */
  NGoroutines: number;
  /** Hostname of the machine that the engine runs on. */
  Name: string;
  /** Hosts and domains, separated by commas, that the engine reaches without its proxy. Containers do not inherit this list. */
  NoProxy: string;
  /** True if a container can be spared by the kernel's out-of-memory killer (`OomKillDisable`). This is possible only with cgroup v1. */
  OomKillDisable?: boolean;
  /** Kind of the system that the engine runs on and that containers need: `linux` or `windows`. */
  OSType: string;
  /**
   * A field of much older engines. Newer engines do not send it.
   * Removed in v1.32.
   */
  OomScoreAdj?: number;
  /** Name of the host's system with its version, such as `Ubuntu 24.04.1 LTS`. The name ends in `(containerized)` if the engine runs in a container. */
  OperatingSystem: string;
  /** Mirrors and insecure registries that the engine is configured with. */
  RegistryConfig: {
    /** Settings of single registries by `host:port`: `docker.io`, and each insecure registry that is configured by name. */
    IndexConfigs?: {
      [key: string]: {
        /** Addresses of the mirrors of this registry. Only Docker Hub can have mirrors. */
        Mirrors?: Array<string>;
        /** Host of the registry with its port: `docker.io`, `registry.example:5000`. */
        Name?: string;
        /** True for Docker Hub, false for all other registries. */
        Official?: boolean;
        /** True if the engine insists on HTTPS with a certificate that it can verify. False if the registry may use plain HTTP or any certificate. */
        Secure?: boolean;
      };
    };
    /** Address ranges whose registries may use plain HTTP or certificates that cannot be verified. `127.0.0.0/8` and `::1/128` are always among them. */
    InsecureRegistryCIDRs?: Array<string>;
    /** Addresses of the mirrors of Docker Hub, which the engine tries first when it pulls. Null or empty if there are none. */
    Mirrors?: Array<string> | null;
    /**
     * Address ranges of registries that layers marked as not distributable may be pushed to. Newer engines push them anywhere and answer null.
     * Removed in v1.49.
     * @deprecated Since v1.25. Nothing replaces the list.
     */
    AllowNondistributableArtifactsCIDRs?: Array<string> | null;
    /**
     * Registries (`host:port`) that layers marked as not distributable may be pushed to. Newer engines push them anywhere and answer null.
     * Removed in v1.49.
     * @deprecated Since v1.25. Nothing replaces the list.
     */
    AllowNondistributableArtifactsHostnames?: Array<string> | null;
  };
  /** True if the swap space of a container can be limited (`MemorySwap`). */
  SwapLimit: boolean;
  /** Clock of the engine's host in RFC 3339, with the host's time zone. The time shows how far the clocks of caller and engine differ. */
  SystemTime: string;
  /** Version of the engine, such as `28.5.2`. For the version of the API, see `SystemVersion`. */
  ServerVersion: string;
  /** True if containers can be given weights for the CPU (`CpuShares`). */
  CPUShares?: boolean;
  /** True if a container can be bound to CPUs and memory nodes (`CpusetCpus`, `CpusetMems`). */
  CPUSet?: boolean;
  /**
   * True if the rules of `iptables` also apply to bridged packets. Newer engines answer false, whatever the host has.
   * Removed in v1.50.
   */
  BridgeNfIptables?: boolean;
  /**
   * True if the rules of `ip6tables` also apply to bridged packets. Newer engines answer false, whatever the host has.
   * Removed in v1.50.
   */
  BridgeNfIp6tables?: boolean;
  /** True if containers go on running while the engine is stopped, so that the engine can be restarted or upgraded. Live restore and a swarm exclude each other. */
  LiveRestoreEnabled: boolean;
  /**
   * True if the kernel's own memory for a container can be limited. Newer kernels and engines have dropped this limit.
   * Removed in v1.42.
   */
  KernelMemory?: boolean;
  /**
   * True if the memory of a container's TCP buffers can be limited. This limit exists only with cgroup v1 and older kernels.
   * Removed in v1.52.
   */
  KernelMemoryTCP?: boolean;
  /** True if the number of processes of a container can be limited (`PidsLimit`). */
  PidsLimit?: boolean;
  /** Logging driver of containers that name none, mostly `json-file`. */
  LoggingDriver: string;
  /** Runtime of containers that name none in `Runtime`: a key of `Runtimes`. */
  DefaultRuntime: string;
  /** Program that becomes process 1 of containers with `Init`: a path, or a name to be found in the engine's `PATH`. Mostly `docker-init`. */
  InitBinary: string;
  /** Version of the host's system, such as `24.04`; empty if unknown. */
  OSVersion: string;
  /** Manager of cgroups: the engine itself (`cgroupfs`) or systemd (`systemd`). `none` is a rootless engine without cgroups, which can set no limits. Empty on Windows. */
  CgroupDriver: 'cgroupfs' | 'systemd' | (string & {});
  /** OCI runtimes by name. These names are the ones that `Runtime` of a container takes. */
  Runtimes: {
    [key: string]: {
      /** Path of the program, or its name to be found in the engine's `PATH`: `runc`. Left out for runtimes that are configured as a shim of containerd. */
      path?: string;
      /** Arguments that the engine passes to the program at each call. Null or left out if there are none. */
      runtimeArgs?: Array<string> | null;
    };
  };
  /** The engine's part in a swarm. `LocalNodeState` is `inactive` outside of a swarm. */
  Swarm: {
    /** ID of this engine as a node; empty outside of a swarm. */
    NodeID?: string;
    /** Address that other nodes reach this engine at, without a port; empty outside of a swarm. */
    NodeAddr?: string;
    /** State of the engine as a node: `inactive` outside of a swarm, `active` in a swarm that works. */
    LocalNodeState?: '' | 'inactive' | 'pending' | 'active' | 'error' | 'locked' | (string & {});
    /** True if the engine is a manager that can answer calls about the swarm. Otherwise, such calls answer 503. */
    ControlAvailable?: boolean;
    /** Reason why the engine's part in the swarm fails, as a sentence for people; empty if all is well. */
    Error?: string;
    /** Managers that the engine knows, including itself if the engine is a manager. Null outside of a swarm. */
    RemoteManagers?: Array<{
      /** ID of the manager as a node. */
      NodeID?: string;
      /** Address of the manager with its port: `192.168.1.10:2377`. */
      Addr?: string;
    }> | null;
    /** Number of nodes in the swarm. Managers only: left out elsewhere. */
    Nodes?: number | null;
    /** Number of managers in the swarm. Managers only: left out elsewhere. */
    Managers?: number | null;
    /** The swarm itself, without its tokens. Managers only: null or left out elsewhere. */
    Cluster?: ClusterInfo;
  };
  /** Default isolation of containers on Windows: `process` shares the kernel of the host, `hyperv` runs a small virtual machine. Empty on Linux. */
  Isolation?: 'default' | 'hyperv' | 'process' | '' | (string & {});
  /** Source commit of the containerd that the engine uses. */
  ContainerdCommit: {
    /** Commit, or the version if the program tells no commit; `N/A` or empty if the engine could not find out. */
    ID?: string;
    /**
     * Commit that the engine was built to work with. Newer engines repeat `ID` here.
     * Removed in v1.49.
     */
    Expected?: string;
  };
  /** Source commit of the default runtime, mostly `runc`. */
  RuncCommit: {
    /** Commit, or the version if the program tells no commit; `N/A` or empty if the engine could not find out. */
    ID?: string;
    /**
     * Commit that the engine was built to work with. Newer engines repeat `ID` here.
     * Removed in v1.49.
     */
    Expected?: string;
  };
  /** Source commit of `InitBinary`. */
  InitCommit: {
    /** Commit, or the version if the program tells no commit; `N/A` or empty if the engine could not find out. */
    ID?: string;
    /**
     * Commit that the engine was built to work with. Newer engines repeat `ID` here.
     * Removed in v1.49.
     */
    Expected?: string;
  };
  /** Security features in use, as `name=seccomp,profile=builtin`, `name=apparmor`, `name=rootless`, `name=userns`, `name=cgroupns`. Test the part before the comma. */
  SecurityOptions: Array<string>;
  /** Directories where the engine looks for descriptions of CDI devices, such as `/etc/cdi`. Empty if CDI is off. */
  CDISpecDirs?: Array<string>;
  /** Resources that the engine is configured to offer to the swarm, such as GPUs (`node-generic-resources`). Null if there are none. */
  GenericResources?: Array<{
    /** One thing with a name, such as one GPU. Nodes and tasks have such entries in answers. A service cannot reserve one: its tasks wait forever. */
    NamedResourceSpec?: {
      /** Kind of resource, such as `GPU`. The container of a task finds the values that it got in the variable `DOCKER_RESOURCE_GPU`. */
      Kind?: string;
      /** Name of the thing, such as `UUID1`. */
      Value?: string;
    };
    /** A number of things of one kind. A count in a reservation is served by counts of the node, or by that many named things. */
    DiscreteResourceSpec?: {
      /** Kind of resource, such as `SSD`, as the node spells it. */
      Kind?: string;
      /**
       * Number of things that the node has, or that the task needs.
       * @format int64
       */
      Value?: number;
    };
  }> | null;
  /** Sentences about features that the host lacks, and risky or outdated settings. Show them to people; their wording is not stable. Null if there are none. */
  Warnings: Array<string> | null;
  /** Version of the host's cgroups: `1`, or `2` (one hierarchy for all resources). Left out on Windows. */
  CgroupVersion?: '1' | '2' | (string & {});
};

/** Versions of the engine, of its API and of the programs that it uses. */
export type SystemVersion = {
  /** Version of the engine, such as `28.5.2`. */
  Version: string;
  /** Newest API version that the engine speaks, without a `v`. A request of a newer version is a 400. */
  ApiVersion: string;
  /** Oldest API version that the engine accepts, without a `v`. A request of an older version is a 400. */
  MinAPIVersion: string;
  /** Source commit of the engine, in short form. */
  GitCommit: string;
  /** Version of Go that the engine was built with, such as `go1.24.9`. */
  GoVersion: string;
  /** System of the engine in Go's words: `linux` or `windows`. */
  Os: string;
  /** Architecture of the engine in Go's words: `amd64`, `arm64`, `arm`, `s390x`. Image platforms use the same words. */
  Arch: string;
  /** Kernel of the host, as `uname -r` prints it on Linux. Left out if unknown. */
  KernelVersion?: string;
  /** True if experimental features are switched on. Left out otherwise. */
  Experimental?: boolean;
  /** When the engine was built, as a text whose form depends on the build. Left out by builds that do not record it. */
  BuildTime?: string;
  /** The product that the engine belongs to. */
  Platform: {
    /** Name of the product, such as `Docker Engine - Community`; empty for builds of distributions. */
    Name: string;
  };
  /** Programs that make up the engine. `Engine` is first; `containerd`, the default runtime and `docker-init` follow on Linux, and `rootlesskit` of a rootless engine. */
  Components: Array<{
    /** Name of the program: `Engine`, `containerd`, `runc`, `docker-init`. */
    Name: string;
    /** Version of the program in its own form. */
    Version: string;
    /** More about the program as texts, such as `GitCommit`. `Experimental` of the engine is the text `true` or `false`. */
    Details?: {
      [key: string]: unknown;
    } | null;
  }>;
};

/** Filters of `SystemEvents`. A name or ID matches if it begins with the value, except for `image`. The type of object is not checked: `container: ['web']` also finds events of a network `web`, unless `type` is given. */
export type SystemEventsFilters = {
  /** Events of containers whose ID or name begins with this text: `web` finds `web2`, too. */
  container?: Array<string>;
  /** Events of the daemon whose ID or host name begins with this text. */
  daemon?: Array<string>;
  /** Events of this action: `start`, `die`, `pull`. `health_status`, `exec_create` and `exec_start` also find actions with more text after the word, such as `health_status: healthy`. */
  event?: Array<string>;
  /** Events of this image, and of containers that were created by this name. The whole ID, or the name with or without the tag: `alpine` finds `alpine:3`, too. */
  image?: Array<string>;
  /** Events with this label: `key`, or `key=value`. Several values all have to match. The engine looks among all attributes of the actor, so `exitCode=137` works as well. */
  label?: Array<string>;
  /** Events of networks whose ID or name begins with this text. */
  network?: Array<string>;
  /** Events of this type of object. `node`, `service`, `secret` and `config` belong to a swarm; `builder` has events of the pruned build cache, `daemon` those of the engine itself. */
  type?: Array<'container' | 'daemon' | 'image' | 'network' | 'volume'>;
  /** Events of volumes whose name begins with this text. */
  volume?: Array<string>;
};

/** One event: something happened to an object. */
export type EventMessage = {
  /** The kind of object: `container`, `image`, `network` and so on. `node`, `service`, `secret` and `config` are of a swarm. */
  Type: string;
  /** The action: `create`, `start`, `die`, `destroy` and others. Some have more text after a colon: `exec_create: ls -l`, `exec_start: ls -l`, `health_status: healthy`. */
  Action: string;
  /** The object that the event is about. */
  Actor: {
    /** The ID of the object: the name of a volume, the reference or the ID of an image. Empty for the action `prune`. */
    ID: string;
    /** Facts about the object and the action, all texts. Most have `name`. Containers have their labels and `image`, and `exitCode` with `die` or `signal` with `kill`; networks have `type` and `container`; `prune` has `reclaimed` (bytes). */
    Attributes: {
      [key: string]: string;
    };
  };
  /** The time of the event, in Unix seconds. */
  time: number;
  /**
   * The time of the event, in Unix nanoseconds. JavaScript rounds such a number, by up to 128 ns.
   * @format int64
   */
  timeNano: number;
  /**
   * The same as `Action`, for containers and images only.
   * Removed in v1.52.
   */
  status?: string;
  /**
   * The same as `Actor.ID`, for containers and images only.
   * Removed in v1.52.
   */
  id?: string;
  /**
   * The name of the image, for containers only.
   * Removed in v1.52.
   */
  from?: string;
  /** `local`: an event of this engine. `swarm`: an event of the cluster, which only managers have. */
  scope: 'local' | 'swarm' | (string & {});
};

/** Disk space that images, containers, volumes and build cache use, in bytes. A kind that `type` did not ask for is null or left out. */
export type SystemDataUsageResponse = {
  /**
   * Space of all image layers in bytes; layers shared by several images count once. Some engines leave the field out instead of 0.
   * @format int64
   */
  LayersSize: number;
  /** The images, with `Containers` and `SharedSize` filled in. Null or left out if `type` did not ask for images, left out with `verbose`. */
  Images: Array<ImageSummary>;
  /** All containers, running or not, with `SizeRw` and `SizeRootFs` filled in. Null or left out if `type` did not ask for them, left out with `verbose`. */
  Containers: ContainerSummary;
  /** Volumes of the driver `local` that have no driver options, with `UsageData` filled in; other volumes are not measured. Null or left out if `type` did not ask for them, left out with `verbose`. */
  Volumes: Array<Volume>;
  /** Records of BuildKit's cache. Null if the cache is empty or `type` did not ask for it, left out with `verbose`. */
  BuildCache: Array<{
    /** The ID of the entry, which `BuildPrune` answers when it deletes the entry. */
    ID?: string;
    /**
     * The ID of the entry that this one builds on; empty if there is none.
     * Removed in v1.42.
     */
    Parent?: string;
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
  }> | null;
  /**
   * Space of the cache of the classic builder in bytes. Engines send 0 or leave the field out: add up `BuildCache` instead.
   * Removed in v1.42.
   * @format int64
   */
  BuilderSize?: number;
};

/** A command to run in a container that runs already. */
export type ContainerExecRequest = {
  /** True lets the command read what is sent over the connection of `ExecStart`. By default the command has no input. */
  AttachStdin?: boolean;
  /** True sends the command's stdout over the connection of `ExecStart`. By default that output is lost. */
  AttachStdout?: boolean;
  /** True sends the command's stderr over the connection of `ExecStart`. By default that output is lost. */
  AttachStderr?: boolean;
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
};

/** The settings with which `ExecStart` runs a prepared command. */
export type ExecStartRequest = {
  /** True answers as soon as the command runs, without its output; `ExecInspect` shows when the command has ended. By default the connection carries input and output until the command ends. */
  Detach?: boolean;
  /** The same value as `Tty` of `ContainerExecRequest`. With true the output comes raw, with false in frames that tell stdout from stderr. */
  Tty?: boolean;
};

/** The state of a command that `ContainerExec` has prepared. */
export type ExecInspectResponse = {
  /** The ID: 64 hexadecimal digits. */
  ID: string;
  /** True between the start and the end of the command. Before the start, false with `ExitCode` null; after the end, false with a number. */
  Running: boolean;
  /** The exit code. Null until the command has ended. 126 and 127 also stand for a command that could not be run. */
  ExitCode: number | null;
  /** The command itself, its user and its terminal. */
  ProcessConfig: ProcessConfig;
  /** True if the command was prepared with `AttachStdin`. */
  OpenStdin: boolean;
  /** True if the command was prepared with `AttachStderr`. */
  OpenStderr: boolean;
  /** True if the command was prepared with `AttachStdout`. */
  OpenStdout: boolean;
  /** The whole ID of the container that the command belongs to. */
  ContainerID: string;
  /** The process ID of the command on the host. 0 before the start. */
  Pid: number;
  /** True if the command has ended. The engine forgets such a command within some minutes. */
  CanRemove: boolean;
  /** The detach keys of the request, as bytes in base64. Empty for the default. */
  DetachKeys: string;
};

/** Filters of `VolumeList`. They do not apply to cluster volumes. */
export type VolumeListFilters = {
  /** `true` or `1`: volumes that no container uses, not even a stopped one. `false` or `0`: volumes in use. One value only. */
  dangling?: ['true' | 'false' | '1' | '0'];
  /** Volumes of this driver, such as `local`; the whole name. */
  driver?: Array<string>;
  /** Volumes whose name contains this text. A regular expression is allowed: `^data$` finds only the volume `data`. */
  name?: Array<string>;
};

/** The volumes of the engine. */
export type VolumeListResponse = {
  /** The volumes, in no particular order. */
  Volumes: Array<Volume>;
  /** Drivers that failed to list their volumes, in sentences for a reader; null if none failed. */
  Warnings: Array<string> | null;
};

/** A volume to create. Null and absent mean the same. */
export type VolumeCreateRequest = {
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
};

/** The volumes that were deleted. */
export type VolumePruneResponse = {
  /** Names of the deleted volumes; empty if there was nothing to delete. */
  VolumesDeleted: Array<string>;
  /**
   * Bytes of disk space that the call has freed; 0 if there was nothing to remove.
   * @format int64
   */
  SpaceReclaimed: number;
};

/** Filters of `NetworkList`. */
export type NetworkListFilters = {
  /** Networks of this driver, such as `bridge`; the whole name. */
  driver?: Array<string>;
  /** Networks whose ID contains this text, which may be a regular expression. */
  id?: Array<string>;
  /** Objects with this label: `key` (any value) or `key=value`. If there are several labels, an object has to have all of them. */
  label?: Array<string>;
  /** Networks whose name contains this text. A regular expression is allowed: `^web$` finds only the network `web`. */
  name?: Array<string>;
  /** `builtin`: the engine's own (`bridge`, `host`, `none`). `custom`: all others. Give one value only. */
  type?: Array<'builtin' | 'custom'>;
};

/** A network to create. Null and absent mean the same. */
export type NetworkCreateRequest = {
  /** The name, which must not be empty or that of a network of the engine (`bridge`, `host`, `none`, `default`). */
  Name: string;
  /**
   * True: a name in use is refused with 409. False lets older engines create a second network of the same name; newer ones always refuse.
   * Removed in v1.46.
   */
  CheckDuplicate?: boolean;
  /**
   * `bridge`: containers on this host. `overlay`: across a swarm, created on a manager. `macvlan` and `ipvlan`: in the network of a host interface. Or a plugin. The default is `bridge`, on Windows `nat`.
   * @defaultValue "bridge"
   */
  Driver?: string;
  /** True: containers reach only one another, not other networks or the internet, and publish no ports. Default: false. */
  Internal?: boolean;
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
  /** `swarm` makes a network of a driver such as `macvlan` one of the swarm. By default, the driver decides: `overlay` is `swarm`, others are `local`. A `local` overlay network is refused. */
  Scope?: string;
  /** True: the engine only stores the settings, for the `ConfigFrom` of other networks. `Internal`, `Attachable`, `Ingress` and `Scope` are refused then. Default: false. */
  ConfigOnly?: boolean;
  /** The config-only network from which to take IPAM, IPv6, driver options and labels. If such settings are given as well, the engine answers 403. */
  ConfigFrom?: {
    /** The name of a config-only network on the same host; an ID is not accepted. Empty in answers if there is none. */
    Network?: string;
  };
};

/** The result of `NetworkCreate`. */
export type NetworkCreateResponse = {
  /** The whole ID of the new network. */
  Id: string;
  /** Mostly empty. Older engines warn here about another network with the same name. */
  Warning: string;
};

/** The container to attach to a network. */
export type NetworkConnectRequest = {
  /** The ID of the container, a beginning of it, or the name. */
  Container?: string;
  /** Addresses, aliases and the like of the container on this network. Null or absent: the engine chooses. */
  EndpointConfig?: EndpointSettings | null;
};

/** The container to detach from a network. */
export type NetworkDisconnectRequest = {
  /** The ID of the container, a beginning of it, or the name. With `Force`, the name of a container that no longer exists. */
  Container?: string;
  /** True: the call also removes an attachment to a container or network that no longer exists. Default: false. */
  Force?: boolean;
};

/** The networks that were deleted. */
export type NetworkPruneResponse = {
  /** Names of the deleted networks; null if there was nothing to delete. */
  NetworksDeleted: Array<string> | null;
};

/** A right on the host that a plugin asks for. `GetPluginPrivileges` lists the rights, and `PluginPull` has to grant them. */
export type PluginPrivilege = {
  /** The kind of right: `network`, `mount`, `device`, `capabilities`, `allow-all-devices`, `host ipc namespace` or `host pid namespace`. */
  Name?: string;
  /** The kind of right in words, for a reader. Engines do not compare this text. */
  Description?: string;
  /** The right itself: the path of a mount or device, the names of capabilities, the type of network, or `['true']`. */
  Value?: Array<string>;
};

/** Filter keys of `NodeList`. */
export type NodeListFilters = {
  /** Nodes whose ID starts with this text. */
  id?: Array<string>;
  /** Nodes whose engine has this label in its own configuration: `key` or `key=value`. For labels of the node itself use `node.label`. Several values all have to match. */
  label?: Array<string>;
  /** `accepted` or `pending`. A swarm at once accepts every node that joins with a right token, so no node is pending. */
  membership?: Array<'accepted' | 'pending'>;
  /** Nodes whose hostname starts with this text. */
  name?: Array<string>;
  /** `manager` or `worker`. */
  role?: Array<'manager' | 'worker'>;
};

/** The swarm with its settings and the tokens for joining, as `SwarmInspect` answers it. */
export type Swarm = ClusterInfo & {
  /** Tokens for `SwarmJoin`, one for each role. Whoever has the one for managers can take over the swarm. */
  JoinTokens: {
    /** `JoinToken` for `SwarmJoin` of an engine that becomes a worker. Tokens begin with `SWMTKN-1-`. */
    Worker: string;
    /** `JoinToken` for `SwarmJoin` of an engine that becomes a manager, and so has full control of the swarm. */
    Manager: string;
  };
};

/** Addresses and settings of a new swarm, for `SwarmInit`. */
export type SwarmInitRequest = {
  /** Required. IP address or network interface where the node listens for other nodes, with a port unless 2377 is right: `192.168.1.10`, `eth0:4567`. `0.0.0.0` is all addresses of the host. */
  ListenAddr?: string;
  /** Address that other nodes reach this node at: an IP address or a network interface, with the port of `ListenAddr` unless given. If left out, the engine takes its configured default, else the host's only address. A host with several addresses is a 400. */
  AdvertiseAddr?: string;
  /** True to make this manager the only one of its swarm, with all services kept, after the other managers are lost. For recovery only. */
  ForceNewCluster?: boolean;
  /** Settings of the swarm. Defaults stand in for all that is left out. */
  Spec?: SwarmSpec;
  /** Whether the node takes tasks of services from the start: `active`, the default, `pause` or `drain`. */
  Availability?: 'active' | 'pause' | 'drain';
};

/** Addresses and token with which an engine joins a swarm, for `SwarmJoin`. */
export type SwarmJoinRequest = {
  /** Required. IP address or network interface where the node listens for other nodes, with a port unless 2377 is right: `192.168.1.10`, `eth0:4567`. `0.0.0.0` is all addresses of the host. */
  ListenAddr: string;
  /** Address that other nodes reach this node at: an IP address or a network interface, with the port of `ListenAddr` unless given. If left out, the manager takes the address that the node calls from. */
  AdvertiseAddr?: string;
  /** Address of a manager of the swarm: `192.168.1.10:2377`, the port being 2377 if left out. At least one is required; engines use only the first. */
  RemoteAddrs: Array<string>;
  /** A token of `SwarmInspect`, `SWMTKN-1-...`. The token decides the role: worker or manager. */
  JoinToken: string;
  /** Whether the node takes tasks of services from the start: `active`, the default, `pause` or `drain`. */
  Availability?: 'active' | 'pause' | 'drain';
};

/** Key that unlocks managers, answered by `SwarmUnlockkey`. */
export type SwarmUnlockkeyResponse = {
  /** The key, `SWMKEY-1-...`; empty if managers are not locked. Keep a copy outside of the swarm: a locked manager cannot answer the key. */
  UnlockKey: string;
};

/** Key for `SwarmUnlock`. */
export type SwarmUnlockRequest = {
  /** The key that `SwarmUnlockkey` answered before the restart, `SWMKEY-1-...`. */
  UnlockKey?: string;
};

/** Filters of `ServiceList`. Without any, the list has all services but those of plugins. */
export type ServiceListFilters = {
  /** Services whose ID begins with one of the values. */
  id?: Array<string>;
  /** Objects with this label: `key` (any value) or `key=value`. If there are several labels, an object has to have all of them. */
  label?: Array<string>;
  /** Services whose name begins with one of the values: `web` finds `web2` too. */
  name?: Array<string>;
};

/** The service that `ServiceCreate` creates: a `ServiceSpec`. */
export type ServiceCreateRequest = ServiceSpec;

/** The answer to the creation of a service. No task runs yet. */
export type ServiceCreateResponse = {
  /** ID of the new service, 25 letters and digits. */
  ID: string;
  /** Warnings for people, such as options that the engine ignored. Null or empty if there are none. */
  Warnings?: Array<string> | null;
};

/** The whole new spec of a service: a `ServiceSpec` with the present `Name` and the same kind of `Mode`. */
export type ServiceUpdateRequest = ServiceSpec;

/** Filters of `TaskList`. Without any, finished tasks are in the list too. */
export type TaskListFilters = {
  /** Tasks that the swarm wants in this state: `running` for those that should run, `shutdown` for history. The filter compares `DesiredState`, not `Status.State`. */
  'desired-state'?: Array<'new' | 'pending' | 'assigned' | 'accepted' | 'preparing' | 'ready' | 'starting' | 'running' | 'complete' | 'shutdown' | 'failed' | 'rejected'>;
  /** Tasks whose ID begins with one of the values. */
  id?: Array<string>;
  /** Tasks of services with this label: `key`, or `key=value`. Several values all have to match. */
  label?: Array<string>;
  /** Tasks whose full name begins with one of the values: `web.1.` finds all tasks of the slot 1 of the service `web`. */
  name?: Array<string>;
  /** Tasks on this node, by its ID or host name. A node that the swarm does not have is a 404. */
  node?: Array<string>;
  /** Tasks of this service, by its ID or name. A service that does not exist is a 404. */
  service?: Array<string>;
};

/** Filter keys of `SecretList`. `id`, `name` and `names` are alternatives: a secret has to match only one of them. */
export type SecretListFilters = {
  /** The secret with exactly this name. */
  names?: Array<string>;
};

/** A new secret, for `SecretCreate`: its name with `Data` or `Driver`. */
export type SecretCreateRequest = SecretSpec;

/** The answer to `SecretCreate`: the ID of the new secret. */
export type SecretCreateResponse = {
  /** ID that the swarm has chosen: 25 lower-case letters and digits. Services refer to the object by this ID together with its name. */
  ID: string;
};

/**
 * The connection of a container to one network. A request can set `IPAMConfig`, `Links`, `Aliases`, `DriverOpts`, `MacAddress` and `GwPriority`; the engine fills in the rest while the container runs.
 * This is `EndpointSettings` as engines answer it.
 */
export type EndpointSettingsResponse = {
  /** Fixed addresses of the container on this network. Null or empty lets the engine choose free ones. */
  IPAMConfig: {
    /** The IPv4 address without a prefix: `172.30.0.10`. Empty or absent lets the engine choose. */
    IPv4Address?: string;
    /** The IPv6 address without a prefix: `fd00:30::10`. Empty or absent lets the engine choose. */
    IPv6Address?: string;
    /** Further link-local addresses, of IPv4 or IPv6: `169.254.34.68`. */
    LinkLocalIPs?: Array<string>;
  } | null;
  /** Legacy links: `db:database` lets this container reach the container `db` as `database`. Null without any. */
  Links: Array<string> | null;
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
  /** The MAC address, like `02:42:ac:12:00:02`. Newer versions accept an address in requests too, which some drivers ignore; empty lets the engine choose. Answers have an empty text while the container is not running. */
  MacAddress: string;
  /** Every name that resolves to the container on this network: its name, aliases, short ID and host name. The first name answers reverse look-ups. Null where the engine does no DNS, as on the default `bridge`. */
  DNSNames?: Array<string> | null;
  /** Settings of this connection for the network driver, by the driver's own keys: in newer engines `com.docker.network.endpoint.ifname` sets the name of the interface. Null without any. */
  DriverOpts?: {
    [key: string]: string;
  } | null;
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
    };
  };
  /** `bridge` (the default on Linux), `none`, `host` (the host's own network; published ports are discarded), `container:` with a name or ID to share a network, or the name of a network. Containers find each other by name only on networks that you created. */
  NetworkMode: string;
  /** Ports to publish on the host: `{'80/tcp': [{HostPort: '8080'}]}`. `[{}]` takes any free port, shown in `NetworkSettings.Ports` after the start; an empty list does so in older versions, and publishes nothing in newer ones. Name the port in `ExposedPorts` as well: many engines ignore a port that is not exposed. */
  PortBindings: {
    [key: string]: Array<{
      /** The address of the host to listen on: `127.0.0.1` for the host alone, `0.0.0.0` or `::` for all. Empty takes the engine's default, mostly all addresses, reachable from outside. */
      HostIp?: string;
      /** The port of the host, as a text: `'8080'`, or `'8000-8010'` for a free one of these. Empty or `'0'` takes any free port. A port in use lets the start of the container fail, not its creation. */
      HostPort?: string;
    }> | null;
  } | null;
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
  /** Linux capabilities to add to the default ones: `NET_ADMIN`, `SYS_PTRACE`..., with or without `CAP_`, or `ALL`. */
  CapAdd: Array<string> | null;
  /** Linux capabilities to take away, with or without `CAP_`. `ALL` drops all except those in `CapAdd`. */
  CapDrop: Array<string> | null;
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
  /** Shared memory and semaphores: `private`, `shareable` (others may join), `container:` with a name or ID to join one that is shareable, `host`, or `none` (private, without `/dev/shm`). Empty is `shareable`. */
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
  /** The size of `/dev/shm` in bytes. 0 takes the engine's default, 64 MiB unless configured, which is little for databases and browsers. No effect if `IpcMode` shares the memory of the host or of another container. */
  ShmSize: number;
  /** Kernel parameters of the container's own namespaces: `{'net.core.somaxconn': '1024'}`. Those below `net.` need a network stack of the container's own. Newer engines take those of one interface from `DriverOpts` of the endpoint. Linux only. */
  Sysctls?: {
    [key: string]: string;
  };
  /** The OCI runtime to use, such as `runc`, by its name in the engine's configuration. Empty takes the engine's default; an unknown name is a 400. */
  Runtime?: string;
  /** The size of the terminal at the start, `[height, width]` in characters, if `Tty` is set. Windows only; ignored on Linux. `ContainerResize` changes the size later. */
  ConsoleSize: [
    number,
    number
  ];
  /** Windows only: `process` shares the kernel of the host, `hyperv` runs in a small virtual machine, `default` or empty follows the engine. An engine on Linux takes only `default` and empty. */
  Isolation: 'default' | 'process' | 'hyperv' | '' | Unlisted;
  /** `private` shows the container its own cgroup as the root, `host` shows the cgroups of the host. The default is mostly `private` on cgroup v2 and `host` on v1. Linux only. */
  CgroupnsMode?: 'private' | 'host' | Unlisted;
  /** Paths that the container can't look into, such as `/proc/kcore`. Null takes the engine's list, `[]` masks none. Linux only. */
  MaskedPaths?: Array<string> | null;
  /** Paths that the container can't write to, such as `/proc/sys`. Null takes the engine's list, `[]` protects none. Linux only. */
  ReadonlyPaths?: Array<string> | null;
};

/**
 * The portable part of the configuration of a container or an image: command, environment, user, ports, health check. Part of what `ContainerInspect` and `ImageInspect` answer.
 * This is `Config` as engines answer it.
 */
export type ConfigResponse = {
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
  };
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
  Healthcheck?: {
    /** The command: `['CMD', 'curl', '-f', 'http://localhost/']` runs a program, `['CMD-SHELL', 'test -f /ready']` runs a line of shell. Exit code 0 means healthy, any other is a failure. `['NONE']` turns the check of the image off; an empty list keeps it. */
    Test?: Array<string>;
    /** The wait between two checks, and before the first, in nanoseconds: `30e9` is 30 seconds. At least `1e6` (1 ms). 0 takes that of the image, else 30 seconds. */
    Interval?: number;
    /** The time that one check may take, in nanoseconds: `5e9` is 5 seconds. A check that takes longer is killed and counts as a failure. At least `1e6` (1 ms). 0 takes that of the image, else 30 seconds. */
    Timeout?: number;
    /** The number of failures in a row that make the container `unhealthy`. 0 takes that of the image, else 3. The engine itself does not restart an unhealthy container. */
    Retries?: number;
    /** A grace period after the start, in nanoseconds: `60e9` is a minute. Failures in this time do not count until a check has succeeded. At least `1e6` (1 ms). 0 takes that of the image, else none. */
    StartPeriod?: number;
  };
  /** True if the command is already escaped as one command line. Windows only. */
  ArgsEscaped?: boolean;
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
  NetworkDisabled?: boolean;
  /**
   * Not a setting of images, and without effect on containers. Engines mostly leave the field out.
   * Removed in v1.52.
   */
  MacAddress?: string;
  /** `ONBUILD` instructions of the image, which run when a build starts from the image. Without effect in a container. */
  OnBuild?: Array<string> | null;
  /** Labels, by key: `{'com.example.role': 'web'}`. A container gets the labels of its image too, unless it sets the same key. No call changes the labels of a container later. */
  Labels: {
    [key: string]: string;
  } | null;
  /**
   * The signal that asks the command to stop: a name such as `SIGINT`, or a number as a text. Empty takes that of the image, else `SIGTERM`.
   * @defaultValue "SIGTERM"
   */
  StopSignal?: string;
  /** Seconds from the stop signal until the engine kills the command. 0 kills at once, -1 never. Null means 10 seconds, on Windows 30. The parameter `t` of `ContainerStop` takes precedence. */
  StopTimeout?: number | null;
  /** The shell that runs lines of text: `['/bin/bash', '-c']`. In a container only health checks of `CMD-SHELL` use the shell. Null means `/bin/sh -c`, on Windows `cmd /S /C`. */
  Shell?: Array<string>;
};

/**
 * The address management of a network: its subnets, and the driver that assigns addresses.
 * This is `IPAM` as engines answer it.
 */
export type IPAMResponse = {
  /**
   * `default` (the engine's own), `windows` (on Windows), `null` (no addresses), or the name of a plugin. Empty means the default of the platform.
   * @defaultValue "default"
   */
  Driver: string;
  /** The subnets, IPv4 and IPv6. If the field is absent, null or empty at creation, the engine picks free subnets from its address pools. Answers have the subnets in use; null or empty if there are none. */
  Config: Array<{
    /** The subnet: `10.5.0.0/16`, or `fd00:5::/64` with `EnableIPv6`. It must not overlap that of another network. Bits behind the prefix have to be 0: `10.5.0.1/16` is refused by newer engines. */
    Subnet?: string;
    /** The part of `Subnet` from which containers get their addresses: `10.5.1.0/24`. Fixed addresses may lie outside of it. By default, the whole subnet. */
    IPRange?: string;
    /** The address of the gateway, without a prefix length: `10.5.0.1`. On a bridge, this is the host itself. By default, the engine takes the first free address. */
    Gateway?: string;
    /** Addresses in the subnet that containers must not get, because other devices have them. Each has a name of your choice: `{router: '10.5.0.2'}`. Networks of the swarm ignore them. */
    AuxiliaryAddresses?: {
      [key: string]: string;
    };
  }> | null;
  /** Options of the IPAM driver, by key; null if there are none. */
  Options: {
    [key: string]: string;
  } | null;
};

/**
 * Role, availability and labels of a node. `NodeUpdate` replaces all three.
 * This is `NodeSpec` as engines answer it.
 */
export type NodeSpecResponse = {
  /** A further name of the node, mostly left out. Filters and `id` parameters do not use this name: they use the hostname. */
  Name?: string;
  /** Labels of the node, by key. Services choose nodes by them: the constraint `node.labels.zone==a`. */
  Labels: {
    [key: string]: string;
  };
  /** Part of the node in the swarm: `manager` also controls the swarm, `worker` only runs tasks. A change promotes or demotes the node. */
  Role: 'worker' | 'manager' | Unlisted;
  /** `active` takes new tasks, `pause` keeps its tasks but takes no new ones, and `drain` also stops its tasks, so that services start them elsewhere. */
  Availability: 'active' | 'pause' | 'drain' | Unlisted;
};

/**
 * All settings of a service: the template of its tasks, their number, ports, and the rules of updates. An update sends the whole spec.
 * This is `ServiceSpec` as engines answer it.
 */
export type ServiceSpecResponse = {
  /** Name of the service, unique in the swarm: up to 63 letters, digits, `-` and `_`, with a letter or digit at both ends. Empty makes the engine invent a name. An update has to repeat the name and cannot change it. */
  Name: string;
  /** Labels of the service. Containers do not get them: theirs are `TaskTemplate.ContainerSpec.Labels`. */
  Labels: {
    [key: string]: string;
  };
  /** The template for each task. A change replaces the tasks, by the rules of `UpdateConfig`. */
  TaskTemplate: TaskSpec;
  /** The kind of service and the number of its tasks. Only one field can be set; without any, the service is `Replicated` with one task. An update cannot change the kind. */
  Mode: {
    /** A fixed number of tasks, spread over the nodes that suit. */
    Replicated?: {
      /**
       * Number of tasks. The default is 1; with 0 the service exists, but nothing runs.
       * @format int64
       */
      Replicas?: number;
    };
    /** One task on each node that suits, also on nodes that join later. An empty object. */
    Global?: {
      [key: string]: unknown;
    };
    /** A job: tasks run until enough of them have succeeded. Such a service cannot have an `UpdateConfig`, and each update runs the job again. */
    ReplicatedJob?: {
      /**
       * The most tasks of the job that run at the same time. The default is 1.
       * @format int64
       */
      MaxConcurrent?: number;
      /**
       * Number of tasks that have to succeed until the job is done. The default is `MaxConcurrent`.
       * @format int64
       */
      TotalCompletions?: number;
    };
    /** A job: one task on each node that suits has to succeed. An empty object. Such a service cannot have an `UpdateConfig`. */
    GlobalJob?: {
      [key: string]: unknown;
    };
  };
  /** Rules by which an update replaces the tasks. Absent: one by one, without delay, and with a pause after the first failure. */
  UpdateConfig?: {
    /**
     * Number of tasks that are replaced at the same time. 0 or absent: all at once. The default 1 holds only if there is no config at all.
     * @format int64
     */
    Parallelism?: number;
    /**
     * Nanoseconds between the replacement of one task, or one group of tasks, and the next. The default is 0.
     * @format int64
     */
    Delay?: number;
    /** If more tasks fail than `MaxFailureRatio` allows: `pause` (the default) stops until the next update, `continue` goes on, `rollback` returns to the previous spec. */
    FailureAction?: 'continue' | 'pause' | Unlisted;
    /**
     * Nanoseconds to watch each new task: an end within this time counts as a failure. 0 or absent is 5 seconds.
     * @format int64
     */
    Monitor?: number;
    /**
     * Share of the tasks that may fail before `FailureAction` is taken, from 0 to 1. With 0, the first failure is enough.
     * @defaultValue 0
     */
    MaxFailureRatio?: number;
    /** `stop-first` (the default) ends the old task before the new one starts; `start-first` starts the new one first, so that both run for a moment. With a fixed port in `host` mode, the new task needs another node. */
    Order?: 'stop-first' | 'start-first' | Unlisted;
  };
  /** Networks of the tasks, if `TaskTemplate.Networks` is empty. On older engines, an update cannot change them. Prefer `TaskTemplate.Networks`. */
  Networks?: Array<{
    /** Name or ID of the network. Answers have the ID. For a network that is local to one node, the call fails with 403. */
    Target?: string;
    /** Further names of the service on this network, beside its own. */
    Aliases?: Array<string>;
  }>;
  /** The ways to reach the service: its name in DNS and its published ports. Absent: a virtual IP, and no ports. */
  EndpointSpec?: EndpointSpec;
  /** Rules by which a rollback replaces the tasks. Absent: one by one, without delay, and with a pause after the first failure. */
  RollbackConfig?: {
    /**
     * Number of tasks that are replaced at the same time. 0 or absent: all at once. The default 1 holds only if there is no config at all.
     * @format int64
     */
    Parallelism?: number;
    /**
     * Nanoseconds between the replacement of one task, or one group of tasks, and the next. The default is 0.
     * @format int64
     */
    Delay?: number;
    /** If more tasks fail than `MaxFailureRatio` allows: `pause` (the default) stops the rollback until the next update, `continue` goes on. */
    FailureAction?: 'continue' | 'pause' | Unlisted;
    /**
     * Nanoseconds to watch each new task: an end within this time counts as a failure. 0 or absent is 5 seconds.
     * @format int64
     */
    Monitor?: number;
    /** Share of the tasks that may fail before `FailureAction` is taken, from 0 to 1. With 0, the first failure is enough. */
    MaxFailureRatio?: number;
    /** `stop-first` (the default) ends the old task before the new one starts; `start-first` starts the new one first, so that both run for a moment. With a fixed port in `host` mode, the new task needs another node. */
    Order?: 'stop-first' | 'start-first' | Unlisted;
  };
};

/**
 * Name, labels and data of a secret, encrypted in the store of the managers.
 * This is `SecretSpec` as engines answer it.
 */
export type SecretSpecResponse = {
  /** Unique in the swarm, up to 64 letters, digits, `-`, `_` and `.`, with a letter or digit at both ends. The name cannot be changed later. */
  Name: string;
  /** Labels of the object, by key. A label without a value has the empty string `''`, not null. */
  Labels: {
    [key: string]: string;
  };
  /** The secret, encoded as base64: from 1 byte to just below 500 KiB when decoded. Required unless `Driver` is set. No call ever answers this data, and it cannot be changed later. */
  Data?: string;
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
  /**
   * A disk limit in bytes, without effect. `StorageOpt` with `size` limits the disk.
   * Removed in v1.40.
   * @format int64
   */
  DiskQuota?: number;
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
  /** Permissions for devices by number: type (`a`, `b` or `c`), `major:minor` with `*` for any, and any of `rwm`, as in `c 189:* rwm`. The rules make no device nodes; they allow devices that appear later. Linux only. */
  DeviceCgroupRules?: Array<string> | null;
  /** Devices that a driver provides, mostly GPUs: `[{Driver: 'nvidia', Count: -1, Capabilities: [['gpu']]}]` stands for all NVIDIA GPUs. If no driver fits, the container fails to start. */
  DeviceRequests?: Array<{
    /** `nvidia` for GPUs, in newer engines also `amd`, and `cdi` for devices that CDI files describe. Empty lets `Capabilities` choose. The driver has to be installed on the host. */
    Driver?: string;
    /** The number of devices to take; -1 takes all. Use 0 with `DeviceIDs`, and for the driver `cdi`. */
    Count?: number;
    /** The devices to take, by the driver's names: `['0', '1']` or UUIDs for `nvidia`, `['nvidia.com/gpu=0']` for `cdi`. Excludes `Count`. */
    DeviceIDs?: Array<string> | null;
    /** Abilities of the devices. A device has to have all abilities of one inner list; any of the lists is enough. `[['gpu']]` for a GPU, `[['gpu', 'video']]` for one with video. Needed if `Driver` is empty. */
    Capabilities?: Array<Array<string>>;
    /** Options for the driver, by key. `nvidia` has no use for them, and `cdi` refuses them. */
    Options?: {
      [key: string]: string;
    };
  }> | null;
  /**
   * A limit for kernel memory in bytes. Only for cgroup v1; newer kernels and engines ignore it.
   * Removed in v1.42.
   * @format int64
   */
  KernelMemory?: number;
  /**
   * A limit for the buffers of TCP in bytes. Only for cgroup v1, and `runc` ignores the limit today.
   * Removed in v1.52.
   * @format int64
   */
  KernelMemoryTCP?: number;
  /** True to run a small init as process 1, which forwards signals and removes ended child processes. Useful if the program does not do this itself. Null takes the engine's default. No effect if `PidMode` shares processes. */
  Init?: boolean | null;
};

/**
 * The rule by which the engine starts an exited container again. The wait before each attempt doubles from 100 ms up to a minute. A run of ten seconds or more resets the wait.
 * This is `RestartPolicy` as engines answer it.
 */
export type RestartPolicyResponse = {
  /** `no` or empty: never. `on-failure`: after an exit code other than 0. `always`: after every exit until a call stops the container, and again when the engine itself starts. `unless-stopped`: as `always`, but a container that a call has stopped stays stopped when the engine starts. */
  Name: '' | 'no' | 'always' | 'unless-stopped' | 'on-failure' | Unlisted;
  /** The number of attempts after which the engine gives up. 0 sets no limit. Only for `on-failure`: a count with `always`, `unless-stopped` or `no` is a 400. */
  MaximumRetryCount: number;
};

/**
 * Settings of a swarm. `SwarmInit` fills in defaults for all that is left out or 0; `SwarmUpdate` does not, and needs the whole spec.
 * This is `SwarmSpec` as engines answer it.
 */
export type SwarmSpecResponse = {
  /** Always `default`. A name that is left out is `default` too, and the engine refuses any other name. */
  Name: string;
  /** Labels of the swarm, by key. */
  Labels: {
    [key: string]: string;
  };
  /** Settings for tasks: the length of their history. */
  Orchestration: {
    /**
     * Number of tasks to keep for each replica, or each node of a global service, old and running ones together. 5 by default; a negative number keeps all.
     * @format int64
     */
    TaskHistoryRetentionLimit?: number;
  };
  /** Settings of Raft, by which managers agree on the state of the swarm. Keep the defaults unless you have a reason. */
  Raft: {
    /**
     * Changes in the log after which a manager saves a new snapshot of the whole state; 10000 by default.
     * @format int64
     */
    SnapshotInterval?: number;
    /**
     * Number of snapshots to keep in addition to the newest one; 0 by default.
     * @format int64
     */
    KeepOldSnapshots?: number;
    /**
     * Changes to keep in the log after a snapshot, for managers that lag behind; 500 by default.
     * @format int64
     */
    LogEntriesForSlowFollowers?: number;
    /** Ticks of silence of the leader after which another manager stands for election; 10 by default. The value has to exceed `HeartbeatTick`, best ten times. One tick is about a second. */
    ElectionTick?: number;
    /** Ticks between two signs of life of the leader to the other managers; 1 by default. One tick is about a second. */
    HeartbeatTick?: number;
  };
  /** Settings for the contact between managers and nodes. */
  Dispatcher: {
    /**
     * Nanoseconds between two signs of life of a node to its manager; 5000000000 (5 seconds) by default. A longer period finds out later that a node is down.
     * @format int64
     */
    HeartbeatPeriod?: number;
  };
  /** Certificates of the nodes and the authority that signs them. */
  CAConfig: {
    /**
     * Nanoseconds that a node's certificate is valid for; nodes renew theirs in time. 90 days (7776000000000000) by default, one hour at least.
     * @format int64
     */
    NodeCertExpiry?: number;
    /** Authorities outside of the swarm that sign the certificates of nodes. Without any, the managers sign them. */
    ExternalCAs?: Array<{
      /**
       * Protocol of the authority. There is only `cfssl`.
       * @defaultValue "cfssl"
       */
      Protocol?: 'cfssl' | Unlisted;
      /** Address that the managers send their requests for certificates to. */
      URL?: string;
      /** Further settings for the protocol, by name. */
      Options?: {
        [key: string]: string;
      };
    }>;
  };
  /** Settings for the encryption of the data that managers store. */
  EncryptionConfig: {
    /** True to lock managers: each manager needs `SwarmUnlock` with the key of `SwarmUnlockkey` after every restart. Save the key first. */
    AutoLockManagers?: boolean;
  };
  /** Defaults for tasks. Engines ignore this field in requests and send it empty in answers. */
  TaskDefaults: {
    /** Logging driver for tasks of services that name none. Engines ignore this field: configure the logging driver of each engine instead. */
    LogDriver?: {
      /** Name of the logging driver. Engines ignore this field. */
      Name?: string;
      /** Options of the logging driver by name. Engines ignore this field. */
      Options?: {
        [key: string]: string;
      };
    };
  };
};

/**
 * A limit for one block device. The name of the list decides if `Rate` counts bytes or operations, and reads or writes.
 * This is `ThrottleDevice` as engines answer it.
 */
export type ThrottleDeviceResponse = {
  /** The block device on the host, such as `/dev/sda`. A container with a missing device fails to start. */
  Path: string;
  /**
   * The most that the container gets per second: bytes in a `...Bps` list, operations in a `...IOps` list.
   * @format int64
   */
  Rate: number;
};

/**
 * A device of the host that a container may use, an item of `HostConfig.Devices`.
 * This is `DeviceMapping` as engines answer it.
 */
export type DeviceMappingResponse = {
  /** The device on the host, such as `/dev/ttyUSB0`. A folder stands for all devices below it. On Windows a class of devices: `class/` and its GUID. */
  PathOnHost: string;
  /** The path of the device inside the container. The engine fills in no default: repeat `PathOnHost` to keep the same path. */
  PathInContainer: string;
  /** Any of `r` (read), `w` (write) and `m` (create device nodes); `rwm` is usual. The engine has no default here, and ignores the value in a privileged container. */
  CgroupPermissions: string;
};
