/** Parts of the command `fairlead`, tested without a process. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columns } from '../../../cli/columns.js';
import { fail } from '../../../cli/exit.js';
import { methodOf } from '../../../cli/method.js';
import { parseOptions } from '../../../cli/options.js';
import { completeQuoted } from '../../../cli/quoted-names.js';
import { visible, visibleInColour, visibleInLine, visibleJson } from '../../../cli/visible.js';

describe('a text of the engine', () => {
  // biome-ignore format: one line for each kind
  const acting = [
    '\0', '\x07', '\x08', '\x0b', '\x1b', '\x7f', '\x80', '\x9b', '\x9d',
    '\u061c', '\u200e', '\u200f', '\u2028', '\u2029', '\u202a', '\u202e', '\u2066', '\u2069',
  ];
  const any = fc.array(
    fc.oneof(fc.constantFrom(...acting, '\n', '\r', '\t', '\\', 'a', 'ü', '😀'), fc.string()),
  );

  it('shows what would act on a terminal', () => {
    expect(visible('\x1b[31mred\x1b[0m \x9b2J\x07\u202e')).toBe('\\x1b[31mred\\x1b[0m \\x9b2J\\x07\\u202e');
    expect(visible('a\tb\nc\r\nd\re')).toBe('a\tb\nc\r\nd\\re');
    expect(visibleInLine('a\tb\nc\r')).toBe('a\\tb\\nc\\r');
    expect(visible('größe 😀 \u200d "\\"')).toBe('größe 😀 \u200d "\\"');
    for (const each of acting) {
      expect(visible(each)).toMatch(/^\\(x[0-9a-f]{2}|u[0-9a-f]{4})$/);
      expect(visibleInLine(each)).toBe(visible(each));
    }
  });

  it('never acts, whatever it is', () => {
    const acts = (text: string) => acting.some((each) => text.includes(each));
    fc.assert(
      fc.property(any, (parts) => {
        const text = parts.join('');
        expect(
          acts(visible(text)) || acts(visibleInLine(text)) || acts(visibleJson(JSON.stringify(text))),
        ).toBe(false);
        expect(visibleInLine(text)).not.toMatch(/[\n\r\t]/);
        expect(JSON.parse(visibleJson(JSON.stringify({ [text]: [text] }, null, 2)))).toEqual({
          [text]: [text],
        });
      }),
    );
  });

  it('keeps colours where the command has coloured the text itself', () => {
    expect(visibleInColour('\x1b[32ma\x1b[39m\x1b]0;title\x07')).toBe('\x1b[32ma\x1b[39m\\x1b]0;title\\x07');
  });
});

describe('columns', () => {
  it('have one line for each row, and show what would act on a terminal', () => {
    expect(
      columns([
        ['a\nb', 'c\x1b[2J'],
        ['d', 'e'],
      ]),
    ).toBe('a\\nb  c\\x1b[2J\nd     e');
  });

  it('are as wide as their widest cell, but the last column is not padded', () => {
    const rows = [
      ['a', 'bbb', 'long and last'],
      ['aa', 'b'],
      ['', 'b', 'c'],
    ];
    expect(columns(rows)).toBe('a   bbb  long and last\naa  b\n    b    c');
    expect(columns([])).toBe('');
  });
});

describe('options', () => {
  it('may stand anywhere, be short or have =', () => {
    const args = ['-H', 'unix:///x', 'invoke', '--as=stream', 'a', 'B', '-', '--json'];
    expect(parseOptions(args)).toMatchObject({
      positionals: ['invoke', 'a', 'B', '-'],
      host: 'unix:///x',
      as: 'stream',
      json: true,
      help: false,
      names: ['host', 'as', 'json'],
    });
  });
});

describe("an operation's method", () => {
  const engine = {
    images: { List: () => 'images' },
    libpod: { images: { List: () => 'libpod/images' } },
  };

  it.each(['images', 'libpod/images'])('is found in the category %s', (category) => {
    expect(methodOf(engine, category, 'List')()).toBe(category);
  });

  it.each([
    ['images', 'Lst'],
    ['libpod', 'List'],
    ['libpod/image', 'List'],
    ['images/List', 'List'],
  ])('is not found as %s %s', (category, op) => {
    expect(() => methodOf(engine, category, op)).toThrow(`${category} has no method ${op}`);
  });
});

describe('names within quotes', () => {
  const names = ['images', 'info', 'ImageList', 'libpod/images', 'libpod/info'];
  it.each([
    ["client({ category: 'im", [['images'], 'im']],
    ['x("i', [['images', 'info'], 'i']],
    ["client('images', { op: '", [names, '']],
    ["client('li", [['libpod/images', 'libpod/info'], 'li']],
    ["client('libpod/im", [['libpod/images'], 'libpod/im']],
    ["client('images'", undefined],
    ['client(im', undefined],
    ["client('zzz", undefined],
  ])('complete %s', (line, expected) => {
    expect(completeQuoted(line, names)).toEqual(expected);
  });
});

describe('an unexpected error', () => {
  it('is thrown with its stack', () => {
    const error = new TypeError('a defect');
    expect(() => fail(error)).toThrow(error);
  });

  it('is not the end of the reader of the output', () => {
    expect(fail(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }))).toBe(0);
  });
});
