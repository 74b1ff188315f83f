/** Suggestions for an unknown name, for error messages. */

/** Returns the Levenshtein distance of two texts: the number of characters to insert, remove or replace. */
function distance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      current.push(Math.min(previous[j]! + 1, current[j - 1]! + 1, previous[j - 1]! + (same ? 0 : 1)));
    }
    previous = current;
  }
  return previous[b.length]!;
}

/**
 * Returns the known name that is most similar to a name, or that has the name behind a prefix: `libpod/pods`. Returns
 * undefined if no known name is so similar that the name may be a typo.
 */
export function nearest(name: string, names: readonly string[]): string | undefined {
  const wanted = String(name).toLowerCase();
  const prefixed = names.find((candidate) => candidate.toLowerCase().endsWith(`/${wanted}`));
  if (prefixed !== undefined) return prefixed;
  let best: { name: string; distance: number } | undefined;
  for (const candidate of names) {
    const candidateDistance = distance(wanted, candidate.toLowerCase());
    if (best === undefined || candidateDistance < best.distance)
      best = { name: candidate, distance: candidateDistance };
  }
  return best !== undefined && best.distance <= Math.max(2, Math.ceil(wanted.length * 0.4))
    ? best.name
    : undefined;
}

/**
 * Returns the end of an error message: `; did you mean X?`. If no name is similar, returns the list of all known names,
 * unless there are too many.
 */
export function suggestion(name: string, names: readonly string[]): string {
  const near = nearest(name, names);
  if (near !== undefined) return `; did you mean ${near}?`;
  if (names.length === 0) return '; there are none';
  if (names.length === 1) return `; there is only ${names[0]}`;
  return names.length <= 24 ? `; there are ${names.join(', ')}` : '';
}
