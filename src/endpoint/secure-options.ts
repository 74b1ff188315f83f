/** Makes the options of `node:tls` from the options that callers write. */
import { isIP } from 'node:net';
import { type ConnectionOptions, checkServerIdentity } from 'node:tls';
import type { Mtls } from '../call-options.js';
import { readCertificates, readKey } from './pem.js';
import { isList } from './tls.js';

/**
 * Makes Node's TLS options. Files are read again for each connection, so that a renewed certificate is used.
 *
 * @throws {UnusablePem} A file, a text or bytes do not hold what they should.
 * @throws {ConfigError} `INVALID_CONFIG`: a file cannot be read.
 */
export function secureOptions({
  ca,
  cert,
  key,
  passphrase,
  servername,
  verify = true,
}: Mtls): ConnectionOptions {
  // Without a check of the engine's certificate, nobody is trusted, and nothing has to be read.
  const authorities = ca === undefined || !verify ? [] : isList(ca) ? ca : [ca];
  return {
    ...(authorities.length === 0 ? {} : trust(authorities.flatMap((given) => readCertificates('ca', given)))),
    ...(cert === undefined ? {} : { cert: readCertificates('cert', cert).join('') }),
    ...(key === undefined ? {} : { key: readKey(key) }),
    ...(passphrase === undefined ? {} : { passphrase }),
    ...(servername === undefined ? {} : named(servername)),
    rejectUnauthorized: verify,
  };
}

/**
 * Trusts each of the certificates by itself, as Go's programs and the engines' own command lines do: a chain may end at
 * an intermediate authority or at the server's own certificate, and need not lead to a root. Deno knows no such option:
 * there an intermediate authority is trusted by itself in any case, and a server's own certificate only if this
 * certificate is self-signed.
 */
function trust(ca: string[]): ConnectionOptions {
  return { ca, allowPartialTrustChain: true };
}

/**
 * Expects a name in the engine's certificate. A server cannot be asked for an IP address (RFC 6066, section 3), and
 * newer runtimes refuse to: such an address is only compared.
 */
function named(servername: string): ConnectionOptions {
  if (isIP(servername) === 0) return { servername };
  return {
    servername: '',
    checkServerIdentity: (_host, certificate) => checkServerIdentity(servername, certificate),
  };
}
