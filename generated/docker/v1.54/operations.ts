// Generated from specs/ by `npm run generate`. Do not edit.
import type { ImageTagOperation, ImageTagShape } from '../v1.25/operations.js';
import type { ImagePruneOperation, ImagePruneShape } from '../v1.30/operations.js';
import type { ImageListFilters } from '../v1.44/models.js';
import type { ImageSearchOperation, ImageSearchShape } from '../v1.44/operations.js';
import type { ImageHistoryOperation, ImageHistoryShape } from '../v1.48/operations.js';
import type { ImageInspectParameters } from '../v1.49/operations.js';
import type { ImageDeleteOperation, ImageDeleteShape } from '../v1.50/operations.js';
import type {
  ImageCreateOperation,
  ImageCreateShape,
  ImageGetAllOperation,
  ImageGetAllShape,
  ImageGetOperation,
  ImageGetShape,
  ImageLoadOperation,
  ImageLoadShape,
  ImagePushOperation,
  ImagePushShape,
  SystemDataUsageParameters,
} from '../v1.52/operations.js';
import type { ImageInspect, ImageSummary, SystemDataUsageResponse } from './models.js';
import type { CallOptions, CallOptionsAs, Shape, Taken } from '../../../src/types.js';

/** The parameters of `ImageList`. */
export interface ImageListParameters {
  /** @default false */
  all?: boolean | undefined;
  filters?: ImageListFilters | string | undefined;
  /**
   * @since v1.42
   * @default false
   */
  'shared-size'?: boolean | undefined;
  /** @default false */
  digests?: boolean | undefined;
  /**
   * @since v1.47
   * @default false
   */
  manifests?: boolean | undefined;
  /**
   * @since v1.54
   * @default false
   */
  identity?: boolean | undefined;
}

export interface ImageListOperation {
  /**
   * Lists the images in the engine's store in a short form. Intermediate images are left out unless `all` is set; fields that cost time to compute, such as `SharedSize`, are -1.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /images/json`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Image/operation/ImageList
   */
  ImageList<Form extends 'data' | 'stream'>(parameters: ImageListParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, Array<ImageSummary>>>;
  /**
   * Lists the images in the engine's store in a short form. Intermediate images are left out unless `all` is set; fields that cost time to compute, such as `SharedSize`, are -1.
   *
   * `GET /images/json`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Image/operation/ImageList
   */
  ImageList(parameters?: ImageListParameters, options?: CallOptions<'data'>): Promise<Array<ImageSummary>>;
}

export type ImageListShape = Shape<'value', ImageListParameters, Array<ImageSummary>>;

export interface ImageInspectOperation {
  /**
   * Answers what the engine knows about one image: layers, configuration, tags and digests. It looks only in the local store and never pulls.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /images/{name}/json`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Image/operation/ImageInspect
   */
  ImageInspect<Form extends 'data' | 'stream'>(parameters: ImageInspectParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, ImageInspect>>;
  /**
   * Answers what the engine knows about one image: layers, configuration, tags and digests. It looks only in the local store and never pulls.
   *
   * `GET /images/{name}/json`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Image/operation/ImageInspect
   */
  ImageInspect(parameters: ImageInspectParameters, options?: CallOptions<'data'>): Promise<ImageInspect>;
}

export type ImageInspectShape = Shape<'value', ImageInspectParameters, ImageInspect>;

export interface SystemDataUsageOperation {
  /**
   * Adds up the disk space used by images, containers, volumes and build cache. It walks the disk, so it can take long; `type` restricts it where the engine supports that.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /system/df`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/System/operation/SystemDataUsage
   */
  SystemDataUsage<Form extends 'data' | 'stream'>(parameters: SystemDataUsageParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, SystemDataUsageResponse>>;
  /**
   * Adds up the disk space used by images, containers, volumes and build cache. It walks the disk, so it can take long; `type` restricts it where the engine supports that.
   *
   * `GET /system/df`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/System/operation/SystemDataUsage
   */
  SystemDataUsage(parameters?: SystemDataUsageParameters, options?: CallOptions<'data'>): Promise<SystemDataUsageResponse>;
}

export type SystemDataUsageShape = Shape<'value', SystemDataUsageParameters, SystemDataUsageResponse>;

/** The operations of the category `images`. */
export interface ImagesCategory
  extends ImageListOperation,
    ImageCreateOperation,
    ImageInspectOperation,
    ImageHistoryOperation,
    ImagePushOperation,
    ImageTagOperation,
    ImageDeleteOperation,
    ImageSearchOperation,
    ImagePruneOperation,
    ImageGetOperation,
    ImageGetAllOperation,
    ImageLoadOperation {}

export interface ImagesShapes {
  ImageList: ImageListShape;
  ImageCreate: ImageCreateShape;
  ImageInspect: ImageInspectShape;
  ImageHistory: ImageHistoryShape;
  ImagePush: ImagePushShape;
  ImageTag: ImageTagShape;
  ImageDelete: ImageDeleteShape;
  ImageSearch: ImageSearchShape;
  ImagePrune: ImagePruneShape;
  ImageGet: ImageGetShape;
  ImageGetAll: ImageGetAllShape;
  ImageLoad: ImageLoadShape;
}

/** The operations of the category `system`. */
export interface SystemCategory
  extends SystemDataUsageOperation {}

export interface SystemShapes {
  SystemDataUsage: SystemDataUsageShape;
}
