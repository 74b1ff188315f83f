import { describe, expect, it } from 'vitest';
import { mergeSchemas } from '../../codegen/merge-schemas.js';
import type { Operation, Parameter, Response, Schema, Swagger } from '../../codegen/swagger.js';
import { operationsOf, refTo } from '../../codegen/swagger.js';
import { type UnpinnedView, unpinnedView } from '../../codegen/unpinned.js';

const string: Schema = { type: 'string' };
const integer: Schema = { type: 'integer' };

function object(properties: Record<string, Schema>, ...required: string[]): Schema {
  return { type: 'object', properties, ...(required.length > 0 && { required }) };
}

function list(items: Schema): Schema {
  return { type: 'array', items };
}

interface Version {
  readonly definitions?: Record<string, Schema>;
  readonly parameters?: Parameter[];
  readonly responses?: Record<string, Response>;
  readonly operations?: Record<string, Omit<Operation, 'operationId'>>;
}

/** The view of these versions: v1, v2 and so on. Each has the operation `Get`. */
function viewOf(versions: readonly Version[], oldestUnpinned = 'v1'): UnpinnedView {
  const documents = versions.map(
    ({ definitions = {}, parameters = [], responses = {}, operations = {} }, index): [string, Swagger] => [
      `v${index + 1}`,
      {
        swagger: '2.0',
        basePath: '',
        info: { version: String(index + 1) },
        definitions,
        paths: Object.fromEntries(
          Object.entries({ Get: { parameters, responses }, ...operations }).map(
            ([operationId, operation]) => [`/things/${operationId}`, { get: { operationId, ...operation } }],
          ),
        ),
      },
    ],
  );
  return unpinnedView(new Map(documents), oldestUnpinned);
}

const definitionsOf = (...versions: Record<string, Schema>[]) =>
  viewOf(versions.map((definitions) => ({ definitions }))).document.definitions;

/** `Get` in the view of versions. */
const operationOf = (...versions: Version[]) =>
  operationsOf(viewOf(versions).document).find(({ operation }) => operation.operationId === 'Get')!.operation;

describe('a field', () => {
  it('that some versions lack is optional, and stays when it is gone', () => {
    const { document, history } = viewOf([
      { definitions: { A: object({ stays: string, goes: string }, 'stays', 'goes') } },
      { definitions: { A: object({ stays: string, comes: integer }, 'stays', 'comes') } },
    ]);
    expect(document.definitions).toEqual({
      A: object({ stays: string, comes: integer, goes: string }, 'stays'),
    });
    expect(history.tags('A.comes', 'A')).toEqual(['@since v2']);
    expect(history.tags('A.goes', 'A')).toEqual(['Removed in v2.']);
    expect(history.tags('A.stays', 'A')).toEqual([]);
  });

  it('that some versions do not require is optional', () => {
    expect(definitionsOf({ A: object({ x: string }, 'x') }, { A: object({ x: string }) })).toEqual({
      A: object({ x: string }),
    });
  });

  it('is required if its definition came with it', () => {
    expect(definitionsOf({}, { A: object({ x: string }, 'x') })).toEqual({ A: object({ x: string }, 'x') });
  });

  it.each<[string, Schema[], Schema]>([
    ['the same', [string, string], string],
    ['null in one', [{ type: 'string', 'x-nullable': true }, string], { type: 'string', 'x-nullable': true }],
    ['of another type', [integer, string], { anyOf: [string, integer] }],
    ['a list of something else', [list(integer), list(string)], list({ anyOf: [string, integer] })],
    ['a list later', [string, list(string)], { anyOf: [list(string), string] }],
    [
      'a union already',
      [{ anyOf: [string, list(string)] }, integer],
      { anyOf: [integer, list(string), string] },
    ],
    ['one of several later', [{ anyOf: [string, integer] }, string], { anyOf: [string, integer] }],
    ['nothing in particular', [string, {}], {}],
    [
      'of a format that some do not tell',
      [string, { type: 'string', format: 'dateTime' }, string],
      { type: 'string', format: 'dateTime' },
    ],
    [
      'of different formats',
      [
        { type: 'integer', format: 'int32' },
        { type: 'integer', format: 'int64' },
      ],
      integer,
    ],
    ['a number', [integer, { type: 'number' }], { type: 'number' }],
    [
      'one of some values',
      [
        { type: 'string', enum: ['a', 'gone'] },
        { type: 'string', enum: ['came', 'a'] },
      ],
      { type: 'string', enum: ['came', 'a', 'gone'] },
    ],
    [
      'one of some values later',
      [string, { type: 'string', enum: ['a'] }],
      { type: 'string', enum: ['a'], 'x-open': true },
    ],
    ['one of some numbers later', [integer, { type: 'integer', enum: [1] }], integer],
    [
      'a map of something else',
      [
        { type: 'object', additionalProperties: integer },
        { type: 'object', additionalProperties: string },
      ],
      { type: 'object', additionalProperties: { anyOf: [string, integer] } },
    ],
    [
      'a map and then an object',
      [{ type: 'object', additionalProperties: string }, object({ x: string }, 'x')],
      { anyOf: [object({ x: string }, 'x'), { type: 'object', additionalProperties: string }] },
    ],
    [
      'an object with other fields',
      [object({ x: string }, 'x'), object({ x: string, y: string }, 'x', 'y')],
      object({ x: string, y: string }, 'x'),
    ],
    [
      'of fixed length',
      [
        { type: 'array', items: integer, minItems: 2, maxItems: 2 },
        { type: 'array', items: integer, minItems: 2, maxItems: 2, 'x-nullable': true },
      ],
      { type: 'array', items: integer, minItems: 2, maxItems: 2, 'x-nullable': true },
    ],
    [
      'a reference to which null came',
      [refTo('A'), { allOf: [refTo('A')], 'x-nullable': true }],
      { allOf: [refTo('A')], 'x-nullable': true },
    ],
    ['a reference in a wrapper', [{ allOf: [refTo('A')] }, refTo('A')], refTo('A')],
    ['one of two definitions', [refTo('A'), refTo('B')], { anyOf: [refTo('B'), refTo('A')] }],
    [
      'deprecated since',
      [string, { type: 'string', deprecated: true }],
      { type: 'string', deprecated: true },
    ],
    [
      'of another default',
      [
        { ...integer, default: 1 },
        { ...integer, default: 2 },
      ],
      integer,
    ],
    [
      'of the same default',
      [
        { ...integer, default: 1 },
        { type: 'number', default: 1 },
      ],
      { type: 'number', default: 1 },
    ],
  ])('that is %s', (_, versions, merged) => {
    expect(mergeSchemas(versions)).toEqual(merged);
  });
});

describe('a definition', () => {
  const old = object({ x: string, old: string }, 'x', 'old');
  const renamed = object({ x: string, later: string }, 'x', 'later');
  const both = object({ x: string, later: string, old: string }, 'x');

  it('that is gone stays', () => {
    const { document, history } = viewOf([{ definitions: { A: string } }, {}]);
    expect(document.definitions).toEqual({ A: string });
    expect(history.tags('A')).toEqual(['Removed in v2.']);
  });

  it('that was renamed is one, under the newest name, and the earlier name is an alias', () => {
    const { document, history } = viewOf([
      { definitions: { A: object({ it: refTo('Old'), more: list(refTo('Old')) }), Old: old } },
      { definitions: { A: object({ it: refTo('New') }), New: renamed } },
    ]);
    expect(document.definitions).toEqual({
      A: object({ it: refTo('New'), more: list(refTo('New')) }),
      New: both,
      Old: { allOf: [refTo('New')] },
    });
    expect(history.tags('New')).toEqual([]);
    expect(history.tags('New.later', 'New')).toEqual(['@since v2']);
    expect(history.tags('New.old', 'New')).toEqual(['Removed in v2.']);
    expect(history.tags('Old')).toEqual(['Removed in v2.']);
  });

  it('that was renamed twice has the last name', () => {
    const version = (name: string): Record<string, Schema> => ({
      A: object({ it: refTo(name) }),
      [name]: object({ x: string }),
    });
    expect(definitionsOf(version('One'), version('Two'), version('Three'))).toEqual({
      A: object({ it: refTo('Three') }),
      Three: object({ x: string }),
      Two: { allOf: [refTo('Three')] },
      One: { allOf: [refTo('Three')] },
    });
  });

  it('that was renamed where an operation has it, is one', () => {
    const version = (name: string): Version => ({
      definitions: { [name]: object({ x: string }) },
      responses: { 200: { schema: list(refTo(name)) } },
      parameters: [{ name: 'body', in: 'body', schema: refTo(name) }],
    });
    const { document } = viewOf([version('Old'), version('New')]);
    expect(document.definitions).toEqual({ New: object({ x: string }), Old: { allOf: [refTo('New')] } });
    const { parameters, responses } = document.paths['/things/Get']!.get!;
    expect(parameters![0]!.schema).toEqual(refTo('New'));
    expect(responses[200]!.schema).toEqual(list(refTo('New')));
  });

  it('that was split keeps what it is, and each part has what it had', () => {
    expect(
      definitionsOf(
        { A: object({ one: refTo('Old'), two: refTo('Old') }), Old: old },
        { A: object({ one: refTo('Old'), two: refTo('New') }), Old: old, New: renamed },
      ),
    ).toEqual({ A: object({ one: refTo('Old'), two: refTo('New') }), Old: old, New: both });
  });

  it.each<[string, Schema, Schema]>([
    ['an object', object({ x: string }), object({ x: string })],
    ['an enum', { type: 'string', enum: ['a'] }, { type: 'string', enum: ['a'] }],
  ])('that was %s without a name before is one', (_, before, after) => {
    expect(
      definitionsOf({ A: object({ it: before }) }, { A: object({ it: refTo('Named') }), Named: after }),
    ).toEqual({ A: object({ it: refTo('Named') }), Named: after });
  });

  it('that was split gets the names that are within it, as does what it was split from', () => {
    const inner = object({ x: string });
    expect(
      definitionsOf(
        { A: object({ one: refTo('Old'), two: refTo('Old') }), Old: object({ it: inner }) },
        {
          A: object({ one: refTo('Old'), two: refTo('New') }),
          Old: object({ it: refTo('Inner') }),
          New: object({ it: refTo('Inner') }),
          Inner: inner,
        },
      ),
    ).toEqual({
      A: object({ one: refTo('Old'), two: refTo('New') }),
      Old: object({ it: refTo('Inner') }),
      New: object({ it: refTo('Inner') }),
      Inner: inner,
    });
  });

  it('keeps that it may be null, beside the name that it got', () => {
    expect(
      definitionsOf(
        { A: object({ it: { ...object({ x: string }), 'x-nullable': true } }) },
        { A: object({ it: refTo('Named') }), Named: object({ x: string }) },
      ),
    ).toEqual({
      A: object({ it: { allOf: [refTo('Named')], 'x-nullable': true } }),
      Named: object({ x: string }),
    });
  });

  it('is not taken for another of a different kind', () => {
    const map: Schema = { type: 'object', additionalProperties: string };
    expect(
      definitionsOf(
        { A: object({ it: map }) },
        { A: object({ it: refTo('New') }), New: object({ x: string }) },
      ),
    ).toEqual({ A: object({ it: { anyOf: [refTo('New'), map] } }), New: object({ x: string }) });
  });

  it('is not taken for another that there is beside it', () => {
    const two = { Old: old, New: renamed };
    expect(
      definitionsOf({ A: object({ it: refTo('Old') }), ...two }, { A: object({ it: refTo('New') }), ...two }),
    ).toEqual({ A: object({ it: { anyOf: [refTo('New'), refTo('Old')] } }), ...two });
  });

  it('gets in versions before the oldestUnpinned the names that came up since, for its history alone', () => {
    const version = (name: string, inner: string): Version => ({
      definitions: {
        A: object({ it: refTo(name) }),
        [name]: object({ in: refTo(inner) }),
        [inner]: object({ x: string }),
      },
    });
    const { document, history } = viewOf(
      [version('Old', 'EarlyInner'), version('Old', 'Inner'), version('New', 'Inner')],
      'v2',
    );
    expect(Object.keys(document.definitions)).toEqual(['A', 'New', 'Inner', 'Old']);
    expect(history.tags('New')).toEqual([]);
    expect(history.tags('Inner')).toEqual([]);
    expect(history.tags('Inner.x', 'Inner')).toEqual([]);
  });

  it('that is composed alike is merged member by member', () => {
    const composed = (own: Schema): Schema => ({ allOf: [refTo('Base'), own] });
    expect(
      definitionsOf(
        { A: composed(object({ x: string }, 'x')), Base: object({ b: string }) },
        { A: composed(object({ y: string })), Base: object({ b: integer }) },
      ),
    ).toEqual({
      A: composed(object({ y: string, x: string })),
      Base: object({ b: { anyOf: [integer, string] } }),
    });
  });

  it.each<[string, Schema, Record<string, Schema>]>([
    ['was no composition', object({ b: string, x: string }, 'b'), {}],
    ['had the field in the other member', { allOf: [refTo('Base'), object({ y: string })] }, { x: string }],
    [
      'had the properties beside it',
      { allOf: [], properties: { b: string, x: string }, required: ['b'] },
      {},
    ],
  ])('that %s before is spelled out', (_, before, more) => {
    const after: Schema = { allOf: [refTo('Base'), object({ x: string })] };
    const { A } = definitionsOf(
      { A: before, Base: object({ b: string, ...more }, 'b') },
      { A: after, Base: object({ b: string }, 'b') },
    );
    expect(A!.allOf).toBeUndefined();
    expect(A!.properties).toMatchObject({ b: string, x: string });
    expect(A!.required).toEqual(['b']);
  });

  it('is left as it is in the documents that were given', () => {
    const versions = [
      { definitions: { A: object({ it: refTo('Old') }), Old: old } },
      { definitions: { A: object({ it: refTo('New') }), New: renamed } },
    ];
    const before = structuredClone(versions);
    viewOf(versions);
    expect(versions).toEqual(before);
  });
});

describe('a parameter', () => {
  const query = (name: string, more: Partial<Parameter> = {}): Parameter => ({
    name,
    in: 'query',
    type: 'string',
    ...more,
  });

  it('that came or is gone is there, and says so', () => {
    const { document, history } = viewOf([
      { parameters: [query('stays'), query('goes')] },
      { parameters: [query('comes'), query('stays')] },
    ]);
    const { parameters } = document.paths['/things/Get']!.get!;
    expect(parameters!.map(({ name }) => name)).toEqual(['comes', 'stays', 'goes']);
    expect(history.tags('operation Get parameter comes', 'operation Get')).toEqual(['@since v2']);
    expect(history.tags('operation Get parameter goes', 'operation Get')).toEqual(['Removed in v2.']);
  });

  it.each<[string, Partial<Parameter>[], boolean]>([
    ['required in all', [{ required: true }, { required: true }], true],
    ['required in one', [{ required: true }, {}], true],
    ['required since', [{}, { required: true }], true],
    ['optional', [{}, {}], false],
  ])('that is %s', (_, versions, required) => {
    const { parameters } = operationOf(...versions.map((more) => ({ parameters: [query('p', more)] })));
    expect(parameters![0]!.required === true).toBe(required);
  });

  it('that some versions lack is optional, whatever the others say', () => {
    const { parameters } = operationOf({}, { parameters: [query('p', { required: true })] });
    expect(parameters).toEqual([query('p')]);
  });

  it('of another type is of either', () => {
    const { parameters } = operationOf(
      { parameters: [query('p')] },
      { parameters: [query('p', { type: 'integer' })] },
    );
    expect(parameters).toEqual([query('p', { type: 'integer', 'x-schema': { anyOf: [integer, string] } })]);
  });

  it('has the values of all versions', () => {
    const { parameters } = operationOf(
      { parameters: [query('p', { enum: ['a'] })] },
      { parameters: [query('p', { enum: ['b', 'a'] })] },
    );
    expect(parameters).toEqual([query('p', { enum: ['b', 'a'] })]);
  });

  it('has values beside which there may be others, where some versions list none', () => {
    const { parameters } = operationOf(
      { parameters: [query('p')] },
      { parameters: [query('p', { enum: ['a'] })] },
    );
    expect(parameters).toEqual([
      query('p', { enum: ['a'], 'x-schema': { type: 'string', enum: ['a'], 'x-open': true } }),
    ]);
  });

  it('means what it means in any version', () => {
    const json = (meaning: Schema) => query('p', { 'x-encoding': 'json', 'x-schema': meaning });
    const { parameters } = operationOf(
      { parameters: [json(object({ x: list(string) }))] },
      { parameters: [json(object({ y: list(string) }))] },
    );
    expect(parameters).toEqual([json(object({ y: list(string), x: list(string) }))]);
  });
});

describe('an operation', () => {
  it('that came or is gone is there', () => {
    const { document, history } = viewOf([
      { operations: { Gone: { responses: {} } } },
      { operations: { Came: { responses: {} } } },
    ]);
    expect(operationsOf(document).map(({ operation }) => operation.operationId)).toEqual([
      'Get',
      'Came',
      'Gone',
    ]);
    expect(history.tags('operation Came')).toEqual(['@since v2']);
    expect(history.tags('operation Gone')).toEqual(['Removed in v2.']);
  });

  it.each<[string, Record<string, Response>[], Record<string, Response>]>([
    [
      'another',
      [{ 200: { schema: string } }, { 200: { schema: integer } }],
      { 200: { schema: { anyOf: [integer, string] }, headers: {} } },
    ],
    [
      'of another status',
      [{ 200: { schema: string } }, { 201: { schema: string } }],
      { 200: { schema: string, headers: {} } },
    ],
    [
      'empty in one',
      [{ 200: { schema: string }, 204: {} }, { 200: { schema: string } }],
      { 200: { schema: string, headers: {} }, 204: { headers: {} } },
    ],
    [
      'empty in one, with the same status',
      [{ 200: {} }, { 200: { schema: string } }],
      { 200: { schema: string, headers: {} }, 204: { headers: {} } },
    ],
    ['nothing', [{ 204: {} }, { 200: {} }], { 200: { headers: {} }, 204: { headers: {} } }],
  ])('whose answer is %s', (_, versions, merged) => {
    expect(operationOf(...versions.map((responses) => ({ responses }))).responses).toEqual(merged);
  });

  it('has the headers of all versions', () => {
    const { responses } = operationOf(
      { responses: { 200: { headers: { a: { type: 'string', enum: ['x'] }, b: { type: 'string' } } } } },
      { responses: { 200: { headers: { a: { type: 'string', enum: ['y'] } } } } },
    );
    expect(responses[200]!.headers).toEqual({
      a: { type: 'string', enum: ['y', 'x'] },
      b: { type: 'string' },
    });
  });
});
