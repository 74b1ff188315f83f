/** The docker CLI's configuration: where it is, and what `config.json` says. */
import { readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { ConfigError } from '../errors.js';
import { errorCode } from '../util/error-code.js';
import { isObject } from '../util/is-object.js';

export type Environment = Readonly<Record<string, string | undefined>>;

/** The variable that holds a configuration, as JSON, whose registries come before those of the file. */
export const AUTH_CONFIG_VARIABLE = 'DOCKER_AUTH_CONFIG';

export interface ConfigLocation {
  /** The folder of `config.json`. By default the environment's `DOCKER_CONFIG`, or else `.docker` in the home folder. */
  readonly configDirectory?: string | undefined;
  /** The environment: `process.env` by default. */
  readonly env?: Environment | undefined;
}

/** A JSON object of which nothing is known yet. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** The folder of the docker CLI's configuration; it need not exist. */
export function dockerConfigDirectory({ configDirectory, env = process.env }: ConfigLocation = {}): string {
  // An empty variable counts as absent, as for the docker CLI.
  const home = () => env[process.platform === 'win32' ? 'USERPROFILE' : 'HOME'] || homedir();
  return configDirectory ?? (env['DOCKER_CONFIG'] || join(home(), '.docker'));
}

/** The file that the docker CLI would read. */
export function dockerConfigFile(location?: ConfigLocation): string {
  return join(dockerConfigDirectory(location), 'config.json');
}

/**
 * Reads `config.json`. One that does not exist, or is empty, is a config that says nothing.
 *
 * @throws {ConfigError} `INVALID_CONFIG`: it cannot be read, or is no JSON object.
 */
export async function readDockerConfig(file: string): Promise<JsonObject> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (cause) {
    if (errorCode(cause) === 'ENOENT') return {};
    throw new ConfigError('INVALID_CONFIG', file, `${file} cannot be read`, { cause });
  }
  return parseDockerConfig(file, text);
}

/**
 * @param source Where the text is from, for messages.
 * @throws {ConfigError} `INVALID_CONFIG`: it is no JSON object.
 */
export function parseDockerConfig(source: string, text: string): JsonObject {
  if (text.trim() === '') return {};
  let config: unknown;
  try {
    config = JSON.parse(text);
  } catch {
    // The parser's error quotes the text, which may hold a password: it must not be the cause.
    throw new ConfigError('INVALID_CONFIG', source, `${source} is not JSON`);
  }
  if (config === null) return {};
  if (!isObject(config)) throw new ConfigError('INVALID_CONFIG', source, `${source} is not a JSON object`);
  return config;
}
