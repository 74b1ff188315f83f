/**
 * Maps values in their order, a few of them at once: what waits for the disk one by one waits for most of the time.
 *
 * @param count How many are mapped ahead of the reader.
 */
export async function* mapAhead<T, U>(
  values: Iterable<T>,
  count: number,
  map: (value: T) => Promise<U>,
): AsyncGenerator<U, void, undefined> {
  const left = values[Symbol.iterator]();
  const begun: Promise<U>[] = [];
  try {
    for (;;) {
      for (let next = left.next(); !next.done; next = left.next()) {
        const mapping = map(next.value);
        // Its turn comes later, or not at all.
        mapping.catch(() => {});
        begun.push(mapping);
        if (begun.length === count) break;
      }
      const first = begun.shift();
      if (first === undefined) return;
      yield await first;
    }
  } finally {
    await Promise.allSettled(begun);
  }
}
