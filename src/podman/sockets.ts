/** The sockets at which Podman listens on this computer, if nothing says where the engine is. */
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { Environment } from '../docker/config.js';
import { mayOpen, whyNotOpened } from '../util/openable.js';

export interface Socket {
  readonly uri: string;
  readonly source: 'default socket' | 'podman machine';
}

interface Candidate {
  readonly path: string;
  readonly source: Socket['source'];
}

/** The named pipe of the first virtual machine, on Windows. */
const MACHINE_PIPE = 'npipe:////./pipe/podman-machine-default';
/** The name of the socket of the first virtual machine. */
const MACHINE_SOCKET = 'podman-machine-default-api.sock';

/** Returns the first socket that may be opened. Tells in `skipped` why the sockets before it were not taken. */
export function findSocket(env: Environment, skipped: string[]): Socket {
  if (process.platform === 'win32') return { uri: MACHINE_PIPE, source: 'podman machine' };
  const all = process.platform === 'darwin' ? machineSockets(env) : linuxSockets(env);
  for (const { path, source } of all) {
    if (mayOpen(path)) return { uri: `unix://${path}`, source };
    skipped.push(whyNotOpened(path));
  }
  // No engine can be reached. The error of the first call says what is wrong with the usual socket.
  const [{ path, source }] = all;
  return { uri: `unix://${path}`, source };
}

/** On Linux, the engine is a service of the user or of the system. A virtual machine is rare. */
function linuxSockets(env: Environment): [Candidate, ...Candidate[]] {
  const uid = process.geteuid?.() ?? 0;
  const system = process.platform === 'freebsd' ? '/var/run' : '/run';
  const runtime = uid === 0 ? system : env['XDG_RUNTIME_DIR'] || `/run/user/${uid}`;
  const at = (folder: string): Candidate => ({
    path: join(folder, 'podman', 'podman.sock'),
    source: 'default socket',
  });
  return [
    at(runtime),
    ...(runtime === system ? [] : [at(system)]),
    { path: join(runtime, 'podman', MACHINE_SOCKET), source: 'podman machine' },
  ];
}

/** On macOS, the engine is in a virtual machine. The first socket is a link to that of the machine that was started last. */
function machineSockets(env: Environment): [Candidate, ...Candidate[]] {
  const data = env['XDG_DATA_HOME'] || join(env['HOME'] || homedir(), '.local', 'share');
  const source = 'podman machine';
  return [
    { path: join(data, 'containers', 'podman', 'machine', 'podman.sock'), source },
    { path: join(env['TMPDIR'] || '/tmp', 'podman', MACHINE_SOCKET), source },
  ];
}
