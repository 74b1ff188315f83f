/** Finds sentences that were carried over: our texts have no eight words in a row in common with upstream's. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readYaml } from '../yaml.js';
import type { NamedText } from './rules.js';

/** So many words in a row are a sentence that was carried over, and no coincidence. */
const run = 8;

/** The keys of an upstream file that hold texts. */
const textKeys = new Set(['description', 'summary', 'title']);

/** Every text of the upstream files in a folder. */
export async function readUpstreamTexts(folder: string): Promise<string[]> {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.yaml'));
  if (files.length === 0) throw new Error(`${folder} has no upstream files`);
  const texts = new Set<string>();
  for (const file of files) gather(readYaml(await readFile(join(folder, file), 'utf8')), texts);
  return [...texts];
}

function gather(node: unknown, texts: Set<string>): void {
  if (typeof node !== 'object' || node === null) return;
  for (const [key, value] of Object.entries(node)) {
    if (typeof value === 'string' && textKeys.has(key)) texts.add(value);
    else gather(value, texts);
  }
}

/** Our texts that have words in common with upstream's, a line each with these words. */
export function commonWords(texts: readonly NamedText[], upstream: Iterable<string>): string[] {
  const theirs = new Set([...upstream].flatMap(runsOf));
  return texts.flatMap(({ sort, name, text }) => {
    const common = runsOf(text).find((words) => theirs.has(words));
    return common === undefined ? [] : [`${sort} ${name}: upstream also says "${common}"`];
  });
}

/** The runs of words, without regard to case and punctuation. */
function runsOf(text: string): string[] {
  const words = text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  return words.slice(run - 1).map((_, start) => words.slice(start, start + run).join(' '));
}
