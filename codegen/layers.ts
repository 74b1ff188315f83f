/**
 * Which version each declaration belongs to: the one in which it last changed. All later versions that have it unchanged
 * re-export it.
 *
 * A declaration has changed if its text has, or if anything that it mentions has: `ContainerInspectResponse` is another
 * type once `HostConfig` is, though its own text is the same.
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

/** What each declaration is, down to all that it mentions, however indirectly (which may be itself). */
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
  // A set's iteration goes on over what is added meanwhile.
  for (const name of found) for (const use of declarations.get(name)?.uses ?? []) found.add(use);
  return found;
}

function hash(...parts: string[]): string {
  const digest = createHash('sha256');
  for (const part of parts) digest.update(part).update('\0');
  return digest.digest('hex');
}
