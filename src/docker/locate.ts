/**
 * Where the engine is, found as the docker CLI finds it.
 *
 * https://docs.docker.com/reference/cli/docker/#environment-variables
 */
import { accessSync, constants, existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { Mtls } from '../endpoint/tls.js';
import { dockerConfigDirectory, type Environment } from './config.js';
import { currentContext, type DockerContext, material, readContext } from './context.js';

/** What was decided by: an option, a variable, the docker configuration, or what is there. */
export type LocationSource =
  | 'uri'
  | 'context'
  | 'DOCKER_HOST'
  | 'DOCKER_CONTEXT'
  | 'current context'
  | 'DOCKER_TLS'
  | 'default socket'
  | 'other socket';

export interface Location {
  readonly uri: string;
  readonly source: LocationSource;
  /** The docker context, if it is one that says where the engine is. */
  readonly context?: string;
  /** Present if TLS is to be used, whatever the scheme says. */
  readonly mtls?: Mtls;
  /** What else was looked at, and why it was not taken, in order. */
  readonly passed: readonly string[];
}

export interface LocationOptions {
  readonly uri?: string | undefined;
  readonly context?: string | undefined;
  readonly mtls?: Mtls | undefined;
}

/** With TLS asked for and no host, the docker CLI goes there. */
const TLS_HOST = 'tcp://localhost:2376';
const DEFAULT_SOCKET = '/var/run/docker.sock';

/**
 * Finds the engine. What the caller says wins; a `uri` is all by itself: no variable has a say in it.
 *
 * @throws {ConfigError} A context that is not there or malformed, a docker configuration that cannot be read.
 */
export function locate(options: LocationOptions, env: Environment = process.env): Location {
  const { uri, context, mtls } = options;
  const given = mtls === undefined ? {} : { mtls };
  if (uri !== undefined) return { uri, source: 'uri', ...given, passed: [] };
  const directory = dockerConfigDirectory({ env });
  const inContext = (name: string, source: LocationSource, passed: string[]): Location => {
    const { host, ...found } = readContext(directory, name);
    return { uri: host, source, context: name, ...whereTls(host, contextTls(found)), ...given, passed };
  };
  if (context !== undefined && context !== 'default') return inContext(context, 'context', []);
  const passed: string[] = [];
  const host = environmentHost(env);
  if (host !== undefined)
    return {
      uri: host,
      source: 'DOCKER_HOST',
      ...whereTls(host, environmentTls(env)),
      ...given,
      passed,
    };
  passed.push('DOCKER_HOST is not set');
  if (context === undefined) {
    const variable = env['DOCKER_CONTEXT'];
    if (variable && variable !== 'default') return inContext(variable, 'DOCKER_CONTEXT', passed);
    passed.push(variable ? 'DOCKER_CONTEXT is default' : 'DOCKER_CONTEXT is not set');
    const current = variable ? undefined : currentContext(directory);
    if (current !== undefined) return inContext(current, 'current context', passed);
    if (!variable) passed.push(`no current context in ${directory}`);
  }
  const tls = environmentTls(env);
  if (tls.mtls !== undefined) return { uri: TLS_HOST, source: 'DOCKER_TLS', ...tls, ...given, passed };
  return { ...defaultSocket(env, passed), ...given };
}

/**
 * As the docker CLI reads it: without a scheme it is `tcp`, what is left out is this machine's, and the port is 2375 with
 * TLS as well (26.1).
 */
function environmentHost(env: Environment): string | undefined {
  const host = env['DOCKER_HOST']?.trim();
  if (!host) return undefined;
  if (/^unix:\/\/$/i.test(host)) return `unix://${DEFAULT_SOCKET}`;
  const uri = /^[a-z][a-z0-9+.-]*:\/|^npipe:/i.test(host) ? host : `tcp://${host}`;
  return uri
    .replace(/^tcp:\/\/(?=:|$)/i, 'tcp://localhost')
    .replace(/^tcp:\/\/(\[[^\]]*\]|[^:/[\]]+)(?=\/|$)/i, '$&:2375');
}

/** A socket of this machine has no TLS, and ssh is secure by itself: what is there for other engines is left alone. */
function whereTls(uri: string, tls: { mtls?: Mtls }): { mtls?: Mtls } {
  return /^(tcp|https?):/i.test(uri) ? tls : {};
}

function contextTls({ tls, skipTlsVerify }: Omit<DockerContext, 'host'>): { mtls?: Mtls } {
  if (Object.keys(tls).length === 0 && !skipTlsVerify) return {};
  return { mtls: { ...tls, ...(skipTlsVerify ? { verify: false } : {}) } };
}

/** Any value but an empty one switches TLS on, `0` as well: that is how the docker CLI has it. */
function environmentTls(env: Environment): { mtls?: Mtls } {
  const verify = Boolean(env['DOCKER_TLS_VERIFY']);
  if (!verify && !env['DOCKER_TLS']) return {};
  const folder = env['DOCKER_CERT_PATH'] || dockerConfigDirectory({ env });
  return { mtls: { ...material(folder), ...(verify ? {} : { verify: false }) } };
}

/** The sockets at which engines listen by default: the docker CLI's own first, then those of its kin. */
function candidates(env: Environment): string[] {
  const home = env['HOME'] || homedir();
  const runtime = env['XDG_RUNTIME_DIR'];
  return [
    DEFAULT_SOCKET,
    // Rootless Docker: https://docs.docker.com/engine/security/rootless/
    ...(runtime ? [join(runtime, 'docker.sock')] : []),
    // Docker Desktop.
    join(home, '.docker', 'run', 'docker.sock'),
    join(home, '.docker', 'desktop', 'docker.sock'),
    // Podman, a user's own and the system's.
    ...(runtime ? [join(runtime, 'podman', 'podman.sock')] : []),
    '/run/podman/podman.sock',
  ];
}

function defaultSocket(env: Environment, passed: string[]): Location {
  if (process.platform === 'win32')
    return { uri: 'npipe:////./pipe/docker_engine', source: 'default socket', passed };
  const [first, ...others] = candidates(env) as [string, ...string[]];
  if (mayOpen(first)) return { uri: `unix://${first}`, source: 'default socket', passed };
  const why = existsSync(first) ? 'may not be opened by this user' : 'is not there';
  for (const path of others) {
    if (mayOpen(path))
      return { uri: `unix://${path}`, source: 'other socket', passed: [...passed, `${first} ${why}`] };
  }
  // Nobody can be reached; the error of the first call says how it is with the usual place.
  return { uri: `unix://${first}`, source: 'default socket', passed: [...passed, `${first} ${why}`] };
}

function mayOpen(path: string): boolean {
  try {
    accessSync(path, constants.R_OK | constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
