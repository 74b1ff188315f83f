/** What the documents of the whole API are made from: the table and the documentation of all versions. */
import type { Documentation } from '../../src/documentation.js';
import type { OperationEntry } from '../../src/table.js';
import { gatherDocumentation } from '../documentation.js';
import type { Sources } from '../emit-files.js';
import type { EngineDescription } from '../engines.js';
import { History } from '../history.js';
import { Words } from '../prose/words.js';
import { mergeTable } from '../table.js';

export interface ApiFacts {
  readonly engine: EngineDescription;
  /** The oldest first. */
  readonly versions: readonly string[];
  /** By operationId, in the order of the newest version's reference. */
  readonly operations: Readonly<Record<string, OperationEntry>>;
  readonly documentation: Documentation;
}

export function gatherFacts(
  engine: EngineDescription,
  { documents, prose, examples }: Omit<Sources, 'entryNames'>,
): ApiFacts {
  const versions = [...documents.keys()];
  const history = new History(versions, documents);
  const words = new Words(prose, documents);
  return {
    engine,
    versions,
    operations: mergeTable(engine, documents, history),
    documentation: gatherDocumentation({ documents, history, words, examples }),
  };
}
