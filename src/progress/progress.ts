/** What is known of a pull, push, build, load or import. */
import type { LayerPhase } from './layer-phases.js';

export interface Layer {
  /** The engine's short name of the layer: 12 digits of its digest. */
  readonly id: string;
  readonly phase: LayerPhase;
  /** The engine's own words: `Downloading`, `Mounted from library/busybox`. */
  readonly status: string;
  /** Bytes downloaded, pushed or loaded; never more than `total`. Of a layer that need not move, undefined. */
  readonly current: number | undefined;
  /** Bytes that are to be downloaded (compressed), pushed or loaded (not compressed). */
  readonly total: number | undefined;
  /**
   * Bytes extracted, of the same `total`, while the phase is `extracting`. Undefined otherwise, and on engines with
   * containerd's image store, which count seconds there.
   */
  readonly extracted: number | undefined;
}

/** A step of the classic builder. */
export interface Step {
  /** From 1. */
  readonly current: number;
  readonly total: number;
  /** As the Dockerfile has it: `RUN make`. */
  readonly instruction: string;
}

/** A part of what a vertex does: `extracting sha256:…`, `exporting layers`. */
export interface VertexProgress {
  readonly id: string;
  /** Bytes, for the most part; 0 where nothing is counted. */
  readonly current: number;
  /** 0 where it is not known. */
  readonly total: number;
  readonly started: Date | undefined;
  readonly completed: Date | undefined;
}

/** A node of BuildKit's graph: an instruction of the Dockerfile, or what comes before and after these. */
export interface Vertex {
  readonly digest: string;
  /** `[2/3] RUN make`, `[internal] load metadata for …`, `exporting to image`. */
  readonly name: string;
  readonly started: Date | undefined;
  readonly completed: Date | undefined;
  /** Whether it was taken from the cache. */
  readonly cached: boolean;
  /** Why it failed, if it did. */
  readonly error: string | undefined;
  /** What it consists of, as far as it says, in order of appearance. */
  readonly progress: readonly VertexProgress[];
}

/** Something that the engine warns of, while the work goes on. */
export interface ProgressWarning {
  readonly message: string;
  /** BuildKit only, as are the following: more words. */
  readonly detail: string | undefined;
  /** Where to read about it. */
  readonly url: string | undefined;
  /** The file that it is about, relative to the context. */
  readonly file: string | undefined;
  /** The line in that file, from 1. */
  readonly line: number | undefined;
}

/**
 * What is known so far, as plain data that does not change any more. What the records don't tell is undefined or empty.
 *
 * However long the stream, it stays small: the last 65,536 characters of output, the first 4,096 layers, images,
 * vertices and parts of these, the first 100 warnings.
 */
export interface Progress {
  /** In order of appearance. Loading tells of layers only with `quiet: false`, and only of those that are new. */
  readonly layers: readonly Layer[];
  /** Bytes downloaded, pushed or loaded, of all layers whose size is known. Goes back if the engine tries again. */
  readonly current: number | undefined;
  /** The bytes of all layers whose size is known; grows as they become known. */
  readonly total: number | undefined;
  /**
   * How far the work is, a whole number that never goes back: 100 when it has succeeded and below that before. Undefined
   * as long as nothing can be said, which is until the end for a load.
   *
   * Downloading and extracting count for a half each, a layer of unknown size for the average of the others, layers that
   * exist already for nothing. For builds it is the part of the Dockerfile's steps that is done.
   */
  readonly percent: number | undefined;
  /** The last status that is not about a layer: `Status: Image is up to date for busybox:musl`. */
  readonly status: string | undefined;
  /** The digest of the manifest that was pulled or pushed, the last one of several: `sha256:…`. */
  readonly digest: string | undefined;
  /** The id of the image that was built, imported, or loaded without a name: `sha256:…`. */
  readonly imageId: string | undefined;
  /**
   * Images as the engine names them: those pulled, loaded (by id those without a name), or tagged by a build. What
   * BuildKit has tagged is told by Docker 20.10, and not by 26.1 and 28.5.
   */
  readonly images: readonly string[];
  /** Where the classic builder is. */
  readonly step: Step | undefined;
  /**
   * The end of the text that a build puts out, of its steps and its processes. The classic builder paints what a
   * process writes to stderr red, by terminal codes.
   */
  readonly output: string;
  readonly warnings: readonly ProgressWarning[];
  /** What BuildKit does, in order of appearance. */
  readonly vertices: readonly Vertex[];
}
