/**
 * Puts the types of an engine into other files than `generated/` has. There, a type stands where the type last changed, so
 * that the folders read as a changelog. An entry would make compilers read all older versions, with many types that the entry
 * does not need. Compiling costs as much as what is read.
 */
import { posix } from 'node:path';
import { type DeclarationFile, type Source, type Statement, writeDeclarations } from './declaration-file.js';
import { type EngineType, EngineTypes, isType } from './engine-types.js';
import { rangeOf } from './ranges.js';

/** The file of each type. */
type Places = ReadonlyMap<EngineType, string>;

/**
 * Moves the types of an engine.
 *
 * @param folder The folder with all declarations.
 * @param unpinned The declarations of the unpinned entry, as a path within the folder.
 * @param pinned The declarations of the versions' entries, the oldest first.
 */
export async function regroup(folder: string, unpinned: string, pinned: readonly string[]): Promise<void> {
  const entries = [...pinned, unpinned];
  const types = await EngineTypes.read(folder, posix.dirname(unpinned), entries);
  const users = new Map<EngineType, string[]>();
  for (const entry of entries)
    for (const type of types.neededBy(entry)) users.set(type, [...(users.get(type) ?? []), entry]);
  const places = new Map([...users].map(([type, list]) => [type, placeOf(list, unpinned, pinned)]));
  const files = new Map<string, EngineType[]>(entries.map((entry) => [entry, []]));
  for (const [type, path] of places) files.set(path, [...(files.get(path) ?? []), type]);
  for (const [path, list] of files) {
    checkNames(path, list);
    const file = entries.includes(path)
      ? entryWith(path, list, types, places)
      : fileWith(path, list, types, places);
    await writeDeclarations(folder, file);
  }
}

/** The file of a type, by the entries that need the type. What one entry needs alone stands in the entry. */
function placeOf(users: readonly string[], unpinned: string, pinned: readonly string[]): string {
  if (users.length === 1) return users[0]!;
  const indexes = users.filter((user) => user !== unpinned).map((user) => pinned.indexOf(user));
  const range = rangeOf(indexes[0]!, indexes.at(-1)!, pinned.length);
  const versions = range.map((index) => posix.basename(posix.dirname(pinned[index]!)));
  // The unpinned entry does not read the types that only pinned versions need.
  const suffix = users.includes(unpinned) ? '' : '-pinned';
  return posix.join(posix.dirname(unpinned), 'types', `${[...new Set(versions)].join('-')}${suffix}.d.ts`);
}

function checkNames(path: string, types: readonly EngineType[]): void {
  const names = types.map(({ name }) => name);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) throw new Error(`${path}: two types are called ${twice}`);
}

function fileWith(
  path: string,
  statements: readonly EngineType[],
  types: EngineTypes,
  places: Places,
): DeclarationFile {
  const imports = new Map<string, Source>();
  for (const type of statements) importMentions(imports, path, type, type.file, types, places);
  return { path, directives: '', imports, reexports: new Map(), wholesale: [], statements };
}

/** An entry with the types that stand in it. */
function entryWith(
  path: string,
  own: readonly EngineType[],
  types: EngineTypes,
  places: Places,
): DeclarationFile {
  const { directives, wholesale } = types.file(path);
  const { imports } = fileWith(path, own, types, places);
  const staying = types.staying(path);
  const all = new Map(imports);
  for (const statement of staying) importMentions(all, path, statement, path, types, places);
  const exported = types.exported(path);
  const reexports = new Map<string, Source>();
  for (const [name, type] of exported)
    if (places.get(type) !== path) reexports.set(name, sourceOf(type, places));
  const hidden = own.map((type) =>
    exported.get(type.name) === type ? type : { ...type, text: type.text.replace(/^export /m, '') },
  );
  return { path, directives, imports: all, reexports, wholesale, statements: [...staying, ...hidden] };
}

/** Imports what a statement mentions, and what does not stand in the file itself. */
function importMentions(
  imports: Map<string, Source>,
  path: string,
  { mentions }: Statement,
  from: string,
  types: EngineTypes,
  places: Places,
): void {
  for (const name of mentions) {
    const meaning = types.meaning(from, name);
    if (meaning === undefined) continue;
    const source = isType(meaning) ? sourceOf(meaning, places) : meaning;
    if (source.file !== path) imports.set(name, source);
  }
}

function sourceOf(type: EngineType, places: Places): Source {
  return { file: places.get(type)!, name: type.name, typeOnly: true };
}
