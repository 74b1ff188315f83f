// Generated from specs/ by `npm run generate`. Do not edit.
import type { RestartPolicy, RestartPolicyResponse } from '../v1.25/models.js';
import type { GenericResources, PluginsInfo } from '../v1.32/models.js';
import type { PortMap, PortMapResponse } from '../v1.35/models.js';
import type { ContainerState } from '../v1.39/models.js';
import type { SwarmInfo } from '../v1.40/models.js';
import type { HealthConfig, Runtime } from '../v1.44/models.js';
import type { ContainerdInfo } from '../v1.46/models.js';
import type { DriverData } from '../v1.47/models.js';
import type { ImageManifestSummary, Mount, MountPoint, NetworkingConfig, OCIDescriptor } from '../v1.48/models.js';
import type { Commit, FirewallInfo, RegistryServiceConfig } from '../v1.49/models.js';
import type { DeviceInfo } from '../v1.50/models.js';
import type {
  ContainerConfig,
  ImageConfig,
  NetworkSettings,
  Resources,
  ResourcesResponse,
  Storage,
} from '../v1.52/models.js';
import type { Unlisted } from '../../../src/types.js';

/** The settings of a container that depend on its host: limits, mounts, ports, network, namespaces, privileges. All are optional; empty, 0 and null take the engine's defaults. Answers have many of the defaults filled in. */
export type HostConfig = Resources & {
  /** Mounts as texts: `/host/path:/path` or `volume:/path`, and options after another colon: `ro,z`. Options are `ro`, `z` or `Z` (an SELinux label, shared or private), `nocopy`, a propagation like `rslave`. A missing path of the host becomes a folder, a missing volume is created; `Mounts` is stricter. */
  Binds?: Array<string> | null;
  /** The file that `docker run --cidfile` wrote the ID to. The engine only keeps the path and writes nothing. */
  ContainerIDFile?: string;
  /** The driver that takes the output of the container. Without one the engine's default applies, `json-file` unless configured. */
  LogConfig?: {
    /**
     * The logging driver, or the name of a plugin. `json-file`, `local` and `journald` keep the output on the host, `none` discards it, others send it on. `etwlogs` is for Windows. Empty takes the engine's default.
     * Values: `local` since v1.48.
     */
    Type?: 'local' | 'json-file' | 'syslog' | 'journald' | 'gelf' | 'fluentd' | 'awslogs' | 'splunk' | 'etwlogs' | 'none' | (string & {});
    /** Options of the driver, all as texts: `{'max-size': '10m', 'max-file': '3'}` rotates `json-file`, which otherwise grows without limit. A key that the driver does not know is a 400. */
    Config?: {
      [key: string]: string;
    };
  };
  /** `bridge` (the default on Linux), `none`, `host` (the host's own network; published ports are discarded), `container:` with a name or ID to share a network, or the name of a network. Containers find each other by name only on networks that you created. */
  NetworkMode?: string;
  /** Ports to publish on the host: `{'80/tcp': [{HostPort: '8080'}]}`. `[{}]` takes any free port, shown in `NetworkSettings.Ports` after the start. An empty list publishes nothing. */
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
  /**
   * IP addresses of name servers. Empty takes those of the engine's configuration, else of the host. On networks that you created, the engine's own resolver answers first and asks these for other names.
   * @format ip-address
   */
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
  } | null;
  /** The OCI runtime to use, such as `runc`, by its name in the engine's configuration. Empty takes the engine's default; an unknown name is a 400. */
  Runtime?: string | null;
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
  /**
   * Type, digest and size of the index or manifest that the name points to, or of the variant asked for with `platform`. Only with the containerd image store.
   * @since v1.48
   */
  Descriptor?: OCIDescriptor | null;
  /**
   * The variants by platform, and the attestations. Only if asked for with `manifests`, and with the containerd image store.
   * @since v1.48
   */
  Manifests?: Array<ImageManifestSummary> | null;
  /**
   * The origin of the image, as the engine itself found: signatures, pulls and builds. Another tag does not change this.
   * @since v1.53
   */
  Identity?: Identity | null;
  /** The names of the image, such as `alpine:3.20`; an empty list if it has none. */
  RepoTags: Array<string>;
  /** References by digest, such as `alpine@sha256:...`, which name this very content in a registry. With graph drivers the list is empty until the image has been pulled or pushed. */
  RepoDigests: Array<string>;
  /** The message of the commit or import; otherwise the comment of the last step, such as `buildkit.dockerfile.v0`. Empty or absent if there is none. */
  Comment?: string | null;
  /**
   * When the image was built, in RFC 3339; empty or absent if the image does not say. A pull does not change it.
   * @format date-time
   */
  Created?: string | null;
  /** The author, as `MAINTAINER` or a commit says; empty or absent if nobody is named. */
  Author?: string | null;
  /** The defaults for containers of the image. Null if the containerd image store lacks the content for the platform. */
  Config: ImageConfig;
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
  /** The storage driver, and where on the engine's disk it keeps the image. Absent with the containerd image store. */
  GraphDriver?: DriverData | null;
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
   * The ID of the image that this one was built on. Set by the classic builder and by commits only; empty or absent for pulled images and those of BuildKit.
   * @deprecated Since v1.51. Nothing replaces the field: only images of the classic builder have a parent.
   */
  Parent?: string;
  /**
   * The version of the engine that built the image, as the classic builder and commits note it; empty or absent for others.
   * @deprecated Since v1.51. Nothing replaces the field.
   */
  DockerVersion?: string;
};

/**
 * The origin of an image, as the engine itself found and verified. A list without entries may be absent.
 * @since v1.53
 */
export type Identity = {
  /** Signatures of the image, with the results of their verification. An item with `Error` was not verified. */
  Signature?: Array<SignatureIdentity>;
  /** The repositories that the image was pulled from or pushed to. For a pull through a mirror, this is the original repository. */
  Pull?: Array<PullIdentity>;
  /** The builds on this engine that made the image. */
  Build?: Array<BuildIdentity>;
};

/**
 * A build on this engine that made an image.
 * @since v1.53
 */
export type BuildIdentity = {
  /** The ID of the build in BuildKit's history, where its log and details are. */
  Ref?: string;
  /**
   * When the build ran, in RFC 3339.
   * @format date-time
   */
  CreatedAt?: string;
};

/**
 * A repository that an image came from, or was pushed to.
 * @since v1.53
 */
export type PullIdentity = {
  /** The repository with its host, such as `docker.io/library/alpine`. */
  Repository?: string;
};

/**
 * A Sigstore signature of an image, and the result of its verification. If the verification failed, only `Error` is set.
 * @since v1.53
 */
export type SignatureIdentity = {
  /** The kind of signature, in words for the user. */
  Name?: string;
  /** Verified proofs of when the signature was made. */
  Timestamps?: Array<SignatureTimestamp>;
  /** The signer, if the engine knows it by name; absent for others. */
  KnownSigner?: KnownSignerIdentity;
  /** The image name that the signature was made for. Only in signatures of an older format. */
  DockerReference?: string;
  /** The signer, from the certificate of the signature. */
  Signer?: SignerIdentity;
  /** The format of the signature. */
  SignatureType?: SignatureType;
  /** The reason why the signature could not be verified. Absent if the verification succeeded. */
  Error?: string;
  /** Problems that do not make the signature invalid, such as the use of cached trust roots because the network was not reachable. */
  Warnings?: Array<string>;
};

/**
 * A verified proof of when an image was signed.
 * @since v1.53
 */
export type SignatureTimestamp = {
  /** The kind of witness: a transparency log or a timestamp authority. */
  Type?: SignatureTimestampType;
  /** The address of the log or the authority. */
  URI?: string;
  /**
   * The time of signing, in RFC 3339.
   * @format date-time
   */
  Timestamp?: string;
};

/**
 * The witness for the time of a signature: `Tlog` is a public transparency log such as Rekor, `TimestampAuthority` a service by RFC 3161.
 * @since v1.53
 */
export type SignatureTimestampType = 'Tlog' | 'TimestampAuthority' | (string & {});

/**
 * The format of a signature: `bundle-v0.3` is a bundle of Sigstore, `simplesigning-v1` the older format of cosign.
 * @since v1.53
 */
export type SignatureType = 'bundle-v0.3' | 'simplesigning-v1' | (string & {});

/**
 * A signer that the engine knows by name. `DHI` is Docker, for its Docker Hardened Images.
 * @since v1.53
 */
export type KnownSignerIdentity = 'DHI' | (string & {});

/**
 * The signer of an image, from the certificate of the signature. Most fields are there only if a CI service made the signature; the examples are GitHub's.
 * @since v1.53
 */
export type SignerIdentity = {
  /** The authority that issued the certificate, such as `CN=sigstore-intermediate,O=sigstore.dev`. */
  CertificateIssuer?: string;
  /** The holder of the certificate: the URL of a workflow with its ref, or a mail address. Check it together with `Issuer`. */
  SubjectAlternativeName?: string;
  /** The service that vouched for the signer's identity (OIDC), such as `https://token.actions.githubusercontent.com`. */
  Issuer?: string;
  /** The workflow that signed, with its ref. If it is a reusable one, `BuildConfigURI` names another. */
  BuildSignerURI?: string;
  /** The commit of the workflow in `BuildSignerURI`. */
  BuildSignerDigest?: string;
  /** The machines of the build: `github-hosted` are those of the service, `self-hosted` those of the user. */
  RunnerEnvironment?: string;
  /** The repository that was built, such as `https://github.com/me/app`. */
  SourceRepositoryURI?: string;
  /** The commit that was built. */
  SourceRepositoryDigest?: string;
  /** The branch or tag that was built, such as `refs/heads/main`. */
  SourceRepositoryRef?: string;
  /** The ID of the repository at its host, which stays when the repository is renamed. */
  SourceRepositoryIdentifier?: string;
  /** The user or organisation that owns the repository, such as `https://github.com/me`. */
  SourceRepositoryOwnerURI?: string;
  /** The ID of the owner at the host, which stays when the owner is renamed. */
  SourceRepositoryOwnerIdentifier?: string;
  /** The workflow that started the build, with its ref. */
  BuildConfigURI?: string;
  /** The commit of the workflow in `BuildConfigURI`. */
  BuildConfigDigest?: string;
  /** The event that started the build, such as `push` or `workflow_dispatch`. */
  BuildTrigger?: string;
  /** The run of the workflow, such as `https://github.com/me/app/actions/runs/1/attempts/1`. */
  RunInvocationURI?: string;
  /** The visibility of the repository when the certificate was issued: `public`, `private` or `internal`. */
  SourceRepositoryVisibilityAtSigning?: string;
};

/**
 * Settings of the Node Resource Interface, by which plugins can adjust containers when they are created.
 * @since v1.53
 */
export type NRIInfo = {
  /** Details as pairs of a label and a value, such as `['plugin-path', '/opt/docker/nri/plugins']`. The labels may change at any time. */
  Info?: Array<Array<string>>;
} | null;

/** Everything that the engine knows about one container, as `ContainerInspect` returns it. */
export type ContainerInspectResponse = {
  /** The whole ID: 64 hexadecimal digits. */
  Id: string;
  /**
   * When the container was created: RFC 3339 in UTC, mostly with nanoseconds.
   * @format date-time
   */
  Created: string | null;
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
  LogPath: string | null;
  /** The name with a slash before it: `/web`. Parameters accept a name with or without the slash. */
  Name: string;
  /** The number of restarts by the restart policy since the container was last started by a call. */
  RestartCount: number;
  /** The storage driver (`overlay2`), or with containerd's image store the snapshotter (`overlayfs`). */
  Driver: string;
  /** The operating system of the container: `linux` or `windows`. */
  Platform: string;
  /**
   * The manifest of the image for the platform of this container. Only an engine with containerd's image store has it.
   * @since v1.48
   */
  ImageManifestDescriptor?: OCIDescriptor;
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
  GraphDriver?: DriverData | null;
  /**
   * The storage of the file system with containerd's image store. Absent with a storage driver; see `GraphDriver`.
   * @since v1.52
   */
  Storage?: Storage | null;
  /**
   * Bytes of the files that the container has changed or added, without volumes. Only with `size`. -1 if the storage driver cannot tell.
   * @format int64
   */
  SizeRw?: number | null;
  /**
   * Bytes of the whole file system: the image, which other containers may share, plus `SizeRw`. Only with `size`.
   * @format int64
   */
  SizeRootFs?: number | null;
  /** The volumes, bind mounts and other mounts of the container, also the volumes that its image declares. */
  Mounts: Array<MountPoint>;
  /** The settings that do not depend on the host, merged with those of the image: command, environment, user, labels. */
  Config: ContainerConfig;
  /** The ports and networks in use. `HostConfig.NetworkMode` has the mode of the request. */
  NetworkSettings: NetworkSettings;
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
  /**
   * Firewall that the engine writes its rules to. Linux only.
   * @since v1.49
   */
  FirewallBackend?: FirewallInfo;
  /**
   * Devices that containers can ask for by `DeviceRequests`, such as GPUs described by CDI files. Left out if the engine has found no device.
   * @since v1.50
   */
  DiscoveredDevices?: Array<DeviceInfo>;
  /**
   * Settings of the Node Resource Interface. Left out unless NRI is enabled.
   * @since v1.53
   */
  NRI?: NRIInfo;
  /** Sentences about features that the host lacks, and risky or outdated settings. Show them to people; their wording is not stable. Null if there are none. */
  Warnings: Array<string> | null;
  /** Directories where the engine looks for descriptions of CDI devices, such as `/etc/cdi`. Empty if CDI is off. */
  CDISpecDirs?: Array<string>;
  /**
   * Connection of the engine to containerd, for debugging. Left out if there is none.
   * @since v1.46
   */
  Containerd?: ContainerdInfo;
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
    /**
     * The logging driver, or the name of a plugin. `json-file`, `local` and `journald` keep the output on the host, `none` discards it, others send it on. `etwlogs` is for Windows. Empty takes the engine's default.
     * Values: `local` since v1.48.
     */
    Type: 'local' | 'json-file' | 'syslog' | 'journald' | 'gelf' | 'fluentd' | 'awslogs' | 'splunk' | 'etwlogs' | 'none' | (string & {});
    /** Options of the driver, all as texts: `{'max-size': '10m', 'max-file': '3'}` rotates `json-file`, which otherwise grows without limit. A key that the driver does not know is a 400. */
    Config: {
      [key: string]: string;
    };
  };
  /** `bridge` (the default on Linux), `none`, `host` (the host's own network; published ports are discarded), `container:` with a name or ID to share a network, or the name of a network. Containers find each other by name only on networks that you created. */
  NetworkMode: string;
  /** Ports to publish on the host: `{'80/tcp': [{HostPort: '8080'}]}`. `[{}]` takes any free port, shown in `NetworkSettings.Ports` after the start. An empty list publishes nothing. */
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
  /**
   * IP addresses of name servers. Empty takes those of the engine's configuration, else of the host. On networks that you created, the engine's own resolver answers first and asks these for other names.
   * @format ip-address
   */
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
  } | null;
  /** The OCI runtime to use, such as `runc`, by its name in the engine's configuration. Empty takes the engine's default; an unknown name is a 400. */
  Runtime?: string | null;
  /** Windows only: `process` shares the kernel of the host, `hyperv` runs in a small virtual machine, `default` or empty follows the engine. An engine on Linux takes only `default` and empty. */
  Isolation: 'default' | 'process' | 'hyperv' | '' | Unlisted;
  /** Paths that the container can't look into, such as `/proc/kcore`. Null takes the engine's list, `[]` masks none. Linux only. */
  MaskedPaths: Array<string> | null;
  /** Paths that the container can't write to, such as `/proc/sys`. Null takes the engine's list, `[]` protects none. Linux only. */
  ReadonlyPaths: Array<string> | null;
};
