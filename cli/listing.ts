/** `fairlead categories` and `ops`: what the API has, without an engine. */
import { columns } from './columns.js';
import { documentationClient, rootOf } from './entry.js';
import type { Given } from './options.js';
import { writeEither } from './output.js';
import { firstSentence } from './wrapped.js';

export async function categories(given: Given): Promise<void> {
  const names = (await rootOf(given)).categories(given.apiVersion);
  await writeEither(names, () => names.join('\n'), given);
}

export async function ops(given: Given): Promise<void> {
  const root = await rootOf(given);
  const client = documentationClient(root, given.positionals[0] ?? '', given);
  const names = root.ops(client);
  const rows = () =>
    names.map((name) => {
      const { method, path, doc } = root.doc(client, name);
      return [name, method, path, firstSentence(doc)];
    });
  await writeEither(names, () => columns(rows()), given);
}
