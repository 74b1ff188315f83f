/** The programs of the guide for language models compile, with an engine of several versions. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { inRepository } from '../../codegen/paths.js';
import { faultsOf } from './helpers/assertions.js';

const guide = readFileSync(inRepository('docs/llms.txt'), 'utf8');
const blocks = [...guide.matchAll(/^```ts\n(.*?)^```/gms)].map(([, block]) => block!);

/** A block as a module. Most blocks use the engine that the first one makes. */
function moduleOf(block: string, entry: string): string {
  const engine = /\bconst engine\b/.test(block) ? '' : `declare const engine: import('${entry}').Engine;\n`;
  return `${engine}${block.replaceAll("from 'fairlead'", `from '${entry}'`)}\nexport {};\n`;
}

it('every program compiles, and a wrong one does not', () => {
  expect(blocks).toHaveLength(6);
  const files = new Map<string, string>();
  for (const entry of ['fairlead', 'fairlead/v1.40', 'fairlead/v1.44', 'fairlead/v1.55'])
    for (const [index, block] of blocks.entries())
      files.set(`${entry.replace(/\W/g, '-')}-${index}.ts`, moduleOf(block, entry));
  files.set('wrong.ts', moduleOf(blocks[0]!.replace('ContainerStart(', 'ContainerStrat('), 'fairlead'));
  expect(Object.entries(faultsOf(files))).toEqual([
    [expect.stringMatching(/^wrong /), expect.stringContaining('ContainerStrat')],
  ]);
});
