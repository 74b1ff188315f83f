/** A thing that differs between versions, as a document tells it: as it is in its newest version, and its earlier forms. */
import type { VariantRange } from '../../src/documentation.js';

/** The versions of a form, both included. An absent bound is that of the thing around it. */
export interface FormRange {
  readonly from?: string;
  readonly to?: string;
}

/** What is told of one form. */
export type Told = Readonly<Record<string, unknown>>;

/** The versions of a thing, as numbers. */
export interface Bounds {
  readonly first: number;
  readonly last: number;
}

/** The versions from the first one that has a variant to the last one. */
export function boundsOf(variants: readonly VariantRange[], outer: Bounds): Bounds {
  return {
    first: Math.min(...variants.map(({ from = outer.first }) => from)),
    last: Math.max(...variants.map(({ to = outer.last }) => to)),
  };
}

/**
 * Tells the newest variant, with the earlier ones as `earlier`, the newest first. A reader who looks no further has what
 * holds in the newest version.
 *
 * @param variants in the order of versions
 * @param outer the bounds of the thing around it, which are not repeated
 */
export function withEarlier<T extends VariantRange>(
  variants: readonly T[],
  versions: readonly string[],
  outer: Bounds,
  tell: (variant: T) => Told,
): Told {
  const forms = variants.map((variant) => tell(variant));
  const [newest = {}, ...earlier] = forms
    .map((form, index) => ({ ...form, ...rangeOf(variants[index]!, versions, outer) }))
    .reverse();
  if (earlier.length === 0) return withoutDates(newest);
  return { ...newest, earlier: earlier.map((form) => withoutSame(form, newest)) };
}

/** The only form of a thing lasts from the thing's first version to its last one. */
function withoutDates(form: Told): Told {
  return without(form, (name, value) =>
    name === 'from' ? value === form['since'] : name === 'to' && value === form['until'],
  );
}

/** Names stay, and texts are most of the document: most forms of a thing have the same one. */
function withoutSame(form: Told, newest: Told): Told {
  return without(form, (name, value) => name === 'name' || (name === 'text' && value === newest['text']));
}

function without(form: Told, drop: (name: string, value: unknown) => boolean): Told {
  return Object.fromEntries(Object.entries(form).filter(([name, value]) => !drop(name, value)));
}

function rangeOf({ from, to }: VariantRange, versions: readonly string[], outer: Bounds): FormRange {
  return {
    ...(from !== undefined && from !== outer.first && { from: versions[from]! }),
    ...(to !== undefined && to !== outer.last && { to: versions[to]! }),
  };
}
