/** The releases of engines: of a version, and in a text. */
import { compareDotted } from './versions.js';

/** For each version, the releases that it stands for, the oldest first. A version of which we are not sure has none. */
export type Releases = ReadonlyMap<string, readonly string[]>;

interface Product {
  /** The name of the product before a number: `Engine 28.5`. */
  readonly name: string;
  /** A number of one of its releases, in a text. */
  readonly pattern: RegExp;
}

const products: Readonly<Record<string, Product>> = {
  docker: { name: 'Engine', pattern: /\b(?:19|2\d)\.\d{1,2}\.\d+\b/g },
  podman: { name: 'Podman', pattern: /\b[3-6]\.\d{1,2}\.\d+\b/g },
};

export const productOf = (engine: string): string => products[engine]?.name ?? engine;

/** The releases of an engine that a text names, the oldest first. */
export function releasesIn(engine: string, text: string): string[] {
  const found = new Set(text.match(products[engine]?.pattern ?? /(?!)/));
  return [...found].sort(compareDotted);
}

/**
 * The releases of Docker Engine by the newest version that they speak, the oldest first. The specs do not tell this. A test
 * compares this with the table of `docs/guides/versions.md`, which follows Docker's own.
 */
const known: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  docker: {
    'v1.25': ['1.13.0'],
    'v1.26': ['1.13.1', '17.03.0'],
    'v1.27': ['17.03.1'],
    'v1.28': ['17.04'],
    'v1.29': ['17.05'],
    'v1.30': ['17.06'],
    'v1.31': ['17.07'],
    'v1.32': ['17.09'],
    'v1.33': ['17.10'],
    'v1.34': ['17.11'],
    'v1.35': ['17.12'],
    'v1.36': ['18.02'],
    'v1.37': ['18.03 – 18.05'],
    'v1.38': ['18.06'],
    'v1.39': ['18.09'],
    'v1.40': ['19.03'],
    'v1.41': ['20.10'],
    'v1.42': ['23'],
    'v1.43': ['24'],
    'v1.44': ['25'],
    'v1.45': ['26'],
    'v1.46': ['27.0', '27.1'],
    'v1.47': ['27.2 – 27.5'],
    'v1.48': ['28.0'],
    'v1.49': ['28.1'],
    'v1.50': ['28.2'],
    'v1.51': ['28.3 – 28.5'],
    'v1.52': ['29.0', '29.1'],
    'v1.53': ['29.2'],
    'v1.54': ['29.3 – 29.5'],
    'v1.55': ['29.7'],
  },
};

/**
 * The releases behind the versions of an engine. Where versions are releases, a version stands for those that have the same
 * facts, too.
 *
 * @param aliases the pinned release whose file has the facts of another one
 */
export function releasesOf(
  engine: string,
  versions: readonly string[],
  aliases: Readonly<Record<string, string>>,
): Releases {
  const table = known[engine];
  if (table !== undefined) return new Map(Object.entries(table));
  return new Map(
    versions.map((version) => {
      const same = Object.keys(aliases).filter((alias) => aliases[alias] === version);
      const all = [version, ...same].map((one) => one.replace(/^v/, '')).sort(compareDotted);
      return [version, all.length === 1 ? [] : [`${all[0]} – ${all.at(-1)}`]];
    }),
  );
}
