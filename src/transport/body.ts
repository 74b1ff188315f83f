/** Opens request bodies of every sort that callers may have, and finds out their lengths. */
import { fstat, ReadStream } from 'node:fs';
import { type FileHandle, stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { promisify, types } from 'node:util';
import { UsageError } from '../errors.js';
import type { Headers } from '../util/headers.js';
import { PIECE } from '../util/piece.js';
import type { RequestBody } from './transport.js';

/** A web stream of bytes. The caller may have Node's types or the DOM's types for it. */
export interface WebStream {
  /** True if somebody reads the stream already: such a stream is refused. */
  readonly locked: boolean;
  /** Tells the source that nobody will read on. */
  cancel(reason?: unknown): Promise<void>;
  /** Locks the stream, and reads it. */
  getReader(): unknown;
}

/** A `Blob` or a `File`, for example from `fs.openAsBlob`. */
export interface BlobLike {
  /** The length, in bytes. */
  readonly size: number;
  /** The media type; not sent. */
  readonly type: string;
  /** Reads the bytes. */
  stream(): WebStream;
}

/**
 * A request body that is not JSON, such as an archive or a file: as a whole or as a stream.
 *
 * The length is sent for text, bytes, a `Blob`, and a file from `fs.createReadStream` or as a `FileHandle`. Any other
 * body is sent in chunks. If a file grows or shrinks while it is sent, the call fails.
 *
 * A stream is destroyed, and a web stream is cancelled, once it is sent or cannot be sent any further. A stream that
 * was read before is refused. A `FileHandle` stays open, and its file is sent from the beginning.
 */
export type Body =
  | string
  | ArrayBufferView
  | ArrayBufferLike
  | Readable
  | AsyncIterable<string | Uint8Array>
  | WebStream
  | BlobLike
  | FileHandle;

function has(value: object, ...methods: string[]): boolean {
  return methods.every((method) => typeof Reflect.get(value, method) === 'function');
}

const isWebStream = (value: object): value is WebStream => has(value, 'getReader', 'cancel');
const isBlob = (value: object): value is BlobLike =>
  has(value, 'stream', 'arrayBuffer') && typeof Reflect.get(value, 'size') === 'number';
const isFileHandle = (value: object): value is FileHandle => has(value, 'createReadStream', 'stat');
const isIterable = (value: object): value is AsyncIterable<string | Uint8Array> =>
  Symbol.asyncIterator in value;

/** Tells if a value is sent as it is, and not as JSON. */
export function isBody(value: unknown): value is Body {
  if (typeof value === 'string') return true;
  if (typeof value !== 'object' || value === null) return false;
  return (
    ArrayBuffer.isView(value) ||
    types.isAnyArrayBuffer(value) ||
    isWebStream(value) ||
    isBlob(value) ||
    isFileHandle(value) ||
    isIterable(value)
  );
}

/**
 * Handles a failure of a stream that nobody reads yet, so that the failure does not end the process. A later reader
 * gets the failure.
 */
export function quieten(body: Body | undefined): void {
  if (body instanceof Readable) body.on('error', () => {});
}

/** Destroys or cancels a body that will not be sent. */
export function discard(body: Body | undefined): void {
  if (body instanceof Readable) body.destroy();
  else if (typeof body === 'object' && isWebStream(body) && !body.locked) body.cancel().catch(() => {});
}

/**
 * Opens a request's body. If the body's length is known and the headers have no `content-length`, adds one.
 *
 * @throws {UsageError} `INVALID_PARAMETER`: the stream has another reader. `ALREADY_CONSUMED`: the stream was read or
 * destroyed before.
 */
export async function openBody(
  body: Body,
  headers: Headers,
): Promise<{ readonly body?: RequestBody; readonly headers: Headers }> {
  const opened = await open(body);
  // The stream may fail before the transport reads it. The transport's reader is told of the error.
  if (opened.body instanceof Readable) quieten(opened.body);
  const length = opened.length ?? 0;
  const known = length > 0 && headers['content-length'] === undefined;
  return {
    body: opened.body,
    headers: known ? { ...headers, 'content-length': String(length) } : headers,
  };
}

interface Opened {
  readonly body: RequestBody;
  /** In bytes; absent or 0 if the length is unknown, or if the transport finds it out by itself. */
  readonly length?: number;
}

async function open(body: Body): Promise<Opened> {
  if (typeof body === 'string') return { body };
  if (ArrayBuffer.isView(body)) return { body: bytesOf(body) };
  if (types.isAnyArrayBuffer(body)) return { body: new Uint8Array(body) };
  if (body instanceof Readable) {
    // A stream that has ended gives nothing, and the engine would take nothing for the whole body. A stream that failed
    // gives its error when it is read.
    if (body.readableEnded || (body.destroyed && body.errored === null)) throw consumed();
    return { body, length: body instanceof ReadStream ? await lengthOfFile(body) : 0 };
  }
  if (isWebStream(body)) return { body: fromWeb(body) };
  if (isBlob(body)) return { body: fromWeb(body.stream()), length: body.size };
  return isFileHandle(body) ? openHandle(body) : { body };
}

function bytesOf(view: ArrayBufferView): Uint8Array {
  return view instanceof Uint8Array ? view : new Uint8Array(view.buffer, view.byteOffset, view.byteLength);
}

function consumed(): UsageError {
  return new UsageError('ALREADY_CONSUMED', 'the stream of a request body was read or destroyed before');
}

async function openHandle(handle: FileHandle): Promise<Opened> {
  // A closed handle fails when it is read.
  const file = await handle.stat().catch(() => undefined);
  const isFile = file === undefined || file.isFile();
  return { body: readWhole(handle, isFile), length: isFile ? (file?.size ?? 0) : 0 };
}

/**
 * Reads a file through its handle. A stream made from the handle would close the handle when it is destroyed.
 *
 * @param fromStart If true, reads from position 0. Must be false if there are no positions, as in a pipe.
 */
async function* readWhole(
  handle: FileHandle,
  fromStart: boolean,
): AsyncGenerator<Uint8Array, void, undefined> {
  for (let total = 0; ; ) {
    const position = fromStart ? total : null;
    const { bytesRead, buffer } = await handle.read(Buffer.allocUnsafe(PIECE), 0, PIECE, position);
    if (bytesRead === 0) return;
    total += bytesRead;
    yield buffer.subarray(0, bytesRead);
  }
}

const statOfDescriptor = promisify(fstat);

/** Properties of a file's stream that its types lack. */
interface FilePart {
  readonly fd?: number | null;
  readonly start?: number;
  readonly end?: number;
}

/**
 * Returns the number of bytes that a file's stream will give. Returns 0 if the number is unknown: the system makes some
 * files only while they are read, and reports the size 0 for them.
 */
async function lengthOfFile(stream: ReadStream & FilePart): Promise<number> {
  const { path, fd, start = 0, end = Number.POSITIVE_INFINITY } = stream;
  // If the caller opened the descriptor, its position is unknown.
  if (!path || stream.bytesRead > 0 || stream.readableLength > 0) return 0;
  // A stream with an encoding gives texts, and a text can have another length than the bytes of the file.
  if (stream.readableEncoding) return 0;
  // Once the file is open, another file may have taken its path.
  const looked = typeof fd === 'number' ? statOfDescriptor(fd) : stat(path);
  const file = await looked.catch(() => undefined);
  return file?.isFile() ? Math.min(file.size, end + 1) - start : 0;
}

/** Node's types declare this function only for Node's own streams. */
const { isDisturbed }: { isDisturbed(stream: object): boolean } = Readable;

function fromWeb(stream: WebStream): Readable {
  if (stream.locked)
    throw new UsageError('INVALID_PARAMETER', 'the web stream of a request body has another reader');
  if (isDisturbed(stream)) throw consumed();
  try {
    return Readable.fromWeb(stream as ReadableStream<Uint8Array>);
  } catch (cause) {
    throw new UsageError(
      'INVALID_PARAMETER',
      'the web stream of a request body is not a ReadableStream of this runtime',
      {
        cause,
      },
    );
  }
}
