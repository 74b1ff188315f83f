/** A file's bytes, as many as its header announces: anything else would make the archive a corrupt one. */
import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { type ByteSource, broken } from './entry.js';

/** A file that is smaller is read at once, before its header is written. */
const LARGE = 64 * 1024;
const CHUNK = 256 * 1024;

/** A link that has taken the file's place meanwhile is not followed. Windows has no such flag. */
const FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0);

/**
 * @param path For messages.
 * @param size As the file system has just said.
 */
export async function contentOf(file: string, path: string, size: number): Promise<Uint8Array | ByteSource> {
  const source: ByteSource = { size, read: () => chunksOf(file, path, size) };
  if (size >= LARGE) return source;
  const chunks: Uint8Array[] = [];
  for await (const chunk of source.read()) chunks.push(chunk);
  return chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks);
}

async function* chunksOf(
  file: string,
  path: string,
  size: number,
): AsyncGenerator<Uint8Array, void, undefined> {
  const handle = await open(file, FLAGS);
  try {
    for (let left = size; ; ) {
      // One byte more than there should be shows that there are more.
      const buffer = Buffer.allocUnsafe(Math.min(left + 1, CHUNK));
      const { bytesRead } = await handle.read(buffer, 0, buffer.length);
      if (bytesRead > left) throw broken(`${path} has grown while it was read`);
      if (bytesRead === 0 && left > 0) throw broken(`${path} has shrunk while it was read`);
      left -= bytesRead;
      if (bytesRead > 0) yield buffer.subarray(0, bytesRead);
      if (left === 0 && bytesRead < buffer.length) return;
    }
  } finally {
    await handle.close();
  }
}
