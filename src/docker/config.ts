/** The docker CLI's configuration: its folder and its file `config.json`. */
import { readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { ConfigError } from '../errors.js';
import { errorCode } from '../util/error-code.js';
import { isObject } from '../util/is-object.js';

export type Environment = Readonly<Record<string, string | undefined>>;

/** The variable that holds a configuration as JSON. Its registries take precedence over the registries of the file. */
export const AUTH_CONFIG_VARIABLE = 'DOCKER_AUTH_CONFIG';

export interface ConfigLocation {
  /** The folder of `config.json`. @default the environment's `DOCKER_CONFIG`, or else `.docker` in the home folder */
  readonly configDirectory?: string | undefined;
  /** The environment. @default `process.env` */
  readonly env?: Environment | undefined;
}

/** A JSON object whose properties have not been checked. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** Returns the folder of the docker CLI's configuration. The folder need not exist. */
export function dockerConfigDirectory({ configDirectory, env = process.env }: ConfigLocation = {}): string {
  // An empty variable counts as absent, as for the docker CLI.
  const home = () => env[process.platform === 'win32' ? 'USERPROFILE' : 'HOME'] || homedir();
  return configDirectory ?? (env['DOCKER_CONFIG'] || join(home(), '.docker'));
}

/** Returns the path of the file that the docker CLI reads. */
export function dockerConfigFile(location?: ConfigLocation): string {
  return join(dockerConfigDirectory(location), 'config.json');
}

/**
 * Reads `config.json`. A file that does not exist or is empty gives an empty configuration.
 *
 * @throws {ConfigError} `INVALID_CONFIG`: the file cannot be read, or is not a JSON object.
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
 * Parses a configuration. An empty text gives an empty configuration.
 *
 * @param source The source of the text, for messages.
 * @throws {ConfigError} `INVALID_CONFIG`: the text is not a JSON object.
 */
export function parseDockerConfig(source: string, text: string): JsonObject {
  if (text.trim() === '') return {};
  let config: unknown;
  try {
    config = JSON.parse(text);
  } catch {
    // The parser's error must not be the cause: it quotes the text, which may hold a password.
    throw new ConfigError('INVALID_CONFIG', source, `${source} is not JSON`);
  }
  if (config === null) return {};
  if (!isObject(config)) throw new ConfigError('INVALID_CONFIG', source, `${source} is not a JSON object`);
  return config;
}
