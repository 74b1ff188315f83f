// Generated from specs/ by `npm run generate`. Do not edit.
import type { GenericResources, PluginsInfo } from '../v1.32/models.js';
import type { SwarmInfo } from '../v1.40/models.js';
import type { HealthConfig, Runtime } from '../v1.44/models.js';
import type { ContainerdInfo } from '../v1.46/models.js';
import type { DriverData } from '../v1.47/models.js';
import type { ImageManifestSummary, OCIDescriptor } from '../v1.48/models.js';
import type { Commit, FirewallInfo, RegistryServiceConfig } from '../v1.49/models.js';

/** The defaults that an image brings for its containers. A container's own settings take precedence. */
export type ImageConfig = {
  /** The user of the processes: a name or a number, also `user:group`. Empty or absent means root. */
  User: string;
  /** The ports that the image says it listens on (`EXPOSE`), as keys like `80/tcp` with an empty object. This does not publish them: a container needs `PortBindings` or `PublishAllPorts`. */
  ExposedPorts?: {
    [key: string]: {
      [key: string]: unknown;
    };
  } | null;
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
  /** Dockerfile instructions that run when another build starts `FROM` this image. Containers do not run them. Null or absent if there are none. */
  OnBuild: Array<string> | null;
  /** Labels of the image, by key, which its containers get too. Null or absent if there are none. */
  Labels: {
    [key: string]: string;
  } | null;
  /** The signal that asks containers to stop, such as `SIGQUIT` or `3`; `SIGTERM` if absent. */
  StopSignal?: string | null;
  /** The shell (`SHELL`) for commands that a Dockerfile gives as one text; absent is `["/bin/sh", "-c"]`, on Windows `cmd`. */
  Shell?: Array<string> | null;
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
  GraphDriver?: DriverData;
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

/**
 * A device that the engine has found and containers can ask for.
 * @since v1.50
 */
export type DeviceInfo = {
  /** Driver that found the device: `cdi`. */
  Source?: string;
  /** Name of the device for its driver. For CDI, a full name such as `vendor.com/gpu=0`. Use the name in `DeviceIDs` of `DeviceRequests`. */
  ID?: string;
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
