import type { Readable } from 'node:stream';
import { FairleadError } from '../../../src/errors.js';
import { LIMIT } from '../../limit.js';

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

/** Waits until something holds, for `LIMIT` at most. */
export async function until(holds: () => boolean): Promise<void> {
  const end = Date.now() + LIMIT;
  while (!holds()) {
    if (Date.now() > end) throw new Error(`still not so: ${holds}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

export async function textOf(body: Readable): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of body) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}
