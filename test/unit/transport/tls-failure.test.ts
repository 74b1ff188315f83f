/** The meanings of failures of TLS. The failures of real servers are in test/integration/mtls.test.ts. */
import { createPrivateKey, generateKeyPairSync } from 'node:crypto';
import { createSecureContext } from 'node:tls';
import { expect, it } from 'vitest';
import { tlsFailure } from '../../../src/transport/tls-failure.js';
import { rejection } from '../helpers/async.js';
import { transportTo } from '../helpers/server.js';

const coded = (code: string) => Object.assign(new Error('as Node says it'), { code });

it.each([
  ['DEPTH_ZERO_SELF_SIGNED_CERT', 'UNTRUSTED_CERTIFICATE'],
  ['SELF_SIGNED_CERT_IN_CHAIN', 'UNTRUSTED_CERTIFICATE'],
  ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'UNTRUSTED_CERTIFICATE'],
  ['UNABLE_TO_GET_ISSUER_CERT_LOCALLY', 'UNTRUSTED_CERTIFICATE'],
  ['CERT_HAS_EXPIRED', 'CERTIFICATE_EXPIRED'],
  ['CERT_NOT_YET_VALID', 'CERTIFICATE_EXPIRED'],
  ['ERR_TLS_CERT_ALTNAME_INVALID', 'CERTIFICATE_HOST_MISMATCH'],
  ['ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED', 'CLIENT_CERTIFICATE_REFUSED'],
  ['ERR_SSL_TLSV1_ALERT_UNKNOWN_CA', 'CLIENT_CERTIFICATE_REFUSED'],
  ['ERR_SSL_SSLV3_ALERT_CERTIFICATE_EXPIRED', 'CLIENT_CERTIFICATE_REFUSED'],
  ['ERR_SSL_SSLV3_ALERT_CERTIFICATE_REVOKED', 'CLIENT_CERTIFICATE_REFUSED'],
  ['ERR_SSL_SSL/TLS_ALERT_BAD_CERTIFICATE', 'CLIENT_CERTIFICATE_REFUSED'],
  ['ERR_SSL_SSLV3_ALERT_HANDSHAKE_FAILURE', 'CLIENT_CERTIFICATE_REFUSED'],
  ['ERR_OSSL_X509_KEY_VALUES_MISMATCH', 'INVALID_CERTIFICATE'],
  ['ERR_OSSL_PEM_NO_START_LINE', 'INVALID_CERTIFICATE'],
  ['ERR_OSSL_UNSUPPORTED', 'INVALID_CERTIFICATE'],
  ['ERR_OSSL_BAD_DECRYPT', 'INVALID_PASSPHRASE'],
  ['ERR_OSSL_EVP_BAD_DECRYPT', 'INVALID_PASSPHRASE'],
  ['ERR_OSSL_CRYPTO_INTERRUPTED_OR_CANCELLED', 'INVALID_PASSPHRASE'],
  ['ERR_SSL_WRONG_VERSION_NUMBER', 'PROTOCOL_ERROR'],
  ['ERR_SSL_PACKET_LENGTH_TOO_LONG', 'PROTOCOL_ERROR'],
])('%s is %s', (code, expected) => {
  expect(tlsFailure(coded(code))).toMatchObject({ code: expected });
});

it.each(['ECONNREFUSED', 'ECONNRESET', 'ENOTFOUND', ''])('%j is no failure of TLS', (code) => {
  expect(tlsFailure(coded(code))).toBeUndefined();
});

/**
 * Finds a wrong passphrase whose error is not `bad decrypt`. About one in 250 decrypts the key to data that seems right
 * but is not a key.
 */
function misleading(key: string): string {
  for (let at = 0; at < 10_000; at++) {
    const passphrase = `wrong ${at}`;
    try {
      createSecureContext({ key, passphrase });
    } catch (error) {
      if (error instanceof Error && tlsFailure(error)?.code === 'INVALID_CERTIFICATE') return passphrase;
    }
  }
  throw new Error('there is none');
}

it('a wrong passphrase is reported as one, whichever error OpenSSL gives', async () => {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const options = { format: 'pem', cipher: 'aes-256-cbc', passphrase: 'right' } as const;
  const key = privateKey.export({ type: 'pkcs1', ...options }).toString();
  expect(createPrivateKey({ key, passphrase: 'right' }).type).toBe('private');
  const cert = publicKey.export({ type: 'spki', format: 'pem' }).toString();
  const failure = (passphrase: string) => {
    const mtls = { cert, key, passphrase };
    const transport = transportTo({ kind: 'tcp', host: '127.0.0.1', port: 1, basePath: '', mtls });
    return rejection(transport.send({ method: 'GET', path: '/', headers: {} }));
  };
  expect(await failure(misleading(key))).toMatchObject({ code: 'INVALID_PASSPHRASE' });
  // With the right passphrase, the certificate is wrong.
  expect(await failure('right')).toMatchObject({ code: 'INVALID_CERTIFICATE' });
});
