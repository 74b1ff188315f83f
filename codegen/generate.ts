/** From `specs/` to the files of `generated/`: reads what the files are made from. */
import { readFile } from 'node:fs/promises';
import { type ApiFacts, gatherFacts } from './api-facts.js';
import { type AtlasSources, atlas } from './atlas/atlas.js';
import { readCorrectionGroups } from './atlas/correction-groups.js';
import { releasesOf } from './atlas/releases.js';
import { readSeen } from './atlas/seen.js';
import { wordsOfAllVersions } from './atlas/words.js';
import { apiIndex } from './docs/api-index.js';
import { llmsGuide } from './docs/llms.js';
import { emitFiles } from './emit-files.js';
import { type AtlasDescription, describeEngine } from './engines.js';
import { readEntryNames } from './entry-names.js';
import type { Files } from './files.js';
import { readAllExamples, readCompatible, readTexts } from './joined-sources.js';
import { inRepository } from './paths.js';
import { versionAliases } from './pin/pins.js';
import { readApis } from './prepare.js';
import { referencesOf } from './references.js';

/** Reads all that an engine's files are made from, and gathers what they have in common. */
export async function readFacts(engine: string): Promise<ApiFacts> {
  const description = describeEngine(engine);
  const apis = await readApis(engine);
  const { documents } = apis;
  return gatherFacts(description, {
    documents,
    prose: await readTexts(engine, documents),
    examples: await readAllExamples(engine, documents),
    aliases: await versionAliases(engine),
    compatible: await readCompatible(engine, apis),
  });
}

/** The files of an engine, by their path below `generated/ENGINE`. */
export async function generate(engine: string, given?: ApiFacts): Promise<Files> {
  const facts = given ?? (await readFacts(engine));
  return emitFiles(facts, readEntryNames(facts.engine));
}

/** The page of an engine that shows the whole API, by its path in the repository. None for an engine without a page. */
export async function generateAtlas(engine: string, given?: ApiFacts): Promise<Files> {
  const { atlas: described } = describeEngine(engine);
  if (!described) return new Map();
  const sources = await atlasSources(engine, described, given ?? (await readFacts(engine)));
  return new Map([[described.file, await atlas(sources)]]);
}

/** What the page of an engine is made from. */
export async function atlasSources(
  engine: string,
  { title, conformance }: AtlasDescription,
  { documents, words }: ApiFacts,
): Promise<AtlasSources> {
  const description = describeEngine(engine);
  const versions = [...documents.keys()];
  return {
    engine: description,
    title,
    documents,
    releases: releasesOf(engine, versions, await versionAliases(engine)),
    corrections: await readCorrectionGroups(engine, versions),
    words: wordsOfAllVersions(words, documents),
    references: referencesOf(description.reference, documents),
    seen: readSeen(await readFile(inRepository(conformance), 'utf8')),
  };
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
