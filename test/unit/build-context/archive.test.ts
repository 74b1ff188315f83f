/** Packing a build context as a tar: large files, little memory, and no reading ahead of the reader. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { createTarDecoder, unpackTar } from 'modern-tar';
import { describe, expect, it, onTestFinished } from 'vitest';
import { archive } from '../../../src/build-context/archive.js';
import type { ByteSource, Entry } from '../../../src/build-context/entry.js';
import { contentOf } from '../../../src/build-context/file.js';
import { mapAhead } from '../../../src/build-context/map-ahead.js';
import { rejection } from '../helpers/async.js';

const MiB = 1024 * 1024;

/** A source of zeros, in pieces. `given` counts the zeros that were read. */
function zeros(size: number) {
  const piece = Buffer.alloc(MiB);
  const counted = { given: 0, ended: false };
  const source: ByteSource = {
    size,
    async *read() {
      try {
        for (; counted.given < size; counted.given += piece.length) yield piece;
      } finally {
        counted.ended = true;
      }
    },
  };
  return { source, counted };
}

async function* only(...entries: Entry[]): AsyncGenerator<Entry> {
  yield* entries;
}

const file = (content: Entry['content'], path = 'file'): Entry => ({
  type: 'file',
  path,
  mode: 0o644,
  mtime: new Date(0),
  content,
});

describe('an archive', () => {
  it('has the size of a file that is larger than a header can say', async () => {
    const size = 9 * 1024 * MiB;
    const chunks = archive(only(file(zeros(size).source, 'ü'.repeat(300))));
    const { readable, writable } = createTarDecoder();
    const writer = writable.getWriter();
    // These are the headers, and some of the body, which is not read.
    for (let bytes = 0; bytes < 64 * 1024; ) {
      const { value = new Uint8Array() } = await chunks.next();
      writer.write(value).catch(() => {});
      bytes += value.length;
    }
    const { value: entry } = await readable.getReader().read();
    expect(entry?.header).toMatchObject({ size, name: 'ü'.repeat(300) });
    await chunks.return();
  });

  it('reads little ahead of its reader, and ends what it reads when it is returned from', async () => {
    const { source, counted } = zeros(1024 * MiB);
    const chunks = archive(only(file(source)));
    await chunks.next();
    for (let before = -1, quiet = 0; quiet < 50; before = counted.given) {
      quiet = counted.given === before ? quiet + 1 : 0;
      await turn();
    }
    expect(counted.given).toBeGreaterThan(0);
    expect(counted.given).toBeLessThan(32 * MiB);
    expect(counted.ended).toBe(false);
    await chunks.return();
    expect(counted.ended).toBe(true);
  });

  it('asks for no more entries than fit in what is read', async () => {
    let asked = 0;
    async function* endless(): AsyncGenerator<Entry> {
      for (;;) yield file(new Uint8Array(100), `file-${asked++}`);
    }
    const chunks = archive(endless());
    await chunks.next();
    for (let index = 0; index < 50; index++) await turn();
    expect(asked).toBeLessThan(1000);
    await chunks.return();
  });

  it('of any number of entries is one archive, however they are packed', async () => {
    for (const count of [0, 1, 255, 256, 257, 600]) {
      const entries = Array.from({ length: count }, (_, index) => file(Buffer.alloc(index, 'x'), `${index}`));
      const chunks: Uint8Array[] = [];
      for await (const chunk of archive(only(...entries))) chunks.push(chunk);
      const unpacked = await unpackTar(Buffer.concat(chunks), { strict: true });
      expect(unpacked.map(({ header, data }) => [header.name, data?.length])).toEqual(
        entries.map(({ path }, index) => [path, index]),
      );
    }
  });
});

describe('the content of a file', () => {
  it.each([
    [99, 'has grown'],
    [101, 'has shrunk'],
  ])('of 100 bytes that was said to have %i is an error', async (size, why) => {
    const folder = await mkdtemp(join(tmpdir(), 'content-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    const path = join(folder, 'file');
    await writeFile(path, 'x'.repeat(100));
    const error = await rejection(contentOf(path, 'a/file', size));
    expect(error.message).toBe(`the build context cannot be sent: a/file ${why} while it was read`);
    expect(await contentOf(path, 'a/file', 100)).toEqual(Buffer.from('x'.repeat(100)));
  });
});

describe('mapping ahead', () => {
  it('keeps the order, and the number that is under way', async () => {
    let running = 0;
    let most = 0;
    const map = async (value: number) => {
      most = Math.max(most, ++running);
      for (let turns = value % 4; turns > 0; turns--) await turn();
      running--;
      return value;
    };
    const values = Array.from({ length: 50 }, (_, index) => (index * 7) % 50);
    const mapped: number[] = [];
    for await (const value of mapAhead(values, 5, map)) mapped.push(value);
    expect(mapped).toEqual(values);
    expect(most).toBe(5);
  });

  it('fails when it comes to the failure, and waits for what is under way', async () => {
    let running = 0;
    const map = async (value: number) => {
      running++;
      await turn();
      running--;
      if (value > 1) throw new Error(`no ${value}`);
      return value;
    };
    const mapped: number[] = [];
    const reading = (async () => {
      for await (const value of mapAhead([0, 1, 2, 3, 4], 3, map)) mapped.push(value);
    })();
    expect((await rejection(reading)).message).toBe('no 2');
    expect(mapped).toEqual([0, 1]);
    expect(running).toBe(0);
  });
});
