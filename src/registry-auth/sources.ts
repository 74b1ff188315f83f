/** The sources of credentials, in the order in which the docker CLI tries them. */
import {
  AUTH_CONFIG_VARIABLE,
  type ConfigLocation,
  dockerConfigFile,
  parseDockerConfig,
  readDockerConfig,
} from '../docker/config.js';
import { UsageError } from '../errors.js';
import { abortReason } from '../util/abort.js';
import { resolveTimeouts } from '../util/timeouts.js';
import type { PlainCredentials } from './credentials.js';
import { getFromHelper, type HelperOptions, listOfHelper } from './helper.js';
import { type DockerConfig, Stored } from './stored.js';

/** The options of `registryAuth`. */
export interface RegistryAuthOptions extends ConfigLocation {
  /** The docker CLI's configuration. If it is given, neither `config.json` nor `DOCKER_AUTH_CONFIG` is read. */
  readonly config?: DockerConfig | undefined;
  /** Stops the search, and ends the helper that is running. */
  readonly signal?: AbortSignal | undefined;
  /** The limit for one answer of a helper, in milliseconds. 0 is no limit: a helper may ask its user. @default 0 */
  readonly timeout?: number | undefined;
}

export class Sources {
  readonly #environment: Stored;
  readonly #config: Stored;
  readonly #helperOptions: HelperOptions;

  private constructor(environment: Stored, config: Stored, helperOptions: HelperOptions) {
    this.#environment = environment;
    this.#config = config;
    this.#helperOptions = helperOptions;
  }

  /**
   * Reads the configuration.
   *
   * @throws {ConfigError} `INVALID_CONFIG`: the configuration cannot be read, or is malformed.
   * @throws {UsageError} `INVALID_OPTION`: `timeout` is not a number of milliseconds.
   * @throws {AbortError} `signal` was aborted.
   */
  static async read(options: RegistryAuthOptions): Promise<Sources> {
    const { config, signal, timeout = 0, env = process.env } = options;
    if (typeof timeout !== 'number' || !(timeout >= 0))
      throw new UsageError('INVALID_OPTION', 'timeout must be a number of milliseconds, 0 for none');
    if (signal?.aborted) throw abortReason(signal);
    const { callTimeout } = resolveTimeouts({ callTimeout: timeout });
    const helperOptions = { env, signal, timeout: callTimeout };
    if (config !== undefined)
      return new Sources(
        new Stored(AUTH_CONFIG_VARIABLE, {}),
        new Stored('the option config', config),
        helperOptions,
      );
    const file = dockerConfigFile(options);
    return new Sources(
      new Stored(
        AUTH_CONFIG_VARIABLE,
        parseDockerConfig(AUTH_CONFIG_VARIABLE, env[AUTH_CONFIG_VARIABLE] ?? ''),
      ),
      new Stored(file, await readDockerConfig(file)),
      helperOptions,
    );
  }

  /** The registries in `DOCKER_AUTH_CONFIG`, and those with a helper of their own. */
  get named(): string[] {
    return [...this.#environment.registries, ...this.#config.registriesWithHelper];
  }

  /** The registries that the helper for all registries lists. If there is no such helper, those in the configuration. */
  async listed(): Promise<string[]> {
    const { store } = this.#config;
    return store === undefined ? this.#config.registries : listOfHelper(store, this.#helperOptions);
  }

  /** Finds the credentials for a registry. If there is a helper for it, `auths` is not used, whatever the helper answers. */
  async find(registry: string): Promise<PlainCredentials | undefined> {
    const found = this.#environment.entry(registry) ?? (await this.#ask(registry)) ?? {};
    const { username, password, identitytoken, registrytoken } = found;
    return username || password || identitytoken || registrytoken ? found : undefined;
  }

  async #ask(registry: string): Promise<PlainCredentials | undefined> {
    const stored = () => this.#config.find(registry);
    const helper = this.#config.helperFor(registry);
    if (helper === undefined) return stored();
    const answer = await getFromHelper(helper, registry, this.#helperOptions);
    // Helpers cannot store this token, so it is read from the configuration.
    const registrytoken = stored()?.registrytoken;
    return registrytoken === undefined ? answer : { ...answer, registrytoken };
  }
}
