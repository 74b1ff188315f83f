/** The types of the progress of a pull, push, build, load or import. */
import type { LayerPhase } from './layer-phases.js';

/** A layer of an image that is pulled, pushed or loaded. */
export interface Layer {
  /** The engine's short name of the layer: the first 12 digits of its digest. */
  readonly id: string;
  /** The phase that `status` means. */
  readonly phase: LayerPhase;
  /** The engine's own words, such as `Downloading` or `Mounted from library/busybox`. */
  readonly status: string;
  /** The bytes downloaded, pushed or loaded, never more than `total`. Undefined if the layer is not transferred. */
  readonly current: number | undefined;
  /** The size of the layer in bytes: compressed for a pull, not compressed for a push or a load. Undefined if unknown. */
  readonly total: number | undefined;
  /**
   * The bytes extracted, out of the same `total`. Undefined if the phase is not `extracting`, and on engines with
   * containerd's image store, which report seconds instead of bytes.
   */
  readonly extracted: number | undefined;
}

/** A step of the classic builder, or of Podman. */
export interface Step {
  /** The number of the step, from 1. Podman counts the steps of each stage for themselves. */
  readonly current: number;
  /** The number of steps. */
  readonly total: number;
  /** The instruction as in the Dockerfile: `RUN make`. */
  readonly instruction: string;
  /** The stage whose step it is, from 1, out of how many. Undefined on Docker, and if there is one stage alone. */
  readonly stage: { readonly current: number; readonly total: number } | undefined;
}

/** A part of the work of a vertex. */
export interface VertexProgress {
  /** The name of the part: `extracting sha256:…`, `exporting layers`. */
  readonly id: string;
  /** The amount of work that is done, mostly in bytes. 0 if nothing is counted. */
  readonly current: number;
  /** The whole amount of work, in the unit of `current`. 0 if unknown. */
  readonly total: number;
  /** When this part began. Undefined if it has not. */
  readonly started: Date | undefined;
  /** When this part ended. Undefined if it has not. */
  readonly completed: Date | undefined;
}

/** A node of BuildKit's graph: an instruction of the Dockerfile, or work before and after the instructions. */
export interface Vertex {
  /** The digest that names the vertex. */
  readonly digest: string;
  /** The name, such as `[2/3] RUN make`, `[internal] load metadata for …` or `exporting to image`. */
  readonly name: string;
  /** When the work began. Undefined if it has not. */
  readonly started: Date | undefined;
  /** When the work ended. Undefined if it has not. */
  readonly completed: Date | undefined;
  /** True if the result was taken from the cache. */
  readonly cached: boolean;
  /** The reason of the failure. Undefined if the vertex has not failed. */
  readonly error: string | undefined;
  /** The parts of the work that BuildKit reports, in order of appearance. */
  readonly progress: readonly VertexProgress[];
}

/** A warning of the engine. The work goes on. */
export interface ProgressWarning {
  /** The warning, in a sentence. */
  readonly message: string;
  /** A longer explanation. Only BuildKit has this and the following fields. */
  readonly detail: string | undefined;
  /** The address of a page about the warning. */
  readonly url: string | undefined;
  /** The file that the warning is about, relative to the context. */
  readonly file: string | undefined;
  /** The line in that file, from 1. */
  readonly line: number | undefined;
}

/**
 * The progress so far, as plain data. Each progress is a snapshot: later records do not change it. Fields that the
 * records do not report are undefined or empty.
 *
 * The size is limited, even for a very long stream: the last 65,536 characters of output, the first 4,096 layers, images,
 * vertices and parts of vertices, and the first 100 warnings are kept.
 */
export interface Progress {
  /** The layers in order of appearance. A load reports layers only with `quiet: false`, and only new layers. */
  readonly layers: readonly Layer[];
  /** The bytes downloaded, pushed or loaded, of all layers whose size is known. Decreases if the engine retries a layer. */
  readonly current: number | undefined;
  /** The size in bytes of all layers whose size is known. Increases as more sizes become known. */
  readonly total: number | undefined;
  /**
   * The percentage of the work that is done: a whole number that never decreases, 100 only when the work has succeeded.
   * Undefined as long as it cannot be computed. For a load, it is undefined until the end.
   *
   * Downloading and extracting count for half of a layer each. A layer of unknown size counts as the average of the
   * others. Layers that exist already do not count. For a build, it is the percentage of the Dockerfile's steps.
   */
  readonly percent: number | undefined;
  /** The last status that is not about a layer, such as `Status: Image is up to date for busybox:musl`. */
  readonly status: string | undefined;
  /** The digest of the manifest that was pulled or pushed, `sha256:…`. If there are several, the last. */
  readonly digest: string | undefined;
  /**
   * The id of the image that was built, imported, loaded without a name, or pulled by Podman's own API, `sha256:…`. Podman's
   * own API states the id of a built image at the end of the build.
   */
  readonly imageId: string | undefined;
  /**
   * The images that were pulled, loaded, or tagged by a build, by the names that the engine reports. A loaded image
   * without a name is listed by its id. Docker 20.10 reports the tags of BuildKit, Docker 26.1 and 28.5 do not.
   */
  readonly images: readonly string[];
  /** The current step of the classic builder, or of Podman. */
  readonly step: Step | undefined;
  /**
   * The end of a build's output: the text of its steps and the output of its processes. The classic builder adds terminal
   * codes that make the text red which a process writes to stderr.
   */
  readonly output: string;
  /** The warnings so far. */
  readonly warnings: readonly ProgressWarning[];
  /** The vertices of a build with BuildKit, in order of appearance. */
  readonly vertices: readonly Vertex[];
}
