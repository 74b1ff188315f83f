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
  readonly openWebSocket: typeof import('./websocket.js').openWebSocket;
}

let loading: Promise<Loaded> | undefined;

export function load(): Promise<Loaded> {
  loading ??= Promise.all([
    import('undici/index.js'),
    import('../dial.js'),
    import('./exchange.js'),
    import('./websocket.js'),
  ]).then(([undici, { dial }, { Exchange }, { openWebSocket }]) => ({
    undici,
    dial,
    Exchange,
    openWebSocket,
  }));
  // If loading fails, the next request tries again.
  loading.catch(() => {
    loading = undefined;
  });
  return loading;
}
