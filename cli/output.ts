/** Writes to stdout, and waits until each chunk is written. */
import type { Readable, Writable } from 'node:stream';
import type { Given } from './options.js';

/** @throws The error of the write: `EPIPE` if the reader of the output has ended. */
export function write(output: Writable, chunk: string | Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    output.write(chunk, (error) => (error ? reject(error) : resolve()));
  });
}

export async function writeBytes(bytes: Readable): Promise<void> {
  for await (const chunk of bytes as AsyncIterable<Uint8Array>) await write(process.stdout, chunk);
}

/** Tells if output should be formatted for a person to read. */
export const isForPeople = ({ json }: Pick<Given, 'json'>) => process.stdout.isTTY && !json;

/** Writes JSON: indented for people, otherwise on one line. */
export async function writeJson(value: unknown, given: Pick<Given, 'json'>): Promise<void> {
  await write(process.stdout, `${JSON.stringify(value, null, isForPeople(given) ? 2 : 0)}\n`);
}

/** Writes the text for people, or the value as JSON for programs. */
export async function writeEither(value: unknown, text: () => string, given: Given): Promise<void> {
  if (isForPeople(given)) await write(process.stdout, `${text()}\n`);
  else await writeJson(value, given);
}
