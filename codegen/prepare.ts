/** From pinned documents to documents for the emitters: corrected, normalised, with both sides. */
import { readFile } from 'node:fs/promises';
import {
  cutToOperations,
  idsOfAll,
  joinParts,
  keepOperations,
  operationTags,
  ownPart,
  readSpokenVersions,
} from './compatible.js';
import { type Correction, correct, readCorrections } from './corrections.js';
import { type CompatibleDescription, describeEngine, type EngineDescription } from './engines.js';
import { readEntryNames } from './entry-names.js';
import { copyOf } from './json.js';
import { PlaceNames } from './names.js';
import { normalise } from './normalise.js';
import { pinnedFile, pinnedVersions } from './pin/pins.js';
import { splitSides } from './sides.js';
import { operationsOf, type Response, type Swagger, walkSchemas } from './swagger.js';
import { readYaml } from './yaml.js';

/** The documents of an engine, and those of the other engine whose API it speaks, too. */
export interface PreparedApis {
  /** Every version's document, corrected and normalised, the oldest first. */
  readonly documents: Map<string, Swagger>;
  /** The same of the other engine; undefined for an engine with one API. */
  readonly others?: ReadonlyMap<string, Swagger>;
}

/** Reads and prepares all documents that an engine's files are made from. */
export async function readApis(engine: string): Promise<PreparedApis> {
  const description = describeEngine(engine);
  const documents = await readPinned(engine);
  const corrections = await readCorrections(engine);
  const { compatible } = description;
  if (compatible === undefined) {
    prepareDocuments(description, documents, corrections);
    return { documents };
  }
  const others = await readDocuments(compatible.engine);
  return { documents: await joinApis(description, compatible, { documents, corrections, others }), others };
}

/** Every version's document, corrected and normalised, the oldest first. */
export async function readDocuments(engine: string): Promise<Map<string, Swagger>> {
  return (await readApis(engine)).documents;
}

/** Every version's document as it is pinned, the oldest first. */
export async function readPinned(engine: string): Promise<Map<string, Swagger>> {
  const documents = new Map<string, Swagger>();
  for (const version of await pinnedVersions(engine))
    documents.set(version, readYaml(await readFile(pinnedFile(engine, version), 'utf8')) as Swagger);
  return documents;
}

/**
 * Corrects and normalises documents, and splits their sides, in place.
 *
 * @param documents every version's as it is pinned, the oldest first
 */
export function prepareDocuments(
  engine: Pick<EngineDescription, 'queryLists' | 'nullLists'>,
  documents: ReadonlyMap<string, Swagger>,
  corrections: readonly Correction[],
): void {
  for (const [version, document] of documents) {
    spellOutAnswers(document);
    repeatLists(document, engine.queryLists);
    if (engine.nullLists) allowNullLists(document);
    correct(document, version, corrections);
    keepOperations(document, (operation) => operation['x-absent'] !== true);
  }
  const names = new PlaceNames(documents.values());
  for (const document of documents.values()) {
    normalise(document, names);
    splitSides(document);
  }
}

/** Prepares an engine's own API, and joins it with the other one, which is prepared, version by version. */
async function joinApis(
  description: EngineDescription,
  compatible: CompatibleDescription,
  {
    documents,
    corrections,
    others,
  }: Required<PreparedApis> & { readonly corrections: readonly Correction[] },
): Promise<Map<string, Swagger>> {
  const taken = new Set([
    ...readEntryNames(description).keys(),
    ...[...others.values()].flatMap(({ definitions }) => Object.keys(definitions)),
  ]);
  const otherOperations = idsOfAll(others);

  const tags = new Map([...documents].map(([version, one]) => [version, operationTags(one)]));
  for (const document of documents.values()) ownPart(document, compatible, otherOperations, taken);
  prepareDocuments(description, documents, corrections);

  const spoken = await readSpokenVersions(description.name, [...documents.keys()]);
  const deviations = await readCorrections(`${description.name}-compatible`);
  return new Map(
    [...documents].map(([version, own]) => {
      const other = copyOf(others.get(spoken[version]!)!);
      // The names are given already, so a correction holds whatever version of the other API a release speaks.
      correct(other, version, deviations);
      cutToOperations(other, tags.get(version)!);
      return [version, joinParts(own, other)];
    }),
  );
}

/** Puts the answers that operations refer to into the operations. */
function spellOutAnswers(document: Swagger): void {
  const prefix = '#/responses/';
  for (const { operation } of operationsOf(document)) {
    for (const [status, { $ref }] of Object.entries(operation.responses)) {
      if ($ref === undefined) continue;
      const meant: Response | undefined = document.responses?.[$ref.slice(prefix.length)];
      if (!$ref.startsWith(prefix) || meant === undefined)
        throw new Error(`${operation.operationId} ${status}: there is no response ${$ref}`);
      operation.responses[status] = copyOf(meant);
    }
  }
  delete document.responses;
}

/** Says of the fields that are lists or maps that they may be null. */
function allowNullLists(document: Swagger): void {
  walkSchemas(document, ({ properties }) => {
    for (const field of Object.values(properties ?? {}))
      if (field.type === 'array' || field.additionalProperties !== undefined) field['x-nullable'] = true;
  });
}

/** Says of the lists of a query how they travel, where the spec does not and the engine does not keep to Swagger. */
function repeatLists(document: Swagger, how: 'csv' | 'multi' | undefined): void {
  if (how === undefined) return;
  for (const { operation } of operationsOf(document))
    for (const parameter of operation.parameters ?? [])
      if (parameter.in === 'query' && parameter.type === 'array') parameter.collectionFormat ??= how;
}
