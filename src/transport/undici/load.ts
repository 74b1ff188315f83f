/**
 * Loads undici, at the first request: importing fairlead costs next to nothing. Only this folder knows undici.
 *
 * The import is by file, since Bun puts a module of its own in the place of `undici`, which lacks most of it.
 */
export type Undici = typeof import('undici/index.js');

/** The modules that the first request loads. */
export interface Loaded {
  readonly undici: Undici;
  readonly dial: typeof import('../dial.js').dial;
}

let loading: Promise<Loaded> | undefined;

export function load(): Promise<Loaded> {
  loading ??= Promise.all([import('undici/index.js'), import('../dial.js')]).then(([undici, { dial }]) => ({
    undici,
    dial,
  }));
  return loading;
}
