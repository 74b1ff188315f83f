/**
 * Contexts of the docker CLI. A context is an engine with a name, described by a file in the CLI's configuration
 * folder.
 *
 * The files are read synchronously, because the address of an engine must be known before its first call can be
 * checked. The files are tiny, and are read once per connection.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ConfigError } from '../errors.js';
import { errorCode } from '../util/error-code.js';
import { isObject } from '../util/is-object.js';
import { type JsonObject, parseDockerConfig } from './config.js';

/** An engine as a context describes it. */
export interface DockerContext {
  readonly name: string;
  /** The address, in the form of `DOCKER_HOST`. */
  readonly host: string;
  /** True if the context says not to check the engine's certificate. */
  readonly skipTlsVerify: boolean;
  /** The paths of the PEM files that exist. */
  readonly tls: { readonly ca?: string; readonly cert?: string; readonly key?: string };
}

function read(file: string): JsonObject | undefined {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (cause) {
    const code = errorCode(cause);
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw new ConfigError('INVALID_CONFIG', file, `${file} cannot be read`, { cause });
  }
  return parseDockerConfig(file, text);
}

/**
 * Returns the name of the context that `docker context use` chose; undefined for the default context.
 *
 * @throws {ConfigError} `INVALID_CONFIG`: `config.json` cannot be read, or is malformed.
 */
export function currentContext(directory: string): string | undefined {
  const name = read(join(directory, 'config.json'))?.['currentContext'];
  return typeof name === 'string' && name !== '' && name !== 'default' ? name : undefined;
}

/** Lists the folders of the contexts. The docker CLI names each folder by the SHA-256 of the context's name. */
function folders(directory: string): string[] {
  try {
    return readdirSync(join(directory, 'contexts', 'meta')).sort();
  } catch {
    return [];
  }
}

/**
 * Reads a context by its name.
 *
 * @throws {ConfigError} `CONTEXT_NOT_FOUND`, with the names that exist; `INVALID_CONFIG`: the context is malformed.
 */
export function readContext(directory: string, name: string): DockerContext {
  const names: string[] = [];
  for (const folder of folders(directory)) {
    const file = join(directory, 'contexts', 'meta', folder, 'meta.json');
    const meta = read(file);
    if (meta?.['Name'] !== name) {
      if (typeof meta?.['Name'] === 'string') names.push(meta['Name']);
      continue;
    }
    const endpoints = meta['Endpoints'];
    const docker = isObject(endpoints) ? endpoints['docker'] : undefined;
    if (!isObject(docker) || typeof docker['Host'] !== 'string' || docker['Host'] === '')
      throw new ConfigError('INVALID_CONFIG', file, `the context ${name} has no host for docker`);
    return {
      name,
      host: docker['Host'],
      skipTlsVerify: docker['SkipTLSVerify'] === true,
      tls: material(join(directory, 'contexts', 'tls', folder, 'docker')),
    };
  }
  const known = names.length === 0 ? 'there are no contexts' : `there are ${names.sort().join(', ')}`;
  throw new ConfigError(
    'CONTEXT_NOT_FOUND',
    directory,
    `there is no docker context ${name} in ${directory}: ${known}`,
  );
}

/**
 * Returns the paths of the PEM files that the docker CLI looks for in a folder. Files that do not exist are left out.
 */
export function material(folder: string): DockerContext['tls'] {
  const files = { ca: 'ca.pem', cert: 'cert.pem', key: 'key.pem' };
  return Object.fromEntries(
    Object.entries(files)
      .map(([what, name]) => [what, join(folder, name)] as const)
      .filter(([, path]) => existsSync(path)),
  );
}
