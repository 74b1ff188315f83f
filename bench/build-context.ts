/**
 * Measures the time and memory of sending a large build context: 50,000 small files, and a file of 2 GB. Compares
 * fairlead, the docker CLI and GNU tar. They run in turn, each in a process of its own. fairlead and the CLI
 * send to the same stub. Time and peak memory are those above the same program with an empty context.
 *
 * The docker CLI comes from its Debian package, which needs root on Debian. On other machines, the CLI is left out.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { dockerCli } from '../engines/docker-cli.js';
import { obstacleToDebian } from '../engines/machine.js';
import { median } from './statistics.js';

const ROUNDS = 3;
const folder = await mkdtemp(join(tmpdir(), 'bench-context-'));
const socket = join(folder, 'engine.sock');
let received = 0;

const engine = createServer((request, response) => {
  response.setHeader('api-version', '1.45').setHeader('ostype', 'linux');
  response.setHeader('content-type', 'application/json');
  if (!request.url?.includes('/build')) return response.end(request.url === '/_ping' ? '"OK"' : '{}');
  request.on('data', (chunk: Buffer) => {
    received += chunk.length;
  });
  request.on('end', () => response.end('{"stream":"Successfully built 1\\n"}\n'));
});
engine.listen(socket);
await once(engine, 'listening');

async function directory(name: string, fill: (path: string) => Promise<void>): Promise<string> {
  const path = join(folder, name);
  await mkdir(path);
  await writeFile(join(path, 'Dockerfile'), 'FROM scratch\n');
  await fill(path);
  return path;
}

const empty = await directory('empty', async () => {});
const contexts = {
  '50,000 files': await directory('many', async (path) => {
    for (let index = 0; index < 500; index++) {
      const files = join(path, `folder-${index}`, 'files');
      await mkdir(files, { recursive: true });
      for (let file = 0; file < 100; file++)
        await writeFile(join(files, `file-${file}.txt`), 'x'.repeat(file * 30));
    }
  }),
  'one of 2 GB': await directory('large', async (path) => {
    await writeFile(join(path, 'large'), '');
    await truncate(join(path, 'large'), 2 * 1024 ** 3);
  }),
};

const source = (path: string) => JSON.stringify(fileURLToPath(new URL(`../${path}`, import.meta.url)));
const program = `
const { connect } = await import(${source('generated/docker/v1.41/index.ts')});
const { buildContext } = await import(${source('src/build-context/index.ts')});
const engine = connect({ uri: 'unix://${socket}' });
const context = await buildContext({ directory: process.argv[1] });
await (await engine.build.ImageBuild(context)).toArray();
await engine.close();
`;

const contenders: Record<string, (path: string) => string[]> = {
  fairlead: (path) => [process.execPath, '--import', 'tsx', '--input-type=module', '-e', program, path],
  'GNU tar': (path) => ['tar', '--create', '--file=-', '--directory', path, '.'],
};
if (obstacleToDebian() === undefined) {
  const cli = await dockerCli();
  contenders['docker CLI'] = (path) => [...cli, '--host', `unix://${socket}`, 'build', path];
}

/** Runs a command, and gives its time in milliseconds and its peak memory in MB. */
async function run([file = '', ...args]: string[]): Promise<{ ms: number; mb: number }> {
  const start = performance.now();
  const env = { ...process.env, DOCKER_BUILDKIT: '0', HOME: folder };
  const child = spawn(file, args, { env, stdio: ['ignore', 'pipe', 'ignore'] });
  child.stdout.resume();
  const ended = once(child, 'close');
  let mb = 0;
  while (child.exitCode === null && child.signalCode === null) {
    const status = await readFile(`/proc/${child.pid}/status`, 'utf8').catch(() => '');
    mb = Math.max(mb, Number(/^VmHWM:\s+(\d+) kB/m.exec(status)?.[1] ?? 0) / 1024);
    await sleep(10);
  }
  await ended;
  if (child.exitCode !== 0) throw new Error(`${file} ended with ${child.exitCode ?? child.signalCode}`);
  return { ms: performance.now() - start, mb };
}

const result: Record<string, Record<string, number>> = {};
for (const [title, path] of Object.entries(contexts)) {
  const samples = new Map(Object.keys(contenders).map((name) => [name, { ms: [0], mb: [0] }]));
  for (let round = 0; round < ROUNDS; round++) {
    for (const [name, command] of Object.entries(contenders)) {
      const idle = await run(command(empty));
      const busy = await run(command(path));
      const { ms, mb } = samples.get(name)!;
      ms[round] = busy.ms - idle.ms;
      mb[round] = busy.mb - idle.mb;
    }
  }
  const reference = median((samples.get('docker CLI') ?? samples.get('GNU tar'))!.ms);
  for (const [name, { ms, mb }] of samples) {
    result[`${title}, ${name}`] = {
      'ms, median': Number(median(ms).toFixed(0)),
      'against the CLI': Number((median(ms) / reference).toFixed(2)),
      'MB over an empty context': Number(median(mb).toFixed(1)),
    };
  }
}
console.table(result);
console.log(`the stub has received ${(received / 1024 ** 3).toFixed(1)} GiB`);

engine.close();
await rm(folder, { recursive: true });
