/**
 * Loads undici, and what needs it, at the first request: importing fairlead costs next to nothing. Only this folder knows
 * undici.
 *
 * undici's import is by file, since Bun puts a module of its own in the place of `undici`, which lacks most of it.
 */
export type Undici = typeof import('undici/index.js');

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
  // The next request tries again what failed to load.
  loading.catch(() => {
    loading = undefined;
  });
  return loading;
}
