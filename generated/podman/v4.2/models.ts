// Generated from specs/ by `npm run generate`. Do not edit.
import type {
  Commit,
  ContainerConfig,
  ContainerState,
  DeviceMapping,
  DeviceMappingResponse,
  DeviceRequest,
  DeviceRequestResponse,
  GenericResources,
  GraphDriverData,
  HealthConfig,
  IDMappingOptions,
  ImageVolume,
  InspectBlkioThrottleDevice,
  InspectDevice,
  InspectHostPort,
  InspectMount,
  InspectPodContainerInfo,
  LibpodDriverData,
  LinuxDevice,
  LinuxDeviceCgroup,
  LinuxResources,
  LinuxThrottleDevice,
  LinuxWeightDevice,
  Mount,
  MountPoint,
  NamedVolume,
  Namespace,
  NetworkContainer,
  NetworkPruneReport,
  NetworkSettings,
  NetworkingConfig,
  OverlayVolume,
  POSIXRlimit,
  PluginsInfo,
  PodPruneReport,
  PortMap,
  PortMapResponse,
  PortMapping,
  RegistryServiceConfig,
  RestartPolicy,
  RestartPolicyResponse,
  Runtime,
  Schema2HealthConfig,
  Signal,
  SwarmInfo,
  ThrottleDevice,
  ThrottleDeviceResponse,
  Version,
} from '../v3.2/models.js';
import type { LibpodMount, LibpodSecret, LinuxPersonality, LogConfig } from '../v3.4/models.js';
import type {
  InspectContainerHostConfig,
  InspectContainerState,
  InspectNetworkSettings,
  PerNetworkOptions,
  PruneReport,
} from '../v4.0/models.js';
import type { HostInfo, InspectContainerConfig, StoreInfo } from '../v4.1/models.js';
import type { Unlisted } from '../../../src/types.js';

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
   * @deprecated Since v4.2.1. Use `Memory`, which counts the memory that the kernel uses for the container, too.
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
  /**
   * True if containers reach only one another on the network, nothing outside, and publish no ports.
   * @defaultValue false
   */
  Internal: boolean;
  /**
   * True if plain containers, not only services, may join this network of the swarm.
   * @defaultValue false
   */
  Attachable: boolean;
  /**
   * True for the one network that carries the published ports of a swarm's services (the routing mesh).
   * @defaultValue false
   */
  Ingress: boolean;
  /** The config-only network from which this network has its settings. `Network` is empty if there is none. */
  ConfigFrom: ConfigReference;
  /**
   * True if the network is only a set of settings, for the `ConfigFrom` of other networks. No container can join such a network.
   * @defaultValue false
   */
  ConfigOnly: boolean;
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
  /** Nodes that take part in an overlay network, as this node knows them. Absent from other networks. */
  Peers?: Array<PeerInfo> | null;
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

/** Names a config-only network whose settings another network takes over. */
export type ConfigReference = {
  /** The name of a config-only network on the same host; an ID is not accepted. Empty in answers if there is none. */
  Network?: string;
};

/** The address management of a network: its subnets, and the driver that assigns addresses. */
export type IPAM = {
  /**
   * `default` (the engine's own), `windows` (on Windows), `null` (no addresses), or the name of a plugin. Empty means the default of the platform.
   * @defaultValue "default"
   */
  Driver?: string;
  /** The subnets, IPv4 and IPv6. If the field is absent, null or empty at creation, the engine picks free subnets from its address pools. Answers have the subnets in use; null or empty if there are none. */
  Config?: Array<IPAMConfig> | null;
  /** Options of the IPAM driver, by key; null if there are none. */
  Options?: {
    [key: string]: string;
  } | null;
};

/** One subnet of a network. */
export type IPAMConfig = {
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
};

/** A node that takes part in an overlay network. */
export type PeerInfo = {
  /** A short ID of the node among its network peers. It is not the node's ID in the swarm. */
  Name?: string;
  /** The IP address by which the other nodes reach the node. */
  IP?: string;
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
  /**
   * True if the kernel's own memory for a container can be limited. Newer kernels and engines have dropped this limit.
   * Removed in v5.8.0.
   * @deprecated Since v4.2.1. Nothing replaces the field: the limit itself is deprecated.
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
  /**
   * A network without this label matches: `key` or `key=value`.
   * @since v4.2.1
   */
  'label!'?: Array<string>;
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
  Config: Array<IPAMConfig> | null;
  /** Options of the IPAM driver, by key; null if there are none. */
  Options: {
    [key: string]: string;
  } | null;
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
   * @deprecated Since v4.2.1. Use `Memory`, which counts the memory that the kernel uses for the container, too.
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

/** An image, as the list of images shows it. */
export type LibpodImageSummary = {
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
  /** Labels of the object, by key. A label without a value has the empty string `''`, not null. */
  Labels?: {
    [key: string]: string;
  } | null;
  /**
   * All names of the image, as in `RepoTags`; absent if it has none.
   * @since v3.4.4
   */
  Names?: Array<string> | null;
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

/** Facts about the Podman service: the host, the image and container store, the registries, the plugins and the version. */
export type Info = {
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
  /** Name of the container's image, as it was at the creation. */
  ImageName?: string;
  /** Whether the container is the infra container of a pod. */
  IsInfra?: boolean;
  /**
   * Whether the container is a service container, which ties a group of pods to one systemd unit.
   * @since v4.2.1
   */
  IsService?: boolean;
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
   * CPUs that the pod may use, such as `0-3` or `0,2`. Empty means all.
   * @since v4.0.2
   */
  cpuset_cpus?: string;
  /**
   * Limits of the read rate, in bytes per second, by device.
   * @since v4.0.2
   */
  device_read_bps?: Array<InspectBlkioThrottleDevice> | null;
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
  /**
   * Fixed IPv4 address of the pod; empty if the network chooses one.
   * @format ipv4
   */
  StaticIP?: string;
  /** Fixed MAC address of the pod; empty if the network chooses one. */
  StaticMAC?: string;
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
   * CPUs that the pod may use, such as `0-3` or `0,2`. Empty means all.
   * @since v4.0.2
   */
  cpuset_cpus?: string;
  /**
   * Mode of the PID namespace, such as `private` or `host`.
   * @since v3.3.1
   */
  pid_ns?: string;
  /**
   * Mode of the user namespace of the pod, such as `host`, `auto` or `keep-id`.
   * @since v3.4.1
   */
  userns?: string;
  /**
   * Mode of the UTS namespace (the host name) of the pod, such as `private` or `host`.
   * @since v4.2.1
   */
  uts_ns?: string;
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

/**
 * Outcome of the copy of an image to another host or user.
 * @since v4.2.1
 */
export type ScpReport = {
  /** Name or ID of the image that was copied. */
  Id?: string;
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
   * Length of one CPU period in microseconds.
   * Removed in v5.0.2.
   * @since v3.4.1
   * @format uint64
   */
  cpu_period?: number;
  /**
   * CPU time in microseconds that the container may use in each period.
   * Removed in v5.0.2.
   * @since v3.4.1
   * @format int64
   */
  cpu_quota?: number;
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
  /** Ports to expose: the key is the port number, the value is the protocol `tcp`, `udp` or `sctp`. Several protocols are separated by commas. */
  expose?: unknown;
  /** Supplementary groups of the user, as names or IDs. */
  groups?: Array<string> | null;
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
  /** IPC namespace of the container. */
  ipcns?: Namespace;
  /** Labels of the container, by key. */
  labels?: {
    [key: string]: string;
  } | null;
  /** Log driver of the container and its settings. */
  log_configuration?: LogConfig;
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

/** What a prune of the whole engine removed. */
export type SystemPruneReport = {
  /** The removed containers, each with the freed bytes or with an error. */
  ContainerPruneReports?: Array<PruneReport> | null;
  /** The removed images, each with the freed bytes or with an error. */
  ImagePruneReports?: Array<PruneReport> | null;
  /**
   * The removed networks, each with an error if the removal failed.
   * @since v4.2.1
   */
  NetworkPruneReports?: Array<NetworkPruneReport> | null;
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
   * Seconds that the engine waits for the volume's driver. Absent for the default.
   * @since v4.2.1
   * @format int64
   */
  Timeout?: number;
  /**
   * ID of the user that owned the volume when it was made. Absent if it is 0.
   * @format int64
   */
  UID?: number;
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
  /**
   * Labels that a network must not have, each as `key` or `key=value`.
   * @since v4.2.1
   */
  'label!'?: Array<string>;
  /** A point in time before which the network was created: a date, Unix seconds, or a Go duration back from now such as `10m`. Give only one. */
  until?: Array<string>;
  /** `true` for networks without a container, `false` for networks with one. Give only one value. */
  dangling?: Array<'true' | 'false'>;
};
