/**
 * The API of another engine that an engine speaks beside its own.
 *
 * The other engine's specs describe that API better than this engine's own: the same operations, corrected by what engines
 * do. So this engine's documents have the other engine's operations and types, cut to the operations that this engine
 * has, in the version that it speaks. `specs/compatible/ENGINE.yaml` says which release speaks which version.
 */
import { readFile } from 'node:fs/promises';
import { compareVersions } from '../src/table.js';
import { answerSchemas, reachable, requestSchemas } from './directions.js';
import type { CompatibleDescription } from './engines.js';
import { isRecord } from './json.js';
import { inRepository } from './paths.js';
import {
  type Operation,
  operationsOf,
  refName,
  refTo,
  type Schema,
  type Swagger,
  walkSchema,
  walkSchemas,
} from './swagger.js';
import { readYaml } from './yaml.js';

/** Releases that speak one version of the other API: those from `since` on, until the next line. */
interface SpokenVersion {
  readonly since: string;
  readonly speaks: string;
  readonly evidence: string;
}

/** Reads the version of the other API that each version of an engine speaks. */
export async function readSpokenVersions(
  engine: string,
  versions: readonly string[],
): Promise<Readonly<Record<string, string>>> {
  const file = `specs/compatible/${engine}.yaml`;
  const lines = readYaml(await readFile(inRepository(file), 'utf8'));
  if (!Array.isArray(lines) || !lines.every(isSpoken))
    throw new Error(`${file}: expected a list of since, speaks and evidence`);
  return Object.fromEntries(
    versions.map((version) => {
      const line = lines.findLast(({ since }) => compareVersions(since, version) <= 0);
      if (line === undefined) throw new Error(`${file}: no line says which version ${version} speaks`);
      return [version, line.speaks];
    }),
  );
}

function isSpoken(line: unknown): line is SpokenVersion {
  return (
    isRecord(line) &&
    Object.keys(line).length === 3 &&
    ['since', 'speaks', 'evidence'].every((key) => typeof line[key] === 'string')
  );
}

/**
 * Cuts an engine's document to its own API: the operations below the own prefix. A definition
 * whose name is taken gets another one: `Mount` becomes `LibpodMount`.
 *
 * @param taken the names of all definitions of the other API, of all its versions, so that a name stays, whatever version
 * the engine speaks next; and the names that the package's entries export
 */
export function ownPart(
  document: Swagger,
  { ownPrefix }: CompatibleDescription,
  otherOperations: ReadonlySet<string>,
  taken: ReadonlySet<string>,
): void {
  keepOperations(
    document,
    ({ operationId }, path) => path.startsWith(`/${ownPrefix}/`) && !otherOperations.has(operationId),
  );
  const stem = ownPrefix.charAt(0).toUpperCase() + ownPrefix.slice(1);
  const rename = (name: string) => (taken.has(name) ? stem + name : name);
  const renameIn = (schema: Schema) => {
    if (schema.$ref !== undefined) Object.assign(schema, refTo(rename(refName(schema.$ref))));
  };
  walkSchemas(document, renameIn);
  for (const { schema } of Object.values(document.responses ?? {})) if (schema) walkSchema(schema, renameIn);
  document.definitions = Object.fromEntries(
    Object.entries(document.definitions).map(([name, schema]) => [rename(name), schema]),
  );
}

/**
 * Cuts a normalised document of the other API to the operations that an engine has, and files them where the engine's own
 * reference has them.
 *
 * @param tags those of the engine's own document, by operation
 */
export function cutToOperations(document: Swagger, tags: OperationTags): void {
  keepOperations(document, ({ operationId }) => tags.has(operationId));
  for (const { operation } of operationsOf(document)) operation.tags = [...tags.get(operation.operationId)!];
}

/** Drops the other operations of a document, in place. Definitions stay. */
export function keepOperations(
  document: Swagger,
  keeps: (operation: Operation, path: string) => boolean,
): void {
  for (const { path, method, operation } of operationsOf(document)) {
    const item = document.paths[path]!;
    if (!keeps(operation, path)) delete item[method];
    if (Object.keys(item).length === 0) delete document.paths[path];
  }
}

/** Drops the definitions that no operation needs. */
function dropUnused(document: Swagger): void {
  const { definitions } = reachable([...requestSchemas(document), ...answerSchemas(document)], document);
  const kept = <T>(record: Readonly<Record<string, T>>) =>
    Object.fromEntries(Object.entries(record).filter(([name]) => definitions.has(name)));
  document.definitions = kept(document.definitions);
  if (document['x-twins']) {
    document['x-twins'] = Object.fromEntries(
      Object.entries(document['x-twins']).filter(([, twin]) => definitions.has(twin)),
    );
  }
}

/** The parts of the reference in which operations stand, by the names of the operations. */
export type OperationTags = ReadonlyMap<string, readonly string[]>;

/** The names of all operations of a document, with their tags. */
export function operationTags(document: Swagger): OperationTags {
  return new Map(
    operationsOf(document).map(({ operation: { operationId, tags = [] } }) => [operationId, tags]),
  );
}

/** The names of all operations of all versions. */
export function idsOfAll(documents: ReadonlyMap<string, Swagger>): Set<string> {
  return new Set([...documents.values()].flatMap((document) => [...operationTags(document).keys()]));
}

/**
 * Joins the two parts of a document. The other API comes first, since its operations are the better known ones. The own
 * part may refer to definitions of the other API.
 */
export function joinParts(own: Swagger, other: Swagger): Swagger {
  const twice = Object.keys(own.definitions).find((name) => Object.hasOwn(other.definitions, name));
  if (twice !== undefined) throw new Error(`${own.info.version}: both APIs define ${twice}`);
  const joined: Swagger = {
    ...own,
    definitions: { ...other.definitions, ...own.definitions },
    paths: { ...other.paths, ...own.paths },
    'x-twins': { ...other['x-twins'], ...own['x-twins'] },
  };
  dropUnused(joined);
  return joined;
}
