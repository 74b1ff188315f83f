/** The versions of things in words. */
import { span } from '../versions.js';
import { eventsOf } from './events.js';
import type { Atlas, Id } from './model.js';

/** The unbroken runs of versions in which something holds. */
export function runsWhere(
  count: number,
  holds: (version: number) => boolean,
): [first: number, last: number][] {
  const runs: [number, number][] = [];
  for (let version = 0; version < count; version++) {
    if (!holds(version)) continue;
    const last = runs.at(-1);
    if (last && last[1] === version - 1) last[1] = version;
    else runs.push([version, version]);
  }
  return runs;
}

/** `v1.44 to v1.51, deprecated since v1.48`. */
export function spanWords(atlas: Atlas, id: Id): string {
  const { versions } = atlas;
  const runs = runsWhere(versions.length, (version) => atlas.has(id, version));
  const there = runs.map(([first, last]) => span(versions, first, last)).join(', ');
  const deprecated = versions.findIndex((_, version) => atlas.is(atlas.state(id, version), 'deprecated'));
  if (deprecated === -1) return there;
  // What the oldest version deprecates may have been deprecated before.
  return deprecated === 0 ? `${there}, deprecated` : `${there}, deprecated since ${versions[deprecated]}`;
}

/** `changed in v1.40 and v1.48`; empty if nothing changed. */
export function changeWords(atlas: Atlas, id: Id): string {
  const changed = eventsOf(atlas, id).filter(({ what }) => what === 'changed');
  const names = changed.map(({ version }) => atlas.versions[version]!);
  if (names.length === 0) return '';
  return `changed in ${names.length === 1 ? names[0] : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`}`;
}

/** `v1.44 (Engine 25.0)`. */
export function versionWords(atlas: Atlas, version: number): string {
  const releases = atlas.data.releases[version] ?? [];
  return `${atlas.versions[version]}${releases.length === 0 ? '' : ` (${atlas.data.product} ${releases.join(', ')})`}`;
}
