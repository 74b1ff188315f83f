/** An engine that there is not goes through the whole generation: nothing there knows the engines that there are. */
import { join } from 'node:path';
import ts from 'typescript';
import { beforeAll, describe, expect, it } from 'vitest';
import { gatherFacts } from '../../codegen/api-facts.js';
import type { Correction } from '../../codegen/corrections.js';
import { emitFiles } from '../../codegen/emit-files.js';
import type { EngineDescription } from '../../codegen/engines.js';
import { readEntryNames } from '../../codegen/entry-names.js';
import type { Files } from '../../codegen/files.js';
import { copyOf } from '../../codegen/json.js';
import { inRepository } from '../../codegen/paths.js';
import { prepareDocuments } from '../../codegen/prepare.js';
import type { Operation, Parameter, Paths, Swagger } from '../../codegen/swagger.js';
import type { Table } from '../../src/table.js';
import { repositoryOptions, virtualProgram } from '../types/helpers/program.js';
import { proseOf } from './helpers/prose.js';

/** A harbour's engine: its versions have three parts and pre-releases, and half of its API is below a prefix. */
const harbour: EngineDescription = {
  name: 'harbour',
  packageEntry: 'fairlead/harbour',
  module: 'docker',
  exampleUri: 'unix:///run/harbour.sock',
  oldestUnpinned: 'v2.0.0-rc2',
  reference: 'https://harbour.example/{version}/{tag}.html#{op}',
  upstream: [{ address: 'https://harbour.example/{version}/swagger.yaml' }],
  categoryPrefixes: ['fleet'],
};

const ship: Parameter = { name: 'ship-name', in: 'path', type: 'string', required: true };
const limit: Parameter = { name: 'limit', in: 'query', type: 'integer' };

const operation = (operationId: string, tag: string, more: Partial<Operation> = {}): Operation => ({
  operationId,
  tags: [tag],
  parameters: [],
  responses: { 204: {} },
  ...more,
});

function documentOf(version: string, berth: string[], list: Parameter[], more: Paths = {}): Swagger {
  return {
    swagger: '2.0',
    basePath: `/${version}`,
    produces: ['application/json'],
    info: { version },
    definitions: {
      Ship: {
        type: 'object',
        required: ['Name'],
        properties: { Name: { type: 'string' }, Berth: { type: 'string', enum: berth } },
      },
    },
    paths: {
      '/berths': {
        get: operation('BerthList', 'Berths', {
          parameters: list,
          responses: { 200: { schema: { type: 'array', items: { $ref: '#/definitions/Ship' } } } },
        }),
      },
      '/fleet/ships/{ship-name}/radio': { get: operation('FleetShipRadio', 'Ships', { parameters: [ship] }) },
      ...more,
    },
  };
}

const crews: Paths = {
  '/fleet/crews': { post: operation('FleetCrewHire', 'Crews', { responses: { 101: {} } }) },
};

const corrections: Correction[] = [
  { at: ['/operations/FleetShipRadio/parameters/ship-name/x-name'], put: 'ship', versions: 'v1.9.0-' },
  { at: ['/operations/FleetShipRadio/x-kind'], put: 'frames', versions: 'v1.9.0-v2.0.0-rc10' },
  { at: ['/operations/FleetShipRadio/x-kind'], put: 'frames', versions: 'v2.0.0' },
  { at: ['/operations/FleetShipRadio/x-long-running'], put: true, versions: 'v1.9.0-' },
].map((one, index) => ({ ...one, id: `c${index}`, kind: 'harbour', why: 'Made up.', evidence: 'None.' }));

const prose = proseOf({
  BerthList: 'Lists the berths.',
  FleetShipRadio: 'Listens to the radio of a ship.',
  FleetCrewHire: 'Hires a crew.',
});

let files: Files;
let table: Table;

beforeAll(async () => {
  const documents = new Map([
    ['v1.9.0', documentOf('v1.9.0', ['north'], [])],
    ['v2.0.0-rc2', documentOf('v2.0.0-rc2', ['north', 'south'], [])],
    ['v2.0.0-rc10', documentOf('v2.0.0-rc10', ['north', 'south'], [limit], crews)],
    ['v2.0.0', documentOf('v2.0.0', ['north', 'south'], [limit], crews)],
  ]);
  for (const [version, document] of documents) documents.set(version, copyOf(document));
  prepareDocuments(harbour, documents, corrections);
  const facts = gatherFacts(harbour, { documents, prose, examples: new Map() });
  files = await emitFiles(facts, readEntryNames(harbour));
  table = await evaluate<Table>(files.get('table.ts')!, 'table');
});

/** Evaluates a module without imports, and returns an export. */
async function evaluate<T>(text: string, name: string): Promise<T> {
  const { outputText } = ts.transpileModule(text, { compilerOptions: { module: ts.ModuleKind.ESNext } });
  const module = (await import(`data:text/javascript,${encodeURIComponent(outputText)}`)) as Record<
    string,
    T
  >;
  return module[name]!;
}

describe('the table', () => {
  it('has the versions, the oldest unpinned one and the reference of the engine', () => {
    expect(table.versions).toEqual(['v1.9.0', 'v2.0.0-rc2', 'v2.0.0-rc10', 'v2.0.0']);
    expect(table.oldestUnpinned).toBe('v2.0.0-rc2');
    expect(table.reference).toBe(harbour.reference);
  });

  it('has the categories, the names on the wire and since when things exist', () => {
    expect(table.operations).toEqual({
      BerthList: {
        category: 'berths',
        method: 'GET',
        path: '/berths',
        tag: 'Berths',
        kind: 'value',
        parameters: [{ name: 'limit', in: 'query', type: 'integer', since: 'v2.0.0-rc10' }],
      },
      FleetShipRadio: {
        category: 'fleet/ships',
        method: 'GET',
        path: '/fleet/ships/{ship-name}/radio',
        tag: 'Ships',
        kind: 'frames',
        longRunning: true,
        parameters: [{ name: 'ship', wireName: 'ship-name', in: 'path', type: 'string', required: true }],
      },
      FleetCrewHire: {
        category: 'fleet/crews',
        method: 'POST',
        path: '/fleet/crews',
        tag: 'Crews',
        kind: 'hijack',
        since: 'v2.0.0-rc10',
        parameters: [],
      },
    });
  });
});

describe('the files', () => {
  it('hold what changed in each version', () => {
    expect([...files.keys()].sort()).toEqual([
      'documentation.ts',
      'index.ts',
      'table.ts',
      'v1.9.0/index.ts',
      'v1.9.0/models.ts',
      'v1.9.0/operations.ts',
      'v2.0.0-rc10/index.ts',
      'v2.0.0-rc10/operations.ts',
      'v2.0.0-rc2/index.ts',
      'v2.0.0-rc2/models.ts',
      'v2.0.0-rc2/operations.ts',
      'v2.0.0/index.ts',
    ]);
  });

  it('nest categories of two segments', () => {
    expect(files.get('index.ts')).toContain(`export interface Engine extends EngineMethods<LocationSource> {
  /** The operations below \`/berths\`. */
  readonly berths: BerthsCategory;
  /** The operations below \`/fleet\`. */
  readonly fleet: {
    /** The operations below \`/fleet/ships\`. */
    readonly ships: FleetShipsCategory;
    /** The operations below \`/fleet/crews\`. */
    readonly crews: FleetCrewsCategory;
  };
}`);
    expect(files.get('index.ts')).toContain("  'fleet/ships': FleetShipsShapes;");
    expect(files.get('v1.9.0/index.ts')).not.toContain('FleetCrews');
  });

  it('point to the reference of the newest version, and to the entries of the engine', () => {
    expect(files.get('v2.0.0-rc10/operations.ts')).toContain(
      '@see https://harbour.example/v2.0.0/Crews.html#FleetCrewHire',
    );
    expect(files.get('index.ts')).toContain("import { connect } from 'fairlead/harbour';");
    expect(files.get('v1.9.0/index.ts')).toContain("import { connect } from 'fairlead/harbour/v1.9.0';");
    expect(files.get('v1.9.0/index.ts')).toContain('unix:///run/harbour.sock');
  });

  it('say nothing of another engine but where the runtime binds it', () => {
    for (const [name, text] of files) {
      const code = text.replaceAll(/^(import|export \*) .*$/gm, '');
      expect(code.match(/docker|moby|podman/gi), name).toBeNull();
    }
  });

  it('compile, and type calls', () => {
    const folder = inRepository('generated/harbour');
    const use = `
import { client, connect, invoke, type Engine, type Frames, type HijackedConnection, type Ship } from '../index.js';
import { connect as connectOld } from '../v1.9.0/index.js';
type Is<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;
const engine: Engine = connect();
export const ships: Is<Awaited<ReturnType<typeof engine.berths.BerthList>>, Ship[]> = true;
export const radio: Is<Awaited<ReturnType<typeof engine.fleet.ships.FleetShipRadio>>, Frames> = true;
export const crew: Is<Awaited<ReturnType<typeof engine.fleet.crews.FleetCrewHire>>, HijackedConnection> = true;
await engine.berths.BerthList({ limit: 1 });
await engine.fleet.ships.FleetShipRadio({ ship: 'a' });
const fleet = client({ category: 'fleet/ships', conn: {}, apiVersion: 'v2.0.0-rc2' });
await invoke(fleet, { op: 'FleetShipRadio', params: { ship: 'a' } });
// @ts-expect-error
await engine.fleet.ships.FleetShipRadio({ 'ship-name': 'a' });
// @ts-expect-error
connectOld().fleet.crews;
// @ts-expect-error
await connectOld().berths.BerthList({ limit: 1 });
// @ts-expect-error
client({ category: 'fleet', conn: {} });
`;
    const texts = new Map([...files].map(([name, text]) => [join(folder, name), text]));
    texts.set(join(folder, 'use/index.ts'), use);
    expect(problems(texts)).toEqual([]);
    // Without the directives, each of the lines below them would be wrong.
    texts.set(join(folder, 'use/index.ts'), use.replaceAll('// @ts-expect-error', ''));
    expect(problems(texts).map((problem) => problem.replace(/: .*$/s, ''))).toEqual([
      'index.ts:14',
      'index.ts:16',
      'index.ts:18',
      'index.ts:20',
    ]);
  });
});

/** Lists the compiler's errors about files, by file and line. */
function problems(texts: ReadonlyMap<string, string>): string[] {
  const program = virtualProgram(texts, repositoryOptions());
  return [...texts.keys()].flatMap((name) => {
    const file = program.getSourceFile(name)!;
    return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)].map(
      ({ start, messageText }) =>
        `${name.slice(name.lastIndexOf('/') + 1)}:${file.getLineAndCharacterOfPosition(start ?? 0).line + 1}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`,
    );
  });
}
