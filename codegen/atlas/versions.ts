/** A span of versions in words: `v1.44 to v1.51`, `since v1.44`, `until v1.38`, `in all versions`. */
export function span(versions: readonly string[], first: number, last: number): string {
  const newest = versions.length - 1;
  if (first === 0 && last === newest) return 'in all versions';
  if (last === newest) return `since ${versions[first]}`;
  if (first === last) return `only in ${versions[first]}`;
  return first === 0 ? `until ${versions[last]}` : `${versions[first]} to ${versions[last]}`;
}
