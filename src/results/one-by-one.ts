/** Reading values one by one that arrive in batches. */

/**
 * Gives the values of batches one by one.
 *
 * What a chunk held is handed out without waiting: an async generator would cost several turns of the microtask queue
 * for each value, and a chunk may hold a thousand.
 *
 * @param batches Its `return` is called when the reader stops early.
 * @param dropped True once the values left are not wanted any more.
 */
export function oneByOne<T>(
  batches: AsyncIterableIterator<readonly T[]>,
  dropped: () => boolean,
): AsyncIterableIterator<T> {
  let batch: readonly T[] = [];
  let at = 0;
  /** The last `next` that still waits; another one has its turn after it. */
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
