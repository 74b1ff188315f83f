/** Search over names and texts, in memory. */
import type { Kind } from '../data.js';
import { eventsOf } from './events.js';
import type { Atlas, Id } from './model.js';

export interface Filters {
  readonly kind?: Kind | undefined;
  readonly category?: string | undefined;
  readonly deprecated?: boolean;
  readonly corrected?: boolean;
  readonly changed?: boolean;
}

/** The rank of a thing that does not match. */
const never = Number.POSITIVE_INFINITY;

export class Index {
  private readonly names: readonly string[];
  private readonly paths: readonly string[];
  private readonly texts: readonly string[];

  constructor(private readonly atlas: Atlas) {
    const ids = Array.from({ length: atlas.count }, (_, id) => id);
    this.names = ids.map((id) => atlas.name(id).toLowerCase());
    this.paths = ids.map((id) => `${atlas.path(id).join(' ')} ${atlas.note(id)}`.toLowerCase());
    this.texts = ids.map((id) => atlas.words(id).toLowerCase());
  }

  /** The things that match all words of a query, the best first. An empty query matches everything. */
  search(query: string, filters: Filters): Id[] {
    const words = query
      .toLowerCase()
      .split(/[\s./]+/)
      .filter((word) => word !== '');
    const found: { id: Id; rank: number }[] = [];
    for (let id = 0; id < this.atlas.count; id++) {
      const rank = words.reduce((sum, word) => sum + this.rank(id, word), 0) + this.whole(id, query);
      if (rank < never && passes(this.atlas, id, filters)) found.push({ id, rank });
    }
    return found.sort((a, b) => a.rank - b.rank || a.id - b.id).map(({ id }) => id);
  }

  /** How well a thing matches: the smaller, the better. */
  private rank(id: Id, word: string): number {
    const name = this.names[id]!;
    // A long name has more in it by chance.
    const length = name.length / 100;
    if (name === word || name.endsWith(`.${word}`)) return length;
    if (name.startsWith(word)) return 1 + length;
    if (name.includes(word)) return 2 + length;
    if (this.paths[id]!.includes(word)) return 4 + length;
    return this.texts[id]!.includes(word) ? 8 + length : never;
  }

  /** A thing whose name is the query comes first, and an operation or a type before what others hold. */
  private whole(id: Id, query: string): number {
    if (query === '') return 0;
    const isTop = this.atlas.outer(id) === -1;
    return (this.names[id] === query.trim().toLowerCase() ? -2 : 0) + (isTop ? -0.5 : 0);
  }
}

export function passes(atlas: Atlas, id: Id, filters: Filters): boolean {
  const { kind, category, deprecated, corrected, changed } = filters;
  if (kind !== undefined && atlas.kind(id) !== kind) return false;
  if (category !== undefined && !atlas.categoriesOf(id).has(category)) return false;
  if (deprecated && !atlas.deprecated(id)) return false;
  if (corrected && atlas.touches(id).length === 0) return false;
  return !changed || eventsOf(atlas, id).length > 0;
}
