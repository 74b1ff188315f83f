/** The API that the commands work with: the newest version's, or that of the one that was asked for. */
import * as newest from '../generated/docker/index.js';
import type { Given } from './options.js';

type Conn = newest.Conn;

/** What is used of an entry of the package, whichever version it is of. */
export interface Entry
  extends Pick<typeof newest, 'ops' | 'doc' | 'invoke' | 'fetch' | 'close' | 'exec' | 'run'> {
  connect(options?: Conn): newest.EngineMethods;
  categories(): string[];
  readonly client: unknown;
}

/** A place for clients that are asked for documentation only: that must not fail for want of an engine. */
const nowhere: Conn = { uri: 'unix:///nowhere' };

/** The operations of a category, to be read about. */
export function documentationClient(
  category: string,
  { apiVersion }: Pick<Given, 'apiVersion'>,
): newest.Client {
  return newest.client({ category, conn: nowhere, ...(apiVersion === undefined ? {} : { apiVersion }) });
}

export async function entryOf({ apiVersion }: Pick<Given, 'apiVersion'>): Promise<Entry> {
  if (apiVersion === undefined) return newest;
  // A client knows the name of its version, and refuses one that there is not.
  const { apiVersion: version } = documentationClient('_ping', { apiVersion });
  // Of an import by a computed name, TypeScript knows nothing; the entries of all versions have the same functions.
  return import(`../generated/docker/${version}/index.js`);
}

export function connOf({ host, context }: Given): Conn {
  return { uri: host, context };
}
