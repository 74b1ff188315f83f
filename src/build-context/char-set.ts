/** Sets of characters. */

/** Sorted code points: the first and the last one of a range, then those of the next range. Ranges do not touch. */
export type CharSet = readonly number[];

export const LAST_CHARACTER = 0x10ffff;

/** Makes a set of ranges in any order. Ranges may overlap. */
export function charSet(ranges: readonly (readonly [first: number, last: number])[]): CharSet {
  const set: number[] = [];
  for (const [first, last] of [...ranges].sort((a, b) => a[0] - b[0])) {
    const end = set.length - 1;
    if (end > 0 && first <= set[end]! + 1) set[end] = Math.max(set[end]!, last);
    else set.push(first, last);
  }
  return set;
}

export const character = (codePoint: number): CharSet => [codePoint, codePoint];

export function allBut(set: CharSet): CharSet {
  const rest: number[] = [];
  let from = 0;
  for (let at = 0; at < set.length; at += 2) {
    if (set[at]! > from) rest.push(from, set[at]! - 1);
    from = set[at + 1]! + 1;
  }
  if (from <= LAST_CHARACTER) rest.push(from, LAST_CHARACTER);
  return rest;
}

export const rangesOf = (set: CharSet): [first: number, last: number][] =>
  Array.from({ length: set.length / 2 }, (_, index) => [set[2 * index]!, set[2 * index + 1]!]);

export function has(set: CharSet, codePoint: number): boolean {
  let low = 0;
  let high = set.length / 2;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (set[2 * middle]! <= codePoint) low = middle + 1;
    else high = middle;
  }
  return low > 0 && codePoint <= set[2 * low - 1]!;
}

export const isEqual = (one: CharSet, other: CharSet): boolean =>
  one.length === other.length && one.every((bound, index) => bound === other[index]);
