/** Explains failures of TLS by the codes that Node and OpenSSL give them. */
import { UnusablePem } from '../endpoint/pem.js';
import type { ConnectionErrorCode } from '../errors.js';
import { errorCode } from '../util/error-code.js';

export interface TlsFailure {
  readonly code: ConnectionErrorCode;
  readonly advice: string;
}

const untrusted: TlsFailure = {
  code: 'UNTRUSTED_CERTIFICATE',
  advice:
    "the engine's certificate is not signed by an authority that is trusted here. Check that mtls.ca is the authority that signed it, or the certificate itself",
};
const expired: TlsFailure = {
  code: 'CERTIFICATE_EXPIRED',
  advice: "the engine's certificate has expired, or is not valid yet. Renew it, and check the clocks",
};
const refused = (advice: string): TlsFailure => ({ code: 'CLIENT_CERTIFICATE_REFUSED', advice });
const unusable: TlsFailure = {
  code: 'INVALID_CERTIFICATE',
  advice: 'mtls.cert and mtls.key cannot be used. Check that they are PEM and belong together',
};
const locked: TlsFailure = {
  code: 'INVALID_PASSPHRASE',
  advice: 'mtls.key is encrypted, and mtls.passphrase does not open it. Check the passphrase',
};
const plain: TlsFailure = {
  code: 'PROTOCOL_ERROR',
  advice: 'the server does not speak TLS. Check the port, and check if the server speaks plain HTTP',
};

/**
 * The failures by code: Node's codes (https://nodejs.org/api/tls.html#x509-certificate-error-codes), and OpenSSL's
 * reasons after `ERR_`.
 */
const failures: readonly (readonly [RegExp, TlsFailure])[] = [
  [
    /SELF_SIGNED_CERT|UNABLE_TO_(VERIFY_LEAF_SIGNATURE|GET_ISSUER_CERT)|CERT_(SIGNATURE_FAILURE|UNTRUSTED|REJECTED)|INVALID_CA|INVALID_PURPOSE/,
    untrusted,
  ],
  [/^(CERT_HAS_EXPIRED|CERT_NOT_YET_VALID)$/, expired],
  // The engine's alerts about our certificate.
  [
    /ALERT_CERTIFICATE_REQUIRED/,
    refused('the engine requires a client certificate, and got none. Set mtls.cert and mtls.key'),
  ],
  [
    // TLS 1.2 has no other alert for a missing certificate.
    /ALERT_HANDSHAKE_FAILURE/,
    refused(
      'the engine broke off the TLS handshake, most likely because it got no client certificate. Set mtls.cert and mtls.key',
    ),
  ],
  [
    /ALERT_UNKNOWN_CA/,
    refused(
      'the engine does not know the authority that signed mtls.cert. Use a certificate from an authority that the engine trusts',
    ),
  ],
  [
    /ALERT_CERTIFICATE_(EXPIRED|REVOKED)/,
    refused('mtls.cert has expired, is not valid yet, or was revoked. Renew it, and check the clocks'),
  ],
  [
    /ALERT_(BAD_CERTIFICATE|CERTIFICATE_UNKNOWN|UNSUPPORTED_CERTIFICATE|ACCESS_DENIED)/,
    refused(
      'the engine does not accept mtls.cert. Check that it is a client certificate, and was made for this engine',
    ),
  ],
  [/BAD_DECRYPT|BAD_PASSWORD|MISSING_PASSPHRASE|INTERRUPTED_OR_CANCELLED|PKCS12_CIPHERFINAL/, locked],
  [
    /KEY_VALUES_MISMATCH|NO_START_LINE|OSSL_.*(UNSUPPORTED|DECODER|WRONG_TAG|NOT_ENOUGH_DATA|HEADER_TOO_LONG|BAD_END_LINE|BAD_BASE64|ASN1)/,
    unusable,
  ],
  [/WRONG_VERSION_NUMBER|PACKET_LENGTH_TOO_LONG|ERR_SSL_HTTP_REQUEST|TLSV1_ALERT_INTERNAL/, plain],
];

/** Returns the meaning of a failure of TLS; `undefined` for another error. */
export function tlsFailure(error: Error): TlsFailure | undefined {
  if (error instanceof UnusablePem) return { code: 'INVALID_CERTIFICATE', advice: error.message };
  const code = errorCode(error) ?? '';
  if (code === 'ERR_TLS_CERT_ALTNAME_INVALID')
    return {
      code: 'CERTIFICATE_HOST_MISMATCH',
      advice: `the engine's certificate is for another host: ${Reflect.get(error, 'reason')}. Use a host that the certificate names, or set mtls.servername to such a host`,
    };
  return failures.find(([pattern]) => pattern.test(code))?.[1];
}
