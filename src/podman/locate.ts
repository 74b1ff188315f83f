/**
 * Finds the engine as `podman --remote` finds it.
 *
 * https://docs.podman.io/en/latest/markdown/podman-remote.1.html
 */
import { accessSync, constants, existsSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Mtls } from '../call-options.js';
import type { Location, LocationOptions } from '../engine-profile.js';
import { ConfigError } from '../errors.js';
import { type PodmanConnection, type PodmanConnections, readConnections } from './connections.js';
import type { Environment } from './containers-conf.js';

/**
 * The source that decided where the engine is: an option, a variable, a connection of Podman, or a socket that exists.
 */
export type LocationSource =
  | 'uri'
  | 'context'
  | 'CONTAINER_CONNECTION'
  | 'CONTAINER_HOST'
  | 'default connection'
  | 'default socket'
  | 'podman machine';

/** The location of a Podman engine. */
export type PodmanLocation = Location & { readonly source: LocationSource };

const ROOTFUL_SOCKET = '/run/podman/podman.sock';

/**
 * Finds the engine. The caller's options take precedence over the environment. With `uri`, environment variables and
 * connections are ignored. `context` is the name of a connection. `CONTAINER_CONNECTION` takes precedence over
 * `CONTAINER_HOST`, as for `podman --remote` (5.8).
 *
 * @throws {ConfigError} A connection does not exist, or Podman's configuration is malformed.
 */
export function locate(options: LocationOptions, env: Environment = process.env): PodmanLocation {
  const { uri, context, mtls } = options;
  const given = mtls === undefined ? {} : { mtls };
  if (uri !== undefined) return { uri, source: 'uri', ...given, skipped: [] };
  if (context !== undefined)
    return { ...at(named(readConnections(env), context)), source: 'context', ...given, skipped: [] };
  const variable = env['CONTAINER_CONNECTION'];
  if (variable)
    return {
      ...at(named(readConnections(env), variable)),
      source: 'CONTAINER_CONNECTION',
      ...given,
      skipped: [],
    };
  const skipped = ['CONTAINER_CONNECTION is not set'];
  const host = env['CONTAINER_HOST'];
  if (host) {
    const identity = env['CONTAINER_SSHKEY'];
    const key = identity && isSsh(host) ? { identity } : {};
    return { uri: host, source: 'CONTAINER_HOST', ...key, ...given, skipped };
  }
  skipped.push('CONTAINER_HOST is not set');
  const connections = readConnections(env);
  const { defaultName, all, file } = connections;
  const found = defaultName === undefined ? undefined : all.get(defaultName);
  if (found !== undefined) return { ...at(found), source: 'default connection', ...given, skipped };
  skipped.push(
    defaultName === undefined
      ? `no default connection in ${file}`
      : `the default connection ${defaultName} does not exist`,
  );
  return { ...socket(env, skipped), ...given };
}

/** @throws {ConfigError} `CONTEXT_NOT_FOUND`, with the names that exist. */
function named({ all, file }: PodmanConnections, name: string): PodmanConnection {
  const found = all.get(name);
  if (found !== undefined) return found;
  const names = [...all.keys()].sort();
  throw new ConfigError(
    'CONTEXT_NOT_FOUND',
    file,
    `there is no connection ${name}: ${names.length === 0 ? `there are none in ${file}` : `there are ${names.join(', ')}`}`,
  );
}

/** The location of a connection. */
function at({
  name,
  uri,
  identity,
  isMachine,
  tls,
}: PodmanConnection): Pick<Location, 'uri' | 'context' | 'identity' | 'knownHost' | 'mtls'> {
  const isTcp = /^(?:tcp|https?):/i.test(uri);
  return {
    uri,
    context: name,
    ...(identity === undefined || !isSsh(uri) ? {} : { identity }),
    // Podman makes the machine itself, and knows its key no better.
    ...(isMachine && isSsh(uri) ? { knownHost: false } : {}),
    ...(isTcp && Object.keys(tls).length > 0 ? { mtls: tls as Mtls } : {}),
  };
}

const isSsh = (uri: string) => /^ssh:/i.test(uri);

/** Finds the socket of an engine on this machine: the user's, the system's, or that of a `podman machine`. */
function socket(env: Environment, skipped: string[]): PodmanLocation {
  if (process.platform === 'win32')
    return { uri: 'npipe:////./pipe/podman-machine-default', source: 'podman machine', skipped };
  const usual = defaultSocket(env);
  for (const [path, source] of candidates(usual, env)) {
    if (mayOpen(path)) return { uri: `unix://${path}`, source, skipped };
    skipped.push(`${path} ${existsSync(path) ? 'may not be opened by this user' : 'is not there'}`);
  }
  // No engine can be reached. The error of the first call says what is wrong with the usual socket.
  return { uri: `unix://${usual}`, source: 'default socket', skipped };
}

/** The socket of the CLI: the user's own one, or the system's for root. */
function defaultSocket(env: Environment): string {
  const uid = process.getuid?.() ?? 0;
  if (uid === 0) return ROOTFUL_SOCKET;
  return join(env['XDG_RUNTIME_DIR'] || `/run/user/${uid}`, 'podman', 'podman.sock');
}

function candidates(usual: string, env: Environment): [path: string, source: LocationSource][] {
  const home = env['HOME'] || homedir();
  const machines =
    process.platform === 'darwin'
      ? [
          join(env['TMPDIR'] || tmpdir(), 'podman', 'podman-machine-default-api.sock'),
          join(home, '.local', 'share', 'containers', 'podman', 'machine', 'podman.sock'),
        ]
      : [];
  return [
    [usual, 'default socket'],
    ...(usual === ROOTFUL_SOCKET ? [] : [[ROOTFUL_SOCKET, 'default socket'] as [string, LocationSource]]),
    ...machines.map((path): [string, LocationSource] => [path, 'podman machine']),
  ];
}

function mayOpen(path: string): boolean {
  try {
    accessSync(path, constants.R_OK | constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
