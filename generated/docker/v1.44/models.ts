// Generated from specs/ by `npm run generate`. Do not edit.
import type { NetworkAttachment, RestartPolicy, RestartPolicyResponse, TaskState } from '../v1.25/models.js';
import type { GraphDriverData } from '../v1.28/models.js';
import type {
  Address,
  Commit,
  EndpointIPAMConfig,
  GenericResources,
  ObjectVersion,
  Platform,
  PluginsInfo,
  RegistryServiceConfig,
  ResourceObject,
} from '../v1.32/models.js';
import type { PortMap, PortMapResponse } from '../v1.35/models.js';
import type { EndpointPortConfig, EndpointSpec, Port } from '../v1.37/models.js';
import type { ContainerState, NetworkAttachmentConfig } from '../v1.39/models.js';
import type { OCIDescriptor, SwarmInfo } from '../v1.40/models.js';
import type { ConfigReference, IPAM, Limit } from '../v1.41/models.js';
import type { BuildCache, MountPoint, MountType, Resources, ResourcesResponse, Volume } from '../v1.42/models.js';
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
     * @since v1.40
     * @defaultValue false
     */
    NonRecursive?: boolean;
    /**
     * True to create a missing `Source` as an empty folder on the host. By default a missing `Source` is a 400.
     * @since v1.42
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
     * @since v1.44
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
   * @since v1.44
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
   * @since v1.43
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
   * Not a setting of images, and without effect on containers. Engines mostly leave the field out.
   * Removed in v1.52.
   * @deprecated Since v1.44. Use `MacAddress` of an endpoint in `NetworkingConfig.EndpointsConfig`.
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
  /**
   * Not a setting of images, and without effect on containers. Engines mostly send an empty text.
   * Removed in v1.50.
   */
  Hostname: string;
  /**
   * Not a setting of images, and without effect on containers. Engines mostly send an empty text.
   * Removed in v1.50.
   */
  Domainname: string;
  /** The user of the processes: a name or a number, also `user:group`. Empty or absent means root. */
  User: string;
  /**
   * Not a setting of images, and without effect on containers. Engines mostly send `false`.
   * Removed in v1.50.
   * @defaultValue false
   */
  AttachStdin: boolean;
  /**
   * Not a setting of images, and without effect on containers. Engines mostly send `false`.
   * Removed in v1.50.
   * @defaultValue false
   */
  AttachStdout: boolean;
  /**
   * Not a setting of images, and without effect on containers. Engines mostly send `false`.
   * Removed in v1.50.
   * @defaultValue false
   */
  AttachStderr: boolean;
  /** The ports that the image says it listens on (`EXPOSE`), as keys like `80/tcp` with an empty object. This does not publish them: a container needs `PortBindings` or `PublishAllPorts`. */
  ExposedPorts?: {
    [key: string]: {
      [key: string]: unknown;
    };
  } | null;
  /**
   * Not a setting of images, and without effect on containers. Engines mostly send `false`.
   * Removed in v1.50.
   * @defaultValue false
   */
  Tty: boolean;
  /**
   * Not a setting of images, and without effect on containers. Engines mostly send `false`.
   * Removed in v1.50.
   * @defaultValue false
   */
  OpenStdin: boolean;
  /**
   * Not a setting of images, and without effect on containers. Engines mostly send `false`.
   * Removed in v1.50.
   * @defaultValue false
   */
  StdinOnce: boolean;
  /** Environment variables as `NAME=value`. A container's `Env` adds to them and overrides by name. Null or absent if there are none. */
  Env: Array<string> | null;
  /** The default command, or the arguments for `Entrypoint`. A container's `Cmd` replaces the whole list; a container's `Entrypoint` drops the list as well. Null or absent if there is none. */
  Cmd: Array<string> | null;
  /** The health check of containers; absent if the image has none. */
  Healthcheck?: HealthConfig;
  /**
   * True if the command is already a full, escaped command line in one element. Windows only.
   * @defaultValue false
   */
  ArgsEscaped?: boolean | null;
  /**
   * Not a setting of images, and without effect on containers. Engines mostly send an empty text.
   * Removed in v1.50.
   */
  Image: string;
  /** Paths (`VOLUME`) as keys with an empty object. A container gets a new anonymous volume for each, unless a mount of its own is there. Null or absent if there are none. */
  Volumes: {
    [key: string]: {
      [key: string]: unknown;
    };
  } | null;
  /** The directory that processes start in; empty or absent is `/`. */
  WorkingDir: string;
  /** The program that containers run, with `Cmd` as its further arguments. Null or absent if there is none; then `Cmd` is the whole command. */
  Entrypoint: Array<string> | null;
  /**
   * Not a setting of images, and without effect on containers. Engines mostly leave the field out.
   * Removed in v1.50.
   * @defaultValue false
   */
  NetworkDisabled?: boolean | null;
  /**
   * Not a setting of images, and without effect on containers. Engines mostly leave the field out.
   * Removed in v1.50.
   * @deprecated Since v1.44. Nothing replaces the field: it is a setting of containers, not of images.
   */
  MacAddress?: string | null;
  /** Dockerfile instructions that run when another build starts `FROM` this image. Containers do not run them. Null or absent if there are none. */
  OnBuild: Array<string> | null;
  /** Labels of the image, by key, which its containers get too. Null or absent if there are none. */
  Labels: {
    [key: string]: string;
  } | null;
  /** The signal that asks containers to stop, such as `SIGQUIT` or `3`; `SIGTERM` if absent. */
  StopSignal?: string | null;
  /**
   * Not a setting of images, and without effect on containers. Engines mostly leave the field out.
   * Removed in v1.50.
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
   * @deprecated Since v1.44. Nothing replaces the field: engines leave it false.
   */
  HairpinMode?: boolean;
  /**
   * Always empty.
   * Removed in v1.52.
   * @deprecated Since v1.44. Nothing replaces the field: engines leave it empty.
   */
  LinkLocalIPv6Address?: string;
  /**
   * Always 0.
   * Removed in v1.52.
   * @deprecated Since v1.44. Nothing replaces the field: engines leave it empty.
   */
  LinkLocalIPv6PrefixLen?: number;
  /** The ports in use, by `80/tcp`: a list of addresses and ports of the host that lead there, or null if the port is only exposed. Empty while the container is not running. */
  Ports: PortMapResponse;
  /** The path of the container's network namespace on the host: `/var/run/docker/netns/5d84c0e2b1aa`. Empty while the container is not running. */
  SandboxKey: string;
  /**
   * Always null.
   * Removed in v1.52.
   * @deprecated Since v1.44. Nothing replaces the field: engines leave it empty.
   */
  SecondaryIPAddresses?: Array<Address> | null;
  /**
   * Always null.
   * Removed in v1.52.
   * @deprecated Since v1.44. Nothing replaces the field: engines leave it empty.
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
   * Removed in v1.45.
   * @deprecated Since v1.44. Nothing replaces the field: an image does not keep the container of its build.
   */
  Container?: string;
  /**
   * The configuration of the container that the image was made from. Containers of the image follow `Config`, not this. Null with the containerd image store.
   * Removed in v1.45.
   * @deprecated Since v1.44. Use `Config`.
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
  /**
   * The variant of the CPU, mostly of ARM: `v7`, `v8`; empty or absent if there is none.
   * @since v1.39
   */
  Variant?: string | null;
  /** The operating system that the image is for: `linux` or `windows`. */
  Os: string;
  /**
   * The version of Windows that the image needs, such as `10.0.20348.2700`; empty or absent for Linux.
   * @since v1.28
   */
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
  /**
   * Type, digest and size of the object that the name of the image points to: an index for several platforms, or one manifest. Only with the containerd image store.
   * @since v1.40
   */
  Descriptor?: OCIDescriptor | null;
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
      /** An empty object, instead of `File`: the container gets no file, and `Privileges.CredentialSpec.Config` refers to the config. */
      Runtime?: {
        [key: string]: unknown;
      };
      /** ID of the config, in full. Required. */
      ConfigID: string;
      /** Name of the config. Required. The name has to belong to `ConfigID`: any other name is a 400. */
      ConfigName: string;
    }>;
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
    /** Test of the container's health, instead of the `HEALTHCHECK` of the image. A task is `running` only after the first success. A task whose container is unhealthy fails. */
    Healthcheck?: HealthConfig;
  };
  /**
   * Only in answers: the task stands for a container that was attached to a swarm network by hand. Services cannot have this field.
   * @since v1.38
   */
  NetworkAttachmentSpec?: {
    /** ID of the attached container, on the node `NodeID` of the task. */
    ContainerID?: string;
  };
  /** Limits of each container of the service, and the share of its node that is set aside for it. */
  Resources?: {
    /** The most CPU, memory and processes that one container may use. Absent: no limit. */
    Limits?: Limit;
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
     * The most tasks of the service that one node may run. Further tasks stay `pending`. 0 is no limit.
     * @since v1.40
     * @format int64
     * @defaultValue 0
     */
    MaxReplicas?: number;
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
  Networks?: Array<NetworkAttachmentConfig>;
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

/** The container that a task of a swarm service runs in. */
export type ContainerStatus = {
  /** The ID of the container. `ContainerInspect` finds the container only on the node of the task. */
  ContainerID?: string;
  /** The process ID of the container's main process on the node. 0 or absent while the container is not running. */
  PID?: number;
  /** The exit code, once the container has ended. */
  ExitCode?: number;
};

/** The ports that a node has opened for a task. In the status of a task; empty unless a port has the `PublishMode` `host`. */
export type PortStatus = {
  /** The ports in `host` mode, with the numbers that the node has given out. */
  Ports?: Array<EndpointPortConfig>;
};

/** The last report of a task: its state, and the reason for it. */
export type TaskStatus = {
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
  ContainerStatus?: ContainerStatus;
  /** Ports that the node has opened for this task alone; empty for most tasks. */
  PortStatus?: PortStatus;
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
  Status: TaskStatus;
  /** State that the swarm wants: `running`, or `complete` for jobs. `ready` while a restart waits, `shutdown` for a task that has to end, `remove` while the swarm deletes the task. */
  DesiredState: TaskState;
  /** The run of the job that the task belongs to, as in `JobStatus` of the service. Absent for services that are no jobs. */
  JobIteration?: {
    /**
     * Number of the run. Absent means 0, the first run.
     * @format uint64
     */
    Index?: number;
  };
  /** Networks of the task and its addresses there, `ingress` among them if a port is published. Absent before the swarm has allocated them. */
  NetworksAttachments?: Array<NetworkAttachment>;
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
       * @defaultValue 1
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
  /**
   * Older place of the networks. Use `TaskTemplate.Networks`: newer engines ignore this field.
   * @deprecated Since v1.44. Use `TaskTemplate.Networks`.
   */
  Networks?: Array<NetworkAttachmentConfig>;
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
  /**
   * Counts of tasks. Present only in answers of `ServiceList`, and only with `status`.
   * @since v1.41
   */
  ServiceStatus?: {
    /**
     * Number of tasks in the state `running`.
     * @format uint64
     */
    RunningTasks?: number;
    /**
     * Number of tasks that should run: `Replicas`, for a replicated job `MaxConcurrent`, for global services one for each node that suits, for global jobs the tasks that have not succeeded yet.
     * @format uint64
     */
    DesiredTasks?: number;
    /**
     * Number of tasks of the present run of a job that have succeeded. Always 0 for services that are no jobs.
     * @format uint64
     */
    CompletedTasks?: number;
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
  /**
   * A summary of the health check. Containers without a check have it too: `Status` is then `none`.
   * @since v1.40
   */
  Health?: {
    /** `starting`: no check has decided yet. `healthy`: the last check passed. `unhealthy`: too many failed in a row, or the container is not running. `none`: there is no health check. */
    Status?: 'none' | 'starting' | 'healthy' | 'unhealthy' | (string & {});
    /** The number of checks that failed in a row. A success sets it to 0; failures within the start period do not count. */
    FailingStreak?: number;
  };
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
   * True if the memory of a container's TCP buffers can be limited. This limit exists only with cgroup v1 and older kernels.
   * Removed in v1.52.
   */
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
   * Values: `none` since v1.40.
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
  Labels: Array<string>;
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
  /**
   * Name of the product's licence, such as `Community Engine`. Many builds leave the field out.
   * @since v1.39
   */
  ProductLicense?: string;
  /**
   * Pools from `daemon.json` that local networks without a subnet of their own are taken from. Left out if the engine uses its built-in pools.
   * @since v1.41
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
  CDISpecDirs?: Array<string>;
};

/** An OCI runtime: a program such as `runc` that starts containers. Containers name a runtime by its key in `Runtimes`. */
export type Runtime = {
  /** Path of the program, or its name to be found in the engine's `PATH`: `runc`. Left out for runtimes that are configured as a shim of containerd. */
  path?: string;
  /** Arguments that the engine passes to the program at each call. Null or left out if there are none. */
  runtimeArgs?: Array<string> | null;
  /**
   * Information of the runtime about itself. The value of `org.opencontainers.runtime-spec.features` is JSON. The contents may change at any time.
   * @since v1.44
   */
  status?: {
    [key: string]: string;
  } | null;
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
   * Removed in v1.52.
   * @deprecated Since v1.44. Use `MacAddress` of an endpoint in `NetworkingConfig.EndpointsConfig`.
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
  /**
   * Images older than this: a duration before now (`24h`, `1h30m`), a date (`2024-01-31`), or Unix seconds. One value. Graph drivers go by the time of the build; the containerd image store by the time when it got the image.
   * @since v1.44
   */
  until?: [string];
  /**
   * `key`: images without this label. `key=value`: images that have the label with another value. Only the containerd image store knows this filter; graph drivers answer 400.
   * @since v1.44
   */
  'label!'?: Array<string>;
};

/** A repository that `ImageSearch` found. */
export type ImageSearchResponseItem = {
  /** A line about the repository, written by its owner; may be empty. */
  description?: string;
  /** True for an official image of Docker Hub, whose name has no user: `alpine`. */
  is_official?: boolean;
  /**
   * Obsolete: newer engines always send `false`.
   * @deprecated Since v1.44. Nothing replaces the field: it is always false.
   */
  is_automated?: boolean;
  /** The name to pull it by, such as `alpine` or `me/app`. */
  name?: string;
  /** The number of users who gave the repository a star. */
  star_count?: number;
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
   * Removed in v1.52.
   * @deprecated Since v1.44. Leave the field out: an image has no MAC address.
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

/** A network to create. Null and absent mean the same. */
export type NetworkCreateRequest = {
  /** The name, which must not be empty or that of a network of the engine (`bridge`, `host`, `none`, `default`). */
  Name: string;
  /**
   * True: a name in use is refused with 409. False lets older engines create a second network of the same name; newer ones always refuse.
   * Removed in v1.46.
   * @deprecated Since v1.44. Leave the field out: engines check the name in any case.
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
  /**
   * True: plain containers may join this network of the swarm, not only services. It has no effect on local networks. Default: false.
   * @since v1.27
   */
  Attachable?: boolean;
  /**
   * True: the network carries the published ports of the swarm's services (the routing mesh). Needs an `overlay` network that is not `Attachable`. A swarm has at most one such network, so delete the old one first. Default: false.
   * @since v1.29
   */
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
    };
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
  /**
   * Keys and texts that the engine hands to the OCI runtime, for runtimes and hooks to read. Unlike `Labels`, no filter finds them. An empty key is a 400.
   * @since v1.43
   */
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
       * @defaultValue 1
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
  /**
   * Older place of the networks. Use `TaskTemplate.Networks`: newer engines ignore this field.
   * @deprecated Since v1.44. Use `TaskTemplate.Networks`.
   */
  Networks?: Array<NetworkAttachmentConfig>;
  /** The ways to reach the service: its name in DNS and its published ports. Absent: a virtual IP, and no ports. */
  EndpointSpec?: EndpointSpec;
};
