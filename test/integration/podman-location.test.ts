/**
 * fairlead and `podman --remote` ask the same engine in each environment. Each runs on a system with its own
 * configuration, as root or as another user. Servers that only record who asks them stand for the engines.
 */
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { chmod, chown, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { createServer, type RequestListener, type Server } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ConnectionDescription, LocationSource } from 'fairlead/podman';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { authority } from '../../engines/certificates.js';
import { whereEnginesCanRun } from '../../engines/each-engine.js';
import { LIMIT } from '../../engines/limit.js';
import { programsRoot } from '../../engines/programs.js';
import { enginesUnderTest, type PodmanName, podmanNames } from '../../engines/suites.js';
import { root } from './helpers/programs.js';

/** Files by their names: below `home`, `etc/containers` and `usr/share/containers`. Objects are written as JSON. */
type Files = Readonly<Record<string, string | object>>;
type Environment = Readonly<Record<string, string>>;

const script = fileURLToPath(new URL('helpers/system-of-its-own.sh', import.meta.url));
const USER = 1234;

let folder: string;
/** The folder of the test's own files. */
let files: string;
let servers: Server[];
/** The names of the servers that were asked, by who asked: `fairlead`, or a release of podman. */
let asked: Map<string, Set<string>>;
let certificates: { ca: string; cert: string; key: string };
let tcpPort: number;
let tlsPort: number;

/** Records who asks. A podman tells its release in each path, and fairlead sends a header. */
const records =
  (name: string): RequestListener =>
  ({ headers, url }, response) => {
    const who = String(headers['x-asked-by'] ?? /\/v(5\.\d+)\.\d+\//.exec(url ?? '')?.[1]);
    asked.set(who, (asked.get(who) ?? new Set()).add(name));
    response.writeHead(200, { 'Libpod-Api-Version': '5.8.0', 'Content-Type': 'application/json' }).end('{}');
  };

function listen(server: Server, ...where: [path: string] | [port: number, host: string]): Promise<void> {
  servers.push(server);
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(...(where as [string]), resolve);
  });
}

/** Listens on a socket that every user may open. */
async function listenAt(name: string): Promise<void> {
  await mkdir(dirname(join(folder, name)), { recursive: true });
  await listen(createServer(records(name)), join(folder, name));
  await chmod(join(folder, name), 0o666);
}

/** The uri of a socket that is named in a test. */
const at = (name: string) => `unix://${join(folder, name)}`;

/** A file of `podman system connection`. */
const connections = (all: Readonly<Record<string, string | object>>, Default?: string) => ({
  Connection: {
    Default,
    Connections: Object.fromEntries(
      Object.entries(all).map(([name, one]) => [name, typeof one === 'string' ? { URI: one } : one]),
    ),
  },
});

const destination = (uri: string) => `[engine.service_destinations.a]\nuri = "${uri}"\n`;
const active = (uri: string) => `[engine]\nactive_service = "a"\n${destination(uri)}`;

const KEPT = 'home/.config/containers/podman-connections.json';
const OWN = 'home/.config/containers/containers.conf';
const ETC = 'etc/containers/containers.conf';
const ROOTLESS = 'etc/containers/containers.rootless.conf';

async function write(all: Files): Promise<void> {
  for (const [name, content] of Object.entries(all)) {
    await mkdir(dirname(join(files, name)), { recursive: true });
    await writeFile(join(files, name), typeof content === 'string' ? content : JSON.stringify(content));
  }
}

interface Ran {
  readonly stdout: string;
  readonly stderr: string;
  readonly failed: boolean;
}

function run(release: PodmanName, uid: number, env: Environment, program: string[]): Promise<Ran> {
  const variables = Object.entries(env).map(([name, value]) => `${name}=${value}`);
  const system = [files, join(folder, 'usual'), roots[release], root, process.execPath, String(uid)];
  const args = [
    ...['--pdeathsig', 'KILL', 'unshare', '--mount', '--propagation', 'private'],
    ...['bash', script, ...system, ...variables, ...program],
  ];
  return new Promise((resolve) => {
    execFile('setpriv', args, { timeout: LIMIT }, (error, stdout, stderr) =>
      resolve({ stdout, stderr, failed: error !== null }),
    );
  });
}

/** The folders of the unpacked releases. */
const roots: Record<PodmanName, string> = { p54: '', p58: '' };
/** The folder of an unpacked release's libraries, below its root. */
const libraries: Record<PodmanName, string> = { p54: '', p58: '' };

function podman(release: PodmanName, uid: number, env: Environment): Promise<Ran> {
  const at = (path: string) => `/run/programs/usr/${path}`;
  const from = `lib/${libraries[release]}`;
  const loader = [at(`${from}/ld-linux-x86-64.so.2`), '--library-path', at(from)];
  return run(release, uid, env, [...loader, at('bin/podman'), '--remote', 'version']);
}

interface Found {
  readonly source?: LocationSource;
  readonly skipped?: ConnectionDescription['skipped'];
  readonly error?: { readonly name: string; readonly code: string; readonly message: string };
}

async function fairlead(uid: number, env: Environment): Promise<Found> {
  const program = ['/run/node', '--import', 'tsx', 'test/integration/programs/asks-podman.ts'];
  const { stdout, stderr } = await run('p58', uid, env, program);
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout) as Found;
}

/** The results of fairlead and of both releases of podman, on systems with the same files. */
async function all(env: Environment = {}, uid = 0) {
  await mkdir(join(files, 'home'), { recursive: true });
  const [found, ...theirs] = await Promise.all([
    fairlead(uid, env),
    ...podmanNames.map((release) => podman(release, uid, env)),
  ]);
  return { found, theirs };
}

/**
 * Expects that everybody has asked one server.
 *
 * @param older The server that Podman 5.4 has asked, if that is another one.
 */
async function expectAsked(
  name: string,
  source: LocationSource,
  env?: Environment,
  uid?: number,
  older = name,
): Promise<void> {
  const { found, theirs } = await all(env, uid);
  const said = theirs.map(({ stderr }) => stderr).join('');
  expect(found).toMatchObject({ source });
  const who = { fairlead: new Set([name]), '5.4': new Set([older]), '5.8': new Set([name]) };
  expect(Object.fromEntries(asked), said).toEqual(who);
}

whereEnginesCanRun('podman --remote and we', () => {
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'fairlead-'));
    await chmod(folder, 0o755);
    servers = [];
    for (const release of podmanNames) {
      roots[release] = await programsRoot(enginesUnderTest[release].recipe);
      const names = await readdir(join(roots[release], 'usr', 'lib'));
      libraries[release] = names.find((name) => name.endsWith('-linux-gnu')) ?? '';
    }
    for (const name of ['usual/system.sock', 'usual/user.sock', 'run/podman/podman.sock'])
      await listenAt(name);
    // Podman does not take the folder of another user.
    await chown(join(folder, 'run'), USER, USER);
    for (const name of ['a', 'b', 'c', 'a b%', 'host/a']) await listenAt(name);
    const tcp = createServer(records('tcp'));
    await listen(tcp, 0, '::1');
    tcpPort = (tcp.address() as AddressInfo).port;

    const ca = await authority(folder, 'ca');
    const server = await ca.issue('server', { hosts: 'IP:127.0.0.1' });
    const client = await ca.issue('client');
    certificates = { ca: ca.cert, ...client };
    const [cert, key] = [readFileSync(server.cert), readFileSync(server.key)];
    const options = { cert, key, ca: readFileSync(ca.cert), requestCert: true };
    const tls = createTlsServer(options, records('tls'));
    await listen(tls, 0, '127.0.0.1');
    tlsPort = (tls.address() as AddressInfo).port;
  });
  afterAll(async () => {
    for (const server of servers ?? []) server.close();
    await rm(folder, { recursive: true, force: true });
  });
  beforeEach(async () => {
    asked = new Map();
    files = join(folder, 'files');
    await rm(files, { recursive: true, force: true });
    await mkdir(files);
  });

  describe('ask the same engine', () => {
    it('of CONTAINER_CONNECTION, before CONTAINER_HOST', async () => {
      await write({ [KEPT]: connections({ one: at('a'), two: at('b') }, 'two') });
      const env = { CONTAINER_CONNECTION: 'one', CONTAINER_HOST: at('c') };
      await expectAsked('a', 'CONTAINER_CONNECTION', env);
    });

    it('of CONTAINER_HOST, before the default connection', async () => {
      await write({ [KEPT]: connections({ one: at('a') }, 'one') });
      await expectAsked('c', 'CONTAINER_HOST', { CONTAINER_CONNECTION: '', CONTAINER_HOST: at('c') });
    });

    it('of variables that the configuration sets', async () => {
      await write({ [OWN]: `[engine]\nenv = ["CONTAINER_HOST=${at('b')}", "CONTAINER_HOST=${at('c')}"]\n` });
      await expectAsked('b', 'CONTAINER_HOST');
    });

    it('of the default connection, rather than of a variable that the environment sets to nothing', async () => {
      await write({
        [OWN]: `[engine]\nenv = ["CONTAINER_HOST=${at('b')}"]\n`,
        [KEPT]: connections({ one: at('a') }, 'one'),
      });
      await expectAsked('a', 'default connection', { CONTAINER_HOST: '' });
    });

    it('of the default in podman-connections.json, before that in containers.conf', async () => {
      await write({ [OWN]: active(at('b')), [KEPT]: connections({ one: at('a') }, 'one') });
      await expectAsked('a', 'default connection');
    });

    it('of the connection in podman-connections.json, if both files have one of the name', async () => {
      await write({ [OWN]: active(at('b')), [KEPT]: connections({ a: at('a') }) });
      await expectAsked('a', 'default connection');
    });

    it('of a connection in containers.conf that is the default in podman-connections.json', async () => {
      await write({ [OWN]: destination(at('b')), [KEPT]: connections({}, 'a') });
      await expectAsked('b', 'default connection');
    });

    it('of a file of connections that is elsewhere', async () => {
      await write({
        [KEPT]: connections({ one: at('a') }, 'one'),
        'xdg/containers/podman-connections.json': connections({ one: at('b') }, 'one'),
        'any.json': connections({ one: at('c') }, 'one'),
      });
      const XDG_CONFIG_HOME = join(files, 'xdg');
      await expectAsked('b', 'default connection', { XDG_CONFIG_HOME });
      asked.clear();
      const PODMAN_CONNECTIONS_CONF = join(files, 'any.json');
      await expectAsked('c', 'default connection', { XDG_CONFIG_HOME, PODMAN_CONNECTIONS_CONF });
    });

    it('of names in another case, and of a file with a byte order mark', async () => {
      const conf = `\ufeff[Engine]\nActive_Service = "a"\n[Engine.Service_Destinations.a]\nURI = "${at('b')}"\n`;
      await write({ [OWN]: conf });
      await expectAsked('b', 'default connection');
      asked.clear();
      await write({ [KEPT]: { connection: { default: 'a', connections: { a: { uri: at('a') } } } } });
      await expectAsked('a', 'default connection');
    });

    it.each([
      ['with percent signs', () => at('a b%').replace(' ', '%20').replace(/%$/, '%25'), 'a b%'],
      ['with one slash', () => at('a').replace('unix://', 'unix:'), 'a'],
      ['with a host', () => at('host/a').replace('unix:///', 'unix://'), 'host/a'],
      ['with a query', () => `${at('a')}?b`, 'a'],
      ['of IPv6 with a path', () => `tcp://[::1]:${tcpPort}/base`, 'tcp'],
    ])('of a uri %s', async (_what, uri, name) => {
      await expectAsked(name, 'CONTAINER_HOST', { CONTAINER_HOST: uri() });
      asked.clear();
      await write({ [KEPT]: connections({ one: uri() }, 'one') });
      await expectAsked(name, 'default connection');
    });
  });

  describe('read the files of the configuration in the same order', () => {
    /** Files by precedence, the last first. */
    const order: readonly (readonly [name: string, server: string])[] = [
      ['usr/share/containers/containers.conf', 'a'],
      [ETC, 'b'],
      [`${ETC}.d/10.conf`, 'a'],
      [`${ETC}.d/20.conf`, 'b'],
      [OWN, 'a'],
      [`${OWN}.d/10.conf`, 'b'],
      [`${OWN}.d/20.conf`, 'a'],
    ];
    it.each(order.map(([name], index) => [name, index] as const))('%s', async (_name, index) => {
      for (const [name, server] of order.slice(0, index + 1)) await write({ [name]: active(at(server)) });
      // Neither is read: the files of root's own configuration have no `rootless`, and a drop-in ends in `.conf`.
      await write({ [ROOTLESS]: active(at('c')), [`${OWN}.d/99.toml`]: active(at('c')) });
      await expectAsked(order[index]![1], 'default connection');
    });

    const rootless: typeof order = [
      [`${ETC}.d/10.conf`, 'a'],
      [ROOTLESS, 'b'],
      [`${ROOTLESS}.d/10.conf`, 'a'],
      [`${ROOTLESS}.d/${USER}/10.conf`, 'b'],
      [OWN, 'a'],
    ];
    it.each(rootless.map(([name], index) => [name, index] as const))(
      '%s, for a user who is not root',
      async (_name, index) => {
        for (const [name, server] of rootless.slice(0, index + 1))
          await write({ [name]: active(at(server)) });
        // Podman 5.4 does not know the files of users who are not root.
        await expectAsked(rootless[index]![1], 'default connection', {}, USER, 'a');
      },
    );

    it('CONTAINERS_CONF instead of all of them, and CONTAINERS_CONF_OVERRIDE last', async () => {
      await write({
        [OWN]: active(at('a')),
        [`${OWN}.d/10.conf`]: active(at('a')),
        'only.conf': active(at('b')),
        'override.conf': destination(at('c')),
      });
      const CONTAINERS_CONF = join(files, 'only.conf');
      const CONTAINERS_CONF_OVERRIDE = join(files, 'override.conf');
      await expectAsked('b', 'default connection', { CONTAINERS_CONF });
      asked.clear();
      await expectAsked('c', 'default connection', { CONTAINERS_CONF, CONTAINERS_CONF_OVERRIDE });
      asked.clear();
      await expectAsked('c', 'default connection', { CONTAINERS_CONF_OVERRIDE });
    });

    it('so that an empty name takes the default away', async () => {
      await write({ [ETC]: active(at('a')), [OWN]: '[engine]\nactive_service = ""\n' });
      await expectAsked('usual/system.sock', 'default socket');
    });
  });

  describe('ask the usual socket', () => {
    it('of the system for root', () => expectAsked('usual/system.sock', 'default socket'));
    it('of the user', () => expectAsked('usual/user.sock', 'default socket', {}, USER));
    it('of the user in XDG_RUNTIME_DIR', async () => {
      const env = { XDG_RUNTIME_DIR: join(folder, 'run') };
      await expectAsked('run/podman/podman.sock', 'default socket', env, USER);
    });
    it('if the default connection does not exist', async () => {
      await write({ [OWN]: active(at('a')), [KEPT]: connections({ one: at('b') }, 'gone') });
      await expectAsked('usual/system.sock', 'default socket');
    });
  });

  it('use the certificates of a connection', async () => {
    const { ca: TLSCA, cert: TLSCert, key: TLSKey } = certificates;
    const URI = `tcp://127.0.0.1:${tlsPort}`;
    await write({ [KEPT]: connections({ one: { URI, TLSCA, TLSCert, TLSKey } }, 'one') });
    const { found } = await all();
    expect(found.error).toBeUndefined();
    expect(found).toMatchObject({ source: 'default connection', tls: { ca: TLSCA, verify: true } });
    // Podman 5.4 has no TLS.
    expect(Object.fromEntries(asked)).toEqual({ fairlead: new Set(['tls']), '5.8': new Set(['tls']) });
  });

  describe('refuse', () => {
    it.each<[what: string, Files, Environment, code: string]>([
      ['a connection that does not exist', {}, { CONTAINER_CONNECTION: 'gone' }, 'CONTEXT_NOT_FOUND'],
      ['a connection without a uri', { [KEPT]: connections({ one: {} }, 'one') }, {}, 'INVALID_CONFIG'],
      ['a uri without a scheme', {}, { CONTAINER_HOST: '127.0.0.1:1' }, 'INVALID_URI'],
      ['a uri of an unknown scheme', {}, { CONTAINER_HOST: 'fd://1' }, 'INVALID_URI'],
      ['a configuration that does not exist', {}, { CONTAINERS_CONF: '/gone' }, 'INVALID_CONFIG'],
      [
        'a configuration that is malformed, whatever the environment says',
        { [`${ETC}.d/a.conf`]: '[engine' },
        { CONTAINER_HOST: 'unix:///gone' },
        'INVALID_CONFIG',
      ],
    ])('%s', async (_what, content, env, code) => {
      await write(content);
      const { found, theirs } = await all(env);
      expect(found.error).toMatchObject({ code });
      expect(theirs.map(({ failed }) => failed)).toEqual([true, true]);
      expect(asked.size).toBe(0);
    });
  });

  it('differ where podman passes over a file of connections that is malformed', async () => {
    await write({ [KEPT]: '{"Connection' });
    const { found } = await all();
    expect(found.error).toMatchObject({ code: 'INVALID_CONFIG' });
    expect(Object.fromEntries(asked)).toEqual({
      '5.4': new Set(['usual/system.sock']),
      '5.8': new Set(['usual/system.sock']),
    });
  });
});
