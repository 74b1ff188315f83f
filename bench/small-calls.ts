/** Measures the CPU time of calls, each contender in a process of its own. */
import type { Effort, Result, Table } from './measurement.js';
import { startWorker } from './programs.js';
import { median, ratioOf, rotated, showRatio } from './statistics.js';

const contenders = ['fairlead', 'fairlead-unpinned', 'undici', 'http', 'dockerode', 'node-sdk'];

/** The kinds of calls: how many containers are listed, how many calls run at once, the share of the calls of a round. */
const kinds = {
  'a small call, one at a time': { limit: 1, concurrency: 1, share: 1 },
  'a small call, 32 at once': { limit: 1, concurrency: 32, share: 1 },
  'a list of 1,000': { limit: 1000, concurrency: 1, share: 0.02 },
};
/** The rounds that pass before the code is compiled as it stays. */
const WARM_UP = 4;

type Kind = keyof typeof kinds;

export async function measureCalls(
  folder: string,
  socket: string,
  { rounds, calls }: Effort,
): Promise<Result> {
  const workers = new Map(contenders.map((name) => [name, startWorker(['calls.mjs', name, socket], folder)]));
  const series = new Map<string, number[]>();
  const key = (kind: string, name: string) => `${kind} | ${name}`;
  try {
    for (let round = -WARM_UP; round < rounds; round++)
      for (const [kind, { limit, concurrency, share }] of Object.entries(kinds))
        for (const [name, worker] of rotated([...workers], round + WARM_UP)) {
          const cpu = Number(await worker.ask(`${limit} ${concurrency} ${Math.ceil(calls * share)}`));
          if (round < 0) continue;
          const list = series.get(key(kind, name)) ?? [];
          series.set(key(kind, name), [...list, cpu]);
        }
  } finally {
    for (const worker of workers.values()) await worker.end();
  }
  const of = (kind: Kind, name: string) => series.get(key(kind, name))!;
  const ratio = (kind: Kind, theirs: string) => ratioOf(of(kind, 'fairlead'), of(kind, theirs));
  const tables = (Object.keys(kinds) as Kind[]).map(
    (kind): Table => ({
      title: kind[0]!.toUpperCase() + kind.slice(1),
      about: 'CPU time of the client for one call, in microseconds.',
      rows: contenders.map((name) => ({
        name,
        cells: {
          'CPU µs': median(of(kind, name)).toFixed(0),
          'of undici': name === 'undici' ? '1' : showRatio(ratioOf(of(kind, name), of(kind, 'undici'))),
        },
      })),
    }),
  );
  return {
    tables,
    ratios: [
      {
        goal: 'a small call, one at a time / undici, CPU',
        ratio: ratio('a small call, one at a time', 'undici'),
      },
      { goal: 'a small call, 32 at once / undici, CPU', ratio: ratio('a small call, 32 at once', 'undici') },
      {
        goal: 'a small call, one at a time / dockerode, CPU',
        ratio: ratio('a small call, one at a time', 'dockerode'),
      },
      { goal: 'a list of 1,000 / undici and JSON.parse, CPU', ratio: ratio('a list of 1,000', 'undici') },
    ],
  };
}
