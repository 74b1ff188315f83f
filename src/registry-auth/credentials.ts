import { UsageError } from '../errors.js';
import { checkOptions } from '../util/check-options.js';
import { isObject } from '../util/is-object.js';
import { hide, reveal as revealAny } from '../util/secret.js';
import { isThenable, wrongArgument } from '../util/wrong-argument.js';

/** Credentials for a registry, in plain text. All fields are optional. Without any, access is anonymous. */
export interface PlainCredentials {
  /** The user name. */
  readonly username?: string;
  /** The password of the user. */
  readonly password?: string;
  /** The registry, by the name under which the docker CLI stores its credentials. Only `SystemAuth` needs it. */
  readonly serveraddress?: string;
  /** A long-lived token instead of a password. The engine exchanges it for an access token of the registry. */
  readonly identitytoken?: string;
  /** An access token that the registry accepts directly. It takes precedence over the other fields. */
  readonly registrytoken?: string;
}

/**
 * Credentials for a registry whose secrets are not printed. `console.log`, `util.inspect`, `JSON.stringify` and
 * `structuredClone` show the user name and the address, but not the password and the tokens.
 *
 * Pass them to any operation that takes credentials. A copy made by the spread operator still has the secrets, and does
 * not print them either. A copy that went through JSON or to another thread has no secrets, and the registry refuses it.
 */
export interface RegistryCredentials {
  /** The user name. */
  readonly username?: string;
  /** The registry, by the name under which the docker CLI stores its credentials. */
  readonly serveraddress?: string;
}

/** The credentials for several registries, by the name of the registry. A build takes them as `X-Registry-Config`. */
export type RegistryConfig = Readonly<Record<string, RegistryCredentials>>;

/** The properties of credentials. True if the property is shown, false if it is a secret. */
const shows: Readonly<Record<keyof PlainCredentials, boolean>> = {
  username: true,
  password: false,
  serveraddress: true,
  identitytoken: false,
  registrytoken: false,
};

/**
 * Wraps credentials, so that they are not printed by accident.
 *
 * @throws {UsageError} `INVALID_OPTION`: a property is unknown, or is not a string.
 */
export function credentials(plain: PlainCredentials): RegistryCredentials {
  checkOptions('credentials', plain, Object.keys(shows));
  const open: Record<string, string> = {};
  const secret: Record<string, string> = {};
  for (const [name, showing] of Object.entries(shows)) {
    const value: unknown = Reflect.get(plain, name);
    // An empty string counts as absent, as for the docker CLI.
    if (value === undefined || value === '') continue;
    if (typeof value !== 'string')
      throw new UsageError('INVALID_OPTION', `credentials: ${name} must be a string`);
    (showing ? open : secret)[name] = value;
  }
  return hide(open, secret);
}

/**
 * Unwraps credentials into plain text, for uses other than the engine's API. Take care not to log the result.
 *
 * @throws {UsageError} `INVALID_OPTION`: the argument is not credentials.
 */
export function reveal(wrapped: RegistryCredentials): PlainCredentials {
  if (!isObject(wrapped) || ArrayBuffer.isView(wrapped) || isThenable(wrapped))
    throw wrongArgument('reveal: the argument', 'credentials', wrapped);
  const plain = revealAny(wrapped);
  return { ...(typeof plain === 'object' ? plain : undefined) };
}
