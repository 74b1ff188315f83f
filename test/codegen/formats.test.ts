/** Formats are said, and change no type: 64-bit integers stay numbers, dates stay texts. */
import { describe, expect, it } from 'vitest';
import { formatTag } from '../../codegen/comment.js';
import { describeEngine } from '../../codegen/engines.js';
import { History } from '../../codegen/history.js';
import { emitModels } from '../../codegen/models.js';
import { describe as describeModels, modelsToOpenApi } from '../../codegen/openapi.js';
import { emitOperations } from '../../codegen/operations.js';
import { Words } from '../../codegen/prose/words.js';
import type { Schema, Swagger } from '../../codegen/swagger.js';
import { proseOf } from './helpers/prose.js';

describe('a format', () => {
  it.each<[string, Schema, string[]]>([
    ['of an integer', { type: 'integer', format: 'int64' }, ['@format int64']],
    ['of a text', { type: 'string', format: 'date-time' }, ['@format date-time']],
    ['that some specs spell otherwise', { type: 'string', format: 'dateTime' }, ['@format date-time']],
    ['in other case', { type: 'string', format: 'CIDR' }, ['@format cidr']],
    ['of a list', { type: 'array', items: { type: 'integer', format: 'uint64' } }, ['@format uint64']],
    ['of a map', { additionalProperties: { type: 'integer', format: 'uint64' } }, ['@format uint64']],
    ['of a map of anything', { additionalProperties: true }, []],
    ['that nobody knows', { type: 'string', format: 'ip-address-or-so' }, ['@format ip-address-or-so']],
    ['that says nothing', { type: 'integer', format: 'int' }, []],
    ['of bytes', { type: 'string', format: 'binary' }, []],
    ['that there is not', { type: 'string' }, []],
  ])('%s', (_, schema, want) => {
    expect(formatTag(schema)).toEqual(want);
  });
});

describe('in a version', () => {
  const document: Swagger = {
    swagger: '2.0',
    basePath: '/v1.0',
    info: { version: '1.0' },
    definitions: {
      X: {
        type: 'object',
        properties: {
          size: { type: 'integer', format: 'int64', default: 0 },
          limit: { type: 'integer', format: 'uint64' },
          at: { type: 'string', format: 'dateTime' },
        },
      },
    },
    paths: {
      '/things': {
        get: {
          operationId: 'ThingList',
          parameters: [{ name: 'shmsize', in: 'query', type: 'integer', format: 'int64' }],
          responses: { 204: {} },
        },
      },
    },
  };
  const documents = new Map([['v1.0', document]]);
  const history = new History(['v1.0'], documents);
  const words = new Words(proseOf({ ThingList: 'Lists.' }), documents).in(document);

  it('the fields of a model say it, and are numbers and texts', async () => {
    const described = structuredClone(document);
    describeModels(described, history, words);
    const [model] = await emitModels(await modelsToOpenApi(described));
    expect(model?.text).toBe(`export type X = {
  /**
   * @format int64
   * @defaultValue 0
   */
  size?: number;
  /** @format uint64 */
  limit?: number;
  /** @format date-time */
  at?: string;
};`);
  });

  it('so do parameters', () => {
    const declarations = emitOperations(document, describeEngine('docker'), {
      history,
      words,
      references: new Map(),
      examples: new Map(),
    });
    expect(declarations.find(({ name }) => name === 'ThingListParameters')?.text).toContain(
      '  /** @format int64 */\n  shmsize?: number | undefined;',
    );
  });
});
