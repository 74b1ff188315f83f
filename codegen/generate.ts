/** From specs/ to the files of generated/: pure but for reading, offline, and the same every time. */
import { readFile } from 'node:fs/promises';
import { correct, readCorrections } from './corrections.js';
import type { Declaration, Declarations } from './declarations.js';
import type { Files } from './files.js';
import { History } from './history.js';
import { isRecord } from './json.js';
import { emitModels } from './models.js';
import { PlaceNames } from './names.js';
import { normalise } from './normalise.js';
import { openEnums } from './open-enums.js';
import { describe, modelsToOpenApi } from './openapi.js';
import { categoriesOf, emitOperations, type OperationProse } from './operations.js';
import { inRepository } from './paths.js';
import { pinnedFile, pinnedVersions } from './pin/pins.js';
import { banner, type Printable, printFiles } from './print.js';
import { printProse } from './prose.js';
import type { Swagger } from './swagger.js';
import { mergeTable, printTable, type TableHead } from './table.js';
import { unpinnedView } from './unpinned.js';
import { readYaml } from './yaml.js';

const heads: Record<string, TableHead> = {
  docker: {
    oldestUnpinned: 'v1.40',
    reference: 'https://docs.docker.com/reference/api/engine/version/{version}/#tag/{tag}/operation/{op}',
  },
};

/** Every version's document, corrected and normalised, the oldest first. */
export async function readDocuments(engine: string): Promise<Map<string, Swagger>> {
  const corrections = await readCorrections(engine);
  const documents = new Map<string, Swagger>();
  for (const version of await pinnedVersions(engine)) {
    const document = readYaml(await readFile(pinnedFile(engine, version), 'utf8')) as Swagger;
    correct(document, version, corrections);
    documents.set(version, document);
  }
  const names = new PlaceNames(documents.values());
  for (const document of documents.values()) normalise(document, names);
  return documents;
}

export async function readProse(engine: string): Promise<OperationProse> {
  const prose = readYaml(await readFile(inRepository(`specs/prose/${engine}.yaml`), 'utf8'));
  if (!isRecord(prose) || !isRecord(prose['operations']))
    throw new Error(`specs/prose/${engine}.yaml: no operations`);
  return prose['operations'] as OperationProse;
}

export async function generate(engine: string): Promise<Files> {
  const head = heads[engine];
  if (!head) throw new Error(`unknown engine ${engine}`);
  const documents = await readDocuments(engine);
  const versions = [...documents.keys()];
  const history = new History(versions, documents);
  const prose = await readProse(engine);
  const printable = async (exact: Swagger, past: History): Promise<Printable> => {
    const document = openEnums(exact);
    const described = structuredClone(document);
    describe(described, past);
    const models = await emitModels(await modelsToOpenApi(described));
    const operations = emitOperations(document, past, prose, head.reference);
    return { declarations: byName([...models, ...operations]), categories: categoriesOf(document) };
  };
  const pinned = new Map<string, Printable>();
  for (const [version, document] of documents) pinned.set(version, await printable(document, history));
  const view = unpinnedView(documents, head.oldestUnpinned);
  const files = printFiles(pinned, await printable(view.document, view.history));
  files.set('table.ts', banner + printTable(head, versions, mergeTable(documents, history)));
  files.set('prose.ts', banner + printProse(prose));
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
