/** Filters: what is sent, and what is refused before anything is sent. */
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { table } from '../../../generated/docker/table.js';
import { encodeTexts } from '../../../src/call/encode.js';
import { UsageError } from '../../../src/errors.js';
import type { ParameterEntry } from '../../../src/table.js';

const filters: ParameterEntry = {
  name: 'filters',
  in: 'query',
  type: 'ThingListFilters',
  encoding: 'filters',
  keys: ['label', 'label!', 'dangling', 'until', 'status'],
};

const sent = (value: unknown, parameter = filters): unknown =>
  JSON.parse(encodeTexts('ThingList', parameter, value)[0]!);

function refusal(value: unknown, parameter = filters): string {
  try {
    encodeTexts('ThingList', parameter, value);
  } catch (error) {
    if (error instanceof UsageError && error.code === 'INVALID_PARAMETER') return error.message;
    throw error;
  }
  throw new Error('it was not refused');
}

/** An object without properties of its own. */
class Hidden {
  readonly #values = ['a'];

  get label() {
    return this.#values;
  }

  toJSON() {
    return { label: this.#values };
  }
}

describe('filters', () => {
  it.each<[string, unknown, unknown]>([
    ['a list', { label: ['a=b', 'c'] }, { label: ['a=b', 'c'] }],
    ['an empty list, which is a flag', { dangling: [] }, { dangling: [] }],
    ['nothing', {}, {}],
    ['a lone text', { label: 'a=b' }, { label: ['a=b'] }],
    ['a lone empty text', { label: '' }, { label: [''] }],
    ['a lone boolean', { dangling: true, status: false }, { dangling: ['true'], status: ['false'] }],
    ['a lone number', { until: 1700000000 }, { until: ['1700000000'] }],
    ['a lone bigint', { until: 1700000000000000000n }, { until: ['1700000000000000000'] }],
    [
      'a list of numbers and booleans',
      { until: [1, 2n], dangling: [true] },
      { until: ['1', '2'], dangling: ['true'] },
    ],
    ['the older form', { label: { 'a=b': true, c: false } }, { label: { 'a=b': true, c: false } }],
    ['the older form without a value', { label: {} }, { label: {} }],
    [
      'both forms, which no engine decodes together',
      { label: { 'a=b': true }, dangling: true, status: ['x', 'y'] },
      { label: { 'a=b': true }, dangling: { true: true }, status: { x: true, y: true } },
    ],
    ['absent values', { label: undefined, until: null, status: ['x'] }, { status: ['x'] }],
    [
      'an instance of a class with properties of its own',
      new (class {
        label = ['a'];
        status = 'x';
      })(),
      { label: ['a'], status: ['x'] },
    ],
    [
      'an object of another realm',
      runInNewContext('({ label: ["a"], status: {} })'),
      { label: { a: true }, status: {} },
    ],
    ['an object without a prototype', Object.assign(Object.create(null), { label: ['a'] }), { label: ['a'] }],
    [
      'a value named like what every object has',
      { label: { ['__proto__']: true } },
      { label: { ['__proto__']: true } },
    ],
  ])('are sent as lists: %s', (_, value, want) => {
    expect(sent(value)).toEqual(want);
  });

  it.each([
    [{ lable: ['a'] }, 'has no key "lable" (fetch sends any key); did you mean label?'],
    [{ Label: ['a'] }, 'did you mean label?'],
    [{ labels: ['a'] }, 'did you mean label?'],
    [{ 'label ': ['a'] }, 'did you mean label?'],
    [{ constructor: ['a'] }, 'has no key "constructor"'],
    [{ toString: ['a'] }, 'has no key "toString"'],
    [JSON.parse('{"__proto__":["a"]}'), 'has no key "__proto__"'],
    [{ '': ['a'] }, 'has no key ""'],
    [{ lable: null }, 'did you mean label?'],
    [{ wholly: ['a'], label: ['a'] }, 'there are label, label!, dangling, until, status'],
  ])('with an unknown key are refused: %j', (value, message) => {
    expect(refusal(value)).toContain(message);
  });

  it.each<[unknown, string]>([
    [{ label: { a: 'b' } }, 'has a value for "label" that is an object of something else than booleans'],
    [{ label: { a: 1 } }, 'booleans'],
    [{ label: { a: null } }, 'booleans'],
    [{ label: { a: ['b'] } }, 'booleans'],
    [{ label: { a: true, b: 'true' } }, '["b=…"]'],
    [{ label: [['a']] }, 'a list of something else'],
    [{ label: [{ a: true }] }, 'a list of something else'],
    [{ label: ['a', null] }, 'a list of something else'],
    [{ label: ['a', undefined] }, 'a list of something else'],
    [{ label: [Number.NaN] }, 'a list of something else'],
    // biome-ignore lint/suspicious/noSparseArray: a hole is what is tried.
    [{ label: ['a', , 'b'] }, 'a list of something else'],
    [{ until: Number.POSITIVE_INFINITY }, 'neither a list nor a single'],
    [{ until: new Date() }, 'neither a list nor a single'],
    [{ label: new Map([['a', true]]) }, 'neither a list nor a single'],
    [{ label: new Set(['a']) }, 'neither a list nor a single'],
    [{ label: () => 'a' }, 'neither a list nor a single'],
    [{ label: Symbol('a') }, 'neither a list nor a single'],
    [{ label: Buffer.from('a') }, 'neither a list nor a single'],
    [['label=a'], 'must be an object such as'],
    [new Map([['label', ['a']]]), 'must be an object such as'],
    [new URLSearchParams({ label: 'a' }), 'must be an object such as'],
    [Object.create({ label: ['a'] }), 'must be an object such as'],
    [new Hidden(), 'must be an object such as'],
    [{ label: new Hidden() }, 'neither a list nor a single'],
    [{ label: Object.create({ a: true }) }, 'neither a list nor a single'],
    [Promise.resolve({ label: ['a'] }), 'must be an object such as'],
    [Object('{}'), 'must be an object such as'],
    [{ label: Object(true) }, 'neither a list nor a single'],
    [{ label: [Object('a')] }, 'a list of something else'],
    [true, 'must be an object such as'],
    [7, 'must be an object such as'],
  ])('of another form are refused: %o', (value, message) => {
    expect(refusal(value)).toContain(message);
  });

  it.each([
    { label: ['a\ud800'] },
    { label: '\udc00' },
    { label: { 'a\ud83d': true } },
    { label: { a: true }, status: ['\ud83d'] },
  ])('that engines would read as another text are refused: %j', (value) => {
    expect(refusal(value)).toContain('must be well-formed Unicode');
    expect(sent({ label: ['\\ud800', '😀'] })).toEqual({ label: ['\\ud800', '😀'] });
  });

  const unreadable = (): never => {
    throw new Error('not now');
  };
  const revoked = () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    return proxy;
  };
  it.each<[string, unknown]>([
    ['a getter of a key', Object.defineProperty({}, 'label', { get: unreadable, enumerable: true })],
    ['a getter in a list', { label: Object.defineProperty(['a'], 0, { get: unreadable }) }],
    [
      'a getter in the older form',
      {
        label: {
          get a() {
            return unreadable();
          },
        },
      },
    ],
    ['a revoked proxy', revoked()],
    ['a revoked proxy as a value', { label: revoked() }],
  ])('that throw when they are read are refused: %s', (_, value) => {
    expect(refusal(value)).toContain('cannot be read');
  });

  it('are read once', () => {
    let reads = 0;
    const counting = {
      get label() {
        return [`read ${++reads}`];
      },
    };
    expect(sent(counting)).toEqual({ label: ['read 1'] });
  });

  it.each(['{"label":["a"]}', '{"newer key":["a"]}', '{}', ' {"label":{"a":true}}\n', '', 'null'])(
    'that are a text of JSON are sent as they are: %j',
    (text) => {
      expect(encodeTexts('ThingList', filters, text)).toEqual([text]);
    },
  );

  it.each([
    'label=a',
    'label',
    '{label:["a"]}',
    "{'label':['a']}",
    '{"label":["a"]',
    ' ',
    'true',
    '7',
    '["a"]',
    '"{}"',
  ])('that are another text are refused: %j', (text) => {
    expect(refusal(text)).toContain('ThingList: the parameter filters is a text that is not a JSON object');
  });

  it('that are another text are not quoted', () => {
    for (const text of ['label=s3cret', '{"label":["s3cret"]', '"s3cret"'])
      expect(refusal(text)).not.toContain('s3cret');
  });

  it('have any key if no version describes the keys, and are checked otherwise', () => {
    const { keys: _keys, ...undescribed } = filters;
    expect(sent({ anything: 'a' }, undescribed)).toEqual({ anything: ['a'] });
    expect(refusal({ anything: { a: 1 } }, undescribed)).toContain('booleans');
  });

  it('are either refused or sent in a form that engines decode, whatever they hold', () => {
    const isOfOneForm = (value: unknown) => {
      const all = Object.values(value as object);
      const texts = (one: unknown) => Array.isArray(one) && one.every((item) => typeof item === 'string');
      const flags = (one: unknown) =>
        !Array.isArray(one) && Object.values(one as object).every((item) => typeof item === 'boolean');
      return all.every(texts) || all.every(flags);
    };
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...filters.keys!), fc.anything()), (value) => {
        try {
          return isOfOneForm(sent(value));
        } catch (error) {
          return error instanceof UsageError;
        }
      }),
    );
  });
});

it('every parameter of the table that is called filters is checked, with the keys of all versions', () => {
  const found = Object.entries(table.operations).flatMap(([op, { parameters }]) =>
    parameters.filter(({ name }) => name === 'filters').map((parameter) => ({ op, parameter })),
  );
  expect(found.length).toBeGreaterThan(15);
  for (const { op, parameter } of found) {
    expect(parameter.encoding, op).toBe('filters');
    expect(parameter.keys?.length, op).toBeGreaterThan(0);
  }
  const events = table.operations['SystemEvents']!.parameters.find(({ name }) => name === 'filters');
  expect(events?.keys).toEqual(expect.arrayContaining(['label', 'scope', 'node', 'container']));
});
