/** Measures contenders of one process in turn. */
import type { Row } from './measurement.js';
import { median, type Ratio, ratioOf, rotated, showRatio } from './statistics.js';

/** Moves data, and gives the number of bytes that it has moved. */
export type Contender = () => number | Promise<number>;

interface Series {
  /** Per byte: the time in ms, and the CPU time in µs. */
  readonly time: number[];
  readonly cpu: number[];
}

export interface Comparison {
  readonly rows: readonly Row[];
  time(ours: string, theirs: string): Ratio;
  cpu(ours: string, theirs: string): Ratio;
}

const MB = 1024 * 1024;

/**
 * @param yardstick The contender that the others are compared with in the table.
 * @param rounds A first round is not counted.
 */
export async function compare(
  contenders: Readonly<Record<string, Contender>>,
  yardstick: string,
  rounds: number,
): Promise<Comparison> {
  const series = new Map<string, Series>(
    Object.keys(contenders).map((name) => [name, { time: [], cpu: [] }]),
  );
  for (let round = -1; round < rounds; round++)
    for (const [name, run] of rotated(Object.entries(contenders), round + 1)) {
      const cpu = process.cpuUsage();
      const started = performance.now();
      const moved = await run();
      const time = performance.now() - started;
      const { user, system } = process.cpuUsage(cpu);
      if (round < 0) continue;
      series.get(name)!.time.push(time / moved);
      series.get(name)!.cpu.push((user + system) / moved);
    }
  const ratio = (figure: keyof Series) => (ours: string, theirs: string) =>
    ratioOf(series.get(ours)![figure], series.get(theirs)![figure]);
  const [time, cpu] = [ratio('time'), ratio('cpu')];
  return {
    time,
    cpu,
    rows: [...series].map(([name, its]) => ({
      name,
      cells: {
        'MB/s': (1000 / median(its.time) / MB).toFixed(0),
        [`time, of ${yardstick}`]: name === yardstick ? '1' : showRatio(time(name, yardstick)),
        [`CPU, of ${yardstick}`]: name === yardstick ? '1' : showRatio(cpu(name, yardstick)),
      },
    })),
  };
}
