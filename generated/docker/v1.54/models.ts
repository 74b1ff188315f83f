// Generated from specs/ by `npm run generate`. Do not edit.
import type { BuildCache, Volume } from '../v1.42/models.js';
import type { DriverData } from '../v1.47/models.js';
import type { OCIDescriptor, OCIPlatform } from '../v1.48/models.js';
import type {
  BuildCacheDiskUsage,
  ContainerSummary,
  ContainersDiskUsage,
  ImageConfig,
  VolumesDiskUsage,
} from '../v1.52/models.js';
import type { Identity } from '../v1.53/models.js';

export type ImageInspect = {
  Id: string;
  /** @since v1.48 */
  Descriptor?: OCIDescriptor | null;
  /** @since v1.48 */
  Manifests?: Array<ImageManifestSummary> | null;
  /** @since v1.53 */
  Identity?: Identity | null;
  RepoTags: Array<string>;
  RepoDigests: Array<string>;
  Comment?: string | null;
  /** @format date-time */
  Created?: string | null;
  Author?: string | null;
  Config: ImageConfig;
  Architecture: string;
  /** @since v1.39 */
  Variant?: string | null;
  Os: string;
  /** @since v1.28 */
  OsVersion?: string | null;
  /** @format int64 */
  Size: number;
  GraphDriver?: DriverData | null;
  RootFS: {
    Type?: string;
    Layers?: Array<string>;
  };
  Metadata?: {
    /** @format date-time */
    LastTagTime?: string | null;
  };
  /** @deprecated Since v1.51. */
  Parent?: string;
  /** @deprecated Since v1.51. */
  DockerVersion?: string;
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

/** @since v1.52 */
export type ImagesDiskUsage = {
  /** @format int64 */
  ActiveCount?: number;
  /** @format int64 */
  TotalCount?: number;
  /** @format int64 */
  Reclaimable?: number;
  /** @format int64 */
  TotalSize?: number;
  Items?: Array<ImageSummary>;
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
    /** @since v1.54 */
    Identity?: Identity | null;
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

export type SystemDataUsageResponse = {
  /** @since v1.52 */
  ImageUsage?: ImagesDiskUsage;
  /** @since v1.52 */
  ContainerUsage?: ContainersDiskUsage;
  /** @since v1.52 */
  VolumeUsage?: VolumesDiskUsage;
  /** @since v1.52 */
  BuildCacheUsage?: BuildCacheDiskUsage;
  /**
   * @deprecated Since v1.52.
   * @format int64
   */
  LayersSize?: number;
  /** @deprecated Since v1.52. */
  Images?: Array<ImageSummary>;
  /** @deprecated Since v1.52. */
  Containers?: Array<ContainerSummary>;
  /** @deprecated Since v1.52. */
  Volumes?: Array<Volume>;
  /** @deprecated Since v1.52. */
  BuildCache?: Array<BuildCache>;
};
