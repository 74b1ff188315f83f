/** Opens a TCP connection with TLS. */
import { Socket } from 'node:net';
import { connect } from 'node:tls';
import type { Mtls } from '../call-options.js';
import type { Endpoint } from '../endpoint/endpoint.js';
import { isKey, readKey, UnusablePem } from '../endpoint/pem.js';
import { secureOptions } from '../endpoint/secure-options.js';
import { ConfigError } from '../errors.js';
import { type Opening, socketOptions } from './open.js';
import { tuned } from './tuned.js';

export function openTls(endpoint: Endpoint): Opening {
  if (endpoint.kind !== 'tcp' || endpoint.mtls === undefined) throw new TypeError('the endpoint has no TLS');
  const { host, port, mtls } = endpoint;
  return { stream: tuned(secure(host, port, mtls)), ready: 'secureConnect' };
}

function secure(host: string, port: number, mtls: Mtls): Socket {
  try {
    return connect({ ...socketOptions, ...secureOptions(mtls), host, port });
  } catch (error) {
    // A file cannot be read, or a certificate or a key cannot be used.
    return new Socket(socketOptions).destroy(unusable(mtls, error as Error));
  }
}

/** Finds out if the key is what cannot be used: its passphrase may not open the key, or the key may be malformed. */
function unusable({ key: given, passphrase }: Mtls, error: Error): Error {
  if (given === undefined || error instanceof ConfigError) return error;
  try {
    const key = readKey(given);
    if (isKey(key, passphrase)) return error;
    return /\bENCRYPTED\b/.test(key)
      ? badDecrypt(error)
      : new UnusablePem('key', given, 'holds a malformed private key', { cause: error });
  } catch (unread) {
    return unread as Error;
  }
}

/**
 * Makes the error for a wrong passphrase. With about one wrong passphrase in 250, the decrypted data seems right but is
 * not a key, and OpenSSL gives another error.
 */
function badDecrypt(cause: unknown): Error {
  return Object.assign(new Error('bad decrypt', { cause }), { code: 'ERR_OSSL_BAD_DECRYPT' });
}
