import { expect, it } from 'vitest';
import type { Declaration, Declarations } from '../../codegen/declarations.js';
import { assignOwners } from '../../codegen/layers.js';

/** Declarations of one version: by name, the text and what it mentions. */
function declarations(of: Record<string, [text: string, ...uses: string[]]>): Declarations {
  return new Map(
    Object.entries(of).map(([name, [text, ...uses]]): [string, Declaration] => [
      name,
      { name, text, uses, runtime: [], module: 'models' },
    ]),
  );
}

function owners(...versions: Declarations[]): Record<string, string>[] {
  const assigned = assignOwners(new Map(versions.map((one, index) => [`v${index + 1}`, one])));
  return [...assigned.values()].map((map) => Object.fromEntries(map));
}

it('gives a declaration to the version in which it last changed', () => {
  const one = declarations({ A: ['a'], B: ['b'] });
  const two = declarations({ A: ['a'], B: ['b2'], C: ['c'] });
  expect(owners(one, two, two)).toEqual([
    { A: 'v1', B: 'v1' },
    { A: 'v1', B: 'v2', C: 'v2' },
    { A: 'v1', B: 'v2', C: 'v2' },
  ]);
});

it('takes a change of what is mentioned for a change, however far away', () => {
  const version = (leaf: string) =>
    declarations({ Top: ['t', 'Middle'], Middle: ['m', 'Leaf'], Leaf: [leaf], Other: ['o'] });
  expect(owners(version('x'), version('y'))[1]).toEqual({ Top: 'v2', Middle: 'v2', Leaf: 'v2', Other: 'v1' });
});

it('does not go back to an earlier version that was the same', () => {
  expect(
    owners(declarations({ A: ['x'] }), declarations({ A: ['y'] }), declarations({ A: ['x'] }))[2],
  ).toEqual({ A: 'v3' });
});

it('does not go back over a version that lacked it', () => {
  expect(owners(declarations({ A: ['x'] }), declarations({}), declarations({ A: ['x'] }))[2]).toEqual({
    A: 'v3',
  });
});

it('bears declarations that mention themselves in a circle', () => {
  const circle = (text: string) => declarations({ A: ['a', 'B'], B: ['b', 'C'], C: [text, 'A'], D: ['d'] });
  expect(owners(circle('c'), circle('c'), circle('c2'))).toEqual([
    { A: 'v1', B: 'v1', C: 'v1', D: 'v1' },
    { A: 'v1', B: 'v1', C: 'v1', D: 'v1' },
    { A: 'v3', B: 'v3', C: 'v3', D: 'v1' },
  ]);
});

it('sees that two types that look alike are swapped', () => {
  const one = declarations({ Top: ['t', 'A', 'B'], A: ['same'], B: ['same'] });
  const two = declarations({ Top: ['t', 'A', 'B'], A: ['same'], B: ['changed'] });
  const three = declarations({ Top: ['t', 'A', 'B'], A: ['changed'], B: ['same'] });
  expect(owners(one, two, three)[2]).toEqual({ Top: 'v3', A: 'v3', B: 'v3' });
});
