/**
 * The version whose files hold each declaration: the version in which the declaration last changed. Later versions
 * export it from there.
 *
 * A declaration changes if its text changes, or if anything changes that the text mentions: `ContainerInspectResponse` is
 * another type if `HostConfig` is, even if its own text is the same.
 */
import { createHash } from 'node:crypto';
import type { Declarations } from './declarations.js';

/** By version, by name: the version whose folder holds the declaration. */
export type Owners = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** @param versions every version's declarations, the oldest first */
export function assignOwners(versions: ReadonlyMap<string, Declarations>): Owners {
  const owners = new Map<string, Map<string, string>>();
  let before: { identities: ReadonlyMap<string, string>; owners: ReadonlyMap<string, string> } | undefined;
  for (const [version, declarations] of versions) {
    const ids = identities(declarations);
    const mine = new Map<string, string>();
    for (const [name, id] of ids) {
      const unchanged = before?.identities.get(name) === id ? before.owners.get(name) : undefined;
      mine.set(name, unchanged ?? version);
    }
    owners.set(version, mine);
    before = { identities: ids, owners: mine };
  }
  return owners;
}

/** A hash of each declaration and of everything that it mentions, directly or indirectly. */
function identities(declarations: Declarations): Map<string, string> {
  const own = new Map([...declarations].map(([name, { text }]) => [name, hash(name, text)]));
  return new Map(
    [...declarations.keys()].map((name) => [
      name,
      hash(...[...reachable(name, declarations)].sort().map((one) => own.get(one) ?? one)),
    ]),
  );
}

function reachable(start: string, declarations: Declarations): Set<string> {
  const found = new Set([start]);
  // The iteration of a set reaches the elements that are added meanwhile.
  for (const name of found) for (const use of declarations.get(name)?.uses ?? []) found.add(use);
  return found;
}

function hash(...parts: string[]): string {
  const digest = createHash('sha256');
  for (const part of parts) digest.update(part).update('\0');
  return digest.digest('hex');
}
