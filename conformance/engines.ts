/** The kinds of engine that conformance can run on: for each kind, everything that depends on it. */
import type { Engine } from 'fairlead';
import { type EngineName, engineNames } from '../engines/suites.js';
import { table } from '../generated/docker/table.js';
import type { ApiVersion, Table } from '../src/table.js';
import type { Closable, Scenario } from './scenario.js';
import { scenarios } from './scenarios/index.js';

/** @typeParam Api the typed API that the scenarios of this kind call */
export interface EngineKind<Api extends Closable = Closable> {
  /** The value of `--engine`, and the name of this kind's files in `specs/` and `conformance/unexercised/`. */
  readonly name: string;
  /** The name that reports and the page show. */
  readonly title: string;
  /** The engines under test that are of this kind. */
  readonly testEngines: readonly EngineName[];
  readonly table: Table;
  readonly scenarios: readonly Scenario<Api>[];
  /** The file that `--page` writes and `--check` compares, from the root of the repository. */
  readonly page: string;
  /** Connects the typed API of one version to an engine. */
  connect(uri: string, version: ApiVersion): Promise<Api>;
}

export const docker: EngineKind<Engine> = {
  name: 'docker',
  title: 'Docker',
  testEngines: engineNames,
  table,
  scenarios,
  page: 'docs/conformance.md',
  async connect(uri, version) {
    const entry = (await import(`../generated/docker/${version}/index.ts`)) as typeof import('fairlead');
    return entry.connect({ uri });
  },
};

export const engineKinds: readonly EngineKind[] = [docker];

/** @throws {Error} No kind has this name; the message lists the names. */
export function engineKind(name: string): EngineKind {
  const kind = engineKinds.find((known) => known.name === name);
  if (kind !== undefined) return kind;
  throw new Error(`unknown engine ${name}; known: ${engineKinds.map((known) => known.name).join(', ')}`);
}
