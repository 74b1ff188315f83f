import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareVersions } from '../../src/table.js';

/** Versions in ascending order: every one is older than all that follow it. */
const ascending = [
  'v0.9',
  'v1.9',
  'v1.10',
  'v1.41',
  'v1.100',
  'v2.0.0-alpha',
  'v2.0.0-alpha.1',
  'v2.0.0-alpha.beta',
  'v2.0.0-beta',
  'v2.0.0-beta.2',
  'v2.0.0-beta.11',
  'v2.0.0-rc.1',
  'v2.0.0',
  'v5.8.2',
  'v6.0.0-1',
  'v6.0.0-2',
  'v6.0.0-10',
  'v6.0.0-dev',
  'v6.0.0-rc',
  'v6.0.0-rc0',
  'v6.0.0-rc1',
  'v6.0.0-rc2',
  'v6.0.0-rc2.1',
  'v6.0.0-rc10',
  'v6.0.0',
  'v6.0.1-rc1',
  'v6.0.1',
];

it('orders versions, pre-releases included', () => {
  for (const [index, older] of ascending.entries()) {
    expect(compareVersions(older, older)).toBe(0);
    for (const newer of ascending.slice(index + 1)) {
      expect(compareVersions(older, newer), `${older} < ${newer}`).toBeLessThan(0);
      expect(compareVersions(newer, older), `${newer} > ${older}`).toBeGreaterThan(0);
    }
  }
});

it.each([
  ['v1.9', 'v1.9.0'],
  ['v6', 'v6.0.0'],
  ['1.41', 'v1.41'],
  ['v6.0.0+build5', 'v6.0.0'],
  ['v6.0.0-rc1+build.5', 'v6.0.0-rc1+build-6'],
  ['v6-rc1', 'v6.0.0-rc1'],
])('takes %s and %s for the same', (one, other) => {
  expect(compareVersions(one, other)).toBe(0);
  expect(compareVersions(other, one)).toBe(0);
});

describe('of any versions', () => {
  const number = fc.oneof(fc.integer({ min: 0, max: 12 }), fc.nat()).map(String);
  const identifier = fc.oneof(
    number,
    fc.constantFrom('a', 'rc', 'beta', 'dev', 'x-y'),
    fc.tuple(fc.constantFrom('a', 'rc', 'rc-', 'a1b'), number).map((parts) => parts.join('')),
  );
  const list = (of: fc.Arbitrary<string>, maxLength: number) =>
    fc.array(of, { minLength: 1, maxLength }).map((parts) => parts.join('.'));
  const version = fc
    .tuple(
      fc.constantFrom('v', ''),
      list(number, 3),
      fc.option(list(identifier, 3), { nil: undefined }),
      fc.option(identifier, { nil: undefined }),
    )
    .map(
      ([prefix, release, preRelease, build]) =>
        `${prefix}${release}${preRelease === undefined ? '' : `-${preRelease}`}${build === undefined ? '' : `+${build}`}`,
    );
  const order = (a: string, b: string) => Math.sign(compareVersions(a, b));

  it('is antisymmetric', () => {
    fc.assert(fc.property(version, version, (a, b) => order(a, b) + order(b, a) === 0));
  });

  it('is transitive', () => {
    fc.assert(
      fc.property(version, version, version, (...versions) => {
        const [a, b, c] = versions.sort(compareVersions) as [string, string, string];
        return order(a, b) <= 0 && order(b, c) <= 0 && order(a, c) <= 0;
      }),
      { numRuns: 1000 },
    );
  });

  it('treats versions of the same precedence as equal', () => {
    fc.assert(
      fc.property(version, version, version, (a, b, c) => order(a, b) !== 0 || order(a, c) === order(b, c)),
      { numRuns: 1000 },
    );
  });

  it('has every pre-release before its release, and after the release before', () => {
    fc.assert(
      fc.property(fc.nat(99), fc.nat(99), list(identifier, 3), (major, minor, preRelease) => {
        const next = `v${major}.${minor + 1}`;
        return (
          order(`${next}-${preRelease}`, next) < 0 && order(`v${major}.${minor}`, `${next}-${preRelease}`) < 0
        );
      }),
    );
  });
});
