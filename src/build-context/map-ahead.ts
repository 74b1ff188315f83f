/**
 * Maps values in order, several at the same time. Waiting for the disk once for each value would take most of the time.
 *
 * @param count The number of values that are mapped at the same time.
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
        // The failure is reported when the reader comes to this value. Until then it must not count as unhandled.
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
