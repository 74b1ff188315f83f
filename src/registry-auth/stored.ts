/** The credentials in the docker CLI's configuration. */
import type { JsonObject } from '../docker/config.js';
import { ConfigError } from '../errors.js';
import { isObject } from '../util/is-object.js';
import type { PlainCredentials } from './credentials.js';
import { hostOf } from './registry.js';

/** The content of the docker CLI's `config.json`. Other properties than these are ignored. */
export interface DockerConfig {
  /** Credentials by registry. */
  readonly auths?: Readonly<Record<string, StoredCredentials>> | undefined;
  /** The credential helper for all registries: the NAME of `docker-credential-NAME`. */
  readonly credsStore?: string | undefined;
  /** The credential helpers of single registries, by registry: the NAME of `docker-credential-NAME`. */
  readonly credHelpers?: Readonly<Record<string, string>> | undefined;
  readonly [other: string]: unknown;
}

/** The credentials for one registry in `auths`. */
export interface StoredCredentials {
  /** `user:password` in base64. It takes precedence over `username` and `password`. */
  readonly auth?: string | undefined;
  /** The user's name. Read if there is no `auth`. */
  readonly username?: string | undefined;
  /** The user's password. Read if there is no `auth`. */
  readonly password?: string | undefined;
  /** A long-lived token instead of a password. */
  readonly identitytoken?: string | undefined;
  /** An access token that the registry accepts directly. */
  readonly registrytoken?: string | undefined;
}

const FIELDS = ['auth', 'username', 'password', 'identitytoken', 'registrytoken'] as const;

/** The credentials in a configuration. Entries are checked when they are read, so a malformed one affects no other. */
export class Stored {
  readonly #source: string;
  readonly #auths: ReadonlyMap<string, unknown>;
  readonly #helpers: ReadonlyMap<string, unknown>;
  readonly #store: unknown;

  /**
   * @param source The file, variable or option that the configuration comes from, for messages.
   * @throws {ConfigError} `INVALID_CONFIG`: `auths` or `credHelpers` is not an object.
   */
  constructor(source: string, config: JsonObject) {
    this.#source = source;
    this.#auths = this.#section(config, 'auths');
    this.#helpers = this.#section(config, 'credHelpers');
    this.#store = config['credsStore'];
  }

  /** The registries that have an entry in `auths`. */
  get registries(): string[] {
    return [...this.#auths.keys()];
  }

  /** The registries that have a helper of their own. */
  get registriesWithHelper(): string[] {
    return [...this.#helpers.keys()];
  }

  /** The helper for all registries, if there is one. */
  get store(): string | undefined {
    return this.#helperName('credsStore', this.#store);
  }

  /** The helper for a registry, if there is one. An empty name in `credHelpers` means that `auths` is used. */
  helperFor(registry: string): string | undefined {
    if (!this.#helpers.has(registry)) return this.store;
    return this.#helperName(`credHelpers[${JSON.stringify(registry)}]`, this.#helpers.get(registry));
  }

  /** The credentials in the entry with exactly this name. */
  entry(registry: string): PlainCredentials | undefined {
    return this.#auths.has(registry) ? this.#decode(registry, this.#auths.get(registry)) : undefined;
  }

  /** The credentials in the entry with this name, or else with a URL or path of this host, as old docker CLIs wrote it. */
  find(registry: string): PlainCredentials | undefined {
    const key = this.#auths.has(registry)
      ? registry
      : this.registries.find((address) => hostOf(address) === registry);
    return key === undefined ? undefined : this.entry(key);
  }

  #section(config: JsonObject, name: string): ReadonlyMap<string, unknown> {
    const section = config[name] ?? {};
    if (!isObject(section)) throw this.#invalid(name, 'must be an object');
    // A map, because the name of a registry may be that of a property which every object inherits.
    return new Map(Object.entries(section));
  }

  #helperName(keyPath: string, name: unknown): string | undefined {
    if (name === undefined || name === null || name === '') return undefined;
    if (typeof name !== 'string') throw this.#invalid(keyPath, 'must be the name of a helper');
    return name;
  }

  #decode(registry: string, entry: unknown): PlainCredentials {
    const keyPath = `auths[${JSON.stringify(registry)}]`;
    if (!isObject(entry)) throw this.#invalid(keyPath, 'must be an object');
    const found: Partial<Record<(typeof FIELDS)[number], string>> = {};
    for (const field of FIELDS) {
      const value = entry[field] ?? '';
      if (typeof value !== 'string') throw this.#invalid(`${keyPath}.${field}`, 'must be a string');
      if (value !== '') found[field] = value;
    }
    const { auth, ...rest } = found;
    const login = auth === undefined ? {} : this.#login(`${keyPath}.auth`, auth);
    return { ...rest, ...login, serveraddress: registry };
  }

  #login(keyPath: string, auth: string): { username: string; password: string } {
    // Node decodes any text. Go, which wrote this, allows line breaks and is strict otherwise.
    const base64 = auth.replace(/[\r\n]/g, '');
    const text = Buffer.from(base64, 'base64').toString();
    const colon = text.indexOf(':');
    if (base64.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(base64) || colon < 1)
      throw this.#invalid(keyPath, 'must be base64 of user:password');
    return { username: text.slice(0, colon), password: text.slice(colon + 1).replace(/^\0+|\0+$/g, '') };
  }

  #invalid(keyPath: string, why: string): ConfigError {
    return new ConfigError('INVALID_CONFIG', this.#source, `${this.#source}: ${keyPath} ${why}`);
  }
}
