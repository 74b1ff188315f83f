/** Resizes the process of a hijacked connection, and waits for its exit code, through other operations. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { ProcessOperations } from '../engine-profile.js';
import type { ProcessControl } from '../results/hijack.js';
import { propertyAt } from '../util/property.js';
import type { Parameters } from './request.js';

/** The pause between two questions for the end of a process, in milliseconds: first, and at most. */
const FIRST_PAUSE = 5;
const LONGEST_PAUSE = 500;

/**
 * @param operations Absent for an operation that hands over no process.
 * @param parameters Those of the call that handed the process over.
 * @param callOperation Calls another operation of the same engine.
 */
export function controlOf(
  operations: ProcessOperations | undefined,
  parameters: Parameters,
  signal: AbortSignal | undefined,
  callOperation: (op: string, parameters: Parameters) => Promise<unknown>,
): ProcessControl | undefined {
  if (operations === undefined) return undefined;
  const { by, resize, exit } = operations;
  const process = { [by]: parameters[by] };
  const { running } = exit;
  return {
    async resize({ h, w }) {
      await callOperation(resize, { ...process, h, w });
    },
    async exitCode() {
      if (running === undefined) return Number(propertyAt(await callOperation(exit.op, process), exit.code));
      for (let pause = FIRST_PAUSE; ; pause = Math.min(pause * 2, LONGEST_PAUSE)) {
        const inspected = await callOperation(exit.op, process);
        const code = propertyAt(inspected, exit.code);
        if (propertyAt(inspected, running) !== true && typeof code === 'number') return code;
        // The next question tells of an abort.
        await sleep(pause, undefined, { signal }).catch(() => {});
      }
    },
  };
}
