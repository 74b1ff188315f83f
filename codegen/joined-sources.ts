/** The texts, the examples and the bounds of an engine that also speaks another engine's API. */
import type { CompatibleApi } from '../src/table.js';
import { categoryOf } from './categories.js';
import { idsOfAll, readSpokenVersions } from './compatible.js';
import { describeEngine } from './engines.js';
import { readExamples } from './examples.js';
import type { PreparedApis } from './prepare.js';
import { joinProse } from './prose/join.js';
import { type ProseSource, readProse } from './prose/source.js';
import { operationsOf, type Swagger } from './swagger.js';

type Documents = ReadonlyMap<string, Swagger>;

/** The texts of an engine alone. Those of another engine whose API it speaks may have to be added. */
export async function readOwnTexts(engine: string): Promise<ProseSource> {
  return readProse(engine, describeEngine(engine).compatible !== undefined);
}

/** The texts of an engine, with those of the other engine whose API it speaks. */
export async function readTexts(engine: string, documents: Documents): Promise<ProseSource> {
  const { compatible } = describeEngine(engine);
  const own = await readOwnTexts(engine);
  if (compatible === undefined) return own;
  const spoken = await readSpokenVersions(engine, [...documents.keys()]);
  return joinProse(own, await readProse(compatible.engine), spoken);
}

/** The examples of an engine's operations, with those of the other engine whose operations it has. */
export async function readAllExamples(
  engine: string,
  documents: Documents,
): Promise<ReadonlyMap<string, string>> {
  const { compatible } = describeEngine(engine);
  const own = await readExamples(engine);
  if (compatible === undefined) return own;
  const ids = idsOfAll(documents);
  const others = [...(await readExamples(compatible.engine))].filter(([id]) => ids.has(id));
  return new Map([...others, ...own]);
}

/** The bounds of the other API that an engine speaks. Undefined for an engine with one API. */
export async function readCompatible(
  engine: string,
  { documents, others }: PreparedApis,
): Promise<CompatibleApi | undefined> {
  const { compatible } = describeEngine(engine);
  if (compatible === undefined || others === undefined) return undefined;
  const { categoryPrefixes } = describeEngine(compatible.engine);
  const ids = idsOfAll(documents);
  const absent = [...others.values()].flatMap((document) =>
    operationsOf(document).flatMap(({ path, operation: { operationId } }) =>
      ids.has(operationId) ? [] : [[operationId, categoryOf(path, categoryPrefixes)] as const],
    ),
  );
  return {
    ownPrefix: compatible.ownPrefix,
    versions: (await readSpokenVersions(engine, [...documents.keys()])) as CompatibleApi['versions'],
    absent: Object.fromEntries(absent),
  };
}
