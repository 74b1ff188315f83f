/** Reads the names that a module exports with TypeScript's parser. Nothing is compiled. */
import { posix } from 'node:path';
import ts from 'typescript';

/**
 * The names that a module exports, with the file that each stands in.
 *
 * @param file the module's path below the repository's root
 * @param read gives the text of a file below the repository's root
 */
export function exportedNames(file: string, read: (file: string) => string): Map<string, string> {
  const source = ts.createSourceFile(file, read(file), ts.ScriptTarget.Latest);
  const names = new Map<string, string>();
  for (const statement of source.statements) {
    if (isExportOfAll(statement)) {
      const from = sourceFile(file, statement.moduleSpecifier.text);
      for (const [name, place] of exportedNames(from, read)) if (!names.has(name)) names.set(name, place);
    } else {
      for (const name of namesOf(statement)) names.set(name, file);
    }
  }
  return names;
}

type ExportOfAll = ts.ExportDeclaration & { readonly moduleSpecifier: ts.StringLiteral };

/** `export * from './other.js'`. */
function isExportOfAll(statement: ts.Statement): statement is ExportOfAll {
  if (!ts.isExportDeclaration(statement) || statement.exportClause) return false;
  return statement.moduleSpecifier !== undefined && ts.isStringLiteral(statement.moduleSpecifier);
}

/** The names that a statement itself exports. */
function namesOf(statement: ts.Statement): string[] {
  if (ts.isExportDeclaration(statement)) {
    const { exportClause } = statement;
    if (!exportClause) return [];
    return ts.isNamespaceExport(exportClause)
      ? [exportClause.name.text]
      : exportClause.elements.map(({ name }) => name.text);
  }
  const modifiers = ts.canHaveModifiers(statement) ? (ts.getModifiers(statement) ?? []) : [];
  const has = (keyword: ts.SyntaxKind) => modifiers.some(({ kind }) => kind === keyword);
  if (!has(ts.SyntaxKind.ExportKeyword) || has(ts.SyntaxKind.DefaultKeyword)) return [];
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.flatMap(({ name }) =>
      ts.isIdentifier(name) ? [name.text] : [],
    );
  return isNamed(statement) && statement.name ? [statement.name.text] : [];
}

type Named =
  | ts.FunctionDeclaration
  | ts.ClassDeclaration
  | ts.InterfaceDeclaration
  | ts.TypeAliasDeclaration
  | ts.EnumDeclaration;

function isNamed(statement: ts.Statement): statement is Named {
  return (
    ts.isFunctionDeclaration(statement) ||
    ts.isClassDeclaration(statement) ||
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement) ||
    ts.isEnumDeclaration(statement)
  );
}

/** The source of a module that a file imports by a relative path. */
function sourceFile(importer: string, specifier: string): string {
  if (!specifier.startsWith('.'))
    throw new Error(`${importer} exports all of ${specifier}, which is no file of ours`);
  return posix.join(posix.dirname(importer), specifier).replace(/\.js$/, '.ts');
}
