import type { Readable } from 'node:stream';
import { LIMIT } from '../../../engines/limit.js';
import { FairleadError } from '../../../src/errors.js';

/** Returns the error that a promise rejects with. Fails if the promise does not reject. */
export async function rejection(promise: Promise<unknown>): Promise<Error> {
  const outcome = await promise.then(
    (value) => ({ value }),
    (error: unknown) => ({ error }),
  );
  if (!('error' in outcome)) throw new Error(`resolved with ${String(outcome.value)}`);
  if (!(outcome.error instanceof Error)) throw new Error('rejected with something that is no Error');
  return outcome.error;
}

/** Returns a result, or an error of fairlead. Any other error is thrown. */
export async function outcome<T>(result: Promise<T>): Promise<T | FairleadError> {
  try {
    return await result;
  } catch (error) {
    if (error instanceof FairleadError) return error;
    throw error;
  }
}

/** Waits until something holds, for `LIMIT` at most. False if it does not hold by then. */
export async function within(holds: () => boolean | Promise<boolean>): Promise<boolean> {
  const end = Date.now() + LIMIT;
  while (!(await holds())) {
    if (Date.now() > end) return false;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  return true;
}

/** Waits until something holds. Fails if it does not hold within `LIMIT`. */
export async function until(holds: () => boolean): Promise<void> {
  if (!(await within(holds))) throw new Error(`still not so: ${holds}`);
}

export async function textOf(body: Readable): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of body) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}
