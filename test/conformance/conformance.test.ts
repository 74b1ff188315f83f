/** Every operation on every test engine, compared with the specs from which the types are generated. */
import { readFile } from 'node:fs/promises';
import { beforeAll, expect, it } from 'vitest';
import { readCorrections } from '../../codegen/corrections.js';
import { inRepository } from '../../codegen/paths.js';
import { type Conformance, conform, SCENARIO_LIMIT } from '../../conformance/conform.js';
import { engineKinds } from '../../conformance/engines.js';
import { printPage } from '../../conformance/page.js';
import { exercised, faultsOf } from '../../conformance/report.js';
import { readUnexercised, type Unexercised } from '../../conformance/unexercised.js';
import { whereEnginesCanRun } from '../../engines/each-engine.js';

for (const kind of engineKinds) {
  whereEnginesCanRun(`conformance of ${kind.title}`, () => {
    let found: Conformance[];
    let unexercised: Unexercised[];

    beforeAll(async () => {
      found = await conform({ kind, say: () => undefined });
      unexercised = await readUnexercised(kind);
      // A scenario that never ends is told by its own limit, after all others have had their time.
    }, 3 * SCENARIO_LIMIT);

    it.each(kind.testEngines)('has no fault on %s', (name) => {
      expect(
        faultsOf(
          found.filter((one) => one.name === name),
          unexercised,
          true,
        ),
      ).toEqual([]);
    });

    it.each(kind.testEngines)('covers most operations on %s', (name) => {
      const { calls } = found.find((one) => one.name === name)!;
      expect(exercised(calls) / calls.size).toBeGreaterThanOrEqual(kind.exercised);
    });

    it('is what the page says', async () => {
      const page = await readFile(inRepository(kind.page), 'utf8');
      expect(page).toBe(printPage({ found, unexercised, corrections: await readCorrections(kind.name) }));
    });
  });
}
