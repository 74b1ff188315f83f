/** From the part of the address after `#` to a page. */
import { type Kind, kinds } from '../data.js';
import type { Filters } from './search.js';

export type Route =
  | { readonly page: 'ops' | 'types' | 'corrections' }
  | { readonly page: 'correction'; readonly id: string }
  | { readonly page: 'thing'; readonly area: 'operation' | 'type'; readonly path: readonly string[] }
  | { readonly page: 'diff'; readonly from: string; readonly to: string; readonly filters: Filters }
  | { readonly page: 'find'; readonly query: string; readonly filters: Filters };

export function parseRoute(hash: string): Route {
  const [address = '', search = ''] = hash.replace(/^#/, '').split('?');
  const [area = '', ...path] = address.split('/').map(decode);
  switch (area) {
    case 'op':
      return { page: 'thing', area: 'operation', path };
    case 'type':
      return { page: 'thing', area: 'type', path };
    case 'diff':
      return { page: 'diff', from: path[0] ?? '', to: path[1] ?? '', filters: parseFilters(search) };
    case 'find':
      return { page: 'find', query: path.join('/'), filters: parseFilters(search) };
    case 'correction':
      return { page: 'correction', id: path[0] ?? '' };
    case 'types':
    case 'corrections':
      return { page: area };
    default:
      return { page: 'ops' };
  }
}

/** An address that somebody typed may have a `%` that means itself. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function parseFilters(search: string): Filters {
  const given = new URLSearchParams(search);
  const kind = given.get('kind');
  const category = given.get('category');
  return {
    ...(kind !== null && kinds.includes(kind as Kind) ? { kind: kind as Kind } : {}),
    ...(category ? { category } : {}),
    deprecated: given.has('deprecated'),
    corrected: given.has('corrected'),
    changed: given.has('changed'),
  };
}

function printFilters({ kind, category, deprecated, corrected, changed }: Filters): string {
  const given = new URLSearchParams();
  if (kind !== undefined) given.set('kind', kind);
  if (category !== undefined) given.set('category', category);
  for (const [name, on] of Object.entries({ deprecated, corrected, changed })) if (on) given.set(name, '1');
  const text = given.toString();
  return text === '' ? '' : `?${text}`;
}

export const findLink = (query: string, filters: Filters = {}) =>
  `#find/${encodeURIComponent(query)}${printFilters(filters)}`;
export const diffLink = (from: string, to: string, filters: Filters = {}) =>
  `#diff/${from}/${to}${printFilters(filters)}`;
