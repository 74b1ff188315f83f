/** The types of an engine, and which of its entries need them. */
import { type DeclarationFile, readDeclarations, type Source, type Statement } from './declaration-file.js';
import { shareBodies } from './shared-bodies.js';

/** A type that can stand in any file. */
export interface EngineType extends Statement {
  readonly name: string;
  /** The file in which the type stands. */
  readonly file: string;
}

export class EngineTypes {
  readonly #files = new Map<string, DeclarationFile>();
  readonly #types = new Map<string, Map<string, EngineType>>();
  /** The texts that several types share, by name. */
  readonly #bodies = new Map<string, EngineType>();

  /** @param entries The declarations of the engine's entries, as paths within the folder. */
  static async read(folder: string, within: string, entries: readonly string[]): Promise<EngineTypes> {
    const types = new EngineTypes();
    const paths = new Set(entries);
    // A set's iteration goes on over what is added meanwhile.
    for (const path of paths) {
      const file = await readDeclarations(folder, path);
      types.#files.set(path, file);
      for (const source of [...file.imports.values(), ...file.reexports.values()])
        if (source.file.startsWith(`${within}/`)) paths.add(source.file);
    }
    types.#find(entries);
    types.#share();
    return types;
  }

  /** Finds all types of other files than entries, and the types that one entry has from another. */
  #find(entries: readonly string[]): void {
    const key = (file: string, name: string) => `${file} ${name}`;
    const shared = new Set(
      entries.flatMap((path) =>
        [...this.file(path).imports.values()].map(({ file, name }) => key(file, name)),
      ),
    );
    for (const [file, { statements }] of this.#files) {
      const types = statements
        .map((statement): EngineType => ({ ...statement, name: statement.names[0]!, file }))
        .filter(({ name }) => !entries.includes(file) || shared.has(key(file, name)));
      this.#types.set(file, new Map(types.map((type) => [type.name, type])));
    }
  }

  /** Makes aliases of the types that share their text. */
  #share(): void {
    const all = [...this.#types.values()].flatMap((types) => [...types.values()]);
    for (const { body, aliases } of shareBodies(all, ({ file }, name) => this.meaning(file, name))) {
      this.#bodies.set(body.name, body);
      for (const alias of aliases) this.#types.get(alias.file)!.set(alias.name, alias);
    }
  }

  file(path: string): DeclarationFile {
    return this.#files.get(path)!;
  }

  /** The type that a name of a file means, or where the file has the name from; `undefined` for other names. */
  meaning(path: string, name: string): EngineType | Source | undefined {
    const type = this.#types.get(path)?.get(name);
    if (type) return type;
    const file = this.#files.get(path);
    const source = file?.imports.get(name) ?? file?.reexports.get(name);
    if (source === undefined) return this.#bodies.get(name);
    return this.meaning(source.file, source.name) ?? source;
  }

  /** The statements of an entry that stay there. */
  staying(path: string): Statement[] {
    const types = this.#types.get(path)!;
    return this.file(path).statements.filter(({ names }) => !types.has(names[0]!));
  }

  /** The types that an entry exports, by name. */
  exported(path: string): Map<string, EngineType> {
    const exported = new Map(this.#types.get(path));
    for (const name of this.file(path).reexports.keys()) {
      const type = this.meaning(path, name);
      if (!type || !isType(type)) throw new Error(`${path} exports ${name}, which is no type of the engine`);
      exported.set(name, type);
    }
    return exported;
  }

  /** The types that an entry exports or mentions, directly or indirectly. */
  neededBy(path: string): Set<EngineType> {
    const needed = new Set(this.exported(path).values());
    const add = (file: string, { mentions }: Statement) => {
      for (const name of mentions) {
        const meaning = this.meaning(file, name);
        if (meaning && isType(meaning)) needed.add(meaning);
      }
    };
    for (const statement of this.staying(path)) add(path, statement);
    for (const type of needed) add(type.file, type);
    return needed;
  }
}

export const isType = (meaning: EngineType | Source): meaning is EngineType => 'text' in meaning;
