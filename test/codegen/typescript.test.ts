import { describe, expect, it } from 'vitest';
import { comment, defaultTag } from '../../codegen/comment.js';
import type { Parameter, Schema } from '../../codegen/swagger.js';
import { printParameter, printSchema, propertyName } from '../../codegen/typescript.js';

describe('schemas', () => {
  it.each<{ given: Schema | undefined; want: string; uses?: string[] }>([
    { given: undefined, want: 'unknown' },
    { given: {}, want: 'unknown' },
    { given: { type: 'string' }, want: 'string' },
    { given: { type: 'integer', format: 'int64' }, want: 'number' },
    { given: { type: 'boolean', 'x-nullable': true }, want: 'boolean | null' },
    { given: { type: 'string', enum: ['', 'a'] }, want: "'' | 'a'" },
    { given: { type: 'integer', enum: [0, 1] }, want: '0 | 1' },
    { given: { $ref: '#/definitions/X' }, want: 'X', uses: ['X'] },
    { given: { allOf: [{ $ref: '#/definitions/X' }], 'x-nullable': true }, want: 'X | null', uses: ['X'] },
    { given: { type: 'array', items: { $ref: '#/definitions/X' } }, want: 'Array<X>', uses: ['X'] },
    { given: { type: 'array', items: { type: 'string', enum: ['a', 'b'] } }, want: "Array<'a' | 'b'>" },
    {
      given: { type: 'object', additionalProperties: { type: 'string' } },
      want: '{ [key: string]: string }',
    },
    { given: { type: 'object' }, want: '{ [key: string]: unknown }' },
    {
      given: { anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }] },
      want: 'string | Array<string>',
    },
  ])('$given is $want', ({ given, want, uses = [] }) => {
    expect(printSchema(given)).toEqual({ text: want, uses });
  });

  it('refuses an object without a name', () => {
    expect(() => printSchema({ type: 'object', properties: {} })).toThrow(/without a name/);
  });
});

describe('parameters', () => {
  it.each<{ given: Omit<Parameter, 'name'>; want: string }>([
    { given: { in: 'query', type: 'boolean' }, want: 'boolean' },
    { given: { in: 'query', type: 'string', enum: ['a', 'b'] }, want: "'a' | 'b'" },
    { given: { in: 'query', type: 'array', items: { type: 'string' } }, want: 'Array<string> | string' },
    {
      given: { in: 'query', type: 'array', items: { type: 'string', enum: ['a'] } },
      want: "Array<'a'> | 'a'",
    },
    { given: { in: 'query', type: 'string', 'x-encoding': 'repeat' }, want: 'string | Array<string>' },
    {
      given: {
        in: 'query',
        type: 'string',
        'x-encoding': 'json',
        'x-schema': { $ref: '#/definitions/X' },
      },
      want: 'X | string',
    },
    {
      given: {
        in: 'query',
        type: 'array',
        'x-encoding': 'repeat-json',
        'x-schema': { type: 'array', items: { $ref: '#/definitions/P' } },
      },
      want: 'Array<P> | string',
    },
    { given: { in: 'body', schema: { $ref: '#/definitions/Request' } }, want: 'Request' },
    { given: { in: 'body', schema: { type: 'string', format: 'binary' } }, want: 'Body' },
    { given: { in: 'path', type: 'string', 'x-encoding': 'slashes' }, want: 'string' },
  ])('$given is $want', ({ given, want }) => {
    expect(printParameter({ name: 'x', ...given }).text).toBe(want);
  });
});

it.each([
  { given: 'id', want: 'id' },
  { given: '_ping', want: '_ping' },
  { given: 'X-Registry-Auth', want: "'X-Registry-Auth'" },
  { given: 'one-shot', want: "'one-shot'" },
])('the property $given is $want', ({ given, want }) => {
  expect(propertyName(given)).toBe(want);
});

describe('comments', () => {
  it.each([
    { given: [], want: '' },
    { given: ['One.'], want: '/** One. */\n' },
    { given: ['One.', '', '@since v1'], want: '/**\n * One.\n *\n * @since v1\n */\n' },
    { given: ['a */ b'], want: '/** a *\\/ b */\n' },
  ])('of $given', ({ given, want }) => {
    expect(comment(given)).toBe(want);
  });

  it.each([
    { given: false, want: ['@defaultValue false'] },
    { given: 0, want: ['@defaultValue 0'] },
    { given: 'json', want: ['@defaultValue "json"'] },
    { given: '', want: [] },
    { given: null, want: [] },
    { given: undefined, want: [] },
    { given: { a: 1 }, want: [] },
  ])('say that the default is $given: $want', ({ given, want }) => {
    expect(defaultTag(given)).toEqual(want);
  });
});
