/** Reads values one by one from batches. */

/**
 * Gives the values of batches one by one.
 *
 * The values of a batch are given without waiting. An async generator would take several turns of the microtask queue
 * for each value, and a batch may hold a thousand values.
 *
 * @param batches Its `return` is called when the reader stops early.
 * @param dropped Returns true once the remaining values are not wanted any more.
 */
export function oneByOne<T>(
  batches: AsyncIterableIterator<readonly T[]>,
  dropped: () => boolean,
): AsyncIterableIterator<T> {
  let batch: readonly T[] = [];
  let at = 0;
  /** The last call of `next` that still waits. A further call has its turn after this call. */
  let waiting: Promise<unknown> | undefined;

  const refill = async (): Promise<IteratorResult<T, undefined>> => {
    while (at >= batch.length || dropped()) {
      const { done, value } = await batches.next();
      if (done) return { done: true, value: undefined };
      batch = value;
      at = 0;
    }
    return { done: false, value: batch[at++]! };
  };

  const values: AsyncIterableIterator<T> = {
    next() {
      if (waiting === undefined && at < batch.length && !dropped())
        return Promise.resolve({ done: false, value: batch[at++]! });
      const turn = waiting === undefined ? refill() : waiting.then(refill, refill);
      waiting = turn;
      const done = () => {
        if (waiting === turn) waiting = undefined;
      };
      turn.then(done, done);
      return turn;
    },
    async return(value) {
      batch = [];
      await batches.return?.();
      return { done: true, value };
    },
    [Symbol.asyncIterator]: () => values,
  };
  return values;
}
