/** The entries of a build context, before they are packed as a tar. */
import { StreamError } from '../errors.js';

export interface Entry {
  readonly type: 'file' | 'directory' | 'symlink' | 'fifo';
  /** The path in the context. It is separated by slashes, and neither starts nor ends with one. */
  readonly path: string;
  /** The permission bits, including the set-user-ID, set-group-ID and sticky bits. */
  readonly mode: number;
  readonly mtime: Date;
  /** The target of a symlink. */
  readonly target?: string | undefined;
  /** The content of a file. */
  readonly content?: Uint8Array | ByteSource | undefined;
}

/** A file whose content is in memory. */
export interface HeldFile extends Entry {
  readonly type: 'file';
  readonly content: Uint8Array;
}

/** Bytes that are not in memory, but can be read. */
export interface ByteSource {
  /** The number of bytes. */
  readonly size: number;
  /** Reads the bytes. The file is open only from the first `next()` until the generator ends. */
  read(): AsyncGenerator<Uint8Array, void, undefined>;
}

/** Makes the error for a context that fails while it is being sent. */
export function broken(why: string, cause?: unknown): StreamError {
  return new StreamError('REQUEST_BODY_FAILED', `the build context cannot be sent: ${why}`, { cause });
}
