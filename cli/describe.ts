/** `fairlead describe`: shows which engine would be called, and how its address was found. */
import type { ConnectionDescription } from '../src/api/describe.js';
import { columns } from './columns.js';
import { connOf, rootOf } from './entry.js';
import type { Given } from './options.js';
import { writeEither } from './output.js';

export async function describe(given: Given): Promise<void> {
  const { describeConnection } = await rootOf(given);
  const description = describeConnection(connOf(given));
  await writeEither(description, () => descriptionText(description), given);
}

function descriptionText({ uri, source, context, tls, skipped }: ConnectionDescription): string {
  return columns([
    ['engine', uri],
    ['found by', source],
    ...(context === undefined ? [] : [['context', context]]),
    ...Object.entries(tls ?? {}).map(([name, value]) => [`tls ${name}`, String(value)]),
    ...skipped.map((reason) => ['skipped', reason]),
  ]);
}
