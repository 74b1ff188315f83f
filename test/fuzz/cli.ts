/**
 * Looks for inputs that break a property, for as many minutes as the first argument says. The seed of each such input is
 * kept in `seeds.json`, and the tests run it from then on.
 *
 *     npm run fuzz -- 10
 */
import fc from 'fast-check';
import { properties } from './properties.js';
import { keep } from './seeds.js';

const minutes = Number(process.argv[2] ?? 1);
const RUNS = 2000;
const runs = new Map<string, number>();
const broken = new Set<string>();
for (const end = Date.now() + minutes * 60_000; Date.now() < end; )
  for (const [name, property] of Object.entries(properties)) {
    if (broken.has(name)) continue;
    const { failed, seed, counterexamplePath, numRuns, counterexample, errorInstance } = fc.check(
      property(),
      {
        numRuns: RUNS,
      },
    );
    runs.set(name, (runs.get(name) ?? 0) + numRuns);
    if (!failed) continue;
    broken.add(name);
    keep(name, { seed, path: counterexamplePath?.split(':', 1)[0] ?? '' });
    console.error(`broken: ${name}\n  by ${JSON.stringify(counterexample)}\n  ${String(errorInstance)}`);
  }
for (const [name, count] of runs) console.log(`${count} inputs: ${name}`);
process.exitCode = broken.size === 0 ? 0 : 1;
