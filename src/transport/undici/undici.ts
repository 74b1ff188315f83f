/** The parts of undici that are used. They are loaded by file names, because Bun replaces the module `undici` by its own. */
import type { Client as UndiciClient } from 'undici';

/** The class of a connection. */
export type Client = typeof UndiciClient;

/** The whole of undici. */
export type Undici = typeof import('undici/index.js');
