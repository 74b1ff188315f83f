/** An editor's completion of filters: every key of the operation and version, and every value of a fixed set. */
import { beforeAll, describe, expect, it } from 'vitest';
import { offeredFilters } from '../integration/helpers/filters.js';
import { Editor } from './helpers/editor.js';

const offered = await offeredFilters();

let editor: Editor;
beforeAll(() => {
  editor = new Editor();
});

/** A name as it stands in an object. */
const asKey = (name: string) => (/^\w+$/.test(name) ? name : JSON.stringify(name));

describe.each([
  { from: 'fairlead/v1.25', version: 'v1.25' },
  { from: 'fairlead/v1.41', version: 'v1.41' },
  { from: 'fairlead/v1.55', version: 'v1.55' },
])('$from', ({ from, version }) => {
  const filtered = offered.get(version) ?? [];
  const complete = (lines: readonly string[]) =>
    editor.eachCompletions(
      `import { connect } from '${from}';\nconst engine = connect();\n${lines.join('\n')}`,
    );
  const line = (category: string, op: string, filters: string) =>
    `engine.${category}.${op}({ ${op === 'ImageSearch' ? "term: 'a', " : ''}filters: { ${filters} } });`;

  it('completes the keys of every operation', () => {
    expect(filtered.length).toBeGreaterThan(10);
    const completions = complete(filtered.map(({ category, op }) => line(category, op, '|')));
    for (const [index, { op, keys }] of filtered.entries())
      expect(completions[index]!.sort(), op).toEqual([...keys.keys()].map(asKey).sort());
  });

  it('completes the values of every key that has a fixed set', () => {
    const fixed = filtered.flatMap(({ category, op, keys }) =>
      [...keys].flatMap(([key, values]) => (values?.length ? [{ category, op, key, values }] : [])),
    );
    expect(fixed.length).toBeGreaterThan(10);
    const completions = complete(
      fixed.map(({ category, op, key }) => line(category, op, `${asKey(key)}: ['|']`)),
    );
    for (const [index, { op, key, values }] of fixed.entries())
      expect(completions[index]!.sort(), `${op} ${key}`).toEqual([...values].sort());
  });
});

it('shows since when a key is, and what it takes', () => {
  const text = (filters: string) =>
    `import { connect } from 'fairlead/v1.44';\nconnect().images.ImageList({ filters: { ${filters} } });`;
  const { declaration, documentation, tags } = editor.hover(text("un|til: ['24h']"));
  expect(declaration).toContain('until?');
  expect(documentation).toContain('24h');
  expect(tags.join()).toContain('v1.44');
  expect(editor.problems(text("lable: ['a']")).join()).toContain("'lable' does not exist in type");
});
