/** The README's programs compile. */
import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { expect, it } from 'vitest';
import { inRepository } from '../../codegen/paths.js';

const readme = readFileSync(inRepository('README.md'), 'utf8');
const blocks = [...readme.matchAll(/^```(?:ts|js)\n(.*?)^```/gms)].map(([, block]) => block!);

/** The names that a block takes from the blocks before. */
const context: Readonly<Record<string, string>> = {
  engine: "declare const engine: import('fairlead/v1.41').Engine;",
  conn: "declare const conn: import('fairlead').Conn;",
  createReadStream: "import { createReadStream } from 'node:fs';",
};

function program(block: string): string {
  const missing = Object.entries(context).filter(
    ([name]) =>
      new RegExp(`\\b${name}\\b`).test(block) &&
      !new RegExp(`(const|using|import \\{[^}]*) ?${name}\\b`).test(block),
  );
  return `${missing.map(([, line]) => `${line}\n`).join('')}${block}\nexport {};\n`;
}

/** Errors of programs that stand in the repository's root, under its own settings. */
function errorsOf(programs: readonly string[]): string[] {
  const { config } = ts.readConfigFile(inRepository('tsconfig.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(
    { ...config, include: [], files: ['package.json'] },
    ts.sys,
    inRepository('.'),
  );
  const files = new Map(programs.map((text, index) => [inRepository(`readme-${index}.ts`), text]));
  const host = ts.createCompilerHost(options);
  const { readFile, fileExists, getSourceFile } = host;
  host.fileExists = (file) => files.has(file) || fileExists(file);
  host.readFile = (file) => files.get(file) ?? readFile(file);
  host.getSourceFile = (file, ...rest) => {
    const text = files.get(file);
    return text === undefined
      ? getSourceFile(file, ...rest)
      : ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  };
  const compiled = ts.createProgram([...files.keys()], options, host);
  return [...files.keys()].flatMap((file) => {
    const source = compiled.getSourceFile(file);
    return [...compiled.getSyntacticDiagnostics(source), ...compiled.getSemanticDiagnostics(source)].map(
      ({ start, messageText }) =>
        `${source?.text.slice(start).split('\n')[0]}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`,
    );
  });
}

it("every program of the README compiles, and one with an operation that isn't there does not", () => {
  expect(blocks.length).toBeGreaterThan(3);
  const wrong = 'await engine.containers.ContainerLst();\n';
  const errors = errorsOf([...blocks, wrong].map(program));
  expect(errors).toEqual([expect.stringContaining('ContainerLst')]);
});
