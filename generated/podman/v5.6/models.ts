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

/** @since v5.6.0 */
export type ArtifactAddReport = {
  ArtifactDigest?: Digest;
};

/** @since v5.6.0 */
export type ArtifactInspectReport = {
  Digest?: string;
  Manifest?: OCI1;
  Name?: string;
};

/** @since v5.6.0 */
export type ArtifactListReport = {
  Manifest?: OCI1;
  Name?: string;
};

/** @since v5.6.0 */
export type ArtifactPullReport = {
  ArtifactDigest?: Digest;
};

/** @since v5.6.0 */
export type ArtifactPushReport = {
  ArtifactDigest?: Digest;
};

/** @since v5.6.0 */
export type ArtifactRemoveReport = {
  ArtifactDigests?: Array<Digest> | null;
};

/** @since v5.5.0 */
export type ArtifactVolume = {
  destination?: string;
  digest?: string;
  /** @since v5.6.0 */
  name?: string;
  source?: string;
  title?: string;
};

/** @since v5.6.0 */
export type Descriptor = {
  annotations?: {
    [key: string]: string;
  } | null;
  artifactType?: string;
  data?: string | null;
  digest?: Digest;
  mediaType?: string;
  platform?: LibpodPlatform;
  /** @format int64 */
  size?: number;
  urls?: Array<string> | null;
};

export type HostInfo = {
  arch?: string;
  buildahVersion?: string;
  cgroupControllers?: Array<string> | null;
  cgroupManager?: string;
  cgroupVersion?: string;
  conmon?: ConmonInfo;
  /** @since v4.1.0 */
  cpuUtilization?: CPUUsage;
  /** @format int64 */
  cpus?: number;
  /** @since v4.6.0 */
  databaseBackend?: string;
  distribution?: DistributionInfo;
  /** @since v5.6.0 */
  emulatedArchitectures?: Array<string> | null;
  eventLogger?: string;
  /**
   * @since v4.6.0
   * @format uint32
   */
  freeLocks?: number;
  hostname?: string;
  idMappings?: IDMappings;
  kernel?: string;
  linkmode?: string;
  /** @since v3.4.1 */
  logDriver?: string;
  /** @format int64 */
  memFree?: number;
  /** @format int64 */
  memTotal?: number;
  /** @since v4.0.2 */
  networkBackend?: string;
  /** @since v4.6.0 */
  networkBackendInfo?: NetworkInfo;
  ociRuntime?: OCIRuntimeInfo;
  os?: string;
  /** @since v4.6.0 */
  pasta?: PastaInfo;
  remoteSocket?: RemoteSocket;
  /** @since v5.1.0 */
  rootlessNetworkCmd?: string;
  runtimeInfo?: {
    [key: string]: unknown;
  } | null;
  security?: SecurityInfo;
  serviceIsRemote?: boolean;
  /** Removed in v6.0.0. */
  slirp4netns?: SlirpInfo;
  /** @format int64 */
  swapFree?: number;
  /** @format int64 */
  swapTotal?: number;
  uptime?: string;
  /** @since v4.8.0 */
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

export type SpecGenerator = {
  /** @since v4.0.2 */
  Networks?: {
    [key: string]: PerNetworkOptions;
  } | null;
  annotations?: {
    [key: string]: string;
  } | null;
  apparmor_profile?: string;
  /** @since v5.5.0 */
  artifact_volumes?: Array<ArtifactVolume> | null;
  /** @since v5.0.2 */
  base_hosts_file?: string;
  cap_add?: Array<string> | null;
  cap_drop?: Array<string> | null;
  cgroup_parent?: string;
  cgroupns?: Namespace;
  cgroups_mode?: string;
  /** @since v4.1.0 */
  chroot_directories?: Array<string> | null;
  /**
   * Removed in v6.0.0.
   * @deprecated Since v4.0.2.
   */
  cni_networks?: Array<string> | null;
  command?: Array<string> | null;
  conmon_pid_file?: string;
  containerCreateCommand?: Array<string> | null;
  /** @since v3.4.4 */
  create_working_dir?: boolean;
  dependencyContainers?: Array<string> | null;
  /** @since v3.3.1 */
  device_cgroup_rule?: Array<LinuxDeviceCgroup> | null;
  devices?: Array<LinuxDevice> | null;
  /** @since v4.0.2 */
  devices_from?: Array<string> | null;
  dns_option?: Array<string> | null;
  dns_search?: Array<string> | null;
  dns_server?: Array<string> | null;
  entrypoint?: Array<string> | null;
  env?: {
    [key: string]: string;
  } | null;
  env_host?: boolean;
  /** @since v4.3.0 */
  envmerge?: Array<string> | null;
  expose?: unknown;
  /** @since v4.5.0 */
  group_entry?: string;
  groups?: Array<string> | null;
  /** @since v4.3.0 */
  health_check_on_failure_action?: HealthCheckOnFailureAction;
  /** @since v5.3.0 */
  healthLogDestination?: string;
  /**
   * @since v5.3.0
   * @format uint64
   */
  healthMaxLogCount?: number;
  /**
   * @since v5.3.0
   * @format uint64
   */
  healthMaxLogSize?: number;
  healthconfig?: Schema2HealthConfig;
  /** @since v4.0.2 */
  host_device_list?: Array<LinuxDevice> | null;
  hostadd?: Array<string> | null;
  hostname?: string;
  /** @since v4.0.2 */
  hostusers?: Array<string> | null;
  httpproxy?: boolean;
  idmappings?: IDMappingOptions;
  image?: string;
  /** @since v4.2.1 */
  image_arch?: string;
  /** @since v4.2.1 */
  image_os?: string;
  /** @since v4.2.1 */
  image_variant?: string;
  image_volume_mode?: string;
  image_volumes?: Array<ImageVolume> | null;
  init?: boolean;
  /** @since v3.4.1 */
  init_container_type?: string;
  init_path?: string;
  /** @since v4.8.0 */
  intelRdt?: LinuxIntelRdt;
  ipcns?: Namespace;
  /** @since v4.5.0 */
  label_nested?: boolean;
  labels?: {
    [key: string]: string;
  } | null;
  log_configuration?: LogConfigLibpod;
  /** @since v4.0.2 */
  manage_password?: boolean;
  mask?: Array<string> | null;
  mounts?: Array<LibpodMount> | null;
  name?: string;
  netns?: Namespace;
  network_options?: {
    [key: string]: Array<string>;
  } | null;
  no_new_privileges?: boolean;
  oci_runtime?: string;
  /** @format int64 */
  oom_score_adj?: number;
  overlay_volumes?: Array<OverlayVolume> | null;
  /** @since v4.1.0 */
  passwd_entry?: string;
  /** @since v3.4.1 */
  personality?: LinuxPersonality;
  pidns?: Namespace;
  pod?: string;
  portmappings?: Array<PortMapping> | null;
  privileged?: boolean;
  procfs_opts?: Array<string> | null;
  publish_image_ports?: boolean;
  r_limits?: Array<POSIXRlimit> | null;
  raw_image_name?: string;
  read_only_filesystem?: boolean;
  /** @since v4.4.0 */
  read_write_tmpfs?: boolean;
  remove?: boolean;
  /** @since v5.3.0 */
  removeImage?: boolean;
  resource_limits?: LinuxResources;
  restart_policy?: string;
  /** @format uint64 */
  restart_tries?: number;
  rootfs?: string;
  /** @since v4.5.0 */
  rootfs_mapping?: string;
  /** @since v4.0.2 */
  rootfs_overlay?: boolean;
  rootfs_propagation?: string;
  sdnotifyMode?: string;
  seccomp_policy?: string;
  seccomp_profile_path?: string;
  secret_env?: {
    [key: string]: string;
  } | null;
  secrets?: Array<LibpodSecret> | null;
  selinux_opts?: Array<string> | null;
  /** @format int64 */
  shm_size?: number;
  /**
   * @since v4.5.0
   * @format int64
   */
  shm_size_systemd?: number;
  /** @since v4.4.0 */
  startupHealthConfig?: StartupHealthCheck;
  stdin?: boolean;
  stop_signal?: Signal;
  /** @format uint64 */
  stop_timeout?: number;
  /** @since v4.0.2 */
  storage_opts?: {
    [key: string]: string;
  } | null;
  sysctl?: {
    [key: string]: string;
  } | null;
  systemd?: string;
  terminal?: boolean;
  throttleReadBpsDevice?: {
    [key: string]: LinuxThrottleDevice;
  } | null;
  throttleReadIOPSDevice?: {
    [key: string]: LinuxThrottleDevice;
  } | null;
  throttleWriteBpsDevice?: {
    [key: string]: LinuxThrottleDevice;
  } | null;
  throttleWriteIOPSDevice?: {
    [key: string]: LinuxThrottleDevice;
  } | null;
  /** @format uint64 */
  timeout?: number;
  timezone?: string;
  umask?: string;
  unified?: {
    [key: string]: string;
  } | null;
  unmask?: Array<string> | null;
  /** @since v4.0.2 */
  unsetenv?: Array<string> | null;
  /** @since v4.0.2 */
  unsetenvall?: boolean;
  /** @since v5.4.0 */
  use_image_hostname?: boolean;
  use_image_hosts?: boolean;
  use_image_resolve_conf?: boolean;
  user?: string;
  userns?: Namespace;
  utsns?: Namespace;
  volatile?: boolean;
  volumes?: Array<NamedVolume> | null;
  volumes_from?: Array<string> | null;
  weightDevice?: {
    [key: string]: LinuxWeightDevice;
  } | null;
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
