/** From an engine's documents and prose to the files of `generated/`: offline, and the same every time. */
import type { ApiFacts } from './api-facts.js';
import { categoriesOf } from './categories.js';
import type { Declaration, Declarations } from './declarations.js';
import { printDocumentation } from './documentation.js';
import { checkNames, type EntryNames } from './entry-names.js';
import { type EntryVersion, entryVersions } from './entry-versions.js';
import type { Files } from './files.js';
import type { History } from './history.js';
import { emitModels } from './models.js';
import { openEnums } from './open-enums.js';
import { describe, modelsToOpenApi } from './openapi.js';
import { emitOperations } from './operations.js';
import { banner, type Printable, printFiles, unpinned } from './print.js';
import { referencesOf } from './references.js';
import type { Swagger } from './swagger.js';
import { printTable } from './table.js';
import { unpinnedView } from './unpinned.js';

/** The files by their path below the engine's folder. */
export async function emitFiles(facts: ApiFacts, entryNames: EntryNames): Promise<Files> {
  const { engine, documents, versions, history, words, examples, documentation } = facts;
  const references = referencesOf(engine.reference, documents);
  const printable = async (name: string, exact: Swagger, past: History): Promise<Printable> => {
    const version = name === unpinned ? undefined : name;
    const document = openEnums(exact);
    const its = words.in(exact, version);
    const described = structuredClone(document);
    describe(described, past, its, version);
    const models = await emitModels(await modelsToOpenApi(described));
    const operations = emitOperations(document, engine, { history: past, words: its, references, examples });
    const declarations = byName([...models, ...operations]);
    checkNames(name, declarations.values(), entryNames);
    return { declarations, categories: categoriesOf(document, engine.categoryPrefixes) };
  };
  const entries = entryVersions(engine, versions, facts.aliases);
  const pinned = new Map<EntryVersion, Printable>();
  for (const one of entries)
    pinned.set(one, await printable(one.version, documents.get(one.version)!, history));
  const view = unpinnedView(documents, engine.oldestUnpinned);
  const files = printFiles(engine, pinned, await printable(unpinned, view.document, view.history));
  files.set('table.ts', banner + printTable(facts, entries));
  files.set('documentation.ts', banner + printDocumentation(documentation));
  return files;
}

function byName(declarations: readonly Declaration[]): Declarations {
  const map = new Map<string, Declaration>();
  for (const declaration of declarations) {
    if (map.has(declaration.name)) throw new Error(`two declarations are called ${declaration.name}`);
    map.set(declaration.name, declaration);
  }
  return map;
}
