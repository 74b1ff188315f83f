import { describe, expect, it } from 'vitest';
import { History, operationKey, parameterKey } from '../../codegen/history.js';
import { type Operation, refTo, type Schema, type Swagger } from '../../codegen/swagger.js';

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

/** One version of an API that has one operation, or none. */
interface Version {
  readonly definitions?: Record<string, Schema>;
  readonly id?: string;
  readonly template?: string;
  readonly body?: Schema;
  readonly answer?: Schema;
}

function onWire(...given: Version[]): History {
  const documents = new Map(
    given.map(({ definitions = {}, id = 'ThingGet', template = '/things', body, answer }, index) => {
      const operation: Operation = {
        operationId: id,
        parameters: body ? [{ name: 'body', in: 'body', schema: body }] : [],
        responses: answer ? { 200: { schema: answer } } : {},
      };
      const document: Swagger = {
        swagger: '2.0',
        basePath: '',
        info: { version: String(index + 1) },
        definitions,
        paths: body || answer ? { [template]: { post: operation } } : {},
      };
      return [`v${index + 1}`, document];
    }),
  );
  return new History([...documents.keys()], documents);
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

it('keeps apart the runs of an operation that came back', () => {
  const lived = onWire({ answer: object() }, {}, { answer: object() }, { answer: object() });
  expect(lived.runs(operationKey('ThingGet'))).toEqual([
    { first: 'v1', last: 'v1' },
    { first: 'v3', last: 'v4' },
  ]);
});

describe('a date is what holds on the wire, so that nothing is dated', () => {
  const inline = object('x');
  const named = { answer: refTo('A'), definitions: { A: object('x') } };

  it.each<[what: string, before: Version, after: Version, key: string, outer?: string]>([
    ['when an object gets a name', { answer: inline }, named, 'A.x', 'A'],
    ['when an object gets a name: the name neither', { answer: inline }, named, 'A'],
    [
      'when a definition gets another name',
      named,
      { answer: refTo('B'), definitions: { B: object('x') } },
      'B.x',
      'B',
    ],
    [
      'when a definition of a list becomes that of its items',
      { answer: refTo('A'), definitions: { A: { type: 'array', items: object('x') } } },
      { answer: { type: 'array', items: refTo('A') }, definitions: { A: object('x') } },
      'A.x',
      'A',
    ],
    [
      'when a field moves into a member of an allOf',
      named,
      { answer: refTo('A'), definitions: { A: { allOf: [object('x')] } } },
      'A.x',
      'A',
    ],
    [
      'when an operation gets another id and its parameters other names',
      { body: inline, id: 'ThingMake', template: '/things/{name}' },
      { body: refTo('A'), definitions: { A: object('x') }, template: '/things/{id}' },
      'A.x',
      'A',
    ],
  ])('%s', (_, before, after, key, outer) => {
    const lived = onWire(before, after);
    expect(lived.tags(key, outer)).toEqual([]);
    expect(lived.tags(key, outer, 'v2')).toEqual([]);
  });

  it('when the values of an enum move to a definition, or are listed for the first time', () => {
    const state: Schema = { type: 'string', enum: ['on', 'off'] };
    const has = (schema: Schema): Schema => ({ type: 'object', properties: { state: schema } });
    const moved: Version = { answer: has(refTo('S')), definitions: { S: state } };
    expect(onWire({ answer: has(state) }, moved).enumNote('S', ['on', 'off'])).toBeUndefined();
    expect(onWire({ answer: has({ type: 'string' }) }, moved).enumNote('S', ['on', 'off'])).toBeUndefined();
  });
});

describe('a date is what holds on the wire, and is there', () => {
  it('of a field that came when its object got a name, and of one that went then', () => {
    const lived = onWire(
      { answer: object('x', 'old') },
      { answer: refTo('A'), definitions: { A: object('x', 'new') } },
    );
    expect(lived.tags('A.new', 'A', 'v2')).toEqual(['@since v2']);
    expect(lived.tags('A.x', 'A', 'v2')).toEqual([]);
  });

  it('of a value that came when its enum moved', () => {
    const enumOf = (...values: string[]): Schema => ({ type: 'string', enum: values });
    const lived = onWire(
      { answer: enumOf('on') },
      { answer: refTo('S'), definitions: { S: enumOf('on', 'new') } },
    );
    expect(lived.enumNote('S', ['on', 'new'])).toBe('Values: `new` since v2.');
  });

  it('of the definition that a version means by a name, if another one had the name before', () => {
    const lived = onWire(
      { body: refTo('A'), definitions: { A: object('mine') } },
      { body: object('mine'), answer: refTo('A'), definitions: { A: object('other') } },
      { body: object('mine'), answer: refTo('A'), definitions: { A: object('other', 'new') } },
    );
    expect(lived.tags('A', undefined, 'v3')).toEqual(['@since v2']);
    expect(lived.tags('A.other', 'A', 'v3')).toEqual([]);
    expect(lived.tags('A.new', 'A', 'v3')).toEqual(['@since v3']);
    expect(lived.tags('A.mine', 'A', 'v1')).toEqual([]);
  });

  it('of a definition that holds itself', () => {
    const tree = (...names: string[]): Schema => ({
      type: 'object',
      properties: { ...object(...names).properties, inner: refTo('A') },
    });
    const lived = onWire(
      { answer: refTo('A'), definitions: { A: tree('x') } },
      { answer: refTo('A'), definitions: { A: tree('x', 'new') } },
    );
    expect(lived.tags('A.new', 'A')).toEqual(['@since v2']);
    expect(lived.tags('A.inner', 'A')).toEqual([]);
  });
});

it('does not confuse a model with an operation or a parameter of the same name', () => {
  expect(new Set([operationKey('A'), parameterKey('A', 'A'), 'A', 'A.A']).size).toBe(4);
});
