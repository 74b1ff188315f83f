/** The options of TLS: certificates and keys, and how the engine's certificate is checked. */
import { isIP } from 'node:net';
import { domainToASCII } from 'node:url';
import { types } from 'node:util';
import type { Mtls, Pem } from '../call-options.js';
import { invalidOption, readOptions } from '../util/check-options.js';

const NAMES = ['ca', 'cert', 'key', 'passphrase', 'servername', 'verify'] as const;

/**
 * Checks the options of TLS.
 *
 * @param option The name that the caller has used.
 * @returns A copy, in which absent options are left out.
 * @throws {UsageError} `INVALID_OPTION`: an unknown option, a value of another type, `cert` without `key`, or `key`
 * without `cert`.
 */
export function checkMtls(option: 'mtls' | 'tls', given: unknown): Mtls {
  const { ca, cert, key, passphrase, servername, verify } = readOptions(option, given, NAMES);
  if ((cert === undefined) !== (key === undefined)) throw invalidOption(option, ': cert and key go together');
  if (passphrase !== undefined && typeof passphrase !== 'string')
    throw invalidOption(option, ': passphrase must be a string');
  if (verify !== undefined && typeof verify !== 'boolean')
    throw invalidOption(option, ': verify must be a boolean');
  return {
    ...(ca === undefined ? {} : { ca: checkAuthorities(option, ca) }),
    ...(cert === undefined ? {} : { cert: checkPem(`${option}: cert`, cert) }),
    ...(key === undefined ? {} : { key: checkPem(`${option}: key`, key) }),
    ...(passphrase === undefined ? {} : { passphrase }),
    ...(servername === undefined ? {} : { servername: checkServername(option, servername) }),
    ...(verify === undefined ? {} : { verify }),
  };
}

function checkAuthorities(option: string, ca: unknown): Pem | Pem[] {
  if (!Array.isArray(ca)) return checkPem(`${option}: ca`, ca);
  // An empty list would stand for no authority at all or for the authorities that Node trusts: nobody could tell.
  if (ca.length === 0) throw invalidOption(option, ': ca is an empty list');
  return Array.from(ca, (authority: unknown) => checkPem(`${option}: each ca`, authority));
}

function checkPem(what: string, value: unknown): Pem {
  if (typeof value === 'string' ? value !== '' : types.isUint8Array(value) && value.length > 0)
    return value as Pem;
  throw invalidOption(what, ' must be the path of a PEM file, its text, or its bytes as a Uint8Array');
}

/** Checks a host's name, and converts a name outside ASCII to its form in a certificate. */
function checkServername(option: string, value: unknown): string {
  if (typeof value === 'string' && isIP(value) !== 0) return value;
  const name = typeof value === 'string' && /^[^\s\p{Cc}[\]]+$/u.test(value) ? domainToASCII(value) : '';
  if (name === '') throw invalidOption(option, ': servername must be the name or the IP address of a host');
  return name;
}

/** Returns the source of a certificate or a key, for support questions: a path, or `(given)` for text and bytes. */
export function sourceOf(given: Pem | readonly Pem[] | undefined): string | undefined {
  if (given === undefined) return undefined;
  if (isList(given)) return given.map((item) => sourceOf(item)).join(', ');
  return isPath(given) ? given : '(given)';
}

export function isList(value: Pem | readonly Pem[]): value is readonly Pem[] {
  return Array.isArray(value);
}

/** DER in base64: a PEM text without its first and its last line. */
const BARE_BASE64 = /^M[A-Za-z0-9+/]{60,}={0,2}$/;

/**
 * Tells if a certificate or a key is given as a path. A text that is hardly the path of a file is content, even if it is
 * not PEM: it may be a key, and must not be printed.
 */
export function isPath(given: Pem): given is string {
  return (
    typeof given === 'string' &&
    !given.includes('-----BEGIN ') &&
    !/[\r\n\0]/.test(given) &&
    !BARE_BASE64.test(given)
  );
}
