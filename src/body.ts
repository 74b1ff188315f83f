/** Request bodies as callers have them, and what is known of their length. */
import { ReadStream } from 'node:fs';
import { type FileHandle, stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { UsageError } from './errors.js';
import type { Headers, RequestBody } from './transport.js';
import { PIECE } from './upload.js';

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
 * destroyed, a web stream cancelled, once it is sent or can't be sent any further; a `FileHandle` stays open, and is
 * sent from its beginning.
 */
export type Body =
  | string
  | Uint8Array
  | ArrayBuffer
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
    value instanceof Uint8Array ||
    value instanceof ArrayBuffer ||
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

/**
 * Opens a request's body, and puts its length into the headers if it is known and not there.
 *
 * @throws {UsageError} `INVALID_PARAMETER`: somebody else reads it.
 */
export async function openBody(
  body: Body | undefined,
  headers: Headers,
): Promise<{ body?: RequestBody; headers: Headers }> {
  if (body === undefined) return { headers };
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
  if (typeof body === 'string' || body instanceof Uint8Array) return { body };
  if (body instanceof ArrayBuffer) return { body: new Uint8Array(body) };
  if (body instanceof ReadStream) return { body, length: await lengthOfFile(body) };
  if (body instanceof Readable) return { body };
  if (isWebStream(body)) return { body: fromWeb(body) };
  if (isBlob(body)) return { body: fromWeb(body.stream()), length: body.size };
  if (!isFileHandle(body)) return { body };
  const file = await body.stat();
  return { body: readWhole(body), length: file.isFile() ? file.size : 0 };
}

/** A stream of its own would close it, were it destroyed. */
async function* readWhole(file: FileHandle): AsyncGenerator<Uint8Array, void, undefined> {
  for (let position = 0; ; ) {
    const { bytesRead, buffer } = await file.read(Buffer.allocUnsafe(PIECE), 0, PIECE, position);
    if (bytesRead === 0) return;
    position += bytesRead;
    yield buffer.subarray(0, bytesRead);
  }
}

/** How much a file's stream will give: 0 for what is not known, as the size of a file that is made as it is read is. */
async function lengthOfFile(stream: ReadStream & { start?: number; end?: number }): Promise<number> {
  const { path, start = 0, end = Number.POSITIVE_INFINITY } = stream;
  // Of a descriptor that was given, the position is not known.
  if (!path || stream.bytesRead > 0 || stream.readableLength > 0) return 0;
  const file = await stat(path).catch(() => undefined);
  return file?.isFile() ? Math.min(file.size, end + 1) - start : 0;
}

function fromWeb(stream: WebStream): Readable {
  if (stream.locked)
    throw new UsageError('INVALID_PARAMETER', 'the web stream of a request body has another reader');
  return Readable.fromWeb(stream as ReadableStream<Uint8Array>);
}
