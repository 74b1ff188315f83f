/**
 * Measures the memory that moving two gigabytes takes, in each direction and for each kind of answer. Each measurement
 * is a process of its own, whose peak is compared with its peak after one megabyte of the same data. Needs an engine with
 * busybox. Exits with 1 if a measurement is 100 MB or more.
 *
 *     npx tsx bench/memory.ts [uri] [megabytes]
 */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { connect, type Engine } from 'fairlead';
import { lengthOf, tarOf } from './streams.js';

const MB = 1024 * 1024;
const LIMIT = 100;
const image = process.env['FAIRLEAD_BENCH_IMAGE'] ?? 'busybox:musl';

const [uri, size = '2048', only] = process.argv.slice(2);
const at = uri === undefined || uri === '' ? {} : { uri };

/** Creates a container, runs `work`, and removes the container. */
async function withContainer<T>(
  { containers }: Engine,
  Cmd: string[],
  log: 'json-file' | 'none',
  work: (id: string) => Promise<T>,
): Promise<T> {
  const { Id: id } = await containers.ContainerCreate({
    body: { Image: image, Cmd, HostConfig: { LogConfig: { Type: log } } },
  });
  try {
    return await work(id);
  } finally {
    await containers.ContainerDelete({ id, force: true });
  }
}

const record = {
  status: 'Downloading',
  progressDetail: { current: 123_456, total: 654_321 },
  progress: '[=========>                                         ]',
  id: '0123456789ab',
};
const line = `${JSON.stringify(record)}\n`;

/** A server that sends JSON lines as a pull does. The tag in the request gives the number of bytes. */
const stub = `
require('node:http').createServer((request, response) => {
  const lines = ${JSON.stringify(line.repeat(500))};
  let left = Number(/tag=(\\d+)/.exec(request.url)[1]);
  const more = () => {
    while (left > 0) { left -= lines.length; if (!response.write(lines)) return response.once('drain', more); }
    response.end();
  };
  more();
}).listen(0, '127.0.0.1', function () { console.log(this.address().port); });
`;

/** The measurements. Each one gives the number of bytes that it has moved. */
const works: Record<string, (engine: Engine, length: number) => Promise<number>> = {
  'logs, followed': (engine, length) => {
    const lines = `yes "$(head -c 15999 /dev/zero | tr '\\0' x)" | head -c ${length}`;
    return withContainer(engine, ['sh', '-c', lines], 'json-file', async (id) => {
      await engine.containers.ContainerStart({ id });
      return lengthOf(await engine.containers.ContainerLogs({ id, stdout: true, follow: true }));
    });
  },
  'attach, output': (engine, length) => attached(engine, length, 0),
  'attach, a slow reader, an eighth': (engine, length) => attached(engine, length / 8, 1),
  'archive, download': (engine, length) =>
    withContainer(engine, ['truncate', '-s', String(length), '/zeros'], 'none', async (id) => {
      await engine.containers.ContainerStart({ id });
      await engine.containers.ContainerWait({ id });
      return lengthOf(await engine.containers.ContainerArchive({ id, path: '/zeros' }));
    }),
  'archive, upload': (engine, length) =>
    withContainer(engine, ['true'], 'none', async (id) => {
      await engine.containers.PutContainerArchive({ id, path: '/tmp', inputStream: tarOf(length) });
      return length;
    }),
  'records, of a stub': async (_engine, length) => {
    const server = spawn(process.execPath, ['-e', stub], { stdio: ['ignore', 'pipe', 'inherit'] });
    const [port] = (await once(server.stdout, 'data')) as [Buffer];
    const { connect: pinned } = await import('fairlead/v1.41');
    const engine = pinned({ uri: `tcp://127.0.0.1:${Number(port)}` });
    let records = 0;
    for await (const _ of await engine.images.ImageCreate({ fromImage: 'a', tag: String(length) })) records++;
    await engine.close();
    server.kill();
    return records * line.length;
  },
};

function attached(engine: Engine, length: number, pause: number): Promise<number> {
  return withContainer(engine, ['head', '-c', String(length), '/dev/zero'], 'none', async (id) => {
    const output = await engine.containers.ContainerAttach({ id, stream: true, stdout: true });
    await engine.containers.ContainerStart({ id });
    return lengthOf(output, pause);
  });
}

/** The peak memory of this process, in megabytes. */
const peak = () => process.resourceUsage().maxRSS / 1024;

async function measure(name: string, megabytes: number): Promise<void> {
  const work = works[name]!;
  const engine = connect(at);
  await work(engine, MB);
  const baseline = peak();
  const started = performance.now();
  const moved = await work(engine, megabytes * MB);
  const seconds = (performance.now() - started) / 1000;
  await engine.close();
  console.log(
    JSON.stringify({
      MB: Math.round(moved / MB),
      seconds: Math.round(seconds),
      'MB RSS at first': Math.round(baseline),
      'MB RSS over that': Math.round(peak() - baseline),
    }),
  );
}

if (only !== undefined) {
  await measure(only, Number(size));
} else {
  const results = Object.keys(works).map((name) => {
    const args = ['--import', 'tsx', fileURLToPath(import.meta.url), uri ?? '', size, name];
    const { stdout, status } = spawnSync(process.execPath, args, {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    if (status !== 0) throw new Error(`${name} failed`);
    return [name, JSON.parse(stdout) as Record<string, number>] as const;
  });
  console.table(Object.fromEntries(results));
  if (results.some(([, result]) => result['MB RSS over that']! >= LIMIT)) process.exitCode = 1;
}
