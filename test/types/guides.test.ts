/** The programs of the README and of the guides compile, and the tables of the guides name what there is. */
import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { inRepository } from '../../codegen/paths.js';
import { table } from '../../generated/docker/table.js';
import { parametersSince } from '../../src/call/operation.js';

const guides = readdirSync(inRepository('docs/guides')).map((name) => `docs/guides/${name}`);
const pages = ['README.md', ...guides].map((name) => ({
  name,
  text: readFileSync(inRepository(name), 'utf8'),
}));

/** The programs of a page. The language of foreign code has a further word, such as `js dockerode`. */
function programsOf(text: string): string[] {
  return [...text.matchAll(/^```(?:ts|js)\n(.*?)^```/gms)].map(([, block]) => block!);
}

/** The names that a block takes from the blocks before. */
const context = (entry: string): Readonly<Record<string, string>> => ({
  engine: `declare const engine: import('${entry}').Engine;`,
  conn: "declare const conn: import('fairlead').Conn;",
  createReadStream: "import { createReadStream } from 'node:fs';",
});

function program(block: string, entry: string): string {
  const missing = Object.entries(context(entry)).filter(
    ([name]) =>
      new RegExp(`\\b${name}\\b`).test(block) &&
      !new RegExp(`(const|using|import \\{[^}]*) ?${name}\\b`).test(block),
  );
  return `${missing.map(([, line]) => `${line}\n`).join('')}${block}\nexport {};\n`;
}

/** Errors of programs that stand in the repository's root, under its own settings. */
function errorsOf(programs: ReadonlyMap<string, string>): string[] {
  const { config } = ts.readConfigFile(inRepository('tsconfig.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(
    { ...config, include: [], files: ['package.json'] },
    ts.sys,
    inRepository('.'),
  );
  const files = new Map([...programs].map(([name, text]) => [inRepository(name), text]));
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
  return [...programs.keys()].flatMap((name) => {
    const source = compiled.getSourceFile(inRepository(name));
    return [...compiled.getSyntacticDiagnostics(source), ...compiled.getSemanticDiagnostics(source)].map(
      ({ start, messageText }) =>
        `${name}: ${source?.text.slice(start).split('\n')[0]}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`,
    );
  });
}

describe('every program', () => {
  it('is found, and code of other libraries is not', () => {
    const counts = Object.fromEntries(pages.map(({ name, text }) => [name, programsOf(text).length]));
    expect(counts).toMatchObject({ 'README.md': 6, 'docs/guides/cost.md': 0 });
    expect(counts['docs/guides/from-dockerode.md']).toBeGreaterThan(12);
    expect(programsOf('```js dockerode\na\n```\n```ts\nb\n```\n```clojure\nc\n```\n')).toEqual(['b\n']);
  });

  // An engine that settles on a version and a pinned one have types of their own.
  it.each(['fairlead', 'fairlead/v1.41'])('compiles with an engine of %s', (entry) => {
    const programs = pages.flatMap(({ name, text }) =>
      programsOf(text).map((block, index) => [`${name.replace(/\W/g, '-')}-${index}.ts`, block] as const),
    );
    const wrong = ['wrong.ts', 'await engine.containers.ContainerLst();\n'] as const;
    const errors = errorsOf(
      new Map([...programs, wrong].map(([name, text]) => [name, program(text, entry)])),
    );
    expect(errors).toEqual([expect.stringContaining('ContainerLst')]);
  });
});

/** The calls in the tables of a page, with the names of their parameters: `ContainerStop({ id, t })`. */
function callsOf(text: string): { op: string; parameters: string[] }[] {
  const rows = text.split('\n').filter((line) => line.startsWith('|'));
  return rows.flatMap((row) =>
    [...row.matchAll(/\b((?:[A-Z][a-z]+){2,})\((?:\{ ([^}]*) \})?\)/g)].map(([, op, list = '']) => ({
      op: op!,
      parameters: list
        .split(', ')
        .map((part) => part.split(':')[0]!.replaceAll("'", '').trim())
        .filter((name) => name !== '' && name !== '…'),
    })),
  );
}

describe('the table of dockerode', () => {
  const calls = callsOf(pages.find(({ name }) => name.endsWith('from-dockerode.md'))!.text);

  it('has calls', () => {
    expect(calls.length).toBeGreaterThan(70);
    expect(calls).toContainEqual({ op: 'ContainerStop', parameters: ['id', 't'] });
  });

  it('names operations and parameters that there are', () => {
    const unknown = calls.flatMap(({ op, parameters }) => {
      const entry = Object.hasOwn(table.operations, op) ? table.operations[op] : undefined;
      if (entry === undefined) return [op];
      const known = parametersSince(entry, table.oldestUnpinned).map(({ name }) => name);
      return parameters.filter((name) => !known.includes(name)).map((name) => `${op}: ${name}`);
    });
    expect(unknown).toEqual([]);
  });
});
