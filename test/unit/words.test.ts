/** The spell checker's dictionary of the project is in order, and every entry of it is still needed. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { inRepository } from '../../codegen/paths.js';

const dictionary = 'specs/words.txt';
const words = readFileSync(inRepository(dictionary), 'utf8').trimEnd().split('\n');

/** The texts that `cspell.json` names. */
function checkedText(): string {
  const folders = ['docs', 'specs/prose', 'specs/examples', 'specs/corrections', 'src', 'codegen', 'cli'];
  const files = folders.flatMap((folder) =>
    readdirSync(inRepository(folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(?:md|yaml|ts)$/.test(name))
      .map((name) => join(folder, name)),
  );
  const pages = ['README.md', 'CHANGELOG.md', 'CONTRIBUTING.md', 'SECURITY.md'];
  return [...pages, ...files].map((file) => readFileSync(inRepository(file), 'utf8')).join('\n');
}

it('the words are in lower case, in order, and each stands once', () => {
  expect(words).toEqual([...new Set(words.map((word) => word.toLowerCase()))].sort());
});

it('every word stands in a text that is checked', () => {
  const text = checkedText().toLowerCase();
  expect(words.filter((word) => !text.includes(word))).toEqual([]);
});

it('the checker knows none of the words without the dictionary, and notices a misspelling', () => {
  const { stdout } = spawnSync(
    process.execPath,
    [
      inRepository('node_modules/cspell/bin.mjs'),
      ...['lint', '--no-progress', '--no-summary', '--words-only', '--disable-dictionary', 'field', 'stdin'],
    ],
    { cwd: inRepository('.'), encoding: 'utf8', input: `${words.join('\n')}\ncontianer\nbehaviour\n` },
  );
  expect(stdout.trimEnd().split('\n').sort()).toEqual(['contianer', ...words].sort());
});
