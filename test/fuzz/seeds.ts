/** The seeds of inputs that once broke a property. Each stays, so that the fault does not come back. */
import { readFileSync, writeFileSync } from 'node:fs';

export interface Seed {
  readonly seed: number;
  /** The number of the input among those of the seed. The input is not the smallest one: the way there takes long. */
  readonly path: string;
}

const file = new URL('seeds.json', import.meta.url);
const seeds: Record<string, Seed[]> = JSON.parse(readFileSync(file, 'utf8'));

/** The names of the properties that have seeds. */
export const names = Object.keys(seeds);

export const kept = (name: string): readonly Seed[] => seeds[name] ?? [];

/** Keeps a seed in the file. */
export function keep(name: string, seed: Seed): void {
  seeds[name] = [...kept(name), seed];
  writeFileSync(file, `${JSON.stringify(seeds, null, 2)}\n`);
}
