// Generated from specs/ by `npm run generate`. Do not edit.
import type { GenericResources, PluginsInfo } from '../v1.32/models.js';
import type { SwarmInfo } from '../v1.40/models.js';
import type { Runtime } from '../v1.44/models.js';
import type { ContainerdInfo } from '../v1.46/models.js';
import type { DriverData } from '../v1.47/models.js';
import type { ImageManifestSummary, OCIDescriptor } from '../v1.48/models.js';
import type { Commit, FirewallInfo, RegistryServiceConfig } from '../v1.49/models.js';
import type { DeviceInfo } from '../v1.50/models.js';
import type { ImageConfig } from '../v1.52/models.js';

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
