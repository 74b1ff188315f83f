/** The properties hold for the inputs that once broke one of them, and for some new ones. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { properties } from './properties.js';
import { kept, names } from './seeds.js';

describe.each(Object.entries(properties))('%s', (name, property) => {
  it('for inputs that nobody has seen', () => {
    fc.assert(property(), { numRuns: 300 });
  });

  it.each(kept(name).map(({ seed, path }) => [seed, path] as const))(
    'for the input of seed %i, %s',
    (seed, path) => {
      fc.assert(property(), { seed, path, endOnFailure: true });
    },
  );
});

it('every seed that is kept has its property', () => {
  expect(Object.keys(properties)).toEqual(expect.arrayContaining(names));
});
