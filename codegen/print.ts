/** Prints the files of each version: its declarations, and exports of the declarations that older versions hold. */
import { categoryShapes, categoryType } from './categories.js';
import { comment } from './comment.js';
import { type Declaration, type Declarations, isExported } from './declarations.js';
import type { EngineDescription } from './engines.js';
import { entry, nodeTypes, rootEntry } from './entry.js';
import type { EntryVersion } from './entry-versions.js';
import { assignOwners } from './layers.js';
import { nameList } from './name-list.js';
import { propertyName } from './typescript.js';

export const banner = '// Generated from specs/ by `npm run generate`. Do not edit.\n';

const modules = ['models', 'operations'] as const;

/** A version or the unpinned view, as far as its files show it. */
export interface Printable {
  readonly declarations: Declarations;
  readonly categories: readonly string[];
}

/** The folder of the declarations that only the unpinned view has. */
export const unpinned = 'unpinned';

/**
 * The files by their path below the engine's folder.
 *
 * @param versions every version, the oldest first
 * @param view the types that are valid for all versions that an unpinned engine may settle on
 */
export function printFiles(
  engine: EngineDescription,
  versions: ReadonlyMap<EntryVersion, Printable>,
  view: Printable,
): Map<string, string> {
  const files = new Map<string, string>();
  // The view comes after the newest version, so that it exports the declarations that are the same there.
  const all = new Map([
    ...[...versions].map(([{ name }, printable]) => [name, printable] as const),
    [unpinned, view] as const,
  ]);
  const entries = new Map([...versions.keys()].map((one) => [one.name, one]));
  const owners = assignOwners(new Map([...all].map(([name, { declarations }]) => [name, declarations])));
  for (const [folder, printable] of all) {
    const { declarations } = printable;
    const mine = owners.get(folder)!;
    for (const module of modules) {
      const own = [...declarations.values()].filter(
        (declaration) => declaration.module === module && mine.get(declaration.name) === folder,
      );
      if (own.length === 0) continue;
      files.set(`${folder}/${module}.ts`, printModule(folder, own, declarations, mine));
    }
    if (folder === unpinned) files.set('index.ts', printRoot(engine, [...entries.keys()], printable, mine));
    else files.set(`${folder}/index.ts`, printIndex(engine, entries.get(folder)!, printable, mine));
  }
  return files;
}

function printModule(
  folder: string,
  own: readonly Declaration[],
  declarations: Declarations,
  owners: ReadonlyMap<string, string>,
): string {
  const here = new Set(own.map(({ name }) => name));
  const uses = new Set(own.flatMap((declaration) => declaration.uses).filter((name) => !here.has(name)));
  const imports = importLines('import type', uses, declarations, owners, beside(folder));
  const runtime = [...new Set(own.flatMap((declaration) => declaration.runtime))].sort();
  if (runtime.length > 0) imports.push(nameList('import type', runtime, '../../../src/types.js'));
  const texts = own.map(({ text }) => text);
  return `${[banner + imports.map((line) => `${line}\n`).join(''), ...texts].join('\n\n').replace('\n\n\n', '\n\n').trim()}\n`;
}

/** The folder of a version, as seen from another version's folder. */
const beside = (version: string) => (owner: string) => (owner === version ? '.' : `../${owner}`);
/** The folder of a version, as seen from the engine's folder. */
const below = (owner: string) => `./${owner}`;

/** One statement per file that names come from. */
function importLines(
  verb: 'import type' | 'export type',
  names: ReadonlySet<string>,
  declarations: Declarations,
  owners: ReadonlyMap<string, string>,
  folder: (owner: string) => string,
): string[] {
  const byFile = new Map<string, string[]>();
  for (const name of names) {
    const declaration = declarations.get(name);
    if (!declaration) throw new Error(`a declaration mentions ${name}, which is not declared`);
    const file = `${folder(owners.get(name)!)}/${declaration.module}.js`;
    byFile.set(file, [...(byFile.get(file) ?? []), name]);
  }
  return [...byFile]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([file, list]) => nameList(verb, list.sort(), file));
}

function exportLines(
  declarations: Declarations,
  owners: ReadonlyMap<string, string>,
  folder: (owner: string) => string,
): string[] {
  const exported = [...declarations.values()].filter(isExported);
  return importLines('export type', new Set(exported.map(({ name }) => name)), declarations, owners, folder);
}

function printIndex(
  engine: EngineDescription,
  version: EntryVersion,
  printable: Printable,
  owners: ReadonlyMap<string, string>,
): string {
  const { members, shapes } = printCategories(printable);
  return (
    banner +
    nodeTypes +
    [
      ...categoryImports(printable, owners, beside(version.name)),
      ...exportLines(printable.declarations, owners, beside(version.name)),
      entry(engine, version, members, shapes),
    ].join('\n')
  );
}

/** The unpinned entry, which has the types of the view. */
function printRoot(
  engine: EngineDescription,
  versions: readonly string[],
  view: Printable,
  owners: ReadonlyMap<string, string>,
): string {
  const { members, shapes } = printCategories(view);
  return (
    banner +
    nodeTypes +
    [
      ...categoryImports(view, owners, below),
      ...exportLines(view.declarations, owners, below),
      rootEntry(engine, versions, members, shapes),
    ].join('\n')
  );
}

function categoryImports(
  { declarations, categories }: Printable,
  owners: ReadonlyMap<string, string>,
  folder: (owner: string) => string,
): string[] {
  const used = new Set(categories.flatMap((category) => [categoryType(category), categoryShapes(category)]));
  return importLines('import type', used, declarations, owners, folder);
}

/** The members of `Engine` and of `Shapes`. */
function printCategories({ categories }: Printable): { members: string; shapes: string } {
  const shapes = categories.map(
    (category) =>
      `${comment([`The types of the operations below \`/${category}\`.`], '  ')}  ${propertyName(category)}: ${categoryShapes(category)};`,
  );
  return { members: printMembers(categories), shapes: shapes.join('\n') };
}

/** The members of `Engine`: a category of two segments is a member of a member. */
function printMembers(categories: readonly string[]): string {
  const byFirst = new Map<string, string[]>();
  for (const category of categories) {
    const first = category.split('/')[0]!;
    byFirst.set(first, [...(byFirst.get(first) ?? []), category]);
  }
  const members = [...byFirst].map(([first, list]) => {
    if (list.includes(first)) return printMember(first, first, categoryType(first), '  ');
    const inner = list.map((category) =>
      printMember(category.slice(first.length + 1), category, categoryType(category), '    '),
    );
    return printMember(first, first, `{\n${inner.join('\n')}\n  }`, '  ');
  });
  return members.join('\n');
}

function printMember(name: string, path: string, type: string, indent: string): string {
  return `${comment([`The operations below \`/${path}\`.`], indent)}${indent}readonly ${propertyName(name)}: ${type};`;
}
