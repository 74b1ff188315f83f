/** Request bodies as callers have them, and what is known of their length. */
import { fstat, ReadStream } from 'node:fs';
import { type FileHandle, stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { promisify, types } from 'node:util';
import { UsageError } from '../errors.js';
import type { Headers } from '../util/headers.js';
import { PIECE } from '../util/piece.js';
import type { RequestBody } from './transport.js';

/** A web stream of bytes, Node's or the DOM's, whichever types the caller has. */
export interface WebStream {
  readonly locked: boolean;
  cancel(reason?: unknown): Promise<void>;
  getReader(): unknown;
}

/** A `Blob` or a `File`, one of `fs.openAsBlob` among them. */
export interface BlobLike {
  readonly size: number;
  readonly type: string;
  stream(): WebStream;
}

/**
 * A request body that is not JSON: an archive or a file, at once or as it comes.
 *
 * It is sent with its length where that is known: text, bytes, a `Blob`, a file as `fs.createReadStream` or a
 * `FileHandle` give it; anything else in chunks. A file that grows or shrinks on the way is an error. A stream is
 * destroyed, a web stream cancelled, once it is sent or can't be sent any further, and one that was read before is
 * refused; a `FileHandle` stays open, and a file is sent from its beginning.
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

/** Whether a value is sent as it is, rather than as JSON. */
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

/** A stream may fail while nobody reads it yet: the one who does is told. */
export function quieten(body: Body | undefined): void {
  if (body instanceof Readable) body.on('error', () => {});
}

/** Lets go of a body that is not going to be sent after all. */
export function discard(body: Body | undefined): void {
  if (body instanceof Readable) body.destroy();
  else if (typeof body === 'object' && isWebStream(body) && !body.locked) body.cancel().catch(() => {});
}

/**
 * Opens a request's body, and puts its length into the headers if it is known and not there.
 *
 * @throws {UsageError} `INVALID_PARAMETER`: somebody else reads it. `ALREADY_CONSUMED`: it was read or destroyed before.
 */
export async function openBody(
  body: Body,
  headers: Headers,
): Promise<{ readonly body?: RequestBody; readonly headers: Headers }> {
  const opened = await open(body);
  const length = opened.length ?? 0;
  const known = length > 0 && headers['content-length'] === undefined;
  return {
    body: opened.body,
    headers: known ? { ...headers, 'content-length': String(length) } : headers,
  };
}

interface Opened {
  readonly body: RequestBody;
  /** In bytes; absent or 0 if it is not known, or the transport knows as well. */
  readonly length?: number;
}

async function open(body: Body): Promise<Opened> {
  if (typeof body === 'string') return { body };
  if (ArrayBuffer.isView(body)) return { body: bytesOf(body) };
  if (types.isAnyArrayBuffer(body)) return { body: new Uint8Array(body) };
  if (body instanceof Readable) {
    // Nothing would come of it, and the engine would take that for the whole. One that failed says why when it is read.
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
  // One that is closed fails when it is read.
  const file = await handle.stat().catch(() => undefined);
  const isFile = file === undefined || file.isFile();
  return { body: readWhole(handle, isFile), length: isFile ? (file?.size ?? 0) : 0 };
}

/**
 * A stream of its own would close it, were it destroyed.
 *
 * @param fromStart Of what has no positions, such as a pipe, there is no start.
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

/** What a file's stream has, and its types lack. */
interface FilePart {
  readonly fd?: number | null;
  readonly start?: number;
  readonly end?: number;
}

/** How much a file's stream will give: 0 for what is not known, as the size of a file that is made as it is read is. */
async function lengthOfFile(stream: ReadStream & FilePart): Promise<number> {
  const { path, fd, start = 0, end = Number.POSITIVE_INFINITY } = stream;
  // Of a descriptor that was given, the position is not known.
  if (!path || stream.bytesRead > 0 || stream.readableLength > 0) return 0;
  // It gives texts, which need not be as long as the bytes that they were.
  if (stream.readableEncoding) return 0;
  // Once it is open, another file may be where it was.
  const looked = typeof fd === 'number' ? statOfDescriptor(fd) : stat(path);
  const file = await looked.catch(() => undefined);
  return file?.isFile() ? Math.min(file.size, end + 1) - start : 0;
}

/** Node's types know of its own streams alone that they can be asked. */
const { isDisturbed }: { isDisturbed(stream: object): boolean } = Readable;

function fromWeb(stream: WebStream): Readable {
  if (stream.locked)
    throw new UsageError('INVALID_PARAMETER', 'the web stream of a request body has another reader');
  if (isDisturbed(stream)) throw consumed();
  try {
    return Readable.fromWeb(stream as ReadableStream<Uint8Array>);
  } catch (cause) {
    throw new UsageError('INVALID_PARAMETER', 'the web stream of a request body is not one of the platform', {
      cause,
    });
  }
}
