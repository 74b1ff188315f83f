/// <reference types="node" preserve="true" />
/** `fairlead/progress`: the progress of a pull, push, build, load or import as typed data, and its final summary. */
export { followProgress, type ProgressListener, type ProgressRecord } from './follow.js';
export type { LayerPhase } from './layer-phases.js';
export type { Layer, Progress, ProgressWarning, Step, Vertex, VertexProgress } from './progress.js';
export {
  type BuildTrace,
  decodeTrace,
  type TraceLog,
  type TraceRange,
  type TraceStatus,
  type TraceVertex,
  type TraceWarning,
} from './trace.js';
