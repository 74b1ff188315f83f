// Generated from specs/ by `npm run generate`. Do not edit.
import { type BoundApi, type Client, type ClientOptions, listCategories, makeClient } from '../../src/client.js';
import { type ConnectOptions, connectEngine } from '../../src/connect.js';
import { prose } from './prose.js';
import { table } from './table.js';
import type { Shapes as V125 } from './v1.25/index.js';
import type { Shapes as V126 } from './v1.26/index.js';
import type { Shapes as V127 } from './v1.27/index.js';
import type { Shapes as V128 } from './v1.28/index.js';
import type { Shapes as V129 } from './v1.29/index.js';
import type { Shapes as V130 } from './v1.30/index.js';
import type { Shapes as V131 } from './v1.31/index.js';
import type { Shapes as V132 } from './v1.32/index.js';
import type { Shapes as V133 } from './v1.33/index.js';
import type { Shapes as V134 } from './v1.34/index.js';
import type { Shapes as V135 } from './v1.35/index.js';
import type { Shapes as V136 } from './v1.36/index.js';
import type { Shapes as V137 } from './v1.37/index.js';
import type { Shapes as V138 } from './v1.38/index.js';
import type { Shapes as V139 } from './v1.39/index.js';
import type { Shapes as V140 } from './v1.40/index.js';
import type { Shapes as V141 } from './v1.41/index.js';
import type { Shapes as V142 } from './v1.42/index.js';
import type { Shapes as V143 } from './v1.43/index.js';
import type { Shapes as V144 } from './v1.44/index.js';
import type { Shapes as V145 } from './v1.45/index.js';
import type { Shapes as V146 } from './v1.46/index.js';
import type { Shapes as V147 } from './v1.47/index.js';
import type { Shapes as V148 } from './v1.48/index.js';
import type { Shapes as V149 } from './v1.49/index.js';
import type { Shapes as V150 } from './v1.50/index.js';
import type { Shapes as V151 } from './v1.51/index.js';
import type { Shapes as V152 } from './v1.52/index.js';
import type { Shapes as V153 } from './v1.53/index.js';
import type { Shapes as V154 } from './v1.54/index.js';
import type { Shapes as V155 } from './v1.55/index.js';
import type { Engine } from './v1.55/index.js';

export type * from './v1.55/index.js';
export * from '../../src/public.js';

const api: BoundApi = { table, prose, version: undefined };

/** The operations of each version by category, as `invoke` sees them. */
export interface Versions {
  'v1.25': V125;
  'v1.26': V126;
  'v1.27': V127;
  'v1.28': V128;
  'v1.29': V129;
  'v1.30': V130;
  'v1.31': V131;
  'v1.32': V132;
  'v1.33': V133;
  'v1.34': V134;
  'v1.35': V135;
  'v1.36': V136;
  'v1.37': V137;
  'v1.38': V138;
  'v1.39': V139;
  'v1.40': V140;
  'v1.41': V141;
  'v1.42': V142;
  'v1.43': V143;
  'v1.44': V144;
  'v1.45': V145;
  'v1.46': V146;
  'v1.47': V147;
  'v1.48': V148;
  'v1.49': V149;
  'v1.50': V150;
  'v1.51': V151;
  'v1.52': V152;
  'v1.53': V153;
  'v1.54': V154;
  'v1.55': V155;
}

/** The newest version: what an unpinned client is typed as. */
export type Newest = 'v1.55';

/**
 * Connects to an engine and settles, at the first call, on the newest version that both sides speak. What that version
 * lacks is refused before it is sent.
 *
 * @example await using engine = connect({ uri: 'unix:///var/run/docker.sock' });
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
export function categories<V extends keyof Versions = Newest>(apiVersion?: V): Array<keyof Versions[V] & string> {
  return listCategories(api, apiVersion) as Array<keyof Versions[V] & string>;
}

/**
 * Makes a client of one category: pinned to `apiVersion`, or settling, at its first call, on the newest version that
 * both sides speak.
 *
 * @example const images = client({ category: 'images', conn: { uri: 'unix:///var/run/docker.sock' } });
 * @throws {UsageError} Unknown category, version or option; a URI that can't be.
 */
export function client<C extends keyof Versions[V] & string, V extends keyof Versions = Newest>(
  options: Omit<ClientOptions, 'apiVersion'> & { readonly category: C; readonly apiVersion?: V },
): Client<Versions[V][C]>;
/** Makes a client of a category or a version that is not known to the compiler. */
export function client<C extends string, V extends string>(
  options: Omit<ClientOptions, 'apiVersion'> & ({ readonly category: string extends C ? C : never; readonly apiVersion?: string } | { readonly category: string; readonly apiVersion: string extends V ? V : never }),
): Client;
export function client(options: ClientOptions): Client<unknown> {
  return makeClient(api, options);
}
