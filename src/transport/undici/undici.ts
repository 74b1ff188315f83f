/** The module of undici. It is loaded by its file name, because Bun replaces the module `undici` by its own. */
export type Undici = typeof import('undici/index.js');
