/** The rows of all tables: a thing, its type, its cells, its versions in words. */
import { compareDotted } from '../versions.js';
import type { Event } from './events.js';
import { eventsOf } from './events.js';
import { escaped, path, prose } from './markup.js';
import type { Atlas, Id } from './model.js';
import { changeWords, spanWords, versionWords } from './spans.js';
import { strip, stripHead } from './strip.js';

export interface RowOptions {
  /** Shows what the thing belongs to, where rows of several things stand together. */
  readonly withPath?: boolean;
  readonly range?: readonly [number, number];
  /** Stands instead of the type. */
  readonly type?: string;
  readonly depth?: number;
}

/** The number of columns, for rows that stretch over all of them. */
const columns = 4;

/**
 * The roles repeat what the elements mean: on a phone the rows are blocks, and some browsers no longer tell a table then.
 */
export function table(
  atlas: Atlas,
  caption: string,
  body: string,
  range?: readonly [number, number],
  second = 'Type',
): string {
  return `<div class="scroll"><table role="table"><caption>${escaped(caption)}</caption><colgroup><col class="c-name"><col class="c-type"><col class="c-strip"><col class="c-span"></colgroup>
<thead role="rowgroup"><tr role="row"><th scope="col" role="columnheader">Name</th><th scope="col" role="columnheader">${escaped(second)}</th><th scope="col" role="columnheader">${stripHead(atlas, range)}</th><th scope="col" role="columnheader">Versions</th></tr></thead>
<tbody role="rowgroup">${body}</tbody></table></div>`;
}

export function row(atlas: Atlas, id: Id, options: RowOptions = {}): string {
  const { withPath = false, range, type = typeOf(atlas, id), depth = 0 } = options;
  const state = atlas.newest(id);
  const more = changeWords(atlas, id);
  const classes = atlas.has(id, atlas.versions.length - 1) ? '' : ' class="gone"';
  return `<tr role="row" data-id="${id}"${classes}><th role="rowheader" scope="row" style="--depth:${depth}"><div class="line"><button class="more" type="button" aria-expanded="false" aria-label="Details of ${escaped(atlas.name(id))}"></button><span class="name">${name(atlas, id, withPath)}${tags(atlas, id, state)}</span></div></th><td role="cell" class="type">${type}</td><td role="cell">${strip(atlas, id, range)}</td><td role="cell" class="span">${escaped(spanWords(atlas, id))}${more === '' ? '' : `<small>${escaped(more)}</small>`}</td></tr>`;
}

function name(atlas: Atlas, id: Id, withPath: boolean): string {
  const outer = atlas.outer(id);
  const around =
    withPath && outer !== -1
      ? `<span class="around">${atlas.path(outer).map(path).join(' › ')} › </span>`
      : '';
  const kind = withPath ? `<span class="kind">${atlas.kind(id)}</span>` : '';
  return `${kind}<a class="go" href="${escaped(atlas.link(id))}">${around}<span class="leaf">${path(atlas.name(id))}</span></a>`;
}

function tags(atlas: Atlas, id: Id, state: number): string {
  const corrections = new Set(atlas.touches(id).map(({ correction }) => correction)).size;
  const values = atlas.inner(id).filter((one) => atlas.kind(one) === 'value').length;
  return [
    atlas.kind(id) === 'parameter' ? `<span class="tag">${escaped(atlas.note(id))}</span>` : '',
    atlas.is(state, 'required') ? '<span class="tag required">required</span>' : '',
    atlas.is(state, 'nullable') ? '<span class="tag">may be null</span>' : '',
    values > 0 ? `<span class="tag">${values} values</span>` : '',
    corrections > 0
      ? `<span class="tag corrected">corrected${corrections > 1 ? ` ${corrections}×` : ''}</span>`
      : '',
  ].join('');
}

/** The type of a thing in its newest version, with links to the types that it mentions. */
export function typeOf(atlas: Atlas, id: Id): string {
  if (atlas.kind(id) === 'operation') return `<code>${path(atlas.note(id))}</code>`;
  return linked(atlas, atlas.type(atlas.newest(id)));
}

export function linked(atlas: Atlas, type: string): string {
  return escaped(type).replace(/\w+/g, (word) => {
    const id = atlas.typeNamed(word);
    return id === undefined ? word : `<a href="${escaped(atlas.link(id))}">${word}</a>`;
  });
}

/** What a row shows when it is opened: the text, what happened, the engines, the corrections. */
export function details(atlas: Atlas, id: Id): string {
  const words = atlas.words(id);
  const events = eventsOf(atlas, id);
  const parts = [
    words === '' ? '' : `<p>${prose(words)}</p>`,
    events.length === 0
      ? ''
      : `<ul class="events">${events.map((event) => eventItem(atlas, event)).join('')}</ul>`,
    engines(atlas, id),
    corrections(atlas, id),
  ].filter((part) => part !== '');
  const text =
    parts.length > 0
      ? parts.join('')
      : '<p class="quiet">Nothing changed, and no correction touches this.</p>';
  return `<tr role="row" class="details"><td role="cell" colspan="${columns}"><div>${text}</div></td></tr>`;
}

function eventItem(atlas: Atlas, { version, what, words }: Event): string {
  return `<li><span class="mark ${what}" aria-hidden="true"></span><b>${escaped(versionWords(atlas, version))}</b> ${what}${words === '' ? '' : `: ${escaped(words)}`}</li>`;
}

const outcomes: Readonly<Record<string, [sign: string, words: string]>> = {
  c: ['✓', 'called with an effect'],
  i: ['–', 'not possible there'],
  a: ['', 'not in that version'],
};

/** What the conformance run saw of an operation, and the engines that the evidence of corrections names. */
export function engines(atlas: Atlas, id: Id): string {
  const root = atlas.root(id);
  const seen = atlas.data.seen[root];
  const named = new Set(
    atlas.touches(id).flatMap(({ correction }) => atlas.data.corrections[correction]!.engines),
  );
  const evidence =
    named.size === 0
      ? ''
      : `<p class="seen">The evidence of the corrections names the engines ${escaped([...named].sort(compareDotted).join(', '))}.</p>`;
  if (atlas.kind(id) !== 'operation') return evidence;
  if (seen === undefined)
    return `<p class="seen">No engine of the conformance run has this operation.</p>${evidence}`;
  const chips = atlas.data.engines.map(({ title, version }, at) => {
    const [sign, told] = outcomes[seen[at] ?? 'a']!;
    return `<span class="chip ${seen[at] === 'c' ? 'yes' : 'no'}"><b aria-hidden="true">${sign}</b> ${escaped(title)} in ${escaped(version)}: ${told}</span>`;
  });
  return `<p class="seen">${chips.join(' ')}</p>${evidence}`;
}

function corrections(atlas: Atlas, id: Id): string {
  const touches = atlas.touches(id);
  if (touches.length === 0) return '';
  const ids = [...new Set(touches.map(({ correction }) => correction))];
  const items = ids.map((one) => {
    const { id: named, why, evidence } = atlas.data.corrections[one]!;
    const where = touches
      .filter(({ correction }) => correction === one)
      .map(({ first, last }) =>
        first === last ? atlas.versions[first]! : `${atlas.versions[first]} to ${atlas.versions[last]}`,
      )
      .join(', ');
    return `<li><a href="#correction/${encodeURIComponent(named)}">${escaped(named)}</a> <span class="where">${escaped(where)}</span><p>${prose(why)}</p><p class="evidence">Evidence: ${prose(evidence)}</p></li>`;
  });
  return `<h4>Corrections of the specs</h4><ul class="corrections">${items.join('')}</ul>`;
}

/** The values of an enum, as rows below their field. */
export function valueRows(atlas: Atlas, id: Id, depth: number): string {
  const values = atlas.inner(id).filter((one) => atlas.kind(one) === 'value');
  return values
    .map((one) =>
      row(atlas, one, { type: '<span class="quiet">value</span>', depth: depth + 1 }).replace(
        '<tr ',
        '<tr data-value ',
      ),
    )
    .join('');
}
