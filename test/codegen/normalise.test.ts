import { describe, expect, it } from 'vitest';
import { PlaceNames } from '../../codegen/names.js';
import { normalise } from '../../codegen/normalise.js';
import type { Operation, Schema, Swagger } from '../../codegen/swagger.js';

function document(definitions: Record<string, Schema>, operations: Operation[] = []): Swagger {
  return {
    swagger: '2.0',
    basePath: '/v1.0',
    info: { version: '1.0' },
    definitions,
    paths: Object.fromEntries(
      operations.map((operation) => [`/${operation.operationId}`, { post: operation }]),
    ),
  };
}

/** Normalises documents of several versions, the oldest first, and returns the first. */
function normalised(...documents: Swagger[]): Swagger {
  const names = new PlaceNames(documents);
  for (const one of documents) normalise(one, names);
  return documents[0]!;
}

const schemaOf = (given: Schema, definitions: Record<string, Schema> = {}) =>
  normalised(document({ X: given, ...definitions })).definitions['X'];

const answering = (operationId: string, schema: Schema): Operation => ({
  operationId,
  responses: { 200: { schema } },
});
const answer = (one: Swagger, operationId: string) =>
  one.paths[`/${operationId}`]?.post?.responses['200']?.schema;

describe('schemas', () => {
  it.each<{ name: string; given: Schema; want: Schema }>([
    {
      name: 'a list of types',
      given: { type: ['array', 'string'], items: { type: 'string' } },
      want: { anyOf: [{ type: 'array', items: { type: 'string' } }, { type: 'string' }] },
    },
    {
      name: 'siblings of a $ref',
      given: { $ref: '#/definitions/Y', 'x-nullable': true },
      want: { allOf: [{ $ref: '#/definitions/Y' }], 'x-nullable': true },
    },
    {
      name: 'a type beside a $ref',
      given: { $ref: '#/definitions/Y', type: 'object', 'x-nullable': true },
      want: { allOf: [{ $ref: '#/definitions/Y' }], 'x-nullable': true },
    },
    { name: 'a $ref alone', given: { $ref: '#/definitions/Y' }, want: { $ref: '#/definitions/Y' } },
    { name: 'an enum of objects', given: { type: 'object', enum: [{}] }, want: { type: 'object' } },
    {
      name: 'an enum of strings',
      given: { type: 'string', enum: ['', 'a'] },
      want: { type: 'string', enum: ['', 'a'] },
    },
    {
      name: 'a map without its type',
      given: { additionalProperties: { type: 'string' } },
      want: { type: 'object', additionalProperties: { type: 'string' } },
    },
    {
      name: 'properties without their type',
      given: { properties: { a: { type: 'string' } } },
      want: { type: 'object', properties: { a: { type: 'string' } } },
    },
    {
      name: 'a member of an allOf that only held an example',
      given: { allOf: [{ $ref: '#/definitions/Y' }, { type: 'object' }] },
      want: { allOf: [{ $ref: '#/definitions/Y' }] },
    },
    {
      name: 'a list of one or two items',
      given: { type: 'array', items: { type: 'string' }, minItems: 1, maxItems: 2 },
      want: {
        anyOf: [
          { type: 'array', items: { type: 'string' }, minItems: 1, maxItems: 1 },
          { type: 'array', items: { type: 'string' }, minItems: 2, maxItems: 2 },
        ],
      },
    },
    {
      name: 'a list of a fixed length',
      given: { type: 'array', items: { type: 'string' }, minItems: 2, maxItems: 2 },
      want: { type: 'array', items: { type: 'string' }, minItems: 2, maxItems: 2 },
    },
  ])('$name', ({ given, want }) => {
    expect(schemaOf(given, { Y: { type: 'object' } })).toEqual(want);
  });

  it('replaces a property that a later member of an allOf declares again', () => {
    const base: Schema = { type: 'object', properties: { Cmd: { type: 'string' }, Env: { type: 'string' } } };
    const own: Schema = { type: 'object', properties: { Cmd: { type: 'integer' } } };
    expect(schemaOf({ allOf: [{ $ref: '#/definitions/Base' }, own] }, { Base: base })).toEqual({
      allOf: [{ type: 'object', properties: { Env: { type: 'string' } } }, own],
    });
  });

  it('leaves an allOf whose members do not meet', () => {
    const given: Schema = {
      allOf: [{ $ref: '#/definitions/Base' }, { type: 'object', properties: { New: { type: 'string' } } }],
    };
    expect(
      schemaOf(structuredClone(given), { Base: { type: 'object', properties: { Old: { type: 'string' } } } }),
    ).toEqual(given);
  });
});

describe('names of inline places', () => {
  const inline: Schema = { type: 'object', properties: { A: { type: 'string' } } };

  it('are made of the operation', () => {
    const one = normalised(document({}, [answering('ThingTop', inline)]));
    expect(answer(one, 'ThingTop')).toEqual({ $ref: '#/definitions/ThingTopResponse' });
    expect(one.definitions['ThingTopResponse']).toEqual(inline);
  });

  it('are made of the operation for the items of a list', () => {
    const one = normalised(document({}, [answering('ThingList', { type: 'array', items: inline })]));
    expect(answer(one, 'ThingList')).toEqual({
      type: 'array',
      items: { $ref: '#/definitions/ThingListResponseItem' },
    });
  });

  it('are those that a later version publishes', () => {
    const later = document({ ThingChange: inline }, [
      answering('ThingChanges', { type: 'array', items: { $ref: '#/definitions/ThingChange' } }),
    ]);
    const one = normalised(
      document({}, [answering('ThingChanges', { type: 'array', items: structuredClone(inline) })]),
      later,
    );
    expect(answer(one, 'ThingChanges')).toEqual({
      type: 'array',
      items: { $ref: '#/definitions/ThingChange' },
    });
  });

  it('are not those that a later version publishes if the name means something else here', () => {
    const later = document({ Config: inline }, [
      answering('ConfigInspect', { $ref: '#/definitions/Config' }),
    ]);
    const one = normalised(
      document({ Config: { type: 'string' } }, [answering('ConfigInspect', structuredClone(inline))]),
      later,
    );
    expect(answer(one, 'ConfigInspect')).toEqual({ $ref: '#/definitions/ConfigInspectResponse' });
  });

  it('are one for two places that are the same', () => {
    const later = document(
      { Privilege: inline },
      ['Pull', 'Upgrade'].map((id) => answering(id, { $ref: '#/definitions/Privilege' })),
    );
    const one = normalised(
      document(
        {},
        ['Pull', 'Upgrade'].map((id) => answering(id, structuredClone(inline))),
      ),
      later,
    );
    expect(answer(one, 'Pull')).toEqual(answer(one, 'Upgrade'));
    expect(Object.keys(one.definitions)).toEqual(['Privilege']);
  });

  it('are given to bodies, and not to errors', () => {
    const operation: Operation = {
      operationId: 'ThingCreate',
      parameters: [{ name: 'body', in: 'body', schema: structuredClone(inline) }],
      responses: { 400: { schema: structuredClone(inline) } },
    };
    const one = normalised(document({}, [operation]));
    expect(Object.keys(one.definitions)).toEqual(['ThingCreateRequest']);
  });

  const meaning = (schema: Schema): Operation => ({
    operationId: 'ThingList',
    parameters: [{ name: 'filters', in: 'query', type: 'string', 'x-schema': structuredClone(schema) }],
    responses: {},
  });

  it('are those of the operation and the parameter for what a parameter means', () => {
    const one = normalised(document({}, [meaning(inline)]));
    expect(one.definitions).toEqual({ ThingListFilters: inline });
    expect(one.paths['/ThingList']?.post?.parameters?.[0]?.['x-schema']).toEqual({
      $ref: '#/definitions/ThingListFilters',
    });
    expect(() => normalised(document({ ThingListFilters: { type: 'string' } }, [meaning(inline)]))).toThrow(
      'ThingList: the document has another definition ThingListFilters',
    );
  });

  it('are not given to a map that a parameter means', () => {
    const one = normalised(document({}, [meaning({ additionalProperties: { type: 'string' } })]));
    expect(one.definitions).toEqual({});
  });
});
