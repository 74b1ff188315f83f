/** Measures what types cost: compiling a small program, and the first answers of an editor's language service. */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import type { Effort, Measured, Result, Row } from './measurement.js';
import { output } from './programs.js';
import { median, ratioOf, rotated, showRatio } from './statistics.js';

/** A program of each contender. An editor completes and explains at the place of `/*|*` + `/`. */
const programs: Readonly<Record<string, string>> = {
  'an empty program': 'const list: number[] = [1];\nlist./*|*/map((each) => each);\nexport {};\n',
  'fairlead/v1.41': fairlead('fairlead/v1.41'),
  fairlead: fairlead('fairlead'),
  dockerode: `import Docker from 'dockerode';
const docker = new Docker();
for (const { Id } of await docker./*|*/listContainers({ all: true }))
  console.log((await docker.getContainer(Id).inspect()).State.Status);
`,
  'node-sdk': `import { DockerClient } from '@docker/node-sdk';
const docker = await DockerClient.fromDockerConfig();
for (const { Id = '' } of await docker./*|*/containerList({ all: true }))
  console.log((await docker.containerInspect(Id)).State?.Status);
`,
};

function fairlead(entry: string): string {
  return `import { connect } from '${entry}';
const { containers } = connect();
for (const { Id } of await containers./*|*/ContainerList({ all: true }))
  console.log((await containers.ContainerInspect({ id: Id })).State.Status);
`;
}

const MARK = '/*|*/';
const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  strict: true,
  skipLibCheck: true,
  noEmit: true,
  types: ['node'],
};

/** In milliseconds. */
interface Sample {
  readonly compile: number;
  readonly completion: number;
  readonly hover: number;
}

const tsc = createRequire(import.meta.url).resolve('typescript/lib/tsc.js');
const flags = '--target es2022 --module nodenext --strict --skipLibCheck --noEmit --types node'.split(' ');

async function measure(file: string, text: string): Promise<Sample> {
  const started = performance.now();
  await output(process.execPath, [tsc, ...flags, file], dirname(file));
  const compile = performance.now() - started;
  const service = ts.createLanguageService({
    getCompilationSettings: () => options,
    getScriptFileNames: () => [file],
    getScriptVersion: () => '1',
    getScriptSnapshot: (name) => {
      const content = ts.sys.readFile(name);
      return content === undefined ? undefined : ts.ScriptSnapshot.fromString(content);
    },
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    getCurrentDirectory: () => dirname(file),
    fileExists: ts.sys.fileExists,
    readFile: ts.sys.readFile,
    directoryExists: ts.sys.directoryExists,
    getDirectories: ts.sys.getDirectories,
    realpath: ts.sys.realpath!,
  });
  const place = text.indexOf(MARK);
  const asked = performance.now();
  const completions = service.getCompletionsAtPosition(file, place, {});
  const completion = performance.now() - asked;
  const info = service.getQuickInfoAtPosition(file, place + MARK.length);
  const hover = performance.now() - asked - completion;
  if ((completions?.entries.length ?? 0) < 10 || info === undefined)
    throw new Error(`${file}: no completion`);
  service.dispose();
  return { compile, completion, hover };
}

/** @param folder The folder in which the contenders are installed. */
export async function measureTypes(folder: string, { rounds }: Effort): Promise<Result> {
  const samples = new Map<string, Sample[]>(Object.keys(programs).map((name) => [name, []]));
  for (let round = -1; round < rounds; round++)
    for (const [name, text] of rotated(Object.entries(programs), round + 1)) {
      const file = join(folder, `types-${name.replaceAll(/\W+/g, '-')}.mts`);
      writeFileSync(file, text);
      const sample = await measure(file, text);
      if (round >= 0) samples.get(name)!.push(sample);
    }
  const empty = 'an empty program';
  const of = (name: string, figure: keyof Sample) => samples.get(name)!.map((sample) => sample[figure]);
  const ratio = (name: string, figure: keyof Sample) => ratioOf(of(name, figure), of(empty, figure));
  const row = (name: string): Row => ({
    name,
    cells: {
      'compiling, of an empty program': name === empty ? '1' : showRatio(ratio(name, 'compile')),
      ms: median(of(name, 'compile')).toFixed(0),
      'first completion, ms': median(of(name, 'completion')).toFixed(0),
      'hover, ms': median(of(name, 'hover')).toFixed(1),
    },
  });
  const ratios: Measured[] = [
    {
      goal: 'compiling with a pinned version / an empty program, time',
      ratio: ratio('fairlead/v1.41', 'compile'),
    },
    { goal: 'compiling with fairlead / an empty program, time', ratio: ratio('fairlead', 'compile') },
  ];
  return {
    tables: [
      {
        title: 'Types',
        about: `A program of five lines, compiled by \`tsc\` (TypeScript ${ts.version}, \`skipLibCheck\`, whole processes), and the first completion and hover of a new language service.`,
        rows: Object.keys(programs).map(row),
      },
    ],
    ratios,
  };
}
