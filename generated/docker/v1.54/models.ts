// Generated from specs/ by `npm run generate`. Do not edit.
import type { DriverData } from '../v1.47/models.js';
import type { OCIDescriptor, OCIPlatform } from '../v1.48/models.js';
import type { ImageConfig } from '../v1.50/models.js';
import type { Identity } from '../v1.53/models.js';

/** @since v1.39 */
export type ImageInspect = {
  Id?: string;
  /** @since v1.48 */
  Descriptor?: OCIDescriptor | null;
  /** @since v1.48 */
  Manifests?: Array<ImageManifestSummary> | null;
  /** @since v1.53 */
  Identity?: Identity | null;
  RepoTags?: Array<string>;
  RepoDigests?: Array<string>;
  Comment?: string | null;
  Created?: string | null;
  Author?: string | null;
  Config?: ImageConfig;
  Architecture?: string;
  Variant?: string | null;
  Os?: string;
  OsVersion?: string | null;
  Size?: number;
  GraphDriver?: DriverData | null;
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
  /** @since v1.48 */
  Descriptor?: OCIDescriptor | null;
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
    /** @since v1.54 */
    Identity?: Identity | null;
    Containers: Array<string>;
    Size: {
      Unpacked: number;
    };
  } | null;
  AttestationData?: {
    For: string;
  } | null;
};
