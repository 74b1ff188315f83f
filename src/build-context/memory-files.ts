/** Files of a build context that are on no disk. */
import { posix } from 'node:path';
import { UsageError } from '../errors.js';
import type { HeldFile } from './entry.js';

/** A file of the context that need not exist anywhere else. */
export interface MemoryFile {
  /** A string is sent as UTF-8. */
  readonly content: string | Uint8Array;
  /** Its permissions, as of `chmod`: 0o644 by default. */
  readonly mode?: number | undefined;
  /** When it was changed last: now by default. Neither builder looks at it to decide whether its cache holds. */
  readonly mtime?: Date | undefined;
}

/** By path in the context. */
export type MemoryFiles = Readonly<Record<string, string | Uint8Array | MemoryFile>>;

/**
 * By path in the context, in the order of their paths.
 *
 * @throws {UsageError} `INVALID_OPTION`: a path leads out of the context, a file is below another one, or something is
 * no file.
 */
export function memoryEntries(files: MemoryFiles): Map<string, HeldFile> {
  const entries = new Map<string, HeldFile>();
  const now = new Date();
  for (const [given, file] of Object.entries(files)) {
    const path = contextPath(given);
    if (path === undefined) throw wrong(given, 'is no path of a file in the context');
    if (entries.has(path)) throw wrong(given, 'is there twice');
    const { content, mode = 0o644, mtime = now } = whole(given, file);
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

/** A path as the context has it; undefined if it leads out of the context or is a folder's. */
export function contextPath(given: string): string | undefined {
  const path = posix.normalize(given);
  return /^(\/|\.\.?(\/|$))|\/$/.test(path) ? undefined : path;
}

function whole(path: string, file: string | Uint8Array | MemoryFile): MemoryFile {
  const given = typeof file === 'string' || file instanceof Uint8Array ? { content: file } : file;
  const { content, mode, mtime } = given ?? {};
  if (typeof content !== 'string' && !(content instanceof Uint8Array))
    throw wrong(path, 'has no content that is a string or bytes');
  if (mode !== undefined && !(Number.isInteger(mode) && mode >= 0 && mode <= 0o7777))
    throw wrong(path, 'has a mode that is none, such as 0o755');
  if (mtime !== undefined && !(mtime instanceof Date && Number.isFinite(mtime.getTime())))
    throw wrong(path, 'has an mtime that is no Date');
  return given;
}

function wrong(path: string, why: string): UsageError {
  return new UsageError('INVALID_OPTION', `files: ${path} ${why}`);
}
