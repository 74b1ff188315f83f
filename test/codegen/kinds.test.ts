import { expect, it } from 'vitest';
import { kindOf } from '../../codegen/kinds.js';
import type { Operation, Swagger } from '../../codegen/swagger.js';
import type { ResponseKind } from '../../src/table.js';

const document: Swagger = {
  swagger: '2.0',
  basePath: '/v1.0',
  produces: ['application/json', 'text/plain'],
  info: { version: '1.0' },
  definitions: {},
  paths: {},
};

it.each<{ name: string; method?: 'head' | 'get'; given: Partial<Operation>; want: ResponseKind }>([
  { name: 'a schema', given: { responses: { 200: { schema: { $ref: '#/definitions/X' } } } }, want: 'value' },
  {
    name: 'a string that may be JSON',
    given: { responses: { 200: { schema: { type: 'string' } } } },
    want: 'value',
  },
  {
    name: 'a string that is plain text',
    given: { produces: ['text/plain'], responses: { 200: { schema: { type: 'string' } } } },
    want: 'text',
  },
  {
    name: 'no schema',
    given: { responses: { 204: {}, 404: { schema: { type: 'object' } } } },
    want: 'nothing',
  },
  {
    name: 'no schema and an archive',
    given: { produces: ['application/x-tar'], responses: { 200: {} } },
    want: 'bytes',
  },
  {
    name: 'a binary string',
    given: { responses: { 200: { schema: { type: 'string', format: 'binary' } } } },
    want: 'bytes',
  },
  {
    name: 'a schema beside a 204',
    given: { responses: { 200: { schema: { type: 'object' } }, 204: {} } },
    want: 'value',
  },
  { name: 'an upgrade', given: { responses: { 101: {}, 200: {} } }, want: 'hijack' },
  {
    name: 'HEAD',
    method: 'head',
    given: { responses: { 200: { schema: { type: 'string' } } } },
    want: 'headers',
  },
  { name: 'what a correction says', given: { 'x-kind': 'frames', responses: { 101: {} } }, want: 'frames' },
  { name: 'a question', given: { 'x-kind': 'exists', responses: { 204: {}, 404: {} } }, want: 'exists' },
])('$name: $want', ({ method = 'get', given, want }) => {
  const operation = { operationId: 'X', responses: {}, ...given };
  expect(kindOf({ path: '/x', method, operation }, document)).toBe(want);
});
