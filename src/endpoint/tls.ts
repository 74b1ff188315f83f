/** Certificates and keys for connections with TLS. */
import { readFileSync } from 'node:fs';
import type { SecureContextOptions } from 'node:tls';
import type { Mtls, Pem } from '../call-options.js';
import { ConfigError, UsageError } from '../errors.js';
import { checkOptions } from '../util/check-options.js';

const NAMES = ['ca', 'cert', 'key', 'passphrase', 'servername', 'verify'] as const;

/**
 * Checks the options of TLS.
 *
 * @param option The name that the caller has used.
 * @throws {UsageError} `INVALID_OPTION`: an unknown option, `cert` without `key`, or `key` without `cert`.
 */
export function checkMtls(option: 'mtls' | 'tls', given: Mtls | undefined): void {
  if (given === undefined) return;
  checkOptions(option, given, NAMES);
  if ((given.cert === undefined) !== (given.key === undefined))
    throw new UsageError('INVALID_OPTION', `${option}: cert and key go together`);
}

const BEGIN = '-----BEGIN ';

/**
 * Makes Node's TLS options. Files are read again for each connection, so that a renewed certificate is used.
 *
 * @throws {ConfigError} `INVALID_CONFIG`: a file cannot be read.
 */
export function secureOptions({ ca, cert, key, passphrase }: Mtls): SecureContextOptions {
  const authorities = ca === undefined ? [] : isList(ca) ? ca : [ca];
  return {
    ...(authorities.length === 0 ? {} : { ca: authorities.map((authority) => pem('ca', authority)) }),
    ...(cert === undefined ? {} : { cert: pem('cert', cert) }),
    ...(key === undefined ? {} : { key: pem('key', key) }),
    ...(passphrase === undefined ? {} : { passphrase }),
  };
}

function isList(value: Pem | readonly Pem[]): value is readonly Pem[] {
  return Array.isArray(value);
}

function pem(what: string, given: Pem): string | Buffer {
  if (typeof given !== 'string') return Buffer.from(given);
  if (given.includes(BEGIN)) return given;
  try {
    return readFileSync(given);
  } catch (cause) {
    throw new ConfigError('INVALID_CONFIG', given, `the ${what} of mtls cannot be read from ${given}`, {
      cause,
    });
  }
}

/** Returns the source of a certificate or a key, for support questions: a path, or `(given)` for text and bytes. */
export function sourceOf(given: Pem | readonly Pem[] | undefined): string | undefined {
  if (given === undefined) return undefined;
  if (isList(given)) return given.map((item) => sourceOf(item)).join(', ');
  return typeof given === 'string' && !given.includes(BEGIN) ? given : '(given)';
}
