/** Where credentials may be, in the order in which the docker CLI looks. */
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

export interface RegistryAuthOptions extends ConfigLocation {
  /** A docker config to go by, in the place of the file and of the environment's `DOCKER_AUTH_CONFIG`. */
  readonly config?: DockerConfig | undefined;
  /** Ends the search, and the helper that runs. */
  readonly signal?: AbortSignal | undefined;
  /** How long a helper may take for one answer, in milliseconds. No limit by default: it may be asking its user. */
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
   * @throws {ConfigError} `INVALID_CONFIG`
   * @throws {UsageError} `INVALID_OPTION`
   * @throws {AbortError}
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

  /** The registries that the environment or a helper of their own may have credentials for. */
  get named(): string[] {
    return [...this.#environment.registries, ...this.#config.registriesWithHelper];
  }

  /** The registries that the helper for all has credentials for, or else the config itself. */
  async listed(): Promise<string[]> {
    const { store } = this.#config;
    return store === undefined ? this.#config.registries : listOfHelper(store, this.#helperOptions);
  }

  /** The credentials for a registry. Where a helper is in charge, `auths` is not looked at, whatever the helper says. */
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
    // The one thing that a helper has no place for.
    const registrytoken = stored()?.registrytoken;
    return registrytoken === undefined ? answer : { ...answer, registrytoken };
  }
}
