/** undici's module, as it is loaded: by its file, since Bun puts a module of its own in the place of `undici`. */
export type Undici = typeof import('undici/index.js');
