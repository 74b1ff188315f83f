/** Finds the files and directories that the options name, so that errors in the options show before anything is sent. */
import { readFile, realpath, stat } from 'node:fs/promises';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { UsageError } from '../errors.js';
import { errorCode } from '../util/error-code.js';
import { errorMessage } from '../util/error-message.js';
import type { HeldFile } from './entry.js';
import { contextPath } from './memory-files.js';

/**
 * Finds the directory of the build context. The result is an absolute path without symlinks.
 *
 * @throws {UsageError} `DIRECTORY_NOT_FOUND`
 */
export async function findDirectory(given: string | URL): Promise<string> {
  const path = typeof given === 'string' ? given : fileURLToPath(given);
  const real = await unlessMissing(() => realpath(path));
  if (real !== undefined && (await stat(real)).isDirectory()) return real;
  const why = real === undefined ? 'does not exist' : 'is not a directory';
  throw new UsageError('DIRECTORY_NOT_FOUND', `the build context ${path} ${why}`);
}

/** The two paths that a path in the options can stand for. */
export interface ResolvedPath {
  /** The path in the context. Undefined if the path is outside of the context. */
  readonly inContext: string | undefined;
  /** The path on the disk. Undefined if there is no directory that the path is relative to. */
  readonly onDisk: string | undefined;
}

/** Resolves a path that is absolute or relative to the directory. */
export function resolvePath(directory: string | undefined, given: string): ResolvedPath {
  if (directory !== undefined) {
    const onDisk = resolve(directory, given);
    return { onDisk, inContext: pathIn(directory, onDisk) };
  }
  return isAbsolute(given)
    ? { onDisk: given, inContext: undefined }
    : { onDisk: undefined, inContext: contextPath(given.replaceAll(sep, '/')) };
}

/** The path in the context of a file on the disk. Undefined if the file is not in the directory. */
export function pathIn(directory: string, file: string): string | undefined {
  const path = relative(directory, file);
  return isAbsolute(path) ? undefined : contextPath(path.replaceAll(sep, '/'));
}

/** Loads a file from memory or from the disk. Undefined if it is in neither. */
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
 * Reads a file or a directory. Undefined if it does not exist.
 *
 * @throws {UsageError} `INVALID_OPTION`: it exists, but cannot be read.
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
