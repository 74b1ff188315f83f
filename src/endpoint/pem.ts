/** Reads certificates and keys in PEM (https://www.rfc-editor.org/rfc/rfc7468), and tells what is wrong with them. */
import { createPrivateKey, X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Pem } from '../call-options.js';
import { ConfigError, type ErrorCause } from '../errors.js';
import { isPath } from './tls.js';

/** A certificate or a key that cannot be used. The message names the option and the file, and has no content. */
export class UnusablePem extends Error {
  /** @param why Goes on from the name of the option. */
  constructor(option: PemOption, given: Pem, why: string, options?: ErrorCause) {
    super(`mtls.${option}${isPath(given) ? `, read from ${given},` : ''} ${why}`, options);
  }
}

type PemOption = 'ca' | 'cert' | 'key';

/** One part of a PEM text: `-----BEGIN LABEL-----`, base64, `-----END LABEL-----`. */
interface Block {
  readonly label: string;
  readonly text: string;
  /** False if the end is missing. */
  readonly whole: boolean;
}

/**
 * Returns all certificates of a file, a text or bytes. Whatever else is there, such as comments and keys, is left out.
 *
 * OpenSSL stops reading at the first certificate that is malformed, and leaves out the others. Here, a malformed
 * certificate is an error.
 *
 * @throws {UnusablePem} There is no certificate, or a certificate is malformed.
 * @throws {ConfigError} `INVALID_CONFIG`: the file cannot be read.
 */
export function readCertificates(option: 'ca' | 'cert', given: Pem): string[] {
  const content = readPem(option, given);
  const found = blocksOf(content);
  const certificates = found.filter(({ label }) => /(^|\s)CERTIFICATE$/.test(label));
  if (certificates.length === 0)
    throw new UnusablePem(
      option,
      given,
      `holds no certificate${found.length === 0 ? otherFormat(content) : butHolds(found)}`,
    );
  return certificates.map((block, index) => {
    const which =
      certificates.length === 1 ? 'certificate' : `certificate ${index + 1} of ${certificates.length}`;
    if (!block.whole) throw new UnusablePem(option, given, `holds a ${which} without its end`);
    try {
      new X509Certificate(block.text);
    } catch (cause) {
      throw new UnusablePem(
        option,
        given,
        `holds a malformed certificate${certificates.length === 1 ? '' : ` (${index + 1} of ${certificates.length})`}`,
        { cause },
      );
    }
    return block.text;
  });
}

/**
 * Returns the key of a file, a text or bytes.
 *
 * @throws {UnusablePem} There is no key, or the key has a format that OpenSSL does not read.
 * @throws {ConfigError} `INVALID_CONFIG`: the file cannot be read.
 */
export function readKey(given: Pem): string {
  const content = readPem('key', given);
  const found = blocksOf(content);
  const key = found.find(({ label }) => /(^|\s)PRIVATE KEY$/.test(label));
  if (key === undefined)
    throw new UnusablePem(
      'key',
      given,
      `holds no private key${found.length === 0 ? otherFormat(content) : butHolds(found)}`,
    );
  if (!key.whole) throw new UnusablePem('key', given, 'holds a private key without its end');
  if (key.label.startsWith('OPENSSH'))
    throw new UnusablePem(
      'key',
      given,
      'holds a key of OpenSSH. Convert a copy of it: ssh-keygen -p -m PKCS8 -f COPY',
    );
  return key.text;
}

/** Tells if a key can be read with its passphrase. */
export function isKey(key: string, passphrase: string | undefined): boolean {
  try {
    createPrivateKey({ key, ...(passphrase === undefined ? {} : { passphrase }) });
    return true;
  } catch {
    return false;
  }
}

function readPem(option: PemOption, given: Pem): string {
  if (typeof given !== 'string') return Buffer.from(given).toString('latin1');
  if (!isPath(given)) return given;
  try {
    return readFileSync(given, 'latin1');
  } catch (cause) {
    throw new ConfigError('INVALID_CONFIG', given, `the ${option} of mtls cannot be read from ${given}`, {
      cause,
    });
  }
}

/** Splits a text into its blocks. Lines may be indented, as in a template literal. */
function blocksOf(content: string): Block[] {
  const blocks: Block[] = [];
  let label: string | undefined;
  let lines: string[] = [];
  const finish = (whole: boolean) => {
    if (label !== undefined) blocks.push({ label, text: `${lines.join('\n')}\n`, whole });
    label = undefined;
  };
  for (const written of content.split(/\r\n|\r|\n/)) {
    const line = written.replace(/^(?:\uFEFF|\xEF\xBB\xBF)/, '').trim();
    const begins = /^-----BEGIN ([^-]+)-----$/.exec(line)?.[1];
    if (begins !== undefined) {
      finish(false);
      label = begins;
      lines = [];
    }
    lines.push(line);
    if (line === `-----END ${label}-----`) finish(true);
  }
  finish(false);
  return blocks;
}

/** Says what a PEM text holds instead. The labels are names of formats, and no secrets. */
function butHolds(blocks: readonly Block[]): string {
  const labels = [...new Set(blocks.map(({ label }) => label))].slice(0, 5);
  return `, but ${labels.map((label) => JSON.stringify(label.slice(0, 40))).join(', ')}. Check which file is meant`;
}

/** Says which format a content that is not PEM seems to have. */
function otherFormat(content: string): string {
  if (content.trim() === '') return ': it is empty';
  // A sequence in DER, longer than 127 bytes: certificates, requests, keys and PKCS#12 begin so.
  if (/^0[\x81\x82\x83]/.test(content))
    return ' in PEM, but seems to be DER or PKCS#12. Convert the file to PEM, for example by openssl x509 -inform der';
  return ' in PEM: there is no line -----BEGIN …-----';
}
