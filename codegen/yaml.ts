import { dump, load } from 'js-yaml';

/**
 * Reads YAML, upstream's included.
 *
 * The upstream files of v1.25 to v1.38 hold a few under-indented double-quoted scalars, which YAML 1.2 forbids. Strict
 * parsers refuse them (yaml 2, js-yaml 5); js-yaml 4 reads what was meant.
 */
export function readYaml(text: string): unknown {
  return load(text);
}

/** Writes YAML in the form of pinned files: no line folding, no anchors, keys in the given order. */
export function writeYaml(value: unknown): string {
  return dump(value, { lineWidth: -1, noRefs: true, quotingType: '"' });
}
