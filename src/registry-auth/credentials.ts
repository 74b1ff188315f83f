import { UsageError } from '../errors.js';
import { checkOptions } from '../util/check-options.js';
import { hide, reveal as revealAny } from '../util/secret.js';

/** Credentials for a registry, in the clear. All are optional: none at all is anonymous. */
export interface PlainCredentials {
  readonly username?: string;
  readonly password?: string;
  /** The registry, by the name under which it keeps these credentials. The engine needs it for `SystemAuth` alone. */
  readonly serveraddress?: string;
  /** A long-lived token in the place of the password: for it the engine gets a token from the registry. */
  readonly identitytoken?: string;
  /** A token that the registry takes as it is; it is used before all else. */
  readonly registrytoken?: string;
}

/**
 * Credentials for a registry that cannot be printed: user name and address show, password and tokens do not, be it by
 * `console.log`, `util.inspect`, `JSON.stringify` or `structuredClone`.
 *
 * They go wherever the API takes credentials. A copy by spread still has its secrets, and prints as little; a copy that
 * went through JSON or another thread has none, and the registry refuses it.
 */
export interface RegistryCredentials {
  readonly username?: string;
  readonly serveraddress?: string;
}

/** The credentials of several registries, by name: what a build takes. */
export type RegistryConfig = Readonly<Record<string, RegistryCredentials>>;

/** Each property of credentials, and whether it shows. */
const shows: Readonly<Record<keyof PlainCredentials, boolean>> = {
  username: true,
  password: false,
  serveraddress: true,
  identitytoken: false,
  registrytoken: false,
};

/**
 * Wraps credentials, so that nothing prints them by accident.
 *
 * @throws {UsageError} `INVALID_OPTION`: a property that credentials do not have, or one that is not a string.
 */
export function credentials(plain: PlainCredentials): RegistryCredentials {
  checkOptions('credentials', plain, Object.keys(shows));
  const open: Record<string, string> = {};
  const secret: Record<string, string> = {};
  for (const [name, showing] of Object.entries(shows)) {
    const value: unknown = Reflect.get(plain, name);
    // As for the docker CLI, an empty text is nothing.
    if (value === undefined || value === '') continue;
    if (typeof value !== 'string')
      throw new UsageError('INVALID_OPTION', `credentials: ${name} must be a string`);
    (showing ? open : secret)[name] = value;
  }
  return hide(open, secret);
}

/** Credentials in the clear, for a use beside the engine's. What this returns prints: mind where it goes. */
export function reveal(wrapped: RegistryCredentials): PlainCredentials {
  const plain = revealAny(wrapped);
  return { ...(typeof plain === 'object' ? plain : undefined) };
}
