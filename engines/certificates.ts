import { createPrivateKey, generateKeyPairSync } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { command } from './command.js';
import { program } from './programs.js';

/** Paths of PEM files. */
export interface Identity {
  cert: string;
  key: string;
}

export interface IssueOptions {
  /** Whose certificate it is, as the extension `subjectAltName` has it: `DNS:localhost,IP:127.0.0.1`. */
  hosts?: string;
  /** When it ends and begins, as `20200101000000Z`. */
  from?: string;
  until?: string;
}

/** Who signs certificates: its own, to begin with. */
export interface Authority extends Identity {
  issue(name: string, options?: IssueOptions): Promise<Identity>;
}

/** Makes an authority; all that it signs is in the folder. */
export async function authority(folder: string, name: string): Promise<Authority> {
  const ca = await certificate(folder, name, [
    ...['-x509', '-addext', 'basicConstraints=critical,CA:true', '-addext', 'keyUsage=critical,keyCertSign'],
  ]);
  return {
    ...ca,
    issue: (whose, { hosts, from = '20200101000000Z', until = '20900101000000Z' } = {}) =>
      certificate(folder, whose, [
        ...['-x509', '-CA', ca.cert, '-CAkey', ca.key, '-not_before', from, '-not_after', until],
        ...['-addext', 'basicConstraints=critical,CA:false'],
        ...['-addext', `extendedKeyUsage=${hosts === undefined ? 'clientAuth' : 'serverAuth'}`],
        ...(hosts === undefined ? [] : ['-addext', `subjectAltName=${hosts}`]),
      ]),
  };
}

async function certificate(folder: string, name: string, options: readonly string[]): Promise<Identity> {
  const [cert, key] = [join(folder, `${name}-cert.pem`), join(folder, `${name}-key.pem`)];
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  await writeFile(key, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600 });
  const [openssl, ...first] = await program('bin/openssl');
  // Without a configuration of the machine's.
  const config = join(folder, 'openssl.cnf');
  await writeFile(config, '[req]\ndistinguished_name = name\n[name]\n');
  await command(openssl, [
    ...[...first, 'req', '-config', config, '-key', key, '-subj', `/CN=${name}`, '-sha256', '-out', cert],
    ...options,
  ]);
  return { cert, key };
}

/** A key under a passphrase, in the format of today (PKCS#8) or in OpenSSL's own of before. */
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
