import { createPrivateKey, generateKeyPairSync } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { command } from './command.js';
import { program } from './programs.js';

/** The paths of PEM files. */
export interface Identity {
  cert: string;
  key: string;
}

export interface IssueOptions {
  /** The extension `subjectAltName`: `DNS:localhost,IP:127.0.0.1`. Without it, the certificate is for a client. */
  hosts?: string;
  /** The time from which the certificate is valid: `20200101000000Z`. */
  from?: string;
  /** The time until which the certificate is valid. */
  until?: string;
}

/** A certificate authority. */
export interface Authority extends Identity {
  issue(name: string, options?: IssueOptions): Promise<Identity>;
}

/**
 * Makes an authority. `folder` holds the certificates that it issues.
 *
 * @param issuer The authority that signs the certificate of this one. Without an issuer, the certificate is self-signed.
 */
export async function authority(folder: string, name: string, issuer?: Identity): Promise<Authority> {
  const ca = await certificate(folder, name, [
    ...signedBy(issuer),
    ...['-addext', 'basicConstraints=critical,CA:true', '-addext', 'keyUsage=critical,keyCertSign'],
  ]);
  return { ...ca, issue: (whose, options) => issuedBy(folder, whose, ca, options) };
}

/**
 * Makes a certificate that is none of an authority.
 *
 * @param issuer The signer. It need not be an authority. Without an issuer, the certificate is self-signed.
 */
export const issuedBy = (
  folder: string,
  name: string,
  issuer: Identity | undefined,
  options?: IssueOptions,
): Promise<Identity> => certificate(folder, name, [...signedBy(issuer), ...endEntity(options)]);

const signedBy = (issuer: Identity | undefined): string[] => [
  '-x509',
  ...(issuer === undefined ? [] : ['-CA', issuer.cert, '-CAkey', issuer.key]),
];

const endEntity = ({
  hosts,
  from = '20200101000000Z',
  until = '20900101000000Z',
}: IssueOptions = {}): string[] => [
  ...['-not_before', from, '-not_after', until],
  ...['-addext', 'basicConstraints=critical,CA:false'],
  ...['-addext', `extendedKeyUsage=${hosts === undefined ? 'clientAuth' : 'serverAuth'}`],
  ...(hosts === undefined ? [] : ['-addext', `subjectAltName=${hosts}`]),
];

async function certificate(folder: string, name: string, options: readonly string[]): Promise<Identity> {
  const [cert, key] = [join(folder, `${name}-cert.pem`), join(folder, `${name}-key.pem`)];
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  await writeFile(key, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600 });
  const [openssl, ...first] = await program('bin/openssl');
  // The configuration of the machine is not used.
  const config = join(folder, 'openssl.cnf');
  await writeFile(config, '[req]\ndistinguished_name = name\n[name]\n');
  await command(openssl, [
    ...[...first, 'req', '-config', config, '-key', key, '-subj', `/CN=${name}`, '-sha256', '-out', cert],
    ...options,
  ]);
  return { cert, key };
}

/** Encrypts a key with a passphrase: in the current format (PKCS#8) or in OpenSSL's older one (PKCS#1). */
export async function encrypted(
  { key }: Identity,
  passphrase: string,
  type: 'pkcs8' | 'pkcs1',
): Promise<string> {
  const options = { format: 'pem', cipher: 'aes-256-cbc', passphrase } as const;
  return createPrivateKey(await readFile(key))
    .export({ type, ...options })
    .toString();
}

/** Writes a file with the certificates of several identities, one after another: a chain, or a bundle. */
export async function joined(path: string, ...identities: readonly Identity[]): Promise<string> {
  const texts = await Promise.all(identities.map(({ cert }) => readFile(cert, 'utf8')));
  await writeFile(path, texts.join(''));
  return path;
}
