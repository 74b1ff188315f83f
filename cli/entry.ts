/** The entries of the package that a command works with, chosen by `--engine` and `--api-version`. */
import type { Client, Conn } from '../src/public.js';
import { type Entry, engines, type RootEntry } from './engines.js';
import type { Given } from './options.js';

/** An address for clients that only read documentation: such a client must work on a machine without an engine. */
const nowhere: Conn = { uri: 'unix:///nowhere' };

/** Loads the entry that knows every version. */
export function rootOf({ engine }: Pick<Given, 'engine'>): Promise<RootEntry> {
  return engines[engine].root();
}

/**
 * Makes a client of a category for `ops` and `doc`, in the version that `--api-version` names or in the newest.
 *
 * @throws {UsageError} Unknown version, or the version does not have the category.
 */
export function documentationClient(
  root: RootEntry,
  category: string,
  { apiVersion }: Pick<Given, 'apiVersion'>,
): Client {
  return root.client({ category, conn: nowhere, apiVersion });
}

/**
 * Loads the entry of the version that `--api-version` names, or else the root entry.
 *
 * @throws {UsageError} Unknown version.
 */
export async function entryOf(given: Pick<Given, 'engine' | 'apiVersion'>): Promise<Entry> {
  const { engine, apiVersion } = given;
  const root = await rootOf(given);
  if (apiVersion === undefined) return root;
  // A client tells the version's full name: v1.41 for 1.41. Any category will do.
  const [category = ''] = root.categories(apiVersion);
  const { apiVersion: version = apiVersion } = documentationClient(root, category, given);
  return engines[engine].pinned(version);
}

export function connOf({ host, context }: Given): Conn {
  return { uri: host, context };
}
