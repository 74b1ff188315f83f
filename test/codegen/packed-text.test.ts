/** The documentation comes back as it was, however its texts are written. */
import { expect, it } from 'vitest';
import { packText } from '../../build/packed-text.js';
import { printDocumentation } from '../../codegen/documentation.js';
import type { Documentation } from '../../src/documentation.js';

const texts = [
  `It's "quoted" with \`ticks\` and a \\ backslash, \\n and \\u0041.`,
  'Line separators \u2028 and \u2029, a tab \t, \u00b5s, \u{1f680}.',
  "'); throw new Error('code');//",
  'A dollar sign: $& $1 $$.',
];

/** Runs the function that returns the text of a module. */
async function textOf(code: string): Promise<string> {
  const body = /function json\(\)(?:: string)? \{\n([\s\S]*)\n\}\n$/.exec(code)?.[1];
  const module = (await import(
    `data:text/javascript,${encodeURIComponent(`export function json() {${body}}`)}`
  )) as {
    json(): string;
  };
  return module.json();
}

it('printed, and compressed', async () => {
  const documentation: Documentation = { texts, operations: {}, types: {} };
  const printed = printDocumentation(documentation);
  expect(printed).toMatch(/^[\x20-\x7e\n]*$/);
  expect(JSON.parse(await textOf(printed))).toEqual(documentation);
  expect(JSON.parse(await textOf(packText(printed)))).toEqual(documentation);
});

it('a module without a text is no documentation', () => {
  expect(() => packText('export const a = 1;\n')).toThrow('there is no text to compress');
});
