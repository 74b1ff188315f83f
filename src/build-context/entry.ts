/** What a build context is made of, before it is a tar. */
import { StreamError } from '../errors.js';

export interface Entry {
  readonly type: 'file' | 'directory' | 'symlink' | 'fifo';
  /** Path in the context, with slashes, without one at its ends. */
  readonly path: string;
  /** Permissions, with the set-user-ID, set-group-ID and sticky bits. */
  readonly mode: number;
  readonly mtime: Date;
  /** What a symlink points to. */
  readonly target?: string | undefined;
  /** Of a file. */
  readonly content?: Uint8Array | ByteSource | undefined;
}

/** A file that is in memory. */
export interface HeldFile extends Entry {
  readonly type: 'file';
  readonly content: Uint8Array;
}

/** Bytes that are not held. */
export interface ByteSource {
  /** How many there are. */
  readonly size: number;
  /** Holds nothing open before it is asked for a chunk, nor after it is done or returned from. */
  read(): AsyncGenerator<Uint8Array, void, undefined>;
}

/** The error for a context that fails while it is being sent. */
export function broken(why: string, cause?: unknown): StreamError {
  return new StreamError('REQUEST_BODY_FAILED', `the build context cannot be sent: ${why}`, { cause });
}
