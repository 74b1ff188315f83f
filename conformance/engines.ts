/** The kinds of engine that conformance can run on: for each kind, everything that depends on it. */
import type { Engine } from 'fairlead';
import type { Engine as PodmanEngine } from 'fairlead/podman';
import type { Running } from '../engines/fleet.js';
import { dockerNames, type EngineName, podmanNames } from '../engines/suites.js';
import { table } from '../generated/docker/table.js';
import { table as podmanTable } from '../generated/podman/table.js';
import { entryName, versionOf } from '../src/call/operation.js';
import type { ApiVersion, Table } from '../src/table.js';
import { printDifferences } from './differences.js';
import type { Closable, Scenario } from './scenario.js';
import { scenarios } from './scenarios/index.js';
import { scenarios as podmanScenarios } from './scenarios/podman/index.js';

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
  /** Another page that `--page` writes and `--check` compares: how another engine's API differs on this one. */
  readonly differences?: { readonly file: string; print(): Promise<string> };
  /** The part of the operations that must have an effect on each engine. */
  readonly exercised: number;
  /** The version of the table that an engine speaks. */
  versionOf(engine: Running): ApiVersion;
  /** Connects the typed API of one version to an engine. */
  connect(uri: string, version: ApiVersion): Promise<Api>;
}

export const docker: EngineKind<Engine> = {
  name: 'docker',
  title: 'Docker',
  testEngines: dockerNames,
  table,
  scenarios,
  page: 'docs/conformance.md',
  exercised: 0.95,
  versionOf: ({ apiVersion }) => `v${apiVersion}`,
  async connect(uri, version) {
    const entry = (await import(`../generated/docker/${version}/index.ts`)) as typeof import('fairlead');
    return entry.connect({ uri });
  },
};

export const podman: EngineKind<PodmanEngine> = {
  name: 'podman',
  title: 'Podman',
  testEngines: podmanNames,
  table: podmanTable,
  scenarios: podmanScenarios,
  page: 'docs/conformance-podman.md',
  differences: { file: 'docs/podman-differences.md', print: printDifferences },
  exercised: 0.92,
  versionOf: ({ version }) => versionOf(podmanTable, `v${version}`)!,
  async connect(uri, version) {
    const folder = entryName(podmanTable, version);
    const entry = (await import(
      `../generated/podman/${folder}/index.ts`
    )) as typeof import('fairlead/podman');
    return entry.connect({ uri });
  },
};

export const engineKinds: readonly EngineKind[] = [docker, podman];

/** @throws {Error} No kind has this name; the message lists the names. */
export function engineKind(name: string): EngineKind {
  const kind = engineKinds.find((known) => known.name === name);
  if (kind !== undefined) return kind;
  throw new Error(`unknown engine ${name}; known: ${engineKinds.map((known) => known.name).join(', ')}`);
}
