/** The sockets at which engines with Docker's API listen by default. */
import { homedir } from 'node:os';
import { join } from 'node:path';
import { mayOpen, whyNotOpened } from '../util/openable.js';
import type { Environment } from './config.js';

/** The socket of the docker CLI. */
export const DEFAULT_SOCKET = '/var/run/docker.sock';

/** Docker Desktop has this pipe, and so have the other programs that run Docker on Windows. */
const DEFAULT_PIPE = 'npipe:////./pipe/docker_engine';

/** The folder in which a socket lies: the user's home, the folder of the user's running programs, or the root. */
type Folder = 'home' | 'runtime' | 'root';

/** The other sockets, by precedence. A socket with a platform is only on that platform. */
const OTHER_SOCKETS: readonly (readonly [folder: Folder, path: string, platform?: NodeJS.Platform])[] = [
  // Rootless Docker: https://docs.docker.com/engine/security/rootless/
  ['runtime', 'docker.sock'],
  // Docker Desktop.
  ['home', '.docker/run/docker.sock'],
  ['home', '.docker/desktop/docker.sock'],
  // Colima.
  ['home', '.colima/default/docker.sock'],
  // OrbStack.
  ['home', '.orbstack/run/docker.sock', 'darwin'],
  // Rancher Desktop.
  ['home', '.rd/docker.sock'],
  // Finch.
  ['root', 'Applications/Finch/lima/data/finch/sock/finch.sock', 'darwin'],
  ['root', 'run/finch.sock', 'linux'],
  // Lima, with a virtual machine of the name that its documentation gives to one with Docker.
  ['home', '.lima/docker/sock/docker.sock'],
  // Podman: the user's own socket, then the system's.
  ['runtime', 'podman/podman.sock'],
  ['root', 'run/podman/podman.sock'],
];

export interface Socket {
  readonly uri: string;
  readonly source: 'default socket' | 'other socket';
}

/** Returns the first socket that may be opened. Tells in `skipped` why the default socket was not taken. */
export function findSocket(env: Environment, skipped: string[]): Socket {
  if (process.platform === 'win32') return { uri: DEFAULT_PIPE, source: 'default socket' };
  const usual: Socket = { uri: `unix://${DEFAULT_SOCKET}`, source: 'default socket' };
  if (mayOpen(DEFAULT_SOCKET)) return usual;
  skipped.push(whyNotOpened(DEFAULT_SOCKET));
  const other = otherSockets(env).find(mayOpen);
  // If no engine can be reached, the error of the first call says what is wrong with the usual socket.
  return other === undefined ? usual : { uri: `unix://${other}`, source: 'other socket' };
}

function otherSockets(env: Environment): string[] {
  const folders: Readonly<Record<Folder, string | undefined>> = {
    home: env['HOME'] || homedir(),
    runtime: env['XDG_RUNTIME_DIR'] || undefined,
    root: '/',
  };
  return OTHER_SOCKETS.flatMap(([name, path, platform = process.platform]) => {
    const folder = folders[name];
    return folder === undefined || platform !== process.platform ? [] : [join(folder, path)];
  });
}
