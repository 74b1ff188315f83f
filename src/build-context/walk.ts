/** Walks a directory, and yields the entries to send. */
import { isUtf8 } from 'node:buffer';
import type { Stats } from 'node:fs';
import { lstat, readdir, readlink } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { errorCode } from '../util/error-code.js';
import { broken, type Entry } from './entry.js';
import { contentOf } from './file.js';
import type { IgnoreRules, Verdict } from './ignore-rules.js';
import { unlessMissing } from './input.js';
import { mapAhead } from './map-ahead.js';

export interface WalkOptions {
  readonly rules: IgnoreRules;
  /** Paths that are sent even if the rules exclude them. */
  readonly always: ReadonlySet<string>;
  /** Paths that files in memory replace. Nothing at or below these paths is sent from the directory. */
  readonly replaced: ReadonlySet<string>;
}

/** A file or folder in a folder: the entry to send, if any, and true if it is a folder to walk. */
interface Child {
  readonly path: string;
  readonly verdict: Verdict;
  readonly entry: Entry | undefined;
  readonly isFolder: boolean;
}

/** The number of files of a folder that are read at the same time. */
const FILES_AT_ONCE = 32;

/**
 * Yields the entries below a directory, sorted by name, each folder before its content. Memory holds only the names in
 * the current folder and the folders above it, and a few small files. Files that are deleted during the walk are left
 * out.
 *
 * An excluded folder is not sent, but it is walked if it may contain an entry that has to be sent.
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

/**
 * Decides about the entries of the directory itself, as `walk` will do, so that most malformed patterns are found before
 * anything is sent.
 *
 * @throws {UsageError} `INVALID_PATTERN`
 */
export async function judgeFirstLevel(root: string, { rules, replaced }: WalkOptions): Promise<void> {
  for (const path of (await unlessMissing(() => readdir(root))) ?? []) {
    if (!replaced.has(path)) rules.judge(path, rules.root);
  }
}

/** All folders above the paths, without the root. */
function foldersOf(paths: ReadonlySet<string>): Set<string> {
  const folders = new Set<string>();
  for (const path of paths) {
    for (let at = path.indexOf('/'); at > 0; at = path.indexOf('/', at + 1)) folders.add(path.slice(0, at));
  }
  return folders;
}

/** Undefined if the file no longer exists. */
async function unlessGone<T>(path: string, read: () => Promise<T>): Promise<T | undefined> {
  try {
    return await read();
  } catch (cause) {
    if (path === '' || errorCode(cause) !== 'ENOENT') throw cause;
    // Node replaces bytes that are not UTF-8 by U+FFFD, and cannot find the file by the name that it returns.
    if (path.includes('\uFFFD')) throw broken(`the name of ${path} is not UTF-8`, cause);
    return undefined;
  }
}

async function entryOf(file: string, path: string, stats: Stats): Promise<Entry | undefined> {
  // `stats.mtime` is rounded, possibly up to the next second.
  const common = { path, mode: permissions(stats), mtime: new Date(Math.floor(stats.mtimeMs)) };
  if (stats.isFile()) return { ...common, type: 'file', content: await contentOf(file, path, stats.size) };
  if (stats.isDirectory()) return { ...common, type: 'directory' };
  if (stats.isSymbolicLink()) {
    const target = await readlink(file, { encoding: 'buffer' });
    if (!isUtf8(target)) throw broken(`the target of the symlink ${path} is not UTF-8`);
    return { ...common, type: 'symlink', target: target.toString().replaceAll(sep, '/') };
  }
  if (stats.isFIFO()) return { ...common, type: 'fifo' };
  if (stats.isSocket()) return undefined;
  throw broken(`${path} is a device`);
}

/** Windows has no permission bits. The docker CLI makes every file executable there, and so do we. */
function permissions(stats: Stats): number {
  return sep === '\\' ? 0o755 : stats.mode & 0o7777;
}
