/** The meaning of single patterns. All expectations were seen with the docker CLI 26.1.5. */
import { UsageError } from 'fairlead';
import { describe, expect, it } from 'vitest';
import { parsePattern } from '../../../src/build-context/pattern.js';

const matching = (pattern: string, paths: readonly string[]) =>
  paths.filter((path) => parsePattern(pattern).paths.match(path));

describe('a pattern means what the docker CLI takes it for', () => {
  it.each<[what: string, pattern: string, matching: string[], other: string[]]>([
    ['a control character', '\\a', ['\x07'], ['a', '\\a']],
    ['a control character', 'x\\ty', ['x\ty'], ['xty']],
    ['the boundary of a word', '\\ba*', ['a', 'ab'], ['.a', 'ba']],
    ['the boundary of a word', '*\\b.b', ['a.b'], ['..b', 'é.b']],
    ['no boundary of a word', 'a\\Bb', ['ab'], ['a', 'b']],
    ['a boundary that cannot be', 'a\\bb', [], ['ab', 'a/b']],
    ['a digit', '\\d', ['1'], ['d', '\\d']],
    ['anything but a word, even a slash', 'a\\Wb', ['a/b', 'a.b', 'aéb'], ['aab', 'ab']],
    ['a Unicode class', '\\pL', ['a', 'é'], ['1']],
    ['a Unicode class', '\\p{Greek}\\P{Greek}', ['αa'], ['aα']],
    ['a Unicode class without itself', '\\p{^L}', ['7'], ['A']],
    ['a code', '\\x41\\x{1F600}\\101', ['A😀A'], ['x41']],
    ['a quotation', '\\Qa*\\E', ['a[^/]*'], ['ab', 'a*']],
    ['a quotation without an end', '\\Qa', ['a$', 'a$bc'], ['a', 'ba$']],
    ['the edges of the text', '\\A*\\z', ['a'], ['a/b']],
    ['an escaped character', '\\_\\.\\*\\\\', ['_.*\\'], ['ab']],
    ['a caret with a star', '^*', ['a', '^a'], ['a/b']],
    ['a caret without a wildcard', '^a', ['^a'], ['a']],
    ['a bar with a star', 'a|b*', ['a', 'ax/y', 'xb', 'b'], ['xa']],
    ['a bar without a wildcard', 'a|b', ['a|b'], ['a', 'b']],
    ['an empty alternative', 'a||b*', ['anything', 'a/b'], []],
    ['a count', '[ab]{2}', ['ab', 'bb'], ['a', 'abb', 'a{2}']],
    ['a count from', 'a{2,}?', ['aab', 'aaab'], ['ab']],
    ['a count up to', '?\\Q\\E{0,2}', ['', 'a', 'ab'], ['abc', '/']],
    ['a count without a wildcard', 'a{2}', ['a{2}'], ['aa']],
    ['braces that are no count', '*.{js,ts}', ['a.{js,ts}'], ['a.js']],
    ['braces that are no count', 'a{01}?', ['a{01}b'], ['ab']],
    ['a star in a class', '[*]', ['[]', ']', '^]', '[[]'], ['*', 'a']],
    ['a question mark in a class', '[?]', ['[]', '^]'], ['?', ']']],
    ['two stars in a class', '[**]', ['*', '.', '(', '?'], ['a']],
    ['a POSIX class', '[[:alpha:]]', ['a'], ['1', 'a]']],
    ['a class of classes', '[\\w-z]', ['a', '-'], ['.']],
    ['an exclamation mark in a class', '[!a]', ['!', 'a'], ['b']],
    ['a negated class and a slash', 'x[^a]b', ['x/b', 'xcb', 'x\nb'], ['xab']],
    ['two stars and a line break', '**?', ['a', 'a/b'], ['a\n/b']],
    ['a byte order mark', '\uFEFFa*', ['ab'], ['\uFEFFab']],
    ['a run of stars', '*****b', ['b', 'a/b', 'a/ab'], ['a/b/c']],
    ['a backslash at the end that is not noticed', 'b**\\', ['b$', 'b/a/$'], ['b', 'b\\']],
    ['a class that is malformed late', 'b*[]a]', ['ba', 'bx]'], ['b']],
    ['a range that is malformed late', 'b*[a-c-e]', ['b-', 'bxb'], ['bd']],
  ])('%s: %s', (_, pattern, those, others) => {
    expect(matching(pattern, [...those, ...others])).toEqual(those);
  });

  it.each(['é', '😀', 'α'])('a character beyond ASCII counts once: %s', (character) => {
    expect(matching('?', [character, `${character}${character}`])).toEqual([character]);
    expect(matching(`[${character}]*`, [`${character}x`, 'x'])).toEqual([`${character}x`]);
  });
});

describe('a malformed pattern', () => {
  it.each([
    '[',
    'a[',
    '[]',
    '[]a]',
    'b[]a]',
    '[^',
    '[a-',
    '[a-]',
    '[-a]',
    '[a-b-c]',
    'a\\',
    '*\\',
    '?*b\\',
    '!',
  ])('is refused at once: %s', (pattern) => {
    expect(() => parsePattern(pattern)).toThrow(UsageError);
  });

  it.each([
    ...[
      '\\y',
      '\\1',
      '\\8',
      '\\Z',
      '\\C',
      '\\é',
      '\\x',
      '\\x4',
      '\\x{}',
      '\\x{110000}',
      '\\p',
      '\\pX',
      '\\p{Grek}',
    ],
    ...[
      '[z-a]',
      '[\\b]',
      '[\\Q]',
      '[[:alpha:]',
      '[[:none:]]',
      'b*[',
      '*{2}',
      'a**{2}x',
      'a|{2}*',
      'a{2}{2}*',
    ],
    ...['a{1001}*', 'a{2,1}*', `a{1${'0'.repeat(400)}}*`, `a{1,1${'0'.repeat(400)}}*`, 'a{1000}\\Q\\E{2}*'],
    `a*${'\\Q\\E{1}'.repeat(20_000)}`,
  ])('is refused when it is tried: %s', (written) => {
    const pattern = parsePattern(written);
    expect(pattern.malformed).toBe(true);
    expect(pattern.paths.mayMatchBelow('a')).toBe(true);
    expect(() => pattern.paths.match('a')).toThrow(
      expect.objectContaining({
        code: 'INVALID_PATTERN',
        message: expect.stringContaining('is malformed: '),
      }),
    );
  });
});

describe('a pattern may match below a folder', () => {
  it.each([
    ['a/b', 'a', true],
    ['a/b', 'a/b', false],
    ['a/b', 'ab', false],
    ['a/**', 'a/x', true],
    ['a/b**', 'a', true],
    ['a/**', 'b', false],
    ['**/x', 'y', true],
    ['*/x', 'a', true],
    ['*/x', 'a/b', false],
    ['a\\x2fb', 'a', true],
    ['a\\Wb', 'a', true],
    ['x|y*', 'a/b', true],
    ['\\Qa', 'a$', true],
    ['*a*b', 'xax', false],
  ])('%s, %s: %s', (pattern, folder, expected) => {
    expect(parsePattern(pattern).paths.mayMatchBelow(folder)).toBe(expected);
  });
});

// A matcher that tries one way after the other would not come to an end here.
describe('a hostile pattern is matched in bounded time', () => {
  const flat = 'a'.repeat(4000);
  const deep = `${'a/'.repeat(2000)}a`;
  const mixed = Array.from({ length: 4000 }, (_, index) => 'ab'[Math.imul(index, 0x9e3779b1) >>> 31]!).join(
    '',
  );

  it.each([
    ['stars and characters', `${'*a'.repeat(100)}[b]`, flat],
    ['stars and classes', `${'[a-z]*'.repeat(100)}[0]`, flat],
    ['a run of stars', `${'*'.repeat(60_001)}[b]/`, deep],
    ['pairs of stars and slashes', `${'**/'.repeat(1000)}[b]`, deep],
    ['pairs of stars and characters', `${'**a'.repeat(100)}[b]`, deep],
    ['a character far from the end', `*[a]${'?'.repeat(200)}[c]`, mixed],
    ['nested counts', 'a\\Q\\E{0,30}\\Q\\E{0,30}[b]*', flat],
    ['many counts', `${'[ab]{0,100}'.repeat(5)}[c]`, mixed],
    ['alternatives', `${'|a*'.repeat(100)}|[b]`.slice(1), 'c'.repeat(4000)],
    ['brackets', `${'[[:'.repeat(20_000)}a]b`, flat],
  ])('%s', (_, pattern, path) => {
    const { paths } = parsePattern(pattern);
    expect(paths.match(path)).toBe(false);
    paths.mayMatchBelow(path);
  });

  it('and so are many paths that each reach other states', () => {
    const { paths } = parsePattern(`*[a]${'?'.repeat(40)}`);
    for (let at = 0; at < 3900; at += 13) {
      const path = mixed.slice(at, at + 90);
      expect(paths.match(path)).toBe(path.at(-41) === 'a');
    }
  });
});
