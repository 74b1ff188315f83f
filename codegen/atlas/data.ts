/** The data of the page: written by the generator, read by the page's script. Numbers stand for places in lists. */

/** What a thing is. The place in this list is its number. */
export const kinds = ['operation', 'parameter', 'filter key', 'answer', 'type', 'field', 'value'] as const;
export type Kind = (typeof kinds)[number];

/** What is true of a thing in a version, beside its type: bits of a state. */
export const flags = { required: 1, nullable: 2, listed: 4, deprecated: 8 } as const;

export interface AtlasData {
  readonly title: string;
  /** What a release is of: `Engine` makes `Engine 28.5`. */
  readonly product: string;
  /** `v1.25` to `v1.55`. Versions are numbers everywhere else. */
  readonly versions: readonly string[];
  /** For each version, the releases of the engine that it stands for: those whose newest version it is. */
  readonly releases: readonly (readonly string[])[];
  readonly texts: readonly string[];
  /** Flat pairs: the text of a type, and flags. */
  readonly states: readonly number[];
  readonly things: Things;
  /** For each type, by its thing: the operations that have it in a request or an answer. */
  readonly uses: Readonly<Record<string, readonly number[]>>;
  /** For each type that is the answers' side of another: the other type. */
  readonly sides: Readonly<Record<string, number>>;
  readonly corrections: readonly AtlasCorrection[];
  readonly engines: readonly { readonly title: string; readonly version: string }[];
  /** By the operation's thing, a letter for each engine: `c` called, `i` impossible, `a` absent. */
  readonly seen: Readonly<Record<string, string>>;
  /** By the operation's thing: the text with its category. */
  readonly categories: Readonly<Record<string, number>>;
  /** By the operation's thing: the text with the address in the engine's reference. */
  readonly references: Readonly<Record<string, number>>;
}

/** Columns of one table, so that the names of fields are not repeated. A thing comes after the thing that holds it. */
export interface Things {
  /** A digit for each thing. */
  readonly kinds: string;
  /** The outer thing; -1 for an operation and a type. */
  readonly outer: readonly number[];
  readonly names: readonly number[];
  /** Flat triples: the first version, the last version, the state between. */
  readonly runs: readonly (readonly number[])[];
  /** A few words beside the name (`GET /info`, `query`); -1 for none. */
  readonly notes: readonly number[];
  /** What the thing is for; -1 for none. */
  readonly words: readonly number[];
  /** By thing, flat triples: a correction, the first version, the last version in which the correction touches it. */
  readonly touches: Readonly<Record<string, readonly number[]>>;
}

export interface AtlasCorrection {
  readonly id: string;
  readonly kind: string;
  readonly versions: string;
  readonly why: string;
  readonly evidence: string;
  /** The releases of the engine that the evidence names. */
  readonly engines: readonly string[];
}
