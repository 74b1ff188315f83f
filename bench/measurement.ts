import type { Ratio } from './statistics.js';

/** A row of a table: one contender. */
export interface Row {
  readonly name: string;
  /** By the headings of the table. */
  readonly cells: Readonly<Record<string, string>>;
}

export interface Table {
  readonly title: string;
  /** Tells what is measured, and in which unit. */
  readonly about: string;
  readonly rows: readonly Row[];
}

/** A measured ratio, under the name by which `goals.ts` knows it. */
export interface Measured {
  readonly goal: string;
  readonly ratio: Ratio;
}

export interface Result {
  readonly tables: readonly Table[];
  readonly ratios: readonly Measured[];
}

/** How much is measured. */
export interface Effort {
  readonly rounds: number;
  /** The number of small calls in a round. */
  readonly calls: number;
}
