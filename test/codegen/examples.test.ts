import { describe, expect, it } from 'vitest';
import { exampleIn, readExamples } from '../../codegen/examples.js';
import { table } from '../../generated/docker/table.js';

const module = (...lines: string[]) => [...lines, ''].join('\n');
const inFunction = (...lines: string[]) =>
  module(
    'export default async function () {',
    ...['// #region', ...lines, '// #endregion'].map((line) => `  ${line}`),
    '}',
  );

describe('an example', () => {
  it('is what stands in the region, without the indentation', () => {
    const text = inFunction('if (one) {', '  two();', '', '}');
    expect(exampleIn(text, 'A.ts')).toBe('if (one) {\n  two();\n\n}');
  });

  it('has an empty line between the imports and the rest', () => {
    const imports = module('// #region', "import { a } from 'a';", '// #endregion');
    expect(exampleIn(imports + inFunction('a();'), 'A.ts')).toBe("import { a } from 'a';\n\na();");
  });

  it('may be as long as the limits', () => {
    const nine = Array.from({ length: 9 }, (_, index) => `a(${index});`);
    expect(exampleIn(inFunction(...nine), 'A.ts')).toBe(nine.join('\n'));
    expect(exampleIn(inFunction('a'.repeat(80)), 'A.ts')).toHaveLength(80);
  });

  it.each([
    { what: 'no region', text: 'a();\n', why: 'A.ts has 0 regions instead of one or two' },
    {
      what: 'three regions',
      text: '// #region\na\n// #endregion\n'.repeat(3),
      why: 'A.ts has 3 regions instead of one or two',
    },
    { what: 'no end', text: '// #region\na\n', why: 'A.ts has a region that does not end' },
    { what: 'nothing in it', text: inFunction(''), why: 'A.ts has an empty region' },
    {
      what: 'many lines',
      text: inFunction(...Array<string>(10).fill('a')),
      why: 'A.ts has 10 lines, at most 9',
    },
    {
      what: 'many characters',
      text: inFunction(...Array<string>(6).fill('a'.repeat(70))),
      why: 'A.ts has 425 characters, at most 420',
    },
    {
      what: 'a long line',
      text: inFunction('a'.repeat(81)),
      why: 'A.ts has a line of 81 characters, at most 80',
    },
    { what: 'the end of a comment', text: inFunction('/* a */'), why: 'A.ts has the end of a comment' },
  ])('with $what is refused', ({ text, why }) => {
    expect(() => exampleIn(text, 'A.ts')).toThrow(`specs/examples: ${why}`);
  });
});

describe('specs/examples/docker', () => {
  it('has examples of operations', async () => {
    const examples = await readExamples('docker');
    expect(examples.size).toBeGreaterThanOrEqual(40);
    expect([...examples.keys()].filter((op) => !Object.hasOwn(table.operations, op))).toEqual([]);
  });

  it('has a call of its operation in each example', async () => {
    const without = [...(await readExamples('docker'))].filter(([op, example]) => {
      const { category } = table.operations[op]!;
      const call = `engine.${category}.${op}(`;
      // exec() is the way in which most programs call ContainerExec.
      return !example.includes(op === 'ContainerExec' ? 'exec(engine, ' : call);
    });
    expect(without).toEqual([]);
  });
});
