/** One connection of Podman: an engine with a name. */
import type { Mtls } from '../call-options.js';
import type { Location } from '../engine-profile.js';
import { ConfigError } from '../errors.js';
import { inAnyCase } from './any-case.js';
import type { UncheckedConnection } from './containers-conf.js';
import { socketUri } from './socket-uri.js';

/** The names of a connection's fields, which differ between the two files that have connections. */
export interface FieldNames {
  readonly uri: string;
  readonly identity: string;
  readonly isMachine: string;
  readonly tls: Readonly<Record<'ca' | 'cert' | 'key', string>>;
}

/** The part of a location that a connection decides. */
export type ConnectionLocation = Pick<Location, 'uri' | 'context' | 'identity' | 'knownHost' | 'mtls'>;

/**
 * Returns the location of a connection.
 *
 * @param identity The file of the private key, for a connection with ssh that names none.
 * @throws {ConfigError} `INVALID_CONFIG`: the connection has no uri, a field is not a text, or a certificate lacks its
 * key.
 */
export function locationOf(
  name: string,
  { file, content }: UncheckedConnection,
  fields: FieldNames,
  identity: string | undefined,
): ConnectionLocation {
  const invalid = (why: string) =>
    new ConfigError('INVALID_CONFIG', file, `the connection ${name} in ${file} ${why}`);
  const text = (field: string): string | undefined => {
    const value = inAnyCase(content, field);
    if (value === undefined || value === null || value === '') return undefined;
    if (typeof value !== 'string') throw invalid(`has a ${field} that is not a text`);
    return value;
  };
  const uri = text(fields.uri);
  if (uri === undefined) throw invalid(`has no ${fields.uri}`);
  if (isSsh(uri)) {
    const key = text(fields.identity) ?? identity;
    const isMachine = inAnyCase(content, fields.isMachine) === true && isThisComputer(uri);
    return {
      uri,
      context: name,
      ...(key === undefined ? {} : { identity: key }),
      ...(isMachine ? { knownHost: false } : {}),
    };
  }
  if (!isTcp(uri)) return { uri: socketUri(uri), context: name };
  const files = Object.entries(fields.tls).flatMap(([what, field]) => {
    const path = text(field);
    return path === undefined ? [] : [[what, path] as const];
  });
  const mtls: Mtls = Object.fromEntries(files);
  if ((mtls.cert === undefined) !== (mtls.key === undefined))
    throw invalid(`must have both ${fields.tls.cert} and ${fields.tls.key}, or neither`);
  return { uri, context: name, ...(files.length === 0 ? {} : { mtls }) };
}

export const isSsh = (uri: string): boolean => /^ssh:/i.test(uri);
const isTcp = (uri: string) => /^(?:tcp|https?):/i.test(uri);

/**
 * Tells if ssh goes to this computer, where `podman machine` makes its virtual machines. The key of any other host is
 * checked, whatever the connection says.
 */
const isThisComputer = (uri: string) =>
  /^ssh:\/\/(?:[^@/?#]*@)?(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?=[:/]|$)/i.test(uri);
