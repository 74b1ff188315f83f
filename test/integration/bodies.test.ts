/** Uploading archives in every type of body to a real engine, and downloading them. */
import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream, openAsBlob } from 'node:fs';
import { open, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type Body, exec } from 'fairlead';
import { expect, it, onTestFinished } from 'vitest';
import { onEveryVariant } from '../../engines/each-engine.js';
import { busyboxImage } from '../../engines/index.js';
import { folder } from '../unit/helpers/folder.js';
import { tar } from './helpers/tar.js';
import { engineAt, makeContainer, removeImage, unique } from './helpers/things.js';

const MIB = 1024 * 1024;

async function* pieces(bytes: Buffer): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 1000) yield bytes.subarray(at, at + 1000);
}

/** A web stream of a tar with one file of the given size. The bytes are made only when they are read. */
function largeFile(name: string, size: number): ReadableStream<Uint8Array> {
  const [header] = [tar({ [name]: '' }).subarray(0, 512)];
  header.write(`${size.toString(8).padStart(11, '0')}\0`, 124);
  header.write('        ', 148);
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  let left = size;
  return new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(header),
    pull(controller) {
      if (left > 0) {
        controller.enqueue(Buffer.alloc(MIB, left / MIB));
        left -= MIB;
      } else {
        controller.enqueue(Buffer.alloc(1024));
        controller.close();
      }
    },
  });
}

onEveryVariant('an archive', ({ uri }) => {
  it('is uploaded completely from every type of body', async () => {
    const engine = engineAt(uri);
    const id = await makeContainer(uri, { Cmd: ['sleep', '600'] }, { start: true });
    const content = 'x'.repeat(100_000);
    const bytes = tar({ content });
    const path = join(await folder(), 'archive.tar');
    await writeFile(path, bytes);
    const handle = await open(path);
    onTestFinished(() => handle.close());
    const sorts: Readonly<Record<string, Body>> = {
      buffer: bytes,
      arrayBuffer: new Uint8Array(bytes).buffer,
      readable: Readable.from([bytes.subarray(0, 700), bytes.subarray(700)]),
      iterable: pieces(bytes),
      web: Readable.toWeb(Readable.from(pieces(bytes))) as ReadableStream<Uint8Array>,
      blob: new Blob([new Uint8Array(bytes)]),
      fileBlob: await openAsBlob(path),
      fileStream: createReadStream(path),
      fileHandle: handle,
    };
    for (const [name, inputStream] of Object.entries(sorts)) {
      await exec(engine, { id, execConfig: { Cmd: ['mkdir', `/${name}`] } });
      await engine.containers.PutContainerArchive({ id, path: `/${name}`, inputStream });
      const { stdout } = await exec(engine, { id, execConfig: { Cmd: ['cat', `/${name}/content`] } });
      expect(stdout === content, name).toBe(true);
    }
  });

  it('of 200 MB goes in from a web stream, and out into a file, byte for byte', async () => {
    const engine = engineAt(uri);
    const id = await makeContainer(uri, { Cmd: ['sleep', '600'] });
    const size = 200 * MIB;
    const inputStream = largeFile('large', size);
    await engine.containers.PutContainerArchive({ id, path: '/', inputStream });
    const path = join(await folder(), 'out.tar');
    await pipeline(await engine.containers.ContainerArchive({ id, path: '/large' }), createWriteStream(path));
    expect((await stat(path)).size).toBeGreaterThan(size);
    const [expected, found] = [createHash('sha256'), createHash('sha256')];
    for (let left = size; left > 0; left -= MIB) expected.update(Buffer.alloc(MIB, left / MIB));
    await pipeline(createReadStream(path, { start: 512, end: 511 + size }), found);
    expect(found.digest('hex')).toBe(expected.digest('hex'));
  });

  it('of an image can be downloaded and loaded again as a stream', async () => {
    const engine = engineAt(uri);
    const repo = unique();
    removeImage(uri, `${repo}:copy`);
    await engine.images.ImageTag({ name: busyboxImage, repo, tag: 'copy' });
    const saved = await engine.images.ImageGet({ name: `${repo}:copy` });
    const loaded = await (
      await engine.images.ImageLoad({ imagesTarball: Readable.toWeb(saved) as ReadableStream<Uint8Array> })
    ).toArray();
    expect(loaded.map(({ stream }) => stream).join('')).toContain(`Loaded image: ${repo}:copy`);
  });

  it('of a container can be exported and imported as a stream', async () => {
    const engine = engineAt(uri);
    const id = await makeContainer(uri, { Cmd: ['true'] });
    const repo = unique();
    removeImage(uri, `${repo}:imported`);
    const inputImage = await engine.containers.ContainerExport({ id });
    const records = await engine.images.ImageCreate({ fromSrc: '-', repo, tag: 'imported', inputImage });
    expect((await records.toArray()).at(-1)?.status).toMatch(/^sha256:/);
    const { RepoTags } = await engine.images.ImageInspect({ name: `${repo}:imported` });
    expect(RepoTags).toEqual([`${repo}:imported`]);
  });
});
