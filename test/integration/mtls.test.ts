/** An engine that requires client certificates: calls over TLS, the forms of certificates, and errors for wrong ones. */
import { once } from 'node:events';
import { copyFile, readFile } from 'node:fs/promises';
import { request as httpRequest } from 'node:http';
import { createServer as createHttps } from 'node:https';
import { type AddressInfo, connect as connectSocket, type Server } from 'node:net';
import { join } from 'node:path';
import tls from 'node:tls';
import { connect, type Engine, type Mtls } from 'fairlead';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { type Authority, authority, encrypted, type Identity } from '../../engines/certificates.js';
import { whereEnginesCanRun } from '../../engines/each-engine.js';
import { type MtlsEngine, mtlsEngine } from '../../engines/mtls.js';
import { rejection, until } from '../unit/helpers/async.js';
import { printings } from '../unit/helpers/printings.js';
import { OK, onRequest, rawServer } from '../unit/helpers/server.js';
import { proveAllKinds } from './helpers/all-kinds.js';
import { uriOf } from './helpers/servers.js';

let far: MtlsEngine;
let foreign: Authority;

/** Options with valid certificates. */
const good = (): Mtls => ({ ca: far.authority.cert, ...far.client });

function reach(mtls: Mtls | undefined, uri = far.uri): Engine {
  const engine = connect({ uri, mtls });
  onTestFinished(() => engine.close());
  return engine;
}

const failure = (mtls: Mtls | undefined, uri = far.uri) => rejection(reach(mtls, uri)._ping.SystemPing());

/** Listens on a port of this machine until the end of the test. */
async function listening(server: Server): Promise<number> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.close();
  });
  return (server.address() as AddressInfo).port;
}

/** A TLS server with the given certificate that answers every request with the same text. */
async function tlsServer({ cert, key }: Identity): Promise<string> {
  const files = { cert: await readFile(cert), key: await readFile(key) };
  const server = tls.createServer(files, (socket) => socket.on('error', () => {}).end(OK));
  return `tcp://127.0.0.1:${await listening(server)}`;
}

whereEnginesCanRun('TLS', () => {
  beforeAll(async () => {
    far = await mtlsEngine();
    foreign = await authority(far.folder, 'foreign');
  });
  afterAll(() => far?.stop());

  describe('an engine with TLS', () => {
    it('supports every kind of call', () => proveAllKinds(reach(good()), far.engine.uri));

    it('is reached by its name, and by https', async () => {
      expect(await reach(good(), `https://localhost:${far.port}`)._ping.SystemPing()).toBe('OK');
      // The name in the certificate differs from the host in the address.
      expect(await reach({ ...good(), servername: 'engine.example' })._ping.SystemPing()).toBe('OK');
    });

    it('is described without what is secret', async () => {
      const key = await encrypted(far.client, 'open sesame', 'pkcs8');
      const { ca, cert } = good();
      const described = reach({ ca, cert, key, passphrase: 'open sesame' }).describe();
      expect(described).toEqual({
        uri: `https://127.0.0.1:${far.port}`,
        source: 'uri',
        tls: { ca, cert, key: '(given)', verify: true },
        skipped: [],
        passed: [],
      });
    });

    it('closes no connection early, and the last one on closing', async () => {
      const between = await rawServer((socket) => {
        const behind = connectSocket({ host: '127.0.0.1', port: far.port, allowHalfOpen: true });
        socket.pipe(behind.on('error', () => socket.destroy())).pipe(socket);
      }, 'tcp');
      const engine = reach(good(), uriOf(between));
      for (let call = 0; call < 5; call++) expect(await engine._ping.SystemPing()).toBe('OK');
      expect(between.sockets.length).toBe(1);
      expect(between.open()).toBe(1);
      await engine.close();
      await until(() => between.open() === 0);
    });
  });

  it('a connection with TLS that the engine ends while it waits is replaced', async () => {
    const { cert, key } = far.server;
    const files = { cert: await readFile(cert), key: await readFile(key) };
    let answered = 0;
    const server = tls.createServer(files, (socket) => {
      onRequest(
        socket.on('error', () => {}),
        (_, index) => {
          answered++;
          socket.write(OK);
          if (index === 1) socket.end();
        },
      );
    });
    const engine = reach(good(), `tcp://127.0.0.1:${await listening(server)}`);
    for (let call = 1; call <= 6; call++) {
      expect(await engine.fetch({ url: '/any', method: 'post' })).toBe('ok');
      expect(answered).toBe(call);
      // Like a program that computes, this blocks the event loop.
      const end = performance.now() + 20;
      while (performance.now() < end);
    }
  });

  describe('certificates and keys', () => {
    const read = async ({ cert, key }: Identity) => ({
      cert: await readFile(cert),
      key: await readFile(key),
    });

    it('are paths, texts or bytes', async () => {
      const ca = await readFile(far.authority.cert);
      const { cert, key } = await read(far.client);
      const forms: Mtls[] = [
        good(),
        { ca, cert, key },
        { ca: ca.toString(), cert: cert.toString(), key: key.toString() },
        { ca: new Uint8Array(ca), cert: far.client.cert, key: new Uint8Array(key) },
      ];
      for (const form of forms) expect(await reach(form)._ping.SystemPing()).toBe('OK');
    });

    it('have several authorities, of which one is enough', async () => {
      const [ours, theirs] = [await readFile(far.authority.cert, 'utf8'), foreign.cert];
      for (const ca of [
        [theirs, ours],
        [ours, await readFile(theirs)],
        `${await readFile(theirs, 'utf8')}${ours}`,
      ])
        expect(await reach({ ...good(), ca })._ping.SystemPing()).toBe('OK');
    });

    it.each(['pkcs8', 'pkcs1'] as const)('may be encrypted, by %s', async (format) => {
      const key = await encrypted(far.client, 'open sesame', format);
      expect(key).toContain('ENCRYPTED');
      const { ca, cert } = good();
      expect(await reach({ ca, cert, key, passphrase: 'open sesame' })._ping.SystemPing()).toBe('OK');
      for (const passphrase of ['close sesame', '', undefined]) {
        const error = await failure({ ca, cert, key, passphrase });
        expect(error).toMatchObject({ name: 'ConnectionError', code: 'INVALID_PASSPHRASE' });
        expect(error.message).toContain('mtls.passphrase does not open it');
        for (const text of printings(error)) {
          expect(text).not.toContain('sesame');
          expect(text).not.toContain(key.split('\n')[5]);
        }
      }
    });

    it('that are renewed are taken up by the next connection', async () => {
      const { cert, key } = await foreign.issue('renewed');
      const engine = reach({ ...good(), cert, key });
      expect(await rejection(engine._ping.SystemPing())).toMatchObject({
        code: 'CLIENT_CERTIFICATE_REFUSED',
      });
      await copyFile(far.client.cert, cert);
      await copyFile(far.client.key, key);
      expect(await engine._ping.SystemPing()).toBe('OK');
    });

    it('are not checked if the options say so', async () => {
      const { cert, key } = far.client;
      const engine = reach({ cert, key, ca: foreign.cert, verify: false });
      expect(await engine._ping.SystemPing()).toBe('OK');
      expect(engine.describe().tls).toMatchObject({ verify: false });
    });
  });

  /** Wrong options, and the code and the message of the error. */
  interface Refusal {
    readonly what: string;
    readonly mtls: () => Promise<Mtls> | Mtls;
    readonly code: string;
    readonly message: string | RegExp;
  }

  const ofTheEngine: Refusal[] = [
    {
      what: 'an authority that did not sign',
      mtls: () => ({ ...good(), ca: foreign.cert }),
      code: 'UNTRUSTED_CERTIFICATE',
      message: 'Check that mtls.ca is the authority that signed it',
    },
    {
      what: "no authority, so that Node's are asked",
      mtls: () => far.client,
      code: 'UNTRUSTED_CERTIFICATE',
      message: 'not signed by an authority that is trusted here',
    },
    {
      what: 'the name of another host',
      mtls: () => ({ ...good(), servername: 'other.example' }),
      code: 'CERTIFICATE_HOST_MISMATCH',
      message:
        /is for another host.*other\.example.*DNS:localhost, DNS:engine\.example, IP Address:127\.0\.0\.1/,
    },
  ];

  const ofOurs: Refusal[] = [
    {
      what: 'no certificate',
      mtls: () => ({ ca: far.authority.cert }),
      code: 'CLIENT_CERTIFICATE_REFUSED',
      message: 'Set mtls.cert and mtls.key',
    },
    {
      what: 'a certificate that another authority has signed',
      mtls: async () => ({ ca: far.authority.cert, ...(await foreign.issue('stranger')) }),
      code: 'CLIENT_CERTIFICATE_REFUSED',
      message: 'does not know the authority that signed mtls.cert',
    },
    {
      what: 'a certificate that has expired',
      mtls: async () => ({
        ca: far.authority.cert,
        ...(await far.authority.issue('former', { until: '20200102000000Z' })),
      }),
      code: 'CLIENT_CERTIFICATE_REFUSED',
      message: 'mtls.cert has expired',
    },
    {
      what: 'a certificate that is not valid yet',
      mtls: async () => ({
        ca: far.authority.cert,
        ...(await far.authority.issue('coming', { from: '20890101000000Z' })),
      }),
      code: 'CLIENT_CERTIFICATE_REFUSED',
      message: 'mtls.cert has expired, is not valid yet, or was revoked',
    },
    {
      what: 'the certificate of a server',
      mtls: () => ({ ca: far.authority.cert, ...far.server }),
      code: 'CLIENT_CERTIFICATE_REFUSED',
      message: 'Check that it is a client certificate',
    },
    {
      what: 'a key of another certificate',
      mtls: () => ({ ...good(), key: far.server.key }),
      code: 'INVALID_CERTIFICATE',
      message: 'Check that they are PEM and belong together',
    },
    {
      what: 'an authority that is none',
      mtls: () => ({ ...good(), ca: Buffer.from('nothing') }),
      code: 'INVALID_CERTIFICATE',
      message: 'mtls.ca holds no certificate in PEM',
    },
    {
      what: 'a certificate and a key that are none',
      mtls: () => ({ ca: far.authority.cert, cert: Buffer.from('none'), key: Buffer.from('none') }),
      code: 'INVALID_CERTIFICATE',
      message: 'mtls.key holds no private key in PEM',
    },
  ];

  describe.each(['TLSv1.3', 'TLSv1.2'] as const)('what is wrong is said, by %s', (version) => {
    it.each([...ofTheEngine, ...ofOurs])('of $what', async ({ mtls, code, message }) => {
      const usual = tls.DEFAULT_MAX_VERSION;
      Reflect.set(tls, 'DEFAULT_MAX_VERSION', version);
      onTestFinished(() => {
        Reflect.set(tls, 'DEFAULT_MAX_VERSION', usual);
      });
      const given = await mtls();
      const error = await failure(given);
      expect(error).toMatchObject({
        name: 'ConnectionError',
        code,
        endpoint: `https://127.0.0.1:${far.port}`,
      });
      expect(error.message).toMatch(message);
      expect(error.cause).toBeInstanceOf(Error);
      const { key } = given;
      const secret = typeof key === 'string' ? (await readFile(key, 'utf8')).split('\n')[3] : undefined;
      for (const text of secret === undefined ? [] : printings(error)) expect(text).not.toContain(secret);
    });
  });

  describe('what is wrong is said', () => {
    it.each(['20200102000000Z', '20990101000000Z'])(
      'of a certificate of the engine that was until %s',
      async (day) => {
        const dates = day < '2026' ? { until: day } : { from: day, until: '21000101000000Z' };
        const uri = await tlsServer(await far.authority.issue('old', { hosts: 'IP:127.0.0.1', ...dates }));
        const error = await failure(good(), uri);
        expect(error).toMatchObject({ name: 'ConnectionError', code: 'CERTIFICATE_EXPIRED' });
        expect(error.message).toContain('has expired, or is not valid yet');
      },
    );

    it('of a certificate of the engine that is for a name where the uri has an address', async () => {
      const uri = await tlsServer(await far.authority.issue('named', { hosts: 'DNS:engine.example' }));
      expect(await failure(good(), uri)).toMatchObject({ code: 'CERTIFICATE_HOST_MISMATCH' });
      const engine = reach({ ...good(), servername: 'engine.example' }, uri);
      expect(await engine.fetch({ url: '/_ping' })).toBe('ok');
    });

    it('of a file that is not there', async () => {
      for (const name of ['ca', 'cert', 'key'] as const) {
        const path = join(far.folder, 'no-such.pem');
        const error = await failure({ ...good(), [name]: path });
        expect(error).toMatchObject({ name: 'ConfigError', code: 'INVALID_CONFIG', source: path });
        expect(error.message).toContain(`the ${name} of mtls cannot be read`);
      }
    });

    it('of plain HTTP where TLS should be, and of TLS where plain HTTP should be', async () => {
      const plain = await rawServer(
        (socket) => socket.once('data', () => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n')),
        'tcp',
      );
      expect(await failure(good(), uriOf(plain))).toMatchObject({
        name: 'ConnectionError',
        code: 'PROTOCOL_ERROR',
        message: expect.stringContaining('does not speak TLS'),
      });
      const error = await failure(undefined);
      expect(error).toMatchObject({ name: 'ConnectionError', code: 'PROTOCOL_ERROR', endpoint: far.uri });
      for (const method of ['head', 'post'] as const)
        expect(await rejection(reach(undefined).fetch({ url: '/_ping', method }))).toMatchObject({
          code: 'PROTOCOL_ERROR',
        });
      expect(error.message).toContain(
        `speaks TLS, and got plain HTTP: use https://127.0.0.1:${far.port}, or set tls`,
      );
    });

    it('of a handshake that hangs', async () => {
      const server = await rawServer((socket) => socket.resume(), 'tcp');
      const engine = connect({ uri: uriOf(server), mtls: good(), timeouts: { connectTimeout: 100 } });
      onTestFinished(() => engine.close());
      expect(await rejection(engine._ping.SystemPing())).toMatchObject({
        name: 'TimeoutError',
        code: 'CONNECT_TIMEOUT',
        which: 'connect',
      });
      await until(() => server.open() === 0);
      // An abort does not wait for the handshake either.
      const aborted = reach(good(), uriOf(server));
      const call = rejection(aborted.fetch({ url: '/_ping', signal: AbortSignal.timeout(50) }));
      expect(await call).toMatchObject({ name: 'AbortError' });
      await until(() => server.open() === 0);
    });
  });

  /** A proxy with TLS that serves the engine below a path, as gateways do. */
  async function gateway(base: string, { cert, key }: Identity, ca: string): Promise<string> {
    const socketPath = far.engine.uri.slice('unix://'.length);
    const server = createHttps({
      cert: await readFile(cert),
      key: await readFile(key),
      ca: await readFile(ca),
      requestCert: true,
      allowHalfOpen: true,
    });
    const below = (url = '') => (url.startsWith(`${base}/`) ? url.slice(base.length) : undefined);
    server.on('request', (request, response) => {
      const path = below(request.url);
      if (path === undefined) return response.writeHead(404).end('{"message":"not below the base"}');
      const { method, headers } = request;
      const behind = httpRequest({ socketPath, path, method, headers }, (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.headers).flushHeaders();
        answer.pipe(response);
      });
      response.on('close', () => behind.destroy());
      request.pipe(behind.on('error', () => response.destroy()));
    });
    server.on('upgrade', (request, socket, head) => {
      const { method, url, headers } = request;
      const behind = connectSocket({ path: socketPath, allowHalfOpen: true });
      const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
      behind.write([`${method} ${below(url)} HTTP/1.1`, ...lines, '', ''].join('\r\n'));
      behind.write(head);
      // In Node 26, the body of such a request comes as that of any request. In Node 20, the body is in the head.
      request.on('data', (chunk) => behind.write(chunk));
      socket.on('error', () => behind.destroy()).pipe(behind);
      behind.on('error', () => socket.destroy()).pipe(socket);
    });
    return `https://localhost:${await listening(server)}${base}`;
  }

  describe('an engine behind a proxy with TLS', () => {
    it('is reached below a path', async () => {
      const uri = await gateway('/engines/one', far.server, far.authority.cert);
      await proveAllKinds(reach(good(), uri), far.engine.uri);
      expect(reach(good(), `${uri}/`).describe().uri).toBe(uri);
      expect(await failure(good(), uri.replace('/one', '/two'))).toMatchObject({
        code: 'NOT_AN_ENGINE',
        answer: { status: 404 },
      });
    });
  });
});
