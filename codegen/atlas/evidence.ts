import type { Correction } from '../corrections.js';

/** A text on one line. */
export const plain = (text: string) => text.trim().replaceAll(/\s+/g, ' ');

/** The evidence of a correction. Where it refers to another correction, that one's evidence follows. */
export function evidenceOf(correction: Correction, all: readonly Correction[]): string {
  const text = plain(correction.evidence);
  const [, id] = /^As for ([\w.-]+?)\.?$/.exec(text) ?? [];
  const other = all.find((one) => one.id === id);
  return other && other !== correction ? `${text} ${evidenceOf(other, all)}` : text;
}

/** The releases of Docker Engine that a text names, the oldest first. */
export function enginesIn(text: string): string[] {
  const found = new Set(text.match(/\b(?:19|2\d)\.\d{1,2}\.\d+\b/g));
  return [...found].sort((a, b) => Number.parseFloat(a) - Number.parseFloat(b));
}
