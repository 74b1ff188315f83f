/**
 * The named connections of the podman CLI: those that `podman system connection` keeps, and those of `containers.conf`.
 * A connection of the first kind takes precedence over one of the same name.
 */
import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { Mtls } from '../call-options.js';
import { ConfigError } from '../errors.js';
import { errorCode } from '../util/error-code.js';
import { isObject } from '../util/is-object.js';
import { property } from '../util/property.js';
import { type Environment, readContainersConf, userConfigFolder } from './containers-conf.js';

/** A connection to an engine, as the podman CLI keeps it. */
export interface PodmanConnection {
  readonly name: string;
  readonly uri: string;
  /** The file of the private key for ssh. */
  readonly identity?: string;
  /** True if the engine runs in a virtual machine that `podman machine` has made on this computer. */
  readonly isMachine: boolean;
  /** The certificates and the key for TLS; empty if the connection names none. */
  readonly tls: Mtls;
}

/** All connections, and the name of the default one. */
export interface PodmanConnections {
  readonly all: ReadonlyMap<string, PodmanConnection>;
  readonly defaultName?: string;
  /** The file in which `podman system connection` keeps connections. It need not exist. */
  readonly file: string;
}

/**
 * Reads the connections.
 *
 * @throws {ConfigError} `INVALID_CONFIG`: a file cannot be read or is malformed.
 */
export function readConnections(env: Environment): PodmanConnections {
  const file = env['PODMAN_CONNECTIONS_CONF'] ?? join(userConfigFolder(env), 'podman-connections.json');
  const kept = property(readJson(file), 'Connection');
  const { activeService, destinations } = readContainersConf(env);
  const all = new Map<string, PodmanConnection>();
  for (const [name, { file: source, content }] of destinations) {
    const one = connectionIn(name, source, content, configurationKeys);
    if (one !== undefined) all.set(name, one);
  }
  for (const [name, content] of Object.entries(objectIn(property(kept, 'Connections')))) {
    const one = connectionIn(name, file, content, keptKeys);
    if (one !== undefined) all.set(name, one);
  }
  const keptDefault = property(kept, 'Default');
  const defaultName = typeof keptDefault === 'string' && keptDefault !== '' ? keptDefault : activeService;
  return { all, file, ...(defaultName === undefined ? {} : { defaultName }) };
}

/** The names of a connection's fields, which differ between JSON and TOML. */
interface Keys {
  readonly uri: string;
  readonly identity: string;
  readonly isMachine: string;
  readonly tls: Readonly<Record<'ca' | 'cert' | 'key', string>>;
}

const keptKeys: Keys = {
  uri: 'URI',
  identity: 'Identity',
  isMachine: 'IsMachine',
  tls: { ca: 'TLSCA', cert: 'TLSCert', key: 'TLSKey' },
};

const configurationKeys: Keys = {
  uri: 'uri',
  identity: 'identity',
  isMachine: 'is_machine',
  tls: { ca: 'tls_ca', cert: 'tls_cert', key: 'tls_key' },
};

function connectionIn(
  name: string,
  file: string,
  content: unknown,
  keys: Keys,
): PodmanConnection | undefined {
  const text = (key: string): string | undefined => {
    const value = property(content, key);
    if (value === undefined || value === '') return undefined;
    if (typeof value !== 'string')
      throw new ConfigError(
        'INVALID_CONFIG',
        file,
        `the ${key} of the connection ${name} in ${file} is not a text`,
      );
    return value;
  };
  const uri = text(keys.uri);
  if (uri === undefined) return undefined;
  const identity = text(keys.identity);
  const tls = Object.entries(keys.tls).flatMap(([what, key]) => {
    const path = text(key);
    return path === undefined ? [] : [[what, path]];
  });
  return {
    name,
    uri,
    isMachine: property(content, keys.isMachine) === true,
    tls: Object.fromEntries(tls) as Mtls,
    ...(identity === undefined ? {} : { identity: inHome(identity) }),
  };
}

/** The path of a key may begin with `~/`. */
function inHome(path: string): string {
  return path.startsWith('~/') ? join(homedir(), path.slice(2)) : path;
}

function readJson(file: string): unknown {
  let text: string;
  try {
    text = readFileSync(file, 'utf8').replace(/^\ufeff/, '');
  } catch (cause) {
    if (errorCode(cause) === 'ENOENT') return undefined;
    throw new ConfigError('INVALID_CONFIG', file, `${file} cannot be read`, { cause });
  }
  try {
    return JSON.parse(text);
  } catch {
    // The parser's error quotes the text.
    throw new ConfigError('INVALID_CONFIG', file, `${file} is not JSON`);
  }
}

function objectIn(value: unknown): Readonly<Record<string, unknown>> {
  return isObject(value) ? (value as Readonly<Record<string, unknown>>) : {};
}
