/** Parts of the command `fairlead`, tested without a process. */
import { describe, expect, it } from 'vitest';
import { columns } from '../../../cli/columns.js';
import { fail } from '../../../cli/exit.js';
import { methodOf } from '../../../cli/method.js';
import { parseOptions } from '../../../cli/options.js';
import { completeQuoted } from '../../../cli/quoted-names.js';

describe('columns', () => {
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
