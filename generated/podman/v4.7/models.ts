// Generated from specs/ by `npm run generate`. Do not edit.
import type {
  ContainerSize,
  HealthCheckResults,
  InspectMount,
  LibpodDriverData,
  ListContainerNamespaces,
  PortMapping,
} from '../v3.2/models.js';
import type { InspectContainerHostConfig, InspectNetworkSettings } from '../v4.0/models.js';
import type { InspectContainerConfig, LibpodSecretSpec } from '../v4.3/models.js';

export type InspectContainerData = {
  AppArmorProfile?: string;
  Args?: Array<string> | null;
  BoundingCaps?: Array<string> | null;
  Config?: InspectContainerConfig;
  ConmonPidFile?: string;
  /** @format date-time */
  Created?: string;
  Dependencies?: Array<string> | null;
  Driver?: string;
  EffectiveCaps?: Array<string> | null;
  ExecIDs?: Array<string> | null;
  GraphDriver?: LibpodDriverData;
  HostConfig?: InspectContainerHostConfig;
  HostnamePath?: string;
  HostsPath?: string;
  Id?: string;
  Image?: string;
  /** @since v4.3.0 */
  ImageDigest?: string;
  ImageName?: string;
  IsInfra?: boolean;
  /** @since v4.2.1 */
  IsService?: boolean;
  /** @since v4.6.0 */
  KubeExitCodePropagation?: string;
  MountLabel?: string;
  Mounts?: Array<InspectMount> | null;
  Name?: string;
  Namespace?: string;
  NetworkSettings?: InspectNetworkSettings;
  OCIConfigPath?: string;
  OCIRuntime?: string;
  Path?: string;
  PidFile?: string;
  Pod?: string;
  ProcessLabel?: string;
  ResolvConfPath?: string;
  /** @format int32 */
  RestartCount?: number;
  Rootfs?: string;
  /** @format int64 */
  SizeRootFs?: number;
  /** @format int64 */
  SizeRw?: number;
  State?: InspectContainerState;
  StaticDir?: string;
  /**
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

export type SecretInfoReport = {
  /**
   * When the object was created: RFC 3339 in UTC, with up to nine digits for the fraction of a second.
   * @format date-time
   */
  CreatedAt?: string;
  ID?: string;
  /** @since v4.7.0 */
  SecretData?: string;
  Spec?: LibpodSecretSpec;
  /**
   * When the object last changed: RFC 3339 in UTC. Each change also raises `Version.Index`.
   * @format date-time
   */
  UpdatedAt?: string;
};

export type VolumeListLibpodFilters = {
  /** @since v4.7.0 */
  after?: Array<string>;
  /** @since v4.7.0 */
  since?: Array<string>;
  name?: Array<string>;
  driver?: Array<string>;
  scope?: Array<string>;
  /** Objects with this label: `key` (any value) or `key=value`. If there are several labels, an object has to have all of them. */
  label?: Array<string>;
  /** @since v4.5.0 */
  'label!'?: Array<string>;
  opt?: Array<string>;
  /** @since v3.3.1 */
  until?: Array<string>;
  dangling?: Array<'true' | 'false'>;
};

export type VolumePruneLibpodFilters = {
  /** Objects with this label: `key` (any value) or `key=value`. If there are several labels, an object has to have all of them. */
  label?: Array<string>;
  /** @since v4.5.0 */
  'label!'?: Array<string>;
  /** @since v3.3.1 */
  until?: Array<string>;
  /** @since v4.7.0 */
  after?: Array<string>;
  /** @since v4.7.0 */
  since?: Array<string>;
};
