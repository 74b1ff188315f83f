// Generated from specs/ by `npm run generate`. Do not edit.
import type {
  EndpointPortConfig,
  EndpointSpec,
  ImageSummary,
  NetworkAttachment,
  NodeSpecResponse,
  Port,
  RestartPolicy,
  RestartPolicyResponse,
  TaskState,
} from '../v1.25/models.js';
import type { HealthConfig } from '../v1.27/models.js';
import type { GraphDriverData, Resources, ResourcesResponse } from '../v1.28/models.js';
import type { ConfigSpecResponse, ContainerConfig, ContainerConfigResponse, TLSInfo } from '../v1.30/models.js';
import type { SecretSpecResponse } from '../v1.31/models.js';
import type { Unlisted } from '../../../src/types.js';

/**
 * `bind`: a path of the host. `volume`: a volume of the engine. `tmpfs`: memory, lost when the container stops. `image`: the files of an image, read-only. `npipe`: a named pipe of Windows. `cluster`: a swarm volume of a CSI plugin, for services only.
 * Values: `npipe` since v1.32.
 */
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

/** Amounts of CPU, memory and user-defined resources that a node has, or that are set aside for a task. */
export type ResourceObject = {
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
  /**
   * Resources that an operator has defined for the node, such as GPUs.
   * @since v1.32
   */
  GenericResources?: GenericResources;
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

/** The networking of an inspected container: its ports, and its endpoint on each network. */
export type NetworkSettings = {
  /**
   * The interface of the default bridge, if the engine was started with `--bridge`. Otherwise empty.
   * Removed in v1.52.
   */
  Bridge?: string;
  /** The ID of the network stack of the container. Empty while the container is not running. */
  SandboxID: string;
  /**
   * Always false.
   * Removed in v1.52.
   */
  HairpinMode?: boolean;
  /**
   * Always empty.
   * Removed in v1.52.
   */
  LinkLocalIPv6Address?: string;
  /**
   * Always 0.
   * Removed in v1.52.
   */
  LinkLocalIPv6PrefixLen?: number;
  /** The ports in use, by `80/tcp`: a list of addresses and ports of the host that lead there, or null if the port is only exposed. Empty while the container is not running. */
  Ports: PortMap;
  /** The path of the container's network namespace on the host: `/var/run/docker/netns/5d84c0e2b1aa`. Empty while the container is not running. */
  SandboxKey: string;
  /**
   * Always null.
   * Removed in v1.52.
   */
  SecondaryIPAddresses?: Array<Address> | null;
  /**
   * Always null.
   * Removed in v1.52.
   */
  SecondaryIPv6Addresses?: Array<Address> | null;
  /**
   * The ID of the endpoint on the default `bridge` network, and empty elsewhere. `Networks` has the value for every network.
   * Removed in v1.52.
   * @deprecated Since v1.25. Look at the entry of the network in `Networks`.
   */
  EndpointID?: string;
  /**
   * The IPv4 gateway of the default `bridge` network, and empty elsewhere. `Networks` has the value for every network.
   * Removed in v1.52.
   * @deprecated Since v1.32. Look at the entry of the network in `Networks`.
   */
  Gateway?: string;
  /**
   * The IPv6 address on the default `bridge` network, and empty elsewhere. `Networks` has the value for every network.
   * Removed in v1.52.
   * @deprecated Since v1.25. Look at the entry of the network in `Networks`.
   */
  GlobalIPv6Address?: string;
  /**
   * The prefix length of `GlobalIPv6Address` in bits. `Networks` has the value for every network.
   * Removed in v1.52.
   * @deprecated Since v1.25. Look at the entry of the network in `Networks`.
   */
  GlobalIPv6PrefixLen?: number;
  /**
   * The IPv4 address on the default `bridge` network, and empty elsewhere. `Networks` has the value for every network.
   * Removed in v1.52.
   * @deprecated Since v1.25. Look at the entry of the network in `Networks`.
   */
  IPAddress?: string;
  /**
   * The prefix length of `IPAddress` in bits. `Networks` has the value for every network.
   * Removed in v1.52.
   * @deprecated Since v1.32. Look at the entry of the network in `Networks`.
   */
  IPPrefixLen?: number;
  /**
   * The IPv6 gateway of the default `bridge` network, and empty elsewhere. `Networks` has the value for every network.
   * Removed in v1.52.
   * @deprecated Since v1.25. Look at the entry of the network in `Networks`.
   */
  IPv6Gateway?: string;
  /**
   * The MAC address on the default `bridge` network, and empty elsewhere. `Networks` has the value for every network.
   * Removed in v1.52.
   * @deprecated Since v1.32. Look at the entry of the network in `Networks`.
   */
  MacAddress?: string;
  /** The endpoint on each network, by the name of the network. Networks that the container joins only at its next start are included. */
  Networks: {
    [key: string]: EndpointSettingsResponse;
  };
};

/**
 * An IP address with the size of its network. Unused: engines send no such object.
 * Removed in v1.52.
 */
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
  HostIp: string;
  /** The port of the host, as a text: `'8080'`, or `'8000-8010'` for a free one of these. Empty or `'0'` takes any free port. A port in use lets the start of the container fail, not its creation. */
  HostPort: string;
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
     * @defaultValue -1
     */
    Size: number;
    /**
     * Number of containers that use the volume, stopped ones included; -1 if unknown.
     * @defaultValue -1
     */
    RefCount: number;
  } | null;
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

/** A node of the swarm: the spec that was set for it, and the state that managers see. */
export type Node = {
  /** ID of the node. An engine that leaves and joins again becomes a new node. */
  ID: string;
  /** Version of the object in this answer. An update has to send back the `Index`, so that it cannot overwrite the change of another caller. */
  Version: ObjectVersion;
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
  Description: NodeDescription;
  /** State of the node as the managers see it. */
  Status: NodeStatus;
  /** The node's part among the managers. Null or left out for workers. */
  ManagerStatus?: ManagerStatus;
};

/** A node as its engine describes it. Constraints and the placement of tasks depend on these facts. */
export type NodeDescription = {
  /** Hostname of the machine. Two nodes may have the same. */
  Hostname?: string;
  /** System and hardware, which images have to fit. */
  Platform?: Platform;
  /** All CPUs and memory of the machine. Reservations of tasks are not subtracted. */
  Resources?: ResourceObject;
  /** Version, labels and plugins of the engine. */
  Engine?: EngineDescription;
  /** Certificate authority that this node trusts. The node's authority differs from the swarm's while a rotation is under way. */
  TLSInfo?: TLSInfo;
};

/** System and hardware of a node, or of the nodes that a service may run on. */
export type Platform = {
  /** Hardware. Nodes report the words of the system, such as `x86_64` and `aarch64`. */
  Architecture?: string;
  /** System: `linux` or `windows`. */
  OS?: string;
};

/** The engine of a node. */
export type EngineDescription = {
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

/** State of a node as the managers see it. */
export type NodeStatus = {
  /** State of the node; `ready` if all is well. */
  State: NodeState;
  /** Reason for a state other than `ready`, such as `heartbeat failure`; left out if there is none. */
  Message?: string;
  /** IP address of the node as the managers see it. */
  Addr?: string;
};

/** `ready` takes tasks, `down` has missed its heartbeats and loses its tasks, `disconnected` is looking for another manager, and `unknown` holds for a while after a change of the leader. */
export type NodeState = 'unknown' | 'down' | 'ready' | 'disconnected' | (string & {});

/** A node's part among the managers. Workers have none. */
export type ManagerStatus = {
  /**
   * True for the one manager that leads. Left out for the others.
   * @defaultValue false
   */
  Leader?: boolean;
  /** Connection to this manager: `reachable` if all is well. */
  Reachability?: Reachability;
  /** Address of the manager with its port: `192.168.1.10:2377`. */
  Addr?: string;
} | null;

/** Connection to a manager: `reachable`, `unreachable`, or `unknown` before the first attempt. The swarm can change only while more than half of the managers are reachable. */
export type Reachability = 'unknown' | 'unreachable' | 'reachable' | (string & {});

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
  } | null;
  /** Settings of Raft, by which managers agree on the state of the swarm. Keep the defaults unless you have a reason. */
  Raft?: {
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
  Dispatcher?: {
    /**
     * Nanoseconds between two signs of life of a node to its manager; 5000000000 (5 seconds) by default. A longer period finds out later that a node is down.
     * @format int64
     */
    HeartbeatPeriod?: number;
  } | null;
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
      /**
       * Root certificate of the authority as PEM text. If left out, the present root certificate of the swarm.
       * @since v1.30
       */
      CACert?: string;
    }>;
    /**
     * New root certificate of the swarm as PEM text, valid for another year at least. A new certificate starts a rotation, and needs `SigningCAKey` or an external authority. Answers leave the field out.
     * @since v1.30
     */
    SigningCACert?: string;
    /**
     * Private key for `SigningCACert` as PEM text. Answers never contain it.
     * @since v1.30
     */
    SigningCAKey?: string;
    /**
     * A counter: raise it to make the swarm create a new root certificate and key of its own. The counter has no effect together with `SigningCACert`.
     * @since v1.30
     * @format uint64
     */
    ForceRotate?: number;
  } | null;
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
} | null;

/** The tokens that let other engines join the swarm. They are secrets; `SwarmUpdate` can replace them. */
export type JoinTokens = {
  /** `JoinToken` for `SwarmJoin` of an engine that becomes a worker. Tokens begin with `SWMTKN-1-`. */
  Worker: string;
  /** `JoinToken` for `SwarmJoin` of an engine that becomes a manager, and so has full control of the swarm. */
  Manager: string;
};

/** The swarm with its settings and the tokens for joining, as `SwarmInspect` answers it. */
export type Swarm = ClusterInfo & {
  /** Tokens for `SwarmJoin`, one for each role. Whoever has the one for managers can take over the swarm. */
  JoinTokens: JoinTokens;
};

/** The template for the tasks of a service: container, resources, restarts, nodes and networks. A change replaces the tasks. A change of `Placement` alone spares the tasks whose nodes still suit. */
export type TaskSpec = {
  /**
   * The plugin to install on each node, for the `Runtime` `plugin`. Such a service is always global. Experimental engines only.
   * @since v1.31
   */
  PluginSpec?: {
    /** Name that the plugin gets on the nodes. Answers have `name` instead. */
    Name?: string;
    /** Reference to pull the plugin from, such as `vieux/sshfs:latest`. Answers have `remote` instead. */
    Remote?: string;
    /** True to install the plugin without enabling it. Answers have `disabled` instead. */
    Disabled?: boolean;
    /** Name of the plugin on the nodes, as answers spell the field. Engines read either spelling. */
    name?: string;
    /** Reference that the plugin is pulled from, as answers spell the field. Engines read either spelling. */
    remote?: string;
    /** True if the plugin is installed but not enabled, as answers spell the field. Engines read either spelling. */
    disabled?: boolean;
    /** Privileges that the plugin is granted: all that it asks for. */
    privileges?: Array<{
      /** What kind of right is granted, such as `network`, `mount` or `capabilities`. */
      name?: string;
      /** What the right allows, for a reader. */
      description?: string;
      /** What is granted of the kind, such as `['host']` for `network`. */
      value?: Array<string>;
    }>;
    /** Settings of the plugin, each as `NAME=value`. */
    env?: Array<string>;
  };
  /** The container that each task runs. Required, except with the `Runtime` `plugin`. */
  ContainerSpec?: {
    /** Image reference, such as `nginx:stable`. The engine does not look up the digest: each node pulls the tag by itself, so nodes may run different images. A digest (`nginx@sha256:...`) prevents that. */
    Image?: string;
    /** Labels of the containers. Containers do not get the labels of the service (`ServiceSpec.Labels`). The swarm adds labels of its own, such as `com.docker.swarm.task.id`. */
    Labels?: {
      [key: string]: string;
    };
    /** Program and first arguments. They replace the `ENTRYPOINT` of the image, and its `CMD` too. Empty keeps the `ENTRYPOINT`. */
    Command?: Array<string>;
    /** Arguments after `Command` or after the `ENTRYPOINT` of the image. They replace the `CMD` of the image. Empty keeps the `CMD`, unless `Command` is set. */
    Args?: Array<string>;
    /**
     * Host name of the container, by default its short ID. Templates give each task a different name: `{{.Service.Name}}-{{.Task.Slot}}`.
     * @since v1.27
     */
    Hostname?: string;
    /** Environment variables, each `NAME=value`. Values may have templates, such as `{{.Node.Hostname}}`, `{{.Service.Name}}` or `{{.Task.Slot}}`. */
    Env?: Array<string>;
    /** Absolute path of the working directory. Empty takes the `WORKDIR` of the image. */
    Dir?: string;
    /** User of the process, `user` or `user:group`, as names or numbers. Empty takes the `USER` of the image. */
    User?: string;
    /**
     * Further groups of the process beside that of `User`, as names or numbers.
     * @since v1.27
     */
    Groups?: Array<string>;
    /** Security settings of the container. There is no `Privileged` for services. */
    Privileges?: {
      /** Windows only: identity in an Active Directory (gMSA). Exactly one of `Config`, `File` and `Registry` has to be set. Null: no such identity. */
      CredentialSpec?: {
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
    /** True to give the process a pseudo-TTY. The logs then mix stdout and stderr in one stream. */
    TTY?: boolean;
    /**
     * True to keep stdin open, although nobody can attach to it through the service.
     * @since v1.27
     */
    OpenStdin?: boolean;
    /**
     * True to forbid writes to the file system of the container. Volumes and tmpfs stay writable.
     * @since v1.27
     */
    ReadOnly?: boolean;
    /** Volumes, host paths and tmpfs of the container, each at a different `Target`. The path of a `bind` has to exist on each node that may run a task. `Source` and `Target` may have templates, such as `{{.Task.Slot}}`. */
    Mounts?: Array<Mount>;
    /**
     * Signal that asks the process to end, such as `SIGINT`. Empty takes that of the image, else `SIGTERM`.
     * @since v1.28
     */
    StopSignal?: string;
    /**
     * Nanoseconds between the stop signal and the kill; fractions of a second are cut off. The default is 10 seconds (`10000000000`). Below one second, the kill follows at once.
     * @format int64
     */
    StopGracePeriod?: number;
    /** Lines to add to `/etc/hosts`, address first: `10.0.0.9 db.example.com`. This is the reverse of `ExtraHosts` of a container. Only the first name of a line counts. */
    Hosts?: Array<string>;
    /** DNS settings of the container, for its `/etc/resolv.conf`. Without them, the settings of the node apply. */
    DNSConfig?: {
      /** IP addresses of DNS servers. The DNS server inside the engine asks them for all names other than those of services and containers. */
      Nameservers?: Array<string>;
      /** Domains to complete short names with, such as `example.com`. */
      Search?: Array<string>;
      /** Options of the resolver, as in `resolv.conf`: `ndots:2`, `timeout:3`. */
      Options?: Array<string>;
    };
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
      /** ID of the config, in full. Required. */
      ConfigID: string;
      /** Name of the config. Required. The name has to belong to `ConfigID`: any other name is a 400. */
      ConfigName: string;
    }>;
    /** Test of the container's health, instead of the `HEALTHCHECK` of the image. A task is `running` only after the first success. A task whose container is unhealthy fails. */
    Healthcheck?: HealthConfig;
    /** Windows only: `process` shares the kernel of the host, `hyperv` runs the container in a small virtual machine. `default` or empty leaves the choice to the engine. */
    Isolation?: 'default' | 'process' | 'hyperv' | '' | Unlisted;
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
  };
  /** Limits of each container of the service, and the share of its node that is set aside for it. */
  Resources?: {
    /** The most CPU, memory and processes that one container may use. Absent: no limit. */
    Limits?: ResourceObject;
    /** The share of a node that the swarm sets aside for one task. The task stays `pending` while no node has that much left. A reservation is no limit: the container may use more. */
    Reservations?: ResourceObject;
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
    /**
     * Rules to spread tasks over the nodes that suit, the most important first. A preference never makes a task wait.
     * @since v1.28
     */
    Preferences?: Array<{
      /** Spreads the tasks evenly over the values of one label. The only kind of preference. */
      Spread?: {
        /** Label of nodes or engines, such as `node.labels.rack` or `engine.labels.zone`. Nodes without the label form one group. The swarm ignores any other key. */
        SpreadDescriptor?: string;
      };
    }>;
    /**
     * Platforms that the image has: only nodes of one of them get tasks. Clients such as the `docker` command fill this list from the registry; the engine does not. Empty allows any node.
     * @since v1.30
     */
    Platforms?: Array<Platform>;
  };
  /**
   * A counter without other meaning: raise the number to replace all tasks although nothing else changes.
   * @format uint64
   */
  ForceUpdate?: number;
  /** `container` (the default) or `plugin`, which only experimental engines accept. `attachment` occurs in tasks that stand for a container on a swarm network; services cannot have it. */
  Runtime?: string;
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
};

/** One run of a container for a service, on one node. A task never starts again: the swarm creates another task instead, and keeps the old one as history for a while. */
export type Task = {
  /** ID of the task, 25 letters and digits. The name of the container ends with this ID. */
  ID: string;
  /** The state of the task that this answer shows. Tasks cannot be updated; compare `Index` to see if one has changed. */
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
  /**
   * User-defined resources of the node that this task got; left out if there are none.
   * @since v1.32
   */
  GenericResources?: GenericResources;
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
    /**
     * If more tasks fail than `MaxFailureRatio` allows: `pause` (the default) stops until the next update, `continue` goes on, `rollback` returns to the previous spec.
     * Values: `rollback` since v1.28.
     */
    FailureAction?: 'continue' | 'pause' | 'rollback' | Unlisted;
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
};

/** A service of the swarm: its spec, the spec before, and the state of its last update. `TaskList` has its tasks. */
export type Service = {
  /** ID of the service, 25 letters and digits. The ID stays the same through all updates. */
  ID: string;
  /** The state of the service that this answer shows. `ServiceUpdate` has to send its `Index` as `version`. */
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

/**
 * A config of a swarm: a small file, not secret, that services mount into their containers. Only managers know configs.
 * @since v1.30
 */
export type Config = {
  /** The ID of the config. The spec of a service names the config by this ID, as `ConfigID`. */
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
  /** Name, labels and content of the config. An update can change only the labels. */
  Spec: ConfigSpecResponse;
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
   * Removed in v1.41.
   */
  SystemStatus?: Array<Array<string>>;
  /** Names of drivers by kind (volume, network, log), including those that are built in. */
  Plugins: PluginsInfo;
  /** True if the memory of a container can be limited (`Memory`). */
  MemoryLimit: boolean;
  /** True if the swap space of a container can be limited (`MemorySwap`). */
  SwapLimit: boolean;
  /** True if the kernel supports the period of CPU limits, `CpuPeriod` of a container. */
  CpuCfsPeriod?: boolean;
  /** True if the kernel supports CPU limits: `CpuQuota` and `NanoCpus` of a container. */
  CpuCfsQuota?: boolean;
  /** True if containers can be given weights for the CPU (`CpuShares`). */
  CPUShares?: boolean;
  /** True if a container can be bound to CPUs and memory nodes (`CpusetCpus`, `CpusetMems`). */
  CPUSet?: boolean;
  /** True if a container can be spared by the kernel's out-of-memory killer (`OomKillDisable`). This is possible only with cgroup v1. */
  OomKillDisable?: boolean;
  /** True if the host's kernel forwards IPv4 packets. If false, containers on bridge networks reach nothing outside of the host. */
  IPv4Forwarding: boolean;
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
  CgroupDriver: 'cgroupfs' | 'systemd' | (string & {});
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
  Labels: Array<string>;
  /** True if experimental features are switched on (`experimental` in `daemon.json`). */
  ExperimentalBuild?: boolean;
  /** Version of the engine, such as `28.5.2`. For the version of the API, see `SystemVersion`. */
  ServerVersion: string;
  /**
   * Address of the key-value store for overlay networks outside of swarm mode, a feature that engines have dropped.
   * Removed in v1.42.
   * @since v1.32
   */
  ClusterStore?: string;
  /**
   * Address under which the engine advertised itself in `ClusterStore`, a feature that engines have dropped.
   * Removed in v1.42.
   * @since v1.32
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
  /**
   * True if the memory of a container's TCP buffers can be limited. This limit exists only with cgroup v1 and older kernels.
   * Removed in v1.52.
   */
  KernelMemoryTCP?: boolean;
  /** True if the number of processes of a container can be limited (`PidsLimit`). */
  PidsLimit?: boolean;
  /**
   * True if the kernel's own memory for a container can be limited. Newer kernels and engines have dropped this limit.
   * Removed in v1.42.
   */
  KernelMemory?: boolean;
  /** Version of the host's cgroups: `1`, or `2` (one hierarchy for all resources). Left out on Windows. */
  CgroupVersion?: '1' | '2' | (string & {});
  /** Version of the host's system, such as `24.04`; empty if unknown. */
  OSVersion: string;
  /** Sentences about features that the host lacks, and risky or outdated settings. Show them to people; their wording is not stable. Null if there are none. */
  Warnings: Array<string> | null;
  /** Directories where the engine looks for descriptions of CDI devices, such as `/etc/cdi`. Empty if CDI is off. */
  CDISpecDirs?: Array<string>;
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
  /**
   * Commit that the engine was built to work with. Newer engines repeat `ID` here.
   * Removed in v1.49.
   */
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

/** The body of `ContainerCreate`: the fields of `ContainerConfig`, with `HostConfig` and `NetworkingConfig` beside them. Command, environment, user and the like come from the image if they are left out. */
export type ContainerCreateRequest = ContainerConfig & {
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
  Config: ContainerConfigResponse;
  /** The ports and networks in use. `HostConfig.NetworkMode` has the mode of the request. */
  NetworkSettings: NetworkSettings;
  /** The operating system of the container: `linux` or `windows`. */
  Platform: string;
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

/** The volumes of the engine. */
export type VolumeListResponse = {
  /** The volumes, in no particular order. */
  Volumes: Array<Volume>;
  /** Drivers that failed to list their volumes, in sentences for a reader; null if none failed. */
  Warnings: Array<string> | null;
};

/** The container to attach to a network. */
export type NetworkConnectRequest = {
  /** The ID of the container, a beginning of it, or the name. */
  Container?: string;
  /** Addresses, aliases and the like of the container on this network. Null or absent: the engine chooses. */
  EndpointConfig?: EndpointSettings | null;
};

/** Addresses and settings of a new swarm, for `SwarmInit`. */
export type SwarmInitRequest = {
  /** Required. IP address or network interface where the node listens for other nodes, with a port unless 2377 is right: `192.168.1.10`, `eth0:4567`. `0.0.0.0` is all addresses of the host. */
  ListenAddr?: string;
  /** Address that other nodes reach this node at: an IP address or a network interface, with the port of `ListenAddr` unless given. If left out, the engine takes its configured default, else the host's only address. A host with several addresses is a 400. */
  AdvertiseAddr?: string;
  /**
   * IP address or network interface for the traffic of overlay networks, without a port: `eth1`. The default is `AdvertiseAddr`. Another address separates this traffic from that of the managers.
   * @since v1.30
   */
  DataPathAddr?: string;
  /** True to make this manager the only one of its swarm, with all services kept, after the other managers are lost. For recovery only. */
  ForceNewCluster?: boolean;
  /** Settings of the swarm. Defaults stand in for all that is left out. */
  Spec?: SwarmSpec;
  /** Whether the node takes tasks of services from the start: `active`, the default, `pause` or `drain`. */
  Availability?: 'active' | 'pause' | 'drain';
};

/** The service that `ServiceCreate` creates: a `ServiceSpec`. */
export type ServiceCreateRequest = ServiceSpec;

/** The whole new spec of a service: a `ServiceSpec` with the present `Name` and the same kind of `Mode`. */
export type ServiceUpdateRequest = ServiceSpec;

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
    /**
     * If more tasks fail than `MaxFailureRatio` allows: `pause` (the default) stops until the next update, `continue` goes on, `rollback` returns to the previous spec.
     * Values: `rollback` since v1.28.
     */
    FailureAction?: 'continue' | 'pause' | 'rollback' | Unlisted;
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
      /**
       * Root certificate of the authority as PEM text. If left out, the present root certificate of the swarm.
       * @since v1.30
       */
      CACert?: string;
    }>;
    /**
     * New root certificate of the swarm as PEM text, valid for another year at least. A new certificate starts a rotation, and needs `SigningCAKey` or an external authority. Answers leave the field out.
     * @since v1.30
     */
    SigningCACert?: string;
    /**
     * Private key for `SigningCACert` as PEM text. Answers never contain it.
     * @since v1.30
     */
    SigningCAKey?: string;
    /**
     * A counter: raise it to make the swarm create a new root certificate and key of its own. The counter has no effect together with `SigningCACert`.
     * @since v1.30
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
