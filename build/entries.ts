/** The files of the package that programs load, as package.json has them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.js';

interface PackageJson {
  readonly exports: Readonly<Record<string, string | { readonly types: string; readonly default: string }>>;
  readonly bin: Readonly<Record<string, string>>;
}

const { exports, bin } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as PackageJson;
const targets = Object.values(exports).filter((target) => typeof target === 'object');

/** Within `dist`: the JavaScript of each entry, and of the command. */
export const programs: readonly string[] = [
  ...targets.flatMap((target) => expand(target.default)),
  ...Object.values(bin).flatMap(expand),
];

/** Within `dist`: the declarations of each entry. */
export const declarations: readonly string[] = targets.flatMap((target) => expand(target.types));

/** The declarations of the entries of each engine. */
export const engines = declarations
  .filter((path) => /^generated\/[^/]+\/index\.d\.ts$/.test(path))
  .map((unpinned) => ({
    unpinned,
    /** The oldest version first. */
    pinned: declarations
      .filter((path) => path !== unpinned && path.startsWith(unpinned.replace(/index\.d\.ts$/, '')))
      .sort(new Intl.Collator('en', { numeric: true }).compare),
  }));

/** Takes `./dist/` from a path, and puts in the place of a `*` each name for which there is a source. */
function expand(path: string): string[] {
  const within = path.replace(/^\.\/dist\//, '');
  const [before, after] = within.split('*');
  if (before === undefined || after === undefined) return [within];
  const folder = before.slice(0, before.lastIndexOf('/'));
  const prefix = before.slice(folder.length + 1);
  return readdirSync(join(root, folder))
    .filter((name) => name.startsWith(prefix))
    .map((name) => `${folder}/${name}${after}`);
}
