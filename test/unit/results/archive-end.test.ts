/** An archive whose end is missing fails, however it is read; what is no tar is left to its reader. */
import { buffer } from 'node:stream/consumers';
import { connect } from 'fairlead/v1.41';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
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

const judged = (chunks: readonly Buffer[]) => {
  const check = new ArchiveEnd('ContainerArchive');
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
    ['with a half of its end', archive.subarray(0, -END / 2), /did not send the end/],
    ['that ends in a block', archive.subarray(0, -END - 100), /did not send the end/],
    ['that ends in a block of its end', archive.subarray(0, -1), /did not send the end/],
    ['with an error at its end', Buffer.concat([files, Buffer.from(`${error}\n`)]), /a success: open \/var/],
    ['with an error after its end', Buffer.concat([archive, Buffer.from(error)]), /a success: open \/var/],
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
