/** A parameter's name for callers may differ from its name on the wire. */
import { expect, it } from 'vitest';
import { describeEngine } from '../../codegen/engines.js';
import { History } from '../../codegen/history.js';
import { emitOperations } from '../../codegen/operations.js';
import { Words } from '../../codegen/prose/words.js';
import type { Parameter, Swagger } from '../../codegen/swagger.js';
import { mergeTable } from '../../codegen/table.js';
import { unpinnedView } from '../../codegen/unpinned.js';
import type { ParameterEntry } from '../../src/table.js';
import { proseOf } from './helpers/prose.js';

const engine = { ...describeEngine('docker'), oldestUnpinned: 'v1' };

/** Versions of one operation, by its parameters in each. */
function versionsOf(...versions: Parameter[][]): Map<string, Swagger> {
  return new Map(
    versions.map((parameters, index): [string, Swagger] => [
      `v${index + 1}`,
      {
        swagger: '2.0',
        basePath: '/v1',
        info: { version: '1' },
        definitions: {},
        paths: { '/things': { get: { operationId: 'ThingList', parameters, responses: { 204: {} } } } },
      },
    ]),
  );
}

function tabled(documents: ReadonlyMap<string, Swagger>): readonly ParameterEntry[] {
  const history = new History([...documents.keys()], documents);
  return mergeTable(engine, documents, history)['ThingList']!.parameters;
}

const plain: Parameter = { name: 'all', in: 'query', type: 'boolean' };
const renamed: Parameter = { name: 'All-Things', in: 'query', type: 'boolean', 'x-name': 'all' };

it('the table has both where they differ, and one where they do not', () => {
  expect(tabled(versionsOf([plain, { ...renamed, name: 'x', 'x-name': 'x' }]))).toEqual([
    { name: 'all', in: 'query', type: 'boolean' },
    { name: 'x', in: 'query', type: 'boolean' },
  ]);
  expect(tabled(versionsOf([renamed]))).toEqual([
    { name: 'all', wireName: 'All-Things', in: 'query', type: 'boolean' },
  ]);
});

it('a name for callers stays one parameter where the name on the wire changes', () => {
  const documents = versionsOf([plain], [plain], [renamed]);
  expect(tabled(documents)).toEqual([
    { name: 'all', in: 'query', type: 'boolean', until: 'v2' },
    { name: 'all', wireName: 'All-Things', in: 'query', type: 'boolean', since: 'v3' },
  ]);
  const { document, history } = unpinnedView(documents, 'v1');
  const declarations = emitOperations(document, engine, {
    history,
    words: new Words(proseOf({ ThingList: 'Lists.' }), documents).in(document),
    references: new Map(),
    examples: new Map(),
  });
  expect(declarations.find(({ name }) => name === 'ThingListParameters')?.text).toContain(
    '{\n  all?: boolean | undefined;\n}',
  );
});

it('two parameters with one name stop the generation, with the version and the operation', () => {
  expect(() => tabled(versionsOf([plain], [plain, { ...plain, in: 'header' }]))).toThrow(
    'v2: two parameters of ThingList are called all; a correction should give one of them another x-name',
  );
  expect(() => tabled(versionsOf([plain, renamed]))).toThrow(
    'v1: two parameters of ThingList are called all',
  );
});
