/** The certificates that `tls.ca` may hold: each is trusted by itself, as the docker CLI trusts it. */
import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect, type Mtls } from 'fairlead';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { type Authority, authority, type Identity, issuedBy, joined } from '../../engines/certificates.js';
import { dockerCli } from '../../engines/docker-cli.js';
import { whereEnginesCanRun } from '../../engines/each-engine.js';
import { printings } from '../unit/helpers/printings.js';

const hosts = 'DNS:localhost,IP:127.0.0.1';

let folder: string;
let cli: [string, ...string[]];
/** A root authority, an authority that the root has signed, and an authority that has nothing to do with them. */
let root: Authority;
let issuing: Authority;
let foreign: Authority;
/** The certificates of servers. */
const servers: Record<string, Identity> = {};
/** The files that `ca` names. */
const bundles: Record<string, string> = {};

/** Answers as an engine does, with the chain that `cert` holds. Returns the port. */
async function listening({ cert, key }: Identity): Promise<number> {
  const server = createServer(
    { cert: await readFile(cert), key: await readFile(key) },
    (request, response) => {
      response.setHeader('api-version', '1.45').setHeader('content-type', 'application/json');
      response.end(request.url?.endsWith('/_ping') ? 'OK' : '{"ApiVersion":"1.45","Version":"it answers"}');
    },
  ).listen(0, '0.0.0.0');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return (server.address() as AddressInfo).port;
}

async function ours(port: number, mtls: Mtls, host = '127.0.0.1'): Promise<unknown> {
  await using engine = connect({ uri: `tcp://${host}:${port}`, mtls });
  return await engine._ping.SystemPing().catch((error: unknown) => error);
}

function theirs(port: number, ca: string, host = '127.0.0.1'): Promise<string> {
  const [program, ...first] = cli;
  const args = [...first, '--host', `tcp://${host}:${port}`, '--tlsverify', '--tlscacert', ca];
  return new Promise((done) => {
    const env = { HOME: folder, PATH: process.env['PATH'] };
    execFile(
      program,
      [...args, 'version', '--format', '{{.Server.Version}}'],
      { env },
      (_error, stdout, stderr) => done(stdout.trim() || stderr.trim()),
    );
  });
}

whereEnginesCanRun('a certificate is trusted by itself', () => {
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'fairlead-trust-'));
    cli = await dockerCli();
    root = await authority(folder, 'root');
    issuing = await authority(folder, 'issuing', root);
    foreign = await authority(folder, 'foreign');
    const leaf = await issuing.issue('leaf', { hosts });
    const old = await issuing.issue('old', { hosts, until: '20200102000000Z' });
    const lone = await issuedBy(folder, 'lone', undefined, { hosts });
    const chained = async (name: string, identity: Identity) => ({
      cert: await joined(join(folder, `${name}-chain.pem`), identity, issuing),
      key: identity.key,
    });
    Object.assign(servers, {
      leaf,
      chain: await chained('leaf', leaf),
      'old chain': await chained('old', old),
      lone,
      'old lone': await issuedBy(folder, 'old-lone', undefined, { hosts, until: '20200102000000Z' }),
      // The leaf is no authority, but its key can sign.
      'signed by a leaf': await issuedBy(folder, 'below-leaf', leaf, { hosts }),
      // Another key with the name of `lone`.
      impostor: await issuedBy(await mkdtemp(join(folder, 'elsewhere-')), 'lone', undefined, { hosts }),
    });
    Object.assign(bundles, {
      root: root.cert,
      issuing: issuing.cert,
      foreign: foreign.cert,
      leaf: leaf.cert,
      old: old.cert,
      lone: lone.cert,
      'old lone': servers['old lone']!.cert,
      'foreign and issuing': await joined(join(folder, 'two.pem'), foreign, issuing),
      'leaf and foreign': await joined(join(folder, 'three.pem'), leaf, foreign),
    });
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it.each([
    ['chain', 'root', 'OK'],
    ['chain', 'issuing', 'OK'],
    ['leaf', 'issuing', 'OK'],
    ['leaf', 'foreign and issuing', 'OK'],
    ['chain', 'leaf', 'OK'],
    ['leaf', 'leaf', 'OK'],
    ['leaf', 'leaf and foreign', 'OK'],
    ['lone', 'lone', 'OK'],
    ['leaf', 'root', 'UNTRUSTED_CERTIFICATE'],
    ['chain', 'foreign', 'UNTRUSTED_CERTIFICATE'],
    ['lone', 'leaf', 'UNTRUSTED_CERTIFICATE'],
    ['lone', 'root', 'UNTRUSTED_CERTIFICATE'],
    ['impostor', 'lone', 'UNTRUSTED_CERTIFICATE'],
    ['signed by a leaf', 'leaf', 'UNTRUSTED_CERTIFICATE'],
    ['old chain', 'root', 'CERTIFICATE_EXPIRED'],
    ['old chain', 'issuing', 'CERTIFICATE_EXPIRED'],
    ['old chain', 'old', 'CERTIFICATE_EXPIRED'],
    ['old lone', 'old lone', 'CERTIFICATE_EXPIRED'],
  ])('the server %s with the ca %s: %s, as by the docker CLI', async (server, bundle, expected) => {
    const port = await listening(servers[server]!);
    const ca = bundles[bundle]!;
    const result = await ours(port, { ca });
    if (expected === 'OK') expect(result).toBe('OK');
    else expect(result).toMatchObject({ name: 'ConnectionError', code: expected });
    expect(await ours(port, { ca: await readFile(ca, 'utf8') })).toEqual(result);
    const said = await theirs(port, ca);
    if (expected === 'OK') expect(said).toBe('it answers');
    else expect(said).toMatch(/certificate/);
  });

  it.each(['root', 'issuing', 'leaf'])(
    'the name is checked with the ca %s, as by the docker CLI',
    async (bundle) => {
      const port = await listening(servers['chain']!);
      const ca = bundles[bundle]!;
      expect(await ours(port, { ca }, 'localhost')).toBe('OK');
      expect(await theirs(port, ca, 'localhost')).toBe('it answers');
      expect(await ours(port, { ca }, '127.0.0.2')).toMatchObject({ code: 'CERTIFICATE_HOST_MISMATCH' });
      expect(await theirs(port, ca, '127.0.0.2')).toMatch(
        /certificate is valid for 127\.0\.0\.1, not 127\.0\.0\.2/,
      );
      expect(await ours(port, { ca, servername: 'other.example' })).toMatchObject({
        code: 'CERTIFICATE_HOST_MISMATCH',
      });
      expect(await ours(port, { ca, servername: '127.0.0.2' })).toMatchObject({
        code: 'CERTIFICATE_HOST_MISMATCH',
      });
      expect(await ours(port, { ca, servername: '::1' })).toMatchObject({
        code: 'CERTIFICATE_HOST_MISMATCH',
      });
      for (const servername of ['127.0.0.1', 'localhost', 'LOCALHOST'])
        expect(await ours(port, { ca, servername }, 'localhost')).toBe('OK');
    },
  );

  describe('what a file holds', () => {
    const text = (path: string) => readFile(path, 'utf8');
    const one = () => text(root.cert);
    const base64 = (pem: string) => pem.replaceAll(/-----.*-----|\s/g, '');
    const broken = async () => (await one()).replace(/\n.{30}/, `\n${'A'.repeat(30)}`);

    it.each<[string, () => Promise<string | Buffer>]>([
      ['comments and blank lines', async () => `# my bundle\n\nroot\n=====\n${await one()}\n# the end\n`],
      ['line ends of Windows', async () => (await one()).replaceAll('\n', '\r\n')],
      ['line ends of old Macs', async () => (await one()).replaceAll('\n', '\r')],
      ['a byte order mark', async () => `\uFEFF${await one()}`],
      ['indented lines', async () => (await one()).replace(/^/gm, '    ')],
      ['no line end at its end', async () => (await one()).trimEnd()],
      ['a key beside the certificate', async () => `${await text(root.key)}${await one()}`],
      ['another certificate before it', async () => `${await text(foreign.cert)}${await one()}`],
    ])('may have %s', async (_, content) => {
      const port = await listening(servers['chain']!);
      const ca = join(folder, 'tried.pem');
      const given = await content();
      await writeFile(ca, given);
      for (const form of [ca, given, Buffer.from(given), [ca]])
        expect(await ours(port, { ca: form })).toBe('OK');
    });

    it.each<[string, () => Promise<string | Buffer>, RegExp]>([
      ['nothing', async () => '', /holds no certificate: it is empty/],
      ['white space', async () => ' \n\n', /holds no certificate: it is empty/],
      ['words', async () => 'there is\nno certificate here\n', /holds no certificate in PEM/],
      ['a key', () => text(root.key), /holds no certificate, but "PRIVATE KEY"/],
      [
        'a request',
        async () => '-----BEGIN CERTIFICATE REQUEST-----\nMIIB\n-----END CERTIFICATE REQUEST-----\n',
        /holds no certificate, but "CERTIFICATE REQUEST"/,
      ],
      ['DER', async () => Buffer.from(base64(await one()), 'base64'), /seems to be DER/],
      [
        'bare base64',
        async () => base64(await one()).replaceAll(/.{64}/g, '$&\n'),
        /holds no certificate in PEM/,
      ],
      ['UTF-16', async () => Buffer.from(await one(), 'utf16le'), /holds no certificate in PEM/],
      ['a malformed certificate', broken, /holds a malformed certificate$/],
      [
        'a certificate of nothing',
        async () => '-----BEGIN CERTIFICATE-----\n-----END CERTIFICATE-----\n',
        /malformed/,
      ],
      [
        'one malformed certificate among others',
        async () => `${await text(issuing.cert)}${await broken()}${await text(foreign.cert)}`,
        /holds a malformed certificate \(2 of 3\)/,
      ],
      ['a cut certificate', async () => (await one()).slice(0, -40), /without its end/],
      [
        'a cut certificate before another',
        async () => `${(await one()).slice(0, -40)}\n${await text(issuing.cert)}`,
        /holds a certificate 1 of 2 without its end/,
      ],
    ])('is told if it is %s', async (_, content, message) => {
      const port = await listening(servers['chain']!);
      const given = await content();
      const file = join(folder, 'wrong.pem');
      await writeFile(file, given);
      for (const option of ['ca', 'cert'] as const) {
        const options = (form: Mtls['cert']): Mtls =>
          option === 'ca' ? { ca: form } : { ca: root.cert, cert: form, key: root.key };
        const error = (await ours(port, options(file))) as Error;
        expect(error).toMatchObject({ name: 'ConnectionError', code: 'INVALID_CERTIFICATE' });
        expect(error.message).toMatch(message);
        expect(error.message).toContain(`mtls.${option}, read from ${file},`);
        for (const printed of printings(error))
          expect(printed).not.toContain(base64(await text(root.key)).slice(0, 40));
        // An empty text or no bytes at all are refused before.
        if (given.length === 0) continue;
        const inline = (await ours(port, options(Buffer.from(given)))) as Error;
        expect(inline).toMatchObject({ code: 'INVALID_CERTIFICATE' });
        expect(inline.message).toContain(`mtls.${option} holds`);
      }
    });

    it.each<[string, () => Promise<string>, RegExp]>([
      ['a certificate', one, /mtls\.key, read from .*, holds no private key, but "CERTIFICATE"/],
      ['words', async () => 'no\nkey', /holds no private key in PEM/],
      [
        'a key of OpenSSH',
        async () => '-----BEGIN OPENSSH PRIVATE KEY-----\nb3Bl\n-----END OPENSSH PRIVATE KEY-----\n',
        /holds a key of OpenSSH/,
      ],
      [
        'a malformed key',
        async () => (await text(root.key)).replace(/\n.{30}/, `\n${'A'.repeat(30)}`),
        /holds a malformed private key/,
      ],
      ['a cut key', async () => (await text(root.key)).slice(0, 400), /holds a private key without its end/],
    ])('is told if it is %s instead of a key', async (_, content, message) => {
      const port = await listening(servers['chain']!);
      const key = join(folder, 'wrong-key.pem');
      await writeFile(key, await content());
      const error = (await ours(port, { ca: root.cert, cert: root.cert, key })) as Error;
      expect(error).toMatchObject({ name: 'ConnectionError', code: 'INVALID_CERTIFICATE' });
      expect(error.message).toMatch(message);
      for (const printed of printings(error))
        expect(printed).not.toContain(base64(await text(root.key)).slice(60, 100));
    });

    it('is not taken for a path, nor printed, if it is a key without its first line', async () => {
      const port = await listening(servers['chain']!);
      const secret = base64(await text(root.key));
      for (const key of [secret, secret.replaceAll(/.{64}/g, '$&\n')]) {
        const given = { uri: `tcp://127.0.0.1:${port}`, tls: { ca: root.cert, cert: root.cert, key } };
        const error = (await ours(port, given.tls)) as Error;
        expect(error).toMatchObject({
          code: 'INVALID_CERTIFICATE',
          message: expect.stringContaining('mtls.key'),
        });
        for (const printed of [...printings(error), ...printings(connect(given).describe())])
          expect(printed).not.toContain(secret.slice(20, 60));
      }
    });
  });
});
