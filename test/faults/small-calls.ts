/** Small calls with all outcomes: a result, an error of the engine, an abort, a timeout. */
import assert from 'node:assert/strict';
import type { CommonOptions } from 'fairlead';
import { calls, type Engine } from './calls.js';
import { RIGHT } from './tally.js';
import type { Things } from './things.js';

export interface SmallCall {
  readonly kind: string;
  /** The only right outcome on an engine that stays up: `RIGHT`, or the code of an error. */
  readonly outcome: string;
  /** True if only the end of the connection ends the result: a part of it cannot be told from the whole. */
  readonly cuttable?: boolean;
  /**
   * Makes the call.
   *
   * @throws {AssertionError} The result is wrong.
   */
  run(engine: Engine, things: Things, options: CommonOptions): Promise<void>;
}

/** One of the calls that are made everywhere, with its right result. */
function usual(kind: string, right: (things: Things) => unknown): SmallCall {
  const call = calls.find((each) => each.kind === kind)!;
  return {
    kind,
    outcome: RIGHT,
    async run(engine, things, options) {
      assert.deepEqual(await call.run(engine, things.cat, options), right(things));
    },
  };
}

/** Makes a call that is aborted while it is under way, by a signal of its own. */
async function abortedSoon(call: (options: CommonOptions) => Promise<unknown>): Promise<void> {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), 5);
  try {
    await call({ signal: controller.signal });
  } finally {
    clearTimeout(timer);
  }
}

/** Calls that an engine answers in about a millisecond, or is not given the time to answer. */
export const light: readonly SmallCall[] = [
  usual('a value', ({ cat }) => cat),
  usual('a text', () => 'OK'),
  {
    kind: 'frames',
    outcome: RIGHT,
    async run({ containers }, { logged: id, log }, options) {
      assert.equal(await (await containers.ContainerLogs({ id, stdout: true }, options)).text(), log);
    },
  },
  {
    kind: 'an attached connection',
    cuttable: true,
    outcome: RIGHT,
    async run({ containers }, { logged: id, log }, options) {
      const attached = await containers.ContainerAttach({ id, logs: true, stdout: true }, options);
      assert.equal(await attached.text(), log);
    },
  },
  {
    kind: 'a missing container',
    outcome: 'NOT_FOUND',
    async run({ containers }, _, options) {
      await containers.ContainerInspect({ id: 'missing' }, options);
    },
  },
  {
    kind: 'the log of a missing container',
    outcome: 'NOT_FOUND',
    async run({ containers }, _, options) {
      await containers.ContainerLogs({ id: 'missing', stdout: true }, options);
    },
  },
  {
    kind: 'an aborted value',
    outcome: 'ABORTED',
    run: ({ containers }, { cat: id }) => abortedSoon((options) => containers.ContainerWait({ id }, options)),
  },
  {
    kind: 'aborted frames',
    outcome: 'ABORTED',
    run: ({ containers }, { counter: id }) =>
      abortedSoon(async (options) =>
        (await containers.ContainerLogs({ id, stdout: true, follow: true }, options)).text(),
      ),
  },
  {
    kind: 'an aborted connection',
    outcome: 'ABORTED',
    run: ({ containers }, { cat: id }) =>
      abortedSoon(async (options) =>
        (await containers.ContainerAttach({ id, stream: true, stdout: true }, options)).text(),
      ),
  },
  {
    kind: 'a call timeout',
    outcome: 'CALL_TIMEOUT',
    async run({ containers }, { cat: id }, options) {
      await containers.ContainerWait({ id }, { ...options, timeouts: { callTimeout: 5 } });
    },
  },
  {
    kind: 'a read timeout',
    outcome: 'READ_TIMEOUT',
    async run({ containers }, { cat: id }, options) {
      const limited = { ...options, timeouts: { readTimeout: 10 } };
      await (await containers.ContainerLogs({ id, stdout: true, follow: true }, limited)).text();
    },
  },
];

/** Calls that are more work for the engine. */
export const heavy: readonly SmallCall[] = [
  usual('nothing', () => ({ Warnings: null })),
  usual('bytes', () => 2048),
  usual('an upload', () => undefined),
  {
    kind: 'records',
    outcome: RIGHT,
    async run({ containers }, { cat: id }, options) {
      const stats = await containers.ContainerStats({ id, stream: false, 'one-shot': true }, options);
      const all = await stats.toArray();
      assert(all.length === 1 && all[0]?.cpu_stats !== undefined);
    },
  },
];
