/** The entries of the package: what binds a version's types and the table to the runtime. */
import type { EngineDescription } from './engines.js';

/** The `index.ts` of a pinned version, below its imports and re-exports. */
export function entry(
  { packageEntry, exampleUri }: EngineDescription,
  version: string,
  members: string,
  shapes: string,
): string {
  return `import { type BoundApi, type Client, type ClientOptions, listCategories, makeClient } from '../../../src/api/client.js';
import { type ConnectOptions, connectEngine, type EngineMethods } from '../../../src/api/connect.js';
import { prose } from '../prose.js';
import { table } from '../table.js';

export * from '../../../src/public.js';

const api: BoundApi = { table, prose, version: '${version}' };

/** An engine that is spoken to in ${version}: its categories, and what goes beside them. */
export interface Engine extends EngineMethods {
${members}
}

/** The operations of ${version} by category, as \`invoke\` sees them. */
export interface Shapes {
${shapes}
}

/** The categories of ${version}. */
export type Category = keyof Shapes;

/**
 * Connects to an engine, typed for ${version} and pinned to it. Nothing is sent before the first call.
 *
 * @example
 * import { connect } from '${packageEntry}/${version}';
 * await using engine = connect({ uri: '${exampleUri}' });
 * @throws {UsageError} A URI that can't be, an unknown option.
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
 * @throws {UsageError} Unknown category or option; a URI that can't be.
 */
export function client<C extends Category>(options: PinnedClientOptions & { readonly category: C }): Client<Shapes[C]>;
/** Makes a client of a category that is not known to the compiler. */
export function client<C extends string>(
  options: PinnedClientOptions & { readonly category: string extends C ? C : never },
): Client;
export function client(options: ClientOptions): Client<unknown> {
  return makeClient(api, options);
}

type PinnedClientOptions = Omit<ClientOptions, 'apiVersion'>;
`;
}

/** The `index.ts` of the package: unpinned, settling on a version with the engine. */
export function rootEntry(
  { packageEntry, exampleUri }: EngineDescription,
  versions: readonly string[],
  members: string,
  shapes: string,
): string {
  const alias = (version: string) => version.toUpperCase().replaceAll(/\W/g, '_');
  return `import { type BoundApi, type Client, type ClientOptions, listCategories, makeClient } from '../../src/api/client.js';
import { type ConnectOptions, connectEngine, type EngineMethods } from '../../src/api/connect.js';
import { prose } from './prose.js';
import { table } from './table.js';
${versions.map((version) => `import type { Shapes as ${alias(version)} } from './${version}/index.js';`).join('\n')}

export * from '../../src/public.js';

const api: BoundApi = { table, prose, version: undefined };

/**
 * An engine that settles on a version: its categories, and what goes beside them. Its types hold of every version that
 * it may settle on; what some of them lack says since when it is there.
 */
export interface Engine extends EngineMethods {
${members}
}

/** The operations by category, as \`invoke\` sees them, of a client that settles on a version. */
export interface Shapes {
${shapes}
}

/** The operations of each version by category, as \`invoke\` sees them. */
export interface Versions {
${versions.map((version) => `  '${version}': ${alias(version)};`).join('\n')}
}

/** The operations of a version, or of one that is yet to be settled on. */
export type ShapesOf<V extends keyof Versions | undefined> = V extends keyof Versions ? Versions[V] : Shapes;

/**
 * Connects to an engine and settles, at the first call, on the newest version that both sides speak. What that version
 * lacks is refused before it is sent.
 *
 * @example
 * import { connect } from '${packageEntry}';
 * await using engine = connect({ uri: '${exampleUri}' });
 * @throws {UsageError} A URI that can't be, an unknown option.
 */
export function connect(options?: ConnectOptions): Engine {
  return connectEngine(api, options) as unknown as Engine;
}

/**
 * The categories of operations, in a version or in the newest.
 *
 * @throws {UsageError} Unknown version.
 */
export function categories<V extends keyof Versions | undefined = undefined>(
  apiVersion?: V,
): Array<keyof ShapesOf<V> & string> {
  return listCategories(api, apiVersion) as Array<keyof ShapesOf<V> & string>;
}

/**
 * Makes a client of one category: pinned to \`apiVersion\`, or settling, at its first call, on the newest version that
 * both sides speak.
 *
 * @example const images = client({ category: 'images', conn: { uri: '${exampleUri}' } });
 * @throws {UsageError} Unknown category, version or option; a URI that can't be.
 */
export function client<C extends keyof ShapesOf<V> & string, V extends keyof Versions | undefined = undefined>(
  options: Omit<ClientOptions, 'apiVersion'> & { readonly category: C; readonly apiVersion?: V | AnyVersion<V> },
): Client<ShapesOf<V>[C]>;
/** Makes a client of a category or a version that is not known to the compiler. */
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

/** Every version, for an editor to offer: of \`V\` alone it would offer the default. */
type AnyVersion<V> = V extends unknown ? keyof Versions : never;
`;
}
