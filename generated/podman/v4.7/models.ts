// Generated from specs/ by `npm run generate`. Do not edit.
import type {
  ContainerSize,
  HealthCheckResults,
  InspectMount,
  LibpodDriverData,
  ListContainerNamespaces,
  PortMapping,
} from '../v3.2/models.js';
import type { InspectNetworkSettings } from '../v4.0/models.js';
import type { InspectContainerConfig, LibpodSecretSpec } from '../v4.3/models.js';
import type { InspectContainerHostConfig } from '../v4.4/models.js';

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
   * Number of the lock that protects the container in Podman.
   * @since v4.6.0
   * @format uint32
   */
  lockNumber?: number;
};

/** The present state of a container, as the inspect call shows it. Most names follow Docker; some are Podman's own. */
export type InspectContainerState = {
  /**
   * Path of the container's cgroup; absent if it has none.
   * @since v3.4.4
   */
  CgroupPath?: string;
  /**
   * Path on the host of the log that the last checkpoint wrote.
   * @since v4.0.2
   */
  CheckpointLog?: string;
  /**
   * Directory on the host that holds the data of the checkpoint.
   * @since v4.0.2
   */
  CheckpointPath?: string;
  /**
   * Whether the container has been stopped by a checkpoint and not yet been restored.
   * @since v3.4.1
   */
  Checkpointed?: boolean;
  /**
   * When the last checkpoint was made: RFC 3339.
   * @since v4.0.2
   * @format date-time
   */
  CheckpointedAt?: string;
  /**
   * Process ID on the host of `conmon`, the monitor of the container; 0 if none runs.
   * @format int64
   */
  ConmonPid?: number;
  /** Whether Podman finds the container in a bad state. */
  Dead?: boolean;
  /** Message of the last error of the container; empty if there was none. */
  Error?: string;
  /**
   * Exit code of the main process at its last end; 0 if it has never ended.
   * @format int32
   */
  ExitCode?: number;
  /**
   * When the container last ended: RFC 3339. `0001-01-01T00:00:00Z` if it has never ended.
   * @format date-time
   */
  FinishedAt?: string;
  /**
   * Results of the health check: status, failures in a row and log. Without a check, the status is empty.
   * @since v4.0.2
   */
  Health?: HealthCheckResults;
  /** Whether the kernel killed the container for lack of memory. */
  OOMKilled?: boolean;
  /** Version of the OCI runtime specification that the container's configuration follows. */
  OciVersion?: string;
  /** Whether the container is paused: its processes exist, but are frozen. */
  Paused?: boolean;
  /**
   * Process ID of the main process, as the host sees it; 0 if the container does not run.
   * @format int64
   */
  Pid?: number;
  /** Whether the last exit meets the conditions of the restart policy. */
  Restarting?: boolean;
  /**
   * Path on the host of the log that the last restore wrote.
   * @since v4.0.2
   */
  RestoreLog?: string;
  /**
   * Whether the container was restored from a checkpoint.
   * @since v4.0.2
   */
  Restored?: boolean;
  /**
   * When the container was restored from a checkpoint: RFC 3339.
   * @since v4.0.2
   * @format date-time
   */
  RestoredAt?: string;
  /** Whether the container runs. */
  Running?: boolean;
  /**
   * When the container was last started: RFC 3339. `0001-01-01T00:00:00Z` if it never was.
   * @format date-time
   */
  StartedAt?: string;
  /** State as one word, in lower case, such as `created`, `running`, `paused`, `stopping` or `exited`. */
  Status?: string;
  /**
   * Whether a user stopped the container. The restart policy does not start it again then.
   * @since v4.7.0
   */
  StoppedByUser?: boolean;
};

/** A container, as the list of containers shows it. */
export type ListContainer = {
  /** Whether Podman removes the container when it ends. */
  AutoRemove?: boolean;
  /**
   * File to which the container's ID was written at its creation; empty if there is none.
   * @since v4.7.0
   */
  CIDFile?: string;
  /** Command of the container, word by word; null or empty if it has none. */
  Command?: Array<string> | null;
  /**
   * When the container was made: RFC 3339.
   * @format date-time
   */
  Created?: string;
  /** When the object was created: RFC 3339 in UTC, with up to nine digits for the fraction of a second. */
  CreatedAt?: string;
  /**
   * Exit code of the main process. It counts only if `Exited` is true.
   * @format int32
   */
  ExitCode?: number;
  /** Whether the container has ended. */
  Exited?: boolean;
  /**
   * When the container last ended, in seconds since 1970. A large negative number means never.
   * @format int64
   */
  ExitedAt?: number;
  /** Full ID of the container: 64 hexadecimal digits. */
  Id?: string;
  /** Name of the image, as it was when the container was made. */
  Image?: string;
  /** Full ID of the image. */
  ImageID?: string;
  /** Whether this is the infra container of a pod. */
  IsInfra?: boolean;
  /** Labels of the object, by key. A label without a value has the empty string `''`, not null. */
  Labels?: {
    [key: string]: string;
  } | null;
  /** Paths in the container where the user's volumes and mounts are. */
  Mounts?: Array<string> | null;
  /** Names of the container, without a slash; usually just one. */
  Names?: Array<string> | null;
  /** IDs of the Linux namespaces. They are filled only if the call asks for them. */
  Namespaces?: ListContainerNamespaces;
  /** Names of the networks that the container is in. */
  Networks?: Array<string> | null;
  /**
   * Process ID of the main process on the host; 0 if the container does not run.
   * @format int64
   */
  Pid?: number;
  /** Full ID of the pod; empty if the container is in none. */
  Pod?: string;
  /** Name of the pod; empty if the container is in none. */
  PodName?: string;
  /** Published ports; null if there are none. */
  Ports?: Array<PortMapping> | null;
  /**
   * How often the restart policy has started the container again. Restarts by a user do not count.
   * @since v4.6.0
   * @format uint64
   */
  Restarts?: number;
  /** Disk space of the container; null unless the call asks for it. */
  Size?: ContainerSize | null;
  /**
   * When the container was last started, in seconds since 1970. A large negative number means never.
   * @format int64
   */
  StartedAt?: number;
  /** State in one word, such as `created`, `running`, `paused` or `exited`. */
  State?: string;
  /** State as text for people, such as `Up 2 hours`; may be empty. */
  Status?: string;
};

/** A secret as Podman knows it. The secret value itself is there only if the request asks for it. */
export type SecretInfoReport = {
  /**
   * When the secret was made: RFC 3339.
   * @format date-time
   */
  CreatedAt?: string;
  /** ID of the secret: 25 hexadecimal digits. */
  ID?: string;
  /**
   * The secret value in clear text. Absent unless the request asks for it.
   * @since v4.7.0
   */
  SecretData?: string;
  /** Name, labels and driver of the secret. */
  Spec?: LibpodSecretSpec;
  /**
   * When the secret was last changed: RFC 3339.
   * @format date-time
   */
  UpdatedAt?: string;
};

/** Which volumes are listed. A volume has to match every key; several values of one key are alternatives. */
export type VolumeListLibpodFilters = {
  /**
   * Volumes made after the one of this name; the same as `since`.
   * @since v4.7.0
   */
  after?: Array<string>;
  /**
   * Volumes made after the one of this name.
   * @since v4.7.0
   */
  since?: Array<string>;
  /** Name of the volume, as a regular expression. */
  name?: Array<string>;
  /** Name of the volume's driver, such as `local`. */
  driver?: Array<string>;
  /** Scope of the volume, which is always `local`. */
  scope?: Array<string>;
  /** Volumes with this label: `key` or `key=value`. */
  label?: Array<string>;
  /**
   * Volumes without this label: `key` or `key=value`.
   * @since v4.5.0
   */
  'label!'?: Array<string>;
  /** Volumes with this option of their driver: `name` or `name=value`. */
  opt?: Array<string>;
  /**
   * Volumes made before this time: RFC 3339, Unix seconds, or a duration back from now such as `10m`.
   * @since v3.3.1
   */
  until?: Array<string>;
  /** `true` for volumes that no container uses, `false` for those that one uses. */
  dangling?: Array<'true' | 'false'>;
};

/** Which unused volumes are removed. */
export type VolumePruneLibpodFilters = {
  /** Volumes with this label are removed: `key` or `key=value`. */
  label?: Array<string>;
  /**
   * Volumes without this label are removed. Together with `label`, a volume that matches either of both is removed.
   * @since v4.5.0
   */
  'label!'?: Array<string>;
  /**
   * Volumes made before this time are removed: RFC 3339, Unix seconds, or a duration back from now such as `10m`.
   * @since v3.3.1
   */
  until?: Array<string>;
  /**
   * Volumes made after the one of this name are removed; the same as `since`.
   * @since v4.7.0
   */
  after?: Array<string>;
  /**
   * Volumes made after the one of this name are removed.
   * @since v4.7.0
   */
  since?: Array<string>;
};
