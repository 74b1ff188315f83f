/**
 * Measures throughput: decoding framed output compared with a bare loop over the same bytes, and logs and archives of
 * an engine compared with undici's own client at the same endpoint. The contenders run in turn. The second part needs an
 * engine with busybox.
 *
 *     npx tsx bench/streams.ts [uri]
 */
import { Readable } from 'node:stream';
import { connect } from 'fairlead';
import { Client } from 'undici';
import { Frames } from '../src/results/frames.js';
import { median } from './median.js';

const MB = 1024 * 1024;
const rounds = 7;
const image = process.env['FAIRLEAD_BENCH_IMAGE'] ?? 'busybox:musl';

/** Gives the number of bytes that the contender has moved. */
type Contender = () => Promise<number>;

/** Runs the contenders in turn. Gives the medians of MB/s and CPU time, and compares each with the first contender. */
async function compare(contenders: Record<string, Contender>) {
  const samples = new Map(
    Object.keys(contenders).map((name) => [name, { speed: [] as number[], cpu: [] as number[] }]),
  );
  for (let round = -1; round < rounds; round++) {
    for (const [name, run] of Object.entries(contenders)) {
      const cpu = process.cpuUsage();
      const started = performance.now();
      const moved = (await run()) / MB;
      const seconds = (performance.now() - started) / 1000;
      const { user, system } = process.cpuUsage(cpu);
      if (round < 0) continue;
      samples.get(name)?.speed.push(moved / seconds);
      samples.get(name)?.cpu.push((user + system) / moved);
    }
  }
  const [first] = [...samples.values()].map(({ speed, cpu }) => ({ speed: median(speed), cpu: median(cpu) }));
  return Object.fromEntries(
    [...samples].map(([name, { speed, cpu }]) => [
      name,
      {
        'MB/s': Math.round(median(speed)),
        'of the first': Number((median(speed) / first!.speed).toFixed(2)),
        'CPU µs per MB': Math.round(median(cpu)),
        'CPU of the first': Number((median(cpu) / first!.cpu).toFixed(2)),
      },
    ]),
  );
}

/** Frames of one size in a sequence, cut into chunks of 64 KiB as on the wire, without regard to the frames. */
function framed(size: number, total: number): Buffer[] {
  const header = Buffer.from([1, 0, 0, 0, 0, 0, 0, 0]);
  header.writeUInt32BE(size, 4);
  const frame = Buffer.concat([header, Buffer.alloc(size, 'x')]);
  const bytes = Buffer.concat(Array<Buffer>(Math.floor(total / size)).fill(frame));
  return Array.from({ length: Math.ceil(bytes.length / 65_536) }, (_, i) =>
    bytes.subarray(i * 65_536, (i + 1) * 65_536),
  );
}

/** The minimal work: finds and reads each header, and cuts each payload out. */
function bareLoop(chunks: readonly Buffer[]): number {
  let length = 0;
  let left = 0;
  let partial = Buffer.alloc(0);
  for (const chunk of chunks) {
    for (let at = 0; at < chunk.length; ) {
      if (left > 0) {
        const payload = chunk.subarray(at, at + left);
        at += payload.length;
        left -= payload.length;
        length += payload.length;
      } else if (partial.length === 0 && at + 8 <= chunk.length) {
        left = chunk.readUInt32BE(at + 4);
        at += 8;
      } else {
        const missing = 8 - partial.length;
        partial = Buffer.concat([partial, chunk.subarray(at, at + missing)]);
        at += missing;
        if (partial.length < 8) break;
        left = partial.readUInt32BE(4);
        partial = Buffer.alloc(0);
      }
    }
  }
  return length;
}

async function lengthOf(stream: AsyncIterable<Buffer | { chunk: Buffer }>): Promise<number> {
  let length = 0;
  for await (const piece of stream) length += 'chunk' in piece ? piece.chunk.length : piece.length;
  return length;
}

function bodyOf(chunks: readonly Buffer[]): Readable {
  let next = 0;
  return new Readable({
    read() {
      this.push(chunks[next++] ?? null);
    },
  });
}

for (const [size, total] of [
  [64, 16],
  [1024, 64],
  [16_384, 256],
] as const) {
  const chunks = framed(size, total * MB);
  const table = await compare({
    'a bare loop': async () => bareLoop(chunks),
    'Frames, iterated': () => lengthOf(new Frames(bodyOf(chunks), true)),
    'Frames.text()': async () => (await new Frames(bodyOf(chunks), true).text()).length,
    'Frames.readable()': () => lengthOf(new Frames(bodyOf(chunks), true).readable()),
  });
  console.log(`frames of ${size} bytes`);
  console.table(table);
}

const [uri = process.env['DOCKER_HOST'] ?? 'unix:///var/run/docker.sock'] = process.argv.slice(2);
const engine = connect({ uri });
const undici = uri.startsWith('unix:')
  ? new Client('http://localhost', { socketPath: uri.replace('unix://', '') })
  : new Client(uri.replace('tcp:', 'http:'));

async function raw(path: string): Promise<number> {
  const headers = { 'accept-encoding': 'identity' };
  const { body } = await undici.request({ method: 'GET', path: `/v1.41${path}`, headers });
  return lengthOf(body);
}

const script = `truncate -s ${512 * MB} /zeros; yes "$(head -c 15999 /dev/zero | tr '\\0' x)" | head -c ${128 * MB}`;
const { Id: id } = await engine.containers.ContainerCreate({
  body: { Image: image, Cmd: ['sh', '-c', script] },
});
try {
  await engine.containers.ContainerStart({ id });
  await engine.containers.ContainerWait({ id });
  console.log('logs of an engine');
  console.table(
    await compare({
      'undici, framing and all': () => raw(`/containers/${id}/logs?stdout=true`),
      'ContainerLogs, iterated': async () =>
        lengthOf(await engine.containers.ContainerLogs({ id, stdout: true })),
      'ContainerLogs as a stream': async () =>
        lengthOf(await engine.containers.ContainerLogs({ id, stdout: true }, { as: 'stream' })),
    }),
  );
  console.log('an archive of an engine');
  console.table(
    await compare({
      undici: () => raw(`/containers/${id}/archive?path=/zeros`),
      ContainerArchive: async () =>
        lengthOf(await engine.containers.ContainerArchive({ id, path: '/zeros' })),
    }),
  );
} finally {
  await engine.containers.ContainerDelete({ id, force: true });
  await engine.close();
  await undici.close();
}
