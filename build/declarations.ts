/** Takes away the declarations that no entry leads to: nobody can import them, and they are no part of any type. */
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import {
  type DeclarationFile,
  readDeclarations,
  type Source,
  type Statement,
  writeDeclarations,
} from './declaration-file.js';

/** @param entries The declarations of the package's entries, as paths within the folder. */
export async function prune(folder: string, entries: readonly string[]): Promise<void> {
  const paths = (await readdir(folder, { recursive: true })).filter((path) => path.endsWith('.d.ts'));
  const files = await Promise.all(paths.map((path) => readDeclarations(folder, path)));
  const used = new Used(new Map(files.map((file) => [file.path, file])));
  for (const entry of entries) used.addAll(entry);
  for (const file of files) {
    const rest = used.of(file);
    if (rest === undefined) await rm(join(folder, file.path));
    else await writeDeclarations(folder, rest);
  }
}

/** What the entries lead to. */
class Used {
  readonly #files: ReadonlyMap<string, DeclarationFile>;
  readonly #statements = new Set<Statement>();
  readonly #sources = new Set<Source>();

  constructor(files: ReadonlyMap<string, DeclarationFile>) {
    this.#files = files;
  }

  addAll(path: string): void {
    const file = this.#files.get(path);
    if (file === undefined) throw new Error(`${path} does not exist`);
    for (const statement of file.statements) this.#addStatement(file, statement);
    for (const source of file.reexports.values()) this.#addSource(source);
    for (const from of file.wholesale) this.addAll(from);
  }

  /** Returns a file without what is not used; `undefined` if nothing is. */
  of(file: DeclarationFile): DeclarationFile | undefined {
    const among = (names: ReadonlyMap<string, Source>) =>
      new Map([...names].filter(([, source]) => this.#sources.has(source)));
    const statements = file.statements.filter((statement) => this.#statements.has(statement));
    const reexports = among(file.reexports);
    if (statements.length + reexports.size === 0) return undefined;
    return { ...file, imports: among(file.imports), reexports, statements };
  }

  #addStatement(file: DeclarationFile, statement: Statement): void {
    if (this.#statements.has(statement)) return;
    this.#statements.add(statement);
    for (const name of statement.mentions) this.#addName(file.path, name);
  }

  #addSource(source: Source): void {
    if (this.#sources.has(source)) return;
    this.#sources.add(source);
    this.#addName(source.file, source.name);
  }

  /** A name that no file has is the language's, or another package's. */
  #addName(path: string, name: string): void {
    const file = this.#files.get(path);
    if (file === undefined) return;
    for (const statement of file.statements)
      if (statement.names.includes(name)) this.#addStatement(file, statement);
    const sources = [file.imports.get(name), file.reexports.get(name)];
    for (const source of sources) if (source) this.#addSource(source);
    for (const from of file.wholesale) this.#addName(from, name);
  }
}
