import { describe, expect, it } from 'vitest';
import { History, operationKey, parameterKey } from '../../codegen/history.js';
import type { Schema, Swagger } from '../../codegen/swagger.js';

function history(...definitions: Record<string, Schema>[]): History {
  const versions = definitions.map((_, index) => `v${index + 1}`);
  const documents = new Map(
    definitions.map((one, index): [string, Swagger] => [
      `v${index + 1}`,
      { swagger: '2.0', basePath: '', info: { version: String(index + 1) }, definitions: one, paths: {} },
    ]),
  );
  return new History(versions, documents);
}

const object = (...names: string[]): Schema => ({
  type: 'object',
  properties: Object.fromEntries(names.map((name) => [name, { type: 'string' }])),
});

describe('tags', () => {
  const lived = history(
    { A: object('old', 'stays') },
    { A: object('stays', 'new'), B: object('x') },
    { A: object('stays', 'new'), B: object('x') },
  );

  it.each([
    { key: 'A.stays', outer: 'A', want: [] },
    { key: 'A.new', outer: 'A', want: ['@since v2'] },
    { key: 'A.old', outer: 'A', want: ['Removed in v2.'] },
    { key: 'B', outer: undefined, want: ['@since v2'] },
    { key: 'B.x', outer: 'B', want: [] },
    { key: 'C', outer: undefined, want: [] },
  ])('$key: $want', ({ key, outer, want }) => {
    expect(lived.tags(key, outer)).toEqual(want);
  });
});

it('sees fields through allOf, lists and maps', () => {
  const nested = (inner: Schema): Schema => ({
    allOf: [
      {
        type: 'object',
        properties: {
          list: { type: 'array', items: inner },
          map: { type: 'object', additionalProperties: inner },
        },
      },
    ],
  });
  const lived = history({ A: nested(object()) }, { A: nested(object('x')) });
  expect(lived.tags('A.list[].x', 'A.list[]')).toEqual(['@since v2']);
  expect(lived.tags('A.map{}.x', 'A.map{}')).toEqual(['@since v2']);
});

it('tells which values of an enum came and went', () => {
  const states = (...values: string[]): Record<string, Schema> => ({
    State: { type: 'string', enum: values },
  });
  const lived = history(states('on', 'gone'), states('on', 'new'), states('on', 'new'));
  expect(lived.enumNote('State', ['on', 'new'])).toBe('Values: `new` since v2.');
  expect(lived.enumNote('State', ['on', 'gone'])).toBe('Values: `gone` removed in v2.');
  expect(lived.enumNote('State', ['on'])).toBeUndefined();
});

it('keeps apart the runs of what came back', () => {
  const lived = history({ A: object() }, {}, { A: object() }, { A: object() });
  expect(lived.runs('A')).toEqual([
    { first: 'v1', last: 'v1' },
    { first: 'v3', last: 'v4' },
  ]);
});

it('does not confuse a model with an operation or a parameter of the same name', () => {
  expect(new Set([operationKey('A'), parameterKey('A', 'A'), 'A', 'A.A']).size).toBe(4);
});
