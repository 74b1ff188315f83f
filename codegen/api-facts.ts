/** What is made of an engine's sources once, for all that is generated: dates, texts, the table, the documentation. */
import type { Documentation } from '../src/documentation.js';
import type { CompatibleApi, OperationEntry } from '../src/table.js';
import { gatherDocumentation } from './documentation.js';
import type { EngineDescription } from './engines.js';
import { History } from './history.js';
import type { ProseSource } from './prose/source.js';
import { Words } from './prose/words.js';
import type { Swagger } from './swagger.js';
import { mergeTable } from './table.js';

/** The sources of an API's facts. */
export interface ApiSources {
  /** Every version's document, corrected and normalised, the oldest first. */
  readonly documents: ReadonlyMap<string, Swagger>;
  readonly prose: ProseSource;
  /** The examples of operations, by operationId. */
  readonly examples: ReadonlyMap<string, string>;
  /** The versions that have the document of another version, with that version. @default there are none */
  readonly aliases?: Readonly<Record<string, string>>;
  /** The bounds of the other API that the engine speaks. @default the engine has one API */
  readonly compatible?: CompatibleApi | undefined;
}

export interface ApiFacts extends ApiSources {
  readonly engine: EngineDescription;
  /** The oldest first. */
  readonly versions: readonly string[];
  readonly history: History;
  readonly words: Words;
  /** By operationId, in the order of the newest version's reference. */
  readonly operations: Readonly<Record<string, OperationEntry>>;
  readonly documentation: Documentation;
}

export function gatherFacts(engine: EngineDescription, sources: ApiSources): ApiFacts {
  const { documents, prose, examples } = sources;
  const versions = [...documents.keys()];
  const history = new History(versions, documents);
  const words = new Words(prose, documents);
  return {
    ...sources,
    engine,
    versions,
    history,
    words,
    operations: mergeTable(engine, documents, history),
    documentation: gatherDocumentation({ documents, history, words, examples }),
  };
}
