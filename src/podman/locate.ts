/**
 * Finds the engine as `podman --remote` finds it.
 *
 * https://docs.podman.io/en/latest/markdown/podman-remote.1.html
 */
import type { Environment } from '../docker/config.js';
import type { Location, LocationOptions } from '../engine-profile.js';
import { ConfigError } from '../errors.js';
import { type ConnectionLocation, isSsh } from './connection.js';
import { type PodmanConnections, readConnections } from './connections.js';
import { readContainersConf } from './containers-conf.js';
import { socketUri } from './socket-uri.js';
import { findSocket } from './sockets.js';

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

/**
 * Finds the engine. The caller's options take precedence over the environment. With `uri`, environment variables and
 * connections are ignored. `context` is the name of a connection. `CONTAINER_CONNECTION` takes precedence over
 * `CONTAINER_HOST` (Podman 5.4, 5.8).
 *
 * @throws {ConfigError} A connection does not exist, or Podman's configuration is malformed.
 */
export function locate(options: LocationOptions, env: Environment = process.env): PodmanLocation {
  const { uri, context, mtls } = options;
  const given = mtls === undefined ? {} : { mtls };
  if (uri !== undefined) return { uri, source: 'uri', ...given, skipped: [] };
  const configuration = readContainersConf(env);
  const variables = withDefaults(env, configuration.variables);
  const connections = () => readConnections(variables, configuration);
  if (context !== undefined)
    return { ...named(connections(), context), source: 'context', ...given, skipped: [] };
  const variable = variables['CONTAINER_CONNECTION'];
  if (variable)
    return { ...named(connections(), variable), source: 'CONTAINER_CONNECTION', ...given, skipped: [] };
  const skipped = ['CONTAINER_CONNECTION is not set'];
  const host = variables['CONTAINER_HOST'];
  if (host) return { ...atHost(host, variables), source: 'CONTAINER_HOST', ...given, skipped };
  skipped.push('CONTAINER_HOST is not set');
  const found = defaultConnection(connections(), skipped);
  if (found !== undefined) return { ...found, source: 'default connection', ...given, skipped };
  return { ...findSocket(variables, skipped), ...given, skipped };
}

/** Adds variables to those that the environment has. An empty variable is set, too. */
function withDefaults(env: Environment, defaults: Environment): Environment {
  const missing = Object.entries(defaults).filter(([name]) => env[name] === undefined);
  // On Windows, only `process.env` itself finds names in another case.
  return missing.length === 0 ? env : { ...env, ...Object.fromEntries(missing) };
}

/** The engine of `CONTAINER_HOST`. */
function atHost(host: string, variables: Environment): Pick<Location, 'uri' | 'identity'> {
  if (!isSsh(host)) return { uri: socketUri(host) };
  const identity = variables['CONTAINER_SSHKEY'];
  return { uri: host, ...(identity ? { identity } : {}) };
}

/** @throws {ConfigError} `CONTEXT_NOT_FOUND`, with the names that exist. */
function named(connections: PodmanConnections, name: string): ConnectionLocation {
  const found = connections.find(name);
  if (found !== undefined) return found;
  const { file, names } = connections;
  const known = names.length === 0 ? 'there are none' : `there are ${names.join(', ')}`;
  throw new ConfigError(
    'CONTEXT_NOT_FOUND',
    file,
    `there is no connection ${name} in ${file} or containers.conf: ${known}`,
  );
}

/** As for Podman, the name of a default connection that does not exist counts as none. */
function defaultConnection(
  connections: PodmanConnections,
  skipped: string[],
): ConnectionLocation | undefined {
  const { file, defaultName } = connections;
  const found = defaultName === undefined ? undefined : connections.find(defaultName);
  if (found !== undefined) return found;
  skipped.push(
    defaultName === undefined
      ? `no default connection in ${file} or containers.conf`
      : `the default connection ${defaultName} does not exist`,
  );
  return undefined;
}
