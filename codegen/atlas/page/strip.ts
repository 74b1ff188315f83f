/** The row of cells, one for each version. A cell has a colour, and a sign for what happens there. */
import { type Event, eventsOf, type Happening } from './events.js';
import { escaped } from './markup.js';
import type { Atlas, Id } from './model.js';
import { versionWords } from './spans.js';

const signs: Readonly<Record<Happening, string>> = { came: '+', changed: '~', deprecated: '!', went: '×' };

/** The most important of the events of a cell comes first. */
const order: readonly Happening[] = ['went', 'came', 'deprecated', 'changed'];

/** @param range the versions that are compared, if some are */
export function strip(atlas: Atlas, id: Id, range?: readonly [number, number]): string {
  const events = eventsOf(atlas, id);
  const corrected = new Set(
    atlas.touches(id).flatMap(({ first, last }) => atlas.versions.map((_, at) => at).slice(first, last + 1)),
  );
  const cells = atlas.versions.map((_, version) => {
    const its = events.filter((event) => event.version === version);
    const what = order.find((one) => its.some((event) => event.what === one));
    const state = atlas.state(id, version);
    const classes = [
      state === -1 ? '' : atlas.is(state, 'deprecated') ? 'd' : 'p',
      what ?? '',
      corrected.has(version) && state !== -1 ? 'c' : '',
      range ? place(version, range) : '',
    ].filter((one) => one !== '');
    const title = [
      versionWords(atlas, version),
      told(state !== -1, its),
      corrected.has(version) ? 'corrected' : '',
    ]
      .filter((one) => one !== '')
      .join(': ');
    const of = classes.length > 0 ? ` class="${classes.join(' ')}"` : '';
    return `<i${of} title="${escaped(title)}">${what ? signs[what] : ''}</i>`;
  });
  return `<span class="strip" role="img" aria-label="${escaped(inWords(atlas, events))}">${cells.join('')}</span>`;
}

/** Marks the compared versions (`r`), and the versions that do not lie between them (`o`). */
function place(version: number, [from, to]: readonly [number, number]): string {
  if (version === from || version === to) return 'r';
  return version < Math.min(from, to) || version > Math.max(from, to) ? 'o' : '';
}

function told(isThere: boolean, events: readonly Event[]): string {
  if (events.length === 0) return isThere ? 'there' : 'not there';
  return events.map(({ what, words }) => (words === '' ? what : `${what}, ${words}`)).join('; ');
}

function inWords(atlas: Atlas, events: readonly Event[]): string {
  if (events.length === 0) return 'no change';
  return events
    .map(
      ({ version, what, words }) =>
        `${what} in ${atlas.versions[version]}${words === '' ? '' : `, ${words}`}`,
    )
    .join('; ');
}

/** The head of the column: each version, and above it the release that brought it. */
export function stripHead(atlas: Atlas, range?: readonly [number, number]): string {
  const cells = atlas.versions.map((version, at) => {
    const number = version.replace(/^v/, '');
    const release = firstOf(atlas.data.releases[at] ?? []);
    const marked = range ? ` class="${place(at, range)}"` : '';
    return `<i${marked} title="${escaped(versionWords(atlas, at))}"><b class="release">${release === number ? '' : escaped(release)}</b><span class="api">${escaped(number)}</span></i>`;
  });
  const words = atlas.versions.map((_, at) => versionWords(atlas, at)).join(', ');
  return `<span class="strip head" role="img" aria-label="Versions: ${escaped(words)}">${cells.join('')}</span>`;
}

/** The first release: a cell has no room for `29.3 – 29.5`. */
const firstOf = (releases: readonly string[]) => releases[0]?.split(' ')[0] ?? '';
