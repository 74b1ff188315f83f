// Generated from specs/ by `npm run generate`. Do not edit.
import type { NetworkContainer } from '../v1.30/models.js';
import type { ContainerState } from '../v1.39/models.js';
import type { OCIDescriptor, OCIPlatform } from '../v1.40/models.js';
import type { ConfigReference, IPAM, IPAMResponse, PeerInfo } from '../v1.41/models.js';
import type { BuildCache, MountPoint, Volume } from '../v1.42/models.js';
import type { ContainerConfig } from '../v1.44/models.js';
import type { ContainerSummary, HostConfigResponse, ImageConfig, NetworkSettings } from '../v1.46/models.js';

export type DriverData = {
  Name: string;
  Data: {
    [key: string]: string;
  } | null;
};

export type ImageInspect = {
  Id: string;
  RepoTags: Array<string>;
  RepoDigests: Array<string>;
  Parent?: string;
  Comment?: string;
  /** @format date-time */
  Created?: string | null;
  DockerVersion?: string;
  Author?: string;
  Config: ImageConfig | null;
  Architecture: string;
  /** @since v1.39 */
  Variant?: string | null;
  Os: string;
  /** @since v1.28 */
  OsVersion?: string | null;
  /** @format int64 */
  Size: number;
  GraphDriver?: DriverData;
  RootFS: {
    Type?: string;
    Layers?: Array<string>;
  };
  Metadata?: {
    /** @format date-time */
    LastTagTime?: string | null;
  };
};

export type ImageSummary = {
  Id: string;
  ParentId: string;
  RepoTags: Array<string> | null;
  RepoDigests: Array<string> | null;
  Created: number;
  /** @format int64 */
  Size: number;
  /** @format int64 */
  SharedSize: number;
  Labels: {
    [key: string]: string;
  } | null;
  Containers: number;
  /** @since v1.47 */
  Manifests?: Array<ImageManifestSummary>;
  /** @since v1.40 */
  Descriptor?: OCIDescriptor | null;
};

export type Network = {
  Name: string;
  Id: string;
  /** @format date-time */
  Created: string;
  Scope: string;
  Driver: string;
  EnableIPv4?: boolean;
  EnableIPv6: boolean;
  IPAM: IPAMResponse;
  /** @default false */
  Internal: boolean;
  /** @default false */
  Attachable: boolean;
  /** @default false */
  Ingress: boolean;
  ConfigFrom: ConfigReference;
  /** @default false */
  ConfigOnly: boolean;
  Containers?: {
    [key: string]: NetworkContainer;
  } | null;
  Options: {
    [key: string]: string;
  } | null;
  Labels: {
    [key: string]: string;
  } | null;
  Peers?: Array<PeerInfo> | null;
  Services?: {
    [key: string]: {
      VIP?: string;
      Ports?: Array<string>;
      LocalLBIndex?: number;
      Tasks?: Array<{
        Name?: string;
        EndpointID?: string;
        EndpointIP?: string;
        Info?: {
          [key: string]: string;
        };
      }>;
    };
  };
};

/** @since v1.47 */
export type ImageManifestSummary = {
  ID: string;
  Descriptor: OCIDescriptor;
  Available: boolean;
  Size: {
    /** @format int64 */
    Total: number;
    /** @format int64 */
    Content: number;
  };
  Kind: 'image' | 'attestation' | 'unknown' | (string & {});
  ImageData?: {
    Platform: OCIPlatform;
    Containers: Array<string> | null;
    Size: {
      /** @format int64 */
      Unpacked: number;
    };
  } | null;
  AttestationData?: {
    For: string;
  } | null;
};

export type ContainerInspectResponse = {
  Id: string;
  Created: string;
  Path: string;
  Args: Array<string>;
  State: ContainerState;
  Image: string;
  ResolvConfPath: string;
  HostnamePath: string;
  HostsPath: string;
  LogPath: string;
  Name: string;
  RestartCount: number;
  Driver: string;
  Platform: string;
  MountLabel: string;
  ProcessLabel: string;
  AppArmorProfile: string;
  ExecIDs?: Array<string> | null;
  HostConfig: HostConfigResponse;
  GraphDriver?: DriverData;
  /** @format int64 */
  SizeRw?: number;
  /** @format int64 */
  SizeRootFs?: number;
  Mounts: Array<MountPoint>;
  Config: ContainerConfig;
  NetworkSettings: NetworkSettings;
};

export type SystemDataUsageResponse = {
  /** @format int64 */
  LayersSize?: number;
  Images?: Array<ImageSummary> | null;
  Containers?: Array<ContainerSummary> | null;
  Volumes?: Array<Volume> | null;
  BuildCache?: Array<BuildCache> | null;
};

export type NetworkCreateRequest = {
  Name: string;
  /** @default "bridge" */
  Driver?: string;
  Scope?: string;
  Internal?: boolean;
  /** @since v1.27 */
  Attachable?: boolean;
  /** @since v1.29 */
  Ingress?: boolean;
  /** @default false */
  ConfigOnly?: boolean;
  ConfigFrom?: ConfigReference | null;
  IPAM?: IPAM | null;
  /** @since v1.47 */
  EnableIPv4?: boolean;
  EnableIPv6?: boolean;
  Options?: {
    [key: string]: string;
  } | null;
  Labels?: {
    [key: string]: string;
  } | null;
};
