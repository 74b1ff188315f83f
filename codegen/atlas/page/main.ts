/** Starts the page: reads the data, follows the address, the search field and the keys. */
import type { AtlasData } from '../data.js';
import { type Drawing, drawList } from './draw-list.js';
import { listenToKeys } from './keys.js';
import { Atlas, type Id } from './model.js';
import { diffLink, findLink, parseRoute, type Route } from './routes.js';
import { details, valueRows } from './rows.js';
import { type Filters, Index } from './search.js';
import { listenToTheme } from './theme.js';
import * as views from './views.js';

const element = <T extends HTMLElement>(id: string) => document.getElementById(id) as T;
const atlas = new Atlas(JSON.parse(element('data').textContent ?? '') as AtlasData);
const [main, search] = [element('main'), element<HTMLInputElement>('search')];
/** The lists of the page, from above to below. */
let drawings: readonly Drawing[] = [];
/** The page before a search, to which Escape goes back. */
let beforeSearch = '#ops';
let index: Index | undefined;
/** The drawing that the search field waits for. */
let waiting: number | undefined;

const filtersOf = (route: Route): Filters => ('filters' in route ? route.filters : {});

function versionOf(text: string, fallback: number): number {
  const at = atlas.versions.indexOf(text.startsWith('v') ? text : `v${text}`);
  return at === -1 ? fallback : at;
}

function viewOf(route: Route): views.View {
  switch (route.page) {
    case 'thing': {
      const id = atlas.find(route.area, route.path);
      const root = atlas.find(route.area, route.path.slice(0, 1));
      return id === undefined || root === undefined
        ? views.missingView(`${route.area} ${route.path.join(' › ')}`)
        : views.thingView(atlas, root);
    }
    case 'diff':
      return views.upgradeView(
        atlas,
        versionOf(route.from, 0),
        versionOf(route.to, atlas.versions.length - 1),
        route.filters,
      );
    case 'find':
      index ??= new Index(atlas);
      return views.findView(atlas, index, route.query, route.filters);
    case 'types':
      return views.typesView(atlas);
    case 'corrections':
      return views.correctionsView(atlas);
    case 'correction':
      return views.correctionsView(atlas, route.id);
    case 'ops':
      return views.operationsView(atlas);
  }
}

function show(): void {
  const route = parseRoute(location.hash);
  if (route.page !== 'find') {
    beforeSearch = location.hash || '#ops';
    search.value = '';
  } else if (document.activeElement !== search) search.value = route.query;
  const view = viewOf(route);
  for (const drawing of drawings) drawing.stop();
  main.innerHTML = view.html;
  const bodies = [...main.querySelectorAll('tbody')].filter((body) => body.childElementCount === 0);
  // What stands below the first list is not in view.
  drawings = bodies.map((body, at) => drawList(body, view.lists?.[at] ?? [], at === 0 ? 30 : 8));
  // A small window has no room for the signs above each table.
  if (matchMedia('(min-width: 901px)').matches)
    for (const legend of main.querySelectorAll('details[data-wide-open]')) legend.setAttribute('open', '');
  document.title = `${view.title} · ${atlas.data.title}`;
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.pages a'))
    if (link.dataset['page'] === areaOf(route)) link.setAttribute('aria-current', 'page');
    else link.removeAttribute('aria-current');
  if (route.page === 'thing' && route.path.length > 1) reveal(atlas.find(route.area, route.path));
  else window.scrollTo(0, 0);
}

function areaOf(route: Route): string {
  if (route.page === 'thing') return route.area === 'operation' ? 'ops' : 'types';
  return route.page === 'correction' ? 'corrections' : route.page;
}

/** Opens the row of a thing, and the row that hides it. */
function reveal(id: Id | undefined): void {
  if (id === undefined) return;
  const outer = atlas.outer(id);
  if (atlas.kind(id) === 'value') toggle(rowOf(outer), true);
  const its = rowOf(id);
  if (!its) return;
  if (atlas.kind(id) !== 'value') toggle(its, true);
  its.classList.add('here');
  its.querySelector<HTMLElement>('.go')?.focus({ preventScroll: true });
  its.scrollIntoView({ block: 'center' });
}

const rowOf = (id: Id) => main.querySelector<HTMLTableRowElement>(`tr[data-id="${id}"]`);

/** Opens or closes the details of a row, and the values below it. */
function toggle(line: HTMLTableRowElement | null, open?: boolean): void {
  const button = line?.querySelector<HTMLButtonElement>('.more');
  if (!line || !button) return;
  const isOpen = button.getAttribute('aria-expanded') === 'true';
  if (isOpen === open) return;
  button.setAttribute('aria-expanded', String(!isOpen));
  const id = Number(line.dataset['id']);
  if (isOpen) {
    for (
      let next = line.nextElementSibling;
      // The rows of other things stay: the values below a value belong to their field.
      next?.matches(`.details, [data-of="${id}"]`);
      next = line.nextElementSibling
    )
      next.remove();
    return;
  }
  // The values of a type stand on its page already.
  const values = atlas.kind(id) === 'type' ? '' : valueRows(atlas, id, views.depthOf(atlas, id));
  line.insertAdjacentHTML(
    'afterend',
    details(atlas, id) + values.replaceAll('<tr data-value ', `<tr data-of="${id}" `),
  );
}

/** Goes to a heading. The lists above are drawn first, because a list that grows later would push the heading away. */
function jumpTo(heading: HTMLElement): void {
  const section = heading.closest('section');
  const above = [...main.querySelectorAll('section')].indexOf(section!);
  for (const drawing of drawings.slice(0, above)) drawing.finish();
  heading.scrollIntoView({ block: 'start' });
}

function given(form: HTMLFormElement): Filters {
  const data = new FormData(form);
  const text = (name: string) => (data.get(name) as string) || undefined;
  return {
    kind: text('kind') as Filters['kind'],
    category: text('category'),
    deprecated: data.has('deprecated'),
    corrected: data.has('corrected'),
    changed: data.has('changed'),
  };
}

/** Shows another page at once. A new `location.hash` would show it later, and take the focus that was set meanwhile. */
function goTo(link: string): void {
  history.pushState(null, '', link);
  show();
}

main.addEventListener('click', (event) => {
  const target = event.target as HTMLElement;
  const jump = target.closest<HTMLElement>('[data-jump]');
  if (jump) jumpTo(element(jump.dataset['jump']!));
  if (target.closest('[data-swap]')) {
    const route = parseRoute(location.hash);
    if (route.page === 'diff') location.hash = diffLink(route.to, route.from, route.filters);
  }
  const line = target.closest<HTMLTableRowElement>('tr[data-id]');
  if (line && !target.closest('a') && getSelection()?.isCollapsed !== false) toggle(line);
});

main.addEventListener('change', (event) => {
  const form = (event.target as HTMLElement).closest('form');
  if (!form) return;
  const name = (event.target as HTMLInputElement).name;
  const route = parseRoute(location.hash);
  if (form.matches('[data-pickers]')) {
    const data = new FormData(form);
    const version = (which: string) => atlas.versions[Number(data.get(which))]!;
    goTo(diffLink(version('from'), version('to'), filtersOf(route)));
  } else if (route.page === 'diff') goTo(diffLink(route.from, route.to, given(form)));
  else goTo(findLink(route.page === 'find' ? route.query : '', given(form)));
  // The form is drawn anew, and the reader goes on in it.
  main.querySelector<HTMLElement>(`form [name="${name}"]`)?.focus();
});

search.addEventListener('input', () => {
  const route = parseRoute(location.hash);
  const query = search.value;
  if (query === '') history.replaceState(null, '', beforeSearch);
  // Typing on makes one step of the browser's history, not one for each letter.
  else if (route.page === 'find') history.replaceState(null, '', findLink(query, route.filters));
  else history.pushState(null, '', findLink(query));
  // A fast typist makes several letters in the time of one drawing.
  if (waiting === undefined) waiting = requestAnimationFrame(showNow);
});

function showNow(): void {
  if (waiting !== undefined) cancelAnimationFrame(waiting);
  waiting = undefined;
  show();
}

search.form?.addEventListener('submit', (event) => {
  event.preventDefault();
  if (waiting !== undefined) showNow();
  main.querySelector<HTMLAnchorElement>('.go')?.click();
});

listenToTheme(element('theme'));
listenToKeys({
  main,
  search,
  help: element<HTMLDialogElement>('help'),
  helpButton: element('help-button'),
  toggle,
  leaveSearch() {
    search.blur();
    if (parseRoute(location.hash).page === 'find') location.hash = beforeSearch;
  },
});
window.addEventListener('hashchange', show);
show();
