/** Matching the patterns of a .dockerignore. The integration tests compare with the docker CLI itself. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { patternsOf } from '../../../src/build-context/ignore-file.js';
import { IgnoreRules } from '../../../src/build-context/ignore-rules.js';
import { parsePattern } from '../../../src/build-context/pattern.js';

function excludes(patterns: readonly string[], path: string): boolean {
  const rules = new IgnoreRules(patterns);
  const names = path.split('/');
  return names.reduce(
    (verdict, _, index) => rules.judge(names.slice(0, index + 1).join('/'), verdict),
    rules.root,
  ).excluded;
}

describe('a .dockerignore', () => {
  it('is read as lines, tidied up', () => {
    const text = '\uFEFF# comment\n # none\na\r\n\n  b/ \n/c\n./d//e/../f/\n! /g/\n!!h\n/\n.\n! \n\\#i';
    expect(patternsOf(Buffer.from(text))).toEqual([
      ...['# none', 'a', 'b', 'c', 'd/f', '!g', '!!h', '/', '.', '!', '\\#i'],
    ]);
  });
});

describe('a line of a .dockerignore', () => {
  it.each([
    ['\u0085a\u00A0', ['a']],
    ['a\uFEFF', ['a\uFEFF']],
    ['/ a', ['a']],
    ['/ !a', ['!a']],
    ['a /.', ['a']],
    ['!/ a', ['! a']],
    ['/ /', []],
    ['/ /a', ['/a']],
  ])('is tidied twice, by the spaces of Go: %j', (line, patterns) => {
    expect(patternsOf(Buffer.from(`x\n${line}\n`))).toEqual(['x', ...patterns]);
  });

  it('is no longer than the docker CLI reads', () => {
    expect(patternsOf(Buffer.from(`#${'é'.repeat(32_767)}\nx`))).toEqual(['x']);
    expect(() => patternsOf(Buffer.from(`x\n#${'é'.repeat(32_767)}\r\nx`))).toThrow(
      'line 2 of the .dockerignore is longer than 65535 bytes',
    );
  });
});

describe('a pattern that is malformed late', () => {
  it('is an error only if the decision about a path needs it', () => {
    expect(excludes(['*', '[z-a]'], 'a/b')).toBe(true);
    expect(excludes(['![z-a]'], 'a')).toBe(false);
    expect(new IgnoreRules(['*', '[z-a]']).mayRefuse).toBe(true);
    expect(new IgnoreRules(['*', '[a-z]']).mayRefuse).toBe(false);
    expect(() => excludes(['b', '[z-a]'], 'a')).toThrow('the range z-a is backwards');
    expect(() => excludes(['a', '!a/b', '[z-a]'], 'a/b')).toThrow('the range z-a is backwards');
  });
});

describe('a pattern', () => {
  it.each([
    ['a', 'a', 'A ab a/a b'],
    ['a/b', 'a/b', 'a b a/b/c'],
    ['*', 'a .a ü', 'a/b'],
    ['*.go', '.go a.go', 'a.gox a/b.go go'],
    ['a*b', 'ab axb', 'a/b axbx'],
    ['?', 'a ü 😀 ?', 'ab /'],
    ['*/b', 'a/b /b', 'b a/a/b'],
    ['[ab]', 'a b', 'c ab'],
    ['[^ab]', 'c ü', 'a b'],
    ['[a-cx]', 'a b c x', 'd -'],
    ['[\\]\\-\\\\]', '] - \\', 'a'],
    ['[!a]', '! a', 'b'],
    ['[.+$(]', '. + $ (', 'a'],
    ['[😀-😂]', '😁', 'a'],
    ['\\*', '*', 'a \\*'],
    ['a.b+c$(d)|{e}^', 'a.b+c$(d)|{e}^', 'axb+c$(d)|{e}^'],
    ['a]', 'a]', 'a'],
    ['**', 'a a/b a/b/c', ''],
    ['**/b', 'b a/b a/a/b', 'ab a/ab b/a'],
    ['a/**', 'a/b a/b/c', 'a ab'],
    ['a/**/b', 'a/b a/x/b a/x/y/b', 'a ab a/xb'],
    ['a**', 'a ab a/b ab/c', 'b'],
    ['**.go', '.go a.go a/b.go', 'a.gox'],
    ['**.g?', '.go a/.go', 'a.go a/b.go'],
    ['a**b', 'ab axx/b ax/y/b', 'axb'],
    ['***', 'a a/b', ''],
    ['.', '', 'a a/b'],
  ])('%s matches %s and not %s', (written, matching, other) => {
    const pattern = parsePattern(written);
    const wrong = (paths: string, expected: boolean) =>
      paths.split(' ').filter((path) => path !== '' && pattern.paths.match(path) !== expected);
    expect(wrong(matching, true)).toEqual([]);
    expect(wrong(other, false)).toEqual([]);
  });
});

describe('a list of patterns', () => {
  it('excludes what is below what it matches', () => {
    expect(excludes(['a'], 'a/b/c')).toBe(true);
    expect(excludes(['*/b'], 'a/b/c/d')).toBe(true);
  });

  it('goes by the last pattern that matches', () => {
    expect(excludes(['*', '!a', 'a/b'], 'a/b/c')).toBe(true);
    expect(excludes(['*', '!a', 'a/b'], 'a/c')).toBe(false);
    expect(excludes(['a', '!a/b/c', 'a/b'], 'a/b/c')).toBe(false);
    expect(excludes(['!a', 'a'], 'a')).toBe(true);
  });

  const segment = fc.constantFrom('a', 'b', 'ab', '*', 'a*', '?', '[ab]', '[^c]', '**', 'a**', '**b', '\\a');
  const pattern = fc
    .tuple(fc.constantFrom('', '!'), fc.array(segment, { minLength: 1, maxLength: 4 }))
    .map(([start, segments]) => start + segments.join('/'));
  const path = fc.array(fc.constantFrom('a', 'b', 'ab', 'c'), { minLength: 2, maxLength: 5 });

  it('is never done with a folder that something is brought back in', () => {
    let broughtBack = 0;
    fc.assert(
      fc.property(fc.array(pattern, { maxLength: 5 }), path, (after, names) => {
        const patterns = ['*', ...after];
        if (excludes(patterns, names.join('/'))) return;
        for (let depth = 1; depth < names.length; depth++) {
          const folder = names.slice(0, depth).join('/');
          if (!excludes(patterns, folder)) continue;
          broughtBack++;
          const rules = new IgnoreRules(patterns);
          expect(rules.mayBringBackBelow(folder), folder).toBe(true);
        }
      }),
      { numRuns: 3000 },
    );
    expect(broughtBack).toBeGreaterThan(50);
  });

  it.each([
    [['*', '!a/b'], 'b'],
    [['*', '!*/a'], 'b/c'],
    [['**', '!a/b'], 'a/b'],
    [['a'], 'a'],
  ])('is done with what nothing can be brought back in: %j, %s', (patterns, folder) => {
    expect(new IgnoreRules(patterns).mayBringBackBelow(folder)).toBe(false);
  });
});
