import type { Correction } from '../corrections.js';

/** A text on one line. */
export const plain = (text: string) => text.trim().replaceAll(/\s+/g, ' ');

/**
 * The evidence of a correction. Where it begins with a reference to another correction, that one's evidence follows.
 *
 * @param seen the corrections whose evidence stands already: some refer to each other
 */
export function evidenceOf(
  correction: Correction,
  all: readonly Correction[],
  seen: ReadonlySet<Correction> = new Set(),
): string {
  const text = plain(correction.evidence);
  // An id may have a dot in it, as in `since-v1.30`.
  const [, id] = /^As for ([\w.-]+?)(?=[.:,;](?:\s|$)|$)/.exec(text) ?? [];
  const other = all.find((one) => one.id === id);
  const told = new Set([...seen, correction]);
  return other && !told.has(other) ? `${text} ${evidenceOf(other, all, told)}` : text;
}
