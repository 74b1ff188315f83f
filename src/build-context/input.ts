/** The files and directories that a build context is given by name, which are wrong or right before anything is sent. */
import { readFile, realpath, stat } from 'node:fs/promises';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { UsageError } from '../errors.js';
import { errorCode } from '../util/error-code.js';
import { errorMessage } from '../util/error-message.js';
import type { HeldFile } from './entry.js';
import { contextPath } from './memory-files.js';

/**
 * The directory with no symlink left in its path.
 *
 * @throws {UsageError} `DIRECTORY_NOT_FOUND`
 */
export async function findDirectory(given: string | URL): Promise<string> {
  const path = typeof given === 'string' ? given : fileURLToPath(given);
  const real = await unlessMissing(() => realpath(path));
  if (real !== undefined && (await stat(real)).isDirectory()) return real;
  const why = real === undefined ? 'does not exist' : 'is no directory';
  throw new UsageError('DIRECTORY_NOT_FOUND', `the build context ${path} ${why}`);
}

export interface ResolvedPath {
  /** Path in the context, if it is in the context. */
  readonly inContext: string | undefined;
  /** Path on the disk, if it can be there. */
  readonly onDisk: string | undefined;
}

/** Where a file is that is given by a path from the directory, or an absolute one. */
export function resolvePath(directory: string | undefined, given: string): ResolvedPath {
  if (directory !== undefined) {
    const onDisk = resolve(directory, given);
    return { onDisk, inContext: pathIn(directory, onDisk) };
  }
  return isAbsolute(given)
    ? { onDisk: given, inContext: undefined }
    : { onDisk: undefined, inContext: contextPath(given.replaceAll(sep, '/')) };
}

/** The path in the context of a file on the disk; undefined if it is not in the directory. */
export function pathIn(directory: string, file: string): string | undefined {
  const path = relative(directory, file);
  return isAbsolute(path) ? undefined : contextPath(path.replaceAll(sep, '/'));
}

/** A file from memory or from the disk, or undefined if it is in neither. */
export async function loadFile(
  { onDisk, inContext: path = '' }: ResolvedPath,
  files: ReadonlyMap<string, HeldFile>,
): Promise<HeldFile | undefined> {
  const held = files.get(path);
  if (held !== undefined || onDisk === undefined) return held;
  return unlessMissing(async () => {
    const { mode, mtime } = await stat(onDisk);
    return { type: 'file', path, mode: mode & 0o7777, mtime, content: await readFile(onDisk) };
  });
}

/**
 * Undefined where there is no such file.
 *
 * @throws {UsageError} `INVALID_OPTION`: it cannot be read.
 */
export async function unlessMissing<T>(read: () => Promise<T>): Promise<T | undefined> {
  try {
    return await read();
  } catch (error) {
    const code = errorCode(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    if (code === undefined) throw error;
    const message = `the build context cannot be read: ${errorMessage(error)}`;
    throw new UsageError('INVALID_OPTION', message, { cause: error });
  }
}
