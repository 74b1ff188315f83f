/** Finds credentials as the docker CLI does. */
import { ConfigError, TimeoutError, UsageError } from '../errors.js';
import { checkOptions } from '../util/check-options.js';
import { wrongArgument } from '../util/wrong-argument.js';
import { credentials, type RegistryConfig, type RegistryCredentials } from './credentials.js';
import { registryOf } from './registry.js';
import { type RegistryAuthOptions, Sources } from './sources.js';

/** The options of `registryConfig`. */
export interface RegistryConfigOptions extends RegistryAuthOptions {
  /** The registries to look for, each by its host or by an image in it. @default all that the configuration names */
  readonly registries?: readonly string[] | undefined;
  /**
   * Called with the error if a helper fails. The registry is then left out; if the helper could not list its registries,
   * all of them are left out. Without this option, the error is thrown. (The docker CLI prints a warning and continues.)
   */
  readonly onHelperError?: ((error: Error) => void) | undefined;
}

const AUTH_OPTIONS = ['config', 'configDirectory', 'env', 'signal', 'timeout'] as const;
const CONFIG_OPTIONS = [...AUTH_OPTIONS, 'registries', 'onHelperError'] as const;

/**
 * Finds the credentials for a registry, or for the registry of an image. They are looked for as the docker CLI does, in
 * this order:
 *
 * 1. the environment variable `DOCKER_AUTH_CONFIG`,
 * 2. the registry's own credential helper (`credHelpers` in `config.json`),
 * 3. the credential helper for all registries (`credsStore`),
 * 4. `config.json` itself (`auths`).
 *
 * If there are none, the result is empty credentials, for anonymous access. Every call looks again, because the tokens of
 * helpers expire. The keychains of the platform are not tried on suspicion: `docker login` writes the one that it uses
 * into `config.json`.
 *
 * @param image An image's name, or the host or URL of a registry. As for docker, `registry:5000` is an image of Docker
 *   Hub. Write `registry:5000/` for the registry. A name with a dot is a host.
 * @throws {ConfigError} The configuration is malformed, or a helper is missing or fails. A file that does not exist is
 *   no error.
 * @throws {TimeoutError} A helper took longer than `timeout`.
 * @throws {AbortError} `signal` was aborted.
 * @throws {UsageError} `INVALID_OPTION`: an option or `image` is invalid.
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
 * Finds the credentials for several registries, by default for all registries that the docker CLI has credentials for. A
 * build takes the result as `X-Registry-Config`.
 *
 * Helpers are asked for one registry after the other. If that is slow, name the `registries` that the build needs. A
 * registry without credentials is left out.
 *
 * @throws The same errors as `registryAuth`.
 */
export async function registryConfig(options: RegistryConfigOptions = {}): Promise<RegistryConfig> {
  checkOptions('registryConfig', options, CONFIG_OPTIONS);
  const { registries, onHelperError } = options;
  if (registries !== undefined && !Array.isArray(registries))
    throw new UsageError('INVALID_OPTION', 'registryConfig: registries must be an array');
  if (onHelperError !== undefined && typeof onHelperError !== 'function')
    throw wrongArgument('registryConfig: onHelperError', 'a function', onHelperError);
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

/** Tells if an error is the failure of a helper. A malformed configuration and an aborted search are not. */
function isOfHelper(error: unknown): error is ConfigError | TimeoutError {
  return error instanceof TimeoutError || (error instanceof ConfigError && error.code !== 'INVALID_CONFIG');
}
