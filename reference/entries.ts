/**
 * The entries of the package as TypeDoc reads them: one module for each. A module has all that the entry exports, and also
 * the interfaces of its categories and operations. The entry mentions these interfaces without exporting them, and a
 * reference without operations would miss its main part.
 */
import { writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { inRepository } from '../codegen/paths.js';
import { table } from '../generated/docker/table.js';
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

const ofVersion = (version: string): Entry => ({
  name: `fairlead/${version}`,
  source: `generated/docker/${version}/index.ts`,
  about: `Everything that \`fairlead\` has, typed for ${version} of the API and pinned to it. What ${version} shares with \`fairlead\` or with a newer version stands there, and this page links to it under References. What stands here differs.`,
  operations: true,
});

const besideVersions: readonly Entry[] = [
  {
    name: 'fairlead',
    source: 'generated/docker/index.ts',
    about:
      'The Docker Engine API without a pinned version: a client settles on the newest version that fairlead and the engine both speak, and the types are valid for every version from v1.40 on. Begin with `connect`, `Engine` and the categories.',
    operations: true,
  },
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
 * the others refer to it. So the unpinned entry is whole, and of each version there is what differs from newer ones.
 *
 * @param versions The pinned versions to document. @default all
 */
export async function writeModules(
  folder: string,
  versions: readonly string[] = table.versions,
): Promise<Modules> {
  const settings = { extends: relative(folder, inRepository('tsconfig.json')), include: ['*.ts'] };
  await writeFile(join(folder, 'tsconfig.json'), JSON.stringify(settings));
  const newestFirst = [...versions].reverse().map(ofVersion);
  const files: string[] = [];
  // The unpinned entry mentions the shapes of all versions, documented or not.
  const shapes = new Set(versions.length < table.versions.length ? ['Shapes'] : []);
  for (const entry of [...besideVersions, ...newestFirst]) {
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
