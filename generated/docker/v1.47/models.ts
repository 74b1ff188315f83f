// Generated from specs/ by `npm run generate`. Do not edit.
import type { ObjectVersion } from '../v1.27/models.js';
import type { NetworkContainer } from '../v1.30/models.js';
import type { GenericResources } from '../v1.32/models.js';
import type { TaskState } from '../v1.37/models.js';
import type { ContainerState } from '../v1.39/models.js';
import type { OCIDescriptor, OCIPlatform } from '../v1.40/models.js';
import type { ConfigReference, IPAM, PeerInfo } from '../v1.41/models.js';
import type { BuildCache, MountPoint, Volume } from '../v1.42/models.js';
import type { ContainerConfig, TaskStatus } from '../v1.44/models.js';
import type { ContainerSummary, HostConfig, ImageConfig, NetworkSettings, TaskSpec } from '../v1.46/models.js';

/** @since v1.47 */
export type DriverData = {
  Name: string;
  Data: {
    [key: string]: string;
  };
};

/** @since v1.39 */
export type ImageInspect = {
  Id?: string;
  RepoTags?: Array<string>;
  RepoDigests?: Array<string>;
  /** Removed in v1.52. */
  Parent?: string;
  Comment?: string;
  Created?: string | null;
  /** Removed in v1.52. */
  DockerVersion?: string;
  Author?: string;
  Config?: ImageConfig;
  Architecture?: string;
  Variant?: string | null;
  Os?: string;
  OsVersion?: string | null;
  Size?: number;
  GraphDriver?: DriverData;
  RootFS?: {
    Type: string;
    Layers?: Array<string>;
  };
  Metadata?: {
    LastTagTime?: string | null;
  };
};

export type ImageSummary = {
  Id: string;
  ParentId: string;
  RepoTags: Array<string>;
  RepoDigests: Array<string>;
  Created: number;
  Size: number;
  SharedSize: number;
  Labels: {
    [key: string]: string;
  };
  Containers: number;
  /** @since v1.47 */
  Manifests?: Array<ImageManifestSummary>;
};

export type Network = {
  Name?: string;
  Id?: string;
  Created?: string;
  Scope?: string;
  Driver?: string;
  /** @since v1.47 */
  EnableIPv4?: boolean;
  EnableIPv6?: boolean;
  IPAM?: IPAM;
  /** @default false */
  Internal?: boolean;
  /**
   * @since v1.27
   * @default false
   */
  Attachable?: boolean;
  /**
   * @since v1.29
   * @default false
   */
  Ingress?: boolean;
  /** @since v1.41 */
  ConfigFrom?: ConfigReference;
  /**
   * @since v1.41
   * @default false
   */
  ConfigOnly?: boolean;
  /** Removed in v1.52. */
  Containers?: {
    [key: string]: NetworkContainer;
  };
  Options?: {
    [key: string]: string;
  };
  Labels?: {
    [key: string]: string;
  };
  /** @since v1.41 */
  Peers?: Array<PeerInfo> | null;
};

export type NetworkAttachment = {
  Network?: Network;
  Addresses?: Array<string>;
};

export type Task = {
  ID?: string;
  Version?: ObjectVersion;
  CreatedAt?: string;
  UpdatedAt?: string;
  Name?: string;
  Labels?: {
    [key: string]: string;
  };
  Spec?: TaskSpec;
  ServiceID?: string;
  Slot?: number;
  NodeID?: string;
  /** @since v1.32 */
  AssignedGenericResources?: GenericResources;
  Status?: TaskStatus;
  DesiredState?: TaskState;
  /** @since v1.41 */
  JobIteration?: ObjectVersion;
  NetworksAttachments?: Array<NetworkAttachment>;
};

/** @since v1.47 */
export type ImageManifestSummary = {
  ID: string;
  Descriptor: OCIDescriptor;
  Available: boolean;
  Size: {
    Total: number;
    Content: number;
  };
  Kind: 'image' | 'attestation' | 'unknown';
  ImageData?: {
    Platform: OCIPlatform;
    Containers: Array<string>;
    Size: {
      Unpacked: number;
    };
  } | null;
  AttestationData?: {
    For: string;
  } | null;
};

export type ContainerInspectResponse = {
  Id?: string;
  Created?: string;
  Path?: string;
  Args?: Array<string>;
  State?: ContainerState;
  Image?: string;
  ResolvConfPath?: string;
  HostnamePath?: string;
  HostsPath?: string;
  LogPath?: string;
  Name?: string;
  RestartCount?: number;
  Driver?: string;
  /** @since v1.40 */
  Platform?: string;
  MountLabel?: string;
  ProcessLabel?: string;
  AppArmorProfile?: string;
  ExecIDs?: Array<string> | null;
  HostConfig?: HostConfig;
  GraphDriver?: DriverData;
  SizeRw?: number;
  SizeRootFs?: number;
  Mounts?: Array<MountPoint>;
  Config?: ContainerConfig;
  NetworkSettings?: NetworkSettings;
};

export type SystemDataUsageResponse = {
  /** Removed in v1.52. */
  LayersSize?: number;
  /** Removed in v1.52. */
  Images?: Array<ImageSummary>;
  /** Removed in v1.52. */
  Containers?: Array<ContainerSummary>;
  /** Removed in v1.52. */
  Volumes?: Array<Volume>;
  /**
   * Removed in v1.52.
   * @since v1.39
   */
  BuildCache?: Array<BuildCache>;
};

export type NetworkCreateRequest = {
  Name: string;
  /** @default "bridge" */
  Driver?: string;
  /** @since v1.41 */
  Scope?: string;
  Internal?: boolean;
  /** @since v1.27 */
  Attachable?: boolean;
  /** @since v1.29 */
  Ingress?: boolean;
  /**
   * @since v1.41
   * @default false
   */
  ConfigOnly?: boolean;
  /** @since v1.41 */
  ConfigFrom?: ConfigReference;
  IPAM?: IPAM;
  /** @since v1.47 */
  EnableIPv4?: boolean;
  EnableIPv6?: boolean;
  Options?: {
    [key: string]: string;
  };
  Labels?: {
    [key: string]: string;
  };
};
