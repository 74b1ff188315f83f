/** What differs between two versions. */
import { compare, type Happening } from './events.js';
import type { Atlas, Id } from './model.js';

export interface Difference {
  readonly id: Id;
  readonly what: Happening;
  readonly words: string;
}

/**
 * The differences from one version to another, in the order of the things. A thing that came or went has no differences
 * inside: all of it came or went. A change of listed values is told at the field, and the values are not told again. A
 * difference on both sides of a type is told once.
 */
export function upgrade(atlas: Atlas, from: number, to: number): Difference[] {
  const found: Difference[] = [];
  const visit = (id: Id) => {
    const its = compare(atlas, id, from, to);
    for (const { what, words } of its) found.push({ id, what, words });
    if (!atlas.has(id, from) || !atlas.has(id, to)) return;
    for (const inner of atlas.inner(id)) if (atlas.kind(inner) !== 'value') visitInner(inner);
  };
  const visitInner = (id: Id) => {
    // A field in an object that has come, or has gone, is part of that object.
    if (!isInside(atlas, id, from, to)) visit(id);
  };
  for (const id of [...atlas.tops('operation'), ...atlas.tops('type')]) visit(id);
  const key = (id: Id, { what, words }: Omit<Difference, 'id'>) => `${id} ${what} ${sentWords(atlas, words)}`;
  const told = new Set(found.map((one) => key(one.id, one)));
  return found.filter((one) => {
    const sent = atlas.sent(one.id);
    return sent === undefined || !told.has(key(sent, one));
  });
}

/** Tells if a field lies in another field of its type that is only in one of the versions. */
function isInside(atlas: Atlas, id: Id, from: number, to: number): boolean {
  if (atlas.kind(id) !== 'field') return false;
  const name = atlas.name(id);
  return atlas.inner(atlas.outer(id)).some((other) => {
    if (atlas.has(other, from) === atlas.has(other, to)) return false;
    const around = atlas.name(other);
    return name.length > around.length && name.startsWith(around) && /^[.[{]/.test(name.slice(around.length));
  });
}

/** A change in the words of the requests' side. */
function sentWords(atlas: Atlas, words: string): string {
  return words.replace(/\w+/g, (word) => {
    const id = atlas.typeNamed(word);
    const sent = id === undefined ? undefined : atlas.sent(id);
    return sent === undefined ? word : atlas.name(sent);
  });
}
