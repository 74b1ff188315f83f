/**
 * Reads the content of a file. The content must have exactly the length that the header of the file announces, or the
 * archive would be corrupt.
 */
import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { type ByteSource, broken } from './entry.js';

/** Files smaller than this, in bytes, are read as a whole before their header is written. */
const LARGE = 64 * 1024;
const CHUNK = 256 * 1024;

/** If a symlink has replaced the file in the meantime, it is not followed. Windows has no such flag. */
const FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0);

/**
 * @param path The path in the context, for messages.
 * @param size The size in bytes that the file system has just reported.
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
      // Reading one byte more than expected shows if the file has grown.
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
