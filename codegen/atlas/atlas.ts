/** The atlas: one page with every thing of an engine's API, in every version. */
import type { EngineDescription } from '../engines.js';
import type { Swagger } from '../swagger.js';
import { bundleScript, readStyles } from './bundle.js';
import type { CorrectionGroup } from './correction-groups.js';
import type { AtlasData } from './data.js';
import { encode } from './encode.js';
import { factsOf } from './facts.js';
import { printPage } from './page.js';
import { productOf, type Releases } from './releases.js';
import type { Seen } from './seen.js';
import { noteTouches } from './touches.js';
import type { Words } from './words.js';

export interface AtlasSources {
  readonly engine: EngineDescription;
  readonly title: string;
  /** Every version's document, corrected and normalised, the oldest first. */
  readonly documents: ReadonlyMap<string, Swagger>;
  readonly corrections: readonly CorrectionGroup[];
  readonly words: Words;
  /** For each version, the releases of the engine that it stands for. */
  readonly releases: Releases;
  /** The address of each operation in the engine's reference. */
  readonly references: ReadonlyMap<string, string>;
  readonly seen: Seen;
}

/** The page, as HTML. */
export async function atlas(sources: AtlasSources): Promise<string> {
  return printPage({ data: atlasData(sources), script: await bundleScript(), styles: await readStyles() });
}

/** The data of the page. */
export function atlasData({
  engine,
  title,
  documents,
  corrections,
  words,
  ...rest
}: AtlasSources): AtlasData {
  const facts = factsOf(documents, engine.categoryPrefixes, words);
  noteTouches(facts, documents, corrections);
  return encode({ product: productOf(engine.name), title, facts, corrections, ...rest });
}
