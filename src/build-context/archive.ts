/** Packs a build context as a tar. This is the only file that imports the tar library. */
import { Readable } from 'node:stream';
import type { TarHeader } from 'modern-tar';
import { packTar, type TarSource } from 'modern-tar/fs';
import { PIECE } from '../util/piece.js';
import type { ByteSource, Entry } from './entry.js';

/** The limits of a batch: large enough that making a packer costs little, small enough for memory. */
const BATCH_ENTRIES = 256;
const BATCH_BYTES = 1024 * 1024;
/** The length of the two blocks of zeros that end an archive, in bytes. */
const END = 1024;
/** The limits of a header. Larger values go into a PAX record. Eleven octal digits of seconds last until 2242. */
const NAME_BYTES = 100;
const MAX_SECONDS = 8 ** 11 - 1;

/**
 * Packs entries lazily: it asks for an entry only when the reader wants more bytes.
 *
 * The library packs a whole list of entries. So that the list stays short, each batch of entries is packed as an archive
 * of its own, without the end of the archive.
 */
export async function* archive(entries: AsyncIterable<Entry>): AsyncGenerator<Uint8Array, void, undefined> {
  let batch: Entry[] = [];
  let held = 0;
  for await (const entry of entries) {
    batch.push(entry);
    if (entry.content instanceof Uint8Array) held += entry.content.length;
    if (batch.length < BATCH_ENTRIES && held < BATCH_BYTES) continue;
    yield* pack(batch);
    batch = [];
    held = 0;
  }
  if (batch.length > 0) yield* pack(batch);
  yield new Uint8Array(END);
}

async function* pack(entries: readonly Entry[]): AsyncGenerator<Uint8Array, void, undefined> {
  // The library changes names, and packs links only from the disk. So its entries are named by number, and `map` gives it
  // the header for each number.
  const headers = entries.map(headerOf);
  const bodies: Readable[] = [];
  const sources = entries.map(({ content = new Uint8Array() }, index): TarSource => {
    const target = String(index);
    if (content instanceof Uint8Array) return { type: 'content', target, content };
    const body = Readable.from(content.read(), { objectMode: false, highWaterMark: PIECE });
    bodies.push(body);
    return { type: 'stream', target, content: body, size: content.size };
  });
  const packed = packTar(sources, { map: ({ name }) => headers[Number(name)]! });
  try {
    yield* withoutEnd(packed);
  } finally {
    await Promise.all(bodies.map(close));
  }
}

async function* withoutEnd(packed: AsyncIterable<Buffer>): AsyncGenerator<Uint8Array, void, undefined> {
  let last: Buffer = Buffer.alloc(0);
  for await (const chunk of packed) {
    const whole = chunk.length < END ? Buffer.concat([last, chunk]) : chunk;
    if (whole === chunk && last.length > 0) yield last;
    const rest = Math.max(whole.length - END, 0);
    for (let at = 0; at < rest; at += PIECE) yield whole.subarray(at, Math.min(at + PIECE, rest));
    last = whole.subarray(rest);
  }
}

/** Closes the file of a body, and waits until it is closed: after the last chunk, no file is open. */
async function close(body: Readable): Promise<void> {
  body.on('error', () => {}).destroy();
  if (!body.closed) await new Promise<void>((resolve) => body.once('close', () => resolve()));
}

function headerOf(entry: Entry): TarHeader {
  const { path, type, mode, target, content } = entry;
  const name = type === 'directory' ? `${path}/` : path;
  const seconds = Math.floor(entry.mtime.getTime() / 1000);
  const fits = seconds >= 0 && seconds <= MAX_SECONDS;
  const pax = {
    // Without this, the library splits a long name between two fields, and for a folder leaves one of them empty.
    ...(Buffer.byteLength(name) > NAME_BYTES && { path: name }),
    ...(!fits && { mtime: String(seconds) }),
  };
  return {
    name,
    type,
    mode,
    mtime: fits ? entry.mtime : new Date(0),
    size: sizeOf(content),
    // Owners are not sent, as by the docker CLI: files copied into the image belong to root.
    uid: 0,
    gid: 0,
    ...(target !== undefined && { linkname: target }),
    ...(Object.keys(pax).length > 0 && { pax }),
  };
}

function sizeOf(content: Uint8Array | ByteSource | undefined): number {
  if (content === undefined) return 0;
  return content instanceof Uint8Array ? content.length : content.size;
}
