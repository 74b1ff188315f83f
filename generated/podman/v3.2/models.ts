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

/** A port of a container, as the Docker-compatible API lists it. */
export type Port = {
  /**
   * Address of the host that listens for the port; absent if the port is not published.
   * @format ip-address
   */
  IP?: string;
  /**
   * Port number in the container.
   * @format uint16
   */
  PrivatePort: number;
  /**
   * Port number on the host; absent if the port is not published.
   * @format uint16
   */
  PublicPort?: number;
  /** Protocol of the port: `tcp`, `udp` or `sctp`. */
  Type: 'tcp' | 'udp' | 'sctp' | (string & {});
};

/** `bind`: a path of the host. `volume`: a volume of the engine. `tmpfs`: memory, lost when the container stops. `image`: the files of an image, read-only. `npipe`: a named pipe of Windows. `cluster`: a swarm volume of a CSI plugin, for services only. */
export type MountType = 'bind' | 'npipe' | 'tmpfs' | 'volume' | Unlisted;

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

/** Devices that a driver chooses and hands to the container, an item of `HostConfig.DeviceRequests`. Mostly for GPUs; `Devices` is for plain device nodes. */
export type DeviceRequest = {
  /** `nvidia` for GPUs, in newer engines also `amd`, and `cdi` for devices that CDI files describe. Empty lets `Capabilities` choose. The driver has to be installed on the host. */
  Driver?: string;
  /** The number of devices to take; -1 takes all. Use 0 with `DeviceIDs`, and for the driver `cdi`. */
  Count?: number;
  /** The devices to take, by the driver's names: `['0', '1']` or UUIDs for `nvidia`, `['nvidia.com/gpu=0']` for `cdi`. Excludes `Count`. */
  DeviceIDs?: Array<string> | null;
  /** Abilities of the devices. A device has to have all abilities of one inner list; any of the lists is enough. `[['gpu']]` for a GPU, `[['gpu', 'video']]` for one with video. Needed if `Driver` is empty. */
  Capabilities?: Array<Array<string>> | null;
  /** Options for the driver, by key. `nvidia` has no use for them, and `cdi` refuses them. */
  Options?: {
    [key: string]: string;
  } | null;
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
   * A limit for kernel memory in bytes. Only for cgroup v1; newer kernels and engines ignore it.
   * Removed in v5.8.0.
   * @format int64
   */
  KernelMemory?: number;
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

/** Resources that the operators of nodes define by `node-generic-resources` of the engine. Each entry is a count (`DiscreteResourceSpec`) or one named thing (`NamedResourceSpec`). A task can only ask for counts. */
export type GenericResources = Array<{
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
}>;

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
};

/** The results of the health check of a container. Null or absent if the container has no check, or was never started. */
export type Health = {
  /** `starting`: no check has decided yet. `healthy`: the last check passed. `unhealthy`: too many failed in a row, or the container is stopped or paused. `none`: there is no health check. */
  Status: 'none' | 'starting' | 'healthy' | 'unhealthy' | (string & {});
  /** The number of checks that failed in a row. A success sets it to 0; failures within the start period do not count. */
  FailingStreak: number;
  /** The latest five checks at most, the oldest first. */
  Log: Array<HealthcheckResult> | null;
} | null;

/** One run of a health check, an item of `Health.Log`. */
export type HealthcheckResult = {
  /**
   * When the check began: RFC 3339, in the time zone of the engine.
   * @format date-time
   */
  Start: string;
  /**
   * When the check ended or was given up: RFC 3339, in the time zone of the engine.
   * @format date-time
   */
  End: string;
  /** The exit code of the check. 0 is healthy, and any other number a failure. -1: the check took too long or could not be run. */
  ExitCode: number;
  /** The first 4096 bytes that the check wrote to stdout and stderr; `...` at the end means that the output was longer. */
  Output: string;
} | null;

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
  /**
   * The exact list of Linux capabilities, instead of a change to the default ones. Newer engines ignore the list: use `CapAdd` and `CapDrop`, which work with every engine and exclude this field.
   * Removed in v4.2.1.
   */
  Capabilities?: Array<string>;
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
  /** The size of the terminal at the start, `[height, width]` in characters, if `Tty` is set. Windows only; ignored on Linux. `ContainerResize` changes the size later. */
  ConsoleSize?: [
    number,
    number
  ];
  /** Windows only: `process` shares the kernel of the host, `hyperv` runs in a small virtual machine, `default` or empty follows the engine. An engine on Linux takes only `default` and empty. */
  Isolation?: 'default' | 'process' | 'hyperv' | '' | Unlisted;
  /** Paths that the container can't look into, such as `/proc/kcore`. Null takes the engine's list, `[]` masks none. Linux only. */
  MaskedPaths?: Array<string> | null;
  /** Paths that the container can't write to, such as `/proc/sys`. Null takes the engine's list, `[]` protects none. Linux only. */
  ReadonlyPaths?: Array<string> | null;
  /** `private` shows the container its own cgroup as the root, `host` shows the cgroups of the host. The default is mostly `private` on cgroup v2 and `host` on v1. Linux only. */
  CgroupnsMode?: 'private' | 'host' | Unlisted;
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
  /** MAC address of the container. Podman has it with its networks, and answers null here. */
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
  /** Not a setting of images, and without effect on containers. Engines mostly leave the field out. */
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
  /** Settings by the name of the network: `{mynet: {Aliases: ['db']}}`. One network only, also named in `HostConfig.NetworkMode`: join others by `NetworkConnect`. */
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
  /** Always false. */
  HairpinMode?: boolean;
  /** Always empty. */
  LinkLocalIPv6Address?: string;
  /** Always 0. */
  LinkLocalIPv6PrefixLen?: number;
  /** The ports in use, by `80/tcp`: a list of addresses and ports of the host that lead there, or null if the port is only exposed. Empty while the container is not running. */
  Ports: PortMapResponse;
  /** The path of the container's network namespace on the host: `/var/run/docker/netns/5d84c0e2b1aa`. Empty while the container is not running. */
  SandboxKey: string;
  /** Always null. */
  SecondaryIPAddresses?: Array<Address> | null;
  /** Always null. */
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

/** An IP address with the size of its network. Unused: engines send no such object. */
export type Address = {
  /** The address, without the prefix length. */
  Addr?: string;
  /** The length of the network part of `Addr` in bits. */
  PrefixLen?: number;
};

/** Addresses of the host for each port of a container, by keys such as `80/tcp`, `53/udp` or `9899/sctp`. `HostConfig.PortBindings` requests them, `NetworkSettings.Ports` answers them. In answers null means that the port is exposed, but not published. */
export type PortMap = {
  [key: string]: Array<PortBinding> | null;
};

/** An address and port of the host that lead to a port of a container. A port may have several. */
export type PortBinding = {
  /** The address of the host to listen on: `127.0.0.1` for the host alone, `0.0.0.0` or `::` for all. Empty takes the engine's default, mostly all addresses, reachable from outside. */
  HostIp?: string;
  /** The port of the host, as a text: `'8080'`, or `'8000-8010'` for a free one of these. Empty or `'0'` takes any free port. A port in use lets the start of the container fail, not its creation. */
  HostPort?: string;
};

/** The storage driver that keeps the file system of a container or image, with the driver's own data. */
export type GraphDriverData = {
  /** Storage driver, such as `overlay` or `vfs`. */
  Name: string;
  /** What the driver tells of its files, by name. The names differ between drivers: `UpperDir`, `LowerDir` and so on. */
  Data: {
    [key: string]: string;
  } | null;
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
  /** When the image was built, in RFC 3339. Year 1 (`0001-01-01T00:00:00Z`) if the image does not say. */
  Created?: string;
  /** The ID of the container that the image was made from, by a commit or the last step of the classic builder; otherwise empty. */
  Container?: string;
  /** The configuration of the container that the image was made from. Containers of the image follow `Config`, not this. Null with the containerd image store. */
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
  /**
   * The same number as `Size`.
   * Removed in v5.8.0.
   * @format int64
   */
  VirtualSize?: number;
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
  /** The names of the image, such as `alpine:3.20`. An image without a name has `<none>:<none>`, or null in the disk usage. */
  RepoTags: Array<string> | null;
  /** References by digest, such as `alpine@sha256:...`, which name this very content in a registry. With graph drivers only for images that were pulled or pushed: others have null or `<none>@<none>`. */
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
  /**
   * The same number as `Size`.
   * Removed in v5.8.0.
   * @format int64
   */
  VirtualSize?: number;
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

/** Credentials that `SystemAuth` checks against a registry. */
export type AuthConfig = {
  /** The name of the account. */
  username?: string;
  /** The password, or an access token of the registry in its place. */
  password?: string;
  /**
   * Has no effect: engines ignore the address.
   * @deprecated Since v3.2.0. Leave the field out: registries ask for no address.
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
};

/** The volumes of the engine. */
export type VolumeListResponse = {
  /** The volumes, in no particular order. */
  Volumes: Array<Volume>;
  /** Drivers that failed to list their volumes, in sentences for a reader; null if none failed. */
  Warnings: Array<string> | null;
};

/** A network as the Docker-compatible API describes it. */
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
  /** True if plain containers, not only services, may join this network of the swarm. */
  Attachable: boolean;
  /** True for the one network that carries the published ports of a swarm's services (the routing mesh). */
  Ingress: boolean;
  /** Containers that are connected to the network, by their full ID. */
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
  /** Swarm services on the network, by name. Podman has no swarm and leaves this out. */
  Services?: {
    [key: string]: {
      /** Virtual IP address of the service. */
      VIP?: string;
      /** Ports that the service listens on, as text. */
      Ports?: Array<string>;
      /** Number of the service in the load balancer of this host. */
      LocalLBIndex?: number;
      /** Tasks of the service, one for each container. */
      Tasks?: Array<{
        /** Name of the task. */
        Name?: string;
        /** ID of the endpoint that connects the task to the network. */
        EndpointID?: string;
        /** IP address of the task in the network. */
        EndpointIP?: string;
        /** Further facts about the task, by key. */
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
  /** The name of the container, without a slash. */
  Name: string;
  /** The ID of this attachment. A container gets a new one at each start. */
  EndpointID: string;
  /** The MAC address of the container on the network: `02:42:ac:12:00:02`. Empty if there is none. */
  MacAddress: string;
  /** The IPv4 address with the prefix length of its subnet: `172.18.0.2/16`. Empty if there is none. */
  IPv4Address: string;
  /** The IPv6 address with the prefix length of its subnet: `fd00:1::2/64`. Empty if there is none. */
  IPv6Address: string;
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
  /** A bar for a terminal, drawn from `progressDetail`: `[=====>     ] 1.2MB/3MB`. Newer engines do not send this field. */
  progress?: string;
  /** The progress of the action in `status`; an empty object if there is nothing to count. */
  progressDetail?: ProgressDetail;
  /** The result: `{ ID }` of the image; the classic builder sends one per stage, and the last counts. With the id `moby.buildkit.trace`, the field is a text: base64 of a binary record of BuildKit's progress. */
  aux?: ImageID | string;
};

/** An entry of BuildKit's cache, as the disk usage lists it: the result of a step, a copy of the context, and the like. */
export type BuildCache = {
  /** The ID of the entry, which `BuildPrune` answers when it deletes the entry. */
  ID?: string;
  /**
   * The ID of the entry that this one builds on; empty if there is none.
   * Removed in v5.8.0.
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
};

/** The result of a build, in `aux` of `BuildInfo`. */
export type ImageID = {
  /** The ID of the new image: `sha256:` and 64 hex digits. */
  ID?: string;
};

/** One record of the progress of a pull or an import. A record has only some of the fields; one with `errorDetail` is the last and says that the call failed. */
export type CreateImageInfo = {
  /** The layer, by a short ID. In the record `Pulling from ...` it is the tag or digest instead. */
  id?: string;
  /** The reason of the failure: the same text as `errorDetail.message`. */
  error?: string;
  /** The reason of the failure, as `message`. */
  errorDetail?: ErrorDetail;
  /** The action: `Downloading`, `Extracting`, `Pull complete` for the layer `id`; without an `id` a line for the user, such as `Status: Downloaded newer image for alpine:3.20`. An import ends with the ID of the image. */
  status?: string;
  /** A bar for a terminal, drawn from `progressDetail`: `[=====>     ] 1.2MB/3MB`. Newer engines do not send this field. */
  progress?: string;
  /** The progress of the action in `status`; an empty object if there is nothing to count. */
  progressDetail?: ProgressDetail;
};

/** One record of the progress of a push. A record has only some of the fields; one with `errorDetail` is the last and says that the push failed. */
export type PushImageInfo = {
  /** The reason of the failure: the same text as `errorDetail.message`. */
  error?: string;
  /** The action: `Pushing`, `Pushed`, `Layer already exists` for the layer `id`; without an `id` a line for the user, such as `latest: digest: sha256:... size: 527`. */
  status?: string;
  /** A bar for a terminal, drawn from `progressDetail`: `[=====>     ] 1.2MB/3MB`. Newer engines do not send this field. */
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
    /** True if the store lacks content of the image, for example of a platform; the push fails then. Containerd image store only. */
    contentMissing?: boolean;
    /** The manifest or index whose content is not there. It comes with `contentMissing`. */
    desc?: OCIDescriptor;
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
  /** First cause of the failure, in the same words each time: `no such container`. */
  cause?: string;
  /** HTTP status of the answer. */
  response?: number;
};

/** The ID of what a call has created. */
export type IdResponse = {
  /** ID of the new object: an image after a commit, an exec session after an exec request. */
  Id: string;
};

/** The connection of a container to one network. A request can set `IPAMConfig`, `Links`, `Aliases`, `DriverOpts`, `MacAddress` and `GwPriority`; the engine fills in the rest while the container runs. */
export type EndpointSettings = {
  /** Fixed addresses of the container on this network. Null or empty lets the engine choose free ones. */
  IPAMConfig?: EndpointIPAMConfig;
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

/** Fixed addresses of a container on one network. The network has to be user-defined, with a subnet that contains them. Most engines accept only a subnet that was set when the network was created. Null without any. */
export type EndpointIPAMConfig = {
  /** The IPv4 address without a prefix: `172.30.0.10`. Empty or absent lets the engine choose. */
  IPv4Address?: string;
  /** The IPv6 address without a prefix: `fd00:30::10`. Empty or absent lets the engine choose. */
  IPv6Address?: string;
  /** Further link-local addresses, of IPv4 or IPv6: `169.254.34.68`. */
  LinkLocalIPs?: Array<string>;
} | null;

/** Version of an object of the swarm. An update sends back the `Index`, and the engine refuses the update if another caller has changed the object meanwhile. */
export type ObjectVersion = {
  /**
   * Number to send as `version` of an update. The number grows with each change. One counter serves the whole swarm, so steps of more than one are normal.
   * @format uint64
   */
  Index: number;
};

/** Certificate authority of the swarm: the root certificates that nodes trust, and the issuer of the nodes' certificates. */
export type TLSInfo = {
  /** Root certificates that nodes trust, as PEM text; there may be several while a rotation is under way. */
  TrustRoot?: string;
  /** Subject of the issuer in DER, encoded as standard base64 (with `+` and `/`). */
  CertIssuerSubject?: string;
  /** Public key of the issuer in DER, encoded as standard base64 (with `+` and `/`). */
  CertIssuerPublicKey?: string;
};

/** The swarm with its settings, without the tokens for joining. Part of `SystemInfo` on managers. */
export type ClusterInfo = {
  /** ID of the swarm, the same on all managers. */
  ID: string;
  /** Version of the object in this answer. An update has to send back the `Index`, so that it cannot overwrite the change of another caller. */
  Version: ObjectVersion;
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
  /** Certificate authority of the swarm. */
  TLSInfo?: TLSInfo;
  /** True while nodes change over to a new root certificate. */
  RootRotationInProgress?: boolean;
  /**
   * UDP port for the traffic of overlay networks (VXLAN); 4789 by default.
   * @format uint32
   * @defaultValue 4789
   */
  DataPathPort?: number;
  /**
   * Ranges that overlay networks are cut from, in CIDR notation: `10.0.0.0/8` by default. Set once, by `SwarmInit`.
   * @format cidr
   */
  DefaultAddrPool?: Array<string>;
  /**
   * Prefix length of each overlay network cut from `DefaultAddrPool`. The default 24 gives each network 256 addresses.
   * @format uint32
   * @defaultValue 24
   */
  SubnetSize?: number;
} | null;

/** One result of a removal: `Untagged` or `Deleted` is set, never both. */
export type ImageDeleteResponseItem = {
  /** A name or digest reference that was removed: `alpine:3.20`, `alpine@sha256:...`. The image itself may stay, under other names. */
  Untagged?: string;
  /** The digest of an image that was deleted, `sha256:...`; with graph drivers also those of its layers. */
  Deleted?: string;
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

/** A driver and its options: the store of a secret, or the templates in secrets and configs. */
export type Driver = {
  /** The driver: a plugin that stores secrets, or for templates `golang`. */
  Name: string;
  /** Options that the driver defines, all of them texts. */
  Options?: {
    [key: string]: string;
  };
};

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
  /** Plugin that fetches the value from an external store whenever a task needs the secret. `Data` has to be left out then. */
  Driver?: Driver;
  /** With the name `golang`, `Data` is a template that each task fills in: `{{ .Service.Name }}`, `{{ env "A" }}`, `{{ secret "target" }}`. If `Templating` is left out, tasks get the data unchanged. */
  Templating?: Driver;
};

/** A secret of the swarm, without its data. Only containers of services that use the secret can read the data. */
export type Secret = {
  /** ID that the swarm has chosen: 25 lower-case letters and digits. Services refer to the object by this ID together with its name. */
  ID: string;
  /** Version of the object in this answer. An update has to send back the `Index`, so that it cannot overwrite the change of another caller. */
  Version: ObjectVersion;
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

/** The state of a container, with the exit code and the times of its last run. */
export type ContainerState = {
  /** `created`: never started. `running`: its main process runs. `paused`: frozen. `restarting`: between two runs, by its restart policy. `removing`: being deleted. `exited`: ended. `dead`: its deletion failed halfway; it can only be deleted again. */
  Status: 'created' | 'running' | 'paused' | 'restarting' | 'removing' | 'exited' | 'dead' | (string & {});
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
  Health?: Health;
};

/** The exit code of a container, or the reason why the wait failed. */
export type ContainerWaitResponse = {
  /**
   * The exit code. An end by a signal gives 128 plus the number of the signal: 137 is `SIGKILL`.
   * @format int64
   */
  StatusCode: number;
  /** A failure apart from the exit code, such as a start or a deletion that went wrong. Null or absent if there is none. */
  Error?: ContainerWaitExitError | null;
};

/** A failure of a wait, apart from the exit code. */
export type ContainerWaitExitError = {
  /** The failure in English words, for a reader. */
  Message?: string;
};

/** Versions of the engine, of its API and of the programs that it uses. */
export type SystemVersion = {
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
  /**
   * Pairs that the former standalone Swarm added. Engines themselves send null or leave the field out.
   * Removed in v4.2.1.
   */
  SystemStatus?: Array<Array<string>>;
  /** Names of drivers by kind (volume, network, log), including those that are built in. */
  Plugins: PluginsInfo;
  /** True if the memory of a container can be limited (`Memory`). */
  MemoryLimit: boolean;
  /** True if the swap space of a container can be limited (`MemorySwap`). */
  SwapLimit: boolean;
  /**
   * True if the kernel's own memory for a container can be limited. Newer kernels and engines have dropped this limit.
   * Removed in v5.8.0.
   */
  KernelMemory?: boolean;
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
  /** Number of callers that are listening to events at present. */
  NEventsListener: number;
  /** Kernel of the host, such as `6.8.0-48-generic`. On Windows the text has the build of Windows instead. */
  KernelVersion: string;
  /** Name of the host's system with its version, such as `Ubuntu 24.04.1 LTS`. The name ends in `(containerized)` if the engine runs in a container. */
  OperatingSystem: string;
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
  /**
   * Address of the key-value store for overlay networks outside of swarm mode, a feature that engines have dropped.
   * Removed in v5.8.0.
   */
  ClusterStore?: string;
  /**
   * Address under which the engine advertised itself in `ClusterStore`, a feature that engines have dropped.
   * Removed in v5.8.0.
   */
  ClusterAdvertise?: string;
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
  /** Sentences about features that the host lacks, and risky or outdated settings. Show them to people; their wording is not stable. Null if there are none. */
  Warnings: Array<string> | null;
  /** Version of the host's cgroups: `1`, or `2` (one hierarchy for all resources). Left out on Windows. */
  CgroupVersion?: '1' | '2' | (string & {});
  /** Version of the host's system, such as `24.04`; empty if unknown. */
  OSVersion: string;
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

/** Names of drivers by kind, as `SystemInfo` lists them. Built-in drivers are there, and legacy plugins once something has used them. Managed plugins are not: see `PluginList`. */
export type PluginsInfo = {
  /** Drivers for volumes; `local` is built in. */
  Volume?: Array<string>;
  /** Drivers for networks, such as `bridge`, `host`, `ipvlan`, `macvlan`, `null` and `overlay`. */
  Network?: Array<string>;
  /** Plugins that may refuse requests to the engine, in the order in which the engine asks them. Null if none is configured. */
  Authorization?: Array<string> | null;
  /** Drivers for logs that are built in, such as `json-file`, `local`, `journald` and `none`. */
  Log?: Array<string>;
};

/** Settings of the engine for registries, from `daemon.json`. */
export type RegistryServiceConfig = {
  /**
   * Address ranges of registries that layers marked as not distributable may be pushed to. Newer engines push them anywhere and answer null.
   * @deprecated Since v3.2.0. Nothing replaces the list.
   */
  AllowNondistributableArtifactsCIDRs?: Array<string> | null;
  /**
   * Registries (`host:port`) that layers marked as not distributable may be pushed to. Newer engines push them anywhere and answer null.
   * @deprecated Since v3.2.0. Nothing replaces the list.
   */
  AllowNondistributableArtifactsHostnames?: Array<string> | null;
  /** Address ranges whose registries may use plain HTTP or certificates that cannot be verified. `127.0.0.0/8` and `::1/128` are always among them. */
  InsecureRegistryCIDRs?: Array<string>;
  /** Settings of single registries by `host:port`: `docker.io`, and each insecure registry that is configured by name. */
  IndexConfigs?: {
    [key: string]: IndexInfo;
  };
  /** Addresses of the mirrors of Docker Hub, which the engine tries first when it pulls. Null or empty if there are none. */
  Mirrors?: Array<string> | null;
} | null;

/** Settings of one registry, in `IndexConfigs` of `SystemInfo`. */
export type IndexInfo = {
  /** Host of the registry with its port: `docker.io`, `registry.example:5000`. */
  Name?: string;
  /** Addresses of the mirrors of this registry. Only Docker Hub can have mirrors. */
  Mirrors?: Array<string>;
  /** True if the engine insists on HTTPS with a certificate that it can verify. False if the registry may use plain HTTP or any certificate. */
  Secure?: boolean;
  /** True for Docker Hub, false for all other registries. */
  Official?: boolean;
} | null;

/** An OCI runtime: a program such as `runc` that starts containers. Containers name a runtime by its key in `Runtimes`. */
export type Runtime = {
  /** Path of the program, or its name to be found in the engine's `PATH`: `runc`. Left out for runtimes that are configured as a shim of containerd. */
  path?: string;
  /** Arguments that the engine passes to the program at each call. Null or left out if there are none. */
  runtimeArgs?: Array<string> | null;
};

/** Source commit of a program that the engine uses. */
export type Commit = {
  /** Commit, or the version if the program tells no commit; `N/A` or empty if the engine could not find out. */
  ID?: string;
  /** Commit that the engine was built to work with. Newer engines repeat `ID` here. */
  Expected?: string;
};

/** The engine's part in a swarm, as `SystemInfo` tells it on managers and workers alike. */
export type SwarmInfo = {
  /** ID of this engine as a node; empty outside of a swarm. */
  NodeID?: string;
  /** Address that other nodes reach this engine at, without a port; empty outside of a swarm. */
  NodeAddr?: string;
  /** State of the engine as a node: `inactive` outside of a swarm, `active` in a swarm that works. */
  LocalNodeState?: LocalNodeState;
  /**
   * True if the engine is a manager that can answer calls about the swarm. Otherwise, such calls answer 503.
   * @defaultValue false
   */
  ControlAvailable?: boolean;
  /** Reason why the engine's part in the swarm fails, as a sentence for people; empty if all is well. */
  Error?: string;
  /** Managers that the engine knows, including itself if the engine is a manager. Null outside of a swarm. */
  RemoteManagers?: Array<PeerNode> | null;
  /** Number of nodes in the swarm. Managers only: left out elsewhere. */
  Nodes?: number | null;
  /** Number of managers in the swarm. Managers only: left out elsewhere. */
  Managers?: number | null;
  /** The swarm itself, without its tokens. Managers only: null or left out elsewhere. */
  Cluster?: ClusterInfo;
};

/** State of the engine as a node: `inactive` (in no swarm), `pending` (starting or joining), `active`, `error` (see `Error`) or `locked` (needs `SwarmUnlock`). Empty if the engine has no swarm mode. */
export type LocalNodeState = '' | 'inactive' | 'pending' | 'active' | 'error' | 'locked' | (string & {});

/** A manager that the engine knows. */
export type PeerNode = {
  /** ID of the manager as a node. */
  NodeID?: string;
  /** Address of the manager with its port: `192.168.1.10:2377`. */
  Addr?: string;
};

/** The object that an event is about. */
export type EventActor = {
  /** The ID of the object: the name of a volume, the reference or the ID of an image. Empty for the action `prune`. */
  ID: string;
  /** Facts about the object and the action, all texts. Most have `name`. Containers have their labels and `image`, and `exitCode` with `die` or `signal` with `kill`; networks have `type` and `container`; `prune` has `reclaimed` (bytes). */
  Attributes: {
    [key: string]: string;
  };
};

/** One event: something happened to an object. */
export type EventMessage = {
  /** The kind of object: `container`, `image`, `network` and so on. `node`, `service`, `secret` and `config` are of a swarm. */
  Type: 'builder' | 'config' | 'container' | 'daemon' | 'image' | 'network' | 'node' | 'plugin' | 'secret' | 'service' | 'volume' | (string & {});
  /** The action: `create`, `start`, `die`, `destroy` and others. Some have more text after a colon: `exec_create: ls -l`, `exec_start: ls -l`, `health_status: healthy`. */
  Action: string;
  /** The object that the event is about. */
  Actor: EventActor;
  /** `local`: an event of this engine. `swarm`: an event of the cluster, which only managers have. */
  scope: 'local' | 'swarm' | (string & {});
  /**
   * The time of the event, in Unix seconds.
   * @format int64
   */
  time: number;
  /**
   * The time of the event, in Unix nanoseconds. JavaScript rounds such a number, by up to 128 ns.
   * @format int64
   */
  timeNano: number;
  /** The same as `Action`, for containers and images only. */
  status?: string;
  /** The same as `Actor.ID`, for containers and images only. */
  id?: string;
  /** The name of the image, for containers only. */
  from?: string;
};

/** Names a piece of content in a registry or store by its type, digest and size, as OCI defines it. */
export type OCIDescriptor = {
  /** The type of the content: `application/vnd.oci.image.index.v1+json` for several platforms, `application/vnd.oci.image.manifest.v1+json` for one; Docker's own begin with `application/vnd.docker.`. */
  mediaType?: string;
  /** The hash of the content, which is its address: `sha256:` and 64 hex digits. */
  digest?: string;
  /**
   * Size in bytes of the content itself, such as the manifest, without what it refers to.
   * @format int64
   */
  size?: number;
  /** Notes about the content, by key, such as `org.opencontainers.image.created`; null or absent if there are none. */
  annotations?: {
    [key: string]: string;
  } | null;
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

/** The place where BuildKit puts the result of a build, for `outputs` of `ImageBuild`. */
export type ImageBuildOutput = {
  /** The exporter: `moby` is the engine's image store, the default; `cacheonly` keeps nothing but the cache; `local` and `tar` send files to the client and need a session. */
  Type?: string;
  /** Settings of the exporter, as texts by key, such as `{ compression: 'zstd' }`. */
  Attrs?: {
    [key: string]: string;
  };
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
  /**
   * Use of the CPU in percent, as Podman computes it.
   * @format double
   */
  cpu?: number;
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
  /** Full ID of the container: 64 hexadecimal digits. */
  Id?: string;
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
  /** The MAC address on the network of `NetworkMode`, such as `02:42:ac:11:00:02`. Empty lets the engine choose one. */
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

/** The processes of a container as a table, as `ps` on the host prints it. */
export type ContainerTopResponse = {
  /** The headings of the columns: `UID`, `PID`, `PPID` and so on, by the options of `ps`. On Windows: `Name`, `PID`, `CPU`, `Private Working Set`. */
  Titles: Array<string>;
  /** A row per process, with a text for each title. Process IDs and users are those of the host. The last column may have spaces in it. */
  Processes: Array<Array<string>>;
};

/** The filters of `ContainerPrune`: a stopped container has to match each of them to be deleted. */
export type ContainerPruneFilters = {
  /** Containers created before this time: a duration back from now (`24h`, `1h30m`), a date (`2026-01-31T12:00:00Z`), or Unix seconds. Exactly one value. */
  until?: [string];
  /** Containers with this label: `key`, or `key=value`. Of several values, all have to match. */
  label?: Array<string>;
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

/** Conditions on the images that `ImagePrune` deletes. All keys have to match; an image that a container uses stays in any case. */
export type ImagePruneFilters = {
  /** `true` or `1`, the default: only images without a tag. `false` or `0`: all unused images, tagged or not. */
  dangling?: ['true' | 'false' | '1' | '0'];
  /** Images older than this: a duration before now (`24h`, `1h30m`), a date (`2024-01-31`), or Unix seconds. One value. Graph drivers go by the time of the build; the containerd image store by the time when it got the image. */
  until?: [string];
  /** Only images with this label: `key`, or `key=value`. Several values all have to match. */
  label?: Array<string>;
  /** Keeps images with this label: `key`, or `key=value`. Give one value: stores treat several differently. With `key=value`, the containerd image store deletes only images that have the label with another value. */
  'label!'?: Array<string>;
};

/** The result of `ImagePrune`. */
export type ImagePruneResponse = {
  /** The removed names, and the deleted images or layers, one per item; null if there was nothing to delete. */
  ImagesDeleted: Array<ImageDeleteResponseItem> | null;
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
  /** Has no effect: this is not a setting of images, and containers of the image do not get the value. */
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

/** Filters of `SystemEvents`. A name or ID matches if it begins with the value, except for `image`. The type of object is not checked: `container: ['web']` also finds events of a network `web`, unless `type` is given. */
export type SystemEventsFilters = {
  /** Events of containers whose ID or name begins with this text: `web` finds `web2`, too. */
  container?: Array<string>;
  /** Events of this action: `start`, `die`, `pull`. `health_status`, `exec_create` and `exec_start` also find actions with more text after the word, such as `health_status: healthy`. */
  event?: Array<string>;
  /** Events of this image, and of containers that were created by this name. The whole ID, or the name with or without the tag: `alpine` finds `alpine:3`, too. */
  image?: Array<string>;
  /** Events with this label: `key`, or `key=value`. Several values all have to match. The engine looks among all attributes of the actor, so `exitCode=137` works as well. */
  label?: Array<string>;
  /** Events of this type of object. `node`, `service`, `secret` and `config` belong to a swarm; `builder` has events of the pruned build cache, `daemon` those of the engine itself. */
  type?: Array<'container' | 'image' | 'pod' | 'volume' | 'system' | 'network' | 'secret' | 'machine'>;
  /** Events of volumes whose name begins with this text. */
  volume?: Array<string>;
  /** The name or ID of a pod: its events match. */
  pod?: Array<string>;
};

/** Disk space that images, containers, volumes and build cache use, in bytes. A kind that `type` did not ask for is null or left out. */
export type SystemDataUsageResponse = {
  /**
   * Space of all image layers in bytes; layers shared by several images count once. Some engines leave the field out instead of 0.
   * @format int64
   */
  LayersSize?: number;
  /** The images, with `Containers` and `SharedSize` filled in. Null or left out if `type` did not ask for images, left out with `verbose`. */
  Images: Array<ImageSummary>;
  /** All containers, running or not, with `SizeRw` and `SizeRootFs` filled in. Null or left out if `type` did not ask for them, left out with `verbose`. */
  Containers: Array<ContainerSummary>;
  /** Volumes of the driver `local` that have no driver options, with `UsageData` filled in; other volumes are not measured. Null or left out if `type` did not ask for them, left out with `verbose`. */
  Volumes: Array<Volume>;
  /** Records of BuildKit's cache. Null if the cache is empty or `type` did not ask for it, left out with `verbose`. */
  BuildCache: Array<BuildCache> | null;
  /**
   * Space of the cache of the classic builder in bytes. Engines send 0 or leave the field out: add up `BuildCache` instead.
   * Removed in v5.8.0.
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
  /** The folder in the container to run the command in. The default is the `WorkingDir` of the container, or else `/`. */
  WorkingDir?: string;
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
  /** True if the command has ended. The engine forgets such a command within some minutes. */
  CanRemove: boolean;
  /** The detach keys of the request, as bytes in base64. Empty for the default. */
  DetachKeys: string;
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
};

/** Filters of `VolumeList`. They do not apply to cluster volumes. */
export type VolumeListFilters = {
  /** `true` or `1`: volumes that no container uses, not even a stopped one. `false` or `0`: volumes in use. One value only. */
  dangling?: ['true' | 'false' | '1' | '0'];
  /** Volumes of this driver, such as `local`; the whole name. */
  driver?: Array<string>;
  /** Volumes whose name contains this text. A regular expression is allowed: `^data$` finds only the volume `data`. */
  name?: Array<string>;
  /** Objects with this label: `key` (any value) or `key=value`. If there are several labels, an object has to have all of them. */
  label?: Array<string>;
  /** A volume with this option of its driver matches: `name` or `name=value`. */
  opt?: Array<string>;
  /** The scope of a volume, which is always `local`. */
  scope?: Array<string>;
};

/** Filters of `VolumePrune`. */
export type VolumePruneFilters = {
  /** Objects with this label: `key` (any value) or `key=value`. If there are several labels, an object has to have all of them. */
  label?: Array<string>;
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
  /** `true` or `1`: networks without running containers and services, except the engine's own. `false` or `0`: all others. One value only. */
  dangling?: ['true' | 'false' | '1' | '0'];
  /** A network that was created before this time matches: RFC 3339, Unix seconds, or a duration back from now such as `10m`. */
  until?: Array<string>;
};

/** A network to create. Null and absent mean the same. */
export type NetworkCreateRequest = {
  /** The name, which must not be empty or that of a network of the engine (`bridge`, `host`, `none`, `default`). */
  Name: string;
  /** True: a name in use is refused with 409. False lets older engines create a second network of the same name; newer ones always refuse. */
  CheckDuplicate?: boolean;
  /**
   * `bridge`: containers on this host. `overlay`: across a swarm, created on a manager. `macvlan` and `ipvlan`: in the network of a host interface. Or a plugin. The default is `bridge`, on Windows `nat`.
   * @defaultValue "bridge"
   */
  Driver?: string;
  /** True: containers reach only one another, not other networks or the internet, and publish no ports. Default: false. */
  Internal?: boolean;
  /** True: plain containers may join this network of the swarm, not only services. It has no effect on local networks. Default: false. */
  Attachable?: boolean;
  /** True: the network carries the published ports of the swarm's services (the routing mesh). Needs an `overlay` network that is not `Attachable`. A swarm has at most one such network, so delete the old one first. Default: false. */
  Ingress?: boolean;
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

/** Filters of `NetworkPrune`. */
export type NetworkPruneFilters = {
  /** Networks created before this time: a duration back from now (`24h`, `10m`), a date (`2026-01-31T08:00:00Z`) or Unix seconds. One value only. */
  until?: [string];
  /** Objects with this label: `key` (any value) or `key=value`. If there are several labels, an object has to have all of them. */
  label?: Array<string>;
  /** Objects with this label are kept: `key`, or `key=value`. With several values, only objects that have all of them are kept. */
  'label!'?: Array<string>;
};

/** The networks that were deleted. */
export type NetworkPruneResponse = {
  /** Names of the deleted networks; null if there was nothing to delete. */
  NetworksDeleted: Array<string> | null;
};

/** Filter keys of `SecretList`. `id`, `name` and `names` are alternatives: a secret has to match only one of them. */
export type SecretListFilters = {
  /** Secrets whose ID starts with this text. */
  id?: Array<string>;
  /** Secrets whose name starts with this text. For the exact name use `names`. */
  name?: Array<string>;
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
  IPAMConfig: EndpointIPAMConfig;
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
  /**
   * The exact list of Linux capabilities, instead of a change to the default ones. Newer engines ignore the list: use `CapAdd` and `CapDrop`, which work with every engine and exclude this field.
   * Removed in v4.2.1.
   */
  Capabilities?: Array<string>;
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
  /** The size of the terminal at the start, `[height, width]` in characters, if `Tty` is set. Windows only; ignored on Linux. `ContainerResize` changes the size later. */
  ConsoleSize: [
    number,
    number
  ];
  /** Windows only: `process` shares the kernel of the host, `hyperv` runs in a small virtual machine, `default` or empty follows the engine. An engine on Linux takes only `default` and empty. */
  Isolation: 'default' | 'process' | 'hyperv' | '' | Unlisted;
  /** Paths that the container can't look into, such as `/proc/kcore`. Null takes the engine's list, `[]` masks none. Linux only. */
  MaskedPaths: Array<string> | null;
  /** Paths that the container can't write to, such as `/proc/sys`. Null takes the engine's list, `[]` protects none. Linux only. */
  ReadonlyPaths: Array<string> | null;
  /**
   * `private` shows the container its own cgroup as the root, `host` shows the cgroups of the host. The default is mostly `private` on cgroup v2 and `host` on v1. Linux only.
   * Values: `` removed in v5.8.0.
   */
  CgroupnsMode?: 'private' | 'host' | '' | Unlisted;
  /** Keys and texts that the engine hands to the OCI runtime, for runtimes and hooks to read. Unlike `Labels`, no filter finds them. An empty key is a 400. */
  Annotations?: {
    [key: string]: string;
  };
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
 * Name, labels and data of a secret, encrypted in the store of the managers.
 * This is `SecretSpec` as engines answer it.
 */
export type SecretSpecResponse = {
  /** Unique in the swarm, up to 64 letters, digits, `-`, `_` and `.`, with a letter or digit at both ends. The name cannot be changed later. */
  Name: string;
  /** Labels of the object, by key. A label without a value has the empty string `''`, not null. */
  Labels: {
    [key: string]: string;
  } | null;
  /** The secret, encoded as base64: from 1 byte to just below 500 KiB when decoded. Required unless `Driver` is set. No call ever answers this data, and it cannot be changed later. */
  Data?: string;
  /** Plugin that fetches the value from an external store whenever a task needs the secret. `Data` has to be left out then. */
  Driver?: Driver;
  /** With the name `golang`, `Data` is a template that each task fills in: `{{ .Service.Name }}`, `{{ env "A" }}`, `{{ secret "target" }}`. If `Templating` is left out, tasks get the data unchanged. */
  Templating?: Driver;
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
   * A limit for kernel memory in bytes. Only for cgroup v1; newer kernels and engines ignore it.
   * Removed in v5.8.0.
   * @format int64
   */
  KernelMemory?: number;
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

/**
 * Addresses of the host for each port of a container, by keys such as `80/tcp`, `53/udp` or `9899/sctp`. `HostConfig.PortBindings` requests them, `NetworkSettings.Ports` answers them. In answers null means that the port is exposed, but not published.
 * This is `PortMap` as engines answer it.
 */
export type PortMapResponse = {
  [key: string]: Array<PortBindingResponse> | null;
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
  } | null;
  /** Settings of Raft, by which managers agree on the state of the swarm. Keep the defaults unless you have a reason. */
  Raft: {
    /**
     * Changes in the log after which a manager saves a new snapshot of the whole state; 10000 by default.
     * @format uint64
     */
    SnapshotInterval?: number;
    /**
     * Number of snapshots to keep in addition to the newest one; 0 by default.
     * @format uint64
     */
    KeepOldSnapshots?: number;
    /**
     * Changes to keep in the log after a snapshot, for managers that lag behind; 500 by default.
     * @format uint64
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
  } | null;
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
      /** Root certificate of the authority as PEM text. If left out, the present root certificate of the swarm. */
      CACert?: string;
    }>;
    /** New root certificate of the swarm as PEM text, valid for another year at least. A new certificate starts a rotation, and needs `SigningCAKey` or an external authority. Answers leave the field out. */
    SigningCACert?: string;
    /** Private key for `SigningCACert` as PEM text. Answers never contain it. */
    SigningCAKey?: string;
    /**
     * A counter: raise it to make the swarm create a new root certificate and key of its own. The counter has no effect together with `SigningCACert`.
     * @format uint64
     */
    ForceRotate?: number;
  } | null;
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

/**
 * Devices that a driver chooses and hands to the container, an item of `HostConfig.DeviceRequests`. Mostly for GPUs; `Devices` is for plain device nodes.
 * This is `DeviceRequest` as engines answer it.
 */
export type DeviceRequestResponse = {
  /** `nvidia` for GPUs, in newer engines also `amd`, and `cdi` for devices that CDI files describe. Empty lets `Capabilities` choose. The driver has to be installed on the host. */
  Driver: string;
  /** The number of devices to take; -1 takes all. Use 0 with `DeviceIDs`, and for the driver `cdi`. */
  Count: number;
  /** The devices to take, by the driver's names: `['0', '1']` or UUIDs for `nvidia`, `['nvidia.com/gpu=0']` for `cdi`. Excludes `Count`. */
  DeviceIDs: Array<string> | null;
  /** Abilities of the devices. A device has to have all abilities of one inner list; any of the lists is enough. `[['gpu']]` for a GPU, `[['gpu', 'video']]` for one with video. Needed if `Driver` is empty. */
  Capabilities: Array<Array<string>> | null;
  /** Options for the driver, by key. `nvidia` has no use for them, and `cdi` refuses them. */
  Options: {
    [key: string]: string;
  } | null;
};

/**
 * An address and port of the host that lead to a port of a container. A port may have several.
 * This is `PortBinding` as engines answer it.
 */
export type PortBindingResponse = {
  /** The address of the host to listen on: `127.0.0.1` for the host alone, `0.0.0.0` or `::` for all. Empty takes the engine's default, mostly all addresses, reachable from outside. */
  HostIp: string;
  /** The port of the host, as a text: `'8080'`, or `'8000-8010'` for a free one of these. Empty or `'0'` takes any free port. A port in use lets the start of the container fail, not its creation. */
  HostPort: string;
};

/** How Podman finds a range of IDs for a user namespace of its own making. */
export type AutoUserNsOptions = {
  /** Group IDs to map beside the found range. */
  AdditionalGIDMappings?: Array<IDMap> | null;
  /** User IDs to map beside the found range. */
  AdditionalUIDMappings?: Array<IDMap> | null;
  /** Path of a group file whose IDs the namespace must have. */
  GroupFile?: string;
  /**
   * Least number of IDs in the namespace.
   * @format uint32
   */
  InitialSize?: number;
  /** Path of a password file whose IDs the namespace must have. */
  PasswdFile?: string;
  /**
   * Exact number of IDs in the namespace. With 0, Podman finds a size that fits the image.
   * @format uint32
   */
  Size?: number;
};

/** One part of the engine and its version. */
export type ComponentVersion = {
  /** Further facts by name, such as `APIVersion`, `GitCommit` and `BuildTime`. */
  Details?: {
    [key: string]: string;
  } | null;
  /** Name of the part, such as `Podman Engine`, `Conmon` or `OCI Runtime (crun)`. */
  Name?: string;
  /** Version of the part, as the part itself tells it. */
  Version?: string;
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

/** How much disk space a container takes. */
export type ContainerSize = {
  /**
   * Bytes of the whole root file system, with those of the image.
   * @format int64
   */
  rootFsSize?: number;
  /**
   * Bytes that the container has written on top of its image.
   * @format int64
   */
  rwSize?: number;
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

/** The processes of a container. */
export type ContainerTopOKBody = {
  /** A list of values for each process, in the order of `Titles`. */
  Processes: Array<Array<string>> | null;
  /** Names of the columns, such as `USER`, `PID` and `COMMAND`. */
  Titles: Array<string> | null;
};

/**
 * Name resolution for containers of a CNI network.
 * Removed in v4.0.2.
 */
export type DNS = {
  /** The network's own domain. */
  domain?: string;
  /** Addresses of the name servers. */
  nameservers?: Array<string> | null;
  /** Options of the resolver, as in `resolv.conf`. */
  options?: Array<string> | null;
  /** Domains in which short names are looked up. */
  search?: Array<string> | null;
};

/** A digest of content: algorithm and hexadecimal digits, `sha256:...`. */
export type Digest = string;

/** The operating system distribution of the host. */
export type DistributionInfo = {
  /** Name of the distribution, such as `debian` or `fedora`. */
  distribution?: string;
  /** Version of the distribution, such as `13`. */
  version?: string;
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

/**
 * A time in nanoseconds.
 * @format int64
 */
export type Duration = number;

/**
 * Fixed addresses that a container asks for in a network.
 * Removed in v4.0.2.
 */
export type LibpodEndpointIPAMConfig = {
  /** Wanted IPv4 address; empty to let the network choose. */
  IPv4Address?: string;
  /** Wanted IPv6 address; empty to let the network choose. */
  IPv6Address?: string;
  /** Wanted link-local addresses. */
  LinkLocalIPs?: Array<string> | null;
};

/**
 * How a container is connected to one network, in Docker's form.
 * Removed in v4.0.2.
 */
export type LibpodEndpointSettings = {
  /** More names under which other containers in the network find this one. */
  Aliases?: Array<string> | null;
  /** Options for the network driver, by name. */
  DriverOpts?: {
    [key: string]: string;
  } | null;
  /** ID of the connection in Docker. Podman does not use it. */
  EndpointID?: string;
  /** IPv4 address of the gateway; empty if there is none. */
  Gateway?: string;
  /** Global IPv6 address of the container; empty if it has none. */
  GlobalIPv6Address?: string;
  /**
   * Length of the IPv6 prefix in bits; 0 without an IPv6 address.
   * @format int64
   */
  GlobalIPv6PrefixLen?: number;
  /** Fixed addresses that the container asks for; null to let the network choose. */
  IPAMConfig?: LibpodEndpointIPAMConfig;
  /** IPv4 address of the container; empty if it has none. */
  IPAddress?: string;
  /**
   * Length of the IPv4 prefix in bits, such as 24; 0 without an address.
   * @format int64
   */
  IPPrefixLen?: number;
  /** IPv6 address of the gateway; empty if there is none. */
  IPv6Gateway?: string;
  /** Links to other containers, an old feature of Docker. */
  Links?: Array<string> | null;
  /** MAC address of the interface. In a request: the wanted one; empty to get one by chance. */
  MacAddress?: string;
  /** ID of the network. */
  NetworkID?: string;
};

/**
 * Permissions and type of a file as a number, in the form of Go's `fs.FileMode`. The lowest nine bits are the permissions.
 * @format uint32
 */
export type FileMode = number;

/**
 * A MAC address as a list of six numbers from 0 to 255.
 * Removed in v4.0.2.
 * @format uint8
 */
export type HardwareAddr = Array<number>;

/** One run of a health check. */
export type HealthCheckLog = {
  /** When the run ended: RFC 3339. */
  End?: string;
  /**
   * Result of the run: 0 is passed, 1 is failed.
   * @format int64
   */
  ExitCode?: number;
  /** What the command wrote to stdout and stderr. */
  Output?: string;
  /** When the run began: RFC 3339. */
  Start?: string;
};

/** The health of a container and the latest runs of its check. */
export type HealthCheckResults = {
  /**
   * Number of failed runs in a row.
   * @format int64
   */
  FailingStreak?: number;
  /** The latest runs, the oldest first. */
  Log?: Array<HealthCheckLog> | null;
  /** State of health: `starting`, `healthy` or `unhealthy`; empty without a check. */
  Status?: string;
};

/** One step in the making of an image, in OCI form. */
export type History = {
  /** Author of the step. */
  author?: string;
  /** Note about the step. */
  comment?: string;
  /**
   * When the step was done: RFC 3339.
   * @format date-time
   */
  created?: string;
  /** Command of the step. */
  created_by?: string;
  /** Whether the step made no layer. */
  empty_layer?: boolean;
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
   * Number of logical CPUs of the host.
   * @format int64
   */
  cpus?: number;
  /** Operating system distribution of the host. */
  distribution?: DistributionInfo;
  /** Place where Podman records events: `journald`, `file` or `none`. */
  eventLogger?: string;
  /** Host name of the machine. */
  hostname?: string;
  /** User and group ID mappings of the user namespace in which a rootless Podman runs. */
  idMappings?: IDMappings;
  /** Release of the kernel, such as `6.8.5-301.fc40.x86_64`. */
  kernel?: string;
  /** Kind of linking of the Podman binary, such as `dynamic` or `static`. */
  linkmode?: string;
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
  /** Facts about the default OCI runtime, such as `crun`. */
  ociRuntime?: OCIRuntimeInfo;
  /** Operating system of the host, such as `linux`. */
  os?: string;
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

/** One range of a user namespace mapping: a run of IDs in the container and the matching IDs on the host. */
export type IDMap = {
  /**
   * First ID of the range inside the container.
   * @format int64
   */
  container_id?: number;
  /**
   * First ID of the range on the host, to which `container_id` maps.
   * @format int64
   */
  host_id?: number;
  /**
   * Number of consecutive IDs in the range.
   * @format int64
   */
  size?: number;
};

/** Settings for the mapping of user and group IDs between a container and the host. */
export type IDMappingOptions = {
  /** Whether Podman chooses a free ID range for the user namespace itself. */
  AutoUserNs?: boolean;
  /** Settings for the automatic choice. They matter only if `AutoUserNs` is true. */
  AutoUserNsOpts?: AutoUserNsOptions;
  /** Ranges of group IDs to map. They have no effect if `HostGIDMapping` is true. */
  GIDMap?: Array<IDMap> | null;
  /** Whether the container keeps the group IDs of the host, without a mapping. */
  HostGIDMapping?: boolean;
  /** Whether the container keeps the user IDs of the host, without a mapping. */
  HostUIDMapping?: boolean;
  /** Ranges of user IDs to map. They have no effect if `HostUIDMapping` is true. */
  UIDMap?: Array<IDMap> | null;
};

/** The user and group ID ranges that are mapped into the user namespace of Podman. */
export type IDMappings = {
  /** Mapped ranges of group IDs. */
  gidmap?: Array<IDMap> | null;
  /** Mapped ranges of user IDs. */
  uidmap?: Array<IDMap> | null;
};

/** An answer that has only the ID of what the call made. */
export type LibpodIDResponse = {
  /**
   * ID of what the call made.
   * Removed in v4.0.2.
   */
  Id?: string;
};

/**
 * How a network gives out addresses, in Docker's form.
 * Removed in v4.0.2.
 */
export type LibpodIPAM = {
  /** Subnets of the network, at most one entry for each. */
  Config?: Array<LibpodIPAMConfig> | null;
  /** Name of the address driver, such as `default`. */
  Driver?: string;
  /** Options of the driver, by name. */
  Options?: {
    [key: string]: string;
  } | null;
};

/**
 * A subnet of a network, in Docker's form.
 * Removed in v4.0.2.
 */
export type LibpodIPAMConfig = {
  /** Addresses that the driver must not give out, by host name. */
  AuxiliaryAddresses?: {
    [key: string]: string;
  } | null;
  /** Address of the gateway in the subnet. */
  Gateway?: string;
  /** Part of the subnet that containers get addresses from, in CIDR form. */
  IPRange?: string;
  /** The subnet in CIDR form, such as `10.89.0.0/24`. */
  Subnet?: string;
};

/**
 * An IP address with its prefix length, in CIDR notation, such as `10.88.0.5/16`.
 * Removed in v4.0.2.
 */
export type IPNet = string;

/** An answer that has only the ID of what the call made. */
export type LibpodIdResponse = {
  /** ID of what the call made. */
  Id: string;
};

/** Defaults that an image sets for its containers: command, environment, user and so on. */
export type LibpodImageConfig = {
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

/** The image that an import of an archive creates. */
export type ImageImportReport = {
  /** ID of the new image. */
  Id?: string;
};

/**
 * A layer of an image in the tree of an image.
 * Removed in v3.3.1.
 */
export type ImageLayer = {
  [key: string]: unknown;
};

/** The images that come from a loaded archive. */
export type ImageLoadReport = {
  /** Names of the loaded images. An image without a name appears with its ID. */
  Names?: Array<string> | null;
};

/** The state of the image store. It has only the number of images. */
export type ImageStore = {
  /**
   * Number of images in the store.
   * @format int64
   */
  number?: number;
};

/** An image, as the list of images shows it. */
export type LibpodImageSummary = {
  /**
   * How many containers use the image. -1 means that it was not counted.
   * @format int64
   */
  Containers: number;
  /**
   * When the image was made, in seconds since 1970.
   * @format int64
   */
  Created: number;
  /** Full ID of the image. */
  Id: string;
  /** Labels of the object, by key. A label without a value has the empty string `''`, not null. */
  Labels: {
    [key: string]: string;
  } | null;
  /** ID of the image that this one was built on; empty if it is not known here. */
  ParentId: string;
  /** Names with the digest of the manifest in place of a tag. Null or empty for an image without a name. */
  RepoDigests: Array<string> | null;
  /** Names with tags, such as `docker.io/library/alpine:latest`. Null or empty for an image without a name. */
  RepoTags: Array<string> | null;
  /**
   * Bytes that the image shares with others. 0 or -1 means that it was not measured.
   * @format int64
   */
  SharedSize: number;
  /**
   * Size of the image on disk, in bytes, with all its layers.
   * @format int64
   */
  Size: number;
  /**
   * Same as `Size`; kept for older clients.
   * @format int64
   */
  VirtualSize: number;
};

/** A mount in a container whose content comes from an image. */
export type ImageVolume = {
  /** Absolute path in the container at which the image appears. */
  Destination?: string;
  /** Whether the container may write to the mount. The default is false. */
  ReadWrite?: boolean;
  /** Name or ID of the image to mount. */
  Source?: string;
};

/** Facts about the Podman service: the host, the image and container store, the registries, the plugins and the version. */
export type Info = {
  /** Machine, kernel, runtime, network and security of the host. */
  host?: HostInfo;
  /** Settings of the registries. `search` lists those that Podman tries for short names. */
  registries?: {
    [key: string]: unknown;
  } | null;
  /** Where and how images and containers are stored, and how many there are. */
  store?: StoreInfo;
  /** Versions of Podman and of its API. */
  version?: Version;
};

/** A network to which a container is connected, with the container's addresses in it. Some fields have no use in Podman and exist only for clients of Docker. */
export type InspectAdditionalNetwork = {
  /** MAC addresses of further interfaces of the container in the network. Absent if there are none. */
  AdditionalMACAddresses?: Array<string> | null;
  /** Further DNS names of the container in the network. */
  Aliases?: Array<string> | null;
  /** Options for the network driver. Podman does not use it. */
  DriverOpts?: {
    [key: string]: string;
  } | null;
  /** ID of the endpoint. Podman does not use it. */
  EndpointID?: string;
  /** IPv4 address of the network's gateway. Empty if there is none. */
  Gateway?: string;
  /** Global IPv6 address of the container in the network. Empty if it has none. */
  GlobalIPv6Address?: string;
  /**
   * Prefix length of the IPv6 subnet in bits. `0` if there is no address.
   * @format int64
   */
  GlobalIPv6PrefixLen?: number;
  /** Settings for the address assignment. Podman does not use it. */
  IPAMConfig?: {
    [key: string]: string;
  } | null;
  /** IPv4 address of the container in the network. Empty if it has none. */
  IPAddress?: string;
  /**
   * Prefix length of the IPv4 subnet in bits. `0` if there is no address.
   * @format int64
   */
  IPPrefixLen?: number;
  /** IPv6 address of the network's gateway. Empty if there is none. */
  IPv6Gateway?: string;
  /** Links to other containers, as Docker has them. */
  Links?: Array<string> | null;
  /** MAC address of the container's interface in the network. */
  MacAddress?: string;
  /** Name of the network, despite the field's name. */
  NetworkID?: string;
  /** Further IPv4 addresses of the container in the network. Absent if there are none. */
  SecondaryIPAddresses?: Array<string> | null;
  /** Further IPv6 addresses of the container in the network. Absent if there are none. */
  SecondaryIPv6Addresses?: Array<string> | null;
};

/** A speed limit for one kind of access, such as reads, to a block device. */
export type InspectBlkioThrottleDevice = {
  /** Path of the device node, such as `/dev/sda`. */
  Path?: string;
  /**
   * Highest rate, in bytes per second or in operations per second. The field that holds the limit decides which.
   * @format uint64
   */
  Rate?: number;
};

/** The relative priority of a container's access to one block device. */
export type InspectBlkioWeightDevice = {
  /** Path of the device node, such as `/dev/sda`. */
  Path?: string;
  /**
   * Relative weight of the container for the device. A higher weight gets more of the device's time.
   * @format uint16
   */
  Weight?: number;
};

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
  /** Command of the container with its arguments. An entrypoint, if any, gets it as arguments. */
  Cmd?: Array<string> | null;
  /** Podman command line that created the container, one argument an item. Absent if Podman has no record of it. */
  CreateCommand?: Array<string> | null;
  /** Domain name of the container. Podman does not use it. */
  Domainname?: string;
  /** Program, with its first arguments, that the container starts. Empty or null if there is none. */
  Entrypoint?: string;
  /** Environment variables of the container, each as `NAME=value`. */
  Env?: Array<string> | null;
  /** Health check of the container. Absent if it has none. */
  Healthcheck?: Schema2HealthConfig;
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
  /** Secrets that the container gets. Absent if there are none. */
  Secrets?: Array<InspectSecret> | null;
  /** Whether standard input closes after the first client leaves. Podman does not use it. */
  StdinOnce?: boolean;
  /**
   * Signal that asks the container to stop, such as `SIGTERM`.
   * @format uint64
   */
  StopSignal?: number;
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
};

/** Host settings of a container, in the shape that Docker uses: limits, namespaces, mounts and network. Podman derives most of them from the container's own configuration. */
export type InspectContainerHostConfig = {
  /** Whether Podman removes the container when it exits. */
  AutoRemove?: boolean;
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

/** The present state of a container, as the inspect call shows it. Most names follow Docker; some are Podman's own. */
export type InspectContainerState = {
  /**
   * Process ID on the host of `conmon`, the monitor of the container; 0 if none runs.
   * @format int64
   */
  ConmonPid?: number;
  /** Whether Podman finds the container in a bad state. */
  Dead?: boolean;
  /** Message of the last error of the container; empty if there was none. */
  Error?: string;
  /**
   * Exit code of the main process at its last end; 0 if it has never ended.
   * @format int32
   */
  ExitCode?: number;
  /**
   * When the container last ended: RFC 3339. `0001-01-01T00:00:00Z` if it has never ended.
   * @format date-time
   */
  FinishedAt?: string;
  /**
   * Results of the health check, under the name that older releases use; see `Health`.
   * Removed in v4.0.2.
   */
  Healthcheck?: HealthCheckResults;
  /** Whether the kernel killed the container for lack of memory. */
  OOMKilled?: boolean;
  /** Version of the OCI runtime specification that the container's configuration follows. */
  OciVersion?: string;
  /** Whether the container is paused: its processes exist, but are frozen. */
  Paused?: boolean;
  /**
   * Process ID of the main process, as the host sees it; 0 if the container does not run.
   * @format int64
   */
  Pid?: number;
  /** Whether the last exit meets the conditions of the restart policy. */
  Restarting?: boolean;
  /** Whether the container runs. */
  Running?: boolean;
  /**
   * When the container was last started: RFC 3339. `0001-01-01T00:00:00Z` if it never was.
   * @format date-time
   */
  StartedAt?: string;
  /** State as one word, in lower case, such as `created`, `running`, `paused`, `stopping` or `exited`. */
  Status?: string;
};

/** A device of the host that a container may use. */
export type InspectDevice = {
  /** Meant for the rights to the device, such as `rwm`. Podman leaves it empty. */
  CgroupPermissions?: string;
  /** Where the container sees the device, such as `/dev/fuse`. */
  PathInContainer?: string;
  /** Path of the device file on the host. */
  PathOnHost?: string;
};

/** An address and port of the host that lead to a port of a container. */
export type InspectHostPort = {
  /** Address of the host that listens. Empty means all addresses. */
  HostIp?: string;
  /** Port number on the host, as a string, such as `8080`. */
  HostPort?: string;
};

/** The log driver of a container and its settings. */
export type InspectLogConfig = {
  /** Options of the driver in Docker's form. Podman leaves it null. */
  Config?: {
    [key: string]: string;
  } | null;
  /** Path of the log file on the host; empty if the driver writes none. */
  Path?: string;
  /** Largest size of the log, as text with a unit, such as `10MB`. `0B` means no limit. */
  Size?: string;
  /** Tag that the driver adds to each entry of the log; empty if none is set. */
  Tag?: string;
  /** Name of the log driver, such as `journald`, `k8s-file`, `passthrough` or `none`. */
  Type?: string;
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
  /** Kind of the mount: `bind` or `volume`. */
  Type?: string;
};

/** Network settings of a container. Several fields exist only because Docker has them. With more than one network, the addresses are under `Networks`. */
export type InspectNetworkSettings = {
  /** More MAC addresses of the container, if a network gave it more than one interface. */
  AdditionalMACAddresses?: Array<string> | null;
  /** Not filled by Podman; kept because Docker has it. */
  Bridge?: string;
  /** Not filled by Podman; kept because Docker has it. */
  EndpointID?: string;
  /** IPv4 address of the gateway; empty if there is none. */
  Gateway?: string;
  /** Global IPv6 address of the container; empty if it has none. */
  GlobalIPv6Address?: string;
  /**
   * Length of the IPv6 prefix in bits; 0 without an IPv6 address.
   * @format int64
   */
  GlobalIPv6PrefixLen?: number;
  /** Not used by Podman: always false. */
  HairpinMode?: boolean;
  /** IPv4 address of the container; empty if it has none. */
  IPAddress?: string;
  /**
   * Length of the IPv4 prefix in bits, such as 24; 0 without an address.
   * @format int64
   */
  IPPrefixLen?: number;
  /** IPv6 address of the gateway; empty if there is none. */
  IPv6Gateway?: string;
  /** Not filled by Podman; kept because Docker has it. */
  LinkLocalIPv6Address?: string;
  /**
   * Not used by Podman: always 0.
   * @format int64
   */
  LinkLocalIPv6PrefixLen?: number;
  /** MAC address of the container's interface, such as `92:d0:c6:0a:29:33`. */
  MacAddress?: string;
  /** The networks of the container and its addresses in each, by name of the network. */
  Networks?: {
    [key: string]: InspectAdditionalNetwork;
  } | null;
  /** Published and exposed ports. A key has the form `80/tcp`. The value lists ports of the host; null means exposed, but not published. */
  Ports?: {
    [key: string]: Array<InspectHostPort>;
  } | null;
  /** Not filled by Podman; kept because Docker has it. */
  SandboxID?: string;
  /** Path of the file of the network namespace; empty if the container does not run. */
  SandboxKey?: string;
  /** More IPv4 addresses of the container, after the first. */
  SecondaryIPAddresses?: Array<string> | null;
  /** More IPv6 addresses of the container, after the first. */
  SecondaryIPv6Addresses?: Array<string> | null;
};

/** A container of a pod, in short. */
export type InspectPodContainerInfo = {
  /** Full ID of the container: 64 hexadecimal digits. */
  Id?: string;
  /** Name of the container, without a slash. */
  Name?: string;
  /** State of the container in lower case, such as `running` or `exited`. */
  State?: string;
};

/** Settings of a pod's infra container. It holds the namespaces, so its network settings apply to the whole pod. */
export type InspectPodInfraConfig = {
  /** Options for the resolver in `/etc/resolv.conf` of the pod, such as `ndots:2`. */
  DNSOption?: Array<string> | null;
  /** Domains that the resolver tries for short names. */
  DNSSearch?: Array<string> | null;
  /** Addresses of the DNS servers of the pod. */
  DNSServer?: Array<string> | null;
  /** Extra lines for `/etc/hosts` of the pod, each in the form `name:address`. */
  HostAdd?: Array<string> | null;
  /** Whether the pod uses the network of the host instead of its own namespace. */
  HostNetwork?: boolean;
  /** More options of the networks, by name of the network or of the network mode. */
  NetworkOptions?: {
    [key: string]: Array<string>;
  } | null;
  /** Names of the networks that the pod joins. */
  Networks?: Array<string> | null;
  /** True if each container has its own `/etc/hosts`, and the pod does not write one. */
  NoManageHosts?: boolean;
  /** True if each container has its own `/etc/resolv.conf`, and the pod does not write one. */
  NoManageResolvConf?: boolean;
  /** Published ports of the pod. A key has the form `80/tcp`; the value lists ports of the host. */
  PortBindings?: {
    [key: string]: Array<InspectHostPort>;
  } | null;
  /** Fixed IPv4 address of the pod; empty if the network chooses one. */
  StaticIP?: string;
  /** Fixed MAC address of the pod; empty if the network chooses one. */
  StaticMAC?: string;
};

/** When Podman restarts a container that has ended. */
export type InspectRestartPolicy = {
  /**
   * How often Podman tries again, for `on-failure` only. 0 means without a limit.
   * @format uint64
   */
  MaximumRetryCount?: number;
  /** Name of the policy: `no`, `always`, `on-failure` or `unless-stopped`. Empty means `no`. */
  Name?: string;
};

/** A secret that a container gets, without its data. */
export type InspectSecret = {
  /**
   * Group ID of the owner of the file in the container.
   * @since v3.2.3
   * @format uint32
   */
  GID?: number;
  /** ID of the secret in Podman's store. */
  ID?: string;
  /**
   * Permissions of the file in the container, as a decimal number: 292 is octal 0444.
   * @since v3.2.3
   * @format uint32
   */
  Mode?: number;
  /** Name of the secret. */
  Name?: string;
  /**
   * User ID of the owner of the file in the container.
   * @since v3.2.3
   * @format uint32
   */
  UID?: number;
};

/** A limit on what each process of a container may use. */
export type InspectUlimit = {
  /**
   * The hard limit, which the soft limit cannot exceed. -1 means no limit.
   * @format int64
   */
  Hard?: number;
  /** Name of the limit, such as `RLIMIT_NOFILE` for open files. */
  Name?: string;
  /**
   * The limit in force. A process may raise it up to the hard limit. -1 means no limit.
   * @format int64
   */
  Soft?: number;
};

/** What a prune call did with one container or other object. */
export type LibpodContainersPruneReport = {
  /**
   * Message of the error. Not all releases send this spelling; see `Err`.
   * Removed in v4.0.2.
   */
  error?: string;
  /**
   * ID of the object. Not all releases send this spelling; see `Id`.
   * Removed in v4.0.2.
   */
  id?: string;
  /**
   * Bytes of disk space freed. Not all releases send this spelling; see `Size`.
   * Removed in v4.0.2.
   * @format int64
   */
  space?: number;
};

/** One line of the stream that a pull sends. Each line has only some of the fields. */
export type LibpodImagesPullReport = {
  /** Why the pull failed. The HTTP status can be 200 even then, so look for this field. */
  error?: string;
  /** ID of the pulled image, for older clients; `images` has all of them. */
  id?: string;
  /** IDs of the pulled images, near the end of the stream. */
  images?: Array<string> | null;
  /** A piece of text for the user about the progress, often with a newline at its end. */
  stream?: string;
  /** How far the download of a layer is. */
  progressDetail?: {
    /**
     * Bytes received up to now.
     * @format int64
     */
    current?: number;
    /**
     * Full size in bytes.
     * @format int64
     */
    total?: number;
  };
  /** Stage of the pull: `pulling`, `success` or `error`. */
  status?: string;
};

/** What a call removed, for one or several images. Some may fail while others are removed. */
export type LibpodImagesRemoveReport = {
  /** IDs of the images whose data is gone. */
  Deleted?: Array<string> | null;
  /** Messages about the images that could not be removed; null or empty if all went well. */
  Errors?: Array<string> | null;
  /**
   * 0 for success, 1 if an image does not exist, 2 if one is in use or has children, 125 for other errors.
   * @format int64
   */
  ExitCode?: number;
  /** Names that were taken from images. An image may lose a name and still exist. */
  Untagged?: Array<string> | null;
};

/** Limits and shares of block I/O for a cgroup. */
export type LinuxBlockIO = {
  /**
   * Share of the group's own tasks against its child groups. Works with the CFQ scheduler and the first version of cgroups.
   * @format uint16
   */
  leafWeight?: number;
  /** Limits of the read rate by device, in bytes each second. */
  throttleReadBpsDevice?: Array<LinuxThrottleDevice> | null;
  /** Limits of the read rate by device, in operations each second. */
  throttleReadIOPSDevice?: Array<LinuxThrottleDevice> | null;
  /** Limits of the write rate by device, in bytes each second. */
  throttleWriteBpsDevice?: Array<LinuxThrottleDevice> | null;
  /** Limits of the write rate by device, in operations each second. */
  throttleWriteIOPSDevice?: Array<LinuxThrottleDevice> | null;
  /**
   * Share of block I/O against other groups, from 10 to 1000.
   * @format uint16
   */
  weight?: number;
  /** Shares for single devices, which go before `weight`. */
  weightDevice?: Array<LinuxWeightDevice> | null;
};

/** Limits and shares of CPU time for a cgroup. */
export type LinuxCPU = {
  /** CPUs that may be used, such as `0-3` or `0,2`. Empty means all. */
  cpus?: string;
  /** Memory nodes that may be used, such as `0-1`, on a machine with NUMA. Empty means all. */
  mems?: string;
  /**
   * Length of one period in microseconds, which `quota` refers to; usually 100000.
   * @format uint64
   */
  period?: number;
  /**
   * CPU time allowed in each period, in microseconds. A negative value means no limit.
   * @format int64
   */
  quota?: number;
  /**
   * Length of one period for real-time tasks, in microseconds.
   * @format uint64
   */
  realtimePeriod?: number;
  /**
   * CPU time for real-time tasks in each real-time period, in microseconds.
   * @format int64
   */
  realtimeRuntime?: number;
  /**
   * Share of CPU time against other groups; 1024 is usual. It counts only when CPUs are busy.
   * @format uint64
   */
  shares?: number;
};

/** A device file that the runtime makes in a container. */
export type LinuxDevice = {
  /** Permissions of the file, as a decimal number: 438 is octal 0666. */
  fileMode?: FileMode;
  /**
   * Group ID of the file's owner.
   * @format uint32
   */
  gid?: number;
  /**
   * Major number, which names the kind of device.
   * @format int64
   */
  major?: number;
  /**
   * Minor number, which names the device of its kind.
   * @format int64
   */
  minor?: number;
  /** Path in the container, such as `/dev/fuse`. */
  path?: string;
  /** `c` or `u` for a character device, `b` for a block device, `p` for a FIFO. */
  type?: string;
  /**
   * User ID of the file's owner.
   * @format uint32
   */
  uid?: number;
};

/** A rule that lets a container use devices or keeps it from them. */
export type LinuxDeviceCgroup = {
  /** Rights in question: `r` to read, `w` to write, `m` to make the file, or several, such as `rw`. */
  access?: string;
  /** True permits the access, false denies it. */
  allow?: boolean;
  /**
   * Major number of the devices; absent means all.
   * @format int64
   */
  major?: number;
  /**
   * Minor number of the devices; absent means all.
   * @format int64
   */
  minor?: number;
  /** `c` for character devices, `b` for block devices, `a` for all. */
  type?: string;
};

/** A limit on huge pages of one size. */
export type LinuxHugepageLimit = {
  /**
   * The limit in bytes.
   * @format uint64
   */
  limit?: number;
  /** Size of the pages, with its unit, such as `2MB` or `1GB`. */
  pageSize?: string;
};

/** The priority of a cgroup's traffic on one interface. */
export type LinuxInterfacePriority = {
  /** Name of the interface, such as `eth0`. */
  name?: string;
  /**
   * The priority; a higher number goes first.
   * @format uint32
   */
  priority?: number;
};

/** Limits of memory for a cgroup. */
export type LinuxMemory = {
  /** True keeps the kernel from killing processes when memory runs out; they wait instead. Only in the first version of cgroups. */
  disableOOMKiller?: boolean;
  /**
   * Limit of kernel memory, in bytes. New kernels ignore it, so do not use it.
   * @format int64
   */
  kernel?: number;
  /**
   * Limit of memory for TCP buffers in the kernel, in bytes.
   * @format int64
   */
  kernelTCP?: number;
  /**
   * Limit of memory, in bytes. -1 means no limit.
   * @format int64
   */
  limit?: number;
  /**
   * Soft limit, in bytes. The kernel presses usage down to it when memory is short.
   * @format int64
   */
  reservation?: number;
  /**
   * Limit of memory and swap together, in bytes. -1 means no limit.
   * @format int64
   */
  swap?: number;
  /**
   * How readily the kernel swaps: from 0 (hardly) to 100 (readily).
   * @format uint64
   */
  swappiness?: number;
  /** Whether the memory of child groups counts too. Only in the first version of cgroups. */
  useHierarchy?: boolean;
};

/** Marks and priorities for the network traffic of a cgroup. */
export type LinuxNetwork = {
  /**
   * Number that marks the packets of the container, for traffic control and firewalls.
   * @format uint32
   */
  classID?: number;
  /** Priorities of the traffic, by interface. */
  priorities?: Array<LinuxInterfacePriority> | null;
};

/** A limit on the number of processes in a cgroup. */
export type LinuxPids = {
  /**
   * Most processes and threads at a time. -1 means no limit.
   * @format int64
   */
  limit?: number;
};

/** Limits for one RDMA device, which reads and writes the memory of other machines. */
export type LinuxRdma = {
  /**
   * Most handles that may be open. Absent means no limit.
   * @format uint32
   */
  hcaHandles?: number;
  /**
   * Most objects that may exist. Absent means no limit.
   * @format uint32
   */
  hcaObjects?: number;
};

/** Limits on what a container may use of the machine, in the form of the OCI. An absent part means no limit. */
export type LinuxResources = {
  /** Limits and shares of block I/O. */
  blockIO?: LinuxBlockIO;
  /** Limits and shares of CPU time. */
  cpu?: LinuxCPU;
  /** Rules for the use of devices. They apply in order, so a later rule goes before an earlier one. */
  devices?: Array<LinuxDeviceCgroup> | null;
  /** Limits on huge pages, one entry for each page size. */
  hugepageLimits?: Array<LinuxHugepageLimit> | null;
  /** Limits of memory and swap. */
  memory?: LinuxMemory;
  /** Marks and priorities for network traffic. */
  network?: LinuxNetwork;
  /** Limit on the number of processes. */
  pids?: LinuxPids;
  /** Limits for RDMA, by name of the device, such as `mlx5_1`. */
  rdma?: {
    [key: string]: LinuxRdma;
  } | null;
  /** Values for files of cgroups v2, by file name, such as `memory.high`. */
  unified?: {
    [key: string]: string;
  } | null;
};

/** A limit on the I/O of one device, which is named by its numbers. */
export type LinuxThrottleDevice = {
  /**
   * Major number, which names the kind of device.
   * @format int64
   */
  major?: number;
  /**
   * Minor number, which names the device of its kind.
   * @format int64
   */
  minor?: number;
  /**
   * The limit, per second: bytes or operations, as the field that holds it says.
   * @format uint64
   */
  rate?: number;
};

/** A share of block I/O for one device, which is named by its numbers. */
export type LinuxWeightDevice = {
  /**
   * Share of the group's own tasks against its child groups. Only with the CFQ scheduler.
   * @format uint16
   */
  leafWeight?: number;
  /**
   * Major number, which names the kind of device.
   * @format int64
   */
  major?: number;
  /**
   * Minor number, which names the device of its kind.
   * @format int64
   */
  minor?: number;
  /**
   * Share of the device's I/O against other groups, from 10 to 1000.
   * @format uint16
   */
  weight?: number;
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

/** The Linux namespaces of a container, each by its number, such as `4026531840`. Containers with the same number share the namespace. A value is empty if the call did not ask for it. */
export type ListContainerNamespaces = {
  /** Number of the namespace for cgroups. */
  Cgroup?: string;
  /** Number of the namespace for shared memory, semaphores and message queues. */
  Ipc?: string;
  /** Number of the namespace for mounts. */
  Mnt?: string;
  /** Number of the namespace for the network. */
  Net?: string;
  /** Number of the namespace for process IDs. */
  Pidns?: string;
  /** Number of the namespace for user and group IDs. */
  User?: string;
  /** Number of the namespace for the host name. */
  Uts?: string;
};

/** A container of a pod, as the list of pods shows it. */
export type ListPodContainer = {
  /** Full ID of the container: 64 hexadecimal digits. */
  Id?: string;
  /** Name of the container. Despite the plural, it is one string. */
  Names?: string;
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

/** How a container's output is logged. Lower-case names belong to Podman's API, `Config` and `Type` to Docker's. */
export type LogConfig = {
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

/**
 * Images to add to a manifest list, and what the list says of them. Older releases use this name; see `ManifestAddOptions`.
 * Removed in v4.0.2.
 */
export type ManifestAddOpts = {
  /** True adds every image of a given list. False adds only the one for the engine's platform. */
  all?: boolean;
  /** Annotations of the new entries, each as `key=value`. */
  annotation?: Array<string> | null;
  /** CPU architecture for the entry, such as `arm64`, in place of the image's own. */
  arch?: string;
  /** CPU features that the image needs. */
  features?: Array<string> | null;
  /** References of the images to add, with or without a transport such as `docker://`. */
  images?: Array<string> | null;
  /** Operating system for the entry, such as `linux`, in place of the image's own. */
  os?: string;
  /** Version of the operating system that the image needs. Mostly for Windows. */
  os_version?: string;
  /** Variant of the CPU for the entry, such as `v8` for `arm64`. */
  variant?: string;
};

/** A mount for a container, in the form of OCI's runtimes. */
export type LibpodMount = {
  /** Where the mount appears in the container: an absolute path. */
  destination?: string;
  /** Options as in `/etc/fstab`, such as `ro`, `rbind` or `nosuid`. */
  options?: Array<string> | null;
  /** What is mounted: for `bind`, a path on the host. */
  source?: string;
  /** Kind of the mount, such as `bind`, `tmpfs`, `proc` or `sysfs`. */
  type?: string;
};

/** A volume to mount in a container. Podman makes the volume if it does not exist. */
export type NamedVolume = {
  /** Where the volume appears in the container: an absolute path. Podman makes the directory if needed. */
  Dest?: string;
  /** Name of the volume. Empty makes a new volume with a random name. */
  Name?: string;
  /** Options of the mount, such as `ro`, `nosuid`, `z`, `Z` or `U`. */
  Options?: Array<string> | null;
};

/** Which Linux namespace a container or pod uses: a mode, and for some modes a value. */
export type Namespace = {
  /** How the namespace is chosen. Empty takes the default. */
  nsmode?: NamespaceMode;
  /** Detail that the mode needs: a container for `container`, a pod for `pod`, a path for `path`, options for `keep-id` or `auto`. Otherwise empty. */
  value?: string;
};

/** How a namespace is chosen: `private`, `host`, `container`, `pod`, `path`, `none` or `default`; `bridge`, `pasta` or `slirp4netns` for the network; `keep-id`, `auto` or `no-map` for users; `shareable` for IPC. */
export type NamespaceMode = string;

/**
 * The configuration of one CNI plugin. Only the network backend `cni` has it.
 * Removed in v4.0.2.
 */
export type NetConf = {
  /** Capabilities that the plugin takes values for at run time, such as `portMappings`. */
  capabilities?: {
    [key: string]: boolean;
  } | null;
  /** Version of the CNI specification that the configuration follows. */
  cniVersion?: string;
  /** DNS settings for the containers of the network. */
  dns?: DNS;
  /** How the plugin gives addresses to containers. */
  ipam?: LibpodIPAM;
  /** Name of the network. */
  name?: string;
  /** Result of the plugin before this one in the chain; absent for the first. */
  prevResult?: {
    [key: string]: unknown;
  } | null;
  /** Name of the plugin's program, such as `bridge` or `portmap`. */
  type?: string;
};

/**
 * A network configuration of CNI, as text and as an object.
 * Removed in v4.0.2.
 */
export type LibpodNetworkConfig = {
  /**
   * The configuration as it is in its file, byte by byte.
   * @format uint8
   */
  Bytes?: Array<number> | null;
  /** The same configuration, read into an object. */
  Network?: NetConf;
};

/** A container to connect to a network, and how. */
export type LibpodNetworkConnectRequest = {
  /**
   * The request in Docker's form.
   * Removed in v4.0.2.
   */
  Body?: {
    /** Name or ID of the container. */
    Container?: string;
    /** Addresses and aliases for the connection, in Docker's form. */
    EndpointConfig?: LibpodEndpointSettings;
  };
};

/** A network to create, in the form of older releases. */
export type NetworkCreateOptions = {
  /**
   * True does without DNS, so that containers do not find each other by name.
   * Removed in v4.0.2.
   */
  DisableDNS?: boolean;
  /**
   * Network driver: `bridge` (the default) or `macvlan`.
   * Removed in v4.0.2.
   */
  Driver?: string;
  /**
   * Address of the gateway. It must lie in the subnet. Absent takes its first address.
   * Removed in v4.0.2.
   */
  Gateway?: string;
  /**
   * True gives the network an IPv6 subnet.
   * Removed in v4.0.2.
   */
  IPv6?: boolean;
  /**
   * True cuts the network off from the outside: its containers reach only each other.
   * Removed in v4.0.2.
   */
  Internal?: boolean;
  /**
   * Labels of the object, by key. A label without a value has the empty string `''`, not null.
   * Removed in v4.0.2.
   */
  Labels?: {
    [key: string]: string;
  } | null;
  /**
   * Interface of the host that is the parent of a `macvlan` network; empty for other drivers.
   * Removed in v4.0.2.
   */
  MacVLAN?: string;
  /**
   * Options of the driver, by name, such as `mtu` or `vlan`.
   * Removed in v4.0.2.
   */
  Options?: {
    [key: string]: string;
  } | null;
  /**
   * Part of the subnet from which containers get their addresses. Absent means all of it.
   * Removed in v4.0.2.
   */
  Range?: IPNet;
  /**
   * Subnet of the network. Absent takes a free one.
   * Removed in v4.0.2.
   */
  Subnet?: IPNet;
};

/** A network that the call has created, in the form of older releases. */
export type NetworkCreateReport = {
  /**
   * Path on the host of the configuration file that the call wrote.
   * Removed in v4.0.2.
   */
  Filename?: string;
};

/** A container to take out of a network. */
export type LibpodNetworkDisconnectRequest = {
  /**
   * The request itself.
   * Removed in v4.0.2.
   */
  Body?: {
    /** Name or ID of the container. */
    Container?: string;
    /** Whether to disconnect the container even if the usual way fails. */
    Force?: boolean;
  };
};

/** A network with its settings and the containers in it. */
export type NetworkInspectReport = {
  [key: string]: unknown;
};

/** A network of the backend `cni`, as older releases list it. */
export type NetworkListReport = {
  /**
   * The configuration file as it lies on disk, byte by byte.
   * Removed in v4.0.2.
   * @format uint8
   */
  Bytes?: Array<number> | null;
  /**
   * Version of the CNI specification that the file follows.
   * Removed in v4.0.2.
   */
  CNIVersion?: string;
  /**
   * True if the plugins do not support the check of an existing network.
   * Removed in v4.0.2.
   */
  DisableCheck?: boolean;
  /**
   * Labels of the object, by key. A label without a value has the empty string `''`, not null.
   * Removed in v4.0.2.
   */
  Labels?: {
    [key: string]: string;
  } | null;
  /**
   * Name of the network.
   * Removed in v4.0.2.
   */
  Name?: string;
  /**
   * Configurations of the plugins, in the order in which they run.
   * Removed in v4.0.2.
   */
  Plugins?: Array<LibpodNetworkConfig> | null;
};

/** Outcome for one unused network that the call tried to remove. */
export type NetworkPruneReport = {
  /**
   * Error of the removal; null if it went well.
   * @since v3.2.2
   */
  Error?: string | null;
  /**
   * Name of the network.
   * @since v3.2.2
   */
  Name?: string;
};

/**
 * Outcome for one network that the call tried to remove.
 * @since v3.2.2
 */
export type NetworkRmReport = {
  /** Error of the removal; null if it went well. */
  Err?: string | null;
  /** Name of the network, as the request gave it. */
  Name?: string;
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

/** A directory that a container sees through an overlay: it may write, but the source stays as it is. */
export type OverlayVolume = {
  /** Where the mount appears in the container: an absolute path. */
  destination?: string;
  /** Options of the overlay, such as `upperdir=` with the directory that keeps the changes. */
  options?: Array<string> | null;
  /** Directory on the host, or name of a volume, whose content the container sees. */
  source?: string;
};

/** A limit of the kernel on one resource of a process, as in `setrlimit(2)`. */
export type POSIXRlimit = {
  /**
   * Ceiling to which the process itself may raise the soft limit.
   * @format uint64
   */
  hard?: number;
  /**
   * The limit that the kernel enforces at first.
   * @format uint64
   */
  soft?: number;
  /** Name of the limit, such as `nofile` for open files. The engine puts `RLIMIT_` before the name. */
  type?: string;
};

/** A pod that Podman has made from Kubernetes YAML. */
export type PlayKubePod = {
  /** Errors from the start of the containers; null or absent if all of them started. */
  ContainerErrors?: Array<string> | null;
  /** Full IDs of the pod's containers, without the init containers. */
  Containers?: Array<string> | null;
  /** Full ID of the pod. */
  ID?: string;
  /** Messages and minor errors that came up on the way; null if there are none. */
  Logs?: Array<string> | null;
};

/** All that Podman has made from Kubernetes YAML, or stopped and removed again. */
export type PlayKubeReport = {
  /** Pods that the call has made; null if there are none. */
  Pods?: Array<PlayKubePod> | null;
  /** Volumes that the call has made; null if there are none. */
  Volumes?: Array<PlayKubeVolume> | null;
};

/** A volume that Podman has made from Kubernetes YAML. */
export type PlayKubeVolume = {
  /** Name of the volume, from its claim in the YAML. */
  Name?: string;
};

/** Outcome of a signal to all containers of a pod. */
export type PodKillReport = {
  /** Errors of the containers that did not get the signal; null if there are none. */
  Errs?: Array<string> | null;
  /** Full ID of the pod. */
  Id?: string;
};

/** Outcome of the pause of a pod. */
export type PodPauseReport = {
  /** Errors of the containers that could not be paused; null if there are none. */
  Errs?: Array<string> | null;
  /** Full ID of the pod. */
  Id?: string;
};

/** Outcome for one pod that the call tried to remove because it no longer runs. */
export type PodPruneReport = {
  /** Error of the removal; null if it went well. */
  Err?: string | null;
  /** Full ID of the pod. */
  Id?: string;
};

/** Outcome of the restart of a pod. */
export type PodRestartReport = {
  /** Errors of the containers that could not be restarted; null if there are none. */
  Errs?: Array<string> | null;
  /** Full ID of the pod. */
  Id?: string;
};

/** Outcome of the removal of a pod. */
export type PodRmReport = {
  /** Error of the removal; null if it went well. */
  Err?: string | null;
  /** Full ID of the pod. */
  Id?: string;
};

/** A pod to create. The infra container holds the pod's namespaces; network, DNS and ports are set on it, and the other containers share them. */
export type PodSpecGenerator = {
  /** Cgroup under which the pod makes its own. Absent takes the default of the engine. */
  cgroup_parent?: string;
  /**
   * Names of the networks for the pod, in the form of older releases. Empty takes the default network. Only with the network mode `bridge`.
   * Removed in v6.0.0.
   */
  cni_networks?: Array<string> | null;
  /** Options for `/etc/resolv.conf` in the pod, such as `ndots:2`. They need an infra container. */
  dns_option?: Array<string> | null;
  /** Domains that complete short host names. Absent takes those of the host. They need an infra container. */
  dns_search?: Array<string> | null;
  /** Addresses of DNS servers. Absent takes those of the host, as far as the pod can reach them. They need an infra container. */
  dns_server?: Array<string> | null;
  /** Lines for `/etc/hosts` in the pod, each as `name:address`. Not together with `no_infra` or `no_manage_hosts`. */
  hostadd?: Array<string> | null;
  /** Host name of the pod, for containers that share its UTS namespace. Absent takes the pod's name. */
  hostname?: string;
  /** Command of the infra container, word by word. Absent takes the default of `containers.conf`. */
  infra_command?: Array<string> | null;
  /** File on the host for the process ID of `conmon`, the monitor of the infra container. */
  infra_conmon_pid_file?: string;
  /** Image of the infra container. Absent takes the engine's default. */
  infra_image?: string;
  /** Labels of the pod, by key. */
  labels?: {
    [key: string]: string;
  } | null;
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
  /** Command line with which the user made the pod, word by word. Podman only keeps it and shows it again. */
  pod_create_command?: Array<string> | null;
  /** Ports to publish for the whole pod. They need a network mode such as `bridge`, `pasta` or `slirp4netns`. */
  portmappings?: Array<PortMapping> | null;
  /** Namespaces that the containers share: `ipc`, `net`, `uts`, `pid`, `user` or `cgroup`. Absent takes the first three. */
  shared_namespaces?: Array<string> | null;
  /**
   * Fixed address of the pod. Only with the network mode `bridge`.
   * Removed in v4.0.2.
   */
  static_ip?: string;
  /**
   * Fixed MAC address of the pod. Only with the network mode `bridge`.
   * Removed in v4.0.2.
   */
  static_mac?: HardwareAddr;
};

/** Outcome of the start of a pod. */
export type PodStartReport = {
  /** Errors of the containers that could not be started; null if there are none. */
  Errs?: Array<string> | null;
  /** Full ID of the pod. */
  Id?: string;
};

/** Outcome of the stop of a pod. */
export type PodStopReport = {
  /** Errors of the containers that could not be stopped; null if there are none. */
  Errs?: Array<string> | null;
  /** Full ID of the pod. */
  Id?: string;
};

/** Outcome of the end of a pod's pause. */
export type PodUnpauseReport = {
  /** Errors of the containers that stay paused; null if there are none. */
  Errs?: Array<string> | null;
  /** Full ID of the pod. */
  Id?: string;
};

/** A port of a container, or a row of ports, that the host makes reachable. */
export type PortMapping = {
  /**
   * Port number in the container. It must be set.
   * @format uint16
   */
  container_port?: number;
  /** Address of the host that listens. Empty means all addresses. */
  host_ip?: string;
  /**
   * Port number on the host. 0 or absent takes a free one.
   * @format uint16
   */
  host_port?: number;
  /** Protocol: `tcp` (the default), `udp` or `sctp`. Several can stand with commas between them. */
  protocol?: string;
  /**
   * How many ports to map, counted up from both port numbers. 0 or absent means 1.
   * @format uint16
   */
  range?: number;
};

/** Outcome for one unused object that the call tried to remove. */
export type PruneReport = {
  /** Error of the removal; absent, or null up to Podman 3.4, if it went well. */
  Err?: string | null;
  /** ID of the object; for a volume, its name. */
  Id?: string;
  /**
   * Bytes of disk space that the removal has freed.
   * @format uint64
   */
  Size?: number;
};

/** The socket of Podman's API on the host, as the system information shows it. */
export type RemoteSocket = {
  /** Whether there is a file at the path. It does not tell whether a service listens. */
  exists?: boolean;
  /** Path of the socket, such as `/run/podman/podman.sock`; it may begin with `unix://`. */
  path?: string;
};

/** The layers that make up the file system of an image. */
export type RootFS = {
  /** Digests of the unpacked layers, such as `sha256:...`, the base first. */
  Layers?: Array<Digest> | null;
  /** How the file system is described: always `layers`. */
  Type?: string;
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
  /** Time after the start in which failures do not count, in nanoseconds. 0 means inherited. */
  StartPeriod?: Duration;
  /** The check: `CMD` with the words of a command, `CMD-SHELL` with a line for the shell, or `NONE` for no check. Empty means inherited. */
  Test?: Array<string> | null;
  /** Time after which a check that still runs counts as failed, in nanoseconds. 0 means inherited. */
  Timeout?: Duration;
};

/** A manifest list in Docker's form: one image for several platforms. */
export type Schema2List = {
  /** The images of the list, one entry for each platform; null if the list is empty. */
  manifests?: Array<Schema2ManifestDescriptor> | null;
  /** Media type of the list: `application/vnd.docker.distribution.manifest.list.v2+json`. */
  mediaType?: string;
  /**
   * Version of the form of the list: always 2.
   * @format int64
   */
  schemaVersion?: number;
};

/** An entry of a manifest list: where the manifest of one platform lies. */
export type Schema2ManifestDescriptor = {
  /** Digest of the manifest, such as `sha256:...`. */
  digest?: Digest;
  /** Media type of the manifest, such as `application/vnd.docker.distribution.manifest.v2+json`. */
  mediaType?: string;
  /** Platform that the image runs on. */
  platform?: Schema2PlatformSpec;
  /**
   * Size of the manifest itself, in bytes, without the layers.
   * @format int64
   */
  size?: number;
  /** Further addresses to get the manifest from; usually absent. */
  urls?: Array<string> | null;
};

/** A platform that an image runs on. */
export type Schema2PlatformSpec = {
  /** CPU architecture in the words of Go, such as `amd64` or `arm64`. */
  architecture?: string;
  /** CPU features that the image needs; usually absent. */
  features?: Array<string> | null;
  /** Operating system, such as `linux` or `windows`. */
  os?: string;
  /** Features of the operating system that the image needs, such as `win32k`; usually absent. */
  'os.features'?: Array<string> | null;
  /** Version of the operating system that the image needs; mostly for Windows. */
  'os.version'?: string;
  /** Variant of the CPU, such as `v7` for `arm`; empty if there is none. */
  variant?: string;
};

/** A secret for a container, and how the container sees it. */
export type LibpodSecret = {
  /**
   * Group ID of the file's owner in the container. Default: 0.
   * @since v3.2.3
   * @format uint32
   */
  GID?: number;
  /**
   * Permissions of the file, as a decimal number: 292 is octal 0444.
   * @since v3.2.3
   * @format uint32
   */
  Mode?: number;
  /**
   * Name or ID of the secret in Podman's store.
   * @since v3.2.3
   */
  Source?: string;
  /**
   * User ID of the file's owner in the container. Default: 0.
   * @since v3.2.3
   * @format uint32
   */
  UID?: number;
};

/** The driver that stores a secret, and its options. */
export type SecretDriverSpec = {
  /** Name of the driver: `file`, `pass` or `shell`. */
  Name?: string;
  /** Options of the driver by name. */
  Options?: {
    [key: string]: string;
  } | null;
};

/** A secret as Podman knows it. The secret value itself is there only if the request asks for it. */
export type SecretInfoReport = {
  /**
   * When the secret was made: RFC 3339.
   * @format date-time
   */
  CreatedAt?: string;
  /** ID of the secret: 25 hexadecimal digits. */
  ID?: string;
  /** Name, labels and driver of the secret. */
  Spec?: LibpodSecretSpec;
  /**
   * When the secret was last changed: RFC 3339.
   * @format date-time
   */
  UpdatedAt?: string;
};

/** Name and driver of a secret, without its data. */
export type LibpodSecretSpec = {
  /** Driver that keeps the data, with its options. */
  Driver?: SecretDriverSpec;
  /** Name of the secret. */
  Name?: string;
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
 * A signal as its number, such as 15 for `SIGTERM`.
 * @format int64
 */
export type Signal = number;

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

/** Everything that describes a new container. `image` or `rootfs` is required. Podman takes the rest from the image and its own defaults. */
export type SpecGenerator = {
  /**
   * Further names of the container in a network: the key is the network, the value lists the names.
   * Removed in v4.0.2.
   */
  aliases?: {
    [key: string]: Array<string>;
  } | null;
  /** Annotations by key. Podman passes them to the OCI runtime. */
  annotations?: {
    [key: string]: string;
  } | null;
  /** Name of the AppArmor profile, or `unconfined` for none. */
  apparmor_profile?: string;
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
   * Names of the networks to join. An empty list means the default network. `Networks` replaces it.
   * Removed in v6.0.0.
   */
  cni_networks?: Array<string> | null;
  /** Command and its arguments. Empty means the command of the image, unless an entry point is given. */
  command?: Array<string> | null;
  /** Path of a file for the process ID of conmon. Empty means the default place. */
  conmon_pid_file?: string;
  /** Command line that leads to this container. Podman only stores it, for inspection and for tools that make the container anew. */
  containerCreateCommand?: Array<string> | null;
  /** Names or IDs of containers that must start before this one. */
  dependencyContainers?: Array<string> | null;
  /** Devices to add. On Linux, `path` names a device of the host. */
  devices?: Array<LinuxDevice> | null;
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
  /** Ports to expose: the key is the port number, the value is the protocol `tcp`, `udp` or `sctp`. Several protocols are separated by commas. */
  expose?: unknown;
  /** Supplementary groups of the user, as names or IDs. */
  groups?: Array<string> | null;
  /** Command and times of the health check. Absent means the health check of the image, if it has one. */
  healthconfig?: Schema2HealthConfig;
  /** Entries to add to the container's `/etc/hosts`, each as `name:ip`. */
  hostadd?: Array<string> | null;
  /** Host name of the container. By default, a private UTS namespace uses the start of the container's ID. */
  hostname?: string;
  /** Whether the container also gets the proxy variables of the host, such as `HTTP_PROXY`. */
  httpproxy?: boolean;
  /** User and group ID mappings. A private user namespace needs them. */
  idmappings?: IDMappingOptions;
  /** Name or ID of the image. It excludes `rootfs`. */
  image?: string;
  /** What happens to the volumes of the image: `anonymous` makes unnamed volumes, `tmpfs` makes tmpfs mounts, `ignore` makes none. The default is `anonymous`. */
  image_volume_mode?: string;
  /** Images to mount into the container. */
  image_volumes?: Array<ImageVolume> | null;
  /** Whether a small init program runs as process 1. It passes signals on and reaps zombies. */
  init?: boolean;
  /** Path of the init program on the host, if `init` is true. Empty means the default of `containers.conf`. */
  init_path?: string;
  /** IPC namespace of the container. */
  ipcns?: Namespace;
  /** Labels of the container, by key. */
  labels?: {
    [key: string]: string;
  } | null;
  /** Log driver of the container and its settings. */
  log_configuration?: LogConfig;
  /** Paths that are hidden in the container, besides those hidden by default. */
  mask?: Array<string> | null;
  /** Bind mounts, tmpfs mounts and other mounts. Named volumes belong in `volumes`. */
  mounts?: Array<LibpodMount> | null;
  /** Name of the container. Podman makes one up if it is empty. */
  name?: string;
  /**
   * Podman's own namespace for the container. It keeps groups of containers apart and is not a kernel namespace.
   * Removed in v5.0.2.
   */
  namespace?: string;
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
  /** Whether Podman removes the container when it exits. */
  remove?: boolean;
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
   * Fixed IPv4 address of the container. It works only with `bridge`.
   * Removed in v4.0.2.
   */
  static_ip?: string;
  /**
   * Fixed IPv6 address of the container. It works only with `bridge`.
   * Removed in v4.0.2.
   */
  static_ipv6?: string;
  /**
   * Fixed MAC address of the container. It works only with `bridge`.
   * Removed in v4.0.2.
   */
  static_mac?: HardwareAddr;
  /** Whether standard input of the container stays open. */
  stdin?: boolean;
  /** Signal that asks the container to stop. Absent means that of the image, else `SIGTERM`. */
  stop_signal?: Signal;
  /**
   * Seconds between the stop signal and `SIGKILL`. With 0, Podman sends `SIGKILL` at once. Absent means the default of `containers.conf`.
   * @format uint64
   */
  stop_timeout?: number;
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
  /** What the storage driver says of itself, such as `Backing Filesystem`. */
  graphStatus?: {
    [key: string]: string;
  } | null;
  /** How many images there are. */
  imageStore?: ImageStore;
  /** Directory on the host for data that is needed only until the next boot. */
  runRoot?: string;
  /** Directory on the host that holds named volumes. */
  volumePath?: string;
};

/** How much disk space one container takes. */
export type SystemDfContainerReport = {
  /** Command of the container, word by word. */
  Command?: Array<string> | null;
  /** Full ID of the container: 64 hexadecimal digits. */
  ContainerID?: string;
  /**
   * When the container was made: RFC 3339.
   * @format date-time
   */
  Created?: string;
  /** ID of the container's image. */
  Image?: string;
  /**
   * How many named volumes the container uses.
   * @format int64
   */
  LocalVolumes?: number;
  /** Name of the container. */
  Names?: string;
  /**
   * Bytes that the container has written on top of its image.
   * @format int64
   */
  RWSize?: number;
  /**
   * Bytes of the whole root file system, with those of the image.
   * @format int64
   */
  Size?: number;
  /** State of the container in one word, such as `running` or `exited`. */
  Status?: string;
};

/** How much disk space one image takes. */
export type SystemDfImageReport = {
  /**
   * How many containers were made from the image.
   * @format int64
   */
  Containers?: number;
  /**
   * When the image was made: RFC 3339.
   * @format date-time
   */
  Created?: string;
  /** Full ID of the image: 64 hexadecimal digits. */
  ImageID?: string;
  /** Name of the image without its tag; `<none>` for an image without a name. */
  Repository?: string;
  /**
   * Bytes that the image shares with other images.
   * @format int64
   */
  SharedSize?: number;
  /**
   * Bytes of all layers of the image.
   * @format int64
   */
  Size?: number;
  /** Tag of the image; `<none>` for an image without a name. */
  Tag?: string;
  /**
   * Bytes that only this image takes.
   * @format int64
   */
  UniqueSize?: number;
};

/** How much disk space one named volume takes. */
export type SystemDfVolumeReport = {
  /**
   * How many containers use the volume.
   * @format int64
   */
  Links?: number;
  /**
   * Bytes that a removal of the volume would free; 0 while a container uses the volume.
   * @format int64
   */
  ReclaimableSize?: number;
  /**
   * Bytes of the volume's data.
   * @format int64
   */
  Size?: number;
  /** Name of the volume. */
  VolumeName?: string;
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

/** A volume in Docker's form. */
export type LibpodVolume = {
  /** When the object was created: RFC 3339 in UTC, with up to nine digits for the fraction of a second. */
  CreatedAt?: string;
  /** Volume driver, such as `local`. */
  Driver: string;
  /** Labels of the object, by key. A label without a value has the empty string `''`, not null. */
  Labels: {
    [key: string]: string;
  } | null;
  /** Directory on the host that holds the data. Empty if a plugin has not mounted it yet. */
  Mountpoint: string;
  /** Name of the volume. */
  Name: string;
  /** Options of the driver, by name, as they were given when the volume was made. */
  Options: {
    [key: string]: string;
  } | null;
  /** Where the volume is known: `local` for this machine, `global` for a cluster. Podman always says `local`. */
  Scope: string;
  /** Details that the driver gives, by name. Absent if it gives none. */
  Status?: {
    [key: string]: unknown;
  } | null;
  /**
   * Size and number of users of the volume; null if they were not asked for.
   * Removed in v4.0.2.
   */
  UsageData?: VolumeUsageData;
};

/** The configuration of a volume to create. */
export type VolumeCreate = {
  /** Volume driver. Empty means `local`. */
  Driver?: string;
  /** More labels, by key, under a name for older clients. */
  Label?: {
    [key: string]: string;
  } | null;
  /** Name of the volume. Empty lets Podman choose a random one. */
  Name?: string;
  /** Options of the driver, by name. For `local`, these are such as `type`, `device` and `o`. */
  Options?: {
    [key: string]: string;
  } | null;
};

/**
 * How much space a volume takes, and how many containers use it.
 * Removed in v4.0.2.
 */
export type VolumeUsageData = {
  /**
   * How many containers use the volume; -1 if this is not known.
   * @format int64
   */
  RefCount: number;
  /**
   * Bytes of the volume's data; -1 if this is not known.
   * @format int64
   */
  Size: number;
};

/** A namespace of the processes of a build. */
export type BuildNamespace = {
  /** Kind of the namespace, as OCI's runtimes name it: `network`, `pid`, `ipc`, `uts`, `cgroup` or `user`. */
  Name: string;
  /** True shares the namespace of the engine's host. */
  Host?: boolean;
  /** Path of a namespace to join, such as `/run/netns/web`. For `network`, also the names of Podman's networks, with commas between them. */
  Path?: string;
};

/** One message of a running image build. The answer is a stream of such messages. */
export type ImageBuildLibpodResponse = {
  /** Output text of the build. */
  stream?: string;
  /** Error message. It is present only if the build fails. */
  error?: string;
  /** Details of the error. It is present only if the build fails. */
  errorDetail?: {
    /** Error message as text. */
    message?: string;
    /** Number of the error. */
    code?: number;
  };
  /** Additional data about the build, such as the ID of the image. */
  aux?: {
    /** ID of the built image. */
    ID?: string;
  };
};

/** The image that a commit of a container creates. */
export type ImageCommitLibpodResponse = {
  /** ID of the new image. */
  Id: string;
};

/** A file or directory that differs from the image. */
export type ContainerChangesLibpodResponseItem = {
  /** Path in the container, such as `/etc/hosts`. */
  Path: string;
  /** Sort of the change: 0 is modified, 1 is added, 2 is deleted. */
  Kind: 0 | 1 | 2;
};

/** A command to prepare in a running container. */
export type ContainerExecLibpodRequest = {
  /** True connects stderr of the command when it is started. */
  AttachStderr?: boolean;
  /** True connects stdin of the command when it is started. */
  AttachStdin?: boolean;
  /** True connects stdout of the command when it is started. */
  AttachStdout?: boolean;
  /** The command and its arguments, `['ls', '-l']`. No shell splits a text. */
  Cmd?: Array<string> | null;
  /** Keys that end the connection and leave the command running, such as `ctrl-p,ctrl-q`. */
  DetachKeys?: string;
  /** Further environment variables: `NAME=value`. */
  Env?: Array<string> | null;
  /**
   * True gives the command all rights, also in a container that has not.
   * @defaultValue false
   */
  Privileged?: boolean;
  /** True gives the command a terminal. Its output then comes as one stream. */
  Tty?: boolean;
  /** User that runs the command: a name or an ID, maybe with a group: `user:group`. By default the container's user. */
  User?: string;
  /** Directory in the container in which the command starts. By default the container's own. */
  WorkingDir?: string;
};

/** A prepared command. */
export type ContainerExecLibpodResponse = {
  /** ID of the prepared command, for the calls of the category `exec`: 64 hexadecimal digits. */
  Id: string;
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
  /**
   * Command, one argument an item, that conmon runs when the container exits.
   * Removed in v4.0.2.
   */
  ExitCommand?: Array<string> | null;
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
  /** Name of the container's image, as it was at the creation. */
  ImageName?: string;
  /** Whether the container is the infra container of a pod. */
  IsInfra?: boolean;
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
};

/** What a restore of a container answers. */
export type ContainerRestoreLibpodResponse = {
  /** ID or name of the restored container. */
  Id?: string;
  /**
   * Microseconds that the OCI runtime took. Present if the call asked for statistics.
   * @format int64
   */
  runtime_restore_duration?: number;
  /** What CRIU counted. Present if the call asked for statistics. */
  criu_restore_statistics?: {
    [key: string]: unknown;
  } | null;
};

/** The answer to the creation of a container. */
export type LibpodContainerCreateResponse = {
  /** Full ID of the new container: 64 hexadecimal digits. */
  Id?: string;
  /** Warnings for people, such as options that the engine ignored. Null or empty if there are none. */
  Warnings?: Array<string> | null;
};

/** Which containers are listed. A container has to match every key; several values of one key are alternatives. */
export type ContainerListLibpodFilters = {
  /** ID of the container, as its beginning or as a regular expression. */
  id?: Array<string>;
  /** Objects with this label: `key` (any value) or `key=value`. If there are several labels, an object has to have all of them. */
  label?: Array<string>;
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

/** Which stopped containers are removed. A container has to match every key. */
export type ContainerPruneLibpodFilters = {
  /** Objects with this label: `key` (any value) or `key=value`. If there are several labels, an object has to have all of them. */
  label?: Array<string>;
  /** Containers made before this time are removed: RFC 3339, Unix seconds, or a duration back from now such as `10m`. */
  until?: Array<string>;
};

/** Where the root file systems of containers are mounted on the host: paths by the ID of the container. */
export type ContainerShowMountedLibpodResponse = {
  [key: string]: string;
};

/** What containers use at one moment: one record of the stream. */
export type ContainersStatsAllLibpodResponse = {
  /** Why the statistics could not be read; null if they were. */
  Error?: string | null;
  /** One entry for each container. */
  Stats?: Array<{
    [key: string]: unknown;
  }> | null;
};

/** Which events are sent. An event has to match every key; several values of one key are alternatives. */
export type SystemEventsLibpodFilters = {
  /** Name or ID of a container: its events match. */
  container?: Array<string>;
  /** Kind of event, such as `start`, `died`, `pull` or `remove`. */
  event?: Array<string>;
  /** Name or ID of an image: its events match. */
  image?: Array<string>;
  /** Name or ID of a pod: its events match. */
  pod?: Array<string>;
  /** Name of a volume: its events match. */
  volume?: Array<string>;
  /** Sort of thing that the event is about. */
  type?: Array<'container' | 'image' | 'pod' | 'volume' | 'system' | 'network' | 'secret' | 'machine'>;
  /** Label that the container has: `key` or `key=value`. */
  label?: Array<string>;
};

/** A command in a container and its state. */
export type ExecInspectLibpodResponse = {
  /** Whether the engine removes the command once it has ended. */
  CanRemove?: boolean;
  /** Full ID of the container: 64 hexadecimal digits. */
  ContainerID?: string;
  /** Keys that end the connection and leave the command running. */
  DetachKeys?: string;
  /**
   * Exit code of the command; 0 as long as it runs.
   * @format int64
   */
  ExitCode?: number;
  /** ID of the command: 64 hexadecimal digits. */
  ID?: string;
  /** Whether stderr of the command is connected. */
  OpenStderr?: boolean;
  /** Whether stdin of the command is connected. */
  OpenStdin?: boolean;
  /** Whether stdout of the command is connected. */
  OpenStdout?: boolean;
  /** Whether the command runs. */
  Running?: boolean;
  /**
   * Process ID of the command, as the host sees it; 0 if the command does not run.
   * @format int64
   */
  Pid?: number;
  /** How the command was called. */
  ProcessConfig?: {
    /** Arguments of the command. */
    arguments?: Array<string> | null;
    /** Program of the command. */
    entrypoint?: string;
    /** Whether the command has all rights. */
    privileged?: boolean;
    /** Whether the command has a terminal. */
    tty?: boolean;
    /** User that runs the command; empty for the container's user. */
    user?: string;
  };
};

/** How a prepared command is started. */
export type ExecStartLibpodRequest = {
  /** True starts the command in the background. No output comes then. */
  Detach?: boolean;
  /** Must be what the command was prepared with: true if it has a terminal. */
  Tty?: boolean;
  /**
   * Height of the terminal in rows.
   * @since v3.2.2
   */
  h?: number;
  /**
   * Width of the terminal in columns.
   * @since v3.2.2
   */
  w?: number;
};

/** Unit files for systemd: their texts by the name of the unit, without its ending. */
export type GenerateSystemdLibpodResponse = {
  [key: string]: string;
};

/**
 * One entry of the answer to the removal of an image.
 * Removed in v4.0.2.
 */
export type ImageDeleteLibpodResponseItem = {
  /** ID of an image that is deleted. */
  deleted?: string;
  /** Names that are taken from the image. */
  untagged?: Array<string> | null;
};

/** A path that differs between an image and its parent layer, or another image or container. */
export type ImageChangesLibpodResponseItem = {
  /** Absolute path of the changed file or directory. */
  Path: string;
  /** Kind of the change: `0` is modified, `1` is added, `2` is deleted. */
  Kind: 0 | 1 | 2;
};

/** One entry of an image's history: a build step and the layer it makes. */
export type ImageHistoryLibpodResponseItem = {
  /** Comment on the build step. Empty if there is none. */
  Comment?: string;
  /**
   * Time of the build step as a Unix timestamp in seconds.
   * @format int64
   */
  Created?: number;
  /** Command that makes the layer. */
  CreatedBy?: string;
  /** ID of the image that ends at the step. `<missing>` if there is no such image in the store. */
  Id?: string;
  /**
   * Size of the layer in bytes. `0` if the step makes none.
   * @format int64
   */
  Size?: number;
  /** Names of the image at the step. Empty or null if there are none. */
  Tags?: Array<string> | null;
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

/** One message of a running push. The answer is a stream of such messages. */
export type ImagePushLibpodResponse = {
  /** Progress text of the push. */
  stream?: string;
  /** Digest of the pushed manifest, such as `sha256:` and 64 hexadecimal digits. It comes in a message at the end. */
  manifestdigest?: string;
  /** Error message. It is present only if the push fails. */
  error?: string;
};

/** The layers of an image, drawn as a tree. */
export type ImageTreeReport = {
  /**
   * ID of the image.
   * Removed in v3.3.1.
   */
  id?: string;
  /**
   * Layers of the image.
   * Removed in v3.3.1.
   */
  layers?: Array<ImageLayer> | null;
  /**
   * Size of the image, as text.
   * Removed in v3.3.1.
   */
  size?: string;
  /**
   * Tags of the image.
   * Removed in v3.3.1.
   */
  tags?: Array<string> | null;
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
  /** `true` matches images that have no name but have child images, `false` all others. */
  intermediate?: Array<'true' | 'false'>;
  /** Objects with this label: `key` (any value) or `key=value`. If there are several labels, an object has to have all of them. */
  label?: Array<string>;
  /** `true` matches images from a read-only store, `false` those from a writable one. */
  readonly?: Array<'true' | 'false'>;
  /** Name of the image, with or without a tag. Wildcards such as `*` are allowed. */
  reference?: Array<string>;
  /** Point in time. Only older images match. It is a Unix timestamp, a date and time, or a duration before now, such as `24h`. */
  until?: Array<string>;
};

/** Filters for the removal of unused images. */
export type ImagePruneLibpodFilters = {
  /** `true` limits the removal to images without a name, `false` to the others. */
  dangling?: Array<'true' | 'false'>;
  /** Point in time. Only older images are removed. It is a Unix timestamp, a date and time, or a duration before now, such as `24h`. */
  until?: Array<string>;
  /** Objects with this label: `key` (any value) or `key=value`. If there are several labels, an object has to have all of them. */
  label?: Array<string>;
  /** Label as `key` or `key=value`. Only images without it are removed. */
  'label!'?: Array<string>;
};

/** One entry of the answer to the removal of unused images. */
export type ImagePruneLibpodResponseItem = {
  /**
   * ID of an image that is deleted.
   * Removed in v4.0.2.
   */
  deleted?: string;
  /**
   * Names that are taken from the image.
   * Removed in v4.0.2.
   */
  untagged?: Array<string> | null;
};

/** Filters for a search of images in registries. */
export type ImageSearchLibpodFilters = {
  /** `true` matches images from an automated build, `false` all others. */
  'is-automated'?: Array<'true' | 'false'>;
  /** `true` matches official images, `false` all others. */
  'is-official'?: Array<'true' | 'false'>;
  /** Least number of stars that an image must have, as text. */
  stars?: Array<string>;
};

/** An image that a search in a registry finds. */
export type ImageSearchLibpodResponseItem = {
  /** `[OK]` if the image is from an automated build, otherwise empty. */
  Automated?: string;
  /** Description of the image, as the registry gives it. */
  Description?: string;
  /** Index that lists the image, such as `docker.io`. */
  Index?: string;
  /** Name of the image with its registry, such as `docker.io/library/alpine`. */
  Name?: string;
  /** `[OK]` if the image is an official one, otherwise empty. */
  Official?: string;
  /**
   * Number of stars the image has in the registry.
   * @format int64
   */
  Stars?: number;
  /** Tag of the image. Empty unless the request lists tags. */
  Tag?: string;
};

/**
 * One message of the stream that reports the push of a manifest list. A quiet push has only one message.
 * Removed in v4.0.2.
 */
export type ManifestPushLibpodResponse = {
  /** Digest of the pushed list, such as `sha256:` and 64 hexadecimal digits. Only the last message of a successful push has it. */
  Id?: string;
  /** A piece of progress text. Absent in other messages. */
  stream?: string;
  /** Text of the error with which the push failed. Absent in other messages. */
  error?: string;
  /** Digest of the pushed manifest. Absent if it is not known. */
  manifestdigest?: string;
};

/** Conditions for a list of networks. A network must fulfil every condition that is present. */
export type NetworkListLibpodFilters = {
  /** Regular expressions for the name. One match is enough. */
  name?: Array<string>;
  /** Names of network drivers, such as `bridge` or `macvlan`. One match is enough. */
  driver?: Array<string>;
  /** IDs of networks, in full or from the start. One match is enough. */
  id?: Array<string>;
  /** Objects with this label: `key` (any value) or `key=value`. If there are several labels, an object has to have all of them. */
  label?: Array<string>;
  /** A point in time before which the network was created: a date, Unix seconds, or a Go duration back from now such as `10m`. Give only one. */
  until?: Array<string>;
  /** `true` for networks without a container, `false` for networks with one. Give only one value. */
  dangling?: Array<'true' | 'false'>;
};

/** Conditions for the removal of unused networks. A network must fulfil every condition that is present. */
export type NetworkPruneLibpodFilters = {
  /** Objects with this label: `key` (any value) or `key=value`. If there are several labels, an object has to have all of them. */
  label?: Array<string>;
  /** Labels that a network must not have if Podman is to remove it, each as `key` or `key=value`. */
  'label!'?: Array<string>;
  /** A point in time before which the network was created: a date, Unix seconds, or a Go duration back from now such as `10m`. Give only one. */
  until?: Array<string>;
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
};

/** The processes of a pod as a table, like the output of `ps`. */
export type PodTopOKBody = {
  /** Rows of the table: one list for each process, with its values in the order of `Titles`. */
  Processes: Array<Array<string>> | null;
  /** Heads of the columns, such as `USER`, `PID` and `COMMAND`. */
  Titles: Array<string> | null;
};

/** Conditions for a list of pods. A pod must fulfil every condition that is present. */
export type PodListLibpodFilters = {
  /** IDs of containers, in full or from the start. The pod must contain one of them. */
  'ctr-ids'?: Array<string>;
  /** Regular expressions for the name of a container in the pod. */
  'ctr-names'?: Array<string>;
  /** Numbers of containers, as text. The pod must contain exactly one of these numbers of containers. */
  'ctr-number'?: Array<string>;
  /** States of containers. At least one container of the pod must be in one of them. `stopped` means the same as `exited`. */
  'ctr-status'?: Array<'created' | 'running' | 'paused' | 'stopped' | 'exited' | 'unknown'>;
  /** IDs of pods, in full or from the start. One match is enough. */
  id?: Array<string>;
  /** Regular expressions for the name of the pod. One match is enough. */
  name?: Array<string>;
  /** States of the pod. One match is enough. */
  status?: Array<'stopped' | 'running' | 'paused' | 'exited' | 'dead' | 'created' | 'degraded'>;
  /** Objects with this label: `key` (any value) or `key=value`. If there are several labels, an object has to have all of them. */
  label?: Array<string>;
  /** Labels that a pod must not have, each as `key` or `key=value`. */
  'label!'?: Array<string>;
  /** A point in time before which the pod was created: a date, Unix seconds, or a Go duration back from now such as `10m`. Give only one. */
  until?: Array<string>;
  /** Names or IDs of networks. The pod must be in one of them. */
  network?: Array<string>;
};

/** Answer to the statistics of pods as older releases declare it: by mistake, the form of `top`. The engine sends a list of `PodStatsReport`. */
export type PodStatsAllLibpodResponse = {
  /**
   * Declared by mistake; the statistics do not have it.
   * Removed in v4.1.1.
   */
  Processes: Array<Array<string>> | null;
  /**
   * Declared by mistake; the statistics do not have it.
   * Removed in v4.1.1.
   */
  Titles: Array<string> | null;
};

/** Answer to the creation of a secret. */
export type SecretCreateLibpodResponse = {
  /** ID of the new secret: 25 hexadecimal digits. */
  ID: string;
};

/** How much disk space images, containers and volumes take. */
export type SystemDfReport = {
  /** One entry for each container, running or not. */
  Containers?: Array<SystemDfContainerReport> | null;
  /** One entry for each image. */
  Images?: Array<SystemDfImageReport> | null;
  /** One entry for each named volume. */
  Volumes?: Array<SystemDfVolumeReport> | null;
};

/** What a prune of the whole engine removed. */
export type SystemPruneReport = {
  /** The removed containers, each with the freed bytes or with an error. */
  ContainerPruneReports?: Array<PruneReport> | null;
  /** The removed images, each with the freed bytes or with an error. */
  ImagePruneReports?: Array<PruneReport> | null;
  /** The removed pods, each with an error if the removal failed. */
  PodPruneReport?: Array<PodPruneReport> | null;
  /**
   * Freed bytes, all together.
   * @format uint64
   */
  ReclaimedSpace?: number;
  /** The removed volumes, each with the freed bytes or with an error. */
  VolumePruneReports?: Array<PruneReport> | null;
};

/** The version of the engine and of its parts. */
export type SystemComponentVersion = {
  /** Version of the Docker API that the engine speaks. */
  ApiVersion?: string;
  /** CPU architecture in Go's notation, such as `amd64`. */
  Arch?: string;
  /** When the engine was built: RFC 3339. */
  BuildTime?: string;
  /** The parts of the engine, such as `Podman Engine`, `Conmon` and the OCI runtime, each with its version. */
  Components?: Array<ComponentVersion> | null;
  /** Whether experimental features are on. */
  Experimental?: boolean;
  /** Git commit that the engine was built from; may be empty. */
  GitCommit?: string;
  /** Version of Go that compiled the engine, such as `go1.24.4`. */
  GoVersion?: string;
  /** Release of the host's kernel. */
  KernelVersion?: string;
  /** Oldest version of the Docker API that the engine names. */
  MinAPIVersion?: string;
  /** Operating system, such as `linux`. */
  Os?: string;
  /** Name of the platform. */
  Platform?: {
    [key: string]: unknown;
  };
  /** Release of Podman, such as `5.8.6`. */
  Version?: string;
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
  /** Directory on the host that holds the data. Empty if a plugin has not mounted it yet. */
  Mountpoint?: string;
  /** Name of the volume. */
  Name?: string;
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
   * ID of the user that owned the volume when it was made. Absent if it is 0.
   * @format int64
   */
  UID?: number;
};

/** Which volumes are listed. A volume has to match every key; several values of one key are alternatives. */
export type VolumeListLibpodFilters = {
  /** Name of the volume, as a regular expression. */
  name?: Array<string>;
  /** Name of the volume's driver, such as `local`. */
  driver?: Array<string>;
  /** Scope of the volume, which is always `local`. */
  scope?: Array<string>;
  /** Volumes with this label: `key` or `key=value`. */
  label?: Array<string>;
  /** Volumes with this option of their driver: `name` or `name=value`. */
  opt?: Array<string>;
  /** `true` for volumes that no container uses, `false` for those that one uses. */
  dangling?: Array<'true' | 'false'>;
};

/** Which unused volumes are removed. */
export type VolumePruneLibpodFilters = {
  /** Volumes with this label are removed: `key` or `key=value`. */
  label?: Array<string>;
};
