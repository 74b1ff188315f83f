// Generated from specs/ by `npm run generate`. Do not edit.
import type {
  ContainerSize,
  HealthCheckResults,
  InspectMount,
  LibpodDriverData,
  ListContainerNamespaces,
  PortMapping,
  SecretVersion,
} from '../v3.2/models.js';
import type { InspectContainerHostConfig } from '../v4.0/models.js';
import type { InspectNetworkSettings } from '../v4.1/models.js';
import type { InspectContainerConfig, LibpodSecretSpec } from '../v4.3/models.js';

export type InspectContainerData = {
  AppArmorProfile?: string;
  Args?: Array<string>;
  BoundingCaps?: Array<string>;
  Config?: InspectContainerConfig;
  ConmonPidFile?: string;
  /** @format date-time */
  Created?: string;
  Dependencies?: Array<string>;
  Driver?: string;
  EffectiveCaps?: Array<string>;
  ExecIDs?: Array<string>;
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
  Mounts?: Array<InspectMount>;
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

export type InspectContainerState = {
  /** @since v3.4.4 */
  CgroupPath?: string;
  /** @since v4.0.2 */
  CheckpointLog?: string;
  /** @since v4.0.2 */
  CheckpointPath?: string;
  /** @since v3.4.1 */
  Checkpointed?: boolean;
  /**
   * @since v4.0.2
   * @format date-time
   */
  CheckpointedAt?: string;
  /** @format int64 */
  ConmonPid?: number;
  Dead?: boolean;
  Error?: string;
  /** @format int32 */
  ExitCode?: number;
  /** @format date-time */
  FinishedAt?: string;
  /** @since v4.0.2 */
  Health?: HealthCheckResults;
  OOMKilled?: boolean;
  OciVersion?: string;
  Paused?: boolean;
  /** @format int64 */
  Pid?: number;
  Restarting?: boolean;
  /** @since v4.0.2 */
  RestoreLog?: string;
  /** @since v4.0.2 */
  Restored?: boolean;
  /**
   * @since v4.0.2
   * @format date-time
   */
  RestoredAt?: string;
  Running?: boolean;
  /** @format date-time */
  StartedAt?: string;
  Status?: string;
  /** @since v4.7.0 */
  StoppedByUser?: boolean;
};

export type ListContainer = {
  AutoRemove?: boolean;
  /** @since v4.7.0 */
  CIDFile?: string;
  Command?: Array<string>;
  /** @format date-time */
  Created?: string;
  /** When the object was created: RFC 3339 in UTC, with up to nine digits for the fraction of a second. */
  CreatedAt?: string;
  /** @format int32 */
  ExitCode?: number;
  Exited?: boolean;
  /** @format int64 */
  ExitedAt?: number;
  Id?: string;
  Image?: string;
  ImageID?: string;
  IsInfra?: boolean;
  /** Labels of the object, by key. A label without a value has the empty string `''`, not null. */
  Labels?: {
    [key: string]: string;
  };
  Mounts?: Array<string>;
  Names?: Array<string>;
  Namespaces?: ListContainerNamespaces;
  Networks?: Array<string>;
  /** @format int64 */
  Pid?: number;
  Pod?: string;
  PodName?: string;
  Ports?: Array<PortMapping>;
  /**
   * @since v4.6.0
   * @format uint64
   */
  Restarts?: number;
  Size?: ContainerSize;
  /** @format int64 */
  StartedAt?: number;
  State?: string;
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

export type SecretInfoReportCompat = {
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
  /** Version of the object in this answer. An update has to send back the `Index`, so that it cannot overwrite the change of another caller. */
  Version?: SecretVersion;
};

/** @since v4.7.0 */
export type cacheLibImage = {
  [key: string]: unknown;
};
