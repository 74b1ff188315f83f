/** The text of the package's entries, which bind a version's types and the table to the runtime. */
import type { EngineDescription } from './engines.js';
import type { EntryVersion } from './entry-versions.js';

/**
 * The types of Node, which the types of an entry mention. A compiler whose `types` do not name Node (from TypeScript 6
 * on, that is the default) finds them by this line alone. Without `preserve`, the line would not be in the declarations.
 */
export const nodeTypes = '/// <reference types="node" preserve="true" />\n';

/** The `index.ts` of a pinned version, below the imports and exports of generated types. */
export function entry(
  { packageEntry, exampleUri, module }: EngineDescription,
  { name, version }: EntryVersion,
  members: string,
  shapes: string,
): string {
  return `import type { ApiEntry } from '../../../src/api/api-entry.js';
import { type Client, type ClientOptions, listCategories, makeClient } from '../../../src/api/client.js';
import { type ConnectOptions, connectEngine, type EngineMethods } from '../../../src/api/connect.js';
import { profile } from '../../../src/${module}/profile.js';
import type { LocationSource } from '../../../src/${module}/public.js';
import { table } from '../table.js';

export * from '../../../src/${module}/public.js';
export * from '../../../src/public.js';
export * from '../documentation.js';

const api: ApiEntry = { engine: profile, table, version: '${version}' };

/** An engine in API version ${version}: its categories of operations, and methods for the connection. */
export interface Engine extends EngineMethods<LocationSource> {
${members}
}

/** The types of the operations of ${version}, by category. */
export interface Shapes {
${shapes}
}

/** The categories of ${version}. */
export type Category = keyof Shapes;

/**
 * Connects to an engine, typed for ${version} and pinned to it. Nothing is sent before the first call.
 *
 * @example
 * import { connect } from '${packageEntry}/${name}';
 * await using engine = connect({ uri: '${exampleUri}' });
 * @throws {UsageError} The URI is not valid, or an option is unknown.
 */
export function connect(options?: ConnectOptions): Engine {
  return connectEngine(api, options) as unknown as Engine;
}

/** The categories of operations in ${version}. */
export function categories(): Category[] {
  return listCategories(api) as Category[];
}

/**
 * Makes a client of one category, typed for ${version} and pinned to it.
 *
 * @example const images = client({ category: 'images', conn: { uri: '${exampleUri}' } });
 * @throws {UsageError} The category or an option is unknown, or the URI is not valid.
 */
export function client<C extends Category>(options: PinnedClientOptions & { readonly category: C }): Client<Shapes[C]>;
/** Makes a client of a category that the compiler does not know. */
export function client<C extends string>(
  options: PinnedClientOptions & { readonly category: string extends C ? C : never },
): Client;
export function client(options: ClientOptions): Client<unknown> {
  return makeClient(api, options);
}

type PinnedClientOptions = Omit<ClientOptions, 'apiVersion'>;
`;
}

/** The `index.ts` of an unpinned entry, which settles on a version with the engine. */
export function rootEntry(
  { packageEntry, exampleUri, module }: EngineDescription,
  versions: readonly string[],
  members: string,
  shapes: string,
): string {
  const alias = (version: string) => version.toUpperCase().replaceAll(/\W/g, '_');
  return `import type { ApiEntry } from '../../src/api/api-entry.js';
import { type Client, type ClientOptions, listCategories, makeClient } from '../../src/api/client.js';
import { type ConnectOptions, connectEngine, type EngineMethods } from '../../src/api/connect.js';
import { profile } from '../../src/${module}/profile.js';
import type { LocationSource } from '../../src/${module}/public.js';
import { table } from './table.js';
${versions.map((version) => `import type { Shapes as ${alias(version)} } from './${version}/index.js';`).join('\n')}

export * from '../../src/${module}/public.js';
export * from '../../src/public.js';
export * from './documentation.js';

const api: ApiEntry = { engine: profile, table, version: undefined };

/**
 * An engine in the API version that the first call settles on: its categories of operations, and methods for the
 * connection. The types are valid for every version that an engine may settle on. Comments name the first version of
 * everything that some of these versions lack.
 */
export interface Engine extends EngineMethods<LocationSource> {
${members}
}

/** The types of the operations by category, for a client that settles on a version. */
export interface Shapes {
${shapes}
}

/** The types of the operations of each version, by category. */
export interface Versions {
${versions.map((version) => `  /** The types of the operations of ${version}, by category. */\n  '${version}': ${alias(version)};`).join('\n')}
}

/** The types of the operations of a version, or, for \`undefined\`, those for a client that settles on a version. */
export type ShapesOf<V extends keyof Versions | undefined> = V extends keyof Versions ? Versions[V] : Shapes;

/**
 * Connects to an engine. The first call settles on the newest version that both sides speak. An operation or a parameter
 * that this version lacks is refused before anything is sent.
 *
 * @example
 * import { connect } from '${packageEntry}';
 * await using engine = connect({ uri: '${exampleUri}' });
 * @throws {UsageError} The URI is not valid, or an option is unknown.
 */
export function connect(options?: ConnectOptions): Engine {
  return connectEngine(api, options) as unknown as Engine;
}

/**
 * The categories of operations of \`apiVersion\`, or, by default, of the newest version.
 *
 * @throws {UsageError} The version is unknown.
 */
export function categories<V extends keyof Versions | undefined = undefined>(
  apiVersion?: V,
): Array<keyof ShapesOf<V> & string> {
  return listCategories(api, apiVersion) as Array<keyof ShapesOf<V> & string>;
}

/**
 * Makes a client of one category, pinned to \`apiVersion\`. Without \`apiVersion\`, the first call of the client settles on
 * the newest version that both sides speak.
 *
 * @example const images = client({ category: 'images', conn: { uri: '${exampleUri}' } });
 * @throws {UsageError} The category, the version or an option is unknown, or the URI is not valid.
 */
export function client<C extends keyof ShapesOf<V> & string, V extends keyof Versions | undefined = undefined>(
  options: Omit<ClientOptions, 'apiVersion'> & { readonly category: C; readonly apiVersion?: V | AnyVersion<V> },
): Client<ShapesOf<V>[C]>;
/** Makes a client of a category or a version that the compiler does not know. */
export function client<C extends string, V extends string>(
  options: Omit<ClientOptions, 'apiVersion'> &
    (
      | { readonly category: string extends C ? C : never; readonly apiVersion?: string | undefined }
      | { readonly category: string; readonly apiVersion: string extends V ? V : never }
    ),
): Client;
export function client(options: ClientOptions): Client<unknown> {
  return makeClient(api, options);
}

/** Every version. An editor completes \`apiVersion\` from this type; from \`V\` alone it would complete the default. */
type AnyVersion<V> = V extends unknown ? keyof Versions : never;
`;
}
