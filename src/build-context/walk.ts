/** What a directory has to send. */
import type { Stats } from 'node:fs';
import { lstat, readdir, readlink } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { errorCode } from '../util/error-code.js';
import { broken, type Entry } from './entry.js';
import { contentOf } from './file.js';
import type { IgnoreRules, Verdict } from './ignore-rules.js';
import { mapAhead } from './map-ahead.js';

export interface WalkOptions {
  readonly rules: IgnoreRules;
  /** Paths that are sent though the rules exclude them. */
  readonly always: ReadonlySet<string>;
  /** Paths that something else takes the place of, with all that is below. */
  readonly replaced: ReadonlySet<string>;
}

/** What is in a folder: what to send of it, and whether to go into it. */
interface Child {
  readonly path: string;
  readonly verdict: Verdict;
  readonly entry: Entry | undefined;
  readonly isFolder: boolean;
}

/** How many files of a folder are looked at at once. */
const FILES_AT_ONCE = 32;

/**
 * The entries below a directory, a folder before what is in it, by name. Only the names in the folders on the way are
 * held, and a few small files. What vanishes before it is come to is left out.
 *
 * An excluded folder is not sent itself, though it is gone into if something in it may have to be sent.
 */
export async function* walk(root: string, options: WalkOptions): AsyncGenerator<Entry, void, undefined> {
  const { rules, always, replaced } = options;
  const onTheWay = foldersOf(always);
  const overlaid = foldersOf(replaced);

  const look = async (path: string, folder: Verdict): Promise<Child | undefined> => {
    if (replaced.has(path)) return undefined;
    const verdict = rules.judge(path, folder);
    const sent = !verdict.excluded || always.has(path);
    if (!sent && !onTheWay.has(path) && !rules.mayBringBackBelow(path)) return undefined;
    const file = join(root, path);
    const stats = await lstat(file);
    const isFolder = stats.isDirectory();
    if (overlaid.has(path) && !isFolder) return undefined;
    return { path, verdict, isFolder, entry: sent ? await entryOf(file, path, stats) : undefined };
  };
  const children = async (folder: string, verdict: Verdict) => {
    const names = await unlessGone(folder, () => readdir(join(root, folder)));
    const paths = (names ?? []).sort().map((name) => (folder === '' ? name : `${folder}/${name}`));
    return mapAhead(paths, FILES_AT_ONCE, (path) => unlessGone(path, () => look(path, verdict)));
  };

  const levels = [await children('', rules.root)];
  try {
    for (let level = levels.at(-1); level !== undefined; level = levels.at(-1)) {
      const { done, value: child } = await level.next();
      if (done) levels.pop();
      if (!child) continue;
      if (child.entry !== undefined) yield child.entry;
      if (child.isFolder) levels.push(await children(child.path, child.verdict));
    }
  } finally {
    await Promise.all(levels.map((level) => level.return()));
  }
}

/** The folders that paths are in, up to the root. */
function foldersOf(paths: ReadonlySet<string>): Set<string> {
  const folders = new Set<string>();
  for (const path of paths) {
    for (let at = path.indexOf('/'); at > 0; at = path.indexOf('/', at + 1)) folders.add(path.slice(0, at));
  }
  return folders;
}

/** Undefined for what is gone. */
async function unlessGone<T>(path: string, read: () => Promise<T>): Promise<T | undefined> {
  try {
    return await read();
  } catch (cause) {
    if (path === '' || errorCode(cause) !== 'ENOENT') throw cause;
    // Node puts U+FFFD for what is not UTF-8, and then finds nothing by the name that it gave.
    if (path.includes('\uFFFD')) throw broken(`the name of ${path} is not UTF-8`, cause);
    return undefined;
  }
}

async function entryOf(file: string, path: string, stats: Stats): Promise<Entry | undefined> {
  // Its own Date is rounded, which may be the next second.
  const common = { path, mode: permissions(stats), mtime: new Date(Math.floor(stats.mtimeMs)) };
  if (stats.isFile()) return { ...common, type: 'file', content: await contentOf(file, path, stats.size) };
  if (stats.isDirectory()) return { ...common, type: 'directory' };
  if (stats.isSymbolicLink()) {
    const target = (await readlink(file)).replaceAll(sep, '/');
    return { ...common, type: 'symlink', target };
  }
  if (stats.isFIFO()) return { ...common, type: 'fifo' };
  if (stats.isSocket()) return undefined;
  throw broken(`${path} is a device`);
}

/** Windows knows no permissions: there the docker CLI says so and makes everything executable. */
function permissions(stats: Stats): number {
  return sep === '\\' ? 0o755 : stats.mode & 0o7777;
}
