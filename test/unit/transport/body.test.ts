/**
 * Request bodies of every sort as they arrive at the engine: their contents, and if they come with a length or in
 * chunks.
 */
import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { constants, createReadStream, openAsBlob } from 'node:fs';
import { mkdtemp, open, readdir, readFile, readlink, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { type Body, connect, fetch } from 'fairlead';
import { connect as connectPinned } from 'fairlead/v1.41';
import { describe, expect, it, onTestFinished } from 'vitest';
import { formatEndpoint } from '../../../src/endpoint/endpoint.js';
import { rejection, until } from '../helpers/async.js';
import { rawServer } from '../helpers/server.js';

interface Received {
  head: string;
  body: string;
}

/** Reads whole requests, in chunks or with a length, and answers each. */
async function taking(answer = 'HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n') {
  const received: Received[] = [];
  const server = await rawServer((socket) => {
    let bytes = '';
    socket.on('data', (chunk: Buffer) => {
      bytes += chunk.toString('latin1');
      const end = bytes.indexOf('\r\n\r\n');
      if (end < 0) return;
      const head = bytes.slice(0, end).toLowerCase();
      const rest = bytes.slice(end + 4);
      const body = head.includes('transfer-encoding: chunked') ? unchunk(rest) : withLength(head, rest);
      if (body === undefined) return;
      bytes = '';
      received.push({ head, body });
      socket.write(answer);
    });
  });
  return { received, server, uri: formatEndpoint(server.endpoint) };
}

function unchunk(text: string): string | undefined {
  let body = '';
  for (let at = 0; ; ) {
    const line = text.indexOf('\r\n', at);
    if (line < 0) return undefined;
    const size = Number.parseInt(text.slice(at, line), 16);
    if (size === 0) return text.endsWith('\r\n\r\n') ? body : undefined;
    if (text.length < line + 2 + size + 2) return undefined;
    body += text.slice(line + 2, line + 2 + size);
    at = line + 2 + size + 2;
  }
}

function withLength(head: string, text: string): string | undefined {
  const length = Number(/content-length: (\d+)/.exec(head)?.[1] ?? 0);
  return text.length >= length ? text.slice(0, length) : undefined;
}

const CONTENT = 'an archive, to be sure';

async function file(content: string | Buffer = CONTENT): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'fairlead-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const path = join(folder, 'archive.tar');
  await writeFile(path, content);
  return path;
}

async function* generate(): AsyncGenerator<string | Uint8Array> {
  yield CONTENT.slice(0, 5);
  yield Buffer.from(CONTENT.slice(5));
}

const webStream = () =>
  new ReadableStream<Uint8Array>({
    start(controller) {
      controller.enqueue(Buffer.from(CONTENT.slice(0, 7)));
      controller.enqueue(Buffer.from(CONTENT.slice(7)));
      controller.close();
    },
  });

/** The sorts of bodies, each with true if its length is known. */
const sorts: Readonly<Record<string, [make: () => Body | Promise<Body>, known: boolean]>> = {
  'a text': [() => CONTENT, true],
  'a Buffer': [() => Buffer.from(CONTENT), true],
  'a Uint8Array': [() => new TextEncoder().encode(CONTENT), true],
  'an ArrayBuffer': [() => new TextEncoder().encode(CONTENT).buffer, true],
  'a DataView': [
    () => new DataView(new TextEncoder().encode(`..${CONTENT}..`).buffer, 2, CONTENT.length),
    true,
  ],
  'an array of 16 bits': [() => new Uint16Array(new TextEncoder().encode(CONTENT).buffer), true],
  'a Blob': [() => new Blob([CONTENT.slice(0, 3), CONTENT.slice(3)]), true],
  'a File': [() => new File([CONTENT], 'archive.tar'), true],
  'a Blob of a file': [async () => openAsBlob(await file()), true],
  'a file stream': [async () => createReadStream(await file()), true],
  'a part of a file': [
    async () => createReadStream(await file(`..${CONTENT}..`), { start: 2, end: 23 }),
    true,
  ],
  'the end of a file': [async () => createReadStream(await file(`..${CONTENT}`), { start: 2 }), true],
  // The text is sent, and it can have another length than the file.
  'a file stream of hex': [
    async () => createReadStream(await file(Buffer.from('0123456789ab', 'hex')), { encoding: 'hex' }),
    false,
  ],
  'a Readable': [() => Readable.from([CONTENT]), false],
  'an async iterable': [generate, false],
  'a web stream': [webStream, false],
  // The file has no size before it is read.
  'a file of /proc': [() => createReadStream('/proc/version'), false],
};

describe.each(Object.entries(sorts))('%s', (name, [make, known]) => {
  const expected = async () => {
    if (name === 'a file of /proc') return readFile('/proc/version', 'latin1');
    return name === 'a file stream of hex' ? '0123456789ab' : CONTENT;
  };

  const check = async ({ head, body }: Received) => {
    expect(body).toBe(await expected());
    expect(head.includes(`content-length: ${body.length}`)).toBe(known);
    expect(head.includes('transfer-encoding: chunked')).toBe(!known);
  };

  it('is sent whole by a typed call', async () => {
    const { received, uri } = await taking();
    await using engine = connectPinned({ uri });
    await engine.containers.PutContainerArchive({ id: 'a', path: '/', inputStream: await make() });
    expect(received.length).toBe(1);
    await check(received[0]!);
  });

  it('is sent whole by fetch', async () => {
    const { received, uri } = await taking();
    const conn = { uri };
    await fetch({ conn, url: '/upload', method: 'put', body: await make() });
    await check(received[0]!);
    expect(received[0]!.head).not.toContain('application/json');
  });
});

describe('a FileHandle', () => {
  it('is sent from its beginning, and stays open', async () => {
    const { received, uri } = await taking();
    const handle = await open(await file());
    onTestFinished(() => handle.close());
    await handle.read(Buffer.alloc(4), 0, 4);
    await using engine = connectPinned({ uri });
    const put = () => engine.containers.PutContainerArchive({ id: 'a', path: '/', inputStream: handle });
    await put();
    await put();
    expect(received.map(({ body }) => body)).toEqual([CONTENT, CONTENT]);
    expect(received[0]!.head).toContain(`content-length: ${CONTENT.length}`);
    expect((await handle.stat()).size).toBe(CONTENT.length);
  });
});

it('a FileHandle of a pipe is sent as it comes', async () => {
  const { received, uri } = await taking();
  const path = `${await file()}.pipe`;
  execFileSync('mkfifo', [path]);
  // The pipe is opened for reading and writing, so that opening it does not wait.
  const writer = await open(path, constants.O_RDWR);
  const reader = await open(path, 'r');
  onTestFinished(() => reader.close());
  await writer.write(CONTENT);
  await writer.close();
  await using engine = connectPinned({ uri });
  await engine.containers.PutContainerArchive({ id: 'a', path: '/', inputStream: reader });
  expect(received[0]?.body).toBe(CONTENT);
  expect(received[0]?.head).toContain('transfer-encoding: chunked');
});

describe('the length', () => {
  it('is that of the open file, even if another file has taken its path', async () => {
    const path = await file();
    const { received, uri } = await taking();
    const inputStream = createReadStream(path);
    await once(inputStream, 'open');
    await writeFile(`${path}.new`, 'as long as it may be, and longer than the one before it');
    await rename(`${path}.new`, path);
    await using engine = connectPinned({ uri });
    await engine.containers.PutContainerArchive({ id: 'a', path: '/', inputStream });
    expect(received[0]).toMatchObject({ body: CONTENT });
    expect(received[0]!.head).toContain(`content-length: ${CONTENT.length}`);
  });

  it('that the caller gives is used', async () => {
    const { received, uri } = await taking();
    await using engine = connectPinned({ uri });
    const inputStream = Readable.from([CONTENT]);
    const headers = { 'Content-Length': String(CONTENT.length) };
    await engine.containers.PutContainerArchive({ id: 'a', path: '/', inputStream }, { headers });
    expect(received[0]).toMatchObject({ body: CONTENT });
    expect(received[0]!.head).toContain(`content-length: ${CONTENT.length}`);
    expect(received[0]!.head).not.toContain('chunked');
  });

  it.each([
    ['grows', (path: string) => writeFile(path, CONTENT, { flag: 'a' })],
    ['shrinks', (path: string) => writeFile(path, 'short')],
  ])('of a file that %s on the way is an error', async (_, change) => {
    const path = await file();
    const { received, uri } = await taking();
    const stream = createReadStream(path);
    // The file changes after its length was read, and before its content is read.
    const read = stream._read.bind(stream);
    let changed = false;
    stream._read = (size) => {
      if (changed) return read(size);
      changed = true;
      change(path).then(() => read(size));
    };
    await using engine = connectPinned({ uri });
    const call = engine.containers.PutContainerArchive({ id: 'a', path: '/', inputStream: stream });
    expect(await rejection(call)).toMatchObject({ code: 'REQUEST_BODY_FAILED' });
    expect(stream.destroyed).toBe(true);
    expect(received).toEqual([]);
  });
});

describe('a body that cannot be sent', () => {
  it.each([[7], [true], [{ a: 1 }], [['a']], [new Date()]])(
    'is refused before anything is sent: %j',
    async (value) => {
      await using engine = connectPinned({ uri: 'unix:///nowhere' });
      const inputStream = value as unknown as Body;
      const call = engine.containers.PutContainerArchive({ id: 'a', path: '/', inputStream });
      expect(await rejection(call)).toMatchObject({ code: 'INVALID_PARAMETER' });
    },
  );

  it('is refused if somebody else reads it', async () => {
    await using engine = connectPinned({ uri: 'unix:///nowhere' });
    const inputStream = webStream();
    inputStream.getReader();
    const call = engine.containers.PutContainerArchive({ id: 'a', path: '/', inputStream });
    expect(await rejection(call)).toMatchObject({ code: 'INVALID_PARAMETER' });
  });

  it.each<[string, () => Promise<Body>]>([
    [
      'a Readable that was read',
      async () => {
        const readable = Readable.from([CONTENT]);
        await readable.toArray();
        return readable;
      },
    ],
    [
      'a file stream that was destroyed',
      async () => {
        const stream = createReadStream(await file());
        stream.destroy();
        await once(stream, 'close');
        return stream;
      },
    ],
    [
      'a web stream that was read, in part',
      async () => {
        const stream = webStream();
        const reader = stream.getReader();
        await reader.read();
        reader.releaseLock();
        return stream;
      },
    ],
  ])('is refused if it was read or destroyed before: %s', async (_, make) => {
    const { received, uri } = await taking();
    const inputStream = await make();
    await using engine = connectPinned({ uri });
    const call = engine.containers.PutContainerArchive({ id: 'a', path: '/', inputStream });
    expect(await rejection(call)).toMatchObject({ name: 'UsageError', code: 'ALREADY_CONSUMED' });
    expect(
      await rejection(fetch({ conn: { uri }, url: '/upload', method: 'put', body: inputStream })),
    ).toMatchObject({
      code: 'ALREADY_CONSUMED',
    });
    expect(received).toEqual([]);
  });

  it('is refused if it looks like a web stream and is not one of this runtime', async () => {
    await using engine = connectPinned({ uri: 'unix:///nowhere' });
    const inputStream = { locked: false, cancel: async () => {}, getReader: () => ({}) };
    const call = engine.containers.PutContainerArchive({ id: 'a', path: '/', inputStream });
    expect(await rejection(call)).toMatchObject({ name: 'UsageError', code: 'INVALID_PARAMETER' });
  });

  it('rejects with its failure if it is a FileHandle that is closed', async () => {
    const { received, uri } = await taking();
    const inputStream = await open(await file());
    await inputStream.close();
    await using engine = connectPinned({ uri });
    const call = engine.containers.PutContainerArchive({ id: 'a', path: '/', inputStream });
    expect(await rejection(call)).toMatchObject({ name: 'StreamError', code: 'REQUEST_BODY_FAILED' });
    expect(received).toEqual([]);
  });

  it('rejects with its failure, even if it fails while a version is settled on', async () => {
    const { uri } = await taking('HTTP/1.1 200 OK\r\nApi-Version: 1.41\r\nContent-Length: 0\r\n\r\n');
    for (const connectTo of [connect, connectPinned]) {
      await using engine = connectTo({ uri });
      const call = engine.containers.PutContainerArchive({
        id: 'a',
        path: '/',
        inputStream: createReadStream('/nowhere/archive.tar'),
      });
      const error = await rejection(call);
      expect(error).toMatchObject({ code: 'REQUEST_BODY_FAILED' });
      expect(error.message).toContain('ENOENT');
    }
    const failing = new ReadableStream({
      pull: () => Promise.reject(new Error('the source is gone')),
    });
    await using engine = connectPinned({ uri });
    const call = engine.containers.PutContainerArchive({ id: 'a', path: '/', inputStream: failing });
    expect((await rejection(call)).message).toContain('the source is gone');
  });
});

/** Makes sources without an end, and the list of those that were closed. */
function endless() {
  const gone: string[] = [];
  const web = new ReadableStream<Uint8Array>({
    pull: (controller) => controller.enqueue(Buffer.alloc(65_536)),
    cancel: () => void gone.push('web'),
  });
  const silent = new ReadableStream<Uint8Array>({ cancel: () => void gone.push('silent') });
  const generated = (async function* () {
    try {
      for (;;) yield Buffer.alloc(65_536);
    } finally {
      gone.push('generated');
    }
  })();
  const readable = new PassThrough();
  readable.write('some');
  readable.on('close', () => gone.push('readable'));
  return { gone, sources: { web, silent, generated, readable } };
}

// The silent source is missing here: nothing is sent before a source gives something, so the engine could refuse
// nothing.
it.each(['web', 'generated', 'readable'] as const)(
  'a source that goes on (%s) is let go when the engine refuses early',
  async (name) => {
    const { gone, sources } = endless();
    const server = await rawServer((socket) => {
      socket.once('data', () =>
        socket.end('HTTP/1.1 413 Too Large\r\nContent-Length: 21\r\n\r\n{"message":"too big"}'),
      );
    });
    await using engine = connectPinned({ uri: formatEndpoint(server.endpoint) });
    const call = engine.containers.PutContainerArchive({ id: 'a', path: '/', inputStream: sources[name] });
    expect(await rejection(call)).toMatchObject({ status: 413 });
    await until(() => gone.includes(name));
  },
);

describe.each(['web', 'silent', 'generated', 'readable'] as const)('a source that goes on (%s)', (name) => {
  it('is let go by an abort', async () => {
    const { gone, sources } = endless();
    const server = await rawServer(() => {});
    const controller = new AbortController();
    await using engine = connectPinned({ uri: formatEndpoint(server.endpoint) });
    const call = rejection(
      engine.containers.PutContainerArchive(
        { id: 'a', path: '/', inputStream: sources[name] },
        { signal: controller.signal },
      ),
    );
    await until(() => server.sockets.length === 1);
    controller.abort();
    expect(await call).toMatchObject({ code: 'ABORTED' });
    await until(() => gone.includes(name));
  });
});

it('files are closed when they are sent, and when they cannot be', async () => {
  const { uri } = await taking();
  const path = await file(Buffer.alloc(1_000_000));
  await using engine = connectPinned({ uri });
  const openFiles = async () => {
    const files = await readdir('/proc/self/fd');
    const targets = await Promise.all(files.map((fd) => readlink(`/proc/self/fd/${fd}`).catch(() => '')));
    return targets.filter((target) => target === path).length;
  };
  for (let round = 0; round < 20; round++) {
    await engine.containers.PutContainerArchive({ id: 'a', path: '/', inputStream: createReadStream(path) });
    const signal = AbortSignal.abort();
    const inputStream = createReadStream(path);
    await rejection(engine.containers.PutContainerArchive({ id: 'a', path: '/', inputStream }, { signal }));
  }
  await expect.poll(openFiles).toBe(0);
});

it('a source is let go when no version can be settled on', async () => {
  const { gone, sources } = endless();
  await using engine = connect({ uri: 'unix:///nowhere/docker.sock' });
  for (const inputStream of [sources.web, sources.readable]) {
    const call = engine.containers.PutContainerArchive({ id: 'a', path: '/', inputStream });
    expect(await rejection(call)).toMatchObject({ code: 'SOCKET_NOT_FOUND' });
  }
  await until(() => gone.includes('web') && gone.includes('readable'));
});

it('an aborted call to an engine that is not there leaves nothing unhandled', async () => {
  const unhandled: unknown[] = [];
  const onUnhandled = (reason: unknown) => unhandled.push(reason);
  process.on('unhandledRejection', onUnhandled);
  onTestFinished(() => {
    process.off('unhandledRejection', onUnhandled);
  });
  await using engine = connect({ uri: 'unix:///nowhere/docker.sock' });
  const signal = AbortSignal.abort();
  for (let round = 0; round < 3; round++)
    expect(await rejection(engine.containers.ContainerList({}, { signal }))).toMatchObject({
      code: 'ABORTED',
    });
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(unhandled).toEqual([]);
});
