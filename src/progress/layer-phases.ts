/** What the engine's words for the state of a layer mean. */

/**
 * Where a layer is.
 *
 * - `waiting`: nothing has happened yet.
 * - `downloading`, `verifying`, `downloaded`, `extracting`: of a pull.
 * - `pushing`, `loading`
 * - `retrying`: the transfer failed, and will begin again.
 * - `done`: it has been transferred.
 * - `existing`: it was there already, or elsewhere in the same registry.
 * - `skipped`: it is not transferred, as layers with an address of their own are not.
 * - `unknown`: the engine uses words that fairlead does not know; `status` has them.
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
  // Not seen; in the engine's source: daemon/containerd/progress.go, distribution/push_v2.go.
  ['Pulling layer fs', 'downloading'],
  ['Unavailable', 'skipped'],
  ['Skipped foreign layer', 'skipped'],
]);

const PHASE_BY_PREFIX: readonly (readonly [string, LayerPhase])[] = [
  // The same engines: a push to a repository of a registry that has the layers in another.
  ['Mounted from ', 'existing'],
  // Not seen; in the engine's source: distribution/xfer/download.go and upload.go, `Retrying in 5 seconds`.
  ['Retrying in ', 'retrying'],
];

/** The phase that a status means; undefined if it is none that is known. */
export function phaseOf(status: string): LayerPhase | undefined {
  return PHASE_BY_STATUS.get(status) ?? PHASE_BY_PREFIX.find(([prefix]) => status.startsWith(prefix))?.[1];
}

export interface PhaseFacts {
  /** The part of a layer's work that is done when the phase begins, and when it ends. */
  readonly span: readonly [number, number];
  /** What has been transferred: what the record says, all of it, nothing, or what had been before. */
  readonly transferred: 'said' | 'all' | 'nothing' | 'as before';
  /** Whether nothing comes after it. */
  readonly final?: true;
}

export const layerPhases: Readonly<Record<LayerPhase, PhaseFacts>> = {
  waiting: { span: [0, 0], transferred: 'as before' },
  downloading: { span: [0, 0.5], transferred: 'said' },
  verifying: { span: [0.5, 0.5], transferred: 'all' },
  downloaded: { span: [0.5, 0.5], transferred: 'all' },
  extracting: { span: [0.5, 1], transferred: 'all' },
  pushing: { span: [0, 1], transferred: 'said' },
  loading: { span: [0, 1], transferred: 'said' },
  retrying: { span: [0, 0], transferred: 'nothing' },
  done: { span: [1, 1], transferred: 'all', final: true },
  existing: { span: [1, 1], transferred: 'as before', final: true },
  skipped: { span: [1, 1], transferred: 'as before', final: true },
  unknown: { span: [0, 0], transferred: 'said' },
};
