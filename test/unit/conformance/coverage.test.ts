/** The measurement of the declared fields that a conformance run has seen. */
import { expect, it } from 'vitest';
import type { Swagger } from '../../../codegen/swagger.js';
import { makeCoverage } from '../../../conformance/coverage.js';
import { unseen } from '../../../conformance/report.js';

const document: Swagger = {
  swagger: '2.0',
  basePath: '/v1.0',
  info: { version: '1.0' },
  definitions: {
    Thing: {
      type: 'object',
      properties: {
        Id: { type: 'string' },
        Parts: { type: 'array', items: { allOf: [{ $ref: '#/definitions/Part' }] } },
        ByName: {
          type: 'object',
          additionalProperties: { type: 'object', properties: { Deep: { type: 'string' } } },
        },
        Never: { type: 'string' },
      },
    },
    Part: {
      type: 'object',
      properties: { Size: { type: 'integer' }, Whole: { $ref: '#/definitions/Thing' } },
    },
    Sent: { type: 'object', properties: { Only: { type: 'string' } } },
  },
  paths: {
    '/things': {
      get: {
        operationId: 'ThingList',
        parameters: [{ name: 'body', in: 'body', schema: { $ref: '#/definitions/Sent' } }],
        responses: {
          200: { schema: { type: 'array', items: { $ref: '#/definitions/Thing' } } },
          404: { schema: { type: 'object', properties: { message: { type: 'string' } } } },
        },
      },
    },
  },
};

const list = document.paths['/things']!.get!.responses['200']!.schema!;

it('counts what answers are declared to have, each definition once, and nothing of requests', () => {
  expect([...makeCoverage(document).declared].sort()).toEqual(
    [
      'Part.Size',
      'Part.Whole',
      'Thing.ByName',
      'Thing.ByName{}.Deep',
      'Thing.Id',
      'Thing.Never',
      'Thing.Parts',
    ].sort(),
  );
});

it('has seen what was answered, wherever it was, and a null too', () => {
  const coverage = makeCoverage(document);
  coverage.note(list, [
    { Id: 'a', Parts: null },
    { Parts: [{ Size: 1, Whole: { ByName: { x: { Deep: 'y' } } } }] },
  ]);
  expect(unseen(coverage)).toEqual(['Thing.Never']);
});

it('has seen nothing of what nothing was said of', () => {
  const coverage = makeCoverage(document);
  coverage.note({}, { Id: 'a' });
  expect(coverage.seen.size).toBe(0);
});
