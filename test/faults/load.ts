/** Keeps calls of every kind going on one connection. */
import { setTimeout as sleep } from 'node:timers/promises';
import { LIMIT } from '../../engines/limit.js';
import type { Engine } from './calls.js';
import { RIGHT, Tally } from './tally.js';
import type { Things } from './things.js';
import type { Work } from './works.js';

/** The time between two calls of a worker, in milliseconds. */
const PAUSE = 20;

export interface Load {
  readonly tally: Tally;
  /**
   * Makes no more calls, and aborts the endless ones.
   *
   * @returns The kinds of the calls that have not settled within `LIMIT`.
   */
  stop(): Promise<string[]>;
}

/**
 * @param atOnce The number of calls of each kind at once.
 * @param signal The signal of all calls that end by themselves. It outlives them.
 */
export function load(
  works: readonly Work[],
  { engine, things }: { engine: Engine; things: Things },
  { atOnce, signal }: { atOnce: number; signal: AbortSignal },
): Load {
  const tally = new Tally();
  const stopping = new AbortController();
  const worker = async (work: Work, index: number) => {
    // Every other call has a clock. The clock never expires, and must be stopped with its call.
    const timeouts = index % 2 === 0 ? {} : { callTimeout: 300_000 };
    const options = { signal: work.endless ? stopping.signal : signal, timeouts };
    while (!stopping.signal.aborted) {
      const outcome = await tally.count(work.kind, () => work.run(engine, things, options));
      // The engine has other work as well, and its absence is noticed at once.
      await sleep(outcome === RIGHT ? PAUSE : 50);
    }
  };
  const workers = works.flatMap((work) => Array.from({ length: atOnce }, (_, i) => worker(work, i)));
  return {
    tally,
    async stop() {
      const since = Date.now();
      stopping.abort();
      const clock = new AbortController();
      const over = sleep(LIMIT, undefined, { signal: clock.signal }).catch(() => {});
      await Promise.race([Promise.all(workers), over]);
      clock.abort();
      return tally.unsettled(since + LIMIT);
    },
  };
}
