/** The versions that are entries of the package. */
import { compareVersions } from '../src/table.js';
import type { EngineDescription } from './engines.js';

/** A version that is an entry of the package: `fairlead/v1.41`, `fairlead/podman/v5.8`. */
export interface EntryVersion {
  /** The name in the path of the entry. */
  readonly name: string;
  /** The version in the table: `v5.8.0`. */
  readonly version: string;
}

/**
 * The entries of an engine, the oldest first: one for each version, or one for each minor release, which stands for the
 * newest patch release.
 *
 * @param versions the versions that have a document, the oldest first
 * @param aliases the versions that have the document of another one, with that one
 */
export function entryVersions(
  { entries = 'version' }: Pick<EngineDescription, 'entries'>,
  versions: readonly string[],
  aliases: Readonly<Record<string, string>> = {},
): EntryVersion[] {
  if (entries === 'version') return versions.map((version) => ({ name: version, version }));
  const releases = [...versions, ...Object.keys(aliases)].sort(compareVersions);
  const newest = new Map(releases.map((release) => [minorOf(release), aliases[release] ?? release]));
  return [...newest].map(([name, version]) => ({ name, version }));
}

/** `v5.8` of `v5.8.3`. */
function minorOf(release: string): string {
  return release.split('.').slice(0, 2).join('.');
}
