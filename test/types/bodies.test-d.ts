/** The types of request bodies, with and without the DOM's types. */
import { createReadStream, openAsBlob } from 'node:fs';
import { open } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { ReadableStream as NodeReadableStream } from 'node:stream/web';
import { type Body, connect, fetch } from 'fairlead';

await using engine = connect();
const { containers, images } = engine;
const put = (inputStream: Body) => containers.PutContainerArchive({ id: 'a', path: '/', inputStream });

await put('text');
await put(Buffer.from('bytes'));
await put(new Uint8Array());
await put(new Uint16Array());
await put(new DataView(new ArrayBuffer(1)));
await put(new ArrayBuffer(1));
await put(Readable.from(['a']));
await put(createReadStream('a.tar'));
await put(await open('a.tar'));
await put(await openAsBlob('a.tar'));
await put(new Blob(['a']));
await put(new File(['a'], 'a.tar'));
await put(new ReadableStream<Uint8Array>());
await put(new NodeReadableStream<Uint8Array>());
await put(new Blob(['a']).stream());

async function* pieces(): AsyncGenerator<Buffer> {
  yield Buffer.from('a');
}
await put(pieces());

const { body } = await globalThis.fetch('http://localhost/a.tar');
if (body !== null) await images.ImageLoad({ imagesTarball: body });
await images.ImageCreate({ fromSrc: '-', inputImage: await containers.ContainerExport({ id: 'a' }) });
await fetch({ url: '/v1.41/containers/a/archive', method: 'put', conn: {}, body: pieces() });

// @ts-expect-error: a number is not bytes
await put(7);
// @ts-expect-error: a list is not bytes
await put(['a']);
// @ts-expect-error: a promise is not a body
await put(open('a.tar'));
async function* numbers(): AsyncGenerator<number> {
  yield 1;
}
// @ts-expect-error: numbers are not bytes
await put(numbers());
