/** From declarations and their owners to the files of each version. */
import { categoryShapes, categoryType } from './categories.js';
import { comment } from './comment.js';
import type { Declaration, Declarations } from './declarations.js';
import { entry, rootEntry } from './entry.js';
import type { Owners } from './layers.js';
import { propertyName } from './typescript.js';

export const banner = '// Generated from specs/ by `npm run generate`. Do not edit.\n';

const modules = ['models', 'operations'] as const;

/** What a version consists of, as far as its files need it. */
export interface PrintableVersion {
  readonly version: string;
  readonly declarations: Declarations;
  readonly categories: readonly string[];
}

export function printVersions(versions: readonly PrintableVersion[], owners: Owners): Map<string, string> {
  const files = new Map<string, string>();
  for (const printable of versions) {
    const { version, declarations } = printable;
    const mine = owners.get(version)!;
    for (const module of modules) {
      const own = [...declarations.values()].filter(
        (declaration) => declaration.module === module && mine.get(declaration.name) === version,
      );
      if (own.length > 0) files.set(`${version}/${module}.ts`, printModule(version, own, declarations, mine));
    }
    files.set(`${version}/index.ts`, printIndex(printable, mine));
  }
  files.set('index.ts', printRoot(versions, owners));
  return files;
}

function printModule(
  version: string,
  own: readonly Declaration[],
  declarations: Declarations,
  owners: ReadonlyMap<string, string>,
): string {
  const here = new Set(own.map(({ name }) => name));
  const uses = new Set(own.flatMap((declaration) => declaration.uses).filter((name) => !here.has(name)));
  const imports = importLines('import', uses, declarations, owners, beside(version));
  const runtime = [...new Set(own.flatMap((declaration) => declaration.runtime))].sort();
  if (runtime.length > 0) imports.push(`import type { ${runtime.join(', ')} } from '../../../src/types.js';`);
  const texts = own.map(({ text }) => text.replaceAll('{version}', version));
  return `${[banner + imports.map((line) => `${line}\n`).join(''), ...texts].join('\n\n').replace('\n\n\n', '\n\n').trim()}\n`;
}

/** Where the files of a version are, as seen from another's. */
const beside = (version: string) => (owner: string) => (owner === version ? '.' : `../${owner}`);
/** Where they are, as seen from the folder above. */
const below = (owner: string) => `./${owner}`;

/** One line per file that names come from. */
function importLines(
  verb: 'import' | 'export',
  names: ReadonlySet<string>,
  declarations: Declarations,
  owners: ReadonlyMap<string, string>,
  folder: (owner: string) => string,
): string[] {
  const byFile = new Map<string, string[]>();
  for (const name of names) {
    const declaration = declarations.get(name);
    if (!declaration) throw new Error(`${name} is mentioned and not declared`);
    const file = `${folder(owners.get(name)!)}/${declaration.module}.js`;
    byFile.set(file, [...(byFile.get(file) ?? []), name]);
  }
  return [...byFile]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([file, list]) => `${verb} type { ${list.sort().join(', ')} } from '${file}';`);
}

/** What callers name: models and parameters. Operations and shapes are reached through the engine and the client. */
function exportLines(
  declarations: Declarations,
  owners: ReadonlyMap<string, string>,
  folder: (owner: string) => string,
): string[] {
  const exported = [...declarations.values()].filter(
    ({ module, name }) => module === 'models' || name.endsWith('Parameters'),
  );
  return importLines('export', new Set(exported.map(({ name }) => name)), declarations, owners, folder);
}

function printIndex(
  { version, declarations, categories }: PrintableVersion,
  owners: ReadonlyMap<string, string>,
): string {
  const used = new Set(categories.flatMap((category) => [categoryType(category), categoryShapes(category)]));
  const members = categories.map(
    (category) =>
      `${comment([`The operations below \`/${category}\`.`], '  ')}  readonly ${propertyName(category)}: ${categoryType(category)};`,
  );
  const shapes = categories.map((category) => `  ${propertyName(category)}: ${categoryShapes(category)};`);
  return (
    banner +
    [
      ...importLines('import', used, declarations, owners, beside(version)),
      ...exportLines(declarations, owners, beside(version)),
      entry(version, members.join('\n'), shapes.join('\n')),
    ].join('\n')
  );
}

/** The entry of the package, which is typed as the newest version. */
function printRoot(versions: readonly PrintableVersion[], owners: Owners): string {
  const { version, declarations } = versions.at(-1)!;
  return (
    banner +
    [
      ...exportLines(declarations, owners.get(version)!, below),
      rootEntry(versions.map((printable) => printable.version)),
    ].join('\n')
  );
}
