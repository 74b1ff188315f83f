/** Bodies are the same to a caller whose compiler knows of the DOM, whose streams and Blobs have types of their own. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { repositoryOptions, virtualFolder, virtualProgram } from './helpers/program.js';

const name = 'bodies.test-d.ts';
const text = readFileSync(join(import.meta.dirname, name), 'utf8');

function faults(content: string): number[] {
  const options = repositoryOptions();
  const lib = [...(options.lib ?? []), 'lib.dom.d.ts', 'lib.dom.iterable.d.ts', 'lib.dom.asynciterable.d.ts'];
  const program = virtualProgram(new Map([[name, content]]), { ...options, lib });
  const file = program.getSourceFile(join(virtualFolder, name));
  return program
    .getSemanticDiagnostics(file)
    .map(({ start, code }) =>
      start === undefined ? code : file!.getLineAndCharacterOfPosition(start).line + 1,
    );
}

it('the DOM is what is compiled against', () => {
  expect(faults('export const title: string = document.title;')).toEqual([]);
});

it('all that may be a body is one, and nothing else', () => {
  expect(faults(text)).toEqual([]);
});
