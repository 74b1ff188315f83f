/**
 * Faults between a client and a real engine: every action of a proxy, at every phase of a call of every kind. The call
 * settles in time, with its right result or with an error of fairlead, and leaves nothing open.
 */
import { FairleadError } from 'fairlead';
import { connect } from 'fairlead/v1.41';
import { describe, expect, it } from 'vitest';
import { ask } from '../../engines/ask.js';
import { onNewestEngine } from '../../engines/each-engine.js';
import { LIMIT } from '../../engines/limit.js';
import { makeContainer } from '../integration/helpers/things.js';
import { until } from '../unit/helpers/async.js';
import { calls } from './calls.js';
import { changing, cutting, type Fault, type FaultyProxy, faultyProxy, harmless } from './faulty-proxy.js';

/** In milliseconds. */
const CALL_TIMEOUT = 800;
/** The number of calls at once. */
const AT_ONCE = 32;

const script = 'for i in 1 2 3 4 5; do echo "line $i"; echo "error $i" >&2; done; sleep 600';

type Run = (typeof calls)[number]['run'];

interface Outcome {
  /** The result of the call, or its error. */
  readonly result: unknown;
  readonly passed: FaultyProxy['passed'];
}

/** Makes a call over a connection with a fault. Whatever becomes of the call, its connection is closed afterwards. */
async function outcome(
  { uri, where, id }: { uri: string; where: 'unix' | 'tcp'; id: string },
  run: Run,
  fault?: Fault,
): Promise<Outcome> {
  const proxy = await faultyProxy(uri, where, fault);
  const engine = connect({ uri: proxy.uri });
  const hanging = new Promise((_, reject) => {
    setTimeout(() => reject(new Error('hangs')), LIMIT).unref();
  });
  try {
    const options = {
      timeouts: { callTimeout: fault === undefined || harmless.includes(fault.action) ? 0 : CALL_TIMEOUT },
    };
    const result = await Promise.race([run(engine, id, options), hanging]).catch((error: unknown) => {
      if (error instanceof FairleadError) return error;
      throw error;
    });
    await engine.close();
    await until(() => proxy.open() === 0);
    return { result, passed: { ...proxy.passed } };
  } finally {
    await proxy.close();
  }
}

/** The phases of a direction, as numbers of bytes: nothing, within the head, about its end, within the body, the end. */
function places(length: number): number[] {
  const all = [0, 1, 20, Math.round(length / 3), Math.round(length / 2), length - 2, length - 1, length];
  return [...new Set(all)].filter((place) => place >= 0 && place <= length).sort((a, b) => a - b);
}

const describeFault = ({ of, action, after }: Fault) => `${action} the ${of} after ${after} bytes`;

onNewestEngine('a call through a proxy that damages', ({ uri }) => {
  describe.each(['unix', 'tcp'] as const)('%s', (where) => {
    it.each(calls)('$kind settles, and leaves nothing open', async ({ run, endless, cancellable }) => {
      const id = await makeContainer(uri, { Cmd: ['sh', '-c', script] }, { start: true });
      const log = async () =>
        (await ask(uri, 'GET', `/containers/${id}/logs?stdout=1&stderr=1`)).body.match(/line|error/g)?.length;
      await expect.poll(log).toBe(10);
      // The events are those until the second before a call.
      await new Promise((resolve) => setTimeout(resolve, 1200));
      const at = { uri, where, id };
      const { result: right, passed: lengths } = await outcome(at, run);
      expect(right).not.toBeInstanceOf(FairleadError);
      expect(Math.min(lengths.request, lengths.answer)).toBeGreaterThan(20);
      const faults = [...harmless, ...cutting, ...changing].flatMap((action) =>
        (['request', 'answer'] as const).flatMap((of) =>
          places(lengths[of]).map((after): Fault => ({ of, action, after })),
        ),
      );
      const seen = new Map<string, number>();
      const judge = ({ result }: Outcome, fault: Fault) => {
        const failed = result instanceof FairleadError;
        const what = failed ? result.code : 'no error';
        seen.set(what, (seen.get(what) ?? 0) + 1);
        if (harmless.includes(fault.action)) expect(result, describeFault(fault)).toEqual(right);
        else if (cutting.includes(fault.action) && !failed) {
          const partly = endless || (cancellable && fault.of === 'request');
          if (partly) expect(String(right).startsWith(String(result)), describeFault(fault)).toBe(true);
          else expect(result, describeFault(fault)).toEqual(right);
        }
      };
      const queue = faults.values();
      const worker = async () => {
        for (const fault of queue) judge(await outcome(at, run, fault), fault);
      };
      await Promise.all(Array.from({ length: AT_ONCE }, worker));
      // Some faults go unnoticed, and others are reported in more than one way.
      expect(seen.get('no error')).toBeGreaterThan(10);
      expect(seen.size).toBeGreaterThan(2);
      console.log(
        `${faults.length} faults: ${[...seen].map(([what, count]) => `${what} ${count}`).join(', ')}`,
      );
    });
  });
});
