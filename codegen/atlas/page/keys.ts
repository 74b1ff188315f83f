/** The keys: `/`, `?`, arrows, `j`, `k`, `o`, Escape. Enter and Tab are the browser's. */

export interface Keyed {
  readonly main: HTMLElement;
  readonly search: HTMLInputElement;
  readonly help: HTMLDialogElement;
  readonly helpButton: HTMLElement;
  /** Opens or closes the details of a row. */
  toggle(line: HTMLTableRowElement | null): void;
  /** Goes back to the page before the search. */
  leaveSearch(): void;
}

export function listenToKeys({ main, search, help, helpButton, toggle, leaveSearch }: Keyed): void {
  helpButton.addEventListener('click', () => help.showModal());
  help.addEventListener('click', (event) => {
    if (event.target === help) help.close();
  });
  const move = (by: number) => {
    const links = [...main.querySelectorAll<HTMLElement>('.go')];
    const now = links.indexOf(document.activeElement as HTMLElement);
    if (now === 0 && by < 0) return search.focus();
    const next = links[now === -1 ? firstInView(links) : now + by];
    next?.focus({ preventScroll: true });
    next?.scrollIntoView({ block: 'nearest' });
  };
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || help.open) return;
    const target = event.target as HTMLElement;
    const isSearch = target === search;
    if (!isSearch && target.matches('input, select, textarea')) return;
    const act = isSearch ? searchKeys[event.key] : pageKeys[event.key];
    if (!act) return;
    act();
    event.preventDefault();
  });
  const searchKeys: Record<string, () => void> = { ArrowDown: () => move(1), Escape: leaveSearch };
  const pageKeys: Record<string, () => void> = {
    '/': () => search.select(),
    '?': () => help.showModal(),
    j: () => move(1),
    ArrowDown: () => move(1),
    k: () => move(-1),
    ArrowUp: () => move(-1),
    o: () => toggle((document.activeElement as HTMLElement).closest('tr')),
    Escape: leaveSearch,
  };
}

/** The first link that the reader sees: moving begins there. */
function firstInView(links: readonly HTMLElement[]): number {
  return Math.max(
    0,
    links.findIndex((link) => link.getBoundingClientRect().top > 60),
  );
}
