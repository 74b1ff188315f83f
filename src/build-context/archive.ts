/** A build context as a tar. The only file that knows the library which writes it. */
import { Readable } from 'node:stream';
import type { TarHeader } from 'modern-tar';
import { packTar, type TarSource } from 'modern-tar/fs';
import type { ByteSource, Entry } from './entry.js';

/** Chunks are no larger, so that a write timeout means that the engine takes nothing, not that it takes its time. */
const PIECE = 64 * 1024;
/** So much is packed at once: enough for the cost of a packer to vanish, and little enough to be held. */
const BATCH_ENTRIES = 256;
const BATCH_BYTES = 1024 * 1024;
/** The two blocks of zeros that end an archive. */
const END = 1024;
/** What a header has room for; the rest goes into a PAX record. Eleven octal digits of seconds last until 2242. */
const NAME_BYTES = 100;
const MAX_SECONDS = 8 ** 11 - 1;

/**
 * The tar of what comes, as it comes: nothing is asked for before the reader wants more.
 *
 * The library packs a list. So that the list is never whole, it gets it in batches, each packed as an archive of which
 * the end is left out.
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
  // The library tidies names up and takes links only from the disk: it gets numbers, and the headers that they mean.
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

/** Whoever has read the last chunk may count on it that no file is open any more. */
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
    // The library would rather split a name between two fields, which leaves one of them empty for a folder's.
    ...(Buffer.byteLength(name) > NAME_BYTES && { path: name }),
    ...(!fits && { mtime: String(seconds) }),
  };
  return {
    name,
    type,
    mode,
    mtime: fits ? entry.mtime : new Date(0),
    size: sizeOf(content),
    // The docker CLI does not send owners either: what is copied belongs to root.
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
