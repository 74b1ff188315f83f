import fc from 'fast-check';
import { expect, it } from 'vitest';
import { oneByOne } from '../../../src/results/one-by-one.js';

async function* batchesOf<T>(batches: readonly (readonly T[])[], end?: Error): AsyncGenerator<readonly T[]> {
  for (const batch of batches) yield batch;
  if (end) throw end;
}

const never = () => false;

it('gives every value once and in order, asked for one at a time or all at once', async () => {
  const batches = fc.array(fc.array(fc.nat(9), { maxLength: 4 }), { maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(batches, fc.boolean(), async (given, atOnce) => {
      const values = oneByOne(batchesOf(given), never);
      const seen: unknown[] = [];
      if (atOnce) {
        const asked = Array.from({ length: given.flat().length + 3 }, () => values.next());
        for (const { done, value } of await Promise.all(asked)) if (!done) seen.push(value);
      } else {
        for await (const value of values) seen.push(value);
      }
      expect(seen).toEqual(given.flat());
    }),
  );
});

it('throws a failure after the values before it', async () => {
  const values = oneByOne(batchesOf([[1, 2]], new Error('broken')), never);
  const results = await Promise.allSettled([values.next(), values.next(), values.next(), values.next()]);
  expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected', 'fulfilled']);
});

it('gives nothing more of a batch once it is dropped or returned', async () => {
  let dropped = false;
  const one = oneByOne(batchesOf([[1, 2, 3]]), () => dropped);
  expect((await one.next()).value).toBe(1);
  dropped = true;
  expect(await one.next()).toEqual({ done: true, value: undefined });
  const other = oneByOne(batchesOf([[1, 2, 3]]), never);
  await other.next();
  await other.return?.();
  expect(await other.next()).toEqual({ done: true, value: undefined });
});
