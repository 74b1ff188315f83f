/**
 * Finds the engine as the docker CLI finds it.
 *
 * https://docs.docker.com/reference/cli/docker/#environment-variables
 */
import type { Mtls } from '../call-options.js';
import type { Location, LocationOptions } from '../engine-profile.js';
import { dockerConfigDirectory, type Environment } from './config.js';
import { currentContext, type DockerContext, material, readContext } from './context.js';
import { DEFAULT_SOCKET, findSocket } from './sockets.js';

/**
 * The source that decided where the engine is: an option, a variable, the docker configuration, or a socket that
 * exists.
 */
export type LocationSource =
  | 'uri'
  | 'context'
  | 'DOCKER_HOST'
  | 'DOCKER_CONTEXT'
  | 'current context'
  | 'DOCKER_TLS'
  | 'default socket'
  | 'other socket';

/** The location of a Docker engine. */
export type DockerLocation = Location & { readonly source: LocationSource };

/** The address that the docker CLI uses if the environment asks for TLS and names no host. */
const TLS_HOST = 'tcp://localhost:2376';

/**
 * Finds the engine. The caller's options take precedence over the environment. With `uri`, environment variables and
 * contexts are ignored.
 *
 * @throws {ConfigError} A context does not exist or is malformed, or the docker configuration cannot be read.
 */
export function locate(options: LocationOptions, env: Environment = process.env): DockerLocation {
  const { uri, context, mtls } = options;
  const given = mtls === undefined ? {} : { mtls };
  if (uri !== undefined) return { uri, source: 'uri', ...given, skipped: [] };
  const directory = dockerConfigDirectory({ env });
  const inContext = (name: string, source: LocationSource, skipped: string[]): DockerLocation => {
    const { host, ...found } = readContext(directory, name);
    return { uri: host, source, context: name, ...whereTls(host, contextTls(found)), ...given, skipped };
  };
  if (context !== undefined && context !== 'default') return inContext(context, 'context', []);
  const skipped: string[] = [];
  const host = environmentHost(env);
  if (host !== undefined)
    return {
      uri: host,
      source: 'DOCKER_HOST',
      ...whereTls(host, environmentTls(env)),
      ...given,
      skipped,
    };
  skipped.push('DOCKER_HOST is not set');
  if (context === undefined) {
    const variable = env['DOCKER_CONTEXT'];
    if (variable && variable !== 'default') return inContext(variable, 'DOCKER_CONTEXT', skipped);
    skipped.push(variable ? 'DOCKER_CONTEXT is default' : 'DOCKER_CONTEXT is not set');
    const current = variable ? undefined : currentContext(directory);
    if (current !== undefined) return inContext(current, 'current context', skipped);
    if (!variable) skipped.push(`no current context in ${directory}`);
  }
  const tls = environmentTls(env);
  if (tls.mtls !== undefined) return { uri: TLS_HOST, source: 'DOCKER_TLS', ...tls, ...given, skipped };
  return { ...findSocket(env, skipped), ...given, skipped };
}

/**
 * Reads `DOCKER_HOST` as the docker CLI does: the scheme is `tcp` by default, the host is `localhost`, and the port is
 * 2375, even with TLS (26.1).
 */
function environmentHost(env: Environment): string | undefined {
  const host = env['DOCKER_HOST']?.trim();
  if (!host) return undefined;
  if (/^unix:\/\/$/i.test(host)) return `unix://${DEFAULT_SOCKET}`;
  const uri = /^[a-z][a-z0-9+.-]*:\/|^npipe:/i.test(host) ? host : `tcp://${host}`;
  return uri
    .replace(/^tcp:\/\/(?=:|$)/i, 'tcp://localhost')
    .replace(/^tcp:\/\/(\[[^\]]*\]|[^:/\\[\]]+)(?=\/|$)/i, '$&:2375');
}

/** Keeps TLS for schemes that have it: a socket of this machine has none, and ssh is secure by itself. */
function whereTls(uri: string, tls: { mtls?: Mtls }): { mtls?: Mtls } {
  return /^(tcp|https?):/i.test(uri) ? tls : {};
}

function contextTls({ tls, skipTlsVerify }: Omit<DockerContext, 'host'>): { mtls?: Mtls } {
  if (Object.keys(tls).length === 0 && !skipTlsVerify) return {};
  return { mtls: { ...tls, ...(skipTlsVerify ? { verify: false } : {}) } };
}

/** Reads the variables for TLS. As for the docker CLI, any value that is not empty switches TLS on, even `0`. */
function environmentTls(env: Environment): { mtls?: Mtls } {
  const verify = Boolean(env['DOCKER_TLS_VERIFY']);
  if (!verify && !env['DOCKER_TLS']) return {};
  const folder = env['DOCKER_CERT_PATH'] || dockerConfigDirectory({ env });
  return { mtls: { ...material(folder), ...(verify ? {} : { verify: false }) } };
}
