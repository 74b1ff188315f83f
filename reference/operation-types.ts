/** Finds the interfaces of categories and operations that an entry mentions, by reading the generated declarations. */
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import ts from 'typescript';

/** An exported type, and the file that declares it. */
export interface DeclaredType {
  readonly name: string;
  readonly file: string;
}

/**
 * Lists the categories of an entry, each followed by its operations.
 *
 * @param file The file of the entry, which imports its categories.
 */
export function operationTypes(file: string): DeclaredType[] {
  const categories = [...importsOf(parse(file))].filter(([name]) => name.endsWith('Category'));
  return categories.flatMap(([name, from]) => {
    const source = parse(from);
    const imported = importsOf(source);
    const operations = basesOf(source, name).map((base) => ({
      name: base,
      file: imported.get(base) ?? from,
    }));
    return [{ name, file: from }, ...operations];
  });
}

const parsed = new Map<string, ts.SourceFile>();

function parse(file: string): ts.SourceFile {
  const known = parsed.get(file);
  if (known !== undefined) return known;
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  parsed.set(file, source);
  return source;
}

/** The files that the imported names of a source come from. */
function importsOf(source: ts.SourceFile): Map<string, string> {
  const found = new Map<string, string>();
  for (const statement of source.statements) {
    if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier)) continue;
    const from = resolve(dirname(source.fileName), statement.moduleSpecifier.text.replace(/\.js$/, '.ts'));
    const names = statement.importClause?.namedBindings;
    if (names !== undefined && ts.isNamedImports(names))
      for (const { name } of names.elements) found.set(name.text, from);
  }
  return found;
}

/** The names of the interfaces that an interface extends. */
function basesOf(source: ts.SourceFile, name: string): string[] {
  const declared = source.statements.find(
    (statement): statement is ts.InterfaceDeclaration =>
      ts.isInterfaceDeclaration(statement) && statement.name.text === name,
  );
  if (declared === undefined) throw new Error(`${source.fileName} declares no interface ${name}`);
  return (declared.heritageClauses ?? []).flatMap(({ types }) =>
    types.map(({ expression }) => expression.getText(source)),
  );
}
