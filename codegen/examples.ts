import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inRepository } from './paths.js';

/** The limits of an example, so that it fits into an editor's hover without scrolling. */
const limits = { lines: 9, characters: 420, width: 80 };

const region = /^[ \t]*\/\/ #region\n(.*?)^[ \t]*\/\/ #endregion$/gms;

/**
 * Reads the examples of an engine's operations, by operationId: the files `specs/examples/ENGINE/OPERATIONID.ts`. Each
 * file is a whole module, so that the tests can compile and run it. The reader does not know the operations: a caller that
 * does has to check the names.
 *
 * @throws Error A file has no region, or its example is too long.
 */
export async function readExamples(engine: string): Promise<ReadonlyMap<string, string>> {
  const folder = inRepository(join('specs/examples', engine));
  const files = (await readdir(folder)).sort();
  return new Map(
    await Promise.all(
      files.map(async (file) => {
        const text = await readFile(join(folder, file), 'utf8');
        return [file.replace(/\.ts$/, ''), exampleIn(text, file)] as const;
      }),
    ),
  );
}

/**
 * Takes the example out of a module: what stands between `// #region` and `// #endregion`. A second region, for imports,
 * may stand outside the function. An empty line comes between the two.
 *
 * @param file The name of the module, for errors.
 * @throws Error There is no region, or more than two, or the example is too long.
 */
export function exampleIn(text: string, file: string): string {
  const regions = [...text.matchAll(region)].map(([, inner]) => dedent(inner!));
  const fail = (why: string): never => {
    throw new Error(`specs/examples: ${file} ${why}`);
  };
  if (regions.length !== (text.match(/#region/g) ?? []).length) fail('has a region that does not end');
  if (regions.length < 1 || regions.length > 2) fail(`has ${regions.length} regions instead of one or two`);
  const example = regions.join('\n\n');
  const lines = example.split('\n');
  const width = Math.max(...lines.map((line) => line.length));
  if (example === '') fail('has an empty region');
  if (lines.length > limits.lines) fail(`has ${lines.length} lines, at most ${limits.lines}`);
  if (example.length > limits.characters)
    fail(`has ${example.length} characters, at most ${limits.characters}`);
  if (width > limits.width) fail(`has a line of ${width} characters, at most ${limits.width}`);
  // The example becomes part of a documentation comment.
  if (example.includes('*/')) fail('has the end of a comment, `*/`');
  return example;
}

/** Takes away the indentation that all lines have, and the line break at the end. */
function dedent(text: string): string {
  const lines = text.trimEnd().split('\n');
  const indents = lines.filter((line) => line.trim() !== '').map((line) => line.search(/\S/));
  const indent = Math.min(...indents, text.length);
  return lines.map((line) => line.slice(indent)).join('\n');
}
