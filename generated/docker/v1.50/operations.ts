// Generated from specs/ by `npm run generate`. Do not edit.
import type { ImageTagOperation, ImageTagShape } from '../v1.25/operations.js';
import type { ImageDeleteResponseItem } from '../v1.28/models.js';
import type { ImagePruneOperation, ImagePruneShape } from '../v1.30/operations.js';
import type { ImageSearchOperation, ImageSearchShape } from '../v1.44/operations.js';
import type { OCIPlatform } from '../v1.48/models.js';
import type {
  ImageCreateOperation,
  ImageCreateShape,
  ImageGetAllOperation,
  ImageGetAllShape,
  ImageGetOperation,
  ImageGetShape,
  ImageHistoryOperation,
  ImageHistoryShape,
  ImageListOperation,
  ImageListShape,
  ImageLoadOperation,
  ImageLoadShape,
  ImagePushOperation,
  ImagePushShape,
} from '../v1.48/operations.js';
import type { ImageInspectParameters } from '../v1.49/operations.js';
import type { ImageInspect, SystemInfo } from './models.js';
import type { CallOptions, CallOptionsAs, NoParameters, Shape, Taken } from '../../../src/types.js';

export interface ImageInspectOperation {
  /**
   * Returns the details of one local image: layers, configuration, tags and digests. The call never pulls the image.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /images/{name}/json`
   * @throws {EngineError} 400: the name or `platform` is not valid, or `manifests` comes together with `platform`; 404: no such image in the store, or not for that platform.
   * @example
   * ```ts
   * import { EngineError } from 'fairlead';
   *
   * try {
   *   await engine.images.ImageInspect({ name: 'nginx:alpine' });
   * } catch (error) {
   *   if (!(error instanceof EngineError && error.status === 404)) throw error;
   *   const pull = await engine.images.ImageCreate({ fromImage: 'nginx:alpine' });
   *   await pull.toArray();
   * }
   * ```
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Image/operation/ImageInspect
   */
  ImageInspect<Form extends 'data' | 'stream'>(parameters: ImageInspectParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, ImageInspect>>;
  /**
   * Returns the details of one local image: layers, configuration, tags and digests. The call never pulls the image.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /images/{name}/json`
   * @throws {EngineError} 400: the name or `platform` is not valid, or `manifests` comes together with `platform`; 404: no such image in the store, or not for that platform.
   * @example
   * ```ts
   * import { EngineError } from 'fairlead';
   *
   * try {
   *   await engine.images.ImageInspect({ name: 'nginx:alpine' });
   * } catch (error) {
   *   if (!(error instanceof EngineError && error.status === 404)) throw error;
   *   const pull = await engine.images.ImageCreate({ fromImage: 'nginx:alpine' });
   *   await pull.toArray();
   * }
   * ```
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Image/operation/ImageInspect
   */
  ImageInspect(parameters: ImageInspectParameters, options?: CallOptions<'data'>): Promise<ImageInspect>;
}

export type ImageInspectShape = Shape<'value', ImageInspectParameters, ImageInspect>;

/** The parameters of `ImageDelete`. */
export interface ImageDeleteParameters {
  /** A name removes that name; if it was the last one, the image is removed too. An ID, or a beginning of one, removes the image. An image with several names needs `force` for that. */
  name: string;
  /**
   * True removes the image even if stopped containers use it or it has several names. An image that a running container uses stays: only its name can be removed, and its ID answers 409. The default is `false`.
   * @defaultValue false
   */
  force?: boolean | undefined;
  /**
   * True keeps the parents of the image that have no name. By default, they are removed too, if nothing else uses them.
   * @defaultValue false
   */
  noprune?: boolean | undefined;
  /**
   * Removes only the content for these platforms, such as `{ os: 'linux', architecture: 'arm64' }`; the names of the image stay. The containerd image store requires `force` for this. Graph drivers take one value, and remove the whole image if it has that platform.
   * @since v1.50
   */
  platforms?: Array<OCIPlatform> | string | undefined;
}

export interface ImageDeleteOperation {
  /**
   * Removes a tag of an image, or the image itself with its untagged parents. Removing the last tag deletes the image, and fails with 409 if a container uses the image, unless `force` is set.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `DELETE /images/{name}`
   * @throws {EngineError} 400: the name is not valid, or `platforms` comes without `force`; 404: no such image; 409: a container uses it, images were built on it, or it has several names.
   * @example
   * ```ts
   * // The image goes with its last tag.
   * const deleted = await engine.images.ImageDelete({ name: 'app:1.0' });
   * for (const { Untagged, Deleted } of deleted) console.log(Untagged ?? Deleted);
   * ```
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Image/operation/ImageDelete
   */
  ImageDelete<Form extends 'data' | 'stream'>(parameters: ImageDeleteParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, Array<ImageDeleteResponseItem>>>;
  /**
   * Removes a tag of an image, or the image itself with its untagged parents. Removing the last tag deletes the image, and fails with 409 if a container uses the image, unless `force` is set.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `DELETE /images/{name}`
   * @throws {EngineError} 400: the name is not valid, or `platforms` comes without `force`; 404: no such image; 409: a container uses it, images were built on it, or it has several names.
   * @example
   * ```ts
   * // The image goes with its last tag.
   * const deleted = await engine.images.ImageDelete({ name: 'app:1.0' });
   * for (const { Untagged, Deleted } of deleted) console.log(Untagged ?? Deleted);
   * ```
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Image/operation/ImageDelete
   */
  ImageDelete(parameters: ImageDeleteParameters, options?: CallOptions<'data'>): Promise<Array<ImageDeleteResponseItem>>;
}

export type ImageDeleteShape = Shape<'value', ImageDeleteParameters, Array<ImageDeleteResponseItem>>;

export interface SystemInfoOperation {
  /**
   * Answers the state and settings of the engine and its host: counts, drivers, plugins, limits and its part in a swarm. `Warnings` names the features that the host lacks.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /info`
   * @example
   * ```ts
   * const info = await engine.info.SystemInfo();
   * console.log(info.ServerVersion, info.OperatingSystem, info.Driver);
   * console.log(info.NCPU, 'CPUs,', info.MemTotal, 'bytes of memory');
   * ```
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/System/operation/SystemInfo
   */
  SystemInfo<Form extends 'data' | 'stream'>(parameters: NoParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, SystemInfo>>;
  /**
   * Answers the state and settings of the engine and its host: counts, drivers, plugins, limits and its part in a swarm. `Warnings` names the features that the host lacks.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /info`
   * @example
   * ```ts
   * const info = await engine.info.SystemInfo();
   * console.log(info.ServerVersion, info.OperatingSystem, info.Driver);
   * console.log(info.NCPU, 'CPUs,', info.MemTotal, 'bytes of memory');
   * ```
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/System/operation/SystemInfo
   */
  SystemInfo(parameters?: NoParameters, options?: CallOptions<'data'>): Promise<SystemInfo>;
}

export type SystemInfoShape = Shape<'value', NoParameters, SystemInfo>;

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

/** The operations of the category `info`. */
export interface InfoCategory
  extends SystemInfoOperation {}

export interface InfoShapes {
  SystemInfo: SystemInfoShape;
}
