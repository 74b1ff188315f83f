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
  loading ??= Promise.all([import('undici/index.js'), import('../dial.js'), import('./exchange.js')]).then(
    ([undici, { dial }, { Exchange }]) => ({ undici, dial, Exchange }),
  );
  // If loading fails, the next request tries again.
  loading.catch(() => {
    loading = undefined;
  });
  return loading;
}
