/** Right and wrong use, as the compiler sees it: the files `*.test-d.ts`, which are compiled and never run. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { beforeAll, describe, expect, it } from 'vitest';
import { repositoryOptions, virtualFolder, virtualProgram } from './helpers/program.js';

const directive = '// @ts-expect-error: ';
const names = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.test-d.ts'));
const texts = new Map(names.map((name) => [name, readFileSync(join(import.meta.dirname, name), 'utf8')]));

interface Fault {
  readonly line: number;
  readonly code: number;
  readonly message: string;
}

function compile(files: ReadonlyMap<string, string>): (name: string) => Fault[] {
  const program = virtualProgram(files, repositoryOptions());
  return (name) => {
    const file = program.getSourceFile(join(virtualFolder, name));
    if (!file) throw new Error(`${name} is not in the program`);
    return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)].map(
      ({ start, code, messageText }) => ({
        line: file.getLineAndCharacterOfPosition(start ?? 0).line + 1,
        code,
        message: ts.flattenDiagnosticMessageText(messageText, '\n'),
      }),
    );
  };
}

/** The lines, counted from 1, that follow a directive. */
function wrongLines(text: string): number[] {
  return text.split('\n').flatMap((line, index) => (line.startsWith(directive) ? [index + 2] : []));
}

/** The codes of a name that does not exist: such an error would be the test's own. */
const typos = new Set([2304, 2552, 2503]);

describe('right and wrong use', () => {
  let asWritten: (name: string) => Fault[];
  let bare: (name: string) => Fault[];

  beforeAll(() => {
    asWritten = compile(texts);
    bare = compile(new Map([...texts].map(([name, text]) => [name, text.replaceAll(directive, '// ')])));
  });

  it.each(names)('%s compiles', (name) => {
    expect(asWritten(name)).toEqual([]);
  });

  it.each(names)('%s would not, but for what each directive expects in the line below it', (name) => {
    const faults = bare(name);
    expect(faults.map(({ line }) => line)).toEqual(wrongLines(texts.get(name)!));
    expect(faults.filter(({ code }) => typos.has(code))).toEqual([]);
  });

  it('has no directive but those', () => {
    const all = [...texts.values()].join('\n');
    expect(all.match(/@ts-/g)?.length).toBe(all.split(directive).length - 1);
    expect(wrongLines(all).length).toBeGreaterThan(80);
  });
});
