/** The memory that JavaScript objects use. */
import { setImmediate as turn } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

// Compiled code lies in the heap as well. It comes and goes over the first tens of thousands of calls, and would hide
// what a call leaves.
for (const flag of ['--no-opt', '--no-sparkplug', '--no-flush-bytecode', '--expose-gc'])
  setFlagsFromString(flag);

const collect = runInNewContext('gc') as () => void;

/** The size of the heap without garbage, in bytes. */
export async function heapInUse(): Promise<number> {
  // What a first collection finalises becomes garbage of the next one.
  for (let round = 0; round < 4; round++) {
    await turn();
    collect();
  }
  return process.memoryUsage().heapUsed;
}
