/** Writing to stdout, at its pace. */
import type { Readable, Writable } from 'node:stream';
import type { Given } from './options.js';

/** @throws The output's failure: `EPIPE` if nobody reads it any more. */
export function write(output: Writable, chunk: string | Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    output.write(chunk, (error) => (error ? reject(error) : resolve()));
  });
}

export async function writeBytes(bytes: Readable): Promise<void> {
  for await (const chunk of bytes as AsyncIterable<Uint8Array>) await write(process.stdout, chunk);
}

export const isForPeople = ({ json }: Pick<Given, 'json'>) => process.stdout.isTTY && !json;

/** JSON in a line; indented for people. */
export async function writeJson(value: unknown, given: Pick<Given, 'json'>): Promise<void> {
  await write(process.stdout, `${JSON.stringify(value, null, isForPeople(given) ? 2 : 0)}\n`);
}

/** A list or an object for programs, a text for people. */
export async function writeEither(value: unknown, text: () => string, given: Given): Promise<void> {
  if (isForPeople(given)) await write(process.stdout, `${text()}\n`);
  else await writeJson(value, given);
}
