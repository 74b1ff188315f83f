/** `fairlead doc`: what an operation does, or what one of its parameters or fields means. */
import { UsageError } from '../src/errors.js';
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
 * @throws {CommandLineError} There is no such operation, or an argument too many.
 * @throws {UsageError} `UNAVAILABLE`: only other versions have the operation.
 */
function placeOf(root: RootEntry, given: Given): Place {
  const { positionals, apiVersion } = given;
  const [first = '', second, third] = positionals;
  const isCategory = root.categories().includes(first) || root.categories(apiVersion).includes(first);
  if (isCategory) {
    if (second === undefined) throw new CommandLineError('doc needs OPERATION');
    return { category: first, op: second, path: third };
  }
  const operations = operationsOf(root, apiVersion);
  const category = operations.get(first);
  if (category === undefined) {
    // A client refuses the category, and names the nearest one.
    if (second !== undefined && operations.has(second)) return { category: first, op: second, path: third };
    refuseOfOtherVersions(root, first, given);
    throw new CommandLineError(`unknown operation ${first}${suggestion(first, [...operations.keys()])}`);
  }
  if (third !== undefined) throw new CommandLineError(`unexpected argument ${JSON.stringify(third)} for doc`);
  return { category, op: first, path: second };
}

/** @throws {UsageError} `UNAVAILABLE`: only other versions have the operation. */
function refuseOfOtherVersions(root: RootEntry, op: string, given: Given): void {
  const categories = new Set([...root.categories(), ...root.categories(given.apiVersion)]);
  for (const category of categories) {
    try {
      root.doc(documentationClient(root, category, given), op);
    } catch (error) {
      if (error instanceof UsageError && error.code === 'UNAVAILABLE') throw error;
    }
  }
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
