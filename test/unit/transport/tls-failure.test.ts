/** The meanings of failures of TLS. The failures of real servers are in test/integration/mtls.test.ts. */
import { createPrivateKey, generateKeyPairSync } from 'node:crypto';
import type { Socket } from 'node:net';
import { createSecureContext } from 'node:tls';
import { describe, expect, it } from 'vitest';
import type { Mtls } from '../../../src/call-options.js';
import type { Endpoint } from '../../../src/endpoint/endpoint.js';
import { tlsFailure } from '../../../src/transport/tls-failure.js';
import { rejection } from '../helpers/async.js';
import { printings } from '../helpers/printings.js';
import { rawServer, transportTo } from '../helpers/server.js';

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

it.each<[string, (socket: Socket) => void]>([
  ['ends', (socket) => socket.end()],
  ['resets', (socket) => socket.resetAndDestroy()],
])('a server that %s the connection within the handshake is told', async (_, close) => {
  const server = await rawServer((socket) => socket.once('data', () => close(socket)), 'tcp');
  const transport = transportTo({ ...(server.endpoint as Endpoint & { kind: 'tcp' }), mtls: {} });
  const error = await rejection(transport.send({ method: 'GET', path: '/', headers: {} }));
  expect(error).toMatchObject({ name: 'ConnectionError', code: 'CONNECTION_FAILED' });
  expect(error.message).toContain('broke off the TLS handshake');
  expect(error.message).toContain('check if the server speaks TLS');
});

describe('certificates and keys that are none', () => {
  const to = (mtls: Mtls) => transportTo({ kind: 'tcp', host: '127.0.0.1', port: 1, basePath: '', mtls });
  const failure = (mtls: Mtls) => rejection(to(mtls).send({ method: 'GET', path: '/', headers: {} }));
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const key = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  const request = '-----BEGIN CERTIFICATE REQUEST-----\nMIIB\n-----END CERTIFICATE REQUEST-----\n';

  it.each<[string, Mtls, string]>([
    ['a key for the authority', { ca: key }, 'mtls.ca holds no certificate, but "PRIVATE KEY"'],
    ['one of several', { ca: [request, key] }, 'mtls.ca holds no certificate, but "CERTIFICATE REQUEST"'],
    ['white space', { ca: Buffer.from(' \n') }, 'mtls.ca holds no certificate: it is empty'],
    [
      'DER',
      { ca: Buffer.from([0x30, 0x82, 1, 2, 3]) },
      'mtls.ca holds no certificate in PEM, but seems to be DER',
    ],
    ['a malformed one', { ca: request.replaceAll(' REQUEST', '') }, 'mtls.ca holds a malformed certificate'],
    ['a cut one', { ca: '-----BEGIN CERTIFICATE-----\nMIIB' }, 'mtls.ca holds a certificate without its end'],
    ['a key for the certificate', { cert: key, key }, 'mtls.cert holds no certificate, but "PRIVATE KEY"'],
    ['a certificate for the key', { cert: key, key: request }, 'mtls.key holds no private key, but'],
    ['a cut key', { cert: key, key: key.slice(0, 60) }, 'mtls.key holds a private key without its end'],
    ['no key', { cert: key, key: Buffer.from('none') }, 'mtls.key holds no private key in PEM'],
  ])('are told: %s', async (_, mtls, message) => {
    const error = await failure(mtls);
    expect(error).toMatchObject({ name: 'ConnectionError', code: 'INVALID_CERTIFICATE' });
    expect(error.message).toContain(message);
    for (const text of printings(error)) expect(text).not.toContain(key.split('\n')[1]);
  });

  it('are not read if the certificate of the engine is not checked', async () => {
    expect(await failure({ ca: key, verify: false })).toMatchObject({ code: 'CONNECTION_REFUSED' });
  });
});
