// Generated from specs/ by `npm run generate`. Do not edit.
import type {
  Digest,
  IDMappingOptions,
  LinuxDevice,
  LinuxDeviceCgroup,
  LinuxThrottleDevice,
  LinuxWeightDevice,
  Namespace,
  OverlayVolume,
  POSIXRlimit,
  PortMapping,
  Signal,
} from '../v3.2/models.js';
import type { LinuxPersonality } from '../v3.4/models.js';
import type { HealthCheckOnFailureAction, LogConfigLibpod } from '../v4.3/models.js';
import type { NamedVolume } from '../v4.4/models.js';
import type { LibpodSecret } from '../v4.5/models.js';
import type {
  CPUUsage,
  ConmonInfo,
  DistributionInfo,
  IDMappings,
  NetworkInfo,
  OCIRuntimeInfo,
  PastaInfo,
  Plugins,
  RemoteSocket,
  SecurityInfo,
  SlirpInfo,
  StoreInfo,
  Version,
} from '../v4.6/models.js';
import type { LinuxIntelRdt } from '../v4.8/models.js';
import type { LinuxResources } from '../v5.0/models.js';
import type { ImageVolume, Schema2HealthConfig, StartupHealthCheck } from '../v5.1/models.js';
import type { PerNetworkOptions } from '../v5.4/models.js';
import type { LibpodMount } from '../v5.5/models.js';

/**
 * What a call that added files to an artifact answers.
 * @since v5.6.0
 */
export type ArtifactAddReport = {
  /** Digest of the artifact's manifest. */
  ArtifactDigest?: Digest;
};

/**
 * An artifact of the local store.
 * @since v5.6.0
 */
export type ArtifactInspectReport = {
  /** Digest of the artifact's manifest. */
  Digest?: string;
  /** The artifact's manifest in OCI form, with a layer for each file. */
  Manifest?: OCI1;
  /** Name of the artifact, such as `quay.io/me/data:1`. */
  Name?: string;
};

/**
 * An artifact, as the list of artifacts shows it.
 * @since v5.6.0
 */
export type ArtifactListReport = {
  /** The artifact's manifest in OCI form, with a layer for each file. */
  Manifest?: OCI1;
  /** Name of the artifact, such as `quay.io/me/data:1`. */
  Name?: string;
};

/**
 * What a pull of an artifact answers.
 * @since v5.6.0
 */
export type ArtifactPullReport = {
  /** Digest of the artifact's manifest. */
  ArtifactDigest?: Digest;
};

/**
 * What a push of an artifact answers.
 * @since v5.6.0
 */
export type ArtifactPushReport = {
  /** Digest of the artifact's manifest, as the registry has it. */
  ArtifactDigest?: Digest;
};

/**
 * What a removal of artifacts answers.
 * @since v5.6.0
 */
export type ArtifactRemoveReport = {
  /** Digests of the removed artifacts. */
  ArtifactDigests?: Array<Digest> | null;
};

/**
 * Files of an artifact that are mounted into a container, read-only.
 * @since v5.5.0
 */
export type ArtifactVolume = {
  /** Where the files appear in the container: an absolute path. If there is no such file, or a directory, all files of the artifact appear below it. */
  destination?: string;
  /** Mounts only the file with this digest. It cannot go with `title`. */
  digest?: string;
  /**
   * File name in the container. Several files get a number after the name: `NAME-0`, `NAME-1`.
   * @since v5.6.0
   */
  name?: string;
  /** Name or digest of the artifact. */
  source?: string;
  /** Mounts only the file with this title: the value of the annotation `org.opencontainers.image.title`. It cannot go with `digest`. */
  title?: string;
};

/**
 * A reference to content by its digest, in OCI form.
 * @since v5.6.0
 */
export type Descriptor = {
  /** Further facts about the content, by key. */
  annotations?: {
    [key: string]: string;
  } | null;
  /** Media type of the artifact that the reference leads to. */
  artifactType?: string;
  /** The content itself in Base64, if it is small and embedded. */
  data?: string | null;
  /** Digest of the content. */
  digest?: Digest;
  /** Media type of the content, such as `application/vnd.oci.image.layer.v1.tar`. */
  mediaType?: string;
  /** Platform that the content is for. */
  platform?: LibpodPlatform;
  /**
   * Size of the content in bytes.
   * @format int64
   */
  size?: number;
  /** Further addresses from which the content can be had. */
  urls?: Array<string> | null;
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
  /**
   * Variant of the CPU architecture, for example of ARM. Empty if there is none.
   * @since v4.8.0
   */
  variant?: string;
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
 * An image manifest in the form of the OCI: the list of the parts of an image or artifact.
 * @since v5.6.0
 */
export type OCI1 = {
  /** Annotations of the manifest, by key. */
  annotations?: {
    [key: string]: string;
  } | null;
  /** Media type that says of which kind an artifact is; absent for an image. */
  artifactType?: string;
  /** Where the configuration lies. An artifact without one has an empty object, `{}`. */
  config?: Descriptor;
  /** The layers in order, the base first. For an artifact, they are its files. */
  layers?: Array<Descriptor> | null;
  /** Media type of the manifest itself: `application/vnd.oci.image.manifest.v1+json`. */
  mediaType?: string;
  /**
   * Version of the form of the manifest: always 2.
   * @format int64
   */
  schemaVersion?: number;
  /** Another manifest that this one is about, such as the image that a signature belongs to; absent if there is none. */
  subject?: Descriptor;
};

/**
 * The platform that an image of a manifest list is for.
 * @since v5.6.0
 */
export type LibpodPlatform = {
  /** CPU architecture in Go's spelling, such as `amd64`, `arm64` or `s390x`. */
  architecture?: string;
  /** Operating system in Go's spelling, such as `linux`. */
  os?: string;
  /** Features of the operating system that the image needs, such as `win32k`. */
  'os.features'?: Array<string> | null;
  /** Version of the operating system, mostly for images of Windows. */
  'os.version'?: string;
  /** Variant of the architecture, such as `v7` or `v8` for ARM. Empty if there is none. */
  variant?: string;
};

/** All that a new container can be: image or root file system, command, environment, namespaces, mounts, networks, limits and health checks. Only `image` or `rootfs` is needed. */
export type SpecGenerator = {
  /**
   * Networks to join, by name or ID, with addresses and names there. It needs a bridge network in `netns`.
   * @since v4.0.2
   */
  Networks?: {
    [key: string]: PerNetworkOptions;
  } | null;
  /** Annotations for the OCI runtime, by key. */
  annotations?: {
    [key: string]: string;
  } | null;
  /** Name of the AppArmor profile. */
  apparmor_profile?: string;
  /**
   * Artifacts whose files are mounted.
   * @since v5.5.0
   */
  artifact_volumes?: Array<ArtifactVolume> | null;
  /**
   * File from which `/etc/hosts` is made: a path on the host, `image` or `none`. By default that of the configuration.
   * @since v5.0.2
   */
  base_hosts_file?: string;
  /** Capabilities beyond the default ones, such as `CAP_NET_ADMIN`. `ALL` means all. */
  cap_add?: Array<string> | null;
  /** Default capabilities to take away. `ALL` means all. */
  cap_drop?: Array<string> | null;
  /** Cgroup in which the container's cgroup is made. By default the cgroup manager decides. */
  cgroup_parent?: string;
  /** Namespace of cgroups. */
  cgroupns?: Namespace;
  /** How cgroups are made: `enabled`, `disabled`, `no-conmon` or `split`. */
  cgroups_mode?: string;
  /**
   * Further root directories in the container. Files that the engine mounts, such as `resolv.conf`, appear below each of them as well.
   * @since v4.1.0
   */
  chroot_directories?: Array<string> | null;
  /**
   * Names of CNI networks to join.
   * Removed in v6.0.0.
   * @deprecated Since v4.0.2. Use `Networks`.
   */
  cni_networks?: Array<string> | null;
  /** The command and its arguments, in place of the image's `CMD`. */
  command?: Array<string> | null;
  /** File on the host for the process ID of conmon. By default the engine chooses one. */
  conmon_pid_file?: string;
  /** Words of the command line that made the container. The inspect call shows them as `CreateCommand`. */
  containerCreateCommand?: Array<string> | null;
  /**
   * True makes a missing `work_dir` in the container.
   * @since v3.4.4
   */
  create_working_dir?: boolean;
  /** IDs of containers that have to run before this one starts. */
  dependencyContainers?: Array<string> | null;
  /**
   * Further rules for the devices that the container may use.
   * @since v3.3.1
   */
  device_cgroup_rule?: Array<LinuxDeviceCgroup> | null;
  /** Devices of the host that the container gets. `path` is enough for one under its own name. */
  devices?: Array<LinuxDevice> | null;
  /**
   * Containers whose devices this container gets as well, by name or ID.
   * @since v4.0.2
   */
  devices_from?: Array<string> | null;
  /** Options of the resolver, as in `resolv.conf`. */
  dns_option?: Array<string> | null;
  /** Domains in which short names are looked up. */
  dns_search?: Array<string> | null;
  /** Addresses of name servers, in place of the engine's own choice. */
  dns_server?: Array<string> | null;
  /** The program and its first arguments, in place of the image's `ENTRYPOINT`. */
  entrypoint?: Array<string> | null;
  /** Environment variables, by name. */
  env?: {
    [key: string]: string;
  } | null;
  /** True adds the environment of the engine's own process. */
  env_host?: boolean;
  /**
   * Variables that use the image's ones: `PATH=${PATH}:/more`.
   * @since v4.3.0
   */
  envmerge?: Array<string> | null;
  /** Ports that the container listens on: protocols by port number, such as `{ 80: 'tcp' }`. `publish_image_ports` publishes them. */
  expose?: unknown;
  /**
   * Line for `/etc/group`, in place of the one that the engine would write.
   * @since v4.5.0
   */
  group_entry?: string;
  /** Further groups of the main process. `keep-groups` keeps those of the user who runs the engine. */
  groups?: Array<string> | null;
  /**
   * What happens when the container turns unhealthy, as a number.
   * @since v4.3.0
   */
  health_check_on_failure_action?: HealthCheckOnFailureAction;
  /**
   * Where results of checks are kept: a directory, `local` (with the container), or `events_logger`.
   * @since v5.3.0
   */
  healthLogDestination?: string;
  /**
   * How many results are kept. 0 keeps all.
   * @since v5.3.0
   * @format uint64
   */
  healthMaxLogCount?: number;
  /**
   * How many characters of a result are kept. 0 keeps all.
   * @since v5.3.0
   * @format uint64
   */
  healthMaxLogSize?: number;
  /** The health check, in place of the image's. */
  healthconfig?: Schema2HealthConfig;
  /**
   * Devices of the host that were asked for, kept to be shown later. `devices` is what counts.
   * @since v4.0.2
   */
  host_device_list?: Array<LinuxDevice> | null;
  /** Further lines of `/etc/hosts`: `name:address`. It cannot go with `use_image_hosts`. */
  hostadd?: Array<string> | null;
  /** Host name of the container. By default the beginning of its ID. It needs a private UTS namespace. */
  hostname?: string;
  /**
   * Users of the host to add to the container's `/etc/passwd`, by name or ID.
   * @since v4.0.2
   */
  hostusers?: Array<string> | null;
  /** True adds the proxy variables of the engine's own process, such as `HTTP_PROXY`. */
  httpproxy?: boolean;
  /** How user and group IDs of the container map to those of the host. */
  idmappings?: IDMappingOptions;
  /** Name or ID of the image. The engine does not pull it. It cannot go with `rootfs`. */
  image?: string;
  /**
   * CPU architecture by which to choose from a manifest list.
   * @since v4.2.1
   */
  image_arch?: string;
  /**
   * Operating system by which to choose from a manifest list.
   * @since v4.2.1
   */
  image_os?: string;
  /**
   * Variant of the CPU architecture by which to choose from a manifest list.
   * @since v4.2.1
   */
  image_variant?: string;
  /** What becomes of the image's volumes: `anonymous` (the default), `tmpfs` or `ignore`. */
  image_volume_mode?: string;
  /** Images to mount into the container. */
  image_volumes?: Array<ImageVolume> | null;
  /** True runs a small init program as the first process, which forwards signals and collects ended processes. */
  init?: boolean;
  /**
   * Makes the container an init container of its pod: `always`, or `once` for the first start of the pod only.
   * @since v3.4.1
   */
  init_container_type?: string;
  /** Path on the host of the init program. By default that of the configuration. */
  init_path?: string;
  /**
   * Settings of Intel's Resource Director Technology.
   * @since v4.8.0
   */
  intelRdt?: LinuxIntelRdt;
  /** Namespace of shared memory, semaphores and message queues. */
  ipcns?: Namespace;
  /**
   * True lets the container run containers with SELinux labels of their own.
   * @since v4.5.0
   */
  label_nested?: boolean;
  /** Labels of the container, by key. */
  labels?: {
    [key: string]: string;
  } | null;
  /** The log driver and its settings. */
  log_configuration?: LogConfigLibpod;
  /**
   * Whether the engine adds the user to `/etc/passwd` and `/etc/group`. True is the default.
   * @since v4.0.2
   */
  manage_password?: boolean;
  /** Further paths in the container that are hidden. */
  mask?: Array<string> | null;
  /** Mounts: paths of the host, file systems in memory and others. Named volumes are in `volumes`. */
  mounts?: Array<LibpodMount> | null;
  /** Name of the container. Without one, the engine makes one up. */
  name?: string;
  /** Network namespace: the kind of network that the container has. */
  netns?: Namespace;
  /** Options of the network program, such as those of `slirp4netns` or `pasta`, by its name. */
  network_options?: {
    [key: string]: Array<string>;
  } | null;
  /** True keeps processes from gaining rights, as by setuid programs. */
  no_new_privileges?: boolean;
  /** Name or path of the OCI runtime, such as `crun`. By default the engine's. */
  oci_runtime?: string;
  /**
   * How readily the kernel kills the container for lack of memory: from -1000 (last) to 1000 (first).
   * @format int64
   */
  oom_score_adj?: number;
  /** Paths of the host that the container may change without changing the host: changes go to a layer on top. */
  overlay_volumes?: Array<OverlayVolume> | null;
  /**
   * Line for `/etc/passwd`, in place of the one that the engine would write.
   * @since v4.1.0
   */
  passwd_entry?: string;
  /**
   * Execution domain of the main process, such as that of a 32-bit system.
   * @since v3.4.1
   */
  personality?: LinuxPersonality;
  /** Namespace of process IDs. */
  pidns?: Namespace;
  /** Name or ID of the pod to join. */
  pod?: string;
  /** Ports of the host that lead to ports of the container. They need a bridge network, `slirp4netns` or `pasta`. */
  portmappings?: Array<PortMapping> | null;
  /** True gives the container nearly all rights of the host: all capabilities and devices, without seccomp, SELinux and AppArmor. */
  privileged?: boolean;
  /** Mount options of `/proc`. */
  procfs_opts?: Array<string> | null;
  /** True publishes the ports of the image and of `expose` on free ports of the host. */
  publish_image_ports?: boolean;
  /** Limits of a process, such as the number of open files. */
  r_limits?: Array<POSIXRlimit> | null;
  /** The image as the user wrote it. The engine keeps it to name the image later; send it along with `image`. */
  raw_image_name?: string;
  /** True makes the root file system read-only. */
  read_only_filesystem?: boolean;
  /**
   * True mounts file systems in memory for `/run`, `/tmp` and `/var/tmp` in a read-only root file system.
   * @since v4.4.0
   */
  read_write_tmpfs?: boolean;
  /** True removes the container when it ends. */
  remove?: boolean;
  /**
   * True removes the image together with the container. It needs `remove` and `image`.
   * @since v5.3.0
   */
  removeImage?: boolean;
  /** Limits of CPU, memory and others, in the form of the OCI runtime specification. */
  resource_limits?: LinuxResources;
  /** What happens when the container ends: `no` (the default), `on-failure`, `always` or `unless-stopped`. */
  restart_policy?: string;
  /**
   * Most restarts for `on-failure`. 0 sets no limit.
   * @format uint64
   */
  restart_tries?: number;
  /** Directory of the host to use as root file system, without a copy. It cannot go with `image`. */
  rootfs?: string;
  /**
   * How IDs in `rootfs` map, as the option `idmap` has it.
   * @since v4.5.0
   */
  rootfs_mapping?: string;
  /**
   * True puts a layer for changes on top of `rootfs`, so that the directory stays as it is.
   * @since v4.0.2
   */
  rootfs_overlay?: boolean;
  /** How mounts spread between host and container: `rslave` (the default), `shared`, `private` and so on. */
  rootfs_propagation?: string;
  /** Who tells systemd that the container is ready: `container` (the default), `conmon`, `healthy` or `ignore`. */
  sdnotifyMode?: string;
  /** Which seccomp profile is used: `default`, `empty`, or `image` for the one in the image's label. */
  seccomp_policy?: string;
  /** File on the host with the seccomp profile. `unconfined` means none. */
  seccomp_profile_path?: string;
  /** Secrets as environment variables: names of secrets by the name of the variable. */
  secret_env?: {
    [key: string]: string;
  } | null;
  /** Secrets as files. */
  secrets?: Array<LibpodSecret> | null;
  /** SELinux options, such as `disable`, `type:NAME` or `level:NAME`. */
  selinux_opts?: Array<string> | null;
  /**
   * Size of `/dev/shm` in bytes. It needs a private IPC namespace.
   * @format int64
   */
  shm_size?: number;
  /**
   * Size in bytes of the file systems in memory that systemd needs, such as `/run` and `/tmp`.
   * @since v4.5.0
   * @format int64
   */
  shm_size_systemd?: number;
  /**
   * Check that runs until it passes, before the normal health check begins.
   * @since v4.4.0
   */
  startupHealthConfig?: StartupHealthCheck;
  /** True keeps stdin open, so that a connection can write to it. */
  stdin?: boolean;
  /** Signal that asks the container to end. By default the image's, or SIGTERM. */
  stop_signal?: Signal;
  /**
   * Seconds from the stop signal to SIGKILL. By default 10. With 0, SIGKILL comes at once.
   * @format uint64
   */
  stop_timeout?: number;
  /**
   * Options of the storage driver for the root file system, by name, such as `size`.
   * @since v4.0.2
   */
  storage_opts?: {
    [key: string]: string;
  } | null;
  /** Settings of the kernel for the container's namespaces, by name, such as `net.core.somaxconn`. */
  sysctl?: {
    [key: string]: string;
  } | null;
  /** Whether the container is prepared for systemd: `true` (if its command is systemd or init), `always` or `false`. */
  systemd?: string;
  /** True gives the main process a terminal. Its output then comes as one stream. */
  terminal?: boolean;
  /** Most bytes a second that may be read, by the path of the device. */
  throttleReadBpsDevice?: {
    [key: string]: LinuxThrottleDevice;
  } | null;
  /** Most reads a second, by the path of the device. */
  throttleReadIOPSDevice?: {
    [key: string]: LinuxThrottleDevice;
  } | null;
  /** Most bytes a second that may be written, by the path of the device. */
  throttleWriteBpsDevice?: {
    [key: string]: LinuxThrottleDevice;
  } | null;
  /** Most writes a second, by the path of the device. */
  throttleWriteIOPSDevice?: {
    [key: string]: LinuxThrottleDevice;
  } | null;
  /**
   * Seconds that the container may run before SIGKILL. 0 sets no limit.
   * @format uint64
   */
  timeout?: number;
  /** Time zone in the container, such as `Europe/Paris`. `local` is that of the host. */
  timezone?: string;
  /** Permissions that new files do not get, as octal text: `0022`. */
  umask?: string;
  /** Values for files of cgroups version 2, by the file's name, such as `memory.high`. */
  unified?: {
    [key: string]: string;
  } | null;
  /** Paths that are hidden by default and are shown here. `ALL` means all. */
  unmask?: Array<string> | null;
  /**
   * Names of default variables that the container does not get.
   * @since v4.0.2
   */
  unsetenv?: Array<string> | null;
  /**
   * True leaves out all default variables, those of the image included.
   * @since v4.0.2
   */
  unsetenvall?: boolean;
  /**
   * True keeps the image's `/etc/hostname`.
   * @since v5.4.0
   */
  use_image_hostname?: boolean;
  /** True keeps the image's `/etc/hosts`. It cannot go with `hostadd`. */
  use_image_hosts?: boolean;
  /** True keeps the image's `resolv.conf`. It cannot go with `dns_server`, `dns_search` and `dns_option`. */
  use_image_resolve_conf?: boolean;
  /** User of the main process: a name or an ID, maybe with a group: `user:group`. By default the image's, or root. */
  user?: string;
  /** Namespace of user IDs. */
  userns?: Namespace;
  /** Namespace of the host name. */
  utsns?: Namespace;
  /** True lets the storage skip syncing to disk. The container's data may be lost when the host crashes. */
  volatile?: boolean;
  /** Named volumes to mount. A missing one is made; one without a name is anonymous. */
  volumes?: Array<NamedVolume> | null;
  /** Containers whose volumes are mounted as well: name or ID, maybe with options: `db:ro`. */
  volumes_from?: Array<string> | null;
  /** Weights when several containers want to read or write, by the path of the device. */
  weightDevice?: {
    [key: string]: LinuxWeightDevice;
  } | null;
  /** Directory in which the main process starts. By default the image's, or `/`. */
  work_dir?: string;
};

/** Settings for a new volume. All of them are optional. */
export type LibpodVolumeCreateOptions = {
  /** Volume driver. Empty means `local`. */
  Driver?: string;
  /**
   * Group ID that owns the root of the volume.
   * @since v5.6.0
   * @format int64
   */
  GID?: number;
  /**
   * True makes it no error if a volume of this name exists; the answer is then that volume.
   * @since v4.4.0
   */
  IgnoreIfExists?: boolean;
  /** More labels, by key, under a name for older clients. */
  Label?: {
    [key: string]: string;
  } | null;
  /**
   * Labels of the object, by key. A label without a value has the empty string `''`, not null.
   * @since v4.0.2
   */
  Labels?: {
    [key: string]: string;
  } | null;
  /** Name of the volume. Empty lets Podman choose a random one. */
  Name?: string;
  /** Options of the driver, by name. For `local`, these are such as `type`, `device` and `o`. */
  Options?: {
    [key: string]: string;
  } | null;
  /**
   * User ID that owns the root of the volume.
   * @since v5.6.0
   * @format int64
   */
  UID?: number;
};
