/** The pages of the atlas, as HTML. A list of rows is given row by row, so that a long one is drawn bit by bit. */
import { kinds } from '../data.js';
import type { Happening } from './events.js';
import { escaped, path, prose } from './markup.js';
import type { Atlas, Id } from './model.js';
import { engines, row, table, typeOf, valueRows } from './rows.js';
import type { Filters } from './search.js';
import { type Index, passes } from './search.js';
import { spanWords, versionWords } from './spans.js';
import type { Difference } from './upgrade.js';
import { upgrade } from './upgrade.js';

export interface View {
  readonly title: string;
  readonly html: string;
  /** The rows of each empty `tbody` of the page, in order. */
  readonly lists?: readonly (readonly (() => string)[])[];
}

const number = (count: number, one: string, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;

const legend = (product: string) => `<details class="legend" data-wide-open><summary>Signs</summary><ul>
<li><span class="strip"><i class="p"></i></span> there</li>
<li><span class="strip"><i class="p came">+</i></span> came</li>
<li><span class="strip"><i class="p changed">~</i></span> type, need, null or values changed</li>
<li><span class="strip"><i class="d deprecated">!</i><i class="d"></i></span> deprecated</li>
<li><span class="strip"><i class="went">×</i></span> went</li>
<li><span class="strip"><i class="p c"></i></span> a correction of the spec touches this version</li>
<li><span class="strip"><i></i></span> not there</li>
<li>Above the cells: the version, and the first release of ${escaped(product)} behind it</li></ul></details>`;

export function operationsView(atlas: Atlas): View {
  const all = atlas.tops('operation');
  const categories = [...new Set(all.map((id) => atlas.category(id)))].sort();
  const rows = categories.flatMap((category) => [
    () =>
      `<tr role="row" class="group"><th role="rowheader" colspan="4" scope="rowgroup">/${escaped(category)}</th></tr>`,
    ...all.filter((id) => atlas.category(id) === category).map((id) => () => row(atlas, id)),
  ]);
  return {
    title: 'Operations',
    html: `${intro(atlas)}${table(atlas, 'Operations', '', undefined, 'Call')}`,
    lists: [rows],
  };
}

function intro(atlas: Atlas): string {
  const { versions } = atlas;
  const counts = new Map<string, number>();
  for (let id = 0; id < atlas.count; id++) counts.set(atlas.kind(id), (counts.get(atlas.kind(id)) ?? 0) + 1);
  const of = (kind: string) => counts.get(kind) ?? 0;
  const sum = `${number(of('operation'), 'operation')}, ${number(of('parameter'), 'parameter')}, ${number(of('filter key'), 'filter key')}, ${number(of('type'), 'type')}, ${number(of('field'), 'field')} and ${number(of('value'), 'listed value')}`;
  return `<div class="intro"><h1>${escaped(atlas.data.title)}, ${versions[0]} to ${versions.at(-1)}</h1>
<p>${sum}, each with the versions that have it. Everything holds for the specs after ${number(atlas.data.corrections.length, 'correction')}. A date is what holds on the wire: a type that gets another name stays one type here.</p>
<p>The page of an operation shows the engines on which the conformance run called the operation with an effect (${atlas.data.engines.map(({ title, version }) => escaped(`${title} in ${version}`)).join('; ')}). The run keeps no record of single fields. For a field, the page names the engines in the evidence of the field’s corrections.</p>
<p class="quiet">Press <kbd>/</kbd> to search, <kbd>?</kbd> for all keys.</p>${legend(atlas.data.product)}</div>`;
}

export function typesView(atlas: Atlas): View {
  const rows = atlas.tops('type').map((id) => () => row(atlas, id, { type: usesLine(atlas, id) }));
  return {
    title: 'Types',
    html: `<div class="intro"><h1>Model types</h1><p>The objects of requests and answers, by their newest names.</p>${legend(atlas.data.product)}</div>${table(atlas, 'Types', '', undefined, 'Used by')}`,
    lists: [rows],
  };
}

function usesLine(atlas: Atlas, id: Id): string {
  const uses = atlas.data.uses[id] ?? [];
  const first = uses
    .slice(0, 2)
    .map((one) => `<a href="${escaped(atlas.link(one))}">${path(atlas.name(one))}</a>`);
  return uses.length > 2 ? `${first.join(', ')} and ${uses.length - 2} more` : first.join(', ');
}

/** The page of an operation or a type, with a row for each thing that it holds. */
export function thingView(atlas: Atlas, id: Id): View {
  const name = atlas.name(id);
  const isOperation = atlas.kind(id) === 'operation';
  const area = isOperation ? '<a href="#ops">Operations</a>' : '<a href="#types">Types</a>';
  const reference = isOperation ? atlas.reference(id) : '';
  const facts = [
    isOperation
      ? `<p class="call"><code>${escaped(atlas.note(id))}</code></p>`
      : atlas.note(id) === ''
        ? ''
        : `<p class="quiet">This type is ${escaped(atlas.note(id))}.</p>`,
    atlas.words(id) === '' ? '' : `<p>${prose(atlas.words(id))}</p>`,
    `<p class="lead-span">${escaped(spanWords(atlas, id))}</p>`,
    isOperation ? engines(atlas, id) : usesOf(atlas, id),
    reference === ''
      ? ''
      : `<p><a href="${escaped(reference)}" rel="noreferrer">Reference of the engine</a></p>`,
  ];
  const body = ofThing(atlas, id);
  return {
    title: name,
    html: `<div class="intro"><nav class="crumbs" aria-label="Place">${area} › ${escaped(name)}</nav><h1>${path(name)}</h1>${facts.join('')}${legend(atlas.data.product)}</div>${table(atlas, name, body)}`,
  };
}

function usesOf(atlas: Atlas, id: Id): string {
  const uses = atlas.data.uses[id] ?? [];
  if (uses.length === 0) return '<p class="quiet">No operation mentions this type.</p>';
  const links = uses.map((one) => `<a href="${escaped(atlas.link(one))}">${escaped(atlas.name(one))}</a>`);
  return `<p class="uses">Used by ${links.join(', ')}</p>`;
}

function ofThing(atlas: Atlas, id: Id): string {
  const bases = atlas.kind(id) === 'type' ? atlas.bases(id) : [];
  const rows = [
    row(atlas, id),
    atlas.kind(id) === 'type' ? valueRows(atlas, id, 0) : '',
    innerRows(atlas, id),
    ...bases.map(
      (base) =>
        `<tr role="row" class="group"><th role="rowheader" colspan="4" scope="rowgroup">Fields of <a href="${escaped(atlas.link(base))}">${escaped(atlas.name(base))}</a></th></tr>${innerRows(atlas, base)}`,
    ),
  ];
  return rows.join('');
}

function innerRows(atlas: Atlas, id: Id): string {
  const inner = atlas.inner(id).filter((one) => atlas.kind(one) !== 'value');
  const rows = inner.map((one) => {
    const keys = atlas.inner(one).filter((each) => atlas.kind(each) === 'filter key');
    return [one, ...keys].map((each) => row(atlas, each, { depth: depthOf(atlas, each) })).join('');
  });
  return rows.join('');
}

/** How far a row stands to the right: a filter key, and a field within another. */
export function depthOf(atlas: Atlas, id: Id): number {
  if (atlas.kind(id) === 'filter key') return 1;
  return atlas.kind(id) === 'field' ? atlas.name(id).split('.').length - 1 : 0;
}

const headings: readonly [Happening, string][] = [
  ['went', 'Went'],
  ['changed', 'Changed'],
  ['deprecated', 'Deprecated'],
  ['came', 'Came'],
];

export function upgradeView(atlas: Atlas, from: number, to: number, filters: Filters): View {
  const range = [from, to] as const;
  const all = upgrade(atlas, from, to).filter(({ id }) => passes(atlas, id, filters));
  const lists = headings.map(([what]) => all.filter((one) => one.what === what));
  const sections = headings.map(([what, heading], at) => {
    const count = lists[at]!.length;
    if (count === 0) return '';
    return `<section aria-labelledby="h-${what}"><h2 id="h-${what}"><span class="mark ${what}" aria-hidden="true"></span>${heading} <span class="count">${count}</span></h2>${table(atlas, heading, '', range, what === 'changed' ? 'Change' : 'Type')}</section>`;
  });
  const jump = headings.map(
    ([what, heading], at) =>
      `<button type="button" data-jump="h-${what}"${lists[at]!.length === 0 ? ' disabled' : ''}><span class="mark ${what}" aria-hidden="true"></span>${heading} <b>${lists[at]!.length}</b></button>`,
  );
  const nothing = all.length === 0 ? '<p class="empty">Nothing differs.</p>' : '';
  return {
    title: `${atlas.versions[from]} to ${atlas.versions[to]}`,
    html: `<div class="intro"><h1>From ${escaped(versionWords(atlas, from))} to ${escaped(versionWords(atlas, to))}</h1>${pickers(atlas, from, to)}${filterForm(atlas, filters, false)}<div class="jump">${jump.join('')}</div>${legend(atlas.data.product)}</div>${sections.join('')}${nothing}`,
    lists: lists
      .filter((list) => list.length > 0)
      .map((list) => list.map((one) => () => differenceRow(atlas, one, range))),
  };
}

function differenceRow(
  atlas: Atlas,
  { id, what, words }: Difference,
  range: readonly [number, number],
): string {
  const held =
    what === 'came' || what === 'went'
      ? atlas
          .within(id)
          .filter(
            (one) => atlas.kind(one) !== 'value' && atlas.has(one, what === 'came' ? range[1] : range[0]),
          ).length
      : 0;
  const type = what === 'changed' ? escaped(words) : typeOf(atlas, id);
  return row(atlas, id, {
    withPath: true,
    range,
    type: held > 0 ? `${type} <small>with ${number(held, 'part')}</small>` : type,
  });
}

function pickers(atlas: Atlas, from: number, to: number): string {
  const options = (chosen: number) =>
    atlas.versions
      .map(
        (_, at) =>
          `<option value="${at}"${at === chosen ? ' selected' : ''}>${escaped(versionWords(atlas, at))}</option>`,
      )
      .join('');
  return `<form class="pickers" data-pickers><label>From <select name="from">${options(from)}</select></label><label>to <select name="to">${options(to)}</select></label><button type="button" data-swap>Swap</button></form>`;
}

export function findView(atlas: Atlas, index: Index, query: string, filters: Filters): View {
  const found = index.search(query, filters);
  const rows = found.map((id) => () => row(atlas, id, { withPath: true }));
  const heading = query === '' ? 'Everything' : `“${query}”`;
  const list = found.length === 0 ? '<p class="empty">Nothing matches.</p>' : table(atlas, 'Results', '');
  return {
    title: query === '' ? 'Search' : query,
    html: `<div class="intro"><h1>${escaped(heading)} <span class="count" role="status">${number(found.length, 'result')}</span></h1>${filterForm(atlas, filters, true)}</div>${list}`,
    lists: found.length === 0 ? [] : [rows],
  };
}

/** @param all with the filters that say nothing about two versions */
function filterForm(
  atlas: Atlas,
  { kind, category, deprecated, corrected, changed }: Filters,
  all: boolean,
): string {
  const categories = [...new Set(atlas.tops('operation').map((id) => atlas.category(id)))].sort();
  const option = (value: string, chosen: string | undefined) =>
    `<option${value === chosen ? ' selected' : ''}>${escaped(value)}</option>`;
  const box = (name: string, label: string, on: boolean | undefined) =>
    `<label><input type="checkbox" name="${name}"${on ? ' checked' : ''}> ${label}</label>`;
  return `<form class="filters" data-filters aria-label="Filters"><label>Kind <select name="kind"><option value="">all</option>${kinds
    .filter((one) => all || one !== 'value')
    .map((one) => option(one, kind))
    .join(
      '',
    )}</select></label><label>Category <select name="category"><option value="">all</option>${categories.map((one) => option(one, category)).join('')}</select></label>${box('deprecated', 'deprecated', deprecated)}${box('corrected', 'corrected', corrected)}${all ? box('changed', 'came, changed or went', changed) : ''}</form>`;
}

export function correctionsView(atlas: Atlas, chosen?: string): View {
  const { corrections } = atlas.data;
  const list = chosen === undefined ? corrections : corrections.filter(({ id }) => id === chosen);
  const touched = new Map<number, Id[]>();
  for (let id = 0; id < atlas.count; id++)
    for (const correction of new Set(atlas.touches(id).map((one) => one.correction)))
      touched.set(correction, [...(touched.get(correction) ?? []), id]);
  const rows = list.map((one) => () => {
    const things = touched.get(corrections.indexOf(one)) ?? [];
    const shown = things.slice(0, chosen === undefined ? 6 : things.length);
    const links = shown
      .map((id) => `<a href="${escaped(atlas.link(id))}">${path(atlas.path(id).join(' › '))}</a>`)
      .join(', ');
    const more = things.length > shown.length ? ` and ${things.length - shown.length} more` : '';
    return `<tr><th scope="row"><a class="go" href="#correction/${encodeURIComponent(one.id)}">${path(one.id)}</a><small>${escaped(range(one.versions))}</small></th><td><p>${prose(one.why)}</p><p class="evidence">Evidence: ${prose(one.evidence)}</p></td><td class="type">${links}${more}</td></tr>`;
  });
  const heading = chosen === undefined ? 'Corrections of the specs' : chosen;
  return {
    title: heading,
    html: `<div class="intro">${chosen === undefined ? '' : '<nav class="crumbs" aria-label="Place"><a href="#corrections">Corrections</a></nav>'}<h1>${escaped(heading)}</h1>${chosen === undefined ? '<p>The published specs are wrong in places. Each correction has its reason and what an engine did.</p>' : ''}</div><div class="scroll"><table class="plain"><caption>Corrections</caption><thead><tr><th scope="col">Correction</th><th scope="col">Why</th><th scope="col">Touches</th></tr></thead><tbody></tbody></table></div>`,
    lists: [rows],
  };
}

/** `v1.25-v1.38` in words. */
const range = (versions: string) => versions.replace(/-$/, ' and later').replace('-', ' to ');

export function missingView(what: string): View {
  return {
    title: 'Not found',
    html: `<div class="intro"><h1>Not found</h1><p>There is no ${escaped(what)} in the atlas. Search for a part of its name.</p></div>`,
  };
}
