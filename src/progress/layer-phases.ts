/** The phases of a layer, and the words of engines that mean them. */

/**
 * The phase of a layer.
 *
 * - `waiting`: the work on the layer has not begun.
 * - `downloading`, `verifying`, `downloaded`, `extracting`: the phases of a pull, in this order.
 * - `pushing`: the layer is being sent to the registry.
 * - `loading`: the layer is being loaded from an archive.
 * - `retrying`: the transfer failed, and will begin again.
 * - `done`: the layer has been transferred.
 * - `existing`: the layer was there already, or in another repository of the same registry.
 * - `skipped`: the layer is not transferred, because it has a download address of its own.
 * - `unknown`: the engine uses words that fairlead does not know. `status` has these words.
 */
export type LayerPhase =
  | 'waiting'
  | 'downloading'
  | 'verifying'
  | 'downloaded'
  | 'extracting'
  | 'pushing'
  | 'loading'
  | 'retrying'
  | 'done'
  | 'existing'
  | 'skipped'
  | 'unknown';

const PHASE_BY_STATUS: ReadonlyMap<string, LayerPhase> = new Map([
  // Pulling. Docker 20.10.24, 26.1.5, 28.5.2: `POST /images/create`, images of 4 to 6 layers.
  ['Pulling fs layer', 'waiting'],
  ['Waiting', 'waiting'],
  ['Downloading', 'downloading'],
  ['Verifying Checksum', 'verifying'],
  ['Download complete', 'downloaded'],
  ['Extracting', 'extracting'],
  ['Pull complete', 'done'],
  ['Already exists', 'existing'],
  // Pulling a plugin. The same engines: `POST /plugins/pull`, which says `Download complete` after this.
  ['Complete', 'done'],
  // Pushing. The same engines: `POST /images/{name}/push`, new, again, and to another repository.
  ['Preparing', 'waiting'],
  ['Pushing', 'pushing'],
  ['Pushed', 'done'],
  ['Layer already exists', 'existing'],
  // Pushing a plugin. The same engines: `POST /plugins/{name}/push`.
  ['Upload complete', 'done'],
  // Loading. The same engines: `POST /images/load?quiet=0`.
  ['Loading layer', 'loading'],
  // Not seen on an engine, but in Docker's source: daemon/containerd/progress.go, distribution/push_v2.go.
  ['Pulling layer fs', 'downloading'],
  ['Unavailable', 'skipped'],
  ['Skipped foreign layer', 'skipped'],
]);

const PHASE_BY_PREFIX: readonly (readonly [string, LayerPhase])[] = [
  // The same engines: a push of layers that the registry has in another repository.
  ['Mounted from ', 'existing'],
  // Not seen on an engine, but in Docker's source: distribution/xfer/download.go and upload.go, `Retrying in 5 seconds`.
  ['Retrying in ', 'retrying'],
];

/** Finds the phase that a status means. Undefined if the status is not known. */
export function phaseOf(status: string): LayerPhase | undefined {
  return PHASE_BY_STATUS.get(status) ?? PHASE_BY_PREFIX.find(([prefix]) => status.startsWith(prefix))?.[1];
}

/** The facts about a phase that the numbers of the progress are computed from. */
export interface PhaseFacts {
  /** The part of the layer's work that is done when the phase begins and when it ends, from 0 to 1. */
  readonly span: readonly [number, number];
  /** The transferred bytes: the number in the record, all, none, or the number before the record. */
  readonly transferred: 'reported' | 'all' | 'none' | 'as before';
  /** True if no other phase follows. */
  readonly final?: true;
}

export const layerPhases: Readonly<Record<LayerPhase, PhaseFacts>> = {
  waiting: { span: [0, 0], transferred: 'as before' },
  downloading: { span: [0, 0.5], transferred: 'reported' },
  verifying: { span: [0.5, 0.5], transferred: 'all' },
  downloaded: { span: [0.5, 0.5], transferred: 'all' },
  extracting: { span: [0.5, 1], transferred: 'all' },
  pushing: { span: [0, 1], transferred: 'reported' },
  loading: { span: [0, 1], transferred: 'reported' },
  retrying: { span: [0, 0], transferred: 'none' },
  done: { span: [1, 1], transferred: 'all', final: true },
  existing: { span: [1, 1], transferred: 'as before', final: true },
  skipped: { span: [1, 1], transferred: 'as before', final: true },
  unknown: { span: [0, 0], transferred: 'reported' },
};
