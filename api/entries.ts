import { readFileSync } from 'node:fs';
import { inRepository } from '../codegen/paths.js';

/** An entry of the package: a name that a user imports from. */
export interface Entry {
  /** `fairlead/v1.41` */
  readonly name: string;
  /** The file of its declarations: a path within the package. */
  readonly declarations: string;
}

interface PackageJson {
  readonly name: string;
  readonly type: string;
  readonly exports: Readonly<Record<string, string | { readonly types: string }>>;
}

export const packageJson = JSON.parse(readFileSync(inRepository('package.json'), 'utf8')) as PackageJson;

/** For each pattern in `exports`: the entry that is reported for all entries that match the pattern. */
const samples: Readonly<Record<string, string>> = {
  './v*': './v1.41',
  './podman/v*': './podman/v5.8',
};

/** The entries as package.json has them, patterns included. */
const exported = Object.entries(packageJson.exports).flatMap(([subpath, target]) =>
  typeof target === 'string' ? [] : [{ subpath, declarations: target.types }],
);

/** The entries that have a report: all that package.json exports, and of a pattern its sample. */
export const reportedEntries: readonly Entry[] = exported.map(({ subpath, declarations }) => {
  const sample = subpath.includes('*') ? samples[subpath] : subpath;
  const star = sample === undefined ? undefined : starOf(subpath, sample);
  if (sample === undefined || star === undefined)
    throw new Error(`package.json exports ${subpath}: name an entry to report for it in api/entries.ts`);
  return { name: publicName(sample), declarations: declarations.replaceAll('*', star) };
});

/** The public name of the entry with these declarations. Undefined if the file is not the file of an entry. */
export function publicNameOf(declarations: string): string | undefined {
  for (const entry of exported) {
    const star = starOf(entry.declarations, declarations);
    if (star !== undefined) return publicName(entry.subpath.replaceAll('*', star));
  }
  return undefined;
}

/** The text that `*` stands for: '' if the pattern has no `*`, undefined if the path does not match. */
function starOf(pattern: string, path: string): string | undefined {
  const [first = '', ...rest] = pattern.split('*').map((text) => text.replaceAll(/[^\w/]/g, '\\$&'));
  const [second, ...others] = rest;
  const source = second === undefined ? first : [`${first}([^/]+)${second}`, ...others].join('\\1');
  const match = new RegExp(`^${source}$`).exec(path);
  return match ? (match[1] ?? '') : undefined;
}

/** `./v1.41` → `fairlead/v1.41` */
function publicName(subpath: string): string {
  return packageJson.name + subpath.slice(1);
}
