/** Declaration files, taken apart and printed. Paths are within the folder of all declarations. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, posix } from 'node:path';
import ts from 'typescript';

/** Where a file has a name from: a file or a package, and the name there. */
export interface Source {
  readonly file: string;
  readonly name: string;
  readonly typeOnly: boolean;
}

export interface DeclarationFile {
  readonly path: string;
  /** The directives above all statements. */
  readonly directives: string;
  /** By name in this file. */
  readonly imports: ReadonlyMap<string, Source>;
  /** By exported name. */
  readonly reexports: ReadonlyMap<string, Source>;
  /** The files of which all is exported. */
  readonly wholesale: readonly string[];
  /** All else, in order. */
  readonly statements: readonly Statement[];
}

/** A statement that declares something. */
export interface Statement {
  readonly names: readonly string[];
  /** The text with its comment. */
  readonly text: string;
  /** The names that the text has from elsewhere. */
  readonly mentions: readonly string[];
}

export async function readDeclarations(folder: string, path: string): Promise<DeclarationFile> {
  const text = await readFile(join(folder, path), 'utf8');
  const imports = new Map<string, Source>();
  const reexports = new Map<string, Source>();
  const wholesale: string[] = [];
  const statements: Statement[] = [];
  for (const statement of ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true).statements) {
    if (ts.isImportDeclaration(statement)) {
      const { importClause, moduleSpecifier } = statement;
      if (!importClause?.namedBindings || !ts.isNamedImports(importClause.namedBindings))
        throw new Error(`${path}: an import without names`);
      const { elements } = importClause.namedBindings;
      collect(imports, elements, fileOf(path, moduleSpecifier), importClause.isTypeOnly);
    } else if (ts.isExportDeclaration(statement)) {
      const { exportClause, moduleSpecifier, isTypeOnly } = statement;
      const file = moduleSpecifier ? fileOf(path, moduleSpecifier) : path;
      if (!exportClause) wholesale.push(file);
      else if (ts.isNamedExports(exportClause)) collect(reexports, exportClause.elements, file, isTypeOnly);
      else throw new Error(`${path}: an export of a namespace`);
    } else statements.push(read(statement));
  }
  const directives = text.match(/^\/\/\/.*\n/gm)?.join('') ?? '';
  return { path, directives, imports, reexports, wholesale, statements };
}

function collect(
  into: Map<string, Source>,
  elements: Iterable<ts.ImportSpecifier | ts.ExportSpecifier>,
  file: string,
  typeOnly: boolean,
): void {
  for (const { name, propertyName, isTypeOnly } of elements)
    into.set(name.text, { file, name: (propertyName ?? name).text, typeOnly: typeOnly || isTypeOnly });
}

function fileOf(path: string, specifier: ts.Expression): string {
  const { text } = specifier as ts.StringLiteral;
  return text.startsWith('.') ? posix.join(posix.dirname(path), text.replace(/\.js$/, '.d.ts')) : text;
}

function read(statement: ts.Statement): Statement {
  const text = statement
    .getFullText()
    .replaceAll(/^\/\/\/.*\n/gm, '')
    .trim();
  return { names: namesOf(statement), text, mentions: mentionsOf(statement) };
}

function namesOf(statement: ts.Statement): string[] {
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.map(({ name }) => name.getText());
  const { name } = statement as ts.DeclarationStatement;
  if (!name) throw new Error(`a statement without a name: ${statement.getText()}`);
  return [name.text];
}

function mentionsOf(statement: ts.Statement): string[] {
  const names = new Set<string>();
  const add = (name: ts.Node) => names.add(name.getText().split('.')[0]!);
  const visit = (node: ts.Node): void => {
    if (ts.isTypeReferenceNode(node)) add(node.typeName);
    if (ts.isExpressionWithTypeArguments(node)) add(node.expression);
    if (ts.isTypeQueryNode(node)) add(node.exprName);
    if (ts.isComputedPropertyName(node)) add(node.expression);
    ts.forEachChild(node, visit);
  };
  visit(statement);
  return [...names];
}

export async function writeDeclarations(folder: string, file: DeclarationFile): Promise<void> {
  const { path, directives, imports, reexports, wholesale, statements } = file;
  const lines = [
    ...clauses('import', path, imports),
    ...clauses('export', path, reexports),
    ...wholesale.map((from) => `export * from '${specifier(path, from)}';`),
    ...statements.map(({ text }) => text),
  ];
  // Without an export, a file would not be a module, and without a list of exports, all that a module declares is exported.
  const hidden = statements.some(({ text }) => !/^export /m.test(text));
  if (hidden && reexports.size + wholesale.length === 0) lines.push('export {};');
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), `${directives}${lines.join('\n')}\n`);
}

/** One line for each file that names come from. */
function clauses(verb: 'import' | 'export', path: string, names: ReadonlyMap<string, Source>): string[] {
  const lines = new Map<string, string[]>();
  for (const [local, { file, name, typeOnly }] of [...names].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const from = file === path ? '' : ` from '${specifier(path, file)}'`;
    const key = `${verb}${typeOnly ? ' type' : ''} { NAMES }${from};`;
    lines.set(key, [...(lines.get(key) ?? []), local === name ? name : `${name} as ${local}`]);
  }
  return [...lines].map(([line, list]) => line.replace('NAMES', list.join(', ')));
}

function specifier(path: string, file: string): string {
  if (!file.endsWith('.d.ts')) return file;
  const relative = posix.relative(posix.dirname(path), file).replace(/\.d\.ts$/, '.js');
  return relative.startsWith('.') ? relative : `./${relative}`;
}
