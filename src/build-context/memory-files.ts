/** The files of a build context that are given in memory. */
import { posix } from 'node:path';
import { UsageError } from '../errors.js';
import { MALFORMED } from '../util/well-formed.js';
import type { HeldFile } from './entry.js';

/** A file of the context that is given in memory. */
export interface MemoryFile {
  /** The content. A string is sent as UTF-8. */
  readonly content: string | Uint8Array;
  /** The permission bits, as for `chmod`. @default 0o644 */
  readonly mode?: number | undefined;
  /** The time of the last change. Builders do not use it to decide if their cache is valid. @default now */
  readonly mtime?: Date | undefined;
}

/** Files in memory, by their path in the context. */
export type MemoryFiles = Readonly<Record<string, string | Uint8Array | MemoryFile>>;

/**
 * Checks files in memory, and makes entries of them, by path in the context and sorted by path.
 *
 * @throws {UsageError} `INVALID_OPTION`: a path leads out of the context, a path is below another file, or a value is not
 *   a file.
 */
export function memoryEntries(files: MemoryFiles): Map<string, HeldFile> {
  const entries = new Map<string, HeldFile>();
  const now = new Date();
  for (const [given, file] of Object.entries(files)) {
    const path = contextPath(given);
    if (path === undefined) throw wrong(given, 'is not the path of a file in the context');
    if (entries.has(path)) throw wrong(given, 'is given twice');
    const { content, mode = 0o644, mtime = now } = whole(given, file);
    for (const text of [given, content])
      if (typeof text === 'string' && !text.isWellFormed()) throw wrong(given, MALFORMED);
    const bytes = typeof content === 'string' ? Buffer.from(content) : content;
    entries.set(path, { type: 'file', path, mode, mtime, content: bytes });
  }
  for (const path of entries.keys()) {
    for (let folder = posix.dirname(path); folder !== '.'; folder = posix.dirname(folder)) {
      if (entries.has(folder)) throw wrong(path, `is below ${folder}, which is a file`);
    }
  }
  return new Map([...entries].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Normalises a path in the context. Undefined if the path leads out of the context, or is the path of a folder. */
export function contextPath(given: string): string | undefined {
  const path = posix.normalize(given);
  // No file system has a name with a NUL. A tar would end the name there, and the file would have another name.
  return path.includes('\0') || /^(\/|\.\.?(\/|$))|\/$/.test(path) ? undefined : path;
}

function whole(path: string, file: string | Uint8Array | MemoryFile): MemoryFile {
  const given = typeof file === 'string' || file instanceof Uint8Array ? { content: file } : file;
  const { content, mode, mtime } = given ?? {};
  if (typeof content !== 'string' && !(content instanceof Uint8Array))
    throw wrong(path, 'must have a string or bytes as its content');
  if (mode !== undefined && !(Number.isInteger(mode) && mode >= 0 && mode <= 0o7777))
    throw wrong(path, 'must have permission bits as its mode, such as 0o755');
  if (mtime !== undefined && !(mtime instanceof Date && Number.isFinite(mtime.getTime())))
    throw wrong(path, 'must have a valid Date as its mtime');
  return given;
}

function wrong(path: string, why: string): UsageError {
  return new UsageError('INVALID_OPTION', `files: ${path} ${why}`);
}
