/** From `specs/` to the files of `generated/`: reads what the files are made from. */
import { readFile } from 'node:fs/promises';
import { type ApiFacts, gatherFacts } from './api-facts.js';
import { atlas } from './atlas/atlas.js';
import { readSeen } from './atlas/seen.js';
import { wordsOfAllVersions } from './atlas/words.js';
import { type Correction, correct, readCorrections } from './corrections.js';
import { apiIndex } from './docs/api-index.js';
import { llmsGuide } from './docs/llms.js';
import { emitFiles } from './emit-files.js';
import { describeEngine } from './engines.js';
import { readEntryNames } from './entry-names.js';
import { readExamples } from './examples.js';
import type { Files } from './files.js';
import { PlaceNames } from './names.js';
import { normalise } from './normalise.js';
import { inRepository } from './paths.js';
import { pinnedFile, pinnedVersions } from './pin/pins.js';
import { readProse } from './prose/source.js';
import { referencesOf } from './references.js';
import { splitSides } from './sides.js';
import type { Swagger } from './swagger.js';
import { readYaml } from './yaml.js';

/** Every version's document, corrected and normalised, the oldest first. */
export async function readDocuments(engine: string): Promise<Map<string, Swagger>> {
  const documents = new Map<string, Swagger>();
  for (const version of await pinnedVersions(engine))
    documents.set(version, readYaml(await readFile(pinnedFile(engine, version), 'utf8')) as Swagger);
  prepareDocuments(documents, await readCorrections(engine));
  return documents;
}

/**
 * Corrects and normalises documents, and splits their sides, in place.
 *
 * @param documents every version's as it is pinned, the oldest first
 */
export function prepareDocuments(
  documents: ReadonlyMap<string, Swagger>,
  corrections: readonly Correction[],
): void {
  for (const [version, document] of documents) correct(document, version, corrections);
  const names = new PlaceNames(documents.values());
  for (const document of documents.values()) {
    normalise(document, names);
    splitSides(document);
  }
}

/** Reads all that an engine's files are made from, and gathers what they have in common. */
export async function readFacts(engine: string): Promise<ApiFacts> {
  const description = describeEngine(engine);
  return gatherFacts(description, {
    documents: await readDocuments(engine),
    prose: await readProse(engine),
    examples: await readExamples(engine),
  });
}

/** The files of an engine, by their path below `generated/ENGINE`. */
export async function generate(engine: string, given?: ApiFacts): Promise<Files> {
  const facts = given ?? (await readFacts(engine));
  return emitFiles(facts, readEntryNames(facts.engine));
}

/** The page of an engine that shows the whole API, by its path in the repository. None for an engine without a page. */
export async function generateAtlas(engine: string, given?: ApiFacts): Promise<Files> {
  const description = describeEngine(engine);
  if (!description.atlas) return new Map();
  const { file, title, conformance } = description.atlas;
  const { documents, words } = given ?? (await readFacts(engine));
  const page = await atlas({
    engine: description,
    title,
    documents,
    corrections: await readCorrections(engine),
    words: wordsOfAllVersions(words, documents),
    references: referencesOf(description.reference, documents),
    seen: readSeen(await readFile(inRepository(conformance), 'utf8')),
  });
  return new Map([[file, page]]);
}

/** The documents about the whole API of an engine, by their path in the repository. */
export async function generateDocs(engine: string, given?: ApiFacts): Promise<Files> {
  const description = describeEngine(engine);
  if (!description.docs) return new Map();
  const { index, llms, llmsHead } = description.docs;
  const facts = given ?? (await readFacts(engine));
  return new Map([
    [index, apiIndex(facts)],
    [llms, llmsGuide(await readFile(inRepository(llmsHead), 'utf8'), facts)],
  ]);
}
