/** Finding credentials as the docker CLI does. */
import { ConfigError, TimeoutError, UsageError } from '../errors.js';
import { checkOptions } from '../util/check-options.js';
import { credentials, type RegistryConfig, type RegistryCredentials } from './credentials.js';
import { registryOf } from './registry.js';
import { type RegistryAuthOptions, Sources } from './sources.js';

export interface RegistryConfigOptions extends RegistryAuthOptions {
  /** The registries to look for, each by an image in it or by its host. All that the config knows by default. */
  readonly registries?: readonly string[] | undefined;
  /**
   * Told of each helper that failed; its registry, or all of the helper for all, is then left out. Without this, the
   * failure is thrown. (The docker CLI warns and goes on.)
   */
  readonly onHelperError?: ((error: Error) => void) | undefined;
}

const AUTH_OPTIONS = ['config', 'configDirectory', 'env', 'signal', 'timeout'] as const;
const CONFIG_OPTIONS = [...AUTH_OPTIONS, 'registries', 'onHelperError'] as const;

/**
 * The credentials for the registry of an image, or for a registry, as the docker CLI would find them: in the
 * environment's `DOCKER_AUTH_CONFIG`, by the registry's credential helper (`credHelpers`), by the helper for all
 * (`credsStore`), or in `config.json` itself (`auths`). Anonymous ones if there are none.
 *
 * They are looked up at each call, since tokens of helpers expire. The keychains that the CLI tries when `config.json`
 * says nothing of credentials are not tried: `docker login` notes the one it has used.
 *
 * @param image An image's name, with or without tag and digest, or a registry: its host, or its URL. Without a slash,
 *   `registry:5000` is an image of Docker Hub, as for docker; `registry:5000/` and what has a dot in its name is a host.
 * @throws {ConfigError} The config is malformed, or a helper is missing, failed or answered nonsense. A config file that
 *   does not exist is no error.
 * @throws {TimeoutError} A helper took longer than `timeout`.
 * @throws {AbortError}
 * @throws {UsageError} `INVALID_OPTION`
 */
export async function registryAuth(
  image: string,
  options: RegistryAuthOptions = {},
): Promise<RegistryCredentials> {
  checkOptions('registryAuth', options, AUTH_OPTIONS);
  const registry = registryOf(image);
  const sources = await Sources.read(options);
  return credentials((await sources.find(registry)) ?? {});
}

/**
 * The credentials of all registries that the docker CLI has some for, by registry: for builds, as `X-Registry-Config`.
 *
 * Each helper is asked for each of its registries, one after the other; name the `registries` that matter if that is
 * slow. A registry without credentials is left out.
 *
 * @throws As `registryAuth` does.
 */
export async function registryConfig(options: RegistryConfigOptions = {}): Promise<RegistryConfig> {
  checkOptions('registryConfig', options, CONFIG_OPTIONS);
  const { registries, onHelperError } = options;
  if (registries !== undefined && !Array.isArray(registries))
    throw new UsageError('INVALID_OPTION', 'registryConfig: registries must be an array');
  const wanted = registries?.map(registryOf);
  const sources = await Sources.read(options);
  const attempt = async <T>(asking: Promise<T>): Promise<T | undefined> => {
    try {
      return await asking;
    } catch (error) {
      if (onHelperError === undefined || !isOfHelper(error)) throw error;
      onHelperError(error);
      return undefined;
    }
  };
  const all = async () => [...((await attempt(sources.listed())) ?? []), ...sources.named];
  const found = new Map<string, RegistryCredentials>();
  for (const registry of new Set(wanted ?? (await all()))) {
    const plain = await attempt(sources.find(registry));
    if (plain !== undefined) found.set(registry, credentials(plain));
  }
  return Object.fromEntries(found);
}

/** Whether the fault is one helper's. A config that is wrong, or a search that was aborted, is no helper's fault. */
function isOfHelper(error: unknown): error is ConfigError | TimeoutError {
  return error instanceof TimeoutError || (error instanceof ConfigError && error.code !== 'INVALID_CONFIG');
}
