/**
 * The named connections of the podman CLI: those that `podman system connection` keeps, and those of `containers.conf`.
 * A connection of the first kind takes precedence over one of the same name.
 */
import { join } from 'node:path';
import type { Environment } from '../docker/config.js';
import { ConfigError } from '../errors.js';
import { isObject } from '../util/is-object.js';
import { inAnyCase } from './any-case.js';
import { readConfiguration, userConfigFolder } from './configuration-files.js';
import { type ConnectionLocation, type FieldNames, locationOf } from './connection.js';
import type { ContainersConf, UncheckedConnection } from './containers-conf.js';

/** All connections. */
export interface PodmanConnections {
  /** The file in which `podman system connection` keeps connections. The file need not exist. */
  readonly file: string;
  /** The name of the default connection. No connection need have that name. */
  readonly defaultName?: string;
  readonly names: readonly string[];
  /**
   * Returns the location of a connection; undefined if there is none of that name.
   *
   * @throws {ConfigError} `INVALID_CONFIG`: the connection is malformed.
   */
  find(name: string): ConnectionLocation | undefined;
}

/**
 * Reads the connections. A connection is checked when it is used, so that no other connection stands in the way.
 *
 * @throws {ConfigError} `INVALID_CONFIG`: the file cannot be read or is malformed.
 */
export function readConnections(
  env: Environment,
  { activeService, destinations }: ContainersConf,
): PodmanConnections {
  const file = env['PODMAN_CONNECTIONS_CONF'] ?? join(userConfigFolder(env), 'podman-connections.json');
  const section = inAnyCase(readJson(file), 'Connection');
  const listed = inAnyCase(section, 'Connections');
  const kept = new Map<string, UncheckedConnection>(
    Object.entries(isObject(listed) ? listed : {}).map(([name, content]) => [name, { file, content }]),
  );
  const identity = env['CONTAINER_SSHKEY'] || undefined;
  const keptDefault = inAnyCase(section, 'Default');
  const defaultName = typeof keptDefault === 'string' && keptDefault !== '' ? keptDefault : activeService;
  return {
    file,
    ...(defaultName === undefined ? {} : { defaultName }),
    names: [...new Set([...kept.keys(), ...destinations.keys()])].sort(),
    find(name) {
      const own = kept.get(name);
      if (own !== undefined) return locationOf(name, own, keptFields, identity);
      const configured = destinations.get(name);
      return configured === undefined ? undefined : locationOf(name, configured, configuredFields, identity);
    },
  };
}

const keptFields: FieldNames = {
  uri: 'URI',
  identity: 'Identity',
  isMachine: 'IsMachine',
  tls: { ca: 'TLSCA', cert: 'TLSCert', key: 'TLSKey' },
};

const configuredFields: FieldNames = {
  uri: 'uri',
  identity: 'identity',
  isMachine: 'is_machine',
  tls: { ca: 'tls_ca', cert: 'tls_cert', key: 'tls_key' },
};

function readJson(file: string): unknown {
  // An empty name is a file that does not exist.
  const text = readConfiguration({ file, mustExist: false });
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    // The parser's error quotes the text, which may hold a secret.
    throw new ConfigError('INVALID_CONFIG', file, `${file} is not JSON`);
  }
}
