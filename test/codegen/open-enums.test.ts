import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { emitModels } from '../../codegen/models.js';
import { isOpenEnd, openEnums } from '../../codegen/open-enums.js';
import { modelsToOpenApi } from '../../codegen/openapi.js';
import { readDocuments } from '../../codegen/prepare.js';
import {
  type Operation,
  operationsOf,
  refTo,
  type Schema,
  type Swagger,
  walkSchemas,
} from '../../codegen/swagger.js';

const letters = (...values: unknown[]): Schema => ({ type: 'string', enum: values });

const takes = (schema: Schema): Operation => ({
  operationId: 'Take',
  parameters: [{ name: 'body', in: 'body', schema }],
  responses: { 204: {} },
});
const gives = (schema: Schema): Operation => ({ operationId: 'Give', responses: { 200: { schema } } });

function document(definitions: Record<string, Schema>, ...operations: Operation[]): Swagger {
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

/** The types that a document's models become, without their names. */
async function types(given: Swagger): Promise<Record<string, string>> {
  const models = await emitModels(await modelsToOpenApi(openEnums(given)));
  return Object.fromEntries(
    models.map(({ name, text }) => [
      name,
      text.replace(/^export type \w+ = (.*);$/s, '$1').replaceAll(/\s+/g, ' '),
    ]),
  );
}

describe('an enum', () => {
  const x = { X: letters('a', 'b') };
  const toX = refTo('X');

  it.each<[string, Operation[], string]>([
    ['only of answers takes any text', [gives(toX)], "'a' | 'b' | (string & {})"],
    ['only of requests is closed', [takes(toX)], "'a' | 'b'"],
    ['of both takes what was answered', [takes(toX), gives(toX)], "'a' | 'b' | Unlisted"],
    ['of neither takes any text', [], "'a' | 'b' | (string & {})"],
    [
      'of a parameter in JSON is one of requests',
      [
        {
          operationId: 'Take',
          parameters: [
            { name: 'filters', in: 'query', type: 'string', 'x-encoding': 'json', 'x-schema': toX },
          ],
          responses: { 204: {} },
        },
      ],
      "'a' | 'b'",
    ],
    [
      'of a header in JSON is one of answers',
      [
        {
          operationId: 'Head',
          responses: {
            200: { headers: { Stat: { type: 'string', 'x-encoding': 'base64-json', 'x-schema': toX } } },
          },
        },
      ],
      "'a' | 'b' | (string & {})",
    ],
    [
      'of an answer that is an error is one of answers',
      [{ ...takes(toX), responses: { 204: {}, 500: { schema: toX } } }],
      "'a' | 'b' | Unlisted",
    ],
  ])('%s', async (_, operations, want) => {
    expect(await types(document(x, ...operations))).toEqual({ X: want });
  });
});

describe('the direction', () => {
  it('goes through lists, maps, alternatives, allOf and definitions that mention each other', async () => {
    const definitions: Record<string, Schema> = {
      Answer: { type: 'array', items: refTo('Item') },
      Item: { allOf: [refTo('Base'), { type: 'object', properties: { own: letters('o') } }] },
      Base: { type: 'object', properties: { map: { type: 'object', additionalProperties: refTo('Value') } } },
      Value: { anyOf: [{ type: 'object', properties: { again: refTo('Item') } }, refTo('Leaf')] },
      Leaf: letters('l'),
      Request: { type: 'object', properties: { leaf: refTo('Leaf'), own: letters('r') } },
    };
    const result = await types(document(definitions, gives(refTo('Answer')), takes(refTo('Request'))));
    expect(result).toMatchObject({
      Item: "Base & { own?: 'o' | (string & {}); }",
      Leaf: "'l' | Unlisted",
      Request: "{ leaf?: Leaf; own?: 'r'; }",
    });
  });

  it('is of a definition as a whole, not of each place that mentions it', async () => {
    const definitions = { Spec: { type: 'object', properties: { mode: letters('m') } } };
    const both = document(definitions, gives({ type: 'array', items: refTo('Spec') }), takes(refTo('Spec')));
    expect(await types(both)).toEqual({ Spec: "{ mode?: 'm' | Unlisted; }" });
  });
});

describe('an open enum', () => {
  const answered = (schema: Schema) =>
    types(document({ X: { type: 'object', properties: { x: schema } } }, gives(refTo('X'))));

  it.each<[string, Schema, string]>([
    ['keeps the empty string', letters('', 'a'), "'' | 'a' | (string & {})"],
    ['keeps null', { ...letters('a'), 'x-nullable': true }, "'a' | (string & {}) | null"],
    ['may have one value', letters('a'), "'a' | (string & {})"],
    ['may lack its type', { enum: ['a', 'b'] }, "'a' | 'b' | (string & {})"],
    ['may be in a list', { type: 'array', items: letters('a', 'b') }, "Array<'a' | 'b' | (string & {})>"],
    [
      'may be in a map',
      { type: 'object', additionalProperties: letters('a') },
      "{ [key: string]: 'a' | (string & {}); }",
    ],
    ['is not one of numbers', { type: 'integer', enum: [0, 1] }, '0 | 1'],
    ['is not a text without values', { type: 'string' }, 'string'],
  ])('%s', async (_, schema, want) => {
    expect(await answered(schema)).toEqual({ X: `{ x?: ${want}; }` });
  });

  it('is open in requests, too, where a correction says so', async () => {
    const definitions = { X: { ...letters('a'), 'x-open': true } };
    expect(await types(document(definitions, takes(refTo('X'))))).toEqual({ X: "'a' | (string & {})" });
  });

  it('takes Unlisted from the runtime, and only where it is mentioned', async () => {
    const definitions = { X: letters('a'), Y: letters('b') };
    const opened = openEnums(document(definitions, takes(refTo('X')), gives(refTo('X'))));
    const models = await emitModels(await modelsToOpenApi(opened));
    expect(models.map(({ name, runtime }) => [name, runtime])).toEqual([
      ['X', ['Unlisted']],
      ['Y', []],
    ]);
  });

  it('is opened once where one schema stands in several places', () => {
    const shared = letters('a');
    const opened = openEnums(document({ X: shared, Y: { type: 'object', properties: { x: shared } } }));
    expect(opened.definitions['X']?.enum).toHaveLength(2);
  });
});

describe('enums of operations', () => {
  const both: Operation = {
    operationId: 'Both',
    parameters: [
      { name: 'a', in: 'query', type: 'string', enum: ['a'] },
      { name: 'b', in: 'query', type: 'array', items: letters('b') },
    ],
    responses: {
      200: {
        headers: { State: { type: 'string', enum: ['c'] } },
        schema: { type: 'array', items: letters('d') },
      },
    },
  };
  const opened = operationsOf(openEnums(document({}, both)))[0]!.operation;

  it('are closed as parameters', () => {
    expect(opened.parameters).toEqual(both.parameters);
  });

  it('are open in answers and their headers', () => {
    const { headers, schema } = opened.responses['200']!;
    expect(headers?.['State']?.enum?.filter((value) => !isOpenEnd(value))).toEqual(['c']);
    expect(headers?.['State']?.enum).toHaveLength(2);
    expect(schema?.items?.enum).toHaveLength(2);
  });
});

describe.each([...(await readDocuments('docker'))])('%s', (_, exact) => {
  it('changes in nothing but the open ends', () => {
    const before = structuredClone(exact);
    const opened = openEnums(exact);
    expect(isDeepStrictEqual(exact, before)).toBe(true);
    let ends = 0;
    const close = (one: { enum?: unknown[] }) => {
      const values = one.enum?.filter((value) => !isOpenEnd(value));
      if (!values || values.length === one.enum?.length) return;
      one.enum = values;
      ends++;
    };
    walkSchemas(opened, close);
    for (const { operation } of operationsOf(opened))
      for (const { headers } of Object.values(operation.responses))
        for (const header of Object.values(headers ?? {})) close(header);
    expect(ends).toBeGreaterThan(10);
    expect(isDeepStrictEqual(opened, before)).toBe(true);
  });
});
