import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { ask } from './ask.js';
import { removeCgroup, thaw } from './cgroups.js';
import { dockerd } from './dockerd.js';
import { LIMIT } from './limit.js';
import { podmanService } from './podman-service.js';
import {
  childrenOf,
  isAlive,
  type ProcessRecord,
  readRecord,
  recordOf,
  writeRecord,
} from './process-record.js';
import { registries as addresses, configureRegistries, registriesListen } from './registry.js';
import type { Family } from './suites.js';

/** The place in which one engine runs: it has its own network, mounts and processes, and writes to one folder only. */
export interface Sandbox {
  /** The name of the engine, and its host name. */
  name: string;
  folder: string;
  socket: string;
  /** The name of the cgroup of its containers, unique on the machine. */
  cgroup: string;
}

export interface StartOptions {
  /** The folder with the unpacked packages of the engine's suite. */
  root: string;
  /** The folder of the registries' data. @default no registries */
  registries?: string;
  /** The engine is killed when this process ends, in whatever way. */
  tied: boolean;
  /** @default docker */
  family?: Family;
  /** More arguments of the engine's program. */
  arguments?: readonly string[];
}

const services = { docker: dockerd, podman: podmanService };

const script = fileURLToPath(new URL('sandbox.sh', import.meta.url));
const recordFile = (sandbox: Sandbox): string => join(sandbox.folder, 'process.json');
const log = (sandbox: Sandbox): string => join(sandbox.folder, 'engine.log');

/** The sandbox's outermost process; undefined if it does not run. */
export function running(sandbox: Sandbox): ProcessRecord | undefined {
  const record = readRecord(recordFile(sandbox));
  return record && isAlive(record) ? record : undefined;
}

/** Tells if the engine answers. */
export async function answers(sandbox: Sandbox): Promise<boolean> {
  if (!running(sandbox)) return false;
  return ask(`unix://${sandbox.socket}`, 'GET', '/_ping').then(
    ({ status }) => status === 200,
    () => false,
  );
}

/**
 * Starts an engine that is not running, and waits until it answers. Data of an earlier engine in the same folder are
 * kept.
 *
 * @throws Error The engine ends, or does not answer within a minute; the message has the end of its log.
 */
export async function start(sandbox: Sandbox, options: StartOptions): Promise<void> {
  // The limit of a socket's address, without the zero byte at its end.
  if (Buffer.byteLength(sandbox.socket) > 107) {
    throw new Error(
      `The path ${sandbox.socket} is too long for a socket. Set FAIRLEAD_ENGINES_HOME to a shorter path.`,
    );
  }
  await clear(sandbox);
  const temporary = join(sandbox.folder, 'tmp');
  await mkdir(join(sandbox.folder, 'data'), { recursive: true });
  await mkdir(temporary, { recursive: true });
  const shared = options.registries;
  const running = shared ? await configureRegistries(shared, sandbox.folder) : [];
  const {
    command,
    settings,
    oneCgroupVersion,
    ownFolders = [],
  } = services[options.family ?? 'docker']({
    ...sandbox,
    registries: shared === undefined ? undefined : addresses,
    arguments: options.arguments ?? [],
  });
  const etc = join(sandbox.folder, 'etc');
  for (const [path, text] of Object.entries(settings)) {
    await mkdir(dirname(join(etc, path)), { recursive: true });
    await writeFile(join(etc, path), text);
  }
  const output = openSync(log(sandbox), 'a');
  const child = spawn(
    'setpriv',
    [
      ...(options.tied ? ['--pdeathsig', 'KILL'] : []),
      'unshare',
      ...['--net', '--mount', '--propagation', 'private', '--uts', '--ipc'],
      // --kill-child: everything in the sandbox ends with this process.
      ...['--pid', '--fork', '--kill-child', '--mount-proc'],
      ...['bash', script, options.root, sandbox.name, etc],
      oneCgroupVersion ? sandbox.cgroup : '',
      ...ownFolders,
      '--',
      ...running.flatMap(({ config, log }) => [config, log]),
      '--',
      ...command,
    ],
    {
      cwd: '/',
      detached: true,
      stdio: ['ignore', output, output],
      env: {
        PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin',
        HOME: '/root',
        // Programs that are killed leave their files there.
        TMPDIR: temporary,
        LC_ALL: 'C',
      },
    },
  );
  closeSync(output);
  const failure = new Promise<Error>((report) => child.once('error', report));
  if (child.pid === undefined) throw await failure;
  const record = recordOf(child.pid);
  writeRecord(recordFile(sandbox), record);
  child.unref();

  const deadline = Date.now() + LIMIT;
  while (!((await answers(sandbox)) && (running.length === 0 || (await registriesListen(first(record)))))) {
    const ended = !isAlive(record);
    if (ended || Date.now() > deadline) {
      const lines = (await readFile(log(sandbox), 'utf8')).trimEnd().split('\n').slice(-15).join('\n');
      await stop(sandbox);
      throw new Error(`${sandbox.name} ${ended ? 'ended at once' : 'does not answer'}:\n${lines}`);
    }
    await sleep(50);
  }
}

/** The id, outside the sandbox, of the sandbox's first process; of its outermost process before the first one exists. */
const first = (record: ProcessRecord): number => childrenOf(record.pid)[0] ?? record.pid;

/**
 * Kills the engine and removes its data. A clean shutdown would have no use, since the data are removed anyway.
 *
 * @throws Error The engine's process still runs after `LIMIT`.
 */
export async function stop(sandbox: Sandbox): Promise<void> {
  await end(sandbox, 'SIGKILL');
  await clear(sandbox);
  await rm(sandbox.folder, { recursive: true, force: true });
}

/** Stops the engine with a signal (a machine at shutdown sends SIGTERM) and starts it again with the same data. */
export async function restart(
  sandbox: Sandbox,
  signal: 'SIGTERM' | 'SIGKILL',
  options: StartOptions,
): Promise<void> {
  await end(sandbox, signal);
  await start(sandbox, options);
}

async function end(sandbox: Sandbox, signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
  const record = running(sandbox);
  if (record === undefined) return;
  // The kernel ends the first process of a namespace after all others of the namespace. unshare ends after that.
  kill(first(record), signal);
  // After SIGTERM, an engine waits for up to five seconds for its open connections.
  const deadline = Date.now() + LIMIT;
  while (isAlive(record)) {
    if (Date.now() > deadline) throw new Error(`Process ${record.pid} of ${sandbox.name} does not end`);
    await thaw(sandbox.cgroup);
    await sleep(20);
    // The sandbox may have got its first process only now; the process that was killed before it has ended.
    if (signal === 'SIGKILL') kill(first(record), signal);
  }
}

function kill(pid: number, signal: 'SIGTERM' | 'SIGKILL'): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

/** Removes the remains of a killed engine outside its folder, and the files that would disturb the next engine. */
async function clear(sandbox: Sandbox): Promise<void> {
  await thaw(sandbox.cgroup);
  await removeCgroup(sandbox.cgroup);
  await rm(sandbox.socket, { force: true });
  await rm(recordFile(sandbox), { force: true });
}
