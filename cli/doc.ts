/** `fairlead doc`: what an operation does, or what one of its parameters or fields means. */
import { suggestion } from '../src/util/nearest.js';
import { CommandLineError } from './command-line-error.js';
import { operationText, valueText } from './doc-text.js';
import type { RootEntry } from './engines.js';
import { documentationClient, rootOf } from './entry.js';
import type { Given } from './options.js';
import { writeEither } from './output.js';

export async function doc(given: Given): Promise<void> {
  const root = await rootOf(given);
  const { category, op, path } = placeOf(root, given);
  const client = documentationClient(root, category, given);
  if (path === undefined) {
    const operation = root.doc(client, op);
    return writeEither(operation, () => operationText(operation), given);
  }
  const value = root.doc(client, op, path);
  return writeEither(value, () => valueText(`${op} ${path}`, value), given);
}

interface Place {
  readonly category: string;
  readonly op: string;
  readonly path: string | undefined;
}

/**
 * Finds what the arguments name. The category may be left out: no operation has the name of another category's.
 *
 * @throws {CommandLineError} There is no such operation.
 */
function placeOf(root: RootEntry, { positionals, apiVersion }: Given): Place {
  const [first = '', second, third] = positionals;
  const isCategory = root.categories().includes(first) || root.categories(apiVersion).includes(first);
  if (isCategory) {
    if (second === undefined) throw new CommandLineError('doc needs OPERATION');
    return { category: first, op: second, path: third };
  }
  // A category that does not exist, with an operation after it, is refused as such by the client.
  if (third !== undefined) return { category: first, op: second!, path: third };
  const inVersion = operationsOf(root, apiVersion);
  // An operation that only other versions have is refused with the version that it needs.
  const category = inVersion.get(first) ?? operationsOf(root, undefined).get(first);
  if (category === undefined)
    throw new CommandLineError(`unknown operation ${first}${suggestion(first, [...inVersion.keys()])}`);
  return { category, op: first, path: second };
}

/** The category of each operation of a version, by operationId. */
function operationsOf(root: RootEntry, apiVersion: string | undefined): Map<string, string> {
  return new Map(
    root
      .categories(apiVersion)
      .flatMap((category) =>
        root.ops(documentationClient(root, category, { apiVersion })).map((op) => [op, category] as const),
      ),
  );
}
