/** Measures the decoders alone: frames against dockerode's, records against `JSON.parse` for each line. */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { Frames } from '../src/results/frames.js';
import { JsonStream } from '../src/results/json-stream.js';
import { compare } from './compare.js';
import type { Effort, Measured, Result, Table } from './measurement.js';

const MB = 1024 * 1024;
const CHUNK = 64 * 1024;

/** The sizes of frames, and how many bytes of each are decoded. */
const sizes = [
  { size: 64, total: 4 * MB },
  { size: 1024, total: 32 * MB },
  { size: 16_384, total: 128 * MB },
] as const;

interface Modem {
  demuxStream(stream: Readable, stdout: Writable, stderr: Writable): void;
}

/** Cuts bytes as they come from a socket, without regard to what they mean. */
function inChunks(bytes: Buffer): Buffer[] {
  return Array.from({ length: Math.ceil(bytes.length / CHUNK) }, (_, at) =>
    bytes.subarray(at * CHUNK, (at + 1) * CHUNK),
  );
}

function framed(size: number, total: number): Buffer[] {
  const header = Buffer.from([1, 0, 0, 0, 0, 0, 0, 0]);
  header.writeUInt32BE(size, 4);
  const frame = Buffer.concat([header, Buffer.alloc(size, 'x')]);
  return inChunks(Buffer.concat(Array<Buffer>(Math.floor(total / size)).fill(frame)));
}

function bodyOf(chunks: readonly Buffer[]): Readable {
  let next = 0;
  return new Readable({
    read() {
      this.push(chunks[next++] ?? null);
    },
  });
}

async function iterated(chunks: readonly Buffer[]): Promise<number> {
  let length = 0;
  for await (const { chunk } of new Frames(bodyOf(chunks), true)) length += chunk.length;
  return length;
}

function demuxed(modem: Modem, chunks: readonly Buffer[]): Promise<number> {
  let length = 0;
  const sink = () =>
    new Writable({
      write(chunk: Buffer, _encoding, callback) {
        length += chunk.length;
        callback();
      },
    });
  const body = bodyOf(chunks);
  modem.demuxStream(body, sink(), sink());
  // A second listener does not disturb the first.
  return new Promise((resolve) => body.on('end', () => setImmediate(() => resolve(length))));
}

/** A record of a pull, as engines send most. */
const record = (index: number) =>
  JSON.stringify({
    status: 'Downloading',
    progressDetail: { current: index * 512, total: 14_209_315 },
    progress: `[==>       ] ${index}kB/14.21MB`,
    id: '4abcf2066143',
  });

function parsedLines(chunks: readonly Buffer[]): number {
  let length = 0;
  let rest = '';
  for (const chunk of chunks) {
    const lines = (rest + chunk.toString('utf8')).split('\n');
    rest = lines.pop()!;
    for (const line of lines) JSON.parse(line);
    length += chunk.length;
  }
  return length;
}

function decoded(chunks: readonly Buffer[]): number {
  let length = 0;
  const json = new JsonStream(MB);
  const documents: unknown[] = [];
  for (const chunk of chunks) {
    json.push(chunk, documents);
    documents.length = 0;
    length += chunk.length;
  }
  json.end(documents);
  return length;
}

export async function measureDecoders(folder: string, { rounds }: Effort): Promise<Result> {
  const Docker = createRequire(join(folder, 'package.json'))('dockerode') as new () => { modem: Modem };
  const { modem } = new Docker();
  const tables: Table[] = [];
  const ratios: Measured[] = [];
  for (const { size, total } of sizes) {
    const chunks = framed(size, total);
    const { rows, time } = await compare(
      { fairlead: () => iterated(chunks), dockerode: () => demuxed(modem, chunks) },
      'dockerode',
      rounds,
    );
    tables.push({
      title: `Frames of ${size} bytes`,
      about: 'Output is demultiplexed, without a network.',
      rows,
    });
    ratios.push({
      goal: `frames of ${size} bytes, fairlead / dockerode, time`,
      ratio: time('fairlead', 'dockerode'),
    });
  }
  const records = Array.from({ length: 100_000 }, (_, index) => record(index));
  const lines = inChunks(Buffer.from(records.map((each) => `${each}\n`).join('')));
  const bare = inChunks(Buffer.from(records.join('')));
  const yardstick = 'JSON.parse per line';
  const { rows, time } = await compare(
    {
      [yardstick]: () => parsedLines(lines),
      lines: () => decoded(lines),
      'no line ends': () => decoded(bare),
    },
    yardstick,
    rounds,
  );
  tables.push({
    title: 'Records',
    about: 'Records of a pull are cut and parsed, with line ends and without.',
    rows,
  });
  for (const name of ['lines', 'no line ends'])
    ratios.push({ goal: `records, ${name} / JSON.parse per line, time`, ratio: time(name, yardstick) });
  return { tables, ratios };
}
