/**
 * Resizes the TTY of a hijacked connection's process and gets the exit code of this process, through other operations.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import type { ProcessOperations } from '../engine-profile.js';
import type { ProcessControl } from '../results/hijack.js';
import type { CallLimit } from '../util/abort.js';
import { exitCodeIn } from '../util/answered.js';
import { propertyAt } from '../util/property.js';
import type { Parameters } from './request.js';

/** The first and the longest pause between two requests that ask if a process has ended, in milliseconds. */
const FIRST_PAUSE = 5;
const LONGEST_PAUSE = 500;

/**
 * Makes the control of a process.
 *
 * @param operations Undefined for an operation that hands over no process.
 * @param parameters The parameters of the call that handed the process over.
 * @param limit Makes the limit of a method: the signal of that call, and a clock of its own.
 * @param callOperation Calls another operation of the same engine.
 */
export function controlOf(
  operations: ProcessOperations | undefined,
  parameters: Parameters,
  limit: () => CallLimit,
  callOperation: (op: string, parameters: Parameters, signal: AbortSignal | undefined) => Promise<unknown>,
): ProcessControl | undefined {
  if (operations === undefined) return undefined;
  const { by, resize, exit } = operations;
  const process = { [by]: parameters[by] };
  const { running } = exit;
  const limited = async <T>(work: (signal: AbortSignal | undefined) => Promise<T>): Promise<T> => {
    const { signal, finish } = limit();
    try {
      return await work(signal);
    } finally {
      finish();
    }
  };
  return {
    resize({ h, w }) {
      return limited(async (signal) => {
        await callOperation(resize, { ...process, h, w }, signal);
      });
    },
    exitCode() {
      return limited(async (signal) => {
        if (running === undefined)
          return exitCodeIn(exit.op, await callOperation(exit.op, process, signal), exit.code);
        for (let pause = FIRST_PAUSE; ; pause = Math.min(pause * 2, LONGEST_PAUSE)) {
          const inspected = await callOperation(exit.op, process, signal);
          // Before it begins, a process is not running either, and its code is null.
          if (propertyAt(inspected, running) !== true && propertyAt(inspected, exit.code) !== null)
            return exitCodeIn(exit.op, inspected, exit.code);
          // An abort ends the pause, and then the next request rejects.
          await sleep(pause, undefined, { signal }).catch(() => {});
        }
      });
    },
  };
}
