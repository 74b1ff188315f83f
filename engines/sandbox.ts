import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { ask } from './ask.js';
import { removeCgroup, thaw } from './cgroups.js';
import {
  childrenOf,
  isAlive,
  type ProcessRecord,
  readRecord,
  recordOf,
  writeRecord,
} from './process-record.js';
import { registries as addresses, configureRegistries, registriesListen } from './registry.js';

/** One engine with its own network, mounts and processes, and everything it writes in one folder. */
export interface Sandbox {
  /** Also its host name. */
  name: string;
  folder: string;
  socket: string;
  /** Name of the cgroup that its containers are in, unique on the machine. */
  cgroup: string;
}

export interface StartOptions {
  /** Unpacked packages of the engine's suite. */
  root: string;
  /** Folder of the registries' data; without it the engine has none. */
  registries?: string;
  /** Whether the engine dies with this process, however that ends. */
  tied: boolean;
  /** More arguments of dockerd. */
  arguments?: readonly string[];
}

const script = fileURLToPath(new URL('sandbox.sh', import.meta.url));
const recordFile = (sandbox: Sandbox): string => join(sandbox.folder, 'process.json');
const log = (sandbox: Sandbox): string => join(sandbox.folder, 'engine.log');

/** The sandbox's outermost process, if it runs. */
export function running(sandbox: Sandbox): ProcessRecord | undefined {
  const record = readRecord(recordFile(sandbox));
  return record && isAlive(record) ? record : undefined;
}

/** Whether the engine answers. */
export async function answers(sandbox: Sandbox): Promise<boolean> {
  if (!running(sandbox)) return false;
  return ask(`unix://${sandbox.socket}`, 'GET', '/_ping').then(
    ({ status }) => status === 200,
    () => false,
  );
}

/**
 * Starts an engine that doesn't run, over whatever an earlier one has left, and waits until it answers.
 *
 * @throws Error with the end of the engine's log when it gives up, or doesn't answer within a minute.
 */
export async function start(sandbox: Sandbox, options: StartOptions): Promise<void> {
  // The limit of a socket's address, less the zero at its end.
  if (Buffer.byteLength(sandbox.socket) > 107) {
    throw new Error(
      `${sandbox.socket} is too long for a socket. Set FAIRLEAD_ENGINES_HOME to a shorter path.`,
    );
  }
  await clear(sandbox);
  await mkdir(join(sandbox.folder, 'data'), { recursive: true });
  const services = options.registries ? await configureRegistries(options.registries, sandbox.folder) : [];

  // The machine's own /etc/docker/daemon.json is none of this engine's business.
  const configuration = join(sandbox.folder, 'daemon.json');
  await writeFile(configuration, '{}');
  const engine = [
    'dockerd',
    // Checkpoints are experimental in every version.
    '--experimental',
    ...['--config-file', configuration, '--host', `unix://${sandbox.socket}`],
    ...['--data-root', join(sandbox.folder, 'data')],
    ...['--exec-opt', 'native.cgroupdriver=cgroupfs', '--cgroup-parent', `/${sandbox.cgroup}`],
    ...(options.registries ? ['--registry-mirror', `http://${addresses.open}`] : []),
    ...(options.arguments ?? []),
  ];
  const output = openSync(log(sandbox), 'a');
  const child = spawn(
    'setpriv',
    [
      ...(options.tied ? ['--pdeathsig', 'KILL'] : []),
      'unshare',
      ...['--net', '--mount', '--propagation', 'private', '--uts', '--ipc'],
      // --kill-child: everything in the sandbox ends with this one process.
      ...['--pid', '--fork', '--kill-child', '--mount-proc'],
      ...['bash', script, options.root, sandbox.name],
      ...services.flatMap(({ config, log }) => [config, log]),
      '--',
      ...engine,
    ],
    {
      cwd: '/',
      detached: true,
      stdio: ['ignore', output, output],
      env: {
        PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin',
        HOME: '/root',
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

  const deadline = Date.now() + 60_000;
  while (!((await answers(sandbox)) && (services.length === 0 || (await registriesListen(first(record)))))) {
    const ended = !isAlive(record);
    if (ended || Date.now() > deadline) {
      const lines = (await readFile(log(sandbox), 'utf8')).trimEnd().split('\n').slice(-15).join('\n');
      await stop(sandbox);
      throw new Error(`${sandbox.name} ${ended ? 'ended at once' : 'does not answer'}:\n${lines}`);
    }
    await sleep(50);
  }
}

/** The sandbox's first process, seen from outside; its outermost one until there is one. */
const first = (record: ProcessRecord): number => childrenOf(record.pid)[0] ?? record.pid;

/**
 * Kills the engine and removes all it had. Its data is of no further use, so nothing is gained by asking it to stop.
 *
 * @throws Error when a process survives half a minute.
 */
export async function stop(sandbox: Sandbox): Promise<void> {
  await end(sandbox, 'SIGKILL');
  await clear(sandbox);
  await rm(sandbox.folder, { recursive: true, force: true });
}

/** Ends the engine as its machine would, or cuts it off, and starts it again with the data that it had. */
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
  // The kernel ends a first process only after all others of its namespace, and unshare ends after it.
  kill(first(record), signal);
  // An engine that is asked to end waits for five seconds for those who talk to it.
  const deadline = Date.now() + 30_000;
  while (isAlive(record)) {
    if (Date.now() > deadline) throw new Error(`Process ${record.pid} of ${sandbox.name} does not end`);
    await thaw(sandbox.cgroup);
    await sleep(20);
    // By now there may be a first process where there was none yet, and what was killed is gone.
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

/** Removes what a killed engine leaves outside its folder and what would be in the next one's way. */
async function clear(sandbox: Sandbox): Promise<void> {
  await thaw(sandbox.cgroup);
  await removeCgroup(sandbox.cgroup);
  await rm(sandbox.socket, { force: true });
  await rm(recordFile(sandbox), { force: true });
}
