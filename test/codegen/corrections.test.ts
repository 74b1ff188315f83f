import { describe, expect, it } from 'vitest';
import { applies, type Correction, correct, locate, readCorrections } from '../../codegen/corrections.js';
import type { Swagger } from '../../codegen/swagger.js';

const document = (): Swagger => ({
  swagger: '2.0',
  basePath: '/v1.0',
  info: { version: '1.0' },
  definitions: {
    Thing: { type: 'object', properties: { 'a/b': { type: 'string' }, Count: { type: 'string' } } },
  },
  paths: {
    '/things/{id}': {
      get: {
        operationId: 'ThingGet',
        parameters: [
          { name: 'id', in: 'path', type: 'string', required: true },
          { name: 'size', in: 'query', type: 'string' },
        ],
        responses: {
          200: { schema: { type: 'array', items: { allOf: [{ type: 'string' }, { type: 'integer' }] } } },
        },
      },
    },
  },
});

const correction = (fields: Partial<Correction>): Correction => ({
  id: 'c',
  kind: 'k',
  versions: 'v1.0-',
  at: [],
  why: 'w',
  evidence: 'e',
  ...fields,
});

describe('locate', () => {
  it.each([
    { pointer: '/definitions/Thing/type', want: 'object' },
    { pointer: '/definitions/Thing/properties/a~1b/type', want: 'string' },
    { pointer: '/operations/ThingGet/parameters/size/type', want: 'string' },
    { pointer: '/operations/ThingGet/responses/200/schema/items/allOf/1/type', want: 'integer' },
    { pointer: '/paths/~1things~1{id}/get/operationId', want: 'ThingGet' },
    { pointer: '/operations/ThingGet/x-kind', want: undefined },
  ])('finds $want at $pointer', ({ pointer, want }) => {
    expect(locate(document(), pointer)?.get()).toEqual(want);
  });

  it.each([
    '/operations/Nothing/x-kind',
    '/operations/ThingGet/parameters/none/type',
    '/definitions/None/type',
    '/definitions/Thing/type/deeper',
    '/definitions',
  ])('has %s only if what holds it is there', (pointer) => {
    const place = locate(document(), pointer);
    if (pointer === '/definitions') expect(place?.get()).toHaveProperty('Thing');
    else expect(place).toBeUndefined();
  });
});

describe('correct', () => {
  it('puts a value where it finds what it expects', () => {
    const corrected = document();
    correct(corrected, 'v1.0', [
      correction({ at: ['/definitions/Thing/properties/Count/type'], expect: 'string', put: 'integer' }),
    ]);
    expect(corrected.definitions['Thing']?.properties?.['Count']).toEqual({ type: 'integer' });
  });

  it('adds, appends and removes', () => {
    const corrected = document();
    correct(corrected, 'v1.0', [
      correction({ at: ['/definitions/New'], put: { type: 'string' } }),
      correction({
        at: ['/operations/ThingGet/parameters/-'],
        put: { name: 'new', in: 'query', type: 'string' },
      }),
      correction({
        at: ['/operations/ThingGet/parameters/size'],
        expect: { name: 'size', in: 'query', type: 'string' },
      }),
      correction({ at: ['/definitions/Thing/properties/Count'], expect: { type: 'string' } }),
    ]);
    expect(corrected.definitions['New']).toEqual({ type: 'string' });
    expect(corrected.paths['/things/{id}']?.get?.parameters?.map(({ name }) => name)).toEqual(['id', 'new']);
    expect(Object.keys(corrected.definitions['Thing']?.properties ?? {})).toEqual(['a/b']);
  });

  it('puts a copy, so that no two places share one object', () => {
    const corrected = document();
    correct(corrected, 'v1.0', [
      correction({ at: ['/definitions/A', '/definitions/B'], put: { type: 'object' } }),
    ]);
    expect(corrected.definitions['A']).not.toBe(corrected.definitions['B']);
  });

  it('puts a copy of what an anchor of YAML shares, too', () => {
    const corrected = document();
    const shared = { type: 'string' };
    correct(corrected, 'v1.0', [
      correction({ at: ['/definitions/A'], put: { properties: { a: shared, b: shared } } }),
    ]);
    const { a, b } = corrected.definitions['A']?.properties ?? {};
    expect(a).toEqual(b);
    expect(a).not.toBe(b);
  });

  it.each([
    { name: 'something else is there', at: '/definitions/Thing/type', expect: 'string' },
    { name: 'nothing is there', at: '/definitions/Thing/format', expect: 'x' },
    { name: 'something is there where nothing should be', at: '/definitions/Thing/type', expect: undefined },
    { name: 'the place is gone', at: '/operations/Gone/x-kind', expect: undefined },
  ])('fails, naming itself, the version and the place, when $name', ({ at, expect: expected }) => {
    const failing = () =>
      correct(document(), 'v1.0', [correction({ id: 'outlived', at: [at], expect: expected, put: 1 })]);
    expect(failing).toThrow(`correction outlived, v1.0, ${at}`);
  });

  it('leaves versions outside its range alone', () => {
    const corrected = document();
    correct(corrected, 'v1.0', [
      correction({ versions: 'v1.1-', at: ['/definitions/Gone/type'], expect: 'x' }),
    ]);
    expect(corrected).toEqual(document());
  });
});

describe('applies', () => {
  it.each([
    { range: 'v1.25-v1.38', inside: ['v1.25', 'v1.30', 'v1.38'], outside: ['v1.24', 'v1.39', 'v1.100'] },
    { range: 'v1.42-', inside: ['v1.42', 'v1.100', 'v2.0'], outside: ['v1.41', 'v1.9'] },
    { range: 'v1.27', inside: ['v1.27'], outside: ['v1.26', 'v1.28', 'v1.270'] },
    {
      range: 'v5.0.0-v6.0.0-rc1',
      inside: ['v5.0.0', 'v5.8.2', 'v6.0.0-beta2', 'v6.0.0-rc1'],
      outside: ['v4.9.9', 'v5.0.0-rc1', 'v6.0.0-rc2', 'v6.0.0'],
    },
    {
      range: 'v6.0.0-rc2-',
      inside: ['v6.0.0-rc2', 'v6.0.0-rc10', 'v6.0.0'],
      outside: ['v6.0.0-rc1', 'v5.8.2'],
    },
    {
      range: 'v6.0.0-rc2-v6.0.0-rc10',
      inside: ['v6.0.0-rc2', 'v6.0.0-rc3', 'v6.0.0-rc10'],
      outside: ['v6.0.0-rc1', 'v6.0.0-rc11', 'v6.0.0'],
    },
    { range: 'v6.0.0-rc1', inside: ['v6.0.0-rc1'], outside: ['v6.0.0-rc10', 'v6.0.0'] },
  ])('reads $range', ({ range, inside, outside }) => {
    for (const version of inside)
      expect(applies(correction({ versions: range }), version), version).toBe(true);
    for (const version of outside)
      expect(applies(correction({ versions: range }), version), version).toBe(false);
  });

  it.each(['', '1.25', 'v1.25-1.38', 'v6.0.0-rc1--', 'v5.0.0-v6.0.0-v7.0.0', 'all'])(
    'refuses %j',
    (range) => {
      expect(() => applies(correction({ versions: range }), 'v1.25')).toThrow(/version range/);
    },
  );
});

it('every committed correction has what one needs', async () => {
  const corrections = await readCorrections('docker');
  expect(corrections.length).toBeGreaterThan(50);
  for (const { id, why, evidence } of corrections) {
    expect(id).toMatch(/^[a-z][a-z0-9.-]+$/);
    expect(why.length, id).toBeGreaterThan(10);
    expect(evidence.length, id).toBeGreaterThan(5);
  }
});
