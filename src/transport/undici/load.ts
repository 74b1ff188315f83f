/**
 * Loads undici, and what needs it, at the first request: importing fairlead costs next to nothing. Only this folder knows
 * undici.
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
  loading ??= Promise.all([import('undici/index.js'), import('../dial.js'), import('./exchange.js')]).then(
    ([undici, { dial }, { Exchange }]) => ({ undici, dial, Exchange }),
  );
  // The next request tries again what failed to load.
  loading.catch(() => {
    loading = undefined;
  });
  return loading;
}
