/** Versions and releases: in words, and in order. */

/** A span of versions in words: `v1.44 to v1.51`, `since v1.44`, `until v1.38`, `in all versions`. */
export function span(versions: readonly string[], first: number, last: number): string {
  const newest = versions.length - 1;
  if (first === 0 && last === newest) return 'in all versions';
  if (last === newest) return `since ${versions[first]}`;
  if (first === last) return `only in ${versions[first]}`;
  return first === 0 ? `until ${versions[last]}` : `${versions[first]} to ${versions[last]}`;
}

/** Compares numbers like `28.5.2`, part by part. */
export function compareDotted(one: string, other: string): number {
  const [parts, others] = [one.split('.').map(Number), other.split('.').map(Number)];
  for (let at = 0; at < Math.max(parts.length, others.length); at++) {
    const by = (parts[at] ?? 0) - (others[at] ?? 0);
    if (by !== 0) return by;
  }
  return 0;
}
