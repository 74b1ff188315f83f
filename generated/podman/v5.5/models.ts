// Generated from specs/ by `npm run generate`. Do not edit.
import type {
  Digest,
  History,
  IDMappingOptions,
  LinuxBlockIO,
  LinuxDevice,
  LinuxDeviceCgroup,
  LinuxHugepageLimit,
  LinuxNetwork,
  LinuxPids,
  LinuxRdma,
  LinuxThrottleDevice,
  LinuxWeightDevice,
  Namespace,
  OverlayVolume,
  POSIXRlimit,
  PortMapping,
  RootFS,
  Signal,
} from '../v3.2/models.js';
import type { Consistency, LinuxPersonality, Type } from '../v3.4/models.js';
import type { InspectNetworkSettings } from '../v4.0/models.js';
import type { HealthCheckOnFailureAction, LogConfigLibpod } from '../v4.3/models.js';
import type { NamedVolume } from '../v4.4/models.js';
import type { ClusterOptions, LibpodSecret, LinuxCPU } from '../v4.5/models.js';
import type { LibpodImageConfig } from '../v4.6/models.js';
import type { InspectContainerState } from '../v4.7/models.js';
import type { LinuxIntelRdt } from '../v4.8/models.js';
import type { BindOptions, LinuxMemory, LinuxResources } from '../v5.0/models.js';
import type { ImageVolume, Schema2HealthConfig, StartupHealthCheck, VolumeOptions } from '../v5.1/models.js';
import type { TmpfsOptions } from '../v5.2/models.js';
import type { InspectContainerConfig, InspectMount } from '../v5.3/models.js';
import type {
  InspectContainerHostConfig,
  LibpodThrottleDevice,
  PerNetworkOptions,
  WeightDevice,
} from '../v5.4/models.js';

/** The filters of `ContainerList`. Without `all` or `limit` they select only running containers, unless the key `status` is used. */
export type ContainerListFilters = {
  /** Containers of this image, or of an image that was built on it: a name like `nginx:alpine`, an ID or a digest. An unknown image matches none. */
  ancestor?: Array<string>;
  /** Containers that were created before this one, given by ID or name. An unknown one is an error. */
  before?: Array<string>;
  /** Containers that ended with this exit code: `'0'`, `'137'`. Set `all` too: otherwise the list has running containers only, and is empty. */
  exited?: Array<string>;
  /** The outcome of the health check. `starting`: no check has decided yet. `healthy`: the last check passed. `unhealthy`: too many failed, or the container is not running. `none`: there is no health check. */
  health?: Array<'none' | 'starting' | 'healthy' | 'unhealthy'>;
  /** The container with this ID. A beginning is enough if only one ID has it. */
  id?: Array<string>;
  /** Containers with this label: `key`, or `key=value`. Of several values, all have to match. */
  label?: Array<string>;
  /** Containers with a name that matches this regular expression (of Go): `web` finds `web-1` too, `^web$` finds only `web`. */
  name?: Array<string>;
  /** Containers on this network: its name, or the beginning of its ID. */
  network?: Array<string>;
  /** Containers that were created after this one, given by ID or name. An unknown one is an error. */
  since?: Array<string>;
  /** Containers in this state, stopped ones too without `all`. `created`: never started. `exited`: has run and ended. `restarting`: waits for its next run. `dead`: its deletion failed. */
  status?: Array<'created' | 'running' | 'paused' | 'exited' | 'stopped' | 'removing' | 'initialized' | 'unknown'>;
  /** Containers that mount this: the name of a volume, the path of a bind mount on the host, or the path inside the container. */
  volume?: Array<string>;
  /** The name or ID of a pod: its containers match. */
  pod?: Array<string>;
  /** A container with this restart policy matches. */
  'restart-policy'?: Array<'always' | 'no' | 'on-failure' | 'unless-stopped'>;
  /** A container that was created before this time matches: RFC 3339, Unix seconds, or a duration back from now such as `10m`. */
  until?: Array<string>;
  /**
   * A container without this label matches: `key` or `key=value`.
   * @since v4.8.0
   */
  'label!'?: Array<string>;
  /**
   * A container whose first word of the command is this one matches. The call fails if a container was created without a command, as the infra container of a pod is.
   * @since v5.5.0
   */
  command?: Array<string>;
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
  /** Name or digest of the artifact. */
  source?: string;
  /** Mounts only the file with this title: the value of the annotation `org.opencontainers.image.title`. It cannot go with `digest`. */
  title?: string;
};

/** The processes of a container. */
export type ContainerTopOKBody = {
  /** A list of values for each process, in the order of `Titles`. */
  Processes?: Array<Array<string>> | null;
  /** Names of the columns, such as `USER`, `PID` and `COMMAND`. */
  Titles?: Array<string> | null;
};

/** The storage driver of an image or container, with its data. */
export type LibpodDriverData = {
  /** Details of the driver by name, such as `UpperDir` for `overlay`. They are only for information. */
  Data: {
    [key: string]: string;
  } | null;
  /** Name of the driver, such as `overlay` or `vfs`. */
  Name: string;
};

/** An answer that has only the ID of what the call made. */
export type LibpodIDResponse = {
  /** ID of what the call made. */
  Id: string;
};

/** The full details of an image, as an inspection shows them. */
export type ImageData = {
  /** Annotations of the image's manifest, by key. */
  Annotations?: {
    [key: string]: string;
  } | null;
  /** CPU architecture for which the image is built, such as `amd64`. */
  Architecture?: string;
  /** Author of the image, as text. Empty if the image names none. */
  Author?: string;
  /** Comment on the image, for example from a commit. Empty if there is none. */
  Comment?: string;
  /** Defaults for containers of the image, such as command, environment and ports. */
  Config?: LibpodImageConfig;
  /**
   * Time of the image's creation in RFC 3339.
   * @format date-time
   */
  Created?: string;
  /** Digest of the image's manifest, such as `sha256:` and 64 hexadecimal digits. */
  Digest?: Digest;
  /** Storage driver of the image and the driver's data, such as layer directories. */
  GraphDriver?: LibpodDriverData;
  /** Health check that the image defines. Absent if it defines none. */
  Healthcheck?: Schema2HealthConfig;
  /** Build steps of the image, the oldest first. */
  History?: Array<History> | null;
  /** Full ID of the image: 64 hexadecimal digits. */
  Id?: string;
  /** Labels of the object, by key. A label without a value has the empty string `''`, not null. */
  Labels?: {
    [key: string]: string;
  } | null;
  /** Media type of the image's manifest. It tells the OCI format from that of Docker. */
  ManifestType?: string;
  /** Names that the image has or had earlier. */
  NamesHistory?: Array<string> | null;
  /** Operating system for which the image is built, such as `linux`. */
  Os?: string;
  /** ID of the parent image. Empty if Podman knows no parent. */
  Parent?: string;
  /** Names of the image with a digest, in the form `repository@digest`. */
  RepoDigests?: Array<string> | null;
  /** Names of the image with a tag, in the form `repository:tag`. Empty if the image has no tag. */
  RepoTags?: Array<string> | null;
  /** Layers that form the root file system of the image. */
  RootFS?: RootFS;
  /**
   * Size of the image in bytes.
   * @format int64
   */
  Size?: number;
  /** User that runs the processes of the image's containers. Empty if the image sets none. */
  User?: string;
  /** Version of the object in this answer. An update has to send back the `Index`, so that it cannot overwrite the change of another caller. */
  Version?: string;
  /**
   * Size of the image in bytes, the same number as `Size`.
   * @format int64
   */
  VirtualSize?: number;
};

/**
 * Options for a mount whose source is an image.
 * @since v5.5.0
 */
export type ImageOptions = {
  /** Path inside the image to mount. If it is empty, the mount shows the whole image. */
  Subpath?: string;
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
  /**
   * Digest of the image's manifest, such as `sha256:` and 64 hexadecimal digits. Empty if there is no image.
   * @since v4.3.0
   */
  ImageDigest?: string;
  /** Name of the container's image, as it was at the creation. */
  ImageName?: string;
  /** Whether the container is the infra container of a pod. */
  IsInfra?: boolean;
  /**
   * Whether the container is a service container, which ties a group of pods to one systemd unit.
   * @since v4.2.1
   */
  IsService?: boolean;
  /**
   * Rule by which the service container exits with an error: `none` is never, `any` is after one failed container, `all` is only if every container fails.
   * @since v4.6.0
   */
  KubeExitCodePropagation?: string;
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
  /**
   * Whether the container keeps `/etc/hostname` of the image, so Podman does not make its own.
   * @since v5.4.0
   */
  UseImageHostname?: boolean;
  /**
   * Whether the container keeps `/etc/hosts` of the image, so Podman does not make its own.
   * @since v5.4.0
   */
  UseImageHosts?: boolean;
  /**
   * Number of the lock that protects the container in Podman.
   * @since v4.6.0
   * @format uint32
   */
  lockNumber?: number;
};

/** A mount for a container. The names in lower case are those of the OCI; the others are Docker's. */
export type LibpodMount = {
  /**
   * Options that are only for the type `bind`.
   * @since v3.4.1
   */
  BindOptions?: BindOptions;
  /**
   * Options for cluster volumes of Docker Swarm. Podman does not use them.
   * @since v4.5.0
   */
  ClusterOptions?: ClusterOptions;
  /**
   * How exactly host and container must agree; only for Docker on a Mac.
   * @since v3.4.1
   */
  Consistency?: Consistency;
  /**
   * Options that are only for the type `image`.
   * @since v5.5.0
   */
  ImageOptions?: ImageOptions;
  /**
   * Whether the container may only read.
   * @since v3.4.1
   */
  ReadOnly?: boolean;
  /**
   * Name of a volume or path on the host, as the type asks. Must be empty for `tmpfs`.
   * @since v3.4.1
   */
  Source?: string;
  /**
   * Path in the container.
   * @since v3.4.1
   */
  Target?: string;
  /**
   * Options that are only for the type `tmpfs`.
   * @since v3.4.1
   */
  TmpfsOptions?: TmpfsOptions;
  /**
   * Kind of the mount in Docker's form, such as `bind`, `volume` or `tmpfs`.
   * @since v3.4.1
   */
  Type?: Type;
  /**
   * Options that are only for the type `volume`.
   * @since v3.4.1
   */
  VolumeOptions?: VolumeOptions;
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
   * Base of the pod's `/etc/hosts`: an absolute path on the host, `image` or `none`. Empty takes `base_hosts_file` of `containers.conf`.
   * @since v5.4.0
   */
  hostsFile?: string;
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
  /**
   * IPC namespace of the pod, which holds shared memory and message queues.
   * @since v4.5.0
   */
  ipcns?: Namespace;
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
  /**
   * True leaves `/etc/hostname` to each container instead of one file for the pod.
   * @since v5.4.0
   */
  no_manage_hostname?: boolean;
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
   * Restart policy for containers that set none: `no`, `always`, `on-failure` or `unless-stopped`.
   * @since v4.6.0
   */
  restart_policy?: string;
  /**
   * Most restarts of a container under the policy `on-failure`. Absent means no limit.
   * @since v4.6.0
   * @format uint64
   */
  restart_tries?: number;
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
   * Size in bytes of each temporary file system that Podman mounts for systemd, such as `/run` and `/tmp`.
   * @since v4.5.0
   * @format int64
   */
  shm_size_systemd?: number;
  /**
   * Kernel parameters for the pod, by name, such as `net.core.somaxconn`. Only those that belong to a namespace can be set.
   * @since v4.0.2
   */
  sysctl?: {
    [key: string]: string;
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

/** The processes of a pod as a table, like the output of `ps`. */
export type PodTopOKBody = {
  /** Rows of the table: one list for each process, with its values in the order of `Titles`. */
  Processes?: Array<Array<string>> | null;
  /** Heads of the columns, such as `USER`, `PID` and `COMMAND`. */
  Titles?: Array<string> | null;
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

/**
 * What to change of a container: limits of resources, health checks, environment. What is left out stays as it is.
 * @since v4.3.0
 */
export type UpdateEntities = {
  /**
   * Weights of devices when several containers want to read or write.
   * @since v5.4.0
   */
  BlkIOWeightDevice?: Array<WeightDevice> | null;
  /**
   * Most bytes a second that may be read from each device.
   * @since v5.4.0
   */
  DeviceReadBPs?: Array<LibpodThrottleDevice> | null;
  /**
   * Most reads a second from each device.
   * @since v5.4.0
   */
  DeviceReadIOPs?: Array<LibpodThrottleDevice> | null;
  /**
   * Most bytes a second that may be written to each device.
   * @since v5.4.0
   */
  DeviceWriteBPs?: Array<LibpodThrottleDevice> | null;
  /**
   * Most writes a second to each device.
   * @since v5.4.0
   */
  DeviceWriteIOPs?: Array<LibpodThrottleDevice> | null;
  /**
   * Variables to set: `NAME=value`. Processes that start later see them.
   * @since v5.5.0
   */
  Env?: Array<string> | null;
  /**
   * Names of variables to remove.
   * @since v5.5.0
   */
  UnsetEnv?: Array<string> | null;
  /**
   * Limits of reading and writing devices, in the form of the OCI runtime specification.
   * @since v5.4.0
   */
  blockIO?: LinuxBlockIO;
  /**
   * Limits and shares of CPU time.
   * @since v5.4.0
   */
  cpu?: LinuxCPU;
  /**
   * Rules for the devices that the container may use.
   * @since v5.4.0
   */
  devices?: Array<LinuxDeviceCgroup> | null;
  /**
   * Command of the health check. `none` removes the check.
   * @since v5.4.0
   */
  health_cmd?: string;
  /**
   * Time between two checks, such as `30s`. `disable` sets no timer. A change starts the timer anew.
   * @since v5.4.0
   */
  health_interval?: string;
  /**
   * Where results of checks are kept: a directory, `local` (with the container), or `events_logger`. A change may lose earlier results.
   * @since v5.4.0
   */
  health_log_destination?: string;
  /**
   * How many results are kept. 0 keeps all.
   * @since v5.4.0
   * @format uint64
   */
  health_max_log_count?: number;
  /**
   * How many characters of a result are kept. 0 keeps all.
   * @since v5.4.0
   * @format uint64
   */
  health_max_log_size?: number;
  /**
   * What happens when the container turns unhealthy: `none`, `kill`, `restart` or `stop`.
   * @since v5.4.0
   */
  health_on_failure?: string;
  /**
   * Failed checks in a row that make the container unhealthy.
   * @since v5.4.0
   * @format uint64
   */
  health_retries?: number;
  /**
   * Time after the start in which failed checks do not count, such as `10s`.
   * @since v5.4.0
   */
  health_start_period?: string;
  /**
   * Command of the startup check, which runs until it passes, before the normal check begins.
   * @since v5.4.0
   */
  health_startup_cmd?: string;
  /**
   * Time between two startup checks, such as `5s`. A change may start the timer anew.
   * @since v5.4.0
   */
  health_startup_interval?: string;
  /**
   * Failed startup checks in a row after which the container is restarted.
   * @since v5.4.0
   * @format uint64
   */
  health_startup_retries?: number;
  /**
   * Passed startup checks that are needed. With 0, one is enough.
   * @since v5.4.0
   * @format uint64
   */
  health_startup_success?: number;
  /**
   * Time after which a startup check counts as failed, such as `5s`.
   * @since v5.4.0
   */
  health_startup_timeout?: string;
  /**
   * Time after which a check counts as failed, such as `5s`.
   * @since v5.4.0
   */
  health_timeout?: string;
  /**
   * Limits of huge pages, one for each page size.
   * @since v5.4.0
   */
  hugepageLimits?: Array<LinuxHugepageLimit> | null;
  /**
   * Limits of memory and swap.
   * @since v5.4.0
   */
  memory?: LinuxMemory;
  /**
   * Priorities and class of the container's network traffic.
   * @since v5.4.0
   */
  network?: LinuxNetwork;
  /**
   * True turns all health checks of the container off.
   * @since v5.4.0
   */
  no_healthcheck?: boolean;
  /**
   * Limit of processes and threads.
   * @since v5.4.0
   */
  pids?: LinuxPids;
  /**
   * Limits of RDMA, by the name of the device.
   * @since v5.4.0
   */
  rdma?: {
    [key: string]: LinuxRdma;
  } | null;
  /**
   * Values for files of cgroups version 2, by the file's name, such as `memory.high`.
   * @since v5.4.0
   */
  unified?: {
    [key: string]: string;
  } | null;
};

/** Which containers are listed. A container has to match every key; several values of one key are alternatives. */
export type ContainerListLibpodFilters = {
  /** ID of the container, as its beginning or as a regular expression. */
  id?: Array<string>;
  /** Objects with this label: `key` (any value) or `key=value`. If there are several labels, an object has to have all of them. */
  label?: Array<string>;
  /**
   * Containers without this label: `key` or `key=value`.
   * @since v4.8.0
   */
  'label!'?: Array<string>;
  /** Name of the container, as a regular expression. */
  name?: Array<string>;
  /** Containers that ended with this exit code. */
  exited?: Array<string>;
  /** State of the container. */
  status?: Array<'created' | 'running' | 'paused' | 'exited' | 'stopped' | 'removing' | 'initialized' | 'unknown'>;
  /** Containers of this image, or of an image that is based on it: name or ID. */
  ancestor?: Array<string>;
  /** Containers made before the one of this name or ID. */
  before?: Array<string>;
  /** Containers made after the one of this name or ID. */
  since?: Array<string>;
  /** Containers that mount this: the name of a volume, or a path in the container. */
  volume?: Array<string>;
  /** Result of the health check. `none` is a container without a check. */
  health?: Array<'starting' | 'healthy' | 'unhealthy' | 'none'>;
  /** Containers made before this time: RFC 3339, Unix seconds, or a duration back from now such as `10m`. */
  until?: Array<string>;
  /** Containers of the pod of this name or ID. */
  pod?: Array<string>;
  /** Containers in the network of this name or ID. */
  network?: Array<string>;
  /** Containers with this restart policy. */
  'restart-policy'?: Array<'always' | 'no' | 'on-failure' | 'unless-stopped'>;
  /**
   * Containers whose first word of the command matches this regular expression. The call fails if a container was created without a command, as the infra container of a pod is.
   * @since v5.5.0
   */
  command?: Array<string>;
};
