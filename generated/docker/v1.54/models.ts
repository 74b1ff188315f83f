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

/** The details of one image in the engine's store. Answer of `ImageInspect`. */
export type ImageInspect = {
  /** The ID, `sha256:` and 64 hex digits. With graph drivers it is the digest of the configuration; with the containerd image store that of the manifest or index, so the same image has another ID there. */
  Id: string;
  /**
   * Type, digest and size of the index or manifest that the name points to, or of the variant asked for with `platform`. Only with the containerd image store.
   * @since v1.48
   */
  Descriptor?: OCIDescriptor | null;
  /**
   * The variants by platform, and the attestations. Only if asked for with `manifests`, and with the containerd image store.
   * @since v1.48
   */
  Manifests?: Array<ImageManifestSummary> | null;
  /**
   * The origin of the image, as the engine itself found: signatures, pulls and builds. Another tag does not change this.
   * @since v1.53
   */
  Identity?: Identity | null;
  /** The names of the image, such as `alpine:3.20`; an empty list if it has none. */
  RepoTags: Array<string>;
  /** References by digest, such as `alpine@sha256:...`, which name this very content in a registry. With graph drivers the list is empty until the image has been pulled or pushed. */
  RepoDigests: Array<string>;
  /** The message of the commit or import; otherwise the comment of the last step, such as `buildkit.dockerfile.v0`. Empty or absent if there is none. */
  Comment?: string | null;
  /**
   * When the image was built, in RFC 3339; empty or absent if the image does not say. A pull does not change it.
   * @format date-time
   */
  Created?: string | null;
  /** The author, as `MAINTAINER` or a commit says; empty or absent if nobody is named. */
  Author?: string | null;
  /** The defaults for containers of the image. Null if the containerd image store lacks the content for the platform. */
  Config: ImageConfig;
  /** The CPU that the image is for, by Go's name: `amd64`, `arm64`, `386`. Empty if unknown. */
  Architecture: string;
  /**
   * The variant of the CPU, mostly of ARM: `v7`, `v8`; empty or absent if there is none.
   * @since v1.39
   */
  Variant?: string | null;
  /** The operating system that the image is for: `linux` or `windows`. */
  Os: string;
  /**
   * The version of Windows that the image needs, such as `10.0.20348.2700`; empty or absent for Linux.
   * @since v1.28
   */
  OsVersion?: string | null;
  /**
   * Size of the image in bytes. Graph drivers count the unpacked layers; the containerd image store the compressed content for the platform, less than `Size` of `ImageList`.
   * @format int64
   */
  Size: number;
  /** The storage driver, and where on the engine's disk it keeps the image. Absent with the containerd image store. */
  GraphDriver?: DriverData | null;
  /** The layers that the file system of the image is made of. */
  RootFS: {
    /** Always `layers`; absent if the store lacks the content of the image. */
    Type?: string;
    /** Digests of the uncompressed layers, lowest first. Images that begin with the same ones share them on the disk. */
    Layers?: Array<string>;
  };
  /** Notes of this engine about the image. They are not part of the image, and a push or save leaves them out. */
  Metadata?: {
    /**
     * When this engine last gave the image a name, in RFC 3339. With the containerd image store, a pull counts too. With graph drivers, a pulled image that was never tagged here has year 1 (`0001-01-01T00:00:00Z`).
     * @format date-time
     */
    LastTagTime?: string | null;
  };
  /**
   * The ID of the image that this one was built on. Set by the classic builder and by commits only; empty or absent for pulled images and those of BuildKit.
   * @deprecated Since v1.51. Nothing replaces the field: only images of the classic builder have a parent.
   */
  Parent?: string;
  /**
   * The version of the engine that built the image, as the classic builder and commits note it; empty or absent for others.
   * @deprecated Since v1.51. Nothing replaces the field.
   */
  DockerVersion?: string;
};

/** An image in the short form of `ImageList` and of the disk usage. `ImageInspect` has the configuration and the layers. */
export type ImageSummary = {
  /** The ID, `sha256:` and 64 hex digits. With graph drivers it is the digest of the configuration; with the containerd image store that of the manifest or index, so the same image has another ID there. */
  Id: string;
  /** The ID of the image that this one was built on. Set by the classic builder and by commits only; empty for pulled images and those of BuildKit. */
  ParentId: string;
  /** The names of the image, such as `alpine:3.20`. An image without a name has an empty list, or null in the disk usage. */
  RepoTags: Array<string> | null;
  /** References by digest, such as `alpine@sha256:...`, which name this very content in a registry. With graph drivers only for images that were pulled or pushed: others have an empty list or null. */
  RepoDigests: Array<string> | null;
  /** When the image was built, in Unix seconds, as its configuration says; 0 if it does not say. A pull does not change it. */
  Created: number;
  /**
   * Size of all layers in bytes; layers shared with other images count in full. The containerd image store counts unpacked and compressed data of every platform that it has.
   * @format int64
   */
  Size: number;
  /**
   * The part of `Size` that other images use too, in bytes. -1 if not computed: ask with `shared-size`, or for the disk usage.
   * @format int64
   */
  SharedSize: number;
  /** Labels from the image's configuration, by key; null if there are none. */
  Labels: {
    [key: string]: string;
  } | null;
  /** The number of containers, running or stopped, that use the image. -1 if not counted, as for an image that lacks the content for the engine's platform. */
  Containers: number;
  /**
   * The variants by platform, and the attestations. Present only if asked for with `manifests`, and with the containerd image store.
   * @since v1.47
   */
  Manifests?: Array<ImageManifestSummary>;
  /**
   * Type, digest and size of the object that the name of the image points to: an index for several platforms, or one manifest. Only with the containerd image store.
   * @since v1.40
   */
  Descriptor?: OCIDescriptor | null;
};

/**
 * Space that images use, with the images themselves if `verbose` was set.
 * @since v1.52
 */
export type ImagesDiskUsage = {
  /**
   * Number of images that at least one container uses, running or not.
   * @format int64
   */
  ActiveCount?: number;
  /**
   * Number of all images, used or not.
   * @format int64
   */
  TotalCount?: number;
  /**
   * Estimate of the bytes that removing the images without a container would free. Some engines compute a wrong number (they subtract unused images instead of used ones): add up `Items` yourself.
   * @format int64
   */
  Reclaimable?: number;
  /**
   * Bytes of all image layers. A layer that several images share counts once.
   * @format int64
   */
  TotalSize?: number;
  /** The objects that were measured. Left out unless `verbose` was true. */
  Items?: Array<ImageSummary>;
};

/**
 * One manifest of an image: a variant for a platform, or an attestation of one. Only the containerd image store has them.
 * @since v1.47
 */
export type ImageManifestSummary = {
  /** The digest of the manifest, `sha256:...`. */
  ID: string;
  /** Type, digest, size and platform of the manifest, as the index has them. */
  Descriptor: OCIDescriptor;
  /** True if the store has all content of the manifest. False for platforms that were not pulled; they are listed too. */
  Available: boolean;
  /** The space that the manifest takes in the local store. */
  Size: {
    /**
     * The sum in bytes: `Size.Content`, plus `ImageData.Size.Unpacked` for an image.
     * @format int64
     */
    Total: number;
    /**
     * The content as it is in a registry, in bytes: manifest, configuration and compressed layers, as far as they are in the store.
     * @format int64
     */
    Content: number;
  };
  /** `image`: containers can run from it. `attestation`: BuildKit's provenance or SBOM of an image. `unknown`: neither, or the content is missing. */
  Kind: 'image' | 'attestation' | 'unknown' | (string & {});
  /** Data of an image; null or absent for other kinds. */
  ImageData?: {
    /** The platform that the index names; without an index, the platform in the image's configuration. */
    Platform: OCIPlatform;
    /**
     * The origin of the image. In the answer of `ImageList` only with `identity`. Pulls and builds belong to the whole image, so they can be the same in each variant.
     * @since v1.54
     */
    Identity?: Identity | null;
    /** The IDs of the containers that use this variant; null if there are none. */
    Containers: Array<string> | null;
    /** The space that the unpacked image takes. */
    Size: {
      /**
       * The layers unpacked for containers, in bytes; 0 if they are not unpacked, as for another platform.
       * @format int64
       */
      Unpacked: number;
    };
  } | null;
  /** Data of an attestation; null or absent for other kinds. */
  AttestationData?: {
    /** The manifest that the attestation is about: the `ID` of another entry. */
    For: string;
  } | null;
};

/** Disk space that images, containers, volumes and build cache use, in bytes. A kind that `type` did not ask for is null or left out. */
export type SystemDataUsageResponse = {
  /**
   * Sums of the images. Left out if `type` did not ask for them.
   * @since v1.52
   */
  ImageUsage?: ImagesDiskUsage;
  /**
   * Sums of the writable layers of containers. Left out if `type` did not ask for them.
   * @since v1.52
   */
  ContainerUsage?: ContainersDiskUsage;
  /**
   * Sums of the local volumes. Left out if `type` did not ask for them.
   * @since v1.52
   */
  VolumeUsage?: VolumesDiskUsage;
  /**
   * Sums of the build cache. Left out if `type` did not ask for it.
   * @since v1.52
   */
  BuildCacheUsage?: BuildCacheDiskUsage;
  /**
   * Space of all image layers in bytes; layers shared by several images count once. Some engines leave the field out instead of 0.
   * @deprecated Since v1.52. Use `ImageUsage.TotalSize`.
   * @format int64
   */
  LayersSize?: number;
  /**
   * The images, with `Containers` and `SharedSize` filled in. Null or left out if `type` did not ask for images, left out with `verbose`.
   * @deprecated Since v1.52. Use `ImageUsage`.
   */
  Images?: Array<ImageSummary>;
  /**
   * All containers, running or not, with `SizeRw` and `SizeRootFs` filled in. Null or left out if `type` did not ask for them, left out with `verbose`.
   * @deprecated Since v1.52. Use `ContainerUsage`.
   */
  Containers?: Array<ContainerSummary>;
  /**
   * Volumes of the driver `local` that have no driver options, with `UsageData` filled in; other volumes are not measured. Null or left out if `type` did not ask for them, left out with `verbose`.
   * @deprecated Since v1.52. Use `VolumeUsage`.
   */
  Volumes?: Array<Volume>;
  /**
   * Records of BuildKit's cache. Null if the cache is empty or `type` did not ask for it, left out with `verbose`.
   * @deprecated Since v1.52. Use `BuildCacheUsage`.
   */
  BuildCache?: Array<BuildCache>;
};
