/**
 * Writes to stdout, and waits until each chunk is written.
 *
 * Only the output of a process and the bytes of an archive are written as they are. In all other output, characters that
 * would act on a terminal are visible.
 */
import type { Readable, Writable } from 'node:stream';
import type { Given } from './options.js';
import { visible, visibleJson } from './visible.js';

/** Writes a chunk as it is. @throws The error of the write: `EPIPE` if the reader of the output has ended. */
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
  await writeJsonText(JSON.stringify(value, null, isForPeople(given) ? 2 : 0));
}

/** Writes JSON on one line. */
export async function writeJsonLine(value: unknown): Promise<void> {
  await writeJsonText(JSON.stringify(value));
}

async function writeJsonText(json: string): Promise<void> {
  await write(process.stdout, `${visibleJson(json)}\n`);
}

/** Writes text for people, with a line break at its end. */
export async function writeText(text: string): Promise<void> {
  await write(process.stdout, `${visible(text.replace(/\n$/, ''))}\n`);
}

/** Writes the text for people, or the value as JSON for programs. */
export async function writeEither(value: unknown, text: () => string, given: Given): Promise<void> {
  if (isForPeople(given)) await writeText(text());
  else await writeJson(value, given);
}
