/** Streams that are measured: how long one is, and one to send. */

const MB = 1024 * 1024;

/** @param pause A time between two pieces, in milliseconds. */
export async function lengthOf(
  stream: AsyncIterable<Buffer | { chunk: Buffer }>,
  pause = 0,
): Promise<number> {
  let length = 0;
  for await (const piece of stream) {
    length += 'chunk' in piece ? piece.chunk.length : piece.length;
    if (pause > 0) await new Promise((resolve) => setTimeout(resolve, pause));
  }
  return length;
}

/** A tar with one file of zeros: https://pubs.opengroup.org/onlinepubs/9799919799/utilities/pax.html */
export async function* tarOf(length: number): AsyncGenerator<Buffer> {
  const header = Buffer.alloc(512);
  header.write('zeros');
  header.write('0000644\0', 100);
  header.write(`${length.toString(8).padStart(11, '0')}\0`, 124);
  header.write('        0', 148);
  header.write('ustar\x0000', 257);
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  yield header;
  for (let left = length; left > 0; left -= MB / 16) yield Buffer.alloc(MB / 16);
  yield Buffer.alloc(1024);
}
