/**
 * The answers of an engine have the view's types, in any version that was settled on: each model and each result of each of
 * these versions can be assigned to the view's, and has no property that the view lacks.
 */
import { describe, expect, it } from 'vitest';
import { inRepository } from '../../codegen/paths.js';
import { readDocuments } from '../../codegen/prepare.js';
import { operationsOf, type Swagger } from '../../codegen/swagger.js';
import { table } from '../../generated/docker/table.js';
import { compareVersions } from '../../src/table.js';
import { faultsOf } from './helpers/assertions.js';

const at = (file: string) => JSON.stringify(inRepository(`generated/docker/${file}`));

/** An assertion for each model and each operation's result of a version, against those of another module. */
function assertions(version: string, { definitions, ...document }: Swagger, against: string): string {
  const models = Object.keys(definitions);
  const results = operationsOf({ definitions, ...document }).map(({ operation: { operationId: op } }) => ({
    category: table.operations[op]!.category,
    op,
  }));
  return [
    `import type * as Pinned from ${at(`${version}/index.js`)};`,
    `import type * as View from ${at(against)};`,
    `import type { Lost } from ${JSON.stringify(inRepository('test/types/helpers/verdict.js'))};`,
    'type Data<S> = S extends { readonly data: infer D } ? D : never;',
    ...models.map((name) => `export const ${name} = (pinned: Pinned.${name}): View.${name} => pinned;`),
    ...models.map(
      (name) => `export const lost_${name} = (lost: Lost<Pinned.${name}, View.${name}>): never => lost;`,
    ),
    ...results.map(({ category, op }) => {
      const data = (of: string) => `Data<${of}.Shapes['${category}']['${op}']>`;
      return `export const result_${op} = (pinned: ${data('Pinned')}): ${data('View')} => pinned;`;
    }),
  ].join('\n');
}

/** Lists the types of all versions that an unpinned engine may settle on that can't be assigned to another module's. */
async function misfits(against: string): Promise<string[]> {
  const files = new Map<string, string>();
  for (const [version, document] of await readDocuments('docker'))
    if (compareVersions(version, table.oldestUnpinned) >= 0)
      files.set(`${version}.ts`, assertions(version, document, against));
  expect([...files.keys()]).toEqual([...Array.from({ length: 16 }, (_, index) => `v1.${40 + index}.ts`)]);
  return Object.keys(faultsOf(files)).sort();
}

describe('every model and every result of every version that an unpinned engine may settle on', () => {
  it("is of the view's type", async () => {
    expect(await misfits('index.js')).toEqual([]);
  });

  it("would not be of the newest version's", async () => {
    expect(await misfits('v1.55/index.js')).toEqual(
      expect.arrayContaining([
        // Results, and definitions that are gone.
        'v1.40 result_SystemDataUsage',
        'v1.47 IdResponse',
        'v1.51 Port',
        'v1.51 result_NetworkList',
        // Fields that are gone.
        'v1.43 lost_ImageInspect',
        'v1.51 lost_NetworkSettings',
      ]),
    );
  });
});
