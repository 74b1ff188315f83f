// Generated from specs/ by `npm run generate`. Do not edit.
import type { GenericResources, IndexInfo, PluginsInfo } from '../v1.32/models.js';
import type { SwarmInfo } from '../v1.40/models.js';
import type { Runtime } from '../v1.44/models.js';
import type { ContainerdInfo } from '../v1.46/models.js';

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
   * @deprecated Since v1.48. Nothing replaces the field: the kernel module is loaded once a network needs it.
   */
  BridgeNfIptables?: boolean;
  /**
   * True if the rules of `ip6tables` also apply to bridged packets. Newer engines answer false, whatever the host has.
   * Removed in v1.50.
   * @deprecated Since v1.48. Nothing replaces the field: the kernel module is loaded once a network needs it.
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
  /**
   * Firewall that the engine writes its rules to. Linux only.
   * @since v1.49
   */
  FirewallBackend?: FirewallInfo;
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

/**
 * The firewall that the engine writes its rules to. Linux only.
 * @since v1.49
 */
export type FirewallInfo = {
  /** `iptables` or `nftables`, with `+firewalld` appended if firewalld is running on the host. */
  Driver?: string;
  /** Details as pairs of a label and a value, such as `ReloadedAt` and the time of firewalld's last reload. The labels may change at any time. */
  Info?: Array<Array<string>>;
} | null;

/** Settings of the engine for registries, from `daemon.json`. */
export type RegistryServiceConfig = {
  /** Address ranges whose registries may use plain HTTP or certificates that cannot be verified. `127.0.0.0/8` and `::1/128` are always among them. */
  InsecureRegistryCIDRs?: Array<string>;
  /** Settings of single registries by `host:port`: `docker.io`, and each insecure registry that is configured by name. */
  IndexConfigs?: {
    [key: string]: IndexInfo;
  };
  /** Addresses of the mirrors of Docker Hub, which the engine tries first when it pulls. Null or empty if there are none. */
  Mirrors?: Array<string> | null;
} | null;

/** Source commit of a program that the engine uses. */
export type Commit = {
  /** Commit, or the version if the program tells no commit; `N/A` or empty if the engine could not find out. */
  ID?: string;
};
