import type { VariantRange } from '../src/documentation.js';

/**
 * Lists what a thing is from version to version, without repeating what stays the same.
 *
 * @param values the thing in each version, the oldest first; undefined where a version lacks the thing
 */
export function variants<T extends object>(values: readonly (T | undefined)[]): (T & VariantRange)[] {
  const list: { value: T; text: string; from: number; to: number }[] = [];
  for (const [version, value] of values.entries()) {
    if (value === undefined) continue;
    const text = JSON.stringify(value);
    const last = list.at(-1);
    if (last?.text === text && last.to === version - 1) last.to = version;
    else list.push({ value, text, from: version, to: version });
  }
  return list.map(({ value, from, to }) => ({
    ...value,
    ...(from > 0 && { from }),
    ...(to < values.length - 1 && { to }),
  }));
}

/** The keys of several maps, without repetition: those of the last map first, since the newest version gives the order. */
export function keysOfAll(maps: readonly (ReadonlyMap<string, unknown> | undefined)[]): string[] {
  return [...new Set([...maps].reverse().flatMap((map) => [...(map?.keys() ?? [])]))];
}
