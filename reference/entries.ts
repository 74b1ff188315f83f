/**
 * The entries of the package as TypeDoc reads them: one module for each. A module has all that the entry exports, and also
 * the interfaces of its categories and operations. The entry mentions these interfaces without exporting them, and a
 * reference without operations would miss its main part.
 */
import { writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { describeEngine, type EngineDescription } from '../codegen/engines.js';
import { entryVersions } from '../codegen/entry-versions.js';
import { inRepository } from '../codegen/paths.js';
import { table as dockerTable } from '../generated/docker/table.js';
import { table as podmanTable } from '../generated/podman/table.js';
import type { Table } from '../src/table.js';
import { type DeclaredType, operationTypes } from './operation-types.js';

/** An entry of the package. */
interface Entry {
  /** `fairlead/v1.41` */
  readonly name: string;
  /** The source, as a path in the repository. */
  readonly source: string;
  readonly about: string;
  /** True if the entry has an engine's operations. */
  readonly operations?: boolean;
}

/** An engine's entries: one for all versions, and one for each pinned version. */
interface EngineEntries {
  readonly engine: EngineDescription;
  readonly table: Table;
  /** What the unpinned entry is. */
  readonly about: string;
  /** What a pinned version is of. */
  readonly api: string;
}

const engines: readonly EngineEntries[] = [
  {
    engine: describeEngine('docker'),
    table: dockerTable,
    about:
      'The Docker Engine API without a pinned version: a client settles on the newest version that fairlead and the engine both speak, and the types are valid for every version from v1.40 on. Begin with `connect`, `Engine` and the categories.',
    api: 'of the API',
  },
  {
    engine: describeEngine('podman'),
    table: podmanTable,
    about:
      'Both APIs of Podman without a pinned release: a client settles on the newest release that fairlead knows, at or below the engine’s, and the types are valid for every release from 5.0 on. `engine.libpod` is the API of its own, `LibpodPodsCategory` and so on; the other categories are the Docker-compatible API.',
    api: 'of Podman',
  },
];

/** The names of an engine's pinned entries, the oldest first. */
const pinnedNames = ({ engine, table }: EngineEntries): string[] =>
  entryVersions(engine, table.versions, table.aliases).map(({ name }) => name);

const unpinned = ({ engine, about }: EngineEntries): Entry => ({
  name: engine.packageEntry,
  source: `generated/${engine.name}/index.ts`,
  about,
  operations: true,
});

const pinned = ({ engine, api }: EngineEntries, version: string): Entry => ({
  name: `${engine.packageEntry}/${version}`,
  source: `generated/${engine.name}/${version}/index.ts`,
  about: `Everything that \`${engine.packageEntry}\` has, typed for ${version} ${api} and pinned to it. What ${version} shares with \`${engine.packageEntry}\` or with a newer version stands there, and this page links to it under References. What stands here differs.`,
  operations: true,
});

const helpers: readonly Entry[] = [
  {
    name: 'fairlead/build-context',
    source: 'src/build-context/index.ts',
    about: 'The build context of `ImageBuild`: of a directory, of files in memory, or of both.',
  },
  {
    name: 'fairlead/progress',
    source: 'src/progress/index.ts',
    about: 'The progress of a pull, push, build, load or import as typed data, and its final summary.',
  },
  {
    name: 'fairlead/registry-auth',
    source: 'src/registry-auth/index.ts',
    about: 'Finds credentials for registries as the docker CLI does, and keeps them out of logs.',
  },
];

/** The modules that TypeDoc reads. */
export interface Modules {
  readonly files: readonly string[];
  /** The names of types that the entries mention for the compiler only. They are not documented. */
  readonly shapes: readonly string[];
}

/**
 * Writes the modules into an empty folder of the repository, with a `tsconfig.json`.
 *
 * The order decides where a declaration stands that several entries share: TypeDoc documents it in the first of them, and
 * the others refer to it. So the unpinned entry is whole, and of each version there is what differs from newer ones. What
 * Podman shares with Docker stands with Docker.
 *
 * @param versions The pinned versions of any engine to document. @default all
 */
export async function writeModules(folder: string, versions?: readonly string[]): Promise<Modules> {
  const settings = { extends: relative(folder, inRepository('tsconfig.json')), include: ['*.ts'] };
  await writeFile(join(folder, 'tsconfig.json'), JSON.stringify(settings));
  const isWanted = (name: string) => versions?.includes(name) ?? true;
  const newestFirst = (one: EngineEntries) =>
    pinnedNames(one)
      .reverse()
      .filter(isWanted)
      .map((name) => pinned(one, name));
  const [first, ...others] = engines.map((one) => [unpinned(one), ...newestFirst(one)]);
  const entries = [first![0]!, ...helpers, ...first!.slice(1), ...others.flat()];
  const files: string[] = [];
  // The unpinned entries mention the shapes of all versions, documented or not.
  const shapes = new Set(versions === undefined ? [] : ['Shapes']);
  for (const entry of entries) {
    const file = join(folder, `${entry.name.replaceAll('/', '-')}.ts`);
    const types = entry.operations === true ? operationTypes(inRepository(entry.source)) : [];
    await writeFile(file, moduleOf(entry, types, folder));
    files.push(file);
    for (const { name } of types)
      if (name.endsWith('Category')) shapes.add(name.replace(/Category$/, 'Shapes'));
  }
  return { files, shapes: [...shapes] };
}

function moduleOf({ name, source, about }: Entry, types: readonly DeclaredType[], folder: string): string {
  const specifier = (path: string) => JSON.stringify(relative(folder, path).replace(/\.ts$/, '.js'));
  return [
    `/**\n * ${about}\n *\n * @module ${name}\n */`,
    `export * from ${specifier(inRepository(source))};`,
    ...types.map((type) => `export type { ${type.name} } from ${specifier(type.file)};`),
    '',
  ].join('\n');
}
