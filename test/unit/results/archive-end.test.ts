/** An archive whose end is missing fails, however it is read; what is no tar is left to its reader. */
import { buffer } from 'node:stream/consumers';
import { connect } from 'fairlead/v1.41';
import fc from 'fast-check';
import { packTar } from 'modern-tar';
import { describe, expect, it } from 'vitest';
import { profile } from '../../../src/docker/profile.js';
import { ArchiveEnd } from '../../../src/results/archive-end.js';
import { tar } from '../../integration/helpers/tar.js';
import { rejection } from '../helpers/async.js';
import { cut, places } from '../helpers/chunks.js';
import { onRequest, rawServer, uriOf } from '../helpers/server.js';

const END = 1024;
const archive = tar({ one: 'first', two: 'x'.repeat(5000) });
const files = archive.subarray(0, archive.length - END);
const gzip = Buffer.from([0x1f, 0x8b, 8, 0, 1, 2, 3]);
const message = 'open /var/lib/engine/data: no such file or directory';
const error = JSON.stringify({ message });

/** A tar with one file of this length. */
const archiveOf = (size: number) => tar({ file: 'x'.repeat(size) });

const judged = (chunks: readonly Buffer[]) => {
  const check = new ArchiveEnd('ContainerArchive', profile);
  for (const chunk of chunks) check.take(chunk);
  return check.end();
};

describe('an archive', () => {
  it.each<[string, Buffer]>([
    ['that is whole', archive],
    ['with more zeros than it needs', Buffer.concat([archive, Buffer.alloc(8192)])],
    ['without files', Buffer.alloc(END)],
    ['that is compressed', gzip],
    ['that is something else', Buffer.from('{"a":1}')],
  ])('%s passes in any pieces', (_, bytes) => {
    fc.assert(
      fc.property(places, (at) => {
        expect(judged(cut(bytes, at))).toBeUndefined();
      }),
    );
  });

  it.each<[string, Buffer, RegExp]>([
    ['that is empty', Buffer.alloc(0), /^ContainerArchive: the engine sent nothing of the archive/],
    ['without its end', files, /^ContainerArchive: the engine did not send the end of the archive/],
    ['that ends in a block', archive.subarray(0, -END - 100), /did not send the end/],
    ['that ends in its first header', archive.subarray(0, 300), /did not send the end/],
    [
      'with something else after a file',
      Buffer.concat([files, Buffer.alloc(512, 'x')]),
      /did not send the end/,
    ],
    ['with an error at its end', Buffer.concat([files, Buffer.from(`${error}\n`)]), /a success: open \/var/],
    ['with an error after its end', Buffer.concat([archive, Buffer.from(error)]), /a success: open \/var/],
    [
      'with an error of Podman at its end',
      Buffer.concat([files, Buffer.from(JSON.stringify({ cause: 'a', message, response: 500 }))]),
      /a success: open \/var/,
    ],
  ])('%s fails in any pieces', (_, bytes, words) => {
    fc.assert(
      fc.property(places, (at) => {
        const fault = judged(cut(bytes, at));
        expect(fault).toMatchObject({ code: 'TRUNCATED_ARCHIVE' });
        expect(fault?.message).toMatch(words);
        if (bytes.includes(error)) expect(fault?.detail).toEqual({ message });
      }),
    );
  });
});

describe('a tar', () => {
  const files = { empty: '', zeros: '\0'.repeat(3000), text: 'x'.repeat(600) };
  const entries = Object.entries(files).map(([name, body]) => ({
    header: { name, size: body.length, type: 'file' as const },
    body,
  }));
  const more = [
    { header: { name: `${'long/'.repeat(60)}name`, size: 5, type: 'file' as const }, body: 'child' },
    { header: { name: 'folder/', size: 0, type: 'directory' as const } },
    { header: { name: 'link', size: 0, type: 'symlink' as const, linkname: 'text' } },
  ];

  it('fails wherever it breaks off, and passes from its first block of zeros on', async () => {
    const whole = Buffer.from(await packTar([...more, ...entries]));
    const passes = whole.length - END + 512;
    for (let at = 300; at <= whole.length; at++)
      expect(judged([whole.subarray(0, at)]) === undefined, `at ${at}`).toBe(at >= passes);
  });

  it('passes if its sizes are written in another way', () => {
    const size = 3000;
    const [header, rest] = [archiveOf(size).subarray(0, 512), archiveOf(size).subarray(512)];
    const binary = Buffer.from(header);
    binary.fill(0, 124, 136).writeUInt8(0x80, 124);
    binary.writeUInt32BE(size, 132);
    expect(judged([binary, rest])).toBeUndefined();
    expect(judged([binary, rest.subarray(0, size)])).toBeDefined();

    // Go leaves the size out of the header if a record has it.
    const empty = Buffer.from(header);
    empty.fill('0', 124, 135);
    const record = tar({ records: '15 path=folder\n13 size=3000\n' }).subarray(0, -END);
    record.write('x', 156);
    expect(judged([record, empty, rest])).toBeUndefined();
    expect(judged([record, empty, rest.subarray(0, size)])).toBeDefined();
    expect(judged([empty, rest])).toBeDefined();
  });

  it('passes with entries that name a size and have no content', () => {
    const link = archiveOf(3000).subarray(0, 512);
    link.write('1', 156);
    expect(judged([link, Buffer.alloc(END)])).toBeUndefined();
  });

  it('passes from a sparse file on, which cannot be followed', () => {
    const sparse = archiveOf(3000).subarray(0, 512);
    sparse.write('S', 156);
    expect(judged([sparse, Buffer.alloc(100, 'x')])).toBeUndefined();
  });

  it('passes with any files, in any pieces, and fails without its last bytes', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.dictionary(fc.stringMatching(/^[a-z]{1,120}$/), fc.string({ maxLength: 2000 }), { minKeys: 1 }),
        places,
        fc.nat(),
        async (contents, at, lost) => {
          const whole = Buffer.from(
            await packTar(
              Object.entries(contents).map(([name, body]) => ({
                header: { name, size: Buffer.byteLength(body) },
                body,
              })),
            ),
          );
          expect(judged(cut(whole, at))).toBeUndefined();
          const part = whole.subarray(0, 512 + (lost % (whole.length - END - 512 + 1)));
          expect(judged(cut(part, at))).toMatchObject({ code: 'TRUNCATED_ARCHIVE' });
        },
      ),
      { numRuns: 30 },
    );
  });
});

/** An engine that answers every request with a status of success and these bytes. */
async function engineWith(bytes: Buffer, framing: 'length' | 'chunks' | 'close') {
  const server = await rawServer((socket) =>
    onRequest(socket, () => {
      const header = {
        length: `content-length: ${bytes.length}`,
        chunks: 'transfer-encoding: chunked',
        close: 'connection: close',
      }[framing];
      socket.write(`HTTP/1.1 200 OK\r\ncontent-type: application/x-tar\r\n${header}\r\n\r\n`);
      if (framing !== 'chunks') socket.write(bytes);
      else if (bytes.length > 0)
        socket.write(
          Buffer.concat([Buffer.from(`${bytes.length.toString(16)}\r\n`), bytes, Buffer.from('\r\n')]),
        );
      if (framing === 'chunks') socket.write('0\r\n\r\n');
      if (framing === 'close') socket.end();
    }),
  );
  return connect({ uri: uriOf(server) });
}

describe.each(['length', 'chunks', 'close'] as const)('an answer that is framed by its %s', (framing) => {
  const params = { id: 'a', path: '/' };

  it('gives the bytes of an archive that is whole', async () => {
    const { containers } = await engineWith(archive, framing);
    expect(await containers.ContainerArchive(params, { as: 'data' })).toEqual(archive);
    expect(await buffer(await containers.ContainerArchive(params))).toEqual(archive);
  });

  it.each<[string, Buffer]>([
    ['nothing', Buffer.alloc(0)],
    ['no end', files],
    ['an error', Buffer.concat([files, Buffer.from(error)])],
  ])('fails with %s', async (_, bytes) => {
    const { containers, images } = await engineWith(bytes, framing);
    const expected = { name: 'StreamError', code: 'TRUNCATED_ARCHIVE' };
    expect(await rejection(containers.ContainerArchive(params, { as: 'data' }))).toMatchObject(expected);
    expect(await rejection(buffer(await containers.ContainerArchive(params)))).toMatchObject(expected);
    expect(
      await rejection(buffer(await containers.ContainerExport({ id: 'a' }, { as: 'stream' }))),
    ).toMatchObject(expected);
    expect(await rejection(images.ImageGet({ name: 'a' }, { as: 'data' }))).toMatchObject(expected);
  });

  it('does not fail for a reader who stops before the end arrives', async () => {
    const { containers } = await engineWith(
      tar({ large: 'x'.repeat(1024 * 1024) }).subarray(0, -END),
      framing,
    );
    let first = 0;
    for await (const chunk of await containers.ContainerArchive(params)) {
      first = chunk.length;
      break;
    }
    expect(first).toBeGreaterThan(0);
  });
});
