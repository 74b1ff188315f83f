/**
 * Loads undici, and the modules that need undici, at the first request, so that importing fairlead takes little time.
 * Only this folder uses undici.
 */
import type { Undici } from './undici.js';

/** The modules that the first request loads. */
export interface Loaded {
  readonly undici: Undici;
  readonly dial: typeof import('../dial.js').dial;
  readonly Exchange: typeof import('./exchange.js').Exchange;
}

let loading: Promise<Loaded> | undefined;

export function load(): Promise<Loaded> {
  loading ??= loadModules();
  // If loading fails, the next request tries again.
  loading.catch(() => {
    loading = undefined;
  });
  return loading;
}

/** Loads one module after the other: jest's loader fails over two at once that share a third. */
async function loadModules(): Promise<Loaded> {
  const undici = await import('undici/index.js');
  const { dial } = await import('../dial.js');
  const { Exchange } = await import('./exchange.js');
  return { undici, dial, Exchange };
}
