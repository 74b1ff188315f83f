/** The examples of operations compile for every version that has their operations. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { inRepository } from '../../codegen/paths.js';
import { table } from '../../generated/docker/table.js';
import { compareVersions } from '../../src/table.js';
import { faultsOf } from './helpers/assertions.js';

const folder = inRepository('specs/examples/docker');
const modules = new Map(
  readdirSync(folder).map((name) => [name, readFileSync(`${folder}/${name}`, 'utf8')] as const),
);

/** The versions that have all operations whose calls a module has. */
function versionsOf(module: string): string[] {
  const operations = [...module.matchAll(/\bengine\.\w+\.(\w+)\(/g)].map(([, op]) => table.operations[op!]);
  return table.versions.filter((version) =>
    operations.every(
      (operation) =>
        (operation?.since === undefined || compareVersions(version, operation.since) >= 0) &&
        (operation?.until === undefined || compareVersions(version, operation.until) <= 0),
    ),
  );
}

it('every example compiles, unpinned and with every version that has its operations', () => {
  const files = new Map(modules);
  for (const [name, module] of modules)
    for (const version of versionsOf(module))
      files.set(`${version} ${name}`, module.replaceAll("from 'fairlead'", `from 'fairlead/${version}'`));
  // A call that is wrong is found.
  files.set('Wrong.ts', modules.get('SwarmInspect.ts')!.replace('SwarmInspect()', 'SwarmInspekt()'));
  expect(files.size).toBeGreaterThan(modules.size * 25);
  expect(Object.entries(faultsOf(files))).toEqual([
    [expect.stringMatching(/^Wrong /), expect.stringContaining("'SwarmInspekt'")],
  ]);
});
