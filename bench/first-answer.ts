/** Measures whole processes: an import, and a first answer. */

import type { Effort, Result, Row } from './measurement.js';
import { output } from './programs.js';
import { median, ratioOf, rotated, showRatio } from './statistics.js';

interface Sample {
  readonly cpu: number;
  readonly wall: number;
  /** Until the process has ended. */
  readonly whole: number;
}

/** The contenders of an import, and of a first answer. */
const imports = ['fairlead', 'fairlead-unpinned', 'undici', 'dockerode', 'node-sdk', 'http'];
const firsts = imports;

export async function measureFirstAnswer(
  folder: string,
  socket: string,
  { rounds }: Effort,
): Promise<Result> {
  const programs: Record<string, readonly string[]> = {
    'bare node': ['nothing'],
    ...Object.fromEntries(imports.map((name) => [`import ${name}`, [name]])),
    ...Object.fromEntries(firsts.map((name) => [`first ${name}`, [name, socket]])),
  };
  const samples = new Map<string, Sample[]>(Object.keys(programs).map((name) => [name, []]));
  // The programs run in turn. The first round fills the cache of the disk.
  for (let round = -1; round < rounds; round++)
    for (const [name, args] of rotated(Object.entries(programs), round + 1)) {
      const started = performance.now();
      const printed = JSON.parse(await output(process.execPath, ['start.mjs', ...args], folder));
      if (round >= 0) samples.get(name)!.push({ ...printed, whole: (performance.now() - started) * 1000 });
    }
  const bare = samples.get('bare node')!;
  /** What a program costs over bare node, round by round. */
  const over = (name: string, figure: keyof Sample) =>
    samples.get(name)!.map((sample, round) => sample[figure] - bare[round]![figure]);
  const ratio = (ours: string, theirs: string) => ratioOf(over(ours, 'cpu'), over(theirs, 'cpu'));
  const row = (name: string, against: string): Row => ({
    name: name.replace(/^\w+ /, ''),
    cells: {
      'CPU ms': (median(over(name, 'cpu')) / 1000).toFixed(0),
      ms: (median(over(name, 'wall')) / 1000).toFixed(0),
      'ms to its end': (median(over(name, 'whole')) / 1000).toFixed(0),
      'CPU, of undici': name === against ? '1' : showRatio(ratio(name, against)),
    },
  });
  return {
    tables: [
      {
        title: 'Importing',
        about:
          'Whole processes, over bare node. The ratio is of CPU time: the median of the rounds, and the range of the middle half.',
        rows: imports.map((name) => row(`import ${name}`, 'import undici')),
      },
      {
        title: 'The first answer',
        about:
          'From the start of the process to the first list of one container, over bare node. `ms to its end` includes the end of the process: on Node 20, V8 optimises the HTTP parser of undici then, and a process waits for that.',
        rows: firsts.map((name) => row(`first ${name}`, 'first undici')),
      },
    ],
    ratios: [
      {
        goal: 'import fairlead / import undici, CPU',
        ratio: ratio('import fairlead-unpinned', 'import undici'),
      },
      {
        goal: 'first answer of fairlead / of dockerode, CPU',
        ratio: ratio('first fairlead', 'first dockerode'),
      },
      {
        goal: 'first answer of fairlead / of a script on undici, CPU',
        ratio: ratio('first fairlead', 'first undici'),
      },
    ],
  };
}
