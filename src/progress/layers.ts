/** Collects the state of all layers of a pull, push or load. */
import { BoundedMap, MAX_ENTRIES } from './bounded.js';
import { type LayerPhase, layerPhases, phaseOf } from './layer-phases.js';
import type { Layer } from './progress.js';

/** The numbers that a record reports of a layer. Both are absent if they do not count bytes. */
export interface LayerDetail {
  /** The bytes that are done. */
  readonly current?: number | undefined;
  /** The bytes that have to be done. */
  readonly total?: number | undefined;
}

/** The state of a layer after a record, computed from its state before. */
function after(before: Layer | undefined, id: string, status: string, detail: LayerDetail): Layer {
  const phase = phaseOf(status) ?? 'unknown';
  const total = detail.total ?? before?.total;
  const upToTotal = (bytes: number | undefined) =>
    bytes === undefined || total === undefined ? bytes : Math.min(bytes, total);
  const transferred = {
    // A push also counts the headers of the archive, and ends above its total.
    reported: upToTotal(detail.current ?? before?.current),
    all: total ?? before?.current,
    none: before?.current === undefined ? undefined : 0,
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

/** The part of a layer's work that is done, from 0 to 1. */
function part({ phase, current, total, extracted }: Layer): number {
  const [begin, end] = layerPhases[phase].span;
  const bytes = phase === 'extracting' ? extracted : current;
  return bytes === undefined || total === undefined ? begin : begin + (end - begin) * (bytes / total);
}

/** Phases of layers that need no work, and do not count for the percentage. */
const NO_WORK: ReadonlySet<LayerPhase> = new Set(['existing', 'skipped']);

export class Layers {
  readonly #layers = new BoundedMap<Layer>(MAX_ENTRIES);

  list(): readonly Layer[] {
    return this.#layers.list();
  }

  add(id: string, status: string, detail: LayerDetail): void {
    const before = this.#layers.get(id);
    // The pull of a plugin reports `Download complete` for a layer after it has reported `Complete`.
    if (before !== undefined && layerPhases[before.phase].final) return;
    this.#layers.set(id, after(before, id, status, detail));
  }

  /** Marks all layers as done, once the work has succeeded. A load does not report the end of a layer. */
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

  /** The bytes of all layers whose total is known. */
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

  /** The part of all work that is done, from 0 to 1. Undefined as long as it cannot be computed. */
  done(): number | undefined {
    const working = this.list().filter(({ phase }) => !NO_WORK.has(phase));
    // A load reports each layer only when it begins to load the layer.
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
