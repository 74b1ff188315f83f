import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { command } from './command.js';
import { freePort } from './free-port.js';
import { childrenOf } from './process-record.js';
import { program, programsRoot } from './programs.js';

/** An ssh server on this machine that stands for a remote machine, and an `ssh` that it accepts. */
export interface Sshd {
  /** The port of 127.0.0.1 where the PATH has `docker`. */
  port: number;
  /** The port of 127.0.0.1 where the PATH has no `docker`. */
  bare: number;
  /** The file of a private key that the server accepts. */
  key: string;
  /**
   * A folder to be put first in the PATH. Its `ssh` knows four hosts: `far`; `bare`, without `docker`; `stranger`, which
   * refuses the key; `through`, which is reached through `bare`.
   */
  bin: string;
  /** The ids of the `ssh` processes that are connected to it. */
  clients(): number[];
  /** The ids of the `docker` processes that it runs. */
  dockers(): number[];
  stop(): Promise<void>;
}

const script = fileURLToPath(new URL('sshd.sh', import.meta.url));

/**
 * Starts an ssh server. It ends with this process at the latest.
 *
 * @param host The address of the engine that its `docker` connects to, and its `podman`.
 * @param more More programs of its PATH: the beginnings of command lines by the names of the programs.
 */
export async function sshd(host: string, more: Readonly<Record<string, string[]>> = {}): Promise<Sshd> {
  const root = await programsRoot();
  const folder = await mkdtemp(join(tmpdir(), 'fairlead-sshd-'));
  const at = (name: string) => join(folder, name);
  const bin = at('bin');
  await mkdir(bin);
  await ssh(join(bin, 'ssh'), at('ssh_config'));
  await mkdir(at('more'));
  for (const [name, words] of Object.entries(more)) await writeProgram(join(at('more'), name), words);
  const [keygen, ...first] = await program('bin/ssh-keygen');
  for (const key of ['host', 'known', 'stranger'])
    await command(keygen, [...first, '-q', '-t', 'ed25519', '-N', '', '-C', '', '-f', at(key)]);
  const [port, bare] = [await freePort(), await freePort()];

  await writeFile(at('known.authorized'), await readFile(at('known.pub')));
  const [type, hostKey] = (await readFile(at('host.pub'), 'utf8')).split(' ');
  const hosts = [port, bare].map((one) => `[127.0.0.1]:${one} ${type} ${hostKey?.trim()}\n`);
  await writeFile(at('known_hosts'), hosts.join(''));
  await writeFile(at('ssh_config'), clientConfiguration(at, port, bare));
  await writeFile(
    at('sshd_config'),
    `Port ${port}
Port ${bare}
ListenAddress 127.0.0.1
HostKey ${at('host')}
AuthorizedKeysFile ${at('known.authorized')}
PasswordAuthentication no
KbdInteractiveAuthentication no
PermitRootLogin prohibit-password
UsePAM no
StrictModes no
PidFile none
MaxStartups 200
SetEnv DOCKER_HOST=${host} CONTAINER_HOST=${host} PATH=/usr/bin:${at('more')}
Match LocalPort ${bare}
  SetEnv PATH=/nowhere
`,
  );

  const inner = ['bash', script, root, at('sshd_config')];
  const child = spawn(
    'setpriv',
    [
      ...['--pdeathsig', 'KILL', 'unshare', '--mount', '--propagation', 'private'],
      ...['--pid', '--fork', '--kill-child', '--mount-proc', ...inner],
    ],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  let log = '';
  let listening = 0;
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const stop = async () => {
    child.kill('SIGKILL');
    await ended;
    await rm(folder, { recursive: true, force: true });
  };
  await new Promise<void>((resolve) => {
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      log = (log + text).slice(-10_000);
      listening += text.split('Server listening on').length - 1;
      if (listening >= 2) resolve();
    });
    void ended.then(resolve);
  });
  if (listening < 2) {
    await stop();
    throw new Error(`sshd did not start:\n${log}`);
  }
  return {
    port,
    bare,
    key: at('known'),
    bin,
    clients: () => processes((line) => line.includes(at('ssh_config'))),
    dockers: () => {
      const below = new Set(descendants(child.pid ?? 0));
      return processes((line) => line.startsWith('docker\0')).filter((pid) => below.has(pid));
    },
    stop,
  };
}

/** Writes a program `ssh` with its own configuration. OpenSSH ignores HOME and would read the user's configuration. */
async function ssh(path: string, configuration: string): Promise<void> {
  const [loader, ...args] = await program('bin/ssh');
  // For a jump, ssh starts itself by its name. With this name, it finds this program again.
  await writeProgram(path, [loader, '--argv0', 'ssh', ...args, '-F', configuration]);
}

/** Writes a program that runs a command line, with its own arguments at the end. */
async function writeProgram(path: string, words: string[]): Promise<void> {
  await writeFile(path, `#!/bin/sh\nexec ${words.map((word) => `'${word}'`).join(' ')} "$@"\n`);
  await chmod(path, 0o755);
}

function clientConfiguration(at: (name: string) => string, port: number, bare: number): string {
  const host = (name: string, target: number, ...lines: string[]) =>
    [`Host ${name}`, 'HostName 127.0.0.1', `Port ${target}`, ...lines].join('\n  ');
  return `${host('stranger', port, `IdentityFile ${at('stranger')}`)}
${host('bare', bare)}
${host('through', port, 'ProxyJump bare')}
${host('far', port)}
Host * !stranger
  IdentityFile ${at('known')}
Host *
  User root
  IdentitiesOnly yes
  IdentityAgent none
  UserKnownHostsFile ${at('known_hosts')}
  GlobalKnownHostsFile none
  StrictHostKeyChecking yes
`;
}

/** The ids of this machine's processes whose command line matches. Each word of a command line ends with a NUL. */
function processes(matches: (line: string) => boolean): number[] {
  const numbers = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  const found = numbers.filter((name) => {
    try {
      return matches(readFileSync(`/proc/${name}/cmdline`, 'utf8'));
    } catch {
      // The process has ended.
      return false;
    }
  });
  return found.map(Number);
}

function descendants(pid: number): number[] {
  return childrenOf(pid).flatMap((child) => [child, ...descendants(child)]);
}
