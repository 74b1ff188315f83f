/** What a connection with TLS needs: certificates and keys, however they are given. */
import { readFileSync } from 'node:fs';
import type { SecureContextOptions } from 'node:tls';
import { ConfigError, UsageError } from '../errors.js';
import { checkOptions } from '../util/check-options.js';

/** A certificate or a key: the path of a PEM file, its text, or its bytes. */
export type Pem = string | Uint8Array;

/** TLS to an engine, mutual if a certificate and its key are given. */
export interface Mtls {
  /** The authorities, one of which must have signed the engine's certificate. @default those that Node trusts */
  readonly ca?: Pem | readonly Pem[] | undefined;
  /** The certificate that we show the engine, with those between it and its authority if there are any. */
  readonly cert?: Pem | undefined;
  /** The key of `cert`. */
  readonly key?: Pem | undefined;
  /** What the key is encrypted with, if it is. */
  readonly passphrase?: string | undefined;
  /** The name that the engine's certificate must have. @default the host of the uri */
  readonly servername?: string | undefined;
  /**
   * Whether the engine's certificate is checked. Without, whoever sits on the way can read and change everything.
   *
   * @default true
   */
  readonly verify?: boolean | undefined;
}

const NAMES = ['ca', 'cert', 'key', 'passphrase', 'servername', 'verify'] as const;

/** @throws {UsageError} `INVALID_OPTION`: an unknown name, a certificate without its key or a key without its certificate. */
export function checkMtls(mtls: Mtls | undefined): void {
  if (mtls === undefined) return;
  checkOptions('mtls', mtls, NAMES);
  if ((mtls.cert === undefined) !== (mtls.key === undefined))
    throw new UsageError('INVALID_OPTION', 'mtls: cert and key go together');
}

const BEGIN = '-----BEGIN ';

/**
 * Reads what is given as a path; anew for each connection, so that a renewed certificate is taken up.
 *
 * @throws {ConfigError} `INVALID_CONFIG`: a file that cannot be read.
 */
export function secureOptions({ ca, cert, key, passphrase }: Mtls): SecureContextOptions {
  const authorities = ca === undefined ? [] : isList(ca) ? ca : [ca];
  return {
    ...(authorities.length === 0 ? {} : { ca: authorities.map((one) => pem('ca', one)) }),
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

/** Where a certificate or a key comes from, for support questions: a path, or that it was given. */
export function sourceOf(given: Pem | readonly Pem[] | undefined): string | undefined {
  if (given === undefined) return undefined;
  if (isList(given)) return given.map((one) => sourceOf(one)).join(', ');
  return typeof given === 'string' && !given.includes(BEGIN) ? given : '(given)';
}
