/** Checks the texts of an engine's API, and reports on them. */
import { describeEngine } from '../engines.js';
import { readOwnTexts, readTexts } from '../joined-sources.js';
import { readDocuments } from '../prepare.js';
import { unpinnedView } from '../unpinned.js';
import { commonWords, readUpstreamTexts } from './common-words.js';
import { type Coverage, coverageOf, type Sort, sorts } from './coverage.js';
import { allTexts, brokenRules } from './rules.js';
import { textsOf } from './texts.js';
import { Words } from './words.js';

export interface ProseReport {
  /** The coverage of each version, and of the unpinned view. */
  readonly coverage: ReadonlyMap<string, Readonly<Record<Sort, Coverage>>>;
  /** What is missing, superfluous or against the rules, a line each. */
  readonly faults: readonly string[];
}

/** @param upstream the folder of the upstream files; without it, the texts are not compared with upstream's */
export async function checkProse(engine: string, upstream?: string): Promise<ProseReport> {
  const documents = await readDocuments(engine);
  const own = await readOwnTexts(engine);
  const source = await readTexts(engine, documents);
  const words = new Words(source, documents);
  const view = unpinnedView(documents, describeEngine(engine).oldestUnpinned);
  const coverage = new Map<string, Readonly<Record<Sort, Coverage>>>();
  for (const [version, document] of documents)
    coverage.set(version, coverageOf(document, words.in(document, version)));
  coverage.set('unpinned', coverageOf(view.document, words.in(view.document)));
  const texts = allTexts(own);
  const keys = new Set(textsOf(own).map(({ key }) => key));
  return {
    coverage,
    faults: [
      ...missing(coverage),
      ...words
        .unused()
        .filter((key) => keys.has(key))
        .map((key) => `${key}: no version has this`),
      ...brokenRules(texts),
      ...(upstream === undefined ? [] : commonWords(texts, await readUpstreamTexts(upstream))),
    ],
  };
}

/** A line for each thing without a text, with the versions that have the thing. */
function missing(coverage: ProseReport['coverage']): string[] {
  return sorts.flatMap((sort) => {
    const versions = new Map<string, string[]>();
    for (const [version, its] of coverage)
      for (const name of its[sort].missing) versions.set(name, [...(versions.get(name) ?? []), version]);
    return [...versions].map(([name, all]) => `${sort}: ${name} has no text (${all[0]} to ${all.at(-1)})`);
  });
}

/** The coverage as lines: `v1.41  operations 106/106  parameters 266/266 …`. */
export function coverageLines({ coverage }: ProseReport): string[] {
  return [...coverage].map(([version, its]) =>
    [
      version.padEnd(8),
      ...sorts.map((sort) => `${sort} ${its[sort].total - its[sort].missing.length}/${its[sort].total}`),
    ].join('  '),
  );
}
