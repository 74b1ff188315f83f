/** Reads a body to its end. */
import type { Readable } from 'node:stream';

export async function collectBytes(body: Readable): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of body) chunks.push(chunk);
  return chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks);
}

export async function collectText(body: Readable): Promise<string> {
  return (await collectBytes(body)).toString('utf8');
}

/** Reads and discards a body, so that the connection can be used again. */
export async function drain(body: Readable): Promise<void> {
  for await (const _ of body);
}
