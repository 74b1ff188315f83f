import { Readable } from 'node:stream';
import fc from 'fast-check';
import type { ResultStream } from '../../../src/util/ref-counted.js';

/** Cuts bytes at the given places, which may be anything. */
export function cut(bytes: Buffer, places: readonly number[]): Buffer[] {
  const sorted = [...new Set(places.map((place) => place % (bytes.length + 1)))].sort((a, b) => a - b);
  const chunks: Buffer[] = [];
  let from = 0;
  for (const place of [...sorted, bytes.length]) {
    if (place > from) chunks.push(bytes.subarray(from, place));
    from = place;
  }
  return chunks;
}

export const places = fc.array(fc.nat(), { maxLength: 20 });

class Chunks extends Readable implements ResultStream {
  ref(): this {
    return this;
  }

  unref(): this {
    return this;
  }
}

/** Makes a stream of exactly these chunks. Other streams may join the chunks that they have buffered. */
export function bodyOf(chunks: readonly (Buffer | string)[]): ResultStream {
  const left = chunks.map((chunk) => Buffer.from(chunk));
  return new Chunks({
    highWaterMark: 1,
    read() {
      setImmediate(() => this.push(left.shift() ?? null));
    },
  });
}
