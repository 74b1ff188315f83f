/** The corrections behind an engine's documents, with what tells if one holds in a version. */
import { readSpokenVersions } from '../compatible.js';
import { type Correction, readCorrections } from '../corrections.js';
import { describeEngine } from '../engines.js';

/** Corrections whose ranges count in the same versions. */
export interface CorrectionGroup {
  /** The engine whose releases the evidence names. */
  readonly engine: string;
  readonly corrections: readonly Correction[];
  /** The version in which the ranges of these corrections count, for a version of the documents. */
  versionOf(version: string): string;
}

/**
 * All corrections behind the documents of an engine. An engine that speaks another engine's API has those of the other
 * engine and its own deviations from them, too: an id of these begins with where the correction is from.
 *
 * @param versions those of the documents
 */
export async function readCorrectionGroups(
  engine: string,
  versions: readonly string[],
): Promise<CorrectionGroup[]> {
  const { compatible } = describeEngine(engine);
  const own: CorrectionGroup = {
    engine,
    corrections: await readCorrections(engine),
    versionOf: (version) => version,
  };
  if (compatible === undefined) return [own];
  const spoken = await readSpokenVersions(engine, versions);
  return [
    own,
    { ...own, corrections: named('compatible', await readCorrections(`${engine}-compatible`)) },
    {
      engine: compatible.engine,
      corrections: named(compatible.engine, await readCorrections(compatible.engine)),
      versionOf: (version) => spoken[version]!,
    },
  ];
}

/** An id is unique among the corrections of one folder only. */
function named(from: string, corrections: readonly Correction[]): Correction[] {
  return corrections.map((one) => ({ ...one, id: `${from}.${one.id}` }));
}
