/** The types of one version's models: @hey-api/openapi-ts emits them, and they are split into declarations. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient } from '@hey-api/openapi-ts';
import ts from 'typescript';
import type { Declaration } from './declarations.js';
import { isOpenEnd, openEnds } from './open-enums.js';
import type { OpenApi } from './openapi.js';

export async function emitModels(openapi: OpenApi): Promise<Declaration[]> {
  const names = new Set(Object.keys(openapi.components?.schemas ?? {}));
  const declarations = takeApart(await emit(openapi), names);
  const lost = [...names].filter((name) => !declarations.some((declaration) => declaration.name === name));
  if (lost.length > 0) throw new Error(`no type was emitted under the name of ${lost.join(', ')}`);
  return declarations;
}

/** The library only writes files, so it gets a temporary folder. */
async function emit(openapi: OpenApi): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'fairlead-models-'));
  try {
    await createClient({
      input: openapi as unknown as Record<string, unknown>,
      output: { path: folder },
      logs: { level: 'silent' },
      // The names keep the engine's spelling, upper and lower case included.
      plugins: [{ name: '@hey-api/typescript', case: 'preserve' }],
    });
    return await readFile(join(folder, 'types.gen.ts'), 'utf8');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function takeApart(text: string, names: ReadonlySet<string>): Declaration[] {
  const source = ts.createSourceFile('models.ts', text, ts.ScriptTarget.Latest, true);
  return source.statements.filter(ts.isTypeAliasDeclaration).flatMap((statement) => {
    const name = statement.name.text;
    // The library adds types for a client's base URL.
    if (!names.has(name)) return [];
    const { text, runtime } = openEnded(statement, source);
    return [
      {
        name,
        text: tidy(text),
        uses: references(statement, names),
        runtime,
        module: 'models' as const,
      },
    ];
  });
}

/** The text of a statement with types in place of the markers of open enums, and the runtime's types among these. */
function openEnded(statement: ts.Statement, source: ts.SourceFile): { text: string; runtime: string[] } {
  const runtime = new Set<string>();
  let text = '';
  let done = statement.getFullStart();
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteral(node) && isOpenEnd(node.text)) {
      const type = openEnds[node.text];
      text += source.text.slice(done, node.getStart()) + type;
      done = node.end;
      if (type === 'Unlisted') runtime.add(type);
    }
    ts.forEachChild(node, visit);
  };
  visit(statement);
  return { text: text + source.text.slice(done, statement.end), runtime: [...runtime] };
}

function references(node: ts.Node, names: ReadonlySet<string>): string[] {
  const found = new Set<string>();
  const visit = (inner: ts.Node): void => {
    if (ts.isTypeReferenceNode(inner) && ts.isIdentifier(inner.typeName) && names.has(inner.typeName.text))
      found.add(inner.typeName.text);
    ts.forEachChild(inner, visit);
  };
  ts.forEachChild(node, visit);
  return [...found];
}

/**
 * Indents by two columns instead of four, and puts comments and tuples with one line on one line. For an empty tuple, the
 * library prints a list of objects without properties.
 */
function tidy(text: string): string {
  return text
    .trim()
    .replaceAll(/Array<\{\s*\[key: string\]: never;\s*\}>/g, '[]')
    .replaceAll(/^( {4})+/gm, (indent) => indent.slice(indent.length / 2))
    .replaceAll(/\[\n\s*(.*)\n\s*\]/g, '[$1]')
    .replaceAll(/\/\*\*\n\s*\* (.*)\n\s*\*\//g, '/** $1 */');
}
