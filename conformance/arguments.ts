/** The arguments of `npm run conformance`. */
import { parseArgs } from 'node:util';
import type { EngineName } from '../engines/suites.js';
import type { ApiVersion } from '../src/table.js';
import { docker, type EngineKind, engineKind, engineKinds } from './engines.js';

export const usage = `usage: npm run conformance -- [NAME…] [--engine KIND] [--version vX.Y] [--only SCENARIO]… [--unseen]
       npm run conformance -- [--engine KIND] --page      run everything, and write the page
       npm run conformance -- [--engine KIND] --check     run everything, and compare the page
Calls every operation on real engines, and compares requests and answers with the specs that give the types.
Without NAME, all test engines of the kind run. --unseen lists the declared fields that no answer had.
The default of --engine is ${docker.name}. Test engines of each kind, and the page of each kind:
${engineKinds.map(({ name, testEngines, page }) => `  ${name}: ${testEngines.join(' ')}, ${page}`).join('\n')}`;

export interface Arguments {
  readonly kind: EngineKind;
  /** The test engines to run on. */
  readonly names: readonly EngineName[];
  /** The API version to speak. @default each engine's newest */
  readonly version?: ApiVersion | undefined;
  /** The scenarios to run. @default all */
  readonly only?: readonly string[] | undefined;
  /** The use of the page: `--page` writes the page, `--check` compares it with the run. */
  readonly page?: 'write' | 'compare' | undefined;
  /** Lists the declared fields that no answer had. */
  readonly unseen: boolean;
  readonly help: boolean;
}

/** @throws {Error} An argument that does not exist or cannot be combined with another one. */
export function parseArguments(args: readonly string[]): Arguments {
  const { positionals, values } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      engine: { type: 'string', default: docker.name },
      version: { type: 'string' },
      only: { type: 'string', multiple: true },
      page: { type: 'boolean' },
      check: { type: 'boolean' },
      unseen: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  const { version, only, unseen, help } = values;
  const kind = engineKind(values.engine);
  const named = positionals.map((name) => testEngine(kind, name));
  const page = values.page ? 'write' : values.check ? 'compare' : undefined;
  if (page !== undefined && (named.length > 0 || version !== undefined || only !== undefined))
    throw new Error('--page and --check run everything: NAME, --version and --only cannot be given');
  return {
    kind,
    names: named.length > 0 ? named : kind.testEngines,
    version: version as ApiVersion | undefined,
    only: only?.map((name) => scenario(kind, name)),
    page,
    unseen,
    help,
  };
}

function testEngine(kind: EngineKind, name: string): EngineName {
  const found = kind.testEngines.find((known) => known === name);
  if (found !== undefined) return found;
  throw new Error(`unknown test engine ${name}; known for ${kind.name}: ${kind.testEngines.join(', ')}`);
}

function scenario(kind: EngineKind, wanted: string): string {
  const names = kind.scenarios.map(({ name }) => name);
  if (names.includes(wanted)) return wanted;
  throw new Error(`unknown scenario ${wanted}; known for ${kind.name}: ${names.join(', ')}`);
}
