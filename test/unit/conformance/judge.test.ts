/** The judge of the conformance run: it finds mismatches, and only mismatches. */
import { describe, expect, it } from 'vitest';
import type { Schema, Swagger } from '../../../codegen/swagger.js';
import type { Exchange } from '../../../conformance/exchange.js';
import { makeJudge } from '../../../conformance/judge.js';

const document: Swagger = {
  swagger: '2.0',
  basePath: '/v1.0',
  info: { version: '1.0' },
  produces: ['application/json'],
  definitions: {
    Thing: {
      type: 'object',
      required: ['Id'],
      properties: {
        Id: { type: 'string' },
        State: { type: 'string', enum: ['on', 'off'] },
        Count: { type: 'integer', 'x-nullable': true },
        Tags: { type: 'array', items: { type: 'string' } },
        Part: { $ref: '#/definitions/Part' },
        Spare: { allOf: [{ $ref: '#/definitions/Part' }], 'x-nullable': true },
        Labels: { type: 'object', additionalProperties: { type: 'string' } },
        Anything: { type: 'object' },
      },
    },
    Part: {
      allOf: [{ $ref: '#/definitions/Base' }, { type: 'object', properties: { Own: { type: 'string' } } }],
    },
    Base: { type: 'object', properties: { Size: { type: 'integer' } } },
    Filters: {
      type: 'object',
      properties: { state: { type: 'array', items: { type: 'string', enum: ['on'] } } },
    },
    ErrorResponse: { type: 'object', required: ['message'], properties: { message: { type: 'string' } } },
  },
  paths: {
    '/things/{id}': {
      get: {
        operationId: 'ThingInspect',
        parameters: [{ name: 'id', in: 'path', type: 'string', required: true }],
        responses: {
          200: { schema: { $ref: '#/definitions/Thing' } },
          404: { schema: { $ref: '#/definitions/ErrorResponse' } },
        },
      },
      delete: { operationId: 'ThingDelete', responses: { 204: {} } },
      head: {
        operationId: 'ThingHead',
        responses: {
          200: {
            headers: {
              'X-Mode': { type: 'string', enum: ['a', 'b'] },
              'X-Thing': {
                type: 'string',
                'x-encoding': 'base64-json',
                'x-schema': { $ref: '#/definitions/Thing' },
              },
            },
          },
        },
      },
    },
    '/things/watch': {
      post: {
        operationId: 'ThingWatch',
        'x-kind': 'records',
        parameters: [
          { name: 'limit', in: 'query', type: 'integer', required: true },
          { name: 'mode', in: 'query', type: 'string', enum: ['a', 'b'] },
          {
            name: 'filters',
            in: 'query',
            type: 'string',
            'x-encoding': 'json',
            'x-schema': { $ref: '#/definitions/Filters' },
          },
          { name: 'thing', in: 'body', schema: { $ref: '#/definitions/Thing' } },
        ],
        responses: { 200: { schema: { $ref: '#/definitions/Base' } } },
      },
    },
  },
};

const judge = makeJudge(document);

const exchange = (fields: Partial<Exchange>): Exchange => ({
  method: 'GET',
  url: '/v1.0/things/one',
  requestHeaders: {},
  requestBody: undefined,
  status: 200,
  responseHeaders: { 'content-type': 'application/json' },
  responseBody: undefined,
  ...fields,
});

const answered = (value: unknown) =>
  judge(exchange({ responseBody: JSON.stringify(value) }))?.mismatches.map(
    ({ place, what }) => `${place}: ${what}`,
  );

const watched = (query: string, fields: Partial<Exchange> = {}) =>
  judge(
    exchange({ method: 'POST', url: `/v1.0/things/watch?${query}`, responseBody: '{"Size":1}', ...fields }),
  )?.mismatches.map(({ side, place, what }) => `${side} ${place}: ${what}`);

describe('an answer', () => {
  it('that is as declared has no mismatch', () => {
    expect(
      answered({
        Id: 'x',
        State: 'on',
        Count: null,
        Tags: [],
        Part: { Size: 1, Own: 'y' },
        Spare: null,
        Labels: { a: 'b' },
        Anything: { goes: [1] },
      }),
    ).toEqual([]);
  });

  it.each([
    {
      name: 'a null',
      value: { Id: 'x', Tags: null },
      want: ['/definitions/Thing/properties/Tags: null for array'],
    },
    {
      name: 'a null for an object',
      value: { Id: 'x', Part: null },
      want: ['/definitions/Base: null for object', '/definitions/Part/allOf/1: null for object'],
    },
    { name: 'a wrong type', value: { Id: 1 }, want: ['/definitions/Thing/properties/Id: not string; 1'] },
    {
      name: 'a wrong type in a list',
      value: { Id: 'x', Tags: [1] },
      want: ['/definitions/Thing/properties/Tags/items: not string; 1'],
    },
    {
      name: 'a value that is not listed',
      value: { Id: 'x', State: 'idle' },
      want: ['/definitions/Thing/properties/State: not in the list; idle'],
    },
    {
      name: 'a missing field',
      value: { State: 'on' },
      want: ['/definitions/Thing/required/Id: missing; there are State'],
    },
    {
      name: 'an undeclared field',
      value: { Id: 'x', New: 1 },
      want: ['/definitions/Thing/properties/New: not declared; 1'],
    },
    {
      name: 'an undeclared field of an allOf',
      value: { Id: 'x', Part: { New: 1 } },
      want: ['/definitions/Part/properties/New: not declared; 1'],
    },
    {
      name: 'one fault in what may be null',
      value: { Id: 'x', Spare: { Size: 'y', Own: 'z' } },
      want: ['/definitions/Base/properties/Size: not integer; y'],
    },
  ])('with $name has a mismatch where the document says otherwise', ({ value, want }) => {
    expect(answered(value)).toEqual(want);
  });

  it('with a status that is not declared has one', () => {
    const judged = judge(exchange({ status: 409, responseBody: '{"message":"busy"}' }));
    expect(judged).toMatchObject({
      op: 'ThingInspect',
      status: 409,
      mismatches: [
        {
          side: 'answer',
          place: '/operations/ThingInspect/responses/409',
          what: 'not declared; {"message":"busy"}',
        },
      ],
    });
  });

  it('that is an error is held against the error', () => {
    expect(judge(exchange({ status: 404, responseBody: '{"message":"no"}' }))?.mismatches).toEqual([]);
    expect(judge(exchange({ status: 404, responseBody: '{"error":"no"}' }))?.mismatches).toHaveLength(2);
  });

  it.each([
    {
      name: 'has a body where none is declared',
      fields: { method: 'DELETE', status: 204, responseBody: '{}' },
      what: 'declared as empty; {}',
    },
    { name: 'lacks a body', fields: {}, what: 'declared with a body, and empty' },
    { name: 'is not JSON', fields: { responseBody: 'OK' }, what: 'not JSON; OK' },
  ])('that $name has one', ({ fields, what }) => {
    expect(judge(exchange(fields))?.mismatches.map((one) => one.what)).toEqual([what]);
  });

  it('of records is looked at record by record, less one that was cut off', () => {
    expect(watched('limit=1', { responseBody: '{"Size":1}\n{"Size":null}\n{"Si' })).toEqual([
      'answer /definitions/Base/properties/Size: null for integer',
    ]);
  });
});

describe('the answer to a HEAD', () => {
  const base64 = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64');

  it.each([
    { name: 'as declared', headers: { 'x-mode': 'a', 'x-thing': base64({ Id: 'x' }) }, want: [] },
    { name: 'without what is text', headers: { 'x-thing': base64({ Id: 'x' }) }, want: [] },
    { name: 'without what is more', headers: {}, want: ['X-Thing: declared, and not sent'] },
    {
      name: 'with a value that is not listed',
      headers: { 'x-mode': 'c', 'x-thing': base64({ Id: 'x' }) },
      want: ['X-Mode: not in the list; c'],
    },
    { name: 'with a wrong thing', headers: { 'x-thing': base64({}) }, want: ['Id: missing; there are '] },
  ])('$name has the mismatches that it should', ({ headers, want }) => {
    const found = judge(exchange({ method: 'HEAD', responseHeaders: headers }))?.mismatches;
    expect(found?.map(({ place, what }) => `${place.split('/').at(-1)}: ${what}`)).toEqual(want);
  });
});

describe('a request', () => {
  const body = (thing: unknown): Partial<Exchange> => ({ requestBody: JSON.stringify(thing) });

  it.each([
    {
      name: 'as declared',
      query: 'limit=1&mode=a&filters={"state":["on"]}',
      fields: body({ Id: 'x' }),
      want: [],
    },
    {
      name: 'with an undeclared parameter',
      query: 'limit=1&more=1',
      fields: {},
      want: ['request /operations/ThingWatch/parameters/more: not declared'],
    },
    {
      name: 'without a required one',
      query: '',
      fields: {},
      want: ['request /operations/ThingWatch/parameters/limit: declared as required, and not sent'],
    },
    {
      name: 'with a text for a number',
      query: 'limit=many',
      fields: {},
      want: ['request /operations/ThingWatch/parameters/limit/type: not integer; many'],
    },
    {
      name: 'with a value that is not listed',
      query: 'limit=1&mode=c',
      fields: {},
      want: ['request /operations/ThingWatch/parameters/mode/type: not in the list; c'],
    },
    {
      name: 'with a filter that is not declared',
      query: 'limit=1&filters={"name":["x"]}',
      fields: {},
      want: ['request /definitions/Filters/properties/name: not declared; ["x"]'],
    },
    {
      name: 'with a wrong body',
      query: 'limit=1',
      fields: body({ Id: null }),
      want: ['request /definitions/Thing/properties/Id: null for string'],
    },
  ])('$name has the mismatches that it should', ({ query, fields, want }) => {
    expect(watched(query, fields)).toEqual(want);
  });
});

it("a request for no operation of the document is nobody's", () => {
  expect(judge(exchange({ url: '/v1.0/nothing' }))).toBeUndefined();
});

it.each([
  { method: 'GET', url: '/v1.0/things/a/b', op: 'ThingInspect' },
  { method: 'DELETE', url: '/things/x?force=1', op: 'ThingDelete' },
  { method: 'POST', url: '/v1.0/things/watch', op: 'ThingWatch' },
])('$method $url is $op', ({ method, url, op }) => {
  expect(judge(exchange({ method, url }))?.op).toBe(op);
});

it('a schema is judged the same wherever it stands first', () => {
  const schema: Schema = { type: 'array', items: { $ref: '#/definitions/Thing' } };
  const lists = makeJudge({
    ...document,
    paths: { '/things': { get: { operationId: 'ThingList', responses: { 200: { schema } } } } },
  });
  expect(lists(exchange({ url: '/things', responseBody: '[{"Id":"x","New":1}]' }))?.mismatches).toMatchObject(
    [{ place: '/definitions/Thing/properties/New', at: '/0' }],
  );
});
