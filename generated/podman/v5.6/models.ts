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
import type { LibpodMount, LibpodSecret } from '../v4.5/models.js';
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
  /**
   * OCI artifacts to mount into the container.
   * @since v5.5.0
   */
  artifact_volumes?: Array<ArtifactVolume> | null;
  /**
   * File on which the container's `/etc/hosts` is based: an absolute host path, `image` or `none`. Empty means the setting in `containers.conf`.
   * @since v5.0.2
   */
  base_hosts_file?: string;
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
  /**
   * Environment variables that build on those of the image, each as `name=value`. The value may refer to others, as in `PATH=${PATH}:/my/app`.
   * @since v4.3.0
   */
  envmerge?: Array<string> | null;
  /** Ports to expose: the key is the port number, the value is the protocol `tcp`, `udp` or `sctp`. Several protocols are separated by commas. */
  expose?: unknown;
  /**
   * Line to add to the container's `/etc/group`.
   * @since v4.5.0
   */
  group_entry?: string;
  /** Supplementary groups of the user, as names or IDs. */
  groups?: Array<string> | null;
  /**
   * What Podman does when the container becomes unhealthy.
   * @since v4.3.0
   */
  health_check_on_failure_action?: HealthCheckOnFailureAction;
  /**
   * Place of the health check log: `local`, `events_logger` or a directory on the host.
   * @since v5.3.0
   */
  healthLogDestination?: string;
  /**
   * Largest number of attempts in the health check log. 0 means no limit.
   * @since v5.3.0
   * @format uint64
   */
  healthMaxLogCount?: number;
  /**
   * Largest length of a health check's output in the log, in characters. 0 means no limit.
   * @since v5.3.0
   * @format uint64
   */
  healthMaxLogSize?: number;
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
  /**
   * Limits of cache and memory bandwidth by Intel RDT (Resource Director Technology).
   * @since v4.8.0
   */
  intelRdt?: LinuxIntelRdt;
  /** IPC namespace of the container. */
  ipcns?: Namespace;
  /**
   * Whether SELinux allows the container to run containers of its own and to change labels.
   * @since v4.5.0
   */
  label_nested?: boolean;
  /** Labels of the container, by key. */
  labels?: {
    [key: string]: string;
  } | null;
  /** Log driver of the container and its settings. */
  log_configuration?: LogConfigLibpod;
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
  /**
   * Whether a read-only container gets writable tmpfs mounts, for example on `/tmp` and `/run`.
   * @since v4.4.0
   */
  read_write_tmpfs?: boolean;
  /** Whether Podman removes the container when it exits. */
  remove?: boolean;
  /**
   * Whether Podman also removes the image when the container exits. It needs `remove` and `image`.
   * @since v5.3.0
   */
  removeImage?: boolean;
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
   * ID mapping with which Podman mounts `rootfs`, in the format of the `idmap` option.
   * @since v4.5.0
   */
  rootfs_mapping?: string;
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
  /**
   * Size in bytes of the tmpfs mounts for systemd mode, such as `/run` and `/tmp`.
   * @since v4.5.0
   * @format int64
   */
  shm_size_systemd?: number;
  /**
   * Health check that must pass before the ordinary one begins.
   * @since v4.4.0
   */
  startupHealthConfig?: StartupHealthCheck;
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
  /**
   * Whether the container keeps the image's `/etc/hostname`.
   * @since v5.4.0
   */
  use_image_hostname?: boolean;
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
