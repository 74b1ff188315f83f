/**
 * The part of Podman's configuration, `containers.conf`, that says where engines are. Podman reads several files, and
 * joins them.
 *
 * https://github.com/containers/common/blob/main/docs/containers.conf.5.md
 */
import { parse } from 'smol-toml';
import type { Environment } from '../docker/config.js';
import { ConfigError } from '../errors.js';
import { isObject } from '../util/is-object.js';
import { inAnyCase } from './any-case.js';
import { configurationFiles, readConfiguration } from './configuration-files.js';

/** A connection whose fields have not been checked, and the file that has it. */
export interface UncheckedConnection {
  readonly file: string;
  readonly content: unknown;
}

export interface ContainersConf {
  /** The name of the default connection, if the configuration has one. */
  readonly activeService?: string;
  readonly destinations: ReadonlyMap<string, UncheckedConnection>;
  /** The variables that the configuration sets. Podman reads them as if they were in its environment. */
  readonly variables: Environment;
}

/**
 * Reads the configuration.
 *
 * @throws {ConfigError} `INVALID_CONFIG`: a file cannot be read or is not TOML, or the file that `CONTAINERS_CONF` names
 * does not exist.
 */
export function readContainersConf(env: Environment): ContainersConf {
  let activeService = '';
  const destinations = new Map<string, UncheckedConnection>();
  const variables = new VariableList();
  for (const place of configurationFiles(env)) {
    const { file } = place;
    const engine = inAnyCase(parseToml(file, readConfiguration(place) ?? ''), 'engine');
    const active = inAnyCase(engine, 'active_service');
    // An empty name takes the default away that an earlier file has set.
    if (typeof active === 'string') activeService = active;
    const its = inAnyCase(engine, 'service_destinations');
    // A connection replaces the one of the same name as a whole.
    for (const [name, content] of Object.entries(isObject(its) ? its : {}))
      destinations.set(name, { file, content });
    variables.add(inAnyCase(engine, 'env'));
  }
  return {
    ...(activeService === '' ? {} : { activeService }),
    destinations,
    variables: variables.asEnvironment(),
  };
}

/** The list `env` of all files. A list replaces that of the file before, unless it contains `{ append = true }`. */
class VariableList {
  #lines: string[] = [];
  #append = false;

  add(list: unknown): void {
    if (!Array.isArray(list)) return;
    for (const item of list) {
      const append = inAnyCase(item, 'append');
      if (typeof append === 'boolean') this.#append = append;
    }
    const lines = list.filter((item) => typeof item === 'string');
    this.#lines = this.#append ? [...this.#lines, ...lines] : lines;
  }

  /** The first line about a variable decides, because the variable is set then. */
  asEnvironment(): Environment {
    const found = new Map<string, string>();
    for (const line of this.#lines) {
      const [, name, value = ''] = /^([^=]*)=(.*)$/s.exec(line) ?? [];
      if (name !== undefined && !found.has(name)) found.set(name, value);
    }
    return Object.fromEntries(found);
  }
}

function parseToml(file: string, text: string): unknown {
  try {
    // Podman's numbers have 64 bits. No number tells where an engine is, so none may be an error.
    return parse(text, { integersAsBigInt: 'asNeeded' });
  } catch {
    // The parser's error quotes the text, which may hold a secret.
    throw new ConfigError('INVALID_CONFIG', file, `${file} is not TOML`);
  }
}
