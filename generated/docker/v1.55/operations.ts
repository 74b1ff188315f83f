// Generated from specs/ by `npm run generate`. Do not edit.
import type { ImageTagOperation, ImageTagShape } from '../v1.25/operations.js';
import type { ImagePruneOperation, ImagePruneShape } from '../v1.30/operations.js';
import type { ImageSearchOperation, ImageSearchShape } from '../v1.44/operations.js';
import type { OCIPlatform } from '../v1.48/models.js';
import type { ImageHistoryOperation, ImageHistoryShape } from '../v1.48/operations.js';
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
} from '../v1.52/operations.js';
import type {
  ImageInspectOperation,
  ImageInspectShape,
  ImageListOperation,
  ImageListShape,
} from '../v1.54/operations.js';
import type { AttestationStatement } from './models.js';
import type { CallOptions, CallOptionsAs, Shape, Taken } from '../../../src/types.js';

/** The parameters of `ImageAttestations`. */
export interface ImageAttestationsParameters {
  /** The image: its name, with a tag (`alpine:3.20`; `latest` if left out) or a digest (`alpine@sha256:...`), or its ID or a beginning of the ID. */
  name: string;
  /** The variant of the image, such as `{ os: 'linux', architecture: 'arm64' }`. Give one value only; several answer 400. Left out, it is the platform of the engine. */
  platform?: Array<OCIPlatform> | string | undefined;
  /** Lists only statements of these predicate types, such as `https://slsa.dev/provenance/v1` or `https://spdx.dev/Document`. Left out, all are listed. */
  type?: Array<string> | string | undefined;
  /**
   * True adds the statements themselves, as `Statement`, which can be large. The default is `false`.
   * @defaultValue false
   */
  statement?: boolean | undefined;
}

export interface ImageAttestationsOperation {
  /**
   * Lists the in-toto attestations of an image for one platform, such as its provenance and SBOM. Their content is included only with `statement`. Graph drivers have none and answer 501.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /images/{name}/attestations`
   * @throws {EngineError} 400: `platform` is not valid, or given more than once; 404: no such image in the store, or not for that platform; 501: the engine does not use the containerd image store.
   * @since v1.55
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Image/operation/ImageAttestations
   */
  ImageAttestations<Form extends 'data' | 'stream'>(parameters: ImageAttestationsParameters, options: CallOptionsAs<Form>): Promise<Taken<Form, Array<AttestationStatement>>>;
  /**
   * Lists the in-toto attestations of an image for one platform, such as its provenance and SBOM. Their content is included only with `statement`. Graph drivers have none and answer 501.
   *
   * `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /images/{name}/attestations`
   * @throws {EngineError} 400: `platform` is not valid, or given more than once; 404: no such image in the store, or not for that platform; 501: the engine does not use the containerd image store.
   * @since v1.55
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/Image/operation/ImageAttestations
   */
  ImageAttestations(parameters: ImageAttestationsParameters, options?: CallOptions<'data'>): Promise<Array<AttestationStatement>>;
}

export type ImageAttestationsShape = Shape<'value', ImageAttestationsParameters, Array<AttestationStatement>>;

/** The operations of the category `images`. */
export interface ImagesCategory
  extends ImageListOperation,
    ImageCreateOperation,
    ImageInspectOperation,
    ImageAttestationsOperation,
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
  ImageAttestations: ImageAttestationsShape;
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
