/** A model with the name of an export would hide it: the generation stops and names both. */
import { describe, expect, it } from 'vitest';
import { gatherFacts } from '../../codegen/api-facts.js';
import { emitFiles } from '../../codegen/emit-files.js';
import { describeEngine, type EngineDescription } from '../../codegen/engines.js';
import { readEntryNames } from '../../codegen/entry-names.js';
import { prepareDocuments } from '../../codegen/prepare.js';
import { type Operation, operationsOf, type Schema, type Swagger } from '../../codegen/swagger.js';
import { proseOf } from './helpers/prose.js';

const engine: EngineDescription = { ...describeEngine('docker'), name: 'made-up', oldestUnpinned: 'v5.0.0' };
const entryNames = readEntryNames(engine);

/** A document with one operation, which answers a definition. */
function documentOf(name: string, schema: Schema, operation: Partial<Operation> = {}): Swagger {
  return {
    swagger: '2.0',
    basePath: '/v5.0.0',
    produces: ['application/json'],
    info: { version: '5.0.0' },
    definitions: { [name]: schema },
    paths: {
      '/things/json': {
        get: {
          operationId: 'ThingList',
          tags: ['Things'],
          responses: { 200: { schema: { $ref: `#/definitions/${name}` } } },
          ...operation,
        },
      },
    },
  };
}

async function emit(...versions: Swagger[]): Promise<ReadonlyMap<string, string>> {
  const documents = new Map(versions.map((document, index) => [`v5.${index}.0`, document]));
  prepareDocuments({}, documents, []);
  const ids = [...documents.values()].flatMap(operationsOf).map(({ operation }) => operation.operationId);
  const prose = proseOf(Object.fromEntries(ids.map((id) => [id, 'Does a thing.'])));
  return emitFiles(gatherFacts(engine, { documents, prose, examples: new Map() }), entryNames);
}

const object: Schema = { type: 'object', properties: { Name: { type: 'string' } } };

describe('a definition', () => {
  it.each([
    ['ConnectOptions', 'src/public.ts'],
    ['Engine', 'generated/made-up/index.ts'],
    ['Versions', 'generated/made-up/index.ts'],
    ['Category', 'generated/made-up/VERSION/index.ts'],
    ['connect', 'generated/made-up/index.ts'],
  ])('called %s stops the generation', async (name, file) => {
    await expect(emit(documentOf(name, object))).rejects.toThrow(
      `v5.0.0: the definition ${name} has the name of an export of ${file} (${name}); a correction should rename the definition`,
    );
  });

  it('of a later version is told of with the version', async () => {
    await expect(emit(documentOf('Thing', object), documentOf('Frames', object))).rejects.toThrow(
      /^v5\.1\.0: the definition Frames has the name of an export of src\//,
    );
  });

  it('may have the name of an error of the runtime no more than another', async () => {
    await expect(emit(documentOf('ConfigError', object))).rejects.toThrow(
      /ConfigError has the name .* of src\//,
    );
  });

  it.each(['ThingOptions', 'Client2', 'engine'])('called %s is fine', async (name) => {
    const files = await emit(documentOf(name, object));
    expect(files.get('v5.0.0/models.ts')).toContain(`export type ${name} = {`);
  });
});

it('the parameters of an operation stop it, too', async () => {
  const operation = {
    operationId: 'Exec',
    parameters: [{ name: 'id', in: 'query', type: 'string' }] as Operation['parameters'] & object,
  };
  await expect(emit(documentOf('Thing', object, operation))).rejects.toThrow(
    /^v5\.0\.0: the type ExecParameters of an operation's parameters has the name of an export of src\/[\w/]+\.ts \(ExecParameters\); a correction should rename the operation$/,
  );
});
