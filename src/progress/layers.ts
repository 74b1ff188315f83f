/** The layers of an image that is pulled, pushed or loaded. */
import { BoundedMap, MAX_ENTRIES } from './bounded.js';
import { type LayerPhase, layerPhases, phaseOf } from './layer-phases.js';
import type { Layer } from './progress.js';

/** What a record says of a layer beside its status. */
export interface LayerDetail {
  /** Bytes, if they are bytes. */
  readonly current?: number | undefined;
  readonly total?: number | undefined;
}

function after(before: Layer | undefined, id: string, status: string, detail: LayerDetail): Layer {
  const phase = phaseOf(status) ?? 'unknown';
  const total = detail.total ?? before?.total;
  const upToTotal = (bytes: number | undefined) =>
    bytes === undefined || total === undefined ? bytes : Math.min(bytes, total);
  const transferred = {
    // Pushing counts the headers of the archive as well, and ends above its total.
    said: upToTotal(detail.current ?? before?.current),
    all: total ?? before?.current,
    nothing: before?.current === undefined ? undefined : 0,
    'as before': upToTotal(before?.current),
  };
  return {
    id,
    phase,
    status,
    current: transferred[layerPhases[phase].transferred],
    total,
    extracted: phase === 'extracting' ? upToTotal(detail.current) : undefined,
  };
}

/** How much of a layer's work is done, from 0 to 1. */
function part({ phase, current, total, extracted }: Layer): number {
  const [begin, end] = layerPhases[phase].span;
  const bytes = phase === 'extracting' ? extracted : current;
  return bytes === undefined || total === undefined ? begin : begin + (end - begin) * (bytes / total);
}

const NO_WORK: ReadonlySet<LayerPhase> = new Set(['existing', 'skipped']);

export class Layers {
  readonly #layers = new BoundedMap<Layer>(MAX_ENTRIES);

  list(): readonly Layer[] {
    return this.#layers.list();
  }

  add(id: string, status: string, detail: LayerDetail): void {
    const before = this.#layers.get(id);
    // The pull of a plugin says `Download complete` of a layer that is `Complete`.
    if (before !== undefined && layerPhases[before.phase].final) return;
    this.#layers.set(id, after(before, id, status, detail));
  }

  /** When the work has succeeded, all are done: of those that were loaded the engine does not say so. */
  finish(): void {
    for (const layer of this.list())
      if (!layerPhases[layer.phase].final)
        this.#layers.set(layer.id, {
          ...layer,
          phase: 'done',
          current: layer.total ?? layer.current,
          extracted: undefined,
        });
  }

  bytes(): { current: number | undefined; total: number | undefined } {
    let current: number | undefined;
    let total: number | undefined;
    for (const layer of this.list()) {
      if (layer.total === undefined) continue;
      current = (current ?? 0) + (layer.current ?? 0);
      total = (total ?? 0) + layer.total;
    }
    return { current, total };
  }

  /** How much of all work is done, from 0 to 1; undefined as long as that can't be said. */
  done(): number | undefined {
    const working = this.list().filter(({ phase }) => !NO_WORK.has(phase));
    // A load tells of each layer only when its turn has come.
    if (working.some(({ phase }) => phase === 'loading')) return undefined;
    const sizes = working.flatMap(({ total }) => total ?? []);
    const known = sizes.length > 0 || working.some(({ phase }) => phase === 'done');
    if (!known) return undefined;
    const average = sizes.length > 0 ? sizes.reduce((sum, size) => sum + size, 0) / sizes.length : 1;
    let done = 0;
    let all = 0;
    for (const layer of working) {
      const weight = layer.total ?? average;
      done += weight * part(layer);
      all += weight;
    }
    return done / all;
  }
}
