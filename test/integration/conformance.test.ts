/** Every operation, on every engine, held against what the types come from. `npm run conformance` shows more of it. */
import { readFile } from 'node:fs/promises';
import { beforeAll, expect, it } from 'vitest';
import { readCorrections } from '../../codegen/corrections.js';
import { inRepository } from '../../codegen/paths.js';
import { type Conformance, conform } from '../../conformance/conform.js';
import { printPage } from '../../conformance/page.js';
import { exercised, faultsOf } from '../../conformance/report.js';
import { readUnexercised, type Unexercised } from '../../conformance/unexercised.js';
import { whereEnginesCanRun } from '../../engines/each-engine.js';
import { engineNames } from '../../engines/suites.js';

whereEnginesCanRun('conformance', () => {
  let found: Conformance[];
  let unexercised: Unexercised[];

  beforeAll(async () => {
    found = await conform({ names: engineNames, say: () => undefined });
    unexercised = await readUnexercised();
  }, 300_000);

  it.each(engineNames)('has no fault on %s', (name) => {
    expect(
      faultsOf(
        found.filter((one) => one.name === name),
        unexercised,
        true,
      ),
    ).toEqual([]);
  });

  it.each(engineNames)('covers at least 95 of 100 operations on %s', (name) => {
    const { calls } = found.find((one) => one.name === name)!;
    expect(exercised(calls) / calls.size).toBeGreaterThanOrEqual(0.95);
  });

  it('is what the page says', async () => {
    const page = await readFile(inRepository('docs/conformance.md'), 'utf8');
    expect(page).toBe(printPage({ found, unexercised, corrections: await readCorrections('docker') }));
  });
});
